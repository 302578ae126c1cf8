//! The files around signatures: the one that keeps a key ([`KeyFile`]) and the one that tells whose keys one knows
//! ([`KnownSigner`]). Both are small JSON documents, read strictly; `docs/key-file.md` describes them.
//!
//! A key names itself: a `did:key` is the public key (Ed25519, RFC 8032) as multibase base 58 after the multicodec
//! prefix `ed01` (W3C Controlled Identifiers 1.0, section 2.2.2).

mod key_file;
mod signers;

use std::fmt;
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::json::{self, Piece};
use super::{limits, looks};

pub use key_file::{IV_BYTES, KEY_FORMAT, KeyFile, LEAST_ROUNDS, SALT_BYTES, SEALED_BYTES};
pub use signers::{KnownSigner, SIGNERS_FORMAT, read_signers, write_signers};

/// The version of both files that is written, and the newest that is read.
pub const VERSION: u32 = 1;

/// How messages name a file that has no parts.
const PIECE: Piece<'static> = Piece { part: "keys", place: "" };

/// What such a file holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keyring {
    /// A key, locked with a passphrase.
    Key(KeyFile),
    /// The keys that somebody knows.
    Signers(Vec<KnownSigner>),
}

/// Why such a file cannot be read. Nothing of it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyringError {
    /// It is something else.
    NotOurs,
    /// It is larger than any that this program makes.
    TooLarge,
    /// A newer version of the program made it.
    Newer {
        /// Its version.
        found: u32,
        /// The newest that is known here.
        known: u32,
    },
    /// A key stands in it twice, so that nobody can tell whose it is.
    Twice {
        /// The name at the second place.
        name: Rc<str>,
    },
    /// What should be a key is none.
    BadKey {
        /// The name at that place.
        name: Rc<str>,
    },
    /// A key ends before it begins.
    BadDays {
        /// The name at that place.
        name: Rc<str>,
    },
    /// It is whole and not what it should be.
    Malformed {
        /// What is wrong, for those who help.
        reason: Rc<str>,
    },
}

impl fmt::Display for KeyringError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs => f.write_str("neither a key nor a list of signers"),
            Self::TooLarge => f.write_str("it is too large"),
            Self::Newer { found, known } => write!(f, "version {found} is newer than {known}, the newest known"),
            Self::Twice { name } => write!(f, "the key of “{name}” stands twice"),
            Self::BadKey { name } => write!(f, "the key of “{name}” is no did:key of Ed25519"),
            Self::BadDays { name } => write!(f, "the key of “{name}” ends before it begins"),
            Self::Malformed { reason } => f.write_str(reason),
        }
    }
}

impl std::error::Error for KeyringError {}

/// What a file says it is.
struct Head {
    format: Option<Box<str>>,
    version: Option<u32>,
}

/// Whether a file says that it is one of these, sound or not.
pub fn is_one(bytes: &[u8]) -> bool {
    let is_small = bytes.len() as u64 <= limits::KEYRING_BYTES;
    is_small && looks::is_json_object(bytes) && head(bytes).is_ok_and(|head| is_ours(&head))
}

/// Reads either file.
pub fn read(bytes: &[u8]) -> Result<Keyring, KeyringError> {
    match head(bytes)?.format.as_deref() {
        Some(KEY_FORMAT) => KeyFile::read(bytes).map(Keyring::Key),
        Some(SIGNERS_FORMAT) => read_signers(bytes).map(Keyring::Signers),
        _ => Err(KeyringError::NotOurs),
    }
}

fn is_ours(head: &Head) -> bool {
    matches!(head.format.as_deref(), Some(KEY_FORMAT | SIGNERS_FORMAT))
}

/// Looks what a file says it is, before it is read strictly: a newer version may write the rest differently.
fn head(bytes: &[u8]) -> Result<Head, KeyringError> {
    let text = json::text(PIECE.part, bytes).map_err(|_| KeyringError::NotOurs)?;
    json::is_shallow(PIECE.part, text, limits::DEPTH).map_err(|_| KeyringError::NotOurs)?;
    let value: Value = serde_json::from_str(text).map_err(|_| KeyringError::NotOurs)?;
    let version = value.get("version").and_then(Value::as_u64).and_then(|version| version.try_into().ok());
    Ok(Head { format: value.get("format").and_then(Value::as_str).map(Into::into), version })
}

/// Reads a file of a format strictly: its size and nesting have bounds, no member stands twice, none is unknown.
fn strictly<T: DeserializeOwned>(bytes: &[u8], format: &str) -> Result<T, KeyringError> {
    if bytes.len() as u64 > limits::KEYRING_BYTES {
        return Err(KeyringError::TooLarge);
    }
    let text = json::text(PIECE.part, bytes).map_err(malformed)?;
    let head = head(bytes)?;
    match (head.format.as_deref() == Some(format), head.version) {
        (false, _) => return Err(KeyringError::NotOurs),
        (true, Some(VERSION)) => {}
        (true, Some(found)) if found > VERSION => return Err(KeyringError::Newer { found, known: VERSION }),
        (true, _) => return Err(malformed("it does not say of which version it is")),
    }
    PIECE.value(text).map_err(malformed)?;
    PIECE.typed(text).map_err(malformed)
}

fn malformed(reason: impl fmt::Display) -> KeyringError {
    let reason: String = reason.to_string().chars().take(300).collect();
    KeyringError::Malformed { reason: reason.into() }
}
