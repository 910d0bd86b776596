//! The Kaplan–Meier curve (Kaplan & Meier 1958): what part of cases is still open after t days, when some are open
//! at the cut-off and will close on a day nobody knows yet.
//!
//! ```text
//! S(t) = Π (1 − d/n)      over closing times up to t: d closed then, n open just before
//! ```
//!
//! Its limits are those of Brookmeyer & Crowley (1982) on the log–log scale:
//!
//! ```text
//! S^exp(±θ),  θ = z·√Σ d/(n(n−d)) / ln S      0 at S = 0
//! ```

use super::special::normal::Z;

/// How near to ½ counts as ½: products of quotients rarely hit it exactly.
const TOLERANCE: f64 = 1e-9;

/// A time to closing, or to the cut-off if the case is still open. In days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Duration {
    /// Days from receipt.
    pub days: f64,
    /// Whether it closed then; otherwise all that is known is that it was still open.
    pub closed: bool,
}

/// The curve after one closing time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The closing time, in days.
    pub days: f64,
    /// Cases open just before.
    pub at_risk: u64,
    /// Cases that closed then.
    pub closed: u64,
    /// The part still open afterwards, 0…1.
    pub open: f64,
    /// Lower limit of that part.
    pub open_lower: f64,
    /// Upper limit of that part.
    pub open_upper: f64,
}

/// The curve, one step per closing time.
pub fn curve(durations: &[Duration]) -> Vec<Step> {
    let mut sorted = durations.to_vec();
    sorted.sort_by(|a, b| a.days.total_cmp(&b.days));
    let mut steps: Vec<Step> = Vec::new();
    let (mut open, mut spread) = (1.0_f64, 0.0_f64);
    let mut rest = &sorted[..];
    while let Some(first) = rest.first() {
        let ties = rest.iter().take_while(|duration| duration.days == first.days).count();
        let closed = rest[..ties].iter().filter(|duration| duration.closed).count();
        if closed > 0 {
            let (at_risk, d) = (rest.len() as f64, closed as f64);
            open *= 1.0 - d / at_risk;
            spread += d / (at_risk * (at_risk - d));
            let (open_lower, open_upper) = limits(open, spread);
            steps.push(Step {
                days: first.days,
                at_risk: rest.len() as u64,
                closed: closed as u64,
                open,
                open_lower,
                open_upper,
            });
        }
        // A day that is no number equals nothing, itself neither; one at a time then.
        rest = &rest[ties.max(1)..];
    }
    steps
}

fn limits(open: f64, spread: f64) -> (f64, f64) {
    if open <= 0.0 {
        return (0.0, 0.0);
    }
    let theta = Z * spread.sqrt() / libm::log(open).abs();
    (libm::pow(open, libm::exp(theta)), libm::pow(open, libm::exp(-theta)))
}

/// The first time at which `part` of the curve is down to ½; midway to the next closing time if it is ½ exactly.
/// `None` if it never gets there.
fn half_time(steps: &[Step], part: impl Fn(&Step) -> f64) -> Option<f64> {
    let at = steps.iter().position(|step| part(step) <= 0.5 + TOLERANCE)?;
    let exactly = part(&steps[at]) >= 0.5 - TOLERANCE;
    match steps.get(at + 1) {
        Some(next) if exactly => Some((steps[at].days + next.days) / 2.0),
        _ => Some(steps[at].days),
    }
}

/// The median time with its limits; each absent if its curve never comes down to ½.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Median {
    /// The median, in days.
    pub value: Option<f64>,
    /// Lower end of its 95 % interval.
    pub lower: Option<f64>,
    /// Upper end of its 95 % interval.
    pub upper: Option<f64>,
}

/// The median of a curve.
pub fn median(steps: &[Step]) -> Median {
    Median {
        value: half_time(steps, |step| step.open),
        lower: half_time(steps, |step| step.open_lower),
        upper: half_time(steps, |step| step.open_upper),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `x` closed, `o` open.
    fn durations(text: &str) -> Vec<Duration> {
        let parse = |word: &str| {
            let (mark, days) = word.split_at(1);
            Duration { days: days.parse().unwrap_or(f64::NAN), closed: mark == "x" }
        };
        text.split_whitespace().map(parse).collect()
    }

    fn check(text: &str, want: Option<f64>) {
        assert_eq!(median(&curve(&durations(text))).value, want, "{text}");
    }

    #[test]
    fn without_open_cases_it_is_the_ordinary_median() {
        check("x1 x2 x3", Some(2.0));
        check("x4 x1 x3 x2", Some(2.5));
        check("x1 x2 x2 x2 x9", Some(2.0));
        check("x7", Some(7.0));
    }

    #[test]
    fn open_cases_count_as_long_as_they_were_seen() {
        // S: ¾ at 1; o2 leaves; 3: ¾·½ = 0.375.
        check("x1 o2 x3 x9", Some(3.0));
        // S: ½ at 1, the next closing is at 9.
        check("x1 o2 o3 x1 x9 o9", Some(9.0));
        check("x1 x1 o2 x9", Some(5.0));
        // ½ exactly and nothing closes after: the time itself.
        check("x1 o2", Some(1.0));
        check("x1 o2 o3", None);
        check("", None);
    }

    #[test]
    fn the_curve_by_hand() {
        let steps = curve(&durations("x2 o2 x5"));
        let seen: Vec<_> = steps.iter().map(|s| (s.days, s.at_risk, s.closed)).collect();
        assert_eq!(seen, [(2.0, 3, 1), (5.0, 1, 1)]);
        assert!((steps[0].open - 2.0 / 3.0).abs() < 1e-15);
        assert_eq!((steps[1].open, steps[1].open_lower, steps[1].open_upper), (0.0, 0.0, 0.0));
        assert!(steps[0].open_lower < steps[0].open && steps[0].open < steps[0].open_upper);
    }

    #[test]
    fn days_that_are_no_numbers_end() {
        assert!(curve(&[Duration { days: f64::NAN, closed: true }; 3]).len() <= 3);
    }
}
