//! Bringing in results from a table of another tool: choose the file, say what its columns and words mean, look at what
//! comes of it, take it in.

mod columns;
mod outcome;
mod values;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::super::context::Desk;
use super::super::doors::{TABLES, table_door};
use super::super::frameworks::{progress_bar, sheet_refusal};
use super::framework_name;
use crate::app::desks::{AtHand, Bringing, BringingProblem, Brought};
use crate::app::{ComparePage, Event, Model, Route};
use crate::formats::elsewhere::{ElsewhereError, Look, Mapping, Role};
use crate::framework::FrameworkRef;
use crate::framework::reading::Reading;

/// The page.
pub fn import_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let id = at_hand.collection.id;
    let back = Route::Compare(id, ComparePage::first()).href();
    let bringing = model.desks.bringing.as_ref().filter(|bringing| bringing.collection == id);
    html! {
        <div class="results-import">
            <p>{ t.text("results-intro") }{ " " }<a href={back}>{ t.text("compare-back") }</a></p>
            { table_door(desk, "results", t.text("results-choose"), TABLES, t.text("responses-formats")) }
            <div>
                if let Some(bringing) = bringing {
                    { at_work_on(model, desk, bringing) }
                }
            </div>
        </div>
    }
}

fn at_work_on(model: &Model, desk: &Desk, bringing: &Bringing) -> Html {
    let t = &desk.t;
    let reading = bringing.framework.as_ref().and_then(|it| model.library.reading(it, model.settings.language));
    let is_first = bringing.is_busy && bringing.brought.is_none();
    html! {
        <>
            <p class="file-name"><strong>{ bringing.name.clone() }</strong></p>
            { framework_choice(model, desk, bringing) }
            <div>
                if let Some(problem) = &bringing.problem {
                    <p class="notice bad" role="alert">
                        { t.with("sheet-refused", &[("name", (&t.quoted(&bringing.name)).into()), ("why", (&why(desk, problem)).into())]) }
                    </p>
                } else if is_first {
                    <p role="status">{ t.with("import-reading", &[("name", (&bringing.name).into())]) }</p>
                    { progress_bar(desk, bringing.progress) }
                }
            </div>
            <div>
                if let (Some(brought), Some(reading)) = (&bringing.brought, &reading) {
                    { looking(desk, bringing, brought, reading) }
                }
            </div>
            { outcome::next_step(desk, bringing) }
        </>
    }
}

/// Why nothing can be taken from a table.
fn why(desk: &Desk, problem: &BringingProblem) -> String {
    match problem {
        BringingProblem::File(refusal) => sheet_refusal(desk, refusal),
        BringingProblem::Table(ElsewhereError::NoRows) => desk.t.text("results-no-rows"),
        BringingProblem::Framework => desk.t.text("results-no-framework"),
    }
}

fn looking(desk: &Desk, bringing: &Bringing, brought: &Brought, reading: &Reading) -> Html {
    let t = &desk.t;
    let look = &brought.look;
    html! {
        <>
            <section aria-labelledby="results-columns">
                <h2 id="results-columns">{ t.text("responses-columns") }</h2>
                <p class="hint">{ t.text(if bringing.is_remembered { "import-remembered" } else { "responses-columns-help" }) }</p>
                <div class="results-where">
                    if look.tables.len() > 1 {
                        { table_choice(desk, bringing, look) }
                    }
                    { header_choice(desk, look) }
                    if !look.mapping.roles.contains(&Role::Round) {
                        { round_name(desk, look) }
                    }
                </div>
                { columns::columns(desk, look, reading) }
            </section>
            if !look.values.is_empty() {
                <section aria-labelledby="results-values">
                    <h2 id="results-values">{ t.text("results-values") }</h2>
                    { values::values(desk, look, reading) }
                </section>
            }
            <section aria-labelledby="results-outcome">
                <h2 id="results-outcome">{ t.text("results-outcome") }</h2>
                { outcome::outcome(desk, bringing, brought) }
            </section>
        </>
    }
}

/// What the organisations of the table were assessed against: any edition that is known here. Those of the comparison
/// come first.
fn framework_choice(model: &Model, desk: &Desk, bringing: &Bringing) -> Html {
    let t = &desk.t;
    let here = model.desks.at_hand.iter().flat_map(AtHand::frameworks);
    let mut editions: Vec<FrameworkRef> = here.collect();
    for card in model.known_frameworks().iter().flat_map(|cards| cards.iter()) {
        if !editions.contains(&card.framework) {
            editions.push(card.framework.clone());
        }
    }
    let onchange = {
        let (dispatch, editions) = (desk.dispatch.clone(), editions.clone());
        move |event: web_sys::Event| {
            let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let chosen = usize::try_from(index - 1).ok().and_then(|index| editions.get(index));
            if let Some(framework) = chosen {
                dispatch.send(Event::ResultsFrameworkChosen(framework.clone()));
            }
        }
    };
    html! {
        <div class="field-row">
            <label for="results-framework">{ t.text("results-framework") }</label>
            <select id="results-framework" {onchange}>
                <option selected={bringing.framework.is_none()} disabled={bringing.framework.is_some()}>
                    { t.text("results-choose-framework") }
                </option>
                for framework in &editions {
                    <option key={framework.to_string()} selected={bringing.framework.as_ref() == Some(framework)}>
                        { edition_name(model, framework) }
                    </option>
                }
            </select>
        </div>
    }
}

/// What an edition is called: by its catalogue card where its words are not here.
fn edition_name(model: &Model, framework: &FrameworkRef) -> String {
    let cards = model.known_frameworks();
    let card = cards.iter().flat_map(|cards| cards.iter()).find(|card| card.framework == *framework);
    match card {
        Some(card) => format!("{} {}", card.name(model.settings.language.code()), framework.edition),
        None => framework_name(model, framework),
    }
}

fn table_choice(desk: &Desk, bringing: &Bringing, look: &Look) -> Html {
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        dispatch.send(Event::ResultsTableChosen(usize::try_from(index).unwrap_or(0)));
    };
    html! {
        <div class="field-row">
            <label for="results-sheet">{ desk.t.text("import-sheet") }</label>
            <select id="results-sheet" {onchange}>
                for (index, table) in look.tables.iter().enumerate() {
                    <option key={index} selected={index == bringing.table}>{ table.clone() }</option>
                }
            </select>
        </div>
    }
}

/// In which row the headers stand, counted from 1 as spreadsheets do.
fn header_choice(desk: &Desk, look: &Look) -> Html {
    let (dispatch, mapping) = (desk.dispatch.clone(), look.mapping.clone());
    let last = look.mapping.header + look.n_rows;
    let onchange = move |event: web_sys::Event| {
        let written = event.target_unchecked_into::<HtmlInputElement>().value();
        if let Some(row) = written.parse::<u32>().ok().filter(|row| (1..=last).contains(row)) {
            dispatch.send(Event::ResultsMapped(Mapping { header: row - 1, ..mapping.clone() }));
        }
    };
    html! {
        <div class="field-row">
            <label for="results-header">{ desk.t.text("results-header") }</label>
            <input
                id="results-header" type="number" min="1" max={last.to_string()} inputmode="numeric"
                value={(look.mapping.header + 1).to_string()} {onchange}
            />
        </div>
    }
}

/// What the round is called where no column says so.
fn round_name(desk: &Desk, look: &Look) -> Html {
    let t = &desk.t;
    let (dispatch, mapping) = (desk.dispatch.clone(), look.mapping.clone());
    let onchange = move |event: web_sys::Event| {
        let round = event.target_unchecked_into::<HtmlInputElement>().value();
        dispatch.send(Event::ResultsMapped(Mapping { round: round.trim().into(), ..mapping.clone() }));
    };
    html! {
        <div class="field-row">
            <label for="results-round">{ t.text("results-round") }</label>
            <input
                id="results-round" type="text" maxlength="120" value={look.mapping.round.to_string()} {onchange}
                aria-describedby="results-round-hint"
            />
            <p id="results-round-hint" class="hint">{ t.text("results-round-hint") }</p>
        </div>
    }
}
