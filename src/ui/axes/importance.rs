//! How much each theme matters, and each indicator where it matters more or less than its theme.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Part, axis_of_part};
use crate::app::event::Event;
use crate::dossier::change::Change;
use crate::dossier::plan::GREATEST_IMPORTANCE;
use crate::framework::{Place, Theme};
use crate::texts::Texts;

/// The importance of the themes, and of their indicators folded away.
pub(super) fn importance_section(part: &Part<'_>) -> Html {
    let t = &part.desk.t;
    let asked: Vec<Place<'_>> = part.round.asked(&part.reading.framework).collect();
    let themes = part.reading.framework.themes.iter();
    let themes = themes.filter(|theme| asked.iter().any(|place| place.theme.id == theme.id));
    html! {
        <section aria-labelledby="importance">
            <h2 id="importance">{ t.text("importance-title") }</h2>
            <p class="hint">{ t.text("importance-text") }</p>
            <ul class="importance">
                for theme in themes {
                    <li key={theme.id.as_str()}>{ theme_row(part, theme, &asked) }</li>
                }
            </ul>
        </section>
    }
}

fn theme_row(part: &Part<'_>, theme: &Theme, asked: &[Place<'_>]) -> Html {
    let t = &part.desk.t;
    let said = &part.round.priorities.importance;
    let title = part.reading.words.themes.get(&theme.id).map(|words| words.title.clone()).unwrap_or_default();
    let of_theme = said.get(theme.id.as_str()).copied();
    let indicators: Vec<&Place<'_>> = asked.iter().filter(|place| place.theme.id == theme.id).collect();
    let n_own = indicators.iter().filter(|place| said.contains_key(place.indicator.id.as_str())).count();
    let as_theme = match of_theme {
        Some(importance) => {
            t.with("importance-as-theme", &[("importance", importance_words(t, importance).as_str().into())])
        }
        None => t.text("importance-unsaid"),
    };
    html! {
        <>
            <div class="importance-row">
                { select(part, &theme.id.0, format!("{} {title}", theme.number), t.text("importance-unsaid")) }
                { axis_of_part(part.desk, part.round, part.reading, &theme.id.0) }
            </div>
            <details>
                <summary>
                    { t.text("importance-by-indicator") }
                    if n_own > 0 {
                        <span class="hint">{ format!(" · {}", t.with("importance-own", &[("n", n_own.into())])) }</span>
                    }
                    <span class="visually-hidden">{ format!(" – {title}") }</span>
                </summary>
                for place in indicators {
                    <div class="importance-row" key={place.indicator.id.as_str()}>
                        { select(part, &place.indicator.id.0, part.reading.statement(&place.indicator.id), as_theme.clone()) }
                    </div>
                }
            </details>
        </>
    }
}

/// One of five words, or none.
fn select(part: &Part<'_>, of: &Rc<str>, label: String, none: String) -> Html {
    let t = &part.desk.t;
    let id = format!("importance-{of}");
    let current = part.round.priorities.importance.get(of).copied();
    let onchange = {
        let (dispatch, round, part) = (part.desk.dispatch.clone(), part.round.id, of.clone());
        move |event: web_sys::Event| {
            let importance = event.target_unchecked_into::<HtmlSelectElement>().value().parse().ok();
            dispatch.send(Event::Entered(vec![Change::ImportanceSet { round, part: part.clone(), importance }]));
        }
    };
    html! {
        <>
            <label for={id.clone()}>{ label }</label>
            <select {id} {onchange} disabled={part.round.is_sealed()}>
                <option value="" selected={current.is_none()}>{ none }</option>
                for importance in 1..=GREATEST_IMPORTANCE {
                    <option value={importance.to_string()} selected={current == Some(importance)}>
                        { importance_words(t, importance) }
                    </option>
                }
            </select>
        </>
    }
}

/// "4 · very important".
pub(super) fn importance_words(t: &Texts, importance: u8) -> String {
    format!("{importance} · {}", t.text(&format!("importance-{}", importance)))
}
