//! The heat table as the page of results has it: a cell says its level by colour, mark and number.

use std::rc::Rc;

use qualicycle::ui::parts::level_mark;
use yew::prelude::*;

use super::Numbers;

/// Levels of the scale.
const N_LEVELS: usize = 4;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct HeatTableProperties {
    pub numbers: Rc<Numbers>,
}

#[component]
pub(crate) fn HeatTable(props: &HeatTableProperties) -> Html {
    let numbers = &props.numbers;
    html! {
        <table class="heat">
            <thead>
                <tr>
                    <th />
                    for column in numbers.columns.iter() {
                        <th scope="col">{ column.clone() }</th>
                    }
                </tr>
            </thead>
            <tbody>
                for (row, name) in numbers.names.iter().enumerate() {
                    <tr>
                        <th scope="row">{ name.clone() }</th>
                        for column in 0..numbers.columns.len() {
                            { cell(numbers.value(row, column)) }
                        }
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn cell(level: Option<u64>) -> Html {
    let Some(level) = level else { return html! { <td data-state="not-rated" /> } };
    let rank = usize::try_from(level).unwrap_or(0);
    html! {
        <td data-state="level" data-stop={level.to_string()}>
            { level_mark(rank, N_LEVELS) }
            <span>{ level.to_string() }</span>
        </td>
    }
}
