//! Voices and the hiding of small cells, step by step (MEASURES.md, section 5).

use super::super::input::{CaseError, Input};
use super::super::voices::{heard, named_counts, others, pairs, placed, tests};
use super::row;
use super::survey::adjustment_of;
use crate::measure::benjamini_hochberg::LEVEL;
use crate::measure::display::Kind;
use crate::measure::explanation::{Amount, Explanation, Outcome, Phrase, Source, Working};
use crate::measure::pareto::pareto as order_of;
use crate::measure::rank::rank as places_of;
use crate::measure::rising::rising_among as rises_of;
use crate::measure::suppression::list::suppress_list as hide_list;
use crate::measure::suppression::table::suppress_table as hide_table;
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;

type Explained = Result<Explanation, CaseError>;

pub(in super::super) fn matrix(input: &Input) -> Explained {
    let (stages, sources, matrix) = placed(input)?;
    let mut work = Working::of("matrix");
    work.note("explain-matrix-rule");
    let collected =
        |count: Option<u64>| count.map_or(Phrase::from("explain-not-collected").into(), Amount::from);
    let mut rows = Vec::new();
    for (stage, (cells, total)) in stages.iter().zip(matrix.cells.iter().zip(&matrix.row_totals)) {
        for (source, count) in sources.iter().zip(cells) {
            rows.push(row([stage.clone().into(), source.clone().into(), collected(*count)]));
        }
        rows.push(row([stage.clone().into(), Phrase::from("explain-all-sources").into(), (*total).into()]));
    }
    work.table(&["explain-stage", "explain-source", "explain-items"], rows);
    for (source, total) in sources.iter().zip(&matrix.column_totals) {
        work.note(Phrase::from("explain-source-total").with("name", source.clone()).with("n", *total));
    }
    work.sum("total", "Σ items", matrix.row_totals.iter().flatten().map(|count| vec![*count as f64]));
    work.which_gives("/value");
    work.note(Phrase::from("explain-unplaced").with("n", matrix.unplaced));
    work.mind("mind-not-collected");
    work.fact("explain-items", Kind::Count, Some(matrix.total as f64), None);
    Ok(work.done())
}

pub(in super::super) fn convergence(input: &Input) -> Explained {
    let given = heard(input)?;
    let thresholds = input.thresholds();
    let Thresholds { theme_items, theme_share, voices_per_source, .. } = thresholds;
    let found = given.convergence(thresholds);
    let mut work = Working::of("convergence");
    work.note(Phrase::from("explain-present-rule").with("items", *theme_items).with("share", *theme_share));
    let rows = given
        .sources
        .iter()
        .map(|source| {
            let present = if source.present(thresholds) { "explain-yes" } else { "explain-no" };
            let share = source
                .items
                .filter(|_| source.stage_items > 0)
                .map(|items| Amount::Shown(Kind::Share, 100.0 * items as f64 / source.stage_items as f64));
            row([
                source.source.clone().into(),
                source.items.into(),
                source.stage_items.into(),
                share.unwrap_or(Amount::Nothing),
                Phrase::from(present).into(),
            ])
        })
        .collect();
    let head = [
        "explain-source",
        "explain-items",
        "explain-stage-items",
        "explain-share-of-stage",
        "explain-present",
    ];
    work.table(&head, rows);
    let scores = if found.scores_present { "explain-scores-present" } else { "explain-scores-absent" };
    work.note(scores);
    work.know("texts", found.present.len() as f64);
    work.know("scores", f64::from(found.scores_present));
    work.step("P", "texts + scores");
    let voices = if given.voices.is_some() { "explain-voices" } else { "explain-voices-unknown" };
    work.count("voices", voices, found.voices);
    work.gives("convergence", &format!("min(P, ⌊voices/{voices_per_source}⌋)"), "/convergence");
    let items = given.sources.iter().filter_map(|source| source.items);
    work.sum("volume", "Σ items", items.map(|items| vec![items as f64]));
    work.which_gives("/value");
    work.mind("mind-two-numbers");
    work.mind("mind-voices");
    work.fact("explain-convergence", Kind::Count, Some(found.convergence as f64), None);
    work.fact("explain-volume", Kind::Count, Some(found.volume as f64), None);
    Ok(work.done())
}

pub(in super::super) fn rank(input: &Input) -> Explained {
    let pairs = pairs(input)?;
    let mut work = Working::of("rank");
    work.note("explain-rank-rule");
    let rows = places_of(&pairs)
        .into_iter()
        .enumerate()
        .filter_map(|(place, index)| Some((place, pairs.get(index)?)))
        .map(|(place, pair)| {
            row([
                Amount::Number((place + 1) as f64),
                pair.id.clone().into(),
                pair.convergence.into(),
                pair.volume.into(),
                pair.rising.into(),
                pair.voices.into(),
                Amount::Number(pair.stage as f64),
                pair.theme.clone().into(),
            ])
        })
        .collect();
    let head = [
        "explain-place",
        "explain-name",
        "explain-convergence",
        "explain-volume",
        "explain-rising-sources",
        "explain-voices-head",
        "explain-stage",
        "explain-theme",
    ];
    work.table(&head, rows);
    work.mind("mind-two-numbers");
    Ok(work.done())
}

pub(in super::super) fn pareto(input: &Input) -> Explained {
    let found = order_of(&named_counts(input)?);
    let mut work = Working::of("pareto");
    work.sum("total", "Σ counts", found.order.iter().map(|(_, count)| vec![*count as f64]));
    work.law("cumulative", "100·counts-so-far/total");
    let rows = found
        .order
        .iter()
        .enumerate()
        .map(|(place, (name, count))| {
            let few = found.vital_few.is_some_and(|few| place < few);
            row([
                Amount::Number((place + 1) as f64),
                name.clone().into(),
                (*count).into(),
                found.cumulative.get(place).copied().into(),
                Phrase::from(if few { "explain-yes" } else { "explain-no" }).into(),
            ])
        })
        .collect();
    let head = ["explain-place", "explain-name", "explain-count", "explain-cumulative", "explain-vital"];
    work.table(&head, rows);
    work.note("explain-pareto-rule");
    let verdict = if found.vital_few.is_some() { Verdict::Ok } else { Verdict::NoData };
    work.mind("mind-fact");
    work.fact("explain-vital-few", Kind::Count, found.vital_few.map(|few| few as f64), Some(verdict));
    Ok(work.done())
}

pub(in super::super) fn rising(input: &Input) -> Explained {
    let (names, tests) = tests(input)?;
    let thresholds = input.thresholds();
    let others = others(input)?;
    let rows = rises_of(&tests, &others, thresholds);
    let Thresholds { rising_periods, rising_items, rising_ratio, .. } = thresholds;
    let mut work = Working::of("rising");
    work.sources(&[Source::POISSON, Source::CLUMPED]);
    for (place, (name, (test, found))) in names.iter().zip(tests.iter().zip(&rows)).enumerate() {
        work.stretch(Phrase::from("explain-test").with("name", name.clone()));
        let exposed = test.baseline.iter().filter(|month| month.exposure > 0.0);
        let earlier: Vec<(f64, f64)> = exposed.map(|month| (month.count as f64, month.exposure)).collect();
        work.know("k", earlier.len() as f64);
        if work.rule(&format!("k < {rising_periods}"), Verdict::TooFewMonths) {
            continue;
        }
        if found.verdict == Verdict::NoData {
            work.note(Phrase::from("explain-no-exposure").with("verdict", Verdict::NoData));
            continue;
        }
        work.know("now", test.current.count as f64);
        work.know("exposed", test.current.exposure);
        work.step("c₁", "now");
        work.step("e₁", "exposed");
        work.sum("c₀", "Σ cᵢ", earlier.iter().map(|(count, _)| vec![*count]));
        work.sum("e₀", "Σ eᵢ", earlier.iter().map(|(_, exposure)| vec![*exposure]));
        work.step("λ", "c₀/e₀");
        let rate = work.value("λ").unwrap_or(0.0);
        if rate > 0.0 {
            let parts = earlier.iter().map(|(count, exposure)| {
                let expected = rate * exposure;
                vec![(count - expected) * (count - expected) / expected]
            });
            work.sum("X", "Σ (cᵢ − λ·eᵢ)²/(λ·eᵢ)", parts);
            work.gives("φ", "max(1, X/(k − 1))", format!("/rows/{place}/dispersion"));
            work.gives("ratio", "(c₁/e₁)/(c₀/e₀)", format!("/rows/{place}/ratio"));
        } else {
            work.know("one", 1.0);
            work.gives("φ", "one", format!("/rows/{place}/dispersion"));
            work.note("explain-nothing-earlier");
        }
        if test.current.count == 0 {
            work.know("one", 1.0);
            work.gives("p", "one", format!("/rows/{place}/p"));
        } else {
            work.step("π", "e₁/(e₁ + e₀)");
            work.gives("p", "I(π, c₁/φ, c₀/φ + 1)", format!("/rows/{place}/p"));
        }
        if found.verdict == Verdict::TooFewItems {
            work.rule(&format!("c₀ + c₁ < {rising_items}"), Verdict::TooFewItems);
            continue;
        }
        work.know("p_adj", found.p_adj.unwrap_or(1.0));
        let called = Phrase::from("explain-condition-holds");
        let mut holds = work.rule(&format!("p_adj ≤ {LEVEL}"), called.clone());
        holds &= work.rule(&format!("c₁ ≥ {rising_items}"), called.clone());
        if let Some(ratio) = found.ratio {
            // As in the measure: a ratio that is 1.25 in truth may come out a hair below.
            let steep = ratio >= rising_ratio * (1.0 - 1e-12);
            work.judged(&format!("ratio ≥ {rising_ratio}"), steep, called);
            holds &= steep;
        }
        let word = if holds { "explain-so" } else { "explain-so-not" };
        work.note(Phrase::from(word).with("verdict", found.verdict));
    }
    work.stretch("explain-adjustment");
    let p: Vec<Option<f64>> = rows.iter().map(|row| row.p.filter(|_| row.p_adj.is_some())).collect();
    let p: Vec<Option<f64>> = p.into_iter().chain(others.iter().map(|p| Some(*p))).collect();
    let other = || Amount::Said("explain-other-test".into());
    adjustment_of(&mut work, &p, |place| names.get(place).map_or_else(other, |name| name.clone().into()));
    work.mind("mind-rising");
    for (name, found) in names.iter().zip(&rows) {
        work.outcome(Outcome {
            name: Phrase::from("explain-test").with("name", name.clone()),
            kind: None,
            value: found.ratio,
            lower: None,
            upper: None,
            control: false,
            verdict: Some(found.verdict),
        });
    }
    Ok(work.done())
}

pub(in super::super) fn suppress_list(input: &Input) -> Explained {
    let (counts, threshold) = (input.get("counts")?.each(Input::count)?, input.get("threshold")?.count()?);
    let found = hide_list(&counts, threshold);
    let mut work = Working::of("suppress_list");
    work.count("T", "explain-threshold", threshold);
    work.note("explain-list-rule");
    let rows = counts
        .iter()
        .zip(&found.hidden)
        .enumerate()
        .map(|(place, (count, hidden))| {
            let why = match (hidden, (1..threshold).contains(count)) {
                (false, _) => "explain-shown",
                (true, true) => "explain-hidden-small",
                (true, false) => "explain-hidden-with",
            };
            row([Amount::Number((place + 1) as f64), (*count).into(), Phrase::from(why).into()])
        })
        .collect();
    work.table(&["explain-entry", "explain-count", "explain-mark"], rows);
    let covered = counts.iter().zip(&found.hidden).filter(|(_, hidden)| **hidden);
    work.sum("hidden", "Σ hidden-counts", covered.map(|(count, _)| vec![*count as f64]));
    match found.verdict {
        Verdict::Ok if work.value("hidden") == Some(0.0) => work.note("explain-nothing-hidden"),
        Verdict::Ok => {
            work.rule("hidden ≥ T", Verdict::Ok);
        }
        other => work.note(Phrase::from("explain-not-called").with("verdict", other)),
    }
    work.mind("mind-hidden");
    Ok(work.done())
}

pub(in super::super) fn suppress_table(input: &Input) -> Explained {
    let given = input.get("table")?;
    let cells = given.each(|row| row.each(Input::count))?;
    let threshold = input.get("threshold")?.count()?;
    let found = hide_table(&cells, threshold);
    let found = found.ok_or_else(|| given.wants("rows of equal length"))?;
    let mut work = Working::of("suppress_table");
    work.sources(&[Source::GUSFIELD]);
    work.count("T", "explain-threshold", threshold);
    work.note("explain-table-rule");
    let named = |places: &[usize]| {
        let numbers: Vec<String> = places.iter().map(|place| (place + 1).to_string()).collect();
        numbers.join("+")
    };
    let mut rows = Vec::new();
    for (lines, (counts, hidden)) in found.rows.iter().zip(found.table.iter().zip(&found.hidden)) {
        for (columns, (count, hidden)) in found.columns.iter().zip(counts.iter().zip(hidden)) {
            let why = match (hidden, (1..threshold).contains(count)) {
                (false, _) => "explain-shown",
                (true, true) => "explain-hidden-small",
                (true, false) => "explain-hidden-with",
            };
            rows.push(row([
                named(lines).into(),
                named(columns).into(),
                (*count).into(),
                Phrase::from(why).into(),
            ]));
        }
    }
    work.table(&["explain-row", "explain-column", "explain-count", "explain-mark"], rows);
    work.note(Phrase::from("explain-so").with("verdict", found.verdict));
    work.mind("mind-hidden");
    Ok(work.done())
}
