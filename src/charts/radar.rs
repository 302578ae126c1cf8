//! The themes of a round on spokes, with last round, the targets and what a reviewer found.
//!
//! The outline joins neighbours only: where a theme has no value the line stops and starts again, since a missing value
//! is not a zero. The area is filled only when the outline closes.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Polygon};

use super::layout::{Block, GAP};
use super::marker::{FLAG, diamond, flag, ring};
use super::polar::{Polar, offset};
use super::recorder::{Area, Drawn, Label, ink, put, put_datum, record};
use super::{Anchor, BEFORE, Bounds, NOW, Picture, Point, REVIEWER, TARGET, bars, text};
use crate::score::Share;

/// The results of the themes of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Radar {
    /// The themes, clockwise from the top.
    pub spokes: Vec<Spoke>,
    /// The steps of the scale, 1 to 12: 3 for four levels.
    pub rings: u32,
    /// What to write on the steps, from the centre outwards: one more than `rings`, or none.
    pub axis: Vec<Rc<str>>,
}

/// The results of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoke {
    /// The theme's title.
    pub label: Rc<str>,
    /// The theme's number, for when there is no room for titles.
    pub short: Rc<str>,
    /// This round.
    pub now: Option<Share>,
    /// Last round.
    pub before: Option<Share>,
    /// The target.
    pub target: Option<Share>,
    /// What the reviewer found.
    pub reviewer: Option<Share>,
    /// Whether too little is rated for this round's result to be more than provisional.
    pub is_provisional: bool,
}

/// Beyond this many spokes the angles are too narrow.
const MOST_SPOKES: usize = 16;
/// The radius with titles, which need room beside it.
const RADIUS_WITH_TITLES: i32 = 1650;
/// The radius with numbers.
const RADIUS_WITH_NUMBERS: i32 = 1950;
/// The room for a title beside the radar.
const TITLE_ROOM: i32 = 1700;
/// The room for the words on a step, which must not reach the names beside the uppermost one.
const STEP_ROOM: i32 = 450;
/// From the outermost ring to the names: a flag at 100 % stands between them.
const NAME_GAP: i32 = FLAG + 30;

impl Radar {
    /// The steps that are drawn.
    pub(super) fn steps(&self) -> i32 {
        i32::try_from(self.rings.clamp(1, 12)).unwrap_or(1)
    }

    /// What to write on a step, if anything.
    pub(super) fn step_name(&self, step: i32) -> Option<&Rc<str>> {
        let fits = i32::try_from(self.axis.len()).ok()? == self.steps() + 1;
        self.axis.get(usize::try_from(step).ok()?).filter(|_| fits)
    }
}

/// Whether a radar of these themes can be read: neither too few to go round nor too many to tell apart, and with room
/// for each title. Otherwise bars read better, on wide screens too.
pub fn is_readable(radar: &Radar) -> bool {
    (3..=MOST_SPOKES).contains(&radar.spokes.len()) && Names::titles(&radar.spokes).are_apart()
}

/// Draws a radar. With fewer than three spokes there is nothing to go round: then these are [`bars()`].
pub fn radar(radar: &Radar) -> Picture {
    if radar.spokes.len() < 3 {
        return bars(radar);
    }
    let names = Names::of(&radar.spokes);
    let extent = names.extent();
    // The centre stays in the middle from left to right, so that radars below each other line up.
    let half = extent.right.max(-extent.left) + GAP;
    let (width, height) = (pixels(2 * half), pixels(extent.bottom - extent.top + 2 * GAP));
    let centre = (half, GAP - extent.top);
    record(width, height, |area| {
        let polar = area.apply_coord_spec(Polar::new(centre, f64::from(names.radius)));
        web(&polar, radar)?;
        let places = Places::of(&radar.spokes);
        outlines(&polar, &places)?;
        scale(area, radar, centre, names.radius)?;
        marks(&polar, places, &radar.spokes)?;
        names.draw(area, centre)
    })
}

fn pixels(tenths: i32) -> u32 {
    tenths.unsigned_abs().div_ceil(10)
}

/// Where a spoke points, as a part of a turn.
fn direction(index: usize, n_spokes: usize) -> f64 {
    index as f64 / n_spokes.max(1) as f64
}

fn web(polar: &Area<Polar>, radar: &Radar) -> Drawn {
    let n = radar.spokes.len();
    for step in 1..=radar.steps() {
        let reach = f64::from(step) / f64::from(radar.steps());
        // The rings have corners: between two spokes the outline is straight, so a ring must be as well.
        let corners: Vec<(f64, f64)> = (0..n).map(|index| (direction(index, n), reach)).collect();
        let class = if step == radar.steps() { "grid outer" } else { "grid" };
        put(polar, class, &Polygon::new(corners, ink()))?;
    }
    for index in 0..n {
        let spoke = [(0.0, 0.0), (direction(index, n), 1.0)];
        put(polar, "spoke", &PathElement::new(spoke, ink()))?;
    }
    Ok(())
}

/// The words on the steps, above the lines and below the marks.
fn scale(area: &Area<Shift>, radar: &Radar, centre: (i32, i32), radius: i32) -> Drawn {
    let has_room = radius / radar.steps() >= text::line_height(text::NOTE);
    for step in (0..=radar.steps()).filter(|step| has_room || step % radar.steps() == 0) {
        let Some(name) = radar.step_name(step) else { continue };
        let at = (centre.0 - GAP, centre.1 - radius * step / radar.steps());
        put(area, "axis-label", &Label::new(at, Anchor::End, text::NOTE, text::fit(name, STEP_ROOM, text::NOTE)))?;
    }
    Ok(())
}

/// Where the numbers stand, spoke by spoke.
struct Places {
    now: Vec<Option<(f64, f64)>>,
    before: Vec<Option<(f64, f64)>>,
    target: Vec<Option<(f64, f64)>>,
    reviewer: Vec<Option<(f64, f64)>>,
}

impl Places {
    fn of(spokes: &[Spoke]) -> Places {
        let places = |of: fn(&Spoke) -> Option<Share>| -> Vec<Option<(f64, f64)>> {
            let place = |(index, spoke)| Some((direction(index, spokes.len()), of(spoke)?.as_f64().min(1.0)));
            spokes.iter().enumerate().map(place).collect()
        };
        Places {
            now: places(|spoke| spoke.now),
            before: places(|spoke| spoke.before),
            target: places(|spoke| spoke.target),
            reviewer: places(|spoke| spoke.reviewer),
        }
    }
}

fn outlines(polar: &Area<Polar>, places: &Places) -> Drawn {
    if let Some(corners) = places.now.iter().copied().collect::<Option<Vec<_>>>() {
        put(polar, "area now", &Polygon::new(corners, ink()))?;
    }
    for (class, places) in [("outline before", &places.before), ("outline now", &places.now)] {
        for run in runs(places) {
            put(polar, class, &PathElement::new(run, ink()))?;
        }
    }
    Ok(())
}

fn marks(polar: &Area<Polar>, places: Places, spokes: &[Spoke]) -> Drawn {
    let marks = |places: Vec<Option<(f64, f64)>>| {
        places.into_iter().enumerate().filter_map(|(index, place)| Some((index, place?)))
    };
    for (index, place) in marks(places.before) {
        flag(polar, Some((BEFORE, index)), place)?;
    }
    for (index, place) in marks(places.target) {
        ring(polar, Some((TARGET, index)), place)?;
    }
    for (index, place) in marks(places.reviewer) {
        diamond(polar, Some((REVIEWER, index)), place)?;
    }
    for (index, place) in marks(places.now) {
        let class = if spokes[index].is_provisional { "dot provisional" } else { "dot now" };
        put_datum(polar, class, Some((NOW, index)), place, &Circle::new(place, 40, ink()))?;
    }
    Ok(())
}

/// The stretches of neighbours that have a value, round the corner too. A whole round comes back to its start.
fn runs<T: Copy>(places: &[Option<T>]) -> Vec<Vec<T>> {
    let n = places.len();
    let Some(gap) = places.iter().position(Option::is_none) else {
        return vec![places.iter().chain(places.first()).copied().flatten().collect()];
    };
    let from_gap: Vec<Option<T>> = (0..n).map(|step| places[(gap + step) % n]).collect();
    let stretches = from_gap.split(Option::is_none).map(|run| run.iter().copied().flatten().collect::<Vec<T>>());
    stretches.filter(|run| run.len() > 1).collect()
}

/// The names around the radar, placed from its centre.
struct Names {
    radius: i32,
    placed: Vec<(Block, i32, i32, Anchor)>,
}

impl Names {
    fn titles(spokes: &[Spoke]) -> Names {
        Names::placed(spokes, RADIUS_WITH_TITLES, |spoke, anchor, next| {
            // A title above or below may be as wide as the way to the titles that begin beside it.
            let room = if anchor == Anchor::Middle { TITLE_ROOM.min(2 * next - 2 * GAP) } else { TITLE_ROOM };
            Block::new(&spoke.label, room, text::NAME, 3)
        })
    }

    /// Titles when they fit without touching, numbers otherwise.
    fn of(spokes: &[Spoke]) -> Names {
        let titles = Names::titles(spokes);
        if titles.are_apart() {
            return titles;
        }
        Names::placed(spokes, RADIUS_WITH_NUMBERS, |spoke, _, next| {
            Block::new(&spoke.short, next - GAP / 2, text::NAME, 1)
        })
    }

    fn placed(spokes: &[Spoke], radius: i32, block: impl Fn(&Spoke, Anchor, i32) -> Block) -> Names {
        let place = |(index, spoke): (usize, &Spoke)| {
            let turn = direction(index, spokes.len());
            let (x, y) = offset(turn, f64::from(radius + NAME_GAP));
            let (sideways, _) = offset(turn, 100.0);
            let anchor = match sideways {
                -10..=10 => Anchor::Middle,
                11.. => Anchor::Start,
                _ => Anchor::End,
            };
            let (next, _) = offset(1.0 / spokes.len().max(4) as f64, f64::from(radius + NAME_GAP));
            let block = block(spoke, anchor, next);
            // A name above stands on its place, a name below hangs from it, and those between slide from one to other.
            let (_, up) = offset(turn, f64::from(block.height() / 2));
            (block, x, y + up, anchor)
        };
        Names { radius, placed: spokes.iter().enumerate().map(place).collect() }
    }

    fn bounds(&self) -> Vec<Bounds> {
        self.placed.iter().map(|(block, x, y, anchor)| block.bounds(*x, *y, *anchor)).collect()
    }

    fn are_apart(&self) -> bool {
        let bounds = self.bounds();
        let mut pairs = bounds.iter().enumerate().flat_map(|(i, a)| bounds[i + 1..].iter().map(move |b| (a, b)));
        !pairs.any(|(a, b)| a.grown(GAP / 4).overlaps(*b))
    }

    fn extent(&self) -> Bounds {
        let n = self.placed.len();
        let corner = |index| Point::from(offset(direction(index, n), f64::from(self.radius)));
        let web = Bounds::around(&(0..n).map(corner).collect::<Vec<_>>()).grown(FLAG);
        self.bounds().into_iter().fold(web, |all, one| Bounds {
            left: all.left.min(one.left),
            top: all.top.min(one.top),
            right: all.right.max(one.right),
            bottom: all.bottom.max(one.bottom),
        })
    }

    fn draw(&self, area: &Area<Shift>, centre: (i32, i32)) -> Drawn {
        for (block, x, y, anchor) in &self.placed {
            block.draw(area, "label", centre.0 + x, centre.1 + y, *anchor)?;
        }
        Ok(())
    }
}
