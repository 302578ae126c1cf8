//! Statistics without names, for any statistics tool: one line for each organisation, round and indicator.
//!
//! Organisations have numbers that follow from nothing that others know. What they are (kind, territory, size) is told as
//! far as at least five organisations of the extract share it, and is made coarser where fewer do: first without the
//! territory, then without the size, then without the kind. In the same way a round is told without its standing and then
//! without its year where fewer than five of those who are told alike share them. There is no free text in it.
//! `docs/tables.md` lists the columns; their headings are the same in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use sha2::{Digest as _, Sha256};

use super::book::{Book, Cell, Column, Table};
use crate::compare::disclosure;
use crate::compare::sheet::Sheet;
use crate::compare::table::Row;
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
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

/// The most lines of a spreadsheet that is made here: it is put together at once. A text table has no such bound, since
/// it is written in parts.
pub const SPREADSHEET_LINES: usize = 100_000;

/// Who is told of in an extract, in which order, and how finely. The lines follow from it, some at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    organisations: Vec<Portrait>,
    /// How many are told with less than is known of them.
    pub n_coarser: usize,
    /// How many are left out, because too few of them could be told of together.
    pub n_left_out: usize,
    /// How many rounds are told without their year, or without whether they were sealed and reviewed.
    pub n_coarser_rounds: usize,
    /// How many lines there are.
    pub n_lines: usize,
}

/// What is told of an organisation, and of each of its rounds.
#[derive(Clone, Debug, PartialEq)]
struct Portrait {
    told: Told,
    rounds: Vec<RoundTold>,
}

/// What is told of a round.
#[derive(Clone, Debug, PartialEq)]
struct RoundTold {
    row: usize,
    year: Option<i32>,
    /// Whether it was sealed, and whether it was reviewed.
    standing: Option<(bool, bool)>,
}

/// How much is told of an organisation, from most to least.
const FINENESS: usize = 4;

/// What is told of an organisation: kind, territory, class of size.
type Told = (Option<&'static str>, Option<Rc<str>>, Option<&'static str>);

/// In how many steps a round is told of, from most to least: with its year and standing, with its year. What comes after
/// them is to tell neither.
const ROUND_FINENESS: usize = 2;

/// What is told of a round: its year, and whether it was sealed and reviewed.
type RoundWords = (Option<i32>, Option<(bool, bool)>);

/// The extract of some rows of a sheet, put together at once; see [`Plan::of`].
pub fn extract(
    sheet: &Sheet,
    rows: &[usize],
    organisation: impl Fn(DossierId) -> DossierId,
    salt: &str,
    at: Timestamp,
) -> Option<Extract> {
    let plan = Plan::of(sheet, rows, organisation, salt)?;
    Some(Extract {
        book: book(plan.lines(sheet, 0..plan.n_organisations()), at),
        n_organisations: plan.n_organisations(),
        n_coarser: plan.n_coarser,
        n_left_out: plan.n_left_out,
    })
}

/// Lines of an extract under their headings.
pub fn book(lines: Vec<Vec<Cell>>, at: Timestamp) -> Book {
    let columns = COLUMNS.map(|(heading, width)| Column { heading: heading.into(), width });
    let table = Table { name: "statistics".into(), columns: columns.into(), rows: lines };
    // Statistics tools read points and commas, whatever is spoken.
    Book { title: LAYOUT.into(), at, separator: ',', tables: vec![table], events: Vec::new() }
}

/// Where the first line begins in the bytes of a text table, behind the headings: parts of one are put together by it.
pub fn start_of_lines(bytes: &[u8]) -> usize {
    bytes.windows(2).position(|pair| pair == b"\r\n").map_or(0, |end| end + 2)
}

/// The headings of the columns.
pub fn headings() -> impl Iterator<Item = &'static str> {
    COLUMNS.into_iter().map(|(heading, _)| heading)
}

impl Plan {
    /// Who is told of in the extract of some rows of a sheet; none when they are of fewer than five organisations.
    /// `organisation` says by which dossier an organisation goes, and `salt` makes the numbers of one extract tell nothing
    /// about those of another.
    pub fn of(
        sheet: &Sheet,
        rows: &[usize],
        organisation: impl Fn(DossierId) -> DossierId,
        salt: &str,
    ) -> Option<Plan> {
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
        let fineness = coarsened(latest.clone(), FINENESS, told);
        let told_of: BTreeMap<DossierId, Told> =
            latest.filter_map(|(id, row)| Some((id, told(&(id, row), *fineness.get(&(id, row.round))?)))).collect();
        let all = rounds.iter().filter_map(|(id, rounds)| Some((*id, told_of.get(id)?, rounds)));
        let all = all.flat_map(|(id, told, rounds)| rounds.iter().map(move |(_, row)| (id, told.clone(), *row)));
        let round_fineness = coarsened_rounds(all);

        let mut numbered: Vec<(Vec<u8>, DossierId)> = told_of.keys().map(|id| (scattered(salt, *id), *id)).collect();
        numbered.sort();
        let mut plan = Plan {
            organisations: Vec::with_capacity(numbered.len()),
            n_coarser: 0,
            n_left_out: 0,
            n_coarser_rounds: 0,
            n_lines: 0,
        };
        for (_, id) in numbered {
            let (Some(told), Some(rounds)) = (told_of.get(&id), rounds.get(&id)) else { continue };
            let round = |(index, row): &(usize, &Row)| {
                let fineness = *round_fineness.get(&(id, row.round))?;
                let (year, standing) = round_words(row, fineness);
                Some((fineness, RoundTold { row: *index, year, standing }))
            };
            let kept: Vec<(usize, RoundTold)> = rounds.iter().filter_map(round).collect();
            plan.n_coarser_rounds += kept.iter().filter(|(fineness, _)| *fineness > 0).count();
            let latest = rounds.last().map(|(_, row)| row.round);
            let is_coarser = latest.and_then(|round| fineness.get(&(id, round))).is_some_and(|fineness| *fineness > 0);
            plan.n_coarser += usize::from(is_coarser);
            let rounds = kept.into_iter().map(|(_, round)| round).collect();
            plan.organisations.push(Portrait { told: told.clone(), rounds });
        }
        plan.n_left_out = rounds.len() - plan.organisations.len();
        plan.n_lines = plan.count_lines(sheet);
        Some(plan)
    }

    /// How many organisations are in it.
    pub fn n_organisations(&self) -> usize {
        self.organisations.len()
    }

    /// How many of their rounds.
    pub fn n_rounds(&self) -> usize {
        self.organisations.iter().map(|organisation| organisation.rounds.len()).sum()
    }

    fn count_lines(&self, sheet: &Sheet) -> usize {
        let rows: Vec<usize> = self.organisations.iter().flat_map(|it| &it.rounds).map(|round| round.row).collect();
        let asked = |column: &Vec<crate::compare::Cell>| {
            let cells = rows.iter().filter_map(|row| column.get(*row));
            cells.filter(|cell| **cell != crate::compare::Cell::NOT_ASKED).count()
        };
        sheet.table.cells.iter().map(asked).sum()
    }

    /// The lines of some of the organisations, counted from 0 in the order of their numbers.
    pub fn lines(&self, sheet: &Sheet, organisations: Range<usize>) -> Vec<Vec<Cell>> {
        let mut lines = Vec::new();
        let wanted = self.organisations.iter().enumerate().skip(organisations.start).take(organisations.len());
        for (index, organisation) in wanted {
            for (number, round) in organisation.rounds.iter().enumerate() {
                push_round(&mut lines, sheet, (index + 1, number + 1), &organisation.told, round);
            }
        }
        lines
    }

    /// The organisations in parts of about so many lines, for a file that is written in parts; in one part when none is
    /// too long.
    pub fn parts(&self, lines: usize) -> Vec<Range<usize>> {
        let each = self.n_lines.div_ceil(self.organisations.len().max(1)).max(1);
        let step = (lines / each).max(1);
        let n = self.organisations.len();
        (0..n).step_by(step).map(|start| start..start.saturating_add(step).min(n)).collect()
    }
}

/// How coarsely each of some things is told of, so that those that are told alike are of at least five organisations.
/// Those that are too few even when nothing is told of them are not in the answer.
fn coarsened<'a, K: Ord>(
    all: impl Iterator<Item = (DossierId, &'a Row)>,
    n_steps: usize,
    told: impl Fn(&(DossierId, &'a Row), usize) -> K,
) -> BTreeMap<(DossierId, RoundId), usize> {
    let mut settled = BTreeMap::new();
    let mut open: Vec<(DossierId, &Row)> = all.collect();
    for fineness in 0..n_steps {
        let mut groups: BTreeMap<K, Vec<(DossierId, &Row)>> = BTreeMap::new();
        for it in open.drain(..) {
            groups.entry(told(&it, fineness)).or_default().push(it);
        }
        for group in groups.into_values() {
            match n_organisations(&group) >= FEWEST {
                true => settled.extend(group.into_iter().map(|(id, row)| ((id, row.round), fineness))),
                false => open.extend(group),
            }
        }
    }
    settled
}

/// How coarsely each round is told of beside what is told of its organisation. None is left out: where too few would be
/// told of with neither year nor standing, the smallest group of those with a year joins them.
fn coarsened_rounds<'a>(
    all: impl Iterator<Item = (DossierId, Told, &'a Row)>,
) -> BTreeMap<(DossierId, RoundId), usize> {
    let mut alike: BTreeMap<Told, Vec<(DossierId, &Row)>> = BTreeMap::new();
    for (id, told, row) in all {
        alike.entry(told).or_default().push((id, row));
    }
    alike.into_values().flat_map(|rounds| coarsened_alike(&rounds)).collect()
}

/// The same for the rounds of organisations that are told alike.
fn coarsened_alike(rounds: &[(DossierId, &Row)]) -> BTreeMap<(DossierId, RoundId), usize> {
    let words = |(_, row): &(DossierId, &Row), fineness: usize| round_words(row, fineness);
    let mut settled = coarsened(rounds.iter().copied(), ROUND_FINENESS, words);
    let mut groups: BTreeMap<(usize, RoundWords), Vec<(DossierId, &Row)>> = BTreeMap::new();
    let mut bare = Vec::new();
    for (id, row) in rounds {
        match settled.get(&(*id, row.round)) {
            Some(fineness) => groups.entry((*fineness, round_words(row, *fineness))).or_default().push((*id, *row)),
            None => bare.push((*id, *row)),
        }
    }
    let mut groups: Vec<_> = groups.into_values().collect();
    groups.sort_by_key(Vec::len);
    for group in groups {
        if bare.is_empty() || n_organisations(&bare) >= FEWEST {
            break;
        }
        bare.extend(group);
    }
    settled.extend(bare.into_iter().map(|(id, row)| ((id, row.round), ROUND_FINENESS)));
    settled
}

fn n_organisations(rounds: &[(DossierId, &Row)]) -> usize {
    rounds.iter().map(|(id, _)| id).collect::<BTreeSet<_>>().len()
}

fn told((_, row): &(DossierId, &Row), fineness: usize) -> Told {
    let organisation = &row.organisation;
    let kind = (fineness < 3).then(|| organisation.kind.word());
    let region = Some(organisation.region.clone()).filter(|region| fineness < 1 && !region.is_empty());
    let size = organisation.learners.filter(|_| fineness < 2).map(class_of_size);
    (kind, region, size)
}

fn round_words(row: &Row, fineness: usize) -> RoundWords {
    let year = Day::at(row.closed_at.0, 0).map(|day| day.parts().0).filter(|_| fineness < 2);
    let standing = (fineness < 1).then(|| (!row.digest.is_empty(), row.review.is_some()));
    (year, standing)
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
    (number, nth): (usize, usize),
    (kind, region, size): &Told,
    round: &RoundTold,
) {
    let framework = sheet.frame.framework.to_string();
    let index = round.row;
    let year = round.year.map_or(Cell::Empty, Cell::count);
    let yes_or_no = |yes: Option<bool>| yes.map_or(Cell::Empty, |yes| Cell::text(if yes { "yes" } else { "no" }));
    let (sealed, reviewed) = (round.standing.map(|(sealed, _)| sealed), round.standing.map(|(_, reviewed)| reviewed));
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
            Cell::count(nth),
            year.clone(),
            yes_or_no(sealed),
            yes_or_no(reviewed),
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
