//! What a rule says of an organisation: for each grade and each of its conditions whether it is met, what exactly is
//! missing, or why nothing can be said.
//!
//! It is a proposal and never a decision: it says on which round, on whose ratings and by which rule it was made, and the
//! decision that follows keeps it as it was.

pub mod enough;
pub mod lean;
pub mod subject;
pub mod weigh;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

pub use enough::{Step, enough};
pub use lean::{Lean, Proposed};
pub use subject::{About, Ground, Subject};
pub use weigh::weigh;

use super::hundredths::Hundredths;
use super::rule::{Basis, Condition, Grade, GradeId, LabelRule, RuleId};
use super::sheet::Sheet;
use crate::dossier::day::Day;
use crate::framework::scale::Level;
use crate::framework::{CriterionId, FrameworkRef, IndicatorId, ThemeId};

/// What a rule says of a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Proposal {
    /// By which rule, as it was then: all that it asked stands beside what was found.
    pub rule: RuleId,
    /// What the label was called.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
    /// The framework edition.
    pub framework: FrameworkRef,
    /// Of which round.
    pub about: About,
    /// On whose ratings the rule asks to judge.
    pub basis: Basis,
    /// On whose ratings it was judged.
    pub ground: Ground,
    /// On which day: what is recent depends on it.
    pub day: Day,
    /// The grades, from the highest to the lowest.
    pub grades: Vec<Weighed>,
}

/// A grade, and what was found of each of its conditions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Weighed {
    /// The grade.
    pub grade: GradeId,
    /// What it was called.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
    /// Its conditions, in the rule's order.
    pub conditions: Vec<(Condition, Verdict)>,
}

/// What is found of a condition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// It is met.
    Met,
    /// It is not, and this is missing.
    Missing(Lack),
    /// Nothing can be said.
    Unknown(Unknown),
}

/// What is missing. Each names what it is about in the framework's order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")]
pub enum Lack {
    /// In these criteria nothing is rated.
    Unanswered(Vec<CriterionId>),
    /// Too little is rated.
    Unrated {
        /// So much is.
        reached: Hundredths,
        /// So many more are needed.
        more: u32,
        /// These are not.
        of: Vec<IndicatorId>,
    },
    /// The mean is only so high.
    Low(Hundredths),
    /// The means of themes are too low.
    LowThemes {
        /// These are only so high.
        low: Vec<(ThemeId, Hundredths)>,
        /// In these nothing is rated.
        unrated: Vec<ThemeId>,
    },
    /// These are below the level.
    Below(Vec<Below>),
    /// A major non-conformity is open on these.
    Majors(Vec<IndicatorId>),
    /// Too many minor ones are open.
    Minors {
        /// On these.
        open: Vec<IndicatorId>,
        /// So many have to go.
        too_many: u32,
    },
    /// Nobody from outside reviewed the round.
    NotReviewed,
    /// The round was closed too long ago: it counted until that day.
    Old {
        /// When it was closed.
        closed: Day,
        /// The last day on which it was recent.
        until: Day,
    },
    /// Of what the process asks for, so much was done.
    Done {
        /// So many.
        done: u32,
        /// Of so many; none where the number itself is asked for.
        of: Option<u32>,
        /// So many more are needed.
        more: u32,
    },
}

/// An indicator below a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Below {
    /// Which.
    pub indicator: IndicatorId,
    /// Where it stands; none when it is not rated.
    pub reached: Option<Level>,
    /// So many steps of its scale are missing; none when it is not rated.
    pub steps: Option<u32>,
}

/// Why nothing can be said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// It is judged on a review, and there is none.
    NotReviewed,
    /// Nothing is rated that could be counted.
    NothingRated,
    /// In these themes nothing is rated.
    NothingRatedIn(Vec<ThemeId>),
    /// These were said not to apply, or nobody asked them.
    NotApplicable(Vec<IndicatorId>),
    /// There was nothing of the kind: no high rating, no vote, no action; or the file does not tell.
    NothingOfTheKind,
}

/// Which way a proposal leans.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning<'a> {
    /// All that this grade asks for is there.
    Award(&'a GradeId),
    /// Something is missing for every grade.
    Against,
    /// Nothing is known to be missing, and something cannot be said.
    Open,
}

impl Weighed {
    /// Whether every condition is met. A grade without conditions asks for nothing, and nothing is proposed on it.
    pub fn is_met(&self) -> bool {
        !self.conditions.is_empty() && self.conditions.iter().all(|(_, verdict)| *verdict == Verdict::Met)
    }

    /// What is missing, with the condition that asks for it.
    pub fn lacks(&self) -> impl Iterator<Item = (&Condition, &Lack)> {
        self.conditions.iter().filter_map(|(condition, verdict)| match verdict {
            Verdict::Missing(lack) => Some((condition, lack)),
            Verdict::Met | Verdict::Unknown(_) => None,
        })
    }

    /// What cannot be said, with the condition that asks for it.
    pub fn unknowns(&self) -> impl Iterator<Item = (&Condition, &Unknown)> {
        self.conditions.iter().filter_map(|(condition, verdict)| match verdict {
            Verdict::Unknown(unknown) => Some((condition, unknown)),
            Verdict::Met | Verdict::Missing(_) => None,
        })
    }
}

impl Proposal {
    /// What a rule says of a row on a day; none when there is no such row, or when the rule is about another edition.
    pub fn of(rule_id: RuleId, rule: &LabelRule, sheet: &Sheet, row: usize, today: Day) -> Option<Proposal> {
        let subject = Subject::of(sheet, row, rule.basis).filter(|_| rule.framework == sheet.frame.framework)?;
        let weighed = |grade: &Grade| Weighed {
            grade: grade.id.clone(),
            name: grade.name.clone(),
            conditions: grade.conditions.iter().map(|it| (it.clone(), weigh(it, &subject, today))).collect(),
        };
        Some(Proposal {
            rule: rule_id,
            name: rule.name.clone(),
            framework: rule.framework.clone(),
            about: About::row(&sheet.table, row)?,
            basis: rule.basis,
            ground: subject.ground,
            day: today,
            grades: rule.grades.iter().map(weighed).collect(),
        })
    }

    /// The grade that is proposed: the highest of which every condition is met.
    pub fn proposed(&self) -> Option<&Weighed> {
        self.grades.iter().find(|grade| grade.is_met())
    }

    /// The next higher grade than the one that is proposed; the lowest when none is, and none when it is the highest.
    pub fn next(&self) -> Option<&Weighed> {
        let reached = self.grades.iter().position(Weighed::is_met).unwrap_or(self.grades.len());
        self.grades.get(reached.checked_sub(1)?)
    }

    /// The grade of that id.
    pub fn grade(&self, id: &GradeId) -> Option<&Weighed> {
        self.grades.iter().find(|grade| grade.grade == *id)
    }

    /// Which way it leans.
    pub fn leaning(&self) -> Leaning<'_> {
        match (self.proposed(), self.grades.last()) {
            (Some(grade), _) => Leaning::Award(&grade.grade),
            (None, Some(lowest)) if lowest.lacks().next().is_some() => Leaning::Against,
            (None, _) => Leaning::Open,
        }
    }
}
