//! YAML text to a tree of nodes that know their place, and from there to records.
//!
//! A decoder of our own stands on the event parser of the YAML library, because a person wants every mistake of a
//! file at once, each with its place: a derived deserialiser stops at the first. Two rules keep files simple and
//! safe: no anchors, aliases or tags (an alias bomb cannot be written), and nesting of at most [`MAX_DEPTH`].

mod decode;
mod describe;
mod node;
mod parse;
mod record;
mod refusal;
mod table;

pub use decode::{Columns, Decode, Decoder, Keyed, Loose, Needed, wrong_id, wrong_period};
pub use describe::{Definitions, KeyShape, RecordShape, schema_of};
pub(crate) use describe::{or_nothing, text};
pub use node::{Entry, Node, Value};
pub use parse::{MAX_DEPTH, parse, parse_placed};
pub use record::Fields;
pub(crate) use record::record;
pub use table::{MAX_COLUMNS, parse_rows, parse_table};
