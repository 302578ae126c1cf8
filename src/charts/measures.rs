//! One quantity from round to round, on an axis in its own unit, with its targets and its reference value.
//!
//! A line joins the values of rounds that follow each other and compare; a ring is a target, a dashed line is the
//! reference value. What the last value, its target and the reference value are is written at their right.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::element::PathElement;

use super::layout::{Block, GAP, spread};
use super::marker::{LEADER, LINE, marker, ring};
use super::recorder::{Area, Drawn, Label, ink, put, record};
use super::{Anchor, Bounds, NOW, Picture, TARGET, text};
use crate::framework::scale::Decimal;

/// A quantity across rounds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeasureChart {
    /// The names of the rounds, oldest first.
    pub rounds: Vec<Rc<str>>,
    /// One value a round.
    pub values: Vec<Option<Amount>>,
    /// One target a round.
    pub targets: Vec<Option<Amount>>,
    /// A published value to look at, with its name.
    pub reference: Option<Amount>,
    /// What to write beside the target of the last round.
    pub target_name: Rc<str>,
    /// For each round, whether its value cannot be compared with the one before. May be shorter than the rounds.
    pub breaks: Vec<bool>,
    /// What to write along the axis, the lowest first: the two ends are the ends of the axis. See [`steps`].
    pub axis: Vec<Amount>,
    /// The unit, where the words of the values do not have it.
    pub unit: Rc<str>,
}

/// An amount and how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amount {
    /// The amount.
    pub value: Decimal,
    /// Its words.
    pub words: Rc<str>,
}

/// Amounts in millionths.
const ONE: i128 = 1_000_000;
/// The most intervals that an axis is divided into.
const MOST_STEPS: i128 = 5;

/// The even amounts along an axis that begins at zero and reaches beyond the greatest of some amounts, or below zero
/// where one of them is negative. The axis is never empty.
pub fn steps(amounts: impl IntoIterator<Item = Decimal>) -> Vec<Decimal> {
    let (low, high) = amounts.into_iter().fold((0, 0), |(low, high): (i128, i128), amount| {
        (low.min(amount.millionths()), high.max(amount.millionths()))
    });
    let high = if low == high { ONE } else { high };
    let n_steps = |step: i128| ceiled(high, step) - floored(low, step);
    let mut sizes = (0..).flat_map(|power| [1, 2, 5].map(|head| head * 10i128.pow(power)));
    let step = sizes.find(|step| n_steps(*step) <= MOST_STEPS).unwrap_or(ONE);
    (floored(low, step)..=ceiled(high, step)).map(|n| decimal(n * step)).collect()
}

fn floored(amount: i128, step: i128) -> i128 {
    amount.div_euclid(step)
}

fn ceiled(amount: i128, step: i128) -> i128 {
    -(-amount).div_euclid(step)
}

/// Millionths as a number without zeros at the end.
fn decimal(millionths: i128) -> Decimal {
    let (mut digits, mut places) = (millionths, 6);
    while places > 0 && digits % 10 == 0 {
        (digits, places) = (digits / 10, places - 1);
    }
    Decimal { digits: i64::try_from(digits).unwrap_or(i64::MAX), places }
}

/// How a picture for a page or a narrow screen differs.
struct Format {
    width: u32,
    /// The least height of the plane.
    height: i32,
    /// The room for names at the right.
    name_room: i32,
}

const WIDE: Format = Format { width: 440, height: 1500, name_room: 1250 };
const NARROW: Format = Format { width: 288, height: 1300, name_room: 900 };

/// From the last round to the names.
const NAME_GAP: i32 = 260;
const NAME_SPACE: i32 = 40;
/// From the axis to the first round and from the last round to the end of the axis.
const INSET: i32 = 200;
const RADIUS: i32 = 45;
/// The widest that words along the axis may be.
const MOST_AXIS_ROOM: i32 = 900;

type Plane = Cartesian2d<RangedCoordf64, RangedCoordf64>;

/// Draws a quantity for a page, two beside each other where there is room.
pub fn measure(chart: &MeasureChart) -> Picture {
    draw(chart, &WIDE)
}

/// Draws a quantity for narrow screens.
pub fn narrow_measure(chart: &MeasureChart) -> Picture {
    draw(chart, &NARROW)
}

fn draw(chart: &MeasureChart, format: &Format) -> Picture {
    let names = chart.names(format.name_room);
    let words = chart.axis.iter().map(|step| text::width(&step.words, text::NOTE));
    let axis_room = words.filter(|room| *room <= MOST_AXIS_ROOM).max().unwrap_or(0);
    let left = GAP + axis_room + GAP;
    let name_room = names.iter().map(|name| name.block.width()).max().unwrap_or(0);
    let end = format.width as i32 * 10 - GAP;
    let right = end - if names.is_empty() { 0 } else { name_room + NAME_GAP };
    let unit_room = if chart.unit.is_empty() { 0 } else { text::line_height(text::NOTE) + GAP / 2 };
    let top = GAP + unit_room + text::line_height(text::NAME) / 2;
    let needed: i32 = names.iter().map(|name| name.block.height() + NAME_SPACE).sum();
    let bottom = top + needed.max(format.height);
    let rounds = chart.round_names(left + INSET, right - INSET, format.width as i32 * 10);
    let rounds_height = rounds.iter().map(|(name, _)| name.height()).max().unwrap_or(0);
    let height = bottom + GAP + rounds_height + GAP;
    record(format.width, height.unsigned_abs().div_ceil(10), |area| {
        let plane = chart.plane(area, (left, right), (top, bottom));
        if !chart.unit.is_empty() {
            let unit = text::fit(&chart.unit, end - GAP, text::NOTE);
            put(
                area,
                "axis-label",
                &Label::new((GAP, GAP + text::line_height(text::NOTE) / 2), Anchor::Start, text::NOTE, unit),
            )?;
        }
        chart.draw_frame(area, &plane, (left, right), axis_room)?;
        for (name, x) in &rounds {
            name.draw(area, "axis-label", *x, bottom + GAP + name.height() / 2, Anchor::Middle)?;
        }
        let wishes: Vec<(i32, i32)> =
            names.iter().map(|name| (chart.y(&plane, name.value), name.block.height() + NAME_SPACE)).collect();
        let heights = spread(&wishes, top - NAME_SPACE, bottom + NAME_SPACE);
        for (name, y) in names.iter().zip(&heights) {
            name.draw_leader(area, chart, &plane, (right, right + NAME_GAP - 60), *y)?;
        }
        chart.draw_values(&plane)?;
        for (name, y) in names.iter().zip(&heights) {
            name.block.draw(area, "label", right + NAME_GAP, *y, Anchor::Start)?;
        }
        chart.draw_words(area, &plane, Bounds { left, top: top - text::line_height(text::NAME) / 2, right, bottom })
    })
}

/// What a name at the right belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Value,
    Target,
    Reference,
}

struct Name {
    of: Of,
    value: Decimal,
    block: Block,
}

impl Name {
    /// Joins the name to what it belongs to.
    fn draw_leader(
        &self,
        area: &Area<Shift>,
        chart: &MeasureChart,
        plane: &Area<Plane>,
        x: (i32, i32),
        y: i32,
    ) -> Drawn {
        let at = chart.y(plane, self.value);
        let last = chart.place(plane, chart.rounds.len().saturating_sub(1), self.value).0;
        let (class, start) = match self.of {
            Of::Value => (LEADER[0], last + 80),
            Of::Target => ("aim", last + 80),
            Of::Reference => ("reference", plane.get_x_axis_pixel_range().start - INSET),
        };
        put(area, class, &PathElement::new([(start, at), (x.0, at), (x.1, y)], ink()))
    }
}

impl MeasureChart {
    fn plane(&self, area: &Area<Shift>, (left, right): (i32, i32), (top, bottom): (i32, i32)) -> Area<Plane> {
        let ends = [self.axis.first(), self.axis.last()].map(|end| end.map_or(0.0, |end| end.value.as_f64()));
        let [low, high] = if ends[0] < ends[1] { ends } else { [0.0, 1.0] };
        let last = self.rounds.len().max(1) as f64 - 1.0;
        // A single round stands where the last one always does, beside the names.
        let rounds = if last > 0.0 { 0.0..last } else { -1.0..0.0 };
        area.apply_coord_spec(Cartesian2d::new(rounds, low..high, (left + INSET..right - INSET, bottom..top)))
    }

    fn y(&self, plane: &Area<Plane>, value: Decimal) -> i32 {
        plane.map_coordinate(&(0.0, value.as_f64())).1
    }

    fn place(&self, plane: &Area<Plane>, round: usize, value: Decimal) -> (i32, i32) {
        plane.map_coordinate(&(round as f64, value.as_f64()))
    }

    fn is_break(&self, round: usize) -> bool {
        self.breaks.get(round).is_some_and(|is_break| *is_break)
    }

    /// The amounts of a row that has one for each round, with the round.
    fn known<'a>(&self, amounts: &'a [Option<Amount>]) -> impl Iterator<Item = (usize, &'a Amount)> {
        amounts.iter().take(self.rounds.len()).enumerate().filter_map(|(round, amount)| Some((round, amount.as_ref()?)))
    }

    /// What is written at the right: the last round's value and target, and the reference value.
    fn names(&self, room: i32) -> Vec<Name> {
        let last = self.rounds.len().wrapping_sub(1);
        let of_last = |amounts: &[Option<Amount>]| amounts.get(last).cloned().flatten();
        let name = |of, amount: Amount, words: &str| {
            let block = Block::new(words, room, if of == Of::Value { text::NAME } else { text::NOTE }, 3);
            Name { of, value: amount.value, block }
        };
        let value = of_last(&self.values).map(|amount| name(Of::Value, amount.clone(), &amount.words));
        let target = of_last(&self.targets).map(|amount| name(Of::Target, amount, &self.target_name));
        let reference = self.reference.clone().map(|amount| name(Of::Reference, amount.clone(), &amount.words));
        [value, target, reference].into_iter().flatten().collect()
    }

    /// Draws lines across the plane with their amounts and, before rounds that do not compare, dashed marks.
    fn draw_frame(&self, area: &Area<Shift>, plane: &Area<Plane>, (left, right): (i32, i32), room: i32) -> Drawn {
        for (index, step) in self.axis.iter().enumerate() {
            let y = self.y(plane, step.value);
            let is_zero = step.value.digits == 0 || index == 0 && step.value.digits > 0;
            put(area, if is_zero { "axis" } else { "grid" }, &PathElement::new([(left, y), (right, y)], ink()))?;
            // A number that is cut says another one.
            if text::width(&step.words, text::NOTE) <= room {
                put(area, "axis-label", &Label::new((left - GAP, y), Anchor::End, text::NOTE, step.words.clone()))?;
            }
        }
        let heights = plane.get_y_axis_pixel_range();
        for round in (1..self.rounds.len()).filter(|round| self.is_break(*round)) {
            let x = plane.map_coordinate(&(round as f64 - 0.5, 0.0)).0;
            put(area, "break", &PathElement::new([(x, heights.start), (x, heights.end)], ink()))?;
        }
        Ok(())
    }

    /// Draws targets, the line and its markers.
    fn draw_values(&self, plane: &Area<Plane>) -> Drawn {
        let at = |round: usize, amount: &Amount| (round as f64, amount.value.as_f64());
        let known: Vec<(usize, &Amount)> = self.known(&self.values).collect();
        for pair in known.windows(2) {
            let [(before, from), (round, to)] = pair else { continue };
            if before + 1 == *round && !self.is_break(*round) {
                put(plane, LINE[0], &PathElement::new([at(*before, from), at(*round, to)], ink()))?;
            }
        }
        for (round, target) in self.known(&self.targets) {
            ring(plane, Some((TARGET, round)), at(round, target))?;
        }
        for (round, amount) in known {
            marker(plane, 0, Some((NOW, round)), at(round, amount), RADIUS)?;
        }
        Ok(())
    }

    /// Writes what each value is, above or below its marker, where there is room; the last round's stands at the right.
    fn draw_words(&self, area: &Area<Shift>, plane: &Area<Plane>, within: Bounds) -> Drawn {
        let last = self.rounds.len().saturating_sub(1);
        let mut known: Vec<(usize, &Amount)> = self.known(&self.values).filter(|(round, _)| *round != last).collect();
        // The first and the one before the last matter most.
        known.sort_by_key(|(round, _)| (*round > 0, usize::MAX - round));
        let rings = self.known(&self.targets).map(|(round, amount)| self.mark(plane, round, amount, 80));
        let marks = self.known(&self.values).map(|(round, amount)| self.mark(plane, round, amount, 60));
        let mut taken: Vec<Bounds> = rings.chain(marks).collect();
        for (round, amount) in known {
            let (x, y) = self.place(plane, round, amount.value);
            let block = Block::new(&amount.words, 900, text::NOTE, 1);
            let is_free = |y: &i32| {
                let bounds = block.bounds(x, *y, Anchor::Middle);
                let is_inside = bounds.left >= within.left && bounds.right <= within.right;
                let is_inside = is_inside && bounds.top >= within.top && bounds.bottom <= within.bottom;
                is_inside && !taken.iter().any(|other| other.overlaps(bounds))
            };
            if let Some(y) = [y - 145, y + 145].into_iter().find(is_free) {
                taken.push(block.bounds(x, y, Anchor::Middle));
                block.draw(area, "axis-label", x, y, Anchor::Middle)?;
            }
        }
        Ok(())
    }

    /// The square that a mark fills.
    fn mark(&self, plane: &Area<Plane>, round: usize, amount: &Amount, reach: i32) -> Bounds {
        let (x, y) = self.place(plane, round, amount.value);
        Bounds { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// The names of the rounds below the axis: the last, the first, and of the others those that find room.
    fn round_names(&self, left: i32, right: i32, width: i32) -> Vec<(Block, i32)> {
        let n = self.rounds.len();
        let x = |round: usize| match i32::try_from(n.saturating_sub(1)).unwrap_or(0) {
            0 => right,
            gaps => left + (right - left) * i32::try_from(round).unwrap_or(0) / gaps,
        };
        let slot = if n > 1 { x(1) - x(0) } else { right - left };
        let mut order: Vec<usize> = (0..n).collect();
        order.sort_by_key(|round| (*round != n - 1, *round != 0, n - round));
        let mut placed: Vec<(Block, i32)> = Vec::new();
        for round in order {
            let block = Block::new(&self.rounds[round], (slot - GAP).clamp(700, 1100), text::NOTE, 2);
            let half = block.width() / 2 + 1;
            let at = x(round).clamp(GAP + half, (width - GAP - half).max(GAP + half));
            let bounds = block.bounds(at, 0, Anchor::Middle).grown(GAP / 2);
            let is_free = |(other, x): &(Block, i32)| {
                let other = other.bounds(*x, 0, Anchor::Middle).grown(GAP / 2);
                other.right <= bounds.left || bounds.right <= other.left
            };
            if placed.iter().all(is_free) {
                placed.push((block, at));
            }
        }
        placed
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[track_caller]
    fn check(amounts: &[&str], expected: &[&str]) {
        let steps = steps(amounts.iter().map(|amount| number(amount)));
        assert_eq!(steps.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn an_axis_begins_at_zero_and_has_even_steps() {
        check(&["312", "420"], &["0", "100", "200", "300", "400", "500"]);
        check(&["3", "7.5"], &["0", "2", "4", "6", "8"]);
        check(&["0.03"], &["0", "0.01", "0.02", "0.03"]);
        check(&["-4", "11"], &["-5", "0", "5", "10", "15"]);
        check(&["-12"], &["-15", "-10", "-5", "0"]);
        check(&["0"], &["0", "0.2", "0.4", "0.6", "0.8", "1"]);
        check(&[], &["0", "0.2", "0.4", "0.6", "0.8", "1"]);
        check(
            &["999999999999999"],
            &["0", "200000000000000", "400000000000000", "600000000000000", "800000000000000", "1000000000000000"],
        );
    }

    proptest! {
        #[test]
        fn every_amount_lies_on_its_axis(digits in proptest::collection::vec(-10i64.pow(15)..10i64.pow(15), 0..9), places in 0u8..=6) {
            let amounts: Vec<Decimal> = digits.into_iter().map(|digits| Decimal { digits, places }).collect();
            let steps = steps(amounts.iter().copied());
            prop_assert!((2..=6).contains(&steps.len()), "{steps:?}");
            let within = |amount: &Decimal| (steps[0].millionths()..=steps[steps.len() - 1].millionths()).contains(&amount.millionths());
            prop_assert!(amounts.iter().all(within));
            prop_assert!(steps.iter().any(|step| step.digits == 0), "zero is among {steps:?}");
            prop_assert!(steps.windows(2).all(|pair| pair[0].distance(pair[1]) == steps[0].distance(steps[1])));
        }
    }
}
