//! The calendar of a round: its milestones, the late and the next one first.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Proposal, change_summary, folded, proposal_list};
use crate::app::Event;
use crate::app::addition::Addition;
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::round::Round;
use crate::dossier::team::{Milestone, MilestoneId};
use crate::score::calendar::{Standing, Usual, calendar, usual_calendar};
use crate::texts::Texts;
use crate::ui::context::Desk;
use crate::ui::form::{FieldKind, Form, FormField, Values};

// The fields of the form.
const TITLE: &str = "title";
const ON: &str = "on";

/// The milestones, proposals, and the form for another one.
pub(super) fn calendar_section(desk: &Desk, round: &Round, today: Day) -> Html {
    let t = &desk.t;
    let milestones = calendar(&round.team, today);
    html! {
        <section aria-labelledby="team-calendar">
            <h2 id="team-calendar">{ t.text("team-calendar") }</h2>
            if milestones.is_empty() {
                <p class="empty">{ t.text("calendar-empty") }</p>
            }
            <ol class="milestones">
                for (id, milestone, standing) in milestones {
                    <li key={id.to_string()} data-standing={standing_word(standing)}>
                        { milestone_row(desk, round, id, milestone, standing) }
                    </li>
                }
            </ol>
            if !round.is_sealed() {
                { proposal_list(desk, t.text("calendar-proposals"), "calendar-propose-all", proposals(t, round, today)) }
                { folded(t.text("calendar-add"), html! {
                    <Form
                        id="new-milestone" fields={fields(t, None)} submit={t.text("calendar-add-now")}
                        onsave={onsave(desk, Target::New(round.id))}
                    />
                }) }
            }
        </section>
    }
}

/// A milestone: when, what, how it stands; ticked once it is reached.
fn milestone_row(desk: &Desk, round: &Round, id: MilestoneId, milestone: &Rc<Milestone>, standing: Standing) -> Html {
    let t = &desk.t;
    let set = |details| Change::MilestoneSet { round: round.id, milestone: id, details };
    let ontick = {
        let (dispatch, milestone, round) = (desk.dispatch.clone(), milestone.clone(), round.id);
        move |event: web_sys::Event| {
            let is_reached = event.target_unchecked_into::<HtmlInputElement>().checked();
            let details = Some(Rc::new(Milestone { is_reached, ..(*milestone).clone() }));
            dispatch.send(Event::Entered(vec![Change::MilestoneSet { round, milestone: id, details }]));
        }
    };
    html! {
        <>
            <p class="milestone-line">
                <time class="numbers" datetime={milestone.on.to_string()}>{ t.of_day(milestone.on) }</time>
                <span class="milestone-title">{ milestone.title.clone() }</span>
                if let Some(key) = standing_key(standing, round.is_sealed()) {
                    <span class="tag">{ t.text(key) }</span>
                }
                if !round.is_sealed() {
                    <label class="reached">
                        <input type="checkbox" checked={milestone.is_reached} onchange={ontick} />
                        <span>
                            { t.text("milestone-reached") }
                            <span class="visually-hidden">{ " " }{ milestone.title.clone() }</span>
                        </span>
                    </label>
                }
            </p>
            if !round.is_sealed() {
                <details class="edit">
                    { change_summary(desk, &milestone.title) }
                    <Form
                        id={format!("milestone-{id}")} fields={fields(t, Some(milestone))}
                        onsave={onsave(desk, Target::Known(round.id, id, milestone.is_reached))}
                        beside={html! {
                            <button type="button" class="button danger" onclick={desk.dispatch.on(Event::Entered(vec![set(None)]))}>
                                { t.with("calendar-remove", &[("title", (&milestone.title).into())]) }
                            </button>
                        }}
                    />
                </details>
            }
        </>
    }
}

fn standing_word(standing: Standing) -> &'static str {
    match standing {
        Standing::Overdue => "overdue",
        Standing::Next => "next",
        Standing::Later => "later",
        Standing::Reached => "reached",
    }
}

/// What is said of a milestone where neither its day nor its tick does.
fn standing_key(standing: Standing, is_sealed: bool) -> Option<&'static str> {
    match standing {
        Standing::Overdue => Some("milestone-overdue"),
        Standing::Next => Some("milestone-next"),
        Standing::Reached => is_sealed.then_some("milestone-done"),
        Standing::Later => None,
    }
}

fn fields(t: &Texts, milestone: Option<&Milestone>) -> Vec<FormField> {
    vec![
        FormField {
            name: TITLE,
            label: t.text("milestone-title"),
            value: milestone.map(|milestone| milestone.title.clone()).unwrap_or_default(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: ON,
            label: t.text("milestone-on"),
            kind: FieldKind::Day,
            value: milestone.map(|milestone| milestone.on.to_string().into()).unwrap_or_default(),
            required: true,
            ..FormField::default()
        },
    ]
}

/// Which milestone a form is about.
#[derive(Clone, Copy)]
enum Target {
    New(crate::dossier::entry::RoundId),
    Known(crate::dossier::entry::RoundId, MilestoneId, bool),
}

fn onsave(desk: &Desk, target: Target) -> Callback<Values> {
    let dispatch = desk.dispatch.clone();
    Callback::from(move |values: Values| {
        // The browser's own field gives a day or nothing, and nothing is not saved.
        let Some(on) = values.day(ON) else { return };
        let title = values.text(TITLE);
        dispatch.send(match target {
            Target::New(round) => {
                Event::Added(Addition::Milestone(round, Rc::new(Milestone { title, on, is_reached: false })))
            }
            Target::Known(round, milestone, is_reached) => {
                let details = Some(Rc::new(Milestone { title, on, is_reached }));
                Event::Entered(vec![Change::MilestoneSet { round, milestone, details }])
            }
        });
    })
}

/// The usual milestones, on the days that a school year suggests.
fn proposals(t: &Texts, round: &Round, today: Day) -> Vec<Proposal> {
    let proposal = |(usual, on): (Usual, Day)| {
        let title = t.text(usual_key(usual));
        let milestone = Milestone { title: title.as_str().into(), on, is_reached: false };
        // A milestone that is there already has a day of its own.
        let is_taken = round.team.milestones.values().any(|other| other.title == milestone.title);
        let dated = || t.with("milestone-on-day", &[("title", (&title).into()), ("date", (&t.of_day(on)).into())]);
        Proposal {
            words: if is_taken { title.clone() } else { dated() },
            is_taken,
            addition: Addition::Milestone(round.id, Rc::new(milestone)),
        }
    };
    usual_calendar(today).into_iter().map(proposal).collect()
}

fn usual_key(usual: Usual) -> &'static str {
    match usual {
        Usual::Launch => "date-of-launch",
        Usual::Evidence => "date-of-evidence",
        Usual::Rating => "date-of-rating",
        Usual::Consensus => "date-of-consensus",
        Usual::Plan => "date-of-plan",
        Usual::Closing => "date-of-closing",
    }
}
