//! Small parts that several pages use.

use yew::prelude::*;

use super::context::Desk;
use super::focus::HEADING;
use crate::charts::ladder::steps;
use crate::framework::Framework;
use crate::score::card::{Result, Tally};

/// The heading of a page, to which the focus goes after a change of page, and what stands above it.
pub fn page_heading(above: String, heading: String) -> Html {
    html! {
        <header class="page-heading">
            <p class="above">{ above }</p>
            <h1 id={HEADING} tabindex="-1">{ heading }</h1>
        </header>
    }
}

/// How much of what applies was rated, as a bar with its words beside it.
pub fn coverage(desk: &Desk, tally: Tally) -> Html {
    let values = [("rated", tally.rated.into()), ("applicable", tally.applicable().into())];
    html! {
        <span class="coverage">
            <progress max={tally.applicable().max(1).to_string()} value={tally.rated.to_string()} aria-hidden="true" />
            <span>{ desk.t.with("coverage-of", &values) }</span>
        </span>
    }
}

/// The mark of a level: as many rising steps as its rank, so that it survives grey printing. Decorative; the level's
/// name stands beside it.
pub fn level_mark(rank: usize, n_levels: usize) -> Html {
    let n_steps = n_levels.clamp(2, 11);
    html! {
        <svg class="level-mark" viewBox={format!("0 0 {} 12", n_steps * 4)} aria-hidden="true" focusable="false">
            for step in steps(rank, n_steps) {
                <rect
                    x={step.x.to_string()} width="3"
                    y={(12 - step.height).to_string()} height={step.height.to_string()}
                    class={if step.is_reached { "on" } else { "off" }}
                />
            }
        </svg>
    }
}

/// A result with what it needs to be understood: percent, coverage, minimum, and whether it is provisional.
pub fn result_line(desk: &Desk, framework: &Framework, result: &Result) -> Html {
    let t = &desk.t;
    let percent = result.percent().map(|percent| t.percent(percent)).unwrap_or_else(|| t.text("no-score"));
    let minimum = result.minimum.as_ref().map(|minimum| {
        let number = framework.place(&minimum.indicator).map(|place| place.indicator.number.to_string());
        let (level, number) = (minimum.level.to_string(), number.unwrap_or_default());
        t.with("minimum", &[("level", (&level).into()), ("number", (&number).into())])
    });
    html! {
        <span class="result-line">
            <strong class="figure">{ percent }</strong>
            if result.tally.is_provisional() && result.mean.is_some() {
                <span class="tag">{ t.text("provisional") }</span>
            }
            { coverage(desk, result.tally) }
            if let Some(minimum) = minimum {
                <span class="minimum">{ minimum }</span>
            }
        </span>
    }
}
