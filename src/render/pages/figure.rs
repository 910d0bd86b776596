use super::Writer;
use crate::draw;
use crate::figures::ScoreFigure;
use crate::render::charts::{Drawn, spark_id};
use crate::render::view::{Cell, Column, Drawing, Figure, Finding, Href, Html, Link, ScoreRow, Table};

impl Writer<'_> {
    /// A chart of the edition as a page shows it; `None` where there was nothing to draw.
    pub(super) fn figure(&self, id: &str) -> Option<Figure> {
        Some(self.shown(self.charts.get(id)?))
    }

    /// A chart as a page shows it.
    pub(super) fn shown(&self, drawn: &Drawn) -> Figure {
        let chart = &drawn.chart;
        let elsewhere = self.place.shows_already(chart.id()).map(|(path, name)| {
            let text = self.say("print-elsewhere", &[("chapter", name.into())]);
            Link::new(format!("{path}#chart:{}", chart.id()), text)
        });
        Figure {
            elsewhere,
            id: chart.id().to_owned(),
            title: chart.title().to_owned(),
            subtitle: chart.subtitle().to_owned(),
            drawing: self.drawn(drawn),
            note: Some(chart.note().to_owned()).filter(|note| !note.is_empty()),
            table: table(chart.title(), chart.table()),
            csv: Some(Link::new(format!("data/{}.csv", chart.id()), self.word("csv-link"))),
        }
    }

    /// A chart without its words and table.
    pub(super) fn drawing(&self, id: &str) -> Option<Drawing> {
        self.charts.get(id).map(|drawn| self.drawn(drawn))
    }

    /// A finding with its charts. A chart that says the same as the finding is not given the same title again.
    pub(super) fn finding(&self, title: String, text: String, mut figures: Vec<Figure>) -> Finding {
        for figure in figures.iter_mut().filter(|figure| figure.title == title) {
            figure.title.clear();
        }
        Finding { title, text, figures, tables: Vec::new() }
    }

    fn drawn(&self, drawn: &Drawn) -> Drawing {
        let markup = |svg: &draw::Svg| Html::from_escaped(svg.marked(self.place.mark()));
        Drawing { wide: markup(&drawn.wide), narrow: markup(&drawn.narrow) }
    }

    /// What the mark of hidden figures means, where a table has one.
    pub(super) fn hidden_note(&self, rows: &[Vec<Cell>]) -> Option<String> {
        let mark = self.word("hidden-mark");
        rows.iter().flatten().any(|cell| cell.text == mark).then(|| self.word("hidden-note"))
    }

    /// A score against its goal, as a row.
    pub(super) fn score_row(&self, figure: &ScoreFigure) -> ScoreRow {
        let teller = self.reporter.teller();
        let measure = self.reporter.measure(&figure.key);
        let spark = self.charts.get(&spark_id(&figure.key));
        ScoreRow {
            name: teller.score_name(&figure.key),
            href: Some(Href::new(super::score::score_path(&figure.key))),
            mark: self.score_mark(figure),
            value: teller.score_value(figure),
            absent: figure.value().is_none(),
            goal: figure.goal.zip(measure).map(|(goal, measure)| teller.value(measure, goal)),
            words: teller.score_words(figure),
            spark: spark.map(|drawn| Html::from_escaped(drawn.wide.marked(self.place.mark()))),
            fine: teller.score_fine(figure),
        }
    }
}

/// The table behind a chart. A column whose cells are numbers, where there are any, is one of figures.
fn table(caption: &str, data: &draw::Table) -> Table {
    let is_number =
        |column: usize| data.rows.iter().any(|row| row.get(column).is_some_and(|cell| cell.number.is_some()));
    let columns = data
        .head
        .iter()
        .enumerate()
        .map(|(place, name)| Column { name: name.clone(), unit: None, number: place > 0 && is_number(place) })
        .collect();
    let rows = data
        .rows
        .iter()
        .map(|row| {
            row.iter()
                .enumerate()
                .map(|(place, cell)| match cell.number {
                    None if place > 0 && is_number(place) => Cell::absent(cell.text.clone()),
                    _ => Cell::new(cell.text.clone()),
                })
                .collect()
        })
        .collect();
    Table { caption: caption.to_owned(), columns, rows, note: None }
}
