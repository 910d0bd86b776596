use crate::markdown::parse;
use crate::words::testing::with_month;

/// What figures say in a month with these lines in its snapshot. A reason in the place of a figure stands in brackets.
#[track_caller]
fn check_month(lines: &str, expected: &[(&str, &str)]) {
    with_month(lines, |teller, figures| {
        for (name, expected) in expected {
            let document = parse(&format!("{{{{ {name} }}}}"), 0);
            let told = teller.told(&document.figures[0], figures);
            let text = if told.known { told.text } else { format!("[{}]", told.text) };
            assert_eq!(text, *expected, "{name}");
        }
    });
}

#[test]
fn an_empty_month_gives_reasons() {
    check_month(
        "",
        &[
            ("nps", "[not asked]"),
            ("nps.n", "[not asked]"),
            ("nps.name", "Net Promoter Score"),
            ("csat@use.name", "Satisfaction (Use it)"),
            ("customers", "[not counted]"),
            ("customers.net", "[not counted]"),
            ("commitments", "No promise has been made yet."),
            ("commitments.overdue", "0"),
            ("commitments.oldest", "[none is overdue]"),
            ("commitments.next", "[none is open]"),
            ("complaints.received", "[no complaint on record]"),
            ("complaints@use.open", "[no complaint on record]"),
            ("heard", "[not collected]"),
            ("heard.items", "[not collected]"),
            ("heard@use", "[not collected]"),
            ("heard@use.sources", "[not collected]"),
            ("themes", "[no theme stands out]"),
            ("themes.rising", "[none is clearly rising]"),
            ("theme.slow", "[not heard of]"),
            ("culture", "[not asked yet]"),
            ("advocates.next", "[not asked yet]"),
            ("mission", "[no mission written down]"),
            ("mission.meetings", "[Whether the mission came up in other meetings was not recorded.]"),
            ("meeting.weekly", "[not recorded]"),
            ("thanks", "0"),
            ("allies", "0"),
            ("sponsors.last", "[never on record]"),
            ("setbacks", "0"),
            ("leading", "[too few months to say]"),
            ("outcome.renewal", "[not recorded]"),
            ("focus", "[no stage]"),
            ("promise", "[no time promised]"),
            ("rhythm", "Empathy"),
            ("rhythm.next", "[no theme]"),
            ("period", "October 2026"),
            ("period.last", "31 October 2026"),
            ("organisation", "Harbour & Pine"),
            ("stage.use", "Use it"),
            ("role.lead", "Team leader"),
            ("team.service", "Customer service"),
        ],
    );
}

#[test]
fn few_answers_are_said_to_be_few() {
    // Nine answers are hidden, twelve are flagged, thirty are neither. 8 of 12 promoters and no detractor are +67.
    check_month(
        "ratings:\n\
         \x20 - {measure: nps, counts: {9: 8, 8: 4}}\n\
         \x20 - {measure: csat, stage: use, counts: {5: 9}}\n\
         \x20 - {measure: csat, stage: book, counts: {5: 24, 1: 6}}\n\
         \x20 - {measure: stars, counts: {4: 40}}\n",
        &[
            ("nps", "+67 (from 12 answers)"),
            ("nps.n", "12"),
            ("nps.previous", "[first time asked]"),
            ("nps.year", "[no figure a year earlier]"),
            ("nps.response", "[not known]"),
            ("csat@use", "[too few answers to say]"),
            ("csat@use.n", "[too few answers to say]"),
            ("csat@use.change", "[too few answers to say]"),
            ("csat@use.sentence", "[Satisfaction (Use it) was answered by too few people to show a score.]"),
            ("csat@book", "80%"),
            ("csat@book.goal", "[no goal set]"),
            ("csat@book.gap", "[no goal set]"),
            ("csat@book.change", "first time asked"),
            ("stars", "4.0 (from people who chose to answer)"),
            ("stars.range", "[no chance range]"),
        ],
    );
}

#[test]
fn small_groups_stay_hidden_in_a_sentence() {
    check_month(
        "feedback:\n\
         \x20 - {source: survey, stage: use, theme: slow, items: 3, voices: 3}\n\
         \x20 - {source: survey, stage: book, theme: price, items: 40, voices: 40}\n\
         customers: {opening: 100, incoming: 9, outgoing: 4, closing: 104, returned: 2}\n\
         advocates: {respondents: 3, qualities: {courage: {2: 1, 5: 2}}}\n\
         culture: {respondents: 9, pairs: {excited: {5: 9}}}\n",
        &[
            ("heard@use", "[too few to show]"),
            ("heard@use.items", "[too few to show]"),
            ("theme@use.slow", "1 source, number hidden"),
            ("customers.returned", "[too few to show]"),
            ("customers.closing", "104 (the count does not add up)"),
            ("customers.incoming", "9"),
            ("customers.reason", "[no reason on record]"),
            ("advocates.n", "[too few answers to say]"),
            ("advocates.next", "[too few answers to say]"),
            ("culture.strongest", "[too few answers to say]"),
        ],
    );
}

#[test]
fn deeds_are_told_as_whole_counts() {
    check_month(
        "commitments:\n\
         \x20 - {id: D-1, stage: use, title: Late one, opened: 2026-08-01, due: 2026-09-30}\n\
         \x20 - {id: D-2, title: Next one, opened: 2026-10-01, due: 2026-11-20}\n\
         \x20 - {id: D-3, stage: use, title: Done one, opened: 2026-08-01, due: 2026-09-30, done: 2026-10-02}\n\
         outcomes: {renewal: 91.25, orders: 1200, days: 3}\n\
         focus: [book, use]\n\
         meetings: [{meeting: weekly, held: 4, discussed: 3}]\n\
         sponsors: [{role: lead, on: 2026-10-31, did: Listened}]\n",
        &[
            ("commitments", "Of 3 promises, one is kept, one is open, one is overdue and none was dropped."),
            ("commitments.late", "1"),
            // 30 September to 31 October are 31 days.
            ("commitments.oldest", "31 days"),
            ("commitments.next", "“Next one”, due on 20 November 2026"),
            ("commitments@book.kept", "0"),
            ("commitments@use.kept", "1"),
            ("outcome.renewal", "91.3%"),
            ("outcome.orders", "1,200"),
            ("outcome.days", "3 days"),
            ("focus", "Book and Use it"),
            ("meeting.weekly", "3 of 4"),
            ("mission.meetings", "The mission came up in 3 of 4 meetings that are not about customers."),
            ("sponsors.last", "on the last day"),
        ],
    );
}
