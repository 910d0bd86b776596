//! What is wrong with a theme or with what it renders, as findings.

use crate::finding::{Finding, Kind};
use crate::render::Fault;
use crate::render::mail::LIMIT;
use crate::render::theme::ThemeError;
use crate::source::{Sources, Span};

/// What is wrong with a theme, at its place where it is known.
pub(super) fn theme_finding(error: &ThemeError, sources: &Sources) -> Finding {
    let (name, help) = match error {
        ThemeError::Unknown { name, near } => {
            let help = near.map(|near| format!("did you mean `{near}`?"));
            (
                Some(name),
                help.or(Some("a theme replaces entries of the default theme and adds none".to_owned())),
            )
        }
        ThemeError::NotText { name, .. } | ThemeError::Dangling { name, .. } => (Some(name), None),
        ThemeError::Template { name, .. } => {
            (name.as_ref(), Some("correct the template, or remove it from the theme".to_owned()))
        }
    };
    let file = name.and_then(|name| {
        sources.iter().find(|(_, file)| {
            file.path
                .below("themes")
                .and_then(|path| path.split_once('/'))
                .is_some_and(|(_, own)| own == name)
        })
    });
    let message = error.to_string();
    match (file, error) {
        (Some((file, _)), ThemeError::Template { place: Some((line, column)), .. }) => {
            let text = sources.text(file).unwrap_or("");
            let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let at = (start + column.saturating_sub(1)).min(text.len());
            Finding::at(Kind::ThemeError, Span::new(file, at, at), message).maybe_help(help)
        }
        (Some((file, _)), _) => Finding::at(Kind::ThemeError, Span::start_of(file), message).maybe_help(help),
        (None, _) => Finding::nowhere(Kind::ThemeError, message).maybe_help(help),
    }
}

/// What could not be rendered.
pub(super) fn fault_finding(fault: &Fault, sources: &Sources) -> Finding {
    let message = fault.to_string();
    match fault {
        Fault::Theme(error) => theme_finding(error, sources),
        Fault::Unfit(_) => Finding::nowhere(Kind::ThemeError, message),
        Fault::Lacking { .. } => Finding::nowhere(Kind::MissingLetters, message).help(
            "write them in other letters, or give the theme faces that have them, under the names of its own: \
             `themes/NAME/fonts/AdvocateSans-Regular.ttf` and `…-Bold.ttf`",
        ),
        Fault::Unpainted(_) => Finding::nowhere(Kind::UnpaintedChart, message),
        Fault::Heavy(mail) => {
            let kind = if mail.bytes > LIMIT { Kind::MailTooLarge } else { Kind::LargeMail };
            let parts: Vec<String> =
                mail.parts.iter().map(|(name, bytes)| format!("`{name}` {bytes} bytes")).collect();
            let help = format!("shorten its heaviest parts: {}", parts.join(", "));
            Finding::nowhere(kind, message).help(help)
        }
    }
}
