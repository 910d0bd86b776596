//! One chart of every kind, with the figures of an invented delivery company.

use advocate::draw::*;

/// A chart with words that fit its kind.
pub fn chart(id: &str, title: &str, mark: Mark) -> Chart {
    let words = ChartWords {
        id: id.to_owned(),
        title: title.to_owned(),
        subtitle: "Percent of answers, customers with a delivery in the month".to_owned(),
        note: "1,204 answers. Source: survey.".to_owned(),
        summary: format!("{title}."),
    };
    let table = Table {
        head: vec!["Month".to_owned(), "Value".to_owned()],
        rows: vec![vec![Cell::words("October 2026"), Cell::number(41.0, "+41")]],
    };
    Chart::new(words, mark, table).expect("the gallery's words are whole")
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// `count` months, the last of them October 2026.
pub fn months(count: usize) -> Vec<Period> {
    (0..count)
        .map(|index| {
            let month = 2026 * 12 + 9 - (count - 1 - index);
            let (year, name) = (month / 12, MONTHS[month % 12]);
            Period { short: name[..3].to_owned(), group: year.to_string(), long: format!("{name} {year}") }
        })
        .collect()
}

pub fn gaps() -> Gaps {
    Gaps {
        hidden_mark: "[c]".to_owned(),
        hidden: "hidden, fewer than 5 answers".to_owned(),
        missing: "not collected".to_owned(),
        colon: ": ".to_owned(),
    }
}

pub fn signed(value: f64) -> String {
    if value < 0.0 { format!("\u{2212}{:.0}", -value) } else { format!("+{value:.0}") }
}

pub fn signed_ticks() -> TickWords {
    TickWords::new(|tick| if tick.value == 0.0 { "0".to_owned() } else { signed(tick.value) })
}

pub fn percent_ticks() -> TickWords {
    TickWords::new(|tick| if tick.top { format!("{:.0}%", tick.value) } else { format!("{:.0}", tick.value) })
}

pub fn ranged(value: f64, margin: f64, text: String) -> Reading {
    let tip = format!("{text}, chance range {:.1} to {:.1}", value - margin, value + margin);
    Reading::with_range(value, (value - margin, value + margin), text, tip)
}

fn nps_trend() -> Mark {
    let values = [
        36.0,
        38.0,
        35.0,
        37.0,
        f64::NAN,
        39.0,
        41.0,
        38.0,
        33.0,
        31.0,
        32.0,
        30.0,
        33.0,
        34.0,
        0.0,
        36.0,
        39.0,
        41.0,
    ];
    let points = values
        .iter()
        .enumerate()
        .map(|(index, &value)| match index {
            4 => Reading::Missing,
            14 => Reading::Hidden,
            _ => ranged(value, 3.6, signed(value)),
        })
        .collect();
    Mark::Trend(Trend {
        periods: months(18),
        series: vec![Series { name: String::new(), points }],
        goal: Some(Goal { value: 45.0, words: "Goal +45".to_owned() }),
        actions: vec![
            Action { at: 8.0, name: "Slots sold out twice".to_owned() },
            Action { at: 15.0, name: "Vans before slots".to_owned() },
            Action { at: 17.0, name: "Two-hour slots".to_owned() },
        ],
        scale: Scale::Possible {
            lowest: -100.0,
            highest: 100.0,
            cut: "The axis shows a part of −100 to +100.".to_owned(),
        },
        ticks: signed_ticks(),
        gaps: gaps(),
    })
}

fn stage_trends() -> Mark {
    let line = |name: &str, start: f64, drift: f64| Series {
        name: name.to_owned(),
        points: (0..14)
            .map(|index| {
                let wave = [0.0, 1.5, -1.0, 2.0, 0.5, -1.5, 1.0][index % 7];
                let value = start + drift * index as f64 + wave;
                ranged(value, 2.0, format!("{value:.0}%"))
            })
            .collect(),
    };
    Mark::Trend(Trend {
        periods: months(14),
        series: vec![
            line("Delivery to the door", 81.0, -0.9),
            line("Ordering", 84.0, 0.1),
            line("Returns and refunds", 62.0, 0.4),
        ],
        goal: None,
        actions: vec![],
        scale: Scale::Possible {
            lowest: 0.0,
            highest: 100.0,
            cut: "The axis does not start at zero.".to_owned(),
        },
        ticks: percent_ticks(),
        gaps: gaps(),
    })
}

fn ranked() -> Mark {
    let bar = |label: &str, value: f64, in_focus: bool| RankedBar {
        label: label.to_owned(),
        reading: Reading::shown(value, format!("{value:.0}"), format!("{label}: {value:.0} items")),
        parts: vec![],
        in_focus,
    };
    let mut bars = vec![
        bar("Missed slots at delivery", 87.0, true),
        bar("Nobody calls back after a complaint about damaged furniture", 61.0, false),
        bar("Slow set-up", 34.0, false),
        bar("Price", 12.0, false),
    ];
    bars.push(RankedBar {
        label: "Parking".to_owned(),
        reading: Reading::Hidden,
        parts: vec![],
        in_focus: false,
    });
    bars.push(RankedBar {
        label: "Packaging".to_owned(),
        reading: Reading::Missing,
        parts: vec![],
        in_focus: false,
    });
    Mark::RankedBars(RankedBars { bars, parts: vec![], highest: None, gaps: gaps() })
}

fn ranked_by_source() -> Mark {
    let bar = |label: &str, parts: [f64; 4]| RankedBar {
        label: label.to_owned(),
        reading: Reading::shown(
            parts.iter().sum(),
            format!("{}", parts.iter().sum::<f64>()),
            format!("{label}: all items"),
        ),
        parts: parts.iter().map(|part| (*part, format!("{part}"))).collect(),
        in_focus: false,
    };
    Mark::RankedBars(RankedBars {
        bars: vec![
            bar("Missed slots", [31.0, 25.0, 20.0, 11.0]),
            bar("Nobody calls back", [12.0, 40.0, 2.0, 7.0]),
            bar("Slow set-up", [20.0, 9.0, 5.0, 0.0]),
        ],
        parts: ["Survey comments", "Complaints", "Social media", "Staff"].map(str::to_owned).to_vec(),
        highest: None,
        gaps: gaps(),
    })
}

fn ranked_shares() -> Mark {
    let bar = |label: &str, value: f64, margin: f64| RankedBar {
        label: label.to_owned(),
        reading: ranged(value, margin, format!("{value:.0}%")),
        parts: vec![],
        in_focus: false,
    };
    Mark::RankedBars(RankedBars {
        bars: vec![bar("Ordering", 84.0, 3.0), bar("Delivery", 69.0, 4.0), bar("Returns", 62.0, 9.0)],
        parts: vec![],
        highest: Some(100.0),
        gaps: gaps(),
    })
}

fn count(value: f64, what: &str) -> Reading {
    Reading::shown(value, format!("{value:.0}"), format!("{what}: {value:.0} items"))
}

fn stages_by_sources() -> Mark {
    let rows = [
        ("Discover", [4.0, 2.0, 19.0, -1.0, 0.0, 3.0]),
        ("Order", [22.0, 11.0, 8.0, 5.0, 2.0, -1.0]),
        ("Wait for the delivery", [41.0, 38.0, 17.0, 9.0, -2.0, 6.0]),
        ("Delivery", [118.0, 87.0, 44.0, 31.0, 12.0, 14.0]),
        ("Set-up and assembly", [64.0, 21.0, 9.0, 12.0, -2.0, 8.0]),
        ("Return or complain", [30.0, 52.0, 12.0, 27.0, 6.0, 0.0]),
        ("Stay", [12.0, 0.0, 3.0, -1.0, -1.0, 5.0]),
    ];
    Mark::HeatMap(HeatMap {
        rows: rows
            .iter()
            .map(|(name, cells)| HeatRow {
                name: (*name).to_owned(),
                cells: cells
                    .iter()
                    .map(|&cell| match cell {
                        -1.0 => Reading::Missing,
                        -2.0 => Reading::Hidden,
                        value => count(value, name),
                    })
                    .collect(),
                in_focus: *name == "Delivery",
            })
            .collect(),
        columns: ["Survey comments", "Complaints", "Social media", "Calls", "Reviews", "Staff"]
            .map(str::to_owned)
            .to_vec(),
        gaps: gaps(),
    })
}

fn movements(months_shown: usize) -> CameLeft {
    let came =
        [380.0, 402.0, 371.0, 395.0, 420.0, 433.0, 361.0, 344.0, 352.0, 390.0, 401.0, 395.0, 408.0, 412.0];
    let left =
        [310.0, 322.0, 331.0, 340.0, 335.0, 372.0, 398.0, 410.0, 377.0, 371.0, 366.0, 360.0, 371.0, 365.0];
    let first = came.len() - months_shown;
    CameLeft {
        periods: months(months_shown),
        movements: (first..came.len())
            .map(|index| {
                if index == 6 {
                    return Movement {
                        came: Reading::Missing,
                        left: Reading::Missing,
                        net: Reading::Missing,
                    };
                }
                let net = came[index] - left[index];
                Movement {
                    came: count(came[index], "Came"),
                    left: count(left[index], "Left"),
                    net: Reading::shown(net, signed(net), format!("Difference: {}", signed(net))),
                }
            })
            .collect(),
        came: "came".to_owned(),
        left: "left".to_owned(),
        net: "difference".to_owned(),
        ticks: TickWords::plain(),
        gaps: gaps(),
    }
}

fn nps_answers() -> Mark {
    let counts = [14.0, 6.0, 9.0, 12.0, 20.0, 48.0, 61.0, 131.0, 202.0, 299.0, 402.0];
    let total: f64 = counts.iter().sum();
    Mark::Distribution(Distribution {
        answers: counts
            .iter()
            .enumerate()
            .map(|(answer, count)| {
                let share = count / total * 100.0;
                Answer {
                    label: answer.to_string(),
                    share: Reading::shown(share, format!("{share:.0}%"), format!("{answer}: {share:.0}%")),
                }
            })
            .collect(),
        groups: vec![
            Group { label: "Detractors 14%".to_owned(), first: 0, last: 6 },
            Group { label: "Passives 28%".to_owned(), first: 7, last: 8 },
            Group { label: "Promoters 58%".to_owned(), first: 9, last: 10 },
        ],
        gaps: gaps(),
    })
}

fn satisfaction_answers() -> Mark {
    let shares = [
        ("Very dissatisfied", 5.0),
        ("Dissatisfied", 9.0),
        ("Neither", 17.0),
        ("Satisfied", 41.0),
        ("Very satisfied", 28.0),
    ];
    Mark::Distribution(Distribution {
        answers: shares
            .iter()
            .map(|(label, share)| Answer {
                label: (*label).to_owned(),
                share: Reading::shown(*share, format!("{share}%"), format!("{label}: {share}%")),
            })
            .collect(),
        groups: vec![],
        gaps: gaps(),
    })
}

fn spark() -> Mark {
    let values = [36.0, 38.0, 35.0, 37.0, 36.0, 39.0, 41.0, 38.0, 33.0, 31.0, 32.0, 41.0];
    Mark::Sparkline(Sparkline {
        points: values.iter().map(|&value| Reading::shown(value, signed(value), signed(value))).collect(),
        goal: Some((40.0, f64::INFINITY)),
    })
}

fn control() -> Mark {
    let values =
        [62.0, 64.0, 61.0, 66.0, 63.0, 60.0, 64.0, 62.0, 65.0, 61.0, 63.0, 64.0, 62.0, 70.0, 71.0, 76.0];
    Mark::Control(Control {
        periods: months(16),
        points: values
            .iter()
            .map(|&value| Reading::shown(value, format!("{value:.0}%"), format!("{value:.0}%")))
            .collect(),
        limits: (0..16).map(|_| Some(Limits { lower: 55.5, centre: 63.0, upper: 70.5 })).collect(),
        limit_words: LimitWords {
            lower: "Lower limit 56".to_owned(),
            centre: "Middle 63".to_owned(),
            upper: "Upper limit 71".to_owned(),
        },
        signals: vec![Action { at: 15.0, name: "Above the limit".to_owned() }],
        scale: Scale::Possible {
            lowest: 0.0,
            highest: 100.0,
            cut: "The axis shows a part of 0 to 100.".to_owned(),
        },
        ticks: percent_ticks(),
        gaps: gaps(),
        low: false,
    })
}

fn survival() -> Mark {
    let shares = [
        (0.4, 94.0),
        (1.0, 81.0),
        (2.0, 66.0),
        (3.0, 55.0),
        (4.0, 47.0),
        (6.0, 35.0),
        (8.0, 24.0),
        (10.0, 19.0),
        (13.0, 12.0),
        (18.0, 9.0),
    ];
    Mark::Survival(Survival {
        curves: vec![StepCurve {
            name: "still open".to_owned(),
            end: "9%".to_owned(),
            steps: shares
                .iter()
                .map(|&(at, share)| Step {
                    at,
                    share,
                    range: Some((share - 2.0 - at / 3.0, share + 2.0 + at / 3.0)),
                    tip: format!("After {at} days: {share}% still open"),
                })
                .collect(),
            censored: vec![5.0, 9.0, 9.5, 12.0, 20.0],
            until: 22.0,
        }],
        whole: 100.0,
        marks: vec![
            TimeMark { at: 10.0, words: "Promised: 10 days".to_owned() },
            TimeMark { at: 4.0, words: "Half were solved in 4 days".to_owned() },
        ],
        ticks: percent_ticks(),
        time_ticks: TickWords::plain(),
        time: "days since the complaint came in".to_owned(),
    })
}

fn before_after() -> Mark {
    let pair = |label: &str, before: f64, after: f64, change: &str| Pair {
        label: label.to_owned(),
        before: ranged(before, 4.0, format!("{before}%")),
        after: ranged(after, 3.5, format!("{after}%")),
        change: change.to_owned(),
    };
    Mark::BeforeAfter(BeforeAfter {
        rows: vec![
            pair("Two-hour slots", 67.0, 77.0, "+10"),
            pair("Vans before slots", 64.0, 66.0, "no clear change"),
            pair("Call back within two days after a complaint", 58.0, 49.0, "−9"),
            Pair {
                label: "Assembly guides with pictures".to_owned(),
                before: ranged(61.0, 6.0, "61%".to_owned()),
                after: Reading::Hidden,
                change: "too few answers".to_owned(),
            },
        ],
        before: "before".to_owned(),
        after: "after".to_owned(),
        scale: Scale::Possible {
            lowest: 0.0,
            highest: 100.0,
            cut: "The axis shows a part of 0 to 100.".to_owned(),
        },
        ticks: percent_ticks(),
        gaps: gaps(),
    })
}

fn lags() -> Mark {
    let bar = |lag: usize, r: f64, in_focus: bool| Lag {
        label: lag.to_string(),
        reading: ranged(r, 0.24, format!("{r:.2}")),
        in_focus,
    };
    let mut bars = vec![
        bar(0, 0.21, false),
        bar(1, 0.34, false),
        bar(2, 0.58, true),
        bar(3, 0.41, false),
        bar(4, -0.08, false),
    ];
    bars.push(Lag { label: "5".to_owned(), reading: Reading::Missing, in_focus: false });
    Mark::Lags(Lags {
        bars,
        axis: "months by which satisfaction runs ahead of renewal".to_owned(),
        scale: Scale::Possible { lowest: -1.0, highest: 1.0, cut: String::new() },
        ticks: TickWords::plain(),
        gaps: Gaps { missing: "too few months".to_owned(), ..gaps() },
    })
}

fn poles() -> Mark {
    let pair = |left: &str, right: &str, before: Option<f64>, now: f64| PolePair {
        left: left.to_owned(),
        right: right.to_owned(),
        now: ranged(now, 0.25, format!("{now:.1}")),
        before: before.map_or(Reading::Missing, |value| {
            Reading::shown(value, format!("{value:.1}"), format!("{value:.1}"))
        }),
    };
    let mut rows = vec![
        pair("We are told what to do", "We understand why", Some(3.1), 3.7),
        pair("I keep to the rules", "I do what the customer needs", Some(2.9), 2.8),
        pair("Customers are the job of one team", "Customers are everybody’s job", None, 4.2),
    ];
    rows.push(PolePair {
        left: "Mistakes are hidden".to_owned(),
        right: "Mistakes are told".to_owned(),
        now: Reading::Hidden,
        before: Reading::Missing,
    });
    Mark::Poles(Poles { rows, ends: (1.0, 5.0), gaps: gaps() })
}

fn timeline() -> Mark {
    let row = |label: &str, words: &str, state, opened: f64, due: f64, closed: Option<f64>| Commitment {
        label: label.to_owned(),
        state_words: words.to_owned(),
        state,
        opened,
        due: Some(due),
        closed,
        setbacks: vec![],
        tip: format!("{label}: {words}"),
    };
    let mut rows = vec![
        row("Two-hour slots", "kept 12 October, 19 days early", State::Kept, 6.0, 12.0, Some(11.4)),
        row("Route planner for furniture vans", "overdue by 31 days", State::Overdue, 6.5, 11.0, None),
        row("Call back within two days", "due 31 December", State::Open, 9.2, 14.0, None),
        row("Evening help line", "dropped in July", State::Dropped, 5.0, 10.0, Some(8.6)),
    ];
    rows[1].setbacks = vec![9.3];
    let mut periods = months(12);
    periods.extend(["Nov", "Dec"].map(|name| Period {
        short: name.to_owned(),
        group: "2026".to_owned(),
        long: format!("{name} 2026"),
    }));
    Mark::Timeline(Timeline { periods, rows, now: 12.0, now_words: "end of October".to_owned() })
}

fn multiples() -> Mark {
    let names = [
        "Discover",
        "Order",
        "Wait for the delivery",
        "Delivery",
        "Set-up and assembly",
        "Return or complain",
        "Stay",
    ];
    let panel = |(place, name): (usize, &&str)| Panel {
        name: (*name).to_owned(),
        points: (0..14)
            .map(|index| {
                if place == 4 && (5..7).contains(&index) {
                    return Reading::Missing;
                }
                let wave = [0.0, 2.0, -1.0, 3.0, 1.0][(index + place) % 5];
                let drop = if place == 3 { index as f64 * 0.8 } else { 0.0 };
                let value = 84.0 - 5.0 * ((place * 3) % 5) as f64 + wave - drop;
                ranged(value, 3.0, format!("{value:.0}%"))
            })
            .collect(),
        in_focus: place == 3,
    };
    Mark::Multiples(Multiples {
        periods: months(14),
        panels: names.iter().enumerate().map(panel).collect(),
        goal: Some(Goal { value: 85.0, words: "Goal 85%".to_owned() }),
        scale: Scale::Possible {
            lowest: 0.0,
            highest: 100.0,
            cut: "The axes show a part of 0 to 100.".to_owned(),
        },
        ticks: percent_ticks(),
        gaps: gaps(),
    })
}

fn bullet() -> Mark {
    let row = |label: &str, value: f64, text: &str, goal: f64, gap: &str, ends, margin: f64| Target {
        label: label.to_owned(),
        reading: ranged(value, margin, text.to_owned()),
        goal: Some(goal),
        gap: gap.to_owned(),
        ends,
    };
    Mark::Bullet(Bullet {
        rows: vec![
            row(
                "Net Promoter Score",
                41.0,
                "+41",
                45.0,
                "goal +45: 4 short, too close to call",
                (-100.0, 100.0),
                4.0,
            ),
            row("Satisfaction with delivery", 69.0, "69%", 85.0, "goal 85%: 16 short", (0.0, 100.0), 3.0),
            row("Effort", 5.6, "5.6", 5.5, "goal 5.5: reached", (1.0, 7.0), 0.2),
        ],
        gaps: gaps(),
    })
}

/// Every kind, by name.
pub fn gallery() -> Vec<Chart> {
    vec![
        chart("trend", "Customers recommend us more again, still short of the goal", nps_trend()),
        chart("trend-stages", "Delivery lost ground: seven in ten were satisfied", stage_trends()),
        chart("bars", "Missed slots lead by far", ranked()),
        chart("bars-sources", "Four sources agree on missed slots", ranked_by_source()),
        chart("bars-shares", "Ordering satisfies most", ranked_shares()),
        chart("heat-map", "Delivery is what customers talk about, from every side", stages_by_sources()),
        chart("came-left", "47 more customers than a month ago", Mark::CameLeft(movements(14))),
        chart("strip", "47 more customers than a month ago", Mark::Strip(movements(12))),
        chart("answers-nps", "Six in ten would recommend us", nps_answers()),
        chart("answers-csat", "Seven in ten are satisfied", satisfaction_answers()),
        chart("sparkline", "Up again", spark()),
        chart("control", "October stands out of the ordinary wobble", control()),
        chart("survival", "Half of the complaints were solved in four days", survival()),
        chart("before-after", "Two-hour slots helped", before_after()),
        chart("lags", "Satisfaction runs two months ahead of renewal", lags()),
        chart("poles", "More of us understand why", poles()),
        chart("timeline", "One promise kept, one overdue", timeline()),
        chart("multiples", "Only delivery fell", multiples()),
        chart("bullet", "Two of three goals are not reached", bullet()),
    ]
}
