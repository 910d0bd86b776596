use std::collections::BTreeMap;
use std::collections::hash_map::Entry;

use super::orders::Orders;
use super::plan::{Name, Once, Plan};
use super::quotes::Quotes;
use crate::domain::hash::{HashMap, HashSet, join};
use crate::domain::{Date, Id, Period};

/// A group of customers: the segment by its position in the plan, and the group.
pub type Group = (u8, Name);

/// A period by its position in [`Counts::periods`].
pub type PeriodNumber = u16;

/// What answers are counted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct RatingKey {
    /// The question, by its position in the plan.
    pub question: u16,
    /// The period.
    pub period: PeriodNumber,
    /// The stage.
    pub stage: Option<Name>,
    /// The group; none for all customers.
    pub group: Option<Group>,
}

/// A question can have groups of this many segments.
pub const MOST_SEGMENTS: usize = 4;

/// What was asked whom: the cells of an answer follow from it, that of all customers and those of the groups.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Asked {
    /// The question, by its position in the plan.
    pub question: u16,
    /// The period.
    pub period: PeriodNumber,
    /// The stage.
    pub stage: Option<Name>,
    /// The groups, in the order of the question's segments.
    pub groups: [Option<Name>; MOST_SEGMENTS],
}

/// Answers of one cell.
#[derive(Clone, Debug, Default)]
pub struct RatingCell {
    /// Answers by point, from the lowest.
    pub points: Vec<u64>,
    /// Blank answers.
    pub missing: u64,
    /// Answers that are no point.
    pub invalid: u64,
    /// Weighted answers, where the question has weights.
    pub weighted: Option<Box<WeightedCell>>,
}

/// Weights of one cell, in units of [`WEIGHT_UNIT`]: whole numbers, so that the order of the rows does not matter.
#[derive(Clone, Debug, Default)]
pub struct WeightedCell {
    /// Sum by point.
    pub sums: Vec<u128>,
    /// Sum of squares, in squared units.
    pub squares: u128,
    /// The largest.
    pub largest: u128,
    /// Answers without a weight above 0.
    pub dropped: u64,
}

/// How many units a weight of 1 has: weights are read to ten places.
pub const WEIGHT_UNIT: u64 = 10_000_000_000;

/// What an answer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Blank.
    Missing,
    /// No point of the scale.
    Invalid,
    /// A point, from the lowest.
    Point(u8),
}

/// What items are counted by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FeedbackKey {
    /// The period.
    pub period: PeriodNumber,
    /// The source.
    pub source: Name,
    /// The stage.
    pub stage: Option<Name>,
    /// What the customer was doing.
    pub action: Option<Name>,
    /// The theme.
    pub theme: Option<Name>,
    /// The group.
    pub group: Option<Group>,
}

/// Items of one cell.
#[derive(Clone, Debug, Default)]
pub struct FeedbackCell {
    /// Items.
    pub items: u64,
    /// Different people; an item without a person is one of its own.
    pub voices: u64,
    /// Some of them in their own words.
    pub quotes: Quotes,
}

/// Customers of a period or of a group of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomerCount {
    /// At the opening, where it is known.
    pub opening: Option<u64>,
    /// Who came.
    pub incoming: u64,
    /// Who left.
    pub outgoing: u64,
    /// Of those who came, who had been here before.
    pub returned: Option<u64>,
    /// Why they left.
    pub reasons: BTreeMap<Name, u64>,
}

/// One complaint.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct ComplaintRow {
    /// When it came.
    pub received: Date,
    /// The complaint desk's own number; empty where it gets one in its period.
    pub number: String,
    /// When it was solved.
    pub resolved: Option<Date>,
    /// When somebody answered.
    pub responded: Option<Date>,
    /// The stage.
    pub stage: Option<Name>,
    /// The theme.
    pub theme: Option<Name>,
    /// The cause.
    pub cause: Option<Name>,
}

/// Everything that is counted, by cell.
#[derive(Debug, Default)]
pub struct Counts {
    /// Periods in the order in which they were met.
    pub periods: Vec<Period>,
    period_numbers: HashMap<Period, PeriodNumber>,
    ratings: HashMap<RatingKey, u32>,
    rating_cells: Vec<(RatingKey, RatingCell)>,
    asked_numbers: HashMap<Asked, u32>,
    asked: Vec<(Asked, Vec<u32>)>,
    answered: HashMap<u64, Answered>,
    feedback: HashMap<FeedbackKey, u32>,
    feedback_cells: Vec<(FeedbackKey, FeedbackCell)>,
    voices: HashSet<u64>,
    /// Customers by rows.
    pub customers: BTreeMap<(PeriodNumber, Option<Group>), CustomerCount>,
    /// Customers by orders.
    pub orders: Orders,
    /// Complaints by period.
    pub complaints: BTreeMap<PeriodNumber, Vec<ComplaintRow>>,
    /// Rows that count and rows in all, by outcome and period.
    pub shares: BTreeMap<(Id, PeriodNumber), (u64, u64)>,
}

/// The answer of a person that counts: how good it is, with the day, and what was asked. With the key, 16 bytes for
/// each person and question.
#[derive(Clone, Copy, Debug)]
struct Answered {
    rank: u32,
    asked: u32,
}

impl Outcome {
    /// Which of a person's answers counts: a point before a blank, the latest before the earlier ones, of a day the
    /// lowest. `day` counts from 1900, and 17 bits reach beyond the year 2200.
    fn rank(self, day: u32) -> u32 {
        let day = day.min((1 << 17) - 1) << 8;
        match self {
            Outcome::Missing => day,
            Outcome::Invalid => 1 << 26 | day,
            Outcome::Point(point) => 2 << 26 | day | u32::from(255 - point),
        }
    }

    fn of_rank(rank: u32) -> Self {
        match rank >> 26 {
            0 => Outcome::Missing,
            1 => Outcome::Invalid,
            // The low byte of a rank was made from a byte.
            _ => Outcome::Point(255 - (rank & 0xff) as u8),
        }
    }
}

impl Counts {
    /// The number of a period.
    pub fn period(&mut self, period: Period) -> PeriodNumber {
        *self.period_numbers.entry(period).or_insert_with(|| {
            self.periods.push(period);
            // Three centuries have fewer than 16,000 weeks, and a map has one kind of period.
            (self.periods.len() - 1) as PeriodNumber
        })
    }

    /// Counts an answer; `false` where the person had answered before and only one of the answers counts. `person`
    /// is a hash of who answered, with the day.
    pub fn answer(
        &mut self,
        plan: &Plan,
        asked: Asked,
        outcome: Outcome,
        weight: Option<u64>,
        person: Option<(u64, u32)>,
    ) -> bool {
        let number = self.asked(plan, asked);
        let Some((person, day)) = person.filter(|_| plan.once != Once::Row) else {
            self.add(number, outcome, weight);
            return true;
        };
        let when = if plan.once == Once::Period { u64::from(asked.period) + 1 } else { 0 };
        let rank = outcome.rank(day);
        match self.answered.entry(join(person, u64::from(asked.question) | when << 32)) {
            Entry::Vacant(free) => {
                free.insert(Answered { rank, asked: number });
                self.add(number, outcome, weight);
                true
            }
            Entry::Occupied(mut taken) => {
                let earlier = *taken.get();
                if (rank, asked) > (earlier.rank, self.asked[earlier.asked as usize].0) {
                    taken.insert(Answered { rank, asked: number });
                    self.remove(earlier.asked, Outcome::of_rank(earlier.rank));
                    self.add(number, outcome, weight);
                }
                false
            }
        }
    }

    /// The number of what was asked whom; its cells are made when it is met for the first time.
    fn asked(&mut self, plan: &Plan, asked: Asked) -> u32 {
        if let Some(number) = self.asked_numbers.get(&asked) {
            return *number;
        }
        let question = &plan.questions[usize::from(asked.question)];
        let groups = question.by.iter().zip(asked.groups);
        let groups = groups.filter_map(|(segment, group)| Some(Some((*segment as u8, group?))));
        let cells = std::iter::once(None)
            .chain(groups)
            .map(|group| {
                let Asked { question, period, stage, .. } = asked;
                self.rating_cell(plan, RatingKey { question, period, stage, group })
            })
            .collect();
        // One for each combination of question, period, stage and groups: never billions.
        let number = self.asked.len() as u32;
        self.asked.push((asked, cells));
        self.asked_numbers.insert(asked, number);
        number
    }

    fn rating_cell(&mut self, plan: &Plan, key: RatingKey) -> u32 {
        *self.ratings.entry(key).or_insert_with(|| {
            let question = &plan.questions[usize::from(key.question)];
            let count = usize::try_from(question.points.1 - question.points.0 + 1).unwrap_or(0);
            let weighted = question
                .weight
                .map(|_| Box::new(WeightedCell { sums: vec![0; count], ..WeightedCell::default() }));
            let cell = RatingCell { points: vec![0; count], weighted, ..RatingCell::default() };
            self.rating_cells.push((key, cell));
            (self.rating_cells.len() - 1) as u32
        })
    }

    fn add(&mut self, asked: u32, outcome: Outcome, weight: Option<u64>) {
        for cell in &self.asked[asked as usize].1 {
            self.rating_cells[*cell as usize].1.add(outcome, weight);
        }
    }

    /// Takes an answer back. Answers with weights never are: the map does not have both.
    fn remove(&mut self, asked: u32, outcome: Outcome) {
        for cell in &self.asked[asked as usize].1 {
            let cell = &mut self.rating_cells[*cell as usize].1;
            match outcome {
                Outcome::Missing => cell.missing -= 1,
                Outcome::Invalid => cell.invalid -= 1,
                Outcome::Point(point) => cell.points[usize::from(point)] -= 1,
            }
        }
    }

    /// Counts an item.
    pub fn item(&mut self, key: FeedbackKey, person: Option<u64>) -> &mut FeedbackCell {
        let number = *self.feedback.entry(key).or_insert_with(|| {
            self.feedback_cells.push((key, FeedbackCell::default()));
            (self.feedback_cells.len() - 1) as u32
        });
        let cell = &mut self.feedback_cells[number as usize].1;
        cell.items += 1;
        if person.is_none_or(|person| self.voices.insert(join(person, u64::from(number)))) {
            cell.voices += 1;
        }
        cell
    }

    /// All cells with answers, in the order in which they were met.
    pub fn ratings(&self) -> &[(RatingKey, RatingCell)] {
        &self.rating_cells
    }

    /// All cells with items, in the order in which they were met.
    pub fn feedback(&self) -> &[(FeedbackKey, FeedbackCell)] {
        &self.feedback_cells
    }
}

impl RatingCell {
    fn add(&mut self, outcome: Outcome, weight: Option<u64>) {
        let point = match outcome {
            Outcome::Missing => {
                self.missing += 1;
                return;
            }
            Outcome::Invalid => {
                self.invalid += 1;
                return;
            }
            Outcome::Point(point) => usize::from(point),
        };
        self.points[point] += 1;
        if let Some(weighted) = &mut self.weighted {
            match weight {
                Some(weight) => {
                    let weight = u128::from(weight);
                    weighted.sums[point] += weight;
                    weighted.squares = weighted.squares.saturating_add(weight * weight);
                    weighted.largest = weighted.largest.max(weight);
                }
                None => weighted.dropped += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome;

    #[test]
    fn a_rank_keeps_the_answer_and_orders_by_use() {
        for outcome in [Outcome::Missing, Outcome::Invalid, Outcome::Point(0), Outcome::Point(100)] {
            assert_eq!(Outcome::of_rank(outcome.rank(44_000)), outcome);
        }
        assert!(Outcome::Point(3).rank(1) > Outcome::Missing.rank(9));
        assert!(Outcome::Point(3).rank(2) > Outcome::Point(3).rank(1));
        assert!(Outcome::Point(3).rank(2) > Outcome::Point(4).rank(2));
    }
}
