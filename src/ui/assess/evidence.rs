//! The evidence of an indicator on its card: what there is, whether a high rating rests on something current, and the
//! place where evidence is added. Nothing is drawn for places that are closed: a page may have five hundred cards.

use std::rc::Rc;

use yew::prelude::*;

use super::card::IndicatorCardProperties;
use crate::app::Event;
use crate::app::addition::Addition;
use crate::app::evidence::Adding;
use crate::app::files::AttachTo;
use crate::dossier::change::Change;
use crate::dossier::evidence::{Evidence, EvidenceId};
use crate::framework::{FrameworkId, IndicatorId};
use crate::score::evidence::{Lack, Serving};
use crate::ui::context::Desk;
use crate::ui::evidence::picker::{Pick, Picker};
use crate::ui::evidence::shown::{file_button, piece_title};
use crate::ui::evidence::{described, file_door, freshness_words, probable, short_fields};
use crate::ui::form::Form;

/// The evidence of the card's indicator.
pub(super) fn card_evidence(desk: &Desk, props: &IndicatorCardProperties) -> Html {
    let Desk { t, dispatch } = desk;
    let is_open = props.adding.is_some();
    let wanted = Event::EvidenceWanted((!is_open).then(|| props.id.clone()));
    let button = match (is_open, props.evidence.is_empty()) {
        (true, _) => "evidence-done",
        (false, true) => "evidence-add-here",
        (false, false) => "evidence-change-here",
    };
    html! {
        <div class="card-evidence">
            if let Some(lack) = props.lack {
                <p class="affirmed">
                    <span class="tag">{ t.text("affirmed") }</span>{ " " }<span class="hint">{ t.text(lack_key(lack)) }</span>
                </p>
            }
            if !props.evidence.is_empty() && !is_open {
                <ul class="chips" aria-label={t.text("page-evidence")}>
                    for piece in props.evidence.iter() {
                        <li key={piece.id.to_string()}>{ chip(desk, props, piece) }</li>
                    }
                </ul>
            }
            if !props.readonly {
                <button type="button" class="quiet" aria-expanded={is_open.to_string()} onclick={dispatch.on(wanted)}>
                    { t.text(button) }<span class="visually-hidden">{ format!(" – {}", props.number) }</span>
                </button>
            }
            if let Some(adding) = &props.adding {
                { add_here(desk, props, adding) }
            }
        </div>
    }
}

/// The id of the heading of what is linked to an indicator, to which the focus goes when that changes.
pub fn linked_id(indicator: &IndicatorId) -> String {
    format!("linked-{indicator}")
}

fn lack_key(lack: Lack) -> &'static str {
    match lack {
        Lack::Nothing => "affirmed-nothing",
        Lack::OutOfDate => "affirmed-out-of-date",
    }
}

/// A piece in a line: its title leads to its page; in a round that is sealed, its file stands beside it, as it was then.
fn chip(desk: &Desk, props: &IndicatorCardProperties, piece: &Serving) -> Html {
    html! {
        <>
            { piece_title(props.dossier, piece) }
            { " " }
            <span class={classes!("hint", (!piece.freshness.is_current()).then_some("wanted"))}>
                { freshness_words(&desk.t, piece.freshness) }
            </span>
            if let Some(file) = piece.details.file.as_ref().filter(|_| props.readonly) {
                { " " }{ file_button(desk, file) }
            }
        </>
    }
}

/// The place where evidence is linked, added and unlinked.
fn add_here(desk: &Desk, props: &IndicatorCardProperties, adding: &Rc<Adding>) -> Html {
    let Desk { t, dispatch } = desk;
    let framework = &props.reading.framework.id;
    let picks = adding.free.iter().map(|(_, piece)| Pick {
        label: piece.title.clone(),
        detail: [piece.on.map(|day| t.of_day(day)).unwrap_or_default(), piece.place.to_string()]
            .join(" ")
            .trim()
            .into(),
    });
    let onpick = {
        let (dispatch, adding, framework) = (dispatch.clone(), adding.clone(), framework.clone());
        let id = props.id.clone();
        Callback::from(move |index: usize| {
            if let Some((piece, _)) = adding.free.get(index) {
                dispatch.send(Event::Entered(vec![link(*piece, &framework, &id, true)]));
            }
        })
    };
    let serves = vec![(framework.clone(), props.id.clone())];
    let onsave = {
        let (dispatch, serves) = (dispatch.clone(), serves.clone());
        Callback::from(move |values| {
            let details = Rc::new(described(&values, Evidence::default()));
            dispatch.send(Event::Added(Addition::Evidence(details, serves.clone())));
        })
    };
    html! {
        <div class="adding">
            { linked_here(desk, props, adding) }
            if !adding.free.is_empty() {
                <Picker
                    id={format!("pick-{}", props.id)} label={t.text("evidence-pick")}
                    picks={Rc::new(picks.collect::<Vec<_>>())} {onpick}
                />
            }
            <h5>{ t.text("evidence-new") }</h5>
            { file_door(desk, &format!("files-{}", props.id), t.text("evidence-files"), AttachTo::New(serves)) }
            <p class="hint">{ t.text("evidence-drop-here") }{ " " }{ t.text("evidence-personal") }</p>
            <Form
                id={format!("new-{}", props.id)} fields={short_fields(desk, &Evidence::default()).to_vec()}
                submit={t.text("evidence-add-button")} {onsave}
            />
        </div>
    }
}

/// The pieces that are linked here, each with the way to unlink it and what it probably serves as well.
fn linked_here(desk: &Desk, props: &IndicatorCardProperties, adding: &Adding) -> Html {
    let Desk { t, dispatch } = desk;
    let framework = &props.reading.framework.id;
    let probable_of = |piece: EvidenceId| adding.probable.get(&piece).map_or(&[][..], |places| places.as_slice());
    let unlinked = |piece| Event::Entered(vec![link(piece, framework, &props.id, false)]);
    html! {
        <>
            <h5 id={linked_id(&props.id)} tabindex="-1">{ t.with("evidence-linked", &[("n", props.evidence.len().into())]) }</h5>
            <ul class="linked">
                for piece in props.evidence.iter() {
                <li key={piece.id.to_string()}>
                    <p>
                        { chip(desk, props, piece) }{ " " }
                        <button type="button" class="quiet" onclick={dispatch.on(unlinked(piece.id))}>
                            { t.text("evidence-unlink") }<span class="visually-hidden">{ format!(" – {}", piece.details.title) }</span>
                        </button>
                    </p>
                    { probable(desk, piece.id, probable_of(piece.id)) }
                </li>
            }
        </ul>
        </>
    }
}

fn link(evidence: EvidenceId, framework: &FrameworkId, indicator: &IndicatorId, linked: bool) -> Change {
    Change::EvidenceLinked { evidence, framework: framework.clone(), indicator: indicator.clone(), linked }
}
