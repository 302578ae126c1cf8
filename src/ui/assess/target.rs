//! What an indicator's target means beside its rating. A target is never taken away in silence.

use yew::prelude::*;

use super::card::IndicatorCardProperties;
use crate::app::Event;
use crate::dossier::change::Rating;
use crate::framework::scale::Kind;
use crate::score::target::gap;
use crate::ui::context::Desk;
use crate::ui::parts::level_words;
use crate::ui::rating_field::RatingFieldProperties;

/// The target with the gap that is left; where the indicator was said not to apply, that a target was set.
pub(super) fn target_note(desk: &Desk, props: &IndicatorCardProperties, field: &RatingFieldProperties) -> Html {
    let t = &desk.t;
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
