//! Two sides of a review: the school closes and sends, a reviewer opens the file and reviews, the school takes the
//! review in. Neither writes over the other.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::files::AttachTo;
use qualicycle::app::route::ReviewsPage;
use qualicycle::dossier::finding::{
    FindingAnswer, FindingDetails, FindingId, FindingState, FindingStep, Gravity, Position,
};
use qualicycle::dossier::review::{ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::side::Side;

/// A school that rated an indicator and closed its round.
fn closed() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    tab
}

/// A reviewer on another computer who has the school's file and began a review.
fn reviewing(school: &mut Tab) -> (Tab, ReviewId) {
    let file = school.export();
    let mut tab = Tab::on_another_computer(2);
    tab.take_in(&file);
    tab.send(Event::SideChosen(Side::Reviewer));
    let round = tab.round();
    let details = ReviewDetails {
        kind: ReviewKind::PeerReview,
        round: round.id,
        framework: round.framework().clone(),
        digest: round.seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "Pair évaluatrice".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    tab.send(Event::Added(Addition::Review(Rc::new(details))));
    let review = tab.workspace().dossier.reviews().first().expect("a review was begun").id;
    (tab, review)
}

fn raise(tab: &mut Tab, review: ReviewId) -> FindingId {
    let details = FindingDetails {
        gravity: Gravity::Minor,
        indicators: ["t01-p1".into()].into(),
        statement: "Le compte rendu manque.".into(),
        basis: "".into(),
        evidence: Default::default(),
        notified: None,
        repeats: None,
    };
    tab.send(Event::Added(Addition::Finding(review, Rc::new(details))));
    let review = tab.workspace().dossier.review(review).expect("it is there").clone();
    review.raised().next().expect("a finding was raised").0
}

fn step(review: ReviewId, finding: FindingId, state: FindingState) -> Event {
    let step = FindingStep { state, on: "2026-12-01".parse().expect("a day"), note: "".into() };
    Event::Entered(vec![Change::FindingMoved { review, finding, step: Some(Rc::new(step)) }])
}

fn reviewed(review: ReviewId, n: i16) -> Event {
    Event::Entered(vec![Change::Reviewed { review, indicator: "t01-p1".into(), rating: level(n) }])
}

fn state(tab: &Tab, review: ReviewId, finding: FindingId) -> FindingState {
    tab.workspace().dossier.review(review).expect("it is there").findings[&finding].state()
}

#[track_caller]
fn is_refused(tab: &mut Tab, event: Event) {
    let n_before = tab.workspace().dossier.n_entries();
    let side = tab.workspace().side;
    let asked = tab.send(event);
    assert_eq!(notice(tab), &Notice::NotYours { side });
    assert_eq!((asked.len(), tab.workspace().dossier.n_entries()), (0, n_before), "{asked:?}");
    tab.send(Event::NoticeDismissed);
}

#[test]
fn one_works_for_the_school_unless_one_says_otherwise_and_the_browser_remembers() {
    let mut tab = closed();
    assert_eq!(tab.workspace().side, Side::Organisation);
    let led = tab.send(Event::SideChosen(Side::Reviewer));
    check(&led[..1], &["keep side reviewer"]);
    assert!(matches!(tab.model.route, Route::Reviews(_, ReviewsPage::All)), "one is led to the reviews");
    check(&tab.send(Event::SideChosen(Side::Reviewer)), &[]);
    let mut tab = tab.reopen();
    assert_eq!(tab.workspace().side, Side::Reviewer);
    check(&tab.send(Event::SideChosen(Side::Organisation)), &["keep side organisation"]);
    assert_eq!(tab.reopen().workspace().side, Side::Organisation);
}

#[test]
fn a_reviewer_changes_nothing_of_the_schools() {
    let mut school = Tab::with_themes(&["t01"]);
    school.rate("t01-p1", 3);
    let (mut tab, _) = reviewing(&mut school);
    let round = tab.round().id;
    for event in [
        Event::Rated(round, "t01-p1".into(), level(1)),
        Event::NoteTyped(tab.note_key("t01-p1"), "Non.".into()),
        Event::TargetChosen(round, "t01-p1".into(), Some(Level(4))),
        Event::PhaseChosen(round, Phase::Improving),
        Event::OrganisationDescribed(Organisation::default()),
        Event::CloseAsked(round),
        Event::NextRoundOpened(round, "2027".into()),
        Event::ThemeToggled(round, "t02".into()),
        Event::UndoAsked,
    ] {
        match event {
            Event::UndoAsked => {
                // The last thing done here is the reviewer's own.
                tab.send(Event::UndoAsked);
                assert!(tab.workspace().dossier.reviews().is_empty());
                tab.send(Event::RedoAsked);
            }
            event => is_refused(&mut tab, event),
        }
    }
    assert_eq!((tab.rating("t01-p1"), tab.model.question.is_none()), (level(3), true));
    assert_eq!(tab.workspace().dossier.reviews().len(), 1);
}

#[test]
fn a_reviewer_attaches_no_evidence() {
    let (mut tab, _) = reviewing(&mut closed());
    let n_files = tab.disk.borrow().n_files();
    tab.attach(&[("photo.png", b"\x89PNG\r\n\x1a\n")], AttachTo::New(Vec::new()));
    assert_eq!(notice(&tab), &Notice::NotYours { side: Side::Reviewer });
    assert_eq!(tab.disk.borrow().n_files(), n_files);
}

#[test]
fn what_a_reviewer_enters_is_signed_with_their_role() {
    let (mut tab, review) = reviewing(&mut closed());
    tab.send(reviewed(review, 2));
    let newest = tab.workspace().dossier.entries().max_by_key(|entry| entry.rank()).expect("there are entries").clone();
    assert_eq!(&*newest.by.role, "Pair évaluatrice");
}

#[test]
fn the_school_takes_the_review_in_and_answers_without_changing_it() {
    let mut school = closed();
    let (mut reviewer, review) = reviewing(&mut school);
    reviewer.send(reviewed(review, 2));
    let finding = raise(&mut reviewer, review);
    let file = reviewer.export();
    school.take_in(&file);
    let dossier = &school.workspace().dossier;
    assert_eq!(dossier.review(review).expect("it came").rating(&"t01-p1".into()), &level(2));
    assert_eq!(school.rating("t01-p1"), level(3), "what the school said stands");

    let withdrawn = Change::FindingRaised { review, finding, details: None };
    for event in [
        reviewed(review, 4),
        Event::Entered(vec![withdrawn]),
        Event::ReviewSealAsked(review),
        step(review, finding, FindingState::Verified),
        Event::Entered(vec![Change::FindingRequalified { review, finding, on: None }]),
    ] {
        if !matches!(&event, Event::Entered(changes) if matches!(changes[..], [Change::FindingRequalified { .. }])) {
            is_refused(&mut school, event);
        }
    }
    let answer = FindingAnswer {
        position: Position::Accepted,
        text: "".into(),
        cause: "".into(),
        correction: "".into(),
        plan: "Le compte rendu est classé.".into(),
        due: None,
        by: "".into(),
        on: None,
    };
    school.send(Event::Entered(vec![Change::FindingAnswered { review, finding, answer: Some(Rc::new(answer)) }]));
    school.send(step(review, finding, FindingState::Implemented));
    assert_eq!(state(&school, review, finding), FindingState::Implemented);

    // And back: the reviewer sees the answer and verifies; the school cannot take that back.
    reviewer.take_in(&school.export());
    is_refused(&mut reviewer, Event::Entered(vec![Change::FindingAnswered { review, finding, answer: None }]));
    reviewer.send(step(review, finding, FindingState::Verified));
    school.take_in(&reviewer.export());
    is_refused(&mut school, step(review, finding, FindingState::Implemented));
    assert_eq!(state(&school, review, finding), FindingState::Verified);
}

/// Somebody worked for the school on a reviewer's machine, and went back to reviewing.
#[test]
fn a_reviewers_file_brings_the_review_alone_and_says_what_it_leaves_out() {
    let mut school = Tab::with_themes(&["t01"]);
    school.rate("t01-p1", 3);
    let (mut reviewer, review) = reviewing(&mut school);
    reviewer.send(reviewed(review, 2));
    reviewer.send(Event::SideChosen(Side::Organisation));
    reviewer.rate("t01-p1", 1);
    reviewer.send(Event::SideChosen(Side::Reviewer));
    let file = reviewer.export();
    assert!(file.name.starts_with("review-"), "it lies beside the school's own file: {}", file.name);
    assert!(!school.export().name.starts_with("review-"));
    school.offer_download(&file);
    let outcome = school.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("it is compared");
    assert_eq!((outcome.written_as, outcome.refused.len(), outcome.preview.n_new), (Side::Reviewer, 1, 2));
    school.send(Event::IncomingAccepted);
    assert_eq!(school.rating("t01-p1"), level(3));
    let dossier = &school.workspace().dossier;
    assert_eq!(dossier.review(review).expect("it came").rating(&"t01-p1".into()), &level(2));
    let kept = school.disk.borrow().journal(school.dossier());
    assert_eq!(kept.len(), school.workspace().dossier.n_entries(), "nothing that was refused is on the disk");
}

#[test]
fn a_dossier_that_is_not_at_hand_is_compared_on_its_side() {
    let mut school = Tab::with_themes(&["t01"]);
    let (mut reviewer, review) = reviewing(&mut school);
    school.take_in(&reviewer.export());
    // The school's side tries to rate in the review by a file of its own.
    let mut colleague = Tab::on_another_computer(3);
    colleague.take_in(&school.export());
    colleague.send(Event::SideChosen(Side::Reviewer));
    colleague.send(reviewed(review, 4));
    colleague.send(Event::SideChosen(Side::Organisation));
    let file = colleague.export();
    reviewer.go(Route::Home);
    reviewer.model.workspace = None;
    reviewer.offer_download(&file);
    let incoming = reviewer.model.incoming.clone().expect("a file waits");
    let outcome = incoming.outcome.as_ref().expect("it is compared");
    assert_eq!((outcome.written_as, outcome.refused.len()), (Side::Organisation, 1));
}

#[test]
fn what_was_entered_on_one_side_is_not_taken_back_on_the_other() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    assert!(tab.can_undo());
    tab.send(Event::SideChosen(Side::Reviewer));
    assert!(!tab.can_undo());
}
