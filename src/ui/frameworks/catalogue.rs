//! The catalogue: all frameworks that can be used, and a search over their texts.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::begin::begin_writing;
use super::describe::{begin_link, compare_link, facts, name_of, title_of, validity};
use super::results::SearchResults;
use crate::app::manuscript::Manuscript;
use crate::app::route::{ManuscriptPage, Route};
use crate::app::{Event, Model};
use crate::framework::catalogue::Family;
use crate::ui::context::Desk;
use crate::ui::focus::{self, Target};
use crate::ui::parts::page_heading;

/// The id of the search field.
const FIELD: &str = "search";

/// The page.
pub fn catalogue_page(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    let typed = &model.browse.typed;
    html! {
        <div class="catalogue">
            { page_heading(String::new(), t.text("page-frameworks")) }
            <p class="lead">{ t.text("frameworks-lead") }</p>
            { begin_writing(desk) }
            { search_field(desk, typed) }
            <div>
                if typed.trim().is_empty() {
                    { shelves(desk, model) }
                } else {
                    <SearchResults typed={typed.clone()} searched={model.searched()} />
                }
            </div>
        </div>
    }
}

fn search_field(desk: &Desk, typed: &Rc<str>) -> Html {
    let Desk { t, dispatch } = desk;
    let oninput = {
        let dispatch = dispatch.clone();
        move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.send(Event::SearchTyped(text.into()));
        }
    };
    // The button goes away with the words, so the focus goes back to the field.
    let onclear = {
        let dispatch = dispatch.clone();
        move |_: MouseEvent| {
            dispatch.send(Event::SearchTyped("".into()));
            focus::move_to(&Target::Field(FIELD));
        }
    };
    html! {
        <form class="search" role="search" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            <label for={FIELD}>{ t.text("search-label") }</label>
            <div class="search-line">
                <input
                    id={FIELD} type="search" value={typed.to_string()} {oninput} maxlength="200"
                    autocomplete="off" enterkeyhint="search" aria-describedby="search-help"
                />
                if !typed.is_empty() {
                    <button type="button" class="quiet" onclick={onclear}>
                        { t.text("search-clear") }
                    </button>
                }
            </div>
            <p id="search-help" class="hint">{ t.text("search-hint") }</p>
        </form>
    }
}

/// The frameworks that come with the program, and those of this browser.
fn shelves(desk: &Desk, model: &Model) -> Html {
    let t = &desk.t;
    if model.library.catalogue.is_none() {
        return html! { <p class="loading" role="status">{ t.text("loading") }</p> };
    }
    let is_built_in = |family: &Family| family.cards().any(|card| model.library.is_built_in(&card.framework));
    let (built_in, own): (Vec<Family>, Vec<Family>) = model.families().into_iter().partition(is_built_in);
    let manuscripts: Vec<Rc<Manuscript>> = model.manuscripts.iter().flat_map(|all| all.iter().cloned()).collect();
    html! {
        <div class="shelves">
            if !own.is_empty() || !manuscripts.is_empty() {
                <section aria-labelledby="frameworks-own">
                    <h2 id="frameworks-own">{ t.text("frameworks-own") }</h2>
                    <ul class="manuscripts">
                        for manuscript in manuscripts.iter() {
                            { manuscript_row(desk, manuscript) }
                        }
                    </ul>
                    <div class="framework-cards">
                        for family in own.iter() {
                            { framework_card(desk, family) }
                        }
                    </div>
                </section>
            }
            <section aria-labelledby="frameworks-built-in">
                <h2 id="frameworks-built-in">{ t.text("frameworks-built-in") }</h2>
                <div class="framework-cards">
                    for family in built_in.iter() {
                        { framework_card(desk, family) }
                    }
                </div>
            </section>
        </div>
    }
}

/// A framework that is being written: its title and how far it is.
fn manuscript_row(desk: &Desk, manuscript: &Manuscript) -> Html {
    let t = &desk.t;
    let card = manuscript.package.card();
    let title = title_of(t, &card).0.title;
    let title = if title.is_empty() { t.text("untitled") } else { title.to_string() };
    let state = match manuscript.is_published() {
        true => t.with("manuscript-published", &[("edition", (&card.framework.edition).into())]),
        false => t.with("manuscript-writing", &[("edition", (&card.framework.edition).into())]),
    };
    html! {
        <li key={manuscript.id.to_string()}>
            <a href={Route::Manuscript(manuscript.id, ManuscriptPage::Write(None)).href()}>
                { t.with("manuscript-go", &[("title", (&t.quoted(&title)).into())]) }
            </a>
            <span class="detail">{ state }</span>
        </li>
    }
}

/// A framework in its newest edition, with the older ones.
fn framework_card(desk: &Desk, family: &Family) -> Html {
    let t = &desk.t;
    let card = &family.newest;
    let (title, lang) = title_of(t, card);
    let heading = format!("framework-{}", card.framework.id);
    html! {
        <article class="framework-card" key={card.framework.to_string()} aria-labelledby={heading.clone()}>
            <h3 id={heading} lang={lang.clone()}>{ title.title.clone() }</h3>
            <p class="detail">{ validity(t, card) }</p>
            <p lang={lang.clone()}>{ title.summary.clone() }</p>
            { facts(t, card) }
            <p class="hint" {lang}>{ title.credit.clone() }</p>
            <p class="actions">
                <a class="button" href={Route::Framework(card.framework.clone(), None).href()}>
                    { t.with("read-framework", &[("name", (&name_of(t, card)).into())]) }
                </a>
                { begin_link(desk, card, "button") }
                { compare_link(desk, card, &family.older, "") }
            </p>
            <div>
                if !family.older.is_empty() {
                    <p class="hint">{ t.text("other-editions") }</p>
                    <ul class="older-editions">
                        for older in family.older.iter() {
                            <li key={older.framework.to_string()}>
                                <a href={Route::Framework(older.framework.clone(), None).href()}>
                                    { t.with("read-framework", &[("name", (&name_of(t, older)).into())]) }
                                </a>
                                <span class="detail">{ validity(t, older) }</span>
                            </li>
                        }
                    </ul>
                }
            </div>
        </article>
    }
}
