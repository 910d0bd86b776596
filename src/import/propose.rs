//! A first map, made by looking at an export: for a person to read and correct, with its reasons.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::date::DateFormat;
use super::preset::Preset;
use super::raw::RawTable;
use super::scalar::quoted;
use crate::domain::Id;
use crate::project::{Measure, MeasureKind, Named, Project};

/// How dates are written, the likeliest first.
const FORMATS: [&str; 9] = [
    "YYYY-MM-DD*",
    "DD/MM/YYYY*",
    "MM/DD/YYYY*",
    "DD.MM.YYYY*",
    "YYYY/MM/DD*",
    "DD-MM-YYYY*",
    "DD MMM YYYY*",
    "MMM DD, YYYY*",
    "DD/MM/YY*",
];

/// Rows that are looked at.
const LOOKED_AT: usize = 2_000;

/// A column with more different texts than this holds no codes.
const MOST_CODES: usize = 40;

/// A column of an export.
struct Column<'a> {
    name: &'a str,
    /// Its name in small letters.
    known_by: String,
    /// The cells that are not empty.
    cells: Vec<&'a str>,
}

impl Column<'_> {
    fn says(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.known_by.contains(word))
    }

    /// Texts that come again and again and look like codes. What a customer wrote stands in no map: a text that comes once,
    /// is long, or is a sentence or an address is none.
    fn codes(&self) -> Vec<&str> {
        let is_code = |text: &str| {
            text.len() <= 40
                && text.split_whitespace().count() <= 5
                && !text.ends_with(['.', '!', '?'])
                && !text.contains(['@', ',', ';'])
                && text.contains(|c: char| c.is_alphabetic())
        };
        let again = |text: &&str| self.cells.iter().filter(|cell| *cell == text).take(2).count() == 2;
        self.different().into_iter().filter(|text| is_code(text) && again(text)).collect()
    }

    fn different(&self) -> Vec<&str> {
        let mut cells: Vec<&str> = self.cells.clone();
        cells.sort_unstable();
        cells.dedup();
        cells
    }
}

/// Writes a map for an export of this project, with the reason for each line as a comment.
pub fn propose(table: &RawTable, project: &Project, preset: Option<Preset>) -> String {
    let columns = columns(table);
    let mut map = String::from("# yaml-language-server: $schema=../schemas/map.json\n");
    let _ = writeln!(
        map,
        "# Proposed from {} rows ({}). Read it, correct it, and keep it: imports follow it to the letter.\nschema: 1",
        table.rows.len().saturating_sub(1),
        table.taken_for.join(", ")
    );
    period(&columns, &mut map);
    respondent(&columns, &mut map);
    conditions(&columns, preset, &mut map);
    ratings(&columns, project, preset, &mut map);
    feedback(&columns, project, preset, &mut map);
    if preset.is_some_and(Preset::is_desk) {
        complaints(&columns, &mut map);
    }
    map
}

fn columns(table: &RawTable) -> Vec<Column<'_>> {
    let Some((head, rows)) = table.rows.split_first() else { return Vec::new() };
    let cells = |at: usize| {
        let cells = rows.iter().take(LOOKED_AT).filter_map(|row| row.get(at)).map(String::as_str);
        cells.filter(|cell| !cell.is_empty()).collect()
    };
    let known_by = |at: usize, name: &str| {
        let question = table.questions.get(at).map_or("", String::as_str);
        format!("{name} {question}").trim_end().to_lowercase()
    };
    let named = head.iter().enumerate().filter(|(_, name)| !name.is_empty());
    named.map(|(at, name)| Column { name, known_by: known_by(at, name), cells: cells(at) }).collect()
}

/// The format that reads the most cells, where it reads nearly all, and another that reads as many.
fn dates(column: &Column<'_>) -> Option<(&'static str, Option<&'static str>)> {
    let read = |format: &&'static str| {
        let format = DateFormat::new(format).ok()?;
        Some(column.cells.iter().filter(|cell| format.read(cell.as_bytes(), 68).is_some()).count())
    };
    let counts: Vec<(&'static str, usize)> =
        FORMATS.iter().filter_map(|format| Some((*format, read(format)?))).collect();
    let most = counts
        .iter()
        .map(|(_, count)| *count)
        .max()
        .filter(|most| *most > 0 && *most * 10 >= column.cells.len() * 9)?;
    let mut best = counts.iter().filter(|(_, count)| *count == most).map(|(format, _)| *format);
    Some((best.next()?, best.next()))
}

fn period(columns: &[Column<'_>], map: &mut String) {
    const HEADS: [&str; 10] = [
        "recorded", "created", "submit", "received", "end date", "enddate", "start", "posted", "date", "time",
    ];
    let likely = |column: &&Column<'_>| {
        let rank = HEADS.iter().position(|head| column.known_by.contains(head)).unwrap_or(HEADS.len());
        let is_late = column.says(&["solved", "resolved", "closed", "updated", "last", "due", "birth"]);
        (is_late, rank)
    };
    let dated = columns.iter().filter(|column| dates(column).is_some()).min_by_key(likely);
    let Some((column, (format, other))) = dated.and_then(|column| Some((column, dates(column)?))) else {
        map.push_str(
            "# No column holds dates: say which period all rows belong to.\nperiod: {fixed: 2026-01}\n",
        );
        return;
    };
    match other {
        Some(other) => {
            let _ = writeln!(map, "# Dates: every one also reads as `{other}`. Look at one that you know.");
        }
        None => map.push_str("# Dates.\n"),
    }
    let _ = writeln!(map, "period: {{column: {}, formats: {}}}", quoted(column.name), quoted(format));
}

fn respondent(columns: &[Column<'_>], map: &mut String) {
    // A number or an address tells people apart better than a name.
    const HEADS: [&str; 8] = [
        "respondent id",
        "responseid",
        "response id",
        "requester id",
        "customer id",
        "user id",
        "email",
        "requester",
    ];
    let of_head =
        |head: &&str| columns.iter().find(|column| column.says(&[head]) && !column.cells.is_empty());
    if let Some(column) = HEADS.iter().find_map(of_head) {
        let _ = writeln!(
            map,
            "# Tells people apart while the import runs; it is never written.\nrespondent: {{column: {}}}",
            quoted(column.name)
        );
    }
}

/// Which rows count: not the previews and tests of whoever made the survey.
fn conditions(columns: &[Column<'_>], preset: Option<Preset>, map: &mut String) {
    if preset != Some(Preset::Qualtrics) {
        return;
    }
    let column = |name: &str| columns.iter().find(|column| column.name.eq_ignore_ascii_case(name));
    let mut rows = Vec::new();
    if let Some(status) = column("status") {
        rows.push(format!("  - {{column: {}, not_in: [1, 2, 8, 9, Survey Preview, Survey Test, Spam, Survey Preview Spam]}}", quoted(status.name)));
    }
    if let Some(channel) = column("distributionchannel") {
        rows.push(format!("  - {{column: {}, not_in: [preview, test]}}", quoted(channel.name)));
    }
    if let Some(finished) = column("finished") {
        rows.push(format!(
            "  - {{column: {}, in: [1, \"True\", \"TRUE\", \"true\"]}}",
            quoted(finished.name)
        ));
    }
    if !rows.is_empty() {
        let _ = writeln!(
            map,
            "# Previews, tests and unfinished answers do not count.\nwhere:\n{}",
            rows.join("\n")
        );
    }
}

/// The lowest and highest point where all cells are whole numbers of a scale.
fn points(column: &Column<'_>) -> Option<(i64, i64)> {
    let numbers: Vec<i64> = column.cells.iter().filter_map(|cell| cell.parse().ok()).collect();
    let all = numbers.len() * 10 >= column.cells.len() * 9;
    let (least, most) = (numbers.iter().min()?, numbers.iter().max()?);
    (all && *least >= 0 && *most <= 10).then_some((*least, *most))
}

fn ratings(columns: &[Column<'_>], project: &Project, preset: Option<Preset>, map: &mut String) {
    let mut rows = String::new();
    for column in columns
        .iter()
        .filter(|column| !column.says(&["group", "_id", " id", "progress", "duration", "status", "finished"]))
    {
        let Some(seen) = points(column) else { continue };
        if let Some(measure) = measure(column, seen, project, preset) {
            let (least, most) = seen;
            let _ = writeln!(
                rows,
                "  # Whole numbers from {least} to {most}; `{}` has the scale {} to {}.",
                measure.id, measure.lowest, measure.highest
            );
            let _ = writeln!(rows, "  - {{measure: {}, column: {}}}", measure.id, quoted(column.name));
        }
    }
    if !rows.is_empty() {
        let _ = write!(map, "ratings:\n{rows}");
    }
}

/// The measure that a column of points belongs to: by its words first, then by its scale.
fn measure<'p>(
    column: &Column<'_>,
    seen: (i64, i64),
    project: &'p Project,
    preset: Option<Preset>,
) -> Option<&'p Measure> {
    let fits = |measure: &&Measure| measure.lowest <= seen.0 && seen.1 <= measure.highest;
    let measures: Vec<&Measure> = project.site.measures.iter().filter(fits).collect();
    let named = |measure: &&&Measure| {
        column.known_by.contains(&measure.name.to_lowercase())
            || column.name.eq_ignore_ascii_case(measure.id.as_str())
    };
    if let Some(measure) = measures.iter().find(named) {
        return Some(measure);
    }
    let is_nps = column.says(&["nps", "recommend", "how likely", "likelihood"]) && !column.says(&["satisf"]);
    let is_score = column.says(&["score", "rating", "star", "satisf", "csat", "effort", "ces"]);
    let of_kind = |wanted: &dyn Fn(&MeasureKind) -> bool| {
        measures.iter().find(|measure| wanted(&measure.kind)).copied()
    };
    match () {
        () if is_nps || (is_score && seen.1 > 7) || (is_score && preset == Some(Preset::Nps)) => {
            of_kind(&|kind| *kind == MeasureKind::Nps)
        }
        () if column.says(&["effort", "ces"]) => of_kind(&|kind| *kind == MeasureKind::Ces),
        () if column.says(&["star"]) || preset == Some(Preset::AppReviews) && is_score => {
            of_kind(&|kind| *kind == MeasureKind::Mean)
        }
        () if is_score => of_kind(&|kind| *kind == MeasureKind::Csat),
        () => None,
    }
}

fn feedback(columns: &[Column<'_>], project: &Project, preset: Option<Preset>, map: &mut String) {
    let words = preset.map_or(&["survey"][..], Preset::sources);
    let of_words =
        |word: &&str| {
            project.site.sources.iter().find(|source| {
                source.id.as_str().contains(*word) || source.name.to_lowercase().contains(*word)
            })
        };
    let Some(source) = words.iter().find_map(of_words).or_else(|| project.site.sources.iter().next()) else {
        map.push_str("# The project has no `sources` yet, so that no feedback is taken.\n");
        return;
    };
    let choices: Vec<&Column<'_>> =
        columns.iter().filter(|column| preset == Some(Preset::SurveyMonkey) && is_choice(column)).collect();
    let topic = columns.iter().find(|column| is_topic(column));
    let text = columns
        .iter()
        .filter(|column| is_text(column))
        .max_by_key(|column| column.cells.iter().map(|cell| cell.len()).sum::<usize>());
    if choices.is_empty() && topic.is_none() {
        map.push_str("# No column says what a row is about (few different texts under a head such as topic, category or reason).\n");
        return;
    }
    let _ = writeln!(map, "feedback:\n  - source: {}", source.id);
    if !choices.is_empty() {
        let codes: Vec<(&str, &str)> =
            choices.iter().filter_map(|column| Some((column.name, *column.cells.first()?))).collect();
        map.push_str("    # A column for each choice.\n    flags:\n");
        for (name, choice) in &codes {
            code(name, choice, project, map);
        }
        let set: Vec<String> = codes.iter().map(|(_, choice)| quoted(choice)).collect();
        let _ = writeln!(map, "    set: [{}]", set.join(", "));
    } else if let Some(topic) = topic {
        let _ = writeln!(map, "    columns: {}\n    codes:", quoted(topic.name));
        for text in topic.codes() {
            code(text, text, project, map);
        }
    }
    if let Some(text) = text {
        let _ = writeln!(
            map,
            "    # The customers' words. They are published only with `quotes: {{consent: …}}`, and where they agreed.\n    text: {}",
            quoted(text.name)
        );
    }
}

/// One code and what it means: the theme of the same name, or nothing yet.
fn code(key: &str, text: &str, project: &Project, map: &mut String) {
    let slug = Id::slug(text);
    let themes = &project.site.themes;
    let same = themes
        .iter()
        .find(|theme| slug.as_ref() == Some(&theme.id) || theme.name().eq_ignore_ascii_case(text));
    let _ = match same {
        Some(theme) => writeln!(map, "      {}: {}", quoted(key), theme.id),
        None => writeln!(
            map,
            "      {}: null   # says nothing yet: name a theme of site.yaml, or {{stage: …, theme: …}}",
            quoted(key)
        ),
    };
}

fn is_choice(column: &Column<'_>) -> bool {
    let Some((_, choice)) = column.name.rsplit_once(": ") else { return false };
    !column.cells.is_empty() && column.cells.iter().all(|cell| *cell == choice)
}

fn is_topic(column: &Column<'_>) -> bool {
    let says = column.says(&["topic", "theme", "category", "reason", "tag", "subject area", "issue", "type"])
        && !column.says(&["response type"]);
    let codes = column.codes();
    let listed = column.cells.iter().filter(|cell| codes.contains(cell)).count();
    says && !codes.is_empty() && codes.len() <= MOST_CODES && listed * 10 >= column.cells.len() * 8
}

fn is_text(column: &Column<'_>) -> bool {
    let says = column.says(&[
        "comment",
        "text",
        "review",
        "feedback",
        "message",
        "description",
        "why",
        "open-ended",
        "body",
        "post",
    ]);
    says && dates(column).is_none() && points(column).is_none() && column.different().len() > 1
}

fn complaints(columns: &[Column<'_>], map: &mut String) {
    let dated: BTreeMap<&str, &Column<'_>> = columns
        .iter()
        .filter(|column| dates(column).is_some())
        .filter_map(|column| {
            let key = match () {
                () if column.says(&["solved", "resolved", "closed"]) => "resolved",
                () if column.says(&["responded", "first reply", "first response", "answered"]) => "responded",
                () => return None,
            };
            Some((key, column))
        })
        .collect();
    map.push_str("# Each row is a complaint, numbered in its period. Are some none? Leave them out with `where`.\ncomplaints:\n");
    if dated.is_empty() {
        map.push_str("  prefix: C\n");
    }
    for (key, column) in dated {
        let format = dates(column).map_or("YYYY-MM-DD*", |(format, _)| format);
        let _ = writeln!(map, "  {key}: {{column: {}, formats: {}}}", quoted(column.name), quoted(format));
    }
}
