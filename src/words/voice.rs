use super::{Arg, Teller};
use crate::figures::{Cell, Heard, ThemeFigure};

impl Teller<'_> {
    /// `Missed slots, Delivery`.
    pub fn theme_name(&self, figure: &ThemeFigure) -> String {
        let (theme, stage) = (self.theme(&figure.theme), self.stage(&figure.stage));
        self.say("theme-name", &[("theme", theme.into()), ("stage", stage.into())])
    }

    /// How many sources agree and how much was said; whether it is rising.
    pub fn theme_weight(&self, figure: &ThemeFigure) -> String {
        let sides = ("sides", self.sides(figure).map_or(Arg::from("none"), Arg::from));
        let weight = match figure.volume {
            Cell::Count(count) => self.say("theme-weight", &[sides, ("volume", count.into())]),
            Cell::Hidden | Cell::NotCollected => self.say("theme-weight-hidden", &[sides]),
        };
        match figure.rising.as_slice() {
            [] => weight,
            [one] => {
                let source = Arg::Text(self.source(&one.source));
                self.say("theme-weight-rising", &[("weight", weight.into()), ("source", source)])
            }
            _ => self.say("theme-weight-emerging", &[("weight", weight.into())]),
        }
    }

    /// From which sides a theme is heard: sources, and its score where that misses the goal.
    fn sides(&self, figure: &ThemeFigure) -> Option<String> {
        let score = figure.scores_present;
        match figure.convergence.saturating_sub(u64::from(score)) {
            0 => (figure.convergence > 0).then(|| self.word("theme-sides-score")),
            sources => {
                let score = if score { "yes" } else { "no" };
                Some(self.say("theme-sides", &[("sources", sources.into()), ("score", score.into())]))
            }
        }
    }

    /// Where a quote comes from: source, stage and period, never a name.
    pub fn quote_origin(&self, heard: &Heard, period: crate::domain::Period) -> String {
        let source = ("source", Arg::Text(self.source(&heard.source)));
        let period = ("period", Arg::Text(self.speech.period(period)));
        match &heard.stage {
            Some(stage) => self.say("quote-origin", &[source, ("stage", self.stage(stage).into()), period]),
            None => self.say("quote-origin-plain", &[source, period]),
        }
    }
}
