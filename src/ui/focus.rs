//! Moving the focus after a change of page: to the page's heading, or to the indicator that the address names.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement};

use crate::framework::IndicatorId;

/// The id of the heading of every page.
pub const HEADING: &str = "page-heading";

/// The id of an indicator's card on the page.
pub fn card_id(indicator: &IndicatorId) -> String {
    format!("card-{indicator}")
}

/// Where the focus goes once the page is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The heading.
    Heading,
    /// An indicator's card.
    Card(IndicatorId),
    /// The field of that id: what is missing in a form.
    Field(&'static str),
}

/// Moves the focus, and says whether the target was there.
pub fn move_to(target: &Target) -> bool {
    let element = match target {
        Target::Heading => element(HEADING),
        Target::Card(indicator) => element(&card_id(indicator)),
        Target::Field(id) => element(id),
    };
    let Some(element) = element else { return false };
    match target {
        Target::Heading => scroll_to_top(),
        Target::Card(_) | Target::Field(_) => element.scroll_into_view(),
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
