//! When a row belongs to: periods and dates.

use super::super::date::DateFormat;
use super::super::map::{DateColumn, Map};
use super::super::plan::{Column, DateRule, PeriodRule};
use super::{Compiler, start};
use crate::domain::{Date, PeriodKind};
use crate::finding::Report;
use crate::source::Spanned;
use crate::yaml::Loose;

impl Compiler<'_> {
    pub(super) fn period(&mut self, whole: &Map) -> Option<PeriodRule> {
        let Some(map) = &whole.period else {
            let help = "add `period: {column: COLUMN, formats: [YYYY-MM-DD]}`, or name the period of all rows when you import: `--period 2026-10`";
            self.wrong(start(whole.span), "it is not said which period rows belong to", help);
            return None;
        };
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

    pub(super) fn date_formats(&mut self, formats: &Loose<Spanned<String>>) -> Vec<DateFormat> {
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

    pub(super) fn between(&mut self, between: &Spanned<Vec<Spanned<Date>>>) -> Option<(Date, Date)> {
        match between.value.as_slice() {
            [first, last] if first.value <= last.value => Some((first.value, last.value)),
            _ => {
                let help = "write `between: [2021-06-01, 2022-09-30]`";
                self.wrong(between.span, "this is not a first and a last date", help);
                None
            }
        }
    }

    /// The rule of the period where it follows from dates, without telling of its mistakes again.
    pub(super) fn dated(&mut self, map: &Map) -> Option<PeriodRule> {
        let mut silent = Report::default();
        std::mem::swap(self.report, &mut silent);
        let rule = self.period(map);
        std::mem::swap(self.report, &mut silent);
        rule
    }

    pub(super) fn date_column(&mut self, date: &DateColumn) -> (Column, Vec<DateFormat>) {
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
