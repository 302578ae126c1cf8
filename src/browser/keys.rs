//! The key with which one signs here: making it, keeping it, and signing with it.
//!
//! The browser keeps the key in its database as something that it signs with and gives to nobody. Beside it, in the
//! small synchronous store, lies the file of the key, locked with a passphrase; it is what the user saved, and what
//! signs where a browser knows no Ed25519. The key in plain bytes is in memory only while it is made, taken out of
//! its file, or asked to sign from there.

mod crypto;

use std::collections::BTreeMap;
use std::rc::Rc;

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CryptoKey, IdbTransaction};

use super::background::Background;
use super::beginning;
use super::database::{Asked, Database, KEYS};
use super::fault::{Fault, log};
use super::local::{self, key};
use super::storage::Storage;
use crate::app::Event;
use crate::app::signing::{Keeper, OwnKey, Passphrase, RememberedSigning, SigningProblem};
use crate::dossier::entry::{DossierId, Timestamp};
use crate::dossier::signature::{Checks, Proof, SignatureId};
use crate::formats::keyring::{IV_BYTES, KeyFile, KnownSigner, SALT_BYTES};
use crate::formats::message::{Request, Response};
use crate::formats::signature::SignedRecord;
use crate::texts::date::iso_moment;
use crypto::Seed;

const KEY: &str = key!("key");
const SIGNERS: &str = key!("signers");

/// What this browser remembers of signing.
pub(super) fn remembered() -> RememberedSigning {
    RememberedSigning { key: local::read(KEY), signers: local::read(SIGNERS).unwrap_or_default() }
}

/// Whether what another tab changed in the small store is about signing.
pub(super) fn is_about_signing(changed: &str) -> bool {
    changed == KEY || changed == SIGNERS
}

/// Remembers what is known of the key. Without it, the key in the database is of no use, and the file brings it back.
pub(super) fn keep(own: &OwnKey) {
    if let Err(fault) = local::write(KEY, own) {
        log("the key is not remembered", &fault);
    }
}

/// Remembers whose keys one knows.
pub(super) fn keep_signers(signers: &[KnownSigner]) {
    if let Err(fault) = local::write(SIGNERS, &signers) {
        log("the known signers are not remembered", &fault);
    }
}

/// Forgets the key, here and in the database.
pub(super) async fn forget(database: &Database) {
    local::remove(KEY);
    let clear = |transaction: &IdbTransaction| -> Asked<()> { transaction.object_store(KEYS)?.clear().map(drop) };
    if let Err(fault) = database.write(&[KEYS], clear).await {
        log("the key is still in the database", &fault);
    }
}

/// Has the signatures of a dossier checked. Without an answer, they stay unchecked, and the page says so.
pub(super) async fn check(
    background: Background,
    dossier: DossierId,
    signatures: Rc<BTreeMap<SignatureId, Rc<Proof>>>,
    records: Vec<SignedRecord>,
    tell: Rc<dyn Fn(Event)>,
) {
    let request = Request::Verify { records };
    let answer = background.ask(&request, Uint8Array::new_with_length(0), Rc::new(|_| ())).await;
    match answer {
        Ok((Response::Verified { outcomes }, _)) => {
            tell(Event::SignaturesChecked(dossier, Checks::of(signatures, outcomes)));
        }
        Ok(_) => log("signatures", &Fault::new("DataError", "the worker answered something else")),
        Err(fault) => log("signatures were not checked", &fault),
    }
}

/// Makes a key.
pub(super) async fn make(storage: Rc<Storage>, background: Background, passphrase: Passphrase) -> Event {
    let made = async {
        let seed = Seed::random()?;
        let public = public_key(&background, &seed).await?;
        let created = iso_moment(beginning::now());
        let file = lock(&seed, public, created.into(), &passphrase).await?;
        // What cannot be opened again is no file of a key.
        let again = KeyFile::read(&file.write()).map_err(|error| Fault::new("DataError", error.to_string()))?;
        if unlock(&again, &passphrase).await? != seed {
            return Err(Fault::new("DataError", "the file of the key does not give the key back"));
        }
        Ok(own_key(&storage, file, &seed).await)
    };
    Event::KeyTaken(made.await.map(Rc::new).map_err(|fault: Fault| problem(&fault)))
}

/// Takes a key out of its file.
pub(super) async fn restore(
    storage: Rc<Storage>,
    background: Background,
    file: Rc<KeyFile>,
    passphrase: Passphrase,
) -> Event {
    let restored = async {
        let seed = unlock(&file, &passphrase).await?;
        if public_key(&background, &seed).await? != file.key {
            return Err(Fault::new("DataError", "the file holds another key than it says"));
        }
        Ok(own_key(&storage, (*file).clone(), &seed).await)
    };
    Event::KeyTaken(restored.await.map(Rc::new).map_err(|fault: Fault| problem(&fault)))
}

/// Signs bytes: with the key in the database, or with the one in the file when a passphrase is given.
pub(super) async fn sign(
    storage: &Storage,
    background: Background,
    own: &OwnKey,
    bytes: &[u8],
    passphrase: Option<Passphrase>,
) -> Result<Rc<[u8]>, SigningProblem> {
    match (own.keeper, passphrase) {
        (Keeper::Browser, _) => {
            let key = kept_key(storage.keys(), &own.file.key).await.map_err(|fault| problem(&fault))?;
            let Some(key) = key else { return Err(SigningProblem::KeyLost) };
            crypto::sign(&key, bytes).await.map_err(|fault| problem(&fault))
        }
        (Keeper::File, None) => Err(SigningProblem::WrongPassphrase),
        (Keeper::File, Some(passphrase)) => {
            let signed = async {
                let seed = unlock(&own.file, &passphrase).await?;
                sign_with_seed(&background, &seed, bytes).await
            };
            signed.await.map_err(|fault: Fault| problem(&fault))
        }
    }
}

/// The key as it will sign here: kept by the browser where it knows how to, and otherwise by its file.
async fn own_key(storage: &Storage, file: KeyFile, seed: &Seed) -> OwnKey {
    let kept = match crypto::import(seed).await {
        Ok(key) => keep_key(storage.keys(), &file.key, &key).await,
        Err(fault) => Err(fault),
    };
    let keeper = match kept {
        Ok(()) => Keeper::Browser,
        Err(fault) => {
            log("the browser does not keep the key itself", &fault);
            Keeper::File
        }
    };
    // The model says since when, and when its file was handed out.
    OwnKey { file, keeper, since: Timestamp::default(), saved_at: None }
}

async fn keep_key(database: &Database, name: &str, key: &CryptoKey) -> Result<(), Fault> {
    let ask = |transaction: &IdbTransaction| -> Asked<()> {
        let store = transaction.object_store(KEYS)?;
        store.clear()?;
        store.put_with_key(key, &name.into()).map(drop)
    };
    database.write(&[KEYS], ask).await
}

async fn kept_key(database: &Database, name: &str) -> Result<Option<CryptoKey>, Fault> {
    let ask = |transaction: &IdbTransaction| transaction.object_store(KEYS)?.get(&name.into());
    let value = database.read(&[KEYS], ask).await?.result()?;
    Ok(value.dyn_into().ok())
}

async fn lock(seed: &Seed, public: Rc<str>, created: Rc<str>, passphrase: &Passphrase) -> Result<KeyFile, Fault> {
    let (salt, iv) = (crypto::random::<SALT_BYTES>()?, crypto::random::<IV_BYTES>()?);
    let blank = KeyFile::of(public.clone(), created.clone(), &salt, &iv, &[]);
    let key = crypto::passphrase_key(&passphrase.0, &salt, blank.rounds()).await?;
    let locked = crypto::encrypt(&key, &iv, public.as_bytes(), seed).await?;
    Ok(KeyFile::of(public, created, &salt, &iv, &locked))
}

async fn unlock(file: &KeyFile, passphrase: &Passphrase) -> Result<Seed, Fault> {
    let [salt, iv, locked] = file.parts().map_err(|error| Fault::new("DataError", error.to_string()))?;
    let key = crypto::passphrase_key(&passphrase.0, &salt, file.rounds()).await?;
    crypto::decrypt(&key, &iv, file.key.as_bytes(), &locked).await
}

/// The public key of a seed. The worker works it out: it has what verifies signatures, and the page need not.
async fn public_key(background: &Background, seed: &Seed) -> Result<Rc<str>, Fault> {
    match background.ask(&Request::NameKey, seed.bytes(), Rc::new(|_| ())).await?.0 {
        Response::KeyNamed { key } => Ok(key),
        _ => Err(Fault::new("DataError", "the worker answered something else")),
    }
}

async fn sign_with_seed(background: &Background, seed: &Seed, bytes: &[u8]) -> Result<Rc<[u8]>, Fault> {
    let (response, signature) = background.ask(&Request::Sign, seed.and(bytes), Rc::new(|_| ())).await?;
    match response {
        Response::Signed { .. } => Ok(signature.to_vec().into()),
        _ => Err(Fault::new("DataError", "the worker answered something else")),
    }
}

fn problem(fault: &Fault) -> SigningProblem {
    log("a key", fault);
    match fault.name.as_str() {
        crypto::WRONG => SigningProblem::WrongPassphrase,
        _ => SigningProblem::Refused(fault.line()),
    }
}

/// An array of its own, which can be handed over.
fn array(bytes: &[u8]) -> Uint8Array {
    Uint8Array::from(bytes)
}

/// A member of an object that is handed to the browser.
type Member<'a> = (&'a str, JsValue);
