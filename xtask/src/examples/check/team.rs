//! Whether what a round did as a team could have happened: everyone and everything that is named is there, and nothing
//! comes before what it follows.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::dossier::change::Rating;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::plan::{ActionState, GREATEST_IMPORTANCE};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Framework, IndicatorId, ThemeId};
use qualicycle::score::agreement::Votes;

use super::super::plan::{Plan, PlannedRound, Session};
use super::{Report, place_of, why_not_asked};

pub fn check(plan: &Plan, framework: &Framework, report: &mut Report) {
    check_people_and_pieces(plan, framework, report);
    let mut actions = BTreeMap::new();
    for round in &plan.rounds {
        check_panels(plan, round, report);
        check_chosen(plan, framework, round, report);
        check_votes(plan, framework, round, report);
        check_shared_work(plan, framework, round, report);
        check_actions(plan, framework, round, &mut actions, report);
    }
}

/// What stands twice under one id, or where it is not known.
fn check_keys<'a>(
    place: &str,
    what: &str,
    keys: impl IntoIterator<Item = &'a Rc<str>>,
    known: Option<&[&Rc<str>]>,
    report: &mut Report,
) {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            report.add(place, format!("the {what} `{key}` stands there twice"));
        }
        if known.is_some_and(|known| !known.contains(&key)) {
            report.add(place, format!("there is no {what} `{key}`"));
        }
    }
}

fn check_member(plan: &Plan, place: &str, member: &Rc<str>, report: &mut Report) {
    if plan.members.iter().all(|known| known.id != *member) {
        report.add(place, format!("there is no member `{member}`"));
    }
}

fn check_indicators<'a>(
    framework: &Framework,
    place: &str,
    indicators: impl IntoIterator<Item = &'a IndicatorId>,
    report: &mut Report,
) {
    for indicator in indicators.into_iter().filter(|indicator| framework.place(indicator).is_none()) {
        report.add(place, format!("{} has no indicator `{indicator}`", framework.reference()));
    }
}

fn check_people_and_pieces(plan: &Plan, framework: &Framework, report: &mut Report) {
    check_keys("members", "member", plan.members.iter().map(|member| &member.id), None, report);
    let pieces: Vec<&Rc<str>> = plan.evidence.iter().map(|piece| &piece.id).collect();
    check_keys("evidence", "piece", pieces.iter().copied(), None, report);
    for piece in &plan.evidence {
        let place = format!("evidence, {}", piece.id);
        check_member(plan, &place, &piece.owner, report);
        check_indicators(framework, &place, &piece.serves, report);
        let times = plan.rounds.iter().flat_map(PlannedRound::teamwork).flat_map(|team| &team.evidence);
        if times.filter(|entered| **entered == piece.id).count() != 1 {
            report.add(&place, "it has to be entered in one session");
        }
    }
    for round in &plan.rounds {
        let entered = round.teamwork().flat_map(|team| &team.evidence);
        let shown = round.teamwork().flat_map(|team| team.judged.values()).flat_map(|judged| &judged.evidence);
        check_keys(&round.label, "piece", entered, Some(&pieces), report);
        check_keys(&round.label, "piece", shown.collect::<BTreeSet<_>>(), Some(&pieces), report);
    }
    for (id, asked) in &plan.questionnaires {
        let place = format!("questionnaires, {id}");
        check_keys(&place, "statement", asked.statements.iter().map(|statement| &statement.id), None, report);
        check_indicators(framework, &place, asked.statements.iter().map(|statement| &statement.indicator), report);
    }
}

/// Panels ask what is planned, are opened once, and take in what fits the number of people.
fn check_panels(plan: &Plan, round: &PlannedRound, report: &mut Report) {
    for (id, panel) in &round.panels {
        let place = format!("{}, panels, {id}", round.label);
        let Some(asked) = plan.questionnaires.get(id) else {
            report.add(&place, "there is no such questionnaire");
            continue;
        };
        let statements: Vec<&Rc<str>> = asked.statements.iter().map(|statement| &statement.id).collect();
        check_keys(&place, "statement", panel.counts.keys(), Some(&statements), report);
        for (statement, counts) in panel.counts.iter().filter(|(_, counts)| counts.n() > panel.people) {
            report.add(&place, format!("{statement}: {} answers of {} people", counts.n(), panel.people));
        }
        if panel.open > panel.people {
            report.add(&place, format!("{} texts of {} people", panel.open, panel.people));
        }
        let opened = round.teamwork().position(|team| team.opens.contains(id));
        let taken_in = round.teamwork().position(|team| team.takes_in.contains(id));
        if opened.is_none() || taken_in.is_none() || opened > taken_in {
            report.add(&place, "it has to be opened in a session, and its answers taken in then or later");
        }
    }
    let panels: Vec<&Rc<str>> = round.panels.keys().collect();
    check_keys(&round.label, "panel", round.teamwork().flat_map(|team| &team.opens), Some(&panels), report);
    check_keys(&round.label, "panel", round.teamwork().flat_map(|team| &team.takes_in), Some(&panels), report);
}

/// Milestones, axes and what matters.
fn check_chosen(plan: &Plan, framework: &Framework, round: &PlannedRound, report: &mut Report) {
    let place = &round.label;
    let milestones: Vec<&Rc<str>> = round.milestones.iter().map(|milestone| &milestone.id).collect();
    check_keys(place, "milestone", milestones.iter().copied(), None, report);
    check_keys(place, "milestone", round.teamwork().flat_map(|team| &team.reached), Some(&milestones), report);
    let axes: Vec<&Rc<str>> = round.axes.iter().map(|axis| &axis.id).collect();
    check_keys(place, "axis", axes.iter().copied(), None, report);
    let chosen: Vec<&Rc<str>> = round.teamwork().flat_map(|team| &team.axes).collect();
    check_keys(place, "axis", chosen.iter().copied(), Some(&axes), report);
    for axis in axes.iter().filter(|axis| !chosen.contains(axis)) {
        report.add(place, format!("no session chooses the axis `{axis}`"));
    }
    let important: Vec<_> = round.teamwork().flat_map(|team| &team.importance).collect();
    for (part, _) in important.iter().filter(|(_, importance)| !(1..=GREATEST_IMPORTANCE).contains(*importance)) {
        report.add(place, format!("the importance of {part} is none from 1 to {GREATEST_IMPORTANCE}"));
    }
    let parts = round.axes.iter().flat_map(|axis| &axis.parts).chain(important.into_iter().map(|(part, _)| part));
    for part in parts.filter(|part| !is_part(plan, framework, round, part)) {
        report.add(place, format!("`{part}` is neither a theme nor an indicator of the round"));
    }
}

fn is_part(plan: &Plan, framework: &Framework, round: &PlannedRound, part: &Rc<str>) -> bool {
    let is_indicator = why_not_asked(plan, framework, round, &IndicatorId(part.clone())).is_none();
    is_indicator || round.themes.contains(&ThemeId(part.clone()))
}

/// Votes come before they are locked, ratings after; and whoever rates otherwise than was proposed says why.
fn check_votes(plan: &Plan, framework: &Framework, round: &PlannedRound, report: &mut Report) {
    for rater in &round.raters {
        check_member(plan, &format!("{}, raters", round.label), rater, report);
    }
    let agreed = round.teamwork().flat_map(|team| &team.agreed).map(|indicator| &indicator.0);
    check_keys(&round.label, "agreement on", agreed, None, report);
    let (mut alone, mut locked) = (false, BTreeSet::new());
    for session in &round.sessions {
        alone |= session.team.alone_first;
        for (indicator, votes) in &session.team.votes {
            let is_locked = framework.place(indicator).is_some_and(|place| locked.contains(&place.theme.id));
            if let Some(reason) = why_not_votes(plan, framework, round, indicator, votes) {
                report.add(place_of(round, indicator), reason);
            } else if !alone || is_locked {
                report.add(place_of(round, indicator), "nobody rates alone here at that time");
            }
        }
        locked.extend(session.team.locks.iter().cloned());
        for indicator in session.ratings.keys() {
            let judged = framework.place(indicator).filter(|place| !framework.is_measure(place.indicator));
            if judged.is_some_and(|place| alone && !locked.contains(&place.theme.id)) {
                report.add(place_of(round, indicator), "it is rated before the votes are locked");
            }
        }
        check_agreed(framework, round, session, report);
    }
    for theme in locked.iter().filter(|theme| !round.themes.contains(theme)) {
        report.add(&round.label, format!("the round has no theme `{theme}` to lock"));
    }
}

fn why_not_votes(
    plan: &Plan,
    framework: &Framework,
    round: &PlannedRound,
    indicator: &IndicatorId,
    votes: &[i16],
) -> Option<String> {
    if let Some(reason) = why_not_asked(plan, framework, round, indicator) {
        return Some(reason);
    }
    if votes.len() != round.raters.len() {
        return Some(format!("{} votes of {} raters", votes.len(), round.raters.len()));
    }
    let scale = framework.scale_of(framework.place(indicator)?.indicator)?;
    let stray = votes.iter().find(|vote| !scale.holds(Level(**vote)))?;
    Some(format!("{stray} is not on the scale `{}`", scale.id))
}

fn check_agreed(framework: &Framework, round: &PlannedRound, session: &Session, report: &mut Report) {
    let team = &session.team;
    for (indicator, value) in &session.ratings {
        let rating = framework.place(indicator).and_then(|place| value.rating(framework, place, &"".into()).ok());
        let votes = votes_on(framework, round, indicator).zip(rating);
        let asks = votes.is_some_and(|(votes, rating)| votes.ask_for_reason(VotingRule::USUAL, &rating));
        if asks && !team.agreed.contains(indicator) {
            report.add(place_of(round, indicator), "it is not what the votes propose, so it has to be `agreed`");
        }
    }
    let has_votes = |indicator: &IndicatorId| round.votes(indicator).is_some();
    let is_rated = |indicator: &IndicatorId| session.ratings.contains_key(indicator) && has_votes(indicator);
    for indicator in team.agreed.iter().filter(|indicator| !is_rated(indicator)) {
        report.add(place_of(round, indicator), "what is agreed on has votes, and is rated in the same session");
    }
    for indicator in team.dissents.iter().filter(|indicator| !team.agreed.contains(indicator)) {
        report.add(place_of(round, indicator), "somebody dissents from what was not agreed on");
    }
}

/// The votes on an indicator; none when nobody rated it alone.
fn votes_on(framework: &Framework, round: &PlannedRound, indicator: &IndicatorId) -> Option<Votes> {
    let votes: Vec<Rating> = round.votes(indicator)?.iter().map(|vote| Rating::Level(Level(*vote))).collect();
    let scale = framework.scale_of(framework.place(indicator)?.indicator)?;
    Some(Votes::of(scale, &votes))
}

/// Whoever looks after an indicator is in the team, and only what somebody looks after is handed in.
fn check_shared_work(plan: &Plan, framework: &Framework, round: &PlannedRound, report: &mut Report) {
    let mut assigned = BTreeSet::new();
    for team in round.teamwork() {
        for (indicator, assignment) in &team.assigned {
            check_member(plan, &place_of(round, indicator), &assignment.member, report);
            if let Some(reason) = why_not_asked(plan, framework, round, indicator) {
                report.add(place_of(round, indicator), reason);
            }
            assigned.insert(indicator);
        }
        for indicator in team.handed_in.keys().filter(|indicator| !assigned.contains(indicator)) {
            report.add(place_of(round, indicator), "nobody looks after it, so nobody can hand it in");
        }
    }
}

/// Actions are planned once, go on after that, and are judged when they are done; `states` remembers them.
fn check_actions<'a>(
    plan: &'a Plan,
    framework: &Framework,
    round: &'a PlannedRound,
    states: &mut BTreeMap<&'a Rc<str>, ActionState>,
    report: &mut Report,
) {
    for action in &round.actions {
        let place = format!("{}, actions, {}", round.label, action.id);
        check_member(plan, &place, &action.owner, report);
        for reason in action.indicators.iter().filter_map(|id| why_not_asked(plan, framework, round, id)) {
            report.add(&place, reason);
        }
        if action.due < action.start {
            report.add(&place, "it is due before it begins");
        }
        if let Some(axis) = action.axis.iter().find(|axis| round.axes.iter().all(|known| known.id != **axis)) {
            report.add(&place, format!("there is no axis `{axis}`"));
        }
        if round.teamwork().all(|team| !team.actions.contains(&action.id)) {
            report.add(&place, "no session plans it");
        }
    }
    let known: Vec<&Rc<str>> = round.actions.iter().map(|action| &action.id).collect();
    check_keys(&round.label, "action", round.teamwork().flat_map(|team| &team.actions), Some(&known), report);
    let judged = round.teamwork().flat_map(|team| team.judged.keys());
    check_keys(&round.label, "judgement of", judged, None, report);
    for team in round.teamwork() {
        for (action, state) in &team.moves {
            match states.get_mut(action) {
                Some(known) => *known = *state,
                None => report.add(&round.label, format!("the action `{action}` was not planned before")),
            }
        }
        for action in team.judged.keys().filter(|action| states.get(*action) != Some(&ActionState::Done)) {
            report.add(&round.label, format!("the action `{action}` is judged before it is done"));
        }
        for action in &team.actions {
            if states.insert(action, ActionState::Planned).is_some() {
                report.add(&round.label, format!("the action `{action}` was planned before"));
            }
        }
    }
}
