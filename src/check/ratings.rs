use std::collections::{BTreeMap, BTreeSet};

use super::names::{Names, closest_number, known, no_such_group, optional};
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Measure, Rating, Weighted, Weights};
use crate::source::{Span, Spanned};
use crate::yaml::Keyed;

/// What tells two rows of ratings apart.
type Key = (Id, Option<Id>, Option<Id>, Option<Id>, Vec<(Id, Id)>);

/// Checks rows of ratings: ids, counts on the scale, answers against invitations, and rows that stand twice.
pub(super) fn check(raw: Vec<load::Rating>, names: &Names<'_>, report: &mut Report) -> Vec<Rating> {
    let mut first: BTreeMap<Key, Span> = BTreeMap::new();
    let mut ratings = Vec::with_capacity(raw.len());
    for row in raw {
        let Some(rating) = one(row, names, report) else { continue };
        let key = (
            rating.measure.clone(),
            rating.survey.clone(),
            rating.stage.clone(),
            rating.theme.clone(),
            rating.segment.clone().into_iter().collect::<Vec<_>>(),
        );
        if let Some(earlier) = first.get(&key) {
            let finding =
                Finding::at(Kind::DuplicateRow, rating.span, "these answers are counted a second time");
            let help = "two rows with the same measure, survey, stage, theme and segment: add the counts up, or tell them apart";
            report.add(finding.help(help).related(*earlier, "the first time"));
            continue;
        }
        first.insert(key, rating.span);
        ratings.push(rating);
    }
    ratings
}

fn one(raw: load::Rating, names: &Names<'_>, report: &mut Report) -> Option<Rating> {
    let measure = names.measure(&raw.measure, report);
    let stage =
        optional(raw.stage.as_ref(), |stage| names.stage(stage, report).map(|stage| stage.id.clone()));
    let theme = optional(raw.theme.as_ref(), |theme| names.theme(theme, report));
    let segment = names.segment(&raw.segment, report);
    let measure = measure?;
    let (counts, beside) = counts(&raw.counts, measure, report);
    let answered: u64 = counts.iter().sum();
    let invited = raw.invited.map(|count| count.value);
    let ineligible = raw.ineligible.map_or(0, |count| count.value);
    if let Some(invited) = raw.invited {
        let returned = answered + raw.partial.map_or(0, |count| count.value);
        if returned + ineligible > invited.value {
            let message = format!(
                "{} answered, began or were not eligible, but only {} were invited",
                returned + ineligible,
                invited.value
            );
            let help = "`invited` counts everyone who was asked, those who did not answer included";
            report.add(Finding::at(Kind::CountsDisagree, invited.span, message).help(help));
        }
    }
    Some(Rating {
        measure: measure.id.clone(),
        survey: raw.survey.map(|survey| survey.value),
        stage: stage?,
        theme: theme?,
        segment: segment?,
        invited,
        ineligible,
        bounced: raw.bounced.map_or(0, |count| count.value),
        partial: raw.partial.map_or(0, |count| count.value),
        weighted: raw.weighted.and_then(|weighted| self::weighted(weighted, measure, report)),
        counts,
        missing: raw.missing.map_or(0, |count| count.value),
        invalid: raw.invalid.map_or(0, |count| count.value) + beside,
        span: raw.span,
    })
}

/// Answers by point, and how many stood beside the scale.
fn counts(raw: &Keyed<Spanned<u64>>, measure: &Measure, report: &mut Report) -> (Vec<u64>, u64) {
    let mut counts = vec![0; measure.points()];
    let mut beside = 0;
    for (key, count) in &raw.0 {
        match point(key, measure, report) {
            Some(point) => counts[point] += count.value,
            None => beside += count.value,
        }
    }
    (counts, beside)
}

/// The position of a point on the measure's scale; a finding where it has none.
fn point(key: &Spanned<String>, measure: &Measure, report: &mut Report) -> Option<usize> {
    let point =
        key.trim().parse::<i64>().ok().filter(|point| (measure.lowest..=measure.highest).contains(point));
    if point.is_none() {
        let message = format!(
            "`{}` is no point of the scale {} to {} of `{}`",
            shorten(key),
            measure.lowest,
            measure.highest,
            measure.id
        );
        let help = match closest_number(key, measure.lowest, measure.highest) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "codes such as \"does not apply\" are no answers: count them as `missing`".to_owned(),
        };
        report.add(Finding::at(Kind::OffTheScale, key.span, message).help(help));
    }
    point.and_then(|point| usize::try_from(point - measure.lowest).ok())
}

fn weighted(raw: load::Weighted, measure: &Measure, report: &mut Report) -> Option<Weighted> {
    let mut sums = vec![0.0; measure.points()];
    for (key, sum) in &raw.sums.0 {
        if sum.value < 0.0 {
            let message = format!("a sum of weights of {} cannot be", sum.value);
            report.add(
                Finding::at(Kind::ImpossibleNumber, sum.span, message)
                    .help("correct it: weights are above 0"),
            );
            return None;
        }
        sums[point(key, measure, report)?] += sum.value;
    }
    if raw.squares.value < 0.0 {
        let message = format!("a sum of squares of {} cannot be", raw.squares.value);
        report.add(
            Finding::at(Kind::ImpossibleNumber, raw.squares.span, message)
                .help("correct it: squares add up to 0 or more"),
        );
        return None;
    }
    let dropped = raw.dropped.map_or(0, |count| count.value);
    Some(Weighted {
        sums,
        squares: raw.squares.value,
        largest: raw.largest.map(|weight| weight.value),
        dropped,
    })
}

/// Checks rows of weights: a measure and a segment that exist, each group once.
pub(super) fn weights(raw: Vec<load::Weights>, names: &Names<'_>, report: &mut Report) -> Vec<Weights> {
    let mut first: BTreeMap<(Id, Id), Span> = BTreeMap::new();
    let mut kept = Vec::with_capacity(raw.len());
    for row in raw {
        let Some(weights) = one_weights(row, names, report) else { continue };
        if let Some(earlier) = first.get(&(weights.measure.clone(), weights.by.clone())) {
            let message =
                format!("there is a second row of weights for `{}` by `{}`", weights.measure, weights.by);
            let finding = Finding::at(Kind::DuplicateRow, weights.span, message);
            report.add(finding.help("keep one of the two").related(*earlier, "the first"));
            continue;
        }
        first.insert((weights.measure.clone(), weights.by.clone()), weights.span);
        kept.push(weights);
    }
    kept
}

fn one_weights(raw: load::Weights, names: &Names<'_>, report: &mut Report) -> Option<Weights> {
    let measure = names.measure(&raw.measure, report).map(|measure| measure.id.clone());
    let kind = known(&names.site.segments, &raw.by, Kind::UnknownSegment, report)?;
    let counts: BTreeMap<&str, u64> =
        raw.customers.0.iter().map(|(group, count)| (group.as_str(), count.value)).collect();
    let groups: BTreeSet<&str> = kind.values.iter().map(Id::as_str).collect();
    for (group, _) in raw.customers.0.iter().filter(|(group, _)| !groups.contains(group.as_str())) {
        report.add_at(Kind::UnknownSegment, group.span, || no_such_group(kind, group, group.span));
    }
    let count = |group: &Id| Some((group.clone(), *counts.get(group.as_str())?));
    let customers = kind.values.iter().filter_map(count).collect();
    Some(Weights { measure: measure?, by: kind.id.clone(), customers, span: raw.span })
}
