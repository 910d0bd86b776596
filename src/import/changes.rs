use std::collections::BTreeMap;
use std::fmt;

use crate::domain::{Id, Period};
use crate::finding::Report;
use crate::load::{Customers, Snapshot, read_record};
use crate::source::{SourcePath, Sources, Spanned};
use crate::yaml::Keyed;

/// A figure that an import changes in a snapshot that was there.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Change {
    /// The snapshot's period.
    pub period: Period,
    /// Which figure, such as `feedback survey appointment/waiting`.
    pub figure: String,
    /// What it was; nothing where it is new.
    pub was: Option<String>,
    /// What it is; nothing where it is gone.
    pub is: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |value: &Option<String>| value.clone().unwrap_or_else(|| "none".to_owned());
        write!(f, "{} {}: {} → {}", self.period, self.figure, side(&self.was), side(&self.is))
    }
}

/// The figures that two texts of a snapshot have differently.
pub fn changes(period: Period, path: &SourcePath, sources: &Sources, new: &str) -> Vec<Change> {
    let was = read_record(sources, path, &mut Report::default()).map(|snapshot| figures(&snapshot));
    let texts = Sources::from_texts([(path.as_str(), new)]);
    let is = read_record(&texts, path, &mut Report::default()).map(|snapshot| figures(&snapshot));
    let (Some(was), Some(is)) = (was, is) else { return Vec::new() };
    let keys: std::collections::BTreeSet<&String> = was.keys().chain(is.keys()).collect();
    let changed = keys.into_iter().filter(|key| was.get(*key) != is.get(*key));
    changed
        .map(|key| {
            let (old, new) = (was.get(key), is.get(key));
            let same_headline = old.zip(new).is_some_and(|(old, new)| old.headline == new.headline);
            let show = |figure: Option<&Figure>| {
                figure.map(
                    |figure| {
                        if same_headline { figure.detail.clone() } else { figure.headline.clone() }
                    },
                )
            };
            Change { period, figure: key.clone(), was: show(old), is: show(new) }
        })
        .collect()
}

/// A figure in a word, and in full for where the word is the same.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Figure {
    headline: String,
    detail: String,
}

fn plain(value: impl ToString) -> Figure {
    Figure { headline: value.to_string(), detail: value.to_string() }
}

/// Every figure that imports make, by name.
fn figures(snapshot: &Snapshot) -> BTreeMap<String, Figure> {
    let mut figures = Figures::default();
    figures.ratings(snapshot);
    figures.feedback(snapshot);
    if let Some(customers) = &snapshot.customers {
        figures.customers(customers);
    }
    figures.complaints(snapshot);
    for (outcome, value) in &snapshot.outcomes.0 {
        figures.add(format!("outcomes {}", outcome.value), plain(value.value));
    }
    figures.0
}

#[derive(Default)]
struct Figures(BTreeMap<String, Figure>);

impl Figures {
    /// Two rows for the same thing are a mistake that `check` tells; here they must not hide each other.
    fn add(&mut self, name: String, figure: Figure) {
        let mut free = name.clone();
        let mut count = 1;
        while self.0.contains_key(&free) {
            count += 1;
            free = format!("{name} ({count})");
        }
        self.0.insert(free, figure);
    }

    fn ratings(&mut self, snapshot: &Snapshot) {
        for rating in &snapshot.ratings.rows {
            let name = format!(
                "ratings {}{}{}{}",
                rating.measure.value,
                rating.survey.as_ref().map_or(String::new(), |survey| format!(" {}", survey.value)),
                place([rating.stage.as_ref(), None, rating.theme.as_ref()]),
                group(&rating.segment)
            );
            let count = |count: &Option<Spanned<u64>>| count.as_ref().map_or(0, |count| count.value);
            let points: Vec<String> = rating
                .counts
                .0
                .iter()
                .map(|(point, count)| format!("{}: {}", point.value, count.value))
                .collect();
            let mut detail = points.join(", ");
            detail.push_str(&format!(
                ", missing {}, invalid {}",
                count(&rating.missing),
                count(&rating.invalid)
            ));
            if let Some(weighted) = &rating.weighted {
                let sum: f64 = weighted.sums.0.iter().map(|(_, sum)| sum.value).sum();
                detail.push_str(&format!(", weights {sum:.6}, squares {:.6}", weighted.squares.value));
            }
            self.add(name, Figure { headline: format!("{} answers", rating.counts.total()), detail });
        }
    }

    fn feedback(&mut self, snapshot: &Snapshot) {
        for row in &snapshot.feedback.rows {
            let name = format!(
                "feedback {}{}{}",
                row.source.value,
                place([row.stage.as_ref(), row.action.as_ref(), row.theme.as_ref()]),
                group(&row.segment)
            );
            let mut detail = format!("{} items", row.items.value);
            if let Some(voices) = &row.voices {
                detail.push_str(&format!(", {} voices", voices.value));
            }
            let texts: Vec<&str> = row
                .quotes
                .iter()
                .filter_map(|quote| quote.text.as_ref())
                .map(|text| text.value.as_str())
                .collect();
            // The words themselves would make the line unreadable; which ones they are shows in the snapshot.
            let other = crate::domain::hash::hash(texts.join("\n").as_bytes()) & 0xffff;
            if !texts.is_empty() {
                detail.push_str(&format!(", {} quotes [{other:04x}]", texts.len()));
            }
            self.add(name, Figure { headline: row.items.value.to_string(), detail });
        }
    }

    fn customers(&mut self, customers: &Customers) {
        let known = [
            ("opening", customers.opening.as_ref()),
            ("incoming", Some(&customers.incoming)),
            ("outgoing", Some(&customers.outgoing)),
            ("closing", customers.closing.as_ref()),
            ("returned", customers.returned.as_ref()),
        ];
        for (key, value) in known {
            if let Some(value) = value {
                self.add(format!("customers {key}"), plain(value.value));
            }
        }
        for (reason, count) in &customers.lost_reasons.0 {
            self.add(format!("customers lost to {}", reason.value), plain(count.value));
        }
        for row in &customers.by.rows {
            let flows =
                [row.opening.as_ref(), Some(&row.incoming), Some(&row.outgoing), row.closing.as_ref()];
            let flows = flows.map(|value| value.map_or("?".to_owned(), |value| value.value.to_string()));
            let detail = format!("{} + {} - {} = {}", flows[0], flows[1], flows[2], flows[3]);
            self.add(format!("customers{}", group(&row.segment)), plain(detail));
        }
    }

    fn complaints(&mut self, snapshot: &Snapshot) {
        for row in &snapshot.complaints.rows {
            let text = |date: &Option<Spanned<crate::domain::Date>>| {
                date.as_ref().map_or("no date".to_owned(), |date| date.value.to_string())
            };
            let id =
                |id: &Option<Spanned<Id>>| id.as_ref().map_or(String::new(), |id| format!(" {}", id.value));
            let detail = format!(
                "received {}, responded {}, resolved {}{}{}{}",
                row.received.value,
                text(&row.responded),
                text(&row.resolved),
                id(&row.stage),
                id(&row.theme),
                row.cause.as_ref().map_or(String::new(), |cause| format!(" {}", cause.value))
            );
            self.add(format!("complaint {}", row.id.value), plain(detail));
        }
    }
}

/// Stage, action and theme as ` stage/action/theme`.
fn place(parts: [Option<&Spanned<Id>>; 3]) -> String {
    let parts: Vec<&str> = parts.into_iter().flatten().map(|part| part.as_str()).collect();
    if parts.is_empty() { String::new() } else { format!(" {}", parts.join("/")) }
}

fn group(segment: &Keyed<Spanned<Id>>) -> String {
    segment.0.iter().map(|(segment, group)| format!(" {}={}", segment.value, group.value)).collect()
}
