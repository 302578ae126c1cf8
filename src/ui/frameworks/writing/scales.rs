//! The form of the scales and of the names of the steps.

use yew::prelude::*;

use super::fields::{button, button_for, tick};
use super::pen::Pen;
use super::wording::texts;
use crate::framework::Step;
use crate::framework::check::Spot;
use crate::framework::edit::{Edit, TextKey, is_scale_used, may_contrast, starters};
use crate::framework::scale::{Kind, Level, Scale};

/// The form.
pub(super) fn scales_form(pen: &Pen<'_>) -> Html {
    let t = &pen.desk.t;
    let steps: Vec<Step> = Step::ALL.into_iter().filter(|step| pen.framework().uses(*step)).collect();
    html! {
        <>
            { pen.heading(String::new(), t.text("outline-scales"), None) }
            <p class="hint">{ t.text("scales-text") }</p>
            for scale in pen.framework().scales.iter() {
                { scale_section(pen, scale) }
            }
            <section aria-labelledby="writing-scale-add">
                <h3 id="writing-scale-add">{ t.text("scale-add") }</h3>
                <ul class="choices-list">
                    for kind in starters::KINDS {
                        <li key={kind_key(kind)}>
                            { button(pen, "button", t.text(kind_key(kind)), Edit::AddScale(kind)) }
                            <span class="hint">{ t.text(kind_text_key(kind)) }</span>
                        </li>
                    }
                </ul>
            </section>
            if !steps.is_empty() {
                <section aria-labelledby="writing-steps">
                    <h3 id="writing-steps">{ t.text("writing-steps") }</h3>
                    for step in steps {
                        { texts(pen, &Spot::Step(step)) }
                    }
                </section>
            }
        </>
    }
}

fn scale_section(pen: &Pen<'_>, scale: &Scale) -> Html {
    let t = &pen.desk.t;
    let spot = Spot::Scale(scale.id.clone());
    let id = format!("scale-{}", scale.id);
    let name = pen.text(&TextKey::Scale(scale.id.clone()));
    let title = if name.is_empty() { t.text("part-untitled") } else { name.to_string() };
    let is_default = pen.framework().default_scale == scale.id;
    let contrasted = scale.id.clone();
    html! {
        <section key={id.clone()} aria-labelledby={id.clone()}>
            <h3 {id}>{ title }</h3>
            <p class="part-line">
                <span class="tag">{ t.text(kind_key(scale.kind)) }</span>
                if is_default {
                    <span class="tag">{ t.text("scale-is-default") }</span>
                } else {
                    { button_for(pen, "quiet", t.text("scale-make-default"), &name, Edit::DefaultScale(scale.id.clone())) }
                }
                if is_scale_used(pen.framework(), &scale.id) {
                    <span class="hint">{ t.text("scale-used") }</span>
                } else {
                    { button_for(pen, "quiet", t.text("scale-remove"), &name, Edit::RemoveScale(scale.id.clone())) }
                }
            </p>
            { texts(pen, &spot) }
            <div>
                if scale.kind.prescribed_levels().is_none() {
                    { levels(pen, scale, &name) }
                }
            </div>
            <div>
                if may_contrast(scale.kind) {
                    { tick(pen, &format!("contrast-{}", scale.id), t.text("contrast"), t.text("contrast-hint"), scale.contrast,
                        Box::new(move |value| Some(Edit::Contrast(contrasted.clone(), !value.is_empty())))) }
                }
            </div>
        </section>
    }
}

/// One level more or less at the top.
fn levels(pen: &Pen<'_>, scale: &Scale, name: &str) -> Html {
    let t = &pen.desk.t;
    let last = scale.levels.last().map_or(0, |level| level.0);
    let more: Vec<Level> = scale.levels.iter().copied().chain([Level(last.saturating_add(1))]).collect();
    let fewer = scale.levels.split_last().map(|(_, rest)| rest.to_vec()).unwrap_or_default();
    html! {
        <p>
            { button_for(pen, "button", t.text("level-add"), name, Edit::Levels(scale.id.clone(), more)) }{ " " }
            if fewer.len() >= 2 {
                { button_for(pen, "button", t.with("level-remove", &[("level", (&last.to_string()).into())]), name, Edit::Levels(scale.id.clone(), fewer)) }
            }
        </p>
    }
}

/// The text id of a kind of scale.
fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Level => "scale-level",
        Kind::Agreement => "scale-agreement",
        Kind::Stage => "scale-stage",
        Kind::Tri => "scale-tri",
        Kind::YesNo => "scale-yes-no",
        Kind::Conformity => "scale-conformity",
        Kind::Percent => "scale-percent",
        Kind::Quantity => "scale-quantity",
    }
}

/// The text id of what a kind of scale is good for.
fn kind_text_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Level => "scale-level-text",
        Kind::Agreement => "scale-agreement-text",
        Kind::Stage => "scale-stage-text",
        Kind::Tri => "scale-tri-text",
        Kind::YesNo => "scale-yes-no-text",
        Kind::Conformity => "scale-conformity-text",
        Kind::Percent => "scale-percent-text",
        Kind::Quantity => "scale-quantity-text",
    }
}
