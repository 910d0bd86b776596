use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::disk::{Appended, DiskError, System};
use crate::domain::MailAddress;

/// Who was sent what, and what came of it.
#[derive(Debug)]
pub struct Journal {
    file: Appended,
    standing: BTreeMap<(String, String), Standing>,
}

/// How a reader stands to a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It was never handed over, or was refused.
    Open,
    /// It was handed over, and what came of it is not known.
    Unknown(Timestamp),
    /// The server took it.
    Sent(Timestamp),
}

/// A journal that cannot be read: nobody can tell who has which mail.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the journal is not one that this program wrote")]
pub struct DamagedJournal {
    /// The line, from 1.
    pub line: usize,
}

/// A line of the journal.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// In UTC (RFC 3339).
    at: String,
    what: What,
    /// The version and its digest.
    mail: String,
    to: String,
}

/// What is about to happen, or happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum What {
    /// The server is ready for the message, which follows.
    Sending,
    /// The server took it.
    Sent,
    /// The server said that it did not take it.
    Refused,
}

impl Journal {
    /// Opens the journal, or begins one. While it is open no other run has it.
    pub fn open(path: &Path) -> Result<Result<Self, DamagedJournal>, DiskError> {
        let (file, text) = Appended::open(path)?;
        let mut standing = BTreeMap::new();
        for (place, text) in text.lines().enumerate() {
            let read = serde_json::from_str::<Line>(text).ok();
            let Some((at, line)) = read.and_then(|line| Some((line.at.parse().ok()?, line))) else {
                return Ok(Err(DamagedJournal { line: place + 1 }));
            };
            standing.insert((line.mail, line.to), after(line.what, at));
        }
        Ok(Ok(Self { file, standing }))
    }

    /// How a reader stands to a mail.
    pub fn standing(&self, mail: &str, to: &MailAddress) -> Standing {
        self.standing.get(&(mail.to_owned(), to.key())).copied().unwrap_or(Standing::Open)
    }

    pub(super) fn sending(&mut self, mail: &str, to: &MailAddress, at: Timestamp) -> Result<(), DiskError> {
        self.add(What::Sending, mail, to, at)
    }

    pub(super) fn sent(&mut self, mail: &str, to: &MailAddress, at: Timestamp) -> Result<(), DiskError> {
        self.add(What::Sent, mail, to, at)
    }

    pub(super) fn refused(&mut self, mail: &str, to: &MailAddress, at: Timestamp) -> Result<(), DiskError> {
        self.add(What::Refused, mail, to, at)
    }

    fn add(&mut self, what: What, mail: &str, to: &MailAddress, at: Timestamp) -> Result<(), DiskError> {
        let line = Line { at: at.to_string(), what, mail: mail.to_owned(), to: to.key() };
        // A line has nothing in it that JSON cannot hold.
        let text = serde_json::to_string(&line).unwrap_or_default();
        self.file.add(&text, System::default())?;
        self.standing.insert((line.mail, line.to), after(what, at));
        Ok(())
    }
}

fn after(what: What, at: Timestamp) -> Standing {
    match what {
        What::Sending => Standing::Unknown(at),
        What::Sent => Standing::Sent(at),
        What::Refused => Standing::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_remembers_across_runs() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.jsonl");
        let (ada, bob, eve): (MailAddress, MailAddress, MailAddress) = (
            "Ada <Ada@example.com>".parse().unwrap(),
            "bob@example.com".parse().unwrap(),
            "eve@example.com".parse().unwrap(),
        );
        let at: Timestamp = "2026-11-03T09:30:00Z".parse().unwrap();
        let mut journal = Journal::open(&path).unwrap().unwrap();
        for to in [&ada, &bob, &eve] {
            journal.sending("2026-10 abc", to, at).unwrap();
        }
        journal.sent("2026-10 abc", &ada, at).unwrap();
        journal.refused("2026-10 abc", &eve, at).unwrap();
        drop(journal);
        let journal = Journal::open(&path).unwrap().unwrap();
        assert_eq!(journal.standing("2026-10 abc", &"ada@EXAMPLE.com".parse().unwrap()), Standing::Sent(at));
        assert_eq!(journal.standing("2026-10 abc", &bob), Standing::Unknown(at));
        assert_eq!(journal.standing("2026-10 abc", &eve), Standing::Open);
        assert_eq!(journal.standing("2026-10 other", &ada), Standing::Open);
    }

    #[test]
    fn a_journal_that_was_edited_is_not_trusted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.jsonl");
        std::fs::write(
            &path,
            "{\"at\":\"2026-11-03T09:30:00Z\",\"what\":\"sent\",\"mail\":\"a\",\"to\":\"b\"}\nfoo\n",
        )
        .unwrap();
        assert_eq!(Journal::open(&path).unwrap().unwrap_err(), DamagedJournal { line: 2 });
    }
}
