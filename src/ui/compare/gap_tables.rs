//! Gaps between self-ratings and reviews as tables: those on scales of levels with their bars, findings of conformity
//! counted.

use yew::prelude::*;

use super::gap_bars::{axis, bar, bounds, points};
use crate::compare::disclosure::Disclosure;
use crate::compare::gaps::Gap;
use crate::score::Share;
use crate::texts::Texts;

/// A line of a table of gaps.
pub struct Line {
    /// What it is about.
    pub name: String,
    /// Where that leads.
    pub to: Option<String>,
    /// Whether it is what one looks at.
    pub is_here: bool,
    /// How far apart both are.
    pub gap: Gap,
    /// Whether it may be told.
    pub told: Disclosure,
}

/// Gaps on scales of levels, and findings of conformity, each in a table of its own.
pub fn tables(t: &Texts, lines: &[Line], label: &'static str, of_many: bool) -> Html {
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
