//! The axes of improvement: the few things on which the organisation works until the next round, and why these.

use std::rc::Rc;

use super::super::Block;
use super::writer::Writer;
use crate::dossier::plan::Axis;

pub(super) fn blocks(w: &Writer<'_>) -> Vec<Block> {
    let axes = &w.round.priorities.axes;
    if axes.is_empty() {
        return vec![Block::Text(w.t.text("report-axes-none"))];
    }
    axes.values().enumerate().map(|(n, axis)| Block::Together(blocks_of(w, n + 1, axis))).collect()
}

fn blocks_of(w: &Writer<'_>, n: usize, axis: &Axis) -> Vec<Block> {
    let heading = axis_name(w, n, axis);
    let reason = w.free(&axis.reason).map(|reason| Block::Text(reason.to_owned()));
    let parts: Vec<String> = axis.parts.iter().filter_map(|part| w.part_name(part)).collect();
    let parts = (!parts.is_empty()).then_some(Block::Items(parts));
    [Block::Heading(heading)].into_iter().chain(reason).chain(parts).collect()
}

/// "Axis 2 – Welcome every pupil", or "Axis 2" where what people wrote is left out.
fn axis_name(w: &Writer<'_>, n: usize, axis: &Axis) -> String {
    let number = w.t.with("report-axis", &[("n", n.into())]);
    match w.free(&axis.title) {
        Some(title) => format!("{number} – {title}"),
        None => number,
    }
}

/// What an axis of the round is called where actions name it.
pub(super) fn axis_of(w: &Writer<'_>, id: crate::dossier::plan::AxisId) -> Option<String> {
    let axes: Vec<(&crate::dossier::plan::AxisId, &Rc<Axis>)> = w.round.priorities.axes.iter().collect();
    let at = axes.iter().position(|(other, _)| **other == id)?;
    Some(axis_name(w, at + 1, axes[at].1))
}
