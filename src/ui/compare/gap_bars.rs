//! How far self-ratings lie above or below reviews, as bars from a line in the middle: to its right above the review, to
//! its left below. The bounds are round numbers that stand at the head of the column, and each bar has its number.

use yew::prelude::*;

use crate::score::share::Change;
use crate::texts::Texts;

/// Half the width of the drawing, without the room for numbers.
const REACH: f64 = 84.0;
const ROOM: f64 = 34.0;
const WIDTH: f64 = 2.0 * (REACH + ROOM);
const MIDDLE: f64 = WIDTH / 2.0;

/// The bounds that a drawing may have, in points.
const BOUNDS: [u32; 4] = [10, 25, 50, 100];

/// The least bounds within which all of some gaps lie.
pub fn bounds(gaps: impl IntoIterator<Item = Change>) -> u32 {
    let widest = gaps.into_iter().map(|gap| gap.by.percent_rounded()).max().unwrap_or(0);
    BOUNDS.into_iter().find(|bound| widest <= *bound).unwrap_or(100)
}

/// A gap in points, with its sign.
pub fn points(t: &Texts, gap: Change) -> String {
    match gap.by.percent_rounded() {
        0 => "0".to_owned(),
        n if gap.up => format!("+{n}"),
        n => t.number(&format!("-{n}")),
    }
}

/// A bar with its number.
pub fn bar(t: &Texts, gap: Change, bound: u32) -> Html {
    let length = length(gap, bound);
    let (from, at, anchor) = match gap.up {
        true => (MIDDLE, MIDDLE + length + 5.0, "start"),
        false => (MIDDLE - length, MIDDLE - length - 5.0, "end"),
    };
    let class = if gap.up { "above" } else { "below" };
    html! {
        <svg class="gap-bar" viewBox={format!("0 0 {WIDTH} 20")} width={WIDTH.to_string()} height="20" aria-hidden="true" focusable="false">
            <rect {class} x={format!("{from:.1}")} width={format!("{:.1}", length.max(0.5))} y="5" height="10" />
            <line class="zero" x1={MIDDLE.to_string()} x2={MIDDLE.to_string()} y1="0" y2="20" />
            <text x={format!("{at:.1}")} y="14" text-anchor={anchor}>{ points(t, gap) }</text>
        </svg>
    }
}

/// What stands at the head of the column: both bounds and nothing in the middle.
pub fn axis(t: &Texts, bound: u32) -> Html {
    let ends = [
        (MIDDLE - REACH, t.number(&format!("-{bound}"))),
        (MIDDLE, "0".to_owned()),
        (MIDDLE + REACH, format!("+{bound}")),
    ];
    html! {
        <svg class="gap-bar" viewBox={format!("0 0 {WIDTH} 16")} width={WIDTH.to_string()} height="16" aria-hidden="true" focusable="false">
            for (x, words) in ends {
                <text key={words.clone()} x={format!("{x:.1}")} y="12" text-anchor="middle">{ words.clone() }</text>
            }
        </svg>
    }
}

fn length(gap: Change, bound: u32) -> f64 {
    gap.by.as_f64() * 100.0 / f64::from(bound.max(1)) * REACH
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::Share;

    fn gap(up: bool, points: u64) -> Change {
        Change { up, by: Share::of(points, 100).unwrap_or(Share::NONE) }
    }

    #[test]
    fn bounds_are_round_and_hold_the_widest_gap_on_either_side() {
        assert_eq!(bounds([gap(true, 3), gap(false, 9)]), 10);
        assert_eq!(bounds([gap(true, 3), gap(false, 11)]), 25);
        assert_eq!(bounds([gap(true, 100)]), 100);
        assert_eq!(bounds([]), 10);
        assert_eq!(length(gap(false, 25), 25), REACH);
    }
}
