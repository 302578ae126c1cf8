//! The action plan of a round: what it decided on, what it found open, and how things stand with both.

use std::rc::Rc;

use crate::dossier::Dossier;
use crate::dossier::day::Day;
use crate::dossier::plan::{ActionId, ActionState, PlannedAction};
use crate::dossier::round::Round;

/// The actions of a round. Those of an open round are as they are now, those of a sealed one as its record has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoundPlan {
    /// What it decided on.
    pub own: Vec<(ActionId, Rc<PlannedAction>)>,
    /// What earlier rounds decided on and left open, or done without a judged effect: asked first.
    pub inherited: Vec<(ActionId, Rc<PlannedAction>)>,
}

/// How things stand with the actions of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PlanTally {
    /// All actions.
    pub all: usize,
    /// Those that are planned or under way and should have been done by now.
    pub overdue: usize,
    /// Those that are done and of which nobody said yet whether they worked.
    pub to_judge: usize,
    /// Those that nothing is left to do for.
    pub closed: usize,
    /// Those that are still to be done and that nobody sees to.
    pub without_owner: usize,
    /// Those that are still to be done and have no due date.
    pub without_date: usize,
    /// Axes of the round that no action serves.
    pub axes_without_action: usize,
}

impl RoundPlan {
    /// The plan of a round.
    pub fn of(dossier: &Dossier, round: &Round) -> RoundPlan {
        let is_own = |(_, planned): &(ActionId, Rc<PlannedAction>)| planned.action.round == round.id;
        let actions: Vec<(ActionId, Rc<PlannedAction>)> = match &round.seal {
            Some(seal) => seal.record.actions.iter().map(|(id, planned)| (*id, Rc::new(planned.clone()))).collect(),
            None => {
                let all = dossier.actions().0.iter().map(|(id, planned)| (*id, planned.clone()));
                all.filter(|action| is_own(action) || is_inherited(dossier, round, action)).collect()
            }
        };
        let (own, inherited) = actions.into_iter().partition(is_own);
        RoundPlan { own, inherited }
    }

    /// All actions, those of earlier rounds first.
    pub fn all(&self) -> impl Iterator<Item = &(ActionId, Rc<PlannedAction>)> {
        self.inherited.iter().chain(&self.own)
    }

    /// Those of earlier rounds of which it is to be asked first whether they worked.
    pub fn asked_first(&self) -> impl Iterator<Item = &(ActionId, Rc<PlannedAction>)> {
        self.inherited.iter().filter(|(_, planned)| !planned.is_closed())
    }

    /// An action of it.
    pub fn action(&self, id: ActionId) -> Option<&Rc<PlannedAction>> {
        self.all().find(|(other, _)| *other == id).map(|(_, planned)| planned)
    }

    /// How things stand on a day.
    pub fn tally(&self, round: &Round, today: Day) -> PlanTally {
        let mut tally = PlanTally::default();
        for (_, planned) in self.all() {
            let is_waiting = matches!(planned.state, ActionState::Planned | ActionState::UnderWay);
            tally.all += 1;
            tally.overdue += usize::from(planned.is_overdue(today));
            tally.to_judge += usize::from(planned.state == ActionState::Done && planned.effect.is_none());
            tally.closed += usize::from(planned.is_closed());
            tally.without_owner += usize::from(is_waiting && planned.action.owner.trim().is_empty());
            tally.without_date += usize::from(is_waiting && planned.action.due.is_none());
        }
        let is_served = |axis| self.all().any(|(_, planned)| planned.action.axis == Some(axis));
        tally.axes_without_action = round.priorities.axes.keys().filter(|axis| !is_served(**axis)).count();
        tally
    }
}

/// Whether an action was decided on in an earlier round and was open when that round was closed. One that is closed
/// since stays in the plan of the round that closed it.
fn is_inherited(dossier: &Dossier, round: &Round, (id, planned): &(ActionId, Rc<PlannedAction>)) -> bool {
    let Some(decided) = dossier.round(planned.action.round) else { return false };
    if (decided.opened_clock, decided.id) >= (round.opened_clock, round.id) {
        return false;
    }
    let Some(last) = last_sealed_before(dossier, round) else { return false };
    match last.seal.as_ref().and_then(|seal| seal.record.actions.get(id)) {
        Some(as_sealed) => !as_sealed.is_closed(),
        None => decided.is_sealed() && !planned.is_closed(),
    }
}

/// The round that this one follows, or else the last one that was closed before this one was opened.
fn last_sealed_before<'a>(dossier: &'a Dossier, round: &Round) -> Option<&'a Rc<Round>> {
    let before = dossier.round_before(round).filter(|before| before.is_sealed());
    let is_earlier = |other: &&Rc<Round>| (other.opened_clock, other.id) < (round.opened_clock, round.id);
    before.or_else(|| dossier.rounds().into_iter().rev().filter(is_earlier).find(|other| other.is_sealed()))
}
