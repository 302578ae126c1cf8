//! What comes next on a theme: to rate it, to choose an axis, to plan an action, to carry it out, to judge its effect.
//!
//! The order is that of the quality cycle: whoever has not rated everything rates first, and an action is not done with
//! before its effect was judged. A rule proposes; the team decides.

use super::card::ThemeResult;
use super::plan::RoundPlan;
use crate::dossier::change::Rating;
use crate::dossier::day::Day;
use crate::dossier::plan::{ActionState, AxisId, PlannedAction};
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level};
use crate::framework::{Framework, IndicatorId, Place, ThemeId};

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextStep {
    /// So many indicators are still to be rated.
    Rate(u32),
    /// Something is weak and in no axis.
    ChooseAxis,
    /// It is in an axis that no action serves.
    PlanAction,
    /// An action should have been done by that day.
    Late(Day),
    /// The next action is due on that day.
    Due(Day),
    /// Actions are planned or under way, without a date.
    UnderWay,
    /// An action is done and its effect is to be judged.
    Judge,
    /// All that was planned was done and judged.
    Followed,
    /// Nothing is weak: to be kept up.
    KeepUp,
    /// Nothing of it concerns the organisation.
    Nothing,
}

/// What comes next on a theme, on a day.
pub fn next_step(framework: &Framework, round: &Round, plan: &RoundPlan, result: &ThemeResult, today: Day) -> NextStep {
    let tally = result.result.tally;
    let actions: Vec<&PlannedAction> = actions_on(framework, round, plan, &result.theme);
    let open = || actions.iter().filter(|it| matches!(it.state, ActionState::Planned | ActionState::UnderWay));
    let due = |is_late: bool| open().filter(|it| it.is_overdue(today) == is_late).filter_map(|it| it.action.due).min();
    if tally.applicable() == 0 {
        NextStep::Nothing
    } else if tally.not_rated > 0 {
        NextStep::Rate(tally.not_rated)
    } else if let Some(day) = due(true) {
        NextStep::Late(day)
    } else if let Some(day) = due(false) {
        NextStep::Due(day)
    } else if open().next().is_some() {
        NextStep::UnderWay
    } else if actions.iter().any(|it| it.state == ActionState::Done && it.effect.is_none()) {
        NextStep::Judge
    } else if actions.iter().any(|it| it.state == ActionState::Done) {
        NextStep::Followed
    } else if !axes_on(framework, round, &result.theme).is_empty() {
        NextStep::PlanAction
    } else if has_weak_point(framework, round, &result.theme) {
        NextStep::ChooseAxis
    } else {
        NextStep::KeepUp
    }
}

/// The axes of a round that are about a theme or one of its indicators, in their order.
pub fn axes_on(framework: &Framework, round: &Round, theme: &ThemeId) -> Vec<AxisId> {
    let concerns = |part: &std::rc::Rc<str>| {
        *part == theme.0 || framework.place(&IndicatorId(part.clone())).is_some_and(|place| place.theme.id == *theme)
    };
    let axes = round.priorities.axes.iter().filter(|(_, axis)| axis.parts.iter().any(concerns));
    axes.map(|(id, _)| *id).collect()
}

/// The actions that serve an axis on a theme, or are to move one of its indicators.
fn actions_on<'a>(
    framework: &Framework,
    round: &Round,
    plan: &'a RoundPlan,
    theme: &ThemeId,
) -> Vec<&'a PlannedAction> {
    let axes = axes_on(framework, round, theme);
    let of_theme = |id: &IndicatorId| framework.place(id).is_some_and(|place| place.theme.id == *theme);
    let concerns = |planned: &&PlannedAction| {
        let action = &planned.action;
        let is_of_framework = action.framework == framework.id;
        // Where an action names indicators, these say which theme it is about; otherwise its axis does.
        match action.indicators.is_empty() {
            true => action.axis.is_some_and(|axis| axes.contains(&axis)),
            false => is_of_framework && action.indicators.iter().any(of_theme),
        }
    };
    plan.all().map(|(_, planned)| &**planned).filter(concerns).collect()
}

/// Whether something of a theme is in the lower half of its scale, short of conform, or below its target.
fn has_weak_point(framework: &Framework, round: &Round, theme: &ThemeId) -> bool {
    let is_weak = |place: Place<'_>| {
        let id = &place.indicator.id;
        let Rating::Level(level) = round.rating(id) else { return false };
        let is_below_target = round.targets.get(id).is_some_and(|target| level < target);
        is_below_target || is_low(framework, place, *level)
    };
    round.asked(framework).filter(|place| place.theme.id == *theme).any(is_weak)
}

fn is_low(framework: &Framework, place: Place<'_>, level: Level) -> bool {
    let Some(scale) = framework.scale_of(place.indicator) else { return false };
    match (scale.kind, scale.normalised(level)) {
        (Kind::Conformity, _) => scale.levels.last().is_some_and(|best| level < *best),
        (_, Some((reached, possible))) => 2 * reached < possible,
        _ => false,
    }
}
