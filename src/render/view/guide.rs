use serde::Serialize;

use super::{Anchor, Card, FormWords, Href, Html, Link, View, fixture};

/// A page of the playbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Guide {
    /// The kind as written in the page's front matter (`guide`, `huddle`, `letter` …): style sheets choose by it.
    pub kind: String,
    /// The kind in words: "Guide", "Huddle card".
    pub kind_name: String,
    /// The page's title.
    pub title: String,
    /// What is new about it since the edition before: "Changed since the last report".
    pub mark: Option<String>,
    /// What it is for, in a sentence.
    pub summary: Option<String>,
    /// Why this month's figures call for it, where they do.
    pub called: Option<String>,
    /// That it was not read through in time, where it was not.
    pub stale: Option<String>,
    /// Owner, last review, roles, stage, theme.
    pub facts: Vec<Fact>,
    /// The page's headings, where there are enough to jump between.
    pub contents: Vec<Anchor>,
    /// What stands on its card, for a huddle.
    pub card: Option<Card>,
    /// What the script of its form says, where it has a form.
    pub form: Option<FormWords>,
    /// The page, from Markdown, with its figures and charts in place.
    pub body: Html,
    /// The pages before and after, on each path.
    pub turns: Vec<Turn>,
}

/// The pages before and after a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Turn {
    /// The path, where it is one.
    pub name: Option<String>,
    /// Where on it: "3 of 12".
    pub place: Option<String>,
    /// The page before this one.
    pub before: Option<Link>,
    /// The page after this one.
    pub after: Option<Link>,
}

/// Something to know about a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fact {
    /// What: "Owner".
    pub name: String,
    /// The answer: "Customer service".
    pub text: String,
    /// Where that is told.
    pub href: Option<Href>,
    /// Several answers, each with the way to it; the answer is then empty.
    pub links: Vec<Link>,
}

impl View for Guide {
    const TEMPLATE: &'static str = "guide.html";

    fn full() -> Self {
        let fact = |name: &str, text: &str, href: Option<&str>| Fact {
            name: name.into(),
            text: text.into(),
            href: href.map(Href::new),
            links: Vec::new(),
        };
        Self {
            kind: "guide".into(),
            kind_name: "Guide".into(),
            title: "Hear it before you show it".into(),
            mark: Some("Changed since the last report".into()),
            summary: Some("Before you present an issue, play the calls, and send leaders to do what the customer has to do.".into()),
            called: Some("Satisfaction at Delivery is 69 %, below 70 %.".into()),
            stale: Some("This page was to be read through again by 3 April 2026, and was not.".into()),
            facts: vec![
                fact("Owner", "Customer service", None),
                fact("Reviewed", "3 October 2026, again in six months", None),
                fact("For", "Store managers, executives", None),
                fact("Stage", "Delivery", Some("stages/delivery.html")),
                Fact {
                    links: vec![Link::new("playbook/guides.html#tag-calls", "calls"), Link::new("playbook/guides.html#tag-meetings", "meetings")],
                    ..fact("Tags", "", None)
                },
            ],
            contents: fixture::contents(),
            card: Some(fixture::card()),
            form: Some(fixture::form_words()),
            body: Html::from_escaped(BODY.into()),
            turns: vec![
                Turn {
                    name: Some("New to leading customer experience".into()),
                    place: Some("3 of 12".into()),
                    before: Some(Link::new("playbook/one-picture.html", "One picture of what customers say")),
                    after: Some(Link::new("playbook/people.html", "Customers as people, not a percentage")),
                },
                Turn { name: None, place: None, before: None, after: Some(Link::new("playbook/people.html", "Customers as people")) },
            ],
        }
    }

    fn minimal() -> Self {
        Self {
            kind: "letter".into(),
            kind_name: "Letter".into(),
            title: "A note of thanks".into(),
            mark: None,
            summary: None,
            called: None,
            stale: None,
            facts: Vec::new(),
            contents: Vec::new(),
            card: None,
            form: None,
            body: Html::default(),
            turns: Vec::new(),
        }
    }
}

/// Every kind of element that our Markdown makes.
const BODY: &str = r##"<h2 id="when">When to use it</h2>
<p>A figure convinces nobody who has not heard a customer. <strong>Use it before any meeting</strong> where you ask for
money, people or a changed rule. This month <a href="../stages/delivery.html">Delivery</a> stands at 69 %.<sup
class="footnote-reference" id="fnref:1"><a role="doc-noteref" href="#fn:1">1</a></sup></p>
<ul>
<li>The issue comes from at least three sources.</li>
<li>You have calls with consent.</li>
</ul>
<h2 id="steps">How to do it</h2>
<ol>
<li>Choose three calls, none longer than a minute.</li>
<li>Play them. Say nothing.
<ol>
<li>Wait ten seconds.</li>
</ol>
</li>
<li>Then show the figure.</li>
</ol>
<blockquote>
<p>I took a day off and nobody came.</p>
</blockquote>
<div class="alert alert-note" role="note">
<p class="alert-title">Note</p>
<p>Ask for consent before you play a call to more than five people.</p>
</div>
<h3 id="example">A worked example</h3>
<div class="table" tabindex="0" role="region" aria-label="Minute, What"><table>
<thead>
<tr>
<th scope="col" class="align-right">Minute</th>
<th scope="col">What</th>
</tr>
</thead>
<tbody>
<tr>
<td class="align-right">0 to 5</td>
<td>Three calls</td>
</tr>
<tr>
<td class="align-right">5 to 15</td>
<td>What would have helped?</td>
</tr>
</tbody>
</table></div>
<h2 id="good">What good looks like</h2>
<dl>
<dt>Quiet</dt>
<dd>The room is silent after the second call.</dd>
</dl>
<ul>
<li><label class="task"><input type="checkbox" disabled checked> Room booked</label></li>
<li><label class="task"><input type="checkbox" disabled> Calls chosen</label></li>
</ul>
<pre><code class="language-text">09:00  three calls
</code></pre>
<hr>
<section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
<ol>
<li id="fn:1"><p>n 452, chance range 65 to 73 %. <a role="doc-backlink" href="#fnref:1" aria-label="Back to the text of
note 1">↩︎</a></p></li>
</ol>
</section>"##;
