//! Remarks on axes and actions.

use super::{Look, Place, Remark, Rule};
use crate::dossier::plan::{ActionId, ActionState, PlannedAction};
use crate::dossier::round::Phase;
use crate::framework::scale::{Kind, MAJOR};
use crate::score::ScoreCard;

pub(super) fn remarks(look: &Look<'_>) -> Vec<Remark> {
    let mut found = majors(look);
    found.extend(axes(look));
    found.extend(open_actions(look).flat_map(|(id, planned)| on_action(look, id, planned)));
    found
}

/// The actions that are not closed, whatever the round that decided on them.
fn open_actions<'a>(look: &Look<'a>) -> impl Iterator<Item = (ActionId, &'a PlannedAction)> + use<'a> {
    let actions = look.dossier.actions().0.iter();
    actions.filter(|(_, planned)| !planned.is_closed()).map(|(id, planned)| (*id, &**planned))
}

fn majors(look: &Look<'_>) -> Vec<Remark> {
    let framework = &look.round.framework().id;
    let has_action = |id| {
        let actions = look.dossier.actions().0.values().map(|planned| &planned.action);
        actions.into_iter().any(|action| action.framework == *framework && action.indicators.contains(id))
    };
    let is_major = |place: &crate::framework::Place<'_>| {
        let is_finding = look.framework.scale_of(place.indicator).is_some_and(|scale| scale.kind == Kind::Conformity);
        is_finding && look.round.level(&place.indicator.id) == Some(MAJOR)
    };
    let majors = look.round.asked(look.framework).filter(is_major).map(|place| &place.indicator.id);
    majors.filter(|id| !has_action(id)).map(|id| Look::on(Rule::MajorWithoutAction, id)).collect()
}

fn axes(look: &Look<'_>) -> Vec<Remark> {
    let axes = &look.round.priorities.axes;
    let tally = ScoreCard::of(look.framework, look.round).whole.tally;
    let is_rated = tally.rated > 0 && tally.not_rated == 0 && look.round.phase >= Phase::Assessing;
    if axes.is_empty() && is_rated {
        return vec![Remark { rule: Rule::NoAxis, place: Place::Round }];
    }
    let served = |axis| look.dossier.actions().0.values().any(|planned| planned.action.axis == Some(axis));
    let idle = axes.keys().filter(|axis| !served(**axis));
    idle.map(|axis| Remark { rule: Rule::AxisWithoutAction, place: Place::Axis(*axis) }).collect()
}

fn on_action(look: &Look<'_>, id: ActionId, planned: &PlannedAction) -> Vec<Remark> {
    let action = &planned.action;
    let is_ahead = planned.state != ActionState::Done;
    [
        (is_ahead && action.owner.trim().is_empty()).then_some(Rule::ActionWithoutOwner),
        (is_ahead && action.due.is_none()).then_some(Rule::ActionWithoutDate),
        action.measure.trim().is_empty().then_some(Rule::ActionWithoutMeasure),
        planned.is_overdue(look.today).then_some(Rule::OverdueAction),
        (planned.state == ActionState::Done).then_some(Rule::EffectNotJudged),
    ]
    .into_iter()
    .flatten()
    .map(|rule| Remark { rule, place: Place::Action(id) })
    .collect()
}
