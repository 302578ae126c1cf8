//! Organisations and themes, cell by cell: each with its result as a number, on the colour of the ladder that is nearest
//! to it, with its mark. It is a table, so it needs no twin; the order is one's choice and nobody has a rank in it.

use std::rc::Rc;

use yew::prelude::*;

use super::super::analyse::heat::walk;
use super::super::context::{Desk, use_desk};
use super::super::parts::level_mark;
use super::columns::pins;
use super::organisations::standing;
use super::rows::{Rows, use_rows};
use super::themes::scores;
use super::{reading_of, score_words, share_words, to_organisation};
use crate::app::desks::Seen;
use crate::app::desks::listing::round;
use crate::app::route::desk::{Column, Order, View};
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::disclosure::FEWEST;
use crate::compare::distribution::{Score, distributions};
use crate::compare::heat::lines;
use crate::framework::ThemeId;
use crate::score::Share;
use crate::texts::Texts;

/// Organisations and themes, cell by cell.
pub fn heat(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let t = &desk.t;
    if seen.rows.is_empty() {
        return html! { <p>{ t.text("compare-nobody") }</p> };
    }
    let heads = heads(model, desk, seen);
    if heads.iter().all(|head| head.n == 0) {
        return html! { <p>{ t.text("compare-heat-none") }</p> };
    }
    html! {
        <>
            <p class="hint">{ t.text("compare-heat-hint") }</p>
            <ul class="keys">
                for stop in 1u8..=4 {
                    <li key={stop}>
                        <span class="level-key" data-stop={stop.to_string()}>{ level_mark(stop.into(), 4) }</span>
                        <span>{ stretch(t, stop) }</span>
                    </li>
                }
            </ul>
            { pins(desk, seen, Sight::Heat) }
            <HeatMap seen={seen.clone()} heads={Rc::new(heads)} />
        </>
    }
}

/// What stands above a column.
#[derive(Clone, Debug, PartialEq)]
pub struct HeatHead {
    /// The whole or a theme.
    score: Score,
    /// The theme, where it is one.
    theme: Option<ThemeId>,
    /// What it is called.
    name: String,
    /// How many have such a score.
    n: u32,
    /// The median of those selected, of five or more.
    median: Option<Share>,
}

fn heads(model: &Model, desk: &Desk, seen: &Seen) -> Vec<HeatHead> {
    let reading = reading_of(model, seen);
    let scores = scores(desk, reading.as_ref(), seen);
    let asked: Vec<Score> = scores.iter().map(|(score, _)| *score).collect();
    let distributions = distributions(&seen.sheet.table, &seen.selection, &asked);
    let theme = |score: Score| match score {
        Score::Theme(theme) => seen.sheet.frame.themes.get(usize::from(theme)).map(|theme| theme.id.clone()),
        _ => None,
    };
    let head =
        |((score, name), distribution): ((Score, String), crate::compare::distribution::Distribution)| HeatHead {
            score,
            theme: theme(score),
            name,
            n: distribution.n,
            median: distribution.summary.filter(|_| distribution.is_told()).map(|summary| summary.median),
        };
    scores.into_iter().zip(distributions).map(head).collect()
}

/// From where to where a colour goes.
fn stretch(t: &Texts, stop: u8) -> String {
    let has_it = |percent: &u32| Share::of(u64::from(*percent), 100).is_some_and(|share| share.ladder_stop() == stop);
    let [first, last] = [(0..=100).find(has_it), (0..=100).rev().find(has_it)].map(|it| t.percent(it.unwrap_or(0)));
    t.with("compare-heat-stretch", &[("from", (&first).into()), ("until", (&last).into())])
}

/// Properties of [`HeatMap`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeatMapProperties {
    /// Who is in it, in which order.
    pub seen: Rc<Seen>,
    /// Its columns.
    pub heads: Rc<Vec<HeatHead>>,
}

/// The table. Its rows are numbered for those who cannot see how far they are.
#[component]
pub fn HeatMap(props: &HeatMapProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let (seen, heads) = (&props.seen, &props.heads);
    let Rows { place, onscroll, drawn } = use_rows(seen);
    let n_pinned = seen.n_pinned;
    let rows = drawn.within(seen.rows.len());
    let rows = rows.start.max(n_pinned)..rows.end.max(n_pinned);
    let (above, below) = (rows.start - n_pinned, seen.rows.len() - rows.end);
    let n_columns = heads.len() + 2;
    html! {
        <div class="table-place organisations-place" tabindex="0" role="region" aria-label={t.text("page-compared-heat")} ref={place} {onscroll}>
            <table class="organisations heat-map" aria-rowcount={(seen.rows.len() + 2).to_string()} onkeydown={Callback::from(walk)}>
                <caption class="visually-hidden">{ t.text("compare-heat-caption") }</caption>
                <thead>
                    <tr aria-rowindex="1">
                        { name_head(t, seen) }
                        <th key="standing" scope="col">{ t.text("compare-column-standing") }</th>
                        for head in heads.iter() {
                            { sort_head(t, seen, head) }
                        }
                    </tr>
                    { medians(t, seen, heads) }
                </thead>
                if n_pinned > 0 {
                    <tbody class="pinned">
                        for index in 0..n_pinned {
                            { line(t, props, index) }
                        }
                    </tbody>
                }
                <tbody>
                    { drawn.spacer("above", n_columns, above) }
                    for index in rows {
                        { line(t, props, index) }
                    }
                    { drawn.spacer("below", n_columns, below) }
                </tbody>
            </table>
        </div>
    }
}

fn name_head(t: &Texts, seen: &Seen) -> Html {
    let is_sorted = seen.view.order.column == Column::Name;
    ordering(seen, "name", is_sorted, Column::Name, seen.view.theme.clone(), t.text("compare-column-name"))
}

/// The head of a theme: a link to the same table in its order, or in the opposite one.
fn sort_head(t: &Texts, seen: &Seen, head: &HeatHead) -> Html {
    let order = seen.view.order.column;
    let (column, is_sorted, theme) = match &head.theme {
        Some(theme) => {
            let is_chosen = seen.view.theme.as_ref() == Some(theme);
            (Column::Theme, order == Column::Theme && is_chosen, Some(theme.clone()))
        }
        None => (Column::Whole, order == Column::Whole, seen.view.theme.clone()),
    };
    let key = head.theme.as_ref().map_or("whole".to_owned(), ToString::to_string);
    let name = if head.theme.is_some() { head.name.clone() } else { t.text("compare-whole") };
    ordering(seen, &key, is_sorted, column, theme, name)
}

fn ordering(seen: &Seen, key: &str, is_sorted: bool, column: Column, theme: Option<ThemeId>, name: String) -> Html {
    let is_descending = is_sorted && !seen.view.order.is_descending;
    let to = View { order: Order { column, is_descending }, theme, ..seen.view.clone() };
    let sort = is_sorted.then_some(if is_descending { "ascending" } else { "descending" });
    html! {
        <th key={key.to_owned()} scope="col" aria-sort={sort}>
            <a href={Route::Compare(seen.collection, ComparePage::Among(Sight::Heat, to)).href()}>
                { name }
                if is_sorted {
                    <span aria-hidden="true">{ if is_descending { " ↑" } else { " ↓" } }</span>
                }
            </a>
        </th>
    }
}

/// The medians of those selected, each leading to how the results of its theme are spread.
fn medians(t: &Texts, seen: &Seen, heads: &[HeatHead]) -> Html {
    let told = |head: &HeatHead| match head.median {
        Some(median) => share_words(t, seen, head.score, median),
        None => "–".to_owned(),
    };
    let to = |head: &HeatHead| {
        let view = View { theme: head.theme.clone(), ..seen.view.clone() };
        Route::Compare(seen.collection, ComparePage::Among(Sight::Themes, view)).href()
    };
    html! {
        <tr aria-rowindex="2" class="medians">
            <th key="name" scope="row">{ t.text("compare-median") }</th>
            <td key="standing">
                if seen.selection.n() < FEWEST as usize {
                    <span class="hint">{ t.with("compare-heat-few", &[("fewest", FEWEST.into())]) }</span>
                }
            </td>
            for (n, head) in heads.iter().enumerate() {
                <td key={n} class="numbers">
                    <a href={to(head)} aria-label={t.with("compare-heat-spread", &[("median", (&told(head)).into()), ("theme", (&head.name).into())])}>
                        { told(head) }
                    </a>
                </td>
            }
        </tr>
    }
}

fn line(t: &Texts, props: &HeatMapProperties, index: usize) -> Html {
    let seen = &props.seen;
    let found = || {
        let row = *seen.rows.get(index)?;
        let line = lines(&seen.roster, &seen.sheet.table, &[row]).pop()?;
        let member = seen.roster.organisations.get(line.organisation)?;
        Some((round(&seen.roster, line.organisation, row)?, line, member))
    };
    let Some((round, line, member)) = found() else { return html! {} };
    let values = std::iter::once(line.whole).chain(line.themes.iter().copied());
    html! {
        <tr key={member.id.to_string()} aria-rowindex={(index + 3).to_string()}>
            <th key="name" scope="row">
                <a href={to_organisation(seen, member.id, &seen.view)}>{ member.organisation.name.clone() }</a>
            </th>
            <td key="standing">{ standing(t, round) }</td>
            for (n, (head, value)) in props.heads.iter().zip(values).enumerate() {
                <td key={n} class="numbers" data-stop={value.map(|value| value.share().ladder_stop().to_string())}>
                    { score_words(t, seen, head.score, value) }
                </td>
            }
        </tr>
    }
}
