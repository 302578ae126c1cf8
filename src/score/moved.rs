//! Why the result moved from an earlier round to this one: a real change of levels, or something else.
//!
//! Two results do not compare when something else was asked, weighted, concerned or answered. The change from the
//! earlier mean to the mean now is therefore split into parts that add up to it exactly, one for each [`Cause`].
//!
//! # The way from one mean to the other
//! Only the *kernel* compares: the indicators that both rounds rated and that ask the same on the same levels. The way
//! goes from the earlier round inwards to the kernel, through it, and outwards to this round. Each step is the
//! difference of two means, so the steps add up whatever they are.
//!
//! 1. Inwards, leaving out what the earlier round rated and this one does not have: what its edition does not ask alike,
//!    what is outside its scope, what does not apply, what has no answer.
//! 2. Through the kernel: the earlier levels on the scales of this edition, then on its weights, then the levels now.
//! 3. Outwards, taking in what only this round rated, in the opposite order: what had no answer, what did not apply,
//!    what was outside the scope, what the earlier edition did not ask alike.
//!
//! A part is the sum of the steps that have its cause, on the way in and on the way out. The order follows from what
//! has to be settled before the next question makes sense: what is not asked cannot be in scope, what is not in scope
//! cannot apply, and what does not apply cannot be answered. Levels are compared last and under today's weights, over
//! the kernel alone, which is what [`super::trend::changes`] shows theme by theme. `docs/what-moved.md` explains it
//! with numbers.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::share::{Change, Share};
use crate::dossier::change::Rating;
use crate::dossier::edition::{EditionMove, Through, theme_sources};
use crate::dossier::round::Round;
use crate::framework::{Criterion, CriterionId, Framework, IndicatorId, Place, Theme, ThemeId};

/// Why a result moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Levels changed on what both rounds rated.
    Real,
    /// Indicators were answered that were not, or the other way round: not rated, or preferred not to say.
    Answers,
    /// Indicators were said not to apply, or no longer.
    Applicability,
    /// Other themes were chosen, or other indicators concern the organisation.
    Scope,
    /// The same questions weigh otherwise.
    Weights,
    /// Another edition, which asks something else or on other levels.
    Framework,
}

impl Cause {
    /// All causes: the real change first, then those that are no change, from the kernel outwards.
    pub const ALL: [Cause; 6] =
        [Cause::Real, Cause::Answers, Cause::Applicability, Cause::Scope, Cause::Weights, Cause::Framework];
}

/// The change of a result between two rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The earlier result, on the edition of its round.
    pub before: Share,
    /// The result now.
    pub after: Share,
    /// How many indicators the earlier result is the mean of.
    pub n_before: usize,
    /// How many the result now is the mean of.
    pub n_after: usize,
    /// The change in parts; none when no indicator compares, so that there is no way from one to the other.
    pub split: Option<Split>,
}

/// A change in parts that add up to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// One part for each cause, in the order of [`Cause::ALL`].
    pub parts: Vec<Part>,
    /// How many indicators both rounds rated and ask alike.
    pub n_common: usize,
    /// What each indicator whose level changed adds to the real change, the largest first. They add up to it.
    pub contributions: Vec<Contribution>,
}

/// What one cause adds to a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The cause.
    pub cause: Cause,
    /// How much it adds.
    pub change: Change,
    /// How many indicators left the result for that reason.
    pub n_left: usize,
    /// How many came into it.
    pub n_entered: usize,
    /// How many are in both results, and moved: by another level, another weight or another scale.
    pub n_kept: usize,
}

impl Part {
    /// How many indicators it concerns.
    pub fn n(&self) -> usize {
        self.n_left + self.n_entered + self.n_kept
    }
}

/// What an indicator adds to the real change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// The indicator, of the edition at hand.
    pub indicator: IndicatorId,
    /// Where its level stood on its scale.
    pub before: Share,
    /// Where it stands.
    pub after: Share,
    /// How much it adds: the difference, as much as the indicator weighs among what compares.
    pub change: Change,
}

/// A round on its edition.
#[derive(Clone, Copy, Debug)]
pub struct Assessed<'a> {
    /// The round.
    pub round: &'a Round,
    /// The edition that it is on.
    pub framework: &'a Framework,
}

/// Why the result of some themes moved; of all when none is named. The moves lead from the edition of the earlier round
/// to that of the later one. None when a round has no result in these themes.
pub fn moved(
    before: Assessed<'_>,
    moves: &[Rc<EditionMove>],
    after: Assessed<'_>,
    themes: &[ThemeId],
) -> Option<Moved> {
    let pairs = Pairs::of(before, moves, after, themes);
    let (left, entered) = (rated(&pairs.before, &pairs.after), rated(&pairs.after, &pairs.before));
    Some(Moved {
        before: mean(&left, Layer::Framework)?,
        after: mean(&entered, Layer::Framework)?,
        n_before: left.len(),
        n_after: entered.len(),
        split: split(&pairs, &left, &entered),
    })
}

/// How far from the kernel an indicator stands. The outermost comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Layer {
    Framework,
    Scope,
    Applicability,
    Answers,
    Kernel,
}

/// What surrounds the kernel: each layer, the next one inwards, and the cause that it stands for.
const AROUND: [(Layer, Layer, Cause); 4] = [
    (Layer::Framework, Layer::Scope, Cause::Framework),
    (Layer::Scope, Layer::Applicability, Cause::Scope),
    (Layer::Applicability, Layer::Answers, Cause::Applicability),
    (Layer::Answers, Layer::Kernel, Cause::Answers),
];

/// An indicator that has a level, and the layer in which it stands seen from the other round.
struct Item<'a> {
    place: Place<'a>,
    share: Share,
    layer: Layer,
}

/// What a round says of an indicator, as far as means go.
#[derive(Clone, Copy)]
enum State {
    /// It is not asked.
    OutOfScope,
    NotApplicable,
    Unanswered,
    /// Where its level stands.
    Standing(Share),
}

impl State {
    /// Where an indicator stands that has a level in one round and this state in the other.
    fn layer(self) -> Layer {
        match self {
            State::OutOfScope => Layer::Scope,
            State::NotApplicable => Layer::Applicability,
            State::Unanswered => Layer::Answers,
            State::Standing(_) => Layer::Kernel,
        }
    }
}

/// An indicator of one round, and its state there.
struct Stated<'a> {
    place: Place<'a>,
    state: State,
    /// The indicator of the other round that asks the same, by its position there.
    partner: Option<usize>,
}

/// The indicators of two rounds, those that ask the same joined one to one.
struct Pairs<'a> {
    before: Vec<Stated<'a>>,
    after: Vec<Stated<'a>>,
    /// Where earlier levels stand on the scales of the edition at hand, by the position in the later round.
    carried: BTreeMap<usize, Share>,
}

impl<'a> Pairs<'a> {
    fn of(before: Assessed<'a>, moves: &[Rc<EditionMove>], after: Assessed<'a>, themes: &[ThemeId]) -> Pairs<'a> {
        let older: BTreeSet<ThemeId> = themes.iter().flat_map(|theme| theme_sources(moves, theme)).collect();
        let is_among = |theme: &ThemeId| themes.is_empty() || themes.contains(theme);
        let is_among_older = |theme: &ThemeId| themes.is_empty() || older.contains(theme);
        let mut pairs =
            Pairs { before: before.stated(is_among_older), after: after.stated(is_among), carried: BTreeMap::new() };
        let way = Way::of(before.round, moves);
        let positions = pairs.before.iter().enumerate();
        let positions: BTreeMap<&IndicatorId, usize> =
            positions.map(|(at, stated)| (&stated.place.indicator.id, at)).collect();
        let sources: Vec<Option<usize>> = (pairs.after.iter())
            .map(|stated| positions.get(&way.source(&stated.place.indicator.id)?).copied())
            .collect();
        for (at, source) in sources.into_iter().enumerate() {
            pairs.join(source, at, way.seen(), after.framework);
        }
        pairs
    }

    /// Joins two indicators, unless the earlier one has another partner or its level has no place on the newer scale.
    fn join(&mut self, source: Option<usize>, at: usize, seen: &Round, framework: &Framework) {
        let Some(source) = source.filter(|source| self.before[*source].partner.is_none()) else { return };
        if let State::Standing(_) = self.before[source].state {
            let Some(share) = standing(framework, seen, self.after[at].place) else { return };
            self.carried.insert(at, share);
        }
        self.before[source].partner = Some(at);
        self.after[at].partner = Some(source);
    }

    /// The indicators that both rounds rated and that ask the same.
    fn kernel(&self) -> Vec<Common<'a>> {
        let common = |(at, stated): (usize, &Stated<'a>)| {
            let before = &self.before[stated.partner?];
            let (State::Standing(own), State::Standing(after)) = (before.state, stated.state) else { return None };
            Some(Common { older: before.place, newer: stated.place, own, before: *self.carried.get(&at)?, after })
        };
        self.after.iter().enumerate().filter_map(common).collect()
    }
}

/// The indicators of a round that have a level, each in its layer.
fn rated<'a>(round: &[Stated<'a>], other: &[Stated<'a>]) -> Vec<Item<'a>> {
    let item = |stated: &Stated<'a>| {
        let State::Standing(share) = stated.state else { return None };
        let layer = stated.partner.map_or(Layer::Framework, |partner| other[partner].state.layer());
        Some(Item { place: stated.place, share, layer })
    };
    round.iter().filter_map(item).collect()
}

/// An indicator that both rounds rated.
struct Common<'a> {
    older: Place<'a>,
    newer: Place<'a>,
    /// Where the earlier level stands on its own scale.
    own: Share,
    /// Where it stands on the scale of the edition at hand.
    before: Share,
    /// Where the level now stands.
    after: Share,
}

impl<'a> Assessed<'a> {
    fn stated(self, is_among: impl Fn(&ThemeId) -> bool) -> Vec<Stated<'a>> {
        let answers = self.framework.answers(&self.round.scope);
        let state = |place: Place<'_>| match self.round.rating(&place.indicator.id) {
            _ if !self.round.themes.contains(&place.theme.id) || !place.concerns(&answers) => State::OutOfScope,
            Rating::NotApplicable { .. } => State::NotApplicable,
            _ => standing(self.framework, self.round, place).map_or(State::Unanswered, State::Standing),
        };
        let places = self.framework.places().filter(|place| is_among(&place.theme.id));
        places.map(|place| Stated { place, state: state(place), partner: None }).collect()
    }
}

/// Where an indicator's level stands on its scale; none when it has no level or may not be averaged.
fn standing(framework: &Framework, round: &Round, place: Place<'_>) -> Option<Share> {
    let (reached, possible) = framework.scale_of(place.indicator)?.normalised(round.level(&place.indicator.id)?)?;
    Share::of(reached, possible)
}

/// The earlier round as it reads after each of the moves, as far as it compares.
struct Way<'a> {
    moves: &'a [Rc<EditionMove>],
    rounds: Vec<Round>,
}

impl<'a> Way<'a> {
    fn of(before: &Round, moves: &'a [Rc<EditionMove>]) -> Way<'a> {
        let mut rounds = vec![before.clone()];
        for edition in moves {
            rounds.extend(rounds.last().map(|round| round.through(edition, Through::Comparable)));
        }
        Way { moves, rounds }
    }

    /// The earlier round in terms of the edition at hand.
    fn seen(&self) -> &Round {
        &self.rounds[self.moves.len()]
    }

    /// The earlier indicator that asks the same as one of the edition at hand: the one whose rating was carried over.
    fn source(&self, indicator: &IndicatorId) -> Option<IndicatorId> {
        self.moves.iter().zip(&self.rounds).rev().try_fold(indicator.clone(), |to, (edition, round)| {
            let mut ways = edition.ways_to(&to).filter(|way| edition.is_comparable(way)).peekable();
            let likeliest = ways.peek().map(|way| way.from.clone());
            let rated = ways.find(|way| edition.carry(way, round.rating(&way.from)) != Rating::NotRated);
            rated.map(|way| way.from.clone()).or(likeliest)
        })
    }
}

fn split(pairs: &Pairs<'_>, left: &[Item<'_>], entered: &[Item<'_>]) -> Option<Split> {
    let kernel = pairs.kernel();
    let mut parts = Cause::ALL.map(|cause| (cause, Part::none(cause))).into();
    for (layer, inwards, cause) in AROUND {
        let n = |items: &[Item<'_>]| items.iter().filter(|item| item.layer == layer).count();
        step(&mut parts, cause, mean(left, layer), mean(left, inwards))?.n_left = n(left);
        step(&mut parts, cause, mean(entered, inwards), mean(entered, layer))?.n_entered = n(entered);
    }
    let own = mean_of(kernel.iter().map(|common| (common.older, common.own)));
    let on_scale = mean_of(kernel.iter().map(|common| (common.older, common.before)));
    let weighted = mean_of(kernel.iter().map(|common| (common.newer, common.before)));
    let now = mean_of(kernel.iter().map(|common| (common.newer, common.after)));
    let weights_before = weights(&kernel.iter().map(|common| common.older).collect::<Vec<_>>());
    let weights = weights(&kernel.iter().map(|common| common.newer).collect::<Vec<_>>());
    let n = |is_other: fn(&Common<'_>) -> bool| kernel.iter().filter(|common| is_other(common)).count();
    step(&mut parts, Cause::Framework, own, on_scale)?.n_kept = n(|common| common.own != common.before);
    step(&mut parts, Cause::Weights, on_scale, weighted)?.n_kept =
        weights_before.iter().zip(&weights).filter(|(before, now)| before != now).count();
    step(&mut parts, Cause::Real, weighted, now)?.n_kept = n(|common| common.before != common.after);
    Some(Split {
        parts: parts.into_values().collect(),
        n_common: kernel.len(),
        contributions: contributions(&kernel, &weights),
    })
}

/// Adds a step of the way to the part that has its cause; none when there is no mean at one of its ends.
fn step(parts: &mut BTreeMap<Cause, Part>, cause: Cause, from: Option<Share>, to: Option<Share>) -> Option<&mut Part> {
    let part = parts.get_mut(&cause)?;
    part.change = part.change.plus(from?.change_to(to?));
    Some(part)
}

impl Part {
    fn none(cause: Cause) -> Part {
        Part { cause, change: Change::NONE, n_left: 0, n_entered: 0, n_kept: 0 }
    }
}

/// What each indicator whose level changed adds, the largest first.
fn contributions(kernel: &[Common<'_>], weights: &[Share]) -> Vec<Contribution> {
    let changed = kernel.iter().zip(weights).filter(|(common, _)| common.before != common.after);
    let mut contributions: Vec<Contribution> = changed
        .map(|(common, weight)| {
            let Change { up, by } = common.before.change_to(common.after);
            Contribution {
                indicator: common.newer.indicator.id.clone(),
                before: common.before,
                after: common.after,
                change: Change { up, by: by.times(*weight) },
            }
        })
        .collect();
    contributions.sort_by_key(|contribution| Reverse(contribution.change.by));
    contributions
}

/// The mean of the indicators of a layer and of all inside it.
fn mean(items: &[Item<'_>], outermost: Layer) -> Option<Share> {
    let inside = items.iter().filter(|item| item.layer >= outermost);
    mean_of(inside.map(|item| (item.place, item.share)))
}

/// The mean of indicators, as on the score card: they are weighted in their criterion, criteria in their theme, and
/// themes in the whole.
fn mean_of<'a>(items: impl Iterator<Item = (Place<'a>, Share)>) -> Option<Share> {
    type OfCriterion<'a> = (&'a Criterion, Vec<(u32, Share)>);
    let mut themes: BTreeMap<&ThemeId, (&Theme, BTreeMap<&CriterionId, OfCriterion<'a>>)> = BTreeMap::new();
    for (Place { theme, criterion, indicator }, share) in items {
        let (_, criteria) = themes.entry(&theme.id).or_insert((theme, BTreeMap::new()));
        let (_, shares) = criteria.entry(&criterion.id).or_insert((criterion, Vec::new()));
        shares.push((indicator.weight, share));
    }
    Share::weighted_mean(themes.into_values().filter_map(|(theme, criteria)| {
        let means = criteria
            .into_values()
            .filter_map(|(criterion, shares)| Some((criterion.weight, Share::weighted_mean(shares)?)));
        Some((theme.weight, Share::weighted_mean(means)?))
    }))
}

/// What each indicator weighs in the mean of all these.
fn weights(places: &[Place<'_>]) -> Vec<Share> {
    let themes: BTreeMap<&ThemeId, u32> = places.iter().map(|place| (&place.theme.id, place.theme.weight)).collect();
    let criteria: BTreeMap<(&ThemeId, &CriterionId), u32> =
        places.iter().map(|place| ((&place.theme.id, &place.criterion.id), place.criterion.weight)).collect();
    let share_of = |weight: u32, all: u64| Share::of(weight.into(), all).unwrap_or(Share::NONE);
    let weight = |place: &Place<'_>| {
        let of_theme = share_of(place.theme.weight, themes.values().copied().map(u64::from).sum());
        let beside = criteria.iter().filter(|((theme, _), _)| **theme == place.theme.id);
        let of_criterion = share_of(place.criterion.weight, beside.map(|(_, weight)| u64::from(*weight)).sum());
        let siblings =
            places.iter().filter(|other| other.theme.id == place.theme.id && other.criterion.id == place.criterion.id);
        let siblings = siblings.map(|other| u64::from(other.indicator.weight)).sum();
        of_theme.times(of_criterion).times(share_of(place.indicator.weight, siblings))
    };
    places.iter().map(weight).collect()
}
