//! CommonMark to pieces of a page: text, figures, charts and links, each with its place.
