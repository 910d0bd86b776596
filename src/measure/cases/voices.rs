//! Cases of voices and of hiding small cells (MEASURES.md, section 5).

use super::answer::Answer;
use super::input::{CaseError, Input};
use crate::measure::convergence::{self as sides, TextSource};
use crate::measure::matrix::{self as grid, Mention};
use crate::measure::pareto as few;
use crate::measure::rank::{self as ranking, Pair};
use crate::measure::rising::{self as rise, Month, Test};
use crate::measure::suppression::{list, table};
use crate::measure::thresholds::Thresholds;
use crate::measure::verdict::Verdict;
use serde_json::{Value, json};

/// `matrix`: {stages, sources, not_collected: [[stage, source]], items: [[item, stage, source]]}.
pub(super) fn matrix(input: &Input) -> Result<Answer, CaseError> {
    let (_, _, matrix) = placed(input)?;
    Ok(Answer::of_fact(matrix.total, None)
        .with("cells", matrix.cells)
        .with("row_totals", matrix.row_totals)
        .with("column_totals", matrix.column_totals)
        .with("unplaced", matrix.unplaced))
}

/// The stages, the sources and the matrix of a case.
pub(super) fn placed(input: &Input) -> Result<(Vec<String>, Vec<String>, grid::Matrix), CaseError> {
    let names = |key| {
        let list = input.get(key)?;
        let names = list.each(Input::name)?;
        // A name that stands twice would have two lines, one of them always empty.
        let again =
            list.list()?.into_iter().enumerate().find(|(place, _)| names[..*place].contains(&names[*place]));
        match again {
            Some((_, again)) => Err(again.wants("a name that does not stand before it")),
            None => Ok(names),
        }
    };
    let (stages, sources) = (names("stages")?, names("sources")?);
    let pair = |cell: &Input| {
        let [stage, source] = cell.list_of("[stage, source]")?;
        Ok((stage.name()?, source.name()?))
    };
    let not_collected = input.get("not_collected")?.or_null(|cells| cells.each(pair))?.unwrap_or_default();
    // An item without a stage has a stage that no list knows.
    let or_none = |name: &Input| Ok(name.or_null(Input::name)?.unwrap_or_default());
    let mentions = input.get("items")?.each(|item| {
        let [item, stage, source] = item.list_of("[item, stage, source]")?;
        Ok(Mention { item: item.name()?, stage: or_none(&stage)?, source: or_none(&source)? })
    })?;
    let matrix = grid::matrix(&stages, &sources, &not_collected, &mentions);
    Ok((stages, sources, matrix))
}

/// `convergence`: {voices, score_goal, text_sources: [{source, items, stage_items}]}.
pub(super) fn convergence(input: &Input) -> Result<Answer, CaseError> {
    let found = heard(input)?.convergence(input.thresholds());
    let mut present = found.present;
    present.extend(found.scores_present.then(|| "scores".to_owned()));
    Ok(Answer::of_fact(found.volume, None).with("convergence", found.convergence).with("present", present))
}

/// What one (stage, theme) is heard from.
pub(super) struct HeardFrom {
    pub(super) sources: Vec<TextSource>,
    pub(super) goal: Option<Verdict>,
    pub(super) voices: Option<u64>,
}

impl HeardFrom {
    pub(super) fn convergence(&self, thresholds: &Thresholds) -> sides::Convergence {
        sides::convergence(&self.sources, self.goal, self.voices, thresholds)
    }
}

/// Reads `convergence`.
pub(super) fn heard(input: &Input) -> Result<HeardFrom, CaseError> {
    let sources = input.get("text_sources")?.each(|source| {
        Ok(TextSource {
            source: source.get("source")?.name()?,
            items: source.get("items")?.or_null(Input::count)?,
            stage_items: source.get("stage_items")?.or_null(Input::count)?.unwrap_or(0),
        })
    })?;
    let goal = input.get("score_goal")?.or_null(Input::text)?;
    let goal = (goal == Some(Verdict::Missed.word())).then_some(Verdict::Missed);
    Ok(HeardFrom { sources, goal, voices: input.get("voices")?.or_null(Input::count)? })
}

/// `rank`: {pairs: [{id, convergence, volume, rising, voices, stage, theme}]}.
pub(super) fn rank(input: &Input) -> Result<Answer, CaseError> {
    let pairs = pairs(input)?;
    let order: Vec<&str> = ranking::rank(&pairs).into_iter().map(|place| pairs[place].id.as_str()).collect();
    Ok(Answer::of_extras(None).with("order", order))
}

/// The pairs of `rank`.
pub(super) fn pairs(input: &Input) -> Result<Vec<Pair>, CaseError> {
    input.get("pairs")?.each(|pair| {
        Ok(Pair {
            id: pair.get("id")?.name()?,
            convergence: pair.get("convergence")?.count()?,
            volume: pair.get("volume")?.count()?,
            rising: pair.get("rising")?.count()?,
            voices: pair.get("voices")?.count()?,
            stage: pair.get("stage")?.whole()?,
            theme: pair.get("theme")?.name()?,
        })
    })
}

/// `pareto`: {counts}, an object of counts by name or a list of [name, count].
pub(super) fn pareto(input: &Input) -> Result<Answer, CaseError> {
    let pareto = few::pareto(&named_counts(input)?);
    let verdict = if pareto.vital_few.is_some() { Verdict::Ok } else { Verdict::NoData };
    let order: Vec<String> = pareto.order.into_iter().map(|(name, _)| name).collect();
    Ok(Answer::of_fact(pareto.vital_few.map(|few| few as u64), verdict)
        .with("order", order)
        .with("cumulative", pareto.cumulative))
}

/// The counts of `pareto`.
pub(super) fn named_counts(input: &Input) -> Result<Vec<(String, u64)>, CaseError> {
    let given = input.get("counts")?;
    if given.is_object() {
        let entries = given.entries()?;
        return entries.iter().map(|(name, count)| Ok((name.clone(), count.count()?))).collect();
    }
    given.each(|entry| {
        let [name, count] = entry.list_of("[name, count]")?;
        Ok((name.name()?, count.count()?))
    })
}

/// `rising`: {tests, others: the p-values of other tests of the same family}; each test {id, current, exposure, baseline}.
pub(super) fn rising(input: &Input) -> Result<Answer, CaseError> {
    let row = |row: &rise::Row| {
        json!({
            "p": row.p,
            "dispersion": row.dispersion,
            "ratio": row.ratio,
            "p_adj": row.p_adj,
            "verdict": row.verdict.word(),
        })
    };
    let rows: Vec<Value> =
        rise::rising_among(&tests(input)?.1, &others(input)?, input.thresholds()).iter().map(row).collect();
    Ok(Answer::of_extras(None).with("rows", rows))
}

/// The p-values of the tests that belong to the family of `rising` and are not among its tests.
pub(super) fn others(input: &Input) -> Result<Vec<f64>, CaseError> {
    Ok(input
        .optional("others")?
        .map(|others| others.each(Input::probability))
        .transpose()?
        .unwrap_or_default())
}

/// The tests of `rising` with their names; one without a name is called by its number.
pub(super) fn tests(input: &Input) -> Result<(Vec<String>, Vec<Test>), CaseError> {
    let exposure = |given: &Input| Ok(given.or_null(Input::amount)?.unwrap_or(0.0));
    let given = input.get("tests")?.list()?;
    let read = |(place, test): (usize, &Input)| {
        let month = |month: &Input| {
            let [count, days] = month.list_of("[count, exposure]")?;
            // A month whose count is unknown is a month without exposure.
            Ok(match count.or_null(Input::count)? {
                Some(count) => Month { count, exposure: exposure(&days)? },
                None => Month { count: 0, exposure: 0.0 },
            })
        };
        let current =
            Month { count: test.get("current")?.count()?, exposure: exposure(&test.get("exposure")?)? };
        let name = test.get("id")?.or_null(Input::name)?.unwrap_or_else(|| (place + 1).to_string());
        Ok((name, Test { current, baseline: test.get("baseline")?.each(month)? }))
    };
    let tests: Vec<(String, Test)> = given.iter().enumerate().map(read).collect::<Result<_, CaseError>>()?;
    Ok(tests.into_iter().unzip())
}

/// `suppress_list`: {counts, threshold}.
pub(super) fn suppress_list(input: &Input) -> Result<Answer, CaseError> {
    let (counts, threshold) = (input.get("counts")?.each(Input::count)?, input.get("threshold")?.count()?);
    let found = list::suppress_list(&counts, threshold);
    Ok(Answer::of_extras(found.verdict).with("hidden", found.hidden))
}

/// `suppress_table`: {threshold, table}.
pub(super) fn suppress_table(input: &Input) -> Result<Answer, CaseError> {
    let given = input.get("table")?;
    let cells = given.each(|row| row.each(Input::count))?;
    let found = table::suppress_table(&cells, input.get("threshold")?.count()?);
    let found = found.ok_or_else(|| given.wants("rows of equal length"))?;
    Ok(Answer::of_extras(found.verdict)
        .with("rows", json!(found.rows))
        .with("columns", json!(found.columns))
        .with("table", json!(found.table))
        .with("hidden", json!(found.hidden)))
}
