//! A piece of a table in bytes: what the worker hands over, what the database keeps, and a part of a collection's file.
//!
//! ```text
//! "QCP1"                         4 bytes
//! length of the head             u32, as all numbers the least byte first
//! head                           JSON: columns, organisations, labels, rows, reviews
//! cells                          a byte a rating, column after column
//! whole, coverage                two bytes a row: 0 for none, 1 + hundredths of a percent
//! themes                         the same, column after column
//! measures                       four bytes a row (IEEE 754), for the columns that the head lists
//! cells of reviews               a byte a rating, review after review
//! ```
//! Columns are plain bytes because they are nearly all there is, and copying them is all there is to reading them.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::error::ReadError;
use super::json::{self, Piece};
use super::limits;
use crate::compare::extract::Process;
use crate::compare::table::{ReviewRow, Row};
use crate::compare::{Cell, Frame, Hundredths, Table};
use crate::dossier::change::Organisation;
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::review::{Opinion, ReviewId, ReviewKind};
use crate::framework::{FrameworkRef, IndicatorId, ThemeId};

/// How errors name a piece that is no part of a file.
pub const NAME: &str = "piece";

const MAGIC: &[u8; 4] = b"QCP1";

/// What stands before the columns.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Head {
    framework: FrameworkRef,
    indicators: Vec<IndicatorId>,
    themes: Vec<ThemeId>,
    /// Each once, however many of its rounds there are.
    organisations: Vec<Rc<Organisation>>,
    labels: Vec<Rc<str>>,
    rows: Vec<RowHead>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    reviews: Vec<ReviewHead>,
    /// The columns of measures, with how many rows each has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    measures: Vec<(u32, u32)>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct RowHead {
    dossier: DossierId,
    round: RoundId,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    digest: Rc<str>,
    written_at: Timestamp,
    organisation: u32,
    label: u32,
    closed_at: Timestamp,
    /// In the order of [`Process`].
    process: [u32; 7],
    #[serde(default, skip_serializing_if = "Option::is_none")]
    review: Option<u32>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct ReviewHead {
    review: ReviewId,
    kind: ReviewKind,
    sealed_at: Timestamp,
    digest: Rc<str>,
    opinion: Option<Opinion>,
    open_majors: Vec<u16>,
    open_minors: Vec<u16>,
}

/// Writes a piece.
pub fn write(framework: &FrameworkRef, table: &Table) -> Vec<u8> {
    // Plain data with texts as keys is always JSON.
    let head = serde_json::to_vec(&Head::of(framework, table)).unwrap_or_default();
    let (n_rows, n_columns) = (table.n_rows(), table.cells.len());
    let mut bytes = Vec::with_capacity(8 + head.len() + n_rows * (n_columns + 2 * table.themes.len() + 4));
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&u32::try_from(head.len()).unwrap_or(u32::MAX).to_le_bytes());
    bytes.extend_from_slice(&head);
    let scores = [&table.whole, &table.coverage].into_iter().chain(&table.theme_means);
    let measures = table.quantities.iter().filter(|column| !column.is_empty());
    table.cells.iter().for_each(|column| bytes.extend(column.iter().map(|cell| cell.byte())));
    scores.for_each(|column| bytes.extend(column.iter().flat_map(|score| score_bytes(*score))));
    measures.for_each(|column| bytes.extend(column.iter().flat_map(|number| number.to_le_bytes())));
    table.reviews.iter().for_each(|review| bytes.extend(review.cells.iter().map(|cell| cell.byte())));
    bytes
}

/// Reads a piece of one's own making: what the worker handed over or the database kept.
///
/// # Errors
/// When it is no piece, or ends too early, or too late, or is inconsistent in itself.
pub fn read(bytes: &[u8]) -> Result<(FrameworkRef, Table), ReadError> {
    let (head, rest) = head(bytes)?;
    let text = json::text(NAME, head)?;
    let head: Head = Piece { part: NAME, place: "" }.typed(text)?;
    table(head, rest)
}

/// Reads a piece that came from elsewhere: the head is read strictly, levels have to be those of their scales, and the
/// scores are computed anew.
pub(super) fn read_strictly(
    bytes: &[u8],
    frame: impl Fn(&FrameworkRef) -> Option<Rc<Frame>>,
) -> Result<(FrameworkRef, Table), ReadError> {
    let (head, rest) = head(bytes)?;
    let text = json::text(NAME, head)?;
    json::is_shallow(NAME, text, limits::DEPTH)?;
    let piece = Piece { part: NAME, place: "" };
    piece.is_strict(text)?;
    let (framework, mut table) = table(piece.typed(text)?, rest)?;
    let frame = frame(&framework).ok_or_else(|| malformed(&format!("there is no framework {framework}")))?;
    let indicators = frame.indicators.iter().map(|it| &it.id);
    if !indicators.eq(&table.indicators) || !frame.themes.iter().map(|theme| &theme.id).eq(&table.themes) {
        return Err(malformed("its columns are not those of its framework"));
    }
    for (column, indicator) in frame.indicators.iter().enumerate() {
        let fits = |cell: &Cell| match cell.as_level() {
            Some(level) => indicator.scale.as_ref().is_some_and(|scale| scale.holds(level)),
            None => true,
        };
        let mut seen = [false; 256];
        table.cells[column].iter().for_each(|cell| seen[usize::from(cell.byte())] = true);
        table.reviews.iter().for_each(|review| seen[usize::from(review.cells[column].byte())] = true);
        let seen = (0..=u8::MAX).filter(|byte| seen[usize::from(*byte)]).map(Cell::from_byte);
        if let Some(cell) = seen.into_iter().find(|cell| !fits(cell)) {
            return Err(malformed(&format!("{}: no level {}", indicator.id, cell.byte())));
        }
    }
    for row in 0..table.n_rows() {
        let scores = frame.scores(&table.cells_of(row));
        (table.whole[row], table.coverage[row]) = (scores.whole, scores.coverage);
        for (column, mean) in table.theme_means.iter_mut().zip(scores.themes) {
            column[row] = mean;
        }
    }
    Ok((framework, table))
}

impl Head {
    fn of(framework: &FrameworkRef, table: &Table) -> Head {
        let mut organisations = Numbered::default();
        let mut labels = Numbered::default();
        let mut row_of = |row: &Row| RowHead {
            dossier: row.dossier,
            round: row.round,
            digest: row.digest.clone(),
            written_at: row.written_at,
            // What is the same in all rounds of a dossier is written once.
            organisation: organisations.number((row.dossier, row.organisation.clone())),
            label: labels.number(row.label.clone()),
            closed_at: row.closed_at,
            process: numbers_of(&row.process),
            review: row.review,
        };
        let rows = table.rows.iter().map(&mut row_of).collect();
        let measures = table.quantities.iter().enumerate().filter(|(_, column)| !column.is_empty());
        Head {
            framework: framework.clone(),
            indicators: table.indicators.clone(),
            themes: table.themes.clone(),
            organisations: organisations.values.into_iter().map(|(_, organisation)| organisation).collect(),
            labels: labels.values,
            rows,
            reviews: table.reviews.iter().map(ReviewHead::of).collect(),
            measures: measures.map(|(column, rows)| (small(column), small(rows.len()))).collect(),
        }
    }
}

impl ReviewHead {
    fn of(review: &ReviewRow) -> ReviewHead {
        ReviewHead {
            review: review.review,
            kind: review.kind,
            sealed_at: review.sealed_at,
            digest: review.digest.clone(),
            opinion: review.opinion,
            open_majors: review.open_majors.clone(),
            open_minors: review.open_minors.clone(),
        }
    }
}

/// Values, each once.
struct Numbered<T> {
    values: Vec<T>,
}

impl<T> Default for Numbered<T> {
    fn default() -> Self {
        Numbered { values: Vec::new() }
    }
}

/// How far back the same value is looked for: rounds of one organisation stand together, and labels are few.
const NEAR: usize = 16;

impl<T: PartialEq> Numbered<T> {
    fn number(&mut self, value: T) -> u32 {
        let back = self.values.iter().rev().take(NEAR).position(|near| *near == value);
        if back.is_none() {
            self.values.push(value);
        }
        small(self.values.len() - 1 - back.unwrap_or(0))
    }
}

/// The head of a piece, and what follows it.
fn head(bytes: &[u8]) -> Result<(&[u8], &[u8]), ReadError> {
    let rest = bytes.strip_prefix(MAGIC).ok_or_else(|| malformed("is no piece of a table"))?;
    let (length, rest) = rest.split_first_chunk().ok_or(ReadError::Truncated)?;
    rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or(ReadError::Truncated)
}

fn table(head: Head, rest: &[u8]) -> Result<(FrameworkRef, Table), ReadError> {
    let (n_rows, n_columns) = (head.rows.len(), head.indicators.len());
    if n_rows > limits::PIECE_ROWS || n_columns > limits::INDICATORS || head.themes.len() > limits::THEMES {
        return Err(malformed("more rows, indicators or themes than can be handled"));
    }
    let mut columns = Columns(rest);
    let cells = (0..n_columns).map(|_| columns.cells(n_rows)).collect::<Result<Vec<_>, _>>()?;
    let (whole, coverage) = (columns.scores(n_rows)?, columns.scores(n_rows)?);
    let theme_means = head.themes.iter().map(|_| columns.scores(n_rows)).collect::<Result<Vec<_>, _>>()?;
    let mut quantities = vec![Vec::new(); n_columns];
    for (column, rows) in &head.measures {
        let quantities = quantities.get_mut(*column as usize).filter(|column| column.is_empty());
        let quantities = quantities.ok_or_else(|| malformed("a measure of no column"))?;
        *quantities = columns.numbers((*rows as usize).min(n_rows))?;
    }
    let mut reviews = Vec::with_capacity(head.reviews.len().min(n_rows));
    for review in head.reviews {
        reviews.push(review.with(columns.cells(n_columns)?, n_columns)?);
    }
    if !columns.0.is_empty() {
        return Err(malformed("goes on after its last column"));
    }
    let (organisations, labels) = (&head.organisations, &head.labels);
    let rows = head.rows.into_iter().map(|row| row.with(organisations, labels, reviews.len()));
    let rows = rows.collect::<Option<_>>().ok_or_else(|| malformed("a row names what is not there"))?;
    let (indicators, themes) = (head.indicators, head.themes);
    let table = Table { indicators, themes, rows, cells, quantities, whole, theme_means, coverage, reviews };
    Ok((head.framework, table))
}

impl RowHead {
    fn with(self, organisations: &[Rc<Organisation>], labels: &[Rc<str>], n_reviews: usize) -> Option<Row> {
        Some(Row {
            dossier: self.dossier,
            round: self.round,
            digest: self.digest,
            written_at: self.written_at,
            organisation: organisations.get(self.organisation as usize)?.clone(),
            label: labels.get(self.label as usize)?.clone(),
            closed_at: self.closed_at,
            process: process_of(self.process),
            review: match self.review {
                Some(review) => Some(review).filter(|review| (*review as usize) < n_reviews).map(Some)?,
                None => None,
            },
        })
    }
}

impl ReviewHead {
    fn with(self, cells: Vec<Cell>, n_columns: usize) -> Result<ReviewRow, ReadError> {
        let is_column = |column: &u16| usize::from(*column) < n_columns;
        if !self.open_majors.iter().chain(&self.open_minors).all(is_column) {
            return Err(malformed("something is open on no column"));
        }
        Ok(ReviewRow {
            review: self.review,
            kind: self.kind,
            sealed_at: self.sealed_at,
            digest: self.digest,
            opinion: self.opinion,
            cells,
            open_majors: self.open_majors,
            open_minors: self.open_minors,
        })
    }
}

/// The columns that have not been read yet.
struct Columns<'a>(&'a [u8]);

impl Columns<'_> {
    fn take(&mut self, n: usize) -> Result<&[u8], ReadError> {
        let (taken, rest) = self.0.split_at_checked(n).ok_or(ReadError::Truncated)?;
        self.0 = rest;
        Ok(taken)
    }

    fn cells(&mut self, n: usize) -> Result<Vec<Cell>, ReadError> {
        Ok(self.take(n)?.iter().copied().map(Cell::from_byte).collect())
    }

    fn scores(&mut self, n: usize) -> Result<Vec<Option<Hundredths>>, ReadError> {
        let (pairs, _) = self.take(2 * n)?.as_chunks();
        pairs.iter().map(|pair| score_of(*pair)).collect()
    }

    fn numbers(&mut self, n: usize) -> Result<Vec<f32>, ReadError> {
        let (numbers, _) = self.take(4 * n)?.as_chunks();
        Ok(numbers.iter().copied().map(f32::from_le_bytes).collect())
    }
}

fn score_bytes(score: Option<Hundredths>) -> [u8; 2] {
    score.map_or(0, |score| score.value() + 1).to_le_bytes()
}

fn score_of(bytes: [u8; 2]) -> Result<Option<Hundredths>, ReadError> {
    let score = u16::from_le_bytes(bytes).checked_sub(1).map(Hundredths::new);
    match score {
        Some(None) => Err(malformed("a score beyond 100 %")),
        Some(score) => Ok(score),
        None => Ok(None),
    }
}

fn numbers_of(process: &Process) -> [u32; 7] {
    let Process { to_evidence, evidenced, panels, voted, agreed, actions, judged } = *process;
    [to_evidence, evidenced, panels, voted, agreed, actions, judged]
}

fn process_of([to_evidence, evidenced, panels, voted, agreed, actions, judged]: [u32; 7]) -> Process {
    Process { to_evidence, evidenced, panels, voted, agreed, actions, judged }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn malformed(reason: &str) -> ReadError {
    ReadError::malformed(NAME, "", reason)
}
