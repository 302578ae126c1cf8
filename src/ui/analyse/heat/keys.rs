//! Arrow keys in heat tables. Its cells lead somewhere, and thousands of them are no stops of the tab key: from the
//! name of a row the arrows lead into it and on.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Goes to the next place of that direction that leads somewhere.
pub fn walk(event: KeyboardEvent) {
    if event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let cell = target.and_then(|element| element.closest("th, td").ok().flatten());
    let found = cell.and_then(|cell| match event.key().as_str() {
        "ArrowRight" => along(&cell, Element::next_element_sibling),
        "ArrowLeft" => along(&cell, Element::previous_element_sibling),
        "ArrowDown" => across(&cell, row_below),
        "ArrowUp" => across(&cell, row_above),
        "Home" => stop(&cell.parent_element()?.first_element_child()?),
        "End" => {
            let last = cell.parent_element()?.last_element_child()?;
            stop(&last).or_else(|| along(&last, Element::previous_element_sibling))
        }
        _ => None,
    });
    if let Some(found) = found {
        event.prevent_default();
        // An element that is gone by now cannot be focused, and nothing is lost by that.
        let _ = found.focus();
    }
}

/// The next cell of a row that leads somewhere.
fn along(cell: &Element, next: fn(&Element) -> Option<Element>) -> Option<HtmlElement> {
    let following = std::iter::successors(next(cell), next);
    { following }.find_map(|cell| stop(&cell))
}

/// The cell at the same place in the next row where it leads somewhere.
fn across(cell: &Element, next: fn(&Element) -> Option<Element>) -> Option<HtmlElement> {
    let index = std::iter::successors(cell.previous_element_sibling(), Element::previous_element_sibling).count();
    let row = cell.parent_element()?;
    let mut following = std::iter::successors(next(&row), next);
    following.find_map(|row| stop(&row.children().item(u32::try_from(index).ok()?)?))
}

fn row_below(row: &Element) -> Option<Element> {
    let next_part = || row.parent_element()?.next_element_sibling()?.first_element_child();
    row.next_element_sibling().or_else(next_part)
}

fn row_above(row: &Element) -> Option<Element> {
    let part_before = || row.parent_element()?.previous_element_sibling()?.last_element_child();
    row.previous_element_sibling().or_else(part_before)
}

/// What can have the focus in a cell.
fn stop(cell: &Element) -> Option<HtmlElement> {
    cell.query_selector("a, button").ok()??.dyn_into().ok()
}
