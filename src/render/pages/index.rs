use super::Writer;
use super::closed_loop::promise_href;
use crate::figures::{Cell, CommitmentState, ScoreFigure};
use crate::markdown;
use crate::measure::customer_growth::Direction;
use crate::render::view::{Ask, Block, Head, Html, Index, Link, Promise};
use crate::words::Arg;

/// How many themes the first page names.
const THEMES: usize = 3;

/// How many scores the first page shows.
const SCORES: usize = 5;

impl Writer<'_> {
    /// The period on one page. The order follows the news: a count that does not add up, lost customers or an overdue
    /// promise come first.
    pub fn index(&self) -> (Head, Index) {
        let figures = &self.reporter.figures;
        let customers = figures.customers.as_ref();
        let bad_news = customers.is_some_and(|c| !c.reconciled() || c.now.direction == Direction::Shrank);
        let overdue =
            figures.commitments.iter().any(|promise| matches!(promise.state, CommitmentState::Overdue));
        let mut blocks =
            vec![self.customers_block(), self.scores_block(), self.voice_block(), self.changes_block()];
        if overdue && !bad_news {
            // An overdue promise outranks scores, but not the customers themselves.
            let changes = blocks.remove(3);
            blocks.insert(1, changes);
        }
        if !self.customers_were_ever_counted() {
            self.lead_without_customers(&mut blocks);
        }
        blocks.push(self.focus_block());
        blocks.push(self.asks_block());
        blocks.extend(self.note_block());
        (
            self.head(&self.project().site.title, "index.html", "index", &[]),
            Index { mission: self.project().site.mission.clone(), blocks },
        )
    }

    fn customers_were_ever_counted(&self) -> bool {
        let snapshots = &self.project().snapshots;
        snapshots.range(..=self.reporter.period()).any(|(_, snapshot)| snapshot.customers.is_some())
    }

    /// Where customers are not counted at all, the page is not led by that: the scores lead, with their finding.
    fn lead_without_customers(&self, blocks: &mut Vec<Block>) {
        blocks.retain(|block| !matches!(block, Block::Customers { .. }));
        blocks.sort_by_key(|block| !matches!(block, Block::Scores { .. }));
        if let Some(Block::Scores { headline, rows, .. }) = blocks.first_mut()
            && !rows.is_empty()
        {
            let asked = self.asked_scores();
            let aimed = asked.iter().any(|figure| figure.goal_gap.is_some());
            *headline = match asked.first().filter(|_| !aimed) {
                Some(first) => self.reporter.teller().score_title(first, self.reporter.period()),
                None => self.ratings_headline(),
            };
        }
    }

    fn customers_block(&self) -> Block {
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let customers = self.reporter.figures.customers.as_ref();
        let mut sentences = Vec::new();
        match customers {
            Some(customers) => {
                let mut first = teller.customers_moved(&customers.now);
                if let Some(reason) = teller.largest_reason(customers) {
                    first = format!("{first} {reason}");
                }
                sentences.push(first);
                sentences.push(teller.reconciliation(&customers.now, period).join(" "));
            }
            None => {
                sentences.push(self.say("customers-not-counted-answer", &[("period", self.period().into())]))
            }
        }
        Block::Customers {
            headline: teller.customers_headline(customers, period),
            sentences,
            strip: self.drawing("customers-strip"),
            more: Link::new("customers.html", self.word("more-customers")),
        }
    }

    /// Headline measures, then the scores of the stages in focus.
    fn scores_block(&self) -> Block {
        let figures = self.reporter.figures;
        let headline = |figure: &&ScoreFigure| {
            figure.key.is_total()
                && self.reporter.measure(&figure.key).is_some_and(|measure| measure.headline)
        };
        let in_focus = |figure: &ScoreFigure| {
            figure.key.stage.as_ref().is_some_and(|stage| figures.focus.contains(stage))
        };
        let mut chosen: Vec<&ScoreFigure> = figures
            .scores
            .iter()
            .filter(headline)
            .filter(|figure| figure.key.stage.is_none() || in_focus(figure))
            .collect();
        let rest = figures.scores.iter().filter(|figure| figure.key.is_total() && figure.now.is_some());
        let missed = |figure: &&ScoreFigure| {
            figure.goal_gap.is_some_and(|gap| gap.verdict == crate::measure::verdict::Verdict::Missed)
        };
        for figure in
            rest.clone().filter(|figure| in_focus(figure)).chain(rest.clone().filter(missed)).chain(rest)
        {
            if chosen.len() >= SCORES {
                break;
            }
            if !chosen.iter().any(|known| known.key == figure.key) {
                chosen.push(figure);
            }
        }
        let rows: Vec<_> = chosen.into_iter().map(|figure| self.score_row(figure)).collect();
        Block::Scores {
            headline: self.word("index-scores"),
            sentence: rows.is_empty().then(|| self.word("index-scores-none")),
            rows,
            more: Link::new("ratings.html", self.word("more-ratings")),
        }
    }

    fn voice_block(&self) -> Block {
        let voice = &self.reporter.figures.voice;
        let items: Vec<_> = voice
            .themes
            .iter()
            .filter(|figure| figure.is_telling())
            .take(THEMES)
            .map(|figure| self.theme_item(figure))
            .collect();
        let nothing = match (voice.collected.is_empty(), voice.items) {
            (true, _) => "index-voice-none",
            (false, Cell::Count(0)) => "index-voice-silent",
            _ => "index-voice-scattered",
        };
        Block::Voice {
            headline: self.word("index-voice"),
            sentence: items.is_empty().then(|| self.word(nothing)),
            items,
            more: Link::new("voice.html", self.word("more-voice")),
        }
    }

    fn changes_block(&self) -> Block {
        let promises = &self.reporter.figures.commitments;
        let number = |wanted: fn(CommitmentState) -> bool| {
            promises.iter().filter(|promise| wanted(promise.state)).count() as u64
        };
        let kept = number(|state| matches!(state, CommitmentState::Kept | CommitmentState::Ahead));
        let late = number(|state| state == CommitmentState::Late);
        let overdue = number(|state| state == CommitmentState::Overdue);
        let open = number(|state| state == CommitmentState::Open);
        let sentences = match promises.is_empty() {
            true => vec![self.word("index-changes-none")],
            false => vec![self.say(
                "index-promises",
                &[
                    ("kept", kept.into()),
                    ("late", late.into()),
                    ("open", open.into()),
                    ("overdue", overdue.into()),
                ],
            )],
        };
        let more = (!promises.is_empty()).then(|| Link::new("commitments.html", self.word("more-promises")));
        Block::Changes { headline: self.word("index-changes"), sentences, items: self.promises_now(), more }
    }

    /// The promises worth telling now: overdue ones, those done last, those due next.
    fn promises_now(&self) -> Vec<Promise> {
        let mut promises: Vec<_> = self.reporter.figures.commitments.iter().collect();
        promises.sort_by_key(|promise| {
            let done = promise.commitment.done.map_or(0, crate::domain::day_number);
            let rank = match promise.state {
                CommitmentState::Overdue => 0,
                CommitmentState::Late | CommitmentState::Kept | CommitmentState::Ahead => 1,
                CommitmentState::Open => 2,
                CommitmentState::Dropped | CommitmentState::Withdrawn => 3,
            };
            (rank, -done, promise.commitment.due)
        });
        let news = |figure: &crate::figures::CommitmentFigure| {
            let promise = self.promise(figure);
            // What got in the way of a promise that is kept is told on its own page; here it would hide what happened.
            let setback = promise.setback.filter(|_| figure.commitment.done.is_none());
            Promise { setback, ..promise }
        };
        promises.into_iter().take(3).map(news).collect()
    }

    /// A promise as a page shows it.
    pub(super) fn promise(&self, figure: &crate::figures::CommitmentFigure) -> Promise {
        let teller = self.reporter.teller();
        let promise = &figure.commitment;
        Promise {
            id: None,
            title: promise.title.clone(),
            href: Some(promise_href(&promise.id)),
            mark: self.promise_mark(promise),
            decision: None,
            state: teller.promise_state(figure),
            owner: promise.owner.as_ref().map(|owner| self.project().site.teams.name(owner).to_owned()),
            effect: promise
                .done
                .zip(figure.effect.as_ref())
                .and_then(|(done, effect)| teller.effect(effect, done, self.reporter.period())),
            setback: figure.setbacks.last().map(|(_, setback)| teller.setback(setback)),
        }
    }

    fn focus_block(&self) -> Block {
        let teller = self.reporter.teller();
        let focus = &self.reporter.figures.focus;
        let stages: Vec<String> = focus.iter().map(|stage| teller.stage(stage)).collect();
        match focus.as_slice() {
            [] => Block::Focus {
                headline: self.word("index-focus-none"),
                sentences: vec![self.word("index-focus-none-text")],
                more: None,
            },
            [stage, rest @ ..] => {
                let name = Arg::Text(teller.stage(stage));
                let headline = match rest {
                    [] => self.say("index-focus", &[("stage", name.clone())]),
                    _ => self.say("index-focus-many", &[("stages", teller.list(&stages).into())]),
                };
                let expects = self.project().journey.get(stage).and_then(|stage| stage.expects.clone());
                Block::Focus {
                    headline,
                    sentences: expects.into_iter().collect(),
                    more: Some(Link::new(
                        format!("stages/{stage}.html"),
                        self.say("more-stage", &[("stage", name)]),
                    )),
                }
            }
        }
    }

    fn asks_block(&self) -> Block {
        let speech = &self.reporter.speech;
        let mut asks = Vec::new();
        for promise in &self.reporter.figures.commitments {
            let title = ("title", Arg::Text(promise.commitment.title.clone()));
            let date = ("date", Arg::Text(speech.date(promise.commitment.due)));
            let text = match promise.state {
                CommitmentState::Overdue => self.say("index-ask-overdue", &[title, date]),
                CommitmentState::Open => self.say("index-ask-due", &[title, date]),
                _ => continue,
            };
            asks.push(Ask { text, href: Some(promise_href(&promise.commitment.id)) });
        }
        asks.truncate(3);
        let plays = self.called_plays();
        let nothing = asks.is_empty() && plays.is_empty();
        let headline = if nothing { "index-asks-none" } else { "index-asks" };
        Block::Asks { headline: self.word(headline), asks, plays }
    }

    /// The leader's own words. They are Markdown like a page's, but stand by themselves: a link in them leads nowhere but
    /// to other sites.
    fn note_block(&self) -> Option<Block> {
        let snapshot = self.project().snapshots.get(&self.reporter.period())?;
        let note = snapshot.note.as_deref()?;
        // The note is for all readers: what it reserves for some is not shown to any, and a finding has told of it.
        let document = markdown::parse(&markdown::Reserved::find(note).text_for(note, |_| false), 0);
        let mut html = String::new();
        document.write(&mut super::filler::Filler::plain(self, ""), &mut html);
        Some(Block::Note { headline: self.word("index-note"), html: Html::from_escaped(html) })
    }
}
