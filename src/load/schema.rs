use serde_json::{Value as Json, json};

use crate::finding::{Finding, Kind};
use crate::yaml::{Decode, Decoder, Definitions, Node};

/// The number of the form of files that this program reads.
pub const SCHEMA: u64 = 1;

/// The number of a file's form, with which every file begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Schema(pub u64);

impl Decode for Schema {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let number = u64::decode(node, decoder)?;
        if number != SCHEMA {
            let message = format!("this program reads files with `schema: {SCHEMA}`, not {number}");
            let help = format!("write `schema: {SCHEMA}`, or use a newer program");
            decoder.report.add(Finding::at(Kind::UnknownSchema, node.span, message).help(help));
        }
        Some(Self(number))
    }

    fn example() -> &'static str {
        "1"
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "const": SCHEMA })
    }
}
