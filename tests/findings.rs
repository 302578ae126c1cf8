//! Findings by the rules: what is proposed after a review, by when findings are due, what counts as grave as what, and
//! what was found before.

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::finding::{
    Finding, FindingAnswer, FindingDetails, FindingId, FindingState, FindingStep, Gravity, Position,
};
use qualicycle::dossier::review::{Conclusion, Opinion, ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::round::Round;
use qualicycle::framework::scale::Level;
use qualicycle::framework::{self, Framework, IndicatorId};
use qualicycle::score::decision::{Answered, AsOf, Decision, Judged, Outcome, Proposal, Reason, Verdict};
use qualicycle::score::due::{Due, Late, Periods, recurrences, to_requalify};
use qualicycle::score::soundness::{Against, Lacking, gravities, lacking};
use support::{Desk, cases, framework_of_indicators, indicator, on_scale, round_id};
use ulid::Ulid;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn ids(ids: &[&str]) -> Vec<IndicatorId> {
    ids.iter().map(|id| IndicatorId::from(*id)).collect()
}

/// Indicators named after their place, with these outcomes.
fn judged(outcomes: &[Outcome]) -> Vec<Judged> {
    let one = |(n, outcome): (usize, &Outcome)| Judged {
        indicator: format!("{n}").as_str().into(),
        is_major_only: false,
        outcome: *outcome,
    };
    outcomes.iter().enumerate().map(one).collect()
}

fn decide(outcomes: &[Outcome]) -> Decision {
    Decision::of(&judged(outcomes), Periods::default().minors_that_make_a_major)
}

// The decision table.

#[test]
fn nothing_is_proposed_before_every_indicator_was_reviewed() {
    let decision = decide(&[Outcome::Conform, Outcome::NotReviewed, Outcome::Major]);
    assert_eq!(decision.verdict, Verdict::Incomplete);
    assert_eq!(decision.reasons, [Reason::NotReviewed(ids(&["1"])), Reason::Majors(ids(&["2"]))]);
    assert_eq!(decision.verdict.opinion(), None);
}

#[test]
fn a_minor_finding_where_whatever_is_missing_is_major_is_an_error_of_entry() {
    let mut judged = judged(&[Outcome::Conform, Outcome::Minor]);
    judged[1].is_major_only = true;
    let decision = Decision::of(&judged, 5);
    assert_eq!(decision.verdict, Verdict::Contradictory);
    assert_eq!(decision.reasons[0], Reason::MinorWhereOnlyMajor(ids(&["1"])));
}

#[test]
fn one_open_major_stands_in_the_way() {
    let decision = decide(&[Outcome::Conform, Outcome::Major, Outcome::Minor]);
    assert_eq!(decision.verdict, Verdict::NotDeliverable);
    assert_eq!(decision.reasons, [Reason::Majors(ids(&["1"])), Reason::Minors(ids(&["2"]))]);
}

#[test]
fn five_minors_make_one_major_and_ten_are_still_one() {
    let verdict = |n: usize| {
        let mut outcomes = vec![Outcome::Conform; 3];
        outcomes.extend(vec![Outcome::Minor; n]);
        decide(&outcomes)
    };
    assert_eq!(verdict(0).verdict, Verdict::Deliverable);
    assert_eq!(verdict(0).reasons, [Reason::NoneOpen]);
    assert_eq!(verdict(1).verdict, Verdict::WithPlan);
    assert_eq!(verdict(4).verdict, Verdict::WithPlan);
    assert_eq!(verdict(5).verdict, Verdict::NotDeliverable);
    let ten = verdict(10);
    assert_eq!(ten.verdict, Verdict::NotDeliverable);
    assert!(matches!(&ten.reasons[..], [Reason::MinorsMakeAMajor(minors, 5)] if minors.len() == 10), "one reason");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_graver_finding_never_betters_the_verdict(
        outcomes in prop::collection::vec(select(vec![Outcome::Conform, Outcome::Minor, Outcome::Major]), 1..12),
        at in any::<prop::sample::Index>(),
    ) {
        let before = decide(&outcomes).verdict;
        let mut graver = outcomes.clone();
        let place = at.index(outcomes.len());
        for outcome in [Outcome::Minor, Outcome::Major] {
            graver[place] = graver[place].max(outcome);
            prop_assert!(decide(&graver).verdict >= before, "{outcomes:?} then {graver:?}");
        }
        let with_one_more: Vec<Outcome> = outcomes.iter().copied().chain([Outcome::Major]).collect();
        prop_assert_eq!(decide(&with_one_more).verdict, Verdict::NotDeliverable);
    }

    #[test]
    fn the_order_of_the_indicators_decides_nothing(
        outcomes in prop::collection::vec(
            select(vec![Outcome::NotReviewed, Outcome::Conform, Outcome::Minor, Outcome::Major]), 1..12,
        ),
    ) {
        let reversed: Vec<Outcome> = outcomes.iter().rev().copied().collect();
        prop_assert_eq!(decide(&outcomes).verdict, decide(&reversed).verdict);
    }
}

// Due dates.

#[test]
fn due_dates_are_the_worked_ones() {
    let due = |gravity, notified: &str| Periods::default().due(gravity, day(notified));
    let major = |mended: &str, verified: &str| Some(Due { mended: day(mended), verified: Some(day(verified)) });
    let minor = |mended: &str| Some(Due { mended: day(mended), verified: None });
    assert_eq!(due(Gravity::Major, "2025-06-10"), major("2025-09-10", "2025-10-10"));
    assert_eq!(due(Gravity::Minor, "2025-06-10"), minor("2025-12-10"));
    assert_eq!(due(Gravity::Major, "2025-11-30"), major("2026-02-28", "2026-03-28"));
    assert_eq!(due(Gravity::Minor, "2025-11-30"), minor("2026-05-30"));
    assert_eq!(due(Gravity::Observation, "2025-06-10"), None);
    assert_eq!(due(Gravity::Strength, "2025-06-10"), None);
}

fn finding(gravity: Gravity, state: FindingState) -> Finding {
    let details = FindingDetails {
        gravity,
        indicators: BTreeSet::from(["a".into()]),
        statement: "The register is not kept.".into(),
        basis: "Three files of five.".into(),
        evidence: BTreeSet::new(),
        notified: Some(day("2025-06-10")),
        repeats: None,
    };
    let step = FindingStep { state, on: day("2025-07-01"), note: "".into() };
    let step = (state != FindingState::Open).then(|| Rc::new(step));
    Finding { details: Some(Rc::new(details)), answer: None, step, requalified: None }
}

#[test]
fn the_last_day_is_in_time_and_the_next_is_late() {
    let late = |state, today: &str| Periods::default().late(&finding(Gravity::Major, state), day(today));
    assert_eq!(late(FindingState::Open, "2025-09-10"), None);
    assert_eq!(late(FindingState::PlanSent, "2025-09-11"), Some(Late::Mending(day("2025-09-10"))));
    assert_eq!(late(FindingState::Implemented, "2025-10-10"), None, "the reviewer has a month");
    assert_eq!(late(FindingState::Implemented, "2025-10-11"), Some(Late::Verifying(day("2025-10-10"))));
    assert_eq!(late(FindingState::Verified, "2027-01-01"), None, "lifted");
    let minor = finding(Gravity::Minor, FindingState::Implemented);
    assert_eq!(Periods::default().late(&minor, day("2027-01-01")), None, "seen at the next review, whenever that is");
}

#[test]
fn nothing_is_due_before_anybody_was_told() {
    let mut untold = finding(Gravity::Major, FindingState::Open);
    let details = untold.details.as_ref().map(|it| FindingDetails { notified: None, ..(**it).clone() });
    untold.details = details.map(Rc::new);
    assert_eq!(Periods::default().due_of(&untold), None);
}

#[test]
fn a_minor_that_counts_as_a_major_has_three_months_from_that_day() {
    let mut requalified = finding(Gravity::Minor, FindingState::PlanSent);
    assert_eq!(Periods::default().next_due(&requalified), Some(day("2025-12-10")));
    requalified.requalified = Some(day("2026-11-30"));
    let due = Due { mended: day("2027-02-28"), verified: Some(day("2027-03-28")) };
    assert_eq!(Periods::default().due_of(&requalified), Some(due));
}

#[test]
fn a_promise_beyond_the_rule_is_told() {
    let mut promised = finding(Gravity::Major, FindingState::PlanSent);
    let answer = |due: &str| FindingAnswer {
        position: Position::Accepted,
        text: "".into(),
        cause: "".into(),
        correction: "".into(),
        plan: "Keep it every week.".into(),
        due: Some(day(due)),
        by: "".into(),
        on: None,
    };
    promised.answer = Some(Rc::new(answer("2025-09-10")));
    assert_eq!(Periods::default().promised_too_late(&promised), None);
    promised.answer = Some(Rc::new(answer("2025-09-11")));
    assert_eq!(Periods::default().promised_too_late(&promised), Some(day("2025-09-11")));
}

// Reviews.

/// Two indicators on the scale of conformity, the second major-only, and one from 1 to 4 with a floor of 2.
fn conformity() -> Framework {
    let b = framework::Indicator { gravity: Some(framework::Gravity::MajorOnly), ..on_scale("b", "conformity") };
    framework_of_indicators(vec![on_scale("a", "conformity"), b])
}

fn levels() -> Framework {
    let b = framework::Indicator { critical: true, floor: Some(Level(2)), ..indicator("b") };
    framework_of_indicators(vec![indicator("a"), b, on_scale("q", "quantity")])
}

/// A round with reviews, at one desk.
struct Story {
    desk: Desk,
    framework: Framework,
}

const fn review_id(n: u8) -> ReviewId {
    ReviewId(Ulid(300 + n as u128))
}

const fn finding_id(n: u8) -> FindingId {
    FindingId(Ulid(400 + n as u128))
}

impl Story {
    fn of(framework: Framework) -> Story {
        let mut desk = Desk::new(1);
        desk.open(1, &framework);
        Story { desk, framework }
    }

    fn opens(&mut self, n: u8, kind: ReviewKind) -> &mut Self {
        let details = ReviewDetails {
            kind,
            round: round_id(1),
            framework: self.framework.reference(),
            digest: None,
            reviewer: "Inspector".into(),
            name: "".into(),
            body: "".into(),
            begins: None,
            ends: None,
            purpose: "".into(),
        };
        self.makes(Change::ReviewOpened { review: review_id(n), details: Some(Rc::new(details)) })
    }

    fn rates(&mut self, n: u8, indicator: &str, level: i16) -> &mut Self {
        let rating = Rating::Level(Level(level));
        self.makes(Change::Reviewed { review: review_id(n), indicator: indicator.into(), rating })
    }

    fn finds(&mut self, n: u8, id: u8, gravity: Gravity, indicators: &[&str]) -> &mut Self {
        let details = FindingDetails {
            gravity,
            indicators: indicators.iter().map(|id| IndicatorId::from(*id)).collect(),
            statement: "The register is not kept.".into(),
            basis: "Three files of five.".into(),
            evidence: BTreeSet::new(),
            notified: Some(day("2025-06-10")),
            repeats: None,
        };
        self.makes(Change::FindingRaised {
            review: review_id(n),
            finding: finding_id(id),
            details: Some(Rc::new(details)),
        })
    }

    fn moves(&mut self, n: u8, id: u8, state: FindingState) -> &mut Self {
        let step = FindingStep { state, on: day("2025-08-01"), note: "".into() };
        self.makes(Change::FindingMoved { review: review_id(n), finding: finding_id(id), step: Some(Rc::new(step)) })
    }

    fn requalifies(&mut self, n: u8, id: u8) -> &mut Self {
        let on = Some(day("2026-11-30"));
        self.makes(Change::FindingRequalified { review: review_id(n), finding: finding_id(id), on })
    }

    fn concludes(&mut self, n: u8, opinion: Opinion, reason: &str) -> &mut Self {
        let conclusion = Conclusion {
            summary: "Seen and heard.".into(),
            opinion: Some(opinion),
            reason: reason.into(),
            ..Conclusion::default()
        };
        self.makes(Change::ReviewConcluded { review: review_id(n), conclusion: Some(Rc::new(conclusion)) })
    }

    fn makes(&mut self, change: Change) -> &mut Self {
        self.desk.enter(change);
        self
    }

    fn dossier(&self) -> &Dossier {
        &self.desk.dossier
    }

    fn round(&self) -> Rc<Round> {
        self.dossier().round(round_id(1)).expect("it was opened").clone()
    }

    fn proposal(&self, n: u8, as_of: AsOf) -> Proposal {
        let review = self.dossier().review(review_id(n)).expect("it was opened");
        Proposal::of(self.dossier(), &self.framework, &self.round(), review, as_of, &Periods::default())
    }

    fn verdict(&self, n: u8, as_of: AsOf) -> Verdict {
        match self.proposal(n, as_of) {
            Proposal::Table(decision) => decision.verdict,
            Proposal::Answered(_) => panic!("the table applies"),
        }
    }

    fn lacking(&self, n: u8) -> Vec<Lacking> {
        let (round, periods) = (self.round(), Periods::default());
        let review = self.dossier().review(review_id(n)).expect("it was opened");
        let against = Against { dossier: self.dossier(), framework: &self.framework, round: &round, periods: &periods };
        lacking(against, review)
    }

    fn recurs(&self, n: u8, id: u8) -> Vec<(FindingId, bool)> {
        let review = self.dossier().review(review_id(n)).expect("it was opened");
        let details = review.findings[&finding_id(id)].details.clone().expect("it was raised");
        recurrences(self.dossier(), review, &details).iter().map(|it| (it.id, it.is_said)).collect()
    }
}

#[test]
fn what_was_lifted_stands_in_the_way_no_more() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).rates(1, "a", 2);
    assert_eq!(story.verdict(1, AsOf::Today), Verdict::Incomplete);
    story.rates(1, "b", 0).finds(1, 1, Gravity::Major, &["b"]);
    assert_eq!(story.verdict(1, AsOf::Today), Verdict::NotDeliverable);
    story.moves(1, 1, FindingState::Implemented);
    assert_eq!(story.verdict(1, AsOf::Today), Verdict::NotDeliverable, "the reviewer has not seen it");
    story.moves(1, 1, FindingState::Verified);
    assert_eq!(story.verdict(1, AsOf::Today), Verdict::Deliverable);
    assert_eq!(story.verdict(1, AsOf::Visit), Verdict::NotDeliverable, "what was found at the visit stays found");
}

#[test]
fn a_finding_counts_without_a_rating_and_a_rating_without_a_finding() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).finds(1, 1, Gravity::Minor, &["a"]).rates(1, "b", 0);
    let expected = vec![Reason::Majors(ids(&["b"])), Reason::Minors(ids(&["a"]))];
    let Proposal::Table(decision) = story.proposal(1, AsOf::Today) else { panic!("the table applies") };
    assert_eq!((decision.verdict, decision.reasons), (Verdict::NotDeliverable, expected));
    assert!(story.lacking(1).contains(&Lacking::RatingDiffers("b".into(), None)));
}

#[test]
fn a_strength_is_no_review_of_conformity() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).finds(1, 1, Gravity::Strength, &["a"]).rates(1, "b", 2);
    assert_eq!(story.verdict(1, AsOf::Today), Verdict::Incomplete);
}

#[test]
fn a_minor_not_lifted_at_the_next_review_counts_as_a_major_once_the_reviewer_says_so() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).finds(1, 1, Gravity::Minor, &["a"]).moves(1, 1, FindingState::PlanSent);
    story.opens(2, ReviewKind::SurveillanceAudit).rates(2, "a", 2).rates(2, "b", 2);
    let review = story.dossier().review(review_id(2)).expect("it was opened").clone();
    let asked: Vec<FindingId> = to_requalify(story.dossier(), &review).iter().map(|it| it.id).collect();
    assert_eq!(asked, [finding_id(1)]);
    assert_eq!(story.verdict(2, AsOf::Today), Verdict::WithPlan, "it still stands, as a minor one");
    story.requalifies(1, 1);
    assert_eq!(story.verdict(2, AsOf::Today), Verdict::NotDeliverable);
    let review = story.dossier().review(review_id(2)).expect("it was opened").clone();
    assert!(to_requalify(story.dossier(), &review).is_empty());
    story.moves(1, 1, FindingState::Closed);
    assert_eq!(story.verdict(2, AsOf::Today), Verdict::Deliverable);
}

#[test]
fn an_audit_for_practice_requalifies_nothing() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).finds(1, 1, Gravity::Minor, &["a"]).opens(2, ReviewKind::MockAudit);
    let review = story.dossier().review(review_id(2)).expect("it was opened").clone();
    assert!(to_requalify(story.dossier(), &review).is_empty());
}

#[test]
fn what_was_found_before_is_flagged_closed_or_not() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).finds(1, 1, Gravity::Minor, &["a"]).moves(1, 1, FindingState::Closed);
    story.finds(1, 2, Gravity::Strength, &["a"]);
    story.opens(2, ReviewKind::SurveillanceAudit).finds(2, 3, Gravity::Minor, &["a"]);
    story.finds(2, 4, Gravity::Major, &["b"]);
    assert_eq!(story.recurs(2, 3), [(finding_id(1), false)]);
    assert_eq!(story.recurs(2, 4), []);
    assert_eq!(story.recurs(1, 1), [], "the first of its kind");
    let said = story.dossier().review(review_id(2)).expect("it was opened").findings[&finding_id(4)].details.clone();
    let said = FindingDetails { repeats: Some(finding_id(1)), ..(*said.expect("it was raised")).clone() };
    let (review, finding) = (review_id(2), finding_id(4));
    story.makes(Change::FindingRaised { review, finding, details: Some(Rc::new(said)) });
    assert_eq!(story.recurs(2, 4), [(finding_id(1), true)]);
}

#[test]
fn where_findings_are_not_counted_it_is_told_what_counts() {
    let mut story = Story::of(levels());
    story.opens(1, ReviewKind::InitialAudit);
    let untouched = Answered {
        n_asked: 2,
        not_reviewed: ids(&["a", "b"]),
        unanswered: vec!["t-c".into()],
        below_floor: Vec::new(),
    };
    assert_eq!(story.proposal(1, AsOf::Today), Proposal::Answered(untouched));
    story.rates(1, "b", 1);
    let begun = Answered { n_asked: 2, not_reviewed: ids(&["a"]), unanswered: Vec::new(), below_floor: ids(&["b"]) };
    assert_eq!(story.proposal(1, AsOf::Today), Proposal::Answered(begun));
}

#[test]
fn an_opinion_that_is_not_the_rules_needs_a_reason() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).rates(1, "a", 2).rates(1, "b", 2);
    story.concludes(1, Opinion::Favourable, "");
    assert_eq!(story.lacking(1), []);
    story.concludes(1, Opinion::Unfavourable, " ");
    assert_eq!(story.lacking(1), [Lacking::Reason]);
    assert!(Lacking::Reason.is_blocking());
    story.concludes(1, Opinion::Unfavourable, "The premises were closed.");
    assert_eq!(story.lacking(1), []);
}

#[test]
fn a_non_conformity_rests_on_facts_and_names_a_requirement() {
    let mut story = Story::of(conformity());
    story.opens(1, ReviewKind::InitialAudit).rates(1, "a", 2).rates(1, "b", 2);
    story.concludes(1, Opinion::Favourable, "");
    let bare = |gravity| FindingDetails {
        gravity,
        indicators: BTreeSet::new(),
        statement: "Something.".into(),
        basis: "".into(),
        evidence: BTreeSet::new(),
        notified: Some(day("2025-06-10")),
        repeats: None,
    };
    let (review, finding) = (review_id(1), finding_id(1));
    story.makes(Change::FindingRaised { review, finding, details: Some(Rc::new(bare(Gravity::Minor))) });
    assert_eq!(story.lacking(1), [Lacking::Basis(finding), Lacking::Indicator(finding)]);
    story.makes(Change::FindingRaised { review, finding, details: Some(Rc::new(bare(Gravity::Strength))) });
    assert_eq!(story.lacking(1), [], "a strength needs neither");
    story.finds(1, 1, Gravity::Minor, &["b"]);
    let lacking = story.lacking(1);
    assert!(lacking.contains(&Lacking::MinorNotAllowed(finding, ids(&["b"]))), "{lacking:?}");
    assert!(lacking.contains(&Lacking::RatingDiffers("b".into(), Some(finding))), "{lacking:?}");
    assert!(!lacking.contains(&Lacking::Basis(finding)));
}

#[test]
fn a_minor_is_not_offered_where_whatever_is_missing_is_major() {
    let offered = |indicators: &[&str]| gravities(&conformity(), &ids(indicators)).collect::<Vec<_>>();
    assert_eq!(offered(&["a"]), Gravity::ALL);
    assert_eq!(offered(&["a", "b"]), [Gravity::Strength, Gravity::Observation, Gravity::Major]);
}
