//! The rule of the field on evidence (17): how fresh a piece is, which ratings need one, and that a lack of it is told
//! and never lowers a score.

mod support;

use std::collections::BTreeSet;
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::dossier::round::Round;
use qualicycle::framework::Framework;
use qualicycle::framework::scale::Level;
use qualicycle::score::ScoreCard;
use qualicycle::score::evidence::{Freshness, Grounds, Lack};
use support::{Desk, cases, framework_of_indicators, not_applicable, on_scale, round_id};
use ulid::Ulid;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn dated(on: &str, current_for: Option<u16>) -> Evidence {
    let on = (!on.is_empty()).then(|| day(on));
    Evidence { title: "Relevé".into(), on, current_for, ..Evidence::default() }
}

// Freshness.

#[test]
fn a_piece_is_current_for_two_years_unless_somebody_says_otherwise() {
    for (on, current_for, today, expected) in [
        ("2024-03-15", None, "2026-03-14", Freshness::Until(day("2026-03-14"))),
        ("2024-03-15", None, "2026-03-15", Freshness::OutOfDate(day("2026-03-15"))),
        ("2024-08-31", Some(6), "2025-02-27", Freshness::Until(day("2025-02-27"))),
        ("2024-08-31", Some(6), "2025-02-28", Freshness::OutOfDate(day("2025-02-28"))),
        ("1998-01-01", Some(0), "2026-11-22", Freshness::Always),
        ("", Some(0), "2026-11-22", Freshness::Always),
        ("", None, "2026-11-22", Freshness::Undated),
        ("", Some(12), "2026-11-22", Freshness::Undated),
        ("2027-01-01", None, "2026-11-22", Freshness::Until(day("2028-12-31"))),
    ] {
        let piece = dated(on, current_for);
        let freshness = Freshness::of(&piece, day(today));
        assert_eq!(freshness, expected, "{on} for {current_for:?} months, on {today}");
        assert_eq!(freshness.is_current(), piece.is_current(day(today)), "both say the same");
    }
}

// What needs evidence.

/// A round over one indicator on each scale, named after its scale.
fn on_each_scale() -> (Framework, Desk) {
    let scales = ["level", "stage", "agreement", "tri", "yes-no", "percent", "conformity", "quantity"];
    let framework = framework_of_indicators(scales.map(|scale| on_scale(scale, scale)).into());
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    (framework, desk)
}

fn piece(n: u128) -> EvidenceId {
    EvidenceId(Ulid(900 + n))
}

fn describe(desk: &mut Desk, n: u128, details: Option<Evidence>) {
    desk.enter(Change::EvidenceDescribed { evidence: piece(n), details: details.map(Rc::new) });
}

fn link(desk: &mut Desk, n: u128, framework: &str, indicator: &str, linked: bool) {
    let (framework, indicator) = (framework.into(), indicator.into());
    desk.enter(Change::EvidenceLinked { evidence: piece(n), framework, indicator, linked });
}

fn lacks(framework: &Framework, desk: &Desk, on: &str) -> Vec<(String, Lack)> {
    let grounds = Grounds::of(desk.round(1), desk.dossier.evidence(), day(on));
    let lacking = grounds.unevidenced(framework, desk.round(1));
    lacking.map(|(place, lack)| (place.indicator.id.to_string(), lack)).collect()
}

#[test]
fn the_top_half_of_each_scale_needs_evidence_and_its_middle_does_not() {
    for (scale, low, high) in [
        ("level", vec![1, 2], vec![3, 4]),
        ("agreement", vec![1, 2], vec![3, 4]),
        ("stage", vec![0, 1, 2], vec![3, 4]),
        ("tri", vec![0, 1], vec![2]),
        ("yes-no", vec![0], vec![1]),
        ("percent", vec![0, 49, 50], vec![51, 100]),
        ("conformity", vec![0, 1], vec![2]),
    ] {
        for (levels, expected) in [(low, vec![]), (high, vec![(scale.to_owned(), Lack::Nothing)])] {
            for n in levels {
                let (framework, mut desk) = on_each_scale();
                desk.rate(1, scale, n);
                assert_eq!(lacks(&framework, &desk, "2026-11-22"), expected, "{n} on {scale}");
            }
        }
    }
}

#[test]
fn what_affirms_nothing_lacks_nothing() {
    let (framework, mut desk) = on_each_scale();
    desk.rate(1, "quantity", Rating::Quantity("98".parse().expect("a number")));
    desk.rate(1, "level", not_applicable());
    desk.rate(1, "stage", Rating::Declined);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), []);
}

#[test]
fn one_current_piece_is_enough_and_a_piece_out_of_date_is_none() {
    let (framework, mut desk) = on_each_scale();
    desk.rate(1, "level", 4);
    let level = |lack| vec![("level".to_owned(), lack)];
    describe(&mut desk, 1, Some(dated("2020-01-01", None)));
    link(&mut desk, 1, "other", "level", true);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), level(Lack::Nothing), "it serves another framework");
    link(&mut desk, 1, "test", "level", true);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), level(Lack::OutOfDate));
    assert_eq!(lacks(&framework, &desk, "2021-12-31"), [], "it was current then");
    describe(&mut desk, 2, Some(dated("", None)));
    link(&mut desk, 2, "test", "level", true);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), [], "what has no date is taken for current");
    describe(&mut desk, 2, None);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), level(Lack::OutOfDate), "it was taken out");
    describe(&mut desk, 1, None);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), level(Lack::Nothing));
}

#[test]
fn a_sealed_round_rests_on_what_it_rested_on() {
    let (framework, mut desk) = on_each_scale();
    desk.rate(1, "level", 4);
    desk.rate(1, "stage", 4);
    describe(&mut desk, 1, Some(dated("2026-01-01", None)));
    link(&mut desk, 1, "test", "level", true);
    desk.seal(1);
    link(&mut desk, 1, "test", "level", false);
    link(&mut desk, 1, "test", "stage", true);
    describe(&mut desk, 1, None);
    assert_eq!(lacks(&framework, &desk, "2026-11-22"), [("stage".to_owned(), Lack::Nothing)]);
    let grounds = Grounds::of(desk.round(1), desk.dossier.evidence(), day("2026-11-22"));
    let titles: Vec<_> = grounds.of_indicator(&"level".into()).iter().map(|s| s.details.title.clone()).collect();
    assert_eq!(titles, ["Relevé".into()]);
}

// Laws.

/// A round with ratings of any height, and pieces of any age linked anyhow.
fn any_ground() -> impl Strategy<Value = (Framework, Desk, Vec<(u128, String)>)> {
    let scales = ["level", "stage", "agreement", "tri", "yes-no", "percent", "conformity"];
    let ratings = proptest::collection::vec((prop::sample::select(scales.to_vec()), 0i16..=4), 0..7);
    let pieces = proptest::collection::vec((2015i32..2030, prop::option::of(0u16..80)), 0..4);
    let links = proptest::collection::vec((0u128..4, prop::sample::select(scales.to_vec())), 0..8);
    (ratings, pieces, links).prop_map(|(ratings, pieces, links)| {
        let (framework, mut desk) = on_each_scale();
        for (scale, n) in ratings {
            let scale_of = framework.place(&scale.into()).and_then(|place| framework.scale_of(place.indicator));
            if scale_of.is_some_and(|scale| scale.holds(Level(n))) {
                desk.rate(1, scale, n);
            }
        }
        for (n, (year, months)) in (0..).zip(&pieces) {
            describe(&mut desk, n, Some(dated(&format!("{year}-06-15"), *months)));
        }
        (framework, desk, links.into_iter().map(|(n, scale)| (n, scale.to_owned())).collect())
    })
}

fn set_of(framework: &Framework, desk: &Desk) -> BTreeSet<String> {
    lacks(framework, desk, "2026-11-22").into_iter().map(|(indicator, _)| indicator).collect()
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn linking_never_makes_a_lack_and_never_moves_a_score((framework, mut desk, links) in any_ground()) {
        let score = |round: &Round| ScoreCard::of(&framework, round);
        let before = score(desk.round(1));
        let mut lacking = set_of(&framework, &desk);
        for (n, indicator) in links {
            link(&mut desk, n, "test", &indicator, true);
            let now = set_of(&framework, &desk);
            prop_assert!(now.is_subset(&lacking), "{:?} grew to {:?}", lacking, now);
            lacking = now;
        }
        prop_assert_eq!(score(desk.round(1)), before);
    }

    #[test]
    fn as_time_goes_by_pieces_age_and_never_grow_young(
        on in 0i64..20_000, months in prop::option::of(0u16..100), today in 0i64..20_000, later in 0i64..5_000,
    ) {
        let day = |n| Day::EPOCH.plus_days(n);
        let piece = Evidence { on: Some(day(on)), current_for: months, ..Evidence::default() };
        let (now, then) = (Freshness::of(&piece, day(today)), Freshness::of(&piece, day(today + later)));
        prop_assert!(now.is_current() || !then.is_current());
    }

    #[test]
    fn sealing_keeps_what_lacks((framework, mut desk, links) in any_ground()) {
        links.iter().for_each(|(n, indicator)| link(&mut desk, *n, "test", indicator, true));
        let before = set_of(&framework, &desk);
        desk.seal(1);
        prop_assert!(desk.dossier.round(round_id(1)).is_some_and(|round| round.is_sealed()));
        prop_assert_eq!(set_of(&framework, &desk), before);
    }
}
