//! All rounds on one framework edition, in columns: a byte a rating, two bytes a score, a dictionary for the rest.
//!
//! A table is made of pieces, one for each batch of files that was read. A piece is what the worker hands over and what
//! the database keeps; [`Table::append`] puts one at the end of another. Rows are never changed: what supersedes a row
//! stands in another one, and [`super::Collection`] knows which of them count.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::cell::Cell;
use super::extract::{Extract, Process, Reviewed};
use super::frame::Frame;
use super::hundredths::Hundredths;
use crate::dossier::change::{Organisation, Rating};
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::dossier::review::{Opinion, ReviewId, ReviewKind};
use crate::framework::{FrameworkRef, IndicatorId, ThemeId};

/// Rounds on one framework edition. All columns have one entry for each row.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The indicators, in the order of the columns.
    pub indicators: Vec<IndicatorId>,
    /// The themes, in the order of the columns.
    pub themes: Vec<ThemeId>,
    /// Who, which round, when.
    pub rows: Vec<Row>,
    /// What organisations rated themselves: a column for each indicator.
    pub cells: Vec<Vec<Cell>>,
    /// Numbers with a unit, for the indicators that are measures; no column where nobody gave one.
    pub quantities: Vec<Vec<f32>>,
    /// Mean of the round in all.
    pub whole: Vec<Option<Hundredths>>,
    /// Mean of each theme: a column for each theme.
    pub theme_means: Vec<Vec<Option<Hundredths>>>,
    /// Rated among applicable, measures aside.
    pub coverage: Vec<Option<Hundredths>>,
    /// What reviewers rated, for rows that were reviewed.
    pub reviews: Vec<ReviewRow>,
}

/// What stands beside the ratings of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The dossier.
    pub dossier: DossierId,
    /// The round.
    pub round: RoundId,
    /// The digest of its record; empty when it was never sealed.
    pub digest: Rc<str>,
    /// When what was read had been written.
    pub written_at: Timestamp,
    /// Who it is about.
    pub organisation: Rc<Organisation>,
    /// What people call the round.
    pub label: Rc<str>,
    /// When it was closed.
    pub closed_at: Timestamp,
    /// How it was carried out.
    pub process: Process,
    /// Which of [`Table::reviews`] is of this row; none when nobody reviewed it.
    pub review: Option<u32>,
}

/// What a reviewer said of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewRow {
    /// The review.
    pub review: ReviewId,
    /// What kind.
    pub kind: ReviewKind,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// The digest of its record.
    pub digest: Rc<str>,
    /// What was concluded.
    pub opinion: Option<Opinion>,
    /// A cell for each indicator.
    pub cells: Vec<Cell>,
    /// Columns on which a major non-conformity is open.
    pub open_majors: Vec<u16>,
    /// Columns on which a minor one is open.
    pub open_minors: Vec<u16>,
}

/// Why a round cannot stand in a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unfit {
    /// It is about another framework edition.
    OtherFramework(FrameworkRef),
    /// It rates an indicator that its framework does not have.
    UnknownIndicator(IndicatorId),
    /// It gives an indicator a level that its scale does not have.
    NoSuchLevel(IndicatorId),
    /// The two tables have other columns.
    OtherColumns,
}

impl Table {
    /// A table of that frame, without rows.
    pub fn new(frame: &Frame) -> Table {
        let n_columns = frame.indicators.len();
        Table {
            indicators: frame.indicators.iter().map(|it| it.id.clone()).collect(),
            themes: frame.themes.iter().map(|theme| theme.id.clone()).collect(),
            cells: vec![Vec::new(); n_columns],
            quantities: vec![Vec::new(); n_columns],
            theme_means: vec![Vec::new(); frame.themes.len()],
            ..Table::default()
        }
    }

    /// How many rows there are.
    pub fn n_rows(&self) -> usize {
        self.rows.len()
    }

    /// Takes a round in as the last row, or refuses it whole.
    pub fn push(&mut self, frame: &Frame, extract: &Extract) -> Result<(), Unfit> {
        if extract.framework != frame.framework {
            return Err(Unfit::OtherFramework(extract.framework.clone()));
        }
        let cells = cells_of(frame, &extract.ratings)?;
        let review = extract.review.as_ref().map(|review| ReviewRow::of(frame, review)).transpose()?;
        let scores = frame.scores(&cells);

        let row = self.n_rows();
        for (column, cell) in self.cells.iter_mut().zip(cells) {
            column.push(cell);
        }
        for (indicator, column) in frame.indicators.iter().zip(&mut self.quantities) {
            if let Some(number) = extract.ratings.get(&indicator.id).and_then(quantity) {
                column.resize(row, f32::NAN);
                column.push(number);
            }
        }
        self.whole.push(scores.whole);
        self.coverage.push(scores.coverage);
        for (column, mean) in self.theme_means.iter_mut().zip(scores.themes) {
            column.push(mean);
        }
        let review = review.map(|review| {
            self.reviews.push(review);
            u32::try_from(self.reviews.len() - 1).unwrap_or(u32::MAX)
        });
        self.rows.push(Row {
            dossier: extract.dossier,
            round: extract.round,
            digest: extract.digest.clone(),
            written_at: extract.written_at,
            organisation: Rc::new(extract.organisation.clone()),
            label: extract.label.clone(),
            closed_at: extract.closed_at,
            process: extract.process,
            review,
        });
        Ok(())
    }

    /// Puts the rows of another table of the same frame at the end of this one.
    pub fn append(&mut self, other: &Table) -> Result<(), Unfit> {
        if (&self.indicators, &self.themes) != (&other.indicators, &other.themes) {
            return Err(Unfit::OtherColumns);
        }
        let (n_rows, n_reviews) = (self.n_rows(), u32::try_from(self.reviews.len()).unwrap_or(u32::MAX));
        for (column, more) in self.cells.iter_mut().zip(&other.cells) {
            extend(column, more);
        }
        for (column, more) in self.quantities.iter_mut().zip(&other.quantities) {
            if !more.is_empty() {
                column.resize(n_rows, f32::NAN);
                extend(column, more);
            }
        }
        for (column, more) in self.theme_means.iter_mut().zip(&other.theme_means) {
            extend(column, more);
        }
        extend(&mut self.whole, &other.whole);
        extend(&mut self.coverage, &other.coverage);
        make_room(&mut self.rows, other.n_rows());
        self.rows.extend(other.rows.iter().map(|row| {
            let review = row.review.map(|index| index.saturating_add(n_reviews));
            Row { review, ..row.clone() }
        }));
        self.reviews.extend_from_slice(&other.reviews);
        Ok(())
    }

    /// What a row says of an indicator.
    pub fn cell(&self, row: usize, column: usize) -> Cell {
        self.cells.get(column).and_then(|column| column.get(row)).copied().unwrap_or(Cell::NOT_ASKED)
    }

    /// All cells of a row, in the order of the columns.
    pub fn cells_of(&self, row: usize) -> Vec<Cell> {
        (0..self.cells.len()).map(|column| self.cell(row, column)).collect()
    }

    /// The number that a row gives to a measure.
    pub fn quantity(&self, row: usize, column: usize) -> Option<f32> {
        self.quantities.get(column)?.get(row).copied().filter(|number| !number.is_nan())
    }

    /// What a reviewer said of a row.
    pub fn review(&self, row: usize) -> Option<&ReviewRow> {
        let index = self.rows.get(row)?.review?;
        self.reviews.get(usize::try_from(index).ok()?)
    }
}

/// Puts entries at the end of a column.
fn extend<T: Clone>(column: &mut Vec<T>, more: &[T]) {
    make_room(column, more.len());
    column.extend_from_slice(more);
}

/// Makes room for entries at the end of a column. It grows by a quarter and not to twice its size, since columns are
/// nearly all that a page holds in its memory, and half of that would be empty.
fn make_room<T>(column: &mut Vec<T>, n: usize) {
    if column.capacity() - column.len() < n {
        column.reserve_exact(n.max(column.len() / 4));
    }
}

impl ReviewRow {
    fn of(frame: &Frame, review: &Reviewed) -> Result<ReviewRow, Unfit> {
        let columns = |indicators: &[IndicatorId]| -> Result<Vec<u16>, Unfit> {
            let column = |id: &IndicatorId| {
                let column = frame.column(id).and_then(|column| u16::try_from(column).ok());
                column.ok_or_else(|| Unfit::UnknownIndicator(id.clone()))
            };
            indicators.iter().map(column).collect()
        };
        Ok(ReviewRow {
            review: review.review,
            kind: review.kind,
            sealed_at: review.sealed_at,
            digest: review.digest.clone(),
            opinion: review.opinion,
            cells: cells_of(frame, &review.ratings)?,
            open_majors: columns(&review.open_majors)?,
            open_minors: columns(&review.open_minors)?,
        })
    }
}

/// The cells of a row. What is absent was not asked.
fn cells_of(frame: &Frame, ratings: &std::collections::BTreeMap<IndicatorId, Rating>) -> Result<Vec<Cell>, Unfit> {
    let mut cells = vec![Cell::NOT_ASKED; frame.indicators.len()];
    for (id, rating) in ratings {
        let column = frame.column(id).ok_or_else(|| Unfit::UnknownIndicator(id.clone()))?;
        let scale = frame.indicators[column].scale.as_ref();
        let fits = match rating {
            Rating::Level(level) => scale.is_some_and(|scale| scale.holds(*level)) && Cell::level(*level).is_rated(),
            _ => true,
        };
        if !fits {
            return Err(Unfit::NoSuchLevel(id.clone()));
        }
        cells[column] = Cell::of(rating);
    }
    Ok(cells)
}

/// The number of a measure, as near as a column keeps it: seven digits. Of a share that of its two numbers.
fn quantity(rating: &Rating) -> Option<f32> {
    rating.quantity().map(|number| number.as_f64() as f32)
}
