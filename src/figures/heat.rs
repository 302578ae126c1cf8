//! The level of every indicator in every round. On a page it is a table; in files it is a picture of the same content.

mod content;

use std::collections::BTreeSet;
use std::rc::Rc;

pub use content::{
    LevelCell, LevelRound, LevelRow, LevelTable, LevelWords, Step, Summary, ThemeLevels, blank_words, rung, step_words,
};

use super::ways;
use super::{Behind, Cell, Figure, Head, Numbers, Row, Side, Subject};
use crate::charts::heat as draw;
use crate::charts::heat::{HeatCell, HeatGroup, HeatRow};
use crate::charts::key::Key;
use crate::charts::ladder::{Blank, Rung};
use crate::charts::{Heat, Picture};
use crate::framework::scale::{Level, Scale};
use crate::score::levels::{LevelMoves, Steps, level_moves};
use crate::texts::Texts;

/// A picture with more rows than this would not fit a page: the themes stand for their indicators.
const MOST_ROWS: usize = 120;

/// The picture for files; none where nothing with levels was asked.
pub fn figure(t: &Texts, subject: &Subject) -> Option<Figure> {
    let table = LevelTable::of(t, subject);
    if table.themes.is_empty() {
        return None;
    }
    let has_means = table.themes.iter().flat_map(|theme| &theme.rounds).any(|round| round.mean.is_some());
    let is_of_themes = table.n_rows() > MOST_ROWS && has_means;
    let (picture, numbers) = match is_of_themes {
        true => (of_themes(&table), numbers_of_themes(t, &table)),
        false => (of_indicators(&table), numbers_of_indicators(t, &table)),
    };
    Some(Figure {
        id: "heat".into(),
        title: title(t, subject),
        picture: Rc::new(picture),
        narrow: None,
        keys: if is_of_themes { ends(t) } else { keys(t, subject, &table) },
        note: t.text(if is_of_themes { "heat-themes-note" } else { "heat-note" }),
        numbers,
    })
}

/// The conclusion: how many indicators moved since the round before; for a first round, how many are rated.
pub fn title(t: &Texts, subject: &Subject) -> String {
    let framework = &subject.reading.framework;
    let Some(before) = &subject.before else { return rated(t, subject) };
    let label = &before.opening.label;
    let Some(moves) = level_moves(framework, before, &subject.round, |_, theme| subject.shows(theme)) else {
        return ways::apart(t, subject, before);
    };
    let LevelMoves { up, down, .. } = moves;
    let of = moves.common();
    let key = match (up, down) {
        _ if of == 0 => {
            let now = &subject.round.opening.label;
            return t.with("heat-none-common", &[("label", label.into()), ("now", now.into())]);
        }
        (0, 0) => "heat-same",
        (up, 0) if up == of => "heat-all-up",
        (0, down) if down == of => "heat-all-down",
        (_, 0) => "heat-up",
        (0, _) => "heat-down",
        _ => "heat-both",
    };
    t.with(key, &[("up", up.into()), ("down", down.into()), ("of", of.into()), ("label", label.into())])
}

/// How many indicators of the round at hand have a level.
fn rated(t: &Texts, subject: &Subject) -> String {
    let framework = &subject.reading.framework;
    let with_levels = subject.asked().filter(|place| framework.scale_of(place.indicator).and_then(Steps::of).is_some());
    let levels: Vec<bool> = with_levels.map(|place| subject.round.level(&place.indicator.id).is_some()).collect();
    let (n, of) = (levels.iter().filter(|is_rated| **is_rated).count(), levels.len());
    let key = if n == of && of > 0 { "heat-rated-all" } else { "heat-rated" };
    t.with(key, &[("n", n.into()), ("of", of.into()), ("label", (&subject.round.opening.label).into())])
}

/// What the colours and marks mean, as far as they occur: each level of the scale by its name, or where indicators have
/// several scales, the two ends of the ladder.
pub fn keys(t: &Texts, subject: &Subject, table: &LevelTable) -> Vec<(Key, String)> {
    let framework = &subject.reading.framework;
    let scales: BTreeSet<_> = (framework.places())
        .filter(|place| table.themes.iter().any(|theme| theme.theme == place.theme.id))
        .filter_map(|place| framework.scale_of(place.indicator))
        .filter(|scale| Steps::of(scale).is_some())
        .map(|scale| &scale.id)
        .collect();
    let mut keys = match (scales.len(), scales.first().and_then(|id| framework.scale(id))) {
        (1, Some(scale)) => level_keys(t, subject, scale),
        _ => ends(t),
    };
    let blanks: BTreeSet<Blank> = (table.cells())
        .filter_map(|cell| match cell {
            LevelCell::Blank(_, blank) => Some(*blank),
            _ => None,
        })
        .collect();
    keys.extend(blanks.into_iter().map(|blank| (Key::Blank(blank), blank_words(t, blank))));
    keys
}

/// The levels of a scale, each with its name.
pub fn level_keys(t: &Texts, subject: &Subject, scale: &Scale) -> Vec<(Key, String)> {
    let Some(steps) = Steps::of(scale) else { return Vec::new() };
    let key = |(index, from): (usize, &Level)| {
        Some((Key::Level(rung(scale, *from)?), step_words(t, &subject.reading, &steps, index)))
    };
    steps.from.iter().enumerate().filter_map(key).collect()
}

/// The two ends of the ladder.
fn ends(t: &Texts) -> Vec<(Key, String)> {
    let end = |stop: u8, key| (Key::Level(Rung { stop, rank: 0, n_levels: 0 }), t.text(key));
    vec![end(1, "heat-lowest"), end(4, "heat-highest")]
}

fn of_indicators(table: &LevelTable) -> Picture {
    let cell = |cell: &LevelCell| match cell {
        LevelCell::Level(_, level) => Some(HeatCell::Level(level.rung, level.number.clone())),
        LevelCell::Blank(_, blank) => Some(HeatCell::Blank(*blank)),
        LevelCell::NotAsked | LevelCell::NoEquivalent => None,
    };
    let row = |row: &LevelRow| HeatRow {
        label: format!("{} {}", row.number, row.statement).into(),
        cells: row.cells.iter().map(cell).collect(),
    };
    let group = |theme: &ThemeLevels| HeatGroup {
        title: format!("{} {}", theme.number, theme.title).into(),
        rows: theme.rows.iter().map(row).collect(),
    };
    draw(&Heat { rounds: labels(table), groups: table.themes.iter().map(group).collect() })
}

/// A mean has the colour of the stop of the ladder that is nearest, and no mark.
fn of_themes(table: &LevelTable) -> Picture {
    let cell = |summary: &Summary| {
        Some(HeatCell::Level(Rung { stop: summary.mean?.ladder_stop(), rank: 0, n_levels: 0 }, summary.percent.clone()))
    };
    let row = |theme: &ThemeLevels| HeatRow {
        label: format!("{} {}", theme.number, theme.title).into(),
        cells: theme.rounds.iter().map(cell).collect(),
    };
    let rows = table.themes.iter().map(row).collect();
    draw(&Heat { rounds: labels(table), groups: vec![HeatGroup { title: "".into(), rows }] })
}

fn labels(table: &LevelTable) -> Vec<Rc<str>> {
    table.rounds.iter().map(|round| round.label.as_str().into()).collect()
}

fn numbers_of_indicators(t: &Texts, table: &LevelTable) -> Numbers {
    let cell = |cell: &LevelCell| match cell.was_asked() {
        true => Cell::drawn(cell.words(t)),
        false => Cell::aside(cell.words(t)),
    };
    let row = |(index, row): (usize, &LevelRow)| Row {
        head: Head::drawn(index, format!("{} {}", row.number, row.statement))
            .leading_to(Behind::Indicator(row.indicator.clone())),
        cells: row.cells.iter().map(cell).collect(),
    };
    let rows = table.themes.iter().flat_map(|theme| &theme.rows).enumerate().map(row).collect();
    Numbers { corner: t.text("column-indicator"), columns: columns(table), rows, series: Side::Columns }
}

fn numbers_of_themes(t: &Texts, table: &LevelTable) -> Numbers {
    let cell = |summary: &Summary| Cell::of(summary.mean.map(|_| summary.percent.to_string()));
    let row = |(index, theme): (usize, &ThemeLevels)| Row {
        head: Head::drawn(index, format!("{} {}", theme.number, theme.title))
            .leading_to(Behind::Theme(theme.theme.clone())),
        cells: theme.rounds.iter().map(cell).collect(),
    };
    let rows = table.themes.iter().enumerate().map(row).collect();
    Numbers { corner: t.text("column-theme"), columns: columns(table), rows, series: Side::Columns }
}

fn columns(table: &LevelTable) -> Vec<Head> {
    let head = |(index, round): (usize, &LevelRound)| {
        Head::drawn(index, round.label.clone()).leading_to(Behind::Round(round.round))
    };
    table.rounds.iter().enumerate().map(head).collect()
}
