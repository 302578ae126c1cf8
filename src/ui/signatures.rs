//! The key with which one signs in this browser, and the keys that one knows.

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::data::file_door;
use super::form::{FieldKind, Form, FormField, Values};
use super::parts::page_heading;
use crate::app::signing::{Doing, Keeper, LEAST_PASSPHRASE, OwnKey, Passphrase, PassphraseProblem, SigningProblem};
use crate::app::{Event, Model};
use crate::formats::keyring::{KeyFile, KeyringError, KnownSigner};
use crate::formats::signature::key::fingerprint;
use crate::texts::Texts;
use crate::texts::date::of_iso_moment;

// Names of fields.

const FIRST: &str = "first";
const SECOND: &str = "second";
const SECRET: &str = "passphrase";
const KEY: &str = "key";
const NAME: &str = "name";
const ORGANISATION: &str = "organisation";
const NUMBER: &str = "number";
const FROM: &str = "from";
const UNTIL: &str = "until";

/// How a key begins, as people are shown it.
const BEGINNING: &str = "did:key:z6Mk";

/// The page's name for the field of the whole key.
const WHOLE_KEY: &str = "whole-key";

/// The key with which one signs in this browser, and the keys that one knows.
pub fn signatures_page(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <div class="signatures">
            { page_heading(String::new(), t.text("page-signatures")) }
            <p>{ t.text("signatures-intro") }</p>
            <p class="hint">{ t.text("signatures-not-qualified") }</p>
            { own_key(model, desk) }
            { known_signers(model, desk) }
            <section aria-labelledby="signatures-open">
                <h2 id="signatures-open">{ t.text("signatures-open") }</h2>
                <p>{ t.text("signatures-open-text") }</p>
                { file_door(desk) }
            </section>
        </div>
    }
}

// My own key.

fn own_key(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    let signing = &model.signing;
    html! {
        <section aria-labelledby="own-key">
            <h2 id="own-key">{ t.text("own-key") }</h2>
            <div role="status">
                if let Some(doing) = signing.doing {
                    <p>{ t.text(doing_key(doing)) }</p>
                }
            </div>
            <div role="alert">
                if let Some(problem) = &signing.problem {
                    <p class="problem">{ problem_words(t, problem) }</p>
                }
            </div>
            <div>
                if let Some(file) = &signing.restoring {
                    { restoring(desk, file, signing.key.as_deref(), model.utc_offset) }
                } else if let Some(key) = &signing.key {
                    { key_at_hand(desk, key, model.utc_offset) }
                } else {
                    { new_key(desk, signing.doing.is_some()) }
                }
            </div>
        </section>
    }
}

fn doing_key(doing: Doing) -> &'static str {
    match doing {
        Doing::Making => "own-key-making",
        Doing::Restoring => "own-key-restoring",
        Doing::Signing => "own-key-signing",
    }
}

/// Why something with a key was not done, and what to do now.
pub fn problem_words(t: &Texts, problem: &SigningProblem) -> String {
    match problem {
        SigningProblem::WrongPassphrase => t.text("own-key-wrong-passphrase"),
        SigningProblem::KeyLost => t.text("own-key-lost"),
        SigningProblem::Refused(reason) => t.with("own-key-refused", &[("reason", reason.into())]),
    }
}

/// Nothing yet: what a key is good for, and how one makes it.
fn new_key(desk: &Desk, is_busy: bool) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| {
        dispatch.send(Event::KeyWanted(Passphrase(values.text(FIRST))));
    });
    let check = {
        let t = t.clone();
        Callback::from(move |values: Values| {
            let problem = Passphrase::problem(&values.text(FIRST), &values.text(SECOND))?;
            Some(match problem {
                PassphraseProblem::TooShort => t.with("passphrase-short", &[("n", LEAST_PASSPHRASE.into())]),
                PassphraseProblem::Different => t.text("passphrase-different"),
            })
        })
    };
    let secret = |name, label, hint| FormField {
        name,
        label,
        hint,
        kind: FieldKind::Secret { is_new: true },
        required: true,
        ..FormField::default()
    };
    let fields = vec![
        secret(FIRST, t.text("passphrase"), t.with("passphrase-hint", &[("n", LEAST_PASSPHRASE.into())])),
        secret(SECOND, t.text("passphrase-again"), String::new()),
    ];
    html! {
        <>
            <p>{ t.text("own-key-none") }</p>
            <p>{ t.text("own-key-file-why") }</p>
            if !is_busy {
                <Form id="new-key" {fields} submit={t.text("own-key-make")} {onsave} {check} />
            }
        </>
    }
}

/// A file of a key was opened, and asks for its passphrase.
fn restoring(desk: &Desk, file: &Rc<KeyFile>, present: Option<&OwnKey>, utc_offset: i32) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| {
        dispatch.send(Event::KeyUnlocked(Passphrase(values.text(SECRET))));
    });
    let field = FormField {
        name: SECRET,
        label: t.text("passphrase"),
        hint: t.text("passphrase-of-file"),
        kind: FieldKind::Secret { is_new: false },
        required: true,
        ..FormField::default()
    };
    let created = of_iso_moment(&file.created).map(|at| t.date(at, utc_offset)).unwrap_or_default();
    let replaces = present.is_some_and(|present| present.file.key != file.key);
    let beside = html! {
        <button type="button" class="button" onclick={desk.dispatch.on(Event::KeyLeft)}>{ t.text("cancel") }</button>
    };
    html! {
        <>
            <p>{ t.with("own-key-file-holds", &[("date", (&created).into())]) }{ " " }{ key_words(&file.key) }</p>
            if replaces {
                <p class="banner">{ t.text("own-key-replaces") }</p>
            }
            <Form id="open-key" fields={vec![field]} submit={t.text("own-key-open")} {beside} {onsave} />
        </>
    }
}

/// The key that signs here.
fn key_at_hand(desk: &Desk, key: &OwnKey, utc_offset: i32) -> Html {
    let t = &desk.t;
    let since = t.date(key.since, utc_offset);
    let saved = match key.saved_at {
        Some(at) => t.with("own-key-saved", &[("date", (&t.date(at, utc_offset)).into())]),
        None => t.text("own-key-not-saved"),
    };
    let keeper = match key.keeper {
        Keeper::Browser => "own-key-keeper-browser",
        Keeper::File => "own-key-keeper-file",
    };
    let copy = Event::CopyAsked(WHOLE_KEY.into(), key.file.key.clone());
    html! {
        <>
            <dl class="key-facts">
                <div><dt>{ t.text("own-key-fingerprint") }</dt><dd>{ key_words(&key.file.key) }</dd></div>
                <div><dt>{ t.text("own-key-since") }</dt><dd>{ since }</dd></div>
                <div><dt>{ t.text("own-key-keeper") }</dt><dd>{ t.text(keeper) }</dd></div>
                <div><dt>{ t.text("own-key-file") }</dt><dd>{ saved }</dd></div>
            </dl>
            <p class="key-text">
                <label for={WHOLE_KEY}>{ t.text("own-key-give") }</label>
                <input id={WHOLE_KEY} type="text" readonly={true} value={key.file.key.to_string()} />
                <button type="button" class="button" onclick={desk.dispatch.on(copy)}>{ t.text("own-key-copy") }</button>
            </p>
            <p class="buttons">
                <button type="button" class="button" onclick={desk.dispatch.on(Event::KeyFileAsked)}>
                    { t.text("own-key-save-again") }
                </button>
                <button type="button" class="button danger" onclick={desk.dispatch.on(Event::KeyForgetAsked)}>
                    { t.text("own-key-forget") }
                </button>
            </p>
        </>
    }
}

/// A key as people read it to each other.
pub fn key_words(key: &str) -> Html {
    html! { <code class="fingerprint" translate="no">{ fingerprint(key) }</code> }
}

// The keys of others.

fn known_signers(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    let signers = &model.signing.signers;
    html! {
        <section aria-labelledby="known-signers">
            <h2 id="known-signers">{ t.text("known-signers") }</h2>
            <p>{ t.text("known-signers-text") }</p>
            <div>
                if signers.is_empty() {
                    <p class="hint">{ t.text("known-signers-none") }</p>
                } else {
                    { signer_table(desk, signers) }
                }
            </div>
            <details>
                <summary>{ t.text("signer-add") }</summary>
                { signer_form(desk, "know", None, t.text("signer-add-button")) }
            </details>
            <div>
                if !signers.is_empty() {
                    <p class="buttons">
                        <button type="button" class="button" onclick={desk.dispatch.on(Event::SignersFileAsked)}>
                            { t.text("signers-save") }
                        </button>
                    </p>
                }
            </div>
        </section>
    }
}

fn signer_table(desk: &Desk, signers: &[KnownSigner]) -> Html {
    let t = &desk.t;
    html! {
            <table class="signers">
                <caption class="visually-hidden">{ t.text("known-signers") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.text("signer-name") }</th>
                        <th scope="col">{ t.text("signer-organisation") }</th>
                        <th scope="col">{ t.text("signer-key") }</th>
                        <th scope="col">{ t.text("signer-days") }</th>
                        <th scope="col"><span class="visually-hidden">{ t.text("signer-forget") }</span></th>
                    </tr>
                </thead>
                <tbody>
                    for signer in signers {
                        <tr key={signer.key.to_string()}>
                            <th scope="row">{ signer.name.clone() }</th>
                            <td>{ organisation_words(signer) }</td>
                            <td>{ key_words(&signer.key) }</td>
                            <td>{ days_words(t, signer) }</td>
                            <td>
                                <button type="button" class="button danger" onclick={desk.dispatch.on(Event::SignerForgotten(signer.key.clone()))}>
                                    { t.text("signer-forget") }
                                    <span class="visually-hidden">{ format!(" – {}", signer.name) }</span>
                                </button>
                            </td>
                        </tr>
                    }
                </tbody>
            </table>
    }
}

fn organisation_words(signer: &KnownSigner) -> String {
    let parts = [&*signer.organisation, &*signer.number];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// From when until when a key is somebody's.
pub fn days_words(t: &Texts, signer: &KnownSigner) -> String {
    let [from, until] = [signer.from, signer.until].map(|day| day.map(|day| t.of_day(day)));
    match (from, until) {
        (Some(from), Some(until)) => {
            t.with("signer-from-until", &[("from", (&from).into()), ("until", (&until).into())])
        }
        (Some(from), None) => t.with("signer-from", &[("from", (&from).into())]),
        (None, Some(until)) => t.with("signer-until", &[("until", (&until).into())]),
        (None, None) => t.text("signer-always"),
    }
}

/// Says whose a key is: anybody's, or that of a signature at hand.
pub fn signer_form(desk: &Desk, id: impl Into<AttrValue>, of: Option<KnownSigner>, submit: String) -> Html {
    let (t, id) = (&desk.t, id.into());
    let key = of.as_ref().map(|signer| signer.key.clone());
    let of = of.unwrap_or(KnownSigner {
        key: "".into(),
        name: "".into(),
        organisation: "".into(),
        number: "".into(),
        from: None,
        until: None,
    });
    let day = |day: Option<crate::dossier::day::Day>| day.map(|day| day.to_string().into()).unwrap_or_default();
    let line = |name, label: &str, value: &Rc<str>, required| FormField {
        name,
        label: t.text(label),
        value: value.clone(),
        required,
        ..FormField::default()
    };
    let days = |name, label: &str, value| FormField {
        name,
        label: t.text(label),
        value: day(value),
        kind: FieldKind::Day,
        ..FormField::default()
    };
    let key_field = key.is_none().then(|| FormField {
        hint: t.with("signer-key-hint", &[("start", BEGINNING.into())]),
        ..line(KEY, "signer-key", &of.key, true)
    });
    let rest = [
        line(NAME, "signer-name", &of.name, true),
        line(ORGANISATION, "signer-organisation", &of.organisation, false),
        line(NUMBER, "signer-number", &of.number, false),
        days(FROM, "signer-first-day", of.from),
        days(UNTIL, "signer-last-day", of.until),
    ];
    let fields: Vec<FormField> = key_field.into_iter().chain(rest).collect();
    let signer = move |values: &Values| KnownSigner {
        key: key.clone().unwrap_or_else(|| values.text(KEY)),
        name: values.text(NAME),
        organisation: values.text(ORGANISATION),
        number: values.text(NUMBER),
        from: values.day(FROM),
        until: values.day(UNTIL),
    };
    let check = {
        let (t, signer) = (t.clone(), signer.clone());
        Callback::from(move |values: Values| Some(signer_problem(&t, &signer(&values).problem()?)))
    };
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| dispatch.send(Event::SignerKnown(Rc::new(signer(&values)))));
    html! { <Form {id} {fields} {submit} {onsave} {check} /> }
}

fn signer_problem(t: &Texts, problem: &KeyringError) -> String {
    match problem {
        KeyringError::BadKey { .. } => t.with("signer-bad-key", &[("start", BEGINNING.into())]),
        KeyringError::BadDays { .. } => t.text("signer-bad-days"),
        other => keyring_refusal(t, other),
    }
}

/// Why a file of a key or of known signers cannot be used.
pub fn keyring_refusal(t: &Texts, error: &KeyringError) -> String {
    let named = |key: &str, name: &Rc<str>| t.with(key, &[("name", (&t.quoted(name)).into())]);
    match error {
        KeyringError::NotOurs => t.text("file-is-unknown"),
        KeyringError::TooLarge => t.text("keyring-too-large"),
        KeyringError::Newer { found, known } => {
            t.with("file-newer", &[("found", (*found).into()), ("known", (*known).into())])
        }
        KeyringError::Twice { name } => named("keyring-twice", name),
        KeyringError::BadKey { name } => named("keyring-bad-key", name),
        KeyringError::BadDays { name } => named("keyring-bad-days", name),
        KeyringError::Malformed { reason } => t.with("keyring-malformed", &[("reason", reason.into())]),
    }
}
