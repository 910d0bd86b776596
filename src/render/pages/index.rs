use super::Writer;
use super::closed_loop::promise_href;
use crate::domain::Period;
use crate::figures::{Cell, CommitmentFigure, CommitmentState, ScoreFigure, ThemeFigure};
use crate::markdown;
use crate::measure::customer_growth::Direction;
use crate::measure::verdict::Verdict;
use crate::render::view::{Ask, Block, Head, Html, Index, Link, Media, Promise, Quote, ScoreRow, ThemeItem};
use crate::words::Arg;

/// How many themes the first page names.
const THEMES: usize = 3;

/// How many scores the first page shows.
const SCORES: usize = 5;

/// How many promises, and how many requests, the first page shows.
pub(super) const MOST: usize = 3;

/// How many things the first page asks of its reader in all, requests and plays: more is done by nobody.
const ASKED: usize = 4;

impl Writer<'_> {
    /// The period on one page. The order follows the news: a count that does not add up and lost customers lead, then a
    /// promise that was broken in this period; one that stays broken outranks the scores.
    pub fn index(&self) -> (Head, Index) {
        let figures = &self.reporter.figures;
        let customers = figures.customers.as_ref();
        let bad_news = customers.is_some_and(|c| !c.reconciled() || c.now.direction == Direction::Shrank);
        let overdue =
            || figures.commitments.iter().filter(|promise| matches!(promise.state, CommitmentState::Overdue));
        let broken: Vec<&CommitmentFigure> = overdue().filter(|promise| self.fell_due_now(promise)).collect();
        let mut blocks =
            vec![self.customers_block(), self.scores_block(), self.voice_block(), self.changes_block()];
        if overdue().next().is_some() {
            let changes = blocks.remove(3);
            blocks.insert(usize::from(bad_news || broken.is_empty()), changes);
        }
        if !self.customers_were_ever_counted() {
            self.lead_without_customers(&mut blocks);
        }
        if let (Some(Block::Changes { headline, .. }), Some(first)) = (blocks.first_mut(), broken.first()) {
            let title = ("title", Arg::Text(first.commitment.title.clone()));
            *headline = self.say("index-changes-overdue", &[("n", (broken.len() as u64).into()), title]);
        }
        blocks.push(self.focus_block());
        blocks.push(self.asks_block());
        blocks.extend(self.note_block());
        (
            self.head(&self.project().site.title, "index.html", "index", &[]),
            Index {
                mission: self.project().site.mission.clone(),
                blocks,
                editions: self.editions(),
                changes: Link::new("changes.html", self.word("index-more-changes")),
            },
        )
    }

    /// The headline of the period, as its first page has it.
    pub fn headline(&self) -> String {
        let (_, index) = self.index();
        index.blocks.first().map_or_else(String::new, |block| block.headline().to_owned())
    }

    /// Whether the day of a promise lies in this period.
    fn fell_due_now(&self, promise: &CommitmentFigure) -> bool {
        let period = self.reporter.period();
        Period::of(period.kind(), promise.commitment.due) == period
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
            strip: self.drawing(crate::render::charts::STRIP),
            more: Link::new("customers.html", self.word("index-more-customers")),
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
        let missed =
            |figure: &&ScoreFigure| figure.goal_gap.is_some_and(|gap| gap.verdict == Verdict::Missed);
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
        let (rows, sentence) = self.score_news(&chosen);
        Block::Scores {
            headline: self.word("index-scores"),
            sentence,
            rows,
            more: Link::new("ratings.html", self.word("index-more-ratings")),
        }
    }

    /// The rows of scores, in which a change is named only where there is one, and a sentence on the others.
    fn score_news(&self, chosen: &[&ScoreFigure]) -> (Vec<ScoreRow>, Option<String>) {
        let teller = self.reporter.teller();
        if chosen.is_empty() {
            return (Vec::new(), Some(self.word("index-scores-none")));
        }
        let verdict = |figure: &ScoreFigure| figure.change.as_ref().map(|change| change.verdict);
        let shown = || chosen.iter().filter(|figure| figure.value().is_some());
        let first = shown().all(|figure| figure.previous.is_none());
        let still = shown().filter(|figure| verdict(figure) == Some(Verdict::NoClearChange)).count() as u64;
        let rows = chosen
            .iter()
            .map(|figure| {
                let quiet =
                    first || matches!(verdict(figure), Some(Verdict::NoClearChange | Verdict::ReadFromChart));
                let change = teller.change_words(figure).filter(|_| !quiet);
                let words: Vec<String> = [teller.gap_short(figure), change].into_iter().flatten().collect();
                ScoreRow { words: teller.speech.apart(&words), ..self.score_row(figure) }
            })
            .collect();
        let all = if still == shown().count() as u64 { "yes" } else { "no" };
        let sentence = match (first, still) {
            (true, _) if shown().next().is_some() => Some(self.word("index-scores-first")),
            (true, _) | (_, 0) => None,
            (_, still) => Some(self.say("index-scores-still", &[("all", all.into()), ("n", still.into())])),
        };
        (rows, sentence)
    }

    fn voice_block(&self) -> Block {
        let voice = &self.reporter.figures.voice;
        let items: Vec<_> = voice
            .themes
            .iter()
            .filter(|figure| figure.is_telling())
            .take(THEMES)
            .map(|figure| self.theme_news(figure))
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
            more: Link::new("voice.html", self.word("index-more-voice")),
        }
    }

    /// A theme in a few words: the name says the stage, and the page the period.
    fn theme_news(&self, figure: &ThemeFigure) -> ThemeItem {
        let item = self.theme_item(figure);
        let teller = self.reporter.teller();
        let quote = match (self.telling_quote(figure), item.quote) {
            (Some(heard), Some(quote)) => {
                let media = quote.media.map(|media| {
                    let label = if media.video { "index-play-video" } else { "index-play-recording" };
                    Media { label: self.word(label), ..media }
                });
                Some(Quote { origin: teller.source(&heard.source), media, ..quote })
            }
            // A recording stays with the edition that first played it.
            _ => self.earlier_quote(figure).map(|(period, heard)| {
                let origin = [
                    ("source", Arg::Text(teller.source(&heard.source))),
                    ("period", self.reporter.speech.period(*period).into()),
                ];
                let origin = self.say("quote-origin-plain", &origin);
                Quote { text: heard.quote.text.clone(), origin, media: None }
            }),
        };
        ThemeItem { quote, ..item }
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
        let more =
            (!promises.is_empty()).then(|| Link::new("commitments.html", self.word("index-more-promises")));
        let items = self.promises_now();
        let caveat =
            items.iter().any(|promise| promise.effect.is_some()).then(|| self.word("effects-caveat"));
        Block::Changes { headline: self.word("index-changes"), sentences, items, caveat, more }
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
        let news = |figure: &CommitmentFigure| {
            let promise = self.promise(figure);
            let done = figure.commitment.done.is_some();
            // What got in the way of a promise that is kept is told on its own page; here it would hide what happened.
            let setback = promise.setback.filter(|_| !done);
            // Who did it matters less than who has yet to do it.
            let owner = promise.owner.filter(|_| !done);
            Promise { setback, owner, ..promise }
        };
        promises.into_iter().take(MOST).map(news).collect()
    }

    /// A promise as a page shows it.
    pub(super) fn promise(&self, figure: &CommitmentFigure) -> Promise {
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
                let expects =
                    expects.map(|expects| self.say("index-focus-expects", &[("expects", expects.into())]));
                Block::Focus {
                    headline,
                    sentences: expects.into_iter().collect(),
                    more: Some(Link::new(
                        format!("stages/{stage}.html"),
                        self.say("index-more-stage", &[("stage", name)]),
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
        asks.truncate(MOST);
        let mut plays = self.called_plays();
        let room = (ASKED - asks.len()).min(MOST);
        let rest = plays.len().saturating_sub(room) as u64;
        plays.truncate(room);
        let more = (rest > 0)
            .then(|| Link::new(self.list_path(), self.say("index-plays-more", &[("n", rest.into())])));
        let nothing = asks.is_empty() && plays.is_empty();
        let headline = if nothing { "index-asks-none" } else { "index-asks" };
        Block::Asks { headline: self.word(headline), asks, plays, more }
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
