use super::Writer;
use crate::figures::{Cell, LoopFigures};
use crate::project::Cause;
use crate::render::view::{self, Column, Finding, Head, Href, Opening, Part, Report, Section, Table};
use crate::words::Arg;

impl Writer<'_> {
    /// Complaints: answered and solved in time, what they came from, and whether that was changed.
    pub fn closed_loop(&self) -> (Head, Report) {
        let topic = self.word("nav-loop");
        let figures = self.reporter.figures.complaints.as_ref();
        let sections = figures.map_or_else(Vec::new, |figures| {
            let rest = [
                self.causes_section(figures),
                self.rules_section(figures),
                self.complaint_stages_section(figures),
            ];
            [self.in_time_section(figures), self.time_section(figures)]
                .into_iter()
                .chain(rest)
                .flatten()
                .collect()
        });
        let view = Report {
            opening: self.loop_opening(&topic, figures),
            sections,
            plays: self.plays_from(&["act", "listen"]),
        };
        (self.head(&topic, "loop.html", "loop", &[]), view)
    }

    fn loop_opening(&self, topic: &str, figures: Option<&LoopFigures>) -> Opening {
        let teller = self.reporter.teller();
        let answer = match figures {
            Some(figures) if figures.received + figures.open + figures.resolved > 0 => {
                [Some(teller.loop_moved(figures)), teller.rules_sentence(figures)]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            _ => vec![self.word("loop-none-answer"), self.word("loop-none-next")],
        };
        let promises = &self.project().site.closed_loop;
        let within = |days: Option<crate::domain::CalendarDays>| {
            days.map(|days| Arg::Text(teller.days(f64::from(days.0))))
        };
        let fine = match (within(promises.respond_within), within(promises.resolve_within)) {
            (Some(respond), Some(resolve)) => {
                self.say("loop-promise", &[("respond", respond), ("resolve", resolve)])
            }
            (None, Some(resolve)) => self.say("loop-promise-solve", &[("resolve", resolve)]),
            (Some(respond), None) => self.say("loop-promise-answer", &[("respond", respond)]),
            (None, None) => self.word("loop-promise-none"),
        };
        Opening {
            topic: topic.to_owned(),
            headline: teller.loop_headline(figures, self.reporter.period()),
            answer,
            fine: Some(fine),
        }
    }

    fn in_time_section(&self, figures: &LoopFigures) -> Option<Section> {
        let teller = self.reporter.teller();
        let period = self.reporter.period();
        let lead = figures.solved.as_ref().or(figures.answered.as_ref())?;
        let title = match (lead.due, lead.late, lead.overdue) {
            (0, ..) => self.word("in-time-none"),
            (_, 0, 0) => self.word("in-time-all"),
            (_, late, 0) => self.say("in-time-late", &[("late", late.into())]),
            (_, 0, overdue) => self.say("in-time-overdue", &[("overdue", overdue.into())]),
            (_, late, overdue) => {
                self.say("in-time-both", &[("late", late.into()), ("overdue", overdue.into())])
            }
        };
        let mut parts: Vec<Part> = [("loop-solved", &figures.solved), ("loop-answered", &figures.answered)]
            .into_iter()
            .filter_map(|(id, kept)| Some(text(teller.promises_kept(id, kept.as_ref()?, period))))
            .collect();
        parts.extend(self.figure("complaints-in-time").map(Part::figure));
        Some(self.evidence("in-time", title, parts))
    }

    fn time_section(&self, figures: &LoopFigures) -> Option<Section> {
        let teller = self.reporter.teller();
        let time = &figures.resolution;
        if time.n == 0 {
            return None;
        }
        let mut words = vec![teller.time_sentence("loop-time-sentence", time)];
        words.extend(figures.change.as_ref().map(|(before, change)| teller.time_change(change, *before)));
        let mut parts = vec![text(words.join(" "))];
        if figures.first_response.base.shows() {
            parts.push(text(teller.time_sentence("loop-response-sentence", &figures.first_response)));
        }
        parts.extend(self.figure("complaints-unsolved").map(Part::figure));
        Some(self.evidence("time", teller.time_finding(figures), parts))
    }

    fn causes_section(&self, figures: &LoopFigures) -> Option<Section> {
        if figures.resolved == 0 {
            return None;
        }
        let teller = self.reporter.teller();
        let figure = self.figure("complaints-causes");
        let (broken, of) = (figures.broken_rules, figures.resolved);
        let title = match &figure {
            Some(_) => self.say("causes-finding", &[("n", broken.into()), ("of", of.into())]),
            None => self.word("causes-title-none"),
        };
        let known: u64 =
            figures.causes.iter().filter(|(cause, _)| **cause != Cause::NotFound).map(|(_, n)| n).sum();
        let mut words = self.say("causes-known", &[("n", known.into()), ("of", figures.resolved.into())]);
        if let Some(share) =
            figures.root_cause.as_ref().and_then(|causes| teller.share_range(&causes.policy_process))
        {
            words = format!(
                "{words} {}",
                self.say("causes-share", &[("n", broken.into()), ("of", of.into()), ("share", share.into())])
            );
        }
        let parts = [Some(text(words)), figure.map(Part::figure)];
        Some(self.evidence("causes", title, parts.into_iter().flatten().collect()))
    }

    fn rules_section(&self, figures: &LoopFigures) -> Option<Section> {
        if figures.broken_rules == 0 {
            return None;
        }
        let teller = self.reporter.teller();
        let changes: Vec<String> = figures
            .changes
            .iter()
            .filter_map(|id| {
                self.reporter.figures.commitments.iter().find(|promise| promise.commitment.id == *id)
            })
            .map(|promise| self.say("quoted", &[("text", promise.commitment.title.clone().into())]))
            .collect();
        let mut words = vec![self.word("rules-text")];
        words.extend(match changes.as_slice() {
            [] => None,
            changes => Some(self.say("rules-changes", &[("list", teller.list(changes).into())])),
        });
        let share = figures.root_cause.as_ref().and_then(|causes| teller.share_range(&causes.changed));
        words.extend(share.map(|share| self.say("rules-share", &[("share", share.into())])));
        let mut parts = vec![text(words.join(" "))];
        parts.extend(self.rules_table(figures).map(|table| Part::Table { table }));
        if !figures.changes.is_empty() || !self.reporter.figures.commitments.is_empty() {
            let link = view::Link::new("commitments.html", self.word("more-promises"));
            parts.push(Part::More { link });
        }
        Some(self.evidence("rules", teller.rules_title(figures), parts))
    }

    fn rules_table(&self, figures: &LoopFigures) -> Option<Table> {
        let teller = self.reporter.teller();
        if figures.rules.iter().all(|rule| rule.complaints == Cell::Hidden) {
            return None;
        }
        let rows = figures
            .rules
            .iter()
            .map(|rule| {
                let theme =
                    rule.theme.as_ref().map_or_else(|| self.word("no-theme"), |theme| teller.theme(theme));
                let stage = match &rule.stage {
                    Some(stage) => view::Cell::link(format!("stages/{stage}.html"), teller.stage(stage)),
                    None => view::Cell::absent(self.word("no-stage")),
                };
                vec![
                    view::Cell::new(theme),
                    stage,
                    self.count_cell(rule.complaints),
                    self.count_cell(rule.changed),
                ]
            })
            .collect();
        let columns = vec![
            Column::words(self.word("theme")),
            Column::words(self.word("stage")),
            Column::numbers(self.word("complaints-head"), None),
            Column::numbers(self.word("rule-changed-head"), None),
        ];
        let hidden = figures.rules.iter().any(|rule| rule.complaints == Cell::Hidden);
        let note = hidden.then(|| self.word("hidden-note"));
        Some(Table { caption: self.word("rules-caption"), columns, rows, note })
    }

    fn complaint_stages_section(&self, figures: &LoopFigures) -> Option<Section> {
        if figures.received == 0 {
            return None;
        }
        let teller = self.reporter.teller();
        let numbers = self.reporter.speech.numbers();
        let min = ("min", Arg::Text(numbers.count(self.project().site.privacy.min_count)));
        let loudest = figures
            .stages
            .iter()
            .filter_map(|row| Some((row, row.received.shown().filter(|n| *n > 0)?)))
            .rev()
            .max_by_key(|(_, n)| *n);
        let (title, words) = match loudest {
            Some((row, n)) => {
                let stage = ("stage", Arg::Text(teller.stage(&row.stage)));
                let n = ("n", Arg::Text(numbers.count(n)));
                let of = ("of", numbers.count(figures.received).into());
                let title = self.say("complaint-stages-title", std::slice::from_ref(&stage));
                (title, self.say("complaint-stages-text", &[stage, n, of, min]))
            }
            None => (self.word("complaint-stages-few"), self.say("complaint-stages-text-few", &[min])),
        };
        let mut parts = vec![text(words)];
        parts.push(match self.figure("complaints-stages") {
            Some(figure) => Part::figure(figure),
            None => Part::Table { table: self.complaint_stages_table(figures) },
        });
        Some(self.evidence("stages", title, parts))
    }

    fn complaint_stages_table(&self, figures: &LoopFigures) -> Table {
        let teller = self.reporter.teller();
        let rows = figures
            .stages
            .iter()
            .map(|row| {
                let stage = view::Cell::link(format!("stages/{}.html", row.stage), teller.stage(&row.stage));
                vec![stage, self.count_cell(row.received), self.count_cell(row.open)]
            })
            .collect();
        let columns = vec![
            Column::words(self.word("stage")),
            Column::numbers(self.word("received-head"), None),
            Column::numbers(self.word("open-head"), None),
        ];
        let caption = self.say("complaint-stages-caption", &[("period", self.period().into())]);
        Table { caption, columns, rows, note: Some(self.word("hidden-note")) }
    }

    /// A count in a table of a page.
    fn count_cell(&self, cell: Cell) -> view::Cell {
        let text = self.reporter.teller().cell(cell);
        if cell.shown().is_some() { view::Cell::new(text) } else { view::Cell::absent(text) }
    }

    /// Complaints about a stage, for its own page; nothing where none was ever recorded anywhere.
    pub(super) fn stage_complaints(&self, stage: &crate::domain::Id) -> Option<Finding> {
        let figures = self.reporter.figures.complaints.as_ref()?;
        let row = figures.stages.iter().find(|row| row.stage == *stage)?;
        let period = ("period", Arg::Text(self.period()));
        let min =
            ("min", Arg::Text(self.reporter.speech.numbers().count(self.project().site.privacy.min_count)));
        let title = match row.received {
            Cell::Count(0) => self.say("stage-complaints-none", std::slice::from_ref(&period)),
            Cell::Count(n) => self.say("stage-complaints", &[("n", n.into()), period.clone()]),
            Cell::Hidden | Cell::NotCollected => {
                self.say("stage-complaints-few", std::slice::from_ref(&period))
            }
        };
        let mut words = vec![match row.open {
            Cell::Count(n) => self.say("stage-complaints-open", &[("n", n.into())]),
            Cell::Hidden | Cell::NotCollected => self.say("stage-complaints-open-few", &[min]),
        }];
        if let Some(solved) = figures.solved.as_ref().filter(|solved| solved.due > 0) {
            let args = [("kept", Arg::Count(solved.kept)), ("due", solved.due.into())];
            words.push(self.say("stage-complaints-all", &args));
        }
        Some(Finding { title, text: words.join(" "), figures: Vec::new(), tables: Vec::new() })
    }

    /// A piece of evidence; its topic is `topic-` and its id. A sentence that is a heading loses its full stop.
    pub(super) fn evidence(&self, id: &str, title: String, parts: Vec<Part>) -> Section {
        let title = title.trim_end_matches('.').to_owned();
        Section { id: id.to_owned(), topic: self.word(&format!("topic-{id}")), title, parts }
    }
}

/// A paragraph.
pub(super) fn text(text: String) -> Part {
    Part::Text { text }
}

/// A link to a promise on the page of promises.
pub(super) fn promise_href(id: &str) -> Href {
    Href::new(format!("commitments.html#{}", promise_anchor(id)))
}

/// The anchor of a promise. Ids of promises are free text: what has no place in an address is written as its number, so
/// that two promises never share an anchor.
pub(super) fn promise_anchor(id: &str) -> String {
    let mut anchor = "promise-".to_owned();
    for letter in id.chars() {
        if letter.is_ascii_alphanumeric() || letter == '-' {
            anchor.push(letter);
        } else {
            anchor.push_str(&format!("_{:x}_", u32::from(letter)));
        }
    }
    anchor
}
