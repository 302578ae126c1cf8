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
    Alike::of(collection).proposed(collection).into_iter().map(|proposed| proposed.twins).collect()
}

/// The dossiers that bear like names or numbers, whatever was said about them. Finding them compares all names and
/// depends on what was read alone; what of it is proposed also depends on what people said, and is found quickly.
#[derive(Clone, Debug, Default)]
pub struct Alike {
    /// Those that have anyone like them, by an index of the order of ids.
    known: BTreeMap<usize, Known>,
    /// What speaks for it, the strongest first, and of whom.
    groups: Vec<(Likeness, Vec<usize>)>,
}

impl Alike {
    /// Those of a collection.
    pub fn of(collection: &Collection) -> Alike {
        let organisations = newest(collection);
        let mut known: Vec<Known> = organisations.into_iter().map(|(id, it)| Known::of(id, it)).collect();
        let mut keys: Vec<(Likeness, u64, usize)> = Vec::new();
        for (index, one) in known.iter().enumerate() {
            keys.extend(one.keys().into_iter().map(|(why, key)| (why, key, index)));
        }
        keys.sort_unstable();
        keys.dedup();
        let groups = keys.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|group| group.len() > 1);
        let groups = groups.map(|group| (group[0].0, group.iter().map(|(_, _, index)| *index).collect()));
        let groups: Vec<(Likeness, Vec<usize>)> = groups.collect();
        let wanted: BTreeSet<usize> = groups.iter().flat_map(|(_, group)| group).copied().collect();
        let known = known.drain(..).enumerate().filter(|(index, _)| wanted.contains(index)).collect();
        Alike { known, groups }
    }

    /// What of it nobody decided yet, the strongest reasons first, with who each dossier is about.
    pub fn proposed(&self, collection: &Collection) -> Vec<Proposed> {
        let apart = Apart::of(collection);
        let mut found: BTreeMap<(usize, usize), Likeness> = BTreeMap::new();
        // The strongest reason comes first and stays; dossiers come by their ids.
        for (why, group) in &self.groups {
            for (at, other) in group.iter().enumerate() {
                let may_be = |one: &&usize| {
                    let (Some(one), Some(other)) = (self.known.get(one), self.known.get(other)) else { return false };
                    one.may_be(other, *why) && apart.is_open(collection, one.id, other.id)
                };
                if let Some(one) = group[..at].iter().find(may_be) {
                    found.entry((*one, *other)).or_insert(*why);
                }
            }
        }
        let proposed = found.into_iter().filter_map(|((one, other), why)| {
            let (one, other) = (self.known.get(&one)?, self.known.get(&other)?);
            let twins = Twins { one: one.id, other: other.id, why };
            Some(Proposed { twins, one: one.organisation.clone(), other: other.organisation.clone() })
        });
        let mut proposed: Vec<Proposed> = proposed.collect();
        proposed.sort_by_key(|it| (it.twins.why, it.twins.one, it.twins.other));
        proposed
    }
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
#[derive(Clone, Debug)]
struct Known {
    id: DossierId,
    organisation: Rc<Organisation>,
    code: String,
    place: Folded,
    /// The words of the name in the order of the alphabet.
    words: Vec<String>,
    /// The name as it is read, without signs.
    name: String,
    digits: String,
}

impl Known {
    fn of(id: DossierId, organisation: Rc<Organisation>) -> Known {
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
            organisation,
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
