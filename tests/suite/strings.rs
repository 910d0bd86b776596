//! The shipped strings: five languages that say the same things, each of which somebody asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use advocate::render::theme::{Theme, shipped};
use advocate::words::strings::{Message, Strings};

/// The languages, and the plural forms that each has beside `other`, by CLDR.
const LANGUAGES: [(&str, &[&str]); 5] = [
    ("en", &["one"]),
    ("de", &["one"]),
    ("fr", &["one", "many"]),
    ("es", &["one", "many"]),
    ("pt", &["one", "many"]),
];
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The string files of a language: the part (`charts.ftl`) to its messages.
fn parts(language: &str) -> BTreeMap<String, Vec<Message<'static>>> {
    let theme = Theme::builtin().unwrap();
    let prefix = format!("strings/{language}.");
    let names = theme.names().filter_map(|name| Some((name, name.strip_prefix(&prefix)?)));
    names
        .map(|(name, part)| {
            let strings = Strings::read(std::str::from_utf8(shipped(name).unwrap()).unwrap());
            assert!(strings.faults.is_empty(), "{name}: {:?}", strings.faults);
            (part.to_owned(), strings.messages)
        })
        .collect()
}

fn english() -> BTreeSet<&'static str> {
    parts("en").into_values().flatten().map(|message| message.id).collect()
}

#[test]
fn every_language_has_the_same_strings_in_the_same_files() {
    let ids =
        |messages: &[Message<'static>]| messages.iter().map(|message| message.id).collect::<BTreeSet<_>>();
    let english = parts("en");
    let mut wrong = Vec::new();
    for (language, _) in LANGUAGES {
        let own = parts(language);
        assert!(own.keys().eq(english.keys()), "{language}: {:?}", own.keys());
        let mut seen = BTreeSet::new();
        for message in own.values().flatten() {
            if !seen.insert(message.id) {
                wrong.push(format!("{language}: `{}` stands twice", message.id));
            }
            if !message.has_text {
                wrong.push(format!("{language}: `{}` says nothing", message.id));
            }
        }
        for (part, messages) in &own {
            let (own, english) = (ids(messages), ids(&english[part]));
            wrong.extend(english.difference(&own).map(|id| format!("{language}.{part} lacks `{id}`")));
            wrong.extend(own.difference(&english).map(|id| format!("{language}.{part} has `{id}` alone")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_speaks_of_what_the_english_string_speaks_of() {
    let given: BTreeMap<&str, BTreeSet<&str>> = parts("en")
        .into_values()
        .flatten()
        .map(|message| (message.id, message.variables.into_iter().collect()))
        .collect();
    let stem = |name: &'static str| name.strip_suffix("-text").unwrap_or(name);
    let mut wrong = Vec::new();
    for (language, _) in &LANGUAGES[1..] {
        for message in parts(language).into_values().flatten() {
            let known: BTreeSet<&str> = given[message.id].iter().map(|name| stem(name)).collect();
            for variable in &message.variables {
                if !known.contains(stem(variable)) {
                    wrong.push(format!("{language}: `{}` has no `${variable}`", message.id));
                }
            }
            let calls = message.calls.iter().filter(|call| !given.contains_key(*call));
            wrong.extend(calls.map(|call| format!("{language}: `{}` calls `{call}`", message.id)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn plural_forms_are_those_of_the_language() {
    for (language, forms) in LANGUAGES {
        for message in parts(language).into_values().flatten() {
            let foreign = message.choices.iter().find(|word| PLURALS.contains(word) && !forms.contains(word));
            assert_eq!(foreign, None, "{language}: `{}`", message.id);
        }
    }
}

/// The program's own text: all of its source without its tests, and all templates.
struct Program {
    source: String,
    templates: String,
}

fn texts(folder: &Path, ending: &str, out: &mut Vec<String>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            texts(&path, ending, out);
        } else if path.extension().is_some_and(|found| found == ending) && !path.ends_with("tests.rs") {
            out.push(fs::read_to_string(path).unwrap());
        }
    }
}

impl Program {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let (mut sources, mut templates) = (Vec::new(), Vec::new());
        texts(&root.join("src"), "rs", &mut sources);
        texts(&root.join("themes/default/templates"), "html", &mut templates);
        let own = |text: &String| text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("").to_owned();
        Self { source: sources.iter().map(own).collect(), templates: templates.concat() }
    }

    /// What the source has in quotes: `"` with a word of an id, `"`.
    fn literals(&self) -> BTreeSet<&str> {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_ +".contains(letter);
        let is_word = |text: &&str| !text.is_empty() && text.chars().all(plain);
        let quoted = || self.source.split('"');
        // Formulas have their words between signs.
        let formulas = quoted().filter(|text| text.contains(['Σ', '·', '−', '+', '/']));
        let signs = |letter: char| !letter.is_ascii_alphabetic() && letter != '-' && letter != '_';
        let words = formulas.flat_map(|text| text.split(signs)).filter(|word| !word.is_empty());
        quoted().filter(is_word).chain(words).collect()
    }

    /// The families of ids that the source puts together, such as `month-{number}`: what stands before and after.
    fn families(&self) -> Vec<Vec<String>> {
        let tight: String = self.source.split_whitespace().collect();
        let asked = ["say(&format!(\"", "word(&format!(\"", "id=format!(\""];
        let found = asked.iter().flat_map(|start| tight.split(start).skip(1).collect::<Vec<_>>());
        let mut families: Vec<Vec<String>> = found
            .filter_map(|rest| rest.split('"').next())
            .filter(|family| family.contains('{'))
            .map(|family| {
                let pieces = family.split('{').enumerate();
                pieces
                    .map(|(at, piece)| match at {
                        0 => piece.to_owned(),
                        _ => piece.split_once('}').map_or("", |(_, rest)| rest).to_owned(),
                    })
                    .collect()
            })
            .collect();
        families.sort();
        families.dedup();
        families
    }
}

/// Whether an id is one of a family: what stands in its gaps is a number, or a word that the source has in quotes.
fn is_member(id: &str, family: &[String], literals: &BTreeSet<&str>) -> bool {
    let known = |word: &str| {
        let (written, spoken) = (
            word.replace('-', "_"),
            word.replace('-', " ").replace("positive", "+").replace("negative", "-"),
        );
        word.bytes().all(|byte| byte.is_ascii_digit())
            || literals.contains(word)
            || literals.contains(&*written)
            || literals.contains(&*word.replacen('-', "_", 1))
            || literals.contains(&*spoken)
    };
    let Some(rest) = family.first().and_then(|first| id.strip_prefix(first.as_str())) else { return false };
    match family {
        [_, last] => rest.strip_suffix(last.as_str()).is_some_and(|word| !word.is_empty() && known(word)),
        [_, middle, last] => rest.strip_suffix(last.as_str()).is_some_and(|rest| {
            rest.match_indices(middle.as_str())
                .any(|(at, _)| known(&rest[..at]) && known(&rest[at + middle.len()..]))
        }),
        _ => false,
    }
}

#[test]
fn somebody_asks_for_every_string() {
    let program = Program::read();
    let (literals, families) = (program.literals(), program.families());
    assert!(families.len() > 15, "{families:?}");
    let unused: Vec<&str> = english()
        .into_iter()
        .filter(|id| match id.strip_prefix("ui-") {
            // Words of the interface are named by the templates.
            Some(word) => {
                let named = format!("t.{}", word.replace('-', "_"));
                !program.templates.contains(&named) && !literals.contains(id)
            }
            None => !literals.contains(id) && !families.iter().any(|family| is_member(id, family, &literals)),
        })
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:#?}");
}

#[test]
fn every_string_asked_for_is_there() {
    let program = Program::read();
    let tight: String = program.source.split_whitespace().collect();
    let (english, literals) = (english(), program.literals());
    let asked: BTreeSet<&str> = [".say(\"", ".word(\""]
        .iter()
        .flat_map(|call| {
            tight.split(call).skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>()
        })
        .collect();
    assert!(asked.len() > 300, "{}", asked.len());
    let missing: Vec<&&str> =
        asked.iter().filter(|id| literals.contains(**id) && !english.contains(**id)).collect();
    assert!(missing.is_empty(), "there is no {missing:?}");
}
