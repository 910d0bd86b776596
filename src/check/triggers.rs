use super::names::{Names, one_of, quoted};
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{ComplaintsWere, CultureLeans, CustomersWere, Deeds, Mark, PromisesAre, Trigger};
use crate::source::{Span, Spanned};

/// What a trigger can watch, each with its own key.
const WATCHED: [&str; 11] = [
    "measure",
    "theme",
    "customers",
    "commitments",
    "complaints",
    "setbacks",
    "thanks",
    "sponsors",
    "mission",
    "culture",
    "rhythm",
];

/// Checks a trigger: it watches exactly one thing that exists, and says how that must stand.
pub(super) fn check(raw: load::Trigger, names: &Names<'_>, report: &mut Report) -> Option<Trigger> {
    let watched = watched(&raw);
    if watched.len() != 1 {
        report.add(not_one(&raw, &watched));
        return None;
    }
    out_of_place(&raw, report);
    if let Some(measure) = &raw.measure {
        return score(measure, &raw, names, report);
    }
    if let Some(theme) = &raw.theme {
        let stage = match &raw.stage {
            Some(stage) => Some(names.stage(stage, report)?.id.clone()),
            None => None,
        };
        return Some(Trigger::Theme {
            theme: names.theme(theme, report)?,
            stage,
            rising: raw.rising == Some(true),
        });
    }
    if let Some(theme) = &raw.rhythm {
        return rhythm(theme, names, report).map(Trigger::Rhythm);
    }
    if !raw.month.0.is_empty() {
        return months(&raw.month.0, report).map(Trigger::Month);
    }
    let mut word = |written: &Option<Spanned<String>>, choices: &[(&str, Trigger)], noun| {
        written.as_ref().and_then(|word| chosen(word, choices, noun, report))
    };
    None.or_else(|| {
        word(&raw.customers, &all(CustomersWere::WORDS, Trigger::Customers), "way for customers to move")
    })
    .or_else(|| {
        word(&raw.commitments, &all(PromisesAre::WORDS, Trigger::Commitments), "way for promises to stand")
    })
    .or_else(|| {
        word(&raw.complaints, &all(ComplaintsWere::WORDS, Trigger::Complaints), "way for complaints to stand")
    })
    .or_else(|| word(&raw.setbacks, &[("any", Trigger::Setbacks)], "word for setbacks"))
    .or_else(|| word(&raw.thanks, &all(Deeds::WORDS, Trigger::Thanks), "word for thanks"))
    .or_else(|| word(&raw.sponsors, &all(Deeds::WORDS, Trigger::Sponsors), "word for sponsors"))
    .or_else(|| word(&raw.mission, &[("unspoken", Trigger::MissionUnspoken)], "word for the mission"))
    .or_else(|| word(&raw.culture, &all(CultureLeans::WORDS, Trigger::Culture), "way for a survey to lean"))
}

fn all<T: Copy>(words: &[(&'static str, T)], trigger: impl Fn(T) -> Trigger) -> Vec<(&'static str, Trigger)> {
    words.iter().map(|(word, value)| (*word, trigger(*value))).collect()
}

fn chosen(
    word: &Spanned<String>,
    choices: &[(&str, Trigger)],
    noun: &str,
    report: &mut Report,
) -> Option<Trigger> {
    let places: Vec<(&str, usize)> =
        choices.iter().enumerate().map(|(place, (word, _))| (*word, place)).collect();
    one_of(word, &places, noun, report).map(|place| choices[place].1.clone())
}

/// The keys that say what is watched, and where.
fn watched(raw: &load::Trigger) -> Vec<(&'static str, Span)> {
    let word = |key, written: &Option<Spanned<String>>| written.as_ref().map(|word| (key, word.span));
    let id = |key, written: &Option<Spanned<Id>>| written.as_ref().map(|id| (key, id.span));
    let month = raw.month.0.first().map(|month| ("month", month.span));
    let keys = [
        id("measure", &raw.measure),
        id("theme", &raw.theme),
        word("customers", &raw.customers),
        word("commitments", &raw.commitments),
        word("complaints", &raw.complaints),
        word("setbacks", &raw.setbacks),
        word("thanks", &raw.thanks),
        word("sponsors", &raw.sponsors),
        word("mission", &raw.mission),
        word("culture", &raw.culture),
        id("rhythm", &raw.rhythm),
        month,
    ];
    keys.into_iter().flatten().collect()
}

fn not_one(raw: &load::Trigger, watched: &[(&'static str, Span)]) -> Finding {
    match watched {
        [(first, _), (second, span), ..] => {
            let message = format!("this trigger watches both `{first}` and `{second}`");
            let help = "write two triggers in a list, `trigger: [{…}, {…}]`: either then calls for the page";
            Finding::at(Kind::WrongTrigger, *span, message).help(help)
        }
        _ => {
            let message = "`trigger` does not say what it watches";
            let help = format!("write one of {} or `month`", quoted(&WATCHED));
            Finding::at(Kind::WrongTrigger, raw.span.beginning(), message).help(help)
        }
    }
}

/// Keys that mean nothing beside what is watched.
fn out_of_place(raw: &load::Trigger, report: &mut Report) {
    let mut say = |key: &str, span: Span, of: &str| {
        let message = format!("`{key}` belongs to a trigger that watches {of}");
        report
            .add(Finding::at(Kind::WrongTrigger, span, message).help("remove it, or write a second trigger"));
    };
    if raw.measure.is_none() {
        let marks = [
            raw.below.map(|mark| ("below", mark.span)),
            raw.above.map(|mark| ("above", mark.span)),
            raw.verdict.as_ref().map(|word| ("verdict", word.span)),
            raw.goal.as_ref().map(|word| ("goal", word.span)),
        ];
        for (key, span) in marks.into_iter().flatten() {
            say(key, span, "a `measure`");
        }
        if let Some(stage) = raw.stage.as_ref().filter(|_| raw.theme.is_none()) {
            say("stage", stage.span, "a `measure` or a `theme`");
        }
    }
    if raw.theme.is_none() && raw.rising.is_some() {
        say("rising", raw.span.beginning(), "a `theme`");
    }
}

fn score(
    measure: &Spanned<Id>,
    raw: &load::Trigger,
    names: &Names<'_>,
    report: &mut Report,
) -> Option<Trigger> {
    let (measure, stage) = names.score(measure, raw.stage.as_ref(), report)?;
    let mut marks = Vec::new();
    marks.extend(raw.below.map(|mark| Mark::Below(mark.value)));
    marks.extend(raw.above.map(|mark| Mark::Above(mark.value)));
    if let Some(word) = &raw.verdict {
        marks.push(one_of(
            word,
            &[("up", Mark::Up), ("down", Mark::Down)],
            "way for a score to move",
            report,
        )?);
    }
    if let Some(word) = &raw.goal {
        let goal = names.site.measures.get(&measure).and_then(|measure| measure.goal);
        if goal.is_none() {
            let message = format!("the measure `{measure}` has no goal that could be met or missed");
            let help = "give it a `goal` in `site.yaml`, or write `below: …`";
            report.add(Finding::at(Kind::WrongTrigger, word.span, message).help(help));
        }
        let choices = [("missed", Mark::Missed), ("met", Mark::Met)];
        marks.push(one_of(word, &choices, "way to stand against a goal", report)?);
    }
    if marks.is_empty() {
        let message = "`trigger` does not say how the score must stand for the page to be called for";
        let finding = Finding::at(Kind::MissingKey, raw.span.beginning(), message);
        report.add(finding.help("add `below: …`, `above: …`, `verdict: down` or `goal: missed`"));
        return None;
    }
    Some(Trigger::Score { measure, stage, marks })
}

/// A theme of a period.
fn rhythm(theme: &Spanned<Id>, names: &Names<'_>, report: &mut Report) -> Option<Id> {
    if names.rhythm_themes.contains(&theme.value) {
        return Some(theme.value.clone());
    }
    let ids = names.rhythm_themes.iter().map(Id::as_str);
    let lack = "`rhythm.yaml` gives no period the theme";
    report.add(super::names::unknown(theme.as_str(), theme.span, ids, Kind::UnknownTheme, lack));
    None
}

fn months(written: &[Spanned<u64>], report: &mut Report) -> Option<Vec<i8>> {
    let mut months = Vec::with_capacity(written.len());
    for month in written {
        match i8::try_from(month.value) {
            Ok(number @ 1..=12) => months.push(number),
            _ => {
                let message = format!("there is no month {}", month.value);
                let help = "write a number from 1, January, to 12, December";
                report.add(Finding::at(Kind::ImpossibleNumber, month.span, message).help(help));
            }
        }
    }
    (months.len() == written.len()).then_some(months)
}
