use std::fmt;
use std::str::FromStr;

/// Somebody's address for mail: letters of ASCII only, and nothing in it that a mail server or a header of a message
/// would read as more than an address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MailAddress {
    /// Whose it is, where it was written `Name <address>`.
    pub name: Option<String>,
    address: String,
}

/// Why a text is no address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0}")]
pub struct MailAddressError(&'static str);

impl MailAddress {
    /// The address without the name.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What stands before the `@`.
    pub fn user(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(user, _)| user)
    }

    /// What stands behind the `@`.
    pub fn domain(&self) -> &str {
        self.address.rsplit_once('@').map_or("", |(_, domain)| domain)
    }

    /// What two spellings of one address share: servers that tell capitals apart are not met in practice, and nobody is
    /// to be mailed twice.
    pub fn key(&self) -> String {
        self.address.to_ascii_lowercase()
    }
}

impl FromStr for MailAddress {
    type Err = MailAddressError;

    /// Reads `a@b.example`, `Name <a@b.example>` or `"Name" <a@b.example>`.
    fn from_str(text: &str) -> Result<Self, MailAddressError> {
        if text.chars().any(char::is_control) {
            return Err(MailAddressError("it holds a line break or another sign that is not printed"));
        }
        let text = text.trim();
        let (name, address) = match text.strip_suffix('>').map(|text| text.split_once('<')) {
            Some(Some((name, address))) => (name.trim().trim_matches('"').trim(), address),
            Some(None) => return Err(MailAddressError("`>` stands without `<`")),
            None => ("", text),
        };
        if name.contains(['<', '>', '"']) {
            return Err(MailAddressError("there is more than one address in it"));
        }
        check(address)?;
        Ok(Self { name: (!name.is_empty()).then(|| name.to_owned()), address: address.to_owned() })
    }
}

/// The longest address and the longest part before the `@`, in bytes (RFC 5321, 4.5.3.1).
const LONGEST: usize = 254;
const LONGEST_USER: usize = 64;

fn check(address: &str) -> Result<(), MailAddressError> {
    let fail = |why| Err(MailAddressError(why));
    let Some((user, domain)) = address.rsplit_once('@') else { return fail("it has no `@`") };
    if !address.is_ascii() {
        return fail("it has letters beyond ASCII; write a domain in its form that begins with `xn--`");
    }
    if address.len() > LONGEST || user.len() > LONGEST_USER {
        return fail("it is too long");
    }
    let atom = |part: &str| {
        let sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
        !part.is_empty() && part.bytes().all(sign)
    };
    if !user.split('.').all(atom) {
        return fail("what stands before the `@` is not a name that servers agree on");
    }
    let label = |part: &str| {
        let sign = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        (1..=63).contains(&part.len())
            && part.bytes().all(sign)
            && !part.starts_with('-')
            && !part.ends_with('-')
    };
    if !domain.split('.').all(label) {
        return fail("what stands behind the `@` is no domain");
    }
    Ok(())
}

impl fmt::Display for MailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.address),
            None => f.write_str(&self.address),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::MailAddress;

    #[test]
    fn an_address_may_have_a_name() {
        let check = |text: &str, name: Option<&str>, address: &str| {
            let read: MailAddress = text.parse().unwrap();
            assert_eq!((read.name.as_deref(), read.address()), (name, address));
        };
        check("ada@example.com", None, "ada@example.com");
        check("  Ada Lovelace <ada+cx@example.com> ", Some("Ada Lovelace"), "ada+cx@example.com");
        check("\"Löwe, Ada\" <a.l@mail.example>", Some("Löwe, Ada"), "a.l@mail.example");
        check("<root@localhost>", None, "root@localhost");
    }

    #[test]
    fn what_could_be_read_as_more_than_an_address_is_none() {
        for text in [
            "",
            "ada",
            "@example.com",
            "ada@",
            "ada@example..com",
            "ada@-example.com",
            ".ada@example.com",
            "ada@example.com\r\nBcc: all@example.com",
            "ada@example.com\nRCPT TO:<eve@example.com>",
            "Ada\r\nBcc: all@example.com <ada@example.com>",
            "ada@example.com>",
            "ada@example.com> <eve@example.com>",
            "ada@example.com, eve@example.com",
            "ada lovelace@example.com",
            "\"ada lovelace\"@example.com",
            "ada@exämple.com",
            "ädä@example.com",
            "ada@[127.0.0.1]",
            "ada\0@example.com",
        ] {
            assert!(text.parse::<MailAddress>().is_err(), "{text:?}");
        }
        assert!(format!("{}@example.com", "a".repeat(65)).parse::<MailAddress>().is_err());
        assert!(format!("a@{}", "example.".repeat(40)).parse::<MailAddress>().is_err());
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics_and_an_address_is_one_word(text: String) {
            if let Ok(read) = text.parse::<MailAddress>() {
                proptest::prop_assert!(read.address().bytes().all(|byte| byte.is_ascii_graphic()));
                proptest::prop_assert!(!read.address().contains(['<', '>', ',', ';', ':', '"']));
            }
        }
    }
}
