//! Follows a page as its reader would: types its commands, saves its files, compares what is printed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::root;
use super::told::told;

/// Commands that are not typed here, each with the reason. What the page shows below such a command is not compared.
const LEFT_OUT: [(&str, &str); 9] = [
    ("cargo ", "compiles"),
    ("advocate serve", "runs until it is stopped"),
    ("advocate pdf", "asks for a browser"),
    ("advocate email --send", "asks for a mail server"),
    ("python3 -m http.server", "runs until it is stopped"),
    ("docker ", "asks for a container tool"),
    ("rclone ", "asks for a store"),
    ("rsync ", "asks for a server"),
    ("git ", "asks for a server"),
];

/// A reader's folder, in which the folder `advocate` holds what comes with the program.
pub struct Walk {
    began: tempfile::TempDir,
    at: PathBuf,
    /// How many commands were run.
    pub commands: usize,
}

/// A fenced block of a page.
struct Block<'a> {
    language: &'a str,
    lines: Vec<&'a str>,
    /// The paragraph above it.
    above: String,
}

impl Walk {
    /// An empty folder beside the example exports.
    pub fn begin() -> Self {
        let began = tempfile::tempdir().unwrap();
        let exports = began.path().join("advocate/tests/presets");
        fs::create_dir_all(&exports).unwrap();
        for entry in fs::read_dir(root().join("tests/presets")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, exports.join(path.file_name().unwrap())).unwrap();
        }
        // The name that a machine gives to the folder, as the program prints it.
        let at = began.path().canonicalize().unwrap();
        Self { began, at, commands: 0 }
    }

    /// The folder in which the reader began.
    pub fn folder(&self) -> PathBuf {
        self.began.path().canonicalize().unwrap()
    }

    /// Follows a page from its first block to its last; gives the page with what was printed.
    ///
    /// - ` ```console ` holds commands behind `$ `, and below each what it prints. The command may fail if it says so.
    /// - ` ```sh ` holds commands that must not fail; nothing is shown of what they print.
    /// - ` ```yaml `, ` ```markdown ` and ` ```csv ` are saved as the file with that ending that the paragraph above names; where
    ///   it says "at the end of", they are added to it; where it names none, they are only shown.
    /// - ` ```diff ` changes lines of the file that the paragraph above names: `-` lines to the `+` lines.
    pub fn follow(&mut self, page: &str) -> String {
        let mut shown = String::with_capacity(page.len());
        let mut above = String::new();
        let mut lines = page.split_inclusive('\n');
        while let Some(line) = lines.next() {
            shown.push_str(line);
            let Some(fence) = line.strip_prefix("```") else {
                if line.starts_with('#') {
                    above.clear();
                }
                above.push_str(line);
                continue;
            };
            let body: Vec<&str> = lines
                .by_ref()
                .map(|line| line.trim_end_matches('\n'))
                .take_while(|line| *line != "```")
                .collect();
            let paragraph = above.trim_end().rsplit("\n\n").next().unwrap_or("").to_owned();
            let block = Block { language: fence.trim(), lines: body, above: paragraph };
            for line in self.act(&block) {
                shown.push_str(&line);
                shown.push('\n');
            }
            shown.push_str("```\n");
        }
        shown
    }

    /// Does what a block says; gives the lines that it shows.
    fn act(&mut self, block: &Block<'_>) -> Vec<String> {
        let as_written = || block.lines.iter().map(|line| (*line).to_owned()).collect();
        match block.language {
            "console" => self.session(&block.lines),
            "sh" => {
                for command in &block.lines {
                    if let Some((fine, printed)) = self.type_in(command) {
                        assert!(fine, "$ {command}\n{printed}");
                    }
                }
                as_written()
            }
            "yaml" | "markdown" | "csv" => {
                if let Some(file) = named(&block.above, block.language) {
                    let path = self.at.join(file);
                    let before = if block.above.contains("at the end of") {
                        fs::read_to_string(&path).unwrap()
                    } else {
                        String::new()
                    };
                    fs::create_dir_all(path.parent().unwrap()).unwrap();
                    fs::write(path, before + &block.lines.join("\n") + "\n").unwrap();
                }
                as_written()
            }
            "diff" => {
                let path = self.at.join(named(&block.above, "yaml").expect("a change says of which file"));
                let signed = |sign: char| {
                    let lines = block.lines.iter().filter_map(|line| line.strip_prefix(sign));
                    lines.map(|line| format!("{line}\n")).collect::<String>()
                };
                let text = fs::read_to_string(&path).unwrap();
                let (old, new) = (signed('-'), signed('+'));
                assert_eq!(text.matches(&old).count(), 1, "{}: {old}\n{text}", path.display());
                fs::write(path, text.replace(&old, &new)).unwrap();
                as_written()
            }
            _ => as_written(),
        }
    }

    /// Commands behind `$ `, each with what it prints.
    fn session(&mut self, lines: &[&str]) -> Vec<String> {
        let mut shown = Vec::new();
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            at += 1;
            let command = line.strip_prefix("$ ").unwrap_or_else(|| panic!("no command: {line}"));
            let below = lines[at..].iter().take_while(|line| !line.starts_with("$ ")).count();
            shown.push((*line).to_owned());
            match self.type_in(command) {
                Some((_, printed)) => shown.extend(printed.lines().map(str::to_owned)),
                None => shown.extend(lines[at..at + below].iter().map(|line| (*line).to_owned())),
            }
            at += below;
        }
        shown
    }

    /// Types a command; gives whether it did its work, and what it printed, unless it is left out.
    pub fn type_in(&mut self, command: &str) -> Option<(bool, String)> {
        if LEFT_OUT.iter().any(|(begins, _)| command.starts_with(begins)) {
            return None;
        }
        self.commands += 1;
        if let Some(folder) = command.strip_prefix("cd ") {
            self.at = self.at.join(folder).canonicalize().unwrap();
            return Some((true, String::new()));
        }
        let program = Path::new(env!("CARGO_BIN_EXE_advocate")).parent().unwrap().to_owned();
        let others = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths([program].into_iter().chain(std::env::split_paths(&others))).unwrap();
        // Both streams into one, in the order in which a terminal would show them.
        let output = Command::new("sh")
            .args(["-c", &format!("{command} 2>&1")])
            .current_dir(&self.at)
            .env("PATH", path)
            .env_remove("NO_COLOR")
            .env_remove("CI")
            .env_remove("GITHUB_STEP_SUMMARY")
            .env("SOURCE_DATE_EPOCH", "1793620800")
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        Some((output.status.success(), told(&printed, &self.folder())))
    }
}

/// The first name in backquotes that ends as files of this language do.
fn named<'t>(paragraph: &'t str, language: &str) -> Option<&'t str> {
    let ending = if language == "markdown" { ".md" } else { language };
    let quoted = paragraph.split('`').skip(1).step_by(2);
    quoted.into_iter().find(|name| name.ends_with(ending) && !name.contains(' '))
}
