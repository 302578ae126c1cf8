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

/// What can take the focus.
const REACHABLE: &str = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary";

/// What had the focus before the page is drawn anew, and what lay around it. Whatever goes away with the focus would
/// leave it nowhere: a screen reader would fall silent, and the tabulator key begin at the top of the page.
pub struct Held {
    /// The element, and those around it, from the inside out.
    around: Vec<Element>,
    /// What else can be reached in its list: what follows, then what comes before, the nearest first.
    beside: Vec<Element>,
}

impl Held {
    /// What has the focus; none when nothing does, or when it is in a dialog, which gives the focus back itself.
    pub fn now() -> Option<Held> {
        let document = web_sys::window()?.document()?;
        let held = document.active_element().filter(|element| !is_page(element))?;
        if held.closest("dialog").ok()?.is_some() {
            return None;
        }
        let beside = held.closest("ul, ol, tbody").ok()?.map(|list| beside(&list, &held)).unwrap_or_default();
        let around = std::iter::successors(Some(held), |element| element.parent_element()).collect();
        Some(Held { around, beside })
    }

    /// Gives the focus to what is nearest to where it was, if it was lost: to what stands beside it in its list, or to
    /// the heading of the part in which it was.
    pub fn is_kept_near(self) {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let is_lost = document.active_element().is_none_or(|element| is_page(&element));
        if !is_lost || self.around.first().is_none_or(|held| held.is_connected()) {
            return;
        }
        // What was only drawn anew is there under the same name.
        let again = self.around.first().map(Element::id).filter(|id| !id.is_empty()).and_then(|id| element(&id));
        let beside = again.or_else(|| self.beside.into_iter().find(|element| element.is_connected()));
        let heading = || self.around.iter().filter(|element| element.is_connected()).find_map(heading_of);
        let (near, is_far) = match beside.or_else(heading) {
            Some(near) => (Some(near), false),
            // The heading of the page may be far above: the page stays where it is.
            None => (element(HEADING), true),
        };
        if let Some(near) = near.as_ref().and_then(|near| near.dyn_ref::<HtmlElement>()) {
            if is_heading(near) {
                near.set_tab_index(-1);
            }
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(is_far);
            let _ = near.focus_with_options(&options);
        }
    }
}

/// Whether it is the page itself that has the focus: nothing on it does.
fn is_page(element: &Element) -> bool {
    matches!(&*element.tag_name(), "BODY" | "HTML")
}

fn beside(list: &Element, held: &Element) -> Vec<Element> {
    let Ok(found) = list.query_selector_all(REACHABLE) else { return Vec::new() };
    let found = (0..found.length()).filter_map(|index| found.get(index)?.dyn_into::<Element>().ok());
    let mut before: Vec<Element> = found.collect();
    let Some(index) = before.iter().position(|element| element == held) else { return Vec::new() };
    let after = before.split_off(index);
    after.into_iter().skip(1).chain(before.into_iter().rev()).collect()
}

fn is_heading(element: &Element) -> bool {
    matches!(&*element.tag_name(), "H1" | "H2" | "H3" | "H4" | "H5" | "H6")
}

/// The heading that names a part of the page.
fn heading_of(part: &Element) -> Option<Element> {
    let heading = element(&part.get_attribute("aria-labelledby")?)?;
    is_heading(&heading).then_some(heading)
}

fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
