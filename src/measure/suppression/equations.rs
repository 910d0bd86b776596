/// An equation whose sum is 0: columns, rising, with their coefficients in the field of [`PRIME`], none 0. What is known
/// stands at [`KNOWN`].
pub(crate) type Row = Vec<(usize, u64)>;

/// The last column: it is 1, and nothing is solved for it.
pub(crate) const KNOWN: usize = usize::MAX;

/// The field in which lines are solved: a prime, so that every coefficient but 0 can be divided by.
pub(crate) const PRIME: u64 = (1 << 31) - 1;

/// Equations that are solved as far as they can be: each begins with a column that no other has.
#[derive(Clone, Debug, Default)]
pub(crate) struct Equations(Vec<Row>);

impl Equations {
    /// Adds an equation, columns rising. One that contradicts the others is not believed.
    pub fn add(&mut self, row: Row) {
        let mut row = self.rest(row);
        let Some(&(_, first)) = row.first().filter(|(column, _)| *column != KNOWN) else { return };
        let inverse = power(first, PRIME - 2);
        for (_, coefficient) in &mut row {
            *coefficient = *coefficient * inverse % PRIME;
        }
        for known in &mut self.0 {
            *known = without(std::mem::take(known), &row);
        }
        self.0.push(row);
    }

    fn rest(&self, row: Row) -> Row {
        self.0.iter().fold(row, |row, known| without(row, known))
    }

    /// Whether a sum follows.
    pub fn give(&self, sum: Row) -> bool {
        matches!(self.rest(sum).as_slice(), [] | [(KNOWN, _)])
    }

    /// What is left of them: each begins with coefficient 1.
    pub fn rows(&self) -> impl Iterator<Item = &[(usize, u64)]> {
        self.0.iter().map(Vec::as_slice)
    }
}

/// A row less so much of another that the other's first place is gone from it.
fn without(row: Row, other: &[(usize, u64)]) -> Row {
    let Some(&(pivot, _)) = other.first() else { return row };
    let Ok(at) = row.binary_search_by_key(&pivot, |(place, _)| *place) else { return row };
    let factor = PRIME - row[at].1;
    let mut sum = Vec::with_capacity(row.len() + other.len());
    let (mut left, mut right) = (row.into_iter().peekable(), other.iter().copied().peekable());
    loop {
        let (place, coefficient) = match (left.peek().copied(), right.peek().copied()) {
            (None, None) => return sum,
            (Some(a), Some(b)) if a.0 == b.0 => {
                left.next();
                right.next();
                (a.0, (a.1 + factor * b.1) % PRIME)
            }
            (Some(a), b) if b.is_none_or(|b| a.0 < b.0) => {
                left.next();
                a
            }
            (_, Some(b)) => {
                right.next();
                (b.0, factor * b.1 % PRIME)
            }
            (Some(a), None) => {
                left.next();
                a
            }
        };
        if coefficient != 0 {
            sum.push((place, coefficient));
        }
    }
}

/// A power in the field.
fn power(mut base: u64, mut exponent: u64) -> u64 {
    let mut product = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            product = product * base % PRIME;
        }
        base = base * base % PRIME;
        exponent >>= 1;
    }
    product
}
