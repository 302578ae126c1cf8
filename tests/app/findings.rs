//! Findings from both sides: the reviewer finds, concludes and seals; the organisation answers and mends; the reviewer
//! verifies; the next round starts with what is open.

use super::*;
use qualicycle::app::route::{PlanView, ReviewPage, ReviewsPage};
use qualicycle::dossier::finding::{FindingAnswer, FindingId, FindingState, Gravity, Position};
use qualicycle::dossier::plan::Action;
use qualicycle::dossier::review::{Conclusion, Opinion, ReviewKind};
use qualicycle::dossier::side::Side;
use qualicycle::score::decision::{AsOf, Proposal, Verdict};
use qualicycle::score::due::Periods;
use support::reviewing::{
    at_home, begin, conclude, day, find, look_at, rate, rate_the_rest, review, reviewed, seal, step,
};

fn verdict(tab: &Tab, as_of: AsOf) -> Verdict {
    let (dossier, round) = (&tab.workspace().dossier, tab.round());
    let framework = tab.model.library.framework(round.framework()).expect("it is here");
    match Proposal::of(dossier, &framework, &round, &review(tab), as_of, &Periods::of(&framework)) {
        Proposal::Table(decision) => decision.verdict,
        Proposal::Answered(_) => panic!("findings are counted here"),
    }
}

fn answer(plan: &str, due: &str) -> FindingAnswer {
    FindingAnswer {
        position: Position::Accepted,
        text: "".into(),
        cause: "Personne n’en avait la charge.".into(),
        correction: "".into(),
        plan: plan.into(),
        due: Some(day(due)),
        by: "Direction".into(),
        on: None,
    }
}

fn answered(tab: &mut Tab, finding: FindingId, plan: &str, due: &str) {
    let (review, answer) = (review(tab).id, Some(Rc::new(answer(plan, due))));
    tab.send(Event::Entered(vec![Change::FindingAnswered { review, finding, answer }]));
}

/// A surveillance audit with one minor and one major finding, sealed.
fn sealed_with_two() -> (Tab, [FindingId; 2]) {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    rate(&mut tab, "i1", 1);
    rate(&mut tab, "i5", 0);
    rate_the_rest(&mut tab);
    let minor = find(&mut tab, Gravity::Minor, &["i1"], "Les délais d’accès ne sont pas publiés.");
    let major = find(&mut tab, Gravity::Major, &["i5"], "Deux parcours sur trois n’ont pas d’objectifs écrits.");
    let opinion = Some(Opinion::Unfavourable);
    conclude(&mut tab, Conclusion { summary: "Vu et entendu.".into(), opinion, ..Conclusion::default() });
    seal(&mut tab);
    (tab, [minor, major])
}

#[test]
fn raising_a_finding_leads_to_it() {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    let finding = find(&mut tab, Gravity::Minor, &["i1"], "Les délais d’accès ne sont pas publiés.");
    let (dossier, review) = (tab.dossier(), review(&tab).id);
    let page = ReviewsPage::Of(review, ReviewPage::Finding(finding));
    assert_eq!(tab.model.route, Route::Reviews(dossier, page));
}

#[test]
fn a_withdrawn_finding_comes_back_with_a_step_back() {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    let finding = find(&mut tab, Gravity::Minor, &["i1"], "Les délais d’accès ne sont pas publiés.");
    let id = review(&tab).id;
    tab.send(Event::Entered(vec![Change::FindingRaised { review: id, finding, details: None }]));
    assert_eq!(review(&tab).raised().count(), 0);
    tab.send(Event::UndoAsked);
    assert_eq!(review(&tab).raised().count(), 1);
}

#[test]
fn a_review_is_sealed_after_a_question_and_only_once_nothing_is_in_the_way() {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    let finding = find(&mut tab, Gravity::Minor, &["i5"], "Les objectifs ne sont pas écrits.");
    let id = review(&tab).id;
    tab.send(Event::ReviewSealAsked(id));
    assert_eq!(tab.model.question, None, "where whatever is missing is major, no minor finding is sealed");
    let details = review(&tab).findings[&finding].details.clone().expect("it was raised");
    let major = Rc::new(qualicycle::dossier::finding::FindingDetails { gravity: Gravity::Major, ..(*details).clone() });
    tab.send(Event::Entered(vec![Change::FindingRaised { review: id, finding, details: Some(major) }]));
    tab.send(Event::ReviewSealAsked(id));
    assert!(matches!(tab.model.question, Some(Question::SealReview { .. })));
    tab.send(Event::QuestionDismissed);
    assert!(!review(&tab).is_sealed());
    let asked = seal(&mut tab);
    assert_eq!(lines(&asked)[0], "append review-sealed");
    assert!(review(&tab).is_sealed() && !tab.can_undo());
}

#[test]
fn the_organisation_does_not_seal_a_review() {
    let mut tab = reviewed(ReviewKind::InitialAudit);
    at_home(&mut tab);
    let id = review(&tab).id;
    tab.send(Event::ReviewSealAsked(id));
    assert_eq!(tab.model.question, None);
}

#[test]
fn each_side_goes_as_far_as_it_may() {
    let (mut tab, [_, major]) = sealed_with_two();
    let state = |tab: &Tab| review(tab).findings[&major].state();
    at_home(&mut tab);
    answered(&mut tab, major, "Un modèle d’objectifs pour chaque parcours.", "2027-02-01");
    step(&mut tab, major, FindingState::PlanSent, "2026-12-01");
    step(&mut tab, major, FindingState::Implemented, "2027-02-01");
    step(&mut tab, major, FindingState::Verified, "2027-02-02");
    assert_eq!(state(&tab), FindingState::Implemented, "seeing that it works is the reviewer's");
    assert_eq!(verdict(&tab, AsOf::Today), Verdict::NotDeliverable);
    tab.send(Event::SideChosen(Side::Reviewer));
    step(&mut tab, major, FindingState::Verified, "2027-02-20");
    assert_eq!(state(&tab), FindingState::Verified);
    assert_eq!(verdict(&tab, AsOf::Today), Verdict::WithPlan, "the minor one is left");
    assert_eq!(verdict(&tab, AsOf::Visit), Verdict::NotDeliverable);
    tab.send(Event::UndoAsked);
    assert_eq!(state(&tab), FindingState::Implemented);
}

#[test]
fn what_the_reviewer_wrote_stays_after_the_seal_whoever_writes() {
    let (mut tab, [minor, _]) = sealed_with_two();
    let id = review(&tab).id;
    tab.send(Event::Entered(vec![Change::FindingRaised { review: id, finding: minor, details: None }]));
    rate(&mut tab, "i1", 2);
    assert_eq!(review(&tab).raised().count(), 2);
    assert_eq!(*review(&tab).rating(&"i1".into()), level(1));
    let seal = review(&tab).seal.clone().expect("it is sealed");
    assert!(seal.is_intact() && seal.looked_at(&tab.workspace().dossier));
}

#[test]
fn the_next_round_starts_with_what_is_open_and_an_action_answers_it() {
    let (mut tab, [minor, major]) = sealed_with_two();
    step(&mut tab, major, FindingState::Verified, "2027-02-20");
    at_home(&mut tab);
    tab.open_next_round("2027");
    let carried = tab.round().carried();
    assert_eq!(carried.get(&"i1".into()), Some(&Carried::OpenFinding), "{carried:?}");
    assert_eq!(carried.get(&"i5".into()), None, "it was lifted");
    let round = tab.round();
    let action = Action {
        round: round.id,
        framework: round.framework().id.clone(),
        title: "Publier les délais".into(),
        objective: "".into(),
        axis: None,
        indicators: ["i1".into()].into(),
        findings: [minor].into(),
        owner: "".into(),
        start: None,
        due: None,
        means: "".into(),
        measure: "".into(),
        baseline: "".into(),
        target: "".into(),
    };
    tab.send(Event::ActionBegun(Rc::new(action)));
    let page = |page: &RoundPage| matches!(page, RoundPage::Improve(PlanView::Table, Some(_)));
    assert!(matches!(&tab.model.route, Route::Round(_, id, at) if *id == round.id && page(at)));
    let actions = &tab.workspace().dossier.actions().0;
    assert!(actions.values().any(|planned| planned.action.findings.contains(&minor)));
}

#[test]
fn a_minor_finding_that_was_not_lifted_counts_as_a_major_one_at_the_next_review() {
    let (mut tab, [minor, major]) = sealed_with_two();
    step(&mut tab, major, FindingState::Closed, "2027-02-20");
    at_home(&mut tab);
    tab.open_next_round("2028");
    tab.close_round();
    tab.send(Event::SideChosen(Side::Reviewer));
    let first = review(&tab).id;
    begin(&mut tab, ReviewKind::SurveillanceAudit);
    rate_the_rest(&mut tab);
    assert_eq!(verdict(&tab, AsOf::Today), Verdict::WithPlan);
    let on = Some(day("2028-06-01"));
    tab.send(Event::Entered(vec![Change::FindingRequalified { review: first, finding: minor, on }]));
    assert_eq!(verdict(&tab, AsOf::Today), Verdict::NotDeliverable);
    tab.send(Event::UndoAsked);
    assert_eq!(verdict(&tab, AsOf::Today), Verdict::WithPlan);
    look_at(&mut tab, ReviewPage::Conclusions);
}
