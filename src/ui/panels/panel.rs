//! One panel: its questionnaire while nobody has answered, its answers once somebody has.

use std::rc::Rc;

use yew::prelude::*;

use super::address;
use super::editor::{editor_section, reading_section};
use super::results::results_section;
use super::sending::sending;
use super::words::panel_title;
use crate::app::route::{RoundPage, Route};
use crate::app::{Event, Model};
use crate::dossier::panel::{PanelId, Questionnaire};
use crate::score::groups::{PanelResult, People, panel_result};
use crate::texts::groups::group_name;
use crate::ui::context::Desk;
use crate::ui::parts::page_heading;
use crate::ui::prepare::sealed_note;
use crate::ui::screen::RoundAtHand;

/// A panel.
pub fn panel_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>, id: PanelId) -> Html {
    let known = at_hand.round.panels.get(&id);
    match known.and_then(|panel| Some((panel, panel.questionnaire.as_ref()?))) {
        Some((panel, questionnaire)) => {
            let result = panel_result(id, questionnaire, panel);
            page_of(model, desk, at_hand, questionnaire, &result)
        }
        None => gone(desk, at_hand),
    }
}

fn page_of(
    model: &Model,
    desk: &Desk,
    at_hand: &RoundAtHand<'_>,
    questionnaire: &Rc<Questionnaire>,
    result: &PanelResult,
) -> Html {
    let t = &desk.t;
    let kind = at_hand.workspace.dossier.organisation().kind;
    let group = group_name(t, questionnaire.group, kind);
    let above = t.with("panel-above", &[("label", (&at_hand.round.opening.label).into()), ("group", (&group).into())]);
    let is_sealed = at_hand.round.is_sealed();
    let table = RoundPage::Responses(result.panel);
    let from_table = (!is_sealed).then(|| Route::Round(at_hand.workspace.dossier.id, at_hand.round.id, table).href());
    let answers = results_section(desk, questionnaire, result, from_table);
    let send = match is_sealed {
        true => html! {},
        false => sending(model, desk, at_hand.round.id, result.panel),
    };
    let asked = match is_sealed {
        true => reading_section(desk, at_hand, questionnaire),
        false => editor_section(model, desk, at_hand, questionnaire, result),
    };
    let sections = match result.people {
        People::Nobody if !is_sealed => [asked, send, answers],
        _ => [answers, send, asked],
    };
    html! {
        <div class="panels">
            { page_heading(above, panel_title(t, questionnaire, kind)) }
            { sealed_note(desk, &at_hand.round) }
            <p><a href={address(at_hand, None)}>{ t.text("panels-all") }</a></p>
            for section in sections {
                { section }
            }
            if !is_sealed {
                { giving_up(desk, at_hand, result.panel) }
            }
        </div>
    }
}

fn giving_up(desk: &Desk, at_hand: &RoundAtHand<'_>, panel: PanelId) -> Html {
    let Desk { t, dispatch } = desk;
    html! {
        <section aria-labelledby="giving-up">
            <h2 id="giving-up">{ t.text("panel-give-up-title") }</h2>
            <p class="hint">{ t.text("panel-give-up-hint") }</p>
            <button type="button" class="button" onclick={dispatch.on(Event::PanelGivenUp(at_hand.round.id, panel))}>
                { t.text("panel-give-up") }
            </button>
        </section>
    }
}

/// The address of a panel that was given up, or that this dossier does not know.
fn gone(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    html! {
        <>
            { page_heading(t.with("round-named", &[("label", (&at_hand.round.opening.label).into())]), t.text("panel-gone")) }
            <p>{ t.text("panel-gone-text") }</p>
            <p><a href={address(at_hand, None)}>{ t.text("panels-all") }</a></p>
        </>
    }
}
