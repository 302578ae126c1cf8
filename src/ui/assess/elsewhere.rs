//! What was noted on the same topic under another framework, and taking it over.

use yew::prelude::*;

use crate::app::Event;
use crate::app::elsewhere::Elsewhere;
use crate::app::workspace::NoteKey;
use crate::ui::context::Desk;

/// The notes on offer, folded away; what is taken over is added to the note.
pub(super) fn noted_elsewhere(desk: &Desk, key: &NoteKey, notes: &[Elsewhere], readonly: bool) -> Html {
    let t = &desk.t;
    html! {
        <div>
            if !notes.is_empty() {
                <details class="elsewhere">
                    <summary>{ t.with("noted-elsewhere", &[("n", notes.len().into())]) }</summary>
                    <ul>
                        for note in notes.iter() {
                            <li>
                                <p class="detail">
                                    { t.with("noted-in", &[("framework", (&note.framework).into()), ("round", (&note.round).into())]) }
                                    { " " }{ note.statement.clone() }
                                </p>
                                <p class="quoted">{ note.note.clone() }</p>
                                if !readonly {
                                    <button
                                        type="button" class="button"
                                        onclick={desk.dispatch.on(Event::NoteTaken(key.clone(), note.note.clone()))}
                                    >
                                        { t.text("take-note") }
                                    </button>
                                }
                            </li>
                        }
                    </ul>
                </details>
            }
        </div>
    }
}
