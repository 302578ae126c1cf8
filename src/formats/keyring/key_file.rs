//! The file that keeps a signing key: the seed of the key, locked with a passphrase.

use std::rc::Rc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde::{Deserialize, Serialize};

use super::{KeyringError, VERSION, malformed, strictly};
use crate::formats::json;
use crate::formats::signature::key;

/// What the file says it is.
pub const KEY_FORMAT: &str = "qualicycle-key";

/// The fewest rounds of PBKDF2-SHA-256 with which a passphrase is made into a key: what OWASP advises in its Password
/// Storage Cheat Sheet. A file of fewer rounds is refused, since it would be opened by guessing.
pub const LEAST_ROUNDS: u32 = 600_000;

/// The most rounds that are read: a file must not keep the browser busy for minutes.
const MOST_ROUNDS: u32 = 10_000_000;

/// The bytes of the salt.
pub const SALT_BYTES: usize = 16;

/// The bytes of the initialisation vector, as NIST SP 800-38D advises for GCM.
pub const IV_BYTES: usize = 12;

/// The bytes of the locked seed: 32 of the seed and 16 of the tag.
pub const SEALED_BYTES: usize = 48;

/// A signing key, locked with a passphrase.
///
/// The passphrase in Unicode NFC and the salt give 256 bits by PBKDF2 with SHA-256 (RFC 8018); with these, AES-GCM
/// locks the 32 bytes of the seed (RFC 8032). The `did:key` is authenticated along with it, so that nobody can put
/// another name on the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    format: Rc<str>,
    version: u32,
    /// The public key, as a `did:key`.
    pub key: Rc<str>,
    /// When the key was made, `2026-11-22T09:30:00Z`.
    pub created: Rc<str>,
    kdf: Kdf,
    cipher: Rc<str>,
    salt: Rc<str>,
    iv: Rc<str>,
    ciphertext: Rc<str>,
}

/// How the passphrase is made into a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kdf {
    name: Rc<str>,
    hash: Rc<str>,
    iterations: u32,
}

/// The longest text that can be a moment, in characters.
const MOST_OF_A_MOMENT: usize = 40;

const KDF: &str = "PBKDF2";
const HASH: &str = "SHA-256";
const CIPHER: &str = "AES-GCM";

impl KeyFile {
    /// A key that was locked with [`LEAST_ROUNDS`].
    pub fn of(key: Rc<str>, created: Rc<str>, salt: &[u8], iv: &[u8], ciphertext: &[u8]) -> KeyFile {
        let coded = |bytes: &[u8]| BASE64_STANDARD.encode(bytes).into();
        KeyFile {
            format: KEY_FORMAT.into(),
            version: VERSION,
            key,
            created,
            kdf: Kdf { name: KDF.into(), hash: HASH.into(), iterations: LEAST_ROUNDS },
            cipher: CIPHER.into(),
            salt: coded(salt),
            iv: coded(iv),
            ciphertext: coded(ciphertext),
        }
    }

    /// How many rounds the passphrase goes through.
    pub fn rounds(&self) -> u32 {
        self.kdf.iterations
    }

    /// The salt, the initialisation vector and the locked seed.
    pub fn parts(&self) -> Result<[Vec<u8>; 3], KeyringError> {
        let decoded = |name: &str, text: &str, n: usize| {
            let bytes = BASE64_STANDARD.decode(text).map_err(|_| malformed(format!("{name} is no base 64")))?;
            if bytes.len() == n { Ok(bytes) } else { Err(malformed(format!("{name} has not {n} bytes"))) }
        };
        Ok([
            decoded("salt", &self.salt, SALT_BYTES)?,
            decoded("iv", &self.iv, IV_BYTES)?,
            decoded("ciphertext", &self.ciphertext, SEALED_BYTES)?,
        ])
    }

    /// The file.
    pub fn write(&self) -> Vec<u8> {
        json::indented(self).unwrap_or_default()
    }

    /// Reads a file. Whether a passphrase opens it is another question.
    pub fn read(bytes: &[u8]) -> Result<KeyFile, KeyringError> {
        let file: KeyFile = strictly(bytes, KEY_FORMAT)?;
        file.is_sound()?;
        Ok(file)
    }

    fn is_sound(&self) -> Result<(), KeyringError> {
        if key::of_did(&self.key).is_none() {
            return Err(malformed("key is no did:key of Ed25519"));
        }
        if self.created.chars().count() > MOST_OF_A_MOMENT {
            return Err(malformed("created is no moment"));
        }
        if (&*self.kdf.name, &*self.kdf.hash, &*self.cipher) != (KDF, HASH, CIPHER) {
            return Err(malformed("it is locked in a way that this version does not know"));
        }
        if !(LEAST_ROUNDS..=MOST_ROUNDS).contains(&self.kdf.iterations) {
            return Err(malformed(format!("iterations must lie between {LEAST_ROUNDS} and {MOST_ROUNDS}")));
        }
        self.parts().map(drop)
    }
}
