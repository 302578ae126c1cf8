//! The first table of a book as a text table: RFC 4180, in UTF-8 with the mark by which Excel knows it.
//!
//! Numbers are plain: no groups, no unit, the decimal sign of the language; days are ISO 8601; shares are numbers from
//! 0 to 1, cut off after six places, so that 1 never appears too early. What could part cells in one country or another
//! stands in quotes everywhere: a French file that opens with English settings keeps its cells together.

use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::{Book, BookForm, Cell, Table, cleaned, differs, not_packed};
use crate::formats::error::WriteError;
use crate::framework::scale::Decimal;

/// What tells Excel that a text is UTF-8.
const MARK: &str = "\u{feff}";

/// A share is cut off after so many places.
const SHARE_PLACES: u8 = 6;

pub(super) fn write(book: &Book) -> Result<Vec<u8>, WriteError> {
    let separator = u8::try_from(book.separator).unwrap_or(b';');
    // Where the comma stands in numbers, it cannot part cells: the one tells of the other.
    let decimal_sign = if separator == b',' { '.' } else { ',' };
    let records = book.tables.first().map(|table| records(table, decimal_sign)).unwrap_or_default();
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Never)
        .from_writer(MARK.as_bytes().to_vec());
    for record in &records {
        let is_alone = record.len() == 1;
        let cells = record.iter().map(|cell| quoted(cell, is_alone));
        writer.write_record(cells).map_err(|error| not_packed(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| not_packed(&error))?;
    if read(&bytes, separator) != Some(records) {
        return Err(differs(BookForm::TextTable));
    }
    Ok(bytes)
}

fn records(table: &Table, decimal_sign: char) -> Vec<Vec<String>> {
    let headings = table.columns.iter().map(|column| harmless(&column.heading)).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(|it| cell(it, decimal_sign)).collect());
    std::iter::once(headings).chain(rows).collect()
}

fn cell(cell: &Cell, decimal_sign: char) -> String {
    let signed = |number: String| number.replace('.', &decimal_sign.to_string());
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => day.to_string(),
        Cell::Number(number) => signed(number.to_string()),
        Cell::Share { possible: 0, .. } => String::new(),
        Cell::Share { reached, possible } => signed(cut_off(*reached, *possible)),
    }
}

/// A share as a decimal number, without zeros at its end.
fn cut_off(reached: u64, possible: u64) -> String {
    let digits = u128::from(reached) * 10u128.pow(SHARE_PLACES.into()) / u128::from(possible);
    let digits = i64::try_from(digits).unwrap_or(i64::MAX);
    let number = Decimal { digits, places: SHARE_PLACES }.to_string();
    number.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A cell as it stands in the file: in quotes as soon as it holds a sign that parts cells somewhere, or where a row would
/// be nothing but an empty line.
fn quoted(cell: &str, is_alone: bool) -> String {
    match cell.contains([',', ';', '\t', '"', '\r', '\n']) || (is_alone && cell.is_empty()) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_owned(),
    }
}

/// A text that no spreadsheet takes for a formula: one that begins like a formula, even after blanks, gets an apostrophe
/// before it (OWASP, “CSV Injection”).
fn harmless(text: &str) -> String {
    let text = cleaned(text);
    let begins_blank = text.starts_with(['\t', '\n']);
    let is_formula = begins_blank || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if is_formula { format!("'{text}") } else { text }
}

fn read(bytes: &[u8], separator: u8) -> Option<Vec<Vec<String>>> {
    let bytes = bytes.strip_prefix(MARK.as_bytes())?;
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(bytes);
    let cells = |record: StringRecord| record.iter().map(str::to_owned).collect();
    reader.records().map(|record| record.ok().map(cells)).collect()
}
