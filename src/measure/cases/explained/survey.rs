//! Survey scores, their changes, families and bars, step by step (MEASURES.md, section 2).

use super::super::input::{CaseError, Input};
use super::super::survey::{
    family_input, goal_gap_input, invitations, nps_input, pairs_input, printed_as, probabilities, scale,
    self_selected, share_input, tally,
};
use super::{change, row, score};
use crate::measure::benjamini_hochberg::{LEVEL, adjust};
use crate::measure::change::change as difference;
use crate::measure::display::Kind;
use crate::measure::expectation_gap::expectation_gap as gap_of_pairs;
use crate::measure::explanation::{Amount, Explanation, Phrase, Source, Working};
use crate::measure::family::judge;
use crate::measure::mean::{Moments, mean as mean_of};
use crate::measure::nps::Nps;
use crate::measure::polarity::Polarity;
use crate::measure::scale::Tally;
use crate::measure::score::Score;
use crate::measure::share::Share;
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;

type Explained = Result<Explanation, CaseError>;

/// The two sides of a change: the mark of their symbols, their key in the case.
const SIDES: [(&str, &str); 2] = [("₀", "before"), ("₁", "after")];

pub(in super::super) fn nps(input: &Input) -> Explained {
    let (nps, tally) = nps_input(input)?;
    let thresholds = input.thresholds();
    let mut work = Working::of("nps");
    nps_given(&mut work, nps);
    left_out(&mut work, tally.as_ref());
    let own_choice = self_selected(input)?;
    nps_steps(&mut work, nps, own_choice);
    let verdict = work.base_rule(thresholds).into();
    score(&mut work, "explain-nps", Kind::Nps, &chosen(nps.score(thresholds), own_choice), verdict);
    Ok(work.done())
}

pub(in super::super) fn nps_change(input: &Input) -> Explained {
    let thresholds = input.thresholds();
    let own_choice = self_selected(input)?;
    let mut work = Working::of("nps_change");
    let mut scores = Vec::new();
    for (mark, key) in SIDES {
        let (nps, _) = nps_input(&input.get(key)?)?;
        work.mark(mark);
        nps_given(&mut work, nps);
        work.stretch(side(key));
        nps_steps(&mut work, nps, own_choice);
        work.base_rule(thresholds);
        scores.push(chosen(nps.score(thresholds), own_choice));
    }
    work.mark("");
    work.stretch("explain-difference");
    if own_choice {
        work.step("d", "t₁ − t₀");
        work.which_gives("/value");
    } else if let [before, after] = &scores[..] {
        square_and_add(&mut work, before, after);
        if before.n > 0 && after.n > 0 {
            work.step("z_d", "|A₁ − A₀|/√(SE₁² + SE₀²)");
            work.gives("p_d", "tail_z(z_d)", "/p");
        }
    }
    conclude(&mut work, &scores, Kind::Points);
    Ok(work.done())
}

/// The groups of an NPS.
pub(super) fn nps_given(work: &mut Working, nps: Nps) {
    work.count("P", "explain-promoters", nps.promoters);
    work.count("Q", "explain-passives", nps.passives);
    work.count("D", "explain-detractors", nps.detractors);
}

/// From groups to score and limits.
fn nps_steps(work: &mut Working, nps: Nps, own_choice: bool) {
    work.sources(&[Source::REICHHELD]);
    work.step("n", "P + Q + D");
    if nps.n() == 0 {
        return;
    }
    work.gives("t", "100·(P − D)/n", "/value");
    if own_choice {
        work.mind("mind-self-selected");
        work.sources(&[Source::OPT_IN]);
        return;
    }
    nps_limits(work);
    work.mind("mind-chance");
}

/// The adjusted Wald limits of P promoters and D detractors among n.
pub(super) fn nps_limits(work: &mut Working) {
    work.sources(&[Source::ROCKS]);
    work.given_z();
    let n = if work.value("n_eff").is_some() { "n_eff" } else { "n" };
    work.step("N", &format!("{n} + 3"));
    work.step("a", "(P + ¾)/N");
    work.step("b", "(D + ¾)/N");
    work.step("A", "a − b");
    work.step("SE", "√((a + b − A²)/N)");
    work.gives("l", &format!("100·min(max(A − z·SE, −1), (P − D)/{n})"), "/lower");
    work.gives("u", &format!("100·max(min(A + z·SE, 1), (P − D)/{n})"), "/upper");
}

pub(in super::super) fn csat(input: &Input) -> Explained {
    let given = tally(input)?;
    let mut work = Working::of("csat");
    let highest = given.tally.scale.highest();
    points_given(&mut work, &given.tally, |point| point >= highest - 1);
    left_out(&mut work, given.raw.then_some(&given.tally));
    work.sources(&[Source::PRACTICE]);
    share_case(work, input, Share::top_two(&given.tally), "explain-csat")
}

pub(in super::super) fn favourable(input: &Input) -> Explained {
    let given = tally(input)?;
    let points = super::super::survey::points(input, given.tally.scale)?;
    let mut work = Working::of("favourable");
    points_given(&mut work, &given.tally, |point| points.contains(&point));
    left_out(&mut work, given.raw.then_some(&given.tally));
    share_case(
        work,
        input,
        Share::favourable(&given.tally, |point| points.contains(&point)),
        "explain-favourable",
    )
}

pub(in super::super) fn share(input: &Input) -> Explained {
    share_case(Working::of("share"), input, share_input(input)?, "explain-share")
}

fn share_case(mut work: Working, input: &Input, share: Share, name: &'static str) -> Explained {
    let thresholds = input.thresholds();
    let own_choice = self_selected(input)?;
    share_given(&mut work, share);
    share_steps(&mut work, share, own_choice);
    let verdict = work.base_rule(thresholds).into();
    score(&mut work, name, Kind::Share, &chosen(share.score(thresholds), own_choice), verdict);
    Ok(work.done())
}

/// The answers by point, and which of them count.
fn points_given(work: &mut Working, tally: &Tally, counts: impl Fn(i64) -> bool) {
    let rows = tally
        .by_point()
        .map(|(point, count)| {
            let word = if counts(point) { "explain-counts" } else { "explain-counts-not" };
            row([Amount::Number(point as f64), count.into(), Phrase::from(word).into()])
        })
        .collect();
    work.table(&["explain-point", "explain-answers", "explain-counted"], rows);
}

pub(super) fn share_given(work: &mut Working, share: Share) {
    work.count("x", "explain-x", share.x());
    work.count("n", "explain-n", share.n());
}

fn share_steps(work: &mut Working, share: Share, own_choice: bool) {
    if share.n() == 0 {
        return;
    }
    work.step("p", "x/n");
    work.gives("t", "100·p", "/value");
    if own_choice {
        work.mind("mind-self-selected");
        work.sources(&[Source::OPT_IN]);
        return;
    }
    wilson(work, "/lower", "/upper");
    work.mind("mind-chance");
}

/// Wilson's limits of a share p of n answers, or of n_eff effective ones.
pub(super) fn wilson(work: &mut Working, lower: &str, upper: &str) {
    work.sources(&[Source::WILSON]);
    work.given_z();
    let n = if work.value("n_eff").is_some() { "n_eff" } else { "n" };
    work.step("c", &format!("p + z²/(2·{n})"));
    work.step("h", &format!("z·√(p·(1 − p)/{n} + z²/(4·{n}²))"));
    work.step("k", &format!("1 + z²/{n}"));
    work.gives("l", "100·min(max((c − h)/k, 0), p)", lower);
    work.gives("u", "100·max(min((c + h)/k, 1), p)", upper);
}

pub(in super::super) fn share_change(input: &Input) -> Explained {
    let thresholds = input.thresholds();
    let own_choice = self_selected(input)?;
    let mut work = Working::of("share_change");
    let mut scores = Vec::new();
    for (mark, key) in SIDES {
        let share = share_input(&input.get(key)?)?;
        work.mark(mark);
        share_given(&mut work, share);
        work.stretch(side(key));
        share_steps(&mut work, share, own_choice);
        work.base_rule(thresholds);
        scores.push(chosen(share.score(thresholds), own_choice));
    }
    work.mark("");
    share_difference(&mut work, &scores, own_choice);
    conclude(&mut work, &scores, Kind::Points);
    Ok(work.done())
}

/// From two shares to their difference.
pub(super) fn share_difference(work: &mut Working, scores: &[Score], own_choice: bool) {
    work.stretch("explain-difference");
    let [before, after] = scores else { return };
    if own_choice {
        work.step("d", "t₁ − t₀");
        work.which_gives("/value");
        return;
    }
    square_and_add(work, before, after);
    if before.n == 0 || after.n == 0 {
        return;
    }
    work.step("p̄", "(x₁ + x₀)/(n₁ + n₀)");
    if work.value("p₀") == work.value("p₁") || work.value("p̄").is_none_or(|p| p <= 0.0 || p >= 1.0) {
        work.note("explain-no-spread-p");
    } else {
        work.step("z_d", "(p₁ − p₀)/√(p̄·(1 − p̄)·(1/n₁ + 1/n₀))");
        work.gives("p_d", "tail_z(z_d)", "/p");
    }
}

pub(in super::super) fn mean(input: &Input) -> Explained {
    let given = tally(input)?;
    let thresholds = input.thresholds();
    let own_choice = self_selected(input)?;
    let mut work = Working::of("mean");
    work.sources(&[Source::EFFORT]);
    left_out(&mut work, given.raw.then_some(&given.tally));
    scale_given(&mut work, &given.tally);
    mean_steps(&mut work, &given.tally, own_choice, true);
    let verdict = work.base_rule(thresholds).into();
    score(
        &mut work,
        "explain-mean",
        Kind::Mean,
        &chosen(mean_of(&given.tally, thresholds), own_choice),
        verdict,
    );
    Ok(work.done())
}

fn scale_given(work: &mut Working, tally: &Tally) {
    work.given("min_s", "explain-scale-lowest", tally.scale.lowest() as f64);
    work.given("max_s", "explain-scale-highest", tally.scale.highest() as f64);
}

/// From answers by point to mean and spread, and with `limits` on to its t interval.
pub(super) fn mean_steps(work: &mut Working, tally: &Tally, own_choice: bool, limits: bool) {
    work.note("explain-mean-means");
    let counted =
        || tally.by_point().filter(|(_, count)| *count > 0).map(|(point, count)| (point as f64, count));
    work.sum("n", "Σ c", counted().map(|(_, count)| vec![count as f64]));
    let Moments { mean, n, .. } = Moments::of_tally(tally);
    if n == 0 {
        return;
    }
    work.sum("S", "Σ c·x", counted().map(|(x, count)| vec![count as f64, x]));
    work.gives("x̄", "S/n", "/value");
    work.know("t", mean);
    if own_choice {
        work.mind("mind-self-selected");
        work.sources(&[Source::OPT_IN]);
        return;
    }
    if n == 1 {
        work.note("explain-one-answer");
        return;
    }
    work.sum("V", "Σ c·(x − x̄)²", counted().map(|(x, count)| vec![count as f64, (x - mean) * (x - mean)]));
    work.step("s", "√(V/(n − 1))");
    if limits {
        t_limits(work, "x̄", "n", "min_s", "max_s");
    }
    work.mind("mind-chance");
}

/// The t interval of a mean with spread s that rests on `n`, cut to what it can be.
pub(super) fn t_limits(work: &mut Working, mean: &str, n: &str, least: &str, most: &str) {
    if work.value("s").is_some_and(|s| s <= 0.0) {
        work.note("explain-all-alike");
        work.gives("l", mean, "/lower");
        work.gives("u", mean, "/upper");
        return;
    }
    work.step("h", &format!("t₉₇₅({n} − 1)·s/√{n}"));
    work.gives("l", &format!("max({mean} − h, {least})"), "/lower");
    work.gives("u", &format!("min({mean} + h, {most})"), "/upper");
}

pub(in super::super) fn mean_change(input: &Input) -> Explained {
    let thresholds = input.thresholds();
    let own_choice = self_selected(input)?;
    let mut work = Working::of("mean_change");
    work.sources(&[Source::EFFORT]);
    let mut scores = Vec::new();
    for (mark, key) in SIDES {
        let given = tally(&input.get(key)?)?.tally;
        work.mark(mark);
        work.stretch(side(key));
        mean_steps(&mut work, &given, own_choice, false);
        work.base_rule(thresholds);
        scores.push(chosen(mean_of(&given, thresholds), own_choice));
    }
    work.mark("");
    welch_steps(&mut work, &scores, own_choice);
    conclude(&mut work, &scores, Kind::MeanChange);
    Ok(work.done())
}

/// From two means with their spreads to their difference.
pub(super) fn welch_steps(work: &mut Working, scores: &[Score], own_choice: bool) {
    work.stretch("explain-difference");
    let [before, after] = scores else { return };
    if before.n == 0 || after.n == 0 {
        return;
    }
    work.gives("d", "x̄₁ − x̄₀", "/value");
    if own_choice || before.n == 1 || after.n == 1 {
        return;
    }
    work.step("v₀", "s₀²/n₀");
    work.step("v₁", "s₁²/n₁");
    if work.value("v₀").zip(work.value("v₁")).is_some_and(|(before, after)| before + after <= 0.0) {
        work.note("explain-all-alike");
        work.gives("l", "d", "/lower");
        work.gives("u", "d", "/upper");
        return;
    }
    work.step("SE", "√(v₀ + v₁)");
    work.step("df", "(v₀ + v₁)²/(v₀²/(n₀ − 1) + v₁²/(n₁ − 1))");
    work.gives("l", "d − t₉₇₅(df)·SE", "/lower");
    work.gives("u", "d + t₉₇₅(df)·SE", "/upper");
    work.gives("p_d", "tail_t(d/SE, df)", "/p");
}

/// The limits of t₁ − t₀ from those of both.
pub(super) fn square_and_add(work: &mut Working, before: &Score, after: &Score) {
    work.sources(&[Source::NEWCOMBE, Source::MOVER]);
    if before.value.is_none() || after.value.is_none() {
        return;
    }
    work.gives("d", "t₁ − t₀", "/value");
    if before.lower.is_some() && after.lower.is_some() {
        work.gives("l", "d − √((t₁ − l₁)² + (u₀ − t₀)²)", "/lower");
        work.gives("u", "d + √((u₁ − t₁)² + (t₀ − l₀)²)", "/upper");
    }
}

/// What is called from a difference, and the result.
pub(super) fn conclude(work: &mut Working, scores: &[Score], kind: Kind) {
    let [before, after] = scores else { return };
    let found = difference(before, after);
    match found.verdict {
        Verdict::Up | Verdict::Down | Verdict::NoClearChange => {
            work.interval_rule("0", Verdict::Up, Verdict::Down, Verdict::NoClearChange);
        }
        other => work.note(Phrase::from("explain-not-called").with("verdict", other)),
    }
    work.mind("mind-change");
    change(work, kind, &found);
}

fn side(key: &str) -> &'static str {
    if key == "before" { "explain-before" } else { "explain-after" }
}

/// A score, without its interval where those who answered chose themselves.
fn chosen(score: Score, own_choice: bool) -> Score {
    if own_choice { score.self_selected() } else { score }
}

/// What raw ratings could not be counted.
fn left_out(work: &mut Working, tally: Option<&Tally>) {
    if let Some(tally) = tally {
        work.told("explain-missing", tally.missing);
        work.told("explain-invalid", tally.invalid);
    }
}

pub(in super::super) fn bh(input: &Input) -> Explained {
    let p = probabilities(input)?;
    let mut work = Working::of("bh");
    work.told("explain-p-values", Amount::Numbers(p.clone()));
    adjustment(&mut work, &p, None);
    Ok(work.done())
}

/// The Benjamini–Hochberg table: sorted p-values, p·m/s, and the smallest of it from there on.
pub(super) fn adjustment(work: &mut Working, p: &[Option<f64>], names: Option<&[String]>) {
    adjustment_of(work, p, |place| match names.and_then(|names| names.get(place)) {
        Some(name) => Amount::Text(name.clone()),
        None => Amount::Number((place + 1) as f64),
    });
}

/// The same; `name` says what the test at a place is called.
pub(super) fn adjustment_of(work: &mut Working, p: &[Option<f64>], name: impl Fn(usize) -> Amount) {
    work.sources(&[Source::BENJAMINI_HOCHBERG]);
    let adjusted = adjust(p);
    let mut order: Vec<(usize, f64)> =
        p.iter().enumerate().filter_map(|(place, p)| Some((place, (*p)?))).collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    work.known_step("m", order.len() as f64);
    work.law("p_adj", "min(p·m/s, p_adj-next)");
    let m = order.len() as f64;
    let rows = order
        .iter()
        .enumerate()
        .map(|(rank, (place, p))| {
            let s = (rank + 1) as f64;
            row([
                name(*place),
                s.into(),
                (*p).into(),
                (p * m / s).into(),
                adjusted.get(*place).copied().flatten().into(),
            ])
        })
        .collect();
    work.table(&["explain-row", "explain-rank", "explain-p", "explain-p-scaled", "explain-p-adjusted"], rows);
    work.mind("mind-family");
}

pub(in super::super) fn family(input: &Input) -> Explained {
    let (names, rows) = family_input(input)?;
    let thresholds = input.thresholds();
    let Thresholds { fewest_answers, .. } = thresholds;
    let mut work = Working::of("family");
    let judged = judge(&rows, thresholds);
    let given = |row: &crate::measure::family::Row| {
        let enough = row.n_before.min(row.n_after) >= *fewest_answers;
        row.p.filter(|_| enough)
    };
    let p: Vec<Option<f64>> = rows.iter().map(given).collect();
    work.stretch("explain-adjustment");
    adjustment(&mut work, &p, Some(&names));
    work.stretch("explain-verdicts");
    work.note(Phrase::from("explain-family-rule").with("level", LEVEL).with("fewest", *fewest_answers));
    let table = names
        .iter()
        .zip(rows.iter().zip(&judged))
        .map(|(name, (given, judged))| {
            row([
                name.clone().into(),
                given.n_before.into(),
                given.n_after.into(),
                given.lower.into(),
                given.upper.into(),
                judged.p_adj.into(),
                judged.verdict.into(),
            ])
        })
        .collect();
    let head = [
        "explain-row",
        "explain-n-before",
        "explain-n-after",
        "explain-lower",
        "explain-upper",
        "explain-p-adjusted",
        "explain-verdict",
    ];
    work.table(&head, table);
    Ok(work.done())
}

pub(in super::super) fn response_rate(input: &Input) -> Explained {
    let given = invitations(input)?;
    let mut work = Working::of("response_rate");
    work.sources(&[Source::AAPOR]);
    work.count("V", "explain-invited", given.invited);
    work.count("X", "explain-ineligible", given.ineligible);
    work.count("B", "explain-bounced", given.bounced);
    work.count("C", "explain-complete", given.complete);
    work.count("R", "explain-partial", given.partial);
    work.gives("E", "V − X", "/eligible");
    let rate = given.response_rate();
    if work.value("E") == Some(0.0) {
        work.rule("E = 0", Verdict::NoData);
    } else {
        work.gives("RR1", "100·C/E", "/value");
        work.gives("RR2", "100·(C + R)/E", "/rr2");
        if work.value("E") != work.value("B") {
            work.gives("D", "100·C/(E − B)", "/of_delivered");
        }
    }
    work.mind("mind-bounced");
    work.mind("mind-fact");
    let verdict = rate.map(|rate| rate.verdict);
    work.fact("explain-rr1", Kind::Share, rate.and_then(|rate| rate.value), verdict);
    work.fact("explain-rr2", Kind::Share, rate.and_then(|rate| rate.rr2), None);
    work.fact("explain-of-delivered", Kind::Share, rate.and_then(|rate| rate.of_delivered), None);
    Ok(work.done())
}

pub(in super::super) fn goal_gap(input: &Input) -> Explained {
    let (figure, goal, polarity) = goal_gap_input(input)?;
    let kind = printed_as(input)?;
    let mut work = Working::of("goal_gap");
    work.sources(&[Source::ISO_MONITORING]);
    for (symbol, name, number) in [
        ("t", "explain-value", figure.value),
        ("l", "explain-lower", figure.lower.filter(|_| !figure.fact)),
        ("u", "explain-upper", figure.upper.filter(|_| !figure.fact)),
    ] {
        if let Some(number) = number {
            work.given(symbol, name, number);
        }
    }
    work.given("g", "explain-goal", goal);
    let gap = figure.goal_gap(goal, polarity);
    let (value, first, last) = match polarity {
        Polarity::HigherIsBetter => ("t − g", "l − g", "u − g"),
        Polarity::LowerIsBetter => ("g − t", "g − u", "g − l"),
    };
    if gap.value.is_some() {
        work.gives("gap", value, "/value");
    }
    if gap.lower.is_some() {
        work.gives("gap_l", first, "/lower");
    }
    if gap.upper.is_some() {
        work.gives("gap_u", last, "/upper");
    }
    match gap.verdict {
        Verdict::Met | Verdict::Missed | Verdict::TooCloseToCall if figure.fact => {
            let met = work.rule("gap ≥ 0", Verdict::Met);
            if !met {
                work.rule("gap < 0", Verdict::Missed);
            }
        }
        Verdict::Met | Verdict::Missed | Verdict::TooCloseToCall => {
            let met = gap.lower.is_some() && work.rule("gap_l ≥ 0", Verdict::Met);
            let missed = !met && gap.upper.is_some() && work.rule("gap_u < 0", Verdict::Missed);
            if !met && !missed {
                work.note(Phrase::from("explain-neither").with("verdict", Verdict::TooCloseToCall));
            }
        }
        other => work.note(Phrase::from("explain-not-called").with("verdict", other)),
    }
    work.mind(if figure.fact { "mind-fact" } else { "mind-goal" });
    work.outcome(crate::measure::explanation::Outcome {
        name: "explain-goal-gap".into(),
        kind,
        value: gap.value,
        lower: gap.lower,
        upper: gap.upper,
        control: false,
        verdict: Some(gap.verdict),
    });
    Ok(work.done())
}

pub(in super::super) fn expectation_gap(input: &Input) -> Explained {
    let pairs = pairs_input(input)?;
    let scale = scale(input)?;
    let thresholds = input.thresholds();
    let mut work = Working::of("expectation_gap");
    work.sources(&[Source::ISO_MONITORING]);
    let gap = gap_of_pairs(&pairs, scale, thresholds);
    work.told("explain-pairs", pairs.len() as u64);
    work.told("explain-dropped-pairs", gap.dropped);
    let on_scale = |rating: Option<f64>| rating.filter(|&rating| scale.place_of_rating(rating).is_some());
    let mut gaps: Vec<i64> = pairs
        .iter()
        // Points of a scale are whole and small.
        .filter_map(|&(rating, expected)| Some((on_scale(rating)? - on_scale(expected)?) as i64))
        .collect();
    gaps.sort_unstable();
    let mut counted: Vec<(f64, f64)> = Vec::new();
    for gap in gaps {
        match counted.last_mut() {
            Some((known, count)) if *known == gap as f64 => *count += 1.0,
            _ => counted.push((gap as f64, 1.0)),
        }
    }
    work.note("explain-gap-means");
    work.sum("n", "Σ c", counted.iter().map(|(_, count)| vec![*count]));
    if gap.score.n > 0 {
        work.sum("S", "Σ c·d", counted.iter().map(|(gap, count)| vec![*count, *gap]));
        work.gives("d̄", "S/n", "/value");
    }
    if gap.score.n > 1 {
        let mean = gap.score.value.unwrap_or(0.0);
        let squares = counted.iter().map(|(gap, count)| vec![*count, (gap - mean) * (gap - mean)]);
        work.sum("V", "Σ c·(d − d̄)²", squares);
        work.step("s", "√(V/(n − 1))");
        let widest = (scale.highest() - scale.lowest()) as f64;
        work.know("w", widest);
        t_limits(&mut work, "d̄", "n", "−w", "w");
    }
    if work.base_rule(thresholds).shows() {
        work.interval_rule("0", Verdict::AboveExpectation, Verdict::BelowExpectation, Verdict::NoClearGap);
    }
    work.mind("mind-same-person");
    score(&mut work, "explain-expectation-gap", Kind::MeanChange, &gap.score, gap.verdict);
    Ok(work.done())
}
