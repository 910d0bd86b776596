use super::Kind;

/// What `docs/findings.md` says, a section a kind.
const PAGES: &str = include_str!("../../docs/findings.md");

impl Kind {
    /// Why the finding matters, an example and the repair, in Markdown.
    pub fn page(self) -> &'static str {
        let Some(start) = section(self) else { return "" };
        let rest = &PAGES[start..];
        // Examples hold headings too: a section ends where that of another kind begins.
        let end = Kind::ALL.iter().filter_map(|kind| section(*kind)).filter(|next| *next > start).min();
        let text = end.map_or(rest, |end| &PAGES[start..end]);
        text.trim_start_matches('\n').split_once('\n').map_or("", |(_, text)| text).trim()
    }
}

fn section(kind: Kind) -> Option<usize> {
    PAGES.find(&format!("\n## {}\n", kind.id()))
}
