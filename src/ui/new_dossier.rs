//! The form of a new dossier: who you are, which framework, what concerns you. Three short steps on one page.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::context::{Desk, Dispatch, use_desk};
use super::frameworks::describe::{name_of, scale, size, title_of, validity};
use super::parts::page_heading;
use super::scope::{OnAnswer, scope_questions};
use super::text_field::{TextField, text_field};
use crate::app::Event;
use crate::app::route::Route;
use crate::app::workspace::{Missing, NewDossier};
use crate::dossier::change::{Organisation, OrganisationKind};
use crate::framework::catalogue::Family;
use crate::framework::reading::Reading;
use crate::framework::{Card, FrameworkRef};
use crate::texts::keys::organisation_kind_key;

/// Properties of [`NewDossierPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct NewDossierPageProperties {
    /// The form.
    pub form: Rc<NewDossier>,
    /// The frameworks.
    pub families: Vec<Family>,
    /// The chosen framework.
    pub reading: Option<Reading>,
    /// This year, which is proposed as the round's name.
    pub year: i32,
}

/// The form of a new dossier.
#[component]
pub fn NewDossierPage(props: &NewDossierPageProperties) -> Html {
    let desk = &use_desk();
    let Desk { t, dispatch } = desk;
    let onsubmit = {
        let dispatch = dispatch.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.send(Event::DossierSubmitted);
        }
    };
    let missing = if props.form.was_submitted { props.form.missing() } else { Vec::new() };
    html! {
        <form class="new-dossier" {onsubmit} novalidate={true}>
            { page_heading(String::new(), t.text("page-new")) }
            <div role="alert">
                if !missing.is_empty() {
                    <div class="problems">
                        <p>{ t.text("new-missing") }</p>
                        <ul>
                            for missing in missing.iter() {
                                <li>{ t.text(missing_key(*missing)) }</li>
                            }
                        </ul>
                    </div>
                }
            </div>
            { who_section(desk, props) }
            { framework_section(desk, props) }
            { scope_section(desk, props) }
            <p><button type="submit" class="button primary">{ t.text("new-create") }</button></p>
        </form>
    }
}

/// The id of the field in which something is missing.
pub fn field_of(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "organisation-name",
        Missing::Label => "round-label",
        Missing::Framework => "new-framework",
    }
}

fn missing_key(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "missing-name",
        Missing::Label => "missing-label",
        Missing::Framework => "missing-framework",
    }
}

/// Who the dossier is about, and what the round is called.
fn who_section(desk: &Desk, props: &NewDossierPageProperties) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let organisation = props.form.organisation.clone();
    let edit = |change: fn(&mut Organisation, Rc<str>)| {
        let (dispatch, organisation) = (dispatch.clone(), organisation.clone());
        Callback::from(move |text: Rc<str>| {
            let mut organisation = organisation.clone();
            change(&mut organisation, text);
            dispatch.send(Event::OrganisationTyped(organisation));
        })
    };
    let onkind = {
        let (dispatch, organisation) = (dispatch.clone(), organisation.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let kind = usize::try_from(index).ok().and_then(|index| OrganisationKind::ALL.get(index)).copied();
            let organisation = Organisation { kind: kind.unwrap_or_default(), ..organisation.clone() };
            dispatch.send(Event::OrganisationTyped(organisation));
        }
    };
    let is_missing = |missing| props.form.was_submitted && props.form.missing().contains(&missing);
    let onlabel = {
        let dispatch = dispatch.clone();
        Callback::from(move |text: Rc<str>| dispatch.send(Event::LabelTyped(text)))
    };
    let name = TextField {
        id: "organisation-name",
        label: t.text("organisation-name"),
        value: organisation.name.clone(),
        required: true,
        problem: is_missing(Missing::Name).then(|| t.text("missing-name")),
        autocomplete: Some("organization"),
        ..TextField::default()
    };
    let place = TextField {
        id: "organisation-place",
        label: t.text("organisation-place"),
        value: organisation.place.clone(),
        autocomplete: Some("address-level2"),
        ..TextField::default()
    };
    let label = TextField {
        id: "round-label",
        label: t.text("round-label"),
        value: props.form.label.clone(),
        hint: t.with("round-label-hint", &[("year", (&props.year.to_string()).into())]),
        required: true,
        problem: is_missing(Missing::Label).then(|| t.text("missing-label")),
        ..TextField::default()
    };
    html! {
        <section aria-labelledby="new-who">
            <h2 id="new-who">{ t.text("new-who") }</h2>
            { text_field(desk, name, edit(|organisation, text| organisation.name = text)) }
            <div class="field-row">
                <label for="organisation-kind">{ t.text("organisation-kind") }</label>
                <select id="organisation-kind" onchange={onkind}>
                    for kind in OrganisationKind::ALL {
                        <option selected={kind == organisation.kind}>{ t.text(organisation_kind_key(kind)) }</option>
                    }
                </select>
            </div>
            { text_field(desk, place, edit(|organisation, text| organisation.place = text)) }
            { text_field(desk, label, onlabel) }
        </section>
    }
}

/// Which framework: the newest edition of each, and the older ones folded away.
fn framework_section(desk: &Desk, props: &NewDossierPageProperties) -> Html {
    let t = &desk.t;
    let chosen = props.form.framework.as_ref();
    let older: Vec<&Card> = props.families.iter().flat_map(|family| &family.older).collect();
    let is_older_chosen = older.iter().any(|card| Some(&card.framework) == chosen);
    html! {
        <fieldset class="frameworks" id="new-framework" tabindex="-1">
            <legend><h2>{ t.text("new-framework") }</h2></legend>
            for family in props.families.iter() {
                { framework_choice(desk, &family.newest, chosen) }
            }
            if !older.is_empty() {
                <details class="other-editions" open={is_older_chosen}>
                    <summary>{ t.text("other-editions") }</summary>
                    for card in older {
                        { framework_choice(desk, card, chosen) }
                    }
                </details>
            }
        </fieldset>
    }
}

/// A framework to choose, with a link to read it first.
fn framework_choice(desk: &Desk, card: &Card, chosen: Option<&FrameworkRef>) -> Html {
    let Desk { t, dispatch } = desk;
    let (title, lang) = title_of(t, card);
    let facts: Vec<String> = [Some(size(t, card)), scale(t, card)].into_iter().flatten().collect();
    html! {
        <div key={card.framework.to_string()} class="framework-choice">
            <label class="card">
                <input
                    type="radio" name="framework" value={card.framework.to_string()}
                    checked={chosen == Some(&card.framework)}
                    onchange={dispatch.on(Event::FrameworkChosen(card.framework.clone()))}
                />
                <span class="card-text">
                    <strong lang={lang.clone()}>{ title.title }</strong>
                    <span {lang}>{ title.summary }</span>
                    <span class="detail">{ validity(t, card) }{ " · " }{ facts.join(" · ") }</span>
                </span>
            </label>
            <a href={Route::Framework(card.framework.clone(), None).href()}>
                { t.with("read-framework", &[("name", (&name_of(t, card)).into())]) }
            </a>
        </div>
    }
}

/// What concerns the organisation, with a live count.
fn scope_section(desk: &Desk, props: &NewDossierPageProperties) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    html! {
        <section aria-labelledby="new-scope">
            <h2 id="new-scope">{ t.text("new-scope") }</h2>
            <div>
                if let Some(reading) = &props.reading {
                    { scope_questions(desk, reading, &props.form.scope, false, &answer(dispatch)) }
                } else {
                    <p>{ t.text("new-scope-later") }</p>
                }
            </div>
        </section>
    }
}

fn answer(dispatch: &Dispatch) -> OnAnswer {
    let dispatch = dispatch.clone();
    Callback::from(move |(flag, answer)| dispatch.send(Event::NewFlagAnswered(flag, answer)))
}
