//! What of a project one audience may see.
//!
//! A measure, source, theme, segment, outcome, stage, moment, meeting, commitment, quote or medium with `audience: …`
//! is for those alone, and for whoever sees their trees. For everyone else it was never written: its row is left out
//! before anything is checked, with every row that rests on it, and the rest is checked as a project of its own. What
//! of the playbook then names something that does not exist is told at its line.
//!
//! - Ratings and feedback about what is left out are left out, so no total counts them.
//! - A complaint about what is left out stays, without its stage or theme: how many complaints there were, and what became
//!   of them, are whole counts that every tree tells alike. Less one tree's total from another's is nothing, where it could
//!   be the few complaints about a stage that some may not see.
//! - Scores are not weighted by a segment that is left out, so that its shares are in no score of this audience; those who
//!   see it have the weighted score.
//! - Feedback of a group that is left out stays, without the group and without its quotes; scores of groups go.
//! - A commitment goes with its stage, its setbacks with it; a complaint loses the change that it names.
//! - A recording that is reserved in one place is reserved everywhere.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, Severity, shorten};
use crate::load::{self, RawProject};
use crate::project::{Audience, Page, Project};
use crate::source::{FileId, SourcePath, Sources, Span, Spanned};
use crate::yaml::{Keyed, Loose};

/// What is left of a project.
pub(super) struct Seen {
    /// The project as written, without what this audience may not see.
    pub raw: RawProject,
    /// Where that stood.
    pub left_out: Vec<Span>,
    /// Media that nothing may show it.
    pub media: BTreeSet<SourcePath>,
}

impl Seen {
    /// What an audience sees; `None` where it sees everything. Without an audience nothing is seen that is for some: to
    /// show it would be the worse mistake.
    pub fn of(raw: &RawProject, audience: Option<&Audience>) -> Option<Self> {
        let mut left = Left { audience, spans: Vec::new(), media: BTreeSet::new() };
        let mut raw = raw.clone();
        left.site(&mut raw);
        (!left.spans.is_empty()).then_some(Self { raw, left_out: left.spans, media: left.media })
    }
}

/// What is taken out.
struct Left<'a> {
    audience: Option<&'a Audience>,
    spans: Vec<Span>,
    media: BTreeSet<SourcePath>,
}

/// The ids of what is taken out.
#[derive(Default)]
struct Gone {
    measures: BTreeSet<Id>,
    sources: BTreeSet<Id>,
    themes: BTreeSet<Id>,
    segments: BTreeSet<Id>,
    outcomes: BTreeSet<Id>,
    stages: BTreeSet<Id>,
    meetings: BTreeSet<Id>,
    commitments: BTreeSet<String>,
    /// Complaints whose stage or theme is taken out; whether the stage is.
    complaints: BTreeMap<String, bool>,
}

impl Gone {
    fn has(set: &BTreeSet<Id>, id: Option<&Spanned<Id>>) -> bool {
        id.is_some_and(|id| set.contains(&id.value))
    }

    /// Whether what is said about a stage and a theme is about one that is taken out.
    fn about(&self, stage: Option<&Spanned<Id>>, theme: Option<&Spanned<Id>>) -> bool {
        Self::has(&self.stages, stage) || Self::has(&self.themes, theme)
    }

    fn group(&self, segment: &Keyed<Spanned<Id>>) -> bool {
        segment.0.iter().any(|(kind, _)| self.segments.iter().any(|gone| gone.as_str() == kind.value))
    }
}

impl Left<'_> {
    fn sees(&self, list: &Loose<Spanned<Id>>) -> bool {
        list.0.is_empty()
            || self.audience.is_some_and(|audience| list.0.iter().any(|id| audience.sees.contains(&id.value)))
    }

    /// Takes rows of a list out, and returns what `id` says of them.
    fn take<T, K: Ord>(
        &mut self,
        rows: &mut Vec<T>,
        list: impl Fn(&T) -> &Loose<Spanned<Id>>,
        span: impl Fn(&T) -> Span,
        id: impl Fn(&T) -> K,
    ) -> BTreeSet<K> {
        let mut gone = BTreeSet::new();
        rows.retain(|row| {
            let stays = self.sees(list(row));
            if !stays {
                self.spans.push(span(row));
                gone.insert(id(row));
            }
            stays
        });
        gone
    }

    /// Takes out the rows of a snapshot that rest on something that is taken out.
    fn drop<T>(&mut self, rows: &mut Vec<T>, span: impl Fn(&T) -> Span, goes: impl Fn(&T) -> bool) {
        rows.retain(|row| {
            let goes = goes(row);
            if goes {
                self.spans.push(span(row));
            }
            !goes
        });
    }

    fn site(&mut self, raw: &mut RawProject) {
        let mut gone = Gone::default();
        if let Some(site) = &mut raw.site {
            gone.measures =
                self.take(&mut site.measures, |m| &m.audience, |m| m.span, |m| m.id.value.clone());
            gone.sources = self.take(&mut site.sources, |s| &s.audience, |s| s.span, |s| s.id.value.clone());
            gone.themes = self.take(&mut site.themes, |t| &t.audience, |t| t.span, |t| t.id.value.clone());
            gone.segments =
                self.take(&mut site.segments, |s| &s.audience, |s| s.span, |s| s.id.value.clone());
            gone.outcomes =
                self.take(&mut site.outcomes, |o| &o.audience, |o| o.span, |o| o.id.value.clone());
            let media = self.take(&mut site.media, |m| &m.audience, |m| m.span, |m| m.file.value.clone());
            self.media.extend(media.iter().filter_map(|file| super::media::in_content(file)));
        }
        if let Some(stages) = raw.journey.as_mut().and_then(|journey| journey.stages.0.as_mut()) {
            gone.stages = self.take(stages, |s| &s.audience, |s| s.span, |s| s.id.value.clone());
        }
        if let Some(rhythm) = &mut raw.rhythm {
            self.take(&mut rhythm.moments, |m| &m.audience, |m| m.span, |_| ());
            gone.meetings =
                self.take(&mut rhythm.meetings, |m| &m.audience, |m| m.span, |m| m.id.value.clone());
        }
        // A row of a later snapshot replaces one of the same id, so one that is reserved reserves all.
        for (_, snapshot) in &raw.snapshots {
            for row in &snapshot.commitments.rows {
                if !self.sees(&row.audience) || gone.about(row.stage.as_ref(), None) {
                    gone.commitments.insert(row.id.value.clone());
                }
            }
            for row in &snapshot.complaints.rows {
                if gone.about(row.stage.as_ref(), row.theme.as_ref()) {
                    let stage = Gone::has(&gone.stages, row.stage.as_ref());
                    *gone.complaints.entry(row.id.value.clone()).or_insert(false) |= stage;
                }
            }
        }
        for (_, snapshot) in &mut raw.snapshots {
            self.snapshot(snapshot, &gone);
        }
    }

    fn snapshot(&mut self, snapshot: &mut load::Snapshot, gone: &Gone) {
        snapshot.focus.0.retain(|stage| !gone.stages.contains(&stage.value));
        self.drop(
            &mut snapshot.ratings.rows,
            |row| row.span,
            |row| {
                gone.measures.contains(&row.measure.value)
                    || gone.about(row.stage.as_ref(), row.theme.as_ref())
                    || gone.group(&row.segment)
            },
        );
        for row in &mut snapshot.feedback.rows {
            let goes = gone.sources.contains(&row.source.value)
                || gone.about(row.stage.as_ref(), row.theme.as_ref());
            let group = gone.group(&row.segment);
            for quote in std::mem::take(&mut row.quotes) {
                if goes || group || !self.sees(&quote.audience) {
                    self.spans.push(quote.span);
                    let recording = quote.media.as_ref().and_then(|file| super::media::in_content(file));
                    self.media.extend(recording);
                } else {
                    row.quotes.push(quote);
                }
            }
            row.segment.0.retain(|(kind, _)| !gone.segments.iter().any(|id| id.as_str() == kind.value));
        }
        self.drop(
            &mut snapshot.feedback.rows,
            |row| row.span,
            |row| {
                gone.sources.contains(&row.source.value) || gone.about(row.stage.as_ref(), row.theme.as_ref())
            },
        );
        if let Some(customers) = &mut snapshot.customers {
            self.drop(&mut customers.by.rows, |row| row.span, |row| gone.group(&row.segment));
        }
        for row in &mut snapshot.complaints.rows {
            if let Some(stage) = gone.complaints.get(row.id.as_str()) {
                self.spans.push(row.span);
                row.theme = None;
                if *stage {
                    row.stage = None;
                }
            }
        }
        for row in &mut snapshot.complaints.rows {
            row.change = row.change.take().filter(|change| !gone.commitments.contains(change.as_str()));
        }
        self.drop(
            &mut snapshot.weights.rows,
            |row| row.span,
            |row| gone.measures.contains(&row.measure.value) || gone.segments.contains(&row.by.value),
        );
        self.drop(
            &mut snapshot.commitments.rows,
            |row| row.span,
            |row| gone.commitments.contains(row.id.as_str()),
        );
        for row in &mut snapshot.commitments.rows {
            row.watch = row.watch.take().filter(|watch| {
                !gone.measures.contains(&watch.measure.value) && !gone.about(watch.stage.as_ref(), None)
            });
        }
        self.drop(
            &mut snapshot.setbacks.rows,
            |row| row.span,
            |row| row.commitment.as_ref().is_some_and(|id| gone.commitments.contains(id.as_str())),
        );
        let named = |set: &BTreeSet<Id>, name: &str| set.iter().any(|id| id.as_str() == name);
        snapshot.outcomes.0.retain(|(outcome, _)| !named(&gone.outcomes, outcome));
        self.drop(
            &mut snapshot.meetings.rows,
            |row| row.span,
            |row| gone.meetings.contains(&row.meeting.value),
        );
    }
}

/// Every `audience` outside of the playbook.
pub(super) fn lists(raw: &RawProject) -> Vec<&Loose<Spanned<Id>>> {
    let mut lists: Vec<&Loose<Spanned<Id>>> = Vec::new();
    if let Some(site) = &raw.site {
        lists.extend(site.measures.iter().map(|row| &row.audience));
        lists.extend(site.sources.iter().map(|row| &row.audience));
        lists.extend(site.themes.iter().map(|row| &row.audience));
        lists.extend(site.segments.iter().map(|row| &row.audience));
        lists.extend(site.outcomes.iter().map(|row| &row.audience));
        lists.extend(site.media.iter().map(|row| &row.audience));
    }
    let stages = raw.journey.iter().filter_map(|journey| journey.stages.0.as_ref()).flatten();
    lists.extend(stages.map(|stage| &stage.audience));
    if let Some(rhythm) = &raw.rhythm {
        lists.extend(rhythm.moments.iter().map(|row| &row.audience));
        lists.extend(rhythm.meetings.iter().map(|row| &row.audience));
    }
    for (_, snapshot) in &raw.snapshots {
        lists.extend(snapshot.commitments.rows.iter().map(|row| &row.audience));
        let quotes = snapshot.feedback.rows.iter().flat_map(|row| &row.quotes);
        lists.extend(quotes.map(|quote| &quote.audience));
    }
    lists.retain(|list| !list.0.is_empty());
    lists
}

/// What the texts of an audience name and it may not see: that is what is wrong with its project and not with the whole.
pub(super) fn tell(
    view: &Project,
    audience: Option<&Audience>,
    found: &Report,
    sources: &Sources,
    report: &mut Report,
) {
    let pages = || view.pages.iter().filter(|page| page.is_for(audience));
    let reads = |file: FileId| {
        let has =
            |page: &Page| page.file == file || page.passages.values().any(|passage| passage.file == file);
        sources.file(file).path.below("content/playbook").is_none() || pages().any(has)
    };
    let told: BTreeSet<(Kind, Option<Span>)> =
        report.iter().map(|finding| (finding.kind, finding.span)).collect();
    let restricted: BTreeSet<Option<Span>> =
        report.iter().filter(|f| f.kind == Kind::ReservedThing).map(|finding| finding.span).collect();
    for finding in found.sorted() {
        let Some(span) = finding.span.filter(|span| reads(span.file)) else { continue };
        let new = finding.severity() == Severity::Error && !told.contains(&(finding.kind, finding.span));
        if !new || restricted.contains(&Some(span)) {
            continue;
        }
        let who = audience
            .map_or_else(|| "everyone".to_owned(), |audience| format!("the audience `{}`", audience.id));
        let what = shorten(sources.slice(span).lines().next().unwrap_or(""));
        let message = format!("{who} sees this text, but not what it names: `{what}`");
        let help = "put it into a passage for those who may see it, such as `::: leaders`, or give both the same `audience`";
        report.add(Finding::at(Kind::ReservedThing, span, message).help(help));
    }
}
