use std::collections::BTreeMap;

use jiff::ToSpan;

use super::Writer;
use super::closed_loop::{promise_href, text};
use crate::domain::{Date, Id};
use crate::figures::{CommitmentFigure, CommitmentState};
use crate::project::{Every, Meeting, Moment, Page, Role, site_page};
use crate::render::ics::{Calendar, Event, Rule};
use crate::render::view::{Cell, Column, Head, Href, Link, Opening, Part, Play, Report, Section, Table};
use crate::words::Arg;

/// The page of the calendar.
pub const CALENDAR: &str = "calendar.html";

/// The calendar of everybody; each role has one of its own beside it.
const FILE: &str = "calendar.ics";

/// How far the page looks ahead for what falls due, in days: a quarter.
const AHEAD: i64 = 92;

/// Most rows of the year of themes: a year of weeks.
const THEMES: usize = 53;

impl<'a> Writer<'a> {
    /// Whether there is anything to put in a calendar.
    pub(super) fn has_calendar(&self) -> bool {
        let project = self.project();
        !project.site.roles.is_empty() || !project.rhythm.is_empty()
    }

    /// The month by role, the year of themes, meetings and what falls due.
    pub fn calendar(&self) -> Option<(Head, Report)> {
        if !self.has_calendar() {
            return None;
        }
        let topic = self.word("nav-calendar");
        let sections = [
            self.by_role_section(),
            self.year_section(),
            self.moments_of_all_section(),
            self.coverage_section(),
            self.due_section(),
            self.files_section(),
        ];
        let mut plays = self.plays_from(&["rhythm"]);
        if !self.project().site.roles.is_empty() {
            let href = Href::new(self.roles_link().href.as_str());
            let why = Some(self.word("roles-answer"));
            plays.insert(0, Play { href, title: self.word("find-your-role"), why });
        }
        let view = Report {
            opening: self.calendar_opening(&topic),
            sections: sections.into_iter().flatten().collect(),
            plays,
        };
        let above: Vec<Link> =
            if self.project().site.roles.is_empty() { Vec::new() } else { vec![self.roles_link()] };
        Some((self.head(&topic, CALENDAR, "roles", &above), view))
    }

    /// The page as something to do.
    pub(super) fn calendar_play(&self) -> Play {
        let why = Some(self.word("calendar-why"));
        Play { href: Href::new(CALENDAR), title: self.word("to-calendar"), why }
    }

    fn calendar_opening(&self, topic: &str) -> Opening {
        let moments = ("n", Arg::Count(self.moments().count() as u64));
        let headline = match self.theme_now() {
            Some(theme) => self.say(
                "calendar-headline",
                &[moments, ("theme", theme.name.clone().into()), ("period", self.period().into())],
            ),
            None => self.say("calendar-headline-none", &[moments, ("period", self.period().into())]),
        };
        let meetings = self.reporter.teller().mission_in_meetings(&self.reporter.figures.culture);
        let answer = self.theme_next().into_iter().chain([meetings]).collect();
        Opening { topic: topic.to_owned(), headline, answer, fine: None }
    }

    fn by_role_section(&self) -> Option<Section> {
        let roles = &self.project().site.roles;
        if roles.is_empty() || self.moments().next().is_none() {
            return None;
        }
        let rows = roles
            .iter()
            .map(|role| {
                let moments = self.moments_of(&role.id);
                let names = |every: Every| {
                    let names: Vec<String> = moments
                        .iter()
                        .filter(|moment| moment.every == every)
                        .map(|moment| moment.name.clone())
                        .collect();
                    match names.is_empty() {
                        true => Cell::absent(self.word("no-moment")),
                        false => Cell::new(self.reporter.speech.apart(&names)),
                    }
                };
                vec![
                    Cell::link(super::cards::role_path(&role.id), &role.name),
                    names(Every::Day),
                    names(Every::Week),
                    names(Every::Month),
                ]
            })
            .collect();
        let columns = ["role-head", "each-day-head", "each-week-head", "each-month-head"]
            .map(|id| Column::words(self.word(id)))
            .to_vec();
        let caption = self.say("by-role-caption", &[("period", self.period().into())]);
        let table = Table { caption, columns, rows, note: None };
        Some(self.evidence("by-role", self.word("by-role-title"), vec![Part::Table { table }]))
    }

    /// The themes of this year and of all later periods that are planned.
    fn year_section(&self) -> Option<Section> {
        let now = self.reporter.period();
        let themes: Vec<_> = self
            .project()
            .rhythm
            .themes
            .iter()
            .filter(|theme| theme.period.year() == now.year() || theme.period > now)
            .take(THEMES)
            .collect();
        if themes.is_empty() {
            return None;
        }
        let ahead = themes.iter().filter(|theme| theme.period > now).count() as u64;
        let rows = themes
            .iter()
            .map(|theme| {
                let page =
                    theme.page.as_ref().and_then(|path| self.pages.iter().find(|page| page.path == *path));
                let name = match page.and_then(|page| site_page(&page.path)) {
                    Some(path) => Cell::link(&path, &theme.name),
                    None => Cell::new(&theme.name),
                };
                let state = match theme.period.cmp(&now) {
                    std::cmp::Ordering::Less => Cell::absent(self.word("theme-past")),
                    std::cmp::Ordering::Equal => Cell::new(self.word("theme-this")),
                    std::cmp::Ordering::Greater => Cell::new(self.word("theme-to-come")),
                };
                vec![Cell::new(self.reporter.speech.period_title(theme.period)), name, state]
            })
            .collect();
        let columns =
            ["period", "theme-head", "when-head-theme"].map(|id| Column::words(self.word(id))).to_vec();
        let title = self.say("year-title", &[("n", ahead.into())]);
        let table = Table { caption: self.word("year-caption"), columns, rows, note: None };
        Some(self.evidence("year", title, vec![Part::Table { table }]))
    }

    fn moments_of_all_section(&self) -> Option<Section> {
        let mut moments: Vec<&Moment> = self.moments().collect();
        moments.sort_by_key(|moment| moment.every);
        if moments.is_empty() {
            return None;
        }
        let rows = moments
            .iter()
            .map(|moment| {
                vec![
                    Cell::new(&moment.name),
                    Cell::new(self.every(moment.every)),
                    Cell::new(self.who_takes_part(&moment.roles)),
                    self.guide_cell(moment),
                ]
            })
            .collect();
        let columns = ["moment-head", "often-head", "page-roles", "guide-head"];
        let columns = columns.map(|id| Column::words(self.word(id))).to_vec();
        let title = self.say("all-moments-title", &[("n", (moments.len() as u64).into())]);
        let table = Table { caption: self.word("moments-caption"), columns, rows, note: None };
        Some(self.evidence("all-moments", title, vec![Part::Table { table }]))
    }

    fn who_takes_part(&self, roles: &[Id]) -> String {
        if roles.is_empty() {
            return self.word("everyone");
        }
        let names: Vec<String> =
            roles.iter().map(|role| self.project().site.roles.name(role).to_owned()).collect();
        self.reporter.teller().list(&names)
    }

    /// The recurring meetings, and in how many the mission came up.
    fn coverage_section(&self) -> Option<Section> {
        let meetings: Vec<&Meeting> = self.project().rhythm.meetings.iter().collect();
        if meetings.is_empty() {
            return None;
        }
        let title = self.reporter.teller().mission_in_meetings(&self.reporter.figures.culture);
        let table = self.meetings_table(&meetings);
        let more = Link::new("culture.html#meetings", self.word("more-meetings"));
        Some(self.evidence("meetings", title, vec![Part::Table { table }, Part::More { link: more }]))
    }

    /// Promises still to be kept and guides to read through again, by day.
    fn due_section(&self) -> Option<Section> {
        let end = self.reporter.period().last_day();
        let ahead = end.saturating_add(AHEAD.days());
        let name = |team: Option<&Id>| match team {
            Some(team) => Cell::new(self.project().site.teams.name(team)),
            None => Cell::absent(self.word("nobody-named")),
        };
        let mut rows: Vec<(Date, Vec<Cell>)> = Vec::new();
        for figure in self.pending() {
            let promise = &figure.commitment;
            let what = Cell::link(promise_href(&promise.id).as_str(), &promise.title);
            let kind = match figure.state {
                CommitmentState::Overdue => "due-promise-overdue",
                _ => "due-promise",
            };
            rows.push((promise.due, vec![what, Cell::new(self.word(kind)), name(promise.owner.as_ref())]));
        }
        for (due, page) in self.reviews().into_iter().filter(|(due, _)| *due <= ahead) {
            let Some(path) = site_page(&page.path) else { continue };
            let kind = if due < end { "due-review-overdue" } else { "due-review" };
            let what = Cell::link(&path, &page.title);
            rows.push((due, vec![what, Cell::new(self.word(kind)), name(page.owner.as_ref())]));
        }
        if rows.is_empty() {
            return None;
        }
        rows.sort_by_key(|(due, _)| *due);
        let past = rows.iter().filter(|(due, _)| *due <= end).count() as u64;
        let args = [("n", Arg::Count(rows.len() as u64 - past)), ("past", past.into())];
        let rows = rows
            .into_iter()
            .map(|(due, cells)| [vec![Cell::new(self.reporter.speech.date(due))], cells].concat())
            .collect();
        let columns = ["day-column", "what-head", "kind-head", "owner-head"];
        let columns = columns.map(|id| Column::words(self.word(id))).to_vec();
        let date = self.reporter.speech.date(ahead);
        let caption = self.say("due-caption", &[("date", date.into())]);
        let table = Table { caption, columns, rows, note: None };
        Some(self.evidence("due", self.say("due-title", &args), vec![Part::Table { table }]))
    }

    fn files_section(&self) -> Option<Section> {
        let files = self.calendar_files();
        files.get(FILE)?;
        let mut rows = vec![vec![Cell::new(self.word("everyone")), Cell::link(FILE, FILE)]];
        for role in self.project().site.roles.iter() {
            let path = role_file(&role.id);
            if files.contains_key(&path) {
                rows.push(vec![Cell::new(&role.name), Cell::link(&path, &path)]);
            }
        }
        let columns = ["page-roles", "file-head"].map(|id| Column::words(self.word(id))).to_vec();
        let table = Table { caption: self.word("files-caption"), columns, rows, note: None };
        let parts = vec![text(self.word("files-text")), Part::Table { table }];
        Some(self.evidence("files", self.word("files-title"), parts))
    }

    /// The calendar files: path and text.
    pub fn calendar_files(&self) -> &'a BTreeMap<String, String> {
        self.shelf.calendars.get_or_init(|| {
            if !self.has_calendar() {
                return BTreeMap::new();
            }
            let everybody = self.calendar_file(None).map(|file| (FILE.to_owned(), file));
            let roles = self.project().site.roles.iter();
            let roles = roles.filter_map(|role| Some((role_file(&role.id), self.calendar_file(Some(role))?)));
            everybody.into_iter().chain(roles).collect()
        })
    }

    /// The calendar of a role, or of everybody.
    fn calendar_file(&self, role: Option<&Role>) -> Option<String> {
        let site = &self.project().site;
        let period = self.reporter.period();
        let name = match role {
            Some(role) => self.say(
                "calendar-name-role",
                &[("organisation", site.organisation.clone().into()), ("role", role.name.clone().into())],
            ),
            None => self.say("calendar-name", &[("organisation", site.organisation.clone().into())]),
        };
        let mut events: Vec<Event> = self.theme_events().collect();
        events.extend(self.moment_events(role));
        let team = role.map(|role| role.team.as_ref());
        let concerns = |owner: Option<&Id>| team.is_none_or(|team| team.is_some() && team == owner);
        events.extend(
            self.pending()
                .filter(|figure| concerns(figure.commitment.owner.as_ref()))
                .map(|figure| self.due_event(figure)),
        );
        let reviews = self
            .reviews()
            .into_iter()
            .filter(|(due, page)| *due >= period.first_day() && concerns(page.owner.as_ref()));
        events.extend(reviews.filter_map(|(due, page)| self.review_event(due, page)));
        events.sort_by(|a, b| (a.first, &a.uid).cmp(&(b.first, &b.uid)));
        let calendar = Calendar {
            name,
            organisation: site.organisation.clone(),
            language: site.locale.to_string(),
            stamp: period.last_day(),
            // A correction replaces what it corrects; there are never a thousand of one period.
            sequence: 1000 * crate::domain::day_number(period.last_day())
                + i64::from(self.name.version.revision),
            events,
        };
        calendar.text()
    }

    /// The theme of this period and those to come, as long as each is.
    fn theme_events(&self) -> impl Iterator<Item = Event> {
        let now = self.reporter.period();
        self.project().rhythm.themes.iter().filter(move |theme| theme.period >= now).map(|theme| {
            let page = theme.page.as_ref().and_then(|path| self.pages.iter().find(|page| page.path == *path));
            Event {
                uid: self.uid(&format!("theme-{}", theme.period)),
                first: theme.period.first_day(),
                last: theme.period.last_day(),
                again: None,
                summary: self.say("event-theme", &[("theme", theme.name.clone().into())]),
                description: page.map(|page| self.guide_words(page)),
            }
        })
    }

    fn moment_events(&self, role: Option<&Role>) -> Vec<Event> {
        let until = self.horizon();
        let moments: Vec<&Moment> = match role {
            Some(role) => self.moments_of(&role.id),
            None => self.moments().collect(),
        };
        moments
            .into_iter()
            .filter_map(|moment| {
                let rule = match moment.every {
                    Every::Day => Rule::WorkingDays,
                    Every::Week => Rule::Mondays,
                    Every::Month => Rule::FirstWorkingDays,
                };
                let first = rule.first(self.reporter.period().first_day());
                let page =
                    moment.page.as_ref().and_then(|path| self.pages.iter().find(|page| page.path == *path));
                let who = self.say("event-for", &[("roles", self.who_takes_part(&moment.roles).into())]);
                let description: Vec<String> =
                    [Some(who), page.map(|page| self.guide_words(page))].into_iter().flatten().collect();
                (first <= until).then(|| Event {
                    uid: self.uid(&format!("moment-{}", moment.id)),
                    first,
                    last: first,
                    again: Some((rule, until)),
                    summary: moment.name.clone(),
                    description: Some(description.join("\n")),
                })
            })
            .collect()
    }

    /// How long moments come again: as long as themes are planned, and at least to the end of the next period.
    fn horizon(&self) -> Date {
        let next = self.reporter.period().next();
        let last = self.project().rhythm.themes.last().map_or(next, |theme| theme.period.max(next));
        last.last_day()
    }

    fn due_event(&self, figure: &CommitmentFigure) -> Event {
        let promise = &figure.commitment;
        let owner = promise.owner.as_ref().map(|owner| {
            let team = self.project().site.teams.name(owner).to_owned();
            self.say("event-owner", &[("team", team.into())])
        });
        let description: Vec<String> = [promise.decision.clone(), owner].into_iter().flatten().collect();
        Event {
            uid: self.uid(&format!("promise-{}", promise.id)),
            first: promise.due,
            last: promise.due,
            again: None,
            summary: self.say("event-due", &[("title", promise.title.clone().into())]),
            description: (!description.is_empty()).then(|| description.join("\n")),
        }
    }

    fn review_event(&self, due: Date, page: &Page) -> Option<Event> {
        let path = site_page(&page.path)?;
        Some(Event {
            uid: self.uid(&format!("review-{}", path.trim_end_matches(".html"))),
            first: due,
            last: due,
            again: None,
            summary: self.say("event-review", &[("title", page.title.clone().into())]),
            description: page.owner.as_ref().map(|owner| {
                let team = self.project().site.teams.name(owner).to_owned();
                self.say("event-owner", &[("team", team.into())])
            }),
        })
    }

    fn guide_words(&self, page: &Page) -> String {
        self.say("event-guide", &[("title", page.title.clone().into())])
    }

    /// An id that no other organisation's calendar has.
    fn uid(&self, what: &str) -> String {
        let organisation = &self.project().site.organisation;
        let owner = Id::slug(organisation).map_or_else(|| "organisation".to_owned(), |id| id.to_string());
        format!("{what}@{owner}.advocate")
    }

    /// Promises still to be kept, by due day.
    fn pending(&self) -> impl Iterator<Item = &CommitmentFigure> {
        let pending = |figure: &&CommitmentFigure| {
            matches!(figure.state, CommitmentState::Open | CommitmentState::Overdue)
        };
        self.reporter.figures.commitments.iter().filter(pending)
    }

    /// When each page that this audience may see is to be read through again.
    fn reviews(&self) -> Vec<(Date, &Page)> {
        let due = |page: &Page| {
            let every = i64::from(page.review_every?.0);
            Some(page.reviewed?.saturating_add(every.days()))
        };
        self.pages.iter().filter_map(|page| Some((due(page)?, *page))).collect()
    }
}

/// Where the calendar file of a role stands.
pub(super) fn role_file(role: &Id) -> String {
    format!("calendar/{role}.ics")
}
