//! What the user wrote: raw records whose leaves know their place.
//!
//! [`load`] reads every file of a project into the records of this module. Nothing here knows whether an id exists
//! or a sum agrees: that is for [`check`](crate::check).

mod blocks;
mod by_role;
mod card;
mod chart_block;
mod front_matter;
mod journey;
mod letter;
mod page;
mod rhythm;
mod rows;
mod schema;
mod site;
mod snapshot;

pub use blocks::{
    AssessmentBlock, CommitmentsBlock, FieldRow, FieldsBlock, IncludeBlock, LinesBlock, MediaBlock,
    PlaysBlock, QuotesBlock, StatementRow, ThanksBlock,
};
pub use by_role::ByRole;
pub use card::{Card, CardWords};
pub use chart_block::ChartBlock;
pub use front_matter::{FrontMatter, Trigger};
pub use journey::{Action, Journey, Stage};
pub use letter::Letter;
pub use page::{Page, Passage, is_passage};
pub use rhythm::{Meeting, Moment, MonthTheme, Rhythm};
pub use rows::Rows;
pub use schema::{SCHEMA, Schema};
pub use site::{
    Audience, Brand, ClosedLoop, CustomerTerms, Email, Measure, MeetingWords, Outcome, Privacy, ReadingPath,
    ReservedMedium, Role, SegmentKind, Site, SourceName, Team, ThemeName, Thresholds,
};
pub use snapshot::{
    Advocates, Ally, Commitment, Complaint, Correction, Culture, CustomerSegment, CustomerValue, Customers,
    Feedback, MeetingCount, MissionTold, Quote, Rating, Setback, Snapshot, Sponsor, Thanks, Watch, Weighted,
    Weights,
};

use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::{Finding, Kind, Report, did_you_mean};
use crate::source::{Content, FileId, SourceFile, SourcePath, Sources, Span, Unreadable};
use crate::yaml::{Decode, Decoder, Value, parse};

/// A project as written.
#[derive(Clone, Debug, Default)]
pub struct RawProject {
    /// `content/site.yaml`.
    pub site: Option<Site>,
    /// `content/journey.yaml`.
    pub journey: Option<Journey>,
    /// `content/rhythm.yaml`.
    pub rhythm: Option<Rhythm>,
    /// `content/snapshots/`, in path order.
    pub snapshots: Vec<(FileId, Snapshot)>,
    /// `content/playbook/`, in path order.
    pub pages: Vec<Page>,
    /// Passages that pages of `content/playbook/` include, in path order.
    pub passages: Vec<Passage>,
}

/// Reads all files. What cannot be read becomes a finding, and the rest is read all the same.
pub fn load(sources: &Sources, report: &mut Report) -> RawProject {
    Files::read(sources).project(sources, report)
}

/// What each file of a project says, with what is wrong with it: kept, so that a file that has not changed need not be
/// read again.
#[derive(Clone)]
pub struct Files(Vec<Read>);

/// What one file says, and what is wrong with it.
type Read = Arc<(Loaded, Report)>;

impl Files {
    /// Reads all files.
    pub fn read(sources: &Sources) -> Self {
        Self::read_beside(sources, Vec::new())
    }

    /// Reads the files that are others than before; what was read of the rest is kept.
    pub fn read_after(sources: &Sources, before: &Sources, known: &Self) -> Self {
        // Places name files by their number.
        let paths = |sources: &Sources| -> Vec<SourcePath> {
            sources.iter().map(|(_, file)| file.path.clone()).collect()
        };
        if paths(sources) != paths(before) {
            return Self::read(sources);
        }
        let is_same = |id: FileId| sources.file(id).content == before.file(id).content;
        // A snapshot may have its rows in any table beside it.
        let is_table = |path: &SourcePath| path.extension() == "csv";
        let tables_are_same = sources.iter().all(|(id, file)| !is_table(&file.path) || is_same(id));
        let keeps = |id: FileId, path: &SourcePath| {
            is_same(id) && (tables_are_same || path.below("content/snapshots").is_none())
        };
        let kept = sources.iter().zip(&known.0);
        let kept = kept.map(|((id, file), known)| keeps(id, &file.path).then(|| known.clone()));
        Self::read_beside(sources, kept.collect())
    }

    /// Reads the files of which nothing is known.
    fn read_beside(sources: &Sources, mut known: Vec<Option<Read>>) -> Self {
        known.resize(sources.iter().count(), None);
        // The files are independent, so they are read in parallel; each brings its own findings, in path order.
        let files: Vec<_> = sources.iter().zip(known).collect();
        let read = |((id, file), known): ((FileId, &SourceFile), Option<Read>)| {
            known.unwrap_or_else(|| {
                let mut own = Report::default();
                let loaded = load_file(sources, id, &file.path, &mut own);
                Arc::new((loaded, own))
            })
        };
        Self(files.into_par_iter().map(read).collect())
    }

    /// Puts together what was read, and tells what is wrong with it.
    pub fn project(self, sources: &Sources, report: &mut Report) -> RawProject {
        for (id, file) in sources.iter() {
            if let Content::Unreadable(why) = &file.content {
                report.add(unreadable(id, &file.path, why));
            }
        }
        let mut project = RawProject::default();
        for file in self.0 {
            let (loaded, own) = Arc::unwrap_or_clone(file);
            report.absorb(own);
            match loaded {
                Loaded::Site(site) => project.site = Some(*site),
                Loaded::Journey(journey) => project.journey = Some(journey),
                Loaded::Rhythm(rhythm) => project.rhythm = Some(rhythm),
                Loaded::Snapshot(file, snapshot) => project.snapshots.push((file, *snapshot)),
                Loaded::Page(page) => project.pages.push(*page),
                Loaded::Passage(passage) => project.passages.push(passage),
                Loaded::Nothing => {}
            }
        }
        project
    }
}

#[derive(Clone)]
enum Loaded {
    Site(Box<Site>),
    Journey(Journey),
    Rhythm(Rhythm),
    Snapshot(FileId, Box<Snapshot>),
    Page(Box<Page>),
    Passage(Passage),
    Nothing,
}

fn load_file(sources: &Sources, file: FileId, path: &SourcePath, report: &mut Report) -> Loaded {
    // What cannot be read is told of already; what stands outside `content/` is none of ours.
    let (Some(inside), false) = (path.below("content"), is_unreadable(sources, file)) else {
        return Loaded::Nothing;
    };
    let parts: Vec<&str> = inside.split('/').collect();
    let loaded = match (parts.as_slice(), path.extension().as_str()) {
        (["site.yaml"], _) => read(sources, file, report).map(|site| Loaded::Site(Box::new(site))),
        (["journey.yaml"], _) => read(sources, file, report).map(Loaded::Journey),
        (["rhythm.yaml"], _) => read(sources, file, report).map(Loaded::Rhythm),
        (["snapshots", _], "yaml" | "yml") | (["snapshots", _, "snapshot.yaml"], _) => {
            read(sources, file, report).map(|snapshot| Loaded::Snapshot(file, Box::new(snapshot)))
        }
        (["playbook", .., _], "md") if is_passage(path) => Some(Loaded::Passage(Passage { file })),
        (["playbook", .., _], "md") => {
            page::read(sources, file, report).map(|page| Loaded::Page(Box::new(page)))
        }
        // `check` tells of tables and media that nothing names.
        (["snapshots", _] | ["snapshots", _, _], "csv") | (["media", _, ..], _) => None,
        (parts, _) => {
            report.add(out_of_place(file, path, parts));
            None
        }
    };
    loaded.unwrap_or(Loaded::Nothing)
}

fn is_unreadable(sources: &Sources, file: FileId) -> bool {
    matches!(sources.file(file).content, Content::Unreadable(_))
}

fn out_of_place(file: FileId, path: &SourcePath, parts: &[&str]) -> Finding {
    let general =
        "a project has `site.yaml`, `journey.yaml`, `rhythm.yaml`, `snapshots/`, `playbook/` and `media/`";
    let fixed = ["site.yaml", "journey.yaml", "rhythm.yaml"];
    let help = match (parts, path.extension().as_str()) {
        (["snapshots", _, _], "yaml" | "yml") => {
            "keep `snapshot.yaml` and CSV files alone in the folder of a snapshot".to_owned()
        }
        (_, "md") => "move it into `content/playbook/`, or remove it".to_owned(),
        (["playbook", ..], _) => "move it into `content/media/` if a page shows it, or remove it".to_owned(),
        ([name], _) => did_you_mean(name, fixed).unwrap_or_else(|| general.to_owned()),
        _ => general.to_owned(),
    };
    Finding::at(Kind::UnusedFile, Span::start_of(file), format!("nothing reads `{path}`")).help(help)
}

/// Reads a YAML file into a record.
fn read<T: Decode>(sources: &Sources, file: FileId, report: &mut Report) -> Option<T> {
    let node = parse(sources.text(file)?, file, 0, report)?;
    if let Value::Null = node.value {
        let finding = Finding::at(Kind::EmptyText, Span::start_of(file), "this file says nothing");
        report.add(finding.help("begin with `schema: 1`, or remove the file"));
        return None;
    }
    T::decode(&node, &mut Decoder { sources, report })
}

/// A file that stands on its own, read into a record: the map of an import.
pub fn read_record<T: Decode>(sources: &Sources, path: &SourcePath, report: &mut Report) -> Option<T> {
    let (file, source) = sources.find(path)?;
    if let Content::Unreadable(why) = &source.content {
        report.add(unreadable(file, path, why));
        return None;
    }
    read(sources, file, report)
}

fn unreadable(file: FileId, path: &SourcePath, why: &Unreadable) -> Finding {
    let start = Span::start_of(file);
    let add = |message: String| Finding::at(Kind::UnreadableFile, start, message);
    match why {
        Unreadable::NotUtf8 { valid } => {
            let span = Span::new(file, valid.len(), valid.len());
            Finding::at(Kind::UnreadableFile, span, "this text is not UTF-8 from here on")
                .help("save the file again with the encoding UTF-8")
        }
        Unreadable::TooLarge { bytes, limit } => add(format!(
            "`{path}` has {bytes} bytes; at most {limit} are read"
        ))
        .help("snapshots are small: turn a raw export into one with `advocate import`, and keep large files outside `content/`"),
        Unreadable::IsFolder => add(format!("`{path}` is a folder; a file should be here"))
            .help("rename the folder, or move it out of the way"),
        Unreadable::LinkOutside => add(format!("`{path}` is a link that leads out of the project"))
            .help("copy the file into the project: a build reads nothing from elsewhere"),
        Unreadable::DeadLink => {
            add(format!("`{path}` is a link that leads nowhere or in circles")).help("remove the link")
        }
        Unreadable::TooDeep { limit } => {
            add(format!("`{path}` lies more than {limit} folders deep")).help("move it up, nearer to `content/`")
        }
        Unreadable::WrongName => add(format!("`{path}` has a name that not every system can read"))
            .help("rename it: letters, digits, `-` and `_` are safe everywhere"),
        Unreadable::Special => add(format!("`{path}` is neither a file nor a folder")).help("remove it"),
        Unreadable::Refused(words) => add(format!("`{path}` cannot be read: {words}"))
            .help("check that you may read the file"),
    }
}
