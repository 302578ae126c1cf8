//! What papers ask of the browser: its window for printing, and the bytes of a small picture.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;

use super::fault::{Fault, log};
use super::files;
use crate::app::Event;
use crate::app::files::FileTicket;

/// Opens the browser's window for printing, once the page has drawn what was entered last.
pub(super) fn print() {
    let open = || {
        let Some(window) = web_sys::window() else { return };
        if let Err(error) = window.print() {
            log("the window for printing did not open", &error.into());
        }
    };
    Timeout::new(0, open).forget();
}

/// Reads a picture that was chosen. Its size was looked at before.
pub(super) async fn read_logo(ticket: FileTicket) -> Event {
    Event::LogoRead(read(ticket).await.map_err(|fault| fault.line()))
}

async fn read(ticket: FileTicket) -> Result<Rc<[u8]>, Fault> {
    let Some(file) = files::take(ticket).into_iter().next() else {
        return Err(Fault::new("NotFoundError", "the picture is no longer held"));
    };
    let read = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&read).to_vec().into())
}
