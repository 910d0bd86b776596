use super::Writer;
use super::filler::{Filler, Press, passage_prefix};
use crate::markdown::{Document, Heading};
use crate::project::{Page, PageKind, Review, site_page};
use crate::render::view::{self, Anchor, Fact, Guide, Head, Href, Html};

/// From this many headings on, a page has a list of them.
const CONTENTS: usize = 3;

impl Writer<'_> {
    /// A page of the playbook with this period's figures in it.
    pub fn guide(&self, page: &Page, press: &Press<'_>) -> Option<(Head, Guide)> {
        let (head, guide) = self.guide_around(page)?;
        Some((head, Guide { body: self.guide_text(page, press)?, ..guide }))
    }

    /// The text of a page of the playbook.
    pub fn guide_text(&self, page: &Page, press: &Press<'_>) -> Option<Html> {
        let root = self.place.root(&site_page(&page.path)?);
        let mut body = String::new();
        page.body.write(&mut Filler::of_page(self, page, &root, press), &mut body);
        Some(Html::from_escaped(body))
    }

    /// All of a page of the playbook but its text: this is the same wherever the page is shown.
    pub fn guide_around(&self, page: &Page) -> Option<(Head, Guide)> {
        let path = site_page(&page.path)?;
        let headings = self.headings(page);
        let guide = Guide {
            kind: page.kind.word().to_owned(),
            kind_name: self.word(&format!("page-kind-{}", page.kind.word())),
            title: page.title.clone(),
            mark: self.page_mark(page),
            summary: page.summary.clone(),
            called: self.why_called(page),
            stale: self.why_stale(page),
            facts: self.facts(page),
            contents: if headings.len() >= CONTENTS { headings } else { Vec::new() },
            card: self.card(page, None),
            form: self.form_words(page),
            body: Html::default(),
            turns: self.turns(page),
        };
        let mut above = vec![view::Link::new("playbook/index.html", self.word("playbook-topic"))];
        if self.list_path() != "playbook/index.html" {
            above.push(view::Link::new(self.list_path(), self.word("all-guides")));
        }
        if path == "playbook/index.html" {
            above.remove(0);
        }
        let mut head = self.head(&page.title, &path, "playbook", &above);
        let is_form = page.kind == PageKind::Letter || guide.form.is_some();
        head.document = self.own_document(&path).filter(|_| is_form);
        Some((head, guide))
    }

    /// The headings of the page and of its passages, in order.
    fn headings(&self, page: &Page) -> Vec<Anchor> {
        let anchor = |body: &Document, heading: &Heading, prefix: &str| {
            let mut text = String::new();
            text.reserve(heading.plain.len());
            body.write_heading(
                heading,
                |figure, out| out.push_str(&self.figure_told(figure).text),
                &mut text,
            );
            Anchor { id: format!("{prefix}{}", heading.id), text }
        };
        let is_section = |heading: &&Heading| heading.level == 2;
        let own = page.body.headings.iter().filter(is_section);
        let mut found: Vec<(usize, Anchor)> =
            own.map(|heading| (heading.range.start, anchor(&page.body, heading, ""))).collect();
        for (place, passage) in &page.passages {
            let prefix = passage_prefix(page, *place);
            let headings = passage.body.headings.iter().filter(is_section);
            found.extend(headings.map(|heading| (*place, anchor(&passage.body, heading, &prefix))));
        }
        // The sort is stable: the headings of one passage share their place and stay in order.
        found.sort_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, anchor)| anchor).collect()
    }

    /// That a page was not read through in time, as seen at the end of the period.
    pub(super) fn why_stale(&self, page: &Page) -> Option<String> {
        match page.review_at(self.reporter.period().last_day()) {
            Review::Due(due) => {
                Some(self.say("page-stale", &[("due", self.reporter.speech.date(due).into())]))
            }
            Review::Never => Some(self.word("page-never-read")),
            Review::Fresh => None,
        }
    }

    fn facts(&self, page: &Page) -> Vec<Fact> {
        let project = self.project();
        let fact = |id: &str, text: String, href: Option<String>| Fact {
            name: self.word(id),
            text,
            href: href.map(Href::new),
            links: Vec::new(),
        };
        let mut facts = Vec::new();
        if let Some(owner) = &page.owner {
            facts.push(fact("page-owner", project.site.teams.name(owner).to_owned(), None));
        }
        if let Some(reviewed) = page.reviewed {
            facts.push(fact("page-reviewed", self.reporter.speech.date(reviewed), None));
        }
        if let Some(stage) = &page.stage {
            facts.push(fact(
                "page-stage",
                project.journey.name(stage).to_owned(),
                Some(format!("stages/{stage}.html")),
            ));
        }
        facts.extend(self.reading_facts(page));
        facts
    }
}
