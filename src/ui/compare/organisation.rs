//! One organisation of a comparison: where it stands among the others, its rounds, what is left out and why, and the
//! dossiers that are of it.

mod proposal;

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::Desk;
use super::super::form::{FieldKind, Form, FormField, Values};
use super::super::screen::loading;
use super::organisations::{closed, label, standing};
use super::strip::strip;
use super::themes::{few, scores};
use super::{framework_name, reading_of, score_words, share_words};
use crate::app::desks::{AtHand, Seen};
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::Roster;
use crate::compare::desk::{DeskChange, DeskField};
use crate::compare::disclosure::FEWEST;
use crate::compare::distribution::{Distribution, Position, Score};
use crate::compare::roster::Member;
use crate::compare::table::Row;
use crate::compare::twins::{Likeness, proposals};
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
            { position(model, desk, seen, id) }
            { rounds(desk, at_hand, seen, id, &rows) }
            { left_out(desk, at_hand, &rows) }
            { dossiers(desk, at_hand, seen, id) }
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

// Where it stands.

fn position(model: &Model, desk: &Desk, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    let Some(row) = seen.row_of(id) else { return html! {} };
    let n_others = seen.selection.rows.iter().filter(|other| seen.roster.member(**other).is_some_and(|it| it.id != id));
    let n_others = n_others.count();
    let told = n_others >= FEWEST as usize;
    let label = seen.sheet.table.rows.get(row as usize).map(|row| row.label.clone()).unwrap_or_default();
    html! {
        <section aria-labelledby="compare-position">
            <h2 id="compare-position">{ t.text("compare-position") }</h2>
            <div>
                if told {
                    <p>{ t.with("compare-position-among", &[("n", n_others.into()), ("label", (&t.quoted(&label)).into())]) }</p>
                    { positions(model, desk, seen, row) }
                    <p class="hint">{ t.text("compare-percentile-hint") }</p>
                } else {
                    <p class="compare-few">{ few(desk, n_others) }</p>
                }
            </div>
        </section>
    }
}

const COLUMNS: [&str; 7] = [
    "column-theme",
    "compare-own",
    "compare-percentile",
    "compare-spread",
    "compare-lower",
    "compare-median",
    "compare-upper",
];

fn positions(model: &Model, desk: &Desk, seen: &Seen, row: u32) -> Html {
    let t = &desk.t;
    let reading = reading_of(model, seen);
    html! {
        <div class="table-place" tabindex="0" role="region" aria-labelledby="compare-position">
            <table class="spreads">
                <caption class="visually-hidden">{ t.text("compare-position") }</caption>
                <thead>
                    <tr>
                        for column in COLUMNS {
                            <th key={column} scope="col">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for (score, name) in scores(desk, reading.as_ref(), seen) {
                        { position_row(desk, seen, row, score, &name) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn position_row(desk: &Desk, seen: &Seen, row: u32, score: Score, name: &str) -> Html {
    let t = &desk.t;
    let own = score.of(&seen.sheet.table, row);
    let position = Position::of(&seen.sheet.table, &seen.roster, &seen.selection, score, row);
    let percentile = position.and_then(|position| Some((position.percentile()?, position.n)));
    let percentile = percentile.map(|(percentile, n)| {
        t.with("compare-percentile-of", &[("percentile", percentile.percent_rounded().into()), ("n", n.into())])
    });
    let distribution = Distribution::of(&seen.sheet.table, &seen.selection, score);
    let told = distribution.summary.filter(|_| distribution.is_told());
    html! {
        <tr key={name.to_owned()}>
            <th scope="row">{ name.to_owned() }</th>
            <td class="numbers">{ score_words(t, seen, score, own) }</td>
            <td class="numbers">{ percentile.unwrap_or_else(|| "–".to_owned()) }</td>
            if let Some(summary) = told {
                <td>{ strip(&summary, own) }</td>
                for (n, share) in [summary.lower_quartile, summary.median, summary.upper_quartile].into_iter().enumerate() {
                    <td key={n} class="numbers">{ share_words(t, seen, score, share) }</td>
                }
            } else {
                <td colspan="4" class="hint">
                    { t.text(if distribution.n == 0 { "compare-not-rated" } else { "compare-few-short" }) }
                </td>
            }
        </tr>
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
        <section aria-labelledby="compare-rounds">
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

// Its dossiers.

/// The dossiers that were joined, and those that may be of the same organisation.
fn dossiers(desk: &Desk, at_hand: &AtHand, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    let collection = &at_hand.collection;
    let joined =
        collection.journal().registers().filter_map(|(field, register)| match (field, &register.winner()?.change) {
            (DeskField::Join(one, other), DeskChange::Joined { joined: true, .. })
                if collection.organisation(*one) == id =>
            {
                Some((*one, *other))
            }
            _ => None,
        });
    let joined: Vec<(DossierId, DossierId)> = joined.collect();
    let is_of = |dossier: DossierId| collection.organisation(dossier) == id;
    let twins = proposals(collection).into_iter().filter(|twins| is_of(twins.one) || is_of(twins.other));
    let twins: Vec<_> = twins.collect();
    if joined.is_empty() && twins.is_empty() {
        return html! {};
    }
    let named = |dossier: DossierId| {
        let row = seen.sheet.rows().map(|(_, row)| row).find(|row| row.dossier == dossier);
        row.map_or_else(
            || dossier.to_string(),
            |row| {
                let parts = [&*row.organisation.name, &*row.organisation.place, &*row.organisation.code];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
            },
        )
    };
    let decide = |one: DossierId, other: DossierId, joined: bool| {
        desk.dispatch.on(Event::Decided(vec![DeskChange::Joined {
            one: one.min(other),
            other: one.max(other),
            joined,
        }]))
    };
    html! {
        <section aria-labelledby="compare-dossiers">
            <h2 id="compare-dossiers">{ t.text("compare-dossiers") }</h2>
            <ul class="data-list">
                for (one, other) in joined {
                    <li key={format!("{one}-{other}")}>
                        { t.with("compare-joined", &[("one", (&t.quoted(&named(one))).into()), ("other", (&t.quoted(&named(other))).into())]) }
                        { " " }
                        <button type="button" class="button" onclick={decide(one, other, false)}>{ t.text("compare-part") }</button>
                    </li>
                }
                for twins in twins {
                    <li key={format!("{}-{}", twins.one, twins.other)}>
                        <p>{ t.with("compare-twins", &[("one", (&t.quoted(&named(twins.one))).into()), ("other", (&t.quoted(&named(twins.other))).into())]) }{ " " }{ t.text(likeness(twins.why)) }</p>
                        <p class="buttons">
                            <button type="button" class="button" onclick={decide(twins.one, twins.other, true)}>{ t.text("compare-join") }</button>
                            <button type="button" class="button" onclick={decide(twins.one, twins.other, false)}>{ t.text("compare-not-same") }</button>
                        </p>
                    </li>
                }
            </ul>
        </section>
    }
}

fn likeness(why: Likeness) -> &'static str {
    match why {
        Likeness::SameCode => "twins-same-code",
        Likeness::SameName => "twins-same-name",
        Likeness::NearName => "twins-near-name",
    }
}
