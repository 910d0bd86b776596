//! What holds for every chart, whatever is in it.

use super::anything::{Sort, any_chart};
use super::gallery::gallery;
use advocate::draw::*;
use proptest::prelude::*;
use std::sync::LazyLock;

static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts::shipped().expect("the shipped faces are readable"));

/// Labels neither overlap nor leave the drawing, numbers have at most one decimal, and text is never markup.
fn check(drawing: &Svg) -> Result<(), TestCaseError> {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    for (index, label) in drawing.labels.iter().enumerate() {
        let inside = label.left >= -0.1
            && label.top >= -0.1
            && label.right <= width + 0.1
            && label.bottom <= height + 0.1;
        prop_assert!(inside, "outside {width} x {height}: {label:?}");
        for other in &drawing.labels[..index] {
            let apart = label.right <= other.left + 0.1
                || other.right <= label.left + 0.1
                || label.bottom <= other.top + 0.1
                || other.bottom <= label.top + 0.1;
            prop_assert!(apart, "{label:?} over {other:?}");
        }
    }
    well_formed(&drawing.text)?;
    well_formed(&drawing.standalone())
}

/// Reads the markup as strictly as needed: tags close in order, no stray `<` or `&`, numbers in places are plain.
fn well_formed(svg: &str) -> Result<(), TestCaseError> {
    const KNOWN: [&str; 12] =
        ["svg", "title", "desc", "style", "g", "rect", "circle", "path", "text", "tspan", "defs", "pattern"];
    let mut open: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some(at) = rest.find('<') {
        check_text(&rest[..at])?;
        let tag_end = rest[at..].find('>').map(|end| at + end);
        let Some(tag_end) = tag_end else { return Err(TestCaseError::fail("a tag does not end")) };
        let tag = &rest[at + 1..tag_end];
        if let Some(name) = tag.strip_prefix('/') {
            prop_assert_eq!(open.pop(), Some(name));
        } else {
            let name = tag.split([' ', '/']).next().unwrap_or_default();
            prop_assert!(KNOWN.contains(&name), "unknown element {}", name);
            check_text(tag)?;
            for attribute in tag.split("=\"").skip(1).filter_map(|part| part.split('"').next()) {
                prop_assert!(!attribute.contains("NaN") && !attribute.contains("inf"), "{}", attribute);
                if let Some((_, decimals)) = attribute.split_once('.')
                    && attribute.chars().all(|letter| letter.is_ascii_digit() || ".-".contains(letter))
                    && !attribute.starts_with("0.")
                {
                    prop_assert_eq!(decimals.len(), 1, "{}", attribute);
                }
            }
            if !tag.ends_with('/') {
                open.push(name);
            }
        }
        rest = &rest[tag_end + 1..];
    }
    prop_assert!(open.is_empty(), "left open: {:?}", open);
    Ok(())
}

/// Every `&` begins one of the five known entities.
fn check_text(text: &str) -> Result<(), TestCaseError> {
    for after in text.split('&').skip(1) {
        let known = ["amp;", "lt;", "gt;", "quot;", "#39;"].iter().any(|entity| after.starts_with(entity));
        prop_assert!(known, "stray ampersand before {}", after);
    }
    Ok(())
}

/// The name of the chart's kind.
fn kind(chart: &Chart) -> String {
    format!("{:?}", chart.mark()).split('(').next().unwrap_or_default().to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_chart_keeps_its_labels_apart_and_inside(chart in any_chart(Sort::Any)) {
        for width in [Width::Wide, Width::Narrow] {
            let drawing = draw(&chart, width, &FONTS);
            check(&drawing)?;
            prop_assert_eq!(draw(&chart, width, &FONTS), drawing, "drawn twice, the same bytes");
            check(&draw_picture(&chart, width, &FONTS))?;
        }
    }

    #[test]
    fn ordinary_charts_leave_no_label_out(chart in any_chart(Sort::Ordinary)) {
        for width in [Width::Wide, Width::Narrow] {
            let left_out = draw(&chart, width, &FONTS).left_out;
            prop_assert!(left_out.is_empty(), "{width:?} {} leaves out {left_out:?}", kind(&chart));
        }
    }
}

#[test]
fn the_gallery_keeps_the_same_rules() {
    for chart in gallery() {
        for width in [Width::Wide, Width::Narrow] {
            for drawing in [draw(&chart, width, &FONTS), draw_picture(&chart, width, &FONTS)] {
                check(&drawing).unwrap_or_else(|error| panic!("{}: {error}", chart.id()));
                assert!(drawing.left_out.is_empty(), "{} leaves out {:?}", chart.id(), drawing.left_out);
                let cut: Vec<&LabelBox> =
                    drawing.labels.iter().filter(|label| label.text.contains('…')).collect();
                assert!(cut.is_empty(), "{} cuts {cut:?}", chart.id());
            }
        }
    }
}

#[test]
fn every_kind_tells_the_figures_of_its_marks() {
    for chart in gallery() {
        for width in [Width::Wide, Width::Narrow] {
            let svg = draw(&chart, width, &FONTS).text;
            // Beside the drawing's own title: groups of shapes, and dots.
            let told = svg.matches("<g><title>").count() + svg.matches("\"><title>").count();
            assert!(told > 0, "{} has no mark with a title", chart.id());
            assert!(!svg.contains("<title></title>"), "{} has a mark without words", chart.id());
        }
    }
}

#[test]
fn a_drawing_alone_brings_the_colours_that_the_style_sheet_gives_it_in_a_page() {
    for chart in gallery() {
        let drawing = draw(&chart, Width::Wide, &FONTS);
        let alone = drawing.standalone();
        let style = alone.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).unwrap();
        for class in drawing.text.split("class=\"").skip(1).flat_map(|rest| rest.split('"').next()) {
            for name in class.split(' ').filter(|name| name.starts_with("f-") || name.starts_with("l-")) {
                assert!(style.contains(&format!(".{name}{{")), "{}: {name}", chart.id());
                assert!(!drawing.text.contains("#12436d"), "{} says its colours twice", chart.id());
            }
        }
        assert!(alone.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""), "{}", chart.id());
    }
}

/// The labels of a drawing with one letter of theirs in the markup.
fn labels(mark: Mark, width: Width) -> Vec<String> {
    let chart = super::gallery::chart("labels", "Labels", mark);
    draw(&chart, width, &FONTS).labels.into_iter().map(|label| label.text).collect()
}

#[test]
fn text_stays_text() {
    let bars = RankedBars {
        bars: vec![RankedBar {
            label: "</text><script>alert(1)</script>".to_owned(),
            reading: Reading::shown(1.0, "1&2", "\"tip\" <b>"),
            parts: vec![],
            in_focus: false,
        }],
        parts: vec![],
        highest: None,
        gaps: Gaps::default(),
    };
    let chart = super::gallery::chart("escape", "A < B & \"C\"", Mark::RankedBars(bars));
    let svg = draw(&chart, Width::Wide, &FONTS).text;
    assert!(!svg.contains("<script>"), "{svg}");
    assert!(
        svg.contains("&lt;script&gt;")
            && svg.contains("1&amp;2")
            && svg.contains("&quot;tip&quot; &lt;b&gt;")
    );
    assert!(svg.contains("<title id=\"escape-w-title\">A &lt; B &amp; &quot;C&quot;</title>"), "{svg}");
}

proptest! {
    /// A ranked bar is never without its name and its value: both are labels, not tooltips.
    #[test]
    fn bars_say_their_names_and_values(
        names in proptest::collection::vec("[A-Z][a-zäöü]{3,30}( [a-zäöü]{3,25}){0,3}", 1..12),
        values in proptest::collection::vec(-500.0..90_000.0f64, 12),
    ) {
        let bars: Vec<RankedBar> = names.iter().zip(&values).map(|(name, &value)| RankedBar {
            label: name.clone(),
            reading: Reading::shown(value, format!("{value:.0}"), name.clone()),
            parts: vec![],
            in_focus: false,
        }).collect();
        let count = bars.len();
        for width in [Width::Wide, Width::Narrow] {
            let mark = Mark::RankedBars(RankedBars { bars: bars.clone(), parts: vec![], highest: None, gaps: Gaps::default() });
            prop_assert_eq!(labels(mark, width).len(), 2 * count);
        }
    }

    /// A heat map prints every number, however many columns there are.
    #[test]
    fn cells_print_their_numbers(columns in 1..20usize, value in 0..999_999u32) {
        let text = value.to_string();
        let map = HeatMap {
            rows: vec![HeatRow {
                name: "Delivery".to_owned(),
                cells: vec![Reading::shown(f64::from(value), text.clone(), "tip"); columns],
                in_focus: false,
            }],
            columns: vec!["Beschwerdemanagementberichte".to_owned(); columns],
            gaps: Gaps::default(),
        };
        for width in [Width::Wide, Width::Narrow] {
            let printed = labels(Mark::HeatMap(map.clone()), width).into_iter().filter(|label| *label == text).count();
            prop_assert_eq!(printed, columns);
        }
    }

    /// Each line of a trend says at its end what it is.
    #[test]
    fn lines_say_their_names(
        names in proptest::collection::vec("[A-Z][a-zäöü]{3,12}( [a-zäöü]{3,12}){0,2}", 1..5),
        ends in proptest::collection::vec(0.0..100.0f64, 5),
    ) {
        let series: Vec<Series> = names.iter().zip(&ends).map(|(name, &end)| Series {
            name: name.clone(),
            points: vec![Reading::shown(50.0, "50", "50"), Reading::shown(end, format!("{end:.0}%"), "tip")],
        }).collect();
        let count = series.len();
        for width in [Width::Wide, Width::Narrow] {
            let mark = Mark::Trend(Trend {
                periods: super::gallery::months(2),
                series: series.clone(),
                goal: None,
                actions: vec![],
                scale: Scale::Free,
                ticks: TickWords::plain(),
                gaps: Gaps::default(),
            });
            let values = labels(mark, width).into_iter().filter(|label| label.ends_with('%')).count();
            prop_assert_eq!(values, count);
        }
    }
}

#[test]
fn a_chart_without_its_words_or_data_cannot_be_made() {
    let whole = ChartWords {
        id: "nps".to_owned(),
        title: "A finding".to_owned(),
        summary: "A sentence.".to_owned(),
        ..ChartWords::default()
    };
    let table = Table { head: vec!["Month".to_owned()], rows: vec![vec![Cell::words("October")]] };
    let mark = || Mark::Sparkline(Sparkline { points: vec![], goal: None });
    let check = |words: ChartWords, table: Table, expected: Option<UnfitChart>| {
        assert_eq!(Chart::new(words, mark(), table).err(), expected);
    };
    let id = || "nps".to_owned();
    check(whole.clone(), table.clone(), None);
    check(
        ChartWords { id: "NPS trend".to_owned(), ..whole.clone() },
        table.clone(),
        Some(UnfitChart::Id("NPS trend".to_owned())),
    );
    check(
        ChartWords { title: " ".to_owned(), ..whole.clone() },
        table.clone(),
        Some(UnfitChart::Title(id())),
    );
    check(
        ChartWords { summary: String::new(), ..whole.clone() },
        table.clone(),
        Some(UnfitChart::Summary(id())),
    );
    check(whole.clone(), Table::default(), Some(UnfitChart::Table(id())));
    let ragged = Table { head: table.head.clone(), rows: vec![vec![]] };
    check(whole, ragged, Some(UnfitChart::Table(id())));
}
