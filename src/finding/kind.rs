/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The report would be wrong or incomplete; `build` leaves with 1.
    Error,
    /// Worth a look; an error with `--strict`.
    Warning,
}

impl Severity {
    /// The word that is printed.
    pub fn word(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

macro_rules! kinds {
    ($( $(#[doc = $doc:literal])+ $name:ident = $id:literal, $severity:ident; )*) => {
        /// Every kind of finding. The id is stable: scripts and people refer to it.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Kind { $( $(#[doc = $doc])+ $name, )* }

        impl Kind {
            /// All kinds, by name.
            pub const ALL: &'static [Kind] = &[$( Kind::$name, )*];

            /// The stable id.
            pub fn id(self) -> &'static str {
                match self { $( Kind::$name => $id, )* }
            }

            /// Error or warning.
            pub fn severity(self) -> Severity {
                match self { $( Kind::$name => Severity::$severity, )* }
            }

            /// What the finding means, in a sentence.
            pub fn meaning(self) -> &'static str {
                match self { $( Kind::$name => concat!($( $doc, )+).trim_ascii(), )* }
            }
        }
    };
}

kinds! {
    /// A closing count of customers that is not opening plus incoming less outgoing, or that the next period does not open with.
    DoesNotReconcile = "does-not-reconcile", Error;
    /// A file that could not be read as text, is too large, is a link that leads out of the project, or is no file.
    UnreadableFile = "unreadable-file", Error;
    /// A file that a project must have.
    MissingFile = "missing-file", Error;
    /// A file in a place where nothing reads it.
    UnusedFile = "unused-file", Warning;
    /// A file that is not YAML.
    YamlSyntax = "yaml-syntax", Error;
    /// An anchor or an alias of YAML, which files of a project do not have.
    YamlAlias = "yaml-alias", Error;
    /// A tag of YAML, which files of a project do not have.
    YamlTag = "yaml-tag", Error;
    /// Lists and mappings that stand too deep in each other.
    YamlDepth = "yaml-depth", Error;
    /// A value that YAML takes for a comment, because `#` stands before it.
    HiddenValue = "hidden-value", Warning;
    /// A file that is not a CSV table.
    TableSyntax = "table-syntax", Error;
    /// A row of a CSV table that does not fit its head.
    TableRow = "table-row", Error;
    /// A key that this place does not have.
    UnknownKey = "unknown-key", Error;
    /// A key that stands twice.
    DuplicateKey = "duplicate-key", Error;
    /// A key that must be there.
    MissingKey = "missing-key", Error;
    /// A value of another type than the key wants.
    WrongType = "wrong-type", Error;
    /// A value that is not one of those that the key knows.
    UnknownValue = "unknown-value", Error;
    /// A text that cannot be an id.
    WrongId = "wrong-id", Error;
    /// A text that is not a period.
    WrongPeriod = "wrong-period", Error;
    /// A date that does not exist or is written in another way.
    WrongDate = "wrong-date", Error;
    /// A number that cannot be: a count that is too large, a scale that runs backwards, a goal off the scale.
    ImpossibleNumber = "impossible-number", Error;
    /// The number of a file's form that this program does not know.
    UnknownSchema = "unknown-schema", Error;
    /// A text that says nothing where something must be said.
    EmptyText = "empty-text", Error;
    /// The same id given to two things of a kind.
    DuplicateId = "duplicate-id", Error;
    /// Two rows that count the same thing.
    DuplicateRow = "duplicate-row", Error;
    /// A measure that `site.yaml` does not have.
    UnknownMeasure = "unknown-measure", Error;
    /// A stage that `journey.yaml` does not have.
    UnknownStage = "unknown-stage", Error;
    /// An action that the stage does not have.
    UnknownAction = "unknown-action", Error;
    /// A theme that `site.yaml` does not have.
    UnknownTheme = "unknown-theme", Error;
    /// A source that `site.yaml` does not have.
    UnknownSource = "unknown-source", Error;
    /// A segment, or a value of one, that `site.yaml` does not have.
    UnknownSegment = "unknown-segment", Error;
    /// An outcome that `site.yaml` does not have.
    UnknownOutcome = "unknown-outcome", Error;
    /// A team that `site.yaml` does not have.
    UnknownTeam = "unknown-team", Error;
    /// A role that `site.yaml` does not have.
    UnknownRole = "unknown-role", Error;
    /// A reading path that `site.yaml` does not have.
    UnknownPath = "unknown-path", Error;
    /// An audience that `site.yaml` does not have.
    UnknownAudience = "unknown-audience", Error;
    /// A meeting that `rhythm.yaml` does not have.
    UnknownMeeting = "unknown-meeting", Error;
    /// A commitment that no snapshot has.
    UnknownCommitment = "unknown-commitment", Error;
    /// A language that is not shipped.
    UnknownLocale = "unknown-locale", Error;
    /// Answers counted at a point that the measure's scale does not have.
    OffTheScale = "off-the-scale", Error;
    /// Two snapshots for one period.
    PeriodTwice = "period-twice", Error;
    /// Periods of two kinds in one project.
    MixedPeriods = "mixed-periods", Error;
    /// A snapshot whose name and period disagree.
    PeriodName = "period-name", Error;
    /// A date that cannot be in its order: resolved before received, due before opened.
    DateOrder = "date-order", Error;
    /// A date after the end of the period: it has not happened yet at the cut-off.
    DateAhead = "date-ahead", Warning;
    /// More answers than people invited, more voices than items, more meetings discussed than held.
    CountsDisagree = "counts-disagree", Error;
    /// More stages in focus than the site's limit: do not boil the ocean.
    TooManyFocus = "too-many-focus", Warning;
    /// More headline measures than three.
    TooManyHeadlines = "too-many-headlines", Error;
    /// What counts as a customer, as joining or leaving is not written down.
    CustomersUndefined = "customers-undefined", Warning;
    /// A page without front matter.
    NoFrontMatter = "no-front-matter", Error;
    /// A link to a page, file or heading that does not exist.
    DanglingLink = "dangling-link", Error;
    /// A figure in a text that this project does not have.
    UnknownFigure = "unknown-figure", Error;
    /// A chart block that cannot be drawn.
    WrongChart = "wrong-chart", Error;
    /// A block of a page that cannot be filled.
    WrongBlock = "wrong-block", Error;
    /// A passage for one audience that is not opened or closed as it should be.
    WrongPassage = "wrong-passage", Error;
    /// A trigger that does not say when the page is called for.
    WrongTrigger = "wrong-trigger", Error;
    /// A page that is larger than is read.
    PageTooLarge = "page-too-large", Error;
    /// Quotes, lists or emphasis in a page that stand too deep in each other.
    PageTooDeep = "page-too-deep", Error;
    /// More problems in a page than are listed.
    PageTooManyProblems = "page-too-many-problems", Error;
    /// A page that the Markdown reader gave up on.
    PageUnreadable = "page-unreadable", Error;
    /// HTML in a page that is not taken over as it is: tags for single words are, without attributes; all else is shown as text.
    RawHtml = "raw-html", Warning;
    /// A comment in a page that is never closed.
    UnclosedComment = "unclosed-comment", Error;
    /// A figure in a text that is not written as one.
    MalformedFigure = "malformed-figure", Error;
    /// A figure in a title or alternative text, where none is put in.
    FigureOutOfPlace = "figure-out-of-place", Error;
    /// A link without a destination.
    EmptyLink = "empty-link", Error;
    /// A link with a scheme that is not allowed.
    LinkScheme = "link-scheme", Error;
    /// A picture or recording that would be loaded from another site.
    RemoteMedia = "remote-media", Error;
    /// A picture whose destination is no picture.
    NotMedia = "not-media", Error;
    /// A picture or recording without words for who cannot see or hear it.
    MissingAlternative = "missing-alternative", Warning;
    /// A link by a label that the page does not explain.
    MissingReference = "missing-reference", Error;
    /// A footnote that the page does not have.
    MissingFootnote = "missing-footnote", Error;
    /// A footnote that nothing refers to.
    UnusedFootnote = "unused-footnote", Warning;
    /// A second footnote of the same label.
    RepeatedFootnote = "repeated-footnote", Warning;
    /// A heading of the first level, which is the page's title.
    TopHeading = "top-heading", Warning;
    /// A heading more than one level below the one before it.
    SkippedHeadingLevel = "skipped-heading-level", Warning;
    /// A heading without words.
    EmptyHeading = "empty-heading", Warning;
    /// An id that the page has already given to something.
    RepeatedHeadingId = "repeated-heading-id", Warning;
    /// An id that an address cannot hold.
    UnusableHeadingId = "unusable-heading-id", Warning;
    /// A fenced block that is never closed.
    UnclosedFence = "unclosed-fence", Warning;
    /// A fenced block whose name is nearly one that the program knows.
    MisspeltBlock = "misspelt-block", Error;
    /// A huddle card whose text does not fit half a sheet in type that is read at arm's length.
    LongCard = "long-card", Warning;
    /// A theme of a period that has cards, but none for a role.
    RoleWithoutCard = "role-without-card", Warning;
    /// A key of front matter that this kind of page does not have.
    MisplacedKey = "misplaced-key", Error;
    /// A page whose review is overdue.
    StalePage = "stale-page", Warning;
    /// A media file that is named and not there.
    MissingMedia = "missing-media", Error;
    /// Something that a text names and that some of its readers may not see; they get the text without it.
    ReservedThing = "reserved-thing", Error;
    /// A recording that is shown although the customer did not consent to it.
    NoConsent = "no-consent", Error;
    /// A customer's words with an address or a number in them that leads to a person; it is taken out before they are shown.
    Redacted = "redacted", Warning;
    /// A recording without words to read instead of it.
    NoTranscript = "no-transcript", Warning;
    /// An address of the site that links cannot begin with.
    SiteAddress = "site-address", Error;
    /// An address that mail cannot be sent to or from.
    MailAddress = "mail-address", Error;
    /// A mail that is nearly too large: from about 100 KB on, mail programs hide what comes last.
    LargeMail = "large-mail", Warning;
    /// A mail so large that mail programs hide what comes last.
    MailTooLarge = "mail-too-large", Error;
    /// A chart that cannot be made a picture for the mail.
    UnpaintedChart = "unpainted-chart", Error;
    /// A picture that documents on paper cannot show: they name it.
    UnprintablePicture = "unprintable-picture", Warning;
    /// Letters in a document on paper that no face of the theme has: another sign stands in their places.
    MissingLetters = "missing-letters", Warning;
    /// A colour that is not one, or that cannot be read against the page.
    BrandColour = "brand-colour", Warning;
    /// Something wrong with the theme.
    ThemeError = "theme-error", Error;
    /// A string of a theme that no page asks for.
    UnknownString = "unknown-string", Error;
    /// A name in a string of a theme that the string is not given.
    UnknownVariable = "unknown-variable", Error;
    /// A string of a theme that cannot be read.
    StringSyntax = "string-syntax", Error;
    /// Two pages or files that would be written to the same place.
    SamePlace = "same-place", Error;
    /// A map for an import that cannot be followed.
    WrongMap = "wrong-map", Error;
    /// An export that cannot be read.
    UnreadableExport = "unreadable-export", Error;
    /// Rows of an export that could not be placed.
    UnplacedRows = "unplaced-rows", Warning;
    /// A snapshot that an import would write over and that says other things now.
    SnapshotChanged = "snapshot-changed", Warning;
    /// A file of a sealed version that has other bytes than when it was sealed.
    SealedFileChanged = "sealed-file-changed", Error;
    /// A file of a sealed version that is gone.
    SealedFileMissing = "sealed-file-missing", Error;
    /// A file in the folder of a sealed version that was not sealed with it.
    SealedFileAdded = "sealed-file-added", Error;
    /// A manifest that cannot be read, stands in the wrong folder, or is not the one that was sealed.
    SealedManifest = "sealed-manifest", Error;
    /// Sealed versions that do not follow each other: one is gone, or two claim the same place.
    SealedChain = "sealed-chain", Error;
    /// A list of versions that does not say what was sealed.
    SealedList = "sealed-list", Error;
    /// A list of versions that is behind, because a run was stopped before its end.
    UnfinishedRun = "unfinished-run", Warning;
    /// Small counts that sealed versions give away: nothing that is hidden now hides them.
    GivenAway = "given-away", Warning;
    /// An input that is no longer what it was when a version was sealed.
    InputChanged = "input-changed", Warning;
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn ids_are_unique_and_say_something() {
        let ids: std::collections::BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.id()).collect();
        assert_eq!(ids.len(), Kind::ALL.len());
        assert!(Kind::ALL.iter().all(|kind| kind.meaning().ends_with('.')));
    }
}
