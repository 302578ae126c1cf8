//! Which member of a dossier's team works in this browser, and on which side of a review. It is a matter of this machine and not of the dossier, and
//! so it lies in the small synchronous store and travels in no file.

use super::fault::log;
use super::local::{self, key};
use crate::dossier::entry::DossierId;
use crate::dossier::side::Side;
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

fn side_key_of(dossier: DossierId) -> String {
    format!(concat!(key!("side"), ".{}"), dossier)
}

/// Keeps on which side of a review a dossier is worked on here.
pub(super) fn keep_side(dossier: DossierId, side: Side) {
    if side.is_organisation() {
        return local::remove(&side_key_of(dossier));
    }
    if let Err(fault) = local::write(&side_key_of(dossier), &side) {
        log("the side on which one works here is not kept", &fault);
    }
}

/// The side on which a dossier is worked on here: the organisation's, unless somebody said otherwise.
pub(super) fn side(dossier: DossierId) -> Side {
    local::read(&side_key_of(dossier)).unwrap_or_default()
}
