use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::media::Media;
use super::names::Names;
use super::persons::without_persons;
use super::reserved::{self, Variant};
use super::targets::Targets;
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, closest_path, shorten};
use crate::load;
use crate::project::{Block, Page, Passage, Recording, Target};
use crate::source::{SourcePath, Sources, Span, Spanned};

/// The passages that pages include, by path.
pub(super) struct Passages {
    all: BTreeMap<SourcePath, Shared>,
}

/// A passage, as each group of readers has it.
struct Shared {
    variants: Vec<(Option<BTreeSet<Id>>, Arc<Passage>)>,
    /// Sounds and films of each variant, until they are looked for.
    media: Vec<BTreeMap<usize, load::MediaBlock>>,
    /// Whether a page includes it.
    used: bool,
}

/// The passages of a page by the first byte of their blocks.
type Included = BTreeMap<usize, Arc<Passage>>;

impl Passages {
    /// Reads all passages.
    pub fn read(raw: Vec<load::Passage>, names: &Names<'_>, sources: &Sources, report: &mut Report) -> Self {
        let all = raw
            .into_iter()
            .map(|raw| {
                let path = sources.file(raw.file).path.clone();
                let read = reserved::variants(raw.file, 0, names, |_| true, sources, report);
                let mut shared = Shared { variants: Vec::new(), media: Vec::new(), used: false };
                for Variant { readers, text } in read {
                    for include in text.includes.values() {
                        let message = "a passage cannot include another";
                        let help = "include both from the page";
                        report.add(Finding::at(Kind::WrongBlock, include.span, message).help(help));
                    }
                    let passage = Passage {
                        file: raw.file,
                        path: path.clone(),
                        body: text.body,
                        links: BTreeMap::new(),
                        charts: text.charts,
                        blocks: text.blocks,
                    };
                    shared.variants.push((readers, Arc::new(passage)));
                    shared.media.push(text.media);
                }
                (path, shared)
            })
            .collect();
        Self { all }
    }

    /// All passages in all their variants.
    pub fn iter(&self) -> impl Iterator<Item = &Passage> {
        self.all.values().flat_map(|shared| &shared.variants).map(|(_, passage)| &**passage)
    }

    /// Where the links of all passages lead, in the order of [`iter`](Self::iter).
    pub fn resolve_links(
        &self,
        targets: &Targets<'_>,
        media: &mut Media<'_>,
        report: &mut Report,
    ) -> Vec<BTreeMap<usize, Target>> {
        let resolve = |passage: &Passage| {
            targets.resolve_all(&passage.body.links, &passage.path, passage.file, media, report)
        };
        self.iter().map(resolve).collect()
    }

    /// Takes what [`resolve_links`](Self::resolve_links) found.
    pub fn put_links(&mut self, links: Vec<BTreeMap<usize, Target>>) {
        let variants = self.all.values_mut().flat_map(|shared| &mut shared.variants);
        for ((_, passage), links) in variants.zip(links) {
            // Nothing else holds it yet, so nothing is copied.
            Arc::make_mut(passage).links = links;
        }
    }

    /// Looks for the sounds and films of all passages.
    pub fn put_recordings(&mut self, names: &Names<'_>, media: &mut Media<'_>, report: &mut Report) {
        for shared in self.all.values_mut() {
            for ((_, passage), named) in shared.variants.iter_mut().zip(std::mem::take(&mut shared.media)) {
                let found = recordings(named, &passage.path, names, media, report);
                Arc::make_mut(passage).blocks.extend(found);
            }
        }
    }

    /// The passages that a page names; a finding for each that is not there, or stands on the page already.
    pub fn find(
        &mut self,
        wanted: BTreeMap<usize, load::IncludeBlock>,
        from: &SourcePath,
        sources: &Sources,
        report: &mut Report,
    ) -> BTreeMap<usize, SourcePath> {
        let mut found: BTreeMap<usize, SourcePath> = BTreeMap::new();
        for (key, include) in wanted {
            let Some(path) = self.locate(&include.page, from) else {
                report.add(self.missing(&include.page, sources));
                continue;
            };
            if found.values().any(|earlier| *earlier == path) {
                let message = format!("`{}` stands on this page already", path.file_name());
                let help = "include it once, and link to it where it is needed again";
                report.add(Finding::at(Kind::WrongBlock, include.page.span, message).help(help));
                continue;
            }
            if let Some(shared) = self.all.get_mut(&path) {
                shared.used = true;
            }
            found.insert(key, path);
        }
        found
    }

    /// As seen from the page, or from the head of the playbook.
    fn locate(&self, written: &str, from: &SourcePath) -> Option<SourcePath> {
        let beside = from.beside(written);
        let head = SourcePath::new(&format!("content/playbook/{}", written.trim_start_matches('/')));
        beside.into_iter().chain(head).find(|path| self.all.contains_key(path))
    }

    fn missing(&self, written: &Spanned<String>, sources: &Sources) -> Finding {
        let known = self.all.keys().filter_map(|path| path.below("content/playbook"));
        let page = SourcePath::new(&format!("content/playbook/{}", written.as_str()));
        let is_page = page.is_some_and(|page| page.extension() == "md" && sources.find(&page).is_some());
        let help = match (is_page, closest_path(written, known)) {
            (true, _) => {
                "a page cannot be included: begin the name of the file or of its folder with `_`".to_owned()
            }
            (false, Some(meant)) => format!("did you mean `{meant}`?"),
            (false, None) => {
                "write it, for example as `content/playbook/_shared/three-questions.md`".to_owned()
            }
        };
        let message = format!("there is no passage `{}`", shorten(written));
        Finding::at(Kind::DanglingLink, written.span, message).help(help)
    }

    /// The passages of a page for each group of its readers among whom all have the same texts.
    pub fn for_readers(
        &self,
        wanted: &BTreeMap<usize, SourcePath>,
        page: &Page,
        names: &Names<'_>,
    ) -> Vec<(Option<BTreeSet<Id>>, Included)> {
        let mut included: BTreeMap<usize, &Shared> = BTreeMap::new();
        included.extend(wanted.iter().filter_map(|(key, path)| Some((*key, self.all.get(path)?))));
        let same_for_all = included.values().all(|shared| shared.variants.len() == 1);
        let first = |shared: &Shared, audience: Option<&Id>| {
            let has = |readers: &Option<BTreeSet<Id>>| match (readers, audience) {
                (Some(readers), Some(audience)) => readers.contains(audience),
                (readers, _) => readers.is_none(),
            };
            shared.variants.iter().position(|(readers, _)| has(readers))
        };
        let take = |places: &[Option<usize>]| -> Included {
            let with = included.iter().zip(places);
            with.filter_map(|((key, shared), place)| Some((*key, shared.variants.get((*place)?)?.1.clone())))
                .collect()
        };
        if same_for_all {
            return vec![(page.readers.clone(), take(&vec![Some(0); included.len()]))];
        }
        let mut groups: BTreeMap<Vec<Option<usize>>, BTreeSet<Id>> = BTreeMap::new();
        for audience in names.readers().filter(|audience| page.is_for(Some(audience))) {
            let places = included.values().map(|shared| first(shared, Some(&audience.id))).collect();
            groups.entry(places).or_default().insert(audience.id.clone());
        }
        groups.into_iter().map(|(places, readers)| (Some(readers), take(&places))).collect()
    }

    /// Passages that no page includes.
    pub fn tell_unused(&self, sources: &Sources, report: &mut Report) {
        for (path, _) in self.all.iter().filter(|(_, shared)| !shared.used) {
            let Some((file, _)) = sources.find(path) else { continue };
            let message = format!("no page includes `{path}`");
            let help = "include it with a block ` ```include `, remove it, or take the `_` from its name";
            report.add(Finding::at(Kind::UnusedFile, Span::start_of(file), message).help(help));
        }
    }
}

/// Sounds and films that are there.
pub(super) fn recordings(
    named: BTreeMap<usize, load::MediaBlock>,
    from: &SourcePath,
    names: &Names<'_>,
    media: &mut Media<'_>,
    report: &mut Report,
) -> Vec<(usize, Block)> {
    let found =
        named.into_iter().filter_map(|(key, raw)| Some((key, recording(raw, from, names, media, report)?)));
    found.map(|(key, recording)| (key, Block::Recording(recording))).collect()
}

/// Sounds and films that browsers play.
const AUDIO: [&str; 9] = ["mp3", "m4a", "aac", "oga", "ogg", "opus", "wav", "flac", "weba"];
const VIDEO: [&str; 5] = ["mp4", "m4v", "webm", "ogv", "mov"];

fn recording(
    raw: load::MediaBlock,
    from: &SourcePath,
    names: &Names<'_>,
    media: &mut Media<'_>,
    report: &mut Report,
) -> Option<Recording> {
    let title = super::names::said(&raw.title, "the title", report);
    let file = place(&raw.file, from, media, report);
    let captions = raw.captions.as_ref().and_then(|captions| {
        let found = place(captions, from, media, report)?;
        if found.extension() != "vtt" {
            let message = format!("`{}` holds no captions", found.file_name());
            let help = "name a file in the format WebVTT, which ends in `.vtt`";
            report.add(Finding::at(Kind::WrongBlock, captions.span, message).help(help));
            return None;
        }
        Some(found)
    });
    let file = file?;
    let video = VIDEO.contains(&file.extension().as_str());
    if !video && !AUDIO.contains(&file.extension().as_str()) {
        let message = format!("`{}` is neither a sound nor a film", file.file_name());
        let help = "show a picture with `![what it shows](…)`, and name a sound or film here";
        report.add(Finding::at(Kind::NotMedia, raw.file.span, message).help(help));
        return None;
    }
    let transcript = raw
        .transcript
        .map(|words| without_persons(&words, names, media.sources, report))
        .filter(|text| !text.trim().is_empty());
    if transcript.is_none() {
        let message = "this recording has no words to read instead of it";
        let help = "write them behind `transcript:`: for who cannot hear, and for paper";
        report.add(Finding::at(Kind::NoTranscript, raw.file.span, message).help(help));
    }
    if video && raw.captions.is_none() {
        let message = "this film has no captions";
        let help = "put a `.vtt` file beside it and name it behind `captions:`";
        report.add(Finding::at(Kind::NoTranscript, raw.file.span, message).help(help));
    }
    Some(Recording { file, video, title, transcript, captions })
}

/// The file that a block names: from `content/` on, or as seen from the page.
fn place(
    written: &Spanned<String>,
    from: &SourcePath,
    media: &mut Media<'_>,
    report: &mut Report,
) -> Option<SourcePath> {
    if written.starts_with("./") || written.starts_with("../") {
        return media.take(from.beside(written), written, written.span, report);
    }
    let path = SourcePath::new(&format!("content/{}", written.trim_start_matches('/')));
    media.take(path, written, written.span, report)
}
