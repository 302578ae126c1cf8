//! Samples for a legend of real text.

use plotters::element::{PathElement, Rectangle};

use super::Picture;
use super::ladder::{Blank, Field, MARK_WIDTH, Rung, blank, level, mark};
use super::marker::{FLAG, LINE, N_SERIES, flag, marker, ring};
use super::recorder::{ink, put, record};

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
    /// A level.
    Level(Rung),
    /// What stands where no level is.
    Blank(Blank),
}

/// Where a sample in the colours of the ladder stands.
const SAMPLE: Field = Field { left: 20, top: 10, right: 300, bottom: 150 };

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
        Key::Level(rung) => {
            level(area, rung, None, SAMPLE)?;
            if rung.has_mark() { mark(area, rung, (160 - MARK_WIDTH / 2, 80)) } else { Ok(()) }
        }
        Key::Blank(of) => blank(area, of, None, SAMPLE),
    })
}
