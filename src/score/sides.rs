//! The team's own ratings beside those of somebody else: a reviewer's, or what a group says.
//!
//! Both are kept apart and neither replaces the other; what is told is the gap, own minus other, counted in levels of
//! the indicator's own scale (domain rule 12). A gap above nothing is over-estimation, seen from the other side.
//!
//! - The **mean gap** has a sign: gaps up and down cancel each other out.
//! - The **mean absolute gap** has none: it says how far the two are from each other, whichever way.
//! - **Agreement** is exact where both are at the same level, and within one level where they are one apart at most.
//!   The mean of a group hardly ever is a whole level; it counts as the level that it is nearest to, so that agreement
//!   is exact below half a level.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::groups::{Beside, beside_ratings};
use super::share::{Change, Share};
use crate::dossier::panel::Group;
use crate::dossier::round::Round;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Framework, IndicatorId, Place};

/// Who else has a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Somebody who came to look, by name: an inspector, a peer.
    Reviewer(Rc<str>),
    /// A group of people.
    Group(Group),
}

/// Somebody else's view of indicators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Whose it is.
    pub voice: Voice,
    /// Where each indicator stands on its scale, from 0 to 1.
    pub results: BTreeMap<IndicatorId, Share>,
}

/// An indicator that both sides have a view of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The team's own rating, from 0 to 1 on the indicator's scale.
    pub own: Share,
    /// The other side's.
    pub other: Share,
    /// How many levels lie between the worst and the best: 3 on a scale of four.
    pub steps: u32,
}

/// How far two sides agree. Gaps are in levels; what is up, the team rates higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// On how many indicators both have a view.
    pub n: usize,
    /// The mean of all gaps with their signs.
    pub mean: Change,
    /// The mean of all gaps without their signs.
    pub mean_absolute: Share,
    /// On how many indicators both are at the same level.
    pub n_same: usize,
    /// On how many indicators they are one level apart at most, the same level included.
    pub n_within_one: usize,
    /// On how many indicators the team is above, by half a level or more.
    pub n_over: usize,
    /// On how many indicators it is below, by half a level or more.
    pub n_under: usize,
}

impl Side {
    /// The view of somebody who rates on the framework's own scales. What is no level of its scale is left out.
    pub fn of_levels(framework: &Framework, name: &str, levels: &BTreeMap<IndicatorId, Level>) -> Side {
        let result = |(id, level): (&IndicatorId, &Level)| {
            let scale = framework.place(id).and_then(|place| framework.scale_of(place.indicator))?;
            Some((id.clone(), measure(scale, *level)?.0))
        };
        Side { voice: Voice::Reviewer(name.into()), results: levels.iter().filter_map(result).collect() }
    }

    /// What each group says of which something is told, in the order in which groups are shown.
    pub fn of_groups(framework: &Framework, round: &Round) -> Vec<Side> {
        let beside = beside_ratings(framework, round);
        let of_group = |group: Group| {
            let told = beside.iter().filter(|(_, beside)| beside.group == group);
            let result = |(id, beside): &(IndicatorId, Beside)| (id.clone(), beside.mean);
            Side { voice: Voice::Group(group), results: told.map(result).collect() }
        };
        Group::ALL.into_iter().map(of_group).filter(|side| !side.results.is_empty()).collect()
    }
}

impl Pair {
    /// The gap in levels.
    pub fn gap(&self) -> Change {
        let gap = self.other.change_to(self.own);
        Change { up: gap.up, by: times(gap.by, self.steps) }
    }

    /// Whether both are at the same level, or nearer to it than to any other.
    pub fn is_same(&self) -> bool {
        Share::of(1, 2).is_some_and(|half| self.gap().by < half)
    }

    /// Whether they are one level apart at most.
    pub fn is_within_one(&self) -> bool {
        self.gap().by <= Share::ALL
    }
}

impl Agreement {
    /// How far two sides agree on these indicators; nothing to tell of none.
    pub fn of(pairs: &[Pair]) -> Option<Agreement> {
        let mean_of = |value: &dyn Fn(&Pair) -> Share| Share::weighted_mean(pairs.iter().map(|pair| (1, value(pair))));
        let own = mean_of(&|pair| times(pair.own, pair.steps))?;
        let other = mean_of(&|pair| times(pair.other, pair.steps))?;
        let n_of = |is_so: &dyn Fn(&Pair) -> bool| pairs.iter().filter(|pair| is_so(pair)).count();
        Some(Agreement {
            n: pairs.len(),
            mean: other.change_to(own),
            mean_absolute: mean_of(&|pair| pair.gap().by)?,
            n_same: n_of(&Pair::is_same),
            n_within_one: n_of(&Pair::is_within_one),
            // Who is at the same level is neither above nor below.
            n_over: n_of(&|pair| pair.own > pair.other && !pair.is_same()),
            n_under: n_of(&|pair| pair.own < pair.other && !pair.is_same()),
        })
    }

    /// The share of indicators on which both are at the same level.
    pub fn exact(&self) -> Share {
        Share::of(self.n_same as u64, self.n as u64).unwrap_or(Share::NONE)
    }

    /// The share of indicators on which they are one level apart at most.
    pub fn within_one(&self) -> Share {
        Share::of(self.n_within_one as u64, self.n as u64).unwrap_or(Share::NONE)
    }
}

/// The indicators of a round that both sides have a view of, in the framework's order. Where people still rate alone,
/// the team has no rating yet.
pub fn pairs(framework: &Framework, round: &Round, side: &Side) -> Vec<Pair> {
    let asked = round.asked(framework).filter(|place| !round.is_blind(&place.theme.id));
    let pair = |place: Place<'_>| {
        let id = &place.indicator.id;
        let (own, steps) = measure(framework.scale_of(place.indicator)?, round.level(id)?)?;
        Some(Pair { indicator: id.clone(), own, other: *side.results.get(id)?, steps })
    };
    asked.filter_map(pair).collect()
}

/// Where a level stands on its scale, and how many levels that has between its ends. Percent are no levels that two
/// people could agree on, findings and quantities stand on no such scale.
fn measure(scale: &Scale, level: Level) -> Option<(Share, u32)> {
    if scale.kind == Kind::Percent {
        return None;
    }
    let (reached, possible) = scale.normalised(level)?;
    Some((Share::of(reached, possible)?, u32::try_from(possible).ok()?))
}

fn times(share: Share, n: u32) -> Share {
    Share::of(share.reached() * u64::from(n), share.possible()).unwrap_or(share)
}
