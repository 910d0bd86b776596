//! Raw exports to snapshots: the stage before all others.
//!
//! A [`Map`] says what the columns of an export mean. [`import`] reads exports row by row, counts what they say in
//! cells of period, stage, theme, source and group, and writes the counts as snapshots that a person can read and
//! review. The steps, in order:
//!
//! 1. `compile`: the map as written to the plan that rows are placed by, checked against the
//!    ids of the project,
//! 2. `export` and `rows`: bytes to rows of cells,
//! 3. `place`: rows to counts, with a [`Tally`] of every row,
//! 4. `write`: counts to rows of YAML,
//! 5. `merge`: into the snapshots that are there, with the [`Change`]s that this makes.
//!
//! Three things hold. **Nothing is left out in silence**: the rows read are the rows placed, those that a condition
//! of the map leaves out, and those that could not be placed, by reason. **Nobody is named**: who answered is kept
//! as a hash while an import runs and never written; words of customers are written only where the map says that
//! they agreed. **Memory is that of the counts**, not of the file: cells, 16 bytes for each person and question
//! where people are counted, 8 for each person and cell, 8 for each customer and day of orders; complaints are kept
//! because each is a row of a snapshot.

mod changes;
mod compile;
mod counts;
mod date;
mod export;
mod known;
pub mod map;
mod merge;
mod orders;
mod place;
mod plan;
mod preset;
mod propose;
mod quotes;
mod raw;
mod rows;
pub(crate) mod scalar;
mod table;
mod tally;
mod write;

use std::collections::BTreeMap;
use std::io::Read;

pub use changes::Change;
pub use export::Export;
pub use map::Map;
pub use preset::Preset;
pub use propose::propose;
pub use raw::{MAX_RAW, RawError, RawTable, is_read_whole, read_raw};
pub use tally::{LookTally, QuoteTally, Reason, Tally};

use crate::domain::Period;
use crate::finding::{Finding, Kind, Report};
use crate::load::read_record;
use crate::source::{FileId, SourcePath, Sources, Span};
use place::Placer;

/// What an import makes.
#[derive(Debug)]
pub struct Imported {
    /// The snapshots, by period.
    pub snapshots: BTreeMap<Period, ImportedSnapshot>,
    /// Where every row went.
    pub tally: Tally,
    /// The figures that change in snapshots that were there, sorted.
    pub changes: Vec<Change>,
}

/// A snapshot as an import makes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportedSnapshot {
    /// Where it goes: over the snapshot of the period that is there, or to a new file.
    pub path: SourcePath,
    /// Its text.
    pub text: String,
    /// Whether nothing stands there, or something else.
    pub differs: bool,
}

/// Reads a map. Mistakes become findings; `None` where there are any: what a map does not say rightly, an import would
/// count wrongly.
pub fn read_map(sources: &Sources, path: &SourcePath, report: &mut Report) -> Option<Map> {
    let mut own = Report::default();
    let map = read_record(sources, path, &mut own).filter(|_| !own.has_errors());
    report.absorb(own);
    map
}

/// Places the rows of exports as a map says, and makes snapshots.
///
/// `sources` holds the project, so that ids are checked and existing snapshots kept, and the map with the tables that
/// it names. `None` where the map or an export cannot be followed, with findings that say why. Rows that could not
/// be placed and figures that change are findings too.
pub fn import<R: Read>(
    map: &Map,
    sources: &Sources,
    exports: impl IntoIterator<Item = Export<R>>,
    report: &mut Report,
) -> Option<Imported> {
    let plan = compile::compile(map, sources, report)?;
    let mut placer = Placer::new(&plan);
    let mut failed = false;
    for export in exports {
        failed |= export::read(&plan, &mut placer, export, map, report).is_none();
    }
    if failed {
        return None;
    }
    let Placer { mut counts, mut tally, .. } = placer;
    let made = write::make(&plan, &mut counts, &mut tally.notes);
    let mut snapshots = BTreeMap::new();
    let mut all_changes = Vec::new();
    for (period, made) in made {
        let (path, file) = place_of(sources, period)?;
        let Some(file) = file else {
            let text = merge::fresh(&plan, period, &made);
            snapshots.insert(period, ImportedSnapshot { path, text, differs: true });
            continue;
        };
        let Some(text) = merge::merge(&plan, period, &made, sources, file, report) else {
            failed = true;
            continue;
        };
        let changes = changes::changes(period, &path, sources, &text);
        let differs = sources.text(file) != Some(text.as_str());
        if !changes.is_empty() {
            let message = match changes.len() {
                1 => format!("1 figure of `{path}` changes"),
                many => format!("{many} figures of `{path}` change"),
            };
            let finding = Finding::at(Kind::SnapshotChanged, Span::start_of(file), message);
            let first = changes.first().map(|change| format!("the first: {change}"));
            report.add(finding.maybe_help(first));
        }
        all_changes.extend(changes);
        snapshots.insert(period, ImportedSnapshot { path, text, differs });
    }
    if failed {
        return None;
    }
    for (reason, count) in &tally.unplaced {
        let message = format!("{count} of {} rows could not be placed: {}", tally.rows, reason.words());
        report.add(Finding::nowhere(Kind::UnplacedRows, message).help("the tally of the import says more"));
    }
    all_changes.sort();
    Some(Imported { snapshots, tally, changes: all_changes })
}

/// Where the snapshot of a period stands or goes.
fn place_of(sources: &Sources, period: Period) -> Option<(SourcePath, Option<FileId>)> {
    let folder = "content/snapshots";
    let names = [
        format!("{folder}/{period}.yaml"),
        format!("{folder}/{period}.yml"),
        format!("{folder}/{period}/snapshot.yaml"),
    ];
    let there = names.iter().find_map(|name| {
        let path = SourcePath::new(name)?;
        let (file, _) = sources.find(&path)?;
        Some((path, Some(file)))
    });
    there.or_else(|| Some((SourcePath::new(&names[0])?, None)))
}
