//! Looks for words in the bytes of a file, however they may be written there.

use std::collections::{BTreeSet, HashMap};

use miniz_oxide::inflate::{decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit};

/// What is looked for, in every form that is looked for by itself.
pub struct Hunt {
    /// Forms in lower case, for what a stream says.
    words: Table,
    /// Forms as they are, for codes.
    codes: Table,
}

/// Patterns by their first bytes, so that each stream is gone through once.
#[derive(Default)]
struct Table {
    patterns: Vec<(Vec<u8>, String)>,
    heads: HashMap<[u8; HEAD], Vec<usize>>,
    /// Whether any pattern begins so, by a hash of three bytes: nearly no place of a text gets further.
    maybe: Vec<bool>,
}

/// No pattern is shorter.
const HEAD: usize = 6;
/// Inflated streams are read up to this size.
const LIMIT: usize = 1 << 24;

impl Table {
    fn add(&mut self, pattern: Vec<u8>, name: &str) {
        let head: [u8; HEAD] = pattern[..HEAD].try_into().unwrap();
        self.maybe.resize(1 << 16, false);
        self.maybe[hash(&pattern)] = true;
        self.heads.entry(head).or_default().push(self.patterns.len());
        self.patterns.push((pattern, name.to_owned()));
    }

    fn find(&self, bytes: &[u8], found: &mut BTreeSet<String>) {
        for at in 0..(bytes.len() + 1).saturating_sub(HEAD) {
            let rest = &bytes[at..];
            if !self.maybe[hash(rest)] {
                continue;
            }
            let head: [u8; HEAD] = rest[..HEAD].try_into().unwrap();
            for &pattern in self.heads.get(&head).into_iter().flatten() {
                let (pattern, name) = &self.patterns[pattern];
                if rest.starts_with(pattern) {
                    found.insert(name.clone());
                }
            }
        }
    }
}

fn hash(bytes: &[u8]) -> usize {
    (usize::from(bytes[0]) << 8 ^ usize::from(bytes[1]) << 4 ^ usize::from(bytes[2])) & 0xffff
}

impl Hunt {
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut hunt = Self { words: Table::default(), codes: Table::default() };
        for word in words {
            let lower = word.to_lowercase();
            let mut forms = BTreeSet::from([lower.clone(), lower.chars().rev().collect()]);
            if word.bytes().all(|byte| byte.is_ascii_digit()) {
                forms.extend([",", ".", " ", "\u{a0}", "\u{202f}", "'", "’"].map(|mark| grouped(word, mark)));
            }
            forms.into_iter().for_each(|form| hunt.words.add(form.into_bytes(), word));
            let mut codes = BTreeSet::new();
            for case in [word.to_owned(), lower.clone(), word.to_uppercase(), swapped(word), title(&lower)] {
                for skipped in 0..3 {
                    let code = base64(case.as_bytes(), skipped);
                    codes.insert(code.replace('+', "-").replace('/', "_"));
                    codes.insert(code);
                }
                let hexadecimal: String = case.bytes().map(|byte| format!("{byte:02x}")).collect();
                codes.insert(hexadecimal.to_uppercase());
                codes.insert(hexadecimal);
            }
            codes.into_iter().for_each(|code| hunt.codes.add(code.into_bytes(), word));
        }
        hunt
    }

    /// The words that a file holds or is named by.
    pub fn found_in(&self, path: &str, bytes: &[u8]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut streams = vec![path.as_bytes().to_vec(), bytes.to_vec()];
        streams.extend(inflated(bytes));
        for stream in &streams {
            self.codes.find(stream, &mut found);
            for text in readings(stream) {
                self.words.find(text.as_bytes(), &mut found);
            }
        }
        found
    }
}

fn grouped(digits: &str, mark: &str) -> String {
    let first = digits.len() % 3;
    let groups = std::iter::once(&digits[..first])
        .chain((first..digits.len()).step_by(3).map(|at| &digits[at..at + 3]))
        .filter(|group| !group.is_empty());
    groups.collect::<Vec<_>>().join(mark)
}

fn swapped(word: &str) -> String {
    let swap = |letter: char| {
        if letter.is_lowercase() { letter.to_ascii_uppercase() } else { letter.to_ascii_lowercase() }
    };
    word.chars().map(swap).collect()
}

fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The middle of the base64 form of bytes that stand behind `skipped` others: what does not depend on its neighbours.
fn base64(bytes: &[u8], skipped: usize) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: Vec<u8> =
        bytes.iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    let start = (6 - skipped * 8 % 6) % 6;
    let sign = |bits: &[u8]| SIGNS[usize::from(bits.iter().fold(0, |sum, bit| sum << 1 | bit))] as char;
    bits[start..].chunks_exact(6).map(sign).collect()
}

/// What a stream says: as it is, and with each way of writing letters undone. In lower case.
fn readings(bytes: &[u8]) -> Vec<String> {
    let plain = String::from_utf8_lossy(bytes).to_lowercase();
    let mut texts = Vec::new();
    let mut read = |mark: &str, reading: fn(&str) -> String| {
        if plain.contains(mark) {
            texts.push(reading(&plain));
        }
    };
    read("&#", entities);
    read("\\", escapes);
    read("%", percents);
    // UTF-16 of letters is the letters with a zero beside each.
    if bytes.contains(&0) {
        let without: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != 0).collect();
        texts.push(String::from_utf8_lossy(&without).to_lowercase());
    }
    // Mail and calendars fold long lines, and quoted-printable writes letters as `=4D`.
    if plain.contains("\r\n") || plain.contains("=\n") {
        let unfolded = plain.replace("\r\n ", "").replace("=\r\n", "").replace("\r\n", "");
        texts.push(percents(&unfolded.replace('=', "%")));
        texts.push(unfolded);
    }
    texts.push(plain);
    texts
}

/// Replaces what stands between two marks by the letter of that number.
fn decoded(text: &str, mark: &str, number: impl Fn(&str) -> Option<(u32, usize)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(mark) {
        out.push_str(&rest[..at]);
        let behind = &rest[at + mark.len()..];
        match number(behind).and_then(|(code, length)| Some((char::from_u32(code)?, length))) {
            Some((letter, length)) => {
                out.extend(letter.to_lowercase());
                rest = &behind[length..];
            }
            None => {
                out.push_str(mark);
                rest = behind;
            }
        }
    }
    out.push_str(rest);
    out
}

fn hexadecimal(text: &str, length: usize) -> Option<u32> {
    text.get(..length).and_then(|digits| u32::from_str_radix(digits, 16).ok())
}

fn entities(text: &str) -> String {
    decoded(text, "&#", |rest| {
        let end = rest.find(';').filter(|end| *end < 9)?;
        let digits = &rest[..end];
        let code = match digits.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => digits.parse().ok()?,
        };
        Some((code, end + 1))
    })
}

fn escapes(text: &str) -> String {
    let text = decoded(text, "\\u", |rest| Some((hexadecimal(rest, 4)?, 4)));
    decoded(&text, "\\x", |rest| Some((hexadecimal(rest, 2)?, 2)))
}

fn percents(text: &str) -> String {
    decoded(text, "%", |rest| Some((hexadecimal(rest, 2)?, 2)))
}

/// The streams inside a file that are packed with deflate: those of PDF, PNG, gzip and zip.
fn inflated(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut streams = Vec::new();
    // A picture's stream may be parted into chunks.
    if bytes.starts_with(b"\x89PNG") {
        let mut parts: Vec<u8> = Vec::new();
        let mut at = 8;
        while let Some(head) = bytes.get(at..at + 8) {
            let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
            let Some(chunk) = bytes.get(at + 8..at + 8 + length) else { break };
            if &head[4..8] == b"IDAT" {
                parts.extend(chunk);
            }
            at += length + 12;
        }
        streams.extend(decompress_to_vec_zlib_with_limit(&parts, LIMIT).ok());
    }
    for at in 0..bytes.len().saturating_sub(4) {
        let zlib = bytes[at] == 0x78 && (u16::from(bytes[at]) << 8 | u16::from(bytes[at + 1])) % 31 == 0;
        if zlib {
            let stream = decompress_to_vec_zlib_with_limit(&bytes[at..], LIMIT);
            streams.push(stream.unwrap_or_else(|error| error.output));
        }
        let raw = match &bytes[at..] {
            [0x1f, 0x8b, 8, 0, ..] => Some(at + 10),
            [b'P', b'K', 3, 4, ..] => bytes.get(at + 26..at + 30).map(|head| {
                let length = |low: usize| usize::from(u16::from_le_bytes([head[low], head[low + 1]]));
                at + 30 + length(0) + length(2)
            }),
            _ => None,
        };
        if let Some(packed) = raw.and_then(|start| bytes.get(start..)) {
            let stream = decompress_to_vec_with_limit(packed, LIMIT);
            streams.push(stream.unwrap_or_else(|error| error.output));
        }
    }
    streams.retain(|stream| !stream.is_empty());
    streams
}

#[test]
fn words_are_found_however_they_are_written() {
    use miniz_oxide::deflate::{compress_to_vec, compress_to_vec_zlib};
    let hunt = Hunt::new(["Quokkaline", "7654321"]);
    let zlib = |text: &str| compress_to_vec_zlib(text.as_bytes(), 6);
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let packed = zlib("the quokkaline");
    for part in packed.chunks(7) {
        png.extend((part.len() as u32).to_be_bytes());
        png.extend(b"IDAT");
        png.extend(part);
        png.extend([0; 4]);
    }
    let mut gzip = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    gzip.extend(compress_to_vec(b"7,654,321", 6));
    let utf_16: Vec<u8> = "quokkaLine".encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [
        b"a QUOKKAline".to_vec(),
        b"<text>enilakkouq</text>".to_vec(),
        b"a quokka&#108;ine".to_vec(),
        b"a quokka&#x6C;ine".to_vec(),
        b"a quokka%6Cine".to_vec(),
        br#""quokka\u006cine""#.to_vec(),
        b"quokka=\r\nline".to_vec(),
        b"quok\r\n kaline".to_vec(),
        b"quokka=6Cine\r\n".to_vec(),
        utf_16,
        b"UXVva2thbGluZQ==".to_vec(),
        b"aFF1b2trYWxpbmU=".to_vec(),
        b"IGhRdW9ra2FsaW5l".to_vec(),
        b"51756f6b6b616c696e65".to_vec(),
        [b"%PDF stream\n".to_vec(), zlib("(quokkaline) Tj"), b"endstream".to_vec()].concat(),
        png,
        gzip,
        "7\u{202f}654\u{202f}321".as_bytes().to_vec(),
    ] {
        assert!(!hunt.found_in("a.txt", &bytes).is_empty(), "{:?}", String::from_utf8_lossy(&bytes));
    }
    assert!(!hunt.found_in("charts/quokkaline.svg", b"").is_empty());
    let found = hunt.found_in("a.txt", b"a quokka, a line, 76543210");
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["7654321"]);
    assert!(hunt.found_in("a.txt", b"a quokka, a line, 765432").is_empty());
}
