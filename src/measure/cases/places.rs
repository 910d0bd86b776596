//! Where each case stands in its file, so that a finding can point at it.

/// The line and column, from 1, at which each entry of the top-level list `cases` starts.
///
/// For a text that [`super::run_cases`] accepts; other texts give what can be found. A column counts characters.
pub fn case_lines(text: &str) -> Vec<(usize, usize)> {
    let mut scan = Scan { depth: 0, key: None, in_cases: false, expects_entry: false, places: Vec::new() };
    let (mut line, mut column) = (1, 0);
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        column += 1;
        let place = (line, column);
        if c == '\n' {
            (line, column) = (line + 1, 0);
        }
        if c == '"' {
            let mut word = String::new();
            // A string of JSON cannot hold a raw line break, so the line stays the same.
            while let Some(inner) = characters.next() {
                column += 1;
                match inner {
                    '"' => break,
                    '\\' => {
                        column += usize::from(characters.next().is_some());
                        // An escaped character makes it another word than `cases`, which needs none.
                        word.push('\\');
                    }
                    inner => word.push(inner),
                }
            }
            scan.string(word, place);
        } else if !c.is_whitespace() {
            scan.sign(c, place);
        }
    }
    scan.places
}

/// How far the scan has come.
struct Scan {
    /// Brackets open.
    depth: usize,
    /// The last string, which may turn out to be a key.
    key: Option<String>,
    /// Whether the list of cases is open.
    in_cases: bool,
    /// Whether the next sign in that list starts an entry.
    expects_entry: bool,
    places: Vec<(usize, usize)>,
}

impl Scan {
    fn entry(&mut self, place: (usize, usize)) {
        if self.in_cases && self.depth == 2 && self.expects_entry {
            self.places.push(place);
            self.expects_entry = false;
        }
    }

    fn string(&mut self, word: String, place: (usize, usize)) {
        self.entry(place);
        self.key = Some(word);
    }

    fn sign(&mut self, c: char, place: (usize, usize)) {
        match c {
            '[' | '{' => {
                self.entry(place);
                self.depth += 1;
                if c == '[' && self.depth == 2 && self.key.as_deref() == Some("cases") {
                    // Of two lists of that name the last counts, as in the values.
                    (self.in_cases, self.expects_entry) = (true, true);
                    self.places.clear();
                }
            }
            ']' | '}' => {
                self.depth = self.depth.saturating_sub(1);
                self.in_cases &= self.depth >= 2;
            }
            ',' if self.depth == 2 => self.expects_entry = self.in_cases,
            ':' | ',' => {}
            _ => self.entry(place),
        }
        if c != ':' {
            self.key = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, want: &[(usize, usize)]) {
        assert_eq!(case_lines(text), want, "{text}");
    }

    #[test]
    fn every_entry_of_the_list_has_its_place() {
        check(
            "{\"cases\": [\n{\"id\": \"a, [\\\" b\"},\n  {\"cases\": [1, 2]}, 7, \"x\", [3]]}",
            &[(2, 1), (3, 3), (3, 22), (3, 25), (3, 30)],
        );
    }

    #[test]
    fn only_the_list_at_the_top_counts() {
        check("{\"note\": \"cases\", \"other\": [1], \"in\": {\"cases\": [2]}, \"cases\": [\n3]}", &[(2, 1)]);
        check("{\"cases\": []}", &[]);
        check("", &[]);
        check("]]]}}", &[]);
    }
}
