//! Who is in a sheet: one line for each organisation, in the order of names, with its rounds in the order of time.
//!
//! A roster follows from a collection and is built anew when that changes. What a filter asks is worked out in it
//! beforehand, so that filtering reads a few bytes a round and folds no text.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::collection::Collection;
use super::filter::Selection;
use super::hundredths::Hundredths;
use super::sheet::{Called, Sheet};
use super::table::Row;
use crate::dossier::change::{Organisation, OrganisationKind};
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
    /// How it is sorted and found.
    pub called: Rc<Called>,
}

/// A round of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemberRound {
    /// The row of the table.
    pub row: u32,
    /// The day on which it was closed; none when its time lies beyond the calendar.
    pub closed_on: Option<Day>,
    /// What people call it, as an index of [`Roster::labels`]; none when it is not called anything.
    pub label: Option<u32>,
    /// Whether a review of it was sealed. Otherwise it is self-declared.
    pub is_reviewed: bool,
    /// Whether too little was rated for its scores to be more than provisional.
    pub is_provisional: bool,
}

/// What occurs among the organisations of a selection, each with how many: what a page offers to filter by. What does
/// not occur is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Their kinds.
    pub kinds: Vec<(OrganisationKind, u32)>,
    /// Their regions in the order of the alphabet; those without one come last.
    pub regions: Vec<(Option<Rc<str>>, u32)>,
    /// Their sizes.
    pub sizes: Vec<(Size, u32)>,
    /// What their rounds are called, all rounds of theirs.
    pub labels: Vec<(Rc<str>, u32)>,
    /// How many of the rounds selected were reviewed. The others are self-declared.
    pub n_reviewed: u32,
    /// How many of them are provisional.
    pub n_provisional: u32,
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

/// Rows of one organisation, each with its place in the table.
type Rows<'a> = [(usize, &'a Row)];

impl Roster {
    /// The roster of a sheet. Days are those of a clock so many minutes east of UTC.
    pub fn of(collection: &Collection, sheet: &Sheet, utc_offset: i32) -> Roster {
        let mut rows: Vec<(DossierId, (usize, &Row))> =
            collection.rows(sheet).map(|(row, facts)| (collection.organisation(facts.dossier), (row, facts))).collect();
        // They stand in the order of dossiers, which is that of organisations but for those that were joined.
        rows.sort_by_key(|(id, _)| *id);
        let (ids, rows): (Vec<DossierId>, Vec<(usize, &Row)>) = rows.into_iter().unzip();
        let mut who = named(sheet, &ids, &rows);
        let regions = Dictionary::of(who.iter().map(|who| &who.organisation.region));
        let labels = Dictionary::of(rows.iter().map(|(_, facts)| &facts.label));
        who.sort_by(|a, b| (&a.called.name, a.id).cmp(&(&b.called.name, b.id)));

        let mut roster = Roster {
            organisations: Vec::with_capacity(who.len()),
            rounds: Vec::with_capacity(rows.len()),
            regions: regions.words.clone(),
            labels: labels.words.clone(),
            of_row: vec![NOBODY; sheet.table.n_rows()],
        };
        let mut own: Vec<(usize, &Row)> = Vec::new();
        for Named { id, rows: range, organisation, called } in who {
            own.clear();
            own.extend_from_slice(&rows[range]);
            own.sort_unstable_by_key(|(row, facts)| (facts.closed_at, facts.round, *row));
            let first = narrow(roster.rounds.len());
            for (row, facts) in &own {
                roster.of_row[*row] = narrow(roster.organisations.len());
                roster.rounds.push(MemberRound {
                    row: narrow(*row),
                    closed_on: Day::at(facts.closed_at.0, utc_offset),
                    label: labels.index(&facts.label).map(narrow),
                    is_reviewed: facts.review.is_some(),
                    is_provisional: is_provisional(sheet.table.coverage[*row]),
                });
            }
            roster.organisations.push(Member {
                id,
                region: regions.index(&organisation.region).and_then(|index| u16::try_from(index).ok()),
                size: Size::of(organisation.learners),
                rounds: first..narrow(roster.rounds.len()),
                called,
                organisation: organisation.clone(),
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

    /// What occurs among the organisations of a selection.
    pub fn facets(&self, selection: &Selection) -> Facets {
        let mut facets = Facets::default();
        let (mut kinds, mut sizes) = ([0; OrganisationKind::ALL.len()], [0; Size::ALL.len()]);
        let (mut regions, mut labels) = (vec![0; self.regions.len() + 1], vec![0; self.labels.len()]);
        for row in selection.rows.iter() {
            let Some(member) = self.member(*row) else { continue };
            kinds[member.organisation.kind as usize] += 1;
            sizes[member.size as usize] += 1;
            regions[member.region.map_or(self.regions.len(), usize::from)] += 1;
            for round in self.rounds_of(member) {
                if let Some(label) = round.label {
                    labels[label as usize] += 1;
                }
                facets.n_reviewed += u32::from(round.row == *row && round.is_reviewed);
                facets.n_provisional += u32::from(round.row == *row && round.is_provisional);
            }
        }
        facets.kinds = occurring(OrganisationKind::ALL.into_iter().zip(kinds));
        facets.sizes = occurring(Size::ALL.into_iter().zip(sizes));
        let names = self.regions.iter().cloned().map(Some).chain([None]);
        facets.regions = occurring(names.zip(regions));
        facets.labels = occurring(self.labels.iter().cloned().zip(labels));
        facets
    }

    /// The region of an organisation; none when it is not known.
    pub fn region(&self, member: &Member) -> Option<&Rc<str>> {
        self.regions.get(usize::from(member.region?))
    }
}

fn occurring<T>(counts: impl Iterator<Item = (T, u32)>) -> Vec<(T, u32)> {
    counts.filter(|(_, n)| *n > 0).collect()
}

/// Whether scores with that coverage are provisional. What was not rated at all is.
pub fn is_provisional(coverage: Option<Hundredths>) -> bool {
    coverage.is_none_or(|coverage| coverage.value() < ENOUGH_COVERAGE)
}

/// An organisation before its rounds are looked at.
struct Named<'a> {
    id: DossierId,
    /// Which of the rows are its own.
    rows: Range<usize>,
    organisation: &'a Rc<Organisation>,
    called: Rc<Called>,
}

/// The organisations of rows that stand together by organisation.
fn named<'a>(sheet: &Sheet, ids: &[DossierId], rows: &[(usize, &'a Row)]) -> Vec<Named<'a>> {
    let mut first = 0;
    let organisations = ids.chunk_by(|one, other| one == other).map(|ids| {
        let range = first..first + ids.len();
        first = range.end;
        let (newest, facts) = newest(&rows[range.clone()]);
        let called = sheet.called(newest).cloned().unwrap_or_default();
        Named { id: ids[0], rows: range, organisation: &facts.organisation, called }
    });
    organisations.collect()
}

/// The newest file of an organisation says who it is. Of two written at one moment the later round tells.
fn newest<'a>(rows: &Rows<'a>) -> (usize, &'a Row) {
    let newest = rows.iter().max_by_key(|(row, facts)| (facts.written_at, facts.closed_at, *row));
    *newest.unwrap_or(&rows[0])
}

/// Texts that are the same but for accents, capitals and signs, under one of their spellings.
struct Dictionary<'a> {
    words: Vec<Rc<str>>,
    /// For each spelling its place.
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Dictionary<'a> {
    /// Without the empty text. Of several spellings the most frequent is kept, so that one file typed in capitals
    /// renames no region.
    fn of(texts: impl Iterator<Item = &'a Rc<str>>) -> Dictionary<'a> {
        let mut counts: BTreeMap<&str, (&Rc<str>, usize)> = BTreeMap::new();
        for text in texts {
            counts.entry(text).or_insert((text, 0)).1 += 1;
        }
        let mut alike: BTreeMap<Folded, Vec<(&'a Rc<str>, usize)>> = BTreeMap::new();
        for (text, n) in counts.into_values() {
            alike.entry(Folded::new(text)).or_default().push((text, n));
        }
        alike.retain(|folded, _| !folded.words().is_empty());
        let mut dictionary = Dictionary { words: Vec::new(), places: BTreeMap::new() };
        for spellings in alike.into_values() {
            let most_frequent = spellings.iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(a.0)));
            let Some((word, _)) = most_frequent else { continue };
            dictionary.words.push((*word).clone());
            let place = dictionary.words.len() - 1;
            dictionary.places.extend(spellings.into_iter().map(|(text, _)| (&**text, place)));
        }
        dictionary
    }

    /// The place of a text among the words, if it is one of them.
    fn index(&self, text: &str) -> Option<usize> {
        self.places.get(text).copied()
    }
}

fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
