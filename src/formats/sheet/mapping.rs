//! What each column of a table is for. The guess is shown to people, who may change it; what they settle on is kept
//! under the signature of the headers, for the next file of that kind.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::table::Table;
use super::words;

/// What a column is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// For nothing here.
    Ignore,
    /// The number as printed: `3`, `1.2`, `1.2.4`. Dotted numbers also tell what stands in what.
    Number,
    /// The number or the title of the row above it in the framework.
    Parent,
    /// How deep a row stands: 1, 2, 3, or the word theme, criterion or indicator.
    Depth,
    /// The theme, on each row or on the first of its rows.
    ThemeTitle,
    /// The criterion, in the same way.
    CriterionTitle,
    /// The statement of an indicator; on rows of themes and criteria, their title.
    Title,
    /// Why an indicator matters.
    Why,
    /// Where to look and how to decide. Several columns may say so.
    Guidance,
    /// What usually shows it: pieces of evidence on lines of their own or parted by `;`. Several columns may hold some.
    Evidence,
    /// The weight, relative to those beside it.
    Weight,
    /// The most points, which become the weight.
    Points,
    /// The kind of scale, or the names of its levels.
    Scale,
    /// What the level of that number looks like.
    LevelText(i16),
    /// The statement's contrary.
    Opposite,
    /// Whether an indicator is critical.
    Critical,
    /// The unit of a measure.
    Unit,
}

impl Role {
    /// Whether several columns may have the role and be read one after the other.
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::Ignore | Self::Guidance | Self::Evidence)
    }
}

/// What the columns of a table are for, and where its headers stand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Mapping {
    /// The rows of the headers; none when the table begins with its first row.
    pub header: Option<HeaderRows>,
    /// The role of each column, from the left; columns beyond the end are ignored.
    pub roles: Vec<Role>,
}

/// The rows of the headers, as people count them: from 1, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct HeaderRows {
    /// The first row.
    pub first: u32,
    /// The last row.
    pub last: u32,
}

impl Mapping {
    /// The first row of data, counted from 0.
    pub(super) fn first_data_row(&self) -> usize {
        self.header.map_or(0, |header| header.last as usize)
    }

    /// The columns of a role, from the left.
    pub(super) fn columns(&self, role: Role) -> impl Iterator<Item = usize> {
        self.roles.iter().enumerate().filter(move |(_, known)| **known == role).map(|(column, _)| column)
    }

    /// The first column of a role.
    pub(super) fn column(&self, role: Role) -> Option<usize> {
        self.columns(role).next()
    }

    /// The header of each column: what its rows of headers say, from above, each text once.
    pub(super) fn headers(&self, table: &Table) -> Vec<String> {
        let Some((first, last)) = self.header_range(table) else { return vec![String::new(); table.n_columns()] };
        let rows = table.spread(first..=last);
        let header_of = |column: usize| {
            let mut texts: Vec<&str> = rows.iter().map(|row| row[column]).filter(|text| !text.is_empty()).collect();
            texts.dedup();
            texts.join(" ")
        };
        (0..table.n_columns()).map(header_of).collect()
    }

    /// What stands lowest in the headers of each column: what is its own, where others share what stands above.
    pub(super) fn own_headers<'t>(&self, table: &'t Table) -> Vec<&'t str> {
        let Some((first, last)) = self.header_range(table) else { return vec![""; table.n_columns()] };
        let rows = table.spread(first..=last);
        let lowest = |column: usize| rows.iter().rev().map(|row| row[column]).find(|text| !text.is_empty());
        (0..table.n_columns()).map(|column| lowest(column).unwrap_or_default()).collect()
    }

    /// The rows of headers that the table has, counted from 0.
    pub(super) fn header_range(&self, table: &Table) -> Option<(usize, usize)> {
        let header = self.header?;
        let last = (header.last as usize).min(table.rows.len());
        let first = header.first as usize;
        (1..=last).contains(&first).then(|| (first - 1, last - 1))
    }
}

/// What tables with the same headers have in common, whatever the case, the accents and the rows: 64 characters.
pub fn signature(table: &Table, mapping: &Mapping) -> String {
    let headers: Vec<String> = mapping.headers(table).iter().map(|header| words::key(header)).collect();
    let digest = Sha256::digest(headers.join("\n"));
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
