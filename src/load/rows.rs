use serde_json::{Value as Json, json};

use crate::finding::{Finding, Kind, closest, shorten};
use crate::source::{Content, FileId, SourcePath, Span};
use crate::yaml::{Decode, Decoder, Definitions, Node, Value, parse_rows};

/// A list that stands in the snapshot itself, or in a CSV file beside it that the snapshot names.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    /// The rows in order.
    pub rows: Vec<T>,
    /// The file that holds them, where it is one of its own.
    pub table: Option<FileId>,
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
        // A file that could not be read was told of already.
        let table = sources.text(file).filter(|_| matches!(sources.file(file).content, Content::Text(_)));
        let table = table.and_then(|text| parse_rows(text, file, &T::columns(), decoder.report));
        let rows = table.and_then(|table| Vec::decode(&table, decoder)).unwrap_or_default();
        Some(Rows { rows, table: Some(file) })
    }

    fn absent() -> Option<Self> {
        Some(Rows::default())
    }

    fn schema(definitions: &mut Definitions) -> Json {
        let rows = json!({ "type": "array", "items": T::schema(definitions) });
        let file = json!({ "type": "string", "pattern": "\\.[cC][sS][vV]$", "description": "A CSV file beside the snapshot." });
        json!({ "anyOf": [rows, file, { "type": "null" }] })
    }
}

/// The file that a name means; of a misspelt one the closest is taken, with a finding.
fn find(name: &str, span: Span, decoder: &mut Decoder<'_>) -> Option<FileId> {
    let sources = decoder.sources;
    let here = &sources.file(span.file).path;
    let Some(path) = here.beside(name).filter(|path| path.below("content/snapshots").is_some()) else {
        let message = format!("`{}` leads out of the snapshots", shorten(name));
        let finding = Finding::at(Kind::MissingFile, span, message);
        decoder.report.add(finding.help("name a CSV file beside the snapshot"));
        return None;
    };
    if let Some((file, _)) = sources.find(&path) {
        return Some(file);
    }
    let tables = sources.iter().map(|(_, file)| &file.path);
    let beside = tables.filter(|table| table.folder() == path.folder() && table.extension() == "csv");
    let meant = closest(path.file_name(), beside.map(SourcePath::file_name));
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "put the CSV file beside the snapshot, or write the list here".to_owned(),
    };
    let message = format!("there is no file `{}`", shorten(path.as_str()));
    decoder.report.add(Finding::at(Kind::MissingFile, span, message).help(help));
    sources.find(&path.beside(meant?)?).map(|(file, _)| file)
}
