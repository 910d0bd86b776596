//! The strings of a site's own theme, checked against the shipped ones: a message that nobody asks for and a name that a
//! message does not get would never be seen, or be seen as they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::finding::{Finding, Kind, Report, did_you_mean};
use crate::render::theme::{english, shipped};
use crate::source::{FileId, Sources, Span};
use crate::words::first_lower;
use crate::words::strings::{Message, Strings};

/// What a name's count is called where it is written out.
const WRITTEN: &str = "-text";

/// The shipped messages, and what each is given.
type Known<'t> = BTreeMap<&'t str, BTreeSet<&'t str>>;

/// Checks the string files that a site's theme has in place of shipped ones, and says whether they can be spoken.
pub(super) fn are_sound(sources: &Sources, report: &mut Report) -> bool {
    let mut known = Known::new();
    for message in english().flat_map(|text| Strings::read(text).messages) {
        known.insert(message.id, message.variables.into_iter().collect());
    }
    let mut findings = Vec::new();
    for (file, source) in sources.iter() {
        let Some((_, name)) = source.path.below("themes").and_then(|path| path.split_once('/')) else {
            continue;
        };
        let Some(text) = sources.text(file).filter(|_| name.ends_with(".ftl")) else { continue };
        if shipped(name).is_some_and(|bytes| bytes != text.as_bytes()) {
            findings.extend(OneFile { file, text, known: &known }.check());
        }
    }
    let sound = findings.is_empty();
    findings.into_iter().for_each(|finding| report.add(finding));
    sound
}

/// A string file under check.
struct OneFile<'a> {
    file: FileId,
    text: &'a str,
    known: &'a Known<'a>,
}

impl OneFile<'_> {
    fn check(&self) -> Vec<Finding> {
        let strings = Strings::read(self.text);
        let mut findings = Vec::new();
        for (place, message) in &strings.faults {
            let message = first_lower(message.trim_end_matches('.'));
            findings.push(
                Finding::at(Kind::StringSyntax, self.span(place.clone()), message)
                    .help("a string is `name = text`; further lines of its text are indented"),
            );
        }
        for message in &strings.messages {
            self.check_message(message, &mut findings);
        }
        findings
    }

    fn check_message(&self, message: &Message<'_>, findings: &mut Vec<Finding>) {
        let Some(given) = self.known.get(message.id) else {
            findings.push(self.unknown(message.id, message.id));
            return;
        };
        if !message.has_text {
            findings.push(
                Finding::at(
                    Kind::StringSyntax,
                    self.span_of(message.id),
                    format!("`{}` has no text", message.id),
                )
                .help("write its text behind the `=`, or remove it: the shipped one is spoken then"),
            );
        }
        for &call in &message.calls {
            if !self.known.contains_key(call) {
                findings.push(self.unknown(call, message.id));
            }
        }
        let stem = |name: &str| name.strip_suffix(WRITTEN).unwrap_or(name).to_owned();
        for &variable in &message.variables {
            if given.iter().any(|name| stem(name) == stem(variable)) {
                continue;
            }
            let text = format!("`{}` is not given `${variable}`", message.id);
            let help =
                did_you_mean(variable, given.iter().copied()).unwrap_or_else(|| match given.is_empty() {
                    true => "it is given nothing: write words only".to_owned(),
                    false => {
                        let names: Vec<String> = given.iter().map(|name| format!("`${name}`")).collect();
                        format!("it is given {}", names.join(", "))
                    }
                });
            findings.push(Finding::at(Kind::UnknownVariable, self.span_of(variable), text).help(help));
        }
    }

    /// What nobody asks for, or what a message asks for in vain.
    fn unknown(&self, id: &str, message: &str) -> Finding {
        let text = match id == message {
            true => format!("no page asks for a string `{id}`"),
            false => format!("`{message}` calls `{id}`, which is no string"),
        };
        let help = did_you_mean(id, self.known.keys().copied());
        let help = help.unwrap_or_else(|| "docs/theme.md says where the strings stand".to_owned());
        Finding::at(Kind::UnknownString, self.span_of(id), text).help(help)
    }

    /// Where a part of the file's text stands in it.
    fn span_of(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.span(start..start + part.len())
    }

    fn span(&self, place: Range<usize>) -> Span {
        let within = |at: usize| {
            let at = at.min(self.text.len());
            (0..=at).rev().find(|&at| self.text.is_char_boundary(at)).unwrap_or(0)
        };
        Span::new(self.file, within(place.start), within(place.end))
    }
}
