//! Rating as a team: whose vote it is, locking the votes of a theme, and agreeing on what they differ on.

use std::rc::Rc;

use super::super::{Effect, Model};
use crate::dossier::change::{Change, Rating};
use crate::dossier::day::Day;
use crate::dossier::deliberation::Consensus;
use crate::dossier::entry::{EntryId, RoundId};
use crate::dossier::round::{Phase, Round};
use crate::framework::{Framework, IndicatorId, ThemeId};
use crate::score::agreement::{Votes, is_blind, takable};

impl Model {
    /// What choosing an answer on a card enters: where votes are hidden the vote of the member who works here, and
    /// nothing as long as nobody said who that is; the rating everywhere else.
    pub(super) fn answered(&self, round: &Round, indicator: IndicatorId, rating: Rating) -> Option<Change> {
        let framework = self.library.framework(round.framework());
        let place = framework.as_ref().and_then(|framework| Some((framework, framework.place(&indicator)?)));
        if !place.is_some_and(|(framework, place)| is_blind(framework, round, &place)) {
            let is_new = *round.rating(&indicator) != rating;
            return is_new.then_some(Change::Rated { round: round.id, indicator, rating });
        }
        let member = self.workspace.as_ref()?.voter(round)?;
        let votes = round.deliberation.votes.get(&indicator);
        let stands = votes.and_then(|votes| votes.get(&member)).unwrap_or(&Rating::NotRated);
        (*stands != rating).then_some(Change::Voted { round: round.id, indicator, member, vote: rating })
    }

    /// Locks the votes of a theme, or opens them again. Once all themes are locked the round is at agreeing.
    pub(super) fn lock_votes(&mut self, round: RoundId, theme: ThemeId, locked: bool) -> Vec<Effect> {
        let Some(state) = self.open_round(round).filter(|state| state.deliberation.rule.is_some()) else {
            return Vec::new();
        };
        let is_last = state.themes.iter().all(|other| *other == theme || !state.is_blind(other));
        let mut changes = vec![Change::VotesLocked { round, theme, locked }];
        if locked && is_last && state.phase < Phase::Agreeing {
            changes.push(Change::PhaseReached { round, phase: Phase::Agreeing });
        }
        self.enter(changes)
    }

    /// The team agreed: what it agreed on becomes the rating, with its reason beside it. Where a reason is asked for,
    /// nothing is agreed on without one.
    pub(super) fn agree(
        &mut self,
        round: RoundId,
        indicator: IndicatorId,
        rating: Rating,
        [reason, dissent]: [Rc<str>; 2],
    ) -> Vec<Effect> {
        let (Some((framework, state)), Some(on)) = (self.framework_at(round), self.day_at_hand()) else {
            return Vec::new();
        };
        let is_hidden = framework.place(&indicator).is_none_or(|place| is_blind(&framework, &state, &place));
        let votes = Votes::on(&framework, &state, &indicator).zip(state.deliberation.rule);
        let lacks_reason = reason.is_empty() && votes.is_some_and(|(votes, rule)| votes.ask_for_reason(rule, &rating));
        if is_hidden || lacks_reason || rating == Rating::NotRated {
            return Vec::new();
        }
        let consensus = Consensus { rating: rating.clone(), reason, dissent, on };
        self.enter(vec![
            Change::ConsensusReached { round, indicator: indicator.clone(), consensus: Some(Rc::new(consensus)) },
            Change::Rated { round, indicator, rating },
        ])
    }

    /// The team takes the proposals of these indicators as they are, as one step.
    pub(super) fn take_proposals(&mut self, round: RoundId, indicators: &[IndicatorId]) -> Vec<Effect> {
        let (Some((framework, state)), Some(on)) = (self.framework_at(round), self.day_at_hand()) else {
            return Vec::new();
        };
        let takable = state.themes.iter().flat_map(|theme| takable(&framework, &state, theme));
        let taken = takable.filter(|(indicator, _)| indicators.contains(indicator));
        let changes = taken.flat_map(|(indicator, level)| {
            let rating = Rating::Level(level);
            let consensus = Consensus { rating: rating.clone(), reason: "".into(), dissent: "".into(), on };
            [
                Change::ConsensusReached { round, indicator: indicator.clone(), consensus: Some(Rc::new(consensus)) },
                Change::Rated { round, indicator, rating },
            ]
        });
        let changes = changes.collect();
        self.enter(changes)
    }

    /// Votes that were locked elsewhere are shown there: they can no longer be taken back here.
    pub(super) fn keep_shown_votes(&mut self) {
        let (library, Some(workspace)) = (&self.library, &mut self.workspace) else { return };
        let dossier = &workspace.dossier;
        let is_hidden = |round: RoundId, indicator: &IndicatorId| {
            let round = dossier.round(round)?;
            let framework = library.framework(round.framework())?;
            Some(is_blind(&framework, round, &framework.place(indicator)?))
        };
        let is_shown_vote = |id: &EntryId| match dossier.entry(*id).map(|entry| &entry.change) {
            Some(Change::Voted { round, indicator, .. }) => is_hidden(*round, indicator) != Some(true),
            _ => false,
        };
        workspace.undoable.retain(|step| !step.iter().any(is_shown_vote));
    }

    fn framework_at(&self, round: RoundId) -> Option<(Rc<Framework>, Rc<Round>)> {
        let round = self.open_round(round)?;
        Some((self.library.framework(round.framework())?, round))
    }

    /// Today, where the user is.
    fn day_at_hand(&self) -> Option<Day> {
        Day::at(self.now.0, self.utc_offset)
    }
}
