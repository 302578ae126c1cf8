//! Files of many organisations, read for a collection: of each the results of its closed rounds, and nothing else.
//!
//! ```text
//! Batch::read      a .qualicycle file, a report, or a ZIP of them
//! Batch::finish    pieces of tables, frameworks that were not known, and what was refused and why
//! ```
//! What a file says of its own rounds is believed as far as its digests hold; whoever opens a dossier checks the rest.
//! Each round is taken or refused by itself, and no file stops those after it.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::error::{LooksLike, ReadError};
use super::packed::{self, Budget, Packed};
use super::results::Results;
use super::{archive, framework_file, keyring, looks, page, slip};
use crate::compare::table::Unfit;
use crate::compare::{Frame, Table};
use crate::dossier::Dossier;
use crate::dossier::entry::{DossierId, Timestamp};
use crate::framework::{Framework, FrameworkRef, Package};

/// The most rows of a piece: what a page puts into its database, and shows, in one go.
pub const PIECE_ROWS: usize = 500;

/// What stands between the name of a ZIP and that of a file in it.
pub const INSIDE: &str = " › ";

/// ZIPs may hold ZIPs, as an académie gets one from each département; those hold no more.
const DEEPEST: usize = 2;

/// Why a file, or a round in it, is not in the collection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The file cannot be read.
    Unreadable(ReadError),
    /// A dossier of which no round is closed yet: nothing in it is meant for others.
    NoClosedRound,
    /// A rescue file, which holds the dossiers of one browser: they are opened in the program and saved from there.
    RescueFile,
    /// A round rests on a framework edition that is neither in the file nor known.
    MissingFramework {
        /// What people call the round.
        label: Rc<str>,
        /// The framework.
        framework: FrameworkRef,
    },
    /// A round does not fit its framework.
    Unfit {
        /// What people call the round.
        label: Rc<str>,
        /// What does not fit.
        unfit: Unfit,
    },
    /// A ZIP in a ZIP in a ZIP.
    NestedTooDeep,
    /// A ZIP in which there is no file.
    NothingInside,
    /// The file could not be had from the browser: it was moved or changed since it was chosen.
    NotThere,
}

/// A file of which something was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Taken {
    /// Its name.
    pub name: Rc<str>,
    /// Its dossier.
    pub dossier: DossierId,
    /// How many rounds were taken.
    pub n_rounds: u32,
}

/// A file of which something was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Refused {
    /// Its name; in a ZIP, behind the name of the ZIP.
    pub name: Rc<str>,
    /// Why.
    pub why: Refusal,
}

/// What came of many files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Intake {
    /// Tables of at most [`PIECE_ROWS`] rows, each on one framework edition.
    pub pieces: Vec<(FrameworkRef, Table)>,
    /// The frameworks of those pieces that were not known before.
    pub packages: Vec<Package>,
    /// The files of which something was taken, in the order in which they were read.
    pub taken: Vec<Taken>,
    /// What was refused.
    pub refused: Vec<Refused>,
}

/// Files that are being read.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    known: BTreeMap<FrameworkRef, Known>,
    open: BTreeMap<FrameworkRef, Table>,
    intake: Intake,
}

#[derive(Clone, Debug)]
struct Known {
    framework: Rc<Framework>,
    frame: Rc<Frame>,
}

/// How much of something is done, and how much there is to do as far as is known.
pub type Tell<'a> = &'a mut dyn FnMut(u64, u64);

/// How many files were read, of how many.
struct Count<'a> {
    done: u64,
    total: u64,
    tell: Tell<'a>,
}

impl Batch {
    /// Nothing yet, with the frameworks that are known already.
    pub fn new(known: impl IntoIterator<Item = Rc<Framework>>) -> Batch {
        let mut batch = Batch::default();
        for framework in known {
            batch.learn(framework);
        }
        batch
    }

    fn learn(&mut self, framework: Rc<Framework>) {
        let frame = Rc::new(Frame::of(&framework));
        self.known.insert(framework.reference(), Known { framework, frame });
    }

    /// Reads a file, or all files of a ZIP.
    pub fn read(&mut self, name: &str, bytes: &[u8]) {
        self.read_all([(Rc::from(name), Some(bytes))], &mut |_, _| {});
    }

    /// Reads files, and tells after each how many there were: the files of a ZIP are counted once it is open. A file
    /// without bytes could not be had.
    pub fn read_all<B: AsRef<[u8]>>(
        &mut self,
        files: impl IntoIterator<Item = (Rc<str>, Option<B>), IntoIter: ExactSizeIterator>,
        tell: Tell<'_>,
    ) {
        let files = files.into_iter();
        let mut count = Count { done: 0, total: files.len() as u64, tell };
        for (name, bytes) in files {
            match bytes {
                Some(bytes) => self.read_one(&name, bytes.as_ref(), DEEPEST, &mut Budget::whole(), &mut count),
                None => self.refuse(&name, Refusal::NotThere),
            }
            count.step();
        }
    }

    /// What came of it all.
    pub fn finish(mut self) -> Intake {
        let open = std::mem::take(&mut self.open);
        self.intake.pieces.extend(open.into_iter().filter(|(_, table)| table.n_rows() > 0));
        self.intake
    }

    fn read_one(&mut self, name: &Rc<str>, bytes: &[u8], deepest: usize, budget: &mut Budget, count: &mut Count<'_>) {
        match packed::is_one(bytes) {
            true if deepest == 0 => self.refuse(name, Refusal::NestedTooDeep),
            true => self.unpack(name, bytes, deepest - 1, budget, count),
            false => match self.read_dossier(name, bytes) {
                Ok(()) => {}
                Err(why) => self.refuse(name, why),
            },
        }
    }

    fn unpack(&mut self, name: &Rc<str>, bytes: &[u8], deepest: usize, budget: &mut Budget, count: &mut Count<'_>) {
        let mut packed = match Packed::open(bytes, budget) {
            Ok(packed) => packed,
            Err(error) => return self.refuse(name, Refusal::Unreadable(error)),
        };
        if packed.n_files() == 0 {
            return self.refuse(name, Refusal::NothingInside);
        }
        count.total += packed.n_files() as u64;
        for n in 0..packed.n_files() {
            let name: Rc<str> = format!("{name}{INSIDE}{}", packed.name(n)).into();
            match packed.read(n, budget) {
                Ok(bytes) => self.read_one(&name, &bytes, deepest, budget, count),
                Err(error) => self.refuse(&name, Refusal::Unreadable(error)),
            }
            count.step();
        }
    }

    fn read_dossier(&mut self, name: &Rc<str>, bytes: &[u8]) -> Result<(), Refusal> {
        let (dossier, written_at, results, packages) = match page::is_one(bytes) {
            true => self.results_of(&page::archive_bytes(bytes)?)?,
            false => {
                is_of_a_dossier(bytes)?;
                self.results_of(bytes)?
            }
        };
        if results.rounds.is_empty() {
            return Err(Refusal::NoClosedRound);
        }
        for package in packages {
            self.learn(package.framework.clone());
            self.intake.packages.push(package);
        }
        let mut n_rounds = 0;
        for round in &results.rounds {
            match self.push(&round.extract(dossier, written_at)) {
                Ok(()) => n_rounds += 1,
                Err(why) => self.refuse(name, why),
            }
        }
        if n_rounds > 0 {
            self.intake.taken.push(Taken { name: name.clone(), dossier, n_rounds });
        }
        Ok(())
    }

    /// The results of an archive. Older programs told less in them; then the journal is read, and they are derived anew.
    fn results_of(&self, bytes: &[u8]) -> Result<(DossierId, Timestamp, Results, Vec<Package>), ReadError> {
        let is_known = |framework: &FrameworkRef| self.known.contains_key(framework);
        let (manifest, results, packages) = archive::read_results_with(bytes, is_known)?;
        let (dossier, written_at) = (manifest.dossier, manifest.exported_at);
        if results.rounds.iter().all(|round| round.process.is_some()) {
            return Ok((dossier, written_at, results, packages));
        }
        let whole = archive::read(bytes)?;
        let used = results.rounds.iter().filter_map(|round| self.known.get(&round.framework));
        let known = used.map(|known| Package { framework: known.framework.clone(), words: BTreeMap::new() });
        let rest_on: Vec<Package> = known.chain(packages.iter().cloned()).collect();
        Ok((dossier, written_at, Results::of(&Dossier::of(dossier, whole.entries), &rest_on), packages))
    }

    /// Takes a round in that was read, wherever it comes from.
    pub fn push(&mut self, extract: &crate::compare::Extract) -> Result<(), Refusal> {
        let (label, framework) = (extract.label.clone(), extract.framework.clone());
        let Some(known) = self.known.get(&framework) else {
            return Err(Refusal::MissingFramework { label, framework });
        };
        let table = self.open.entry(framework.clone()).or_insert_with(|| Table::new(&known.frame));
        table.push(&known.frame, extract).map_err(|unfit| Refusal::Unfit { label, unfit })?;
        if table.n_rows() >= PIECE_ROWS {
            let full = std::mem::replace(table, Table::new(&known.frame));
            self.intake.pieces.push((framework, full));
        }
        Ok(())
    }

    fn refuse(&mut self, name: &Rc<str>, why: Refusal) {
        self.intake.refused.push(Refused { name: name.clone(), why });
    }
}

impl Count<'_> {
    fn step(&mut self) {
        self.done += 1;
        (self.tell)(self.done, self.total);
    }
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Refusal {
        Refusal::Unreadable(error)
    }
}

/// Refuses files of this program that are no dossier's, by their kind.
fn is_of_a_dossier(bytes: &[u8]) -> Result<(), Refusal> {
    if bytes.starts_with(looks::ZIP) || !looks::is_json_object(bytes) {
        return Ok(());
    }
    let of_kind = |kind: &str| Refusal::Unreadable(ReadError::UnknownKind { kind: kind.into() });
    Err(match bytes {
        _ if looks::is_rescue(bytes) => Refusal::RescueFile,
        _ if slip::is_one(bytes) => of_kind("answers"),
        _ if keyring::is_one(bytes) => of_kind("keys"),
        _ if framework_file::is_one(bytes) => of_kind("framework"),
        _ => Refusal::Unreadable(ReadError::NotQualicycle { looks_like: LooksLike::Json }),
    })
}
