//! Answers to a panel from a table of another survey tool, in steps that stand open.
//!
//! ```text
//! Table ── guess ──> Mapping ── take ──> Taken (answered sheets, remarks)
//! ```
//! One row is what one person answered. Which column answers which question, and what the words in it mean, is guessed,
//! shown, and may be corrected. Columns that tell who somebody is are never taken.

mod guess;
mod meaning;
mod take;

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

pub use guess::guess;
pub use meaning::Meaning;
pub use take::{Remark, RemarkKind, Taken, take};

use super::sheet::Table;
use super::sheet::key;
use crate::dossier::panel::{AnswerId, AnswerSheet, PanelId, Questionnaire};

/// The most answers that are taken in at a time. Far more people than any establishment asks, and few enough for the
/// journal.
pub const MOST_ANSWERS: usize = 5_000;

/// The most different words for which people are asked what they mean.
pub const MOST_VALUES: usize = 60;

/// What the columns of a table of responses are for, and what is written in them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mapping {
    /// The role of each column, from the left; columns beyond the end are ignored.
    pub roles: Vec<Role>,
    /// What stands in the column of groups for the group that was asked; empty to take every row.
    #[serde(default)]
    pub group: String,
    /// What the words in the columns of agreement mean, by the words as they are compared.
    pub meanings: BTreeMap<String, Meaning>,
}

/// What a column is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// For nothing here.
    #[default]
    Ignore,
    /// It tells who somebody is, so it stays out.
    Personal,
    /// It numbers the responses.
    Response,
    /// It says to which group somebody belongs.
    Group,
    /// It answers that question.
    Question(Rc<str>),
}

/// A table of responses as people see it before they take it in.
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
    /// What stands in the columns of agreement, with how often and what it is taken for.
    pub values: Vec<Value>,
    /// What stands in the column of groups.
    pub groups: Vec<Rc<str>>,
    /// Names tables with the same headers, under which the mapping is kept.
    pub signature: String,
    /// The answers that would be taken in.
    pub answers: Vec<(AnswerId, Rc<AnswerSheet>)>,
    /// Rows without an answer to any question.
    pub n_empty: u32,
    /// Rows of other groups.
    pub n_other_groups: u32,
    /// The first things that could not be taken.
    pub remarks: Vec<Remark>,
    /// How many such things there are in all.
    pub n_remarks: u32,
}

/// Words in the columns of agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Value {
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResponsesError {
    /// There is no row below the headers.
    NoRows,
    /// There are more responses than are taken.
    TooMany {
        /// How many there are.
        found: u64,
        /// How many there may be.
        limit: u64,
    },
}

/// What a look shows of a cell and of a table.
const ROWS: usize = 6;
const CHARACTERS: usize = 120;
const REMARKS: usize = 100;

/// Looks at one of the tables of a file as responses to a questionnaire. Without a mapping, one is guessed.
pub fn look(
    tables: &[Table],
    index: usize,
    panel: PanelId,
    questionnaire: &Questionnaire,
    mapping: Option<Mapping>,
) -> Result<Look, ResponsesError> {
    let table = tables.get(index).ok_or(ResponsesError::NoRows)?;
    let n_rows = table.rows.len().saturating_sub(1);
    if n_rows == 0 {
        return Err(ResponsesError::NoRows);
    }
    if n_rows > MOST_ANSWERS {
        return Err(ResponsesError::TooMany { found: n_rows as u64, limit: MOST_ANSWERS as u64 });
    }
    let mut mapping = mapping.filter(|known| fits(known, questionnaire)).unwrap_or_else(|| guess(table, questionnaire));
    mapping.roles.resize(table.n_columns(), Role::Ignore);
    let values = meaning::values(table, &mapping, questionnaire);
    let taken = take(table, &mapping, panel, questionnaire);
    Ok(Look {
        tables: tables.iter().map(|table| table.name.clone()).collect(),
        headers: headers(table).map(|header| shown(header)).collect(),
        rows: table.rows.iter().skip(1).take(ROWS).map(|row| row.iter().map(|cell| shown(cell)).collect()).collect(),
        n_rows: n_rows as u32,
        groups: groups(table, &mapping),
        signature: signature(table),
        values,
        answers: taken.answers,
        n_empty: taken.n_empty,
        n_other_groups: taken.n_other_groups,
        n_remarks: taken.remarks.len() as u32,
        remarks: taken.remarks.into_iter().take(REMARKS).collect(),
        mapping,
    })
}

/// Whether a mapping of an earlier import names questions of this questionnaire only.
fn fits(mapping: &Mapping, questionnaire: &Questionnaire) -> bool {
    let is_asked = |id: &Rc<str>| questionnaire.questions.iter().any(|question| question.id == *id);
    let mut named = mapping.roles.iter().filter_map(|role| match role {
        Role::Question(id) => Some(id),
        _ => None,
    });
    named.all(is_asked)
}

/// The headers of a table, which stand in its first row.
fn headers(table: &Table) -> impl Iterator<Item = &str> {
    (0..table.n_columns()).map(|column| table.cell(0, column))
}

fn groups(table: &Table, mapping: &Mapping) -> Vec<Rc<str>> {
    let Some(column) = mapping.roles.iter().position(|role| *role == Role::Group) else { return Vec::new() };
    let cells = (1..table.rows.len()).map(|row| table.cell(row, column)).filter(|cell| !cell.is_empty());
    let mut groups: BTreeMap<String, Rc<str>> = BTreeMap::new();
    for cell in cells {
        if groups.len() < MOST_VALUES {
            groups.entry(key(cell)).or_insert_with(|| shown(cell));
        }
    }
    groups.into_values().collect()
}

fn shown(cell: &str) -> Rc<str> {
    match cell.char_indices().nth(CHARACTERS) {
        None => cell.into(),
        Some((end, _)) => format!("{}…", &cell[..end]).into(),
    }
}

/// What tables with the same headers have in common: 64 characters.
fn signature(table: &Table) -> String {
    let headers: Vec<String> = headers(table).map(key).collect();
    let digest = Sha256::digest(format!("responses\n{}", headers.join("\n")));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
