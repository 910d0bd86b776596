//! The whole way from the files of a project to the files of its site, without touching either.

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::check;
use crate::compare::Archive;
use crate::domain::{Id, Period, Version};
use crate::figures::{Before, Disclosures, Memory, Timelines};
use crate::finding::{Finding, Kind, Report, closest};
use crate::load::{Files, load};
use crate::project::{MailList, Named, Project};
use crate::render::data::public_findings;
use crate::render::leaf::Manuscript;
use crate::render::{Fault, Site, Typeset};
use crate::seal::{Published, Status, snapshot_of};
use crate::source::{Lines, Sources, Span};

mod edition;
mod faults;
mod lists;
mod paper;
mod preview;
mod slides;
mod strings;
mod tools;

pub(crate) use edition::{Built, Past, Wanted, visible_pages};
use edition::{Shared, edition};
use faults::fault_finding;
pub(crate) use lists::version_path;
use paper::typesetter;
pub use preview::Preview;
pub use slides::{Slides, slides};
use tools::Tools;

/// What to build.
#[derive(Clone, Debug, Default)]
pub struct BuildOptions {
    /// The periods; all where none is named.
    pub periods: Vec<Period>,
    /// The audience; all where none is named.
    pub audience: Option<Id>,
    /// Whether documents on paper (PDF) are made too, by a program that can.
    pub pdf: bool,
    /// What the output folder holds already. Sealed versions are not built again; drafts that are not built now stay in
    /// the lists.
    pub published: Published,
    /// What its sealed versions say: a report tells what changed since.
    pub archive: Archive,
}

/// Builds a site. Everything that is wrong with the content goes into the report, and the rest is built all the
/// same, so that one run finds all there is to find.
pub fn build(sources: &Sources, options: &BuildOptions, report: &mut Report) -> Site {
    let Some(prepared) = Prepared::new(sources, report) else { return Site::default() };
    let audiences = audiences(&prepared.project, options.audience.as_ref(), report);
    let mut wanted: Vec<Wanted> = Vec::new();
    let mut kept = Vec::new();
    for period in periods(&prepared.project, &options.periods, report) {
        let is_sealed = |audience: &Option<Id>| {
            options
                .published
                .tree(audience.as_ref().map(Id::as_str))
                .is_some_and(|tree| tree.has_sealed(period))
        };
        let (sealed, open): (Vec<_>, Vec<_>) = audiences.iter().cloned().partition(is_sealed);
        kept.extend(
            sealed.iter().filter_map(|audience| version_path(audience.as_ref(), Version::first(period))),
        );
        if !open.is_empty() {
            let version = Version::first(period);
            let pdf = options.pdf;
            wanted.push(Wanted { version, status: Status::Draft, reason: None, audiences: open, pdf });
        }
    }
    let everyone = options.audience.is_none();
    let editions =
        prepared.editions(wanted, Past::new(&options.published, &options.archive), sources, report);
    let mut site = prepared.gather(editions, &audiences, everyone, &options.published, report);
    site.kept = kept;
    site
}

/// Loads and checks a project, and no more: what commands need that only look something up.
pub fn checked(sources: &Sources, report: &mut Report) -> Option<Project> {
    let raw = load(sources, report);
    check(raw, sources, report)
}

/// A checked project and what every edition of it needs.
pub(crate) struct Prepared {
    pub project: Project,
    tools: Arc<Tools>,
    /// What was worked out of the project already.
    memory: Option<Memory>,
}

impl Prepared {
    /// Loads and checks. `None` where there is too little to go on; the report says why.
    pub fn new(sources: &Sources, report: &mut Report) -> Option<Self> {
        let project = checked(sources, report)?;
        let tools = Arc::new(Tools::new(&project, sources, report)?);
        Some(Self { project, tools, memory: None })
    }

    /// The same for the next state of a project, with what is still as it was.
    fn after(before: Option<&Self>, files: Files, sources: &Sources, report: &mut Report) -> Option<Self> {
        let project = check(files.project(sources, report), sources, report)?;
        let kept = before.filter(|before| before.tools.serve(&project, sources));
        let tools = match kept {
            Some(before) => before.tools.clone(),
            None => Arc::new(Tools::new(&project, sources, report)?),
        };
        let before = before.and_then(Self::known);
        let memory = Timelines::after(&project, &Disclosures::default(), before).into_memory();
        Some(Self { project, tools, memory: Some(memory) })
    }

    fn known(&self) -> Option<Before<'_>> {
        Some(Before { project: &self.project, memory: self.memory.as_ref()? })
    }

    /// Measures, draws and renders.
    pub fn editions(
        &self,
        wanted: Vec<Wanted>,
        past: Past<'_>,
        sources: &Sources,
        report: &mut Report,
    ) -> Vec<Built> {
        if wanted.is_empty() {
            return Vec::new();
        }
        // A report that looked back on something else than what was published would be wrong.
        past.archive.faults.iter().for_each(|fault| report.add(fault.finding()));
        let findings = public_findings(report, sources);
        let made_now: Vec<Version> = wanted.iter().map(|wanted| wanted.version).collect();
        let snapshots = &self.project.snapshots;
        let before = |period| snapshots.range(..period).next_back().map(|(period, _)| *period);
        let disclosures = past.archive.disclosures(past.published, &made_now, before);
        let timelines = Timelines::after(&self.project, &disclosures, self.known());
        let lines = Lines::of_snapshots(sources);
        let drafts = drafts_beside(&wanted, past.published);
        let typesetter = wanted
            .iter()
            .any(|wanted| wanted.pdf)
            .then(|| typesetter(&self.project, &self.tools, sources, report));
        let set =
            typesetter.as_ref().map(|typesetter| |manuscripts: &[Manuscript]| typesetter.set(manuscripts));
        let typeset = set.as_ref().map(|set| set as &Typeset<'_>);
        let shared =
            Shared { tools: &self.tools, typeset, findings: &findings, lines: &lines, drafts: &drafts };
        let editions: Vec<Built> =
            wanted.into_par_iter().filter_map(|wanted| edition(&timelines, wanted, past, shared)).collect();
        for built in editions.iter().filter(|built| built.given_away > 0) {
            report.add(given_away(built.wanted.version.period, built.given_away, sources));
        }
        let mut seen: Vec<&Fault> = Vec::new();
        for error in editions.iter().flat_map(|edition| &edition.errors) {
            // The same fault of a template shows in every version.
            if !seen.contains(&error) {
                seen.push(error);
                report.add(fault_finding(error, sources));
            }
        }
        editions
    }
}

/// The drafts that stand in the output folder when all is written, audience by audience.
fn drafts_beside(wanted: &[Wanted], published: &Published) -> BTreeSet<(Option<Id>, Version)> {
    let drafts = wanted.iter().filter(|wanted| wanted.status == Status::Draft);
    let made =
        drafts.flat_map(|wanted| wanted.audiences.iter().map(|audience| (audience.clone(), wanted.version)));
    let there = wanted.iter().flat_map(|wanted| &wanted.audiences).flat_map(|audience| {
        let tree = published.tree(audience.as_ref().map(Id::as_str));
        let drafts = tree.into_iter().flat_map(|tree| tree.drafts.keys());
        drafts.map(|version| (audience.clone(), *version))
    });
    made.chain(there).collect()
}

/// Small counts that cannot be hidden any more.
fn given_away(period: Period, counts: usize, sources: &Sources) -> Finding {
    let (counts, follow) = if counts == 1 {
        ("1 small count".to_owned(), "follows")
    } else {
        (format!("{counts} small counts"), "follow")
    };
    let message =
        format!("{counts} of {period} {follow} from what sealed versions tell, whatever is hidden now");
    let finding = match sources.iter().find(|(_, file)| snapshot_of(&file.path) == Some(period)) {
        Some((file, _)) => Finding::at(Kind::GivenAway, Span::start_of(file), message),
        None => Finding::nowhere(Kind::GivenAway, message),
    };
    finding.help(
        "a sealed version cannot be unsaid: take it from where it is read if the small groups matter more",
    )
}

/// The periods to build; one that was asked for and has no snapshot is a finding.
pub(crate) fn periods(project: &Project, named: &[Period], report: &mut Report) -> Vec<Period> {
    let known: Vec<Period> = project.snapshots.keys().copied().collect();
    if named.is_empty() {
        return known;
    }
    let names: Vec<String> = known.iter().map(ToString::to_string).collect();
    let mut wanted: Vec<Period> = Vec::new();
    for &period in named {
        if project.snapshots.contains_key(&period) {
            wanted.push(period);
        } else {
            let near = closest(&period.to_string(), names.iter().map(String::as_str))
                .map(|near| format!("did you mean `{near}`?"));
            let finding = Finding::nowhere(Kind::MissingFile, format!("there is no snapshot for {period}"));
            report.add(finding.help(format!("write `content/snapshots/{period}.yaml`")).maybe_help(near));
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

/// The audiences to build, `None` for a site without any; one that was asked for and does not exist is a finding.
pub(crate) fn audiences(project: &Project, named: Option<&Id>, report: &mut Report) -> Vec<Option<Id>> {
    let known = &project.site.audiences;
    if let Some(wanted) = named {
        if known.contains(wanted) {
            return vec![Some(wanted.clone())];
        }
        let help = match closest(wanted.as_str(), known.ids()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "add it to `audiences` in `site.yaml`".to_owned(),
        };
        report.add(
            Finding::nowhere(Kind::UnknownAudience, format!("there is no audience `{wanted}`")).help(help),
        );
        return Vec::new();
    }
    if known.is_empty() {
        vec![None]
    } else {
        known.iter().map(|audience| Some(audience.id().clone())).collect()
    }
}

/// Who sends the mail and to whom; `None` where the settings cannot be read.
pub fn mail_list(sources: &Sources, report: &mut Report) -> Option<MailList> {
    Some(checked(sources, report)?.site.mail)
}
