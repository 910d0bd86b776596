use std::collections::BTreeMap;

use crate::domain::{Date, Id};
use crate::source::Span;

/// Ten pairs from compliance (1) to commitment (5).
#[derive(Clone, PartialEq, Debug)]
pub struct Culture {
    /// How many answered.
    pub respondents: u64,
    /// Answers at the points 1–5, by pair.
    pub pairs: Vec<(Id, [u64; 5])>,
    /// Where it was written.
    pub span: Span,
}

/// Ten qualities from 1 to 5.
#[derive(Clone, PartialEq, Debug)]
pub struct Advocates {
    /// How many answered.
    pub respondents: u64,
    /// Answers at the points 1–5, by quality.
    pub qualities: Vec<(Id, [u64; 5])>,
    /// Where it was written.
    pub span: Span,
}

/// People of a team who stand with us.
#[derive(Clone, PartialEq, Debug)]
pub struct Ally {
    /// The team.
    pub team: Id,
    /// Where they are.
    pub place: Option<String>,
    /// How many.
    pub people: u64,
    /// Where it was written.
    pub span: Span,
}

/// How often the mission was told, by role.
pub type MissionTold = BTreeMap<Id, Told>;

/// How often a role was told the mission.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Told {
    /// How often.
    pub times: u64,
    /// Where it was written.
    pub spans: Vec<Span>,
}

/// How often a meeting was held and the mission came up in it.
#[derive(Clone, PartialEq, Debug)]
pub struct MeetingCount {
    /// The meeting.
    pub meeting: Id,
    /// How often it was held.
    pub held: u64,
    /// In how many the mission came up; unknown is `None`.
    pub discussed: Option<u64>,
    /// Where it was written.
    pub span: Span,
}

/// What a leader did.
#[derive(Clone, PartialEq, Debug)]
pub struct Sponsor {
    /// The role, in the user's words.
    pub role: String,
    /// When.
    pub on: Option<Date>,
    /// What.
    pub did: String,
    /// Where it was written.
    pub span: Span,
}

/// Who was thanked.
#[derive(Clone, PartialEq, Debug)]
pub struct Thanks {
    /// Who.
    pub to: String,
    /// By whom.
    pub by: Option<String>,
    /// For what.
    pub reason: String,
    /// Where it was written.
    pub span: Span,
}
