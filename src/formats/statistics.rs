//! Statistics without names, for any statistics tool: one line for each organisation, round and indicator.
//!
//! Organisations have numbers that follow from nothing that others know. What they are (kind, territory, size) is told as
//! far as at least five organisations of the extract share it, and is made coarser where fewer do: first without the
//! territory, then without the size, then without the kind. There is no free text in it. `docs/tables.md` lists the
//! columns; their headings are the same in every language.

use std::collections::BTreeMap;
use std::rc::Rc;

use sha2::{Digest as _, Sha256};

use super::book::{Book, Cell, Column, Table};
use crate::compare::disclosure;
use crate::compare::sheet::Sheet;
use crate::compare::table::Row;
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, Timestamp};
use crate::framework::scale::{Decimal, Level};

/// The fewest organisations that share what is told of them, as in every comparison across schools.
pub const FEWEST: usize = disclosure::FEWEST as usize;

/// The version of the columns.
pub const LAYOUT: &str = "qualicycle-statistics/1";

/// The columns, with how wide they are.
const COLUMNS: [(&str, u16); 14] = [
    ("organisation", 12),
    ("kind", 16),
    ("region", 24),
    ("learners", 12),
    ("round", 8),
    ("year", 8),
    ("sealed", 8),
    ("reviewed", 8),
    ("framework", 24),
    ("theme", 12),
    ("indicator", 14),
    ("state", 14),
    ("level", 8),
    ("value", 12),
];

/// An extract, and what it does not hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Extract {
    /// The table.
    pub book: Book,
    /// How many organisations are in it.
    pub n_organisations: usize,
    /// How many are told with less than is known of them.
    pub n_coarser: usize,
    /// How many are left out, because too few of them could be told of together.
    pub n_left_out: usize,
}

/// How much is told of an organisation, from most to least.
const FINENESS: usize = 4;

/// What is told of an organisation: kind, territory, class of size.
type Told = (Option<&'static str>, Option<Rc<str>>, Option<&'static str>);

/// The extract of some rows of a sheet; none when they are of fewer than five organisations. `organisation` says by which
/// dossier an organisation goes, and `salt` makes the numbers of one extract tell nothing about those of another.
pub fn extract(
    sheet: &Sheet,
    rows: &[usize],
    organisation: impl Fn(DossierId) -> DossierId,
    salt: &str,
    at: Timestamp,
) -> Option<Extract> {
    let mut rounds: BTreeMap<DossierId, Vec<(usize, &Row)>> = BTreeMap::new();
    for index in rows {
        let row = sheet.table.rows.get(*index)?;
        rounds.entry(organisation(row.dossier)).or_default().push((*index, row));
    }
    for rounds in rounds.values_mut() {
        rounds.sort_by_key(|(_, row)| (row.closed_at, row.round));
    }
    if rounds.len() < FEWEST {
        return None;
    }
    // What an organisation is today is told of all of its rounds: changes would tell more than either.
    let latest = rounds.iter().filter_map(|(id, rounds)| Some((*id, rounds.last()?.1)));
    let fineness = fineness(&latest.clone().collect::<Vec<_>>());
    let told: BTreeMap<DossierId, Told> =
        latest.filter_map(|(id, row)| Some((id, told(row, *fineness.get(&id)?)))).collect();

    let mut numbered: Vec<(Vec<u8>, DossierId)> = told.keys().map(|id| (scattered(salt, *id), *id)).collect();
    numbered.sort();
    let mut lines = Vec::new();
    for (number, (_, id)) in numbered.iter().enumerate() {
        let Some(told) = told.get(id) else { continue };
        for (round, (index, row)) in rounds.get(id).into_iter().flatten().enumerate() {
            push_round(&mut lines, sheet, *index, row, (number + 1, round + 1), told);
        }
    }
    let columns = COLUMNS.map(|(heading, width)| Column { heading: heading.into(), width });
    let table = Table { name: "statistics".into(), columns: columns.into(), rows: lines };
    // Statistics tools read points and commas, whatever is spoken.
    let book = Book { title: LAYOUT.into(), at, separator: ',', tables: vec![table], events: Vec::new() };
    let n_coarser = fineness.values().filter(|fineness| **fineness > 0).count();
    Some(Extract { book, n_organisations: told.len(), n_coarser, n_left_out: rounds.len() - told.len() })
}

/// How coarsely each organisation is told of, so that at least five are told alike. Those that are too few even when
/// nothing is told of them are left out.
fn fineness(organisations: &[(DossierId, &Row)]) -> BTreeMap<DossierId, usize> {
    let mut settled = BTreeMap::new();
    let mut open: Vec<(DossierId, &Row)> = organisations.to_vec();
    for fineness in 0..FINENESS {
        let mut groups: BTreeMap<Told, Vec<(DossierId, &Row)>> = BTreeMap::new();
        for (id, row) in open.drain(..) {
            groups.entry(told(row, fineness)).or_default().push((id, row));
        }
        for group in groups.into_values() {
            match group.len() >= FEWEST {
                true => settled.extend(group.into_iter().map(|(id, _)| (id, fineness))),
                false => open.extend(group),
            }
        }
    }
    settled
}

fn told(row: &Row, fineness: usize) -> Told {
    let organisation = &row.organisation;
    let kind = (fineness < 3).then(|| organisation.kind.word());
    let region = Some(organisation.region.clone()).filter(|region| fineness < 1 && !region.is_empty());
    let size = organisation.learners.filter(|_| fineness < 2).map(class_of_size);
    (kind, region, size)
}

/// Classes that double and more, so that nobody is known by a number.
fn class_of_size(learners: u32) -> &'static str {
    match learners {
        0..100 => "0-99",
        100..250 => "100-249",
        250..500 => "250-499",
        500..1_000 => "500-999",
        1_000..2_500 => "1000-2499",
        _ => "2500+",
    }
}

fn scattered(salt: &str, dossier: DossierId) -> Vec<u8> {
    Sha256::digest(format!("{salt}\n{dossier}")).to_vec()
}

/// The lines of a round: all that was asked.
fn push_round(
    lines: &mut Vec<Vec<Cell>>,
    sheet: &Sheet,
    index: usize,
    row: &Row,
    (number, round): (usize, usize),
    (kind, region, size): &Told,
) {
    let framework = sheet.frame.framework.to_string();
    let year = Day::at(row.closed_at.0, 0).map_or(Cell::Empty, |day| Cell::count(day.parts().0));
    let yes_or_no = |yes: bool| Cell::text(if yes { "yes" } else { "no" });
    for (column, indicator) in sheet.frame.indicators.iter().enumerate() {
        let cell = sheet.table.cell(index, column);
        if cell == crate::compare::Cell::NOT_ASKED {
            continue;
        }
        let theme = sheet.frame.themes.get(indicator.theme).map_or("", |theme| theme.id.as_str());
        let (state, level) = state(cell);
        lines.push(vec![
            Cell::count(number),
            Cell::text(kind.unwrap_or_default()),
            Cell::text(region.as_deref().unwrap_or_default()),
            Cell::text(size.unwrap_or_default()),
            Cell::count(round),
            year.clone(),
            yes_or_no(!row.digest.is_empty()),
            yes_or_no(row.review.is_some()),
            Cell::text(&framework),
            Cell::text(theme),
            Cell::text(indicator.id.as_str()),
            Cell::text(state),
            level.map_or(Cell::Empty, |level| Cell::count(level.0)),
            sheet.table.quantity(index, column).map_or(Cell::Empty, value),
        ]);
    }
}

fn state(cell: crate::compare::Cell) -> (&'static str, Option<Level>) {
    use crate::compare::Cell as Rated;
    match cell {
        Rated::NOT_APPLICABLE => ("not-applicable", None),
        Rated::DECLINED => ("declined", None),
        Rated::QUANTITY => ("value", None),
        cell => match cell.as_level() {
            Some(level) => ("level", Some(level)),
            None => ("not-rated", None),
        },
    }
}

/// A number as a column holds it, to three places.
fn value(number: f32) -> Cell {
    let thousandths = (f64::from(number) * 1_000.0).round();
    match thousandths.abs() < 1e15 {
        true => Cell::Number(trimmed(thousandths as i64)),
        false => Cell::Empty,
    }
}

fn trimmed(mut digits: i64) -> Decimal {
    let mut places = 3;
    while places > 0 && digits % 10 == 0 {
        (digits, places) = (digits / 10, places - 1);
    }
    Decimal { digits, places }
}
