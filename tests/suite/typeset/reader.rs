//! Reads documents of ours back: what a program that copies text from a page would get.

use std::collections::BTreeMap;

use miniz_oxide::inflate::decompress_to_vec_zlib;

/// A document, its objects by number.
pub struct Pdf<'a> {
    objects: BTreeMap<u32, &'a [u8]>,
    bytes: &'a [u8],
}

fn find(bytes: &[u8], words: &[u8]) -> Option<usize> {
    bytes.windows(words.len()).position(|window| window == words)
}

/// What stands behind `words`.
fn behind<'a>(bytes: &'a [u8], words: &str) -> Option<&'a [u8]> {
    find(bytes, words.as_bytes()).map(|at| &bytes[at + words.len()..])
}

/// The number that a text begins with.
fn number(bytes: &[u8]) -> Option<u32> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(12)]).into_owned();
    text.trim_start().split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

impl<'a> Pdf<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        assert!(bytes.starts_with(b"%PDF-1.7"));
        let mut objects = BTreeMap::new();
        let mut rest = bytes;
        while let Some(at) = find(rest, b" 0 obj") {
            let start = rest[..at].iter().rposition(|byte| !byte.is_ascii_digit()).map_or(0, |at| at + 1);
            let body = &rest[at + " 0 obj".len()..];
            let end = find(body, b"endobj").expect("an object ends");
            objects.insert(number(&rest[start..at]).expect("an object has a number"), &body[..end]);
            rest = &body[end..];
        }
        Self { objects, bytes }
    }

    /// Whether something is written outside of packed streams.
    pub fn holds(&self, words: &str) -> bool {
        find(self.bytes, words.as_bytes()).is_some()
    }

    /// How often something is written outside of packed streams.
    pub fn count(&self, words: &str) -> usize {
        self.bytes.windows(words.len()).filter(|window| *window == words.as_bytes()).count()
    }

    fn stream(&self, object: u32) -> Vec<u8> {
        let object = self.objects[&object];
        let packed = behind(object, "stream\n").expect("a stream");
        decompress_to_vec_zlib(packed).expect("a packed stream")
    }

    /// The letters of a face: by its numbers for them.
    fn letters(&self, font: u32) -> BTreeMap<u16, String> {
        let map = number(behind(self.objects[&font], "/ToUnicode ").expect("letters")).expect("letters");
        let text = String::from_utf8(self.stream(map)).expect("a table of letters");
        let mut letters = BTreeMap::new();
        let code = |hex: &str| u16::from_str_radix(hex, 16).expect("a number");
        let mut in_table = false;
        for line in text.lines() {
            match line {
                _ if line.ends_with("beginbfchar") => in_table = true,
                "endbfchar" => in_table = false,
                _ if in_table => {
                    let mut parts = line.split(['<', '>']).filter(|part| !part.trim().is_empty());
                    let (from, to) = (parts.next().expect("from"), parts.next().expect("to"));
                    let units: Vec<u16> =
                        to.as_bytes().chunks(4).map(|hex| code(std::str::from_utf8(hex).unwrap())).collect();
                    letters.insert(code(from), String::from_utf16(&units).expect("letters"));
                }
                _ => assert!(!line.contains("beginbfrange"), "a table that this reader does not know"),
            }
        }
        letters
    }

    /// The text of each page; what drawings say is not in it.
    pub fn pages(&self) -> Vec<String> {
        let pages = self.objects.values().filter(|object| find(object, b"/Type/Page/").is_some());
        pages.map(|page| self.page(page)).collect()
    }

    /// The text of all pages.
    pub fn text(&self) -> String {
        self.pages().join("\n")
    }

    fn page(&self, page: &[u8]) -> String {
        let resources = number(behind(page, "/Resources ").expect("resources")).expect("resources");
        let fonts = behind(self.objects[&resources], "/Font<<").expect("fonts");
        let fonts = &fonts[..find(fonts, b">>").expect("fonts end")];
        let fonts = String::from_utf8_lossy(fonts).into_owned();
        let fonts: BTreeMap<&str, BTreeMap<u16, String>> = fonts
            .split('/')
            .filter_map(|font| font.split_once(' '))
            .map(|(name, object)| (name, self.letters(number(object.as_bytes()).expect("a font"))))
            .collect();
        let content = self.stream(number(behind(page, "/Contents ").expect("content")).expect("content"));
        read(&content, &fonts)
    }
}

/// The text of a page's content: a line for each run.
fn read(content: &[u8], fonts: &BTreeMap<&str, BTreeMap<u16, String>>) -> String {
    let mut text = String::new();
    let mut font = None;
    let mut at = 0;
    while at < content.len() {
        match content[at] {
            // What a stretch of text is, for screen readers: its language is no text, and where it has other words for
            // it, it is a drawing.
            b'<' if content[at..].starts_with(b"<<") => {
                let end = find(&content[at..], b">>").expect("a stretch is described");
                let drawing = find(&content[at..at + end], b"/Alt").is_some();
                at += if drawing { find(&content[at..], b"EMC").expect("a stretch ends") } else { end };
                text.push_str(if drawing { " " } else { "" });
                continue;
            }
            b'(' => {
                let codes = literal(content, &mut at);
                let letters: &BTreeMap<u16, String> = font.expect("a face is chosen before it is used");
                for code in codes.chunks(2) {
                    text.push_str(&letters[&u16::from_be_bytes([code[0], code[1]])]);
                }
                continue;
            }
            b'/' => {
                let end = content[at + 1..]
                    .iter()
                    .position(|byte| byte.is_ascii_whitespace() || b"<[(/".contains(byte));
                let name = String::from_utf8_lossy(&content[at + 1..at + 1 + end.unwrap_or(0)]).into_owned();
                font = fonts.get(name.as_str()).or(font);
            }
            b'\n' if content[at..].starts_with(b"\nET") => text.push('\n'),
            _ => {}
        }
        at += 1;
    }
    text
}

/// The bytes of a string in parentheses; `at` moves behind it.
fn literal(content: &[u8], at: &mut usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut depth = 0;
    loop {
        let byte = content[*at];
        *at += 1;
        match byte {
            b'(' => {
                depth += 1;
                if depth > 1 {
                    bytes.push(byte);
                }
            }
            b')' => {
                depth -= 1;
                if depth == 0 {
                    return bytes;
                }
                bytes.push(byte);
            }
            b'\\' => {
                let escaped = content[*at];
                *at += 1;
                bytes.push(match escaped {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'b' => 8,
                    b'f' => 12,
                    b'0'..=b'7' => {
                        let mut value = u32::from(escaped - b'0');
                        for _ in 0..2 {
                            if let Some(digit @ b'0'..=b'7') = content.get(*at) {
                                value = value * 8 + u32::from(digit - b'0');
                                *at += 1;
                            }
                        }
                        value as u8
                    }
                    other => other,
                });
            }
            other => bytes.push(other),
        }
    }
}
