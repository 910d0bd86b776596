//! The map as written becomes the plan that the program follows; every mistake becomes a finding with its place.

use std::num::NonZeroU16;

use super::date::DateFormat;
use super::known::Known;
use super::map::Map;
use super::plan::{Column, CustomersRule, FeedbackRule, Look, Name, Once, Plan, Question, ShareRule};
use super::table::Table;
use crate::domain::Id;
use crate::finding::{Finding, Kind, Report, closest};
use crate::load::SCHEMA;
use crate::source::{Sources, Span, Spanned};
use crate::yaml::Loose;

mod complaints;
mod customers;
mod feedback;
mod pick;
mod ratings;
mod when;

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
        let period = self.period(map);
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
        let is_dated = map.period.as_ref().is_none_or(|period| period.column.is_some());
        if let (Some(complaints), false) = (&map.complaints, is_dated) {
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
