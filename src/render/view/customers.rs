use serde::Serialize;

use super::{Definition, Finding, Opening, Part, Play, Section, View, fixture};

/// How many came, how many left, why, and whether it reconciles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Customers {
    /// The answer.
    pub opening: Opening,
    /// Came and left, this month and over the months.
    pub balance: Option<Finding>,
    /// Whether this period is an ordinary one, where there are periods to hold it against.
    pub control: Option<Section>,
    /// Why they left, where it was asked.
    pub reasons: Option<Finding>,
    /// The same by group of customers, small groups hidden.
    pub segments: Option<Finding>,
    /// Opening, came, left, closing, against last month's closing.
    pub reconciliation: Finding,
    /// What counts as a customer, as joining, as leaving.
    pub definitions: Vec<Definition>,
    /// What to do.
    pub plays: Vec<Play>,
}

impl View for Customers {
    const TEMPLATE: &'static str = "customers.html";

    fn full() -> Self {
        Self {
            opening: fixture::opening(),
            balance: Some(fixture::finding("balance-chart")),
            control: Some(Section {
                id: "control".into(),
                topic: "An ordinary month?".into(),
                title: "Who left stands out from the months before".into(),
                parts: vec![Part::figure(fixture::figure("control-chart"))],
            }),
            reasons: Some(fixture::finding("reasons-chart")),
            segments: Some(fixture::finding("segments-chart")),
            reconciliation: fixture::finding("reconciliation-chart"),
            definitions: fixture::definitions(),
            plays: fixture::plays(),
        }
    }

    fn minimal() -> Self {
        Self {
            opening: fixture::bare_opening(),
            balance: None,
            control: None,
            reasons: None,
            segments: None,
            reconciliation: fixture::bare_finding(),
            definitions: Vec::new(),
            plays: Vec::new(),
        }
    }
}
