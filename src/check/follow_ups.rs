//! One mistake, one finding. A meeting whose row lacks its name is told of where it is listed; that every snapshot then
//! names a meeting that does not exist is true and helps nobody.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Id;
use crate::finding::{Finding, Kind, Report};
use crate::source::{FileId, SourcePath, Sources, Span};
use crate::yaml::{Node, Value, parse, parse_table};

/// Takes back findings about ids that are listed, in a row or a file that could not be read for another reason.
pub(super) fn silence(sources: &Sources, report: &mut Report) {
    let kinds: BTreeSet<Kind> = report.iter().map(|finding| finding.kind).collect();
    let wrong = report.iter().filter_map(|finding| finding.span).map(|span| span.file).collect();
    let files = Lists { sources, report, wrong };
    let lists: BTreeMap<Kind, Listed> =
        kinds.into_iter().filter_map(|kind| Some((kind, files.of(kind)?))).collect();
    if lists.is_empty() {
        return;
    }
    let themes_of_periods = files.themes_of_periods();
    report.retain(|finding| {
        let Some(listed) = lists.get(&finding.kind) else { return true };
        let page = finding.span.is_some_and(|span| sources.file(span.file).path.extension() == "md");
        let of_period =
            page && finding.kind == Kind::UnknownTheme && themes_of_periods.may_hold(finding, sources);
        !listed.may_hold(finding, sources) && !of_period
    });
}

/// The ids of a list whose rows are told of for another reason.
#[derive(Default)]
struct Listed {
    ids: BTreeSet<String>,
    /// Whether there may be others: the file or a row could not be read at all.
    others: bool,
}

impl Listed {
    fn may_hold(&self, finding: &Finding, sources: &Sources) -> bool {
        let text = finding.span.map_or("", |span| sources.slice(span)).trim_matches(['"', '\'', ' ']);
        match finding.kind {
            Kind::DanglingLink => {
                stage_page(text).is_some_and(|stage| self.others || self.ids.contains(stage))
            }
            _ => self.others || self.ids.contains(text),
        }
    }

    fn add(&mut self, node: &Node<'_>) {
        let Value::Scalar { text, .. } = &node.value else {
            self.others = true;
            return;
        };
        self.ids.extend(Id::slug(text).map(|id| id.to_string()));
        self.ids.insert(text.clone().into_owned());
    }

    /// Adds the ids of rows in which something is wrong.
    fn add_rows(&mut self, rows: &Node<'_>, lists: &Lists<'_>) {
        match &rows.value {
            Value::Null => {}
            Value::List(rows) => rows.iter().for_each(|row| match value(row, "id") {
                Some(id) if lists.has_findings(row.span) => self.add(id),
                Some(_) => {}
                None => self.others = true,
            }),
            Value::Scalar { .. } | Value::Map(_) => self.others = true,
        }
    }
}

fn value<'n, 'a>(node: &'n Node<'a>, key: &str) -> Option<&'n Node<'a>> {
    let Value::Map(entries) = &node.value else { return None };
    entries.iter().find(|entry| entry.key.as_ref() == key).map(|entry| &entry.value)
}

/// The stage whose page a link leads to.
fn stage_page(destination: &str) -> Option<&str> {
    let (_, page) = destination.rsplit_once("stages/")?;
    Some(page.split_once('.').map_or(page, |(stage, _)| stage))
}

struct Lists<'s> {
    sources: &'s Sources,
    report: &'s Report,
    /// Files in which something is wrong: only these are read a second time.
    wrong: BTreeSet<FileId>,
}

impl Lists<'_> {
    /// The list that a kind of finding misses an id in; `None` for findings that are not about ids.
    fn of(&self, kind: Kind) -> Option<Listed> {
        Some(match kind {
            Kind::UnknownMeasure | Kind::UnknownFigure => self.rows("content/site.yaml", "measures"),
            Kind::UnknownTheme => self.rows("content/site.yaml", "themes"),
            Kind::UnknownSource => self.rows("content/site.yaml", "sources"),
            Kind::UnknownOutcome => self.rows("content/site.yaml", "outcomes"),
            Kind::UnknownTeam => self.rows("content/site.yaml", "teams"),
            Kind::UnknownRole => self.rows("content/site.yaml", "roles"),
            Kind::UnknownAudience => self.rows("content/site.yaml", "audiences"),
            Kind::UnknownSegment => self.inner("content/site.yaml", "segments", "values"),
            // A link to the page of a stage.
            Kind::UnknownStage | Kind::DanglingLink => self.rows("content/journey.yaml", "stages"),
            Kind::UnknownAction => self.inner("content/journey.yaml", "stages", "actions"),
            Kind::UnknownMeeting => self.rows("content/rhythm.yaml", "meetings"),
            Kind::UnknownCommitment => self.commitments(),
            _ => return None,
        })
    }

    /// The ids of a list at the top of a file.
    fn rows(&self, path: &str, key: &str) -> Listed {
        self.list(path, key, |listed, rows| listed.add_rows(rows, self))
    }

    /// The ids of a list at the top of a file, and those of a list inside each of its rows.
    fn inner(&self, path: &str, key: &str, inner: &str) -> Listed {
        self.list(path, key, |listed, rows| {
            listed.add_rows(rows, self);
            let Value::List(rows) = &rows.value else { return };
            for node in rows.iter().filter_map(|row| value(row, inner)) {
                match &node.value {
                    Value::List(items)
                        if items.iter().all(|item| matches!(item.value, Value::Scalar { .. })) =>
                    {
                        items.iter().for_each(|item| listed.add(item));
                    }
                    _ => listed.add_rows(node, self),
                }
            }
        })
    }

    fn themes_of_periods(&self) -> Listed {
        self.list("content/rhythm.yaml", "themes", |listed, themes| match &themes.value {
            Value::Map(themes) => {
                for theme in themes {
                    listed.add(value(&theme.value, "theme").unwrap_or(&theme.value));
                }
            }
            Value::Null => {}
            Value::Scalar { .. } | Value::List(_) => listed.others = true,
        })
    }

    fn list(&self, path: &str, key: &str, add: impl FnOnce(&mut Listed, &Node<'_>)) -> Listed {
        let found = SourcePath::new(path).and_then(|path| self.sources.find(&path));
        // A file that must be there and is not is told of as a whole; the rhythm may be left out.
        let Some((file, _)) = found else {
            return Listed { others: path != "content/rhythm.yaml", ..Listed::default() };
        };
        let mut listed = Listed::default();
        if !self.wrong.contains(&file) {
            return listed;
        }
        match self.top(file) {
            None => listed.others = true,
            Some(top) => match value(&top, key) {
                Some(rows) => add(&mut listed, rows),
                // The list may stand under a key that is misspelt beyond recognition.
                None => listed.others = true,
            },
        }
        listed
    }

    /// The keys of a file; `None` where it could not be read.
    fn top(&self, file: FileId) -> Option<Node<'_>> {
        let top = parse(self.sources.text(file)?, file, 0, &mut Report::default())?;
        matches!(top.value, Value::Map(_)).then_some(top)
    }

    /// The rows of a table; `None` where it could not be read.
    fn table(&self, file: FileId) -> Option<Node<'_>> {
        parse_table(self.sources.text(file)?, file, &mut Report::default())
    }

    /// Whether something in this row is wrong: then it may not have become what others refer to.
    fn has_findings(&self, row: Span) -> bool {
        self.report
            .iter()
            .filter_map(|finding| finding.span)
            .any(|span| span.file == row.file && row.start <= span.start && span.end <= row.end)
    }

    /// The commitments of all snapshots, those in tables included.
    fn commitments(&self) -> Listed {
        let mut listed = Listed::default();
        for file in &self.wrong {
            let path = &self.sources.file(*file).path;
            if path.below("content/snapshots").is_none() {
                continue;
            }
            let rows = match path.extension().as_str() {
                // Any table with ids may be one of commitments; ids of other rows do no harm here.
                "csv" => match self.table(*file) {
                    Some(Node { value: Value::List(rows), .. })
                        if rows.iter().all(|row| value(row, "id").is_none()) =>
                    {
                        continue;
                    }
                    rows => rows,
                },
                _ => match self.top(*file) {
                    // Rows in a table stand for themselves.
                    Some(top) => match value(&top, "commitments") {
                        Some(Node { value: Value::Scalar { .. }, .. }) => continue,
                        Some(rows) => Some(rows.clone()),
                        None => continue,
                    },
                    None => None,
                },
            };
            match rows {
                Some(rows) => listed.add_rows(&rows, self),
                None => listed.others = true,
            }
        }
        listed
    }
}
