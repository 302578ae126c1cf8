//! The actions as a table, sorted by any of its columns; by due date unless somebody says otherwise.

use std::cmp::Ordering;
use std::rc::Rc;

use yew::prelude::*;

use super::state::{due, state_choice};
use crate::dossier::day::Day;
use crate::dossier::plan::{ActionId, PlannedAction};
use crate::ui::context::{Desk, use_desk};

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) id: ActionId,
    pub(super) planned: Rc<PlannedAction>,
    pub(super) href: String,
    pub(super) is_at_hand: bool,
    pub(super) axis: Option<Rc<str>>,
}

/// Properties of [`ActionTable`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TableProperties {
    pub(super) rows: Vec<Row>,
    pub(super) today: Day,
    pub(super) readonly: bool,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Title,
    Owner,
    Due,
    State,
}

impl Column {
    const ALL: [Column; 4] = [Column::Title, Column::Owner, Column::Due, Column::State];

    fn key(self) -> &'static str {
        match self {
            Column::Title => "action-title",
            Column::Owner => "action-owner",
            Column::Due => "action-due",
            Column::State => "action-state",
        }
    }

    /// What is not said comes last.
    fn compare(self, one: &Row, other: &Row) -> Ordering {
        let (one, other) = (&*one.planned, &*other.planned);
        let last = |text: &Rc<str>| (text.is_empty(), text.to_lowercase());
        let day = |planned: &PlannedAction| (planned.action.due.is_none(), planned.action.due);
        match self {
            Column::Title => last(&one.action.title).cmp(&last(&other.action.title)),
            Column::Owner => last(&one.action.owner).cmp(&last(&other.action.owner)),
            Column::Due => day(one).cmp(&day(other)),
            Column::State => one.state.cmp(&other.state),
        }
    }
}

/// The table. Its order is a way of looking, and is forgotten with the page.
#[component]
pub(super) fn ActionTable(props: &TableProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let order = use_state(|| (Column::Due, false));
    let (by, is_reversed) = *order;
    let mut rows = props.rows.clone();
    rows.sort_by(|one, other| by.compare(one, other));
    if is_reversed {
        rows.reverse();
    }
    let onsort = |column: Column| {
        let order = order.clone();
        Callback::from(move |_: MouseEvent| order.set((column, column == by && !is_reversed)))
    };
    let sorted = |column: Column| match (column == by, is_reversed) {
        (false, _) => None,
        (true, false) => Some("ascending"),
        (true, true) => Some("descending"),
    };
    html! {
        <div class="table-place" tabindex="0" role="group" aria-label={t.text("plan-title")}>
            <table class="plan-table">
                <caption class="visually-hidden">{ t.text("plan-title") }</caption>
                <thead>
                    <tr>
                        for column in Column::ALL {
                            <th key={column.key()} scope="col" aria-sort={sorted(column)}>
                                <button type="button" class="quiet" onclick={onsort(column)}>
                                    { t.text(column.key()) }
                                    <span aria-hidden="true">{ match sorted(column) { Some("ascending") => "↑", Some(_) => "↓", None => "" } }</span>
                                </button>
                            </th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in rows {
                        <tr key={row.id.to_string()} data-late={row.planned.is_overdue(props.today).to_string()}>
                            { cells(desk, props, &row) }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn cells(desk: &Desk, props: &TableProperties, row: &Row) -> Html {
    let t = &desk.t;
    let planned = &row.planned;
    let owner = &planned.action.owner;
    html! {
        <>
            <th scope="row">
                <a id={format!("open-{}", row.id)} href={row.href.clone()} aria-current={row.is_at_hand.then_some("true")}>
                    { planned.action.title.clone() }
                </a>
                if let Some(axis) = &row.axis {
                    <span class="detail">{ axis.clone() }</span>
                }
            </th>
            <td data-label={t.text("action-owner")}>{ if owner.is_empty() { t.text("owner-none").into() } else { owner.clone() } }</td>
            <td data-label={t.text("action-due")}>{ due(t, planned, props.today) }</td>
            <td data-label={t.text("action-state")}>{ state_choice(desk, row.id, planned, props.today, props.readonly) }</td>
        </>
    }
}
