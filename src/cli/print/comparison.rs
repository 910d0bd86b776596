//! What changed between two versions, for a terminal, a program, and a merge request.

use std::fmt::Write;

use advocate::compare::{
    Comparison, Difference, FigureName, Moved, PageChanged, PageNamed, Piece, PromiseTold, Told,
};
use advocate::measure::verdict::Verdict;
use advocate::project::Locale;
use advocate::words::Numbers;
use serde_json::{Value, json};

use super::json::print;
use super::visible::visible;

/// The number of the form of the JSON.
const SCHEMA: u32 = 1;

/// So many unchanged words are shown on either side of those that changed.
const AROUND: usize = 8;

/// A comparison as lines under headings: what people read, at a terminal or in a merge request.
struct Sections<'c> {
    comparison: &'c Comparison,
    /// The program speaks British English, and so do its numbers.
    numbers: Option<Numbers>,
}

/// A heading and the rows below it, the first of them a head where there are columns.
type Section = (String, Vec<Vec<String>>);

impl<'c> Sections<'c> {
    fn new(comparison: &'c Comparison) -> Self {
        Self { comparison, numbers: Numbers::new(&Locale::british()) }
    }

    /// A value as it is printed, by the kind of its measure.
    fn value(&self, kind: &str, value: f64) -> String {
        let Some(numbers) = &self.numbers else { return value.to_string() };
        match kind {
            "nps" => numbers.nps(value),
            "csat" | "favourable" => numbers.share(value),
            _ => numbers.mean(value),
        }
    }

    fn difference(&self, kind: &str, value: f64) -> String {
        let Some(numbers) = &self.numbers else { return value.to_string() };
        match kind {
            "nps" | "csat" | "favourable" => numbers.points(value, true),
            _ => numbers.mean_change(value, true),
        }
    }

    fn count(&self, count: i64) -> String {
        match (u64::try_from(count), &self.numbers) {
            (Ok(count), Some(numbers)) => numbers.count(count),
            _ => count.to_string(),
        }
    }

    fn told(&self, kind: &str, told: &Told) -> String {
        match told {
            Told::Count(count) => self.count(*count),
            Told::Nothing => "not told".to_owned(),
            Told::Score(point) => {
                let value = match (point.value, point.hidden) {
                    (Some(value), _) => self.value(kind, value),
                    (None, true) => return "hidden".to_owned(),
                    (None, false) => return "no answers".to_owned(),
                };
                match point.n {
                    Some(n) => format!("{value} (n {n})"),
                    None => value,
                }
            }
        }
    }

    fn moved(&self, moved: &Moved) -> Vec<String> {
        let value =
            |value: Option<f64>| value.map_or_else(String::new, |value| self.value(&moved.kind, value));
        let change = &moved.change;
        let difference = |value: Option<f64>| value.map(|value| self.difference(&moved.kind, value));
        let range = difference(change.lower).zip(difference(change.upper));
        vec![
            FigureName::Score(moved.key.clone()).to_string(),
            value(moved.before.value),
            value(moved.after.value),
            difference(change.value).unwrap_or_default(),
            range.map_or_else(String::new, |(lower, upper)| format!("{lower} to {upper}")),
            change.verdict.word().to_owned(),
        ]
    }

    fn all(&self) -> Vec<Section> {
        let Comparison { moved, standing, facts, restated, promises, pages, .. } = self.comparison;
        let head = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>();
        let mut sections: Vec<Section> = Vec::new();
        let mut add = |title: String, names: &[&str], rows: Vec<Vec<String>>| {
            if !rows.is_empty() {
                sections.push((title, std::iter::once(head(names)).chain(rows).collect()));
            }
        };
        let called: Vec<&Moved> = moved
            .iter()
            .filter(|moved| matches!(moved.change.verdict, Verdict::Up | Verdict::Down))
            .collect();
        let names = ["figure", "before", "after", "change", "chance range", "verdict"];
        add(
            format!("Figures that moved: {}", called.len()),
            &names,
            called.iter().map(|one| self.moved(one)).collect(),
        );
        let others: Vec<Vec<String>> =
            moved.iter().filter(|one| !called.contains(one)).map(|one| self.moved(one)).collect();
        let apart = match (standing.hidden, standing.once) {
            (0, 0) => String::new(),
            (hidden, once) => format!("; {hidden} more hidden in one of the two, {once} asked in one alone"),
        };
        add(format!("Figures without a clear change: {}{apart}", others.len()), &names, others);
        let rows = facts.iter().map(|fact| {
            let name = FigureName::Fact(fact.name).to_string();
            vec![name, self.count(fact.before), self.count(fact.after)]
        });
        add("Whole counts".to_owned(), &["count", "before", "after"], rows.collect());
        let rows = restated.iter().map(|one| {
            let (was, is) = (self.told(&one.kind, &one.was), self.told(&one.kind, &one.is));
            let why = one.why.clone().unwrap_or_else(|| "no reason given".to_owned());
            vec![one.figure.to_string(), one.period.to_string(), was, is, why]
        });
        let title = format!("Figures restated: {}", restated.len());
        add(title, &["figure", "period", "was", "is", "why"], rows.collect());
        let rows = promises.iter().map(|one| {
            let (was, is) =
                (promise(one.was.as_ref(), one.is.as_ref()), promise(one.is.as_ref(), one.was.as_ref()));
            vec![format!("{} {}", one.id, one.title()), was, is]
        });
        let title = format!("Promises that stand otherwise: {}", promises.len());
        add(title, &["promise", "before", "after"], rows.collect());
        if let Some(pages) = pages {
            let mut rows: Vec<Vec<String>> = Vec::new();
            let mut row = |what: &str, path: &str, title: &str| rows.push(head(&[what, path, title]));
            pages.new.iter().for_each(|page| row("new", &page.path, &page.title));
            pages
                .renamed
                .iter()
                .for_each(|page| row("renamed", &format!("{} to {}", page.from, page.to), &page.title));
            pages.changed.iter().for_each(|page| row("changed", &page.path, &page.title));
            pages.gone.iter().for_each(|page| row("gone", &page.path, &page.title));
            let title = format!("Pages: {}", rows.len());
            add(title, &["what", "page", "title"], rows);
        }
        sections
    }

    fn changed(&self) -> &'c [PageChanged] {
        self.comparison.pages.as_ref().map(|pages| pages.changed.as_slice()).unwrap_or_default()
    }
}

fn promise(told: Option<&PromiseTold>, other: Option<&PromiseTold>) -> String {
    let Some(told) = told else { return "none".to_owned() };
    let due = told.due.as_ref().filter(|_| other.is_some_and(|other| other.due != told.due));
    match due {
        Some(due) => format!("{}, due {due}", told.state.word()),
        None => told.state.word().to_owned(),
    }
}

const NO_PAGES: &str =
    "One of the two was made before versions recorded what their pages say; pages are not compared.";
const NOTHING: &str = "Nothing changed.";

/// A comparison for a person at a terminal.
pub fn comparison_human(comparison: &Comparison, before: &str, after: &str) -> String {
    let sections = Sections::new(comparison);
    let mut out = format!("{before} to {after}\n");
    let all = sections.all();
    if comparison.is_empty() {
        let _ = writeln!(out, "\n{NOTHING}");
    }
    for (title, rows) in all.iter().filter(|_| !comparison.is_empty()) {
        let _ = writeln!(out, "\n{title}");
        let columns = rows.first().map_or(0, Vec::len);
        let shown: Vec<Vec<String>> =
            rows.iter().map(|row| row.iter().map(|cell| visible(cell)).collect()).collect();
        let width = |column: usize| shown.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in &shown {
            let cells = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:width$}"));
            let _ = writeln!(out, "  {}", cells.collect::<Vec<_>>().join("  ").trim_end());
        }
    }
    for page in sections.changed() {
        let _ = writeln!(out, "\n{} ({})", visible(&page.title), visible(&page.path));
        if let Some(was) = &page.title_was {
            let _ = writeln!(out, "  was called: {}", visible(was));
        }
        for difference in &page.differences {
            let _ = writeln!(out, "  {}", marked(&difference.cut(AROUND)));
        }
    }
    if comparison.pages.is_none() {
        let _ = writeln!(out, "\n{NO_PAGES}");
    }
    out
}

/// Words that went in `[- -]`, words that came in `{+ +}`, as `git diff --word-diff` marks them.
fn marked(difference: &Difference) -> String {
    let mut line = String::new();
    for piece in &difference.pieces {
        let (open, text, close) = match piece {
            Piece::Same(text) => ("", text.as_str(), ""),
            Piece::Gone(text) => ("[-", text.as_str(), "-]"),
            Piece::New(text) => ("{+", text.as_str(), "+}"),
            Piece::Cut => ("", "… ", ""),
        };
        let words = text.trim_end();
        let _ = write!(line, "{open}{}{close}{}", visible(words), &text[words.len()..]);
    }
    line
}

/// A comparison for the description of a merge request.
pub fn comparison_markdown(comparison: &Comparison, before: &str, after: &str) -> String {
    let sections = Sections::new(comparison);
    let mut out = format!("## What changed from {} to {}\n", inline(before), inline(after));
    if comparison.is_empty() {
        let _ = writeln!(out, "\n{NOTHING}");
    }
    for (title, rows) in sections.all().iter().filter(|_| !comparison.is_empty()) {
        let _ = writeln!(out, "\n### {title}\n");
        for (place, row) in rows.iter().enumerate() {
            let _ =
                writeln!(out, "| {} |", row.iter().map(|cell| inline(cell)).collect::<Vec<_>>().join(" | "));
            if place == 0 {
                let _ = writeln!(out, "|{}", "---|".repeat(row.len()));
            }
        }
    }
    for page in sections.changed() {
        let _ = writeln!(out, "\n<details><summary>{}</summary>\n", inline(&page.title));
        if let Some(was) = &page.title_was {
            let _ = writeln!(out, "Was called: {}\n", inline(was));
        }
        let mut lines = String::new();
        for difference in &page.differences {
            let side = |keep: fn(&Piece) -> Option<&str>| -> String {
                difference.pieces.iter().filter_map(keep).collect()
            };
            let old = side(|piece| match piece {
                Piece::Same(text) | Piece::Gone(text) => Some(text),
                Piece::New(_) | Piece::Cut => None,
            });
            let new = side(|piece| match piece {
                Piece::Same(text) | Piece::New(text) => Some(text),
                Piece::Gone(_) | Piece::Cut => None,
            });
            for (sign, text) in [('-', old), ('+', new)].iter().filter(|(_, text)| !text.is_empty()) {
                let _ = writeln!(lines, "{sign} {}", visible(text));
            }
        }
        // A fence that is longer than any within ends where it is meant to.
        let longest = lines.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(longest.max(2) + 1);
        let _ = writeln!(out, "{fence}diff\n{lines}{fence}\n\n</details>");
    }
    if comparison.pages.is_none() {
        let _ = writeln!(out, "\n{NO_PAGES}");
    }
    out
}

/// Text in which nothing is Markdown, HTML, or an order to a terminal.
fn inline(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in visible(text).chars() {
        match character {
            '<' => plain.push_str("&lt;"),
            '&' => plain.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' | '@' | '$' => {
                plain.push('\\');
                plain.push(character);
            }
            character => plain.push(character),
        }
    }
    plain
}

/// A comparison for a program; numbers are unrounded.
pub fn comparison_json(comparison: &Comparison, before: &str, after: &str) -> String {
    let Comparison { moved, standing, facts, restated, promises, pages, .. } = comparison;
    let moved = moved.iter().map(|one| {
        json!({
            "figure": FigureName::Score(one.key.clone()).to_string(),
            "before": one.before.value,
            "after": one.after.value,
            "change": one.change.value,
            "lower": one.change.lower,
            "upper": one.change.upper,
            "verdict": one.change.verdict.word(),
        })
    });
    let facts = facts.iter().map(|one| {
        let name = FigureName::Fact(one.name).to_string();
        json!({"figure": name, "before": one.before, "after": one.after})
    });
    let told = |told: &Told| match told {
        Told::Count(count) => Value::from(*count),
        told => told.number().into(),
    };
    let restated = restated.iter().map(|one| {
        json!({
            "period": one.period,
            "figure": one.figure.to_string(),
            "was": told(&one.was),
            "is": told(&one.is),
            "why": one.why,
        })
    });
    let stood = |told: Option<&PromiseTold>| {
        told.map_or(Value::Null, |told| json!({"state": told.state.word(), "due": told.due}))
    };
    let promises = promises.iter().map(|one| {
        json!({"id": one.id, "title": one.title(), "was": stood(one.was.as_ref()), "is": stood(one.is.as_ref())})
    });
    let pages = pages.as_ref().map(|pages| {
        let named = |pages: &[PageNamed]| -> Vec<Value> {
            pages.iter().map(|page| json!({"path": page.path, "title": page.title})).collect()
        };
        let renamed =
            pages.renamed.iter().map(|page| json!({"from": page.from, "to": page.to, "title": page.title}));
        let changed = pages.changed.iter().map(|page| {
            json!({
                "path": page.path,
                "title": page.title,
                "title_was": page.title_was,
                "paragraphs": page.differences.iter().map(pieces).collect::<Vec<_>>(),
            })
        });
        json!({
            "new": named(&pages.new),
            "changed": changed.collect::<Vec<_>>(),
            "renamed": renamed.collect::<Vec<_>>(),
            "gone": named(&pages.gone),
        })
    });
    print(&json!({
        "schema": SCHEMA,
        "before": before,
        "after": after,
        "moved": moved.collect::<Vec<_>>(),
        "not_compared": {"suppressed": standing.hidden, "asked_once": standing.once},
        "counts": facts.collect::<Vec<_>>(),
        "restated": restated.collect::<Vec<_>>(),
        "commitments": promises.collect::<Vec<_>>(),
        "pages": pages,
    }))
}

/// A paragraph that differs, piece by piece.
fn pieces(difference: &Difference) -> Vec<Value> {
    let piece = |piece: &Piece| match piece {
        Piece::Same(text) => Some(json!({"same": text})),
        Piece::Gone(text) => Some(json!({"gone": text})),
        Piece::New(text) => Some(json!({"new": text})),
        Piece::Cut => None,
    };
    difference.pieces.iter().filter_map(piece).collect()
}
