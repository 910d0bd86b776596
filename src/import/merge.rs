//! Puts what an import makes into the snapshot that is there already: rows and keys that an import does not make
//! stay as they were written.

use std::collections::BTreeSet;

use super::plan::{Name, Pick, Plan};
use super::write::{Made, complaint};
use crate::domain::{Id, Period};
use crate::finding::{Finding, Kind, Report};
use crate::load::{Complaint, Feedback, Rating};
use crate::source::{FileId, Sources, Span};
use crate::yaml::{Decode, Decoder, Entry, Node, Value, parse};

/// The keys of a snapshot in the order in which a new one has them.
const ORDER: [&str; 20] = [
    "schema",
    "period",
    "note",
    "focus",
    "ratings",
    "feedback",
    "customers",
    "complaints",
    "weights",
    "commitments",
    "setbacks",
    "outcomes",
    "culture",
    "advocates",
    "allies",
    "mission_told",
    "meetings",
    "sponsors",
    "thanks",
    "corrections",
];

/// A snapshot that did not exist.
pub fn fresh(plan: &Plan, period: Period, made: &Made) -> String {
    let mut text = String::new();
    if let Some(about) = &plan.about {
        let line: Vec<&str> = about.split_whitespace().collect();
        text.push_str(&format!("# {}\n", line.join(" ")));
    }
    text.push_str(&format!(
        "# Imported with {}. What no import makes can be added by hand: it stays when the import runs again.\n",
        plan.map_name
    ));
    text.push_str(&format!("schema: 1\nperiod: {period}\n"));
    let nothing = Sources::default();
    let none = Old { sources: &nothing, text: "", entries: &[] };
    for (key, section) in sections(plan, period, made, &none, &mut Report::default()).unwrap_or_default() {
        if let Some(section) = section {
            text.push_str(&format!("\n{key}:\n{section}"));
        }
    }
    text
}

/// A snapshot that exists, with what the import makes put in; `None` where that cannot be, with a finding.
pub fn merge(
    plan: &Plan,
    period: Period,
    made: &Made,
    sources: &Sources,
    file: FileId,
    report: &mut Report,
) -> Option<String> {
    let text = sources.text(file)?;
    let node = parse(text, file, 0, report)?;
    let entries: &[Entry<'_>] = match &node.value {
        Value::Map(entries) => entries,
        Value::Null => &[],
        _ => {
            return refuse(
                node.span,
                "this snapshot is not a mapping of keys to values",
                "write `schema: 1` at its top",
                report,
            );
        }
    };
    let old = Old { sources, text, entries };
    let apart = entries.iter().all(|entry| {
        old.line_start(entry.key.span.start as usize) == entry.key.span.start as usize
            || text[..entry.key.span.start as usize] == *"\u{feff}"
    });
    if !apart {
        return refuse(
            node.span,
            "the keys of this snapshot do not stand on lines of their own",
            "write each key at the beginning of a line, without brackets around them all",
            report,
        );
    }
    let sections = sections(plan, period, made, &old, report)?;
    let mut text = text.to_owned();
    // From the end to the beginning, so that the places of what stands before stay right.
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    for (key, section) in sections {
        match (old.entry(key), section) {
            (Some(entry), Some(section)) => {
                let (start, end) = (entry.key.span.start as usize, old.section_end(entry));
                edits.push((start, end, format!("{key}:\n{section}")));
            }
            (Some(entry), None) => {
                edits.push((old.section_start(entry), old.section_end(entry), String::new()));
            }
            (None, Some(section)) => {
                let rank = |name: &str| ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len());
                let next = entries.iter().find(|entry| rank(&entry.key) > rank(key));
                let at = next.map_or(text.len(), |entry| old.section_start(entry));
                let before = if text[..at].is_empty() || text[..at].ends_with('\n') { "" } else { "\n" };
                let above = if text[..at].trim().is_empty() { "" } else { "\n" };
                edits.push((at, at, format!("{before}{above}{key}:\n{section}")));
            }
            (None, None) => {}
        }
    }
    // Two edits at one place are new keys before the same one: the later key is put in first, so it stands below.
    edits.sort_by_key(|(start, end, _)| (*start, *end));
    for (start, end, section) in edits.into_iter().rev() {
        text.replace_range(start..end, &section);
    }
    Some(text)
}

fn refuse<T>(span: Span, message: &str, help: &str, report: &mut Report) -> Option<T> {
    report.add(Finding::at(Kind::WrongType, span, message).help(help));
    None
}

/// The snapshot as it is.
struct Old<'a> {
    sources: &'a Sources,
    text: &'a str,
    entries: &'a [Entry<'a>],
}

/// The sections that this import makes, in order: what stands below the key, or nothing where the key goes.
fn sections(
    plan: &Plan,
    period: Period,
    made: &Made,
    old: &Old<'_>,
    report: &mut Report,
) -> Option<Vec<(&'static str, Option<String>)>> {
    let mut sections = Vec::new();
    if !plan.questions.is_empty() {
        let owned: BTreeSet<(&Id, Option<&Id>)> =
            plan.questions.iter().map(|question| (&question.measure, question.survey.as_ref())).collect();
        let mine = |rating: &Rating| {
            owned.contains(&(&rating.measure.value, rating.survey.as_ref().map(|survey| &survey.value)))
        };
        sections.push(("ratings", old.list("ratings", mine, &made.ratings, report)?));
    }
    if !plan.feedback.is_empty() {
        let owned: BTreeSet<&Id> =
            plan.feedback.iter().flat_map(|rule| names(&rule.source)).map(|name| plan.name(name)).collect();
        let mine = |row: &Feedback| owned.contains(&row.source.value);
        sections.push(("feedback", old.list("feedback", mine, &made.feedback, report)?));
    }
    if plan.customers.is_some() {
        sections.push(("customers", old.mapping("customers", &made.customers, report)?));
    }
    if let Some(rule) = &plan.complaints {
        let numbered = rule.number.is_none().then(|| format!("{}-{period}-", rule.prefix));
        let owned: BTreeSet<&str> = made.complaints.iter().map(|(id, _)| id.as_str()).collect();
        let mine = |row: &Complaint| match &numbered {
            Some(prefix) => row
                .id
                .strip_prefix(prefix.as_str())
                .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit())),
            None => owned.contains(row.id.as_str()),
        };
        let rows = complaints(made, numbered.is_some(), old);
        sections.push(("complaints", old.list("complaints", mine, &rows, report)?));
    }
    if !plan.outcomes.is_empty() {
        sections.push(("outcomes", old.mapping("outcomes", &made.outcomes, report)?));
    }
    Some(sections)
}

/// Every id that a look-up can give.
fn names(pick: &Pick) -> Vec<Name> {
    match pick {
        Pick::Fixed(name) => name.iter().copied().collect(),
        Pick::Column { table, .. } => table.meanings().flatten().collect(),
    }
}

/// Rows of complaints. What a person found out of a complaint that has its own number stays: its cause, its theme and
/// stage, and the commitment that changes the cause.
fn complaints(made: &Made, numbered: bool, old: &Old<'_>) -> Vec<String> {
    let earlier: Vec<Complaint> = if numbered { Vec::new() } else { old.decoded("complaints") };
    let by_id: std::collections::BTreeMap<&str, &Complaint> =
        earlier.iter().map(|row| (row.id.as_str(), row)).collect();
    let rows = made.complaints.iter().map(|(id, entries)| {
        let mut entries = entries.clone();
        if let Some(earlier) = by_id.get(id.as_str()) {
            let text = |value: &str| super::scalar::scalar(value);
            let kept = [
                ("stage", earlier.stage.as_ref().map(|stage| text(stage.as_str()))),
                ("theme", earlier.theme.as_ref().map(|theme| text(theme.as_str()))),
                ("cause", earlier.cause.as_ref().map(|cause| text(cause))),
                ("change", earlier.change.as_ref().map(|change| text(change))),
            ];
            for (key, value) in kept {
                if let Some(value) = value.filter(|_| entries.iter().all(|(other, _)| *other != key)) {
                    entries.push((key, value));
                }
            }
        }
        complaint(&entries)
    });
    rows.collect()
}

impl<'a> Old<'a> {
    fn entry(&self, key: &str) -> Option<&'a Entry<'a>> {
        self.entries.iter().find(|entry| entry.key.as_ref() == key)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |newline| newline + 1)
    }

    fn line_end(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline + 1)
    }

    /// Where a line begins after moving up over lines that are empty or comments, not further than `limit`.
    fn lead(&self, line: usize, limit: usize) -> usize {
        let mut start = line;
        while start > limit {
            let above = self.line_start(start - 1);
            let words = self.text[above..start].trim();
            if above < limit || !(words.is_empty() || words.starts_with('#')) {
                break;
            }
            start = above;
        }
        start
    }

    /// The beginning of a key with the comments above it.
    fn section_start(&self, entry: &Entry<'_>) -> usize {
        let before =
            self.entries.iter().take_while(|other| other.key.span.start < entry.key.span.start).last();
        let limit = before.map_or(0, |before| self.content_end(&before.value, before.key.span.end));
        self.lead(entry.key.span.start as usize, limit)
    }

    /// The end of what stands below a key: where the next key or its comments begin.
    fn section_end(&self, entry: &Entry<'_>) -> usize {
        let next = self.entries.iter().find(|other| other.key.span.start > entry.key.span.start);
        match next {
            Some(next) => self.section_start(next),
            // Empty lines at the end of the file stay there.
            None => self.content_end(&entry.value, entry.key.span.end),
        }
    }

    /// The end of the last line that holds something of a value, not before `least`. The span of a mapping reaches to
    /// whatever follows it, so those of the texts in it are asked.
    fn content_end(&self, node: &Node<'_>, least: u32) -> usize {
        fn last(node: &Node<'_>) -> Option<usize> {
            match &node.value {
                Value::Null => None,
                Value::Scalar { .. } => Some(node.span.end as usize),
                Value::List(items) if items.is_empty() => Some(node.span.end as usize),
                Value::Map(entries) if entries.is_empty() => Some(node.span.end as usize),
                Value::List(items) => items.iter().filter_map(last).max(),
                Value::Map(entries) => {
                    let keys = entries.iter().map(|entry| entry.key.span.end as usize);
                    keys.chain(entries.iter().filter_map(|entry| last(&entry.value))).max()
                }
            }
        }
        let end = last(node).unwrap_or(0).max(least as usize).min(self.text.len());
        // A block of text ends after its last line.
        let end = if end > 0 && self.text.as_bytes().get(end - 1) == Some(&b'\n') { end - 1 } else { end };
        let mut end = self.line_end(end);
        // Brackets that close on lines of their own.
        while self.text[end..].trim_start_matches([' ', '\t']).starts_with([']', '}']) {
            end = self.line_end(end);
        }
        end
    }

    /// The rows of a list as records, the wrong ones left out.
    fn decoded<T: Decode>(&self, key: &str) -> Vec<T> {
        match self.entry(key).map(|entry| &entry.value.value) {
            Some(Value::List(items)) => items.iter().filter_map(|item| self.decode(item)).collect(),
            _ => Vec::new(),
        }
    }

    fn decode<T: Decode>(&self, node: &Node<'_>) -> Option<T> {
        // What is wrong with a row is told when the project is checked; here it is only kept.
        let mut elsewhere = Report::default();
        T::decode(node, &mut Decoder { sources: self.sources, report: &mut elsewhere })
    }

    /// A list in which the import's rows stand where they stood, and all other rows as they were.
    fn list<T: Decode>(
        &self,
        key: &str,
        mine: impl Fn(&T) -> bool,
        rows: &[String],
        report: &mut Report,
    ) -> Option<Option<String>> {
        let entry = self.entry(key);
        let items = match entry.map(|entry| (entry.value.span, &entry.value.value)) {
            None | Some((_, Value::Null)) => &[][..],
            Some((_, Value::List(items))) => items.as_slice(),
            Some((span, _)) => {
                let message = format!("`{key}` does not stand in the snapshot itself");
                let help = "an import puts its rows among those of the snapshot: write the list here";
                return refuse(span, &message, help, report);
            }
        };
        // A row without keys has no text of its own that could be kept in its place.
        if let Some(odd) = items.iter().find(|item| !matches!(item.value, Value::Map(_))) {
            let message = format!("a row of `{key}` is {}", odd.noun());
            return refuse(odd.span, &message, "write the row, or remove its hyphen", report);
        }
        let in_brackets =
            entry.is_some_and(|entry| self.text[entry.value.span.start as usize..].starts_with('['));
        let mut above = String::new();
        let mut below = String::new();
        let mut met = false;
        let mut limit = entry.map_or(0, |entry| self.line_end(entry.key.span.end as usize));
        for (index, item) in items.iter().enumerate() {
            let owned = self.decode::<T>(item).is_some_and(|row| mine(&row));
            met |= owned;
            let end = self.content_end(item, item.span.start);
            if !owned {
                let part = if met { &mut below } else { &mut above };
                if in_brackets {
                    let text = self.text.get(item.span.start as usize..item.span.end as usize).unwrap_or("");
                    part.push_str(&format!("  - {}\n", hang(text)));
                } else {
                    let line = self.line_start(item.span.start as usize);
                    let start = if index == 0 { limit.min(line) } else { self.lead(line, limit) };
                    part.push_str(&indent(&self.text[start..end], self.column(line), 2));
                }
            }
            limit = end;
        }
        let all = format!("{above}{}{below}", rows.concat());
        Some((!all.is_empty()).then_some(all))
    }

    /// A mapping with the import's keys first, and all other keys as they were.
    fn mapping(&self, key: &str, made: &[(String, String)], report: &mut Report) -> Option<Option<String>> {
        let entry = self.entry(key);
        let entries = match entry.map(|entry| (entry.value.span, &entry.value.value)) {
            None | Some((_, Value::Null)) => &[][..],
            Some((_, Value::Map(entries))) => entries.as_slice(),
            Some((span, _)) => {
                let message = format!("`{key}` is not a mapping of keys to values");
                return refuse(span, &message, "write it as one, or remove it", report);
            }
        };
        let mut all = String::new();
        for (name, value) in made {
            let blank = if value.starts_with('\n') { "" } else { " " };
            all.push_str(&format!("  {name}:{blank}{value}\n"));
        }
        let in_brackets =
            entry.is_some_and(|entry| self.text[entry.value.span.start as usize..].starts_with('{'));
        let bare = |name: &str| made.iter().any(|(made, _)| made.trim_matches('"') == name);
        let mut limit = entry.map_or(0, |entry| self.line_end(entry.key.span.end as usize));
        for (index, old) in entries.iter().enumerate() {
            let end = self.content_end(&old.value, old.key.span.end);
            if !bare(&old.key) {
                if in_brackets {
                    let text =
                        self.text.get(old.key.span.start as usize..old.value.span.end as usize).unwrap_or("");
                    all.push_str(&format!("  {}\n", hang(text)));
                } else {
                    let line = self.line_start(old.key.span.start as usize);
                    let start = if index == 0 { limit.min(line) } else { self.lead(line, limit) };
                    all.push_str(&indent(&self.text[start..end], self.column(line), 2));
                }
            }
            limit = end;
        }
        Some((!all.is_empty()).then_some(all))
    }

    /// How far a line is indented.
    fn column(&self, line: usize) -> usize {
        let rest = &self.text[line..];
        rest.len() - rest.trim_start_matches(' ').len()
    }
}

/// Lines of something in brackets, the later ones indented below the first.
fn hang(lines: &str) -> String {
    lines.lines().map(str::trim).collect::<Vec<_>>().join("\n      ")
}

/// Lines moved from one indentation to another.
fn indent(lines: &str, from: usize, to: usize) -> String {
    let mut moved = String::with_capacity(lines.len());
    for line in lines.split_inclusive('\n') {
        if line.trim().is_empty() {
            moved.push_str(line.trim_start_matches(' '));
        } else {
            let blanks = line.len() - line.trim_start_matches(' ').len();
            moved.push_str(&" ".repeat((blanks + to).saturating_sub(from)));
            moved.push_str(&line[blanks..]);
        }
    }
    if !moved.is_empty() && !moved.ends_with('\n') {
        moved.push('\n');
    }
    moved
}
