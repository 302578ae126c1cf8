//! Turns nodes into elements, by hand: nothing is ever read as HTML.

use qualicycle::answering::node::{Element as Drawn, Node};
use qualicycle::answering::page::Page;
use qualicycle::answering::view;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

/// Draws the whole page, and puts the focus on the element of that id.
pub(super) fn draw(root: &Element, page: &Page, focus: Option<&str>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(&view::title(page));
    if let Some(html) = document.document_element() {
        // Only a malformed name would be refused.
        let _ = html.set_attribute("lang", page.language.code());
    }
    let Some(drawn) = view::page(page).and_then(|drawn| made(&document, &drawn).ok()) else { return };
    root.set_text_content(None);
    let _ = root.append_child(&drawn);
    let target = focus.and_then(|id| document.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok());
    if let Some(target) = target {
        let _ = target.focus();
    }
}

/// Shows how much is answered, and leaves everything else alone.
pub(super) fn show_progress(page: &Page) {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(place) = document.and_then(|document| document.get_element_by_id(view::PROGRESS)) {
        place.set_text_content(Some(&page.progress()));
    }
}

/// Takes the marks off the choices of a question, and puts the focus on the first.
pub(super) fn uncheck(root: &Element, question: &str) {
    let Ok(fields) = root.query_selector_all("input[data-question]") else { return };
    let fields = (0..fields.length()).filter_map(|n| fields.get(n)?.dyn_into::<HtmlInputElement>().ok());
    let of_question = fields.filter(|field| field.get_attribute("data-question").as_deref() == Some(question));
    for (n, field) in of_question.enumerate() {
        field.set_checked(false);
        if n == 0 {
            let _ = field.focus();
        }
    }
}

fn made(document: &Document, drawn: &Drawn) -> Result<Element, JsValue> {
    let element = document.create_element(drawn.tag)?;
    for (name, value) in &drawn.attributes {
        element.set_attribute(name, value)?;
    }
    for child in &drawn.children {
        match child {
            Node::Element(child) => drop(element.append_child(&*made(document, child)?)?),
            Node::Text(text) => drop(element.append_child(&document.create_text_node(text))?),
        }
    }
    Ok(element)
}
