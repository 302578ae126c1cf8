//! A framework from a spreadsheet, in steps that stand open: each takes plain data and gives plain data.
//!
//! ```text
//! bytes ── read ──> Table ── guess ──> Mapping ── plant ──> Planting (tree, remarks) ── package ──> Package
//! ```
//! A source that is not among CSV, XLSX and ODS only has to give tables; everything after [`read`] knows no file.
//! `docs/import.md` says what a spreadsheet may look like, for whoever prepares one.

mod banner;
pub mod build;
mod delimited;
mod details;
mod dotted;
pub mod error;
mod guess;
mod header;
mod ids;
mod lines;
pub mod mapping;
mod number;
mod numbering;
mod ods;
mod office;
mod outline;
mod plant;
pub mod planting;
pub mod preview;
pub mod remark;
pub mod scales;
pub mod table;
mod text;
mod tree;
mod vocabulary;
mod weigh;
mod words;
mod xlsx;

pub use build::{NamedScale, Options, package};
pub use error::{Foreign, SheetError};
pub use guess::guess;
pub use mapping::{Mapping, Role, signature};
pub use plant::plant;
pub use planting::{Planting, Sketch};
pub use preview::Preview;
pub use remark::{Remark, RemarkKind, Severity};
pub use table::Table;
pub(in crate::formats) use words::key;

use super::error::LooksLike;
use super::{limits, looks};
use office::{Kind, Office};

/// Reads the tables of a spreadsheet, in the order of its sheets and without the empty ones. The name decides
/// nothing but what the table of a text file is called.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Table>, SheetError> {
    read_telling(name, bytes, &mut |_, _| {})
}

/// Reads the tables of a spreadsheet and tells meanwhile how much of how much is done, in units of its own.
pub fn read_telling(name: &str, bytes: &[u8], progress: &mut dyn FnMut(u64, u64)) -> Result<Vec<Table>, SheetError> {
    if bytes.is_empty() {
        return Err(SheetError::Empty);
    }
    if bytes.len() as u64 > limits::SHEET_BYTES {
        return Err(SheetError::TooLarge { bytes: bytes.len() as u64, limit: limits::SHEET_BYTES });
    }
    let mut tables = match bytes.starts_with(looks::ZIP) {
        true => read_office(bytes, progress)?,
        false => vec![read_text(name, bytes, progress)?],
    };
    tables.retain(|table| !table.rows.is_empty());
    if tables.is_empty() { Err(SheetError::NothingInIt) } else { Ok(tables) }
}

fn read_office(bytes: &[u8], progress: &mut dyn FnMut(u64, u64)) -> Result<Vec<Table>, SheetError> {
    let mut office = Office::open(bytes)?;
    match office.kind()? {
        Kind::Xlsx => xlsx::read(&mut office, bytes, progress),
        Kind::Ods => ods::read(&mut office, progress),
    }
}

fn read_text(name: &str, bytes: &[u8], progress: &mut dyn FnMut(u64, u64)) -> Result<Table, SheetError> {
    if let Some(error) = foreign(bytes) {
        return Err(error);
    }
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    delimited::read(file.rsplit_once('.').map_or(file, |(stem, _)| stem), bytes, progress)
}

/// Why bytes that are no ZIP archive are no table of text either.
fn foreign(bytes: &[u8]) -> Option<SheetError> {
    const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0";
    if bytes.starts_with(OLD_OFFICE) {
        return Some(old_office(bytes));
    }
    let looks_like = match looks::looks_like(bytes) {
        LooksLike::Photo => Foreign::Photo,
        LooksLike::Pdf => Foreign::Pdf,
        LooksLike::Office => Foreign::Office,
        LooksLike::Html => Foreign::Html,
        LooksLike::Json => Foreign::Json,
        LooksLike::OtherZip => Foreign::Zip,
        LooksLike::Text | LooksLike::Unknown => foreign_text(bytes)?,
    };
    Some(SheetError::NotASheet { looks_like })
}

/// Old files of office programs and locked files of new ones are a small file system, whose names are UTF-16.
fn old_office(bytes: &[u8]) -> SheetError {
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    match () {
        () if holds("EncryptedPackage") => SheetError::Encrypted,
        () if holds("Workbook") || holds("Book") => SheetError::NotASheet { looks_like: Foreign::BinaryExcel },
        () => SheetError::NotASheet { looks_like: Foreign::Office },
    }
}

/// What a file is that has no mark of its own; none when it is text that may be a table.
fn foreign_text(bytes: &[u8]) -> Option<Foreign> {
    if !text::is_text(bytes) {
        return Some(Foreign::Unknown);
    }
    let head = text::decode(&bytes[..bytes.len().min(400)]).to_lowercase();
    let head = head.trim_start();
    match () {
        () if head.starts_with("<!doctype html") || head.starts_with("<html") || head.starts_with("<table") => {
            Some(Foreign::Html)
        }
        () if head.starts_with("<?xml") && head.contains("<html") => Some(Foreign::Html),
        () if head.starts_with("<?xml") => Some(Foreign::Xml),
        () => None,
    }
}
