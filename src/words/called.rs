use super::{Arg, Teller};
use crate::figures::{CommitmentState, Figures, ScoreFigure};
use crate::measure::customer_growth::Direction;
use crate::measure::promise_kept::PromisesKept;
use crate::measure::verdict::Verdict;
use crate::project::{ComplaintsWere, CultureLeans, CustomersWere, Deeds, Mark, PromisesAre, Trigger};

impl Teller<'_> {
    /// Why a trigger calls for its page, in a sentence; nothing where it does not hold. A hidden figure holds nothing: the
    /// call would tell it.
    pub fn called(&self, trigger: &Trigger, figures: &Figures) -> Option<String> {
        match trigger {
            Trigger::Score { measure, stage, marks } => {
                let figure = figures.score(measure, stage.as_ref())?;
                marks.iter().find_map(|mark| self.called_by_score(*mark, figure, figures))
            }
            Trigger::Theme { theme, stage, rising } => {
                let of_theme = figures.voice.themes.iter().filter(|figure| figure.theme == *theme);
                let mut here =
                    of_theme.filter(|figure| stage.as_ref().is_none_or(|stage| figure.stage == *stage));
                let found =
                    here.find(|figure| figure.is_telling() && (!rising || !figure.rising.is_empty()))?;
                let args =
                    [("name", self.theme_name(found).into()), ("weight", self.theme_weight(found).into())];
                Some(self.say("called-theme", &args))
            }
            Trigger::Customers(were) => self.called_by_customers(*were, figures),
            Trigger::Commitments(are) => self.called_by_promises(*are, figures),
            Trigger::Complaints(were) => self.called_by_complaints(*were, figures),
            Trigger::Setbacks => {
                let counts = &figures.culture.counts;
                let args = [("n", Arg::Count(counts.setbacks)), ("planned", counts.setbacks_planned.into())];
                (counts.setbacks > 0).then(|| self.say("called-setbacks", &args))
            }
            Trigger::Thanks(deeds) => {
                let (n, when) = (figures.culture.counts.thanks, self.speech.period(figures.period));
                self.called_by_deeds(*deeds, "called-thanks", n, when)
            }
            Trigger::Sponsors(deeds) => {
                let (n, when) = (figures.culture.sponsors.len() as u64, self.speech.period(figures.period));
                self.called_by_deeds(*deeds, "called-sponsors", n, when)
            }
            Trigger::MissionUnspoken => self.called_by_mission(figures),
            Trigger::Culture(leans) => self.called_by_culture(*leans, figures),
            Trigger::Rhythm(theme) => {
                let mut themes = self.project.rhythm.themes.iter();
                let now = themes.find(|now| now.period == figures.period && now.theme == *theme)?;
                let period = self.speech.period(figures.period);
                Some(
                    self.say(
                        "called-rhythm",
                        &[("theme", now.name.clone().into()), ("period", period.into())],
                    ),
                )
            }
            Trigger::Month(months) => {
                let (first, last) = (figures.period.first_day().month(), figures.period.last_day().month());
                let month = *months.iter().find(|month| in_order(first, **month, last))?;
                Some(self.say("called-month", &[("month", self.word(&format!("month-{month}")).into())]))
            }
        }
    }

    fn called_by_score(&self, mark: Mark, figure: &ScoreFigure, figures: &Figures) -> Option<String> {
        let measure = self.project.site.measures.get(&figure.key.measure)?;
        let value = figure.value()?;
        let moved =
            || figure.change.as_ref().filter(|_| figure.previous.is_some() && !figure.previous_hidden());
        let against = figure.goal_gap.as_ref().filter(|_| !measure.self_selected).map(|gap| gap.verdict);
        let than = |id: &str, mark: f64| {
            let args = [
                ("name", Arg::Text(self.score_name(&figure.key))),
                ("value", self.value(measure, value).into()),
                ("mark", self.value(measure, mark).into()),
            ];
            self.say(id, &args)
        };
        let sentence = || self.score_sentence(figure, figures.period);
        match mark {
            Mark::Below(mark) => (value < mark).then(|| than("called-below", mark)),
            Mark::Above(mark) => (value > mark).then(|| than("called-above", mark)),
            Mark::Up => (moved()?.verdict == Verdict::Up).then(sentence),
            Mark::Down => (moved()?.verdict == Verdict::Down).then(sentence),
            Mark::Missed => {
                (against? == Verdict::Missed).then(|| than("called-missed", figure.goal.unwrap_or(value)))
            }
            Mark::Met => (against? == Verdict::Met).then(|| than("called-met", figure.goal.unwrap_or(value))),
        }
    }

    fn called_by_customers(&self, were: CustomersWere, figures: &Figures) -> Option<String> {
        let customers = figures.customers.as_ref()?;
        let wanted = match were {
            CustomersWere::Shrank => Direction::Shrank,
            CustomersWere::Grew => Direction::Grew,
        };
        (customers.now.direction == wanted).then(|| self.customers_sentence(&customers.now, figures.period))
    }

    fn called_by_promises(&self, are: PromisesAre, figures: &Figures) -> Option<String> {
        let (first, last) = (figures.period.first_day(), figures.period.last_day());
        let next = figures.period.next().last_day();
        let stands = |figure: &&crate::figures::CommitmentFigure| match are {
            PromisesAre::Overdue => figure.state == CommitmentState::Overdue,
            PromisesAre::Kept => {
                let done = figure.commitment.done.is_some_and(|done| (first..=last).contains(&done));
                let counts = [CommitmentState::Kept, CommitmentState::Late, CommitmentState::Ahead];
                done && counts.contains(&figure.state)
            }
            PromisesAre::Due => figure.state == CommitmentState::Open && figure.commitment.due <= next,
        };
        let mut found = figures.commitments.iter().filter(stands);
        let first = found.next()?;
        let title = ("title", Arg::Text(first.commitment.title.clone()));
        let more = ("more", Arg::Count(found.count() as u64));
        Some(self.say(&format!("called-promises-{}", are.word()), &[title, more]))
    }

    fn called_by_complaints(&self, were: ComplaintsWere, figures: &Figures) -> Option<String> {
        let complaints = figures.complaints.as_ref()?;
        match were {
            ComplaintsWere::Late => {
                let late = |kept: &Option<PromisesKept>| kept.clone().filter(|kept| kept.kept < kept.due);
                let of = |id, kept: PromisesKept| {
                    self.say(id, &[("n", Arg::Count(kept.due - kept.kept)), ("due", kept.due.into())])
                };
                match (late(&complaints.solved), late(&complaints.answered)) {
                    (Some(solved), _) => Some(of("called-complaints-unsolved", solved)),
                    (None, Some(answered)) => Some(of("called-complaints-unanswered", answered)),
                    (None, None) => None,
                }
            }
            ComplaintsWere::Open => (complaints.open > 0)
                .then(|| self.say("called-complaints-open", &[("n", complaints.open.into())])),
            ComplaintsWere::BrokenRule => (complaints.broken_rules > complaints.changed)
                .then(|| self.rules_sentence(complaints))
                .flatten(),
        }
    }

    fn called_by_deeds(&self, deeds: Deeds, id: &str, n: u64, when: String) -> Option<String> {
        let holds = match deeds {
            Deeds::None => n == 0,
            Deeds::Any => n > 0,
        };
        holds.then(|| self.say(id, &[("n", n.into()), ("period", when.into())]))
    }

    fn called_by_mission(&self, figures: &Figures) -> Option<String> {
        let culture = &figures.culture;
        let seldom = |meetings: &crate::measure::mission_meetings::MissionMeetings| {
            meetings.counted > 0 && 2 * meetings.covered < meetings.counted
        };
        if culture.mission_meetings.as_ref().is_some_and(seldom) {
            return Some(self.mission_in_meetings(culture));
        }
        let missed = culture.mission_roles.as_ref().is_some_and(|roles| roles.roles_reached < roles.roles);
        missed.then(|| self.mission_in_roles(culture))
    }

    fn called_by_culture(&self, leans: CultureLeans, figures: &Figures) -> Option<String> {
        // A survey is told of in the period in which it was held, not for ever after.
        let survey = figures.culture.survey.as_ref().filter(|survey| survey.period == figures.period)?;
        let wanted = match leans {
            CultureLeans::Any => return Some(self.culture_asked(survey)),
            CultureLeans::Compliance => Verdict::Compliance,
            CultureLeans::Commitment => Verdict::Commitment,
        };
        let leaning: Vec<String> = survey
            .pairs
            .iter()
            .filter(|pair| pair.stand.verdict == wanted)
            .map(|pair| match wanted {
                Verdict::Compliance => self.compliance_pole(&pair.id),
                _ => self.commitment_pole(&pair.id),
            })
            .map(|pole| self.say("quoted", &[("text", pole.into())]))
            .collect();
        let id = format!("called-culture-{}", leans.word());
        (!leaning.is_empty()).then(|| self.say(&id, &[("list", self.list(&leaning).into())]))
    }
}

/// Whether a month lies between two, which may have the turn of the year between them.
fn in_order(first: i8, month: i8, last: i8) -> bool {
    if first <= last { (first..=last).contains(&month) } else { month >= first || month <= last }
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn a_week_can_lie_in_two_months_and_two_years() {
        for (first, month, last, expected) in [
            (10, 10, 10, true),
            (10, 11, 10, false),
            (12, 1, 1, true),
            (12, 12, 1, true),
            (12, 6, 1, false),
            (4, 5, 6, true),
        ] {
            assert_eq!(in_order(first, month, last), expected, "{month} in {first} to {last}");
        }
    }
}
