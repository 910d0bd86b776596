use super::names::{Names, one_of};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{ChartKind, ChartRequest};
use crate::source::Span;

/// Checks a chart block: a kind that exists, a score where the kind needs one.
pub(super) fn check(raw: load::ChartBlock, names: &Names<'_>, report: &mut Report) -> Option<ChartRequest> {
    let kinds = ChartKind::ALL.map(|kind| (kind.word(), kind));
    let kind = one_of(&raw.kind, &kinds, "kind of chart", report);
    let score = match &raw.measure {
        Some(measure) => Some(names.score(measure, raw.stage.as_ref(), report)?),
        None => None,
    };
    let stage = match &raw.stage {
        Some(stage) => Some(names.stage(stage, report)?.id.clone()),
        None => None,
    };
    let segment = names.segment(&raw.segment, report)?;
    let periods = raw.periods.map_or(13, |periods| periods.value.clamp(1, 120));
    let kind = kind?;
    if kind.needs_measure() && score.is_none() {
        let message = format!("a chart of the kind `{}` needs a measure", kind.word());
        let span = Span { end: raw.kind.span.end, ..raw.kind.span };
        report.add(
            Finding::at(Kind::WrongChart, span, message)
                .help("add `measure: …`, and `stage: …` where it has one"),
        );
        return None;
    }
    Some(ChartRequest {
        kind,
        measure: score.map(|(measure, _)| measure),
        stage,
        segment,
        periods: usize::try_from(periods).unwrap_or(120),
    })
}
