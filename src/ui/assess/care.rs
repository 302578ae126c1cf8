//! Who looks after an indicator, on its card: handing it in, accepting it, sending it back.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::card::IndicatorCardProperties;
use crate::app::Event;
use crate::dossier::change::{Change, Rating};
use crate::dossier::day::Day;
use crate::dossier::round::Round;
use crate::dossier::team::{HandIn, MemberId};
use crate::framework::IndicatorId;
use crate::score::care::is_overdue;
use crate::ui::context::Desk;
use crate::ui::form::{FieldKind, Form, FormField, Values};
use crate::ui::team::member_words;

/// The field that says what is missing.
const COMMENT: &str = "comment";

/// Who looks after an indicator, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Care {
    /// What the member is called who looks after it; none when it was handed in and nobody looks after it any more.
    assignee: Option<String>,
    /// Until when.
    due: Option<Day>,
    /// Whether it should be done by now.
    is_overdue: bool,
    /// What became of it.
    hand_in: Option<Rc<HandIn>>,
    /// Whether it was rated or noted anew since then.
    is_reworked: bool,
    /// Whether whoever works here hands it in.
    may_hand_in: bool,
    /// Whether whoever works here accepts it or sends it back.
    may_judge: bool,
}

/// Who looks after an indicator of a round, as seen by the member who works here. Roles are never required: where nobody
/// said who works here, everything can be done.
pub(super) fn care_of(
    round: &Round,
    indicator: &IndicatorId,
    acting: Option<MemberId>,
    today: Day,
    reworked: &BTreeSet<IndicatorId>,
) -> Option<Rc<Care>> {
    let team = &round.team;
    let assignee = team.assignee(indicator);
    let hand_in = team.hand_ins.get(indicator).cloned();
    if assignee.is_none() && hand_in.is_none() {
        return None;
    }
    let acting_part = acting.and_then(|member| team.members.get(&member)).map(|member| member.part);
    Some(Rc::new(Care {
        assignee: assignee.map(|(_, member)| member_words(member)),
        due: team.assignments.get(indicator).and_then(|assignment| assignment.due),
        is_overdue: is_overdue(round, indicator, today),
        hand_in,
        is_reworked: reworked.contains(indicator),
        may_hand_in: acting_part.is_none() || acting == assignee.map(|(member, _)| member),
        may_judge: acting_part.is_none_or(|part| part.judges()),
    }))
}

/// The text id of what became of an indicator.
pub fn hand_in_key(hand_in: &HandIn) -> &'static str {
    match hand_in {
        HandIn::Submitted => "care-submitted",
        HandIn::Returned { .. } => "care-returned",
        HandIn::Accepted => "care-accepted",
    }
}

/// The line on the card, and what was said when it was sent back.
pub(super) fn care_note(desk: &Desk, care: &Care) -> Html {
    let t = &desk.t;
    html! {
        <div class="care">
            <p class="care-line">
                if let Some(who) = &care.assignee {
                    <span>
                        { match care.due {
                            Some(due) => t.with("care-until", &[("who", who.into()), ("date", (&t.of_day(due)).into())]),
                            None => t.with("care-by", &[("who", who.into())]),
                        } }
                    </span>
                }
                if care.is_overdue {
                    <span class="tag late">{ t.text("care-overdue") }</span>
                }
                <span role="status">
                    if let Some(hand_in) = &care.hand_in {
                        <span class="tag">{ t.text(hand_in_key(hand_in)) }</span>
                        if care.is_reworked {
                            { " " }{ t.text("care-reworked") }
                        }
                    }
                </span>
            </p>
            if let Some(HandIn::Returned { comment }) = care.hand_in.as_deref() {
                <p class="quoted">{ comment.clone() }</p>
            }
        </div>
    }
}

/// What whoever works here can do with it, after the rating and the note.
pub(super) fn care_acts(desk: &Desk, props: &IndicatorCardProperties, care: &Care) -> Html {
    let t = &desk.t;
    let entered = |hand_in: Option<HandIn>| desk.dispatch.on(Event::Entered(vec![handed_in(props, hand_in)]));
    let is_submitted = matches!(care.hand_in.as_deref(), Some(HandIn::Submitted));
    let is_accepted = matches!(care.hand_in.as_deref(), Some(HandIn::Accepted));
    let is_with_assignee = !is_submitted && (!is_accepted || care.is_reworked);
    let hands_in = care.may_hand_in && is_with_assignee && props.rating != Rating::NotRated;
    html! {
        <div class="care-acts">
            <p>
                if hands_in {
                    <button type="button" class="button" onclick={entered(Some(HandIn::Submitted))}>
                        { t.text("care-hand-in") }
                    </button>
                }
                if is_submitted && care.may_judge {
                    <button type="button" class="button" onclick={entered(Some(HandIn::Accepted))}>
                        { t.text("care-accept") }
                    </button>
                }
                if is_submitted && care.may_hand_in {
                    <button type="button" class="quiet" onclick={entered(None)}>{ t.text("care-take-back") }</button>
                }
            </p>
            if (is_submitted || is_accepted) && care.may_judge {
                { send_back(desk, props) }
            }
        </div>
    }
}

fn handed_in(props: &IndicatorCardProperties, hand_in: Option<HandIn>) -> Change {
    Change::HandedIn { round: props.round, indicator: props.id.clone(), hand_in: hand_in.map(Rc::new) }
}

/// Sending back says what is missing.
fn send_back(desk: &Desk, props: &IndicatorCardProperties) -> Html {
    let t = &desk.t;
    let onsave = {
        let (dispatch, round, indicator) = (desk.dispatch.clone(), props.round, props.id.clone());
        Callback::from(move |values: Values| {
            let hand_in = Some(Rc::new(HandIn::Returned { comment: values.text(COMMENT) }));
            dispatch.send(Event::Entered(vec![Change::HandedIn { round, indicator: indicator.clone(), hand_in }]));
        })
    };
    let comment = FormField {
        name: COMMENT,
        label: t.text("care-comment"),
        kind: FieldKind::Lines,
        required: true,
        ..FormField::default()
    };
    html! {
        <details class="send-back">
            <summary>{ t.text("care-send-back") }</summary>
            <Form id={format!("return-{}", props.id)} fields={vec![comment]} submit={t.text("care-send-back-now")} {onsave} />
        </details>
    }
}
