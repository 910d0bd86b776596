use std::fmt::Write;

use serde::Serialize;

use super::listing::{Listing, Shown, Spot};
use super::visible::steers;

/// The number of the form; it changes when a field changes its meaning or goes.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u32,
    findings: Vec<Entry<'a>>,
    errors: usize,
    warnings: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    spot: Where<'a>,
    help: Option<&'a str>,
    related: Option<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    message: &'a str,
    #[serde(flatten)]
    spot: Where<'a>,
}

/// All `null` for a finding that belongs to no file.
#[derive(Serialize, Default)]
struct Where<'a> {
    path: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// Findings for a program.
pub fn json(listing: &Listing<'_>) -> String {
    print(&Document {
        schema: SCHEMA,
        findings: listing.findings.iter().map(entry).collect(),
        errors: listing.errors,
        warnings: listing.warnings,
    })
}

fn entry<'a>(finding: &'a Shown<'a>) -> Entry<'a> {
    Entry {
        id: finding.id,
        severity: finding.severity.word(),
        message: finding.message,
        spot: finding.spot.as_ref().map(place).unwrap_or_default(),
        help: finding.help,
        related: finding.related.as_ref().map(|(spot, part)| Related { message: part, spot: place(spot) }),
    }
}

fn place<'a>(spot: &'a Spot<'a>) -> Where<'a> {
    Where {
        path: Some(&spot.path),
        line: Some(spot.place.line),
        column: Some(spot.place.column),
        end_line: Some(spot.place.end_line),
        end_column: Some(spot.place.end_column),
    }
}

/// JSON text in which nothing steers a terminal: those characters can only stand in strings, where JSON has a way
/// to write them.
pub fn print(value: &impl Serialize) -> String {
    // A record of texts and numbers always has a form in JSON.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    let mut safe = String::with_capacity(text.len() + 1);
    for character in text.chars() {
        if character != '\n' && steers(character) {
            let _ = write!(safe, "\\u{:04x}", u32::from(character));
        } else {
            safe.push(character);
        }
    }
    safe.push('\n');
    safe
}
