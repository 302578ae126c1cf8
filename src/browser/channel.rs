//! Tells the other tabs of this browser what was stored here, and hears it from them.

use std::rc::Rc;

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use super::fault::{Fault, log};
use crate::app::Event;
use crate::compare::desk::CollectionId;
use crate::dossier::entry::{DossierId, Entry};

const NAME: &str = "qualicycle";

/// What tabs tell one another, as JSON text.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum News {
    /// These entries are on the disk.
    Entries(DossierId, Vec<Rc<Entry>>),
    /// A dossier was removed.
    Deleted(DossierId),
    /// The list of dossiers is another one.
    Shelf,
    /// The manuscripts are others.
    Manuscripts,
    /// A comparison is another one.
    Collection(CollectionId),
    /// A comparison was removed.
    CollectionDeleted(CollectionId),
}

/// The line to the other tabs; a dead one where the browser has none.
pub(super) struct Channel {
    line: Option<Line>,
}

struct Line {
    channel: BroadcastChannel,
    _hear: Closure<dyn Fn(MessageEvent)>,
}

impl Channel {
    /// Opens the line and passes on what is heard.
    pub fn open(tell: Rc<dyn Fn(Event)>) -> Self {
        let line = BroadcastChannel::new(NAME).map(|channel| {
            let hear = Closure::<dyn Fn(MessageEvent)>::new(move |message: MessageEvent| {
                if let Some(text) = message.data().as_string() {
                    tell(event_of(&text));
                }
            });
            channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
            Line { channel, _hear: hear }
        });
        Self { line: line.inspect_err(|error| log("tabs do not hear each other", &error.clone().into())).ok() }
    }

    /// Tells the other tabs.
    pub fn post(&self, news: &News) {
        let Some(line) = &self.line else { return };
        let posted = match serde_json::to_string(news) {
            Ok(text) => line.channel.post_message(&text.into()).map_err(Fault::from),
            Err(error) => Err(Fault::of_data("news", &error)),
        };
        if let Err(fault) = posted {
            log("the other tabs were not told", &fault);
        }
    }
}

impl Drop for Channel {
    fn drop(&mut self) {
        if let Some(line) = &self.line {
            line.channel.close();
        }
    }
}

/// News of another version of the program may not be understood; the list is then read again, which is always right.
fn event_of(text: &str) -> Event {
    match serde_json::from_str(text) {
        Ok(News::Entries(dossier, entries)) => Event::EntriesArrived(dossier, entries),
        Ok(News::Deleted(dossier)) => Event::DeletedElsewhere(dossier),
        Ok(News::Shelf) => Event::ShelfChanged,
        Ok(News::Manuscripts) => Event::ManuscriptsChanged,
        Ok(News::Collection(collection)) => Event::CollectionChanged(collection),
        Ok(News::CollectionDeleted(collection)) => Event::CollectionDeletedElsewhere(collection),
        Err(error) => {
            log("unknown news", &Fault::of_data("channel", &error));
            Event::ShelfChanged
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_what_is_heard() {
        let dossier: DossierId = "01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an id");
        let text = serde_json::to_string(&News::Entries(dossier, Vec::new())).expect("text");
        assert!(
            matches!(event_of(&text), Event::EntriesArrived(heard, entries) if heard == dossier && entries.is_empty())
        );
        let text = serde_json::to_string(&News::Shelf).expect("text");
        assert!(matches!(event_of(&text), Event::ShelfChanged));
    }
}
