use std::collections::{BTreeMap, BTreeSet};

use crate::domain::Id;
use crate::project::{Project, Quote, Snapshot};
use crate::source::Span;

/// All feedback of one period, added up.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Listening {
    /// Items and voices of each theme at each stage, by source.
    pub themes: BTreeMap<(Id, Id), BTreeMap<Id, Said>>,
    /// Items of each stage by source, with or without a theme.
    pub stages: BTreeMap<Id, BTreeMap<Id, u64>>,
    /// The rows behind the items of each stage.
    pub stage_spans: BTreeMap<Id, Vec<Span>>,
    /// Items of each action of a stage.
    pub actions: BTreeMap<(Id, Id), u64>,
    /// Items that name no stage, by source.
    pub unplaced: BTreeMap<Id, u64>,
    /// The sources that were listened to: those with a row, be its count 0.
    pub collected: BTreeSet<Id>,
    /// Quotes that may be published, with what they are about.
    pub quotes: Vec<Heard>,
}

/// How much was said, and by how many.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Said {
    /// Items.
    pub items: u64,
    /// Different customers; an item whose voices are not known counts as one.
    pub voices: u64,
    /// Whether the voices are known of every row.
    pub voices_known: bool,
    /// The rows behind it.
    pub spans: Vec<Span>,
}

/// A quote and what it is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Heard {
    /// The quote.
    pub quote: Quote,
    /// Where it was said.
    pub source: Id,
    /// The stage.
    pub stage: Option<Id>,
    /// The theme.
    pub theme: Option<Id>,
    /// Items of the same source about the same: quotes of a small group are not shown.
    pub group: u64,
}

/// Adds up the feedback of a period.
pub(super) fn of(snapshot: &Snapshot, project: &Project) -> Listening {
    let mut tally = Listening::default();
    let mut groups: BTreeMap<_, u64> = BTreeMap::new();
    if snapshot.feedback.iter().any(|row| !row.quotes.is_empty()) {
        for row in &snapshot.feedback {
            *groups.entry((&row.source, &row.stage, &row.theme, &row.segment)).or_insert(0) += row.items;
        }
    }
    for row in &snapshot.feedback {
        tally.collected.insert(row.source.clone());
        for quote in &row.quotes {
            tally.quotes.push(Heard {
                quote: quote.clone(),
                source: row.source.clone(),
                stage: row.stage.clone(),
                theme: row.theme.clone(),
                group: groups.get(&(&row.source, &row.stage, &row.theme, &row.segment)).copied().unwrap_or(0),
            });
        }
        let Some(stage) = &row.stage else {
            *tally.unplaced.entry(row.source.clone()).or_insert(0) += row.items;
            continue;
        };
        *tally.stages.entry(stage.clone()).or_default().entry(row.source.clone()).or_insert(0) += row.items;
        tally.stage_spans.entry(stage.clone()).or_default().push(row.span);
        if let Some(action) = &row.action {
            *tally.actions.entry((stage.clone(), action.clone())).or_insert(0) += row.items;
        }
        if let Some(theme) = &row.theme {
            let by_source = tally.themes.entry((stage.clone(), theme.clone())).or_default();
            let said = by_source
                .entry(row.source.clone())
                .or_insert_with(|| Said { voices_known: true, ..Said::default() });
            said.items += row.items;
            said.voices += row.voices.unwrap_or(row.items);
            said.voices_known &= row.voices.is_some() || row.items == 0;
            said.spans.push(row.span);
        }
    }
    // The order of rows says nothing; that of the quotes in a row is the author's.
    let place = |heard: &Heard| project.site.sources.position(&heard.source);
    tally.quotes.sort_by_cached_key(|heard| {
        (place(heard), heard.stage.clone(), heard.theme.clone(), heard.quote.text.clone())
    });
    tally
}
