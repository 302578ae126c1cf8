//! Moving a round to another edition, and back: which entries are made.
//!
//! A move writes what it carries over under the ids of the newer edition, so that the history shows it and two copies
//! merge as ever. Answers under older ids are never touched, and so going back needs no more than the journal.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Dossier;
use super::change::{Change, Field, Rating, RoundField};
use super::edition::{EditionMove, Through};
use super::entry::{Entry, RoundId};
use super::evidence::{EvidenceId, EvidenceLibrary};
use super::round::Round;
use crate::framework::scale::{Decimal, Level};
use crate::framework::{Framework, IndicatorId, Place, ThemeId};

/// The changes that move a round to a newer edition, in order; the move itself comes last. What somebody had entered
/// under an id that only the newer edition has is left as it is.
pub fn changes_of_move(round: &Round, old: &Framework, new: &Framework, edition: Rc<EditionMove>) -> Vec<Change> {
    let id = round.id;
    let seen = round.through(&edition, Through::All);
    let mut changes = Vec::new();
    let mut themes: BTreeSet<ThemeId> = seen.themes.iter().cloned().collect();
    for place in new.places() {
        let indicator = &place.indicator.id;
        let before = (round.rating(indicator), round.note(indicator), round.targets.get(indicator).copied());
        let carried = (fitting_rating(new, place, &seen), seen.note(indicator), fitting_target(new, place, &seen));
        let is_shared = old.place(indicator).is_some();
        if carried.0 != Rating::NotRated || !carried.1.is_empty() {
            themes.insert(place.theme.id.clone());
        }
        if *before.0 != carried.0 && (is_shared || *before.0 == Rating::NotRated) {
            changes.push(Change::Rated { round: id, indicator: indicator.clone(), rating: carried.0 });
        }
        if before.1 != carried.1 && (is_shared || before.1.is_empty()) {
            changes.push(Change::Noted { round: id, indicator: indicator.clone(), text: carried.1 });
        }
        if before.2 != carried.2 && (is_shared || before.2.is_none()) {
            changes.push(Change::TargetSet { round: id, indicator: indicator.clone(), level: carried.2 });
        }
        let (aim, carried_aim) = (round.aims.get(indicator).copied(), fitting_aim(new, place, &seen));
        if aim != carried_aim && (is_shared || aim.is_none()) {
            changes.push(Change::AimSet { round: id, indicator: indicator.clone(), amount: carried_aim });
        }
        changes.extend(carried_assignment(round, &edition, indicator));
    }
    let mut scope = round.scope.clone();
    for flag in &new.flags {
        if !scope.0.get(&flag.id).is_some_and(|answer| flag.accepts(answer)) {
            scope.0.insert(flag.id.clone(), flag.default_answer());
        }
    }
    if scope != round.scope {
        changes.push(Change::ScopeSet { round: id, scope });
    }
    let all = new.themes.iter().map(|theme| theme.id.clone());
    let themes: Vec<ThemeId> = all.filter(|theme| themes.contains(theme)).collect();
    if themes != round.themes {
        changes.push(Change::ThemesChosen { round: id, themes });
    }
    changes.push(Change::EditionChanged { round: id, edition: Some(edition) });
    changes
}

/// The changes by which evidence follows a round to a newer edition: what served an older indicator serves those that
/// succeed it. Links are kept under the older ids too, which other rounds may still be on. An id that both editions
/// have for different things serves what it means now.
pub fn changes_of_links(
    library: &EvidenceLibrary,
    old: &Framework,
    new: &Framework,
    edition: &EditionMove,
) -> Vec<Change> {
    let pieces = |indicator: &IndicatorId| -> BTreeSet<EvidenceId> {
        let links = library.links.iter().filter(|(framework, linked, _)| *framework == old.id && linked == indicator);
        links.map(|(_, _, piece)| *piece).collect()
    };
    let mut changes = Vec::new();
    for place in new.places() {
        let indicator = &place.indicator.id;
        let present = pieces(indicator);
        let following: BTreeSet<EvidenceId> = edition.ways_to(indicator).flat_map(|way| pieces(&way.from)).collect();
        let mut link = |evidence: &EvidenceId, linked| {
            let (framework, indicator) = (new.id.clone(), indicator.clone());
            changes.push(Change::EvidenceLinked { evidence: *evidence, framework, indicator, linked });
        };
        following.difference(&present).for_each(|evidence| link(evidence, true));
        if old.place(indicator).is_some() {
            present.difference(&following).for_each(|evidence| link(evidence, false));
        }
    }
    changes
}

/// Whoever looked after an indicator looks after what succeeds it.
fn carried_assignment(round: &Round, edition: &EditionMove, indicator: &IndicatorId) -> Option<Change> {
    let assignments = &round.team.assignments;
    let assignment = edition.ways_to(indicator).find_map(|way| assignments.get(&way.from));
    let is_free = !assignments.contains_key(indicator);
    let carried = assignment.filter(|_| is_free)?.clone();
    Some(Change::Assigned { round: round.id, indicator: indicator.clone(), assignment: Some(carried) })
}

/// The rating that is carried over to an indicator, if it may have it.
fn fitting_rating(framework: &Framework, place: Place<'_>, seen: &Round) -> Rating {
    match seen.rating(&place.indicator.id) {
        Rating::Level(level) if !may_have(framework, place, *level) => Rating::NotRated,
        rating => rating.clone(),
    }
}

fn fitting_target(framework: &Framework, place: Place<'_>, seen: &Round) -> Option<Level> {
    seen.targets.get(&place.indicator.id).copied().filter(|level| may_have(framework, place, *level))
}

fn fitting_aim(framework: &Framework, place: Place<'_>, seen: &Round) -> Option<Decimal> {
    seen.aims.get(&place.indicator.id).copied().filter(|_| framework.is_measure(place.indicator))
}

fn may_have(framework: &Framework, place: Place<'_>, level: Level) -> bool {
    place.indicator.allows(level) && framework.scale_of(place.indicator).is_some_and(|scale| scale.holds(level))
}

impl Dossier {
    /// The changes that bring a round back to the edition that it was on before its last move: what the move carried
    /// over is taken away where nobody has changed it since, and the themes are those of before. None for a round that
    /// was not moved.
    pub fn changes_back(&self, id: RoundId) -> Vec<Change> {
        let Some((edition, moved)) = self.round(id).and_then(|round| self.move_of(round)) else { return Vec::new() };
        let first = self.first_told(id, edition).unwrap_or(moved);
        let is_of_move = |entry: &&Rc<Entry>| {
            entry.by.replica == first.by.replica && (edition.since + 1..first.clock).contains(&entry.clock)
        };
        let may_be_of_move = |field: &Field| field.round() == Some(id) || matches!(field, Field::EvidenceLink(..));
        let of_round = self.journal.registers().filter(|(field, _)| may_be_of_move(field));
        let changed = of_round.filter_map(|(_, register)| {
            let winner = register.winner()?;
            // What was taken back and taken up again says the same as the move did, though in a later entry.
            let mut carried = register.entries().iter().filter(is_of_move);
            let is_taken_back = match &winner.change {
                Change::ThemesChosen { .. } => winner.clock > edition.since,
                Change::ScopeSet { .. }
                | Change::Rated { .. }
                | Change::Noted { .. }
                | Change::TargetSet { .. }
                | Change::AimSet { .. }
                | Change::Assigned { .. }
                | Change::EvidenceLinked { .. } => carried.any(|entry| entry.change == winner.change),
                _ => false,
            };
            let former = register.entries().iter().rev().find(|entry| entry.clock <= edition.since);
            let back = former.map(|former| former.change.clone()).or_else(|| winner.change.emptied());
            back.filter(|back| is_taken_back && *back != winner.change)
        });
        let mut changes: Vec<Change> = changed.collect();
        changes.push(Change::EditionChanged { round: id, edition: edition.previous.clone() });
        changes
    }

    /// The move of a round with the entry that stands for it.
    fn move_of<'a>(&'a self, round: &'a Round) -> Option<(&'a Rc<EditionMove>, &'a Rc<Entry>)> {
        let entry = self.winner(&Field::Round(round.id, RoundField::Edition))?;
        round.edition.as_ref().map(|edition| (edition, entry))
    }

    /// The entry that told first of a move: others may have told of it again, when two people settled what stands.
    fn first_told(&self, id: RoundId, edition: &Rc<EditionMove>) -> Option<&Rc<Entry>> {
        let told = self.history(&Field::Round(id, RoundField::Edition)).iter();
        let same = |entry: &&Rc<Entry>| matches!(&entry.change, Change::EditionChanged { edition: Some(other), .. } if other == edition);
        { told }.find(same)
    }

    /// The indicators of a round whose answer came with its move and was neither given nor confirmed since.
    pub(super) fn unreviewed(&self, round: &Round) -> BTreeSet<IndicatorId> {
        let Some((edition, entry)) = self.move_of(round) else { return BTreeSet::new() };
        let to_review = edition.to_review().into_iter();
        to_review.filter(|id| self.is_unreviewed(round, id, entry)).cloned().collect()
    }

    /// Whether one indicator is among those, when its rating changed.
    pub(super) fn needs_review(&self, round: &Round, indicator: &IndicatorId) -> bool {
        self.move_of(round).is_some_and(|(edition, entry)| {
            let is_meant = || edition.ways_to(indicator).any(|way| way.needs_review());
            self.is_unreviewed(round, indicator, entry) && is_meant()
        })
    }

    fn is_unreviewed(&self, round: &Round, indicator: &IndicatorId, moved: &Entry) -> bool {
        let field = Field::Round(round.id, RoundField::Rating(indicator.clone()));
        let is_older = self.winner(&field).is_some_and(|winner| winner.rank() < moved.rank());
        is_older && *round.rating(indicator) != Rating::NotRated
    }

    /// Older indicators whose answers the edition at hand does not show: nothing succeeds them, or they were given by
    /// somebody who had not heard of the move.
    pub fn left_behind(&self, round: &Round) -> Vec<IndicatorId> {
        let Some((edition, entry)) = self.move_of(round) else { return Vec::new() };
        let seen = round.through(edition, Through::All);
        let is_newer = |field| {
            let winner = self.winner(&Field::Round(round.id, field));
            winner.is_some_and(|winner| winner.rank() > entry.rank())
        };
        let shows = |to: &IndicatorId| is_newer(RoundField::Rating(to.clone())) || seen.rating(to) == round.rating(to);
        let shown = edition.ways().into_iter().filter(|(to, _)| shows(to)).flat_map(|(_, ways)| ways);
        let shown: BTreeSet<&IndicatorId> = shown.map(|way| &way.from).collect();
        let is_answered = |id: &IndicatorId| round.ratings.contains_key(id) || round.notes.contains_key(id);
        let is_left = |id: &IndicatorId| !shown.contains(id) || is_newer(RoundField::Rating(id.clone()));
        let former = edition.former().into_iter();
        former.filter(|id| is_answered(id) && is_left(id)).cloned().collect()
    }
}
