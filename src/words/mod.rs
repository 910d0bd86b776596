//! Numbers and sentences in the language of the page.
