//! Charts of every kind with any content: long words, extreme values, nothing at all.

use super::gallery::{chart, signed_ticks};
use advocate::draw::*;
use proptest::collection::vec;
use proptest::prelude::*;

/// What the content is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Whatever the types allow.
    Any,
    /// What a report has: real words, some of them long, and values of its measures.
    Ordinary,
}

/// Words as reports have them, and words as nobody should write them.
pub fn words(sort: Sort) -> BoxedStrategy<String> {
    let usual = "[A-Z][a-z]{2,9}( [a-z]{2,10}){0,3}";
    let german = prop::sample::select(vec![
        "Kundenzufriedenheit nach Bezirken",
        "Zufriedenheit mit der Lieferzeit\u{ad}fenster\u{ad}buchung",
        "Beschwerdemanagement",
        "1\u{202f}204\u{a0}réponses «\u{a0}très satisfait\u{a0}»",
    ]);
    if sort == Sort::Ordinary {
        return prop_oneof![3 => usual, 1 => german.prop_map(str::to_owned)].boxed();
    }
    let odd = prop::sample::select(vec![
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
        "<b>bold</b> & \"quoted\" 'single'",
        "お客様の声",
        "",
    ]);
    prop_oneof![
        4 => usual,
        2 => german.prop_map(str::to_owned),
        1 => odd.prop_map(str::to_owned),
        1 => "\\PC{0,40}",
    ]
    .boxed()
}

/// Values as measured, and values that break naive arithmetic.
pub fn value(sort: Sort) -> BoxedStrategy<f64> {
    if sort == Sort::Ordinary {
        return (-100.0..100.0f64).boxed();
    }
    let odd = vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, 1e-300, f64::MIN, 5e-324];
    prop_oneof![
        6 => -120.0..120.0f64,
        2 => 0.0..100_000.0f64,
        1 => Just(0.0),
        1 => prop::sample::select(odd),
    ]
    .boxed()
}

/// A reading of any sort.
pub fn reading(sort: Sort) -> impl Strategy<Value = Reading> {
    let shown = (value(sort), value(sort), value(sort), any::<bool>(), words(sort), words(sort)).prop_map(
        move |(value, lower, upper, ranged, text, tip)| {
            let number = sort == Sort::Ordinary || text.chars().count() > 12;
            let text = if number { format!("{value:.1}") } else { text };
            Reading::Shown(Figure { value, range: ranged.then_some((lower, upper)), text, tip })
        },
    );
    prop_oneof![1 => Just(Reading::Missing), 1 => Just(Reading::Hidden), 8 => shown]
}

pub fn readings(sort: Sort, most: usize) -> impl Strategy<Value = Vec<Reading>> {
    prop_oneof![vec(reading(sort), 0..=most.min(14)), vec(reading(sort), 0..=most)]
}

pub fn gaps(sort: Sort) -> impl Strategy<Value = Gaps> {
    (words(sort), words(sort)).prop_map(|(hidden, missing)| Gaps {
        hidden_mark: "[c]".to_owned(),
        hidden,
        missing,
        colon: ": ".to_owned(),
    })
}

pub fn periods(sort: Sort) -> impl Strategy<Value = Vec<Period>> {
    let named = (0..=120usize).prop_map(super::gallery::months);
    let any = vec((words(sort), words(sort), words(sort)), 0..30).prop_map(|names| {
        names.into_iter().map(|(short, group, long)| Period { short, group, long }).collect()
    });
    if sort == Sort::Ordinary { named.boxed() } else { prop_oneof![3 => named, 1 => any].boxed() }
}

pub fn scale(sort: Sort) -> impl Strategy<Value = Scale> {
    prop_oneof![
        Just(Scale::FromZero),
        any::<bool>().prop_map(|from_zero| Scale::Counts { from_zero }),
        Just(Scale::Free),
        (value(sort), value(sort), words(sort)).prop_map(|(lowest, highest, cut)| Scale::Possible {
            lowest,
            highest,
            cut
        }),
        words(sort).prop_map(|cut| Scale::Possible { lowest: -100.0, highest: 100.0, cut }),
    ]
}

pub fn ticks(sort: Sort) -> impl Strategy<Value = TickWords> {
    if sort == Sort::Ordinary {
        return Just(signed_ticks()).boxed();
    }
    prop_oneof![
        Just(TickWords::plain()),
        Just(signed_ticks()),
        words(sort).prop_map(|unit| TickWords::new(move |tick| format!(
            "{:.*} {unit}",
            usize::from(tick.decimals),
            tick.value
        ))),
    ]
    .boxed()
}

pub fn trend(sort: Sort) -> impl Strategy<Value = Mark> {
    let series = (words(sort), readings(sort, 120)).prop_map(|(name, points)| Series { name, points });
    let goal = (value(sort), words(sort)).prop_map(|(value, words)| Goal { value, words });
    let action = (0.0..120.0f64, words(sort)).prop_map(|(at, name)| Action { at, name });
    (
        periods(sort),
        vec(series, 0..6),
        prop::option::of(goal),
        vec(action, 0..9),
        scale(sort),
        ticks(sort),
        gaps(sort),
    )
        .prop_map(|(periods, series, goal, actions, scale, ticks, gaps)| {
            Mark::Trend(Trend { periods, series, goal, actions, scale, ticks, gaps })
        })
}

fn heat_map(sort: Sort) -> impl Strategy<Value = Mark> {
    let row = (words(sort), readings(sort, 14), any::<bool>()).prop_map(|(name, cells, in_focus)| HeatRow {
        name,
        cells,
        in_focus,
    });
    (vec(row, 0..10), vec(words(sort), 0..14), gaps(sort))
        .prop_map(|(rows, columns, gaps)| Mark::HeatMap(HeatMap { rows, columns, gaps }))
}

fn came_left(sort: Sort) -> impl Strategy<Value = CameLeft> {
    let movement = (reading(sort), reading(sort), reading(sort)).prop_map(|(came, left, net)| Movement {
        came,
        left,
        net,
    });
    (periods(sort), vec(movement, 0..120), words(sort), words(sort), words(sort), ticks(sort), gaps(sort))
        .prop_map(|(periods, movements, came, left, net, ticks, gaps)| CameLeft {
            periods,
            movements,
            came,
            left,
            net,
            ticks,
            gaps,
        })
}

fn distribution(sort: Sort) -> impl Strategy<Value = Mark> {
    let answer = (words(sort), reading(sort)).prop_map(|(label, share)| Answer { label, share });
    let short = ("[0-9]{1,2}", reading(sort)).prop_map(|(label, share)| Answer { label, share });
    let group =
        (words(sort), 0..13usize, 0..13usize).prop_map(|(label, first, last)| Group { label, first, last });
    (prop_oneof![vec(answer, 0..12), vec(short, 0..12)], vec(group, 0..4), gaps(sort))
        .prop_map(|(answers, groups, gaps)| Mark::Distribution(Distribution { answers, groups, gaps }))
}

fn ranked_bars(sort: Sort) -> impl Strategy<Value = Mark> {
    let bar = (words(sort), reading(sort), vec((value(sort), words(sort)), 0..5), any::<bool>())
        .prop_map(|(label, reading, parts, in_focus)| RankedBar { label, reading, parts, in_focus });
    (vec(bar, 0..16), vec(words(sort), 0..5), prop::option::of(value(sort)), gaps(sort))
        .prop_map(|(bars, parts, highest, gaps)| Mark::RankedBars(RankedBars { bars, parts, highest, gaps }))
}

fn sparkline(sort: Sort) -> impl Strategy<Value = Mark> {
    (readings(sort, 120), prop::option::of((value(sort), value(sort))))
        .prop_map(|(points, goal)| Mark::Sparkline(Sparkline { points, goal }))
}

fn control(sort: Sort) -> impl Strategy<Value = Mark> {
    let limits = prop::option::of((value(sort), value(sort), value(sort)))
        .prop_map(|limits| limits.map(|(lower, centre, upper)| Limits { lower, centre, upper }));
    let limit_words = (words(sort), words(sort), words(sort)).prop_map(|(lower, centre, upper)| LimitWords {
        lower,
        centre,
        upper,
    });
    let signal = (value(sort), words(sort)).prop_map(|(at, name)| Action { at, name });
    (
        periods(sort),
        readings(sort, 120),
        vec(limits, 0..120),
        limit_words,
        vec(signal, 0..6),
        scale(sort),
        ticks(sort),
        (gaps(sort), any::<bool>()),
    )
        .prop_map(|(periods, points, limits, limit_words, signals, scale, ticks, (gaps, low))| {
            Mark::Control(Control { periods, points, limits, limit_words, signals, scale, ticks, gaps, low })
        })
}

fn survival(sort: Sort) -> impl Strategy<Value = Mark> {
    let step = (value(sort), value(sort), prop::option::of((value(sort), value(sort))), words(sort))
        .prop_map(|(at, share, range, tip)| Step { at, share, range, tip });
    let curve = (words(sort), words(sort), vec(step, 0..20), vec(value(sort), 0..9), value(sort))
        .prop_map(|(name, end, steps, censored, until)| StepCurve { name, end, steps, censored, until });
    let mark = (value(sort), words(sort)).prop_map(|(at, words)| TimeMark { at, words });
    (vec(curve, 0..4), value(sort), vec(mark, 0..4), ticks(sort), ticks(sort), words(sort)).prop_map(
        |(curves, whole, marks, ticks, time_ticks, time)| {
            Mark::Survival(Survival { curves, whole, marks, ticks, time_ticks, time })
        },
    )
}

fn before_after(sort: Sort) -> impl Strategy<Value = Mark> {
    let pair = (words(sort), reading(sort), reading(sort), words(sort))
        .prop_map(|(label, before, after, change)| Pair { label, before, after, change });
    (vec(pair, 0..9), words(sort), words(sort), scale(sort), ticks(sort), gaps(sort)).prop_map(
        |(rows, before, after, scale, ticks, gaps)| {
            Mark::BeforeAfter(BeforeAfter { rows, before, after, scale, ticks, gaps })
        },
    )
}

fn lags(sort: Sort) -> impl Strategy<Value = Mark> {
    let lag = (words(sort), reading(sort), any::<bool>()).prop_map(|(label, reading, in_focus)| Lag {
        label,
        reading,
        in_focus,
    });
    (vec(lag, 0..14), words(sort), scale(sort), ticks(sort), gaps(sort))
        .prop_map(|(bars, axis, scale, ticks, gaps)| Mark::Lags(Lags { bars, axis, scale, ticks, gaps }))
}

fn poles(sort: Sort) -> impl Strategy<Value = Mark> {
    let pair = (words(sort), words(sort), reading(sort), reading(sort))
        .prop_map(|(left, right, now, before)| PolePair { left, right, now, before });
    (vec(pair, 0..8), (value(sort), value(sort)), gaps(sort))
        .prop_map(|(rows, ends, gaps)| Mark::Poles(Poles { rows, ends, gaps }))
}

fn timeline(sort: Sort) -> impl Strategy<Value = Mark> {
    let state = prop::sample::select(vec![State::Kept, State::Open, State::Overdue, State::Dropped]);
    let time = || prop::option::of(value(sort));
    let row =
        (words(sort), words(sort), state, value(sort), time(), time(), vec(value(sort), 0..3), words(sort))
            .prop_map(|(label, state_words, state, opened, due, closed, setbacks, tip)| Commitment {
                label,
                state_words,
                state,
                opened,
                due,
                closed,
                setbacks,
                tip,
            });
    (periods(sort), vec(row, 0..9), value(sort), words(sort)).prop_map(|(periods, rows, now, now_words)| {
        Mark::Timeline(Timeline { periods, rows, now, now_words })
    })
}

fn multiples(sort: Sort) -> impl Strategy<Value = Mark> {
    let panel = (words(sort), readings(sort, 40), any::<bool>()).prop_map(|(name, points, in_focus)| Panel {
        name,
        points,
        in_focus,
    });
    let goal = (value(sort), words(sort)).prop_map(|(value, words)| Goal { value, words });
    (periods(sort), vec(panel, 0..9), prop::option::of(goal), scale(sort), ticks(sort), gaps(sort)).prop_map(
        |(periods, panels, goal, scale, ticks, gaps)| {
            Mark::Multiples(Multiples { periods, panels, goal, scale, ticks, gaps })
        },
    )
}

fn bullet(sort: Sort) -> impl Strategy<Value = Mark> {
    let row =
        (words(sort), reading(sort), prop::option::of(value(sort)), words(sort), (value(sort), value(sort)))
            .prop_map(|(label, reading, goal, gap, ends)| Target { label, reading, goal, gap, ends });
    (vec(row, 0..9), gaps(sort)).prop_map(|(rows, gaps)| Mark::Bullet(Bullet { rows, gaps }))
}

/// A chart of any kind. The kinds are boxed: together they are too large for a test's stack.
pub fn any_chart(sort: Sort) -> impl Strategy<Value = Chart> {
    let kinds = vec![
        trend(sort).boxed(),
        heat_map(sort).boxed(),
        came_left(sort).prop_map(Mark::CameLeft).boxed(),
        came_left(sort).prop_map(Mark::Strip).boxed(),
        distribution(sort).boxed(),
        ranked_bars(sort).boxed(),
        sparkline(sort).boxed(),
        control(sort).boxed(),
        survival(sort).boxed(),
        before_after(sort).boxed(),
        lags(sort).boxed(),
        poles(sort).boxed(),
        timeline(sort).boxed(),
        multiples(sort).boxed(),
        bullet(sort).boxed(),
    ];
    prop::strategy::Union::new(kinds).prop_map(|mark| chart("any", "Any <finding> & \"more\"", mark))
}
