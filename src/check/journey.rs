use super::names::{known, said};
use super::{catalogue, schema};
use crate::finding::{Finding, Kind, Report};
use crate::load;
use crate::project::{Action, Catalogue, Site, Stage};
use crate::source::Span;

/// Checks `journey.yaml`.
pub(super) fn check(raw: load::Journey, site: &Site, report: &mut Report) -> Catalogue<Stage> {
    schema(&raw.schema, report);
    if raw.stages.is_empty() {
        let message = "the journey has no stages";
        let help = "add at least one stage with `id` and `name`: all listening is brought together by stage";
        report.add(
            Finding::at(Kind::MissingKey, Span { end: raw.span.start + 1, ..raw.span }, message).help(help),
        );
    }
    let mut findings = Report::default();
    let stages = catalogue(
        raw.stages,
        "stage",
        |stage| &stage.id,
        |stage| {
            let owner = stage
                .owner
                .as_ref()
                .and_then(|owner| known(&site.teams, owner, Kind::UnknownTeam, "team", &mut findings));
            let owner = owner.map(|team| team.id.clone());
            let name = said(&stage.name, "the stage's name", &mut findings);
            let actions = catalogue(
                stage.actions,
                "action",
                |action| &action.id,
                |action| Some(Action { id: action.id.value, name: action.name.value }),
                &mut findings,
            );
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
