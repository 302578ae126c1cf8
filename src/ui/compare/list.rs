//! The comparisons in this browser, what a comparison is, and a new one.

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Form, FormField, Values};
use super::super::parts::page_heading;
use super::super::screen::loading;
use super::exchange::door;
use super::framework_name;
use crate::app::desks::DeskSummary;
use crate::app::{ComparePage, Event, Model, Route};

const NAME: &str = "name";

/// The comparisons in this browser.
pub fn comparisons_page(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <div class="compare">
            { page_heading(String::new(), t.text("page-comparisons")) }
            <p class="lead">{ t.text("compare-what") }</p>
            <p class="lead">{ t.text("compare-where") }</p>
            <div>
                if let Some(list) = &model.desks.list {
                    if list.is_empty() {
                        <p>{ t.text("compare-none") }</p>
                    } else {
                        { table(model, desk, list) }
                    }
                } else {
                    { loading(desk) }
                }
            </div>
            <section aria-labelledby="compare-new">
                <h2 id="compare-new">{ t.text("compare-new") }</h2>
                { begin(desk) }
                <p class="hint">{ t.text("exchange-drop-here") }</p>
            </section>
            <section aria-labelledby="compare-open-file">
                <h2 id="compare-open-file">{ t.text("exchange-open-file") }</h2>
                <p>{ t.text("exchange-open-file-text") }</p>
                { door(model, desk) }
            </section>
        </div>
    }
}

fn begin(desk: &Desk) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| dispatch.send(Event::CollectionBegun(values.text(NAME))));
    let name = FormField {
        name: NAME,
        label: t.text("compare-name"),
        hint: t.text("compare-name-hint"),
        required: true,
        ..FormField::default()
    };
    html! { <Form id="begin-comparison" fields={vec![name]} submit={t.text("compare-begin")} {onsave} /> }
}

fn table(model: &Model, desk: &Desk, list: &[DeskSummary]) -> Html {
    let t = &desk.t;
    let columns = ["compare-name", "compare-organisations", "compare-rounds", "compare-framework", "compare-changed"];
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={t.text("page-comparisons")}>
            <table class="dossiers">
                <caption class="visually-hidden">{ t.text("page-comparisons") }</caption>
                <thead>
                    <tr>
                        for column in columns {
                            <th key={column} scope="col">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for summary in list {
                        { row(model, desk, summary) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn row(model: &Model, desk: &Desk, summary: &DeskSummary) -> Html {
    let t = &desk.t;
    let number = |n: usize| t.number(&n.to_string());
    let frameworks: Vec<String> = summary.frameworks.iter().map(|it| framework_name(model, it)).collect();
    html! {
        <tr key={summary.collection.to_string()}>
            <th scope="row">
                <a href={Route::Compare(summary.collection, ComparePage::first()).href()}>{ summary.name.clone() }</a>
            </th>
            <td class="numbers">{ number(summary.n_organisations) }</td>
            <td class="numbers">{ number(summary.n_rounds) }</td>
            <td>{ frameworks.join(", ") }</td>
            <td class="numbers">{ t.moment(summary.changed_at, model.now, model.utc_offset) }</td>
        </tr>
    }
}
