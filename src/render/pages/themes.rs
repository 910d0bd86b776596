use super::Writer;
use crate::domain::Period;
use crate::figures::{Heard, ThemeFigure};
use crate::project::site_media;
use crate::render::view::{Href, Link, Media, Quote, ThemeItem};

/// Media that are seen, not only heard.
const VIDEO: [&str; 5] = ["mp4", "m4v", "webm", "ogv", "mov"];

impl Writer<'_> {
    /// A theme with one person's words and the play to run.
    pub(super) fn theme_item(&self, figure: &ThemeFigure) -> ThemeItem {
        let teller = self.reporter.teller();
        let quote = self.telling_quote(figure).map(|heard| self.quote(heard));
        let about_theme = |page: &crate::project::Page| page.theme.as_ref() == Some(&figure.theme);
        let play = self.plays_about(about_theme).into_iter().next();
        ThemeItem {
            name: teller.theme_name(figure),
            href: Some(Href::new(format!("stages/{}.html", figure.stage))),
            mark: self.theme_mark(figure),
            weight: teller.theme_weight(figure),
            quote,
            play: play.map(|play| Link { href: play.href, text: play.title }),
        }
    }

    /// One person's words on a theme. A recording moves a reader more than a line of text, so the first one with a
    /// recording is chosen.
    pub(super) fn telling_quote(&self, figure: &ThemeFigure) -> Option<&Heard> {
        self.quotes_about(figure).into_iter().min_by_key(|heard| heard.quote.media.is_none())
    }

    /// One person's words on a theme in an earlier period, for where nobody's are shown for this one.
    pub(super) fn earlier_quote(&self, figure: &ThemeFigure) -> Option<&(Period, Heard)> {
        let about = |heard: &Heard| {
            heard.theme.as_ref() == Some(&figure.theme) && heard.stage.as_ref() == Some(&figure.stage)
        };
        self.reporter.figures.voice.earlier_quotes.iter().find(|(_, heard)| about(heard))
    }

    fn quotes_about(&self, figure: &ThemeFigure) -> Vec<&Heard> {
        let voice = &self.reporter.figures.voice;
        let about = |heard: &&Heard| {
            heard.theme.as_ref() == Some(&figure.theme) && heard.stage.as_ref() == Some(&figure.stage)
        };
        voice.quotes.iter().filter(about).collect()
    }

    /// A quote as a page shows it.
    pub(super) fn quote(&self, heard: &Heard) -> Quote {
        let teller = self.reporter.teller();
        let media = heard.quote.media.as_ref().map(|path| {
            let video = VIDEO.contains(&path.extension().as_str());
            let id = if video { "media-label-video" } else { "media-label" };
            Media {
                href: Href::new(site_media(path)),
                label: teller.say(id, &[("source", teller.source(&heard.source).into())]),
                video,
                transcript: heard.quote.transcript.clone(),
            }
        });
        Quote {
            text: heard.quote.text.clone(),
            origin: teller.quote_origin(heard, self.reporter.period()),
            media,
        }
    }
}
