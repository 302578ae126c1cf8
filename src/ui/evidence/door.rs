//! The way in for files that become evidence: choose them here, or drop them on the page.

use yew::prelude::*;

use crate::app::Event;
use crate::app::files::AttachTo;
use crate::ui::context::Desk;
use crate::ui::doors::chosen;

/// A button that lets one choose files; several at once unless they go to one piece.
pub fn file_door(desk: &Desk, id: &str, label: String, to: AttachTo) -> Html {
    let dispatch = desk.dispatch.clone();
    let takes_several = matches!(to, AttachTo::New(_));
    let onchange = chosen(move |ticket, offered| dispatch.send(Event::FilesAttached(ticket, offered, to.clone())));
    html! {
        <p class="file-door">
            <label class="button" for={id.to_owned()}>{ label }</label>
            <input id={id.to_owned()} class="visually-hidden" type="file" multiple={takes_several} {onchange} />
        </p>
    }
}
