use super::score_slug;
use crate::domain::{Id, Period};
use crate::draw::{Cell, Chart, ChartWords, Figure, Goal, Mark, Multiples, Panel, Reading, Scale, Table};
use crate::figures::{PeriodScore, ScoreFigure, ScoreKey};
use crate::measure::verdict::Verdict;
use crate::project::{Measure, Named, Window};
use crate::render::Reporter;
use crate::words::{Arg, first_upper};

/// The id of the small multiples of a measure's stages.
pub fn stages_id(measure: &Id) -> String {
    format!("stages-{measure}")
}

/// The groups of a score by one way to part those who answered.
pub struct Parted<'f> {
    /// What parts them: `region`, in the order of ids.
    pub kinds: Vec<&'f Id>,
    /// The groups that were asked this time, in the order of the segments.
    pub groups: Vec<&'f ScoreFigure>,
}

impl Parted<'_> {
    /// The id of the chart of these groups of a score.
    pub fn id(&self, key: &ScoreKey) -> String {
        let kinds: Vec<&str> = self.kinds.iter().map(|kind| kind.as_str()).collect();
        format!("groups-{}--{}", score_slug(key), kinds.join("--"))
    }
}

impl Reporter<'_> {
    /// A measure at every stage that it is asked at, in the order of the journey. Nothing for a single one.
    pub(super) fn stages_chart(&self, id: &str, measure: &Measure, window: &Window) -> Option<Chart> {
        let figures: Vec<&ScoreFigure> = self.figures.stages_of(measure.id()).collect();
        let teller = self.teller();
        let asked = figures.iter().filter(|figure| figure.value().is_some()).count();
        if asked < 2 {
            return None;
        }
        let names: Vec<String> = figures.iter().map(|figure| self.panel_name(figure)).collect();
        let unit = ("unit", Arg::Text(teller.unit(measure)));
        let measured = ("name", Arg::Text(measure.name().to_owned()));
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let words = ChartWords {
            id: id.to_owned(),
            title: self.stages_title(measure, &figures, &names)?,
            subtitle: first_upper(&teller.say("stages-subtitle", &[measured, unit, period.clone()])),
            note: teller.word(if measure.self_selected { "stages-note-self" } else { "stages-note" }),
            summary: teller.say(
                "stages-summary",
                &[
                    ("name", measure.name().into()),
                    period,
                    ("list", teller.list(&self.points(&figures, &names)).into()),
                ],
            ),
        };
        let focus = |figure: &ScoreFigure| {
            figure.key.stage.as_ref().is_some_and(|stage| self.figures.focus.contains(stage))
        };
        self.panels(words, measure, &figures, &names, (&focus, window))
    }

    /// How many stages clearly miss the goal; where there is none, or it is not known for certain, between what the stages
    /// stand.
    fn stages_title(&self, measure: &Measure, figures: &[&ScoreFigure], names: &[String]) -> Option<String> {
        if measure.goal.is_none() || measure.self_selected {
            return self.span(measure, figures, names);
        }
        let shown = figures.iter().filter(|figure| figure.value().is_some()).count() as u64;
        let missed = |figure: &&&ScoreFigure| {
            figure.value().is_some() && figure.goal_gap.is_some_and(|gap| gap.verdict == Verdict::Missed)
        };
        let n = figures.iter().filter(missed).count() as u64;
        let id = if n == 0 { "stages-title-met" } else { "stages-title-missed" };
        let name = ("name", Arg::Text(measure.name().to_owned()));
        Some(self.teller().say(id, &[name, ("n", n.into()), ("of", shown.into())]))
    }

    /// Between which values a measure stands along the journey.
    pub fn stages_span(&self, measure: &Measure) -> Option<String> {
        let figures: Vec<&ScoreFigure> = self.figures.stages_of(measure.id()).collect();
        let names: Vec<String> = figures.iter().map(|figure| self.panel_name(figure)).collect();
        self.span(measure, &figures, &names)
    }

    fn span(&self, measure: &Measure, figures: &[&ScoreFigure], names: &[String]) -> Option<String> {
        let teller = self.teller();
        let shown = || figures.iter().zip(names).filter_map(|(figure, name)| Some((figure.value()?, name)));
        let low = shown().min_by(|a, b| a.0.total_cmp(&b.0))?;
        let high = shown().max_by(|a, b| a.0.total_cmp(&b.0))?;
        let args = [
            ("lowest", Arg::Text(teller.value(measure, low.0))),
            ("low", low.1.clone().into()),
            ("highest", teller.value(measure, high.0).into()),
            ("high", high.1.clone().into()),
        ];
        Some(teller.say("stages-title-span", &args))
    }

    /// The groups of a score, for each way to part those who answered.
    pub fn parted(&self, key: &ScoreKey) -> Vec<Parted<'_>> {
        let mut parted: Vec<Parted<'_>> = Vec::new();
        let figures = self.figures;
        for group in figures.scores.iter().filter(|group| {
            group.key.measure == key.measure
                && group.key.stage == key.stage
                && !group.key.is_total()
                && group.now.is_some()
        }) {
            let kinds: Vec<&Id> = group.key.segment.keys().collect();
            match parted.iter_mut().find(|table| table.kinds == kinds) {
                Some(table) => table.groups.push(group),
                None => parted.push(Parted { kinds, groups: vec![group] }),
            }
        }
        parted
    }

    /// What parts groups, in words.
    pub fn parted_by(&self, parted: &Parted<'_>) -> String {
        let names = parted.kinds.iter().map(|kind| self.project.site.segments.name(kind).to_owned());
        self.teller().list(&names.collect::<Vec<_>>())
    }

    /// A score's groups side by side. Nothing where fewer than two may be shown.
    pub(super) fn groups_chart(
        &self,
        id: &str,
        figure: &ScoreFigure,
        parted: &Parted<'_>,
        window: &Window,
    ) -> Option<Chart> {
        let (measure, groups) = (self.measure(&figure.key)?, &parted.groups);
        if groups.iter().filter(|group| group.value().is_some()).count() < 2 {
            return None;
        }
        let teller = self.teller();
        let segment = self.parted_by(parted);
        let names: Vec<String> = groups.iter().map(|group| teller.segment(&group.key.segment)).collect();
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let words = ChartWords {
            id: id.to_owned(),
            title: teller.say(
                "groups-chart-title",
                &[
                    ("name", teller.score_name(&figure.key).into()),
                    ("finding", teller.groups_finding(groups, &segment).into()),
                ],
            ),
            subtitle: first_upper(&teller.say(
                "groups-subtitle",
                &[("unit", teller.unit(measure).into()), ("segment", segment.clone().into()), period.clone()],
            )),
            note: teller.word(if measure.self_selected { "stages-note-self" } else { "hidden-note" }),
            summary: teller.say(
                "stages-summary",
                &[
                    ("name", teller.score_name(&figure.key).into()),
                    period,
                    ("list", teller.list(&self.points(groups, &names)).into()),
                ],
            ),
        };
        self.panels(words, measure, groups, &names, (&|_| false, window))
    }

    /// Scores in panels that share their axes.
    fn panels(
        &self,
        words: ChartWords,
        measure: &Measure,
        figures: &[&ScoreFigure],
        names: &[String],
        (in_focus, window): (&dyn Fn(&ScoreFigure) -> bool, &Window),
    ) -> Option<Chart> {
        let teller = self.teller();
        let axis = self.window(window)?;
        let (lowest, highest) = measure.range();
        let ends = [
            ("lowest", Arg::Text(teller.value(measure, lowest))),
            ("highest", Arg::Text(teller.value(measure, highest))),
        ];
        let readings: Vec<Vec<Reading>> = figures
            .iter()
            .zip(names)
            .map(|(figure, name)| {
                let at = |period| {
                    figure.history.iter().find(|(of, _)| *of == period).map(|(_, score)| score.as_ref())
                };
                axis.iter().map(|&period| self.panel_reading(measure, (name, period), at(period))).collect()
            })
            .collect();
        let cell = |reading: &Reading| match reading {
            Reading::Shown(figure) => Cell::number(figure.value, figure.text.clone()),
            Reading::Hidden => Cell::words(teller.word("hidden-mark")),
            Reading::Missing => Cell::words(teller.word("not-collected")),
        };
        let rows = axis
            .iter()
            .enumerate()
            .map(|(place, period)| {
                let name = Cell::words(self.speech.period_title(*period));
                std::iter::once(name).chain(readings.iter().map(|points| cell(&points[place]))).collect()
            })
            .collect();
        let head = std::iter::once(teller.word("period")).chain(names.iter().cloned()).collect();
        let panels = figures
            .iter()
            .zip(names)
            .zip(readings)
            .map(|((figure, name), points)| Panel { name: name.clone(), points, in_focus: in_focus(figure) })
            .collect();
        let chart = Multiples {
            periods: axis.iter().map(|&period| self.axis_period(period)).collect(),
            panels,
            goal: measure.goal.map(|value| Goal {
                value,
                words: teller.say("goal-label", &[("value", teller.value(measure, value).into())]),
            }),
            scale: Scale::Possible { lowest, highest, cut: teller.say("trend-cut", &ends) },
            ticks: self.score_ticks(&measure.kind),
            gaps: self.gaps(),
        };
        Chart::new(words, Mark::Multiples(chart), Table { head, rows }).ok()
    }

    /// A reading of a panel: its tooltip says which panel it stands in.
    fn panel_reading(
        &self,
        measure: &Measure,
        (name, period): (&str, Period),
        score: Option<&PeriodScore>,
    ) -> Reading {
        match self.reading(measure, period, score) {
            Reading::Shown(figure) => {
                let tip = [("name", Arg::Text(name.to_owned())), ("tip", figure.tip.into())];
                Reading::Shown(Figure { tip: self.teller().say("stages-tip", &tip), ..figure })
            }
            other => other,
        }
    }

    /// What a panel of a stage is called: the stage, with the theme where the question has one.
    fn panel_name(&self, figure: &ScoreFigure) -> String {
        let teller = self.teller();
        let stage = figure.key.stage.as_ref().map(|stage| teller.stage(stage)).unwrap_or_default();
        match &figure.key.theme {
            Some(theme) => teller
                .say("score-name-theme", &[("name", stage.into()), ("theme", teller.theme(theme).into())]),
            None => stage,
        }
    }

    /// `Delivery 80%`, for each that is shown.
    fn points(&self, figures: &[&ScoreFigure], names: &[String]) -> Vec<String> {
        let teller = self.teller();
        let shown = figures.iter().zip(names).filter(|(figure, _)| figure.value().is_some());
        shown
            .map(|(figure, name)| {
                let args = [("stage", Arg::Text(name.clone())), ("value", teller.score_value(figure).into())];
                teller.say("stages-point", &args)
            })
            .collect()
    }
}
