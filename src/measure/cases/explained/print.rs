//! Printing, step by step (MEASURES.md, section 1, rounding).

use super::super::input::{CaseError, Input};
use super::super::print::display_input;
use crate::measure::display::ShareBound;
use crate::measure::explanation::{Explanation, Outcome, Phrase, Working};
use crate::measure::verdict::Verdict;

pub(in super::super) fn display(input: &Input) -> Result<Explanation, CaseError> {
    let (kind, x, called) = display_input(input)?;
    let mut work = Working::of("display");
    work.told("explain-figure", x);
    work.told("explain-kind", kind.token());
    work.note(Phrase::from("explain-decimals").with("n", kind.decimals() as f64));
    if kind.signed() {
        work.note("explain-signed");
    }
    if let Some(x) = x {
        let more = kind.decimals_for(x, called);
        if more > kind.decimals() {
            work.note(Phrase::from("explain-more-decimals").with("n", more as f64));
        }
        if kind == crate::measure::display::Kind::Share && ShareBound::of(x).is_some() {
            work.note("explain-share-bound");
        }
    }
    work.note("explain-half-away");
    work.outcome(Outcome {
        name: "explain-printed".into(),
        kind: Some(kind),
        value: x,
        lower: None,
        upper: None,
        control: false,
        verdict: match (called, x) {
            (_, None) => Some(Verdict::NoData),
            (true, Some(x)) if x > 0.0 => Some(Verdict::Up),
            (true, Some(_)) => Some(Verdict::Down),
            (false, _) => None,
        },
    });
    Ok(work.done())
}
