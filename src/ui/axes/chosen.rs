//! The axes that were chosen: what they are called, why, and what they are about.

use std::rc::Rc;

use yew::prelude::*;

use super::{ENOUGH_AXES, Part};
use crate::app::addition::Addition;
use crate::app::event::Event;
use crate::app::plan::part_name;
use crate::dossier::change::Change;
use crate::dossier::plan::{Axis, AxisId};
use crate::ui::form::{FieldKind, Form, FormField, Values};
use crate::ui::improve::begin::action_for_axis;

/// The axes, and a form for one that no list proposes.
pub(super) fn chosen_axes(part: &Part<'_>) -> Html {
    let t = &part.desk.t;
    let axes = &part.round.priorities.axes;
    let advice = match axes.len() {
        0 => t.text("axes-none"),
        n if n < ENOUGH_AXES => t.with("axes-some", &[("n", n.into())]),
        ENOUGH_AXES => t.text("axes-enough"),
        n => t.with("axes-many", &[("n", n.into())]),
    };
    html! {
        <section aria-labelledby="chosen">
            <h2 id="chosen">{ t.text("chosen-title") }</h2>
            <p class="count" role="status">{ advice }</p>
            for (id, axis) in axes.iter() {
                <article class="axis" key={id.to_string()}>{ chosen(part, *id, axis) }</article>
            }
            if !part.round.is_sealed() {
                <details class="adding">
                    <summary>{ t.text("axis-add") }</summary>
                    <Form
                        id="new-axis" fields={fields(part, &Axis::default())} submit={t.text("axis-add-button")}
                        onsave={onadd(part)}
                    />
                </details>
            }
        </section>
    }
}

fn fields(part: &Part<'_>, axis: &Axis) -> Vec<FormField> {
    let t = &part.desk.t;
    vec![
        FormField {
            name: "title",
            label: t.text("axis-title"),
            value: axis.title.clone(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: "reason",
            label: t.text("axis-reason"),
            hint: t.text("axis-reason-hint"),
            kind: FieldKind::Lines,
            value: axis.reason.clone(),
            ..FormField::default()
        },
    ]
}

fn onadd(part: &Part<'_>) -> Callback<Values> {
    let (dispatch, round) = (part.desk.dispatch.clone(), part.round.id);
    Callback::from(move |values: Values| {
        let text = |name| values.text(name);
        let axis = Axis { title: text("title"), reason: text("reason"), ..Axis::default() };
        dispatch.send(Event::Added(Addition::Axis(round, Rc::new(axis))));
    })
}

fn chosen(part: &Part<'_>, id: AxisId, axis: &Rc<Axis>) -> Html {
    let t = &part.desk.t;
    let is_sealed = part.round.is_sealed();
    let onsave = {
        let (dispatch, round, parts) = (part.desk.dispatch.clone(), part.round.id, axis.parts.clone());
        Callback::from(move |values: Values| {
            let text = |name| values.text(name);
            let axis = Axis { title: text("title"), reason: text("reason"), parts: parts.clone() };
            let details = Some(Rc::new(axis));
            dispatch.send(Event::Entered(vec![Change::AxisChosen { round, axis: id, details }]));
        })
    };
    html! {
        <>
            <h3>{ axis.title.clone() }</h3>
            if is_sealed {
                <p class="quoted">{ axis.reason.clone() }</p>
            } else {
                <Form id={format!("axis-{id}")} fields={fields(part, axis)} {onsave} />
            }
            { parts(part, id, axis) }
            if !is_sealed {
                { ways_on(part, id, axis) }
            }
            if is_sealed && axis.reason.is_empty() && axis.parts.is_empty() {
                <p class="hint">{ t.text("axis-bare") }</p>
            }
        </>
    }
}

/// The themes and indicators that an axis is about.
fn parts(part: &Part<'_>, id: AxisId, axis: &Rc<Axis>) -> Html {
    let Part { desk, round, reading, .. } = part;
    let t = &desk.t;
    let named = axis.parts.iter().filter_map(|part| Some((part, part_name(reading, part)?)));
    let without = |part: &Rc<str>| {
        let mut details = (**axis).clone();
        details.parts.remove(part);
        Event::Entered(vec![Change::AxisChosen { round: round.id, axis: id, details: Some(Rc::new(details)) }])
    };
    html! {
        <div>
            if !axis.parts.is_empty() {
                <h4>{ t.text("axis-parts") }</h4>
                <ul class="axis-parts">
                    for (of, name) in named {
                        <li key={of.to_string()}>
                            <span>{ name.clone() }</span>
                            if !round.is_sealed() {
                                <button type="button" class="quiet" onclick={desk.dispatch.on(without(of))}>
                                    { t.text("axis-part-remove") }<span class="visually-hidden">{ format!(" – {name}") }</span>
                                </button>
                            }
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

/// An action for the axis, or the axis dropped.
fn ways_on(part: &Part<'_>, id: AxisId, axis: &Rc<Axis>) -> Html {
    let Part { desk, round, reading, today, .. } = part;
    let t = &desk.t;
    let action = action_for_axis(t, round, reading, *today, id, axis);
    let drop = Event::Entered(vec![Change::AxisChosen { round: round.id, axis: id, details: None }]);
    let name = || html! { <span class="visually-hidden">{ format!(" – {}", axis.title) }</span> };
    html! {
        <p class="axis-ways">
            <button type="button" class="button" onclick={desk.dispatch.on(Event::ActionBegun(Rc::new(action)))}>
                { t.text("action-plan") }{ name() }
            </button>
            <button type="button" class="quiet" onclick={desk.dispatch.on(drop)}>{ t.text("axis-drop") }{ name() }</button>
        </p>
    }
}
