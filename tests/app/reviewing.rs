//! Somebody from outside reviews a round: begins, plans the visit, rates beside the school, comments, says how far they
//! are; and once the review is sealed, nothing of it changes any more.

use qualicycle::app::addition::Addition;
use qualicycle::app::route::{LookFilter, ReviewPage, ReviewsPage};
use qualicycle::app::workspace::NoteKey;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::finding::{FindingDetails, Gravity};
use qualicycle::dossier::review::{LookPlan, LookState, Meeting, Method, Review, ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::side::Side;

use super::*;

/// A closed round, opened by somebody from outside.
fn reviewer() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    tab.send(Event::SideChosen(Side::Reviewer));
    tab
}

fn details(tab: &Tab) -> ReviewDetails {
    let round = tab.round();
    ReviewDetails {
        kind: ReviewKind::ExternalEvaluation,
        round: round.id,
        framework: round.framework().clone(),
        digest: round.seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "Inspectrice".into(),
        name: "".into(),
        body: "Académie".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    }
}

fn begin(tab: &mut Tab) -> ReviewId {
    let details = details(tab);
    tab.send(Event::ReviewBegun(Rc::new(details)));
    tab.workspace().dossier.reviews().last().expect("it began").id
}

fn review(tab: &Tab, id: ReviewId) -> Rc<Review> {
    tab.workspace().dossier.review(id).expect("it is there").clone()
}

fn rate(tab: &mut Tab, review: ReviewId, level: i16) -> Vec<Effect> {
    let rating = Rating::Level(Level(level));
    tab.send(Event::Entered(vec![Change::Reviewed { review, indicator: "t01-p1".into(), rating }]))
}

#[test]
fn whoever_says_that_they_review_is_led_to_the_reviews() {
    let tab = reviewer();
    let dossier = tab.workspace().dossier.id;
    assert_eq!(tab.model.route, Route::Reviews(dossier, ReviewsPage::All));
}

#[test]
fn a_review_that_begins_is_tied_to_what_was_closed_and_leads_to_its_first_page() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let dossier = tab.workspace().dossier.id;
    assert_eq!(tab.model.route, Route::Reviews(dossier, ReviewsPage::Of(id, ReviewPage::Start)));
    let digest = tab.round().seal.as_ref().expect("it is closed").digest.clone();
    assert_eq!(review(&tab, id).details.as_ref().and_then(|details| details.digest.clone()), Some(digest));
}

#[test]
fn a_school_does_not_review_itself() {
    let mut tab = Tab::with_themes(&["t01"]);
    let details = details(&tab);
    let route = tab.model.route.clone();
    check(&tab.send(Event::ReviewBegun(Rc::new(details))), &[]);
    assert_eq!((tab.workspace().dossier.reviews().len(), &tab.model.route), (0, &route));
}

#[test]
fn a_reviewer_rates_beside_the_school_and_takes_it_back() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let own = tab.rating("t01-p1");
    check(&rate(&mut tab, id, 2), &["append reviewed"]);
    let seen = review(&tab, id).look(&"t01-p1".into());
    assert_eq!((seen.rating.clone(), seen.state()), (level(2), LookState::InProgress));
    assert_eq!(tab.rating("t01-p1"), own, "the school's own rating stands");
    tab.send(Event::UndoAsked);
    assert_eq!(*review(&tab, id).rating(&"t01-p1".into()), Rating::NotRated);
    tab.send(Event::RedoAsked);
    assert_eq!(*review(&tab, id).rating(&"t01-p1".into()), level(2));
}

#[test]
fn a_comment_and_how_far_one_is_are_kept_on_the_disk() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let indicator = || "t01-p1".into();
    let noted = Change::ReviewNoted { review: id, indicator: indicator(), text: "Registre vu sur place.".into() };
    check(&tab.send(Event::Entered(vec![noted])), &["append review-noted"]);
    let moved = Change::LookMoved { review: id, indicator: indicator(), state: Some(LookState::Seen) };
    check(&tab.send(Event::Entered(vec![moved])), &["append look-moved"]);
    let tab = tab.reopen();
    let look = review(&tab, id).look(&indicator());
    assert_eq!((&*look.comment, look.state()), ("Registre vu sur place.", LookState::Seen));
    assert_eq!(tab.workspace().side, Side::Reviewer, "one goes on reviewing");
}

#[test]
fn a_comment_is_protected_while_it_is_typed() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let key = NoteKey { round: tab.round().id, indicator: "t01-p1".into(), review: Some(id) };
    let comment = |tab: &Tab| review(tab, id).look(&"t01-p1".into()).comment;
    tab.send(Event::NoteTyped(key.clone(), "Registre vu".into()));
    assert_eq!(&*comment(&tab), "", "it is no entry yet");
    let mut tab = tab.reopen();
    assert_eq!(&*comment(&tab), "Registre vu", "the page was closed in the middle of it");
    tab.send(Event::NoteTyped(key.clone(), "Registre vu sur place.".into()));
    tab.wait(MINUTE);
    assert_eq!(&*comment(&tab), "Registre vu sur place.", "one has stopped typing");
    tab.send(Event::NoteTyped(key.clone(), "Registre vu sur place, à jour.".into()));
    check(&tab.send(Event::NoteLeft(key.clone())), &["append review-noted", "keep 0 drafts"]);
    tab.send(Event::ReviewSealAsked(id));
    tab.send(Event::QuestionConfirmed);
    check(&tab.send(Event::NoteTyped(key, "Autre chose.".into())), &[]);
    assert_eq!(&*comment(&tab), "Registre vu sur place, à jour.");
}

#[test]
fn what_was_just_looked_at_stays_in_sight_until_one_goes_elsewhere() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let dossier = tab.workspace().dossier.id;
    let to_see = ReviewPage::Look(Some(LookFilter::State(LookState::ToSee)), None);
    tab.go(Route::Reviews(dossier, ReviewsPage::Of(id, to_see.clone())));
    rate(&mut tab, id, 2);
    assert!(tab.workspace().touched.contains(&"t01-p1".into()));
    tab.go(Route::Reviews(dossier, ReviewsPage::Of(id, ReviewPage::Agenda)));
    assert!(tab.workspace().touched.is_empty());
}

#[test]
fn a_visit_is_planned_meeting_by_meeting_and_indicator_by_indicator() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let meeting = Meeting { title: "Réunion d’ouverture".into(), at: Some(540), ..Meeting::default() };
    check(&tab.send(Event::Added(Addition::Meeting(id, Rc::new(meeting)))), &["append meeting-set"]);
    let meeting = *review(&tab, id).meetings.keys().next().expect("it is there");
    let plan = LookPlan { methods: [Method::Interview].into(), sample: "deux classes".into(), meeting: Some(meeting) };
    let planned = |plan| Change::LookPlanned { review: id, indicator: "t01-p1".into(), plan };
    tab.send(Event::Entered(vec![planned(Some(Rc::new(plan.clone())))]));
    assert_eq!(review(&tab, id).look(&"t01-p1".into()).plan.as_deref(), Some(&plan));
    tab.send(Event::Entered(vec![planned(None)]));
    assert_eq!(review(&tab, id).look(&"t01-p1".into()).plan, None);
}

#[test]
fn a_finding_begun_from_an_indicator_leads_to_where_it_is_worded() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    let finding = FindingDetails {
        gravity: Gravity::Observation,
        indicators: ["t01-p1".into()].into(),
        statement: "".into(),
        basis: "Registre vu sur place.".into(),
        evidence: Default::default(),
        notified: None,
        repeats: None,
    };
    tab.send(Event::FindingBegun(id, Rc::new(finding)));
    let found = *review(&tab, id).findings.keys().next().expect("it is there");
    let dossier = tab.workspace().dossier.id;
    assert_eq!(tab.model.route, Route::Reviews(dossier, ReviewsPage::Of(id, ReviewPage::Finding(found))));
}

#[test]
fn a_sealed_review_refuses_and_takes_nothing_back() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    rate(&mut tab, id, 2);
    tab.send(Event::ReviewSealAsked(id));
    tab.send(Event::QuestionConfirmed);
    assert!(review(&tab, id).is_sealed());
    check(&rate(&mut tab, id, 4), &[]);
    let given_up = Change::ReviewOpened { review: id, details: None };
    check(&tab.send(Event::Entered(vec![given_up])), &[]);
    assert!(tab.workspace().change_back().is_none(), "nothing of it is offered to be taken back");
    tab.send(Event::UndoAsked);
    assert_eq!(*review(&tab, id).rating(&"t01-p1".into()), level(2));
}

#[test]
fn a_review_that_was_given_up_can_be_brought_back() {
    let mut tab = reviewer();
    let id = begin(&mut tab);
    tab.send(Event::Entered(vec![Change::ReviewOpened { review: id, details: None }]));
    assert!(tab.workspace().dossier.review(id).is_none());
    tab.send(Event::UndoAsked);
    assert_eq!(review(&tab, id).details.as_ref().map(|it| it.kind), Some(ReviewKind::ExternalEvaluation));
}

#[test]
fn the_school_opens_the_review_that_came_back_and_reads_it() {
    let mut school = Tab::with_themes(&["t01"]);
    school.rate("t01-p1", 3);
    school.close_round();
    let file = school.export();
    let mut tab = Tab::on_another_computer(9);
    tab.offer(&[(&file.name, &file.bytes)]);
    tab.send(Event::IncomingAccepted);
    tab.send(Event::SideChosen(Side::Reviewer));
    let id = begin(&mut tab);
    rate(&mut tab, id, 2);
    let file = tab.export();
    school.offer(&[(&file.name, &file.bytes)]);
    school.send(Event::IncomingAccepted);
    assert_eq!(*review(&school, id).rating(&"t01-p1".into()), level(2));
    assert_eq!(school.workspace().side, Side::Organisation);
    check(&rate(&mut school, id, 4), &[]);
    assert_eq!(*review(&school, id).rating(&"t01-p1".into()), level(2), "the reviewer's part is not the school's");
}
