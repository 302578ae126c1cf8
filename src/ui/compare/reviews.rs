//! What organisations say of themselves beside what reviews found: for all together, each theme and each indicator how
//! far apart the two are, which way, and how often they agree. Neither replaces the other.

use std::cmp::Reverse;
use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::gap_tables::{Line, tables};
use super::{reading_of, theme_name};
use crate::app::desks::Seen;
use crate::app::route::desk::{GapOrder, View};
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::Selection;
use crate::compare::disclosure::{Disclosure, FEWEST};
use crate::compare::filter::Filter;
use crate::compare::frame::Frame;
use crate::compare::gaps::{Gap, Gaps};
use crate::dossier::entry::DossierId;
use crate::framework::scale::Kind;
use crate::score::Share;
use crate::texts::Texts;

/// As many indicators as stand there while no theme is chosen.
const MOST: usize = 20;

/// What organisations say of themselves beside what reviews found.
pub fn reviews(model: &Model, desk: &Desk, seen: &Rc<Seen>) -> Html {
    let t = &desk.t;
    let gaps = Gaps::of(&seen.sheet.frame, &seen.sheet.table, &seen.selection);
    let n = gaps.all.n_organisations;
    if n < FEWEST {
        let key = if gaps.n_reviewed == 0 { "beside-none" } else { "beside-few" };
        return html! { <p class="compare-few">{ t.with(key, &[("n", n.into()), ("fewest", FEWEST.into())]) }</p> };
    }
    let told = gaps.told(&seen.sheet.frame);
    let themes = theme_lines(model, seen, &gaps, &told.themes);
    let (indicators, n_all) = indicator_lines(model, seen, &gaps, &told.indicators);
    html! {
        <>
            { in_all(t, seen, &gaps) }
            { orders(t, seen) }
            <section>
                <h2 id="beside-themes">{ t.text("beside-themes") }</h2>
                { tables(t, &themes, "beside-themes", true) }
            </section>
            <section>
                <h2 id="beside-indicators">{ indicators_heading(model, t, seen, indicators.len(), n_all) }</h2>
                if seen.theme.is_some() {
                    <p><a href={here(seen, View { theme: None, ..seen.view.clone() })}>{ t.text("beside-all-themes") }</a></p>
                } else {
                    <p class="hint">{ t.text("beside-choose-theme") }</p>
                }
                { tables(t, &indicators, "beside-indicators", true) }
            </section>
        </>
    }
}

fn here(seen: &Seen, view: View) -> String {
    Route::Compare(seen.collection, ComparePage::Among(Sight::Reviews, view)).href()
}

/// The whole in a sentence, what the sign means, and who was reviewed.
fn in_all(t: &Texts, seen: &Seen, gaps: &Gaps) -> Html {
    let filter = Filter { reviewed: Some(true), ..seen.view.filter.clone() };
    let to = ComparePage::Among(Sight::Organisations, View { filter, ..seen.view.clone() });
    let values = [("n", gaps.n_reviewed.into()), ("left", gaps.n_not_reviewed.into())];
    html! {
        <div class="compare-flow">
            <p>
                { t.with("beside-reviewed", &values) }
                { " " }
                <a href={Route::Compare(seen.collection, to).href()}>{ t.text("beside-see-reviewed") }</a>
            </p>
            if let Some(sentence) = sentence(t, &gaps.all) {
                <p class="compare-says">{ sentence }</p>
            }
            <p class="hint">{ meaning(t, &seen.sheet.frame, &gaps.all) }</p>
        </div>
    }
}

/// How far apart both are in all, and which way; on findings of conformity, who was milder.
fn sentence(t: &Texts, all: &Gap) -> Option<String> {
    if let Some(mean) = all.mean() {
        let key = match (mean.by.percent_rounded(), mean.up) {
            (0, _) => "beside-level",
            (_, true) => "beside-above",
            (_, false) => "beside-below",
        };
        return Some(t.with(key, &[("n", mean.by.percent_rounded().into())]));
    }
    let findings = all.findings;
    let values = [
        ("n", findings.n.into()),
        ("same", findings.n_same.into()),
        ("milder", findings.n_milder.into()),
        ("stricter", findings.n_stricter.into()),
    ];
    (findings.n > 0).then(|| t.with("beside-findings-in-all", &values))
}

/// What a point is, and what the sign says.
fn meaning(t: &Texts, frame: &Frame, all: &Gap) -> String {
    if all.n == 0 {
        return t.text("beside-neither");
    }
    let point = match n_levels(frame) {
        Some(n) => t.with("beside-points-levels", &[("n", n.into()), ("points", level_in_points(n).into())]),
        None => t.text("beside-points"),
    };
    format!("{point} {} {}", t.text("beside-sign"), t.text("beside-neither"))
}

/// How many levels the scales have, when all that count have as many.
fn n_levels(frame: &Frame) -> Option<usize> {
    let scales = frame.indicators.iter().filter_map(|indicator| indicator.scale.as_ref());
    let mut ns = scales.filter(|scale| scale.kind.may_be_averaged()).map(|scale| match scale.kind {
        Kind::Percent => None,
        _ => Some(scale.levels.len()),
    });
    let first = ns.next()??;
    (first > 1 && ns.all(|n| n == Some(first))).then_some(first)
}

fn level_in_points(n_levels: usize) -> u32 {
    Share::of(1, n_levels as u64 - 1).map_or(100, Share::percent_rounded)
}

/// By size, or as in the framework.
fn orders(t: &Texts, seen: &Seen) -> Html {
    html! {
        <nav class="filters" aria-label={t.text("beside-order")}>
            <ul>
                for order in GapOrder::ALL {
                    <li key={order.word()}>
                        <a
                            href={here(seen, View { gaps: order, ..seen.view.clone() })}
                            aria-current={(order == seen.view.gaps).then_some("true")}
                        >{ t.text(&format!("beside-by-{}", order.word())) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

// Lines.

fn theme_lines(model: &Model, seen: &Seen, gaps: &Gaps, told: &[Disclosure]) -> Vec<Line> {
    let reading = reading_of(model, seen);
    let lines = gaps.themes.iter().zip(told).enumerate().filter(|(_, (gap, _))| !gap.is_empty());
    let lines = lines.map(|(theme, (gap, told))| {
        let id = seen.sheet.frame.themes.get(theme).map(|theme| theme.id.clone());
        Line {
            name: theme_name(reading.as_ref(), seen, theme).to_string(),
            to: Some(here(seen, View { theme: id, ..seen.view.clone() })),
            is_here: seen.theme == Some(theme),
            gap: *gap,
            told: *told,
        }
    });
    ordered(lines.collect(), seen.view.gaps)
}

/// The indicators of the chosen theme, or else those with the widest gaps; and how many there are in all.
fn indicator_lines(model: &Model, seen: &Seen, gaps: &Gaps, told: &[Disclosure]) -> (Vec<Line>, usize) {
    let reading = reading_of(model, seen);
    let frames = seen.sheet.frame.indicators.iter().zip(gaps.indicators.iter().zip(told));
    let is_wanted = |theme: usize| seen.theme.is_none_or(|chosen| chosen == theme);
    let frames = frames.filter(|(frame, (gap, _))| !gap.is_empty() && is_wanted(frame.theme));
    let lines = frames.map(|(frame, (gap, told))| Line {
        name: reading.as_ref().map_or_else(|| frame.id.to_string(), |reading| reading.statement(&frame.id)),
        to: Some(Route::Framework(seen.framework.clone(), Some(frame.id.0.clone())).href()),
        is_here: false,
        gap: *gap,
        told: *told,
    });
    let lines: Vec<Line> = lines.collect();
    let n_all = lines.len();
    if seen.theme.is_some() {
        return (ordered(lines, seen.view.gaps), n_all);
    }
    // Which ones stand there goes by size; how they stand goes by the order that is chosen.
    let place = |line: &Line| line.to.clone();
    let in_order: Vec<Option<String>> = lines.iter().map(place).collect();
    let mut widest = ordered(lines, GapOrder::Size);
    widest.truncate(MOST);
    if seen.view.gaps == GapOrder::Framework {
        widest.sort_by_key(|line| in_order.iter().position(|other| *other == line.to));
    }
    (widest, n_all)
}

/// Lines in an order. Of the widest gaps first; findings by how often they differ; what is not told comes last.
fn ordered(mut lines: Vec<Line>, order: GapOrder) -> Vec<Line> {
    if order == GapOrder::Size {
        let size = |line: &Line| {
            let findings = line.gap.findings;
            let differ = Share::of((findings.n - findings.n_same).into(), findings.n.into());
            let told = line.told.is_shown();
            (told, line.gap.mean().map(|mean| mean.by).filter(|_| told), differ.filter(|_| told))
        };
        lines.sort_by_key(|line| Reverse(size(line)));
    }
    lines
}

fn indicators_heading(model: &Model, t: &Texts, seen: &Seen, n: usize, n_all: usize) -> String {
    match seen.theme {
        Some(theme) => {
            let name = t.quoted(&theme_name(reading_of(model, seen).as_ref(), seen, theme));
            t.with("beside-indicators-of", &[("theme", (&name).into())])
        }
        None if n < n_all => t.with("beside-indicators-widest", &[("n", n.into()), ("all", n_all.into())]),
        None => t.text("beside-indicators"),
    }
}

// Of one organisation.

/// The gap of one organisation, theme by theme, in the round that is looked at or else in its last one that was
/// reviewed; nothing where none was.
pub fn own_gap(model: &Model, desk: &Desk, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    let (frame, table) = (&seen.sheet.frame, &seen.sheet.table);
    let member = seen.roster.find(id).and_then(|index| seen.roster.organisations.get(index));
    let rounds = member.map(|member| seen.roster.rounds_of(member)).unwrap_or_default();
    let in_turn = seen.row_of(id).into_iter().chain(rounds.iter().rev().map(|round| round.row));
    let of_row = |row: u32| (row, Gaps::of(frame, table, &Selection::new(vec![row])));
    let Some((row, gaps)) = in_turn.map(of_row).find(|(_, gaps)| !gaps.all.is_empty()) else {
        return html! {};
    };
    let label = table.rows.get(row as usize).map(|row| t.quoted(&row.label)).unwrap_or_default();
    let reading = reading_of(model, seen);
    let lines = gaps.themes.iter().enumerate().filter(|(_, gap)| !gap.is_empty()).map(|(theme, gap)| Line {
        name: theme_name(reading.as_ref(), seen, theme).to_string(),
        to: None,
        is_here: false,
        gap: *gap,
        told: Disclosure::Shown,
    });
    let lines: Vec<Line> = lines.collect();
    html! {
        <section>
            <h2 id="beside-own">{ t.text("beside-own") }</h2>
            <p>
                { t.with("beside-own-round", &[("label", (&label).into())]) }
                { " " }
                { sentence(t, &gaps.all).unwrap_or_default() }
            </p>
            <p class="hint">{ meaning(t, frame, &gaps.all) }</p>
            { tables(t, &lines, "beside-own", false) }
        </section>
    }
}
