//! The file that tells whose keys one knows. An inspectorate or a label body can hand it to its people; it is not
//! proof by itself, and whoever takes it in decides to trust where it came from.

use std::collections::BTreeSet;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::{KeyringError, VERSION, malformed, strictly};
use crate::dossier::day::Day;
use crate::formats::signature::key;
use crate::formats::{json, limits};

/// What the file says it is.
pub const SIGNERS_FORMAT: &str = "qualicycle-signers";

/// A key of which one knows whose it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownSigner {
    /// The key, as a `did:key`.
    pub key: Rc<str>,
    /// Whose it is: a name or a role.
    pub name: Rc<str>,
    /// The organisation.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub organisation: Rc<str>,
    /// Its official number: UAI in France, BRIN in the Netherlands.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub number: Rc<str>,
    /// The first day on which the key is that person's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Day>,
    /// The last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignersFile {
    format: Rc<str>,
    version: u32,
    signers: Vec<KnownSigner>,
}

impl KnownSigner {
    /// Whether the key was that person's on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// What is wrong with it, if anything.
    pub fn problem(&self) -> Option<KeyringError> {
        let name = &self.name;
        let texts = [name, &self.organisation, &self.number];
        if name.trim().is_empty() {
            return Some(malformed("a signer has no name"));
        }
        if texts.iter().any(|text| text.chars().count() > limits::SIGNER_CHARS) {
            return Some(malformed(format!("a signer has a text of more than {} characters", limits::SIGNER_CHARS)));
        }
        if key::of_did(&self.key).is_none() {
            return Some(KeyringError::BadKey { name: name.clone() });
        }
        let ends_early = self.from.zip(self.until).is_some_and(|(from, until)| until < from);
        ends_early.then(|| KeyringError::BadDays { name: name.clone() })
    }
}

/// The file.
pub fn write_signers(signers: &[KnownSigner]) -> Vec<u8> {
    let file = SignersFile { format: SIGNERS_FORMAT.into(), version: VERSION, signers: signers.to_vec() };
    json::indented(&file).unwrap_or_default()
}

/// Reads a file: each signer is sound, and no key stands twice.
pub fn read_signers(bytes: &[u8]) -> Result<Vec<KnownSigner>, KeyringError> {
    let file: SignersFile = strictly(bytes, SIGNERS_FORMAT)?;
    if file.signers.len() > limits::SIGNERS {
        return Err(KeyringError::TooLarge);
    }
    let mut keys = BTreeSet::new();
    for signer in &file.signers {
        if let Some(problem) = signer.problem() {
            return Err(problem);
        }
        if !keys.insert(&signer.key) {
            return Err(KeyringError::Twice { name: signer.name.clone() });
        }
    }
    Ok(file.signers)
}
