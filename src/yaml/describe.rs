//! What files may hold, as JSON Schema (draft 2020-12), so that editors complete keys and show what they mean.
//!
//! Each type that is [decoded](super::Decode) describes itself, and a record takes the words for its keys from the doc
//! comments of its fields: there is no second list of keys. A schema is never stricter than the program: ids that do
//! not exist and sums that do not agree are for [`check`](crate::check).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Decode;

/// The draft that schemas are written in.
const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The records that a schema refers to, by name.
#[derive(Debug, Default)]
pub struct Definitions {
    records: BTreeMap<&'static str, Value>,
}

/// A record as it describes itself.
pub struct RecordShape {
    /// The doc comment of the type, line by line.
    pub doc: &'static [&'static str],
    /// Its keys.
    pub keys: Vec<KeyShape>,
}

/// A key of a record as it describes itself.
pub struct KeyShape {
    /// The key.
    pub key: &'static str,
    /// The doc comment of the field, line by line.
    pub doc: &'static [&'static str],
    /// Whether it may be left out.
    pub optional: bool,
    /// What stands behind it.
    pub value: Value,
}

/// The schema of a file that holds a record.
pub fn schema_of<T: Decode>(title: &str) -> Value {
    let mut definitions = Definitions::default();
    let top = T::schema(&mut definitions);
    let name = top["$ref"].as_str().and_then(|name| name.rsplit('/').next()).unwrap_or_default();
    let mut document = Map::new();
    document.insert("$schema".to_owned(), json!(DRAFT));
    document.insert("title".to_owned(), json!(title));
    // A file is one record: its own keys stand at the top, where every editor finds them.
    if let Some(Value::Object(own)) = definitions.records.remove(name) {
        document.extend(own);
    }
    if !definitions.records.is_empty() {
        document.insert("$defs".to_owned(), json!(definitions.records));
    }
    Value::Object(document)
}

impl Definitions {
    /// Adds a record unless it is there; what refers to it.
    pub fn record(&mut self, name: &'static str, shape: impl FnOnce(&mut Self) -> RecordShape) -> Value {
        if !self.records.contains_key(name) {
            self.records.insert(name, Value::Null);
            let shape = shape(self);
            self.records.insert(name, shape.schema());
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }
}

impl RecordShape {
    fn schema(self) -> Value {
        let required: Vec<&str> = self.keys.iter().filter(|key| !key.optional).map(|key| key.key).collect();
        let properties: Map<String, Value> =
            self.keys.into_iter().map(|key| (key.key.to_owned(), key.schema())).collect();
        let mut schema = Map::new();
        schema.insert("description".to_owned(), json!(sentence(self.doc)));
        schema.insert("type".to_owned(), json!("object"));
        schema.insert("properties".to_owned(), Value::Object(properties));
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        schema.insert("additionalProperties".to_owned(), json!(false));
        Value::Object(schema)
    }
}

impl KeyShape {
    fn schema(self) -> Value {
        let doc = sentence(self.doc);
        let mut value = self.value;
        if let Some(words) = words(&doc).filter(|_| not_nothing(value.clone()) == text()) {
            value = json!({ "type": "string", "enum": words });
        }
        let value = if self.optional { or_nothing(value) } else { not_nothing(value) };
        let mut schema = Map::new();
        schema.insert("description".to_owned(), json!(doc));
        match value {
            Value::Object(value) => schema.extend(value),
            other => return other,
        }
        Value::Object(schema)
    }
}

/// Any text. A number or `true` without quotes is a text too where one is wanted.
pub(crate) fn text() -> Value {
    json!({ "type": ["string", "number", "boolean"] })
}

/// A schema that nothing at all fits too: `key:` with no value behind it.
pub(crate) fn or_nothing(schema: Value) -> Value {
    let allows = |kind: &Value| kind == "null";
    let mut schema = match schema {
        Value::Object(schema) => schema,
        other => return other,
    };
    match schema.get_mut("type") {
        Some(Value::Array(kinds)) if kinds.iter().any(allows) => {}
        Some(Value::Array(kinds)) => kinds.push(json!("null")),
        Some(kind) => {
            let one = kind.take();
            *kind = json!([one, "null"]);
        }
        None => match schema.get_mut("anyOf") {
            Some(Value::Array(ways)) if ways.iter().any(|way| allows(&way["type"])) => {}
            Some(Value::Array(ways)) => ways.push(json!({ "type": "null" })),
            _ => return json!({ "anyOf": [schema, { "type": "null" }] }),
        },
    }
    if let Some(Value::Array(words)) = schema.get_mut("enum")
        && !words.contains(&Value::Null)
    {
        words.push(Value::Null);
    }
    Value::Object(schema)
}

/// A schema that nothing at all does not fit.
fn not_nothing(mut schema: Value) -> Value {
    let Some(schema_map) = schema.as_object_mut() else { return schema };
    if let Some(Value::Array(kinds)) = schema_map.get_mut("type") {
        kinds.retain(|kind| kind != "null");
        if let [one] = kinds.as_slice() {
            let one = one.clone();
            schema_map.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(ways)) = schema_map.get_mut("anyOf") {
        ways.retain(|way| way["type"] != "null");
    }
    schema
}

/// A doc comment as one text.
fn sentence(doc: &[&str]) -> String {
    doc.iter().map(|line| line.trim()).collect::<Vec<_>>().join(" ")
}

/// The words that a key may have, where its doc comment begins with the list of them: `` `day`, `week` or `month`. ``
fn words(doc: &str) -> Option<Vec<&str>> {
    let mut words = Vec::new();
    let mut rest = doc;
    loop {
        let (word, after) = rest.strip_prefix('`')?.split_once('`')?;
        words.push(word);
        // `month` (where nothing is said), `quarter` or `week`
        let after = match after.strip_prefix(" (").and_then(|aside| aside.split_once(')')) {
            Some((_, after)) => after,
            None => after,
        };
        rest = match after.strip_prefix(", `").or_else(|| after.strip_prefix(" or `")) {
            Some(_) => &after[after.find('`')?..],
            None if after.starts_with(['.', ':', ';']) => return Some(words),
            // Something else follows the first words, such as what a text in backticks means.
            None => return None,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{not_nothing, or_nothing, words};
    use serde_json::json;

    #[test]
    fn a_list_of_words_is_read_where_a_comment_begins_with_it() {
        for (doc, expected) in [
            ("`day`, `week` or `month`.", Some(vec!["day", "week", "month"])),
            ("`up` or `down`: called for when it moved.", Some(vec!["up", "down"])),
            ("`short` or `long`; `long` where nothing is said.", Some(vec!["short", "long"])),
            ("`month` (where nothing is said), `quarter` or `week`.", Some(vec!["month", "quarter", "week"])),
            ("`any`.", Some(vec!["any"])),
            ("What is drawn: `trend` and so on.", None),
            ("`csat@delivery` is such a figure.", None),
            ("`open", None),
            ("", None),
        ] {
            assert_eq!(words(doc), expected, "{doc}");
        }
    }

    #[test]
    fn nothing_is_allowed_once_or_not_at_all() {
        for (with, without) in [
            (json!({"type": ["string", "null"]}), json!({"type": "string"})),
            (
                json!({"type": ["string", "null"], "enum": ["a", null]}),
                json!({"type": "string", "enum": ["a"]}),
            ),
            (json!({"anyOf": [{"$ref": "#"}, {"type": "null"}]}), json!({"$ref": "#"})),
        ] {
            assert_eq!(or_nothing(without.clone()), with);
            assert_eq!(or_nothing(with.clone()), with);
        }
        assert_eq!(not_nothing(json!({"type": ["array", "null"]})), json!({"type": "array"}));
    }
}
