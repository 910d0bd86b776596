use super::ByRole;
use crate::domain::Id;
use crate::source::Spanned;
use crate::yaml::record;

record! {
    "the card"
    /// What stands on a huddle card: all of it is plain text, so that it fits half a sheet in large type.
    pub struct Card {
        /// Whose words of the period to print, where there are some.
        pub words: Option<CardWords>,
        /// One customer's story, told by us: what is printed where the period has no such words.
        pub story: Spanned<String>,
        /// The one figure: `csat@delivery`, or `customers`.
        pub figure: Spanned<String>,
        /// What the figure means for who reads the card.
        pub meaning: Option<Spanned<String>>,
        /// One behaviour to practise today.
        pub practise: ByRole,
        /// One question to ask the team.
        pub ask: ByRole,
    }
}

record! {
    "`words`"
    /// Which of the period's customers' words fit a card.
    pub struct CardWords {
        /// Said at this stage.
        pub stage: Option<Spanned<Id>>,
        /// About this theme.
        pub theme: Option<Spanned<Id>>,
        /// Heard in this source.
        pub source: Option<Spanned<Id>>,
    }
}
