use super::Writer;
use crate::figures::{Sheet, Subject};
use crate::render::view::{
    Anchor, Column, Equation, Head, Link, Opening, Table, WorkedFigure, WorkedStep, WorkedStretch, Working,
    WorkingLabels, WorkingLinks,
};
use crate::render::{Worked, sheet_path};
use crate::words::{ToldStep, ToldStretch};

/// Bytes of a case that stands on a page; a longer one is in the file of cases.
const LONGEST_CASE: usize = 1200;

/// Stretches of a figure that stand on a page.
const MOST_STRETCHES: usize = 12;

impl Writer<'_> {
    /// The pages that work out the figures of the report, in its order.
    pub fn workings(&self) -> Vec<(Head, Working)> {
        self.workings.sheets.iter().map(|(sheet, figures)| self.sheet(sheet, figures)).collect()
    }

    fn sheet(&self, sheet: &Sheet, figures: &[Worked]) -> (Head, Working) {
        let name = self.sheet_name(sheet);
        let topic = self.word("explain-sheet-topic");
        let figures: Vec<WorkedFigure> = figures.iter().map(|worked| self.worked_figure(worked)).collect();
        let label = |id: &str| self.word(id);
        let view = Working {
            opening: Opening {
                topic: topic.clone(),
                headline: self.say("explain-title", &[("name", name.clone().into())]),
                answer: vec![self.word("explain-sheet-answer")],
                fine: None,
            },
            contents: figures
                .iter()
                .map(|figure| Anchor {
                    id: figure.id.clone(),
                    text: format!("{}: {}", figure.topic, figure.title),
                })
                .collect(),
            figures,
            again: self.word("explain-again"),
            cases: Link::new("data/cases.json", self.word("explain-cases-link")),
            labels: WorkingLabels {
                given: label("explain-given"),
                formula: label("explain-formula"),
                notation: label("explain-notation"),
                worked: label("explain-worked"),
                result: label("explain-result"),
                mind: label("explain-mind"),
                sources: label("explain-sources"),
                from: label("explain-from"),
                case: label("explain-case"),
            },
        };
        let above = [Link::new("method.html", self.word("nav-method"))];
        (self.head(&name, &sheet_path(sheet), "method", &above), view)
    }

    /// What a page of workings is about.
    fn sheet_name(&self, sheet: &Sheet) -> String {
        let teller = self.reporter.teller();
        match sheet {
            Sheet::Score(key) => teller.score_name(key),
            Sheet::Scores => self.word("explain-sheet-scores"),
            Sheet::Customers => self.word("nav-customers"),
            Sheet::Voice => self.word("nav-voice"),
            Sheet::Loop => self.word("nav-loop"),
            Sheet::Commitments => self.word("nav-commitments"),
            Sheet::Lead(key, outcome) => self.say(
                "explain-sheet-lead",
                &[
                    ("rating", teller.score_name(key).into()),
                    ("outcome", self.project().site.outcomes.name(outcome).into()),
                ],
            ),
            Sheet::Culture => self.word("nav-culture"),
        }
    }

    fn worked_figure(&self, worked: &Worked) -> WorkedFigure {
        let Worked { working, told, from } = worked;
        let case = working.case().to_string();
        let left_out = told.stretches.len().saturating_sub(MOST_STRETCHES) as u64;
        let mut caveats = told.caveats.clone();
        caveats.extend(working.partial.then(|| self.word("explain-partial")));
        let title = match told.results.as_slice() {
            [(_, text, _)] => text.clone(),
            [(name, text, _), ..] => format!("{name}: {text}"),
            [] => told.name.clone(),
        };
        let equation = |symbol: &str, name: Option<&str>, text: &str| Equation {
            symbol: symbol.to_owned(),
            name: name.map(str::to_owned),
            text: text.to_owned(),
        };
        WorkedFigure {
            id: anchor(&working.id),
            topic: self.subject(&working.subject).map_or_else(
                || told.name.clone(),
                |subject| {
                    self.say(
                        "explain-topic",
                        &[("name", told.name.clone().into()), ("subject", subject.into())],
                    )
                },
            ),
            title,
            results: told.results.iter().take(MOST_STRETCHES).cloned().collect(),
            given: told.given.iter().map(|(symbol, name, text)| equation(symbol, Some(name), text)).collect(),
            formulas: told.formulas.iter().map(|(symbol, text)| equation(symbol, None, text)).collect(),
            notation: told.notation.clone(),
            stretches: told
                .stretches
                .iter()
                .take(MOST_STRETCHES)
                .map(|stretch| worked_stretch(stretch, &told.name))
                .collect(),
            more: (left_out > 0).then(|| self.say("explain-more-parts", &[("n", left_out.into())])),
            caveats,
            sources: told.sources.iter().map(|(number, text)| format!("[{number}] {text}")).collect(),
            from: (!from.is_empty()).then(|| self.lines_words(from)),
            command: format!("advocate measure --explain {} data/cases.json", working.id),
            case: (case.len() <= LONGEST_CASE).then_some(case),
        }
    }

    /// What of the page's subject a figure is about; `None` for all of it.
    fn subject(&self, subject: &Subject) -> Option<String> {
        let teller = self.reporter.teller();
        Some(match subject {
            Subject::Whole => return None,
            Subject::Group(segment) => teller.segment(segment),
            Subject::Theme(stage, theme) => self.say(
                "theme-name",
                &[("theme", teller.theme(theme).into()), ("stage", teller.stage(stage).into())],
            ),
            Subject::Promise(title) => self.say("quoted", &[("text", title.clone().into())]),
        })
    }

    /// The lines of the snapshots in a phrase; many are told by their number.
    fn lines_words(&self, from: &[String]) -> String {
        const MOST: usize = 12;
        let mut told = from.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
        if from.len() > MOST {
            let more = ((from.len() - MOST) as u64).into();
            told = self.say("explain-from-more", &[("places", told.into()), ("n", more)]);
        }
        told
    }

    /// The pages that work out what stands on a page of the report.
    pub(super) fn working_links(&self, path: &str) -> Option<WorkingLinks> {
        let stage = path.strip_prefix("stages/").and_then(|page| page.strip_suffix(".html"));
        let headline = |sheet: &Sheet| {
            let figures = &self.reporter.figures.scores;
            matches!(sheet, Sheet::Score(key) if figures.iter().any(|score| score.key == *key && score.headline))
        };
        let about = |sheet: &Sheet| match path {
            "method.html" => true,
            "index.html" => {
                headline(sheet) || matches!(sheet, Sheet::Customers | Sheet::Voice | Sheet::Commitments)
            }
            "ratings.html" => matches!(sheet, Sheet::Score(_) | Sheet::Scores),
            "customers.html" => *sheet == Sheet::Customers,
            "voice.html" => *sheet == Sheet::Voice,
            "loop.html" => *sheet == Sheet::Loop,
            "commitments.html" => *sheet == Sheet::Commitments,
            "leading.html" => matches!(sheet, Sheet::Lead(..)),
            "culture.html" => *sheet == Sheet::Culture,
            _ => match (stage, sheet) {
                (Some(stage), Sheet::Score(key)) => key.stage.as_ref().is_some_and(|id| id.as_str() == stage),
                (Some(_), Sheet::Voice | Sheet::Commitments) => true,
                _ => false,
            },
        };
        let links: Vec<Link> = self
            .workings
            .sheets
            .iter()
            .map(|(sheet, _)| sheet)
            .filter(|sheet| about(sheet))
            .map(|sheet| Link::new(sheet_path(sheet), self.sheet_name(sheet)))
            .collect();
        (!links.is_empty()).then(|| WorkingLinks { title: self.word("explain-links"), links })
    }
}

fn worked_stretch(stretch: &ToldStretch, name: &str) -> WorkedStretch {
    let steps = stretch
        .steps
        .iter()
        .map(|step| match step {
            ToldStep::Line(symbol, numbers, value) => WorkedStep::Line {
                symbol: symbol.clone(),
                text: if numbers.is_empty() { value.clone() } else { format!("{numbers} = {value}") },
            },
            ToldStep::Table { head, rows, more } => {
                let columns = head
                    .iter()
                    .map(|(name, number)| Column { name: name.clone(), unit: None, number: *number })
                    .collect();
                let rows = rows.iter().map(|row| row.iter().map(crate::render::view::Cell::new).collect());
                WorkedStep::Table {
                    table: Table {
                        caption: stretch.title.clone().unwrap_or_else(|| name.to_owned()),
                        columns,
                        rows: rows.collect(),
                        note: more.clone(),
                    },
                }
            }
            ToldStep::Text(text) => WorkedStep::Text { text: text.clone() },
        })
        .collect();
    WorkedStretch { title: stretch.title.clone(), steps }
}

/// The id of a case as the id of a part of a page.
fn anchor(id: &str) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() || c == '-' || c == '.' { c } else { '_' };
    format!("case-{}", id.chars().map(letter).collect::<String>())
}
