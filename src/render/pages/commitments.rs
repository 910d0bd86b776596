use super::Writer;
use super::closed_loop::{promise_anchor, promise_href, text};
use super::ratings::untitled;
use crate::figures::{CommitmentFigure, CommitmentState, Effect};
use crate::measure::verdict::Verdict;
use crate::project::Named;
use crate::render::charts::{KEPT, effect_id};
use crate::render::view::{Cell, Column, Finding, Head, Opening, Part, Promise, Report, Section, Table};
use crate::words::{Arg, EffectState};

impl Writer<'_> {
    /// Promises kept, open and overdue; what happened before and after each; setbacks and plans.
    pub fn commitments(&self) -> (Head, Report) {
        let topic = self.word("nav-commitments");
        let sections = [
            self.pending_section(),
            self.kept_section(),
            self.timeline_section(),
            self.effects_section(),
            self.setbacks_section(),
            self.closed_section(),
        ];
        let view = Report {
            opening: self.promises_opening(&topic),
            sections: sections.into_iter().flatten().collect(),
            plays: self.plays_from(&["act", "rhythm"]),
        };
        (self.head(&topic, "commitments.html", "commitments", &[]), view)
    }

    fn promises_opening(&self, topic: &str) -> Opening {
        let teller = self.reporter.teller();
        let figures = self.reporter.figures;
        let all = &figures.promises;
        let answer = if figures.commitments.is_empty() {
            vec![self.word("promises-none-answer"), self.word("promises-none-next")]
        } else {
            vec![teller.promises_rest(all), self.effects_sentence(figures.commitments.iter())]
        };
        let fine = [teller.oldest_overdue(all), Some(self.word("promises-fine"))];
        Opening {
            topic: topic.to_owned(),
            headline: teller.promises_headline(all),
            answer,
            fine: Some(fine.into_iter().flatten().collect::<Vec<_>>().join(" ")),
        }
    }

    /// Effects that can be told, in the order of the promises.
    fn known_effects<'f>(&self, promises: impl Iterator<Item = &'f CommitmentFigure>) -> Vec<&'f Effect> {
        let teller = self.reporter.teller();
        promises
            .filter_map(|figure| Some((figure.commitment.done?, figure.effect.as_ref()?)))
            .filter(|(done, effect)| {
                teller.effect_state(effect, *done, self.reporter.period()) == EffectState::Known
            })
            .map(|(_, effect)| effect)
            .collect()
    }

    /// After how many promises a score clearly rose or fell, with what that cannot prove.
    fn effects_sentence<'f>(&self, promises: impl Iterator<Item = &'f CommitmentFigure>) -> String {
        let promises: Vec<&CommitmentFigure> = promises.collect();
        if promises.iter().all(|figure| figure.commitment.done.is_none()) {
            return self.word("effects-none-done");
        }
        let known = self.known_effects(promises.into_iter());
        if known.is_empty() {
            return self.word("effects-none-yet");
        }
        let called = |verdict: Verdict| {
            known.iter().filter(|effect| effect.result.change.verdict == verdict).count() as u64
        };
        let args = [
            ("of", Arg::Count(known.len() as u64)),
            ("up", called(Verdict::Up).into()),
            ("down", called(Verdict::Down).into()),
        ];
        self.say("effects-sentence", &args)
    }

    /// Promises that are still to be kept, overdue ones first.
    fn pending_section(&self) -> Option<Section> {
        let figures = self.reporter.figures;
        let in_state =
            |wanted: CommitmentState| figures.commitments.iter().filter(move |figure| figure.state == wanted);
        let pending: Vec<&CommitmentFigure> =
            in_state(CommitmentState::Overdue).chain(in_state(CommitmentState::Open)).collect();
        let overdue = ("overdue", Arg::Count(figures.promises.overdue));
        let next = in_state(CommitmentState::Open)
            .next()
            .map(|figure| self.reporter.speech.date(figure.commitment.due));
        let title = match (next, figures.promises.overdue) {
            (None, 0) => return None,
            (None, _) => self.say("pending-title-last", &[overdue]),
            (Some(date), 0) => self.say("pending-title", &[("date", date.into())]),
            (Some(date), _) => self.say("pending-title-overdue", &[overdue, ("date", date.into())]),
        };
        Some(self.evidence("pending", title, self.told(&pending)))
    }

    /// Promises with all that there is to tell about them.
    fn told(&self, promises: &[&CommitmentFigure]) -> Vec<Part> {
        vec![Part::Promises { items: promises.iter().map(|figure| self.promise_at_length(figure)).collect() }]
    }

    fn promise_at_length(&self, figure: &CommitmentFigure) -> Promise {
        let stage = figure.commitment.stage.as_ref();
        Promise {
            id: Some(promise_anchor(&figure.commitment.id)),
            href: stage.map(|stage| crate::render::view::Href::new(format!("stages/{stage}.html"))),
            decision: figure.commitment.decision.as_deref().map(sentence),
            ..self.promise(figure)
        }
    }

    /// Promises kept in time and not, by when they fell due.
    fn kept_section(&self) -> Option<Section> {
        let figure = self.figure(KEPT)?;
        let kind = ("kind", self.reporter.teller().kind(self.reporter.period()));
        let title = figure.title.clone();
        let parts = vec![text(self.say("kept-text", &[kind])), Part::figure(untitled(figure))];
        Some(Section { id: "kept".to_owned(), topic: self.word("kept-topic"), title, parts })
    }

    fn timeline_section(&self) -> Option<Section> {
        let figure = self.figure("promises")?;
        let all = &self.reporter.figures.promises;
        let title = self.say("timeline-finding", &[("past", (all.late + all.overdue).into())]);
        Some(self.evidence("timeline", title, vec![Part::figure(figure)]))
    }

    fn effects_section(&self) -> Option<Section> {
        let figures = self.reporter.figures;
        let teller = self.reporter.teller();
        let watching: Vec<&CommitmentFigure> =
            figures.commitments.iter().filter(|figure| figure.effect.is_some()).collect();
        if watching.is_empty() {
            return None;
        }
        let known = self.known_effects(watching.iter().copied()).len() as u64;
        let up = self
            .known_effects(watching.iter().copied())
            .iter()
            .filter(|effect| effect.result.change.verdict == Verdict::Up)
            .count();
        let title = match known {
            0 => self.word("effects-title-none"),
            of => self.say("effects-title", &[("up", (up as u64).into()), ("of", of.into())]),
        };
        let window = ("window", Arg::Text(teller.window(self.reporter.period().kind())));
        let mut parts = vec![text(self.say("effects-text", &[window]))];
        let charts =
            self.project().site.measures.iter().filter_map(|measure| self.figure(&effect_id(measure.id())));
        parts.extend(charts.map(Part::figure));
        // What cannot be told yet is told as that.
        let unknown: Vec<String> = watching
            .iter()
            .filter_map(|figure| {
                let (effect, done) = (figure.effect.as_ref()?, figure.commitment.done?);
                let state = teller.effect_state(effect, done, self.reporter.period());
                let told = teller
                    .effect(effect, done, self.reporter.period())
                    .filter(|_| state != EffectState::Known)?;
                let title = self.say("quoted", &[("text", figure.commitment.title.clone().into())]);
                Some(self.say("effects-unknown", &[("title", title.into()), ("what", told.into())]))
            })
            .collect();
        parts.extend(unknown.into_iter().map(text));
        Some(self.evidence("effects", title, parts))
    }

    fn setbacks_section(&self) -> Option<Section> {
        let mut setbacks: Vec<_> = self
            .reporter
            .figures
            .commitments
            .iter()
            .flat_map(|figure| {
                figure.setbacks.iter().map(move |(period, setback)| (*period, figure, setback))
            })
            .collect();
        if setbacks.is_empty() {
            return None;
        }
        setbacks.sort_by_key(|(period, ..)| std::cmp::Reverse(*period));
        let planned = setbacks.iter().filter(|(_, _, setback)| setback.plan.is_some()).count() as u64;
        let title = self.say("setbacks-title", &told_with_plans(setbacks.len() as u64, planned));
        let rows = setbacks
            .iter()
            .map(|(period, figure, setback)| {
                let plan = match &setback.plan {
                    Some(plan) => Cell::new(plan),
                    None => Cell::absent(self.word("no-plan")),
                };
                vec![
                    Cell::link(promise_href(&figure.commitment.id).as_str(), &figure.commitment.title),
                    Cell::new(self.reporter.speech.period_title(*period)),
                    Cell::new(&setback.what),
                    plan,
                ]
            })
            .collect();
        let columns = ["promise", "when-head", "setback-head", "plan-head"]
            .map(|id| Column::words(self.word(id)))
            .to_vec();
        let table = Table { caption: self.word("setbacks-caption"), columns, rows, note: None };
        Some(self.evidence("setbacks", title, vec![text(self.word("setbacks-text")), Part::Table { table }]))
    }

    /// Promises that were kept, late or in time, and those that were given up; the latest first.
    fn closed_section(&self) -> Option<Section> {
        let figures = self.reporter.figures;
        let mut closed: Vec<&CommitmentFigure> = figures
            .commitments
            .iter()
            .filter(|figure| !matches!(figure.state, CommitmentState::Open | CommitmentState::Overdue))
            .collect();
        if closed.is_empty() {
            return None;
        }
        closed
            .sort_by_key(|figure| std::cmp::Reverse(figure.commitment.done.or(figure.commitment.withdrawn)));
        let all = &figures.promises;
        let args = [
            ("done", Arg::Count(all.kept + all.late + all.ahead)),
            ("dropped", (all.dropped + all.withdrawn).into()),
        ];
        // What got in their way stands in the table of setbacks.
        let told = |figure: &&CommitmentFigure| Promise { setback: None, ..self.promise_at_length(figure) };
        let items: Vec<Promise> = closed.iter().map(told).collect();
        let caveat = items.iter().any(|promise| promise.effect.is_some());
        let mut parts = vec![Part::Promises { items }];
        parts.extend(caveat.then(|| text(self.word("effects-caveat"))));
        Some(self.evidence("closed", self.say("closed-title", &args), parts))
    }

    /// What we promised at a stage, for its own page.
    pub(super) fn stage_promised(&self, promises: &[&CommitmentFigure]) -> Option<Finding> {
        if promises.is_empty() {
            return None;
        }
        let number = |wanted: &[CommitmentState]| {
            promises.iter().filter(|figure| wanted.contains(&figure.state)).count() as u64
        };
        let args = [
            (
                "done",
                Arg::Count(number(&[CommitmentState::Kept, CommitmentState::Late, CommitmentState::Ahead])),
            ),
            ("open", number(&[CommitmentState::Open]).into()),
            ("overdue", number(&[CommitmentState::Overdue]).into()),
            ("dropped", number(&[CommitmentState::Dropped, CommitmentState::Withdrawn]).into()),
        ];
        let text = self.effects_sentence(promises.iter().copied());
        Some(self.finding(self.say("stage-promised", &args), text, Vec::new()))
    }
}

/// How many setbacks there are, and how many of them have a plan.
pub(super) fn told_with_plans(n: u64, planned: u64) -> [(&'static str, Arg); 3] {
    let all = if n == planned { "yes" } else { "no" };
    [("n", n.into()), ("planned", planned.into()), ("all", all.into())]
}

/// Words as a sentence: with a full stop where there is none.
fn sentence(words: &str) -> String {
    let words = words.trim();
    if words.ends_with(['.', '!', '?', '…']) { words.to_owned() } else { format!("{words}.") }
}
