//! Which rows of a long table are in sight or near it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// How many rows are near before anybody has looked: more than a tall screen holds.
const AT_FIRST: usize = 40;

/// Rows are counted in steps of as many, so that small moves change nothing.
const STEP: usize = 5;

/// The rows near what is in sight, by their numbers, and the one with the focus wherever it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sight {
    first: usize,
    last: usize,
    focused: Option<usize>,
}

impl Default for Sight {
    fn default() -> Sight {
        Sight { first: 0, last: AT_FIRST, focused: None }
    }
}

impl Sight {
    /// What is in sight in a place that scrolls, and as much again above and below; none when nothing is there.
    pub fn of(place: &NodeRef) -> Option<Sight> {
        let place: Element = place.cast()?;
        let rows = place.query_selector_all("tr[data-row]").ok()?;
        let row = |index: u32| -> Option<HtmlElement> { rows.item(index)?.dyn_into().ok() };
        let (height, top) = (place.client_height(), place.scroll_top());
        // Rows stand in the order of their numbers, some folded away, so the first that ends below a line is soon found.
        let first_below = |line: i32| {
            let (mut low, mut high) = (0, rows.length());
            while low < high {
                let middle = low.midpoint(high);
                let ends_above = row(middle).is_some_and(|row| row.offset_top() + row.offset_height() < line);
                (low, high) = if ends_above { (middle + 1, high) } else { (low, middle) };
            }
            low.min(rows.length().saturating_sub(1))
        };
        let first = number(row(first_below(top - height))?.unchecked_ref())?;
        let last = number(row(first_below(top + 2 * height))?.unchecked_ref())?;
        let focused = place.owner_document().and_then(|document| document.active_element());
        let focused = focused.filter(|element| place.contains(Some(element))).and_then(|element| number(&element));
        Some(Sight { first: first / STEP * STEP, last: last.next_multiple_of(STEP), focused })
    }

    /// Whether any of the rows from one number to another is near.
    pub fn reaches(&self, from: usize, to: usize) -> bool {
        let has_focus = self.focused.is_some_and(|row| (from..to).contains(&row));
        has_focus || (from <= self.last && self.first < to)
    }
}

/// The number of the row that an element is in.
fn number(element: &Element) -> Option<usize> {
    element.closest("tr[data-row]").ok()??.get_attribute("data-row")?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::Sight;

    #[test]
    fn rows_in_sight_and_the_one_with_the_focus_are_near() {
        let sight = Sight { first: 100, last: 150, focused: Some(7) };
        assert!([(95, 105), (120, 130), (150, 160), (0, 10)].iter().all(|(from, to)| sight.reaches(*from, *to)));
        assert!([(90, 100), (151, 161), (10, 20)].iter().all(|(from, to)| !sight.reaches(*from, *to)));
    }
}
