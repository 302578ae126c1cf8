//! Results of organisations from a table of another tool, so that they can stand beside those that were read from
//! dossiers; in steps that stand open.
//!
//! ```text
//! Table ── guess ──> Mapping ── take ──> Taken (rounds, remarks)
//! ```
//! A table has one row for each organisation and a column for each indicator, or one row for each organisation and
//! indicator. Which column is what, and what the words in it mean, is guessed from the framework, shown, and may be
//! corrected. What comes in was never sealed, and stays marked so: its digest is empty.

mod cell;
mod guess;
mod take;
mod words;

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

pub use cell::Meaning;
pub use guess::guess;
pub use take::{Remark, RemarkKind, Taken, take};

use super::sheet::{Table, key};
use crate::dossier::entry::Timestamp;
use crate::framework::{IndicatorId, Package, ScaleId};

/// The most different words for which people are asked what they mean.
pub const MOST_VALUES: usize = 100;

/// What the columns of a table of results are for, and what is written in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mapping {
    /// The row of the headers, counted from 0.
    pub header: u32,
    /// The role of each column, from the left; columns beyond the end are ignored.
    pub roles: Vec<Role>,
    /// What the round is called where no column says so.
    #[serde(default)]
    pub round: Rc<str>,
    /// What words mean, by scale and by the words as they are compared. Levels by their numbers need not be in it.
    #[serde(default)]
    pub meanings: BTreeMap<ScaleId, BTreeMap<String, Meaning>>,
}

/// What a column is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// For nothing here.
    #[default]
    Ignore,
    /// The organisation's name.
    Name,
    /// Its official number, by which it is known again.
    Code,
    /// Its town.
    Place,
    /// What kind of organisation it is.
    Kind,
    /// The territory that answers for it.
    Region,
    /// How many people learn there.
    Learners,
    /// What the round is called.
    Round,
    /// When the round was closed.
    Date,
    /// Which indicator a row is about.
    Indicator,
    /// What that indicator is rated.
    Rating,
    /// The ratings of that indicator.
    RatingOf(IndicatorId),
}

/// A table of results as people see it before they take it in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Look {
    /// The names of all tables of the file.
    pub tables: Vec<Rc<str>>,
    /// What stands above each column.
    pub headers: Vec<Rc<str>>,
    /// What stands in the first rows, shortened.
    pub rows: Vec<Vec<Rc<str>>>,
    /// How many rows there are below the headers.
    pub n_rows: u32,
    /// What the columns are for.
    pub mapping: Mapping,
    /// What stands in the columns of ratings and is no number of a level, with what it is taken for: what nobody knows
    /// first, then what is there most often.
    pub values: Vec<Value>,
    /// Names tables with the same headers, under which the mapping is kept.
    pub signature: String,
    /// How many organisations there are.
    pub n_organisations: u32,
    /// How many rounds they have.
    pub n_rounds: u32,
    /// How many ratings they have: levels, numbers, not applicable and not said.
    pub n_ratings: u32,
    /// The first things that could not be taken.
    pub remarks: Vec<Remark>,
    /// How many such things there are in all.
    pub n_remarks: u32,
}

/// Words in the columns of ratings.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Value {
    /// The scale of the indicators under which they stand.
    pub scale: ScaleId,
    /// The words as they are compared.
    pub key: String,
    /// The words as they are written where they stand first.
    pub written: Rc<str>,
    /// How often they stand there.
    pub n: u32,
    /// What they mean.
    pub meaning: Meaning,
}

/// Why nothing can be taken from a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ElsewhereError {
    /// There is no row below the headers.
    NoRows,
}

/// What a look shows of a cell and of a table.
const ROWS: usize = 6;
const CHARACTERS: usize = 120;
const REMARKS: usize = 100;

/// Looks at one of the tables of a file as results on a framework. Without a mapping, one is guessed.
///
/// # Errors
/// When there is no such table, or no row below its headers.
pub fn look(
    tables: &[Table],
    index: usize,
    package: &Package,
    mapping: Option<Mapping>,
    at: Timestamp,
) -> Result<(Look, Taken), ElsewhereError> {
    let table = tables.get(index).ok_or(ElsewhereError::NoRows)?;
    let mut mapping = mapping.filter(|known| fits(known, package)).unwrap_or_else(|| guess(table, package));
    mapping.roles.resize(table.n_columns(), Role::Ignore);
    let header = mapping.header as usize;
    let n_rows = table.rows.len().saturating_sub(header + 1);
    if n_rows == 0 {
        return Err(ElsewhereError::NoRows);
    }
    let taken = take(table, &mapping, package, at);
    let shown_row = |row: &Vec<String>| row.iter().map(|cell| shown(cell)).collect();
    let look = Look {
        tables: tables.iter().map(|table| table.name.clone()).collect(),
        headers: (0..table.n_columns()).map(|column| shown(table.cell(header, column))).collect(),
        rows: table.rows.iter().skip(header + 1).take(ROWS).map(shown_row).collect(),
        n_rows: small(n_rows),
        values: taken.values.clone(),
        signature: signature(table, header, package),
        n_organisations: small(taken.n_organisations()),
        n_rounds: small(taken.extracts.len()),
        n_ratings: small(taken.n_ratings()),
        remarks: taken.remarks.iter().take(REMARKS).cloned().collect(),
        n_remarks: small(taken.remarks.len()),
        mapping,
    };
    Ok((look, taken))
}

/// Whether a mapping of an earlier import names indicators of this framework only.
fn fits(mapping: &Mapping, package: &Package) -> bool {
    mapping.roles.iter().all(|role| match role {
        Role::RatingOf(id) => package.framework.place(id).is_some(),
        _ => true,
    })
}

fn shown(cell: &str) -> Rc<str> {
    match cell.char_indices().nth(CHARACTERS) {
        None => cell.into(),
        Some((end, _)) => format!("{}…", &cell[..end]).into(),
    }
}

/// What tables with the same headers have in common, on one framework: 64 characters.
fn signature(table: &Table, header: usize, package: &Package) -> String {
    let headers: Vec<String> = (0..table.n_columns()).map(|column| key(table.cell(header, column))).collect();
    let reference = package.framework.reference();
    let digest = Sha256::digest(format!("elsewhere\n{reference}\n{}", headers.join("\n")));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
