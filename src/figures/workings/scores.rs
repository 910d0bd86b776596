use serde_json::{Value, json};

use super::super::edition::ScoreFigure;
use super::super::score::{PeriodScore, WeighedGroups, strata, weigh_groups};
use super::super::{Asked, Group, Weighting};
use super::{Sheet, Source, Subject, Working, score_name};
use crate::measure::display::Kind;
use crate::measure::family::Row;
use crate::measure::nps::Nps;
use crate::measure::post_stratification::post_stratify;
use crate::measure::scale::{Scale, Tally};
use crate::measure::share::Share;
use crate::measure::verdict::Verdict;
use crate::project::{Measure, MeasureKind};
use crate::source::Span;

impl Source<'_> {
    pub(super) fn scores(&self) -> Vec<Working> {
        let mut workings = Vec::new();
        for figure in &self.figures.scores {
            let Some(measure) = self.project.site.measures.get(&figure.key.measure) else { continue };
            let Some(now) = figure.now.as_ref().filter(|now| now.shown().is_some()) else { continue };
            let one = OneScore { source: self, figure, measure, now, name: score_name(&figure.key) };
            workings.extend(one.value());
            workings.extend(one.weights());
            workings.extend(one.change());
            workings.extend(one.goal());
            workings.extend(one.response());
        }
        for totals in [true, false] {
            workings.extend(self.family(totals));
        }
        workings
    }

    /// The scores that are judged as one table; `None` where one of them is hidden, or there is nothing to judge.
    fn family(&self, totals: bool) -> Option<Working> {
        let mut rows = Vec::new();
        let mut spans = Vec::new();
        let mut hides = false;
        for figure in &self.figures.scores {
            if figure.key.is_total() != totals || figure.headline {
                continue;
            }
            let (Some(now), Some((_, before)), Some(change)) =
                (&figure.now, &figure.previous, &figure.change)
            else {
                continue;
            };
            let (Some(p), row) = (change.p, Row::of(&before.score, &now.score, change)) else { continue };
            // Rows with too few answers stand outside the family and say nothing about the others.
            if row.n_before.min(row.n_after) < self.project.site.thresholds.fewest_answers {
                continue;
            }
            hides |= now.shown().is_none() || before.shown().is_none();
            spans.extend(now.answers.spans.iter().chain(&before.answers.spans).copied());
            rows.push(json!({
                "name": score_name(&figure.key),
                "lower": row.lower,
                "upper": row.upper,
                "p": p,
                "n_before": row.n_before,
                "n_after": row.n_after,
            }));
        }
        let id = if totals { "scores.family" } else { "groups.family" };
        (rows.len() > 1 && !hides)
            .then(|| Working::new(id, Sheet::Scores, "family", json!({"rows": rows}), spans))
    }

    /// Whether every group that a score is weighted by shows its own score. Were one hidden, it could be solved from the
    /// weights, the weighted and the plain score, and the groups that are shown.
    fn shows_groups(&self, figure: &ScoreFigure, groups: &[Group]) -> bool {
        let least = self.project.site.privacy.min_count;
        let shown = |group: &Group| {
            let about = |other: &&ScoreFigure| {
                other.key.segment.len() == 1 && other.key.segment.values().any(|id| *id == group.id)
            };
            let told = self.figures.groups(&figure.key).filter(about).any(|other| other.value().is_some());
            told && !(1..least).contains(&group.customers)
        };
        groups.iter().all(shown)
    }
}

/// One score that is shown.
struct OneScore<'a> {
    source: &'a Source<'a>,
    figure: &'a ScoreFigure,
    measure: &'a Measure,
    now: &'a PeriodScore,
    name: String,
}

impl OneScore<'_> {
    fn working(&self, part: &str, measure: &'static str, input: Value, spans: &[Span]) -> Working {
        let key = &self.figure.key;
        let (sheet, subject) = (Sheet::Measure(key.measure.clone()), Subject::Score(key.clone()));
        let id = format!("{}{part}", self.name);
        Working { subject, ..Working::new(id, sheet, measure, input, spans.to_vec()) }
    }

    fn value(&self) -> Option<Working> {
        let (measure, input) = match self.weighted(self.now) {
            Some(input) => ("weighted", input?),
            None => self.plain(self.now)?,
        };
        let mut working = self.working("", measure, input, &self.now.answers.spans);
        self.mark_own_choice(&mut working.input);
        Some(working)
    }

    /// Adds that those who answered chose themselves, where they did.
    fn mark_own_choice(&self, input: &mut Value) {
        if let (true, Some(object)) = (self.measure.self_selected, input.as_object_mut()) {
            object.insert("self_selected".to_owned(), Value::Bool(true));
        }
    }

    /// The answers of a score that is not weighted. Of everyone they are told by point; of a group only as much as its
    /// score and n give away, and a group's mean gives away nothing that could be put in.
    fn plain(&self, period: &PeriodScore) -> Option<(&'static str, Value)> {
        let counts = &period.answers.counts;
        let scale = [self.measure.lowest, self.measure.highest];
        let tally = Tally::from_counts(Scale::new(scale[0], scale[1]).ok()?, counts);
        let whole = self.figure.key.is_total();
        Some(match &self.measure.kind {
            MeasureKind::Nps if whole => ("nps", json!({"counts": counts})),
            MeasureKind::Nps => {
                let Nps { promoters, passives, detractors } = Nps::from_tally(&tally)?;
                let groups = json!({"promoters": promoters, "passives": passives, "detractors": detractors});
                ("nps", groups)
            }
            MeasureKind::Csat if whole => ("csat", json!({"scale": scale, "counts": counts})),
            MeasureKind::Csat => ("share", share(Share::top_two(&tally))),
            MeasureKind::Favourable(points) if whole => {
                ("favourable", json!({"scale": scale, "counts": counts, "favourable": points}))
            }
            MeasureKind::Favourable(points) => {
                ("share", share(Share::favourable(&tally, |point| points.contains(&point))))
            }
            MeasureKind::Ces | MeasureKind::Mean if whole => {
                ("mean", json!({"scale": scale, "counts": counts}))
            }
            MeasureKind::Ces | MeasureKind::Mean => return None,
        })
    }

    /// The sums of weighted answers: `None` where a score is not weighted, `Some(None)` where they would tell more than is
    /// shown. By point they would give the answers of groups away, so only what the score is made of is told.
    fn weighted(&self, period: &PeriodScore) -> Option<Option<Value>> {
        period.score.n_eff?;
        let n = period.score.n;
        let summed = match &period.answers.weights {
            Weighting::None => return None,
            Weighting::Survey(survey) => {
                WeighedGroups { by_point: survey.sums.clone(), squares: survey.squares, n }
            }
            Weighting::Groups(groups) => {
                let weights = post_stratify(&strata(groups), &self.source.project.site.thresholds).weights?;
                weigh_groups(self.measure, groups, &weights)
            }
        };
        let by_point = (self.measure.lowest..=self.measure.highest).zip(summed.by_point.iter().copied());
        let part = |counts: &dyn Fn(i64) -> bool| -> f64 {
            by_point.clone().filter(|(point, _)| counts(*point)).map(|(_, weight)| weight).sum()
        };
        let sums =
            |by_point: Vec<f64>| json!({"by_point": by_point, "squares": summed.squares, "n": summed.n});
        let yes_or_no = |counts: &dyn Fn(i64) -> bool| {
            let (yes, all) = (part(counts), part(&|_| true));
            json!({"kind": "share", "sums": sums(vec![(all - yes).max(0.0), yes])})
        };
        Some(Some(match &self.measure.kind {
            MeasureKind::Nps => {
                let mut groups = vec![0.0; 11];
                // One point of each group stands for all of it.
                for (place, group) in [(0, 0..=6), (7, 7..=8), (9, 9..=10)] {
                    groups[place] = part(&|point| group.contains(&point));
                }
                json!({"kind": "nps", "sums": sums(groups)})
            }
            MeasureKind::Csat => yes_or_no(&|point| point >= self.measure.highest - 1),
            MeasureKind::Favourable(points) => yes_or_no(&|point| points.contains(&point)),
            MeasureKind::Ces | MeasureKind::Mean => match &period.answers.weights {
                Weighting::Survey(_) if self.figure.key.is_total() => {
                    let scale = [self.measure.lowest, self.measure.highest];
                    json!({"kind": "mean", "scale": scale, "sums": sums(summed.by_point.clone())})
                }
                _ => return Some(None),
            },
        }))
    }

    /// The weights by group, where every group may be told.
    fn weights(&self) -> Option<Working> {
        let Weighting::Groups(groups) = &self.now.answers.weights else { return None };
        if self.measure.self_selected || !self.source.shows_groups(self.figure, groups) {
            return None;
        }
        let rows: Vec<Value> = groups
            .iter()
            .zip(strata(groups))
            .map(|(group, stratum)| {
                json!({"name": group.id, "population": stratum.population, "respondents": stratum.respondents})
            })
            .collect();
        Some(self.working(".weights", "poststratify", json!({"groups": rows}), &self.now.answers.spans))
    }

    fn change(&self) -> Option<Working> {
        let (_, before) = self.figure.previous.as_ref().filter(|(_, before)| before.shown().is_some())?;
        self.figure.change.as_ref()?.value?;
        let (measure, input) = match (self.weighted(before), self.weighted(self.now)) {
            (None, None) => {
                let ((measure, earlier), (_, later)) = (self.plain(before)?, self.plain(self.now)?);
                let measure = match measure {
                    "nps" => "nps_change",
                    "mean" => "mean_change",
                    _ => "share_change",
                };
                (measure, json!({"before": earlier, "after": later}))
            }
            (earlier, later) => {
                let side = |side: Option<Option<Value>>, period: &PeriodScore| match side {
                    Some(weighted) => weighted?.get("sums").cloned().map(|sums| json!({"sums": sums})),
                    None => self.as_weighted(period).map(|sums| json!({"sums": sums})),
                };
                let (earlier, later) = (side(earlier, before)?, side(later, self.now)?);
                // Each side is its sums alone.
                let inner = |side: &Value| side.get("sums").cloned();
                let kind = match &self.measure.kind {
                    MeasureKind::Nps => "nps",
                    MeasureKind::Csat | MeasureKind::Favourable(_) => "share",
                    MeasureKind::Ces | MeasureKind::Mean => "mean",
                };
                let scale = [self.measure.lowest, self.measure.highest];
                let input = json!({"kind": kind, "scale": scale, "before": inner(&earlier)?, "after": inner(&later)?});
                ("weighted_change", input)
            }
        };
        let mut spans = self.now.answers.spans.clone();
        spans.extend(&before.answers.spans);
        let mut working = self.working(".change", measure, input, &spans);
        self.mark_own_choice(&mut working.input);
        Some(working)
    }

    /// Answers that all count the same, as sums of weights of 1.
    fn as_weighted(&self, period: &PeriodScore) -> Option<Value> {
        let n = period.score.n;
        let counts = &period.answers.counts;
        let tally = Tally::from_counts(Scale::new(self.measure.lowest, self.measure.highest).ok()?, counts);
        let by_point: Vec<f64> = match &self.measure.kind {
            MeasureKind::Nps => {
                let nps = Nps::from_tally(&tally)?;
                let mut groups = vec![0.0; 11];
                for (place, count) in [(0, nps.detractors), (7, nps.passives), (9, nps.promoters)] {
                    groups[place] = count as f64;
                }
                groups
            }
            MeasureKind::Csat => yes_and_no(Share::top_two(&tally)),
            MeasureKind::Favourable(points) => {
                yes_and_no(Share::favourable(&tally, |point| points.contains(&point)))
            }
            MeasureKind::Ces | MeasureKind::Mean if self.figure.key.is_total() => {
                counts.iter().map(|&count| count as f64).collect()
            }
            MeasureKind::Ces | MeasureKind::Mean => return None,
        };
        Some(json!({"by_point": by_point, "squares": n as f64, "n": n}))
    }

    fn goal(&self) -> Option<Working> {
        let gap = self.figure.goal_gap.as_ref().filter(|gap| gap.value.is_some())?;
        if self.measure.self_selected || gap.verdict == Verdict::NoData {
            return None;
        }
        let score = &self.now.score;
        let kind = match &self.measure.kind {
            MeasureKind::Ces | MeasureKind::Mean => Kind::MeanChange,
            _ => Kind::Points,
        };
        let input = json!({
            "value": score.value,
            "lower": score.lower,
            "upper": score.upper,
            "goal": self.figure.goal?,
            "higher_is_better": self.measure.higher_is_better,
            "level": score.base.word(),
            "kind": kind.token(),
        });
        Some(self.working(".goal", "goal_gap", input, &self.now.answers.spans))
    }

    fn response(&self) -> Option<Working> {
        if self.now.n_hidden || self.figure.response.is_none() {
            return None;
        }
        let Asked { invited, ineligible, bounced, partial } = self.now.answers.asked?;
        let input = json!({
            "invited": invited,
            "ineligible": ineligible,
            "bounced": bounced,
            "complete": self.now.score.n,
            "partial": partial,
        });
        Some(self.working(".response", "response_rate", input, &self.now.answers.spans))
    }
}

fn share(share: Share) -> Value {
    json!({"x": share.x(), "n": share.n()})
}

fn yes_and_no(share: Share) -> Vec<f64> {
    vec![(share.n() - share.x()) as f64, share.x() as f64]
}
