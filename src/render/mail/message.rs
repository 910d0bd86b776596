//! A message as mail programs take it: text, the same as markup, and its pictures.

use jiff::Timestamp;
use lettre::Address;
use lettre::address::Envelope;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, SinglePart};

use super::plain::is_breaking;
use crate::domain::{Date, Digest, MailAddress};
use crate::draw::Picture;

/// What stands above a message.
#[derive(Debug, Clone)]
pub struct Letterhead {
    /// Who sends it. Without a sender the message is still one, from an address that nobody can have.
    pub from: Option<MailAddress>,
    /// Whose name is shown, where the sender has none.
    pub organisation: String,
    /// The subject.
    pub subject: String,
    /// The language, as in HTML's `lang`.
    pub lang: String,
    /// The day of the message. It is that on which the figures were whole, so that the same report has the same bytes.
    pub date: Date,
    /// Who it is for, where the site has audiences.
    pub audience: Option<String>,
    /// Where this version lies on the web.
    pub archive: Option<String>,
}

/// A message that cannot be put together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the mail cannot be put together: {0}")]
pub struct UnfitMessage(pub String);

/// The sender of a report that names none (RFC 2606 keeps `invalid` free for such).
const NOBODY: &str = "report@mail.invalid";

/// The bytes of a message without readers: [`addressed`] puts one in. `pictures` are those that the markup shows, by what
/// it names them.
pub fn message(
    letterhead: &Letterhead,
    text: &str,
    markup: &str,
    pictures: &[(&str, &Picture)],
) -> Result<Vec<u8>, UnfitMessage> {
    let unfit = |error: &dyn std::fmt::Display| UnfitMessage(error.to_string());
    let host = letterhead.from.as_ref().map_or("mail.invalid", MailAddress::domain);
    let mut markup = markup.to_owned();
    let mut parts = Vec::new();
    for (src, picture) in pictures {
        let id = format!("{}@{host}", &Digest::of(&picture.png).to_string()[..32]);
        markup = markup.replace(&format!("src=\"{src}\""), &format!("src=\"cid:{id}\""));
        let name = src.rsplit('/').next().unwrap_or(src).to_owned();
        let kind = ContentType::parse("image/png").map_err(|error| unfit(&error))?;
        parts.push(Attachment::new_inline_with_name(id, name).body(picture.png.to_vec(), kind));
    }
    let from = letterhead.from.as_ref().map_or(NOBODY, MailAddress::address);
    let from: Address = from.parse().map_err(|error| unfit(&error))?;
    let name = letterhead.from.as_ref().and_then(|from| from.name.clone());
    let name = one_line(name.as_deref().unwrap_or(&letterhead.organisation));
    let subject = one_line(&letterhead.subject);
    let digest = Digest::of(format!("{from}\n{name}\n{subject}\n{text}\n{markup}").as_bytes()).to_string();
    let (id, boundary) = (&digest[..32], &digest[32..56]);

    let mut shown = MultiPart::related()
        .boundary(format!("=_related_{boundary}"))
        .singlepart(readable(ContentType::TEXT_HTML, &markup)?);
    for part in parts {
        shown = shown.singlepart(part);
    }
    let body = MultiPart::alternative()
        .boundary(format!("=_either_{boundary}"))
        .singlepart(readable(ContentType::TEXT_PLAIN, text)?)
        .multipart(shown);
    let envelope = Envelope::new(Some(from.clone()), vec![from.clone()]).map_err(|error| unfit(&error))?;
    let list = letterhead.audience.as_ref().map(|audience| format!("{audience}.")).unwrap_or_default();
    let mut builder = Message::builder()
        .from(Mailbox::new(Some(name), from))
        .subject(subject)
        .message_id(Some(format!("<{id}@{host}>")))
        .envelope(envelope);
    for (header, value) in [
        ("Date", Some(stamp(midnight(letterhead.date)))),
        ("Content-Language", Some(letterhead.lang.clone())),
        ("List-Id", Some(format!("<{list}report.{host}>"))),
        ("List-Archive", letterhead.archive.as_ref().map(|archive| format!("<{archive}>"))),
        ("List-Unsubscribe", letterhead.from.as_ref().map(unsubscribe)),
        ("Auto-Submitted", Some("auto-generated".to_owned())),
        // Outlook opens it as a draft, ready to be sent on.
        (UNSENT, Some("1".to_owned())),
    ] {
        if let Some(value) = value {
            let name = HeaderName::new_from_ascii(header.to_owned()).map_err(|error| unfit(&error))?;
            builder = builder.raw_header(HeaderValue::new(name, one_line(&value)));
        }
    }
    Ok(builder.multipart(body).map_err(|error| unfit(&error))?.formatted())
}

const UNSENT: &str = "X-Unsent";

fn unsubscribe(from: &MailAddress) -> String {
    // Before the `@` an address may have signs that mean something in a link.
    let user: String = from
        .user()
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    format!("<mailto:{user}@{}?subject=unsubscribe>", from.domain())
}

/// A part that people read. Its lines are shorter than servers pass on, whatever it says.
fn readable(kind: ContentType, text: &str) -> Result<SinglePart, UnfitMessage> {
    let body = Body::new_with_encoding(text.to_owned(), ContentTransferEncoding::QuotedPrintable)
        .map_err(|_| UnfitMessage("a part cannot be encoded".to_owned()))?;
    Ok(SinglePart::builder().header(kind).body(body))
}

/// Text as a header can hold it: a line break in a title must not begin a header of its own.
fn one_line(text: &str) -> String {
    let breaks = |letter: char| is_breaking(letter) || letter.is_control();
    text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The first day that mail knows: clocks of computers begin with it.
const FIRST_DAY: Date = jiff::civil::date(1970, 1, 2);

fn midnight(date: Date) -> Timestamp {
    let date = date.max(FIRST_DAY).to_zoned(jiff::tz::TimeZone::UTC);
    date.map_or(Timestamp::UNIX_EPOCH, |date| date.timestamp())
}

fn stamp(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// A message of this program to one reader: with the reader's address, the time at which it is sent, and an id of its own.
pub fn addressed(message: &[u8], to: &MailAddress, at: Timestamp) -> Vec<u8> {
    let end = message.windows(4).position(|four| four == b"\r\n\r\n").map_or(message.len(), |end| end + 2);
    let (head, body) = message.split_at(end);
    let head = String::from_utf8_lossy(head);
    let host = to.domain();
    let digest = Digest::of(&[message, to.key().as_bytes()].concat()).to_string();
    let mut out =
        format!("Date: {}\r\nMessage-ID: <{}@{host}>\r\nTo: {}\r\n", stamp(at), &digest[..32], to.address());
    let mut left_out = false;
    for line in head.split_inclusive("\r\n") {
        if !line.starts_with([' ', '\t']) {
            let name = line.split(':').next().unwrap_or("");
            let replaced = ["Date", "Message-ID", "To", UNSENT];
            left_out = replaced.iter().any(|header| header.eq_ignore_ascii_case(name));
        }
        if !left_out {
            out.push_str(line);
        }
    }
    let mut out = out.into_bytes();
    out.extend_from_slice(body);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use mail_parser::{MessageParser, MimeHeaders};

    fn letterhead(subject: &str) -> Letterhead {
        Letterhead {
            from: Some("cx@example.com".parse().unwrap()),
            organisation: "Harbour & Pine".into(),
            subject: subject.into(),
            lang: "en-GB".into(),
            date: jiff::civil::date(2026, 11, 1),
            audience: None,
            archive: Some("https://cx.example.com/2026-10/".into()),
        }
    }

    fn picture() -> Picture {
        Picture { png: (0..=255).collect::<Vec<u8>>().into(), width: 2, height: 1 }
    }

    #[test]
    fn another_parser_reads_what_was_written() {
        let picture = picture();
        let markup = "<p>Zürich =\r\n.\r\n</p><img src=\"charts/goals.png\">";
        let text = "One\n.\nFrom here\n=E9 ü\n-- \n";
        let pictures = [("charts/goals.png", &picture)];
        let bytes = message(&letterhead("Grüße: 47 more"), text, markup, &pictures).unwrap();
        assert!(bytes.is_ascii());
        assert!(
            String::from_utf8_lossy(&bytes)
                .split("\r\n")
                .all(|line| line.len() <= 998 && !line.contains('\n'))
        );
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert_eq!(read.subject(), Some("Grüße: 47 more"));
        assert_eq!(read.body_text(0).unwrap().replace("\r\n", "\n"), text);
        let image = read.attachment(0).unwrap();
        let id = image.content_id().unwrap();
        let shown = read.body_html(0).unwrap().replace("\r\n", "\n");
        assert_eq!(shown, format!("<p>Zürich =\n.\n</p><img src=\"cid:{id}\">"));
        assert_eq!(image.contents(), &*picture.png);
        assert_eq!(read.date().unwrap().to_rfc3339(), "2026-11-01T00:00:00Z");
        let from = read.from().unwrap().first().unwrap();
        assert_eq!((from.name(), from.address()), (Some("Harbour & Pine"), Some("cx@example.com")));
    }

    #[test]
    fn the_same_report_has_the_same_bytes() {
        let make = |subject: &str| message(&letterhead(subject), "text", "<p>text</p>", &[]).unwrap();
        assert_eq!(make("One"), make("One"));
        assert_ne!(make("One"), make("Two"));
    }

    #[test]
    fn nothing_that_is_told_becomes_a_header() {
        let hostile = "Up\r\nBcc: all@example.com\r\n\r\n<p>body</p>\u{0}\u{85}Bcc: b@example.com\u{2028}x";
        let mut letterhead = letterhead(hostile);
        letterhead.organisation = "Pine\nBcc: c@example.com".into();
        letterhead.archive = Some("https://a.example/\r\nBcc: d@example.com".into());
        let bytes = message(&letterhead, "text", "<p>text</p>", &[]).unwrap();
        let read = MessageParser::default().parse(&bytes).unwrap();
        assert!(read.bcc().is_none());
        assert_eq!(read.subject(), Some("Up Bcc: all@example.com <p>body</p> Bcc: b@example.com x"));
        let names: Vec<&str> = read.headers().iter().map(|header| header.name()).collect();
        assert_eq!(names.iter().filter(|name| name.eq_ignore_ascii_case("from")).count(), 1);
    }

    #[test]
    fn a_report_of_long_ago_has_a_date() {
        let letterhead = Letterhead { date: jiff::civil::date(12, 1, 1), from: None, ..letterhead("Old") };
        let bytes = message(&letterhead, "text", "<p>text</p>", &[]).unwrap();
        let head = String::from_utf8(bytes).unwrap();
        assert!(head.contains("\r\nDate: Fri, 02 Jan 1970 00:00:00 +0000\r\n"), "{head}");
        assert!(head.contains("<report@mail.invalid>"));
    }

    #[test]
    fn a_message_is_addressed_to_one_reader() {
        let picture = picture();
        let pictures = [("charts/goals.png", &picture)];
        let markup = "<img src=\"charts/goals.png\">";
        let sent = message(&letterhead(&"long subject ".repeat(20)), "text", markup, &pictures).unwrap();
        let at: Timestamp = "2026-11-03T09:30:00Z".parse().unwrap();
        let bytes = addressed(&sent, &"Ada <ada@example.org>".parse().unwrap(), at);
        let (before, after) =
            (MessageParser::default().parse(&sent).unwrap(), MessageParser::default().parse(&bytes).unwrap());
        assert_eq!(after.to().unwrap().first().unwrap().address(), Some("ada@example.org"));
        assert_eq!(after.date().unwrap().to_rfc3339(), "2026-11-03T09:30:00Z");
        assert_ne!(after.message_id(), before.message_id());
        assert!(after.header(UNSENT).is_none() && before.header(UNSENT).is_some());
        assert_eq!(
            (after.subject(), after.body_html(0), after.body_text(0)),
            (before.subject(), before.body_html(0), before.body_text(0))
        );
        assert_eq!(after.attachment(0).unwrap().contents(), before.attachment(0).unwrap().contents());
    }
}
