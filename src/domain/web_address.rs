use std::fmt;
use std::str::FromStr;

/// Where the output folder is read on the web: an address that names of versions and pages are put behind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WebAddress(String);

/// Why a text is no address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{0}")]
pub struct WebAddressError(&'static str);

impl WebAddress {
    /// The address of something below.
    pub fn join(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl FromStr for WebAddress {
    type Err = WebAddressError;

    fn from_str(text: &str) -> Result<Self, WebAddressError> {
        let fail = |why| Err(WebAddressError(why));
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let Some(rest) = rest else { return fail("it begins with neither `https://` nor `http://`") };
        let host = rest.split('/').next().unwrap_or("");
        let in_host = |byte: u8| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte);
        if host.is_empty() || !host.bytes().all(in_host) {
            return fail("it names no server");
        }
        if rest.contains(['?', '#']) {
            return fail("it ends in `?` or `#`, so that nothing can be put behind it");
        }
        let in_path = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~%!$&()*+,;=:@[]".contains(&byte);
        if !rest.bytes().all(in_path) {
            return fail("it holds a sign that addresses write with `%`");
        }
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::WebAddress;

    #[test]
    fn something_can_be_put_behind_an_address() {
        let check = |text: &str, expected: &str| {
            assert_eq!(text.parse::<WebAddress>().unwrap().join("2026-10/index.html"), expected);
        };
        check("https://cx.example.com", "https://cx.example.com/2026-10/index.html");
        check("http://files:8080/cx//", "http://files:8080/cx/2026-10/index.html");
        check("https://example.com/a%20b/~cx", "https://example.com/a%20b/~cx/2026-10/index.html");
    }

    #[test]
    fn what_is_no_address_of_a_site() {
        for text in [
            "",
            "cx.example.com",
            "https://",
            "https:///cx",
            "javascript:alert(1)",
            "file:///srv/cx",
            "https://ada:secret@example.com/",
            "https://example.com/?page=",
            "https://example.com/#cx",
            "https://example.com/\"onload=\"",
            "https://example.com/a b",
            "https://exämple.com",
            "https://example.com/\r\nSubject: x",
        ] {
            assert!(text.parse::<WebAddress>().is_err(), "{text:?}");
        }
    }
}
