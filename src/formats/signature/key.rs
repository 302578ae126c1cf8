//! Keys that name themselves: an Ed25519 public key as a `did:key`.
//!
//! After the multicodec prefix `0xed 0x01` come the 32 bytes of the key (RFC 8032, section 5.1.5), all of it in base 58
//! with the alphabet of Bitcoin, after the `z` by which multibase names that base. The W3C Community Group's report
//! "The did:key Method v0.9" describes it.

use std::rc::Rc;

/// What a `did:key` begins with.
const METHOD: &str = "did:key:";

/// The multicodec prefix of an Ed25519 public key.
const ED25519: [u8; 2] = [0xed, 0x01];

/// A public key as a `did:key`.
pub fn did(key: &[u8; 32]) -> Rc<str> {
    let bytes: Vec<u8> = ED25519.iter().chain(key).copied().collect();
    format!("{METHOD}{}", multibase(&bytes)).into()
}

/// The public key that a `did:key` names; none when it is anything else. Whether the bytes are a point of the curve is
/// for whoever verifies with it.
pub fn of_did(did: &str) -> Option<[u8; 32]> {
    let bytes = of_multibase(did.strip_prefix(METHOD)?)?;
    bytes.strip_prefix(&ED25519)?.try_into().ok()
}

/// The public key that a verification method names: `did:key:z6Mk…#z6Mk…`, both times the same.
pub fn of_method(method: &str) -> Option<[u8; 32]> {
    let (did, named) = method.split_once('#')?;
    (did.strip_prefix(METHOD)? == named).then(|| of_did(did))?
}

/// A key as people compare it: its `did:key` without what all have in common, in groups of four.
pub fn fingerprint(did: &str) -> Rc<str> {
    let named: Vec<char> = did.strip_prefix(METHOD).unwrap_or(did).chars().collect();
    named.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ").into()
}

/// Bytes in base 58, as multibase writes them.
pub fn multibase(bytes: &[u8]) -> String {
    format!("z{}", bs58::encode(bytes).into_string())
}

/// The bytes of a multibase text in base 58; none when it is in another base, or far longer than a signature.
pub fn of_multibase(text: &str) -> Option<Vec<u8>> {
    let digits = text.strip_prefix('z').filter(|digits| digits.len() <= 128)?;
    bs58::decode(digits).into_vec().ok()
}
