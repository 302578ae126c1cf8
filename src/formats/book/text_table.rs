//! The actions as a text table: RFC 4180, in UTF-8 with the mark by which Excel knows it.

use csv::{ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::{Book, BookForm, Cell, Table, cleaned, differs, not_packed};
use crate::formats::error::WriteError;

/// What tells Excel that a text is UTF-8.
const MARK: &str = "\u{feff}";

pub(super) fn write(plan: &Book) -> Result<Vec<u8>, WriteError> {
    let records = plan.tables.first().map(records).unwrap_or_default();
    let separator = u8::try_from(plan.separator).unwrap_or(b';');
    let mut writer =
        WriterBuilder::new().delimiter(separator).terminator(Terminator::CRLF).from_writer(MARK.as_bytes().to_vec());
    for record in &records {
        writer.write_record(record).map_err(|error| not_packed(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| not_packed(&error))?;
    if read(&bytes, separator) != Some(records) {
        return Err(differs(BookForm::TextTable));
    }
    Ok(bytes)
}

fn records(table: &Table) -> Vec<Vec<String>> {
    let headings = table.columns.iter().map(|column| harmless(&column.heading)).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    std::iter::once(headings).chain(rows).collect()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => day.to_string(),
    }
}

/// A text that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe before it (OWASP,
/// “CSV Injection”).
fn harmless(text: &str) -> String {
    let text = cleaned(text);
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\n', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text }
}

fn read(bytes: &[u8], separator: u8) -> Option<Vec<Vec<String>>> {
    let bytes = bytes.strip_prefix(MARK.as_bytes())?;
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(bytes);
    let cells = |record: StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().map(|record| record.ok().map(cells)).collect()
}
