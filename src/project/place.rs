use super::{Catalogue, Measure, Named, Role, Stage};
use crate::domain::Id;
use crate::source::SourcePath;

/// Where a link of a page leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// A page of the site, from the version's folder, and a heading on it.
    Page {
        /// Its path.
        path: String,
        /// The heading's id.
        anchor: Option<String>,
    },
    /// Another file of the site, from the version's folder.
    File {
        /// Its path.
        path: String,
        /// What stood behind it, such as `#t=10`.
        suffix: String,
    },
    /// As the author wrote it: another site, an address, a heading of the same page.
    AsWritten,
}

/// Where a page of the playbook will stand: `playbook/act/loop.html`. `None` for a file that is no page.
pub fn site_page(path: &SourcePath) -> Option<String> {
    let inside = path.below("content")?.strip_suffix(".md")?;
    let mut page = safe(inside);
    page.push_str(".html");
    Some(page)
}

/// Where a medium will stand: `media/call.mp3`.
pub fn site_media(path: &SourcePath) -> String {
    let inside = path.below("content").unwrap_or(path.as_str());
    match inside.rsplit_once('.') {
        Some((stem, extension)) => format!("{}.{}", safe(stem), extension.to_ascii_lowercase()),
        None => safe(inside),
    }
}

/// Each part of a path as an id, so that it is safe on every system and in every address.
fn safe(path: &str) -> String {
    let mut out = String::with_capacity(path.len() + ".html".len());
    for (place, part) in path.split('/').enumerate() {
        if place > 0 {
            out.push('/');
        }
        match part.parse().ok().or_else(|| Id::slug(part)) {
            Some(id) => out.push_str(id.as_str()),
            None => out.push_str("page"),
        }
    }
    out
}

/// The pages of a report, from the version's folder. Without roles there is a calendar only where something is planned.
pub fn report_pages(
    journey: &Catalogue<Stage>,
    measures: &Catalogue<Measure>,
    roles: &Catalogue<Role>,
    planned: bool,
) -> impl Iterator<Item = String> {
    let fixed = [
        "index.html",
        "customers.html",
        "voice.html",
        "ratings.html",
        "loop.html",
        "commitments.html",
        "leading.html",
        "culture.html",
        "method.html",
        "playbook/index.html",
    ];
    let stages = journey.iter().map(|stage| format!("stages/{}.html", stage.id()));
    let measures = measures.iter().map(|measure| format!("ratings/{}.html", measure.id()));
    let of_roles =
        roles.iter().flat_map(|role| ["roles", "cards"].map(|folder| format!("{folder}/{}.html", role.id)));
    let list = (!roles.is_empty()).then(|| "roles/index.html".to_owned());
    let calendar = (planned || !roles.is_empty()).then(|| "calendar.html".to_owned());
    let fixed = fixed.into_iter().map(str::to_owned);
    fixed.chain(stages).chain(measures).chain(of_roles).chain(list).chain(calendar)
}
