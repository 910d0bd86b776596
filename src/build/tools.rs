//! What every edition needs, made once: the theme, its words in the site's language, and what draws and paints.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::faults::theme_finding;
use crate::draw::{Fonts, Painter};
use crate::finding::{Finding, Kind, Report};
use crate::project::{Colour, Locale, Project};
use crate::render::assets::{Assets, Brand};
use crate::render::theme::{FACES, Theme, ThemeError, english, shipped, shipped_strings};
use crate::render::view::Words;
use crate::source::{Content, Sources};
use crate::words::Speech;

/// What every edition needs, made once.
pub(crate) struct Tools {
    pub theme: Theme,
    pub assets: Assets,
    pub words: Words,
    pub speech: Arc<Speech>,
    pub fonts: Fonts,
    pub painter: Painter,
    /// What they were made of; `None` where something was wrong with it, which must be told again.
    made_of: Option<MadeOf>,
}

/// What of a project decides what the tools are.
#[derive(PartialEq)]
struct MadeOf {
    overrides: BTreeMap<String, Vec<u8>>,
    locale: Locale,
    colour: Option<Colour>,
}

impl Tools {
    /// Whether the tools for this project would be these.
    pub fn serve(&self, project: &Project, sources: &Sources) -> bool {
        self.made_of.as_ref().is_some_and(|made_of| *made_of == MadeOf::of(project, overrides(sources)))
    }

    /// Reads the theme; `None` where it cannot be used, and the report says why.
    pub fn new(project: &Project, sources: &Sources, report: &mut Report) -> Option<Self> {
        let told_before = report.iter().count();
        let mut fail = |errors: Vec<ThemeError>| {
            for error in errors {
                report.add(theme_finding(&error, sources));
            }
        };
        let overrides = overrides(sources);
        let theme = Theme::with_overrides(&overrides).map_err(&mut fail).ok()?;
        if !overrides.is_empty() {
            fail(theme.self_test());
        }
        let site = &project.site;
        // Where the colour is too light for text a shade of it is worn; a finding has told of it.
        let brand = site.brand.colour.map(|colour| Brand {
            light: colour.darkened().to_string(),
            dark: colour.lightened().to_string(),
        });
        let assets = Assets::new(&theme, brand.as_ref()).map_err(&mut fail).ok()?;
        let language = site.locale.language.tag();
        if !overrides.is_empty() && !super::strings::are_sound(sources, report) {
            return None;
        }
        // Later words replace earlier ones: English, the site's language, and what the theme says in that language.
        let translated = |name: &str| name.replacen("strings/en.", &format!("strings/{language}."), 1);
        let own: Vec<String> = shipped_strings().map(translated).collect();
        let read = |bytes| std::str::from_utf8(bytes).ok();
        let mut texts: Vec<&str> = english().collect();
        texts.extend(own.iter().filter_map(|name| read(shipped(name)?)));
        texts.extend(
            own.iter()
                .filter(|name| overrides.contains_key(*name))
                .filter_map(|name| read(theme.entry(name)?)),
        );
        let speech = match Speech::new(&site.locale, texts) {
            Ok(speech) => speech,
            Err(error) => {
                report.add(
                    Finding::nowhere(Kind::ThemeError, error.to_string()).help("correct the theme's strings"),
                );
                return None;
            }
        };
        let words = match Words::look_up(|id| speech.word(id)) {
            Ok(words) => words,
            Err(missing) => {
                for word in missing {
                    report.add(
                        Finding::nowhere(Kind::ThemeError, word.to_string())
                            .help("add it to the theme's strings"),
                    );
                }
                return None;
            }
        };
        let [regular, bold] = FACES.map(|name| theme.entry(name).unwrap_or_default());
        let painter = Painter::new(regular, bold);
        let fonts = Fonts::new(regular, bold);
        let fonts = match fonts {
            Ok(fonts) => fonts,
            Err(error) => {
                report.add(Finding::nowhere(Kind::ThemeError, error.to_string()));
                return None;
            }
        };
        let is_sound = report.iter().count() == told_before;
        let made_of = is_sound.then(|| MadeOf::of(project, overrides));
        Some(Self { theme, assets, words, speech: Arc::new(speech), fonts, painter, made_of })
    }
}

impl MadeOf {
    fn of(project: &Project, overrides: BTreeMap<String, Vec<u8>>) -> Self {
        let site = &project.site;
        Self { overrides, locale: site.locale.clone(), colour: site.brand.colour }
    }
}

/// The files that the project's own theme puts in place of the default ones: everything below `themes/default/`.
fn overrides(sources: &Sources) -> BTreeMap<String, Vec<u8>> {
    sources
        .iter()
        .filter_map(|(_, file)| {
            let name = file.path.below("themes")?.split_once('/')?.1.to_owned();
            match &file.content {
                Content::Text(text) => Some((name, text.clone().into_bytes())),
                Content::Asset(Some(bytes)) => Some((name, bytes.clone())),
                Content::Asset(None) | Content::Unreadable(_) => None,
            }
        })
        .filter(|(name, bytes)| shipped(name) != Some(bytes.as_slice()))
        .collect()
}
