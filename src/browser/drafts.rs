//! What is being typed and is not yet an entry, kept synchronously at each keystroke, because nothing else survives
//! when a page is closed.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::fault::{Fault, log};
use super::local::{self, key};
use crate::app::Drafts;
use crate::app::workspace::NoteKey;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::review::ReviewId;
use crate::framework::IndicatorId;

/// The most characters of all drafts of a dossier; the store holds some five million for everything.
const MOST: usize = 256 * 1024;

#[derive(Serialize, Deserialize)]
struct Draft {
    round: RoundId,
    indicator: IndicatorId,
    text: Rc<str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    review: Option<ReviewId>,
}

fn key_of(dossier: DossierId) -> String {
    format!(concat!(key!("drafts"), ".{}"), dossier)
}

/// Keeps the drafts of a dossier in the place of its former ones.
pub(super) fn keep(dossier: DossierId, drafts: &Drafts) {
    let mut room = MOST;
    let list: Vec<Draft> = drafts
        .iter()
        .filter(|(_, text)| {
            // A draft that is too long must not push out the others.
            let fits = text.len() <= room;
            room -= if fits { text.len() } else { 0 };
            fits
        })
        .map(|(note, text)| Draft {
            round: note.round,
            indicator: note.indicator.clone(),
            text: text.clone(),
            review: note.review,
        })
        .collect();
    if list.len() < drafts.len() {
        log("drafts", &Fault::new("QuotaExceededError", "a draft is too long to be kept while it is typed"));
    }
    if list.is_empty() {
        return remove(dossier);
    }
    if let Err(fault) = local::write(&key_of(dossier), &list) {
        log("drafts are not kept", &fault);
    }
}

/// The drafts of a dossier as they were when the page last closed.
pub(super) fn read(dossier: DossierId) -> Drafts {
    let list: Vec<Draft> = local::read(&key_of(dossier)).unwrap_or_default();
    let drafts = list.into_iter().map(|draft| {
        let note = NoteKey { round: draft.round, indicator: draft.indicator, review: draft.review };
        (note, draft.text)
    });
    drafts.collect()
}

/// Forgets the drafts of a dossier.
pub(super) fn remove(dossier: DossierId) {
    local::remove(&key_of(dossier));
}
