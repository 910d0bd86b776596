use std::collections::BTreeMap;

use crate::domain::Id;

/// What stands on a huddle card, besides the mission: one story, one figure, one behaviour, one question.
#[derive(Clone, Debug)]
pub struct Card {
    /// Whose words of the period to print, where there are some.
    pub words: Option<CardWords>,
    /// What is printed where there are none.
    pub story: String,
    /// The figure.
    pub figure: CardFigure,
    /// What it means for who reads the card.
    pub meaning: Option<String>,
    /// The behaviour to practise.
    pub practise: ByRole,
    /// The question to the team.
    pub ask: ByRole,
}

/// Which of the period's customers' words fit a card; what is `None` may be anything.
#[derive(Clone, Debug)]
pub struct CardWords {
    /// Said at this stage.
    pub stage: Option<Id>,
    /// About this theme.
    pub theme: Option<Id>,
    /// Heard in this source.
    pub source: Option<Id>,
}

/// The figure of a card.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CardFigure {
    /// A score.
    Score {
        /// The measure.
        measure: Id,
        /// Its stage.
        stage: Option<Id>,
    },
    /// Customers who came and left.
    Customers,
}

/// A text for everybody, or one for each role.
#[derive(Clone, Debug, Default)]
pub struct ByRole {
    /// For roles that are not named.
    pub default: Option<String>,
    /// For those that are.
    pub roles: BTreeMap<Id, String>,
}

impl ByRole {
    /// What it says to a role; without one, what it says to most.
    pub fn text(&self, role: Option<&Id>) -> &str {
        let own = role.and_then(|role| self.roles.get(role));
        own.or(self.default.as_ref()).or(self.roles.values().next()).map_or("", String::as_str)
    }
}

impl Card {
    /// Longest customers' words, in characters: what fits a card in type that is read at arm's length, as below.
    pub const WORDS: usize = 180;
    /// Longest story.
    pub const STORY: usize = 180;
    /// Longest meaning of the figure.
    pub const MEANING: usize = 110;
    /// Longest behaviour.
    pub const PRACTISE: usize = 170;
    /// Longest question.
    pub const ASK: usize = 120;
    /// Longest title of a card's page.
    pub const TITLE: usize = 50;
}
