//! Lines across rounds, with their names at the right end.
//!
//! A line stops where two rounds cannot be compared; a dashed mark with a word stands between the two. Over rounds that
//! have no value of it thin dashes lead the eye. Lines differ by marker and dash as well as by colour.

use std::ops::Range;
use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::coord::combinators::{BindKeyPoints, WithKeyPoints};
use plotters::coord::ranged1d::BoldPoints;
use plotters::coord::types::RangedCoordf64;
use plotters::element::PathElement;

use super::breaks::Breaks;
use super::layout::{Block, GAP, spread};
use super::marker::{BRIDGE, LEADER, LINE, N_SERIES, marker};
use super::recorder::{Area, Drawn, Label, ink, put, record};
use super::slope::{Way, end_mark, start_mark};
use super::{Anchor, Picture, text};
use crate::score::Share;

/// Results across rounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrendChart {
    /// The names of the rounds, oldest first.
    pub rounds: Vec<Rc<str>>,
    /// The lines.
    pub lines: Vec<TrendLine>,
    /// For each round that cannot be compared with the one before, the reason in a word or two. May be shorter than the
    /// rounds.
    pub breaks: Vec<Option<Rc<str>>>,
    /// What to write at 0, 25, 50, 75 and 100 %.
    pub axis: Vec<Rc<str>>,
}

/// A line of a trend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrendLine {
    /// Its name.
    pub label: Rc<str>,
    /// One value a round.
    pub values: Vec<Option<Share>>,
    /// The values as they are written. May be shorter than the values.
    pub words: Vec<Rc<str>>,
    /// Where each line has a strip of its own: what its end amounts to. It then looks like that instead of having a
    /// colour and a marker of its own.
    pub way: Option<Way>,
}

/// The shares at which a line is drawn across the chart.
const QUARTERS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

const WIDTH: u32 = 720;
const LEAST_HEIGHT: i32 = 2800;
/// Up to this height names may take several lines each.
const CALM_HEIGHT: i32 = 5600;
/// How many lines names at the right end may have and how wide they may be, the most pleasant first.
const NAME_ROOMS: [(usize, i32); 2] = [(3, 2000), (2, 2400)];
/// The widest that names of one line may be.
const WIDEST_NAME: i32 = 2600;
/// From the last round to the names: a hairline and the sample of the marker.
const NAME_GAP: i32 = 420;
const NAME_SPACE: i32 = 40;
/// The widest that a written result may be.
const WIDEST_RESULT: i32 = 560;

/// Rounds from left to right, shares from below.
pub(super) type Plane = Cartesian2d<RangedCoordf64, WithKeyPoints<RangedCoordf64>>;

impl TrendChart {
    pub(super) fn plane(&self, area: &Area<Shift>, x: Range<i32>, y: Range<i32>) -> Area<Plane> {
        let last = self.rounds.len().max(1) as f64 - 1.0;
        // A single round stands where the last one always does, beside the names.
        let rounds = if last > 0.0 { 0.0..last } else { -1.0..0.0 };
        area.apply_coord_spec(Cartesian2d::new(
            rounds,
            (0.0..1.0).with_key_points(QUARTERS.into()),
            (x, y.end..y.start),
        ))
    }

    /// Why a round cannot be compared with the one before; none when it can.
    pub(super) fn break_before(&self, round: usize) -> Option<&Rc<str>> {
        self.breaks.get(round)?.as_ref()
    }

    /// Whether all of these rounds can be compared.
    fn are_comparable(&self, from: usize, to: usize) -> bool {
        (from + 1..=to).all(|round| self.break_before(round).is_none())
    }

    /// Whether a line leads over rounds that have no value of it.
    pub fn has_bridge(&self, line: &TrendLine) -> bool {
        let places = self.places(line);
        places.windows(2).any(|pair| pair[0].0 + 1 < pair[1].0 && self.are_comparable(pair[0].0, pair[1].0))
    }

    /// Where the values of a line stand; none beyond the last round.
    pub(super) fn places(&self, line: &TrendLine) -> Vec<(usize, (f64, f64))> {
        let values = line.values.iter().take(self.rounds.len()).enumerate();
        values.filter_map(|(round, value)| Some((round, (round as f64, value.as_ref()?.as_f64().min(1.0))))).collect()
    }

    /// Draws lines across the plane.
    pub(super) fn draw_frame(&self, plane: &Area<Plane>) -> Drawn {
        plane.draw_mesh(
            |recorder, line| match line {
                MeshLine::XMesh(..) => Ok(()),
                MeshLine::YMesh(_, _, share) => {
                    recorder.mean(if *share == 0.0 { "axis" } else { "grid" });
                    line.draw(recorder, &ink())
                }
            },
            BoldPoints(QUARTERS.len()),
            BoldPoints(0),
        )
    }

    /// Draws a line and its markers.
    pub(super) fn draw_line(&self, plane: &Area<Plane>, index: usize, line: &TrendLine, radius: i32) -> Drawn {
        let look = Look::of(index, line);
        let places = self.places(line);
        let mut run: Vec<(f64, f64)> = Vec::new();
        let mut previous: Option<(usize, (f64, f64))> = None;
        for (round, place) in &places {
            let joined = previous.filter(|(before, _)| self.are_comparable(*before, *round));
            let is_next = joined.is_some_and(|(before, _)| before + 1 == *round);
            if !is_next {
                draw_run(plane, look.line, std::mem::take(&mut run))?;
            }
            if let Some((_, before)) = joined.filter(|_| !is_next) {
                draw_run(plane, look.bridge, vec![before, *place])?;
            }
            run.push(*place);
            previous = Some((*round, *place));
        }
        draw_run(plane, look.line, run)?;
        let series = u32::try_from(index).unwrap_or(u32::MAX);
        let last = self.rounds.len().saturating_sub(1);
        for (round, place) in places {
            let which = Some((series, round));
            match line.way {
                None => marker(plane, index, which, place, radius)?,
                Some(way) if round == last => end_mark(plane, way, false, which, place)?,
                Some(way) => start_mark(plane, way, which, place)?,
            }
        }
        Ok(())
    }
}

/// The classes of a line.
struct Look {
    line: &'static str,
    bridge: &'static str,
}

impl Look {
    fn of(index: usize, line: &TrendLine) -> Look {
        match line.way {
            Some(way) => Look { line: way.line(), bridge: "bridge" },
            None => Look { line: LINE[index % N_SERIES], bridge: BRIDGE[index % N_SERIES] },
        }
    }
}

fn draw_run(plane: &Area<Plane>, class: &'static str, run: Vec<(f64, f64)>) -> Drawn {
    if run.len() < 2 {
        return Ok(());
    }
    put(plane, class, &PathElement::new(run, ink()))
}

/// Draws a trend.
pub fn trend(chart: &TrendChart) -> Picture {
    let named: Vec<usize> =
        (0..chart.lines.len()).filter(|line| !chart.places(&chart.lines[*line]).is_empty()).collect();
    let names = named_in_room(chart, &named);
    let axis_room = chart.axis.iter().map(|name| text::width(name, text::NOTE)).max().unwrap_or(0).min(1000);
    let name_room = names.iter().map(Block::width).max().unwrap_or(0);
    // The first round's name is centred below its marker and may reach to the left of the axis.
    let left = 2 * GAP + axis_room.max(2 * GAP);
    // The last results stand in a column of their own before the names.
    let results: Vec<Option<Rc<str>>> = named.iter().map(|line| last_result(chart, *line)).collect();
    let result_room = results.iter().flatten().map(|words| text::width(words, text::NAME) + GAP).max().unwrap_or(0);
    let name_x = WIDTH as i32 * 10 - GAP - name_room;
    let right = name_x - result_room - NAME_GAP;
    let breaks = Breaks::of(chart, left..right, GAP..WIDTH as i32 * 10 - GAP);
    let top = GAP + text::line_height(text::NAME) / 2 + breaks.height();
    let bottom = top + height_of(&names).max(LEAST_HEIGHT);
    let rounds = round_names(&chart.rounds, left, right);
    let rounds_height = rounds.iter().map(|name| name.block.height()).max().unwrap_or(0);
    let height = bottom + 2 * GAP + rounds_height + GAP;
    record(WIDTH, height.unsigned_abs().div_ceil(10), |area| {
        let plane = chart.plane(area, left..right, top..bottom);
        chart.draw_frame(&plane)?;
        breaks.draw(area, top - text::line_height(text::NOTE) / 2..bottom)?;
        draw_axis(area, &plane, chart, left - GAP, axis_room)?;
        for name in &rounds {
            name.block.draw(area, "axis-label", name.x, bottom + 2 * GAP + name.block.height() / 2, Anchor::Middle)?;
        }
        let wishes: Vec<(i32, i32)> = named
            .iter()
            .zip(&names)
            .map(|(line, name)| {
                let end = chart.places(&chart.lines[*line]).last().map_or((0.0, 0.0), |(_, place)| *place);
                (plane.map_coordinate(&end).1, name.row_height() + NAME_SPACE)
            })
            .collect();
        let heights = spread(&wishes, top - NAME_SPACE, bottom + NAME_SPACE);
        for (line, y) in named.iter().zip(&heights) {
            draw_leader(area, &plane, chart, *line, (right + NAME_GAP - 200, *y))?;
        }
        let radius = if chart.lines.len() > 12 { 36 } else { 45 };
        for (index, line) in chart.lines.iter().enumerate() {
            chart.draw_line(&plane, index, line, radius)?;
        }
        for (((line, y), name), result) in named.iter().zip(&heights).zip(&names).zip(&results) {
            marker(area, *line, None, (right + NAME_GAP - 100, *y), 40)?;
            if let Some(result) = result {
                let label = Label::new((name_x - GAP, *y), Anchor::End, text::NAME, result.clone());
                put(area, "label", &label)?;
            }
            // A line that ended earlier has no result to be read here.
            let class = if result.is_some() { "label" } else { "axis-label" };
            name.draw(area, class, name_x, *y, Anchor::Start)?;
        }
        Ok(())
    })
}

/// The result of a line in the last round, as it is written.
fn last_result(chart: &TrendChart, line: usize) -> Option<Rc<str>> {
    let (line, last) = (&chart.lines[line], chart.rounds.len().checked_sub(1)?);
    line.values.get(last)?.as_ref()?;
    Some(text::fit(line.words.get(last)?, WIDEST_RESULT, text::NAME)).filter(|words| !words.is_empty())
}

/// The names of lines in as many lines of text as leave the chart in proportion.
fn named_in_room(chart: &TrendChart, named: &[usize]) -> Vec<Block> {
    let names = |(most, room): (usize, i32)| -> Vec<Block> {
        named.iter().map(|line| Block::new(&chart.lines[*line].label, room, text::NAME, most)).collect()
    };
    let in_room = NAME_ROOMS.into_iter().map(names).find(|names| height_of(names) <= CALM_HEIGHT);
    in_room.unwrap_or_else(|| names((1, WIDEST_NAME)))
}

fn height_of(names: &[Block]) -> i32 {
    names.iter().map(|name| name.row_height() + NAME_SPACE).sum()
}

/// Joins the last value of a line to its name.
fn draw_leader(area: &Area<Shift>, plane: &Area<Plane>, chart: &TrendChart, line: usize, name: (i32, i32)) -> Drawn {
    let Some((_, end)) = chart.places(&chart.lines[line]).pop() else { return Ok(()) };
    let (x, y) = plane.map_coordinate(&end);
    // Level as far as the last round, so that a line that ends early does not seem to go on rising or falling.
    let level = (plane.get_x_axis_pixel_range().end + 70, y);
    put(area, LEADER[line % N_SERIES], &PathElement::new([(x + 70, y), level, name], ink()))
}

fn draw_axis(area: &Area<Shift>, plane: &Area<Plane>, chart: &TrendChart, right: i32, room: i32) -> Drawn {
    for (name, share) in chart.axis.iter().zip(QUARTERS) {
        let (_, y) = plane.map_coordinate(&(0.0, share));
        let label = Label::new((right, y), Anchor::End, text::NOTE, text::fit(name, room, text::NOTE));
        put(area, "axis-label", &label)?;
    }
    Ok(())
}

struct RoundName {
    x: i32,
    block: Block,
}

/// The names of the rounds; when they are too many for the room, every second, third … counted from the last.
fn round_names(rounds: &[Rc<str>], left: i32, right: i32) -> Vec<RoundName> {
    let n = rounds.len();
    let x = |round: usize| {
        let gaps = i32::try_from(n.saturating_sub(1)).unwrap_or(0);
        let round = i32::try_from(round).unwrap_or(0);
        if gaps == 0 { right } else { left + (right - left) * round / gaps }
    };
    let widest_word = |name: &Rc<str>| name.split(' ').map(|word| text::width(word, text::NOTE)).max().unwrap_or(0);
    let slot = if n > 1 { x(1) - x(0) } else { right - left };
    let needed = rounds.iter().map(widest_word).max().unwrap_or(0).min(1200) + GAP;
    let every = (needed + slot - 1) / slot.max(1);
    let every = usize::try_from(every).unwrap_or(1).max(1);
    let shown = (0..n).filter(|round| (n - 1 - round).is_multiple_of(every));
    // The first name has the margin of the picture on its left, the last one on its right.
    let first = shown.clone().next().map_or(left, x);
    let margin = first.min(WIDTH as i32 * 10 - right) - GAP;
    let room = (slot * i32::try_from(every).unwrap_or(1) - GAP).min(2 * margin).max(2 * GAP);
    shown.map(|round| RoundName { x: x(round), block: Block::new(&rounds[round], room, text::NOTE, 2) }).collect()
}
