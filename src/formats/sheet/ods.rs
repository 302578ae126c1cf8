//! The tables of an ODS file.
//!
//! `calamine` reads ODS too. It does not tell merged areas, waits for ever for the end of a table that was cut off,
//! and unfolds repeated rows before anyone can count them, so this reader goes through the file itself.

use std::mem;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

use super::error::{Foreign, SheetError};
use super::office::Office;
use super::table::{Area, Budget, Builder, Table};
use crate::formats::limits;

const CONTENT: &str = "content.xml";

/// Elements in a cell whose texts are not the cell's: comments, and everything drawn.
const ASIDE: [&str; 6] = ["annotation", "frame", "custom-shape", "g", "control", "table"];

/// The most blanks that one sign for blanks stands for.
const BLANKS: usize = 1_000;

/// How many rows of the file there are from one word of progress to the next.
const ROWS_OF_PROGRESS: usize = 1_000;

/// Reads all sheets, counting bytes of the file's content as progress.
pub(super) fn read(office: &mut Office<'_>, progress: &mut dyn FnMut(u64, u64)) -> Result<Vec<Table>, SheetError> {
    is_open(office)?;
    let contents = office.part(CONTENT)?;
    let text = std::str::from_utf8(&contents).map_err(damaged)?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut budget = Budget::default();
    let mut tables = Vec::new();
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) if start.local_name().as_ref() == "table" && tables.len() < limits::SHEETS => {
                let name = attribute(&start, "name")?.unwrap_or_default();
                let mut table = Sheet { builder: Builder::new(&name, &mut budget), row: 0 };
                let mut tell = |done| progress(done, contents.len() as u64);
                table.read(&mut reader, &mut tell)?;
                tables.push(table.builder.finish());
            }
            Event::Eof => return Ok(tables),
            _ => {}
        }
    }
}

/// Refuses a file that a password locks: the list of its parts is in clear, and says so.
fn is_open(office: &mut Office<'_>) -> Result<(), SheetError> {
    const LIST: &str = "meta-inf/manifest.xml";
    let is_locked = office.has(LIST) && {
        let list = office.part(LIST)?;
        list.windows(15).any(|window| window == b"encryption-data")
    };
    match (is_locked, office.has(CONTENT)) {
        (true, _) => Err(SheetError::Encrypted),
        (false, false) => Err(SheetError::NotASheet { looks_like: Foreign::Office }),
        (false, true) => Ok(()),
    }
}

/// A sheet while it is read, and the row that comes next.
struct Sheet<'b> {
    builder: Builder<'b>,
    row: usize,
}

/// A cell of a row, which may stand for several equal ones beside it.
#[derive(Default)]
struct Cell {
    text: String,
    repeated: usize,
    rows_spanned: usize,
    columns_spanned: usize,
}

impl Sheet<'_> {
    fn read(&mut self, reader: &mut Reader<&[u8]>, tell: &mut dyn FnMut(u64)) -> Result<(), SheetError> {
        let mut n_read = 0usize;
        loop {
            match reader.read_event().map_err(damaged)? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "table-row" => {
                        let repeated = number(&start, "number-rows-repeated")?;
                        let cells = row(reader)?;
                        self.put(&cells, repeated)?;
                        n_read += 1;
                        if n_read.is_multiple_of(ROWS_OF_PROGRESS) {
                            tell(reader.buffer_position());
                        }
                    }
                    // What lies over the sheet is no part of it, and may hold tables of its own.
                    "shapes" => skip(reader, &start)?,
                    _ => {}
                },
                Event::End(end) if end.local_name().as_ref() == "table" => return Ok(()),
                Event::Eof => return Err(damaged("a table without an end")),
                _ => {}
            }
        }
    }

    /// Puts a row as often as it is repeated. An empty one is only counted: files end in a million of them.
    fn put(&mut self, cells: &[Cell], repeated: usize) -> Result<(), SheetError> {
        if cells.iter().all(|cell| cell.text.trim().is_empty()) {
            self.row = self.row.saturating_add(repeated);
            return Ok(());
        }
        for _ in 0..repeated {
            let mut column = 0usize;
            for cell in cells {
                self.put_cell(cell, column)?;
                column = column.saturating_add(cell.repeated);
            }
            self.row += 1;
        }
        Ok(())
    }

    fn put_cell(&mut self, cell: &Cell, column: usize) -> Result<(), SheetError> {
        if cell.text.trim().is_empty() {
            return Ok(());
        }
        for offset in 0..cell.repeated {
            self.builder.put(self.row, column.saturating_add(offset), &cell.text)?;
        }
        if cell.rows_spanned > 1 || cell.columns_spanned > 1 {
            self.builder.merge(Area {
                top: self.row,
                left: column,
                bottom: self.row.saturating_add(cell.rows_spanned - 1),
                right: column.saturating_add(cell.columns_spanned - 1),
            });
        }
        Ok(())
    }
}

/// Reads the cells up to the end of their row.
fn row(reader: &mut Reader<&[u8]>) -> Result<Vec<Cell>, SheetError> {
    let mut cells = Vec::new();
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) => match start.local_name().as_ref() {
                // Under a merged area lie cells that are covered; their texts are those of before the merging.
                "covered-table-cell" => {
                    cells.push(Cell { repeated: number(&start, "number-columns-repeated")?, ..Cell::default() });
                    skip(reader, &start)?;
                }
                "table-cell" => cells.push(cell(reader, &start)?),
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == "table-row" => return Ok(cells),
            Event::Eof => return Err(damaged("a row without an end")),
            _ => {}
        }
    }
}

/// Reads a cell: what it shows, or the date that it means.
fn cell(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>) -> Result<Cell, SheetError> {
    let date = attribute(start, "date-value")?;
    let text = paragraphs(reader)?;
    Ok(Cell {
        text: date.map_or(text, |date| date.trim_end_matches("T00:00:00").to_owned()),
        repeated: number(start, "number-columns-repeated")?,
        rows_spanned: number(start, "number-rows-spanned")?,
        columns_spanned: number(start, "number-columns-spanned")?,
    })
}

/// The paragraphs of a cell, one on each line.
fn paragraphs(reader: &mut Reader<&[u8]>) -> Result<String, SheetError> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut text = String::new();
    loop {
        match reader.read_event().map_err(damaged)? {
            Event::Start(start) => match start.local_name().as_ref() {
                name if ASIDE.contains(&name) => skip(reader, &start)?,
                // What stands between paragraphs is only the file's own order.
                "p" => text.clear(),
                "s" => text.extend(std::iter::repeat_n(' ', number(&start, "c")?.min(BLANKS))),
                "tab" => text.push('\t'),
                "line-break" => text.push('\n'),
                _ => {}
            },
            Event::Text(piece) => text.push_str(&piece.xml10_content()),
            Event::CData(piece) => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(entity) => match entity.resolve_char_ref().map_err(damaged)? {
                Some(c) => text.push(c),
                None => text.push_str(quick_xml::escape::resolve_xml_entity(&entity).unwrap_or_default()),
            },
            Event::End(end) => match end.local_name().as_ref() {
                "p" => paragraphs.push(mem::take(&mut text)),
                "table-cell" => return Ok(paragraphs.join("\n")),
                _ => {}
            },
            Event::Eof => return Err(damaged("a cell without an end")),
            _ => {}
        }
    }
}

fn skip(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>) -> Result<(), SheetError> {
    reader.read_to_end(start.name()).map(drop).map_err(damaged)
}

/// An attribute, whatever the prefix of its name.
fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, SheetError> {
    for attribute in start.attributes() {
        let attribute = attribute.map_err(damaged)?;
        if attribute.key.local_name().as_ref() == name {
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(damaged)?;
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

/// A number of an attribute, 1 where it is missing or makes no sense.
fn number(start: &BytesStart<'_>, name: &str) -> Result<usize, SheetError> {
    let stated = attribute(start, name)?;
    Ok(stated.and_then(|stated| stated.trim().parse().ok()).unwrap_or(1).max(1))
}

fn damaged(reason: impl std::fmt::Display) -> SheetError {
    SheetError::damaged(CONTENT, reason)
}
