use super::closed_loop::day;
use super::timeline::PeriodFacts;
use crate::domain::{Id, Period};
use crate::measure::advocates::{Quality, next_to_build};
use crate::measure::change::Change;
use crate::measure::culture::{Stand, culture_change};
use crate::measure::mission_meetings::{self, MissionMeetings};
use crate::measure::mission_roles::{MissionRoles, Role, mission_roles};
use crate::measure::plain_counts::{PlainCounts, Records, plain_counts};
use crate::measure::scale::{Scale, Tally};
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;
use crate::project::{Ally, Named, Project, Setback, Sponsor, Thanks};
use crate::source::Span;

/// From compliance to commitment, and the habits that carry it.
#[derive(Clone, Debug)]
pub struct CultureFigures {
    /// The culture survey; the last one up to this period, with its period.
    pub survey: Option<CultureSurvey>,
    /// The advocates' view of themselves; likewise.
    pub advocates: Option<AdvocateSurvey>,
    /// Meetings by name, with the share in which the mission came up.
    pub meetings: Vec<MeetingFigure>,
    /// The mission in meetings that are not about customer experience.
    pub mission_meetings: Option<MissionMeetings>,
    /// The mission by role; `None` where nothing was recorded.
    pub mission_roles: Option<MissionRoles>,
    /// Theme, thanks, setbacks, sponsors.
    pub counts: PlainCounts,
    /// Who stands with us, and where.
    pub allies: Vec<Ally>,
    /// How often the mission was told, by role, in the order of the site; `None` where it was not recorded.
    pub told: Vec<(Id, Option<u64>)>,
    /// Who was thanked in the period, and for what.
    pub thanks: Vec<Thanks>,
    /// What leaders did in the period.
    pub sponsors: Vec<Sponsor>,
    /// What went wrong in the period, and the plans.
    pub setbacks: Vec<Setback>,
    /// The rows behind the tellings of the mission.
    pub told_spans: Vec<Span>,
    /// The rows behind thanks, sponsors and setbacks.
    pub habit_spans: Vec<Span>,
}

/// A culture survey.
#[derive(Clone, Debug)]
pub struct CultureSurvey {
    /// When it was held.
    pub period: Period,
    /// The survey before, where that had the same pairs.
    pub earlier: Option<Period>,
    /// How many answered.
    pub respondents: u64,
    /// The pairs in the order of the snapshot.
    pub pairs: Vec<PairFigure>,
    /// Where it was written.
    pub span: Span,
}

/// Where a pair stands between its poles.
#[derive(Clone, Debug)]
pub struct PairFigure {
    /// The pair.
    pub id: Id,
    /// Mean and verdict.
    pub stand: Stand,
    /// The same in the survey before, where that had the same pairs.
    pub before: Option<Stand>,
    /// What changed since the survey before, judged among all pairs.
    pub change: Option<(Change, Verdict)>,
}

/// How advocates see themselves.
#[derive(Clone, Debug)]
pub struct AdvocateSurvey {
    /// When they were asked.
    pub period: Period,
    /// How many answered.
    pub respondents: u64,
    /// The qualities in the order of the snapshot.
    pub qualities: Vec<(Id, Quality)>,
    /// The two to build next.
    pub next: Vec<Id>,
    /// Where it was written.
    pub span: Span,
}

/// How often a meeting was held and the mission came up.
#[derive(Clone, Debug)]
pub struct MeetingFigure {
    /// The meeting.
    pub meeting: Id,
    /// Whether it is about customer experience anyway.
    pub cx: bool,
    /// How often it was held.
    pub held: u64,
    /// In how many the mission came up.
    pub discussed: Option<u64>,
    /// Where it was written.
    pub span: Span,
}

/// The habits of the last period; surveys that are held less often are those of the last period that had one.
pub(super) fn figures(periods: &[PeriodFacts<'_>], project: &Project) -> Option<CultureFigures> {
    let now = periods.last()?;
    let snapshot = now.snapshot;
    let thresholds = &project.site.thresholds;
    let cutoff = day(now.period.last_day());
    let cx = |id: &Id| {
        let meeting = project.rhythm.meetings.get(id);
        let title = meeting.map_or("", |meeting| meeting.name());
        let by_title = mission_meetings::mission_meetings(
            &[mission_meetings::Meeting { title: title.to_owned(), mission: None }],
            &project.site.cx_words,
        );
        meeting.and_then(|meeting| meeting.cx_in_title).unwrap_or(by_title.cx_titled > 0)
    };
    let meetings: Vec<MeetingFigure> = snapshot
        .meetings
        .iter()
        .map(|row| MeetingFigure {
            meeting: row.meeting.clone(),
            cx: cx(&row.meeting),
            held: row.held,
            discussed: row.discussed,
            span: row.span,
        })
        .collect();
    let counted = meetings.iter().filter(|meeting| !meeting.cx && meeting.discussed.is_some());
    let held: u64 = counted.clone().map(|meeting| meeting.held).sum();
    let covered: u64 = counted.filter_map(|meeting| meeting.discussed).sum();
    let roles: Vec<Role> = project
        .site
        .roles
        .iter()
        .map(|role| Role {
            role: role.name().to_owned(),
            headcount: role.headcount.unwrap_or(0),
            tells: Some(snapshot.mission_told.get(role.id()).map_or(0, |told| told.times)),
        })
        .collect();
    let sponsors = periods.iter().flat_map(|facts| &facts.snapshot.sponsors);
    let records = Records {
        theme: project
            .rhythm
            .themes
            .iter()
            .find(|theme| theme.period == now.period)
            .map(|theme| theme.name.as_str()),
        thanked: snapshot.thanks.iter().map(|thanks| thanks.to.as_str()).collect(),
        setbacks: snapshot.setbacks.iter().map(|setback| setback.plan.is_some()).collect(),
        sponsor_days: sponsors.clone().filter_map(|sponsor| sponsor.on).map(day).collect(),
    };
    Some(CultureFigures {
        survey: culture(periods, thresholds),
        advocates: advocates(periods, thresholds),
        mission_meetings: MissionMeetings::from_counts(covered, held).filter(|_| !meetings.is_empty()),
        mission_roles: (!snapshot.mission_told.is_empty())
            .then(|| mission_roles(&roles, thresholds.mission_target)),
        meetings,
        counts: plain_counts(&records, cutoff),
        allies: snapshot.allies.clone(),
        told: project
            .site
            .roles
            .iter()
            .map(|role| (role.id().clone(), snapshot.mission_told.get(role.id()).map(|told| told.times)))
            .collect(),
        thanks: snapshot.thanks.clone(),
        sponsors: snapshot.sponsors.clone(),
        setbacks: snapshot.setbacks.clone(),
        told_spans: snapshot.mission_told.values().flat_map(|told| told.spans.iter().copied()).collect(),
        habit_spans: snapshot
            .thanks
            .iter()
            .map(|thanks| thanks.span)
            .chain(snapshot.setbacks.iter().map(|setback| setback.span))
            .chain(sponsors.map(|sponsor| sponsor.span))
            .collect(),
    })
}

fn culture(periods: &[PeriodFacts<'_>], thresholds: &Thresholds) -> Option<CultureSurvey> {
    let mut held =
        periods.iter().rev().filter_map(|facts| Some((facts.period, facts.snapshot.culture.as_ref()?)));
    let (period, survey) = held.next()?;
    let stands = |pairs: &[(Id, [u64; 5])]| -> Vec<Stand> {
        pairs.iter().map(|(_, counts)| Stand::of_pair(&tally(counts), thresholds)).collect()
    };
    let now = stands(&survey.pairs);
    let ids = |pairs: &[(Id, [u64; 5])]| pairs.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
    // Pairs are matched by their place, so another list of pairs cannot be held against this one.
    let before = held.next().filter(|(_, earlier)| ids(&earlier.pairs) == ids(&survey.pairs));
    let earlier = before.map(|(period, earlier)| (period, stands(&earlier.pairs)));
    let changes =
        earlier.as_ref().map(|(_, earlier)| culture_change(earlier, &now, thresholds)).unwrap_or_default();
    let pairs = survey
        .pairs
        .iter()
        .zip(now)
        .enumerate()
        .map(|(place, ((id, _), stand))| PairFigure {
            id: id.clone(),
            stand,
            before: earlier.as_ref().and_then(|(_, earlier)| earlier.get(place).cloned()),
            change: changes.get(place).map(|(change, judged)| (change.clone(), judged.verdict)),
        })
        .collect();
    Some(CultureSurvey {
        period,
        earlier: earlier.map(|(period, _)| period),
        respondents: survey.respondents,
        pairs,
        span: survey.span,
    })
}

fn advocates(periods: &[PeriodFacts<'_>], thresholds: &Thresholds) -> Option<AdvocateSurvey> {
    let (period, survey) =
        periods.iter().rev().find_map(|facts| Some((facts.period, facts.snapshot.advocates.as_ref()?)))?;
    let qualities: Vec<Quality> =
        survey.qualities.iter().map(|(_, counts)| Quality::of(&tally(counts), thresholds)).collect();
    let next = next_to_build(&qualities)
        .into_iter()
        .filter_map(|number| survey.qualities.get(number.checked_sub(1)?).map(|(id, _)| id.clone()))
        .collect();
    let qualities = survey.qualities.iter().map(|(id, _)| id.clone()).zip(qualities).collect();
    Some(AdvocateSurvey { period, respondents: survey.respondents, qualities, next, span: survey.span })
}

fn tally(counts: &[u64; 5]) -> Tally {
    Tally::from_counts(Scale::ONE_TO_FIVE, counts)
}
