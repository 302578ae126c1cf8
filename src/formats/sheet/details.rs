//! What an indicator says beyond its title, from the row that it stands in and from those that go on with it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::lines::{self, Columns, Lines};
use super::planting::{PlantedIndicator, PlantedNumber};
use super::remark::{RemarkKind, Remarks};
use super::scales::Wish;
use super::table::Table;
use super::words;
use crate::formats::limits;
use crate::framework::scale::Kind;

/// The most scales that the rows of a table may name beside those that have a kind.
const SCALES: usize = 50;

/// Signs that stand before the items of a list.
const BULLETS: [char; 9] = ['-', '–', '—', '•', '*', '·', '▪', '→', '◦'];

/// Reads indicators from their rows.
pub(super) struct Details<'t> {
    pub(super) table: &'t Table,
    pub(super) columns: &'t Columns,
    pub(super) lines: &'t Lines<'t>,
    /// The scales that were named so far.
    pub(super) scales: Vec<Wish>,
}

impl<'t> Details<'t> {
    fn text(&self, row: u32, column: Option<usize>) -> &'t str {
        lines::text(self.table, row, column)
    }

    /// The row and those that go on with it.
    fn rows(&self, row: u32) -> impl Iterator<Item = u32> {
        let followers = self.lines.followers.get(&row).map(Vec::as_slice).unwrap_or_default();
        std::iter::once(row).chain(followers.iter().copied())
    }

    /// What some columns say on a row and on those that go on with it, one text on each line.
    fn joined(&self, row: u32, columns: &[usize]) -> Rc<str> {
        let texts = self.rows(row).flat_map(|row| columns.iter().map(move |column| self.text(row, Some(*column))));
        let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        fit(&texts.join("\n"))
    }

    /// What a theme covers, as its row says.
    pub(super) fn summary(&self, row: u32) -> Rc<str> {
        let why = self.text(row, self.columns.why);
        let guidance = self.joined(row, &self.columns.guidance);
        match (why, &*guidance) {
            ("", _) => guidance,
            (why, "") => fit(why),
            (why, guidance) => fit(&format!("{why}\n{guidance}")),
        }
    }

    /// The indicator of a row.
    pub(super) fn indicator(
        &mut self,
        row: u32,
        number: PlantedNumber,
        title: &str,
        remarks: &mut Remarks,
    ) -> PlantedIndicator {
        let columns = self.columns;
        let scale = self.scale(row, remarks);
        let unit = self.text(row, columns.unit);
        let is_measure = scale == Some(Wish::Kind(Kind::Quantity)) || (scale.is_none() && !unit.is_empty());
        PlantedIndicator {
            row,
            number,
            title: fit(title),
            why: fit(self.text(row, columns.why)),
            guidance: self.joined(row, &columns.guidance),
            evidence: pieces(&self.joined(row, &columns.evidence)),
            weight: 1,
            levels: self.levels(row, remarks),
            opposite: fit(self.text(row, columns.opposite)),
            critical: self.critical(row, is_measure, remarks),
            unit: if is_measure { fit(unit) } else { "".into() },
            scale: if is_measure { Some(Wish::Kind(Kind::Quantity)) } else { scale },
        }
    }

    fn scale(&mut self, row: u32, remarks: &mut Remarks) -> Option<Wish> {
        let column = self.columns.scale?;
        let cell = self.text(row, Some(column));
        if cell.is_empty() {
            return None;
        }
        let wish = Wish::of(cell).filter(|wish| self.scales.contains(wish) || self.scales.len() < SCALES);
        match &wish {
            None => remarks.at(row, column, RemarkKind::UnknownScale { text: short(cell) }),
            Some(wish) if !self.scales.contains(wish) => self.scales.push(wish.clone()),
            Some(_) => {}
        }
        wish
    }

    /// The descriptions of levels. All of them, or none, make a scale; the framework takes others for guidance.
    fn levels(&self, row: u32, remarks: &mut Remarks) -> BTreeMap<i16, Rc<str>> {
        let described = |(level, column): (&i16, &usize)| {
            let text = self.joined(row, &[*column]);
            (!text.is_empty()).then_some((*level, text))
        };
        let levels: BTreeMap<i16, Rc<str>> = self.columns.levels.iter().filter_map(described).collect();
        let (found, expected) = (levels.len(), self.columns.levels.len());
        if found > 0 && (found < expected || expected < 2) {
            let (found, expected) = (found as u32, expected.max(2) as u32);
            remarks.row(Some(row), RemarkKind::LevelsIncomplete { found, expected });
        }
        levels
    }

    fn critical(&self, row: u32, is_measure: bool, remarks: &mut Remarks) -> bool {
        let Some(column) = self.columns.critical else { return false };
        let cell = self.text(row, Some(column));
        match words::yes_or_no(cell) {
            Some(true) if is_measure => {
                remarks.at(row, column, RemarkKind::CriticalMeasure);
                false
            }
            Some(answer) => answer,
            None => {
                remarks.at(row, column, RemarkKind::NotYesOrNo { text: short(cell) });
                false
            }
        }
    }
}

/// The pieces of evidence in a text: on lines of their own, or parted by `;`.
fn pieces(text: &str) -> Vec<Rc<str>> {
    let pieces = text.split(['\n', ';']).map(|piece| piece.trim().trim_start_matches(BULLETS).trim());
    let mut pieces: Vec<Rc<str>> = pieces.filter(|piece| !piece.is_empty()).map(Rc::from).collect();
    if pieces.len() > limits::EVIDENCE {
        let rest = pieces.split_off(limits::EVIDENCE - 1);
        pieces.push(fit(&rest.join(" ; ")));
    }
    pieces
}

/// A text that is no longer than texts may be.
pub(super) fn fit(text: &str) -> Rc<str> {
    let end = text.char_indices().nth(limits::TEXT_CHARS).map_or(text.len(), |(end, _)| end);
    text[..end].into()
}

/// A text as remarks quote it.
pub(super) fn short(text: &str) -> Rc<str> {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        None => text.into(),
        Some((end, _)) => format!("{}…", &text[..end]).into(),
    }
}
