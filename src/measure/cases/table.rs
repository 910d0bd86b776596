//! The measures by their token. Each row says what computes a case and what explains it; there is none without either.

use super::answer::Answer;
use super::input::{CaseError, Input};
use super::{closed_loop, customers, explained, people, print, survey, time, voices, weights};
use crate::measure::explanation::Explanation;

/// One measure.
pub(super) struct Measure {
    /// Its token in the vectors.
    token: &'static str,
    /// Reads the input of a case and computes its result.
    pub(super) solve: fn(&Input) -> Result<Answer, CaseError>,
    /// Reads the same input and works it out step by step.
    pub(super) explain: fn(&Input) -> Result<Explanation, CaseError>,
}

/// A row: the token, and the module and name of both functions, which are the same.
macro_rules! row {
    ($token:literal, $module:ident, $name:ident) => {
        Measure { token: $token, solve: $module::$name, explain: explained::$module::$name }
    };
}

/// All measures, by token.
const MEASURES: &[Measure] = &[
    row!("advocates", people, advocates),
    row!("before_after", time, before_after),
    row!("bh", survey, bh),
    row!("commitments", closed_loop, commitments),
    row!("convergence", voices, convergence),
    row!("csat", survey, csat),
    row!("culture", people, culture),
    row!("customer_growth", customers, customer_growth),
    row!("customer_value", customers, customer_value),
    row!("display", print, display),
    row!("expectation_gap", survey, expectation_gap),
    row!("family", survey, family),
    row!("favourable", survey, favourable),
    row!("goal_gap", survey, goal_gap),
    row!("lag_table", time, lag_table),
    row!("leaving_reasons", customers, leaving_reasons),
    row!("matrix", voices, matrix),
    row!("mean", survey, mean),
    row!("mean_change", survey, mean_change),
    row!("mission_meetings", people, mission_meetings),
    row!("mission_roles", people, mission_roles),
    row!("nps", survey, nps),
    row!("nps_change", survey, nps_change),
    row!("p_prime", time, p_prime),
    row!("pareto", voices, pareto),
    row!("poststratify", weights, poststratify),
    row!("promise_kept", closed_loop, promise_kept),
    row!("rank", voices, rank),
    row!("rate_change", time, rate_change),
    row!("response_rate", survey, response_rate),
    row!("rising", voices, rising),
    row!("root_cause", closed_loop, root_cause),
    row!("share", survey, share),
    row!("share_change", survey, share_change),
    row!("suppress_list", voices, suppress_list),
    row!("suppress_table", voices, suppress_table),
    row!("time_change", closed_loop, time_change),
    row!("time_to", closed_loop, time_to),
    row!("weighted", weights, weighted),
    row!("weighted_change", weights, weighted_change),
    row!("xmr", time, xmr),
];

/// The measure with this token.
pub(super) fn find(token: &str) -> Option<&'static Measure> {
    MEASURES.iter().find(|measure| measure.token == token)
}

/// All tokens, for an error.
pub(super) fn wanted() -> String {
    let tokens: Vec<&str> = MEASURES.iter().map(|measure| measure.token).collect();
    format!("one of {}", tokens.join(", "))
}
