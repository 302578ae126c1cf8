//! Numbers from a round. Nothing here is stored: a score is derived whenever someone looks at it.
//!
//! Not rated, not applicable, preferred-not-to-say and zero are four different things; coverage stands beside every
//! score and the minimum beside every mean. [`share`] holds the arithmetic, [`card`] the results of one round,
//! [`trend`] what moved between rounds and [`moved`] why, [`evidence`] what ratings rest on, [`agreement`] how far those
//! agree who rate, [`groups`] what groups of people say and what must not be told of small ones, [`sides`] how far the
//! team and somebody else agree, [`extremes`] what stands out, [`priority`] what to work on first, [`plan`] how things
//! stand with the actions, [`next_step`] what comes next on a theme, [`review`] how a reviewer's ratings stand to the
//! team's, [`sampling`] what a review looks at, [`visit`] its meetings, [`due`] by when findings are answered for,
//! [`open_findings`] which wait for whom, [`decision`] what the rule proposes after a review, [`soundness`] what is to be
//! looked at before it is sealed, [`deadlines`] what is due, whatever it belongs to.

pub mod agreement;
pub mod calendar;
pub mod card;
pub mod care;
pub mod deadlines;
pub mod decision;
pub mod due;
pub mod evidence;
pub mod extremes;
pub mod groups;
pub mod levels;
pub mod moved;
pub mod next_step;
pub mod open_findings;
pub mod plan;
pub mod priority;
pub mod remarks;
pub mod review;
pub mod sampling;
pub mod share;
pub mod sides;
pub mod soundness;
pub mod target;
pub mod trend;
pub mod visit;

pub use card::{Result, ScoreCard, ThemeResult};
pub use share::Share;
