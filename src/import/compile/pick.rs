//! Tables of a map: which cell means what.

use super::super::known::Known;
use super::super::map::{Condition as ConditionMap, Lookup, Map, Target};
use super::super::plan::{Name, Pick, Place, Segment};
use super::super::table::{Condition, Table};
use super::{Compiler, texts};
use crate::domain::Id;
use crate::finding::{Finding, Kind, closest};
use crate::source::Spanned;
use crate::yaml::{Keyed, Loose};

impl Compiler<'_> {
    pub(super) fn table(
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
    pub(super) fn pick(
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

    pub(super) fn target(&mut self, target: &Target) -> Place {
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

    pub(super) fn theme(&mut self, theme: Option<&Spanned<Id>>) -> Option<Name> {
        let theme = theme?;
        let known = self.known.theme(theme);
        self.refuse(known, theme.span);
        self.name(theme)
    }

    pub(super) fn segment(&mut self, id: &Spanned<Id>) -> Option<usize> {
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

    pub(super) fn segments(&mut self, map: &Map) -> Vec<Segment> {
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

    pub(super) fn condition(&mut self, condition: &ConditionMap) -> Condition {
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
}
