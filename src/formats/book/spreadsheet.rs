//! The plan as a spreadsheet, with a sheet for each table. Days are days, text is text, and the heading stays in sight.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::{Book, BookForm, Cell, Table, cleaned, differs, not_packed};
use crate::dossier::day::Day;
use crate::formats::error::WriteError;

/// The longest text that a cell holds, in units of UTF-16, and the longest name of a sheet.
const LONGEST_TEXT: usize = 32_767;
const LONGEST_NAME: usize = 31;

/// The day as the reader's own machine writes it: the fourteenth of the formats that every spreadsheet knows.
const LOCAL_DAY: u8 = 14;

pub(super) fn write(plan: &Book) -> Result<Vec<u8>, WriteError> {
    let sheets: Vec<Sheet> = plan.tables.iter().enumerate().map(|(n, table)| Sheet::of(n, table)).collect();
    let bytes = pack(plan, &sheets).map_err(|error| not_packed(&error))?;
    let is_there = sheets.iter().all(|sheet| read(&bytes, &sheet.name).as_ref() == Some(&sheet.rows));
    if is_there { Ok(bytes) } else { Err(differs(BookForm::Spreadsheet)) }
}

/// A table as the spreadsheet will hold it.
struct Sheet {
    name: String,
    widths: Vec<u16>,
    rows: Vec<Vec<Cell>>,
}

impl Sheet {
    fn of(n: usize, table: &Table) -> Sheet {
        let headings = table.columns.iter().map(|column| text(&column.heading)).collect();
        let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
        Sheet {
            name: name(n, &table.name),
            widths: table.columns.iter().map(|column| column.width).collect(),
            rows: std::iter::once(headings).chain(rows).collect(),
        }
    }
}

fn cell(cell: &Cell) -> Cell {
    match cell {
        Cell::Empty => Cell::Empty,
        Cell::Text(words) => text(words),
        // Spreadsheets begin their calendar in 1900, and get its first months wrong.
        Cell::Day(day) if day.parts().0 < 1901 => text(&day.to_string()),
        Cell::Day(day) => Cell::Day(*day),
    }
}

/// A text that a cell can hold; what is longer ends in an ellipsis.
fn text(words: &str) -> Cell {
    let mut words = cleaned(words);
    if words.encode_utf16().count() > LONGEST_TEXT {
        let mut n_units = 0;
        let fits = |c: &char| {
            n_units += c.len_utf16();
            n_units < LONGEST_TEXT
        };
        words = words.chars().take_while(fits).chain(['…']).collect();
    }
    if words.is_empty() { Cell::Empty } else { Cell::Text(words.into()) }
}

/// A name that a sheet may have: some signs are kept for formulas.
fn name(n: usize, words: &str) -> String {
    let is_free = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') && !c.is_control();
    let name: String = words.chars().filter(is_free).take(LONGEST_NAME).collect();
    if name.trim().is_empty() { (n + 1).to_string() } else { name }
}

fn pack(plan: &Book, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new().set_title(cleaned(&plan.title));
    if let Ok(at) = ExcelDateTime::from_timestamp(plan.at.0.div_euclid(1000)) {
        properties = properties.set_creation_datetime(&at);
    }
    workbook.set_properties(&properties);
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet)?;
    }
    workbook.save_to_buffer()
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let heading = plain.clone().set_bold().set_border_bottom(FormatBorder::Thin);
    let day = plain.clone().set_num_format_index(LOCAL_DAY).set_align(FormatAlign::Left);
    worksheet.set_name(&sheet.name)?;
    for (column, width) in (0..).zip(&sheet.widths) {
        worksheet.set_column_width(column, *width)?;
    }
    for (row, cells) in (0..).zip(&sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => continue,
                Cell::Text(text) if row == 0 => worksheet.write_string_with_format(row, column, &**text, &heading)?,
                Cell::Text(text) => worksheet.write_string_with_format(row, column, &**text, &plain)?,
                Cell::Day(on) => worksheet.write_number_with_format(row, column, serial(*on) as f64, &day)?,
            };
        }
    }
    worksheet.set_freeze_panes(1, 0)?;
    let (last_row, last_column) = (sheet.rows.len().saturating_sub(1), sheet.widths.len().saturating_sub(1));
    if let (Ok(last_row @ 1..), Ok(last_column)) = (u32::try_from(last_row), u16::try_from(last_column)) {
        worksheet.autofilter(0, 0, last_row, last_column)?;
    }
    // On paper, the table is as wide as the page and the heading stands on each.
    worksheet.set_landscape().set_print_fit_to_pages(1, 0).set_repeat_rows(0, 0)?;
    Ok(())
}

/// The number under which spreadsheets know a day: 1 January 1901 is 367.
fn serial(day: Day) -> i64 {
    Day::of(1899, 12, 30).map_or(0, |first| first.days_until(day))
}

/// The rows of a sheet as a spreadsheet program will find them.
fn read(bytes: &[u8], sheet: &str) -> Option<Vec<Vec<Cell>>> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).ok()?;
    let range = workbook.worksheet_range(sheet).ok()?;
    let cell = |data: &Data| match data {
        Data::Empty => Some(Cell::Empty),
        Data::String(text) => Some(Cell::Text(text.as_str().into())),
        Data::DateTime(at) => Some(Cell::Day(Day::of(1899, 12, 30)?.plus_days(at.as_f64() as i64))),
        _ => None,
    };
    range.rows().map(|row| row.iter().map(cell).collect()).collect()
}
