//! The colours of charts: what each is for, its class, and its plain value.
//!
//! Every mark carries a class. In a page the style sheet gives it a colour, through the custom properties of
//! `themes/default/assets/chart.css` (light, dark, print, forced colours); a drawing that stands alone, as a file, a PNG or
//! in a mail, brings the plain values as rules of its own.

/// What a colour is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paint {
    /// Text and marks that must be read.
    Ink,
    /// Text of second rank: ticks, units, notes.
    Quiet,
    /// The page behind the chart.
    Ground,
    /// Light lines that help the eye.
    Grid,
    /// The zero line and the axis.
    Axis,
    /// The goal's dashed line.
    Goal,
    /// Words and marks on a dark fill.
    OnDark,
    /// Words on a bright fill (the second and the fourth category), dark on every page.
    OnBright,
    /// The first category, and the one in focus.
    First,
    /// The second category.
    Second,
    /// The third category.
    Third,
    /// The fourth category; the second of two.
    Fourth,
    /// Everything that is not in focus.
    Rest,
    /// Text in the colour of the first category, checked as text.
    FirstText,
    /// Text in the colour of the second category.
    SecondText,
    /// Text in the colour of the third category.
    ThirdText,
    /// Text in the colour of the fourth category.
    FourthText,
    /// Cells from the lightest …
    Heat0,
    /// … by steps …
    Heat1,
    /// …
    Heat2,
    /// …
    Heat3,
    /// … to the darkest.
    Heat4,
    /// The lines of a hatch: not collected.
    Hatch,
}

impl Paint {
    /// All colours, in the order of their declaration.
    pub const ALL: [Paint; 23] = [
        Paint::Ink,
        Paint::Quiet,
        Paint::Ground,
        Paint::Grid,
        Paint::Axis,
        Paint::Goal,
        Paint::OnDark,
        Paint::OnBright,
        Paint::First,
        Paint::Second,
        Paint::Third,
        Paint::Fourth,
        Paint::Rest,
        Paint::FirstText,
        Paint::SecondText,
        Paint::ThirdText,
        Paint::FourthText,
        Paint::Heat0,
        Paint::Heat1,
        Paint::Heat2,
        Paint::Heat3,
        Paint::Heat4,
        Paint::Hatch,
    ];

    /// The name used in classes (`f-NAME` fills, `l-NAME` draws lines) and in custom properties (`--chart-NAME`).
    pub fn name(self) -> &'static str {
        match self {
            Paint::Ink => "ink",
            Paint::Quiet => "quiet",
            Paint::Ground => "ground",
            Paint::Grid => "grid",
            Paint::Axis => "axis",
            Paint::Goal => "goal",
            Paint::OnDark => "on-dark",
            Paint::OnBright => "on-bright",
            Paint::First => "s1",
            Paint::Second => "s2",
            Paint::Third => "s3",
            Paint::Fourth => "s4",
            Paint::Rest => "rest",
            Paint::FirstText => "t1",
            Paint::SecondText => "t2",
            Paint::ThirdText => "t3",
            Paint::FourthText => "t4",
            Paint::Heat0 => "h0",
            Paint::Heat1 => "h1",
            Paint::Heat2 => "h2",
            Paint::Heat3 => "h3",
            Paint::Heat4 => "h4",
            Paint::Hatch => "hatch",
        }
    }

    /// The value on a light page. Categories are those of the UK Government Analysis Function's accessible palette;
    /// their text versions are darkened until they reach 4.5:1 on white.
    pub fn light(self) -> &'static str {
        match self {
            Paint::Ink => "#1d2329",
            Paint::Quiet => "#565f68",
            Paint::Ground => "#ffffff",
            Paint::Grid => "#dfe2e5",
            Paint::Axis => "#6b747c",
            Paint::Goal => "#1d2329",
            Paint::OnDark => "#ffffff",
            Paint::OnBright => "#14181c",
            Paint::First => "#12436d",
            Paint::Second => "#28a197",
            Paint::Third => "#801650",
            Paint::Fourth => "#f46a25",
            Paint::Rest => "#bfbfbf",
            Paint::FirstText => "#12436d",
            Paint::SecondText => "#1b6f68",
            Paint::ThirdText => "#801650",
            Paint::FourthText => "#b0440f",
            Paint::Heat0 => "#eef4fa",
            Paint::Heat1 => "#c9dff2",
            Paint::Heat2 => "#8fc0ea",
            Paint::Heat3 => "#2073bc",
            Paint::Heat4 => "#12436d",
            Paint::Hatch => "#a9b0b7",
        }
    }

    /// The value on a dark page, checked for the same contrasts.
    pub fn dark(self) -> &'static str {
        match self {
            Paint::Ink => "#eceff2",
            Paint::Quiet => "#aab3bc",
            Paint::Ground => "#14181c",
            Paint::Grid => "#333a41",
            Paint::Axis => "#87919a",
            Paint::Goal => "#eceff2",
            Paint::OnDark => "#0c1014",
            Paint::OnBright => "#0c1014",
            Paint::First => "#6bace6",
            Paint::Second => "#45c4b8",
            Paint::Third => "#e07fb4",
            Paint::Fourth => "#ff9a62",
            Paint::Rest => "#5d666f",
            Paint::FirstText => "#8cc0ee",
            Paint::SecondText => "#5fd3c8",
            Paint::ThirdText => "#ee9fc8",
            Paint::FourthText => "#ffad80",
            Paint::Heat0 => "#1c2a38",
            Paint::Heat1 => "#22405c",
            Paint::Heat2 => "#275a86",
            Paint::Heat3 => "#6bace6",
            Paint::Heat4 => "#b5d8f7",
            Paint::Hatch => "#5d666f",
        }
    }

    /// The colour of text that stands for a category.
    pub(crate) fn as_text(self) -> Paint {
        match self {
            Paint::First => Paint::FirstText,
            Paint::Second => Paint::SecondText,
            Paint::Third => Paint::ThirdText,
            Paint::Fourth => Paint::FourthText,
            Paint::Rest => Paint::Quiet,
            other => other,
        }
    }

    /// The colour of words that stand on a fill.
    pub(crate) fn on(self) -> Paint {
        match self {
            Paint::Second | Paint::Fourth => Paint::OnBright,
            Paint::First | Paint::Third | Paint::Heat3 | Paint::Heat4 => Paint::OnDark,
            _ => Paint::Ink,
        }
    }

    /// The category colours for `count` series: one is dark blue, two are the first and the last, more take the order
    /// of the palette, and what exceeds four is grey.
    pub(crate) fn categories(count: usize) -> Vec<Paint> {
        let palette = [Paint::First, Paint::Second, Paint::Third, Paint::Fourth];
        match count {
            2 => vec![Paint::First, Paint::Fourth],
            _ => (0..count).map(|index| palette.get(index).copied().unwrap_or(Paint::Rest)).collect(),
        }
    }

    /// The colour's place in [`Paint::ALL`]: what travels through the plotting library instead of red, green and blue.
    pub(crate) fn index(self) -> u8 {
        self as u8
    }

    /// The colour at a place of [`Paint::ALL`].
    pub(crate) fn at(index: u8) -> Paint {
        Paint::ALL.get(usize::from(index)).copied().unwrap_or(Paint::Ink)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLES: &str = include_str!("../../themes/default/assets/chart.css");

    /// Relative luminance of `#rrggbb` (WCAG 2.2, definition of relative luminance).
    fn luminance(hex: &str) -> f64 {
        let channel = |from: usize| {
            let value = u8::from_str_radix(&hex[from..from + 2], 16).expect("two hexadecimal digits");
            let share = f64::from(value) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// Every pair of colours that meets must reach its ratio, on light pages and on dark ones.
    fn check(front: Paint, behind: Paint, at_least: f64) {
        for side in [Paint::light, Paint::dark] {
            let ratio = contrast(side(front), side(behind));
            assert!(ratio >= at_least, "{front:?} on {behind:?}: {ratio:.2}, wanted {at_least}");
        }
    }

    #[test]
    fn text_can_be_read() {
        use Paint::*;
        for text in [Ink, Quiet, FirstText, SecondText, ThirdText, FourthText] {
            check(text, Ground, 4.5);
        }
        for fill in [Heat0, Heat1, Heat2, Heat3, Heat4, First, Second, Third, Fourth, Rest] {
            check(fill.on(), fill, 4.5);
        }
    }

    #[test]
    fn marks_can_be_seen() {
        use Paint::*;
        for mark in [First, Second, Third, Fourth, Axis, Goal] {
            check(mark, Ground, 2.95);
        }
    }

    #[test]
    fn the_order_of_the_list_is_the_order_of_declaration() {
        for (index, paint) in Paint::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(paint.index()), index);
            assert_eq!(Paint::at(paint.index()), paint);
        }
    }

    #[test]
    fn the_style_sheet_says_the_same() {
        for paint in Paint::ALL {
            let name = paint.name();
            for value in [paint.light(), paint.dark()] {
                assert!(STYLES.contains(&format!("--chart-{name}: {value};")), "{name} {value}");
            }
            assert!(STYLES.contains(&format!(".f-{name} {{ fill: var(--chart-{name}); }}")), "{name}");
            assert!(STYLES.contains(&format!(".l-{name} {{ stroke: var(--chart-{name}); }}")), "{name}");
        }
    }
}
