//! Rows become a tree, with remarks on whatever was left out or became something else.

use std::collections::BTreeMap;

use super::details::Details;
use super::lines::{self, Columns, Line};
use super::mapping::Mapping;
use super::outline::{self, Outline};
use super::planting::Planting;
use super::remark::{RemarkKind, Remarks};
use super::table::Table;
use super::{banner, dotted, tree, weigh, words};

/// Grows the tree of a table and tells meanwhile how many of how many rows are done. What is sound is imported.
pub fn plant(table: &Table, mapping: &Mapping, progress: &mut dyn FnMut(u64, u64)) -> Planting {
    let mut remarks = Remarks::default();
    let columns = Columns::of(table, mapping, &mut remarks);
    lines::inspect(table, mapping, &columns, &mut remarks);
    let mut planting = Planting { name: table.name.clone(), ..Planting::default() };
    if columns.title.is_none() {
        remarks.row(None, RemarkKind::NoTitles);
    } else {
        let mut lines = lines::read(table, mapping, &columns, &mut remarks, progress);
        let outline = arrange(&mut lines.lines, &columns, &mut remarks);
        remark_on_duplicates(&outline, &mut remarks);
        let mut details = Details { table, columns: &columns, lines: &lines, scales: Vec::new() };
        planting.themes = tree::grow(&outline, &mut details, &mut remarks);
        weigh::weigh(&mut planting.themes, table, &columns, &lines, &mut remarks);
        planting.levels = level_names(table, mapping, &columns);
    }
    planting.remarks = remarks.finish();
    planting
}

/// Puts lines into one another, by what tells most surely where they belong.
fn arrange<'t>(lines: &mut [Line<'t>], columns: &Columns, remarks: &mut Remarks) -> Outline<'t> {
    if columns.number.is_none() {
        dotted::part_titles(lines);
    }
    let is_other = |column: Option<usize>| column.is_some() && column != columns.title;
    if is_other(columns.theme) || is_other(columns.criterion) {
        return outline::by_columns(lines, remarks);
    }
    if columns.parent.is_some() {
        return outline::by_parent(lines, remarks);
    }
    let depths: Vec<Option<u32>> = lines.iter().map(outline::depth).collect();
    let tell_depth = depths.iter().any(Option::is_some);
    match () {
        () if columns.depth.is_some() && tell_depth => outline::by_depth(lines, &depths, remarks),
        () if dotted::tells(lines) => {
            banner::number(lines);
            dotted::outline(lines, remarks)
        }
        () if lines.iter().any(|line| line.banner.is_some()) => banner::outline(lines, remarks),
        // The word before a number tells it: `Critère 1`, `Indicateur 1`.
        () if tell_depth => outline::by_depth(lines, &depths, remarks),
        () => outline::flat(lines),
    }
}

/// Remarks on numbers that stand twice in the same group. Elsewhere numbers may begin anew.
fn remark_on_duplicates(outline: &Outline<'_>, remarks: &mut Remarks) {
    let groups = outline.nodes.iter().map(|node| &node.children).chain([&outline.roots]);
    for group in groups {
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for node in group.iter().map(|child| &outline.nodes[*child]).filter(|node| !node.number.is_empty()) {
            let Some(row) = node.row else { continue };
            let first_row = *seen.entry(words::key(&node.number)).or_insert(row);
            if first_row != row {
                let number = super::details::short(&node.number);
                remarks.row(Some(row), RemarkKind::DuplicateNumber { number, first_row });
            }
        }
    }
}

/// The names of the levels that columns describe. A single one is no scale.
fn level_names(table: &Table, mapping: &Mapping, columns: &Columns) -> BTreeMap<i16, std::rc::Rc<str>> {
    if columns.levels.len() < 2 {
        return BTreeMap::new();
    }
    let headers = mapping.own_headers(table);
    let name = |level: i16, column: usize| {
        let header = headers.get(column).copied().unwrap_or_default();
        let name = super::details::short(words::level_name(header));
        (level, if name.is_empty() { level.to_string().into() } else { name })
    };
    columns.levels.iter().map(|(level, column)| name(*level, *column)).collect()
}
