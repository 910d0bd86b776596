//! What the program prints, as a page can show it: what differs from machine to machine is replaced.

use std::path::Path;

/// Words of progress, each on a line of its own: on a terminal they are a bar, and gone when the work is done.
const PROGRESS: [&str; 8] =
    ["reading", "building", "writing", "importing", "verifying", "comparing", "printing", "drawing"];

/// The text with these rules kept:
///
/// - lines of progress are left out;
/// - a time, as in `in 0.42 s`, is `in 0.1 s`;
/// - the folder in which the reader began is `/home/you`;
/// - a digest of 64 signs is its place, `…`;
/// - white space at the ends of lines and of the text is left out.
pub fn told(printed: &str, began: &Path) -> String {
    let began = began.to_string_lossy();
    let lines = printed.lines().map(str::trim_end).filter(|line| !PROGRESS.contains(line));
    let lines: Vec<String> = lines
        .map(|line| {
            let line = line.replace(&*began, "/home/you");
            let words: Vec<&str> = line.split(' ').collect();
            let shown = words.iter().enumerate().map(|(at, word)| {
                let is_time = words.get(at + 1).is_some_and(|next| next.trim_end_matches([':', ',']) == "s")
                    && word.parse::<f64>().is_ok();
                let digest = word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
                if is_time {
                    "0.1"
                } else if digest {
                    "…"
                } else {
                    word
                }
            });
            shown.collect::<Vec<_>>().join(" ")
        })
        .collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[test]
fn only_what_differs_between_machines_is_replaced() {
    let digest = "0123456789abcdef".repeat(4);
    let printed = format!(
        "reading\nbuilt 1 version in 12.30 s: 7 files in `/tmp/x/acme`  \nmanifest {digest}\nreading on\n\n"
    );
    let expected = "built 1 version in 0.1 s: 7 files in `/home/you/acme`\nmanifest …\nreading on";
    assert_eq!(told(&printed, Path::new("/tmp/x")), expected);
}
