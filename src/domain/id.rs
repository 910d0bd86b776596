use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The name by which files refer to a measure, a stage, a theme…: lower-case letters, digits and single hyphens,
/// starting with a letter or digit, at most 64 characters. It is safe in a path, an address and a CSS class.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

/// Why a text is not an [`Id`].
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum IdError {
    /// Nothing was written.
    #[error("this id is empty")]
    Empty,
    /// Longer than 64 characters.
    #[error("this id is longer than 64 characters")]
    TooLong,
    /// A character that an id may not have, or a hyphen out of place.
    #[error("`{0}` is not an id")]
    Form(String),
}

impl IdError {
    /// What to write instead.
    pub fn help(&self) -> String {
        let rule = "an id has lower-case letters, digits and single hyphens, such as `slow-setup`";
        match self {
            IdError::Form(text) => match Id::slug(text) {
                // A letter that a slug cannot keep would leave a hole in it.
                Some(id)
                    if text.chars().all(|c| !c.is_alphabetic() || c.is_ascii() || plain(c).is_some()) =>
                {
                    format!("write `{id}`: {rule}")
                }
                _ => rule.to_owned(),
            },
            IdError::Empty | IdError::TooLong => rule.to_owned(),
        }
    }
}

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// An id made from a name: `Slow set-up!` becomes `slow-set-up`. `None` where no letter or digit is left.
    pub fn slug(name: &str) -> Option<Self> {
        let mut slug = String::new();
        for character in name.chars() {
            let plain = plain(character).unwrap_or_else(|| character.to_ascii_lowercase());
            if plain.is_ascii_alphanumeric() {
                slug.push(plain);
            } else if !slug.is_empty() && !slug.ends_with('-') && plain != '\'' && plain != '’' {
                slug.push('-');
            }
            if slug.len() >= 64 {
                break;
            }
        }
        let slug = slug.trim_end_matches('-');
        slug.parse().ok()
    }
}

/// The letter below an accent.
fn plain(character: char) -> Option<char> {
    Some(match character {
        'ä' | 'à' | 'á' | 'â' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        _ => return None,
    })
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        if text.is_empty() {
            return Err(IdError::Empty);
        }
        if text.len() > 64 && text.chars().count() > 64 {
            return Err(IdError::TooLong);
        }
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let misplaced = text.starts_with('-')
            || text.ends_with('-')
            || text.as_bytes().windows(2).any(|pair| pair == b"--");
        if misplaced || !text.bytes().all(allowed) {
            return Err(IdError::Form(text.to_owned()));
        }
        Ok(Self(text.into()))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn names_become_ids() {
        for (name, expected) in [
            ("Slow set-up!", Some("slow-set-up")),
            ("Couldn’t reach us", Some("couldnt-reach-us")),
            ("Zürich  (Süd)", Some("zurich-sud")),
            ("—", None),
        ] {
            assert_eq!(Id::slug(name).as_ref().map(Id::as_str), expected, "{name}");
        }
    }

    #[test]
    fn ids_are_safe_in_paths() {
        for wrong in ["", "Delivery", "a b", "-a", "a-", "a--b", "../x", "ä", &"a".repeat(65)] {
            assert!(wrong.parse::<Id>().is_err(), "{wrong}");
        }
        for right in ["a", "2", "missed-slot", &"a".repeat(64)] {
            assert!(right.parse::<Id>().is_ok(), "{right}");
        }
    }
}
