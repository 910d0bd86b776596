use super::moved::{facts, scores};
use super::{Edition, FactMoved, Moved, PageChanges, PromiseChange, Restated, Standing};
use crate::domain::Version;

/// Two editions, held against each other.
#[derive(Clone, PartialEq, Debug)]
pub struct Comparison {
    /// The one that is looked back on.
    pub before: Version,
    /// The other.
    pub after: Version,
    /// Scores that both show, each of its own period. None for two editions of one period: they measure the same.
    pub moved: Vec<Moved>,
    /// Scores that cannot be compared.
    pub standing: Standing,
    /// Full counts that differ, each of its own period.
    pub facts: Vec<FactMoved>,
    /// Figures of the same period that are told otherwise.
    pub restated: Vec<Restated>,
    /// Promises that stand otherwise.
    pub promises: Vec<PromiseChange>,
    /// Pages; `None` where one of the two is from before pages were recorded.
    pub pages: Option<PageChanges>,
}

impl Comparison {
    /// Compares two editions.
    pub fn of(before: &Edition, after: &Edition) -> Self {
        let same_period = before.period() == after.period();
        let ((moved, standing), facts) =
            if same_period { Default::default() } else { (scores(before, after), facts(before, after)) };
        let mut restated = Restated::all(before, after, |_| true);
        for figure in &mut restated {
            let told = after.reasons.get(&(figure.figure.to_string(), figure.period));
            let correction = after.reason.as_ref().filter(|_| figure.period == after.period());
            figure.why = told.or(correction).cloned();
        }
        Self {
            before: before.version,
            after: after.version,
            moved,
            standing,
            facts,
            restated,
            promises: PromiseChange::all(before, after),
            pages: before.pages.as_ref().zip(after.pages.as_ref()).map(|(was, is)| PageChanges::of(was, is)),
        }
    }

    /// Whether nothing differs. Scores that did not move by anything are no difference.
    pub fn is_empty(&self) -> bool {
        self.moved.iter().all(|moved| moved.change.value == Some(0.0))
            && self.facts.is_empty()
            && self.restated.is_empty()
            && self.promises.is_empty()
            && self.pages.as_ref().is_none_or(PageChanges::is_empty)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::compare::{PageText, Pages, Piece};
    use crate::measure::verdict::Verdict;

    /// A month's report about two scores, as `data/report.json` has it: values that may be hidden, and three months of
    /// history.
    fn report() -> impl Strategy<Value = Value> {
        let point = (0u64..3, 0i32..4, proptest::bool::weighted(0.2));
        let score = (proptest::collection::vec(point, 4), proptest::bool::ANY);
        let promise = proptest::option::of((0usize..4, 1u8..4));
        (1i32..5, proptest::collection::vec(score, 2), proptest::collection::vec(promise, 2), 0i64..3).prop_map(
            |(month, scores, promises, came)| {
                let period = |month: i32| format!("2026-{month:02}");
                let told = |(n, value, hidden): &(u64, i32, bool)| {
                    let value = (!hidden).then(|| f64::from(*value) * 20.0);
                    let end = |by: f64| value.map(|value| value + by);
                    json!({"n": 10 * (n + 1), "value": value, "lower": end(-9.5), "upper": end(7.0), "suppressed": hidden})
                };
                let measures = scores.iter().zip(["nps", "csat"]).map(|((points, headline), id)| {
                    let history = points.iter().enumerate().map(|(ago, point)| {
                        let mut told = told(point);
                        told["period"] = period(month + 3 - ago as i32).into();
                        told
                    });
                    let mut told = told(&points[0]);
                    told["id"] = id.into();
                    told["kind"] = id.into();
                    told["headline"] = (*headline).into();
                    told["verdict"] = "no data".into();
                    told["history"] = history.collect();
                    told
                });
                let states = ["kept", "open", "overdue", "dropped"];
                let promises = promises.iter().enumerate().filter_map(|(id, promise)| {
                    let (state, due) = promise.as_ref()?;
                    Some(json!({"id": format!("D-{id}"), "title": "T", "state": states[*state], "due": format!("2026-01-0{due}")}))
                });
                json!({
                    "schema": 1,
                    "version": period(month + 3),
                    "measures": measures.collect::<Vec<_>>(),
                    "customers": {"incoming": came, "history": [{"period": period(month + 3), "incoming": came}]},
                    "commitments": promises.collect::<Vec<_>>(),
                })
            },
        )
    }

    fn pages() -> impl Strategy<Value = Pages> {
        let page = proptest::option::of((0usize..2, proptest::collection::vec("[ab]( [ab]){3,5}", 0..3)));
        let titles = ["One", "Two"];
        (proptest::collection::vec(page, 3), proptest::option::of(0usize..3)).prop_map(move |(found, old)| {
            let page = |(place, page): (usize, Option<(usize, Vec<String>)>)| {
                let (title, text) = page?;
                Some(PageText::playbook(&format!("playbook/{place}.html"), titles[title], &text.join("\n")))
            };
            let mut pages = Pages::new(found.into_iter().enumerate().filter_map(page).collect());
            let to = pages.pages.first().map(|page| page.path.clone());
            let named = old.zip(to).map(|(old, to)| (format!("playbook/{old}.html"), to));
            pages.keep_addresses(named.into_iter().collect(), None);
            pages
        })
    }

    fn edition() -> impl Strategy<Value = Edition> {
        (report(), pages()).prop_map(|(report, pages)| Edition::of(&report, Some(pages)).unwrap())
    }

    /// The same comparison from its other end, as far as it can be told from this one.
    fn turned(comparison: &Comparison) -> Vec<String> {
        let back = |verdict: Verdict| match verdict {
            Verdict::Up => Verdict::Down,
            Verdict::Down => Verdict::Up,
            verdict => verdict,
        };
        told_with(comparison, back, true)
    }

    fn told(comparison: &Comparison) -> Vec<String> {
        told_with(comparison, |verdict| verdict, false)
    }

    fn told_with(comparison: &Comparison, verdict: impl Fn(Verdict) -> Verdict, turn: bool) -> Vec<String> {
        fn pair(turn: bool, a: String, b: String) -> String {
            if turn { format!("{b} > {a}") } else { format!("{a} > {b}") }
        }
        let mut lines: Vec<String> = Vec::new();
        for one in &comparison.moved {
            let sign = if turn { -1.0 } else { 1.0 };
            // No zero has a sign.
            let ends = |end: Option<f64>| end.map(|end| format!("{:.9}", end * sign + 0.0));
            let (lower, upper) = (ends(one.change.lower), ends(one.change.upper));
            let range = if turn { (upper, lower) } else { (lower, upper) };
            let values = pair(turn, format!("{:?}", one.before), format!("{:?}", one.after));
            lines.push(format!("{:?} {values} {range:?} {}", one.key, verdict(one.change.verdict)));
        }
        for one in &comparison.facts {
            lines.push(format!(
                "{:?} {}",
                one.name,
                pair(turn, one.before.to_string(), one.after.to_string())
            ));
        }
        for one in &comparison.restated {
            let values = pair(turn, format!("{:?}", one.was), format!("{:?}", one.is));
            lines.push(format!("{} {} {values}", one.period, one.figure));
        }
        for one in &comparison.promises {
            lines.push(format!(
                "{} {}",
                one.id,
                pair(turn, format!("{:?}", one.was), format!("{:?}", one.is))
            ));
        }
        let pages = comparison.pages.as_ref().unwrap();
        let (new, gone) = if turn { ("gone", "new") } else { ("new", "gone") };
        lines.extend(pages.new.iter().map(|page| format!("{new} {}", page.path)));
        lines.extend(pages.gone.iter().map(|page| format!("{gone} {}", page.path)));
        lines.extend(pages.renamed.iter().map(|page| pair(turn, page.from.clone(), page.to.clone())));
        for page in &pages.changed {
            // Where it stands in the earlier edition, whichever way one looks.
            let other =
                pages.renamed.iter().find(|renamed| renamed.to == page.path).map(|renamed| &renamed.from);
            let path = if turn { other.unwrap_or(&page.path) } else { &page.path };
            let mut words: Vec<String> = page
                .differences
                .iter()
                .flat_map(|difference| &difference.pieces)
                .filter_map(|piece| match piece {
                    Piece::Gone(text) => Some(format!("{} {text}", if turn { "+" } else { "-" })),
                    Piece::New(text) => Some(format!("{} {text}", if turn { "-" } else { "+" })),
                    Piece::Same(_) | Piece::Cut => None,
                })
                .collect();
            words.sort();
            lines.push(format!("changed {path} {words:?}"));
        }
        lines.sort();
        lines
    }

    proptest! {
        #[test]
        fn an_edition_does_not_differ_from_itself(edition in edition()) {
            let comparison = Comparison::of(&edition, &edition);
            prop_assert!(comparison.is_empty());
            prop_assert_eq!(told(&comparison), Vec::<String>::new());
        }

        #[test]
        fn a_comparison_turned_around_says_the_same(one in edition(), other in edition()) {
            let there = Comparison::of(&one, &other);
            let back = Comparison::of(&other, &one);
            prop_assert_eq!(turned(&there), told(&back));
            prop_assert_eq!(there.standing, back.standing);
        }
    }

    /// Scores of 20 ± 9.5/7 and 40 ± 9.5/7: 40 − 20 ± √(9.5² + 7²) = 8.2 to 31.8 by hand.
    #[test]
    fn periods_that_are_no_neighbours_are_compared_by_what_was_printed() {
        let edition = |version: &str, value: f64| {
            let report = json!({
                "schema": 1,
                "version": version,
                "measures": [{"id": "nps", "kind": "nps", "n": 50, "value": value, "lower": value - 9.5,
                    "upper": value + 7.0, "verdict": "no data", "history": []}],
            });
            Edition::of(&report, None).unwrap()
        };
        let comparison = Comparison::of(&edition("2026-01", 20.0), &edition("2026-10", 40.0));
        let change = &comparison.moved[0].change;
        assert_eq!((change.value, change.verdict), (Some(20.0), Verdict::Up));
        assert!((change.lower.unwrap() - (20.0 - 139.25f64.sqrt())).abs() < 1e-12);
        assert_eq!(comparison.pages, None);
    }
}
