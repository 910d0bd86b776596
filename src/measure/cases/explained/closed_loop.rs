//! The closed loop, step by step (MEASURES.md, section 6).

use super::super::closed_loop::{causes, given_commitments, given_promises, window};
use super::super::input::{CaseError, Input};
use super::row;
use super::survey::wilson;
use crate::measure::commitments::{State, commitments as stand_of};
use crate::measure::display::Kind;
use crate::measure::explanation::{Amount, Explanation, Outcome, Phrase, Source, Working};
use crate::measure::kaplan_meier::curve;
use crate::measure::log_rank::{Window, ties, time_change as change_of};
use crate::measure::promise_kept::promises_kept;
use crate::measure::score::Score;
use crate::measure::thresholds::Thresholds;
use crate::measure::time_to::{durations, time_to as time_of};
use crate::measure::verdict::Verdict;

type Explained = Result<Explanation, CaseError>;

pub(in super::super) fn time_to(input: &Input) -> Explained {
    let Window { cases, cutoff } = window(input)?;
    let found = time_of(&cases, cutoff, input.thresholds());
    let mut work = Working::of("time_to");
    work.sources(&[Source::ISO_COMPLAINTS, Source::KAPLAN_MEIER]);
    work.told("explain-cutoff", cutoff);
    work.count("n", "explain-cases", found.n);
    work.told("explain-closed", found.closed);
    work.told("explain-open", found.open);
    work.told("explain-invalid-cases", found.invalid);
    work.given_z();
    work.law("S(t)", "Π (1 − d/n)");
    work.law("θ", "z·√(Σ d/(n·(n − d)))/ln S(t)");
    work.law("limits", "S(t)^exp(±θ)");
    let steps = curve(&durations(&cases, cutoff).0);
    let rows = steps
        .iter()
        .map(|step| {
            row([
                step.days.into(),
                step.at_risk.into(),
                step.closed.into(),
                step.open.into(),
                step.open_lower.into(),
                step.open_upper.into(),
            ])
        })
        .collect();
    let head = [
        "explain-days",
        "explain-at-risk",
        "explain-closed-then",
        "explain-still-open",
        "explain-lower",
        "explain-upper",
    ];
    work.table(&head, rows);
    work.note("explain-median-rule");
    for (which, days) in [
        ("explain-median", found.median.value),
        ("explain-median-lower", found.median.lower),
        ("explain-median-upper", found.median.upper),
    ] {
        let half = match days {
            Some(days) => Phrase::from("explain-half-at").with("days", in_days(days)),
            None if found.n > 0 => Phrase::from("explain-never-half"),
            None => continue,
        };
        work.note(half.with("what", Phrase::from(which)));
    }
    work.base_rule(input.thresholds());
    work.mind("mind-open-cases");
    work.mind("mind-receipt");
    let median = &found.median;
    work.outcome(Outcome {
        name: "explain-median-time".into(),
        kind: Some(Kind::Days),
        value: median.value,
        lower: median.lower,
        upper: median.upper,
        control: false,
        verdict: Some(found.verdict),
    });
    work.fact("explain-longest-open", Kind::Days, found.longest_open, None);
    Ok(work.done())
}

pub(in super::super) fn time_change(input: &Input) -> Explained {
    let (before, after) = (window(&input.get("before")?)?, window(&input.get("after")?)?);
    let thresholds = input.thresholds();
    let found = change_of(&before, &after, thresholds);
    let mut work = Working::of("time_change");
    work.sources(&[Source::KAPLAN_MEIER]);
    for (window, n, closed, names) in [
        (&before, "n₀", "d₀", ["explain-cases-before", "explain-closed-before"]),
        (&after, "n₁", "d₁", ["explain-cases-after", "explain-closed-after"]),
    ] {
        let (durations, _) = durations(&window.cases, window.cutoff);
        work.count(n, names[0], durations.len() as u64);
        work.count(closed, names[1], durations.iter().filter(|duration| duration.closed).count() as u64);
    }
    let ties: Vec<_> = ties(&before, &after).into_iter().filter(|tie| tie.closed > 0.0).collect();
    work.law("E", "d·n₁/n");
    work.law("V", "d·(n₁/n)·(1 − n₁/n)·(n − d)/(n − 1)");
    let rows = ties
        .iter()
        .map(|tie| {
            row([
                tie.days.into(),
                tie.at_risk.into(),
                tie.later_at_risk.into(),
                tie.closed.into(),
                tie.later_closed.into(),
                tie.expected().into(),
                tie.variance().into(),
            ])
        })
        .collect();
    let head = [
        "explain-days",
        "explain-at-risk",
        "explain-at-risk-later",
        "explain-closed-then",
        "explain-closed-later",
        "explain-expected",
        "explain-variance",
    ];
    work.table(&head, rows);
    if found.chi_square.is_some() {
        work.sum("O", "Σ closed-later", ties.iter().map(|tie| vec![tie.later_closed]));
        work.sum("E", "Σ E", ties.iter().map(|tie| vec![tie.expected()]));
        work.sum("V", "Σ V", ties.iter().map(|tie| vec![tie.variance()]));
        if work.value("V").is_some_and(|variance| variance > 0.0) {
            work.gives("X", "(O − E)²/V", "/chi_square");
            work.gives("p", "tail_χ²(X)", "/p");
        } else {
            work.note("explain-no-variance");
        }
        let Thresholds { fewest_answers, fewest_closings, .. } = thresholds;
        let few = work.rule(&format!("min(n₀, n₁) < {fewest_answers}"), Verdict::TooFewAnswers)
            || work.rule(&format!("min(d₀, d₁) < {fewest_closings}"), Verdict::TooFewAnswers);
        if !few && found.verdict != Verdict::NoClearChange {
            work.rule("p ≤ 0.05", Phrase::from("explain-called"));
            let shorter = work.rule("O > E", Verdict::Down);
            if !shorter {
                work.rule("O < E", Verdict::Up);
            }
        } else if !few && work.value("p").is_some() {
            work.rule("p > 0.05", Verdict::NoClearChange);
        }
    }
    work.mind("mind-open-cases");
    work.outcome(Outcome {
        name: "explain-time-change".into(),
        kind: None,
        value: found.chi_square,
        lower: None,
        upper: None,
        control: false,
        verdict: Some(found.verdict),
    });
    Ok(work.done())
}

pub(in super::super) fn promise_kept(input: &Input) -> Explained {
    let (given, cutoff) = given_promises(input)?;
    let found = promises_kept(&given, cutoff, input.thresholds());
    let mut work = Working::of("promise_kept");
    work.sources(&[Source::ISO_COMPLAINTS]);
    work.told("explain-cutoff", cutoff);
    work.told("explain-cases", given.len() as u64);
    work.note("explain-promise-rule");
    let rows = [
        ("explain-kept", found.kept),
        ("explain-late", found.late),
        ("explain-overdue", found.overdue),
        ("explain-not-due", found.not_due),
        ("explain-invalid-cases", found.invalid),
    ];
    let rows = rows.into_iter().map(|(name, count)| row([Phrase::from(name).into(), count.into()])).collect();
    work.table(&["explain-state", "explain-cases"], rows);
    work.know("kept", found.kept as f64);
    work.know("late", found.late as f64);
    work.know("overdue", found.overdue as f64);
    work.step("x", "kept");
    work.step("n", "kept + late + overdue");
    if found.due > 0 {
        work.step("p", "x/n");
        work.gives("t", "100·p", "/value");
        wilson(&mut work, "/lower", "/upper");
    }
    let verdict = work.base_rule(input.thresholds()).into();
    work.mind("mind-early-closings");
    work.mind("mind-full-count");
    super::score(&mut work, "explain-promise-kept", Kind::Share, &found.score, verdict);
    Ok(work.done())
}

pub(in super::super) fn root_cause(input: &Input) -> Explained {
    let (causes, found) = causes(input)?;
    let mut work = Working::of("root_cause");
    work.count("resolved", "explain-resolved", causes.resolved);
    work.count("process", "explain-cause-process", causes.process);
    work.count("policy", "explain-cause-policy", causes.policy);
    work.count("other", "explain-cause-other", causes.other);
    work.count("none", "explain-cause-none", causes.not_found);
    work.count("changed", "explain-changed", causes.changed);
    let sums = work.rule("process + policy + other + none = resolved", Phrase::from("explain-causes-sum"));
    if !sums {
        work.note(Phrase::from("explain-otherwise").with("verdict", Verdict::DoesNotReconcile));
        score_of(&mut work, "explain-cause-changed", &found.changed, found.verdict);
        return Ok(work.done());
    }
    for (title, x, n, pointer, score) in [
        ("explain-cause-found", "resolved − none", "resolved", "/found", &found.found),
        ("explain-cause-rules", "process + policy", "resolved", "/policy_process", &found.policy_process),
        ("explain-cause-changed", "changed", "process + policy", "", &found.changed),
    ] {
        work.stretch(title);
        work.step("x", x);
        work.step("n", n);
        let verdict = if score.n > 0 {
            work.step("p", "x/n");
            work.gives("t", "100·p", format!("{pointer}/value"));
            wilson(&mut work, &format!("{pointer}/lower"), &format!("{pointer}/upper"));
            work.base_rule(input.thresholds()).into()
        } else {
            Verdict::NoData
        };
        score_of(&mut work, title, score, verdict);
    }
    work.mind("mind-full-count");
    Ok(work.done())
}

fn in_days(days: f64) -> Amount {
    Amount::Shown(Kind::Days, days)
}

fn score_of(work: &mut Working, title: &'static str, score: &Score, verdict: Verdict) {
    super::score(work, title, Kind::Share, score, verdict);
}

pub(in super::super) fn commitments(input: &Input) -> Explained {
    let (items, cutoff) = given_commitments(input)?;
    let found = stand_of(&items, cutoff);
    let mut work = Working::of("commitments");
    work.told("explain-cutoff", cutoff);
    let rows = items
        .iter()
        .enumerate()
        .map(|(place, item)| {
            let word = match item.state(cutoff) {
                State::Kept => "explain-kept",
                State::Late => "explain-late",
                State::Overdue => "explain-overdue",
                State::Dropped => "explain-dropped-late",
                State::Withdrawn => "explain-withdrawn",
                State::Ahead => "explain-ahead",
                State::Open => "explain-open-promise",
            };
            row([
                Amount::Number((place + 1) as f64),
                item.due.into(),
                item.done.into(),
                item.withdrawn.into(),
                Phrase::from(word).into(),
            ])
        })
        .collect();
    let head = ["explain-number", "explain-due", "explain-done", "explain-taken-back", "explain-state"];
    work.table(&head, rows);
    work.know("kept", found.kept as f64);
    work.know("late", found.late as f64);
    work.know("overdue", found.overdue as f64);
    work.know("dropped", found.dropped as f64);
    work.gives("due", "kept + late + overdue + dropped", "/due");
    if found.due > 0 {
        work.gives("t", "100·kept/due", "/value");
    } else {
        work.rule("due = 0", Verdict::NoData);
    }
    if found.overdue > 0 {
        work.note("explain-days-overdue");
        work.note(Phrase::from("explain-oldest-overdue").with("days", found.oldest_overdue.map(in_days)));
        work.note(Phrase::from("explain-median-overdue").with("days", found.median_overdue.map(in_days)));
    }
    work.mind("mind-fact");
    work.fact("explain-kept-rate", Kind::Share, found.value, Some(found.verdict()));
    Ok(work.done())
}
