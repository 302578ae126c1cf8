//! The journal as a part: an array of entries, one a line, so that line n + 1 of the part is entry n.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::rc::Rc;

use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::error::ReadError;
use super::json::{self, Piece};
use super::{bounds, limits};
use crate::dossier::Dossier;
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, Entry};

/// The name of the journal's part.
pub(super) const NAME: &str = "journal.json";

/// Writes a journal.
pub(super) fn write<'a, C: Serialize + 'a>(
    entries: impl Iterator<Item = &'a Rc<Entry<C>>>,
) -> serde_json::Result<Vec<u8>> {
    let mut contents = b"[".to_vec();
    for entry in entries {
        contents.extend_from_slice(if contents.len() == 1 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut contents, &**entry)?;
    }
    contents.extend_from_slice(b"\n]\n");
    Ok(contents)
}

/// Reads a journal: every entry or none.
pub(super) fn read(contents: &[u8]) -> Result<Vec<Rc<Entry>>, ReadError> {
    let text = json::text(NAME, contents)?;
    json::is_shallow(NAME, text, limits::DEPTH)?;
    let list: RawList<'_> =
        serde_json::from_str(text).map_err(|error| ReadError::malformed(NAME, "", error.to_string()))?;
    let raw = list.within(limits::ENTRIES)?;
    let numbered = raw.iter().enumerate();
    let entries = numbered.map(|(index, raw)| entry(NAME, &format!("entry {}", index + 1), raw));
    sound(NAME, "", entries.collect::<Result<_, _>>()?)
}

/// Reads an entry.
pub(super) fn entry(part: &str, place: &str, raw: &RawValue) -> Result<Rc<Entry>, ReadError> {
    let piece = Piece { part, place };
    let value = piece.value(raw.get())?;
    let entry: Entry = piece.typed(raw.get()).map_err(|error| within_change(piece, &value).unwrap_or(error))?;
    piece.is_kept(&value, &entry)?;
    if entry.clock == 0 {
        return Err(piece.malformed("clock", "clocks count from 1"));
    }
    bounds::check(&entry.change).map_err(|breach| piece.malformed(&breach.path, breach.reason))?;
    Ok(Rc::new(entry))
}

/// What is wrong inside the change of an entry, if anything is. A change is first read as any value, which loses the
/// path; reading it alone finds it again.
fn within_change(piece: Piece<'_>, value: &Value) -> Option<ReadError> {
    let change = value.get("change").filter(|change| change.as_object().is_some_and(|kinds| kinds.len() == 1))?;
    serde_json::from_value::<Change>(change.clone()).err()?;
    let text = change.to_string();
    // This is the derived function of that name, which takes known kinds only.
    let error = Change::deserialize(&mut serde_json::Deserializer::from_str(&text)).err()?;
    Some(piece.misunderstood("change", &text, &error))
}

/// Puts entries in the order of their ids and refuses what no journal can hold.
pub(super) fn sound<C>(part: &str, place: &str, entries: Vec<Rc<Entry<C>>>) -> Result<Vec<Rc<Entry<C>>>, ReadError> {
    let malformed = |reason| Err(ReadError::malformed(part, place, reason));
    let clocks: BTreeSet<u64> = entries.iter().map(|entry| entry.clock).collect();
    let mut last = 0;
    for clock in clocks {
        if clock - last > limits::CLOCK_STEP {
            return malformed(format!("no clock leads from {last} to {clock}"));
        }
        last = clock;
    }
    let mut sorted = BTreeMap::new();
    for entry in entries {
        if let Some(twin) = sorted.insert(entry.id, entry) {
            return malformed(format!("two entries have the id {}", twin.id));
        }
    }
    Ok(sorted.into_values().collect())
}

/// The dossier that entries tell of. They are taken in the order of rank, in which each goes to the end of its
/// register: in another order a hostile journal could make this slow.
pub(super) fn dossier(id: DossierId, entries: &[Rc<Entry>]) -> Dossier {
    let ranked: BTreeMap<_, _> = entries.iter().map(|entry| (entry.rank(), entry.clone())).collect();
    Dossier::of(id, ranked.into_values())
}

/// The items of an array, not yet read. No more are kept than a journal may have, but all are counted.
pub(super) struct RawList<'a> {
    items: Vec<&'a RawValue>,
    found: u64,
}

impl<'a> RawList<'a> {
    /// The items, unless there are too many.
    pub(super) fn within(self, limit: usize) -> Result<Vec<&'a RawValue>, ReadError> {
        let limit = limit as u64;
        if self.found > limit { Err(ReadError::TooManyEntries { found: self.found, limit }) } else { Ok(self.items) }
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for RawList<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor;
        impl<'de> Visitor<'de> for ListVisitor {
            type Value = RawList<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<RawList<'de>, A::Error> {
                let mut items = Vec::new();
                while items.len() < limits::ENTRIES {
                    let Some(item) = sequence.next_element()? else {
                        return Ok(RawList { found: items.len() as u64, items });
                    };
                    items.push(item);
                }
                let mut found = items.len() as u64;
                while sequence.next_element::<IgnoredAny>()?.is_some() {
                    found += 1;
                }
                Ok(RawList { items, found })
            }
        }
        deserializer.deserialize_seq(ListVisitor)
    }
}
