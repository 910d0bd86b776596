//! The arithmetic, pure and documented to its sources.
//!
//! Every measure of MEASURES.md, one a file; each file opens with its formula and its source, in words that need no
//! Rust. Nothing here reads a file, knows a snapshot or writes a sentence: counts go in, figures come out. z is
//! 1.959963984540054 throughout (95 %, two-sided), everything is computed in f64, and a figure that cannot be computed
//! is absent, never NaN or infinite.
//!
//! | what | where |
//! |-|-|
//! | what a figure rests on, what it says | [`base`], [`verdict`], [`polarity`] |
//! | survey scores | [`scale`] (answers on a scale), [`nps`], [`share`] (CSAT, favourable), [`mean`] (CES) make a [`score::Score`] |
//! | their parts | [`wilson`], [`newcombe`], [`welch`], [`special`] |
//! | differences | [`change`] of any two scores of a kind; [`family`] and [`benjamini_hochberg`] for whole tables |
//! | against a bar | [`goal_gap`], [`expectation_gap`] |
//! | who answered | [`response_rate`], [`post_stratification`], [`kish`], [`weighted`] |
//! | customers | [`customer_growth`], [`customer_value`], [`leaving_reasons`] |
//! | voices | [`matrix`], [`convergence`], [`rank`], [`pareto`], [`rising`] |
//! | closed loop | [`closing`] (a case at the cut-off), [`time_to`] and [`kaplan_meier`], [`log_rank`], [`promise_kept`], [`root_cause`], [`commitments`] |
//! | change over time | [`before_after`], [`rate_change`] and [`clopper_pearson`], [`xmr`], [`p_prime`], [`lag_table`] |
//! | people and habits | [`culture`], [`advocates`], [`mission_meetings`], [`mission_roles`], [`plain_counts`] |
//! | floors, ratios and windows | [`thresholds`] |
//! | hiding | [`suppression`] |
//! | printing | [`display`] |
//! | all of it from JSON, for whoever doubts it | [`cases`] |

pub mod advocates;
pub mod base;
pub mod before_after;
pub mod benjamini_hochberg;
pub mod cases;
pub mod change;
pub mod clopper_pearson;
pub mod closing;
pub mod commitments;
pub mod convergence;
pub mod culture;
pub mod customer_growth;
pub mod customer_value;
pub mod display;
pub mod expectation_gap;
pub mod explanation;
pub mod family;
pub mod formula;
pub mod goal_gap;
pub mod kaplan_meier;
pub mod kish;
pub mod lag_table;
pub mod leaving_reasons;
pub mod log_rank;
pub mod matrix;
pub mod mean;
pub mod mission_meetings;
pub mod mission_roles;
pub mod newcombe;
pub mod nps;
pub mod p_prime;
pub mod pareto;
pub mod plain_counts;
pub mod polarity;
pub mod post_stratification;
pub mod promise_kept;
pub mod rank;
pub mod rate_change;
pub mod response_rate;
pub mod rising;
pub mod root_cause;
pub mod scale;
pub mod score;
pub mod share;
pub mod special;
pub mod suppression;
pub mod thresholds;
pub mod time_to;
pub mod verdict;
pub mod weighted;
pub mod welch;
pub mod wilson;
pub mod xmr;
