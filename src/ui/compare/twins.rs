//! Dossiers that may be of one organisation, proposed for joining: both names side by side, why, and two buttons. Nothing
//! is joined by itself, and who said yes or no is not asked again.

use yew::prelude::*;

use super::super::context::Desk;
use crate::app::desks::{AtHand, Seen};
use crate::app::{ComparePage, Event, Route};
use crate::compare::desk::{DeskChange, DeskField};
use crate::compare::twins::{Likeness, Proposed};
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::texts::Texts;
use crate::texts::keys::organisation_kind_key;

/// As many proposals as stand there at once: when they are decided the next ones come.
const MOST: usize = 10;

/// All proposals of a comparison; nothing when there are none.
pub fn all_proposals(desk: &Desk, at_hand: &AtHand, seen: &Seen) -> Html {
    let t = &desk.t;
    let twins = at_hand.twins();
    if twins.is_empty() {
        return html! {};
    }
    let n_more = twins.len().saturating_sub(MOST);
    html! {
        <section class="compare-twins" aria-labelledby="compare-twins">
            <details>
                <summary><h2 id="compare-twins">{ t.with("twins-heading", &[("n", twins.len().into())]) }</h2></summary>
                <p>{ t.text("twins-lead") }</p>
                <ul class="data-list">
                    for proposed in twins.iter().take(MOST) {
                        { proposal(desk, at_hand, seen, proposed) }
                    }
                </ul>
                if n_more > 0 {
                    <p class="hint">{ t.with("twins-more", &[("n", n_more.into())]) }</p>
                }
            </details>
        </section>
    }
}

fn proposal(desk: &Desk, at_hand: &AtHand, seen: &Seen, proposed: &Proposed) -> Html {
    let t = &desk.t;
    let twins = &proposed.twins;
    let id = format!("twins-{}-{}", twins.one, twins.other);
    html! {
        <li key={id.clone()}>
            <div class="twins" id={id.clone()}>
                { one(t, at_hand, seen, twins.one, &proposed.one) }
                { one(t, at_hand, seen, twins.other, &proposed.other) }
            </div>
            <p>{ t.text(likeness(twins.why)) }</p>
            <p class="buttons">
                <button type="button" class="button" aria-describedby={id.clone()} onclick={decide(desk, twins.one, twins.other, true)}>{ t.text("compare-join") }</button>
                <button type="button" class="button" aria-describedby={id} onclick={decide(desk, twins.one, twins.other, false)}>{ t.text("compare-not-same") }</button>
            </p>
        </li>
    }
}

fn one(t: &Texts, at_hand: &AtHand, seen: &Seen, dossier: DossierId, organisation: &Organisation) -> Html {
    let id = at_hand.collection.organisation(dossier);
    let to = Route::Compare(seen.collection, ComparePage::Organisation(seen.view.clone(), id)).href();
    let learners = organisation.learners.map(|n| t.with("twins-learners", &[("n", n.into())])).unwrap_or_default();
    let facts = [
        organisation.place.to_string(),
        organisation.code.to_string(),
        t.text(organisation_kind_key(organisation.kind)),
        learners,
    ];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    html! {
        <p>
            <a href={to}><strong>{ organisation.name.clone() }</strong></a>
            <span class="detail">{ facts.join(" · ") }</span>
        </p>
    }
}

/// Says of two dossiers that they are of one organisation, or of two.
fn decide(desk: &Desk, one: DossierId, other: DossierId, joined: bool) -> Callback<MouseEvent> {
    let (one, other) = (one.min(other), one.max(other));
    desk.dispatch.on(Event::Decided(vec![DeskChange::Joined { one, other, joined }]))
}

/// The dossiers of one organisation that were joined, and those that may be of it as well.
pub fn dossiers(desk: &Desk, at_hand: &AtHand, seen: &Seen, id: DossierId) -> Html {
    let t = &desk.t;
    let joined = joined(at_hand, id);
    let twins = at_hand.twins();
    let is_of = |dossier: DossierId| at_hand.collection.organisation(dossier) == id;
    let proposed: Vec<&Proposed> = twins.iter().filter(|it| is_of(it.twins.one) || is_of(it.twins.other)).collect();
    if joined.is_empty() && proposed.is_empty() {
        return html! {};
    }
    let named = |dossier: DossierId| t.quoted(&name_of(at_hand, dossier));
    html! {
        <section aria-labelledby="compare-dossiers">
            <h2 id="compare-dossiers">{ t.text("compare-dossiers") }</h2>
            <ul class="data-list">
                for (one, other) in joined {
                    <li key={format!("{one}-{other}")}>
                        { t.with("compare-joined", &[("one", (&named(one)).into()), ("other", (&named(other)).into())]) }
                        { " " }
                        <button type="button" class="button" onclick={decide(desk, one, other, false)}>{ t.text("compare-part") }</button>
                    </li>
                }
                for proposed in proposed {
                    { proposal(desk, at_hand, seen, proposed) }
                }
            </ul>
        </section>
    }
}

/// The pairs of dossiers that were joined into an organisation.
fn joined(at_hand: &AtHand, id: DossierId) -> Vec<(DossierId, DossierId)> {
    let collection = &at_hand.collection;
    let registers = collection.journal().registers();
    let joined = registers.filter_map(|(field, register)| match (field, &register.winner()?.change) {
        (DeskField::Join(one, other), DeskChange::Joined { joined: true, .. })
            if collection.organisation(*one) == id =>
        {
            Some((*one, *other))
        }
        _ => None,
    });
    joined.collect()
}

/// What a dossier calls its organisation, with what tells it from others of the name.
/// It may rest on another framework than the one that is looked at.
fn name_of(at_hand: &AtHand, dossier: DossierId) -> String {
    let collection = &at_hand.collection;
    let sheets = collection.frameworks().filter_map(|framework| collection.sheet(framework));
    let row = sheets.flat_map(|sheet| sheet.rows()).map(|(_, row)| row).find(|row| row.dossier == dossier);
    let Some(row) = row else { return dossier.to_string() };
    let parts = [&*row.organisation.name, &*row.organisation.place, &*row.organisation.code];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn likeness(why: Likeness) -> &'static str {
    match why {
        Likeness::SameCode => "twins-same-code",
        Likeness::SameName => "twins-same-name",
        Likeness::NearName => "twins-near-name",
    }
}
