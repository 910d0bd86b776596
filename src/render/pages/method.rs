use super::Writer;
use super::customers::plain;
use crate::figures::ScoreFigure;
use crate::project::Named;
use crate::render::view::{
    Anchor, Cell, Column, Definition, Head, Html, Link, Method, MethodSection, Opening, Table,
};
use crate::words::Arg;

/// The words that are explained, in the order in which they are.
const WORDS: [&str; 11] = [
    "range",
    "clear-change",
    "too-close",
    "small-base",
    "sides",
    "rising",
    "hidden",
    "median",
    "before-after",
    "link",
    "lean",
];

impl Writer<'_> {
    /// Answers to objections: who was asked, margins, what is hidden, what each word means.
    pub fn method(&self) -> (Head, Method) {
        let topic = self.word("method-topic");
        let sections = vec![
            self.asked_section(),
            self.section("range", "method-range", None),
            self.section("change", "method-change", None),
            self.hidden_section(),
            self.customers_section(),
            self.listening_section(),
            self.words_section(),
            self.measures_section(),
            self.section("sources", "method-sources", None),
        ];
        let sections: Vec<MethodSection> =
            sections.into_iter().chain(self.thresholds_section()).chain(self.worked_section()).collect();
        let view = Method {
            opening: Opening {
                topic: topic.clone(),
                headline: self.word("method-headline"),
                answer: vec![self.word("method-answer-1"), self.word("method-answer-2")],
                fine: None,
            },
            contents: sections
                .iter()
                .map(|section| Anchor { id: section.id.clone(), text: section.title.clone() })
                .collect(),
            sections,
            plays: self.plays_in("listen"),
        };
        (self.head(&topic, "method.html", "method", &[]), view)
    }

    fn section(&self, id: &str, message: &str, text: Option<String>) -> MethodSection {
        let text = text.unwrap_or_else(|| self.word(&format!("{message}-text")));
        MethodSection {
            id: id.to_owned(),
            topic: self.word(message),
            title: self.word(&format!("{message}-title")),
            prose: Some(paragraph(&text)),
            tables: Vec::new(),
            definitions: Vec::new(),
        }
    }

    fn asked_section(&self) -> MethodSection {
        let teller = self.reporter.teller();
        let numbers = teller.numbers();
        let asked: Vec<&ScoreFigure> = self
            .reporter
            .figures
            .scores
            .iter()
            .filter(|figure| figure.key.is_total() && figure.now.is_some())
            .collect();
        let rows: Vec<Vec<Cell>> = asked
            .iter()
            .filter_map(|figure| {
                let now = figure.now.as_ref()?;
                let unknown = || Cell::absent(self.word("not-known"));
                let response = figure.response;
                let n = match now.hidden {
                    Some(_) => Cell::absent(self.word("hidden-mark")),
                    None => Cell::new(numbers.count(now.score.n)),
                };
                Some(vec![
                    Cell::new(teller.score_name(&figure.key)),
                    response.map_or_else(unknown, |response| Cell::new(numbers.count(response.eligible))),
                    n,
                    response
                        .and_then(|response| response.value)
                        .map_or_else(unknown, |rate| Cell::new(numbers.share(rate))),
                    Cell::new(numbers.count(now.answers.missing)),
                    Cell::new(numbers.count(now.answers.invalid)),
                ])
            })
            .collect();
        let title = match (rows.is_empty(), self.response_rates(&asked)) {
            (true, _) => self.say("method-asked-title-none", &[("period", self.period().into())]),
            (false, None) => self.word("method-asked-title-unknown"),
            (false, Some((low, high))) => {
                let same = if low == high { "yes" } else { "no" };
                let args = [("low", Arg::Text(low)), ("high", high.into()), ("same", same.into())];
                self.say("method-asked-title", &args)
            }
        };
        let columns = ["measure", "asked-head", "answers", "rate-head", "missing-head", "invalid-head"]
            .into_iter()
            .enumerate()
            .map(|(place, id)| Column { name: self.word(id), unit: None, number: place > 0 })
            .collect();
        let note = self.hidden_note(&rows);
        let table = Table { caption: self.word("method-asked-caption"), columns, rows, note };
        MethodSection {
            id: "asked".to_owned(),
            topic: self.word("method-asked"),
            title,
            prose: Some(paragraph(&self.word("method-asked-text"))),
            tables: if table.rows.is_empty() { Vec::new() } else { vec![table] },
            definitions: Vec::new(),
        }
    }

    fn listening_section(&self) -> MethodSection {
        let thresholds = &self.project().site.thresholds;
        let text = self.say(
            "method-voice-text",
            &[
                ("items", thresholds.theme_items.into()),
                ("share", self.reporter.speech.numbers().share(thresholds.theme_share as f64).into()),
                ("voices", thresholds.voices_per_source.into()),
            ],
        );
        self.section("listening", "method-voice", Some(text))
    }

    /// The lowest and the highest response rate, of those that are known.
    fn response_rates(&self, asked: &[&ScoreFigure]) -> Option<(String, String)> {
        let rates = || asked.iter().filter_map(|figure| figure.response?.value);
        let numbers = self.reporter.speech.numbers();
        let low = rates().min_by(f64::total_cmp)?;
        Some((numbers.share(low), numbers.share(rates().max_by(f64::total_cmp)?)))
    }

    /// Every word of the reports that means something precise.
    fn words_section(&self) -> MethodSection {
        let args = [
            ("mark", self.word("hidden-mark").into()),
            ("small", self.project().site.thresholds.small_base.into()),
            self.reporter.teller().fewest(),
        ];
        let definitions = WORDS
            .iter()
            .map(|word| Definition {
                id: Some(format!("term-{word}")),
                term: self.word(&format!("term-{word}")),
                meaning: plain(&self.say(&format!("term-{word}-text"), &args)),
            })
            .collect();
        MethodSection {
            id: "words".to_owned(),
            topic: self.word("method-words"),
            title: self.word("method-words-title"),
            prose: None,
            tables: Vec::new(),
            definitions,
        }
    }

    /// The words that a page of a section of the report uses, each with the way to its definition.
    pub(super) fn terms(&self, section: &str) -> Vec<Link> {
        let words: &[&str] = match section {
            "customers" => &["hidden"],
            "voice" => &["sides", "rising", "hidden"],
            "stages" => &["sides", "range", "clear-change", "too-close", "before-after"],
            "ratings" => &["range", "clear-change", "too-close", "small-base", "hidden"],
            "loop" => &["range", "median", "clear-change", "hidden"],
            "commitments" => &["before-after", "range", "clear-change"],
            "leading" => &["link", "range"],
            "culture" => &["lean", "range", "clear-change"],
            _ => &[],
        };
        let customers = (section == "customers" && !self.customer_terms().is_empty())
            .then(|| Link::new("method.html#customers", self.word("method-customers")));
        customers.into_iter().chain(self.term_links(words)).collect()
    }

    /// The ways to the definitions of some words.
    pub(super) fn term_links(&self, words: &[&str]) -> Vec<Link> {
        let link =
            |word: &&str| Link::new(format!("method.html#term-{word}"), self.word(&format!("term-{word}")));
        words.iter().map(link).collect()
    }

    fn hidden_section(&self) -> MethodSection {
        let privacy = &self.project().site.privacy;
        let numbers = self.reporter.speech.numbers();
        let text = self.say(
            "method-hidden-text",
            &[
                ("below", numbers.count(privacy.min_count.saturating_sub(1)).into()),
                ("quotes", numbers.count(privacy.min_quotes).into()),
                ("mark", self.word("hidden-mark").into()),
            ],
        );
        self.section("hidden", "method-hidden", Some(text))
    }

    fn customers_section(&self) -> MethodSection {
        let definitions = self.customer_terms();
        let title = match definitions.is_empty() {
            true => "method-customers-title-undefined",
            false => "method-customers-title",
        };
        MethodSection {
            id: "customers".to_owned(),
            topic: self.word("method-customers"),
            title: self.word(title),
            prose: None,
            tables: Vec::new(),
            definitions,
        }
    }

    /// The thresholds that this report sets otherwise than the method.
    fn thresholds_section(&self) -> Option<MethodSection> {
        let thresholds = &self.project().site.thresholds;
        let numbers = self.reporter.speech.numbers();
        let number = |x: f64| numbers.decimal(x, if x.fract() == 0.0 { 0 } else { 2 });
        let rows: Vec<Vec<Cell>> = thresholds
            .changed()
            .map(|threshold| {
                let meaning = self.word(&format!("threshold-{}", threshold.name.replace('_', "-")));
                let (here, usual) = (threshold.of(thresholds), threshold.default);
                vec![Cell::new(meaning), Cell::new(number(here)), Cell::new(number(usual))]
            })
            .collect();
        let n = rows.len() as u64;
        let columns = vec![
            Column::words(self.word("threshold-head")),
            Column::numbers(self.word("threshold-here"), None),
            Column::numbers(self.word("threshold-usual"), None),
        ];
        let title = self.say("thresholds-title", &[("n", n.into())]);
        (n > 0).then(|| MethodSection {
            id: "thresholds".to_owned(),
            topic: self.word("thresholds-topic"),
            title: title.clone(),
            prose: Some(paragraph(&self.word("thresholds-text"))),
            tables: vec![Table { caption: title, columns, rows, note: None }],
            definitions: Vec::new(),
        })
    }

    /// Where each figure is worked out.
    fn worked_section(&self) -> Option<MethodSection> {
        let rows: Vec<Vec<Cell>> = self
            .workings
            .pages
            .iter()
            .map(|page| {
                let n = self.reporter.speech.numbers().count(page.figures.len() as u64);
                vec![Cell::link(page.path(), self.worked_page_name(page)), Cell::new(n)]
            })
            .collect();
        if rows.is_empty() {
            return None;
        }
        let columns = vec![
            Column::words(self.word("explain-head")),
            Column::numbers(self.word("explain-figures-head"), None),
        ];
        let title = self.word("explain-section-title");
        Some(MethodSection {
            id: "worked".to_owned(),
            topic: self.word("explain-sheet-topic"),
            title: title.clone(),
            prose: Some(paragraph(&self.word("explain-section-text"))),
            tables: vec![Table { caption: title, columns, rows, note: None }],
            definitions: Vec::new(),
        })
    }

    fn measures_section(&self) -> MethodSection {
        let teller = self.reporter.teller();
        let definitions = self
            .project()
            .site
            .measures
            .iter()
            .map(|measure| Definition {
                id: Some(format!("measure-{}", measure.id())),
                term: measure.name().to_owned(),
                meaning: plain(&teller.measure_meaning(measure)),
            })
            .collect();
        MethodSection {
            id: "measures".to_owned(),
            topic: self.word("method-measures"),
            title: self.word("method-measures-title"),
            prose: None,
            tables: Vec::new(),
            definitions,
        }
    }
}

fn paragraph(text: &str) -> Html {
    Html::from_escaped(format!("<p>{}</p>", plain(text).as_str()))
}
