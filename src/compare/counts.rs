use std::collections::BTreeMap;

use serde::Deserialize;

use super::FactName;
use crate::domain::{Id, Period};
use crate::figures::Entry;
use crate::project::Segment;

/// Full counts of `report.json`, and lists of them: of customers, or of complaints.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Counts {
    pub period: Option<Period>,
    opening: Option<i64>,
    incoming: Option<i64>,
    outgoing: Option<i64>,
    closing: Option<i64>,
    received: Option<i64>,
    open: Option<i64>,
    lost_reasons: BTreeMap<String, Option<u64>>,
    not_recorded: Option<u64>,
    groups: Vec<Group>,
    stages: Vec<Stage>,
    unplaced: Option<Unplaced>,
    rules: Vec<Rule>,
    pub history: Vec<Counts>,
}

#[derive(Deserialize)]
struct Group {
    segment: Segment,
    #[serde(default)]
    incoming: Option<u64>,
    #[serde(default)]
    outgoing: Option<u64>,
}

#[derive(Deserialize)]
struct Stage {
    id: Id,
    #[serde(default)]
    received: Option<u64>,
    #[serde(default)]
    open: Option<u64>,
}

#[derive(Deserialize)]
struct Unplaced {
    #[serde(default)]
    received: Option<u64>,
    #[serde(default)]
    open: Option<u64>,
}

#[derive(Deserialize)]
struct Rule {
    #[serde(default)]
    stage: Option<Id>,
    #[serde(default)]
    theme: Option<Id>,
    #[serde(default)]
    complaints: Option<u64>,
}

impl Counts {
    pub fn get(&self, name: FactName) -> Option<i64> {
        match name {
            FactName::Opening => self.opening,
            FactName::Incoming => self.incoming,
            FactName::Outgoing => self.outgoing,
            FactName::Closing => self.closing,
            FactName::Received => self.received,
            FactName::Open => self.open,
        }
    }

    /// What lists of customers tell.
    pub fn customers(self) -> impl Iterator<Item = (Entry, Option<u64>)> {
        let reasons = self.lost_reasons.into_iter().map(|(reason, count)| (Entry::Reason(reason), count));
        let groups = self.groups.into_iter().flat_map(|group| {
            [
                (Entry::Came(group.segment.clone()), group.incoming),
                (Entry::Left(group.segment), group.outgoing),
            ]
        });
        reasons.chain([(Entry::NoReason, self.not_recorded)]).chain(groups)
    }

    /// What lists of complaints tell.
    pub fn complaints(self) -> impl Iterator<Item = (Entry, Option<u64>)> {
        let stages = self.stages.into_iter().flat_map(|stage| {
            [
                (Entry::Received(Some(stage.id.clone())), stage.received),
                (Entry::Open(Some(stage.id)), stage.open),
            ]
        });
        let unplaced = self.unplaced.into_iter().flat_map(|unplaced| {
            [(Entry::Received(None), unplaced.received), (Entry::Open(None), unplaced.open)]
        });
        let rules = self.rules.into_iter();
        let rules = rules.map(|rule| (Entry::Rule(rule.stage, rule.theme), rule.complaints));
        stages.chain(unplaced).chain(rules)
    }
}
