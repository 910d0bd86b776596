use std::collections::BTreeMap;

use super::Writer;
use super::closed_loop::{promise_href, text};
use super::score::score_path;
use super::versions::version_name;
use crate::compare::{
    Against, Changes, Comparison, Edition, FigureName, LookBack, Moved, PageChanged, PageChanges, PageSort,
    PageText, Piece, Restated,
};
use crate::domain::Version;
use crate::markdown::{Document, Figure};
use crate::measure::verdict::Verdict;
use crate::project::{Block, Page, Statements, site_page};
use crate::render::view::{
    Cell, Column, Head, Href, Link, Opening, PageDifference, Part, Report, Section, Table, WordsOfPage,
};
use crate::words::Arg;

/// What stands for a figure in the text of a page: figures are compared as figures.
const FIGURE: &str = "[…]";

/// So many rows of a table are shown.
const ROWS: usize = 40;

/// So many bytes of words that differ are shown on the page, and of one page among them, so that the page stays light.
const WORDS: usize = 30_000;
const WORDS_OF_PAGE: usize = 4_000;

/// So many plays are named at the end.
const PLAYS: usize = 3;

/// So many words that did not change stand on either side of those that did.
const AROUND: usize = 12;

impl Writer<'_> {
    /// How this edition differs from those that it looks back on.
    pub fn compare(&self, now: &Edition, back: &LookBack<'_>, draft: Option<&Edition>) -> Changes {
        let project = self.project();
        Changes::of(now, back, draft, |period, figure| {
            project.why_corrected(period, figure.measure(), now.period()).map(str::to_owned)
        })
    }

    /// What the page about changes is called.
    pub fn changes_name(&self) -> String {
        self.word("nav-changes")
    }

    /// The addresses that pages had, as their authors name them, and where they are now.
    pub fn old_addresses(&self) -> BTreeMap<String, String> {
        let named = self.pages.iter().filter_map(|page| Some((page, site_page(&page.path)?)));
        named
            .flat_map(|(page, path)| page.formerly.iter().map(move |old| (old.clone(), path.clone())))
            .collect()
    }

    /// What the pages of the playbook say, as this audience reads them.
    pub fn page_texts(&self) -> Vec<PageText> {
        let text =
            |page: &&Page| Some(PageText::playbook(&site_page(&page.path)?, &page.title, &words_of(page)));
        self.pages.iter().filter_map(text).collect()
    }

    /// What moved, what was restated, which promises stand otherwise and which pages are new.
    pub fn changes(&self, changes: &Changes) -> (Head, Report) {
        let topic = self.changes_name();
        let mut sections = Vec::new();
        if let Some(comparison) = &changes.comparison {
            if !matches!(changes.against, Against::Corrected(_)) {
                sections.push(self.moved_section(comparison));
            }
            sections.push(self.restated_section(changes));
            sections.push(self.promises_changed(comparison));
            sections.push(self.pages_section(changes, comparison.pages.as_ref()));
        }
        let mut plays = self.called_plays();
        plays.truncate(PLAYS);
        let view = Report { opening: self.changes_opening(&topic, changes), sections, plays };
        (self.head(&topic, "changes.html", "changes", &[]), view)
    }

    fn version_name(&self, version: Version) -> String {
        version_name(&self.reporter.speech, version)
    }

    fn changes_opening(&self, topic: &str, changes: &Changes) -> Opening {
        let opening = |headline: String, answer: Vec<String>, fine: Option<String>| Opening {
            topic: topic.to_owned(),
            headline,
            answer,
            fine,
        };
        let Some(comparison) = &changes.comparison else {
            return opening(
                self.word("changes-headline-first"),
                vec![self.word("changes-answer-first"), self.word("changes-answer-first-restated")],
                None,
            );
        };
        let count = |n: usize| Arg::Count(n as u64);
        let called = |verdict: Verdict| {
            comparison.moved.iter().filter(|moved| moved.change.verdict == verdict).count()
        };
        let (up, down) = (called(Verdict::Up), called(Verdict::Down));
        let restated = changes.restated.iter().filter(|figure| !figure.known).count();
        let pages = comparison.pages.as_ref().map_or(0, pages_that_differ);
        let rest = self.say(
            "changes-answer-rest",
            &[("promises", count(comparison.promises.len())), ("pages", count(pages))],
        );
        let named = |version: Version| {
            [("title", Arg::Text(self.version_name(version))), ("version", version.to_string().into())]
        };
        if let Against::Corrected(version) = changes.against {
            let headline = self.say("changes-headline-corrected", &[("restated", count(restated))]);
            return opening(
                headline,
                vec![self.say("changes-answer-corrected", &named(version)), rest],
                None,
            );
        }
        let period = self.reporter.speech.period(comparison.before.period);
        let headline = self.say(
            "changes-headline",
            &[("moved", count(up + down)), ("restated", count(restated)), ("period", period.into())],
        );
        let still = called(Verdict::NoClearChange);
        let answer = if up + down > 0 { "changes-answer" } else { "changes-answer-still" };
        let answer = self.say(answer, &[("up", count(up)), ("down", count(down)), ("still", count(still))]);
        let fine = match changes.against {
            Against::Sealed(version) => Some(self.say("changes-against-sealed", &named(version))),
            Against::Draft(period) => Some(self.say("changes-against-draft", &named(Version::first(period)))),
            Against::Corrected(_) | Against::Nothing => None,
        };
        opening(headline, vec![answer, rest], fine)
    }

    fn moved_section(&self, comparison: &Comparison) -> Section {
        let teller = self.reporter.teller();
        let mut called: Vec<&Moved> = comparison.moved.iter().filter(|moved| is_called(moved)).collect();
        // What moved most for certain stands first: the range furthest from nothing, in its own width.
        let clear = |moved: &Moved| {
            let change = &moved.change;
            let width = change.lower.zip(change.upper).map_or(f64::INFINITY, |(lower, upper)| upper - lower);
            change.value.unwrap_or(0.0).abs() / width.max(f64::MIN_POSITIVE)
        };
        called.sort_by(|a, b| clear(b).total_cmp(&clear(a)));
        let row = |moved: &&Moved| {
            let name = teller.score_name(&moved.key);
            let value = |value: Option<f64>| {
                Cell::new(value.map_or_else(String::new, |value| teller.value_of(&moved.kind, value)))
            };
            let change = &moved.change;
            let range = change.lower.zip(change.upper);
            vec![
                if moved.key.is_total() { Cell::link(score_path(&moved.key), name) } else { Cell::new(name) },
                value(moved.before.value),
                value(moved.after.value),
                Cell::new(
                    change.value.map_or_else(String::new, |change| teller.difference_of(&moved.kind, change)),
                ),
                Cell::new(
                    range.map_or_else(String::new, |range| teller.difference_range_of(&moved.kind, range)),
                ),
                Cell::new(self.word(if change.verdict == Verdict::Up {
                    "changes-up"
                } else {
                    "changes-down"
                })),
            ]
        };
        let (before, now) = self.period_heads(comparison);
        let mut parts = Vec::new();
        if !called.is_empty() {
            parts.extend(self.table(
                "changes-moved-caption",
                vec![
                    Column::words(self.word("changes-column-score")),
                    Column::numbers(&before, None),
                    Column::numbers(&now, None),
                    Column::numbers(self.word("changes-column-change"), None),
                    Column::numbers(self.word("changes-column-range"), None),
                    Column::words(self.word("changes-column-verdict")),
                ],
                called.iter().map(row).collect(),
                Some(self.word("changes-moved-note")),
            ));
        }
        parts.extend(self.not_called(comparison).map(text));
        parts.extend(self.facts_table(comparison, &before, &now));
        let title = self.say("changes-moved-title", &[("n", (called.len() as u64).into())]);
        self.evidence("moved", title, parts)
    }

    /// The two periods as heads of columns.
    fn period_heads(&self, comparison: &Comparison) -> (String, String) {
        let speech = &self.reporter.speech;
        (speech.period_title(comparison.before.period), speech.period_title(comparison.after.period))
    }

    /// How many scores did not clearly move, and why others say nothing.
    fn not_called(&self, comparison: &Comparison) -> Option<String> {
        let called = |verdict: Verdict| {
            comparison.moved.iter().filter(|moved| moved.change.verdict == verdict).count()
        };
        let counts = [
            ("changes-still", called(Verdict::NoClearChange)),
            ("changes-chart", called(Verdict::ReadFromChart)),
            ("changes-hidden", comparison.standing.hidden),
            ("changes-once", comparison.standing.once),
        ];
        let told: Vec<String> = counts
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(id, n)| self.say(id, &[("n", (n as u64).into())]))
            .collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    fn facts_table(&self, comparison: &Comparison, before: &str, now: &str) -> Vec<Part> {
        if comparison.facts.is_empty() {
            return Vec::new();
        }
        let numbers = self.reporter.speech.numbers();
        let count = |count: i64| match u64::try_from(count) {
            Ok(count) => Cell::new(numbers.count(count)),
            Err(_) => Cell::new(numbers.net(count)),
        };
        let rows = comparison.facts.iter().map(|fact| {
            let name = self.reporter.teller().figure_name(&FigureName::Fact(fact.name));
            let difference = Cell::new(numbers.net(fact.after.saturating_sub(fact.before)));
            vec![Cell::new(name), count(fact.before), count(fact.after), difference]
        });
        let columns = vec![
            Column::words(self.word("changes-facts-column")),
            Column::numbers(before, None),
            Column::numbers(now, None),
            Column::numbers(self.word("changes-difference"), None),
        ];
        self.table("changes-facts-caption", columns, rows.collect(), None)
    }

    fn restated_section(&self, changes: &Changes) -> Section {
        if !changes.anything_sealed {
            let parts = vec![text(self.word("changes-restated-unsealed-text"))];
            return self.evidence("restated", self.word("changes-restated-unsealed"), parts);
        }
        let teller = self.reporter.teller();
        let title = self.say("changes-restated-title", &[("n", (changes.restated.len() as u64).into())]);
        if changes.restated.is_empty() {
            return self.evidence("restated", title, vec![text(self.word("changes-restated-none"))]);
        }
        let told = |figure: &Restated, mine: &crate::compare::Told, other: &crate::compare::Told| match teller
            .restated_told(&figure.kind, mine, other)
        {
            Some(text) => Cell::new(text),
            None => Cell::absent(self.word("changes-told-nothing")),
        };
        let (known, new): (Vec<&Restated>, Vec<&Restated>) =
            changes.restated.iter().partition(|figure| figure.known);
        let row = |figure: &&Restated| {
            vec![
                Cell::new(teller.figure_name(&figure.figure)),
                Cell::new(self.reporter.speech.period_title(figure.period)),
                told(figure, &figure.was, &figure.is),
                told(figure, &figure.is, &figure.was),
                match &figure.why {
                    Some(why) => Cell::new(why),
                    None => Cell::absent(self.word("changes-no-reason")),
                },
            ]
        };
        let columns = vec![
            Column::words(self.word("changes-column-figure")),
            Column::words(self.word("changes-column-period")),
            Column::numbers(self.word("changes-column-was"), None),
            Column::numbers(self.word("changes-column-is"), None),
            Column::words(self.word("changes-column-why")),
        ];
        let rows = new.iter().chain(&known).map(row).collect();
        let mut parts = self.table("changes-restated-caption", columns, rows, None);
        if !known.is_empty() {
            parts.push(text(self.say("changes-restated-known", &[("n", (known.len() as u64).into())])));
        }
        self.evidence("restated", title, parts)
    }

    fn promises_changed(&self, comparison: &Comparison) -> Section {
        let teller = self.reporter.teller();
        let promises = &comparison.promises;
        let title = self.say("changes-promises-title", &[("n", (promises.len() as u64).into())]);
        let rows = promises.iter().map(|change| {
            let (was, is) = (change.was.as_ref(), change.is.as_ref());
            let told = |told: Option<&_>, other: Option<&_>, absent: &str| match told {
                Some(told) => Cell::new(teller.promise_told(told, other)),
                None => Cell::absent(self.word(absent)),
            };
            vec![
                match is {
                    Some(_) => Cell::link(promise_href(&change.id).as_str(), change.title()),
                    None => Cell::new(change.title()),
                },
                told(was, is, "changes-promise-new"),
                told(is, was, "changes-promise-absent"),
            ]
        });
        let columns = vec![
            Column::words(self.word("changes-column-promise")),
            Column::words(self.word("changes-column-before")),
            Column::words(self.word("changes-column-now")),
        ];
        let parts = self.table("changes-promises-caption", columns, rows.collect(), None);
        self.evidence("promises", title, parts)
    }

    fn pages_section(&self, changes: &Changes, pages: Option<&PageChanges>) -> Section {
        let sealed = match changes.against {
            Against::Sealed(version) | Against::Corrected(version) => version,
            Against::Draft(_) | Against::Nothing => {
                let parts = vec![text(self.word("changes-pages-draft"))];
                return self.evidence("pages", self.word("changes-pages-draft-title"), parts);
            }
        };
        let open = Link::new(
            format!("../{sealed}/index.html"),
            self.say("changes-open-before", &[("title", self.version_name(sealed).into())]),
        );
        let open = Part::More { link: open };
        let Some(pages) = pages else {
            let parts = vec![text(self.word("changes-pages-unknown")), open];
            return self.evidence("pages", self.word("changes-pages-unknown-title"), parts);
        };
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        // Guides before the pages of the report, which follow the journey and the measures.
        for sort in [PageSort::Playbook, PageSort::Report] {
            let of_sort = pages.new.iter().filter(|page| page.sort == sort);
            let new = self.word("changes-page-new");
            rows.extend(of_sort.map(|page| vec![Cell::link(&page.path, &page.title), Cell::new(&new)]));
        }
        rows.extend(pages.renamed.iter().map(|page| {
            let from = self.say("changes-page-renamed", &[("from", page.from.clone().into())]);
            vec![Cell::link(&page.to, &page.title), Cell::new(from)]
        }));
        let gone = self.word("changes-page-gone");
        rows.extend(pages.gone.iter().map(|page| vec![Cell::new(&page.title), Cell::new(&gone)]));
        let columns = vec![
            Column::words(self.word("changes-column-page")),
            Column::words(self.word("changes-column-what")),
        ];
        let mut parts = self.table("changes-pages-caption", columns, rows, None);
        parts.extend(self.page_differences(&pages.changed));
        parts.push(open);
        let title = self.say("changes-pages-title", &[("n", (pages_that_differ(pages) as u64).into())]);
        self.evidence("pages", title, parts)
    }

    /// The words that differ, page by page, as far as they fit.
    fn page_differences(&self, changed: &[PageChanged]) -> Vec<Part> {
        if changed.is_empty() {
            return Vec::new();
        }
        let mut left = WORDS;
        let mut items = Vec::new();
        for page in changed {
            let budget = left.min(WORDS_OF_PAGE);
            let mut used = 0;
            let mut paragraphs = Vec::new();
            for difference in page.differences.iter().map(|difference| difference.cut(AROUND)) {
                let length = difference.length();
                if used + length > budget {
                    break;
                }
                used += length;
                paragraphs.push(difference.pieces.iter().flat_map(words).collect());
            }
            if paragraphs.is_empty() && !page.differences.is_empty() && left < WORDS_OF_PAGE {
                break;
            }
            left -= used;
            let more = (page.differences.len() - paragraphs.len()) as u64;
            items.push(PageDifference {
                title: page.title.clone(),
                href: Href::new(&page.path),
                note: page
                    .title_was
                    .as_ref()
                    .map(|title| self.say("changes-page-title-was", &[("title", title.clone().into())])),
                paragraphs,
                more: (more > 0).then(|| self.say("changes-page-more", &[("n", more.into())])),
            });
        }
        let rest = &changed[items.len()..];
        let mut parts = vec![text(self.word("changes-page-marks")), Part::Differences { items }];
        if !rest.is_empty() {
            let titles: Vec<String> = rest.iter().take(ROWS).map(|page| page.title.clone()).collect();
            let titles = ("titles", Arg::Text(titles.join(", ")));
            parts.push(text(self.say("changes-pages-more", &[("n", (rest.len() as u64).into()), titles])));
        }
        parts
    }

    /// A table with as many rows as a page can carry; nothing where there is none.
    fn table(
        &self,
        caption: &str,
        columns: Vec<Column>,
        mut rows: Vec<Vec<Cell>>,
        note: Option<String>,
    ) -> Vec<Part> {
        if rows.is_empty() {
            return Vec::new();
        }
        let more = rows.len().saturating_sub(ROWS) as u64;
        rows.truncate(ROWS);
        let mut parts =
            vec![Part::Table { table: Table { caption: self.word(caption), columns, rows, note } }];
        parts.extend((more > 0).then(|| text(self.say("changes-rows-more", &[("n", more.into())]))));
        parts
    }
}

fn is_called(moved: &Moved) -> bool {
    matches!(moved.change.verdict, Verdict::Up | Verdict::Down)
}

/// How many pages are told of. One that stands elsewhere and says something else counts once.
fn pages_that_differ(pages: &PageChanges) -> usize {
    let elsewhere = |page: &&PageChanged| pages.renamed.iter().any(|renamed| renamed.to == page.path);
    let both = pages.changed.iter().filter(elsewhere).count();
    pages.new.len() + pages.gone.len() + pages.renamed.len() + pages.changed.len() - both
}

/// A piece as the page marks it: the space behind words that went or came is no part of them.
fn words(piece: &Piece) -> Vec<WordsOfPage> {
    let run = |kind, text: &str| WordsOfPage { kind, text: text.to_owned() };
    let marked = |kind, text: &str| {
        let words = text.trim_end();
        let mut runs = vec![run(kind, words)];
        runs.extend((words.len() < text.len()).then(|| run("same", " ")));
        runs
    };
    match piece {
        Piece::Same(text) => vec![run("same", text)],
        Piece::Gone(text) => marked("gone", text),
        Piece::New(text) => marked("new", text),
        Piece::Cut => vec![run("cut", "")],
    }
}

/// What an author wrote on a page, a paragraph a line: its summary, its text with that of its passages, and the words that
/// its blocks bring along.
fn words_of(page: &Page) -> String {
    let mut words = String::new();
    let line = |text: &str, words: &mut String| {
        words.push('\n');
        words.push_str(text);
        words.push('\n');
    };
    page.summary.iter().for_each(|summary| line(summary, &mut words));
    if let Some(card) = &page.card {
        let by_role = [&card.practise, &card.ask];
        let texts = by_role.into_iter().flat_map(|text| text.default.iter().chain(text.roles.values()));
        [&card.story].into_iter().chain(&card.meaning).chain(texts).for_each(|text| line(text, &mut words));
    }
    let write = |body: &Document, blocks: &BTreeMap<usize, Block>, words: &mut String| {
        let block = |found: &crate::markdown::Block, out: &mut String| {
            let start = found.range.start;
            out.push('\n');
            if let Some(passage) = page.passages.get(&start) {
                let inner = |found: &crate::markdown::Block, out: &mut String| {
                    passage
                        .blocks
                        .get(&found.range.start)
                        .into_iter()
                        .for_each(|block| block_words(block, out));
                };
                passage.body.write_plain_with_blocks(figure, inner, out);
            } else if let Some(block) = blocks.get(&start) {
                block_words(block, out);
            }
            out.push('\n');
        };
        body.write_plain_with_blocks(figure, block, words);
    };
    write(&page.body, &page.blocks, &mut words);
    words
}

fn figure(_: &Figure, out: &mut String) {
    out.push_str(FIGURE);
}

/// The words that an author wrote into a block.
fn block_words(block: &Block, out: &mut String) {
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    match block {
        Block::Recording(recording) => {
            line(&recording.title);
            recording.transcript.iter().for_each(|text| line(text));
        }
        Block::Lines(lines) => line(&lines.label),
        Block::Fields(fields) => fields.iter().for_each(|field| line(&field.label)),
        Block::Assessment(assessment) => {
            if let Statements::Own(statements) = &assessment.of {
                statements.iter().for_each(|(_, text)| line(text));
            }
            assessment.low.iter().chain(&assessment.high).for_each(|text| line(text));
        }
        Block::Quotes(_) | Block::Plays(_) | Block::Thanks { .. } | Block::Commitments(_) => {}
    }
}
