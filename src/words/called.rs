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
    use crate::project::{ComplaintsWere, CultureLeans, CustomersWere, Deeds, Mark, PromisesAre, Trigger};
    use crate::words::testing::with_month;

    /// Why each trigger calls in a month whose snapshot has these lines; empty where it does not.
    #[track_caller]
    fn check(lines: &str, expected: &[(Trigger, &str)]) {
        with_month(lines, |teller, figures| {
            for (trigger, expected) in expected {
                assert_eq!(teller.called(trigger, figures).unwrap_or_default(), *expected, "{trigger:?}");
            }
        });
    }

    fn score(measure: &str, mark: Mark) -> Trigger {
        Trigger::Score { measure: measure.parse().expect("an id"), stage: None, marks: vec![mark] }
    }

    fn theme(theme: &str, stage: Option<&str>, rising: bool) -> Trigger {
        let id = |text: &str| text.parse().expect("an id");
        Trigger::Theme { theme: id(theme), stage: stage.map(id), rising }
    }

    #[test]
    fn a_score_calls_only_where_it_is_shown() {
        // 60 promoters less 20 detractors of 100 are +40, which is the goal; chance covers it.
        check(
            "ratings:\n  - {measure: nps, counts: {0: 20, 8: 20, 10: 60}}\n",
            &[
                (score("nps", Mark::Below(41.0)), "Net Promoter Score stands at +40, below +41."),
                (score("nps", Mark::Below(40.0)), ""),
                (score("nps", Mark::Above(39.0)), "Net Promoter Score stands at +40, above +39."),
                (score("nps", Mark::Missed), ""),
                (score("nps", Mark::Met), ""),
                (score("nps", Mark::Down), ""),
            ],
        );
        check(
            "ratings:\n  - {measure: nps, counts: {0: 100}}\n",
            &[(score("nps", Mark::Missed), "Net Promoter Score stands at −100 and misses its goal of +40.")],
        );
        check("ratings:\n  - {measure: nps, counts: {0: 9}}\n", &[(score("nps", Mark::Below(40.0)), "")]);
        check("", &[(score("nps", Mark::Below(40.0)), "")]);
    }

    #[test]
    fn a_theme_calls_where_it_is_listed() {
        check(
            "feedback:\n\
             \x20 - {source: survey, stage: use, theme: slow, items: 30, voices: 30}\n\
             \x20 - {source: call, stage: use, theme: slow, items: 20, voices: 20}\n",
            &[
                (theme("slow", None, false), "Slow answers (Use it): 2 sources agree, 50 items."),
                (theme("slow", Some("use"), false), "Slow answers (Use it): 2 sources agree, 50 items."),
                (theme("slow", Some("book"), false), ""),
                (theme("slow", None, true), ""),
                (theme("price", None, false), ""),
            ],
        );
    }

    #[test]
    fn deeds_and_what_was_not_done() {
        let customers = |were| Trigger::Customers(were);
        check(
            "customers: {opening: 100, incoming: 5, outgoing: 8, closing: 97}\n\
             setbacks: [{what: Planner late}]\n\
             thanks: [{to: Crew, for: a}, {to: Crew, for: b}]\n\
             mission_told: [{role: lead, times: 2}]\n\
             meetings: [{meeting: weekly, held: 4, discussed: 1}]\n",
            &[
                (customers(CustomersWere::Shrank), "5 came and 8 left in October 2026: 3 fewer."),
                (customers(CustomersWere::Grew), ""),
                (Trigger::Setbacks, "One setback was told, without a plan."),
                (Trigger::Thanks(Deeds::Any), "2 thank-yous were given in October 2026."),
                (Trigger::Thanks(Deeds::None), ""),
                (Trigger::Sponsors(Deeds::None), "No leader is recorded as having acted in October 2026."),
                (
                    Trigger::MissionUnspoken,
                    "The mission came up in 1 of 4 meetings that are not about customers.",
                ),
                (
                    Trigger::Rhythm("empathy".parse().expect("an id")),
                    "The theme of October 2026 is “Empathy”.",
                ),
                (Trigger::Rhythm("courage".parse().expect("an id")), ""),
                (Trigger::Month(vec![3, 10]), "October is a month for it."),
                (Trigger::Month(vec![11]), ""),
            ],
        );
        check(
            "",
            &[
                (customers(CustomersWere::Shrank), ""),
                (Trigger::Setbacks, ""),
                (Trigger::Thanks(Deeds::None), "Nobody is recorded as having been thanked in October 2026."),
                (Trigger::MissionUnspoken, ""),
                (Trigger::Culture(CultureLeans::Any), ""),
                (Trigger::Complaints(ComplaintsWere::Open), ""),
            ],
        );
    }

    #[test]
    fn promises_and_complaints() {
        let promises = |are| Trigger::Commitments(are);
        let complaints = |were| Trigger::Complaints(were);
        check(
            "commitments:\n\
             \x20 - {id: D-1, title: Late one, opened: 2026-08-01, due: 2026-09-30}\n\
             \x20 - {id: D-2, title: Next one, opened: 2026-10-01, due: 2026-11-20}\n\
             \x20 - {id: D-3, title: Far one, opened: 2026-10-01, due: 2027-11-20}\n\
             \x20 - {id: D-4, title: Done one, opened: 2026-08-01, due: 2026-10-30, done: 2026-10-02}\n\
             \x20 - {id: D-5, title: Old one, opened: 2026-08-01, due: 2026-10-30, done: 2026-09-02}\n\
             \x20 - {id: D-6, title: Another, opened: 2026-08-01, due: 2026-10-15}\n\
             complaints:\n\
             \x20 - {id: C-1, received: 2026-10-01, responded: 2026-10-09}\n\
             \x20 - {id: C-2, received: 2026-10-02, responded: 2026-10-03, resolved: 2026-10-04, cause: policy}\n",
            &[
                (promises(PromisesAre::Overdue), "“Late one” is overdue, and so is one more promise."),
                (promises(PromisesAre::Kept), "“Done one” was done."),
                (promises(PromisesAre::Due), "“Next one” falls due soon."),
                (complaints(ComplaintsWere::Open), "One complaint is open at the end."),
                (complaints(ComplaintsWere::Late), "1 of 2 complaints that fell due was not solved in time."),
                (
                    complaints(ComplaintsWere::BrokenRule),
                    "One of the 1 solved came from a broken policy or process; it has not been changed.",
                ),
            ],
        );
    }

    #[test]
    fn a_survey_calls_by_its_lean() {
        // Thirty answers at one pole are as clear as it gets.
        check(
            "culture: {respondents: 30, pairs: {excited: {1: 30}, take-action: {5: 30}}}\n",
            &[
                (Trigger::Culture(CultureLeans::Compliance), "Staff lean to compliance: “Burdened”."),
                (Trigger::Culture(CultureLeans::Commitment), "Staff lean to commitment: “Take action”."),
                (Trigger::Culture(CultureLeans::Any), "30 people answered in October 2026, anonymously."),
            ],
        );
    }

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
