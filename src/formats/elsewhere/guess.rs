//! Guesses what the columns of a table of results are for: from the words above them, and from the indicators of the
//! framework, which tools call by their ids, their numbers or their statements.

use std::collections::BTreeMap;

use super::{Mapping, Role, words};
use crate::formats::sheet::{Table, key};
use crate::framework::{IndicatorId, Package};

/// How far down headers are looked for: below titles and empty rows.
const DEPTH: usize = 20;

/// A guess.
pub fn guess(table: &Table, package: &Package) -> Mapping {
    let names = Names::of(package);
    let roles_of = |row: usize| roles(table, row, &names);
    let n_known = |roles: &[Role]| roles.iter().filter(|role| **role != Role::Ignore).count();
    let rows = (0..table.rows.len().min(DEPTH)).map(|row| (row, roles_of(row)));
    // The first row in which most is known; titles know less, and below the headers stand values.
    let best = rows.rev().max_by_key(|(_, roles)| n_known(roles));
    let (header, roles) = best.unwrap_or_default();
    Mapping { header: super::small(header), roles, round: "".into(), meanings: BTreeMap::new() }
}

fn roles(table: &Table, row: usize, names: &Names) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::new();
    for column in 0..table.n_columns() {
        let header = table.cell(row, column);
        // What is said in words goes before numbers: `1` is an indicator, and a rating in the row below.
        let role = words::role(&key(header)).or_else(|| names.find(header).map(Role::RatingOf));
        let is_new = |role: &Role| !roles.contains(role);
        roles.push(role.filter(is_new).unwrap_or_default());
    }
    let has = |role: Role| roles.contains(&role);
    // Without a column of indicators, `niveau` is the level of something else.
    if has(Role::Rating) != has(Role::Indicator) {
        let lone = |role: &&mut Role| matches!(role, Role::Rating | Role::Indicator);
        roles.iter_mut().filter(lone).for_each(|role| *role = Role::Ignore);
    }
    roles
}

/// What indicators are called. A name that several of them have tells nothing.
pub(super) struct Names(BTreeMap<String, Option<IndicatorId>>);

impl Names {
    pub(super) fn of(package: &Package) -> Names {
        let mut names: BTreeMap<String, Option<IndicatorId>> = BTreeMap::new();
        let mut call = |name: String, id: &IndicatorId| {
            if !name.is_empty() {
                let known = names.entry(name).or_insert_with(|| Some(id.clone()));
                if known.as_ref() != Some(id) {
                    *known = None;
                }
            }
        };
        for place in package.framework.places() {
            let id = &place.indicator.id;
            call(key(id.as_str()), id);
            call(key(&place.indicator.number), id);
            for words in package.words.values().filter_map(|words| words.indicators.get(id)) {
                call(key(&words.statement), id);
            }
        }
        Names(names)
    }

    /// The indicator of a header: `1.2`, `Q1.2`, `Indicateur 1.2`, `1.2 – Its statement`, or its statement.
    pub(super) fn find(&self, header: &str) -> Option<IndicatorId> {
        let known = |name: &str| self.0.get(name).cloned().flatten();
        let whole = key(header);
        let rest = || {
            let mut words = whole.splitn(2, ' ');
            let is_word = |word: &str| {
                matches!(
                    word,
                    "indicateur" | "indicator" | "ind" | "critere" | "criterion" | "question" | "item" | "standaard"
                )
            };
            words.next().filter(|word| is_word(word)).and(words.next()).and_then(known)
        };
        let numbered = || {
            let number = header.trim().split(|c: char| c.is_whitespace() || matches!(c, ':' | ')' | ']')).next()?;
            let number = number.trim_end_matches(['.', '-']);
            let bare = number.trim_start_matches(['Q', 'q', 'I', 'i', 'C', 'c']);
            known(&key(number)).or_else(|| known(&key(bare)))
        };
        known(&whole).or_else(rest).or_else(numbered)
    }
}
