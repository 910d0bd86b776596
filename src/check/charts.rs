use super::names::{Names, one_of, optional};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{ChartKind, ChartRequest};

/// Periods that one chart can show: ten years of months.
const PERIODS: std::ops::RangeInclusive<u64> = 1..=120;

/// Checks a chart block: a kind that exists, a score where the kind needs one.
pub(super) fn check(raw: load::ChartBlock, names: &Names<'_>, report: &mut Report) -> Option<ChartRequest> {
    let kinds = ChartKind::ALL.map(|kind| (kind.word(), kind));
    let kind = one_of(&raw.kind, &kinds, "kind of chart", report);
    let measure =
        optional(raw.measure.as_ref(), |id| names.measure(id, report).map(|found| found.id.clone()));
    let stage = optional(raw.stage.as_ref(), |id| names.stage(id, report).map(|found| found.id.clone()));
    let segment = names.segment(&raw.segment, report);
    if let Some(periods) = raw.periods.filter(|periods| !PERIODS.contains(&periods.value)) {
        let message = format!("a chart of {} periods cannot be drawn", periods.value);
        let help = format!("write a number from {} to {}", PERIODS.start(), PERIODS.end());
        report.add(Finding::at(Kind::WrongChart, periods.span, message).help(help));
    }
    if let (Some(kind), None) = (kind.filter(|kind| kind.needs_measure()), &raw.measure) {
        let message = format!("a chart of the kind `{}` needs a measure", kind.word());
        let help = "add `measure: …`, and `stage: …` where it has one";
        report.add(Finding::at(Kind::WrongChart, raw.kind.span, message).help(help));
        return None;
    }
    let periods = raw.periods.map_or(13, |periods| periods.value.clamp(*PERIODS.start(), *PERIODS.end()));
    Some(ChartRequest {
        kind: kind?,
        measure: measure?,
        stage: stage?,
        segment: segment?,
        periods: usize::try_from(periods).unwrap_or(usize::MAX),
    })
}
