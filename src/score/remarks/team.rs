//! Remarks on how the team works: votes, hand-ins, calendar.

use super::{Look, Place, Remark, Rule};
use crate::dossier::team::HandIn;
use crate::score::agreement::is_to_discuss;

pub(super) fn remarks(look: &Look<'_>) -> Vec<Remark> {
    [nothing_agreed(look), agreed(look), assigned(look), milestones(look)].concat()
}

/// What the raters differ on, with nothing agreed on.
fn nothing_agreed(look: &Look<'_>) -> Vec<Remark> {
    let asked = look.round.asked(look.framework);
    let apart = asked.filter(|place| is_to_discuss(look.framework, look.round, place));
    apart.map(|place| Look::on(Rule::NothingAgreed, &place.indicator.id)).collect()
}

/// What was agreed on and is no longer so.
fn agreed(look: &Look<'_>) -> Vec<Remark> {
    let asked = look.round.asked(look.framework);
    let differs = asked.filter(|place| {
        let id = &place.indicator.id;
        look.round.deliberation.agreed.get(id).is_some_and(|consensus| consensus.rating != *look.round.rating(id))
    });
    differs.map(|place| Look::on(Rule::NotAsAgreed, &place.indicator.id)).collect()
}

fn assigned(look: &Look<'_>) -> Vec<Remark> {
    let team = &look.round.team;
    let asked = look.round.asked(look.framework).filter(|place| team.assignments.contains_key(&place.indicator.id));
    let remark = |id| {
        let due = team.assignments.get(id).and_then(|assignment| assignment.due);
        match team.hand_ins.get(id).map(|hand_in| &**hand_in) {
            Some(HandIn::Returned { .. }) => Some(Look::on(Rule::SentBack, id)),
            None if due.is_some_and(|due| due < look.today) => Some(Look::on(Rule::OverdueIndicator, id)),
            _ => None,
        }
    };
    asked.filter_map(|place| remark(&place.indicator.id)).collect()
}

fn milestones(look: &Look<'_>) -> Vec<Remark> {
    let overdue =
        look.round.team.milestones.iter().filter(|(_, milestone)| !milestone.is_reached && milestone.on < look.today);
    overdue.map(|(id, _)| Remark { rule: Rule::OverdueMilestone, place: Place::Milestone(*id) }).collect()
}
