//! Weights and weighted scores, step by step (MEASURES.md, section 3).

use super::super::input::{CaseError, Input};
use super::super::survey::scale;
use super::super::weights::{Kind as ScoreKind, Weighed, strata, weighed};
use super::survey::{conclude, nps_limits, square_and_add, t_limits, wilson};
use super::{row, score};
use crate::measure::display::Kind;
use crate::measure::explanation::{Explanation, Phrase, Source, Working};
use crate::measure::nps::Group;
use crate::measure::post_stratification::post_stratify;
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;

type Explained = Result<Explanation, CaseError>;

pub(in super::super) fn poststratify(input: &Input) -> Explained {
    let (names, strata) = strata(input)?;
    let thresholds = input.thresholds();
    let found = post_stratify(&strata, thresholds);
    let mut work = Working::of("poststratify");
    work.sources(&[Source::KISH]);
    let each = |count: fn(&crate::measure::post_stratification::Stratum) -> u64| {
        strata.iter().map(|stratum| vec![count(stratum) as f64]).collect::<Vec<_>>()
    };
    work.sum("N", "Σ N_h", each(|stratum| stratum.population));
    work.sum("n", "Σ n_h", each(|stratum| stratum.respondents));
    work.law("w_h", "(N_h/N)/(n_h/n)");
    let (customers, answers) = (work.value("N").unwrap_or(0.0), work.value("n").unwrap_or(0.0));
    let part = |count: u64, of: f64| (of > 0.0).then(|| count as f64 / of);
    let weight = |place: usize| found.weights.as_ref().and_then(|weights| weights.get(place)).copied();
    let rows = names
        .iter()
        .zip(&strata)
        .enumerate()
        .map(|(place, (name, stratum))| {
            row([
                name.clone().into(),
                stratum.population.into(),
                stratum.respondents.into(),
                part(stratum.population, customers).into(),
                part(stratum.respondents, answers).into(),
                weight(place).into(),
            ])
        })
        .collect();
    let head =
        ["explain-group", "explain-N-h", "explain-n-h", "explain-N-share", "explain-n-share", "explain-w-h"];
    work.table(&head, rows);
    if answers > 0.0 && customers > 0.0 {
        let gaps = strata.iter().map(|stratum| {
            vec![50.0, (stratum.population as f64 / customers - stratum.respondents as f64 / answers).abs()]
        });
        work.sum("gap", "Σ 50·|N_h/N − n_h/n|", gaps);
        work.which_gives("/mix_gap");
    }
    match &found.weights {
        Some(weights) => {
            let weighed = || weights.iter().zip(&strata).map(|(w, stratum)| (*w, stratum.respondents as f64));
            work.sum("W", "Σ n_h·w_h", weighed().map(|(w, n)| vec![n, w]));
            work.sum("Q", "Σ n_h·w_h²", weighed().map(|(w, n)| vec![n, w * w]));
            work.gives("n_eff", "W²/Q", "/value");
            work.gives("deff", "n/n_eff", "/design_effect");
            work.know("w_max", weights.iter().copied().fold(0.0, f64::max));
            let Thresholds { heaviest_weight, least_effective, .. } = thresholds;
            let heavy = work.rule(&format!("w_max > {heaviest_weight}"), Verdict::HeavyWeights);
            if !heavy {
                work.rule(&format!("n_eff/n < {least_effective}"), Verdict::HeavyWeights);
            }
        }
        None => work.note(Phrase::from("explain-cannot-weight").with("verdict", found.verdict)),
    }
    work.mind("mind-mix-gap");
    let verdict = Some(found.verdict);
    work.fact("explain-n-eff", Kind::Count, found.n_eff, verdict);
    work.fact("explain-mix-gap", Kind::Share, found.mix_gap, None);
    Ok(work.done())
}

pub(in super::super) fn weighted(input: &Input) -> Explained {
    let given = weighed(input, "records")?;
    let mut work = Working::of("weighted");
    steps(&mut work, input, &given)?;
    let base = work.base_rule(input.thresholds());
    let (name, kind) = shown_as(given.kind);
    score(&mut work, name, kind, &given.score.score, base.into());
    Ok(work.done())
}

pub(in super::super) fn weighted_change(input: &Input) -> Explained {
    let mut work = Working::of("weighted_change");
    let mut scores = Vec::new();
    let mut kind = Kind::Points;
    for (mark, key) in [("₀", "before"), ("₁", "after")] {
        let given = weighed(input, key)?;
        work.mark(mark);
        work.stretch(if key == "before" { "explain-before" } else { "explain-after" });
        steps(&mut work, input, &given)?;
        work.base_rule(input.thresholds());
        if given.kind == ScoreKind::Mean {
            kind = Kind::MeanChange;
        }
        scores.push(given.score.score);
    }
    work.mark("");
    work.stretch("explain-difference");
    if let [before, after] = &scores[..] {
        square_and_add(&mut work, before, after);
    }
    conclude(&mut work, &scores, kind);
    Ok(work.done())
}

/// From weighted answers to score and limits.
fn steps(work: &mut Working, input: &Input, given: &Weighed) -> Result<(), CaseError> {
    work.sources(&[Source::KISH]);
    work.told("explain-dropped", given.score.dropped);
    work.given("n", "explain-n", given.score.score.n as f64);
    work.mind("mind-weighted");
    if given.answers.is_empty() {
        return Ok(());
    }
    // One entry for each point and weight, so that ten thousand answers stay readable.
    let each = || given.answers.iter().map(|&(w, x, count)| (w, x, count as f64));
    work.sum("W", "Σ w", each().map(|(w, _, count)| vec![count, w]));
    match given.squares {
        Some(squares) => work.given("Q", "explain-squares", squares),
        None => work.sum("Q", "Σ w²", each().map(|(w, _, count)| vec![count, w * w])),
    }
    work.gives("n_eff", "min(W²/Q, n)", "/n_eff");
    match given.kind {
        ScoreKind::Nps => {
            let of = |group| {
                // Ratings on the scale are whole.
                each()
                    .filter(move |(_, x, _)| Group::of(*x as i64) == Some(group))
                    .map(|(w, _, count)| vec![count, w])
            };
            work.sum("W_P", "Σ w-promoters", of(Group::Promoter));
            work.sum("W_D", "Σ w-detractors", of(Group::Detractor));
            work.step("P", "n_eff·W_P/W");
            work.step("D", "n_eff·W_D/W");
            work.gives("t", "100·(P − D)/n_eff", "/value");
            nps_limits(work);
        }
        ScoreKind::Share => {
            work.sum(
                "X",
                "Σ w-counting",
                each().filter(|(_, x, _)| *x > 0.0).map(|(w, _, count)| vec![count, w]),
            );
            work.step("p", "X/W");
            work.gives("t", "100·p", "/value");
            wilson(work, "/lower", "/upper");
        }
        ScoreKind::Mean => {
            let scale = scale(input)?;
            let mean = given.score.score.value.unwrap_or(0.0);
            work.know("min_s", scale.lowest() as f64);
            work.know("max_s", scale.highest() as f64);
            work.sum("S", "Σ w·x", each().map(|(w, x, count)| vec![count, w, x]));
            work.gives("t", "S/W", "/value");
            work.sum(
                "V",
                "Σ w·(x − t)²",
                each().map(|(w, x, count)| vec![count, w, (x - mean) * (x - mean)]),
            );
            if given.score.score.lower.is_none() {
                work.note("explain-one-answer");
            } else {
                work.step("s", "√(V/W·n_eff/(n_eff − 1))");
                t_limits(work, "t", "n_eff", "min_s", "max_s");
            }
        }
    }
    work.mind("mind-chance");
    Ok(())
}

fn shown_as(kind: ScoreKind) -> (&'static str, Kind) {
    match kind {
        ScoreKind::Nps => ("explain-nps", Kind::Nps),
        ScoreKind::Share => ("explain-share", Kind::Share),
        ScoreKind::Mean => ("explain-mean", Kind::Mean),
    }
}
