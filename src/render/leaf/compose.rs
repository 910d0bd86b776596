//! A view as data: a serializer that keeps apart what [`serde_json`] would make plain strings of.
//!
//! In JSON an [`Html`](crate::render::view::Html) and a customer's words would look alike. Serde names the types of
//! newtypes, so here the one becomes a tree and the other stays text, whatever it holds.

use std::cell::RefCell;
use std::fmt::Display;

use serde::Serialize;
use serde::ser::{self, Serializer};
use serde_json::{Map, Value, json};

use super::markup::read;
use crate::draw;
use crate::markdown::unescape;
use crate::render::view::{Head, Letter, View};
use crate::render::{Place, chapter_id, chapter_path};

/// A page as data for a typesetter.
#[derive(Debug, Clone)]
pub struct Leaf {
    /// The id of the chapter.
    pub id: String,
    /// The page's own path.
    pub path: String,
    /// The name of the page.
    pub title: String,
    /// The template that shows the view on screen: the typesetter chooses by it.
    pub template: &'static str,
    /// The view.
    pub page: Value,
    /// What the page says of itself.
    pub head: Value,
    /// What stands in its texts in the places of [`part_mark`](super::part_mark)s.
    pub parts: Vec<Value>,
    /// The drawings, as SVG files; the view names them by number.
    pub drawings: Vec<String>,
}

impl Leaf {
    /// A page. `parts` were made by the same composer.
    pub fn of<V: View>(composer: Composer<'_>, head: &Head, view: &V, parts: Vec<Value>) -> Self {
        let (page, about) = (composer.value(view), composer.value(head));
        Self {
            id: chapter_id(head.path.as_str()),
            path: head.path.as_str().to_owned(),
            title: head.title.clone(),
            template: V::TEMPLATE,
            page,
            head: about,
            parts,
            drawings: composer.into_drawings(),
        }
    }

    /// Whether the page is one to print by itself: a letter, or a form to fill in.
    pub fn is_form(&self) -> bool {
        self.template == Letter::TEMPLATE || self.page.get("form").is_some_and(|form| !form.is_null())
    }
}

/// Turns the views of one page into data.
pub struct Composer<'a> {
    place: &'a Place,
    drawings: RefCell<Vec<String>>,
}

impl<'a> Composer<'a> {
    /// For a page at a place of a document.
    pub fn new(place: &'a Place) -> Self {
        Self::after(place, Vec::new())
    }

    /// For what is left of a page whose parts had drawings already.
    pub fn after(place: &'a Place, drawings: Vec<String>) -> Self {
        Self { place, drawings: RefCell::new(drawings) }
    }

    /// A view, or a part of one. Our views hold nothing that data cannot: should one ever, it is left empty.
    pub fn value(&self, view: &impl Serialize) -> Value {
        view.serialize(self).unwrap_or(Value::Null)
    }

    /// The drawings met so far.
    pub fn into_drawings(self) -> Vec<String> {
        self.drawings.into_inner()
    }

    /// Where an address of a view leads: to a place `here` on the sheet, where the document has it, else `there`, as seen
    /// from the version's folder.
    fn way(&self, address: &str) -> Value {
        match self.place.address(address).strip_prefix('#') {
            Some(here) => json!({"here": here, "there": address}),
            None => json!({"there": address}),
        }
    }

    /// Where a link of a text leads: it was made for this place already. The `url` of another site is whole.
    fn link(&self, address: &str) -> Value {
        match address.strip_prefix('#').map(|here| (here, here.split_once(':'))) {
            Some((here, Some((chapter, id)))) => {
                json!({"here": here, "there": format!("{}#{id}", chapter_path(chapter))})
            }
            // The check has told of a link to a page that this reader has not.
            Some(("", None)) => json!({}),
            Some((here, None)) => json!({"here": here, "there": chapter_path(here)}),
            None if ["://", "mailto:", "tel:"].iter().any(|sign| address.contains(sign)) => {
                json!({"url": address})
            }
            None => json!({"there": address}),
        }
    }

    fn markup(&self, markup: &str) -> Value {
        if !markup.starts_with("<svg") {
            return Value::from(read(markup, &|address| self.link(address)));
        }
        let between = |start: &str, end: &str| {
            let (_, rest) = markup.split_once(start)?;
            let (_, rest) = rest.split_once('>')?;
            rest.split_once(end).map(|(text, _)| unescape(text))
        };
        let title = between("<title", "</title>").unwrap_or_default();
        let text = between("<desc", "</desc>").unwrap_or_default();
        let mut drawings = self.drawings.borrow_mut();
        drawings.push(draw::standalone(markup));
        json!({"drawing": drawings.len() - 1, "title": title, "alt": text})
    }
}

/// A view that cannot be data.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unfit(String);

impl ser::Error for Unfit {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// Items or fields while they are gathered.
pub struct Gathered<'c, 'a> {
    composer: &'c Composer<'a>,
    /// The name of the variant that holds them, where one does.
    variant: Option<&'static str>,
    items: Vec<Value>,
    fields: Map<String, Value>,
    key: String,
}

impl<'c, 'a> Gathered<'c, 'a> {
    fn new(composer: &'c Composer<'a>, variant: Option<&'static str>) -> Self {
        Self { composer, variant, items: Vec::new(), fields: Map::new(), key: String::new() }
    }

    fn add<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Unfit> {
        self.items.push(item.serialize(self.composer)?);
        Ok(())
    }

    fn put<T: Serialize + ?Sized>(&mut self, key: &str, value: &T) -> Result<(), Unfit> {
        // The drawing for phones.
        if key != "narrow" {
            self.fields.insert(key.to_owned(), value.serialize(self.composer)?);
        }
        Ok(())
    }

    fn named(variant: Option<&'static str>, value: Value) -> Value {
        match variant {
            Some(name) => Value::from(Map::from_iter([(name.to_owned(), value)])),
            None => value,
        }
    }

    fn list(self) -> Result<Value, Unfit> {
        Ok(Self::named(self.variant, Value::from(self.items)))
    }

    fn map(self) -> Result<Value, Unfit> {
        Ok(Self::named(self.variant, Value::from(self.fields)))
    }
}

macro_rules! numbers {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Result<Value, Unfit> {
            Ok(Value::from(value))
        })*
    };
}

impl<'c, 'a> Serializer for &'c Composer<'a> {
    type Ok = Value;
    type Error = Unfit;
    type SerializeSeq = Gathered<'c, 'a>;
    type SerializeTuple = Gathered<'c, 'a>;
    type SerializeTupleStruct = Gathered<'c, 'a>;
    type SerializeTupleVariant = Gathered<'c, 'a>;
    type SerializeMap = Gathered<'c, 'a>;
    type SerializeStruct = Gathered<'c, 'a>;
    type SerializeStructVariant = Gathered<'c, 'a>;

    numbers! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_f32: f32,
        serialize_f64: f64, serialize_str: &str
    }

    fn serialize_char(self, value: char) -> Result<Value, Unfit> {
        Ok(Value::from(value.to_string()))
    }

    fn serialize_bytes(self, value: &[u8]) -> Result<Value, Unfit> {
        Ok(Value::from(value))
    }

    fn serialize_none(self) -> Result<Value, Unfit> {
        Ok(Value::Null)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Unfit> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Unfit> {
        Ok(Value::Null)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Unfit> {
        Ok(Value::Null)
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<Value, Unfit> {
        Ok(Value::from(variant))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Value, Unfit> {
        let value = value.serialize(self)?;
        Ok(match (name, value.as_str()) {
            ("Html", Some(markup)) => self.markup(markup),
            ("Href", Some(address)) => self.way(address),
            _ => value,
        })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, Unfit> {
        Ok(Gathered::named(Some(variant), value.serialize(self)?))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, None))
    }

    fn serialize_tuple(self, _: usize) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, None))
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, None))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, Some(variant)))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, None))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, None))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Gathered<'c, 'a>, Unfit> {
        Ok(Gathered::new(self, Some(variant)))
    }
}

macro_rules! lists {
    ($($kind:ident: $add:ident),*) => {
        $(impl ser::$kind for Gathered<'_, '_> {
            type Ok = Value;
            type Error = Unfit;

            fn $add<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Unfit> {
                self.add(item)
            }

            fn end(self) -> Result<Value, Unfit> {
                self.list()
            }
        })*
    };
}

lists! {
    SerializeSeq: serialize_element, SerializeTuple: serialize_element, SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
}

macro_rules! records {
    ($($kind:ident),*) => {
        $(impl ser::$kind for Gathered<'_, '_> {
            type Ok = Value;
            type Error = Unfit;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unfit> {
                self.put(key, value)
            }

            fn end(self) -> Result<Value, Unfit> {
                self.map()
            }
        })*
    };
}

records! { SerializeStruct, SerializeStructVariant }

impl ser::SerializeMap for Gathered<'_, '_> {
    type Ok = Value;
    type Error = Unfit;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unfit> {
        let key = key.serialize(self.composer)?;
        self.key = key.as_str().map_or_else(|| key.to_string(), str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unfit> {
        let key = std::mem::take(&mut self.key);
        self.put(&key, value)
    }

    fn end(self) -> Result<Value, Unfit> {
        self.map()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::Sheet;
    use crate::render::view::{Customers, Href, Html, Index, Method, Report};

    fn place() -> Place {
        let pages = [("index.html", "This month"), ("method.html", "Method")];
        Sheet::new(pages.map(|(path, name)| (path.to_owned(), name.to_owned())).into()).place("index.html")
    }

    fn check(view: &impl Serialize, expected: Value) {
        let place = place();
        assert_eq!(Composer::new(&place).value(view), expected);
    }

    #[test]
    fn only_what_we_wrote_as_markup_is_read_as_such() {
        check(&"<b>a</b>", json!("<b>a</b>"));
        check(&Html::from_escaped("<b>a</b>".into()), json!([{"t": "b", "c": ["a"]}]));
    }

    #[test]
    fn addresses_are_places_on_the_sheet_where_it_has_them() {
        check(&Href::new("method.html#range"), json!({"here": "method:range", "there": "method.html#range"}));
        check(&Href::new("data/nps.csv"), json!({"there": "data/nps.csv"}));
        let link = |href: &str| Html::from_escaped(format!("<a href=\"{href}\">a</a>"));
        let led = |to: Value| json!([{"t": "a", "to": to, "c": ["a"]}]);
        check(&link("#method:range"), led(json!({"here": "method:range", "there": "method.html#range"})));
        check(&link("https://example.com"), led(json!({"url": "https://example.com"})));
        check(&link("media/a.svg"), led(json!({"there": "media/a.svg"})));
    }

    /// Apart from markup and addresses, a view is the same data that templates see.
    #[test]
    fn the_rest_of_a_view_is_as_templates_see_it() {
        fn same(ours: &Value, theirs: &Value) -> bool {
            match (ours, theirs) {
                (Value::Object(ours), Value::Object(theirs)) => theirs.iter().all(|(key, value)| {
                    key == "narrow" || ours.get(key).is_some_and(|found| same(found, value))
                }),
                (Value::Array(ours), Value::Array(theirs)) => {
                    ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| same(a, b))
                }
                (Value::Object(_) | Value::Array(_), Value::String(_)) => true,
                (ours, theirs) => ours == theirs,
            }
        }
        fn view<V: View>() {
            let place = place();
            for view in [V::full(), V::minimal()] {
                let ours = Composer::new(&place).value(&view);
                assert!(same(&ours, &serde_json::to_value(&view).unwrap()), "{ours}");
            }
        }
        view::<Index>();
        view::<Customers>();
        view::<Method>();
        view::<Report>();
    }

    #[test]
    fn drawings_become_files_with_their_words() {
        let place = place();
        let composer = Composer::new(&place);
        let svg = "<svg class=\"chart\">\n<title id=\"a\">A &amp; b</title>\n<desc id=\"c\">It fell.</desc>\n</svg>";
        let value = composer.value(&Html::from_escaped(svg.into()));
        assert_eq!(value, json!({"drawing": 0, "title": "A & b", "alt": "It fell."}));
        assert!(composer.into_drawings()[0].starts_with("<svg xmlns="));
    }
}
