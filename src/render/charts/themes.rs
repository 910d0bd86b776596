use crate::domain::Id;
use crate::draw::{Cell, Chart, ChartWords, Mark, RankedBar, RankedBars, Reading, Table};
use crate::figures::ThemeFigure;
use crate::render::Reporter;
use crate::words::Arg;

/// How many bars a chart of themes has; the table below it has them all.
const MOST_BARS: usize = 10;

impl Reporter<'_> {
    /// Themes by what is said about them, of all stages or of one, in the order of their rank.
    pub(super) fn themes_chart(&self, id: &str, stage: Option<&Id>) -> Option<Chart> {
        let teller = self.teller();
        let figures: Vec<&ThemeFigure> = self
            .figures
            .voice
            .themes
            .iter()
            .filter(|figure| stage.is_none_or(|stage| figure.stage == *stage))
            .collect();
        let name = |figure: &ThemeFigure| match stage {
            Some(_) => teller.theme(&figure.theme),
            None => teller.theme_name(figure),
        };
        let mut bars: Vec<(&&ThemeFigure, u64)> =
            figures.iter().filter_map(|figure| Some((figure, figure.volume.shown()?))).collect();
        bars.sort_by_key(|(_, volume)| std::cmp::Reverse(*volume));
        bars.truncate(MOST_BARS);
        let (first, most) = bars.first()?;
        let period = ("period", Arg::Text(self.speech.period(self.period())));
        let counted = |figure: &ThemeFigure, volume: u64| {
            let volume = teller.numbers().count(volume);
            let inside =
                if stage.is_some() { volume } else { format!("{}, {volume}", teller.stage(&figure.stage)) };
            teller
                .say("theme-name", &[("theme", teller.theme(&figure.theme).into()), ("stage", inside.into())])
        };
        let list: Vec<String> =
            bars.iter().take(3).map(|(figure, volume)| counted(figure, *volume)).collect();
        let title = [("theme", Arg::Text(name(first))), ("volume", (*most).into())];
        let words = ChartWords {
            id: id.to_owned(),
            title: teller.say("themes-chart-title", &title),
            subtitle: teller.say("themes-chart-subtitle", &[period]),
            note: self.voice_note(),
            summary: teller.say("themes-chart-summary", &[("list", teller.list(&list).into())]),
        };
        let chart = RankedBars {
            bars: bars
                .iter()
                .map(|(figure, volume)| RankedBar {
                    label: name(figure),
                    reading: Reading::shown(
                        *volume as f64,
                        teller.numbers().count(*volume),
                        teller.theme_weight(figure),
                    ),
                    parts: Vec::new(),
                    in_focus: self.figures.focus.contains(&figure.stage) && stage.is_none()
                        || figure.rank == 1,
                })
                .collect(),
            parts: Vec::new(),
            highest: None,
            gaps: self.gaps(),
        };
        let head = ["theme", "sources-agree", "items", "voices"].map(|id| teller.word(id)).to_vec();
        let rows = figures
            .iter()
            .map(|figure| {
                vec![
                    Cell::words(name(figure)),
                    Cell::number(figure.convergence as f64, teller.numbers().count(figure.convergence)),
                    self.table_cell(figure.volume),
                    self.table_cell(figure.voices),
                ]
            })
            .collect();
        Chart::new(words, Mark::RankedBars(chart), Table { head, rows }).ok()
    }

    /// How much was collected, and what is hidden.
    pub(super) fn voice_note(&self) -> String {
        let teller = self.teller();
        let min = ("min", Arg::Text(teller.numbers().count(self.project.site.privacy.min_count)));
        match self.figures.voice.items.shown() {
            Some(items) => teller.say(
                "themes-note",
                &[
                    ("n", teller.numbers().count(items).into()),
                    ("sources", (self.figures.voice.collected.len() as u64).into()),
                    min,
                ],
            ),
            None => teller.say("themes-note-hidden", &[min]),
        }
    }
}
