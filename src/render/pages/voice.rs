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
        let topic = self.word("voice-topic");
        let agreed = figures.themes.iter().filter(|theme| theme.convergence >= 2).count();
        let (headline, answer) = self.voice_answer();
        let mut fine = vec![self.word("voice-fine")];
        match figures.unplaced {
            figures::Cell::Count(0) => {}
            figures::Cell::Count(items) => fine.push(self.say("voice-unplaced", &[("n", items.into())])),
            _ => fine.push(self.word("voice-unplaced-few")),
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
        let top: Vec<_> = figures
            .themes
            .iter()
            .filter(|theme| theme.is_telling())
            .take(TOP)
            .map(|theme| self.theme_item(theme))
            .collect();
        let matrix = self.figure("matrix").map(|figure| {
            let (title, text) = (
                figure.title.clone(),
                self.charts.get("matrix").map(|drawn| drawn.chart.summary().to_owned()),
            );
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

    /// What most sides say, as a heading and its sentences.
    fn voice_answer(&self) -> (String, Vec<String>) {
        let figures = &self.reporter.figures.voice;
        let teller = self.reporter.teller();
        let period = ("period", Arg::Text(self.period()));
        let sources = ("sources", Arg::Count(figures.collected.len() as u64));
        if figures.collected.is_empty() {
            return (self.say("voice-headline-none", &[period]), vec![self.word("voice-none-answer")]);
        }
        if figures.items == figures::Cell::Count(0) {
            return (
                self.say("voice-headline-silent", &[period]),
                vec![self.say("voice-silent-answer", &[sources])],
            );
        }
        let mut answer = Vec::new();
        let headline = match figures.themes.first().filter(|first| first.convergence >= 2) {
            Some(first) => {
                let present = first.present.len() as u64;
                let yes = |is: bool| Arg::from(if is { "yes" } else { "no" });
                answer.push(self.say(
                    "voice-answer",
                    &[
                        ("present", teller.numbers().count(present).into()),
                        ("collected", teller.numbers().count(figures.collected.len() as u64).into()),
                        ("known", yes(first.volume.shown().is_some())),
                        ("volume", first.volume.shown().unwrap_or(0).into()),
                        ("scores", yes(first.scores_present)),
                    ],
                ));
                self.say(
                    "voice-headline-stage",
                    &[
                        ("n", first.convergence.into()),
                        ("theme", teller.theme(&first.theme).into()),
                        ("stage", teller.stage(&first.stage).into()),
                    ],
                )
            }
            None => self.word("voice-headline-scattered"),
        };
        if let Some(items) = figures.items.shown() {
            answer.push(self.say("voice-answer-total", &[("n", items.into()), sources, period]));
        }
        (headline, answer)
    }

    fn rising(&self) -> Finding {
        let teller = self.reporter.teller();
        let themes = &self.reporter.figures.voice.themes;
        let rising: Vec<_> = themes.iter().filter(|theme| !theme.rising.is_empty()).collect();
        let too_few = themes.iter().all(|theme| theme.verdict == Verdict::TooFewMonths);
        if rising.is_empty() {
            let (title, text) = if too_few {
                ("rising-title-few", "rising-text-few")
            } else {
                ("rising-title-none", "rising-text")
            };
            let needed = self.project().site.thresholds.rising_periods;
            let text = self.say(text, &[("needed", needed.into())]);
            return self.finding(self.word(title), text, Vec::new());
        }
        let title = self.say("rising-title", &[("n", (rising.len() as u64).into())]);
        let mut rows = Vec::new();
        for theme in rising {
            for rise in &theme.rising {
                let ratio = match rise.ratio {
                    _ if !rise.shown => Cell::absent(self.word("hidden-mark")),
                    Some(ratio) => Cell::new(teller.numbers().decimal(ratio, 1)),
                    None => Cell::absent(self.word("no-figure")),
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
        let note = self.hidden_note(&rows);
        let table = Table { caption: self.word("rising-caption"), columns, rows, note };
        Finding { title, text: self.word("rising-text"), figures: Vec::new(), tables: vec![table] }
    }

    fn sources(&self) -> Finding {
        let teller = self.reporter.teller();
        let voice = &self.reporter.figures.voice;
        let sources = &self.project().site.sources;
        let title = self.say(
            "sources-title",
            &[("n", self.count(voice.collected.len()).into()), ("of", (sources.len() as u64).into())],
        );
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
        let columns =
            ["source", "how-head", "collected-head"].map(|id| Column::words(self.word(id))).to_vec();
        let table = Table { caption: self.word("sources-caption"), columns, rows, note: None };
        Finding { title, text: self.word("sources-text"), figures: Vec::new(), tables: vec![table] }
    }
}
