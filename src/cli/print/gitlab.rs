use std::collections::BTreeMap;

use advocate::finding::Severity;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::json::print;
use super::listing::Listing;

/// Where a finding is put that belongs to no file: GitLab wants one.
const NOWHERE: &str = "content/site.yaml";

#[derive(Serialize)]
struct Entry<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'a str,
    location: Location<'a>,
}

#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// Findings as a GitLab code quality report.
pub fn gitlab(listing: &Listing<'_>) -> String {
    let mut seen: BTreeMap<(&str, &str, &str), u32> = BTreeMap::new();
    let entries: Vec<Entry<'_>> = listing
        .findings
        .iter()
        .map(|finding| {
            let path = finding.spot.as_ref().map_or(NOWHERE, |spot| spot.path.as_str());
            let nth = seen.entry((finding.id, path, finding.message)).or_default();
            *nth += 1;
            let help = finding.help.map(|help| format!(" ({help})"));
            Entry {
                description: format!("{}{}", finding.message, help.unwrap_or_default()),
                check_name: finding.id,
                fingerprint: fingerprint(&[finding.id, path, finding.message, &nth.to_string()]),
                severity: match finding.severity {
                    Severity::Error => "major",
                    Severity::Warning => "minor",
                },
                location: Location {
                    path,
                    lines: Lines { begin: finding.spot.as_ref().map_or(1, |spot| spot.place.line) },
                },
            }
        })
        .collect();
    print(&entries)
}

/// The same for a finding that only moved to another line, so that it does not count as new.
fn fingerprint(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\n").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
