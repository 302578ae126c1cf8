//! The words in the columns of ratings, and what they mean: those that nobody knows are asked, the others can be
//! corrected.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::super::super::context::Desk;
use crate::app::Event;
use crate::formats::elsewhere::{Look, Meaning, Value};
use crate::framework::ScaleId;
use crate::framework::reading::Reading;
use crate::texts::level_words;

/// The words.
pub fn values(desk: &Desk, look: &Look, reading: &Reading) -> Html {
    let t = &desk.t;
    let numbered: Vec<(usize, &Value)> = look.values.iter().enumerate().collect();
    let (unknown, known): (Vec<_>, Vec<_>) =
        numbered.into_iter().partition(|(_, value)| value.meaning == Meaning::Unknown);
    html! {
        <>
            <p class="hint">{ t.text("results-values-help") }</p>
            if unknown.is_empty() {
                <p>{ t.text("results-values-known") }</p>
            } else {
                { table(desk, look, reading, &unknown, "results-unknown") }
            }
            if !known.is_empty() {
                // What is understood is folded away as long as something else is asked.
                <details open={unknown.is_empty() && known.len() <= 8}>
                    <summary>{ t.with("results-understood", &[("n", known.len().into())]) }</summary>
                    { table(desk, look, reading, &known, "results-values") }
                </details>
            }
        </>
    }
}

fn table(desk: &Desk, look: &Look, reading: &Reading, values: &[(usize, &Value)], caption: &'static str) -> Html {
    let t = &desk.t;
    let n_scales = look.values.iter().map(|value| &value.scale).collect::<std::collections::BTreeSet<_>>().len();
    html! {
        <table class="response-values">
            <caption class="visually-hidden">{ t.text(caption) }</caption>
            <thead>
                <tr>
                    <th scope="col">{ t.text("responses-written") }</th>
                    if n_scales > 1 {
                        <th scope="col">{ t.text("results-scale") }</th>
                    }
                    <th scope="col">{ t.text("responses-times") }</th>
                    <th scope="col">{ t.text("responses-means") }</th>
                </tr>
            </thead>
            <tbody>
                for (index, value) in values.iter().copied() {
                    <tr key={format!("{}/{}", value.scale, value.key)} data-unknown={(value.meaning == Meaning::Unknown).then_some("true")}>
                        <th scope="row"><label for={format!("results-value-{index}")}>{ value.written.clone() }</label></th>
                        if n_scales > 1 {
                            <td>{ scale_name(reading, &value.scale) }</td>
                        }
                        <td class="figure">{ value.n }</td>
                        <td>{ meaning_choice(desk, look, reading, index, value) }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

fn scale_name(reading: &Reading, scale: &ScaleId) -> String {
    reading.words.scales.get(scale).map_or_else(|| scale.to_string(), |words| words.name.to_string())
}

/// What words of a scale may mean: its levels from the lowest up, then what is no level.
fn meanings(desk: &Desk, reading: &Reading, scale: &ScaleId) -> Vec<(Meaning, String)> {
    let t = &desk.t;
    let scale = reading.framework.scales.iter().find(|it| it.id == *scale);
    let levels = scale.into_iter().flat_map(|scale| {
        scale.levels.iter().map(|level| (Meaning::Level(*level), level_words(t, &reading.words, scale, *level)))
    });
    let others = [
        (Meaning::NotApplicable, "not-applicable"),
        (Meaning::Declined, "declined"),
        (Meaning::NotRated, "results-not-rated"),
    ];
    std::iter::once((Meaning::Unknown, t.text("meaning-unknown")))
        .chain(levels)
        .chain(others.into_iter().map(|(meaning, key)| (meaning, t.text(key))))
        .collect()
}

fn meaning_choice(desk: &Desk, look: &Look, reading: &Reading, index: usize, value: &Value) -> Html {
    let offered = meanings(desk, reading, &value.scale);
    let onchange = {
        let (dispatch, mapping) = (desk.dispatch.clone(), look.mapping.clone());
        let (scale, key) = (value.scale.clone(), value.key.clone());
        let offered: Vec<Meaning> = offered.iter().map(|(meaning, _)| *meaning).collect();
        move |event: web_sys::Event| {
            let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(meaning) = usize::try_from(chosen).ok().and_then(|chosen| offered.get(chosen)) {
                let mut mapping = mapping.clone();
                mapping.meanings.entry(scale.clone()).or_default().insert(key.clone(), *meaning);
                dispatch.send(Event::ResultsMapped(mapping));
            }
        }
    };
    html! {
        <select id={format!("results-value-{index}")} {onchange}>
            for (meaning, words) in offered {
                <option selected={meaning == value.meaning}>{ words }</option>
            }
        </select>
    }
}
