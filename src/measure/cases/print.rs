//! Cases of printing (MEASURES.md, section 1, rounding).

use super::answer::Answer;
use super::input::{CaseError, Input};
use crate::measure::display::Kind;
use crate::measure::verdict::Verdict;

/// `display`: {kind, x, called}. What is not known prints as `no data`.
pub(super) fn display(input: &Input) -> Result<Answer, CaseError> {
    let (kind, x, called) = display_input(input)?;
    let text = match x {
        Some(x) => kind.print(x, called),
        None => Some(Verdict::NoData.word().to_owned()),
    };
    Ok(Answer::of_extras(None).with("text", text))
}

/// What is printed, and how: the kind of figure, the figure, whether a change was called.
pub(super) fn display_input(input: &Input) -> Result<(Kind, Option<f64>, bool), CaseError> {
    let kind = kind(&input.get("kind")?)?;
    let called = input.get("called")?.or_null(Input::flag)?.unwrap_or(false);
    Ok((kind, input.get("x")?.or_null(Input::number)?, called))
}

/// A kind of figure by its token.
pub(super) fn kind(given: &Input) -> Result<Kind, CaseError> {
    let token = given.text()?;
    Kind::ALL.into_iter().find(|kind| kind.token() == token).ok_or_else(|| {
        let tokens: Vec<&str> = Kind::ALL.into_iter().map(Kind::token).collect();
        given.wants(&format!("one of {}", tokens.join(", ")))
    })
}
