use super::Catalogue;
use super::catalogue::named;
use crate::domain::Id;

/// A stage of the customer's life.
#[derive(Clone, PartialEq, Debug)]
pub struct Stage {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// The team that owns it.
    pub owner: Option<Id>,
    /// What the customer expects here.
    pub expects: Option<String>,
    /// What the customer has to do here.
    pub actions: Catalogue<Action>,
}

/// Something that the customer has to do in a stage.
#[derive(Clone, PartialEq, Debug)]
pub struct Action {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub name: String,
}

named!(Stage, Action);
