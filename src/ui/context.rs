//! The two contexts: where events go, and the words of the interface. Neither changes with the data, so reading them
//! never makes a component render again for data.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Event;
use crate::texts::{Language, Texts};

/// Sends events to the model.
#[derive(Clone, PartialEq)]
pub struct Dispatch(pub Callback<Event>);

impl Dispatch {
    /// Lets an event happen.
    pub fn send(&self, event: Event) {
        self.0.emit(event);
    }

    /// A callback that lets an event happen, whatever the browser's own event says.
    pub fn on<E: 'static>(&self, event: Event) -> Callback<E> {
        let dispatch = self.clone();
        Callback::from(move |_| dispatch.send(event.clone()))
    }
}

/// Where events go.
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context::<Dispatch>().unwrap_or(Dispatch(Callback::noop()))
}

/// The words of the interface.
#[hook]
pub fn use_texts() -> Rc<Texts> {
    let fallback = || Rc::new(Texts::read(Language::default(), ""));
    use_context::<Rc<Texts>>().unwrap_or_else(fallback)
}

/// What plain parts of a page need: the words, and where events go. Only parts that keep state or save work when
/// nothing changed are components; the others are functions, since each component costs
/// the first visit some kilobytes of its own.
#[derive(Clone, PartialEq)]
pub struct Desk {
    /// The words of the interface.
    pub t: Rc<Texts>,
    /// Where events go.
    pub dispatch: Dispatch,
}

/// The words, and where events go.
#[hook]
pub fn use_desk() -> Desk {
    Desk { t: use_texts(), dispatch: use_dispatch() }
}
