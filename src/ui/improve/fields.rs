//! The fields of an action, and the action that they amount to.

use std::rc::Rc;

use super::Plan;
use crate::dossier::plan::{Action, AxisId};
use crate::ui::form::{Choice, FieldKind, FormField, Values};

/// The fields of an action, but for the indicators, which are chosen beside it.
pub(super) fn fields(plan: &Plan<'_>, action: &Action) -> Vec<FormField> {
    let t = &plan.desk.t;
    let field = |name, label: &str, kind, value: &Rc<str>| FormField {
        name,
        label: t.text(label),
        kind,
        value: value.clone(),
        ..FormField::default()
    };
    let day = |day: Option<crate::dossier::day::Day>| -> Rc<str> {
        day.map(|day| day.to_string()).unwrap_or_default().into()
    };
    let mut fields = vec![
        FormField { required: true, ..field("title", "action-title", FieldKind::Line, &action.title) },
        field("objective", "action-objective", FieldKind::Lines, &action.objective),
    ];
    fields.extend(axis_field(plan, action));
    fields.extend([
        FormField {
            hint: t.text("action-owner-hint"),
            ..field("owner", "action-owner", FieldKind::LineOf(plan.roles()), &action.owner)
        },
        field("start", "action-start", FieldKind::Day, &day(action.start)),
        field("due", "action-due", FieldKind::Day, &day(action.due)),
        FormField {
            hint: t.text("action-means-hint"),
            ..field("means", "action-means", FieldKind::Line, &action.means)
        },
        FormField {
            hint: t.text("action-measure-hint"),
            ..field("measure", "action-measure", FieldKind::Line, &action.measure)
        },
        field("baseline", "action-baseline", FieldKind::Line, &action.baseline),
        field("target", "action-target", FieldKind::Line, &action.target),
    ]);
    fields
}

/// The axes of the round that decided on the action.
fn axis_field(plan: &Plan<'_>, action: &Action) -> Option<FormField> {
    let t = &plan.desk.t;
    let decided = plan.dossier.round(action.round)?;
    let axes = decided.priorities.axes.iter();
    let axes = axes.map(|(id, axis)| Choice { value: id.to_string().into(), label: axis.title.clone() });
    let none = Choice { value: "".into(), label: t.text("action-axis-none").into() };
    let choices: Vec<Choice> = std::iter::once(none).chain(axes).collect();
    (choices.len() > 1).then(|| FormField {
        name: "axis",
        label: t.text("action-axis"),
        kind: FieldKind::Choice(Rc::new(choices)),
        value: action.axis.map(|axis| axis.to_string()).unwrap_or_default().into(),
        ..FormField::default()
    })
}

/// An action with what was filled in.
pub(super) fn filled(action: &Action, values: &Values) -> Action {
    let text = |name| values.text(name);
    let axis: Option<AxisId> = text("axis").parse().ok();
    Action {
        title: text("title"),
        objective: text("objective"),
        axis,
        owner: text("owner"),
        start: values.day("start"),
        due: values.day("due"),
        means: text("means"),
        measure: text("measure"),
        baseline: text("baseline"),
        target: text("target"),
        ..action.clone()
    }
}
