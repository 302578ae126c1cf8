//! Moving the focus after a change of page: to the page's heading, or to the indicator that the address names.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

use crate::framework::IndicatorId;

/// The id of the heading of every page.
pub const HEADING: &str = "page-heading";

/// The id of the heading of the part of a framework that is being written.
pub const PART_HEADING: &str = "part-heading";

/// The id of an indicator's card on the page.
pub fn card_id(indicator: &IndicatorId) -> String {
    item_id(indicator.as_str())
}

/// The id of a part of a framework on the page: a theme, criterion or indicator, or a word of the glossary.
pub fn item_id(item: &str) -> String {
    format!("card-{item}")
}

/// Where the focus goes once the page is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The heading.
    Heading,
    /// An indicator's card.
    Card(IndicatorId),
    /// A part of a framework.
    Item(Rc<str>),
    /// The field of that id: what is missing in a form.
    Field(&'static str),
    /// The element of that id, which may be on its way.
    Named(Rc<str>),
    /// The element of that id, or else the one that stands for its page.
    NamedOr(Rc<str>, &'static str),
}

/// Keeps what is in hand in sight in the outline beside it, which scrolls by itself.
pub fn show_in_outline() {
    let document = web_sys::window().and_then(|window| window.document());
    let current = document.and_then(|document| document.query_selector(".writing-outline [aria-current]").ok()?);
    if let Some(current) = current {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        current.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus, and says whether the target was there.
pub fn move_to(target: &Target) -> bool {
    let element = match target {
        Target::Heading => element(HEADING),
        Target::Card(indicator) => element(&card_id(indicator)),
        Target::Item(item) => element(&item_id(item)),
        Target::Field(id) => element(id),
        Target::Named(id) => element(id),
        Target::NamedOr(id, other) => element(id).or_else(|| element(other)),
    };
    let Some(element) = element else { return false };
    if matches!(target, Target::Field(PART_HEADING)) {
        show_in_outline();
    }
    match target {
        Target::Heading => scroll_to_top(),
        Target::Card(_) | Target::Item(_) | Target::Field(_) => element.scroll_into_view(),
        // What moved or was added stands near the hand; the page moves no more than it has to.
        Target::Named(_) | Target::NamedOr(..) => {
            let _ = element.dyn_ref::<HtmlElement>().map(HtmlElement::focus);
            return true;
        }
    }
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
    true
}

fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
