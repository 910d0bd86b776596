//! The whole way from the files of a project to the files of its site, without touching either.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::check;
use crate::compare::{Archive, Edition, LookBack};
use crate::domain::{Digest, Id, Period, Version};
use crate::draw::{Fonts, Mark, Painter, Unpainted, slide_drawing};
use crate::figures::{Figures, Timeline, Timelines};
use crate::finding::{Finding, Kind, Report, closest};
use crate::load::load;
use crate::paper;
use crate::project::{MailList, Named, Page, Project};
use crate::render::assets::{Assets, Brand};
use crate::render::data::{PublicFinding, public_findings, report as report_data};
use crate::render::leaf::Manuscript;
use crate::render::mail::LIMIT;
use crate::render::pages::{self, EditionName, Pictures, Shelf, Writer};
use crate::render::theme::{Theme, ThemeError, english, shipped, shipped_strings};
use crate::render::view::{Versions, Words};
use crate::render::{Fault, Place, Press, Reporter, Site, SiteFile, SitePath, Tree, Workings};
use crate::seal::{MANIFEST, Manifest, Published, Status, VersionEntry, list_json, list_script};
use crate::source::{Content, Lines, Sources};
use crate::words::{Speech, Teller};

mod preview;

pub use preview::Preview;

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

/// A checked project and what every edition of it needs.
pub(crate) struct Prepared {
    pub project: Project,
    tools: Tools,
}

impl Prepared {
    /// Loads and checks. `None` where there is too little to go on; the report says why.
    pub fn new(sources: &Sources, report: &mut Report) -> Option<Self> {
        let project = checked(sources, report)?;
        let tools = Tools::new(&project, sources, report)?;
        Some(Self { project, tools })
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
        let timelines = Timelines::new(&self.project);
        let lines = Lines::of_snapshots(sources);
        let editions: Vec<Built> = wanted
            .into_par_iter()
            .filter_map(|wanted| edition(&timelines, wanted, past, &self.tools, &findings, &lines))
            .collect();
        let mut seen: Vec<&Fault> = Vec::new();
        for error in editions.iter().flat_map(|edition| &edition.errors) {
            // The same fault of a template shows in every version.
            if !seen.contains(&error) {
                seen.push(error);
                report.add(match error {
                    Fault::Theme(error) => theme_finding(error, sources),
                    other => fault_finding(other),
                });
            }
        }
        editions
    }
}

/// What every edition needs, made once.
struct Tools {
    theme: Theme,
    assets: Assets,
    words: Words,
    speech: Arc<Speech>,
    fonts: Fonts,
    painter: Painter,
}

impl Tools {
    fn new(project: &Project, sources: &Sources, report: &mut Report) -> Option<Self> {
        let mut fail = |errors: Vec<ThemeError>| {
            for error in errors {
                report.add(theme_finding(&error, sources));
            }
        };
        let overrides = overrides(sources);
        let theme = Theme::with_overrides(&overrides).map_err(&mut fail).ok()?;
        if !overrides.is_empty() {
            fail(theme.self_test());
        }
        let site = &project.site;
        // Where the colour is too light for text a shade of it is worn; a finding has told of it.
        let brand = site.brand.colour.map(|colour| Brand {
            light: colour.darkened().to_string(),
            dark: colour.lightened().to_string(),
        });
        let assets = Assets::new(&theme, brand.as_ref()).map_err(&mut fail).ok()?;
        let language = site.locale.language.tag();
        // The theme's own words, those of another language over the English ones.
        let translated = |name: &str| name.replacen("strings/en.", &format!("strings/{language}."), 1);
        let own: Vec<String> =
            shipped_strings().map(str::to_owned).chain(shipped_strings().map(translated)).collect();
        let mut texts: Vec<&str> = english().collect();
        texts.extend(own.iter().filter_map(|name| std::str::from_utf8(theme.entry(name)?).ok()));
        let speech = match Speech::new(&site.locale, texts) {
            Ok(speech) => speech,
            Err(error) => {
                report.add(
                    Finding::nowhere(Kind::ThemeError, error.to_string()).help("correct the theme's strings"),
                );
                return None;
            }
        };
        let words = match Words::look_up(|id| speech.word(id)) {
            Ok(words) => words,
            Err(missing) => {
                for word in missing {
                    report.add(
                        Finding::nowhere(Kind::ThemeError, word.to_string())
                            .help("add it to the theme's strings"),
                    );
                }
                return None;
            }
        };
        let face = |name| theme.entry(name).unwrap_or_default();
        let (regular, bold) = (face("fonts/AdvocateSans-Regular.ttf"), face("fonts/AdvocateSans-Bold.ttf"));
        let painter = Painter::new(regular, bold);
        let fonts = Fonts::new(regular, bold);
        let fonts = match fonts {
            Ok(fonts) => fonts,
            Err(error) => {
                report.add(Finding::nowhere(Kind::ThemeError, error.to_string()));
                return None;
            }
        };
        Some(Self { theme, assets, words, speech: Arc::new(speech), fonts, painter })
    }
}

/// The files that the project's own theme puts in place of the default ones: everything below `themes/default/`.
fn overrides(sources: &Sources) -> BTreeMap<String, Vec<u8>> {
    sources
        .iter()
        .filter_map(|(_, file)| {
            let name = file.path.below("themes")?.split_once('/')?.1.to_owned();
            match &file.content {
                Content::Text(text) => Some((name, text.clone().into_bytes())),
                Content::Asset(Some(bytes)) => Some((name, bytes.clone())),
                Content::Asset(None) | Content::Unreadable(_) => None,
            }
        })
        .filter(|(name, bytes)| shipped(name) != Some(bytes.as_slice()))
        .collect()
}

fn theme_finding(error: &ThemeError, sources: &Sources) -> Finding {
    let (name, help) = match error {
        ThemeError::Unknown { name, near } => {
            let help = near.map(|near| format!("did you mean `{near}`?"));
            (
                Some(name),
                help.or(Some("a theme replaces entries of the default theme and adds none".to_owned())),
            )
        }
        ThemeError::NotText { name, .. } | ThemeError::Dangling { name, .. } => (Some(name), None),
        ThemeError::Template { name, .. } => {
            (name.as_ref(), Some("correct the template, or remove it from the theme".to_owned()))
        }
    };
    let file = name.and_then(|name| {
        sources.iter().find(|(_, file)| {
            file.path
                .below("themes")
                .and_then(|path| path.split_once('/'))
                .is_some_and(|(_, own)| own == name)
        })
    });
    let message = error.to_string();
    match (file, error) {
        (Some((file, _)), ThemeError::Template { place: Some((line, column)), .. }) => {
            let text = sources.text(file).unwrap_or("");
            let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let at = (start + column.saturating_sub(1)).min(text.len());
            Finding::at(Kind::ThemeError, crate::source::Span::new(file, at, at), message).maybe_help(help)
        }
        (Some((file, _)), _) => {
            Finding::at(Kind::ThemeError, crate::source::Span::start_of(file), message).maybe_help(help)
        }
        (None, _) => Finding::nowhere(Kind::ThemeError, message).maybe_help(help),
    }
}

fn fault_finding(fault: &Fault) -> Finding {
    let message = fault.to_string();
    match fault {
        Fault::Theme(_) | Fault::Unfit(_) => Finding::nowhere(Kind::ThemeError, message),
        Fault::Unpainted(_) => Finding::nowhere(Kind::UnpaintedChart, message),
        Fault::Heavy(mail) => {
            let kind = if mail.bytes > LIMIT { Kind::MailTooLarge } else { Kind::LargeMail };
            let parts: Vec<String> =
                mail.parts.iter().map(|(name, bytes)| format!("`{name}` {bytes} bytes")).collect();
            let help = format!("shorten its heaviest parts: {}", parts.join(", "));
            Finding::nowhere(kind, message).help(help)
        }
    }
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
    errors: Vec<Fault>,
}

fn edition(
    timelines: &Timelines<'_>,
    wanted: Wanted,
    past: Past<'_>,
    tools: &Tools,
    findings: &[PublicFinding],
    lines: &Lines,
) -> Option<Built> {
    let period = wanted.version.period;
    let version = wanted.version;
    // What those see who do not see all, each with figures of its own; the others share one set.
    let mut errors = Vec::new();
    let mut trees = Vec::new();
    let mut headline = None;
    for (timeline, audiences) in timelines.of(&wanted.audiences) {
        let project = timeline.project;
        let figures = Figures::of(timeline, period)?;
        let teller = Teller { speech: &tools.speech, project };
        // Customers are the same for all readers.
        headline.get_or_insert_with(|| teller.customers_headline(figures.customers.as_ref(), period));
        let reporter = Reporter { project, figures: &figures, speech: tools.speech.clone() };
        let charts = reporter.charts(&tools.fonts);
        let pictures = Pictures::paint(&reporter, &charts, &tools.painter, &tools.fonts);
        let workings = Workings::of(timeline, &figures, &tools.speech, lines);
        let findings: Vec<PublicFinding> =
            findings.iter().filter(|finding| !finding.is_in(&project.left_out)).cloned().collect();
        let typeset = |manuscripts: &[Manuscript]| paper::set(&tools.theme, manuscripts);
        let press = Press {
            theme: &tools.theme,
            assets: &tools.assets,
            words: &tools.words,
            findings: &findings,
            lines,
            typeset: wanted.pdf.then_some(&typeset),
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
        let before_as_built = open.and_then(|before| as_built(timeline, before, lines));
        trees.extend(audiences.iter().zip(&back).map(|(audience, back)| {
            let tree = past.published.tree(audience.as_ref().map(Id::as_str));
            let before = period.previous();
            let sealed = tree.and_then(|tree| tree.newest_of(before));
            let draft = project.snapshots.contains_key(&before).then(|| Version::first(before));
            let name = EditionName {
                version: wanted.version,
                status: wanted.status,
                reason: wanted.reason.clone(),
                audience: (*audience).clone(),
                earlier: sealed.or(draft),
            };
            let pages = visible_pages(project, audience.as_ref());
            let shelf = Shelf::default();
            let writer = Writer {
                reporter: &reporter,
                charts: &charts,
                workings: &workings,
                pages: &pages,
                name: &name,
                place: Place::default(),
                shelf: &shelf,
            };
            let tree = press.version(&writer, &pictures, back, before_as_built.as_ref(), &mut errors);
            ((*audience).clone(), tree)
        }));
    }
    trees.sort_by_key(|(audience, _)| wanted.audiences.iter().position(|wanted| wanted == audience));
    let title = pages::version_title(&tools.speech, wanted.version);
    Some(Built { wanted, title, headline: headline.unwrap_or_default(), trees, errors })
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

impl Prepared {
    /// Puts the versions and the lists above them together. `everyone` is false where one audience alone was asked for:
    /// the list of audiences then stays as it is.
    pub fn gather(
        &self,
        editions: Vec<Built>,
        audiences: &[Option<Id>],
        everyone: bool,
        published: &Published,
        report: &mut Report,
    ) -> Site {
        let Self { project, tools } = self;
        let mut site = Site::default();
        let mut entries: BTreeMap<Option<Id>, BTreeMap<Version, VersionEntry>> = BTreeMap::new();
        for audience in audiences {
            let there = published.tree(audience.as_ref().map(Id::as_str));
            let there = there.into_iter().flat_map(|tree| tree.entries());
            entries.insert(audience.clone(), there.map(|entry| (entry.version, entry)).collect());
        }
        for Built { wanted, title, headline, trees, .. } in editions {
            for (audience, tree) in trees {
                let entry = match sealing_of(&tree) {
                    Some((manifest, digest)) => VersionEntry::sealed(&manifest, digest),
                    None => {
                        let paths = tree.keys().map(SitePath::as_str);
                        VersionEntry::draft(wanted.version.period, title.clone(), Some(headline.clone()))
                            .with_pages(paths)
                    }
                };
                entries.entry(audience.clone()).or_default().insert(wanted.version, entry);
                match version_path(audience.as_ref(), wanted.version) {
                    Some(path) => {
                        site.versions.insert(path, tree);
                    }
                    // Ids and versions make safe paths; one that does not is told rather than lost.
                    None => report.add(Finding::nowhere(
                        Kind::SamePlace,
                        format!("`{}` cannot be the name of a folder", wanted.version),
                    )),
                }
            }
        }
        let mut newest = Vec::new();
        for (audience, entries) in entries {
            let entries = VersionEntry::arrange(entries.into_values().collect());
            let title = entries.first().map(|entry| entry.title.clone());
            let name = audience.as_ref().map_or("", Id::as_str);
            top_files(&mut site.top, name, &entries, project, tools);
            newest.extend(audience.map(|audience| (audience, title)));
        }
        newest.sort_by_key(|(audience, _)| project.site.audiences.position(audience));
        if !newest.is_empty() && everyone {
            let view = pages::audiences(&project.site, &tools.speech, &newest);
            put_outside(&mut site.top, "index.html", tools, &view);
        }
        site
    }
}

/// The manifest in a tree, where it was sealed.
fn sealing_of(tree: &Tree) -> Option<(Manifest, Digest)> {
    let SiteFile::Bytes(bytes) = tree.get(&SitePath::new(MANIFEST)?)? else { return None };
    Some((Manifest::from_bytes(bytes).ok()?, Digest::of(bytes)))
}

/// Where a version stands in the output folder.
pub(crate) fn version_path(audience: Option<&Id>, version: Version) -> Option<SitePath> {
    match audience {
        Some(audience) => SitePath::new(&format!("{audience}/{version}")),
        None => SitePath::new(&version.to_string()),
    }
}

/// `index.html`, `versions.json`, `versions.js` and `latest/` of an audience's tree.
fn top_files(top: &mut Tree, audience: &str, entries: &[VersionEntry], project: &Project, tools: &Tools) {
    let at = |name: &str| if audience.is_empty() { name.to_owned() } else { format!("{audience}/{name}") };
    let stylesheet = entries.first().map(|newest| {
        crate::render::view::Href::new(format!("{}/{}", newest.version, tools.assets.stylesheet.as_str()))
    });
    let view = pages::top(&project.site, &tools.speech, entries, stylesheet);
    put_outside(top, &at("index.html"), tools, &view);
    put(top, &at("versions.js"), list_script(entries).into_bytes());
    put(top, &at("versions.json"), list_json(entries).into_bytes());
    if let Some(newest) = entries.first() {
        let view = pages::latest(&project.site, &tools.speech, newest);
        if let Ok(html) = tools.theme.render_outside(&tools.words, &view) {
            put(top, &at("latest/index.html"), html.into_bytes());
        }
    }
}

fn put_outside(top: &mut Tree, path: &str, tools: &Tools, view: &Versions) {
    if let Ok(html) = tools.theme.render_outside(&tools.words, view) {
        put(top, path, html.into_bytes());
    }
}

fn put(top: &mut Tree, path: &str, bytes: Vec<u8>) {
    if let Some(path) = SitePath::new(path) {
        top.insert(path, SiteFile::Bytes(bytes));
    }
}

/// Which pictures to make for slides.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Slides {
    /// The period; the newest where none is named.
    pub period: Option<Period>,
    /// Whether they are of pixels (PNG), or drawings (SVG).
    pub painted: bool,
    /// Width and height in pixels; as each is drawn where nothing is said.
    pub size: Option<(u32, u32)>,
}

/// Every chart of a period as a picture with its title and note, by the chart's id.
pub fn slides(sources: &Sources, wanted: &Slides, report: &mut Report) -> BTreeMap<String, Vec<u8>> {
    let Some(Prepared { project, tools }) = Prepared::new(sources, report) else { return BTreeMap::new() };
    let named: Vec<Period> = wanted.period.into_iter().collect();
    let Some(period) = periods(&project, &named, report).pop() else { return BTreeMap::new() };
    let timeline = Timeline::new(&project);
    let Some(figures) = Figures::of(&timeline, period) else { return BTreeMap::new() };
    let reporter = Reporter { project: &project, figures: &figures, speech: tools.speech.clone() };
    let charts = reporter.charts(&tools.fonts);
    let made: Vec<(String, Result<Vec<u8>, Unpainted>)> = charts
        .iter()
        // A line beside a number says nothing on a slide.
        .filter(|(_, drawn)| !matches!(drawn.chart.mark(), Mark::Sparkline(_) | Mark::Strip(_)))
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(id, drawn)| {
            let bytes = if wanted.painted {
                tools.painter.for_slide(&drawn.chart, &tools.fonts, wanted.size).map(|it| it.png.to_vec())
            } else {
                Ok(slide_drawing(&drawn.chart, &tools.fonts, wanted.size).into_bytes())
            };
            (id.to_owned(), bytes)
        })
        .collect();
    let mut pictures = BTreeMap::new();
    for (id, bytes) in made {
        match bytes {
            Ok(bytes) => drop(pictures.insert(id, bytes)),
            Err(error) => report.add(fault_finding(&Fault::Unpainted(error))),
        }
    }
    pictures
}

/// Who sends the mail and to whom; `None` where the settings cannot be read.
pub fn mail_list(sources: &Sources, report: &mut Report) -> Option<MailList> {
    let raw = load(sources, report);
    Some(check(raw, sources, report)?.site.mail)
}
