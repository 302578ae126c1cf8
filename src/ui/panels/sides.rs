//! Groups side by side: what they differ on first, each group with its mean and its spread on one scale, and the same
//! numbers as a table.

use std::rc::Rc;

use yew::prelude::*;

use super::results::own_words;
use crate::dossier::change::OrganisationKind;
use crate::dossier::panel::{Group, Questionnaire};
use crate::score::groups::{Comparison, Mean, Spread, Subject, panel_result, side_by_side};
use crate::texts::Texts;
use crate::texts::groups::group_name;
use crate::ui::context::Desk;
use crate::ui::screen::RoundAtHand;

/// What groups are compared on, and what they say to it.
struct Row {
    key: String,
    heading: String,
    comparison: Comparison,
}

/// The groups side by side.
pub fn sides_section(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let kind = at_hand.workspace.dossier.organisation().kind;
    let rows = rows(desk, at_hand);
    let lists = ["sides-wide", "sides-close", "sides-alone"]
        .map(|name| (name, rows.iter().filter(|row| list_of(row) == name).collect::<Vec<&Row>>()));
    html! {
        <section class="groups" aria-labelledby="sides">
            <h2 id="sides">{ t.text("sides") }</h2>
            <p class="hint">{ t.text("sides-hint") }</p>
            if rows.is_empty() {
                <p class="empty">{ t.text("sides-none") }</p>
            }
            for (name, rows) in lists.into_iter().filter(|(_, rows)| !rows.is_empty()) {
                <h3 key={name}>{ t.text(name) }</h3>
                { lanes_of(desk, kind, &rows) }
            }
            if !rows.is_empty() {
                { table_twin(t, kind, &rows) }
            }
            { words_of_groups(desk, at_hand) }
        </section>
    }
}

/// Under which heading a row stands.
fn list_of(row: &Row) -> &'static str {
    match row.comparison.gap() {
        Some(gap) if gap.is_wide() => "sides-wide",
        Some(_) => "sides-close",
        None => "sides-alone",
    }
}

/// What at least one group may be heard on.
fn rows(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Vec<Row> {
    let told = side_by_side(&at_hand.round).into_iter().filter(|(_, comparison)| comparison.means().next().is_some());
    told.map(|(subject, comparison)| {
        let (key, heading) = match &subject {
            Subject::Indicator(indicator) => (indicator.to_string(), at_hand.reading.statement(indicator)),
            Subject::Question(panel, question) => {
                let questionnaire = at_hand.round.panels.get(panel).and_then(|panel| panel.questionnaire.clone());
                (format!("{panel}-{question}"), question_text(&desk.t, questionnaire.as_deref(), question))
            }
        };
        Row { key, heading, comparison }
    })
    .collect()
}

fn question_text(t: &Texts, questionnaire: Option<&Questionnaire>, id: &Rc<str>) -> String {
    let question = questionnaire.and_then(|known| known.questions.iter().find(|question| question.id == *id));
    let text = question.and_then(|question| Questionnaire::text(&question.text, t.language.code()));
    text.map(ToString::to_string).unwrap_or_default()
}

fn lanes_of(desk: &Desk, kind: OrganisationKind, rows: &[&Row]) -> Html {
    html! {
        <ul class="groups-list">
            for row in rows {
                <li key={row.key.clone()}>
                    <h4>{ row.heading.clone() }</h4>
                    <p class="gap-line">{ gap_line(&desk.t, kind, &row.comparison) }</p>
                    <ul class="lanes">
                        for (group, spread) in row.comparison.0.iter() {
                            { lane(&desk.t, &group_name(&desk.t, *group, kind), spread.as_ref()) }
                        }
                    </ul>
                    <div class="lane" aria-hidden="true">
                        { axis() }
                    </div>
                </li>
            }
        </ul>
    }
}

/// "Élèves 2,1, Enseignants 4,0 : écart de 1,9", or nothing while one group alone is told of.
fn gap_line(t: &Texts, kind: OrganisationKind, comparison: &Comparison) -> String {
    let Some(gap) = comparison.gap() else { return String::new() };
    let named = |wanted: Group| {
        let mean = comparison.means().find(|(group, _)| *group == wanted).map(|(_, mean)| t.mean(mean));
        format!("{} {}", group_name(t, wanted, kind), mean.unwrap_or_default())
    };
    let (low, high, gap) = (named(gap.lowest), named(gap.highest), t.gap(&gap));
    t.with("gap-line", &[("low", (&low).into()), ("high", (&high).into()), ("gap", (&gap).into())])
}

/// A group on the scale: how many chose each step as bars, the mean as a dot. The same stands beside it in words.
fn lane(t: &Texts, name: &str, spread: Option<&Spread>) -> Html {
    let told = spread.and_then(|spread| Some((spread, spread.mean()?)));
    html! {
        <li key={name.to_owned()} class="lane">
            <span class="lane-name">{ name.to_owned() }</span>
            if let Some((spread, mean)) = told {
                { drawing(spread, mean) }
                <span class="lane-words">
                    <strong class="figure">{ t.mean(mean) }</strong>{ " " }
                    <span class="detail">{ t.with("lane-answers", &[("n", spread.n().into())]) }</span>
                </span>
            } else {
                <span class="lane-held">{ t.text("held") }</span>
            }
        </li>
    }
}

/// The width of a step in the drawing, and the height of its tallest bar.
const STEP: f64 = 42.0;
const TALLEST: f64 = 20.0;
const BASE: f64 = 23.0;

/// Where a step stands, 0 being the lowest.
fn x(step: f64) -> f64 {
    16.0 + STEP * step
}

fn drawing(spread: &Spread, mean: Mean) -> Html {
    let n = f64::from(spread.n().max(1));
    let height = |chosen: u32| TALLEST * f64::from(chosen) / n;
    html! {
        <svg class="spread" viewBox="0 0 200 30" aria-hidden="true" focusable="false">
            <line class="axis" x1={x(0.0).to_string()} x2={x(4.0).to_string()} y1={BASE.to_string()} y2={BASE.to_string()} />
            for (step, chosen) in spread.steps.iter().enumerate() {
                <line class="axis" x1={x(step as f64).to_string()} x2={x(step as f64).to_string()} y1="23" y2="27" />
                <rect
                    class="bar" width="26" x={(x(step as f64) - 13.0).to_string()}
                    y={format!("{:.1}", BASE - height(*chosen))} height={format!("{:.1}", height(*chosen))}
                />
            }
            <circle class="mean" r="5" cy={BASE.to_string()} cx={format!("{:.1}", x(4.0 * mean.normalised().as_f64()))} />
        </svg>
    }
}

/// The numbers of the steps below the lanes.
fn axis() -> Html {
    html! {
        <svg class="spread lane-axis" viewBox="0 0 200 12" aria-hidden="true" focusable="false">
            for step in 0..5u8 {
                <text x={x(f64::from(step)).to_string()} y="10" text-anchor="middle">{ step + 1 }</text>
            }
        </svg>
    }
}

/// The same numbers as a table.
fn table_twin(t: &Texts, kind: OrganisationKind, rows: &[Row]) -> Html {
    html! {
        <details>
            <summary>{ t.text("as-table") }</summary>
            <div class="table-place" tabindex="0" role="region" aria-label={t.text("sides")}>
                <table class="groups-table">
                    <caption class="visually-hidden">{ t.text("sides") }</caption>
                    <thead><tr><th scope="col">{ t.text("panel-group") }</th>{ spread_heads(t) }</tr></thead>
                    for row in rows {
                        <tbody key={row.key.clone()}>
                            <tr>
                                <th scope="rowgroup" colspan="9">
                                    { row.heading.clone() }{ " " }
                                    <span class="detail">{ gap_line(t, kind, &row.comparison) }</span>
                                </th>
                            </tr>
                            for (group, spread) in row.comparison.0.iter() {
                                <tr key={group.word()}>
                                    <th scope="row">{ group_name(t, *group, kind) }</th>
                                    { spread_cells(t, spread.as_ref()) }
                                </tr>
                            }
                        </tbody>
                    }
                </table>
            </div>
        </details>
    }
}

/// The heads of a table of spreads, after the one of the first column.
pub fn spread_heads(t: &Texts) -> Html {
    html! {
        <>
            for step in 1..=5u32 {
                <th scope="col" class="numbers">
                    if let Some(words) = step_words(t, step) {
                        <span class="visually-hidden">{ words }</span>{ " " }
                    }
                    { step }
                </th>
            }
            <th scope="col" class="numbers">{ t.text("spread-mean") }</th>
            <th scope="col" class="numbers">{ t.text("spread-not-concerned") }</th>
            <th scope="col" class="numbers">{ t.text("spread-declined") }</th>
        </>
    }
}

/// What the ends of the scale mean.
fn step_words(t: &Texts, step: u32) -> Option<String> {
    match step {
        1 => Some(t.text("step-lowest")),
        5 => Some(t.text("step-highest")),
        _ => None,
    }
}

/// How many chose each step, the mean, and who stands apart; in words where it is held back.
pub fn spread_cells(t: &Texts, spread: Option<&Spread>) -> Html {
    let Some(spread) = spread else { return html! { <td colspan="8">{ t.text("held") }</td> } };
    html! {
        <>
            for n in spread.steps {
                <td class="numbers">{ n }</td>
            }
            <td class="numbers">{ spread.mean().map(|mean| t.mean(mean)).unwrap_or_default() }</td>
            <td class="numbers">{ spread.not_concerned }</td>
            <td class="numbers">{ spread.declined }</td>
        </>
    }
}

/// What people wrote, group by group, folded.
fn words_of_groups(desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let kind = at_hand.workspace.dossier.organisation().kind;
    let mut folded = Vec::new();
    for (id, questionnaire, panel) in at_hand.round.open_panels() {
        let result = panel_result(id, questionnaire, panel);
        folded.extend(own_words(desk, questionnaire, &result, Some(&group_name(t, questionnaire.group, kind))));
    }
    html! {
        <div>
            if !folded.is_empty() {
                <h3>{ t.text("own-words") }</h3>
                <p class="hint">{ t.text("own-words-hint") }</p>
                for words in folded {
                    { words }
                }
            }
        </div>
    }
}
