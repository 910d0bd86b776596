//! Where a page is shown: in a file of its own, or as a chapter of the whole edition on one sheet.
//!
//! On a sheet many pages share one file: their ids get the page's name before them, links to other chapters become links
//! within the sheet, and headings stand one level lower.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Serialize;
use tera::Value;
use tera::value::Key;

/// The keys under which views keep a [`super::view::Href`].
const ADDRESSES: [&str; 2] = ["href", "definition"];

/// Where a page is shown.
#[derive(Debug, Clone, Default)]
pub struct Place {
    chapter: Option<Chapter>,
}

#[derive(Debug, Clone)]
struct Chapter {
    path: String,
    /// What the ids of the page begin with.
    mark: String,
    sheet: Sheet,
}

/// A sheet that holds many pages.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    /// The names of its pages by their paths in the version's folder.
    pages: Rc<BTreeMap<String, String>>,
    /// The charts that stand on it so far, each with the path of the first page that shows it.
    charts: Rc<RefCell<BTreeMap<String, String>>>,
}

impl Sheet {
    /// An empty sheet for pages, by path and name.
    pub fn new(pages: BTreeMap<String, String>) -> Self {
        Self { pages: Rc::new(pages), charts: Rc::default() }
    }

    /// The page at `path` as a chapter; `None` where the sheet has no such page.
    pub fn chapter(&self, path: &str) -> Option<Place> {
        self.pages.contains_key(path).then(|| self.place(path))
    }

    /// What stands before the first chapter.
    pub fn place(&self, path: &str) -> Place {
        let mark = format!("{}:", chapter_id(path));
        Place { chapter: Some(Chapter { path: path.to_owned(), mark, sheet: self.clone() }) }
    }
}

/// What templates see of it, as `at`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct At {
    /// The element of a page's heading: `h1`, lower on a sheet.
    pub h1: &'static str,
    /// The element of a section's heading.
    pub h2: &'static str,
    /// The element of a heading within a section.
    pub h3: &'static str,
    /// The id of the chapter; nothing in a file of its own.
    pub chapter: String,
    /// Stands before every id of a page and before the target of every link within it; nothing in a file of its own.
    pub mark: String,
    /// Set on a sheet for paper: what is folded is open there, and nothing moves or plays.
    pub paper: bool,
}

impl Place {
    /// Whether the page is a chapter.
    pub fn is_chapter(&self) -> bool {
        self.chapter.is_some()
    }

    /// What the ids of the page begin with; nothing in a file of its own.
    pub fn mark(&self) -> &str {
        self.chapter.as_ref().map_or("", |chapter| &chapter.mark)
    }

    /// How many levels lower headings stand.
    pub fn deeper(&self) -> u8 {
        u8::from(self.is_chapter())
    }

    /// The way from the page at `path` back to its version's folder.
    pub fn root(&self, path: &str) -> String {
        if self.is_chapter() { String::new() } else { "../".repeat(path.matches('/').count()) }
    }

    /// An address in the version's folder as this place reaches it: on a sheet its pages are chapters.
    pub fn address(&self, address: &str) -> String {
        let Some(chapter) = &self.chapter else { return address.to_owned() };
        let (path, anchor) = address.split_once('#').map_or((address, None), |(path, id)| (path, Some(id)));
        match anchor {
            _ if !chapter.sheet.pages.contains_key(path) => address.to_owned(),
            Some(anchor) => format!("#{}:{anchor}", chapter_id(path)),
            None => format!("#{}", chapter_id(path)),
        }
    }

    /// The page of the sheet that shows a chart already: its path and its name. Else this page is noted as the one that
    /// shows it. A page in a file of its own shows all its charts.
    pub fn shows_already(&self, chart: &str) -> Option<(String, String)> {
        let chapter = self.chapter.as_ref()?;
        let mut charts = chapter.sheet.charts.borrow_mut();
        let first = charts.entry(chart.to_owned()).or_insert_with(|| chapter.path.clone());
        let name = chapter.sheet.pages.get(first).filter(|_| *first != chapter.path)?;
        Some((first.clone(), name.clone()))
    }

    /// What templates see.
    pub fn at(&self) -> At {
        let (h1, h2, h3) = if self.is_chapter() { ("h2", "h3", "h4") } else { ("h1", "h2", "h3") };
        let chapter = self.mark().trim_end_matches(':').to_owned();
        At { h1, h2, h3, chapter, mark: self.mark().to_owned(), paper: self.is_chapter() }
    }

    /// A view whose addresses lead where they lead from this place; `None` where it has none, so that what stays as it
    /// is need not be made again.
    pub fn led(&self, view: &Value) -> Option<Value> {
        if let Some(fields) = view.as_map() {
            let led: Vec<(Key<'static>, Value)> = fields
                .iter()
                .filter_map(|(key, value)| {
                    let led = match value.as_str() {
                        Some(address) if key.as_str().is_some_and(|key| ADDRESSES.contains(&key)) => {
                            Some(Value::from(self.address(address)))
                        }
                        _ => self.led(value),
                    };
                    Some((key.clone(), led?))
                })
                .collect();
            return (!led.is_empty()).then(|| {
                let mut fields = fields.clone();
                fields.extend(led);
                Value::from(fields)
            });
        }
        let items = view.as_array()?;
        let led: Vec<Option<Value>> = items.iter().map(|item| self.led(item)).collect();
        led.iter().any(Option::is_some).then(|| {
            let items = led.into_iter().zip(items).map(|(led, item)| led.unwrap_or_else(|| item.clone()));
            Value::from(items.collect::<Vec<Value>>())
        })
    }
}

/// The id of a page that is a chapter. It holds no colon, so that it is no id within a chapter, and no slash, because the
/// parts of drawings must be names of XML; no folder or page has a dot in its name.
pub fn chapter_id(path: &str) -> String {
    path.strip_suffix(".html").unwrap_or(path).replace('/', ".")
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::*;
    use crate::render::view::{
        Customers, Figure, Guide, Index, Method, Playbook, Report, Stage, View, Voice,
    };

    fn sheet() -> Sheet {
        let pages = ["index.html", "stages/delivery.html", "method.html"];
        Sheet::new(pages.into_iter().map(|path| (path.to_owned(), path.to_uppercase())).collect())
    }

    fn chapter() -> Place {
        sheet().chapter("stages/delivery.html").unwrap()
    }

    #[test]
    fn addresses_of_chapters_stay_on_the_sheet() {
        let check = |address: &str, expected: &str| {
            assert_eq!(chapter().address(address), expected);
            assert_eq!(Place::default().address(address), address);
        };
        check("index.html", "#index");
        check("method.html#range", "#method:range");
        check("stages/delivery.html#voice", "#stages.delivery:voice");
        check("media/call.mp3", "media/call.mp3");
        check("../2026-09/index.html", "../2026-09/index.html");
        check("data/nps.csv", "data/nps.csv");
    }

    #[test]
    fn a_chapter_has_ids_and_levels_of_its_own() {
        assert_eq!(chapter().mark(), "stages.delivery:");
        assert_eq!((chapter().root("stages/delivery.html").as_str(), chapter().deeper()), ("", 1));
        assert_eq!(
            (Place::default().root("stages/delivery.html").as_str(), Place::default().mark()),
            ("../", "")
        );
    }

    #[test]
    fn a_chart_stands_on_a_sheet_once() {
        let sheet = sheet();
        let (first, second) = (sheet.place("index.html"), sheet.place("method.html"));
        let check = |place: &Place, expected: Option<(&str, &str)>| {
            let expected = expected.map(|(path, name)| (path.to_owned(), name.to_owned()));
            assert_eq!(place.shows_already("trend"), expected);
        };
        check(&first, None);
        check(&first, None);
        check(&second, Some(("index.html", "INDEX.HTML")));
        check(&Place::default(), None);
    }

    /// Every address of a view has a key that is known to lead somewhere.
    #[test]
    fn no_address_of_a_view_is_overlooked() {
        fn look(key: &str, value: &Json) {
            match value {
                Json::Object(fields) => fields.iter().for_each(|(key, value)| look(key, value)),
                Json::Array(items) => items.iter().for_each(|item| look(key, item)),
                Json::String(text) if text.split('#').next().is_some_and(|path| path.ends_with(".html")) => {
                    assert!(ADDRESSES.contains(&key), "`{key}` holds the address {text}");
                }
                _ => {}
            }
        }
        fn check<V: View>() {
            look("", &serde_json::to_value(V::full()).unwrap());
        }
        check::<Index>();
        check::<Customers>();
        check::<Voice>();
        check::<Stage>();
        check::<Method>();
        check::<Report>();
        check::<Figure>();
        check::<Guide>();
        check::<Playbook>();
    }
}
