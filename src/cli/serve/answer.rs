use std::io::Cursor;
use std::time::Duration;

use tiny_http::{Header, Method, Request, Response};

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

/// Answers a request. A reader who has gone misses nothing.
pub fn answer(request: Request, port: u16, state: &State) {
    let response = respond(&request, port, state);
    let _ = request.respond(response);
}

fn respond(request: &Request, port: u16, state: &State) -> Response<Cursor<Vec<u8>>> {
    let host = request.headers().iter().find(|header| header.field.equiv("Host"));
    if !host.is_some_and(|host| is_ours(host.value.as_str(), port)) {
        return text(403, "This preview answers to 127.0.0.1 and localhost only.");
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        return text(405, "This preview can only be read.");
    }
    match read(request.url()) {
        None => text(404, "There is no such page."),
        Some(Asked::Start) => match state.start() {
            Some(address) => with(text(302, ""), "Location", &address),
            None => page("text/html; charset=utf-8", with_script(NOTHING.into())),
        },
        Some(Asked::Script) => page("text/javascript; charset=utf-8", SCRIPT.into()),
        Some(Asked::Next(number)) => {
            let (number, findings) = state.after(number, WAIT);
            page("application/json", format!("{{\"number\": {number}, \"report\": {findings}}}").into())
        }
        Some(Asked::File(path)) => match state.file(&path) {
            None => text(404, "There is no such page."),
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

fn page(kind: &str, bytes: Vec<u8>) -> Response<Cursor<Vec<u8>>> {
    let headers =
        [("Content-Type", kind), ("Cache-Control", "no-store"), ("X-Content-Type-Options", "nosniff")];
    headers.iter().fold(Response::from_data(bytes), |response, (name, value)| with(response, name, value))
}

fn text(status: u16, text: &str) -> Response<Cursor<Vec<u8>>> {
    page("text/plain; charset=utf-8", text.into()).with_status_code(status)
}

/// Adds a header; one with letters that no header may have, which ours have not, is left out.
fn with(response: Response<Cursor<Vec<u8>>>, name: &str, value: &str) -> Response<Cursor<Vec<u8>>> {
    match Header::from_bytes(name, value) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
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
