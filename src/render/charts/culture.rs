use crate::draw::{Cell, Chart, ChartWords, Mark, PolePair, Poles, RankedBar, RankedBars, Reading, Table};
use crate::figures::{CultureSurvey, PairFigure};
use crate::measure::culture::Stand;
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// The pairs of the culture survey as dots between their poles, with the survey before.
    pub(super) fn culture_chart(&self) -> Option<Chart> {
        let survey = self.figures.culture.survey.as_ref()?;
        if survey.pairs.iter().all(|pair| !pair.stand.score.base.shows()) {
            return None;
        }
        let teller = self.teller();
        let words = ChartWords {
            id: "culture-pairs".to_owned(),
            title: teller.pairs_title(survey),
            subtitle: teller.say("culture-subtitle", &[("period", self.speech.period(survey.period).into())]),
            note: teller.say(
                "culture-note",
                &[
                    ("n", survey.respondents.into()),
                    ("before", if survey.earlier.is_some() { "yes" } else { "no" }.into()),
                ],
            ),
            summary: format!("{}. {}", teller.culture_title(survey), teller.culture_moved(survey)),
        };
        let chart = Poles {
            rows: survey.pairs.iter().map(|pair| self.pole_pair(survey, pair)).collect(),
            ends: (1.0, 5.0),
            gaps: self.gaps(),
        };
        let head = [
            "pole-left-head",
            "pole-right-head",
            "before-head",
            "mean-head",
            "range-from",
            "range-to",
            "answers",
            "lean-head",
            "change-head",
        ];
        let rows = survey.pairs.iter().map(|pair| self.pair_cells(pair)).collect();
        Chart::new(words, Mark::Poles(chart), Table { head: head.map(|id| teller.word(id)).to_vec(), rows })
            .ok()
    }

    fn pole_pair(&self, survey: &CultureSurvey, pair: &PairFigure) -> PolePair {
        let teller = self.teller();
        let reading = |stand: &Stand, period: crate::domain::Period| {
            let score = &stand.score;
            match score.value.filter(|_| score.base.shows()) {
                Some(value) => {
                    let text = teller.pole_mean(value);
                    let tip = teller.say(
                        "culture-tip",
                        &[
                            ("period", self.speech.period_title(period).into()),
                            ("value", text.clone().into()),
                            ("n", score.n.into()),
                        ],
                    );
                    match score.lower.zip(score.upper) {
                        Some(range) => Reading::with_range(value, range, text, tip),
                        None => Reading::shown(value, text, tip),
                    }
                }
                None if score.n > 0 => Reading::Hidden,
                None => Reading::Missing,
            }
        };
        PolePair {
            left: teller.compliance_pole(&pair.id),
            right: teller.commitment_pole(&pair.id),
            now: reading(&pair.stand, survey.period),
            before: pair
                .before
                .as_ref()
                .zip(survey.earlier)
                .map_or(Reading::Missing, |(stand, period)| reading(stand, period)),
        }
    }

    fn pair_cells(&self, pair: &PairFigure) -> Vec<Cell> {
        let teller = self.teller();
        let mean = |value: Option<f64>| {
            let hidden = || Cell::words(teller.word("hidden-mark"));
            value.map_or_else(hidden, |value| Cell::number(value, teller.pole_mean(value)))
        };
        let now = pair.stand.score.clone().shown();
        let before = match &pair.before {
            Some(before) => mean(before.score.clone().shown().value),
            None => Cell::words(teller.word("no-figure")),
        };
        vec![
            Cell::words(teller.compliance_pole(&pair.id)),
            Cell::words(teller.commitment_pole(&pair.id)),
            before,
            mean(now.value),
            mean(now.lower),
            mean(now.upper),
            Cell::number(now.n as f64, teller.numbers().count(now.n)),
            Cell::words(teller.pair_leans(pair)),
            Cell::words(teller.pair_moved(pair)),
        ]
    }

    /// How many advocates are strong in each quality, most first; the two to build next stand out. The answers of fewer
    /// people than a group may be shown with are not drawn.
    pub(super) fn advocates_chart(&self) -> Option<Chart> {
        let survey = self.figures.culture.advocates.as_ref()?;
        if survey.respondents < self.project.site.privacy.min_count {
            return None;
        }
        let teller = self.teller();
        let mut qualities: Vec<_> =
            survey.qualities.iter().filter(|(_, quality)| quality.strong.n() > 0).collect();
        let share = |strong: crate::measure::share::Share| strong.x() as f64 / strong.n().max(1) as f64;
        qualities.sort_by(|(_, a), (_, b)| share(b.strong).total_cmp(&share(a.strong)));
        let strong_of = |x: u64, n: u64| {
            teller.say(
                "strong-of",
                &[("n", teller.numbers().count(x).into()), ("of", teller.numbers().count(n).into())],
            )
        };
        let list: Vec<String> = qualities
            .iter()
            .map(|(id, quality)| {
                format!("{} ({})", teller.quality(id), strong_of(quality.strong.x(), quality.strong.n()))
            })
            .collect();
        let first = qualities.first()?;
        let words = ChartWords {
            id: "advocates".to_owned(),
            title: teller.say(
                "advocates-chart-title",
                &[
                    ("quality", teller.quality(&first.0).into()),
                    ("strong", strong_of(first.1.strong.x(), first.1.strong.n()).into()),
                ],
            ),
            subtitle: teller
                .say("advocates-subtitle", &[("period", self.speech.period(survey.period).into())]),
            note: teller.say("advocates-note", &[("n", survey.respondents.into())]),
            summary: teller.say("advocates-summary", &[("list", Arg::Text(teller.list(&list)))]),
        };
        let rows = qualities
            .iter()
            .map(|(id, quality)| {
                let score = quality.score.clone().shown();
                let share = |value: Option<f64>| {
                    let few = || Cell::words(teller.word("hidden-mark"));
                    value.map_or_else(few, |value| Cell::number(value, teller.numbers().share(value)))
                };
                let count = |n: u64| Cell::number(n as f64, teller.numbers().count(n));
                vec![
                    Cell::words(teller.quality(id)),
                    count(quality.strong.x()),
                    count(quality.strong.n()),
                    share(score.value),
                    share(score.lower),
                    share(score.upper),
                ]
            })
            .collect();
        let head = ["quality-head", "strong-head", "answers", "share-head", "range-from", "range-to"];
        let highest = qualities.iter().map(|(_, quality)| quality.strong.n()).max().map(|n| n as f64);
        let bars = qualities
            .iter()
            .map(|(id, quality)| {
                let label = teller.quality(id);
                let text = strong_of(quality.strong.x(), quality.strong.n());
                let tip = teller.speech.named(&label, &text);
                let reading = Reading::shown(quality.strong.x() as f64, text, tip);
                RankedBar { label, reading, parts: Vec::new(), in_focus: survey.next.contains(id) }
            })
            .collect();
        let bars = RankedBars { bars, parts: Vec::new(), highest, gaps: self.gaps() };
        let table = Table { head: head.map(|id| teller.word(id)).to_vec(), rows };
        Chart::new(words, Mark::RankedBars(bars), table).ok()
    }
}
