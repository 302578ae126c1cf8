//! Copying a text, so that it can be pasted into a mail. Browsers may refuse; the text is then marked in its field,
//! where the usual keys copy it.

use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

use super::fault::{Fault, log, within};
use crate::app::Event;

/// How long the browser may take, in milliseconds. Some ask the user first.
const PATIENCE: i32 = 20_000;

/// Copies the text of a field.
pub(super) async fn copy(field: Rc<str>, text: Rc<str>) -> Event {
    let copied = write(&text).await;
    if let Err(fault) = &copied {
        log("the text is not copied", fault);
        mark(&field);
    }
    Event::Copied(copied.is_ok())
}

/// Not every browser has a clipboard, and none has one on a page that came unprotected.
async fn write(text: &str) -> Result<(), Fault> {
    let navigator: JsValue = web_sys::window().ok_or_else(|| Fault::missing("the window"))?.navigator().into();
    let clipboard = Reflect::get(&navigator, &"clipboard".into())?;
    if !clipboard.is_object() {
        return Err(Fault::missing("the clipboard"));
    }
    let write: Function = Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
    let promise: Promise = write.call1(&clipboard, &text.into())?.dyn_into()?;
    within(PATIENCE, promise).await?;
    Ok(())
}

fn mark(field: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let field = document.and_then(|document| document.get_element_by_id(field)?.dyn_into::<HtmlInputElement>().ok());
    if let Some(field) = field {
        // A field that is gone cannot take the focus, and nobody sees it either.
        let _ = field.focus();
        field.select();
    }
}
