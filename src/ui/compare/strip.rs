//! How values are spread, as a quiet strip on the scale from 0 to 100 %: a line from the least to the greatest, a bar
//! for the middle half, a mark at the median, and where one organisation stands. The numbers stand beside it.

use yew::prelude::*;

use crate::compare::Hundredths;
use crate::compare::distribution::Summary;
use crate::score::Share;

/// The strip. It says nothing that the numbers beside it do not.
pub fn strip(summary: &Summary, own: Option<Hundredths>) -> Html {
    let [min, lower, median, upper, max] =
        [summary.min, summary.lower_quartile, summary.median, summary.upper_quartile, summary.max].map(place);
    let number = |x: f64| format!("{x:.1}");
    let own = own.map(|own| place(own.share()));
    html! {
        <svg class="spread" viewBox="-6 0 212 20" width="212" height="20" aria-hidden="true" focusable="false">
            for tick in [0, 50, 100, 150, 200] {
                <line key={tick} class="tick" x1={tick.to_string()} x2={tick.to_string()} y1="2" y2="18" />
            }
            <line class="whole" x1={number(min)} x2={number(max)} y1="10" y2="10" />
            <rect class="half" x={number(lower)} width={number((upper - lower).max(1.0))} y="5" height="10" />
            <line class="median" x1={number(median)} x2={number(median)} y1="3" y2="17" />
            if let Some(own) = own {
                <path class="own" d={format!("M{own:.1} 4l5 6l-5 6l-5 -6z")} />
            }
        </svg>
    }
}

/// Where a share stands on the strip, which is 200 wide.
fn place(share: Share) -> f64 {
    share.as_f64() * 200.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_the_scale_is_the_middle_of_the_strip() {
        let of = |reached, possible| place(Share::of(reached, possible).expect("a share"));
        assert_eq!([of(0, 1), of(1, 2), of(1, 1)], [0.0, 100.0, 200.0]);
        assert!((of(63, 100) - 126.0).abs() < 1e-9);
    }
}
