//! Calendars as another program reads them, and cards as they are printed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use ical::parser::ical::component::IcalEvent;

use crate::built::{Built, SAMPLE};

/// The sample, and the golden site that is made for this.
fn sites() -> [&'static Built; 2] {
    static RHYTHM: LazyLock<Built> = LazyLock::new(|| {
        Built::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/rhythm"))
    });
    [&SAMPLE, &RHYTHM]
}

/// The entries of a file, as the parser sees them: by id, each property with its parameters and value.
fn entries(path: &str, text: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut calendars: Vec<_> = ical::IcalParser::new(text.as_bytes()).collect();
    assert_eq!(calendars.len(), 1, "{path}");
    let calendar = calendars.remove(0).unwrap_or_else(|error| panic!("{path}: {error}"));
    for needed in ["VERSION", "PRODID"] {
        let times = calendar.properties.iter().filter(|property| property.name == needed).count();
        assert_eq!(times, 1, "{path}: {needed}");
    }
    assert!(!calendar.events.is_empty(), "{path}: a calendar has at least one entry");
    let mut entries = BTreeMap::new();
    for event in &calendar.events {
        let properties = properties(path, event);
        let before = entries.insert(properties["UID"].clone(), properties);
        assert!(before.is_none(), "{path}: an id stands twice");
    }
    entries
}

fn properties(path: &str, event: &IcalEvent) -> BTreeMap<String, String> {
    assert!(event.alarms.is_empty());
    let mut found = BTreeMap::new();
    for property in &event.properties {
        let dates =
            property.params.iter().flatten().any(|(name, values)| name == "VALUE" && values == &["DATE"]);
        assert_eq!(dates, matches!(property.name.as_str(), "DTSTART" | "DTEND"), "{path}: {property:?}");
        let before = found.insert(property.name.clone(), property.value.clone().unwrap_or_default());
        assert!(before.is_none(), "{path}: {} stands twice in an entry", property.name);
    }
    found
}

fn calendars(built: &Built) -> Vec<(&str, &str)> {
    built.texts(".ics").collect()
}

#[test]
fn another_program_reads_every_calendar() {
    for built in sites() {
        let files = calendars(built);
        assert!(files.len() > 3);
        for (path, text) in files {
            assert!(text.ends_with("END:VCALENDAR\r\n"), "{path}");
            assert!(
                text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])),
                "{path}"
            );
            for entry in entries(path, text).values() {
                let date = |name: &str| -> u32 {
                    entry[name].parse().unwrap_or_else(|_| panic!("{path}: {entry:?}"))
                };
                assert!(date("DTSTART") < date("DTEND"), "{path}: {entry:?}");
                assert!(
                    !entry["SUMMARY"].is_empty() && entry["TRANSP"] == "TRANSPARENT",
                    "{path}: {entry:?}"
                );
                if let Some(rule) = entry.get("RRULE") {
                    let until = rule.rsplit_once(";UNTIL=").unwrap().1;
                    assert!(until.parse::<u32>().unwrap() >= date("DTSTART"), "{path}: {entry:?}");
                }
            }
        }
    }
}

#[test]
fn an_entry_is_the_same_in_every_file_of_a_version() {
    for built in sites() {
        for (path, text) in calendars(built) {
            let Some((version, _)) = path.split_once("/calendar/") else { continue };
            let all = format!("{version}/calendar.ics");
            let everybody = entries(&all, built.text(&all));
            for (uid, entry) in entries(path, text) {
                assert_eq!(everybody.get(&uid), Some(&entry), "{path}");
            }
        }
    }
}

#[test]
fn an_entry_of_a_later_version_replaces_the_one_before() {
    for built in sites() {
        let mut newest: BTreeMap<(String, String), u32> = BTreeMap::new();
        let mut replaced = BTreeSet::new();
        // In path order, versions of an audience come in the order of time.
        for (path, text) in calendars(built) {
            let Some((tree, _)) = path.strip_suffix("/calendar.ics").and_then(|path| path.rsplit_once('/'))
            else {
                continue;
            };
            for (uid, entry) in entries(path, text) {
                let sequence = entry["SEQUENCE"].parse().unwrap();
                if let Some(before) = newest.insert((tree.to_owned(), uid.clone()), sequence) {
                    assert!(before < sequence, "{path}: {uid}");
                    replaced.insert(uid);
                }
            }
        }
        assert!(replaced.iter().any(|uid| uid.starts_with("moment-")), "{replaced:?}");
    }
}

#[test]
fn what_a_calendar_says_is_what_was_written() {
    let [_, built] = sites();
    let path = "everyone/2026-10/calendar.ics";
    let entries = entries(path, built.text(path));
    let entry = |id: &str| &entries[&format!("{id}@tide-rope-sons.advocate")];
    assert_eq!(entry("theme-2026-11")["SUMMARY"], "Theme: Courage\\; in the open\\, and 🚢 at sea");
    assert_eq!(
        entry("promise-D-1")["DESCRIPTION"],
        "Say when\\; say why.\\nThen say it again.\\nOwner: Crew"
    );
    assert_eq!(entry("moment-quay")["RRULE"], "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20270131");
    assert_eq!(entry("moment-story")["DTSTART"], "20261005");
    assert_eq!(entry("review-playbook/cards/say-when")["DTSTART"], "20261129");
}

#[test]
fn every_role_of_the_sample_has_a_card_with_all_its_parts_each_month() {
    let [built, _] = sites();
    let mut cards = 0;
    for (path, text) in
        built.texts(".html").filter(|(path, _)| path.contains("/cards/") && !path.contains("/playbook/"))
    {
        let each: Vec<&str> = text.split("<article class=\"card\">").skip(1).collect();
        assert!(!each.is_empty(), "{path}: no card");
        for card in each {
            for part in
                ["Our mission.", "One customer.", "class=\"value\"", "Practise today.", "Ask the team."]
            {
                assert!(card.contains(part), "{path}: a card without {part}");
            }
            cards += 1;
        }
    }
    assert!(cards > 100, "{cards}");
}
