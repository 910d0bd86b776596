use super::Writer;
use crate::domain::{Date, Id, PeriodKind, weeks};
use crate::figures::{Heard, ScoreFigure};
use crate::project::{self, CardWords, Page, PeriodTheme, Role, site_page};
use crate::render::view::{Card, CardFigure, CardQuote, Cards, Head, Link, Opening};
use crate::words::Arg;

/// From how many weeks on a card does not list them: a quarter has 14.
const WEEKS: usize = 3;

impl Writer<'_> {
    /// The huddle cards of each role, in the order of the site.
    pub fn cards(&self) -> Vec<(Head, Cards)> {
        self.project().site.roles.iter().map(|role| self.cards_of(role)).collect()
    }

    fn cards_of(&self, role: &Role) -> (Head, Cards) {
        let pages = self.huddles(&role.id);
        let starts = weeks(self.reporter.period());
        let cards: Vec<Card> = pages
            .iter()
            .enumerate()
            .filter_map(|(place, page)| {
                let mine = starts.iter().skip(place).step_by(pages.len()).copied();
                let when = self.weeks_of(&mine.collect::<Vec<_>>(), place, pages.len());
                let guide = Link::new(site_page(&page.path)?, self.word("card-guide"));
                Some(Card { when: Some(when), guide: Some(guide), ..self.card(page, Some(&role.id))? })
            })
            .collect();
        let links = vec![
            Link::new(role_path(&role.id), self.say("cards-to-role", &[("role", role.name.clone().into())])),
            Link::new("calendar.html", self.word("to-calendar")),
        ];
        let view = Cards {
            opening: self.cards_opening(role, cards.len()),
            blank: cards.len() % 2 == 1,
            cards,
            mission: self.project().site.mission.clone(),
            links,
        };
        let title = self.say("cards-title", &[("role", role.name.clone().into())]);
        let path = cards_path(&role.id);
        let mut head = self.head(&title, &path, "roles", &[self.roles_link()]);
        head.document = self.own_document(&path).filter(|_| !view.cards.is_empty());
        (head, view)
    }

    fn cards_opening(&self, role: &Role, cards: usize) -> Opening {
        let theme = self.theme_now().map(|theme| theme.name.clone());
        let n = ("n", Arg::Count(cards as u64));
        let name = ("role", Arg::Text(role.name.clone()));
        let headline = match (cards, theme) {
            (0, _) => self.say("cards-headline-none", &[name.clone(), ("period", self.period().into())]),
            (_, Some(theme)) => self.say("cards-headline-theme", &[n, ("theme", theme.into())]),
            (_, None) => self.say("cards-headline", &[n]),
        };
        let answer = match cards {
            0 => vec![self.word("cards-none")],
            _ => vec![self.word("cards-use"), self.word("cards-print")],
        };
        Opening { topic: self.say("cards-title", &[name]), headline, answer, fine: None }
    }

    /// The theme of this period.
    pub(super) fn theme_now(&self) -> Option<&PeriodTheme> {
        self.project().rhythm.themes.iter().find(|theme| theme.period == self.reporter.period())
    }

    /// The pages whose cards a role reads in this period: those of the theme, then those of every period.
    pub(super) fn huddles(&self, role: &Id) -> Vec<&Page> {
        let theme = self.theme_now().map(|theme| &theme.theme);
        let comes_up = |page: &&Page| page.theme.is_none() || page.theme.as_ref() == theme;
        let mut pages: Vec<&Page> = self
            .pages
            .iter()
            .copied()
            .filter(|page| page.card.is_some() && page.is_for_role(role))
            .filter(comes_up)
            .collect();
        pages.sort_by_key(|page| (page.theme.is_none(), page.order));
        pages
    }

    /// The card of a page as a role reads it; without a role, as most do.
    pub(super) fn card(&self, page: &Page, role: Option<&Id>) -> Option<Card> {
        let card = page.card.as_ref()?;
        let words = card.words.as_ref().and_then(|wanted| self.words_for(wanted));
        let theme = page.theme.as_ref().map(|theme| self.reporter.teller().theme(theme));
        Some(Card {
            theme,
            when: None,
            title: page.title.clone(),
            guide: None,
            mission: self.project().site.mission.clone(),
            story: words.is_none().then(|| card.story.clone()),
            words,
            figure: self.card_figure(&card.figure),
            meaning: card.meaning.clone(),
            practise: card.practise.text(role).to_owned(),
            ask: card.ask.text(role).to_owned(),
        })
    }

    /// This period's first words that fit, in both senses.
    fn words_for(&self, wanted: &CardWords) -> Option<CardQuote> {
        let is = |wanted: &Option<Id>, found: Option<&Id>| wanted.is_none() || wanted.as_ref() == found;
        let fits = |heard: &&Heard| {
            is(&wanted.stage, heard.stage.as_ref())
                && is(&wanted.theme, heard.theme.as_ref())
                && is(&wanted.source, Some(&heard.source))
                && heard.quote.text.chars().count() <= project::Card::WORDS
        };
        let heard = self.reporter.figures.voice.quotes.iter().find(fits)?;
        let origin = self.reporter.teller().quote_origin(heard, self.reporter.period());
        Some(CardQuote { text: heard.quote.text.clone(), origin })
    }

    fn card_figure(&self, figure: &project::CardFigure) -> CardFigure {
        let teller = self.reporter.teller();
        match figure {
            project::CardFigure::Customers => match &self.reporter.figures.customers {
                Some(customers) => CardFigure {
                    value: teller.numbers().net(customers.now.net),
                    absent: false,
                    name: self.word("card-customers"),
                    words: teller.customers_moved(&customers.now).trim_end_matches('.').to_owned(),
                    fine: String::new(),
                },
                None => self.no_figure(self.word("card-customers"), self.word("not-counted")),
            },
            project::CardFigure::Score { measure, stage } => {
                match self.reporter.figures.score(measure, stage.as_ref()) {
                    Some(score) => self.card_score(score),
                    None => {
                        let name = self.project().site.measures.name(measure).to_owned();
                        self.no_figure(name, self.word("score-no-data"))
                    }
                }
            }
        }
    }

    fn no_figure(&self, name: String, why: String) -> CardFigure {
        CardFigure { value: why, absent: true, name, words: String::new(), fine: String::new() }
    }

    /// A score; where it is not shown for this period, the last one that was, with its period.
    fn card_score(&self, score: &ScoreFigure) -> CardFigure {
        let teller = self.reporter.teller();
        let name = teller.score_name(&score.key);
        if score.value().is_some() {
            let (value, words) = (teller.score_value(score), teller.score_words(score));
            return CardFigure { value, absent: false, name, words, fine: teller.score_fine(score) };
        }
        let earlier = score.history.iter().rev().find_map(|(period, then)| Some((*period, then.shown()?)));
        match earlier.zip(self.reporter.measure(&score.key)) {
            Some(((period, value), measure)) => CardFigure {
                value: teller.value(measure, value),
                absent: false,
                name,
                words: self.say(
                    "card-figure-earlier",
                    &[
                        ("period", self.reporter.speech.period_title(period).into()),
                        ("why", teller.score_value(score).into()),
                    ],
                ),
                fine: String::new(),
            },
            None => self.no_figure(name, teller.score_value(score)),
        }
    }

    /// In which weeks a card is read out: the days on which they begin.
    fn weeks_of(&self, starts: &[Date], place: usize, of: usize) -> String {
        let speech = &self.reporter.speech;
        let period = self.reporter.period();
        if of == 1 || period.kind() == PeriodKind::Week {
            return self.period_title();
        }
        if starts.is_empty() || starts.len() > WEEKS {
            let place = ("place", Arg::Count(place as u64 + 1));
            return self.say("card-in-turn", &[place, ("of", (of as u64).into())]);
        }
        let days: Vec<String> = starts.iter().map(|day| speech.day(*day)).collect();
        let days = self.reporter.teller().list(&days);
        self.say("card-weeks", &[("n", (starts.len() as u64).into()), ("days", days.into())])
    }
}

/// Where the cards of a role stand.
pub(super) fn cards_path(role: &Id) -> String {
    format!("cards/{role}.html")
}

/// Where a role's own page stands.
pub fn role_path(role: &Id) -> String {
    format!("roles/{role}.html")
}
