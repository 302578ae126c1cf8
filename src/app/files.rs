//! Files on their way in: what was offered, and what opening it would do, before it is done.

use std::rc::Rc;

use crate::dossier::Dossier;
use crate::dossier::entry::DossierId;
use crate::dossier::preview::Preview;
use crate::formats::archive::Archive;

/// Stands for files that the browser holds until they are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileTicket(pub u32);

/// A file that someone chose or dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedFile {
    /// Its name.
    pub name: Rc<str>,
    /// Its size.
    pub bytes: u64,
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
}

impl Incoming {
    /// The dossier that waits for a decision.
    pub fn dossier(&self) -> Option<DossierId> {
        self.archives.first().map(|archive| archive.dossier)
    }

    /// Works out what taking in the first dossier would do to the one that is here, if it is.
    pub fn compare(&mut self, here: Option<&Dossier>) {
        let Some(archive) = self.archives.first() else { return };
        let brought = Dossier::of(archive.dossier, archive.entries.iter().cloned());
        let empty = Dossier::new(archive.dossier);
        let mut united = here.unwrap_or(&empty).clone();
        for entry in &archive.entries {
            united.insert(entry.clone());
        }
        self.outcome = Some(Outcome {
            brought: Rc::new(brought),
            united: Rc::new(united),
            is_new: here.is_none(),
            preview: Preview::of(here.unwrap_or(&empty), &archive.entries),
        });
    }
}
