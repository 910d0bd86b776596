use super::Writer;
use crate::figures;
use crate::measure::verdict::Verdict;
use crate::project::Named;
use crate::render::view::{Cell, Column, Finding, Head, Opening, Table, Voice};
use crate::words::Arg;

/// How many themes the page tells at length; the table has all.
const TOP: usize = 5;

impl Writer<'_> {
    /// All listening brought together.
    pub fn voice(&self) -> (Head, Voice) {
        let figures = &self.reporter.figures.voice;
        let teller = self.reporter.teller();
        let topic = self.word("voice-topic");
        let agreed = figures.themes.iter().filter(|theme| theme.convergence >= 2).count();
        let total = self.say("voice-answer-total", &[
            ("n", figures.items.into()),
            ("sources", (figures.collected.len() as u64).into()),
            ("period", self.period().into()),
        ]);
        let (headline, answer) = match figures.themes.first() {
            Some(first) if first.convergence >= 2 => {
                let args = [("theme", Arg::Text(teller.theme(&first.theme))), ("stage", teller.stage(&first.stage).into())];
                let present = first.present.len() as u64;
                let agreement = self.say("voice-answer", &[
                    ("present", teller.numbers().count(present).into()),
                    ("collected", teller.numbers().count(figures.collected.len() as u64).into()),
                    ("volume", first.volume.shown().unwrap_or(0).into()),
                ]);
                (self.say("voice-headline-stage", &args), vec![agreement, total])
            }
            Some(_) => (self.word("voice-headline-scattered"), vec![total]),
            None if figures.items > 0 => (self.word("voice-headline-scattered"), vec![total]),
            None => (
                self.word("voice-headline-none"),
                vec![self.say("voice-none-answer", &[("period", self.period().into())])],
            ),
        };
        let mut fine = vec![self.word("voice-fine")];
        if figures.unplaced > 0 {
            fine.push(self.say("voice-unplaced", &[("n", figures.unplaced.into())]));
        }
        if figures.voices_unknown {
            fine.push(self.word("voice-voices-unknown"));
        }
        let themes = self.figure("themes").map(|figure| {
            let title = match agreed {
                0 => self.word("themes-title-none"),
                n => self.say("themes-title", &[("n", (n as u64).into())]),
            };
            self.finding(title, self.word("themes-text"), vec![figure])
        });
        let top: Vec<_> =
            figures.themes.iter().filter(|theme| theme.convergence > 0).take(TOP).map(|theme| self.theme_item(theme)).collect();
        let matrix = self.figure("matrix").map(|figure| {
            let (title, text) = (figure.title.clone(), self.charts.get("matrix").map(|drawn| drawn.chart.summary().to_owned()));
            self.finding(title, text.unwrap_or_default(), vec![figure])
        });
        let view = Voice {
            opening: Opening { topic: topic.clone(), headline, answer, fine: Some(fine.join(" ")) },
            themes,
            top,
            matrix,
            rising: (!figures.themes.is_empty()).then(|| self.rising()),
            sources: Some(self.sources()),
            plays: self.plays_in("listen"),
        };
        (self.head(&topic, "voice.html", "voice", &[]), view)
    }

    fn rising(&self) -> Finding {
        let teller = self.reporter.teller();
        let themes = &self.reporter.figures.voice.themes;
        let rising: Vec<_> = themes.iter().filter(|theme| !theme.rising.is_empty()).collect();
        let too_few = themes.iter().all(|theme| theme.verdict == Verdict::TooFewMonths);
        if rising.is_empty() {
            let (title, text) =
                if too_few { ("rising-title-few", "rising-text-few") } else { ("rising-title-none", "rising-text") };
            return self.finding(self.word(title), self.word(text), Vec::new());
        }
        let title = self.say("rising-title", &[("n", (rising.len() as u64).into())]);
        let mut rows = Vec::new();
        for theme in rising {
            for rise in &theme.rising {
                let ratio = match rise.ratio {
                    Some(ratio) => Cell::new(teller.numbers().decimal(ratio, 1)),
                    None => Cell::absent(self.word("none")),
                };
                let link = Cell::link(format!("stages/{}.html", theme.stage), teller.theme_name(theme));
                rows.push(vec![link, Cell::new(teller.source(&rise.source)), ratio]);
            }
        }
        let columns = vec![
            Column::words(self.word("theme")),
            Column::words(self.word("source")),
            Column::numbers(self.word("ratio-head"), None),
        ];
        let table = Table { caption: title.clone(), columns, rows, note: None };
        Finding { title, text: self.word("rising-text"), figures: Vec::new(), tables: vec![table] }
    }

    fn sources(&self) -> Finding {
        let teller = self.reporter.teller();
        let voice = &self.reporter.figures.voice;
        let sources = &self.project().site.sources;
        let title = self.say("sources-title", &[
            ("n", self.count(voice.collected.len()).into()),
            ("of", self.count(sources.len()).into()),
        ]);
        let total = |source: &crate::domain::Id| -> Option<figures::Cell> {
            let cells: Vec<_> = voice.stages.iter().filter_map(|stage| stage.sources.get(source)).collect();
            if cells.iter().all(|cell| **cell == figures::Cell::NotCollected) {
                return Some(figures::Cell::NotCollected);
            }
            None
        };
        let rows = sources
            .iter()
            .map(|source| {
                let how = self.word(if source.volunteered { "volunteered" } else { "asked" });
                let collected = match total(source.id()) {
                    Some(cell) => Cell::absent(teller.cell(cell)),
                    None => Cell::new(self.word("collected")),
                };
                vec![Cell::new(source.name()), Cell::new(how), collected]
            })
            .collect();
        let columns = ["source", "how-head", "collected-head"].map(|id| Column::words(self.word(id))).to_vec();
        let table = Table { caption: title.clone(), columns, rows, note: None };
        Finding { title, text: self.word("sources-text"), figures: Vec::new(), tables: vec![table] }
    }
}
