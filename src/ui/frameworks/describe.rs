//! What is said of a framework wherever it is offered: how long it is, how it rates, since when it holds.

use yew::prelude::*;

use crate::app::Event;
use crate::app::route::Route;
use crate::framework::Card;
use crate::framework::scale::Kind;
use crate::framework::words::Title;
use crate::texts::Texts;
use crate::ui::context::Desk;

/// Title and summary in the language of the interface or the next best one, which is named when it is another.
pub fn title_of(t: &Texts, card: &Card) -> (Title, Option<String>) {
    let code = t.language.code();
    match card.title(code) {
        Some((language, title)) => (title.clone(), (**language != *code).then(|| language.to_string())),
        None => (Title { title: card.framework.id.0.clone(), ..Title::default() }, None),
    }
}

/// The short name with the edition: "EQAVET 2020".
pub fn name_of(t: &Texts, card: &Card) -> String {
    card.full_name(t.language.code())
}

/// How many themes, indicators and measures.
pub fn size(t: &Texts, card: &Card) -> String {
    t.with(
        "framework-size",
        &[
            ("themes", card.n_themes.into()),
            ("indicators", card.n_indicators.into()),
            ("measures", card.n_measures.into()),
        ],
    )
}

/// The edition and when it holds.
pub fn validity(t: &Texts, card: &Card) -> String {
    let (edition, from) = (&card.framework.edition, t.day(&card.valid_from));
    match &card.valid_until {
        Some(until) => {
            let until = t.day(until);
            let values = [("edition", edition.into()), ("from", (&from).into()), ("until", (&until).into())];
            t.with("valid-until", &values)
        }
        None => t.with("valid-from", &[("edition", edition.into()), ("from", (&from).into())]),
    }
}

/// Size, scale and licence, as a list.
pub fn facts(t: &Texts, card: &Card) -> Html {
    let licence = (!card.licence.is_empty()).then(|| t.with("licence", &[("licence", (&card.licence).into())]));
    html! {
        <ul class="facts">
            for fact in [Some(size(t, card)), scale(t, card), licence].into_iter().flatten() {
                <li>{ fact }</li>
            }
        </ul>
    }
}

/// How it rates, in words; nothing when the card does not know.
pub fn scale(t: &Texts, card: &Card) -> Option<String> {
    let kind = t.text(scale_kind_key(card.scale?));
    Some(t.with("scale-kind", &[("kind", (&kind).into())]))
}

/// The text id of a kind of scale.
pub fn scale_kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Stage => "scale-kind-stage",
        Kind::Agreement => "scale-kind-agreement",
        Kind::Level => "scale-kind-level",
        Kind::Conformity => "scale-kind-conformity",
        Kind::Tri => "scale-kind-tri",
        Kind::YesNo => "scale-kind-yes-no",
        Kind::Percent => "scale-kind-percent",
        Kind::Quantity => "scale-kind-quantity",
    }
}

/// Leads to the form of a new dossier, with the framework chosen.
pub fn begin_link(desk: &Desk, card: &Card, class: &'static str) -> Html {
    let Desk { t, dispatch } = desk;
    html! {
        <a {class} href={Route::NewDossier.href()} onclick={dispatch.on(Event::FrameworkChosen(card.framework.clone()))}>
            { t.with("begin-with", &[("name", (&name_of(t, card)).into())]) }
        </a>
    }
}

/// Leads to the edition beside the one before, when that one can be read.
pub fn compare_link(desk: &Desk, card: &Card, older: &[Card], class: &'static str) -> Html {
    let t = &desk.t;
    let before = card.before().filter(|before| older.iter().any(|older| older.framework == *before));
    match before {
        Some(before) => html! {
            <a {class} href={Route::Editions(card.framework.clone(), before.edition.clone()).href()}>
                { t.with("compare-with", &[("edition", (&before.edition).into())]) }
            </a>
        },
        None => html! {},
    }
}
