//! A review beside the round that it looks at: how far the reviewer is, and how what they found stands to what the
//! organisation said.
//!
//! Neither replaces the other. On a scale of levels the distance is counted in levels of the indicator's own scale;
//! findings of conformity are compared and counted, never averaged.

use super::sides::Side;
use crate::dossier::change::Rating;
use crate::dossier::review::{LookState, Review};
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Framework, Place};

/// The indicators that a reviewer is expected to look at: those that the round asks. Follow-up measures stand beside the
/// ratings and are not waited for.
pub fn expected<'a>(framework: &'a Framework, round: &'a Round) -> impl Iterator<Item = Place<'a>> {
    round.asked(framework).filter(|place| !framework.is_measure(place.indicator))
}

/// How far the reviewer is with an indicator; none with a follow-up measure at which they did not begin to look.
pub fn state_of(framework: &Framework, review: &Review, place: Place<'_>) -> Option<LookState> {
    let state = review.looks.get(&place.indicator.id).map_or(LookState::ToSee, |look| look.state());
    let is_waited_for = state != LookState::ToSee || !framework.is_measure(place.indicator);
    is_waited_for.then_some(state)
}

/// How many indicators the reviewer is how far with: those that are expected to be looked at, and those that they began
/// of their own accord.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Not begun.
    pub to_see: usize,
    /// Begun.
    pub in_progress: usize,
    /// Seen.
    pub seen: usize,
}

impl Seen {
    /// How far a review is with some indicators.
    pub fn of<'a>(framework: &Framework, review: &Review, places: impl IntoIterator<Item = Place<'a>>) -> Seen {
        let mut seen = Seen::default();
        for place in places {
            match state_of(framework, review, place) {
                Some(LookState::ToSee) => seen.to_see += 1,
                Some(LookState::InProgress) => seen.in_progress += 1,
                Some(LookState::Seen) => seen.seen += 1,
                None => {}
            }
        }
        seen
    }

    /// How many there are.
    pub fn all(self) -> usize {
        self.to_see + self.in_progress + self.seen
    }

    /// How many of them are in a state.
    pub fn n(self, state: LookState) -> usize {
        match state {
            LookState::ToSee => self.to_see,
            LookState::InProgress => self.in_progress,
            LookState::Seen => self.seen,
        }
    }
}

/// How the reviewer's rating of an indicator stands to the organisation's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Both say the same.
    Same,
    /// The organisation is so many levels above the reviewer.
    Above(usize),
    /// It is so many levels below.
    Below(usize),
    /// The organisation takes itself for more conform than the reviewer does.
    Milder,
    /// It takes itself for less conform.
    Stricter,
    /// The two are not on one scale: a level and "not concerned", two quantities.
    Otherwise,
}

impl Difference {
    /// How the reviewer's rating stands to the organisation's; none while one of them did not rate.
    pub fn of(framework: &Framework, place: Place<'_>, own: &Rating, found: &Rating) -> Option<Difference> {
        if *own == Rating::NotRated || *found == Rating::NotRated {
            return None;
        }
        let scale = framework.scale_of(place.indicator);
        Some(match (level_of(own), level_of(found), scale) {
            (Some(own), Some(found), Some(scale)) => of_levels(scale, own, found),
            // Why something does not apply may be worded in two ways.
            _ if is_alike(own, found) => Difference::Same,
            _ => Difference::Otherwise,
        })
    }

    /// Whether the two are a level or more apart, or not on one scale.
    pub fn is_apart(self) -> bool {
        self != Difference::Same
    }
}

fn of_levels(scale: &Scale, own: Level, found: Level) -> Difference {
    if own == found {
        return Difference::Same;
    }
    let (rank, other) = (scale.rank(own), scale.rank(found));
    match scale.kind {
        Kind::Percent | Kind::Quantity => Difference::Otherwise,
        Kind::Conformity if own > found => Difference::Milder,
        Kind::Conformity => Difference::Stricter,
        _ if rank > other => Difference::Above(rank - other),
        _ => Difference::Below(other - rank),
    }
}

fn is_alike(own: &Rating, found: &Rating) -> bool {
    matches!((own, found), (Rating::NotApplicable { .. }, Rating::NotApplicable { .. }))
        || own == found
        || (own.quantity().is_some() && own.quantity() == found.quantity())
}

/// Whether a scale is one of findings.
pub fn is_conformity(scale: &Scale) -> bool {
    scale.kind == Kind::Conformity
}

/// The level of a rating, when it is one.
pub fn level_of(rating: &Rating) -> Option<Level> {
    match rating {
        Rating::Level(level) => Some(*level),
        _ => None,
    }
}

/// What the two found on indicators of conformity, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Rated by both.
    pub n: usize,
    /// Found alike.
    pub n_same: usize,
    /// The organisation takes itself for more conform.
    pub n_milder: usize,
    /// It takes itself for less conform.
    pub n_stricter: usize,
}

impl Findings {
    /// The findings of a round beside those of a review.
    pub fn of(framework: &Framework, round: &Round, review: &Review) -> Findings {
        let mut findings = Findings::default();
        for place in round.asked(framework) {
            let id = &place.indicator.id;
            if !framework.scale_of(place.indicator).is_some_and(is_conformity) {
                continue;
            }
            match Difference::of(framework, place, round.rating(id), review.rating(id)) {
                Some(Difference::Same) => findings.n_same += 1,
                Some(Difference::Milder) => findings.n_milder += 1,
                Some(Difference::Stricter) => findings.n_stricter += 1,
                _ => continue,
            }
            findings.n += 1;
        }
        findings
    }
}

/// The reviewer's levels, to be set beside those of the round.
pub fn side(framework: &Framework, review: &Review) -> Side {
    let levels = review.looks.iter().filter_map(|(id, look)| Some((id.clone(), level_of(&look.rating)?)));
    let name = review.details.as_ref().map(|details| details.reviewer.clone()).unwrap_or_default();
    Side::of_levels(framework, &name, &levels.collect())
}

/// The round as the reviewer rates it: the same questions with their ratings. What they did not rate is not rated.
pub fn as_reviewed(round: &Round, review: &Review) -> Round {
    let rated = review.looks.iter().filter(|(_, look)| look.rating != Rating::NotRated);
    Round { ratings: rated.map(|(id, look)| (id.clone(), look.rating.clone())).collect(), ..round.clone() }
}
