use advocate::finding::Severity;

use super::listing::{Listing, Shown, count};
use super::visible::visible;

/// How many findings a table lists: a person reads no more on the page of a job.
const MOST: usize = 50;

/// Findings as a table in Markdown, for the page of a job or a comment.
pub fn markdown(listing: &Listing<'_>) -> String {
    let mut text = format!("## Content check: {}\n", listing.summary());
    if listing.findings.is_empty() {
        return text;
    }
    text.push_str("\n| | Where | What | What to do |\n|---|---|---|---|\n");
    for finding in listing.findings.iter().take(MOST) {
        text.push_str(&row(finding));
    }
    if listing.findings.len() > MOST {
        let more = count(listing.findings.len() - MOST, "finding");
        text.push_str(&format!("\n… and {more} more.\n"));
    }
    text
}

fn row(finding: &Shown<'_>) -> String {
    let severity = match finding.severity {
        Severity::Error => "**error**",
        Severity::Warning => "warning",
    };
    let place = finding.spot.as_ref().map_or(String::new(), |spot| {
        let line = if spot.is_text { format!(":{}", spot.place.line) } else { String::new() };
        format!("`{}{line}`", visible(&spot.path).replace('`', "'").replace('|', "\\|"))
    });
    let help = finding.help.map(cell).unwrap_or_default();
    format!("| {severity} `{}` | {place} | {} | {help} |\n", finding.id, cell(finding.message))
}

/// Text in a cell of a table: words in backticks stay code, and nothing else is markup.
fn cell(text: &str) -> String {
    let text = visible(text);
    let parts: Vec<&str> = text.split('`').collect();
    // An odd number of backticks would make code of what stands between.
    if parts.len().is_multiple_of(2) {
        return plain(&text);
    }
    let piece = |(index, part): (usize, &&str)| match index % 2 {
        0 => plain(part),
        _ if part.trim().is_empty() => plain(&format!("`{part}`")),
        _ => format!("`{}`", part.replace('|', "\\|")),
    };
    parts.iter().enumerate().map(piece).collect()
}

fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '$' | '&' | '@' | '!'
        ) {
            plain.push('\\');
        }
        plain.push(character);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn nothing_in_a_cell_is_markup_but_words_in_backticks() {
        for (text, expected) in [
            ("no stage `delivry`", "no stage `delivry`"),
            ("`a|b` | c", "`a\\|b` \\| c"),
            ("<img src=x> [a](b)", "\\<img src=x\\> \\[a\\](b)"),
            ("one ` alone", "one \\` alone"),
            ("a\nb", "a\\\\nb"),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
