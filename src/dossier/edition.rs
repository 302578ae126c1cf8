//! A round on a newer edition of its framework: the record of the move, and an older round or answer read through it.
//!
//! The record says all that is needed to understand it later, whatever becomes of the program that proposed it: which
//! indicator succeeds which, how that is known, whether it was accepted, and what was done where scales differ.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::Rating;
use super::round::{Carried, Round};
use crate::framework::conversion::{Method, ScaleChange, convert};
use crate::framework::scale::{Level, Scale};
use crate::framework::succession::{Passage, Succession, ThemePassage};
use crate::framework::{FrameworkRef, IndicatorId, Relation, ThemeId};

/// The longest note that is put together from several, in characters: no more than a file may hold.
pub const LONGEST_NOTE: usize = 20_000;

/// The move of a round from one edition to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct EditionMove {
    /// The edition that the round was on.
    pub from: FrameworkRef,
    /// The edition that it is on now.
    pub to: FrameworkRef,
    /// The ways from older indicators to newer ones, those that were declined included.
    pub indicators: Vec<Passage>,
    /// The ways from older themes to newer ones.
    pub themes: Vec<ThemePassage>,
    /// Newer indicators that no answer leads to.
    pub added: Vec<IndicatorId>,
    /// Older indicators whose answers lead nowhere. They stay under their ids.
    pub retired: Vec<IndicatorId>,
    /// Where scales differ, what was done.
    pub scales: Vec<Rescaling>,
    /// The clock before the first entry that the move wrote: what stands there is what was before.
    pub since: u64,
    /// The move before, when the round was moved more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Rc<EditionMove>>,
}

/// Two scales, and how levels went from one to the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rescaling {
    /// The older scale.
    pub from: Scale,
    /// The newer one.
    pub to: Scale,
    /// How.
    pub method: Method,
}

/// What an older round is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// All that was carried over.
    All,
    /// Only what asks the same on the same levels, so that numbers compare.
    Comparable,
}

impl EditionMove {
    /// The move that a succession amounts to, once people have decided on its proposals and scales.
    pub fn of(
        succession: &Succession,
        is_accepted: impl Fn(&Passage) -> bool,
        method: impl Fn(&ScaleChange) -> Method,
        since: u64,
        previous: Option<Rc<EditionMove>>,
    ) -> EditionMove {
        let decided = succession.indicators.iter().map(|way| Passage { accepted: is_accepted(way), ..way.clone() });
        let indicators: Vec<Passage> = decided.collect();
        let left = |told: &[IndicatorId], end: fn(&Passage) -> &IndicatorId| {
            let all = told.iter().chain(indicators.iter().map(end));
            let kept: BTreeSet<&IndicatorId> = indicators.iter().filter(|way| way.accepted).map(end).collect();
            let left: BTreeSet<&IndicatorId> = all.filter(|id| !kept.contains(id)).collect();
            left.into_iter().cloned().collect()
        };
        EditionMove {
            from: succession.from.clone(),
            to: succession.to.clone(),
            themes: succession.themes.clone(),
            added: left(&succession.added, |way| &way.to),
            retired: left(&succession.retired, |way| &way.from),
            scales: (succession.scales.iter())
                .map(|change| Rescaling { from: change.from.clone(), to: change.to.clone(), method: method(change) })
                .collect(),
            indicators,
            since,
            previous,
        }
    }

    /// The ways that were accepted and lead to an indicator, the likeliest first.
    pub fn ways_to<'a>(&'a self, to: &'a IndicatorId) -> impl Iterator<Item = &'a Passage> {
        self.indicators.iter().filter(move |way| way.accepted && way.to == *to)
    }

    /// The ways that were accepted, by the indicator that they lead to.
    pub fn ways(&self) -> BTreeMap<&IndicatorId, Vec<&Passage>> {
        let mut ways: BTreeMap<&IndicatorId, Vec<&Passage>> = BTreeMap::new();
        for way in self.indicators.iter().filter(|way| way.accepted) {
            ways.entry(&way.to).or_default().push(way);
        }
        ways
    }

    /// The indicators whose answer came by a way that somebody should look at.
    pub fn to_review(&self) -> BTreeSet<&IndicatorId> {
        let ways = self.indicators.iter().filter(|way| way.accepted && way.needs_review());
        ways.map(|way| &way.to).collect()
    }

    /// Whether a way leads between two indicators that ask the same on the same levels, by people's own word.
    pub fn is_comparable(&self, way: &Passage) -> bool {
        let keeps_levels = match self.rescaling(way) {
            Some(rescaling) => rescaling.method == Method::KeepRank,
            None => way.scale.is_none(),
        };
        way.accepted && way.relation == Relation::Equal && keeps_levels
    }

    /// Whether the two editions ask the very same: whatever was rated on one compares with the other.
    pub fn keeps_everything(&self) -> bool {
        let all_comparable = self.indicators.iter().all(|way| self.is_comparable(way));
        all_comparable && self.added.is_empty() && self.retired.is_empty()
    }

    /// The ids of the older edition that the newer one does not know.
    pub fn former(&self) -> BTreeSet<&IndicatorId> {
        let newer: BTreeSet<&IndicatorId> = self.indicators.iter().map(|way| &way.to).chain(&self.added).collect();
        let older = self.indicators.iter().map(|way| &way.from).chain(&self.retired);
        older.filter(|id| !newer.contains(id)).collect()
    }

    /// What becomes of a rating on its way; not rated when it is not carried over.
    pub fn carry(&self, way: &Passage, rating: &Rating) -> Rating {
        match rating {
            Rating::Level(level) => self.carry_level(way, *level).map_or(Rating::NotRated, Rating::Level),
            Rating::Quantity(_) | Rating::Ratio { .. } if way.scale.is_some() => Rating::NotRated,
            rating => rating.clone(),
        }
    }

    fn carry_level(&self, way: &Passage, level: Level) -> Option<Level> {
        match (&way.scale, self.rescaling(way)) {
            (None, _) => Some(level),
            (Some(_), rescaling) => {
                rescaling.and_then(|scales| convert(level, &scales.from, &scales.to, scales.method))
            }
        }
    }

    fn rescaling(&self, way: &Passage) -> Option<&Rescaling> {
        let pair = way.scale.as_ref()?;
        self.scales.iter().find(|scales| scales.from.id == pair.from && scales.to.id == pair.to)
    }

    /// This move and those before it, the first one first.
    pub fn chain(self: &Rc<Self>) -> Vec<Rc<EditionMove>> {
        let mut chain = vec![self.clone()];
        while let Some(previous) = chain.last().and_then(|last| last.previous.clone()) {
            chain.push(previous);
        }
        chain.reverse();
        chain
    }

    /// The editions that this move and those before it name.
    pub fn frameworks(&self) -> Vec<&FrameworkRef> {
        let mut frameworks = vec![&self.from, &self.to];
        let mut at = self.previous.as_deref();
        while let Some(earlier) = at {
            frameworks.extend([&earlier.from, &earlier.to]);
            at = earlier.previous.as_deref();
        }
        frameworks
    }
}

impl Round {
    /// What the round is assessed against: the edition that it was moved to, or else the one that it was opened on.
    pub fn framework(&self) -> &FrameworkRef {
        self.edition.as_ref().map_or(&self.opening.framework, |edition| &edition.to)
    }

    /// The moves from the edition that the round was opened on to the one it is on, in order.
    pub fn moves(&self) -> Vec<Rc<EditionMove>> {
        self.edition.as_ref().map(EditionMove::chain).unwrap_or_default()
    }

    /// The open points that the round started with, under the ids of the edition that it is on.
    pub fn carried(&self) -> BTreeMap<IndicatorId, Carried> {
        let opening = self.opening.carried.clone();
        self.moves().iter().fold(opening, |carried, edition| {
            let reason = |ways: &[&Passage]| ways.iter().find_map(|way| carried.get(&way.from)).copied();
            edition.ways().into_iter().filter_map(|(to, ways)| Some((to.clone(), reason(&ways)?))).collect()
        })
    }

    /// The round as it reads in the edition that a move leads to. Of several answers that lead to one indicator the
    /// likeliest stands; notes are put together, so that none is lost.
    pub fn through(&self, edition: &EditionMove, what: Through) -> Round {
        let mut round = Round {
            themes: through_themes(&self.themes, edition),
            ratings: BTreeMap::new(),
            notes: BTreeMap::new(),
            targets: BTreeMap::new(),
            aims: BTreeMap::new(),
            edition: None,
            to_review: BTreeSet::new(),
            ..self.clone()
        };
        Rc::make_mut(&mut round.opening).framework = edition.to.clone();
        for (to, mut ways) in edition.ways() {
            ways.retain(|way| what == Through::All || edition.is_comparable(way));
            let ratings = ways.iter().map(|way| edition.carry(way, self.rating(&way.from)));
            if let Some(rating) = { ratings }.find(|rating| *rating != Rating::NotRated) {
                round.ratings.insert(to.clone(), rating);
            }
            let mut targets = ways.iter().filter_map(|way| edition.carry_level(way, *self.targets.get(&way.from)?));
            if let Some(target) = targets.next() {
                round.targets.insert(to.clone(), target);
            }
            // In another unit the number would say something else.
            let mut aims = ways.iter().filter(|way| way.scale.is_none()).filter_map(|way| self.aims.get(&way.from));
            if let Some(aim) = aims.next() {
                round.aims.insert(to.clone(), *aim);
            }
            let note = joined(ways.iter().filter_map(|way| self.notes.get(&way.from)));
            if !note.is_empty() {
                round.notes.insert(to.clone(), note);
            }
        }
        round
    }

    /// The round as it reads in a newer edition, by these moves in order.
    pub fn through_all(&self, moves: &[Rc<EditionMove>], what: Through) -> Round {
        moves.iter().fold(self.clone(), |round, edition| round.through(edition, what))
    }
}

/// The moves that lead from one edition to another among those of some rounds, in order; the latest are preferred. None
/// when no moves lead there.
pub fn moves_between<'a>(
    rounds: impl IntoIterator<Item = &'a Round>,
    from: &FrameworkRef,
    to: &FrameworkRef,
) -> Option<Vec<Rc<EditionMove>>> {
    let mut known: Vec<Rc<EditionMove>> = rounds.into_iter().flat_map(Round::moves).collect();
    known.reverse();
    let mut ways: Vec<Vec<Rc<EditionMove>>> = vec![Vec::new()];
    let mut seen = BTreeSet::from([from.clone()]);
    // The shortest way is found first.
    while let Some(way) = { (!ways.is_empty()).then(|| ways.remove(0)) } {
        let at = way.last().map_or(from, |edition| &edition.to).clone();
        if at == *to {
            return Some(way);
        }
        for edition in known.iter().filter(|edition| edition.from == at) {
            if seen.insert(edition.to.clone()) {
                ways.push([way.clone(), vec![edition.clone()]].concat());
            }
        }
    }
    None
}

/// The older indicators that lead to a newer one by these moves, the likeliest first.
pub fn sources(moves: &[Rc<EditionMove>], to: &IndicatorId) -> Vec<IndicatorId> {
    moves.iter().rev().fold(vec![to.clone()], |ids, edition| {
        let mut sources: Vec<IndicatorId> = Vec::new();
        for way in ids.iter().flat_map(|id| edition.ways_to(id)) {
            if !sources.contains(&way.from) {
                sources.push(way.from.clone());
            }
        }
        sources
    })
}

/// The older themes that lead to a newer one by these moves.
pub fn theme_sources(moves: &[Rc<EditionMove>], to: &ThemeId) -> BTreeSet<ThemeId> {
    moves.iter().rev().fold(BTreeSet::from([to.clone()]), |themes, edition| {
        let ways = edition.themes.iter().filter(|way| themes.contains(&way.to));
        ways.map(|way| way.from.clone()).collect()
    })
}

/// The newer themes that older ones lead to, in the order of the move.
fn through_themes(themes: &[ThemeId], edition: &EditionMove) -> Vec<ThemeId> {
    let mut newer: Vec<ThemeId> = Vec::new();
    for way in edition.themes.iter().filter(|way| themes.contains(&way.from)) {
        if !newer.contains(&way.to) {
            newer.push(way.to.clone());
        }
    }
    newer
}

/// Different notes, one under the other, as long as they fit into one.
fn joined<'a>(notes: impl Iterator<Item = &'a Rc<str>>) -> Rc<str> {
    let mut joined: Vec<&Rc<str>> = Vec::new();
    let mut length = 0;
    for note in notes {
        length += note.chars().count() + 2;
        if !joined.contains(&note) && (joined.is_empty() || length <= LONGEST_NOTE) {
            joined.push(note);
        }
    }
    match joined.as_slice() {
        [only] => (*only).clone(),
        notes => notes.iter().map(|note| &***note).collect::<Vec<_>>().join("\n\n").into(),
    }
}
