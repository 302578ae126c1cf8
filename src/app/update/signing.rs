//! The key with which one signs here, and whose keys one knows.

use std::rc::Rc;

use super::super::signing::{
    Doing, Draft, Keeper, OwnKey, Passphrase, RememberedSigning, Sealed, SignatureAsked, SigningProblem,
};
use super::super::{Effect, Model, Notice, Question, Route};
use crate::dossier::change::Change;
use crate::dossier::entry::DossierId;
use crate::dossier::signature::{Capacity, Checks, Proof};
use crate::formats::keyring::{KeyFile, Keyring, KeyringError, KnownSigner, write_signers};
use crate::formats::signature::key::fingerprint;
use crate::formats::signature::{document_of, signed, signed_records, to_sign};
use crate::texts::date::iso_date;

/// The name of the file of known signers.
const SIGNERS_FILE: &str = "signataires.json";

impl Model {
    /// Takes in what this browser remembers of signing.
    pub(super) fn remember_signing(&mut self, remembered: &RememberedSigning) -> Vec<Effect> {
        self.signing.key = remembered.key.clone().map(Rc::new);
        self.signing.signers = Rc::new(self.sorted(&remembered.signers));
        Vec::new()
    }

    fn sorted(&self, signers: &[KnownSigner]) -> Vec<KnownSigner> {
        let mut signers = signers.to_vec();
        signers.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
        signers
    }

    /// A browser has one key. Who wants another one has this one forgotten first.
    pub(super) fn make_key(&mut self, passphrase: Passphrase) -> Vec<Effect> {
        if self.signing.key.is_some() || self.signing.doing.is_some() {
            return Vec::new();
        }
        if Passphrase::problem(&passphrase.0, &passphrase.0).is_some() {
            return Vec::new();
        }
        self.signing.problem = None;
        self.signing.doing = Some(Doing::Making);
        vec![Effect::MakeKey(passphrase)]
    }

    /// The key is here, or not. The file of a new key is handed out at once.
    pub(super) fn take_key(&mut self, result: Result<Rc<OwnKey>, SigningProblem>) -> Vec<Effect> {
        let was_doing = self.signing.doing.take();
        let key = match result {
            Ok(key) => key,
            Err(problem) => {
                self.signing.problem = Some(problem);
                return Vec::new();
            }
        };
        self.signing.problem = None;
        self.signing.restoring = None;
        let key = OwnKey { since: self.now, saved_at: Some(self.now), ..(*key).clone() };
        self.signing.key = Some(Rc::new(key.clone()));
        let mut effects = vec![Effect::KeepKey(Rc::new(key))];
        if was_doing == Some(Doing::Making) {
            let (name, file) = self.key_file().into_iter().next().unzip();
            effects.extend(file);
            effects.extend(name.map(|name| self.tell(Notice::KeyMade { name })).unwrap_or_default());
        } else {
            self.tell(Notice::KeyRestored);
        }
        effects
    }

    /// Hands out the file of the key once more. It is the same file: the browser itself cannot read the key.
    pub(super) fn save_key_file(&mut self) -> Vec<Effect> {
        let now = self.now;
        let file = self.key_file();
        let Some(key) = &mut self.signing.key else { return Vec::new() };
        Rc::make_mut(key).saved_at = Some(now);
        let keep = Effect::KeepKey(key.clone());
        file.into_iter().map(|(_, effect)| effect).chain([keep]).collect()
    }

    fn key_file(&self) -> Option<(Rc<str>, Effect)> {
        let key = self.signing.key.as_ref()?;
        let name: Rc<str> = format!("cle-qualicycle-{}.json", iso_date(self.now, self.utc_offset)).into();
        Some((name.clone(), Effect::SaveText { name, bytes: key.file.write().into() }))
    }

    /// Opens the file of a key with its passphrase.
    pub(super) fn unlock_key(&mut self, passphrase: Passphrase) -> Vec<Effect> {
        let Some(file) = self.signing.restoring.clone().filter(|_| self.signing.doing.is_none()) else {
            return Vec::new();
        };
        self.signing.problem = None;
        self.signing.doing = Some(Doing::Restoring);
        vec![Effect::RestoreKey(file, passphrase)]
    }

    pub(super) fn leave_key(&mut self) -> Vec<Effect> {
        self.signing.restoring = None;
        self.signing.problem = None;
        Vec::new()
    }

    /// Forgetting a key asks once, naming it.
    pub(super) fn ask_to_forget_key(&mut self) -> Vec<Effect> {
        let name = self.signing.own().map(|key| fingerprint(key));
        self.question = name.map(|name| Question::ForgetKey { name });
        Vec::new()
    }

    pub(super) fn forget_key(&mut self) -> Vec<Effect> {
        self.signing.key = None;
        self.signing.problem = None;
        vec![Effect::ForgetKey]
    }

    /// Takes in a file of a key or of known signers, and leads to where they stand.
    pub(super) fn take_keyring(&mut self, name: Rc<str>, read: Result<Keyring, KeyringError>) -> Vec<Effect> {
        match read {
            Err(error) => self.tell(Notice::KeyringRefused { name, error }),
            Ok(Keyring::Key(file)) => self.take_key_file(file),
            Ok(Keyring::Signers(signers)) => {
                let (signers, n_new, n_changed) = self.signing.with_signers(&signers);
                self.tell(Notice::SignersTaken { n_new, n_changed });
                let kept = self.keep_signers(signers);
                kept.into_iter().chain(self.to_signatures()).collect()
            }
        }
    }

    /// The file of the key that is here tells nothing new, unless the key itself was lost.
    fn take_key_file(&mut self, file: KeyFile) -> Vec<Effect> {
        let is_here = self.signing.own() == Some(&file.key) && self.signing.problem != Some(SigningProblem::KeyLost);
        if is_here {
            return self.tell(Notice::KeyIsHere).into_iter().chain(self.to_signatures()).collect();
        }
        self.notice = None;
        self.signing.problem = None;
        self.signing.restoring = Some(Rc::new(file));
        self.to_signatures()
    }

    fn to_signatures(&self) -> Vec<Effect> {
        if self.route == Route::Signatures { Vec::new() } else { vec![Effect::Go(Route::Signatures)] }
    }

    /// Somebody's key is known to be theirs.
    pub(super) fn know_signer(&mut self, signer: &KnownSigner) -> Vec<Effect> {
        if signer.problem().is_some() {
            return Vec::new();
        }
        let (signers, ..) = self.signing.with_signers(std::slice::from_ref(signer));
        self.keep_signers(signers)
    }

    pub(super) fn forget_signer(&mut self, key: &str) -> Vec<Effect> {
        let signers = self.signing.signers.iter().filter(|signer| *signer.key != *key).cloned().collect();
        self.keep_signers(signers)
    }

    fn keep_signers(&mut self, signers: Vec<KnownSigner>) -> Vec<Effect> {
        if signers == *self.signing.signers {
            return Vec::new();
        }
        self.signing.signers = Rc::new(signers);
        vec![Effect::KeepSigners(self.signing.signers.clone())]
    }

    pub(super) fn save_signers(&mut self) -> Vec<Effect> {
        vec![Effect::SaveText { name: SIGNERS_FILE.into(), bytes: write_signers(&self.signing.signers).into() }]
    }

    /// Signs the record of something that is sealed, once in each capacity.
    pub(super) fn sign(&mut self, asked: SignatureAsked) -> Vec<Effect> {
        let (Some(workspace), Some(key)) = (&self.workspace, self.signing.key.clone()) else { return Vec::new() };
        let Some(sealed) = Sealed::of(&workspace.dossier, asked.record) else { return Vec::new() };
        let is_open = workspace.open_capacities(&sealed, Some(&key.file.key)).contains(&asked.capacity);
        let (Some(digest), true) = (sealed.digest().cloned(), is_open && self.signing.doing.is_none()) else {
            return Vec::new();
        };
        let signatory = asked.signatory.trim();
        if signatory.is_empty() {
            return Vec::new();
        }
        // Whoever comes from outside signs what those inside have signed before.
        let before = match asked.capacity {
            Capacity::Inspector => workspace.countersigned(&digest),
            Capacity::Head | Capacity::PanelChair => Vec::new(),
        };
        let dossier = workspace.dossier.id;
        let Some(document) = document_of(&workspace.dossier, &digest) else { return Vec::new() };
        let others: Vec<Proof> = workspace.signatures_on(&digest).into_iter().map(|proof| (**proof).clone()).collect();
        let id = Proof::id_of(self.ids.make(self.now));
        let unsigned = Proof::unsigned(id, self.now, &key.file.key, asked.capacity, signatory.into());
        let proof = Proof { previous_proof: before, ..unsigned };
        self.signing.problem = None;
        let bytes = match to_sign(&document, &proof, &others) {
            Ok(bytes) => bytes.as_slice().into(),
            Err(fault) => {
                self.signing.problem = Some(SigningProblem::Refused(format!("{fault:?}").into()));
                return Vec::new();
            }
        };
        self.signing.doing = Some(Doing::Signing);
        let draft = Rc::new(Draft { dossier, digest, proof });
        vec![Effect::Sign { draft, bytes, key, passphrase: asked.passphrase }]
    }

    /// The browser signed: the signature is entered as one step that can be taken back.
    pub(super) fn take_signature(&mut self, draft: &Draft, result: Result<Rc<[u8]>, SigningProblem>) -> Vec<Effect> {
        self.signing.doing = None;
        let value = match result {
            Ok(value) => value,
            Err(problem) => {
                self.signing.problem = Some(problem);
                return Vec::new();
            }
        };
        if self.workspace_of(draft.dossier).is_none() {
            return Vec::new();
        }
        let Ok(value) = <&[u8; 64]>::try_from(&*value) else {
            self.signing.problem = Some(SigningProblem::Refused("a signature has 64 bytes".into()));
            return Vec::new();
        };
        let proof = signed(draft.proof.clone(), value);
        let (digest, key) = (draft.digest.clone(), proof.key());
        self.enter(vec![Change::Signed { digest, key, proof: Some(Rc::new(proof)) }])
    }

    /// Has the signatures of the dossier at hand checked, unless the very same ones were.
    pub(super) fn check_signatures(&mut self) -> Option<Effect> {
        let workspace = self.workspace.as_mut()?;
        let signatures = workspace.dossier.signatures();
        if Rc::ptr_eq(&workspace.asked_checks, signatures) || *workspace.asked_checks == **signatures {
            return None;
        }
        workspace.asked_checks = signatures.clone();
        let records = signed_records(&workspace.dossier);
        Some(Effect::CheckSignatures(workspace.dossier.id, signatures.clone(), records))
    }

    /// What came of checking is told of the very signatures that were checked.
    pub(super) fn take_checks(&mut self, dossier: DossierId, checks: Checks) -> Vec<Effect> {
        if let Some(workspace) = self.workspace_of(dossier) {
            workspace.checks = Rc::new(checks);
        }
        Vec::new()
    }

    /// Whether a signature asks for the passphrase each time.
    pub fn asks_passphrase(&self) -> bool {
        self.signing.key.as_ref().is_some_and(|key| key.keeper == Keeper::File)
    }
}
