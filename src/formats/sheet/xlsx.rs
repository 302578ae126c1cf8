//! The tables of an XLSX file, read cell by cell by `calamine`.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, Sheet, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use super::error::SheetError;
use super::number;
use super::office::Office;
use super::table::{Area, Budget, Builder, Table};
use crate::formats::limits;

/// How many rows there are from one word of progress to the next.
const ROWS_OF_PROGRESS: u32 = 1_000;

/// How much the sheets may be together if each were as long as the longest part, in bytes.
const SHEETS_BYTES: u64 = 10 * limits::SHEET_INFLATED;

/// Reads all sheets, those that are shown before those that are hidden, counting the rows of each as progress.
pub(super) fn read(
    office: &mut Office<'_>,
    bytes: &[u8],
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Vec<Table>, SheetError> {
    let longest = office.check_xlsx()?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| failure("", &error))?;
    let sheets = workbook.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let mut sheets: Vec<Sheet> = sheets.take(limits::SHEETS).cloned().collect();
    // Any number of sheets may be one and the same part, which would be read again and again.
    if longest.saturating_mul(sheets.len() as u64) > SHEETS_BYTES {
        return Err(SheetError::InflatesTooMuch { part: "".into() });
    }
    sheets.sort_by_key(|sheet| sheet.visible != SheetVisible::Visible);

    let mut budget = Budget::default();
    let mut tables = Vec::new();
    for sheet in &sheets {
        let mut table = Builder::new(&sheet.name, &mut budget);
        fill(&mut workbook, &sheet.name, &mut table, progress)?;
        // A sheet of which the merged areas cannot be read is still a sheet.
        for area in workbook.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default() {
            table.merge(Area {
                top: area.start.0 as usize,
                left: area.start.1 as usize,
                bottom: area.end.0 as usize,
                right: area.end.1 as usize,
            });
        }
        tables.push(table.finish());
    }
    Ok(tables)
}

fn fill(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    table: &mut Builder<'_>,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<(), SheetError> {
    let mut cells = workbook.worksheet_cells_reader(name).map_err(|error| failure(name, &error))?;
    let stated_rows = cells.dimensions().end.0;
    let mut told = 0;
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|error| failure(name, &error))? {
        let (row, column) = cell.get_position();
        if row >= ROWS_OF_PROGRESS.saturating_add(told) {
            told = row;
            progress(u64::from(row), u64::from(stated_rows.max(row)));
        }
        let text = match cell.get_value() {
            DataRef::Empty => continue,
            DataRef::SharedString(text) => {
                table.put(row as usize, column as usize, text)?;
                continue;
            }
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
            DataRef::Int(number) => number.to_string(),
            DataRef::Float(number) => number::as_seen(*number, format_of(cells.styles(), style)),
            DataRef::Bool(value) => if *value { "TRUE" } else { "FALSE" }.to_owned(),
            DataRef::DateTime(date) => number::date(date),
            DataRef::Error(error) => error.to_string(),
        };
        table.put(row as usize, column as usize, &text)?;
    }
    Ok(())
}

fn format_of(styles: &[Style], index: usize) -> &str {
    let format = styles.get(index).and_then(|style| style.number_format.as_ref());
    format.map_or("General", |format| &format.format_code)
}

fn failure(sheet: &str, error: &XlsxError) -> SheetError {
    match error {
        XlsxError::Password => SheetError::Encrypted,
        error => SheetError::damaged(sheet, error),
    }
}
