use crate::draw::{Cell, Chart, ChartWords, HeatMap, HeatRow, Mark, Reading, Table};
use crate::figures;
use crate::project::Named;
use crate::render::Reporter;
use crate::words::Arg;

impl Reporter<'_> {
    /// Items by stage and source.
    pub(super) fn matrix_chart(&self, id: &str) -> Option<Chart> {
        let voice = &self.figures.voice;
        let teller = self.teller();
        let (loudest, most) = voice
            .stages
            .iter()
            .filter_map(|stage| Some((stage, stage.items.shown().filter(|items| *items > 0)?)))
            .rev()
            .max_by_key(|(_, items)| *items)?;
        let stage = Arg::Text(teller.stage(&loudest.stage));
        let placed = voice.stages.iter().filter_map(|stage| stage.items.shown()).sum();
        let total = voice.items.shown().unwrap_or(placed);
        let min = teller.numbers().count(self.project.site.privacy.min_count);
        let words = ChartWords {
            id: id.to_owned(),
            title: teller.say("matrix-title", &[("stage", stage.clone())]),
            subtitle: teller.say("matrix-subtitle", &[("period", self.speech.period(self.period()).into())]),
            note: teller.say("matrix-note", &[("min", min.into())]),
            summary: teller.say(
                "matrix-summary",
                &[
                    ("stage", stage),
                    ("n", teller.numbers().count(most).into()),
                    ("total", teller.numbers().count(total).into()),
                ],
            ),
        };
        let sources = &self.project.site.sources;
        let rows = voice
            .stages
            .iter()
            .map(|figure| HeatRow {
                name: teller.stage(&figure.stage),
                cells: sources
                    .iter()
                    .map(|source| {
                        let cell =
                            figure.sources.get(source.id()).copied().unwrap_or(figures::Cell::NotCollected);
                        let text = teller.cell(cell);
                        let tip = teller
                            .speech
                            .named(&format!("{}, {}", teller.stage(&figure.stage), source.name()), &text);
                        match cell {
                            figures::Cell::Count(count) => Reading::shown(count as f64, text, tip),
                            figures::Cell::Hidden => Reading::Hidden,
                            figures::Cell::NotCollected => Reading::Missing,
                        }
                    })
                    .collect(),
                in_focus: self.figures.focus.contains(&figure.stage),
            })
            .collect();
        let map = HeatMap {
            rows,
            columns: sources.iter().map(|source| source.name().to_owned()).collect(),
            gaps: self.gaps(),
        };
        let head = std::iter::once(teller.word("stage"))
            .chain(sources.iter().map(|source| source.name().to_owned()))
            .chain([teller.word("total")])
            .collect();
        let table = voice
            .stages
            .iter()
            .map(|figure| {
                let cells = sources.iter().map(|source| {
                    self.table_cell(
                        figure.sources.get(source.id()).copied().unwrap_or(figures::Cell::NotCollected),
                    )
                });
                std::iter::once(Cell::words(teller.stage(&figure.stage)))
                    .chain(cells)
                    .chain([self.table_cell(figure.items)])
                    .collect()
            })
            .collect();
        Chart::new(words, Mark::HeatMap(map), Table { head, rows: table }).ok()
    }
}
