//! One organisation of a comparison: where it stands among the others, its rounds, what is left out and why, and the
//! dossiers that are of it.

mod proposal;

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{FieldKind, Form, FormField, Values};
use super::super::screen::loading;
use super::organisations::{closed, label, standing};
use super::position::position;
use super::reviews::own_gap;
use super::{framework_name, near, score_words, twins};
use crate::app::desks::{AtHand, Seen};
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::Roster;
use crate::compare::desk::DeskChange;
use crate::compare::distribution::Score;
use crate::compare::roster::Member;
use crate::compare::table::Row;
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::texts::keys::organisation_kind_key;

const WHY: &str = "why";

/// What an organisation of the comparison is called.
pub fn name(model: &Model, id: DossierId) -> Option<Rc<str>> {
    let seen = model.desks.seen.as_ref()?;
    let at_hand = model.collection_of_page()?;
    who(&seen.roster, id).map(|member| member.organisation.name.clone()).or_else(|| {
        let rows = rows_of(at_hand, seen, id);
        rows.first().map(|row| row.organisation.name.clone())
    })
}

fn who(roster: &Roster, id: DossierId) -> Option<&Member> {
    roster.organisations.get(roster.find(id)?)
}

/// The rounds of an organisation on the framework edition, also those that are left out, the earliest first.
fn rows_of<'a>(at_hand: &AtHand, seen: &'a Seen, id: DossierId) -> Vec<&'a Row> {
    let rows = seen.sheet.rows().map(|(_, row)| row);
    let mut rows: Vec<&Row> = rows.filter(|row| at_hand.collection.organisation(row.dossier) == id).collect();
    rows.sort_by_key(|row| (row.closed_at, row.round));
    rows
}

/// The page of an organisation.
pub fn organisation_page(model: &Model, desk: &Desk, at_hand: &AtHand, id: DossierId) -> Html {
    let t = &desk.t;
    let Some(seen) = &model.desks.seen else { return loading(desk) };
    let id = at_hand.collection.organisation(id);
    let rows = rows_of(at_hand, seen, id);
    let back = Route::Compare(seen.collection, ComparePage::Among(Sight::Organisations, seen.view.clone())).href();
    let back = html! { <p><a href={back}>{ t.text("compare-back") }</a></p> };
    let Some(last) = rows.last() else {
        return html! {
            <>
                <p>{ t.text("compare-not-in") }</p>
                { back }
            </>
        };
    };
    html! {
        <>
            { facts(model, desk, seen, &last.organisation) }
            { proposal::proposal(model, desk, at_hand, seen, id) }
            { near::beside_the_other(model, desk, seen, id) }
            { position(model, desk, seen, id) }
            { near::nearest_ones(desk, seen, id) }
            { own_gap(model, desk, seen, id) }
            { rounds(desk, at_hand, seen, id, &rows) }
            { left_out(desk, at_hand, &rows) }
            { twins::dossiers(desk, at_hand, seen, id) }
            { back }
        </>
    }
}

fn facts(model: &Model, desk: &Desk, seen: &Seen, organisation: &Organisation) -> Html {
    let t = &desk.t;
    let learners = organisation.learners.map(|n| t.number(&n.to_string())).unwrap_or_default();
    let facts = [
        ("organisation-kind", t.text(organisation_kind_key(organisation.kind))),
        ("compare-column-place", organisation.place.to_string()),
        ("compare-region", organisation.region.to_string()),
        ("compare-size", learners),
        ("compare-framework", framework_name(model, &seen.framework)),
    ];
    html! {
        <dl class="compare-facts">
            for (name, value) in facts {
                if !value.is_empty() {
                    <div key={name}><dt>{ t.text(name) }</dt><dd>{ value }</dd></div>
                }
            }
        </dl>
    }
}

// Its rounds.

fn rounds(desk: &Desk, at_hand: &AtHand, seen: &Seen, id: DossierId, rows: &[&Row]) -> Html {
    let t = &desk.t;
    let member = who(&seen.roster, id);
    let rounds = member.map(|member| seen.roster.rounds_of(member)).unwrap_or_default();
    let columns = [
        "column-round",
        "compare-column-closed",
        "compare-column-standing",
        "compare-column-whole",
        "compare-column-coverage",
    ];
    let is_counted = |row: &&&Row| at_hand.collection.left_out(row.dossier, row.round).is_none();
    html! {
        <section>
            <h2 id="compare-rounds">{ t.text("compare-its-rounds") }</h2>
            <div>
                if rounds.is_empty() {
                    <p>{ t.text("compare-no-rounds") }</p>
                } else {
                    <div class="table-place" tabindex="0" role="region" aria-labelledby="compare-rounds">
                        <table>
                            <caption class="visually-hidden">{ t.text("compare-its-rounds") }</caption>
                            <thead>
                                <tr>
                                    for column in columns {
                                        <th key={column} scope="col">{ t.text(column) }</th>
                                    }
                                </tr>
                            </thead>
                            <tbody>
                                for round in rounds {
                                    <tr key={round.row}>
                                        <th scope="row">{ label(seen, round) }</th>
                                        <td class="numbers">{ closed(t, round) }</td>
                                        <td>{ standing(t, round) }</td>
                                        <td class="numbers">{ score_words(t, seen, Score::Whole, Score::Whole.of(&seen.sheet.table, round.row)) }</td>
                                        <td class="numbers">{ score_words(t, seen, Score::Coverage, Score::Coverage.of(&seen.sheet.table, round.row)) }</td>
                                    </tr>
                                }
                            </tbody>
                        </table>
                    </div>
                }
            </div>
            for row in rows.iter().filter(is_counted) {
                { leave_out(desk, row) }
            }
        </section>
    }
}

/// Leaving a round out: it is never deleted, and says why it does not count.
fn leave_out(desk: &Desk, row: &Row) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let (dossier, round) = (row.dossier, row.round);
    let onsave = Callback::from(move |values: Values| {
        dispatch.send(Event::Decided(vec![DeskChange::LeftOut { dossier, round, why: Some(values.text(WHY)) }]));
    });
    let why = FormField {
        name: WHY,
        label: t.text("compare-why"),
        hint: t.text("compare-why-hint"),
        kind: FieldKind::Line,
        required: true,
        ..FormField::default()
    };
    let label = t.quoted(&row.label);
    html! {
        <details key={format!("{dossier}-{round}")}>
            <summary>{ t.with("compare-leave-out", &[("label", (&label).into())]) }</summary>
            <Form id={format!("leave-{dossier}-{round}")} fields={vec![why]} submit={t.text("compare-leave-out-button")} {onsave} />
        </details>
    }
}

fn left_out(desk: &Desk, at_hand: &AtHand, rows: &[&Row]) -> Html {
    let t = &desk.t;
    let left_out = rows.iter().filter_map(|row| Some((row, at_hand.collection.left_out(row.dossier, row.round)?)));
    let left_out: Vec<_> = left_out.collect();
    if left_out.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="compare-left-out">
            <h2 id="compare-left-out">{ t.text("compare-left-out") }</h2>
            <ul class="data-list">
                for (row, why) in left_out {
                    <li key={format!("{}-{}", row.dossier, row.round)}>
                        { t.with("compare-left-out-why", &[("label", (&t.quoted(&row.label)).into()), ("why", (&why).into())]) }
                        { " " }
                        <button
                            type="button" class="button"
                            onclick={desk.dispatch.on(Event::Decided(vec![DeskChange::LeftOut { dossier: row.dossier, round: row.round, why: None }]))}
                        >
                            { t.text("compare-take-back") }
                            <span class="visually-hidden">{ format!(" – {}", row.label) }</span>
                        </button>
                    </li>
                }
            </ul>
        </section>
    }
}
