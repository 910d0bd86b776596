use super::Writer;
use super::closed_loop::{promise_href, text};
use crate::figures::{CultureFigures, CultureSurvey};
use crate::measure::verdict::Verdict;
use crate::project::Named;
use crate::render::view::{self, Cell, Column, Head, Opening, Part, Report, Section, Table};
use crate::words::first_upper;

impl Writer<'_> {
    /// From compliance to commitment, and the habits that carry it.
    pub fn culture(&self) -> (Head, Report) {
        let topic = self.word("nav-culture");
        let culture = &self.reporter.figures.culture;
        let sections = [
            self.pairs_section(culture),
            self.meetings_section(culture),
            self.roles_section(culture),
            self.advocates_section(culture),
            self.thanks_section(culture),
            self.sponsors_section(culture),
            self.allies_section(culture),
            self.period_setbacks_section(culture),
        ];
        let view = Report {
            opening: self.culture_opening(&topic, culture),
            sections: sections.into_iter().flatten().collect(),
            plays: self.plays_from(&["advocates", "support", "rhythm", "start"]),
        };
        (self.head(&topic, "culture.html", "culture", &[]), view)
    }

    fn culture_opening(&self, topic: &str, culture: &CultureFigures) -> Opening {
        let teller = self.reporter.teller();
        let headline = match (&culture.survey, &culture.mission_meetings) {
            (Some(survey), _) => teller.culture_title(survey),
            (None, Some(meetings)) if meetings.counted > 0 => self.say(
                "culture-headline-meetings",
                &[("n", meetings.covered.into()), ("of", meetings.counted.into())],
            ),
            _ => self.word("culture-headline-none"),
        };
        let mut answer = Vec::new();
        match &culture.survey {
            Some(survey) => {
                answer.extend([teller.culture_moved(survey), teller.mission_in_meetings(culture)])
            }
            None => answer.extend([self.word("culture-no-survey"), teller.mission_in_roles(culture)]),
        }
        let theme = self.project().rhythm.themes.iter().find(|theme| theme.period == self.reporter.period());
        let theme = theme.map(|theme| self.say("culture-theme", &[("theme", theme.name.clone().into())]));
        let asked = culture.survey.as_ref().map(|survey| teller.culture_asked(survey));
        let fine: Vec<String> = [asked, theme].into_iter().flatten().collect();
        Opening {
            topic: topic.to_owned(),
            headline,
            answer,
            fine: (!fine.is_empty()).then(|| fine.join(" ")),
        }
    }

    fn pairs_section(&self, culture: &CultureFigures) -> Option<Section> {
        let survey = culture.survey.as_ref()?;
        let teller = self.reporter.teller();
        let how = text(self.word("culture-how"));
        let Some(figure) = self.figure("culture-pairs") else {
            let parts = vec![how, text(teller.say("culture-few", &[teller.fewest()]))];
            return Some(self.evidence("pairs", teller.culture_moved(survey), parts));
        };
        let mut parts = vec![how];
        parts.extend(Some(self.moved_sentence(survey)).filter(|words| !words.is_empty()).map(text));
        // The chart's finding heads the section.
        let title = figure.title.clone();
        parts.push(Part::figure(view::Figure { title: String::new(), ..figure }));
        Some(self.evidence("pairs", title, parts))
    }

    /// Which pairs moved, by name.
    fn moved_sentence(&self, survey: &CultureSurvey) -> String {
        let teller = self.reporter.teller();
        let named = |wanted: Verdict| -> Vec<String> {
            let moved = survey
                .pairs
                .iter()
                .filter(|pair| pair.change.as_ref().is_some_and(|(_, verdict)| *verdict == wanted));
            moved
                .map(|pair| self.say("quoted", &[("text", teller.commitment_pole(&pair.id).into())]))
                .collect()
        };
        let mut words = Vec::new();
        for (id, list) in
            [("culture-up-list", named(Verdict::Up)), ("culture-down-list", named(Verdict::Down))]
        {
            if !list.is_empty() {
                words.push(self.say(id, &[("list", teller.list(&list).into())]));
            }
        }
        words.join(" ")
    }

    fn meetings_section(&self, culture: &CultureFigures) -> Option<Section> {
        if culture.meetings.is_empty() {
            return Some(self.evidence(
                "meetings",
                self.word("mission-meetings-none-title"),
                vec![text(self.word("meetings-none-text"))],
            ));
        }
        let teller = self.reporter.teller();
        let numbers = teller.numbers();
        let rows = culture
            .meetings
            .iter()
            .map(|meeting| {
                let unknown = || Cell::absent(self.word("not-known"));
                let about = self.word(if meeting.cx { "meeting-cx" } else { "meeting-other" });
                vec![
                    Cell::new(self.project().rhythm.meetings.name(&meeting.meeting)),
                    Cell::new(about),
                    Cell::new(numbers.count(meeting.held)),
                    meeting.discussed.map_or_else(unknown, |n| Cell::new(numbers.count(n))),
                ]
            })
            .collect();
        let columns = vec![
            Column::words(self.word("meeting-head")),
            Column::words(self.word("about-head")),
            Column::numbers(self.word("held-head"), None),
            Column::numbers(self.word("mission-head"), None),
        ];
        let table = Table {
            caption: self.say("meetings-caption", &[("period", self.period().into())]),
            columns,
            rows,
            note: None,
        };
        let title = teller.mission_in_meetings(culture);
        Some(self.evidence("meetings", title, vec![text(self.word("meetings-text")), Part::Table { table }]))
    }

    fn roles_section(&self, culture: &CultureFigures) -> Option<Section> {
        let teller = self.reporter.teller();
        let title = teller.mission_in_roles(culture);
        let Some(roles) = &culture.mission_roles else {
            return (!culture.told.is_empty())
                .then(|| self.evidence("roles", title, vec![text(self.word("roles-none-text"))]));
        };
        let mut words = Vec::new();
        words.extend(
            roles
                .value
                .filter(|_| roles.roles_reached < roles.roles)
                .map(|share| self.say("roles-heads", &[("share", teller.numbers().share(share).into())])),
        );
        if !roles.not_reached.is_empty() {
            words.push(self.say("roles-not-reached", &[("list", teller.list(&roles.not_reached).into())]));
        }
        let rows = culture
            .told
            .iter()
            .map(|(role, times)| {
                let role = self.project().site.roles.get(role);
                let heads = role.and_then(|role| role.headcount);
                vec![
                    Cell::new(role.map_or_else(String::new, |role| role.name().to_owned())),
                    heads.map_or_else(
                        || Cell::absent(self.word("not-known")),
                        |heads| Cell::new(teller.numbers().count(heads)),
                    ),
                    Cell::new(teller.numbers().count(times.unwrap_or(0))),
                ]
            })
            .collect();
        let columns = vec![
            Column::words(self.word("role-head")),
            Column::numbers(self.word("people"), None),
            Column::numbers(self.word("times-head"), None),
        ];
        let table = Table {
            caption: self.say("roles-caption", &[("period", self.period().into())]),
            columns,
            rows,
            note: None,
        };
        let mut parts = Vec::new();
        if !words.is_empty() {
            parts.push(text(words.join(" ")));
        }
        parts.push(Part::Table { table });
        Some(self.evidence("roles", title, parts))
    }

    fn advocates_section(&self, culture: &CultureFigures) -> Option<Section> {
        let survey = culture.advocates.as_ref()?;
        let teller = self.reporter.teller();
        let asked = self.say(
            "advocates-text",
            &[
                ("n", survey.respondents.into()),
                ("period", self.reporter.speech.period(survey.period).into()),
            ],
        );
        let (title, parts) = match self.figure("advocates") {
            Some(figure) => (teller.build_next(survey), vec![text(asked), Part::figure(figure)]),
            None => (self.word("advocates-title-few"), vec![text(self.word("advocates-few"))]),
        };
        Some(self.evidence("advocates", title, parts))
    }

    fn thanks_section(&self, culture: &CultureFigures) -> Option<Section> {
        let teller = self.reporter.teller();
        if culture.thanks.is_empty() {
            return Some(self.evidence(
                "thanks",
                self.word("thanks-none"),
                vec![text(self.word("thanks-none-text"))],
            ));
        }
        let rows = culture
            .thanks
            .iter()
            .map(|thanks| {
                let by = thanks
                    .by
                    .as_deref()
                    .map_or_else(|| Cell::absent(self.word("not-known")), |by| Cell::new(teller.who(by)));
                vec![Cell::new(teller.who(&thanks.to)), by, Cell::new(first_upper(&thanks.reason))]
            })
            .collect();
        let columns = ["thanked-head", "by-head", "for-head"].map(|id| Column::words(self.word(id))).to_vec();
        let title = self.say(
            "thanks-title",
            &[("n", culture.counts.thanks.into()), ("thanked", culture.counts.thanked.into())],
        );
        let table = Table {
            caption: self.say("thanks-caption", &[("period", self.period().into())]),
            columns,
            rows,
            note: None,
        };
        Some(self.evidence("thanks", title, vec![Part::Table { table }]))
    }

    fn sponsors_section(&self, culture: &CultureFigures) -> Option<Section> {
        let counts = &culture.counts;
        let last = counts.days_since_sponsor.map(|days| {
            let same = if days <= 0.0 { "yes" } else { "no" };
            self.say(
                "sponsors-last",
                &[
                    ("days", self.reporter.teller().days(days).into()),
                    ("same", same.into()),
                    ("period", self.period().into()),
                ],
            )
        });
        if culture.sponsors.is_empty() {
            let words = last.unwrap_or_else(|| self.word("sponsors-never"));
            return Some(self.evidence(
                "sponsors",
                self.say("sponsors-none", &[("period", self.period().into())]),
                vec![text(words)],
            ));
        }
        let rows = culture
            .sponsors
            .iter()
            .map(|sponsor| {
                let on = sponsor.on.map_or_else(
                    || Cell::absent(self.word("not-known")),
                    |on| Cell::new(self.reporter.speech.day(on)),
                );
                vec![Cell::new(&sponsor.role), on, Cell::new(&sponsor.did)]
            })
            .collect();
        let columns =
            ["sponsor-head", "day-column", "did-head"].map(|id| Column::words(self.word(id))).to_vec();
        let title = self.say("sponsors-title", &[("n", (culture.sponsors.len() as u64).into())]);
        let table = Table {
            caption: self.say("sponsors-caption", &[("period", self.period().into())]),
            columns,
            rows,
            note: None,
        };
        let mut parts: Vec<Part> = last.into_iter().map(text).collect();
        parts.push(Part::Table { table });
        Some(self.evidence("sponsors", title, parts))
    }

    fn allies_section(&self, culture: &CultureFigures) -> Option<Section> {
        if culture.allies.is_empty() {
            return None;
        }
        let people: u64 = culture.allies.iter().map(|ally| ally.people).sum();
        let mut teams: Vec<_> = culture.allies.iter().map(|ally| &ally.team).collect();
        teams.sort_unstable();
        teams.dedup();
        let rows = culture
            .allies
            .iter()
            .map(|ally| {
                let place =
                    ally.place.as_ref().map_or_else(|| Cell::absent(self.word("not-known")), Cell::new);
                vec![
                    Cell::new(self.project().site.teams.name(&ally.team)),
                    place,
                    Cell::new(self.reporter.speech.numbers().count(ally.people)),
                ]
            })
            .collect();
        let columns = vec![
            Column::words(self.word("team-head")),
            Column::words(self.word("place-head")),
            Column::numbers(self.word("people"), None),
        ];
        let title = self.say("allies-title", &[("n", people.into()), ("teams", (teams.len() as u64).into())]);
        let table = Table { caption: self.word("allies-caption"), columns, rows, note: None };
        Some(self.evidence("allies", title, vec![Part::Table { table }]))
    }

    fn period_setbacks_section(&self, culture: &CultureFigures) -> Option<Section> {
        if culture.setbacks.is_empty() {
            return None;
        }
        let promises = &self.reporter.figures.commitments;
        let rows = culture
            .setbacks
            .iter()
            .map(|setback| {
                let id = setback.commitment.as_ref();
                let promise = id.and_then(|id| promises.iter().find(|promise| promise.commitment.id == *id));
                let promise = promise.map(|promise| {
                    Cell::link(promise_href(&promise.commitment.id).as_str(), &promise.commitment.title)
                });
                let plan =
                    setback.plan.as_ref().map_or_else(|| Cell::absent(self.word("no-plan")), Cell::new);
                vec![
                    Cell::new(&setback.what),
                    plan,
                    promise.unwrap_or_else(|| Cell::absent(self.word("no-promise"))),
                ]
            })
            .collect();
        let columns =
            ["setback-head", "plan-head", "promise"].map(|id| Column::words(self.word(id))).to_vec();
        let counts = &culture.counts;
        let args = super::commitments::told_with_plans(counts.setbacks, counts.setbacks_planned);
        let table = Table {
            caption: self.say("period-setbacks-caption", &[("period", self.period().into())]),
            columns,
            rows,
            note: None,
        };
        let parts = vec![text(self.word("setbacks-text")), Part::Table { table }];
        Some(self.evidence("period-setbacks", self.say("period-setbacks-title", &args), parts))
    }
}
