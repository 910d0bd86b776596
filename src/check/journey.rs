use super::catalogue;
use super::names::{known, said};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{Action, Catalogue, Site, Stage};

/// Checks `journey.yaml`.
pub(super) fn check(raw: load::Journey, site: &Site, report: &mut Report) -> Catalogue<Stage> {
    // A list that is missing, or whose rows could not be read, was told of when the file was read.
    let stages = raw.stages.0.unwrap_or_default();
    let told = report.iter().filter_map(|finding| finding.span).any(|span| span.file == raw.span.file);
    if stages.is_empty() && !told {
        let message = "the journey has no stages";
        let help = "add at least one stage with `id` and `name`: all listening is brought together by stage";
        report.add(Finding::at(Kind::MissingKey, raw.span.beginning(), message).help(help));
    }
    let mut findings = Report::default();
    let stages = catalogue(
        stages,
        "stage",
        |stage| &stage.id,
        |stage| {
            let owner = stage
                .owner
                .as_ref()
                .and_then(|owner| known(&site.teams, owner, Kind::UnknownTeam, &mut findings));
            let owner = owner.map(|team| team.id.clone());
            let name = said(&stage.name, "the stage's name", &mut findings);
            let mut empty = Report::default();
            let actions = catalogue(
                stage.actions,
                "action",
                |action| &action.id,
                |action| {
                    let name = said(&action.name, "the action's name", &mut empty);
                    Some(Action { id: action.id.value, name })
                },
                &mut findings,
            );
            findings.absorb(empty);
            Some(Stage {
                id: stage.id.value,
                name,
                owner,
                expects: stage.expects.map(|text| text.value),
                actions,
            })
        },
        report,
    );
    report.absorb(findings);
    stages
}
