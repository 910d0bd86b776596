//! Change over time, step by step (MEASURES.md, section 7).

use super::super::input::{CaseError, Input};
use super::super::time::{ChartCase, LagCase, Pool, chart_input, series, share_months, sides, windows_input};
use super::survey::{
    adjustment, conclude, mean_steps, nps_given, nps_limits, share_difference, share_given, square_and_add,
    welch_steps, wilson,
};
use super::{change, row};
use crate::measure::before_after::{Answers, pool};
use crate::measure::clopper_pearson::limit_odds;
use crate::measure::display::Kind;
use crate::measure::explanation::{Amount, Explanation, Outcome, Phrase, Source, Working};
use crate::measure::lag_table::{changes_of, lag_table as rows_of, pairs_of};
use crate::measure::p_prime::p_prime as chart_of_shares;
use crate::measure::rate_change::rate_change as change_of;
use crate::measure::score::Score;
use crate::measure::thresholds::{Thresholds, length};
use crate::measure::verdict::Verdict;
use crate::measure::xmr::{Chart, last, xmr as chart_of};

type Explained = Result<Explanation, CaseError>;

pub(in super::super) fn before_after(input: &Input) -> Explained {
    let case = windows_input(input)?;
    let thresholds = input.thresholds();
    let found = case.solve(thresholds);
    let mut work = Working::of("before_after");
    work.sources(&[Source::CAMPBELL]);
    work.told("explain-window", u64::from(case.windows.window));
    work.told("explain-settle", u64::from(case.windows.settle));
    let mut scores: Vec<Score> = Vec::new();
    let mut kind = Kind::Points;
    for (mark, title, ordinals) in [
        ("₀", "explain-before", case.windows.before().collect::<Vec<i64>>()),
        ("₁", "explain-after", case.windows.after().collect()),
    ] {
        work.mark(mark);
        work.stretch(title);
        let known = ordinals.iter().filter_map(|at| Some((case.names.get(at)?, case.months.get(at)?)));
        let rows = known
            .map(|(name, answers)| {
                let score = answers.score(thresholds);
                row([name.clone().into(), score.n.into(), score.value.into()])
            })
            .collect();
        work.table(&["explain-month", "explain-answers", "explain-value"], rows);
        let Some(pooled) = pool(&case.months, ordinals.iter().copied()) else {
            work.note(Phrase::from("explain-month-missing").with("verdict", Verdict::TooFewMonths));
            continue;
        };
        match &pooled {
            Pool::Nps(nps) => {
                nps_given(&mut work, *nps);
                work.step("n", "P + Q + D");
                work.step("t", "100·(P − D)/n");
                if !case.own_choice {
                    nps_limits(&mut work);
                }
            }
            Pool::Share(share) => {
                share_given(&mut work, *share);
                work.step("p", "x/n");
                work.step("t", "100·p");
                if !case.own_choice {
                    wilson(&mut work, "", "");
                }
            }
            Pool::Mean(tally) => {
                kind = Kind::MeanChange;
                mean_steps(&mut work, tally, case.own_choice, false);
            }
        }
        work.base_rule(thresholds);
        let score = pooled.score(thresholds);
        scores.push(if case.own_choice { score.self_selected() } else { score });
    }
    work.mark("");
    if let [before, after] = &scores[..] {
        match case.months.values().next() {
            Some(Pool::Share(_)) => share_difference(&mut work, &scores, case.own_choice),
            Some(Pool::Mean(_)) => welch_steps(&mut work, &scores, case.own_choice),
            _ if case.own_choice => {
                work.stretch("explain-difference");
                work.gives("d", "t₁ − t₀", "/value");
            }
            _ => {
                work.stretch("explain-difference");
                square_and_add(&mut work, before, after);
                if before.n > 0 && after.n > 0 {
                    work.step("z_d", "|A₁ − A₀|/√(SE₁² + SE₀²)");
                    work.gives("p_d", "tail_z(z_d)", "/p");
                }
            }
        }
        conclude(&mut work, &scores, kind);
    } else {
        change(&mut work, kind, &found.change);
    }
    work.mind("mind-not-proof");
    Ok(work.done())
}

pub(in super::super) fn rate_change(input: &Input) -> Explained {
    let [before, after] = sides(input)?;
    let thresholds = input.thresholds();
    let found = change_of(before, after, thresholds);
    let mut work = Working::of("rate_change");
    work.sources(&[Source::POISSON]);
    work.count("c₀", "explain-count-before", before.count);
    work.given("e₀", "explain-exposure-before", before.exposure);
    work.count("c₁", "explain-count-after", after.count);
    work.given("e₁", "explain-exposure-after", after.exposure);
    if found.verdict == Verdict::NoData {
        work.note(Phrase::from("explain-no-exposure").with("verdict", Verdict::NoData));
    } else {
        if found.value.is_some() {
            work.gives("ratio", "(c₁/e₁)/(c₀/e₀)", "/value");
        }
        let (lower, upper) = limit_odds(after.count, before.count);
        // As odds, which keep their digits where q is all but 1.
        work.law("o_l", "q/(1 − q), where I(q, c₁, c₀ + 1) = 0.025");
        work.known_step("o_l", lower);
        work.gives("l", "o_l·e₀/e₁", "/lower");
        if let Some(upper) = upper.filter(|_| found.upper.is_some()) {
            work.law("o_u", "q/(1 − q), where I(q, c₁ + 1, c₀) = 0.975");
            work.known_step("o_u", upper);
            work.gives("u", "o_u·e₀/e₁", "/upper");
        }
        work.step("π", "e₁/(e₀ + e₁)");
        work.know("one", 1.0);
        work.step("p_more", if after.count > 0 { "I(π, c₁, c₀ + 1)" } else { "one" });
        work.step("p_less", if before.count > 0 { "1 − I(π, c₁ + 1, c₀)" } else { "one" });
        work.gives("p", "min(2·min(p_more, p_less), 1)", "/p");
        let few = work.rule(&format!("c₀ + c₁ < {}", thresholds.fewest_answers), Verdict::TooFewAnswers);
        if !few {
            work.interval_rule("1", Verdict::Up, Verdict::Down, Verdict::NoClearChange);
        }
    }
    work.mind("mind-change");
    work.outcome(Outcome {
        name: "explain-ratio".into(),
        kind: None,
        value: found.value,
        lower: found.lower,
        upper: found.upper,
        control: false,
        verdict: Some(found.verdict),
    });
    Ok(work.done())
}

pub(in super::super) fn xmr(input: &Input) -> Explained {
    let ChartCase { baseline, current, range } = chart_input(input)?;
    let thresholds = input.thresholds();
    let found = chart_of(&baseline, current, range, thresholds);
    let used = last(&baseline, thresholds.baseline_most);
    let mut work = Working::of("xmr");
    work.sources(&[Source::WHEELER]);
    work.told("explain-baseline", Amount::Numbers(used.to_vec()));
    if let Some(current) = current {
        work.given("x", "explain-this-month", current);
    }
    let known: Vec<f64> = used.iter().copied().flatten().collect();
    let moves: Vec<f64> = used.windows(2).filter_map(|pair| Some((pair[1]? - pair[0]?).abs())).collect();
    work.known_step("k", known.len() as f64);
    let few = work.rule(&format!("k < {}", thresholds.baseline_least), Verdict::TooFewMonths);
    if !few && found.value.is_some() {
        work.sum("S", "Σ xᵢ", known.iter().map(|&x| vec![x]));
        work.gives("x̄", "S/k", "/value");
        work.sum("R", "Σ |xᵢ − xᵢ₋₁|", moves.iter().map(|&x| vec![x]));
        work.know("m", moves.len() as f64);
        work.step("mR", "R/m");
        let bounded = |formula: &str| {
            let formula = range.min.map_or(formula.to_owned(), |_| format!("max({formula}, min_x)"));
            range.max.map_or(formula.clone(), |_| format!("min({formula}, max_x)"))
        };
        for (symbol, name, bound) in
            [("min_x", "explain-least-possible", range.min), ("max_x", "explain-most-possible", range.max)]
        {
            if let Some(bound) = bound {
                work.given(symbol, name, bound);
            }
        }
        work.gives("L", &bounded("x̄ − 2.66·mR"), "/lower");
        work.gives("U", &bounded("x̄ + 2.66·mR"), "/upper");
        signals(&mut work, used, current, &found, thresholds);
    }
    work.mind("mind-two-rules");
    work.mind("mind-flat-history");
    chart_outcome(&mut work, &found);
    Ok(work.done())
}

/// The two rules of a chart.
fn signals(
    work: &mut Working,
    used: &[Option<f64>],
    current: Option<f64>,
    found: &Chart,
    thresholds: &Thresholds,
) {
    if current.is_none() {
        work.note(Phrase::from("explain-not-called").with("verdict", Verdict::NoData));
        return;
    }
    let outside = work.rule("x > U", Verdict::SignalUp) || work.rule("x < L", Verdict::SignalDown);
    if outside {
        return;
    }
    let run = last(used, thresholds.run_before);
    work.note(Phrase::from("explain-run-rule").with("n", thresholds.run_before));
    work.note(Phrase::from("explain-run").with("numbers", Amount::Numbers(run.to_vec())));
    work.note(Phrase::from("explain-so").with("verdict", found.verdict));
}

fn chart_outcome(work: &mut Working, chart: &Chart) {
    work.outcome(Outcome {
        name: "explain-chart".into(),
        kind: None,
        value: chart.value,
        lower: chart.lower,
        upper: chart.upper,
        control: true,
        verdict: Some(chart.verdict),
    });
}

pub(in super::super) fn p_prime(input: &Input) -> Explained {
    let (baseline, current) = share_months(input)?;
    let thresholds = input.thresholds();
    let found = chart_of_shares(&baseline, current, thresholds);
    let mut work = Working::of("p_prime");
    work.sources(&[Source::LANEY]);
    let months: Vec<(f64, f64)> = last(&baseline, thresholds.baseline_most)
        .iter()
        .filter(|month| month.n() > 0)
        .map(|month| (month.x() as f64, month.n() as f64))
        .collect();
    work.count("x", "explain-x", current.x());
    work.count("n", "explain-n", current.n());
    work.known_step("k", months.len() as f64);
    let few = work.rule(&format!("k < {}", thresholds.baseline_least), Verdict::TooFewMonths);
    if !few {
        work.sum("X", "Σ xᵢ", months.iter().map(|(x, _)| vec![*x]));
        work.sum("N", "Σ nᵢ", months.iter().map(|(_, n)| vec![*n]));
        work.step("p̄", "X/N");
        work.step("centre", "100·p̄");
        work.which_gives("/value");
        let centre = work.value("p̄").unwrap_or(0.0);
        let spread = centre * (1.0 - centre);
        work.law("zᵢ", "(xᵢ/nᵢ − p̄)/√(p̄·(1 − p̄)/nᵢ)");
        let z = |(x, n): &(f64, f64)| (spread > 0.0).then(|| (x / n - centre) / (spread / n).sqrt());
        let rows = months
            .iter()
            .enumerate()
            .map(|(place, month)| {
                let number = Amount::Number((place + 1) as f64);
                row([
                    number,
                    month.0.into(),
                    month.1.into(),
                    (100.0 * month.0 / month.1).into(),
                    z(month).into(),
                ])
            })
            .collect();
        work.table(&["explain-month", "explain-x", "explain-n", "explain-percent", "explain-z-i"], rows);
        let z: Vec<f64> = months.iter().filter_map(z).collect();
        if spread > 0.0 {
            work.sum("R", "Σ |zᵢ − zᵢ₋₁|", z.windows(2).map(|pair| vec![(pair[1] - pair[0]).abs()]));
            work.gives("σ_z", "max(1, R/(k − 1)/1.128)", "/sigma_z");
        } else {
            work.know("one", 1.0);
            work.gives("σ_z", "one", "/sigma_z");
        }
        if current.n() > 0 {
            work.step("h", "3·σ_z·√(p̄·(1 − p̄)/n)");
            work.gives("L", "100·max(p̄ − h, 0)", "/lower");
            work.gives("U", "100·min(p̄ + h, 1)", "/upper");
            work.step("t", "100·x/n");
            if !(work.rule("t > U", Verdict::SignalUp) || work.rule("t < L", Verdict::SignalDown)) {
                let run = last(&months, thresholds.run_before);
                work.note(Phrase::from("explain-run-rule").with("n", thresholds.run_before));
                let shares = run.iter().map(|(x, n)| Some(100.0 * x / n)).collect();
                work.note(Phrase::from("explain-run").with("numbers", Amount::Numbers(shares)));
                work.note(Phrase::from("explain-so").with("verdict", found.chart.verdict));
            }
        } else {
            work.note(Phrase::from("explain-not-called").with("verdict", Verdict::NoData));
        }
    }
    work.mind("mind-two-rules");
    work.mind("mind-flat-history");
    chart_outcome(&mut work, &found.chart);
    Ok(work.done())
}

pub(in super::super) fn lag_table(input: &Input) -> Explained {
    let LagCase { x, y, max_lag } = series(input)?;
    let thresholds = input.thresholds();
    let rows = rows_of(&x, &y, max_lag, thresholds);
    let mut work = Working::of("lag_table");
    work.sources(&[Source::BARTLETT, Source::FISHER]);
    work.told("explain-series-x", Amount::Numbers(x.clone()));
    work.told("explain-series-y", Amount::Numbers(y.clone()));
    work.given_z();
    work.stretch("explain-carry-over");
    let (dx, dy) = (changes_of(&x), changes_of(&y));
    let mut carried = true;
    for (series, symbol, name) in [(&dx, "r_x", "explain-changes-x"), (&dy, "r_y", "explain-changes-y")] {
        work.note(Phrase::from(name).with("numbers", Amount::Numbers(series.clone())));
        let known: Vec<f64> = series.iter().copied().flatten().collect();
        let mean = known.iter().sum::<f64>() / (known.len().max(1) as f64);
        let neighbours = series.windows(2).filter_map(|pair| Some(vec![pair[0]? - mean, pair[1]? - mean]));
        work.sum("A", "Σ (vᵢ − v̄)·(vᵢ₊₁ − v̄)", neighbours);
        work.sum("B", "Σ (vᵢ − v̄)²", known.iter().map(|v| vec![(v - mean) * (v - mean)]));
        if work.value("B").is_some_and(|whole| whole > 0.0) {
            work.step(symbol, "A/B");
        } else {
            carried = false;
            work.note("explain-no-carry");
        }
    }
    if carried {
        work.step("f", "r_x·r_y");
    }
    for found in &rows {
        work.stretch(Phrase::from("explain-lag").with("n", found.lag as u64));
        work.known_step("n", found.n as f64);
        if (found.n as usize) < length(thresholds.lead_pairs) {
            work.rule(&format!("n < {}", thresholds.lead_pairs), Verdict::TooFewMonths);
            continue;
        }
        if found.verdict == Verdict::NoSpread {
            work.note(Phrase::from("explain-not-called").with("verdict", Verdict::NoSpread));
            continue;
        }
        work.step("n_eff", "min(n, n·(1 − f)/(1 + f))");
        if found.n_eff.is_none() {
            work.rule(&format!("n_eff < {}", thresholds.lead_effective), Verdict::TooFewMonths);
            continue;
        }
        work.which_gives(format!("/rows/{}/n_eff", found.lag));
        let pairs = pairs_of(&dx, &dy, found.lag);
        let count = pairs.len() as f64;
        let mx = pairs.iter().map(|pair| pair.0).sum::<f64>() / count;
        let my = pairs.iter().map(|pair| pair.1).sum::<f64>() / count;
        work.sum("S_xy", "Σ (dx − d̄x)·(dy − d̄y)", pairs.iter().map(|(x, y)| vec![x - mx, y - my]));
        work.sum("S_xx", "Σ (dx − d̄x)²", pairs.iter().map(|(x, _)| vec![(x - mx) * (x - mx)]));
        work.sum("S_yy", "Σ (dy − d̄y)²", pairs.iter().map(|(_, y)| vec![(y - my) * (y - my)]));
        work.gives("r", "max(−1, min(1, S_xy/√(S_xx·S_yy)))", format!("/rows/{}/r", found.lag));
        if found.verdict == Verdict::CheckData {
            work.judged("|r| ≥ 0.999999999", true, Verdict::CheckData);
            continue;
        }
        work.gives("l", "tanh(atanh(r) − z/√(n_eff − 3))", format!("/rows/{}/lower", found.lag));
        work.gives("u", "tanh(atanh(r) + z/√(n_eff − 3))", format!("/rows/{}/upper", found.lag));
        work.gives("p", "tail_z(atanh(r)·√(n_eff − 3))", format!("/rows/{}/p", found.lag));
        work.know("p_adj", found.p_adj.unwrap_or(1.0));
        work.rule("p_adj ≤ 0.05", Phrase::from("explain-condition-holds"));
        work.note(Phrase::from("explain-so").with("verdict", found.verdict));
    }
    let p: Vec<Option<f64>> = rows.iter().map(|row| row.p).collect();
    if p.iter().any(Option::is_some) {
        work.stretch("explain-adjustment");
        let names: Vec<String> = rows.iter().map(|row| row.lag.to_string()).collect();
        adjustment(&mut work, &p, Some(&names));
    }
    work.mind("mind-link");
    work.mind("mind-shared-season");
    for found in &rows {
        work.outcome(Outcome {
            name: Phrase::from("explain-lag").with("n", found.lag as u64),
            kind: Some(Kind::R),
            value: found.r,
            lower: found.lower,
            upper: found.upper,
            control: false,
            verdict: Some(found.verdict),
        });
    }
    Ok(work.done())
}
