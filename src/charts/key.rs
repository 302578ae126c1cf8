//! Samples for a legend of real text.

use plotters::element::{Circle, PathElement, Rectangle};

use super::ladder::{Blank, MARK_WIDTH, Rung, blank, level, mark};
use super::marker::{FLAG, LINE, N_SERIES, diamond, flag, marker, ring};
use super::recorder::{ink, put, record};
use super::sides::{OtherMark, other_mark};
use super::slope::{Way, end_mark};
use super::{Bounds, Picture};

/// Where a sample stands that fills a place.
const SAMPLE: Bounds = Bounds { left: 40, top: 30, right: 280, bottom: 130 };

/// What a sample shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// This round.
    Now,
    /// Last round.
    Before,
    /// A target.
    Target,
    /// What a reviewer found.
    Reviewer,
    /// A result that is provisional, as a bar and as a dot.
    Provisional,
    /// A level reached, as a dot.
    Reached,
    /// What is missing to a target.
    Gap,
    /// A step of the cycle that the stage reached rests on.
    Held,
    /// A step of the cycle that the stage reached does not rest on.
    Open,
    /// From where a step of the cycle holds.
    Threshold,
    /// A line of a trend, by its index.
    Line(usize),
    /// A way between two rounds.
    Way(Way),
    /// A level.
    Level(Rung),
    /// What stands where no level is.
    Blank(Blank),
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
        Key::Reviewer => diamond(area, None, (160, 80)),
        Key::Provisional => {
            put(area, "bar provisional", &Rectangle::new([(20, 20), (180, 140)], ink()))?;
            put(area, "dot provisional", &Circle::new((250, 80), 40, ink()))
        }
        Key::Reached => put(area, "dot now", &Circle::new((160, 80), 40, ink())),
        Key::Gap => put(area, "gap", &Rectangle::new([(40, 50), (280, 110)], ink())),
        Key::Held => put(area, "bar now", &Rectangle::new([(40, 20), (280, 140)], ink())),
        Key::Open => put(area, "bar open", &Rectangle::new([(40, 20), (280, 140)], ink())),
        Key::Threshold => put(area, "threshold", &PathElement::new([(160, 10), (160, 150)], ink())),
        Key::Line(index) => {
            let class = LINE[index % N_SERIES];
            put(area, class, &PathElement::new([(10, 80), (310, 80)], ink()))?;
            marker(area, index, None, (160, 80), 45)
        }
        Key::Way(way) => {
            put(area, way.line(), &PathElement::new([(10, 80), (240, 80)], ink()))?;
            end_mark(area, way, false, None, (240, 80))
        }
        Key::Level(rung) => {
            level(area, rung, None, SAMPLE)?;
            if rung.has_mark() { mark(area, rung, (160 - MARK_WIDTH / 2, 80)) } else { Ok(()) }
        }
        Key::Blank(of) => blank(area, of, None, SAMPLE),
        Key::Own => put(area, "dot now", &Circle::new((160, 80), 45, ink())),
        Key::Other(mark) => other_mark(area, mark, None, (160, 80), 50),
    })
}
