use std::borrow::Cow;

use crate::source::{Span, Spanned};

/// A piece of YAML, or of a table that stands for YAML, with its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Node<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub value: Value<'a>,
}

/// What a node is.
#[derive(Clone, PartialEq, Debug)]
pub enum Value<'a> {
    /// `null`, `~` or nothing at all.
    Null,
    /// A text, a number, a date…: which one is for the reader to say.
    Scalar {
        /// The text after escapes were resolved.
        text: Cow<'a, str>,
        /// Whether it stood without quotes; only then can it be a number or `true`.
        plain: bool,
    },
    /// A list.
    List(Vec<Node<'a>>),
    /// Keys and values in the order written; a key may stand twice here.
    Map(Vec<Entry<'a>>),
}

/// A key and its value.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry<'a> {
    /// The key.
    pub key: Spanned<Cow<'a, str>>,
    /// The value.
    pub value: Node<'a>,
}

impl Node<'_> {
    /// What the node is, in a word a finding can use.
    pub fn noun(&self) -> &'static str {
        match &self.value {
            Value::Null => "nothing",
            Value::Scalar { .. } => "a single value",
            Value::List(_) => "a list",
            Value::Map(_) => "a mapping of keys to values",
        }
    }
}
