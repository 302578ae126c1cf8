//! How a team comes to one rating: each rates alone, the votes are locked, and what they differ on is talked over.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::change::{Change, Rating};
use super::day::Day;
use super::put;
use super::round::Round;
use super::team::{Member, MemberId};
use crate::framework::{IndicatorId, ThemeId};

/// The votes of a round and what was agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Deliberation {
    /// How the team rates; together from the start when there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<VotingRule>,
    /// What each member rated alone.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub votes: BTreeMap<IndicatorId, BTreeMap<MemberId, Rating>>,
    /// Themes whose votes are locked: from then on, all of them are shown and none changes.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub locked: BTreeSet<ThemeId>,
    /// What was agreed on.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub agreed: BTreeMap<IndicatorId, Rc<Consensus>>,
}

/// How a team rates that rates alone first, set before anyone does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct VotingRule {
    /// The greatest spread, in percent of the scale, that need not be talked over: (greatest − least) / range.
    pub tolerance: u8,
}

impl VotingRule {
    /// Rate alone, and talk over what differs by more than two fifths of the scale.
    pub const USUAL: VotingRule = VotingRule { tolerance: 40 };
}

/// What a team agreed on, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Consensus {
    /// The rating agreed on.
    pub rating: Rating,
    /// Why this one.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub reason: Rc<str>,
    /// What some hold against it.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub dissent: Rc<str>,
    /// When.
    pub on: Day,
}

impl Deliberation {
    /// Whether the team rates together and nothing else was ever said.
    pub fn is_empty(&self) -> bool {
        *self == Deliberation::default()
    }

    /// Writes the value of a winning entry into the state.
    pub(super) fn set(&mut self, change: &Change) {
        match change {
            Change::VotingRuleSet { rule, .. } => self.rule = *rule,
            Change::Voted { indicator, member, vote, .. } => {
                let votes = self.votes.entry(indicator.clone()).or_default();
                put(votes, *member, Some(vote.clone()).filter(|vote| *vote != Rating::NotRated));
                self.votes.retain(|_, votes| !votes.is_empty());
            }
            Change::VotesLocked { theme, locked: true, .. } => drop(self.locked.insert(theme.clone())),
            Change::VotesLocked { theme, locked: false, .. } => drop(self.locked.remove(theme)),
            Change::ConsensusReached { indicator, consensus, .. } => {
                put(&mut self.agreed, indicator.clone(), consensus.clone());
            }
            _ => {}
        }
    }
}

impl Round {
    /// Whether the votes on a theme are hidden: its raters rate alone, and nobody has locked their votes yet.
    pub fn is_blind(&self, theme: &ThemeId) -> bool {
        self.deliberation.rule.is_some() && !self.deliberation.locked.contains(theme) && !self.is_sealed()
    }

    /// The members who rate.
    pub fn raters(&self) -> impl Iterator<Item = (MemberId, &Rc<Member>)> {
        self.team.members.iter().filter(|(_, member)| member.part.rates()).map(|(id, member)| (*id, member))
    }

    /// The votes on an indicator of those who rate. A vote of someone who left the team, or no longer rates, stays in
    /// the journal and is not counted.
    pub fn votes_on(&self, indicator: &IndicatorId) -> impl Iterator<Item = (MemberId, &Rating)> {
        let votes = self.deliberation.votes.get(indicator);
        let vote = move |member: MemberId| votes.and_then(|votes| votes.get(&member));
        self.raters().filter_map(move |(member, _)| Some((member, vote(member)?)))
    }
}
