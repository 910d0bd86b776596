use super::Told;
use crate::domain::Period;
use crate::figures::Figures;
use crate::project::{PeriodPart, PromisePart, RhythmPart};
use crate::words::Teller;

impl Teller<'_> {
    pub(super) fn told_period(&self, part: PeriodPart, period: Period) -> String {
        match part {
            PeriodPart::Name => self.speech.period(period),
            PeriodPart::First => self.speech.date(period.first_day()),
            PeriodPart::Last => self.speech.date(period.last_day()),
            PeriodPart::Next => self.speech.period(period.next()),
            PeriodPart::Previous => self.speech.period(period.previous()),
            PeriodPart::Year => period.year().to_string(),
        }
    }

    pub(super) fn told_rhythm(&self, part: RhythmPart, period: Period) -> Told {
        let wanted = match part {
            RhythmPart::Theme => period,
            RhythmPart::Next => period.next(),
        };
        let theme = self.project.rhythm.themes.iter().find(|theme| theme.period == wanted);
        Told::or(theme.map(|theme| theme.name.clone()), || self.word("figure-no-theme"))
    }

    pub(super) fn told_promise(&self, part: PromisePart) -> Told {
        let promised = &self.project.site.closed_loop;
        let days = match part {
            PromisePart::Respond => promised.respond_within,
            PromisePart::Resolve => promised.resolve_within,
        };
        let told = days.map(|days| self.days(f64::from(days.0)));
        Told::or(told, || self.word("figure-no-time-promised"))
    }

    pub(super) fn told_focus(&self, figures: &Figures) -> Told {
        let names: Vec<String> = figures.focus.iter().map(|stage| self.stage(stage)).collect();
        Told::or((!names.is_empty()).then(|| self.list(&names)), || self.word("figure-no-focus"))
    }
}
