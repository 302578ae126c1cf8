//! Which indicators are weak together: pairs that fail in the same organisations more often than chance would have it,
//! with who those are. It shows where one question may do for two, and no cause.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::reading_of;
use super::themes::few;
use super::who::who;
use crate::app::desks::Seen;
use crate::app::{Model, Route};
use crate::compare::disclosure::FEWEST;
use crate::compare::together::{Pair, weak_on_both, weak_together};
use crate::framework::reading::Reading;
use crate::score::Share;
use crate::texts::Texts;

/// As many pairs as stand there, those with the most organisations beyond chance.
const MOST: usize = 20;

/// Which indicators are weak together.
pub fn together(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let t = &desk.t;
    let n = seen.selection.n();
    if n < FEWEST as usize {
        return html! { <p class="compare-few">{ few(desk, n) }</p> };
    }
    let pairs = weak_together(&seen.sheet.frame, &seen.sheet.table, &seen.selection, FEWEST);
    if pairs.is_empty() {
        return html! { <p>{ t.with("pairs-none", &[("fewest", FEWEST.into())]) }</p> };
    }
    let reading = reading_of(model, seen);
    let shown = &pairs[..pairs.len().min(MOST)];
    html! {
        <div class="compare-flow">
            <p>{ t.with("pairs-lead", &[("fewest", FEWEST.into())]) }</p>
            <p class="compare-caution">{ t.text("pairs-no-cause") }</p>
            <p class="hint">
                if shown.len() < pairs.len() {
                    { t.with("pairs-first", &[("n", shown.len().into()), ("all", pairs.len().into())]) }
                } else {
                    { t.with("pairs-all", &[("n", pairs.len().into())]) }
                }
            </p>
            <ol class="pairs">
                for pair in shown {
                    { pair_item(desk, seen, reading.as_ref(), pair) }
                }
            </ol>
        </div>
    }
}

fn pair_item(desk: &Desk, seen: &Seen, reading: Option<&Reading>, pair: &Pair) -> Html {
    let t = &desk.t;
    let rows = weak_on_both(&seen.sheet.frame, &seen.sheet.table, &seen.selection, pair);
    html! {
        <li key={format!("{}-{}", pair.one, pair.other)}>
            <ul class="pair">
                for column in [pair.one, pair.other] {
                    <li key={column}>{ indicator(seen, reading, column) }</li>
                }
            </ul>
            <p>{ how_often(t, pair) }{ " " }<strong>{ lift(t, pair) }</strong></p>
            { who(desk, seen, t.with("pairs-who", &[("n", pair.n_both.into())]), &rows) }
        </li>
    }
}

fn indicator(seen: &Seen, reading: Option<&Reading>, column: usize) -> Html {
    let Some(frame) = seen.sheet.frame.indicators.get(column) else { return html! {} };
    let words = reading.map_or_else(|| frame.id.to_string(), |reading| reading.statement(&frame.id));
    let to = Route::Framework(seen.framework.clone(), Some(frame.id.0.clone())).href();
    html! { <a href={to}>{ words }</a> }
}

/// In how many organisations both are weak, of how many, and how many chance would give.
fn how_often(t: &Texts, pair: &Pair) -> String {
    let percent = t.percent(pair.support().map_or(0, Share::percent_truncated));
    let by_chance = tenths(t, pair.by_chance());
    let values = [
        ("n", pair.n_both.into()),
        ("of", pair.n.into()),
        ("percent", (&percent).into()),
        ("chance", (&by_chance).into()),
    ];
    t.with("pairs-often", &values)
}

/// How many times as often as by chance, in words.
fn lift(t: &Texts, pair: &Pair) -> String {
    match pair.lift().map(Share::tenths_rounded) {
        None | Some(..=10) => t.text("pairs-lift-hardly"),
        lift => t.with("pairs-lift", &[("times", (&t.tenths(lift.unwrap_or(10))).into())]),
    }
}

fn tenths(t: &Texts, share: Option<Share>) -> String {
    t.tenths(share.map_or(0, Share::tenths_rounded))
}
