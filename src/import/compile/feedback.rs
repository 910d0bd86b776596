//! What was said: themes, codes, quotes.

use super::super::known::Known;
use super::super::map::{CodeRow, CodeTable, Consent, FeedbackMap, QuotesMap, Target};
use super::super::plan::{Column, FeedbackRule, Place, QuoteRule};
use super::super::table::Table;
use super::{Compiler, start};
use crate::finding::{Finding, Kind};
use crate::source::{Content, Spanned};
use crate::yaml::{Decode, Decoder, parse_table};

impl Compiler<'_> {
    pub(super) fn feedback(&mut self, map: &FeedbackMap) -> FeedbackRule {
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

    pub(super) fn code_table(&mut self, table: &CodeTable, codes: &mut Table<Option<Place>>) {
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

    pub(super) fn quotes(&mut self, map: &QuotesMap) -> QuoteRule {
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
}
