use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::difference::{Difference, differences};
use crate::domain::{Digest, push_json, spaced};

/// What the pages of an edition say: `data/pages.json`.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Pages {
    /// The number of the form.
    pub schema: u64,
    /// The pages, by path.
    pub pages: Vec<PageText>,
    /// Addresses that pages had in earlier editions, and where they lead now.
    pub forwards: BTreeMap<String, String>,
}

/// A page as its readers see it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PageText {
    /// Its path in the version's folder: `playbook/act/loop.html`.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Whose words it holds.
    pub sort: PageSort,
    /// The SHA-256 of its text; `None` for a page that is made of figures alone.
    pub digest: Option<Digest>,
    /// Its paragraphs. Figures in them stand as `[…]`: they are compared as figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<String>,
}

/// Whose words a page holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PageSort {
    /// The program's: a page of the report.
    Report,
    /// An author's: a page of the playbook.
    Playbook,
}

impl PageText {
    /// A page of the report.
    pub fn report(path: &str, title: &str) -> Self {
        let (path, title) = (path.to_owned(), title.to_owned());
        Self { path, title, sort: PageSort::Report, digest: None, text: Vec::new() }
    }

    /// A page of the playbook; `text` has a line for each paragraph.
    pub fn playbook(path: &str, title: &str, text: &str) -> Self {
        let text: Vec<String> = text.lines().map(spaced).filter(|line| !line.is_empty()).collect();
        Self {
            path: path.to_owned(),
            title: title.to_owned(),
            sort: PageSort::Playbook,
            digest: Some(Digest::of(text.join("\n").as_bytes())),
            text,
        }
    }

    /// Writes it as `Serialize` does: its text is most of what a version says, and is written with less ado.
    fn push_to(&self, json: &mut String) {
        json.push_str("{\"path\":");
        push_json(&self.path, json);
        json.push_str(",\"title\":");
        push_json(&self.title, json);
        let small = |value: serde_json::Result<String>| value.unwrap_or_else(|_| "null".to_owned());
        json.push_str(",\"sort\":");
        json.push_str(&small(serde_json::to_string(&self.sort)));
        json.push_str(",\"digest\":");
        json.push_str(&small(serde_json::to_string(&self.digest)));
        for (place, line) in self.text.iter().enumerate() {
            json.push_str(if place == 0 { ",\"text\":[" } else { "," });
            push_json(line, json);
        }
        json.push_str(if self.text.is_empty() { "}" } else { "]}" });
    }
}

/// So many words a page has at least that is known again by its text: two short pages may say the same by chance.
const KNOWN_BY: usize = 8;

impl Pages {
    /// The number of the form.
    pub const SCHEMA: u64 = 1;

    /// Pages, sorted by path.
    pub fn new(mut pages: Vec<PageText>) -> Self {
        pages.sort_by(|a, b| a.path.cmp(&b.path));
        Self { schema: Self::SCHEMA, pages, forwards: BTreeMap::new() }
    }

    /// The bytes of `data/pages.json`: a page a line, so that a person can compare two with any tool.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Texts and nothing else are written: there is nothing that JSON could not hold.
        let forwards = serde_json::to_string(&self.forwards).unwrap_or_default();
        let mut json = format!("{{\"schema\":{},\"forwards\":{forwards},\"pages\":[\n", self.schema);
        for (place, page) in self.pages.iter().enumerate() {
            if place > 0 {
                json.push_str(",\n");
            }
            page.push_to(&mut json);
        }
        json.push_str("\n]}\n");
        json.into_bytes()
    }

    fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }

    fn get(&self, path: &str) -> Option<&PageText> {
        let place = self.pages.binary_search_by(|page| page.path.as_str().cmp(path)).ok()?;
        self.pages.get(place)
    }

    /// Makes the addresses of an earlier edition good: those that its pages had and no page has now lead to the page that
    /// took their place, and so do addresses that led on then. `formerly` has the old addresses that authors name.
    pub fn keep_addresses(&mut self, formerly: BTreeMap<String, String>, earlier: Option<&Pages>) {
        let mut forwards = formerly;
        forwards.retain(|from, to| !self.has(from) && self.has(to));
        self.forwards = forwards;
        let Some(earlier) = earlier else { return };
        let renamed: BTreeMap<String, String> =
            renamed(earlier, self).into_iter().map(|(was, is)| (was.path.clone(), is.path.clone())).collect();
        for (from, to) in earlier.forwards.iter().map(|(from, to)| (from, renamed.get(to).unwrap_or(to))) {
            if !self.has(from) && self.has(to) {
                self.forwards.entry(from.clone()).or_insert_with(|| to.clone());
            }
        }
        for (from, to) in renamed {
            self.forwards.entry(from).or_insert(to);
        }
    }
}

/// What became of pages.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct PageChanges {
    /// Pages that were not there.
    pub new: Vec<PageNamed>,
    /// Pages whose words differ.
    pub changed: Vec<PageChanged>,
    /// Pages that stand elsewhere.
    pub renamed: Vec<PageRenamed>,
    /// Pages that are there no more.
    pub gone: Vec<PageNamed>,
}

/// A page by its name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageNamed {
    /// Its path.
    pub path: String,
    /// Its title.
    pub title: String,
    /// Whose words it holds.
    pub sort: PageSort,
}

/// A page that stands elsewhere.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageRenamed {
    /// Where it stood.
    pub from: String,
    /// Where it stands.
    pub to: String,
    /// Its title now.
    pub title: String,
}

/// A page whose words differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageChanged {
    /// Where it stands.
    pub path: String,
    /// Its title now.
    pub title: String,
    /// Its title before, where that was another.
    pub title_was: Option<String>,
    /// The paragraphs that differ.
    pub differences: Vec<Difference>,
}

impl PageChanges {
    /// Compares the pages of two editions.
    pub fn of(before: &Pages, after: &Pages) -> Self {
        let moved = renamed(before, after);
        let from: BTreeSet<&str> = moved.iter().map(|(was, _)| was.path.as_str()).collect();
        let to: BTreeSet<&str> = moved.iter().map(|(_, is)| is.path.as_str()).collect();
        let named = |page: &PageText| PageNamed {
            path: page.path.clone(),
            title: page.title.clone(),
            sort: page.sort,
        };
        let lacking = |pages: &Pages, others: &Pages, moved: &BTreeSet<&str>| -> Vec<PageNamed> {
            let alone =
                pages.pages.iter().filter(|page| !others.has(&page.path) && !moved.contains(&*page.path));
            alone.map(named).collect()
        };
        let stayed = before.pages.iter().filter_map(|was| Some((was, after.get(&was.path)?)));
        let mut changed: Vec<PageChanged> =
            stayed.chain(moved.iter().copied()).filter_map(|(was, is)| PageChanged::of(was, is)).collect();
        changed.sort_by(|a, b| a.path.cmp(&b.path));
        Self {
            new: lacking(after, before, &to),
            gone: lacking(before, after, &from),
            changed,
            renamed: moved
                .iter()
                .map(|(was, is)| PageRenamed {
                    from: was.path.clone(),
                    to: is.path.clone(),
                    title: is.title.clone(),
                })
                .collect(),
        }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.renamed.is_empty() && self.gone.is_empty()
    }
}

impl PageChanged {
    fn of(was: &PageText, is: &PageText) -> Option<Self> {
        // What pages of the report are called is the program's choice, and what they say is figures.
        let same = was.title == is.title && was.text == is.text;
        (is.sort == PageSort::Playbook && was.sort == is.sort && !same).then(|| Self {
            path: is.path.clone(),
            title: is.title.clone(),
            title_was: (was.title != is.title).then(|| was.title.clone()),
            differences: differences(&was.text, &is.text),
        })
    }
}

/// Pages that stand elsewhere: those of which one of the editions says so, and those that are known by their text, where
/// one page alone is gone and one alone is new that says the same.
fn renamed<'p>(before: &'p Pages, after: &'p Pages) -> Vec<(&'p PageText, &'p PageText)> {
    let is_own = |page: &&PageText| page.sort == PageSort::Playbook;
    let gone: Vec<&PageText> =
        before.pages.iter().filter(is_own).filter(|page| !after.has(&page.path)).collect();
    let new: Vec<&PageText> =
        after.pages.iter().filter(is_own).filter(|page| !before.has(&page.path)).collect();
    let mut pairs: Vec<(&PageText, &PageText)> = Vec::new();
    let mut taken: BTreeSet<&str> = BTreeSet::new();
    for was in &gone {
        let says = |is: &&&PageText| {
            after.forwards.get(&was.path) == Some(&is.path)
                || before.forwards.get(&is.path) == Some(&was.path)
        };
        if let Some(is) = new.iter().find(says).filter(|is| !taken.contains(is.path.as_str())) {
            taken.insert(&is.path);
            pairs.push((was, is));
        }
    }
    let told: BTreeSet<&str> = pairs.iter().map(|(was, _)| was.path.as_str()).collect();
    let left = |pages: &[&'p PageText], told: &BTreeSet<&str>| {
        let mut by_text: BTreeMap<Digest, Vec<&'p PageText>> = BTreeMap::new();
        for page in pages.iter().filter(|page| !told.contains(page.path.as_str())) {
            let words: usize = page.text.iter().map(|line| line.split(' ').count()).sum();
            if let Some(digest) = page.digest.filter(|_| words >= KNOWN_BY) {
                by_text.entry(digest).or_default().push(page);
            }
        }
        by_text
    };
    let new = left(&new, &taken);
    for (digest, pages) in left(&gone, &told) {
        if let ([was], Some([is])) = (pages.as_slice(), new.get(&digest).map(Vec::as_slice)) {
            pairs.push((was, is));
        }
    }
    pairs.sort_by(|(_, a), (_, b)| a.path.cmp(&b.path));
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_written_as_they_are_read() {
        let pages = Pages::new(vec![
            PageText::report("index.html", "The \"month\""),
            PageText::playbook("playbook/a.html", "A\tb", "One \\ two.\n\n Three \u{1}“four”. "),
        ]);
        let bytes = pages.to_bytes();
        assert_eq!(serde_json::from_slice::<Pages>(&bytes).unwrap(), pages);
        let written = String::from_utf8(bytes).unwrap();
        for page in &pages.pages {
            assert!(written.contains(&serde_json::to_string(page).unwrap()), "{written}");
        }
    }
}
