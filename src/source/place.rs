use std::fmt;

use super::{SourcePath, Sources, Span};

/// A span as a person counts it: lines and columns from 1, columns in characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// First line.
    pub line: usize,
    /// First column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column after the last character.
    pub end_column: usize,
}

impl Place {
    pub(super) fn of(sources: &Sources, span: Span) -> Self {
        let text = sources.text(span.file).unwrap_or("");
        let (line, column) = line_and_column(text, span.start as usize);
        let (end_line, end_column) = line_and_column(text, span.end as usize);
        Self { path: sources.file(span.file).path.clone(), line, column, end_line, end_column }
    }
}

fn line_and_column(text: &str, offset: usize) -> (usize, usize) {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    let before = text[..offset].trim_start_matches('\u{feff}');
    let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path, self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use crate::source::{SourcePath, Sources, Span};

    #[test]
    fn columns_count_characters_and_skip_the_byte_order_mark() {
        let sources = Sources::from_texts([("content/a.yaml", "\u{feff}é: x\nä: zwölf\n")]);
        let (file, _) = sources.find(&SourcePath::new("content/a.yaml").unwrap()).unwrap();
        let at = |start, end| sources.place(Span::new(file, start, end)).to_string();
        assert_eq!(at(3, 5), "content/a.yaml:1:1");
        assert_eq!(at(7, 8), "content/a.yaml:1:4");
        assert_eq!(at(13, 14), "content/a.yaml:2:4");
    }
}
