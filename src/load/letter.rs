use crate::source::Spanned;
use crate::yaml::record;

record! {
    "`letter`"
    /// How often a letter is printed, and for whom.
    pub struct Letter {
        /// `thanks`: one for each thanks of the period.
        pub each: Option<Spanned<String>>,
    }
}
