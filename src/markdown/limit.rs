//! How much one page may ask of us.

use memchr::memchr2;

use super::problem::{Problem, ProblemKind};

/// Largest page in bytes. A page of 600 words has about 4,000; a book of 150,000 words fits.
pub const MAX_BYTES: usize = 1 << 20;

/// Deepest nesting of elements: fifty lists, each with its item, or a hundred quotes. Each line is compared with all open levels, so that without a bound
/// a page of a few hundred kilobytes could take minutes.
pub const MAX_DEPTH: usize = 100;

/// Most problems listed for one page.
pub const MAX_PROBLEMS: usize = 200;

/// Widest indentation that is read, in columns: two columns open one level of a list. A line of nothing but white space
/// opens none: a long line of a passage that is [for others](super::Reserved) becomes such a line.
const MAX_INDENT: usize = 2 * MAX_DEPTH;

/// Why this text is not read at all, with a range that counts from the text's start.
pub(super) fn refusal(text: &str) -> Option<Problem> {
    if text.len() > MAX_BYTES {
        return Some(Problem { range: 0..0, kind: ProblemKind::TooLarge { bytes: text.len() } });
    }
    let bytes = text.as_bytes();
    let mut start = 0;
    while start < bytes.len() {
        let line = &bytes[start..];
        let line = &line[..memchr2(b'\n', b'\r', line).map_or(line.len(), |end| end + 1)];
        let prefix = Prefix::of(line);
        let too_deep = prefix.markers > MAX_DEPTH || prefix.columns > MAX_INDENT;
        if too_deep && !line.trim_ascii().is_empty() {
            return Some(Problem { range: start..start + prefix.bytes, kind: ProblemKind::TooDeep });
        }
        start += line.len();
    }
    None
}

/// What stands before the first word of a line.
struct Prefix {
    /// Signs that open or continue a quote, a list, a definition or a footnote.
    markers: usize,
    /// White space, a tab counted as four.
    columns: usize,
    /// Length of it all.
    bytes: usize,
}

impl Prefix {
    fn of(line: &[u8]) -> Self {
        let mut prefix = Self { markers: 0, columns: 0, bytes: 0 };
        while let Some(&byte) = line.get(prefix.bytes) {
            let rest = &line[prefix.bytes + 1..];
            match byte {
                b' ' => prefix.columns += 1,
                b'\t' => prefix.columns += 4,
                b'>' => prefix.markers += 1,
                b'-' | b'+' | b'*' | b':' if ends_word(rest) => prefix.markers += 1,
                b'0'..=b'9' => {
                    let digits = rest.iter().take(9).take_while(|b| b.is_ascii_digit()).count();
                    match rest.get(digits) {
                        Some(b'.' | b')') if ends_word(&rest[digits + 1..]) => {
                            prefix.markers += 1;
                            prefix.bytes += digits + 1;
                        }
                        _ => break,
                    }
                }
                b'[' if rest.first() == Some(&b'^') => match rest.windows(2).position(|pair| pair == b"]:") {
                    Some(end) => {
                        prefix.markers += 1;
                        prefix.bytes += end + 2;
                    }
                    None => break,
                },
                _ => break,
            }
            prefix.bytes += 1;
        }
        prefix
    }
}

fn ends_word(rest: &[u8]) -> bool {
    matches!(rest.first(), None | Some(b' ' | b'\t' | b'\n' | b'\r'))
}
