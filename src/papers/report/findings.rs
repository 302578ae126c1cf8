//! Strengths and points to improve, as the page of results tells them, each with what people found; then what to work on
//! first, and what is affirmed without current evidence.

use std::rc::Rc;

use super::super::{Block, Column, Entry, Table};
use super::writer::{Writer, table};
use crate::figures::importance::{figure, importance_words};
use crate::framework::scale::{Kind, MAJOR, MINOR};
use crate::framework::{IndicatorId, Place};
use crate::score::Share;
use crate::score::extremes::Extremes;
use crate::score::priority::{CutMethod, Field, Quadrant, shortfalls};
use crate::texts::level_words;

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    if w.card.whole.tally.rated == 0 {
        return vec![Block::Text(w.t.text("report-nothing-rated"))];
    }
    let Extremes { strengths, weaknesses } = Extremes::of(w.framework(), &w.round, w.asked());
    let has_levels = w.card.whole.mean.is_some();
    let mut blocks = Vec::new();
    if has_levels {
        blocks.extend(list(w, "strengths", "strengths-none", &strengths));
        blocks.extend(list(w, "weaknesses", "weaknesses-none", &weaknesses));
    }
    blocks.extend(short_of_conform(w));
    blocks.extend(first(w));
    blocks.extend(unevidenced(w));
    blocks
}

/// Indicators with their level and, in people's words, what was found.
fn list(w: &Writer<'_>, title: &str, none: &str, indicators: &[IndicatorId]) -> Vec<Block> {
    let title = w.t.text(title);
    match found(w, title.clone(), indicators) {
        Some(table) => vec![table],
        None => vec![Block::Heading(title), Block::Text(w.t.text(none))],
    }
}

fn found(w: &Writer<'_>, caption: String, indicators: &[IndicatorId]) -> Option<Block> {
    let noted = w.has_free_text() && indicators.iter().any(|id| !w.round.note(id).trim().is_empty());
    let row = |place: Place<'_>| {
        let id = &place.indicator.id;
        let mut row = vec![Entry::words(w.statement(id)), w.rating(place, w.round.rating(id))];
        row.extend(noted.then(|| Entry::words(w.round.note(id).trim())));
        row
    };
    let mut columns = vec![Column::of_words(w.t.text("column-indicator")), Column::of_words(w.t.text("report-level"))];
    columns.extend(noted.then(|| Column::of_words(w.t.text("report-note"))));
    let places = indicators.iter().filter_map(|id| w.framework().place(id));
    table(Table { caption, columns, rows: places.map(row).collect() })
}

/// What is found short of conform, by gravity.
fn short_of_conform(w: &Writer<'_>) -> Vec<Block> {
    let Some(scale) = w.framework().scales.iter().find(|scale| scale.kind == Kind::Conformity) else {
        return Vec::new();
    };
    let is_asked = w.asked().any(|place| w.framework().scale_of(place.indicator).map(|it| &it.id) == Some(&scale.id));
    if !is_asked {
        return Vec::new();
    }
    let short = shortfalls(w.framework(), &w.round);
    let of = |level| {
        // A minor finding where every failure is major counts as a major one, as it does everywhere.
        let counts_as = |id: &IndicatorId, given| {
            let allows = w.framework().place(id).is_some_and(|place| place.indicator.allows(given));
            if allows { given } else { MAJOR }
        };
        let of_level = short.iter().filter(|(id, given)| counts_as(id, *given) == level);
        let ids: Vec<IndicatorId> = of_level.map(|(id, _)| id.clone()).collect();
        let name = level_words(w.t, w.words(), scale, level);
        let title = w.t.with("findings-of", &[("name", (&name).into()), ("n", ids.len().into())]);
        match found(w, title.clone(), &ids) {
            Some(table) => vec![table],
            None => vec![Block::Heading(title), Block::Text(w.t.text("findings-none"))],
        }
    };
    [MAJOR, MINOR].into_iter().flat_map(of).collect()
}

/// What is important and weak, and the figure that says where the lines lie.
fn first(w: &Writer<'_>) -> Vec<Block> {
    let field = Field::of(w.framework(), &w.round, CutMethod::default());
    let Some(figure) = figure(w.t, w.reading, &field, CutMethod::default()) else { return Vec::new() };
    let item = |standing: &crate::score::priority::Standing| {
        let importance = importance_words(w.t, Share::of(standing.importance.into(), 1)?);
        let result = w.t.percent(standing.result.percent_rounded());
        let statement = w.statement(&standing.indicator);
        let values =
            [("indicator", (&statement).into()), ("importance", (&importance).into()), ("result", (&result).into())];
        Some(w.t.with("report-first-item", &values))
    };
    let items: Vec<String> = field.quadrant(Quadrant::Concentrate).filter_map(item).collect();
    let shown = match items.is_empty() {
        true => Block::Text(w.t.text("report-first-none")),
        false => Block::Items(items),
    };
    vec![Block::Heading(w.t.text("report-first")), shown, Block::Figure(Rc::new(figure))]
}

/// High levels that nothing current shows. They count as they are; who reads them should know.
fn unevidenced(w: &Writer<'_>) -> Vec<Block> {
    let lacking: Vec<String> =
        w.grounds.unevidenced(w.framework(), &w.round).map(|(place, _)| w.statement(&place.indicator.id)).collect();
    match lacking.is_empty() {
        true => Vec::new(),
        false => vec![
            Block::Heading(w.t.with("report-unevidenced", &[("n", lacking.len().into())])),
            Block::Text(w.t.text("report-unevidenced-note")),
            Block::Items(lacking),
        ],
    }
}
