//! Where links lead.

use std::ops::Range;

use super::problem::ProblemKind;

/// The schemes that links may begin with. All others (`javascript`, `data`, `file` …) are shown as text.
pub const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// A link, image, sound or film in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// As the author meant it: escapes and entities resolved, percent-encoding kept.
    pub destination: String,
    /// What it leads to.
    pub kind: LinkKind,
    /// How it stands in the page.
    pub role: LinkRole,
    /// The destination, in bytes of the file. Links by the same `[label]: …` line share one range.
    pub range: Range<usize>,
}

/// What a destination leads to.
///
/// A path is percent-decoded and relative to the page; one that begins with `/` counts from the root of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// Another page: `.md`, `.html`, a folder, or no extension.
    Page {
        /// Percent-decoded path.
        path: String,
        /// Percent-decoded id after `#`.
        anchor: Option<String>,
    },
    /// A file of the project.
    Media {
        /// Percent-decoded path.
        path: String,
        /// `?…` and `#…` as written, or empty: `#t=10` starts a film at its tenth second.
        suffix: String,
    },
    /// A place in this page: percent-decoded id, empty for its top.
    Anchor(String),
    /// Another site, over `http` or `https`.
    External,
    /// An e-mail address.
    Mail,
    /// A telephone number.
    Telephone,
}

/// How a link stands in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkRole {
    /// Text to follow.
    Link,
    /// `<img>`.
    Image,
    /// `<audio>`.
    Audio,
    /// `<video>`.
    Video,
}

const AUDIO: &[&str] = &["mp3", "m4a", "aac", "oga", "ogg", "opus", "wav", "flac", "weba"];
const VIDEO: &[&str] = &["mp4", "m4v", "webm", "ogv", "mov"];

/// Sorts a destination, or says why it cannot be one.
pub(super) fn classify(destination: &str) -> Result<LinkKind, ProblemKind> {
    // Browsers drop tabs and line ends anywhere and controls at the ends, then look for the scheme. We look as they do,
    // or a tab in `java\tscript:` would hide it.
    let seen: String = destination.chars().filter(|c| *c > ' ' && *c != '\u{7f}').collect();
    if seen.is_empty() {
        return Err(ProblemKind::EmptyDestination);
    }
    if let Some(anchor) = seen.strip_prefix('#') {
        return Ok(LinkKind::Anchor(percent_decode(anchor)));
    }
    let first_part = seen.split(['/', '?', '#']).next().unwrap_or("");
    if let Some((scheme, rest)) = first_part.split_once(':') {
        let scheme = scheme.to_ascii_lowercase();
        return match scheme.as_str() {
            "http" | "https" if rest.is_empty() && seen[scheme.len() + 1..].starts_with("//") => {
                Ok(LinkKind::External)
            }
            "mailto" if !rest.is_empty() => Ok(LinkKind::Mail),
            "tel" if !rest.is_empty() => Ok(LinkKind::Telephone),
            "http" | "https" | "mailto" | "tel" => Err(ProblemKind::EmptyDestination),
            _ => Err(ProblemKind::Scheme(format!("{scheme}:"))),
        };
    }
    if has_two_slashes(&seen) {
        return Err(ProblemKind::Scheme(seen[..2].into()));
    }
    let path_end = destination.find(['?', '#']).unwrap_or(destination.len());
    let (path, suffix) = destination.split_at(path_end);
    let path = percent_decode(path);
    match extension(&path) {
        None | Some("") => {}
        Some(extension) if is_one_of(extension, &["md", "html", "htm"]) => {}
        Some(_) => return Ok(LinkKind::Media { path, suffix: suffix.into() }),
    }
    let anchor = suffix.split_once('#').map(|(_, anchor)| percent_decode(anchor));
    Ok(LinkKind::Page { path, anchor })
}

/// Whether an address that the caller made for a page or file of this site stays within it.
pub(super) fn is_local(address: &str) -> bool {
    let first_part = address.split(['/', '?', '#']).next().unwrap_or("");
    let leads_out =
        first_part.contains(':') || address.starts_with(|c: char| c <= ' ') || has_two_slashes(address);
    !leads_out
}

/// Two slashes lead to another site under the scheme of this one; browsers read `\` as `/`.
fn has_two_slashes(address: &str) -> bool {
    address.len() >= 2 && address.bytes().take(2).all(|byte| matches!(byte, b'/' | b'\\'))
}

/// The element that shows a file, and the kind as media; `None` where it cannot be shown in a page.
pub(super) fn as_media(kind: LinkKind) -> Option<(LinkRole, LinkKind)> {
    let (path, suffix) = match kind {
        LinkKind::Media { path, suffix } => (path, suffix),
        // Without an extension it may be a picture; the caller sees whether the file is there.
        LinkKind::Page { path, anchor: None } if extension(&path).is_none() && !path.ends_with('/') => {
            (path, String::new())
        }
        _ => return None,
    };
    let role = match extension(&path) {
        Some(extension) if is_one_of(extension, AUDIO) => LinkRole::Audio,
        Some(extension) if is_one_of(extension, VIDEO) => LinkRole::Video,
        _ => LinkRole::Image,
    };
    Some((role, LinkKind::Media { path, suffix }))
}

fn extension(path: &str) -> Option<&str> {
    let file = path.rsplit(['/', '\\']).next().unwrap_or(path);
    match file.rsplit_once('.') {
        // `..`, `.` and `.hidden` have none.
        Some(("" | ".", _)) | None => None,
        Some((_, extension)) => Some(extension),
    }
}

fn is_one_of(extension: &str, list: &[&str]) -> bool {
    list.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// Resolves `%20` and the like. What does not make UTF-8 stays as written.
fn percent_decode(text: &str) -> String {
    if !text.contains('%') {
        return text.into();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match (byte, hex(bytes.get(at + 1)), hex(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                decoded.push(high * 16 + low);
                at += 3;
            }
            _ => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.into())
}

fn hex(byte: Option<&u8>) -> Option<u8> {
    // A hexadecimal digit is at most 15.
    byte.and_then(|b| char::from(*b).to_digit(16)).map(|digit| digit as u8)
}
