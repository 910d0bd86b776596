use super::Writer;
use super::closed_loop::text;
use crate::figures::LeadFigure;
use crate::render::charts::lead_id;
use crate::render::view::{Cell, Column, Head, Link, Opening, Part, Report, Section, Table};
use crate::words::Arg;

impl Writer<'_> {
    /// Whether ratings run ahead of results here, lag by lag, or that there are too few periods to say.
    pub fn leading(&self) -> (Head, Report) {
        let topic = self.word("nav-leading");
        let mut sections: Vec<Section> =
            self.reporter.figures.leading.iter().filter_map(|figure| self.lead_section(figure)).collect();
        sections.extend(self.waiting_section());
        if !self.reporter.figures.leading.is_empty() {
            let parts = vec![
                text(
                    self.say("leads-how-text", &[("lags", self.project().site.thresholds.lead_lags.into())]),
                ),
                text(self.word("leads-how-warning")),
                Part::More { link: Link::new("method.html", self.word("more-method")) },
            ];
            sections.push(self.evidence("leads-how", self.word("leads-how-title"), parts));
        }
        let view = Report {
            opening: self.leading_opening(&topic),
            sections,
            plays: self.plays_from(&["listen", "act"]),
        };
        (self.head(&topic, "leading.html", "leading", &[]), view)
    }

    fn leading_opening(&self, topic: &str) -> Opening {
        let teller = self.reporter.teller();
        let figures = &self.reporter.figures.leading;
        let period = self.reporter.period();
        let leads: Vec<&LeadFigure> = figures.iter().filter(|figure| teller.lead(figure).is_some()).collect();
        let judged = figures.iter().filter(|figure| teller.is_judged(figure)).count() as u64;
        let (headline, answer) = match (leads.as_slice(), judged) {
            _ if figures.is_empty() => (
                self.word("leads-headline-nothing"),
                vec![self.word("leads-nothing-answer"), self.word("leads-nothing-next")],
            ),
            ([], 0) => {
                (self.word("leads-headline-few"), vec![self.waiting_sentence(), self.word("leads-few-next")])
            }
            ([], of) => (
                self.word("leads-headline-none"),
                vec![self.say("leads-none-answer", &[("of", of.into())]), self.word("leads-warning")],
            ),
            ([one], _) => {
                (teller.lead_title(one), vec![teller.lead_sentence(one, period), self.word("leads-warning")])
            }
            (many, of) => {
                let args = [("n", Arg::Count(many.len() as u64)), ("of", of.into())];
                (
                    self.say("leads-headline", &args),
                    vec![teller.lead_sentence(many[0], period), self.word("leads-warning")],
                )
            }
        };
        let fine = (judged > 0).then(|| self.say("leads-fine", &[("of", judged.into())]));
        Opening { topic: topic.to_owned(), headline, answer, fine }
    }

    /// How many pairs there are, how many are needed, and from when on something can be said.
    fn waiting_sentence(&self) -> String {
        let most = self
            .reporter
            .figures
            .leading
            .iter()
            .filter_map(|figure| figure.rows.first())
            .map(|row| row.n)
            .max()
            .unwrap_or(0);
        let needed = self.project().site.thresholds.lead_pairs;
        let kind = self.reporter.teller().kind(self.reporter.period());
        let args = [("n", Arg::Count(most)), ("needed", needed.into()), ("kind", kind)];
        let counts = self.say("leads-few-answer", &args);
        if most == 0 || most >= needed {
            return counts;
        }
        let first = (most..needed).fold(self.reporter.period(), |period, _| period.next());
        let when = self.say("leads-few-when", &[("period", self.reporter.speech.period(first).into())]);
        format!("{counts} {when}")
    }

    fn lead_section(&self, figure: &LeadFigure) -> Option<Section> {
        let teller = self.reporter.teller();
        let chart = self.figure(&lead_id(figure))?;
        let mut parts = vec![text(teller.lead_sentence(figure, self.reporter.period()))];
        if teller.lead(figure).is_some() {
            // What makes a link stand out without one series leading the other.
            parts.push(text(self.word("mind-shared-season")));
        }
        parts.push(Part::figure(chart));
        Some(Section {
            id: format!("about-{}", lead_id(figure)),
            topic: teller.outcome(figure),
            title: teller.lead_title(figure),
            parts,
        })
    }

    /// The pairs of rating and result that nothing can be said of yet.
    fn waiting_section(&self) -> Option<Section> {
        let teller = self.reporter.teller();
        let numbers = teller.numbers();
        let waiting: Vec<&LeadFigure> =
            self.reporter.figures.leading.iter().filter(|figure| !teller.is_judged(figure)).collect();
        if waiting.is_empty() {
            return None;
        }
        // One row a rating, one column a result.
        let mut ratings: Vec<&LeadFigure> = Vec::new();
        let mut outcomes: Vec<&LeadFigure> = Vec::new();
        for figure in &waiting {
            if !ratings.iter().any(|known| known.key == figure.key) {
                ratings.push(figure);
            }
            if !outcomes.iter().any(|known| known.outcome == figure.outcome) {
                outcomes.push(figure);
            }
        }
        let pairs = |rating: &LeadFigure, outcome: &LeadFigure| {
            let figure =
                waiting.iter().find(|figure| figure.key == rating.key && figure.outcome == outcome.outcome);
            match figure.and_then(|figure| figure.rows.first()) {
                Some(row) => Cell::new(numbers.count(row.n)),
                None => Cell::absent(self.word("no-figure")),
            }
        };
        // Where all have equally many there is nothing to look up: the opening says how many.
        let counted = |figure: &&LeadFigure| figure.rows.first().map(|row| row.n);
        let same = waiting.iter().all(|figure| counted(figure) == counted(&waiting[0]));
        let rows: Vec<Vec<Cell>> = ratings
            .iter()
            .map(|rating| {
                let name = Cell::link(super::score::score_path(&rating.key), teller.lead_rating(rating));
                std::iter::once(name).chain(outcomes.iter().map(|outcome| pairs(rating, outcome))).collect()
            })
            .collect();
        let columns = std::iter::once(Column::words(self.word("rating-head")))
            .chain(outcomes.iter().map(|figure| Column::numbers(teller.outcome(figure), None)))
            .collect();
        let title = self.say("leads-waiting-title", &[("n", (waiting.len() as u64).into())]);
        let table = Table {
            caption: self.say(
                "leads-waiting-caption",
                &[("needed", self.project().site.thresholds.lead_pairs.into())],
            ),
            columns,
            rows,
            note: None,
        };
        let mut parts = vec![text(self.word("leads-waiting-text"))];
        if !same {
            parts.push(Part::Table { table });
        }
        Some(self.evidence("leads-waiting", title, parts))
    }
}
