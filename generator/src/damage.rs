//! What happens to files on their way: each of these has to be refused, with a reason of its own.

use crate::chance::Chance;

/// What happened to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// The download broke off.
    Truncated,
    /// A byte changed.
    FlippedByte,
    /// A photo was renamed.
    OtherFile,
    /// Nothing arrived.
    Empty,
    /// A web page, or a report that travels without its dossier.
    PageWithoutDossier,
}

impl Damage {
    /// All of them.
    pub const ALL: [Damage; 5] =
        [Self::Truncated, Self::FlippedByte, Self::OtherFile, Self::Empty, Self::PageWithoutDossier];

    /// The ending that such a file comes with.
    pub fn ending(self) -> &'static str {
        match self {
            Damage::PageWithoutDossier => "html",
            _ => "qualicycle",
        }
    }

    /// A sound archive after it.
    pub fn done_to(self, mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
        match self {
            Damage::Truncated => {
                let kept = bytes.len() / 4 + chance.below(bytes.len() / 2);
                bytes.truncate(kept);
                bytes
            }
            Damage::FlippedByte => {
                // Where the compressed results stand: anywhere else it might be a part that nobody compares.
                let name = b"results.json";
                let at = bytes.windows(name.len()).position(|window| window == name).unwrap_or(0);
                let at = (at + name.len() + 20 + chance.below(40)).min(bytes.len().saturating_sub(1));
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
                bytes
            }
            Damage::OtherFile => b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01 a photo that was renamed".to_vec(),
            Damage::Empty => Vec::new(),
            Damage::PageWithoutDossier => {
                b"<!DOCTYPE html><html lang=\"fr\"><meta name=\"generator\" content=\"Qualicycle\"><title>Rapport</title></html>"
                    .to_vec()
            }
        }
    }
}
