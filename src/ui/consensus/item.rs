//! An indicator on the page of consensus: its votes, and the form in which the team says what it agrees on. Nothing is
//! chosen in the form beforehand, so that a proposal is never taken by pressing a button.

use std::rc::Rc;

use yew::prelude::*;

use super::votes::{ShownVotes, agreed_on, shown_votes};
use crate::app::Event;
use crate::dossier::change::Rating;
use crate::dossier::entry::RoundId;
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::score::agreement::Standing;
use crate::ui::context::{Desk, use_desk};
use crate::ui::focus::card_id;
use crate::ui::form::{FieldKind, Form, FormField, Values};
use crate::ui::rating_field::{RatingFieldProperties, rating_field};

const REASON: &str = "reason";
const DISSENT: &str = "dissent";

/// Properties of [`ConsensusItem`].
#[derive(Clone, PartialEq, Properties)]
pub struct ConsensusItemProperties {
    /// The round.
    pub round: RoundId,
    /// The framework.
    pub reading: Reading,
    /// The indicator.
    pub id: IndicatorId,
    /// Its votes.
    pub shown: Rc<ShownVotes>,
    /// Its rating.
    pub rating: Rating,
    /// Whether it can only be read.
    pub readonly: bool,
    /// Whether the address names it.
    pub is_at_hand: bool,
}

/// An indicator on the page of consensus. A component, since what is chosen waits here until its reason is written.
#[component]
pub fn ConsensusItem(props: &ConsensusItemProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let picked = use_state(|| None::<Rating>);
    let agreed = props.shown.agreed.as_deref();
    let chosen = (*picked).clone().or(agreed.map(|agreed| agreed.rating.clone())).unwrap_or_default();
    let onpick = {
        let picked = picked.clone();
        Callback::from(move |rating| picked.set(Some(rating)))
    };
    let onsave = {
        let (dispatch, round, id, chosen) = (desk.dispatch.clone(), props.round, props.id.clone(), chosen.clone());
        Callback::from(move |values: Values| {
            picked.set(None);
            let words = [values.text(REASON), values.text(DISSENT)];
            dispatch.send(Event::ConsensusFound(round, id.clone(), chosen.clone(), words));
        })
    };
    let standing = props.shown.votes.standing(props.shown.rule);
    let is_open = agreed.is_none() && standing != Standing::Close;
    // What is to be talked over lies open; the forms of all others would bury it.
    let is_to_discuss = agreed.is_none() && standing == Standing::Apart;
    let summary = match agreed {
        Some(_) => "consensus-change",
        None if is_open => "consensus-say",
        None => "consensus-other",
    };
    let words = props.reading.words.indicators.get(&props.id);
    let number = props.reading.framework.place(&props.id).map(|place| place.indicator.number.clone());
    html! {
        <article class="consensus-item" id={card_id(&props.id)} tabindex="-1">
            <h4 id={heading(props)}>
                <span class="number">{ number.unwrap_or_default() }</span>{ " " }
                { words.map(|words| words.statement.clone()).unwrap_or_default() }
            </h4>
            { shown_votes(desk, &props.reading, &props.id, &props.shown) }
            <div>
                { agreed_on(desk, &props.reading, props.round, &props.id, &props.shown, &props.rating, props.readonly) }
            </div>
            if !props.readonly {
                <details open={is_to_discuss || props.is_at_hand}>
                    <summary>{ t.text(summary) }</summary>
                    <Form
                        id={format!("agree-{}", props.id)} fields={fields(desk, props, &chosen, onpick)}
                        submit={t.text("consensus-save")} {onsave}
                    />
                </details>
            }
        </article>
    }
}

fn heading(props: &ConsensusItemProperties) -> String {
    format!("consensus-{}-statement", props.id)
}

/// The level, the reason, and what some hold against it.
fn fields(desk: &Desk, props: &ConsensusItemProperties, chosen: &Rating, onpick: Callback<Rating>) -> Vec<FormField> {
    let t = &desk.t;
    let shown = &props.shown;
    let is_chosen = *chosen != Rating::NotRated;
    let is_apart = shown.votes.standing(shown.rule) == Standing::Apart;
    let asks_for_reason = is_apart || (is_chosen && shown.votes.ask_for_reason(shown.rule, chosen));
    let agreed = shown.agreed.as_deref();
    vec![
        FormField {
            name: "level",
            kind: FieldKind::Other(stair(desk, props, chosen, onpick)),
            value: if is_chosen { "chosen".into() } else { "".into() },
            required: true,
            ..FormField::default()
        },
        FormField {
            name: REASON,
            label: t.text("consensus-reason"),
            hint: t.text(if is_apart { "consensus-reason-apart" } else { "consensus-reason-hint" }),
            kind: FieldKind::Lines,
            value: agreed.map(|agreed| agreed.reason.clone()).unwrap_or_default(),
            required: asks_for_reason,
        },
        FormField {
            name: DISSENT,
            label: t.text("consensus-dissent"),
            hint: t.text("consensus-dissent-hint"),
            kind: FieldKind::Lines,
            value: agreed.map(|agreed| agreed.dissent.clone()).unwrap_or_default(),
            required: false,
        },
    ]
}

/// The rating control, in which the team chooses together.
fn stair(desk: &Desk, props: &ConsensusItemProperties, chosen: &Rating, onrate: Callback<Rating>) -> Html {
    let reading = &props.reading;
    let place = reading.framework.place(&props.id);
    let scale = place.and_then(|place| reading.framework.scale_of(place.indicator)).cloned();
    let words = reading.words.indicators.get(&props.id).cloned();
    let (Some(place), Some(scale), Some(words)) = (place, scale, words) else { return html! { <div /> } };
    let field = RatingFieldProperties {
        name: format!("consensus-{}", props.id).into(),
        labelled_by: heading(props).into(),
        scale_words: reading.words.scales.get(&scale.id).cloned(),
        levels: reading.framework.levels_of(place.indicator),
        factor: 1,
        reference: None,
        scale,
        unit: "".into(),
        words,
        rating: chosen.clone(),
        before: None,
        is_before_converted: false,
        target: None,
        readonly: props.readonly,
        onrate,
    };
    rating_field(desk, &field)
}
