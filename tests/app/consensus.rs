//! Rating alone, locking the votes, and agreeing.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::round::Round;
use qualicycle::dossier::team::{Member, Part};
use std::collections::BTreeMap;
use support::voting::{act, agree, lock, member, set_rule, team_that_votes, vote_all};

const PILOT: &str = "Proviseure adjointe";
const RATER: &str = "Professeur documentaliste";
const COUNSELLOR: &str = "CPE";

fn votes(round: &Round, indicator: &str) -> Vec<Rating> {
    round.votes_on(&indicator.into()).map(|(_, vote)| vote.clone()).collect()
}

/// Three have voted on a theme: they lie apart on the first indicator, and agree on the others well enough.
fn voted() -> Tab {
    let mut tab = team_that_votes(&["t01"]);
    vote_all(&mut tab, PILOT, "t01", [2, 3, 2, 1]);
    vote_all(&mut tab, RATER, "t01", [4, 3, 2, 2]);
    vote_all(&mut tab, COUNSELLOR, "t01", [3, 4, 2, 1]);
    tab
}

#[test]
fn nobody_votes_before_saying_who_it_is() {
    let mut tab = team_that_votes(&["t01"]);
    check(&tab.rate("t01-p1", 3), &[]);
    let reader = member(&tab, "Secrétaire");
    tab.send(Event::ActedAs(Some(reader)));
    check(&tab.rate("t01-p1", 3), &[]);
    assert_eq!((tab.rating("t01-p1"), votes(&tab.round(), "t01-p1")), (Rating::NotRated, vec![]));
}

#[test]
fn what_is_chosen_on_a_card_is_a_vote_until_the_lock_and_the_rating_after_it() {
    let mut tab = team_that_votes(&["t01"]);
    act(&mut tab, RATER);
    check(&tab.rate("t01-p1", 3), &["append voted", "append phase-reached"]);
    check(&tab.rate("t01-p1", 3), &[]);
    check(&tab.rate("t01-p1", 4), &["append voted"]);
    assert_eq!((tab.rating("t01-p1"), votes(&tab.round(), "t01-p1")), (Rating::NotRated, vec![level(4)]));
    lock(&mut tab, "t01", true);
    check(&tab.rate("t01-p1", 2), &["append rated"]);
    assert_eq!((tab.rating("t01-p1"), votes(&tab.round(), "t01-p1")), (level(2), vec![level(4)]));
}

#[test]
fn a_measure_is_looked_up_and_not_voted_on() {
    let mut tab = team_that_votes(&["t01"]);
    check(
        &tab.rate("t01-m1", Rating::Quantity("12.5".parse().expect("a number"))),
        &["append rated", "append phase-reached"],
    );
}

#[test]
fn two_raters_in_two_tabs_come_to_the_same_votes_in_whatever_order() {
    let mut tab = team_that_votes(&["t01"]);
    let mut beside = tab.open_beside();
    act(&mut tab, RATER);
    act(&mut beside, COUNSELLOR);
    let here = [tab.rate("t01-p1", 2), tab.rate("t01-d1", 3)];
    let there = [beside.rate("t01-p1", 4), beside.rate("t01-d1", 3)];
    for asked in there.iter().rev() {
        tab.hear(asked);
    }
    for asked in &here {
        beside.hear(asked);
    }
    assert_eq!(tab.round(), beside.round());
    assert_eq!(votes(&tab.round(), "t01-p1"), [level(2), level(4)]);
    let asked = lock(&mut beside, "t01", true);
    tab.hear(&asked);
    check(&tab.rate("t01-p1", 2), &["append rated"]);
    assert_eq!(votes(&tab.round(), "t01-p1"), [level(2), level(4)], "a locked vote stays");
}

#[test]
fn a_vote_can_be_taken_back() {
    let mut tab = team_that_votes(&["t01"]);
    act(&mut tab, RATER);
    tab.rate("t01-p1", 3);
    tab.rate("t01-p1", 4);
    tab.send(Event::UndoAsked);
    assert_eq!(votes(&tab.round(), "t01-p1"), [level(3)]);
    tab.send(Event::UndoAsked);
    assert_eq!(votes(&tab.round(), "t01-p1"), []);
}

#[test]
fn a_vote_that_is_shown_is_not_taken_back() {
    let mut tab = team_that_votes(&["t01"]).reopen();
    let mut colleague = tab.open_beside();
    act(&mut tab, RATER);
    tab.rate("t01-p1", 3);
    assert!(tab.can_undo());
    let asked = lock(&mut colleague, "t01", true);
    tab.hear(&asked);
    assert!(!tab.can_undo(), "the button is gone");
    check(&tab.send(Event::UndoAsked), &[]);
    assert_eq!(votes(&tab.round(), "t01-p1"), [level(3)]);
}

#[test]
fn whoever_sits_down_next_cannot_take_back_the_votes_of_the_one_before() {
    let mut tab = team_that_votes(&["t01"]).reopen();
    act(&mut tab, RATER);
    tab.rate("t01-p1", 3);
    act(&mut tab, RATER);
    assert!(tab.can_undo(), "it is still the same");
    act(&mut tab, COUNSELLOR);
    assert!(!tab.can_undo() && tab.workspace().touched.is_empty());
    assert_eq!(votes(&tab.round(), "t01-p1"), [level(3)]);
}

#[test]
fn each_rater_comes_back_to_their_own_last_vote() {
    let mut tab = team_that_votes(&["t01"]);
    vote_all(&mut tab, RATER, "t01", [1, 2, 3, 4]);
    act(&mut tab, COUNSELLOR);
    tab.rate("t01-p1", 2);
    let mut tab = tab.reopen();
    let resume_at = |tab: &Tab| tab.workspace().resume_at(tab.round().id).map(|id| id.to_string());
    assert_eq!(resume_at(&tab).as_deref(), Some("t01-p1"), "who works here is remembered");
    act(&mut tab, RATER);
    assert_eq!(resume_at(&tab).as_deref(), Some("t01-a1"));
    act(&mut tab, COUNSELLOR);
    assert_eq!(resume_at(&tab).as_deref(), Some("t01-p1"));
}

#[test]
fn whoever_locked_takes_the_lock_back_first_and_then_a_vote() {
    let mut tab = team_that_votes(&["t01"]);
    act(&mut tab, PILOT);
    tab.rate("t01-p1", 3);
    lock(&mut tab, "t01", true);
    check(&tab.send(Event::UndoAsked), &["append votes-locked, phase-reached"]);
    check(&tab.send(Event::UndoAsked), &["append voted"]);
    assert_eq!(votes(&tab.round(), "t01-p1"), []);
}

#[test]
fn once_the_last_theme_is_locked_the_round_is_at_agreeing() {
    let mut tab = team_that_votes(&["t01", "t02"]);
    vote_all(&mut tab, RATER, "t01", [1, 2, 3, 4]);
    check(&lock(&mut tab, "t01", true), &["append votes-locked"]);
    check(&lock(&mut tab, "t01", true), &[]);
    check(&lock(&mut tab, "t02", true), &["append votes-locked, phase-reached"]);
    assert_eq!(tab.round().phase, Phase::Agreeing);
    tab.send(Event::UndoAsked);
    assert_eq!((tab.round().phase, tab.round().is_blind(&"t02".into())), (Phase::Assessing, true));
    check(&lock(&mut tab, "t01", false), &["append votes-locked"]);
    assert!(tab.round().is_blind(&"t01".into()));
}

#[test]
fn a_consensus_and_its_rating_are_one_step() {
    let mut tab = voted();
    check(&agree(&mut tab, "t01-p1", 3, "Trop tôt.", ""), &[]);
    lock(&mut tab, "t01", true);
    check(&agree(&mut tab, "t01-p1", Rating::NotRated, "Rien.", ""), &[]);
    check(&agree(&mut tab, "t01-p1", 3, "", "Sans raison."), &[]);
    check(&agree(&mut tab, "t01-d1", 4, "", ""), &[]);
    let asked = agree(&mut tab, "t01-p1", 3, "Le registre existe.", "Il n’est pas à jour.");
    check(&asked, &["append consensus-reached, rated"]);
    let round = tab.round();
    let agreed = &round.deliberation.agreed[&"t01-p1".into()];
    assert_eq!((&agreed.rating, tab.rating("t01-p1")), (&level(3), level(3)));
    assert_eq!((&*agreed.reason, &*agreed.dissent), ("Le registre existe.", "Il n’est pas à jour."));
    assert_eq!(agreed.on.to_string(), "2026-11-22", "the day where the team is");
    tab.send(Event::UndoAsked);
    assert_eq!((tab.rating("t01-p1"), tab.round().deliberation.agreed.len()), (Rating::NotRated, 0));
}

#[test]
fn proposals_are_taken_only_when_the_team_takes_them() {
    let mut tab = voted();
    lock(&mut tab, "t01", true);
    assert!(tab.round().ratings.is_empty(), "locking rates nothing");
    let round = tab.round().id;
    let all: Rc<[_]> = ["t01-p1", "t01-d1", "t01-c1", "t01-a1"].map(Into::into).into();
    check(
        &tab.send(Event::ProposalsTaken(round, all)),
        &["append consensus-reached, rated, consensus-reached, rated, consensus-reached, rated"],
    );
    let rated: BTreeMap<String, Rating> =
        tab.round().ratings.iter().map(|(id, rating)| (id.to_string(), rating.clone())).collect();
    let expected = [("t01-a1", 1), ("t01-c1", 2), ("t01-d1", 3)];
    assert_eq!(rated, expected.map(|(id, n)| (id.to_owned(), level(n))).into(), "and what lies apart stays open");
    tab.send(Event::UndoAsked);
    assert!(tab.round().ratings.is_empty() && tab.round().deliberation.agreed.is_empty(), "one step");
}

#[test]
fn a_proposal_never_replaces_what_was_decided() {
    let mut tab = voted();
    lock(&mut tab, "t01", true);
    tab.rate("t01-d1", 1);
    agree(&mut tab, "t01-c1", 4, "Vu ensemble.", "");
    let round = tab.round().id;
    let all: Rc<[_]> = ["t01-d1", "t01-c1", "t01-a1"].map(Into::into).into();
    check(&tab.send(Event::ProposalsTaken(round, all)), &["append consensus-reached, rated"]);
    assert_eq!(["t01-d1", "t01-c1", "t01-a1"].map(|id| tab.rating(id)), [level(1), level(4), level(1)]);
}

#[test]
fn a_sealed_round_takes_neither_votes_nor_locks_nor_agreement() {
    let mut tab = voted();
    tab.close_round();
    let round = tab.round().id;
    check(&tab.rate("t01-p1", 1), &[]);
    check(&lock(&mut tab, "t01", true), &[]);
    check(&agree(&mut tab, "t01-p1", 3, "Trop tard.", ""), &[]);
    check(&tab.send(Event::ProposalsTaken(round, ["t01-c1".into()].into())), &[]);
    assert_eq!(votes(&tab.round(), "t01-p1").len(), 3, "the votes stay in the record");
}

#[test]
fn a_team_that_rates_together_has_nothing_to_lock() {
    let mut tab = team_that_votes(&["t01"]);
    set_rule(&mut tab, None);
    check(&lock(&mut tab, "t01", true), &[]);
    check(&tab.rate("t01-p1", 3), &["append rated", "append phase-reached"]);
    set_rule(&mut tab, Some(VotingRule { tolerance: 20 }));
    assert_eq!(tab.round().deliberation.rule, Some(VotingRule { tolerance: 20 }));
}

#[test]
fn somebody_who_rates_no_more_cannot_vote() {
    let mut tab = team_that_votes(&["t01"]);
    act(&mut tab, RATER);
    let (round, rater) = (tab.round().id, member(&tab, RATER));
    let reads = Member { title: RATER.into(), part: Part::Reader, name: "".into() };
    tab.send(Event::Entered(vec![Change::MemberSet { round, member: rater, details: Some(Rc::new(reads)) }]));
    check(&tab.rate("t01-p1", 3), &[]);
    tab.send(Event::Added(Addition::Member(round, Rc::new(Member { title: "CDI".into(), ..Member::default() }))));
    act(&mut tab, "CDI");
    check(&tab.rate("t01-p1", 3), &["append voted", "append phase-reached"]);
}
