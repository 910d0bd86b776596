//! `docs/theme.md` from the views themselves: their doc comments, the types of their fields, and values of the examples
//! that themes are tried out with. `ADVOCATE_REWRITE=1 cargo test theme_docs` writes it anew.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use schemars::JsonSchema;
use serde_json::Value;

use super::*;
use crate::render::theme::{Theme, shipped};

/// What stands above this line is written by hand.
const MARK: &str =
    "<!-- From here on this page is written by a test: ADVOCATE_REWRITE=1 cargo test theme_docs -->\n";

/// A longer example is cut.
const LONGEST: usize = 70;

#[test]
fn theme_docs_are_those_of_the_views() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/theme.md");
    let written = std::fs::read_to_string(&path).unwrap();
    let by_hand = &written[..written.find(MARK).expect("the mark is there") + MARK.len()];
    let expected = format!("{by_hand}{}", Docs::new().write());
    if std::env::var_os("ADVOCATE_REWRITE").is_some() {
        std::fs::write(&path, expected).unwrap();
    } else {
        assert!(
            written == expected,
            "docs/theme.md is not up to date: ADVOCATE_REWRITE=1 cargo test theme_docs"
        );
    }
}

#[derive(Default)]
struct Docs {
    /// Each page's template and view, in order.
    pages: Vec<(&'static str, String)>,
    /// Every type, by name.
    types: BTreeMap<String, Value>,
    /// An example of each field: type, variant, field.
    examples: BTreeMap<(String, String, String), String>,
}

impl Docs {
    fn new() -> Self {
        let mut docs = Self::default();
        docs.page::<Index>();
        docs.page::<Customers>();
        docs.page::<Voice>();
        docs.page::<Stage>();
        docs.page::<Report>();
        docs.page::<Method>();
        docs.page::<Working>();
        docs.page::<Playbook>();
        docs.page::<Whole>();
        docs.page::<Guide>();
        docs.page::<Letter>();
        docs.page::<Cards>();
        docs.page::<Email>();
        docs.page::<Inset>();
        docs.page::<Figure>();
        docs.page::<Versions>();
        docs.page::<Latest>();
        docs.page::<Forward>();
        docs.add(&fixture::edition());
        docs.add(&fixture::head());
        docs.holds_every_template();
        docs
    }

    fn page<V: View + JsonSchema>(&mut self) {
        let name = self.add(&V::full());
        self.pages.push((V::TEMPLATE, name));
    }

    /// A template whose view is not told of would be missed here.
    fn holds_every_template(&self) {
        let theme = Theme::builtin().unwrap();
        let names = theme.names().filter_map(|name| name.strip_prefix("templates/"));
        // Templates of folders are parts; the frames show no view of their own.
        let mut templates: Vec<&str> = names
            .filter(|name| !name.contains('/') && !["base.html", "chapter.html"].contains(name))
            .collect();
        let mut told: Vec<&str> = self.pages.iter().map(|(template, _)| *template).collect();
        templates.sort_unstable();
        told.sort_unstable();
        assert_eq!(told, templates);
    }

    /// Adds a type, those that it is made of, and what an example has in them.
    fn add<T: Serialize + JsonSchema>(&mut self, example: &T) -> String {
        let mut schema = schemars::schema_for!(T).to_value();
        let name = T::schema_name().into_owned();
        if let Some(Value::Object(parts)) = schema.as_object_mut().and_then(|schema| schema.remove("$defs")) {
            self.types.extend(parts);
        }
        self.types.insert(name.clone(), schema);
        self.walk(&name, &serde_json::to_value(example).unwrap());
        name
    }

    fn walk(&mut self, name: &str, example: &Value) {
        let Some(schema) = self.types.get(name).cloned() else { return };
        for (variant, fields) in variants(&schema) {
            if !variant.is_empty() && example["kind"] != variant {
                continue;
            }
            for (field, of) in fields {
                self.visit((name, &variant, field), of, &example[field]);
            }
        }
    }

    fn visit(&mut self, at: (&str, &str, &str), schema: &Value, example: &Value) {
        match example {
            Value::Array(all) => {
                for one in all {
                    self.visit(at, schema.get("items").unwrap_or(schema), one);
                }
            }
            Value::Object(_) => {
                if let Some(name) = reference(schema) {
                    self.walk(name, example);
                }
            }
            Value::Null => {}
            _ if reference(schema) == Some("Html") => {}
            _ => {
                let key = (at.0.to_owned(), at.1.to_owned(), at.2.to_owned());
                let text = example.as_str().map_or_else(|| example.to_string(), str::to_owned);
                self.examples.entry(key).or_insert(text);
            }
        }
    }

    fn write(&self) -> String {
        let mut out = String::from("\n## What every page sees\n\n");
        out.push_str("| name | what it is |\n|---|---|\n");
        for (name, what) in [
            ("page", "what the page shows: the view of its template, below"),
            ("head", "what the page says of itself: [Head](#head)"),
            ("edition", "what all pages of a version share: [Edition](#edition)"),
            ("t", "the words of the interface, in the page's language: [Words](#words)"),
            (
                "root",
                "the way from the page back to its version's folder, to put before every path: nothing, or `../`",
            ),
        ] {
            writeln!(out, "| `{name}` | {what} |").unwrap();
        }
        out.push_str(
            "\nPages outside of the versions see `page`, `t` and an empty `root` alone.\n\n## Pages\n",
        );
        for (template, name) in &self.pages {
            write!(out, "\n### {name}\n\n`templates/{template}`\n").unwrap();
            self.describe(name, &mut out);
        }
        out.push_str("\n## Frame\n");
        for name in ["Edition", "Head"] {
            write!(out, "\n### {name}\n").unwrap();
            self.describe(name, &mut out);
        }
        out.push_str("\n## Parts of views\n");
        let told =
            |name: &str| name == "Edition" || name == "Head" || self.pages.iter().any(|page| page.1 == name);
        for name in self.types.keys().filter(|name| !told(name)) {
            write!(out, "\n### {name}\n").unwrap();
            self.describe(name, &mut out);
        }
        entries(&mut out);
        words(&mut out);
        out
    }

    fn describe(&self, name: &str, out: &mut String) {
        let schema = &self.types[name];
        write!(out, "\n{}\n", description(schema)).unwrap();
        for (variant, fields) in variants(schema) {
            if !variant.is_empty() {
                let what = schema["oneOf"].as_array().into_iter().flatten();
                let what = what.filter(|one| one["properties"]["kind"]["const"] == variant).map(description);
                write!(out, "\n`kind` is `{variant}`: {}\n", what.collect::<String>()).unwrap();
            }
            if fields.is_empty() {
                continue;
            }
            out.push_str("\n| field | type | meaning | example |\n|---|---|---|---|\n");
            for (field, of) in fields {
                let key = (name.to_owned(), variant.clone(), field.to_owned());
                let example = self.examples.get(&key).map_or_else(String::new, |text| quoted(text));
                writeln!(out, "| `{field}` | {} | {} | {example} |", kind(of), description(of)).unwrap();
            }
        }
    }
}

/// The fields of a type; of one that comes in several kinds, those of each.
fn variants(schema: &Value) -> Vec<(String, Vec<(&str, &Value)>)> {
    match schema["oneOf"].as_array() {
        Some(kinds) => kinds
            .iter()
            .map(|one| {
                let kind = one["properties"]["kind"]["const"].as_str().unwrap_or("").to_owned();
                (kind, properties(one).filter(|(name, _)| *name != "kind").collect())
            })
            .collect(),
        None => vec![(String::new(), properties(schema).collect())],
    }
}

fn properties(schema: &Value) -> impl Iterator<Item = (&str, &Value)> {
    schema["properties"].as_object().into_iter().flatten().map(|(name, of)| (name.as_str(), of))
}

/// The type that a schema names.
fn reference(schema: &Value) -> Option<&str> {
    let direct = schema["$ref"].as_str();
    let either = || schema["anyOf"].as_array()?.iter().find_map(|one| one["$ref"].as_str());
    direct.or_else(either)?.strip_prefix("#/$defs/")
}

/// A type in words.
fn kind(schema: &Value) -> String {
    if let Some(name) = reference(schema) {
        let link = format!("[{name}](#{})", name.to_lowercase());
        return if schema.get("anyOf").is_some() { format!("{link} or nothing") } else { link };
    }
    let word = |name: &str| match name {
        "string" => "text".to_owned(),
        "boolean" => "yes or no".to_owned(),
        "integer" => "whole number".to_owned(),
        "array" => format!("list of {}", kind(&schema["items"])),
        other => other.to_owned(),
    };
    match &schema["type"] {
        Value::String(name) => word(name),
        Value::Array(names) => {
            let named = names.iter().filter_map(Value::as_str).filter(|name| *name != "null").map(word);
            format!("{} or nothing", named.collect::<Vec<_>>().join(" or "))
        }
        _ => String::new(),
    }
}

/// A doc comment on one line; what it links to in the code is named by its last word.
fn description(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or("").replace('\n', " ").replace('|', "\\|");
    let mut plain = String::new();
    let mut rest = text.as_str();
    while let Some((before, link)) = rest.split_once("[`") {
        let (path, after) = link.split_once("`]").expect("a link to code ends");
        write!(plain, "{before}`{}`", path.trim_start_matches("super::").replace("::", ".")).unwrap();
        rest = after;
    }
    plain + rest
}

fn quoted(text: &str) -> String {
    let text = text.replace('\n', " ").replace('|', "\\|").replace('`', "'");
    let short: String = text.chars().take(LONGEST).collect();
    let more = if short.len() < text.len() { " …" } else { "" };
    if short.is_empty() { String::new() } else { format!("`{}`{more}", short.trim_end()) }
}

/// Every entry of the theme, with what it says of itself at its top.
fn entries(out: &mut String) {
    out.push_str(
        "\n## All entries\n\nEach can be replaced by its name.\n\n| entry | what it is |\n|---|---|\n",
    );
    let theme = Theme::builtin().unwrap();
    for name in theme.names() {
        let text = shipped(name).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or("");
        writeln!(out, "| `{name}` | {} |", first_comment(name, text)).unwrap();
    }
}

fn first_comment(name: &str, text: &str) -> String {
    let between = |start: &str, end: &str| Some(text.strip_prefix(start)?.split_once(end)?.0.to_owned());
    let lines = |start: &str| -> Option<String> {
        let lines = text.lines().map_while(|line| line.strip_prefix(start)).map(str::trim);
        Some(lines.collect::<Vec<_>>().join(" ")).filter(|text| !text.is_empty())
    };
    let comment = match name.rsplit('.').next() {
        Some("html") => between("{#-", "-#}"),
        Some("css") => between("/*", "*/"),
        Some("js") => lines("//"),
        Some("ftl") => lines("#").map(|text| text.trim_start_matches(['#', ' ']).to_owned()),
        Some("typ") => lines("//"),
        Some("woff2") => Some("The face of the text, for browsers.".to_owned()),
        Some("ttf") => Some("The same face, for measuring charts.".to_owned()),
        Some("txt") => Some("The licence of the face.".to_owned()),
        _ => None,
    };
    let words: Vec<String> = comment.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    words.join(" ").replace('|', "\\|")
}

/// The words that templates take from the strings.
fn words(out: &mut String) {
    out.push_str("\n## Words\n\nIn templates `t.back_to_top`, in strings `ui-back-to-top`.\n\n| word | in English |\n|---|---|\n");
    let theme = Theme::builtin().unwrap();
    let english: BTreeMap<String, String> = theme
        .names()
        .filter(|name| name.starts_with("strings/en."))
        .filter_map(|name| std::str::from_utf8(shipped(name)?).ok())
        .flat_map(str::lines)
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, text)| (id.to_owned(), text.to_owned()))
        .collect();
    let Value::Object(ids) = serde_json::to_value(Words::ids()).unwrap() else {
        panic!("words are a record")
    };
    for name in ids.keys() {
        let text = english.get(&format!("ui-{}", name.replace('_', "-"))).map_or("", String::as_str);
        writeln!(out, "| `{name}` | {} |", text.replace('|', "\\|")).unwrap();
    }
}
