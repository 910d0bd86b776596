use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::assets::Assets;
use super::charts::{is_requested, request_id};
use super::leaf::{Composer, Document, Manuscript, part_mark};
use super::mail::{HeavyMail, Letterhead, UnfitMessage, message, plain, weigh};
use super::pages::{CALENDAR, Documents, Part, Pictures, ROLES, Writer, measure_path, role_path, score_path};
use super::theme::{Made, Shared, Theme, ThemeError};
use super::view::{self, Edition, Forward, Head, Href, Html, View, Words};
use super::{Place, Sheet, SiteFile, SitePath, Tree, chapter_id, data, search};
use crate::compare::{self, Changes, LookBack, PageText};
use crate::draw::Unpainted;
use crate::project::{Page, PageKind, Target, site_media, site_page};
use crate::source::Lines;

mod documents;

use documents::Leaves;

/// The page about what changed.
const CHANGES: &str = "changes.html";

/// What all versions of a site share.
pub struct Press<'a> {
    /// The templates.
    pub theme: &'a Theme,
    /// Styles, scripts and fonts, named by their content.
    pub assets: &'a Assets,
    /// The words of the interface.
    pub words: &'a Words,
    /// What was found in the content.
    pub findings: &'a [data::PublicFinding],
    /// Where figures come from.
    pub lines: &'a Lines,
    /// What sets documents on paper, where they are wanted.
    pub typeset: Option<&'a Typeset<'a>>,
}

/// Sets documents on paper: each of them, or what is wrong with it.
pub type Typeset<'a> = dyn Fn(&[Manuscript]) -> Vec<Result<Document, ThemeError>> + Sync + 'a;

/// What goes wrong while a version is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// A template that does not render.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// A mail that mail programs would not show to its end, or nearly so.
    #[error("`{}` has {} bytes; from about 100,000 on mail programs hide the end", .0.file, .0.bytes)]
    Heavy(HeavyMail),
    /// A mail that cannot be put together.
    #[error(transparent)]
    Unfit(#[from] UnfitMessage),
    /// A chart that cannot be painted.
    #[error(transparent)]
    Unpainted(#[from] Unpainted),
    /// Letters in a document that no face of the theme has.
    #[error("the faces of the theme lack letters of `{document}`: {}", told(.letters))]
    Lacking {
        /// The document, from the output folder.
        document: String,
        /// The letters, each with the page that has it first.
        letters: BTreeMap<char, String>,
    },
}

/// How many pages are named that have letters which no face has.
const PAGES_TOLD: usize = 4;

/// How many letters of a page.
const LETTERS_TOLD: usize = 12;

/// Letters with their pages: "日本 on “The month”".
fn told(letters: &BTreeMap<char, String>) -> String {
    let mut pages: BTreeMap<&str, String> = BTreeMap::new();
    for (letter, page) in letters {
        pages.entry(page).or_default().push(*letter);
    }
    let more = pages.len().saturating_sub(PAGES_TOLD);
    let mut told: Vec<String> = pages
        .into_iter()
        .take(PAGES_TOLD)
        .map(|(page, letters)| {
            let more = letters.chars().count().saturating_sub(LETTERS_TOLD);
            let letters: String = letters.chars().take(LETTERS_TOLD).collect();
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            format!("`{letters}`{more} on “{page}”")
        })
        .collect();
    told.extend((more > 0).then(|| format!("others on {more} more pages")));
    told.join(", ")
}

impl Press<'_> {
    /// Everything in a version's folder. A template that does not render loses its page, not the others. The version tells
    /// how it differs from what it looks back on: `draft` is the period before as the same build has it.
    pub fn version(
        &self,
        writer: &Writer<'_>,
        pictures: &Pictures,
        back: &LookBack<'_>,
        draft: Option<&compare::Edition>,
        errors: &mut Vec<Fault>,
    ) -> Tree {
        let mut documents = Documents { are_set: self.typeset.is_some(), failed: BTreeSet::new() };
        loop {
            let (tree, failed) = self.folder(&writer.with(&documents), pictures, back, draft, errors);
            if failed.is_empty() {
                return tree;
            }
            // Its pages lead to a document that is not there: they are written once more without it. Nothing that has failed
            // is tried again, so this comes to an end.
            documents.failed.extend(failed);
        }
    }

    /// The folder's files, and the paths of the documents that could not be set.
    fn folder(
        &self,
        writer: &Writer<'_>,
        pictures: &Pictures,
        back: &LookBack<'_>,
        draft: Option<&compare::Edition>,
        errors: &mut Vec<Fault>,
    ) -> (Tree, Vec<String>) {
        let frame = writer.frame(self.assets);
        let shared = Shared::new(&frame.edition, self.words);
        let mut folder = Folder {
            press: self,
            shared: &shared,
            tree: Tree::new(),
            errors,
            written: BTreeMap::new(),
            guides: BTreeMap::new(),
            paper: None,
        };
        folder.report(writer);
        folder.playbook(writer);
        folder.rhythm(writer);
        folder.workings(writer);
        let mut report =
            data::report(writer.reporter.figures, writer.project(), writer.name, self.findings, self.lines);
        let pages = folder.pages(writer, back);
        folder.forwards(writer, &pages);
        folder.put("data/pages.json", pages.to_bytes());
        // What was just written in the form of this program is read in it.
        let changes =
            compare::Edition::of(&report, Some(pages)).ok().map(|now| writer.compare(&now, back, draft));
        if let Some(changes) = &changes {
            folder.show(writer, CHANGES, |writer| writer.changes(changes));
            data::restate(&mut report, &changes.restated);
        }
        folder.put("data/report.json", data::print(&report).into_bytes());
        folder.whole(writer, &frame.edition, changes.as_ref());
        folder.data(writer);
        folder.put(frame.edition.running.as_str(), frame.running);
        for (path, bytes) in &self.assets.files {
            folder.put(path, bytes.clone());
        }
        folder.media(writer);
        search::bind(&mut folder.tree);
        folder.mail(writer, pictures);
        let failed = folder.documents(writer, &frame.edition, changes.as_ref());
        (folder.tree, failed)
    }
}

/// A version while it is written.
struct Folder<'a> {
    press: &'a Press<'a>,
    shared: &'a Shared,
    tree: Tree,
    errors: &'a mut Vec<Fault>,
    /// The pages that were written, by path: their names.
    written: BTreeMap<String, String>,
    /// The guides that were written, by path, without their texts: what stands around these is the same in a chapter.
    guides: BTreeMap<String, (Head, Made)>,
    /// While the pages are written once more, as chapters of one sheet: the sheet.
    paper: Option<Paper>,
}

/// Pages once more on one sheet, while they are written.
struct Paper {
    sheet: Sheet,
    chapters: Chapters,
}

/// What the pages of a sheet become.
enum Chapters {
    /// Markup, and what the chapters share.
    Markup { shared: Shared, done: Vec<view::Chapter> },
    /// Data for a typesetter.
    Leaves(Leaves),
}

impl Folder<'_> {
    fn report(&mut self, writer: &Writer<'_>) {
        self.show(writer, "index.html", Writer::index);
        self.show(writer, "customers.html", Writer::customers);
        self.show(writer, "voice.html", Writer::voice);
        for stage in writer.reporter.project.journey.iter() {
            self.show(writer, &format!("stages/{}.html", stage.id), |writer| writer.stage(stage));
        }
        self.show(writer, "ratings.html", Writer::ratings);
        for measure in writer.reporter.project.site.measures.iter() {
            let path = measure_path(&measure.id);
            self.show(writer, &path, |writer| writer.measure_page(measure));
        }
        for figure in writer.apart_scores() {
            self.show(writer, &score_path(&figure.key), |writer| writer.score_page(figure));
        }
        self.show(writer, "loop.html", Writer::closed_loop);
        self.show(writer, "commitments.html", Writer::commitments);
        self.show(writer, "leading.html", Writer::leading);
        self.show(writer, "culture.html", Writer::culture);
        self.show(writer, "method.html", Writer::method);
    }

    /// How the figures are worked out. On paper these pages would hide the report.
    fn workings(&mut self, writer: &Writer<'_>) {
        for page in writer.workings() {
            self.apart(page);
        }
    }

    /// What each role needs, and when: pages, cards and calendars.
    fn rhythm(&mut self, writer: &Writer<'_>) {
        self.show_some(writer, ROLES, Writer::roles);
        for role in writer.reporter.project.site.roles.iter() {
            self.show(writer, &role_path(&role.id), |writer| writer.role(role));
        }
        self.show_some(writer, CALENDAR, Writer::calendar);
        if self.paper.is_some() {
            return;
        }
        // Cards are printed by themselves, two to a sheet.
        for page in writer.cards() {
            self.apart(page);
        }
        for (path, text) in writer.calendar_files() {
            self.put(path, text.clone().into_bytes());
        }
    }

    fn playbook(&mut self, writer: &Writer<'_>) {
        if writer.pages.is_empty() {
            return;
        }
        self.show(writer, writer.list_path(), Writer::playbook);
        for page in writer.pages {
            let Some(path) = site_page(&page.path) else { continue };
            let Some(writer) = self.placed(writer, &path) else { continue };
            let errors = std::cell::RefCell::new(Vec::new());
            let (theme, place) = (self.press.theme, &writer.place);
            let composer = self.leaves().is_some().then(|| Composer::new(place));
            let shared = self.shared();
            // Most pages have no parts.
            let (head, around) = (std::cell::OnceCell::new(), std::cell::OnceCell::new());
            let parts = std::cell::RefCell::new(Vec::new());
            let press = |part: &Part, out: &mut String| {
                if let Some(composer) = &composer {
                    out.push_str(&part_mark(parts.borrow().len()));
                    let value = match part {
                        Part::Chart(figure) => json!({"kind": "figure", "figure": composer.value(figure)}),
                        Part::Inset(inset) => composer.value(inset),
                    };
                    return parts.borrow_mut().push(value);
                }
                let around = around
                    .get_or_init(|| theme.around(place, shared, head.get_or_init(|| writer.head_for(&path))));
                let markup = around.as_ref().map_err(ThemeError::clone).and_then(|around| match part {
                    Part::Chart(figure) => around.part(figure.as_ref()),
                    Part::Inset(inset) => around.part(inset),
                });
                match markup {
                    Ok(markup) => out.push_str(&markup),
                    Err(error) => errors.borrow_mut().push(error),
                }
            };
            if page.kind != PageKind::Letter && composer.is_none() {
                let text = writer.guide_text(page, &press);
                self.errors.extend(errors.into_inner().into_iter().map(Fault::from));
                if let Some(text) = text {
                    self.guide(&writer, page, path, &text);
                }
                continue;
            }
            let is_letter = page.kind == PageKind::Letter;
            let letter = is_letter.then(|| writer.letter(page, &press)).flatten();
            let guide = (!is_letter).then(|| writer.guide(page, &press)).flatten();
            self.errors.extend(errors.into_inner().into_iter().map(Fault::from));
            let drawings = composer.map(Composer::into_drawings).unwrap_or_default();
            if let Some(leaves) = self.leaves() {
                (leaves.parts, leaves.drawings) = (parts.into_inner(), drawings);
            }
            letter.into_iter().for_each(|letter| self.page(&writer.place, letter));
            guide.into_iter().for_each(|guide| self.page(&writer.place, guide));
        }
    }

    /// Writes a guide with its text: into a file of its own, or as the next chapter.
    fn guide(&mut self, writer: &Writer<'_>, page: &Page, path: String, text: &Html) {
        let make = || -> Option<Result<(Head, Made), ThemeError>> {
            let (head, guide) = writer.guide_around(page)?;
            Some(Made::of(&guide).map(|made| (head, made)))
        };
        let Some(made) = self.guides.remove(&path).map(Ok).or_else(make) else { return };
        let html = made.and_then(|(head, made)| {
            let around = self.press.theme.around(&writer.place, self.shared(), &head)?;
            let html = around.page(&made.with("body", text))?;
            Ok((head, made, html))
        });
        match html {
            Ok((head, made, html)) => {
                if self.paper.is_none() {
                    self.guides.insert(path, (head.clone(), made));
                }
                self.keep(head, html);
            }
            Err(error) => self.errors.push(error.into()),
        }
    }

    /// Every page once more, as a chapter of one sheet. A page that did not render is not on it.
    fn whole(&mut self, writer: &Writer<'_>, edition: &Edition, changes: Option<&Changes>) {
        let sheet = Sheet::new(self.written.clone());
        let shared = match Shared::on_sheet(edition, self.press.words, &sheet.place("print.html")) {
            Ok(shared) => shared,
            Err(error) => return self.errors.push(error.into()),
        };
        self.paper = Some(Paper { sheet, chapters: Chapters::Markup { shared, done: Vec::new() } });
        self.report(writer);
        if let Some(changes) = changes {
            self.show(writer, CHANGES, |writer| writer.changes(changes));
        }
        let report = self.chapters();
        self.playbook(writer);
        self.rhythm(writer);
        let playbook = self.chapters();
        self.paper = None;
        self.page(&Place::default(), writer.whole(report, playbook));
    }

    /// The chapters written since the last time this was asked.
    fn chapters(&mut self) -> Vec<view::Chapter> {
        match &mut self.paper {
            Some(Paper { chapters: Chapters::Markup { done, .. }, .. }) => std::mem::take(done),
            _ => Vec::new(),
        }
    }

    /// What the pages share that are written now.
    fn shared(&self) -> &Shared {
        match &self.paper {
            Some(Paper { chapters: Chapters::Markup { shared, .. }, .. }) => shared,
            _ => self.shared,
        }
    }

    /// Writes the page at `path`: into its own file, or as the next chapter.
    fn show<'w, V: View>(
        &mut self,
        writer: &Writer<'w>,
        path: &str,
        page: impl FnOnce(&Writer<'w>) -> (Head, V),
    ) {
        self.show_some(writer, path, |writer| Some(page(writer)));
    }

    /// Writes the page at `path` where there is something to say.
    fn show_some<'w, V: View>(
        &mut self,
        writer: &Writer<'w>,
        path: &str,
        page: impl FnOnce(&Writer<'w>) -> Option<(Head, V)>,
    ) {
        if let Some(writer) = self.placed(writer, path)
            && let Some(page) = page(&writer)
        {
            self.page(&writer.place, page);
        }
    }

    /// Writes a page that is no chapter.
    fn apart<V: View>(&mut self, (head, view): (Head, V)) {
        match self.press.theme.render(self.shared, &head, &view) {
            Ok(html) => self.put(head.path.as_str(), html.into_bytes()),
            Err(error) => self.errors.push(error.into()),
        }
    }

    /// The writer for the page at `path`; `None` where that page has no place on the sheet.
    fn placed<'w>(&self, writer: &Writer<'w>, path: &str) -> Option<Writer<'w>> {
        match &self.paper {
            None => Some(writer.at(Place::default())),
            Some(paper) => Some(writer.at(paper.sheet.chapter(path)?)),
        }
    }

    /// What the pages of the version say, the page about changes among them.
    fn pages(&self, writer: &Writer<'_>, back: &LookBack<'_>) -> compare::Pages {
        let mut pages: Vec<PageText> = writer.page_texts();
        let own = |path: &str| pages.iter().any(|page| page.path == path);
        let changes = (CHANGES.to_owned(), writer.changes_name());
        let report = self.written.iter().map(|(path, title)| (path.clone(), title.clone())).chain([changes]);
        let report: Vec<PageText> = report
            .filter(|(path, _)| !own(path))
            .map(|(path, title)| PageText::report(&path, &title))
            .collect();
        pages.extend(report);
        let mut pages = compare::Pages::new(pages);
        pages.keep_addresses(writer.old_addresses(), back.last.and_then(|last| last.pages.as_ref()));
        pages
    }

    /// A page at each address that a page had before: it sends the reader on.
    fn forwards(&mut self, writer: &Writer<'_>, pages: &compare::Pages) {
        for (from, to) in &pages.forwards {
            let Some(title) = self.written.get(to) else { continue };
            let view = Forward {
                lang: writer.project().site.locale.to_string(),
                title: title.clone(),
                href: Href::new(format!("{}{to}", "../".repeat(from.matches('/').count()))),
            };
            match self.press.theme.render_outside(self.press.words, &view) {
                Ok(html) => self.put(from, html.into_bytes()),
                Err(error) => self.errors.push(error.into()),
            }
        }
    }

    fn data(&mut self, writer: &Writer<'_>) {
        let cases = writer.workings.document(&writer.project().site.thresholds);
        self.put("data/cases.json", cases.into_bytes());
        // Another reader's page may ask for charts of its own.
        let wanted: BTreeSet<String> =
            writer.pages.iter().flat_map(|page| page.all_charts()).map(request_id).collect();
        for (id, drawn) in writer.charts.iter().filter(|(id, _)| !is_requested(id) || wanted.contains(*id)) {
            self.put(&format!("data/{id}.csv"), data::csv(drawn.chart.table()));
            self.put(&format!("charts/{id}.svg"), drawn.wide.standalone().into_bytes());
        }
    }

    /// The media that this edition shows to this audience, and no others.
    fn media(&mut self, writer: &Writer<'_>) {
        let project = writer.reporter.project;
        let quotes = writer.reporter.figures.voice.quotes.iter().filter(|heard| heard.stage.is_some());
        let named =
            project.site.brand.logo.iter().chain(quotes.filter_map(|heard| heard.quote.media.as_ref()));
        let mut wanted: BTreeSet<String> = named.map(site_media).collect();
        for target in writer.pages.iter().flat_map(|page| page.all_links()) {
            if let Target::File { path, .. } = target {
                wanted.insert(path.clone());
            }
        }
        wanted.extend(writer.block_media());
        for medium in &project.media {
            let path = site_media(medium);
            if wanted.contains(&path)
                && let Some(path) = SitePath::new(&path)
            {
                let file = match project.captions.get(medium) {
                    Some(captions) => SiteFile::Bytes(captions.clone().into_bytes()),
                    None => SiteFile::Copy(medium.clone()),
                };
                self.tree.insert(path, file);
            }
        }
    }

    /// The period for an inbox: for everyone who gets this edition, and for each role.
    fn mail(&mut self, writer: &Writer<'_>, pictures: &Pictures) {
        self.errors.extend(pictures.failed.iter().cloned().map(Fault::Unpainted));
        self.one_mail(writer, pictures, "email", writer.email(pictures));
        for (role, email) in writer.role_emails(pictures) {
            self.one_mail(writer, pictures, &format!("email.{role}"), email);
        }
    }

    fn one_mail(&mut self, writer: &Writer<'_>, pictures: &Pictures, name: &str, email: view::Email) {
        let html = match self.press.theme.render_outside(self.press.words, &email) {
            Ok(html) => html,
            Err(error) => return self.errors.push(error.into()),
        };
        let (html, heavy) = weigh(&format!("{}/{name}.html", writer.name.version), &html);
        self.errors.extend(heavy.map(Fault::Heavy));
        let shown: Vec<_> = email
            .parts
            .iter()
            .filter_map(|part| part.picture.as_ref())
            .filter_map(|picture| Some((picture.src.as_str(), pictures.at(&picture.src)?)))
            .collect();
        let site = &writer.reporter.project.site;
        let letterhead = Letterhead {
            from: site.mail.from.clone(),
            organisation: site.organisation.clone(),
            subject: email.subject.clone(),
            lang: email.lang.clone(),
            date: writer.reporter.period().next().first_day(),
            audience: writer.name.audience.as_ref().map(ToString::to_string),
            archive: email.base.clone(),
        };
        match message(&letterhead, &plain(&email), &html, &shown) {
            Ok(bytes) => self.put(&format!("{name}.eml"), bytes),
            Err(error) => self.errors.push(error.into()),
        }
        for (src, picture) in shown {
            self.put(src, picture.png.to_vec());
        }
        self.put(&format!("{name}.html"), html.into_bytes());
    }

    fn page<V: View>(&mut self, place: &Place, (head, view): (Head, V)) {
        if let Some(leaves) = self.leaves() {
            return leaves.add(place, &head, &view);
        }
        match self.press.theme.render_at(place, self.shared(), &head, &view) {
            Ok(html) => self.keep(head, html),
            Err(error) => self.errors.push(error.into()),
        }
    }

    /// Keeps a finished page: as a file, or as the next chapter.
    fn keep(&mut self, head: Head, html: String) {
        let path = head.path.as_str();
        match &mut self.paper {
            Some(Paper { chapters: Chapters::Markup { done, .. }, .. }) => done.push(view::Chapter {
                id: chapter_id(path),
                title: head.title,
                html: Html::from_escaped(html),
            }),
            _ => {
                self.put(path, html.into_bytes());
                self.written.insert(path.to_owned(), head.title);
            }
        }
    }

    fn put(&mut self, path: &str, bytes: Vec<u8>) {
        // Paths are made of ids, slugs and names of our own, so they are safe; one that is not is left out rather than
        // written to a wrong place.
        if let Some(path) = SitePath::new(path) {
            self.tree.insert(path, SiteFile::Bytes(bytes));
        }
    }
}
