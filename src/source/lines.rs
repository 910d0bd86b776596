use std::collections::BTreeMap;

use super::{FileId, Sources, Span};

/// The lines from which figures come, as a reader finds them: `snapshots/2026-10.yaml:14`, below `content/`.
#[derive(Debug, Default)]
pub struct Lines {
    files: BTreeMap<FileId, File>,
}

#[derive(Debug)]
struct File {
    path: String,
    /// The byte at which each line starts.
    starts: Vec<u32>,
}

impl Lines {
    /// The lines of all snapshots.
    pub fn of_snapshots(sources: &Sources) -> Self {
        let files = sources.iter().filter_map(|(id, file)| {
            let path = file.path.below("content").filter(|path| path.starts_with("snapshots/"))?;
            let text = sources.text(id)?;
            let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            // Files are shorter than 4 GiB.
            let after = breaks.map(|(at, _)| u32::try_from(at + 1).unwrap_or(u32::MAX));
            Some((id, File { path: path.to_owned(), starts: std::iter::once(0).chain(after).collect() }))
        });
        Self { files: files.collect() }
    }

    /// Where spans begin: each line once, in the order of files and lines; lines that follow one another in one piece,
    /// `snapshots/2026-10/complaints.csv:2-31`.
    pub fn of<'s>(&self, spans: impl IntoIterator<Item = &'s Span>) -> Vec<String> {
        let mut places: Vec<(FileId, usize)> = spans
            .into_iter()
            .filter_map(|span| {
                let file = self.files.get(&span.file)?;
                Some((span.file, file.starts.partition_point(|start| *start <= span.start)))
            })
            .collect();
        places.sort_unstable();
        places.dedup();
        let mut runs: Vec<(FileId, usize, usize)> = Vec::new();
        for (file, line) in places {
            match runs.last_mut() {
                Some((known, _, last)) if *known == file && *last + 1 == line => *last = line,
                _ => runs.push((file, line, line)),
            }
        }
        let told = |(file, first, last): (FileId, usize, usize)| {
            let path = &self.files.get(&file)?.path;
            Some(if first == last { format!("{path}:{first}") } else { format!("{path}:{first}-{last}") })
        };
        runs.into_iter().filter_map(told).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;
    use crate::source::{SourcePath, Sources, Span};

    #[test]
    fn each_line_stands_once_and_neighbours_together() {
        let sources = Sources::from_texts([
            ("content/snapshots/2026-10.yaml", "\u{feff}a\nb\nc\nd\n\nf"),
            ("content/snapshots/2026-09.yaml", "x\n"),
            ("content/site.yaml", "s\n"),
        ]);
        let lines = Lines::of_snapshots(&sources);
        let file = |path| sources.find(&SourcePath::new(path).unwrap()).unwrap().0;
        let at = |path, start| Span::new(file(path), start, start + 1);
        let october = "content/snapshots/2026-10.yaml";
        let spans = [
            at(october, 11),
            at(october, 5),
            at(october, 7),
            at(october, 5),
            at("content/snapshots/2026-09.yaml", 0),
            at("content/site.yaml", 0),
        ];
        assert_eq!(
            lines.of(&spans),
            ["snapshots/2026-09.yaml:1", "snapshots/2026-10.yaml:2-3", "snapshots/2026-10.yaml:5"]
        );
        assert!(lines.of(&[]).is_empty());
    }
}
