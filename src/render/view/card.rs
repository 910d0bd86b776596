use serde::Serialize;

use super::{Link, Opening, View, fixture};

/// The huddle cards of a role, two to a sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Cards {
    /// The theme and how to use the cards.
    pub opening: Opening,
    /// The cards, in the order of the weeks.
    pub cards: Vec<Card>,
    /// Whether the last sheet has room for a card that the team fills in by hand.
    pub blank: bool,
    /// The line that every card begins with.
    pub mission: Option<String>,
    /// Where to go on from here.
    pub links: Vec<Link>,
}

/// A huddle card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Card {
    /// The theme of the period.
    pub theme: Option<String>,
    /// Which weeks it is for.
    pub when: Option<String>,
    /// What it is called.
    pub title: String,
    /// The page for whoever leads the huddle; nothing on that page itself.
    pub guide: Option<Link>,
    /// The mission.
    pub mission: Option<String>,
    /// A customer's own words.
    pub words: Option<CardQuote>,
    /// A customer's story as we tell it, where there are no words.
    pub story: Option<String>,
    /// The figure.
    pub figure: CardFigure,
    /// What it means for who reads the card.
    pub meaning: Option<String>,
    /// The behaviour to practise.
    pub practise: String,
    /// The question to the team.
    pub ask: String,
}

/// Words with where they were heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CardQuote {
    /// The words, without quotation marks.
    pub text: String,
    /// Source, stage and period, never a name.
    pub origin: String,
}

/// The figure of a card, large, with its words and its caveat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CardFigure {
    /// As it is printed: `8.3`, `+47`.
    pub value: String,
    /// Whether the value is a word for why there is none.
    pub absent: bool,
    /// What is measured.
    pub name: String,
    /// Goal, change.
    pub words: String,
    /// What it rests on: `n 368 · 8.2 to 8.5`.
    pub fine: String,
}

impl View for Cards {
    const TEMPLATE: &'static str = "cards.html";

    fn full() -> Self {
        Self {
            opening: fixture::opening(),
            cards: vec![fixture::card(), Card { words: None, ..fixture::card() }, fixture::card()],
            blank: true,
            mission: fixture::card().mission,
            links: vec![Link::new("roles/team-leader.html", "All that concerns a team leader")],
        }
    }

    fn minimal() -> Self {
        Self {
            opening: fixture::bare_opening(),
            cards: vec![fixture::bare_card()],
            blank: false,
            mission: None,
            links: Vec::new(),
        }
    }
}
