//! What the user wrote: raw records whose leaves know their place.
//!
//! [`load`] reads every file of a project into the records of this module. Nothing here knows whether an id exists
//! or a sum agrees: that is for [`check`](crate::check).

mod chart_block;
mod front_matter;
mod journey;
mod page;
mod rhythm;
mod rows;
mod site;
mod snapshot;

pub use chart_block::ChartBlock;
pub use front_matter::{FrontMatter, Trigger};
pub use journey::{Action, Journey, Stage};
pub use page::Page;
pub use rhythm::{Meeting, Moment, MonthTheme, Rhythm};
pub use rows::Rows;
pub use site::{
    Audience, Brand, ClosedLoop, CustomerTerms, Email, Measure, MeetingWords, Outcome, Privacy, Role,
    SegmentKind, Site, SourceName, Team, ThemeName,
};
pub use snapshot::{
    Advocates, Ally, Commitment, Complaint, Culture, CustomerSegment, CustomerValue, Customers, Feedback,
    MeetingCount, MissionTold, Quote, Rating, Setback, Snapshot, Sponsor, Thanks, Watch, Weighted, Weights,
};

use rayon::prelude::*;

use crate::finding::{Finding, Kind, Report};
use crate::source::{Content, FileId, SourcePath, Sources, Span, Unreadable};
use crate::yaml::{Decode, Decoder, parse};

/// The number of the form of files that this program reads.
pub const SCHEMA: u64 = 1;

/// A project as written.
#[derive(Debug, Default)]
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
}

/// Reads all files. What cannot be read becomes a finding, and the rest is read all the same.
pub fn load(sources: &Sources, report: &mut Report) -> RawProject {
    for (id, file) in sources.iter() {
        if let Content::Unreadable(why) = &file.content {
            report.add(unreadable(id, &file.path, why));
        }
    }
    // The files are independent, so they are read in parallel; each brings its own findings, in path order.
    let loaded: Vec<(Loaded, Report)> = sources
        .iter()
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(id, file)| {
            let mut own = Report::default();
            let loaded = load_file(sources, id, &file.path, &mut own);
            (loaded, own)
        })
        .collect();
    let mut project = RawProject::default();
    for (loaded, own) in loaded {
        report.absorb(own);
        match loaded {
            Loaded::Site(site) => project.site = Some(*site),
            Loaded::Journey(journey) => project.journey = Some(journey),
            Loaded::Rhythm(rhythm) => project.rhythm = Some(rhythm),
            Loaded::Snapshot(file, snapshot) => project.snapshots.push((file, *snapshot)),
            Loaded::Page(page) => project.pages.push(*page),
            Loaded::Nothing => {}
        }
    }
    project
}

enum Loaded {
    Site(Box<Site>),
    Journey(Journey),
    Rhythm(Rhythm),
    Snapshot(FileId, Box<Snapshot>),
    Page(Box<Page>),
    Nothing,
}

fn load_file(sources: &Sources, file: FileId, path: &SourcePath, report: &mut Report) -> Loaded {
    if let Content::Unreadable(_) = &sources.file(file).content {
        return Loaded::Nothing;
    }
    let inside = path.below("content").unwrap_or("");
    match inside {
        "site.yaml" => {
            read(sources, file, report).map_or(Loaded::Nothing, |site| Loaded::Site(Box::new(site)))
        }
        "journey.yaml" => read(sources, file, report).map_or(Loaded::Nothing, Loaded::Journey),
        "rhythm.yaml" => read(sources, file, report).map_or(Loaded::Nothing, Loaded::Rhythm),
        _ => match (inside.split('/').collect::<Vec<_>>().as_slice(), path.extension().as_str()) {
            (["snapshots", _], "yaml" | "yml") | (["snapshots", _, "snapshot.yaml"], _) => {
                read(sources, file, report)
                    .map_or(Loaded::Nothing, |snapshot| Loaded::Snapshot(file, Box::new(snapshot)))
            }
            (["playbook", .., _], "md") => {
                page::read(sources, file, report).map_or(Loaded::Nothing, |page| Loaded::Page(Box::new(page)))
            }
            // Media, and tables that a snapshot may name; `check` tells of those that nothing names.
            (["snapshots", _, _], "csv") | (["snapshots", _], "csv") | (["media", ..], _) => Loaded::Nothing,
            _ if inside.is_empty() => Loaded::Nothing,
            _ => {
                let message = format!("nothing reads `{path}`");
                let help = "a project has `site.yaml`, `journey.yaml`, `rhythm.yaml`, `snapshots/`, `playbook/` and `media/`";
                report.add(Finding::at(Kind::UnusedFile, Span::start_of(file), message).help(help));
                Loaded::Nothing
            }
        },
    }
}

/// Reads a YAML file into a record.
fn read<T: Decode>(sources: &Sources, file: FileId, report: &mut Report) -> Option<T> {
    let node = parse(sources.text(file)?, file, 0, report)?;
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
