//! The fourth stage: which charts an edition has, and what each says.
//!
//! A module for each sort of chart turns figures and words into a [`Chart`]; [`Charts`] draws them all once, in
//! parallel, for every page and every audience of the edition.

mod answers;
mod complaints;
mod control;
mod culture;
mod customers;
mod goals;
mod kept;
mod leading;
mod matrix;
mod panels;
mod promises;
mod reasons;
mod spark;
mod themes;
mod trend;

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Reporter;
use crate::domain::Period;
use crate::draw::{self, Chart, Fonts, Gaps, RankedBar, RankedBars, Reading, Svg, Tick, TickWords, Width};
use crate::figures::{ScoreFigure, ScoreKey};
use crate::project::{ChartKind, ChartRequest, CustomerSeries, MeasureKind, Named, Window};

pub use control::{control_id, is_signal};
pub use leading::{lead_id, lead_slug};
pub use panels::{Parted, stages_id};
pub use promises::effect_id;
pub use spark::sparkline;

/// A chart, drawn for a page and for a phone.
pub struct Drawn {
    /// The chart with its words and its table.
    pub chart: Chart,
    /// For 700 pixels and paper.
    pub wide: Svg,
    /// For 320 pixels.
    pub narrow: Svg,
}

impl Drawn {
    /// Draws a chart in both widths.
    pub fn new(chart: Chart, fonts: &Fonts) -> Self {
        let (wide, narrow) =
            (draw::draw(&chart, Width::Wide, fonts), draw::draw(&chart, Width::Narrow, fonts));
        Self { chart, wide, narrow }
    }
}

/// All charts of an edition, by id.
pub struct Charts {
    drawn: BTreeMap<String, Drawn>,
}

/// How many periods a chart of the report looks back, this one included: a year and the month it is compared with.
pub const LOOK_BACK: usize = 13;

/// How many periods a control chart looks back, this one included: the longest baseline, and what is held against it.
pub const CONTROL_BACK: usize = 25;

/// The id of the chart of scores against their goals.
pub const GOALS: &str = "goals";

/// The id of the small chart of customers who came and left.
pub const STRIP: &str = "customers-strip";

/// The id of the chart of promises kept over time.
pub const KEPT: &str = "promises-kept";

/// The id of the control chart of a series of customers.
pub fn customers_id(series: CustomerSeries) -> String {
    format!("customers-{}", series.word())
}

impl Charts {
    /// Draws every chart of the edition.
    pub fn draw(reporter: &Reporter<'_>, fonts: &Fonts) -> Self {
        let mut charts: Vec<Chart> = Vec::new();
        let (year, longest) = (&Window::last(LOOK_BACK), &Window::last(CONTROL_BACK));
        charts.extend(reporter.customers_chart("customers", year));
        charts.extend(reporter.customers_strip());
        charts.extend(reporter.reasons_chart());
        charts.extend(reporter.themes_chart("themes", None));
        charts.extend(reporter.matrix_chart("matrix"));
        for stage in reporter.project.journey.iter() {
            charts.extend(reporter.themes_chart(&format!("themes-{}", stage.id), Some(&stage.id)));
        }
        for figure in reporter.figures.scores.iter().filter(|figure| figure.key.is_total()) {
            charts.extend(reporter.trend_chart(&trend_id(&figure.key), figure, year));
            charts.extend(reporter.answers_chart(&answers_id(&figure.key), figure));
            charts.extend(sparkline(reporter, figure));
            charts.extend(reporter.control_chart(&control_id(&figure.key), figure, longest));
            for parted in reporter.parted(&figure.key) {
                charts.extend(reporter.groups_chart(&parted.id(&figure.key), figure, &parted, year));
            }
        }
        let totals: Vec<_> = reporter.figures.scores.iter().filter(|figure| figure.key.is_total()).collect();
        charts.extend(reporter.goals_chart(GOALS, &totals));
        for measure in reporter.project.site.measures.iter() {
            charts.extend(reporter.stages_chart(&stages_id(measure.id()), measure, year));
        }
        for series in CustomerSeries::ALL {
            let id = customers_id(series);
            charts.extend(reporter.customer_control_chart(&id, series, longest));
        }
        charts.extend(reporter.kept_chart(KEPT, longest));
        charts.extend(reporter.in_time_chart(year));
        charts.extend(reporter.unsolved_chart());
        charts.extend(reporter.causes_chart());
        charts.extend(reporter.complaint_stages_chart());
        charts.extend(reporter.promises_chart());
        charts.extend(reporter.effect_charts());
        charts.extend(reporter.lead_charts());
        charts.extend(reporter.culture_chart());
        charts.extend(reporter.advocates_chart());
        for (id, request) in reporter.requests() {
            charts.extend(reporter.requested(&id, request));
        }
        let drawn =
            charts.into_par_iter().map(|chart| (chart.id().to_owned(), Drawn::new(chart, fonts))).collect();
        Self { drawn }
    }

    /// The chart with this id; a chart without anything to show was not drawn.
    pub fn get(&self, id: &str) -> Option<&Drawn> {
        self.drawn.get(id)
    }

    /// All charts, by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Drawn)> {
        self.drawn.iter().map(|(id, drawn)| (id.as_str(), drawn))
    }
}

/// The id of a score's trend.
pub fn trend_id(key: &ScoreKey) -> String {
    format!("trend-{}", score_slug(key))
}

/// The id of a score's answers.
pub fn answers_id(key: &ScoreKey) -> String {
    format!("answers-{}", score_slug(key))
}

/// The id of a score's small line.
pub fn spark_id(key: &ScoreKey) -> String {
    format!("spark-{}", score_slug(key))
}

/// What a score is about, as a part of an address. A theme is named only where a stage has the question, so that a total
/// and its theme have one name. No id holds `--`, so that no two scores share a slug.
pub fn score_slug(key: &ScoreKey) -> String {
    let mut parts = vec![key.measure.as_str()];
    parts.extend(key.stage.as_ref().map(|stage| stage.as_str()));
    parts.extend(key.theme.as_ref().map(|theme| theme.as_str()));
    parts.extend(key.segment.iter().flat_map(|(kind, value)| [kind.as_str(), value.as_str()]));
    parts.join("--")
}

/// How the ids of charts begin that pages ask for.
const PAGE: &str = "page";

/// Whether a chart is there because a page asks for it.
pub fn is_requested(id: &str) -> bool {
    id.split_once("--").is_some_and(|(first, _)| first == PAGE)
}

/// The id of a chart that a page asks for: the same request has the same id on every page.
pub fn request_id(request: &ChartRequest) -> String {
    let window = &request.window;
    let mut parts = vec![PAGE.to_owned(), request.kind.word().to_owned()];
    // A period is a slug, and what stands before it keeps the first and the last apart.
    parts.push(match window.from {
        Some(from) => format!("from-{from}").to_lowercase(),
        None => window.periods.to_string(),
    });
    parts.extend(window.to.map(|to| format!("to-{to}").to_lowercase()));
    parts.extend(request.series.map(|series| format!("of-{}", series.word())));
    parts.extend(request.measure.as_ref().map(ToString::to_string));
    parts.extend(request.stage.as_ref().map(ToString::to_string));
    parts.extend(request.segment.iter().flat_map(|(kind, value)| [kind.to_string(), value.to_string()]));
    parts.extend(request.outcome.as_ref().map(ToString::to_string));
    parts.join("--")
}

impl Reporter<'_> {
    /// Every chart that a page asks for, once each.
    fn requests(&self) -> BTreeMap<String, &ChartRequest> {
        let all = self.project.pages.iter().flat_map(|page| page.all_charts());
        all.map(|request| (request_id(request), request)).collect()
    }

    fn requested(&self, id: &str, request: &ChartRequest) -> Option<Chart> {
        let score = || {
            let measure = request.measure.as_ref()?;
            if request.segment.is_empty() {
                return self.figures.score(measure, request.stage.as_ref());
            }
            self.figures.scores.iter().find(|figure| {
                figure.key.measure == *measure
                    && figure.key.stage == request.stage
                    && figure.key.segment == request.segment
            })
        };
        let window = &request.window;
        let measure = || self.project.site.measures.get(request.measure.as_ref()?);
        let under = |chart: Option<Chart>| chart?.with_id(id).ok();
        match request.kind {
            ChartKind::Trend => self.trend_chart(id, score()?, window),
            ChartKind::Control => match request.series {
                Some(series) => self.customer_control_chart(id, series, window),
                None => self.control_chart(id, score()?, window),
            },
            ChartKind::Distribution => self.answers_chart(id, score()?),
            ChartKind::Bullet => self.goals_chart(id, &self.asked_for(request)),
            ChartKind::Multiples => self.stages_chart(id, measure()?, window),
            ChartKind::Groups => {
                let score = score()?;
                let parted = self.parted(&score.key);
                self.groups_chart(id, score, parted.first()?, window)
            }
            ChartKind::HeatMap => self.matrix_chart(id),
            ChartKind::Ranked => self.themes_chart(id, request.stage.as_ref()),
            ChartKind::Customers => self.customers_chart(id, window),
            ChartKind::Reasons => under(self.reasons_chart()),
            ChartKind::InTime => under(self.in_time_chart(window)),
            ChartKind::Survival => under(self.unsolved_chart()),
            ChartKind::Causes => under(self.causes_chart()),
            ChartKind::Promises => under(self.promises_chart()),
            ChartKind::Kept => self.kept_chart(id, window),
            ChartKind::BeforeAfter => under(self.effect_chart(measure()?)),
            ChartKind::Lags => under(self.lead_chart(self.figures.leading.iter().find(|figure| {
                Some(&figure.key.measure) == request.measure.as_ref()
                    && figure.key.stage == request.stage
                    && Some(&figure.outcome) == request.outcome.as_ref()
            })?)),
            ChartKind::Poles => under(self.culture_chart()),
            ChartKind::Advocates => under(self.advocates_chart()),
        }
    }

    /// Everyone's scores that a request is about: of its measure and stage, where it names them.
    fn asked_for(&self, request: &ChartRequest) -> Vec<&ScoreFigure> {
        let about = |figure: &&ScoreFigure| {
            figure.key.is_total()
                && request.measure.as_ref().is_none_or(|measure| *measure == figure.key.measure)
                && (request.stage.is_none() || request.stage == figure.key.stage)
        };
        self.figures.scores.iter().filter(about).collect()
    }

    /// Bars of whole counts, ranked as given: what is counted, how often, and whether it stands out.
    fn count_bars(&self, counts: impl IntoIterator<Item = (String, u64, bool)>) -> RankedBars {
        let bars = counts
            .into_iter()
            .map(|(label, n, in_focus)| {
                let text = self.speech.numbers().count(n);
                let tip = self.speech.named(&label, &text);
                RankedBar { label, reading: Reading::shown(n as f64, text, tip), parts: Vec::new(), in_focus }
            })
            .collect();
        RankedBars { bars, parts: Vec::new(), highest: None, gaps: self.gaps() }
    }

    /// The words for figures that are not there.
    fn gaps(&self) -> Gaps {
        let teller = self.teller();
        Gaps {
            hidden_mark: teller.word("hidden-mark"),
            hidden: teller.word("hidden"),
            missing: teller.word("not-collected"),
            colon: teller.speech.named("", ""),
        }
    }

    /// A period on an axis.
    fn axis_period(&self, period: Period) -> draw::Period {
        draw::Period {
            short: self.speech.short_period(period, false),
            group: period.year().to_string(),
            long: self.speech.period_title(period),
        }
    }

    /// The last periods of the project up to this one, in a row without gaps in the calendar: a period without a snapshot
    /// has its place on the axis.
    pub fn axis(&self, count: usize) -> Vec<Period> {
        self.window(&Window::last(count)).unwrap_or_else(|| vec![self.period()])
    }

    /// The periods of a window, none before the project's first or after this one. `None` where the window opens later
    /// than this report looks.
    fn window(&self, window: &Window) -> Option<Vec<Period>> {
        let now = self.period();
        let first = self.figures.periods.first().copied().unwrap_or(now);
        let first = window.from.map_or(first, |from| from.max(first));
        let last = window.to.map_or(now, |to| to.min(now));
        let mut at = (first <= last).then_some(last)?;
        let mut periods = vec![at];
        while periods.len() < window.periods && at > first {
            at = at.previous();
            periods.push(at);
        }
        periods.reverse();
        Some(periods)
    }

    /// Whole counts along an axis.
    fn count_ticks(&self) -> TickWords {
        let speech = self.speech.clone();
        TickWords::new(move |tick: Tick| speech.numbers().decimal(tick.value, usize::from(tick.decimals)))
    }

    /// A measure's values along an axis, the unit repeated at the top.
    fn score_ticks(&self, kind: &MeasureKind) -> TickWords {
        let speech = self.speech.clone();
        let kind = kind.clone();
        TickWords::new(move |tick: Tick| {
            let numbers = speech.numbers();
            match kind {
                MeasureKind::Nps => numbers.signed(tick.value, usize::from(tick.decimals)),
                MeasureKind::Csat | MeasureKind::Favourable(_) if tick.top => numbers.share(tick.value),
                _ => numbers.decimal(tick.value, usize::from(tick.decimals)),
            }
        })
    }
}
