use crate::domain::{Id, Period};
use crate::source::Spanned;
use crate::yaml::{Keyed, record};

record! {
    "a chart"
    /// What a fenced block `chart` in a page asks for.
    pub struct ChartBlock {
        /// What is drawn: `trend`, `control`, `bullet`, `multiples` and so on.
        pub kind: Spanned<String>,
        /// The measure.
        pub measure: Option<Spanned<Id>>,
        /// Its stage.
        pub stage: Option<Spanned<Id>>,
        /// The group, as `{region: north}`.
        pub segment: Keyed<Spanned<Id>>,
        /// Of customers: `came`, `left` or `net`, for a chart of the kind `control`.
        pub series: Option<Spanned<String>>,
        /// The outcome, for a chart of the kind `lags`.
        pub outcome: Option<Spanned<Id>>,
        /// How many periods, the last one included; 13 where nothing is said.
        pub periods: Option<Spanned<u64>>,
        /// The first period, instead of how many.
        pub from: Option<Spanned<Period>>,
        /// The last period; that of the report where nothing is said. A report knows of none after its own.
        pub to: Option<Spanned<Period>>,
    }
}
