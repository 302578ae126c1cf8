//! Dossiers that may be of one organisation: it started anew on another machine, or was read from a table and from files.
//! Nothing is joined by itself; a person says yes or no, and is not asked again.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::collection::Collection;
use super::desk::{DeskChange, DeskField};
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
    let organisations = newest(collection);
    let known: Vec<Known> = organisations.iter().map(|(id, organisation)| Known::of(*id, organisation)).collect();
    let mut buckets: BTreeMap<(Likeness, String), Vec<&Known>> = BTreeMap::new();
    for one in &known {
        for key in one.keys() {
            buckets.entry(key).or_default().push(one);
        }
    }
    let mut found: BTreeMap<(DossierId, DossierId), Likeness> = BTreeMap::new();
    for ((why, _), alike) in &buckets {
        // Buckets come with the strongest reason first, and hold dossiers by their ids.
        for (index, other) in alike.iter().enumerate().skip(1) {
            let first =
                alike[..index].iter().find(|one| one.may_be(other, *why) && is_open(collection, one.id, other.id));
            if let Some(one) = first {
                found.entry((one.id.min(other.id), one.id.max(other.id))).or_insert(*why);
            }
        }
    }
    let mut twins: Vec<Twins> = found.into_iter().map(|((one, other), why)| Twins { one, other, why }).collect();
    twins.sort_by_key(|twins| (twins.why, twins.one, twins.other));
    twins
}

/// Whether nobody said yet whether two dossiers are of one organisation, and nothing else that was said joins them.
fn is_open(collection: &Collection, one: DossierId, other: DossierId) -> bool {
    let said = collection.journal().winner(&DeskField::Join(one.min(other), one.max(other)));
    let is_said = said.is_some_and(|entry| matches!(entry.change, DeskChange::Joined { .. }));
    !is_said && collection.organisation(one) != collection.organisation(other)
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

    /// What it is found by. Names count within a place that is known: the same name in two towns is two schools.
    fn keys(&self) -> BTreeSet<(Likeness, String)> {
        let mut keys = BTreeSet::new();
        if !self.code.is_empty() {
            keys.insert((Likeness::SameCode, self.code.clone()));
        }
        if self.place.words().is_empty() || self.name.is_empty() {
            return keys;
        }
        let within = |name: &str| format!("{}\n{name}", self.place.words());
        keys.insert((Likeness::SameName, within(&self.words.join(" "))));
        let letters: Vec<char> = self.name.chars().filter(|c| !c.is_whitespace()).collect();
        if letters.len() >= SHORTEST {
            let near = |name: String| (Likeness::NearName, within(&name));
            keys.insert(near(letters.iter().collect()));
            keys.extend((0..letters.len()).map(|at| near(without(&letters, at))));
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

fn without(letters: &[char], at: usize) -> String {
    letters[..at].iter().chain(&letters[at + 1..]).collect()
}
