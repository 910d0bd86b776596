use std::cmp::Reverse;

use super::Writer;
use crate::figures::{Cell, ScoreFigure, ThemeFigure};
use crate::measure::verdict::Verdict;
use crate::project::{Named, Stage};
use crate::render::charts::{answers_id, trend_id};
use crate::render::view::{self, Action, Head, Link, Opening, ThemeItem};
use crate::words::Arg;

/// Whether a score that was asked before shows no clear change.
fn still(score: &ScoreFigure) -> bool {
    score.change.as_ref().is_some_and(|change| change.verdict == Verdict::NoClearChange)
}

/// The most words of a heading.
const LONGEST_HEADING: usize = 15;

/// How many quotes a stage shows.
const QUOTES: usize = 6;

impl Writer<'_> {
    /// The page of a stage of the journey.
    pub fn stage(&self, stage: &Stage) -> (Head, view::Stage) {
        let stages: Vec<&Stage> = self.project().journey.iter().collect();
        let position = stages.iter().position(|other| other.id == stage.id);
        let neighbour = |place: Option<usize>| {
            let stage = stages.get(place?)?;
            Some(Link::new(format!("stages/{}.html", stage.id), stage.name.clone()))
        };
        let before = neighbour(position.and_then(|place| place.checked_sub(1)));
        let after = neighbour(position.map(|place| place + 1));
        let figures = self.reporter.figures;
        let themes: Vec<&ThemeFigure> =
            figures.voice.themes.iter().filter(|theme| theme.stage == stage.id).collect();
        let scores: Vec<&ScoreFigure> = figures
            .scores
            .iter()
            .filter(|figure| figure.key.is_total() && figure.key.stage.as_ref() == Some(&stage.id))
            .collect();
        let promised: Vec<_> = figures
            .commitments
            .iter()
            .filter(|promise| promise.commitment.stage.as_ref() == Some(&stage.id))
            .collect();
        let promises = promised.iter().map(|promise| self.promise(promise)).collect();
        let mut quotes: Vec<_> =
            figures.voice.quotes.iter().filter(|heard| heard.stage.as_ref() == Some(&stage.id)).collect();
        quotes.sort_by_key(|heard| heard.quote.media.is_none());
        let owner = stage.owner.as_ref().map(|owner| {
            let team = self.project().site.teams.name(owner).to_owned();
            self.say("stage-owner", &[("team", team.into())])
        });
        let view = view::Stage {
            opening: self.stage_opening(stage, &themes, &scores),
            expects: stage.expects.clone(),
            actions: self.actions(stage),
            owner,
            voice: self.stage_voice(stage, &themes, !quotes.is_empty()),
            // The quotes stand below, all together.
            themes: themes
                .iter()
                .filter(|theme| theme.is_telling())
                .take(5)
                .map(|theme| ThemeItem { quote: None, ..self.theme_item(theme) })
                .collect(),
            quotes: quotes.into_iter().take(QUOTES).map(|heard| self.quote(heard)).collect(),
            ratings: self.stage_ratings(&scores),
            scores: scores.iter().map(|figure| self.score_row(figure)).collect(),
            complaints: self.stage_complaints(&stage.id),
            promised: self.stage_promised(&promised),
            promises,
            complaints_more: Link::new("loop.html", self.word("more-loop")),
            plays: self.plays_here(&stage.id),
            before,
            after,
        };
        let head = self.head(&stage.name, &format!("stages/{}.html", stage.id), "stages", &[]);
        (head, view)
    }

    /// The stage's answer: the score that says most, then what is heard.
    fn stage_opening(&self, stage: &Stage, themes: &[&ThemeFigure], scores: &[&ScoreFigure]) -> Opening {
        let teller = self.reporter.teller();
        let figures = self.reporter.figures;
        let items = figures.voice.stages.iter().find(|figure| figure.stage == stage.id);
        let sources = items.map_or(0, |figure| {
            figure
                .sources
                .values()
                .filter(|cell| cell.shown() != Some(0) && **cell != Cell::NotCollected)
                .count()
        });
        let loudest = scores.iter().find(|figure| figure.value().is_some());
        let name = ("stage", Arg::Text(stage.name.clone()));
        let said = themes
            .iter()
            .filter(|theme| theme.volume.shown().is_some())
            .max_by_key(|theme| (theme.volume.shown(), Reverse(theme.rank)));
        let headline = match (loudest, said) {
            (Some(score), _) => self.stage_headline(score),
            (None, Some(theme)) => self
                .say("stage-headline-theme", &[name.clone(), ("theme", teller.theme(&theme.theme).into())]),
            (None, None) => {
                let id = match items.map(|figure| figure.items) {
                    Some(Cell::Count(items)) if items > 0 => "stage-headline-scattered",
                    Some(Cell::Hidden) => "stage-headline-few",
                    _ => "stage-headline-quiet",
                };
                self.say(id, std::slice::from_ref(&name))
            }
        };
        let mut answer = Vec::new();
        let mut first = Vec::new();
        if let Some((before, _)) =
            loudest.filter(|score| still(score)).and_then(|score| score.previous.as_ref())
        {
            let since = self.reporter.speech.period(*before);
            first.push(self.say("stage-answer-still", &[("period", since.into())]));
        }
        match items.map(|figure| figure.items) {
            Some(Cell::Count(items)) if items > 0 => {
                first.push(self.say(
                    "stage-answer-items",
                    &[name, ("n", items.into()), ("sources", (sources as u64).into())],
                ));
                answer.push(first.join(" "));
                if let Some(theme) = themes.first().filter(|theme| theme.is_telling()) {
                    let what = self.say(
                        "stage-answer-theme",
                        &[
                            ("theme", teller.theme(&theme.theme).into()),
                            ("weight", teller.theme_weight(theme).into()),
                        ],
                    );
                    answer.push(what);
                }
            }
            Some(Cell::Hidden) => {
                answer.extend(first);
                answer.push(self.word("stage-answer-few"));
            }
            _ => {
                answer.extend(first);
                answer.push(self.say("stage-answer-none", &[("period", self.period().into())]));
            }
        }
        let in_focus = figures.focus.contains(&stage.id).then(|| self.word("stage-focus"));
        let fine = loudest.map(|score| teller.score_fine(score)).filter(|fine| !fine.is_empty());
        let fine: Vec<String> = [in_focus, fine].into_iter().flatten().collect();
        let topic = self.word("stage");
        Opening {
            topic: self.reporter.speech.named(&topic, &stage.name),
            headline,
            answer,
            fine: (!fine.is_empty()).then(|| fine.join(" ")),
        }
    }

    /// The stage's first score as a heading. The page is about the stage, so that only the measure is named.
    fn stage_headline(&self, score: &ScoreFigure) -> String {
        let teller = self.reporter.teller();
        let Some((measure, value)) = self.reporter.measure(&score.key).zip(score.value()) else {
            return teller.score_title(score, self.reporter.period());
        };
        let before = score.previous.as_ref().and_then(|(_, before)| before.shown());
        let verdict = score.change.as_ref().map(|change| change.verdict);
        let mut args = vec![
            ("name", Arg::Text(measure.name().to_owned())),
            ("value", teller.value(measure, value).into()),
        ];
        let id = match (verdict, before) {
            (Some(verdict @ (Verdict::Up | Verdict::Down)), Some(before)) => {
                args.push(("before", teller.value(measure, before).into()));
                if verdict == Verdict::Up { "stage-headline-up" } else { "stage-headline-down" }
            }
            _ => "stage-headline-stands",
        };
        args.push(("gap", "none".into()));
        let Some(gap) = teller.gap_words(score) else { return self.say(id, &args) };
        let short = self.say(id, &args);
        args.pop();
        args.push(("gap", gap.into()));
        let long = self.say(id, &args);
        // A heading is read at a glance; the goal stands beside the score in its row too.
        if long.split_whitespace().count() <= LONGEST_HEADING { long } else { short }
    }

    /// What is said about the stage: its themes by how often they are named, and people's own words.
    fn stage_voice(&self, stage: &Stage, themes: &[&ThemeFigure], quoted: bool) -> Option<view::Finding> {
        let most = themes
            .iter()
            .filter_map(|theme| Some((theme.volume.shown()?, Reverse(theme.rank), *theme)))
            .max_by_key(|(volume, rank, _)| (*volume, *rank));
        let named = |id: &str, theme: &ThemeFigure| {
            self.say(id, &[("theme", self.reporter.teller().theme(&theme.theme).into())])
        };
        let Some((_, _, most)) = most else {
            if let Some(first) = themes.iter().find(|theme| theme.is_telling()) {
                let title = named("stage-voice-title-hidden", first);
                return Some(self.finding(title, self.word("stage-voice-text-hidden"), Vec::new()));
            }
            return quoted.then(|| {
                self.finding(
                    self.word("stage-voice-title-none"),
                    self.word("stage-voice-text-none"),
                    Vec::new(),
                )
            });
        };
        let alone = themes.iter().filter(|theme| theme.volume != Cell::Count(0)).count() == 1;
        let title = named(if alone { "stage-voice-title-one" } else { "stage-voice-title" }, most);
        let figures = self.figure(&format!("themes-{}", stage.id)).into_iter().collect();
        Some(self.finding(title, self.word("stage-voice-text"), figures))
    }

    fn actions(&self, stage: &Stage) -> Vec<Action> {
        let teller = self.reporter.teller();
        let figure = self.reporter.figures.voice.stages.iter().find(|figure| figure.stage == stage.id);
        stage
            .actions
            .iter()
            .map(|action| {
                let cell = figure.and_then(|figure| {
                    figure.actions.iter().find(|(id, _)| id == action.id()).map(|(_, cell)| *cell)
                });
                let total = figure.and_then(|figure| figure.items.shown());
                let said = match (cell.and_then(Cell::shown), total) {
                    (Some(items), Some(total)) if items > 0 => Some(self.say(
                        "stage-action-said",
                        &[
                            ("n", teller.numbers().count(items).into()),
                            ("of", teller.numbers().count(total).into()),
                        ],
                    )),
                    _ => None,
                };
                Action { name: action.name.clone(), said }
            })
            .collect()
    }

    /// The trend of the stage's first score, its answers, and what else is asked.
    fn stage_ratings(&self, scores: &[&ScoreFigure]) -> Option<view::Finding> {
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let first = scores.iter().find(|figure| figure.value().is_some()).or(scores.first())?;
        let text = teller.score_sentence(first, period);
        let figures: Vec<_> = [self.figure(&trend_id(&first.key)), self.figure(&answers_id(&first.key))]
            .into_iter()
            .flatten()
            .collect();
        let of = scores.iter().filter(|figure| figure.value().is_some() && figure.goal_gap.is_some()).count();
        let missed = |figure: &&&ScoreFigure| {
            figure.value().is_some() && figure.goal_gap.is_some_and(|gap| gap.verdict == Verdict::Missed)
        };
        let title = match of as u64 {
            0 => teller.score_title(first, period),
            of => {
                let missed = scores.iter().filter(missed).count() as u64;
                self.say("stage-ratings", &[("missed", missed.into()), ("of", of.into())])
            }
        };
        Some(self.finding(title, text, figures))
    }
}
