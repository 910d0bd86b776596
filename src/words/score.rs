use super::{Arg, Teller};
use crate::figures::{Hidden, PeriodScore, ScoreFigure, ScoreKey};
use crate::measure::base::Base;
use crate::measure::verdict::Verdict;
use crate::project::{Measure, MeasureKind, Population};

impl Teller<'_> {
    /// The measure that a score is of. Scores are only made of the site's measures.
    fn measure(&self, key: &ScoreKey) -> Option<&Measure> {
        self.project.site.measures.get(&key.measure)
    }

    /// `Satisfaction (Delivery)`, with its group where it is one's.
    pub fn score_name(&self, key: &ScoreKey) -> String {
        let measure = self.project.site.measures.name(&key.measure).to_owned();
        let name = match &key.stage {
            Some(stage) => self
                .say("score-name-stage", &[("measure", measure.into()), ("stage", self.stage(stage).into())]),
            None => measure,
        };
        let name = match &key.theme {
            Some(theme) => {
                self.say("score-name-theme", &[("name", name.into()), ("theme", self.theme(theme).into())])
            }
            None => name,
        };
        if key.is_total() {
            return name;
        }
        self.say("score-name-group", &[("name", name.into()), ("group", self.segment(&key.segment).into())])
    }

    /// A value of a measure with its unit: `+41`, `69%`, `5.4`.
    pub fn value(&self, measure: &Measure, value: f64) -> String {
        match measure.kind {
            MeasureKind::Nps => self.numbers().nps(value),
            MeasureKind::Csat | MeasureKind::Favourable(_) => self.numbers().share(value),
            MeasureKind::Ces | MeasureKind::Mean => self.numbers().mean(value),
        }
    }

    /// The ends of a chance range: `+37 to +45`, `60 to 77%`.
    pub fn range(&self, measure: &Measure, (lower, upper): (f64, f64)) -> String {
        let first = match measure.kind {
            MeasureKind::Csat | MeasureKind::Favourable(_) => self.numbers().bare_share(lower),
            _ => self.value(measure, lower),
        };
        self.say("range", &[("lower", first.into()), ("upper", self.value(measure, upper).into())])
    }

    /// A difference in the measure's unit, with its sign.
    pub fn difference(&self, measure: &Measure, difference: f64, called: bool) -> String {
        match measure.kind {
            MeasureKind::Ces | MeasureKind::Mean => self.numbers().mean_change(difference, called),
            _ => self.numbers().points(difference, called),
        }
    }

    /// How far two values are apart, without a sign: `16 points`, `0.4`.
    pub fn distance(&self, measure: &Measure, distance: f64, called: bool) -> String {
        let number = self.difference(measure, distance.abs(), called);
        let number = number.trim_start_matches('+').to_owned();
        // The plural form is that of a whole number; parts of a point are several.
        let whole = Arg::Count(number.parse().unwrap_or(2));
        let kind = match measure.kind {
            MeasureKind::Ces | MeasureKind::Mean => "mean",
            _ => "points",
        };
        self.say("gap-points", &[("kind", kind.into()), ("n", whole), ("text", number.into())])
    }

    /// This period's value, or the word for why there is none.
    pub fn score_value(&self, figure: &ScoreFigure) -> String {
        match (&figure.now, figure.value(), self.measure(&figure.key)) {
            (_, Some(value), Some(measure)) => self.value(measure, value),
            (Some(now), None, _) => self.hidden_word(now),
            _ => self.word("score-no-data"),
        }
    }

    fn hidden_word(&self, now: &PeriodScore) -> String {
        match now.hidden {
            Some(Hidden::TooFew | Hidden::Protects) => self.word("score-hidden"),
            None => self.word("score-no-data"),
        }
    }

    /// How far the score is from its goal, in words; nothing where there is no goal or no value to hold against it.
    pub fn gap_words(&self, figure: &ScoreFigure) -> Option<String> {
        self.gap(figure, "score-gap")
    }

    /// The same where the goal stands beside it: `16 points short`.
    pub fn gap_short(&self, figure: &ScoreFigure) -> Option<String> {
        self.gap(figure, "score-row")
    }

    /// How far the score is from its goal, in the messages that begin with `form`.
    fn gap(&self, figure: &ScoreFigure, form: &str) -> Option<String> {
        let measure = self.measure(&figure.key)?;
        figure.value()?;
        let gap = figure.goal_gap.as_ref()?;
        let value = gap.value?;
        let distance = self.distance(measure, value, false);
        let is_nothing = distance == self.distance(measure, 0.0, false);
        let id = match gap.verdict {
            // Without a chance range nothing can be called.
            _ if measure.self_selected && is_nothing => "met-exact",
            _ if measure.self_selected && figure.value() > figure.goal => "plain-above",
            _ if measure.self_selected => "plain-below",
            Verdict::Met if is_nothing => "met-exact",
            Verdict::Met => "met",
            Verdict::Missed => "missed",
            Verdict::TooCloseToCall if is_nothing => "exact-close",
            Verdict::TooCloseToCall if value > 0.0 => "above-close",
            Verdict::TooCloseToCall => "below-close",
            _ => return None,
        };
        // A goal that is missed for certain is missed by something, however it rounds.
        let distance =
            if gap.verdict == Verdict::Missed { self.distance(measure, value, true) } else { distance };
        let better = if measure.higher_is_better { "higher" } else { "lower" };
        Some(self.say(&format!("{form}-{id}"), &[("gap", distance.into()), ("better", better.into())]))
    }

    /// What changed since the score was asked before, in words.
    pub fn change_words(&self, figure: &ScoreFigure) -> Option<String> {
        let measure = self.measure(&figure.key)?;
        figure.value()?;
        let Some((_, before)) = &figure.previous else { return Some(self.word("score-change-first")) };
        let Some(before) = before.shown() else { return Some(self.word("score-change-few")) };
        let args = [("before", Arg::Text(self.value(measure, before))), self.since(figure)];
        let words = match figure.change.as_ref()?.verdict {
            Verdict::Up => self.say("score-change-up", &args),
            Verdict::Down => self.say("score-change-down", &args),
            Verdict::NoClearChange => self.say("score-change-none", &args),
            Verdict::ReadFromChart => {
                return self.read_from_control(figure).or_else(|| Some(self.word("score-change-chart")));
            }
            _ => return Some(self.word("score-change-few")),
        };
        Some(self.with_control(figure, words))
    }

    /// The period that the score is held against, where it is not the one just before; else `none`.
    fn since(&self, figure: &ScoreFigure) -> (&'static str, Arg) {
        let told = figure
            .previous
            .as_ref()
            .zip(figure.history.last())
            .filter(|((before, _), (now, _))| before.next() != *now);
        ("since", told.map_or(Arg::from("none"), |((before, _), _)| self.speech.period(*before).into()))
    }

    /// Goal and change in a phrase, where the goal stands beside it: `4 points short, too close to call; no clear change`.
    pub fn score_words(&self, figure: &ScoreFigure) -> String {
        let parts: Vec<String> =
            [self.gap_short(figure), self.change_words(figure)].into_iter().flatten().collect();
        self.speech.apart(&parts)
    }

    /// What the score rests on: `n 1,204 · +37 to +45`. Neither part is broken over lines.
    pub fn score_fine(&self, figure: &ScoreFigure) -> String {
        let (Some(now), Some(measure)) = (&figure.now, self.measure(&figure.key)) else {
            return String::new();
        };
        if now.n_hidden {
            return String::new();
        }
        let n = ("n", Arg::Text(self.numbers().count(now.score.n)));
        let whole = |text: String| text.replace(' ', "\u{a0}");
        if measure.self_selected {
            return self.say("score-fine-self-selected", &[n]);
        }
        match now.range() {
            Some(range) => {
                let id = if now.score.base == Base::SmallBase { "score-fine-small" } else { "score-fine" };
                self.say(id, &[n, ("range", whole(self.range(measure, range)).into())])
            }
            None => self.say("score-fine-n", &[n]),
        }
    }

    /// The score in a sentence, with a verb of change only where a change was called.
    pub fn score_sentence(&self, figure: &ScoreFigure, period: crate::domain::Period) -> String {
        let name = ("name", Arg::Text(self.score_name(&figure.key)));
        let (Some(now), Some(measure)) = (&figure.now, self.measure(&figure.key)) else {
            return self
                .say("score-sentence-no-data", &[name, ("period", self.speech.period(period).into())]);
        };
        let Some(value) = now.shown() else { return self.say("score-sentence-hidden", &[name]) };
        let chart = super::control::disagrees(figure).unwrap_or("agrees");
        let mut args = vec![
            name,
            ("value", self.value(measure, value).into()),
            ("n", now.score.n.into()),
            ("chart", chart.into()),
        ];
        let called = figure.change.as_ref().filter(|_| figure.previous.is_some());
        let id = match called.map(|change| (change.verdict, change.value, change.lower, change.upper)) {
            Some((verdict @ (Verdict::Up | Verdict::Down), Some(change), Some(lower), Some(upper))) => {
                args.push(("change", self.distance(measure, change, true).into()));
                let (lower, upper) =
                    (self.difference(measure, lower, true), self.difference(measure, upper, true));
                args.push((
                    "range",
                    self.say("range", &[("lower", lower.into()), ("upper", upper.into())]).into(),
                ));
                if verdict == Verdict::Up { "score-sentence-up" } else { "score-sentence-down" }
            }
            Some((Verdict::NoClearChange, ..)) => "score-sentence-none",
            _ => "score-sentence-first",
        };
        self.say(id, &args)
    }

    /// The finding of a score's chart, as its title.
    pub fn score_title(&self, figure: &ScoreFigure, period: crate::domain::Period) -> String {
        let name = ("name", Arg::Text(self.score_name(&figure.key)));
        let (Some(now), Some(measure)) = (&figure.now, self.measure(&figure.key)) else {
            return self.say("score-title-no-data", &[name, ("period", self.speech.period(period).into())]);
        };
        let Some(value) = now.shown() else { return self.say("score-title-hidden", &[name]) };
        let chart = super::control::disagrees(figure).unwrap_or("agrees");
        let mut args = vec![
            name,
            ("value", self.value(measure, value).into()),
            self.since(figure),
            ("chart", chart.into()),
        ];
        let before = figure.previous.as_ref().and_then(|(_, before)| before.shown());
        let verdict = figure.change.as_ref().map(|change| change.verdict);
        let id = match (verdict, before) {
            (Some(Verdict::Up), Some(before)) => {
                args.push(("before", self.value(measure, before).into()));
                "score-title-up"
            }
            (Some(Verdict::Down), Some(before)) => {
                args.push(("before", self.value(measure, before).into()));
                "score-title-down"
            }
            (Some(Verdict::NoClearChange), _) => "score-title-none",
            _ => "score-title-first",
        };
        self.say(id, &args)
    }

    /// What a measure's figures mean, in a phrase for subtitles.
    pub fn unit(&self, measure: &Measure) -> String {
        let ends = [
            ("lowest", Arg::Text(measure.lowest.to_string())),
            ("highest", Arg::Text(measure.highest.to_string())),
            ("points", Arg::Text(self.points(measure))),
        ];
        self.say(&format!("unit-{}", measure.kind.word()), &ends)
    }

    /// How a measure is worked out, in a sentence for the method page.
    pub fn measure_meaning(&self, measure: &Measure) -> String {
        let ends = [
            ("lowest", Arg::Text(measure.lowest.to_string())),
            ("highest", Arg::Text(measure.highest.to_string())),
            ("points", Arg::Text(self.points(measure))),
        ];
        let meaning = self.say(&format!("measure-{}", measure.kind.word()), &ends);
        if measure.higher_is_better { meaning } else { format!("{meaning} {}", self.word("measure-lower")) }
    }

    /// The points that count, for a measure that lists them: `4 or 5`.
    pub fn points(&self, measure: &Measure) -> String {
        match &measure.kind {
            MeasureKind::Favourable(points) => {
                self.either(&points.iter().map(i64::to_string).collect::<Vec<_>>())
            }
            _ => String::new(),
        }
    }

    /// The subtitle of a score's trend: unit, who, when.
    pub fn score_subtitle(&self, measure: &Measure, period: crate::domain::Period) -> String {
        let population = match measure.population {
            Population::Customers => "customers",
            Population::Employees => "employees",
        };
        let args = [
            ("unit", Arg::Text(self.unit(measure))),
            ("population", population.into()),
            ("period", self.speech.period(period).into()),
        ];
        first_upper(&self.say("score-trend-subtitle", &args))
    }

    /// Who was asked and who answered, what was left out, and what weighting did, in sentences.
    pub fn score_asked(&self, figure: &ScoreFigure) -> Option<String> {
        let (now, measure) = (figure.now.as_ref()?, self.measure(&figure.key)?);
        let n = now.score.n;
        let mut sentences =
            vec![match figure.response.and_then(|response| Some((response.eligible, response.value?))) {
                Some((eligible, rate)) => self.say(
                    "score-asked",
                    &[
                        ("asked", self.numbers().count(eligible).into()),
                        ("n", self.numbers().count(n).into()),
                        ("rate", self.numbers().share(rate).into()),
                    ],
                ),
                None => self.say("score-answered", &[("n", self.numbers().count(n).into())]),
            }];
        if now.answers.missing > 0 {
            sentences.push(self.say("score-missing", &[("n", now.answers.missing.into())]));
        }
        if now.answers.invalid > 0 {
            sentences.push(self.say("score-invalid", &[("n", now.answers.invalid.into())]));
        }
        if let Some(weighted) = &now.weighted {
            let unweighted =
                weighted.unweighted.value.map_or_else(String::new, |value| self.value(measure, value));
            let effective = self.numbers().decimal(now.score.n_eff.unwrap_or(0.0), 0);
            let args = [("value", Arg::Text(unweighted)), ("effective", effective.into())];
            match (weighted.verdict, weighted.mix_gap) {
                (Verdict::CannotWeight, _) => sentences.push(self.word("score-cannot-weight")),
                (_, Some(gap)) => {
                    let gap = ("gap", Arg::Text(self.numbers().share(gap)));
                    sentences.push(self.say("score-weighted", &[args[0].clone(), args[1].clone(), gap]));
                }
                (_, None) => sentences.push(self.say("score-weighted-survey", &args)),
            }
            if weighted.verdict == Verdict::HeavyWeights {
                sentences.push(self.word("score-weights-heavy"));
            }
        }
        Some(sentences.join(" "))
    }

    /// A verdict in the words of tables.
    pub fn verdict(&self, verdict: Verdict) -> String {
        self.word(&format!("verdict-{}", verdict.word().replace(' ', "-")))
    }
}

/// The text with its first letter in upper case.
pub fn first_upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The text with its first letter in lower case.
pub fn first_lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
