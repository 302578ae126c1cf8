//! What an organisation means to improve: what matters to it, the axes it chose, and its actions with their effect.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::Change;
use super::day::Day;
use super::entry::{RoundId, unique_id};
use super::evidence::EvidenceId;
use super::finding::FindingId;
use super::put;
use crate::framework::{FrameworkId, IndicatorId};

unique_id! {
    /// Names an axis of improvement.
    AxisId,
    /// Names an action.
    ActionId,
}

/// The greatest importance; the least is 1.
pub const GREATEST_IMPORTANCE: u8 = 5;

/// What a round singled out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Priorities {
    /// How much a theme or an indicator matters to the organisation, from 1 to [`GREATEST_IMPORTANCE`]. What is said
    /// of an indicator stands before what is said of its theme.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub importance: BTreeMap<Rc<str>, u8>,
    /// The axes of improvement, in the order in which they were chosen.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub axes: BTreeMap<AxisId, Rc<Axis>>,
}

/// An axis of improvement: one of the few things on which the organisation works until the next round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Axis {
    /// What is to improve.
    pub title: Rc<str>,
    /// Why this and not something else.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reason: Rc<str>,
    /// The themes and indicators that it is about.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub parts: BTreeSet<Rc<str>>,
}

/// All actions of a dossier, whatever the round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionPlan(pub BTreeMap<ActionId, Rc<PlannedAction>>);

/// An action with what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlannedAction {
    /// What is to be done.
    pub action: Rc<Action>,
    /// How far it is.
    pub state: ActionState,
    /// What it brought about, once that was judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Rc<Judgement>>,
}

/// An action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Action {
    /// The round that decided on it.
    pub round: RoundId,
    /// The framework of that round: the indicators are its.
    pub framework: FrameworkId,
    /// What is done.
    pub title: Rc<str>,
    /// What it is to achieve.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub objective: Rc<str>,
    /// The axis that it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub axis: Option<AxisId>,
    /// The indicators that it is to move.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub indicators: BTreeSet<IndicatorId>,
    /// The findings of a review that it answers.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub findings: BTreeSet<FindingId>,
    /// Who sees to it: a role.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub owner: Rc<str>,
    /// When it begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// When it is to be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// What it takes: hours, money, rooms.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub means: Rc<str>,
    /// By what one will see that it worked.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub measure: Rc<str>,
    /// How that stood at the start.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub baseline: Rc<str>,
    /// How it is to stand at the end.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub target: Rc<str>,
}

/// How far an action is. It is closed when it is done and its effect was judged; no state says so by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionState {
    /// Decided on.
    #[default]
    Planned,
    /// Begun.
    UnderWay,
    /// Carried out; its effect is still to be judged.
    Done,
    /// Given up.
    GivenUp,
}

impl ActionState {
    /// All states, in their order.
    pub const ALL: [ActionState; 4] =
        [ActionState::Planned, ActionState::UnderWay, ActionState::Done, ActionState::GivenUp];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            ActionState::Planned => "planned",
            ActionState::UnderWay => "under-way",
            ActionState::Done => "done",
            ActionState::GivenUp => "given-up",
        }
    }
}

/// What an action brought about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Judgement {
    /// Whether it worked.
    pub effect: Effect,
    /// When that was judged.
    pub on: Day,
    /// By whom: a role.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub by: Rc<str>,
    /// What one saw.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub finding: Rc<str>,
    /// What shows it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub evidence: BTreeSet<EvidenceId>,
}

/// Whether an action worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// The target was reached.
    Reached,
    /// Something moved.
    Partly,
    /// Nothing moved.
    None,
}

impl Effect {
    /// All effects, in the order in which they are offered.
    pub const ALL: [Effect; 3] = [Effect::Reached, Effect::Partly, Effect::None];

    /// The word in files and texts.
    pub fn word(self) -> &'static str {
        match self {
            Effect::Reached => "reached",
            Effect::Partly => "partly",
            Effect::None => "none",
        }
    }
}

impl PlannedAction {
    /// Whether nothing is left to do: it was given up, or it is done and its effect was judged.
    pub fn is_closed(&self) -> bool {
        match self.state {
            ActionState::GivenUp => true,
            ActionState::Done => self.effect.is_some(),
            ActionState::Planned | ActionState::UnderWay => false,
        }
    }

    /// Whether it should have been done before that day.
    pub fn is_overdue(&self, today: Day) -> bool {
        let is_waiting = matches!(self.state, ActionState::Planned | ActionState::UnderWay);
        is_waiting && self.action.due.is_some_and(|due| due < today)
    }
}

impl ActionPlan {
    /// The actions that a round decided on.
    pub fn of(&self, round: RoundId) -> impl Iterator<Item = (ActionId, &Rc<PlannedAction>)> {
        self.0.iter().filter(move |(_, planned)| planned.action.round == round).map(|(id, planned)| (*id, planned))
    }
}

impl Priorities {
    /// Whether nothing was singled out.
    pub fn is_empty(&self) -> bool {
        *self == Priorities::default()
    }

    /// Writes the value of a winning entry into the state.
    pub(super) fn set(&mut self, change: &Change) {
        match change {
            Change::ImportanceSet { part, importance, .. } => put(&mut self.importance, part.clone(), *importance),
            Change::AxisChosen { axis, details, .. } => put(&mut self.axes, *axis, details.clone()),
            _ => {}
        }
    }
}
