//! The assets of a version, named by their content, so that a browser may keep them for ever and a sealed version never
//! changes.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::theme::{Theme, ThemeError};
use super::view::Href;

/// The parts of the one style sheet, in the order in which they overrule each other.
const STYLES: &[&str] = &[
    "assets/fonts.css",
    "assets/tokens.css",
    "assets/base.css",
    "assets/frame.css",
    "assets/chart.css",
    "assets/parts.css",
    "assets/blocks.css",
    "assets/cards.css",
    "assets/forms.css",
    "assets/moving.css",
    "assets/working.css",
    "assets/print.css",
    "assets/month.css",
    "assets/sheet.css",
];

/// The brand's colour as marks and links wear it; both already checked for contrast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brand {
    /// On light paper, as `#rrggbb`.
    pub light: String,
    /// On dark paper, as `#rrggbb`.
    pub dark: String,
}

/// The files, and what pages need to know of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    /// Path in the version's folder to content.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The style sheet.
    pub stylesheet: Href,
    /// The script.
    pub script: Href,
    /// The script of the search, loaded when a reader first searches.
    pub search: Href,
    /// The script of forms to fill in.
    pub form_script: Href,
    /// The script that tells the figures of charts.
    pub chart_script: Href,
}

impl Assets {
    /// Names the theme's assets by their content and joins its styles into one sheet. Without a brand, the theme's own
    /// accent stays.
    pub fn new(theme: &Theme, brand: Option<&Brand>) -> Result<Self, Vec<ThemeError>> {
        let mut files = BTreeMap::new();
        let mut named = BTreeMap::new();
        for name in theme.names().filter(|name| is_asset(name)) {
            let bytes = theme.entry(name).unwrap_or_default();
            let path = hashed(name, bytes);
            files.insert(path.clone(), bytes.to_vec());
            named.insert(name, path);
        }

        let mut errors = Vec::new();
        let mut sheet = String::new();
        for &name in STYLES {
            // Only text gets into the theme's entries: overrides are checked, and the table is tested.
            let text = String::from_utf8_lossy(theme.entry(name).unwrap_or_default());
            match with_hashed_names(name, &text, &named) {
                Ok(text) => sheet.push_str(&text),
                Err(error) => errors.extend(error),
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        if let Some(brand) = brand {
            sheet.push_str(&format!(
                ":root{{--brand:{}}}@media screen and (prefers-color-scheme:dark){{:root:not([data-theme=\"light\"]){{--brand:{}}}}}\n",
                brand.light, brand.dark
            ));
        }
        let stylesheet = hashed("assets/style.css", sheet.as_bytes());
        files.insert(stylesheet.clone(), sheet.into_bytes());

        let href = |name: &str| Href::new(named.get(name).map_or(name, String::as_str));
        Ok(Self {
            stylesheet: Href::new(stylesheet),
            script: href("assets/site.js"),
            search: href("assets/search.js"),
            form_script: href("assets/form.js"),
            chart_script: href("assets/charts.js"),
            files,
        })
    }
}

/// Whether an entry of the theme is copied as it is: not a template, not strings, not a part of the style sheet.
fn is_asset(name: &str) -> bool {
    // The licence of the fonts goes where they go.
    (name.starts_with("assets/") && !name.ends_with(".css"))
        || name.ends_with(".woff2")
        || name == "fonts/OFL.txt"
}

/// `assets/site.js` becomes `assets/site.1a2b3c4d.js`, and a font goes to the other assets.
pub(super) fn hashed(name: &str, bytes: &[u8]) -> String {
    let file = name.rsplit('/').next().unwrap_or(name);
    let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let digest = Sha256::digest(bytes);
    // Eight hexadecimal digits: two of a handful of files never meet, and links stay readable.
    let hash: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("assets/{stem}.{hash}.{ending}")
}

/// Replaces each `url(NAME)`, quoted or not, NAME from the theme's folder, by the hashed name beside the style sheet.
fn with_hashed_names(
    style: &str,
    text: &str,
    named: &BTreeMap<&'static str, String>,
) -> Result<String, Vec<ThemeError>> {
    let mut out = String::with_capacity(text.len());
    let mut errors = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("url(") {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        let end = after.find(')').map_or(after.len(), |end| end + 1);
        let (url, tail) = after.split_at(end);
        let target = url.trim_start_matches("url(").trim_end_matches(')').trim().trim_matches(['"', '\'']);
        match named.get(target) {
            Some(path) => {
                // Both are in the same folder.
                let file = path.strip_prefix("assets/").unwrap_or(path);
                out.push_str(&format!("url(\"{file}\")"));
            }
            None => errors.push(ThemeError::Dangling { name: style.to_owned(), target: target.to_owned() }),
        }
        rest = tail;
    }
    out.push_str(rest);
    if errors.is_empty() { Ok(out) } else { Err(errors) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(style: Option<&str>, brand: Option<&Brand>) -> Result<Assets, Vec<ThemeError>> {
        let overrides = style.map(|style| ("assets/base.css".to_owned(), style.as_bytes().to_vec()));
        Assets::new(&Theme::with_overrides(&overrides.into_iter().collect()).unwrap(), brand)
    }

    #[test]
    fn names_change_with_the_content_and_only_then() {
        let (one, two) = (assets(None, None).unwrap(), assets(Some("p { margin: 0; }"), None).unwrap());
        assert_eq!(one, assets(None, None).unwrap());
        assert_ne!(one.stylesheet, two.stylesheet);
        assert_eq!(one.script, two.script);
        assert!(
            one.files.contains_key(one.stylesheet.as_str()) && one.files.contains_key(one.script.as_str())
        );
    }

    #[test]
    fn styles_name_their_files_by_content() {
        let assets = assets(Some("a { background: url(\"assets/site.js\") }"), None).unwrap();
        let sheet = String::from_utf8(assets.files[assets.stylesheet.as_str()].clone()).unwrap();
        let script = assets.script.as_str().strip_prefix("assets/").unwrap();
        assert!(sheet.contains(&format!("url(\"{script}\")")));
    }

    #[test]
    fn a_style_that_names_no_file_is_an_error() {
        let dangling = |target: &str| {
            vec![ThemeError::Dangling { name: "assets/base.css".into(), target: target.into() }]
        };
        assert_eq!(assets(Some("a { background: url(\"x.png\") }"), None), Err(dangling("x.png")));
        assert_eq!(
            assets(Some("a { background: url(\"https://a/b\") }"), None),
            Err(dangling("https://a/b"))
        );
        assert_eq!(assets(Some("a { background: url( 'x.png' ) }"), None), Err(dangling("x.png")));
        assert_eq!(assets(Some("a { background: url(x"), None), Err(dangling("x")));
    }

    #[test]
    fn the_brand_overrules_the_accent_in_both_schemes() {
        let brand = Brand { light: "#0b5d6b".into(), dark: "#7cc4d0".into() };
        let assets = assets(None, Some(&brand)).unwrap();
        let sheet = String::from_utf8(assets.files[assets.stylesheet.as_str()].clone()).unwrap();
        assert!(
            sheet.contains(":root{--brand:#0b5d6b}")
                && sheet.contains(":root:not([data-theme=\"light\"]){--brand:#7cc4d0}")
        );
    }
}
