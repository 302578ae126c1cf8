//! The strongest and the weakest indicators of a round: what a report calls strengths and points to improve.
//!
//! A strength stands at the highest level of its scale, a point to improve in the lower half of it. What is in between
//! is neither, and findings and quantities, which stand on no such scale, are told elsewhere.

use super::share::Share;
use crate::dossier::round::Round;
use crate::framework::{Framework, IndicatorId, Place};

/// What stands out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extremes {
    /// At the highest level of their scale, in the framework's order.
    pub strengths: Vec<IndicatorId>,
    /// In the lower half of their scale, the lowest first.
    pub weaknesses: Vec<IndicatorId>,
}

impl Extremes {
    /// What stands out among some indicators of a round.
    pub fn of<'a>(framework: &Framework, round: &Round, asked: impl Iterator<Item = Place<'a>>) -> Extremes {
        let standing = |place: Place<'a>| {
            let level = round.level(&place.indicator.id)?;
            let (reached, possible) = framework.scale_of(place.indicator)?.normalised(level)?;
            Some((place.indicator.id.clone(), Share::of(reached, possible)?))
        };
        let rated: Vec<(IndicatorId, Share)> = asked.filter_map(standing).collect();
        let half = Share::of(1, 2);
        let mut weak: Vec<&(IndicatorId, Share)> = rated.iter().filter(|(_, share)| Some(*share) < half).collect();
        weak.sort_by_key(|(_, share)| *share);
        let strong = rated.iter().filter(|(_, share)| *share == Share::ALL);
        Extremes {
            strengths: strong.map(|(id, _)| id.clone()).collect(),
            weaknesses: weak.into_iter().map(|(id, _)| id.clone()).collect(),
        }
    }
}
