//! People and habits, step by step (MEASURES.md, section 8).

use super::super::input::{CaseError, Input};
use super::super::people::{CultureCase, culture_input, meetings_input, qualities_input, roles_input};
use super::survey::t_limits;
use super::{row, score};
use crate::measure::advocates::next_to_build;
use crate::measure::display::Kind;
use crate::measure::explanation::{Explanation, Phrase, Source, Working};
use crate::measure::mean::Moments;
use crate::measure::mission_meetings::{is_cx, mission_meetings as meetings_of};
use crate::measure::mission_roles::mission_roles as roles_of;
use crate::measure::special::student::quantile_975;
use crate::measure::verdict::Verdict;

type Explained = Result<Explanation, CaseError>;

pub(in super::super) fn culture(input: &Input) -> Explained {
    let CultureCase { names, overall, pairs, tallies, person_means } = culture_input(input)?;
    let mut work = Working::of("culture");
    work.stretch("explain-pairs-table");
    work.law("h", "t₉₇₅(n − 1)·s/√n");
    work.law("l, u", "max(1, min(5, x̄ ± h))");
    let rows = names
        .iter()
        .zip(pairs.iter().zip(&tallies))
        .map(|(name, (stand, tally))| {
            let Moments { variance, n, .. } = Moments::of_tally(tally);
            let t = (n > 1).then(|| quantile_975((n - 1) as f64));
            row([
                name.clone().into(),
                n.into(),
                stand.score.value.into(),
                (n > 1).then(|| variance.sqrt()).into(),
                t.into(),
                stand.score.lower.into(),
                stand.score.upper.into(),
                stand.verdict.into(),
            ])
        })
        .collect();
    let head = [
        "explain-pair",
        "explain-answers",
        "explain-mean-symbol",
        "explain-s-symbol",
        "explain-t-symbol",
        "explain-lower",
        "explain-upper",
        "explain-verdict",
    ];
    work.table(&head, rows);
    work.note("explain-culture-rule");
    if let Some(overall) = overall {
        work.stretch("explain-overall");
        work.note("explain-person-means");
        let n = person_means.len();
        work.known_step("n", n as f64);
        if n > 0 {
            work.sum("S", "Σ m", person_means.iter().map(|&mean| vec![mean]));
            work.gives("m̄", "S/n", "/value");
        }
        if n > 1 {
            let mean = overall.score.value.unwrap_or(0.0);
            work.sum("V", "Σ (m − m̄)²", person_means.iter().map(|m| vec![(m - mean) * (m - mean)]));
            work.step("s", "√(V/(n − 1))");
            t_limits(&mut work, "m̄", "n", "1", "5");
        }
        if work.base_rule(input.thresholds()).shows() {
            work.interval_rule("3", Verdict::Commitment, Verdict::Compliance, Verdict::Mixed);
        }
        score(&mut work, "explain-culture", Kind::Mean, &overall.score, overall.verdict);
    }
    for (name, stand) in names.iter().zip(&pairs) {
        let Some(value) = stand.score.value else { continue };
        work.outcome(crate::measure::explanation::Outcome {
            name: Phrase::from("explain-pair-name").with("name", name.clone()),
            kind: Some(Kind::Mean),
            value: Some(value),
            lower: stand.score.lower,
            upper: stand.score.upper,
            control: false,
            verdict: Some(stand.verdict),
        });
    }
    work.mind("mind-anonymous");
    work.mind("mind-chance");
    Ok(work.done())
}

pub(in super::super) fn advocates(input: &Input) -> Explained {
    let qualities = qualities_input(input)?;
    let mut work = Working::of("advocates");
    work.sources(&[Source::WILSON]);
    work.given_z();
    work.law("p", "x/n");
    work.law("l, u", "(p + z²/(2·n) ± z·√(p·(1 − p)/n + z²/(4·n²)))/(1 + z²/n)");
    let rows = qualities
        .iter()
        .map(|(name, quality)| {
            row([
                name.clone().into(),
                quality.strong.x().into(),
                quality.strong.n().into(),
                quality.score.value.into(),
                quality.score.lower.into(),
                quality.score.upper.into(),
                Verdict::from(quality.score.base).into(),
            ])
        })
        .collect();
    let head = [
        "explain-quality",
        "explain-strong",
        "explain-answers",
        "explain-percent",
        "explain-lower",
        "explain-upper",
        "explain-verdict",
    ];
    work.table(&head, rows);
    work.note("explain-next-rule");
    let measured: Vec<_> = qualities.iter().map(|(_, quality)| quality.clone()).collect();
    let next: Vec<&str> = next_to_build(&measured)
        .into_iter()
        .filter_map(|number| qualities.get(number.checked_sub(1)?).map(|(name, _)| name.as_str()))
        .collect();
    work.note(Phrase::from("explain-next").with("names", next.join("; ")));
    work.mind("mind-not-ranked");
    work.mind("mind-chance");
    Ok(work.done())
}

pub(in super::super) fn mission_meetings(input: &Input) -> Explained {
    let (words, held) = meetings_input(input)?;
    let found = meetings_of(&held, &words);
    let mut work = Working::of("mission_meetings");
    work.told("explain-cx-words", words.join(", "));
    work.note("explain-cx-rule");
    let rows = held
        .iter()
        .map(|meeting| {
            let kind = match meeting.mission {
                _ if is_cx(&meeting.title, &words) => "explain-meeting-cx",
                None => "explain-meeting-unknown",
                Some(true) => "explain-meeting-covered",
                Some(false) => "explain-meeting-not",
            };
            row([meeting.title.clone().into(), Phrase::from(kind).into()])
        })
        .collect();
    work.table(&["explain-meeting", "explain-counted-as"], rows);
    work.count("c", "explain-covered", found.covered);
    work.count("n", "explain-meetings-counted", found.counted);
    if found.counted > 0 {
        work.gives("t", "100·c/n", "/value");
    }
    work.mind("mind-fact");
    work.fact("explain-mission-meetings", Kind::Share, found.value, Some(found.verdict()));
    Ok(work.done())
}

pub(in super::super) fn mission_roles(input: &Input) -> Explained {
    let (target, roles) = roles_input(input)?;
    let found = roles_of(&roles, target);
    let mut work = Working::of("mission_roles");
    work.count("target", "explain-target", target);
    let reached = |tells: Option<u64>| tells.is_some_and(|tells| tells >= target);
    let rows = roles
        .iter()
        .map(|role| {
            let word = if reached(role.tells) { "explain-yes" } else { "explain-no" };
            row([
                role.role.clone().into(),
                role.headcount.into(),
                role.tells.into(),
                Phrase::from(word).into(),
            ])
        })
        .collect();
    work.table(&["explain-role", "explain-heads", "explain-times-told", "explain-reached"], rows);
    work.sum("H", "Σ heads", roles.iter().map(|role| vec![role.headcount as f64]));
    let told = roles.iter().filter(|role| reached(role.tells));
    work.sum("T", "Σ heads-told", told.map(|role| vec![role.headcount as f64]));
    if found.value.is_some() {
        work.gives("t", "100·T/H", "/value");
    }
    work.mind("mind-fact");
    work.fact("explain-mission-roles", Kind::Share, found.value, Some(found.verdict));
    Ok(work.done())
}
