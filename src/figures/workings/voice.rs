use serde_json::{Value, json};

use super::{Sheet, Source, Subject, Working};
use crate::domain::Id;
use crate::figures::voice::tests;
use crate::figures::{Cell, PeriodFacts, ThemeFigure};
use crate::measure::rising::{Test, rising, rising_among};
use crate::measure::verdict::Verdict;
use crate::source::Span;

/// How many themes are worked out: those that the page tells, and as many again.
const LISTED: usize = 10;

/// A theme at a stage.
type Theme = (Id, Id);

impl Source<'_> {
    pub(super) fn voice(&self) -> Vec<Working> {
        let Some((now, earlier)) = self.periods.split_last() else { return Vec::new() };
        let themes = self.figures.voice.themes.iter().filter(|theme| theme.is_telling()).take(LISTED);
        let mut workings: Vec<Working> = themes.filter_map(|theme| convergence(theme, now)).collect();
        workings.extend(self.rising(now, earlier));
        workings
    }

    /// The sources in which a theme rises, with the p-values of all other tests. Where a test of the family is hidden, the
    /// case lacks it; it stands only if it says the same all the same.
    fn rising(&self, now: &PeriodFacts<'_>, earlier: &[PeriodFacts<'_>]) -> Option<Working> {
        let thresholds = &self.project.site.thresholds;
        let (names, tests): (Vec<(&Theme, &Id)>, Vec<Test>) =
            tests(now, earlier, &self.figures.voice.collected, self.project).into_iter().unzip();
        let rows = rising(&tests, thresholds);
        let is_shown =
            |(theme, source): &(&Theme, &Id)| now_and(earlier, now).all(|facts| shows(facts, theme, source));
        let (mut told, mut expected, mut others, mut spans) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut partial = false;
        for ((name, test), row) in names.iter().zip(&tests).zip(&rows) {
            if row.p_adj.is_none() {
                continue;
            }
            match (is_shown(name), row.verdict) {
                (false, _) => partial = true,
                (true, Verdict::Rising) => {
                    told.push((*name, test));
                    expected.push(row.verdict);
                    spans.extend(now_and(earlier, now).flat_map(|facts| rows_of(facts, name)));
                }
                (true, _) => others.extend(row.p),
            }
        }
        let tests: Vec<Test> = told.iter().map(|(_, test)| (*test).clone()).collect();
        let again = rising_among(&tests, &others, thresholds);
        if told.is_empty() || again.iter().map(|row| row.verdict).ne(expected) {
            return None;
        }
        let tests: Vec<Value> = told
            .iter()
            .map(|((theme, source), test)| {
                let month = |month: &crate::measure::rising::Month| json!([month.count, month.exposure]);
                json!({
                    "id": format!("{}@{}/{source}", theme.1, theme.0),
                    "current": test.current.count,
                    "exposure": test.current.exposure,
                    "baseline": test.baseline.iter().map(month).collect::<Vec<_>>(),
                })
            })
            .collect();
        let input = json!({"tests": tests, "others": others});
        Some(Working { partial, ..Working::new("rising", Sheet::Voice, "rising", input, spans) })
    }
}

fn now_and<'f, 'p>(
    earlier: &'f [PeriodFacts<'p>],
    now: &'f PeriodFacts<'p>,
) -> impl Iterator<Item = &'f PeriodFacts<'p>> {
    earlier.iter().chain([now])
}

/// Whether a period shows how often a theme was said in a source; what was not said is no secret.
fn shows(facts: &PeriodFacts<'_>, (stage, theme): &Theme, source: &Id) -> bool {
    let cell = facts.shown.theme_sources.get(&(stage.clone(), theme.clone(), source.clone()));
    cell.is_none_or(|cell| *cell != Cell::Hidden)
}

fn rows_of(facts: &PeriodFacts<'_>, (theme, source): &(&Theme, &Id)) -> Vec<Span> {
    let said = facts.listening.themes.get(*theme).and_then(|by_source| by_source.get(*source));
    said.map_or_else(Vec::new, |said| said.spans.clone())
}

/// A theme that shows all its counts and those of its stage.
fn convergence(theme: &ThemeFigure, now: &PeriodFacts<'_>) -> Option<Working> {
    theme.volume.shown()?;
    let sources: Option<Vec<Value>> = theme
        .sources
        .iter()
        .map(|(source, cell)| {
            let stage = now.shown.stage_sources.get(&(theme.stage.clone(), source.clone()))?.shown()?;
            Some(json!({"source": source, "items": cell.shown()?, "stage_items": stage}))
        })
        .collect();
    let input = json!({
        "voices": theme.voices.shown()?,
        "score_goal": theme.scores_present.then_some(Verdict::Missed.word()),
        "text_sources": sources?,
    });
    let id = format!("{}@{}", theme.theme, theme.stage);
    let subject = Subject::Theme(theme.stage.clone(), theme.theme.clone());
    Some(Working { subject, ..Working::new(id, Sheet::Voice, "convergence", input, theme.spans.clone()) })
}
