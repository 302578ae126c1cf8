//! Who is in a sheet: one line for each organisation, in the order of names, with its rounds in the order of time.
//!
//! A roster follows from a collection and is built anew when that changes. What a filter asks is worked out in it
//! beforehand, so that filtering reads a few bytes a round and folds no text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::collection::Collection;
use super::hundredths::Hundredths;
use super::sheet::Sheet;
use super::table::Row;
use crate::dossier::change::Organisation;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::framework::search::Folded;

/// Below this coverage a score is provisional: 80 %.
pub const ENOUGH_COVERAGE: u16 = 8_000;

/// The organisations of a sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roster {
    /// The organisations, in the order of their names. An index of this list is how other parts call one.
    pub organisations: Vec<Member>,
    /// Their rounds: those of one organisation stand together, the earliest first.
    pub rounds: Vec<MemberRound>,
    /// The regions that occur, in the order of the alphabet.
    pub regions: Vec<Rc<str>>,
    /// What rounds are called, in the order of the alphabet.
    pub labels: Vec<Rc<str>>,
    /// For each row of the table, the organisation; [`NOBODY`] where the row does not count.
    of_row: Vec<u32>,
}

const NOBODY: u32 = u32::MAX;

/// An organisation of a roster.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The dossier by which it goes; the least of them when several were joined.
    pub id: DossierId,
    /// Who it is, as its newest file says.
    pub organisation: Rc<Organisation>,
    /// Its region, as an index of [`Roster::regions`]; none when it is not known.
    pub region: Option<u16>,
    /// How large it is.
    pub size: Size,
    /// Its rounds, as indices of [`Roster::rounds`]; never empty.
    pub rounds: Range<u32>,
    /// Name, place and official number, to be searched in.
    pub words: Folded,
}

/// A round of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberRound {
    /// The row of the table.
    pub row: u32,
    /// The day on which it was closed; none when its time lies beyond the calendar.
    pub closed_on: Option<Day>,
    /// What people call it, as an index of [`Roster::labels`].
    pub label: u32,
    /// Whether a review of it was sealed. Otherwise it is self-declared.
    pub is_reviewed: bool,
    /// Whether too little was rated for its scores to be more than provisional.
    pub is_provisional: bool,
}

/// How many people learn at an organisation, in bands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    /// Fewer than 100.
    Below100,
    /// 100 to 249.
    From100,
    /// 250 to 499.
    From250,
    /// 500 to 999.
    From500,
    /// 1,000 or more.
    From1000,
    /// Nobody said.
    #[default]
    Unknown,
}

impl Size {
    /// All bands, from the smallest; what is not known comes last.
    pub const ALL: [Size; 6] =
        [Size::Below100, Size::From100, Size::From250, Size::From500, Size::From1000, Size::Unknown];

    /// The band of a number of learners.
    pub fn of(learners: Option<u32>) -> Size {
        match learners {
            None => Size::Unknown,
            Some(0..100) => Size::Below100,
            Some(100..250) => Size::From100,
            Some(250..500) => Size::From250,
            Some(500..1000) => Size::From500,
            Some(1000..) => Size::From1000,
        }
    }

    /// The least and the greatest number of learners in the band, where there is one.
    pub fn bounds(self) -> (Option<u32>, Option<u32>) {
        match self {
            Size::Below100 => (None, Some(99)),
            Size::From100 => (Some(100), Some(249)),
            Size::From250 => (Some(250), Some(499)),
            Size::From500 => (Some(500), Some(999)),
            Size::From1000 => (Some(1000), None),
            Size::Unknown => (None, None),
        }
    }
}

impl Roster {
    /// The roster of a sheet. Days are those of a clock so many minutes east of UTC.
    pub fn of(collection: &Collection, sheet: &Sheet, utc_offset: i32) -> Roster {
        let mut rows_of: BTreeMap<DossierId, Vec<(usize, &Row)>> = BTreeMap::new();
        for (row, facts) in collection.rows(sheet) {
            rows_of.entry(collection.organisation(facts.dossier)).or_default().push((row, facts));
        }
        let regions = Dictionary::of(rows_of.values().map(|rows| newest(rows).region.clone()));
        let labels = Dictionary::of(rows_of.values().flatten().map(|(_, facts)| facts.label.clone()));
        let mut by_name: Vec<(Folded, DossierId, Vec<(usize, &Row)>)> =
            rows_of.into_iter().map(|(id, rows)| (Folded::new(&newest(&rows).name), id, rows)).collect();
        by_name.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));

        let mut roster = Roster {
            regions: regions.words,
            labels: labels.words,
            of_row: vec![NOBODY; sheet.table.n_rows()],
            ..Roster::default()
        };
        for (_, id, mut rows) in by_name {
            rows.sort_by_key(|(row, facts)| (facts.closed_at, facts.round, *row));
            let first = narrow(roster.rounds.len());
            for (row, facts) in &rows {
                roster.of_row[*row] = narrow(roster.organisations.len());
                roster.rounds.push(MemberRound {
                    row: narrow(*row),
                    closed_on: Day::at(facts.closed_at.0, utc_offset),
                    label: narrow(labels.index.get(&Folded::new(&facts.label)).copied().unwrap_or_default()),
                    is_reviewed: facts.review.is_some(),
                    is_provisional: is_provisional(sheet.table.coverage[*row]),
                });
            }
            let organisation = newest(&rows).clone();
            let region = regions.index.get(&Folded::new(&organisation.region)).copied();
            roster.organisations.push(Member {
                id,
                region: region.and_then(|index| u16::try_from(index).ok()),
                size: Size::of(organisation.learners),
                rounds: first..narrow(roster.rounds.len()),
                words: Folded::new(&format!("{} {} {}", organisation.name, organisation.place, organisation.code)),
                organisation,
            });
        }
        roster
    }

    /// The organisation whose row it is, as an index; none when the row does not count.
    pub fn whose(&self, row: u32) -> Option<usize> {
        let index = *self.of_row.get(usize::try_from(row).ok()?)?;
        (index != NOBODY).then(|| usize::try_from(index).ok()).flatten()
    }

    /// The organisation whose row it is.
    pub fn member(&self, row: u32) -> Option<&Member> {
        self.organisations.get(self.whose(row)?)
    }

    /// The rounds of an organisation, the earliest first.
    pub fn rounds_of(&self, member: &Member) -> &[MemberRound] {
        let Range { start, end } = member.rounds;
        self.rounds.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The organisation of a dossier, by the id by which it goes.
    pub fn find(&self, id: DossierId) -> Option<usize> {
        self.organisations.iter().position(|member| member.id == id)
    }

    /// The region of an organisation; none when it is not known.
    pub fn region(&self, member: &Member) -> Option<&Rc<str>> {
        self.regions.get(usize::from(member.region?))
    }
}

/// Whether scores with that coverage are provisional. What was not rated at all is.
pub fn is_provisional(coverage: Option<Hundredths>) -> bool {
    coverage.is_none_or(|coverage| coverage.value() < ENOUGH_COVERAGE)
}

/// Who the organisation is, as the newest of its files says. Of two written at one moment the later round tells.
fn newest<'a>(rows: &[(usize, &'a Row)]) -> &'a Rc<Organisation> {
    let newest = rows.iter().max_by_key(|(row, facts)| (facts.written_at, facts.closed_at, *row));
    &newest.unwrap_or(&rows[0]).1.organisation
}

/// Texts that are the same but for accents, capitals and signs, under one of their spellings.
struct Dictionary {
    words: Vec<Rc<str>>,
    index: BTreeMap<Folded, usize>,
}

impl Dictionary {
    /// Without the empty text. Of several spellings the most frequent is kept, so that one file typed in capitals
    /// renames no region.
    fn of(texts: impl Iterator<Item = Rc<str>>) -> Dictionary {
        let mut spellings: BTreeMap<Folded, BTreeMap<Rc<str>, usize>> = BTreeMap::new();
        let mut known: BTreeMap<Rc<str>, Folded> = BTreeMap::new();
        for text in texts {
            let folded = known.entry(text.clone()).or_insert_with(|| Folded::new(&text)).clone();
            *spellings.entry(folded).or_default().entry(text).or_default() += 1;
        }
        spellings.retain(|folded, _| !folded.words().is_empty());
        let words = spellings.values().filter_map(|spellings| {
            let (text, _) = spellings.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)))?;
            Some(text.clone())
        });
        let words = words.collect();
        Dictionary { words, index: spellings.into_keys().enumerate().map(|(index, folded)| (folded, index)).collect() }
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
