use super::Schema;
use crate::domain::Id;
use crate::source::Spanned;
use crate::yaml::{Loose, Needed, record};

record! {
    "`journey.yaml`"
    /// `content/journey.yaml`: the stages of the customer's life, in order.
    pub struct Journey {
        /// The number of the file's form: 1.
        pub schema: Needed<Schema>,
        /// The stages.
        pub stages: Needed<Vec<Stage>>,
    }
}

record! {
    "a stage"
    /// A stage of the customer's life.
    pub struct Stage {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
        /// The team that owns it.
        pub owner: Option<Spanned<Id>>,
        /// What the customer expects here.
        pub expects: Option<Spanned<String>>,
        /// What the customer has to do here.
        pub actions: Vec<Action>,
        /// Who may see it; everyone where nothing is said.
        pub audience: Loose<Spanned<Id>>,
    }
}

record! {
    "an action"
    /// Something that the customer has to do in a stage; it is what drives feedback.
    pub struct Action {
        /// Its id.
        pub id: Spanned<Id>,
        /// Its name.
        pub name: Spanned<String>,
    }
}
