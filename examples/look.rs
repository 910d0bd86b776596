//! Writes every template's page, once with everything and once with the least, to a folder, so that a theme can be
//! looked at while it is designed: `cargo run --example look -- FOLDER`.

use std::fs;
use std::path::Path;

use advocate::render::assets::Assets;
use advocate::render::theme::{Shared, Theme, ThemeError};
use advocate::render::view::{
    Customers, Edition, Guide, Head, Href, Index, Method, Playbook, Ratings, Report, Stage, Versions, View,
    Voice, Words, fixture,
};
use fluent_bundle::{FluentBundle, FluentResource};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name a folder to write to")?;
    let folder = Path::new(&folder);
    let theme = Theme::builtin().map_err(one)?;
    let words = english(&theme)?;
    let assets = Assets::new(&theme, None).map_err(one)?;

    for (name, full) in [("full", true), ("least", false)] {
        let version = folder.join(name);
        for (path, bytes) in &assets.files {
            write(&version.join(path), bytes)?;
        }
        let edition = Edition {
            lang: "en-GB".into(),
            logo: None,
            stylesheet: assets.stylesheet.clone(),
            script: Some(assets.script.clone()),
            fonts: assets.fonts.clone(),
            pages: fixture::edition().pages,
            ..if full { fixture::edition() } else { fixture::bare_edition() }
        };
        let site = Site { theme: &theme, shared: Shared::new(&edition, &words), folder: &version, full };
        site.page::<Index>("index.html", "index")?;
        site.page::<Customers>("customers.html", "customers")?;
        site.page::<Voice>("voice.html", "voice")?;
        site.page::<Stage>("stages/delivery.html", "stages")?;
        site.page::<Ratings>("ratings.html", "ratings")?;
        site.page::<Report>("loop.html", "loop")?;
        site.page::<Method>("method.html", "method")?;
        site.page::<Playbook>("playbook/index.html", "playbook")?;
        site.page::<Guide>("playbook/hear-it.html", "playbook")?;
    }
    let versions = Versions {
        stylesheet: Some(Href::new(format!("full/{}", assets.stylesheet.as_str()))),
        ..Versions::full()
    };
    write(&folder.join("index.html"), theme.render_outside(&words, &versions)?.as_bytes())?;
    Ok(())
}

struct Site<'a> {
    theme: &'a Theme,
    shared: Shared,
    folder: &'a Path,
    full: bool,
}

impl Site<'_> {
    fn page<V: View>(&self, path: &str, section: &str) -> Result<(), Box<dyn std::error::Error>> {
        let mut head = Head { path: Href::new(path), section: section.into(), ..fixture::head() };
        if path == "index.html" {
            head.crumbs.clear();
        }
        let view = if self.full { V::full() } else { V::minimal() };
        let page = self.theme.render(&self.shared, &head, &view)?;
        write(&self.folder.join(path), page.as_bytes())
    }
}

fn english(theme: &Theme) -> Result<Words, Box<dyn std::error::Error>> {
    let text = String::from_utf8(theme.entry("strings/en.ftl").unwrap_or_default().to_vec())?;
    let resource = FluentResource::try_new(text).map_err(|_| "the English strings cannot be read")?;
    let mut bundle = FluentBundle::default();
    bundle.add_resource(resource).map_err(|_| "the English strings name something twice")?;
    let words = Words::look_up(|id| {
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    });
    words.map_err(|missing| format!("missing: {missing:?}").into())
}

fn one(errors: Vec<ThemeError>) -> String {
    errors.iter().map(|error| format!("{error:?}")).collect::<Vec<_>>().join("\n")
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, bytes)?;
    Ok(())
}
