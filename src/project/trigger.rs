use crate::domain::Id;

/// When a page is called for.
#[derive(Clone, PartialEq, Debug)]
pub enum Trigger {
    /// A score stands in one of these ways.
    Score {
        /// The measure.
        measure: Id,
        /// Its stage.
        stage: Option<Id>,
        /// Any of these calls for the page; never empty.
        marks: Vec<Mark>,
    },
    /// A theme is listed: heard from enough sides to stand by itself.
    Theme {
        /// The theme.
        theme: Id,
        /// At this stage alone.
        stage: Option<Id>,
        /// Only where it is said more often than before.
        rising: bool,
    },
    /// Customers moved in this way.
    Customers(CustomersWere),
    /// A promise stands in this way.
    Commitments(PromisesAre),
    /// Complaints stand in this way.
    Complaints(ComplaintsWere),
    /// A setback was told.
    Setbacks,
    /// Somebody was thanked, or nobody.
    Thanks(Deeds),
    /// A leader acted where people could see it, or none did.
    Sponsors(Deeds),
    /// The mission came up in fewer than half of the meetings that are not about customers, or did not reach a role.
    MissionUnspoken,
    /// The staff survey of the period leans in this way.
    Culture(CultureLeans),
    /// The period has this theme in `rhythm.yaml`.
    Rhythm(Id),
    /// One of these months of the year, 1 to 12, lies in the period.
    Month(Vec<i8>),
}

/// How a score stands.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Mark {
    /// Below this value.
    Below(f64),
    /// Above this value.
    Above(f64),
    /// It clearly rose.
    Up,
    /// It clearly fell.
    Down,
    /// It clearly misses its goal.
    Missed,
    /// It does not clearly miss its goal and is not too close to call.
    Met,
}

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $( $(#[$doc:meta])* $variant:ident = $word:literal, )* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name { $( $(#[$doc])* $variant, )* }

        impl $name {
            /// All, by the words of front matter.
            pub const WORDS: &'static [(&'static str, Self)] = &[$( ($word, Self::$variant), )*];

            /// The word of front matter.
            pub fn word(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }
        }
    };
}

words! {
    /// How customers moved.
    CustomersWere {
        /// More left than came.
        Shrank = "shrank",
        /// More came than left.
        Grew = "grew",
    }
}

words! {
    /// How promises stand.
    PromisesAre {
        /// One is past its day.
        Overdue = "overdue",
        /// One was done in the period.
        Kept = "kept",
        /// One falls due in the next period.
        Due = "due",
    }
}

words! {
    /// How complaints stand.
    ComplaintsWere {
        /// Something that fell due was not done in time.
        Late = "late",
        /// One is open at the end.
        Open = "open",
        /// One came from a rule that has not been changed.
        BrokenRule = "broken-rule",
    }
}

words! {
    /// Whether something was done.
    Deeds {
        /// It was not.
        None = "none",
        /// It was.
        Any = "any",
    }
}

words! {
    /// How the staff survey leans.
    CultureLeans {
        /// To compliance on some contrast.
        Compliance = "compliance",
        /// To commitment on some contrast.
        Commitment = "commitment",
        /// There was a survey in the period.
        Any = "any",
    }
}
