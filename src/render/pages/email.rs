use super::Writer;
use super::cards::{cards_path, role_path};
use crate::domain::{Id, WebAddress};
use crate::draw::{DENSITY, Fonts, Painter, Picture, Unpainted};
use crate::figures::ScoreFigure;
use crate::project::{Brand, Colour, Role};
use crate::render::Reporter;
use crate::render::charts::{Charts, STRIP, trend_id};
use crate::render::mail::dress;
use crate::render::view::{
    Block, Email, EmailPart, EmailPicture, EmailRole, EmailWords, Html, Index, Link, ThemeItem,
};
use crate::seal::Status;
use crate::words::{Arg, Speech};

/// The colour of links where the site has none, on white and on a dark ground.
const ACCENT: (&str, &str) = ("#12436d", "#8cc0ee");

/// The charts that the mails of an edition show, painted once for all readers.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    painted: Vec<(String, Picture, (u32, u32))>,
    /// Charts that could not be painted.
    pub failed: Vec<Unpainted>,
}

impl Pictures {
    /// Paints the charts: few, because what they show stands beside them in words.
    pub fn paint(reporter: &Reporter<'_>, charts: &Charts, painter: &Painter, fonts: &Fonts) -> Self {
        let mut pictures = Self::default();
        for id in [Some(STRIP.to_owned()), score_chart(reporter)].into_iter().flatten() {
            let Some(drawn) = charts.get(&id) else { continue };
            match painter.for_mail(&drawn.chart, fonts) {
                Ok((picture, place)) => pictures.painted.push((id, picture, place)),
                Err(error) => pictures.failed.push(error),
            }
        }
        pictures
    }

    /// The picture at `charts/….png`, as [`EmailPicture::src`] names it.
    pub fn at(&self, src: &str) -> Option<&Picture> {
        self.painted.iter().find(|(id, ..)| path(id) == src).map(|(_, picture, _)| picture)
    }

    fn get(&self, id: &str) -> Option<&(String, Picture, (u32, u32))> {
        self.painted.iter().find(|(known, ..)| *known == id)
    }
}

/// The trend of the first headline score.
fn score_chart(reporter: &Reporter<'_>) -> Option<String> {
    first_score(reporter).map(|figure| trend_id(&figure.key))
}

fn first_score<'r>(reporter: &'r Reporter<'_>) -> Option<&'r ScoreFigure> {
    let headline = |figure: &&ScoreFigure| {
        let measure = reporter.measure(&figure.key);
        figure.key.is_total() && figure.key.stage.is_none() && measure.is_some_and(|measure| measure.headline)
    };
    reporter.figures.scores.iter().find(headline)
}

/// Where the picture of a chart lies in a version's folder.
fn path(chart: &str) -> String {
    format!("charts/{chart}.png")
}

impl Writer<'_> {
    /// The period's mail, for everyone who gets this edition.
    pub fn email(&self, pictures: &Pictures) -> Email {
        let (_, index) = self.index();
        let parts = index.blocks.clone().into_iter().map(|block| self.email_part(block, pictures, true));
        self.email_of(&index, None, parts.collect())
    }

    /// The same for each role: the news, then what concerns the role, then the rest with fewer pictures.
    pub fn role_emails(&self, pictures: &Pictures) -> Vec<(Id, Email)> {
        let (_, index) = self.index();
        let mail = |role: &Role| {
            let blocks =
                index.blocks.clone().into_iter().filter(|block| !matches!(block, Block::Asks { .. }));
            let blocks = blocks.enumerate();
            let mut parts: Vec<EmailPart> =
                blocks.map(|(place, block)| self.email_part(block, pictures, place == 0)).collect();
            parts.insert(1.min(parts.len()), self.email_role(role));
            (role.id.clone(), self.email_of(&index, Some(role), parts))
        };
        self.project().site.roles.iter().map(mail).collect()
    }

    fn email_of(&self, index: &Index, role: Option<&Role>, parts: Vec<EmailPart>) -> Email {
        let site = &self.project().site;
        let draft = self.name.status == Status::Draft;
        let lead = index.blocks.first();
        let base = site.address.as_ref().map(|address| self.version_address(address));
        let mut subject = vec![
            ("draft", Arg::from(if draft { "yes" } else { "no" })),
            ("period", self.period().into()),
            ("headline", lead.map_or("", Block::headline).into()),
        ];
        subject.extend(role.map(|role| ("role", role.name.clone().into())));
        let kind = ("kind", self.reporter.period().kind().word().into());
        let mut notices: Vec<String> = draft.then(|| self.word("mail-draft")).into_iter().collect();
        notices.extend(self.correction());
        notices.extend(site.sample.then(|| self.word("ui-sample")));
        let (accent, accent_dark) = accents(&site.brand);
        Email {
            lang: site.locale.to_string(),
            subject: self.say(if role.is_some() { "mail-subject-role" } else { "mail-subject" }, &subject),
            preheader: lead.map_or_else(String::new, |lead| first_sentence(lead, &self.reporter.speech)),
            organisation: site.organisation.clone(),
            title: site.title.clone(),
            period: self.period(),
            mission: site.mission.clone(),
            notices,
            button: base.as_ref().map(|_| Link::new("index.html", self.say("mail-read", &[kind]))),
            more: if base.is_some() { self.email_more() } else { Vec::new() },
            accent,
            accent_dark,
            parts,
            words: EmailWords {
                colon: self.reporter.speech.named("", ""),
                goal: self.word("mail-goal"),
                plays: self.word("mail-role-plays"),
                helps: self.word("ui-what-helps"),
                practise: self.word("ui-practise-today"),
                ask: self.word("ui-ask-the-team"),
            },
            end: self.email_end(base.is_some()),
            base,
        }
    }

    /// Where this version lies on the web.
    fn version_address(&self, address: &WebAddress) -> String {
        let audience = self.name.audience.as_ref().map(|audience| format!("{audience}/"));
        address.join(&format!("{}{}/", audience.unwrap_or_default(), self.name.version))
    }

    fn email_more(&self) -> Vec<Link> {
        let mut more = vec![Link::new("print.html", self.word("mail-print"))];
        if self.has_calendar() {
            more.push(Link::new("calendar.html", self.word("mail-calendar")));
        }
        more.push(Link::new("data/report.json", self.word("mail-data")));
        more
    }

    fn email_end(&self, linked: bool) -> Vec<String> {
        let site = &self.project().site;
        let version = ("version", Arg::Text(self.name.version.to_string()));
        let date = self.reporter.speech.date(self.reporter.period().last_day());
        let edition = [
            ("organisation", Arg::Text(site.organisation.clone())),
            ("title", site.title.clone().into()),
            version.clone(),
            ("status", self.status().into()),
            ("data-end", self.say("data-end", &[("date", date.into())]).into()),
        ];
        let mut end = vec![self.say("mail-edition", &edition)];
        if !linked {
            end.push(self.say("mail-no-address", &[version]));
        }
        if let Some(from) = &site.mail.from {
            end.push(self.say("mail-why", &[("from", from.address().into())]));
        }
        end
    }

    fn email_part(&self, mut block: Block, pictures: &Pictures, pictured: bool) -> EmailPart {
        let (id, chart) = match &block {
            Block::Customers { .. } => ("customers", Some(STRIP.to_owned())),
            Block::Scores { .. } => ("scores", score_chart(self.reporter)),
            Block::Voice { .. } => ("voice", None),
            Block::Changes { .. } => ("changes", None),
            Block::Focus { .. } => ("focus", None),
            Block::Asks { .. } => ("asks", None),
            Block::Note { .. } => ("note", None),
        };
        match &mut block {
            // Mail programs show no drawings.
            Block::Customers { strip, .. } => *strip = None,
            Block::Scores { rows, .. } => rows.iter_mut().for_each(|row| row.spark = None),
            Block::Voice { items, .. } => items.iter_mut().for_each(|item| self.quote_in_words(item)),
            Block::Note { html, .. } => {
                *html = Html::from_escaped(dress(html.as_str()));
            }
            _ => {}
        }
        let mut picture = chart.filter(|_| pictured).and_then(|id| self.email_picture(&id, pictures));
        // The chart of a score does not name it below its title, and the title stands in the alternative alone.
        if let (Some(picture), Block::Scores { .. }) = (&mut picture, &block)
            && let Some(score) = first_score(self.reporter)
        {
            picture.caption =
                format!("{}. {}", self.reporter.teller().score_name(&score.key), picture.caption);
        }
        EmailPart { id: id.to_owned(), block: Some(block), role: None, picture }
    }

    /// A mail cannot leave quotation marks to a style sheet.
    fn quote_in_words(&self, item: &mut ThemeItem) {
        if let Some(quote) = &mut item.quote {
            quote.text = self.say("quoted", &[("text", quote.text.clone().into())]);
        }
    }

    fn email_picture(&self, id: &str, pictures: &Pictures) -> Option<EmailPicture> {
        let (_, picture, (width, height)) = pictures.get(id)?;
        debug_assert_eq!((picture.width, picture.height), (width * DENSITY, height * DENSITY));
        let chart = &self.charts.get(id)?.chart;
        Some(EmailPicture {
            src: path(id),
            alt: chart.title().to_owned(),
            caption: chart.subtitle().to_owned(),
            width: *width,
            height: *height,
        })
    }

    fn email_role(&self, role: &Role) -> EmailPart {
        let pages = self.huddles(&role.id);
        let mut card = pages.first().and_then(|page| self.card(page, Some(&role.id)));
        if let Some(words) = card.as_mut().and_then(|card| card.words.as_mut()) {
            words.text = self.say("quoted", &[("text", words.text.clone().into())]);
        }
        let mut more = vec![Link::new(role_path(&role.id), self.word("mail-role-page"))];
        if card.is_some() {
            more.push(Link::new(cards_path(&role.id), self.word("mail-role-cards")));
        }
        let mut plays = self.called_for(&role.id);
        plays.truncate(super::index::MOST);
        let role = EmailRole {
            headline: self.say("mail-role", &[("role", role.name.clone().into())]),
            quiet: plays.is_empty().then(|| self.word("mail-role-quiet")).filter(|_| card.is_some()),
            plays,
            card,
            more,
        };
        EmailPart { id: "role".to_owned(), block: None, role: Some(role), picture: None }
    }

    /// The other forms in which a version is there: to print, as documents, as a mail, as a calendar, as figures.
    pub(super) fn editions(&self) -> Vec<Link> {
        let mut editions = vec![Link::new("print.html", self.word("editions-print"))];
        editions.extend(self.document_links());
        editions.push(Link::new("email.html", self.word("editions-mail")));
        if self.has_calendar() {
            editions.push(Link::new("calendar.html", self.word("editions-calendar")));
        }
        editions.push(Link::new("data/report.json", self.word("editions-data")));
        editions
    }
}

/// The first sentence of the news: what an inbox shows behind the subject.
fn first_sentence(block: &Block, speech: &Speech) -> String {
    let sentence = match block {
        Block::Customers { sentences, .. } | Block::Changes { sentences, .. } => sentences.first().cloned(),
        Block::Scores { rows, .. } => rows.first().map(|row| {
            let parts = [row.name.as_str(), row.value.as_str(), row.words.as_str()];
            parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
        }),
        Block::Voice { items, .. } => items.first().map(|item| speech.named(&item.name, &item.weight)),
        _ => None,
    };
    sentence.unwrap_or_default()
}

/// The brand's colour for links, as it can be read on white and on a dark ground.
fn accents(brand: &Brand) -> (String, String) {
    match brand.colour {
        Some(colour) => (Colour::darkened(colour).to_string(), Colour::lightened(colour).to_string()),
        None => (ACCENT.0.to_owned(), ACCENT.1.to_owned()),
    }
}
