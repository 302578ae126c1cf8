//! The forms of themes and criteria, and the fields that they share with indicators: number, weight, step, place.

use yew::prelude::*;

use super::fields::{Line, button, choice, line, tick};
use super::pen::Pen;
use super::rule_field::{RuleField, rule_field};
use super::wording::texts;
use crate::framework::check::{FieldOfRule, Spot};
use crate::framework::edit::{Edit, Part, TextKey};
use crate::framework::{CriterionId, Relation, Step, ThemeId};

/// The form of a theme.
pub(super) fn theme_form(pen: &Pen<'_>, id: &ThemeId) -> Html {
    let t = &pen.desk.t;
    let Some(theme) = pen.framework().theme(id) else { return html! {} };
    let spot = Spot::Theme(id.clone());
    let part = Part::Theme(id.clone());
    let blank = id.clone();
    html! {
        <>
            { pen.heading(String::new(), pen.name(&spot), Some(&spot)) }
            { texts(pen, &spot) }
            <section aria-labelledby="writing-settings">
                <h3 id="writing-settings">{ t.text("writing-settings") }</h3>
                <div class="field-columns">
                    { number_field(pen, &part, &theme.number) }
                    { weight_field(pen, &part, theme.weight) }
                    { relation_field(pen, id.as_str()) }
                </div>
                { tick(pen, "blank", t.text("theme-blank"), t.text("theme-blank-hint"), theme.blank, Box::new(move |value| {
                    Some(Edit::Blank(blank.clone(), !value.is_empty()))
                })) }
                { rule_field(pen, RuleField {
                    id: "applies".to_owned(),
                    label: t.text("applies-theme"),
                    rule: theme.applies.as_ref(),
                    spot: &spot,
                    field: FieldOfRule::Applies,
                    flags: &pen.framework().flags,
                    edit: Box::new(move |text| Some(Edit::Applies(part.clone(), text.into()))),
                }) }
            </section>
            <p class="next-step">
                <span>{ t.text("theme-next") }</span>
                { button(pen, "button primary", t.text("add-criterion"), Edit::AddCriterion(id.clone())) }
            </p>
        </>
    }
}

/// The form of a criterion.
pub(super) fn criterion_form(pen: &Pen<'_>, id: &CriterionId) -> Html {
    let t = &pen.desk.t;
    let mut criteria = pen.framework().themes.iter().flat_map(|theme| theme.criteria.iter().map(move |c| (theme, c)));
    let Some((theme, criterion)) = criteria.find(|(_, criterion)| criterion.id == *id) else { return html! {} };
    let spot = Spot::Criterion(id.clone());
    let part = Part::Criterion(id.clone());
    let themes = pen.framework().themes.iter().map(|theme| {
        (theme.id.to_string(), format!("{} {}", theme.number, pen.text(&TextKey::Theme(theme.id.clone()))))
    });
    let moved = part.clone();
    html! {
        <>
            { pen.heading(pen.name(&Spot::Theme(theme.id.clone())), pen.name(&spot), Some(&spot)) }
            { texts(pen, &spot) }
            <section aria-labelledby="writing-settings">
                <h3 id="writing-settings">{ t.text("writing-settings") }</h3>
                <div class="field-columns">
                    { step_field(pen, &part, criterion.step, t.text("step-criterion")) }
                    { weight_field(pen, &part, criterion.weight) }
                    { choice(pen, "place", t.text("stands-in-theme"), themes.collect(), theme.id.as_str(),
                        Box::new(move |into| Some(Edit::Place(moved.clone(), into.into())))) }
                </div>
            </section>
            <p class="next-step">
                <span>{ t.text("criterion-next") }</span>
                { button(pen, "button primary", t.text("add-indicator"), Edit::AddIndicator(id.clone(), None)) }
            </p>
        </>
    }
}

pub(super) fn number_field(pen: &Pen<'_>, part: &Part, number: &str) -> Html {
    let part = part.clone();
    let wanted =
        Line { id: "number".to_owned(), label: pen.desk.t.text("number"), value: number.to_owned(), ..Line::default() };
    line(pen, wanted, Box::new(move |text| Some(Edit::Number(part.clone(), text.trim().into()))))
}

pub(super) fn weight_field(pen: &Pen<'_>, part: &Part, weight: u32) -> Html {
    let part = part.clone();
    let wanted = Line {
        id: "weight".to_owned(),
        label: pen.desk.t.text("weight"),
        value: weight.to_string(),
        hint: pen.desk.t.text("weight-hint"),
        kind: "number",
        ..Line::default()
    };
    let weight = |text: &str| text.trim().parse().ok().filter(|weight| (1..=100).contains(weight));
    line(pen, wanted, Box::new(move |text| Some(Edit::Weigh(part.clone(), weight(text)?))))
}

pub(super) fn step_field(pen: &Pen<'_>, part: &Part, step: Option<Step>, label: String) -> Html {
    let t = &pen.desk.t;
    let part = part.clone();
    let none = (String::new(), t.text("step-none"));
    let named = Step::ALL.map(|step| {
        let own = pen.text(&TextKey::Step(step));
        (step_key(step).to_owned(), if own.is_empty() { t.text(step_key(step)) } else { own.to_string() })
    });
    let options = [none].into_iter().chain(named).collect();
    let step_of = |value: &str| Step::ALL.into_iter().find(|step| step_key(*step) == value);
    choice(
        pen,
        "step",
        label,
        options,
        step.map_or("", step_key),
        Box::new(move |value| Some(Edit::InStep(part.clone(), step_of(value)))),
    )
}

/// The text id of a step.
pub(super) fn step_key(step: Step) -> &'static str {
    match step {
        Step::Plan => "step-plan",
        Step::Do => "step-do",
        Step::Check => "step-check",
        Step::Act => "step-act",
    }
}

/// How a theme or indicator that was published compares to what it was in the edition before.
pub(super) fn relation_field(pen: &Pen<'_>, id: &str) -> Html {
    let t = &pen.desk.t;
    let framework = pen.framework();
    let Some(predecessor) = framework.predecessor.as_ref().filter(|_| pen.past.items.contains(id)) else {
        return html! { <div /> };
    };
    let link = predecessor.links.iter().find(|link| &*link.from == id && &*link.to == id);
    let now = link.map_or(Relation::Equal, |link| link.relation);
    let relations = [Relation::Equal, Relation::Wider, Relation::Narrower, Relation::Overlapping];
    let options = relations.map(|relation| (relation_key(relation).to_owned(), t.text(relation_key(relation))));
    let label = t.with("relation", &[("edition", (&predecessor.edition).into())]);
    let id: std::rc::Rc<str> = id.into();
    choice(
        pen,
        "relation",
        label,
        options.into(),
        relation_key(now),
        Box::new(move |value| {
            let relation = relations.into_iter().find(|relation| relation_key(*relation) == value)?;
            Some(Edit::Relate(id.clone(), relation))
        }),
    )
}

fn relation_key(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "relation-equal",
        Relation::Wider => "relation-wider",
        Relation::Narrower => "relation-narrower",
        Relation::Overlapping => "relation-overlapping",
    }
}
