use std::collections::BTreeSet;

use crate::domain::{Id, PeriodKind};
use crate::finding::{Finding, Kind, Report, did_you_mean, shorten};
use crate::load;
use crate::project::{Audience, Catalogue, Known, Measure, Named, Rhythm, Segment, SegmentKind, Site, Stage};
use crate::source::{Span, Spanned};
use crate::yaml::Keyed;

/// The things that other files refer to.
pub(super) struct Names<'a> {
    pub site: &'a Site,
    pub journey: &'a Catalogue<Stage>,
    /// What the periods of the project are; none without a snapshot.
    pub periods: Option<PeriodKind>,
    /// The drumbeat; empty while it is read itself.
    pub rhythm: &'a Rhythm,
    /// Themes of periods, which pages may be about.
    pub rhythm_themes: BTreeSet<Id>,
    /// The audience whose project is checked, where it sees less than all of it.
    pub only: Option<&'a Audience>,
}

impl<'a> Names<'a> {
    /// The audiences for whom texts are read.
    pub fn readers(&self) -> impl Iterator<Item = &'a Audience> {
        let only = self.only.map(|audience| &audience.id);
        self.site.audiences.iter().filter(move |audience| only.is_none_or(|only| audience.id == *only))
    }
}

/// The id, if the catalogue has it; otherwise a finding with the closest name.
pub(super) fn known<'c, T: Named>(
    catalogue: &'c Catalogue<T>,
    id: &Spanned<Id>,
    kind: Kind,
    report: &mut Report,
) -> Option<&'c T> {
    let found = catalogue.get(id);
    if found.is_none() {
        let lack = format!("there is no {}", Place::of(kind).noun);
        report.add_at(kind, id.span, || unknown(id.as_str(), id.span, catalogue.ids(), kind, &lack));
    }
    found
}

/// The finding that nothing has this id; `lack` says what there is not, as in `there is no stage`.
pub(super) fn unknown<'a>(
    id: &str,
    span: Span,
    ids: impl Iterator<Item = &'a str>,
    kind: Kind,
    lack: &str,
) -> Finding {
    let ids: Vec<&str> = ids.collect();
    let list = Place::of(kind).list;
    let help = did_you_mean(id, ids.iter().copied()).unwrap_or_else(|| match ids.len() {
        0 => format!("none is listed yet: add it to {list}"),
        1..=12 => format!("listed are {}; a new one belongs in {list}", quoted(&ids)),
        _ => format!("add it to {list}, or use one that is there"),
    });
    Finding::at(kind, span, format!("{lack} `{}`", shorten(id))).help(help)
}

/// What a kind of finding misses, and where a person lists it.
struct Place {
    noun: &'static str,
    list: &'static str,
}

impl Place {
    fn of(kind: Kind) -> Self {
        let (noun, list) = match kind {
            Kind::UnknownStage => ("stage", "`stages` in `journey.yaml`"),
            Kind::UnknownAction => ("action", "the stage's `actions` in `journey.yaml`"),
            Kind::UnknownTheme => ("theme", "`themes` in `site.yaml`"),
            Kind::UnknownSource => ("source", "`sources` in `site.yaml`"),
            Kind::UnknownSegment => ("segment", "`segments` in `site.yaml`"),
            Kind::UnknownPath => ("path", "`paths` in `site.yaml`"),
            Kind::UnknownOutcome => ("outcome", "`outcomes` in `site.yaml`"),
            Kind::UnknownTeam => ("team", "`teams` in `site.yaml`"),
            Kind::UnknownRole => ("role", "`roles` in `site.yaml`"),
            Kind::UnknownAudience => ("audience", "`audiences` in `site.yaml`"),
            Kind::UnknownMeeting => ("meeting", "`meetings` in `rhythm.yaml`"),
            _ => ("measure", "`measures` in `site.yaml`"),
        };
        Self { noun, list }
    }
}

/// `` `a`, `b`, `c` ``.
pub(super) fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// A word that must be one of a few.
pub(super) fn one_of<T: Copy>(
    word: &Spanned<String>,
    choices: &[(&str, T)],
    noun: &str,
    report: &mut Report,
) -> Option<T> {
    if let Some((_, choice)) = choices.iter().find(|(name, _)| *name == word.as_str()) {
        return Some(*choice);
    }
    let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
    let help = did_you_mean(word, names.iter().copied())
        .unwrap_or_else(|| format!("write one of {}", quoted(&names)));
    let message = format!("`{}` is no {noun}", shorten(word));
    report.add(Finding::at(Kind::UnknownValue, word.span, message).help(help));
    None
}

/// Which way is better; `higher` where nothing is said.
pub(super) fn better(word: Option<&Spanned<String>>, report: &mut Report) -> bool {
    let choices = [("higher", true), ("lower", false)];
    word.and_then(|word| one_of(word, &choices, "direction", report)).unwrap_or(true)
}

/// A text that says something.
pub(super) fn said(text: &Spanned<String>, noun: &str, report: &mut Report) -> String {
    if text.trim().is_empty() {
        report.add(
            Finding::at(Kind::EmptyText, text.span, format!("{noun} is empty"))
                .help("write it, or remove the key where it may be left out"),
        );
    }
    text.trim().to_owned()
}

impl<'a> Names<'a> {
    /// What figures of a text are looked up in.
    pub fn of_figures(&self) -> Known<'a> {
        Known { site: self.site, journey: self.journey, rhythm: self.rhythm }
    }

    pub fn measure(&self, id: &Spanned<Id>, report: &mut Report) -> Option<&Measure> {
        known(&self.site.measures, id, Kind::UnknownMeasure, report)
    }

    pub fn stage(&self, id: &Spanned<Id>, report: &mut Report) -> Option<&Stage> {
        known(self.journey, id, Kind::UnknownStage, report)
    }

    pub fn theme(&self, id: &Spanned<Id>, report: &mut Report) -> Option<Id> {
        known(&self.site.themes, id, Kind::UnknownTheme, report).map(|theme| theme.id.clone())
    }

    pub fn source(&self, id: &Spanned<Id>, report: &mut Report) -> Option<Id> {
        known(&self.site.sources, id, Kind::UnknownSource, report).map(|source| source.id.clone())
    }

    pub fn path(&self, id: &Spanned<Id>, report: &mut Report) -> Option<Id> {
        known(&self.site.paths, id, Kind::UnknownPath, report).map(|path| path.id.clone())
    }

    pub fn team(&self, id: &Spanned<Id>, report: &mut Report) -> Option<Id> {
        known(&self.site.teams, id, Kind::UnknownTeam, report).map(|team| team.id.clone())
    }

    pub fn role(&self, id: &Spanned<Id>, report: &mut Report) -> Option<Id> {
        known(&self.site.roles, id, Kind::UnknownRole, report).map(|role| role.id.clone())
    }

    /// A group of customers; `None` where one of its parts is unknown.
    pub fn segment(&self, raw: &Keyed<Spanned<Id>>, report: &mut Report) -> Option<Segment> {
        let mut segment = Segment::new();
        let mut all_known = true;
        for (key, value) in &raw.0 {
            let kinds = &self.site.segments;
            let Some(kind) = key.parse::<Id>().ok().and_then(|id| kinds.get(&id)) else {
                report.add_at(Kind::UnknownSegment, key.span, || {
                    unknown(key, key.span, kinds.ids(), Kind::UnknownSegment, "there is no segment")
                });
                all_known = false;
                continue;
            };
            if kind.values.contains(&value.value) {
                segment.insert(kind.id.clone(), value.value.clone());
            } else {
                report.add_at(Kind::UnknownSegment, value.span, || {
                    no_such_group(kind, value.as_str(), value.span)
                });
                all_known = false;
            }
        }
        all_known.then_some(segment)
    }

    /// A measure and its stage, as triggers and watched scores name them.
    pub fn score(
        &self,
        measure: &Spanned<Id>,
        stage: Option<&Spanned<Id>>,
        report: &mut Report,
    ) -> Option<(Id, Option<Id>)> {
        let measure = self.measure(measure, report).map(|measure| measure.id.clone());
        let stage = match stage {
            Some(stage) => Some(self.stage(stage, report)?.id.clone()),
            None => None,
        };
        Some((measure?, stage))
    }
}

/// The finding that a segment has no such group.
pub(super) fn no_such_group(kind: &SegmentKind, group: &str, span: Span) -> Finding {
    let lack = format!("the segment `{}` has no group", kind.id);
    unknown(group, span, kind.values.iter().map(Id::as_str), Kind::UnknownSegment, &lack)
}

/// An optional id that must be known; the outer `None` means that it is not.
pub(super) fn optional<T>(
    id: Option<&Spanned<Id>>,
    look_up: impl FnOnce(&Spanned<Id>) -> Option<T>,
) -> Option<Option<T>> {
    match id {
        Some(id) => look_up(id).map(Some),
        None => Some(None),
    }
}

/// A number such as `D-7` or `C-1041`: letters, digits, `-`, `_`, `.` and `/`, at most 64.
pub(super) fn number(text: &Spanned<String>, noun: &str, report: &mut Report) -> Option<String> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'/');
    let right = !text.is_empty() && text.len() <= 64 && text.bytes().all(allowed);
    if !right {
        let message = format!("`{}` is no number of {noun}", shorten(text));
        let help = "use letters, digits and hyphens, such as `D-7`: no names, no addresses";
        report.add(Finding::at(Kind::WrongId, text.span, message).help(help));
    }
    right.then(|| text.value.clone())
}

/// The spans of raw measure scales and points need integers that fit; see [`load::Measure`].
pub(super) fn scale(raw: &load::Measure, report: &mut Report) -> Option<(i64, i64)> {
    scale_ends(&raw.scale, report)
}

/// The two ends of a scale, the lowest first.
pub(super) fn scale_ends(scale: &Spanned<Vec<Spanned<i64>>>, report: &mut Report) -> Option<(i64, i64)> {
    let [lowest, highest] = scale.value.as_slice() else {
        let message = "a scale has two ends, the lowest and the highest point";
        report.add(Finding::at(Kind::ImpossibleNumber, scale.span, message).help("write `scale: [0, 10]`"));
        return None;
    };
    let points = highest.value.checked_sub(lowest.value);
    if !points.is_some_and(|points| (1..=100).contains(&points)) {
        let message = format!("a scale from {} to {} cannot be", lowest.value, highest.value);
        let help = "write the lowest point first, at least 2 and at most 101 points";
        report.add(Finding::at(Kind::ImpossibleNumber, scale.span, message).help(help));
        return None;
    }
    Some((lowest.value, highest.value))
}

/// The point of a scale that a key such as `5.0` or ` 5` or `five` was meant to be, where that is plain.
pub(super) fn closest_number(key: &str, lowest: i64, highest: i64) -> Option<i64> {
    let number: f64 = key.trim().replace(',', ".").parse().ok()?;
    let whole = number.round();
    // Scales have at most 101 points around zero, so the conversion loses nothing.
    let inside = number == whole && whole >= lowest as f64 && whole <= highest as f64;
    inside.then_some(whole as i64)
}
