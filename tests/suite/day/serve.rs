//! The preview, as a browser meets it.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::first_project;

/// A preview that is under way; it ends with the test.
struct Preview {
    program: Child,
    port: u16,
}

impl Preview {
    fn of(project: &Path) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_advocate"))
            .args(["serve", "--port", "0"])
            .current_dir(project)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (_, port) = line.split_once("127.0.0.1:").unwrap_or_else(|| panic!("{line}"));
        let port = port.split('/').next().unwrap().parse().unwrap();
        Self { program, port }
    }

    /// Status and body.
    fn get(&self, path: &str) -> (u16, String) {
        self.ask("GET", path, &format!("127.0.0.1:{}", self.port))
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        (answer[9..12].parse().unwrap(), answer)
    }

    /// The state after one, and what is wrong in it.
    fn after(&self, number: u64) -> (u64, String) {
        let (status, answer) = self.get(&format!("/-/next?after={number}"));
        assert_eq!(status, 200);
        let (_, rest) = answer.split_once("\"number\": ").unwrap();
        let (number, _) = rest.split_once(',').unwrap();
        (number.parse().unwrap(), answer)
    }

    /// Waits for a state that says this.
    fn until(&self, words: &str) {
        let mut number = 0;
        loop {
            let (next, said) = self.after(number);
            if said.contains(words) {
                return;
            }
            number = next;
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

#[test]
fn a_preview_follows_what_is_written_and_survives_what_is_broken() {
    let project = first_project();
    let preview = Preview::of(project.path());
    let (status, answer) = preview.get("/");
    assert!(status == 302 && answer.contains("Location: /2026-10/index.html\r\n"), "{answer}");
    let (status, answer) = preview.get("/2026-10/playbook/welcome.html");
    assert!(status == 200 && answer.contains("/-/preview.js\"></script></body>"), "{answer}");

    let page = project.path().join("content/playbook/welcome.md");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, format!("{text}\nA new sentence. {{{{ npx }}}}\n")).unwrap();
    preview.until("\"unknown-figure\"");
    assert!(preview.get("/2026-10/playbook/welcome.html").1.contains("A new sentence."));

    let site = project.path().join("content/site.yaml");
    let sound = fs::read_to_string(&site).unwrap();
    fs::write(&site, "schema: [").unwrap();
    preview.until("\"yaml-syntax\"");
    assert_eq!(preview.get("/2026-10/voice.html").0, 200, "what was shown stays");
    fs::write(&site, sound).unwrap();
    fs::write(&page, text).unwrap();
    preview.until("\"errors\": 0");
    assert!(!preview.get("/2026-10/playbook/welcome.html").1.contains("A new sentence."));
}

#[test]
fn a_preview_is_for_this_machine_and_its_site_alone() {
    let project = first_project();
    let preview = Preview::of(project.path());
    let own = format!("localhost:{}", preview.port);
    assert_eq!(preview.ask("GET", "/2026-10/", &own).0, 200);
    for host in ["evil.example", "evil.example:80", "127.0.0.1:1"] {
        assert_eq!(preview.ask("GET", "/2026-10/", host).0, 403, "{host}");
    }
    for path in [
        "/../content/site.yaml",
        "/content/site.yaml",
        "/2026-10/../../content/site.yaml",
        "/2026-10/%2e%2e/x",
        "/.gitignore",
        "//etc/passwd",
    ] {
        assert_eq!(preview.get(path).0, 404, "{path}");
    }
    assert_eq!(preview.ask("POST", "/2026-10/", &own).0, 405);
}

#[test]
fn ctrl_c_ends_a_preview_and_leaves_nothing_behind() {
    let project = first_project();
    let mut preview = Preview::of(project.path());
    let process = preview.program.id().to_string();
    assert!(Command::new("kill").args(["-INT", &process]).status().unwrap().success());
    assert_eq!(preview.program.wait().unwrap().code(), Some(130));
    assert!(!project.path().join("output").exists());
}
