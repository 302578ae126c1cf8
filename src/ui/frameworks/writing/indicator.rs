//! The form of an indicator: what is rated, on which scale, what each level looks like, how to decide, and under which
//! conditions.

use std::rc::Rc;

use yew::prelude::*;

use super::fields::{Line, button, button_for, choice, line, tick};
use super::pen::Pen;
use super::rule_field::{RuleField, rule_field};
use super::structure::{number_field, relation_field, step_field, weight_field};
use super::wording::texts_that;
use crate::framework::check::{FieldOfRule, Spot};
use crate::framework::edit::wanted::texts_of;
use crate::framework::edit::{Edit, Facet, Part, TextKey, floor_to_begin_with, starters};
use crate::framework::scale::{Decimal, Direction, Kind, Level, Scale};
use crate::framework::{Gravity, Indicator, IndicatorId, Place, UnitId};

/// The form.
pub(super) fn indicator_form(pen: &Pen<'_>, id: &IndicatorId) -> Html {
    let t = &pen.desk.t;
    let Some(place) = pen.places().find(|place| place.indicator.id == *id) else { return html! {} };
    let spot = Spot::Indicator(id.clone());
    let scale = pen.framework().scale_of(place.indicator);
    let criterion = pen.or_to_write(pen.criterion_title(&place.criterion.id));
    let above = format!("{} › {criterion}", pen.name(&Spot::Theme(place.theme.id.clone())));
    let facet = |key: &TextKey, is: fn(&Facet) -> bool| matches!(key, TextKey::Indicator(_, facet) if is(facet));
    html! {
        <>
            { pen.heading(above, pen.name(&spot), Some(&spot)) }
            <div>
                if place.indicator.retired {
                    <p class="banner">{ t.text("indicator-retired") }</p>
                }
            </div>
            { texts_that(pen, &spot, |key| facet(key, |facet| matches!(facet, Facet::Statement | Facet::Opposite))) }
            <section aria-labelledby="writing-rating">
                <h3 id="writing-rating">{ t.text("writing-rating") }</h3>
                { scale_field(pen, place.indicator) }
                { match scale.map(|scale| scale.kind) {
                    Some(Kind::Quantity) => quantity(pen, place.indicator, &spot),
                    _ => descriptors(pen, &spot, scale),
                } }
            </section>
            <section aria-labelledby="writing-help">
                <h3 id="writing-help">{ t.text("writing-help") }</h3>
                { texts_that(pen, &spot, |key| facet(key, |f| matches!(f, Facet::Why | Facet::Guidance | Facet::Evidence))) }
            </section>
            { settings(pen, place, scale) }
            { specifics(pen, place.indicator, &spot) }
            <p class="next-step">
                <span>{ t.text("indicator-next") }</span>
                { button(pen, "button primary", t.text("add-indicator-after"), Edit::AddIndicator(place.criterion.id.clone(), Some(id.clone()))) }
            </p>
        </>
    }
}

fn scale_field(pen: &Pen<'_>, indicator: &Indicator) -> Html {
    let t = &pen.desk.t;
    let id = indicator.id.clone();
    let name = |scale: &Scale| pen.text(&TextKey::Scale(scale.id.clone())).to_string();
    let default = pen.framework().scale(&pen.framework().default_scale).map(name).unwrap_or_default();
    let usual = (String::new(), t.with("scale-default", &[("name", (&default).into())]));
    // That of the framework stands first; by its own name only where the indicator names it.
    let is_other =
        |scale: &&Scale| scale.id != pen.framework().default_scale || indicator.scale.as_ref() == Some(&scale.id);
    let others = pen.framework().scales.iter().filter(is_other).map(|scale| (scale.id.to_string(), name(scale)));
    let options = [usual].into_iter().chain(others).collect();
    let selected = indicator.scale.as_ref().map(|scale| scale.to_string()).unwrap_or_default();
    choice(
        pen,
        "scale",
        t.text("scale"),
        options,
        &selected,
        Box::new(move |value| Some(Edit::OnScale(id.clone(), (!value.is_empty()).then(|| value.into())))),
    )
}

/// What each level looks like. Where nobody has to describe levels they stand folded until somebody does.
fn descriptors(pen: &Pen<'_>, spot: &Spot, scale: Option<&Scale>) -> Html {
    let is_level = |key: &TextKey| matches!(key, TextKey::Indicator(_, Facet::Level(_)));
    let texts = texts_that(pen, spot, is_level);
    // The scale decides, not what is typed: nothing may be drawn anew under the hand.
    if scale.is_none_or(|scale| scale.kind == Kind::Level && !scale.contrast) {
        return texts;
    }
    let is_begun = texts_of(pen.package, spot).iter().any(|wanted| is_level(&wanted.key) && wanted.is_required);
    html! {
        <details open={is_begun}>
            <summary>{ pen.desk.t.text("describe-levels") }</summary>
            { texts }
        </details>
    }
}

/// Unit, direction, reference value, and the two counts of a share.
fn quantity(pen: &Pen<'_>, indicator: &Indicator, spot: &Spot) -> Html {
    let t = &pen.desk.t;
    let (for_unit, for_direction, for_value) = (indicator.id.clone(), indicator.id.clone(), indicator.id.clone());
    let mut units: Vec<UnitId> = starters::UNITS.iter().map(|unit| (*unit).into()).collect();
    let own = pen.places().filter_map(|place| place.indicator.unit.clone());
    let own: Vec<UnitId> = own.filter(|unit| !units.contains(unit)).collect();
    units.extend(own);
    units.dedup();
    let sign = |unit: &UnitId| {
        let own = pen.text(&TextKey::Unit(unit.clone()));
        let usual = starters::unit(unit.as_str(), pen.language.code()).unwrap_or(unit.as_str());
        if own.is_empty() { usual.to_owned() } else { own.to_string() }
    };
    let mut options: Vec<(String, String)> = units.iter().map(|unit| (unit.to_string(), sign(unit))).collect();
    options.push((String::new(), t.text("unit-other")));
    let directions = [Direction::Higher, Direction::Lower, Direction::Neutral];
    let named = directions.map(|way| (direction_key(way).to_owned(), t.text(direction_key(way))));
    let reference = Line {
        id: "reference".to_owned(),
        label: t.text("reference-number"),
        value: indicator.reference.map(|value| t.decimal(&value.to_string())).unwrap_or_default(),
        hint: t.text("reference-number-hint"),
        ..Line::default()
    };
    let is_of_quantity = |key: &TextKey| {
        matches!(
            key,
            TextKey::Unit(_) | TextKey::Indicator(_, Facet::Numerator | Facet::Denominator | Facet::Reference)
        )
    };
    let unit = indicator.unit.as_ref().map(|unit| unit.to_string()).unwrap_or_default();
    html! {
        <>
            <div class="field-columns">
                { choice(pen, "unit", t.text("unit"), options, &unit, Box::new(move |value| Some(match value {
                    "" => Edit::AddUnit(for_unit.clone()),
                    unit => Edit::Measure(for_unit.clone(), unit.into()),
                }))) }
                { choice(pen, "direction", t.text("direction"), named.into(),
                    direction_key(indicator.direction.unwrap_or(Direction::Neutral)), Box::new(move |value| {
                    let way = directions.into_iter().find(|way| direction_key(*way) == value)?;
                    Some(Edit::Better(for_direction.clone(), way))
                })) }
                { line(pen, reference, Box::new(move |text| match text.trim() {
                    "" => Some(Edit::Reference(for_value.clone(), None)),
                    text => Some(Edit::Reference(for_value.clone(), Some(text.parse::<Decimal>().ok()?))),
                })) }
            </div>
            { texts_that(pen, spot, is_of_quantity) }
        </>
    }
}

fn direction_key(direction: Direction) -> &'static str {
    match direction {
        Direction::Higher => "direction-higher",
        Direction::Lower => "direction-lower",
        Direction::Neutral => "direction-neutral",
    }
}

/// Number, place, step, weight, what makes it critical, and whom it concerns.
fn settings(pen: &Pen<'_>, place: Place<'_>, scale: Option<&Scale>) -> Html {
    let t = &pen.desk.t;
    let indicator = place.indicator;
    let part = Part::Indicator(indicator.id.clone());
    let criteria = pen.framework().themes.iter().flat_map(|theme| {
        theme.criteria.iter().map(move |criterion| {
            let title = pen.or_to_write(pen.criterion_title(&criterion.id));
            (criterion.id.to_string(), format!("{} › {title}", theme.number))
        })
    });
    let (moved, ruled) = (part.clone(), part.clone());
    html! {
        <section aria-labelledby="writing-settings">
            <h3 id="writing-settings">{ t.text("writing-settings") }</h3>
            <div class="field-columns">
                { number_field(pen, &part, &indicator.number) }
                { choice(pen, "place", t.text("stands-in-criterion"), criteria.collect(), place.criterion.id.as_str(),
                    Box::new(move |into| Some(Edit::Place(moved.clone(), into.into())))) }
                { step_field(pen, &part, indicator.step, t.text("step-indicator")) }
                { weight_field(pen, &part, indicator.weight) }
                { relation_field(pen, indicator.id.as_str()) }
            </div>
            { critical(pen, indicator, scale) }
            { rule_field(pen, RuleField {
                id: "applies".to_owned(),
                label: t.text("applies-indicator"),
                rule: indicator.applies.as_ref(),
                spot: &Spot::Indicator(indicator.id.clone()),
                field: FieldOfRule::Applies,
                flags: &pen.framework().flags,
                edit: Box::new(move |text| Some(Edit::Applies(ruled.clone(), text.into()))),
            }) }
        </section>
    }
}

fn critical(pen: &Pen<'_>, indicator: &Indicator, scale: Option<&Scale>) -> Html {
    let t = &pen.desk.t;
    let first = floor_to_begin_with(pen.framework(), indicator);
    let (ticked, floored, graded) = (indicator.id.clone(), indicator.id.clone(), indicator.id.clone());
    let levels = scale.map(|scale| scale.levels.clone()).unwrap_or_default();
    let is_percent = scale.is_some_and(|scale| scale.kind == Kind::Percent);
    let named = |level: &Level| {
        let name = scale.map(|scale| pen.text(&TextKey::Level(scale.id.clone(), *level))).unwrap_or_default();
        (level.to_string(), format!("{level} · {name}"))
    };
    let levels: Vec<(String, String)> = match is_percent {
        true => (0..=10).map(|ten| (format!("{}", ten * 10), t.percent(ten * 10))).collect(),
        false => levels.iter().map(named).collect(),
    };
    let floor = indicator.floor.map(|floor| floor.to_string()).unwrap_or_default();
    html! {
        <>
            if first.is_some() {
                { tick(pen, "critical", t.text("make-critical"), t.text("make-critical-hint"), indicator.critical, Box::new(move |value| {
                    Some(Edit::Floor(ticked.clone(), first.filter(|_| !value.is_empty())))
                })) }
            }
            <div>
                if indicator.critical {
                    { choice(pen, "floor", t.text("floor"), levels, &floor, Box::new(move |value| {
                        Some(Edit::Floor(floored.clone(), Some(Level(value.parse().ok()?))))
                    })) }
                }
            </div>
            if scale.is_some_and(|scale| scale.kind == Kind::Conformity) {
                { tick(pen, "gravity", t.text("major-only"), t.text("major-only-hint"),
                    indicator.gravity == Some(Gravity::MajorOnly), Box::new(move |value| {
                    Some(Edit::MajorOnly(graded.clone(), !value.is_empty()))
                })) }
            }
        </>
    }
}

/// Remarks that concern some organisations only.
fn specifics(pen: &Pen<'_>, indicator: &Indicator, spot: &Spot) -> Html {
    let t = &pen.desk.t;
    let one = |(n, id): (usize, &Rc<str>)| {
        let (of, specific) = (indicator.id.clone(), id.clone());
        let name = t.with("specific-numbered", &[("n", (n + 1).into())]);
        let is_this = |key: &TextKey| matches!(key, TextKey::Indicator(_, Facet::Specific(other)) if other == id);
        html! {
            <div class="specific" key={id.to_string()} role="group" aria-label={name.clone()}>
                { texts_that(pen, spot, is_this) }
                { rule_field(pen, RuleField {
                    id: format!("rule-{id}"),
                    label: t.text("applies-specific"),
                    rule: indicator.specifics.get(id),
                    spot,
                    field: FieldOfRule::Specific(id.clone()),
                    flags: &pen.framework().flags,
                    edit: Box::new(move |text| Some(Edit::SpecificRule(of.clone(), specific.clone(), text.into()))),
                }) }
                <p>{ button_for(pen, "quiet", t.text("specific-remove"), &name, Edit::RemoveSpecific(indicator.id.clone(), id.clone())) }</p>
            </div>
        }
    };
    html! {
        <section aria-labelledby="writing-specifics">
            <h3 id="writing-specifics">{ t.text("writing-specifics") }</h3>
            <p class="hint">{ t.text("writing-specifics-text") }</p>
            <div>
                for specific in indicator.specifics.keys().enumerate() {
                    { one(specific) }
                }
            </div>
            <p>{ button(pen, "button", t.text("specific-add"), Edit::AddSpecific(indicator.id.clone())) }</p>
        </section>
    }
}
