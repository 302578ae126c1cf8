//! Dossiers that may be of one organisation: it started anew on another machine, or was read from a table and from files.
//! Nothing is joined by itself; a person says yes or no, and is not asked again.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::collection::Collection;
use super::desk::DeskChange;
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::framework::search::{Folded, fold};

/// Two dossiers that may be of one organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Twins {
    /// The one with the lesser id.
    pub one: DossierId,
    /// The other.
    pub other: DossierId,
    /// What speaks for it.
    pub why: Likeness,
}

/// Two dossiers that may be of one organisation, with who each of them is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// Which two, and what speaks for it.
    pub twins: Twins,
    /// Who the one is about, as its newest file says.
    pub one: Rc<Organisation>,
    /// Who the other is about.
    pub other: Rc<Organisation>,
}

/// What speaks for two dossiers being of one organisation, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Likeness {
    /// They have the same official number.
    SameCode,
    /// They have the same name in the same place, but for accents, capitals and the order of words.
    SameName,
    /// In the same place, their names are the same when one letter is left out of each.
    NearName,
}

/// The shortest name, in letters, of which one may be left out: below that, names differ by little anyway.
const SHORTEST: usize = 6;

/// The dossiers of a collection that may be of one organisation and about which nobody said anything, the strongest
/// reasons first. Where many are alike, each is proposed with the first of them: joining reaches the others.
pub fn proposals(collection: &Collection) -> Vec<Twins> {
    among(collection, &newest(collection))
}

/// The same with who each of them is about.
pub fn proposed(collection: &Collection) -> Vec<Proposed> {
    let organisations = newest(collection);
    let named = |twins: Twins| {
        let (one, other) = (organisations.get(&twins.one)?.clone(), organisations.get(&twins.other)?.clone());
        Some(Proposed { twins, one, other })
    };
    among(collection, &organisations).into_iter().filter_map(named).collect()
}

fn among(collection: &Collection, organisations: &BTreeMap<DossierId, Rc<Organisation>>) -> Vec<Twins> {
    let known: Vec<Known> = organisations.iter().map(|(id, organisation)| Known::of(*id, organisation)).collect();
    let mut keys: Vec<(Likeness, u64, usize)> = Vec::new();
    for (index, one) in known.iter().enumerate() {
        keys.extend(one.keys().into_iter().map(|(why, key)| (why, key, index)));
    }
    keys.sort_unstable();
    keys.dedup();
    let apart = Apart::of(collection);
    let mut found: BTreeMap<(DossierId, DossierId), Likeness> = BTreeMap::new();
    // The strongest reason comes first and stays; dossiers come by their ids.
    for alike in keys.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        for (at, (why, _, other)) in alike.iter().enumerate() {
            let other = &known[*other];
            let earlier = alike[..at].iter().map(|(_, _, one)| &known[*one]);
            let may_be = |one: &&Known| one.may_be(other, *why) && apart.is_open(collection, one.id, other.id);
            if let Some(one) = earlier.into_iter().find(may_be) {
                found.entry((one.id, other.id)).or_insert(*why);
            }
        }
    }
    let mut twins: Vec<Twins> = found.into_iter().map(|((one, other), why)| Twins { one, other, why }).collect();
    twins.sort_by_key(|twins| (twins.why, twins.one, twins.other));
    twins
}

/// The organisations that people said are not the same, the one with the lesser id first.
struct Apart(BTreeSet<(DossierId, DossierId)>);

impl Apart {
    fn of(collection: &Collection) -> Apart {
        let said = collection.journal().registers().filter_map(|(_, register)| register.winner());
        let apart = said.filter_map(|entry| match &entry.change {
            DeskChange::Joined { one, other, joined: false } => {
                Some(pair(collection.organisation(*one), collection.organisation(*other)))
            }
            _ => None,
        });
        Apart(apart.collect())
    }

    /// Whether nobody said whether two dossiers are of one organisation, nor anything from which it follows.
    fn is_open(&self, collection: &Collection, one: DossierId, other: DossierId) -> bool {
        let (one, other) = (collection.organisation(one), collection.organisation(other));
        one != other && !self.0.contains(&pair(one, other))
    }
}

fn pair(one: DossierId, other: DossierId) -> (DossierId, DossierId) {
    (one.min(other), one.max(other))
}

/// Who each dossier is about, as its newest file says.
fn newest(collection: &Collection) -> BTreeMap<DossierId, Rc<Organisation>> {
    let mut newest = BTreeMap::new();
    for sheet in collection.frameworks().filter_map(|framework| collection.sheet(framework)) {
        for (_, row) in sheet.rows() {
            let known = newest.entry(row.dossier).or_insert((row.written_at, row.closed_at, &row.organisation));
            if (known.0, known.1) < (row.written_at, row.closed_at) {
                *known = (row.written_at, row.closed_at, &row.organisation);
            }
        }
    }
    newest.into_iter().map(|(id, (_, _, organisation))| (id, organisation.clone())).collect()
}

/// A dossier with what is compared of it.
struct Known {
    id: DossierId,
    code: String,
    place: Folded,
    /// The words of the name in the order of the alphabet.
    words: Vec<String>,
    /// The name as it is read, without signs.
    name: String,
    digits: String,
}

impl Known {
    fn of(id: DossierId, organisation: &Organisation) -> Known {
        let name = Folded::new(&organisation.name).words().to_owned();
        let mut words: Vec<String> = name.split_whitespace().map(str::to_owned).collect();
        words.sort();
        Known {
            id,
            code: fold(&organisation.code).chars().filter(|c| c.is_alphanumeric()).collect(),
            place: Folded::new(&organisation.place),
            digits: name.chars().filter(char::is_ascii_digit).collect(),
            words,
            name,
        }
    }

    /// What it is found by, as digests, since there are as many as letters. Names count within a place that is known:
    /// the same name in two towns is two schools.
    fn keys(&self) -> Vec<(Likeness, u64)> {
        let mut keys = Vec::new();
        if !self.code.is_empty() {
            keys.push((Likeness::SameCode, digest(&self.code)));
        }
        if self.place.words().is_empty() || self.name.is_empty() {
            return keys;
        }
        keys.push((Likeness::SameName, digest(&(self.place.words(), &self.words))));
        let letters: Vec<char> = self.name.chars().filter(|c| !c.is_whitespace()).collect();
        if letters.len() >= SHORTEST {
            let near = |name: &[char]| (Likeness::NearName, digest(&(self.place.words(), name)));
            keys.push(near(&letters));
            keys.extend((0..letters.len()).map(|at| near(&without(&letters, at))));
        }
        keys
    }

    /// Whether nothing speaks against it. Two official numbers are two establishments, and « Collège 1 » is not
    /// « Collège 2 ».
    fn may_be(&self, other: &Known, why: Likeness) -> bool {
        let have_two_codes = !self.code.is_empty() && !other.code.is_empty() && self.code != other.code;
        why == Likeness::SameCode || (!have_two_codes && (why == Likeness::SameName || self.digits == other.digits))
    }
}

fn without(letters: &[char], at: usize) -> Vec<char> {
    letters[..at].iter().chain(&letters[at + 1..]).copied().collect()
}

/// The same on every machine: this hasher has no secret of its own.
fn digest(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
