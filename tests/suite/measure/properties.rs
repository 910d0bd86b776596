//! What must hold for any input: intervals hold their value and narrow with n, verdicts turn round with time, totals
//! are the sum of their parts, and the order of rows does not matter.

use super::prng::Prng;
use advocate::measure::change::{Change, change};
use advocate::measure::closing::Case;
use advocate::measure::commitments::{Commitment, commitments};
use advocate::measure::customer_growth::{Month, customer_growth};
use advocate::measure::family::{Row, judge};
use advocate::measure::leaving_reasons::leaving_reasons;
use advocate::measure::log_rank::{Window, time_change};
use advocate::measure::matrix::{Mention, matrix};
use advocate::measure::mean::mean;
use advocate::measure::nps::Nps;
use advocate::measure::pareto::pareto;
use advocate::measure::post_stratification::{Stratum, post_stratify};
use advocate::measure::promise_kept::{Promise, promises_kept};
use advocate::measure::rank::{Pair, rank};
use advocate::measure::rate_change::{Rate, rate_change};
use advocate::measure::scale::{Scale, Tally};
use advocate::measure::score::Score;
use advocate::measure::share::Share;
use advocate::measure::suppression::table::suppress_table;
use advocate::measure::thresholds::Thresholds;
use advocate::measure::time_to::time_to;
use advocate::measure::verdict::Verdict;
use advocate::measure::weighted::{self, Answers};
use proptest::prelude::*;

/// Counts per point of a scale; often small, sometimes large, sometimes 0.
fn counts(points: usize) -> impl Strategy<Value = Vec<u64>> {
    let count = prop_oneof![2 => Just(0_u64), 5 => 0_u64..12, 2 => 0_u64..500, 1 => 0_u64..10_000_000];
    prop::collection::vec(count, points)
}

/// A score of each kind, from the same counts on 0–10.
fn scores(counts: &[u64]) -> Vec<Score> {
    let tally = Tally::from_counts(Scale::ZERO_TO_TEN, counts);
    let nps = Nps::from_tally(&tally).unwrap_or_default();
    let answers: Vec<Answers> = tally
        .by_point()
        .map(|(point, count)| Answers {
            weight: Some(0.5 + point as f64 / 4.0),
            rating: Some(point as f64),
            count,
        })
        .collect();
    vec![
        nps.score(&Thresholds::default()),
        Share::top_two(&tally).score(&Thresholds::default()),
        mean(&tally, &Thresholds::default()),
        weighted::nps(&answers, &Thresholds::default()).score,
        weighted::mean(&answers, Scale::ZERO_TO_TEN, &Thresholds::default()).score,
        weighted::share(&answers, |x| Some(x > 6.0), &Thresholds::default()).score,
    ]
}

fn width(score: &Score) -> Option<f64> {
    Some(score.upper? - score.lower?)
}

fn turned(verdict: Verdict) -> Verdict {
    match verdict {
        Verdict::Up => Verdict::Down,
        Verdict::Down => Verdict::Up,
        same => same,
    }
}

fn near(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() <= 1e-9 * a.abs().max(1.0),
        (a, b) => a == b,
    }
}

fn is_reverse(forth: &Change, back: &Change) -> bool {
    let minus = |x: Option<f64>| x.map(|x| -x);
    near(forth.value, minus(back.value))
        && near(forth.lower, minus(back.upper))
        && near(forth.upper, minus(back.lower))
        && near(forth.p, back.p)
        && forth.verdict == turned(back.verdict)
}

fn cases() -> impl Strategy<Value = Vec<Case>> {
    let case = (0_i32..60, prop::option::of(0_i32..90))
        .prop_map(|(received, closed)| Case { received: f64::from(received), closed: closed.map(f64::from) });
    prop::collection::vec(case, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_interval_holds_its_value(counts in counts(11)) {
        for score in scores(&counts) {
            if let (Some(value), Some(lower), Some(upper)) = (score.value, score.lower, score.upper) {
                prop_assert!(lower <= value && value <= upper, "{score:?}");
                prop_assert!((-100.0..=100.0).contains(&lower) && (-100.0..=100.0).contains(&upper));
            }
        }
    }

    #[test]
    fn more_of_the_same_answers_narrow_the_interval(counts in counts(11), times in 2_u64..6) {
        let more: Vec<u64> = counts.iter().map(|count| count * times).collect();
        for (few, many) in scores(&counts).iter().zip(scores(&more)) {
            prop_assert!(near(few.value, many.value));
            if let (Some(wide), Some(narrow)) = (width(few), width(&many)) {
                prop_assert!(narrow <= wide + 1e-9, "{few:?} {many:?}");
            }
        }
    }

    #[test]
    fn going_back_in_time_turns_a_change_round(before in counts(11), after in counts(11)) {
        for (b, a) in scores(&before).iter().zip(&scores(&after)) {
            let (forth, back) = (change(b, a), change(a, b));
            prop_assert!(is_reverse(&forth, &back), "{forth:?} {back:?}");
        }
    }

    #[test]
    fn a_called_change_has_an_interval_on_its_side(before in counts(11), after in counts(11)) {
        for (b, a) in scores(&before).iter().zip(&scores(&after)) {
            let change = change(b, a);
            if change.verdict == Verdict::Up {
                prop_assert!(change.lower.is_some_and(|l| l > 0.0) && change.value.is_some_and(|v| v > 0.0));
            }
        }
    }

    #[test]
    fn a_rate_and_its_reverse(c0 in 0_u64..400, c1 in 0_u64..400, e0 in 1_u32..900, e1 in 1_u32..900) {
        let (before, after) =
            (Rate { count: c0, exposure: f64::from(e0) }, Rate { count: c1, exposure: f64::from(e1) });
        let (forth, back) = (rate_change(before, after, &Thresholds::default()), rate_change(after, before, &Thresholds::default()));
        prop_assert_eq!(forth.verdict, turned(back.verdict));
        prop_assert!(near(forth.p, back.p));
        let over = |x: Option<f64>| x.filter(|x| *x > 0.0).map(|x| 1.0 / x);
        if c0 > 0 && c1 > 0 {
            prop_assert!(near(forth.value, over(back.value)) && near(forth.lower, over(back.upper)));
            prop_assert!(forth.lower < forth.value && forth.value < forth.upper);
        }
    }

    #[test]
    fn times_and_their_reverse(a in cases(), b in cases()) {
        let window = |cases: &[Case]| Window { cases: cases.to_vec(), cutoff: 60.0 };
        let (forth, back) = (time_change(&window(&a), &window(&b), &Thresholds::default()), time_change(&window(&b), &window(&a), &Thresholds::default()));
        prop_assert_eq!(forth.verdict, turned(back.verdict));
        prop_assert!(near(forth.chi_square, back.chi_square) && near(forth.p, back.p));
    }

    #[test]
    fn a_median_lies_within_its_limits(cases in cases()) {
        let got = time_to(&cases, 60.0, &Thresholds::default());
        prop_assert_eq!(got.closed + got.open + got.invalid, cases.len() as u64);
        if let Some(median) = got.median.value {
            prop_assert!(got.median.lower.is_some_and(|lower| lower <= median));
            prop_assert!(got.median.upper.is_none_or(|upper| median <= upper));
        }
        // Without open cases it is the ordinary median.
        if got.open == 0 && got.n > 0 {
            let mut days: Vec<f64> = cases
                .iter()
                .filter_map(|case| Some(case.closed? - case.received).filter(|days| *days >= 0.0))
                .collect();
            days.sort_by(f64::total_cmp);
            let middle = (days[(days.len() - 1) / 2] + days[days.len() / 2]) / 2.0;
            prop_assert_eq!(got.median.value, Some(middle));
        }
    }

    #[test]
    fn promises_and_commitments_have_one_place_each(
        cases in cases(),
        days in prop::collection::vec(0_i32..40, 60),
    ) {
        let promises: Vec<Promise> =
            cases.iter().zip(&days).map(|(&case, &days)| Promise { case, days: f64::from(days) }).collect();
        let got = promises_kept(&promises, 60.0, &Thresholds::default());
        prop_assert_eq!(got.kept + got.late + got.overdue, got.due);
        prop_assert_eq!(got.due + got.not_due + got.invalid, promises.len() as u64);
        let items: Vec<Commitment> = cases
            .iter()
            .zip(&days)
            .map(|(case, &withdrawn)| Commitment {
                due: case.received,
                done: case.closed,
                withdrawn: (withdrawn > 20).then_some(f64::from(withdrawn) * 2.0),
            })
            .collect();
        let got = commitments(&items, 40.0);
        prop_assert_eq!(got.kept + got.late + got.overdue + got.dropped, got.due);
        prop_assert_eq!(got.due + got.withdrawn + got.ahead + got.open, items.len() as u64);
    }

    #[test]
    fn customers_add_up(
        opening in 0_u64..5000,
        moves in prop::collection::vec((0_u64..300, 0_u64..300), 1..24),
    ) {
        let mut at = i64::try_from(opening).unwrap_or(0);
        let mut months = Vec::new();
        for &(incoming, outgoing) in &moves {
            let opening = u64::try_from(at).unwrap_or(0);
            at += incoming as i64 - outgoing as i64;
            months.push(Month { opening, incoming, outgoing, closing: Some(at) });
        }
        let got = customer_growth(&months);
        let low = months.iter().any(|month| month.closing.is_some_and(|closing| closing < 0));
        prop_assert_eq!(got.verdict == Verdict::Reconciled, !low);
        prop_assert_eq!(got.value, Some(i128::from(at) - i128::from(opening)));
    }

    #[test]
    fn reasons_add_up(outgoing in 0_u64..500, reasons in prop::collection::vec(("[a-e]{1,2}", 0_u64..90), 0..9)) {
        let recorded: u64 = reasons.iter().map(|(_, count)| count).sum();
        let got = leaving_reasons(outgoing, &reasons);
        prop_assert_eq!(got.not_recorded + i128::from(recorded), i128::from(outgoing));
        prop_assert_eq!(got.verdict == Verdict::Reconciled, recorded <= outgoing);
        let shown = pareto(&reasons);
        prop_assert!(recorded == 0 || shown.cumulative.last() == Some(&100.0));
        prop_assert!(shown.order.windows(2).all(|pair| (pair[1].1, &pair[0].0) <= (pair[0].1, &pair[1].0)));
    }

    #[test]
    fn a_matrix_is_the_sum_of_its_cells(
        items in prop::collection::vec((0_u8..20, 0_usize..5, 0_usize..4), 0..60),
        seed: u64,
    ) {
        let names = |letter: &str, n: usize| (0..n).map(|i| format!("{letter}{i}")).collect::<Vec<_>>();
        let (stages, sources) = (names("stage", 4), names("source", 3));
        let mut mentions: Vec<Mention> = items
            .iter()
            .map(|(item, stage, source)| Mention {
                item: item.to_string(),
                stage: format!("stage{stage}"),
                source: format!("source{source}"),
            })
            .collect();
        let got = matrix(&stages, &sources, &[], &mentions);
        let distinct: std::collections::BTreeSet<_> = items.iter().collect();
        prop_assert_eq!(got.total + got.unplaced, distinct.len() as u64);
        prop_assert_eq!(got.column_totals.iter().flatten().sum::<u64>(), got.total);
        Prng::new(seed).shuffle(&mut mentions);
        prop_assert_eq!(got, matrix(&stages, &sources, &[], &mentions));
    }

    #[test]
    fn merging_and_hiding_keep_the_total(table in prop::collection::vec(counts(4), 0..6)) {
        let sum = |table: &[Vec<u64>]| table.iter().flatten().sum::<u64>();
        let got = suppress_table(&table, 5).map(|hidden| sum(&hidden.table));
        prop_assert_eq!(got, Some(sum(&table)));
    }

    #[test]
    fn weights_average_to_one(groups in prop::collection::vec((1_u64..9000, 1_u64..200), 1..8)) {
        let strata: Vec<Stratum> =
            groups.iter().map(|&(population, respondents)| Stratum { population, respondents }).collect();
        let got = post_stratify(&strata, &Thresholds::default());
        let n: u64 = strata.iter().map(|s| s.respondents).sum();
        let weighed: f64 =
            got.weights.iter().flatten().zip(&strata).map(|(w, s)| w * s.respondents as f64).sum();
        prop_assert!((weighed / n as f64 - 1.0).abs() < 1e-9);
        prop_assert!(got.n_eff.is_some_and(|n_eff| n_eff <= n as f64 + 1e-6));
        prop_assert!(got.mix_gap.is_some_and(|gap| (0.0..=100.0).contains(&gap)));
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        counts in counts(11),
        cases in cases(),
        rows in prop::collection::vec((-9.0..9.0_f64, 0.0..1.0_f64, 0_u64..60), 1..12),
        seed: u64,
    ) {
        let mut prng = Prng::new(seed);
        let mut ratings: Vec<Option<f64>> = (0..11)
            .flat_map(|point| std::iter::repeat_n(Some(point as f64), (counts[point] % 9) as usize))
            .collect();
        ratings.extend([None, Some(11.0)]);
        let tally = Tally::from_ratings(Scale::ZERO_TO_TEN, ratings.clone());
        prng.shuffle(&mut ratings);
        prop_assert_eq!(&tally, &Tally::from_ratings(Scale::ZERO_TO_TEN, ratings));

        let before = time_to(&cases, 60.0, &Thresholds::default());
        let mut shuffled = cases.clone();
        prng.shuffle(&mut shuffled);
        prop_assert_eq!(before, time_to(&shuffled, 60.0, &Thresholds::default()));

        let row = |&(lower, p, n): &(f64, f64, u64)| Row {
            lower: Some(lower),
            upper: Some(lower + 4.0),
            p: Some(p),
            n_before: n,
            n_after: 40,
        };
        let mut family: Vec<(usize, Row)> = rows.iter().map(row).enumerate().collect();
        let straight = judge(&family.iter().map(|(_, row)| *row).collect::<Vec<_>>(), &Thresholds::default());
        prng.shuffle(&mut family);
        let mixed = judge(&family.iter().map(|(_, row)| *row).collect::<Vec<_>>(), &Thresholds::default());
        for ((place, _), judged) in family.iter().zip(mixed) {
            prop_assert_eq!(straight[*place], judged);
        }

        let pair = |(place, (_, _, n)): (usize, &(f64, f64, u64))| Pair {
            id: place.to_string(),
            convergence: n % 3,
            volume: n % 4,
            rising: n % 2,
            voices: 9,
            stage: (n % 5) as i64,
            theme: "theme".to_owned(),
        };
        let mut pairs: Vec<Pair> = rows.iter().enumerate().map(pair).collect();
        let ids = |pairs: &[Pair]| rank(pairs).into_iter().map(|i| pairs[i].id.clone()).collect::<Vec<_>>();
        let straight = ids(&pairs);
        prng.shuffle(&mut pairs);
        prop_assert_eq!(straight, ids(&pairs));
    }
}
