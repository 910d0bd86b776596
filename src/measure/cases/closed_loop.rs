//! Cases of the closed loop: times, promises, causes, commitments (MEASURES.md, section 6).

use super::answer::Answer;
use super::input::{CaseError, Input};
use crate::measure::closing::Case;
use crate::measure::commitments::{self as promised, Commitment};
use crate::measure::log_rank::{self, Window};
use crate::measure::promise_kept::{self as promises, Promise};
use crate::measure::root_cause::{Causes, RootCause};
use crate::measure::score::Score;
use crate::measure::time_to as times;
use serde_json::{Value, json};

/// `time_to`: {cutoff, cases: [[received, closed]]}.
pub(super) fn time_to(input: &Input) -> Result<Answer, CaseError> {
    let Window { cases, cutoff } = window(input)?;
    let found = times::time_to(&cases, cutoff, input.thresholds());
    Ok(Answer::new(found.median.value, found.median.lower, found.median.upper, found.verdict)
        .with("n", found.n)
        .with("closed", found.closed)
        .with("open", found.open)
        .with("invalid", found.invalid)
        .with("longest_open", found.longest_open))
}

/// `time_change`: {before, after}, each as in `time_to`.
pub(super) fn time_change(input: &Input) -> Result<Answer, CaseError> {
    let found = log_rank::time_change(
        &window(&input.get("before")?)?,
        &window(&input.get("after")?)?,
        input.thresholds(),
    );
    Ok(Answer::of_extras(found.verdict).with("p", found.p).with("chi_square", found.chi_square))
}

/// The cases of a window and its cut-off.
pub(super) fn window(input: &Input) -> Result<Window, CaseError> {
    let cases = input.get("cases")?.each(|case| {
        let [received, closed] = case.list_of("[received, closed or null]")?;
        Ok(Case { received: received.number()?, closed: closed.or_null(Input::number)? })
    })?;
    Ok(Window { cases, cutoff: input.get("cutoff")?.number()? })
}

/// `promise_kept`: {cutoff, cases: [[received, days promised, closed]]}.
pub(super) fn promise_kept(input: &Input) -> Result<Answer, CaseError> {
    let (given, cutoff) = given_promises(input)?;
    let found = promises::promises_kept(&given, cutoff, input.thresholds());
    Ok(Answer::of_score(&found.score, found.score.base.into())
        .with("n", found.due)
        .with("kept", found.kept)
        .with("late", found.late)
        .with("overdue", found.overdue)
        .with("not_due", found.not_due)
        .with("invalid", found.invalid))
}

/// The promises of `promise_kept` and the cut-off.
pub(super) fn given_promises(input: &Input) -> Result<(Vec<Promise>, f64), CaseError> {
    let given = input.get("cases")?.each(|promise| {
        let [received, days, closed] = promise.list_of("[received, days promised, closed or null]")?;
        let case = Case { received: received.number()?, closed: closed.or_null(Input::number)? };
        Ok(Promise { case, days: days.amount()? })
    })?;
    Ok((given, input.get("cutoff")?.number()?))
}

/// `root_cause`: {resolved, changed, by_cause: {process, policy, …, not_found}}.
pub(super) fn root_cause(input: &Input) -> Result<Answer, CaseError> {
    let found = causes(input)?.1;
    let part = |score: &Score| -> Value {
        json!({
            "value": score.value,
            "lower": score.lower,
            "upper": score.upper,
            "verdict": score.base.word(),
        })
    };
    Ok(Answer::of_score(&found.changed, found.verdict)
        .with("found", part(&found.found))
        .with("policy_process", part(&found.policy_process)))
}

/// The causes of `root_cause` and what they come to.
pub(super) fn causes(input: &Input) -> Result<(Causes, RootCause), CaseError> {
    let changed = input.get("changed")?;
    let mut causes =
        Causes { resolved: input.get("resolved")?.count()?, changed: changed.count()?, ..Causes::default() };
    for (cause, given) in input.get("by_cause")?.entries()? {
        let counter = match cause.as_str() {
            "process" => &mut causes.process,
            "policy" => &mut causes.policy,
            "not_found" => &mut causes.not_found,
            _ => &mut causes.other,
        };
        *counter = counter.saturating_add(given.count()?);
    }
    let found = causes.root_cause(input.thresholds());
    Ok((causes, found.ok_or_else(|| changed.wants("at most process + policy"))?))
}

/// `commitments`: {cutoff, items: [{due, done, withdrawn}]}.
pub(super) fn commitments(input: &Input) -> Result<Answer, CaseError> {
    let (items, cutoff) = given_commitments(input)?;
    let found = promised::commitments(&items, cutoff);
    Ok(Answer::of_fact(found.value, found.verdict())
        .with("kept", found.kept)
        .with("late", found.late)
        .with("overdue", found.overdue)
        .with("dropped", found.dropped)
        .with("withdrawn", found.withdrawn)
        .with("ahead", found.ahead)
        .with("open", found.open)
        .with("due", found.due)
        .with("oldest_overdue", found.oldest_overdue)
        .with("median_overdue", found.median_overdue))
}

/// The commitments of a case and the cut-off.
pub(super) fn given_commitments(input: &Input) -> Result<(Vec<Commitment>, f64), CaseError> {
    let items = input.get("items")?.each(|item| {
        Ok(Commitment {
            due: item.get("due")?.number()?,
            done: item.get("done")?.or_null(Input::number)?,
            withdrawn: item.get("withdrawn")?.or_null(Input::number)?,
        })
    })?;
    Ok((items, input.get("cutoff")?.number()?))
}
