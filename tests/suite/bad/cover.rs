//! Whether the cases show every kind of finding that loading and checking can give.

use std::collections::BTreeSet;

use advocate::finding::Kind;

use super::{case, find};

/// Where kinds of findings about sealed versions are tried.
const SEALED: &str = "of what was published, when it is verified: in `seal`";

/// Where kinds of findings about a theme's strings are tried.
const STRINGS: &str = "of the theme's strings, when they are spoken: in `theme`";

/// Where kinds of findings about documents on paper are tried.
const PAPER: &str = "of a document on paper, when it is set: in `typeset`";

/// Kinds that no project on disk can show here, and why.
const ELSEWHERE: &[(Kind, &str)] = &[
    (Kind::ThemeError, "of the theme, when it is rendered"),
    (Kind::UnknownString, STRINGS),
    (Kind::UnknownVariable, STRINGS),
    (Kind::StringSyntax, STRINGS),
    (Kind::UnpaintedChart, "of a picture for the mail: no chart is known that cannot be painted"),
    (Kind::UnprintablePicture, PAPER),
    (Kind::MissingLetters, PAPER),
    (Kind::LargeMail, "of a mail, when it is made: in `mail`"),
    (Kind::MailTooLarge, "of a mail, when it is made: in `mail`"),
    (Kind::WrongMap, "of the map of an import"),
    (Kind::UnreadableExport, "of a raw export, when it is imported"),
    (Kind::UnplacedRows, "of a raw export, when it is imported"),
    (Kind::SnapshotChanged, "of a snapshot, when an import would write over it"),
    (Kind::SealedFileChanged, SEALED),
    (Kind::SealedFileMissing, SEALED),
    (Kind::SealedFileAdded, SEALED),
    (Kind::SealedManifest, SEALED),
    (Kind::SealedChain, SEALED),
    (Kind::SealedList, SEALED),
    (Kind::UnfinishedRun, SEALED),
    (Kind::InputChanged, SEALED),
    (Kind::GivenAway, "of counts beside sealed versions, when they are built: in `seal`"),
    (Kind::PageUnreadable, "for a panic of the Markdown library: no text is known that causes one"),
    (Kind::PageTooLarge, "for a page of a megabyte: in `hostile`"),
    (Kind::PageTooManyProblems, "for a page with 200 problems: in `hostile`"),
];

#[test]
fn every_kind_of_finding_has_a_case() {
    let shown: BTreeSet<Kind> = case::all()
        .iter()
        .flat_map(|case| find(case.files()).report.iter().map(|finding| finding.kind).collect::<Vec<_>>())
        .collect();
    for kind in Kind::ALL {
        let elsewhere = ELSEWHERE.iter().any(|(other, _)| other == kind);
        assert_ne!(shown.contains(kind), elsewhere, "{}: has a case, or stands in the list", kind.id());
    }
}
