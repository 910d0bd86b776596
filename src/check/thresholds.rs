use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::measure::thresholds::{Threshold, Thresholds};
use crate::source::Spanned;

/// Checks the thresholds: each within what makes sense of it, and none against another. One that cannot be is left at
/// its default.
pub(super) fn check(raw: Option<load::Thresholds>, report: &mut Report) -> Thresholds {
    let defaults = Thresholds::default();
    let Some(raw) = raw else { return defaults };
    let written = written(&raw);
    let mut thresholds = defaults;
    for (threshold, given) in &written {
        if threshold.allows(given.value) {
            thresholds = thresholds.with(threshold, given.value);
        } else {
            let Threshold { name, least, most, default, .. } = threshold;
            let message = format!("`{name}` cannot be {}", given.value);
            let help = format!("write {least} to {most}, or leave it out: then it is {default}");
            report.add(Finding::at(Kind::ImpossibleNumber, given.span, message).help(help));
        }
    }
    let place = |wanted: &Threshold| {
        written.iter().find(|(threshold, _)| threshold.name == wanted.name).map(|(_, given)| given.span)
    };
    let mut crossed = false;
    for (low, high) in thresholds.crossed() {
        // One of the two was written: the defaults agree.
        let Some(span) = place(low).or(place(high)) else { continue };
        let [below, above] = [low, high].map(|threshold| threshold.of(&thresholds));
        let message = format!("`{}` is {below}, which is more than `{}`, {above}", low.name, high.name);
        let mut finding = Finding::at(Kind::ImpossibleNumber, span, message);
        finding = finding.help(format!("write both, `{}` at most as large as `{}`", low.name, high.name));
        if let Some(other) = place(high).filter(|other| *other != span) {
            finding = finding.related(other, format!("`{}`", high.name));
        }
        report.add(finding);
        crossed = true;
    }
    if crossed { defaults } else { thresholds }
}

/// What was written, by threshold.
fn written(raw: &load::Thresholds) -> Vec<(&'static Threshold, Spanned<f64>)> {
    let load::Thresholds {
        fewest_answers,
        small_base,
        heaviest_weight,
        least_effective,
        theme_items,
        theme_share,
        voices_per_source,
        rising_periods,
        rising_items,
        rising_ratio,
        fewest_closings,
        effect_window,
        effect_settle,
        baseline_least,
        baseline_most,
        run_before,
        lead_pairs,
        lead_effective,
        lead_lags,
        mission_target,
        span: _,
    } = raw;
    // Counts that are written are below 2^53 or far outside what is allowed.
    let whole = |count: &Option<Spanned<u64>>| count.map(|count| count.map(|count| count as f64));
    let all = [
        ("fewest_answers", whole(fewest_answers)),
        ("small_base", whole(small_base)),
        ("heaviest_weight", *heaviest_weight),
        ("least_effective", *least_effective),
        ("theme_items", whole(theme_items)),
        ("theme_share", whole(theme_share)),
        ("voices_per_source", whole(voices_per_source)),
        ("rising_periods", whole(rising_periods)),
        ("rising_items", whole(rising_items)),
        ("rising_ratio", *rising_ratio),
        ("fewest_closings", whole(fewest_closings)),
        ("effect_window", whole(effect_window)),
        ("effect_settle", whole(effect_settle)),
        ("baseline_least", whole(baseline_least)),
        ("baseline_most", whole(baseline_most)),
        ("run_before", whole(run_before)),
        ("lead_pairs", whole(lead_pairs)),
        ("lead_effective", *lead_effective),
        ("lead_lags", whole(lead_lags)),
        ("mission_target", whole(mission_target)),
    ];
    all.into_iter().filter_map(|(name, given)| Some((Threshold::named(name)?, given?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    /// Every threshold is read under its own name: another value than its default comes out again.
    #[test]
    fn every_threshold_can_be_written() {
        for threshold in Thresholds::ALL {
            let value = if threshold.whole { threshold.default + 1.0 } else { threshold.default * 0.9 };
            let site = format!(
                "schema: 1\norganisation: A\ntitle: B\nthresholds: {{{}: {value}}}\n",
                threshold.name
            );
            let sources = Sources::from_texts([("content/site.yaml", site.as_str())]);
            let mut report = Report::default();
            let raw = load::load(&sources, &mut report);
            let thresholds = check(raw.site.and_then(|site| site.thresholds), &mut report);
            assert_eq!(threshold.of(&thresholds), value, "{}: {:?}", threshold.name, report.lines(&sources));
            assert_eq!(thresholds.changed().count(), 1, "{}", threshold.name);
        }
    }
}
