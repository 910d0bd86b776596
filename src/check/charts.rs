use super::names::{Names, known, one_of, optional};
use super::rhythm::same_kind;
use crate::domain::Period;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{ChartKind, ChartRequest, CustomerSeries, Named, Window};
use crate::source::{Span, Spanned};

/// Periods that one chart can show: ten years of months.
const PERIODS: std::ops::RangeInclusive<u64> = 1..=120;

/// Checks a chart block: a kind that exists, a score where the kind needs one, periods that are in order.
pub(super) fn check(raw: load::ChartBlock, names: &Names<'_>, report: &mut Report) -> Option<ChartRequest> {
    let kinds = ChartKind::ALL.map(|kind| (kind.word(), kind));
    let kind = one_of(&raw.kind, &kinds, "kind of chart", report);
    let measure =
        optional(raw.measure.as_ref(), |id| names.measure(id, report).map(|found| found.id.clone()));
    let stage = optional(raw.stage.as_ref(), |id| names.stage(id, report).map(|found| found.id.clone()));
    let segment = names.segment(&raw.segment, report);
    let series = raw.series.as_ref().map(|word| {
        one_of(
            word,
            &CustomerSeries::ALL.map(|series| (series.word(), series)),
            "series of customers",
            report,
        )
    });
    let outcome = optional(raw.outcome.as_ref(), |id| {
        known(&names.site.outcomes, id, Kind::UnknownOutcome, report).map(|outcome| outcome.id().clone())
    });
    if let Some(periods) = raw.periods.as_ref().filter(|periods| !PERIODS.contains(&periods.value)) {
        let message = format!("a chart of {} periods cannot be drawn", periods.value);
        let help = format!("write a number from {} to {}", PERIODS.start(), PERIODS.end());
        report.add(Finding::at(Kind::WrongChart, periods.span, message).help(help));
    }
    let whole = kind.is_none_or(|kind| needs(kind, &raw, report) & fits(kind, &raw, report));
    let window = window(&raw, names, report);
    if !whole {
        return None;
    }
    Some(ChartRequest {
        kind: kind?,
        measure: measure?,
        stage: stage?,
        segment: segment?,
        series: match series {
            Some(series) => Some(series?),
            None => None,
        },
        outcome: outcome?,
        window: window?,
    })
}

/// Whether a chart has what its kind cannot do without; what it lacks is a finding.
fn needs(kind: ChartKind, raw: &load::ChartBlock, report: &mut Report) -> bool {
    let mut lacks = |message: String, help: &str| {
        report.add(Finding::at(Kind::WrongChart, raw.kind.span, message).help(help));
        false
    };
    let word = kind.word();
    match kind {
        _ if kind.needs_measure() && raw.measure.is_none() => lacks(
            format!("a chart of the kind `{word}` needs a measure"),
            "add `measure: …`, and `stage: …` where it has one",
        ),
        ChartKind::Control if raw.measure.is_none() && raw.series.is_none() => lacks(
            format!("a chart of the kind `{word}` needs a measure or a series of customers"),
            "add `measure: …`, or `series: came`, `left` or `net`",
        ),
        ChartKind::Lags if raw.outcome.is_none() => lacks(
            format!("a chart of the kind `{word}` needs an outcome"),
            "add `outcome: …`, one of `outcomes` in `site.yaml`",
        ),
        _ => true,
    }
}

/// Whether everything that is said of a chart means something for its kind; what does not is a finding.
fn fits(kind: ChartKind, raw: &load::ChartBlock, report: &mut Report) -> bool {
    let customers = kind == ChartKind::Control && raw.measure.is_none();
    let keys: [(&str, Option<Span>, bool); 4] = [
        ("series", raw.series.as_ref().map(|word| word.span), customers),
        ("outcome", raw.outcome.as_ref().map(|id| id.span), kind == ChartKind::Lags),
        ("from", raw.from.as_ref().map(|period| period.span), kind.runs_over_periods()),
        ("to", raw.to.as_ref().map(|period| period.span), kind.may_end_earlier()),
    ];
    let mut whole = true;
    for (key, span, fits) in keys {
        if let Some(span) = span.filter(|_| !fits) {
            let message = format!("`{key}` says nothing for this chart of the kind `{}`", kind.word());
            let help = match key {
                "to" => "leave it out: this kind says how things stand in the report's own period",
                "series" => "leave it out: it is for `kind: control` without a measure",
                _ => "leave it out",
            };
            report.add(Finding::at(Kind::WrongChart, span, message).help(help));
            whole = false;
        }
    }
    whole
}

/// The periods of a chart; `None` where the first comes after the last, or one is not of the project's kind.
fn window(raw: &load::ChartBlock, names: &Names<'_>, report: &mut Report) -> Option<Window> {
    let (from, to) = (raw.from.as_ref(), raw.to.as_ref());
    let other_kind = |period: &&Spanned<Period>| names.periods.is_some_and(|kind| kind != period.kind());
    for period in from.into_iter().chain(to) {
        same_kind(*period, names.periods, report);
    }
    if from.into_iter().chain(to).any(|period| other_kind(&period)) {
        return None;
    }
    if let (Some(from), Some(to)) = (from, to)
        && from.value > to.value
    {
        let message = format!("a chart from {} to {} has no periods", from.value, to.value);
        report.add(
            Finding::at(Kind::WrongChart, from.span, message).help("write the earlier period as `from`"),
        );
        return None;
    }
    if let (Some(_), Some(periods)) = (from, &raw.periods) {
        let message = "`from` and `periods` both say where the chart begins";
        report.add(Finding::at(Kind::WrongChart, periods.span, message).help("leave one of them out"));
    }
    let periods = match (from, &raw.periods) {
        (Some(_), _) => *PERIODS.end(),
        (None, Some(periods)) => periods.value.clamp(*PERIODS.start(), *PERIODS.end()),
        (None, None) => 13,
    };
    Some(Window {
        periods: usize::try_from(periods).unwrap_or(usize::MAX),
        from: from.map(|from| from.value),
        to: to.map(|to| to.value),
    })
}
