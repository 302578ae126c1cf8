//! What people should know about an import: what was left out, and what became something else than it was.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::mapping::Role;
use super::table;

/// A remark about a place of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Remark {
    /// The row, as people count it in the file: from 1. None when the remark is about the table as a whole.
    pub row: Option<u32>,
    /// The letter of the column. None when the remark is about the row as a whole.
    pub column: Option<Rc<str>>,
    /// How grave it is.
    pub severity: Severity,
    /// What it is.
    pub kind: RemarkKind,
}

/// How grave a remark is, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Something was left out.
    Error,
    /// It was imported and is not what it was.
    Warning,
    /// It was imported as it is, and somebody may want to look at it.
    Hint,
}

/// What a remark says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// No column holds statements, so nothing can be imported.
    NoTitles,
    /// The row has no title; it was left out.
    EmptyTitle,
    /// A theme or criterion in which nothing stands; it was left out.
    EmptyGroup,
    /// The rows from here on are more than a framework may hold; they were left out.
    TooMany {
        /// Of what.
        what: Tier,
        /// How many there may be.
        limit: u64,
        /// How many were left out.
        left_out: u64,
    },
    /// Another row has the same number; both were imported.
    DuplicateNumber {
        /// The number.
        number: Rc<str>,
        /// The other row.
        first_row: u32,
    },
    /// The row above is not in the table; this one was imported under a theme that collects such rows.
    MissingParent {
        /// What the row names as its parent; empty when no theme stands before it.
        parent: Rc<str>,
    },
    /// The number is deeper than any row that would hold it; what stands between was made, without a title.
    MissingLevel {
        /// The number that was made.
        number: Rc<str>,
    },
    /// The depth jumps over a level; what stands between was made, without a title.
    DepthJumps {
        /// The depth before.
        from: u32,
        /// The depth of this row.
        to: u32,
    },
    /// A depth that is neither a number nor a known word; the row was taken for an indicator.
    UnknownDepth {
        /// The text.
        text: Rc<str>,
    },
    /// A heading so deep that indicators would stand there; it became a criterion, named after those above it too.
    TooDeep {
        /// How deep it stands: 3 or more.
        depth: u32,
    },
    /// The points of the rows below do not make the points of this one.
    TotalDiffers {
        /// The points that this row states.
        stated: Rc<str>,
        /// What the rows below add up to.
        found: Rc<str>,
    },
    /// Weights that look like shares of a hundred do not make a hundred.
    WeightsNot100 {
        /// What they add up to.
        found: Rc<str>,
    },
    /// A weight that is no number, or too far from those beside it to be kept.
    WeightChanged {
        /// The text.
        text: Rc<str>,
        /// What it became.
        became: u32,
    },
    /// A weight became another number, in proportion to those beside it.
    WeightScaled {
        /// The text.
        text: Rc<str>,
        /// What it became.
        became: u32,
    },
    /// The cell is longer than a text may be; it was cut.
    CellTooLong {
        /// How many characters it has.
        characters: u64,
        /// How many were kept.
        limit: u64,
    },
    /// A scale that is not known; the usual one was taken.
    UnknownScale {
        /// The text.
        text: Rc<str>,
    },
    /// Not every level is described; the descriptions went to the guidance.
    LevelsIncomplete {
        /// How many are described.
        found: u32,
        /// How many there are.
        expected: u32,
    },
    /// Neither yes nor no; it was taken for no.
    NotYesOrNo {
        /// The text.
        text: Rc<str>,
    },
    /// A measure cannot be critical, since it has no level.
    CriticalMeasure,
    /// The spreadsheet took this number for a date; the row has none now.
    NumberIsDate {
        /// The date.
        text: Rc<str>,
    },
    /// A formula that came to no result; the cell was taken for empty.
    FormulaError {
        /// What the cell shows.
        text: Rc<str>,
    },
    /// No row stands in another one; all indicators were put into one theme.
    NoStructure,
    /// The row repeats the headers; it was passed over.
    HeaderAgain,
    /// The header has capitals in the middle of a word.
    HeaderMixedCase {
        /// The header.
        header: Rc<str>,
    },
    /// Two columns have the same header.
    HeaderTwice {
        /// The header.
        header: Rc<str>,
        /// The letter of the first of them.
        first: Rc<str>,
    },
    /// Another column has the same role; this one was not read.
    ColumnTwice {
        /// The role.
        role: Role,
        /// The letter of the column that was read.
        first: Rc<str>,
    },
    /// From this row on, several rows are empty, and then the table goes on.
    EmptyRows {
        /// How many.
        number: u32,
    },
}

/// The levels of a framework.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// Themes.
    Theme,
    /// Criteria.
    Criterion,
    /// Indicators.
    Indicator,
}

impl RemarkKind {
    /// How grave it is.
    pub fn severity(&self) -> Severity {
        match self {
            Self::NoTitles | Self::EmptyTitle | Self::EmptyGroup | Self::TooMany { .. } => Severity::Error,
            Self::MissingLevel { .. }
            | Self::TooDeep { .. }
            | Self::WeightScaled { .. }
            | Self::NoStructure
            | Self::HeaderAgain
            | Self::HeaderMixedCase { .. }
            | Self::HeaderTwice { .. }
            | Self::EmptyRows { .. } => Severity::Hint,
            _ => Severity::Warning,
        }
    }
}

/// The remarks of an import while it goes on.
#[derive(Default)]
pub(super) struct Remarks {
    list: Vec<Remark>,
}

impl Remarks {
    /// Remarks on a cell; the row is counted from 1 and the column from 0.
    pub(super) fn at(&mut self, row: u32, column: usize, kind: RemarkKind) {
        self.add(Some(row), Some(table::letter(column).into()), kind);
    }

    /// Remarks on a row.
    pub(super) fn row(&mut self, row: Option<u32>, kind: RemarkKind) {
        self.add(row, None, kind);
    }

    fn add(&mut self, row: Option<u32>, column: Option<Rc<str>>, kind: RemarkKind) {
        self.list.push(Remark { row, column, severity: kind.severity(), kind });
    }

    /// All remarks in the order of the table, those on the whole of it first.
    pub(super) fn finish(mut self) -> Vec<Remark> {
        self.list.sort_by_key(|remark| remark.row);
        self.list
    }
}

/// The gravest remarks, at most so many, in the order of the table.
pub fn gravest(remarks: &[Remark], limit: usize) -> Vec<Remark> {
    let mut places: Vec<usize> = (0..remarks.len()).collect();
    places.sort_by_key(|place| (remarks[*place].severity, *place));
    places.truncate(limit);
    places.sort_unstable();
    places.into_iter().map(|place| remarks[place].clone()).collect()
}
