use super::Writer;
use super::score::score_path;
use crate::domain::Id;
use crate::figures::{ScoreKey, Sheet, Subject};
use crate::project::Segment;
use crate::render::view::{
    Anchor, Column, Equation, Head, Link, Opening, Table, WorkedFigure, WorkedStep, WorkedStretch, Working,
    WorkingLabels, WorkingLinks,
};
use crate::render::{LONGEST_CASE, Worked, WorkedPage};
use crate::words::{ToldStep, ToldStretch};

/// Stretches of a figure that stand on a page.
const MOST_STRETCHES: usize = 12;

impl Writer<'_> {
    /// The pages that work out the figures of the report, in its order.
    pub fn workings(&self) -> Vec<(Head, Working)> {
        self.workings.pages.iter().map(|page| self.worked_page(page)).collect()
    }

    fn worked_page(&self, page: &WorkedPage) -> (Head, Working) {
        let name = self.worked_page_name(page);
        let topic = self.word("explain-sheet-topic");
        let mut figures: Vec<WorkedFigure> =
            page.figures.iter().map(|worked| self.worked_figure(worked)).collect();
        let contents: Vec<Anchor> = figures
            .iter()
            .map(|figure| Anchor {
                id: figure.id.clone(),
                text: self.reporter.speech.named(&figure.topic, &figure.title),
            })
            .collect();
        list_once(&mut figures, &contents);
        let label = |id: &str| self.word(id);
        let view = Working {
            opening: Opening {
                topic: topic.clone(),
                headline: self.say("explain-title", &[("name", name.clone().into())]),
                answer: vec![self.word("explain-sheet-answer")],
                fine: None,
            },
            contents,
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
                alike: label("explain-alike"),
                from: label("explain-from"),
                case: label("explain-case"),
            },
        };
        let above = [Link::new("method.html", self.word("nav-method"))];
        (self.head(&name, &page.path(), "method", &above), view)
    }

    /// What a page of workings is about.
    pub(super) fn worked_page_name(&self, page: &WorkedPage) -> String {
        let name = match &page.sheet {
            Sheet::Measure(measure) => self.project().site.measures.name(measure).to_owned(),
            Sheet::Scores => self.word("explain-sheet-scores"),
            Sheet::Customers => self.word("nav-customers"),
            Sheet::Voice => self.word("nav-voice"),
            Sheet::Loop => self.word("nav-loop"),
            Sheet::Commitments => self.word("nav-commitments"),
            Sheet::Leads => self.word("nav-leading"),
            Sheet::Culture => self.word("nav-culture"),
        };
        match page.part {
            1 => name,
            part => self.say("explain-page-part", &[("name", name.into()), ("part", (part as u64).into())]),
        }
    }

    fn worked_figure(&self, worked: &Worked) -> WorkedFigure {
        let Worked { working, told, from } = worked;
        let case = working.case().to_string();
        let left_out = told.stretches.len().saturating_sub(MOST_STRETCHES) as u64;
        let mut caveats = told.caveats.clone();
        caveats.extend(working.partial.then(|| self.word("explain-hidden-tests")));
        let title = match told.results.as_slice() {
            [(_, text, _)] => text.clone(),
            [(name, text, _), ..] => self.reporter.speech.named(name, text),
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
            alike: None,
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
            Subject::Score(key) => {
                let whole = ScoreKey { segment: Segment::new(), ..key.clone() };
                let name = teller.score_name(&whole);
                match key.is_total() {
                    true => name,
                    false => self.say(
                        "explain-of-group",
                        &[("name", name.into()), ("group", teller.segment(&key.segment).into())],
                    ),
                }
            }
            Subject::Lead(key, outcome) => self.say(
                "explain-lead",
                &[
                    ("rating", teller.score_name(key).into()),
                    ("outcome", self.project().site.outcomes.name(outcome).into()),
                ],
            ),
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
        let links = self.links_to_workings(path);
        (!links.is_empty()).then(|| WorkingLinks { title: self.word("explain-links"), links })
    }

    fn links_to_workings(&self, path: &str) -> Vec<Link> {
        if let Some(stage) = path.strip_prefix("stages/").and_then(|page| page.strip_suffix(".html")) {
            let scores =
                self.links_to_scores(|key| key.stage.as_ref().is_some_and(|id| id.as_str() == stage));
            let others = self.links_to_pages(|sheet| matches!(sheet, Sheet::Voice | Sheet::Commitments));
            return scores.into_iter().chain(others).collect();
        }
        if let Some(score) = path.strip_prefix("ratings/") {
            let about = |measure: &Id| score == format!("{measure}.html");
            let whole = self.links_to_pages(|sheet| matches!(sheet, Sheet::Measure(id) if about(id)));
            return if whole.is_empty() {
                self.links_to_scores(|key| score_path(key) == path)
            } else {
                whole
            };
        }
        match path {
            "index.html" => {
                let scores = &self.reporter.figures.scores;
                let headline =
                    |key: &ScoreKey| scores.iter().any(|figure| figure.key == *key && figure.headline);
                let others = self.links_to_pages(|sheet| {
                    matches!(sheet, Sheet::Customers | Sheet::Voice | Sheet::Commitments)
                });
                self.links_to_scores(headline).into_iter().chain(others).collect()
            }
            "ratings.html" => self.links_to_pages(|sheet| matches!(sheet, Sheet::Measure(_) | Sheet::Scores)),
            "customers.html" => self.links_to_pages(|sheet| *sheet == Sheet::Customers),
            "voice.html" => self.links_to_pages(|sheet| *sheet == Sheet::Voice),
            "loop.html" => self.links_to_pages(|sheet| *sheet == Sheet::Loop),
            "commitments.html" => self.links_to_pages(|sheet| *sheet == Sheet::Commitments),
            "leading.html" => self.links_to_pages(|sheet| *sheet == Sheet::Leads),
            "culture.html" => self.links_to_pages(|sheet| *sheet == Sheet::Culture),
            _ => Vec::new(),
        }
    }

    fn links_to_pages(&self, about: impl Fn(&Sheet) -> bool) -> Vec<Link> {
        let pages = self.workings.pages.iter().filter(|page| about(&page.sheet));
        pages.map(|page| Link::new(page.path(), self.worked_page_name(page))).collect()
    }

    /// To where scores of everyone are worked out, one link each.
    fn links_to_scores(&self, about: impl Fn(&ScoreKey) -> bool) -> Vec<Link> {
        let mut links = Vec::new();
        let mut last: Option<&ScoreKey> = None;
        for page in &self.workings.pages {
            for working in page.figures.iter().map(|worked| &worked.working) {
                let Subject::Score(key) = &working.subject else { continue };
                // The figures of a score stand together, its value first.
                if key.is_total() && last != Some(key) && about(key) {
                    let address = format!("{}#{}", page.path(), anchor(&working.id));
                    links.push(Link::new(address, self.reporter.teller().score_name(key)));
                    last = Some(key);
                }
            }
        }
        links
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

/// Formulas and their signs stand where they are first used; what follows on the page leads there.
fn list_once(figures: &mut [WorkedFigure], contents: &[Anchor]) {
    for place in 1..figures.len() {
        let (above, rest) = figures.split_at_mut(place);
        let Some(figure) = rest.first_mut().filter(|figure| !figure.formulas.is_empty()) else { continue };
        let alike = above
            .iter()
            .position(|first| first.formulas == figure.formulas && first.notation == figure.notation);
        if let Some(first) = alike {
            figure.alike = contents.get(first).cloned();
            figure.formulas.clear();
            figure.notation.clear();
        }
    }
}
