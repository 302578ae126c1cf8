//! The ways to a framework of one's own.

use yew::prelude::*;

use crate::app::route::Route;
use crate::ui::context::Desk;

/// The links that stand at the top of the catalogue.
pub fn begin_writing(desk: &Desk) -> Html {
    html! {
        <p class="begin">
            <a class="button" href={Route::Import.href()}>{ desk.t.text("page-import") }</a>
        </p>
    }
}
