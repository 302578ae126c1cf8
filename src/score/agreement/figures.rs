//! The figures of agreement of a round: what they amount to, and whether there is enough to say anything.

use std::collections::{BTreeMap, BTreeSet};

use super::super::share::Share;
use super::coefficient::{Coefficient, Metric, Weights, alpha, kappa, pairs};
use super::voted_on;
use crate::dossier::change::Rating;
use crate::dossier::round::Round;
use crate::dossier::team::MemberId;
use crate::framework::scale::{Kind, Scale};
use crate::framework::{Framework, IndicatorId, ScaleId};

/// How far the raters of a round agree on one scale, over all themes whose votes are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The scale.
    pub scale: ScaleId,
    /// How many raters gave levels that can be compared.
    pub n_raters: usize,
    /// How many indicators have the levels of at least two raters.
    pub n_units: usize,
    /// Pairs of raters who gave an indicator the same level.
    pub exact: Share,
    /// Pairs of raters whose levels are the same or next to each other.
    pub within_one: Share,
    /// Krippendorff's alpha for ordinal data. None for a single indicator, and when all levels are the same.
    pub alpha: Option<Coefficient>,
    /// Weighted kappa, linear and quadratic, when there are exactly two raters.
    pub kappa: Option<(Coefficient, Coefficient)>,
}

/// What an alpha says of the raters' use of the scale.
///
/// Source: K. Krippendorff, “Content Analysis: An Introduction to Its Methodology”, 2nd edition, Sage, 2004, p. 241:
/// rely on data with α ≥ .800, and draw tentative conclusions only where .667 ≤ α < .800.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// The raters read the scale alike.
    Reliable,
    /// They read it alike for the most part.
    Tentative,
    /// They do not read it alike.
    Unreliable,
}

/// Fewer indicators than this are few to speak of agreement: one more vote would move the figures a lot.
const FEW_UNITS: usize = 10;

impl Figures {
    /// The figures of a round, by scale in the framework's order. Scales on which no indicator has two levels have
    /// none; percentages and quantities have no levels to compare.
    pub fn of(framework: &Framework, round: &Round) -> Vec<Figures> {
        let shown = round.themes.iter().filter(|theme| !round.is_blind(theme));
        let places: Vec<_> = shown.flat_map(|theme| voted_on(framework, round, theme)).collect();
        let has_levels = |scale: &&Scale| !matches!(scale.kind, Kind::Percent | Kind::Quantity);
        let of_scale = |scale: &Scale| {
            let on_scale = places
                .iter()
                .filter(|place| framework.scale_of(place.indicator).is_some_and(|other| other.id == scale.id));
            let units: Vec<_> = on_scale.map(|place| ranks(round, scale, &place.indicator.id)).collect();
            Figures::of_units(scale.id.clone(), &units)
        };
        framework.scales.iter().filter(has_levels).filter_map(of_scale).collect()
    }

    /// The figures of units, each with the rank that its raters gave it. None when no unit has two ranks.
    pub fn of_units(scale: ScaleId, units: &[BTreeMap<MemberId, usize>]) -> Option<Figures> {
        let units: Vec<&BTreeMap<MemberId, usize>> = units.iter().filter(|unit| unit.len() >= 2).collect();
        let raters: BTreeSet<MemberId> = units.iter().flat_map(|unit| unit.keys().copied()).collect();
        let values: Vec<Vec<usize>> = units.iter().map(|unit| unit.values().copied().collect()).collect();
        let all_pairs: Vec<(usize, usize)> = values.iter().flat_map(|ranks| pairs(ranks)).collect();
        let share = |is_close: fn(usize) -> bool| {
            let n = all_pairs.iter().filter(|(a, b)| is_close(a.abs_diff(*b))).count();
            Share::of(n as u64, all_pairs.len() as u64)
        };
        let of_two = if raters.len() == 2 && units.len() > 1 { all_pairs.as_slice() } else { &[] };
        let small: Vec<Vec<i16>> = values.iter().map(|ranks| ranks.iter().map(|rank| *rank as i16).collect()).collect();
        Some(Figures {
            scale,
            n_raters: raters.len(),
            n_units: units.len(),
            exact: share(|apart| apart == 0)?,
            within_one: share(|apart| apart <= 1)?,
            alpha: alpha(&small, Metric::Ordinal).filter(|_| units.len() > 1),
            kappa: kappa(of_two, Weights::Linear).zip(kappa(of_two, Weights::Quadratic)),
        })
    }

    /// Whether there are too few indicators for more than a first impression.
    pub fn are_of_few(&self) -> bool {
        self.n_units < FEW_UNITS
    }

    /// What the alpha says.
    pub fn meaning(&self) -> Option<Meaning> {
        let alpha = self.alpha?;
        Some(match () {
            () if alpha.reaches(800) => Meaning::Reliable,
            () if alpha.reaches(667) => Meaning::Tentative,
            () => Meaning::Unreliable,
        })
    }
}

/// The ranks, from 0, of the levels that raters gave an indicator.
fn ranks(round: &Round, scale: &Scale, indicator: &IndicatorId) -> BTreeMap<MemberId, usize> {
    let rank = |vote: &Rating| match vote {
        Rating::Level(level) => scale.levels.iter().position(|other| other == level),
        _ => None,
    };
    round.votes_on(indicator).filter_map(|(member, vote)| Some((member, rank(vote)?))).collect()
}
