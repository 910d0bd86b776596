//! The parts of the frame that many pages have in common: rendered once for all of these.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use tera::{Context, Tera, Value};

use super::{FRAME, TEMPLATES, ThemeError, fill, led, value};
use crate::render::Place;
use crate::render::view::{Edition, Head, Words};

/// The parts, under the names that the frame has for them in `frame`.
const PARTS: [(&str, &str); 2] = [("pages", "parts/pages.html"), ("footer", "parts/footer.html")];

/// What a part sees that is rendered once for many pages.
const SEEN: [&str; 5] = ["edition", "t", "root", "at", "here"];

/// How a theme makes the parts.
pub(super) struct Frame {
    /// Whether no part asks for more than many pages have in common. A theme's own may say what each page is called:
    /// then they are rendered for each.
    pub(super) is_common: bool,
}

/// What all pages of a version share, converted for the template engine once instead of once a page.
pub struct Shared {
    edition: Value,
    words: Value,
    /// The pages that stand in the navigation.
    listed: BTreeSet<String>,
    /// The parts of the frame, by what they depend on.
    frames: RefCell<BTreeMap<Here, Value>>,
}

/// On what else the parts depend than on the version: the way back to its folder, the section of the navigation, and the
/// page of the navigation that it is, if it is one.
type Here = (String, String, String);

impl Shared {
    /// Converts what the pages share.
    pub fn new(edition: &Edition, words: &Words) -> Self {
        Self::of(Value::from_serializable(edition), edition, words)
    }

    /// What the chapters of a sheet share.
    pub fn on_sheet(edition: &Edition, words: &Words, place: &Place) -> Result<Self, ThemeError> {
        Ok(Self::of(led(&value(edition)?, place), edition, words))
    }

    fn of(placed: Value, edition: &Edition, words: &Words) -> Self {
        let listed = edition.pages.iter().map(|page| page.href.as_str().to_owned()).collect();
        Self { edition: placed, words: Value::from_serializable(words), listed, frames: RefCell::default() }
    }

    /// What templates see of it.
    pub(super) fn context(&self) -> Context {
        let mut context = Context::new();
        context.insert_value("edition", self.edition.clone());
        context.insert_value("t", self.words.clone());
        context
    }
}

impl Frame {
    /// Looks at the templates of a theme.
    pub fn new(engine: &Tera, entries: &BTreeMap<&'static str, Cow<'static, [u8]>>) -> Self {
        let text = |name: &str| {
            let bytes = entries.get(format!("{TEMPLATES}{name}").as_str())?;
            std::str::from_utf8(bytes).ok()
        };
        let asks_little = |part: &str| {
            let seen = engine.get_template_variables(part);
            let seen = seen.is_ok_and(|names| names.iter().all(|name| SEEN.contains(name)));
            seen && text(part).is_some_and(is_alone)
        };
        Self { is_common: PARTS.iter().all(|(_, part)| asks_little(part)) }
    }

    /// Puts the parts into a page's context, as `frame`. What they see of the page in common with others is `here`.
    pub fn put(
        &self,
        engine: &Tera,
        shared: &Shared,
        head: &Head,
        page: &mut Context,
    ) -> Result<(), ThemeError> {
        let listed = if shared.listed.contains(head.path.as_str()) { head.path.as_str() } else { "" };
        let key = (head.root(), head.section.clone(), listed.to_owned());
        let known = shared.frames.borrow().get(&key).cloned();
        let made = match known {
            Some(known) => known,
            None => {
                let here = BTreeMap::from([("section", head.section.as_str()), ("listed", listed)]);
                page.insert("here", &here);
                self.make(engine, shared, key, page)?
            }
        };
        page.insert_value("frame", made);
        Ok(())
    }

    /// Renders the parts, and keeps them for other pages where these have them in common.
    fn make(&self, engine: &Tera, shared: &Shared, key: Here, page: &Context) -> Result<Value, ThemeError> {
        if !self.is_common {
            return parts(engine, page);
        }
        let mut common = Context::new();
        for name in SEEN {
            if let Some(value) = page.get(name) {
                common.insert_value(name, value.clone());
            }
        }
        let made = parts(engine, &common)?;
        shared.frames.borrow_mut().insert(key, made.clone());
        Ok(made)
    }
}

/// The finished parts. They are markup, and are not escaped.
pub(super) fn parts(engine: &Tera, context: &Context) -> Result<Value, ThemeError> {
    let part = |(name, part): &(&'static str, &str)| {
        Ok((*name, Value::safe_string(&fill(engine, FRAME, part, context)?)))
    };
    let parts: Result<BTreeMap<&'static str, Value>, ThemeError> = PARTS.iter().map(part).collect();
    Ok(Value::from(parts?))
}

/// Whether a template calls no other, which could ask for more: no include, no block, no component.
fn is_alone(text: &str) -> bool {
    let mut tags = ["{{", "{%"].into_iter().flat_map(|opening| text.split(opening).skip(1));
    tags.all(|tag| {
        let tag = tag.trim_start_matches('-').trim_start();
        !["<", "include", "block", "extends"].iter().any(|word| tag.starts_with(word))
    })
}
