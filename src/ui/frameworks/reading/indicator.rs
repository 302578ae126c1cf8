//! The card of an indicator that is read and not rated.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::sheets::filled;
use crate::dossier::change::Rating;
use crate::framework::reading::Reading;
use crate::framework::scale::{Direction, Scale};
use crate::framework::words::IndicatorWords;
use crate::framework::{Answers, Gravity, Indicator, IndicatorId, Place};
use crate::ui::assess::card::{explanation, specifics};
use crate::ui::context::{Desk, use_desk};
use crate::ui::focus::card_id;
use crate::ui::frameworks::elsewhere::{Elsewhere, elsewhere_lines};
use crate::ui::rating_field::{RatingFieldProperties, rating_field};
use crate::ui::scope::because;

/// Properties of [`IndicatorReading`].
#[derive(Clone, PartialEq, Properties)]
pub struct IndicatorReadingProperties {
    /// The framework.
    pub reading: Reading,
    /// The indicator.
    pub id: IndicatorId,
    /// The answers to the scope questions.
    pub answers: Rc<Answers>,
    /// Whether the address means this very indicator: then it is unfolded even where it is left out.
    pub is_meant: bool,
    /// Where else it is asked.
    pub elsewhere: Vec<Elsewhere>,
}

/// One indicator. A component, so that an answer that is tried out draws only what changes.
#[component]
pub fn IndicatorReading(props: &IndicatorReadingProperties) -> Html {
    let desk = &use_desk();
    let reading = &props.reading;
    let place = reading.framework.place(&props.id);
    let scale = place.and_then(|place| reading.framework.scale_of(place.indicator));
    let words = reading.words.indicators.get(&props.id).map(|words| filled(words, &props.answers));
    let (Some(place), Some(scale), Some(words)) = (place, scale, words) else { return html! { <article /> } };
    let concerns = place.concerns(&props.answers);
    let heading = format!("statement-{}", props.id);
    html! {
        <article
            class="indicator" id={card_id(&props.id)} tabindex="-1" aria-labelledby={heading.clone()}
            data-concerns={concerns.to_string()}
        >
            <h4 id={heading}>
                <span class="number">{ place.indicator.number.clone() }</span>{ " " }{ words.statement.clone() }
            </h4>
            <div>
                if concerns {
                    { body(desk, props, place, scale, &words) }
                } else {
                    { left_out(desk, props, place, scale, &words) }
                }
            </div>
        </article>
    }
}

/// What does not concern one stays readable, folded under its reason.
fn left_out(
    desk: &Desk,
    props: &IndicatorReadingProperties,
    place: Place<'_>,
    scale: &Scale,
    words: &Rc<IndicatorWords>,
) -> Html {
    let t = &desk.t;
    html! {
        <>
            <p class="hint">
                { t.text("reading-left-out") }{ " " }
                for flag in place.left_out_by(&props.answers) {
                    { because(desk, &props.reading, flag, &props.answers) }
                }
            </p>
            <details open={props.is_meant}>
                <summary>{ t.text("reading-anyway") }</summary>
                { body(desk, props, place, scale, words) }
            </details>
        </>
    }
}

fn body(
    desk: &Desk,
    props: &IndicatorReadingProperties,
    place: Place<'_>,
    scale: &Scale,
    words: &Rc<IndicatorWords>,
) -> Html {
    let reading = &props.reading;
    let indicator = place.indicator;
    let unit = indicator.unit.as_ref().and_then(|unit| reading.words.units.get(unit)).cloned();
    let field = RatingFieldProperties {
        name: props.id.to_string().into(),
        labelled_by: format!("statement-{}", props.id).into(),
        scale_words: reading.words.scales.get(&scale.id).cloned(),
        levels: reading.framework.levels_of(indicator),
        factor: indicator.factor(),
        reference: indicator.reference,
        scale: scale.clone(),
        unit: unit.clone().unwrap_or_default(),
        words: words.clone(),
        rating: Rating::NotRated,
        is_before_converted: false,
        before: None,
        target: None,
        readonly: true,
        onrate: Callback::noop(),
    };
    html! {
        <div class="indicator-body">
            { conditions(desk, reading, indicator, scale, unit) }
            { specifics(place, words, &props.answers) }
            { explanation(desk, words) }
            { rating_field(desk, &field) }
            { elsewhere_lines(desk, &props.elsewhere) }
        </div>
    }
}

/// What weighs on the rating: critical, gravity, unit and direction, in words.
fn conditions(desk: &Desk, reading: &Reading, indicator: &Indicator, scale: &Scale, unit: Option<Rc<str>>) -> Html {
    let t = &desk.t;
    let names = reading.words.scales.get(&scale.id);
    let floor = indicator.floor.and_then(|floor| {
        let name = names.and_then(|words| words.levels.get(&floor)).map(|name| name.to_string());
        let level = name.unwrap_or_else(|| floor.to_string());
        indicator.critical.then(|| t.with("critical-floor", &[("level", (&level).into())]))
    });
    html! {
        <ul class="conditions">
            if indicator.critical {
                <li><span class="tag">{ t.text("critical") }</span>{ " " }{ floor.unwrap_or_default() }</li>
            }
            if let Some(gravity) = indicator.gravity {
                <li>{ t.text(gravity_key(gravity)) }</li>
            }
            if let Some(unit) = unit {
                <li>{ t.with("unit-is", &[("unit", (&unit).into())]) }</li>
            }
            if let Some(direction) = indicator.direction {
                <li>{ t.text(direction_key(direction)) }</li>
            }
        </ul>
    }
}

fn gravity_key(gravity: Gravity) -> &'static str {
    match gravity {
        Gravity::Graded => "gravity-graded",
        Gravity::MajorOnly => "gravity-major-only",
    }
}

fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::Higher => "direction-higher",
        Direction::Lower => "direction-lower",
        Direction::Neutral => "direction-neutral",
    }
}
