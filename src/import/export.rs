use std::io::Read;

use super::map::Map;
use super::place::{Bound, Placer};
use super::plan::{PeriodRule, Plan};
use super::rows::{Row, RowError, Rows};
use crate::domain::Period;
use crate::finding::{Finding, Kind, Report, closest};

/// One file of an export.
pub struct Export<R> {
    /// Its name, without folders: a map may tell the period by it.
    pub name: String,
    /// Its bytes.
    pub bytes: R,
}

/// Reads an export to its end and places its rows; `None` where it cannot be read, with findings.
pub fn read<R: Read>(
    plan: &Plan,
    placer: &mut Placer<'_>,
    export: Export<R>,
    map: &Map,
    report: &mut Report,
) -> Option<()> {
    let Export { name, bytes } = export;
    let period = period(plan, &name, map, report)?;
    let mut rows = Rows::new(bytes, plan.delimiter);
    let head = match rows.next() {
        Ok(Some(row)) => names(row),
        Ok(None) => Err("is empty".to_owned()),
        Err(error) => {
            report.add(unreadable(&name, error));
            return None;
        }
    };
    let head = match head {
        Ok(head) => head,
        Err(why) => {
            let finding = Finding::nowhere(Kind::UnreadableExport, format!("`{name}` {why}"));
            report
                .add(finding.help("an export is a CSV file in UTF-8 that begins with a row of column names"));
            return None;
        }
    };
    let at = bind(plan, &head, &name, report)?;
    let bound = Bound { at: &at, width: head.len(), period };
    loop {
        match rows.next() {
            Ok(Some(row)) => placer.take(row, &bound),
            Ok(None) => return Some(()),
            Err(error) => {
                report.add(unreadable(&name, error));
                return None;
            }
        }
    }
}

/// The period of an export where it follows from its name.
fn period(plan: &Plan, name: &str, map: &Map, report: &mut Report) -> Option<Option<Period>> {
    let (PeriodRule::Files(files), Some(said)) = (&plan.period, &map.period) else { return Some(None) };
    let found = files.iter().find(|(file, _)| file == name);
    if found.is_none() {
        let message = format!("the map does not say which period `{name}` is of");
        let finding = Finding::at(Kind::WrongMap, said.span, message);
        report.add(finding.help("add the file's name to `files` of the period"));
    }
    found.map(|(_, period)| Some(*period))
}

fn unreadable(name: &str, error: RowError) -> Finding {
    let (message, help) = match error {
        RowError::Refused(words) => {
            (format!("`{name}` cannot be read: {words}"), "check that you may read the file")
        }
        RowError::TooLong(line) => (
            format!("a row of `{name}` does not end; it begins on line {line}"),
            "look for a quote that is not closed",
        ),
        RowError::TooWide(line) => (
            format!("a row of `{name}` has more cells than a table can have; it begins on line {line}"),
            "check that the file is a CSV export, and the `delimiter` of the map",
        ),
    };
    Finding::nowhere(Kind::UnreadableExport, message).help(help)
}

/// The column names of the head, or why it is none.
fn names(head: Row<'_>) -> Result<Vec<String>, String> {
    let name = |cell: &[u8]| match std::str::from_utf8(cell) {
        Ok(name) if !name.contains('\0') => Some(name.trim().to_owned()),
        _ => None,
    };
    let names: Option<Vec<String>> = head.iter().map(name).collect();
    names.ok_or_else(|| "is not text in UTF-8".to_owned())
}

/// Where the columns of the map stand in this export. A column that is missing, or that stands twice, is a finding.
fn bind(plan: &Plan, head: &[String], name: &str, report: &mut Report) -> Option<Vec<usize>> {
    let mut at = Vec::with_capacity(plan.columns.len());
    let mut missing = 0;
    for (column, span) in &plan.columns {
        let mut places =
            head.iter().enumerate().filter(|(_, name)| *name == column.trim()).map(|(place, _)| place);
        match (places.next(), places.next()) {
            (Some(place), None) => at.push(place),
            (Some(_), Some(_)) => {
                let message = format!("`{name}` has two columns `{column}`");
                let finding = Finding::at(Kind::WrongMap, *span, message);
                report.add(finding.help("rename one of them in the export"));
                missing += 1;
            }
            (None, _) => {
                let message = format!("`{name}` has no column `{column}`");
                let help = match (closest(column, head.iter().map(String::as_str)), head) {
                    (Some(meant), _) => format!("did you mean `{meant}`?"),
                    // One column that holds everything: another character stands between the cells.
                    (None, [all]) if all.contains([';', '\t', '|']) => {
                        "the cells are not parted by this `delimiter`: try `;`, `|` or `tab`".to_owned()
                    }
                    (None, _) => "name a column of the export's head".to_owned(),
                };
                report.add(Finding::at(Kind::WrongMap, *span, message).help(help));
                missing += 1;
            }
        }
    }
    (missing == 0).then_some(at)
}
