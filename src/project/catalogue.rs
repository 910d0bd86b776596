use std::collections::BTreeMap;

use crate::domain::Id;

/// Something that files refer to by its id.
pub trait Named {
    /// The id.
    fn id(&self) -> &Id;
    /// The name that people read.
    fn name(&self) -> &str;
}

/// Named things in the order in which the user wrote them, found by id.
#[derive(Clone, PartialEq, Debug)]
pub struct Catalogue<T> {
    items: Vec<T>,
    positions: BTreeMap<Id, usize>,
}

impl<T> Default for Catalogue<T> {
    fn default() -> Self {
        Self { items: Vec::new(), positions: BTreeMap::new() }
    }
}

impl<T: Named> Catalogue<T> {
    /// Collects things; of two with the same id the first is kept.
    pub fn new(items: impl IntoIterator<Item = T>) -> Self {
        let mut catalogue = Self::default();
        for item in items {
            if !catalogue.positions.contains_key(item.id()) {
                catalogue.positions.insert(item.id().clone(), catalogue.items.len());
                catalogue.items.push(item);
            }
        }
        catalogue
    }

    /// The thing with this id.
    pub fn get(&self, id: &Id) -> Option<&T> {
        self.position(id).map(|position| &self.items[position])
    }

    /// Its place in the order, from 0.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Whether there is one with this id.
    pub fn contains(&self, id: &Id) -> bool {
        self.positions.contains_key(id)
    }

    /// The name of the thing with this id, or the id itself.
    pub fn name<'a>(&'a self, id: &'a Id) -> &'a str {
        self.get(id).map_or(id.as_str(), Named::name)
    }

    /// All, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// All ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| item.id().as_str())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

/// Implements [`Named`] for structs with the fields `id` and `name`.
macro_rules! named {
    ($($type:ty),*) => {
        $(impl $crate::project::Named for $type {
            fn id(&self) -> &$crate::domain::Id { &self.id }
            fn name(&self) -> &str { &self.name }
        })*
    };
}
pub(super) use named;
