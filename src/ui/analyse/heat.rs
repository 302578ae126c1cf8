//! The heat table: indicators down, rounds across. It is a table, so it needs no twin.

use std::rc::Rc;

use yew::prelude::*;

use super::PartProperties;
use crate::app::library::Reading;
use crate::dossier::change::Rating;
use crate::dossier::round::Round;
use crate::framework::{IndicatorId, Place, ThemeId};
use crate::ui::context::use_texts;
use crate::ui::parts::{LevelMark, ladder_stop, level_words, rank};

/// The levels of every indicator in every round.
#[component]
pub(super) fn HeatTable(props: &PartProperties) -> Html {
    let t = use_texts();
    let framework = &props.reading.framework;
    let of_any_round = |place: &Place<'_>| props.rounds.iter().any(|round| round.themes.contains(&place.theme.id));
    let measured =
        |place: &Place<'_>| framework.scale_of(place.indicator).is_some_and(|scale| scale.bounds().is_some());
    let places: Vec<Place<'_>> = framework.places().filter(of_any_round).filter(measured).collect();
    let themes: Vec<ThemeId> = {
        let mut themes: Vec<ThemeId> = places.iter().map(|place| place.theme.id.clone()).collect();
        themes.dedup();
        themes
    };
    html! {
        <section aria-labelledby="heat-title">
            <h2 id="heat-title">{ t.text("heat-title") }</h2>
            <p class="hint">{ t.text("heat-note") }</p>
            <div class="table-place" tabindex="0" role="region" aria-labelledby="heat-title">
                <table class="heat">
                    <caption class="visually-hidden">{ t.text("heat-title") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.text("column-indicator") }</th>
                            for round in props.rounds.iter() {
                                <th key={round.id.to_string()} scope="col">{ round.opening.label.clone() }</th>
                            }
                        </tr>
                    </thead>
                    for theme in themes {
                        <tbody key={theme.as_str()}>
                            <tr>
                                <th scope="rowgroup" colspan={(props.rounds.len() + 1).to_string()}>{ props.theme_title(&theme) }</th>
                            </tr>
                            for place in places.iter().filter(|place| place.theme.id == theme) {
                                <HeatRow
                                    key={place.indicator.id.as_str()} id={place.indicator.id.clone()}
                                    number={place.indicator.number.clone()} reading={props.reading.clone()}
                                    rounds={props.rounds.clone()} href={props.indicator_href(&place.indicator.id)}
                                />
                            }
                        </tbody>
                    }
                </table>
            </div>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct HeatRowProperties {
    id: IndicatorId,
    number: Rc<str>,
    reading: Reading,
    rounds: Rc<Vec<Rc<Round>>>,
    href: String,
}

#[component]
fn HeatRow(props: &HeatRowProperties) -> Html {
    let words = props.reading.words.indicators.get(&props.id).map(|words| words.statement.clone()).unwrap_or_default();
    html! {
        <tr>
            <th scope="row"><a href={props.href.clone()}>{ props.number.clone() }</a>{ " " }{ words }</th>
            for round in props.rounds.iter() {
                <HeatCell key={round.id.to_string()} id={props.id.clone()} round={round.clone()} reading={props.reading.clone()} />
            }
        </tr>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct HeatCellProperties {
    id: IndicatorId,
    round: Rc<Round>,
    reading: Reading,
}

/// One level, by colour, mark and words; the other states each look and read differently.
#[component]
fn HeatCell(props: &HeatCellProperties) -> Html {
    let t = use_texts();
    let reading = &props.reading;
    let place = reading.framework.place(&props.id);
    let scale = place.and_then(|place| reading.framework.scale_of(place.indicator));
    let (Some(place), Some(scale)) = (place, scale) else { return html! { <td /> } };
    let is_asked =
        props.round.themes.contains(&place.theme.id) && reading.framework.concerns(place, &props.round.scope);
    match props.round.rating(&props.id) {
        _ if !is_asked => {
            html! { <td data-state="not-asked"><span class="visually-hidden">{ t.text("not-asked") }</span></td> }
        }
        Rating::Level(level) => html! {
            <td data-state="level" data-stop={ladder_stop(scale, *level).map(|stop| stop.to_string())} title={level_words(&reading.words, scale, *level)}>
                <LevelMark rank={rank(scale, *level)} of={scale.levels.len().max(2)} />
                <span>{ level.to_string() }</span>
            </td>
        },
        Rating::NotRated => html! { <td data-state="not-rated">{ t.text("cell-not-rated") }</td> },
        Rating::NotApplicable { .. } => {
            html! { <td data-state="not-applicable">{ t.text("cell-not-applicable") }</td> }
        }
        Rating::Declined => html! { <td data-state="declined">{ t.text("cell-declined") }</td> },
        Rating::Quantity(_) => html! { <td /> },
    }
}
