//! Coordinates around a centre, for plotters.

use std::f64::consts::TAU;

use plotters::coord::CoordTranslate;
use plotters_backend::BackendCoord;

/// Maps a turn and a reach to a place: turn 0 points up and 1 is once round clockwise, reach 1 is the radius.
#[derive(Clone, Copy, Debug)]
pub struct Polar {
    centre: (i32, i32),
    radius: f64,
}

impl Polar {
    /// Coordinates around a centre, all in tenths of a pixel.
    pub fn new(centre: (i32, i32), radius: f64) -> Polar {
        Polar { centre, radius }
    }
}

impl CoordTranslate for Polar {
    type From = (f64, f64);

    fn translate(&self, (turn, reach): &(f64, f64)) -> BackendCoord {
        let (x, y) = offset(*turn, reach * self.radius);
        (self.centre.0 + x, self.centre.1 + y)
    }
}

/// The place at a turn and a distance, seen from the centre.
pub fn offset(turn: f64, distance: f64) -> (i32, i32) {
    let (sin, cos) = (turn * TAU).sin_cos();
    ((distance * sin).round() as i32, (-distance * cos).round() as i32)
}
