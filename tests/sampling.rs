//! What a review proposes to look at, and why; how many sites are visited; what is pointed out about a visit; how the
//! two views of an indicator stand to each other.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::app::{Event, Route};
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{FindingDetails, FindingId, Gravity};
use qualicycle::dossier::review::{LookState, Meeting, MeetingId, Review, ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::round::Round;
use qualicycle::dossier::side::Side;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{Answer, Framework, FrameworkRef, IndicatorId};
use qualicycle::score::evidence::Grounds;
use qualicycle::score::review::{Difference, Findings, Seen, expected, state_of};
use qualicycle::score::sampling::{Case, Reason, SPREAD, propose, sites_to_visit};
use qualicycle::score::soundness::not_reviewed;
use qualicycle::score::visit::{Snag, snags};
use support::browser::{Tab, built_in};
use ulid::Ulid;

// Sites.

#[test]
fn the_sites_to_visit_are_the_rounded_square_root() {
    for (n, expected) in [(0, 0), (1, 1), (2, 1), (3, 2), (6, 2), (7, 3), (12, 3), (13, 4), (20, 4), (21, 5)] {
        assert_eq!(sites_to_visit(n), expected, "{n} sites");
    }
}

proptest! {
    #[test]
    fn the_number_of_sites_is_the_square_root_to_half_a_site(n in 1_u32..100_000) {
        let rounded = f64::from(n).sqrt().round();
        prop_assert_eq!(f64::from(sites_to_visit(n)), rounded);
    }
}

// Proposals.

/// A round on a framework with all its themes.
fn tab_on(framework: &str, edition: &str) -> Tab {
    let mut tab = Tab::first_visit();
    tab.go(Route::NewDossier);
    tab.send(Event::FrameworkChosen(FrameworkRef { id: framework.into(), edition: edition.into() }));
    tab.create("Organisme d’exemple", "2026");
    tab
}

struct World {
    tab: Tab,
    framework: Rc<Framework>,
}

impl World {
    fn rnq() -> World {
        let tab = tab_on("rnq", "V9");
        let framework = built_in(&FrameworkRef { id: "rnq".into(), edition: "V9".into() }).framework;
        World { tab, framework }
    }

    fn qual() -> World {
        let tab = Tab::with_themes(&["t01", "t02", "t10"]);
        let framework = support::browser::qual().framework;
        World { tab, framework }
    }

    /// A review of the round, with what it changed.
    fn review(&mut self, n: u128, kind: ReviewKind, changes: impl FnOnce(ReviewId) -> Vec<Change>) -> Review {
        let review = ReviewId(Ulid(n));
        let details = ReviewDetails {
            kind,
            round: self.tab.round().id,
            framework: self.tab.round().framework().clone(),
            digest: None,
            reviewer: "Auditrice".into(),
            name: "".into(),
            body: "".into(),
            begins: None,
            ends: None,
            purpose: "".into(),
        };
        let opened = Change::ReviewOpened { review, details: Some(Rc::new(details)) };
        self.tab.send(Event::SideChosen(Side::Reviewer));
        self.tab.send(Event::Entered(std::iter::once(opened).chain(changes(review)).collect()));
        self.tab.send(Event::ReviewSealAsked(review));
        self.tab.send(Event::QuestionConfirmed);
        self.tab.send(Event::SideChosen(Side::Organisation));
        (**self.dossier().review(review).expect("it was opened")).clone()
    }

    fn dossier(&self) -> &Dossier {
        &self.tab.workspace().dossier
    }

    fn reasons(&self, kind: ReviewKind, earlier: &[&Review]) -> BTreeMap<String, BTreeSet<Reason>> {
        let round = self.tab.round();
        let grounds = Grounds::of(&round, self.dossier().evidence(), Day::of(2026, 11, 22).expect("a day"));
        self.reasons_with(&round, &grounds, None, kind, earlier, 7)
    }

    fn reasons_with(
        &self,
        round: &Round,
        grounds: &Grounds,
        before: Option<&Round>,
        kind: ReviewKind,
        earlier: &[&Review],
        seed: u64,
    ) -> BTreeMap<String, BTreeSet<Reason>> {
        let case = Case { framework: &self.framework, round, before, grounds, earlier, kind, seed };
        propose(&case).into_iter().map(|it| (it.indicator.to_string(), it.reasons)).collect()
    }
}

#[test]
fn a_first_audit_looks_at_all_that_concerns_the_organisation() {
    let world = World::rnq();
    let proposed = world.reasons(ReviewKind::InitialAudit, &[]);
    let asked: BTreeSet<String> =
        world.tab.round().asked(&world.framework).map(|place| place.indicator.id.to_string()).collect();
    assert_eq!(proposed.keys().cloned().collect::<BTreeSet<_>>(), asked);
    assert!(proposed.values().all(|reasons| *reasons == [Reason::Whole].into()));
    assert!(!proposed.contains_key("i3"), "what does not concern it is not proposed");
}

#[test]
fn a_surveillance_audit_looks_at_what_failed_what_may_only_fail_gravely_and_what_the_scheme_names() {
    let mut world = World::rnq();
    let all: Vec<IndicatorId> =
        world.tab.round().asked(&world.framework).map(|place| place.indicator.id.clone()).collect();
    let seen = |review| {
        let seen = move |indicator: &IndicatorId| Change::Reviewed {
            review,
            indicator: indicator.clone(),
            rating: Rating::Level(Level(if indicator.as_str() == "i2" { 1 } else { 2 })),
        };
        let finding = Change::FindingRaised {
            review,
            finding: FindingId(Ulid(9)),
            details: Some(Rc::new(FindingDetails {
                gravity: Gravity::Minor,
                indicators: ["i24".into()].into(),
                statement: "La veille n’est pas exploitée.".into(),
                basis: "Deux relevés de veille sur quatre sont restés sans suite.".into(),
                evidence: BTreeSet::new(),
                notified: None,
                repeats: None,
            })),
        };
        // What was never looked at stays so.
        all.iter().filter(|id| id.as_str() != "i32").map(seen).chain([finding]).collect()
    };
    let first = world.review(1, ReviewKind::InitialAudit, seen);
    assert!(first.is_sealed());
    let proposed = world.reasons(ReviewKind::SurveillanceAudit, &[&first]);
    let of = |id: &str| proposed.get(id).cloned().unwrap_or_default();
    assert_eq!(of("i2"), [Reason::NonConformity].into(), "rated as a minor non-conformity");
    assert_eq!(of("i24"), [Reason::NonConformity].into(), "raised as a finding");
    assert_eq!(of("i1"), [Reason::Named].into());
    assert_eq!(of("i17"), [Reason::Named].into());
    assert_eq!(of("i19"), [Reason::Named].into());
    assert_eq!(of("i4"), [Reason::MajorOnly].into());
    assert_eq!(of("i32"), [Reason::MajorOnly, Reason::NeverSeen].into());
    assert_eq!(of("i9"), BTreeSet::new(), "seen, conform, and nothing names it");
    assert_eq!(of("i3"), BTreeSet::new(), "it does not concern the organisation");
}

#[test]
fn a_surveillance_audit_of_a_new_entrant_looks_at_everything() {
    let mut world = World::rnq();
    let round = world.tab.round().id;
    world.tab.send(Event::FlagAnswered(round, "new-entrant".into(), Answer::YesNo(true)));
    let proposed = world.reasons(ReviewKind::SurveillanceAudit, &[]);
    assert_eq!(proposed.len(), world.tab.round().asked(&world.framework).count());
    assert!(proposed.values().all(|reasons| reasons.contains(&Reason::NewEntrant)));
}

#[test]
fn a_surveillance_audit_that_follows_no_review_has_seen_nothing_yet() {
    let world = World::rnq();
    let proposed = world.reasons(ReviewKind::SurveillanceAudit, &[]);
    assert!(proposed["i9"].contains(&Reason::NeverSeen));
}

#[test]
fn an_evaluation_goes_where_seeing_tells_most_and_draws_from_every_theme() {
    let mut world = World::qual();
    world.tab.rate("t01-p1", 4);
    world.tab.rate("t01-d1", 1);
    let proposed = world.reasons(ReviewKind::ExternalEvaluation, &[]);
    assert!(proposed["t01-p1"].contains(&Reason::Unevidenced), "high, and nothing shows it");
    assert!(proposed.get("t01-d1").is_none_or(|reasons| *reasons == [Reason::Drawn].into()), "low levels are believed");
    assert!(proposed["t02-p1"].contains(&Reason::LeftOpen), "left open in a theme that is hardly rated");
}

#[test]
fn an_evaluation_looks_at_great_changes() {
    let mut world = World::qual();
    world.tab.rate("t01-p1", 2);
    world.tab.rate("t01-d1", 2);
    let before = world.tab.round();
    world.tab.rate("t01-p1", 4);
    world.tab.rate("t01-d1", 3);
    let (round, grounds) = (world.tab.round(), Grounds::default());
    let proposed = world.reasons_with(&round, &grounds, Some(&before), ReviewKind::PeerReview, &[], 1);
    assert!(proposed["t01-p1"].contains(&Reason::Moved), "two of three steps");
    assert!(!proposed.get("t01-d1").is_some_and(|reasons| reasons.contains(&Reason::Moved)), "one of three steps");
}

#[test]
fn what_is_drawn_is_one_in_five_of_each_theme_and_stays_the_same_for_a_review() {
    let mut world = World::qual();
    // All is rated low, so that nothing else is a reason.
    let all: Vec<String> = world
        .tab
        .round()
        .asked(&world.framework)
        .filter(|place| !world.framework.is_measure(place.indicator))
        .map(|place| place.indicator.id.to_string())
        .collect();
    all.iter().for_each(|id| drop(world.tab.rate(id, 2)));
    let round = world.tab.round();
    let draw = |seed| world.reasons_with(&round, &Grounds::default(), None, ReviewKind::PeerReview, &[], seed);
    let drawn = draw(1);
    for theme in ["t01", "t02", "t10"] {
        let n = round.asked(&world.framework).filter(|place| place.theme.id.as_str() == theme).count();
        let of_theme: Vec<_> = drawn.iter().filter(|(id, _)| id.starts_with(theme)).collect();
        assert!(of_theme.iter().any(|(_, reasons)| reasons.contains(&Reason::Drawn)), "{theme}");
        let n_drawn = of_theme.iter().filter(|(_, reasons)| **reasons == [Reason::Drawn].into()).count();
        assert_eq!(n_drawn, n.div_ceil(SPREAD), "{theme}");
    }
    assert_eq!(draw(1), drawn);
    assert!((2..20).any(|seed| draw(seed) != drawn), "another review draws otherwise");
}

// Both sides.

#[test]
fn how_two_ratings_stand_to_each_other() {
    let qual = support::browser::qual().framework;
    let place = qual.place(&"t01-p1".into()).expect("it is there");
    let of = |own: Rating, found: Rating| Difference::of(&qual, place, &own, &found);
    let level = |n| Rating::Level(Level(n));
    let not_applicable = |why: &str| Rating::NotApplicable { why: why.into() };
    assert_eq!(of(level(3), Rating::NotRated), None);
    assert_eq!(of(level(3), level(3)), Some(Difference::Same));
    assert_eq!(of(level(4), level(2)), Some(Difference::Above(2)));
    assert_eq!(of(level(1), level(2)), Some(Difference::Below(1)));
    assert_eq!(of(not_applicable("a"), level(2)), Some(Difference::Otherwise));
    assert_eq!(of(not_applicable("a"), not_applicable("b")), Some(Difference::Same));
    let rnq = built_in(&FrameworkRef { id: "rnq".into(), edition: "V9".into() }).framework;
    let place = rnq.place(&"i1".into()).expect("it is there");
    let of = |own, found| Difference::of(&rnq, place, &level(own), &level(found));
    assert_eq!(of(2, 1), Some(Difference::Milder));
    assert_eq!(of(0, 1), Some(Difference::Stricter));
}

#[test]
fn findings_of_conformity_are_counted_and_never_averaged() {
    let mut world = World::rnq();
    world.tab.rate("i1", 2);
    world.tab.rate("i2", 2);
    world.tab.rate("i9", 1);
    let rated = |review| {
        let rated = |(indicator, level): (&str, i16)| Change::Reviewed {
            review,
            indicator: indicator.into(),
            rating: Rating::Level(Level(level)),
        };
        [("i1", 2), ("i2", 0), ("i9", 2), ("i17", 2)].map(rated).to_vec()
    };
    let review = world.review(1, ReviewKind::MockAudit, rated);
    let round = world.tab.round();
    let expected = Findings { n: 3, n_same: 1, n_milder: 1, n_stricter: 1 };
    assert_eq!(Findings::of(&world.framework, &round, &review), expected);
    let side = qualicycle::score::review::side(&world.framework, &review);
    assert!(qualicycle::score::sides::pairs(&world.framework, &round, &side).is_empty());
}

#[test]
fn how_far_a_reviewer_is_follows_from_what_they_did_unless_they_said_otherwise() {
    let mut world = World::qual();
    let changes = |review| {
        let moved =
            |indicator: &str, state| Change::LookMoved { review, indicator: indicator.into(), state: Some(state) };
        vec![
            Change::Reviewed { review, indicator: "t01-p1".into(), rating: Rating::Level(Level(2)) },
            Change::ReviewNoted { review, indicator: "t01-d1".into(), text: "Vu.".into() },
            moved("t01-d1", LookState::Seen),
        ]
    };
    let review = world.review(1, ReviewKind::PeerReview, changes);
    let round = world.tab.round();
    let n = expected(&world.framework, &round).count();
    let seen = Seen::of(&world.framework, &review, round.asked(&world.framework));
    assert_eq!((seen.seen, seen.in_progress, seen.all()), (1, 1, n));
}

#[test]
fn a_reviewer_is_waited_for_on_as_many_indicators_as_are_said_to_be_missing() {
    let mut world = World::qual();
    let untouched = world.review(1, ReviewKind::PeerReview, |_| Vec::new());
    let (framework, round) = (world.framework.clone(), world.tab.round());
    let missing = not_reviewed(&framework, &round, &untouched).len();
    let seen = Seen::of(&framework, &untouched, round.asked(&framework));
    assert_eq!((seen.to_see, seen.all()), (missing, missing));
    let measure = round.asked(&framework).find(|place| framework.is_measure(place.indicator)).expect("a measure");
    assert_eq!(state_of(&framework, &untouched, measure), None, "nobody waits for a look at a measure");
    // Whoever looks at one all the same has done so.
    let indicator = measure.indicator.id.clone();
    let moved = |review| vec![Change::LookMoved { review, indicator, state: Some(LookState::Seen) }];
    let review = world.review(2, ReviewKind::PeerReview, moved);
    let seen = Seen::of(&framework, &review, round.asked(&framework));
    assert_eq!((seen.seen, seen.to_see, seen.all()), (1, missing, missing + 1));
    assert_eq!(not_reviewed(&framework, &round, &review).len(), missing);
}

// The visit.

fn meeting(day: u8, from: u16, minutes: u16) -> Rc<Meeting> {
    Rc::new(Meeting {
        title: "Entretien".into(),
        on: Day::of(2027, 3, day),
        at: Some(from),
        minutes: Some(minutes),
        ..Meeting::default()
    })
}

fn visit(meetings: &[Rc<Meeting>]) -> Vec<Snag> {
    let details = ReviewDetails {
        kind: ReviewKind::PeerReview,
        round: qualicycle::dossier::entry::RoundId(Ulid(1)),
        framework: FrameworkRef { id: "qual".into(), edition: "2026".into() },
        digest: None,
        reviewer: "Pair".into(),
        name: "".into(),
        body: "".into(),
        begins: Day::of(2027, 3, 8),
        ends: Day::of(2027, 3, 9),
        purpose: "".into(),
    };
    let meetings = meetings.iter().enumerate().map(|(n, meeting)| (id(n), meeting.clone()));
    snags(&details, &meetings.collect())
}

fn id(n: usize) -> MeetingId {
    MeetingId(Ulid(n as u128 + 1))
}

#[test]
fn meetings_at_the_same_time_are_pointed_out_and_those_that_follow_each_other_are_not() {
    assert_eq!(visit(&[meeting(8, 540, 60), meeting(8, 600, 60)]), []);
    assert_eq!(visit(&[meeting(8, 540, 61), meeting(8, 600, 60)]), [Snag::Overlap(id(0), id(1))]);
    assert_eq!(visit(&[meeting(8, 540, 60), meeting(9, 540, 60)]), [], "on two days");
    // A long one overlaps with all that lie in it.
    let within = [meeting(8, 540, 150), meeting(8, 550, 10), meeting(8, 600, 10)];
    assert_eq!(visit(&within), [Snag::Overlap(id(0), id(1)), Snag::Overlap(id(0), id(2))]);
}

#[test]
fn ten_hours_without_lunch_are_pointed_out() {
    let day = Day::of(2027, 3, 8).expect("a day");
    let morning_to_evening = [meeting(8, 480, 330), meeting(8, 810, 270)];
    assert_eq!(visit(&morning_to_evening), [Snag::LongDay(day, 600), Snag::NoLunch(day)]);
    let with_lunch = [meeting(8, 480, 240), meeting(8, 750, 329)];
    assert_eq!(visit(&with_lunch), [], "half an hour at noon, a minute less than ten hours");
    assert_eq!(visit(&[meeting(8, 540, 180), meeting(8, 720, 120)]), [], "over before half past two");
}

#[test]
fn a_meeting_outside_the_visit_is_pointed_out() {
    assert_eq!(visit(&[meeting(10, 540, 60)]), [Snag::OutsideVisit(id(0))]);
}
