//! How far raters who rated alone agree: what they have to talk over, what is proposed, and who has finished.
//!
//! A proposal is only ever proposed: nothing here becomes a rating unless the team takes it. The figures of a whole
//! round are in [`figures`], their arithmetic in [`coefficient`].

pub mod coefficient;
pub mod figures;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::share::Share;
use crate::dossier::change::Rating;
use crate::dossier::deliberation::VotingRule;
use crate::dossier::round::Round;
use crate::dossier::team::MemberId;
use crate::framework::scale::{Kind, Level, Scale};
use crate::framework::{Framework, Indicator, IndicatorId, Place, ThemeId};

/// The votes on one indicator. Levels are compared; what says no level is listed beside them and never counts as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Votes {
    /// The levels, from the lowest to the highest.
    pub levels: Vec<Level>,
    /// How many say that it does not apply.
    pub n_not_applicable: usize,
    /// How many prefer not to say.
    pub n_declined: usize,
    /// Whether they are audit findings, which compare by the worst.
    are_findings: bool,
    /// The length of the scale.
    range: u64,
}

/// What the votes on an indicator ask of the team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nobody said anything that could be compared.
    Unvoted,
    /// One vote stands alone: nothing to agree or to differ with.
    Single,
    /// The votes differ no more than was said to be tolerable.
    Close,
    /// The votes are to be talked over.
    Apart,
}

impl Votes {
    /// Votes given on a scale.
    pub fn of<'a>(scale: &Scale, votes: impl IntoIterator<Item = &'a Rating>) -> Votes {
        let range = scale.bounds().map_or(0, |(min, max)| u64::from(max.0.abs_diff(min.0)));
        let are_findings = scale.kind == Kind::Conformity;
        let mut all = Votes { levels: Vec::new(), n_not_applicable: 0, n_declined: 0, are_findings, range };
        for vote in votes {
            match vote {
                Rating::Level(level) => all.levels.push(*level),
                Rating::NotApplicable { .. } => all.n_not_applicable += 1,
                Rating::Declined => all.n_declined += 1,
                Rating::NotRated | Rating::Quantity(_) | Rating::Ratio { .. } => {}
            }
        }
        all.levels.sort();
        all
    }

    /// The votes on an indicator of a round; none when it is not voted on.
    pub fn on(framework: &Framework, round: &Round, indicator: &IndicatorId) -> Option<Votes> {
        let indicator = framework.place(indicator)?.indicator;
        let scale = framework.scale_of(indicator).filter(|_| is_voted_on(framework, indicator))?;
        Some(Votes::of(scale, round.votes_on(&indicator.id).map(|(_, vote)| vote)))
    }

    /// How many voted, in whatever way.
    pub fn n(&self) -> usize {
        self.levels.len() + self.n_not_applicable + self.n_declined
    }

    /// How many chose each level.
    pub fn counts(&self) -> BTreeMap<Level, usize> {
        let mut counts = BTreeMap::new();
        for level in &self.levels {
            *counts.entry(*level).or_default() += 1;
        }
        counts
    }

    /// How far apart the levels lie, (greatest − least) / range of the scale; none without two levels.
    pub fn spread(&self) -> Option<Share> {
        let [least, .., greatest] = self.levels.as_slice() else { return None };
        Share::of(u64::from(greatest.0.abs_diff(least.0)), self.range)
    }

    /// The level that is proposed: the median, the lower of the two in the middle of an even count, never a mean; of
    /// audit findings the worst. None when nobody chose a level.
    pub fn proposal(&self) -> Option<Level> {
        let middle = self.levels.len().saturating_sub(1) / 2;
        self.levels.get(if self.are_findings { 0 } else { middle }).copied()
    }

    /// What the votes ask of the team, under the tolerance that was set beforehand. Findings that differ are always
    /// talked over, and so is whatever some rate and others find not applicable.
    pub fn standing(&self, rule: VotingRule) -> Standing {
        let is_mixed = !self.levels.is_empty() && self.n_not_applicable > 0;
        let tolerance = if self.are_findings { Share::of(0, 1) } else { Share::of(rule.tolerance.into(), 100) };
        match self.levels.len() + self.n_not_applicable {
            0 => Standing::Unvoted,
            1 => Standing::Single,
            _ if is_mixed || self.spread() > tolerance => Standing::Apart,
            _ => Standing::Close,
        }
    }

    /// Whether a rating takes up what the votes propose.
    pub fn propose(&self, rating: &Rating) -> bool {
        match rating {
            Rating::Level(level) => self.proposal() == Some(*level),
            Rating::NotApplicable { .. } => self.levels.is_empty() && self.n_not_applicable > 0,
            _ => false,
        }
    }

    /// Whether agreeing on a rating takes a reason: after a discussion, and against the proposal.
    pub fn ask_for_reason(&self, rule: VotingRule, rating: &Rating) -> bool {
        match self.standing(rule) {
            Standing::Unvoted => false,
            Standing::Apart => true,
            Standing::Single | Standing::Close => !self.propose(rating),
        }
    }
}

/// How many levels apart two votes may lie without being talked over, on a scale of so many levels.
pub fn tolerated_levels(rule: VotingRule, n_levels: usize) -> usize {
    usize::from(rule.tolerance) * n_levels.saturating_sub(1) / 100
}

/// Whether raters vote on an indicator. A measure is looked up, not judged.
pub fn is_voted_on(framework: &Framework, indicator: &Indicator) -> bool {
    !framework.is_measure(indicator)
}

/// Whether an indicator is voted on and its votes are hidden still.
pub fn is_blind(framework: &Framework, round: &Round, place: &Place<'_>) -> bool {
    round.is_blind(&place.theme.id) && is_voted_on(framework, place.indicator)
}

/// The round as a member sees it who votes: where votes are hidden, the member's own stand in the place of ratings.
pub fn ballot(framework: &Framework, round: &Rc<Round>, member: Option<MemberId>) -> Rc<Round> {
    if !round.themes.iter().any(|theme| round.is_blind(theme)) {
        return round.clone();
    }
    let mut ballot = (**round).clone();
    for place in framework.places().filter(|place| is_blind(framework, round, place)) {
        let id = &place.indicator.id;
        let own = member.and_then(|member| round.deliberation.votes.get(id)?.get(&member));
        match own {
            Some(vote) => drop(ballot.ratings.insert(id.clone(), vote.clone())),
            None => drop(ballot.ratings.remove(id)),
        }
    }
    Rc::new(ballot)
}

/// How far the raters are with a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turnout {
    /// How many indicators there are to vote on.
    pub n_asked: usize,
    /// How many of them each rater has voted on.
    pub by_rater: Vec<(MemberId, usize)>,
}

impl Turnout {
    /// How far the raters of a round are with a theme.
    pub fn of(framework: &Framework, round: &Round, theme: &ThemeId) -> Turnout {
        let asked: Vec<&IndicatorId> = voted_on(framework, round, theme).map(|place| &place.indicator.id).collect();
        let has_voted = |member: &MemberId, id: &IndicatorId| {
            round.deliberation.votes.get(id).is_some_and(|votes| votes.contains_key(member))
        };
        let n_voted = |member: &MemberId| asked.iter().filter(|id| has_voted(member, id)).count();
        Turnout {
            n_asked: asked.len(),
            by_rater: round.raters().map(|(member, _)| (member, n_voted(&member))).collect(),
        }
    }

    /// How many raters have voted on everything.
    pub fn n_finished(&self) -> usize {
        self.by_rater.iter().filter(|(_, n_voted)| *n_voted == self.n_asked).count()
    }

    /// Whether anybody has voted.
    pub fn has_begun(&self) -> bool {
        self.by_rater.iter().any(|(_, n_voted)| *n_voted > 0)
    }
}

/// The indicators of a theme that raters vote on, in the framework's order.
pub fn voted_on<'a>(framework: &'a Framework, round: &'a Round, theme: &'a ThemeId) -> impl Iterator<Item = Place<'a>> {
    let of_theme = round.asked(framework).filter(move |place| place.theme.id == *theme);
    of_theme.filter(|place| is_voted_on(framework, place.indicator))
}

/// Whether an indicator waits to be talked over: its votes are shown, lie apart, and nothing was agreed on yet.
pub fn is_to_discuss(framework: &Framework, round: &Round, place: &Place<'_>) -> bool {
    let Some(rule) = round.deliberation.rule.filter(|_| !is_blind(framework, round, place)) else { return false };
    let votes = Votes::on(framework, round, &place.indicator.id);
    let is_apart = votes.is_some_and(|votes| votes.standing(rule) == Standing::Apart);
    is_apart && !round.deliberation.agreed.contains_key(&place.indicator.id)
}

/// The proposals of a theme that the team can take as they are: the votes are shown and close, nothing was agreed on
/// yet, and no other rating stands.
pub fn takable(framework: &Framework, round: &Round, theme: &ThemeId) -> Vec<(IndicatorId, Level)> {
    let Some(rule) = round.deliberation.rule.filter(|_| !round.is_blind(theme)) else { return Vec::new() };
    let proposal = |place: Place<'_>| {
        let id = &place.indicator.id;
        let votes = Votes::on(framework, round, id).filter(|votes| votes.standing(rule) == Standing::Close)?;
        let level = votes.proposal()?;
        let is_open = matches!(round.rating(id), Rating::NotRated) || *round.rating(id) == Rating::Level(level);
        let is_agreed = round.deliberation.agreed.contains_key(id);
        (is_open && !is_agreed).then(|| (id.clone(), level))
    };
    voted_on(framework, round, theme).filter_map(proposal).collect()
}
