//! What is asked for, read without trust: any page that a browser on this machine shows can send requests here.

/// What a request asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// The first page.
    Start,
    /// A file of the site, by its path.
    File(String),
    /// The script of the preview.
    Script,
    /// The next state after this one.
    Next(u64),
}

/// Whether a request was sent to this machine by name. A page elsewhere can make its own name lead here; its requests
/// carry that name.
pub fn is_ours(host: &str, port: u16) -> bool {
    let name = host.strip_suffix(&format!(":{port}")).unwrap_or(host);
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

/// Reads an address; `None` for what cannot be one of ours.
pub fn read(address: &str) -> Option<Asked> {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    let path = path.strip_prefix('/')?;
    match path {
        "" | "index.html" => Some(Asked::Start),
        "-/preview.js" => Some(Asked::Script),
        "-/next" => Some(Asked::Next(
            query.strip_prefix("after=").and_then(|number| number.parse().ok()).unwrap_or(0),
        )),
        _ => {
            // Paths of a site hold nothing that must be escaped: what is escaped is none of them.
            let path = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
            let is_plain = path.split('/').all(|part| !part.is_empty() && !part.starts_with('.'));
            is_plain.then_some(Asked::File(path))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Asked, is_ours, read};

    #[test]
    fn only_files_of_the_site_can_be_asked_for() {
        let file = |path: &str| Some(Asked::File(path.to_owned()));
        for (address, expected) in [
            ("/", Some(Asked::Start)),
            ("/2026-10/", file("2026-10/index.html")),
            ("/2026-10/voice.html?x=1", file("2026-10/voice.html")),
            ("/-/next?after=7", Some(Asked::Next(7))),
            ("/-/next?after=x", Some(Asked::Next(0))),
            ("/../content/site.yaml", None),
            ("/2026-10/../../etc/passwd", None),
            ("/.git/config", None),
            ("//etc/passwd", None),
            ("http://elsewhere/", None),
            ("", None),
        ] {
            assert_eq!(read(address), expected, "{address}");
        }
    }

    #[test]
    fn other_names_for_this_machine_are_refused() {
        for host in ["127.0.0.1:4000", "localhost:4000", "localhost", "[::1]:4000"] {
            assert!(is_ours(host, 4000), "{host}");
        }
        for host in ["evil.example:4000", "localhost.evil.example", "127.0.0.1:80", "", "192.168.0.2:4000"] {
            assert!(!is_ours(host, 4000), "{host}");
        }
    }
}
