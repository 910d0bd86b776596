use crate::domain::Period;
use crate::draw::{
    Cell, Chart, ChartWords, Gaps, Mark, Reading, Scale, Series, Step, StepCurve, Survival, Table, TimeMark,
    Trend,
};
use crate::measure::promise_kept::PromisesKept;
use crate::measure::verdict::Verdict;
use crate::project::{Cause, MeasureKind, Window};
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// Answers and solutions in time, period by period.
    pub(super) fn in_time_chart(&self, window: &Window) -> Option<Chart> {
        let figures = self.figures.complaints.as_ref()?;
        let teller = self.teller();
        let axis = self.window(window)?;
        type Kept<'k> = Vec<Option<&'k PromisesKept>>;
        let at = |period: &Period| figures.history.iter().find(|row| row.period == *period);
        let answered: Kept<'_> = axis.iter().map(|period| at(period)?.answered.as_ref()).collect();
        let solved: Kept<'_> = axis.iter().map(|period| at(period)?.solved.as_ref()).collect();
        let shown = |kept: &Kept<'_>| kept.iter().flatten().filter(|kept| kept.score.base.shows()).count();
        if shown(&answered).max(shown(&solved)) < 2 {
            return None;
        }
        let reading = |kept: Option<&PromisesKept>, period| match kept {
            Some(kept) if kept.due > 0 => {
                match (kept.score.clone().shown().value, kept.score.lower, kept.score.upper) {
                    (Some(value), Some(lower), Some(upper)) => {
                        let tip = [
                            ("period", Arg::Text(self.speech.period_title(period))),
                            ("kept", kept.kept.into()),
                            ("due", kept.due.into()),
                        ];
                        let text = teller.numbers().share(value);
                        Reading::with_range(value, (lower, upper), text, teller.say("in-time-tip", &tip))
                    }
                    _ => Reading::Hidden,
                }
            }
            _ => Reading::Missing,
        };
        let series: Vec<Series> = [("in-time-answered", &answered), ("in-time-solved", &solved)]
            .into_iter()
            .filter(|(_, kept)| kept.iter().any(Option::is_some))
            .map(|(name, kept)| Series {
                name: teller.word(name),
                points: kept.iter().zip(&axis).map(|(kept, period)| reading(*kept, *period)).collect(),
            })
            .collect();
        let latest = |kept: &Kept<'_>| kept.last().copied().flatten().cloned().filter(|kept| kept.due > 0);
        let (solved_now, answered_now) = (latest(&solved), latest(&answered));
        let id = match figures.solved_change.as_ref().map(|change| change.verdict) {
            Some(Verdict::Up) => "in-time-title-up",
            Some(Verdict::Down) => "in-time-title-down",
            Some(Verdict::NoClearChange) => "in-time-title-same",
            _ => "in-time-title",
        };
        let title = match (&solved_now, &answered_now) {
            (Some(kept), _) => teller.say(id, &[("kept", kept.kept.into()), ("due", kept.due.into())]),
            (None, Some(kept)) => {
                teller.say("in-time-title-answered", &[("kept", kept.kept.into()), ("due", kept.due.into())])
            }
            (None, None) => teller.word("in-time-title-none"),
        };
        let summary: Vec<String> = [("loop-solved", solved_now), ("loop-answered", answered_now)]
            .into_iter()
            .filter_map(|(id, kept)| Some(teller.promises_kept(id, &kept?, self.period())))
            .collect();
        let words = ChartWords {
            id: "complaints-in-time".to_owned(),
            summary: if summary.is_empty() { title.clone() } else { summary.join(" ") },
            title,
            subtitle: teller.say("in-time-subtitle", &[("period", self.speech.period(self.period()).into())]),
            note: teller.say("in-time-note", &[teller.fewest()]),
        };
        let head =
            ["period", "answers-due", "answers-kept", "solutions-due", "solutions-kept", "solutions-overdue"];
        let count = |n: u64| Cell::number(n as f64, teller.numbers().count(n));
        let gap = || Cell::words(teller.word("no-figure"));
        let table = axis
            .iter()
            .zip(answered.iter().zip(&solved))
            .map(|(period, (answered, solved))| {
                vec![
                    Cell::words(self.speech.period_title(*period)),
                    answered.map_or_else(gap, |kept| count(kept.due)),
                    answered.map_or_else(gap, |kept| count(kept.kept)),
                    solved.map_or_else(gap, |kept| count(kept.due)),
                    solved.map_or_else(gap, |kept| count(kept.kept)),
                    solved.map_or_else(gap, |kept| count(kept.overdue)),
                ]
            })
            .collect();
        let trend = Trend {
            series,
            goal: None,
            actions: Vec::new(),
            scale: Scale::Possible { lowest: 0.0, highest: 100.0, cut: teller.word("in-time-cut") },
            ticks: self.score_ticks(&MeasureKind::Csat),
            gaps: Gaps {
                hidden_mark: teller.say("in-time-few-mark", &[teller.fewest()]),
                hidden: teller.say("in-time-few", &[teller.fewest()]),
                missing: teller.word("in-time-missing"),
                ..self.gaps()
            },
            periods: axis.iter().map(|&period| self.axis_period(period)).collect(),
        };
        let table = Table { head: head.map(|id| teller.word(id)).to_vec(), rows: table };
        Chart::new(words, Mark::Trend(trend), table).ok()
    }

    /// How many complaints of the period are unsolved after so many days. Under ten there is no curve.
    pub(super) fn unsolved_chart(&self) -> Option<Chart> {
        let figures = self.figures.complaints.as_ref()?;
        let time = &figures.resolution;
        if !time.base.shows() || figures.unsolved.steps.is_empty() {
            return None;
        }
        let teller = self.teller();
        let percent = |part: f64| 100.0 * part;
        let curve = &figures.unsolved;
        let last = curve.steps.last().map_or(1.0, |step| step.open);
        // A curve that ends with its last case at nothing says nothing about those that are still open.
        let end = match last > 0.0 {
            true => teller.say("unsolved-end", &[("share", teller.numbers().share(percent(last)).into())]),
            false => String::new(),
        };
        let mut marks: Vec<TimeMark> = Vec::new();
        if let Some(within) = self.project.site.closed_loop.resolve_within {
            let at = f64::from(within.0);
            marks.push(TimeMark {
                at,
                words: teller.say("unsolved-promise", &[("days", teller.days(at).into())]),
            });
        }
        if let Some(median) = time.median.value {
            let words = teller.say("unsolved-median", &[("days", teller.days(median).into())]);
            marks.push(TimeMark { at: median, words });
        }
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let words = ChartWords {
            id: "complaints-unsolved".to_owned(),
            title: teller.time_title(time),
            subtitle: teller.say("unsolved-subtitle", std::slice::from_ref(&period)),
            note: teller.say("unsolved-note", &[("n", time.n.into()), ("open", time.open.into())]),
            summary: teller.time_sentence("loop-time-sentence", time),
        };
        let rows = curve
            .steps
            .iter()
            .map(|step| {
                let share = |part: f64| Cell::number(percent(part), teller.numbers().share(percent(part)));
                vec![
                    Cell::number(step.days, teller.numbers().decimal(step.days, 0)),
                    Cell::number(step.at_risk as f64, teller.numbers().count(step.at_risk)),
                    Cell::number(step.closed as f64, teller.numbers().count(step.closed)),
                    share(step.open),
                    share(step.open_lower),
                    share(step.open_upper),
                ]
            })
            .collect();
        let head = ["day-head", "unsolved-before", "solved-then", "unsolved-share", "range-from", "range-to"];
        let steps = curve
            .steps
            .iter()
            .map(|step| Step {
                at: step.days,
                share: percent(step.open),
                range: Some((percent(step.open_lower), percent(step.open_upper))),
                tip: teller.say(
                    "unsolved-tip",
                    &[
                        ("days", teller.days(step.days).into()),
                        ("share", teller.numbers().share(percent(step.open)).into()),
                        ("lower", teller.numbers().bare_share(percent(step.open_lower)).into()),
                        ("upper", teller.numbers().share(percent(step.open_upper)).into()),
                    ],
                ),
            })
            .collect();
        let chart = Survival {
            curves: vec![StepCurve {
                name: String::new(),
                end,
                steps,
                censored: curve.waiting.clone(),
                until: curve.until,
            }],
            whole: 100.0,
            marks,
            ticks: self.score_ticks(&MeasureKind::Csat),
            time_ticks: self.count_ticks(),
            time: teller.word("unsolved-axis"),
        };
        let table = Table { head: head.map(|id| teller.word(id)).to_vec(), rows };
        Chart::new(words, Mark::Survival(chart), table).ok()
    }

    /// What solved complaints came from, most first; what is not known comes last.
    pub(super) fn causes_chart(&self) -> Option<Chart> {
        let figures = self.figures.complaints.as_ref()?;
        let teller = self.teller();
        let count = |cause: Cause| figures.causes.get(&cause).copied().unwrap_or(0);
        let mut causes: Vec<(Cause, u64)> = Cause::ALL
            .into_iter()
            .filter(|cause| *cause != Cause::NotFound)
            .map(|cause| (cause, count(cause)))
            .filter(|(_, n)| *n > 0)
            .collect();
        causes.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        let (first, most) = *causes.first()?;
        let mut bars: Vec<(String, u64, bool)> = causes
            .iter()
            .map(|(cause, n)| (teller.cause(*cause), *n, matches!(cause, Cause::Policy | Cause::Process)))
            .collect();
        let unknown = figures.resolved.saturating_sub(figures.causes.values().sum());
        for (word, n) in [("cause-not-found", count(Cause::NotFound)), ("cause-not-recorded", unknown)] {
            if n > 0 {
                bars.push((teller.word(word), n, false));
            }
        }
        let list: Vec<String> =
            bars.iter().map(|(name, n, _)| format!("{name} ({})", teller.numbers().count(*n))).collect();
        let cause = ("cause", Arg::Text(teller.cause(first)));
        let of = ("of", Arg::Text(teller.numbers().count(figures.resolved)));
        let tied = causes.get(1).is_some_and(|(_, n)| *n == most);
        let title = if tied { "causes-title-tied" } else { "causes-title" };
        let words = ChartWords {
            id: "complaints-causes".to_owned(),
            title: teller.say(title, &[cause, ("n", teller.numbers().count(most).into()), of.clone()]),
            subtitle: teller.say("causes-subtitle", &[("period", self.speech.period(self.period()).into())]),
            note: teller.word("causes-note"),
            summary: teller.say("causes-summary", &[of, ("list", teller.list(&list).into())]),
        };
        let rows = bars
            .iter()
            .map(|(name, n, _)| {
                vec![Cell::words(name.clone()), Cell::number(*n as f64, teller.numbers().count(*n))]
            })
            .collect();
        let table = Table { head: vec![teller.word("cause"), teller.word("complaints-head")], rows };
        let bars = self.count_bars(bars);
        Chart::new(words, Mark::RankedBars(bars), table).ok()
    }

    /// Where in the customer's life complaints arise; stages with few are hidden.
    pub(super) fn complaint_stages_chart(&self) -> Option<Chart> {
        let figures = self.figures.complaints.as_ref()?;
        let teller = self.teller();
        let mut shown: Vec<(String, u64, bool)> = figures
            .stages
            .iter()
            .filter_map(|row| {
                let n = row.received.shown().filter(|n| *n > 0)?;
                Some((teller.stage(&row.stage), n, self.figures.focus.contains(&row.stage)))
            })
            .collect();
        shown.sort_by_key(|(_, n, _)| std::cmp::Reverse(*n));
        // One bar alone compares nothing; the page then has a table.
        let (first, most, _) = shown.first().filter(|_| shown.len() > 1)?.clone();
        let args = [
            ("stage", Arg::Text(first)),
            ("n", teller.numbers().count(most).into()),
            ("of", teller.numbers().count(figures.received).into()),
        ];
        let min = ("min", Arg::Text(teller.numbers().count(self.project.site.privacy.min_count)));
        let words = ChartWords {
            id: "complaints-stages".to_owned(),
            title: teller.say("complaint-stages-chart", &args),
            subtitle: teller
                .say("complaint-stages-subtitle", &[("period", self.speech.period(self.period()).into())]),
            note: teller.say("complaint-stages-note", &[min]),
            summary: teller.say("complaint-stages-summary", &args),
        };
        let rows = figures
            .stages
            .iter()
            .map(|row| {
                vec![
                    Cell::words(teller.stage(&row.stage)),
                    self.table_cell(row.received),
                    self.table_cell(row.open),
                ]
            })
            .collect();
        let head = ["stage", "received-head", "open-head"].map(|id| teller.word(id)).to_vec();
        let bars = self.count_bars(shown);
        Chart::new(words, Mark::RankedBars(bars), Table { head, rows }).ok()
    }
}
