//! The heat table: indicators down, rounds across. It is a table, so it needs no twin.

use yew::prelude::*;

use super::Part;
use crate::dossier::change::Rating;
use crate::figures::Beside;
use crate::framework::scale::Kind;
use crate::framework::{Place, ThemeId};
use crate::ui::context::Desk;
use crate::ui::parts::{ladder_stop, level_mark, level_words, rank};

/// The levels of every indicator in every round.
pub(super) fn heat_table(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let framework = &part.subject.reading.framework;
    let of_any_round =
        |place: &Place<'_>| part.subject.rounds.iter().any(|beside| beside.column.themes.contains(&place.theme.id));
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
            <div class="table-place" tabindex="0" role="group" aria-labelledby="heat-title">
                <table class="heat">
                    <caption class="visually-hidden">{ t.text("heat-title") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.text("column-indicator") }</th>
                            for beside in part.subject.rounds.iter() {
                                <th key={beside.round.id.to_string()} scope="col">{ beside.label(t, &part.subject.round) }</th>
                            }
                        </tr>
                    </thead>
                    for theme in themes {
                        <tbody key={theme.as_str()}>
                            <tr>
                                <th scope="rowgroup" colspan={(part.subject.rounds.len() + 1).to_string()}>{ part.subject.theme_title(&theme) }</th>
                            </tr>
                            for place in places.iter().filter(|place| place.theme.id == theme) {
                                { heat_row(desk, part, *place) }
                            }
                        </tbody>
                    }
                </table>
            </div>
        </section>
    }
}

fn heat_row(desk: &Desk, part: &Part, place: Place<'_>) -> Html {
    let id = &place.indicator.id;
    let words = part.subject.reading.words.indicators.get(id).map(|words| words.statement.clone()).unwrap_or_default();
    html! {
        <tr>
            <th scope="row"><a href={part.indicator_href(id)}>{ place.indicator.number.clone() }</a>{ " " }{ words }</th>
            for beside in part.subject.rounds.iter() {
                { heat_cell(desk, beside, place) }
            }
        </tr>
    }
}

/// One level, by colour, mark and words; the other states each look and read differently. A round on another edition
/// shows what it was asked there, on the scale of that edition.
fn heat_cell(desk: &Desk, beside: &Beside, place: Place<'_>) -> Html {
    let t = &desk.t;
    let Some((reading, place)) = beside.source(&place.indicator.id) else {
        return html! {
            <td data-state="no-equivalent">
                <span aria-hidden="true">{ "—" }</span>{ " " }
                <span class="visually-hidden">{ t.text("no-equivalent") }</span>
            </td>
        };
    };
    let round = &beside.round;
    let Some(scale) = reading.framework.scale_of(place.indicator) else { return html! { <td /> } };
    let is_asked = round.themes.contains(&place.theme.id) && place.concerns(&reading.framework.answers(&round.scope));
    match round.rating(&place.indicator.id) {
        _ if !is_asked => {
            html! { <td data-state="not-asked"><span class="visually-hidden">{ t.text("not-asked") }</span></td> }
        }
        Rating::Level(level) => html! {
            <td data-state="level" data-stop={ladder_stop(scale, *level).map(|stop| stop.to_string())} title={level_words(t, &reading.words, scale, *level)}>
                { level_mark(rank(scale, *level), scale.levels.len().max(2)) }
                <span>
                    if scale.kind.is_numbered() || scale.kind == Kind::Percent {
                        { level.to_string() }
                    } else {
                        { level_words(t, &reading.words, scale, *level) }
                    }
                </span>
            </td>
        },
        Rating::NotRated => html! { <td data-state="not-rated">{ t.text("cell-not-rated") }</td> },
        Rating::NotApplicable { .. } => {
            html! { <td data-state="not-applicable">{ t.text("cell-not-applicable") }</td> }
        }
        Rating::Declined => html! { <td data-state="declined">{ t.text("cell-declined") }</td> },
        Rating::Quantity(_) | Rating::Ratio { .. } => html! { <td /> },
    }
}
