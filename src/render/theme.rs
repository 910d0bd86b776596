//! The theme: templates, styles, scripts, fonts and strings, by name.
//!
//! The default theme lies in `themes/default/` and is part of the program. A site's own theme replaces entries by
//! their names; it adds none, because nothing would use them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tera::{Context, Tera, Value};

use super::view::{
    Customers, Edition, Figure, Guide, Head, Index, Latest, Method, Playbook, Ratings, Report, Stage,
    Versions, View, Voice, Words, Working, fixture,
};

/// Embeds files of `themes/default/` under their own names.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_bytes!(concat!("../../themes/default/", $name)))),*]
    };
}

/// Every file of the default theme.
const TABLE: &[(&str, &[u8])] = files![
    "assets/base.css",
    "assets/chart.css",
    "assets/fonts.css",
    "assets/frame.css",
    "assets/parts.css",
    "assets/print.css",
    "assets/site.js",
    "assets/tokens.css",
    "assets/working.css",
    "fonts/AdvocateSans-Bold.ttf",
    "fonts/AdvocateSans-Bold.woff2",
    "fonts/AdvocateSans-Regular.ttf",
    "fonts/AdvocateSans-Regular.woff2",
    "fonts/OFL.txt",
    "strings/en.explain.ftl",
    "strings/en.ftl",
    "strings/en.pages.ftl",
    "strings/en.report.ftl",
    "templates/base.html",
    "templates/customers.html",
    "templates/figure.html",
    "templates/guide.html",
    "templates/index.html",
    "templates/latest.html",
    "templates/method.html",
    "templates/parts/contents.html",
    "templates/parts/definitions.html",
    "templates/parts/figure.html",
    "templates/parts/footer.html",
    "templates/parts/masthead.html",
    "templates/parts/opening.html",
    "templates/parts/parts.html",
    "templates/parts/promises.html",
    "templates/parts/quote.html",
    "templates/parts/scores.html",
    "templates/parts/section.html",
    "templates/parts/table.html",
    "templates/parts/themes.html",
    "templates/parts/todo.html",
    "templates/playbook.html",
    "templates/ratings.html",
    "templates/report.html",
    "templates/stage.html",
    "templates/versions.html",
    "templates/voice.html",
    "templates/working.html",
];

/// Templates are known to each other by their names below this folder.
const TEMPLATES: &str = "templates/";

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

/// The names of the strings in a language, `de`: every file that begins with it.
pub fn string_files(language: &str) -> impl Iterator<Item = &'static str> {
    let start = format!("strings/{language}.");
    TABLE.iter().map(|(name, _)| *name).filter(move |name| name.starts_with(&start))
}

/// The shipped strings in English, as texts: what is said where no site has another language.
pub fn english() -> impl Iterator<Item = &'static str> {
    string_files("en").filter_map(|name| std::str::from_utf8(shipped(name)?).ok())
}

/// Templates and assets, ready to use.
pub struct Theme {
    entries: BTreeMap<&'static str, Cow<'static, [u8]>>,
    engine: Tera,
}

/// What all pages of a version share, converted for the template engine once instead of once a page.
pub struct Shared {
    edition: Value,
    words: Value,
}

impl Shared {
    /// Converts what the pages share.
    pub fn new(edition: &Edition, words: &Words) -> Self {
        Self { edition: Value::from_serializable(edition), words: Value::from_serializable(words) }
    }
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
        match engine(&entries) {
            Ok(engine) if errors.is_empty() => Ok(Self { entries, engine }),
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
        let mut context = Context::new();
        context.insert_value("edition", shared.edition.clone());
        context.insert_value("t", shared.words.clone());
        context.insert_value("root", Value::from(head.root()));
        context.insert_value("head", value(head)?);
        context.insert_value("page", value(view)?);
        self.fill(V::TEMPLATE, &context)
    }

    /// A page outside all versions: the list of versions, the way to the newest.
    pub fn render_outside<V: View>(&self, words: &Words, view: &V) -> Result<String, ThemeError> {
        let mut context = Context::new();
        context.insert_value("t", value(words)?);
        context.insert_value("root", Value::from(""));
        context.insert_value("page", value(view)?);
        self.fill(V::TEMPLATE, &context)
    }

    fn fill(&self, template: &str, context: &Context) -> Result<String, ThemeError> {
        self.engine.render(template, context).map_err(|error| template_error(&error))
    }

    /// Renders every template with a full and with a minimal example. What a template gets wrong shows here, though
    /// this version's pages might never reach the line.
    pub fn self_test(&self) -> Vec<ThemeError> {
        let words = Words::ids();
        let mut errors = Vec::new();
        self.try_views::<Index>(&words, &mut errors);
        self.try_views::<Customers>(&words, &mut errors);
        self.try_views::<Voice>(&words, &mut errors);
        self.try_views::<Stage>(&words, &mut errors);
        self.try_views::<Ratings>(&words, &mut errors);
        self.try_views::<Method>(&words, &mut errors);
        self.try_views::<Working>(&words, &mut errors);
        self.try_views::<Report>(&words, &mut errors);
        self.try_views::<Figure>(&words, &mut errors);
        self.try_views::<Guide>(&words, &mut errors);
        self.try_views::<Playbook>(&words, &mut errors);
        for view in [Versions::full(), Versions::minimal()] {
            errors.extend(self.render_outside(&words, &view).err());
        }
        for view in [Latest::full(), Latest::minimal()] {
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
            errors.extend(self.render(&Shared::new(&edition, words), &head, &view).err());
        }
    }
}

/// Entries that must be UTF-8.
fn is_text(name: &str) -> bool {
    [".html", ".css", ".js", ".ftl"].iter().any(|ending| name.ends_with(ending))
}

fn value(view: &impl serde::Serialize) -> Result<Value, ThemeError> {
    Value::try_from_serializable(view).map_err(|error| template_error(&error))
}

/// All templates, parsed. References to unknown filters, functions, parts and blocks are found here.
fn engine(entries: &BTreeMap<&'static str, Cow<'static, [u8]>>) -> Result<Tera, ThemeError> {
    let mut engine = Tera::new();
    let templates = entries.iter().filter_map(|(name, bytes)| {
        let name = name.strip_prefix(TEMPLATES)?;
        Some((name, std::str::from_utf8(bytes).ok()?))
    });
    engine.add_raw_templates(templates).map_err(|error| template_error(&error))?;
    Ok(engine)
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
            match engine(&alone).err()? {
                ThemeError::Template { name: None, place, message } => {
                    Some(ThemeError::Template { name: Some(name.to_owned()), place, message })
                }
                error => Some(error),
            }
        })
        .collect()
}

fn template_error(error: &tera::Error) -> ThemeError {
    use tera::ErrorKind;
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => ThemeError::Template {
            name: Some(format!("{TEMPLATES}{}", report.filename())),
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
