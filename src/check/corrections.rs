use super::names::Names;
use super::persons::said_without_persons;
use crate::domain::Period;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::Correction;
use crate::source::Sources;

/// Checks reasons for corrections: a period that has begun, a measure that exists, words that say something.
pub(super) fn check(
    raw: Vec<load::Correction>,
    period: Period,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Vec<Correction> {
    raw.into_iter().filter_map(|row| one(row, period, names, sources, report)).collect()
}

fn one(
    raw: load::Correction,
    period: Period,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Option<Correction> {
    let measure = match &raw.measure {
        Some(measure) => Some(names.measure(measure, report)?.id.clone()),
        None => None,
    };
    let corrected = raw.period.value;
    let wrong = if corrected.kind() != period.kind() {
        let (here, there) = (corrected.kind().word(), period.kind().word());
        Some((Kind::MixedPeriods, format!("{corrected} is a {here}; this snapshot is a {there}")))
    } else if corrected > period {
        Some((Kind::DateAhead, format!("{corrected} comes after {period}: there is nothing to correct yet")))
    } else {
        None
    };
    if let Some((kind, message)) = wrong {
        let help = "name the period whose figures were mended: this one, or one before it";
        report.add(Finding::at(kind, raw.period.span, message).help(help));
        return None;
    }
    let why = said_without_persons(&raw.why, "the reason of the correction", names, sources, report);
    (!why.is_empty()).then_some(Correction { period: corrected, measure, why })
}
