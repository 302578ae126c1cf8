//! Files that were tampered with. What a browser saved is taken apart, changed as somebody with the right tools would, and
//! put together again: the file itself is sound, and what it says is not.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::entry::{Author, DossierId, Entry, EntryId, ReplicaId, Timestamp};
use qualicycle::dossier::side::Side;
use qualicycle::formats::archive::{Archive, write_as};
use qualicycle::formats::evidence::NoFiles;
use qualicycle::framework::Package;
use ulid::Ulid;

use crate::book::read_archive;
use crate::browser::Profile;

/// A file that is being tampered with.
pub struct Forgery {
    dossier: DossierId,
    entries: Vec<Rc<Entry>>,
    packages: Vec<Package>,
    side: Side,
    n_made: u128,
}

impl Forgery {
    /// Begins with a file that a browser saved.
    pub fn of(file: &Path) -> Self {
        let archive: Archive = read_archive(file);
        let side = archive.written_as();
        Self { dossier: archive.dossier, entries: archive.entries, packages: archive.packages, side, n_made: 0 }
    }

    /// The dossier as the file tells it now.
    pub fn dossier(&self) -> Dossier {
        Dossier::of(self.dossier, self.entries.iter().cloned())
    }

    /// Its entries.
    pub fn entries(&self) -> &[Rc<Entry>] {
        &self.entries
    }

    /// Changes entries where they stand.
    pub fn rewrites(mut self, rewrite: impl Fn(&mut Change)) -> Self {
        for entry in &mut self.entries {
            rewrite(&mut Rc::make_mut(entry).change);
        }
        self
    }

    /// Leaves entries out, and whatever others say of them.
    pub fn drops(mut self, is_dropped: impl Fn(&Entry) -> bool) -> Self {
        let dropped: BTreeSet<EntryId> =
            self.entries.iter().filter(|entry| is_dropped(entry)).map(|entry| entry.id).collect();
        self.entries.retain(|entry| !dropped.contains(&entry.id));
        for entry in &mut self.entries {
            if entry.replaces.iter().any(|id| dropped.contains(id)) {
                Rc::make_mut(entry).replaces.retain(|id| !dropped.contains(id));
            }
        }
        self
    }

    /// Adds a change, after all that is there.
    pub fn adds(mut self, change: Change) -> Self {
        let dossier = self.dossier();
        let at = self.entries.iter().map(|entry| entry.at).max().unwrap_or(Timestamp(0));
        self.n_made += 1;
        // Numbers that no clock gives, so that they meet no other entry.
        let id = EntryId(Ulid(u128::MAX - self.n_made));
        let by = Author { replica: ReplicaId(Ulid(u128::MAX)), role: "".into(), name: "".into() };
        self.entries.push(Rc::new(dossier.draft(id, at, by, change)));
        self
    }

    /// Puts the file where a browser can open it.
    pub fn file(&self, disk: &Profile, name: &str) -> PathBuf {
        let at = self.entries.iter().map(|entry| entry.at).max().unwrap_or(Timestamp(0));
        let written = write_as(self.side, &self.dossier(), &self.packages, &[], &mut NoFiles, at);
        disk.puts(name, &written.expect("the program writes whatever it can read").bytes)
    }
}
