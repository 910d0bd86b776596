//! Figures that a text names, in the words that go into the sentence.
//!
//! Where there is no figure the text gets the reason in its place, such as "too few answers to say": a sentence with a hole
//! in it would be read as a slip, one with a zero as a fact.

mod culture;
mod heard;
mod names;
mod promises;
mod score;
#[cfg(test)]
mod tests;

use super::{Arg, Teller};
use crate::domain::Id;
use crate::figures::Figures;
use crate::markdown::Figure;
use crate::project::{CustomerPart, FigureName, Known};

/// A figure of a text in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// The figure, or why there is none.
    pub text: String,
    /// Whether there is one.
    pub known: bool,
}

impl Told {
    fn known(text: impl Into<String>) -> Self {
        Self { text: text.into(), known: true }
    }

    fn absent(why: impl Into<String>) -> Self {
        Self { text: why.into(), known: false }
    }

    /// The figure, or a reason where there is none.
    fn or(text: Option<String>, why: impl FnOnce() -> String) -> Self {
        text.map_or_else(|| Self::absent(why()), Self::known)
    }
}

impl Teller<'_> {
    /// A figure of a text as one period has it.
    pub fn told(&self, figure: &Figure, figures: &Figures) -> Told {
        let known =
            Known { site: &self.project.site, journey: &self.project.journey, rhythm: &self.project.rhythm };
        match FigureName::find(figure, known) {
            Ok(name) => self.told_name(&name, figures),
            // The check has told of it; the reader sees that something is lacking.
            Err(_) => Told::absent(format!("{{{{ {} }}}}", figure.name.text)),
        }
    }

    /// The same by its name.
    pub fn told_name(&self, name: &FigureName, figures: &Figures) -> Told {
        match name {
            FigureName::Score { measure, stage, part } => {
                self.told_score(measure, stage.as_ref(), *part, figures)
            }
            FigureName::Customers(part) => self.told_customers(*part, figures),
            FigureName::Commitments(stage, part) => self.told_promises(stage.as_ref(), *part, figures),
            FigureName::Complaints(part) => self.told_complaints(*part, figures),
            FigureName::StageComplaints(stage, part) => self.told_stage_complaints(stage, *part, figures),
            FigureName::Heard(stage, part) => self.told_heard(stage.as_ref(), *part, figures),
            FigureName::Themes(stage, part) => self.told_themes(stage.as_ref(), *part, figures),
            FigureName::Theme(stage, theme) => self.told_theme(stage.as_ref(), theme, figures),
            FigureName::Culture(part) => self.told_culture(*part, figures),
            FigureName::Advocates(part) => self.told_advocates(*part, figures),
            FigureName::Mission(part) => self.told_mission(*part, figures),
            FigureName::Meeting(meeting) => self.told_meeting(meeting, figures),
            FigureName::Thanks(part) => self.told_thanks(*part, figures),
            FigureName::Allies(part) => self.told_allies(*part, figures),
            FigureName::Sponsors(part) => self.told_sponsors(*part, figures),
            FigureName::Setbacks(part) => self.told_setbacks(*part, figures),
            FigureName::Leading(_) => self.told_leading(figures),
            FigureName::Outcome(outcome) => self.told_outcome(outcome, figures),
            FigureName::Period(part) => Told::known(self.told_period(*part, figures.period)),
            FigureName::Rhythm(part) => self.told_rhythm(*part, figures.period),
            FigureName::Promise(part) => self.told_promise(*part),
            FigureName::Focus => self.told_focus(figures),
            FigureName::Organisation => Told::known(&self.project.site.organisation),
            FigureName::Title => Told::known(&self.project.site.title),
            FigureName::StageName(id) => Told::known(self.stage(id)),
            FigureName::RoleName(id) => Told::known(self.project.site.roles.name(id)),
            FigureName::TeamName(id) => Told::known(self.project.site.teams.name(id)),
        }
    }

    fn told_customers(&self, part: CustomerPart, figures: &Figures) -> Told {
        let Some(customers) = &figures.customers else { return Told::absent(self.word("not-counted")) };
        let now = &customers.now;
        let unknown = || self.word("not-known");
        let count = |n: Option<u64>| Told::or(n.map(|n| self.numbers().count(n)), unknown);
        // Totals of a count that does not add up say so.
        let total = |told: Told| match told.known && !customers.reconciled() {
            true => Told::known(self.say("figure-unreconciled", &[("value", told.text.into())])),
            false => told,
        };
        match part {
            CustomerPart::Net => total(Told::known(self.numbers().net(now.net))),
            CustomerPart::Incoming => count(Some(now.incoming)),
            CustomerPart::Outgoing => count(Some(now.outgoing)),
            CustomerPart::Opening => total(count(now.opening)),
            CustomerPart::Closing => total(count(now.closing.and_then(|n| u64::try_from(n).ok()))),
            CustomerPart::Returned => match customers.returned {
                Some(cell) => self.told_cell(cell),
                None => Told::absent(unknown()),
            },
            CustomerPart::Reason => {
                Told::or(self.largest_reason(customers), || self.word("figure-no-reason"))
            }
            CustomerPart::Sentence => Told::known(self.customers_sentence(now, figures.period)),
            CustomerPart::Headline => Told::known(self.customers_headline(Some(customers), figures.period)),
        }
    }

    /// A count of few or many.
    fn told_cell(&self, cell: crate::figures::Cell) -> Told {
        use crate::figures::Cell;
        match cell {
            Cell::Count(count) => Told::known(self.numbers().count(count)),
            Cell::Hidden => Told::absent(self.word("figure-hidden")),
            Cell::NotCollected => Told::absent(self.word("not-collected")),
        }
    }

    fn told_count(&self, n: u64) -> Told {
        Told::known(self.numbers().count(n))
    }

    fn quoted_list(&self, words: impl IntoIterator<Item = String>) -> String {
        let quoted: Vec<String> =
            words.into_iter().map(|word| self.say("quoted", &[("text", Arg::Text(word))])).collect();
        self.list(&quoted)
    }

    fn told_outcome(&self, outcome: &Id, figures: &Figures) -> Told {
        use crate::project::OutcomeUnit;
        let snapshot = self.project.snapshots.get(&figures.period);
        let value = snapshot.and_then(|snapshot| snapshot.outcomes.get(outcome)).map(|value| **value);
        let unit = self.project.site.outcomes.get(outcome).map(|outcome| &outcome.unit);
        let Some((value, unit)) = value.zip(unit) else {
            return Told::absent(self.word("figure-not-recorded"));
        };
        // As many decimals as were recorded, at most one: a result is not worked out here.
        let decimals = if value.fract() == 0.0 { 0 } else { 1 };
        let number = self.numbers().decimal(value, decimals);
        Told::known(match unit {
            OutcomeUnit::Percent => self.numbers().percent(value, decimals),
            OutcomeUnit::Count => number,
            OutcomeUnit::Other(unit) => format!("{number} {unit}"),
        })
    }

    fn told_leading(&self, figures: &Figures) -> Told {
        let strength =
            |figure: &&crate::figures::LeadFigure| self.lead(figure).and_then(|row| row.r).map(f64::abs);
        let called = figures.leading.iter().filter(|figure| self.lead(figure).is_some());
        match called.max_by(|a, b| strength(a).unwrap_or(0.0).total_cmp(&strength(b).unwrap_or(0.0))) {
            Some(figure) => Told::known(self.lead_sentence(figure, figures.period)),
            None if figures.leading.iter().any(|figure| self.is_judged(figure)) => {
                Told::known(self.word("figure-no-lead"))
            }
            None => Told::absent(self.word("figure-few-months")),
        }
    }
}
