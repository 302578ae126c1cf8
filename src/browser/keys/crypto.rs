//! What the browser's own cryptography does for a key (W3C Web Cryptography API, with Ed25519 as in its Secure Curves).

use std::fmt;
use std::rc::Rc;

use js_sys::{Array, JsString, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, CryptoKey, SubtleCrypto};

use super::{Member, array};
use crate::browser::fault::Fault;

/// What the browser says when a passphrase does not open what it should.
pub(super) const WRONG: &str = "OperationError";

/// What stands before a seed in PKCS #8 (RFC 8410, section 7).
const PKCS8: [u8; 16] =
    [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];

const SEED_BYTES: usize = 32;

/// The secret of a key. It is overwritten when it is let go of, and never written to the console.
#[derive(PartialEq, Eq)]
pub(super) struct Seed([u8; SEED_BYTES]);

impl Seed {
    /// A new one.
    pub fn random() -> Result<Seed, Fault> {
        random().map(Seed)
    }

    /// A copy that can be handed over.
    pub fn bytes(&self) -> Uint8Array {
        array(&self.0)
    }

    /// The same, with what it is to sign after it.
    pub fn and(&self, bytes: &[u8]) -> Uint8Array {
        let mut both = [&self.0, bytes].concat();
        let handed_over = array(&both);
        both.fill(0);
        handed_over
    }
}

impl Drop for Seed {
    fn drop(&mut self) {
        self.0.fill(0);
    }
}

impl fmt::Debug for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seed(…)")
    }
}

/// Bytes of true randomness. Unlike for ids, nothing else will do.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0; N];
    crypto()?.get_random_values_with_u8_array(&mut bytes)?;
    Ok(bytes)
}

/// A key for AES-GCM made of a passphrase, which may have been typed on any keyboard.
pub(super) async fn passphrase_key(passphrase: &str, salt: &[u8], rounds: u32) -> Result<CryptoKey, Fault> {
    let typed: String = JsString::from(passphrase.trim()).normalize("NFC").into();
    let subtle = subtle()?;
    let raw = array(typed.as_bytes());
    let usages = usages(&["deriveKey"]);
    let base = subtle.import_key_with_str("raw", &raw, "PBKDF2", false, &usages)?;
    let base: CryptoKey = JsFuture::from(base).await?.dyn_into()?;
    let how = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", array(salt).into()),
        ("iterations", rounds.into()),
    ])?;
    let what = object(&[("name", "AES-GCM".into()), ("length", 256.into())])?;
    let usages = self::usages(&["encrypt", "decrypt"]);
    let key = subtle.derive_key_with_object_and_object(&how, &base, &what, false, &usages)?;
    Ok(JsFuture::from(key).await?.dyn_into()?)
}

/// Locks a seed under a name.
pub(super) async fn encrypt(key: &CryptoKey, iv: &[u8], name: &[u8], seed: &Seed) -> Result<Vec<u8>, Fault> {
    let locked = subtle()?.encrypt_with_object_and_js_u8_array(&gcm(iv, name)?, key, &seed.bytes())?;
    Ok(Uint8Array::new(&JsFuture::from(locked).await?).to_vec())
}

/// Unlocks a seed; a fault named [`WRONG`] when the passphrase, or the name, is not the one that it was locked with.
pub(super) async fn decrypt(key: &CryptoKey, iv: &[u8], name: &[u8], locked: &[u8]) -> Result<Seed, Fault> {
    let opened = subtle()?.decrypt_with_object_and_js_u8_array(&gcm(iv, name)?, key, &array(locked))?;
    let opened = Uint8Array::new(&JsFuture::from(opened).await?);
    let mut seed = Seed([0; SEED_BYTES]);
    if opened.length() as usize != SEED_BYTES {
        return Err(Fault::new("DataError", "what was locked is no key"));
    }
    opened.copy_to(&mut seed.0);
    Ok(seed)
}

/// Hands a seed to the browser, which signs with it from then on and never gives it back.
pub(super) async fn import(seed: &Seed) -> Result<CryptoKey, Fault> {
    let mut bytes = [PKCS8.as_slice(), &seed.0].concat();
    let imported = subtle()?.import_key_with_str("pkcs8", &array(&bytes), "Ed25519", false, &usages(&["sign"]));
    bytes.fill(0);
    Ok(JsFuture::from(imported?).await?.dyn_into()?)
}

/// The 64 bytes of a signature.
pub(super) async fn sign(key: &CryptoKey, bytes: &[u8]) -> Result<Rc<[u8]>, Fault> {
    let signed = subtle()?.sign_with_str_and_js_u8_array("Ed25519", key, &array(bytes))?;
    Ok(Uint8Array::new(&JsFuture::from(signed).await?).to_vec().into())
}

fn gcm(iv: &[u8], name: &[u8]) -> Result<Object, Fault> {
    object(&[("name", "AES-GCM".into()), ("iv", array(iv).into()), ("additionalData", array(name).into())])
}

fn usages(names: &[&str]) -> JsValue {
    names.iter().map(|name| JsValue::from_str(name)).collect::<Array>().into()
}

fn object(members: &[Member<'_>]) -> Result<Object, Fault> {
    let object = Object::new();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

fn crypto() -> Result<Crypto, Fault> {
    let window = web_sys::window().ok_or_else(|| Fault::missing("the window"))?;
    Ok(window.crypto()?)
}

/// A page that is not served securely has none.
fn subtle() -> Result<SubtleCrypto, Fault> {
    let crypto = crypto()?;
    let subtle = Reflect::get(&crypto, &"subtle".into())?;
    subtle.dyn_into().map_err(|_| Fault::missing("SubtleCrypto"))
}
