//! Charts of every kind with any content: long words, extreme values, nothing at all.

use super::gallery::{chart, signed_ticks};
use advocate::draw::*;
use proptest::collection::vec;
use proptest::prelude::*;

/// Words as reports have them, and words as nobody should write them.
pub fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{2,9}( [a-z]{2,10}){0,5}",
        2 => prop::sample::select(vec![
            "Kundenzufriedenheitsentwicklung nach Auslieferungsbezirken",
            "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
            "Zufriedenheit mit der Lieferzeit\u{ad}fenster\u{ad}buchung",
            "1\u{202f}204\u{a0}réponses «\u{a0}très satisfait\u{a0}»",
            "<b>bold</b> & \"quoted\" 'single'",
            "お客様の声",
        ]).prop_map(str::to_owned),
        1 => "\\PC{0,40}",
        1 => Just(String::new()),
    ]
}

/// Values as measured, and values that break naive arithmetic.
pub fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -120.0..120.0f64,
        2 => 0.0..100_000.0f64,
        1 => Just(0.0),
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e300, -1e300, 1e-300, f64::MIN, 5e-324]),
    ]
}

/// A reading of any sort.
pub fn reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        1 => Just(Reading::Missing),
        1 => Just(Reading::Hidden),
        8 => (value(), value(), value(), any::<bool>(), words(), words()).prop_map(|(value, lower, upper, ranged, text, tip)| {
            let text = if text.chars().count() > 12 { format!("{value:.1}") } else { text };
            Reading::Shown(Figure { value, range: ranged.then_some((lower, upper)), text, tip })
        }),
    ]
}

pub fn readings(most: usize) -> impl Strategy<Value = Vec<Reading>> {
    prop_oneof![vec(reading(), 0..=most.min(14)), vec(reading(), 0..=most)]
}

pub fn gaps() -> impl Strategy<Value = Gaps> {
    (words(), words()).prop_map(|(hidden, missing)| Gaps { hidden_mark: "[c]".to_owned(), hidden, missing })
}

pub fn periods() -> impl Strategy<Value = Vec<Period>> {
    let named = (0..=120usize).prop_map(super::gallery::months);
    let any = vec((words(), words(), words()), 0..30).prop_map(|names| {
        names.into_iter().map(|(short, group, long)| Period { short, group, long }).collect()
    });
    prop_oneof![3 => named, 1 => any]
}

pub fn scale() -> impl Strategy<Value = Scale> {
    prop_oneof![
        Just(Scale::FromZero),
        Just(Scale::Free),
        (value(), value(), words()).prop_map(|(lowest, highest, cut)| Scale::Possible {
            lowest,
            highest,
            cut
        }),
        words().prop_map(|cut| Scale::Possible { lowest: -100.0, highest: 100.0, cut }),
    ]
}

pub fn ticks() -> impl Strategy<Value = TickWords> {
    prop_oneof![
        Just(TickWords::plain()),
        Just(signed_ticks()),
        words().prop_map(|unit| TickWords::new(move |tick| format!(
            "{:.*} {unit}",
            usize::from(tick.decimals),
            tick.value
        ))),
    ]
}

pub fn trend() -> impl Strategy<Value = Mark> {
    let series = (words(), readings(120)).prop_map(|(name, points)| Series { name, points });
    let goal = (value(), words()).prop_map(|(value, words)| Goal { value, words });
    let action = (0.0..120.0f64, words()).prop_map(|(at, name)| Action { at, name });
    (periods(), vec(series, 0..6), prop::option::of(goal), vec(action, 0..9), scale(), ticks(), gaps())
        .prop_map(|(periods, series, goal, actions, scale, ticks, gaps)| {
            Mark::Trend(Trend { periods, series, goal, actions, scale, ticks, gaps })
        })
}

fn heat_map() -> impl Strategy<Value = Mark> {
    let row = (words(), readings(14), any::<bool>()).prop_map(|(name, cells, in_focus)| HeatRow {
        name,
        cells,
        in_focus,
    });
    (vec(row, 0..10), vec(words(), 0..14), gaps())
        .prop_map(|(rows, columns, gaps)| Mark::HeatMap(HeatMap { rows, columns, gaps }))
}

fn came_left() -> impl Strategy<Value = CameLeft> {
    let movement =
        (reading(), reading(), reading()).prop_map(|(came, left, net)| Movement { came, left, net });
    (periods(), vec(movement, 0..120), words(), words(), words(), ticks(), gaps()).prop_map(
        |(periods, movements, came, left, net, ticks, gaps)| CameLeft {
            periods,
            movements,
            came,
            left,
            net,
            ticks,
            gaps,
        },
    )
}

fn distribution() -> impl Strategy<Value = Mark> {
    let answer = (words(), reading()).prop_map(|(label, share)| Answer { label, share });
    let short = ("[0-9]{1,2}", reading()).prop_map(|(label, share)| Answer { label, share });
    let group =
        (words(), 0..13usize, 0..13usize).prop_map(|(label, first, last)| Group { label, first, last });
    (prop_oneof![vec(answer, 0..12), vec(short, 0..12)], vec(group, 0..4), gaps())
        .prop_map(|(answers, groups, gaps)| Mark::Distribution(Distribution { answers, groups, gaps }))
}

fn ranked_bars() -> impl Strategy<Value = Mark> {
    let bar = (words(), reading(), vec((value(), words()), 0..5), any::<bool>())
        .prop_map(|(label, reading, parts, in_focus)| RankedBar { label, reading, parts, in_focus });
    (vec(bar, 0..16), vec(words(), 0..5), prop::option::of(value()), gaps())
        .prop_map(|(bars, parts, highest, gaps)| Mark::RankedBars(RankedBars { bars, parts, highest, gaps }))
}

fn sparkline() -> impl Strategy<Value = Mark> {
    (readings(120), prop::option::of((value(), value())))
        .prop_map(|(points, goal)| Mark::Sparkline(Sparkline { points, goal }))
}

fn control() -> impl Strategy<Value = Mark> {
    let limits = prop::option::of((value(), value(), value()))
        .prop_map(|limits| limits.map(|(lower, centre, upper)| Limits { lower, centre, upper }));
    let limit_words =
        (words(), words(), words()).prop_map(|(lower, centre, upper)| LimitWords { lower, centre, upper });
    let signal = (value(), words()).prop_map(|(at, name)| Action { at, name });
    (periods(), readings(120), vec(limits, 0..120), limit_words, vec(signal, 0..6), scale(), ticks(), gaps())
        .prop_map(|(periods, points, limits, limit_words, signals, scale, ticks, gaps)| {
            Mark::Control(Control { periods, points, limits, limit_words, signals, scale, ticks, gaps })
        })
}

fn survival() -> impl Strategy<Value = Mark> {
    let step = (value(), value(), prop::option::of((value(), value()))).prop_map(|(at, share, range)| Step {
        at,
        share,
        range,
    });
    let curve = (words(), words(), vec(step, 0..20), vec(value(), 0..9), value())
        .prop_map(|(name, end, steps, censored, until)| StepCurve { name, end, steps, censored, until });
    let mark = (value(), words()).prop_map(|(at, words)| TimeMark { at, words });
    (vec(curve, 0..4), value(), vec(mark, 0..4), ticks(), ticks(), words()).prop_map(
        |(curves, whole, marks, ticks, time_ticks, time)| {
            Mark::Survival(Survival { curves, whole, marks, ticks, time_ticks, time })
        },
    )
}

fn before_after() -> impl Strategy<Value = Mark> {
    let pair = (words(), reading(), reading(), words()).prop_map(|(label, before, after, change)| Pair {
        label,
        before,
        after,
        change,
    });
    (vec(pair, 0..9), words(), words(), scale(), ticks(), gaps()).prop_map(
        |(rows, before, after, scale, ticks, gaps)| {
            Mark::BeforeAfter(BeforeAfter { rows, before, after, scale, ticks, gaps })
        },
    )
}

fn lags() -> impl Strategy<Value = Mark> {
    let lag = (words(), reading(), any::<bool>()).prop_map(|(label, reading, in_focus)| Lag {
        label,
        reading,
        in_focus,
    });
    (vec(lag, 0..14), words(), scale(), ticks(), gaps())
        .prop_map(|(bars, axis, scale, ticks, gaps)| Mark::Lags(Lags { bars, axis, scale, ticks, gaps }))
}

fn poles() -> impl Strategy<Value = Mark> {
    let pair = (words(), words(), reading(), reading()).prop_map(|(left, right, now, before)| PolePair {
        left,
        right,
        now,
        before,
    });
    (vec(pair, 0..8), (value(), value()), gaps())
        .prop_map(|(rows, ends, gaps)| Mark::Poles(Poles { rows, ends, gaps }))
}

fn timeline() -> impl Strategy<Value = Mark> {
    let state = prop::sample::select(vec![State::Kept, State::Open, State::Overdue, State::Dropped]);
    let time = || prop::option::of(value());
    let row = (words(), words(), state, value(), time(), time(), vec(value(), 0..3), words()).prop_map(
        |(label, state_words, state, opened, due, closed, setbacks, tip)| Commitment {
            label,
            state_words,
            state,
            opened,
            due,
            closed,
            setbacks,
            tip,
        },
    );
    (periods(), vec(row, 0..9), value(), words()).prop_map(|(periods, rows, now, now_words)| {
        Mark::Timeline(Timeline { periods, rows, now, now_words })
    })
}

fn multiples() -> impl Strategy<Value = Mark> {
    let panel = (words(), readings(40), any::<bool>()).prop_map(|(name, points, in_focus)| Panel {
        name,
        points,
        in_focus,
    });
    let goal = (value(), words()).prop_map(|(value, words)| Goal { value, words });
    (periods(), vec(panel, 0..9), prop::option::of(goal), scale(), ticks(), gaps()).prop_map(
        |(periods, panels, goal, scale, ticks, gaps)| {
            Mark::Multiples(Multiples { periods, panels, goal, scale, ticks, gaps })
        },
    )
}

fn bullet() -> impl Strategy<Value = Mark> {
    let row = (words(), reading(), prop::option::of(value()), words(), (value(), value()))
        .prop_map(|(label, reading, goal, gap, ends)| Target { label, reading, goal, gap, ends });
    (vec(row, 0..9), gaps()).prop_map(|(rows, gaps)| Mark::Bullet(Bullet { rows, gaps }))
}

/// A chart of any kind. The kinds are boxed: together they are too large for a test's stack.
pub fn any_chart() -> impl Strategy<Value = Chart> {
    let kinds = vec![
        trend().boxed(),
        heat_map().boxed(),
        came_left().prop_map(Mark::CameLeft).boxed(),
        came_left().prop_map(Mark::Strip).boxed(),
        distribution().boxed(),
        ranked_bars().boxed(),
        sparkline().boxed(),
        control().boxed(),
        survival().boxed(),
        before_after().boxed(),
        lags().boxed(),
        poles().boxed(),
        timeline().boxed(),
        multiples().boxed(),
        bullet().boxed(),
    ];
    prop::strategy::Union::new(kinds).prop_map(|mark| chart("any", "Any <finding> & \"more\"", mark))
}
