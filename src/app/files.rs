//! Files on their way in: what was offered, and what opening it would do, before it is done.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::workspace::Workspace;
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Entry};
use crate::dossier::evidence::{EvidenceId, FileRef};
use crate::dossier::preview::Preview;
use crate::dossier::side::{Side, sifted};
use crate::dossier::signature::Checks;
use crate::dossier::verdict::{Verdict, verdict};
use crate::formats::archive::Archive;
use crate::framework::{FrameworkId, IndicatorId};

/// Stands for files that the browser holds until they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileTicket(pub u32);

/// A file that someone chose or dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedFile {
    /// Its name.
    pub name: Rc<str>,
    /// Its size.
    pub bytes: u64,
}

/// The largest file that can be attached as evidence, in bytes.
pub const LARGEST_ATTACHMENT: u64 = crate::formats::limits::EVIDENCE_FILE_BYTES;

/// What becomes of files that are stored as evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttachTo {
    /// Each becomes a piece of its own, which serves these indicators.
    New(Vec<(FrameworkId, IndicatorId)>),
    /// It becomes the file of that piece, in place of the one that was there.
    Piece(EvidenceId),
}

/// What can be done with the file of a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileUse {
    /// Look at it here: pictures and PDF only.
    Show,
    /// Save it as a file of its own.
    Save,
}

/// How a file can be looked at here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// As a picture on the page.
    Picture,
    /// In a tab of its own, where the browser shows it by itself.
    Beside,
    /// Not here: it could run something, or the browser cannot show it.
    Nowhere,
}

impl Look {
    /// What its first bytes allow; its name says nothing. HTML and SVG can run programs and are never shown.
    pub fn of(file: &FileRef) -> Look {
        match &*file.media_type {
            "image/png" | "image/jpeg" | "image/gif" | "image/webp" => Look::Picture,
            "application/pdf" => Look::Beside,
            _ => Look::Nowhere,
        }
    }
}

/// Why a file was not stored, or is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttachmentProblem {
    /// It is larger than can be kept.
    TooLarge {
        /// Its size.
        bytes: u64,
    },
    /// The browser has no room for it.
    NoRoom,
    /// It is not in this browser: it came without its file, or the browser lost it.
    Missing,
    /// The storage failed, in the words of those who help.
    Storage(Rc<str>),
}

/// Which evidence files go into a dossier's file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Enclosure {
    /// All.
    All,
    /// Those of no confidential piece: what is confidential leaves this machine only when somebody says so.
    #[default]
    NotConfidential,
    /// None.
    None,
}

impl Enclosure {
    /// All choices, in the order in which they are offered.
    pub const ALL: [Enclosure; 3] = [Enclosure::All, Enclosure::NotConfidential, Enclosure::None];

    /// The word in addresses and texts.
    pub fn word(self) -> &'static str {
        match self {
            Enclosure::All => "all",
            Enclosure::NotConfidential => "open",
            Enclosure::None => "none",
        }
    }
}

/// The evidence files of the dossier at hand, as far as they go into a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Enclosed {
    /// The files.
    pub files: Vec<FileRef>,
    /// Their size, in bytes.
    pub bytes: u64,
}

impl Workspace {
    /// The evidence files that would go into a file: those in use that are in this browser.
    pub fn enclosed(&self, enclosure: Enclosure) -> Enclosed {
        let here = self.files.clone().unwrap_or_default();
        let is_wanted = |is_confidential: bool| match enclosure {
            Enclosure::All => true,
            Enclosure::NotConfidential => !is_confidential,
            Enclosure::None => false,
        };
        let used = self.dossier.files().into_values();
        let files = used.filter(|used| is_wanted(used.is_confidential) && here.contains(&used.file.sha256));
        let files: Vec<FileRef> = files.map(|used| used.file).collect();
        let bytes = files.iter().map(|file| file.bytes).sum();
        Enclosed { files, bytes }
    }

    /// How many files in use are not in this browser.
    pub fn n_missing_files(&self) -> usize {
        let Some(here) = &self.files else { return 0 };
        self.dossier.files().keys().filter(|sha256| !here.contains(*sha256)).count()
    }

    /// Whether a file is known not to be in this browser.
    pub fn lacks(&self, file: &FileRef) -> bool {
        self.files.as_ref().is_some_and(|here| !here.contains(&file.sha256))
    }
}

/// A file that is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFile {
    /// The file.
    pub file: FileRef,
    /// Where the page finds it: a passing address of the browser's own; or why it does not.
    pub address: Result<Rc<str>, AttachmentProblem>,
}

/// A file that was read and waits for a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The file's name.
    pub name: Rc<str>,
    /// The dossiers it brings. A rescue file may bring several; they are decided one after the other.
    pub archives: Vec<Archive>,
    /// What the first of them would do; none while the dossier that it joins is being read.
    pub outcome: Option<Outcome>,
}

/// What taking in a file's dossier would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The dossier as the file has it.
    pub brought: Rc<Dossier>,
    /// The dossier as it would be, with what is here.
    pub united: Rc<Dossier>,
    /// The dossier is not in this browser yet.
    pub is_new: bool,
    /// What would change in the dossier that is here.
    pub preview: Preview,
    /// The entries that are taken in.
    pub taken: Vec<Rc<Entry>>,
    /// The entries that are refused, since they are not for those to enter who wrote the file.
    pub refused: Vec<Rc<Entry>>,
    /// What holds of the seals that the file brings, whatever is here. Nobody has looked at its signatures yet.
    pub seals: Verdict,
    /// On which side of a review the file was written.
    pub written_as: Side,
    /// The evidence files that are taken in, by their digests.
    pub files: BTreeSet<Rc<str>>,
    /// How many evidence files it brings that are not here, as far as that is known.
    pub n_files: usize,
    /// How many files the dossier would then name that are neither here nor in the file, as far as that is known.
    pub n_missing: usize,
}

impl Incoming {
    /// The dossier that waits for a decision.
    pub fn dossier(&self) -> Option<DossierId> {
        self.archives.first().map(|archive| archive.dossier)
    }

    /// Works out what taking in the first dossier would do to the one that is here, if it is, and on which side of a
    /// review that is worked on; of that one, these files are here. A dossier that is not here comes whole.
    pub fn compare(&mut self, here: Option<(&Dossier, Side)>, files: &BTreeSet<Rc<str>>) {
        let Some(archive) = self.archives.first() else { return };
        let brought = Dossier::of(archive.dossier, archive.entries.iter().cloned());
        let written_as = archive.written_as();
        let empty = Dossier::new(archive.dossier);
        let (taken, refused) = match here {
            Some((here, side)) => sifted(here, side, written_as, &archive.entries),
            None => (archive.entries.clone(), Vec::new()),
        };
        let here = here.map(|(here, _)| here);
        let mut united = here.unwrap_or(&empty).clone();
        for entry in &taken {
            united.insert(entry.clone());
        }
        let named = united.files();
        let brought_files: BTreeSet<Rc<str>> =
            archive.files.iter().filter(|sha256| named.contains_key(*sha256)).cloned().collect();
        let is_there = |sha256: &&Rc<str>| files.contains(*sha256) || archive.files.contains(*sha256);
        let seals = verdict(&brought, &Checks::default());
        self.outcome = Some(Outcome {
            n_files: brought_files.difference(files).count(),
            n_missing: named.keys().filter(|sha256| !is_there(sha256)).count(),
            brought: Rc::new(brought),
            united: Rc::new(united),
            is_new: here.is_none(),
            preview: Preview::of(here.unwrap_or(&empty), &taken),
            files: brought_files,
            taken,
            refused,
            seals,
            written_as,
        });
    }
}
