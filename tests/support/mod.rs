//! What several test files build with: small frameworks, and desks at which people work on copies of one dossier.

#![allow(dead_code, reason = "each test file uses a part of it")]

pub mod browser;
pub mod desks;
pub mod exchange;
pub mod html;
pub mod keys;
pub mod kinds;
pub mod label;
pub mod lived;
pub mod reviewing;
pub mod second_view;
pub mod voting;

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::test_runner::Config;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Field, Rating};
use qualicycle::dossier::entry::{Author, DossierId, Entry, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::round::{Opening, Round};
use qualicycle::dossier::seal::Seal;
use qualicycle::framework::scale::{Direction, Kind, Level, Scale};
use qualicycle::framework::{Answer, Criterion, Flag, FlagId, FlagKind, Framework, Indicator, Scope, Step, Theme};
use ulid::Ulid;

/// How many cases a property is tried on. Failures print their seed instead of writing files.
pub fn cases(n: u32) -> Config {
    Config { cases: n, failure_persistence: None, ..Config::default() }
}

/// A framework with a scale of each kind, named after the kind, and the scope questions `placements` and `adults`.
/// Indicators that name no scale are rated from 1 to 4.
pub fn framework(themes: Vec<Theme>) -> Framework {
    let scale = |id: &str, kind, levels: &[i16]| Scale {
        id: id.into(),
        kind,
        levels: levels.iter().copied().map(Level).collect(),
        contrast: false,
    };
    Framework {
        format: qualicycle::framework::FORMAT,
        id: "test".into(),
        edition: "1".into(),
        valid_from: "2026-09-01".into(),
        valid_until: None,
        licence: "".into(),
        predecessor: None,
        whole: false,
        label: None,
        default_scale: "level".into(),
        languages: Vec::new(),
        flags: ["placements", "adults"]
            .map(|id| Flag { id: id.into(), applies: None, kind: FlagKind::YesNo { default: true } })
            .into(),
        scales: vec![
            scale("level", Kind::Level, &[1, 2, 3, 4]),
            scale("stage", Kind::Stage, &[0, 1, 2, 3, 4]),
            scale("agreement", Kind::Agreement, &[1, 2, 3, 4]),
            scale("tri", Kind::Tri, &[0, 1, 2]),
            scale("yes-no", Kind::YesNo, &[0, 1]),
            scale("percent", Kind::Percent, &[]),
            scale("conformity", Kind::Conformity, &[0, 1, 2]),
            scale("quantity", Kind::Quantity, &[]),
        ],
        themes,
    }
}

/// A framework of one theme `t` with one criterion `t-c` of these indicators.
pub fn framework_of_indicators(indicators: Vec<Indicator>) -> Framework {
    framework(vec![theme("t", vec![criterion("t-c", indicators)])])
}

/// A theme of weight 1 that concerns everyone.
pub fn theme(id: &str, criteria: Vec<Criterion>) -> Theme {
    Theme { id: id.into(), number: id.into(), applies: None, weight: 1, blank: false, criteria }
}

/// A criterion of weight 1 that belongs to no step.
pub fn criterion(id: &str, indicators: Vec<Indicator>) -> Criterion {
    Criterion { id: id.into(), step: None, weight: 1, indicators }
}

/// A criterion of weight 1 that belongs to a step.
pub fn step(id: &str, step: Step, indicators: Vec<Indicator>) -> Criterion {
    Criterion { step: Some(step), ..criterion(id, indicators) }
}

/// An indicator of weight 1 on the scale from 1 to 4 that concerns everyone.
pub fn indicator(id: &str) -> Indicator {
    Indicator {
        id: id.into(),
        number: id.into(),
        scale: None,
        weight: 1,
        step: None,
        applies: None,
        critical: false,
        floor: None,
        unit: None,
        direction: None,
        reference: None,
        gravity: None,
        specifics: BTreeMap::new(),
        retired: false,
    }
}

/// An indicator on another scale.
pub fn on_scale(id: &str, scale: &str) -> Indicator {
    let is_quantity = scale == "quantity";
    Indicator {
        scale: Some(scale.into()),
        unit: is_quantity.then(|| "percent".into()),
        direction: is_quantity.then_some(Direction::Higher),
        ..indicator(id)
    }
}

/// Says that it does not apply, with a reason.
pub fn not_applicable() -> Rating {
    Rating::NotApplicable { why: "Nobody boards here.".into() }
}

/// The answers to the two scope questions.
pub fn scope(placements: bool, adults: bool) -> Scope {
    let answers = [("placements", placements), ("adults", adults)];
    Scope(answers.map(|(flag, yes)| (FlagId::from(flag), Answer::YesNo(yes))).into())
}

/// The dossier that all desks have a copy of.
pub const DOSSIER: DossierId = DossierId(Ulid(7));

/// The n-th round.
pub const fn round_id(n: u8) -> RoundId {
    RoundId(Ulid(100 + n as u128))
}

/// One browser on one machine, with its copy of the dossier.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The copy.
    pub dossier: Dossier,
    replica: u8,
    n_made: u32,
}

impl Desk {
    /// A desk with an empty copy.
    pub fn new(replica: u8) -> Desk {
        Desk { dossier: Dossier::new(DOSSIER), replica, n_made: 0 }
    }

    /// Two desks with empty copies.
    pub fn pair() -> [Desk; 2] {
        [Desk::new(1), Desk::new(2)]
    }

    /// Makes a change here.
    pub fn enter(&mut self, change: Change) -> Rc<Entry> {
        let (id, at, by) = self.signature();
        let entry = Rc::new(self.dossier.draft(id, at, by, change));
        self.dossier.insert(entry.clone());
        entry
    }

    /// Makes a change here that settles what stands side by side.
    pub fn settle(&mut self, change: Change) -> Rc<Entry> {
        let (id, at, by) = self.signature();
        let entry = Rc::new(self.dossier.draft_settlement(id, at, by, change));
        self.dossier.insert(entry.clone());
        entry
    }

    /// Takes back the last change of a field: enters the value before it, or empties the field.
    pub fn undo(&mut self, field: &Field) -> Option<Rc<Entry>> {
        let former = match self.dossier.history(field) {
            [] => return None,
            [only] => only.change.emptied()?,
            [.., former, _] => former.change.clone(),
        };
        Some(self.enter(former))
    }

    /// Takes in everything that another desk has.
    pub fn receive(&mut self, other: &Desk) {
        for entry in other.dossier.entries() {
            self.dossier.insert(entry.clone());
        }
    }

    /// Opens the n-th round against a framework, over all of its themes and with nothing out of scope.
    pub fn open(&mut self, n: u8, framework: &Framework) {
        let round = round_id(n);
        self.enter(opened(n, framework));
        let themes = framework.themes.iter().map(|theme| theme.id.clone()).collect();
        self.enter(Change::ThemesChosen { round, themes });
        self.enter(Change::ScopeSet { round, scope: framework.default_scope() });
    }

    /// Rates an indicator in the n-th round.
    pub fn rate(&mut self, n: u8, indicator: &str, rating: impl Into<Given>) -> Rc<Entry> {
        self.enter(rated(n, indicator, rating))
    }

    /// Seals the n-th round as it stands here.
    pub fn seal(&mut self, n: u8) -> Rc<Entry> {
        let round = self.dossier.round(round_id(n)).expect("only a round that was opened is sealed");
        let record = self.dossier.record(round, Timestamp(1_790_000_000_000));
        self.enter(Change::RoundSealed { round: round_id(n), seal: Rc::new(Seal::of(record)) })
    }

    /// The n-th round as it stands here.
    #[track_caller]
    pub fn round(&self, n: u8) -> &Round {
        self.dossier.round(round_id(n)).expect("the round was opened")
    }

    /// Ids come in any order, as they do on machines whose clocks disagree.
    fn signature(&mut self) -> (EntryId, Timestamp, Author) {
        self.n_made += 1;
        let number = (u64::from(self.replica) << 32) | u64::from(self.n_made);
        let scrambled = number.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29);
        let id = EntryId(Ulid((u128::from(scrambled) << 64) | u128::from(number)));
        let author =
            Author { replica: ReplicaId(Ulid(u128::from(self.replica))), role: "enseignante".into(), name: "".into() };
        (id, Timestamp(1_780_000_000_000 + i64::from(self.n_made)), author)
    }
}

/// A rating, or the number of a level.
pub struct Given(Rating);

impl From<Rating> for Given {
    fn from(rating: Rating) -> Given {
        Given(rating)
    }
}

impl From<i16> for Given {
    fn from(level: i16) -> Given {
        Given(Rating::Level(Level(level)))
    }
}

/// The change that opens the n-th round after the one before it.
pub fn opened(n: u8, framework: &Framework) -> Change {
    let opening = Opening {
        label: format!("20{}", 25 + n).into(),
        framework: framework.reference(),
        previous: (n > 1).then(|| round_id(n - 1)),
        carried: BTreeMap::new(),
    };
    Change::RoundOpened { round: round_id(n), opening: Rc::new(opening) }
}

/// The change that rates an indicator in the n-th round.
pub fn rated(n: u8, indicator: &str, rating: impl Into<Given>) -> Change {
    Change::Rated { round: round_id(n), indicator: indicator.into(), rating: rating.into().0 }
}

/// A first round over the whole framework with these ratings.
pub fn round_with(framework: &Framework, ratings: &[(&str, Rating)]) -> Round {
    let mut desk = Desk::new(1);
    desk.open(1, framework);
    for (indicator, rating) in ratings {
        desk.rate(1, indicator, rating.clone());
    }
    desk.round(1).clone()
}
