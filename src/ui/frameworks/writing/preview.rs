//! The framework as a school will see it: the very cards of the assessment, to look at.

use std::rc::Rc;

use yew::prelude::*;

use super::pen::Pen;
use crate::dossier::change::Rating;
use crate::framework::Place;
use crate::framework::reading::Reading;
use crate::framework::words::CriterionWords;
use crate::texts::Language;
use crate::ui::assess::card::{guidance, opening};
use crate::ui::rating_field::{RatingFieldProperties, rating_field};

/// The page.
pub(super) fn preview_page(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let Some(mut reading) = Reading::of(pen.package, pen.language.code()) else { return html! {} };
    fill_headings(&mut reading, &t.text("part-untitled"));
    let places: Vec<Place<'_>> = reading.framework.places().collect();
    let language = reading.other_language.as_ref().map(|code| match Language::of_tag(code) {
        Some(language) => language.name().into(),
        None => code.clone(),
    });
    html! {
        <div class="preview">
            <p class="hint">{ t.text("preview-text") }</p>
            if let Some(language) = language {
                <p class="banner">{ t.with("other-language", &[("language", (&language).into())]) }</p>
            }
            <div class="assess-list">
                for (index, place) in places.iter().enumerate() {
                    { opening(&reading.words, index.checked_sub(1).map(|before| places[before]), *place) }
                    { card(pen, &reading, *place) }
                }
            </div>
        </div>
    }
}

/// Headings that are still to be written say so; the rest of the page may be looked at meanwhile.
fn fill_headings(reading: &mut Reading, missing: &str) {
    let words = Rc::make_mut(&mut reading.words);
    for theme in &reading.framework.themes {
        let title = &mut words.themes.entry(theme.id.clone()).or_default().title;
        if title.is_empty() {
            *title = missing.into();
        }
        for criterion in &theme.criteria {
            let is_named = criterion.step.is_some_and(|step| words.steps.contains_key(&step));
            if !is_named && !words.criteria.contains_key(&criterion.id) {
                words.criteria.insert(criterion.id.clone(), CriterionWords { title: missing.into() });
            }
        }
    }
}

fn card(pen: &Pen<'_>, reading: &Reading, place: Place<'_>) -> Html {
    let t = &pen.desk.t;
    let indicator = place.indicator;
    let words = reading.words.indicators.get(&indicator.id).cloned().unwrap_or_default();
    let statement: Rc<str> =
        if words.statement.is_empty() { t.text("part-untitled").into() } else { words.statement.clone() };
    let rules = place.theme.applies.iter().chain(&indicator.applies).map(|rule| rule.text().clone());
    let heading = format!("statement-{}", indicator.id);
    let field = reading.framework.scale_of(indicator).map(|scale| RatingFieldProperties {
        name: indicator.id.to_string().into(),
        labelled_by: heading.clone().into(),
        scale_words: reading.words.scales.get(&scale.id).cloned(),
        levels: reading.framework.levels_of(indicator),
        factor: indicator.factor(),
        reference: indicator.reference,
        scale: scale.clone(),
        unit: indicator.unit.as_ref().and_then(|unit| reading.words.units.get(unit)).cloned().unwrap_or_default(),
        words: words.clone(),
        rating: Rating::NotRated,
        is_before_converted: false,
        before: None,
        target: None,
        readonly: true,
        onrate: Callback::noop(),
    });
    html! {
        <article class="indicator" key={indicator.id.to_string()}>
            <h4 id={heading}><span class="number">{ indicator.number.clone() }</span>{ " " }{ statement }</h4>
            for rule in rules {
                <p class="hint">{ t.text("preview-applies") }{ " " }<code>{ rule }</code></p>
            }
            { guidance(pen.desk, &words) }
            if let Some(field) = field {
                { rating_field(pen.desk, &field) }
            }
        </article>
    }
}
