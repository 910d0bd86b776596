use std::collections::BTreeSet;

use super::media::Media;
use crate::finding::{Finding, Kind, Report};
use crate::load::{RawProject, Snapshot};
use crate::source::{FileId, SourceFile, Sources, Span};

/// Files that could not be read: what they name is not known, so nothing can be called unused because of them.
pub(super) struct Unread {
    /// Folders that hold a snapshot that could not be read.
    folders: BTreeSet<String>,
    /// Whether any snapshot or page could not be read.
    any: bool,
}

impl Unread {
    pub fn of(raw: &RawProject, sources: &Sources) -> Self {
        let snapshots = raw.snapshots.iter().map(|(file, _)| *file);
        let pages = raw.pages.iter().map(|page| page.file);
        let passages = raw.passages.iter().map(|passage| passage.file);
        let read: BTreeSet<FileId> = snapshots.chain(pages).chain(passages).collect();
        let unread = |(id, _): &(FileId, &SourceFile)| !read.contains(id);
        let snapshots = sources.iter().filter(unread).filter(|(_, file)| {
            file.path.below("content/snapshots").is_some()
                && matches!(file.path.extension().as_str(), "yaml" | "yml")
        });
        let folders: BTreeSet<String> = snapshots.map(|(_, file)| file.path.folder().to_owned()).collect();
        let mut pages = sources.iter().filter(unread);
        let page = pages
            .any(|(_, file)| file.path.below("content/playbook").is_some() && file.path.extension() == "md");
        Self { any: page || !folders.is_empty(), folders }
    }
}

/// CSV files beside the snapshots that no snapshot names.
pub(super) fn tables(
    snapshots: &[(FileId, Snapshot)],
    unread: &Unread,
    sources: &Sources,
    report: &mut Report,
) {
    let used: BTreeSet<FileId> = snapshots.iter().flat_map(|(_, snapshot)| snapshot.tables()).collect();
    for (id, file) in sources.iter() {
        let table = file.path.below("content/snapshots").is_some() && file.path.extension() == "csv";
        if table && !used.contains(&id) && !unread.folders.contains(file.path.folder()) {
            let message = format!("no snapshot names `{}`", file.path);
            let help = "name it, as in `complaints: complaints.csv`, or remove it";
            report.add(Finding::at(Kind::UnusedFile, Span::start_of(id), message).help(help));
        }
    }
}

/// Files that were called unused when they were read, and are only in the wrong place.
pub(super) fn misplaced(media: &Media<'_>, sources: &Sources, report: &mut Report) {
    report.retain(|finding| {
        let path = finding.span.map(|span| &sources.file(span.file).path);
        finding.kind != Kind::UnusedFile || !path.is_some_and(|path| media.misplaces(path))
    });
}

/// Media that nothing names: they are not published, and recordings of customers are not for lying about.
pub(super) fn media(media: &Media<'_>, unread: &Unread, sources: &Sources, report: &mut Report) {
    if unread.any {
        return;
    }
    for (id, file) in sources.iter() {
        if file.path.below("content/media").is_some() && !media.mentions(&file.path) {
            let message = format!("nothing names `{}`", file.path);
            let help = "name it in a page, a quote or `brand`, or remove it: it is not published";
            report.add(Finding::at(Kind::UnusedFile, Span::start_of(id), message).help(help));
        }
    }
}
