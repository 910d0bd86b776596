//! Places the rows of an export: each into its period, and what it says into the cells of [`Counts`].

use super::counts::{
    Asked, ComplaintRow, Counts, FeedbackKey, MOST_SEGMENTS, Outcome, PeriodNumber, WEIGHT_UNIT,
};
use super::date::{DateFormat, shape};
use super::orders::day_number;
use super::plan::{
    Answer, Column, ComplaintsRule, CustomerRowsRule, CustomersRule, DateRule, FeedbackRule, Name,
    PeriodRule, Pick, Place, Plan, Question, QuoteRule,
};
use super::rows::Row;
use super::table::{Condition, Found};
use super::tally::{LookTally, Reason, Tally};
use crate::domain::hash::hash;
use crate::domain::{Date, Period};

/// Places rows and keeps the tally.
pub struct Placer<'p> {
    plan: &'p Plan,
    /// What is counted.
    pub counts: Counts,
    /// Where rows went.
    pub tally: Tally,
    /// What a row says, kept from row to row so that nothing is allocated.
    places: Vec<Place>,
    /// The group of the row in each segment, likewise.
    groups: Vec<Option<Name>>,
}

/// Where the columns of the map stand in one export.
pub struct Bound<'b> {
    /// The position of each column of the plan.
    pub at: &'b [usize],
    /// How many cells the head has.
    pub width: usize,
    /// The period of the export where it follows from its name.
    pub period: Option<Period>,
}

/// One row with its place in time.
#[derive(Clone, Copy)]
struct Placed<'r> {
    row: Row<'r>,
    at: &'r [usize],
    period: PeriodNumber,
    date: Date,
    person: Option<u64>,
}

impl<'r> Placed<'r> {
    fn cell(&self, column: Column) -> &'r [u8] {
        self.row.cell(self.at[column.0])
    }
}

impl<'p> Placer<'p> {
    /// Begins with nothing counted.
    pub fn new(plan: &'p Plan) -> Self {
        let column = |column: &Column| plan.columns[column.0].0.clone();
        let looks = plan.looks.iter().map(|look| {
            LookTally::new(look.what.clone(), look.columns.iter().map(column).collect(), look.private)
        });
        let filtered = plan.filters.iter().map(|filter| (format!("by `{}`", column(&filter.column)), 0));
        let tally = Tally {
            looks: looks.collect(),
            filtered: filtered.collect(),
            set_aside: vec![0; plan.feedback.len()],
            ..Tally::default()
        };
        Self { plan, counts: Counts::default(), tally, places: Vec::new(), groups: Vec::new() }
    }

    /// Places a row.
    pub fn take(&mut self, row: Row<'_>, bound: &Bound<'_>) {
        self.tally.rows += 1;
        match self.place(row, bound) {
            Ok(true) => self.tally.placed += 1,
            Ok(false) => {}
            Err(reason) => self.tally.refuse(reason),
        }
    }

    /// Whether the row counts, or why it cannot be placed.
    fn place(&mut self, row: Row<'_>, bound: &Bound<'_>) -> Result<bool, Reason> {
        // Programs write rows with empty cells at their ends.
        if row.len() < bound.width || (bound.width..row.len()).any(|extra| !row.cell(extra).is_empty()) {
            return Err(Reason::Shape);
        }
        let plan = self.plan;
        let holds = |filter: &Condition| filter.holds(row.cell(bound.at[filter.column.0]));
        if let Some(filter) = plan.filters.iter().position(|filter| !holds(filter)) {
            self.tally.filtered[filter].1 += 1;
            return Ok(false);
        }
        let (period, date) = self.when(row, bound)?;
        let person = plan.respondent.map(|column| row.cell(bound.at[column.0]));
        let placed = Placed {
            row,
            at: bound.at,
            period: self.counts.period(period),
            date,
            person: person.filter(|cell| !cell.is_empty()).map(hash),
        };
        self.groups.clear();
        for segment in &plan.segments {
            let group = pick(&segment.group, &placed, &mut self.tally).unwrap_or(None);
            self.groups.push(group);
        }
        let mut counted = Counted::default();
        for (number, question) in plan.questions.iter().enumerate() {
            counted.add(self.question(number as u16, question, &placed));
        }
        for (number, rule) in plan.feedback.iter().enumerate() {
            if rule.filters.iter().all(|filter| filter.holds(placed.cell(filter.column))) {
                counted.add(self.feedback(rule, &placed));
            } else {
                self.tally.set_aside[number] += 1;
            }
        }
        if let Some(rule) = &plan.customers {
            counted.add(self.customer(rule, &placed));
        }
        if let Some(rule) = &plan.complaints {
            counted.add(self.complaint(rule, &placed));
        }
        for rule in &plan.outcomes {
            let cell = placed.cell(rule.column);
            if !cell.is_empty() && rule.missing.find(cell) == Found::Unknown {
                let hit = rule.counts.find(cell) == Found::Known(true);
                let share = self.counts.shares.entry((rule.outcome.clone(), placed.period)).or_default();
                share.0 += u64::from(hit);
                share.1 += 1;
                counted.add(Ok(true));
            }
        }
        if counted.something { Ok(true) } else { Err(counted.reason.unwrap_or(Reason::Nothing)) }
    }

    fn when(&mut self, row: Row<'_>, bound: &Bound<'_>) -> Result<(Period, Date), Reason> {
        match &self.plan.period {
            PeriodRule::Fixed(period) => Ok((*period, period.first_day())),
            PeriodRule::Files(_) => {
                let period = bound.period.ok_or(Reason::NoDate)?;
                Ok((period, period.first_day()))
            }
            PeriodRule::Dates(rule) => {
                let cell = row.cell(bound.at[rule.column.0]);
                let date = self.date(rule, cell)?;
                Ok((Period::of(rule.kind, date), date))
            }
        }
    }

    fn date(&mut self, rule: &DateRule, cell: &[u8]) -> Result<Date, Reason> {
        if cell.is_empty() {
            return Err(Reason::NoDate);
        }
        let inside = |date: &Date| rule.between.is_none_or(|(first, last)| (first..=last).contains(date));
        let (mut taken, mut outside) = (None, false);
        for format in &rule.formats {
            match format.read(cell, rule.pivot) {
                Some(date) if !inside(&date) => outside = true,
                Some(date) if taken.is_none() => taken = Some(date),
                Some(date) if taken != Some(date) => {
                    if !rule.first_wins {
                        return Err(Reason::AmbiguousDate);
                    }
                    self.tally.ambiguous_dates += 1;
                    break;
                }
                _ => {}
            }
        }
        taken.ok_or_else(|| {
            if outside {
                return Reason::DateOutside;
            }
            self.tally.date_form(shape(cell));
            Reason::UnreadDate
        })
    }

    fn question(&mut self, number: u16, question: &Question, placed: &Placed<'_>) -> Result<bool, Reason> {
        let cell = placed.cell(question.column);
        let look = &mut self.tally.looks[question.look];
        let outcome = match question.answers.find(cell) {
            Found::Known(Answer::Point(point)) => {
                look.known += 1;
                Outcome::Point(point)
            }
            Found::Known(Answer::NotApplicable) => {
                look.ignored += 1;
                return Ok(false);
            }
            Found::Blank | Found::Known(Answer::Missing) => {
                look.blank += 1;
                Outcome::Missing
            }
            Found::Unknown => {
                look.miss(cell);
                Outcome::Invalid
            }
        };
        let stage = pick(&question.stage, placed, &mut self.tally)?;
        let weight = question.weight.map(|column| weight(placed.cell(column)));
        if weight == Some(None) && matches!(outcome, Outcome::Point(_)) {
            self.tally.without_weight += 1;
        }
        let weight = weight.flatten();
        let person = placed.person.map(|person| (person, day_number(placed.date)));
        let mut groups = [None; MOST_SEGMENTS];
        for (group, segment) in groups.iter_mut().zip(&question.by) {
            *group = self.groups[*segment];
        }
        let asked = Asked { question: number, period: placed.period, stage, groups };
        if !self.counts.answer(self.plan, asked, outcome, weight, person) {
            self.tally.repeated_answers += 1;
        }
        Ok(true)
    }

    fn feedback(&mut self, rule: &FeedbackRule, placed: &Placed<'_>) -> Result<bool, Reason> {
        let words = rule.text.map(|column| placed.cell(column)).filter(|words| says_something(words, rule));
        let (mut silent, mut unknown) = (false, false);
        self.places.clear();
        for &column in &rule.coded {
            let cell = placed.cell(column);
            let look = &mut self.tally.looks[rule.look];
            match rule.codes.find(cell) {
                Found::Known(Some(place)) => {
                    look.known += 1;
                    note(&mut self.places, place);
                }
                Found::Known(None) => {
                    look.ignored += 1;
                    silent = true;
                }
                Found::Blank => look.blank += 1,
                Found::Unknown => {
                    look.miss(cell);
                    unknown = true;
                }
            }
        }
        for (column, place) in &rule.flags {
            let cell = placed.cell(*column);
            if !cell.is_empty() && rule.set.iter().any(|set| set == cell) {
                match place {
                    Some(place) => note(&mut self.places, *place),
                    None => silent = true,
                }
            }
        }
        let plain = rule.coded.is_empty() && rule.flags.is_empty();
        let said_something_else = words.is_some() && !silent && !unknown;
        if self.places.is_empty()
            && if plain { rule.text.is_none() || words.is_some() } else { said_something_else }
        {
            self.places.push(Place::default());
        }
        if self.places.is_empty() {
            return if unknown { Err(Reason::UnknownText) } else { Ok(false) };
        }
        let source = pick(&rule.source, placed, &mut self.tally)?.ok_or(Reason::UnknownText)?;
        let stage = match self.places.iter().any(|place| place.stage.is_none()) {
            true => pick(&rule.stage, placed, &mut self.tally),
            false => Ok(None),
        };
        let group = rule.by.and_then(|segment| Some((segment as u8, self.groups[segment]?)));
        let quote = words.zip(rule.quotes.as_ref());
        let mut quote = quote.filter(|(_, quotes)| self.may_quote(quotes, placed));
        let mut counted = Counted::default();
        for place in &self.places {
            let stage = match (place.stage, stage) {
                (Some(stage), _) => Some(stage),
                (None, Ok(stage)) => stage,
                (None, Err(reason)) => {
                    counted.add(Err(reason));
                    continue;
                }
            };
            let theme = place.theme.or(rule.theme);
            let key =
                FeedbackKey { period: placed.period, source, stage, action: place.action, theme, group };
            let cell = self.counts.item(key, placed.person);
            counted.add(Ok(true));
            // A text that says several things is quoted for the first of them.
            if let Some((words, quotes)) = quote.take() {
                cell.quotes.offer(words, quotes, &mut self.tally.quotes);
            }
        }
        counted.result()
    }

    /// Whether the customer agreed that the words are published.
    fn may_quote(&mut self, quotes: &QuoteRule, placed: &Placed<'_>) -> bool {
        let agreed = quotes.consent.as_ref().is_none_or(|consent| consent.holds(placed.cell(consent.column)));
        if !agreed {
            self.tally.quotes.no_consent += 1;
        }
        agreed
    }

    fn customer(&mut self, rule: &CustomersRule, placed: &Placed<'_>) -> Result<bool, Reason> {
        match rule {
            CustomersRule::Orders(orders) => {
                let cell = placed.cell(orders.customer);
                if cell.is_empty() {
                    return Err(Reason::NoCustomer);
                }
                self.counts.orders.add(hash(cell), placed.date);
                Ok(true)
            }
            CustomersRule::Rows(rule) => {
                let CustomerRowsRule { everyone, joined, left, reason, by } = rule.as_ref();
                let holds = |condition: &Option<Condition>| {
                    condition.as_ref().is_some_and(|condition| condition.holds(placed.cell(condition.column)))
                };
                let (joined, left) = (holds(joined), holds(left));
                if !everyone && !joined && !left {
                    return Ok(false);
                }
                let reason = if left { pick(reason, placed, &mut self.tally).unwrap_or(None) } else { None };
                let group = by.and_then(|segment| Some((segment as u8, self.groups[segment]?)));
                for group in std::iter::once(None).chain(group.map(Some)) {
                    let count = self.counts.customers.entry((placed.period, group)).or_default();
                    if *everyone {
                        *count.opening.get_or_insert(0) += u64::from(!joined);
                    }
                    count.incoming += u64::from(joined);
                    count.outgoing += u64::from(left);
                    if let Some(reason) = reason.filter(|_| group.is_none()) {
                        *count.reasons.entry(reason).or_default() += 1;
                    }
                }
                Ok(true)
            }
        }
    }

    fn complaint(&mut self, rule: &ComplaintsRule, placed: &Placed<'_>) -> Result<bool, Reason> {
        let number = match rule.number {
            None => String::new(),
            Some(column) => complaint_number(placed.cell(column)).ok_or(Reason::WrongNumber)?,
        };
        let mut date = |column: &Option<(Column, Vec<DateFormat>)>| {
            let (column, formats) = column.as_ref()?;
            let cell = placed.cell(*column);
            let date = formats.iter().find_map(|format| format.read(cell, rule.pivot));
            self.tally.unread_dates += u64::from(date.is_none() && !cell.is_empty());
            date
        };
        let (responded, resolved) = (date(&rule.responded), date(&rule.resolved));
        let row = ComplaintRow {
            received: placed.date,
            number,
            resolved,
            responded,
            stage: pick(&rule.stage, placed, &mut self.tally).unwrap_or(None),
            theme: pick(&rule.theme, placed, &mut self.tally).unwrap_or(None),
            cause: pick(&rule.cause, placed, &mut self.tally).unwrap_or(None),
        };
        self.counts.complaints.entry(placed.period).or_default().push(row);
        Ok(true)
    }
}

/// What came of the parts of a row.
#[derive(Default)]
struct Counted {
    something: bool,
    reason: Option<Reason>,
}

impl Counted {
    fn add(&mut self, part: Result<bool, Reason>) {
        match part {
            Ok(counted) => self.something |= counted,
            // The first reason in the order of reasons, so that the order of the parts does not matter.
            Err(reason) => self.reason = Some(self.reason.map_or(reason, |earlier| earlier.min(reason))),
        }
    }

    fn result(self) -> Result<bool, Reason> {
        match (self.something, self.reason) {
            (false, Some(reason)) => Err(reason),
            (something, _) => Ok(something),
        }
    }
}

/// The id that a row has, or that its text is not known.
fn pick(pick: &Pick, placed: &Placed<'_>, tally: &mut Tally) -> Result<Option<Name>, Reason> {
    let (column, table, look) = match pick {
        Pick::Fixed(name) => return Ok(*name),
        Pick::Column { column, table, look } => (column, table, look),
    };
    let cell = placed.cell(*column);
    let look = &mut tally.looks[*look];
    match table.find(cell) {
        Found::Known(Some(name)) => {
            look.known += 1;
            Ok(Some(name))
        }
        Found::Known(None) => {
            look.ignored += 1;
            Ok(None)
        }
        Found::Blank => {
            look.blank += 1;
            Ok(None)
        }
        Found::Unknown => {
            look.miss(cell);
            Err(Reason::UnknownText)
        }
    }
}

/// Adds a place that the row has not named yet.
fn note(places: &mut Vec<Place>, place: Place) {
    if !places.contains(&place) {
        places.push(place);
    }
}

fn says_something(words: &[u8], rule: &FeedbackRule) -> bool {
    let nothing = |no_answer: &String| {
        words.eq_ignore_ascii_case(no_answer.as_bytes())
            || words.len() < 100
                && !words.is_ascii()
                && std::str::from_utf8(words).is_ok_and(|words| words.to_lowercase() == *no_answer)
    };
    !words.is_empty() && !rule.no_answer.iter().any(nothing)
}

/// A weight in [`WEIGHT_UNIT`]s; `None` where it is missing, not above 0, or no plain number up to 100,000.
fn weight(cell: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(cell).ok()?;
    let (whole, places) = text.split_once('.').unwrap_or((text, ""));
    if whole.len() + places.len() == 0
        || !whole.bytes().chain(places.bytes()).all(|byte| byte.is_ascii_digit())
    {
        return None;
    }
    let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let mut units = whole.checked_mul(WEIGHT_UNIT).filter(|_| whole <= 100_000)?;
    let mut unit = WEIGHT_UNIT;
    for digit in places.bytes().take(10) {
        unit /= 10;
        units += u64::from(digit - b'0') * unit;
    }
    (units > 0).then_some(units)
}

/// A number as `check` lets a complaint have it.
fn complaint_number(cell: &[u8]) -> Option<String> {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let text = std::str::from_utf8(cell).ok()?;
    (!cell.is_empty() && cell.len() <= 64 && cell.iter().all(plain)).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::weight;

    #[test]
    fn weights_are_read_to_ten_places() {
        for (cell, expected) in [
            ("1", Some(10_000_000_000)),
            ("0.2847177143", Some(2_847_177_143)),
            (".5", Some(5_000_000_000)),
            ("1.63296009469", Some(16_329_600_946)),
            ("0", None),
            ("0.00", None),
            ("-1", None),
            ("", None),
            (".", None),
            ("1e3", None),
            ("100001", None),
            ("99999999999999999999999", None),
        ] {
            assert_eq!(weight(cell.as_bytes()), expected, "{cell}");
        }
    }
}
