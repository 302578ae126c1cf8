//! New ids. The browser gives true randomness once, at the start; from then on ids count up from it, so that making
//! one needs nothing from outside.

use ulid::Ulid;

use crate::dossier::entry::{ReplicaId, Timestamp};

/// Makes ids that are unique everywhere: the time, then 80 bits that begin at random and count up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdSource {
    /// This browser profile.
    pub replica: ReplicaId,
    next: u128,
}

impl IdSource {
    /// Begins at a random number.
    pub fn new(replica: ReplicaId, random: u128) -> Self {
        Self { replica, next: random }
    }

    /// A new id.
    pub fn make(&mut self, now: Timestamp) -> Ulid {
        self.next = self.next.wrapping_add(1);
        Ulid::from_parts(u64::try_from(now.0).unwrap_or(0), self.next)
    }
}

impl Default for IdSource {
    fn default() -> Self {
        Self::new(ReplicaId(Ulid::nil()), 0)
    }
}
