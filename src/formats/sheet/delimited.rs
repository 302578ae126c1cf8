//! Text with a delimiter: CSV of whatever country, and tabs.

use csv::{ByteRecord, ReaderBuilder};

use super::error::SheetError;
use super::table::{Budget, Builder, Table};
use super::text;

/// The delimiters that programs write. Where two fit equally well, the one that comes first is taken.
const DELIMITERS: [u8; 3] = [b';', b'\t', b','];

/// How much of a file is looked at to find its delimiter: this many bytes, and this many rows of them.
const SAMPLE_BYTES: usize = 200_000;
const SAMPLE_ROWS: usize = 200;

/// Reads the table of a text file, counting bytes of text as progress.
pub(super) fn read(name: &str, bytes: &[u8], progress: &mut dyn FnMut(u64, u64)) -> Result<Table, SheetError> {
    let mut contents = text::decode(bytes);
    // Only a complete last line is counted as one.
    if !contents.ends_with('\n') {
        contents.push('\n');
    }
    let (delimiter, contents) = stated_delimiter(&contents).unwrap_or_else(|| (find_delimiter(&contents), &contents));
    let mut budget = Budget::default();
    let mut table = Builder::new(name, &mut budget);
    let mut n_rows = 0;
    for_each_row(contents, delimiter, &mut |row, record| {
        n_rows += 1;
        if n_rows % 1_000 == 0 {
            let done = record.position().map_or(0, csv::Position::byte);
            progress(done, contents.len() as u64);
        }
        for (column, cell) in record.iter().enumerate() {
            // The text was valid before it was parted at bytes of ASCII.
            table.put(row, column, &String::from_utf8_lossy(cell))?;
        }
        Ok(true)
    })?;
    Ok(table.finish())
}

/// The delimiter that the first line states, which Excel understands and does not count as a row, and the rest.
fn stated_delimiter(contents: &str) -> Option<(u8, &str)> {
    let (line, rest) = contents.split_once('\n')?;
    let stated = line.trim_matches('"').strip_prefix("sep=")?.as_bytes();
    let [delimiter] = stated else { return None };
    DELIMITERS.contains(delimiter).then_some((*delimiter, rest))
}

/// The delimiter that parts most rows of the sample into equally many cells. Text without any is a single column.
fn find_delimiter(contents: &str) -> u8 {
    let end = (0..=SAMPLE_BYTES.min(contents.len())).rev().find(|end| contents.is_char_boundary(*end));
    let sample = &contents[..end.unwrap_or(0)];
    let fit_of = |delimiter: u8| if is_prose(sample, delimiter) { (0, 0) } else { fit(sample, delimiter) };
    let mut best = (DELIMITERS[0], (0, 0));
    for (delimiter, fit) in DELIMITERS.map(|delimiter| (delimiter, fit_of(delimiter))) {
        if fit > best.1 {
            best = (delimiter, fit);
        }
    }
    best.0
}

/// Whether a comma is mostly what it is in sentences: followed by a space.
fn is_prose(sample: &str, delimiter: u8) -> bool {
    let n_commas = sample.matches(',').count();
    delimiter == b',' && sample.matches(", ").count() * 2 > n_commas
}

/// How many rows have the number of cells that most rows have, and that number; nothing when it is one.
fn fit(sample: &str, delimiter: u8) -> (usize, usize) {
    let mut widths = Vec::new();
    let counted = for_each_row(sample, delimiter, &mut |_, record| {
        widths.push(record.len());
        Ok(widths.len() < SAMPLE_ROWS)
    });
    if counted.is_err() {
        return (0, 0);
    }
    widths.sort_unstable();
    let runs = widths.chunk_by(|a, b| a == b).filter(|run| run[0] > 1).map(|run| (run.len(), run[0]));
    runs.max().unwrap_or_default()
}

/// Calls `each` with every row that has something in it and with its number, until it says that it has seen enough.
fn for_each_row(
    contents: &str,
    delimiter: u8,
    each: &mut dyn FnMut(usize, &ByteRecord) -> Result<bool, SheetError>,
) -> Result<(), SheetError> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(contents.as_bytes());
    let mut record = ByteRecord::new();
    let mut row = 0;
    while reader.read_byte_record(&mut record).map_err(|error| SheetError::damaged("", error))? {
        row += n_empty_lines_before(&record, reader.position().line());
        if !each(row, &record)? {
            break;
        }
        row += 1;
    }
    Ok(())
}

/// The reader leaves empty lines out without a word, and people count them. What is known is how many lines it went
/// on by: those of the row itself, and the others.
fn n_empty_lines_before(record: &ByteRecord, line_after: u64) -> usize {
    let line_before = record.position().map_or(1, csv::Position::line);
    let n_line_ends = record.as_slice().iter().filter(|byte| **byte == b'\n').count();
    let n_lines = usize::try_from(line_after - line_before).unwrap_or(0);
    n_lines.saturating_sub(n_line_ends + 1)
}
