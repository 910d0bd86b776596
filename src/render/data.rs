//! The figures for other programs: `data/report.json`, and a CSV file behind every chart.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::compare::{Restated, Told};
use crate::domain::Id;
use crate::domain::Period;
use crate::draw::Table;
use crate::figures::{
    Cell, CommitmentFigure, CommitmentState, ControlFigure, CultureFigures, CustomerRow, Effect, Figures,
    LeadFigure, LoopFigures, MeetingFigure, OutcomeFigure, PeriodScore, RuleFigure, ScoreFigure,
    StageComplaints, ThemeFigure,
};
use crate::finding::Report;
use crate::measure::before_after::WARNING;
use crate::measure::promise_kept::PromisesKept;
use crate::measure::score::Score;
use crate::measure::thresholds::{Threshold, Thresholds};
use crate::measure::time_to::TimeTo;
use crate::measure::verdict::Verdict;
use crate::project::{Cause, Project, Segment};
use crate::render::pages::EditionName;
use crate::source::{Lines, Sources, Span};

/// The number of the form of `report.json`.
const SCHEMA: u64 = 1;

/// The figures of an edition. Numbers are unrounded; a hidden figure is `null` with `"suppressed": true`. What was restated
/// is put in by [`restate`], once the edition has been compared with earlier ones.
pub fn report(
    figures: &Figures,
    project: &Project,
    name: &EditionName,
    findings: &[PublicFinding],
    lines: &Lines,
) -> Value {
    let site = &project.site;
    json!({
        "schema": SCHEMA,
        "version": name.version.to_string(),
        "period": figures.period.to_string(),
        "status": name.status.word(),
        "revision": name.version.revision,
        "reason": name.reason,
        "organisation": site.organisation,
        "mission": site.mission,
        "measures": figures.scores.iter().map(|figure| measure(figure, project, lines)).collect::<Vec<_>>(),
        "customers": customers(figures, lines),
        "themes": figures.voice.themes.iter().map(|figure| theme(figure, lines)).collect::<Vec<_>>(),
        "stages": stages(figures, lines),
        "items": count(figures.voice.items),
        "unplaced": count(figures.voice.unplaced),
        "focus": figures.focus,
        "complaints": figures.complaints.as_ref().map(|figures| complaints(figures, lines)),
        "commitments": figures.commitments.iter().map(|figure| commitment(figure, lines)).collect::<Vec<_>>(),
        "leading": figures.leading.iter().flat_map(leading).collect::<Vec<_>>(),
        "outcomes": figures.outcomes.iter().map(|figure| outcome(figure, lines)).collect::<Vec<_>>(),
        "culture": culture(&figures.culture, lines),
        "meetings": figures.culture.meetings.iter().map(|figure| meeting(figure, lines)).collect::<Vec<_>>(),
        "thresholds": changed(&site.thresholds),
        "restated": [],
        "findings": findings.iter().filter(|finding| finding.concerns(figures.period)).collect::<Vec<_>>(),
    })
}

/// Puts into a report which figures of earlier periods are not what was published of them.
pub fn restate(report: &mut Value, restated: &[Restated]) {
    let told = |told: &Told| match told {
        Told::Count(count) => Value::from(*count),
        told => told.number().into(),
    };
    let answers = |told: &Told| match told {
        Told::Score(point) => point.n,
        _ => None,
    };
    let hidden = |told: &Told| matches!(told, Told::Score(point) if point.hidden);
    let rows = restated.iter().map(|figure| {
        json!({
            "period": figure.period,
            "figure": figure.figure.to_string(),
            "was": told(&figure.was),
            "is": told(&figure.is),
            "n_was": answers(&figure.was),
            "n_is": answers(&figure.is),
            "suppressed": hidden(&figure.was) || hidden(&figure.is),
            "published_in": figure.published,
            "why": figure.why,
            "since_last": !figure.known,
        })
    });
    if let Some(object) = report.as_object_mut() {
        object.insert("restated".to_owned(), rows.collect::<Vec<_>>().into());
    }
}

/// The text of a data file.
pub fn print(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// A finding as the report's data tell it: what kind, where; its own words may hold a count that is hidden.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct PublicFinding {
    /// The stable id.
    pub id: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What the kind means.
    pub meaning: &'static str,
    /// The file.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    #[serde(skip)]
    span: Span,
}

impl PublicFinding {
    /// Whether it stands in one of these places.
    pub fn is_in(&self, places: &[Span]) -> bool {
        let inside = |place: &Span| {
            place.file == self.span.file && place.start <= self.span.start && self.span.end <= place.end
        };
        places.iter().any(inside)
    }

    /// Whether it is about the settings or about this period's snapshot: a later one is none of this report's.
    fn concerns(&self, period: Period) -> bool {
        let snapshot = self
            .path
            .strip_prefix("content/snapshots/")
            .and_then(|name| name.strip_prefix(&period.to_string()));
        let own = snapshot.is_some_and(|rest| rest.starts_with(['.', '/']));
        own || matches!(self.path.as_str(), "content/site.yaml" | "content/journey.yaml")
    }
}

/// The findings of a run that have a place.
pub fn public_findings(report: &Report, sources: &Sources) -> Vec<PublicFinding> {
    report
        .sorted()
        .into_iter()
        .filter_map(|finding| {
            let span = finding.span?;
            let place = sources.place(span);
            Some(PublicFinding {
                span,
                id: finding.kind.id(),
                severity: finding.severity().word(),
                meaning: finding.kind.meaning(),
                path: place.path.to_string(),
                line: place.line,
                column: place.column,
            })
        })
        .collect()
}

fn segment(segment: &Segment) -> Value {
    if segment.is_empty() {
        return Value::Null;
    }
    Value::Object(
        segment.iter().map(|(kind, group)| (kind.to_string(), Value::from(group.as_str()))).collect(),
    )
}

/// The thresholds that the report sets otherwise than the method.
fn changed(thresholds: &Thresholds) -> Value {
    let number = |threshold: &Threshold| {
        let value = threshold.of(thresholds);
        // Whole ones are at most 10,000.
        if threshold.whole { Value::from(value as u64) } else { Value::from(value) }
    };
    Value::Object(
        thresholds.changed().map(|threshold| (threshold.name.to_owned(), number(threshold))).collect(),
    )
}

fn measure(figure: &ScoreFigure, project: &Project, lines: &Lines) -> Value {
    let key = &figure.key;
    let measure = project.site.measures.get(&key.measure);
    let now = figure.now.as_ref();
    let shown = now.filter(|now| now.hidden.is_none());
    let change = figure.change.as_ref().filter(|_| shown.is_some());
    let before = figure.previous.as_ref().and_then(|(_, before)| before.shown());
    let change = change.filter(|_| before.is_some());
    let gap = figure.goal_gap.filter(|_| shown.is_some());
    let base = match now {
        Some(now) => now.score.base.word(),
        None => Verdict::NoData.word(),
    };
    let verdict = match (shown, &figure.previous, change) {
        (None, ..) => base,
        (Some(_), None, _) => Verdict::NoData.word(),
        // There is an earlier score, and it is not shown: the change would give it away.
        (Some(_), Some(_), None) => Verdict::TooFewAnswers.word(),
        (Some(_), Some(_), Some(change)) => change.verdict.word(),
    };
    // With who was asked, the rate of those who answered tells how many they are.
    let told = now.filter(|now| !now.n_hidden);
    let mut value = json!({
        "id": key.measure,
        "kind": measure.map_or("", |measure| measure.kind.word()),
        "stage": key.stage,
        // By what several questions of one measure and stage are told apart; the theme may be a mark of the answers.
        "question": key.theme,
        "theme": key.theme.as_ref().or(now.and_then(|now| now.answers.themes.first())),
        "segment": segment(&key.segment),
        "headline": figure.headline,
        "n": now.map_or(Some(0), |now| (!now.n_hidden).then_some(now.score.n)),
        "effective_n": shown.and_then(|now| now.score.n_eff),
        "invited": told.and_then(|now| now.answers.asked).map(|asked| asked.invited),
        "response_rate": told.and(figure.response).and_then(|response| response.value),
        "value": now.and_then(|now| now.shown()),
        "lower": shown.and_then(|now| now.score.lower),
        "upper": shown.and_then(|now| now.score.upper),
        "base": base,
        "goal": figure.goal,
        "goal_gap": gap.and_then(|gap| gap.value),
        "goal_verdict": gap.filter(|_| measure.is_some_and(|measure| !measure.self_selected)).map(|gap| gap.verdict.word()),
        "previous": before.filter(|_| shown.is_some()),
        "previous_period": figure.previous.as_ref().map(|(period, _)| period.to_string()),
        "change": change.and_then(|change| change.value),
        "change_lower": change.and_then(|change| change.lower),
        "change_upper": change.and_then(|change| change.upper),
        "verdict": verdict,
        "control": control(&figure.control),
        "suppressed": now.is_some_and(|now| now.hidden.is_some()),
        "missing": now.map_or(Some(0), |_| told.map(|now| now.answers.missing)),
        "invalid": now.map_or(Some(0), |_| told.map(|now| now.answers.invalid)),
        "history": figure.history.iter().map(|(period, score)| point(&period.to_string(), score, lines)).collect::<Vec<_>>(),
        "from": now.map_or_else(Vec::new, |now| lines.of(&now.answers.spans)),
    });
    if let (Some(weighted), Some(object)) =
        (shown.and_then(|now| now.weighted.as_ref()), value.as_object_mut())
    {
        object.insert("unweighted".to_owned(), weighted.unweighted.value.into());
        object.insert("weighting".to_owned(), weighted.verdict.word().into());
        object.insert("mix_gap".to_owned(), weighted.mix_gap.into());
    }
    value
}

fn point(period: &str, score: &PeriodScore, lines: &Lines) -> Value {
    let range = score.range();
    json!({
        "period": period,
        "n": (!score.n_hidden).then_some(score.score.n),
        "value": score.shown(),
        "lower": range.map(|(lower, _)| lower),
        "upper": range.map(|(_, upper)| upper),
        "suppressed": score.hidden.is_some(),
        "from": lines.of(&score.answers.spans),
    })
}

/// What a control chart says of this period. Limits rest on shown values alone.
fn control(figure: &ControlFigure) -> Value {
    let limits = figure.limits();
    json!({
        "verdict": figure.verdict.word(),
        "lower": limits.map(|limits| limits.lower),
        "centre": limits.map(|limits| limits.centre),
        "upper": limits.map(|limits| limits.upper),
    })
}

fn customers(figures: &Figures, lines: &Lines) -> Value {
    let Some(customers) = &figures.customers else { return Value::Null };
    let mut value = row(&customers.now, lines);
    if let Some(object) = value.as_object_mut() {
        object.insert("reconciled".to_owned(), customers.reconciled().into());
        object.insert("returned".to_owned(), customers.returned.map(count).into());
        let reasons = customers
            .reasons
            .iter()
            .map(|(reason, cell)| (reason.clone(), count(*cell)))
            .collect::<Map<_, _>>();
        object.insert("lost_reasons".to_owned(), reasons.into());
        object.insert("not_recorded".to_owned(), count(customers.not_recorded));
        object.insert("reasons_reconciled".to_owned(), customers.reasons_add_up.into());
        let groups: Vec<Value> = customers
            .groups
            .iter()
            .map(|group| {
                json!({
                    "segment": segment(&group.segment),
                    "opening": group.opening,
                    "incoming": count(group.incoming),
                    "outgoing": count(group.outgoing),
                    "closing": group.closing,
                    "suppressed": group.incoming == Cell::Hidden,
                    "from": lines.of([&group.span]),
                })
            })
            .collect();
        object.insert("groups".to_owned(), groups.into());
        let charts = &customers.control;
        let control = json!({
            "incoming": control(&charts.incoming),
            "outgoing": control(&charts.outgoing),
            "net": control(&charts.net),
        });
        object.insert("control".to_owned(), control);
        if let Some((written, worth)) = &customers.value {
            let value = json!({
                "opening": written.opening,
                "incoming": written.incoming,
                "outgoing": written.outgoing,
                "stayers_change": written.stayers_change,
                "closing": i64::try_from(worth.closing).ok(),
                "per_incoming": worth.per_incoming,
                "per_outgoing": worth.per_outgoing,
                "leaver_in_newcomers": worth.leaver_in_newcomers,
                "reconciled": worth.verdict == Verdict::Reconciled,
            });
            object.insert("value".to_owned(), value);
        }
        let history: Vec<Value> = customers
            .history
            .iter()
            .map(|(period, moved)| {
                let mut value = row(moved, lines);
                if let Some(object) = value.as_object_mut() {
                    object.insert("period".to_owned(), period.to_string().into());
                }
                value
            })
            .collect();
        object.insert("history".to_owned(), history.into());
    }
    value
}

fn row(row: &CustomerRow, lines: &Lines) -> Value {
    json!({
        "opening": row.opening,
        "incoming": row.incoming,
        "outgoing": row.outgoing,
        "net": row.net,
        "closing": row.closing,
        "closing_gap": row.closing_gap,
        "opening_gap": row.opening_gap,
        "reconciled": row.reconciled,
        "word": row.direction.word(),
        "from": lines.of([&row.span]),
    })
}

/// The sources whose count is hidden; another `null` says that nothing was collected.
fn hidden(sources: &BTreeMap<Id, Cell>) -> Vec<&str> {
    sources.iter().filter(|(_, cell)| **cell == Cell::Hidden).map(|(source, _)| source.as_str()).collect()
}

fn count(cell: Cell) -> Value {
    cell.shown().into()
}

fn theme(theme: &ThemeFigure, lines: &Lines) -> Value {
    let sources: Map<String, Value> =
        theme.sources.iter().map(|(source, cell)| (source.to_string(), count(*cell))).collect();
    json!({
        "stage": theme.stage,
        "theme": theme.theme,
        "volume": count(theme.volume),
        "voices": count(theme.voices),
        "convergence": theme.convergence,
        "present": theme.present,
        "scores_present": theme.scores_present,
        "sources": sources,
        "suppressed_sources": hidden(&theme.sources),
        "previous_volume": theme.previous_volume.map(count),
        "rising": theme.rising.iter().map(|rise| rise.source.as_str()).collect::<Vec<_>>(),
        "verdict": theme.verdict.word(),
        "rank": theme.rank,
        "suppressed": theme.sources.values().chain([&theme.volume]).any(|cell| *cell == Cell::Hidden),
        "from": lines.of(&theme.spans),
    })
}

fn stages(figures: &Figures, lines: &Lines) -> Vec<Value> {
    figures
        .voice
        .stages
        .iter()
        .map(|stage| {
            let sources: Map<String, Value> =
                stage.sources.iter().map(|(source, cell)| (source.to_string(), count(*cell))).collect();
            let actions = stage.actions.iter().filter(|(_, cell)| *cell != Cell::NotCollected);
            let actions: Map<String, Value> =
                actions.map(|(action, cell)| (action.to_string(), count(*cell))).collect();
            json!({
                "id": stage.stage,
                "focus": figures.focus.contains(&stage.stage),
                "items": count(stage.items),
                "sources": sources,
                "suppressed_sources": hidden(&stage.sources),
                "actions": actions,
                "suppressed": stage.sources.values().chain([&stage.items]).any(|cell| *cell == Cell::Hidden),
                "from": lines.of(&stage.spans),
            })
        })
        .collect()
}

/// The four states of the contract: `kept` is done, in time or not; `late` tells which.
fn commitment(figure: &CommitmentFigure, lines: &Lines) -> Value {
    let promise = &figure.commitment;
    let state = figure.told().word();
    let late = figure.state == CommitmentState::Late;
    json!({
        "id": promise.id,
        "stage": promise.stage,
        "title": promise.title,
        "owner": promise.owner,
        "state": state,
        "late": late,
        "opened": promise.opened.map(|date| date.to_string()),
        "due": promise.due.to_string(),
        "done": promise.done.filter(|_| matches!(state, "kept")).map(|date| date.to_string()),
        "days_overdue": figure.days_overdue,
        "effect": figure.effect.as_ref().map(|figure| effect(figure, lines)),
        "from": lines.of([&promise.span]),
    })
}

fn effect(effect: &Effect, lines: &Lines) -> Value {
    let result = &effect.result;
    let value = |score: &Option<Score>| {
        score.as_ref().filter(|score| score.base.shows()).and_then(|score| score.value)
    };
    let shown = value(&result.before).is_some() && value(&result.after).is_some();
    let change = |number: Option<f64>| number.filter(|_| shown);
    json!({
        "measure": effect.measure,
        "stage": effect.stage,
        "before": value(&result.before),
        "after": value(&result.after),
        "change": change(result.change.value),
        "lower": change(result.change.lower),
        "upper": change(result.change.upper),
        "verdict": result.change.verdict.word(),
        "warning": WARNING,
        "from": lines.of(&effect.spans),
    })
}

fn complaints(figures: &LoopFigures, lines: &Lines) -> Value {
    let from = |cause: Cause| figures.causes.get(&cause).copied().unwrap_or(0);
    let caused_by: Map<String, Value> =
        Cause::ALL.iter().map(|cause| (cause.word().replace('-', "_"), from(*cause).into())).collect();
    json!({
        "from": lines.of(&figures.spans),
        "received": figures.received,
        "open": figures.open,
        "resolved": figures.resolved,
        "median_first_response_days": figures.first_response.median.value.filter(|_| figures.first_response.base.shows()),
        "first_response": time(&figures.first_response),
        "median_resolution_days": figures.resolution.median.value.filter(|_| figures.resolution.base.shows()),
        "resolution": time(&figures.resolution),
        "within_promise": figures.solved.as_ref().and_then(|kept| kept.score.clone().shown().value),
        "promises": {"answered": figures.answered.as_ref().map(kept), "solved": figures.solved.as_ref().map(kept)},
        "caused_by": caused_by,
        "broken_rules": figures.broken_rules,
        "changed": figures.changed,
        "rules": figures.rules.iter().map(rule).collect::<Vec<_>>(),
        "stages": figures.stages.iter().map(complained_of).collect::<Vec<_>>(),
        "unplaced": {"received": count(figures.unplaced.received), "open": count(figures.unplaced.open)},
        "root_cause": figures.root_cause.as_ref().map(|shares| json!({
            "found": share(&shares.found),
            "policy_process": share(&shares.policy_process),
            "changed": share(&shares.changed),
            "verdict": shares.verdict.word(),
        })),
    })
}

fn rule(rule: &RuleFigure) -> Value {
    json!({
        "stage": rule.stage,
        "theme": rule.theme,
        "complaints": count(rule.complaints),
        "changed": count(rule.changed),
        "suppressed": rule.complaints == Cell::Hidden,
    })
}

fn complained_of(stage: &StageComplaints) -> Value {
    json!({
        "id": stage.stage,
        "received": count(stage.received),
        "open": count(stage.open),
        "suppressed": stage.received == Cell::Hidden || stage.open == Cell::Hidden,
    })
}

fn time(time: &TimeTo) -> Value {
    let shown = |days: Option<f64>| days.filter(|_| time.base.shows());
    json!({
        "n": time.n,
        "value": shown(time.median.value),
        "lower": shown(time.median.lower),
        "upper": shown(time.median.upper),
        "closed": time.closed,
        "open": time.open,
        "longest_open": time.longest_open,
        "verdict": time.verdict.word(),
    })
}

/// Our own deeds show whole counts at any n; only the share hides.
fn kept(kept: &PromisesKept) -> Value {
    json!({
        "share": share(&kept.score),
        "due": kept.due,
        "kept": kept.kept,
        "late": kept.late,
        "overdue": kept.overdue,
        "not_due": kept.not_due,
    })
}

fn share(score: &Score) -> Value {
    let shown = score.clone().shown();
    json!({"n": score.n, "value": shown.value, "lower": shown.lower, "upper": shown.upper, "verdict": score.base.word()})
}

fn leading(figure: &LeadFigure) -> Vec<Value> {
    figure
        .rows
        .iter()
        .map(|row| {
            json!({
                "measure": figure.key.measure,
                "stage": figure.key.stage,
                "outcome": figure.outcome,
                "lag": row.lag,
                "n": row.n,
                "n_eff": row.n_eff,
                "r": row.r,
                "lower": row.lower,
                "upper": row.upper,
                "p_adj": row.p_adj,
                "verdict": row.verdict.word(),
            })
        })
        .collect()
}

fn outcome(figure: &OutcomeFigure, lines: &Lines) -> Value {
    let history = figure.history.iter().map(|(period, value, span)| {
        json!({"period": period.to_string(), "value": value, "from": lines.of([span])})
    });
    json!({"id": figure.outcome, "history": history.collect::<Vec<_>>()})
}

fn culture(figures: &CultureFigures, lines: &Lines) -> Value {
    let survey = figures.survey.as_ref().map(|survey| {
        let pairs: Vec<Value> = survey
            .pairs
            .iter()
            .map(|pair| {
                let shown = pair.stand.score.clone().shown();
                json!({
                    "id": pair.id,
                    "n": pair.stand.score.n,
                    "value": shown.value,
                    "lower": shown.lower,
                    "upper": shown.upper,
                    "verdict": pair.stand.verdict.word(),
                    "change": pair.change.as_ref().and_then(|(change, _)| change.value),
                    "change_verdict": pair.change.as_ref().map(|(_, verdict)| verdict.word()),
                })
            })
            .collect();
        json!({"period": survey.period, "respondents": survey.respondents, "pairs": pairs, "from": lines.of([&survey.span])})
    });
    let advocates = figures.advocates.as_ref().map(|survey| {
        let qualities: Vec<Value> = survey
            .qualities
            .iter()
            .map(|(id, quality)| json!({"id": id, "strong": quality.strong.x(), "share": share(&quality.score)}))
            .collect();
        json!({"period": survey.period, "respondents": survey.respondents, "qualities": qualities, "next": survey.next, "from": lines.of([&survey.span])})
    });
    let roles = figures.mission_roles.as_ref().map(|roles| {
        json!({"value": roles.value, "roles_reached": roles.roles_reached, "roles": roles.roles, "not_reached": roles.not_reached, "from": lines.of(&figures.told_spans)})
    });
    let counts = &figures.counts;
    json!({
        "survey": survey,
        "advocates": advocates,
        "mission_meetings": figures.mission_meetings.as_ref().map(|meetings| {
            json!({"value": meetings.value, "covered": meetings.covered, "counted": meetings.counted, "from": lines.of(figures.meetings.iter().map(|meeting| &meeting.span))})
        }),
        "mission_roles": roles,
        "theme": counts.theme,
        "thanks": counts.thanks,
        "thanked": counts.thanked,
        "setbacks": counts.setbacks,
        "setbacks_planned": counts.setbacks_planned,
        "sponsor_actions": counts.sponsor_actions,
        "days_since_sponsor": counts.days_since_sponsor,
        "from": lines.of(&figures.habit_spans),
    })
}

fn meeting(meeting: &MeetingFigure, lines: &Lines) -> Value {
    // A full count, so a share stands at any number of meetings.
    let share = meeting
        .discussed
        .filter(|_| meeting.held > 0)
        .map(|discussed| 100.0 * discussed as f64 / meeting.held as f64);
    json!({
        "meeting": meeting.meeting,
        "cx": meeting.cx,
        "held": meeting.held,
        "discussed": meeting.discussed,
        "share": share,
        "from": lines.of([&meeting.span]),
    })
}

/// The table behind a chart as CSV: UTF-8, comma, one head row, numbers unrounded. A text that a spreadsheet would take
/// for a formula gets an apostrophe before it.
pub fn csv(table: &Table) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail, and every row has as many cells as the head.
    let _ = writer.write_record(table.head.iter().map(|name| guarded(name)));
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(|cell| match cell.number {
            Some(number) => format!("{number}"),
            None => guarded(&cell.text),
        }));
    }
    writer.into_inner().unwrap_or_default()
}

fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{2212}', '＝', '＋', '－', '＠']) {
        return format!("'{text}");
    }
    text.to_owned()
}
