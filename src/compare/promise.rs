use super::Edition;
use crate::project::PromiseState;

/// A promise as an edition tells it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromiseTold {
    /// What it is called.
    pub title: String,
    /// How it stands.
    pub state: PromiseState,
    /// By when it will be kept, as `2026-10-31`.
    pub due: Option<String>,
}

/// A promise that stands otherwise than it stood, or is due on another day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PromiseChange {
    /// Its number.
    pub id: String,
    /// How it stood; `None` where it was not told of.
    pub was: Option<PromiseTold>,
    /// How it stands; likewise.
    pub is: Option<PromiseTold>,
}

impl PromiseChange {
    /// What it is called now, or was.
    pub fn title(&self) -> &str {
        self.is.as_ref().or(self.was.as_ref()).map_or(&self.id, |told| &told.title)
    }

    /// All between two editions, by id.
    pub(super) fn all(before: &Edition, after: &Edition) -> Vec<Self> {
        let mut ids: Vec<&String> = before.promises.keys().chain(after.promises.keys()).collect();
        ids.sort_unstable();
        ids.dedup();
        let stands = |told: Option<&PromiseTold>| told.map(|told| (told.state, told.due.clone()));
        ids.into_iter()
            .map(|id| (id, before.promises.get(id), after.promises.get(id)))
            .filter(|(_, was, is)| stands(*was) != stands(*is))
            .map(|(id, was, is)| Self { id: id.clone(), was: was.cloned(), is: is.cloned() })
            .collect()
    }
}
