//! Rows become lines: what each row says about its place in the framework. What it says beyond that is read by
//! [`super::details`] once the place is known.

use std::collections::BTreeMap;

use super::banner::Banners;
use super::mapping::{Mapping, Role};
use super::numbering::Numbering;
use super::remark::{RemarkKind, Remarks};
use super::table::{Table, letter};
use super::words::{self, Total};
use crate::formats::limits;

/// How many rows there are from one word of progress to the next.
const ROWS_OF_PROGRESS: usize = 1_000;

/// The most levels that columns may describe.
const LEVELS: usize = 20;

/// What a formula without a result shows, in the languages of office programs.
const ERRORS: [&str; 13] = [
    "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#VALEUR!", "#NOM?", "#WAARDE!", "#NAAM?",
    "#GETAL!", "#VERW!",
];

/// The columns by role, each as the mapping says; the first one where several claim a role that cannot be shared.
#[derive(Default)]
pub(super) struct Columns {
    pub(super) number: Option<usize>,
    pub(super) parent: Option<usize>,
    pub(super) depth: Option<usize>,
    pub(super) theme: Option<usize>,
    pub(super) criterion: Option<usize>,
    pub(super) title: Option<usize>,
    pub(super) why: Option<usize>,
    pub(super) guidance: Vec<usize>,
    pub(super) evidence: Vec<usize>,
    pub(super) weight: Option<usize>,
    pub(super) points: Option<usize>,
    pub(super) scale: Option<usize>,
    pub(super) levels: BTreeMap<i16, usize>,
    pub(super) opposite: Option<usize>,
    pub(super) critical: Option<usize>,
    pub(super) unit: Option<usize>,
}

impl Columns {
    /// Sorts the columns by role and remarks on those that cannot be read beside another one.
    pub(super) fn of(table: &Table, mapping: &Mapping, remarks: &mut Remarks) -> Self {
        let mut columns = Self::default();
        let header_row = mapping.header_range(table).map(|(_, last)| last as u32 + 1);
        for (column, role) in mapping.roles.iter().copied().enumerate().take(limits::SHEET_COLUMNS) {
            if let Some(first) = columns.put(role, column) {
                let kind = RemarkKind::ColumnTwice { role, first: letter(first).into() };
                remarks.at(header_row.unwrap_or(1), column, kind);
            }
        }
        columns
    }

    /// Gives a role to a column; the column that has it already, when there is one.
    fn put(&mut self, role: Role, column: usize) -> Option<usize> {
        let place = match role {
            Role::Ignore => return None,
            Role::Guidance => {
                self.guidance.push(column);
                return None;
            }
            Role::Evidence => {
                self.evidence.push(column);
                return None;
            }
            Role::LevelText(level) if !self.has_room_for(level) => return None,
            Role::LevelText(level) => {
                let first = *self.levels.entry(level).or_insert(column);
                return (first != column).then_some(first);
            }
            Role::Number => &mut self.number,
            Role::Parent => &mut self.parent,
            Role::Depth => &mut self.depth,
            Role::ThemeTitle => &mut self.theme,
            Role::CriterionTitle => &mut self.criterion,
            Role::Title => &mut self.title,
            Role::Why => &mut self.why,
            Role::Weight => &mut self.weight,
            Role::Points => &mut self.points,
            Role::Scale => &mut self.scale,
            Role::Opposite => &mut self.opposite,
            Role::Critical => &mut self.critical,
            Role::Unit => &mut self.unit,
        };
        let first = *place.get_or_insert(column);
        (first != column).then_some(first)
    }

    fn has_room_for(&self, level: i16) -> bool {
        let is_bearable = (-limits::LEVEL..=limits::LEVEL).contains(&level);
        is_bearable && (self.levels.contains_key(&level) || self.levels.len() < LEVELS)
    }

    /// All columns that are read.
    pub(super) fn all(&self) -> Vec<usize> {
        let single = [
            self.number,
            self.parent,
            self.depth,
            self.theme,
            self.criterion,
            self.title,
            self.why,
            self.weight,
            self.points,
            self.scale,
            self.opposite,
            self.critical,
            self.unit,
        ];
        let several = self.guidance.iter().chain(&self.evidence).chain(self.levels.values()).copied();
        single.into_iter().flatten().chain(several).collect()
    }

    /// The columns that only indicators fill.
    fn of_indicators(&self) -> impl Iterator<Item = usize> {
        let single = [self.why, self.scale, self.opposite, self.critical, self.unit];
        let several = self.guidance.iter().chain(&self.evidence).chain(self.levels.values()).copied();
        single.into_iter().flatten().chain(several)
    }
}

/// A row that is part of the framework.
#[derive(Clone, Debug)]
pub(super) struct Line<'t> {
    /// The row, as people count it.
    pub(super) row: u32,
    /// Its number.
    pub(super) number: &'t str,
    /// Its number taken apart, when it is one.
    pub(super) numbering: Option<Numbering<'t>>,
    /// What it names as its parent.
    pub(super) parent: &'t str,
    /// What it says about its depth.
    pub(super) depth: &'t str,
    /// The theme in its own column, also where a merged area says it.
    pub(super) theme: &'t str,
    /// The criterion in its own column, in the same way.
    pub(super) criterion: &'t str,
    /// Its title.
    pub(super) title: &'t str,
    /// The only text of the row, when it stands over the rows below.
    pub(super) banner: Option<&'t str>,
    /// Whether it holds what only indicators have.
    pub(super) is_rich: bool,
}

/// The lines of a table, and what else its rows turned out to be.
pub(super) struct Lines<'t> {
    pub(super) lines: Vec<Line<'t>>,
    /// The rows of totals, by what they add up.
    pub(super) totals: Vec<(u32, Total)>,
    /// The rows that go on with the row on which their merged title stands, by that row.
    pub(super) followers: BTreeMap<u32, Vec<u32>>,
}

/// The text of a cell by the row that people count; nothing where a formula failed.
pub(super) fn text(table: &Table, row: u32, column: Option<usize>) -> &str {
    let text = column.map_or("", |column| table.cell(row as usize - 1, column));
    if ERRORS.contains(&text) { "" } else { text }
}

/// Reads the lines below the headers.
pub(super) fn read<'t>(
    table: &'t Table,
    mapping: &Mapping,
    columns: &Columns,
    remarks: &mut Remarks,
    progress: &mut dyn FnMut(u64, u64),
) -> Lines<'t> {
    let spread = |column: Option<usize>| column.map(|column| table.spread_down(column)).unwrap_or_default();
    let (themes, criteria, parents) = (spread(columns.theme), spread(columns.criterion), spread(columns.parent));
    let followers = followers(table, columns);
    let banners = Banners::of(table, columns);
    let header = mapping.header_range(table).map(|(_, last)| &table.rows[last]);
    let mut lines = Lines { lines: Vec::new(), totals: Vec::new(), followers: BTreeMap::new() };
    let mut n_empty = 0;
    for index in mapping.first_data_row()..table.rows.len() {
        if index.is_multiple_of(ROWS_OF_PROGRESS) {
            progress(index as u64, table.rows.len() as u64);
        }
        let row = index as u32 + 1;
        if table.is_empty_row(index) {
            n_empty += 1;
            continue;
        }
        if n_empty > 1 {
            remarks.row(Some(row - n_empty), RemarkKind::EmptyRows { number: n_empty });
        }
        n_empty = 0;
        if header == Some(&table.rows[index]) {
            remarks.row(Some(row), RemarkKind::HeaderAgain);
        } else if let Some(top) = followers.get(&row) {
            lines.followers.entry(*top).or_default().push(row);
        } else if let Some(total) = total(table, row, columns) {
            lines.totals.push((row, total));
        } else {
            let at = |cells: &[&'t str]| cells.get(index).copied().unwrap_or_default();
            lines.lines.push(Line {
                parent: at(&parents),
                theme: at(&themes),
                criterion: at(&criteria),
                banner: banners.text(table, columns, index),
                ..line(table, row, columns)
            });
        }
    }
    lines
}

fn line<'t>(table: &'t Table, row: u32, columns: &Columns) -> Line<'t> {
    let number = Some(text(table, row, columns.number)).filter(|number| !is_date(number)).unwrap_or_default();
    let numbering = Numbering::of(number);
    Line {
        row,
        number: numbering.as_ref().map_or(number, |numbering| numbering.printed),
        numbering,
        parent: "",
        depth: text(table, row, columns.depth),
        theme: "",
        criterion: "",
        title: text(table, row, columns.title),
        banner: None,
        is_rich: columns.of_indicators().any(|column| !text(table, row, Some(column)).is_empty()),
    }
}

/// The rows under the first one of a title that is merged downwards: they go on with it.
fn followers(table: &Table, columns: &Columns) -> BTreeMap<u32, u32> {
    let Some(title) = columns.title else { return BTreeMap::new() };
    let areas = table.merges.iter().filter(|area| (area.left..=area.right).contains(&title));
    let rows =
        areas.flat_map(|area| (area.top + 1..=area.bottom).map(move |row| (row as u32 + 1, area.top as u32 + 1)));
    rows.filter(|(row, _)| text(table, *row, Some(title)).is_empty()).collect()
}

/// What a row adds up, when the first thing that it says is that it does.
fn total(table: &Table, row: u32, columns: &Columns) -> Option<Total> {
    let places = [columns.title, columns.number, columns.theme, columns.criterion];
    let said = places.into_iter().map(|column| text(table, row, column)).find(|text| !text.is_empty());
    let said = said.or_else(|| table.rows[row as usize - 1].iter().map(String::as_str).find(|cell| !cell.is_empty()));
    words::total(said?)
}

/// Remarks on headers and cells, wherever their row belongs.
pub(super) fn inspect(table: &Table, mapping: &Mapping, columns: &Columns, remarks: &mut Remarks) {
    inspect_headers(table, mapping, remarks);
    let read = columns.all();
    for index in mapping.first_data_row()..table.rows.len() {
        for column in &read {
            let cell = table.cell(index, *column);
            if ERRORS.contains(&cell) {
                remarks.at(index as u32 + 1, *column, RemarkKind::FormulaError { text: cell.into() });
            }
        }
        let number = columns.number.map_or("", |column| table.cell(index, column));
        if let Some(column) = columns.number.filter(|_| is_date(number)) {
            remarks.at(index as u32 + 1, column, RemarkKind::NumberIsDate { text: number.into() });
        }
    }
    for cut in table.cuts.iter().filter(|cut| read.contains(&cut.column) && cut.row >= mapping.first_data_row()) {
        let (characters, limit) = (cut.characters as u64, limits::TEXT_CHARS as u64);
        remarks.at(cut.row as u32 + 1, cut.column, RemarkKind::CellTooLong { characters, limit });
    }
}

/// Whether a spreadsheet made a date of what was typed, such as 1-2.
fn is_date(text: &str) -> bool {
    let is_digit =
        |(place, byte): (usize, u8)| if matches!(place, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(is_digit)
}

fn inspect_headers(table: &Table, mapping: &Mapping, remarks: &mut Remarks) {
    let Some((_, last)) = mapping.header_range(table) else { return };
    let row = last as u32 + 1;
    let own = mapping.own_headers(table);
    let mut seen = BTreeMap::new();
    for (column, header) in mapping.headers(table).iter().enumerate().filter(|(_, header)| !header.is_empty()) {
        if is_mixed_case(own[column]) {
            remarks.at(row, column, RemarkKind::HeaderMixedCase { header: own[column].into() });
        }
        let first = *seen.entry(words::key(header)).or_insert(column);
        if first != column {
            let header = header.as_str().into();
            remarks.at(row, column, RemarkKind::HeaderTwice { header, first: letter(first).into() });
        }
    }
}

/// Whether a word begins small and goes on in capitals, or has them here and there.
fn is_mixed_case(header: &str) -> bool {
    header.split(|c: char| !c.is_alphabetic()).any(|word| {
        let after_first = || word.chars().skip(1);
        after_first().any(char::is_uppercase) && word.chars().any(char::is_lowercase)
    })
}
