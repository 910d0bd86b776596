use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::domain::Id;
use crate::figures::{Figures, Sheet, Timeline, Working, score_name, workings};
use crate::measure::cases::explain_by;
use crate::measure::thresholds::Thresholds;
use crate::source::Lines;
use crate::words::{Speech, Teller, ToldStep, ToldWorking, readable};

/// Bytes of text and markup that the figures of a page have, about; the frame of a page adds a tenth of that. Pages are kept
/// below 100,000.
const FULL: usize = 70_000;

/// How the figures of an edition are worked out, by the page that does it.
#[derive(Debug, Default)]
pub struct Workings {
    /// The pages in the order of the report.
    pub pages: Vec<WorkedPage>,
}

/// A page of workings.
#[derive(Debug)]
pub struct WorkedPage {
    /// What its figures are about.
    pub sheet: Sheet,
    /// Which of the pages about it this is, from 1: where there are many figures there are several.
    pub part: usize,
    /// The figures, at least one.
    pub figures: Vec<Worked>,
}

impl WorkedPage {
    /// Its path, from the version's folder.
    pub fn path(&self) -> String {
        let name = match &self.sheet {
            Sheet::Measure(measure) => format!("score-{measure}"),
            Sheet::Scores => "scores".to_owned(),
            Sheet::Customers => "customers".to_owned(),
            Sheet::Voice => "voice".to_owned(),
            Sheet::Loop => "loop".to_owned(),
            Sheet::Commitments => "commitments".to_owned(),
            Sheet::Leads => "leading".to_owned(),
            Sheet::Culture => "culture".to_owned(),
        };
        // No id holds a full stop.
        if self.part == 1 {
            format!("method/{name}.html")
        } else {
            format!("method/{name}.{}.html", self.part)
        }
    }
}

/// Bytes of a case that stands on a page; a longer one is in the file of cases.
pub const LONGEST_CASE: usize = 1200;

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
        let thresholds = &timeline.project.site.thresholds;
        let teller = Teller { speech, project: timeline.project };
        let scores =
            figures.scores.iter().map(|score| (score_name(&score.key), teller.score_name(&score.key)));
        let names = Names { scores: scores.collect(), teller };
        let mut sheets: Vec<(Sheet, Vec<Worked>)> = Vec::new();
        for working in workings(timeline, figures) {
            // A figure that was computed once can be computed again; a test sees to it for any project.
            let Ok(explanation) = explain_by(&working.case(), thresholds) else { continue };
            let explanation = explanation.with_texts(|at, text| names.of(at, text));
            let worked =
                Worked { told: speech.working(&explanation), from: lines.of(&working.spans), working };
            match sheets.iter_mut().find(|(sheet, _)| *sheet == worked.working.sheet) {
                Some((_, all)) => all.push(worked),
                None => sheets.push((worked.working.sheet.clone(), vec![worked])),
            }
        }
        Self { pages: sheets.into_iter().flat_map(|(sheet, figures)| parted(&sheet, figures)).collect() }
    }

    /// All figures.
    pub fn all(&self) -> impl Iterator<Item = &Worked> {
        self.pages.iter().flat_map(|page| &page.figures)
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

/// The names that readers know for what cases have by ids.
struct Names<'a> {
    /// Of scores, by their ids.
    scores: BTreeMap<String, String>,
    teller: Teller<'a>,
}

impl Names<'_> {
    /// The name for a text that stands in a column, or in a message; `None` for a text that is no id, and for ids that readers
    /// know as such.
    fn of(&self, at: &str, text: &str) -> Option<String> {
        if let Some(name) = self.scores.get(text) {
            return Some(name.clone());
        }
        if at == "explain-test" || at == "explain-row" {
            return self.test(text);
        }
        if at == "explain-next" {
            let qualities = text.split("; ").map(|id| Some(self.teller.quality(&id.parse().ok()?)));
            return Some(self.teller.speech.apart(&qualities.collect::<Option<Vec<_>>>()?));
        }
        let id: Id = text.parse().ok()?;
        let site = &self.teller.project.site;
        match at {
            "explain-source" | "explain-source-total" => Some(site.sources.name(&id).to_owned()),
            "explain-stage" => Some(self.teller.stage(&id)),
            "explain-reason" => Some(self.teller.theme(&id)),
            "explain-group" => Some(readable(&id)),
            "explain-pair" | "explain-pair-name" => Some(self.teller.commitment_pole(&id)),
            "explain-quality" => Some(self.teller.quality(&id)),
            _ => None,
        }
    }

    /// A theme at a stage in a source.
    fn test(&self, text: &str) -> Option<String> {
        let (theme, rest) = text.split_once('@')?;
        let (stage, source) = rest.split_once('/')?;
        let (theme, stage) =
            (self.teller.theme(&theme.parse().ok()?), self.teller.stage(&stage.parse().ok()?));
        let place = self.teller.say("theme-name", &[("theme", theme.into()), ("stage", stage.into())]);
        Some(format!("{place}, {}", self.teller.source(&source.parse().ok()?)))
    }
}

/// The pages of a sheet, each with as many figures as fit.
fn parted(sheet: &Sheet, figures: Vec<Worked>) -> Vec<WorkedPage> {
    let mut pages: Vec<WorkedPage> = Vec::new();
    let mut size = FULL;
    for worked in figures {
        let more = worked.size();
        if size + more > FULL {
            pages.push(WorkedPage { sheet: sheet.clone(), part: pages.len() + 1, figures: Vec::new() });
            size = 0;
        }
        size += more;
        if let Some(page) = pages.last_mut() {
            page.figures.push(worked);
        }
    }
    pages
}

impl Worked {
    /// About how many bytes it takes on a page.
    fn size(&self) -> usize {
        /// The elements around a line, and around a figure.
        const LINE: usize = 50;
        const FIGURE: usize = 900;
        let line = |texts: &[&str]| LINE + texts.iter().map(|text| text.len()).sum::<usize>();
        let told = &self.told;
        let steps = told.stretches.iter().flat_map(|stretch| &stretch.steps).map(|step| match step {
            ToldStep::Line(symbol, numbers, value) => line(&[symbol, numbers, value]),
            ToldStep::Table { head, rows, .. } => {
                let cell = |text: &String| text.len() + LINE / 2;
                let head: usize = head.iter().map(|(name, _)| cell(name)).sum();
                8 * LINE + head + rows.iter().flatten().map(cell).sum::<usize>()
            }
            ToldStep::Text(text) => line(&[text]),
        });
        let case = self.working.case().to_string().len();
        FIGURE
            + told.formulas.iter().map(|(symbol, text)| line(&[symbol, text])).sum::<usize>()
            + told.given.iter().map(|(symbol, name, text)| line(&[symbol, name, text])).sum::<usize>()
            + told.notation.iter().chain(&told.caveats).map(|text| line(&[text])).sum::<usize>()
            + told.sources.iter().map(|(_, text)| line(&[text])).sum::<usize>()
            + told.results.len() * 3 * LINE
            + steps.sum::<usize>()
            // Quotes in it are escaped.
            + if case <= LONGEST_CASE { case * 3 } else { 0 }
    }
}
