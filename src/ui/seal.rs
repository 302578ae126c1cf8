//! Seals and signatures in words: what holds of them, and signing.
//!
//! [`round_verdict`], [`review_verdict`] and [`verdict`] tell what holds; [`signing`] is where somebody signs.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::form::{Choice, FieldKind, Form, FormField, Values};
use super::signatures::{days_words, key_words, problem_words, signer_form};
use crate::app::route::Route;
use crate::app::signing::{Doing, Holder, Passphrase, RecordId, Sealed, SignatureAsked};
use crate::app::words::capacity_key;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::review::ReviewId;
use crate::dossier::signature::{Capacity, Checked, SignatureId};
use crate::dossier::verdict::{RecordState, ReviewVerdict, RoundVerdict, SignatureVerdict, Standing};
use crate::formats::keyring::KnownSigner;
use crate::texts::Texts;
use crate::texts::date::of_iso_moment;
use crate::texts::seals::{Whose, fault_words, review_verdict_words, stray_words, verdict_words};

// Names of fields.

const CAPACITY: &str = "capacity";
const SIGNATORY: &str = "signatory";
const SECRET: &str = "passphrase";

// What holds.

/// What holds of all seals and signatures of the dossier at hand; nothing while nothing is sealed.
pub fn verdict(desk: &Desk, model: &Model, workspace: &Workspace) -> Html {
    let verdict = workspace.verdict();
    let place = Place { desk, model, workspace };
    let stray =
        verdict.stray.iter().map(|it| sentence(&place, &[stray_words(&desk.t, it, &who_of(&place, &verdict.stray))]));
    let stray: Vec<String> = stray.collect();
    html! {
        <div class="seal-verdicts">
            for round in verdict.rounds.iter() {
                <div key={round.round.to_string()} class="seal-verdict">{ of_round(&place, round, true) }</div>
            }
            for review in verdict.reviews.iter() {
                <div key={review.review.to_string()} class="seal-verdict">{ of_review(&place, review, true) }</div>
            }
            for (n, words) in stray.into_iter().enumerate() {
                <p key={format!("stray-{n}")} class="hint">{ words }</p>
            }
        </div>
    }
}

/// What all of it amounts to, in one sentence; none while nothing is sealed.
pub fn verdict_in_short(t: &Texts, workspace: &Workspace) -> Option<String> {
    let verdict = workspace.verdict();
    let n = verdict.rounds.len() + verdict.reviews.len();
    let key = match verdict.standing() {
        Standing::Holds => "verdict-all-holds",
        Standing::Open => "verdict-all-open",
        Standing::Broken => "verdict-all-broken",
    };
    (n > 0).then(|| t.with(key, &[("n", n.into())]))
}

/// The same as a line with the way to the whole of it: who opens a dossier that came from elsewhere reads it first.
pub fn seals_line(desk: &Desk, workspace: &Workspace) -> Html {
    let t = &desk.t;
    let Some(short) = verdict_in_short(t, workspace) else { return html! {} };
    let is_broken = workspace.verdict().standing() == Standing::Broken;
    let words = html! { <>{ short }{ " " }<a href={Route::Data.href()}>{ t.text("overview-seals") }</a></> };
    match is_broken {
        true => html! { <p class="banner bad">{ words }</p> },
        false => html! { <p class="plan-line">{ words }</p> },
    }
}

/// What holds of the seal of a round and of the signatures on it; nothing while it is open.
pub fn round_verdict(desk: &Desk, model: &Model, workspace: &Workspace, round: RoundId) -> Html {
    let place = Place { desk, model, workspace };
    let verdict = workspace.verdict();
    let told = verdict.round(round).map(|verdict| of_round(&place, verdict, false));
    html! { <div class="seal-verdict">{ told.unwrap_or_default() }</div> }
}

/// What holds of the seal of a review and of the signatures on it; nothing while it is open.
pub fn review_verdict(desk: &Desk, model: &Model, workspace: &Workspace, review: ReviewId) -> Html {
    let place = Place { desk, model, workspace };
    let verdict = workspace.verdict();
    let told = verdict.review(review).map(|verdict| of_review(&place, verdict, false));
    html! { <div class="seal-verdict">{ told.unwrap_or_default() }</div> }
}

/// Where a verdict is told.
struct Place<'a> {
    desk: &'a Desk,
    model: &'a Model,
    workspace: &'a Workspace,
}

fn sentence(place: &Place<'_>, clauses: &[String]) -> String {
    place.desk.t.sentence(clauses)
}

/// Whose the keys of these signatures are, as far as one knows here: each on the day on which it signed.
fn who_of<'a>(place: &'a Place<'_>, signatures: &'a [SignatureVerdict]) -> impl Fn(&str) -> Option<Whose> + 'a {
    |key| {
        let signed = signatures.iter().find(|it| *it.id.1 == *key);
        match place.model.signing.holder(key, signed.and_then(|it| place.day_of(&it.created))) {
            Holder::Own => Some(Whose::Own),
            Holder::Known(signer, true) => Some(Whose::Known(signer.name.clone())),
            Holder::Known(_, false) | Holder::Unknown => None,
        }
    }
}

fn of_round(place: &Place<'_>, verdict: &RoundVerdict, is_named: bool) -> Html {
    let t = &place.desk.t;
    let clauses = verdict_words(t, verdict, &who_of(place, &verdict.signatures));
    let named = is_named.then(|| t.with("round-named", &[("label", (&verdict.label).into())]));
    told(place, named, verdict.standing(), &clauses, &verdict.signatures, &verdict.digest)
}

fn of_review(place: &Place<'_>, verdict: &ReviewVerdict, is_named: bool) -> Html {
    let t = &place.desk.t;
    let clauses = review_verdict_words(t, verdict, &who_of(place, &verdict.signatures));
    let named = is_named.then(|| t.with("verdict-review", &[("reviewer", (&verdict.reviewer).into())]));
    told(place, named, verdict.standing(), &clauses, &verdict.signatures, &verdict.digest)
}

fn told(
    place: &Place<'_>,
    named: Option<String>,
    standing: Standing,
    clauses: &[String],
    signatures: &[SignatureVerdict],
    digest: &Rc<str>,
) -> Html {
    let t = &place.desk.t;
    html! {
        <>
            <p class={classes!("verdict", (standing == Standing::Broken).then_some("bad"))}>
                if let Some(named) = named {
                    <><strong>{ named }</strong>{ " " }</>
                }
                { sentence(place, clauses) }
            </p>
            if !signatures.is_empty() {
                <ul class="signature-list">
                    for signature in signatures {
                        <li key={signature.id.1.to_string()}>{ of_signature(place, signature) }</li>
                    }
                </ul>
            }
            <details class="verdict-details">
                <summary>{ t.text("verdict-details") }</summary>
                <p>{ t.text("seal-digest") }{ " " }<code class="digest" translate="no">{ digest.clone() }</code></p>
                <p class="hint">{ t.text("verdict-details-text") }</p>
                <p><a href={Route::Signatures.href()}>{ t.text("to-signatures") }</a></p>
            </details>
        </>
    }
}

/// Who signed, as what, when, and whose key it was.
fn of_signature(place: &Place<'_>, signature: &SignatureVerdict) -> Html {
    let t = &place.desk.t;
    let on = place.day_of(&signature.created);
    let holder = place.model.signing.holder(&signature.id.1, on);
    let (capacity, date) = (t.text(capacity_key(signature.capacity)), place.date_words(signature));
    let values = [("name", (&signature.signatory).into()), ("capacity", (&capacity).into()), ("date", (&date).into())];
    let is_unknown = signature.outcome == Checked::Valid && holder == Holder::Unknown;
    html! {
        <>
            <p>
                <strong>{ t.with("signature-line", &values) }</strong>
                <span class="detail">{ outcome_words(t, signature, &holder) }</span>
            </p>
            <p class="hint">{ t.text("own-key-fingerprint") }{ " " }{ key_words(&signature.id.1) }</p>
            if is_unknown {
                { recognise(place, signature, on) }
            }
        </>
    }
}

/// Whether a signature holds, and whose key made it.
fn outcome_words(t: &Texts, signature: &SignatureVerdict, holder: &Holder<'_>) -> String {
    match (&signature.outcome, holder) {
        (Checked::NotYet, _) => t.text("signature-not-yet"),
        (Checked::Invalid(fault), _) => t.with("signature-invalid", &[("why", (&fault_words(t, fault)).into())]),
        (Checked::Valid, Holder::Own) => t.text("signature-own"),
        (Checked::Valid, Holder::Unknown) => t.text("signature-unknown"),
        (Checked::Valid, Holder::Known(signer, holds)) => {
            let (days, name) = (days_words(t, signer), signer_words(signer));
            let values = [("name", (&name).into()), ("days", (&days).into())];
            t.with(if *holds { "signature-known" } else { "signature-other-time" }, &values)
        }
    }
}

fn signer_words(signer: &KnownSigner) -> String {
    match &*signer.organisation {
        "" => signer.name.to_string(),
        organisation => format!("{}, {organisation}", signer.name),
    }
}

impl Place<'_> {
    /// The day, here, of the moment at which a signature says that it was made.
    fn day_of(&self, created: &str) -> Option<Day> {
        Day::at(of_iso_moment(created)?.0, self.model.utc_offset)
    }

    /// The same in words.
    fn date_words(&self, signature: &SignatureVerdict) -> String {
        self.day_of(&signature.created).map(|day| self.desk.t.of_day(day)).unwrap_or_default()
    }
}

/// Whoever knows the person and has compared the key says whose it is.
fn recognise(place: &Place<'_>, signature: &SignatureVerdict, on: Option<Day>) -> Html {
    let t = &place.desk.t;
    let organisation = place.workspace.dossier.organisation();
    let is_inside = signature.capacity != Capacity::Inspector;
    let of = KnownSigner {
        key: signature.id.1.clone(),
        name: signature.signatory.clone(),
        organisation: if is_inside { organisation.name.clone() } else { "".into() },
        number: if is_inside { organisation.code.clone() } else { "".into() },
        from: on,
        until: None,
    };
    let form = format!("know-{}", signature_name(&signature.id));
    html! {
        <details class="recognise">
            <summary>{ t.text("signature-recognise") }</summary>
            <p>{ t.text("signature-recognise-text") }{ " " }{ key_words(&signature.id.1) }</p>
            { signer_form(place.desk, form, Some(of), t.text("signature-recognise-button")) }
        </details>
    }
}

/// Names a signature on a page: enough of its record and key to tell it from others.
fn signature_name((digest, key): &SignatureId) -> String {
    let head: String = digest.chars().take(8).collect();
    let tail: String = key.chars().rev().take(8).collect();
    format!("{head}-{tail}")
}

// Signing.

/// Where somebody signs the record of a closed round or of a sealed review.
pub fn signing(desk: &Desk, model: &Model, workspace: &Workspace, record: RecordId) -> Html {
    let t = &desk.t;
    let Some(sealed) = Sealed::of(&workspace.dossier, record) else { return html! { <section class="signing" /> } };
    html! {
        <section class="signing" aria-labelledby="signing">
            <h2 id="signing">{ t.text("sign-title") }</h2>
            <p>{ t.text("signatures-intro") }</p>
            <p class="hint">{ t.text("signatures-not-qualified") }</p>
            <div role="status">
                if model.signing.doing == Some(Doing::Signing) {
                    <p>{ t.text("own-key-signing") }</p>
                }
            </div>
            <div role="alert">
                if let Some(problem) = &model.signing.problem {
                    <p class="problem">{ problem_words(t, problem) }</p>
                }
            </div>
            <div>{ sign_here(desk, model, workspace, record, &sealed) }</div>
        </section>
    }
}

fn sign_here(desk: &Desk, model: &Model, workspace: &Workspace, record: RecordId, sealed: &Sealed) -> Html {
    let t = &desk.t;
    let Some(own) = model.signing.own() else {
        return html! {
            <>
                <p>{ t.text("sign-needs-key") }</p>
                <p><a class="button" href={Route::Signatures.href()}>{ t.text("sign-to-key") }</a></p>
            </>
        };
    };
    let verdict = workspace.verdict();
    let (record_state, signatures) = match record {
        RecordId::Round(id) => verdict.round(id).map(|it| (it.record, it.signatures.clone())),
        RecordId::Review(id) => verdict.review(id).map(|it| (it.record, it.signatures.clone())),
    }
    .unwrap_or((RecordState::Changed, Vec::new()));
    if record_state != RecordState::Intact {
        return html! { <p>{ t.text("sign-not-intact") }</p> };
    }
    if let Some(signed) = signatures.iter().find(|signature| signature.id.1 == *own) {
        return signed_already(&Place { desk, model, workspace }, signed);
    }
    let open = workspace.open_capacities(sealed, Some(own));
    if open.is_empty() {
        let is_anothers = matches!(sealed, Sealed::Review(_)) && workspace.side.is_organisation();
        return html! { <p>{ t.text(if is_anothers { "sign-by-reviewer" } else { "sign-all-signed" }) }</p> };
    }
    sign_form(desk, model, workspace, record, sealed, &open)
}

/// One's own signature, which one can take back.
fn signed_already(place: &Place<'_>, signature: &SignatureVerdict) -> Html {
    let (desk, t) = (place.desk, &place.desk.t);
    let (digest, key) = signature.id.clone();
    let taken_back = Event::Entered(vec![Change::Signed { digest, key, proof: None }]);
    let capacity = t.text(capacity_key(signature.capacity));
    let date = place.date_words(signature);
    html! {
        <>
            <p>{ t.with("sign-done", &[("capacity", (&capacity).into()), ("date", (&date).into())]) }</p>
            <p>
                <button type="button" class="button danger" onclick={desk.dispatch.on(taken_back)}>
                    { t.text("sign-take-back") }
                </button>
            </p>
        </>
    }
}

fn sign_form(
    desk: &Desk,
    model: &Model,
    workspace: &Workspace,
    record: RecordId,
    sealed: &Sealed,
    open: &[Capacity],
) -> Html {
    let t = &desk.t;
    let choice =
        |capacity: &Capacity| Choice { value: capacity.word().into(), label: t.text(capacity_key(*capacity)).into() };
    let (signatory, submit) = match sealed {
        Sealed::Round(round) => {
            let acting = workspace.acting_in(round).map(|(_, member)| member);
            let name = acting.map(|it| if it.name.is_empty() { it.title.clone() } else { it.name.clone() });
            (name, t.with("sign-round", &[("label", (&round.opening.label).into())]))
        }
        Sealed::Review(review) => {
            let name = review.details.as_ref().map(|it| if it.name.is_empty() { &it.reviewer } else { &it.name });
            (name.cloned(), t.text("sign-review"))
        }
    };
    let secret = FormField {
        name: SECRET,
        label: t.text("passphrase"),
        hint: t.text("passphrase-of-file"),
        kind: FieldKind::Secret { is_new: false },
        required: true,
        ..FormField::default()
    };
    let today = t.date(model.now, model.utc_offset);
    let fields = [
        FormField {
            name: CAPACITY,
            label: t.text("sign-as"),
            kind: FieldKind::Choice(Rc::new(open.iter().map(choice).collect())),
            value: open.first().map(|capacity| capacity.word().into()).unwrap_or_default(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: SIGNATORY,
            label: t.text("sign-name"),
            hint: t.with("sign-name-hint", &[("date", (&today).into())]),
            value: signatory.unwrap_or_default(),
            required: true,
            ..FormField::default()
        },
    ];
    let asks = model.asks_passphrase();
    let fields: Vec<FormField> = fields.into_iter().chain(asks.then_some(secret)).collect();
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| {
        let chosen = values.text(CAPACITY);
        let Some(capacity) = Capacity::ALL.into_iter().find(|it| it.word() == &*chosen) else { return };
        let passphrase = asks.then(|| Passphrase(values.text(SECRET)));
        let signatory = values.text(SIGNATORY);
        dispatch.send(Event::SignatureAsked(SignatureAsked { record, capacity, signatory, passphrase }));
    });
    html! { <Form id="sign" {fields} {submit} {onsave} /> }
}
