//! Who decides: the members of the label's committee, by role, with a name where somebody wants one.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{Choice, FieldKind, Form, FormField, Values};
use crate::app::desks::{AtHand, DeskAddition};
use crate::app::{Event, Model};
use crate::compare::decision::{CommitteeMember, CommitteeMemberId, CommitteePart};
use crate::compare::desk::DeskChange;
use crate::texts::Texts;
use crate::texts::decided::{committee_part_key, member_words};

// The fields of the form.
const TITLE: &str = "title";
const PART: &str = "part";
const NAME: &str = "name";

/// The members, each with what can be corrected, and the form for another one.
pub fn committee_page(_: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let members = at_hand.collection.committee();
    html! {
        <div class="committee">
            <p class="lead">{ t.text("committee-lead") }</p>
            <p class="hint">{ t.text("committee-names") }</p>
            if members.is_empty() {
                <p class="empty">{ t.text("committee-empty") }</p>
            }
            <ul class="roster">
                for (id, member) in members.iter() {
                    <li key={id.to_string()}>{ member_row(desk, *id, member) }</li>
                }
            </ul>
            <p class="visually-hidden" role="status">{ t.with("committee-size", &[("n", members.len().into())]) }</p>
            <section aria-labelledby="committee-add">
                <h2 id="committee-add">{ t.text("committee-add") }</h2>
                <Form
                    id="new-member" fields={fields(t, &CommitteeMember::default())} submit={t.text("committee-add-now")}
                    onsave={onadd(desk)}
                />
            </section>
        </div>
    }
}

/// A member, with what can be corrected folded away.
fn member_row(desk: &Desk, id: CommitteeMemberId, member: &Rc<CommitteeMember>) -> Html {
    let t = &desk.t;
    let left = Event::Decided(vec![DeskChange::MemberSet { member: id, details: None }]);
    let who = member_words(member);
    let leave = html! {
        <>
            <button type="button" class="button danger" onclick={desk.dispatch.on(left)}>
                { t.with("committee-leave", &[("who", (&who).into())]) }
            </button>
            <span class="hint">{ t.text("committee-leave-hint") }</span>
        </>
    };
    html! {
        <>
            <p class="roster-line">
                <strong>{ member.title.clone() }</strong>
                if !member.name.is_empty() {
                    <span>{ member.name.clone() }</span>
                }
                <span class="detail">{ t.text(committee_part_key(member.part)) }</span>
            </p>
            <details class="edit">
                <summary>
                    { t.text("committee-correct") }<span class="visually-hidden">{ format!(" – {who}") }</span>
                </summary>
                <Form
                    id={format!("member-{id}")} fields={fields(t, member)} onsave={oncorrect(desk, id)} beside={leave}
                />
            </details>
        </>
    }
}

fn fields(t: &Texts, member: &CommitteeMember) -> Vec<FormField> {
    let part =
        |part: CommitteePart| Choice { value: part.word().into(), label: t.text(committee_part_key(part)).into() };
    vec![
        FormField {
            name: TITLE,
            label: t.text("committee-title"),
            hint: t.text("committee-title-hint"),
            value: member.title.clone(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: PART,
            label: t.text("committee-part"),
            hint: t.text("committee-part-hint"),
            kind: FieldKind::Choice(Rc::new(CommitteePart::ALL.map(part).to_vec())),
            value: member.part.word().into(),
            ..FormField::default()
        },
        FormField {
            name: NAME,
            label: t.text("committee-name"),
            hint: t.text("committee-name-hint"),
            value: member.name.clone(),
            ..FormField::default()
        },
    ]
}

fn member_of(values: &Values) -> Rc<CommitteeMember> {
    let part = CommitteePart::ALL.into_iter().find(|part| part.word() == &*values.text(PART)).unwrap_or_default();
    Rc::new(CommitteeMember { title: values.text(TITLE), part, name: values.text(NAME) })
}

fn onadd(desk: &Desk) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| dispatch.send(Event::DeskAdded(DeskAddition::Member(member_of(&values)))))
}

fn oncorrect(desk: &Desk, member: CommitteeMemberId) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| {
        let details = Some(member_of(&values));
        dispatch.send(Event::Decided(vec![DeskChange::MemberSet { member, details }]));
    })
}
