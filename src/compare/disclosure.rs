//! What may be told of groups of organisations without telling of one of them.
//!
//! # What is hidden
//! 1. A group of fewer than five, totals included: **small**. A group of nobody is no secret.
//! 2. Where numbers are weighted by learners, a group in which the largest organisation has more than half of them:
//!    **dominated**, since the group's number is then nearly its own. This is the (n, k) rule with n = 1 and k = 50.
//! 3. Further groups, so that nothing hidden can be computed from totals: **protecting**.
//!
//! # How far it can be relied on
//! A table of rows, columns and totals is a network: a row and a column for each end, a cell for each way between them.
//! A hidden cell can be another number exactly when a closed way runs through it over hidden cells, along which one is
//! added and taken away in turn while each cell stays within what a reader knows of it: that a small one is from one to
//! four, and any other five or more. [`protect`] finds for each cell that was hidden for its own sake the way that costs
//! least, hides what lies on it, and so holds in hand a second table that says the same to a reader. The same is done for
//! the sums behind means, which must leave room for ten points of one organisation, and for learners, which must leave
//! room for a tenth. Where there is no such way the whole table is withheld.
//!
//! It protects one table. Tables over other selections of the same organisations, laid beside it, may tell more; and
//! medians, which do not add up, are hidden with their cell and otherwise taken as safe from five on.
//!
//! Rules and words: A. Hundepool and others, *Handbook on Statistical Disclosure Control*, ESSnet, chapter 4
//! (<https://sdctools.github.io/HandbookSDC/04-magnitude-tabular-data.html>); networks: L. H. Cox, "Network models for
//! complementary cell suppression", JASA 90 (1995). Five: domain rule 8.2.11.

mod network;

use serde::{Deserialize, Serialize};

use super::hundredths::Hundredths;
use network::{Layer, Network};

/// The fewest organisations of which anything is told.
pub const FEWEST: u32 = 5;

/// The largest organisations that a dominance rule can look at.
pub const MOST_DOMINANT: usize = 3;

/// What is in a group of organisations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// How many organisations.
    pub n: u32,
    /// Their scores together, in hundredths of a percent.
    pub sum: u64,
    /// Their learners together.
    pub learners: u64,
    /// Their scores, each times its learners, together.
    pub weighted_sum: u64,
    /// The learners of the largest of them, the largest first.
    pub largest: [u64; MOST_DOMINANT],
}

/// Whether a group is told, and if not, why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Disclosure {
    /// It may be told.
    #[default]
    Shown,
    /// Fewer than five organisations are in it.
    Small,
    /// One of its organisations, or few of them, make up most of it.
    Dominated,
    /// It would give away another group.
    Protecting,
}

/// The (n, k) rule: a group is dominated when its n largest have more than k percent of its learners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Dominance {
    /// How many of the largest, 1 to [`MOST_DOMINANT`].
    pub n: u8,
    /// Percent.
    pub percent: u8,
}

/// What a table tells beside the number of organisations, and what is asked of its groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Rule {
    /// The fewest organisations of a group that is told.
    pub fewest: u32,
    /// Whether means are told.
    pub means: bool,
    /// Whether learners, or numbers weighted by them, are told, and what counts as dominated then.
    pub learners: Option<Dominance>,
}

/// A table with its totals: after the last column those of the rows, after the last row those of the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid<T> {
    /// How many rows there are, without that of the totals.
    pub n_rows: usize,
    /// How many columns there are, without that of the totals.
    pub n_columns: usize,
    /// Row by row, `n_columns + 1` cells each.
    pub cells: Vec<T>,
}

impl Dominance {
    /// The largest has more than half.
    pub const HALF: Dominance = Dominance { n: 1, percent: 50 };

    fn dominates(self, contents: &Contents) -> bool {
        let largest: u64 = contents.largest.iter().take(self.n.into()).sum();
        u128::from(largest) * 100 > u128::from(contents.learners) * u128::from(self.percent)
    }
}

impl Default for Rule {
    /// Means of five or more organisations, each counting alike.
    fn default() -> Rule {
        Rule { fewest: FEWEST, means: true, learners: None }
    }
}

impl Rule {
    /// Only numbers of organisations.
    pub const COUNTS: Rule = Rule { fewest: FEWEST, means: false, learners: None };

    /// Numbers weighted by learners as well.
    pub const WEIGHTED: Rule = Rule { fewest: FEWEST, means: true, learners: Some(Dominance::HALF) };

    /// Whether a group is hidden for its own sake.
    fn alone(&self, contents: &Contents) -> Disclosure {
        let is_dominated = self.learners.is_some_and(|rule| contents.n > 0 && rule.dominates(contents));
        match contents.n {
            0 => Disclosure::Shown,
            n if n < self.fewest => Disclosure::Small,
            _ if is_dominated => Disclosure::Dominated,
            _ => Disclosure::Shown,
        }
    }
}

impl Disclosure {
    /// Whether it may be told.
    pub fn is_shown(self) -> bool {
        self == Disclosure::Shown
    }
}

impl Contents {
    /// One organisation. Whose learners nobody counted weighs nothing.
    pub fn one(score: Option<Hundredths>, learners: Option<u32>) -> Contents {
        let (score, learners) = (score.map_or(0, |score| score.value().into()), u64::from(learners.unwrap_or(0)));
        let mut largest = [0; MOST_DOMINANT];
        largest[0] = learners;
        Contents { n: 1, sum: score, learners, weighted_sum: score * learners, largest }
    }

    /// Both groups together.
    pub fn plus(mut self, other: &Contents) -> Contents {
        self.n += other.n;
        self.sum += other.sum;
        self.learners += other.learners;
        self.weighted_sum += other.weighted_sum;
        for learners in other.largest {
            let at = self.largest.iter().position(|known| *known < learners).unwrap_or(MOST_DOMINANT);
            if at < MOST_DOMINANT {
                self.largest[at..].rotate_right(1);
                self.largest[at] = learners;
            }
        }
        self
    }
}

impl<T: Clone + Default> Grid<T> {
    /// A table of that many rows and columns, and their totals.
    pub fn new(n_rows: usize, n_columns: usize) -> Grid<T> {
        Grid { n_rows, n_columns, cells: vec![T::default(); (n_rows + 1) * (n_columns + 1)] }
    }
}

impl<T> Grid<T> {
    /// Where a cell stands in the list of cells. The row and the column after the last are the totals.
    pub fn index(&self, row: usize, column: usize) -> usize {
        row * (self.n_columns + 1) + column
    }

    /// A cell.
    pub fn at(&self, row: usize, column: usize) -> Option<&T> {
        self.cells.get(self.index(row, column)).filter(|_| column <= self.n_columns)
    }

    /// The cells of a row, its total at the end.
    pub fn row(&self, row: usize) -> &[T] {
        self.cells.get(self.index(row, 0)..self.index(row + 1, 0)).unwrap_or_default()
    }

    /// The table with each cell made into another.
    pub fn map<U>(&self, each: impl FnMut(&T) -> U) -> Grid<U> {
        Grid { n_rows: self.n_rows, n_columns: self.n_columns, cells: self.cells.iter().map(each).collect() }
    }
}

impl Grid<Contents> {
    /// Puts something into a cell and into the three totals that it belongs to.
    pub fn add(&mut self, row: usize, column: usize, contents: &Contents) {
        for row in [row, self.n_rows] {
            for column in [column, self.n_columns] {
                let at = self.index(row, column);
                self.cells[at] = self.cells[at].plus(contents);
            }
        }
    }
}

/// What of a table may be told.
pub fn protect(table: &Grid<Contents>, rule: &Rule) -> Grid<Disclosure> {
    let mut disclosed = table.map(|contents| rule.alone(contents));
    let secrets: Vec<usize> = (0..disclosed.cells.len()).filter(|at| !disclosed.cells[*at].is_shown()).collect();
    for layer in layers(table, rule, &disclosed) {
        let mut network = Network::new(table, &layer);
        for secret in &secrets {
            let Some(way) = network.hide(*secret, layer.room(*secret), &disclosed) else {
                return table.map(|_| Disclosure::Protecting);
            };
            for at in way.into_iter().filter(|at| disclosed.cells[*at].is_shown()).collect::<Vec<_>>() {
                disclosed.cells[at] = Disclosure::Protecting;
            }
        }
    }
    disclosed
}

/// What of a list of groups and of their total, which comes last, may be told.
pub fn protect_list(groups: &[Contents], rule: &Rule) -> Vec<Disclosure> {
    let mut table = Grid::new(1, groups.len());
    for (column, contents) in groups.iter().enumerate() {
        table.add(0, column, contents);
    }
    let disclosed = protect(&table, rule);
    // The total of a column of one row is that row: a cell is told when neither is hidden.
    let (cells, totals) = (disclosed.row(0), disclosed.row(1));
    cells.iter().zip(totals).map(|(cell, total)| if cell.is_shown() { *total } else { *cell }).collect()
}

/// The numbers that add up in a table, and how far each may be from what it is as far as a reader knows.
fn layers(table: &Grid<Contents>, rule: &Rule, disclosed: &Grid<Disclosure>) -> Vec<Layer> {
    let most = u64::from(Hundredths::MOST);
    let bounds = |disclosure: &Disclosure| match disclosure {
        Disclosure::Small => (1, u64::from(rule.fewest) - 1),
        _ => (rule.fewest.into(), u64::MAX),
    };
    let contents = || table.cells.iter();
    let mut layers = vec![Layer {
        values: contents().map(|it| it.n.into()).collect(),
        bounds: disclosed.cells.iter().map(bounds).collect(),
        room: contents().map(|_| 1).collect(),
    }];
    if rule.means {
        layers.push(Layer {
            values: contents().map(|it| it.sum).collect(),
            bounds: contents().map(|it| (0, u64::from(it.n) * most)).collect(),
            room: contents().map(|_| most / 10).collect(),
        });
    }
    if rule.learners.is_some() {
        layers.push(Layer {
            values: contents().map(|it| it.learners).collect(),
            bounds: contents().map(|_| (0, u64::MAX)).collect(),
            room: contents().map(|it| it.learners.div_ceil(10)).collect(),
        });
        layers.push(Layer {
            values: contents().map(|it| it.weighted_sum).collect(),
            bounds: contents().map(|it| (0, it.learners * most)).collect(),
            room: contents().map(|it| it.learners * most / 10 / u64::from(it.n.max(1))).collect(),
        });
    }
    layers
}
