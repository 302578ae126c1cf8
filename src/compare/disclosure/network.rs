//! A table as a network, and the cheapest ways round in it: how a hidden cell can be another number.
//!
//! Rows and columns, those of the totals among them, are the ends; cells are the ways between them. Totals are counted
//! against their sign, so that each row and each column comes to nothing. Whatever goes round in a circle then leaves
//! every sum as it was.

use super::{Contents, Disclosure, Grid};

/// Numbers of a table that add up.
pub(super) struct Layer {
    /// The number of each cell.
    pub values: Vec<u64>,
    /// The least and the greatest that a reader must reckon with when the cell is hidden.
    pub bounds: Vec<(u64, u64)>,
    /// By how much each must be able to differ when it is hidden for its own sake.
    pub room: Vec<u64>,
}

impl Layer {
    /// By how much a cell must be able to differ.
    pub fn room(&self, at: usize) -> u64 {
        self.room[at]
    }
}

/// A table with the numbers of a layer.
pub(super) struct Network<'a> {
    table: &'a Grid<Contents>,
    layer: &'a Layer,
}

/// Which way a number goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

impl Way {
    fn back(self) -> Way {
        if self == Way::Up { Way::Down } else { Way::Up }
    }
}

/// What hiding a cell costs beyond a hundred times its organisations: totals are missed more than groups.
const COST_OF_TOTAL: u64 = 10;

/// No way leads there.
const NO_WAY: u64 = u64::MAX;

impl<'a> Network<'a> {
    pub fn new(table: &'a Grid<Contents>, layer: &'a Layer) -> Network<'a> {
        Network { table, layer }
    }

    /// The cells that must be hidden so that a cell could be larger, or else smaller, by so much. None when nothing
    /// helps.
    pub fn hide(&mut self, secret: usize, room: u64, disclosed: &Grid<Disclosure>) -> Option<Vec<usize>> {
        let ways = [Way::Up, Way::Down].map(|way| self.move_by(secret, room, way, disclosed));
        let [up, down] = ways;
        match (up, down) {
            (Some(up), Some(down)) => Some(if up.0 <= down.0 { up.1 } else { down.1 }),
            (up, down) => up.or(down).map(|(_, cells)| cells),
        }
    }

    /// Moves a cell by so much and lets it go round over other cells, several ways if need be. Says what hiding those
    /// costs, and which they are.
    fn move_by(&self, secret: usize, room: u64, way: Way, disclosed: &Grid<Disclosure>) -> Option<(u64, Vec<usize>)> {
        let mut values = self.layer.values.clone();
        let mut touched: Vec<usize> = Vec::new();
        let mut left = room.min(self.slack(secret, values[secret], way));
        if left < room {
            return None;
        }
        while left > 0 {
            let cost = |at: usize| if touched.contains(&at) { 0 } else { self.cost(at, disclosed) };
            let round = self.cheapest(secret, way, &values, cost)?;
            let slacks = round.iter().map(|(at, way)| self.slack(*at, values[*at], *way));
            let by = slacks.min()?.min(left);
            for (at, way) in round {
                values[at] = if way == Way::Up { values[at] + by } else { values[at] - by };
                if !touched.contains(&at) {
                    touched.push(at);
                }
            }
            left -= by;
        }
        Some((touched.iter().map(|at| self.cost(*at, disclosed)).sum(), touched))
    }

    /// By how much a cell may still go that way. What is empty is told as empty.
    fn slack(&self, at: usize, value: u64, way: Way) -> u64 {
        let (least, most) = self.layer.bounds[at];
        match way {
            _ if self.table.cells[at].n == 0 => 0,
            Way::Up => most.saturating_sub(value).min(u64::MAX / 4),
            Way::Down => value.saturating_sub(least),
        }
    }

    fn cost(&self, at: usize, disclosed: &Grid<Disclosure>) -> u64 {
        if !disclosed.cells[at].is_shown() {
            return 0;
        }
        let width = self.table.n_columns + 1;
        let n_totals = u32::from(at / width == self.table.n_rows) + u32::from(at % width == self.table.n_columns);
        (1 + u64::from(self.table.cells[at].n)) * COST_OF_TOTAL.pow(n_totals)
    }

    /// Whether a cell is a total of a row or of a column, and not of both: such totals count against their sign.
    fn is_turned(&self, at: usize) -> bool {
        let width = self.table.n_columns + 1;
        (at / width == self.table.n_rows) != (at % width == self.table.n_columns)
    }

    /// The cheapest way from the column of a cell back to its row, which together with the cell makes a circle: the
    /// cells on it, and which way each goes. Dijkstra, without a heap: tables are small and dense.
    fn cheapest(
        &self,
        secret: usize,
        way: Way,
        values: &[u64],
        cost: impl Fn(usize) -> u64,
    ) -> Option<Vec<(usize, Way)>> {
        let (n_rows, n_columns) = (self.table.n_rows + 1, self.table.n_columns + 1);
        // Ends: the rows, then the columns.
        let n_ends = n_rows + n_columns;
        let (goal, start) = (secret / n_columns, n_rows + secret % n_columns);
        let signed = if self.is_turned(secret) { way.back() } else { way };

        let mut costs = vec![NO_WAY; n_ends];
        let mut came_by: Vec<Option<(usize, usize, Way)>> = vec![None; n_ends];
        let mut is_done = vec![false; n_ends];
        costs[start] = 0;
        while let Some(end) = (0..n_ends).filter(|end| !is_done[*end]).min_by_key(|end| costs[*end]) {
            if costs[end] == NO_WAY || end == goal {
                break;
            }
            is_done[end] = true;
            let is_row = end < n_rows;
            let others = if is_row { n_rows..n_ends } else { 0..n_rows };
            for other in others.filter(|other| !is_done[*other]).collect::<Vec<_>>() {
                let (row, column) = if is_row { (end, other - n_rows) } else { (other, end - n_rows) };
                let at = row * n_columns + column;
                // From a row one goes on as the cell went, from a column against it; a total turns that round.
                let goes = if is_row { signed } else { signed.back() };
                let goes = if self.is_turned(at) { goes.back() } else { goes };
                if at == secret || self.slack(at, values[at], goes) == 0 {
                    continue;
                }
                let reached = costs[end].saturating_add(cost(at));
                if reached < costs[other] {
                    costs[other] = reached;
                    came_by[other] = Some((end, at, goes));
                }
            }
        }

        let mut round = Vec::new();
        let mut end = goal;
        while end != start {
            let (before, at, goes) = came_by[end]?;
            round.push((at, goes));
            end = before;
        }
        Some(round)
    }
}
