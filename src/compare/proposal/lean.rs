//! Which way a rule leans, without what is missing: for tens of thousands of rows, of which the page shows a few.

use serde::{Deserialize, Serialize};

use super::{Leaning, Proposal, Subject, Verdict, weigh};
use crate::compare::rule::{Grade, LabelRule};
use crate::compare::sheet::Sheet;
use crate::dossier::day::Day;

/// Which way a rule leans: [`Leaning`] with the grade as its place in the rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lean {
    /// All that this grade asks for is there, counted from the highest as 0.
    Award(usize),
    /// Something is missing for every grade.
    Against,
    /// Nothing is known to be missing, and something cannot be said.
    Open,
}

/// What one may ask of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proposed {
    /// A grade is proposed, whichever.
    Award,
    /// Something is missing for every grade.
    Against,
    /// Something cannot be said.
    Open,
}

impl Proposed {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Proposed; 3] = [Proposed::Award, Proposed::Against, Proposed::Open];

    /// The word in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Proposed::Award => "award",
            Proposed::Against => "against",
            Proposed::Open => "open",
        }
    }
}

impl Lean {
    /// Which way a rule leans on a row on a day, as [`Proposal::leaning`] of the whole proposal would say; none where
    /// there is no proposal.
    pub fn of(rule: &LabelRule, sheet: &Sheet, row: usize, today: Day) -> Option<Lean> {
        let subject = Subject::of(sheet, row, rule.basis).filter(|_| rule.framework == sheet.frame.framework)?;
        let is_met = |grade: &Grade| {
            let mut conditions = grade.conditions.iter();
            !grade.conditions.is_empty() && conditions.all(|it| weigh(it, &subject, today) == Verdict::Met)
        };
        if let Some(place) = rule.grades.iter().position(is_met) {
            return Some(Lean::Award(place));
        }
        let is_missing = |grade: &Grade| {
            let mut conditions = grade.conditions.iter();
            conditions.any(|it| matches!(weigh(it, &subject, today), Verdict::Missing(_)))
        };
        Some(if rule.grades.last().is_some_and(is_missing) { Lean::Against } else { Lean::Open })
    }

    /// Which way a proposal leans that was made already.
    pub fn of_proposal(proposal: &Proposal) -> Lean {
        match proposal.leaning() {
            Leaning::Award(id) => {
                Lean::Award(proposal.grades.iter().position(|grade| grade.grade == *id).unwrap_or_default())
            }
            Leaning::Against => Lean::Against,
            Leaning::Open => Lean::Open,
        }
    }

    /// What one asks for to see those like it.
    pub fn proposed(self) -> Proposed {
        match self {
            Lean::Award(_) => Proposed::Award,
            Lean::Against => Proposed::Against,
            Lean::Open => Proposed::Open,
        }
    }
}
