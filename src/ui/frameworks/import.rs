//! Bringing in a framework from a spreadsheet: choose the file, say what its columns hold, look at what comes of it.

mod columns;
mod remarks;
mod tree;

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::app::import::{Import, Planted, Refusal, SCALES, Stage};
use crate::app::{Event, Model};
use crate::formats::message::Progress;
use crate::framework::edit::starters;
use crate::texts::Language;
use crate::ui::context::Desk;
use crate::ui::doors::table_door;
use crate::ui::parts::page_heading;

/// The page.
pub fn import_page(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <div class="import">
            { page_heading(t.text("page-frameworks"), t.text("page-import")) }
            <p>{ t.text("import-intro") }</p>
            { table_door(desk, "sheet", t.text("import-choose"), ".csv,.tsv,.txt,.xlsx,.ods,.json,.zip", t.text("import-formats")) }
            <div>
                if let Some(import) = &model.import {
                    { import_at_hand(desk, import) }
                }
            </div>
        </div>
    }
}

fn import_at_hand(desk: &Desk, import: &Rc<Import>) -> Html {
    let t = &desk.t;
    match &import.stage {
        Stage::Reading => html! {
            <>
                <p role="status">{ t.with("import-reading", &[("name", (&import.name).into())]) }</p>
                { progress_bar(desk, import.progress) }
                { cancel(desk) }
            </>
        },
        Stage::Refused(refusal) => html! {
            <p class="notice bad" role="alert">
                { t.with("sheet-refused", &[("name", (&t.quoted(&import.name)).into()), ("why", (&sheet_refusal(desk, refusal)).into())]) }
            </p>
        },
        Stage::Choosing => choosing(desk, import),
    }
}

fn choosing(desk: &Desk, import: &Rc<Import>) -> Html {
    let t = &desk.t;
    html! {
        <>
            <p class="file-name"><strong>{ import.name.clone() }</strong></p>
            { table_choice(desk, import) }
            <section aria-labelledby="import-columns">
                <h2 id="import-columns">{ t.text("import-columns") }</h2>
                <p class="hint">
                    { t.text(if import.is_remembered { "import-remembered" } else { "import-columns-help" }) }
                </p>
                { columns::columns(desk, import) }
            </section>
            { about(desk, import) }
            <section aria-labelledby="import-preview">
                <h2 id="import-preview">{ t.text("import-preview") }</h2>
                <div>
                    if let Some(planted) = &import.planted {
                        { planted_part(desk, planted) }
                    } else {
                        { planting(desk, import) }
                    }
                </div>
            </section>
        </>
    }
}

/// Which sheet of the workbook.
fn table_choice(desk: &Desk, import: &Import) -> Html {
    let t = &desk.t;
    if import.tables.len() < 2 {
        return html! { <div /> };
    }
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        dispatch.send(Event::TableChosen(usize::try_from(index).unwrap_or(0)));
    };
    html! {
        <div class="field-row">
            <label for="import-sheet">{ t.text("import-sheet") }</label>
            <select id="import-sheet" {onchange}>
                for (index, table) in import.tables.iter().enumerate() {
                    <option selected={index == import.table}>
                        { t.with("import-sheet-size", &[("name", (&table.name).into()), ("rows", table.n_rows.into())]) }
                    </option>
                }
            </select>
        </div>
    }
}

/// What the table does not say: title, language, scale.
fn about(desk: &Desk, import: &Import) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let ontitle = move |event: web_sys::Event| {
        let title = event.target_unchecked_into::<HtmlInputElement>().value();
        dispatch.send(Event::ImportTitled(title.trim().into()));
    };
    let dispatch = desk.dispatch.clone();
    let onlanguage = move |event: web_sys::Event| {
        let code = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(language) = Language::of_tag(&code) {
            dispatch.send(Event::ImportLanguageChosen(language));
        }
    };
    let dispatch = desk.dispatch.clone();
    let onscale = move |event: web_sys::Event| {
        let index = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        if let Some(kind) = usize::try_from(index).ok().and_then(|index| SCALES.get(index)) {
            dispatch.send(Event::ImportScaleChosen(*kind));
        }
    };
    let describes_levels =
        import.mapping.roles.iter().any(|role| matches!(role, crate::formats::sheet::Role::LevelText(_)));
    let scale_name = |kind| starters::scale(kind, t.language.code()).map_or("", |names| names.name);
    html! {
        <section aria-labelledby="import-about">
            <h2 id="import-about">{ t.text("import-about") }</h2>
            <div class="field-row">
                <label for="import-title">{ t.text("import-title") }</label>
                <input id="import-title" type="text" value={import.title.to_string()} maxlength="120" onchange={ontitle} />
            </div>
            <div class="field-row">
                <label for="import-language">{ t.text("import-language") }</label>
                <select id="import-language" onchange={onlanguage}>
                    for language in Language::ALL {
                        <option value={language.code()} lang={language.code()} selected={language == import.language}>
                            { language.name() }
                        </option>
                    }
                </select>
            </div>
            <div class="field-row">
                <label for="import-scale">{ t.text("import-scale") }</label>
                <select id="import-scale" onchange={onscale} disabled={describes_levels}>
                    for kind in SCALES {
                        <option selected={kind == import.scale}>{ scale_name(kind) }</option>
                    }
                </select>
                if describes_levels {
                    <p class="hint">{ t.text("import-scale-given") }</p>
                }
            </div>
        </section>
    }
}

fn planting(desk: &Desk, import: &Import) -> Html {
    let n_rows = import.tables.get(import.table).map_or(0, |table| table.n_rows);
    html! {
        <>
            <p role="status">{ desk.t.with("import-planting", &[("total", n_rows.into())]) }</p>
            { progress_bar(desk, import.progress) }
            { cancel(desk) }
        </>
    }
}

fn planted_part(desk: &Desk, planted: &Planted) -> Html {
    let t = &desk.t;
    let n = planted.n_indicators();
    html! {
        <>
            <p role="status">
                { t.with("import-tree", &[("indicators", n.into()), ("themes", planted.sketch.themes.len().into())]) }
            </p>
            { remarks::remarks(desk, planted) }
            { tree::tree(desk, &planted.sketch) }
            <p class="next-step">
                if n > 0 {
                    <span>{ t.text("import-accept-help") }</span>
                    <button type="button" class="button primary" onclick={desk.dispatch.on(Event::ImportAccepted)}>
                        { t.with("import-accept", &[("n", n.into())]) }
                    </button>
                }
                { cancel(desk) }
            </p>
        </>
    }
}

/// How far something is, while it goes on.
pub(in crate::ui) fn progress_bar(desk: &Desk, progress: Option<Progress>) -> Html {
    let t = &desk.t;
    html! {
        <div>
            if let Some(Progress { done, total }) = progress {
                <p class="progress-line">
                    <progress max={total.max(1).to_string()} value={done.to_string()} aria-hidden="true" />
                    { " " }
                    { t.with("import-progress", &[("done", whole(done)), ("total", whole(total))]) }
                </p>
            }
        </div>
    }
}

fn whole(number: u64) -> crate::texts::Value<'static> {
    crate::texts::Value::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn cancel(desk: &Desk) -> Html {
    html! {
        <button type="button" class="quiet" onclick={desk.dispatch.on(Event::ImportDismissed)}>
            { desk.t.text("import-cancel") }
        </button>
    }
}

/// Why a file gives no tables.
pub(in crate::ui) fn sheet_refusal(desk: &Desk, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Sheet(error) => remarks::refusal_text(&desk.t, error),
        Refusal::BrokenOff => desk.t.text("sheet-failed"),
    }
}
