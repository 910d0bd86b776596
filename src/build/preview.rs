use crate::compare::Archive;
use crate::domain::{Id, Period, Version};
use crate::finding::Report;
use crate::load::Files;
use crate::render::Site;
use crate::render::pages::version_title;
use crate::seal::{Published, PublishedTree, Status, VersionEntry};
use crate::source::Sources;

use super::{Past, Prepared, Wanted, audiences};

/// A project as it is at a moment, of which single periods are built when somebody looks at them.
///
/// All periods stand in the lists; what each holds is made when it is asked for. A change thus costs the reading of the
/// project and the building of what is being looked at, however many periods there are. Of the project only what changed
/// is read and worked out again.
pub struct Preview {
    /// The files.
    pub sources: Sources,
    /// What reading and checking found.
    pub report: Report,
    files: Files,
    prepared: Option<Prepared>,
    audiences: Vec<Option<Id>>,
    /// All periods as drafts, for the lists.
    listed: Published,
}

impl Preview {
    /// Reads and checks a project.
    pub fn new(sources: Sources) -> Self {
        Self::made(sources, None)
    }

    /// The next state of a project.
    pub fn after(&self, sources: Sources) -> Self {
        Self::made(sources, Some(self))
    }

    fn made(sources: Sources, before: Option<&Self>) -> Self {
        let mut report = Report::default();
        let files = match before {
            Some(before) => Files::read_after(&sources, &before.sources, &before.files),
            None => Files::read(&sources),
        };
        let known = before.and_then(|before| before.prepared.as_ref());
        let prepared = Prepared::after(known, files.clone(), &sources, &mut report);
        let audiences =
            prepared.as_ref().map_or(Vec::new(), |prepared| audiences(&prepared.project, None, &mut report));
        let mut listed = Published::default();
        for audience in prepared.as_ref().map_or(&[][..], |_| &audiences) {
            let tree = prepared.as_ref().map(drafts).unwrap_or_default();
            listed.trees.insert(audience.as_ref().map_or(String::new(), ToString::to_string), tree);
        }
        Self { sources, report, files, prepared, audiences, listed }
    }

    /// The last period; `None` where nothing can be shown.
    pub fn newest(&self) -> Option<Period> {
        self.prepared.as_ref()?.project.snapshots.keys().next_back().copied()
    }

    /// Whether there is such a period.
    pub fn has(&self, period: Period) -> bool {
        self.prepared.as_ref().is_some_and(|prepared| prepared.project.snapshots.contains_key(&period))
    }

    /// The address of a period, for the first group of readers where there are several.
    pub fn address(&self, period: Period) -> String {
        match self.audiences.first() {
            Some(Some(audience)) => format!("/{audience}/{period}/index.html"),
            _ => format!("/{period}/index.html"),
        }
    }

    /// The site with the versions of one period, and the lists of all. What is found while it is made is added to
    /// what reading and checking found.
    pub fn site(&self, period: Period) -> (Site, Report) {
        let mut report = self.report.clone();
        let Some(prepared) = &self.prepared else { return (Site::default(), report) };
        let wanted = Wanted {
            version: Version::first(period),
            status: Status::Draft,
            reason: None,
            audiences: self.audiences.clone(),
            pdf: false,
        };
        // A preview looks back on the period before as it is being written, not on what was published of it.
        let archive = Archive::default();
        let past = Past::new(&self.listed, &archive);
        let editions = prepared.editions(vec![wanted], past, &self.sources, &mut report);
        let site = prepared.gather(editions, &self.audiences, true, &self.listed, &mut report);
        (site, report)
    }
}

fn drafts(prepared: &Prepared) -> PublishedTree {
    let draft = |&period: &Period| {
        let version = Version::first(period);
        (version, VersionEntry::draft(period, version_title(&prepared.tools.speech, version), None))
    };
    PublishedTree {
        drafts: prepared.project.snapshots.keys().map(draft).collect(),
        ..PublishedTree::default()
    }
}
