use std::collections::BTreeMap;

use serde::Deserialize;

use super::{FactName, Figure};
use crate::domain::{Id, Period};
use crate::figures::{Cell, Entry, ListsTold};
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

/// A count that is always there: where it is not told, it is hidden.
fn cell(told: Option<u64>) -> Cell {
    told.map_or(Cell::Hidden, Cell::Count)
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
    pub fn tell_customers(self, told: &mut ListsTold) {
        for (reason, count) in self.lost_reasons {
            told.tell(Entry::Reason(reason), cell(count));
        }
        told.tell(Entry::NoReason, cell(self.not_recorded));
        for group in self.groups {
            told.tell(Entry::Came(group.segment.clone()), cell(group.incoming));
            told.tell(Entry::Left(group.segment), cell(group.outgoing));
        }
    }

    /// What lists of complaints tell.
    pub fn tell_complaints(self, told: &mut ListsTold) {
        for stage in self.stages {
            told.tell(Entry::Received(Some(stage.id.clone())), cell(stage.received));
            told.tell(Entry::Open(Some(stage.id)), cell(stage.open));
        }
        if let Some(unplaced) = self.unplaced {
            told.tell(Entry::Received(None), cell(unplaced.received));
            told.tell(Entry::Open(None), cell(unplaced.open));
        }
        for rule in self.rules {
            told.tell(Entry::Rule(rule.stage, rule.theme), cell(rule.complaints));
        }
    }
}

/// What scores of groups tell of a period and of those before it.
pub(super) fn tell_scores(figures: &[Figure], period: Period, lists: &mut BTreeMap<Period, ListsTold>) {
    for figure in figures.iter().filter(|figure| !figure.key.is_total()) {
        let past = figure.history.iter().map(|(period, point)| (*period, point));
        for (period, point) in past.chain([(period, &figure.now)]) {
            let told = lists.entry(period).or_default();
            told.tell(Entry::Answers(figure.key.clone()), cell(point.n));
            told.tell(Entry::Score(figure.key.clone()), cell(point.n.filter(|_| !point.hidden)));
        }
    }
}
