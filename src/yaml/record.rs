use std::collections::BTreeMap;

use super::decode::{MAPPING, wrong_type};
use super::{Decode, Decoder, Entry, Node, Value};
use crate::finding::{Finding, Kind, closest, did_you_mean, shorten};
use crate::source::Span;

/// The keys of a mapping while a record is made from them.
pub struct Fields<'n, 'a> {
    what: &'static str,
    span: Span,
    entries: &'n [Entry<'a>],
    /// Keys that are misspelt and what is meant: told of once, and read all the same.
    misspelt: BTreeMap<&'static str, &'n Entry<'a>>,
}

/// In a mapping with more keys than this nobody misspelt one of a record's.
const MOST_KEYS: usize = 200;

impl<'n, 'a> Fields<'n, 'a> {
    /// Opens a mapping for a record with these keys; unknown and duplicate keys become findings.
    pub fn open(
        node: &'n Node<'a>,
        what: &'static str,
        keys: &[&'static str],
        decoder: &mut Decoder<'_>,
    ) -> Option<Self> {
        let entries = match &node.value {
            Value::Map(entries) => entries.as_slice(),
            Value::Null => &[],
            _ => {
                wrong_type(node, &format!("keys with values for {what}"), MAPPING, decoder);
                return None;
            }
        };
        refuse_duplicates(entries, decoder);
        let mut misspelt = BTreeMap::new();
        for entry in entries.iter().filter(|entry| !keys.contains(&entry.key.as_ref())) {
            // `<<: *name`: the alias was refused already.
            if entry.key.as_ref() == "<<" && decoder.report.tells(Kind::YamlAlias, entry.value.span) {
                continue;
            }
            let span = entry.key.span;
            decoder.report.add_at(Kind::UnknownKey, span, || unknown_key(&entry.key, what, keys, span));
            if entries.len() <= MOST_KEYS
                && let Some(meant) = closest(entry.key.trim(), keys.iter().copied())
                && entries.iter().all(|other| other.key.as_ref() != meant)
            {
                misspelt.entry(meant).or_insert(entry);
            }
        }
        Some(Self { what, span: node.span, entries, misspelt })
    }

    /// The value of a key; a missing key that is required becomes a finding.
    pub fn take<T: Decode>(&self, key: &str, decoder: &mut Decoder<'_>) -> Option<T> {
        let found = self.entries.iter().find(|entry| entry.key.as_ref() == key);
        let Some(entry) = found.or_else(|| self.misspelt.get(key).copied()) else {
            return T::absent().or_else(|| {
                let place = self.span.beginning();
                let finding = Finding::at(Kind::MissingKey, place, format!("{} lacks `{key}`", self.what));
                decoder.report.add(finding.help(format!("add `{key}: {}`", T::example())));
                T::stand_in()
            });
        };
        if matches!(entry.value.value, Value::Null) && T::absent().is_none() {
            if !decoder.report.tells(Kind::YamlAlias, entry.value.span) {
                let finding = Finding::at(Kind::MissingKey, entry.key.span, format!("`{key}` has no value"));
                decoder
                    .report
                    .add(finding.help(format!("write it behind the colon: `{key}: {}`", T::example())));
            }
            return T::stand_in();
        }
        T::decode(&entry.value, decoder).or_else(T::absent)
    }
}

fn unknown_key(written: &str, what: &str, keys: &[&str], span: Span) -> Finding {
    let list = || {
        let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        format!("its keys are {}", keys.join(", "))
    };
    let trimmed = written.trim();
    let message = match trimmed {
        "" => format!("a key of {what} is empty"),
        _ => format!("{what} has no key `{}`", shorten(trimmed)),
    };
    let help = match trimmed.len() == written.len() {
        true => did_you_mean(trimmed, keys.iter().copied()).unwrap_or_else(list),
        false => "type the spaces before it again: they are not plain ones, so that the line is not indented"
            .to_owned(),
    };
    Finding::at(Kind::UnknownKey, span, message).help(help)
}

pub(super) fn refuse_duplicates(entries: &[Entry<'_>], decoder: &mut Decoder<'_>) {
    let mut first: BTreeMap<&str, Span> = BTreeMap::new();
    for entry in entries {
        if let Some(earlier) = first.get(entry.key.as_ref()) {
            let message = format!("the key `{}` stands here a second time", shorten(&entry.key));
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
/// place of the whole record. The first word names it in findings: "a rating lacks `measure`". The doc comments are what
/// editors show.
macro_rules! record {
    (
        $what:literal
        $(#[doc = $doc:literal])*
        pub struct $name:ident {
            $( $(#[doc = $field_doc:literal])* pub $field:ident : $type:ty, )*
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $( $(#[doc = $field_doc])* pub $field: $type, )*
            /// Where the whole of it stands.
            pub span: $crate::source::Span,
        }

        impl $crate::yaml::Decode for $name {
            fn decode(node: &$crate::yaml::Node<'_>, decoder: &mut $crate::yaml::Decoder<'_>) -> Option<Self> {
                let keys = [$( stringify!($field).trim_start_matches("r#") ),*];
                let fields = $crate::yaml::Fields::open(node, $what, &keys, decoder)?;
                // Every key is read before the first missing one ends the record, so that all findings come.
                $( let $field = fields.take(stringify!($field).trim_start_matches("r#"), decoder); )*
                Some(Self { $( $field: $field?, )* span: node.span })
            }

            fn columns() -> $crate::yaml::Columns {
                let mut columns = $crate::yaml::Columns { row: $what, known: Vec::new(), required: Vec::new() };
                $(
                    let key = stringify!($field).trim_start_matches("r#");
                    columns.known.push(key);
                    if <$type as $crate::yaml::Decode>::absent().is_none() {
                        columns.required.push(key);
                    }
                )*
                columns
            }

            fn schema(definitions: &mut $crate::yaml::Definitions) -> ::serde_json::Value {
                definitions.record(stringify!($name), |definitions| $crate::yaml::RecordShape {
                    doc: &[$($doc),*],
                    keys: vec![$(
                        $crate::yaml::KeyShape {
                            key: stringify!($field).trim_start_matches("r#"),
                            doc: &[$($field_doc),*],
                            optional: <$type as $crate::yaml::Decode>::absent().is_some(),
                            value: <$type as $crate::yaml::Decode>::schema(definitions),
                        },
                    )*],
                })
            }
        }
    };
}
pub(crate) use record;
