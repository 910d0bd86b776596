//! One figure as a chart gets it, and the two ways in which there may be none.

/// A figure, or the reason why there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// Nothing was collected: a gap, never a zero.
    Missing,
    /// There is a value, and it is kept back because the group is small.
    Hidden,
    /// A value to show.
    Shown(Figure),
}

/// A value with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The value in the unit of the chart. A value that is not a number counts as missing.
    pub value: f64,
    /// The ends of the chance range, lower then upper, in the same unit.
    pub range: Option<(f64, f64)>,
    /// The value as it is written beside its mark: `+41`, `69 %`.
    pub text: String,
    /// The whole sentence for the tooltip: `October 2026: +41, chance range +37 to +45, 1,204 answers`.
    pub tip: String,
}

impl Reading {
    /// A shown value without a chance range.
    pub fn shown(value: f64, text: impl Into<String>, tip: impl Into<String>) -> Self {
        Reading::Shown(Figure { value, range: None, text: text.into(), tip: tip.into() })
    }

    /// A shown value with its chance range.
    pub fn with_range(
        value: f64,
        range: (f64, f64),
        text: impl Into<String>,
        tip: impl Into<String>,
    ) -> Self {
        Reading::Shown(Figure { value, range: Some(range), text: text.into(), tip: tip.into() })
    }

    /// The figure, where there is one that can be drawn.
    pub(crate) fn figure(&self) -> Option<&Figure> {
        match self {
            Reading::Shown(figure) if figure.value.is_finite() => Some(figure),
            _ => None,
        }
    }
}

impl Figure {
    /// The chance range with its ends in order, where both are numbers.
    pub(crate) fn bounds(&self) -> Option<(f64, f64)> {
        self.range
            .filter(|(lower, upper)| lower.is_finite() && upper.is_finite())
            .map(|(lower, upper)| (lower.min(upper), lower.max(upper)))
    }
}

/// The words for figures that are not there.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Gaps {
    /// The one mark for a hidden value, as in the tables: `[c]`.
    pub hidden_mark: String,
    /// Why it is hidden, for the tooltip: `Hidden: fewer than 5 answers`.
    pub hidden: String,
    /// What an empty place means, for the tooltip: `Not collected`.
    pub missing: String,
    /// What the language writes between a name and what is said of it: `: `, ` : `.
    pub colon: String,
}

impl Gaps {
    /// The tooltip of a hidden value.
    pub(super) fn hidden_at(&self, name: &str) -> String {
        format!("{name}{}{}", self.colon, self.hidden)
    }

    /// The tooltip of an empty place.
    pub(super) fn missing_at(&self, name: &str) -> String {
        format!("{name}{}{}", self.colon, self.missing)
    }
}
