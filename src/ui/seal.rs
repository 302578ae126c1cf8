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
use crate::app::words::values::capacity_key;
use crate::app::workspace::Workspace;
use crate::app::{Event, Model};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::review::ReviewId;
use crate::dossier::signature::{Capacity, Checked, Fault, SignatureId};
use crate::dossier::verdict::{
    Chain, LookedAt, RecordState, ReviewVerdict, RoundVerdict, SignatureVerdict, Standing,
};
use crate::formats::keyring::KnownSigner;
use crate::texts::Texts;

// What holds.

/// What holds of all seals and signatures of the dossier at hand; nothing while nothing is sealed.
pub fn verdict(desk: &Desk, model: &Model, workspace: &Workspace) -> Html {
    let verdict = workspace.verdict();
    let place = Place { desk, model, workspace };
    html! {
        <div class="seal-verdicts">
            for round in verdict.rounds.iter() {
                <div key={round.round.to_string()} class="seal-verdict">{ of_round(&place, round) }</div>
            }
            for review in verdict.reviews.iter() {
                <div key={review.review.to_string()} class="seal-verdict">{ of_review(&place, review) }</div>
            }
            if !verdict.stray.is_empty() {
                <p class="hint">{ desk.t.with("verdict-stray", &[("n", verdict.stray.len().into())]) }</p>
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

/// What holds of the seal of a round and of the signatures on it; nothing while it is open.
pub fn round_verdict(desk: &Desk, model: &Model, workspace: &Workspace, round: RoundId) -> Html {
    let place = Place { desk, model, workspace };
    let verdict = workspace.verdict();
    let told = verdict.round(round).map(|verdict| of_round(&place, verdict));
    html! { <div class="seal-verdict">{ told.unwrap_or_default() }</div> }
}

/// What holds of the seal of a review and of the signatures on it; nothing while it is open.
pub fn review_verdict(desk: &Desk, model: &Model, workspace: &Workspace, review: ReviewId) -> Html {
    let place = Place { desk, model, workspace };
    let verdict = workspace.verdict();
    let told = verdict.review(review).map(|verdict| of_review(&place, verdict));
    html! { <div class="seal-verdict">{ told.unwrap_or_default() }</div> }
}

/// Where a verdict is told.
struct Place<'a> {
    desk: &'a Desk,
    model: &'a Model,
    workspace: &'a Workspace,
}

/// A line of a verdict, and what it amounts to.
struct Line {
    standing: Standing,
    words: String,
}

fn line(standing: Standing, words: String) -> Line {
    Line { standing, words }
}

fn of_round(place: &Place<'_>, verdict: &RoundVerdict) -> Html {
    let t = &place.desk.t;
    let chain = match &verdict.chain {
        Chain::First => line(Standing::Holds, t.text("chain-first")),
        Chain::Follows(label) => line(Standing::Holds, t.with("chain-follows", &[("label", label.into())])),
        Chain::AfterOpen => line(Standing::Holds, t.text("chain-after-open")),
        Chain::Dropped => line(Standing::Broken, t.text("chain-dropped")),
        Chain::Differs(label) => line(Standing::Broken, t.with("chain-differs", &[("label", label.into())])),
    };
    let named = t.with("round-named", &[("label", (&verdict.label).into())]);
    let lines = [record_line(t, verdict.record), chain];
    let lines = lines.into_iter().chain(later(t, verdict.n_late, verdict.n_claims)).collect();
    told(place, named, verdict.standing(), lines, &verdict.signatures, &verdict.digest)
}

fn of_review(place: &Place<'_>, verdict: &ReviewVerdict) -> Html {
    let t = &place.desk.t;
    let about = |key: &str, label: &Rc<str>| t.with(key, &[("label", label.into())]);
    let looked_at = match &verdict.looked_at {
        LookedAt::Record(label) => line(Standing::Holds, about("looked-at-record", label)),
        LookedAt::Open(label) => line(Standing::Holds, about("looked-at-open", label)),
        LookedAt::OtherRecord(label) => line(Standing::Broken, about("looked-at-other-record", label)),
        LookedAt::OtherRound { named, seen } => {
            let values = [("named", named.into()), ("seen", seen.into())];
            line(Standing::Broken, t.with("looked-at-other-round", &values))
        }
        LookedAt::Unsealed(label) => line(Standing::Open, about("looked-at-unsealed", label)),
        LookedAt::Unknown => line(Standing::Open, t.text("looked-at-unknown")),
    };
    let named = t.with("verdict-review", &[("reviewer", (&verdict.reviewer).into())]);
    let lines = [record_line(t, verdict.record), looked_at];
    let lines = lines.into_iter().chain(later(t, verdict.n_late, verdict.n_claims)).collect();
    told(place, named, verdict.standing(), lines, &verdict.signatures, &verdict.digest)
}

fn record_line(t: &Texts, state: RecordState) -> Line {
    match state {
        RecordState::Intact => line(Standing::Holds, t.text("record-intact")),
        RecordState::Changed => line(Standing::Broken, t.text("record-changed")),
        RecordState::Foreign => line(Standing::Broken, t.text("record-foreign")),
    }
}

/// What came after the seal.
fn later(t: &Texts, n_late: usize, n_claims: usize) -> impl Iterator<Item = Line> {
    let late = (n_late > 0).then(|| line(Standing::Open, t.with("verdict-late", &[("n", n_late.into())])));
    let claims = (n_claims > 0).then(|| line(Standing::Open, t.with("verdict-claims", &[("n", n_claims.into())])));
    late.into_iter().chain(claims)
}

fn told(
    place: &Place<'_>,
    named: String,
    standing: Standing,
    lines: Vec<Line>,
    signatures: &[SignatureVerdict],
    digest: &Rc<str>,
) -> Html {
    let t = &place.desk.t;
    let n_valid = signatures.iter().filter(|it| it.outcome == Checked::Valid).count();
    let key = match standing {
        Standing::Holds => "verdict-holds",
        Standing::Open => "verdict-open",
        Standing::Broken => "verdict-broken",
    };
    html! {
        <>
            <p class={classes!("verdict", (standing == Standing::Broken).then_some("bad"))}>
                <strong>{ named }</strong>{ " " }{ t.with(key, &[("n", n_valid.into())]) }
            </p>
            <ul class="verdict-lines">
                for (n, line) in lines.into_iter().enumerate() {
                    <li key={format!("line-{n}")}>{ standing_mark(t, line.standing) }<span>{ line.words }</span></li>
                }
                for signature in signatures {
                    <li key={signature.id.1.to_string()}>{ of_signature(place, signature) }</li>
                }
                if signatures.is_empty() {
                    <li key="unsigned">{ standing_mark(t, Standing::Open) }<span>{ t.text("verdict-unsigned") }</span></li>
                }
            </ul>
            <details class="verdict-details">
                <summary>{ t.text("verdict-details") }</summary>
                { details(place, signatures, digest) }
            </details>
        </>
    }
}

/// What a line amounts to, in a word at its head: colour and weight only repeat it.
fn standing_mark(t: &Texts, standing: Standing) -> Html {
    let (key, state) = match standing {
        Standing::Holds => ("standing-holds", "holds"),
        Standing::Open => ("standing-open", "open"),
        Standing::Broken => ("standing-broken", "broken"),
    };
    html! { <span class="standing" data-standing={state}>{ t.text(key) }</span> }
}

fn of_signature(place: &Place<'_>, signature: &SignatureVerdict) -> Html {
    let t = &place.desk.t;
    let on = day_of(&signature.created);
    let holder = place.model.signing.holder(&signature.id.1, on);
    let is_open = matches!(holder, Holder::Unknown | Holder::Known(_, false)) || signature.is_open();
    let standing = match signature.standing() {
        Standing::Holds if is_open => Standing::Open,
        standing => standing,
    };
    let is_valid = signature.outcome == Checked::Valid;
    html! {
        <>
            { standing_mark(t, standing) }
            <span>
                { signature_words(t, signature, &holder) }
                if signature.is_countersignature && is_valid {
                    { " " }{ t.text("signature-counter") }
                }
            </span>
            if is_valid && holder == Holder::Unknown {
                { recognise(place, signature, on) }
            }
        </>
    }
}

fn signature_words(t: &Texts, signature: &SignatureVerdict, holder: &Holder<'_>) -> String {
    let capacity = t.text(capacity_key(signature.capacity));
    let date = t.day(signature.created.get(..10).unwrap_or_default());
    let claimed = t.quoted(&signature.signatory);
    let values = [("claimed", (&claimed).into()), ("capacity", (&capacity).into()), ("date", (&date).into())];
    let fault = match &signature.outcome {
        Checked::NotYet => return t.with("signature-not-yet", &values),
        Checked::Invalid(fault) => fault_key(fault),
        Checked::Valid => {
            return match holder {
                Holder::Own => t.with("signature-own", &values),
                Holder::Unknown => t.with("signature-unknown", &values),
                Holder::Known(signer, holds) => {
                    let days = days_words(t, signer);
                    let (name, organisation) = (signer.name.clone(), &signer.organisation);
                    let name = if organisation.is_empty() { name } else { format!("{name}, {organisation}").into() };
                    let more = [("name", (&name).into()), ("days", (&days).into())];
                    let values: Vec<_> = values.into_iter().chain(more).collect();
                    t.with(if *holds { "signature-known" } else { "signature-other-time" }, &values)
                }
            };
        }
    };
    format!("{} {}", t.with("signature-invalid", &values), t.text(fault))
}

/// Why a signature does not hold.
fn fault_key(fault: &Fault) -> &'static str {
    match fault {
        Fault::Mismatch => "fault-mismatch",
        Fault::Key | Fault::OtherKey => "fault-key",
        Fault::PreviousMissing { .. } | Fault::PreviousTwice { .. } | Fault::PreviousInvalid { .. } => "fault-previous",
        _ => "fault-form",
    }
}

fn day_of(created: &str) -> Option<Day> {
    created.get(..10)?.parse().ok()
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

/// What those can compare who check with other tools.
fn details(place: &Place<'_>, signatures: &[SignatureVerdict], digest: &Rc<str>) -> Html {
    let t = &place.desk.t;
    html! {
        <>
            <p>{ t.text("seal-digest") }{ " " }<code class="digest" translate="no">{ digest.clone() }</code></p>
            <p class="hint">{ t.text("verdict-details-text") }</p>
            for signature in signatures {
                <p key={signature.id.1.to_string()}>
                    { t.with("verdict-key-of", &[("claimed", (&t.quoted(&signature.signatory)).into())]) }{ " " }
                    { key_words(&signature.id.1) }
                </p>
            }
            <p><a href={Route::Signatures.href()}>{ t.text("to-signatures") }</a></p>
        </>
    }
}

impl SignatureVerdict {
    /// Whether nobody has looked at it yet.
    fn is_open(&self) -> bool {
        self.outcome == Checked::NotYet
    }
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
                    <p>{ t.text("key-signing") }</p>
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
        return signed_already(desk, signed);
    }
    let open = workspace.open_capacities(sealed, Some(own));
    if open.is_empty() {
        return html! { <p>{ t.text("sign-all-signed") }</p> };
    }
    sign_form(desk, model, workspace, record, sealed, &open)
}

/// One's own signature, which one can take back.
fn signed_already(desk: &Desk, signature: &SignatureVerdict) -> Html {
    let t = &desk.t;
    let (digest, key) = signature.id.clone();
    let taken_back = Event::Entered(vec![Change::Signed { digest, key, proof: None }]);
    let capacity = t.text(capacity_key(signature.capacity));
    let date = t.day(signature.created.get(..10).unwrap_or_default());
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
        name: "passphrase",
        label: t.text("passphrase"),
        hint: t.text("passphrase-of-file"),
        kind: FieldKind::Secret { is_new: false },
        required: true,
        ..FormField::default()
    };
    let today = t.date(model.now, model.utc_offset);
    let fields = [
        FormField {
            name: "capacity",
            label: t.text("sign-as"),
            kind: FieldKind::Choice(Rc::new(open.iter().map(choice).collect())),
            value: open.first().map(|capacity| capacity.word().into()).unwrap_or_default(),
            required: true,
            ..FormField::default()
        },
        FormField {
            name: "signatory",
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
        let chosen = values.text("capacity");
        let Some(capacity) = Capacity::ALL.into_iter().find(|it| it.word() == &*chosen) else { return };
        let passphrase = asks.then(|| Passphrase(values.text("passphrase")));
        let signatory = values.text("signatory");
        dispatch.send(Event::SignatureAsked(SignatureAsked { record, capacity, signatory, passphrase }));
    });
    html! { <Form id="sign" {fields} {submit} {onsave} /> }
}
