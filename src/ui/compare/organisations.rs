//! The organisations of a comparison as a table. Tens of thousands of rows stand in it for whoever reads it, and only
//! those in sight on the page.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::{Desk, use_desk};
use super::super::screen::loading;
use super::columns::{column_form, columns, pin, pins};
use super::filters::filters;
use super::intake::intake;
use super::rows::{Rows, use_rows};
use super::twins::all_proposals;
use super::{reading_of, score_words, theme_name, to_organisation};
use crate::app::desks::listing::round;
use crate::app::desks::{AtHand, Seen};
use crate::app::route::desk::{Column, Order, View};
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::distribution::Score;
use crate::compare::roster::{Member, MemberRound};
use crate::texts::Texts;
use crate::texts::keys::organisation_kind_key;

/// The organisations, and the way in for their files.
pub fn organisations_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    // What is being read says itself how far it is.
    let is_reading = model.desks.reading.as_ref().is_some_and(|reading| !reading.is_over);
    let is_waiting = !at_hand.awaited().is_empty() && model.missing_frameworks().is_empty();
    let is_awaited = !is_reading && (at_hand.n_to_come > 0 || is_waiting);
    html! {
        <>
            { intake(model, desk, at_hand) }
            <div>
                if let Some(seen) = &model.desks.seen {
                    if !is_reading {
                        { all_proposals(desk, at_hand, seen) }
                    }
                    { filters(model, desk, at_hand, seen) }
                    { table(model, desk, seen) }
                } else if is_awaited {
                    { loading(desk) }
                }
            </div>
        </>
    }
}

fn table(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    if seen.rows.is_empty() {
        return html! { <p>{ desk.t.text("compare-nobody") }</p> };
    }
    let reading = reading_of(model, seen);
    let theme = seen.theme.map(|theme| theme_name(reading.as_ref(), seen, theme));
    html! {
        <>
            { column_form(desk, seen, theme.clone()) }
            { pins(desk, seen, Sight::Organisations) }
            <OrganisationTable seen={seen.clone()} {theme} />
        </>
    }
}

/// Properties of [`OrganisationTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct OrganisationTableProperties {
    /// Who is in it, in which order.
    pub seen: Rc<Seen>,
    /// What the chosen theme is called.
    pub theme: Option<Rc<str>>,
}

/// As many pinned rows stay in sight while the others scroll below them; more would leave no room for these.
const MOST_STAYING: usize = 5;

/// The table. Its rows are numbered for those who cannot see how far they are.
#[component]
pub fn OrganisationTable(props: &OrganisationTableProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let seen = &props.seen;
    let Rows { place, onscroll, drawn } = use_rows(seen);
    let columns = columns(seen);
    let n_pinned = seen.n_pinned;
    // Those that are pinned are always there, and the others as far as they are in sight.
    let rows = drawn.within(seen.rows.len());
    let rows = rows.start.max(n_pinned)..rows.end.max(n_pinned);
    let (above, below) = (rows.start - n_pinned, seen.rows.len() - rows.end);
    let n_columns = columns.len() + 1;
    html! {
        <div class="table-place organisations-place" tabindex="0" role="region" aria-label={t.text("page-compared")} ref={place} {onscroll}>
            <table class="organisations" aria-rowcount={(seen.rows.len() + 1).to_string()}>
                <caption class="visually-hidden">{ t.text("compare-caption") }</caption>
                <thead>
                    <tr aria-rowindex="1">
                        <th key="pin" scope="col" class="pin"><span class="visually-hidden">{ t.text("compare-column-pin") }</span></th>
                        for column in columns.iter() {
                            { head(t, props, *column) }
                        }
                    </tr>
                </thead>
                if n_pinned > 0 {
                    <tbody class={classes!("pinned", (n_pinned <= MOST_STAYING).then_some("stays"))}>
                        for index in 0..n_pinned {
                            { line(desk, props, index, &columns) }
                        }
                    </tbody>
                }
                <tbody>
                    { drawn.spacer("above", n_columns, above) }
                    for index in rows {
                        { line(desk, props, index, &columns) }
                    }
                    { drawn.spacer("below", n_columns, below) }
                </tbody>
            </table>
        </div>
    }
}

/// What a column is called: after the theme that stands in it, or what it tells.
pub fn column_name(t: &Texts, column: Column, theme: Option<&Rc<str>>) -> String {
    match (column, theme) {
        (Column::Theme, Some(theme)) => theme.to_string(),
        _ => t.text(&format!("compare-column-{}", column.word())),
    }
}

/// The head of a column: a link to the same table in its order, or in the opposite one.
fn head(t: &Texts, props: &OrganisationTableProperties, column: Column) -> Html {
    let seen = &props.seen;
    let order = seen.view.order;
    let is_sorted = order.column == column;
    let next = Order { column, is_descending: is_sorted && !order.is_descending };
    let to = View { order: next, ..seen.view.clone() };
    let sort = is_sorted.then_some(if order.is_descending { "descending" } else { "ascending" });
    let name = column_name(t, column, props.theme.as_ref());
    let is_number = matches!(column, Column::Whole | Column::Coverage | Column::Theme | Column::Closed);
    html! {
        <th key={column.word()} scope="col" aria-sort={sort} class={is_number.then_some("numbers")}>
            <a href={Route::Compare(seen.collection, ComparePage::Among(Sight::Organisations, to)).href()}>
                { name }
                if is_sorted {
                    <span aria-hidden="true">{ if order.is_descending { " ↓" } else { " ↑" } }</span>
                }
            </a>
        </th>
    }
}

fn line(desk: &Desk, props: &OrganisationTableProperties, index: usize, columns: &[Column]) -> Html {
    let seen = &props.seen;
    let found = || {
        let row = *seen.rows.get(index)?;
        let who = seen.roster.whose(row)?;
        Some((row, seen.roster.organisations.get(who)?, round(&seen.roster, who, row)?))
    };
    let Some((row, member, round)) = found() else { return html! {} };
    html! {
        <tr key={member.id.to_string()} aria-rowindex={(index + 2).to_string()}>
            { pin(desk, seen, member, index < seen.n_pinned) }
            for column in columns {
                { cell(&desk.t, seen, *column, row, member, round) }
            }
        </tr>
    }
}

fn cell(t: &Texts, seen: &Seen, column: Column, row: u32, member: &Member, round: &MemberRound) -> Html {
    let organisation = &member.organisation;
    let score = |score: Score| score_words(t, seen, score, score.of(&seen.sheet.table, row));
    let number = |words: String| html! { <td key={column.word()} class="numbers">{ words }</td> };
    let text = |words: String| html! { <td key={column.word()}>{ words }</td> };
    match column {
        Column::Name => html! {
            <th key="name" scope="row">
                <a href={to_organisation(seen, member.id, &seen.view)}>{ organisation.name.clone() }</a>
            </th>
        },
        Column::Kind => text(t.text(organisation_kind_key(organisation.kind))),
        Column::Place => text(organisation.place.to_string()),
        Column::Region => text(seen.roster.region(member).map(ToString::to_string).unwrap_or_default()),
        Column::Round => text(label(seen, round)),
        Column::Closed => number(closed(t, round)),
        Column::Standing => html! { <td key="standing">{ standing(t, round) }</td> },
        Column::Whole => number(score(Score::Whole)),
        Column::Coverage => number(score(Score::Coverage)),
        Column::Theme => {
            let theme = seen.theme.and_then(|theme| u16::try_from(theme).ok());
            number(theme.map(|theme| score(Score::Theme(theme))).unwrap_or_default())
        }
    }
}

/// What a round is called.
pub fn label(seen: &Seen, round: &MemberRound) -> String {
    let row = seen.sheet.table.rows.get(round.row as usize);
    row.map(|row| row.label.to_string()).unwrap_or_default()
}

/// When a round was closed.
pub fn closed(t: &Texts, round: &MemberRound) -> String {
    round.closed_on.map(|day| t.of_day(day)).unwrap_or_default()
}

/// Whether a round was reviewed, and whether its numbers are provisional.
pub fn standing(t: &Texts, round: &MemberRound) -> Html {
    let standing = if round.is_reviewed { "standing-reviewed" } else { "standing-declared" };
    html! {
        <>
            { t.text(standing) }
            if round.is_provisional {
                { " " }<span class="tag">{ t.text("provisional") }</span>
            }
        </>
    }
}
