//! The levels of an indicator round by round, on its card: a few words with a picture of them.

use yew::prelude::*;

use super::card::IndicatorCardProperties;
use crate::framework::scale::Scale;
use crate::ui::context::Desk;
use crate::ui::figure::small_drawing;

/// What earlier rounds rated the indicator, and what is chosen now. The words say all that the picture shows, so the
/// picture is for the eyes alone.
pub(super) fn levels_so_far(desk: &Desk, props: &IndicatorCardProperties, scale: &Scale) -> Html {
    let t = &desk.t;
    let Some(past) = &props.past else { return html! { <p class="levels-so-far" /> } };
    let history = past.with(t, &props.reading, scale, &props.rating);
    html! {
        <p class="levels-so-far">
            { small_drawing(&history.picture) }
            <span><span class="visually-hidden">{ t.text("level-history") }{ " " }</span>{ history.words }</span>
        </p>
    }
}
