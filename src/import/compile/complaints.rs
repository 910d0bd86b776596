//! Complaints, and what caused them.

use super::super::known::Known;
use super::super::map::{ComplaintsMap, Lookup, NumberMap};
use super::super::plan::{Column, ComplaintsRule};
use super::Compiler;
use crate::domain::Id;
use crate::finding::{Finding, Kind, closest};
use crate::source::Spanned;

impl Compiler<'_> {
    pub(super) fn complaints(&mut self, map: &ComplaintsMap) -> ComplaintsRule {
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

    pub(super) fn number(&mut self, number: &NumberMap) -> Option<Column> {
        if number.personal.value {
            let help = "leave `number` out: complaints are then numbered in their period";
            self.wrong(number.personal.span, "a number by which a person is known is never written", help);
            return None;
        }
        Some(self.column(&number.column))
    }

    pub(super) fn causes(&mut self, lookup: Option<&Lookup>) {
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
}
