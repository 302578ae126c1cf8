//! Which pages there are about evidence, as addresses write them.

use std::fmt;
use std::rc::Rc;

use crate::dossier::evidence::{EvidenceId, EvidenceKind};

/// A page about evidence.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EvidencePage {
    /// The pieces, or some of them.
    List(Listing),
    /// One piece.
    Piece(EvidenceId),
}

impl EvidencePage {
    /// All pieces.
    pub const ALL: EvidencePage = EvidencePage::List(Listing::ALL);
}

/// Which pieces are listed, and in what order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Listing {
    /// Which.
    pub show: Pieces,
    /// In what order.
    pub order: Order,
    /// The words that are looked for; none for all. What is typed just now stands in [`crate::app::browse::Browse`].
    pub words: Option<Rc<str>>,
}

/// Which pieces are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pieces {
    /// All.
    All,
    /// Those that serve nothing.
    Unlinked,
    /// Those of which nobody can say how fresh they are.
    Undated,
    /// Those that are no longer current.
    OutOfDate,
    /// Those that are handed to nobody unless somebody chooses so.
    Confidential,
    /// Those of a kind.
    Of(EvidenceKind),
}

/// The order of a list of pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Order {
    /// By title.
    Title,
    /// By date, the newest first.
    Date,
    /// By what they serve, the most useful first.
    Use,
}

impl Listing {
    /// All pieces, by title.
    pub const ALL: Listing = Listing { show: Pieces::All, order: Order::Title, words: None };

    /// The same list with these words looked for. Signs that mean something in addresses mean nothing in a search.
    pub fn looking_for(&self, typed: &str) -> Listing {
        let words: Vec<&str> = typed.split(['/', '%']).flat_map(str::split_whitespace).collect();
        let words = (!words.is_empty()).then(|| words.join(" ").into());
        Listing { words, ..self.clone() }
    }

    /// Reads what stands in an address after `list/`.
    pub(in crate::app) fn of_address(parts: &[&str]) -> Option<Listing> {
        let show = |word: &str| Pieces::all().find(|show| show.word() == word);
        let order = |word: &str| Order::ALL.into_iter().find(|order| order.word() == word);
        match parts {
            [which, how] => Some(Listing { show: show(which)?, order: order(how)?, words: None }),
            [which, how, words] => {
                Some(Listing { show: show(which)?, order: order(how)?, words: None }.looking_for(words))
            }
            _ => None,
        }
    }
}

impl fmt::Display for EvidencePage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EvidencePage::Piece(piece) => write!(f, "/{piece}"),
            EvidencePage::List(listing) if *listing == Listing::ALL => Ok(()),
            EvidencePage::List(Listing { show, order, words }) => {
                write!(f, "/list/{}/{}", show.word(), order.word())?;
                words.iter().try_for_each(|words| write!(f, "/{words}"))
            }
        }
    }
}

impl Pieces {
    /// All choices, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = Pieces> {
        let states = [Pieces::All, Pieces::Unlinked, Pieces::Undated, Pieces::OutOfDate, Pieces::Confidential];
        states.into_iter().chain(EvidenceKind::ALL.map(Pieces::Of))
    }

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Pieces::All => "all",
            Pieces::Unlinked => "unlinked",
            Pieces::Undated => "undated",
            Pieces::OutOfDate => "outdated",
            Pieces::Confidential => "confidential",
            Pieces::Of(kind) => kind.word(),
        }
    }
}

impl Order {
    /// All orders, in the order in which they are offered.
    pub const ALL: [Order; 3] = [Order::Title, Order::Date, Order::Use];

    /// The word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Order::Title => "title",
            Order::Date => "date",
            Order::Use => "use",
        }
    }
}
