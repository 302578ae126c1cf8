//! Files on their way into a comparison: how far that is, how much longer it takes, and what was refused.

use std::rc::Rc;

use super::super::files::{FileTicket, OfferedFile};
use super::Piece;
use crate::compare::desk::CollectionId;
use crate::dossier::entry::Timestamp;
use crate::formats::intake::{Refused, Taken};
use crate::formats::message::Progress;
use crate::framework::Package;

/// What came of some of the files.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    /// The pieces of tables, each with its bytes as they are stored.
    pub pieces: Vec<(Piece, Rc<[u8]>)>,
    /// Frameworks that were not known.
    pub packages: Vec<Package>,
    /// The files of which something was taken.
    pub taken: Vec<Taken>,
    /// What was refused.
    pub refused: Vec<Refused>,
}

/// Files that are being read, or were.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Into which comparison.
    pub collection: CollectionId,
    /// Which files.
    pub ticket: FileTicket,
    /// Their size together, in bytes.
    pub bytes: u64,
    /// How many files were read, of how many; those in a ZIP count once it is open.
    pub progress: Progress,
    /// When it began.
    pub began_at: Timestamp,
    /// Of how many files something was taken.
    pub n_taken: usize,
    /// How many rounds that were.
    pub n_rounds: u32,
    /// How many of these stood there already, just as they came.
    pub n_known: usize,
    /// What was refused.
    pub refused: Rc<Vec<Refused>>,
    /// Somebody wants it to end; what is read already stays.
    pub is_cancelled: bool,
    /// Nothing more comes.
    pub is_over: bool,
}

/// As few files as tell how long the others will take.
const ENOUGH_TO_TELL: u64 = 20;

impl Reading {
    /// The reading of files of which none was read yet.
    pub fn new(collection: CollectionId, ticket: FileTicket, files: &[OfferedFile], now: Timestamp) -> Reading {
        Reading {
            collection,
            ticket,
            bytes: files.iter().map(|file| file.bytes).sum(),
            progress: Progress { done: 0, total: files.len() as u64 },
            began_at: now,
            n_taken: 0,
            n_rounds: 0,
            n_known: 0,
            refused: Rc::default(),
            is_cancelled: false,
            is_over: false,
        }
    }

    /// Counts what came of some of the files.
    pub(in super::super) fn count(&mut self, gathered: &Gathered) {
        self.n_taken += gathered.taken.len();
        self.n_rounds += gathered.taken.iter().map(|taken| taken.n_rounds).sum::<u32>();
        if !gathered.refused.is_empty() {
            Rc::make_mut(&mut self.refused).extend_from_slice(&gathered.refused);
        }
    }

    /// How many seconds the rest will take if it goes on as it went; none before that can be told.
    pub fn seconds_left(&self, now: Timestamp) -> Option<u64> {
        let Progress { done, total } = self.progress;
        let elapsed = u64::try_from(now.0 - self.began_at.0).ok()?;
        let is_told = !self.is_over && !self.is_cancelled && done >= ENOUGH_TO_TELL.min(total / 2).max(1);
        is_told.then(|| (elapsed * total.saturating_sub(done)).div_ceil(done * 1000))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading(done: u64, total: u64) -> Reading {
        let reading = Reading::new(CollectionId(ulid::Ulid(1)), FileTicket(1), &[], Timestamp(10_000));
        Reading { progress: Progress { done, total }, ..reading }
    }

    #[test]
    fn the_time_that_is_left_follows_from_the_files_that_were_read() {
        // 200 of 1,000 files in four seconds: sixteen seconds for the others.
        assert_eq!(reading(200, 1_000).seconds_left(Timestamp(14_000)), Some(16));
        assert_eq!(reading(1_000, 1_000).seconds_left(Timestamp(30_000)), Some(0));
        // Of six files, three tell enough.
        assert_eq!(reading(3, 6).seconds_left(Timestamp(13_000)), Some(3));
    }

    #[test]
    fn no_time_is_told_before_enough_was_read_or_after_it_is_over() {
        assert_eq!(reading(0, 1_000).seconds_left(Timestamp(11_000)), None);
        assert_eq!(reading(19, 1_000).seconds_left(Timestamp(11_000)), None);
        assert_eq!(reading(0, 0).seconds_left(Timestamp(11_000)), None);
        let cancelled = Reading { is_cancelled: true, ..reading(200, 1_000) };
        assert_eq!(cancelled.seconds_left(Timestamp(14_000)), None);
        // A clock that was put back tells nothing.
        assert_eq!(reading(200, 1_000).seconds_left(Timestamp(0)), None);
    }
}
