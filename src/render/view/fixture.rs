//! Examples of the parts that views are made of: an invented delivery company in an eventful month. With them a theme
//! is tried out, and its pages are looked at while they are designed.

use super::{
    Anchor, Card, CardFigure, CardQuote, Cell, Column, Definition, Drawing, Edition, Figure, Finding,
    FormWords, GuideItem, Head, Href, Html, Link, Media, Opening, PageDifference, PageLink, Play, Promise,
    Quote, ScoreRow, Search, Table, ThemeItem, WordsOfPage, WorkingLinks,
};

/// An edition with everything a frame can hold.
pub fn edition() -> Edition {
    Edition {
        lang: "en-GB".into(),
        organisation: "Harbour & Pine".into(),
        title: "Customer experience report".into(),
        period: "October 2026".into(),
        version: "2026-10".into(),
        audience: Some("For leaders".into()),
        logo: Some(Href::new("media/logo.svg")),
        sample: true,
        draft: true,
        status: "Not sealed: figures may still change.".into(),
        running: Href::new("assets/running.css"),
        correction: Some("Corrected, edition 2: a depot's complaints came late.".into()),
        data_end: "Data up to 31 October 2026.".into(),
        pages: [
            ("index", "index.html", "The month"),
            ("customers", "customers.html", "Customers"),
            ("voice", "voice.html", "Voice"),
            ("stages", "stages/delivery.html", "Stages"),
            ("ratings", "ratings.html", "Ratings"),
            ("loop", "loop.html", "Complaints"),
            ("commitments", "commitments.html", "Promises"),
            ("leading", "leading.html", "Leading signs"),
            ("culture", "culture.html", "Culture"),
            ("playbook", "playbook/index.html", "Playbook"),
            ("method", "method.html", "Method"),
        ]
        .map(|(key, href, text)| PageLink { key: key.into(), href: Href::new(href), text: text.into() })
        .into(),
        earlier: Some(Link::new("../2026-09/index.html", "September 2026")),
        stylesheet: Href::new("assets/style.css"),
        script: Some(Href::new("assets/site.js")),
        search: Some(Search {
            script: Href::new("assets/search.js"),
            index: Href::new("assets/search-index.js"),
        }),
        documents: vec![Link::new("report.pdf", "The report (PDF)")],
        form_script: Some(Href::new("assets/form.js")),
        chart_script: Some(Href::new("assets/charts.js")),
    }
}

/// The least that a frame can hold.
pub fn bare_edition() -> Edition {
    Edition {
        audience: None,
        logo: None,
        sample: false,
        draft: false,
        status: "Sealed.".into(),
        running: Href::new("assets/running.css"),
        correction: None,
        pages: Vec::new(),
        earlier: None,
        script: None,
        search: None,
        documents: Vec::new(),
        form_script: None,
        ..edition()
    }
}

/// A page inside a folder.
pub fn head() -> Head {
    Head {
        title: "Delivery".into(),
        description: "Delivery lost ground in October 2026.".into(),
        path: Href::new("stages/delivery.html"),
        section: "stages".into(),
        terms: vec![Link::new("method.html#term-range", "Chance range")],
        crumbs: vec![Link::new("index.html", "October 2026"), Link::new("voice.html", "Stages")],
        workings: Some(WorkingLinks {
            title: "How these figures were worked out".into(),
            links: vec![Link::new("method/customers.html", "Customers")],
        }),
        document: Some(Link::new("playbook/pledge.pdf", "To print by itself (PDF)")),
    }
}

/// The first page.
pub fn bare_head() -> Head {
    Head {
        title: "October 2026".into(),
        description: "The month on one page.".into(),
        path: Href::new("index.html"),
        section: String::new(),
        terms: Vec::new(),
        crumbs: Vec::new(),
        workings: None,
        document: None,
    }
}

/// The answer of a page.
pub(crate) fn opening() -> Opening {
    Opening {
        topic: "Delivery".into(),
        headline: "Delivery lost ground: two in three were satisfied, down from eight in ten".into(),
        answer: vec![
            "Missed slots are what customers speak of most: four of six sources name them, and complaints doubled."
                .into(),
            "Two-hour slots, promised in August, began on 12 October; satisfaction has risen since, and it is too early to say why."
                .into(),
        ],
        fine: Some("69 %, n 452, chance range 65 to 73 %. One small group is hidden.".into()),
    }
}

/// An answer where there is next to nothing to say.
pub(crate) fn bare_opening() -> Opening {
    Opening {
        topic: "Returns".into(),
        headline: "Nothing was collected about Returns in October 2026".into(),
        answer: vec!["The next survey is in November.".into()],
        fine: None,
    }
}

/// A picture of the size and weight of a chart.
fn picture(class: &str, width: u32, height: u32, bars: &[i32]) -> Html {
    let step = width as usize / bars.len().max(1);
    let middle = i64::from(height) / 2;
    let marks: String = bars
        .iter()
        .enumerate()
        .map(|(i, &bar)| {
            let (x, size) = (i * step + step / 8, i64::from(bar.abs()));
            let y = if bar < 0 { middle } else { middle - size };
            let fill = if bar < 0 { ("f-s4", "#f46a25") } else { ("f-s1", "#12436d") };
            format!(
                "<rect class=\"{}\" fill=\"{}\" x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{size}\"/>",
                fill.0,
                fill.1,
                step * 3 / 4
            )
        })
        .collect();
    Html::from_escaped(format!(
        "<svg class=\"chart {class}\" role=\"img\" aria-label=\"An example of a chart\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\">{marks}<line class=\"l-axis\" stroke=\"#6b747c\" x1=\"0\" x2=\"{width}\" \
         y1=\"{middle}\" y2=\"{middle}\"/></svg>"
    ))
}

/// A chart drawn for two widths, `height` px high.
pub(crate) fn drawing(height: u32) -> Drawing {
    let bars = [40, -32, 38, -30, 44, -41, 36, -44, 41, -38, 46, -40].map(|bar| bar * height as i32 / 110);
    Drawing {
        wide: picture("chart-wide", 700, height, &bars),
        narrow: picture("chart-narrow", 320, height, &bars),
    }
}

/// A sparkline.
pub(crate) fn spark() -> Html {
    picture("spark", 120, 28, &[3, 4, 4, 6, 7, 6, 8, 9, 9, 10, 11, 11])
}

/// A table with a number, a word, a link and a hidden figure.
pub(crate) fn table() -> Table {
    Table {
        caption: "Satisfied customers at Delivery, by month".into(),
        columns: vec![
            Column::words("Month"),
            Column::numbers("Satisfied", Some("%")),
            Column::numbers("Answers", None),
            Column::words("Against the month before"),
        ],
        rows: vec![
            vec![
                Cell::link("../2026-08/index.html", "August 2026"),
                Cell::new("81.0"),
                Cell::new("438"),
                Cell::new("No clear change"),
            ],
            vec![
                Cell::new("September 2026"),
                Cell::absent("hidden"),
                Cell::new("fewer than 5"),
                Cell::new("Not compared"),
            ],
            vec![
                Cell::new("October 2026"),
                Cell::new("69.2"),
                Cell::new("452"),
                Cell::new("Fell by 2 to 21"),
            ],
        ],
        note: Some("Groups of fewer than 5 are hidden. Source: delivery survey.".into()),
    }
}

/// A chart with everything around it.
pub(crate) fn figure(id: &str) -> Figure {
    Figure {
        id: id.into(),
        title: "Satisfaction fell below the goal in August and has not come back".into(),
        subtitle: "Satisfied customers at Delivery, in %, by month, November 2025 to October 2026".into(),
        drawing: drawing(320),
        note: Some("n 438 to 512 a month; September is hidden. The band is the chance range. Source: delivery survey.".into()),
        table: table(),
        elsewhere: None,
        csv: Some(Link::new("data/csat-delivery.csv", "These figures as CSV")),
    }
}

/// Evidence with a chart and a table.
pub(crate) fn finding(id: &str) -> Finding {
    Finding {
        title: "Four of six sources name missed slots".into(),
        text: "Complaints and social media speak of little else. Those who answer surveys mention it half as often: they are asked a week later.".into(),
        figures: vec![figure(id)],
        tables: vec![table()],
    }
}

/// Evidence in words alone.
pub(crate) fn bare_finding() -> Finding {
    Finding {
        title: "Nothing was collected".into(),
        text: "The next survey is in November.".into(),
        figures: Vec::new(),
        tables: Vec::new(),
    }
}

/// Scores: a plain one, one that fell short, one hidden.
pub(crate) fn scores() -> Vec<ScoreRow> {
    vec![
        ScoreRow {
            name: "Net Promoter Score".into(),
            href: Some(Href::new("ratings.html#nps")),
            mark: None,
            value: "+41".into(),
            absent: false,
            goal: Some("+45".into()),
            words: "4 short, too close to call".into(),
            spark: Some(spark()),
            fine: "n 1,204 · +37 to +45".into(),
        },
        ScoreRow {
            name: "Satisfaction, Delivery".into(),
            href: Some(Href::new("ratings.html#csat-delivery")),
            mark: None,
            value: "69 %".into(),
            absent: false,
            goal: Some("85 %".into()),
            words: "16 short; fell from 81 %".into(),
            spark: Some(spark()),
            fine: "n 452 · 65 to 73 %".into(),
        },
        ScoreRow {
            name: "Effort, Set-up".into(),
            href: Some(Href::new("ratings.html#ces-setup")),
            mark: None,
            value: "5.6".into(),
            absent: false,
            goal: Some("5.5".into()),
            words: "Goal met; no clear change".into(),
            spark: Some(spark()),
            fine: "n 318 · 5.4 to 5.8".into(),
        },
        ScoreRow {
            name: "Employee NPS".into(),
            href: None,
            mark: None,
            value: "hidden".into(),
            absent: true,
            goal: None,
            words: "Fewer than 5 answers".into(),
            spark: None,
            fine: "asked again in January".into(),
        },
    ]
}

/// A call to hear.
pub(crate) fn quote() -> Quote {
    Quote {
        text: "I took a day off and nobody came. Nobody rang either. When I called, they told me it was still on the van.".into(),
        origin: "Complaint, Delivery, October 2026".into(),
        media: Some(Media {
            href: Href::new("media/call-118.mp3"),
            label: "Call, 42 seconds".into(),
            video: false,
            transcript: Some("I took a day off and nobody came. Nobody rang either. When I called, they told me it was still on the van.".into()),
        }),
    }
}

/// Quotes: a call, a video without a transcript, words alone.
pub(crate) fn quotes() -> Vec<Quote> {
    let video = Media {
        href: Href::new("media/unpacking.mp4"),
        label: "Video, 1 minute 10".into(),
        video: true,
        transcript: None,
    };
    vec![
        quote(),
        Quote {
            text: "The sofa is lovely. Getting it up the stairs on my own was not.".into(),
            origin: "Social media, Delivery, October 2026".into(),
            media: Some(video),
        },
        Quote {
            text: "Since the two-hour slots I plan my morning again.".into(),
            origin: "Survey comment, Delivery, October 2026".into(),
            media: None,
        },
    ]
}

/// Three themes, with less and less to say.
pub(crate) fn themes() -> Vec<ThemeItem> {
    vec![
        ThemeItem {
            name: "Missed slots at delivery".into(),
            href: Some(Href::new("stages/delivery.html")),
            mark: Some("Not in the last report".into()),
            weight: "4 of 6 sources · 87 items · rising".into(),
            quote: Some(Quote {
                text: "I took a day off and nobody came.".into(),
                origin: "Complaint, October 2026".into(),
                media: None,
            }),
            play: Some(Link::new("playbook/hear-it.html", "Hear it before you show it")),
        },
        ThemeItem {
            name: "Slow set-up of the app".into(),
            href: Some(Href::new("stages/setup.html")),
            mark: None,
            weight: "3 of 6 sources · 51 items".into(),
            quote: Some(Quote {
                text: "Three codes, two e-mails, and I still could not see my order.".into(),
                origin: "Survey comment, October 2026".into(),
                media: None,
            }),
            play: Some(Link::new("playbook/one-picture.html", "One picture of what customers say")),
        },
        ThemeItem {
            name: "Damaged corners".into(),
            href: None,
            mark: None,
            weight: "2 of 6 sources · 19 items · fewer than in September".into(),
            quote: None,
            play: None,
        },
    ]
}

/// Promises: one kept with an effect, one overdue with a setback, one open.
pub(crate) fn promises() -> Vec<Promise> {
    vec![
        Promise {
            id: Some("promise-D-7".into()),
            decision: Some("Slots are two hours long and sold only when a van is free.".into()),
            title: "Two-hour slots".into(),
            href: Some(Href::new("commitments.html#D-7")),
            mark: Some("New since the last report".into()),
            state: "Kept on 12 October".into(),
            owner: Some("Customer service".into()),
            effect: Some(
                "Satisfied at Delivery: 67 % before, 77 % after, +2 to +17. Before and after is not proof."
                    .into(),
            ),
            setback: None,
        },
        Promise {
            id: None,
            decision: None,
            title: "A person answers within a day".into(),
            href: Some(Href::new("commitments.html#D-9")),
            mark: None,
            state: "Overdue since 30 September".into(),
            owner: Some("Operations".into()),
            effect: None,
            setback: Some("Route planner delayed. Manual planning until March.".into()),
        },
        Promise {
            id: None,
            decision: None,
            title: "Corner protection on all flat packs".into(),
            href: None,
            mark: None,
            state: "Due on 30 November".into(),
            owner: None,
            effect: None,
            setback: None,
        },
    ]
}

/// Plays: one called for, one not.
pub(crate) fn card() -> Card {
    Card {
        theme: Some("Empathy".into()),
        when: Some("Weeks from 1, 12 and 26 October 2026".into()),
        title: "Stand in their hallway".into(),
        guide: Some(Link::new("playbook/hallway.html", "How to lead this huddle")),
        mission: Some("We make every delivery feel like it was packed for a neighbour.".into()),
        words: Some(CardQuote {
            text: "Customer had set an alarm for our slot. We made it with four minutes left.".into(),
            origin: "Driver notes, Delivery, October 2026".into(),
        }),
        story: Some("She had set an alarm for the end of our slot, to see if we would make it.".into()),
        figure: CardFigure {
            value: "8.3".into(),
            absent: false,
            name: "Care taken by the crew (Delivery)".into(),
            words: "0.2 short of the goal, too close to call; no clear change".into(),
            fine: "n 368 · 8.2 to 8.5".into(),
        },
        meaning: Some("We are good at this once we are there.".into()),
        practise: "Before you ring, think what they did for the last hour because of us.".into(),
        ask: "When did you last wait in for somebody?".into(),
    }
}

/// Guides in a list.
pub(crate) fn guides() -> Vec<GuideItem> {
    let guide = |href: &str, title: &str| GuideItem {
        href: Href::new(href),
        title: title.into(),
        mark: Some("New since the last report".into()),
        summary: Some("Play calls, watch videos, send leaders to do what the customer has to do.".into()),
        time: Some("4 minutes".into()),
        fine: "Guide, for store managers and executives".into(),
    };
    vec![
        guide("playbook/hear-it.html", "Hear it before you show it"),
        guide("playbook/people.html", "Customers as people, not a percentage"),
    ]
}

/// What the script of a form says.
pub(crate) fn form_words() -> FormWords {
    FormWords {
        title: "Your result".into(),
        answered: "Answered: {answered} of {of}.".into(),
        sum: "Sum: {sum} of {most}".into(),
        next: "Build next: “{first}” and “{second}”.".into(),
        private: "Nothing that you choose here leaves this page.".into(),
        print: "Print".into(),
        clear: "Begin again".into(),
        group: "Count a group".into(),
        group_how: "Enter one form after the other.".into(),
        add: "Count this form".into(),
        added: "Forms counted: {forms}.".into(),
        lines: "Lines for the snapshot:".into(),
    }
}

/// A card on which nothing may be left out.
pub(crate) fn bare_card() -> Card {
    let figure = CardFigure {
        value: "not asked".into(),
        absent: true,
        name: "Care taken by the crew".into(),
        words: String::new(),
        fine: String::new(),
    };
    Card { theme: None, when: None, guide: None, mission: None, words: None, figure, meaning: None, ..card() }
}

/// Plays.
pub(crate) fn plays() -> Vec<Play> {
    vec![
        Play {
            href: Href::new("playbook/hear-it.html"),
            title: "Hear it before you show it".into(),
            why: Some("Satisfaction at Delivery is 69 %, below 70 %.".into()),
        },
        Play {
            href: Href::new("playbook/close-the-loop.html"),
            title: "Close the loop, twice".into(),
            why: None,
        },
    ]
}

/// Two terms.
pub(crate) fn definitions() -> Vec<Definition> {
    vec![
        Definition {
            id: Some("customer".into()),
            term: "A customer".into(),
            meaning: Html::from_escaped(
                "has paid for at least one delivery in the last twelve months.".into(),
            ),
        },
        Definition {
            id: None,
            term: "A customer leaves".into(),
            meaning: Html::from_escaped("on the day twelve months after the last paid delivery.".into()),
        },
    ]
}

/// Places on the page.
pub(crate) fn contents() -> Vec<Anchor> {
    [("when", "When to use it"), ("steps", "How to do it"), ("good", "What good looks like")]
        .map(|(id, text)| Anchor { id: id.into(), text: text.into() })
        .into()
}

/// A page whose words differ.
pub fn differences() -> Vec<PageDifference> {
    let words = |kind, text: &str| WordsOfPage { kind, text: text.into() };
    vec![PageDifference {
        title: "Ring before the slot".into(),
        href: Href::new("playbook/ring.html"),
        note: Some("It was called \u{201c}Text before the slot\u{201d}.".into()),
        paragraphs: vec![vec![
            words("same", "Ring "),
            words("gone", "an hour "),
            words("new", "two hours "),
            words("same", "before the slot begins. "),
            words("cut", ""),
        ]],
        more: Some("And 2 more paragraphs.".into()),
    }]
}
