//! SHA-256 as files write it.

use std::fmt::Write as _;
use std::rc::Rc;

use sha2::{Digest as _, Sha256};

/// SHA-256 over some bytes, 64 hexadecimal digits.
pub fn sha256(contents: &[u8]) -> Rc<str> {
    hexadecimal(&Sha256::digest(contents))
}

/// Bytes as hexadecimal digits, small letters.
pub fn hexadecimal(bytes: &[u8]) -> Rc<str> {
    let mut hex = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(hex, "{byte:02x}");
    }
    hex.into()
}

/// Whether a text is a digest as it is written here.
pub fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
