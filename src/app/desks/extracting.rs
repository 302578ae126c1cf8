//! Statistics without names that are about to leave: who is told of how finely, and the first lines.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Seen;
use crate::compare::Collection;
use crate::formats::book::Cell;
use crate::formats::statistics::Plan;

/// An extract of what a page is about, as it would leave.
#[derive(Clone, Debug)]
pub struct Extracting {
    /// What the page is about.
    pub seen: Rc<Seen>,
    /// Whether all rounds of the organisations are in it, or the one alone by which each is looked at.
    pub all_rounds: bool,
    /// Who is told of, and how; none when they are too few.
    pub plan: Option<Rc<Plan>>,
    /// The first lines.
    pub first: Rc<Vec<Vec<Cell>>>,
}

/// As many lines as are shown before the file is made.
const SHOWN: usize = 8;

impl Extracting {
    /// The extract of what a page is about. The salt is made anew for each, and nobody hears of it.
    pub fn of(collection: &Collection, seen: &Rc<Seen>, all_rounds: bool, salt: &str) -> Extracting {
        let rows: Vec<usize> = match all_rounds {
            false => seen.selection.rows.iter().map(|row| *row as usize).collect(),
            true => {
                let members = seen.selection.rows.iter().filter_map(|row| seen.roster.member(*row));
                let rounds = members.flat_map(|member| seen.roster.rounds_of(member));
                // Of an organisation that is looked at by several rounds, each counts once.
                rounds.map(|round| round.row as usize).collect::<BTreeSet<usize>>().into_iter().collect()
            }
        };
        let plan = Plan::of(&seen.sheet, &rows, |dossier| collection.organisation(dossier), salt);
        let mut first = plan.as_ref().map(|plan| plan.lines(&seen.sheet, 0..1)).unwrap_or_default();
        first.truncate(SHOWN);
        Extracting { seen: seen.clone(), all_rounds, plan: plan.map(Rc::new), first: Rc::new(first) }
    }
}
