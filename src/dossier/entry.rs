//! An entry of the journal: who changed what, when, and what stood there before.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::Change;

/// Milliseconds since 1 January 1970, UTC, as the machine's clock said. It is shown, never used to decide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// Declares an id that is made once and unique everywhere: a ULID, 26 characters in files.
macro_rules! unique_id {
    ($(#[$doc:meta] $name:ident),* $(,)?) => {$(
        #[$doc]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub ::ulid::Ulid);

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::ulid::DecodeError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                ::ulid::Ulid::from_string(text).map(Self)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <::std::rc::Rc<str> as ::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(|_| <D::Error as ::serde::de::Error>::custom("not an id: 26 characters are expected"))
            }
        }
    )*};
}

pub(crate) use unique_id;

unique_id! {
    /// Names a dossier; all copies of it share the id.
    DossierId,
    /// Names a round.
    RoundId,
    /// Names an entry.
    EntryId,
    /// Names a place where entries are made: one browser profile on one machine.
    ReplicaId,
}

/// Who made an entry. Roles rather than names, and both may stay empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// The browser profile in which it was made.
    pub replica: ReplicaId,
    /// The role, in the user's words.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub role: Rc<str>,
    /// The name, when a user chose to give one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub name: Rc<str>,
}

/// One thing that happened, to a dossier as a rule. Entries are never changed and never removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry<C = Change> {
    /// The entry's own id.
    pub id: EntryId,
    /// Lamport clock: greater than that of every entry seen when this one was made.
    pub clock: u64,
    /// When, as the author's machine said.
    pub at: Timestamp,
    /// Who.
    pub by: Author,
    /// The entries that stood in the field and that the author saw: one as a rule, several when a clash is settled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<EntryId>,
    /// What.
    pub change: C,
}

impl<C> Entry<C> {
    /// What decides between two values of one field: the greater clock, then the greater id.
    pub fn rank(&self) -> (u64, EntryId) {
        (self.clock, self.id)
    }
}
