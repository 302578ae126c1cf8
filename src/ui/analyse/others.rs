//! What others say beside the team: the groups of people that were asked, side by side and beside the team's ratings.

use yew::prelude::*;

use super::{Part, shown};
use crate::app::route::{RoundPage, Route};
use crate::figures::{sides, voices};
use crate::ui::context::Desk;

/// The view of what others say, or what it needs.
pub fn others(desk: &Desk, part: &Part) -> Html {
    let (t, subject) = (&desk.t, &part.subject);
    let Some(voices) = voices::figure(t, subject) else { return nothing_told(desk, part) };
    let sides = sides::figures(t, subject);
    let nothing_in_common = sides::conclusion(t, &t.text("sides-any-group"), None);
    html! {
        <>
            { shown(part, Some(voices)) }
            <p class="onward"><a href={panels(part)}>{ t.text("others-panels") }</a></p>
            if sides.is_empty() {
                <p class="empty">{ nothing_in_common }{ "." }</p>
            }
            for figure in sides {
                { shown(part, Some(figure)) }
            }
        </>
    }
}

/// What belongs here, and the first step: a panel, or answers to the one there is.
fn nothing_told(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let is_asked = part.subject.round.open_panels().next().is_some();
    let (text, step) = match is_asked {
        true => ("others-waiting", "others-panels"),
        false => ("others-none", "others-begin"),
    };
    html! {
        <section aria-labelledby="others">
            <h2 id="others">{ t.text("others-title") }</h2>
            <p>{ t.text("others-lead") }</p>
            <p class="empty">{ t.text(text) }{ " " }<a href={panels(part)}>{ t.text(step) }</a></p>
        </section>
    }
}

fn panels(part: &Part) -> String {
    Route::Round(part.dossier, part.subject.round.id, RoundPage::Panels(None)).href()
}
