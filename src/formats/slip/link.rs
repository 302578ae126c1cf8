//! A slip in a link: its canonical JSON, compressed (zlib, RFC 1950) and written in the 64 signs that stand in an
//! address as they are (RFC 4648, section 5). What stands after the `#` of an address is never sent to a host.

use std::io::{ErrorKind, Read as _, Write as _};
use std::rc::Rc;

use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;

use super::{Slip, SlipError};
use crate::formats::limits;

/// The page on which people answer, beside the program's own.
pub const PAGE: &str = "answer.html";

/// What a link says before the slip.
const KEY: &str = "q=";

/// What a link says first when one only wants to see what people will see: nothing can be saved then.
const PREVIEW: &str = "see&";

/// How long a link may be that mail programs, messengers and learning platforms all leave whole, in characters.
pub const FITS_EVERYWHERE: usize = 2_000;

const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Whom a link reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is short enough for everything that carries links.
    Everywhere,
    /// It is longer than some programs leave whole: the file is safer.
    Long,
    /// It leads to this machine or to a folder on it: nobody else can follow it.
    OnlyHere,
}

impl Slip {
    /// The link by which people come to it; `beside` is the address of the program, whatever stands after its last
    /// slash.
    pub fn link(&self, beside: &str) -> String {
        self.link_with(beside, "")
    }

    /// The link by which one sees what people will see.
    pub fn preview_link(&self, beside: &str) -> String {
        self.link_with(beside, PREVIEW)
    }

    /// The slip in one language, whose link is a fraction as long.
    pub fn in_language(&self, language: &str) -> Slip {
        Slip { questionnaire: Rc::new(self.questionnaire.in_language(language)), ..self.clone() }
    }

    fn link_with(&self, beside: &str, mode: &str) -> String {
        let address = beside.split(['#', '?']).next().unwrap_or_default();
        let folder = address.rfind('/').map_or("", |slash| &address[..=slash]);
        format!("{folder}{PAGE}#{mode}{KEY}{}", self.packed())
    }

    /// Reads what stands after the `#` of an address; none when that is no slip at all.
    pub fn of_link(fragment: &str) -> Option<Result<Slip, SlipError>> {
        let fragment = fragment.trim_start_matches('#');
        let fragment = fragment.strip_prefix(PREVIEW).unwrap_or(fragment);
        // Some programs write signs of addresses as percent signs and digits.
        let packed = [KEY, "q%3D", "q%3d"].iter().find_map(|key| fragment.strip_prefix(key))?;
        Some(inflated(packed).and_then(|bytes| Slip::read(&bytes)))
    }

    fn packed(&self) -> String {
        let json = serde_json_canonicalizer::to_vec(&self.as_file()).unwrap_or_default();
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        // Writing to memory does not fail.
        let compressed = encoder.write_all(&json).and_then(|()| encoder.finish()).unwrap_or_default();
        in_signs(&compressed)
    }
}

/// Whether a link is for looking only.
pub fn is_preview(fragment: &str) -> bool {
    fragment.trim_start_matches('#').starts_with(PREVIEW)
}

/// Whom a link reaches.
pub fn reach(link: &str) -> Reach {
    let host = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    let host = host.and_then(|rest| rest.split(['/', ':', '#']).next()).unwrap_or_default();
    match host {
        "" | "localhost" | "127.0.0.1" | "[" => Reach::OnlyHere,
        _ if link.chars().count() <= FITS_EVERYWHERE => Reach::Everywhere,
        _ => Reach::Long,
    }
}

fn inflated(packed: &str) -> Result<Vec<u8>, SlipError> {
    if packed.len() as u64 > limits::SLIP_BYTES {
        return Err(SlipError::TooLarge);
    }
    let compressed = of_signs(packed)?;
    let mut bytes = Vec::new();
    // One byte more than allowed tells what ends there from what goes on.
    let read = ZlibDecoder::new(compressed.as_slice()).take(limits::SLIP_BYTES + 1).read_to_end(&mut bytes);
    match read {
        Ok(_) if bytes.len() as u64 > limits::SLIP_BYTES => Err(SlipError::TooLarge),
        Ok(_) => Ok(bytes),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Err(SlipError::Cut),
        Err(_) => Err(SlipError::Damaged),
    }
}

/// Bytes in the 64 signs, six bits each, without signs that only fill up.
fn in_signs(bytes: &[u8]) -> String {
    let mut signs = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for n in 0..=three.len() {
            signs.push(char::from(SIGNS[(bits >> (18 - 6 * n) & 63) as usize]));
        }
    }
    signs
}

/// The bytes again. Programs that find links in a text add the sign after it now and then, and break long lines.
fn of_signs(text: &str) -> Result<Vec<u8>, SlipError> {
    let text = text.trim_end_matches(['.', ',', ';', ')', ']', '>', '"', '\'', '=', '»', '”']);
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut n_bits) = (0u32, 0);
    for sign in text.bytes().filter(|sign| !sign.is_ascii_whitespace()) {
        let value = SIGNS.iter().position(|known| *known == sign).ok_or(SlipError::Damaged)?;
        bits = bits << 6 | value as u32;
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            bytes.push((bits >> n_bits) as u8);
            bits &= (1 << n_bits) - 1;
        }
    }
    Ok(bytes)
}
