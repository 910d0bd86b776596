//! One version of the report, for all who get it.

use std::collections::{BTreeMap, BTreeSet};

use super::Tools;
use crate::compare::{Archive, Edition, LookBack};
use crate::domain::{Id, Period, Version};
use crate::figures::{Figures, Timeline, Timelines};
use crate::project::{Page, Project};
use crate::render::data::{PublicFinding, report as report_data};
use crate::render::pages::{self, Documents, EditionName, Pictures, Shelf, Writer};
use crate::render::{Fault, Place, Press, Reporter, Tree, Typeset, Workings};
use crate::seal::{Published, Status};
use crate::source::Lines;
use crate::words::Teller;

/// A version that is to be made.
pub(crate) struct Wanted {
    /// Which.
    pub version: Version,
    /// Whether it is sealed when it is written.
    pub status: Status,
    /// Why it corrects an earlier one.
    pub reason: Option<String>,
    /// For whom.
    pub audiences: Vec<Option<Id>>,
    /// Whether documents on paper are made too.
    pub pdf: bool,
}

/// What was published before a run.
#[derive(Clone, Copy)]
pub(crate) struct Past<'p> {
    /// The versions.
    pub published: &'p Published,
    /// What the sealed ones say.
    pub archive: &'p Archive,
}

impl<'p> Past<'p> {
    /// What an output folder held.
    pub fn new(published: &'p Published, archive: &'p Archive) -> Self {
        Self { published, archive }
    }
}

/// One version for all who get it.
pub(crate) struct Built {
    /// What was wanted.
    pub wanted: Wanted,
    /// The period in words, as lists name the version.
    pub title: String,
    /// What the report leads with.
    pub headline: String,
    /// Its files, audience by audience.
    pub trees: Vec<(Option<Id>, Tree)>,
    /// How many small counts follow from what sealed versions told, whatever is hidden.
    pub given_away: usize,
    /// What could not be rendered.
    pub errors: Vec<Fault>,
}

/// What all versions of a run are made with.
#[derive(Clone, Copy)]
pub(super) struct Shared<'s> {
    /// The theme, its faces and its words.
    pub tools: &'s Tools,
    /// What sets documents on paper.
    pub typeset: Option<&'s Typeset<'s>>,
    /// What readers may see of what was found.
    pub findings: &'s [PublicFinding],
    /// Where things were written.
    pub lines: &'s Lines,
    /// The drafts that stand beside it when the run is done.
    pub drafts: &'s BTreeSet<(Option<Id>, Version)>,
}

/// Measures, draws and renders a version; `None` where its period has no snapshot.
pub(super) fn edition(
    timelines: &Timelines<'_>,
    wanted: Wanted,
    past: Past<'_>,
    shared: Shared<'_>,
) -> Option<Built> {
    let Shared { tools, typeset, findings, lines, drafts } = shared;
    let period = wanted.version.period;
    let version = wanted.version;
    // What those see who do not see all, each with figures of its own; the others share one set.
    let mut errors = Vec::new();
    let mut trees = Vec::new();
    let mut headline = None;
    let mut of_lists = 0;
    for (timeline, audiences) in timelines.of(&wanted.audiences) {
        let project = timeline.project;
        let figures = Figures::of(timeline, period)?;
        of_lists = of_lists.max(figures.given_away());
        let teller = Teller { speech: &tools.speech, project };
        // Customers are the same for all readers.
        headline.get_or_insert_with(|| teller.customers_headline(figures.customers.as_ref(), period));
        let reporter = Reporter { project, figures: &figures, speech: tools.speech.clone() };
        let charts = reporter.charts(&tools.fonts);
        let findings: Vec<PublicFinding> =
            findings.iter().filter(|finding| !finding.is_in(&project.left_out)).cloned().collect();
        let press = Press {
            theme: &tools.theme,
            assets: &tools.assets,
            words: &tools.words,
            findings: &findings,
            lines,
            typeset: typeset.filter(|_| wanted.pdf),
        };
        let before = timeline.up_to(period)?.iter().rev().nth(1).map(|facts| facts.period);
        let back: Vec<LookBack<'_>> = audiences
            .iter()
            .map(|audience| {
                let folder = audience.as_ref().map_or("", Id::as_str);
                past.archive.look_back(folder, past.published.tree(Some(folder)), version, before)
            })
            .collect();
        // Where the period before is not sealed for all, it is looked back on as this build has it.
        let open = before.filter(|_| back.iter().any(|back| back.base.is_none()));
        // These do not need each other.
        let paint = || Pictures::paint(&reporter, &charts, &tools.painter, &tools.fonts);
        let work = || Workings::of(timeline, &figures, &tools.speech, lines);
        let look_back = || open.and_then(|before| as_built(timeline, before, lines));
        let (pictures, (workings, before_as_built)) = rayon::join(paint, || rayon::join(work, look_back));
        trees.extend(audiences.iter().zip(&back).map(|(audience, back)| {
            let tree = past.published.tree(audience.as_ref().map(Id::as_str));
            let before = period.previous();
            let sealed = tree.and_then(|tree| tree.newest_of(before));
            // What is sealed leads to what is sealed: a draft may be gone tomorrow.
            let draft = Some(Version::first(before)).filter(|draft| {
                wanted.status == Status::Draft && drafts.contains(&((*audience).clone(), *draft))
            });
            let name = EditionName {
                version: wanted.version,
                status: wanted.status,
                reason: wanted.reason.clone(),
                audience: (*audience).clone(),
                earlier: sealed.or(draft),
            };
            let pages = visible_pages(project, audience.as_ref());
            let (shelf, documents) = (Shelf::default(), Documents::default());
            let writer = Writer {
                reporter: &reporter,
                charts: &charts,
                workings: &workings,
                pages: &pages,
                name: &name,
                place: Place::default(),
                shelf: &shelf,
                documents: &documents,
            };
            let tree = press.version(&writer, &pictures, back, before_as_built.as_ref(), &mut errors);
            ((*audience).clone(), tree)
        }));
    }
    trees.sort_by_key(|(audience, _)| wanted.audiences.iter().position(|wanted| wanted == audience));
    let title = pages::version_title(&tools.speech, wanted.version);
    let given_away = timelines.given_away.get(&period).copied().unwrap_or(0) + of_lists;
    Some(Built { wanted, title, headline: headline.unwrap_or_default(), trees, given_away, errors })
}

/// A period that is not sealed, as this build has it. All its readers get the same figures.
fn as_built(timeline: &Timeline<'_>, period: Period, lines: &Lines) -> Option<Edition> {
    let name = EditionName {
        version: Version::first(period),
        status: Status::Draft,
        reason: None,
        audience: None,
        earlier: None,
    };
    let figures = Figures::of(timeline, period)?;
    Edition::of(&report_data(&figures, timeline.project, &name, &[], lines), None).ok()
}

/// The pages that an audience may see, in reading order: by folder as the folders' first pages are ordered, then by
/// order and path.
pub(crate) fn visible_pages<'p>(project: &'p Project, audience: Option<&Id>) -> Vec<&'p Page> {
    let audience = audience.and_then(|audience| project.site.audiences.get(audience));
    let mut pages: Vec<&Page> = project.pages.iter().filter(|page| page.is_for(audience)).collect();
    let mut folders: BTreeMap<&str, i64> = BTreeMap::new();
    for page in &pages {
        let first = folders.entry(page.path.folder()).or_insert(i64::MAX);
        *first = (*first).min(page.order);
    }
    let depth = |page: &Page| page.path.as_str().matches('/').count();
    pages.sort_by_cached_key(|page| {
        let folder = page.path.folder();
        (depth(page) > 2, folders.get(folder).copied(), folder.to_owned(), page.order, page.path.clone())
    });
    pages
}
