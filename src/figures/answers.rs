use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use super::ScoreKey;
use super::key::Several;
use crate::domain::Id;
use crate::project::{Measure, Project, Rating, Segment, Snapshot, Weighted};
use crate::source::Span;

/// All answers of one period that one score rests on.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Answers {
    /// Answers by point, from the scale's lowest.
    pub counts: Vec<u64>,
    /// The themes that the question is about.
    pub themes: Vec<Id>,
    /// Blank answers.
    pub missing: u64,
    /// Answers that are no point of the scale.
    pub invalid: u64,
    /// Who was asked; `None` where that is not known of every part.
    pub asked: Option<Asked>,
    /// The same answers with weights; `None` where they have none.
    pub weights: Weighting,
    /// The rows behind them.
    pub spans: Vec<Span>,
}

/// Who was asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// How many were invited.
    pub invited: u64,
    /// How many of these were no customers after all.
    pub ineligible: u64,
    /// How many invitations came back.
    pub bounced: u64,
    /// How many began and did not finish.
    pub partial: u64,
}

/// Whether and how answers are weighted.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Weighting {
    /// Every answer counts the same.
    #[default]
    None,
    /// The survey brought a weight for each answer.
    Survey(Weighted),
    /// Answers are weighted by group, so that each group counts as it does among customers.
    Groups(Vec<Group>),
}

/// A group of customers for weighting.
#[derive(Clone, PartialEq, Debug)]
pub struct Group {
    /// The group.
    pub id: Id,
    /// Known customers.
    pub customers: u64,
    /// Its answers by point, from the scale's lowest.
    pub counts: Vec<u64>,
}

impl Answers {
    /// How many answers are on the scale.
    pub fn n(&self) -> u64 {
        self.counts.iter().sum()
    }

    fn of(rating: &Rating) -> Self {
        Self {
            counts: rating.counts.clone(),
            themes: rating.theme.iter().cloned().collect(),
            missing: rating.missing,
            invalid: rating.invalid,
            asked: rating.invited.map(|invited| Asked {
                invited,
                ineligible: rating.ineligible,
                bounced: rating.bounced,
                partial: rating.partial,
            }),
            weights: rating.weighted.clone().map_or(Weighting::None, Weighting::Survey),
            spans: vec![rating.span],
        }
    }

    /// Adds the answers of another row about the same. A part without invitations or weights leaves the whole
    /// without them: a response rate over half of the answers would be wrong.
    fn pool(&mut self, other: Self) {
        for (count, more) in self.counts.iter_mut().zip(&other.counts) {
            *count += more;
        }
        self.themes.extend(other.themes);
        self.themes.sort();
        self.themes.dedup();
        self.missing += other.missing;
        self.invalid += other.invalid;
        self.asked = match (self.asked, other.asked) {
            (Some(a), Some(b)) => Some(Asked {
                invited: a.invited + b.invited,
                ineligible: a.ineligible + b.ineligible,
                bounced: a.bounced + b.bounced,
                partial: a.partial + b.partial,
            }),
            _ => None,
        };
        self.weights = match (std::mem::take(&mut self.weights), other.weights) {
            (Weighting::Survey(a), Weighting::Survey(b)) => Weighting::Survey(Weighted {
                sums: a.sums.iter().zip(&b.sums).map(|(a, b)| a + b).collect(),
                squares: a.squares + b.squares,
                largest: a.largest.zip(b.largest).map(|(a, b)| a.max(b)),
                dropped: a.dropped + b.dropped,
            }),
            _ => Weighting::None,
        };
        self.spans.extend(other.spans);
    }
}

/// The answers of a period by what they are about. Rows about the same from several surveys are pooled; a whole that
/// is given only in groups is their sum.
pub(super) fn of(snapshot: &Snapshot, project: &Project, several: &Several) -> BTreeMap<ScoreKey, Answers> {
    let mut answers: BTreeMap<ScoreKey, Answers> = BTreeMap::new();
    for rating in &snapshot.ratings {
        let more = Answers::of(rating);
        match answers.entry(ScoreKey::of(rating, several)) {
            Entry::Occupied(mut so_far) => so_far.get_mut().pool(more),
            Entry::Vacant(place) => {
                place.insert(more);
            }
        }
    }
    add_totals(&mut answers, project);
    add_group_weights(&mut answers, snapshot, project);
    answers
}

/// For each question that is given in groups alone, the sum over the groups of one segment: the first of the site that
/// it is given by.
fn add_totals(answers: &mut BTreeMap<ScoreKey, Answers>, project: &Project) {
    let question = |key: &ScoreKey| (key.measure.clone(), key.stage.clone());
    let whole: BTreeSet<(Id, Option<Id>)> =
        answers.keys().filter(|key| key.is_total()).map(question).collect();
    let in_groups: BTreeSet<(Id, Option<Id>)> = answers.keys().map(question).collect();
    for (measure, stage) in in_groups.difference(&whole) {
        let about = |key: &&ScoreKey| key.measure == *measure && key.stage == *stage;
        let by = project.site.segments.iter().find(|kind| {
            answers
                .keys()
                .filter(about)
                .any(|key| key.segment.len() == 1 && key.segment.contains_key(&kind.id))
        });
        let Some(by) = by else { continue };
        let mut totals: BTreeMap<ScoreKey, Answers> = BTreeMap::new();
        for (key, part) in answers.iter().filter(|(key, _)| about(key)) {
            if key.segment.len() == 1 && key.segment.contains_key(&by.id) {
                let whole = ScoreKey { segment: Segment::new(), ..key.clone() };
                match totals.get_mut(&whole) {
                    Some(total) => total.pool(part.clone()),
                    None => {
                        totals.insert(whole, part.clone());
                    }
                }
            }
        }
        answers.extend(totals);
    }
}

/// Gives each whole the groups that it is to be weighted by, where the snapshot knows the customers of the groups.
fn add_group_weights(answers: &mut BTreeMap<ScoreKey, Answers>, snapshot: &Snapshot, project: &Project) {
    for row in &snapshot.weights {
        let points = project.site.measures.get(&row.measure).map_or(0, Measure::points);
        let wholes: Vec<ScoreKey> =
            answers.keys().filter(|key| key.measure == row.measure && key.is_total()).cloned().collect();
        for whole in wholes {
            let group = |(id, customers): &(Id, u64)| {
                let in_group = |key: &&ScoreKey| {
                    key.stage == whole.stage
                        && key.measure == whole.measure
                        && key.segment.len() == 1
                        && key.segment.get(&row.by) == Some(id)
                };
                let mut counts = vec![0; points];
                for key in answers.keys().filter(in_group) {
                    for (count, more) in counts.iter_mut().zip(&answers[key].counts) {
                        *count += more;
                    }
                }
                Group { id: id.clone(), customers: *customers, counts }
            };
            let groups: Vec<Group> = row.customers.iter().map(group).collect();
            let given = groups.iter().any(|group| group.counts.iter().any(|&count| count > 0));
            if let Some(total) =
                answers.get_mut(&whole).filter(|total| given && total.weights == Weighting::None)
            {
                total.weights = Weighting::Groups(groups);
                total.spans.push(row.span);
            }
        }
    }
}
