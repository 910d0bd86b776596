//! The map as written becomes the plan that the program follows; every mistake becomes a finding with its place.

use std::num::NonZeroU16;

use super::counts::MOST_SEGMENTS;
use super::date::DateFormat;
use super::known::Known;
use super::map::{
    CodeRow, CodeTable, Condition as ConditionMap, Consent, CustomersMap, DateColumn, FeedbackMap, Lookup,
    Map, NumberMap, PeriodMap, QuotesMap, RatingMap, Target,
};
use super::plan::{
    Answer, Column, ComplaintsRule, CustomerRowsRule, CustomersRule, DataEnd, DateRule, FeedbackRule, Look,
    Name, Once, OrdersRule, PeriodRule, Pick, Place, Plan, Question, QuoteRule, Segment, ShareRule, Silence,
};
use super::table::{Condition, Table};
use crate::domain::{Date, Id, PeriodKind};
use crate::finding::{Finding, Kind, Report, closest};
use crate::load::SCHEMA;
use crate::source::{Content, Sources, Span, Spanned};
use crate::yaml::{Decode, Decoder, Keyed, Loose, parse_table};

/// A scale has at most this many points: 0 to 100 is the longest that surveys use.
const MAX_POINTS: i64 = 101;

/// Checks a map against the project and makes the plan; `None` where the map has errors.
pub fn compile(map: &Map, sources: &Sources, report: &mut Report) -> Option<Plan> {
    let mut own = Report::default();
    let mut compiler = Compiler {
        sources,
        known: Known::of(sources),
        report: &mut own,
        columns: Vec::new(),
        names: Vec::new(),
        looks: Vec::new(),
        formats: Vec::new(),
        pivot: 68,
        groups: Vec::new(),
    };
    let plan = compiler.plan(map);
    let failed = own.has_errors();
    report.absorb(own);
    plan.filter(|_| !failed)
}

struct Compiler<'a> {
    sources: &'a Sources,
    known: Known,
    report: &'a mut Report,
    columns: Vec<(String, Span)>,
    names: Vec<Id>,
    looks: Vec<Look>,
    /// The formats of the period's date.
    formats: Vec<DateFormat>,
    pivot: i16,
    /// The ids of the segments, in order.
    groups: Vec<Id>,
}

impl Compiler<'_> {
    fn plan(&mut self, map: &Map) -> Option<Plan> {
        if map.schema.value != SCHEMA {
            let message = format!("form {} of a map is not known", map.schema.value);
            let finding = Finding::at(Kind::UnknownSchema, map.schema.span, message);
            self.report.add(finding.help(format!("write `schema: {SCHEMA}`")));
            return None;
        }
        let period = self.period(&map.period);
        let respondent = map.respondent.as_ref().map(|respondent| self.column(&respondent.column));
        let once = map.respondent.as_ref().and_then(|respondent| respondent.once.as_ref());
        let once = self.one_of(
            once,
            Once::Row,
            &[("row", Once::Row), ("period", Once::Period), ("ever", Once::Ever)],
        );
        let filters = map.r#where.iter().map(|condition| self.condition(condition)).collect();
        let segments = self.segments(map);
        let questions: Vec<Question> =
            map.ratings.iter().flat_map(|rating| self.questions(rating, once)).collect();
        let feedback: Vec<FeedbackRule> =
            map.feedback.iter().map(|feedback| self.feedback(feedback)).collect();
        let customers = map.customers.as_ref().and_then(|customers| self.customers(customers, map));
        let complaints = map.complaints.as_ref().map(|complaints| self.complaints(complaints));
        if let (Some(complaints), None) = (&map.complaints, &map.period.column) {
            let help = "give the period a `column` with the date of receipt";
            self.wrong(start(complaints.span), "complaints need dates", help);
        }
        let outcomes = map
            .outcomes
            .0
            .iter()
            .filter_map(|(name, share)| {
                let id = self.id(name)?;
                let known = self.known.outcome(&id);
                self.refuse(known, name.span);
                let counts = texts(&share.r#in);
                if counts.is_empty() && counts.blank.is_none() {
                    self.wrong(share.span, "no text counts for this share", "add `in: [Yes]`");
                }
                Some(ShareRule {
                    outcome: id,
                    column: self.column(&share.column),
                    counts: only(&share.r#in, true),
                    missing: texts(&share.missing),
                })
            })
            .collect::<Vec<_>>();
        let nothing = map.ratings.is_empty()
            && map.feedback.is_empty()
            && map.customers.is_none()
            && map.complaints.is_none()
            && map.outcomes.0.is_empty();
        if nothing {
            let help = "add `ratings`, `feedback`, `customers`, `complaints` or `outcomes`";
            self.wrong(start(map.span), "the map takes nothing from the export", help);
        }
        self.keep_private(respondent, &feedback, customers.as_ref());
        let file = &self.sources.file(map.span.file).path;
        Some(Plan {
            about: map.about.as_ref().map(|about| about.value.clone()),
            map_name: file.file_name().to_owned(),
            delimiter: self.delimiter(map),
            period: period?,
            respondent,
            once,
            filters,
            segments,
            questions,
            feedback,
            customers,
            complaints,
            outcomes,
            columns: std::mem::take(&mut self.columns),
            names: std::mem::take(&mut self.names),
            looks: std::mem::take(&mut self.looks),
        })
    }

    /// Marks the look-ups in columns that tell who somebody is or what he wrote.
    fn keep_private(
        &mut self,
        respondent: Option<Column>,
        feedback: &[FeedbackRule],
        customers: Option<&CustomersRule>,
    ) {
        let customer = match customers {
            Some(CustomersRule::Orders(orders)) => Some(orders.customer),
            _ => None,
        };
        let texts = feedback.iter().filter_map(|rule| rule.text);
        let private: Vec<Column> = respondent.into_iter().chain(customer).chain(texts).collect();
        for look in &mut self.looks {
            look.private = look.columns.iter().any(|column| private.contains(column));
        }
    }

    fn wrong(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.report.add(Finding::at(Kind::WrongMap, span, message).help(help));
    }

    /// Adds the finding that an id is not one of the project's, if it is not.
    fn refuse(&mut self, unknown: Option<Finding>, span: Span) {
        if let Some(mut finding) = unknown {
            finding.span = Some(span);
            self.report.add(finding);
        }
    }

    fn one_of<T: Copy>(&mut self, written: Option<&Spanned<String>>, default: T, known: &[(&str, T)]) -> T {
        let Some(written) = written else { return default };
        if let Some((_, value)) = known.iter().find(|(word, _)| *word == written.value) {
            return *value;
        }
        let words = known.iter().map(|(word, _)| *word);
        let help = match closest(written, words.clone()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!(
                "it is one of {}",
                words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
            ),
        };
        let message = format!("`{}` is not known here", written.value);
        self.report.add(Finding::at(Kind::UnknownValue, written.span, message).help(help));
        default
    }

    fn delimiter(&mut self, map: &Map) -> u8 {
        self.one_of(
            map.delimiter.as_ref(),
            b',',
            &[(",", b','), (";", b';'), ("|", b'|'), ("tab", b'\t'), ("\t", b'\t')],
        )
    }

    fn column(&mut self, name: &Spanned<String>) -> Column {
        let found = self.columns.iter().position(|(column, _)| *column == name.value);
        Column(found.unwrap_or_else(|| {
            self.columns.push((name.value.clone(), name.span));
            self.columns.len() - 1
        }))
    }

    fn name(&mut self, id: &Id) -> Option<Name> {
        let index = self.names.iter().position(|name| name == id).unwrap_or_else(|| {
            self.names.push(id.clone());
            self.names.len() - 1
        });
        let name = u16::try_from(index + 1).ok().and_then(NonZeroU16::new).map(Name);
        if name.is_none() && index == usize::from(u16::MAX) {
            self.report.add(Finding::nowhere(Kind::WrongMap, "the map names more than 65,534 ids"));
        }
        name
    }

    fn id(&mut self, text: &Spanned<String>) -> Option<Id> {
        match text.value.parse::<Id>() {
            Ok(id) => Some(id),
            Err(error) => {
                self.report.add(Finding::at(Kind::WrongId, text.span, error.to_string()).help(error.help()));
                None
            }
        }
    }

    fn look(&mut self, what: impl Into<String>, columns: Vec<Column>) -> usize {
        self.looks.push(Look { what: what.into(), columns, private: false });
        self.looks.len() - 1
    }

    fn condition(&mut self, condition: &ConditionMap) -> Condition {
        let empty = [&condition.r#in, &condition.not_in, &condition.prefix, &condition.not_prefix]
            .iter()
            .all(|texts| texts.0.is_empty());
        if empty {
            let help = "add `in`, `not_in`, `prefix` or `not_prefix`";
            self.wrong(condition.span, "this condition says nothing of the cell", help);
        }
        let bytes = |prefixes: &Loose<String>| -> Vec<Vec<u8>> {
            prefixes.0.iter().map(|prefix| prefix.as_bytes().to_vec()).collect()
        };
        Condition {
            column: self.column(&condition.column),
            within: (!condition.r#in.0.is_empty()).then(|| texts(&condition.r#in)),
            without: texts(&condition.not_in),
            prefix: bytes(&condition.prefix),
            not_prefix: bytes(&condition.not_prefix),
        }
    }

    fn period(&mut self, map: &PeriodMap) -> Option<PeriodRule> {
        let ways = [map.fixed.is_some(), !map.files.0.is_empty(), map.column.is_some()];
        if ways.iter().filter(|way| **way).count() != 1 {
            let help = "write one of `fixed`, `files` and `column`";
            self.wrong(start(map.span), "the period must follow from one thing", help);
            return None;
        }
        if let Some(pivot) = &map.pivot {
            match i16::try_from(pivot.value) {
                Ok(years @ 0..=99) => self.pivot = years,
                _ => self.wrong(pivot.span, "a pivot has two digits", "68 makes 68 to 2068 and 69 to 1969"),
            }
        }
        self.formats = self.date_formats(&map.formats);
        let between = map.between.as_ref().and_then(|between| self.between(between));
        if let Some(period) = &map.fixed {
            return Some(PeriodRule::Fixed(period.value));
        }
        if !map.files.0.is_empty() {
            let files = map.files.0.iter().map(|(name, period)| (name.value.clone(), period.value));
            return Some(PeriodRule::Files(files.collect()));
        }
        let column = self.column(map.column.as_ref()?);
        if map.formats.0.is_empty() {
            let help = "add `formats: [YYYY-MM-DD]`, as the dates of the export are written";
            self.wrong(map.column.as_ref()?.span, "it is not said how dates are written", help);
        }
        let kind = self.one_of(
            map.kind.as_ref(),
            PeriodKind::Month,
            &[("month", PeriodKind::Month), ("quarter", PeriodKind::Quarter), ("week", PeriodKind::Week)],
        );
        if kind == PeriodKind::Week && self.formats.iter().any(|format| !format.has_day) {
            let span = map.formats.0.first().map_or(map.span, |format| format.span);
            self.wrong(span, "weeks need dates with a day", "add `DD` to the format");
        }
        let first_wins = self.one_of(map.ambiguous.as_ref(), true, &[("first", true), ("leave-out", false)]);
        let formats = self.formats.clone();
        Some(PeriodRule::Dates(DateRule { column, formats, kind, pivot: self.pivot, between, first_wins }))
    }

    fn date_formats(&mut self, formats: &Loose<Spanned<String>>) -> Vec<DateFormat> {
        let mut read = Vec::new();
        for format in &formats.0 {
            match DateFormat::new(format) {
                Ok(format) => read.push(format),
                Err(why) => {
                    let help = "a format is written with `YYYY`, `YY`, `MM`, `MMM`, `DD`, `hh`, `mm`, `ss` and `*` at the end";
                    self.wrong(format.span, why, help);
                }
            }
        }
        read
    }

    fn between(&mut self, between: &Spanned<Vec<Spanned<Date>>>) -> Option<(Date, Date)> {
        match between.value.as_slice() {
            [first, last] if first.value <= last.value => Some((first.value, last.value)),
            _ => {
                let help = "write `between: [2021-06-01, 2022-09-30]`";
                self.wrong(between.span, "this is not a first and a last date", help);
                None
            }
        }
    }

    fn segments(&mut self, map: &Map) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::new();
        for segment in &map.segments {
            if segments.iter().any(|earlier| earlier.id == segment.id.value) {
                let message = format!("the segment `{}` stands here a second time", segment.id.value);
                let finding = Finding::at(Kind::DuplicateId, segment.id.span, message);
                self.report.add(finding.help("keep one of the two"));
            }
            let known = self.known.segment(&segment.id);
            self.refuse(known, segment.id.span);
            let values = segment.values.0.iter().filter_map(|(_, group)| group.as_ref());
            for group in values.chain(&segment.otherwise).chain(&segment.blank) {
                let known = self.known.group(&segment.id, group);
                self.refuse(known, group.span);
            }
            let table = self.table(&segment.values, segment.otherwise.as_ref(), segment.blank.as_ref());
            let column = self.column(&segment.column);
            let look = self.look(format!("the segment `{}`", segment.id.value), vec![column]);
            self.groups.push(segment.id.value.clone());
            segments
                .push(Segment { id: segment.id.value.clone(), group: Pick::Column { column, table, look } });
        }
        segments
    }

    fn table(
        &mut self,
        values: &Keyed<Option<Spanned<Id>>>,
        otherwise: Option<&Spanned<Id>>,
        blank: Option<&Spanned<Id>>,
    ) -> Table<Option<Name>> {
        let mut table = Table::new();
        for (text, id) in &values.0 {
            let name = id.as_ref().and_then(|id| self.name(id));
            table.add(text, name);
        }
        table.otherwise = otherwise.map(|id| self.name(id));
        table.blank = blank.map(|id| self.name(id)).or(table.blank);
        table
    }

    /// A look-up whose ids `known` must know.
    fn pick(
        &mut self,
        lookup: Option<&Lookup>,
        what: &str,
        known: fn(&Known, &Id) -> Option<Finding>,
    ) -> Pick {
        match lookup {
            None => Pick::Fixed(None),
            Some(Lookup::Fixed(id)) => {
                let unknown = known(&self.known, id);
                self.refuse(unknown, id.span);
                Pick::Fixed(self.name(id))
            }
            Some(Lookup::Column(lookup)) => {
                let values = lookup.values.0.iter().filter_map(|(_, id)| id.as_ref());
                for id in values.chain(&lookup.otherwise).chain(&lookup.blank) {
                    let unknown = known(&self.known, id);
                    self.refuse(unknown, id.span);
                }
                let table = self.table(&lookup.values, lookup.otherwise.as_ref(), lookup.blank.as_ref());
                let column = self.column(&lookup.column);
                let look = self.look(what, vec![column]);
                Pick::Column { column, table, look }
            }
        }
    }

    fn target(&mut self, target: &Target) -> Place {
        let mut place = Place::default();
        if let Some(stage) = &target.stage {
            let known = self.known.stage(stage);
            self.refuse(known, stage.span);
            place.stage = self.name(stage);
        }
        if let Some(action) = &target.action {
            let known = self.known.action(target.stage.as_ref().map(|stage| &stage.value), action);
            self.refuse(known, action.span);
            place.action = self.name(action);
        }
        if let Some(theme) = &target.theme {
            let known = self.known.theme(theme);
            self.refuse(known, theme.span);
            place.theme = self.name(theme);
        }
        place
    }

    fn theme(&mut self, theme: Option<&Spanned<Id>>) -> Option<Name> {
        let theme = theme?;
        let known = self.known.theme(theme);
        self.refuse(known, theme.span);
        self.name(theme)
    }

    fn segment(&mut self, id: &Spanned<Id>) -> Option<usize> {
        let found = self.groups.iter().position(|group| *group == id.value);
        if found.is_none() {
            let message = format!("the map has no segment `{}`", id.value);
            let meant = closest(id.as_str(), self.groups.iter().map(Id::as_str));
            let help =
                meant.map_or("add it to `segments`".to_owned(), |meant| format!("did you mean `{meant}`?"));
            self.report.add(Finding::at(Kind::UnknownSegment, id.span, message).help(help));
        }
        found
    }

    fn questions(&mut self, rating: &RatingMap, once: Once) -> Vec<Question> {
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

    fn points(&mut self, rating: &RatingMap, scale: Option<(i64, i64)>) -> Option<(i64, i64)> {
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

    fn answers(&mut self, rating: &RatingMap, (low, high): (i64, i64)) -> Table<Answer> {
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

    fn feedback(&mut self, map: &FeedbackMap) -> FeedbackRule {
        let coded: Vec<Column> = map.columns.0.iter().map(|column| self.column(column)).collect();
        let mut codes = Table::new();
        for (text, target) in &map.codes.0 {
            let place = target.as_ref().map(|target| self.target(target));
            codes.add(text, place);
        }
        if let Some(table) = &map.code_table {
            self.code_table(table, &mut codes);
        }
        codes.otherwise = map.otherwise.as_ref().map(|target| Some(self.target(target)));
        let has_codes = !codes.is_empty() || codes.otherwise.is_some();
        if coded.is_empty() == has_codes {
            let help = "write both `columns` and `codes` (or `code_table`), or neither";
            self.wrong(start(map.span), "columns with codes and what codes mean belong together", help);
        }
        let flags = map
            .flags
            .0
            .iter()
            .map(|(name, target)| {
                let place = target.as_ref().map(|target| self.target(target));
                (self.column(name), place)
            })
            .collect();
        let set = if map.set.0.is_empty() {
            vec![b"1".to_vec()]
        } else {
            map.set.0.iter().map(|text| text.trim().as_bytes().to_vec()).collect()
        };
        let text = map.text.as_ref().map(|text| self.column(text));
        if let (None, Some(quotes)) = (text, &map.quotes) {
            self.wrong(quotes.span, "quotes need the column with the words", "add `text: …` to the feedback");
        }
        let look = self.look("the codes of the feedback", coded.clone());
        FeedbackRule {
            filters: map.r#where.iter().map(|condition| self.condition(condition)).collect(),
            source: self.pick(Some(&map.source), "the source of the feedback", Known::source),
            stage: self.pick(map.stage.as_ref(), "the stage of the feedback", Known::stage),
            theme: self.theme(map.theme.as_ref()),
            coded,
            codes,
            look,
            flags,
            set,
            text,
            no_answer: map.no_answer.0.iter().map(|text| text.trim().to_lowercase()).collect(),
            by: map.by.as_ref().and_then(|id| self.segment(id)),
            quotes: map.quotes.as_ref().map(|quotes| self.quotes(quotes)),
        }
    }

    fn code_table(&mut self, table: &CodeTable, codes: &mut Table<Option<Place>>) {
        let map = &self.sources.file(table.span.file).path;
        let found = map.beside(&table.file).and_then(|path| self.sources.find(&path));
        let Some((file, _)) = found.filter(|(_, file)| matches!(file.content, Content::Text(_))) else {
            let message = format!("there is no table `{}` beside the map", table.file.value);
            let finding = Finding::at(Kind::MissingFile, table.file.span, message);
            self.report.add(finding.help("put the CSV file beside the map, or write `codes: {…}`"));
            return;
        };
        let text = self.sources.text(file).unwrap_or("");
        let Some(node) = parse_table(text, file, self.report) else { return };
        let mut decoder = Decoder { sources: self.sources, report: self.report };
        let rows = Vec::<CodeRow>::decode(&node, &mut decoder).unwrap_or_default();
        let mut used = 0;
        for row in rows {
            if table.field.as_ref().is_some_and(|field| row.field.as_deref() != Some(field.value.as_str())) {
                continue;
            }
            used += 1;
            let nothing = row.stage.is_none() && row.action.is_none() && row.theme.is_none();
            let target = Target { stage: row.stage, action: row.action, theme: row.theme };
            let place = (!nothing).then(|| self.target(&target));
            codes.add(row.code.as_ref().map_or("", |code| code.value.as_str()), place);
        }
        if used == 0 {
            let span = table.field.as_ref().map_or(table.file.span, |field| field.span);
            self.wrong(span, "the table has no code for this", "check the column `field` of the table");
        }
    }

    fn quotes(&mut self, map: &QuotesMap) -> QuoteRule {
        let number = |written: &Option<Spanned<u64>>, default: u64| {
            written.as_ref().map_or(default, |number| number.value)
        };
        let (most, shortest, longest) =
            (number(&map.most, 3), number(&map.shortest, 20), number(&map.longest, 300));
        if let Some(most) = map.most.as_ref().filter(|most| most.value > 50) {
            self.wrong(most.span, "more quotes than anybody reads", "at most 50 for a row of feedback");
        }
        if shortest >= longest || longest > 5_000 {
            let span = map.longest.as_ref().or(map.shortest.as_ref()).map_or(map.span, |number| number.span);
            let help = "`shortest` is below `longest`, and `longest` at most 5000 characters";
            self.wrong(span, "no quote can be that long", help);
        }
        let clamp = |number: u64| usize::try_from(number.min(5_000)).unwrap_or(5_000);
        QuoteRule {
            consent: match &map.consent {
                Consent::Published => None,
                Consent::Column(condition) => Some(self.condition(condition)),
            },
            most: clamp(most).min(50),
            shortest: clamp(shortest),
            longest: clamp(longest).max(1),
            skip: map.skip.0.iter().map(|word| word.to_lowercase()).collect(),
        }
    }

    fn customers(&mut self, map: &CustomersMap, whole: &Map) -> Option<CustomersRule> {
        match (&map.orders, &map.rows) {
            (Some(orders), None) => {
                let Some(PeriodRule::Dates(rule)) = self.dated(whole) else {
                    let help = "give the period a `column` with the date of the order";
                    self.wrong(orders.span, "orders need dates", help);
                    return None;
                };
                let silence = self.silence(&orders.silence)?;
                let warm_up = match &orders.warm_up {
                    Some(warm_up) => self.silence(warm_up)?,
                    None => silence,
                };
                let to = match &orders.to {
                    None => DataEnd::LastOrder,
                    Some(to) if to.value == "period-end" => DataEnd::PeriodEnd,
                    Some(to) => match to.value.parse::<Date>() {
                        Ok(date) => DataEnd::On(date),
                        Err(_) => {
                            let message = format!("`{}` is neither a date nor `period-end`", to.value);
                            let finding = Finding::at(Kind::WrongDate, to.span, message);
                            self.report
                                .add(finding.help("write the last day of the data, such as `2026-10-31`"));
                            return None;
                        }
                    },
                };
                Some(CustomersRule::Orders(OrdersRule {
                    customer: self.column(&orders.customer),
                    silence,
                    warm_up,
                    from: orders.from.as_ref().map(|from| from.value),
                    to,
                    kind: rule.kind,
                }))
            }
            (None, Some(rows)) => {
                let everyone = rows.everyone.unwrap_or(false);
                if rows.joined.is_none() && rows.left.is_none() {
                    self.wrong(
                        start(rows.span),
                        "nobody can be told to have come or left",
                        "add `joined` and `left`",
                    );
                }
                let joined = rows.joined.as_ref().map(|condition| self.condition(condition));
                let left = rows.left.as_ref().map(|condition| self.condition(condition));
                let reason = self.pick(rows.reason.as_ref(), "the reason for leaving", |_, _| None);
                let by = rows.by.as_ref().and_then(|id| self.segment(id));
                Some(CustomersRule::Rows(Box::new(CustomerRowsRule { everyone, joined, left, reason, by })))
            }
            _ => {
                let help = "write `orders`, or `rows` where each says who came and left";
                self.wrong(start(map.span), "customers come from orders or from rows", help);
                None
            }
        }
    }

    /// The rule of the period where it follows from dates, without telling of its mistakes again.
    fn dated(&mut self, map: &Map) -> Option<PeriodRule> {
        let mut silent = Report::default();
        std::mem::swap(self.report, &mut silent);
        let rule = self.period(&map.period);
        std::mem::swap(self.report, &mut silent);
        rule
    }

    fn silence(&mut self, text: &Spanned<String>) -> Option<Silence> {
        let trimmed = text.value.trim();
        let digits = trimmed.bytes().take_while(u8::is_ascii_digit).count();
        let count: Option<u32> = trimmed[..digits].parse().ok().filter(|count| *count <= 3_650);
        let silence = count.and_then(|count| match trimmed[digits..].trim() {
            "d" | "day" | "days" => Some(Silence::Days(count)),
            "w" | "week" | "weeks" => Some(Silence::Days(count * 7)),
            "month" | "months" => Some(Silence::Months(count.min(1_200))),
            "y" | "year" | "years" => Some(Silence::Months((count * 12).min(1_200))),
            _ => None,
        });
        let silence = silence.filter(|silence| !matches!(silence, Silence::Days(0) | Silence::Months(0)));
        if silence.is_none() {
            let message = format!("`{}` is not a length of time", text.value);
            let finding = Finding::at(Kind::WrongType, text.span, message);
            self.report.add(finding.help("write `90 days`, `3 months` or `1 year`"));
        }
        silence
    }

    fn complaints(&mut self, map: &super::map::ComplaintsMap) -> ComplaintsRule {
        let prefix = map.prefix.as_ref().map_or("C", |prefix| prefix.value.as_str());
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        if let Some(written) = map.prefix.as_ref().filter(|prefix| !prefix.value.bytes().all(plain)) {
            self.wrong(written.span, "a number has letters, digits and hyphens", "write `prefix: C`");
        }
        self.causes(map.cause.as_ref());
        ComplaintsRule {
            number: map.number.as_ref().and_then(|number| self.number(number)),
            prefix: prefix.to_owned(),
            responded: map.responded.as_ref().map(|date| self.date_column(date)),
            resolved: map.resolved.as_ref().map(|date| self.date_column(date)),
            pivot: self.pivot,
            stage: self.pick(map.stage.as_ref(), "the stage of a complaint", Known::stage),
            theme: self.pick(map.theme.as_ref(), "the theme of a complaint", Known::theme),
            cause: self.pick(map.cause.as_ref(), "the cause of a complaint", |_, _| None),
        }
    }

    fn number(&mut self, number: &NumberMap) -> Option<Column> {
        if number.personal.value {
            let help = "leave `number` out: complaints are then numbered in their period";
            self.wrong(number.personal.span, "a number by which a person is known is never written", help);
            return None;
        }
        Some(self.column(&number.column))
    }

    fn causes(&mut self, lookup: Option<&Lookup>) {
        let causes = ["policy", "process", "people", "product", "other", "not-found"];
        let ids: Vec<&Spanned<Id>> = match lookup {
            None => Vec::new(),
            Some(Lookup::Fixed(id)) => vec![id],
            Some(Lookup::Column(lookup)) => {
                let values = lookup.values.0.iter().filter_map(|(_, id)| id.as_ref());
                values.chain(&lookup.otherwise).chain(&lookup.blank).collect()
            }
        };
        for id in ids.into_iter().filter(|id| !causes.contains(&id.as_str())) {
            let message = format!("`{}` is no cause of a complaint", id.value);
            let finding = Finding::at(Kind::UnknownValue, id.span, message);
            let meant = closest(id.as_str(), causes);
            self.report.add(finding.help(match meant {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => {
                    "it is one of `policy`, `process`, `people`, `product`, `other` and `not-found`".into()
                }
            }));
        }
    }

    fn date_column(&mut self, date: &DateColumn) -> (Column, Vec<DateFormat>) {
        let column = self.column(&date.column);
        let mut formats = self.date_formats(&date.formats);
        if date.formats.0.is_empty() {
            formats = self.formats.clone();
        }
        if formats.is_empty() {
            let help = "add `formats: [YYYY-MM-DD]`";
            self.wrong(date.column.span, "it is not said how dates are written", help);
        }
        (column, formats)
    }
}

/// The place where something is missing: the beginning of what lacks it.
fn start(span: Span) -> Span {
    Span { end: span.start.saturating_add(1).min(span.end), ..span }
}

fn texts(list: &Loose<String>) -> Table<()> {
    only(list, ())
}

fn only<T: Copy>(list: &Loose<String>, meaning: T) -> Table<T> {
    let mut table = Table::new();
    for text in &list.0 {
        table.add(text, meaning);
    }
    table
}
