//! What was counted, as the rows and keys of snapshots: one row a line, in a fixed order.

use std::collections::BTreeMap;

use super::counts::{
    ComplaintRow, Counts, CustomerCount, FeedbackCell, FeedbackKey, Group, PeriodNumber, RatingCell,
    RatingKey,
};
use super::plan::{CustomersRule, Name, Plan, Segment};
use super::scalar::{quoted, scalar};
use crate::domain::{Date, Period};

/// The part of a snapshot that an import makes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// Rows of `ratings`, each with its line end.
    pub ratings: Vec<String>,
    /// Rows of `feedback`.
    pub feedback: Vec<String>,
    /// Keys of `customers` and what stands after them.
    pub customers: Vec<(String, String)>,
    /// Complaints: the number, and the keys with what stands after them.
    pub complaints: Vec<(String, Vec<(&'static str, String)>)>,
    /// Keys of `outcomes` and what stands after them.
    pub outcomes: Vec<(String, String)>,
}

/// What an import makes of each period.
pub fn make(plan: &Plan, counts: &mut Counts, notes: &mut Vec<String>) -> BTreeMap<Period, Made> {
    let mut made: BTreeMap<Period, Made> = BTreeMap::new();
    customers_of_orders(plan, counts, &mut made, notes);
    let period = |number: PeriodNumber| counts.periods[usize::from(number)];
    let mut ratings: Vec<&(RatingKey, RatingCell)> = counts.ratings().iter().collect();
    ratings
        .sort_by_key(|(key, _)| (key.question, stage_order(plan, key.stage), group_order(plan, key.group)));
    for (key, cell) in ratings {
        made.entry(period(key.period)).or_default().ratings.push(rating(plan, *key, cell));
    }
    notes.extend(without_stage(counts.feedback()));
    let mut feedback: Vec<&(FeedbackKey, FeedbackCell)> = counts.feedback().iter().collect();
    feedback.sort_by_key(|(key, _)| {
        let text = |name: Option<Name>| name.map(|name| plan.name(name).as_str());
        (
            plan.name(key.source).as_str(),
            text(key.stage),
            text(key.action),
            text(key.theme),
            group_order(plan, key.group),
        )
    });
    for (key, cell) in feedback {
        made.entry(period(key.period)).or_default().feedback.push(item(plan, *key, cell));
    }
    for ((number, group), count) in &counts.customers {
        if group.is_none() {
            let groups =
                counts.customers.iter().filter(|((other, group), _)| other == number && group.is_some());
            let by = groups.map(|((_, group), count)| (*group, count)).collect();
            made.entry(period(*number)).or_default().customers = customers(plan, count, by);
        }
    }
    for (number, rows) in &counts.complaints {
        let period = period(*number);
        made.entry(period).or_default().complaints = complaints(plan, period, rows);
    }
    for ((outcome, number), (hits, all)) in &counts.shares {
        let value = hundredths(*hits, *all);
        made.entry(period(*number)).or_default().outcomes.push((scalar(outcome.as_str()), value));
    }
    made
}

fn customers_of_orders(
    plan: &Plan,
    counts: &mut Counts,
    made: &mut BTreeMap<Period, Made>,
    notes: &mut Vec<String>,
) {
    let Some(CustomersRule::Orders(rule)) = &plan.customers else { return };
    let Some(flow) = counts.orders.flow(rule) else { return };
    let (begin, end) = flow.data;
    let told = match (flow.periods.first_key_value(), flow.periods.last_key_value()) {
        (Some((first, _)), Some((last, _))) => format!("{first} to {last}"),
        _ => "no period".to_owned(),
    };
    notes.push(format!("orders from {begin} to {end} tell who came and left in {told}"));
    let last = Period::of(rule.kind, end);
    if !flow.periods.is_empty() && !flow.periods.contains_key(&last) {
        notes.push(format!(
            "{last} is not made: the data end on {end}; if that period is whole, write `to: {}` or `to: period-end`",
            last.last_day()
        ));
    }
    for (period, count) in &flow.periods {
        made.entry(*period).or_default().customers = customers(plan, count, Vec::new());
    }
}

fn stage_order(plan: &Plan, stage: Option<Name>) -> Option<&str> {
    stage.map(|stage| plan.name(stage).as_str())
}

fn group_order(plan: &Plan, group: Option<Group>) -> Option<(u8, &str)> {
    group.map(|(segment, group)| (segment, plan.name(group).as_str()))
}

/// A mapping on one line.
fn flow(entries: &[(&str, String)]) -> String {
    let entries: Vec<String> = entries.iter().map(|(key, value)| format!("{key}: {value}")).collect();
    format!("{{{}}}", entries.join(", "))
}

fn named(plan: &Plan, entries: &mut Vec<(&'static str, String)>, key: &'static str, name: Option<Name>) {
    if let Some(name) = name {
        entries.push((key, scalar(plan.name(name).as_str())));
    }
}

fn segment(plan: &Plan, entries: &mut Vec<(&'static str, String)>, group: Option<Group>) {
    if let Some((number, group)) = group {
        let Segment { id, .. } = &plan.segments[usize::from(number)];
        let group = format!("{{{}: {}}}", scalar(id.as_str()), scalar(plan.name(group).as_str()));
        entries.push(("segment", group));
    }
}

fn rating(plan: &Plan, key: RatingKey, cell: &RatingCell) -> String {
    let question = &plan.questions[usize::from(key.question)];
    let mut entries = vec![("measure", scalar(question.measure.as_str()))];
    if let Some(survey) = &question.survey {
        entries.push(("survey", scalar(survey.as_str())));
    }
    named(plan, &mut entries, "stage", key.stage);
    named(plan, &mut entries, "theme", question.theme);
    segment(plan, &mut entries, key.group);
    let low = question.points.0;
    entries.push(("counts", by_point(low, cell.points.iter().map(u64::to_string))));
    entries.push(("missing", cell.missing.to_string()));
    entries.push(("invalid", cell.invalid.to_string()));
    if let Some(weighted) = cell.weighted.as_ref().filter(|_| cell.points.iter().any(|count| *count > 0)) {
        let weighted = [
            ("sums", by_point(low, weighted.sums.iter().map(|sum| decimal(*sum, 10, 6)))),
            ("squares", decimal(weighted.squares, 20, 6)),
            ("largest", decimal(weighted.largest, 10, 10)),
            ("dropped", weighted.dropped.to_string()),
        ];
        entries.push(("weighted", flow(&weighted)));
    }
    format!("  - {}\n", flow(&entries))
}

fn by_point(low: i64, values: impl Iterator<Item = String>) -> String {
    let entries: Vec<String> = values.zip(low..).map(|(value, point)| format!("{point}: {value}")).collect();
    format!("{{{}}}", entries.join(", "))
}

/// What becomes of feedback that names no stage: it is counted, and shown on the page of none.
fn without_stage(feedback: &[(FeedbackKey, FeedbackCell)]) -> Option<String> {
    let items = |wanted: fn(&FeedbackKey) -> bool| -> u64 {
        feedback.iter().filter(|(key, _)| wanted(key)).map(|(_, cell)| cell.items).sum()
    };
    let (without, all) = (items(|key| key.stage.is_none()), items(|_| true));
    (without > 0).then(|| {
        format!(
            "{without} of {all} items of feedback name no stage: they count for the period as a whole and stand on no \
             stage's page; say `{{stage: …, theme: …}}` in the map where the stage is known"
        )
    })
}

fn item(plan: &Plan, key: FeedbackKey, cell: &FeedbackCell) -> String {
    let mut entries = vec![("source", scalar(plan.name(key.source).as_str()))];
    named(plan, &mut entries, "stage", key.stage);
    named(plan, &mut entries, "action", key.action);
    named(plan, &mut entries, "theme", key.theme);
    segment(plan, &mut entries, key.group);
    entries.push(("items", cell.items.to_string()));
    // Without a column that tells people apart nobody knows how many they are.
    if plan.respondent.is_some() {
        entries.push(("voices", cell.voices.to_string()));
    }
    if cell.quotes.is_empty() {
        return format!("  - {}\n", flow(&entries));
    }
    let mut lines = String::from("  -");
    for (key, value) in &entries {
        let indent = if lines.ends_with('-') { " " } else { "    " };
        lines.push_str(&format!("{indent}{key}: {value}\n"));
    }
    lines.push_str("    quotes:\n");
    for text in cell.quotes.texts() {
        lines.push_str(&format!("      - {{text: {}, consent: true}}\n", quoted(text)));
    }
    lines
}

fn customers(
    plan: &Plan,
    count: &CustomerCount,
    by: Vec<(Option<Group>, &CustomerCount)>,
) -> Vec<(String, String)> {
    let mut entries: Vec<(String, String)> =
        flows(count).into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    if let Some(returned) = count.returned {
        entries.push(("returned".to_owned(), returned.to_string()));
    }
    if !count.reasons.is_empty() {
        let mut reasons: Vec<(String, u64)> =
            count.reasons.iter().map(|(name, count)| (scalar(plan.name(*name).as_str()), *count)).collect();
        reasons.sort();
        let reasons: Vec<String> =
            reasons.into_iter().map(|(reason, count)| format!("{reason}: {count}")).collect();
        entries.push(("lost_reasons".to_owned(), format!("{{{}}}", reasons.join(", "))));
    }
    let mut by = by;
    by.sort_by_key(|(group, _)| group_order(plan, *group));
    if !by.is_empty() {
        let rows: Vec<String> = by
            .into_iter()
            .map(|(group, count)| {
                let mut entries = Vec::new();
                segment(plan, &mut entries, group);
                entries.extend(flows(count));
                format!("\n    - {}", flow(&entries))
            })
            .collect();
        entries.push(("by".to_owned(), rows.concat()));
    }
    entries
}

fn flows(count: &CustomerCount) -> Vec<(&'static str, String)> {
    let mut entries = Vec::new();
    if let Some(opening) = count.opening {
        entries.push(("opening", opening.to_string()));
    }
    entries.push(("incoming", count.incoming.to_string()));
    entries.push(("outgoing", count.outgoing.to_string()));
    let closing = count.opening.and_then(|opening| (opening + count.incoming).checked_sub(count.outgoing));
    if let Some(closing) = closing {
        entries.push(("closing", closing.to_string()));
    }
    entries
}

fn complaints(
    plan: &Plan,
    period: Period,
    rows: &[ComplaintRow],
) -> Vec<(String, Vec<(&'static str, String)>)> {
    let mut sorted: Vec<&ComplaintRow> = rows.iter().collect();
    sorted.sort();
    let numbered = plan.complaints.as_ref().is_some_and(|rule| rule.number.is_none());
    if !numbered {
        // Of rows with the same number the one with the later dates is the newer state.
        let mut newest: BTreeMap<&str, &ComplaintRow> = BTreeMap::new();
        for row in sorted {
            let slot = newest.entry(&row.number).or_insert(row);
            if (row.resolved, row.responded, row) > (slot.resolved, slot.responded, *slot) {
                *slot = row;
            }
        }
        sorted = newest.into_values().collect();
        sorted.sort();
    }
    let prefix = plan.complaints.as_ref().map_or("C", |rule| rule.prefix.as_str());
    let row = |(index, row): (usize, &ComplaintRow)| {
        let id = if numbered { format!("{prefix}-{period}-{:03}", index + 1) } else { row.number.clone() };
        let date = |date: Date| date.to_string();
        let mut entries = vec![("id", scalar(&id)), ("received", date(row.received))];
        entries.extend(row.responded.map(|on| ("responded", date(on))));
        entries.extend(row.resolved.map(|on| ("resolved", date(on))));
        named(plan, &mut entries, "stage", row.stage);
        named(plan, &mut entries, "theme", row.theme);
        named(plan, &mut entries, "cause", row.cause);
        (id, entries)
    };
    sorted.into_iter().enumerate().map(row).collect()
}

/// A complaint as a row of the list.
pub fn complaint(entries: &[(&'static str, String)]) -> String {
    format!("  - {}\n", flow(entries))
}

/// A share in percent to two places, half away from zero.
fn hundredths(hits: u64, all: u64) -> String {
    let (hits, all) = (u128::from(hits), u128::from(all.max(1)));
    decimal((hits * 20_000 + all) / (all * 2), 2, 2)
}

/// A number of `10^-scale` units, to some places, half up, without zeros at its end.
fn decimal(units: u128, scale: u32, places: u32) -> String {
    let cut = 10u128.pow(scale - places);
    let rounded = (units + cut / 2) / cut;
    let one = 10u128.pow(places);
    let digits = format!("{:0width$}", rounded % one, width = places as usize);
    match digits.trim_end_matches('0') {
        "" => (rounded / one).to_string(),
        digits => format!("{}.{digits}", rounded / one),
    }
}

#[cfg(test)]
mod tests {
    use super::{decimal, hundredths};

    #[test]
    fn numbers_are_written_without_binary_fractions() {
        assert_eq!(decimal(16_329_600_946, 10, 10), "1.6329600946");
        assert_eq!(decimal(16_329_600_946, 10, 6), "1.63296");
        assert_eq!(decimal(10_000_000_000, 10, 6), "1");
        assert_eq!(decimal(4_999, 10, 6), "0");
        assert_eq!(decimal(5_000, 10, 6), "0.000001");
        // 2 of 3 is 66.666… %, 1 of 8 is 12.5 %.
        assert_eq!(
            (hundredths(2, 3), hundredths(1, 8), hundredths(0, 0)),
            ("66.67".into(), "12.5".into(), "0".into())
        );
    }
}
