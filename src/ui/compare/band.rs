//! How a score of the same organisations went from period to period, as a quiet drawing on the scale from 0 to 100 %: a
//! line through the medians and a band for the middle half. The medians stand at their points; all numbers stand in
//! the table.

use yew::prelude::*;

use crate::score::Share;

/// A period: lower quartile, median, upper quartile, and the median as it is written.
pub struct Point {
    /// A quarter lies below it.
    pub lower: Share,
    /// One half lies below it.
    pub median: Share,
    /// A quarter lies above it.
    pub upper: Share,
    /// The median in words.
    pub words: String,
}

const STEP: f64 = 84.0;
const EDGE: f64 = 36.0;
const TOP: f64 = 18.0;
const HIGH: f64 = 60.0;
const BOTTOM: f64 = 6.0;

/// The drawing. It says nothing that the numbers of the table do not.
pub fn band(points: &[Point]) -> Html {
    let (width, height) = (width(points.len()), TOP + HIGH + BOTTOM);
    let line = |of: fn(&Point) -> Share| points.iter().enumerate().map(move |(n, point)| (x(n), y(of(point))));
    let path =
        |places: Vec<(f64, f64)>| places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ");
    let around: Vec<(f64, f64)> = line(|it| it.upper).chain(line(|it| it.lower).rev()).collect();
    let medians: Vec<(f64, f64)> = line(|it| it.median).collect();
    html! {
        <svg class="band" viewBox={format!("0 0 {width} {height}")} width={width.to_string()} height={height.to_string()} aria-hidden="true" focusable="false">
            for place in [TOP, TOP + HIGH / 2.0, TOP + HIGH] {
                <line key={format!("tick-{place}")} class="tick" x1="0" x2={width.to_string()} y1={number(place)} y2={number(place)} />
            }
            <polygon class="half" points={path(around)} />
            <polyline class="way" points={path(medians)} />
            for (n, point) in points.iter().enumerate() {
                <circle key={format!("point-{n}")} class="median" cx={number(x(n))} cy={number(y(point.median))} r="3.5" />
                <text key={format!("words-{n}")} x={number(x(n))} y={number(beside(y(point.median)))}>{ point.words.clone() }</text>
            }
        </svg>
    }
}

/// The names of the periods, where the points below them stand.
pub fn axis(names: &[String]) -> Html {
    let width = width(names.len());
    html! {
        <svg class="band" viewBox={format!("0 0 {width} 18")} width={width.to_string()} height="18" aria-hidden="true" focusable="false">
            for (n, name) in names.iter().enumerate() {
                <text key={n} x={number(x(n))} y="13">{ name.clone() }</text>
            }
        </svg>
    }
}

fn number(place: f64) -> String {
    format!("{place:.1}")
}

fn width(n: usize) -> f64 {
    2.0 * EDGE + STEP * n.saturating_sub(1) as f64
}

fn x(n: usize) -> f64 {
    EDGE + STEP * n as f64
}

fn y(share: Share) -> f64 {
    TOP + HIGH * (1.0 - share.as_f64())
}

/// Where the words of a point stand: above it, and below one that is close to the top.
fn beside(y: f64) -> f64 {
    if y - 8.0 < 11.0 { y + 17.0 } else { y - 8.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_at_the_top_and_nothing_at_the_bottom() {
        assert_eq!([y(Share::ALL), y(Share::NONE)], [TOP, TOP + HIGH]);
        assert!(beside(y(Share::ALL)) > y(Share::ALL), "words stay within the drawing");
        assert!(beside(y(Share::NONE)) < y(Share::NONE));
    }
}
