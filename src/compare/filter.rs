//! Which organisations a view is about: a filter as plain data, which an address can hold, and the rows that it lets
//! through, one for each organisation.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::roster::{Member, MemberRound, Roster, Size, is_provisional};
use super::similar::nearest;
use super::table::Table;
use crate::dossier::change::OrganisationKind;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::framework::search::{Folded, Query};

/// What organisations are wanted. What is empty asks for nothing; all that is asked must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Filter {
    /// Words of the name, the place or the official number, whatever the accents.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub words: Rc<str>,
    /// Of one of these kinds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<OrganisationKind>,
    /// In one of these regions, whatever the accents; the empty text stands for no known region.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Rc<str>>,
    /// Of one of these sizes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sizes: Vec<Size>,
    /// Which round of each organisation. An organisation without such a round is left out.
    #[serde(skip_serializing_if = "Rounds::is_latest")]
    pub rounds: Rounds,
    /// Whether that round was reviewed, or is self-declared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<bool>,
    /// Whether its scores are provisional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provisional: Option<bool>,
    /// Near to this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similar: Option<SimilarTo>,
}

/// Which round of each organisation a view is about: the latest of those that are meant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounds {
    /// All of its rounds.
    #[default]
    Latest,
    /// Those that are called so, whatever the accents.
    Labelled(Rc<str>),
    /// Those closed between two days, both included.
    Closed {
        /// The first day; none for any.
        from: Option<Day>,
        /// The last day; none for any.
        until: Option<Day>,
    },
}

/// The organisations whose profile is nearest to that of one of them. It is itself among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct SimilarTo {
    /// To whose.
    pub organisation: DossierId,
    /// How many are wanted beside it, of those that pass all else.
    pub n: u32,
}

impl Rounds {
    /// Whether it is simply the latest round.
    pub fn is_latest(&self) -> bool {
        *self == Rounds::Latest
    }
}

/// Rows of a table, one for each organisation, in the order of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The rows.
    pub rows: Rc<[u32]>,
}

impl Selection {
    /// Those rows, in whatever order and however often they are given.
    pub fn new(rows: Vec<u32>) -> Selection {
        Selection { rows: in_order(rows).into() }
    }

    /// How many organisations there are.
    pub fn n(&self) -> usize {
        self.rows.len()
    }

    /// Whether nobody passed.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The rows, as indices of columns.
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        self.rows.iter().map(|row| *row as usize)
    }

    /// How many of these rounds were reviewed. The others are self-declared.
    pub fn n_reviewed(&self, table: &Table) -> usize {
        self.iter().filter(|row| table.review(*row).is_some()).count()
    }

    /// How many of them were rated too little for their scores to be more than provisional.
    pub fn n_provisional(&self, table: &Table) -> usize {
        self.iter().filter(|row| is_provisional(table.coverage.get(*row).copied().flatten())).count()
    }

    /// Whether a row is among them.
    pub fn holds(&self, row: u32) -> bool {
        self.rows.binary_search(&row).is_ok()
    }
}

/// How many rows a word of marks stands for.
const MARKS: u32 = u64::BITS;

/// Rows in order, each once. Where they lie close together, as those of a table do, they are marked in a bit each, and
/// the marks are read off: that is several times as fast as sorting them.
fn in_order(mut rows: Vec<u32>) -> Vec<u32> {
    let n_words = rows.iter().max().map_or(0, |last| (last / MARKS) as usize + 1);
    if n_words > rows.len() {
        rows.sort_unstable();
        rows.dedup();
        return rows;
    }
    let mut marks = vec![0u64; n_words];
    for row in &rows {
        marks[(row / MARKS) as usize] |= 1 << (row % MARKS);
    }
    rows.clear();
    for (first, mut word) in (0..).step_by(MARKS as usize).zip(marks) {
        while word != 0 {
            rows.push(first + word.trailing_zeros());
            word &= word - 1;
        }
    }
    rows
}

impl Filter {
    /// Whether it lets everybody through, with their latest round.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// The rows that it lets through.
    pub fn select(&self, roster: &Roster, table: &Table) -> Selection {
        let filter = Prepared::of(self, roster);
        let wanted = roster.organisations.iter().filter(|member| filter.wants(member));
        let rounds = wanted.filter_map(|member| filter.round(roster.rounds_of(member)));
        let passes = |round: &&MemberRound| {
            self.reviewed.is_none_or(|reviewed| reviewed == round.is_reviewed)
                && self.provisional.is_none_or(|provisional| provisional == round.is_provisional)
        };
        let rows: Vec<u32> = rounds.filter(passes).map(|round| round.row).collect();
        let Some(similar) = self.similar else { return Selection::new(rows) };
        let own = roster.find(similar.organisation).and_then(|index| roster.organisations.get(index));
        let Some(own) = own.and_then(|own| filter.round(roster.rounds_of(own))) else { return Selection::default() };
        let near = nearest(table, own.row, &rows, similar.n as usize);
        Selection::new(near.into_iter().map(|near| near.row).chain([own.row]).collect())
    }
}

/// A filter with its words folded and its regions looked up.
struct Prepared<'a> {
    filter: &'a Filter,
    query: Query,
    /// Which regions of the roster are wanted, and at the end whether no region is.
    regions: Vec<bool>,
    label: Option<usize>,
}

impl<'a> Prepared<'a> {
    fn of(filter: &'a Filter, roster: &Roster) -> Prepared<'a> {
        let wanted: Vec<Folded> = filter.regions.iter().map(|region| Folded::new(region)).collect();
        let names = roster.regions.iter().map(|region| Folded::new(region)).chain([Folded::new("")]);
        let label = match &filter.rounds {
            Rounds::Labelled(label) => {
                let label = Folded::new(label);
                roster.labels.iter().position(|other| Folded::new(other) == label)
            }
            _ => None,
        };
        let regions = names.map(|name| wanted.is_empty() || wanted.contains(&name)).collect();
        Prepared { filter, query: Query::new(&filter.words), regions, label }
    }

    fn wants(&self, member: &Member) -> bool {
        let region = member.region.map_or(self.regions.len() - 1, usize::from);
        is_among(&self.filter.kinds, &member.organisation.kind)
            && is_among(&self.filter.sizes, &member.size)
            && self.regions.get(region).copied().unwrap_or_default()
            && self.query.finds(&member.called.words)
    }

    /// The round of an organisation that the view is about.
    fn round<'r>(&self, rounds: &'r [MemberRound]) -> Option<&'r MemberRound> {
        match &self.filter.rounds {
            Rounds::Latest => rounds.last(),
            Rounds::Labelled(_) => {
                let label = u32::try_from(self.label?).ok()?;
                rounds.iter().rev().find(|round| round.label == Some(label))
            }
            Rounds::Closed { from, until } => {
                let lies_within = |day: Day| from.is_none_or(|from| day >= from) && until.is_none_or(|to| day <= to);
                rounds.iter().rev().find(|round| round.closed_on.is_some_and(lies_within))
            }
        }
    }
}

fn is_among<T: PartialEq>(wanted: &[T], value: &T) -> bool {
    wanted.is_empty() || wanted.contains(value)
}
