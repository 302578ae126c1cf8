//! What the page hears without being asked: the address, files that are dropped, coming and going.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Interval;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{Document, DragEvent, Element, KeyboardEvent, Window};

use super::storage::Storage;
use super::{files, keys, route};
use crate::app::Event;

const MINUTE: u32 = 60_000;

/// Ears; they close when this is dropped.
pub(super) struct Listeners {
    _listeners: Vec<EventListener>,
    _minutes: Interval,
}

/// Opens all ears.
pub(super) fn listen(storage: &Rc<Storage>, tell: &Rc<dyn Fn(Event)>) -> Listeners {
    let mut listeners = Vec::new();
    if let Some(window) = web_sys::window() {
        listeners.push(on_address(&window, tell.clone()));
        listeners.push(on_signing(&window, tell.clone()));
        listeners.extend(on_leaving(&window, storage));
        if let Some(document) = window.document() {
            listeners.push(on_sight(&document, storage.clone(), tell.clone()));
            listeners.extend(on_files(&document, tell));
            listeners.push(on_keys(&document, tell.clone()));
        }
    }
    let tell = tell.clone();
    Listeners { _listeners: listeners, _minutes: Interval::new(MINUTE, move || tell(Event::TimePassed)) }
}

fn on_address(window: &Window, tell: Rc<dyn Fn(Event)>) -> EventListener {
    EventListener::new(window, "hashchange", move |_| tell(Event::RouteChanged(route())))
}

/// Another tab made, restored or forgot the key, or got to know somebody's.
fn on_signing(window: &Window, tell: Rc<dyn Fn(Event)>) -> EventListener {
    EventListener::new(window, "storage", move |event| {
        let changed = Reflect::get(event, &"key".into()).ok().and_then(|key| key.as_string());
        if changed.is_some_and(|key| keys::is_about_signing(&key)) {
            tell(Event::SigningChanged(Rc::new(keys::remembered())));
        }
    })
}

/// What is being typed is kept at each keystroke; here remains what is on its way to the disk. A hidden page may end
/// without any further word, on a phone for instance, so that is the moment.
fn on_sight(document: &Document, storage: Rc<Storage>, tell: Rc<dyn Fn(Event)>) -> EventListener {
    let seen = document.clone();
    EventListener::new(document, "visibilitychange", move |_| {
        if seen.hidden() {
            storage.stash();
        } else {
            tell(Event::TimePassed);
        }
    })
}

fn on_leaving(window: &Window, storage: &Rc<Storage>) -> [EventListener; 2] {
    let hiding = storage.clone();
    let on_hide = EventListener::new(window, "pagehide", move |_| {
        hiding.stash();
    });
    let leaving = storage.clone();
    let on_leave = EventListener::new_with_options(window, "beforeunload", may_prevent(), move |event| {
        // The browser asks before it closes the page, only when something would really be lost.
        if !leaving.stash() {
            event.prevent_default();
        }
    });
    [on_hide, on_leave]
}

/// Steps back and forth by the keys that people know. In a field of text they are the field's own.
fn on_keys(document: &Document, tell: Rc<dyn Fn(Event)>) -> EventListener {
    EventListener::new_with_options(document, "keydown", may_prevent(), move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
        let step = match (key.key().to_lowercase().as_str(), key.shift_key()) {
            ("z", false) => Event::UndoAsked,
            ("z", true) | ("y", false) => Event::RedoAsked,
            _ => return,
        };
        if is_command && !event.default_prevented() && !is_typing(event) {
            event.prevent_default();
            tell(step);
        }
    })
}

/// Whether a key goes to a field of text, or to a dialog that waits for an answer.
fn is_typing(event: &web_sys::Event) -> bool {
    const TYPED_IN: &str = "textarea, dialog, [contenteditable], \
         input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=range])";
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is_modal = || document().and_then(|it| it.query_selector("dialog[open]").ok().flatten()).is_some();
    element.is_some_and(|element| element.closest(TYPED_IN).ok().flatten().is_some()) || is_modal()
}

fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}

/// A file that is dropped anywhere is opened; without this, the browser would leave the page for it.
fn on_files(document: &Document, tell: &Rc<dyn Fn(Event)>) -> [EventListener; 2] {
    let on_drag = EventListener::new_with_options(document, "dragover", may_prevent(), |event| {
        if brings_files(event) {
            event.prevent_default();
        }
    });
    let tell = tell.clone();
    let on_drop = EventListener::new_with_options(document, "drop", may_prevent(), move |event| {
        if !brings_files(event) {
            return;
        }
        event.prevent_default();
        let transfer = event.unchecked_ref::<DragEvent>().data_transfer();
        let offer = transfer.and_then(|transfer| transfer.files()).and_then(files::hold);
        if let Some((ticket, files)) = offer {
            tell(Event::FilesOffered(ticket, files));
        }
    });
    [on_drag, on_drop]
}

/// Text that is dragged into a field is none of our business.
fn brings_files(event: &web_sys::Event) -> bool {
    let transfer = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer);
    transfer.is_some_and(|transfer| transfer.types().iter().any(|kind| kind == "Files"))
}

fn may_prevent() -> EventListenerOptions {
    EventListenerOptions { phase: EventListenerPhase::Bubble, passive: false }
}
