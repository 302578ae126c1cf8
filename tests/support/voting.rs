//! A team that rates alone first, as stories tell of it.

use std::rc::Rc;

use qualicycle::app::addition::Addition;
use qualicycle::app::{Effect, Event};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::team::{Member, MemberId, Part};

use super::Given;
use super::browser::Tab;

/// A first round on these themes that a head teacher and two others rate alone, and a reader looks at.
pub fn team_that_votes(themes: &[&str]) -> Tab {
    let mut tab = Tab::with_themes(themes);
    join(&mut tab, "Proviseure adjointe", Part::Pilot);
    join(&mut tab, "Professeur documentaliste", Part::Rater);
    join(&mut tab, "CPE", Part::Rater);
    join(&mut tab, "Secrétaire", Part::Reader);
    set_rule(&mut tab, Some(VotingRule::USUAL));
    tab
}

/// Somebody joins the team.
pub fn join(tab: &mut Tab, title: &str, part: Part) {
    let member = Member { title: title.into(), part, name: "".into() };
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Member(round, Rc::new(member))));
}

/// The team says how it rates.
pub fn set_rule(tab: &mut Tab, rule: Option<VotingRule>) -> Vec<Effect> {
    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::VotingRuleSet { round, rule }]))
}

/// The member of that role.
#[track_caller]
pub fn member(tab: &Tab, title: &str) -> MemberId {
    let round = tab.round();
    let found = round.team.members.iter().find(|(_, member)| &*member.title == title);
    *found.expect("the member is there").0
}

/// Somebody sits down at the tab.
pub fn act(tab: &mut Tab, title: &str) {
    let member = member(tab, title);
    tab.send(Event::ActedAs(Some(member)));
}

/// Somebody votes on the four indicators of a theme.
pub fn vote_all(tab: &mut Tab, title: &str, theme: &str, levels: [i16; 4]) {
    act(tab, title);
    for (step, n) in ["p1", "d1", "c1", "a1"].iter().zip(levels) {
        tab.rate(&format!("{theme}-{step}"), n);
    }
}

/// The votes of a theme are locked, or opened again.
pub fn lock(tab: &mut Tab, theme: &str, locked: bool) -> Vec<Effect> {
    let round = tab.round().id;
    tab.send(Event::VotesLocked(round, theme.into(), locked))
}

/// The team agrees on a rating.
pub fn agree(tab: &mut Tab, indicator: &str, rating: impl Into<Given>, reason: &str, dissent: &str) -> Vec<Effect> {
    let round = tab.round().id;
    tab.send(Event::ConsensusFound(round, indicator.into(), rating.into().into(), [reason.into(), dissent.into()]))
}

impl From<Given> for Rating {
    fn from(given: Given) -> Rating {
        given.0
    }
}
