//! How the ratings of each indicator of a theme are spread over the levels, and what was measured. Of an indicator that
//! fewer than five organisations rated nothing is told.

use yew::prelude::*;

use super::super::context::Desk;
use super::super::parts::level_mark;
use super::bars::parted_bar;
use super::reading_of;
use crate::app::Model;
use crate::app::desks::Seen;
use crate::compare::distribution::LevelCounts;
use crate::compare::frame::IndicatorFrame;
use crate::compare::measures::MeasureDistribution;
use crate::figures::heat::{rung, step_words};
use crate::figures::measures::amount_words;
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::framework::scale::{Decimal, Scale};
use crate::score::levels::Steps;
use crate::texts::Texts;

/// The indicators of a theme, each scale for itself, then the measures.
pub fn indicators(model: &Model, desk: &Desk, seen: &Seen, theme: usize) -> Html {
    let reading = reading_of(model, seen);
    let frame = &seen.sheet.frame;
    let columns = || frame.columns_of(theme).filter_map(|column| Some((column, frame.indicators.get(column)?)));
    let mut scales: Vec<&Scale> = Vec::new();
    for scale in columns().filter_map(|(_, indicator)| indicator.scale.as_ref()) {
        if Steps::of(scale).is_some() && !scales.contains(&scale) {
            scales.push(scale);
        }
    }
    let measures: Vec<Column<'_>> = columns().filter(|(_, indicator)| indicator.is_measure).collect();
    html! {
        <>
            for scale in scales {
                { levels(desk, seen, reading.as_ref(), scale, &columns().filter(|(_, it)| it.scale.as_ref() == Some(scale)).collect::<Vec<_>>()) }
            }
            if !measures.is_empty() {
                { quantities(desk, seen, reading.as_ref(), &measures) }
            }
        </>
    }
}

/// An indicator with its column.
type Column<'a> = (usize, &'a IndicatorFrame);

/// A reason for having no level, and how many have it.
type Blank = (&'static str, fn(&LevelCounts) -> u32);

const BLANKS: [Blank; 4] = [
    ("cell-not-rated", |counts| counts.not_rated),
    ("cell-not-applicable", |counts| counts.not_applicable),
    ("cell-declined", |counts| counts.declined),
    ("not-asked", |counts| counts.not_asked),
];

fn levels(desk: &Desk, seen: &Seen, reading: Option<&Reading>, scale: &Scale, columns: &[Column<'_>]) -> Html {
    let t = &desk.t;
    let Some(steps) = Steps::of(scale) else { return html! {} };
    let count = |(column, indicator): &Column<'_>| {
        let cells = seen.sheet.table.cells.get(*column).map(Vec::as_slice).unwrap_or_default();
        (indicator.id.clone(), LevelCounts::of(indicator, cells, &seen.selection))
    };
    let counts: Vec<(IndicatorId, LevelCounts)> = columns.iter().map(count).collect();
    let occurs = |blank: &Blank| counts.iter().any(|(_, counts)| counts.is_told() && (blank.1)(counts) > 0);
    let blanks: Vec<Blank> = BLANKS.into_iter().filter(occurs).collect();
    let rungs: Vec<_> = steps.from.iter().filter_map(|from| rung(scale, *from)).collect();
    let stops: Vec<u8> = rungs.iter().map(|rung| rung.stop).collect();
    let name = |index: usize| reading.map_or_else(String::new, |reading| step_words(t, reading, &steps, index));
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={t.text("compare-levels-caption")}>
            <table class="spreads level-counts">
                <caption class="visually-hidden">{ t.text("compare-levels-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("column-indicator") }</th>
                        <th scope="col">{ t.text("compare-levels") }</th>
                        <th scope="col" class="numbers">{ t.text("compare-n") }</th>
                        for (index, rung) in rungs.iter().enumerate() {
                            <th key={index} scope="col" class="numbers">
                                <span class="level-key" data-stop={rung.stop.to_string()}>{ level_mark(rung.rank, rung.n_levels) }</span>
                                { " " }{ name(index) }
                            </th>
                        }
                        for (key, _) in blanks.iter() {
                            <th key={*key} scope="col" class="numbers">{ t.text(key) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (id, counts) in counts.iter() {
                        <tr key={id.to_string()}>
                            <th scope="row">{ statement(reading, id) }</th>
                            if counts.is_told() {
                                <td>{ parted_bar(&counts.on_steps(&steps), &stops, steps.middle()) }</td>
                                <td class="numbers">{ of_all(t, seen, counts.n()) }</td>
                                for (index, n) in counts.on_steps(&steps).into_iter().enumerate() {
                                    <td key={index} class="numbers">{ n }</td>
                                }
                                for (key, n) in blanks.iter() {
                                    <td key={*key} class="numbers">{ n(counts) }</td>
                                }
                            } else {
                                <td colspan={(2 + rungs.len() + blanks.len()).to_string()} class="hint">{ untold(t, counts.n()) }</td>
                            }
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

fn statement(reading: Option<&Reading>, id: &IndicatorId) -> String {
    reading.map_or_else(|| id.to_string(), |reading| reading.statement(id))
}

fn of_all(t: &Texts, seen: &Seen, n: u32) -> String {
    t.with("compare-n-of", &[("n", n.into()), ("all", seen.selection.n().into())])
}

fn untold(t: &Texts, n: u32) -> String {
    t.text(if n == 0 { "compare-not-rated" } else { "compare-few-short" })
}

const QUARTILES: [&str; 5] = ["compare-min", "compare-lower", "compare-median", "compare-upper", "compare-max"];

/// Measures have units of their own: they stand in numbers, and in no mean.
fn quantities(desk: &Desk, seen: &Seen, reading: Option<&Reading>, columns: &[Column<'_>]) -> Html {
    let t = &desk.t;
    html! {
        <>
            <h3 id="compare-measures">{ t.text("compare-measures") }</h3>
            <p class="hint">{ t.text("compare-measures-hint") }</p>
            <div class="table-place" tabindex="0" role="region" aria-labelledby="compare-measures">
                <table class="spreads">
                    <caption class="visually-hidden">{ t.text("compare-measures") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.text("column-indicator") }</th>
                            <th scope="col" class="numbers">{ t.text("compare-n") }</th>
                            for key in QUARTILES {
                                <th key={key} scope="col" class="numbers">{ t.text(key) }</th>
                            }
                            <th scope="col" class="numbers">{ t.text("compare-mean") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for (column, indicator) in columns.iter() {
                            { quantity(t, seen, reading, *column, indicator) }
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn quantity(t: &Texts, seen: &Seen, reading: Option<&Reading>, column: usize, indicator: &IndicatorFrame) -> Html {
    let distribution = MeasureDistribution::of(&seen.sheet.table, &seen.selection, column);
    let told = distribution.quartiles.zip(distribution.mean).filter(|_| distribution.is_told());
    html! {
        <tr key={indicator.id.to_string()}>
            <th scope="row">{ statement(reading, &indicator.id) }</th>
            if let Some((quartiles, mean)) = told {
                <td class="numbers">{ of_all(t, seen, distribution.n) }</td>
                for (n, value) in quartiles.into_iter().chain([mean]).enumerate() {
                    <td key={n} class="numbers">{ amount(t, reading, &indicator.id, value) }</td>
                }
            } else {
                <td colspan="7" class="hint">{ untold(t, distribution.n) }</td>
            }
        </tr>
    }
}

/// A number of a measure in its unit, to the tenth.
fn amount(t: &Texts, reading: Option<&Reading>, id: &IndicatorId, value: f64) -> String {
    let number = format!("{value:.1}");
    let number = number.strip_suffix(".0").unwrap_or(&number);
    let place = reading.and_then(|reading| Some((reading.framework.place(id)?.indicator, &reading.words)));
    match (place, number.parse::<Decimal>()) {
        (Some((measure, words)), Ok(decimal)) => amount_words(t, measure, words, decimal),
        _ => t.number(number),
    }
}
