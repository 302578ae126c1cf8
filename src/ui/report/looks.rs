//! How the organisation presents itself on its papers: its logo, and the words with which the report begins.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::Event;
use crate::browser::files;
use crate::dossier::change::Change;
use crate::dossier::dress::{LARGEST_LOGO, Logo};
use crate::ui::context::Desk;
use crate::ui::form::{FieldKind, Form, FormField, Values};
use crate::ui::screen::RoundAtHand;

/// The name of the field of the introduction.
const INTRODUCTION: &str = "introduction";

/// The name of the field that says what the logo shows.
const MEANING: &str = "meaning";

/// Logo and introduction. What is written is saved as its field is left.
pub(super) fn presentation(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    html! {
        <details class="report-looks">
            <summary>{ t.text("looks-title") }</summary>
            { introduction(desk, at_hand) }
            { logo(desk, at_hand) }
        </details>
    }
}

fn introduction(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let round = at_hand.round.id;
    let dress = at_hand.workspace.dossier.dress();
    let field = FormField {
        name: INTRODUCTION,
        label: t.text("looks-introduction"),
        hint: t.text("looks-introduction-hint"),
        kind: FieldKind::Lines,
        value: dress.introductions.get(&round).cloned().unwrap_or_default(),
        required: false,
    };
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| {
        let change = Change::ReportIntroduced { round, text: values.text(INTRODUCTION) };
        dispatch.send(Event::Entered(vec![change]));
    });
    html! { <Form id="introduction" fields={vec![field]} {onsave} /> }
}

fn logo(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let logo = at_hand.workspace.dossier.dress().logo.clone();
    let most = t.file_size(LARGEST_LOGO as u64);
    html! {
        <section class="logo" aria-labelledby="logo-title">
            <h2 id="logo-title">{ t.text("looks-logo") }</h2>
            <p class="hint">{ t.with("looks-logo-hint", &[("most", (&most).into())]) }</p>
            if let Some(logo) = &logo {
                <p><img class="logo-shown" src={format!("data:{};base64,{}", logo.media_type, logo.base64)} alt={logo.words.to_string()} /></p>
                { words(desk, logo) }
            }
            <div class="logo-doors">
                { door(desk, t.text(if logo.is_some() { "looks-logo-replace" } else { "looks-logo-choose" })) }
                if logo.is_some() {
                    <button
                        type="button" class="quiet"
                        onclick={desk.dispatch.on(Event::Entered(vec![Change::LogoChosen { logo: None }]))}
                    >{ t.text("looks-logo-remove") }</button>
                }
            </div>
        </section>
    }
}

/// What the logo shows, for those who do not see it.
fn words(desk: &Desk, logo: &Rc<Logo>) -> Html {
    let t = &desk.t;
    let field = FormField {
        name: MEANING,
        label: t.text("looks-logo-words"),
        hint: t.text("looks-logo-words-hint"),
        kind: FieldKind::Line,
        value: logo.words.clone(),
        required: false,
    };
    let (dispatch, logo) = (desk.dispatch.clone(), logo.clone());
    let onsave = Callback::from(move |values: Values| {
        let logo = Logo { words: values.text(MEANING), ..(*logo).clone() };
        dispatch.send(Event::Entered(vec![Change::LogoChosen { logo: Some(Rc::new(logo)) }]));
    });
    html! { <Form id="logo" fields={vec![field]} {onsave} /> }
}

fn door(desk: &Desk, label: String) -> Html {
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        let input = event.target_unchecked_into::<HtmlInputElement>();
        let held = input.files().and_then(files::hold);
        if let Some((ticket, offered)) = held
            && let Some(file) = offered.into_iter().next()
        {
            dispatch.send(Event::LogoOffered(ticket, file));
        }
        // Choosing the same file once more shall be noticed.
        input.set_value("");
    };
    html! {
        <p class="file-door">
            <label class="button" for="logo-file">{ label }</label>
            <input id="logo-file" class="visually-hidden" type="file" accept="image/png,image/jpeg" {onchange} />
        </p>
    }
}
