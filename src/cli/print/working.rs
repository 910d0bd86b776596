use advocate::words::{Speech, ToldStep, ToldStretch, ToldWorking};

use super::visible;

/// Letters a line may have. A terminal and a file get the same lines.
const WIDTH: usize = 100;

/// A working for a person at a terminal. `title` stands above it.
pub fn working(title: &str, told: &ToldWorking, speech: &Speech, colour: bool) -> String {
    let mut page = Page { text: String::new(), colour };
    page.heading(title);
    if !told.given.is_empty() {
        page.part(&speech.say("explain-given", &[]));
        let rows: Vec<Vec<&str>> = told
            .given
            .iter()
            .map(|(symbol, name, amount)| vec![symbol.as_str(), name.as_str(), amount.as_str()])
            .collect();
        page.columns(&rows);
    }
    if !told.formulas.is_empty() {
        page.part(&speech.say("explain-formula", &[]));
        page.equations(
            told.formulas.iter().map(|(symbol, formula)| (symbol.as_str(), vec![formula.as_str()])),
        );
    }
    if !told.notation.is_empty() {
        page.part(&speech.say("explain-notation", &[]));
        page.list(told.notation.iter().map(String::as_str));
    }
    page.part(&speech.say("explain-worked", &[]));
    for stretch in &told.stretches {
        page.stretch(stretch);
    }
    if !told.results.is_empty() {
        page.part(&speech.say("explain-result", &[]));
        for (name, text, unrounded) in &told.results {
            page.paragraph(2, &format!("{name}: {text}"));
            if let Some(unrounded) = unrounded {
                page.paragraph(4, unrounded);
            }
        }
    }
    if !told.caveats.is_empty() {
        page.part(&speech.say("explain-mind", &[]));
        page.list(told.caveats.iter().map(String::as_str));
    }
    if !told.sources.is_empty() {
        page.part(&speech.say("explain-sources", &[]));
        let sources: Vec<String> =
            told.sources.iter().map(|(number, text)| format!("[{number}] {text}")).collect();
        page.list(sources.iter().map(String::as_str));
    }
    page.text
}

struct Page {
    text: String,
    colour: bool,
}

impl Page {
    fn heading(&mut self, text: &str) {
        let text = visible(text);
        let line = if self.colour { format!("\u{1b}[1m{text}\u{1b}[0m\n") } else { format!("{text}\n") };
        self.text.push_str(&line);
    }

    fn part(&mut self, text: &str) {
        self.text.push('\n');
        self.heading(text);
    }

    fn stretch(&mut self, stretch: &ToldStretch) {
        if let Some(title) = &stretch.title {
            self.paragraph(2, title);
        }
        let mut lines: Vec<(&str, Vec<&str>)> = Vec::new();
        for step in &stretch.steps {
            if let ToldStep::Line(symbol, numbers, value) = step {
                let numbers = Some(numbers.as_str()).filter(|numbers| !numbers.is_empty());
                lines.push((symbol, numbers.into_iter().chain([value.as_str()]).collect()));
                continue;
            }
            self.equations(lines.drain(..));
            match step {
                ToldStep::Table { head, rows, more } => {
                    self.table(head, rows);
                    if let Some(more) = more {
                        self.paragraph(4, more);
                    }
                }
                ToldStep::Text(text) => self.paragraph(2, text),
                ToldStep::Line(..) => {}
            }
        }
        self.equations(lines.drain(..));
    }

    /// `n  = 96 + 62 + 42 = 200`, the signs of equality of a run below each other.
    fn equations<'t>(&mut self, lines: impl Iterator<Item = (&'t str, Vec<&'t str>)>) {
        let lines: Vec<_> = lines.collect();
        let widest = lines.iter().map(|(symbol, _)| width(symbol)).max().unwrap_or(0);
        for (symbol, sides) in lines {
            let text = format!("  {}{} = {}", symbol, blanks(widest - width(symbol)), sides.join(" = "));
            self.wrapped(&text, widest + 5);
        }
    }

    /// Rows whose last cell is a figure, in columns.
    fn columns(&mut self, rows: &[Vec<&str>]) {
        let widest = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
        };
        // A name that is longer than this stands alone before its figure.
        let (symbols, names) = (widest(0), widest(1).min(60));
        for row in rows {
            let [symbol, name, amount] = row[..] else { continue };
            let gap = names.saturating_sub(width(name));
            let text =
                format!("  {symbol}{}{name}{}  {amount}", blanks(symbols + 2 - width(symbol)), blanks(gap));
            self.wrapped(&text, symbols + names + 6);
        }
    }

    fn table(&mut self, head: &[(String, bool)], rows: &[Vec<String>]) {
        let widths: Vec<usize> = head
            .iter()
            .enumerate()
            .map(|(column, (name, _))| {
                let cells = rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell));
                cells.chain([width(name)]).max().unwrap_or(0)
            })
            .collect();
        let line = |cells: &mut dyn Iterator<Item = &String>| {
            let mut line = " ".to_owned();
            for ((cell, (_, number)), &most) in cells.zip(head).zip(&widths) {
                let gap = blanks(most.saturating_sub(width(cell)));
                line.push_str("  ");
                line.push_str(&if *number { format!("{gap}{cell}") } else { format!("{cell}{gap}") });
            }
            format!("{}\n", visible(line.trim_end()))
        };
        let named = line(&mut head.iter().map(|(name, _)| name));
        self.text.push_str(&named);
        for row in rows {
            let row = line(&mut row.iter());
            self.text.push_str(&row);
        }
    }

    fn list<'t>(&mut self, items: impl Iterator<Item = &'t str>) {
        for item in items {
            self.paragraph(2, item);
        }
    }

    fn paragraph(&mut self, indent: usize, text: &str) {
        self.wrapped(&format!("{}{text}", blanks(indent)), indent + 2);
    }

    /// A line, broken at blanks where it is too long; what follows is indented.
    fn wrapped(&mut self, text: &str, indent: usize) {
        let text = visible(text);
        let start: String = text.chars().take_while(|c| *c == ' ').collect();
        let mut line = start.clone();
        let mut used = 0;
        for word in text[start.len()..].split(' ') {
            if used > 0 && width(&line) + 1 + width(word) > WIDTH {
                self.text.push_str(line.trim_end());
                self.text.push('\n');
                line = blanks(indent);
                used = 0;
            }
            if used > 0 {
                line.push(' ');
            }
            line.push_str(word);
            used += 1;
        }
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}

fn blanks(count: usize) -> String {
    " ".repeat(count)
}

/// Places that a text takes in a terminal; a bar above a letter takes none.
fn width(text: &str) -> usize {
    text.chars().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).count()
}
