use serde::Serialize;

use super::{Finding, Link, Opening, Play, Promise, Quote, ScoreRow, ThemeItem, View, fixture};

/// One stage of the customer's life.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Stage {
    /// The answer.
    pub opening: Opening,
    /// What customers expect here, in their words.
    pub expects: Option<String>,
    /// What they have to do here, in order.
    pub actions: Vec<Action>,
    /// Which team owns the stage, as a sentence.
    pub owner: Option<String>,
    /// What they say: sources and volume.
    pub voice: Option<Finding>,
    /// The themes of this stage, ranked.
    pub themes: Vec<ThemeItem>,
    /// People's words, calls and videos.
    pub quotes: Vec<Quote>,
    /// How they rate it, over time.
    pub ratings: Option<Finding>,
    /// The stage's scores against their goals.
    pub scores: Vec<ScoreRow>,
    /// Complaints here, answered and solved.
    pub complaints: Option<Finding>,
    /// To all complaints.
    pub complaints_more: Link,
    /// What we promised, before and after.
    pub promised: Option<Finding>,
    /// The promises.
    pub promises: Vec<Promise>,
    /// Plays to run.
    pub plays: Vec<Play>,
    /// The stage before this one.
    pub before: Option<Link>,
    /// The stage after this one.
    pub after: Option<Link>,
}

/// Something a customer has to do at a stage, which is what drives feedback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Action {
    /// What: "Wait in for the van".
    pub name: String,
    /// How much was said about it: "41 of 118 items".
    pub said: Option<String>,
}

impl View for Stage {
    const TEMPLATE: &'static str = "stage.html";

    fn full() -> Self {
        let action = |name: &str, said: &str| Action { name: name.into(), said: Some(said.into()) };
        Self {
            opening: fixture::opening(),
            expects: Some("To be told a time, and to be home for no longer than that.".into()),
            actions: vec![
                action("Choose a slot", "12 of 118 items"),
                action("Wait in for the van", "87 of 118 items"),
                Action { name: "Check the goods".into(), said: None },
            ],
            owner: Some("Customer service looks after this stage.".into()),
            voice: Some(fixture::finding("voice-chart")),
            themes: fixture::themes(),
            quotes: fixture::quotes(),
            ratings: Some(fixture::finding("ratings-chart")),
            scores: fixture::scores(),
            complaints: Some(fixture::finding("complaints-chart")),
            complaints_more: Link::new("loop.html", "All complaints"),
            promised: Some(fixture::finding("promised-chart")),
            promises: fixture::promises(),
            plays: fixture::plays(),
            before: Some(Link::new("stages/order.html", "Order")),
            after: Some(Link::new("stages/setup.html", "Set-up")),
        }
    }

    fn minimal() -> Self {
        Self {
            opening: fixture::bare_opening(),
            expects: None,
            actions: Vec::new(),
            owner: None,
            voice: None,
            themes: Vec::new(),
            quotes: Vec::new(),
            ratings: None,
            scores: Vec::new(),
            complaints: None,
            complaints_more: Link::new("loop.html", "All complaints"),
            promised: None,
            promises: Vec::new(),
            plays: Vec::new(),
            before: None,
            after: None,
        }
    }
}
