use crate::domain::Id;
use crate::source::Spanned;
use crate::yaml::{Keyed, record};

record! {
    "a chart"
    /// What a fenced block `chart` in a page asks for.
    pub struct ChartBlock {
        /// `trend`, `distribution`, `heatmap`, `customers` or `ranked`.
        pub kind: Spanned<String>,
        /// The measure.
        pub measure: Option<Spanned<Id>>,
        /// Its stage.
        pub stage: Option<Spanned<Id>>,
        /// The group, as `{region: north}`.
        pub segment: Keyed<Spanned<Id>>,
        /// How many periods, this one included; 13 where nothing is said.
        pub periods: Option<Spanned<u64>>,
    }
}
