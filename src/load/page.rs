use super::FrontMatter;
use crate::finding::{Finding, Kind, Report};
use crate::source::{FileId, SourcePath, Sources, Span};
use crate::yaml::{Decode, Decoder, parse};

/// A playbook page as written.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its file.
    pub file: FileId,
    /// What it says about itself.
    pub front_matter: FrontMatter,
    /// Where the text begins in the file, in bytes.
    pub body: usize,
}

/// A passage that pages include: a file whose name, or a folder of it, begins with `_`. It has no front matter.
#[derive(Clone, Debug)]
pub struct Passage {
    /// Its file.
    pub file: FileId,
}

/// Whether the file at a path is a passage and no page.
pub fn is_passage(path: &SourcePath) -> bool {
    let inside = path.below("content/playbook").unwrap_or("");
    path.extension() == "md" && inside.split('/').any(|part| part.starts_with('_'))
}

/// Splits the front matter off a page and reads it.
pub(super) fn read(sources: &Sources, file: FileId, report: &mut Report) -> Option<Page> {
    let text = sources.text(file)?;
    let Some((start, end, body)) = fences(text) else {
        report.add(no_front_matter(text, file));
        return None;
    };
    let node = parse(&text[start..end], file, start, report)?;
    let front_matter = FrontMatter::decode(&node, &mut Decoder { sources, report })?;
    Some(Page { file, front_matter, body })
}

fn no_front_matter(text: &str, file: FileId) -> Finding {
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    if !begins.starts_with("---") {
        let finding = Finding::at(Kind::NoFrontMatter, Span::start_of(file), "this page has no front matter");
        return finding.help("begin with a line `---`, then `title: …`, then a line `---`");
    }
    let fence = text.len() - begins.len();
    let (message, help) = match text[..fence].trim_start_matches('\u{feff}') {
        "" => {
            ("the front matter is never closed", "write a line `---` behind it, before the text of the page")
        }
        _ => ("the front matter does not begin on the first line", "remove what stands above it"),
    };
    Finding::at(Kind::NoFrontMatter, Span::new(file, fence, fence + 3), message).help(help)
}

/// Where the front matter begins and ends, and where the text begins.
fn fences(text: &str) -> Option<(usize, usize, usize)> {
    let mark = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let is_fence = |line: &str| line.trim_end() == "---";
    let mut lines = text[mark..].split_inclusive('\n');
    let first = lines.next().filter(|line| is_fence(line))?;
    let start = mark + first.len();
    let mut at = start;
    for line in lines {
        if is_fence(line) {
            return Some((start, at, at + line.len()));
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::fences;

    #[test]
    fn front_matter_is_split_off() {
        for (text, expected) in [
            ("---\na: 1\n---\nText", Some(("a: 1\n", "Text"))),
            ("\u{feff}---\r\na: 1\r\n---\r\nText", Some(("a: 1\r\n", "Text"))),
            ("---\n---\n", Some(("", ""))),
            ("---\na: 1\n", None),
            ("Text", None),
            ("", None),
        ] {
            assert_eq!(
                fences(text).map(|(start, end, body)| (&text[start..end], &text[body..])),
                expected,
                "{text}"
            );
        }
    }
}
