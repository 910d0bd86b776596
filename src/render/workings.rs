use serde_json::{Map, Value, json};

use super::charts::{lead_slug, score_slug};
use crate::figures::{Figures, ScoreKey, Sheet, Timeline, Working, workings};
use crate::measure::cases::explain_by;
use crate::measure::thresholds::Thresholds;
use crate::source::Lines;
use crate::words::{Speech, ToldWorking};

/// How the figures of an edition are worked out, by the page that does it.
#[derive(Debug, Default)]
pub struct Workings {
    /// The pages in the order of the report, each with its figures.
    pub sheets: Vec<(Sheet, Vec<Worked>)>,
}

/// A figure with its working in words.
#[derive(Debug)]
pub struct Worked {
    /// The figure as a case.
    pub working: Working,
    /// How it is worked out.
    pub told: ToldWorking,
    /// The lines of the snapshots that it comes from.
    pub from: Vec<String>,
}

impl Workings {
    /// Works out all figures of an edition that may be.
    pub fn of(timeline: &Timeline<'_>, figures: &Figures, speech: &Speech, lines: &Lines) -> Self {
        let mut sheets: Vec<(Sheet, Vec<Worked>)> = Vec::new();
        let thresholds = &timeline.project.site.thresholds;
        for working in workings(timeline, figures) {
            // A figure that was computed once can be computed again; a test sees to it for any project.
            let Ok(explanation) = explain_by(&working.case(), thresholds) else { continue };
            let worked =
                Worked { told: speech.working(&explanation), from: lines.of(&working.spans), working };
            match sheets.iter_mut().find(|(sheet, _)| *sheet == worked.working.sheet) {
                Some((_, all)) => all.push(worked),
                None => sheets.push((worked.working.sheet.clone(), vec![worked])),
            }
        }
        Self { sheets }
    }

    /// All figures.
    pub fn all(&self) -> impl Iterator<Item = &Worked> {
        self.sheets.iter().flat_map(|(_, all)| all)
    }

    /// The page that works out a score of everyone, if there is one.
    pub fn of_score(&self, key: &ScoreKey) -> Option<&Sheet> {
        let about = |sheet: &&Sheet| matches!(sheet, Sheet::Score(score) if score == key);
        self.sheets.iter().map(|(sheet, _)| sheet).find(about)
    }

    /// All cases as a document that `advocate measure` reads, a case a line.
    pub fn document(&self, thresholds: &Thresholds) -> String {
        let changed: Map<String, Value> = thresholds
            .changed()
            .map(|threshold| {
                let value = threshold.of(thresholds);
                // Whole ones are at most 10,000.
                let value = if threshold.whole { Value::from(value as u64) } else { Value::from(value) };
                (threshold.name.to_owned(), value)
            })
            .collect();
        let mut head = json!({"schema": 1, "level": 0.95});
        if let (false, Some(object)) = (changed.is_empty(), head.as_object_mut()) {
            object.insert("thresholds".to_owned(), changed.into());
        }
        let cases: Vec<String> = self.all().map(|worked| worked.working.case().to_string()).collect();
        let head = head.to_string();
        let open = head.strip_suffix('}').unwrap_or(&head);
        if cases.is_empty() {
            return format!("{open},\"cases\":[]}}\n");
        }
        format!("{open},\"cases\":[\n{}\n]}}\n", cases.join(",\n"))
    }
}

/// The page of a sheet, from the version's folder.
pub fn sheet_path(sheet: &Sheet) -> String {
    let name = match sheet {
        Sheet::Score(key) => format!("score-{}", score_slug(key)),
        Sheet::Scores => "scores".to_owned(),
        Sheet::Customers => "customers".to_owned(),
        Sheet::Voice => "voice".to_owned(),
        Sheet::Loop => "loop".to_owned(),
        Sheet::Commitments => "commitments".to_owned(),
        Sheet::Lead(key, outcome) => lead_slug(key, outcome),
        Sheet::Culture => "culture".to_owned(),
    };
    format!("method/{name}.html")
}
