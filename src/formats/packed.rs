//! A ZIP of files: what a label body gets when somebody packs a folder. Its files are inflated one by one and counted
//! while they are; nothing is ever written under their names.

use std::io::{Cursor, Read};
use std::rc::Rc;

use zip::ZipArchive;
use zip::result::ZipResult;

use super::container;
use super::error::{DIRECTORY, LooksLike, ReadError};
use super::{archive, limits, looks};

/// An opened ZIP whose files have not been read yet.
pub(super) struct Packed<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    files: Vec<(usize, Rc<str>)>,
}

/// What may still be read of a ZIP and of the ZIPs in it.
pub(super) struct Budget {
    /// Files.
    pub(super) files: usize,
    /// Bytes that they may inflate to.
    pub(super) inflated: u64,
}

impl Budget {
    /// What a ZIP may hold.
    pub(super) fn whole() -> Budget {
        Budget { files: limits::PACKED_FILES, inflated: limits::PACKED_INFLATED }
    }
}

/// Whether a file is a ZIP of other files: no archive of ours, and no document of an office program.
pub(super) fn is_one(bytes: &[u8]) -> bool {
    let other_zip = ReadError::NotQualicycle { looks_like: LooksLike::OtherZip };
    bytes.starts_with(looks::ZIP)
        && container::directory(bytes).is_ok_and(|archive| container::is_ours(&archive) == Err(other_zip))
}

impl<'a> Packed<'a> {
    /// Opens a ZIP and lists its files, without those that systems leave in folders.
    pub(super) fn open(bytes: &'a [u8], budget: &mut Budget) -> Result<Packed<'a>, ReadError> {
        archive::has_bearable_size(bytes, limits::PACKED_BYTES)?;
        let archive = container::directory(bytes)?;
        let mut files = Vec::new();
        for index in 0..archive.len() {
            let entry = archive.by_index_data(index).map_err(|_| ReadError::Damaged { part: DIRECTORY.into() })?;
            let name = shown(entry.name_raw());
            if !is_left_behind(&name) {
                files.push((index, name));
            }
        }
        let (found, limit) = (files.len() as u64, budget.files as u64);
        budget.files = budget.files.checked_sub(files.len()).ok_or(ReadError::TooManyParts { found, limit })?;
        files.sort_by(|(_, one), (_, other)| one.cmp(other));
        Ok(Packed { archive, files })
    }

    /// How many files there are.
    pub(super) fn n_files(&self) -> usize {
        self.files.len()
    }

    /// The name of a file.
    pub(super) fn name(&self, n: usize) -> Rc<str> {
        self.files[n].1.clone()
    }

    /// Inflates a file.
    pub(super) fn read(&mut self, n: usize, budget: &mut Budget) -> Result<Vec<u8>, ReadError> {
        let (index, part) = self.files[n].clone();
        {
            let entry = self.archive.by_index_data(index).map_err(|_| ReadError::Damaged { part: part.clone() })?;
            container::can_be_read(&entry, &part)?;
        }
        match self.inflate(index, budget) {
            Ok(Some(contents)) => Ok(contents),
            Ok(None) => Err(ReadError::InflatesTooMuch { part }),
            Err(_) => Err(ReadError::Damaged { part }),
        }
    }

    fn inflate(&mut self, index: usize, budget: &mut Budget) -> ZipResult<Option<Vec<u8>>> {
        let reader = self.archive.by_index(index)?;
        let expected = reader.compressed_size().saturating_mul(limits::INFLATION).max(limits::INFLATED_FREELY);
        let allowed = expected.min(limits::ARCHIVE_BYTES).min(budget.inflated);
        let mut contents = Vec::with_capacity(usize::try_from(reader.size().min(allowed)).unwrap_or_default());
        reader.take(allowed + 1).read_to_end(&mut contents)?;
        budget.inflated = budget.inflated.saturating_sub(contents.len() as u64);
        Ok((contents.len() as u64 <= allowed).then_some(contents))
    }
}

/// A name as people are shown it.
fn shown(raw: &[u8]) -> Rc<str> {
    String::from_utf8_lossy(raw).chars().filter(|c| !c.is_control()).take(200).collect::<String>().into()
}

/// Folders, and what systems leave in them for themselves.
fn is_left_behind(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or_default();
    last.is_empty()
        || last.starts_with('.')
        || name.starts_with("__MACOSX/")
        || matches!(last.to_ascii_lowercase().as_str(), "thumbs.db" | "desktop.ini")
}
