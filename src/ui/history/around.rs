//! What other pages show of the history: the way back and forth, the way to an indicator's history, and the mark of an
//! indicator on which two people differ.

use yew::prelude::*;

use crate::app::Event;
use crate::app::route::{HistoryPart, Route};
use crate::dossier::entry::{DossierId, RoundId};
use crate::framework::IndicatorId;
use crate::ui::context::Desk;

/// The two buttons that go back and forth through what was done here. Their names say what they would do; both stay in
/// place, so that nothing moves under the hand.
pub fn steps(desk: &Desk, undo: Option<&str>, redo: Option<&str>) -> Html {
    let Desk { t, dispatch } = desk;
    let step = |words: String, keys: &'static str, what: Option<&str>, event: Event| {
        let onclick = if what.is_some() { dispatch.on(event) } else { Callback::noop() };
        html! {
            <button
                type="button" class="quiet" {onclick} aria-disabled={what.is_none().then_some("true")}
                aria-keyshortcuts={keys}
            >
                { words }
                if let Some(what) = what {
                    <span class="visually-hidden">{ format!(" – {what}") }</span>
                }
            </button>
        }
    };
    html! {
        <span class="steps">
            { step(t.text("undo"), "Control+Z Meta+Z", undo, Event::UndoAsked) }
            { step(t.text("redo"), "Control+Shift+Z Control+Y Meta+Shift+Z", redo, Event::RedoAsked) }
        </span>
    }
}

/// The way from an indicator's card to its history.
pub fn history_link(desk: &Desk, dossier: DossierId, round: RoundId, indicator: &IndicatorId, number: &str) -> Html {
    let route = Route::History(dossier, HistoryPart::Indicator(round, indicator.clone()));
    html! {
        <p class="history-link">
            <a href={route.href()}>
                { desk.t.text("page-history") }<span class="visually-hidden">{ " " }{ number.to_owned() }</span>
            </a>
        </p>
    }
}

/// Says on an indicator's card that values of several people wait to be settled.
pub fn clash_mark(desk: &Desk, dossier: DossierId, is_clashing: bool) -> Html {
    let t = &desk.t;
    html! {
        <p class="clash-mark">
            if is_clashing {
                <span class="tag">{ t.text("clash-tag") }</span>{ " " }
                <a href={Route::Clashes(dossier).href()}>{ t.text("clash-go") }</a>
            }
        </p>
    }
}
