use super::{Arg, Teller};
use crate::domain::Period;
use crate::figures::{ControlFigure, ScoreFigure, Signal};
use crate::measure::verdict::Verdict;
use crate::project::Measure;

/// Writes a value of a series, with its unit.
pub type WriteValue<'w> = &'w dyn Fn(f64) -> String;

impl Teller<'_> {
    /// What the control chart of a series says, in a sentence; that it is too early, where it is.
    pub fn control_sentence(&self, figure: &ControlFigure, period: Period, write: WriteValue<'_>) -> String {
        match self.control_clause(figure, period, write) {
            Some(clause) => {
                let id =
                    if figure.verdict == Verdict::NoSignal { "control-steady" } else { "control-signal" };
                self.say(id, &[("clause", clause.into())])
            }
            None => self.control_few(figure, period),
        }
    }

    /// What the control chart of a score says beside the change since it was asked before. Where the two disagree, one
    /// sentence says both.
    pub fn score_control(&self, measure: &Measure, figure: &ScoreFigure, period: Period) -> Option<String> {
        figure.value()?;
        let control = &figure.control;
        let write = |value: f64| self.value(measure, value);
        let change = called(figure);
        let Some(clause) = self.control_clause(control, period, &write) else {
            return Some(self.control_few(control, period));
        };
        let id = match (change, control.verdict) {
            (None, _) => return Some(self.control_sentence(control, period, &write)),
            (Some(Verdict::NoClearChange), Verdict::NoSignal) => "control-agree-steady",
            (Some(Verdict::NoClearChange), _) => "control-differ-same",
            (Some(_), Verdict::NoSignal) => "control-differ-moved",
            (Some(Verdict::Up), Verdict::SignalUp) | (Some(Verdict::Down), Verdict::SignalDown) => {
                "control-agree-signal"
            }
            (Some(_), _) => "control-differ-other",
        };
        let since = figure.previous.as_ref().map(|(before, _)| self.speech.period(*before));
        let verdict = if change == Some(Verdict::Up) { "up" } else { "down" };
        let args = [
            ("clause", Arg::Text(clause)),
            ("since", since.unwrap_or_default().into()),
            ("verdict", verdict.into()),
        ];
        Some(self.say(id, &args))
    }

    /// The finding of a control chart in a phrase: `an ordinary month, between 37 and 48`.
    pub fn control_heading(
        &self,
        figure: &ControlFigure,
        period: Period,
        write: WriteValue<'_>,
    ) -> Option<String> {
        let args = self.control_args(figure, period, write)?;
        let limits = figure.limits()?;
        // Limits that are written alike are no range.
        let flat = state(figure) == "steady" && write(limits.lower) == write(limits.upper);
        let state = if flat { "flat" } else { state(figure) };
        Some(self.say(&format!("control-heading-{state}"), &args))
    }

    /// Why a period stands out, in a few words for its mark; nothing where it does not.
    pub fn control_flag(&self, figure: &ControlFigure) -> Option<String> {
        Some(match (figure.signal?, figure.verdict) {
            (Signal::Run(run), _) => {
                self.say("control-flag-run", &[("run", self.numbers().count(run as u64).into())])
            }
            (Signal::Beyond, Verdict::SignalUp) => self.word("control-flag-above"),
            (Signal::Beyond, _) => self.word("control-flag-below"),
        })
    }

    /// The words of a change, with what the control chart says where it says something else.
    pub(super) fn with_control(&self, figure: &ScoreFigure, words: String) -> String {
        match disagrees(figure) {
            Some(chart) => self.say("control-differs", &[("words", words.into()), ("chart", chart.into())]),
            None => words,
        }
    }

    /// What the chart says of a score whose change is read from it alone.
    pub(super) fn read_from_control(&self, figure: &ScoreFigure) -> Option<String> {
        figure.control.is_judged().then(|| {
            let steady = figure.control.verdict == Verdict::NoSignal;
            self.word(if steady { "control-read-none" } else { "control-read-signal" })
        })
    }

    fn control_few(&self, figure: &ControlFigure, period: Period) -> String {
        let known = figure.known_before() as u64;
        let needed = self.project.site.thresholds.baseline_least;
        let kind = ("kind", self.kind(period));
        if known >= needed {
            return self.say("control-gaps", &[kind]);
        }
        let args = [("needed", Arg::Text(self.numbers().count(needed))), ("n", known.into()), kind];
        self.say("control-few", &args)
    }

    fn control_clause(
        &self,
        figure: &ControlFigure,
        period: Period,
        write: WriteValue<'_>,
    ) -> Option<String> {
        let args = self.control_args(figure, period, write)?;
        Some(self.say(&format!("control-clause-{}", state(figure)), &args))
    }

    /// What a chart that could be judged is told with.
    fn control_args(
        &self,
        figure: &ControlFigure,
        period: Period,
        write: WriteValue<'_>,
    ) -> Option<Vec<(&'static str, Arg)>> {
        let (limits, value) = figure.limits().zip(figure.value()).filter(|_| figure.is_judged())?;
        let run = match figure.signal {
            Some(Signal::Run(run)) => run as u64,
            _ => 0,
        };
        Some(vec![
            ("value", write(value).into()),
            ("lower", write(limits.lower).into()),
            ("centre", write(limits.centre).into()),
            ("upper", write(limits.upper).into()),
            ("run", self.numbers().count(run).into()),
            ("kind", self.kind(period)),
        ])
    }
}

/// Whether a change since the score was asked before was called, or none; nothing where neither was.
fn called(figure: &ScoreFigure) -> Option<Verdict> {
    let before_shows = figure.previous.as_ref().is_some_and(|(_, before)| before.shown().is_some());
    let verdict = figure.change.as_ref()?.verdict;
    (before_shows && matches!(verdict, Verdict::Up | Verdict::Down | Verdict::NoClearChange))
        .then_some(verdict)
}

/// What the control chart says where it is not what the change says: `signal` or `none`.
pub(super) fn disagrees(figure: &ScoreFigure) -> Option<&'static str> {
    figure.value()?;
    match (called(figure)?, figure.control.verdict) {
        (Verdict::NoClearChange, Verdict::SignalUp | Verdict::SignalDown) => Some("signal"),
        (Verdict::Up, Verdict::SignalDown) | (Verdict::Down, Verdict::SignalUp) => Some("signal"),
        (Verdict::Up | Verdict::Down, Verdict::NoSignal) => Some("none"),
        _ => None,
    }
}

/// How a period stands on its chart, as messages name it.
fn state(figure: &ControlFigure) -> &'static str {
    match (figure.signal, figure.verdict) {
        (Some(Signal::Beyond), Verdict::SignalUp) => "above",
        (Some(Signal::Beyond), _) => "below",
        (Some(Signal::Run(_)), Verdict::SignalUp) => "run-above",
        (Some(Signal::Run(_)), _) => "run-below",
        (None, _) => "steady",
    }
}
