//! Tables of tens of thousands of rows: all of them stand in the table for whoever reads it, and only those in sight are
//! on the page.

use std::ops::Range;

use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::app::desks::Seen;

/// As many rows as are drawn before it is known how many are in sight.
const AT_FIRST: usize = 40;

/// Rows that are drawn before and after those in sight, so that the keyboard finds the next link.
const AROUND: usize = 12;

/// The height of a row in pixels, until one was measured.
const ROW: i32 = 44;

/// Which rows are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    first: usize,
    n: usize,
    row: i32,
}

/// A place that scrolls over a table, and what is drawn in it.
pub struct Rows {
    /// The element that scrolls.
    pub place: NodeRef,
    /// Hears that it did.
    pub onscroll: Callback<web_sys::Event>,
    /// Which rows are drawn now.
    pub drawn: Drawn,
}

/// Follows what is in sight of a table whose drawn rows have `aria-rowindex`.
#[hook]
pub fn use_rows(seen: &Seen) -> Rows {
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
    Rows { place, onscroll: look.reform(|_: web_sys::Event| ()), drawn: *drawn }
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
    pub fn within(self, n_rows: usize) -> Range<usize> {
        let first = self.first.min(n_rows.saturating_sub(self.n));
        first..(first + self.n).min(n_rows)
    }

    /// The room of rows that are not drawn. Its height is that of a drawing, since the page allows no styles of its own.
    pub fn spacer(self, key: &'static str, n_columns: usize, n_rows: usize) -> Html {
        if n_rows == 0 {
            return html! {};
        }
        let height = i64::try_from(n_rows).unwrap_or_default() * i64::from(self.row);
        html! {
            <tr {key} class="spacer" aria-hidden="true">
                <td colspan={n_columns.to_string()}>
                    <svg width="1" height={height.to_string()} aria-hidden="true" focusable="false" />
                </td>
            </tr>
        }
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
