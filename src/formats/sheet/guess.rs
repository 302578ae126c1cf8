//! Guesses what the columns of a table are for: from the words of its headers first, then from what stands below.

use std::collections::BTreeSet;

use super::header;
use super::mapping::{HeaderRows, Mapping, Role};
use super::numbering::Numbering;
use super::table::Table;
use super::words::{self, Fit};

/// How many rows are looked at to judge what a column holds.
const SAMPLE: usize = 1_000;

/// Guesses where the headers stand and what each column is for.
pub fn guess(table: &Table) -> Mapping {
    let header = header::find(table).map(|(first, last)| HeaderRows { first: first as u32 + 1, last: last as u32 + 1 });
    let mut guess = Guess::new(table, Mapping { header, roles: vec![Role::Ignore; table.n_columns()] });
    guess.levels();
    guess.headers();
    guess.contents();
    guess.mapping
}

/// A guess in the making.
struct Guess<'t> {
    table: &'t Table,
    mapping: Mapping,
    headers: Vec<String>,
    own_headers: Vec<&'t str>,
    /// Whether anything is known of a column, be it that it is to be ignored.
    is_known: Vec<bool>,
}

impl<'t> Guess<'t> {
    fn new(table: &'t Table, mapping: Mapping) -> Self {
        Self {
            table,
            headers: mapping.headers(table),
            own_headers: mapping.own_headers(table),
            is_known: vec![false; mapping.roles.len()],
            mapping,
        }
    }

    fn set(&mut self, column: usize, role: Role) {
        self.mapping.roles[column] = role;
        self.is_known[column] = true;
    }

    /// The filled cells of a column, below the headers.
    fn cells(&self, column: usize) -> impl Iterator<Item = &'t str> {
        let table = self.table;
        let rows = self.mapping.first_data_row()..table.rows.len();
        rows.take(SAMPLE).map(move |row| table.cell(row, column)).filter(|cell| !cell.is_empty())
    }

    /// Whether most cells of a column, and some at all, are of a kind.
    fn are_mostly(&self, column: usize, is_of_kind: impl Fn(&str) -> bool) -> bool {
        let (mut n_of_kind, mut n_cells) = (0, 0);
        for cell in self.cells(column) {
            n_cells += 1;
            n_of_kind += usize::from(is_of_kind(cell));
        }
        n_of_kind > 0 && n_of_kind * 5 >= n_cells * 4
    }

    /// Finds the columns that describe levels: by number, by the header over them, or by names that are known.
    fn levels(&mut self) {
        let numbered: Vec<(usize, i16)> = self.numbered_levels();
        let distinct: BTreeSet<i16> = numbered.iter().map(|(_, level)| *level).collect();
        let found = if numbered.len() >= 2 && distinct.len() == numbered.len() {
            numbered
        } else {
            let run = header::under_levels(self.table, &self.mapping).or_else(|| self.named_levels());
            run.into_iter().flatten().zip(1..).collect()
        };
        for (column, level) in found {
            self.set(column, Role::LevelText(level));
        }
    }

    fn numbered_levels(&self) -> Vec<(usize, i16)> {
        let columns = self.headers.iter().zip(&self.own_headers).enumerate();
        let level = |all: &str, own: &str| words::level(all).or_else(|| words::level(own));
        columns.filter_map(|(column, (all, own))| Some((column, level(all, own)?))).collect()
    }

    /// The longest run of columns that are called like the levels of a known scale.
    fn named_levels(&self) -> Option<std::ops::Range<usize>> {
        let n_columns = self.own_headers.len();
        let runs = (0..n_columns).flat_map(|first| (first + 2..=n_columns.min(first + 4)).map(move |end| first..end));
        let named = runs.filter(|run| words::named_levels(&self.own_headers[run.clone()]));
        named.reduce(|best, next| if next.len() > best.len() { next } else { best })
    }

    /// Gives each role to the column whose header speaks of it most clearly.
    fn headers(&mut self) {
        let mut claims: Vec<(Fit, usize, Role)> = Vec::new();
        for column in (0..self.headers.len()).filter(|column| !self.is_known[*column]) {
            let own = words::role(self.own_headers[column]);
            let all = words::role(&self.headers[column]);
            if let Some((fit, role)) = own.max_by_fit(all) {
                claims.push((fit, column, role));
            }
        }
        claims.sort_by_key(|(fit, column, role)| {
            // Of two columns of numbers, the one that tells more rows apart is the one that is meant.
            let variety = if *role == Role::Number { self.variety(*column) } else { 0 };
            std::cmp::Reverse((*fit, variety, std::cmp::Reverse(*column)))
        });
        for (fit, column, role) in claims {
            let is_taken = !role.may_repeat() && self.mapping.column(role).is_some();
            // A word somewhere in a header that repeats a role is no second evidence of it.
            let is_doubtful = role.may_repeat() && fit == Fit::Within;
            match role {
                _ if is_taken || is_doubtful => {}
                Role::Depth => self.depth_or_scale(column),
                role => self.set(column, role),
            }
        }
        self.levels_or_depth();
    }

    fn variety(&self, column: usize) -> usize {
        self.cells(column).collect::<BTreeSet<_>>().len()
    }

    /// A column of types may tell how deep rows stand, or how they are answered.
    fn depth_or_scale(&mut self, column: usize) {
        if self.are_mostly(column, is_depth) {
            self.set(column, Role::Depth);
        } else if self.mapping.column(Role::Scale).is_none() && self.are_mostly(column, is_scale) {
            self.set(column, Role::Scale);
        }
    }

    /// `Niveau` alone may mean anything; the cells say what.
    fn levels_or_depth(&mut self) {
        let is_level =
            |header: &str| matches!(words::plain(header).as_str(), "niveau" | "niveaux" | "level" | "levels");
        let column = (0..self.headers.len()).find(|column| !self.is_known[*column] && is_level(&self.headers[*column]));
        if let Some(column) = column
            && self.mapping.column(Role::Depth).is_none()
        {
            self.depth_or_scale(column);
        }
    }

    /// Finds what no header spoke of: numbers, depths in words, and the statements, without which there is nothing.
    fn contents(&mut self) {
        if self.mapping.column(Role::Number).is_none()
            && let Some(column) = self.unknown().into_iter().find(|column| self.holds_numbers(*column))
        {
            self.set(column, Role::Number);
        }
        if self.mapping.column(Role::Depth).is_none()
            && let Some(column) =
                self.unknown().into_iter().find(|column| self.are_mostly(*column, |cell| words::depth(cell).is_some()))
        {
            self.set(column, Role::Depth);
        }
        if self.mapping.column(Role::Title).is_none()
            && let Some(column) = self.column_of_titles()
        {
            self.set(column, Role::Title);
        }
    }

    fn unknown(&self) -> Vec<usize> {
        (0..self.is_known.len()).filter(|column| !self.is_known[*column]).collect()
    }

    /// Whether a column holds dotted numbers, or counts its rows.
    fn holds_numbers(&self, column: usize) -> bool {
        let is_dotted = |cell: &str| Numbering::of(cell).is_some_and(|numbering| numbering.path.len() > 1);
        let counts =
            |cells: Vec<&str>| cells.len() > 1 && cells.iter().zip(1..).all(|(cell, n)| *cell == n.to_string());
        let are_numbers = self.are_mostly(column, |cell| Numbering::of(cell).is_some());
        are_numbers && (self.cells(column).any(is_dotted) || counts(self.cells(column).collect()))
    }

    /// The column with the longest texts among those that nothing is known of, or else the one whose header names the
    /// smallest group: where there is no indicator beside the criterion, the criterion is what is rated.
    fn column_of_titles(&self) -> Option<usize> {
        let length = |column: &usize| {
            let (n, length) =
                self.cells(*column).fold((0, 0), |(n, length), cell| (n + 1, length + cell.chars().count()));
            length.checked_div(n).unwrap_or(0)
        };
        let criterion = self.mapping.column(Role::CriterionTitle);
        let longest = self.unknown().into_iter().filter(|column| length(column) > 0).max_by_key(length);
        let longer = longest.filter(|column| criterion.is_none_or(|criterion| length(column) > length(&criterion)));
        let groups = [Role::CriterionTitle, Role::ThemeTitle, Role::Guidance, Role::Number];
        longer.or_else(|| groups.into_iter().find_map(|role| self.mapping.column(role)))
    }
}

/// The better of what two headers say.
trait MaxByFit {
    fn max_by_fit(self, other: Self) -> Self;
}

impl MaxByFit for Option<(Fit, Role)> {
    fn max_by_fit(self, other: Self) -> Self {
        match (self, other) {
            (Some(own), Some(all)) if all.0 > own.0 => Some(all),
            (own, all) => own.or(all),
        }
    }
}

fn is_depth(cell: &str) -> bool {
    words::depth(cell).is_some() || matches!(cell, "1" | "2" | "3" | "4")
}

fn is_scale(cell: &str) -> bool {
    words::scale(cell).is_some() || super::scales::Wish::of(cell).is_some()
}
