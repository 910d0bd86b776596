//! The theme: templates, styles, scripts, fonts and strings, by name.
//!
//! The default theme lies in `themes/default/` and is part of the program. A site's own theme replaces entries by
//! their names; it adds none, because nothing would use them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use super::view::{
    Cards, Customers, Email, Figure, Forward, Guide, Head, Html, Index, Inset, Latest, Letter, Method,
    Playbook, Report, Stage, Versions, View, Voice, Whole, Words, Working, fixture,
};
use super::{Place, Sheet};

mod frame;

use frame::Frame;
pub use frame::Shared;

/// Embeds files of `themes/default/` under their own names.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../themes/default/", $name)))),*]
    };
}

/// Every file of the default theme.
const TABLE: &[(&str, &[u8])] = files![
    "assets/base.css",
    "assets/blocks.css",
    "assets/cards.css",
    "assets/changes.css",
    "assets/chart.css",
    "assets/charts.js",
    "assets/fonts.css",
    "assets/form.js",
    "assets/forms.css",
    "assets/frame.css",
    "assets/month.css",
    "assets/moving.css",
    "assets/parts.css",
    "assets/print.css",
    "assets/search.js",
    "assets/sheet.css",
    "assets/site.js",
    "assets/tokens.css",
    "assets/working.css",
    "fonts/AdvocateSans-Bold.ttf",
    "fonts/AdvocateSans-Bold.woff2",
    "fonts/AdvocateSans-Regular.ttf",
    "fonts/AdvocateSans-Regular.woff2",
    "fonts/OFL.txt",
    "paper/book.typ",
    "paper/cards.typ",
    "paper/chapters.typ",
    "paper/common.typ",
    "paper/form.typ",
    "paper/insets.typ",
    "paper/main.typ",
    "paper/parts.typ",
    "paper/prose.typ",
    "strings/de.changes.ftl",
    "strings/de.charts.ftl",
    "strings/de.explain.ftl",
    "strings/de.ftl",
    "strings/de.index.ftl",
    "strings/de.mail.ftl",
    "strings/de.method.ftl",
    "strings/de.moving.ftl",
    "strings/de.pages.ftl",
    "strings/de.paper.ftl",
    "strings/de.playbook.ftl",
    "strings/de.print.ftl",
    "strings/de.report.ftl",
    "strings/de.rhythm.ftl",
    "strings/de.versions.ftl",
    "strings/en.changes.ftl",
    "strings/en.charts.ftl",
    "strings/en.explain.ftl",
    "strings/en.ftl",
    "strings/en.index.ftl",
    "strings/en.mail.ftl",
    "strings/en.method.ftl",
    "strings/en.moving.ftl",
    "strings/en.pages.ftl",
    "strings/en.paper.ftl",
    "strings/en.playbook.ftl",
    "strings/en.print.ftl",
    "strings/en.report.ftl",
    "strings/en.rhythm.ftl",
    "strings/en.versions.ftl",
    "strings/es.changes.ftl",
    "strings/es.charts.ftl",
    "strings/es.explain.ftl",
    "strings/es.ftl",
    "strings/es.index.ftl",
    "strings/es.mail.ftl",
    "strings/es.method.ftl",
    "strings/es.moving.ftl",
    "strings/es.pages.ftl",
    "strings/es.paper.ftl",
    "strings/es.playbook.ftl",
    "strings/es.print.ftl",
    "strings/es.report.ftl",
    "strings/es.rhythm.ftl",
    "strings/es.versions.ftl",
    "strings/fr.changes.ftl",
    "strings/fr.charts.ftl",
    "strings/fr.explain.ftl",
    "strings/fr.ftl",
    "strings/fr.index.ftl",
    "strings/fr.mail.ftl",
    "strings/fr.method.ftl",
    "strings/fr.moving.ftl",
    "strings/fr.pages.ftl",
    "strings/fr.paper.ftl",
    "strings/fr.playbook.ftl",
    "strings/fr.print.ftl",
    "strings/fr.report.ftl",
    "strings/fr.rhythm.ftl",
    "strings/fr.versions.ftl",
    "strings/pt.changes.ftl",
    "strings/pt.charts.ftl",
    "strings/pt.explain.ftl",
    "strings/pt.ftl",
    "strings/pt.index.ftl",
    "strings/pt.mail.ftl",
    "strings/pt.method.ftl",
    "strings/pt.moving.ftl",
    "strings/pt.pages.ftl",
    "strings/pt.paper.ftl",
    "strings/pt.playbook.ftl",
    "strings/pt.print.ftl",
    "strings/pt.report.ftl",
    "strings/pt.rhythm.ftl",
    "strings/pt.versions.ftl",
    "templates/base.html",
    "templates/cards.html",
    "templates/chapter.html",
    "templates/customers.html",
    "templates/email.html",
    "templates/figure.html",
    "templates/forward.html",
    "templates/guide.html",
    "templates/index.html",
    "templates/inset.html",
    "templates/latest.html",
    "templates/letter.html",
    "templates/method.html",
    "templates/parts/card.html",
    "templates/parts/contents.html",
    "templates/parts/definitions.html",
    "templates/parts/differences.html",
    "templates/parts/email.html",
    "templates/parts/figure.html",
    "templates/parts/footer.html",
    "templates/parts/form.html",
    "templates/parts/guide.html",
    "templates/parts/guides.html",
    "templates/parts/inset.html",
    "templates/parts/masthead.html",
    "templates/parts/opening.html",
    "templates/parts/pages.html",
    "templates/parts/parts.html",
    "templates/parts/promises.html",
    "templates/parts/quote.html",
    "templates/parts/scores.html",
    "templates/parts/section.html",
    "templates/parts/table.html",
    "templates/parts/themes.html",
    "templates/parts/todo.html",
    "templates/playbook.html",
    "templates/print.html",
    "templates/report.html",
    "templates/stage.html",
    "templates/versions.html",
    "templates/voice.html",
    "templates/working.html",
];

/// The faces that charts are measured and documents set with: regular and bold.
pub const FACES: [&str; 2] = ["fonts/AdvocateSans-Regular.ttf", "fonts/AdvocateSans-Bold.ttf"];

/// Templates are known to each other by their names below this folder.
const TEMPLATES: &str = "templates/";

/// What every page of a version stands in, and what it stands in as a chapter of one sheet.
const FRAME: &str = "base.html";
const CHAPTER_FRAME: &str = "chapter.html";

/// What is wrong with a theme.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ThemeError {
    /// A file that replaces nothing.
    #[error("the theme has no entry `{name}`")]
    Unknown {
        /// The file's name in the theme.
        name: String,
        /// The entry that was probably meant.
        near: Option<&'static str>,
    },
    /// A template, style or list of strings that is not UTF-8.
    #[error("`{name}` is not text in UTF-8")]
    NotText {
        /// The file's name in the theme.
        name: String,
        /// The first byte that does not fit, counted from 0.
        byte: usize,
    },
    /// A template that cannot be read or does not render.
    #[error("{message}")]
    Template {
        /// The template's name in the theme, where it is known.
        name: Option<String>,
        /// Line and column, both from 1, where they are known.
        place: Option<(usize, usize)>,
        /// What the template engine says.
        message: String,
    },
    /// A style sheet that names a file which the theme does not have.
    #[error("`{name}` names `{target}`, which is not in the theme")]
    Dangling {
        /// The style sheet's name in the theme.
        name: String,
        /// What it names.
        target: String,
    },
}

/// What the default theme has under a name, whatever a site's theme puts there: strings that a site's own leave out are
/// spoken from here.
pub fn shipped(name: &str) -> Option<&'static [u8]> {
    TABLE.iter().find(|(known, _)| *known == name).map(|&(_, bytes)| bytes)
}

/// The names of the shipped strings, which are English: one file a part of the site.
pub fn shipped_strings() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|(name, _)| *name).filter(|name| name.starts_with("strings/en."))
}

/// The texts of the shipped strings.
pub fn english() -> impl Iterator<Item = &'static str> {
    shipped_strings().filter_map(|name| std::str::from_utf8(shipped(name)?).ok())
}

/// Templates and assets, ready to use.
pub struct Theme {
    entries: BTreeMap<&'static str, Cow<'static, [u8]>>,
    engine: Tera,
    /// The same templates, the frame of pages replaced by that of chapters.
    chapters: Tera,
    /// What of the frame many pages have in common.
    frame: Frame,
}

impl Theme {
    /// The theme that the program carries.
    pub fn builtin() -> Result<Self, Vec<ThemeError>> {
        Self::with_overrides(&BTreeMap::new())
    }

    /// The default theme with some entries replaced: name in the theme (`templates/index.html`) to content.
    /// Everything that is wrong with the overrides is reported at once.
    pub fn with_overrides(overrides: &BTreeMap<String, Vec<u8>>) -> Result<Self, Vec<ThemeError>> {
        let mut errors = Vec::new();
        let mut entries: BTreeMap<&'static str, Cow<'static, [u8]>> =
            TABLE.iter().map(|&(name, bytes)| (name, Cow::Borrowed(bytes))).collect();
        for (name, bytes) in overrides {
            let Some(&(known, _)) = TABLE.iter().find(|(known, _)| known == name) else {
                errors.push(ThemeError::Unknown { name: name.clone(), near: nearest(name) });
                continue;
            };
            if let Err(error) = std::str::from_utf8(bytes)
                && is_text(known)
            {
                errors.push(ThemeError::NotText { name: name.clone(), byte: error.valid_up_to() });
                continue;
            }
            entries.insert(known, Cow::Owned(bytes.clone()));
        }
        let engines = engine(&entries).and_then(|pages| Ok((chapters(&pages, &entries)?, pages)));
        match engines {
            Ok((chapters, engine)) if errors.is_empty() => {
                let frame = Frame::new(&engine, &entries);
                Ok(Self { entries, engine, chapters, frame })
            }
            Ok(_) => Err(errors),
            Err(together) => {
                let apart = faults_apart(&entries);
                if apart.is_empty() {
                    errors.push(together);
                } else {
                    errors.extend(apart);
                }
                Err(errors)
            }
        }
    }

    /// The content of an entry, by its name in the theme.
    pub fn entry(&self, name: &str) -> Option<&[u8]> {
        self.entries.get(name).map(AsRef::as_ref)
    }

    /// The names of all entries, in order.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.entries.keys().copied()
    }

    /// A page of a version, or a part of one.
    pub fn render<V: View>(&self, shared: &Shared, head: &Head, view: &V) -> Result<String, ThemeError> {
        self.render_at(&Place::default(), shared, head, view)
    }

    /// A page of a version where it is shown: in a file of its own, or as a chapter.
    pub fn render_at<V: View>(
        &self,
        place: &Place,
        shared: &Shared,
        head: &Head,
        view: &V,
    ) -> Result<String, ThemeError> {
        self.around(place, shared, head)?.page(&Made::of(view)?)
    }

    /// What stands around a page and its parts, converted for the template engine once for all of them.
    pub fn around<'a>(
        &'a self,
        place: &'a Place,
        shared: &'a Shared,
        head: &'a Head,
    ) -> Result<Around<'a>, ThemeError> {
        let mut context = shared.context();
        context.insert_value("root", Value::from(place.root(head.path.as_str())));
        context.insert_value("at", value(&place.at())?);
        context.insert_value("head", value(head)?);
        Ok(Around { theme: self, place, shared, head, context })
    }

    /// A page outside all versions: the list of versions, the way to the newest.
    pub fn render_outside<V: View>(&self, words: &Words, view: &V) -> Result<String, ThemeError> {
        let mut context = Context::new();
        context.insert_value("t", value(words)?);
        context.insert_value("root", Value::from(""));
        context.insert_value("at", value(&Place::default().at())?);
        // No part is to name a word that only pages of a version have.
        context.insert_value("head", value(&serde_json::json!({}))?);
        context.insert_value("page", value(view)?);
        fill(&self.engine, FRAME, V::TEMPLATE, &context)
    }

    /// Renders every template with a full and with a minimal example. What a template gets wrong shows here, though
    /// this version's pages might never reach the line.
    pub fn self_test(&self) -> Vec<ThemeError> {
        let words = Words::ids();
        let mut errors = Vec::new();
        self.try_views::<Index>(&words, &mut errors);
        self.try_views::<Cards>(&words, &mut errors);
        self.try_views::<Customers>(&words, &mut errors);
        self.try_views::<Voice>(&words, &mut errors);
        self.try_views::<Stage>(&words, &mut errors);
        self.try_views::<Method>(&words, &mut errors);
        self.try_views::<Working>(&words, &mut errors);
        self.try_views::<Report>(&words, &mut errors);
        self.try_views::<Figure>(&words, &mut errors);
        self.try_views::<Inset>(&words, &mut errors);
        let (shared, head) = (Shared::new(&fixture::edition(), &words), fixture::head());
        for inset in Inset::examples() {
            errors.extend(self.render(&shared, &head, &inset).err());
        }
        self.try_views::<Guide>(&words, &mut errors);
        self.try_views::<Letter>(&words, &mut errors);
        self.try_views::<Playbook>(&words, &mut errors);
        self.try_views::<Whole>(&words, &mut errors);
        for view in [Versions::full(), Versions::minimal()] {
            errors.extend(self.render_outside(&words, &view).err());
        }
        for view in [Latest::full(), Latest::minimal()] {
            errors.extend(self.render_outside(&words, &view).err());
        }
        for view in [Email::full(), Email::minimal()] {
            errors.extend(self.render_outside(&words, &view).err());
        }
        for view in [Forward::full(), Forward::minimal()] {
            errors.extend(self.render_outside(&words, &view).err());
        }
        // A fault in a part or in the frame shows once for every page that uses it.
        let mut seen: Vec<ThemeError> = Vec::new();
        errors.retain(|error| {
            let new = !seen.contains(error);
            if new {
                seen.push(error.clone());
            }
            new
        });
        errors
    }

    fn try_views<V: View>(&self, words: &Words, errors: &mut Vec<ThemeError>) {
        for (edition, head, view) in [
            (fixture::edition(), fixture::head(), V::full()),
            (fixture::bare_edition(), fixture::bare_head(), V::minimal()),
        ] {
            let shared = Shared::new(&edition, words);
            errors.extend(self.render(&shared, &head, &view).err());
            let sheet = Sheet::default().place(head.path.as_str());
            errors.extend(self.render_at(&sheet, &shared, &head, &view).err());
        }
    }
}

/// What stands around a page.
pub struct Around<'a> {
    theme: &'a Theme,
    place: &'a Place,
    shared: &'a Shared,
    head: &'a Head,
    context: Context,
}

impl Around<'_> {
    /// The page.
    pub fn page(&self, view: &Made) -> Result<String, ThemeError> {
        let mut context = self.with(view);
        let theme = self.theme;
        if self.place.is_chapter() {
            return fill(&theme.chapters, CHAPTER_FRAME, view.template, &context);
        }
        theme.frame.put(&theme.engine, self.shared, self.head, &mut context)?;
        fill(&theme.engine, FRAME, view.template, &context)
    }

    /// A part of it, without the frame.
    pub fn part<V: View>(&self, view: &V) -> Result<String, ThemeError> {
        let context = self.with(&Made::of(view)?);
        fill(&self.theme.engine, FRAME, V::TEMPLATE, &context)
    }

    fn with(&self, view: &Made) -> Context {
        let mut context = self.context.clone();
        context.insert_value("page", led(&view.value, self.place));
        context
    }
}

/// A view as the template engine has it.
pub struct Made {
    template: &'static str,
    value: Value,
}

impl Made {
    /// Converts a view.
    pub fn of<V: View>(view: &V) -> Result<Self, ThemeError> {
        Ok(Self { template: V::TEMPLATE, value: value(view)? })
    }

    /// The same view with markup in one of its fields.
    pub fn with(&self, field: &'static str, html: &Html) -> Self {
        let mut fields = self.value.as_map().cloned().unwrap_or_default();
        fields.insert(field.into(), Value::normal_string(html.as_str()));
        Self { template: self.template, value: Value::from(fields) }
    }
}

/// Entries that must be UTF-8.
fn is_text(name: &str) -> bool {
    [".html", ".css", ".js", ".ftl", ".typ"].iter().any(|ending| name.ends_with(ending))
}

fn value(view: &impl serde::Serialize) -> Result<Value, ThemeError> {
    Value::try_from_serializable(view).map_err(|error| template_error(&error, FRAME))
}

/// A view whose addresses lead where they lead from a place.
fn led(view: &Value, place: &Place) -> Value {
    let elsewhere = if place.is_chapter() { place.led(view) } else { None };
    elsewhere.unwrap_or_else(|| view.clone())
}

fn fill(engine: &Tera, frame: &str, template: &str, context: &Context) -> Result<String, ThemeError> {
    engine.render(template, context).map_err(|error| template_error(&error, frame))
}

/// All templates, parsed. References to unknown filters, functions, parts and blocks are found here.
fn engine(entries: &BTreeMap<&'static str, Cow<'static, [u8]>>) -> Result<Tera, ThemeError> {
    let mut engine = Tera::new();
    let templates = entries.iter().filter_map(|(name, bytes)| {
        let name = name.strip_prefix(TEMPLATES).filter(|name| *name != CHAPTER_FRAME)?;
        Some((name, std::str::from_utf8(bytes).ok()?))
    });
    engine.add_raw_templates(templates).map_err(|error| template_error(&error, FRAME))?;
    Ok(engine)
}

/// The same templates in the frame of chapters. They are read once: most of the time of a small site goes there.
fn chapters(pages: &Tera, entries: &BTreeMap<&'static str, Cow<'static, [u8]>>) -> Result<Tera, ThemeError> {
    let frame = entries.get(format!("{TEMPLATES}{CHAPTER_FRAME}").as_str());
    let frame = frame.and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
    let mut chapters = pages.clone();
    chapters.add_raw_template(FRAME, frame).map_err(|error| template_error(&error, CHAPTER_FRAME))?;
    Ok(chapters)
}

/// The engine stops at the first broken template and does not always say which one it is: each replaced template is
/// tried alone among those of the default theme.
fn faults_apart(entries: &BTreeMap<&'static str, Cow<'static, [u8]>>) -> Vec<ThemeError> {
    let replaced = entries.iter().filter(|(_, bytes)| matches!(bytes, Cow::Owned(_)));
    replaced
        .filter_map(|(&name, bytes)| {
            let mut alone: BTreeMap<_, _> =
                TABLE.iter().map(|&(name, bytes)| (name, Cow::Borrowed(bytes))).collect();
            alone.insert(name, bytes.clone());
            match engine(&alone).and_then(|pages| chapters(&pages, &alone)).err()? {
                ThemeError::Template { name: None, place, message } => {
                    Some(ThemeError::Template { name: Some(name.to_owned()), place, message })
                }
                error => Some(error),
            }
        })
        .collect()
}

/// What the engine says. It knows the frame of chapters by the name of the frame that it stands for.
fn template_error(error: &tera::Error, frame: &str) -> ThemeError {
    use tera::ErrorKind;
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => ThemeError::Template {
            name: Some(match report.filename() {
                FRAME => format!("{TEMPLATES}{frame}"),
                name => format!("{TEMPLATES}{name}"),
            }),
            // The engine counts lines from 1 and columns from 0.
            place: Some((report.span().start_line, report.span().start_col + 1)),
            message: report.message().to_owned(),
        },
        kind => ThemeError::Template { name: None, place: None, message: kind.to_string() },
    }
}

/// The entry with the most similar name, if any is similar.
fn nearest(name: &str) -> Option<&'static str> {
    TABLE
        .iter()
        .map(|&(known, _)| (strsim::normalized_damerau_levenshtein(name, known), known))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests;
