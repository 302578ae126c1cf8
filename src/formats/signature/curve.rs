//! Ed25519 itself (RFC 8032). This is the one module that names the library of the curve, and nothing but the worker
//! and tests may reach it: the program that shows pages asks [`super::super::message`] for it and stays small.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

/// The public key of a seed.
pub fn public_key(seed: &[u8; 32]) -> [u8; 32] {
    SigningKey::from_bytes(seed).verifying_key().to_bytes()
}

/// Signs some bytes.
pub fn sign(seed: &[u8; 32], bytes: &[u8]) -> [u8; 64] {
    SigningKey::from_bytes(seed).sign(bytes).to_bytes()
}

/// Whether bytes can be the key of somebody: a point of the curve in its one proper encoding, and none of the few of
/// small order, for which anyone can make up signatures.
pub fn is_key(key: &[u8; 32]) -> bool {
    point(key).is_some()
}

/// Whether a signature is that of a key on some bytes, in the strict sense in which every program that is as strict
/// comes to the same answer: no key or signature of small order, no second way to write the same signature.
pub fn verifies(key: &[u8; 32], bytes: &[u8], signature: &[u8; 64]) -> bool {
    point(key).is_some_and(|key| key.verify_strict(bytes, &Signature::from_bytes(signature)).is_ok())
}

fn point(key: &[u8; 32]) -> Option<VerifyingKey> {
    let point = VerifyingKey::from_bytes(key).ok().filter(|point| !point.is_weak())?;
    // The library takes coordinates beyond the modulus as well, which RFC 8032 forbids and other programs refuse.
    (point.to_edwards().compress().as_bytes() == key).then_some(point)
}
