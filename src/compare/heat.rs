//! Organisations one below the other with their themes side by side: in which order they stand, and what each line
//! holds. A page asks for the lines that it shows. An order is a way to find something; no line has a number.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

use super::distribution::Score;
use super::filter::Selection;
use super::hundredths::Hundredths;
use super::roster::{Roster, Size};
use super::table::Table;
use crate::dossier::change::OrganisationKind;
use crate::framework::search::Folded;

/// What organisations are put in order by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrderBy {
    /// The name.
    #[default]
    Name,
    /// The official number.
    Code,
    /// The town.
    Place,
    /// The region.
    Region,
    /// The kind.
    Kind,
    /// How many people learn there.
    Learners,
    /// The day on which the round was closed.
    ClosedOn,
    /// Whether it was reviewed.
    Reviewed,
    /// A score.
    Score(Score),
    /// The level of an indicator, as a column of the table.
    Indicator(u16),
}

/// An order of organisations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Order {
    /// By what.
    pub by: OrderBy,
    /// From the greatest to the least, or from Z to A.
    pub descending: bool,
}

/// A line of a heat map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatLine {
    /// The row of the table.
    pub row: u32,
    /// The organisation, as an index of the roster.
    pub organisation: usize,
    /// The round in all.
    pub whole: Option<Hundredths>,
    /// Each theme.
    pub themes: Vec<Option<Hundredths>>,
}

/// What a line is put in order by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(i64),
    Text(Folded),
}

impl Order {
    /// The rows of a selection in this order. What is not known comes last, whatever the direction; what is equal stays
    /// in the order of names.
    pub fn rows(&self, roster: &Roster, table: &Table, selection: &Selection) -> Vec<u32> {
        let line = |row: &u32| Some((self.by.key(roster, table, *row), roster.whose(*row)?, *row));
        let mut lines: Vec<(Option<Key>, usize, u32)> = selection.rows.iter().filter_map(line).collect();
        lines.sort_by(|(a, name_a, _), (b, name_b, _)| {
            let by_key = match (a, b) {
                (Some(a), Some(b)) if self.descending => b.cmp(a),
                (Some(a), Some(b)) => a.cmp(b),
                // Unknown last.
                (a, b) => b.is_some().cmp(&a.is_some()),
            };
            let by_name =
                if self.by == OrderBy::Name && self.descending { name_b.cmp(name_a) } else { name_a.cmp(name_b) };
            by_key.then(by_name)
        });
        lines.into_iter().map(|(_, _, row)| row).collect()
    }
}

impl OrderBy {
    fn key(self, roster: &Roster, table: &Table, row: u32) -> Option<Key> {
        let member = roster.member(row)?;
        let organisation = &member.organisation;
        let text = |text: &str| Some(Folded::new(text)).filter(|it| !it.words().is_empty()).map(Key::Text);
        let number = |number: i64| Some(Key::Number(number));
        let position = |position: Option<usize>| number(i64::try_from(position?).ok()?);
        match self {
            // Organisations are in the order of their names already.
            OrderBy::Name => None,
            OrderBy::Code => text(&organisation.code),
            OrderBy::Place => text(&organisation.place),
            OrderBy::Region => number(member.region?.into()),
            OrderBy::Kind => position(OrganisationKind::ALL.iter().position(|kind| *kind == organisation.kind)),
            OrderBy::Learners => number(organisation.learners?.into()),
            OrderBy::ClosedOn => number(table.rows.get(row as usize)?.closed_at.0),
            OrderBy::Reviewed => number(table.review(row as usize).is_some().into()),
            OrderBy::Score(score) => number(score.of(table, row)?.value().into()),
            OrderBy::Indicator(column) => number(table.cell(row as usize, column.into()).as_level()?.0.into()),
        }
    }
}

/// Lines of a heat map for some rows, in their order.
pub fn lines(roster: &Roster, table: &Table, rows: &[u32]) -> Vec<HeatLine> {
    let line = |row: &u32| {
        let theme = |column: &Vec<Option<Hundredths>>| column.get(*row as usize).copied().flatten();
        Some(HeatLine {
            row: *row,
            organisation: roster.whose(*row)?,
            whole: Score::Whole.of(table, *row),
            themes: table.theme_means.iter().map(theme).collect(),
        })
    };
    rows.iter().filter_map(line).collect()
}

/// The sizes that occur among rows, from the smallest: what a page offers to filter by.
pub fn sizes(roster: &Roster, selection: &Selection) -> Vec<(Size, u32)> {
    let n = |size: Size| {
        selection.rows.iter().filter(|row| roster.member(**row).is_some_and(|member| member.size == size)).count()
    };
    let counts = Size::ALL.map(|size| (size, u32::try_from(n(size)).unwrap_or(u32::MAX)));
    counts.into_iter().filter(|(_, n)| n.cmp(&0) == Ordering::Greater).collect()
}
