//! The JSON Schemas of all files that a project has, for completion and hover in editors.

use serde_json::Value;

use crate::import::Map;
use crate::load::{FrontMatter, Journey, Rhythm, Site, Snapshot};
use crate::yaml::schema_of;

/// Each schema with the name of its file, sorted by name.
pub fn schemas() -> [(&'static str, Value); 6] {
    [
        ("journey.json", schema_of::<Journey>("content/journey.yaml")),
        ("map.json", schema_of::<Map>("A map for advocate import")),
        ("page.json", schema_of::<FrontMatter>("Front matter of a page in content/playbook/")),
        ("rhythm.json", schema_of::<Rhythm>("content/rhythm.yaml")),
        ("site.json", schema_of::<Site>("content/site.yaml")),
        ("snapshot.json", schema_of::<Snapshot>("A snapshot in content/snapshots/")),
    ]
}

/// A schema as text, as `advocate schema` writes it.
pub fn text(schema: &Value) -> String {
    // A tree of texts and numbers always has a form in JSON.
    let mut text = serde_json::to_string_pretty(schema).unwrap_or_default();
    text.push('\n');
    text
}
