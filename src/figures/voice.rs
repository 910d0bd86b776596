use std::collections::{BTreeMap, BTreeSet};

use super::cell::Cell;
use super::edition::gap;
use super::listening::{Heard, Said};
use super::score::PeriodScore;
use super::timeline::PeriodFacts;
use crate::domain::{Id, Period};
use crate::measure::convergence::{TextSource, convergence};
use crate::measure::rank::{Pair, rank};
use crate::measure::rising::{self, Month, Test};
use crate::measure::verdict::Verdict;
use crate::project::{Named, Project, Site};
use crate::source::Span;

/// What customers say, brought together.
#[derive(Clone, Debug)]
pub struct VoiceFigures {
    /// All items that were collected.
    pub items: Cell,
    /// The sources that were listened to, in the site's order.
    pub collected: Vec<Id>,
    /// Themes by stage, ranked: convergence, then volume.
    pub themes: Vec<ThemeFigure>,
    /// The stages in the order of the journey.
    pub stages: Vec<StageFigure>,
    /// Items that name no stage.
    pub unplaced: Cell,
    /// Quotes that may be shown.
    pub quotes: Vec<Heard>,
    /// Quotes of the last few periods before, which their own editions show; the latest first.
    pub earlier_quotes: Vec<(Period, Heard)>,
    /// Whether some source does not tell how many people spoke.
    pub voices_unknown: bool,
}

/// A theme at a stage.
#[derive(Clone, PartialEq, Debug)]
pub struct ThemeFigure {
    /// The stage.
    pub stage: Id,
    /// The theme.
    pub theme: Id,
    /// Items over all text sources.
    pub volume: Cell,
    /// Different customers behind the sources that are present.
    pub voices: Cell,
    /// How many independent sources agree.
    pub convergence: u64,
    /// Items by source, for every source that was collected.
    pub sources: BTreeMap<Id, Cell>,
    /// The text sources that are present.
    pub present: Vec<Id>,
    /// Whether the score that asks about the theme misses its goal.
    pub scores_present: bool,
    /// Items in the period before; `None` where there is none.
    pub previous_volume: Option<Cell>,
    /// Sources in which it is said more often than before.
    pub rising: Vec<Rise>,
    /// What can be said of its rise over all sources: `rising`, `no clear rise`, `too few months`, `too few items`.
    pub verdict: Verdict,
    /// Its place in the ranking, from 1.
    pub rank: usize,
    /// The rows behind it.
    pub spans: Vec<Span>,
}

impl ThemeFigure {
    /// Whether it says enough to stand by itself: it has a source behind it, and its size may be told or several sources
    /// agree on it.
    pub fn is_telling(&self) -> bool {
        self.convergence >= 2 || self.convergence > 0 && self.volume.shown().is_some()
    }
}

/// A source in which a theme is said more often than before.
#[derive(Clone, PartialEq, Debug)]
pub struct Rise {
    /// The source.
    pub source: Id,
    /// This period's rate against the earlier one; `None` where it was never said before.
    pub ratio: Option<f64>,
    /// Whether the count behind it may be shown; where not, the ratio would give it away.
    pub shown: bool,
}

/// What is said about a stage.
#[derive(Clone, PartialEq, Debug)]
pub struct StageFigure {
    /// The stage.
    pub stage: Id,
    /// Items of all sources.
    pub items: Cell,
    /// Items by source, for every source of the site.
    pub sources: BTreeMap<Id, Cell>,
    /// Items by action, in the stage's order.
    pub actions: Vec<(Id, Cell)>,
    /// The rows behind it.
    pub spans: Vec<Span>,
}

/// The voice of an edition: `periods` ends with the one that is reported.
pub(super) fn figures(periods: &[PeriodFacts<'_>], project: &Project) -> VoiceFigures {
    let Some((now, earlier)) = periods.split_last() else { return VoiceFigures::nothing() };
    let listening = &now.listening;
    let collected = collected(now, project);
    let rises = rises(now, earlier, &collected, project);
    // A period in which nothing was collected says nothing about volumes.
    let previous =
        earlier.last().filter(|facts| !facts.listening.collected.is_empty()).map(|facts| &facts.shown);
    let mut themes = themes(now, &collected, project);
    for figure in &mut themes {
        let key = (figure.stage.clone(), figure.theme.clone());
        figure.previous_volume =
            previous.map(|before| before.volumes.get(&key).copied().unwrap_or(Cell::Count(0)));
        if let Some((rising, verdict)) = rises.get(&key) {
            figure.rising.clone_from(rising);
            figure.verdict = *verdict;
        }
    }
    order(&mut themes, listening, project);
    VoiceFigures {
        items: now.shown.items,
        stages: stages(now, project),
        unplaced: now.shown.unplaced,
        quotes: quotes(now, project).cloned().collect(),
        earlier_quotes: earlier
            .iter()
            .rev()
            .take(LOOK_BACK)
            .flat_map(|facts| quotes(facts, project).map(|heard| (facts.period, heard.clone())))
            .collect(),
        voices_unknown: listening.themes.values().flat_map(BTreeMap::values).any(|said| !said.voices_known),
        collected,
        themes,
    }
}

impl VoiceFigures {
    fn nothing() -> Self {
        Self {
            items: Cell::Count(0),
            collected: Vec::new(),
            themes: Vec::new(),
            stages: Vec::new(),
            unplaced: Cell::Count(0),
            quotes: Vec::new(),
            earlier_quotes: Vec::new(),
            voices_unknown: false,
        }
    }
}

/// How many periods an earlier quote may be old.
const LOOK_BACK: usize = 3;

/// The quotes of a period that may be shown: those of a small group are not.
fn quotes<'f>(facts: &'f PeriodFacts<'_>, project: &Project) -> impl Iterator<Item = &'f Heard> {
    let least = project.site.privacy.min_count.max(project.site.privacy.min_quotes);
    facts.listening.quotes.iter().filter(move |heard| heard.group >= least)
}

/// The themes that a period's own edition lists, by stage and theme.
pub(super) fn listed(now: &PeriodFacts<'_>, project: &Project) -> BTreeSet<(Id, Id)> {
    let themes = themes(now, &collected(now, project), project).into_iter();
    themes.filter(ThemeFigure::is_telling).map(|theme| (theme.stage, theme.theme)).collect()
}

/// The sources that were listened to, in the site's order.
fn collected(now: &PeriodFacts<'_>, project: &Project) -> Vec<Id> {
    let ids = project.site.sources.iter().map(Named::id);
    ids.filter(|id| now.listening.collected.contains(*id)).cloned().collect()
}

/// What is said of each theme at a stage in a period by itself.
fn themes(now: &PeriodFacts<'_>, collected: &[Id], project: &Project) -> Vec<ThemeFigure> {
    let missed = missed(now, project);
    now.listening
        .themes
        .iter()
        .filter(|(_, by_source)| by_source.values().any(|said| said.items > 0))
        .map(|(key, by_source)| {
            let verdict = missed.contains(&(&key.0, &key.1)).then_some(Verdict::Missed);
            theme(key, by_source, now, collected, verdict, &project.site)
        })
        .collect()
}

/// The themes whose score at a stage misses its goal.
fn missed<'f>(now: &'f PeriodFacts<'_>, project: &Project) -> BTreeSet<(&'f Id, &'f Id)> {
    let misses = |measure: &Id, score: &PeriodScore| {
        let measure = project.site.measures.get(measure);
        let gap = measure.and_then(|measure| Some(gap(measure, score, measure.goal?)));
        gap.is_some_and(|gap| gap.verdict == Verdict::Missed)
    };
    now.scores
        .iter()
        .filter(|(key, score)| key.is_total() && misses(&key.measure, score))
        .filter_map(|(key, score)| Some((key.stage.as_ref()?, &score.answers.themes)))
        .flat_map(|(stage, themes)| themes.iter().map(move |theme| (stage, theme)))
        .collect()
}

fn theme(
    (stage, theme): &(Id, Id),
    by_source: &BTreeMap<Id, Said>,
    now: &PeriodFacts<'_>,
    collected: &[Id],
    score_goal: Option<Verdict>,
    site: &Site,
) -> ThemeFigure {
    let thresholds = &site.thresholds;
    let items = |source: &Id| by_source.get(source).map_or(0, |said| said.items);
    let stage_items = now.listening.stages.get(stage);
    let sources: Vec<TextSource> = collected
        .iter()
        .map(|source| TextSource {
            source: source.to_string(),
            items: Some(items(source)),
            stage_items: stage_items.and_then(|items| items.get(source)).copied().unwrap_or(0),
        })
        .collect();
    let present: Vec<Id> = collected
        .iter()
        .zip(&sources)
        .filter(|(_, source)| source.present(thresholds))
        .map(|(id, _)| id.clone())
        .collect();
    let voices: u64 = present.iter().filter_map(|source| by_source.get(source)).map(|said| said.voices).sum();
    let together = convergence(&sources, score_goal, Some(voices), thresholds);
    let shown = &now.shown;
    let volume = shown.volumes.get(&(stage.clone(), theme.clone())).copied().unwrap_or(Cell::Hidden);
    let cells: BTreeMap<Id, Cell> = collected
        .iter()
        .map(|source| {
            let cell = shown.theme_sources.get(&(stage.clone(), theme.clone(), source.clone()));
            (source.clone(), cell.copied().unwrap_or(Cell::Hidden))
        })
        .collect();
    // Where each voice stands for one item, the voices tell the items of the sources that are present.
    let told: u64 = present.iter().map(items).sum();
    let hides = cells.values().any(|cell| *cell == Cell::Hidden);
    let tells = volume == Cell::Hidden || voices == told && told < together.volume && hides;
    ThemeFigure {
        stage: stage.clone(),
        theme: theme.clone(),
        volume,
        voices: if tells { Cell::Hidden } else { Cell::small(voices, site.privacy.min_count) },
        convergence: together.convergence,
        sources: cells,
        present,
        scores_present: together.scores_present,
        previous_volume: None,
        rising: Vec::new(),
        verdict: Verdict::TooFewMonths,
        rank: 0,
        spans: by_source.values().flat_map(|said| said.spans.iter().copied()).collect(),
    }
}

/// Puts themes into the order of their rank and numbers them.
fn order(themes: &mut Vec<ThemeFigure>, listening: &super::Listening, project: &Project) {
    let pairs: Vec<Pair> = themes
        .iter()
        .map(|figure| {
            let said = listening.themes.get(&(figure.stage.clone(), figure.theme.clone()));
            let present = |source: &Id| figure.present.contains(source);
            Pair {
                id: format!("{} {}", figure.stage, figure.theme),
                convergence: figure.convergence,
                volume: said.map_or(0, |said| said.values().map(|said| said.items).sum()),
                rising: figure.rising.len() as u64,
                voices: said.map_or(0, |said| {
                    said.iter().filter(|(id, _)| present(id)).map(|(_, said)| said.voices).sum()
                }),
                // A journey has far fewer stages than an integer has numbers.
                stage: project.journey.position(&figure.stage).unwrap_or(usize::MAX) as i64,
                theme: project.site.themes.name(&figure.theme).to_owned(),
            }
        })
        .collect();
    let mut ranked: Vec<ThemeFigure> = Vec::with_capacity(themes.len());
    for (place, index) in rank(&pairs).into_iter().enumerate() {
        ranked.push(ThemeFigure { rank: place + 1, ..themes[index].clone() });
    }
    *themes = ranked;
}

/// For each theme at a stage, the sources in which it rises, and what can be said over all of them. All tests of the
/// edition are one family.
fn rises(
    now: &PeriodFacts<'_>,
    earlier: &[PeriodFacts<'_>],
    collected: &[Id],
    project: &Project,
) -> BTreeMap<(Id, Id), (Vec<Rise>, Verdict)> {
    let (names, tests): (Vec<_>, Vec<Test>) = tests(now, earlier, collected, project).into_iter().unzip();
    let mut rises: BTreeMap<(Id, Id), (Vec<Rise>, Verdict)> = BTreeMap::new();
    for ((key, source), row) in names.into_iter().zip(rising::rising(&tests, &project.site.thresholds)) {
        let (rising, verdict) = rises.entry(key.clone()).or_insert((Vec::new(), row.verdict));
        if row.verdict == Verdict::Rising {
            let cell = now.shown.theme_sources.get(&(key.0.clone(), key.1.clone(), source.clone()));
            let shown = cell.is_some_and(|cell| cell.shown().is_some());
            rising.push(Rise { source: source.clone(), ratio: row.ratio, shown });
        }
        *verdict = strongest(*verdict, row.verdict);
    }
    rises
}

/// A theme at a stage, in a source.
pub(super) type ThemeSource<'f> = (&'f (Id, Id), &'f Id);

/// Every theme at a stage in every source that was collected, against its history.
pub(super) fn tests<'f>(
    now: &'f PeriodFacts<'_>,
    earlier: &[PeriodFacts<'_>],
    collected: &'f [Id],
    project: &Project,
) -> Vec<(ThemeSource<'f>, Test)> {
    let mut tests = Vec::new();
    for key in now.listening.themes.keys() {
        for source in collected {
            let volunteered = project.site.sources.get(source).is_some_and(|source| source.volunteered);
            let month = |facts: &PeriodFacts<'_>| Month {
                count: facts
                    .listening
                    .themes
                    .get(key)
                    .and_then(|said| said.get(source))
                    .map_or(0, |said| said.items),
                exposure: exposure(facts, source, volunteered),
            };
            let test = Test { current: month(now), baseline: earlier.iter().map(month).collect() };
            tests.push(((key, source), test));
        }
    }
    tests
}

/// How much occasion there was to speak: days for those who come by themselves, answers to surveys for those who were
/// asked; none in a period in which the source was not collected.
fn exposure(facts: &PeriodFacts<'_>, source: &Id, volunteered: bool) -> f64 {
    if !facts.listening.collected.contains(source) {
        return 0.0;
    }
    if volunteered { f64::from(facts.period.days()) } else { facts.survey_answers as f64 }
}

/// Of what the sources say of a theme's rise, what holds for the theme.
fn strongest(a: Verdict, b: Verdict) -> Verdict {
    let order = |verdict| match verdict {
        Verdict::Rising => 3,
        Verdict::NoClearRise => 2,
        Verdict::TooFewItems => 1,
        _ => 0,
    };
    if order(b) > order(a) { b } else { a }
}

/// The stages with their sources and actions.
fn stages(now: &PeriodFacts<'_>, project: &Project) -> Vec<StageFigure> {
    let shown = &now.shown;
    let stage_figure = |stage: &crate::project::Stage| {
        let at = |source: &Id| shown.stage_sources.get(&(stage.id().clone(), source.clone())).copied();
        let action = |action: &Id| shown.actions.get(&(stage.id().clone(), action.clone())).copied();
        StageFigure {
            stage: stage.id().clone(),
            spans: now.listening.stage_spans.get(stage.id()).cloned().unwrap_or_default(),
            items: shown.stages.get(stage.id()).copied().unwrap_or(Cell::NotCollected),
            sources: project
                .site
                .sources
                .iter()
                .map(|source| (source.id().clone(), at(source.id()).unwrap_or(Cell::NotCollected)))
                .collect(),
            actions: stage
                .actions
                .iter()
                .map(|known| (known.id().clone(), action(known.id()).unwrap_or(Cell::NotCollected)))
                .collect(),
        }
    };
    project.journey.iter().map(stage_figure).collect()
}
