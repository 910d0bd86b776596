use std::collections::BTreeMap;

use super::names::Names;
use super::{blocks, figures};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::markdown::{Block as Fence, Document, Problem, ProblemKind, parse};
use crate::project::{Block, ChartRequest};
use crate::source::{FileId, Sources, Span};
use crate::yaml::{Decode, Decoder, Value, parse_placed};

/// A text after it was checked by itself, and what of it only the other files can answer.
#[derive(Default)]
pub(super) struct Text {
    /// The text.
    pub body: Document,
    /// Its charts, by the first byte of the block in the file.
    pub charts: BTreeMap<usize, ChartRequest>,
    /// Its other blocks, likewise.
    pub blocks: BTreeMap<usize, Block>,
    /// Sounds and films, likewise: whether the files are there is not known yet.
    pub media: BTreeMap<usize, load::MediaBlock>,
    /// Shared passages, likewise.
    pub includes: BTreeMap<usize, load::IncludeBlock>,
}

/// Reads a text that begins at a byte of a file.
pub(super) fn read(
    written: &str,
    from: usize,
    file: FileId,
    names: &Names<'_>,
    sources: &Sources,
    report: &mut Report,
) -> Text {
    let body = parse(written, from);
    problems(&body, file, report);
    figures::check(&body, file, names, report);
    let decoder = &mut Decoder { sources, report };
    let mut text = Text { charts: charts(&body, file, names, decoder), ..Text::default() };
    for fence in body.blocks.iter().filter(|fence| fence.name != "chart") {
        block(fence, file, names, decoder, &mut text);
    }
    let name = |fence: &Fence| Span::new(file, fence.name_range.start, fence.name_range.end);
    let found =
        body.blocks.iter().filter_map(|fence| Some((name(fence), text.blocks.get(&fence.range.start)?)));
    blocks::same_assessment(found, decoder.report);
    text.body = body;
    text
}

/// Reads a block other than a chart; what cannot be filled becomes a finding.
fn block(fence: &Fence, file: FileId, names: &Names<'_>, decoder: &mut Decoder<'_>, text: &mut Text) {
    let place = |offset| fence.place(offset);
    let Some(node) = parse_placed(&fence.body, file, &place, decoder.report) else { return };
    let name = Span::new(file, fence.name_range.start, fence.name_range.end);
    // An empty block has its place at its name: that is where something is missing.
    let node = match node.value {
        Value::Null => crate::yaml::Node { span: name, ..node },
        _ => node,
    };
    let key = fence.range.start;
    match fence.name {
        "media" => text.media.extend(load::MediaBlock::decode(&node, decoder).map(|raw| (key, raw))),
        "include" => text.includes.extend(load::IncludeBlock::decode(&node, decoder).map(|raw| (key, raw))),
        kind => {
            text.blocks.extend(blocks::check(kind, &node, name, names, decoder).map(|block| (key, block)))
        }
    }
}

/// Turns what the Markdown reader found into findings.
pub(super) fn problems(document: &Document, file: FileId, report: &mut Report) {
    for problem in &document.problems {
        report.add(finding(problem, file));
    }
}

fn finding(problem: &Problem, file: FileId) -> Finding {
    let span = Span::new(file, problem.range.start, problem.range.end);
    Finding::at(kind(&problem.kind), span, problem.kind.to_string()).help(problem.kind.help())
}

fn kind(problem: &ProblemKind) -> Kind {
    match problem {
        ProblemKind::TooLarge { .. } => Kind::PageTooLarge,
        ProblemKind::TooDeep => Kind::PageTooDeep,
        ProblemKind::TooMany => Kind::PageTooManyProblems,
        ProblemKind::Unreadable => Kind::PageUnreadable,
        ProblemKind::RawHtml | ProblemKind::RawAttribute(_) | ProblemKind::UnbalancedTag(_) => Kind::RawHtml,
        ProblemKind::UnclosedComment => Kind::UnclosedComment,
        ProblemKind::Figure(_) => Kind::MalformedFigure,
        ProblemKind::FigureInAttribute => Kind::FigureOutOfPlace,
        ProblemKind::EmptyDestination => Kind::EmptyLink,
        ProblemKind::Scheme(_) => Kind::LinkScheme,
        ProblemKind::RemoteMedia => Kind::RemoteMedia,
        ProblemKind::NotMedia => Kind::NotMedia,
        ProblemKind::MissingAlternative => Kind::MissingAlternative,
        ProblemKind::MissingReference(_) => Kind::MissingReference,
        ProblemKind::MissingFootnote(_) => Kind::MissingFootnote,
        ProblemKind::UnusedFootnote(_) => Kind::UnusedFootnote,
        ProblemKind::RepeatedFootnote(_) => Kind::RepeatedFootnote,
        ProblemKind::TopHeading => Kind::TopHeading,
        ProblemKind::SkippedLevel { .. } => Kind::SkippedHeadingLevel,
        ProblemKind::EmptyHeading => Kind::EmptyHeading,
        ProblemKind::RepeatedId(_) => Kind::RepeatedHeadingId,
        ProblemKind::UnusableId(_) => Kind::UnusableHeadingId,
        ProblemKind::UnclosedFence => Kind::UnclosedFence,
        ProblemKind::MisspeltBlock { .. } => Kind::MisspeltBlock,
    }
}

/// Reads the chart blocks of a text; what cannot be drawn becomes a finding.
fn charts(
    document: &Document,
    file: FileId,
    names: &Names<'_>,
    decoder: &mut Decoder<'_>,
) -> BTreeMap<usize, ChartRequest> {
    let mut requests = BTreeMap::new();
    for block in document.blocks.iter().filter(|block| block.name == "chart") {
        let place = |offset| block.place(offset);
        let Some(node) = parse_placed(&block.body, file, &place, decoder.report) else { continue };
        if let Value::Null = node.value {
            let span = Span::new(file, block.name_range.start, block.name_range.end);
            let finding = Finding::at(Kind::WrongChart, span, "this block does not say which chart to draw");
            decoder.report.add(finding.help("write `kind: trend` and `measure: …` into it"));
            continue;
        }
        let Some(raw) = load::ChartBlock::decode(&node, decoder) else { continue };
        requests.extend(
            super::charts::check(raw, names, decoder.report).map(|request| (block.range.start, request)),
        );
    }
    requests
}
