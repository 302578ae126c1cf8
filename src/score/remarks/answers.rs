//! Remarks on ratings, targets and what shows them.

use super::{Look, Place, Remark, Rule};
use crate::dossier::change::{Change, Field, Rating, RoundField};
use crate::framework::scale::Kind;
use crate::framework::{IndicatorId, Place as At};
use crate::score::evidence::Grounds;
use crate::score::{ScoreCard, ThemeResult};

/// From so many rated indicators on, it is worth saying that all of them have the same level.
const MANY: usize = 6;

pub(super) fn remarks(look: &Look<'_>) -> Vec<Remark> {
    let card = ScoreCard::of(look.framework, look.round);
    let mut found: Vec<Remark> = card.blocking.iter().map(|id| Look::on(Rule::BelowFloor, id)).collect();
    found.extend(card.themes.iter().flat_map(|theme| on_theme(look, theme)));
    found.extend(look.round.asked(look.framework).flat_map(|place| on_indicator(look, place)));
    found.extend(unevidenced(look));
    found.extend(differing(look));
    found
}

fn on_theme(look: &Look<'_>, theme: &ThemeResult) -> Vec<Remark> {
    let remark = |rule| Remark { rule, place: Place::Theme(theme.theme.clone()) };
    let of_theme = || look.round.asked(look.framework).filter(|place| place.theme.id == theme.theme);
    let levels: Vec<_> = of_theme().filter_map(|place| look.round.level(&place.indicator.id)).collect();
    let all_the_same = levels.len() >= MANY && levels.windows(2).all(|pair| pair[0] == pair[1]);
    // That all are conform is what a framework of findings asks for.
    let are_findings = of_theme().any(|place| kind_of(look, place) == Some(Kind::Conformity));
    [
        theme.stage.is_some_and(|stage| stage.adjusts_without_evaluating).then_some(Rule::AdjustsWithoutEvaluating),
        (theme.result.tally.applicable() > 0 && theme.result.tally.is_provisional()).then_some(Rule::LowCoverage),
        (all_the_same && !are_findings).then_some(Rule::AllTheSame),
    ]
    .into_iter()
    .flatten()
    .map(remark)
    .collect()
}

fn on_indicator(look: &Look<'_>, place: At<'_>) -> Vec<Remark> {
    let (round, id) = (look.round, &place.indicator.id);
    let rating = round.rating(id);
    let does_not_apply = matches!(rating, Rating::NotApplicable { .. });
    let has_no_reason = matches!(rating, Rating::NotApplicable { why } if why.trim().is_empty());
    let unread = *rating == Rating::NotRated && round.note(id).is_empty() && round.carried().contains_key(id);
    [
        has_no_reason.then_some(Rule::NotApplicableWithoutReason),
        (does_not_apply && (round.targets.contains_key(id) || round.aims.contains_key(id)))
            .then_some(Rule::TargetOnNotApplicable),
        (is_low(look, place) && round.note(id).is_empty()).then_some(Rule::LowWithoutNote),
        unread.then_some(Rule::CarriedUnread),
        round.to_review.contains(id).then_some(Rule::ToReview),
        lost_its_target(look, id).then_some(Rule::TargetRemoved),
    ]
    .into_iter()
    .flatten()
    .map(|rule| Look::on(rule, id))
    .collect()
}

fn kind_of(look: &Look<'_>, place: At<'_>) -> Option<Kind> {
    look.framework.scale_of(place.indicator).map(|scale| scale.kind)
}

/// Whether the level lies in the lower half of its scale.
fn is_low(look: &Look<'_>, place: At<'_>) -> bool {
    let level = look.round.level(&place.indicator.id);
    let share = level.and_then(|level| look.framework.scale_of(place.indicator)?.normalised(level));
    share.is_some_and(|(reached, range)| 2 * reached < range)
}

/// Whether a target was set in this round and taken away again, so that nothing is there to be missed.
fn lost_its_target(look: &Look<'_>, id: &IndicatorId) -> bool {
    let fields = [RoundField::Target(id.clone()), RoundField::Aim(id.clone())];
    let is_set = look.round.targets.contains_key(id) || look.round.aims.contains_key(id);
    let was_set = |change: &Change| {
        matches!(change, Change::TargetSet { level: Some(_), .. } | Change::AimSet { amount: Some(_), .. })
    };
    let history = |field: &RoundField| look.dossier.history(&Field::Round(look.round.id, field.clone()));
    !is_set && fields.iter().any(|field| history(field).iter().any(|entry| was_set(&entry.change)))
}

fn unevidenced(look: &Look<'_>) -> Vec<Remark> {
    let grounds = Grounds::of(look.round, look.dossier.evidence(), look.today);
    let lacking = grounds.unevidenced(look.framework, look.round);
    lacking.map(|(place, _)| Look::on(Rule::Unevidenced, &place.indicator.id)).collect()
}

/// Values that stand side by side. In a closed round nothing can be settled any more.
fn differing(look: &Look<'_>) -> Vec<Remark> {
    if look.round.is_sealed() {
        return Vec::new();
    }
    let fields = look.dossier.clashes().map(|(field, _)| field);
    let mut places: Vec<Place> = fields.filter_map(|field| place_of(look, field)).collect();
    places.dedup();
    places.into_iter().map(|place| Remark { rule: Rule::Differing, place }).collect()
}

fn place_of(look: &Look<'_>, field: &Field) -> Option<Place> {
    match field {
        Field::Round(round, of_round) if *round == look.round.id => Some(match of_round {
            RoundField::Target(id)
            | RoundField::Rating(id)
            | RoundField::Note(id)
            | RoundField::Assignment(id)
            | RoundField::HandIn(id)
            | RoundField::Vote(id, _)
            | RoundField::Consensus(id) => Place::Indicator(id.clone()),
            RoundField::Panel(panel) | RoundField::Answer(panel, _) => Place::Panel(*panel),
            RoundField::Axis(axis) => Place::Axis(*axis),
            RoundField::Milestone(milestone) => Place::Milestone(*milestone),
            _ => Place::Round,
        }),
        // What a reviewer entered, and what stands on papers, is no part of the round.
        Field::Round(..)
        | Field::Review(..)
        | Field::Signature(..)
        | Field::Label(_)
        | Field::Logo
        | Field::Introduction(_) => None,
        Field::Action(action) | Field::ActionState(action) | Field::Effect(action) => Some(Place::Action(*action)),
        Field::Organisation | Field::Evidence(_) | Field::EvidenceLink(..) => Some(Place::Round),
    }
}
