//! A dossier kept by hand with the program's own types: what pages are expected to show, and files to open.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::carry::changes_of_next_round;
use qualicycle::dossier::change::{Change, Organisation, Rating};
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::review::ReviewId;
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::dossier::round::{Opening, Round};
use qualicycle::dossier::seal::Seal;
use qualicycle::formats::archive::{self, Archive};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, IndicatorId, Package, Words};
use qualicycle::score::ScoreCard;
use qualicycle::texts::{Language, Texts};
use serde::de::DeserializeOwned;
use ulid::Ulid;

use crate::browser::Profile;
use crate::site::dist;

/// The framework that most journeys use.
pub const FRAMEWORK: &str = "qual-2026";

/// A minute between two entries.
const MINUTE: i64 = 60_000;

/// 21 September 2026, in the morning.
const FIRST_ENTRY: Timestamp = Timestamp(1_789_974_000_000);

/// A dossier and the framework it rests on.
pub struct Book {
    dossier: Dossier,
    package: Package,
    n_made: u64,
}

impl Book {
    /// The book of an organisation in which nothing else has happened. The number tells one book from another.
    pub fn of(number: u64, organisation: &str) -> Self {
        Self::resting_on(package(), number, organisation)
    }

    /// The same with a framework of one's own.
    pub fn resting_on(package: Package, number: u64, organisation: &str) -> Self {
        let mut book = Self { dossier: Dossier::new(id(number, DossierId)), package, n_made: number * 1_000_000 };
        let organisation =
            Organisation { name: organisation.into(), place: "Rennes".into(), ..Organisation::default() };
        book.enters(Change::OrganisationDescribed(Rc::new(organisation)));
        book
    }

    /// Opens the first round.
    pub fn opens_round(&mut self, label: &str, themes: &[&str]) -> RoundId {
        let round = self.makes_id(RoundId);
        let framework = self.package.framework.reference();
        let opening = Opening { label: label.into(), framework, previous: None, carried: BTreeMap::new() };
        self.enters(Change::RoundOpened { round, opening: Rc::new(opening) });
        self.enters(Change::ScopeSet { round, scope: self.package.framework.default_scope() });
        self.enters(Change::ThemesChosen { round, themes: themes.iter().map(|theme| (*theme).into()).collect() });
        round
    }

    /// Closes a round.
    pub fn closes(&mut self, round: RoundId) {
        let record = self.dossier.record(self.round(round), self.now());
        self.enters(Change::RoundSealed { round, seal: Rc::new(Seal::of(record)) });
    }

    /// Seals a review.
    pub fn seals_review(&mut self, review: ReviewId) {
        let record = self.dossier.review(review).and_then(|review| self.dossier.review_record(review, self.now()));
        let record = record.expect("the review was opened in this book");
        self.enters(Change::ReviewSealed { review, seal: Rc::new(ReviewSeal::of(record)) });
    }

    /// Opens the round after another one.
    pub fn opens_next_round(&mut self, last: RoundId, label: &str) -> RoundId {
        let round = self.makes_id(RoundId);
        let last = self.round(last).clone();
        for change in changes_of_next_round(&last, &self.package.framework, &BTreeSet::new(), round, label.into()) {
            self.enters(change);
        }
        round
    }

    /// Gives an indicator a level.
    pub fn rates(&mut self, round: RoundId, indicator: &str, level: i16) {
        self.records(round, indicator, Rating::Level(Level(level)));
    }

    /// Records any rating.
    pub fn records(&mut self, round: RoundId, indicator: &str, rating: Rating) {
        self.enters(Change::Rated { round, indicator: indicator.into(), rating });
    }

    /// Writes a note.
    pub fn notes(&mut self, round: RoundId, indicator: &str, text: &str) {
        self.enters(Change::Noted { round, indicator: indicator.into(), text: text.into() });
    }

    /// Sets a target.
    pub fn aims_at(&mut self, round: RoundId, indicator: &str, level: i16) {
        self.enters(Change::TargetSet { round, indicator: indicator.into(), level: Some(Level(level)) });
    }

    /// Enters any change.
    pub fn enters(&mut self, change: Change) {
        let at = self.now();
        let by = Author { replica: id(1, ReplicaId), role: "".into(), name: "".into() };
        let entry = self.makes_id(EntryId);
        let entry = self.dossier.draft(entry, at, by, change);
        self.dossier.insert(Rc::new(entry));
    }

    /// The dossier as it stands.
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// The framework with its words.
    pub fn package(&self) -> &Package {
        &self.package
    }

    /// The framework.
    pub fn framework(&self) -> &Framework {
        &self.package.framework
    }

    /// A round as it stands.
    pub fn round(&self, round: RoundId) -> &Rc<Round> {
        self.dossier.round(round).expect("the round was opened in this book")
    }

    /// The results of a round.
    pub fn card(&self, round: RoundId) -> ScoreCard {
        ScoreCard::of(&self.package.framework, self.round(round))
    }

    /// The indicators that a round asks, without the measures, in the order of the page.
    pub fn asked(&self, round: RoundId) -> Vec<IndicatorId> {
        let asked = self.round(round).asked(&self.package.framework);
        let rated = asked.filter(|place| !self.package.framework.is_measure(place.indicator));
        rated.map(|place| place.indicator.id.clone()).collect()
    }

    /// The bytes of the file that the program would make of it.
    pub fn archive(&self) -> Vec<u8> {
        let written = archive::write(&self.dossier, std::slice::from_ref(&self.package), self.now());
        written.expect("the program writes its own dossiers").bytes
    }

    /// Puts that file where a browser can open it.
    pub fn file(&self, disk: &Profile, name: &str) -> PathBuf {
        disk.puts(name, &self.archive())
    }

    fn now(&self) -> Timestamp {
        let minutes = i64::try_from(self.dossier.n_entries()).expect("a book is short");
        Timestamp(FIRST_ENTRY.0 + minutes * MINUTE)
    }

    fn makes_id<Id>(&mut self, kind: impl Fn(Ulid) -> Id) -> Id {
        self.n_made += 1;
        id(self.n_made, kind)
    }
}

/// Reads a file that a browser saved.
#[track_caller]
pub fn read_archive(file: &Path) -> Archive {
    let bytes = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    archive::read(&bytes).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn id<Id>(number: u64, kind: impl Fn(Ulid) -> Id) -> Id {
    let millis = u64::try_from(FIRST_ENTRY.0).expect("it lies after 1970");
    kind(Ulid::from_parts(millis, number.into()))
}

/// The framework of most journeys as it comes with the bundle.
pub fn package() -> Package {
    package_of(FRAMEWORK)
}

/// Any framework as it comes with the bundle, by the name of its folder: id and edition.
pub fn package_of(folder: &str) -> Package {
    let framework: Framework = read(folder, "structure");
    let words = |code: &Rc<str>| (code.clone(), Rc::new(read::<Words>(folder, code)));
    Package { words: framework.languages.iter().map(words).collect(), framework: Rc::new(framework) }
}

fn read<T: DeserializeOwned>(folder: &str, name: &str) -> T {
    let path = dist().join("frameworks").join(folder).join(format!("{name}.json"));
    let json = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The words of the interface as they come with the bundle.
pub fn texts(language: Language) -> Texts {
    Texts::read(language, &texts_source(language))
}

/// The same as a text.
pub fn texts_source(language: Language) -> String {
    let path = dist().join("texts").join(format!("{}.ftl", language.code()));
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
