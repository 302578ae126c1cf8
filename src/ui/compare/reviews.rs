//! What organisations say of themselves beside what reviews found: for all together, each theme and each indicator how
//! far apart the two are, which way, and how often they agree. Neither replaces the other.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::bars::{axis, bar, bounds, points};
use super::{reading_of, theme_name};
use crate::app::desks::Seen;
use crate::app::route::desk::{GapOrder, View};
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::Selection;
use crate::compare::disclosure::{Disclosure, FEWEST};
use crate::compare::filter::Filter;
use crate::compare::frame::Frame;
use crate::compare::gaps::{Gap, Gaps};
use crate::framework::scale::Kind;
use crate::score::Share;
use crate::texts::Texts;

/// As many indicators as stand there while no theme is chosen.
const MOST: usize = 20;

/// A line of a table of gaps.
struct Line {
    name: String,
    to: Option<String>,
    is_here: bool,
    gap: Gap,
    told: Disclosure,
}

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
            <section aria-labelledby="beside-themes">
                <h2 id="beside-themes">{ t.text("beside-themes") }</h2>
                { tables(t, &themes, "beside-themes", true) }
            </section>
            <section aria-labelledby="beside-indicators">
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
        lines.sort_by(|a, b| size(b).cmp(&size(a)));
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

// Tables.

/// Gaps on scales of levels, and findings of conformity, each in a table of its own.
fn tables(t: &Texts, lines: &[Line], label: &'static str, of_many: bool) -> Html {
    let (levels, findings): (Vec<&Line>, Vec<&Line>) = (
        lines.iter().filter(|line| line.gap.n > 0).collect(),
        lines.iter().filter(|line| line.gap.findings.n > 0).collect(),
    );
    html! {
        <>
            if !levels.is_empty() {
                { gap_table(t, &levels, label, of_many) }
            }
            if !findings.is_empty() {
                { finding_table(t, &findings, label, of_many) }
            }
        </>
    }
}

/// How many organisations a line rests on, or of one organisation how many indicators.
fn n_key(of_many: bool) -> &'static str {
    if of_many { "compare-n" } else { "beside-n-indicators" }
}

fn gap_table(t: &Texts, lines: &[&Line], label: &'static str, of_many: bool) -> Html {
    let bound = bounds(lines.iter().filter(|line| line.told.is_shown()).filter_map(|line| line.gap.mean()));
    let columns = ["beside-absolute", "beside-same", "beside-within-one", n_key(of_many)];
    html! {
        <div class="table-place" tabindex="0" role="region" aria-labelledby={label}>
            <table class="spreads">
                <caption class="visually-hidden">{ t.text("beside-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text(if label == "beside-indicators" { "column-indicator" } else { "column-theme" }) }</th>
                        <th scope="col" class={(!of_many).then_some("numbers")}>
                            { t.text("beside-mean") }
                            if of_many {
                                { axis(t, bound) }
                            }
                        </th>
                        for column in columns {
                            <th key={column} scope="col" class="numbers">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for line in lines {
                        { gap_row(t, line, bound, of_many) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn gap_row(t: &Texts, line: &Line, bound: u32, of_many: bool) -> Html {
    let gap = &line.gap;
    let percent = |share: Option<Share>| share.map_or("–".to_owned(), |share| t.percent(share.percent_truncated()));
    let absolute = gap.mean_absolute().map(|share| share.percent_rounded().to_string()).unwrap_or_default();
    html! {
        <tr key={line.to.clone().unwrap_or_else(|| line.name.clone())}>
            { name_cell(line) }
            if let Some(mean) = gap.mean().filter(|_| line.told.is_shown()) {
                if of_many {
                    <td><span class="visually-hidden">{ points(t, mean) }</span>{ bar(t, mean, bound) }</td>
                } else {
                    <td class="numbers">{ points(t, mean) }</td>
                }
                <td class="numbers">{ absolute }</td>
                <td class="numbers">{ percent(gap.exact()) }</td>
                <td class="numbers">{ percent(gap.within_one()) }</td>
                <td class="numbers">{ if of_many { gap.n_organisations } else { gap.n } }</td>
            } else {
                <td colspan="5" class="hint">{ t.text(hidden(line.told)) }</td>
            }
        </tr>
    }
}

fn finding_table(t: &Texts, lines: &[&Line], label: &'static str, of_many: bool) -> Html {
    let columns = ["beside-found-same", "beside-found-milder", "beside-found-stricter", n_key(of_many)];
    html! {
        <div class="table-place" tabindex="0" role="region" aria-labelledby={label}>
            <table class="spreads">
                <caption>{ t.text("beside-findings-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text(if label == "beside-indicators" { "column-indicator" } else { "column-theme" }) }</th>
                        for column in columns {
                            <th key={column} scope="col" class="numbers">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for line in lines {
                        { finding_row(t, line, of_many) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn finding_row(t: &Texts, line: &Line, of_many: bool) -> Html {
    let findings = line.gap.findings;
    html! {
        <tr key={line.to.clone().unwrap_or_else(|| line.name.clone())}>
            { name_cell(line) }
            if line.told.is_shown() {
                for (n, number) in [findings.n_same, findings.n_milder, findings.n_stricter].into_iter().enumerate() {
                    <td key={n} class="numbers">{ t.with("compare-n-of", &[("n", number.into()), ("all", findings.n.into())]) }</td>
                }
                <td class="numbers">{ if of_many { line.gap.n_organisations } else { findings.n } }</td>
            } else {
                <td colspan="4" class="hint">{ t.text(hidden(line.told)) }</td>
            }
        </tr>
    }
}

fn name_cell(line: &Line) -> Html {
    html! {
        <th scope="row">
            if let Some(to) = &line.to {
                <a href={to.clone()} aria-current={line.is_here.then_some("true")}>{ line.name.clone() }</a>
            } else {
                { line.name.clone() }
            }
        </th>
    }
}

/// Why a line is not told.
fn hidden(told: Disclosure) -> &'static str {
    match told {
        Disclosure::Protecting => "beside-protecting",
        _ => "compare-few-short",
    }
}

// Of one organisation.

/// The gap of one organisation, theme by theme; nothing where its round was not reviewed.
pub fn own_gap(model: &Model, desk: &Desk, seen: &Seen, row: u32) -> Html {
    let t = &desk.t;
    let frame = &seen.sheet.frame;
    let gaps = Gaps::of(frame, &seen.sheet.table, &Selection::new(vec![row]));
    if gaps.all.is_empty() {
        return html! {};
    }
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
        <section aria-labelledby="beside-own">
            <h2 id="beside-own">{ t.text("beside-own") }</h2>
            if let Some(sentence) = sentence(t, &gaps.all) {
                <p>{ sentence }</p>
            }
            <p class="hint">{ meaning(t, frame, &gaps.all) }</p>
            { tables(t, &lines, "beside-own", false) }
        </section>
    }
}
