use super::{Arg, Teller};
use crate::domain::Period;
use crate::figures::LeadFigure;
use crate::measure::lag_table::Row;
use crate::measure::verdict::Verdict;

impl Teller<'_> {
    /// The name of a result.
    pub fn outcome(&self, figure: &LeadFigure) -> String {
        self.project.site.outcomes.name(&figure.outcome).to_owned()
    }

    /// The name of a rating; with its theme where the question has one, since a stage may have several questions.
    pub fn lead_rating(&self, figure: &LeadFigure) -> String {
        let name = self.score_name(&figure.key);
        match &figure.key.theme {
            Some(theme) => {
                self.say("score-name-theme", &[("name", name.into()), ("theme", self.theme(theme).into())])
            }
            None => name,
        }
    }

    /// The strongest lag at which the rating is called to run ahead of the result.
    pub fn lead<'f>(&self, figure: &'f LeadFigure) -> Option<&'f Row> {
        let strength = |row: &&Row| row.r.map_or(0.0, f64::abs);
        let leads = figure
            .rows
            .iter()
            .filter(|row| matches!(row.verdict, Verdict::LeadsPositive | Verdict::LeadsNegative));
        leads.max_by(|a, b| strength(a).total_cmp(&strength(b)))
    }

    /// Whether any lag has a correlation.
    pub fn is_judged(&self, figure: &LeadFigure) -> bool {
        figure.rows.iter().any(|row| row.r.is_some())
    }

    /// What can be said of a rating and a result, as a finding. That one moves with the other is said only where it
    /// was called.
    pub fn lead_title(&self, figure: &LeadFigure) -> String {
        let args = |row: Option<&Row>| {
            let lag = row.map_or(0, |row| row.lag as u64);
            vec![
                ("rating", Arg::Text(self.lead_rating(figure))),
                ("outcome", self.outcome(figure).into()),
                ("lag", lag.into()),
            ]
        };
        if let Some(row) = self.lead(figure) {
            return self.say("lead-title", &args(Some(row)));
        }
        let any = |verdict: &[Verdict]| figure.rows.iter().any(|row| verdict.contains(&row.verdict));
        let id = if any(&[Verdict::CheckData]) {
            "lead-title-check"
        } else if any(&[Verdict::SameMonthPositive, Verdict::SameMonthNegative]) {
            "lead-title-same"
        } else if any(&[Verdict::NoClearLink]) {
            "lead-title-none"
        } else if any(&[Verdict::NoSpread]) {
            "lead-title-flat"
        } else {
            "lead-title-few"
        };
        self.say(id, &args(None))
    }

    /// The same in a sentence with the correlation, its range and its pairs.
    pub fn lead_sentence(&self, figure: &LeadFigure, now: Period) -> String {
        let kind = ("kind", Arg::Text(now.kind().word().to_owned()));
        let called = self.lead(figure).or_else(|| {
            let same = [Verdict::SameMonthPositive, Verdict::SameMonthNegative];
            figure.rows.iter().find(|row| same.contains(&row.verdict))
        });
        if let Some((row, r, lower, upper)) =
            called.and_then(|row| Some((row, row.r?, row.lower?, row.upper?)))
        {
            let ends = [
                ("lower", Arg::Text(self.numbers().correlation(lower))),
                ("upper", self.numbers().correlation(upper).into()),
            ];
            let args = [
                ("rating", Arg::Text(self.lead_rating(figure))),
                ("outcome", self.outcome(figure).into()),
                ("lag", (row.lag as u64).into()),
                ("way", if r > 0.0 { "same" } else { "other" }.into()),
                ("r", self.numbers().correlation(r).into()),
                ("range", self.say("range", &ends).into()),
                ("n", row.n.into()),
                kind,
            ];
            return self.say(if row.lag == 0 { "lead-sentence-same" } else { "lead-sentence" }, &args);
        }
        let n = figure.rows.first().map_or(0, |row| row.n);
        let needed = ("needed", Arg::Count(self.project.site.thresholds.lead_pairs));
        match self.is_judged(figure) {
            true => self.say("lead-sentence-none", &[("n", n.into()), kind]),
            false => self.say("lead-sentence-few", &[("n", n.into()), needed, kind]),
        }
    }

    /// A lag's verdict in the words of tables.
    pub fn lead_verdict(&self, verdict: Verdict) -> String {
        let id = match verdict {
            Verdict::LeadsPositive => "lead-verdict-same-way",
            Verdict::LeadsNegative => "lead-verdict-other-way",
            Verdict::SameMonthPositive | Verdict::SameMonthNegative => "lead-verdict-together",
            Verdict::NoClearLink => "lead-verdict-none",
            Verdict::NoSpread => "lead-verdict-flat",
            Verdict::CheckData => "lead-verdict-check",
            _ => "lead-verdict-few",
        };
        self.word(id)
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::Period;
    use crate::figures::{LeadFigure, ScoreKey};
    use crate::measure::lag_table::Row;
    use crate::measure::verdict::Verdict;
    use crate::words::testing::{claims_change, with_teller};

    fn row(lag: usize, n: u64, r: Option<f64>, verdict: Verdict) -> Row {
        let end = |by: f64| r.map(|r| r + by);
        Row { lag, n, n_eff: r, r, lower: end(-0.2), upper: end(0.2), p: None, p_adj: None, verdict }
    }

    /// Title and sentence of a rating and a result with these lags.
    fn check(rows: &[Row], title: &str, sentence: &str) {
        let key = ScoreKey {
            measure: "nps".parse().unwrap(),
            stage: None,
            theme: None,
            segment: Default::default(),
        };
        let figure = LeadFigure { key, outcome: "renewal".parse().unwrap(), rows: rows.to_vec() };
        let now: Period = "2026-10".parse().unwrap();
        with_teller(|teller| {
            assert_eq!(teller.lead_title(&figure), title);
            assert_eq!(teller.lead_sentence(&figure, now), sentence);
            let leads =
                rows.iter().any(|row| matches!(row.verdict, Verdict::LeadsPositive | Verdict::LeadsNegative));
            assert_eq!(claims_change(title), leads, "{title}");
        });
    }

    #[test]
    fn a_rating_runs_ahead_only_where_that_was_called() {
        let none = row(0, 37, Some(0.1), Verdict::NoClearLink);
        check(
            &[
                none,
                row(2, 35, Some(0.68), Verdict::LeadsPositive),
                row(3, 34, Some(0.5), Verdict::LeadsPositive),
            ],
            "Net Promoter Score has run ahead of Renewal rate",
            "Where Net Promoter Score went up, Renewal rate tended to go up 2 months later (r +0.68, +0.48 to +0.88, 35 pairs).",
        );
        check(
            &[none, row(1, 36, Some(-0.5), Verdict::LeadsNegative)],
            "Net Promoter Score has run ahead of Renewal rate",
            "Where Net Promoter Score went up, Renewal rate tended to go down one month later (r −0.50, −0.70 to −0.30, 36 pairs).",
        );
        check(
            &[none],
            "Net Promoter Score shows no clear link with Renewal rate",
            "No lag stands out from chance over 37 pairs of changes.",
        );
        check(
            &[row(0, 15, None, Verdict::TooFewMonths)],
            "Too few months to say whether Net Promoter Score leads Renewal rate",
            "15 pairs of changes so far; 24 are needed.",
        );
    }
}
