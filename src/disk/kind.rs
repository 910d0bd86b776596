use crate::source::SourcePath;

/// The largest text that is read, in bytes: several times the largest honest snapshot, and little enough that a
/// raw export put there by mistake is refused at once.
pub const MAX_TEXT: u64 = 32 * 1024 * 1024;

/// The largest picture or font of a theme, in bytes: it is kept in memory and goes into every version.
pub const MAX_ASSET: u64 = 16 * 1024 * 1024;

/// The largest picture that goes into documents on paper, in bytes: several times a photograph of a good camera.
pub const MAX_PICTURE: u64 = 32 * 1024 * 1024;

/// All pictures that go into documents on paper, in bytes together.
pub const MAX_PICTURES: u64 = 256 * 1024 * 1024;

/// The names of pictures end so.
const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Whether a file is a picture that pages may show.
pub(super) fn is_picture(path: &SourcePath) -> bool {
    path.below("content/media").is_some() && PICTURES.contains(&path.extension().as_str())
}

/// How a file is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reading {
    /// As text.
    Text,
    /// As bytes.
    Bytes,
    /// Not at all: it is copied when the site is written.
    NameOnly,
}

/// How the file at a path is read: by its folder first, then by its extension.
pub(super) fn reading(path: &SourcePath) -> Reading {
    if path.below("themes").is_some() {
        return if is_theme_text(&path.extension()) { Reading::Text } else { Reading::Bytes };
    }
    let is_media = path.below("content/media").is_some();
    // Captions are words: what leads to a person is taken out of them.
    let is_text = if is_media { path.extension() == "vtt" } else { is_content_text(&path.extension()) };
    if is_text { Reading::Text } else { Reading::NameOnly }
}

/// Whether a folder at this path stands where only a file makes sense.
pub(super) fn is_named_like_a_file(path: &SourcePath) -> bool {
    // A theme's own folder may be called as it likes.
    let is_theme = path.folder() == "themes";
    !is_theme && reading(path) == Reading::Text
}

/// Whether a name belongs to the system or an editor and not to the project.
pub(super) fn is_leftover(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    name.starts_with('.')
        || name.ends_with('~')
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swp", ".swo"].iter().any(|end| lower.ends_with(end))
        || ["thumbs.db", "desktop.ini"].contains(&lower.as_str())
}

fn is_content_text(extension: &str) -> bool {
    ["yaml", "yml", "md", "csv"].contains(&extension)
}

fn is_theme_text(extension: &str) -> bool {
    const TEXTS: &[&str] =
        &["css", "eml", "ftl", "html", "ics", "js", "json", "md", "svg", "txt", "xml", "yaml", "yml"];
    TEXTS.contains(&extension)
}

#[cfg(test)]
mod tests {
    use super::{Reading, is_leftover, is_named_like_a_file, reading};
    use crate::source::SourcePath;

    #[test]
    fn folder_and_extension_say_how_a_file_is_read() {
        for (path, expected) in [
            ("content/site.yaml", Reading::Text),
            ("content/playbook/act/LOOP.MD", Reading::Text),
            ("content/snapshots/2026-10/complaints.csv", Reading::Text),
            ("content/playbook/picture.png", Reading::NameOnly),
            ("content/media/logo.svg", Reading::NameOnly),
            ("content/media/transcript.md", Reading::NameOnly),
            ("content/media/call.vtt", Reading::Text),
            ("themes/default/base.html", Reading::Text),
            ("themes/default/words/de.ftl", Reading::Text),
            ("themes/default/fonts/text.woff2", Reading::Bytes),
        ] {
            assert_eq!(reading(&SourcePath::new(path).unwrap()), expected, "{path}");
        }
    }

    #[test]
    fn a_folder_may_not_be_named_like_a_text() {
        for (path, expected) in [
            ("content/site.yaml", true),
            ("content/snapshots/2026-10", false),
            ("content/media/calls.md", false),
            ("themes/night.css", false),
            ("themes/night/page.css", true),
        ] {
            assert_eq!(is_named_like_a_file(&SourcePath::new(path).unwrap()), expected, "{path}");
        }
    }

    #[test]
    fn what_editors_and_systems_leave_is_passed_over() {
        for name in
            [".git", ".#site.yaml", "site.yaml~", "#site.yaml#", ".site.yaml.swp", "x.SWP", "Thumbs.db"]
        {
            assert!(is_leftover(name), "{name}");
        }
        for name in ["site.yaml", "a~b.md", "#tag.md", "swp"] {
            assert!(!is_leftover(name), "{name}");
        }
    }
}
