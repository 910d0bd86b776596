use std::collections::BTreeSet;

use super::assets::Assets;
use super::charts::{is_requested, request_id};
use super::pages::Writer;
use super::theme::{Shared, Theme, ThemeError};
use super::view::{self, Head, View, Words};
use super::{SiteFile, SitePath, Tree, data};
use crate::project::{Target, site_media, site_page};
use crate::source::Lines;

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
}

impl Press<'_> {
    /// Everything in a version's folder. A template that does not render loses its page, not the others.
    pub fn version(&self, writer: &Writer<'_>, errors: &mut Vec<ThemeError>) -> Tree {
        let frame = writer.frame(self.assets);
        let shared = Shared::new(&frame.edition, self.words);
        let mut sheet = Sheet { press: self, shared: &shared, tree: Tree::new(), errors };
        sheet.report(writer);
        sheet.playbook(writer);
        sheet.data(writer);
        for (path, bytes) in &self.assets.files {
            sheet.put(path, bytes.clone());
        }
        sheet.media(writer);
        sheet.tree
    }
}

/// A version while it is written.
struct Sheet<'a> {
    press: &'a Press<'a>,
    shared: &'a Shared,
    tree: Tree,
    errors: &'a mut Vec<ThemeError>,
}

impl Sheet<'_> {
    fn report(&mut self, writer: &Writer<'_>) {
        self.page(writer.index());
        self.page(writer.customers());
        self.page(writer.voice());
        for page in writer.stages() {
            self.page(page);
        }
        self.page(writer.ratings());
        self.page(writer.closed_loop());
        self.page(writer.commitments());
        self.page(writer.leading());
        self.page(writer.culture());
        self.page(writer.method());
        for page in writer.workings() {
            self.page(page);
        }
    }

    fn playbook(&mut self, writer: &Writer<'_>) {
        if writer.pages.is_empty() {
            return;
        }
        self.page(writer.playbook());
        for page in &writer.pages {
            let Some(path) = site_page(&page.path) else { continue };
            let head = writer.head_for(&path);
            let errors = std::cell::RefCell::new(Vec::new());
            let draw = |figure: &view::Figure, out: &mut String| match self.press.theme.render(
                self.shared,
                &head,
                figure,
            ) {
                Ok(markup) => out.push_str(&markup),
                Err(error) => errors.borrow_mut().push(error),
            };
            let guide = writer.guide(page, &draw);
            self.errors.extend(errors.into_inner());
            if let Some(guide) = guide {
                self.page(guide);
            }
        }
    }

    fn data(&mut self, writer: &Writer<'_>) {
        let reporter = writer.reporter;
        let json = data::report_json(
            reporter.figures,
            reporter.project,
            &writer.name.version,
            self.press.findings,
            self.press.lines,
        );
        self.put("data/report.json", json.into_bytes());
        let cases = writer.workings.document(&reporter.project.site.thresholds);
        self.put("data/cases.json", cases.into_bytes());
        // Another reader's page may ask for charts of its own.
        let wanted: BTreeSet<String> =
            writer.pages.iter().flat_map(|page| page.charts.values()).map(request_id).collect();
        for (id, drawn) in writer.charts.iter().filter(|(id, _)| !is_requested(id) || wanted.contains(*id)) {
            self.put(&format!("data/{id}.csv"), data::csv(drawn.chart.table()));
            self.put(&format!("charts/{id}.svg"), drawn.wide.text.clone().into_bytes());
        }
    }

    /// The media that this edition shows to this audience, and no others.
    fn media(&mut self, writer: &Writer<'_>) {
        let project = writer.reporter.project;
        let quotes = writer.reporter.figures.voice.quotes.iter().filter(|heard| heard.stage.is_some());
        let named =
            project.site.brand.logo.iter().chain(quotes.filter_map(|heard| heard.quote.media.as_ref()));
        let mut wanted: BTreeSet<String> = named.map(site_media).collect();
        for target in writer.pages.iter().flat_map(|page| page.links.values()) {
            if let Target::File { path, .. } = target {
                wanted.insert(path.clone());
            }
        }
        for medium in &project.media {
            let path = site_media(medium);
            if wanted.contains(&path)
                && let Some(path) = SitePath::new(&path)
            {
                self.tree.insert(path, SiteFile::Copy(medium.clone()));
            }
        }
    }

    fn page<V: View>(&mut self, (head, view): (Head, V)) {
        match self.press.theme.render(self.shared, &head, &view) {
            Ok(html) => self.put(head.path.as_str(), html.into_bytes()),
            Err(error) => self.errors.push(error),
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
