//! The form of a case.
//!
//! ```text
//! What the author did, in a sentence.
//! === edit content/snapshots/2026-09.yaml
//! -   - {measure: csat, stage: delivery, …}      lines that stand there, without the sign and one space
//! +   - {measure: csat, stage: delivry, …}       lines that take their place; without `-` lines: added at the end
//! === write content/journey.yaml                 the whole file
//! schema: 1
//! === write content/journey.yaml, escaped        the same with \t \r \n \0 \\ \u{feff}; a `\` ends a line without an end of line
//! === remove content/rhythm.yaml
//! === asset content/media/film.mp4               a file that is not a text
//! === unreadable content/site.yaml: folder       or link, special, refused, too-large, not-utf-8 (what is before the first wrong byte follows)
//! === findings
//! …
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use advocate::source::{Content, SourceFile, SourcePath, Unreadable};

use super::folder;

const FINDINGS: &str = "=== findings\n";

/// A broken project and what must be found in it.
pub struct Case {
    /// `topic/case`.
    pub name: String,
    /// What the author did.
    pub story: String,
    /// What must be found, in the long form.
    pub findings: String,
    path: PathBuf,
    /// All before the findings.
    steps: String,
}

/// All cases, by name.
pub fn all() -> Vec<Case> {
    let mut files = Vec::new();
    walk(folder(), &mut files);
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.iter().map(|path| Case::read(path)).collect()
}

/// The files of the project that all cases change.
pub fn base() -> Vec<SourceFile> {
    let root = folder().join("base");
    let mut files = Vec::new();
    walk(&root, &mut files);
    files
        .iter()
        .map(|path| {
            let inside = path.strip_prefix(&root).unwrap().to_str().unwrap();
            let content = match inside.starts_with("content/media/") {
                true => Content::Asset(None),
                false => Content::Text(std::fs::read_to_string(path).unwrap()),
            };
            SourceFile { path: SourcePath::new(inside).unwrap(), content }
        })
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        match path.is_dir() {
            true => walk(&path, files),
            false => files.push(path),
        }
    }
}

impl Case {
    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let name = path.strip_prefix(folder()).unwrap().with_extension("").to_str().unwrap().to_owned();
        let (steps, findings) = text.split_once(FINDINGS).unwrap_or((&text, ""));
        Self {
            name,
            story: steps.lines().next().unwrap_or("").to_owned(),
            findings: findings.to_owned(),
            path: path.to_owned(),
            steps: steps.to_owned(),
        }
    }

    /// Writes other findings into the case.
    pub fn rewrite(&self, findings: &str) {
        std::fs::write(&self.path, format!("{}{FINDINGS}{findings}", self.steps)).unwrap();
    }

    /// The files of the broken project.
    pub fn files(&self) -> Vec<SourceFile> {
        let mut files: BTreeMap<String, Content> =
            base().into_iter().map(|file| (file.path.to_string(), file.content)).collect();
        let (_, steps) = self.steps.split_once('\n').unwrap();
        for step in format!("\n{steps}").split("\n=== ").skip(1) {
            // A body keeps the end of its last line, which the split took off.
            let step = format!("{}\n", step.trim_end_matches('\n'));
            let (head, body) = step.split_once('\n').unwrap();
            let (verb, rest) = head.split_once(' ').unwrap_or_else(|| panic!("{}: {head}", self.name));
            self.step(verb, rest, body, &mut files);
        }
        files
            .into_iter()
            .map(|(path, content)| SourceFile {
                path: SourcePath::new(&path).unwrap_or_else(|| panic!("{}: {path}", self.name)),
                content,
            })
            .collect()
    }

    fn step(&self, verb: &str, rest: &str, body: &str, files: &mut BTreeMap<String, Content>) {
        match verb {
            "write" => {
                let (path, text) = match rest.strip_suffix(", escaped") {
                    Some(path) => (path, unescape(body)),
                    None => (rest, body.to_owned()),
                };
                files.insert(path.to_owned(), Content::Text(text));
            }
            "edit" => {
                let Some(Content::Text(text)) = files.get_mut(rest) else {
                    panic!("{}: no text `{rest}`", self.name)
                };
                *text = self.edited(text, body);
            }
            "remove" => {
                assert!(files.remove(rest).is_some(), "{}: no file `{rest}`", self.name);
            }
            "asset" => {
                files.insert(rest.to_owned(), Content::Asset(None));
            }
            "unreadable" => {
                let (path, why) = rest.split_once(": ").unwrap();
                let why = match why {
                    "folder" => Unreadable::IsFolder,
                    "link" => Unreadable::LinkOutside,
                    "special" => Unreadable::Special,
                    "refused" => Unreadable::Refused("permission denied".to_owned()),
                    "too-large" => Unreadable::TooLarge { bytes: 1_073_741_824, limit: 16_777_216 },
                    "not-utf-8" => Unreadable::NotUtf8 { valid: body.trim_end_matches('\n').to_owned() },
                    _ => panic!("{}: {why}", self.name),
                };
                files.insert(path.to_owned(), Content::Unreadable(why));
            }
            _ => panic!("{}: no step `{verb}`", self.name),
        }
    }

    /// Replaces runs of `-` lines by the `+` lines behind them.
    fn edited(&self, text: &str, body: &str) -> String {
        let mut lines: Vec<&str> = text.lines().collect();
        let mut body = body.lines().peekable();
        while body.peek().is_some() {
            let mut take = |sign: &str| {
                let mut run = Vec::new();
                while let Some(line) = body.next_if(|line| line.starts_with(sign)) {
                    run.push(line.strip_prefix(sign).unwrap().strip_prefix(' ').unwrap_or(""));
                }
                run
            };
            let (old, new) = (take("-"), take("+"));
            assert!(!old.is_empty() || !new.is_empty(), "{}: an edit has `-` and `+` lines", self.name);
            let places: Vec<usize> = (0..lines.len()).filter(|&at| lines[at..].starts_with(&old)).collect();
            let at = match (old.as_slice(), places.as_slice()) {
                ([], _) => lines.len(),
                (_, [one]) => *one,
                _ => panic!("{}: {old:?} stands in {} places", self.name, places.len()),
            };
            lines.splice(at..at + old.len(), new);
        }
        lines.iter().flat_map(|line| [*line, "\n"]).collect()
    }
}

fn unescape(body: &str) -> String {
    let mut text = String::new();
    let mut rest = body.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match rest.next() {
            Some('t') => text.push('\t'),
            Some('r') => text.push('\r'),
            Some('n') => text.push('\n'),
            Some('0') => text.push('\0'),
            Some('\n') | None => {}
            Some('u') => {
                let code: String = rest.by_ref().take_while(|&c| c != '}').filter(|&c| c != '{').collect();
                text.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            Some(other) => text.push(other),
        }
    }
    text
}
