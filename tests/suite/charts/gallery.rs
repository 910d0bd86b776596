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
    ]
}
