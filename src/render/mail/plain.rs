//! The mail as text: for those who read no markup, and for the first line that a telephone reads out.

use super::undress;
use crate::render::view::{
    Block, Card, Email, EmailPart, EmailRole, Link, Play, Promise, ScoreRow, ThemeItem,
};

/// How many characters a line has at most, where words allow (RFC 3676 advises 78 and less).
const LINE: usize = 72;

/// Writes the mail as text, paragraph by paragraph.
pub fn plain(mail: &Email) -> String {
    let mut text = Text { base: mail.base.as_deref(), out: String::new() };
    text.lines(&[&format!("{}, {}, {}", mail.organisation, mail.title, mail.period)]);
    if let Some(mission) = &mail.mission {
        text.lines(&[mission]);
    }
    for notice in &mail.notices {
        text.lines(&[notice]);
    }
    for part in &mail.parts {
        text.part(mail, part);
    }
    text.out.push_str("\n-- \n");
    if let Some(button) = &mail.button {
        text.more(mail, button);
    }
    for more in &mail.more {
        text.more(mail, more);
    }
    for line in &mail.end {
        text.lines(&[line]);
    }
    text.out
}

struct Text<'a> {
    base: Option<&'a str>,
    out: String,
}

impl Text<'_> {
    fn part(&mut self, mail: &Email, part: &EmailPart) {
        if let Some(block) = &part.block {
            self.heading(block.headline());
            self.block(mail, block);
        }
        if let Some(role) = &part.role {
            self.heading(&role.headline);
            self.role(mail, role);
        }
    }

    fn block(&mut self, mail: &Email, block: &Block) {
        match block {
            Block::Customers { sentences, more, .. } => {
                sentences.iter().for_each(|sentence| self.lines(&[sentence]));
                self.more(mail, more);
            }
            Block::Scores { sentence, rows, more, .. } => {
                sentence.iter().for_each(|sentence| self.lines(&[sentence]));
                rows.iter().for_each(|row| self.score(mail, row));
                self.more(mail, more);
            }
            Block::Voice { sentence, items, more, .. } => {
                sentence.iter().for_each(|sentence| self.lines(&[sentence]));
                for (place, item) in items.iter().enumerate() {
                    self.theme(mail, place + 1, item);
                }
                self.more(mail, more);
            }
            Block::Changes { sentences, items, caveat, more, .. } => {
                sentences.iter().for_each(|sentence| self.lines(&[sentence]));
                items.iter().for_each(|item| self.promise(item));
                caveat.iter().for_each(|caveat| self.lines(&[caveat]));
                more.iter().for_each(|more| self.more(mail, more));
            }
            Block::Focus { sentences, more, .. } => {
                sentences.iter().for_each(|sentence| self.lines(&[sentence]));
                more.iter().for_each(|more| self.more(mail, more));
            }
            Block::Asks { asks, plays, more, .. } => {
                for (place, ask) in asks.iter().enumerate() {
                    self.lines(&[&format!("{}. {}", place + 1, ask.text)]);
                }
                self.plays(mail, plays);
                more.iter().for_each(|more| self.more(mail, more));
            }
            Block::Note { html, .. } => {
                undress(html.as_str()).iter().for_each(|paragraph| self.lines(&[paragraph]));
            }
        }
    }

    fn score(&mut self, mail: &Email, row: &ScoreRow) {
        let goal = row.goal.as_ref().map(|goal| format!(" ({} {goal})", mail.words.goal));
        let colon = &mail.words.colon;
        let first = format!("{}{colon}{}{}", row.name, row.value, goal.unwrap_or_default());
        let mark = row.mark.as_ref().map(|mark| format!("{mark}. ")).unwrap_or_default();
        self.lines(&[&first, &format!("{mark}{}", row.words), &row.fine]);
    }

    fn theme(&mut self, mail: &Email, place: usize, item: &ThemeItem) {
        let quote = item.quote.as_ref().map(|quote| format!("{} ({})", quote.text, quote.origin));
        let play = item.play.as_ref().map(|play| format!("{} {}", mail.words.helps, play.text));
        self.lines(&[
            &format!("{place}. {}", item.name),
            &item.weight,
            quote.as_deref().unwrap_or_default(),
            play.as_deref().unwrap_or_default(),
        ]);
    }

    fn promise(&mut self, item: &Promise) {
        let owner = item.owner.as_ref().map(|owner| format!(", {owner}")).unwrap_or_default();
        self.lines(&[
            &item.title,
            &format!("{}{owner}", item.state),
            item.effect.as_deref().unwrap_or_default(),
            item.setback.as_deref().unwrap_or_default(),
        ]);
    }

    fn role(&mut self, mail: &Email, role: &EmailRole) {
        self.plays(mail, &role.plays);
        role.quiet.iter().for_each(|quiet| self.lines(&[quiet]));
        if let Some(card) = &role.card {
            self.card(mail, card);
        }
        role.more.iter().for_each(|more| self.more(mail, more));
    }

    fn card(&mut self, mail: &Email, card: &Card) {
        let colon = &mail.words.colon;
        let theme = card.theme.as_ref().map(|theme| format!("{theme}{colon}")).unwrap_or_default();
        let words = card.words.as_ref().map(|words| format!("{} ({})", words.text, words.origin));
        let figure = &card.figure;
        let meaning =
            if figure.words.is_empty() { String::new() } else { format!("{colon}{}", figure.words) };
        self.lines(&[&format!("{theme}{}", card.title)]);
        self.lines(&[words.as_deref().or(card.story.as_deref()).unwrap_or_default()]);
        self.lines(&[&format!("{} {}{meaning}", figure.value, figure.name), &figure.fine]);
        self.lines(&[card.meaning.as_deref().unwrap_or_default()]);
        self.lines(&[&format!("{} {}", mail.words.practise, card.practise)]);
        self.lines(&[&format!("{} {}", mail.words.ask, card.ask)]);
    }

    fn plays(&mut self, mail: &Email, plays: &[Play]) {
        if plays.is_empty() {
            return;
        }
        self.lines(&[&mail.words.plays]);
        for play in plays {
            let address = self.base.map(|base| format!("{base}{}", play.href.as_str()));
            let why = play.why.as_deref().unwrap_or_default();
            self.lines(&[&format!("- {}", play.title), why, address.as_deref().unwrap_or_default()]);
        }
    }

    /// Where to go on; nothing where the way is not known.
    fn more(&mut self, mail: &Email, link: &Link) {
        if let Some(base) = self.base {
            let colon = mail.words.colon.trim_end();
            self.lines(&[&format!("{}{colon}", link.text), &format!("{base}{}", link.href.as_str())]);
        }
    }

    fn heading(&mut self, text: &str) {
        let from = self.out.len();
        self.lines(&[text]);
        let longest = self.out[from..].lines().map(|line| line.chars().count()).max().unwrap_or(0);
        self.out.extend(std::iter::repeat_n('-', longest.min(LINE)));
        self.out.push('\n');
    }

    /// A paragraph, each of whose lines begins anew; empty ones are left out. Lines after the first of a list's item stand
    /// below its words.
    fn lines(&mut self, lines: &[&str]) {
        let mut lines = lines.iter().filter(|line| !line.trim().is_empty()).peekable();
        let Some(first) = lines.peek() else { return };
        let inset = first.find(' ').filter(|end| is_mark(&first[..*end])).map_or(0, |end| end + 1);
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        for (place, line) in lines.enumerate() {
            self.wrap(line, if place == 0 { 0 } else { inset }, inset);
        }
    }

    fn wrap(&mut self, line: &str, first: usize, rest: usize) {
        let mut at = 0;
        for (place, word) in line.split(is_breaking).filter(|word| !word.is_empty()).enumerate() {
            let length = word.chars().count();
            if place > 0 && at + 1 + length > LINE {
                self.out.push('\n');
                at = 0;
            }
            if at == 0 {
                let inset = if place == 0 { first } else { rest };
                self.out.extend(std::iter::repeat_n(' ', inset));
                at = inset;
            } else {
                self.out.push(' ');
                at += 1;
            }
            self.out.push_str(word);
            at += length;
        }
        self.out.push('\n');
    }
}

/// Whether a word begins an item of a list: `-`, `3.`.
fn is_mark(word: &str) -> bool {
    let number = word.strip_suffix('.').unwrap_or("");
    word == "-" || (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a line may break at a letter: at white space, but not where a language holds a sign and its word together.
pub(super) fn is_breaking(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::view::View;

    #[test]
    fn lines_end_between_words_and_items_stand_in() {
        let mut text = Text { base: None, out: String::new() };
        let long = "word ".repeat(15);
        text.lines(&[&format!("1. {long}"), "below", ""]);
        // 3 + 14 × 5 − 1 = 72 characters: fourteen words fit the first line, one goes on.
        let expected = format!("1. {}\n   word\n   below\n", "word ".repeat(14).trim_end());
        assert_eq!(text.out, expected);
    }

    #[test]
    fn a_word_longer_than_a_line_stays_whole() {
        let mut text = Text { base: None, out: String::new() };
        let address = format!("https://cx.example.com/{}", "a".repeat(90));
        text.lines(&["See:", &address]);
        assert_eq!(text.out, format!("See:\n{address}\n"));
    }

    #[test]
    fn a_mail_reads_as_text() {
        let text = plain(&Email::full());
        let start = "Harbour & Pine, Customer experience report, October 2026\n\n\
                     We make every delivery feel like it was packed for a neighbour.\n\n\
                     Draft: figures may still change.\n\n\
                     47 more customers than a month ago\n----------------------------------\n\n\
                     412 came, 365 left. The largest reason for leaving is still missed\nslots.\n";
        assert!(text.starts_with(start), "{text}");
        assert!(text.contains("\nRead the month:\nhttps://cx.example.com/2026-10/index.html\n"), "{text}");
        assert!(!text.contains(['<', '>']), "{text}");
        let without = plain(&Email { base: None, ..Email::full() });
        assert!(!without.contains("http"), "{without}");
    }
}
