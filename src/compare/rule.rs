//! What a label asks, as data that a label body edits: on which ratings it is judged, which grades there are, and what
//! each of them asks for.
//!
//! A rule proposes and people decide. Its thresholds are whole hundredths of a percent, and what they are compared with is
//! cut off and never rounded ([`Hundredths`]), so that 59.99 % never passes for 60 %.

mod begun;
pub mod built_in;
pub mod flaw;

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use built_in::built_in;
pub use flaw::{Fault, Flaw, Spot, faults};

use super::hundredths::Hundredths;
use crate::dossier::entry::unique_id;
use crate::framework::scale::Level;
use crate::framework::{FrameworkRef, IndicatorId, ThemeId};

unique_id! {
    /// Names a label's rule.
    RuleId,
}

/// The rule of a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LabelRule {
    /// What the label is called; empty where it goes by the name of its framework.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
    /// The framework edition. What is asked of one edition says nothing about another.
    pub framework: FrameworkRef,
    /// On whose ratings it is judged.
    #[serde(default)]
    pub basis: Basis,
    /// Its grades, from the highest to the lowest. A plain label has one.
    pub grades: Vec<Grade>,
}

/// On whose ratings a rule is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Those of the organisation.
    Own,
    /// Those of the sealed review; nothing is said before there is one.
    Review,
    /// Those of the sealed review where there is one, and those of the organisation elsewhere.
    #[default]
    ReviewElseOwn,
}

impl Basis {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Basis; 3] = [Basis::ReviewElseOwn, Basis::Review, Basis::Own];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Basis::Own => "own",
            Basis::Review => "review",
            Basis::ReviewElseOwn => "review-else-own",
        }
    }
}

/// Names a grade within its rule: `confirmed`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GradeId(pub Rc<str>);

impl From<&str> for GradeId {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for GradeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A grade of a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Grade {
    /// Its id.
    pub id: GradeId,
    /// What it is called; empty for the one grade of a plain label.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
    /// What it asks for: all of it.
    pub conditions: Vec<Condition>,
}

/// Something that a grade asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// In every criterion that concerns the organisation, at least one indicator is rated.
    CriteriaAnswered,
    /// So much is rated of what was asked and applies, measures aside.
    Coverage {
        /// At least.
        at_least: Hundredths,
    },
    /// The mean of the whole is so high.
    Mean {
        /// At least.
        at_least: Hundredths,
    },
    /// The mean of a theme is so high, or that of each.
    ThemeMean {
        /// Of which theme; of each when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        theme: Option<ThemeId>,
        /// At least.
        at_least: Hundredths,
    },
    /// No indicator that was rated is below a level: the weakest link counts, whatever the mean.
    Floor {
        /// Of which theme; anywhere when absent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        theme: Option<ThemeId>,
        /// The lowest level that there may be. Indicators on a scale that does not have it are not looked at.
        level: Level,
    },
    /// These indicators are rated, and at that level or above.
    Mandatory {
        /// Which.
        indicators: Vec<IndicatorId>,
        /// The lowest level that they may have.
        level: Level,
    },
    /// No major non-conformity is open. Where whatever is missing is major, a minor one counts as such.
    NoMajor,
    /// Fewer minor non-conformities are open than so many.
    FewerMinors {
        /// So many are too many.
        than: u32,
    },
    /// Somebody from outside reviewed the round and sealed it. A mock audit is of no consequence.
    Reviewed,
    /// The round was closed not longer ago than so many months.
    Recent {
        /// The last day is in time; months end where they end.
        months: u32,
    },
    /// Of the ratings in the top half of their scale, so many rest on evidence that was current.
    Evidenced {
        /// At least.
        at_least: Hundredths,
    },
    /// So many panels were held.
    Panels {
        /// At least.
        at_least: u32,
    },
    /// Of what several people rated, so much was agreed on.
    Agreed {
        /// At least.
        at_least: Hundredths,
    },
    /// Of the actions that were decided on, the effect of so many was judged.
    Judged {
        /// At least.
        at_least: Hundredths,
    },
}

impl Condition {
    /// The word in files and texts.
    pub fn word(&self) -> &'static str {
        match self {
            Condition::CriteriaAnswered => "criteria-answered",
            Condition::Coverage { .. } => "coverage",
            Condition::Mean { .. } => "mean",
            Condition::ThemeMean { .. } => "theme-mean",
            Condition::Floor { .. } => "floor",
            Condition::Mandatory { .. } => "mandatory",
            Condition::NoMajor => "no-major",
            Condition::FewerMinors { .. } => "fewer-minors",
            Condition::Reviewed => "reviewed",
            Condition::Recent { .. } => "recent",
            Condition::Evidenced { .. } => "evidenced",
            Condition::Panels { .. } => "panels",
            Condition::Agreed { .. } => "agreed",
            Condition::Judged { .. } => "judged",
        }
    }
}

impl LabelRule {
    /// The grade of that id.
    pub fn grade(&self, id: &GradeId) -> Option<&Grade> {
        self.grades.iter().find(|grade| grade.id == *id)
    }

    /// An id that no grade has yet.
    pub fn free_grade_id(&self) -> GradeId {
        let ids = (1..).map(|n: usize| GradeId(format!("grade-{n}").into()));
        ids.into_iter().find(|id| self.grade(id).is_none()).unwrap_or_else(|| "grade".into())
    }
}
