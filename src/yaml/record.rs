use std::collections::BTreeMap;

use super::decode::wrong_type;
use super::{Decode, Decoder, Entry, Node, Value};
use crate::finding::{Finding, Kind, closest};
use crate::source::Span;

/// The keys of a mapping while a record is made from them.
pub struct Fields<'n, 'a> {
    span: Span,
    entries: &'n [Entry<'a>],
}

impl<'n, 'a> Fields<'n, 'a> {
    /// Opens a mapping for a record with these keys; unknown and duplicate keys become findings.
    pub fn open(node: &'n Node<'a>, what: &str, keys: &[&str], decoder: &mut Decoder<'_>) -> Option<Self> {
        let entries = match &node.value {
            Value::Map(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => {
                wrong_type(node, &format!("{what} (a mapping of keys to values)"), decoder);
                return None;
            }
        };
        refuse_duplicates(entries, decoder);
        for entry in entries.iter().filter(|entry| !keys.contains(&entry.key.as_ref())) {
            let message = format!("{what} has no key `{}`", super::decode::shorten(&entry.key));
            let help = match closest(&entry.key, keys.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!(
                    "its keys are {}",
                    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
                ),
            };
            decoder.report.add(Finding::at(Kind::UnknownKey, entry.key.span, message).help(help));
        }
        Some(Self { span: node.span, entries })
    }

    /// The value of a key; a missing key that is required becomes a finding.
    pub fn take<T: Decode>(&self, what: &str, key: &str, decoder: &mut Decoder<'_>) -> Option<T> {
        match self.entries.iter().find(|entry| entry.key.as_ref() == key) {
            Some(entry) => T::decode(&entry.value, decoder).or_else(T::absent),
            None => T::absent().or_else(|| {
                let message = format!("{what} lacks `{key}`");
                let start = Span { end: self.span.start.saturating_add(1).min(self.span.end), ..self.span };
                decoder
                    .report
                    .add(Finding::at(Kind::MissingKey, start, message).help(format!("add `{key}: …`")));
                None
            }),
        }
    }
}

pub(super) fn refuse_duplicates(entries: &[Entry<'_>], decoder: &mut Decoder<'_>) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for entry in entries {
        if let Some(earlier) = first.get(entry.key.as_ref()) {
            let message =
                format!("the key `{}` stands here a second time", super::decode::shorten(&entry.key));
            let finding = Finding::at(Kind::DuplicateKey, entry.key.span, message);
            decoder.report.add(finding.help("keep one of the two").related(*earlier, "the first time"));
        } else {
            first.insert(entry.key.as_ref(), entry.key.span);
        }
    }
}

/// Declares a record as the user writes it: a struct whose fields are its keys, with the reading of it.
///
/// A field whose type has an [`absent`](Decode::absent) value is optional, every other is required. `span` is the
/// place of the whole record. The first word names it in findings: "a rating lacks `measure`".
macro_rules! record {
    (
        $what:literal
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$field_meta:meta])* pub $field:ident : $type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $type, )*
            /// Where the whole of it stands.
            pub span: $crate::source::Span,
        }

        impl $crate::yaml::Decode for $name {
            fn decode(node: &$crate::yaml::Node<'_>, decoder: &mut $crate::yaml::Decoder<'_>) -> Option<Self> {
                let keys = [$( stringify!($field).trim_start_matches("r#") ),*];
                let fields = $crate::yaml::Fields::open(node, $what, &keys, decoder)?;
                // Every key is read before the first missing one ends the record, so that all findings come.
                $( let $field = fields.take($what, stringify!($field).trim_start_matches("r#"), decoder); )*
                Some(Self { $( $field: $field?, )* span: node.span })
            }
        }
    };
}
pub(crate) use record;
