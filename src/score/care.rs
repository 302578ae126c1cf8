//! Who looks after what, and how far everyone has come with it.

use super::card::Tally;
use crate::dossier::change::Rating;
use crate::dossier::day::Day;
use crate::dossier::round::Round;
use crate::dossier::team::{HandIn, MemberId};
use crate::framework::{Framework, IndicatorId};

/// What somebody looks after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// The indicators and measures, by the state of their rating.
    pub tally: Tally,
    /// Those that were handed in and wait to be looked at.
    pub handed_in: u32,
    /// Those that were given back.
    pub returned: u32,
    /// Those that were accepted.
    pub accepted: u32,
    /// Those that should be done by now.
    pub overdue: u32,
    /// The first day, from today on, on which something still open is due.
    pub next_due: Option<Day>,
}

/// How the work of a round is shared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sharing {
    /// Every member's load, in the order of the team.
    pub members: Vec<(MemberId, Load)>,
    /// What nobody looks after.
    pub nobody: Load,
}

/// How the indicators that a round asks are shared, as seen on a day.
pub fn sharing(framework: &Framework, round: &Round, today: Day) -> Sharing {
    let members = round.team.in_order().into_iter().map(|(id, _)| (id, Load::default()));
    let mut sharing = Sharing { members: members.collect(), nobody: Load::default() };
    for place in round.asked(framework) {
        let indicator = &place.indicator.id;
        let assignee = round.team.assignee(indicator).map(|(member, _)| member);
        let load = sharing.members.iter_mut().find(|(member, _)| Some(*member) == assignee);
        load.map_or(&mut sharing.nobody, |(_, load)| load).count(round, indicator, today);
    }
    sharing
}

/// Whether somebody still has to do something about an indicator: nobody dealt with it, or it was given back.
pub fn is_open(round: &Round, indicator: &IndicatorId) -> bool {
    match round.team.hand_ins.get(indicator).map(|hand_in| &**hand_in) {
        Some(HandIn::Returned { .. }) => true,
        Some(HandIn::Submitted | HandIn::Accepted) => false,
        None => *round.rating(indicator) == Rating::NotRated,
    }
}

/// Whether an indicator that somebody looks after should have been done before a day.
pub fn is_overdue(round: &Round, indicator: &IndicatorId, today: Day) -> bool {
    let due = round.team.assignments.get(indicator).and_then(|assignment| assignment.due);
    due.is_some_and(|due| due < today) && is_open(round, indicator)
}

impl Load {
    /// How many indicators and measures there are.
    pub fn assigned(&self) -> u32 {
        self.tally.asked()
    }

    fn count(&mut self, round: &Round, indicator: &IndicatorId, today: Day) {
        self.tally.count(round.rating(indicator));
        match round.team.hand_ins.get(indicator).map(|hand_in| &**hand_in) {
            Some(HandIn::Submitted) => self.handed_in += 1,
            Some(HandIn::Returned { .. }) => self.returned += 1,
            Some(HandIn::Accepted) => self.accepted += 1,
            None => {}
        }
        self.overdue += u32::from(is_overdue(round, indicator, today));
        let due = round.team.assignments.get(indicator).and_then(|assignment| assignment.due);
        let due = due.filter(|due| *due >= today && is_open(round, indicator));
        self.next_due = self.next_due.into_iter().chain(due).min();
    }
}
