//! Samples for a legend of real text.

use plotters::element::{Circle, PathElement, Rectangle};

use super::Picture;
use super::marker::{FLAG, LINE, N_SERIES, flag, marker, ring};
use super::recorder::{ink, put, record};
use super::sides::{OtherMark, other_mark};

/// What a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// This round.
    Now,
    /// Last round.
    Before,
    /// A target.
    Target,
    /// A line of a trend, by its index.
    Line(usize),
    /// The team's own rating beside somebody else's.
    Own,
    /// Somebody else's, beside the team's own.
    Other(OtherMark),
}

/// The sample of a mark, 32 × 16 pixels.
pub fn key(key: Key) -> Picture {
    record(32, 16, |area| match key {
        Key::Now => put(area, "bar now", &Rectangle::new([(40, 20), (280, 140)], ink())),
        Key::Before => {
            put(area, "outline before", &PathElement::new([(10, 145), (310, 145)], ink()))?;
            flag(area, None, (130, 15 + FLAG))
        }
        Key::Target => ring(area, None, (160, 80)),
        Key::Line(index) => {
            let class = LINE[index % N_SERIES];
            put(area, class, &PathElement::new([(10, 80), (310, 80)], ink()))?;
            marker(area, index, None, (160, 80), 45)
        }
        Key::Own => put(area, "dot now", &Circle::new((160, 80), 45, ink())),
        Key::Other(mark) => other_mark(area, mark, None, (160, 80), 50),
    })
}
