//! Single stages on one core, without files: `cargo bench --bench stages`; with `-- WORD` only those whose name holds the
//! word. The whole program is timed by `sites.py`.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use advocate::build::{BuildOptions, build};
use advocate::check::check;
use advocate::disk::read_project;
use advocate::draw::{Fonts, Width, draw};
use advocate::figures::{Figures, Timeline, workings};
use advocate::finding::Report;
use advocate::load::load;
use advocate::markdown;
use advocate::project::{Locale, Project, Snapshot};
use advocate::render::Reporter;
use advocate::render::theme::english;
use advocate::source::{Content, SourceFile, SourcePath, Sources};
use advocate::words::Speech;

/// How often each stage is run; the median is told.
const RUNS: usize = 9;

fn main() {
    // One thread, so that the figures are those of a core.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool of one thread");
    pool.install(stages);
}

fn stages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = read_project(root).expect("the sample can be read");
    let project = checked(&sources);
    println!("sample: {} snapshots, {} pages\n", project.snapshots.len(), project.pages.len());

    tell("load and check the sample", 1.0, "samples", || {
        black_box(checked(&sources));
    });
    tell("work out all periods", project.snapshots.len() as f64, "periods", || {
        black_box(Timeline::new(&project));
    });
    let timeline = Timeline::new(&project);
    let period = *project.snapshots.keys().last().expect("the sample has snapshots");
    tell("figures of the last edition", 1.0, "editions", || {
        black_box(Figures::of(&timeline, period));
    });

    measure_a_decade();

    let figures = Figures::of(&timeline, period).expect("the sample has this period");
    let fonts = Fonts::shipped().expect("the shipped face can be read");
    let reporter = Reporter { project: &project, figures: &figures, speech: speech() };
    let charts = reporter.charts(&fonts);
    let count = charts.iter().count() as f64;
    tell("draw the charts of an edition, once each", count, "charts", || {
        for (_, drawn) in charts.iter() {
            black_box(draw(&drawn.chart, Width::Wide, &fonts));
        }
    });
    tell("say and draw them, wide and narrow", count, "charts", || {
        black_box(reporter.charts(&fonts));
    });

    let page = std::fs::read_to_string(root.join("content/playbook/listen/reading-a-score.md"))
        .expect("the page is there");
    tell("read a guide of the playbook", 1.0, "pages", || {
        black_box(markdown::parse(&page, 0));
    });
    for (what, more) in [("such guides", ""), ("with figures and blocks", BLOCKS)] {
        let many = many_guides(&page, more);
        tell(&format!("a site of one month and 1,000 {what}"), 1_000.0, "pages", || {
            black_box(build(&many, &BuildOptions::default(), &mut Report::default()));
        });
    }
}

/// Ten years of months with 10,000 rows of ratings, 10,000 of feedback and 20,000 complaints, measured: every month by
/// itself, and the last edition, which looks back on all of them.
fn measure_a_decade() {
    let project = checked(&decade());
    let rows = |count: fn(&Snapshot) -> usize| project.snapshots.values().map(count).sum::<usize>();
    println!(
        "\na decade: {} months, {} rows of ratings, {} of feedback, {} complaints",
        project.snapshots.len(),
        rows(|snapshot| snapshot.ratings.len()),
        rows(|snapshot| snapshot.feedback.len()),
        rows(|snapshot| snapshot.complaints.len()),
    );
    let last = *project.snapshots.keys().last().expect("a decade has months");
    tell("measure the decade: all months, last edition", 1.0, "decades", || {
        let timeline = Timeline::new(&project);
        black_box(Figures::of(&timeline, last));
    });
    let timeline = Timeline::new(&project);
    tell("of these, all months", 120.0, "months", || {
        black_box(Timeline::new(&project));
    });
    tell("of these, the last edition", 1.0, "editions", || {
        black_box(Figures::of(&timeline, last));
    });
    tell("figures of all 120 editions", 120.0, "editions", || {
        for period in project.snapshots.keys() {
            black_box(Figures::of(&timeline, *period));
        }
    });
    let figures = Figures::of(&timeline, last).expect("a decade has this month");
    tell("cases of the last edition", workings(&timeline, &figures).len() as f64, "cases", || {
        black_box(workings(&timeline, &figures));
    });
    println!();
}

/// Seven stages, four measures by two groups, four sources with three themes each, 167 complaints a month.
fn decade() -> Sources {
    let text = |path: String, text: String| SourceFile {
        path: SourcePath::new(&path).expect("a path inside the project"),
        content: Content::Text(text),
    };
    let stages = ["find", "book", "track", "delivery", "set-up", "help", "stay"];
    let months = (0..120_usize).map(|month| {
        let period = format!("{}-{:02}", 2017 + month / 12, month % 12 + 1);
        let noise = |row: usize| (month * 31 + row * 17) % 23;
        let mut yaml = format!("schema: 1\nperiod: {period}\nratings:\n");
        let mut row = 0;
        for (measure, stage) in ["nps", "csat", "ces", "fair"].into_iter().flat_map(|m| stages.map(|s| (m, s))) {
            for group in ["", ", segment: {region: north}", ", segment: {region: south}"] {
                row += 1;
                let counts = match measure {
                    "nps" => format!("0: {}, 5: 60, 8: 200, 9: 300, 10: {}", 10 + noise(row), 400 + noise(row)),
                    _ => format!("1: 9, 2: {}, 3: 40, 4: {}, 5: 211", 14 + noise(row), 180 + noise(row)),
                };
                // 83 rows in most months, so that there are 10,000 in all.
                if row <= 83 || month % 3 == 0 {
                    yaml += &format!("  - {{measure: {measure}, stage: {stage}{group}, counts: {{{counts}}}}}\n");
                }
            }
        }
        yaml += "feedback:\n";
        let mut row = 0;
        for (source, stage) in ["survey", "complaint", "social", "call"].into_iter().flat_map(|m| stages.map(|s| (m, s)))
        {
            for theme in ["slow", "rude", "wrong"] {
                row += 1;
                if row <= 83 || month % 3 == 0 {
                    let items = 6 + noise(row);
                    yaml += &format!("  - {{source: {source}, stage: {stage}, theme: {theme}, items: {items}, voices: {items}}}\n");
                }
            }
        }
        yaml += "complaints:\n";
        for case in 0..167 - usize::from(month % 3 == 0) {
            let day = case % 20 + 1;
            let solved = day + noise(case) % 8;
            let stage = stages[case % 7];
            yaml += &format!("  - {{id: C-{month}-{case}, received: {period}-{day:02}, responded: {period}-{day:02}, resolved: {period}-{solved:02}, stage: {stage}, cause: process}}\n");
        }
        let (opening, closing) = (18_000 + 10 * month, 18_010 + 10 * month);
        yaml += &format!("customers: {{opening: {opening}, incoming: 400, outgoing: 390, closing: {closing}}}\n");
        yaml += &format!("outcomes: {{renewal: {}}}\n", 80 + noise(3));
        text(format!("content/snapshots/{period}.yaml"), yaml)
    });
    let journey: String =
        stages.iter().map(|stage| format!("  - {{id: {stage}, name: {stage}}}\n")).collect();
    let rest = [
        text("content/site.yaml".to_owned(), DECADE.to_owned()),
        text("content/journey.yaml".to_owned(), format!("schema: 1\nstages:\n{journey}")),
    ];
    Sources::new(rest.into_iter().chain(months))
}

const DECADE: &str = "schema: 1
organisation: Bench
title: Report
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 40}
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5], goal: 80}
  - {id: ces, name: Effort, kind: mean, scale: [1, 5], goal: 4}
  - {id: fair, name: Fairness, kind: favourable, scale: [1, 5], points: [4, 5], goal: 80}
sources: [{id: survey, name: Survey}, {id: complaint, name: Complaints, volunteered: true}, {id: social, name: Social, volunteered: true}, {id: call, name: Calls, volunteered: true}]
themes: [{id: slow, name: Slow}, {id: rude, name: Rude}, {id: wrong, name: Wrong}]
segments: [{id: region, values: [north, south]}]
outcomes: [{id: renewal, name: Renewals, unit: percent}]
closed_loop: {respond_within: 2d, resolve_within: 5d}
";

/// A small project whose playbook is one guide a thousand times, figures and chart included, with `more` below it.
fn many_guides(guide: &str, more: &str) -> Sources {
    // Its links lead to pages that are not here.
    let lines = guide.splitn(3, "---").nth(2).unwrap_or_default().lines().filter(|line| !line.contains("]("));
    let body = lines.collect::<Vec<_>>().join("\n");
    let text = |path: String, text: String| SourceFile {
        path: SourcePath::new(&path).expect("a path inside the project"),
        content: Content::Text(text),
    };
    let pages = (0..1_000).map(|number| {
        let front = format!("---\ntitle: Guide {number}\nsummary: What to do.\norder: {number}\n---\n");
        text(format!("content/playbook/guide-{number}.md"), format!("{front}{body}\n{more}"))
    });
    let rest = [
        ("content/site.yaml", SITE),
        ("content/journey.yaml", JOURNEY),
        ("content/snapshots/2026-10.yaml", MONTH),
    ];
    Sources::new(rest.map(|(path, yaml)| text(path.to_owned(), yaml.to_owned())).into_iter().chain(pages))
}

/// Figures of every sort, a passage for one audience, and the blocks that show the month.
const BLOCKS: &str = "
{{ nps }} {{ nps.change }} {{ nps.sentence }} {{ csat@delivery }} {{ csat@delivery.gap }} {{ customers.sentence }} {{ commitments.overdue }}
{{ commitments.sentence }} {{ complaints }} {{ themes }} {{ theme@delivery.slow }} {{ heard }} {{ period }} {{ organisation }}

```quotes
stage: delivery
```

```plays
limit: 3
```

```thanks
```

```commitments
stage: delivery
```

```lines
label: What did you hear?
```
";

const SITE: &str = "schema: 1
organisation: Bench
title: Report
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 40}
  - {id: csat, name: Satisfaction, kind: csat, scale: [1, 5], goal: 80}
sources: [{id: call, name: Calls, volunteered: true}]
themes: [{id: slow, name: Slow answers}]
";

const JOURNEY: &str = "schema: 1
stages:
  - {id: delivery, name: Delivery}
  - {id: set-up, name: Set-up}
";

const MONTH: &str = "schema: 1
period: 2026-10
ratings:
  - {measure: nps, counts: {0: 14, 5: 60, 8: 200, 9: 300, 10: 400}}
  - {measure: csat, stage: delivery, counts: {1: 9, 2: 14, 3: 40, 4: 180, 5: 211}}
  - {measure: csat, stage: set-up, counts: {1: 4, 2: 10, 3: 20, 4: 90, 5: 111}}
feedback:
  - {source: call, stage: delivery, theme: slow, items: 30, quotes: [{text: One., consent: true}, {text: Two., consent: true}]}
commitments:
  - {id: D-1, stage: delivery, title: Shorter queues, opened: 2026-08-01, due: 2026-09-30}
  - {id: D-2, stage: delivery, title: Ring first, opened: 2026-08-01, due: 2026-12-30}
thanks: [{to: Night shift, for: calls}, {to: Depot, for: care}]
";

fn checked(sources: &Sources) -> Project {
    let mut report = Report::default();
    let raw = load(sources, &mut report);
    check(raw, sources, &mut report).expect("the sample is whole")
}

fn speech() -> Arc<Speech> {
    Arc::new(Speech::new(&Locale::british(), english()).expect("the shipped strings can be read"))
}

/// A stage is repeated for as long as this: the system counts a thread's time in steps of a few milliseconds.
const LEAST: Duration = Duration::from_millis(100);

/// Runs a stage and tells the median time with its spread, and how many things a second the median makes.
fn tell(what: &str, things: f64, noun: &str, mut stage: impl FnMut()) {
    if !is_wanted(what) {
        return;
    }
    stage();
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Clock::start();
            let mut runs = 0.0;
            while runs == 0.0 || start.used() < LEAST {
                stage();
                runs += 1.0;
            }
            start.used().as_secs_f64() / runs
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let (least, median, most) = (times[0] * 1e3, times[RUNS / 2] * 1e3, times[RUNS - 1] * 1e3);
    println!("{what:50} {median:9.3} ms  {least:9.3}–{most:<9.3} {:9.0} {noun}/s", things * 1e3 / median);
}

/// Whether a stage is to be run: all are where none is named. Cargo itself says `--bench`.
fn is_wanted(what: &str) -> bool {
    let mut words = std::env::args().skip(1).filter(|word| !word.starts_with("--")).peekable();
    words.peek().is_none() || words.any(|word| what.contains(&word))
}

/// The time that this thread spends on a core, where the system tells it: others at work on the machine do not count.
struct Clock {
    wall: Instant,
    core: Option<Duration>,
}

impl Clock {
    fn start() -> Self {
        Self { wall: Instant::now(), core: on_core() }
    }

    fn used(&self) -> Duration {
        let core = on_core().zip(self.core).map(|(now, start)| now.saturating_sub(start));
        core.unwrap_or_else(|| self.wall.elapsed())
    }
}

fn on_core() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(text.split(' ').next()?.parse().ok()?))
}
