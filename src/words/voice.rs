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
        let convergence = ("convergence", Arg::Count(figure.convergence));
        let weight = match figure.volume {
            Cell::Count(count) => self.say("theme-weight", &[convergence, ("volume", count.into())]),
            Cell::Hidden | Cell::NotCollected => self.say("theme-weight-hidden", &[convergence]),
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
