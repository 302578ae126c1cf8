//! Which member of a dossier's team works in this browser. It is a matter of this machine and not of the dossier, and
//! so it lies in the small synchronous store and travels in no file.

use super::fault::log;
use super::local::{self, key};
use crate::dossier::entry::DossierId;
use crate::dossier::team::MemberId;

fn key_of(dossier: DossierId) -> String {
    format!(concat!(key!("acting"), ".{}"), dossier)
}

/// Keeps who works here, or that nobody said so.
pub(super) fn keep(dossier: DossierId, member: Option<MemberId>) {
    let Some(member) = member else { return local::remove(&key_of(dossier)) };
    if let Err(fault) = local::write(&key_of(dossier), &member) {
        log("who works here is not kept", &fault);
    }
}

/// Who works here, if somebody said so.
pub(super) fn read(dossier: DossierId) -> Option<MemberId> {
    local::read(&key_of(dossier))
}
