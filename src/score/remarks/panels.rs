//! Remarks on what groups of people say.

use super::{Look, Place, Remark, Rule};
use crate::score::groups::{beside_ratings, panel_results};

pub(super) fn remarks(look: &Look<'_>) -> Vec<Remark> {
    let mut far = beside_ratings(look.framework, look.round);
    far.retain(|(_, beside)| beside.is_far());
    // Several groups may see an indicator otherwise; it is pointed out once.
    far.dedup_by(|(later, _), (earlier, _)| later == earlier);
    let far = far.iter().map(|(id, _)| Look::on(Rule::FarFromPanel, id));
    far.chain(too_small(look)).collect()
}

/// Panels whose last day has passed and of which nothing can be told.
fn too_small(look: &Look<'_>) -> Vec<Remark> {
    let is_over = |panel| {
        let questionnaire = look.round.panels.get(&panel).and_then(|panel| panel.questionnaire.as_ref());
        questionnaire.and_then(|asked| asked.until).is_some_and(|until| until < look.today)
    };
    let small =
        panel_results(look.round).into_iter().filter(|result| !result.people.is_told() && is_over(result.panel));
    small.map(|result| Remark { rule: Rule::PanelTooSmall, place: Place::Panel(result.panel) }).collect()
}
