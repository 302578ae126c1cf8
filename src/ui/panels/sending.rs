//! Sending a questionnaire out and taking the answers in: the link, the file, and the door for what comes back.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::{Event, Model};
use crate::dossier::entry::RoundId;
use crate::dossier::panel::PanelId;
use crate::formats::slip::Slip;
use crate::formats::slip::link::{FITS_EVERYWHERE, PAGE, Reach, reach};
use crate::texts::Language;
use crate::ui::context::{Desk, use_desk};
use crate::ui::doors::offers;

/// The field in which the link stands.
const LINK: &str = "slip";

/// How the questionnaire of a panel reaches people, and how their answers come back; nothing for a panel that was
/// given up.
pub fn sending(model: &Model, desk: &Desk, round: RoundId, panel: PanelId) -> Html {
    let Some(slip) = model.slip(round, panel) else { return html! { <div /> } };
    let is_sealed =
        model.workspace.as_ref().and_then(|workspace| workspace.dossier.round(round)?.seal.as_ref()).is_some();
    if is_sealed {
        return html! { <p class="hint">{ desk.t.text("sending-sealed") }</p> };
    }
    html! {
        <div class="sending">
            { outwards(desk, slip, &model.address) }
            { inwards(desk) }
        </div>
    }
}

fn outwards(desk: &Desk, slip: Slip, address: &str) -> Html {
    let t = &desk.t;
    if slip.questionnaire.questions.is_empty() {
        return html! {
            <section aria-labelledby="sending-title">
                <h2 id="sending-title">{ t.text("sending-title") }</h2>
                <p>{ t.text("sending-empty") }</p>
            </section>
        };
    }
    html! {
        <section aria-labelledby="sending-title">
            <h2 id="sending-title">{ t.text("sending-title") }</h2>
            <p>{ t.text("sending-text") }</p>
            <SlipLink slip={slip.clone()} address={address.to_owned()} />
            <p>{ t.with("sending-file-text", &[("address", (&page_address(address)).into())]) }</p>
            <p class="sending-ways">
                <button type="button" class="button" onclick={desk.dispatch.on(Event::SlipAsked(Rc::new(slip)))}>
                    { t.text("sending-file") }
                </button>
            </p>
        </section>
    }
}

/// Properties of [`SlipLink`].
#[derive(Clone, PartialEq, Properties)]
struct SlipLinkProperties {
    slip: Slip,
    address: AttrValue,
}

/// The link, in all languages of the questionnaire or in one of them: one language makes it a fraction as long.
#[component]
fn SlipLink(props: &SlipLinkProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let languages: Vec<Rc<str>> = props.slip.questionnaire.languages().into_iter().collect();
    let chosen = use_state(|| None::<Option<Rc<str>>>);
    let language = (*chosen).clone().unwrap_or_else(|| usual_language(desk, props, &languages));
    let slip = match &language {
        Some(language) => props.slip.in_language(language),
        None => props.slip.clone(),
    };
    let link: Rc<str> = slip.link(&props.address).into();
    let onlanguage = {
        let (chosen, languages) = (chosen.clone(), languages.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            chosen.set(Some(usize::try_from(index - 1).ok().and_then(|index| languages.get(index).cloned())));
        }
    };
    html! {
        <>
            if languages.len() > 1 {
                <div class="field-row">
                    <label for="slip-language">{ t.text("sending-language") }</label>
                    <select id="slip-language" onchange={onlanguage}>
                        <option selected={language.is_none()}>{ t.text("sending-all-languages") }</option>
                        for code in languages.iter() {
                            <option selected={language.as_ref() == Some(code)}>{ language_name(code) }</option>
                        }
                    </select>
                </div>
            }
            <div class="field-row">
                <label for={LINK}>{ t.text("sending-link") }</label>
                <input id={LINK} type="text" readonly={true} value={link.to_string()} aria-describedby="slip-help" />
                <p id="slip-help" class={if reach(&link) == Reach::Everywhere { "hint" } else { "hint wanted" }}>
                    { verdict(desk, &link) }
                </p>
            </div>
            <p class="sending-ways">
                <button type="button" class="button primary" onclick={desk.dispatch.on(Event::CopyAsked(LINK.into(), link.clone()))}>
                    { t.text("sending-copy") }
                </button>
                { " " }
                <a class="button" href={slip.preview_link(&props.address)} target="_blank" rel="noopener">
                    { t.text("sending-see") }
                </a>
            </p>
        </>
    }
}

/// All languages where the link then fits everywhere, and otherwise the one that is spoken here.
fn usual_language(desk: &Desk, props: &SlipLinkProperties, languages: &[Rc<str>]) -> Option<Rc<str>> {
    if reach(&props.slip.link(&props.address)) != Reach::Long {
        return None;
    }
    let spoken = desk.t.language.code();
    languages.iter().find(|code| ***code == *spoken).or_else(|| languages.first()).cloned()
}

fn language_name(code: &Rc<str>) -> Rc<str> {
    Language::of_tag(code).map_or_else(|| code.clone(), |language| language.name().into())
}

fn verdict(desk: &Desk, link: &str) -> String {
    let t = &desk.t;
    let n = link.chars().count();
    match reach(link) {
        Reach::Everywhere => t.with("sending-fits", &[("n", n.into())]),
        Reach::Long => t.with("sending-long", &[("n", n.into()), ("most", FITS_EVERYWHERE.into())]),
        Reach::OnlyHere => t.with("sending-only-here", &[("page", PAGE.into())]),
    }
}

/// The address of the page on which people answer, without a slip.
fn page_address(address: &str) -> String {
    let address = address.split(['#', '?']).next().unwrap_or_default();
    format!("{}{PAGE}", address.rfind('/').map_or("", |slash| &address[..=slash]))
}

/// The door for answers: any number of files at once.
fn inwards(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <section aria-labelledby="sending-back">
            <h2 id="sending-back">{ t.text("sending-back") }</h2>
            <p>{ t.text("sending-back-text") }</p>
            <p class="file-door">
                <label class="button" for="answers-input">{ t.text("sending-back-choose") }</label>
                <input
                    id="answers-input" class="visually-hidden" type="file" multiple={true}
                    accept=".json,application/json" onchange={offers(desk)}
                />
                <span class="hint">{ t.text("or-drop") }</span>
            </p>
        </section>
    }
}
