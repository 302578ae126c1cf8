//! Why a spreadsheet cannot be read, as plain data. The texts layer words it; the English here is for logs.

use std::fmt;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

/// Why a file gives no tables: one variant for each thing that a user can be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SheetError {
    /// The file has no bytes.
    Empty,
    /// The file is larger than any that is read.
    TooLarge {
        /// Its size.
        bytes: u64,
        /// The largest that is read.
        limit: u64,
    },
    /// Another kind of file, whatever its name says.
    NotASheet {
        /// What it seems to be.
        looks_like: Foreign,
    },
    /// The file is locked by a password.
    Encrypted,
    /// The file is incomplete, or its bytes changed on the way.
    Damaged {
        /// The part of the file that cannot be read; empty for the file as a whole.
        part: Rc<str>,
        /// What the reader says, in English.
        reason: String,
    },
    /// The file inflates to more than is read.
    InflatesTooMuch {
        /// The part at which it was noticed.
        part: Rc<str>,
    },
    /// A sheet has more rows than are read.
    TooManyRows {
        /// The sheet.
        table: Rc<str>,
        /// How many there may be.
        limit: u64,
    },
    /// A sheet has more columns than are read.
    TooManyColumns {
        /// The sheet.
        table: Rc<str>,
        /// How many there may be.
        limit: u64,
    },
    /// The cells of all sheets together are more than are read.
    TooManyCells {
        /// How many there may be.
        limit: u64,
    },
    /// The texts of all cells together are longer than is read.
    TooMuchText {
        /// How many bytes there may be.
        limit: u64,
    },
    /// The file is a spreadsheet and no cell in it is filled.
    NothingInIt,
    /// The file has no sheet of that number any more: another file was chosen than the one that was previewed.
    NoSuchTable,
}

/// What a file that is no readable spreadsheet seems to be, judged by its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Foreign {
    /// A spreadsheet of Excel in one of its binary forms, `.xls` or `.xlsb`; saved again as `.xlsx` it is read.
    BinaryExcel,
    /// A text or presentation of an office program.
    Office,
    /// A PDF.
    Pdf,
    /// A web page; some programs name such tables `.xls`.
    Html,
    /// XML of some kind.
    Xml,
    /// JSON of some kind.
    Json,
    /// A picture.
    Photo,
    /// A dossier of this program.
    Qualicycle,
    /// A ZIP archive of some other kind.
    Zip,
    /// Nothing that is recognised.
    Unknown,
}

impl SheetError {
    /// A part that cannot be read, with what its reader says.
    pub(super) fn damaged(part: &str, reason: impl fmt::Display) -> Self {
        Self::Damaged { part: part.into(), reason: reason.to_string() }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::TooLarge { bytes, limit } => write!(f, "the file has {bytes} bytes, {limit} at most are read"),
            Self::NotASheet { looks_like } => write!(f, "not a spreadsheet, it looks like {looks_like:?}"),
            Self::Encrypted => f.write_str("the file is encrypted"),
            Self::Damaged { part, reason } => write!(f, "{part} is damaged: {reason}"),
            Self::InflatesTooMuch { part } => write!(f, "{part} inflates too much"),
            Self::TooManyRows { table, limit } => write!(f, "{table} has more than {limit} rows"),
            Self::TooManyColumns { table, limit } => write!(f, "{table} has more than {limit} columns"),
            Self::TooManyCells { limit } => write!(f, "more than {limit} cells"),
            Self::TooMuchText { limit } => write!(f, "the cells hold more than {limit} bytes of text"),
            Self::NothingInIt => f.write_str("no cell is filled"),
            Self::NoSuchTable => f.write_str("there is no such table"),
        }
    }
}

impl std::error::Error for SheetError {}
