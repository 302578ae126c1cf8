//! What a label's rule proposes for the organisations of a page: which way it leans for each, kept so that a filter, an
//! order or a page more costs nothing; what exactly is missing is worked out for the few rows that are shown.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::ComparePage;
use super::super::route::desk::View;
use super::{AtHand, Seen};
use crate::compare::decision::Standing;
use crate::compare::decision::register::LabelOf;
use crate::compare::desk::CollectionId;
use crate::compare::proposal::{Lean, Proposed};
use crate::compare::rule::{LabelRule, RuleId};
use crate::compare::{Proposal, Sheet};
use crate::dossier::day::Day;
use crate::framework::FrameworkRef;

/// What a rule proposes for those who pass a filter.
#[derive(Clone, Debug)]
pub struct Judged {
    /// Which rule.
    pub rule: RuleId,
    /// What it asks.
    pub details: Rc<LabelRule>,
    /// The day on which it is applied.
    pub today: Day,
    /// The rows of the page, in its order.
    pub rows: Rc<[u32]>,
    /// How many there are of each kind, whichever of them the page shows.
    pub sums: Sums,
    /// How labels stand on that day.
    pub standings: Rc<BTreeMap<LabelOf, Standing>>,
    leans: Rc<Leans>,
    /// What it follows from.
    seen: Rc<Seen>,
}

/// How many organisations a rule leans which way on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// For each grade, from the highest, for how many it is proposed.
    pub grades: Vec<usize>,
    /// For how many something is missing.
    pub against: usize,
    /// For how many something cannot be said.
    pub open: usize,
}

/// Which way a rule leans, for each row that was asked for so far.
#[derive(Clone, Debug)]
struct Leans {
    of: (CollectionId, RuleId, Day, u32),
    rows: BTreeMap<u32, Lean>,
}

/// Each is worked out once, so two are the same only when they are one.
impl PartialEq for Judged {
    fn eq(&self, other: &Judged) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Sums {
    fn add(&mut self, lean: Lean) {
        match lean {
            Lean::Award(grade) => {
                if let Some(n) = self.grades.get_mut(grade) {
                    *n += 1;
                }
            }
            Lean::Against => self.against += 1,
            Lean::Open => self.open += 1,
        }
    }

    /// How many there are.
    pub fn all(&self) -> usize {
        self.grades.iter().sum::<usize>() + self.against + self.open
    }

    /// How many there are of a kind.
    pub fn of(&self, proposed: Proposed) -> usize {
        match proposed {
            Proposed::Award => self.grades.iter().sum(),
            Proposed::Against => self.against,
            Proposed::Open => self.open,
        }
    }
}

impl Judged {
    /// What the rule proposes for a row, with all of its reasons.
    pub fn proposal(&self, sheet: &Sheet, row: u32) -> Option<Proposal> {
        Proposal::of(self.rule, &self.details, sheet, row as usize, self.today)
    }

    /// Which way the rule leans on a row of the page.
    pub fn lean(&self, row: u32) -> Option<Lean> {
        self.leans.rows.get(&row).copied()
    }
}

impl AtHand {
    /// The rules on a framework edition, by id.
    pub fn rules_on<'a>(
        &'a self,
        framework: &'a FrameworkRef,
    ) -> impl Iterator<Item = (RuleId, &'a Rc<LabelRule>)> + 'a {
        self.collection.rules().filter(move |(_, rule)| rule.framework == *framework)
    }

    /// The rule that is looked at on a framework edition: the one that is asked for, or else the first.
    pub fn rule_on(&self, framework: &FrameworkRef, asked: Option<RuleId>) -> Option<(RuleId, Rc<LabelRule>)> {
        let chosen = asked.and_then(|asked| self.rules_on(framework).find(|(id, _)| *id == asked));
        chosen.or_else(|| self.rules_on(framework).next()).map(|(id, rule)| (id, rule.clone()))
    }

    /// What is looked at beside a rule as it is written: all organisations on its framework edition, by their latest
    /// rounds.
    pub(in crate::app) fn view_of_rule(&self, page: &ComparePage) -> Option<View> {
        let ComparePage::Rule(id) = page else { return None };
        let framework = self.collection.rule(*id)?.framework.clone();
        Some(View { framework: Some(framework), rule: Some(*id), ..View::default() })
    }

    /// What the rule that is looked at proposes for those who are seen, unless that is known already.
    pub(in crate::app) fn judge(&self, seen: &Rc<Seen>, today: Day, before: Option<Rc<Judged>>) -> Option<Rc<Judged>> {
        if let Some(before) = before.as_ref().filter(|before| before.seen == *seen && before.today == today) {
            return Some(before.clone());
        }
        let (rule, details) = self.rule_on(&seen.framework, seen.view.rule)?;
        let of = (self.collection.id, rule, today, self.version);
        let known = before.filter(|before| before.leans.of == of);
        let standings = known.as_ref().map(|before| before.standings.clone());
        let standings = standings.unwrap_or_else(|| Rc::new(self.collection.standings(today)));
        let mut leans =
            known.map_or_else(|| Rc::new(Leans { of, rows: BTreeMap::new() }), |before| before.leans.clone());
        let mut sums = Sums { grades: vec![0; details.grades.len()], ..Sums::default() };
        let mut rows = Vec::new();
        for row in seen.rows.iter().copied() {
            let lean = match leans.rows.get(&row) {
                Some(lean) => *lean,
                None => {
                    let Some(lean) = Lean::of(&details, &seen.sheet, row as usize, today) else { continue };
                    Rc::make_mut(&mut leans).rows.insert(row, lean);
                    lean
                }
            };
            sums.add(lean);
            if seen.view.proposed.is_none_or(|proposed| lean.proposed() == proposed) {
                rows.push(row);
            }
        }
        Some(Rc::new(Judged { rule, details, today, rows: rows.into(), sums, standings, leans, seen: seen.clone() }))
    }
}
