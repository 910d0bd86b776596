use std::collections::BTreeMap;
use std::sync::Arc;

use super::ScoreKey;
use super::closed_loop::{self, LoopFigures};
use super::commitments::{self, CommitmentFigure};
use super::control::ControlFigure;
use super::customers::{self, CustomerFigures};
use super::habits::{self, CultureFigures};
use super::leading::{self, LeadFigure, OutcomeFigure};
use super::news::News;
use super::score::PeriodScore;
use super::timeline::{PeriodFacts, Timeline};
use super::voice::{self, VoiceFigures};
use crate::domain::{Id, Period};
use crate::measure::change::{Change, change};
use crate::measure::commitments::Commitments;
use crate::measure::family::{Row, judge};
use crate::measure::goal_gap::{Figure, GoalGap};
use crate::measure::polarity::Polarity;
use crate::measure::response_rate::{Invitations, ResponseRate};
use crate::measure::thresholds::Thresholds;
use crate::project::{Measure, Population, Project};

/// All figures of one edition, with small groups hidden: what `data/report.json` holds.
#[derive(Clone, Debug)]
pub struct Figures {
    /// The period that is reported.
    pub period: Period,
    /// Every period of the project up to it, in time order.
    pub periods: Vec<Period>,
    /// Scores in the order of the site's measures, the journey and the segments; everyone before groups.
    pub scores: Vec<ScoreFigure>,
    /// Customers who came and left; `None` where they were not counted.
    pub customers: Option<CustomerFigures>,
    /// What customers say.
    pub voice: VoiceFigures,
    /// The stages in focus.
    pub focus: Vec<Id>,
    /// Complaints from receipt to cause; `None` where none was ever recorded.
    pub complaints: Option<LoopFigures>,
    /// Promises as they stand at the end of the period, by due date.
    pub commitments: Vec<CommitmentFigure>,
    /// The same in whole numbers.
    pub promises: Commitments,
    /// Whether ratings run ahead of results.
    pub leading: Vec<LeadFigure>,
    /// The results themselves.
    pub outcomes: Vec<OutcomeFigure>,
    /// From compliance to commitment, and the habits that carry it.
    pub culture: CultureFigures,
    /// What the edition before this one did not tell of.
    pub news: News,
}

/// A score with its goal, its past and what it rests on.
#[derive(Clone, Debug)]
pub struct ScoreFigure {
    /// What it is about.
    pub key: ScoreKey,
    /// This period's score; `None` where it was not asked.
    pub now: Option<Arc<PeriodScore>>,
    /// Where it should be, in its own unit.
    pub goal: Option<f64>,
    /// How far it is from there, and whether that can be told.
    pub goal_gap: Option<GoalGap>,
    /// The last period before this one in which it was asked.
    pub previous: Option<(Period, Arc<PeriodScore>)>,
    /// What changed since; `up` and `down` by the rule of the table in which it stands.
    pub change: Option<Change>,
    /// The same period a year earlier.
    pub year_before: Option<(Period, Arc<PeriodScore>)>,
    /// Every period up to this one in which it was asked, in time order.
    pub history: Vec<(Period, Arc<PeriodScore>)>,
    /// Whether this period is unlike the periods before it.
    pub control: ControlFigure,
    /// Who of those asked answered; a fact, without a range.
    pub response: Option<ResponseRate>,
    /// Whether it is judged by itself, as one of at most three headline scores.
    pub headline: bool,
}

impl ScoreFigure {
    /// The value, where it may be shown.
    pub fn value(&self) -> Option<f64> {
        self.now.as_ref().and_then(|now| now.shown())
    }

    /// How many answered.
    pub fn n(&self) -> u64 {
        self.now.as_ref().map_or(0, |now| now.score.n)
    }

    /// Whether the score before it is not shown.
    pub fn previous_hidden(&self) -> bool {
        self.previous.as_ref().is_some_and(|(_, before)| before.shown().is_none())
    }

    /// Whether it was asked and is not shown.
    pub fn is_hidden(&self) -> bool {
        self.now.as_ref().is_some_and(|now| now.hidden.is_some())
    }
}

impl Figures {
    /// The figures of a period; `None` for one without a snapshot. Only snapshots up to and including it are looked at.
    pub fn of(timeline: &Timeline<'_>, period: Period) -> Option<Self> {
        let periods = timeline.up_to(period)?;
        let project = timeline.project;
        let (now, earlier) = periods.split_last()?;
        let scores = scores(periods, project);
        let commitments = commitments::figures(periods, project);
        let history: Vec<_> =
            periods.iter().filter_map(|facts| Some((facts.period, facts.customers?))).collect();
        let customers = now
            .snapshot
            .customers
            .as_ref()
            .zip(now.customers)
            .map(|(written, row)| customers::figures(written, row, history, now, &project.site));
        Some(Self {
            period: now.period,
            periods: periods.iter().map(|facts| facts.period).collect(),
            voice: voice::figures(periods, project),
            complaints: closed_loop::figures(periods, project),
            leading: leading::figures(periods, &scores, project),
            outcomes: leading::outcomes(periods, project),
            culture: habits::figures(periods, project)?,
            scores,
            customers,
            focus: now.snapshot.focus.clone(),
            promises: commitments::summary(&commitments, now.period.last_day()),
            commitments,
            news: News::of(now, earlier, project),
        })
    }

    /// How many small counts of lists follow from what sealed versions told, whatever is hidden.
    pub fn given_away(&self) -> usize {
        let customers = self.customers.as_ref().map_or(0, |customers| customers.given_away);
        customers + self.complaints.as_ref().map_or(0, |complaints| complaints.given_away)
    }

    /// The score of everyone about a measure and a stage. Where the question carries a theme, and there is but one, it is
    /// meant too.
    pub fn score(&self, measure: &Id, stage: Option<&Id>) -> Option<&ScoreFigure> {
        let about = |figure: &&ScoreFigure| {
            figure.key.measure == *measure && figure.key.stage.as_ref() == stage && figure.key.is_total()
        };
        self.scores.iter().filter(about).min_by_key(|figure| figure.key.theme.is_some())
    }

    /// The scores of everyone about a measure at the stages of the journey, in its order.
    pub fn stages_of<'a>(&'a self, measure: &'a Id) -> impl Iterator<Item = &'a ScoreFigure> {
        self.scores.iter().filter(move |figure| {
            figure.key.measure == *measure && figure.key.stage.is_some() && figure.key.is_total()
        })
    }

    /// The groups of a score, in the order of the segments.
    pub fn groups<'a>(&'a self, key: &'a ScoreKey) -> impl Iterator<Item = &'a ScoreFigure> {
        self.scores.iter().filter(move |figure| {
            figure.key.measure == key.measure && figure.key.stage == key.stage && !figure.key.is_total()
        })
    }
}

/// All scores that were ever asked up to the last of the periods.
fn scores(periods: &[PeriodFacts<'_>], project: &Project) -> Vec<ScoreFigure> {
    let Some((now, earlier)) = periods.split_last() else { return Vec::new() };
    let mut histories: BTreeMap<&ScoreKey, Vec<(Period, &Arc<PeriodScore>)>> = BTreeMap::new();
    for facts in periods {
        for (key, score) in facts.scores.iter() {
            histories.entry(key).or_default().push((facts.period, score));
        }
    }
    let year_before = now.period.year_before();
    let mut figures: Vec<ScoreFigure> = histories
        .into_iter()
        .filter_map(|(key, history)| {
            let measure = project.site.measures.get(&key.measure)?;
            let current = now.scores.get(key);
            let previous =
                history.iter().rev().find(|(period, score)| *period < now.period && score.score.n > 0);
            let previous = previous.filter(|_| !earlier.is_empty());
            let year = history.iter().find(|(period, score)| *period == year_before && score.score.n > 0);
            let owned = |(period, score): &(Period, &Arc<PeriodScore>)| (*period, Arc::clone(score));
            Some(ScoreFigure {
                goal: measure.goal,
                goal_gap: current.zip(measure.goal).map(|(current, goal)| gap(measure, current, goal)),
                change: current
                    .zip(previous)
                    .map(|(current, (_, before))| change(&before.score, &current.score)),
                response: current.and_then(|now| response(now)),
                control: ControlFigure::of_score(measure, &history, now.period, &project.site.thresholds),
                headline: measure.headline && key.is_total() && key.stage.is_none(),
                now: current.cloned(),
                previous: previous.map(owned),
                year_before: year.map(owned),
                history: history.iter().map(owned).collect(),
                key: key.clone(),
            })
        })
        .collect();
    judge_tables(&mut figures, &project.site.thresholds);
    let position = |figure: &ScoreFigure| {
        let key = &figure.key;
        let measure = project.site.measures.position(&key.measure);
        let population =
            project.site.measures.get(&key.measure).map(|m| m.population == Population::Employees);
        let stage = key.stage.as_ref().and_then(|stage| project.journey.position(stage));
        let segment: Vec<_> = key
            .segment
            .iter()
            .map(|(kind, group)| {
                let kinds = &project.site.segments;
                let place =
                    kinds.get(kind).and_then(|kind| kind.values.iter().position(|value| value == group));
                (kinds.position(kind), place)
            })
            .collect();
        (population, measure, stage, key.theme.clone(), segment.len(), segment)
    };
    figures.sort_by_cached_key(position);
    figures
}

/// Gives the verdicts of the two tables on the ratings page, everyone's scores and groups', by the family rule; headline
/// scores, at most three, keep their plain ones.
fn judge_tables(figures: &mut [ScoreFigure], thresholds: &Thresholds) {
    for totals in [true, false] {
        let mut table: Vec<(&mut Change, Row)> = Vec::new();
        for figure in figures.iter_mut().filter(|figure| figure.key.is_total() == totals && !figure.headline)
        {
            let (Some(now), Some((_, before)), Some(change)) =
                (&figure.now, &figure.previous, &mut figure.change)
            else {
                continue;
            };
            // A self-selected score has no p-value and keeps its word.
            if change.p.is_some() {
                let row = Row::of(&before.score, &now.score, change);
                table.push((change, row));
            }
        }
        let rows: Vec<Row> = table.iter().map(|(_, row)| *row).collect();
        for ((change, _), judged) in table.into_iter().zip(judge(&rows, thresholds)) {
            change.verdict = judged.verdict;
        }
    }
}

pub(super) fn gap(measure: &Measure, now: &PeriodScore, goal: f64) -> GoalGap {
    let polarity = if measure.higher_is_better { Polarity::HigherIsBetter } else { Polarity::LowerIsBetter };
    Figure::from(&now.score).goal_gap(goal, polarity)
}

fn response(now: &PeriodScore) -> Option<ResponseRate> {
    let asked = now.answers.asked?;
    Invitations {
        invited: asked.invited,
        ineligible: asked.ineligible,
        bounced: asked.bounced,
        complete: now.score.n,
        partial: asked.partial,
    }
    .response_rate()
}
