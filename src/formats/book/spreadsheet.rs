//! A book as a spreadsheet, with a sheet for each table. Days are days, numbers are numbers, text is text, and the
//! heading stays in sight.

use std::io::Cursor;

use calamine::{Data, Range, Reader as _, Xlsx};
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

/// A share in percent with a decimal. Just below the whole it has more of them, since the whole must not appear before
/// everything is there.
const PERCENT: &str = "[=1]0%;[>=0.9995]0.0000%;0.0%";

pub(super) fn write(book: &Book) -> Result<Vec<u8>, WriteError> {
    let sheets = sheets(book);
    let bytes = pack(book, &sheets).map_err(|error| not_packed(&error))?;
    let mut workbook = Xlsx::new(Cursor::new(&*bytes)).map_err(|error| not_packed(&error))?;
    let is_there = |sheet: &Sheet| {
        let range = workbook.worksheet_range(&sheet.name).ok();
        range.is_some_and(|range| sheet.is_in(&range))
    };
    let is_there = sheets.iter().all(is_there);
    if is_there { Ok(bytes) } else { Err(differs(BookForm::Spreadsheet)) }
}

/// A table as the spreadsheet will hold it.
struct Sheet {
    name: String,
    widths: Vec<u16>,
    rows: Vec<Vec<Cell>>,
}

/// The sheets of a book, each under a name of its own.
fn sheets(book: &Book) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for (n, table) in book.tables.iter().enumerate() {
        let mut sheet = Sheet::of(n, table);
        let first = sheet.name.clone();
        // Spreadsheets take names that differ in capitals alone for one.
        let is_taken = |name: &str| sheets.iter().any(|other| other.name.to_lowercase() == name.to_lowercase());
        let mut next = 2;
        while is_taken(&sheet.name) {
            let ending = format!(" {next}");
            sheet.name = cut(&first, LONGEST_NAME - ending.len()).trim_end().to_owned() + &ending;
            next += 1;
        }
        sheets.push(sheet);
    }
    sheets
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

    /// Whether a spreadsheet program will find the rows as they were to be written, and nothing else.
    fn is_in(&self, range: &Range<Data>) -> bool {
        let (n_rows, n_columns) = range.end().map_or((0, 0), |(row, column)| (row as usize + 1, column as usize + 1));
        let holds = |row: usize, column: usize, cell: &Cell| {
            let place = u32::try_from(row).ok().zip(u32::try_from(column).ok());
            reads_as(place.and_then(|place| range.get_value(place)).unwrap_or(&Data::Empty), cell)
        };
        let rows = self.rows.iter().enumerate();
        n_rows <= self.rows.len() && n_columns <= self.widths.len() && { rows }
            .all(|(row, cells)| cells.iter().enumerate().all(|(column, cell)| holds(row, column, cell)))
    }
}

fn cell(cell: &Cell) -> Cell {
    match cell {
        Cell::Empty => Cell::Empty,
        Cell::Text(words) => text(words),
        // Spreadsheets begin their calendar in 1900, and get its first months wrong.
        Cell::Day(day) if day.parts().0 < 1901 => text(&day.to_string()),
        Cell::Day(day) => Cell::Day(*day),
        Cell::Number(number) => Cell::Number(*number),
        Cell::Share { possible: 0, .. } => Cell::Empty,
        Cell::Share { reached, possible } => Cell::Share { reached: *reached, possible: *possible },
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

/// A name that a sheet may have: some signs are kept for formulas, and one name is kept by Excel for itself.
fn name(n: usize, words: &str) -> String {
    let is_free = |c: &char| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') && !c.is_control();
    let name: String = words.chars().filter(is_free).collect();
    let name = cut(name.trim(), LONGEST_NAME).trim_end().to_owned();
    match &*name {
        "" => (n + 1).to_string(),
        kept if kept.eq_ignore_ascii_case("history") => format!("{kept}_"),
        _ => name,
    }
}

/// As much of a text as fits into so many units of UTF-16.
fn cut(text: &str, longest: usize) -> &str {
    let mut n_units = 0;
    let end = text.char_indices().find(|(_, c)| {
        n_units += c.len_utf16();
        n_units > longest
    });
    end.map_or(text, |(end, _)| &text[..end])
}

fn pack(book: &Book, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new().set_title(cleaned(&book.title));
    if let Ok(at) = ExcelDateTime::from_timestamp(book.at.0.div_euclid(1000)) {
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
    let share = plain.clone().set_num_format(PERCENT).set_align(FormatAlign::Right);
    let number = |places: u8| {
        let decimals = "0".repeat(places.into());
        let format = if places == 0 { "0".to_owned() } else { format!("0.{decimals}") };
        plain.clone().set_num_format(format).set_align(FormatAlign::Right)
    };
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
                Cell::Number(it) => worksheet.write_number_with_format(row, column, it.as_f64(), &number(it.places))?,
                Cell::Share { reached, possible } => {
                    worksheet.write_number_with_format(row, column, quotient(*reached, *possible), &share)?
                }
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

/// A share as the number that spreadsheets count with. A cell without a whole never gets here.
fn quotient(reached: u64, possible: u64) -> f64 {
    reached as f64 / possible as f64
}

/// The number under which spreadsheets know a day: 1 January 1901 is 367.
fn serial(day: Day) -> i64 {
    Day::of(1899, 12, 30).map_or(0, |first| first.days_until(day))
}

/// Whether what a spreadsheet program finds in a cell is what was to be written there.
fn reads_as(found: &Data, cell: &Cell) -> bool {
    match (found, cell) {
        (Data::Empty, Cell::Empty) => true,
        (Data::String(found), Cell::Text(text)) => **text == **found,
        (Data::DateTime(at), Cell::Day(day)) => at.as_f64() == serial(*day) as f64,
        (Data::Float(found), Cell::Number(number)) => *found == number.as_f64(),
        (Data::Int(found), Cell::Number(number)) => *found as f64 == number.as_f64(),
        (Data::Float(found), Cell::Share { reached, possible }) => *found == quotient(*reached, *possible),
        _ => false,
    }
}
