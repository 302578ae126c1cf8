//! What a review proposes to look at, each indicator with its reasons. A proposal is a beginning: the reviewer takes
//! it, adds to it, or leaves it.
//!
//! # Audits
//! A first audit, a renewal and an audit for practice look at everything that concerns the organisation. Between them a
//! surveillance audit looks at least at what it found wrong last time, at what may only be wrong gravely, at what the
//! scheme names ([`ALWAYS`]) and at what no audit has seen yet; at everything where the organisation was new.
//!
//! # Evaluations
//! An evaluation or a peer review goes where seeing for oneself tells most: what is critical, what is rated high on
//! nothing current, what moved far since the last round, what the groups see otherwise than the team or than each
//! other, and what was left open where little was rated. Beside it stands a sample spread over all themes
//! ([`SPREAD`]), so that what was not expected can be found, and nobody can polish just what is looked at.

use std::collections::{BTreeMap, BTreeSet};

use super::card::ScoreCard;
use super::evidence::Grounds;
use super::groups::{beside_ratings, by_indicator};
use super::review::{is_conformity, level_of};
use super::share::Share;
use crate::dossier::change::Rating;
use crate::dossier::review::{LookState, Review, ReviewKind};
use crate::dossier::round::Round;
use crate::framework::scale::{MAJOR, MINOR};
use crate::framework::{Answer, FlagId, Framework, Gravity, IndicatorId, Place, ThemeId};

/// Why an indicator is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// The audit looks at everything.
    Whole,
    /// The organisation was new when it was audited first: everything is looked at again.
    NewEntrant,
    /// The last review found a non-conformity.
    NonConformity,
    /// Whatever is missing here is a major non-conformity.
    MajorOnly,
    /// The scheme names it for every surveillance audit.
    Named,
    /// No review has seen it yet.
    NeverSeen,
    /// It is critical: below its floor it caps the verdict.
    Critical,
    /// It is rated high, and nothing current shows it.
    Unevidenced,
    /// It moved by half its scale or more since the round before.
    Moved,
    /// Groups of people are a whole step apart.
    GroupsApart,
    /// A group sees it far from how the team rates it.
    FarFromGroup,
    /// It was left open in a theme of which too little was rated.
    LeftOpen,
    /// Drawn from its theme.
    Drawn,
}

impl Reason {
    /// All reasons.
    pub const ALL: [Reason; 13] = [
        Self::Whole,
        Self::NewEntrant,
        Self::NonConformity,
        Self::MajorOnly,
        Self::Named,
        Self::NeverSeen,
        Self::Critical,
        Self::Unevidenced,
        Self::Moved,
        Self::GroupsApart,
        Self::FarFromGroup,
        Self::LeftOpen,
        Self::Drawn,
    ];

    /// The word in texts.
    pub fn word(self) -> &'static str {
        match self {
            Reason::Whole => "whole",
            Reason::NewEntrant => "new-entrant",
            Reason::NonConformity => "non-conformity",
            Reason::MajorOnly => "major-only",
            Reason::Named => "named",
            Reason::NeverSeen => "never-seen",
            Reason::Critical => "critical",
            Reason::Unevidenced => "unevidenced",
            Reason::Moved => "moved",
            Reason::GroupsApart => "groups-apart",
            Reason::FarFromGroup => "far-from-group",
            Reason::LeftOpen => "left-open",
            Reason::Drawn => "drawn",
        }
    }
}

/// An indicator that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// The indicator.
    pub indicator: IndicatorId,
    /// Why; never empty.
    pub reasons: BTreeSet<Reason>,
}

/// What a scheme prescribes for surveillance audits.
struct Always {
    framework: &'static str,
    indicators: &'static [&'static str],
    new_entrant: &'static str,
}

/// What surveillance audits always look at, by framework. For the RNQ: indicators 1, 17, 19 and, where it concerns the
/// organisation, 3; everything where the organisation was a new entrant. Source: the answers of a certification tool to
/// questions on the surveillance audit, ressources.certipilot.fr/faq/audit-de-surveillance, which the certifier's own
/// rules may go beyond.
const ALWAYS: [Always; 1] =
    [Always { framework: "rnq", indicators: &["i1", "i3", "i17", "i19"], new_entrant: "new-entrant" }];

/// One in so many indicators of each theme is drawn, and one at least.
pub const SPREAD: usize = 5;

/// What a proposal rests on.
pub struct Case<'a> {
    /// The edition of the framework.
    pub framework: &'a Framework,
    /// The round that is reviewed.
    pub round: &'a Round,
    /// The round before, as it compares with this one.
    pub before: Option<&'a Round>,
    /// What its ratings rest on.
    pub grounds: &'a Grounds,
    /// The earlier reviews on the same framework, oldest first.
    pub earlier: &'a [&'a Review],
    /// The kind of review.
    pub kind: ReviewKind,
    /// Decides what is drawn: the same number draws the same indicators.
    pub seed: u64,
}

/// What is proposed, in the framework's order.
pub fn propose(case: &Case<'_>) -> Vec<Proposed> {
    let mut reasons = Reasons::default();
    match case.kind {
        ReviewKind::InitialAudit | ReviewKind::RenewalAudit | ReviewKind::MockAudit => {
            case.asked().for_each(|place| reasons.put(place, Reason::Whole));
        }
        ReviewKind::SurveillanceAudit => surveillance(case, &mut reasons),
        ReviewKind::ExternalEvaluation | ReviewKind::PeerReview => {
            where_it_tells_most(case, &mut reasons);
            draw(case, &mut reasons);
        }
    }
    let proposed = |place: Place<'_>| {
        let reasons = reasons.0.remove(&place.indicator.id)?;
        Some(Proposed { indicator: place.indicator.id.clone(), reasons })
    };
    case.asked().filter_map(proposed).collect()
}

/// How many of so many sites are visited: their square root, rounded to the nearest whole number. 1 → 1, 2 → 1, 3 → 2,
/// 6 → 2, 7 → 3, 12 → 3, 13 → 4. Schemes add to it; it is where they begin.
pub fn sites_to_visit(n: u32) -> u32 {
    // √n rounds to k from k² − k + 1 on: (k − ½)² lies between that number and the one below.
    (1..).take_while(|k: &u32| k * (k - 1) < n).last().unwrap_or_default()
}

#[derive(Default)]
struct Reasons(BTreeMap<IndicatorId, BTreeSet<Reason>>);

impl Reasons {
    fn put(&mut self, place: Place<'_>, reason: Reason) {
        self.0.entry(place.indicator.id.clone()).or_default().insert(reason);
    }
}

impl<'a> Case<'a> {
    fn asked(&self) -> impl Iterator<Item = Place<'a>> + use<'a> {
        self.round.asked(self.framework)
    }

    /// The last review that is over.
    fn last(&self) -> Option<&'a Review> {
        self.earlier.iter().rev().find(|review| review.is_sealed()).copied()
    }
}

fn surveillance(case: &Case<'_>, reasons: &mut Reasons) {
    let always = ALWAYS.iter().find(|always| always.framework == case.framework.id.as_str());
    let was_new = |always: &Always| {
        let flag = FlagId(always.new_entrant.into());
        matches!(case.round.scope.0.get(&flag), Some(Answer::YesNo(true)))
    };
    for place in case.asked() {
        let id = &place.indicator.id;
        let is_named = always.is_some_and(|always| always.indicators.contains(&id.as_str()));
        let because = [
            (always.is_some_and(was_new), Reason::NewEntrant),
            (case.last().is_some_and(|review| was_non_conform(review, case.framework, place)), Reason::NonConformity),
            (place.indicator.gravity == Some(Gravity::MajorOnly), Reason::MajorOnly),
            (is_named, Reason::Named),
            (!case.earlier.iter().any(|review| was_seen(review, id)), Reason::NeverSeen),
        ];
        because.into_iter().filter(|(holds, _)| *holds).for_each(|(_, reason)| reasons.put(place, reason));
    }
}

/// Whether a review found a non-conformity: raised as one, or given as the rating.
fn was_non_conform(review: &Review, framework: &Framework, place: Place<'_>) -> bool {
    let id = &place.indicator.id;
    let is_raised = review.raised().any(|(_, finding)| {
        let is_about = finding.details.as_ref().is_some_and(|details| details.indicators.contains(id));
        is_about && finding.gravity().is_some_and(|gravity| gravity.is_non_conformity())
    });
    let is_conformity = framework.scale_of(place.indicator).is_some_and(is_conformity);
    let found = level_of(review.rating(id));
    is_raised || (is_conformity && matches!(found, Some(MINOR | MAJOR)))
}

/// Whether a review looked at an indicator: it says so, or gave a rating.
fn was_seen(review: &Review, id: &IndicatorId) -> bool {
    review.looks.get(id).is_some_and(|look| look.state() != LookState::ToSee)
}

fn where_it_tells_most(case: &Case<'_>, reasons: &mut Reasons) {
    let (framework, round) = (case.framework, case.round);
    let groups = by_indicator(round);
    let far: BTreeSet<IndicatorId> =
        beside_ratings(framework, round).into_iter().filter(|(_, beside)| beside.is_far()).map(|(id, _)| id).collect();
    let card = ScoreCard::of(framework, round);
    let thin: BTreeSet<&ThemeId> =
        card.themes.iter().filter(|theme| theme.result.tally.is_provisional()).map(|theme| &theme.theme).collect();
    for place in case.asked() {
        let id = &place.indicator.id;
        let rating = round.rating(id);
        let is_open = level_of(rating).is_none() && !is_said_not_to_apply(rating);
        let is_asked = !framework.is_measure(place.indicator);
        let gap = groups.get(id).and_then(|groups| groups.gap());
        let because = [
            (place.indicator.critical, Reason::Critical),
            (case.grounds.lack(framework, place, rating).is_some(), Reason::Unevidenced),
            (case.before.is_some_and(|before| has_moved_far(framework, before, round, place)), Reason::Moved),
            (gap.is_some_and(|gap| gap.is_wide()), Reason::GroupsApart),
            (far.contains(id), Reason::FarFromGroup),
            (is_open && is_asked && thin.contains(&place.theme.id), Reason::LeftOpen),
        ];
        because.into_iter().filter(|(holds, _)| *holds).for_each(|(_, reason)| reasons.put(place, reason));
    }
}

fn is_said_not_to_apply(rating: &Rating) -> bool {
    matches!(rating, Rating::NotApplicable { .. })
}

/// Whether an indicator moved by half its scale or more.
fn has_moved_far(framework: &Framework, before: &Round, round: &Round, place: Place<'_>) -> bool {
    let share = |round: &Round| {
        let (reached, possible) = framework.scale_of(place.indicator)?.normalised(round.level(&place.indicator.id)?)?;
        Share::of(reached, possible)
    };
    let half = Share::of(1, 2);
    match (share(before), share(round)) {
        (Some(before), Some(now)) => Some(before.change_to(now).by) >= half,
        _ => false,
    }
}

/// Draws from each theme what the reasons left out: one in [`SPREAD`] of the theme's indicators, one at least, evenly
/// spaced from a place that the seed decides on.
fn draw(case: &Case<'_>, reasons: &mut Reasons) {
    for (index, theme) in case.framework.themes.iter().enumerate() {
        let asked: Vec<Place<'_>> = case.asked().filter(|place| place.theme.id == theme.id).collect();
        let free: Vec<Place<'_>> =
            asked.iter().filter(|place| !reasons.0.contains_key(&place.indicator.id)).copied().collect();
        let n = asked.len().div_ceil(SPREAD).min(free.len());
        let start = usize::try_from(mixed(case.seed, index) % (free.len().max(1) as u64)).unwrap_or_default();
        (0..n).for_each(|i| reasons.put(free[(start + i * free.len() / n) % free.len()], Reason::Drawn));
    }
}

/// A number that differs from theme to theme as if by chance (SplitMix64, Steele, Lea and Flood 2014).
fn mixed(seed: u64, index: usize) -> u64 {
    let mut z = seed.wrapping_add((index as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
