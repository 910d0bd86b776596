//! The schemas that editors read: an independent validator says the same of files as the program, where a schema can know.

use std::fs;
use std::path::Path;

use advocate::finding::{Kind, Report};
use advocate::schemas::{schemas, text};
use advocate::source::{Content, FileId, SourceFile, SourcePath, Sources};
use advocate::yaml::{Node, Value, parse};
use jsonschema::Validator;
use serde_json::{Map, Value as Json};

use crate::bad::{case, find};

/// What a schema can know of.
const OF_FORM: [Kind; 8] = [
    Kind::UnknownKey,
    Kind::MissingKey,
    Kind::WrongType,
    Kind::UnknownValue,
    Kind::UnknownSchema,
    Kind::WrongId,
    Kind::WrongPeriod,
    Kind::WrongDate,
];

/// Parts of messages of findings of these kinds that follow from other files or from rules between keys.
const OF_RULES: [&str; 8] = [
    "this group is not named",
    "the segment `region` has no group",
    "is no number of a commitment",
    "`Think for yourself` is not an id",
    "does not say which points are favourable",
    "`November` is not a period",
    "`2025-W53` is not a period",
    "the journey has no stages",
];

struct Schemas {
    all: Vec<(&'static str, Validator)>,
}

impl Schemas {
    fn new() -> Self {
        let validator =
            |schema: &Json| jsonschema::options().should_validate_formats(true).build(schema).unwrap();
        Self { all: schemas().iter().map(|(name, schema)| (*name, validator(schema))).collect() }
    }

    /// What a validator says of a file; nothing for a file that is no YAML, or that no schema is for.
    fn wrong(&self, sources: &Sources, file: FileId) -> Option<Vec<String>> {
        let path = &sources.file(file).path;
        let name = match path.below("content")?.split('/').collect::<Vec<_>>().as_slice() {
            ["site.yaml"] => "site.json",
            ["journey.yaml"] => "journey.json",
            ["rhythm.yaml"] => "rhythm.json",
            ["snapshots", name] | ["snapshots", _, name] if name.ends_with(".yaml") => "snapshot.json",
            _ => return None,
        };
        let Content::Text(text) = &sources.file(file).content else { return None };
        let mut report = Report::default();
        let node = parse(text, file, 0, &mut report).filter(|_| report.iter().next().is_none())?;
        let (_, validator) = self.all.iter().find(|(known, _)| *known == name)?;
        Some(
            validator
                .iter_errors(&json(&node))
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect(),
        )
    }
}

/// YAML as JSON, by the core schema of YAML 1.2.
fn json(node: &Node<'_>) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Scalar { text, plain: false } => Json::String(text.clone().into_owned()),
        Value::Scalar { text, plain: true } => match text.as_ref() {
            "true" | "True" | "TRUE" => Json::Bool(true),
            "false" | "False" | "FALSE" => Json::Bool(false),
            number if number.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c)) => {
                let whole = number.parse::<i64>().ok().map(Json::from);
                let real = || number.parse::<f64>().ok().map(Json::from);
                whole.or_else(real).unwrap_or_else(|| Json::String(number.to_owned()))
            }
            other => Json::String(other.to_owned()),
        },
        Value::List(items) => Json::Array(items.iter().map(json).collect()),
        Value::Map(entries) => {
            let mut map = Map::new();
            for entry in entries {
                // Of a key that stands twice the first holds.
                map.entry(entry.key.value.clone().into_owned()).or_insert_with(|| json(&entry.value));
            }
            Json::Object(map)
        }
    }
}

/// The files of a folder's `content/`.
fn project(folder: &Path) -> Vec<SourceFile> {
    let mut files = Vec::new();
    let mut folders = vec![folder.join("content")];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
            let content = fs::read_to_string(&path).map_or(Content::Asset(None), Content::Text);
            files.push(SourceFile { path: SourcePath::new(name).unwrap(), content });
        }
    }
    files
}

#[test]
fn the_schemas_themselves_are_sound() {
    for (name, schema) in schemas() {
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(schema["properties"].as_object().is_some_and(|keys| !keys.is_empty()), "{name}");
    }
}

#[test]
fn every_key_says_what_it_is() {
    fn walk(at: &str, schema: &Json) {
        for (key, value) in schema["properties"].as_object().into_iter().flatten() {
            assert!(value["description"].as_str().is_some_and(|words| words.ends_with('.')), "{at}: {key}");
        }
        for (name, record) in schema["$defs"].as_object().into_iter().flatten() {
            walk(&format!("{at} {name}"), record);
        }
    }
    for (name, schema) in schemas() {
        walk(name, &schema);
    }
}

#[test]
fn words_that_a_key_knows_are_offered() {
    let (_, site) = schemas().into_iter().find(|(name, _)| *name == "site.json").unwrap();
    let kinds = &site["$defs"]["Measure"]["properties"]["kind"]["enum"];
    assert_eq!(*kinds, serde_json::json!(["nps", "csat", "ces", "mean", "favourable"]));
}

#[test]
fn the_schemas_beside_the_sample_are_those_of_the_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for (name, schema) in schemas() {
        let place = folder.join(name);
        if std::env::var_os("ADVOCATE_REWRITE").is_some() {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&place, text(&schema)).unwrap();
        }
        let kept = fs::read_to_string(&place).unwrap_or_default();
        assert!(kept == text(&schema), "{name}: ADVOCATE_REWRITE=1 writes it anew");
    }
}

#[test]
fn what_the_program_accepts_the_schemas_accept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.to_owned(), root.join("tests/bad/base")];
    for entry in fs::read_dir(root.join("tests/golden")).unwrap() {
        let folder = entry.unwrap().path();
        if folder.join("content").is_dir() {
            folders.push(folder);
        }
    }
    let schemas = Schemas::new();
    let mut checked = 0;
    for folder in folders {
        let sources = Sources::new(project(&folder));
        for (file, source) in sources.iter() {
            if let Some(wrong) = schemas.wrong(&sources, file) {
                checked += 1;
                assert!(wrong.is_empty(), "{} {}: {wrong:#?}", folder.display(), source.path);
            }
        }
    }
    assert!(checked > 60, "{checked} files");
}

#[test]
fn where_a_schema_can_know_both_say_the_same_of_broken_files() {
    let schemas = Schemas::new();
    let mut apart = Vec::new();
    let mut refused = 0;
    for case in case::all() {
        let found = find(case.files());
        for (file, source) in found.sources.iter() {
            let Some(wrong) = schemas.wrong(&found.sources, file) else { continue };
            let here =
                |finding: &&advocate::finding::Finding| finding.span.is_some_and(|span| span.file == file);
            let told: Vec<_> = found.report.iter().filter(here).collect();
            let of_form = told.iter().any(|finding| {
                OF_FORM.contains(&finding.kind) && !OF_RULES.iter().any(|part| finding.message.contains(part))
            });
            refused += usize::from(!wrong.is_empty());
            if !wrong.is_empty() && told.is_empty() {
                apart.push(format!("{} {}: only the schema refuses it: {wrong:?}", case.name, source.path));
            }
            if wrong.is_empty() && of_form {
                let told: Vec<_> = told.iter().map(|finding| &finding.message).collect();
                apart.push(format!("{} {}: only the program refuses it: {told:?}", case.name, source.path));
            }
        }
    }
    assert!(apart.is_empty(), "{}", apart.join("\n"));
    assert!(refused > 50, "{refused} files");
}
