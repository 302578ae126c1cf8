//! What a rule is applied to: a row of a table, looked at on the basis that the rule names.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::compare::cell::Cell;
use crate::compare::extract::Process;
use crate::compare::frame::{Frame, Scores};
use crate::compare::rule::Basis;
use crate::compare::sheet::Sheet;
use crate::compare::table::{ReviewRow, Row, Table};
use crate::dossier::change::Organisation;
use crate::dossier::day::Day;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::review::{ReviewId, ReviewKind};
use crate::framework::scale::Level;

/// On whose ratings something is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Those of the organisation: self-declared.
    Own,
    /// Those of a sealed review.
    Review,
    /// Those of a review that there is not yet.
    Awaited,
}

/// Which round something is said of, and in which state of its file: what a decision names, so that it can be said later
/// when the file has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct About {
    /// The dossier.
    pub dossier: DossierId,
    /// The round.
    pub round: RoundId,
    /// The digest of the round's record; empty when it was never sealed.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub digest: Rc<str>,
    /// The review and the digest of its record; none when nobody reviewed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<(ReviewId, Rc<str>)>,
    /// Who it was about, as the file said.
    pub organisation: Rc<Organisation>,
    /// What people called the round.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub label: Rc<str>,
    /// The day on which it was closed, in UTC.
    pub closed: Day,
}

/// A row as a rule looks at it.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    /// The framework edition.
    pub frame: &'a Frame,
    /// On whose ratings.
    pub ground: Ground,
    /// The ratings: those of the ground, and where that is awaited those of the organisation.
    pub cells: Vec<Cell>,
    /// The scores of these ratings.
    pub scores: Scores,
    /// Columns on which a major non-conformity is open.
    pub majors: BTreeSet<usize>,
    /// Columns on which a minor one is open.
    pub minors: BTreeSet<usize>,
    /// How the round was carried out.
    pub process: Process,
    /// Whether somebody from outside reviewed it.
    pub is_reviewed: bool,
    /// The day on which the round was closed.
    pub closed: Day,
}

impl About {
    /// What identifies a row of a table.
    pub fn row(table: &Table, index: usize) -> Option<About> {
        let row = table.rows.get(index)?;
        let review = table.review(index).filter(|review| counts(review));
        Some(About {
            dossier: row.dossier,
            round: row.round,
            digest: row.digest.clone(),
            review: review.map(|review| (review.review, review.digest.clone())),
            organisation: row.organisation.clone(),
            label: row.label.clone(),
            closed: closed_on(row),
        })
    }
}

impl<'a> Subject<'a> {
    /// A row of a sheet, on that basis; none when there is no such row.
    pub fn of(sheet: &'a Sheet, index: usize, basis: Basis) -> Option<Subject<'a>> {
        let (frame, table) = (&*sheet.frame, &sheet.table);
        let row = table.rows.get(index)?;
        let review = table.review(index).filter(|review| counts(review));
        let own = table.cells_of(index);
        let (ground, used) = match (basis, review) {
            (Basis::Own, _) | (Basis::ReviewElseOwn, None) => (Ground::Own, None),
            (Basis::Review, None) => (Ground::Awaited, None),
            (Basis::Review | Basis::ReviewElseOwn, Some(review)) => (Ground::Review, Some(review)),
        };
        let mut subject = Subject {
            frame,
            ground,
            cells: Vec::new(),
            scores: Scores::default(),
            majors: BTreeSet::new(),
            minors: BTreeSet::new(),
            process: row.process,
            is_reviewed: review.is_some(),
            closed: closed_on(row),
        };
        match used {
            None => {
                subject.scores = scores_of(table, index);
                subject.cells = own;
                subject.count();
            }
            Some(review) => {
                subject.cells = own.iter().zip(&review.cells).map(|(own, seen)| reviewed(*own, *seen)).collect();
                subject.scores = frame.scores(&subject.cells);
                (subject.majors, subject.minors) = open(frame, review);
            }
        }
        Some(subject)
    }

    /// The level of a column. A minor non-conformity where only major ones exist is a major one.
    pub fn level(&self, column: usize) -> Option<Level> {
        let cell = *self.cells.get(column)?;
        if self.frame.indicators[column].is_major(cell) {
            return Some(crate::framework::scale::MAJOR);
        }
        cell.as_level()
    }

    /// Whether an indicator concerns the organisation: it applies, whether or not this round asked it.
    pub fn concerns(&self, column: usize) -> bool {
        let (cell, indicator) = (self.cells[column], &self.frame.indicators[column]);
        !indicator.is_measure && (cell.applies() || (cell == Cell::NOT_ASKED && indicator.is_always_asked))
    }

    /// Gives an indicator another level and counts anew.
    pub fn rate(&mut self, column: usize, cell: Cell) {
        self.cells[column] = cell;
        self.scores = self.frame.scores(&self.cells);
        if self.ground != Ground::Review {
            self.count();
        }
    }

    /// Counts non-conformities as they were rated: where nobody from outside raises findings.
    fn count(&mut self) {
        let with = |is: &dyn Fn(usize, Cell) -> bool| {
            self.cells
                .iter()
                .enumerate()
                .filter(|(column, cell)| is(*column, **cell))
                .map(|(column, _)| column)
                .collect()
        };
        let majors = with(&|column, cell| self.frame.indicators[column].is_major(cell));
        let minors = with(&|column, cell| self.frame.indicators[column].is_minor(cell));
        (self.majors, self.minors) = (majors, minors);
    }
}

/// A mock audit is for practice and of no consequence.
fn counts(review: &ReviewRow) -> bool {
    review.kind != ReviewKind::MockAudit
}

fn closed_on(row: &Row) -> Day {
    Day::at(row.closed_at.0, 0).unwrap_or(Day::EPOCH)
}

fn scores_of(table: &Table, row: usize) -> Scores {
    let at = |column: &Vec<Option<_>>| column.get(row).copied().flatten();
    Scores {
        whole: at(&table.whole),
        themes: table.theme_means.iter().map(at).collect(),
        coverage: at(&table.coverage),
    }
}

/// What a review says of an indicator. Where the reviewer did not look, what applies stays to be rated.
fn reviewed(own: Cell, seen: Cell) -> Cell {
    match seen {
        Cell::NOT_ASKED if own.applies() => Cell::NOT_RATED,
        Cell::NOT_ASKED => own,
        seen => seen,
    }
}

/// What a review found and nobody lifted: major and minor. Where only major ones exist, a minor one is major.
fn open(frame: &Frame, review: &ReviewRow) -> (BTreeSet<usize>, BTreeSet<usize>) {
    let is_major_only = |column: &usize| frame.indicators.get(*column).is_some_and(|it| it.is_major_only);
    let (graver, minors): (BTreeSet<usize>, BTreeSet<usize>) =
        review.open_minors.iter().map(|column| usize::from(*column)).partition(is_major_only);
    let majors = review.open_majors.iter().map(|column| usize::from(*column)).chain(graver);
    (majors.collect(), minors)
}
