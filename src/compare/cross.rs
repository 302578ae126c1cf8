//! Organisations by region, kind and size: how many they are, and the mean and the median of a score. Nothing of a small
//! group is in the result, so that no page and no file can tell it by mistake.
//!
//! Rows and columns may each be of two axes together, as "schools, 100 to 249 learners". The totals are those of the
//! rows, of the columns and of all: within two axes there is no subtotal, from which something hidden might be taken.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::disclosure::{Contents, Disclosure, Grid, Rule, protect};
use super::distribution::Score;
use super::filter::Selection;
use super::hundredths::Hundredths;
use super::roster::{Member, Roster, Size};
use super::table::Table;
use crate::dossier::change::OrganisationKind;
use crate::score::Share;

/// What organisations are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Axis {
    /// What kind they are.
    Kind,
    /// The region.
    Region,
    /// How large they are.
    Size,
    /// Whether the round was reviewed or is self-declared.
    Reviewed,
}

impl Axis {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Axis; 4] = [Axis::Region, Axis::Kind, Axis::Size, Axis::Reviewed];
}

/// What an organisation is on an axis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// A kind.
    Kind(OrganisationKind),
    /// A region; none where it is not known.
    Region(Option<Rc<str>>),
    /// A size.
    Size(Size),
    /// Reviewed, or self-declared.
    Reviewed(bool),
}

/// A table of organisations by two sides.
#[derive(Clone, Debug, PartialEq)]
pub struct CrossTab {
    /// What the rows are, a group for each axis. Only what occurs is there.
    pub rows: Vec<Vec<Group>>,
    /// What the columns are.
    pub columns: Vec<Vec<Group>>,
    /// The cells, with the totals after the last row and the last column.
    pub cells: Grid<CrossCell>,
    /// How many organisations of the selection have no such score and are in no cell.
    pub n_missing: u32,
}

/// A group of organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CrossCell {
    /// What may be told of it.
    Told(Told),
    /// Why nothing is.
    Hidden(Disclosure),
}

/// What is told of a group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// How many organisations.
    pub n: u32,
    /// The mean of their scores; none where no score was asked for, or nobody is in the group.
    pub mean: Option<Share>,
    /// The median of their scores.
    pub median: Option<Share>,
    /// Their learners together; only where the rule has learners told.
    pub learners: Option<u64>,
    /// The mean of their scores, weighted by learners.
    pub weighted_mean: Option<Share>,
}

/// What a cross-tab is asked to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// What tells the rows apart; nothing for one row.
    pub rows: &'a [Axis],
    /// What tells the columns apart.
    pub columns: &'a [Axis],
    /// The score whose mean is asked for; none for numbers of organisations alone.
    pub score: Option<Score>,
    /// Whether learners, and means weighted by them, are told as well.
    pub with_learners: bool,
}

/// Where a group comes in the order of its axis.
type Key = Vec<u32>;

impl CrossTab {
    /// The organisations of a selection by two sides.
    pub fn of(roster: &Roster, table: &Table, selection: &Selection, question: &Question<'_>) -> CrossTab {
        let mut n_missing = 0;
        let mut found: Vec<Found> = Vec::new();
        for row in selection.rows.iter() {
            let Some(member) = roster.member(*row) else { continue };
            let score = question.score.and_then(|score| score.of(table, *row));
            if question.score.is_some() && score.is_none() {
                n_missing += 1;
                continue;
            }
            let is_reviewed = table.review(*row as usize).is_some();
            let key = |axes: &[Axis]| axes.iter().map(|axis| axis.place(member, is_reviewed)).collect();
            let (row, column) = (key(question.rows), key(question.columns));
            found.push(Found { row, column, score, learners: member.organisation.learners });
        }
        let (rows, columns) = (places(found.iter().map(|it| &it.row)), places(found.iter().map(|it| &it.column)));

        let mut contents: Grid<Contents> = Grid::new(rows.len(), columns.len());
        let mut scores: Grid<Vec<Option<Hundredths>>> = Grid::new(rows.len(), columns.len());
        for it in &found {
            let (row, column) = (rows[&it.row], columns[&it.column]);
            contents.add(row, column, &Contents::one(it.score, it.learners));
            for (row, column) in
                [(row, column), (row, columns.len()), (rows.len(), column), (rows.len(), columns.len())]
            {
                let at = scores.index(row, column);
                scores.cells[at].push(it.score);
            }
        }
        let disclosed = protect(&contents, &question.rule());
        let cells = disclosed.cells.iter().enumerate().map(|(at, disclosure)| match disclosure {
            Disclosure::Shown => CrossCell::Told(question.told(&contents.cells[at], &scores.cells[at])),
            hidden => CrossCell::Hidden(*hidden),
        });
        let groups = |places: &BTreeMap<Key, usize>, axes: &[Axis]| -> Vec<Vec<Group>> {
            let group = |key: &Key| axes.iter().zip(key).map(|(axis, place)| axis.group(roster, *place)).collect();
            places.keys().map(group).collect()
        };
        CrossTab {
            cells: Grid { n_rows: rows.len(), n_columns: columns.len(), cells: cells.collect() },
            rows: groups(&rows, question.rows),
            columns: groups(&columns, question.columns),
            n_missing,
        }
    }
}

/// An organisation that is in a cross-tab.
struct Found {
    row: Key,
    column: Key,
    score: Option<Hundredths>,
    learners: Option<u32>,
}

impl Question<'_> {
    fn rule(&self) -> Rule {
        let rule = if self.with_learners { Rule::WEIGHTED } else { Rule::default() };
        Rule { means: self.score.is_some(), ..rule }
    }

    fn told(&self, contents: &Contents, scores: &[Option<Hundredths>]) -> Told {
        let most = u64::from(Hundredths::MOST);
        let asked = self.score.filter(|_| contents.n > 0);
        Told {
            n: contents.n,
            mean: asked.and_then(|_| Share::of(contents.sum, u64::from(contents.n) * most)),
            median: asked.and_then(|_| median(scores)),
            learners: self.with_learners.then_some(contents.learners),
            weighted_mean: asked
                .filter(|_| self.with_learners)
                .and_then(|_| Share::of(contents.weighted_sum, contents.learners * most)),
        }
    }
}

/// The median: of an even number the middle between the two in the middle. Most groups are small, so they are sorted.
fn median(scores: &[Option<Hundredths>]) -> Option<Share> {
    let mut values: Vec<u16> = scores.iter().flatten().map(|score| score.value()).collect();
    values.sort_unstable();
    let (low, high) = (values.get(values.len().checked_sub(1)? / 2)?, values.get(values.len() / 2)?);
    Share::of(u64::from(*low) + u64::from(*high), 2 * u64::from(Hundredths::MOST))
}

impl Axis {
    fn place(self, member: &Member, is_reviewed: bool) -> u32 {
        let position = |place: Option<usize>| place.and_then(|place| u32::try_from(place).ok()).unwrap_or(u32::MAX);
        match self {
            Axis::Kind => position(OrganisationKind::ALL.iter().position(|kind| *kind == member.organisation.kind)),
            Axis::Region => member.region.map_or(u32::MAX, u32::from),
            Axis::Size => position(Size::ALL.iter().position(|size| *size == member.size)),
            Axis::Reviewed => u32::from(!is_reviewed),
        }
    }

    fn group(self, roster: &Roster, place: u32) -> Group {
        let place = place as usize;
        match self {
            Axis::Kind => Group::Kind(OrganisationKind::ALL.get(place).copied().unwrap_or_default()),
            Axis::Region => Group::Region(roster.regions.get(place).cloned()),
            Axis::Size => Group::Size(Size::ALL.get(place).copied().unwrap_or_default()),
            Axis::Reviewed => Group::Reviewed(place == 0),
        }
    }
}

/// The keys that occur, in order, each with its place.
fn places<'a>(keys: impl Iterator<Item = &'a Key>) -> BTreeMap<Key, usize> {
    let mut places: BTreeMap<Key, usize> = keys.map(|key| (key.clone(), 0)).collect();
    places.values_mut().enumerate().for_each(|(index, place)| *place = index);
    places
}
