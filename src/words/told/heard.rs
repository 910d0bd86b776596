use super::Told;
use crate::domain::Id;
use crate::figures::{Cell, Figures, ThemeFigure};
use crate::project::{HeardPart, ThemesPart};
use crate::words::{Arg, Teller};

/// How many themes are named in one breath.
const NAMED: usize = 3;

impl Teller<'_> {
    pub(super) fn told_heard(&self, stage: Option<&Id>, part: HeardPart, figures: &Figures) -> Told {
        let voice = &figures.voice;
        let of_stage = stage.and_then(|stage| voice.stages.iter().find(|figure| figure.stage == *stage));
        let (items, sources) = match (stage, of_stage) {
            _ if voice.collected.is_empty() => (Cell::NotCollected, 0),
            (Some(_), Some(figure)) => {
                let spoke = |cell: &&Cell| **cell != Cell::NotCollected && cell.shown() != Some(0);
                (figure.items, figure.sources.values().filter(spoke).count())
            }
            (Some(_), None) => (Cell::NotCollected, 0),
            (None, _) => (voice.items, voice.collected.len()),
        };
        match (part, items) {
            (HeardPart::Items, _) | (HeardPart::Sentence, Cell::Hidden | Cell::NotCollected) => {
                self.told_cell(items)
            }
            (HeardPart::Sources, Cell::NotCollected) => self.told_cell(items),
            (HeardPart::Sources, _) => self.told_count(sources as u64),
            (HeardPart::Sentence, Cell::Count(n)) => {
                let args = [
                    ("n", Arg::Count(n)),
                    ("sources", (sources as u64).into()),
                    ("period", self.speech.period(figures.period).into()),
                    ("stage", stage.map_or_else(String::new, |stage| self.stage(stage)).into()),
                ];
                let id = if stage.is_some() { "stage-answer-items" } else { "voice-answer-total" };
                Told::known(self.say(id, &args))
            }
        }
    }

    pub(super) fn told_themes(&self, stage: Option<&Id>, part: ThemesPart, figures: &Figures) -> Told {
        let themes: Vec<&ThemeFigure> = figures
            .voice
            .themes
            .iter()
            .filter(|figure| stage.is_none_or(|stage| figure.stage == *stage) && figure.is_telling())
            .collect();
        // Where the stage is said already its name is not repeated.
        let name = |figure: &ThemeFigure| match stage {
            Some(_) => self.theme(&figure.theme),
            None => self.theme_name(figure),
        };
        let none = || self.word("figure-no-themes");
        let at = |place: usize| Told::or(themes.get(place).map(|figure| name(figure)), none);
        match part {
            ThemesPart::First => at(0),
            ThemesPart::Second => at(1),
            ThemesPart::Third => at(2),
            ThemesPart::List => {
                let names = themes.iter().take(NAMED).map(|figure| name(figure));
                Told::or((!themes.is_empty()).then(|| self.quoted_list(names)), none)
            }
            ThemesPart::Rising => {
                let rising: Vec<String> = themes
                    .iter()
                    .filter(|figure| !figure.rising.is_empty())
                    .take(NAMED)
                    .map(|figure| name(figure))
                    .collect();
                let told = (!rising.is_empty()).then(|| self.quoted_list(rising));
                Told::or(told, || self.word("figure-none-rising"))
            }
            ThemesPart::Sentence => {
                let sentence = themes.first().map(|figure| {
                    let weight = self.theme_weight(figure);
                    self.say("figure-theme", &[("name", name(figure).into()), ("weight", weight.into())])
                });
                Told::or(sentence, none)
            }
        }
    }

    pub(super) fn told_theme(&self, stage: Option<&Id>, theme: &Id, figures: &Figures) -> Told {
        let here = |figure: &&ThemeFigure| {
            figure.theme == *theme && stage.is_none_or(|stage| figure.stage == *stage)
        };
        // Themes are ranked, so the first is the one heard from most sides.
        let found = figures.voice.themes.iter().find(here);
        Told::or(found.map(|figure| self.theme_weight(figure)), || self.word("figure-not-heard"))
    }
}
