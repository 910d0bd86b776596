use std::fmt;

/// A language that is shipped.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Portuguese.
    Portuguese,
}

impl Language {
    /// All of them.
    pub const ALL: [Language; 5] =
        [Language::English, Language::German, Language::French, Language::Spanish, Language::Portuguese];

    /// The subtag of BCP 47, such as `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::German => "de",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Portuguese => "pt",
        }
    }
}

/// A language and, where one was given, a region: they decide words, numbers, dates and the size of paper.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Locale {
    /// The language.
    pub language: Language,
    /// Two letters in upper case, such as `GB`.
    pub region: Option<String>,
}

impl Locale {
    /// English as written in the United Kingdom: what a project gets that names none.
    pub fn british() -> Self {
        Self { language: Language::English, region: Some("GB".to_owned()) }
    }

    /// Reads `en`, `en-GB`, `pt_BR`; `None` for a language that is not shipped.
    pub fn parse(text: &str) -> Option<Self> {
        let (language, region) = match text.split_once(['-', '_']) {
            Some((language, region)) => (language, Some(region.to_ascii_uppercase())),
            None => (text, None),
        };
        let language = Language::ALL.into_iter().find(|known| known.tag().eq_ignore_ascii_case(language))?;
        let letters = |region: &String| region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase());
        region.as_ref().is_none_or(letters).then_some(Self { language, region })
    }

    /// Whether paper here is Letter rather than A4.
    pub fn prints_letter(&self) -> bool {
        matches!(self.region.as_deref(), Some("US" | "CA" | "MX" | "CO" | "CL" | "PH"))
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.language.tag())?;
        self.region.as_ref().map_or(Ok(()), |region| write!(f, "-{region}"))
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn shipped_languages_are_read_with_any_region() {
        for (text, expected) in [
            ("en-GB", Some("en-GB")),
            ("pt_br", Some("pt-BR")),
            ("de", Some("de")),
            ("nl", None),
            ("en-", None),
            ("en-ABC", None),
        ] {
            assert_eq!(Locale::parse(text).map(|l| l.to_string()).as_deref(), expected, "{text}");
        }
    }
}
