use std::collections::{BTreeMap, BTreeSet};

use super::names::{Names, one_of, optional, said, scale_ends};
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report};
use crate::load::{
    AssessmentBlock, CommitmentsBlock, FieldsBlock, LinesBlock, PlaysBlock, QuotesBlock, ThanksBlock,
};
use crate::project::{Assessment, Block, Field, Lines, Plays, PromiseState, Promises, Quotes, Statements};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Decoder, Node};

/// How many things a block shows at most.
const LIMITS: std::ops::RangeInclusive<u64> = 1..=50;

/// How many lines a block can have: a page has room for no more.
const LINES: std::ops::RangeInclusive<u64> = 1..=30;

/// How many fields or statements a form can have.
const MOST_ROWS: usize = 60;

/// Points of a scale that fit on one line of a phone.
const MOST_POINTS: i64 = 11;

/// Reads and checks a block that needs no other file. `name` stands where the fence names it.
pub(super) fn check(
    kind: &str,
    node: &Node<'_>,
    name: Span,
    names: &Names<'_>,
    decoder: &mut Decoder<'_>,
) -> Option<Block> {
    match kind {
        "quotes" => quotes(Decode::decode(node, decoder)?, names, decoder.report),
        "plays" => plays(Decode::decode(node, decoder)?, names, decoder.report),
        "thanks" => {
            let raw = ThanksBlock::decode(node, decoder)?;
            Some(Block::Thanks { limit: limit(raw.limit, 10, decoder.report) })
        }
        "commitments" => commitments(Decode::decode(node, decoder)?, names, decoder.report),
        "lines" => lines(LinesBlock::decode(node, decoder)?, decoder.report),
        "fields" => fields(FieldsBlock::decode(node, decoder)?, name, decoder.report),
        "assessment" => assessment(AssessmentBlock::decode(node, decoder)?, name, decoder),
        _ => None,
    }
}

fn quotes(raw: QuotesBlock, names: &Names<'_>, report: &mut Report) -> Option<Block> {
    let stage = optional(raw.stage.as_ref(), |id| names.stage(id, report).map(|stage| stage.id.clone()));
    let theme = optional(raw.theme.as_ref(), |id| names.theme(id, report));
    let source = optional(raw.source.as_ref(), |id| names.source(id, report));
    let limit = limit(raw.limit, 3, report);
    Some(Block::Quotes(Quotes { stage: stage?, theme: theme?, source: source?, limit }))
}

fn plays(raw: PlaysBlock, names: &Names<'_>, report: &mut Report) -> Option<Block> {
    let stage = optional(raw.stage.as_ref(), |id| names.stage(id, report).map(|stage| stage.id.clone()));
    let role = optional(raw.role.as_ref(), |id| names.role(id, report));
    let limit = limit(raw.limit, 5, report);
    Some(Block::Plays(Plays { stage: stage?, role: role?, limit }))
}

fn commitments(raw: CommitmentsBlock, names: &Names<'_>, report: &mut Report) -> Option<Block> {
    let stage = optional(raw.stage.as_ref(), |id| names.stage(id, report).map(|stage| stage.id.clone()));
    let owner = optional(raw.owner.as_ref(), |id| names.team(id, report));
    let states = PromiseState::ALL.map(|state| (state.word(), state));
    let state = match &raw.state {
        Some(word) => one_of(word, &states, "way for a promise to stand", report).map(Some),
        None => Some(None),
    };
    let limit = limit(raw.limit, 10, report);
    Some(Block::Commitments(Promises { stage: stage?, owner: owner?, state: state?, limit }))
}

fn lines(raw: LinesBlock, report: &mut Report) -> Option<Block> {
    let label = said(&raw.label, "the label", report);
    let count = within(raw.count, 4, &LINES, "lines", report);
    Some(Block::Lines(Lines { label, count }))
}

fn fields(raw: FieldsBlock, name: Span, report: &mut Report) -> Option<Block> {
    if raw.fields.is_empty() {
        let finding = Finding::at(Kind::WrongBlock, name, "this block has no fields");
        report.add(finding.help("write `fields:` and below it lines such as `- {label: Name}`"));
        return None;
    }
    too_many(raw.fields.len(), "fields", name, report);
    let mut fields = Vec::with_capacity(raw.fields.len());
    for row in raw.fields.into_iter().take(MOST_ROWS) {
        let label = said(&row.label, "the label", report);
        let widths = [("short", true), ("long", false)];
        let short = row.width.and_then(|word| one_of(&word, &widths, "width", report)).unwrap_or(false);
        fields.push(Field { label, short });
    }
    Some(Block::Fields(fields))
}

fn assessment(raw: AssessmentBlock, name: Span, decoder: &mut Decoder<'_>) -> Option<Block> {
    let report = &mut *decoder.report;
    let known = [("advocates", Statements::Advocates), ("culture", Statements::Culture)];
    let places = [("advocates", 0), ("culture", 1)];
    let (lowest, highest) = scale(&raw, report)?;
    let low = raw.low.as_ref().map(|word| said(word, "the word for the lowest point", report));
    let high = raw.high.as_ref().map(|word| said(word, "the word for the highest point", report));
    let (id, of) = match (&raw.of, raw.statements.is_empty()) {
        (Some(of), true) => {
            let (word, of) = known[one_of(of, &places, "list of statements", report)?].clone();
            if (lowest, highest) != (1, 5) {
                let span = raw.scale.as_ref().map_or(name, |scale| scale.span);
                let message = format!("`{word}` is answered from 1 to 5");
                let help = "remove `scale`: a snapshot counts these answers from 1 to 5";
                report.add(Finding::at(Kind::WrongBlock, span, message).help(help));
                return None;
            }
            // The two words are ids.
            (word.parse().ok()?, of)
        }
        (Some(of), false) => {
            let message = "this block has both `of` and `statements`";
            let help = "write `of: advocates` or `of: culture` alone, or statements of your own";
            report.add(Finding::at(Kind::WrongBlock, of.span, message).help(help));
            return None;
        }
        (None, true) => {
            let finding = Finding::at(Kind::WrongBlock, name, "this block has no statements");
            report.add(finding.help("write `of: advocates`, `of: culture`, or `statements:` of your own"));
            return None;
        }
        (None, false) => {
            let id = raw.id.as_ref().map(|id| id.value.clone()).or_else(|| page_id(name, decoder))?;
            (id, own(&raw, name, decoder.report))
        }
    };
    Some(Block::Assessment(Assessment { id, of, lowest, highest, low, high }))
}

/// The name of the page's file, as an id.
fn page_id(name: Span, decoder: &Decoder<'_>) -> Option<Id> {
    Id::slug(decoder.sources.file(name.file).path.stem()).or_else(|| "page".parse().ok())
}

fn own(raw: &AssessmentBlock, name: Span, report: &mut Report) -> Statements {
    too_many(raw.statements.len(), "statements", name, report);
    let mut first: BTreeMap<&Id, Span> = BTreeMap::new();
    let mut own = Vec::with_capacity(raw.statements.len());
    for row in raw.statements.iter().take(MOST_ROWS) {
        if let Some(earlier) = first.insert(&row.id.value, row.id.span) {
            let message = format!("there is a second statement with the id `{}`", row.id.value);
            let finding = Finding::at(Kind::DuplicateId, row.id.span, message);
            report.add(finding.help("give it an id of its own").related(earlier, "the first"));
            continue;
        }
        own.push((row.id.value.clone(), said(&row.text, "the statement", report)));
    }
    Statements::Own(own)
}

fn scale(raw: &AssessmentBlock, report: &mut Report) -> Option<(i64, i64)> {
    let Some(written) = &raw.scale else { return Some((1, 5)) };
    let (lowest, highest) = scale_ends(written, report)?;
    if highest - lowest >= MOST_POINTS || lowest.abs() > 100 {
        let message = format!("a scale from {lowest} to {highest} does not fit on a line");
        let help = format!("take at most {MOST_POINTS} points, such as `[1, 5]` or `[0, 10]`");
        report.add(Finding::at(Kind::ImpossibleNumber, written.span, message).help(help));
        return None;
    }
    Some((lowest, highest))
}

fn too_many(rows: usize, noun: &str, name: Span, report: &mut Report) {
    if rows > MOST_ROWS {
        let message = format!("{rows} {noun} in one block");
        let help = format!("keep it to {MOST_ROWS}: nobody fills in more");
        report.add(Finding::at(Kind::WrongBlock, name, message).help(help));
    }
}

fn limit(written: Option<Spanned<u64>>, usual: usize, report: &mut Report) -> usize {
    within(written, usual, &LIMITS, "things in one block", report)
}

/// A number within a range; a finding where it lies outside.
fn within(
    written: Option<Spanned<u64>>,
    usual: usize,
    range: &std::ops::RangeInclusive<u64>,
    noun: &str,
    report: &mut Report,
) -> usize {
    let Some(written) = written else { return usual };
    if !range.contains(&written.value) {
        let message = format!("{} {noun} cannot be shown", written.value);
        let help = format!("write a number from {} to {}", range.start(), range.end());
        report.add(Finding::at(Kind::ImpossibleNumber, written.span, message).help(help));
    }
    // Both ends are small.
    written.value.clamp(*range.start(), *range.end()) as usize
}

/// Two assessments of one id on a page: a script and a reader could not tell their answers apart.
pub(super) fn same_assessment<'b>(blocks: impl Iterator<Item = (Span, &'b Block)>, report: &mut Report) {
    let mut seen: BTreeSet<&Id> = BTreeSet::new();
    for (name, block) in blocks {
        let Block::Assessment(assessment) = block else { continue };
        if !seen.insert(&assessment.id) {
            let message = format!("a second assessment `{}` on this page", assessment.id);
            let help = "give it an `id` of its own, or a page of its own";
            report.add(Finding::at(Kind::DuplicateId, name, message).help(help));
        }
    }
}
