//! The month for an inbox: what it says, how heavy it is, and how it is sent.

mod server;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use mail_parser::{MessageParser, MimeHeaders};
use server::{Manner, Server, Speech};
use tempfile::TempDir;

const SITE: &str = "\
schema: 1
organisation: \"Harbour\\r\\nBcc: eve@example.com\"
title: Customer <b>report</b>
locale: en-GB
address: https://cx.example.com/reports
measures:
  - {id: nps, name: Net Promoter Score, kind: nps, scale: [0, 10], goal: 45, headline: true}
roles: [{id: crew, name: Crew}]
customers: {counts: Anyone, joins: First parcel, leaves: None for a year, returns: New}
email: {from: \"Zoë <cx@example.com>\", to: [ada@example.com, \"Bob <bob@example.com>\"]}
";

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// A project of two months, the second of them sealed.
fn sealed(site: &str, note: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "content/site.yaml", site);
    put(folder.path(), "content/journey.yaml", "schema: 1\nstages:\n  - {id: delivery, name: Delivery}\n");
    for (period, promoters) in [("2026-09", 400), ("2026-10", 420)] {
        let text = format!(
            "schema: 1\nperiod: {period}\nnote: |\n  {note}\nratings:\n  - {{measure: nps, counts: {{0: 100, 8: 120, 10: {promoters}}}}}\n\
             customers: {{opening: 1000, incoming: 60, outgoing: 13, closing: 1047}}\n"
        );
        let text = if period == "2026-10" {
            text.replace("opening: 1000", "opening: 1047").replace("closing: 1047", "closing: 1094")
        } else {
            text
        };
        put(folder.path(), &format!("content/snapshots/{period}.yaml"), &text);
    }
    let (code, said) = run(folder.path(), &["publish"]);
    assert_eq!(code, 0, "{said}");
    folder
}

fn run(project: &Path, args: &[&str]) -> (i32, String) {
    let authority = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mail/authority.pem");
    let output = Command::new(env!("CARGO_BIN_EXE_advocate"))
        .current_dir(project)
        .args(args)
        .args(["--progress", "never", "--color", "never"])
        .env("SSL_CERT_FILE", authority)
        .env("ADVOCATE_SMTP_USER", "ada")
        .env("ADVOCATE_SMTP_PASSWORD", "secret")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap_or(-1), text(output.stdout) + &text(output.stderr))
}

/// `AUTH PLAIN` of `ada` and `secret`: base64 of NUL ada NUL secret.
const LOGIN: &str = "PLAIN AGFkYQBzZWNyZXQ=";

fn send(project: &Path, scheme: &str, server: &Server, more: &[&str]) -> (i32, String) {
    let url = format!("{scheme}://localhost:{}", server.port);
    run(project, &[&["email", "--send", &url], more].concat())
}

#[test]
fn the_message_that_arrives_is_the_one_that_was_sealed() {
    let project = sealed(SITE, "Grüße, *all*.");
    let sealed = fs::read(project.path().join("output/2026-10/email.eml")).unwrap();
    for (scheme, speech) in [("smtps", Speech::Tls), ("smtp+starttls", Speech::StartTls)] {
        let server = Server::start(speech, Some(LOGIN), &[]);
        let journal = format!("{scheme}.jsonl");
        let (code, said) = send(project.path(), scheme, &server, &["--journal", &journal]);
        assert_eq!((code, said.as_str()), (0, "2026-10: sent to 2 readers\n"));
        assert_eq!(server.readers(), ["ada@example.com", "bob@example.com"]);
        assert_eq!(server.connections(), 1);
        let parser = MessageParser::default();
        let written = parser.parse(&sealed).unwrap();
        let mut ids = BTreeSet::new();
        for (reader, bytes) in server.taken() {
            let read = parser.parse(&bytes).unwrap();
            assert_eq!(read.to().unwrap().first().unwrap().address(), Some(reader.as_str()));
            assert_eq!(read.from().unwrap().first().unwrap().address(), Some("cx@example.com"));
            assert_eq!(read.from().unwrap().first().unwrap().name(), Some("Zoë"));
            assert_eq!(read.subject(), Some("October 2026: 47 more customers than a month ago"));
            assert!(read.bcc().is_none() && read.cc().is_none());
            assert_eq!((read.body_html(0), read.body_text(0)), (written.body_html(0), written.body_text(0)));
            let (image, original) = (read.attachment(0).unwrap(), written.attachment(0).unwrap());
            assert_eq!((image.contents(), image.content_id()), (original.contents(), original.content_id()));
            let shown = format!("src=\"cid:{}\"", image.content_id().unwrap());
            assert!(read.body_html(0).unwrap().contains(&shown));
            ids.insert(read.message_id().unwrap().to_owned());
        }
        assert_eq!(ids.len(), 2);
    }
}

#[test]
fn nobody_is_mailed_twice_and_everyone_left_out_is_named() {
    let project = sealed(SITE, "A note.");
    let server = Server::start(
        Speech::Open,
        Some(LOGIN),
        &[
            ("bob@example.com", Manner::AtName("550 5.1.1 No such\u{1b}[2J user here")),
            ("cy@example.com", Manner::AtFirst("451 4.7.1 Greylisted, try later")),
            ("dan@example.com", Manner::Silent),
            ("eve@example.com", Manner::Half),
            ("fay@example.com", Manner::AtEnd("554 5.6.0 Not in this house")),
        ],
    );
    put(
        project.path(),
        "readers.txt",
        "# all\nAda <ada@example.com>\nbob@example.com\n\nADA@example.com\ncy@example.com\ndan@example.com\neve@example.com\nfay@example.com\nzoe@example.com\n",
    );
    let to = ["--to", "readers.txt"];
    let (code, said) = send(project.path(), "smtp", &server, &to);
    assert_eq!(code, 3, "{said}");
    assert_eq!(server.readers(), ["ada@example.com", "cy@example.com", "zoe@example.com"]);
    for line in [
        "bob@example.com: refused: 550 5.1.1 No such",
        "dan@example.com: may have it or not: incomplete response; `--again dan@example.com` sends it",
        "eve@example.com: may have it or not",
        "fay@example.com: refused: 554 5.6.0 Not in this house",
        "2026-10: sent to 3 readers\n",
        "4 readers did not get the mail, or may not have",
    ] {
        assert!(said.contains(line), "{line} in {said}");
    }
    assert!(!said.contains('\u{1b}'));

    // The second run asks again only those who were refused; what is not known is told, and not risked.
    let second = Server::start(Speech::Open, Some(LOGIN), &[]);
    let (code, said) = send(project.path(), "smtp", &second, &to);
    assert_eq!(
        (code, second.readers()),
        (3, vec!["bob@example.com".into(), "fay@example.com".into()]),
        "{said}"
    );
    assert!(said.contains("2026-10: sent to 2 readers; 3 readers had it already"), "{said}");

    let (code, said) =
        send(project.path(), "smtp", &second, &[&to[..], &["--again", "Dan <DAN@example.com>"]].concat());
    assert_eq!(second.readers().last().map(String::as_str), Some("dan@example.com"), "{said}");
    assert_eq!(code, 3, "eve is still not known: {said}");
    let (_, plan) = run(project.path(), &["email", "--to", "readers.txt"]);
    assert!(plan.contains("to   dan@example.com, who has it already\n"), "{plan}");
    assert!(plan.contains("to   eve@example.com, who may have it already: only with `--again`\n"), "{plan}");
}

#[test]
fn a_run_that_was_killed_leaves_what_it_did_not_finish_untouched() {
    let project = sealed(SITE, "A note.");
    let server = Server::start(Speech::Open, Some(LOGIN), &[]);
    assert_eq!(send(project.path(), "smtp", &server, &[]).0, 0);
    // As a run leaves the journal that was killed after it began to send to Bob, in the middle of a line.
    let path = project.path().join(".advocate/mail.jsonl");
    let journal = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = journal.lines().collect();
    assert_eq!(lines.len(), 4);
    fs::write(&path, format!("{}\n{}\n{}\n{}", lines[0], lines[1], lines[2], &lines[3][..20])).unwrap();
    let (code, said) = send(project.path(), "smtp", &server, &[]);
    assert_eq!(code, 3, "{said}");
    assert_eq!(server.readers().len(), 2, "nobody was mailed twice");
    assert!(
        said.contains("bob@example.com: may have it or not: a run was stopped while it sent this"),
        "{said}"
    );
}

#[test]
fn nothing_is_sent_where_it_could_be_overheard_or_is_not_allowed() {
    let project = sealed(SITE, "A note.");
    let check = |args: &[&str], code: i32, says: &str| {
        let (ended, said) = run(project.path(), &[&["email"], args].concat());
        assert_eq!(ended, code, "{said}");
        assert!(said.contains(says), "{says} in {said}");
        assert!(!said.contains("secret"), "{said}");
    };
    check(&["--send", "smtps://ada:secret@mail.example.com"], 2, "must hold no name and no password");
    check(&["--send", "mail.example.com"], 2, "begins with `smtp://`");
    check(&["--to", "ada@example.com\r\nRCPT TO:<eve@example.com>"], 2, "not an address for mail");
    check(&["--to", "ada"], 2, "neither an address nor a file");
    check(&["--version", "2026-11"], 2, "there is no version `2026-11`");
    check(&["--role", "boss"], 2, "has no mail");
    check(&[], 0, "nothing was sent");
    assert!(!project.path().join(".advocate").exists());

    let open = Server::start(Speech::Open, Some(LOGIN), &[]);
    let starttls = format!("smtp+starttls://localhost:{}", open.port);
    check(&["--send", &starttls], 3, "it does not offer STARTTLS");
    let closed = Server::start(Speech::Open, Some("PLAIN bm9ib2R5"), &[]);
    let closed_url = format!("smtp://localhost:{}", closed.port);
    check(&["--send", &closed_url], 3, "does not let us in: 535 5.7.8 who are you?");
    // The certificate is for `localhost` alone.
    let tls = Server::start(Speech::Tls, Some(LOGIN), &[]);
    let other = format!("smtps://127.0.0.1:{}", tls.port);
    check(&["--send", &other], 3, "unheard");
    assert!(open.taken().is_empty() && closed.taken().is_empty() && tls.taken().is_empty());

    fs::write(project.path().join("output/2026-10/email.eml"), "From: <cx@example.com>\r\n\r\nother")
        .unwrap();
    check(&[], 2, "is not the one that was sealed");
}

#[test]
fn a_draft_is_sent_only_when_that_is_said() {
    let project = sealed(SITE, "A note.");
    assert_eq!(run(project.path(), &["build"]).0, 0);
    let server = Server::start(Speech::Open, Some(LOGIN), &[]);
    let (code, said) = send(project.path(), "smtp", &server, &["--version", "2026-09"]);
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("2026-09 is not sealed"), "{said}");
    let (code, said) =
        send(project.path(), "smtp", &server, &["--version", "2026-09", "--role", "crew", "--draft"]);
    assert_eq!(code, 0, "{said}");
    let (_, bytes) = server.taken().remove(0);
    let subject = MessageParser::default().parse(&bytes).unwrap().subject().unwrap().to_owned();
    assert!(subject.starts_with("Draft, September 2026, Crew: "), "{subject}");
}

/// The figures of a text: runs of digits with what stands within numbers.
fn numbers(text: &str) -> Vec<String> {
    let inside = |letter: char| letter.is_ascii_digit() || ".,".contains(letter);
    text.split(|letter: char| !inside(letter))
        .map(|number| number.trim_matches(['.', ',']).to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

/// What a reader sees of markup.
fn words(markup: &str) -> String {
    let body = markup.split("<body").nth(1).unwrap_or(markup);
    let mut text = String::new();
    for piece in body.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        text.push(' ');
    }
    text
}

#[test]
fn each_number_of_the_mail_is_one_of_the_site() {
    let files = &crate::built::SAMPLE.files;
    let mails = files.iter().filter(|(path, _)| path.ends_with("/email.html"));
    let mut seen = 0;
    for (path, mail) in mails {
        let folder = path.strip_suffix("email.html").unwrap();
        // The pages where its pictures stand have their captions.
        let pages =
            ["index.html", "customers.html", "ratings/nps.html"].map(|page| format!("{folder}{page}"));
        let page = |path| words(std::str::from_utf8(&files[path]).unwrap());
        let known: BTreeSet<String> = pages.iter().flat_map(|path| numbers(&page(path))).collect();
        let mail = std::str::from_utf8(mail).unwrap();
        let eml = &files[&format!("{folder}email.eml")];
        let message = MessageParser::default().parse(eml).unwrap();
        let text = message.body_text(0).unwrap();
        // Addresses have numbers of their own.
        let plain: String = text.lines().filter(|line| !line.contains("://")).collect::<Vec<_>>().join("\n");
        // Places in a list are counted by the page itself.
        let ours = |number: &String| known.contains(number) || ["1", "2", "3"].contains(&number.as_str());
        for number in numbers(&words(mail)).iter().chain(&numbers(&plain)) {
            assert!(ours(number), "{path}: {number} is not on the page");
            seen += 1;
        }
        assert!(mail.len() < 90_000, "{path}: {} bytes", mail.len());
        assert!(!mail.contains("<script") && !mail.contains("<svg") && !mail.contains("<!--part"), "{path}");
        let style = mail.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(style.len() < 16_000);
        let base = format!("href=\"https://cx.harbourandpine.example/reports/{folder}");
        assert!(mail.split(&base).count() > 10, "{path} has no links to its version");
        for link in mail.split(&base).skip(1) {
            let address = link.split('"').next().unwrap();
            let (page, anchor) = address.split_once('#').unwrap_or((address, ""));
            let there = files.get(&format!("{folder}{page}"));
            let there = there.unwrap_or_else(|| panic!("{path}: {address} leads nowhere"));
            let id = format!("id=\"{anchor}\"");
            assert!(anchor.is_empty() || String::from_utf8_lossy(there).contains(&id), "{path}: {address}");
        }
        for part in mail.split("src=\"").skip(1) {
            let src = part.split('"').next().unwrap();
            assert!(files.contains_key(&format!("{folder}{src}")), "{path}: {src}");
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn a_mail_that_grows_too_large_is_a_finding() {
    let check = |bytes: usize, code: i32, says: &str| {
        let project = sealed(SITE, "A note.");
        let snapshot = project.path().join("content/snapshots/2026-09.yaml");
        let text = fs::read_to_string(&snapshot).unwrap();
        fs::write(&snapshot, text.replace("A note.", &"word ".repeat(bytes / 5))).unwrap();
        let (ended, said) = run(project.path(), &["build", "--period", "2026-09"]);
        assert_eq!(ended, code, "{said}");
        assert!(said.contains(says), "{said}");
        assert!(said.contains("shorten its heaviest parts: `note`"), "{said}");
    };
    check(85_000, 0, "warning[large-mail]: `2026-09/email.html` has 9");
    check(99_000, 1, "error[mail-too-large]: `2026-09/email.html` has 10");
}

#[test]
fn without_an_address_a_mail_has_no_links_and_says_so() {
    let site = SITE.replace("address: https://cx.example.com/reports\n", "");
    let project = sealed(&site, "See [this](https://other.example/).");
    let mail = fs::read_to_string(project.path().join("output/2026-10/email.html")).unwrap();
    let links: Vec<&str> =
        mail.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(links, ["https://other.example/"]);
    assert!(mail.contains("This mail has no links, because the report’s address is not set."), "{mail}");
    assert!(mail.contains("Customer &lt;b&gt;report&lt;/b&gt;"), "{mail}");
}

#[test]
fn charts_are_written_for_slides() {
    let project = sealed(SITE, "A note.");
    let (code, said) = run(project.path(), &["charts", "--out", "slides", "--size", "640x360"]);
    assert_eq!(code, 0, "{said}");
    let png = fs::read(project.path().join("slides/trend-nps.png")).unwrap();
    // Width and height stand at bytes 16 and 20 of a PNG, big end first.
    assert_eq!((&png[1..4], &png[16..24]), (&b"PNG"[..], &[0, 0, 2, 128, 0, 0, 1, 104][..]));
    let (code, said) =
        run(project.path(), &["charts", "--out", "drawings", "--format", "svg", "--version", "2026-09"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        fs::read_to_string(project.path().join("drawings/answers-nps.svg")).unwrap().starts_with("<svg ")
    );
    for wrong in ["640", "0x5", "9000x10", "1x"] {
        assert_eq!(run(project.path(), &["charts", "--out", "slides", "--size", wrong]).0, 2, "{wrong}");
    }
}
