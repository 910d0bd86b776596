use super::media::Media;
use super::names::{Names, known, optional, unknown};
use super::persons::without_persons;
use crate::finding::{Finding, Kind, Report, shorten};
use crate::load;
use crate::project::{Feedback, Quote};

/// Checks rows of feedback: ids, voices against items, and quotes. A quote without consent goes no further.
pub(super) fn check(
    raw: Vec<load::Feedback>,
    names: &Names<'_>,
    media: &mut Media<'_>,
    report: &mut Report,
) -> Vec<Feedback> {
    raw.into_iter().filter_map(|row| one(row, names, media, report)).collect()
}

fn one(
    raw: load::Feedback,
    names: &Names<'_>,
    media: &mut Media<'_>,
    report: &mut Report,
) -> Option<Feedback> {
    let source = known(&names.site.sources, &raw.source, Kind::UnknownSource, report).map(|s| s.id.clone());
    let stage = optional(raw.stage.as_ref(), |stage| names.stage(stage, report));
    let theme = optional(raw.theme.as_ref(), |theme| names.theme(theme, report));
    let segment = names.segment(&raw.segment, report);
    let action = match (&raw.action, stage) {
        (Some(action), Some(Some(stage))) => {
            if !stage.actions.contains(action) {
                report.add_at(Kind::UnknownAction, action.span, || {
                    let lack = format!("the stage `{}` has no action", stage.id);
                    let actions = stage.actions.ids();
                    unknown(action.as_str(), action.span, actions, Kind::UnknownAction, &lack)
                });
            }
            stage.actions.get(action).map(|action| action.id.clone())
        }
        (Some(action), Some(None)) => {
            let message = "an action stands here without its stage";
            report.add(Finding::at(Kind::UnknownAction, action.span, message).help("add `stage: …`"));
            None
        }
        _ => None,
    };
    if let Some(voices) = raw.voices.filter(|voices| voices.value > raw.items.value) {
        let message = format!("{} voices behind {} items", voices.value, raw.items.value);
        let help = "count different customers as voices: at most one for each item";
        report.add(Finding::at(Kind::CountsDisagree, voices.span, message).help(help));
    }
    let quotes =
        raw.quotes.into_iter().filter_map(|quote| self::quote(quote, names, media, report)).collect();
    Some(Feedback {
        source: source?,
        stage: stage?.map(|stage| stage.id.clone()),
        action,
        theme: theme?,
        segment: segment?,
        items: raw.items.value,
        voices: raw.voices.map(|voices| voices.value.min(raw.items.value)),
        quotes,
        span: raw.span,
    })
}

/// A quote that may be published. Its recording is looked for in any case, so that a slip is found early.
fn quote(raw: load::Quote, names: &Names<'_>, media: &mut Media<'_>, report: &mut Report) -> Option<Quote> {
    let consent = raw.consent.is_some_and(|consent| consent.value);
    let recording = match &raw.media {
        Some(recording) if consent => media.in_content(recording, report),
        // A recording without consent must not become a file of the site.
        Some(recording) => {
            media.withhold(recording, report);
            None
        }
        None => None,
    };
    if let (Some(recording), None) = (&raw.media, &raw.transcript) {
        let message = format!("`{}` has no transcript", shorten(recording));
        let help = "add `transcript: …`: people who cannot hear it, and paper, need the words";
        report.add(Finding::at(Kind::NoTranscript, recording.span, message).help(help));
    }
    let words = raw.text.map(|text| without_persons(&text, names, media.sources, report));
    let transcript = raw.transcript.map(|text| without_persons(&text, names, media.sources, report));
    let written = words.as_ref().or(transcript.as_ref()).map(|text| text.trim().to_owned());
    let text = written.filter(|text| !text.is_empty());
    if text.is_none() {
        let message = "this quote has no words";
        report.add(Finding::at(Kind::EmptyText, raw.span, message).help("add `text: …`"));
    }
    Some(Quote { text: text?, media: recording, transcript, span: raw.span }).filter(|_| consent)
}
