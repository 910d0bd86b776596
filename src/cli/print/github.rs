use super::listing::Listing;
use super::visible::visible;

/// Findings as annotations of a GitHub workflow: one command a line.
pub fn github(listing: &Listing<'_>) -> String {
    listing
        .findings
        .iter()
        .map(|finding| {
            let place = finding.spot.as_ref().map(|spot| {
                let place = &spot.place;
                format!(
                    "file={},line={},endLine={},col={},endColumn={},",
                    property(&spot.path),
                    place.line,
                    place.end_line,
                    place.column,
                    place.end_column
                )
            });
            let mut text = visible(finding.message);
            if let Some((spot, part)) = &finding.related {
                let (path, line) = (&spot.path, spot.place.line);
                text.push_str(&format!("\nnote: {} ({}:{line})", visible(part), visible(path)));
            }
            if let Some(help) = finding.help {
                text.push_str(&format!("\nhelp: {}", visible(help)));
            }
            let (severity, id) = (finding.severity.word(), property(finding.id));
            format!("::{severity} {}title={id}::{}\n", place.unwrap_or_default(), data(&text))
        })
        .collect()
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value among a command's properties, which end with a comma or a colon.
fn property(text: &str) -> String {
    data(&visible(text)).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn nothing_ends_a_command_early() {
        assert_eq!(data("50% of\r\n::error::x"), "50%25 of%0D%0A::error::x");
        assert_eq!(property("a,b:c%\n"), "a%2Cb%3Ac%25\\n");
    }
}
