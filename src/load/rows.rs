use crate::finding::{Finding, Kind, did_you_mean, shorten};
use crate::source::{Content, Span};
use crate::yaml::{Decode, Decoder, Node, Value, parse_rows};

/// A list that stands in the snapshot itself, or in a CSV file beside it that the snapshot names.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    /// The rows in order.
    pub rows: Vec<T>,
    /// The file that holds them, where it is one of its own.
    pub table: Option<crate::source::FileId>,
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Rows { rows: Vec::new(), table: None }
    }
}

impl<T: Decode> Decode for Rows<T> {
    fn decode(node: &Node<'_>, decoder: &mut Decoder<'_>) -> Option<Self> {
        let Value::Scalar { text, .. } = &node.value else {
            return Vec::decode(node, decoder).map(|rows| Rows { rows, table: None });
        };
        if !text.to_ascii_lowercase().ends_with(".csv") {
            let message = format!("expected a list or the name of a CSV file, found `{}`", shorten(text));
            let help =
                "begin each row with `- `, or name a file such as `complaints.csv` beside the snapshot";
            decoder.report.add(Finding::at(Kind::WrongType, node.span, message).help(help));
            return None;
        }
        let file = find(text, node.span, decoder)?;
        let sources = decoder.sources;
        let table = parse_rows(sources.text(file)?, file, &T::columns(), decoder.report)?;
        Vec::decode(&table, decoder).map(|rows| Rows { rows, table: Some(file) })
    }

    fn absent() -> Option<Self> {
        Some(Rows::default())
    }
}

fn find(name: &str, span: Span, decoder: &mut Decoder<'_>) -> Option<crate::source::FileId> {
    let here = &decoder.sources.file(span.file).path;
    let Some(path) = here.beside(name).filter(|path| path.below("content/snapshots").is_some()) else {
        let message = format!("`{}` leads out of the snapshots", shorten(name));
        decoder
            .report
            .add(Finding::at(Kind::MissingFile, span, message).help("name a CSV file beside the snapshot"));
        return None;
    };
    match decoder.sources.find(&path) {
        Some((file, source)) if matches!(source.content, Content::Text(_)) => Some(file),
        // The reader has told of it already.
        Some((_, source)) if matches!(source.content, Content::Unreadable(_)) => None,
        _ => {
            let message = format!("there is no file `{}`", shorten(path.as_str()));
            let beside = decoder.sources.iter().filter(|(_, file)| file.path.folder() == here.folder());
            let tables = beside.map(|(_, file)| file.path.file_name()).filter(|name| name.ends_with(".csv"));
            let help = did_you_mean(name, tables)
                .unwrap_or_else(|| "put the CSV file beside the snapshot, or write the list here".to_owned());
            decoder.report.add(Finding::at(Kind::MissingFile, span, message).help(help));
            None
        }
    }
}
