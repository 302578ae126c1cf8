//! Did it work? What an action brought about: judged with what shows it, beside the ratings before and now. An action
//! that is done stays open until somebody has judged this.

use std::rc::Rc;

use yew::prelude::*;

use super::{Named, Plan};
use crate::app::event::Event;
use crate::app::plan::{effect_key, part_name};
use crate::dossier::evidence::EvidenceId;
use crate::dossier::plan::{Action, ActionId, ActionState, Effect, Judgement, PlannedAction};
use crate::framework::IndicatorId;
use crate::framework::scale::Level;
use crate::score::trend::comparable;
use crate::texts::level_words;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

/// The ratings of the action's indicators when it was decided on, and now.
pub(super) fn before_and_now(plan: &Plan<'_>, action: &Action) -> Html {
    let is_of_framework = action.framework == plan.reading.framework.id;
    let shown = action.indicators.iter().filter(|_| is_of_framework);
    let rows: Vec<(&IndicatorId, String)> =
        shown.filter_map(|id| Some((id, part_name(&plan.reading, &id.0)?))).collect();
    html! {
        <ul class="before-and-now">
            for (id, name) in rows {
                <li key={id.as_str()}>
                    <span>{ name }</span><span class="detail">{ rating_words(plan, action, id) }</span>
                </li>
            }
        </ul>
    }
}

/// The rating of an indicator now, beside that of the round which decided on the action.
pub(super) fn rating_words(plan: &Plan<'_>, action: &Action, id: &IndicatorId) -> String {
    let t = &plan.desk.t;
    let now = rating(plan, id, plan.round.level(id));
    let is_of_framework = action.framework == plan.reading.framework.id;
    let decided = plan.dossier.round(action.round).filter(|round| round.id != plan.round.id && is_of_framework);
    match decided {
        Some(decided) => {
            let before = rating(plan, id, comparable(decided, &plan.round).level(id));
            let label = &decided.opening.label;
            let values = [("label", label.into()), ("before", (&before).into()), ("now", (&now).into())];
            t.with("rating-before-now", &values)
        }
        None => t.with("rating-now", &[("now", (&now).into())]),
    }
}

fn rating(plan: &Plan<'_>, id: &IndicatorId, level: Option<Level>) -> String {
    let framework = &plan.reading.framework;
    let scale = framework.place(id).and_then(|place| framework.scale_of(place.indicator));
    match (scale, level) {
        (Some(scale), Some(level)) => level_words(&plan.desk.t, &plan.reading.words, scale, level),
        _ => plan.desk.t.text("rating-none"),
    }
}

/// What was judged, in words.
pub(super) fn judged(plan: &Plan<'_>, planned: &PlannedAction) -> Html {
    let t = &plan.desk.t;
    let Some(judgement) = &planned.effect else { return html! { <div /> } };
    let effect = match planned.state {
        ActionState::GivenUp => t.text("state-given-up"),
        _ => t.text(effect_key(judgement.effect)),
    };
    let on = t.with("judged-day", &[("date", (&t.of_day(judgement.on)).into())]);
    let facts: Vec<String> = [on, judgement.by.to_string()].into_iter().filter(|fact| !fact.is_empty()).collect();
    let evidence: Vec<String> = judgement.evidence.iter().filter_map(|id| title_of(plan, *id)).collect();
    html! {
        <div class="judged">
            <p><strong>{ effect }</strong><span class="detail">{ facts.join(" · ") }</span></p>
            if !judgement.finding.is_empty() {
                <p class="quoted">{ judgement.finding.clone() }</p>
            }
            if !evidence.is_empty() {
                <p class="detail">{ t.with("judged-evidence", &[("evidence", (&t.list(&evidence)).into())]) }</p>
            }
        </div>
    }
}

/// What a piece of evidence is called, here or in the record of the sealed round.
fn title_of(plan: &Plan<'_>, id: EvidenceId) -> Option<String> {
    let sealed = plan.round.seal.as_ref().and_then(|seal| seal.record.evidence.get(&id)).map(|piece| &piece.details);
    let piece = sealed.or_else(|| plan.dossier.evidence().items.get(&id))?;
    Some(plan.desk.t.quoted(&piece.title))
}

/// The form by which an effect is judged. `place` keeps its ids apart from those of another form for the same action.
pub(super) fn effect_form(plan: &Plan<'_>, place: &str, (id, planned): &Named) -> Html {
    let t = &plan.desk.t;
    let id = *id;
    let given = planned.effect.as_ref().filter(|_| planned.state != ActionState::GivenUp);
    let none = Choice { value: "".into(), label: t.text("effect-choose").into() };
    let effects =
        Effect::ALL.map(|effect| Choice { value: effect.word().into(), label: t.text(effect_key(effect)).into() });
    let mut fields = vec![FormField {
        name: "effect",
        label: t.text("judged-effect"),
        kind: FieldKind::Choice(Rc::new(std::iter::once(none).chain(effects).collect())),
        value: given.map_or("", |judged| judged.effect.word()).into(),
        required: true,
        ..FormField::default()
    }];
    fields.push(FormField {
        name: "finding",
        label: t.text("judged-finding"),
        hint: t.text("judged-finding-hint"),
        kind: FieldKind::Lines,
        value: given.map(|judged| judged.finding.clone()).unwrap_or_default(),
        ..FormField::default()
    });
    fields.extend(evidence_field(plan, planned));
    fields.extend(signature(plan, given));
    let onsave = onjudge(plan, id, ActionState::Done);
    html! { <Form id={format!("{place}-{id}")} {fields} submit={t.text("effect-save")} {onsave} /> }
}

/// The form by which an action is given up, with the reason.
pub(super) fn give_up_form(plan: &Plan<'_>, place: &str, (id, planned): &Named) -> Html {
    let t = &plan.desk.t;
    let given = planned.effect.as_ref().filter(|_| planned.state == ActionState::GivenUp);
    let mut fields = vec![FormField {
        name: "finding",
        label: t.text("given-up-why"),
        kind: FieldKind::Lines,
        value: given.map(|judged| judged.finding.clone()).unwrap_or_default(),
        required: true,
        ..FormField::default()
    }];
    fields.extend(signature(plan, given));
    let onsave = onjudge(plan, *id, ActionState::GivenUp);
    html! { <Form id={format!("{place}-{id}")} {fields} submit={t.text("given-up-save")} {onsave} /> }
}

/// When it was judged and by whom.
fn signature(plan: &Plan<'_>, given: Option<&Rc<Judgement>>) -> [FormField; 2] {
    let t = &plan.desk.t;
    [
        FormField {
            name: "on",
            label: t.text("judged-on"),
            kind: FieldKind::Day,
            value: given.map_or(plan.today, |judged| judged.on).to_string().into(),
            ..FormField::default()
        },
        FormField {
            name: "by",
            label: t.text("judged-by"),
            hint: t.text("action-owner-hint"),
            kind: FieldKind::LineOf(plan.roles()),
            value: given.map(|judged| judged.by.clone()).unwrap_or_default(),
            ..FormField::default()
        },
    ]
}

/// What shows the effect, out of the library: first what serves the action's indicators.
fn evidence_field(plan: &Plan<'_>, planned: &PlannedAction) -> Option<FormField> {
    let t = &plan.desk.t;
    let library = plan.dossier.evidence();
    let action = &planned.action;
    let serves = |id: &EvidenceId| {
        library
            .served_by(*id)
            .any(|(framework, indicator)| *framework == action.framework && action.indicators.contains(indicator))
    };
    let (first, others): (Vec<_>, Vec<_>) = library.items.iter().partition(|(id, _)| serves(id));
    let choices: Vec<Choice> = (first.into_iter().chain(others))
        .map(|(id, piece)| Choice { value: id.to_string().into(), label: piece.title.clone() })
        .collect();
    let chosen = planned.effect.iter().flat_map(|judged| &judged.evidence);
    let value: Vec<String> = chosen.map(ToString::to_string).collect();
    (!choices.is_empty()).then(|| FormField {
        name: "evidence",
        label: t.text("judged-by-evidence"),
        kind: FieldKind::Choices(Rc::new(choices)),
        value: value.join(" ").into(),
        ..FormField::default()
    })
}

fn onjudge(plan: &Plan<'_>, id: ActionId, state: ActionState) -> Callback<Values> {
    let (dispatch, today) = (plan.desk.dispatch.clone(), plan.today);
    Callback::from(move |values: Values| {
        let text = |name| values.text(name);
        let word = text("effect");
        let judgement = Judgement {
            // What was given up moved nothing; its finding says why.
            effect: Effect::ALL.into_iter().find(|effect| effect.word() == &*word).unwrap_or(Effect::None),
            on: values.day("on").unwrap_or(today),
            by: text("by"),
            finding: text("finding"),
            evidence: values.chosen("evidence").iter().filter_map(|id| id.parse().ok()).collect(),
        };
        dispatch.send(Event::EffectJudged(id, state, Rc::new(judgement)));
    })
}
