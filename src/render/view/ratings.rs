use serde::Serialize;

use super::{Finding, Href, Link, Opening, Play, ScoreRow, View, fixture};

/// Every score with its n, interval, goal, trend, distribution and groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ratings {
    /// The answer.
    pub opening: Opening,
    /// All scores against their goals.
    pub scores: Vec<ScoreRow>,
    /// Each measure at length, customers' before employees'.
    pub measures: Vec<MeasureSection>,
    /// What to do.
    pub plays: Vec<Play>,
}

/// One measure at length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeasureSection {
    /// Unique on the page.
    pub id: String,
    /// The measure: "Net Promoter Score".
    pub name: String,
    /// What the score says, with its trend, distribution and groups.
    pub finding: Finding,
    /// Who was asked and who answered: "5,160 asked, 1,204 answered (23 %)."
    pub asked: Option<String>,
    /// Where the measure is defined.
    pub definition: Option<Href>,
    /// Where the score is worked out.
    pub working: Option<Link>,
}

impl View for Ratings {
    const TEMPLATE: &'static str = "ratings.html";

    fn full() -> Self {
        let measure = |id: &str, name: &str| MeasureSection {
            id: id.into(),
            name: name.into(),
            finding: fixture::finding(&format!("{id}-chart")),
            asked: Some("5,160 asked, 1,204 answered (23 %).".into()),
            definition: Some(Href::new("method.html#nps")),
            working: Some(Link::new("method/score-nps.html", "How this was worked out")),
        };
        Self {
            opening: fixture::opening(),
            scores: fixture::scores(),
            measures: vec![measure("nps", "Net Promoter Score"), measure("enps", "Employee NPS")],
            plays: fixture::plays(),
        }
    }

    fn minimal() -> Self {
        let measure = MeasureSection {
            id: "nps".into(),
            name: "Net Promoter Score".into(),
            finding: fixture::bare_finding(),
            asked: None,
            definition: None,
            working: None,
        };
        Self {
            opening: fixture::bare_opening(),
            scores: Vec::new(),
            measures: vec![measure],
            plays: Vec::new(),
        }
    }
}
