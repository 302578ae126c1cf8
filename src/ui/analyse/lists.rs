//! How far round the cycle each theme is, what is strong and what is weak, what moved, and the follow-up measures.

use std::rc::Rc;

use yew::prelude::*;

use super::PartProperties;
use crate::dossier::change::Rating;
use crate::framework::scale::Level;
use crate::framework::{IndicatorId, Place, Step};
use crate::score::Share;
use crate::score::card::{Stage, ThemeResult};
use crate::score::trend::{Movement, ThemeChange, break_between, changes};
use crate::ui::context::use_texts;
use crate::ui::parts::{Coverage, level_words};
use crate::ui::prepare::statement;

/// How far round the cycle each theme is, with its four steps.
#[component]
pub(super) fn Stages(props: &PartProperties) -> Html {
    let t = use_texts();
    let name = |step: Step| props.reading.words.steps.get(&step).map(|words| words.name.clone()).unwrap_or_default();
    let staged: Vec<ThemeResult> = props.card.themes.iter().filter(|theme| theme.stage.is_some()).cloned().collect();
    html! {
        <section aria-labelledby="stages-title">
            <h2 id="stages-title">{ t.text("stages-title") }</h2>
            <p class="hint">{ t.text("stages-note") }</p>
            <div class="table-place" tabindex="0" role="region" aria-labelledby="stages-title">
                <table class="stages">
                    <caption class="visually-hidden">{ t.text("stages-title") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.text("column-theme") }</th>
                            for step in Step::ALL {
                                <th scope="col">{ name(step) }</th>
                            }
                            <th scope="col">{ t.text("column-stage") }</th>
                            <th scope="col">{ t.text("column-coverage") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for theme in staged {
                            <StageRow key={theme.theme.to_string()} part={props.clone()} theme={theme.clone()} />
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct StageRowProperties {
    part: PartProperties,
    theme: ThemeResult,
}

#[component]
fn StageRow(props: &StageRowProperties) -> Html {
    let t = use_texts();
    let StageRowProperties { part, theme } = props;
    let percent = |step: &Step| {
        let result = theme.steps.get(step).and_then(|result| result.percent());
        result.map_or_else(|| "–".to_owned(), |percent| t.percent(percent))
    };
    let stage = theme.stage.unwrap_or(Stage { reached: None, adjusts_without_evaluating: false });
    let reached =
        stage.reached.and_then(|step| part.reading.words.steps.get(&step)).map(|words| words.name.to_string());
    html! {
        <tr>
            <th scope="row">{ part.theme_title(&theme.theme) }</th>
            for step in Step::ALL.iter() {
                <td class="numbers">{ percent(step) }</td>
            }
            <td>
                { reached.unwrap_or_else(|| t.text("stage-none")) }
                if stage.adjusts_without_evaluating {
                    <span class="remark">{ t.text("remark-adjusts") }</span>
                }
            </td>
            <td><Coverage tally={theme.result.tally} /></td>
        </tr>
    }
}

/// How many indicators each list names.
const N_NAMED: usize = 5;

/// The strongest and the weakest indicators.
#[component]
pub(super) fn Extremes(props: &PartProperties) -> Html {
    let t = use_texts();
    let framework = &props.reading.framework;
    let standing = |place: &Place<'_>| {
        let level = props.round.level(&place.indicator.id)?;
        let (reached, possible) = framework.scale_of(place.indicator)?.normalised(level)?;
        Share::of(reached, possible)
    };
    let mut rated: Vec<(IndicatorId, Share)> = (props.round.asked(framework))
        .filter_map(|place| Some((place.indicator.id.clone(), standing(&place)?)))
        .collect();
    rated.sort_by_key(|(_, share)| *share);
    let half = Share::of(1, 2);
    let weak: Vec<IndicatorId> = rated.iter().filter(|row| Some(row.1) < half).map(|row| row.0.clone()).collect();
    let strong: Vec<IndicatorId> =
        rated.iter().rev().filter(|row| row.1 == Share::ALL).map(|row| row.0.clone()).collect();
    html! {
        <div class="columns">
            <IndicatorList part={props.clone()} id="strengths" title={t.text("strengths")} empty={t.text("strengths-none")} indicators={strong} />
            <IndicatorList part={props.clone()} id="weaknesses" title={t.text("weaknesses")} empty={t.text("weaknesses-none")} indicators={weak} />
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct IndicatorListProperties {
    part: PartProperties,
    id: &'static str,
    title: String,
    empty: String,
    indicators: Vec<IndicatorId>,
}

#[component]
fn IndicatorList(props: &IndicatorListProperties) -> Html {
    let t = use_texts();
    let more = props.indicators.len().saturating_sub(N_NAMED);
    html! {
        <section aria-labelledby={props.id}>
            <h2 id={props.id}>{ &props.title }</h2>
            if props.indicators.is_empty() {
                <p class="hint">{ &props.empty }</p>
            }
            <ul>
                for id in props.indicators.iter().take(N_NAMED) {
                    <li key={id.as_str()}>
                        <a href={props.part.indicator_href(id)}>{ statement(&props.part.reading, id) }</a>
                        <span class="detail">{ level_of(&props.part, id) }</span>
                    </li>
                }
            </ul>
            if more > 0 {
                <p class="hint">{ t.with("and-more", &[("n", more.into())]) }</p>
            }
        </section>
    }
}

fn level_of(part: &PartProperties, id: &IndicatorId) -> String {
    let framework = &part.reading.framework;
    let scale = framework.place(id).and_then(|place| framework.scale_of(place.indicator));
    match (scale, part.round.level(id)) {
        (Some(scale), Some(level)) => level_words(&part.reading.words, scale, level),
        _ => String::new(),
    }
}

/// What moved since the round before, over the indicators that both rated.
#[component]
pub(super) fn Moves(props: &PartProperties) -> Html {
    let t = use_texts();
    let Some(before) = &props.before else { return html! { <div /> } };
    let moved = changes(&props.reading.framework, before, &props.round);
    let label = &before.opening.label;
    html! {
        <section aria-labelledby="moves-title">
            <h2 id="moves-title">{ t.with("moves-title", &[("label", label.into())]) }</h2>
            if break_between(before, &props.round).is_some() {
                <p>{ t.text("moves-break") }</p>
            } else if moved.is_empty() {
                <p>{ t.text("moves-none") }</p>
            }
            <ul class="moves">
                for change in moved {
                    <li key={change.theme.as_str()}><ThemeMove part={props.clone()} {change} /></li>
                }
            </ul>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ThemeMoveProperties {
    part: PartProperties,
    change: ThemeChange,
}

#[component]
fn ThemeMove(props: &ThemeMoveProperties) -> Html {
    let t = use_texts();
    let ThemeMoveProperties { part, change } = props;
    let key = match change.movement {
        Movement::Up => "move-up",
        Movement::Down => "move-down",
        Movement::Same => "move-same",
    };
    let sentence = t.with(
        key,
        &[
            ("theme", (&t.quoted(&part.theme_title(&change.theme))).into()),
            ("before", (&t.percent(change.before.percent_rounded())).into()),
            ("after", (&t.percent(change.after.percent_rounded())).into()),
            ("n", change.n_common.into()),
        ],
    );
    html! {
        <div>
            <p>{ sentence }</p>
            <ul class="level-changes">
                for moved in change.moved.iter() {
                    <li key={moved.indicator.as_str()} data-way={if moved.after > moved.before { "up" } else { "down" }}>
                        <a href={part.indicator_href(&moved.indicator)}>{ statement(&part.reading, &moved.indicator) }</a>
                        <span class="detail">{ from_to(part, &moved.indicator) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// "2 → 3".
fn from_to(part: &PartProperties, id: &IndicatorId) -> String {
    let level = |level: Option<Level>| level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let before = part.before.as_ref().and_then(|before| before.level(id));
    format!("{} → {}", level(before), level(part.round.level(id)))
}

/// The follow-up measures of the round's themes, across rounds. Quantities keep their unit and enter no mean.
#[component]
pub(super) fn Measures(props: &PartProperties) -> Html {
    let t = use_texts();
    let framework = &props.reading.framework;
    let asked = props.round.asked(framework).filter(|place| framework.is_measure(place.indicator));
    let measures: Vec<IndicatorId> = asked.map(|place| place.indicator.id.clone()).collect();
    html! {
        <section aria-labelledby="measures-title">
            <h2 id="measures-title">{ t.text("measures-title") }</h2>
            if measures.is_empty() {
                <p class="hint">{ t.text("measures-none") }</p>
            }
            <div class="table-place" tabindex="0" role="region" aria-labelledby="measures-title">
                <table>
                    <caption class="visually-hidden">{ t.text("measures-title") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.text("column-measure") }</th>
                            for round in props.rounds.iter() {
                                <th scope="col">{ round.opening.label.clone() }</th>
                            }
                            <th scope="col">{ t.text("column-unit") }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for id in measures {
                            <MeasureRow key={id.as_str()} part={props.clone()} id={id.clone()} />
                        }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct MeasureRowProperties {
    part: PartProperties,
    id: IndicatorId,
}

#[component]
fn MeasureRow(props: &MeasureRowProperties) -> Html {
    let t = use_texts();
    let MeasureRowProperties { part, id } = props;
    let unit = part.reading.framework.place(id).and_then(|place| place.indicator.unit.clone());
    let unit: Rc<str> = unit.and_then(|unit| part.reading.words.units.get(&unit).cloned()).unwrap_or_default();
    let value = |rating: &Rating| match rating {
        Rating::Quantity(number) => t.decimal(&number.to_string()),
        _ => "–".to_owned(),
    };
    html! {
        <tr>
            <th scope="row"><a href={part.indicator_href(id)}>{ statement(&part.reading, id) }</a></th>
            for round in part.rounds.iter() {
                <td class="numbers">{ value(round.rating(id)) }</td>
            }
            <td>{ unit }</td>
        </tr>
    }
}
