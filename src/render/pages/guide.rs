use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Writer;
use crate::figures::ScoreFigure;
use crate::markdown::{Block, Figure, Fill, Link, LinkKind, Word, escape_text};
use crate::project::{CustomerPart, FigureName, Page, ScorePart, Target, site_page};
use crate::render::charts::request_id;
use crate::render::view::{self, Anchor, Fact, Guide, Head, Href, Html};

/// From this many headings on, a page has a list of them.
const CONTENTS: usize = 3;

impl Writer<'_> {
    /// A page of the playbook with this period's figures in it.
    pub fn guide(&self, page: &Page, figures: &Draw<'_>) -> Option<(Head, Guide)> {
        let path = site_page(&page.path)?;
        let root = self.place.root(&path);
        let mut body = String::new();
        let mut filler = Filler::new(self, Some(page), &root);
        filler.draw = Some(figures);
        page.body.write(&mut filler, &mut body);
        let position = self.pages.iter().position(|other| other.path == page.path);
        let neighbour = |place: Option<usize>| {
            let other = self.pages.get(place?)?;
            Some(view::Link::new(site_page(&other.path)?, other.title.clone()))
        };
        let called = self.why_called(page);
        let headings: Vec<Anchor> = page
            .body
            .headings
            .iter()
            .filter(|heading| heading.level == 2)
            .map(|heading| {
                let mut text = String::new();
                page.body.write_heading(
                    heading,
                    |figure, out| out.push_str(&self.figure_text(figure)),
                    &mut text,
                );
                Anchor { id: heading.id.clone(), text }
            })
            .collect();
        let guide = Guide {
            kind: page.kind.word().to_owned(),
            kind_name: self.word(&format!("page-kind-{}", page.kind.word())),
            title: page.title.clone(),
            summary: page.summary.clone(),
            called,
            facts: self.facts(page),
            contents: if headings.len() >= CONTENTS { headings } else { Vec::new() },
            body: Html::from_escaped(body),
            before: neighbour(position.and_then(|place| place.checked_sub(1))),
            after: neighbour(position.map(|place| place + 1)),
        };
        let above = [view::Link::new("playbook/index.html", self.word("playbook-topic"))];
        let above = if path == "playbook/index.html" { &[][..] } else { &above[..] };
        Some((self.head(&page.title, &path, "playbook", above), guide))
    }

    fn facts(&self, page: &Page) -> Vec<Fact> {
        let project = self.project();
        let fact = |id: &str, text: String, href: Option<String>| Fact {
            name: self.word(id),
            text,
            href: href.map(Href::new),
        };
        let mut facts = Vec::new();
        if let Some(owner) = &page.owner {
            facts.push(fact("page-owner", project.site.teams.name(owner).to_owned(), None));
        }
        if let Some(reviewed) = page.reviewed {
            facts.push(fact("page-reviewed", self.reporter.speech.date(reviewed), None));
        }
        if !page.roles.is_empty() {
            let roles: Vec<String> =
                page.roles.iter().map(|role| project.site.roles.name(role).to_owned()).collect();
            facts.push(fact("page-roles", self.reporter.teller().list(&roles), None));
        }
        if let Some(stage) = &page.stage {
            facts.push(fact(
                "page-stage",
                project.journey.name(stage).to_owned(),
                Some(format!("stages/{stage}.html")),
            ));
        }
        facts
    }

    /// A figure of a text in words; the word for why there is none, where there is none.
    pub(super) fn figure_text(&self, figure: &Figure) -> String {
        let project = self.project();
        match FigureName::find(figure, &project.site, &project.journey) {
            Ok(FigureName::Score { measure, stage, part }) => {
                match self.reporter.figures.score(&measure, stage.as_ref()) {
                    Some(score) => self.score_part(score, part),
                    None => self.word("score-no-data"),
                }
            }
            Ok(FigureName::Customers(part)) => self.customers_part(part),
            // The check has told of it; the reader sees that something is lacking.
            Err(_) => format!("{{{{ {} }}}}", figure.name.text),
        }
    }

    fn score_part(&self, score: &ScoreFigure, part: ScorePart) -> String {
        let teller = self.reporter.teller();
        let Some(measure) = self.reporter.measure(&score.key) else { return self.word("score-no-data") };
        match part {
            ScorePart::Value => teller.score_value(score),
            ScorePart::Sentence => teller.score_sentence(score, self.reporter.period()),
            _ if score.value().is_none() => teller.score_value(score),
            ScorePart::Change => teller.change_words(score).unwrap_or_else(|| self.word("figure-no-change")),
            ScorePart::N => teller.numbers().count(score.n()),
            ScorePart::Range => match score.now.as_ref().and_then(crate::figures::PeriodScore::range) {
                Some(range) => teller.range(measure, range),
                None => self.word("none"),
            },
            ScorePart::Goal => match score.goal {
                Some(goal) => teller.value(measure, goal),
                None => self.word("score-no-goal"),
            },
            ScorePart::Gap => teller.gap_words(score).unwrap_or_else(|| self.word("score-no-goal")),
        }
    }

    fn customers_part(&self, part: CustomerPart) -> String {
        let teller = self.reporter.teller();
        let Some(customers) = &self.reporter.figures.customers else { return self.word("not-counted") };
        let now = &customers.now;
        let unknown = || self.word("not-known");
        match part {
            CustomerPart::Net => teller.numbers().net(now.net),
            CustomerPart::Incoming => teller.numbers().count(now.incoming),
            CustomerPart::Outgoing => teller.numbers().count(now.outgoing),
            CustomerPart::Opening => now.opening.map_or_else(unknown, |n| teller.numbers().count(n)),
            CustomerPart::Closing => now
                .closing
                .and_then(|n| u64::try_from(n).ok())
                .map_or_else(unknown, |n| teller.numbers().count(n)),
            CustomerPart::Sentence => teller.customers_sentence(now, self.reporter.period()),
        }
    }
}

/// Writes a chart of a text as markup.
pub type Draw<'d> = dyn Fn(&view::Figure, &mut String) + 'd;

/// Puts this edition's figures, charts and addresses into a text.
pub(super) struct Filler<'w, 'a> {
    writer: &'w Writer<'a>,
    page: Option<&'w Page>,
    /// The way from the page to the version's folder.
    root: &'w str,
    /// How a chart becomes markup; without it charts are left out.
    draw: Option<&'w Draw<'w>>,
    /// Charts already on the page: a second one would have the same ids.
    drawn: BTreeSet<String>,
}

impl<'w, 'a> Filler<'w, 'a> {
    pub fn new(writer: &'w Writer<'a>, page: Option<&'w Page>, root: &'w str) -> Self {
        Self { writer, page, root, draw: None, drawn: BTreeSet::new() }
    }
}

impl Fill for Filler<'_, '_> {
    fn figure(&mut self, figure: &Figure, out: &mut String) {
        out.push_str("<span class=\"live\">");
        escape_text(&self.writer.figure_text(figure), out);
        out.push_str("</span>");
    }

    fn block(&mut self, block: &Block, out: &mut String) {
        let Some(request) = self.page.and_then(|page| page.charts.get(&block.range.start)) else { return };
        let id = request_id(request);
        match (self.writer.figure(&id), self.draw) {
            (Some(figure), Some(draw)) if self.drawn.insert(id) => draw(&figure, out),
            (None, _) => {
                out.push_str("<p>");
                escape_text(&self.writer.word("chart-nothing"), out);
                out.push_str("</p>");
            }
            _ => {}
        }
    }

    fn link<'l>(&'l mut self, link: &'l Link) -> Cow<'l, str> {
        if matches!(link.kind, LinkKind::External | LinkKind::Mail | LinkKind::Telephone) {
            return Cow::Borrowed(&link.destination);
        }
        match self.page.and_then(|page| page.links.get(&link.range.start)) {
            Some(Target::AsWritten) => match link.destination.strip_prefix('#') {
                Some(anchor) => Cow::Owned(format!("#{}{anchor}", self.writer.place.mark())),
                None => Cow::Borrowed(&link.destination),
            },
            // The check has told of it; its name would tell this reader that there is such a page.
            Some(Target::Page { path, .. }) if !self.writer.has_page(path) => Cow::Borrowed("#"),
            Some(Target::Page { path, anchor: Some(anchor) }) => {
                let address = self.writer.place.address(&format!("{path}#{anchor}"));
                Cow::Owned(format!("{}{address}", self.root))
            }
            Some(Target::Page { path, anchor: None }) => {
                Cow::Owned(format!("{}{}", self.root, self.writer.place.address(path)))
            }
            Some(Target::File { path, suffix }) => Cow::Owned(format!("{}{path}{suffix}", self.root)),
            None => Cow::Borrowed("#"),
        }
    }

    fn prefix(&self) -> &str {
        self.writer.place.mark()
    }

    fn level(&self, level: u8) -> u8 {
        level + self.writer.place.deeper()
    }

    fn word(&mut self, word: Word) -> Cow<'_, str> {
        Cow::Owned(match word {
            Word::Note => self.writer.word("alert-note"),
            Word::Tip => self.writer.word("alert-tip"),
            Word::Important => self.writer.word("alert-important"),
            Word::Warning => self.writer.word("alert-warning"),
            Word::Caution => self.writer.word("alert-caution"),
            Word::Footnotes => self.writer.word("footnotes"),
            Word::BackToText { footnote } => {
                self.writer.say("back-to-text", &[("footnote", footnote.to_string().into())])
            }
        })
    }
}
