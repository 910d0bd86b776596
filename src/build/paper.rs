//! What sets documents on paper, with the project's pictures.

use super::Tools;
use crate::finding::{Finding, Kind, Report};
use crate::paper::{Picture, Typesetter};
use crate::project::{Project, site_media};
use crate::source::{Content, Sources};

/// The typesetter for a project. A picture that it does not take is a finding: documents name it instead.
pub(super) fn typesetter(
    project: &Project,
    tools: &Tools,
    sources: &Sources,
    report: &mut Report,
) -> Typesetter {
    let kept: Vec<_> = project
        .media
        .iter()
        .filter_map(|path| match &sources.find(path)?.1.content {
            Content::Asset(Some(bytes)) => Some((path, site_media(path), bytes)),
            _ => None,
        })
        .collect();
    let pictures: Vec<Picture<'_>> =
        kept.iter().map(|(_, path, bytes)| Picture { path, bytes: bytes.as_slice() }).collect();
    let (typesetter, refused) = Typesetter::new(&tools.theme, &pictures);
    for refused in refused {
        let named = kept.iter().find(|(_, path, _)| *path == refused.path);
        let name = named.map_or(refused.path.as_str(), |(path, ..)| path.as_str());
        let message = format!("`{name}` cannot be shown on paper: {}", refused.reason);
        report.add(
            Finding::nowhere(Kind::UnprintablePicture, message)
                .help("save it anew as PNG, JPEG, GIF, WebP or SVG; until then documents name it"),
        );
    }
    typesetter
}
