//! Bars in the lines of tables: how high a mean is on the scale from 0 to 100 %, and how many stand on each level. They
//! say nothing that the numbers beside them do not.

use yew::prelude::*;

use crate::score::Share;

/// A mean as a bar from nothing, and a mark at the median. A bar of 200 is everything.
pub fn mean_bar(mean: Share, median: Option<Share>) -> Html {
    let length = |share: Share| share.as_f64() * 200.0;
    let number = |x: f64| format!("{x:.1}");
    html! {
        <svg class="spread" viewBox="-6 0 212 20" width="212" height="20" aria-hidden="true" focusable="false">
            for tick in [0, 50, 100, 150, 200] {
                <line key={tick} class="tick" x1={tick.to_string()} x2={tick.to_string()} y1="2" y2="18" />
            }
            <rect class="half" x="0" width={number(length(mean).max(1.0))} y="5" height="10" />
            if let Some(median) = median.map(length) {
                <line class="median" x1={number(median)} x2={number(median)} y1="3" y2="17" />
            }
        </svg>
    }
}

/// Half the width of a bar that parts: everything on one side.
const SIDE: f64 = 120.0;

/// How many stand on each level, as one bar that parts at the middle of the scale: what lies below it goes to the left
/// (Heiberger and Robbins, "Design of Diverging Stacked Bar Charts for Likert Scales and Other Applications", 2014).
/// `stops` are the colours of the ladder, `middle` counts in half levels from the lower end.
pub fn parted_bar(counts: &[u32], stops: &[u8], middle: usize) -> Html {
    let number = |x: f64| format!("{x:.1}");
    html! {
        <svg class="parted" viewBox="-122 0 244 20" width="244" height="20" aria-hidden="true" focusable="false">
            for (n, ((x, width), stop)) in parts(counts, middle).into_iter().zip(stops).enumerate() {
                if width > 0.0 {
                    <rect key={n} class={format!("level-{stop}")} x={number(x)} width={number(width)} y="3" height="14" />
                }
            }
            <line class="middle" x1="0" x2="0" y1="0" y2="20" />
        </svg>
    }
}

/// Where the part of each level begins, and how long it is.
fn parts(counts: &[u32], middle: usize) -> Vec<(f64, f64)> {
    let all: u32 = counts.iter().sum();
    let length = |n: f64| n / f64::from(all.max(1)) * SIDE;
    // A level lies on the left with as many of its two halves as are below the middle.
    let below = |index: usize| middle.saturating_sub(2 * index).min(2) as f64 / 2.0;
    let left: f64 = counts.iter().enumerate().map(|(index, n)| f64::from(*n) * below(index)).sum();
    let mut x = -length(left);
    let part = |n: &u32| {
        let from = x;
        x += length(f64::from(*n));
        (from, x - from)
    };
    counts.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_parts_between_the_second_and_the_third_of_four_levels() {
        let parts = parts(&[1, 2, 3, 4], 4);
        assert_eq!(parts.iter().map(|(x, _)| x.round()).collect::<Vec<_>>(), [-36.0, -24.0, 0.0, 36.0]);
        assert_eq!(parts.iter().map(|(_, width)| width.round()).collect::<Vec<_>>(), [12.0, 24.0, 36.0, 48.0]);
    }

    #[test]
    fn the_middle_one_of_five_levels_lies_half_on_either_side() {
        let parts = parts(&[0, 0, 6, 0, 0], 5);
        assert_eq!(parts[2], (-60.0, 120.0));
    }

    #[test]
    fn of_nobody_nothing_is_drawn() {
        assert!(parts(&[0, 0, 0, 0], 4).iter().all(|(_, width)| *width == 0.0));
    }
}
