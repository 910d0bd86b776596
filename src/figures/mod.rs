//! The arithmetic applied to the snapshots of one edition; small groups are hidden here, so that nothing after this
//! stage can show them.
//!
//! A [`Timeline`] works out once what each period says by itself; [`Figures::of`] looks back on it from one period, as
//! if later ones did not exist.

mod answers;
mod cell;
mod changed;
mod closed_loop;
mod commitments;
mod control;
mod count_of;
mod customers;
mod disclosed;
mod earlier;
mod edition;
mod effect;
mod habits;
mod key;
mod leading;
mod listening;
mod lists;
mod news;
mod rows;
mod score;
mod shown;
mod sums;
mod timeline;
mod told_tree;
mod voice;
mod workings;

pub use crate::measure::commitments::State as CommitmentState;
pub use answers::{Answers, Asked, Group, Weighting};
pub use cell::Cell;
pub use closed_loop::{InTime, LoopFigures, RuleFigure, StageComplaints, UnplacedComplaints, WaitCurve};
pub use commitments::CommitmentFigure;
pub use control::{ControlFigure, ControlPoint, Limits, Signal};
pub use count_of::CountOf;
pub use customers::{CustomerControl, CustomerFigures, CustomerRow, GroupMove};
pub use disclosed::{Disclosed, Disclosures};
pub use edition::{Figures, ScoreFigure};
pub use effect::Effect;
pub use habits::{AdvocateSurvey, CultureFigures, CultureSurvey, MeetingFigure, PairFigure};
pub use key::ScoreKey;
pub use leading::{LeadFigure, OutcomeFigure};
pub use listening::{Heard, Listening, Said};
pub use lists::{Entry, ListsTold};
pub use news::News;
pub use score::{Hidden, PeriodScore, WeightedScore};
pub use shown::Shown;
pub use timeline::{Before, Memory, PeriodFacts, Timeline, Timelines};
pub use voice::{Rise, StageFigure, ThemeFigure, VoiceFigures};
pub use workings::{Sheet, Subject, Working, score_name, workings};
