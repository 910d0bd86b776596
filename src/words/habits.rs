use super::teller::readable;
use super::{Arg, Teller};
use crate::domain::Id;
use crate::figures::{AdvocateSurvey, CultureFigures, CultureSurvey, PairFigure};
use crate::measure::verdict::Verdict;

/// How far a culture survey moved, in pairs.
struct Moves {
    up: u64,
    down: u64,
}

impl Teller<'_> {
    /// What a pair says at its commitment pole: its id as a person would write it, unless the strings know better.
    pub fn commitment_pole(&self, pair: &Id) -> String {
        self.speech.word(&format!("pole-commitment-{pair}")).unwrap_or_else(|| readable(pair))
    }

    /// What a pair says at its compliance pole; a pair that the strings do not know has the plain word.
    pub fn compliance_pole(&self, pair: &Id) -> String {
        self.speech.word(&format!("pole-compliance-{pair}")).unwrap_or_else(|| self.word("pole-compliance"))
    }

    /// The name of a quality of advocates.
    pub fn quality(&self, quality: &Id) -> String {
        self.speech.word(&format!("quality-{quality}")).unwrap_or_else(|| readable(quality))
    }

    /// A mean between the poles.
    pub fn pole_mean(&self, mean: f64) -> String {
        self.numbers().mean(mean)
    }

    /// Where the survey stands, as a finding: on how many pairs answers lean to commitment, and on how many to
    /// compliance.
    pub fn culture_title(&self, survey: &CultureSurvey) -> String {
        let called = |verdict: Verdict| {
            survey.pairs.iter().filter(|pair| pair.stand.verdict == verdict).count() as u64
        };
        if survey.pairs.iter().all(|pair| !pair.stand.score.base.shows()) {
            return self.word("culture-title-few");
        }
        let of = survey.pairs.len() as u64;
        let args = [
            ("commitment", Arg::Count(called(Verdict::Commitment))),
            ("compliance", called(Verdict::Compliance).into()),
            ("of", of.into()),
        ];
        match (called(Verdict::Commitment), called(Verdict::Compliance)) {
            (0, 0) => self.say("culture-title-mixed", &args),
            (n, _) if n == of => self.say("culture-title-all", &args),
            (0, _) => self.say("culture-title-compliance", &args),
            (_, 0) => self.say("culture-title-commitment", &args),
            _ => self.say("culture-title-both", &args),
        }
    }

    /// The strongest and the weakest pair, as the title of their chart.
    pub fn pairs_title(&self, survey: &CultureSurvey) -> String {
        let shown = || {
            let pairs = survey.pairs.iter().filter(|pair| pair.stand.score.base.shows());
            pairs.filter_map(|pair| Some((pair, pair.stand.score.value?)))
        };
        let best = shown().max_by(|(_, a), (_, b)| a.total_cmp(b));
        let weakest = shown().min_by(|(_, a), (_, b)| a.total_cmp(b));
        match best.zip(weakest) {
            Some(((best, high), (weakest, low))) if high > low => self.say(
                "pairs-chart-title",
                &[
                    ("best", self.commitment_pole(&best.id).into()),
                    ("high", self.pole_mean(high).into()),
                    ("weakest", self.commitment_pole(&weakest.id).into()),
                    ("low", self.pole_mean(low).into()),
                ],
            ),
            _ => self.culture_title(survey),
        }
    }

    /// Who answered the survey and when.
    pub fn culture_asked(&self, survey: &CultureSurvey) -> String {
        self.say(
            "culture-asked",
            &[("n", survey.respondents.into()), ("period", self.speech.period(survey.period).into())],
        )
    }

    /// On how many pairs answers clearly moved since the survey before: verbs of change only where called.
    pub fn culture_moved(&self, survey: &CultureSurvey) -> String {
        let Some(before) = survey.earlier else { return self.word("culture-moved-first") };
        let Moves { up, down } = moves(survey);
        let before = ("before", Arg::Text(self.speech.period(before)));
        match (up, down) {
            (0, 0) => self.say("culture-moved-none", &[before]),
            _ => self.say("culture-moved", &[before, ("up", up.into()), ("down", down.into())]),
        }
    }

    /// A pair's change in the words of tables: which way it moved, where that was called.
    pub fn pair_moved(&self, pair: &PairFigure) -> String {
        match pair.change.as_ref().map(|(_, verdict)| *verdict) {
            Some(Verdict::Up) => self.word("pair-up"),
            Some(Verdict::Down) => self.word("pair-down"),
            Some(Verdict::NoClearChange) => self.word("pair-same"),
            Some(_) => self.word("pair-few"),
            None => self.word("pair-first"),
        }
    }

    /// Which way a pair leans, in the words of tables.
    pub fn pair_leans(&self, pair: &PairFigure) -> String {
        match pair.stand.verdict {
            Verdict::Commitment => self.word("lean-commitment"),
            Verdict::Compliance => self.word("lean-compliance"),
            Verdict::Mixed => self.word("lean-mixed"),
            _ => self.word("pair-few"),
        }
    }

    /// In how many meetings that are not about customer experience the mission came up.
    pub fn mission_in_meetings(&self, culture: &CultureFigures) -> String {
        match culture.mission_meetings.as_ref().filter(|meetings| meetings.counted > 0) {
            Some(meetings) => self
                .say("mission-meetings", &[("n", meetings.covered.into()), ("of", meetings.counted.into())]),
            None => self.word("mission-meetings-none"),
        }
    }

    /// To how many roles the mission was told, and to which it was not.
    pub fn mission_in_roles(&self, culture: &CultureFigures) -> String {
        let Some(roles) = &culture.mission_roles else { return self.word("mission-roles-none") };
        let args = [("n", Arg::Count(roles.roles_reached)), ("of", roles.roles.into())];
        match roles.roles_reached == roles.roles {
            true => self.say("mission-roles-all", &args),
            false => self.say("mission-roles", &args),
        }
    }

    /// Which qualities advocates build next, as a finding.
    pub fn build_next(&self, survey: &AdvocateSurvey) -> String {
        let next: Vec<String> =
            survey.next.iter().map(|id| self.say("quoted", &[("text", self.quality(id).into())])).collect();
        match next.is_empty() {
            true => self.word("advocates-title-none"),
            false => self.say("advocates-title", &[("list", self.list(&next).into())]),
        }
    }

    /// Who thanked or did something: a team's name where the text is a team's id, else as it was written.
    pub fn who(&self, text: &str) -> String {
        let team = text.parse::<Id>().ok().filter(|id| self.project.site.teams.contains(id));
        team.map_or_else(|| text.to_owned(), |id| self.project.site.teams.name(&id).to_owned())
    }
}

fn moves(survey: &CultureSurvey) -> Moves {
    let called = |wanted: Verdict| {
        let of = |pair: &&PairFigure| pair.change.as_ref().is_some_and(|(_, verdict)| *verdict == wanted);
        survey.pairs.iter().filter(of).count() as u64
    };
    Moves { up: called(Verdict::Up), down: called(Verdict::Down) }
}

#[cfg(test)]
mod tests {
    use crate::domain::Period;
    use crate::figures::{CultureSurvey, PairFigure};
    use crate::measure::change::change;
    use crate::measure::culture::Stand;
    use crate::measure::scale::{Scale, Tally};
    use crate::measure::thresholds::Thresholds;
    use crate::measure::verdict::Verdict;
    use crate::source::{Sources, Span};
    use crate::words::testing::{claims_change, with_teller};

    /// A survey of one pair after another, with answers by point and the verdict of its change.
    fn survey(pairs: &[(&str, [u64; 5], Option<Verdict>)]) -> CultureSurvey {
        let period = |text: &str| text.parse::<Period>().unwrap();
        let pair = |(id, counts, verdict): &(&str, [u64; 5], Option<Verdict>)| {
            let stand =
                Stand::of_pair(&Tally::from_counts(Scale::ONE_TO_FIVE, counts), &Thresholds::default());
            let change = verdict.map(|verdict| (change(&stand.score, &stand.score), verdict));
            PairFigure {
                id: id.parse().unwrap(),
                before: change.is_some().then(|| stand.clone()),
                stand,
                change,
            }
        };
        let moved = pairs.iter().any(|(_, _, verdict)| verdict.is_some());
        let sources = Sources::from_texts([("content/snapshots/2026-10.yaml", "")]);
        let (file, _) = sources.iter().next().unwrap();
        CultureSurvey {
            span: Span::start_of(file),
            period: period("2026-10"),
            earlier: moved.then(|| period("2026-07")),
            respondents: 40,
            pairs: pairs.iter().map(pair).collect(),
        }
    }

    #[test]
    fn a_contrast_moved_only_where_that_was_called() {
        let check = |verdicts: &[Option<Verdict>], expected: &str| {
            let pairs: Vec<_> =
                verdicts.iter().map(|verdict| ("excited", [0, 0, 20, 10, 10], *verdict)).collect();
            with_teller(|teller| assert_eq!(teller.culture_moved(&survey(&pairs)), expected));
            let called =
                verdicts.iter().flatten().any(|verdict| matches!(verdict, Verdict::Up | Verdict::Down));
            assert_eq!(claims_change(expected), called);
        };
        check(&[None], "It is the first survey with these contrasts, so nothing can be compared yet.");
        check(&[Some(Verdict::NoClearChange)], "No contrast clearly moved since July 2026.");
        check(
            &[Some(Verdict::Up), Some(Verdict::NoClearChange)],
            "Since July 2026, one contrast clearly moved towards commitment, none towards compliance.",
        );
    }

    #[test]
    fn a_lean_is_told_with_its_number() {
        let check = |pairs: &[[u64; 5]], expected: &str| {
            let pairs: Vec<_> = pairs.iter().map(|counts| ("excited", *counts, None)).collect();
            with_teller(|teller| assert_eq!(teller.culture_title(&survey(&pairs)), expected));
        };
        let (up, down, mixed, few) =
            ([0, 0, 20, 10, 10], [10, 10, 20, 0, 0], [10, 0, 10, 0, 10], [0, 0, 0, 0, 9]);
        check(&[up, up], "Staff lean to commitment on all 2 contrasts");
        check(&[up, mixed], "Staff lean to commitment on 1 of 2 contrasts; the rest are mixed");
        check(&[up, down], "Staff lean to commitment on 1 of 2 contrasts, to compliance on 1");
        check(&[mixed], "Staff lean neither to compliance nor to commitment");
        check(&[few], "Too few people answered to show where staff stand");
    }

    #[test]
    fn a_pair_that_the_strings_do_not_know_is_readable() {
        with_teller(|teller| {
            let (known, unknown) = ("excited".parse().unwrap(), "speak-up".parse().unwrap());
            assert_eq!(
                (teller.compliance_pole(&known), teller.commitment_pole(&known)),
                ("Burdened".into(), "Excited".into())
            );
            assert_eq!(
                (teller.compliance_pole(&unknown), teller.commitment_pole(&unknown)),
                ("Compliance".into(), "Speak up".into())
            );
            assert_eq!(
                (teller.who("service"), teller.who("Night shift")),
                ("Customer service".into(), "Night shift".into())
            );
        });
    }
}
