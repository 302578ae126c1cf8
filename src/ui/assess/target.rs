//! What an indicator's target means beside its rating. A target is never taken away in silence.

use yew::prelude::*;

use super::card::IndicatorCardProperties;
use crate::app::Event;
use crate::dossier::change::Rating;
use crate::figures::measures::amount_words;
use crate::framework::Indicator;
use crate::framework::scale::{Decimal, Direction, Kind};
use crate::score::target::{gap, is_met};
use crate::texts::level_words;
use crate::ui::context::Desk;
use crate::ui::rating_field::RatingFieldProperties;

/// The target with the gap that is left; where the indicator was said not to apply, that a target was set.
pub(super) fn target_note(
    desk: &Desk,
    props: &IndicatorCardProperties,
    field: &RatingFieldProperties,
    indicator: &Indicator,
) -> Html {
    let t = &desk.t;
    if let Some(aim) = props.aim {
        return aim_note(desk, props, indicator, aim);
    }
    let Some(target) = props.target else { return html! { <div /> } };
    let level = level_words(t, &props.reading.words, &field.scale, target);
    let is_set_aside = matches!(props.rating, Rating::NotApplicable { .. });
    // Before anything is rated, the mark on the stair says it.
    let words = match gap(target, &props.rating) {
        _ if is_set_aside => Some(t.with("target-set-aside", &[("level", (&level).into())])),
        Some(0) => Some(t.with("target-met", &[("level", (&level).into())])),
        Some(n) if field.scale.kind == Kind::Percent => {
            Some(t.with("target-gap-points", &[("level", (&level).into()), ("n", n.into())]))
        }
        Some(n) => Some(t.with("target-gap", &[("level", (&level).into()), ("n", n.into())])),
        None if field.scale.kind == Kind::Percent => Some(t.with("target-is", &[("level", (&level).into())])),
        None => None,
    };
    html! {
        <div class="target-note">
            if let Some(words) = words {
                <p class={(!is_set_aside).then_some("hint")} role="status">{ words }</p>
            }
            if is_set_aside && !props.readonly {
                <button
                    type="button" class="quiet"
                    onclick={desk.dispatch.on(Event::TargetChosen(props.round, props.id.clone(), None))}
                >
                    { t.text("target-take-away") }
                </button>
            }
        </div>
    }
}

/// The same for a measure, which is to amount to something.
fn aim_note(desk: &Desk, props: &IndicatorCardProperties, indicator: &Indicator, aim: Decimal) -> Html {
    let t = &desk.t;
    let is_set_aside = matches!(props.rating, Rating::NotApplicable { .. });
    let direction = indicator.direction.unwrap_or(Direction::Neutral);
    let key = match props.rating.quantity() {
        _ if is_set_aside => "aim-set-aside",
        Some(now) if is_met(direction, aim, now) => "aim-met",
        _ => "aim-is",
    };
    let amount = amount_words(t, indicator, &props.reading.words, aim);
    html! {
        <div class="target-note">
            <p class={(!is_set_aside).then_some("hint")} role="status">{ t.with(key, &[("aim", (&amount).into())]) }</p>
            if is_set_aside && !props.readonly {
                <button
                    type="button" class="quiet"
                    onclick={desk.dispatch.on(Event::AimTyped(props.round, props.id.clone(), None))}
                >
                    { t.text("aim-take-away") }
                </button>
            }
        </div>
    }
}
