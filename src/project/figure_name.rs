use super::{Catalogue, Site, Stage};
use crate::domain::Id;
use crate::markdown::Figure;

/// A figure that a text names: `{{ nps.change }}`, `{{ csat@delivery }}`, `{{ customers.net }}`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FigureName {
    /// A score, or something about it.
    Score {
        /// The measure.
        measure: Id,
        /// Its stage.
        stage: Option<Id>,
        /// What of it.
        part: ScorePart,
    },
    /// Something about the customers.
    Customers(CustomerPart),
}

macro_rules! parts {
    ($(#[$meta:meta])* $name:ident { $( $(#[$doc:meta])* $part:ident = $word:literal, )* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name { $( $(#[$doc])* $part, )* }

        impl $name {
            /// The words that a text can use.
            pub const WORDS: &'static [&'static str] = &[$( $word, )*];

            fn find(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$part), )* _ => None }
            }
        }
    };
}

parts! {
    /// What of a score.
    ScorePart {
        /// The score itself.
        Value = "value",
        /// Its change since the period before.
        Change = "change",
        /// How many answered.
        N = "n",
        /// Its chance range.
        Range = "range",
        /// Where it should be.
        Goal = "goal",
        /// How far it is from there.
        Gap = "gap",
        /// All of it in a sentence.
        Sentence = "sentence",
    }
}

parts! {
    /// What about the customers.
    CustomerPart {
        /// Who came less who left.
        Net = "net",
        /// Who came.
        Incoming = "incoming",
        /// Who left.
        Outgoing = "outgoing",
        /// How many there were at the start.
        Opening = "opening",
        /// How many there are at the end.
        Closing = "closing",
        /// All of it in a sentence.
        Sentence = "sentence",
    }
}

/// Which part of a figure's name is unknown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UnknownPart {
    /// What is measured.
    Name,
    /// The stage.
    Stage,
    /// The part; these are known.
    Part(&'static [&'static str]),
}

impl FigureName {
    /// Names that are no measure's.
    pub const WHOLE_NAMES: [&'static str; 1] = ["customers"];

    /// The figure that a text names.
    pub fn find(figure: &Figure, site: &Site, journey: &Catalogue<Stage>) -> Result<Self, UnknownPart> {
        let part = figure.part.as_ref().map(|part| part.text.as_str());
        if figure.name.text == "customers" {
            if figure.stage.is_some() {
                return Err(UnknownPart::Stage);
            }
            let part = CustomerPart::find(part.unwrap_or("sentence"));
            return part.map(Self::Customers).ok_or(UnknownPart::Part(CustomerPart::WORDS));
        }
        let known_id = |text: &str| text.parse::<Id>().ok();
        let measure =
            known_id(&figure.name.text).filter(|id| site.measures.contains(id)).ok_or(UnknownPart::Name)?;
        let stage = match &figure.stage {
            Some(stage) => {
                Some(known_id(&stage.text).filter(|id| journey.contains(id)).ok_or(UnknownPart::Stage)?)
            }
            None => None,
        };
        let part = ScorePart::find(part.unwrap_or("value")).ok_or(UnknownPart::Part(ScorePart::WORDS))?;
        Ok(Self::Score { measure, stage, part })
    }
}
