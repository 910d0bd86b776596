use serde_json::{Value as Json, json};

use super::Schema;
use crate::domain::{Id, Period};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Decoder, Definitions, Keyed, Loose, Needed, Node, Value, record, wrong_period};

record! {
    "`rhythm.yaml`"
    /// `content/rhythm.yaml`: the drumbeat of the year.
    pub struct Rhythm {
        /// The number of the file's form: 1.
        pub schema: Needed<Schema>,
        /// The theme of each period, by period.
        pub themes: Keyed<MonthTheme>,
        /// Daily, weekly and monthly moments.
        pub moments: Vec<Moment>,
        /// Meetings that come again and again.
        pub meetings: Vec<Meeting>,
    }
}

/// The theme of a period: an id alone, or an id with its page.
#[derive(Clone, Debug)]
pub struct MonthTheme {
    /// The theme's id, a word such as `empathy`.
    pub theme: Spanned<Id>,
    /// Its name; the id where nothing is said.
    pub name: Option<Spanned<String>>,
    /// Its page, relative to `content/`.
    pub page: Option<Spanned<String>>,
    /// Where the whole of it stands.
    pub span: Span,
}

record! {
    "a theme of the period"
    /// A theme with its page.
    pub struct MonthThemeRecord {
        /// The theme's id.
        pub theme: Spanned<Id>,
        /// Its name.
        pub name: Option<Spanned<String>>,
        /// Its page.
        pub page: Option<Spanned<String>>,
    }
}

impl Decode for MonthTheme {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        if let Value::Scalar { .. } = node.value {
            let theme = Spanned::decode(node, decoder)?;
            return Some(Self { theme, name: None, page: None, span: node.span });
        }
        let MonthThemeRecord { theme, name, page, span } = Decode::decode(node, decoder)?;
        Some(Self { theme, name, page, span })
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "anyOf": [Id::schema(definitions), MonthThemeRecord::schema(definitions)] })
    }
}

impl Rhythm {
    /// The themes by period; a key that is no period becomes a finding.
    pub fn themes_by_period(&self, decoder: &mut Decoder<'_>) -> Vec<(Spanned<Period>, MonthTheme)> {
        let mut themes = Vec::new();
        for (key, theme) in &self.themes.0 {
            match key.parse::<Period>() {
                Ok(period) => themes.push((Spanned::new(period, key.span), theme.clone())),
                Err(error) => decoder.report.add(wrong_period(&error, key.span)),
            }
        }
        themes
    }
}

record! {
    "a moment"
    /// A moment of the day, week or month that keeps the mission alive.
    pub struct Moment {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// `day`, `week` or `month`.
        pub every: Spanned<String>,
        /// Who takes part.
        pub roles: Loose<Spanned<Id>>,
        /// Its page, relative to `content/`.
        pub page: Option<Spanned<String>>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "a meeting"
    /// A meeting that comes again and again.
    pub struct Meeting {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// `day`, `week` or `month`.
        pub every: Option<Spanned<String>>,
        /// Whether its title says that it is about customer experience.
        pub cx_in_title: Option<bool>,
        /// Who takes part.
        pub roles: Loose<Spanned<Id>>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}
