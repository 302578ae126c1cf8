//! Names of one or more lines, and names side by side that keep out of each other's way.

use std::rc::Rc;

use plotters::coord::Shift;

use super::recorder::{Area, Drawn, Label, put};
use super::{Anchor, Bounds, text};

/// The space around a picture and between its parts, in tenths of a pixel.
pub const GAP: i32 = 80;

/// A text broken into lines.
#[derive(Clone, Debug)]
pub struct Block {
    lines: Vec<Rc<str>>,
    size: i32,
}

impl Block {
    /// A text in as many lines as it needs, `most` at most.
    pub fn new(text: &str, room: i32, size: i32, most: usize) -> Block {
        Block { lines: text::wrap(text, room, size, most), size }
    }

    /// The lines.
    pub fn lines(&self) -> &[Rc<str>] {
        &self.lines
    }

    /// The width of the widest line.
    pub fn width(&self) -> i32 {
        self.lines.iter().map(|line| text::width(line, self.size)).max().unwrap_or(0)
    }

    /// The height of all lines.
    pub fn height(&self) -> i32 {
        text::line_height(self.size) * i32::try_from(self.lines.len()).unwrap_or(0)
    }

    /// The height of a row that begins with it: a name without letters still has something beside it.
    pub fn row_height(&self) -> i32 {
        self.height().max(text::line_height(self.size))
    }

    /// The rectangle that it fills when its anchor stands at `x` and its middle at `y`.
    pub fn bounds(&self, x: i32, y: i32, anchor: Anchor) -> Bounds {
        let (width, half) = (self.width(), self.height() / 2);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2,
            Anchor::End => x - width,
        };
        Bounds { left, top: y - half, right: left + width, bottom: y + half }
    }

    /// Draws the lines one below the other, their middle at `y`.
    pub fn draw(&self, area: &Area<Shift>, class: &'static str, x: i32, y: i32, anchor: Anchor) -> Drawn {
        let step = text::line_height(self.size);
        let mut middle = y - self.height() / 2 + step / 2;
        for line in &self.lines {
            put(area, class, &Label::new((x, middle), anchor, self.size, line.clone()))?;
            middle += step;
        }
        Ok(())
    }
}

/// Moves things of some height as little as possible so that they stand between `top` and `bottom` without touching.
///
/// Takes where the middle of each would like to be, and its height; gives where it goes. When they need more room than
/// there is they run over the bottom, so a caller makes room first.
pub fn spread(wishes: &[(i32, i32)], top: i32, bottom: i32) -> Vec<i32> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_key(|&index| wishes[index].0);
    let mut clusters: Vec<Cluster> = Vec::new();
    for &index in &order {
        let (middle, height) = wishes[index];
        let mut cluster = Cluster { members: vec![index], wish: i64::from(middle - height / 2), height, top };
        cluster.settle(top, bottom);
        // Two that touch become one that stands where its members would like it on average.
        while let Some(above) = clusters.pop_if(|above| above.top + above.height > cluster.top) {
            cluster = above.joined(cluster);
            cluster.settle(top, bottom);
        }
        clusters.push(cluster);
    }
    let mut places = vec![0; wishes.len()];
    for cluster in clusters {
        let mut top = cluster.top;
        for index in cluster.members {
            let height = wishes[index].1;
            places[index] = top + height / 2;
            top += height;
        }
    }
    places
}

struct Cluster {
    members: Vec<usize>,
    /// The sum of where the members would like the cluster's top to be.
    wish: i64,
    height: i32,
    top: i32,
}

impl Cluster {
    fn settle(&mut self, top: i32, bottom: i32) {
        let mean = self.wish / i64::try_from(self.members.len()).unwrap_or(1).max(1);
        self.top = i32::try_from(mean).unwrap_or(top).min(bottom - self.height).max(top);
    }

    fn joined(mut self, below: Cluster) -> Cluster {
        let n_below = i64::try_from(below.members.len()).unwrap_or(0);
        self.wish += below.wish - n_below * i64::from(self.height);
        self.members.extend(below.members);
        self.height += below.height;
        self
    }
}
