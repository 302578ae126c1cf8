//! Keys in the browser made of plain values. They really sign; only what locks their files is a toy, since the real
//! lock is the browser's own.

use std::rc::Rc;

use ed25519_dalek::{Signer as _, SigningKey};
use qualicycle::app::signing::{Keeper, OwnKey, Passphrase, RememberedSigning, SigningProblem};
use qualicycle::app::{Effect, Event};
use qualicycle::dossier::entry::Timestamp;
use qualicycle::formats::digest::sha256;
use qualicycle::formats::keyring::{IV_BYTES, KeyFile, SALT_BYTES};
use qualicycle::formats::signature::key;

/// What a browser keeps of keys.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// What it remembers.
    pub remembered: RememberedSigning,
    /// The key that it signs with and gives to nobody.
    pub kept: Option<SigningKey>,
    /// It knows no Ed25519, as browsers did until 2025.
    pub is_old: bool,
    n_made: u8,
}

impl Keys {
    /// Has this browser make other keys than others do.
    pub fn begin_with(&mut self, seed: u8) {
        self.n_made = seed;
    }
}

/// Does what the program asks.
pub fn run(keys: &mut Keys, effect: &Effect) -> Vec<Event> {
    match effect {
        Effect::MakeKey(passphrase) => {
            let key = SigningKey::from_bytes(&[7 + keys.n_made; 32]);
            keys.n_made += 1;
            let file = lock(&key, passphrase);
            vec![Event::KeyTaken(Ok(keep(keys, key, file)))]
        }
        Effect::RestoreKey(file, passphrase) => match unlock(file, passphrase) {
            Some(key) => vec![Event::KeyTaken(Ok(keep(keys, key, (**file).clone())))],
            None => vec![Event::KeyTaken(Err(SigningProblem::WrongPassphrase))],
        },
        Effect::KeepKey(own) => {
            keys.remembered.key = Some((**own).clone());
            Vec::new()
        }
        Effect::ForgetKey => {
            (keys.remembered.key, keys.kept) = (None, None);
            Vec::new()
        }
        Effect::KeepSigners(signers) => {
            keys.remembered.signers = (**signers).clone();
            Vec::new()
        }
        Effect::Sign { draft, bytes, key, passphrase } => {
            let signs = match key.keeper {
                Keeper::Browser => keys.kept.clone().ok_or(SigningProblem::KeyLost),
                Keeper::File => passphrase
                    .as_ref()
                    .and_then(|passphrase| unlock(&key.file, passphrase))
                    .ok_or(SigningProblem::WrongPassphrase),
            };
            let signed = signs.map(|secret| secret.sign(bytes).to_bytes().as_slice().into());
            vec![Event::SignatureMade(draft.clone(), signed)]
        }
        _ => Vec::new(),
    }
}

fn keep(keys: &mut Keys, key: SigningKey, file: KeyFile) -> Rc<OwnKey> {
    let keeper = if keys.is_old { Keeper::File } else { Keeper::Browser };
    keys.kept = (!keys.is_old).then_some(key);
    Rc::new(OwnKey { file, keeper, since: Timestamp::default(), saved_at: None })
}

/// The file of a key, locked with a passphrase.
pub fn lock(secret: &SigningKey, passphrase: &Passphrase) -> KeyFile {
    let locked: Vec<u8> = secret.to_bytes().iter().zip(pad(passphrase)).map(|(byte, pad)| byte ^ pad).collect();
    let tag = &sha256(&secret.to_bytes()).as_bytes()[..16].to_vec();
    let did = key::did(&secret.verifying_key().to_bytes());
    let created = "2026-11-21T23:03:00Z".into();
    KeyFile::of(did, created, &[1; SALT_BYTES], &[2; IV_BYTES], &[locked, tag.clone()].concat())
}

/// The key in a file, when that is its passphrase.
pub fn unlock(file: &KeyFile, passphrase: &Passphrase) -> Option<SigningKey> {
    let [_, _, locked] = file.parts().ok()?;
    let seed: Vec<u8> = locked.iter().take(32).zip(pad(passphrase)).map(|(byte, pad)| byte ^ pad).collect();
    let secret = SigningKey::from_bytes(&seed.try_into().ok()?);
    (key::did(&secret.verifying_key().to_bytes()) == file.key).then_some(secret)
}

fn pad(passphrase: &Passphrase) -> Vec<u8> {
    sha256(passphrase.0.as_bytes()).as_bytes()[..32].to_vec()
}
