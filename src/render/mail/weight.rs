/// From how many bytes on Gmail and others hide the end of a mail behind a link: 102 KB, less a little.
pub const LIMIT: usize = 100_000;

/// From how many bytes on it is nearly so much.
pub const NEARLY: usize = 90_000;

/// How many of the heaviest parts are named.
const NAMED: usize = 3;

/// A mail whose markup is too large, or nearly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeavyMail {
    /// Its file in the version's folder.
    pub file: String,
    /// Bytes of markup.
    pub bytes: usize,
    /// The heaviest parts with their bytes, the heaviest first.
    pub parts: Vec<(String, usize)>,
}

/// Before each part of the markup stands a mark with its name.
const MARK: &str = "<!--part:";

/// The markup without the marks of its parts, and how heavy it is where that is much.
pub fn weigh(file: &str, markup: &str) -> (String, Option<HeavyMail>) {
    let mut pieces = markup.split(MARK);
    let mut whole = pieces.next().unwrap_or("").to_owned();
    let mut parts = Vec::new();
    for piece in pieces {
        let (name, text) = piece.split_once("-->\n").unwrap_or(("", piece));
        parts.push((name.to_owned(), text.len()));
        whole.push_str(text);
    }
    let bytes = whole.len();
    parts.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    parts.truncate(NAMED);
    let heavy = (bytes > NEARLY).then(|| HeavyMail { file: file.to_owned(), bytes, parts });
    (whole, heavy)
}

#[cfg(test)]
mod tests {
    use super::{HeavyMail, LIMIT, NEARLY, weigh};

    #[test]
    fn a_heavy_mail_names_its_heaviest_parts() {
        let markup = |note: usize| {
            let (scores, note) = ("s".repeat(20), "n".repeat(note));
            format!("<html>\n<!--part:scores-->\n{scores}\n<!--part:note-->\n{note}<!--part:end-->\n</html>")
        };
        // 7 of the head, 21 of the scores, 7 of the end.
        assert_eq!(weigh("email.html", &markup(NEARLY - 35)).1, None);
        let (whole, heavy) = weigh("email.html", &markup(LIMIT));
        let parts = vec![("note".to_owned(), LIMIT), ("scores".to_owned(), 21), ("end".to_owned(), 7)];
        assert_eq!(heavy, Some(HeavyMail { file: "email.html".into(), bytes: LIMIT + 35, parts }));
        assert!(!whole.contains("part:"));
    }
}
