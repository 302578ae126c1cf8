//! Takes rounds of organisations out of a table.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use ulid::Ulid;

use super::cell::{self, Meaning, Reader, Said};
use super::guess::Names;
use super::{MOST_VALUES, Mapping, Role, Value, shown, small, words};
use crate::compare::Extract;
use crate::compare::extract::Process;
use crate::dossier::change::{Organisation, OrganisationKind, Rating};
use crate::dossier::entry::{DossierId, RoundId, Timestamp};
use crate::formats::sheet::{Table, key};
use crate::framework::{Indicator, IndicatorId, Package, ScaleId};

/// What a table gives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The rounds, in the order in which they stand. Their ids follow from what names them, so that a later table of the
    /// same organisations supersedes an earlier one.
    pub extracts: Vec<Extract>,
    /// Words that stand for ratings.
    pub values: Vec<Value>,
    /// What could not be taken, in the order of the rows.
    pub remarks: Vec<Remark>,
}

/// Something that could not be taken, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Remark {
    /// The row, counted from 1 as people see it.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u32,
    /// What is wrong.
    pub kind: RemarkKind,
    /// What stands there.
    pub written: Rc<str>,
}

/// What is wrong with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemarkKind {
    /// The row names no organisation, neither by a code nor by a name; it is left out.
    NoOrganisation,
    /// The framework has no such indicator; the row is left out.
    NoSuchIndicator,
    /// It is not known which level the words mean.
    NoLevel,
    /// The scale has no such level, or no number stands where one is asked for.
    NotOnScale,
    /// It is no day.
    NoDay,
    /// It is no number of people.
    NoNumber,
    /// It is not known which kind of organisation it means.
    NoKind,
    /// The same indicator was rated otherwise in the same round further up; the lower one stands.
    Twice,
}

impl Taken {
    /// How many organisations there are.
    pub fn n_organisations(&self) -> usize {
        self.extracts.iter().map(|extract| extract.dossier).collect::<BTreeSet<_>>().len()
    }

    /// How many ratings there are, those that say that nothing was rated aside.
    pub fn n_ratings(&self) -> usize {
        let ratings = self.extracts.iter().flat_map(|extract| extract.ratings.values());
        ratings.filter(|rating| **rating != Rating::NotRated).count()
    }
}

/// Takes what can be taken. An empty cell under an indicator was asked and not rated; an indicator that has no column,
/// or no row, was not asked.
pub fn take(table: &Table, mapping: &Mapping, package: &Package, at: Timestamp) -> Taken {
    let mut taking = Taking {
        table,
        mapping,
        package,
        at,
        reader: Reader::new(package, mapping),
        rated: rated(mapping, package),
        rounds: BTreeMap::new(),
        order: Vec::new(),
        values: BTreeMap::new(),
        remarks: Vec::new(),
    };
    let names = Names::of(package);
    for row in mapping.header as usize + 1..table.rows.len() {
        if !table.is_empty_row(row) {
            taking.row(row, &names);
        }
    }
    let mut rounds = taking.rounds;
    let extracts = taking.order.iter().filter_map(|round| rounds.remove(round)).collect();
    let mut values: Vec<Value> = taking.values.into_values().collect();
    values.sort_by_key(|value| (value.meaning != Meaning::Unknown, std::cmp::Reverse(value.n)));
    values.truncate(MOST_VALUES);
    Taken { extracts, values, remarks: taking.remarks }
}

/// The columns of indicators.
fn rated<'p>(mapping: &Mapping, package: &'p Package) -> Vec<(usize, &'p Indicator)> {
    let columns = mapping.roles.iter().enumerate();
    let rated = columns.filter_map(|(column, role)| match role {
        Role::RatingOf(id) => Some((column, package.framework.place(id)?.indicator)),
        _ => None,
    });
    rated.collect()
}

struct Taking<'a> {
    table: &'a Table,
    mapping: &'a Mapping,
    package: &'a Package,
    at: Timestamp,
    reader: Reader<'a>,
    rated: Vec<(usize, &'a Indicator)>,
    rounds: BTreeMap<RoundId, Extract>,
    order: Vec<RoundId>,
    values: BTreeMap<(ScaleId, String), Value>,
    remarks: Vec<Remark>,
}

impl Taking<'_> {
    fn row(&mut self, row: usize, names: &Names) {
        let Some(round) = self.round(row) else { return };
        for (column, indicator) in self.rated.clone() {
            self.rate(round, row, column, indicator);
        }
        let (Some(of), Some(rating)) = (self.column(&Role::Indicator), self.column(&Role::Rating)) else { return };
        let indicator = names.find(self.table.cell(row, of)).and_then(|id| self.package.framework.place(&id));
        match indicator {
            Some(place) => self.rate(round, row, rating, place.indicator),
            None => self.remark(row, of, RemarkKind::NoSuchIndicator),
        }
    }

    /// The round that a row is about: a new one, or one that stands further up.
    fn round(&mut self, row: usize) -> Option<RoundId> {
        let (code, name, place) =
            (self.said(row, &Role::Code), self.said(row, &Role::Name), self.said(row, &Role::Place));
        if code.is_empty() && name.is_empty() {
            self.remark(
                row,
                self.column(&Role::Name).or(self.column(&Role::Code)).unwrap_or(0),
                RemarkKind::NoOrganisation,
            );
            return None;
        }
        let named = match code.is_empty() {
            false => ["code".to_owned(), key(code), String::new()],
            true => ["name".to_owned(), key(name), key(place)],
        };
        let framework = self.package.framework.reference();
        let closed_at = self.day(row);
        let label = match self.said(row, &Role::Round) {
            "" => self.mapping.round.clone(),
            label => label.into(),
        };
        // A round without a name is known by its day.
        let known_as = match (label.is_empty(), closed_at) {
            (true, Some(at)) => at.0.to_string(),
            _ => key(&label),
        };
        let round = RoundId(id(&["round", &named.join("\n"), &framework.to_string(), &known_as]));
        if !self.rounds.contains_key(&round) {
            let extract = Extract {
                dossier: DossierId(id(&["organisation", &named.join("\n")])),
                round,
                digest: "".into(),
                written_at: self.at,
                organisation: self.organisation(row),
                framework,
                label,
                closed_at: closed_at.unwrap_or(self.at),
                ratings: BTreeMap::new(),
                process: Process::default(),
                review: None,
            };
            self.rounds.insert(round, extract);
            self.order.push(round);
        }
        Some(round)
    }

    fn organisation(&mut self, row: usize) -> Organisation {
        let kind = self.said(row, &Role::Kind).to_owned();
        let found = words::kind(&kind, &key(&kind));
        if let (None, false, Some(column)) = (found, kind.is_empty(), self.column(&Role::Kind)) {
            self.remark(row, column, RemarkKind::NoKind);
        }
        let learners = self.said(row, &Role::Learners).to_owned();
        let n_learners = cell::count(&learners);
        if let (None, false, Some(column)) = (n_learners, learners.is_empty(), self.column(&Role::Learners)) {
            self.remark(row, column, RemarkKind::NoNumber);
        }
        let name = match self.said(row, &Role::Name) {
            "" => self.said(row, &Role::Code),
            name => name,
        };
        Organisation {
            name: name.into(),
            kind: found.unwrap_or(if kind.is_empty() { OrganisationKind::default() } else { OrganisationKind::Other }),
            place: self.said(row, &Role::Place).into(),
            code: self.said(row, &Role::Code).into(),
            region: self.said(row, &Role::Region).into(),
            learners: n_learners,
        }
    }

    fn day(&mut self, row: usize) -> Option<Timestamp> {
        let written = self.said(row, &Role::Date);
        let day = cell::day(written);
        if let (None, false, Some(column)) = (day, written.is_empty(), self.column(&Role::Date)) {
            self.remark(row, column, RemarkKind::NoDay);
        }
        // Noon, so that it is that day everywhere in Europe.
        let day = crate::dossier::day::Day::EPOCH.days_until(day?);
        Some(Timestamp((day * 24 + 12) * 3_600_000))
    }

    fn rate(&mut self, round: RoundId, row: usize, column: usize, indicator: &Indicator) {
        let written = self.table.cell(row, column);
        let rating = match written {
            "" => Some(Rating::NotRated),
            _ => match self.reader.read(written, indicator) {
                Said::Plainly(rating) => Some(rating),
                Said::InWords(meaning) => {
                    self.count(written, indicator, meaning);
                    meaning.rating()
                }
                Said::Nothing => None,
            },
        };
        let Some(rating) = rating else {
            let kind = if self.in_words(written, indicator) { RemarkKind::NoLevel } else { RemarkKind::NotOnScale };
            self.remark(row, column, kind);
            self.enter(round, &indicator.id, Rating::NotRated);
            return;
        };
        if self.enter(round, &indicator.id, rating) {
            self.remark(row, column, RemarkKind::Twice);
        }
    }

    /// Enters a rating, and says whether another one stood there.
    fn enter(&mut self, round: RoundId, indicator: &IndicatorId, rating: Rating) -> bool {
        let Some(extract) = self.rounds.get_mut(&round) else { return false };
        let stood = extract.ratings.get(indicator);
        let differs = stood.is_some_and(|stood| *stood != rating && *stood != Rating::NotRated);
        // What was not rated in one row does not take away what another one says.
        if !differs || rating != Rating::NotRated {
            extract.ratings.insert(indicator.clone(), rating.clone());
        }
        differs && rating != Rating::NotRated
    }

    fn in_words(&self, written: &str, indicator: &Indicator) -> bool {
        matches!(self.reader.read(written, indicator), Said::InWords(_))
    }

    fn count(&mut self, written: &str, indicator: &Indicator, meaning: Meaning) {
        let Some(scale) = self.package.framework.scale_of(indicator) else { return };
        let words = key(written);
        let new = || Value { scale: scale.id.clone(), key: words.clone(), written: shown(written), n: 0, meaning };
        self.values.entry((scale.id.clone(), words.clone())).or_insert_with(new).n += 1;
    }

    fn column(&self, role: &Role) -> Option<usize> {
        self.mapping.roles.iter().position(|known| known == role)
    }

    fn said(&self, row: usize, role: &Role) -> &str {
        self.column(role).map_or("", |column| self.table.cell(row, column))
    }

    fn remark(&mut self, row: usize, column: usize, kind: RemarkKind) {
        let written = shown(self.table.cell(row, column));
        self.remarks.push(Remark { row: small(row + 1), column: small(column), kind, written });
    }
}

/// An id that follows from what it names.
fn id(parts: &[&str]) -> Ulid {
    let digest = Sha256::digest(format!("elsewhere\n{}", parts.join("\n")));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    Ulid(u128::from_be_bytes(bytes))
}
