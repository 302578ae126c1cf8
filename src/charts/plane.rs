//! Importance against result as a plane that two lines cut into four named parts.
//!
//! Importance has five values and a result as many as its scale has levels, so that many things stand at one place.
//! They are set side by side around it, each with a mark of its own and, where there is room for all, its number. Marks
//! keep to the band of their importance and never cross a line: which part something stands in is never in doubt.
//! Where things stand on a line, it is drawn half way to the next lower ones, since what reaches a line counts as above.

use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Rectangle};

use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, Picture, text};
use crate::score::Share;
use crate::score::priority::Quadrant;

/// The class of the numbers beside the marks, which are left out where there is no room for all.
pub const PLACE_NUMBER: &str = "place-number";

/// How many values importance has.
const N_BANDS: i32 = 5;

/// Things with their importance and their result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plane {
    /// What to write along the results, each at its place.
    pub results: Vec<(Share, Rc<str>)>,
    /// What the importances are called, the least first.
    pub importances: Vec<Rc<str>>,
    /// What stands over the importances, and under the results.
    pub titles: [Rc<str>; 2],
    /// The line below which nothing is important, and the one below which nothing is well done.
    pub cuts: Option<[PlaneCut; 2]>,
    /// What the four parts are called, in the order of [`Quadrant::ALL`].
    pub quadrants: [Rc<str>; 4],
    /// The things.
    pub places: Vec<PlanePlace>,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlaneCut {
    /// The lowest value above it.
    pub value: Share,
    /// What is written at its end.
    pub words: Rc<str>,
    /// The same where room is scarce.
    pub short: Rc<str>,
}

/// A thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanePlace {
    /// Its number.
    pub number: Rc<str>,
    /// From 1 to 5.
    pub importance: u8,
    /// From 0 to 1.
    pub result: Share,
    /// The part in which it stands.
    pub quadrant: Quadrant,
}

/// Draws the plane for wide screens.
pub fn plane(plane: &Plane) -> Picture {
    draw(plane, true)
}

/// Draws the plane for narrow screens, where importances are known by their numbers.
pub fn plane_narrow(plane: &Plane) -> Picture {
    draw(plane, false)
}

/// The greatest height that a band has for the sake of numbers, and for the size of dots.
const NUMBERED_BAND: i32 = 1450;
const DOTTED_BAND: i32 = 1000;
const LEAST_BAND: i32 = 560;
const BAND_GAP: i32 = 90;
/// A mark with its number: the radius, the way to the number, and what stands around both.
const RADIUS: i32 = 42;
const NUMBER_AT: i32 = 80;
const CHIP_GAP: i32 = 90;
const CHIP_HEIGHT: i32 = 170;
const WIDEST_NUMBER: i32 = 520;

/// How things are drawn.
#[derive(Clone, Copy)]
struct Mark {
    radius: i32,
    width: i32,
    height: i32,
    is_numbered: bool,
}

impl Mark {
    /// From the left edge of a mark to the middle of its dot.
    fn inset(self) -> i32 {
        if self.is_numbered { CHIP_GAP / 2 + self.radius } else { self.width / 2 }
    }

    /// The ways to draw these things, the most telling first.
    fn ways(plane: &Plane) -> [Mark; 4] {
        let widest = plane.places.iter().map(|place| number(place).1).max().unwrap_or(0);
        let numbered =
            Mark { radius: RADIUS, width: NUMBER_AT + widest + CHIP_GAP, height: CHIP_HEIGHT, is_numbered: true };
        let dot = |pitch: i32| Mark { radius: pitch * 3 / 8, width: pitch, height: pitch, is_numbered: false };
        [numbered, dot(120), dot(90), dot(60)]
    }
}

/// A number as it is written, with its width.
fn number(place: &PlanePlace) -> (Rc<str>, i32) {
    let number = text::fit(&place.number, WIDEST_NUMBER, text::NOTE);
    let width = text::width(&number, text::NOTE);
    (number, width)
}

/// Things around one place: their indexes, where they would like to stand, and the room that they have.
struct Cell {
    band: i32,
    members: Vec<usize>,
    wish: i32,
    room: Range<i32>,
}

impl Cell {
    /// How many stand side by side: so that the cell is about twice as wide as high, as far as there is room.
    fn columns(&self, mark: Mark) -> i32 {
        let n = self.n();
        let most = ((self.room.end - self.room.start) / mark.width).clamp(1, n);
        let size = |columns: &i32| (2 * mark.height * ((n + columns - 1) / columns)).max(columns * mark.width);
        (1..=most).min_by_key(size).unwrap_or(1)
    }

    fn height(&self, mark: Mark) -> i32 {
        let columns = self.columns(mark);
        mark.height * ((self.n() + columns - 1) / columns)
    }

    fn n(&self) -> i32 {
        i32::try_from(self.members.len()).unwrap_or(i32::MAX)
    }

    /// Where the left upper corner of each member's mark stands, as seen from the middle of the band.
    fn corners(&self, mark: Mark) -> impl Iterator<Item = (usize, (i32, i32))> {
        let columns = self.columns(mark);
        let width = columns * mark.width;
        // The dots, not the numbers beside them, stand around the place.
        let left = self.wish - mark.inset() - (columns - 1) * mark.width / 2;
        let left = left.min(self.room.end - width).max(self.room.start);
        let top = -self.height(mark) / 2;
        self.members
            .iter()
            .zip(0..)
            .map(move |(member, at)| (*member, (left + at % columns * mark.width, top + at / columns * mark.height)))
    }
}

/// Where things stand from left to right, before it is known how high the bands are.
struct Columns {
    plane: Range<i32>,
    margin: i32,
    line: Option<i32>,
}

impl Columns {
    fn of(of: &Plane, plane: Range<i32>) -> Columns {
        let n_ticks = i32::try_from(of.results.len()).unwrap_or(2).max(2);
        let mut columns = Columns { margin: (plane.end - plane.start) / (2 * n_ticks), plane, line: None };
        columns.line = of.cuts.as_ref().map(|[_, cut]| columns.line_of(of, cut.value));
        columns
    }

    fn x(&self, result: Share) -> i32 {
        let room = self.plane.end - self.plane.start - 2 * self.margin;
        self.plane.start + self.margin + (f64::from(room) * result.as_f64().min(1.0)).round() as i32
    }

    /// Half way to the next lower result where something reaches the line exactly.
    fn line_of(&self, of: &Plane, cut: Share) -> i32 {
        let known = || of.places.iter().map(|place| place.result).chain(of.results.iter().map(|(share, _)| *share));
        if !of.places.iter().any(|place| place.result == cut) {
            return self.x(cut);
        }
        let below = known().filter(|result| *result < cut).max();
        below.map_or(self.plane.start, |below| self.x(below).midpoint(self.x(cut)))
    }

    /// Things that share a place, or that stand too close to each other for marks of that width, with their room.
    fn cells(&self, of: &Plane, mark: Mark) -> Vec<Cell> {
        (1..=N_BANDS).flat_map(|band| self.cells_of_band(of, mark, band)).collect()
    }

    fn cells_of_band(&self, of: &Plane, mark: Mark, band: i32) -> Vec<Cell> {
        let mut members: Vec<usize> =
            (0..of.places.len()).filter(|index| i32::from(of.places[*index].importance) == band).collect();
        members.sort_by_key(|index| of.places[*index].result);
        let x = |index: &usize| self.x(of.places[*index].result);
        let is_well_done = |index: &usize| is_well_done(of.places[*index].quadrant);
        let is_close = |a: &usize, b: &usize| x(b) - x(a) < 2 * mark.width && is_well_done(a) == is_well_done(b);
        let is_together = |a: &usize, b: &usize| x(a) == x(b) || (!mark.is_numbered && is_close(a, b));
        let groups: Vec<&[usize]> = members.chunk_by(|a, b| is_together(a, b)).collect();
        let wishes: Vec<i32> = groups.iter().map(|group| x(&group[0]).midpoint(x(&group[group.len() - 1]))).collect();
        let cell = |(at, group): (usize, &&[usize])| {
            let between = |other: Option<&i32>, edge: i32| other.map_or(edge, |other| wishes[at].midpoint(*other));
            // Nothing stands nearer to another mark of the scale than to its own.
            let before = at.checked_sub(1).and_then(|before| wishes.get(before));
            let mut start = between(before, self.plane.start).max(wishes[at] - self.margin);
            let mut end = between(wishes.get(at + 1), self.plane.end).min(wishes[at] + self.margin);
            match self.line {
                Some(line) if is_well_done(&group[0]) => start = start.max(line),
                Some(line) => end = end.min(line),
                None => {}
            }
            Cell { band, members: group.to_vec(), wish: wishes[at], room: start..end }
        };
        groups.iter().enumerate().map(cell).collect()
    }
}

fn is_well_done(quadrant: Quadrant) -> bool {
    matches!(quadrant, Quadrant::KeepUp | Quadrant::Overkill)
}

fn draw(of: &Plane, is_wide: bool) -> Picture {
    let width = if is_wide { 720 } else { 288 };
    let names: Vec<Block> = (of.importances.iter().zip(1..))
        .map(|(name, n): (&Rc<str>, i32)| match is_wide {
            true => Block::new(&format!("{n}\u{a0}· {name}"), 1100, text::NOTE, 2),
            false => Block::new(&n.to_string(), 200, text::NOTE, 1),
        })
        .collect();
    let words = |cut: &PlaneCut| if is_wide { cut.words.clone() } else { cut.short.clone() };
    let end_room = of.cuts.as_ref().map_or(0, |[cut, _]| text::width(&words(cut), text::NOTE)).min(900);
    let start = GAP + names.iter().map(Block::width).max().unwrap_or(0) + GAP;
    let columns = Columns::of(of, start..width * 10 - 2 * GAP - end_room);
    let (mark, cells) = way_to_draw(of, &columns);
    let band = cells.iter().map(|cell| cell.height(mark) + BAND_GAP).max().unwrap_or(0).max(LEAST_BAND);

    let line = text::line_height(text::NOTE);
    let half = (columns.plane.end - columns.plane.start) / 2 - 2 * GAP;
    // A name keeps to its part where that is wide enough for words.
    let line_at = columns.line.unwrap_or(start);
    let rooms =
        [line_at - columns.plane.start, columns.plane.end - line_at].map(|room| (room - 2 * GAP).max(1000).min(half));
    let quadrant = |at: usize| Block::new(&of.quadrants[at], rooms[at % 2], text::NAME, 3);
    let quadrants = [0, 1, 2, 3].map(quadrant);
    let strip = quadrants.iter().map(Block::height).max().unwrap_or(0) + GAP;
    // From above: the title of the importances, the words of the line, the plane, the results and their title.
    let top = GAP + 2 * line + GAP / 2;
    let bands = top + strip..top + strip + N_BANDS * band;
    let bottom = bands.end + strip;
    let height = bottom + GAP / 2 + 2 * line + GAP;
    record(width.unsigned_abs(), height.unsigned_abs().div_ceil(10), |area| {
        let frame = Frame { of, columns: &columns, bands: &bands, band, rows: top..bottom };
        frame.draw(area)?;
        draw_quadrants(area, &quadrants, &columns.plane, (top + strip / 2, bottom - strip / 2))?;
        for (name, y) in names.iter().zip((1..).map(|n| bands.end - n * band + band / 2)) {
            name.draw(area, "axis-label", start - GAP, y, Anchor::End)?;
        }
        let room = columns.plane.end - GAP;
        let [importance, result] = of.titles.each_ref().map(|title| text::fit(title, room, text::NOTE));
        put(area, "label", &Label::new((GAP, GAP + line / 2), Anchor::Start, text::NOTE, importance))?;
        draw_results(area, of, &columns, bottom + GAP / 2 + line / 2)?;
        let at = (columns.plane.end, bottom + GAP / 2 + line + line / 2);
        put(area, "label", &Label::new(at, Anchor::End, text::NOTE, result))?;
        if let Some([important, well_done]) = &of.cuts {
            let y = frame.line(important.value);
            let at = (columns.plane.end + GAP, y);
            let of_importance = text::fit(&words(important), 900, text::NOTE);
            put(area, "strong", &Label::new(at, Anchor::Start, text::NOTE, of_importance))?;
            let of_result = text::fit(&words(well_done), half, text::NOTE);
            let inside = text::width(&of_result, text::NOTE) / 2;
            let x = columns.line.unwrap_or(start).clamp(start + inside, columns.plane.end - inside);
            put(area, "strong", &Label::new((x, GAP + line + line / 2), Anchor::Middle, text::NOTE, of_result))?;
        }
        draw_places(area, of, &cells, mark, |of_band| bands.end - of_band * band + band / 2)
    })
}

/// The most telling way to draw things for which there is room, and where each then stands.
fn way_to_draw(of: &Plane, columns: &Columns) -> (Mark, Vec<Cell>) {
    let [ways @ .., last] = Mark::ways(of);
    let has_room = |mark: Mark, cell: &Cell| {
        let most = if mark.is_numbered { NUMBERED_BAND } else { DOTTED_BAND };
        cell.room.end - cell.room.start >= mark.width && cell.height(mark) + BAND_GAP <= most
    };
    for mark in ways {
        let cells = columns.cells(of, mark);
        if cells.iter().all(|cell| has_room(mark, cell)) {
            return (mark, cells);
        }
    }
    (last, columns.cells(of, last))
}

/// The plane itself.
struct Frame<'a> {
    of: &'a Plane,
    columns: &'a Columns,
    bands: &'a Range<i32>,
    band: i32,
    rows: Range<i32>,
}

impl Frame<'_> {
    /// Where the line of importance lies: half way to the next lower importance where something reaches it exactly.
    fn line(&self, value: Share) -> i32 {
        let reaches = |place: &PlanePlace| Share::of(place.importance.into(), 1) == Some(value);
        let down = if self.of.places.iter().any(reaches) { value.as_f64() - 0.5 } else { value.as_f64() };
        self.bands.end - ((down - 0.5) * f64::from(self.band)).round() as i32
    }

    fn draw(&self, area: &Area<Shift>) -> Drawn {
        let Range { start: left, end: right } = self.columns.plane;
        put(area, "plane", &Rectangle::new([(left, self.rows.start), (right, self.rows.end)], ink()))?;
        let lines = self.of.cuts.as_ref().zip(self.columns.line).map(|([cut, _], x)| (x, self.line(cut.value)));
        if let Some((x, y)) = lines {
            put(area, "focus", &Rectangle::new([(left, self.rows.start), (x, y)], ink()))?;
        }
        for band in 0..N_BANDS {
            let y = self.bands.end - band * self.band - self.band / 2;
            put(area, "grid", &PathElement::new([(left, y), (right, y)], ink()))?;
        }
        for (result, _) in &self.of.results {
            let x = self.columns.x(*result);
            put(area, "grid", &PathElement::new([(x, self.bands.start), (x, self.bands.end)], ink()))?;
        }
        let Some((x, y)) = lines else { return Ok(()) };
        put(area, "cut", &PathElement::new([(left, y), (right, y)], ink()))?;
        put(area, "cut", &PathElement::new([(x, self.bands.start), (x, self.bands.end)], ink()))
    }
}

/// The names of the four parts in the corners of the plane, above and below where things stand.
fn draw_quadrants(area: &Area<Shift>, names: &[Block; 4], plane: &Range<i32>, (above, below): (i32, i32)) -> Drawn {
    let [concentrate, keep_up, low, overkill] = names;
    let (left, right) = (plane.start + GAP, plane.end - GAP);
    concentrate.draw(area, "strong", left, above, Anchor::Start)?;
    keep_up.draw(area, "quadrant-name", right, above, Anchor::End)?;
    low.draw(area, "quadrant-name", left, below, Anchor::Start)?;
    overkill.draw(area, "quadrant-name", right, below, Anchor::End)
}

/// The words along the results that there is room for: all, or the two ends.
fn draw_results(area: &Area<Shift>, of: &Plane, columns: &Columns, y: i32) -> Drawn {
    let slot = 2 * columns.margin - GAP / 2;
    let are_all = of.results.iter().all(|(_, name)| text::width(name, text::NOTE) <= slot);
    let last = of.results.len().saturating_sub(1);
    for (index, (result, name)) in of.results.iter().enumerate() {
        if are_all || index == 0 || index == last {
            let (x, anchor) = match index {
                _ if are_all => (columns.x(*result), Anchor::Middle),
                0 => (columns.plane.start, Anchor::Start),
                _ => (columns.plane.end, Anchor::End),
            };
            let room = if are_all { slot } else { (columns.plane.end - columns.plane.start) / 2 - GAP };
            put(area, "axis-label", &Label::new((x, y), anchor, text::NOTE, text::fit(name, room, text::NOTE)))?;
        }
    }
    Ok(())
}

fn draw_places(area: &Area<Shift>, of: &Plane, cells: &[Cell], mark: Mark, middle: impl Fn(i32) -> i32) -> Drawn {
    for cell in cells {
        for (index, (left, top)) in cell.corners(mark) {
            let place = &of.places[index];
            let at = (left + mark.inset(), middle(cell.band) + top + mark.height / 2);
            let dot = Circle::new(at, mark.radius.unsigned_abs(), ink());
            put_datum(area, place_class(place.quadrant), Some((0, index)), at, &dot)?;
            if mark.is_numbered {
                let at = (at.0 + NUMBER_AT - RADIUS / 2, at.1);
                put(area, PLACE_NUMBER, &Label::new(at, Anchor::Start, text::NOTE, number(place).0))?;
            }
        }
    }
    Ok(())
}

fn place_class(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::Concentrate => "place concentrate",
        Quadrant::KeepUp => "place keep-up",
        Quadrant::LowPriority => "place low",
        Quadrant::Overkill => "place overkill",
    }
}
