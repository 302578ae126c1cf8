//! What the organisation and a reviewer may enter, of every kind of change that there is.

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use qualicycle::dossier::change::{Change, Field, Rating, ReviewField};
use qualicycle::dossier::finding::{FindingState, FindingStep};
use qualicycle::dossier::round::{Opening, Phase};
use qualicycle::dossier::seal::Seal;
use qualicycle::dossier::side::{Side, sifted};
use qualicycle::dossier::signature::Capacity;
use qualicycle::framework::Scope;
use serde_json::json;
use support::kinds::one_of_each;
use support::kinds::outside::{finding_id, review_id, review_sealed};
use support::{Desk, framework_of_indicators, indicator, opened, round_id};

const AT: qualicycle::dossier::entry::Timestamp = qualicycle::dossier::entry::Timestamp(1_790_000_000_000);

fn kind(change: &Change) -> String {
    let value = serde_json::to_value(change).expect("a change is JSON");
    value.as_object().and_then(|kinds| kinds.keys().next().cloned()).expect("a kind")
}

/// One change of every kind.
fn all() -> Vec<Change> {
    let mut desk = Desk::new(1);
    let framework = framework_of_indicators(vec![indicator("a")]);
    desk.open(1, &framework);
    let round = round_id(1);
    for change in one_of_each(round, ("test", "a"), "…", 1, true) {
        desk.enter(change);
    }
    let sealed_review = review_sealed(&desk.dossier, review_id(1), AT).expect("it was opened");
    let seal = Seal::of(desk.dossier.record(desk.round(1), AT));
    let opening: Opening = (*desk.round(1).opening).clone();
    let of_a_round = vec![
        Change::OrganisationDescribed(Rc::default()),
        Change::RoundOpened { round, opening: Rc::new(opening) },
        Change::PhaseReached { round, phase: Phase::Assessing },
        Change::ThemesChosen { round, themes: Vec::new() },
        Change::ScopeSet { round, scope: Scope::default() },
        Change::TargetSet { round, indicator: "a".into(), level: None },
        Change::AimSet { round, indicator: "a".into(), amount: None },
        Change::Rated { round, indicator: "a".into(), rating: Rating::Declined },
        Change::Noted { round, indicator: "a".into(), text: "".into() },
        Change::SheetWorded { round, part: "a".into(), text: "".into() },
        Change::EditionChanged { round, edition: None },
        Change::RoundSealed { round, seal: Rc::new(seal) },
        sealed_review,
    ];
    of_a_round.into_iter().chain(one_of_each(round, ("test", "a"), "…", 1, true)).collect()
}

fn entered_by(side: Side) -> BTreeSet<String> {
    all().iter().filter(|change| side.may_enter(change)).map(kind).collect()
}

#[test]
fn every_kind_is_somebodys_and_only_signatures_and_steps_are_both_sides() {
    let kinds: BTreeSet<String> = all().iter().map(kind).collect();
    assert_eq!(kinds.len(), 45, "a kind that is not here would be judged by nobody");
    let [organisation, reviewer] = Side::ALL.map(entered_by);
    assert_eq!(organisation.union(&reviewer).cloned().collect::<BTreeSet<_>>(), kinds);
    let both: Vec<&String> = organisation.intersection(&reviewer).collect();
    assert_eq!(both, ["finding-moved", "signed"]);
}

#[test]
fn a_reviewer_enters_the_review_and_nothing_of_the_round() {
    let expected = [
        "finding-moved",
        "finding-raised",
        "finding-requalified",
        "look-moved",
        "look-planned",
        "meeting-set",
        "review-concluded",
        "review-noted",
        "review-opened",
        "review-sealed",
        "reviewed",
        "signed",
    ];
    assert_eq!(entered_by(Side::Reviewer), expected.map(String::from).into());
}

fn moved(state: FindingState) -> Change {
    let step = FindingStep { state, on: "2026-11-22".parse().expect("a day"), note: "".into() };
    Change::FindingMoved { review: review_id(1), finding: finding_id(1), step: Some(Rc::new(step)) }
}

#[test]
fn the_organisation_says_what_is_in_place_and_the_reviewer_that_it_holds() {
    let may = |side: Side| FindingState::ALL.map(|state| side.may_enter(&moved(state)));
    assert_eq!(may(Side::Organisation), [true, true, true, false, false]);
    assert_eq!(may(Side::Reviewer), [true; 5]);
}

#[test]
fn what_a_reviewer_verified_is_not_taken_back_by_the_organisation() {
    let back = Change::FindingMoved { review: review_id(1), finding: finding_id(1), step: None };
    for state in [FindingState::Verified, FindingState::Closed] {
        assert!(!Side::Organisation.may_replace(&moved(state), &back), "{state:?}");
        assert!(Side::Reviewer.may_replace(&moved(state), &back), "{state:?}");
    }
    assert!(Side::Organisation.may_replace(&moved(FindingState::Implemented), &back));
}

#[test]
fn a_kind_that_nobody_knows_is_entered_by_no_reviewer() {
    let unknown = Change::Unknown(json!({ "verdict-given": {} }));
    assert!(!Side::Reviewer.may_enter(&unknown) && Side::Organisation.may_enter(&unknown));
}

// What a file brings.

/// A school that opened a round, and a reviewer who has its file.
fn school_and_reviewer() -> (Desk, Desk) {
    let (mut school, mut reviewer) = (Desk::new(1), Desk::new(2));
    school.open(1, &framework_of_indicators(vec![indicator("a")]));
    reviewer.receive(&school);
    (school, reviewer)
}

/// How many of the entries that the other has are taken, and how many are refused.
fn brings(here: &Desk, side: Side, file: &Desk, written_as: Side) -> (usize, usize) {
    let entries: Vec<_> = file.dossier.entries().cloned().collect();
    let (taken, refused) = sifted(&here.dossier, side, written_as, &entries);
    (taken.iter().filter(|entry| here.dossier.entry(entry.id).is_none()).count(), refused.len())
}

#[test]
fn a_reviewers_file_brings_the_review_and_no_change_to_the_round() {
    let (school, mut reviewer) = school_and_reviewer();
    let all = one_of_each(round_id(1), ("test", "a"), "…", 1, true);
    let n_all = all.len();
    let n_reviews = all.iter().filter(|change| Side::Reviewer.may_enter(change)).count();
    for change in all {
        reviewer.enter(change);
    }
    let (n_taken, n_refused) = brings(&school, Side::Organisation, &reviewer, Side::Reviewer);
    assert_eq!((n_taken, n_refused), (n_reviews, n_all - n_reviews));
    assert!(n_taken >= 11 && n_refused >= 17, "{n_taken}, {n_refused}");
    assert_eq!(brings(&school, Side::Organisation, &reviewer, Side::Organisation), (n_all, 0), "a colleague's, whole");
}

#[test]
fn the_schools_file_brings_a_reviewer_everything_but_changes_to_their_own_review() {
    let (mut school, mut reviewer) = school_and_reviewer();
    let all = one_of_each(round_id(1), ("test", "a"), "…", 1, true);
    reviewer.enter(all.iter().find(|change| matches!(change, Change::ReviewOpened { .. })).expect("a kind").clone());
    school.receive(&reviewer);
    for change in &all {
        school.enter(change.clone());
    }
    let is_own = |change: &&Change| {
        matches!(change.field(), Some(Field::Review(_, field))
            if !matches!(field, ReviewField::Answer(_) | ReviewField::Step(_)))
    };
    let n_own = all.iter().filter(is_own).count();
    assert_eq!(n_own, 9);
    assert_eq!(brings(&reviewer, Side::Reviewer, &school, Side::Organisation), (all.len() - n_own, n_own));
}

#[test]
fn the_schools_file_brings_a_reviewer_the_reviews_of_others() {
    let (mut school, reviewer) = school_and_reviewer();
    let all = one_of_each(round_id(1), ("test", "a"), "…", 1, true);
    for change in &all {
        school.enter(change.clone());
    }
    assert_eq!(brings(&reviewer, Side::Reviewer, &school, Side::Organisation), (all.len(), 0));
}

#[test]
fn a_reviewers_file_adds_signatures_and_takes_back_none_of_the_schools() {
    let (mut school, mut reviewer) = school_and_reviewer();
    let signed = |n: u8, stands: bool| {
        let all = one_of_each(round_id(1), ("test", "a"), "…", n, stands);
        all.into_iter().find(|change| matches!(change, Change::Signed { .. })).expect("a kind")
    };
    let capacity = |change: &Change| match change {
        Change::Signed { proof: Some(proof), .. } => proof.capacity,
        _ => panic!("nobody signed"),
    };
    assert_eq!((capacity(&signed(0, true)), capacity(&signed(5, true))), (Capacity::Head, Capacity::Inspector));
    school.enter(signed(0, true));
    reviewer.receive(&school);
    reviewer.enter(signed(0, false));
    reviewer.enter(signed(5, true));
    assert_eq!(brings(&school, Side::Organisation, &reviewer, Side::Reviewer), (1, 1));
    school.receive(&reviewer);
    school.enter(signed(5, false));
    assert_eq!(brings(&reviewer, Side::Reviewer, &school, Side::Organisation), (0, 1), "nor the other way round");
}

#[test]
fn what_is_here_already_is_never_refused() {
    let (mut school, mut reviewer) = school_and_reviewer();
    for change in one_of_each(round_id(1), ("test", "a"), "…", 1, true) {
        school.enter(change);
    }
    school.enter(opened(2, &framework_of_indicators(vec![indicator("a")])));
    reviewer.receive(&school);
    assert_eq!(brings(&school, Side::Organisation, &reviewer, Side::Reviewer), (0, 0));
}
