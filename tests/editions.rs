//! What a newer edition makes of an older one, and a round that goes there and back: with the two pairs of editions
//! that come with the program, and with small ones made for a single question.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::dossier::carry::changes_of_next_round;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::edition::{EditionMove, Through, moves_between, sources};
use qualicycle::dossier::moving::changes_of_move;
use qualicycle::dossier::round::{Carried, Round};
use qualicycle::dossier::team::{Assignment, MemberId};
use qualicycle::framework::conversion::{Method, ScalePair};
use qualicycle::framework::scale::Level;
use qualicycle::framework::succession::{KnownBy, Passage, Succession};
use qualicycle::framework::words::{IndicatorWords, Words};
use qualicycle::framework::{
    Framework, FrameworkRef, Indicator, IndicatorId, Link, Package, Predecessor, Relation, ThemeId,
};
use support::browser::built_in;
use support::{Desk, cases, criterion, framework, indicator, not_applicable, on_scale, opened, round_id, theme};
use ulid::Ulid;

fn edition(id: &str, edition: &str) -> Package {
    built_in(&FrameworkRef { id: id.into(), edition: edition.into() })
}

fn lycee_des_metiers() -> [Package; 2] {
    [edition("lycee-des-metiers", "2016"), edition("lycee-des-metiers", "2023")]
}

fn eqavet() -> [Package; 2] {
    [edition("eqavet", "2009"), edition("eqavet", "2020")]
}

/// A small framework in a small edition: indicators with their numbers and statements.
fn small(edition: &str, indicators: &[(&str, &str, &str)], links: &[(&str, &str, Relation)]) -> Package {
    let with_number = |(id, number, _): &(&str, &str, &str)| Indicator { number: (*number).into(), ..indicator(id) };
    package(edition, indicators.iter().map(with_number).collect(), indicators, links)
}

fn package(
    edition: &str,
    indicators: Vec<Indicator>,
    words: &[(&str, &str, &str)],
    links: &[(&str, &str, Relation)],
) -> Package {
    let link = |(from, to, relation): &(&str, &str, Relation)| Link {
        from: (*from).into(),
        to: (*to).into(),
        relation: *relation,
    };
    let framework = Framework {
        edition: edition.into(),
        languages: vec!["en".into()],
        predecessor: (edition != "1")
            .then(|| Predecessor { edition: "1".into(), links: links.iter().map(link).collect() }),
        ..framework(vec![theme("t", vec![criterion("t-c", indicators)])])
    };
    let statement = |(id, _, text): &(&str, &str, &str)| {
        (IndicatorId::from(*id), Rc::new(IndicatorWords { statement: (*text).into(), ..IndicatorWords::default() }))
    };
    let words = Words { indicators: words.iter().map(statement).collect(), ..Words::default() };
    Package { framework: Rc::new(framework), words: BTreeMap::from([("en".into(), Rc::new(words))]) }
}

/// A way in a line: `m1.1 → l1.1 Wider Link`.
fn line(way: &Passage) -> String {
    format!("{} → {} {:?} {:?}", way.from, way.to, way.relation, way.known_by)
}

#[track_caller]
fn check(old: &Package, new: &Package, expected: &[&str]) {
    let told: Vec<String> = Succession::between(old, new).indicators.iter().map(line).collect();
    assert_eq!(told, expected);
}

fn ids(ids: &[IndicatorId]) -> Vec<&str> {
    ids.iter().map(IndicatorId::as_str).collect()
}

// What succeeds what.

#[test]
fn every_link_of_the_authors_is_a_way_of_that_kind() {
    for [old, new] in [lycee_des_metiers(), eqavet()] {
        let succession = Succession::between(&old, &new);
        let links = &new.framework.predecessor.as_ref().expect("it has a predecessor").links;
        let is_indicator = |id: &str| new.framework.place(&id.into()).is_some();
        let linked: BTreeSet<String> = (links.iter().filter(|link| is_indicator(&link.to)))
            .map(|link| format!("{} → {} {:?} Link", link.from, link.to, link.relation))
            .collect();
        let told = succession.indicators.iter().filter(|way| way.known_by == KnownBy::Link);
        assert_eq!(told.map(line).collect::<BTreeSet<_>>(), linked);
        assert!(linked.len() > 5, "there is something to see");
    }
}

#[test]
fn ids_that_both_editions_of_eqavet_share_are_equal_unless_a_link_says_otherwise() {
    let [old, new] = eqavet();
    let succession = Succession::between(&old, &new);
    let way = |to: &str| succession.ways_to(&to.into()).map(line).collect::<Vec<_>>();
    assert_eq!(way("i1"), ["i1 → i1 Equal Id"]);
    assert_eq!(way("p2"), ["p2 → p2 Wider Link"]);
    let is_known = |way: &&Passage| !way.known_by.is_proposal();
    let known: BTreeSet<&str> = succession.indicators.iter().filter(is_known).map(|way| way.to.as_str()).collect();
    for added in ["i5", "i6", "i7", "i8", "p9"] {
        assert!(!known.contains(added), "{added} is new in 2020");
    }
    assert_eq!(succession.scales, [], "the scale stayed");
    assert!(succession.carried().contains(&&"i1".into()) && succession.to_review().contains(&&"p2".into()));
}

#[test]
fn an_indicator_of_the_lycee_des_metiers_may_be_split_and_another_one_come_from_two() {
    let [old, new] = lycee_des_metiers();
    let succession = Succession::between(&old, &new);
    let ways = |to: &str| succession.ways_to(&to.into()).map(line).collect::<Vec<_>>();
    assert_eq!(ways("l4.1"), ["m3.1 → l4.1 Narrower Link", "m3.3 → l4.1 Overlapping Link"]);
    assert_eq!(ways("l4.2"), ["m3.1 → l4.2 Narrower Link"]);
    let led = |id: &str| succession.indicators.iter().any(|way| way.from.as_str() == id && !way.known_by.is_proposal());
    assert!(!led("m2.3") && !led("m7.3"), "their authors gave them no successor");
    let pairs: Vec<ScalePair> = succession.scales.iter().map(|change| change.pair()).collect();
    assert_eq!(pairs, [ScalePair { from: "agree4".into(), to: "stage".into() }]);
    assert_eq!(succession.scales[0].methods(), [Method::Rescale, Method::AskAgain]);
    assert_eq!(succession.carried(), Vec::<&IndicatorId>::new(), "on another scale every answer is to be reviewed");
    let themes: Vec<(&str, &str)> = succession.themes.iter().map(|way| (way.from.as_str(), way.to.as_str())).collect();
    assert_eq!(
        themes,
        [("m1", "l1"), ("m2", "l2"), ("m3", "l4"), ("m4", "l5"), ("m5", "l6"), ("m6", "l7"), ("m7", "l8")]
    );
}

#[test]
fn every_indicator_is_in_one_of_the_lists() {
    for [old, new] in [lycee_des_metiers(), eqavet()] {
        let succession = Succession::between(&old, &new);
        let lists = [succession.carried(), succession.to_review(), succession.added.iter().collect()].concat();
        let all: BTreeSet<&IndicatorId> = new.framework.places().map(|place| &place.indicator.id).collect();
        assert_eq!(lists.len(), all.len(), "in one only");
        assert_eq!(lists.into_iter().collect::<BTreeSet<_>>(), all);
        let left: BTreeSet<&IndicatorId> =
            succession.retired.iter().chain(succession.indicators.iter().map(|way| &way.from)).collect();
        assert_eq!(left, old.framework.places().map(|place| &place.indicator.id).collect());
    }
}

#[test]
fn links_speak_only_of_the_edition_that_they_name() {
    let links = [("a", "x", Relation::Wider)];
    let [first, second] = [small("1", &[("a", "1", "")], &[]), small("2", &[("a", "1", ""), ("x", "2", "")], &links)];
    check(&first, &second, &["a → a Equal Id", "a → x Wider Link"]);
    let other = Package {
        framework: Rc::new(Framework { edition: "0".into(), ..(*first.framework).clone() }),
        ..first.clone()
    };
    check(&other, &second, &["a → a Equal Id"]);
    let elsewhere =
        Package { framework: Rc::new(Framework { id: "other".into(), ..(*first.framework).clone() }), ..first.clone() };
    check(&elsewhere, &second, &[]);
    check(&second, &first, &["a → a Equal Id"]);
}

#[test]
fn a_link_to_an_id_says_more_than_the_id() {
    let links = [("b", "a", Relation::Narrower)];
    let words = [("a", "1", ""), ("b", "2", "")];
    check(&small("1", &words, &[]), &small("2", &words, &links), &["b → a Narrower Link", "b → b Equal Id"]);
}

#[test]
fn what_is_no_longer_asked_leads_nowhere() {
    let old = small("1", &[("a", "1", "")], &[]);
    let new = package("2", vec![Indicator { retired: true, ..indicator("a") }, indicator("b")], &[], &[]);
    let succession = Succession::between(&old, &new);
    assert_eq!((ids(&succession.retired), ids(&succession.added)), (vec!["a"], vec!["b"]));
}

#[test]
fn where_authors_are_silent_a_successor_is_proposed_and_waits_for_a_word() {
    let old = small("1", &[("a", "1", "Learners are received on their first day."), ("b", "2", "Kept.")], &[]);
    let near = ("x", "1", "Learners are received and shown round on their first day.");
    let new = small("2", &[near, ("b", "2", "Learners are received on their first day.")], &[]);
    let succession = Succession::between(&old, &new);
    let told: Vec<String> = succession.indicators.iter().map(line).collect();
    assert_eq!(told, ["a → x Overlapping NumberAndWords", "b → b Equal Id"], "none where the id says it already");
    assert_eq!(succession.indicators.iter().map(|way| way.accepted).collect::<Vec<_>>(), [false, true]);
    assert!(succession.to_review().contains(&&"x".into()));

    let same = small("2", &[("x", "9", "Learners are received, on their first day")], &[]);
    let proposed = &Succession::between(&old, &same).indicators[0];
    assert_eq!((line(proposed).as_str(), proposed.accepted), ("a → x Equal Words", true), "the very same words");
    assert!(proposed.needs_review(), "it is a proposal all the same");
}

#[test]
fn editions_without_a_language_in_common_are_compared_by_ids_and_links_alone() {
    let text = "Learners are received on their first day.";
    let old = small("1", &[("a", "1", text), ("b", "2", text)], &[]);
    let mut new = small("2", &[("x", "1", text), ("b", "2", text)], &[]);
    new.words = BTreeMap::from([("nl".into(), new.words["en"].clone())]);
    Rc::make_mut(&mut new.framework).languages = vec!["nl".into()];
    check(&old, &new, &["b → b Equal Id"]);
}

#[test]
fn a_quantity_in_another_unit_is_another_scale() {
    let in_unit = |unit: &str| Indicator { unit: Some(unit.into()), ..on_scale("n", "quantity") };
    let old = package("1", vec![in_unit("percent"), on_scale("m", "quantity")], &[], &[]);
    let new = package("2", vec![in_unit("hours"), on_scale("m", "quantity")], &[], &[]);
    let succession = Succession::between(&old, &new);
    assert_eq!(succession.indicators.iter().map(|way| way.scale.is_some()).collect::<Vec<_>>(), [true, false]);
    assert_eq!(succession.scales[0].methods(), [Method::AskAgain]);
}

// There and back.

/// The move as the program ticks it, with a method for all scales.
fn to_move(desk: &Desk, n: u8, old: &Package, new: &Package, method: Method) -> Rc<EditionMove> {
    let succession = Succession::between(old, new);
    let (since, previous) = (desk.dossier.clock(), desk.round(n).edition.clone());
    Rc::new(EditionMove::of(&succession, |way| way.accepted, |_| method, since, previous))
}

fn go(desk: &mut Desk, n: u8, old: &Package, new: &Package, method: Method) -> Vec<Change> {
    let edition = to_move(desk, n, old, new, method);
    let changes = changes_of_move(desk.round(n), &old.framework, &new.framework, edition);
    for change in &changes {
        desk.enter(change.clone());
    }
    changes
}

fn go_back(desk: &mut Desk, n: u8) {
    for change in desk.dossier.changes_back(round_id(n)) {
        desk.enter(change);
    }
}

fn level(round: &Round, id: &str) -> Option<i16> {
    round.level(&id.into()).map(|level| level.0)
}

fn note(desk: &mut Desk, n: u8, id: &str, text: &str) {
    desk.enter(Change::Noted { round: round_id(n), indicator: id.into(), text: text.into() });
}

fn target(desk: &mut Desk, n: u8, id: &str, level: i16) {
    desk.enter(Change::TargetSet { round: round_id(n), indicator: id.into(), level: Some(Level(level)) });
}

fn to_review(round: &Round) -> Vec<&str> {
    round.to_review.iter().map(IndicatorId::as_str).collect()
}

/// A round of the lycée des métiers on the edition of 2016 with something of everything.
fn rated_on_2016() -> Desk {
    let [old, _] = lycee_des_metiers();
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    desk.enter(Change::ThemesChosen { round: round_id(1), themes: ["m1", "m2", "m3"].map(ThemeId::from).into() });
    for (id, n) in [("m1.1", 3), ("m1.2", 1), ("m2.3", 4), ("m3.1", 2), ("m3.3", 4)] {
        desk.rate(1, id, n);
    }
    desk.rate(1, "m1.3", not_applicable());
    desk.rate(1, "m2.1", Rating::Declined);
    note(&mut desk, 1, "m3.1", "Convention signée.");
    note(&mut desk, 1, "m3.3", "Trois visites par an.");
    note(&mut desk, 1, "m2.3", "Deux dossiers de VAE.");
    target(&mut desk, 1, "m1.1", 4);
    desk
}

#[test]
fn answers_on_the_lycee_des_metiers_go_from_2016_to_2023_and_are_to_be_reviewed() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    go(&mut desk, 1, &old, &new, Method::Rescale);
    let round = desk.round(1);
    assert_eq!(*round.framework(), new.framework.reference());
    let levels = ["l1.1", "l1.2", "l4.1", "l4.2"].map(|id| level(round, id));
    assert_eq!(levels, [Some(3), Some(0), Some(1), Some(1)], "1 to 4 becomes 0 to 4; the likeliest of two stands");
    assert_eq!(*round.rating(&"l1.3".into()), not_applicable());
    assert_eq!(*round.rating(&"l2.1".into()), Rating::Declined);
    assert_eq!(&*round.note(&"l4.1".into()), "Convention signée.\n\nTrois visites par an.", "no note is lost");
    assert_eq!(round.targets.get(&"l1.1".into()), Some(&Level(4)));
    let themes: Vec<&str> = round.themes.iter().map(ThemeId::as_str).collect();
    assert_eq!(themes, ["l1", "l2", "l4"]);
    assert_eq!(to_review(round), ["l1.1", "l1.2", "l1.3", "l2.1", "l4.1", "l4.2"]);
    assert_eq!(ids(&desk.dossier.left_behind(round)), ["m2.3"]);
    assert_eq!(level(round, "m1.1"), Some(3), "what was answered on 2016 stands under its id");
}

#[test]
fn what_is_rated_or_confirmed_on_the_new_edition_is_no_longer_to_be_reviewed() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    go(&mut desk, 1, &old, &new, Method::Rescale);
    desk.rate(1, "l1.1", 4);
    desk.rate(1, "l1.2", 0);
    assert_eq!(to_review(desk.round(1)), ["l1.3", "l2.1", "l4.1", "l4.2"], "one rated, one confirmed as it stood");
    desk.rate(1, "l1.3", Rating::NotRated);
    assert!(!to_review(desk.round(1)).contains(&"l1.3"), "what has no answer is to do, not to review");
}

#[test]
fn levels_that_are_asked_again_are_not_carried_over_but_the_rest_is() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    go(&mut desk, 1, &old, &new, Method::AskAgain);
    let round = desk.round(1);
    assert_eq!((level(round, "l1.1"), round.targets.get(&"l1.1".into())), (None, None));
    assert_eq!(*round.rating(&"l1.3".into()), not_applicable(), "it says nothing about a scale");
    assert_eq!(&*round.note(&"l4.2".into()), "Convention signée.");
    assert_eq!(to_review(round), ["l1.3", "l2.1"]);
}

#[test]
fn answers_on_eqavet_stay_under_their_ids_and_only_what_asks_more_is_to_be_reviewed() {
    let [old, new] = eqavet();
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    for id in ["p1", "p2", "i1", "i2"] {
        desk.rate(1, id, 3);
    }
    let before = desk.round(1).clone();
    let changes = go(&mut desk, 1, &old, &new, Method::KeepRank);
    assert!(!changes.iter().any(|change| matches!(change, Change::Rated { .. })), "nothing has to be written");
    let round = desk.round(1);
    assert_eq!((&round.ratings, to_review(round)), (&before.ratings, vec!["i2", "p2"]));
    go_back(&mut desk, 1);
    assert_eq!(desk.round(1), &before);
}

#[test]
fn a_shared_id_on_another_scale_is_converted_and_going_back_brings_the_old_level() {
    let old = package("1", vec![on_scale("a", "agreement"), on_scale("b", "conformity")], &[], &[]);
    let new = package("2", vec![on_scale("a", "stage"), on_scale("b", "tri")], &[], &[]);
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    desk.rate(1, "a", 2);
    desk.rate(1, "b", 2);
    target(&mut desk, 1, "a", 4);
    let before = desk.round(1).clone();
    go(&mut desk, 1, &old, &new, Method::Rescale);
    assert_eq!((level(desk.round(1), "a"), level(desk.round(1), "b")), (Some(1), None), "a finding is never converted");
    go_back(&mut desk, 1);
    assert_eq!(desk.round(1), &before);
}

#[test]
fn going_back_keeps_what_was_answered_since_and_going_again_keeps_it_too() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    let before = desk.round(1).clone();
    go(&mut desk, 1, &old, &new, Method::Rescale);
    desk.rate(1, "l3.1", 2);
    desk.rate(1, "l1.1", 4);
    go_back(&mut desk, 1);
    let back = desk.round(1);
    assert_eq!((back.framework(), &back.themes), (before.framework(), &before.themes));
    assert_eq!((level(back, "l3.1"), level(back, "l1.1"), level(back, "l1.2")), (Some(2), Some(4), None));
    assert!(back.to_review.is_empty());
    desk.rate(1, "m1.2", 4);
    go(&mut desk, 1, &old, &new, Method::Rescale);
    let again = ["l3.1", "l1.1", "l1.2"].map(|id| level(desk.round(1), id));
    assert_eq!(again, [Some(2), Some(4), Some(4)], "what came along is carried over anew");
}

#[test]
fn going_back_can_itself_be_taken_back_and_the_answers_are_to_be_reviewed_again() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    go(&mut desk, 1, &old, &new, Method::Rescale);
    let moved = desk.round(1).clone();
    let undone: Vec<Change> = desk.dossier.changes_back(round_id(1));
    go_back(&mut desk, 1);
    for field in undone.iter().filter_map(Change::field) {
        desk.undo(&field);
    }
    assert_eq!(desk.round(1), &moved);
    go_back(&mut desk, 1);
    assert_eq!(desk.round(1), rated_on_2016().round(1), "and back once more");
}

#[test]
fn a_round_may_move_twice_and_goes_back_one_edition_at_a_time() {
    let both = [("a", "1", ""), ("b", "2", "")];
    let [one, two] = [small("1", &both, &[]), small("2", &both, &[])];
    let three = small("3", &[("a", "3", ""), ("c", "3", "")], &[]);
    let three = Package {
        framework: Rc::new(Framework {
            predecessor: Some(Predecessor {
                edition: "2".into(),
                links: vec![Link { from: "b".into(), to: "c".into(), relation: Relation::Equal }],
            }),
            ..(*three.framework).clone()
        }),
        ..three
    };
    let mut desk = Desk::new(1);
    desk.open(1, &one.framework);
    desk.rate(1, "b", 3);
    let first = desk.round(1).clone();
    go(&mut desk, 1, &one, &two, Method::KeepRank);
    let second = desk.round(1).clone();
    go(&mut desk, 1, &two, &three, Method::KeepRank);
    let round = desk.round(1);
    assert_eq!((level(round, "c"), &*round.framework().edition), (Some(3), "3"));
    let moves = moves_between([round], &one.framework.reference(), &three.framework.reference()).expect("a way");
    assert_eq!((moves.len(), ids(&sources(&moves, &"c".into()))), (2, vec!["b"]));
    assert_eq!(level(&first.through_all(&moves, Through::Comparable), "c"), Some(3));
    go_back(&mut desk, 1);
    assert_eq!(desk.round(1), &second);
    go_back(&mut desk, 1);
    assert_eq!(desk.round(1), &first);
    assert_eq!(desk.dossier.changes_back(round_id(1)), []);
}

#[test]
fn a_colleague_who_had_not_heard_of_the_move_is_not_lost() {
    let [old, new] = lycee_des_metiers();
    let mut ann = rated_on_2016();
    let mut ben = Desk::new(2);
    ben.receive(&ann);
    go(&mut ann, 1, &old, &new, Method::Rescale);
    ben.rate(1, "m1.2", 4);
    ann.receive(&ben);
    assert_eq!(level(ann.round(1), "l1.2"), Some(0), "the move carried over what stood then");
    assert_eq!(ids(&ann.dossier.left_behind(ann.round(1))), ["m1.2", "m2.3"], "and Ben's answer is listed");
    ben.receive(&ann);
    assert_eq!(ben.round(1), ann.round(1));
}

#[test]
fn a_declined_proposal_carries_nothing_and_says_so() {
    let text = "Learners are received on their first day.";
    let old = small("1", &[("a", "1", text)], &[]);
    let new = small("2", &[("x", "1", text)], &[]);
    let succession = Succession::between(&old, &new);
    let [yes, no] =
        [true, false].map(|accepted| EditionMove::of(&succession, |_| accepted, |_| Method::AskAgain, 0, None));
    assert_eq!((ids(&yes.added), ids(&yes.retired)), (vec![], vec![]));
    assert_eq!((ids(&no.added), ids(&no.retired)), (vec!["x"], vec!["a"]));
    assert_eq!(no.indicators.len(), 1, "what was declined is remembered");
    assert_eq!((no.ways().len(), no.former().len()), (0, 1));
    let mut desk = Desk::new(1);
    desk.open(1, &old.framework);
    desk.rate(1, "a", 3);
    let levels = [yes, no].map(|edition| level(&desk.round(1).through(&edition, Through::All), "x"));
    assert_eq!(levels, [Some(3), None]);
}

#[test]
fn an_empty_round_moves_with_its_themes_its_targets_and_its_open_points() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    desk.seal(1);
    for change in changes_of_next_round(desk.round(1), &old.framework, &BTreeSet::new(), round_id(2), "2027".into()) {
        desk.enter(change);
    }
    let carried = |round: &Round| -> Vec<(String, Carried)> {
        round.carried().into_iter().map(|(id, why)| (id.to_string(), why)).collect()
    };
    let before = carried(desk.round(2));
    assert!(before.contains(&("m1.2".into(), Carried::LowLevel)), "{before:?}");
    go(&mut desk, 2, &old, &new, Method::Rescale);
    let round = desk.round(2);
    assert!(carried(round).contains(&("l1.2".into(), Carried::LowLevel)));
    assert!(carried(round).contains(&("l4.2".into(), Carried::LowLevel)), "of one that was split both are open");
    assert!(carried(round).iter().all(|(id, _)| id.starts_with('l')));
    assert_eq!(round.targets.get(&"l1.1".into()), Some(&Level(4)));
    assert!(round.ratings.is_empty() && round.to_review.is_empty(), "there is nothing to review yet");
    assert!(round.scope.0.contains_key(&"apprentices".into()), "what the new edition asks is answered by default");
    let seen = desk.round(1).through_all(&round.moves(), Through::All);
    assert_eq!((level(&seen, "l1.1"), level(&seen, "l4.1")), (Some(3), Some(1)), "last round's levels follow");
}

#[test]
fn whoever_looked_after_an_indicator_looks_after_what_succeeds_it_and_again_when_one_goes_back() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    let assignment = Some(Rc::new(Assignment { member: MemberId(Ulid(5)), due: None }));
    desk.enter(Change::Assigned { round: round_id(1), indicator: "m1.1".into(), assignment });
    go(&mut desk, 1, &old, &new, Method::Rescale);
    let assigned =
        |desk: &Desk| -> Vec<String> { desk.round(1).team.assignments.keys().map(ToString::to_string).collect() };
    assert_eq!(assigned(&desk), ["l1.1", "m1.1"]);
    go_back(&mut desk, 1);
    assert_eq!(assigned(&desk), ["m1.1"]);
}

#[test]
fn the_round_after_a_moved_one_is_on_the_new_edition() {
    let [old, new] = lycee_des_metiers();
    let mut desk = rated_on_2016();
    go(&mut desk, 1, &old, &new, Method::Rescale);
    desk.seal(1);
    for change in changes_of_next_round(desk.round(1), &new.framework, &BTreeSet::new(), round_id(2), "2027".into()) {
        desk.enter(change);
    }
    let round = desk.round(2);
    assert_eq!((*round.framework()).clone(), new.framework.reference());
    assert!(round.targets.keys().all(|id| id.as_str().starts_with('l')), "targets of the old edition stay there");
    let way = moves_between([desk.round(1), round], &old.framework.reference(), round.framework());
    assert_eq!(way.map(|way| way.len()), Some(1));
}

#[test]
fn a_sealed_round_keeps_its_edition_whatever_comes_later() {
    let [old, new] = lycee_des_metiers();
    let mut ann = rated_on_2016();
    let mut ben = Desk::new(2);
    ben.receive(&ann);
    ann.seal(1);
    let sealed = ann.round(1).clone();
    go(&mut ben, 1, &old, &new, Method::Rescale);
    ann.receive(&ben);
    assert_eq!(ann.round(1), &sealed);
}

#[test]
fn of_two_people_who_move_a_round_differently_one_stands_and_the_other_is_seen() {
    let [old, new] = lycee_des_metiers();
    let mut ann = rated_on_2016();
    let mut ben = Desk::new(2);
    ben.receive(&ann);
    go(&mut ann, 1, &old, &new, Method::Rescale);
    go(&mut ben, 1, &old, &new, Method::AskAgain);
    ann.receive(&ben);
    ben.receive(&ann);
    assert_eq!(ann.round(1), ben.round(1));
    assert!(ann.dossier.clashes().count() > 0);
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn whatever_was_answered_going_there_and_back_leaves_the_round_as_it_was(
        levels in proptest::collection::vec(proptest::option::of(1..=4i16), 21),
        method in proptest::sample::select(vec![Method::Rescale, Method::AskAgain]),
        which in any::<bool>(),
    ) {
        let [old, new] = if which { lycee_des_metiers() } else { eqavet() };
        let mut desk = Desk::new(1);
        desk.open(1, &old.framework);
        let rated = old.framework.places().filter(|place| !old.framework.is_measure(place.indicator));
        for (place, given) in rated.zip(levels) {
            if let Some(given) = given {
                desk.rate(1, place.indicator.id.as_str(), given);
            }
        }
        let before = desk.round(1).clone();
        let changes = go(&mut desk, 1, &old, &new, method);
        for (id, rating) in &before.ratings {
            prop_assert!(new.framework.place(id).is_some() || desk.round(1).ratings.get(id) == Some(rating));
        }
        let moved = desk.clone();
        go_back(&mut desk, 1);
        prop_assert_eq!(desk.round(1), &before);
        // Undoing the entries one by one comes to the same.
        let mut desk = moved;
        for field in changes.iter().filter_map(Change::field) {
            desk.undo(&field);
        }
        prop_assert_eq!(desk.round(1), &before);
    }
}

#[test]
fn a_move_says_all_that_is_needed_in_words_of_the_file() {
    let [old, new] = lycee_des_metiers();
    let mut desk = Desk::new(1);
    desk.enter(opened(1, &old.framework));
    let edition = to_move(&desk, 1, &old, &new, Method::Rescale);
    let written = serde_json::to_value(&*edition).expect("a move can be written");
    let first = &written["indicators"][0];
    assert_eq!(
        *first,
        serde_json::json!({
            "from": "m1.1", "to": "l1.1", "relation": "wider", "known-by": "link", "accepted": true,
            "scale": { "from": "agree4", "to": "stage" },
        })
    );
    assert_eq!(written["scales"][0]["method"], "rescale");
    assert_eq!(written["scales"][0]["from"]["levels"], serde_json::json!([1, 2, 3, 4]));
    let read: EditionMove = serde_json::from_value(written).expect("what was written can be read");
    assert_eq!(read, *edition);
}

#[path = "editions/evidence.rs"]
mod evidence;
