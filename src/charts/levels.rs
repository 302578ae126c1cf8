//! How many indicators are on each level, as bars that part at the middle of the scale: levels below it go to the left,
//! levels above it to the right, and the middle one of an odd number lies half on each side (Heiberger and Robbins,
//! "Design of Diverging Stacked Bar Charts for Likert Scales and Other Applications", 2014).
//!
//! Each bar is 100 % of what is rated in all; what has no level stands apart at the right, as numbers and not as
//! lengths. [`levels()`] has names at the left, [`levels_narrow()`] above the bars.

use std::rc::Rc;

use plotters::coord::Shift;
use plotters::element::PathElement;

use super::Bounds;
use super::ladder::{Blank, MARK_WIDTH, Rung, blank, level, mark, plate};
use super::layout::{Block, GAP};
use super::recorder::{Area, Drawn, Label, ink, put, record};
use super::{Anchor, Picture, text};

const WIDTH: i32 = 7200;
/// The width of the narrow picture: a narrow telephone without its margins.
const NARROW: i32 = 2880;
/// Where names stand in the wide picture.
const NAMES: i32 = 1900;
const BAR: i32 = 240;
const ROW_GAP: i32 = 110;
/// How far the lines of the scale reach beyond the bars.
const OVERHANG: i32 = 40;
/// Above a group of bars that is not the first.
const PANEL_GAP: i32 = 200;
/// The column of numbers that stand apart.
const APART: i32 = 840;
/// The field of such a number.
const CHIP: (i32, i32) = (320, 180);
const MARK_GAP: i32 = 40;

/// Bars for scales, one group for each scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Levels {
    /// The groups.
    pub panels: Vec<Panel>,
    /// What has no level, with the words over its column: as many as each bar has such numbers.
    pub apart: Vec<(Blank, Rc<str>)>,
    /// What stands at nothing, the half and the whole on either side of the middle: "0", "50 %", "100 %".
    pub axis: [Rc<str>; 3],
}

/// Bars of one scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Panel {
    /// The scale, where there are several; empty otherwise.
    pub title: Rc<str>,
    /// What the left side is called: "below the middle".
    pub below: Rc<str>,
    /// What the right side is called.
    pub above: Rc<str>,
    /// The levels, the lowest first.
    pub levels: Vec<Rung>,
    /// Where the bars part, in half levels from the lower end: 4 between the second and the third level, 5 in the middle
    /// of the third.
    pub middle: usize,
    /// The series of the lowest level; the others follow.
    pub first_series: u32,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// A bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// What it is.
    pub label: Rc<str>,
    /// How many are on each level.
    pub counts: Vec<u32>,
    /// How many have no level, in the order of [`Levels::apart`].
    pub apart: Vec<u32>,
}

/// Draws the bars with their names at the left.
pub fn levels(chart: &Levels) -> Picture {
    let left = GAP + NAMES + 2 * GAP;
    let right = WIDTH - GAP - APART * i32::try_from(chart.apart.len()).unwrap_or(0);
    Drawing { chart, width: WIDTH, scale: (left, right), is_narrow: false }.picture()
}

/// Draws the bars below their names, for narrow screens.
pub fn levels_narrow(chart: &Levels) -> Picture {
    Drawing { chart, width: NARROW, scale: (GAP, NARROW - GAP), is_narrow: true }.picture()
}

struct Drawing<'a> {
    chart: &'a Levels,
    width: i32,
    /// Where all on the lowest side ends and where all on the highest does.
    scale: (i32, i32),
    is_narrow: bool,
}

/// A bar with the room that it takes.
struct Row<'a> {
    bar: &'a Bar,
    point: usize,
    title: Block,
    chips: Vec<Vec<Chip>>,
}

/// A number that stands apart, below a bar.
struct Chip {
    index: usize,
    count: u32,
    words: Rc<str>,
    width: i32,
}

impl Drawing<'_> {
    fn picture(&self) -> Picture {
        let mut point = 0;
        let panels: Vec<(&Panel, Vec<Row>)> = (self.chart.panels.iter())
            .map(|panel| {
                let rows = panel.bars.iter().map(|bar| {
                    point += 1;
                    self.row(bar, point - 1)
                });
                (panel, rows.collect())
            })
            .collect();
        let heights = panels.iter().map(|(panel, rows)| self.panel_height(panel, rows));
        let gaps = PANEL_GAP * i32::try_from(panels.len().saturating_sub(1)).unwrap_or(0);
        let height = 2 * GAP + heights.sum::<i32>() + gaps;
        record(self.width.unsigned_abs() / 10, height.unsigned_abs().div_ceil(10), |area| {
            let mut top = GAP;
            for (panel, rows) in &panels {
                self.panel(area, panel, rows, top)?;
                top += self.panel_height(panel, rows) + PANEL_GAP;
            }
            Ok(())
        })
    }

    fn row<'a>(&self, bar: &'a Bar, point: usize) -> Row<'a> {
        let room = if self.is_narrow { self.width - 2 * GAP } else { NAMES };
        let title = Block::new(&bar.label, room, text::NAME, 3);
        let chips = if self.is_narrow { self.chips(bar) } else { Vec::new() };
        Row { bar, point, title, chips }
    }

    /// What stands apart, in lines below a bar.
    fn chips(&self, bar: &Bar) -> Vec<Vec<Chip>> {
        let room = self.width - 2 * GAP;
        let (mut lines, mut used): (Vec<Vec<Chip>>, i32) = (Vec::new(), 0);
        for (index, ((_, words), count)) in self.chart.apart.iter().zip(&bar.apart).enumerate() {
            if *count == 0 {
                continue;
            }
            let words = text::fit(words, room - CHIP.0 - 2 * GAP, text::NOTE);
            let width = CHIP.0 + GAP / 2 + text::width(&words, text::NOTE) + 2 * GAP;
            let chip = Chip { index, count: *count, words, width };
            match lines.last_mut().filter(|_| used + width <= room) {
                Some(line) => line.push(chip),
                None => {
                    lines.push(vec![chip]);
                    used = 0;
                }
            }
            used += width;
        }
        lines
    }

    fn height(&self, row: &Row) -> i32 {
        let chips = i32::try_from(row.chips.len()).unwrap_or(0) * (CHIP.1 + GAP);
        match self.is_narrow {
            true => row.title.height() + GAP / 2 + BAR + if chips > 0 { chips + GAP / 2 } else { 0 } + 2 * ROW_GAP,
            false => row.title.height().max(BAR) + ROW_GAP,
        }
    }

    fn title(&self, panel: &Panel) -> Block {
        Block::new(&panel.title, (self.width - 2 * GAP) * 9 / 10, text::NAME, 2)
    }

    /// The names of the two sides.
    fn sides(&self, panel: &Panel) -> [Block; 2] {
        let room = (self.scale.1 - self.scale.0) / 2 - GAP;
        [&panel.below, &panel.above].map(|words| Block::new(words, room, text::NOTE, 2))
    }

    fn heads(&self) -> Vec<Block> {
        let heads = self.chart.apart.iter().map(|(_, words)| Block::new(words, APART - GAP, text::NOTE, 3));
        if self.is_narrow { Vec::new() } else { heads.collect() }
    }

    fn head_height(&self, panel: &Panel) -> i32 {
        let title = self.title(panel).height();
        let words = self.sides(panel).iter().chain(&self.heads()).map(Block::height).max().unwrap_or(0);
        title + if title > 0 { GAP } else { 0 } + words + GAP
    }

    fn foot_height(&self) -> i32 {
        GAP / 2 + text::line_height(text::NOTE)
    }

    fn panel_height(&self, panel: &Panel, rows: &[Row]) -> i32 {
        self.head_height(panel) + rows.iter().map(|row| self.height(row)).sum::<i32>() + self.foot_height()
    }

    /// Draws a group of bars.
    fn panel(&self, area: &Area<Shift>, panel: &Panel, rows: &[Row], top: i32) -> Drawn {
        let title = self.title(panel);
        title.draw(area, "group-label", GAP, top + title.height() / 2, Anchor::Start)?;
        let first = top + self.head_height(panel);
        let centre = self.x(0, 1);
        let [below, above] = self.sides(panel);
        below.draw(area, "axis-label", centre - GAP, first - GAP - below.height() / 2, Anchor::End)?;
        above.draw(area, "axis-label", centre + GAP, first - GAP - above.height() / 2, Anchor::Start)?;
        for (index, head) in self.heads().iter().enumerate() {
            head.draw(area, "axis-label", self.chip_x(index), first - GAP - head.height() / 2, Anchor::Middle)?;
        }
        let last = first + rows.iter().map(|row| self.height(row)).sum::<i32>();
        if !self.is_narrow {
            self.rules(area, first - OVERHANG, last - ROW_GAP + OVERHANG)?;
        }
        let mut row_top = first;
        for row in rows {
            self.draw_row(area, panel, row, row_top)?;
            row_top += self.height(row);
        }
        self.axis(area, last + self.foot_height() / 2)
    }

    /// The lines of the scale: nothing in the middle, a half and the whole on each side.
    fn rules(&self, area: &Area<Shift>, top: i32, bottom: i32) -> Drawn {
        for half in [-2, -1, 1, 2] {
            let x = self.x(half, 2);
            put(area, "grid", &PathElement::new(vec![(x, top), (x, bottom)], ink()))?;
        }
        let x = self.x(0, 1);
        put(area, "axis", &PathElement::new(vec![(x, top), (x, bottom)], ink()))
    }

    fn axis(&self, area: &Area<Shift>, y: i32) -> Drawn {
        let quarter = (self.scale.1 - self.scale.0) / 4;
        for half in [-2_i32, -1, 0, 1, 2] {
            let words = text::fit(&self.chart.axis[half.unsigned_abs() as usize], quarter - GAP / 2, text::NOTE);
            let (x, anchor) = match half {
                -2 => (self.x(half, 2), Anchor::Start),
                2 => (self.x(half, 2), Anchor::End),
                _ => (self.x(half, 2), Anchor::Middle),
            };
            put(area, "axis-label", &Label::new((x, y), anchor, text::NOTE, words))?;
        }
        Ok(())
    }

    fn draw_row(&self, area: &Area<Shift>, panel: &Panel, row: &Row, top: i32) -> Drawn {
        if self.is_narrow {
            row.title.draw(area, "label", GAP, top + row.title.height() / 2, Anchor::Start)?;
            let bar = top + row.title.height() + GAP / 2;
            self.rules(area, bar - OVERHANG / 2, bar + BAR + OVERHANG / 2)?;
            self.bar(area, panel, row, bar)?;
            return self.draw_chips(area, row, bar + BAR + GAP);
        }
        let middle = top + row.title.height().max(BAR) / 2;
        row.title.draw(area, "label", GAP, middle, Anchor::Start)?;
        self.bar(area, panel, row, middle - BAR / 2)?;
        for (index, ((of, _), count)) in self.chart.apart.iter().zip(&row.bar.apart).enumerate() {
            if *count > 0 {
                self.chip(area, *of, (index, row.point), *count, (self.chip_x(index) - CHIP.0 / 2, middle))?;
            }
        }
        Ok(())
    }

    fn bar(&self, area: &Area<Shift>, panel: &Panel, row: &Row, top: i32) -> Drawn {
        let total: i32 = row.bar.counts.iter().map(|count| number(*count)).sum();
        let mut from = -below(&row.bar.counts, panel.middle);
        for (series, (rung, count)) in (panel.first_series..).zip(panel.levels.iter().zip(&row.bar.counts)) {
            let to = from + 2 * number(*count);
            if *count > 0 {
                let (left, right) = (self.x(from, 2 * total), self.x(to, 2 * total));
                let field = Bounds { left, top, right, bottom: top + BAR };
                level(area, *rung, Some((series, row.point)), field)?;
                segment_words(area, *rung, *count, field)?;
            }
            from = to;
        }
        Ok(())
    }

    fn draw_chips(&self, area: &Area<Shift>, row: &Row, top: i32) -> Drawn {
        let mut y = top + CHIP.1 / 2;
        for line in &row.chips {
            let mut x = GAP;
            for chip in line {
                let (of, _) = &self.chart.apart[chip.index];
                self.chip(area, *of, (chip.index, row.point), chip.count, (x, y))?;
                let words = Label::new((x + CHIP.0 + GAP / 2, y), Anchor::Start, text::NOTE, chip.words.clone());
                put(area, "axis-label", &words)?;
                x += chip.width;
            }
            y += CHIP.1 + GAP;
        }
        Ok(())
    }

    /// How many have no level, in a field that says why.
    fn chip(
        &self,
        area: &Area<Shift>,
        of: Blank,
        (index, point): (usize, usize),
        count: u32,
        (left, middle): (i32, i32),
    ) -> Drawn {
        let series = self.first_apart() + u32::try_from(index).unwrap_or(u32::MAX);
        let field = Bounds { left, top: middle - CHIP.1 / 2, right: left + CHIP.0, bottom: middle + CHIP.1 / 2 };
        blank(area, of, Some((series, point)), field)?;
        let words: Rc<str> = count.to_string().into();
        // The number stands beside the sign of those who prefer not to say, and over a plate on a hatching.
        let half = text::width(&words, text::NOTE) / 2 + MARK_GAP / 2;
        let (x, y) = field.middle();
        let ground = Bounds {
            left: x - half,
            top: field.top + MARK_GAP / 2,
            right: x + half,
            bottom: field.bottom - MARK_GAP / 2,
        };
        plate(area, ground)?;
        put(area, "label", &Label::new((x, y), Anchor::Middle, text::NOTE, words))
    }

    /// The series of what stands apart follow those of all levels.
    fn first_apart(&self) -> u32 {
        let ends = self.chart.panels.iter();
        ends.map(|panel| panel.first_series + u32::try_from(panel.levels.len()).unwrap_or(0)).max().unwrap_or(0)
    }

    fn chip_x(&self, index: usize) -> i32 {
        self.scale.1 + GAP / 2 + APART * i32::try_from(index).unwrap_or(0) + APART / 2
    }

    /// The place of a share of the whole on either side of the middle.
    fn x(&self, part: i32, whole: i32) -> i32 {
        let (left, right) = (i64::from(self.scale.0), i64::from(self.scale.1));
        let (part, whole) = (i64::from(part), i64::from(whole.max(1)));
        let x = (left + right) / 2 + (right - left) / 2 * part / whole;
        i32::try_from(x).unwrap_or(self.scale.1)
    }
}

/// How many halves of an indicator lie below the middle.
fn below(counts: &[u32], middle: usize) -> i32 {
    let full = counts.iter().take(middle / 2).map(|count| 2 * number(*count)).sum::<i32>();
    let half = counts.get(middle / 2).filter(|_| middle % 2 == 1).map_or(0, |count| number(*count));
    full + half
}

/// The count of a level inside its part of the bar, with the mark of the level where there is room.
fn segment_words(area: &Area<Shift>, rung: Rung, count: u32, field: Bounds) -> Drawn {
    let words: Rc<str> = count.to_string().into();
    let (x, y) = field.middle();
    let words_width = text::width(&words, text::NOTE);
    let both = MARK_WIDTH + MARK_GAP + words_width;
    let room = field.width() - MARK_GAP;
    let write =
        |x: i32, anchor: Anchor| put(area, rung.words_class(), &Label::new((x, y), anchor, text::NOTE, words.clone()));
    if rung.has_mark() && both + MARK_GAP <= room {
        mark(area, rung, (x - both / 2, y))?;
        return write(x - both / 2 + MARK_WIDTH + MARK_GAP, Anchor::Start);
    }
    if words_width <= room { write(x, Anchor::Middle) } else { Ok(()) }
}

fn number(count: u32) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}
