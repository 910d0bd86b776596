use super::{
    AdvocatesPart, AlliesPart, CommitmentPart, ComplaintPart, CulturePart, CustomerPart, FigureName,
    FocusPart, HeardPart, Known, LeadingPart, MissionPart, PeriodPart, PromisePart, RhythmPart, SetbacksPart,
    SponsorsPart, StageComplaintPart, ThanksPart, ThemesPart, WordPart,
};
use crate::domain::Id;
use crate::project::Named;

/// Figures under one name that are the same in every project: `customers.net`, `commitments@delivery.open`.
pub struct Family {
    /// The name.
    pub name: &'static str,
    /// What it is about.
    pub about: &'static str,
    /// Whether `@stage` may stand behind it.
    pub stages: bool,
    /// The parts there are of a stage, where they are others.
    pub stage_parts: &'static [(&'static str, &'static str)],
    /// The parts with their meanings; the first is meant where none is written.
    pub parts: &'static [(&'static str, &'static str)],
    make: fn(Option<Id>, Option<&str>) -> Option<FigureName>,
}

impl Family {
    /// The parts that there are, of a stage or in all.
    pub(super) fn parts_of(&self, of_stage: bool) -> &'static [(&'static str, &'static str)] {
        if of_stage && !self.stage_parts.is_empty() { self.stage_parts } else { self.parts }
    }

    pub(super) fn find(&self, stage: Option<Id>, part: Option<&str>) -> Option<FigureName> {
        (self.make)(stage, part)
    }
}

/// All families, in the order of the documentation.
pub const FAMILIES: &[Family] = &[
    Family {
        name: "customers",
        about: "Customers, counted as whole people.",
        stages: false,
        stage_parts: &[],
        parts: CustomerPart::ALL,
        make: |_, part| CustomerPart::find(part).map(FigureName::Customers),
    },
    Family {
        name: "commitments",
        about: "What we said we would do.",
        stages: true,
        stage_parts: &[],
        parts: CommitmentPart::ALL,
        make: |stage, part| Some(FigureName::Commitments(stage, CommitmentPart::find(part)?)),
    },
    Family {
        name: "complaints",
        about: "Complaints. With `@stage` there are only `received` and `open`.",
        stages: true,
        stage_parts: StageComplaintPart::ALL,
        parts: ComplaintPart::ALL,
        make: |stage, part| match stage {
            Some(stage) => Some(FigureName::StageComplaints(stage, StageComplaintPart::find(part)?)),
            None => ComplaintPart::find(part).map(FigureName::Complaints),
        },
    },
    Family {
        name: "heard",
        about: "How much customers said, over all sources.",
        stages: true,
        stage_parts: &[],
        parts: HeardPart::ALL,
        make: |stage, part| Some(FigureName::Heard(stage, HeardPart::find(part)?)),
    },
    Family {
        name: "themes",
        about: "What customers say from most sides.",
        stages: true,
        stage_parts: &[],
        parts: ThemesPart::ALL,
        make: |stage, part| Some(FigureName::Themes(stage, ThemesPart::find(part)?)),
    },
    Family {
        name: "culture",
        about: "The last staff survey between compliance and commitment.",
        stages: false,
        stage_parts: &[],
        parts: CulturePart::ALL,
        make: |_, part| CulturePart::find(part).map(FigureName::Culture),
    },
    Family {
        name: "advocates",
        about: "How advocates see themselves.",
        stages: false,
        stage_parts: &[],
        parts: AdvocatesPart::ALL,
        make: |_, part| AdvocatesPart::find(part).map(FigureName::Advocates),
    },
    Family {
        name: "mission",
        about: "The mission, and where it was spoken of.",
        stages: false,
        stage_parts: &[],
        parts: MissionPart::ALL,
        make: |_, part| MissionPart::find(part).map(FigureName::Mission),
    },
    Family {
        name: "thanks",
        about: "Thanks that were given.",
        stages: false,
        stage_parts: &[],
        parts: ThanksPart::ALL,
        make: |_, part| ThanksPart::find(part).map(FigureName::Thanks),
    },
    Family {
        name: "allies",
        about: "Who stands with us.",
        stages: false,
        stage_parts: &[],
        parts: AlliesPart::ALL,
        make: |_, part| AlliesPart::find(part).map(FigureName::Allies),
    },
    Family {
        name: "sponsors",
        about: "What leaders did where people could see it.",
        stages: false,
        stage_parts: &[],
        parts: SponsorsPart::ALL,
        make: |_, part| SponsorsPart::find(part).map(FigureName::Sponsors),
    },
    Family {
        name: "setbacks",
        about: "What went wrong on the way.",
        stages: false,
        stage_parts: &[],
        parts: SetbacksPart::ALL,
        make: |_, part| SetbacksPart::find(part).map(FigureName::Setbacks),
    },
    Family {
        name: "leading",
        about: "Whether ratings run ahead of results.",
        stages: false,
        stage_parts: &[],
        parts: LeadingPart::ALL,
        make: |_, part| LeadingPart::find(part).map(FigureName::Leading),
    },
    Family {
        name: "period",
        about: "The period that the report is about.",
        stages: false,
        stage_parts: &[],
        parts: PeriodPart::ALL,
        make: |_, part| PeriodPart::find(part).map(FigureName::Period),
    },
    Family {
        name: "rhythm",
        about: "The themes of `rhythm.yaml`.",
        stages: false,
        stage_parts: &[],
        parts: RhythmPart::ALL,
        make: |_, part| RhythmPart::find(part).map(FigureName::Rhythm),
    },
    Family {
        name: "promise",
        about: "What we promise to whoever complains.",
        stages: false,
        stage_parts: &[],
        parts: PromisePart::ALL,
        make: |_, part| PromisePart::find(part).map(FigureName::Promise),
    },
    Family {
        name: "focus",
        about: "The stages in focus.",
        stages: false,
        stage_parts: &[],
        parts: FocusPart::ALL,
        make: |_, part| FocusPart::find(part).map(|_| FigureName::Focus),
    },
    Family {
        name: "organisation",
        about: "The organisation's name.",
        stages: false,
        stage_parts: &[],
        parts: WordPart::ALL,
        make: |_, part| WordPart::find(part).map(|_| FigureName::Organisation),
    },
    Family {
        name: "title",
        about: "The report's name.",
        stages: false,
        stage_parts: &[],
        parts: WordPart::ALL,
        make: |_, part| WordPart::find(part).map(|_| FigureName::Title),
    },
];

/// Figures whose part is an id of the project: `theme@delivery.missed-slot`, `outcome.renewal`.
pub struct LookedUp {
    /// The name.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// Whether `@stage` may stand behind it.
    pub stages: bool,
    ids: fn(Known<'_>) -> Vec<String>,
    make: fn(Option<Id>, Id) -> FigureName,
}

impl LookedUp {
    pub(super) fn find(&self, stage: Option<Id>, part: Option<&str>, known: Known<'_>) -> Option<FigureName> {
        let part = part?;
        let id = part.parse::<Id>().ok().filter(|_| self.ids(known).iter().any(|id| id == part))?;
        Some((self.make)(stage, id))
    }

    /// The ids that may stand behind the point.
    pub fn ids(&self, known: Known<'_>) -> Vec<String> {
        (self.ids)(known)
    }
}

/// All of them, in the order of the documentation.
pub const LOOKED_UP: &[LookedUp] = &[
    LookedUp {
        name: "theme",
        meaning: "How many sources agree on a theme and how much was said. Without `@stage`, where it is heard from most sides.",
        stages: true,
        ids: |known| known.site.themes.ids().map(str::to_owned).collect(),
        make: FigureName::Theme,
    },
    LookedUp {
        name: "outcome",
        meaning: "A result that the business counts anyway.",
        stages: false,
        ids: |known| known.site.outcomes.ids().map(str::to_owned).collect(),
        make: |_, id| FigureName::Outcome(id),
    },
    LookedUp {
        name: "meeting",
        meaning: "In how many of a meeting the mission came up.",
        stages: false,
        ids: |known| known.rhythm.meetings.ids().map(str::to_owned).collect(),
        make: |_, id| FigureName::Meeting(id),
    },
    LookedUp {
        name: "stage",
        meaning: "The name of a stage.",
        stages: false,
        ids: |known| known.journey.iter().map(|stage| stage.id().to_string()).collect(),
        make: |_, id| FigureName::StageName(id),
    },
    LookedUp {
        name: "role",
        meaning: "The name of a role.",
        stages: false,
        ids: |known| known.site.roles.ids().map(str::to_owned).collect(),
        make: |_, id| FigureName::RoleName(id),
    },
    LookedUp {
        name: "team",
        meaning: "The name of a team.",
        stages: false,
        ids: |known| known.site.teams.ids().map(str::to_owned).collect(),
        make: |_, id| FigureName::TeamName(id),
    },
];
