//! Which columns stand in the table of organisations, and which organisations stay above the others. Both are a part of
//! the address.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use super::organisations::column_name;
use crate::app::desks::Seen;
use crate::app::route::desk::{Column, MOST_PINS, Order, View};
use crate::app::{ComparePage, Event, Route, Sight};
use crate::compare::roster::Member;

const COLUMNS: &str = "columns";

/// The columns that can say something: a region where one is known, a theme where one is chosen.
fn possible(seen: &Seen) -> impl Iterator<Item = Column> {
    Column::ALL.into_iter().filter(|column| match column {
        Column::Region => !seen.roster.regions.is_empty(),
        Column::Theme => seen.theme.is_some(),
        _ => true,
    })
}

/// The columns that are shown. The name always is.
pub fn columns(seen: &Seen) -> Vec<Column> {
    let is_wanted = |column: &Column| match &seen.view.columns {
        Some(chosen) => *column == Column::Name || chosen.contains(column),
        None => true,
    };
    possible(seen).filter(is_wanted).collect()
}

/// The form that chooses the columns, folded away, since most people never need it.
pub fn column_form(desk: &Desk, seen: &Rc<Seen>, theme: Option<Rc<str>>) -> Html {
    let t = &desk.t;
    let shown: Vec<&str> = columns(seen).into_iter().map(Column::word).collect();
    let choice =
        |column: Column| Choice { value: column.word().into(), label: column_name(t, column, theme.as_ref()).into() };
    let choices = possible(seen).filter(|column| *column != Column::Name).map(choice).collect();
    let field = FormField {
        name: COLUMNS,
        label: t.text("compare-columns-shown"),
        value: shown.join(" ").into(),
        kind: FieldKind::Choices(Rc::new(choices)),
        ..FormField::default()
    };
    let (dispatch, seen) = (desk.dispatch.clone(), seen.clone());
    let onsave = Callback::from(move |values: Values| {
        dispatch.send(Event::CompareViewed(with_columns(&seen, &values.chosen(COLUMNS))));
    });
    html! {
        <details class="compare-columns">
            <summary>{ t.text("compare-columns") }</summary>
            <Form id="columns" fields={vec![field]} {onsave} />
        </details>
    }
}

/// The view with those columns. What cannot be chosen now is shown again as soon as it can.
fn with_columns(seen: &Seen, chosen: &[Rc<str>]) -> View {
    let before = &seen.view;
    let offered: Vec<Column> = possible(seen).collect();
    let was_shown = |column: Column| before.columns.as_ref().is_none_or(|columns| columns.contains(&column));
    let is_shown = |column: &Column| match offered.contains(column) {
        true => chosen.iter().any(|word| **word == *column.word()),
        false => was_shown(*column),
    };
    let others = || Column::ALL.into_iter().filter(|column| *column != Column::Name);
    let columns: Vec<Column> = others().filter(is_shown).collect();
    // In an order that nobody sees one would search in vain.
    let is_seen = before.order.column == Column::Name || columns.contains(&before.order.column);
    View {
        order: if is_seen { before.order } else { Order::default() },
        columns: (columns.len() < others().count()).then_some(columns),
        ..before.clone()
    }
}

/// How many organisations are pinned, which of them the filter leaves out, and the way to let go of all.
pub fn pins(desk: &Desk, seen: &Seen, sight: Sight) -> Html {
    let t = &desk.t;
    let n = seen.pins.len();
    let away = n.saturating_sub(seen.n_pinned);
    let to = ComparePage::Among(sight, View { pins: Vec::new(), ..seen.view.clone() });
    html! {
        <div class="compare-pins">
            if n > 0 {
                <p>
                    { t.with("compare-pins", &[("n", seen.n_pinned.into())]) }
                    if away > 0 {
                        { " " }{ t.with("compare-pins-away", &[("n", away.into())]) }
                    }
                    if n >= MOST_PINS {
                        { " " }{ t.with("compare-pins-most", &[("n", MOST_PINS.into())]) }
                    }
                    { " " }<a href={Route::Compare(seen.collection, to).href()}>{ t.text("compare-unpin-all") }</a>
                </p>
            }
        </div>
    }
}

/// The button that keeps an organisation above the others, or lets it go. It keeps its id, by which the focus follows it.
pub fn pin(desk: &Desk, seen: &Seen, member: &Member, is_pinned: bool) -> Html {
    let is_full = !is_pinned && seen.pins.len() >= MOST_PINS;
    let view = View { pins: seen.pins.clone(), ..seen.view.clone() };
    let turned = Event::CompareViewed(view.with_pin_turned(member.id));
    let label = desk.t.with("compare-pin", &[("name", (&member.organisation.name).into())]);
    html! {
        <td key="pin" class="pin">
            <button
                type="button" id={format!("pin-{}", member.id)} aria-pressed={is_pinned.to_string()}
                disabled={is_full} onclick={desk.dispatch.on(turned)}
            >
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
                    <path d="M5 1.5h6M6 1.5v5L4 9.5h8l-2-3v-5M8 9.5v5" />
                </svg>
                <span class="visually-hidden">{ label }</span>
            </button>
        </td>
    }
}
