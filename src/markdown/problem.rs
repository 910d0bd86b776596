//! What can be wrong in the text of a page.

use std::fmt;
use std::ops::Range;

use super::figure::FigureFault;
use super::limit::{MAX_BYTES, MAX_DEPTH, MAX_PROBLEMS};
use super::link::SCHEMES;

/// One thing to repair in a page, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Bytes of the file.
    pub range: Range<usize>,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// What is wrong. `Display` gives the message, [`ProblemKind::help`] the repair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The page is larger than [`MAX_BYTES`]; its text is shown unread.
    TooLarge {
        /// Size of the text in bytes.
        bytes: usize,
    },
    /// Quotes, lists or emphasis nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// More problems than [`MAX_PROBLEMS`]; the rest is not listed.
    TooMany,
    /// The parser gave up on the page; its text is shown unread.
    Unreadable,
    /// HTML in the text that is not taken over. It is shown as text.
    RawHtml,
    /// An attribute of a tag that is taken over without it.
    RawAttribute(String),
    /// A harmless tag without its other half in the same stretch of text.
    UnbalancedTag(&'static str),
    /// A `<!--` without its `-->`. What follows is left out.
    UnclosedComment,
    /// `{{ … }}` that names no figure. It is shown as written.
    Figure(FigureFault),
    /// `{{ … }}` in a title or an alternative text, where figures are not put in.
    FigureInAttribute,
    /// A link without a destination. Its text is shown without a link.
    EmptyDestination,
    /// A link with a scheme that is not in [`SCHEMES`]. Its text is shown without a link.
    Scheme(String),
    /// An image, sound or film that would be loaded from another site. Its alternative text is shown.
    RemoteMedia,
    /// An image whose destination is a page, an address or an anchor. Its alternative text is shown.
    NotMedia,
    /// An image, sound or film without a text for those who cannot see or hear it.
    MissingAlternative,
    /// `[text][label]` where no `[label]: destination` stands in the page. It is shown as written.
    MissingReference(String),
    /// `[^label]` where no `[^label]: text` stands in the page. It is shown as written.
    MissingFootnote(String),
    /// A footnote that no text refers to. It is left out.
    UnusedFootnote(String),
    /// A second footnote of the same label. It is left out.
    RepeatedFootnote(String),
    /// A heading of level 1, which is the page's title.
    TopHeading,
    /// A heading more than one level below the one before it.
    SkippedLevel {
        /// Level of the heading before, or 1 for the page's title.
        from: u8,
        /// Level of this heading.
        to: u8,
    },
    /// A heading without words.
    EmptyHeading,
    /// An id that the page has already given to something. A number is put behind it.
    RepeatedId(String),
    /// `{#id}` with characters that an address cannot hold as they are. The id is made from the heading instead.
    UnusableId(String),
    /// A fenced block without its closing fence: it runs to the end of the page or of its list item.
    UnclosedFence,
    /// A fenced block whose name is nearly one of [`BLOCKS`](super::BLOCKS). It is shown as code.
    MisspeltBlock {
        /// As written.
        found: String,
        /// The near name.
        meant: &'static str,
    },
}

impl ProblemKind {
    /// Stable name of the finding, for lists, switches and documentation.
    pub fn id(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "page-too-large",
            Self::TooDeep => "page-too-deep",
            Self::TooMany => "page-too-many-problems",
            Self::Unreadable => "page-unreadable",
            Self::RawHtml => "raw-html",
            Self::RawAttribute(_) => "raw-html-attribute",
            Self::UnbalancedTag(_) => "unbalanced-tag",
            Self::UnclosedComment => "unclosed-comment",
            Self::Figure(_) => "malformed-figure",
            Self::FigureInAttribute => "figure-out-of-place",
            Self::EmptyDestination => "empty-link",
            Self::Scheme(_) => "link-scheme",
            Self::RemoteMedia => "remote-media",
            Self::NotMedia => "not-media",
            Self::MissingAlternative => "missing-alternative",
            Self::MissingReference(_) => "missing-reference",
            Self::MissingFootnote(_) => "missing-footnote",
            Self::UnusedFootnote(_) => "unused-footnote",
            Self::RepeatedFootnote(_) => "repeated-footnote",
            Self::TopHeading => "top-heading",
            Self::SkippedLevel { .. } => "skipped-heading-level",
            Self::EmptyHeading => "empty-heading",
            Self::RepeatedId(_) => "repeated-heading-id",
            Self::UnusableId(_) => "unusable-heading-id",
            Self::UnclosedFence => "unclosed-fence",
            Self::MisspeltBlock { .. } => "misspelt-block",
        }
    }

    /// The repair, as one sentence.
    pub fn help(&self) -> String {
        match self {
            Self::TooLarge { .. } => format!("split the page; at most {MAX_BYTES} bytes are read"),
            Self::TooDeep => "use fewer levels of quotes, lists or emphasis".into(),
            Self::TooMany => "repair those above, then check again".into(),
            Self::Unreadable => "remove unusual characters, or halve the page to find the line".into(),
            Self::RawHtml => "write it in Markdown, or put it between backticks to show the tag".into(),
            Self::RawAttribute(_) => "remove it: tags are taken over by their names alone".into(),
            Self::UnbalancedTag("details") => {
                "put `<details>` and `</details>` on lines of their own, with empty lines around the text between"
                    .into()
            }
            Self::UnbalancedTag(tag) => {
                format!("write both `<{tag}>` and `</{tag}>` in the same paragraph, one within the other")
            }
            Self::UnclosedComment => "end the comment with `-->`".into(),
            Self::Figure(fault) => fault.help(),
            Self::FigureInAttribute => "put the figure in the text of the page".into(),
            Self::EmptyDestination => "give the page, file or address between the brackets".into(),
            Self::Scheme(_) => {
                format!("use a page, a file, an #anchor, or {}:", SCHEMES.join(":, "))
            }
            Self::RemoteMedia => "save the file in the project and link to it there".into(),
            Self::NotMedia => "remove the `!` to make it a link, or name an image, sound or film".into(),
            Self::MissingAlternative => {
                "describe it between the square brackets: `![what it shows](…)`".into()
            }
            Self::MissingReference(label) => format!("add a line `[{label}]: page.md`"),
            Self::MissingFootnote(label) => format!("add a line `[^{label}]: text`"),
            Self::UnusedFootnote(label) => format!("put `[^{label}]` in the text, or remove the footnote"),
            Self::RepeatedFootnote(_) => "give each footnote a label of its own".into(),
            Self::TopHeading => "begin with `## `: the page's title is its first heading".into(),
            Self::SkippedLevel { from, .. } => {
                format!("use level {}: `{} `", from + 1, "#".repeat(*from as usize + 1))
            }
            Self::EmptyHeading => "write the heading, or remove the line".into(),
            Self::RepeatedId(_) => "choose an id that is not used above".into(),
            Self::UnusableId(_) => "use letters, digits, `-`, `_` and `.` only".into(),
            Self::UnclosedFence => "close the block with the same marks on a line of their own".into(),
            Self::MisspeltBlock { meant, .. } => format!("did you mean `{meant}`?"),
        }
    }
}

impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { bytes } => write!(f, "the page is too large: {bytes} bytes"),
            Self::TooDeep => write!(f, "nested more than {MAX_DEPTH} levels deep"),
            Self::TooMany => {
                write!(f, "more than {MAX_PROBLEMS} problems in this page; the rest is not listed")
            }
            Self::Unreadable => write!(f, "this page cannot be read as Markdown"),
            Self::RawHtml => write!(f, "this HTML is not taken over: it is shown as text"),
            Self::RawAttribute(attribute) => {
                write!(f, "the attribute `{}` is left out", crate::finding::shorten(attribute))
            }
            Self::UnbalancedTag(tag) => write!(f, "`{tag}` has no other half here"),
            Self::UnclosedComment => write!(f, "this comment never ends: what follows is left out"),
            Self::Figure(fault) => fault.fmt(f),
            Self::FigureInAttribute => write!(f, "no figure can stand in a title or an alternative text"),
            Self::EmptyDestination => write!(f, "this link leads nowhere"),
            Self::Scheme(scheme) => write!(f, "links that begin with `{scheme}` are not allowed"),
            Self::RemoteMedia => write!(f, "this would be loaded from elsewhere"),
            Self::NotMedia => write!(f, "this is no image, sound or film"),
            Self::MissingAlternative => write!(f, "this has no text for those who cannot see or hear it"),
            Self::MissingReference(label) => write!(f, "no line of this page says where `[{label}]` leads"),
            Self::MissingFootnote(label) => write!(f, "this page has no footnote `[^{label}]`"),
            Self::UnusedFootnote(label) => write!(f, "nothing refers to the footnote `[^{label}]`"),
            Self::RepeatedFootnote(label) => write!(f, "the footnote `[^{label}]` is written twice"),
            Self::TopHeading => write!(f, "a second heading of level 1 beside the page's title"),
            Self::SkippedLevel { from, to } => {
                write!(f, "a heading of level {to} directly below one of level {from}")
            }
            Self::EmptyHeading => write!(f, "this heading has no words"),
            Self::RepeatedId(id) => write!(f, "the id `{id}` is used twice in this page"),
            Self::UnusableId(id) => write!(f, "`{id}` cannot be an id"),
            Self::UnclosedFence => write!(f, "this block is never closed"),
            Self::MisspeltBlock { found, .. } => write!(f, "`{found}` is shown as code"),
        }
    }
}
