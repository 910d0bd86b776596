//! Sealing: a version is made for everyone who gets it, and with it a manifest of all that it holds and was made of.

use std::collections::BTreeMap;

use crate::build::{Built, Past, Prepared, Wanted, audiences, periods, version_path, visible_pages};
use crate::compare::Archive;
use crate::domain::{Digest, Id, Period, Personal, Version, personal};
use crate::finding::{Report, Severity};
use crate::paper;
use crate::project::{Page, Project, site_media};
use crate::render::{Site, SiteFile, SitePath, Tree};
use crate::seal::{InputList, Inputs, MANIFEST, Manifest, Previous, Published, PublishedTree, Status};
use crate::source::{SourcePath, Sources};

/// The program that seals, as manifests name it.
pub const PROGRAM: &str = concat!("advocate ", env!("CARGO_PKG_VERSION"));

/// Where files of the project's own lie in a version.
const MEDIA: &str = "media/";

/// What to seal.
#[derive(Clone, Debug, Default)]
pub struct PublishOptions {
    /// The period; the newest where none is named.
    pub period: Option<Period>,
    /// Why a sealed version is corrected; `None` for a first edition.
    pub reason: Option<String>,
    /// Whether warnings stop it as errors do.
    pub strict: bool,
    /// What the output folder holds already.
    pub published: Published,
    /// What its sealed versions say.
    pub archive: Archive,
    /// The digests of the project's files.
    pub inputs: Inputs,
}

/// What came of it.
#[derive(Debug)]
pub enum Publication {
    /// The site to be written, and what is sealed in it: path and digest of the manifest.
    Ready(Site, Vec<(SitePath, Digest)>),
    /// The period's version is sealed for everyone, and no correction was asked for. The lists are to be written all the
    /// same: a run that was stopped may have left them behind.
    Sealed(Site, Version),
    /// The content has errors, which are in the report.
    Rejected,
    /// It cannot be sealed now.
    Refused(Refusal),
}

/// Why nothing can be sealed, although the content is sound.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    /// A correction of something that was never sealed.
    #[error("{0} is not sealed yet, so there is nothing to correct")]
    NothingToCorrect(Period),
    /// A correction without a reason.
    #[error("a correction needs a reason")]
    NoReason,
    /// A reason that names what leads to a person, in words.
    #[error("the reason holds {0} that leads to a person")]
    Personal(&'static str),
    /// Sealed for some, and the inputs have changed since.
    #[error("{version} was sealed for some readers and not for all, and the inputs have changed since")]
    Half {
        /// The version.
        version: Version,
    },
    /// The chain of sealed versions has no single end, or a manifest cannot be read.
    #[error("the sealed versions in `{0}` do not form a chain")]
    Broken(String),
}

impl Refusal {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            Refusal::NothingToCorrect(_) => "publish it without `--revise`",
            Refusal::NoReason => "say what was wrong: `advocate publish --revise \"REASON\"`; readers see it",
            Refusal::Personal(_) => "say it without: readers see the reason, and it is sealed",
            Refusal::Half { .. } => "seal a correction for everyone: `advocate publish --revise \"REASON\"`",
            Refusal::Broken(_) => "`advocate verify` tells what is wrong; nothing is sealed on top of it",
        }
    }
}

/// Builds and seals one period. Nothing is sealed when the report holds errors.
pub fn publish(sources: &Sources, options: &PublishOptions, report: &mut Report) -> Publication {
    let Some(prepared) = Prepared::new(sources, report) else { return Publication::Rejected };
    let project = &prepared.project;
    let named: Vec<Period> = options.period.into_iter().collect();
    let known = periods(project, &named, report);
    let audiences = audiences(project, None, report);
    let Some(&period) = known.last() else { return Publication::Rejected };
    let reason = options.reason.as_deref().unwrap_or_default();
    let mut found = personal(reason, &project.site.privacy.names).into_iter();
    if let Some((_, found)) = found.find(|(_, found)| *found != Personal::Link) {
        return Publication::Refused(Refusal::Personal(found.noun()));
    }
    let wanted = match wanted(period, &audiences, options) {
        Ok(Some(wanted)) => wanted,
        Ok(None) => {
            let version = options.published.newest_of(period).unwrap_or(Version::first(period));
            let site = prepared.gather(Vec::new(), &audiences, true, &options.published, report);
            return Publication::Sealed(site, version);
        }
        Err(refusal) => return Publication::Refused(refusal),
    };
    if stops(report, options.strict) {
        return Publication::Rejected;
    }
    let mut editions =
        prepared.editions(vec![wanted], Past::new(&options.published, &options.archive), sources, report);
    for edition in &mut editions {
        seal(edition, project, options);
    }
    let sealed = editions.iter().flat_map(sealed_in).collect();
    let site = prepared.gather(editions, &audiences, true, &options.published, report);
    if stops(report, options.strict) { Publication::Rejected } else { Publication::Ready(site, sealed) }
}

/// Makes a sealed version anew from inputs that may have changed: what `verify --inputs` compares. `None` where the
/// content has errors.
pub fn remake(
    sources: &Sources,
    version: Version,
    manifest: &Manifest,
    options: &PublishOptions,
    report: &mut Report,
) -> Option<BTreeMap<String, Digest>> {
    let prepared = Prepared::new(sources, report)?;
    let audience = audiences(&prepared.project, None, report)
        .into_iter()
        .find(|audience| audience.as_ref().map(Id::as_str) == manifest.audience.as_deref())?;
    // All trees as they were: what other audiences had been told counts too.
    let then = |tree: &PublishedTree| {
        if tree.sealed.contains_key(&version) { tree.before(version) } else { PublishedTree::default() }
    };
    let trees = options.published.trees.iter().map(|(folder, tree)| (folder.clone(), then(tree)));
    let published = Published { trees: trees.collect() };
    let reason = manifest.reason.clone();
    let is_document = |path: &String| path.ends_with(".pdf") && !path.starts_with(MEDIA);
    let documents: Vec<&String> = manifest.files.keys().filter(|path| is_document(path)).collect();
    let pdf = !documents.is_empty();
    let wanted = Wanted { version, status: Status::Sealed, reason, audiences: vec![audience], pdf };
    let editions = prepared.editions(vec![wanted], Past::new(&published, &options.archive), sources, report);
    let tree = &editions.first()?.trees.first()?.1;
    let mut made = digests(tree, &options.inputs);
    if !paper::IS_BUILT_IN {
        // This program cannot make documents anew, so it finds nothing to say about them.
        let sealed =
            documents.into_iter().filter_map(|path| Some((path.clone(), *manifest.files.get(path)?)));
        made.extend(sealed);
    }
    Some(made)
}

fn stops(report: &Report, strict: bool) -> bool {
    report.iter().any(|finding| strict || finding.severity() == Severity::Error)
}

/// Which version is due, and for whom; `None` where all have it.
fn wanted(
    period: Period,
    audiences: &[Option<Id>],
    options: &PublishOptions,
) -> Result<Option<Wanted>, Refusal> {
    let tree = |audience: &Option<Id>| options.published.tree(audience.as_ref().map(Id::as_str));
    for audience in audiences {
        if let Some(tree) = tree(audience)
            && (!tree.unreadable.is_empty() || (!tree.sealed.is_empty() && tree.head().is_none()))
        {
            return Err(Refusal::Broken(audience.as_ref().map_or("output", Id::as_str).to_owned()));
        }
    }
    if options.reason.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
        return Err(Refusal::NoReason);
    }
    let make = |version: Version, audiences: Vec<Option<Id>>| {
        let reason = options.reason.as_ref().map(|reason| reason.trim().to_owned());
        Wanted { version, status: Status::Sealed, reason, audiences, pdf: paper::IS_BUILT_IN }
    };
    let Some(newest) = options.published.newest_of(period) else {
        return match options.reason {
            Some(_) => Err(Refusal::NothingToCorrect(period)),
            None => Ok(Some(make(Version::first(period), audiences.to_vec()))),
        };
    };
    // A run that was stopped may have sealed the version for some readers: the others still get the same one.
    let has = |audience: &&Option<Id>| tree(audience).is_some_and(|tree| tree.sealed.contains_key(&newest));
    let (sealed, open): (Vec<_>, Vec<_>) = audiences.iter().partition(has);
    let theirs = sealed.first().and_then(|audience| tree(audience)?.sealed.get(&newest));
    if let Some(theirs) = theirs.filter(|_| !open.is_empty()) {
        let reason = options.reason.as_ref().map(|reason| reason.trim());
        let same = InputList::of(&options.inputs, period, |_| false).all == theirs.manifest.all_inputs;
        let meant = reason == theirs.manifest.reason.as_deref() || reason.is_none();
        if same && meant && theirs.manifest.program == PROGRAM {
            let open = open.into_iter().cloned().collect();
            let reason = theirs.manifest.reason.clone();
            return Ok(Some(Wanted { reason, ..make(newest, open) }));
        }
        if reason.is_none() {
            return Err(Refusal::Half { version: newest });
        }
    }
    Ok(options.reason.as_ref().map(|_| make(newest.correction(), audiences.to_vec())))
}

fn seal(edition: &mut Built, project: &Project, options: &PublishOptions) {
    let version = edition.wanted.version;
    for (audience, tree) in &mut edition.trees {
        let project = project.seen_by(audience.as_ref());
        let known =
            |path: &SourcePath| audience.is_none() || may_be_named(project, audience.as_ref(), tree, path);
        let inputs = InputList::of(&options.inputs, version.period, known);
        let head = options.published.tree(audience.as_ref().map(Id::as_str)).and_then(PublishedTree::head);
        let manifest = Manifest {
            schema: Manifest::SCHEMA,
            program: PROGRAM.to_owned(),
            version,
            audience: audience.as_ref().map(ToString::to_string),
            title: edition.title.clone(),
            headline: Some(edition.headline.clone()),
            reason: edition.wanted.reason.clone(),
            previous: head.map(|head| Previous { version: head.manifest.version, manifest: head.digest }),
            inputs: inputs.named,
            all_inputs: inputs.all,
            files: digests(tree, &options.inputs),
        };
        if let Some(path) = SitePath::new(MANIFEST) {
            tree.insert(path, SiteFile::Bytes(manifest.to_bytes()));
        }
    }
}

/// Whether readers may know that an input exists: the settings, snapshots, the theme, the pages that they may see and
/// the media that they get.
fn may_be_named(project: &Project, audience: Option<&Id>, tree: &Tree, path: &SourcePath) -> bool {
    let is_page = |page: &&Page| page.path == *path;
    let in_tree = || SitePath::new(&site_media(path)).is_some_and(|place| tree.contains_key(&place));
    let is_snapshot = || {
        let inside = path.below("content/snapshots");
        inside.is_some_and(|name| !name.contains('/') || name.ends_with("/snapshot.yaml"))
    };
    let settings = ["content/site.yaml", "content/journey.yaml", "content/rhythm.yaml"];
    settings.contains(&path.as_str())
        || is_snapshot()
        || path.below("themes").is_some()
        || visible_pages(project, audience).iter().any(is_page)
        || in_tree()
}

/// The digest of each file of a tree. A file that is copied has the digest of its input.
fn digests(tree: &Tree, inputs: &Inputs) -> BTreeMap<String, Digest> {
    let digest = |file: &SiteFile| match file {
        SiteFile::Bytes(bytes) => Some(Digest::of(bytes)),
        SiteFile::Copy(source) => inputs.get(source).copied(),
    };
    tree.iter().filter_map(|(path, file)| Some((path.as_str().to_owned(), digest(file)?))).collect()
}

fn sealed_in(edition: &Built) -> Vec<(SitePath, Digest)> {
    let manifest = SitePath::new(MANIFEST);
    let bytes = |tree: &Tree| match tree.get(manifest.as_ref()?)? {
        SiteFile::Bytes(bytes) => Some(Digest::of(bytes)),
        SiteFile::Copy(_) => None,
    };
    let place = |audience: &Option<Id>| version_path(audience.as_ref(), edition.wanted.version);
    edition.trees.iter().filter_map(|(audience, tree)| Some((place(audience)?, bytes(tree)?))).collect()
}
