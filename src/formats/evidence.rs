//! Evidence files in an archive: the parts that hold them, and what goes by the side of a message with them.
//!
//! A file's part is named after its digest, so a part says by its own name what has to be in it.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::error::ReadError;
use crate::dossier::entry::Entry;

/// The folder of evidence files, the only one that an archive may have.
pub(super) const FOLDER: &str = "evidence/";

/// Files under their digests, taken out and put in one by one: a worker keeps them outside the memory of this program,
/// so that no more than one of them is ever in it beside the archive.
pub trait Files {
    /// Takes a file out; none when it is not there.
    fn take(&mut self, sha256: &str) -> Option<Vec<u8>>;

    /// Puts a file in.
    fn put(&mut self, sha256: &str, contents: Vec<u8>);
}

impl Files for BTreeMap<Rc<str>, Vec<u8>> {
    fn take(&mut self, sha256: &str) -> Option<Vec<u8>> {
        self.remove(sha256)
    }

    fn put(&mut self, sha256: &str, contents: Vec<u8>) {
        self.insert(sha256.into(), contents);
    }
}

/// Where nobody gives files and nobody wants them.
pub struct NoFiles;

impl Files for NoFiles {
    fn take(&mut self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn put(&mut self, _: &str, _: Vec<u8>) {}
}

/// The name of a file's part.
pub(super) fn part_name(sha256: &str) -> Rc<str> {
    format!("{FOLDER}{sha256}").into()
}

/// Whether a part lies where evidence files do.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(FOLDER)
}

/// Takes the digest from a part's name, which has to be the digest of what is in it.
pub(super) fn verified<'a>(name: &'a str, sha256: &str) -> Result<&'a str, ReadError> {
    let digest = name.strip_prefix(FOLDER).filter(|digest| *digest == sha256);
    digest.ok_or_else(|| ReadError::WrongDigest { part: name.into() })
}

/// The digests of all files that entries ever named.
pub(super) fn named<'a>(entries: impl Iterator<Item = &'a Rc<Entry>>) -> BTreeSet<Rc<str>> {
    entries.flat_map(|entry| entry.change.files()).map(|file| file.sha256.clone()).collect()
}
