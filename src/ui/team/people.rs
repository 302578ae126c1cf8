//! Who takes part in a round: roles, parts, and a name where somebody wants one.

use std::rc::Rc;

use yew::prelude::*;

use super::proposals::usual_roles;
use super::{Proposal, change_summary, folded, proposal_list};
use crate::app::Event;
use crate::app::addition::Addition;
use crate::app::words::part_key;
use crate::dossier::change::{Change, OrganisationKind};
use crate::dossier::entry::RoundId;
use crate::dossier::round::Round;
use crate::dossier::team::{Member, MemberId, Part};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

// The fields of the form.
const TITLE: &str = "title";
const PART: &str = "part";
const NAME: &str = "name";

/// The members, proposals, and the form for somebody else.
pub(super) fn people_section(desk: &Desk, round: &Round, kind: OrganisationKind) -> Html {
    let t = &desk.t;
    let team = &round.team;
    html! {
        <section aria-labelledby="team-people">
            <h2 id="team-people">{ t.text("team-people") }</h2>
            <p class="hint">{ t.text("people-hint") }</p>
            if team.members.is_empty() {
                <p class="empty">{ t.text("people-empty") }</p>
            }
            <ul class="roster">
                for (id, member) in team.in_order() {
                    <li key={id.to_string()}>{ member_row(desk, round, id, member) }</li>
                }
            </ul>
            <p class="visually-hidden" role="status">{ t.with("team-size", &[("n", team.members.len().into())]) }</p>
            { parts_explained(desk) }
            if !round.is_sealed() {
                { proposal_list(desk, t.text("people-proposals"), "people-propose-all", proposals(t, round, kind)) }
                { folded(t.text("people-add"), html! {
                    <Form
                        id="new-member" fields={fields(t, &Member::default())} submit={t.text("people-add-now")}
                        onsave={onadd(desk, round.id)}
                    />
                }) }
            }
        </section>
    }
}

/// A member, with what can be changed folded away.
fn member_row(desk: &Desk, round: &Round, id: MemberId, member: &Rc<Member>) -> Html {
    let t = &desk.t;
    let n = round.team.assigned_to(id).count();
    html! {
        <>
            <p class="roster-line">
                <strong>{ member.title.clone() }</strong>
                if !member.name.is_empty() {
                    <span>{ member.name.clone() }</span>
                }
                <span class="detail">
                    { t.text(part_key(member.part)) }
                    if n > 0 {
                        { " · " }{ t.with("looks-after", &[("n", n.into())]) }
                    }
                </span>
            </p>
            if !round.is_sealed() {
                <details class="edit">
                    { change_summary(desk, &member.title) }
                    <Form
                        id={format!("member-{id}")} fields={fields(t, member)} onsave={onchange(desk, round.id, id)}
                        beside={remove_button(desk, round, id, member)}
                    />
                </details>
            }
        </>
    }
}

/// Whoever leaves hands back what they looked after, in the same step.
fn remove_button(desk: &Desk, round: &Round, id: MemberId, member: &Member) -> Html {
    let t = &desk.t;
    let freed = round.team.assigned_to(id).map(|indicator| Change::Assigned {
        round: round.id,
        indicator: indicator.clone(),
        assignment: None,
    });
    let left = Change::MemberSet { round: round.id, member: id, details: None };
    let changes: Vec<Change> = std::iter::once(left).chain(freed).collect();
    let n = changes.len() - 1;
    html! {
        <>
            <button type="button" class="button danger" onclick={desk.dispatch.on(Event::Entered(changes))}>
                { t.with("people-remove", &[("who", (&member.title).into())]) }
            </button>
            if n > 0 {
                <span class="hint">{ t.with("people-remove-frees", &[("n", n.into())]) }</span>
            }
        </>
    }
}

fn fields(t: &Texts, member: &Member) -> Vec<FormField> {
    let part = |part: Part| Choice { value: part.word().into(), label: t.text(part_key(part)).into() };
    vec![
        FormField {
            name: TITLE,
            label: t.text("member-title"),
            hint: t.text("member-title-hint"),
            value: member.title.clone(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: PART,
            label: t.text("member-part"),
            kind: FieldKind::Choice(Rc::new(Part::ALL.map(part).to_vec())),
            value: member.part.word().into(),
            ..FormField::default()
        },
        FormField {
            name: NAME,
            label: t.text("member-name"),
            hint: t.text("member-name-hint"),
            value: member.name.clone(),
            ..FormField::default()
        },
    ]
}

fn member_of(values: &Values) -> Rc<Member> {
    let part = Part::ALL.into_iter().find(|part| part.word() == &*values.text(PART)).unwrap_or_default();
    Rc::new(Member { title: values.text(TITLE), part, name: values.text(NAME) })
}

fn onadd(desk: &Desk, round: RoundId) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| dispatch.send(Event::Added(Addition::Member(round, member_of(&values)))))
}

fn onchange(desk: &Desk, round: RoundId, member: MemberId) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| {
        let details = Some(member_of(&values));
        dispatch.send(Event::Entered(vec![Change::MemberSet { round, member, details }]));
    })
}

/// The usual roles.
fn proposals(t: &Texts, round: &Round, kind: OrganisationKind) -> Vec<Proposal> {
    let proposal = |(key, part): &(&str, Part)| {
        let words = t.text(key);
        let member = Member { title: words.as_str().into(), part: *part, name: "".into() };
        Proposal {
            is_taken: round.team.members.values().any(|other| other.title == member.title),
            addition: Addition::Member(round.id, Rc::new(member)),
            words,
        }
    };
    usual_roles(kind).iter().map(proposal).collect()
}

/// What each part means, folded away.
fn parts_explained(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <details class="parts">
            <summary>{ t.text("parts-explained") }</summary>
            <dl>
                for part in Part::ALL {
                    <div key={part.word()}>
                        <dt>{ t.text(part_key(part)) }</dt>
                        <dd>{ t.text(part_meaning(part)) }</dd>
                    </div>
                }
            </dl>
        </details>
    }
}

fn part_meaning(part: Part) -> &'static str {
    match part {
        Part::Pilot => "part-pilot-meaning",
        Part::Steering => "part-steering-meaning",
        Part::Rater => "part-rater-meaning",
        Part::Contributor => "part-contributor-meaning",
        Part::Validator => "part-validator-meaning",
        Part::Reader => "part-reader-meaning",
    }
}
