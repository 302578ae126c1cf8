//! A condition of a rule, with the fields in which its numbers are changed. Percentages are written as people write them
//! and kept exactly.

use std::rc::Rc;

use yew::prelude::*;

use super::super::super::form::{Choice, FieldKind, Form, FormField, Values};
use super::picker::IndicatorPicker;
use super::{Pen, changed};
use crate::compare::Hundredths;
use crate::compare::rule::{Condition, Spot};
use crate::framework::reading::Reading;
use crate::framework::scale::Level;
use crate::framework::{IndicatorId, ThemeId};
use crate::texts::Texts;
use crate::texts::award::{percentage, plain};

const PERCENT: &str = "percent";
const THEME: &str = "theme";
const LEVEL: &str = "level";
const NUMBER: &str = "number";

/// No theme in particular.
const EACH: &str = "each";

/// Before the id of a theme, so that no theme passes for [`EACH`].
const OF: &str = "of:";

/// The most that a number of months, surveys or findings may be.
const MOST: u32 = 999;

/// A condition in a sentence, and the fields in which it is changed.
pub fn condition(pen: &Pen<'_>, grade: usize, place: usize) -> Html {
    let t = &pen.desk.t;
    let Some(of) = pen.rule.grades.get(grade) else { return html! {} };
    let Some(condition) = of.conditions.get(place) else { return html! {} };
    let remove = pen.on(|rule| drop(rule.grades[grade].conditions.remove(place)));
    let sentence = pen.words.condition(condition);
    let id = format!("{}-condition-{}", of.id, place + 1);
    html! {
        <li key={format!("{}-{place}", condition.word())}>
            <p id={id.clone()} class="award-sentence">{ sentence }</p>
            { fields_of(pen, &id, grade, place, condition) }
            { picker(pen, &id, grade, place, condition) }
            { pen.faults(Spot::Condition { grade, condition: place }) }
            <p>
                <button type="button" class="button quiet" aria-describedby={id} onclick={remove}>{ t.text("award-condition-remove") }</button>
            </p>
        </li>
    }
}

fn fields_of(pen: &Pen<'_>, id: &str, grade: usize, place: usize, condition: &Condition) -> Html {
    let fields = fields(pen, condition);
    if fields.is_empty() {
        return html! {};
    }
    let (dispatch, rule_id, rule) = (pen.desk.dispatch.clone(), pen.id, pen.rule.clone());
    let onsave = {
        let condition = condition.clone();
        Callback::from(move |values: Values| {
            let Some(next) = filled_in(&condition, &values) else { return };
            dispatch.send(changed(rule_id, &rule, |rule| {
                if let Some(at) = rule.grades.get_mut(grade).and_then(|grade| grade.conditions.get_mut(place)) {
                    *at = next;
                }
            }));
        })
    };
    let check = {
        let (t, condition) = (pen.desk.t.clone(), condition.clone());
        Callback::from(move |values: Values| filled_in(&condition, &values).is_none().then(|| wrong(&t, &condition)))
    };
    html! { <div class="award-fields"><Form id={format!("{id}-form")} {fields} {onsave} {check} /></div> }
}

fn wrong(t: &Texts, condition: &Condition) -> String {
    match least(condition) {
        Some(least) => t.with("award-number-wrong", &[("min", least.into()), ("max", MOST.into())]),
        None => t.text("award-percent-wrong"),
    }
}

/// The least that the number of a condition may be; none where it is no whole number. Zero is kept, and said to be
/// unsound.
fn least(condition: &Condition) -> Option<u32> {
    use Condition as C;
    matches!(condition, C::FewerMinors { .. } | C::Recent { .. } | C::Panels { .. }).then_some(0)
}

fn fields(pen: &Pen<'_>, condition: &Condition) -> Vec<FormField> {
    let t = &pen.desk.t;
    let number = |label: &str, n: &u32| FormField {
        name: NUMBER,
        label: t.text(label),
        value: n.to_string().into(),
        kind: FieldKind::Number(1, MOST),
        ..FormField::default()
    };
    match condition {
        Condition::CriteriaAnswered | Condition::NoMajor | Condition::Reviewed => Vec::new(),
        Condition::Coverage { at_least }
        | Condition::Mean { at_least }
        | Condition::Evidenced { at_least }
        | Condition::Agreed { at_least }
        | Condition::Judged { at_least } => vec![percent(t, *at_least)],
        Condition::ThemeMean { theme, at_least } => {
            vec![themes(pen, "award-each-theme", theme.as_ref()), percent(t, *at_least)]
        }
        Condition::Floor { theme, level } => {
            let of = indicators_of(pen.reading, theme.as_ref());
            vec![themes(pen, "award-any-theme", theme.as_ref()), levels(pen, &of, *level)]
        }
        Condition::Mandatory { indicators, level } => {
            let of = if indicators.is_empty() { indicators_of(pen.reading, None) } else { indicators.clone() };
            vec![levels(pen, &of, *level)]
        }
        Condition::FewerMinors { than } => vec![number("award-than", than)],
        Condition::Recent { months } => vec![number("award-months", months)],
        Condition::Panels { at_least } => vec![number("award-panels", at_least)],
    }
}

fn percent(t: &Texts, at_least: Hundredths) -> FormField {
    FormField {
        name: PERCENT,
        label: t.text("award-percent"),
        hint: t.text("award-percent-hint"),
        value: plain(t, at_least).into(),
        ..FormField::default()
    }
}

fn themes(pen: &Pen<'_>, all: &str, theme: Option<&ThemeId>) -> FormField {
    let t = &pen.desk.t;
    let choice = |value: String, label: String| Choice { value: value.into(), label: label.into() };
    let name = |id: &ThemeId| {
        let words = pen.reading.words.themes.get(id);
        words.map_or_else(|| id.to_string(), |words| words.title.to_string())
    };
    let mut choices = vec![choice(EACH.to_owned(), t.text(all))];
    choices.extend(pen.reading.framework.themes.iter().map(|it| choice(format!("{OF}{}", it.id), name(&it.id))));
    let value = theme.map_or_else(|| EACH.to_owned(), |theme| format!("{OF}{theme}"));
    if !choices.iter().any(|choice| *choice.value == *value) {
        choices.extend(theme.map(|theme| choice(value.clone(), theme.to_string())));
    }
    FormField {
        name: THEME,
        label: t.text("award-theme"),
        value: value.into(),
        kind: FieldKind::Choice(Rc::new(choices)),
        ..FormField::default()
    }
}

fn indicators_of(reading: &Reading, theme: Option<&ThemeId>) -> Vec<IndicatorId> {
    let places = reading.framework.places().filter(|place| theme.is_none_or(|theme| place.theme.id == *theme));
    places.map(|place| place.indicator.id.clone()).collect()
}

/// The levels of the scales on which some indicators are rated, by their words; a number from 0 to 100 where all of
/// these are in percent.
fn levels(pen: &Pen<'_>, of: &[IndicatorId], level: Level) -> FormField {
    let framework = &pen.reading.framework;
    let mut found: Vec<(Level, Rc<str>)> = Vec::new();
    for id in of {
        let Some(place) = framework.place(id) else { continue };
        for level in framework.levels_of(place.indicator) {
            if !found.iter().any(|(known, _)| *known == level) {
                found.push((level, pen.words.level(Some(id), level).into()));
            }
        }
    }
    let kind = match found.is_empty() {
        true => FieldKind::Number(0, 100),
        false => {
            if !found.iter().any(|(known, _)| *known == level) {
                found.push((level, pen.words.level(None, level).into()));
            }
            found.sort();
            let choice = |(level, label): (Level, Rc<str>)| Choice { value: level.to_string().into(), label };
            FieldKind::Choice(Rc::new(found.into_iter().map(choice).collect()))
        }
    };
    FormField {
        name: LEVEL,
        label: pen.desk.t.text("award-level"),
        value: level.to_string().into(),
        kind,
        ..FormField::default()
    }
}

/// The condition as it was filled in; none when that is no number, or beyond what one may be.
fn filled_in(condition: &Condition, values: &Values) -> Option<Condition> {
    use Condition as C;
    let at_least = || percentage(&values.text(PERCENT));
    let theme = || values.text(THEME).strip_prefix(OF).map(ThemeId::from);
    let level = || values.text(LEVEL).parse().ok().map(Level);
    let number = || values.number(NUMBER).filter(|n| *n <= MOST);
    Some(match condition {
        C::CriteriaAnswered | C::NoMajor | C::Reviewed => condition.clone(),
        C::Coverage { .. } => C::Coverage { at_least: at_least()? },
        C::Mean { .. } => C::Mean { at_least: at_least()? },
        C::ThemeMean { .. } => C::ThemeMean { theme: theme(), at_least: at_least()? },
        C::Floor { .. } => C::Floor { theme: theme(), level: level()? },
        C::Mandatory { indicators, .. } => C::Mandatory { indicators: indicators.clone(), level: level()? },
        C::FewerMinors { .. } => C::FewerMinors { than: number()? },
        C::Recent { .. } => C::Recent { months: number()? },
        C::Evidenced { .. } => C::Evidenced { at_least: at_least()? },
        C::Panels { .. } => C::Panels { at_least: number()? },
        C::Agreed { .. } => C::Agreed { at_least: at_least()? },
        C::Judged { .. } => C::Judged { at_least: at_least()? },
    })
}

// Mandatory indicators.

fn picker(pen: &Pen<'_>, id: &str, grade: usize, place: usize, condition: &Condition) -> Html {
    let Condition::Mandatory { indicators, .. } = condition else { return html! {} };
    let (dispatch, rule_id, rule) = (pen.desk.dispatch.clone(), pen.id, pen.rule.clone());
    let order: Vec<IndicatorId> = indicators_of(pen.reading, None);
    let onchoose = Callback::from(move |(indicator, is_chosen): (IndicatorId, bool)| {
        dispatch.send(changed(rule_id, &rule, |rule| {
            let at = rule.grades.get_mut(grade).and_then(|grade| grade.conditions.get_mut(place));
            if let Some(Condition::Mandatory { indicators, .. }) = at {
                indicators.retain(|other| *other != indicator);
                if is_chosen {
                    indicators.push(indicator);
                }
                // In the order of the framework, whoever ticked what first.
                indicators.sort_by_key(|id| order.iter().position(|other| other == id).unwrap_or(usize::MAX));
            }
        }));
    });
    html! {
        <IndicatorPicker id={format!("{id}-indicators")} reading={pen.reading.clone()} chosen={indicators.clone()} {onchoose} />
    }
}
