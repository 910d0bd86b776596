use serde_json::{Value as Json, json};

use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Decoder, Definitions, Keyed, Node, Value, text};

/// A text for everybody, or one for each role: `ask: When did you …?` and `ask: {default: …, executive: …}`.
#[derive(Clone, Debug)]
pub struct ByRole {
    /// The text by role; `default` is for those who are not named.
    pub texts: Vec<(Spanned<String>, Spanned<String>)>,
    /// Where the whole of it stands.
    pub span: Span,
}

impl ByRole {
    /// The key for roles that are not named.
    pub const DEFAULT: &'static str = "default";
}

impl Decode for ByRole {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let texts = match node.value {
            Value::Scalar { .. } => {
                vec![(Spanned::new(Self::DEFAULT.to_owned(), node.span), Spanned::decode(node, decoder)?)]
            }
            _ => Keyed::decode(node, decoder)?.0,
        };
        Some(Self { texts, span: node.span })
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "anyOf": [text(), Keyed::<Spanned<String>>::schema(definitions)] })
    }
}
