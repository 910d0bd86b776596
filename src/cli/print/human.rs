use advocate::finding::Severity;
use annotate_snippets::renderer::Renderer;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Snippet};

use super::listing::{Listing, Shown, Spot};
use super::visible::{steers, visible};

/// Findings for a person: the line itself, with a mark under the place.
pub fn human(listing: &Listing<'_>, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let shown = |finding| {
        let parts: Vec<String> = parts(finding).iter().map(|part| renderer.render(part)).collect();
        format!("{}\n\n", parts.join("\n"))
    };
    listing.findings.iter().map(shown).collect()
}

/// What stopped a command, in the same look.
pub fn failure(message: &str, help: &str, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let error = Group::with_title(Level::ERROR.primary_title(visible(message)));
    let help = Group::with_title(Level::HELP.secondary_title(visible(help)));
    format!("{}\n{}\n", renderer.render(&[error]), renderer.render(&[help]))
}

/// What is rendered together: the renderer draws its margin on to what follows, which is a line that leads nowhere where
/// no lines of a file are shown.
fn parts<'a>(finding: &'a Shown<'a>) -> Vec<Vec<Group<'a>>> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(visible(finding.message)).id(finding.id);
    let mut parts = vec![vec![with_spot(Group::with_title(title), finding.spot.as_ref())]];
    let mut has_lines = shows_lines(finding.spot.as_ref());
    let mut add = |group, joins: bool| match parts.last_mut().filter(|_| joins) {
        Some(part) => part.push(group),
        None => parts.push(vec![group]),
    };
    if let Some((spot, part)) = &finding.related {
        let title = Level::NOTE.secondary_title(visible(part));
        add(with_spot(Group::with_title(title), Some(spot)), has_lines);
        has_lines = shows_lines(Some(spot));
    }
    if let Some(help) = finding.help {
        add(Group::with_title(Level::HELP.secondary_title(visible(help))), has_lines);
    }
    parts
}

fn shows_lines(spot: Option<&Spot<'_>>) -> bool {
    spot.is_some_and(|spot| spot.excerpt.is_some())
}

fn with_spot<'a>(group: Group<'a>, spot: Option<&'a Spot<'a>>) -> Group<'a> {
    let Some(spot) = spot else { return group };
    let path = visible(&spot.path);
    match &spot.excerpt {
        Some(excerpt) => group.element(
            Snippet::source(tame(excerpt.text))
                .path(path)
                .line_start(excerpt.line)
                .annotation(AnnotationKind::Primary.span(excerpt.mark.clone())),
        ),
        None if spot.is_text => {
            group.element(Origin::path(path).line(spot.place.line).char_column(spot.place.column))
        }
        None => group.element(Origin::path(path)),
    }
}

/// Text in which nothing steers a terminal and every character has the length that it had, so that the mark stays
/// under its place. Line ends and tabs are left to the renderer.
fn tame(text: &str) -> String {
    let replace = |character: char| match character {
        '\n' | '\t' | '\r' => character,
        _ if !steers(character) => character,
        _ => match character.len_utf8() {
            1 => '?',
            2 => '\u{b7}',
            _ => '\u{fffd}',
        },
    };
    text.chars().map(replace).collect()
}
