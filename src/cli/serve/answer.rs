use std::io::Write;
use std::time::Duration;

use tiny_http::{Method, Request};

use super::request::{Asked, is_ours, read};
use super::state::State;

/// How long a page waits for a change before it asks again: shorter than browsers wait for an answer.
const WAIT: Duration = Duration::from_secs(20);

/// What is put into every page.
const SCRIPT_TAG: &[u8] = b"<script defer src=\"/-/preview.js\"></script>";
const SCRIPT: &str = include_str!("preview.js");

/// Shown where the project has nothing to show yet; the findings stand over it.
const NOTHING: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>advocate</title>\
    <body><p>There is nothing to show yet.</p></body></html>";

/// What is sent back.
struct Response {
    status: &'static str,
    kind: &'static str,
    /// Where else to look.
    location: Option<String>,
    body: Vec<u8>,
}

/// Answers a request. A reader who has gone misses nothing.
pub fn answer(request: Request, port: u16, state: &State) {
    let bytes = respond(&request, port, state).into_bytes(*request.method() == Method::Head);
    // Head and body go out at once: of two small writes the system holds the second back until the reader has
    // acknowledged the first, and readers take 40 ms to.
    let mut writer = request.into_writer();
    let _ = writer.write_all(&bytes).and_then(|()| writer.flush());
}

fn respond(request: &Request, port: u16, state: &State) -> Response {
    let host = request.headers().iter().find(|header| header.field.equiv("Host"));
    if !host.is_some_and(|host| is_ours(host.value.as_str(), port)) {
        return text("403 Forbidden", "This preview answers to 127.0.0.1 and localhost only.");
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        return text("405 Method Not Allowed", "This preview can only be read.");
    }
    match read(request.url()) {
        None => text("404 Not Found", "There is no such page."),
        Some(Asked::Start) => match state.start() {
            Some(address) => Response { location: Some(address), ..text("302 Found", "") },
            None => page("text/html; charset=utf-8", with_script(NOTHING.into())),
        },
        Some(Asked::Script) => page("text/javascript; charset=utf-8", SCRIPT.into()),
        Some(Asked::Next(number)) => {
            let (number, findings) = state.after(number, WAIT);
            page("application/json", format!("{{\"number\": {number}, \"report\": {findings}}}").into())
        }
        Some(Asked::File(path)) => match state.file(&path) {
            None => text("404 Not Found", "There is no such page."),
            Some(bytes) => {
                let bytes = if path.ends_with(".html") { with_script(bytes) } else { bytes };
                page(kind(&path), bytes)
            }
        },
    }
}

/// A page with the script of the preview at its end.
fn with_script(mut html: Vec<u8>) -> Vec<u8> {
    let end = html.windows(7).rposition(|part| part == b"</body>").unwrap_or(html.len());
    html.splice(end..end, SCRIPT_TAG.iter().copied());
    html
}

fn page(kind: &'static str, body: Vec<u8>) -> Response {
    Response { status: "200 OK", kind, location: None, body }
}

fn text(status: &'static str, text: &str) -> Response {
    Response { status, ..page("text/plain; charset=utf-8", text.into()) }
}

impl Response {
    /// As it goes over the wire; without its body where only the head was asked for.
    fn into_bytes(self, only_head: bool) -> Vec<u8> {
        let Self { status, kind, location, body } = self;
        let location = location.map_or_else(String::new, |address| format!("Location: {address}\r\n"));
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
             X-Content-Type-Options: nosniff\r\n{location}\r\n",
            body.len()
        );
        let mut bytes = head.into_bytes();
        if !only_head {
            bytes.extend(body);
        }
        bytes
    }
}

/// The media type of a file, by its name.
fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "woff2" => "font/woff2",
        "ttf" => "font/ttf",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" => "audio/ogg",
        "wav" => "audio/wav",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        _ => "application/octet-stream",
    }
}
