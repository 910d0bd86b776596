//! How many complaints there were is the same number in every tree: what one tree has more of than another would be the few
//! about a stage that only some may see.

use advocate::check::check;
use advocate::domain::Id;
use advocate::figures::{Cell, Disclosures, Figures, LoopFigures, Timelines};
use advocate::finding::Report;
use advocate::load::load;
use advocate::source::Sources;

const SITE: &str = "\
schema: 1
organisation: Fenwick Ferries
title: Customer report
measures: []
sources: []
themes: [{id: late, name: Late}, {id: secret, name: Secret, audience: leaders}]
audiences: [{id: everyone}, {id: leaders, sees: [everyone]}]
closed_loop: {respond_within: 2d, resolve_within: 10d}
";

const JOURNEY: &str = "\
schema: 1
stages:
  - {id: cross, name: Crossing}
  - {id: leave, name: Leaving}
  - {id: layoffs, name: Closing a line, audience: leaders}
";

/// The complaints of a month as an audience has them: stage, theme, how many; all are solved, and come from a policy.
fn figures(rows: &[(&str, &str, usize)], audience: &str) -> LoopFigures {
    let mut text = String::from("schema: 1\nperiod: 2026-10\ncomplaints:\n");
    let mut number = 0;
    for (stage, theme, count) in rows {
        for _ in 0..*count {
            number += 1;
            text += &format!(
                "  - {{id: C-{number}, received: 2026-10-05, responded: 2026-10-06, resolved: 2026-10-09, stage: {stage}, \
                 theme: {theme}, cause: policy}}\n"
            );
        }
    }
    let sources = Sources::from_texts([
        ("content/site.yaml", SITE),
        ("content/journey.yaml", JOURNEY),
        ("content/snapshots/2026-10.yaml", text.as_str()),
    ]);
    let mut report = Report::default();
    let project = check(load(&sources, &mut report), &sources, &mut report).unwrap();
    assert!(!report.has_errors(), "{:#?}", report.lines(&sources));
    let timelines = Timelines::new(&project, &Disclosures::default());
    let audiences = [Some(audience.parse::<Id>().unwrap())];
    let timeline = timelines.of(&audiences)[0].0;
    Figures::of(timeline, "2026-10".parse().unwrap()).unwrap().complaints.unwrap()
}

#[test]
fn totals_are_the_same_for_all() {
    let rows = [("cross", "late", 12), ("leave", "late", 9), ("layoffs", "late", 2), ("cross", "secret", 1)];
    let (everyone, leaders) = (figures(&rows, "everyone"), figures(&rows, "leaders"));
    assert_eq!((everyone.received, leaders.received), (24, 24));
    assert_eq!((everyone.resolved, leaders.resolved), (24, 24));
    assert_eq!((everyone.causes, everyone.broken_rules), (leaders.causes, leaders.broken_rules));
    assert_eq!((everyone.answered, everyone.solved), (leaders.answered, leaders.solved));
    assert_eq!(everyone.history, leaders.history);
}

#[test]
fn the_few_about_a_stage_for_some_follow_from_no_tree_and_not_from_both() {
    for few in 1..5 {
        let rows = [("cross", "late", 12), ("leave", "late", 9), ("layoffs", "late", few)];
        let told = |figures: LoopFigures| {
            let stages = figures.stages.into_iter();
            stages.map(|row| (row.stage.to_string(), row.received)).collect::<Vec<_>>()
        };
        let leaders = told(figures(&rows, "leaders"));
        assert_eq!(leaders[2], ("layoffs".to_owned(), Cell::Hidden));
        let everyone = told(figures(&rows, "everyone"));
        // Who knows the total and one stage less than all of them cannot tell what is left.
        for stages in [&everyone[..], &leaders[..2]] {
            let shown = stages.iter().filter(|(_, cell)| cell.shown().is_some()).count();
            assert!(shown < 2, "{stages:?}");
        }
        let both = (0..2).filter(|&at| everyone[at].1.shown().or(leaders[at].1.shown()).is_some()).count();
        assert!(both < 2, "{everyone:?} {leaders:?}");
    }
}
