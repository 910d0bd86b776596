use std::collections::BTreeMap;

use advocate::finding::{Kind, Severity};
use serde::Serialize;
use serde_json::{Value, json};

use super::json::print;
use super::listing::{Listing, Shown, Spot};
use super::visible::visible;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Findings as a SARIF 2.1.0 log, which code hosts and editors read.
pub fn sarif(listing: &Listing<'_>) -> String {
    let met: Vec<&str> = {
        let ids: BTreeMap<&str, ()> = listing.findings.iter().map(|finding| (finding.id, ())).collect();
        ids.into_keys().collect()
    };
    let rules: Vec<Value> =
        met.iter().filter_map(|id| Kind::ALL.iter().find(|kind| kind.id() == *id)).map(rule).collect();
    let results: Vec<Value> = listing.findings.iter().map(|finding| result(finding, &met)).collect();
    print(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [json!({
            "tool": {"driver": {"name": "advocate", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "columnKind": "unicodeCodePoints",
            "results": results,
        })],
    })
}

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Value; 1],
}

fn rule(kind: &Kind) -> Value {
    json!({
        "id": kind.id(),
        "shortDescription": {"text": kind.meaning()},
        "help": {"text": format!("`advocate explain {}` says more.", kind.id())},
        "defaultConfiguration": {"level": kind.severity().word()},
    })
}

fn result(finding: &Shown<'_>, rules: &[&str]) -> Value {
    let help = finding.help.map(|help| format!(" ({})", visible(help))).unwrap_or_default();
    let mut result = json!({
        "ruleId": finding.id,
        "ruleIndex": rules.iter().position(|id| *id == finding.id),
        "level": match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        },
        "message": {"text": format!("{}{help}", visible(finding.message))},
        "locations": finding.spot.iter().map(|spot| location(spot, None)).collect::<Vec<_>>(),
    });
    if let Some((spot, part)) = &finding.related {
        result["relatedLocations"] = json!([location(spot, Some(part))]);
    }
    result
}

fn location(spot: &Spot<'_>, message: Option<&str>) -> Value {
    let mut physical = json!({"artifactLocation": {"uri": address(&spot.path)}});
    if spot.is_text {
        let place = &spot.place;
        physical["region"] = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        });
    }
    let mut location = json!({"physicalLocation": physical});
    if let Some(message) = message {
        location["message"] = json!({"text": visible(message)});
    }
    location
}

/// A path as a relative address.
fn address(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn paths_become_addresses() {
        assert_eq!(address("content/playbook/é b.md"), "content/playbook/%C3%A9%20b.md");
    }
}
