use serde::Serialize;

use super::{Drawing, Href, Html, Link, Play, Promise, ScoreRow, ThemeItem, View, fixture};

/// The month on one page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Index {
    /// The mission, always there, small.
    pub mission: Option<String>,
    /// What there is to tell, in the order of the news. The first block's headline is the page's heading.
    pub blocks: Vec<Block>,
    /// The other forms of the edition: to print, as a mail, as a calendar, as figures.
    pub editions: Vec<Link>,
    /// To what changed since the edition before.
    pub changes: Link,
}

/// One thing to tell. `headline` is a sentence where the block may lead the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// Who came and who left.
    Customers {
        /// "47 more customers than a month ago"
        headline: String,
        /// Who came, who left, why; whether it reconciles.
        sentences: Vec<String>,
        /// Twelve months of came, left and net.
        strip: Option<Drawing>,
        /// To the customers page.
        more: Link,
    },
    /// Where we are, against where we said we would be.
    Scores {
        /// The block's heading.
        headline: String,
        /// What stands out, or that nothing was asked this month.
        sentence: Option<String>,
        /// The headline measures and those of the stages in focus.
        rows: Vec<ScoreRow>,
        /// To the ratings page.
        more: Link,
    },
    /// What customers tell us from most sides.
    Voice {
        /// The block's heading.
        headline: String,
        /// What stands out, or that nothing was said.
        sentence: Option<String>,
        /// At most three.
        items: Vec<ThemeItem>,
        /// To the voice page.
        more: Link,
    },
    /// What we changed, what happened, and the promises due.
    Changes {
        /// The block's heading.
        headline: String,
        /// The count of promises kept, due, overdue.
        sentences: Vec<String>,
        /// Those worth telling now.
        items: Vec<Promise>,
        /// What before and after cannot prove, where they are told.
        caveat: Option<String>,
        /// To the commitments page, where there is one.
        more: Option<Link>,
    },
    /// The one stage in focus.
    Focus {
        /// "One focus this quarter: Delivery"
        headline: String,
        /// Why it, and how it stands.
        sentences: Vec<String>,
        /// To the stage's page.
        more: Option<Link>,
    },
    /// What is asked of the reader.
    Asks {
        /// The block's heading.
        headline: String,
        /// "Please decide by 14 November whether …"
        asks: Vec<Ask>,
        /// The plays that this month's figures call for, a few.
        plays: Vec<Play>,
        /// To the others.
        more: Option<Link>,
    },
    /// The leader's own words.
    Note {
        /// The block's heading.
        headline: String,
        /// The note, from Markdown.
        html: Html,
    },
}

impl Block {
    /// The block's heading.
    pub fn headline(&self) -> &str {
        match self {
            Self::Customers { headline, .. }
            | Self::Scores { headline, .. }
            | Self::Voice { headline, .. }
            | Self::Changes { headline, .. }
            | Self::Focus { headline, .. }
            | Self::Asks { headline, .. }
            | Self::Note { headline, .. } => headline,
        }
    }
}

/// A request, with the page that helps to meet it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Ask {
    /// The request in the second person.
    pub text: String,
    /// What helps.
    pub href: Option<super::Href>,
}

impl View for Index {
    const TEMPLATE: &'static str = "index.html";

    fn full() -> Self {
        Self {
            mission: Some("We make every delivery feel like it was packed for a neighbour.".into()),
            changes: Link::new("changes.html", "What changed since the report before"),
            blocks: vec![
                Block::Customers {
                    headline: "47 more customers than a month ago".into(),
                    sentences: vec![
                        "412 came, 365 left. The largest reason for leaving is still missed slots.".into(),
                        "It adds up: 18,240 at the start, 18,287 at the end.".into(),
                    ],
                    strip: Some(fixture::drawing(150)),
                    more: Link::new("customers.html", "Who came, who left, and why"),
                },
                Block::Scores {
                    headline: "Where we are, against where we said we would be".into(),
                    sentence: None,
                    rows: fixture::scores(),
                    more: Link::new("ratings.html", "Every score, with its trend and groups"),
                },
                Block::Voice {
                    headline: "What customers tell us from most sides".into(),
                    sentence: None,
                    items: fixture::themes(),
                    more: Link::new("voice.html", "Everything we heard, stage by source"),
                },
                Block::Changes {
                    headline: "What we changed, and what happened".into(),
                    sentences: vec!["Promises: 6 kept, 2 due, 1 overdue.".into()],
                    items: fixture::promises(),
                    caveat: Some("Before/after is not proof.".into()),
                    more: Some(Link::new("commitments.html", "All promises")),
                },
                Block::Focus {
                    headline: "One focus this quarter: Delivery".into(),
                    sentences: vec![
                        "It is where most customers leave us, and where most sources agree.".into(),
                    ],
                    more: Some(Link::new("stages/delivery.html", "How Delivery stands")),
                },
                Block::Asks {
                    headline: "What we ask of you".into(),
                    asks: vec![
                        Ask {
                            text: "Please decide by 14 November whether two-hour slots go to all depots."
                                .into(),
                            href: Some(Href::new("commitments.html#D-7")),
                        },
                        Ask {
                            text: "Please listen to one call with your team this week.".into(),
                            href: None,
                        },
                    ],
                    plays: fixture::plays(),
                    more: Some(Link::new("playbook/index.html", "Two more plays are called for")),
                },
                Block::Note {
                    headline: "From the customer director".into(),
                    html: Html::from_escaped(
                        "<p>We said in August that slots come first. They came late; they came.</p>".into(),
                    ),
                },
            ],
            editions: vec![Link::new("print.html", "To print"), Link::new("email.html", "As a mail")],
        }
    }

    fn minimal() -> Self {
        Self {
            mission: None,
            changes: Link::new("changes.html", "What changed since the report before"),
            blocks: vec![
                Block::Customers {
                    headline: "Customers were not counted this month".into(),
                    sentences: Vec::new(),
                    strip: None,
                    more: Link::new("customers.html", "What is known"),
                },
                Block::Scores {
                    headline: "Where we are, against where we said we would be".into(),
                    sentence: Some("Nothing was asked this month.".into()),
                    rows: Vec::new(),
                    more: Link::new("ratings.html", "Every score"),
                },
                Block::Voice {
                    headline: "What customers tell us".into(),
                    sentence: Some("Nothing was collected this month.".into()),
                    items: Vec::new(),
                    more: Link::new("voice.html", "What we listen to"),
                },
                Block::Changes {
                    headline: "No promise was made yet".into(),
                    sentences: Vec::new(),
                    items: Vec::new(),
                    caveat: None,
                    more: None,
                },
                Block::Focus { headline: "No stage is in focus".into(), sentences: Vec::new(), more: None },
                Block::Asks {
                    headline: "Nothing is asked of you".into(),
                    asks: Vec::new(),
                    plays: Vec::new(),
                    more: None,
                },
            ],
            editions: Vec::new(),
        }
    }
}
