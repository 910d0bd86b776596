//! The whole way from the files of a project to the files of its site, without touching either.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::check::check;
use crate::domain::{Id, Period};
use crate::draw::Fonts;
use crate::figures::{Figures, Timeline};
use crate::finding::{Finding, Kind, Report, closest};
use crate::load::load;
use crate::project::{Named, Page, Project};
use crate::render::assets::{Assets, Brand};
use crate::render::data::{PublicFinding, public_findings};
use crate::render::pages::{self, EditionName, VersionEntry, Writer};
use crate::render::theme::{Theme, ThemeError, english, shipped, string_files};
use crate::render::view::{Versions, Words};
use crate::render::{Press, Reporter, Site, SiteFile, SitePath, Tree, Workings};
use crate::source::{Content, Lines, Sources};
use crate::words::{Speech, Teller};

/// What to build.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct BuildOptions {
    /// The periods; all where none is named.
    pub periods: Vec<Period>,
    /// The audience; all where none is named.
    pub audience: Option<Id>,
    /// Versions that are in the output already, by the folder of their audience (empty where there is none). Those that
    /// are not built now stay in the lists.
    pub present: BTreeMap<String, Vec<VersionEntry>>,
}

/// Builds a site. Everything that is wrong with the content goes into the report, and the rest is built all the
/// same, so that one run finds all there is to find.
pub fn build(sources: &Sources, options: &BuildOptions, report: &mut Report) -> Site {
    let raw = load(sources, report);
    let Some(project) = check(raw, sources, report) else { return Site::default() };
    let Some(tools) = Tools::new(&project, sources, report) else { return Site::default() };
    let wanted = periods(&project, options, report);
    let audiences = audiences(&project, options, report);
    let findings = public_findings(report, sources);
    let timeline = Timeline::new(&project);
    let lines = Lines::of_snapshots(sources);
    let editions: Vec<Built> = wanted
        .into_par_iter()
        .filter_map(|period| edition(&timeline, period, &audiences, &tools, &findings, &lines))
        .collect();
    gather(editions, &project, &audiences, &tools, options, report)
}

/// What every edition needs, made once.
struct Tools {
    theme: Theme,
    assets: Assets,
    words: Words,
    speech: Arc<Speech>,
    fonts: Fonts,
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
        // Where the colour is too light for text it is left to the theme's own accent; a finding has told of it.
        let brand =
            site.brand.colour.map(|colour| Brand { light: colour.to_string(), dark: colour.lightened() });
        let assets = Assets::new(&theme, brand.as_ref()).map_err(&mut fail).ok()?;
        let language = site.locale.language.tag();
        // A message in a later text replaces that in an earlier one: what a site's own strings leave out is in English.
        let mut texts: Vec<&str> = english().collect();
        let own: Vec<&str> = string_files("en").chain(string_files(language)).collect();
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
        let fonts = Fonts::new(face("fonts/AdvocateSans-Regular.ttf"), face("fonts/AdvocateSans-Bold.ttf"));
        let fonts = match fonts {
            Ok(fonts) => fonts,
            Err(error) => {
                report.add(Finding::nowhere(Kind::ThemeError, error.to_string()));
                return None;
            }
        };
        Some(Self { theme, assets, words, speech: Arc::new(speech), fonts })
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

/// The periods to build; one that was asked for and has no snapshot is a finding.
fn periods(project: &Project, options: &BuildOptions, report: &mut Report) -> Vec<Period> {
    let known: Vec<Period> = project.snapshots.keys().copied().collect();
    if options.periods.is_empty() {
        return known;
    }
    let names: Vec<String> = known.iter().map(ToString::to_string).collect();
    let mut wanted: Vec<Period> = Vec::new();
    for &period in &options.periods {
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
fn audiences(project: &Project, options: &BuildOptions, report: &mut Report) -> Vec<Option<Id>> {
    let known = &project.site.audiences;
    if let Some(wanted) = &options.audience {
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

/// One period for all audiences.
struct Built {
    period: Period,
    headline: String,
    trees: Vec<(Option<Id>, Tree)>,
    errors: Vec<ThemeError>,
}

fn edition(
    timeline: &Timeline<'_>,
    period: Period,
    audiences: &[Option<Id>],
    tools: &Tools,
    findings: &[PublicFinding],
    lines: &Lines,
) -> Option<Built> {
    let project = timeline.project;
    let figures = Figures::of(timeline, period)?;
    let reporter = Reporter { project, figures: &figures, speech: tools.speech.clone() };
    let charts = reporter.charts(&tools.fonts);
    let workings = Workings::of(timeline, &figures, &tools.speech, lines);
    let press = Press { theme: &tools.theme, assets: &tools.assets, words: &tools.words, findings, lines };
    let has = |period: Period| Some(period).filter(|period| project.snapshots.contains_key(period));
    let mut errors = Vec::new();
    let trees = audiences
        .iter()
        .map(|audience| {
            let name = EditionName {
                version: period.to_string(),
                period,
                audience: audience.clone(),
                earlier: has(period.previous()),
            };
            let pages = visible_pages(project, audience.as_ref());
            let writer =
                Writer { reporter: &reporter, charts: &charts, workings: &workings, pages, name: &name };
            (audience.clone(), press.version(&writer, &mut errors))
        })
        .collect();
    let teller = Teller { speech: &tools.speech, project };
    let headline = teller.customers_headline(figures.customers.as_ref(), period);
    Some(Built { period, headline, trees, errors })
}

/// The pages that an audience may see, in reading order: by folder as the folders' first pages are ordered, then by
/// order and path.
fn visible_pages<'p>(project: &'p Project, audience: Option<&Id>) -> Vec<&'p Page> {
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

/// Puts the versions and the lists above them together.
fn gather(
    editions: Vec<Built>,
    project: &Project,
    audiences: &[Option<Id>],
    tools: &Tools,
    options: &BuildOptions,
    report: &mut Report,
) -> Site {
    let mut site = Site::default();
    let mut built: Vec<(Period, String)> = Vec::new();
    let mut seen: Vec<ThemeError> = Vec::new();
    for edition in editions {
        built.push((edition.period, edition.headline));
        for (audience, tree) in edition.trees {
            let folder = audience.map_or_else(String::new, |audience| format!("{audience}/"));
            if let Some(path) = SitePath::new(&format!("{folder}{}", edition.period)) {
                site.versions.insert(path, tree);
            }
        }
        // The same fault of a template shows in every version.
        for error in edition.errors {
            if !seen.contains(&error) {
                seen.push(error);
            }
        }
    }
    for error in &seen {
        report.add(Finding::nowhere(Kind::ThemeError, error.to_string()));
    }
    let mut newest = Vec::new();
    for audience in audiences {
        let name = audience.as_ref().map_or_else(String::new, ToString::to_string);
        let entries = versions(&built, options.present.get(&name), tools);
        let title = entries.first().map(|entry| entry.title.clone());
        newest.extend(audience.clone().map(|audience| (audience, title)));
        top_files(&mut site.top, &name, &entries, project, tools);
    }
    if !newest.is_empty() && options.audience.is_none() {
        let view = pages::audiences(&project.site, &tools.speech, &newest);
        put_outside(&mut site.top, "index.html", tools, &view);
    }
    site
}

/// All versions, newest first: those built now, and those that were there.
fn versions(
    built: &[(Period, String)],
    present: Option<&Vec<VersionEntry>>,
    tools: &Tools,
) -> Vec<VersionEntry> {
    let mut entries: BTreeMap<String, VersionEntry> =
        present.into_iter().flatten().map(|entry| (entry.version.clone(), entry.clone())).collect();
    for (period, headline) in built {
        let entry = VersionEntry::draft(*period, Some(headline.clone()), &tools.speech);
        entries.insert(entry.version.clone(), entry);
    }
    let mut entries: Vec<VersionEntry> = entries.into_values().rev().collect();
    for (place, entry) in entries.iter_mut().enumerate() {
        entry.aliases = if place == 0 { vec!["latest".to_owned()] } else { Vec::new() };
    }
    entries
}

/// `index.html`, `versions.json`, `versions.js` and `latest/` of an audience's tree.
fn top_files(top: &mut Tree, audience: &str, entries: &[VersionEntry], project: &Project, tools: &Tools) {
    let at = |name: &str| if audience.is_empty() { name.to_owned() } else { format!("{audience}/{name}") };
    let stylesheet = entries.first().map(|newest| {
        crate::render::view::Href::new(format!("{}/{}", newest.version, tools.assets.stylesheet.as_str()))
    });
    let view = pages::top(&project.site, &tools.speech, entries, stylesheet);
    put_outside(top, &at("index.html"), tools, &view);
    let json = serde_json::to_string_pretty(entries).unwrap_or_else(|_| "[]".to_owned());
    put(top, &at("versions.js"), script(&json).into_bytes());
    put(top, &at("versions.json"), format!("{json}\n").into_bytes());
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

/// JSON as a script. Inside a script `<` could end it and two line separators of Unicode would break it.
fn script(json: &str) -> String {
    let json = json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    format!("window.advocateVersions = {json};\n")
}
