//! Charts as pictures for slides.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::{Prepared, fault_finding, periods};
use crate::domain::Period;
use crate::draw::{Mark, Unpainted, slide_drawing};
use crate::figures::{Figures, Timeline};
use crate::finding::Report;
use crate::render::{Fault, Reporter};
use crate::source::Sources;

/// Which pictures to make for slides.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Slides {
    /// The period; the newest where none is named.
    pub period: Option<Period>,
    /// Whether they are of pixels (PNG), or drawings (SVG).
    pub painted: bool,
    /// Width and height in pixels; as each is drawn where nothing is said.
    pub size: Option<(u32, u32)>,
}

/// Every chart of a period as a picture with its title and note, by the chart's id.
pub fn slides(sources: &Sources, wanted: &Slides, report: &mut Report) -> BTreeMap<String, Vec<u8>> {
    let Some(Prepared { project, tools, .. }) = Prepared::new(sources, report) else {
        return BTreeMap::new();
    };
    let named: Vec<Period> = wanted.period.into_iter().collect();
    let Some(period) = periods(&project, &named, report).pop() else { return BTreeMap::new() };
    let timeline = Timeline::new(&project);
    let Some(figures) = Figures::of(&timeline, period) else { return BTreeMap::new() };
    let reporter = Reporter { project: &project, figures: &figures, speech: tools.speech.clone() };
    let charts = reporter.charts(&tools.fonts);
    let made: Vec<(String, Result<Vec<u8>, Unpainted>)> = charts
        .iter()
        // A line beside a number says nothing on a slide.
        .filter(|(_, drawn)| !matches!(drawn.chart.mark(), Mark::Sparkline(_) | Mark::Strip(_)))
        .collect::<Vec<_>>()
        .into_par_iter()
        .map(|(id, drawn)| {
            let bytes = if wanted.painted {
                tools.painter.for_slide(&drawn.chart, &tools.fonts, wanted.size).map(|it| it.png.to_vec())
            } else {
                Ok(slide_drawing(&drawn.chart, &tools.fonts, wanted.size).into_bytes())
            };
            (id.to_owned(), bytes)
        })
        .collect();
    let mut pictures = BTreeMap::new();
    for (id, bytes) in made {
        match bytes {
            Ok(bytes) => drop(pictures.insert(id, bytes)),
            Err(error) => report.add(fault_finding(&Fault::Unpainted(error), sources)),
        }
    }
    pictures
}
