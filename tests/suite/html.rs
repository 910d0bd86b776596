//! Reads pages as strictly as the tests need: tags with their attributes, and the places they lead to.

use std::collections::{BTreeMap, BTreeSet};

/// An opening tag.
#[derive(Debug)]
pub struct Tag<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its attributes, with their values still escaped.
    pub attributes: Vec<(&'a str, &'a str)>,
    /// The text from its end to the next tag.
    pub text: &'a str,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// Elements that have no end.
const VOID: [&str; 8] = ["br", "hr", "img", "input", "link", "meta", "col", "wbr"];

/// The opening tags of a page, in order. Panics where a tag is not closed, closes another, or is cut off.
pub fn tags<'a>(path: &str, html: &'a str) -> Vec<Tag<'a>> {
    let mut tags = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with("!doctype") {
            continue;
        }
        let end = end_of_tag(rest).unwrap_or_else(|| panic!("{path}: a tag does not end: {}", head(rest)));
        let (inside, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(
                open.pop(),
                Some(name),
                "{path}: </{name}> closes another tag, before {}",
                head(after)
            );
            continue;
        }
        let name = inside.split([' ', '\n', '/']).next().unwrap_or("");
        assert!(
            name.bytes().all(|b| b.is_ascii_alphanumeric()) && !name.is_empty(),
            "{path}: <{}",
            head(inside)
        );
        let text = after.split('<').next().unwrap_or("");
        tags.push(Tag { name, attributes: attributes(path, &inside[name.len()..]), text });
        if !VOID.contains(&name) && !inside.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{path}: not closed: {open:?}");
    tags
}

fn head(text: &str) -> String {
    text.chars().take(80).collect()
}

/// Where the `>` of a tag stands; one inside a quoted value does not count.
fn end_of_tag(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.bytes().position(|byte| {
        quoted ^= byte == b'"';
        byte == b'>' && !quoted
    })
}

fn attributes<'a>(path: &str, text: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut found = Vec::new();
    let mut rest = text.trim_matches([' ', '\n', '/']);
    while !rest.is_empty() {
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let name = &rest[..end];
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').unwrap_or_else(|| panic!("{path}: {name} does not end"));
            value = &quoted[..end];
            rest = &quoted[end + 1..];
        } else {
            assert!(!rest.starts_with('='), "{path}: {name} is not quoted");
        }
        found.push((name, value));
        rest = rest.trim_start_matches([' ', '\n']);
    }
    found
}

/// Checks what holds for every page: one heading, a way past the navigation, links that lead somewhere, nothing that acts.
pub fn check_page(
    path: &str,
    html: &str,
    files: &BTreeMap<String, Vec<u8>>,
    ids: &BTreeMap<String, BTreeSet<String>>,
) {
    let tags = tags(path, html);
    let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
    assert!(
        tags[0].name == "html" && tags[0].get("lang").is_some_and(|lang| !lang.is_empty()),
        "{path}: no lang"
    );
    assert_eq!(count("title") - count_in_drawings(&tags), 1, "{path}: titles");
    assert!(tags.iter().any(|tag| tag.name == "title" && !tag.text.trim().is_empty()), "{path}: empty title");
    if path.ends_with("latest/index.html") {
        assert!(count("h1") <= 1, "{path}");
    } else if is_mail(path) {
        assert_eq!(count("h1"), 1, "{path}: headings of the first level");
        assert_eq!(count("link") + count("script"), 0, "{path}: mail programs load nothing");
    } else {
        assert_eq!(count("h1"), 1, "{path}: headings of the first level");
        assert_eq!(count("main"), 1, "{path}: main");
        let skip = tags.iter().find(|tag| tag.name == "a").unwrap();
        let main = tags.iter().find(|tag| tag.name == "main").and_then(|main| main.get("id")).unwrap();
        let past = skip.get("href").and_then(|href| href.strip_prefix('#'));
        assert_eq!(past, Some(main), "{path}: the first link leads past the navigation");
    }
    let mut seen = BTreeSet::new();
    for tag in &tags {
        if let Some(id) = tag.get("id") {
            assert!(seen.insert(id), "{path}: the id {id} stands twice");
        }
        check_tag(path, tag, files, ids);
    }
}

/// Whether a page is one for an inbox: it has no navigation, and its styles stand in its elements.
fn is_mail(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.starts_with("email."))
}

/// How many `<title>` belong to drawings: each drawing has one of its own, and so may its marks.
fn count_in_drawings(tags: &[Tag<'_>]) -> usize {
    let first = tags.iter().position(|tag| tag.name == "body").unwrap_or(tags.len());
    tags[first..].iter().filter(|tag| tag.name == "title").count()
}

fn check_tag(
    path: &str,
    tag: &Tag<'_>,
    files: &BTreeMap<String, Vec<u8>>,
    ids: &BTreeMap<String, BTreeSet<String>>,
) {
    for (name, value) in &tag.attributes {
        assert!(!name.starts_with("on"), "{path}: {tag:?} acts");
        assert!(*name != "style" || tag.name != "a" || is_mail(path), "{path}: {tag:?}");
        let plain = value.trim_start().to_ascii_lowercase();
        assert!(!plain.starts_with("javascript:") && !plain.starts_with("data:text"), "{path}: {tag:?}");
    }
    if tag.name == "script" {
        assert!(
            tag.get("src").is_some() && tag.text.trim().is_empty(),
            "{path}: {tag:?} is not one of our files"
        );
    }
    for name in ["href", "src", "poster"] {
        let Some(value) = tag.get(name) else { continue };
        // No icon, so that a browser does not ask the server for one.
        if tag.name == "link" && value == "data:," {
            continue;
        }
        if tag.name == "a"
            && ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| value.starts_with(scheme))
        {
            continue;
        }
        check_address(path, value, files, ids);
    }
    for reference in ["aria-labelledby", "aria-describedby", "for"] {
        for id in tag.get(reference).unwrap_or("").split_whitespace() {
            assert!(ids[path].contains(id), "{path}: {reference}={id} names nothing");
        }
    }
}

/// Whether an address leads to a file of the site, and its fragment to something in it.
fn check_address(
    path: &str,
    value: &str,
    files: &BTreeMap<String, Vec<u8>>,
    ids: &BTreeMap<String, BTreeSet<String>>,
) {
    // A link whose target this reader may not see leads to the top of its own page; a finding tells of it.
    if value == "#" && (path.contains("/playbook/") || path.ends_with("print.html")) {
        return;
    }
    assert!(
        !value.split('#').next().unwrap_or("").contains(':') && !value.starts_with('/'),
        "{path}: {value} leads out of the site"
    );
    let (file, fragment) =
        value.split_once('#').map_or((value, None), |(file, fragment)| (file, Some(fragment)));
    let file = file.split('?').next().unwrap_or("");
    let target = if file.is_empty() { path.to_owned() } else { resolved(path, file) };
    assert!(files.contains_key(&target), "{path}: {value} leads nowhere ({target})");
    if let Some(fragment) = fragment {
        let known = ids.get(&target).is_some_and(|ids| ids.contains(fragment));
        assert!(known && !fragment.is_empty(), "{path}: {value} names no place in {target}");
    }
}

/// A relative address, seen from a page.
pub fn resolved(path: &str, address: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => assert!(parts.pop().is_some(), "{path}: {address} leads out of the site"),
            "." => {}
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The ids of every page.
pub fn all_ids(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, BTreeSet<String>> {
    let pages = files.iter().filter(|(path, _)| path.ends_with(".html"));
    pages
        .map(|(path, bytes)| {
            let html = std::str::from_utf8(bytes).unwrap();
            let ids = tags(path, html).iter().filter_map(|tag| tag.get("id").map(str::to_owned)).collect();
            (path.clone(), ids)
        })
        .collect()
}
