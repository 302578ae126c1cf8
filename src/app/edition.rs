//! A newer edition that someone looks at before a round is moved to it: what is decided so far.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::dossier::edition::EditionMove;
use crate::dossier::entry::RoundId;
use crate::framework::conversion::{Method, ScaleChange, ScalePair};
use crate::framework::succession::{Passage, Succession};
use crate::framework::{Card, FrameworkRef, IndicatorId};

/// What is decided about a move before it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionPlan {
    /// The round.
    pub round: RoundId,
    /// The newer edition.
    pub to: FrameworkRef,
    /// What it makes of the edition that the round is on; none until both are here.
    pub succession: Option<Rc<Succession>>,
    /// Proposals on which somebody decided against what the program had ticked.
    changed: BTreeSet<(IndicatorId, IndicatorId)>,
    methods: BTreeMap<ScalePair, Method>,
}

impl EditionPlan {
    /// Nothing is decided yet.
    pub fn new(round: RoundId, to: FrameworkRef) -> Self {
        Self { round, to, succession: None, changed: BTreeSet::new(), methods: BTreeMap::new() }
    }

    /// Whether answers go a way: the authors say so, or somebody accepted the proposal.
    pub fn accepts(&self, way: &Passage) -> bool {
        way.accepted != self.changed.contains(&(way.from.clone(), way.to.clone()))
    }

    /// Accepts a proposal or declines it. What the authors say is not up for decision.
    pub fn decide(&mut self, from: IndicatorId, to: IndicatorId, accepts: bool) {
        let ways = self.succession.iter().flat_map(|succession| succession.indicators.iter());
        let way = { ways }.find(|way| way.known_by.is_proposal() && way.from == from && way.to == to);
        let Some(way) = way else { return };
        match way.accepted == accepts {
            true => drop(self.changed.remove(&(from, to))),
            false => drop(self.changed.insert((from, to))),
        }
    }

    /// How levels go from one scale to another; the method that changes least until somebody chooses.
    pub fn method(&self, change: &ScaleChange) -> Method {
        let chosen = self.methods.get(&change.pair()).copied();
        chosen.or_else(|| change.methods().first().copied()).unwrap_or(Method::AskAgain)
    }

    /// Chooses how levels go from one scale to another, if that fits the two.
    pub fn choose(&mut self, pair: ScalePair, method: Method) {
        let changes = self.succession.iter().flat_map(|succession| succession.scales.iter());
        if { changes }.any(|change| change.pair() == pair && change.methods().contains(&method)) {
            self.methods.insert(pair, method);
        }
    }

    /// The move as it would be made now; none until both editions are here.
    pub fn to_move(&self, since: u64, previous: Option<Rc<EditionMove>>) -> Option<EditionMove> {
        let succession = self.succession.as_deref()?;
        Some(EditionMove::of(succession, |way| self.accepts(way), |change| self.method(change), since, previous))
    }
}

/// The newest of the editions that hold later than one that began on a day, `YYYY-MM-DD`.
pub fn newest_after<'a>(
    cards: impl IntoIterator<Item = &'a Card>,
    edition: &FrameworkRef,
    valid_from: &str,
) -> Option<&'a Card> {
    let later = cards.into_iter().filter(|card| card.framework.id == edition.id && *card.valid_from > *valid_from);
    later.max_by_key(|card| (card.valid_from.clone(), card.framework.clone()))
}
