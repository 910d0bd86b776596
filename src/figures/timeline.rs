use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::customers::{self, CustomerRow};
use super::disclosed::Disclosures;
use super::key::several;
use super::listening::{self, Listening};
use super::score::{self, PeriodScore};
use super::shown::{Heard, Shown};
use super::{ScoreKey, answers};
use crate::domain::{Id, Period};
use crate::project::{Project, Snapshot};

/// What each period says by itself, worked out once for all editions that look back on it.
pub struct Timeline<'p> {
    /// The project.
    pub project: &'p Project,
    /// The periods, in time order.
    pub periods: Vec<PeriodFacts<'p>>,
}

/// What one period says by itself.
pub struct PeriodFacts<'p> {
    /// The period.
    pub period: Period,
    /// Its snapshot.
    pub snapshot: &'p Snapshot,
    /// Scores by what they are about.
    pub scores: BTreeMap<ScoreKey, Arc<PeriodScore>>,
    /// What was said.
    pub listening: Listening,
    /// What of it may be shown.
    pub shown: Shown,
    /// Customers who came and left, with the opening carried over from the period before where it is not stated.
    pub customers: Option<CustomerRow>,
    /// The place of each complaint's id among the ids of all periods, in the order of the snapshot's complaints.
    pub complaint_places: Vec<usize>,
    /// Answers to surveys: how much those who were asked had occasion to say.
    pub survey_answers: u64,
}

/// The timeline of the whole project, and those of whoever may not see all of it.
pub struct Timelines<'p> {
    /// Of the whole.
    pub whole: Timeline<'p>,
    /// How many small counts of a period follow from what sealed versions told, whatever is hidden now.
    pub given_away: BTreeMap<Period, usize>,
    views: BTreeMap<Option<Id>, Timeline<'p>>,
}

impl<'p> Timelines<'p> {
    /// Works out every period as each audience sees it, and what may be shown of it to all of them beside what sealed
    /// versions told of it already.
    pub fn new(project: &'p Project, disclosures: &Disclosures) -> Self {
        let mut whole = Timeline::new(project);
        let view = |(audience, view): (&Option<Id>, &'p Project)| (audience.clone(), Timeline::new(view));
        let mut views: BTreeMap<Option<Id>, Timeline<'p>> = project.views.iter().map(view).collect();
        // Views leave out rows and no snapshots, so that all have the same periods.
        let judged: Vec<Option<(Vec<Shown>, usize)>> = (0..whole.periods.len())
            .into_par_iter()
            .map(|place| judge(&whole, &views, place, disclosures))
            .collect();
        let mut given_away = BTreeMap::new();
        for (place, judged) in judged.into_iter().enumerate() {
            let Some((shown, leaks)) = judged else { continue };
            if leaks > 0 {
                given_away.insert(whole.periods[place].period, leaks);
            }
            let all = std::iter::once(&mut whole).chain(views.values_mut());
            for (timeline, shown) in all.zip(shown) {
                timeline.periods[place].shown = shown;
            }
        }
        Self { whole, given_away, views }
    }

    /// The audiences by the timeline that each sees.
    pub fn of<'a>(&self, audiences: &'a [Option<Id>]) -> Vec<(&Timeline<'p>, Vec<&'a Option<Id>>)> {
        let mut seen: Vec<(&Timeline<'p>, Vec<&Option<Id>>)> = Vec::new();
        let (some, all): (Vec<_>, Vec<_>) =
            audiences.iter().partition(|audience| self.views.contains_key(*audience));
        if !all.is_empty() {
            seen.push((&self.whole, all));
        }
        seen.extend(
            some.into_iter().filter_map(|audience| Some((self.views.get(audience)?, vec![audience]))),
        );
        seen
    }
}

/// What of a period may be shown to all who get it; `None` where that is what each may be shown by itself.
fn judge(
    whole: &Timeline<'_>,
    views: &BTreeMap<Option<Id>, Timeline<'_>>,
    place: usize,
    disclosures: &Disclosures,
) -> Option<(Vec<Shown>, usize)> {
    let all = std::iter::once((None, whole)).chain(views.iter().map(|(id, view)| (id.as_ref(), view)));
    let heard: Vec<Heard<'_>> = all
        .filter_map(|(audience, timeline)| {
            let facts = timeline.periods.get(place)?;
            Some(Heard {
                audience,
                project: timeline.project,
                feedback: &facts.snapshot.feedback,
                listening: &facts.listening,
            })
        })
        .collect();
    let facts = whole.periods.get(place)?;
    let disclosed = disclosures.get(&facts.period).map_or(&[][..], Vec::as_slice);
    // Most periods are what they were when they were sealed: there is nothing to subtract then.
    let told_already = |shown: &[&Shown]| {
        let reader =
            |audience: &Option<Id>| views.keys().position(|id| id == audience).map_or(0, |at| at + 1);
        disclosed.iter().all(|told| shown.get(reader(&told.audience)).is_some_and(|shown| shown.tells(told)))
    };
    let judged = if heard.len() > 1 { Some(Shown::together(&heard, &[])) } else { None };
    let shown: Vec<&Shown> =
        judged.as_ref().map_or_else(|| vec![&facts.shown], |(all, _)| all.iter().collect());
    if told_already(&shown) {
        return judged;
    }
    Some(Shown::together(&heard, disclosed))
}

impl<'p> Timeline<'p> {
    /// Works out every period; they do not need each other, so they are done in parallel.
    pub fn new(project: &'p Project) -> Self {
        let several = several(project);
        let mut periods: Vec<PeriodFacts<'p>> = project
            .snapshots
            .values()
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|snapshot| {
                let answers = answers::of(snapshot, project, &several[&snapshot.period]);
                let listening = listening::of(snapshot, project);
                let survey_answers = survey_answers(snapshot);
                PeriodFacts {
                    period: snapshot.period,
                    snapshot,
                    scores: score::of(answers, project),
                    shown: Shown::alone(&Heard {
                        audience: None,
                        project,
                        feedback: &snapshot.feedback,
                        listening: &listening,
                    }),
                    listening,
                    customers: None,
                    complaint_places: Vec::new(),
                    survey_answers,
                }
            })
            .collect();
        let rows =
            customers::rows(periods.iter().map(|facts| (facts.period, facts.snapshot.customers.as_ref())));
        for (facts, row) in periods.iter_mut().zip(rows) {
            facts.customers = row;
        }
        for (facts, places) in periods.iter_mut().zip(complaint_places(project)) {
            facts.complaint_places = places;
        }
        Self { project, periods }
    }

    /// The facts of a period and of all before it; `None` for a period without a snapshot.
    pub fn up_to(&self, period: Period) -> Option<&[PeriodFacts<'p>]> {
        let index = self.periods.iter().position(|facts| facts.period == period)?;
        Some(&self.periods[..=index])
    }
}

/// The places of the complaints' ids among all ids, period by period: told once, so that no edition compares them again.
fn complaint_places(project: &Project) -> Vec<Vec<usize>> {
    let snapshots = || project.snapshots.values().enumerate();
    let mut places: Vec<Vec<usize>> =
        snapshots().map(|(_, snapshot)| vec![0; snapshot.complaints.len()]).collect();
    let mut all: Vec<(&str, usize, usize)> = snapshots()
        .flat_map(|(period, snapshot)| {
            let rows = snapshot.complaints.iter().enumerate();
            rows.map(move |(row, complaint)| (complaint.id.as_str(), period, row))
        })
        .collect();
    all.sort_unstable();
    for (place, same) in all.chunk_by(|(a, ..), (b, ..)| a == b).enumerate() {
        for &(_, period, row) in same {
            places[period][row] = place;
        }
    }
    places
}

/// People who answered a survey of customers. One who answers several questions of a survey is counted once: each
/// survey counts with its most answered question.
fn survey_answers(snapshot: &Snapshot) -> u64 {
    let mut by_survey: BTreeMap<_, u64> = BTreeMap::new();
    for rating in snapshot.ratings.iter().filter(|rating| rating.segment.is_empty()) {
        let n: u64 = rating.counts.iter().sum();
        let most = by_survey.entry((&rating.survey, &rating.stage)).or_insert(0);
        *most = (*most).max(n);
    }
    by_survey.values().sum()
}
