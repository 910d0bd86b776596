//! Answers on a scale.

use super::super::counts::MOST_SEGMENTS;
use super::super::known::Known;
use super::super::map::RatingMap;
use super::super::plan::{Answer, Once, Pick, Place, Question};
use super::super::table::Table;
use super::{Compiler, start};
use crate::finding::{Finding, Kind};

/// A scale has at most this many points: 0 to 100 is the longest that surveys use.
const MAX_POINTS: i64 = 101;

impl Compiler<'_> {
    pub(super) fn questions(&mut self, rating: &RatingMap, once: Once) -> Vec<Question> {
        let scale = self.known.scale(&rating.measure);
        let points = self.points(rating, scale);
        let unknown = self.known.measure(&rating.measure);
        self.refuse(unknown, rating.measure.span);
        if rating.column.is_none() == rating.columns.0.is_empty() {
            let help = "write `column: …` for one question, or `columns: {…: …}` for several";
            self.wrong(start(rating.span), "a rating has one column or several", help);
        }
        let weight = rating.weight.as_ref().map(|weight| self.column(weight));
        if let (Some(weight), true) = (&rating.weight, once != Once::Row) {
            let help = "remove `weight`, or `once` of the respondent";
            self.wrong(weight.span, "answers with weights are counted row by row", help);
        }
        let by: Vec<usize> = rating.by.0.iter().filter_map(|id| self.segment(id)).collect();
        if let Some(first) = rating.by.0.get(MOST_SEGMENTS) {
            let message = format!("a rating is split by at most {MOST_SEGMENTS} segments");
            self.wrong(first.span, message, "remove the least useful ones");
        }
        let Some(points) = points else { return Vec::new() };
        let answers = self.answers(rating, points);
        let alone = rating.column.as_ref().map(|column| (column, None));
        let several = rating.columns.0.iter().map(|(column, target)| (column, Some(target)));
        let mut questions = Vec::new();
        for (name, target) in alone.into_iter().chain(several) {
            let place = target.map_or(Place::default(), |target| self.target(target));
            if let Some(action) = target.and_then(|target| target.action.as_ref()) {
                self.wrong(action.span, "a rating has no action", "name its stage and theme");
            }
            let stage = match place.stage {
                Some(stage) => Pick::Fixed(Some(stage)),
                None => self.pick(rating.stage.as_ref(), "the stage of a rating", Known::stage),
            };
            let column = self.column(name);
            let look = self.look(format!("answers for `{}`", rating.measure.value), vec![column]);
            questions.push(Question {
                measure: rating.measure.value.clone(),
                survey: rating.survey.as_ref().map(|survey| survey.value.clone()),
                column,
                points,
                answers: answers.clone(),
                look,
                stage,
                theme: place.theme.or(self.theme(rating.theme.as_ref())),
                by: by.clone(),
                weight,
            });
        }
        questions
    }

    pub(super) fn points(&mut self, rating: &RatingMap, scale: Option<(i64, i64)>) -> Option<(i64, i64)> {
        let Some(points) = &rating.points else {
            if scale.is_none() {
                let help = "add `points: [1, 5]`, the lowest and the highest";
                self.wrong(start(rating.span), "the points of this rating are not known", help);
            }
            return scale;
        };
        let written = match points.value.as_slice() {
            [low, high] if low.value < high.value => Some((low.value, high.value)),
            _ => None,
        };
        match (written, scale) {
            (None, _) => {
                let help = "write the lowest and the highest, such as `points: [1, 5]`";
                self.wrong(points.span, "these are not the points of a scale", help);
            }
            (Some((low, high)), _) if high - low >= MAX_POINTS => {
                let message = format!("a scale has at most {MAX_POINTS} points");
                self.report.add(Finding::at(Kind::ImpossibleNumber, points.span, message));
                return None;
            }
            (Some(written), Some(scale)) if written != scale => {
                let message = format!(
                    "`{}` has the scale {} to {} in `site.yaml`",
                    rating.measure.value, scale.0, scale.1
                );
                self.report.add(Finding::at(Kind::OffTheScale, points.span, message).help(
                    "use the same points; answers on another scale are translated with `answers: {…: …}`",
                ));
            }
            _ => {}
        }
        written
    }

    pub(super) fn answers(&mut self, rating: &RatingMap, (low, high): (i64, i64)) -> Table<Answer> {
        let mut table = Table::new();
        for text in &rating.missing.0 {
            table.add(text, Answer::Missing);
        }
        for text in &rating.not_applicable.0 {
            table.add(text, Answer::NotApplicable);
        }
        let point = |point: i64| u8::try_from(point - low).map(Answer::Point).ok();
        for (text, written) in &rating.answers.0 {
            match point(written.value).filter(|_| (low..=high).contains(&written.value)) {
                Some(answer) => table.add(text, answer),
                None => {
                    let message = format!("{} is not a point from {low} to {high}", written.value);
                    self.report.add(Finding::at(Kind::OffTheScale, written.span, message));
                }
            }
        }
        // Where answers are translated, a bare number could be one of the other scale.
        if rating.answers.0.is_empty() {
            for number in low..=high {
                if let Some(answer) = point(number) {
                    table.add(&number.to_string(), answer);
                    // Programs write whole numbers like this once a column holds an empty cell.
                    table.add(&format!("{number}.0"), answer);
                }
            }
        }
        table
    }
}
