use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::answers;
use super::customers::{self, CustomerRow};
use super::disclosed::Disclosures;
use super::key::{Several, several};
use super::listening::{self, Listening};
use super::lists::ListsTold;
use super::score::{self, Scores};
use super::shown::{Heard, Shown};
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
    pub scores: Arc<Scores>,
    /// What was said.
    pub listening: Arc<Listening>,
    /// What of it may be shown.
    pub shown: Arc<Shown>,
    /// Customers who came and left, with the opening carried over from the period before where it is not stated.
    pub customers: Option<CustomerRow>,
    /// The place of each complaint's id among the ids of all periods, in the order of the snapshot's complaints.
    pub complaint_places: Vec<usize>,
    /// Answers to surveys: how much those who were asked had occasion to say.
    pub survey_answers: u64,
    /// What sealed versions told of its lists.
    pub lists_told: ListsTold,
}

/// What was worked out of the periods of a project, without the project: kept from one state of it to the next, so that a
/// period that has not changed need not be worked out again.
#[derive(Clone, Default)]
pub struct Memory {
    whole: BTreeMap<Period, Worked>,
    views: BTreeMap<Option<Id>, BTreeMap<Period, Worked>>,
    /// What all audiences may be shown, where that was judged and no sealed version had a say in it.
    judged: BTreeMap<Period, Option<Vec<Arc<Shown>>>>,
}

/// What one period says by itself, as far as it rests on its snapshot, the settings and the journey.
#[derive(Clone)]
struct Worked {
    /// What the scores rest on beside the snapshot.
    several: Several,
    scores: Arc<Scores>,
    listening: Arc<Listening>,
    shown: Arc<Shown>,
    survey_answers: u64,
}

/// A state of a project that went before, and what was worked out of it.
#[derive(Clone, Copy)]
pub struct Before<'b> {
    /// The project as it was.
    pub project: &'b Project,
    /// What was worked out of it.
    pub memory: &'b Memory,
}

impl<'b> Before<'b> {
    /// What is known of the periods that are now what they were: of a view of the project, or of the whole.
    fn still(self, view: Option<&Option<Id>>, now: &Project) -> BTreeMap<Period, &'b Worked> {
        let (then, known) = match view {
            None => (Some(self.project), Some(&self.memory.whole)),
            Some(audience) => (self.project.views.get(audience), self.memory.views.get(audience)),
        };
        let Some((then, known)) = then.zip(known) else { return BTreeMap::new() };
        if then.site != now.site || then.journey != now.journey {
            return BTreeMap::new();
        }
        let is_same = |period: &Period| then.snapshots.get(period) == now.snapshots.get(period);
        known.iter().filter(|(period, _)| is_same(period)).map(|(period, worked)| (*period, worked)).collect()
    }

    /// What was judged of the periods that are what they were for every audience.
    fn judged(self, now: &Memory, project: &Project) -> BTreeMap<Period, &'b Option<Vec<Arc<Shown>>>> {
        let then = self.memory;
        if !then.views.keys().eq(now.views.keys()) || nested(self.project) != nested(project) {
            return BTreeMap::new();
        }
        let is_same = |period: &Period| {
            let of = |memory: &Memory| -> Vec<Option<Worked>> {
                let all = std::iter::once(&memory.whole).chain(memory.views.values());
                all.map(|periods| periods.get(period).cloned()).collect()
            };
            of(then).into_iter().zip(of(now)).all(|(then, now)| {
                then.zip(now).is_some_and(|(then, now)| Arc::ptr_eq(&then.listening, &now.listening))
            })
        };
        then.judged
            .iter()
            .filter(|(period, _)| is_same(period))
            .map(|(period, shown)| (*period, shown))
            .collect()
    }
}

/// Which views of a project lie in which: as they do, what all of them may be shown is judged.
fn nested(project: &Project) -> Vec<bool> {
    let all = || std::iter::once(project).chain(project.views.values());
    all().flat_map(|one| all().map(|other| one.holds(other))).collect()
}

/// The timeline of the whole project, and those of whoever may not see all of it.
pub struct Timelines<'p> {
    /// Of the whole.
    pub whole: Timeline<'p>,
    /// How many small counts of a period follow from what sealed versions told, whatever is hidden now.
    pub given_away: BTreeMap<Period, usize>,
    views: BTreeMap<Option<Id>, Timeline<'p>>,
    memory: Memory,
}

impl<'p> Timelines<'p> {
    /// Works out every period as each audience sees it, and what may be shown of it to all of them beside what sealed
    /// versions told of it already.
    pub fn new(project: &'p Project, disclosures: &Disclosures) -> Self {
        Self::after(project, disclosures, None)
    }

    /// The same, without working out again what is known of an earlier state of the project.
    pub fn after(project: &'p Project, disclosures: &Disclosures, before: Option<Before<'_>>) -> Self {
        let still = |audience: Option<&Option<Id>>, now: &Project| {
            before.map_or_else(BTreeMap::new, |before| before.still(audience, now))
        };
        let (mut whole, known) = Timeline::beside(project, &still(None, project));
        let mut memory = Memory { whole: known, ..Memory::default() };
        let mut views = BTreeMap::new();
        for (audience, view) in &project.views {
            let (timeline, known) = Timeline::beside(view, &still(Some(audience), view));
            views.insert(audience.clone(), timeline);
            memory.views.insert(audience.clone(), known);
        }
        // Views leave out rows and no snapshots, so that all have the same periods.
        let has_counts = |period: &Period| disclosures.counts.contains_key(period);
        let judged_before = before.map_or_else(BTreeMap::new, |before| before.judged(&memory, project));
        let judged: Vec<Option<(Vec<Arc<Shown>>, usize)>> = (0..whole.periods.len())
            .into_par_iter()
            .map(|place| {
                let period = whole.periods[place].period;
                match judged_before.get(&period).filter(|_| !has_counts(&period)) {
                    Some(&judged) => judged.clone().map(|shown| (shown, 0)),
                    None => judge(&whole, &views, place, disclosures),
                }
            })
            .collect();
        let mut given_away = BTreeMap::new();
        for (place, judged) in judged.into_iter().enumerate() {
            let period = whole.periods[place].period;
            if !has_counts(&period) {
                memory.judged.insert(period, judged.as_ref().map(|(shown, _)| shown.clone()));
            }
            let Some((shown, leaks)) = judged else { continue };
            if leaks > 0 {
                given_away.insert(period, leaks);
            }
            let all = std::iter::once(&mut whole).chain(views.values_mut());
            for (timeline, shown) in all.zip(shown) {
                timeline.periods[place].shown = shown;
            }
        }
        for (period, told) in &disclosures.lists {
            // Who sees other stages has other lists with the same totals.
            let mut of_all = ListsTold::default();
            let mut leaks = 0;
            for (audience, told) in told {
                match views.get_mut(audience) {
                    Some(view) => leaks = leaks.max(view.tell(*period, told.clone())),
                    None => of_all.add(told.clone()),
                }
            }
            leaks = leaks.max(whole.tell(*period, of_all));
            if leaks > 0 {
                *given_away.entry(*period).or_insert(0) += leaks;
            }
        }
        Self { whole, given_away, views, memory }
    }

    /// What was worked out, for the next state of the project.
    pub fn into_memory(self) -> Memory {
        self.memory
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
) -> Option<(Vec<Arc<Shown>>, usize)> {
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
    let disclosed = disclosures.counts.get(&facts.period).map_or(&[][..], Vec::as_slice);
    // Most periods are what they were when they were sealed: there is nothing to subtract then.
    let told_already = |shown: &[&Shown]| {
        let reader =
            |audience: &Option<Id>| views.keys().position(|id| id == audience).map_or(0, |at| at + 1);
        disclosed.iter().all(|told| shown.get(reader(&told.audience)).is_some_and(|shown| shown.tells(told)))
    };
    let judged = if heard.len() > 1 { Some(Shown::together(&heard, &[])) } else { None };
    let shown: Vec<&Shown> =
        judged.as_ref().map_or_else(|| vec![facts.shown.as_ref()], |(all, _)| all.iter().collect());
    let judged = if told_already(&shown) { judged? } else { Shown::together(&heard, disclosed) };
    Some((judged.0.into_iter().map(Arc::new).collect(), judged.1))
}

impl<'p> Timeline<'p> {
    /// Works out every period; they do not need each other, so they are done in parallel.
    pub fn new(project: &'p Project) -> Self {
        Self::beside(project, &BTreeMap::new()).0
    }

    /// The same beside what is known of some; with what is known now.
    fn beside(project: &'p Project, known: &BTreeMap<Period, &Worked>) -> (Self, BTreeMap<Period, Worked>) {
        let several = several(project);
        let worked: Vec<Worked> = project
            .snapshots
            .values()
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|snapshot| {
                let several = &several[&snapshot.period];
                match known.get(&snapshot.period).filter(|known| known.several == *several) {
                    Some(&known) => known.clone(),
                    None => Worked::of(snapshot, project, several),
                }
            })
            .collect();
        let facts = |(snapshot, worked): (&'p Snapshot, &Worked)| PeriodFacts {
            period: snapshot.period,
            snapshot,
            scores: worked.scores.clone(),
            listening: worked.listening.clone(),
            shown: worked.shown.clone(),
            customers: None,
            complaint_places: Vec::new(),
            survey_answers: worked.survey_answers,
            lists_told: ListsTold::default(),
        };
        let mut periods: Vec<PeriodFacts<'p>> = project.snapshots.values().zip(&worked).map(facts).collect();
        let rows =
            customers::rows(periods.iter().map(|facts| (facts.period, facts.snapshot.customers.as_ref())));
        for (facts, row) in periods.iter_mut().zip(rows) {
            facts.customers = row;
        }
        for (facts, places) in periods.iter_mut().zip(complaint_places(project)) {
            facts.complaint_places = places;
        }
        let worked = project.snapshots.keys().copied().zip(worked).collect();
        (Self { project, periods }, worked)
    }

    /// Holds a period beside what sealed versions told of its lists. Returned is how many small counts of answers follow
    /// from them, whatever is hidden.
    fn tell(&mut self, period: Period, told: ListsTold) -> usize {
        let Some(facts) = self.periods.iter_mut().find(|facts| facts.period == period) else { return 0 };
        let privacy = &self.project.site.privacy;
        let (scores, given_away) = score::beside(Scores::clone(&facts.scores), &told, privacy);
        facts.scores = Arc::new(scores);
        facts.lists_told = told;
        given_away
    }

    /// The facts of a period and of all before it; `None` for a period without a snapshot.
    pub fn up_to(&self, period: Period) -> Option<&[PeriodFacts<'p>]> {
        let index = self.periods.iter().position(|facts| facts.period == period)?;
        Some(&self.periods[..=index])
    }
}

impl Worked {
    fn of(snapshot: &Snapshot, project: &Project, several: &Several) -> Self {
        let answers = answers::of(snapshot, project, several);
        let listening = listening::of(snapshot, project);
        let heard = Heard { audience: None, project, feedback: &snapshot.feedback, listening: &listening };
        Self {
            several: several.clone(),
            scores: Arc::new(score::of(answers, project)),
            shown: Arc::new(Shown::alone(&heard)),
            listening: Arc::new(listening),
            survey_answers: survey_answers(snapshot),
        }
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
