//! The figures that a text can name: `{{ nps.change }}`, `{{ csat@delivery }}`, `{{ customers.net }}`.

mod family;
mod parts;

pub use family::{FAMILIES, Family, LOOKED_UP, LookedUp};
pub use parts::{
    AdvocatesPart, AlliesPart, CommitmentPart, ComplaintPart, CulturePart, CustomerPart, FocusPart,
    HeardPart, LeadingPart, MissionPart, PeriodPart, PromisePart, RhythmPart, ScorePart, SetbacksPart,
    SponsorsPart, StageComplaintPart, ThanksPart, ThemesPart, WordPart,
};

use super::{Catalogue, Rhythm, Site, Stage};
use crate::domain::Id;
use crate::markdown::Figure;

/// A figure that a text names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FigureName {
    /// A score, or something about it.
    Score {
        /// The measure.
        measure: Id,
        /// Its stage.
        stage: Option<Id>,
        /// What of it.
        part: ScorePart,
    },
    /// Something about the customers.
    Customers(CustomerPart),
    /// Something about promises, of a stage or of all.
    Commitments(Option<Id>, CommitmentPart),
    /// Something about complaints.
    Complaints(ComplaintPart),
    /// Something about the complaints of a stage.
    StageComplaints(Id, StageComplaintPart),
    /// How much was heard, about a stage or in all.
    Heard(Option<Id>, HeardPart),
    /// The themes heard from most sides, at a stage or in all.
    Themes(Option<Id>, ThemesPart),
    /// How much is said about a theme, at a stage or where it is heard from most sides.
    Theme(Option<Id>, Id),
    /// The staff survey.
    Culture(CulturePart),
    /// The advocates' view of themselves.
    Advocates(AdvocatesPart),
    /// The mission.
    Mission(MissionPart),
    /// In how many of a meeting the mission came up.
    Meeting(Id),
    /// Thanks.
    Thanks(ThanksPart),
    /// Allies.
    Allies(AlliesPart),
    /// Sponsors.
    Sponsors(SponsorsPart),
    /// Setbacks.
    Setbacks(SetbacksPart),
    /// Ratings and later results.
    Leading(LeadingPart),
    /// A result.
    Outcome(Id),
    /// The period.
    Period(PeriodPart),
    /// The themes of periods.
    Rhythm(RhythmPart),
    /// What is promised to who complains.
    Promise(PromisePart),
    /// The stages in focus.
    Focus,
    /// The organisation's name.
    Organisation,
    /// The report's name.
    Title,
    /// The name of a stage.
    StageName(Id),
    /// The name of a role.
    RoleName(Id),
    /// The name of a team.
    TeamName(Id),
}

/// Which part of a figure's name is unknown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum UnknownPart {
    /// What is measured.
    Name,
    /// The stage.
    Stage,
    /// There is such a figure, but not by stage.
    NoStages,
    /// The part; these are known.
    Part(Vec<String>),
}

/// What figures are looked up in.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Measures, themes, results, roles, teams.
    pub site: &'a Site,
    /// Stages.
    pub journey: &'a Catalogue<Stage>,
    /// Meetings.
    pub rhythm: &'a Rhythm,
}

impl FigureName {
    /// The figure that a text names.
    pub fn find(figure: &Figure, known: Known<'_>) -> Result<Self, UnknownPart> {
        let name = figure.name.text.as_str();
        let part = figure.part.as_ref().map(|part| part.text.as_str());
        let stage = figure
            .stage
            .as_ref()
            .map(|stage| stage.text.parse::<Id>().ok().filter(|id| known.journey.contains(id)));
        // What is misspelt first is told of first.
        if let Some(family) = FAMILIES.iter().find(|family| family.name == name) {
            let stage = of_stage(stage, family.stages)?;
            let parts = family.parts_of(stage.is_some());
            return family.find(stage, part).ok_or_else(|| UnknownPart::Part(owned(parts)));
        }
        if let Some(looked_up) = LOOKED_UP.iter().find(|looked_up| looked_up.name == name) {
            let stage = of_stage(stage, looked_up.stages)?;
            return looked_up.find(stage, part, known).ok_or_else(|| UnknownPart::Part(looked_up.ids(known)));
        }
        let measure = name.parse::<Id>().ok().filter(|id| known.site.measures.contains(id));
        let measure = measure.ok_or(UnknownPart::Name)?;
        let stage = of_stage(stage, true)?;
        let part = ScorePart::find(part).ok_or_else(|| UnknownPart::Part(owned(ScorePart::ALL)))?;
        Ok(Self::Score { measure, stage, part })
    }

    /// All names that are no measure's.
    pub fn whole_names() -> impl Iterator<Item = &'static str> {
        FAMILIES.iter().map(|family| family.name).chain(LOOKED_UP.iter().map(|looked_up| looked_up.name))
    }
}

/// The stage that was written; the inner `None` is one that does not exist.
fn of_stage(stage: Option<Option<Id>>, stages: bool) -> Result<Option<Id>, UnknownPart> {
    match stage {
        Some(_) if !stages => Err(UnknownPart::NoStages),
        Some(None) => Err(UnknownPart::Stage),
        Some(stage) => Ok(stage),
        None => Ok(None),
    }
}

fn owned(parts: &[(&str, &str)]) -> Vec<String> {
    parts.iter().map(|(word, _)| (*word).to_owned()).collect()
}
