//! Made-up organisations whose results hang together as real ones do: some are good at most things, themes are harder or
//! easier for all, rounds get better, and reviewers see a little less than the organisation does. Nobody of that name
//! exists.
//!
//! ```text
//! Cohort        a framework, how many organisations and rounds, and a seed
//!   .member(n)    one organisation with the ratings of all of its rounds     ratings
//!   .extracts(n)  the same as a collection takes it in                       extracts
//!   .dossier(n)   the same as a journal, entry by entry, really sealed       journal
//!   .table()      all of them in columns
//! damage        what happens to files on their way
//! even          a framework of any size, for measuring
//! ```
//! Equal seeds make equal organisations, on every machine, whichever of them are asked for.

pub mod chance;
pub mod damage;
pub mod even;
mod extracts;
mod journal;
mod names;
mod ratings;

use std::rc::Rc;

use qualicycle::compare::{Frame, Table};
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::dossier::review::ReviewId;
use qualicycle::framework::Framework;
use ulid::Ulid;

use self::chance::Chance;
pub use self::ratings::{Member, MemberRound, Visit};

/// How much is made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Organisations.
    pub organisations: usize,
    /// Rounds of most of them; one in five has fewer.
    pub rounds: usize,
    /// What chance begins with.
    pub seed: u64,
}

/// Organisations that evaluate themselves against one framework.
#[derive(Clone, Debug)]
pub struct Cohort {
    /// What they are assessed against.
    pub framework: Rc<Framework>,
    /// How many there are.
    pub size: Size,
    /// How much easier a theme is than others, in standard deviations.
    themes: Vec<f64>,
    /// How much easier an indicator is, in standard deviations, in the order of the framework.
    indicators: Vec<f64>,
}

impl Cohort {
    /// A cohort, of which nothing is made up yet but how hard each theme and indicator is.
    pub fn new(framework: Rc<Framework>, size: Size) -> Cohort {
        let mut chance = Chance::of(size.seed, &[0]);
        let themes = framework.themes.iter().map(|_| 0.5 * chance.normal()).collect();
        let indicators = framework.places().map(|_| 0.6 * chance.normal()).collect();
        Cohort { framework, size, themes, indicators }
    }

    /// All rounds of all organisations, in columns.
    ///
    /// # Panics
    /// Never: what is made up fits its own framework.
    pub fn table(&self) -> (Frame, Table) {
        let frame = Frame::of(&self.framework);
        let mut table = Table::new(&frame);
        for extract in (0..self.size.organisations).flat_map(|n| self.extracts(n)) {
            table.push(&frame, &extract).expect("what is made up fits its framework");
        }
        (frame, table)
    }

    fn chance(&self, n: usize, what: u64) -> Chance {
        Chance::of(self.size.seed, &[1, n as u64, what])
    }

    /// An id that nothing else has: of an organisation's dossier, rounds, reviews and entries.
    fn id(&self, n: usize, at: Timestamp, number: u64) -> Ulid {
        // FNV-1a: organisations of two frameworks are two, and so are their rounds.
        let name = self.framework.reference().to_string();
        let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        let family = (hash ^ hash >> 16) as u16 ^ self.size.seed as u16;
        let random = u128::from(family) << 64 | u128::from(n as u32) << 32 | u128::from(number as u32);
        Ulid::from_parts(u64::try_from(at.0).unwrap_or(0), random)
    }

    fn dossier_id(&self, n: usize) -> DossierId {
        DossierId(self.id(n, FIRST_ROUND, 0))
    }

    fn round_id(&self, n: usize, round: usize) -> RoundId {
        RoundId(self.id(n, FIRST_ROUND, 1 + round as u64))
    }

    fn review_id(&self, n: usize, round: usize) -> ReviewId {
        ReviewId(self.id(n, FIRST_ROUND, 1_000 + round as u64))
    }
}

/// Before all that is made up: 1 September 2000.
const FIRST_ROUND: Timestamp = Timestamp(967_766_400_000);
