//! Numbers in, picture out. A [`Picture`] is a list of shapes that becomes nodes on the screen and SVG text in files.
//!
//! Every shape carries what it means, as a CSS class, and nothing of how it looks: colours, dashes and thickness
//! stand in `styles/charts.css`, so that one picture serves light, dark, forced colours and paper. A shape that stands
//! for a number of the input says which one ([`Datum`]); all other shapes are frame and words.
//!
//! Plotters draws: [`recorder`] is its backend, which keeps shapes instead of painting pixels. [`radar()`] and
//! [`bars()`] show the themes of a round, [`trend()`] and [`strips()`] the rounds one after the other, [`slope()`] two
//! of them side by side, [`measure()`] a quantity across them, [`sparkline()`] those of one indicator, [`waterfall()`] why one result became another,
//! [`spiral()`] the way so far, [`gaps()`] what is missing to the targets and [`cycle()`] how far round the quality cycle
//! themes are; [`heat()`] and [`levels()`] show levels in the colours of the [`ladder`], one by one and counted.
//! [`voices()`] shows groups side by side, [`sides()`] the team beside somebody else, [`plane()`] importance against
//! result. [`grid()`] takes the place of [`trend()`] where lines are many; [`bars()`], [`strips()`], [`segments()`] and
//! whatever is called `narrow` or a `column` are made for narrow screens. [`key()`] draws the samples for a legend,
//! [`mod@sheet`] puts a drawing and its words on one sheet, and [`mod@svg`] writes files.
//!
//! People take marks in hand: [`reach`] says where each can be pointed at, [`mod@walk`] where the arrow keys lead, and
//! [`mod@bubble`] draws what a mark says beside it.
//!
//! Coordinates are tenths of a pixel in whole numbers, so pictures compare with `==`.

pub mod bars;
mod breaks;
pub mod bubble;
pub mod cycle;
pub mod gaps;
pub mod heat;
pub mod key;
pub mod ladder;
mod layout;
pub mod levels;
pub mod look;
pub mod marker;
pub mod measures;
pub mod plane;
mod polar;
pub mod radar;
pub mod reach;
pub mod recorder;
pub mod sheet;
pub mod sides;
pub mod slope;
pub mod sparkline;
pub mod spiral;
pub mod strips;
pub mod svg;
pub mod text;
pub mod trend;
pub mod voices;
pub mod walk;
pub mod waterfall;

use std::fmt;
use std::rc::Rc;

pub use bars::{bars, columns};
pub use cycle::{Cycle, Profile, StepBar, cycle, cycle_column};
pub use gaps::{GapGroup, GapRow, Gaps, gaps, gaps_column};
pub use heat::{Heat, heat};
pub use key::{Key, key};
pub use ladder::Blank;
pub use levels::{Levels, levels, levels_narrow};
pub use measures::{Amount, MeasureChart, measure, narrow_measure};
pub use plane::{Plane, PlaneCut, PlanePlace, plane, plane_narrow};
pub use radar::{Radar, Spoke, radar};
pub use sides::{OtherMark, SideRow, Sides, sides, sides_narrow};
pub use slope::{Slope, SlopeLine, Way, segments, slope};
pub use sparkline::{Sparkline, sparkline};
pub use spiral::{Spiral, Turn, spiral};
pub use strips::{grid, strips};
pub use trend::{TrendChart, TrendLine, trend};
pub use voices::{VoiceGap, VoiceHeard, VoiceLane, VoiceRow, Voices, voices, voices_narrow};
pub use waterfall::{Waterfall, narrow_waterfall, waterfall};

/// A drawing, ready for the screen or a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// The natural width in pixels, at which text is 12 pixels or more.
    pub width: u32,
    /// The natural height in pixels.
    pub height: u32,
    /// The shapes, the lowest first.
    pub shapes: Vec<Shape>,
}

/// A shape and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shape {
    /// The geometry.
    pub form: Form,
    /// The CSS classes that say what it is: `grid`, `outline before`, `marker series-3`.
    pub class: &'static str,
    /// The number of the input that it stands for, if any.
    pub datum: Option<Datum>,
}

/// Which number of the input a shape stands for, and the place that shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datum {
    /// The line of a trend; [`NOW`], [`BEFORE`], [`TARGET`] or [`REVIEWER`] in a radar, bars or gaps; the step
    /// of a cycle; a group or one of two sides; 0 in a spiral.
    pub series: u32,
    /// The spoke, the round, the turn, the indicator, the theme, or the thing that others have a view of.
    pub point: u32,
    /// Where the number stands in the picture. The shape may be larger than that, or stand above it as a flag does.
    pub at: Point,
}

/// The series of a radar that holds the results of this round.
pub const NOW: u32 = 0;
/// The series of a radar that holds the results of last round.
pub const BEFORE: u32 = 1;
/// The series of a radar that holds the targets.
pub const TARGET: u32 = 2;
/// The series of a radar that holds what the reviewer found.
pub const REVIEWER: u32 = 3;

/// The geometry of a shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A line through points.
    Line(Vec<Point>),
    /// A closed area.
    Polygon(Vec<Point>),
    /// A circle.
    Circle {
        /// Its middle.
        centre: Point,
        /// Its radius.
        radius: Tenths,
    },
    /// An upright rectangle.
    Rect {
        /// The upper left corner.
        corner: Point,
        /// Its width, which may be nothing: a bar of 0 %.
        width: Tenths,
        /// Its height.
        height: Tenths,
    },
    /// One line of text.
    Text {
        /// Where the text is anchored, on its baseline.
        at: Point,
        /// Which part of the text stands there.
        anchor: Anchor,
        /// The font size.
        size: Tenths,
        /// The text.
        text: Rc<str>,
    },
}

/// A length in tenths of a pixel, written as pixels: 1234 is `123.4`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i32);

/// A place in the picture, from its upper left corner, in tenths of a pixel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// Which part of a text stands at its place. Left and right are those of the picture in every script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

/// The upright rectangle that a shape fills, in tenths of a pixel. The width of a text is an estimate on the safe side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The left edge.
    pub left: i32,
    /// The upper edge.
    pub top: i32,
    /// The right edge.
    pub right: i32,
    /// The lower edge.
    pub bottom: i32,
}

impl Picture {
    /// The `viewBox` of the picture.
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", self.width, self.height)
    }

    /// The shapes that stand for a number of the input.
    pub fn data(&self) -> impl Iterator<Item = (Datum, &Shape)> {
        self.shapes.iter().filter_map(|shape| Some((shape.datum?, shape)))
    }
}

impl Shape {
    /// The name of the SVG element.
    pub fn tag(&self) -> &'static str {
        match self.form {
            Form::Line(_) => "polyline",
            Form::Polygon(_) => "polygon",
            Form::Circle { .. } => "circle",
            Form::Rect { .. } => "rect",
            Form::Text { .. } => "text",
        }
    }

    /// The attributes of the SVG element, the class among them. Screen and file both use these, inside an `svg` of
    /// class `drawing`, which is where `styles/charts.css` begins.
    pub fn attributes(&self) -> Vec<(&'static str, String)> {
        let mut attributes = vec![("class", self.class.to_owned())];
        match &self.form {
            Form::Line(points) | Form::Polygon(points) => {
                let points: Vec<String> = points.iter().map(Point::to_string).collect();
                attributes.push(("points", points.join(" ")));
            }
            Form::Circle { centre, radius } => {
                attributes.push(("cx", Tenths(centre.x).to_string()));
                attributes.push(("cy", Tenths(centre.y).to_string()));
                attributes.push(("r", radius.to_string()));
            }
            Form::Rect { corner, width, height } => {
                attributes.push(("x", Tenths(corner.x).to_string()));
                attributes.push(("y", Tenths(corner.y).to_string()));
                attributes.push(("width", width.to_string()));
                attributes.push(("height", height.to_string()));
            }
            Form::Text { at, anchor, size, .. } => {
                attributes.push(("x", Tenths(at.x).to_string()));
                attributes.push(("y", Tenths(at.y).to_string()));
                attributes.push(("font-size", size.to_string()));
                attributes.push(("text-anchor", anchor.as_str().to_owned()));
            }
        }
        attributes
    }

    /// The words of a text; none for other shapes.
    pub fn text(&self) -> Option<&Rc<str>> {
        match &self.form {
            Form::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The rectangle that the shape fills, its stroke apart.
    pub fn bounds(&self) -> Bounds {
        match &self.form {
            Form::Line(points) | Form::Polygon(points) => Bounds::around(points),
            Form::Circle { centre, radius } => Bounds::around(&[*centre]).grown(radius.0),
            Form::Rect { corner, width, height } => {
                Bounds::around(&[*corner, Point::new(corner.x + width.0, corner.y + height.0)])
            }
            Form::Text { at, anchor, size, text } => text::bounds(*at, *anchor, size.0, text),
        }
    }
}

impl Point {
    /// The point at these tenths of a pixel.
    pub fn new(x: i32, y: i32) -> Point {
        Point { x, y }
    }
}

impl From<(i32, i32)> for Point {
    fn from((x, y): (i32, i32)) -> Point {
        Point { x, y }
    }
}

impl Anchor {
    /// The value of the attribute `text-anchor`.
    pub fn as_str(self) -> &'static str {
        match self {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        }
    }
}

impl Bounds {
    /// The rectangle around points.
    pub fn around(points: &[Point]) -> Bounds {
        Bounds {
            left: points.iter().map(|point| point.x).min().unwrap_or(0),
            top: points.iter().map(|point| point.y).min().unwrap_or(0),
            right: points.iter().map(|point| point.x).max().unwrap_or(0),
            bottom: points.iter().map(|point| point.y).max().unwrap_or(0),
        }
    }

    /// The middle.
    pub fn middle(self) -> (i32, i32) {
        (self.left.midpoint(self.right), self.top.midpoint(self.bottom))
    }

    /// The width.
    pub fn width(self) -> i32 {
        self.right - self.left
    }

    /// The rectangle with a margin on each side.
    pub fn grown(self, by: i32) -> Bounds {
        Bounds { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// Whether two rectangles have more than an edge in common.
    pub fn overlaps(self, other: Bounds) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (pixels, tenths) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        if tenths == 0 { write!(f, "{sign}{pixels}") } else { write!(f, "{sign}{pixels}.{tenths}") }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", Tenths(self.x), Tenths(self.y))
    }
}
