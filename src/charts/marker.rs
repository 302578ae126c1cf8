//! The marks that stand for numbers: markers of eight shapes, the ring of a target and the flag of last round.
//!
//! Look the same everywhere: `look.md` gives the flag to last round and the small ring to the target.

use plotters::coord::CoordTranslate;
use plotters::element::Circle;

use super::polar::offset;
use super::recorder::{Area, Drawn, Stamp, Which, ink, put, put_datum};

/// How many lines look different; the next ones begin again.
pub const N_SERIES: usize = 8;

/// The classes of the lines of a trend.
pub const LINE: [&str; N_SERIES] = [
    "line series-1",
    "line series-2",
    "line series-3",
    "line series-4",
    "line series-5",
    "line series-6",
    "line series-7",
    "line series-8",
];

/// The classes of the markers of a trend.
pub const MARKER: [&str; N_SERIES] = [
    "marker series-1",
    "marker series-2",
    "marker series-3",
    "marker series-4",
    "marker series-5",
    "marker series-6",
    "marker series-7",
    "marker series-8",
];

/// The classes of the hairlines that join a line to its name.
pub const LEADER: [&str; N_SERIES] = [
    "leader series-1",
    "leader series-2",
    "leader series-3",
    "leader series-4",
    "leader series-5",
    "leader series-6",
    "leader series-7",
    "leader series-8",
];

/// The radius of a target's ring, in tenths of a pixel.
pub const RING: u32 = 62;

/// The height of last round's flag, in tenths of a pixel.
pub const FLAG: i32 = 130;

/// Draws the marker of a line, of about that radius, in the shape that belongs to the line.
pub fn marker<C>(area: &Area<C>, series: usize, which: Which, at: C::From, radius: i32) -> Drawn
where
    C: CoordTranslate,
    C::From: Clone + 'static,
{
    let class = MARKER[series % N_SERIES];
    if series.is_multiple_of(N_SERIES) {
        return put_datum(area, class, which, at.clone(), &Circle::new(at, radius.unsigned_abs(), ink()));
    }
    put_datum(area, class, which, at.clone(), &Stamp::new(at, outline(series % N_SERIES, f64::from(radius))))
}

/// Draws last round's flag; its foot is the place of the number.
pub fn flag<C>(area: &Area<C>, which: Which, at: C::From) -> Drawn
where
    C: CoordTranslate,
    C::From: Clone + 'static,
{
    let outline = vec![(-7, 0), (-7, -FLAG), (85, -FLAG + 32), (7, -FLAG + 64), (7, 0)];
    put_datum(area, "flag before", which, at.clone(), &Stamp::new(at, outline))
}

/// Draws the ring of a target.
pub fn ring<C>(area: &Area<C>, which: Which, at: C::From) -> Drawn
where
    C: CoordTranslate,
    C::From: Clone + 'static,
{
    // A rim of the ground's colour keeps the ring apart from a bar or a line behind it.
    put(area, "rim", &Circle::new(at.clone(), RING, ink()))?;
    put_datum(area, "ring target", which, at.clone(), &Circle::new(at, RING, ink()))
}

/// Draws the diamond of a reviewer.
pub fn diamond<C>(area: &Area<C>, which: Which, at: C::From, radius: i32) -> Drawn
where
    C: CoordTranslate,
    C::From: Clone + 'static,
{
    let outline = regular(4, 0.0, f64::from(radius) * 1.2);
    put_datum(area, "diamond reviewer", which, at.clone(), &Stamp::new(at, outline))
}

/// The outline of a marker. The sizes differ so that the areas look alike.
fn outline(shape: usize, radius: f64) -> Vec<(i32, i32)> {
    match shape {
        1 => regular(4, 0.125, radius * 1.2),
        2 => regular(3, 0.0, radius * 1.35),
        3 => regular(4, 0.0, radius * 1.35),
        4 => regular(3, 0.5, radius * 1.35),
        5 => cross(0.0, radius * 1.3),
        6 => cross(0.125, radius * 1.3),
        _ => star(radius * 1.5),
    }
}

fn regular(corners: u32, turn: f64, radius: f64) -> Vec<(i32, i32)> {
    (0..corners).map(|corner| offset(turn + f64::from(corner) / f64::from(corners), radius)).collect()
}

fn star(radius: f64) -> Vec<(i32, i32)> {
    (0..10)
        .map(|corner| offset(f64::from(corner) / 10.0, if corner % 2 == 0 { radius } else { radius * 0.45 }))
        .collect()
}

/// A plus of four arms; turned by an eighth it is a cross.
fn cross(turn: f64, radius: f64) -> Vec<(i32, i32)> {
    let arm = |quarter: u32| {
        let direction = turn + f64::from(quarter) / 4.0;
        // The ends of an arm stand a little to the left and right of its direction, the notch between two arms.
        [(direction - 0.055, radius), (direction + 0.055, radius), (direction + 0.125, radius * 0.47)]
    };
    (0..4).flat_map(arm).map(|(turn, distance)| offset(turn, distance)).collect()
}
