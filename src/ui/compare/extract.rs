//! Statistics without names, and what leaves this computer with them: how many organisations, how finely they are told
//! of, and the first lines as they will stand in the file.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::super::context::Desk;
use super::themes::few;
use crate::app::desks::{AtHand, Extracting, Seen};
use crate::app::{Event, Model};
use crate::formats::book::{BookForm, Cell};
use crate::formats::statistics::{self, Plan, SPREADSHEET_LINES};
use crate::texts::Texts;

/// What the columns mean, in their order.
const MEANINGS: [&str; 14] = [
    "extract-column-organisation",
    "extract-column-kind",
    "extract-column-region",
    "extract-column-learners",
    "extract-column-round",
    "extract-column-year",
    "extract-column-sealed",
    "extract-column-reviewed",
    "extract-column-framework",
    "extract-column-theme",
    "extract-column-indicator",
    "extract-column-state",
    "extract-column-level",
    "extract-column-value",
];

/// What leaves, and the files.
pub fn extract(model: &Model, desk: &Desk, _: &AtHand, seen: &Rc<Seen>) -> Html {
    let t = &desk.t;
    let Some(extracting) = &model.desks.extracting else { return html! {} };
    html! {
        <div class="extract">
            <p>{ t.text("extract-what") }</p>
            { rounds_choice(desk, extracting) }
            <div>
                if let Some(plan) = &extracting.plan {
                    { leaving(desk, extracting, plan) }
                } else {
                    <p class="compare-few">{ few(desk, seen.selection.n()) }</p>
                }
            </div>
        </div>
    }
}

/// Whether the other rounds of the organisations go with them.
fn rounds_choice(desk: &Desk, extracting: &Extracting) -> Html {
    let dispatch = desk.dispatch.clone();
    let onchange = move |event: web_sys::Event| {
        dispatch.send(Event::ExtractRoundsChosen(event.target_unchecked_into::<HtmlInputElement>().checked()));
    };
    html! {
        <p class="extract-rounds">
            <input id="extract-rounds" type="checkbox" checked={extracting.all_rounds} {onchange} />
            { " " }<label for="extract-rounds">{ desk.t.text("extract-all-rounds") }</label>
        </p>
    }
}

fn leaving(desk: &Desk, extracting: &Extracting, plan: &Plan) -> Html {
    let t = &desk.t;
    html! {
        <>
            <section aria-labelledby="extract-leaves">
                <h2 id="extract-leaves">{ t.text("extract-leaves") }</h2>
                <div class="leaving" role="status">
                    <p>{ t.with("leaving-what", &[("what", (&contents(t, plan)).into())]) }</p>
                    <p>{ t.text("extract-never") }</p>
                    <ul>
                        for (n, words) in coarsened(t, plan).into_iter().enumerate() {
                            <li key={n}>{ words }</li>
                        }
                    </ul>
                    <p>{ t.text("extract-known-by-results") }</p>
                </div>
            </section>
            <section>
                <h2 id="extract-first">{ t.text("extract-first") }</h2>
                <p class="hint">{ t.text("extract-columns-hint") }</p>
                { first_lines(t, extracting) }
                { columns(t) }
            </section>
            { files(desk, plan) }
        </>
    }
}

fn contents(t: &Texts, plan: &Plan) -> String {
    let number = |n: usize| t.number(&n.to_string());
    let lines = number(plan.n_lines);
    let counts = [
        t.with("extract-n-lines", &[("n", plan.n_lines.into()), ("number", (&lines).into())]),
        t.with("extract-n-organisations", &[("n", plan.n_organisations().into())]),
        t.with("extract-n-rounds", &[("n", plan.n_rounds().into())]),
    ];
    t.list(&counts)
}

/// What is told with less than is known, so that at least five share it, and what is left out.
fn coarsened(t: &Texts, plan: &Plan) -> Vec<String> {
    let with = |key: &str, n: usize| t.with(key, &[("n", n.into()), ("fewest", statistics::FEWEST.into())]);
    let mut words = vec![with("extract-coarser", plan.n_coarser)];
    words.extend((plan.n_coarser_rounds > 0).then(|| with("extract-coarser-rounds", plan.n_coarser_rounds)));
    words.extend((plan.n_left_out > 0).then(|| with("extract-left-out", plan.n_left_out)));
    words
}

/// The first lines, as they will stand in the file.
fn first_lines(t: &Texts, extracting: &Extracting) -> Html {
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={t.text("extract-first")}>
            <table class="extract-lines">
                <caption class="visually-hidden">{ t.text("extract-first") }</caption>
                <thead lang="en">
                    <tr>
                        for heading in statistics::headings() {
                            <th key={heading} scope="col"><code>{ heading }</code></th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (n, line) in extracting.first.iter().enumerate() {
                        <tr key={n}>
                            for (column, cell) in line.iter().enumerate() {
                                <td key={column} class={matches!(cell, Cell::Number(_)).then_some("numbers")}><code>{ written(cell) }</code></td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// A cell as the file has it: statistics tools read points, whatever is spoken.
fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Empty | Cell::Day(_) | Cell::Share { .. } => String::new(),
    }
}

/// What each column means.
fn columns(t: &Texts) -> Html {
    html! {
        <details class="extract-columns">
            <summary>{ t.text("extract-columns") }</summary>
            <dl>
                for (heading, key) in statistics::headings().zip(MEANINGS) {
                    <div key={key}>
                        <dt lang="en"><code>{ heading }</code></dt>
                        <dd>{ t.text(key) }</dd>
                    </div>
                }
            </dl>
        </details>
    }
}

fn files(desk: &Desk, plan: &Plan) -> Html {
    let t = &desk.t;
    let is_bearable = plan.n_lines <= SPREADSHEET_LINES;
    let limit = t.number(&SPREADSHEET_LINES.to_string());
    html! {
        <>
            <p class="exchange-buttons">
                <button type="button" class="button primary" onclick={desk.dispatch.on(Event::ExtractAsked(BookForm::TextTable))}>
                    { t.text("extract-csv") }
                </button>
                if is_bearable {
                    <button type="button" class="button" onclick={desk.dispatch.on(Event::ExtractAsked(BookForm::Spreadsheet))}>
                        { t.text("extract-xlsx") }
                    </button>
                }
            </p>
            <div>
                if !is_bearable {
                    <p class="hint">{ t.with("extract-too-long", &[("limit", (&limit).into())]) }</p>
                }
            </div>
        </>
    }
}
