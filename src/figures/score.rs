use std::collections::BTreeMap;
use std::sync::Arc;

use super::cell::Cell;
use super::lists::{Entry, ListsTold};
use super::{Answers, Group, ScoreKey, Weighting};
use crate::domain::Id;
use crate::measure::kish::heavy;
use crate::measure::mean::mean;
use crate::measure::nps::Nps;
use crate::measure::post_stratification::{Stratum, post_stratify};
use crate::measure::scale::{Scale, Tally};
use crate::measure::score::Score;
use crate::measure::share::Share;
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;
use crate::measure::weighted;
use crate::project::{Measure, MeasureKind, Privacy, Project};

/// A score of one period, with what it rests on.
#[derive(Clone, PartialEq, Debug)]
pub struct PeriodScore {
    /// The score; weighted where the answers are.
    pub score: Score,
    /// What weighting did, where the answers are weighted.
    pub weighted: Option<WeightedScore>,
    /// Why the score is not shown, where it is not.
    pub hidden: Option<Hidden>,
    /// Whether the number of answers is not shown either: it is a small group's.
    pub n_hidden: bool,
    /// The answers behind it.
    pub answers: Answers,
}

impl PeriodScore {
    /// The value, where it may be shown.
    pub fn shown(&self) -> Option<f64> {
        self.score.value.filter(|_| self.hidden.is_none())
    }

    /// The chance range, where there is one that may be shown.
    pub fn range(&self) -> Option<(f64, f64)> {
        self.score.lower.zip(self.score.upper).filter(|_| self.hidden.is_none())
    }
}

/// What weighting did to a score.
#[derive(Clone, PartialEq, Debug)]
pub struct WeightedScore {
    /// The score as if every answer counted the same.
    pub unweighted: Score,
    /// `ok`, `heavy weights`, or `cannot weight`: then the score is the unweighted one.
    pub verdict: Verdict,
    /// Share of the answers that are in the wrong group, in percent; `None` for weights that the survey brought.
    pub mix_gap: Option<f64>,
}

/// Why a figure is not shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hidden {
    /// Fewer than ten answers stand behind it.
    TooFew,
    /// It is a group's, and with it a smaller group's could be worked out.
    Protects,
}

/// The scores of a period by what they are about.
pub(super) type Scores = BTreeMap<ScoreKey, Arc<PeriodScore>>;

/// All scores of a period.
pub(super) fn of(answers: BTreeMap<ScoreKey, Answers>, project: &Project) -> Scores {
    let scores: Scores = answers
        .into_iter()
        .filter_map(|(key, answers)| {
            let measure = project.site.measures.get(&key.measure)?;
            let (score, weighted) = score(measure, &answers, &project.site.thresholds);
            let hidden = (score.n > 0 && !score.base.shows()).then_some(Hidden::TooFew);
            Some((key, Arc::new(PeriodScore { score, weighted, hidden, n_hidden: false, answers })))
        })
        .collect();
    beside(scores, &ListsTold::default(), &project.site.privacy).0
}

/// The scores with small groups hidden beside what sealed versions told of them, and how many small counts of answers
/// follow nonetheless.
pub(super) fn beside(mut scores: Scores, told: &ListsTold, privacy: &Privacy) -> (Scores, usize) {
    let (hidden, _) = hidden_groups(&scores, told, Entry::Score, privacy.min_quotes);
    let (hidden_counts, given_away) = hidden_groups(&scores, told, Entry::Answers, privacy.min_count);
    for (key, why) in hidden {
        if let Some(score) = scores.get_mut(&key).filter(|score| score.hidden.is_none()) {
            Arc::make_mut(score).hidden = Some(why);
        }
    }
    for key in hidden_counts.into_keys() {
        if let Some(score) = scores.get_mut(&key).filter(|score| !score.n_hidden) {
            Arc::make_mut(score).n_hidden = true;
        }
    }
    (scores, given_away)
}

/// Groups that must be hidden so that none with fewer than `threshold` answers can be seen or worked out from the
/// others and their total, and how many can nonetheless.
fn hidden_groups(
    scores: &Scores,
    told: &ListsTold,
    entry: fn(ScoreKey) -> Entry,
    threshold: u64,
) -> (BTreeMap<ScoreKey, Hidden>, usize) {
    // A table is a question and the segments by which it is split; its rows are the groups with their answers.
    type Question<'k> = (&'k Id, Option<&'k Id>, Vec<&'k Id>);
    let mut tables: BTreeMap<Question<'_>, Vec<(&ScoreKey, u64)>> = BTreeMap::new();
    for (key, group) in scores.iter().filter(|(key, _)| !key.is_total()) {
        // The total of a question may carry a theme that its groups lack, so the theme does not part the table.
        let by = key.segment.keys().collect();
        tables.entry((&key.measure, key.stage.as_ref(), by)).or_default().push((key, group.answers.n()));
    }
    let mut hidden = BTreeMap::new();
    let mut given_away = 0;
    for rows in tables.values() {
        let counts: Vec<u64> = rows.iter().map(|(_, n)| *n).collect();
        let (cells, follow) = told.beside(|place| entry(rows[place].0.clone()), &counts, threshold);
        given_away += follow;
        for ((key, n), cell) in rows.iter().zip(cells) {
            if cell == Cell::Hidden {
                let why = if *n < threshold { Hidden::TooFew } else { Hidden::Protects };
                hidden.insert((*key).clone(), why);
            }
        }
    }
    (hidden, given_away)
}

/// The score of answers, weighted where they are.
fn score(measure: &Measure, answers: &Answers, thresholds: &Thresholds) -> (Score, Option<WeightedScore>) {
    let plain = unweighted(measure, &answers.counts, thresholds);
    if measure.self_selected {
        return (plain.self_selected(), None);
    }
    match &answers.weights {
        Weighting::None => (plain, None),
        Weighting::Survey(survey) => {
            let sums = weighted::Sums { by_point: &survey.sums, squares: survey.squares, n: plain.n };
            let score = weigh(measure, &sums, thresholds);
            let n_eff = score.n_eff.unwrap_or(0.0);
            let heavy =
                plain.n > 0 && heavy(survey.largest.unwrap_or(0.0), n_eff, plain.n as f64, thresholds);
            let verdict = if heavy { Verdict::HeavyWeights } else { Verdict::Ok };
            (score, Some(WeightedScore { unweighted: plain, verdict, mix_gap: None }))
        }
        Weighting::Groups(groups) => {
            let weights = post_stratify(&strata(groups), thresholds);
            let score = match &weights.weights {
                Some(per_group) => {
                    let WeighedGroups { by_point, squares, n } = weigh_groups(measure, groups, per_group);
                    weigh(measure, &weighted::Sums { by_point: &by_point, squares, n }, thresholds)
                }
                None => plain.clone(),
            };
            let result =
                WeightedScore { unweighted: plain, verdict: weights.verdict, mix_gap: weights.mix_gap };
            (score, Some(result))
        }
    }
}

/// Known customers and answers of each group.
pub(super) fn strata(groups: &[Group]) -> Vec<Stratum> {
    let respondents = |counts: &[u64]| counts.iter().sum();
    groups
        .iter()
        .map(|group| Stratum { population: group.customers, respondents: respondents(&group.counts) })
        .collect()
}

/// The answers of groups with their weights, added up.
pub(super) struct WeighedGroups {
    /// Sum of the weights by point.
    pub by_point: Vec<f64>,
    /// Sum of the squared weights.
    pub squares: f64,
    /// Answers with a weight.
    pub n: u64,
}

/// Adds up the answers of groups, each group with its weight.
pub(super) fn weigh_groups(measure: &Measure, groups: &[Group], per_group: &[f64]) -> WeighedGroups {
    let mut sums = WeighedGroups { by_point: vec![0.0; measure.points()], squares: 0.0, n: 0 };
    for (group, weight) in groups.iter().zip(per_group).filter(|(_, weight)| **weight > 0.0) {
        for (sum, &count) in sums.by_point.iter_mut().zip(&group.counts) {
            *sum += weight * count as f64;
            sums.squares += weight * weight * count as f64;
            sums.n += count;
        }
    }
    sums
}

fn weigh(measure: &Measure, sums: &weighted::Sums<'_>, thresholds: &Thresholds) -> Score {
    let Some(scale) = scale(measure) else { return Nps::default().score(thresholds) };
    match &measure.kind {
        MeasureKind::Nps => sums.nps(thresholds),
        MeasureKind::Csat => sums.share(scale, |point| point >= scale.highest() - 1, thresholds),
        MeasureKind::Favourable(points) => sums.share(scale, |point| points.contains(&point), thresholds),
        MeasureKind::Ces | MeasureKind::Mean => sums.mean(scale, thresholds),
    }
}

/// The score of counts of answers by point, from the scale's lowest, every answer counting the same.
fn unweighted(measure: &Measure, counts: &[u64], thresholds: &Thresholds) -> Score {
    let Some(scale) = scale(measure) else { return Nps::default().score(thresholds) };
    let tally = Tally::from_counts(scale, counts);
    match &measure.kind {
        MeasureKind::Nps => Nps::from_tally(&tally).unwrap_or_default().score(thresholds),
        MeasureKind::Csat => Share::top_two(&tally).score(thresholds),
        MeasureKind::Favourable(points) => {
            Share::favourable(&tally, |point| points.contains(&point)).score(thresholds)
        }
        MeasureKind::Ces | MeasureKind::Mean => mean(&tally, thresholds),
    }
}

/// The measure's scale, which was checked to be one.
fn scale(measure: &Measure) -> Option<Scale> {
    Scale::new(measure.lowest, measure.highest).ok()
}
