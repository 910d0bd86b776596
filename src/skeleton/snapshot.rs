use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::domain::{Id, Period, PeriodKind};
use crate::import::scalar::scalar;
use crate::project::{Commitment, Complaint, Feedback, Project, Rating, Segment, Snapshot};

/// Why there is no skeleton for a period.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The project has one.
    #[error("there is a snapshot for {0} already")]
    Exists(Period),
    /// The project has periods of another kind.
    #[error("{period} is a {}; the snapshots of this project are for a {} each", period.kind().word(), kind.word())]
    OtherKind {
        /// The period.
        period: Period,
        /// What the project has.
        kind: PeriodKind,
    },
}

/// The period after the last snapshot; `None` for a project that has none.
pub fn next_period(project: &Project) -> Option<Period> {
    project.snapshots.keys().next_back().map(|last| last.next())
}

/// A snapshot to fill in, made from the settings and from the period before.
///
/// What goes on by itself stands in it: the stage in focus, promises and complaints that are open. What only the period
/// can tell stands behind a `#`, row by row as last time, with a 0 for each figure.
pub fn snapshot(project: &Project, period: Period) -> Result<String, SnapshotError> {
    if project.snapshots.contains_key(&period) {
        return Err(SnapshotError::Exists(period));
    }
    if let Some(kind) =
        project.snapshots.keys().next().map(|first| first.kind()).filter(|kind| *kind != period.kind())
    {
        return Err(SnapshotError::OtherKind { period, kind });
    }
    let earlier: Vec<&Snapshot> = project.snapshots.range(..period).map(|(_, snapshot)| snapshot).collect();
    let skeleton = Skeleton { project, period, previous: earlier.last().copied(), earlier };
    Ok(skeleton.text())
}

struct Skeleton<'a> {
    project: &'a Project,
    period: Period,
    previous: Option<&'a Snapshot>,
    earlier: Vec<&'a Snapshot>,
}

impl Skeleton<'_> {
    fn text(&self) -> String {
        let mut text = self.head();
        for section in [
            self.ratings(),
            self.feedback(),
            self.customers(),
            self.complaints(),
            self.weights(),
            self.commitments(),
            self.outcomes(),
            self.habits(),
        ] {
            if !section.is_empty() {
                let _ = write!(text, "\n{section}");
            }
        }
        text
    }

    fn head(&self) -> String {
        let from = match self.previous {
            Some(previous) => format!("Made from the settings and from {}.", previous.period),
            None => "Made from the settings.".to_owned(),
        };
        let mut head = format!(
            "# yaml-language-server: $schema=../../schemas/snapshot.json\n\
             # {from} Lines behind a `#` wait for figures: take the `#` off a line and put them in, and remove the others.\n\
             schema: 1\n\
             period: {}\n\
             # note: |\n\
             #   What changed, why, and what you need from the readers, in your own words.\n",
            self.period
        );
        let focus: Vec<&str> =
            self.previous.iter().flat_map(|previous| &previous.focus).map(Id::as_str).collect();
        match focus.as_slice() {
            [] => {
                let stage = self.project.journey.ids().next().unwrap_or("stage");
                let _ = writeln!(head, "# focus: {stage}");
            }
            focus => {
                let _ = writeln!(head, "focus: [{}]", focus.join(", "));
            }
        }
        head
    }

    fn ratings(&self) -> String {
        let row = |measure: &Id, before: Option<&Rating>| {
            let measure = self.project.site.measures.get(measure)?;
            let mut keys = vec![format!("measure: {}", measure.id)];
            if let Some(rating) = before {
                keys.extend(rating.survey.as_ref().map(|survey| format!("survey: {survey}")));
                keys.extend(rating.stage.as_ref().map(|stage| format!("stage: {stage}")));
                keys.extend(rating.theme.as_ref().map(|theme| format!("theme: {theme}")));
                keys.extend(group(&rating.segment));
                keys.extend(rating.invited.map(|_| "invited: 0".to_owned()));
            }
            let points: Vec<String> =
                (measure.lowest..=measure.highest).map(|point| format!("{point}: 0")).collect();
            keys.push(format!("counts: {{{}}}", points.join(", ")));
            Some(format!("#   - {{{}}}\n", keys.join(", ")))
        };
        let before = self.previous.map_or(&[][..], |previous| previous.ratings.as_slice());
        let asked: BTreeSet<&Id> = before.iter().map(|rating| &rating.measure).collect();
        let again = before.iter().filter_map(|rating| row(&rating.measure, Some(rating)));
        let others = self.project.site.measures.iter().filter(|measure| !asked.contains(&measure.id));
        let rows: String = again.chain(others.filter_map(|measure| row(&measure.id, None))).collect();
        section("Answers by point of the scale.", "ratings", &rows)
    }

    fn feedback(&self) -> String {
        let before = self.previous.map_or(&[][..], |previous| previous.feedback.as_slice());
        let mut rows: String = before.iter().map(said).collect();
        if rows.is_empty() {
            let stage = self.project.journey.ids().next().unwrap_or("stage");
            let theme = self.project.site.themes.ids().next().map(|theme| format!(", theme: {theme}"));
            for source in self.project.site.sources.ids() {
                let theme = theme.as_deref().unwrap_or("");
                let _ =
                    writeln!(rows, "#   - {{source: {source}, stage: {stage}{theme}, items: 0, voices: 0}}");
            }
        }
        section(
            "What was said. A quote is published only with `consent: true`: `quotes: [{text: \"…\", consent: true}]`.",
            "feedback",
            &rows,
        )
    }

    fn customers(&self) -> String {
        let before = self.previous.and_then(|previous| previous.customers.as_ref());
        let closing = before.and_then(|customers| {
            let total = &customers.total;
            total.closing.or_else(|| (total.opening? + total.incoming).checked_sub(total.outgoing))
        });
        let opening = closing.unwrap_or(0);
        let reasons: Vec<String> = before
            .iter()
            .flat_map(|customers| &customers.lost_reasons)
            .map(|(reason, _)| format!("{}: 0", scalar(reason)))
            .collect();
        let reasons = match reasons.as_slice() {
            [] => String::new(),
            reasons => format!(", lost_reasons: {{{}}}", reasons.join(", ")),
        };
        let from = if closing.is_some() { " The opening is the closing of the period before." } else { "" };
        format!(
            "# Whole people: opening + incoming - outgoing = closing.{from}\n\
             # customers: {{opening: {opening}, incoming: 0, outgoing: 0, closing: {opening}{reasons}}}\n"
        )
    }

    fn complaints(&self) -> String {
        let mut latest: BTreeMap<&str, &Complaint> = BTreeMap::new();
        for complaint in self.earlier.iter().flat_map(|snapshot| &snapshot.complaints) {
            latest.insert(&complaint.id, complaint);
        }
        let open: String = latest
            .values()
            .filter(|complaint| complaint.resolved.is_none())
            .map(|one| complained(one))
            .collect();
        let example = format!(
            "  # - {{id: C-1, received: {day}, responded: {day}, resolved: {day}, stage: {stage}}}\n",
            day = self.period.first_day(),
            stage = self.project.journey.ids().next().unwrap_or("stage"),
        );
        let carried = if open.is_empty() {
            ""
        } else {
            " Those that were open are here: add `resolved: DATE` to each that was solved."
        };
        let key = if open.is_empty() { "# complaints:" } else { "complaints:" };
        format!("# Complaints, a row each.{carried}\n{key}\n{open}{example}")
    }

    fn weights(&self) -> String {
        let before = self.previous.map_or(&[][..], |previous| previous.weights.as_slice());
        let rows: String = before
            .iter()
            .map(|weights| {
                let groups: Vec<String> =
                    weights.customers.iter().map(|(group, count)| format!("{group}: {count}")).collect();
                format!(
                    "#   - {{measure: {}, by: {}, customers: {{{}}}}}\n",
                    weights.measure,
                    weights.by,
                    groups.join(", ")
                )
            })
            .collect();
        section("Customers of each group, as last time: correct them.", "weights", &rows)
    }

    fn commitments(&self) -> String {
        let mut latest: BTreeMap<&str, &Commitment> = BTreeMap::new();
        for commitment in self.earlier.iter().flat_map(|snapshot| &snapshot.commitments) {
            latest.insert(&commitment.id, commitment);
        }
        let open = |commitment: &&&Commitment| commitment.done.is_none() && commitment.withdrawn.is_none();
        let open: String = latest.values().filter(open).map(|one| promised(one)).collect();
        let carried = if open.is_empty() {
            ""
        } else {
            " Those that are open are here: add `done: DATE` to each that was kept."
        };
        let key = if open.is_empty() { "# commitments:" } else { "commitments:" };
        let example = format!(
            "  # - {{id: D-1, title: \"…\", decision: \"…\", opened: {}, due: {}}}\n\
             # setbacks:\n\
             #   - {{commitment: D-1, what: \"…\", plan: \"…\"}}\n",
            self.period.first_day(),
            self.period.next().last_day(),
        );
        format!("# What you said you would do.{carried}\n{key}\n{open}{example}")
    }

    fn outcomes(&self) -> String {
        let outcomes: Vec<String> = self.project.site.outcomes.ids().map(|id| format!("{id}: 0")).collect();
        match outcomes.as_slice() {
            [] => String::new(),
            outcomes => format!("# Results.\n# outcomes: {{{}}}\n", outcomes.join(", ")),
        }
    }

    fn habits(&self) -> String {
        let meetings: String = self
            .project
            .rhythm
            .meetings
            .ids()
            .map(|meeting| format!("#   - {{meeting: {meeting}, held: 0, discussed: 0}}\n"))
            .collect();
        let roles: String =
            self.project.site.roles.ids().map(|role| format!("#   - {{role: {role}, times: 0}}\n")).collect();
        let mut text = section("Where the mission came up, and to whom it was told.", "meetings", &meetings);
        if !roles.is_empty() {
            let _ = write!(text, "# mission_told:\n{roles}");
        }
        let _ = write!(
            text,
            "# What leaders did, and who was thanked.\n\
             # sponsors: [{{role: \"…\", on: {}, did: \"…\"}}]\n\
             # thanks: [{{to: \"…\", by: \"…\", for: \"…\"}}]\n",
            self.period.first_day()
        );
        text
    }
}

/// A list whose rows all wait for figures; nothing where there are no rows.
fn section(words: &str, key: &str, rows: &str) -> String {
    if rows.is_empty() { String::new() } else { format!("# {words}\n# {key}:\n{rows}") }
}

fn group(segment: &Segment) -> Option<String> {
    let groups: Vec<String> =
        segment.iter().map(|(id, group)| format!("{id}: {}", scalar(group.as_str()))).collect();
    (!groups.is_empty()).then(|| format!("segment: {{{}}}", groups.join(", ")))
}

fn said(row: &Feedback) -> String {
    let mut keys = vec![format!("source: {}", row.source)];
    keys.extend(row.stage.as_ref().map(|stage| format!("stage: {stage}")));
    keys.extend(row.action.as_ref().map(|action| format!("action: {action}")));
    keys.extend(row.theme.as_ref().map(|theme| format!("theme: {theme}")));
    keys.extend(group(&row.segment));
    keys.push("items: 0".to_owned());
    keys.extend(row.voices.map(|_| "voices: 0".to_owned()));
    format!("#   - {{{}}}\n", keys.join(", "))
}

fn complained(row: &Complaint) -> String {
    let mut keys = vec![format!("id: {}", scalar(&row.id)), format!("received: {}", row.received)];
    keys.extend(row.responded.map(|day| format!("responded: {day}")));
    keys.extend(row.stage.as_ref().map(|stage| format!("stage: {stage}")));
    keys.extend(row.theme.as_ref().map(|theme| format!("theme: {theme}")));
    keys.extend(row.cause.map(|cause| format!("cause: {}", cause.word())));
    keys.extend(row.change.as_ref().map(|change| format!("change: {}", scalar(change))));
    format!("  - {{{}}}\n", keys.join(", "))
}

fn promised(row: &Commitment) -> String {
    let mut keys = vec![format!("id: {}", scalar(&row.id))];
    keys.extend(row.stage.as_ref().map(|stage| format!("stage: {stage}")));
    keys.push(format!("title: {}", scalar(&row.title)));
    keys.extend(row.decision.as_ref().map(|decision| format!("decision: {}", scalar(decision))));
    keys.extend(row.owner.as_ref().map(|owner| format!("owner: {owner}")));
    keys.extend(row.opened.map(|day| format!("opened: {day}")));
    keys.push(format!("due: {}", row.due));
    keys.extend(row.watch.as_ref().map(|(measure, stage)| {
        let stage = stage.as_ref().map(|stage| format!(", stage: {stage}")).unwrap_or_default();
        format!("watch: {{measure: {measure}{stage}}}")
    }));
    format!("  - {{{}}}\n", keys.join(", "))
}
