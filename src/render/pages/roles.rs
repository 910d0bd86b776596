use super::Writer;
use super::cards::{cards_path, role_path};
use super::closed_loop::text;
use crate::domain::Id;
use crate::figures::{CommitmentFigure, CommitmentState, ScoreFigure};
use crate::project::{Every, Meeting, Moment, Named, Page, Role, Stage, site_page};
use crate::render::view::{Cell, Column, Head, Link, Opening, Part, Play, Report, Section, Table};
use crate::words::{Arg, first_upper};

/// The list of roles.
pub const ROLES: &str = "roles/index.html";

impl Writer<'_> {
    /// All roles, with the way to what each needs.
    pub fn roles(&self) -> Option<(Head, Report)> {
        let roles = &self.project().site.roles;
        if roles.is_empty() {
            return None;
        }
        let rows = roles
            .iter()
            .map(|role| {
                let team = role.team.as_ref().map(|team| self.project().site.teams.name(team));
                let called = self.called_for(&role.id).len() as u64;
                let cards = self.huddles(&role.id).len() as u64;
                vec![
                    Cell::link(role_path(&role.id), &role.name),
                    team.map_or_else(|| Cell::absent(self.word("no-team")), Cell::new),
                    Cell::new(self.say("role-plays", &[("n", called.into())])),
                    Cell::link(cards_path(&role.id), self.say("role-cards", &[("n", cards.into())])),
                ]
            })
            .collect();
        let columns =
            ["role-head", "team-head", "called-head", "cards-head"].map(|id| Column::words(self.word(id)));
        let caption = self.word("all-roles-caption");
        let table = Table { caption, columns: columns.to_vec(), rows, note: None };
        let title = self.say("roles-title", &[("n", (roles.len() as u64).into())]);
        let topic = self.word("nav-roles");
        let view = Report {
            opening: Opening {
                topic: topic.clone(),
                headline: self.word("roles-headline"),
                answer: vec![self.theme_sentence(), self.word("roles-answer")],
                fine: None,
            },
            sections: vec![self.evidence("all-roles", title, vec![Part::Table { table }])],
            plays: vec![self.calendar_play()],
        };
        Some((self.head(&topic, ROLES, "roles", &[]), view))
    }

    /// The way back to the list of roles.
    pub(super) fn roles_link(&self) -> Link {
        Link::new(ROLES, self.word("nav-roles"))
    }

    /// What concerns a role in this period.
    pub fn role(&self, role: &Role) -> (Head, Report) {
        let called = self.called_for(&role.id);
        let promises = self.promises_of(role);
        let stages: Vec<&Stage> = self
            .project()
            .journey
            .iter()
            .filter(|stage| stage.owner.is_some() && stage.owner == role.team)
            .collect();
        let cards = self.huddles(&role.id).len() as u64;
        let sections = [
            self.called_section(&called),
            self.moments_section(&role.id),
            self.promises_section(role, &promises),
            self.role_stages(&stages),
            self.role_meetings_section(&role.id),
            self.role_thanks_section(role),
            self.path_section(role),
            self.guides_section(&role.id),
        ];
        let cards_why = match self.theme_now() {
            Some(theme) => {
                self.say("role-cards-theme", &[("n", cards.into()), ("theme", theme.name.clone().into())])
            }
            None => self.say("role-cards-plain", &[("n", cards.into())]),
        };
        let card = Play {
            href: crate::render::view::Href::new(cards_path(&role.id)),
            title: self.word("role-open-cards"),
            why: Some(cards_why),
        };
        let view = Report {
            opening: self.role_opening(role, called.len() as u64, &promises),
            sections: sections.into_iter().flatten().collect(),
            plays: vec![card, self.calendar_play()],
        };
        (self.head(&role.name, &role_path(&role.id), "roles", &[self.roles_link()]), view)
    }

    fn role_opening(&self, role: &Role, called: u64, promises: &[&CommitmentFigure]) -> Opening {
        let overdue =
            promises.iter().filter(|promise| promise.state == CommitmentState::Overdue).count() as u64;
        let args =
            [("role", Arg::Text(role.name.clone())), ("plays", called.into()), ("overdue", overdue.into())];
        Opening {
            topic: self.word("role"),
            headline: self.say("role-headline", &args),
            answer: vec![self.theme_sentence(), self.told_sentence(&role.id)],
            fine: role.team.as_ref().map(|team| {
                let team = self.project().site.teams.name(team).to_owned();
                self.say("role-team", &[("team", team.into())])
            }),
        }
    }

    /// The theme of the period, and the one after it.
    pub(super) fn theme_sentence(&self) -> String {
        let now = match self.theme_now() {
            Some(theme) => self
                .say("theme-now", &[("theme", theme.name.clone().into()), ("period", self.period().into())]),
            None => self.say("theme-none", &[("period", self.period().into())]),
        };
        [Some(now), self.theme_next()].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// The theme after this one.
    pub(super) fn theme_next(&self) -> Option<String> {
        let next = self.project().rhythm.themes.iter().find(|theme| theme.period > self.reporter.period());
        next.map(|theme| {
            let when = self.reporter.speech.period(theme.period);
            self.say("theme-next", &[("theme", theme.name.clone().into()), ("period", when.into())])
        })
    }

    /// How often the mission was told to a role.
    fn told_sentence(&self, role: &Id) -> String {
        let culture = &self.reporter.figures.culture;
        let told = culture.told.iter().find(|(id, _)| id == role).and_then(|(_, times)| *times);
        let period = ("period", Arg::Text(self.period()));
        match (told, culture.mission_roles.is_some()) {
            (Some(times), _) => self.say("role-told", &[("n", times.into()), period]),
            (None, true) => self.say("role-told", &[("n", 0.into()), period]),
            (None, false) => self.say("role-told-unknown", &[period]),
        }
    }

    /// Pages for a role that this period's figures call for.
    pub(super) fn called_for(&self, role: &Id) -> Vec<Play> {
        let mine = |page: &Page| page.is_for_role(role) && self.why_called(page).is_some();
        let pages = self.pages.iter().filter(|page| mine(page));
        pages.filter_map(|page| super::plays::play(page, self.why_called(page))).collect()
    }

    fn called_section(&self, called: &[Play]) -> Option<Section> {
        if called.is_empty() {
            return None;
        }
        let title = self.say("called-title", &[("n", (called.len() as u64).into())]);
        Some(self.evidence("called", title, vec![Part::Plays { plays: called.to_vec() }]))
    }

    /// Whether a moment concerns a role, and its page may be seen by whoever reads this.
    pub(super) fn moments(&self) -> impl Iterator<Item = &Moment> {
        let seen = |moment: &&Moment| {
            let page = moment.page.as_ref().and_then(site_page);
            page.is_none_or(|page| self.has_page(&page))
        };
        self.project().rhythm.moments.iter().filter(seen)
    }

    /// The moments of a role, the most frequent first.
    pub(super) fn moments_of(&self, role: &Id) -> Vec<&Moment> {
        let mut moments: Vec<&Moment> =
            self.moments().filter(|moment| moment.roles.is_empty() || moment.roles.contains(role)).collect();
        moments.sort_by_key(|moment| moment.every);
        moments
    }

    fn moments_section(&self, role: &Id) -> Option<Section> {
        let moments = self.moments_of(role);
        if moments.is_empty() {
            return None;
        }
        let number = |every: Every| moments.iter().filter(|moment| moment.every == every).count() as u64;
        let args = [
            ("day", Arg::Count(number(Every::Day))),
            ("week", number(Every::Week).into()),
            ("month", number(Every::Month).into()),
        ];
        let rows = moments
            .iter()
            .map(|moment| {
                vec![Cell::new(&moment.name), Cell::new(self.every(moment.every)), self.guide_cell(moment)]
            })
            .collect();
        let columns = ["moment-head", "often-head", "guide-head"].map(|id| Column::words(self.word(id)));
        let caption = self.word("moments-caption");
        let table = Table { caption, columns: columns.to_vec(), rows, note: None };
        let file = Link::new(super::calendar::role_file(role), self.word("take-along"));
        let parts = vec![Part::Table { table }, Part::More { link: file }];
        Some(self.evidence("moments", self.say("moments-title", &args), parts))
    }

    /// How often something comes, in words.
    pub(super) fn every(&self, every: Every) -> String {
        self.word(match every {
            Every::Day => "every-day",
            Every::Week => "every-week",
            Every::Month => "every-month",
        })
    }

    /// The guide that belongs to a moment.
    pub(super) fn guide_cell(&self, moment: &Moment) -> Cell {
        let page = moment.page.as_ref().and_then(|path| self.pages.iter().find(|page| page.path == *path));
        match page.and_then(|page| Some((site_page(&page.path)?, &page.title))) {
            Some((path, title)) => Cell::link(&path, title),
            None => Cell::absent(self.word("no-guide")),
        }
    }

    /// Promises that the role's team owns or that concern its stages: those still to be kept, and those closed in this
    /// period.
    fn promises_of(&self, role: &Role) -> Vec<&CommitmentFigure> {
        let Some(team) = &role.team else { return Vec::new() };
        let period = self.reporter.period();
        let of_stage = |stage: &Id| {
            self.project().journey.get(stage).is_some_and(|stage| stage.owner.as_ref() == Some(team))
        };
        let mine = |figure: &&CommitmentFigure| {
            let promise = &figure.commitment;
            promise.owner.as_ref() == Some(team) || promise.stage.as_ref().is_some_and(of_stage)
        };
        let now = |figure: &&CommitmentFigure| {
            let closed = figure.commitment.done.or(figure.commitment.withdrawn);
            match figure.state {
                CommitmentState::Open | CommitmentState::Overdue => true,
                _ => closed.is_some_and(|day| period.first_day() <= day && day <= period.last_day()),
            }
        };
        self.reporter.figures.commitments.iter().filter(mine).filter(now).collect()
    }

    fn promises_section(&self, role: &Role, promises: &[&CommitmentFigure]) -> Option<Section> {
        role.team.as_ref()?;
        let number = |wanted: fn(CommitmentState) -> bool| {
            promises.iter().filter(|promise| wanted(promise.state)).count() as u64
        };
        let overdue = number(|state| state == CommitmentState::Overdue);
        let open = number(|state| state == CommitmentState::Open);
        let title = self.say("role-promises-title", &[("open", open.into()), ("overdue", overdue.into())]);
        let items: Vec<_> = promises.iter().map(|figure| self.promise(figure)).collect();
        let parts = match items.is_empty() {
            true => vec![text(self.word("role-promises-none"))],
            false => vec![Part::Promises { items }],
        };
        Some(self.evidence("promises", title, parts))
    }

    /// The stages that the role's team owns, with their scores.
    fn role_stages(&self, stages: &[&Stage]) -> Option<Section> {
        let (first, rest) = stages.split_first()?;
        let names: Vec<String> = stages.iter().map(|stage| stage.name.clone()).collect();
        let args = [
            ("n", Arg::Count(rest.len() as u64 + 1)),
            ("stages", self.reporter.teller().list(&names).into()),
        ];
        let here = |figure: &&ScoreFigure| {
            let stage = figure.key.stage.as_ref();
            figure.key.is_total() && figure.now.is_some() && stages.iter().any(|own| Some(&own.id) == stage)
        };
        let rows: Vec<_> =
            self.reporter.figures.scores.iter().filter(here).map(|figure| self.score_row(figure)).collect();
        let mut parts = Vec::new();
        parts.extend(
            first
                .expects
                .iter()
                .filter(|_| rest.is_empty())
                .map(|expects| text(self.say("role-stage-expects", &[("expects", expects.clone().into())]))),
        );
        if !rows.is_empty() {
            parts.push(Part::Scores { rows });
        }
        parts.extend(stages.iter().map(|stage| {
            let words = self.say("role-stage-more", &[("stage", stage.name.clone().into())]);
            Part::More { link: Link::new(format!("stages/{}.html", stage.id), words) }
        }));
        Some(self.evidence("own-stages", self.say("role-stages-title", &args), parts))
    }

    /// The recurring meetings of a role.
    fn role_meetings_section(&self, role: &Id) -> Option<Section> {
        let meetings: Vec<&Meeting> =
            self.project().rhythm.meetings.iter().filter(|meeting| meeting.roles.contains(role)).collect();
        if meetings.is_empty() {
            return None;
        }
        let (held, discussed) = self.coverage(&meetings);
        let args = [
            ("n", Arg::Count(meetings.len() as u64)),
            ("held", held.into()),
            ("discussed", discussed.into()),
        ];
        let table = self.meetings_table(&meetings);
        Some(self.evidence(
            "role-meetings",
            self.say("role-meetings-title", &args),
            vec![Part::Table { table }],
        ))
    }

    /// How often meetings were held, where it is known in how many the mission came up, and in how many it did.
    pub(super) fn coverage(&self, meetings: &[&Meeting]) -> (u64, u64) {
        let counted = self
            .reporter
            .figures
            .culture
            .meetings
            .iter()
            .filter(|figure| meetings.iter().any(|meeting| meeting.id == figure.meeting));
        let counted = counted.filter_map(|figure| Some((figure.held, figure.discussed?)));
        counted.fold((0, 0), |(held, discussed), (h, d)| (held + h, discussed + d))
    }

    /// Meetings with how often they come, and whether the mission came up.
    pub(super) fn meetings_table(&self, meetings: &[&Meeting]) -> Table {
        let figures = &self.reporter.figures.culture.meetings;
        let numbers = self.reporter.speech.numbers();
        let unknown = || Cell::absent(self.word("not-known"));
        let rows = meetings
            .iter()
            .map(|meeting| {
                let counted = figures.iter().find(|figure| figure.meeting == meeting.id);
                vec![
                    Cell::new(meeting.name()),
                    meeting.every.map_or_else(unknown, |every| Cell::new(self.every(every))),
                    counted.map_or_else(unknown, |figure| Cell::new(numbers.count(figure.held))),
                    counted
                        .and_then(|figure| figure.discussed)
                        .map_or_else(unknown, |n| Cell::new(numbers.count(n))),
                ]
            })
            .collect();
        let columns = vec![
            Column::words(self.word("meeting-head")),
            Column::words(self.word("often-head")),
            Column::numbers(self.word("held-head"), None),
            Column::numbers(self.word("mission-head"), None),
        ];
        let caption = self.say("meetings-caption", &[("period", self.period().into())]);
        Table { caption, columns, rows, note: None }
    }

    /// Thanks to the role's team or the role itself, and from it.
    fn role_thanks_section(&self, role: &Role) -> Option<Section> {
        let teller = self.reporter.teller();
        let team = role.team.as_ref().map(|team| self.project().site.teams.name(team));
        let mine = |written: &str| {
            let who = teller.who(written);
            team == Some(who.as_str()) || who == role.name || written == role.id.as_str()
        };
        let thanks = &self.reporter.figures.culture.thanks;
        let thanks: Vec<_> = thanks.iter().filter(|thanks| mine(&thanks.to)).collect();
        if thanks.is_empty() {
            return None;
        }
        let words = thanks
            .iter()
            .map(|thanks| {
                let reason = first_upper(thanks.reason.trim_end_matches('.'));
                let what = match &thanks.by {
                    Some(by) => {
                        self.say("thanked-by", &[("reason", reason.into()), ("by", teller.who(by).into())])
                    }
                    None => self.say("thanked", &[("reason", reason.into())]),
                };
                text(what)
            })
            .collect();
        let title = self.say("role-thanks-title", &[("n", (thanks.len() as u64).into())]);
        Some(self.evidence("role-thanks", title, words))
    }

    /// The pages of a role in reading order, but for those of its path and the cards of other periods.
    fn guides_section(&self, role: &Id) -> Option<Section> {
        let now = self.huddles(role);
        let is_now = |page: &Page| page.card.is_none() || now.iter().any(|huddle| huddle.path == page.path);
        let on_path = |page: &Page| page.paths.contains(role);
        let items: Vec<_> = self
            .pages
            .iter()
            .filter(|page| page.is_for_role(role) && is_now(page) && !on_path(page))
            .filter_map(|page| self.guide_item(page))
            .collect();
        if items.is_empty() {
            return None;
        }
        let on_a_path = self.pages.iter().any(|page| on_path(page));
        let id = if on_a_path { "role-guides-more" } else { "role-guides-title" };
        let title = self.say(id, &[("n", (items.len() as u64).into())]);
        Some(self.evidence("role-guides", title, vec![Part::Guides { items, ordered: false }]))
    }
}
