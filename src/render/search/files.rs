//! The scripts that the index is kept in.
//!
//! One, small, names the others and is named by every page. Words lie in shards by the alphabet, so that a large site's
//! reader loads only those that begin as the search does; the pages' text lies in shards of a few pages, loaded for the
//! pages that are shown as found.

use std::collections::BTreeMap;
use std::ops::Range;

use memchr::memmem;
use serde::Serialize;

use super::passage::{Passage, passages, title};
use super::terms::{Field, Terms};
use super::words::each_word;
use crate::domain::push_json;
use crate::render::assets::hashed;
use crate::render::{SiteFile, SitePath, Tree};

/// A page as it was rendered.
#[derive(Clone, Copy, Debug)]
pub struct SearchPage<'a> {
    /// Its path in the version's folder.
    pub path: &'a str,
    /// Its short name.
    pub title: &'a str,
    /// The whole of it.
    pub html: &'a str,
}

/// The search of a version.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SearchFiles {
    /// Path in the version's folder to content.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The file that names the others.
    pub index: String,
}

/// A page names the index, whose name depends on what all pages say. While pages are rendered this stands in its place,
/// in an attribute `data-index`; text cannot bring it there, because quotes are escaped in text.
pub const PENDING: &str = "search:pending";

/// The page that says again what others say.
const COPY: &str = "print.html";

/// The folder of the workings: whoever looks for a figure is led to the page that tells it, and from there to these.
const WORKINGS: &str = "method/";

/// A shard of words holds about so many bytes: a site of some 3,000 pages and less loads one or two.
const WORDS_SHARD: usize = 600_000;

/// A shard of pages' text.
const TEXT_SHARD: usize = 40_000;

/// The index of the index.
#[derive(Serialize)]
struct Contents {
    /// How many pages there are.
    pages: usize,
    /// The first word of each shard of words, and its file.
    words: Vec<(String, String)>,
    /// The number of the first page of each shard of text, and its file.
    texts: Vec<(usize, String)>,
}

impl SearchFiles {
    /// Makes the search of pages, in the order in which equally good ones are to be named. Each is read, taken in and left
    /// before the next.
    pub fn new(pages: &[SearchPage<'_>]) -> Self {
        let mut terms = Terms::default();
        let mut texts = Texts::default();
        for (number, page) in pages.iter().enumerate() {
            let passages = passages(page.html);
            add_words(&mut terms, number, page, &passages);
            texts.add(number, page, &passages);
        }
        let mut files = BTreeMap::new();
        let mut put = |stem: &str, script: String| {
            let path = hashed(&format!("{stem}.js"), script.as_bytes());
            files.insert(path.clone(), script.into_bytes());
            path
        };
        let mut contents = Contents { pages: pages.len(), words: Vec::new(), texts: Vec::new() };
        for (number, shard) in terms.shards(WORDS_SHARD).into_iter().enumerate() {
            let path = put(
                &format!("search-words-{number}"),
                give("words", number, told(&(shard.words, shard.pages))),
            );
            contents.words.push((shard.first, path));
        }
        for (number, (start, json)) in texts.into_shards().enumerate() {
            let path = put(&format!("search-text-{number}"), give("texts", number, json));
            contents.texts.push((start, path));
        }
        let index = put("search-index", give("index", 0, told(&contents)));
        Self { files, index }
    }
}

/// Every word of a page.
fn add_words(terms: &mut Terms, number: usize, page: &SearchPage<'_>, passages: &[Passage]) {
    let mut add = |text: &str, field: Field| each_word(text, |word| terms.add(word, number, field));
    add(page.title, Field::Title);
    for passage in passages {
        add(&passage.anchor, Field::Heading);
        add(&passage.heading, Field::Heading);
        add(&passage.text, Field::Text);
    }
}

/// Pages as `search.js` takes them, in runs whose text is about as long as a shard: path, name and passages of each; of a
/// passage its address, its heading, its text.
#[derive(Default)]
struct Texts {
    /// The first page of each run, and its list, which is not ended.
    shards: Vec<(usize, String)>,
    /// How much text the last of them has.
    size: usize,
}

impl Texts {
    fn add(&mut self, number: usize, page: &SearchPage<'_>, passages: &[Passage]) {
        if self.shards.is_empty() || self.size >= TEXT_SHARD {
            self.shards.push((number, String::with_capacity(2 * TEXT_SHARD)));
            self.size = 0;
        }
        let Some((_, json)) = self.shards.last_mut() else { return };
        json.push(if json.is_empty() { '[' } else { ',' });
        json.push('[');
        push_json(page.path, json);
        json.push(',');
        push_json(page.title, json);
        json.push_str(",[");
        for (place, passage) in passages.iter().enumerate() {
            json.push_str(if place > 0 { ",[" } else { "[" });
            push_json(&passage.anchor, json);
            json.push(',');
            push_json(&passage.heading, json);
            json.push(',');
            push_json(&passage.text, json);
            json.push(']');
        }
        json.push_str("]]");
        self.size += passages.iter().map(|p| p.anchor.len() + p.heading.len() + p.text.len()).sum::<usize>();
    }

    /// The first page of each run, and the run.
    fn into_shards(self) -> impl Iterator<Item = (usize, String)> {
        self.shards.into_iter().map(|(start, mut json)| {
            json.push(']');
            (start, json)
        })
    }
}

/// A call that hands a value to `search.js`. Inside a script `<` could end it and two line separators of Unicode would
/// break it.
fn give(kind: &str, number: usize, mut json: String) -> String {
    for (sign, written) in [("<", "\\u003c"), ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029")] {
        if memmem::find(json.as_bytes(), sign.as_bytes()).is_some() {
            json = json.replace(sign, written);
        }
    }
    format!("advocateSearch.give(\"{kind}\",{number},{json});\n")
}

/// A small value of the index.
fn told(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_else(|_| "null".to_owned())
}

/// Makes the search of a version's finished pages and puts it beside them; each page learns where it is. Where no page asks
/// for a search there is none.
pub fn bind(tree: &mut Tree) {
    let mut pages: Vec<(&SitePath, &str)> = tree
        .iter()
        .filter(|(path, _)| is_page(path))
        .filter_map(|(path, file)| match file {
            SiteFile::Bytes(bytes) => Some((path, std::str::from_utf8(bytes).ok()?)),
            SiteFile::Copy(_) => None,
        })
        .collect();
    if !pages.iter().any(|(_, html)| asks_at(html.as_bytes()).is_some()) {
        return;
    }
    pages.retain(|(path, _)| !path.as_str().starts_with(WORKINGS));
    // Of equally good pages the report's own are named first.
    pages.sort_by_key(|(path, _)| path.depth());
    let titles: Vec<String> = pages.iter().map(|(_, html)| title(html)).collect();
    let named = pages.iter().zip(&titles);
    let read: Vec<SearchPage<'_>> =
        named.map(|((path, html), title)| SearchPage { path: path.as_str(), title, html }).collect();
    let search = SearchFiles::new(&read);
    for (_, file) in tree.iter_mut().filter(|(path, _)| is_page(path)) {
        if let SiteFile::Bytes(html) = file {
            name_index(html, &search.index);
        }
    }
    for (path, bytes) in search.files {
        if let Some(path) = SitePath::new(&path) {
            tree.insert(path, SiteFile::Bytes(bytes));
        }
    }
}

/// Whether a file is a page that a reader comes to.
fn is_page(path: &SitePath) -> bool {
    path.as_str().ends_with(".html") && path.as_str() != COPY
}

/// Where a page asks for a search: the place of the name in the attribute.
fn asks_at(html: &[u8]) -> Option<Range<usize>> {
    let before = b"data-index=\"";
    memmem::find_iter(html, before).map(|at| at + before.len()).find_map(|start| {
        let behind = html.get(start..)?.strip_prefix(PENDING.as_bytes())?;
        behind.starts_with(b"\"").then(|| start..start + PENDING.len())
    })
}

/// Writes the name of the index into a page that asks for it.
fn name_index(html: &mut Vec<u8>, index: &str) {
    if let Some(place) = asks_at(html) {
        html.splice(place, index.bytes());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::render::search::digits;
    use crate::render::search::terms::{Shard, tests::read};
    use crate::render::search::words::tests::words;

    /// The value that a script hands over.
    fn given<T: serde::de::DeserializeOwned>(script: &str) -> T {
        let inside = script.trim_end().strip_suffix(");").unwrap();
        assert!(!inside.contains('<'), "{inside}");
        serde_json::from_str(inside.splitn(3, ',').nth(2).unwrap()).unwrap()
    }

    proptest! {
        #[test]
        fn every_word_of_every_page_is_found(texts in proptest::collection::vec("(\\PC{0,60}|</script>|[\"\\\\<\u{2028}]{1,3}| ){0,4}", 0..8)) {
            let escape = |text: &String| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let html: Vec<String> = texts.iter().map(|text| format!("<main><p>{}</p></main>", escape(text))).collect();
            let pages: Vec<SearchPage<'_>> =
                html.iter().map(|html| SearchPage { path: "a.html", title: "", html }).collect();
            let search = SearchFiles::new(&pages);
            let mut found: BTreeSet<(String, usize)> = BTreeSet::new();
            for (path, bytes) in &search.files {
                let script = std::str::from_utf8(bytes).unwrap();
                if path.starts_with("assets/search-words-") {
                    let (words, pages) = given(script);
                    let shard = Shard { first: String::new(), words, pages };
                    for (word, pages) in read(&shard) {
                        found.extend(pages.into_iter().map(|(page, _)| (word.clone(), page)));
                    }
                }
            }
            let said = texts.iter().enumerate().flat_map(|(page, text)| words(text).map(move |word| (word, page)));
            prop_assert_eq!(found, said.collect::<BTreeSet<_>>());
        }
    }

    fn text(files: &SearchFiles, stem: &str) -> String {
        let file = files.files.iter().find(|(path, _)| path.starts_with(&format!("assets/{stem}.")));
        String::from_utf8(file.unwrap().1.clone()).unwrap()
    }

    #[test]
    fn a_site_becomes_one_index_with_its_words_and_its_text() {
        let pages = [
            SearchPage {
                path: "index.html",
                title: "October",
                html: "<main><h1>Lost</h1><p>a slot</p></main>",
            },
            SearchPage { path: "a.html", title: "A", html: "<main><p id=\"nps\">&lt;/script></p></main>" },
        ];
        let search = SearchFiles::new(&pages);
        let index = String::from_utf8(search.files[&search.index].clone()).unwrap();
        assert!(index.starts_with(
            "advocateSearch.give(\"index\",0,{\"pages\":2,\"words\":[[\"a\",\"assets/search-words-0."
        ));
        assert_eq!(
            text(&search, "search-text-0"),
            "advocateSearch.give(\"texts\",0,[[\"index.html\",\"October\",[[\"\",\"Lost\",\"a slot\"]]],\
             [\"a.html\",\"A\",[[\"nps\",\"\",\"\\u003c/script>\"]]]]);\n"
        );
        // a: page 0 in text, 3·0 + 0; page 1 as a name, 3·1 + 2. nps: an address, 3·1 + 1. october: a name, 2.
        let mut coded = String::new();
        for number in [5, 0, 5, 3, 1, 3, 4, 3, 2, 2, 1, 2, 0] {
            digits::push(number, &mut coded);
        }
        assert_eq!(
            text(&search, "search-words-0"),
            format!("advocateSearch.give(\"words\",0,[\"AaAlostAnpsAoctoberAscriptBlot\",\"{coded}\"]);\n")
        );
        assert_eq!(search, SearchFiles::new(&pages));
    }

    #[test]
    fn a_version_gets_its_search_where_a_page_asks_for_it() {
        let page = |html: &str| SiteFile::Bytes(html.as_bytes().to_vec());
        let at = |path: &str| SitePath::new(path).unwrap();
        let mut tree = Tree::from([(at("index.html"), page("<p>none</p>"))]);
        bind(&mut tree);
        assert_eq!(tree.len(), 1);
        tree.insert(
            at("a.html"),
            page("<button data-index=\"search:pending\"></button><main data-name=\"A\">a"),
        );
        tree.insert(at("print.html"), page("<main>copied"));
        bind(&mut tree);
        let SiteFile::Bytes(html) = &tree[&at("a.html")] else { panic!() };
        let html = String::from_utf8(html.clone()).unwrap();
        let index = html.split('"').nth(1).unwrap();
        assert!(tree.contains_key(&at(index)), "{index}");
        let words =
            tree.iter().find(|(path, _)| path.as_str().starts_with("assets/search-words-0.")).unwrap();
        let SiteFile::Bytes(words) = words.1 else { panic!() };
        assert!(String::from_utf8(words.clone()).unwrap().contains("\"AaAnone\""));
    }

    #[test]
    fn a_page_is_told_the_name_once_and_where_it_asks() {
        let mut html =
            "<button data-index=\"search:pending\"></button><p>data-index=&quot;search:pending&quot;"
                .as_bytes()
                .to_vec();
        name_index(&mut html, "assets/i.js");
        assert_eq!(
            String::from_utf8(html).unwrap(),
            "<button data-index=\"assets/i.js\"></button><p>data-index=&quot;search:pending&quot;"
        );
    }

    #[test]
    fn long_sites_are_kept_in_several_files() {
        let long = format!("<main><p>{}</p></main>", "word ".repeat(TEXT_SHARD / 10));
        let pages: Vec<SearchPage<'_>> =
            ["a", "b", "c", "d", "e"].map(|path| SearchPage { path, title: path, html: &long }).into();
        let mut texts = Texts::default();
        pages.iter().enumerate().for_each(|(number, page)| texts.add(number, page, &passages(page.html)));
        assert_eq!(texts.into_shards().map(|(start, _)| start).collect::<Vec<_>>(), [0, 3]);
        assert_eq!(Texts::default().into_shards().count(), 0);
    }
}
