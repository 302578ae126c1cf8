//! The organisations of a comparison as a table. Tens of thousands of rows stand in it for whoever reads it, and only
//! those in sight on the page.

use std::rc::Rc;

use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::super::context::{Desk, use_desk};
use super::super::screen::loading;
use super::filters::filters;
use super::intake::intake;
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
    let is_awaited = !is_reading && !at_hand.awaited().is_empty() && model.missing_frameworks().is_empty();
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
    html! { <OrganisationTable seen={seen.clone()} {theme} /> }
}

/// Properties of [`OrganisationTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct OrganisationTableProperties {
    /// Who is in it, in which order.
    pub seen: Rc<Seen>,
    /// What the chosen theme is called.
    pub theme: Option<Rc<str>>,
}

/// As many rows as are drawn before it is known how many are in sight.
const AT_FIRST: usize = 40;

/// Rows that are drawn before and after those in sight, so that the keyboard finds the next link.
const AROUND: usize = 12;

/// The height of a row in pixels, until one was measured.
const ROW: i32 = 44;

/// Which rows are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Drawn {
    first: usize,
    n: usize,
    row: i32,
}

impl Drawn {
    /// The rows to draw where so many pixels were scrolled and so many are in sight. It moves by whole steps, so that
    /// scrolling a little draws nothing anew.
    fn at(scrolled: i32, in_sight: i32, row: i32) -> Drawn {
        let row = row.max(1);
        let whole = |pixels: i32| usize::try_from(pixels / row).unwrap_or_default();
        let first = whole(scrolled).saturating_sub(AROUND) / AROUND * AROUND;
        Drawn { first, n: (whole(in_sight) + 4 * AROUND).max(AT_FIRST), row }
    }

    /// What is left of it in a table of so many rows.
    fn within(self, n_rows: usize) -> std::ops::Range<usize> {
        let first = self.first.min(n_rows.saturating_sub(self.n));
        first..(first + self.n).min(n_rows)
    }
}

/// The table. Its rows are numbered for those who cannot see how far they are.
#[component]
pub fn OrganisationTable(props: &OrganisationTableProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let seen = &props.seen;
    let place = use_node_ref();
    let drawn = use_state_eq(|| Drawn { first: 0, n: AT_FIRST, row: ROW });
    let look = {
        let (place, drawn) = (place.clone(), drawn.clone());
        Callback::from(move |()| {
            let Some(place) = place.cast::<Element>() else { return };
            let row = place.query_selector("tbody tr[aria-rowindex]").ok().flatten();
            let row = row.and_then(|row| wasm_bindgen::JsCast::dyn_into::<HtmlElement>(row).ok());
            let row = row.map_or(ROW, |row| row.offset_height());
            drawn.set(Drawn::at(place.scroll_top(), place.client_height(), row));
        })
    };
    {
        // Another filter or order begins at the top.
        let (place, look) = (place.clone(), look.clone());
        use_effect_with((seen.view.filter.clone(), seen.view.order), move |_| {
            if let Some(place) = place.cast::<Element>() {
                place.set_scroll_top(0);
                look.emit(());
            }
        });
    }
    let onscroll = look.reform(|_: web_sys::Event| ());
    let columns = columns(props);
    let rows = drawn.within(seen.rows.len());
    let (above, below) = (rows.start, seen.rows.len() - rows.end);
    html! {
        <div class="table-place organisations-place" tabindex="0" role="region" aria-label={t.text("page-compared")} ref={place} {onscroll}>
            <table class="organisations" aria-rowcount={(seen.rows.len() + 1).to_string()}>
                <caption class="visually-hidden">{ t.text("compare-caption") }</caption>
                <thead>
                    <tr aria-rowindex="1">
                        for column in columns.iter() {
                            { head(t, props, *column) }
                        }
                    </tr>
                </thead>
                <tbody>
                    { spacer("above", columns.len(), above, drawn.row) }
                    for index in rows {
                        { line(t, props, index, &columns) }
                    }
                    { spacer("below", columns.len(), below, drawn.row) }
                </tbody>
            </table>
        </div>
    }
}

fn columns(props: &OrganisationTableProperties) -> Vec<Column> {
    let is_shown = |column: &Column| match column {
        Column::Region => !props.seen.roster.regions.is_empty(),
        Column::Theme => props.theme.is_some(),
        _ => true,
    };
    Column::ALL.into_iter().filter(is_shown).collect()
}

/// The room of rows that are not drawn. Its height is that of a drawing, since the page allows no styles of its own.
fn spacer(key: &'static str, n_columns: usize, n_rows: usize, row: i32) -> Html {
    if n_rows == 0 {
        return html! {};
    }
    let height = i64::try_from(n_rows).unwrap_or_default() * i64::from(row);
    html! {
        <tr {key} class="spacer" aria-hidden="true">
            <td colspan={n_columns.to_string()}>
                <svg width="1" height={height.to_string()} aria-hidden="true" focusable="false" />
            </td>
        </tr>
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
    let name = match (column, &props.theme) {
        (Column::Theme, Some(theme)) => theme.to_string(),
        _ => t.text(&format!("compare-column-{}", column.word())),
    };
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

fn line(t: &Texts, props: &OrganisationTableProperties, index: usize, columns: &[Column]) -> Html {
    let seen = &props.seen;
    let found = || {
        let row = *seen.rows.get(index)?;
        let who = seen.roster.whose(row)?;
        Some((row, seen.roster.organisations.get(who)?, round(&seen.roster, who, row)?))
    };
    let Some((row, member, round)) = found() else { return html! {} };
    html! {
        <tr key={member.id.to_string()} aria-rowindex={(index + 2).to_string()}>
            for column in columns {
                { cell(t, seen, *column, row, member, round) }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rows_around_those_in_sight_are_drawn() {
        let drawn = Drawn::at(440_000, 660, 44);
        let rows = drawn.within(20_000);
        // Row 10,000 is the first in sight, and fifteen are.
        assert!(rows.start <= 10_000 - AROUND && rows.end >= 10_015 + AROUND, "{rows:?}");
        assert!(rows.len() < 80, "{rows:?}");
        // A little further nothing is drawn anew.
        assert_eq!(Drawn::at(440_044, 660, 44), drawn);
    }

    #[test]
    fn a_table_that_became_short_shows_its_end() {
        assert_eq!(Drawn::at(440_000, 660, 44).within(5), 0..5);
        assert_eq!(Drawn::at(0, 0, 0).within(3), 0..3);
        let rows = Drawn::at(440_000, 660, 44).within(200);
        assert_eq!(rows.end, 200);
    }
}
