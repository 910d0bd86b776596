//! Tables, in a frame that scrolls on narrow screens and can be reached by keyboard.

use pulldown_cmark::Alignment;

use super::escape::escape_attribute;
use super::page::Page;

/// A table whose end is not read yet.
pub(super) struct OpenTable {
    alignments: Vec<Alignment>,
    /// The piece that takes the frame's name.
    slot: usize,
    /// Position of the next cell in its row.
    column: usize,
    in_head: bool,
    has_rows: bool,
    /// Where the words of the current cell begin in the plain text.
    cell_start: usize,
    /// The words of the header cells: the name of the table, in no language but the author's.
    columns: Vec<String>,
}

impl Page<'_> {
    pub(super) fn open_table(&mut self, alignments: Vec<Alignment>) {
        self.html.push_str("<div class=\"table\" tabindex=\"0\"");
        let slot = self.slot();
        self.html.push_str("><table>\n");
        self.table = Some(OpenTable {
            alignments,
            slot,
            column: 0,
            in_head: true,
            has_rows: false,
            cell_start: 0,
            columns: Vec::new(),
        });
    }

    pub(super) fn open_row(&mut self, is_head: bool) {
        let Some(table) = &mut self.table else { return };
        table.column = 0;
        table.in_head = is_head;
        if is_head {
            self.html.push_str("<thead>\n");
        } else if !table.has_rows {
            table.has_rows = true;
            self.html.push_str("<tbody>\n");
        }
        self.html.push_str("<tr>\n");
    }

    pub(super) fn close_row(&mut self) {
        self.html.push_str("</tr>\n");
        self.end_plain_line();
        let Some(table) = &mut self.table else { return };
        if !table.in_head {
            return;
        }
        let slot = table.slot;
        let columns = std::mem::take(&mut table.columns);
        self.html.push_str("</thead>\n");
        // Without words in its header, a table is named by the heading above it.
        let heading = || self.headings.last().map(|heading| self.plain[heading.plain.clone()].to_owned());
        let name = if columns.is_empty() { heading() } else { Some(columns.join(", ")) };
        if let Some(name) = name.filter(|name| !name.is_empty()) {
            self.fill_slot(slot, |html| {
                html.push_str(" role=\"region\" aria-label=\"");
                escape_attribute(&name, html);
                html.push('"');
            });
        }
    }

    pub(super) fn open_cell(&mut self) {
        let cell_start = self.plain.len();
        let Some(table) = &mut self.table else { return };
        table.cell_start = cell_start;
        self.html.push_str(if table.in_head { "<th scope=\"col\"" } else { "<td" });
        self.html.push_str(match table.alignments.get(table.column) {
            Some(Alignment::Left) => " class=\"align-left\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-right\">",
            Some(Alignment::None) | None => ">",
        });
        table.column += 1;
    }

    pub(super) fn close_cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        if table.in_head {
            let words = self.plain[table.cell_start..].trim();
            if !words.is_empty() {
                table.columns.push(words.into());
            }
        }
        self.html.push_str(if table.in_head { "</th>\n" } else { "</td>\n" });
        self.plain.push(' ');
    }

    pub(super) fn close_table(&mut self) {
        if self.table.take().is_some_and(|table| table.has_rows) {
            self.html.push_str("</tbody>\n");
        }
        self.html.push_str("</table></div>\n");
    }
}
