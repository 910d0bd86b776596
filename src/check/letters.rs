use super::names::one_of;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{LetterFor, PageKind};

/// Checks how often a letter is printed.
pub(super) fn check(raw: Option<load::Letter>, kind: PageKind, report: &mut Report) -> LetterFor {
    let Some(raw) = raw else { return LetterFor::Anyone };
    if kind != PageKind::Letter {
        let message = format!("a page of the kind `{}` is not printed as a letter", kind.word());
        let help = "write `kind: letter`, or remove `letter`";
        report.add(Finding::at(Kind::MisplacedKey, raw.span, message).help(help));
    }
    let each = raw
        .each
        .and_then(|each| one_of(&each, &[("thanks", LetterFor::EachThanks)], "reason for a letter", report));
    each.unwrap_or(LetterFor::Anyone)
}
