//! Holds the laws of the journal: copies of a dossier may be edited apart, exchanged in any order and as often as one
//! likes, and nothing is lost, nothing wins silently, and what is sealed stays as it was.
//!
//! The laws are tried on histories: several people at several desks rate, note, undo, exchange, settle and seal.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use qualicycle::dossier::Dossier;
use qualicycle::dossier::carry::changes_of_next_round;
use qualicycle::dossier::change::{Change, Field, Organisation, OrganisationKind, Rating, ReviewField, RoundField};
use qualicycle::dossier::edition::{EditionMove, Rescaling};
use qualicycle::dossier::entry::{Entry, EntryId, Timestamp};
use qualicycle::dossier::panel::Panel;
use qualicycle::dossier::preview::Preview;
use qualicycle::dossier::round::{Carried, Phase, Round};
use qualicycle::dossier::seal::Seal;
use qualicycle::framework::conversion::{Method, ScalePair};
use qualicycle::framework::scale::{Decimal, Level};
use qualicycle::framework::succession::{KnownBy, Passage, ThemePassage};
use qualicycle::framework::{Framework, FrameworkRef, Relation};
use serde_json::{Value, json};
use support::kinds::outside::{finding_id, review_id, review_sealed};
use support::kinds::{any_of_a_team, one_of_each};
use support::{
    DOSSIER, Desk, cases, framework_of_indicators, indicator, not_applicable, on_scale, opened, rated, round_id, scope,
};
use ulid::Ulid;

/// What happens at a desk.
#[derive(Clone, Debug)]
enum Act {
    /// Somebody makes a change.
    Enter(Change),
    /// Somebody takes back the last change of the field that this change would write.
    Undo(Change),
    /// The desk takes in all that another desk has.
    Receive(usize),
    /// Somebody settles the first clash in favour of what stands, or of what does not.
    Settle { as_it_stands: bool },
    /// Somebody seals a round, if it was opened and is not sealed here.
    Seal(u8),
    /// Somebody seals a review, if it was opened and is not sealed here.
    SealReview(u8),
}

const N_DESKS: usize = 3;

fn framework() -> Framework {
    framework_of_indicators(vec![indicator("a"), indicator("b"), on_scale("n", "quantity")])
}

/// Few values in few fields, so that people meet.
fn any_change() -> impl Strategy<Value = Change> {
    let round = || (1..=2u8).prop_map(round_id);
    let indicator = || select(vec!["a", "b", "n"]);
    let rating = prop_oneof![
        4 => (1..=4i16).prop_map(|n| Rating::Level(Level(n))),
        1 => select(vec![Rating::NotRated, Rating::Declined, not_applicable()]),
        1 => (0..3i64).prop_map(|digits| Rating::Quantity(Decimal { digits, places: 1 })),
    ];
    let target = select(vec![None, Some(Level(2)), Some(Level(4))]);
    let phase = select(vec![Phase::Preparing, Phase::Assessing, Phase::Agreeing, Phase::Improving]);
    prop_oneof![
        6 => (1..=2u8, indicator(), rating).prop_map(|(n, id, rating)| rated(n, id, rating)),
        2 => (round(), indicator(), select(vec!["", "Preuve\u{a0}: « ici »", "\"\\\n", "😀"]))
            .prop_map(|(round, id, text)| Change::Noted { round, indicator: id.into(), text: text.into() }),
        2 => (round(), indicator(), target)
            .prop_map(|(round, id, level)| Change::TargetSet { round, indicator: id.into(), level }),
        2 => (round(), indicator(), select(vec![None, Some(75), Some(80)])).prop_map(|(round, id, digits)| {
            let amount = digits.map(|digits| Decimal { digits, places: 1 });
            Change::AimSet { round, indicator: id.into(), amount }
        }),
        1 => (round(), phase).prop_map(|(round, phase)| Change::PhaseReached { round, phase }),
        1 => (round(), select(vec![vec![], vec!["t".into()]]))
            .prop_map(|(round, themes)| Change::ThemesChosen { round, themes }),
        1 => (round(), any_move()).prop_map(|(round, edition)| Change::EditionChanged { round, edition }),
        1 => (round(), any::<[bool; 2]>()).prop_map(|(round, [a, b])| Change::ScopeSet { round, scope: scope(a, b) }),
        2 => (1..=2u8).prop_map(|n| opened(n, &framework())),
        1 => select(vec!["Lycée Œ", "CIO"]).prop_map(described),
        1 => (0..3u8).prop_map(unknown),
        8 => any_of_a_team(vec![round_id(1), round_id(2)], "test", vec!["a", "b"], vec!["", "Œ\u{a0}: « ici »", "\"\\\n"]),
    ]
}

/// A move to one of two newer editions, in which `a` leads to `b`, or back.
fn any_move() -> impl Strategy<Value = Option<Rc<EditionMove>>> {
    let moved = (select(vec!["2", "3"]), any::<bool>(), select(vec![Relation::Equal, Relation::Wider]));
    prop_oneof![
        1 => Just(None),
        3 => moved.prop_map(|(edition, accepted, relation)| Some(Rc::new(moved_to(edition, accepted, relation)))),
    ]
}

fn moved_to(edition: &str, accepted: bool, relation: Relation) -> EditionMove {
    let scale = |id: &str| framework().scale(&id.into()).cloned().expect("one of each kind");
    let pair = ScalePair { from: "level".into(), to: "stage".into() };
    let way = |from: &str, to: &str, scale| Passage {
        from: from.into(),
        to: to.into(),
        relation,
        known_by: KnownBy::NumberAndWords,
        accepted,
        scale,
    };
    EditionMove {
        from: framework().reference(),
        to: FrameworkRef { edition: edition.into(), ..framework().reference() },
        indicators: vec![way("a", "b", Some(pair)), way("b", "a", None)],
        themes: vec![ThemePassage { from: "t".into(), to: "t".into(), relation, known_by: KnownBy::Id }],
        added: vec!["é".into()],
        retired: vec!["n".into()],
        scales: vec![Rescaling { from: scale("level"), to: scale("stage"), method: Method::Rescale }],
        since: 3,
        previous: None,
    }
}

fn described(name: &str) -> Change {
    let organisation = Organisation {
        name: name.into(),
        kind: OrganisationKind::TrainingBody,
        place: "Niort".into(),
        ..Organisation::default()
    };
    Change::OrganisationDescribed(Rc::new(organisation))
}

fn unknown(n: u8) -> Change {
    Change::Unknown(json!({ "label-awarded": { "round": round_id(1), "seats": n, "open": [true, null, 1.5, "é"] } }))
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        12 => any_change().prop_map(Act::Enter),
        2 => any_change().prop_map(Act::Undo),
        4 => (0..N_DESKS).prop_map(Act::Receive),
        2 => any::<bool>().prop_map(|as_it_stands| Act::Settle { as_it_stands }),
    ]
}

/// What happens at several desks, in the order in which it happens.
fn any_history() -> impl Strategy<Value = Vec<(usize, Act)>> {
    let act = prop_oneof![
        20 => any_act(),
        1 => (1..=2u8).prop_map(Act::Seal),
        1 => (0..2u8).prop_map(Act::SealReview),
    ];
    vec((0..N_DESKS, act), 0..50)
}

/// The same with no seal in it.
fn any_open_history() -> impl Strategy<Value = Vec<(usize, Act)>> {
    vec((0..N_DESKS, any_act()), 0..50)
}

fn play(history: Vec<(usize, Act)>) -> Vec<Desk> {
    let mut desks: Vec<Desk> = (1..=N_DESKS).map(|n| Desk::new(u8::try_from(n).expect("few desks"))).collect();
    play_on(&mut desks, history);
    desks
}

fn play_on(desks: &mut [Desk], history: Vec<(usize, Act)>) {
    for (at, act) in history {
        match act {
            Act::Enter(change) => drop(desks[at].enter(change)),
            Act::Undo(change) => drop(change.field().and_then(|field| desks[at].undo(&field))),
            Act::Receive(from) => {
                let from = desks[from].clone();
                desks[at].receive(&from);
            }
            Act::Settle { as_it_stands } => settle_first(&mut desks[at], as_it_stands),
            Act::Seal(n) => {
                let round = desks[at].dossier.round(round_id(n));
                if round.is_some_and(|round| !round.is_sealed()) {
                    desks[at].seal(n);
                }
            }
            Act::SealReview(n) => {
                review_sealed(&desks[at].dossier, review_id(n), Timestamp(1_790_000_000_000))
                    .map(|sealed| desks[at].enter(sealed));
            }
        }
    }
}

fn settle_first(desk: &mut Desk, as_it_stands: bool) {
    let first = desk.dossier.clashes().next();
    let Some((winner, others)) = first.and_then(|(field, others)| Some((desk.dossier.winner(field)?, others))) else {
        return;
    };
    let change = if as_it_stands { winner.change.clone() } else { others[0].change.clone() };
    desk.settle(change);
}

/// Everybody gives everything to everybody.
fn exchange_all(desks: &mut [Desk]) {
    let before = desks.to_vec();
    for desk in desks.iter_mut() {
        for other in &before {
            desk.receive(other);
        }
    }
}

fn journal(dossier: &Dossier) -> Vec<Rc<Entry>> {
    dossier.entries().cloned().collect()
}

fn union(dossiers: &[&Dossier]) -> Dossier {
    Dossier::of(DOSSIER, dossiers.iter().flat_map(|dossier| journal(dossier)))
}

/// The fields that clash, with the values that do not stand.
fn clashes(desk: &Desk) -> Vec<(Field, Vec<Change>)> {
    let clashes = desk.dossier.clashes();
    clashes.map(|(field, others)| (field.clone(), others.iter().map(|entry| entry.change.clone()).collect())).collect()
}

/// The state of everything that belongs to no round.
fn beside_rounds(dossier: &Dossier) -> impl PartialEq + std::fmt::Debug + use<> {
    let reviews: Vec<_> = dossier.reviews().into_iter().cloned().collect();
    let of_journal = (dossier.evidence().clone(), dossier.actions().clone());
    (of_journal, reviews, dossier.signatures().clone(), dossier.labels().clone(), dossier.dress().clone())
}

/// The change that opens the review at hand.
fn opened_review() -> Change {
    let mut all = one_of_each(round_id(1), ("test", "a"), "Œ", 2, true).into_iter();
    all.find(|change| matches!(change, Change::ReviewOpened { .. })).expect("it is one of the kinds")
}

fn rating_field(n: u8, indicator: &str) -> Field {
    Field::Round(round_id(n), RoundField::Rating(indicator.into()))
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn it_does_not_matter_who_receives_from_whom_and_how_often(history in any_history()) {
        let desks = play(history);
        let [a, b, c] = [0, 1, 2].map(|n| &desks[n].dossier);
        prop_assert!(union(&[a, b]) == union(&[b, a]), "union is commutative");
        prop_assert!(union(&[&union(&[a, b]), c]) == union(&[a, &union(&[b, c])]), "union is associative");
        prop_assert!(union(&[a, a]) == *a, "union is idempotent");
    }

    #[test]
    fn the_state_is_the_same_in_whatever_order_entries_arrive(
        (entries, shuffled) in any_history().prop_flat_map(|history| {
            let entries = journal(&union(&play(history).iter().map(|desk| &desk.dossier).collect::<Vec<_>>()));
            (Just(entries.clone()), Just(entries).prop_shuffle())
        })
    ) {
        let told = Dossier::of(DOSSIER, entries);
        let shuffled = Dossier::of(DOSSIER, shuffled);
        prop_assert!(told == shuffled);
        prop_assert_eq!(told.rounds(), shuffled.rounds());
        prop_assert_eq!(told.reviews(), shuffled.reviews());
    }

    #[test]
    fn desks_that_exchanged_everything_show_the_same(history in any_history()) {
        let mut desks = play(history);
        exchange_all(&mut desks);
        for desk in &desks[1..] {
            prop_assert!(desk.dossier == desks[0].dossier);
            prop_assert_eq!(clashes(desk), clashes(&desks[0]));
        }
    }

    #[test]
    fn nothing_that_was_entered_is_ever_lost(history in any_history()) {
        let mut desks = play(history);
        let entered: BTreeSet<EntryId> = desks.iter().flat_map(|desk| journal(&desk.dossier)).map(|e| e.id).collect();
        exchange_all(&mut desks);
        let kept: BTreeSet<EntryId> = desks[0].dossier.entries().map(|entry| entry.id).collect();
        prop_assert_eq!(&kept, &entered);
        for entry in desks[0].dossier.entries() {
            if let Some(field) = entry.change.field() {
                prop_assert!(desks[0].dossier.history(&field).contains(entry));
            }
        }
    }

    #[test]
    fn what_someone_enters_stands_at_once_at_their_desk(history in any_open_history(), change in any_change()) {
        for mut desk in play(history) {
            let entry = desk.enter(change.clone());
            if let Some(field) = change.field() {
                prop_assert_eq!(desk.dossier.winner(&field), Some(&entry));
            }
        }
    }

    #[test]
    fn every_entry_survives_being_written_and_read(history in any_history()) {
        for entry in play(history).iter().flat_map(|desk| journal(&desk.dossier)) {
            let text = serde_json::to_string(&entry).expect("entries can be written");
            let read: Entry = serde_json::from_str(&text).expect("what was written can be read");
            prop_assert_eq!(&read, &*entry);
        }
    }

    #[test]
    fn settling_every_clash_at_one_desk_leaves_none_at_any(history in any_open_history(), stands in any::<bool>()) {
        let mut desks = play(history);
        exchange_all(&mut desks);
        while desks[0].dossier.clashes().next().is_some() {
            let n_before = desks[0].dossier.clashes().count();
            settle_first(&mut desks[0], stands);
            prop_assert!(desks[0].dossier.clashes().count() < n_before, "a settlement settles");
        }
        exchange_all(&mut desks);
        for desk in &desks {
            prop_assert_eq!(clashes(desk), vec![]);
        }
    }

    #[test]
    fn one_person_alone_never_clashes(acts in vec(any_act(), 0..40)) {
        let acts = acts.into_iter().filter(|act| !matches!(act, Act::Receive(_))).map(|act| (0, act));
        prop_assert_eq!(clashes(&play(acts.collect())[0]), vec![]);
    }

    #[test]
    fn a_first_change_that_is_taken_back_leaves_the_round_as_it_was(
        history in any_open_history(),
        change in any_change(),
    ) {
        let mut desk = play(history).remove(0);
        let Some(field) = change.field() else { return Ok(()) };
        let is_first = desk.dossier.history(&field).is_empty();
        if is_first && change.emptied().is_some() {
            let rounds = desk.dossier.rounds().into_iter().cloned().collect::<Vec<_>>();
            let beside = beside_rounds(&desk.dossier);
            desk.enter(change);
            desk.undo(&field);
            prop_assert_eq!(desk.dossier.rounds(), rounds.iter().collect::<Vec<_>>());
            prop_assert_eq!(beside_rounds(&desk.dossier), beside);
            prop_assert_eq!(desk.dossier.history(&field).len(), 2, "both steps stay in the history");
        }
    }

    #[test]
    fn after_the_seal_nothing_changes_the_round_and_what_comes_later_is_listed(
        before in any_open_history(),
        after in any_open_history(),
    ) {
        let mut desks = play(before);
        desks[0].enter(opened(1, &framework()));
        let known: BTreeSet<EntryId> = desks[0].dossier.entries().map(|entry| entry.id).collect();
        let open = desks[0].round(1).clone();
        let seal = desks[0].seal(1);
        let sealed = desks[0].round(1).clone();
        // Of a panel, the record has what was asked and what the answers amount to, and none of the sheets.
        let panels = open.open_panels().map(|(id, asked, panel)| {
            let sealed = Some(panel.tally());
            (id, Panel { questionnaire: Some(asked.clone()), answers: BTreeMap::new(), sealed })
        });
        let panels = Rc::new(panels.collect());
        prop_assert_eq!(&sealed, &Round { phase: Phase::Closed, panels, seal: sealed.seal.clone(), ..open });
        play_on(&mut desks, after);
        exchange_all(&mut desks);
        for desk in &desks {
            prop_assert_eq!(desk.round(1), &sealed);
            let late: BTreeSet<EntryId> =
                desk.dossier.late_entries(round_id(1)).iter().map(|entry| entry.id).collect();
            let of_round = |entry: &&Rc<Entry>| {
                entry.change.field().is_some_and(|field| field.round() == Some(round_id(1))) && entry.id != seal.id
            };
            let unknown_to_seal: BTreeSet<EntryId> = desk.dossier.entries().filter(of_round).map(|entry| entry.id)
                .filter(|id| !known.contains(id)).collect();
            prop_assert_eq!(late, unknown_to_seal);
        }
    }

    #[test]
    fn after_its_seal_a_review_is_its_record_and_what_comes_later_is_listed(
        before in any_open_history(),
        after in any_history(),
    ) {
        let mut desks = play(before);
        desks[0].enter(opened_review());
        let id = review_id(0);
        let of_review = |change: &Change| match change.field() {
            Some(Field::Review(of, field)) => of == id && !field.outlives_the_seal(),
            _ => false,
        };
        let known: BTreeSet<EntryId> = desks[0].dossier.entries().map(|entry| entry.id).collect();
        let sealed = review_sealed(&desks[0].dossier, id, Timestamp(1_790_000_000_000)).expect("it was just opened");
        let seal = desks[0].enter(sealed);
        let record = desks[0].dossier.review(id).and_then(|review| review.seal.clone()).expect("it is sealed").record.clone();
        play_on(&mut desks, after);
        exchange_all(&mut desks);
        for desk in &desks {
            let review = desk.dossier.review(id).expect("a sealed review is there");
            // Somebody who had not seen the seal may have sealed it too, and earlier by the clock: that one stands.
            let first = desk.dossier.history(&Field::Review(id, ReviewField::Seal)).first().expect("it was sealed");
            if first.id != seal.id {
                continue;
            }
            prop_assert_eq!(review.details.as_ref(), Some(&record.details));
            prop_assert_eq!((&review.looks, &review.meetings), (&record.looks, &record.meetings));
            prop_assert_eq!(&review.conclusion, &record.conclusion);
            let findings: BTreeMap<_, _> =
                review.findings.iter().filter_map(|(id, finding)| Some((*id, finding.details.clone()?))).collect();
            prop_assert_eq!(&findings, &record.findings);
            prop_assert_eq!(review.findings.len(), findings.len(), "an answer to a finding that is not there says nothing");
            let late: BTreeSet<EntryId> = desk.dossier.late_review_entries(id).iter().map(|entry| entry.id).collect();
            let unknown_to_seal: BTreeSet<EntryId> = desk.dossier.entries()
                .filter(|entry| of_review(&entry.change) && entry.id != seal.id && !known.contains(&entry.id))
                .map(|entry| entry.id).collect();
            prop_assert_eq!(late, unknown_to_seal);
        }
    }

    #[test]
    fn a_preview_says_what_the_union_does(history in any_history()) {
        let desks = play(history);
        let [here, file] = [0, 1].map(|n| desks[n].dossier.clone());
        let entries = journal(&file);
        let preview = Preview::of(&here, &entries);
        let united = union(&[&here, &file]);
        let is_new = |entry: &&Rc<Entry>| here.entry(entry.id).is_none();
        prop_assert_eq!(preview.n_new, united.n_entries() - here.n_entries());
        prop_assert_eq!(preview.n_new + preview.n_known, entries.len());
        let unknown = entries.iter().filter(is_new).filter(|entry| matches!(entry.change, Change::Unknown(_)));
        prop_assert_eq!(preview.n_unknown, unknown.count());
        let late: Vec<EntryId> =
            [1, 2].into_iter().flat_map(|n| united.late_entries(round_id(n)))
                .chain([0, 1].into_iter().flat_map(|n| united.late_review_entries(review_id(n))))
                .map(|entry| entry.id).collect();
        prop_assert_eq!(preview.n_late, entries.iter().filter(is_new).filter(|entry| late.contains(&entry.id)).count());
        let matters = |dossier: &Dossier, field: &Field| match field {
            Field::Round(round, _) => dossier.round(*round).is_some_and(|round| !round.is_sealed()),
            Field::Review(review, field) => match dossier.review(*review) {
                Some(review) => !review.is_sealed() || field.outlives_the_seal(),
                // Whether it was given up may be the very thing on which two disagree.
                None => *field == ReviewField::Details,
            },
            _ => true,
        };
        let clashing = |dossier: &Dossier| -> BTreeSet<Field> {
            let fields = dossier.clashes().map(|(field, _)| field.clone());
            fields.filter(|field| matters(dossier, field)).collect()
        };
        let arising: Vec<Field> = clashing(&united).difference(&clashing(&here)).cloned().collect();
        prop_assert_eq!(preview.clashes, arising);
    }

    #[test]
    fn opening_the_same_file_again_changes_nothing(history in any_history()) {
        let desks = play(history);
        let united = union(&[&desks[0].dossier, &desks[1].dossier]);
        let file = journal(&desks[1].dossier);
        prop_assert_eq!(Preview::of(&united, &file), Preview { n_known: file.len(), ..Preview::default() });
        prop_assert!(union(&[&united, &desks[1].dossier]) == united);
    }
}

// Reviews.

/// A review with something in each member of its record, sealed: the number 0.
fn sealed_review() -> Desk {
    let mut desk = Desk::new(1);
    desk.open(1, &framework());
    for change in one_of_each(round_id(1), ("test", "a"), "Œ", 2, true) {
        desk.enter(change);
    }
    let sealed = review_sealed(&desk.dossier, review_id(0), Timestamp(1_790_000_000_000)).expect("it was opened");
    desk.enter(sealed);
    desk
}

#[test]
fn what_a_reviewer_rates_stands_beside_what_the_school_rated() {
    let mut desk = sealed_review();
    desk.rate(1, "a", 4);
    let review = desk.dossier.review(review_id(0)).expect("it is there");
    assert_eq!(review.rating(&"a".into()), &Rating::Level(Level(3)));
    assert_eq!(desk.round(1).level(&"a".into()), Some(Level(4)));
}

#[test]
fn a_seal_that_arrives_before_its_review_is_the_review() {
    let [ann, mut ben] = [sealed_review(), Desk::new(2)];
    let mut entries = journal(&ann.dossier);
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.clock));
    for entry in &entries[..1] {
        ben.dossier.insert(entry.clone());
    }
    let review = ben.dossier.review(review_id(0)).expect("the record says what was reviewed");
    assert!(review.is_sealed() && review.findings.len() == 1);
    assert_eq!(Preview::of(&ben.dossier, &entries).n_late, 0, "the record rests on all of it");
    ben.receive(&ann);
    assert_eq!(ben.dossier, ann.dossier);
    assert_eq!(ben.dossier.late_review_entries(review_id(0)), Vec::<&Rc<Entry>>::new());
}

#[test]
fn after_its_seal_findings_go_on_and_everything_else_is_late() {
    let mut desk = sealed_review();
    let late =
        desk.enter(Change::ReviewNoted { review: review_id(0), indicator: "a".into(), text: "Too late.".into() });
    let withdrawn = desk.enter(Change::FindingRaised { review: review_id(0), finding: finding_id(2), details: None });
    desk.enter(Change::FindingMoved { review: review_id(0), finding: finding_id(2), step: None });
    desk.enter(Change::FindingAnswered { review: review_id(0), finding: finding_id(1), answer: None });
    let review = desk.dossier.review(review_id(0)).expect("it is there");
    assert_eq!(&*review.look(&"a".into()).comment, "Œ");
    let (_, finding) = review.raised().next().expect("the record has it");
    assert!(finding.step.is_none() && finding.answer.is_some(), "the step was taken back, the answer stands");
    let ids: BTreeSet<EntryId> = desk.dossier.late_review_entries(review_id(0)).iter().map(|entry| entry.id).collect();
    assert_eq!(ids, BTreeSet::from([late.id, withdrawn.id]));
}

#[test]
fn an_answer_to_a_finding_that_the_sealed_review_lacks_says_nothing_whenever_it_arrives() {
    let answered = |desk: &mut Desk| {
        let all = one_of_each(round_id(1), ("test", "a"), "Œ", 4, true);
        let answer = all.into_iter().find(|change| matches!(change, Change::FindingAnswered { .. })).expect("a kind");
        desk.enter(answer)
    };
    let [mut ann, mut ben] = [sealed_review(), Desk::new(2)];
    let answer = answered(&mut ben);
    ann.receive(&ben);
    ben.receive(&ann);
    assert!(matches!(answer.change, Change::FindingAnswered { finding, .. } if finding == finding_id(1)));
    assert_eq!(ann.dossier, ben.dossier);
    assert!(!ann.dossier.review(review_id(0)).expect("it is there").findings.contains_key(&finding_id(1)));
}

#[test]
fn clashes_in_a_sealed_review_wait_for_nobody_but_those_on_its_findings_do() {
    let mut ann = Desk::new(1);
    ann.open(1, &framework());
    ann.enter(opened_review());
    ann.enter(Change::FindingRaised { review: review_id(0), finding: finding_id(0), details: raised() });
    let mut ben = Desk::new(2);
    ben.receive(&ann);
    for (desk, text) in [(&mut ann, "one"), (&mut ben, "other")] {
        desk.enter(Change::ReviewNoted { review: review_id(0), indicator: "a".into(), text: text.into() });
        let on = Some(if text == "one" { "2027-01-01" } else { "2027-01-02" }.parse().expect("a day"));
        desk.enter(Change::FindingRequalified { review: review_id(0), finding: finding_id(0), on });
    }
    ann.receive(&ben);
    assert_eq!(ann.dossier.unsettled().count(), 2);
    let sealed = review_sealed(&ann.dossier, review_id(0), Timestamp(1_790_000_000_000)).expect("it is open");
    ann.enter(sealed);
    let waiting: Vec<&Field> = ann.dossier.unsettled().map(|(field, _)| field).collect();
    assert_eq!(waiting, [&Field::Review(review_id(0), ReviewField::Requalified(finding_id(0)))]);
}

fn raised() -> Option<Rc<qualicycle::dossier::finding::FindingDetails>> {
    let mut all = one_of_each(round_id(1), ("test", "a"), "Œ", 2, true).into_iter();
    all.find_map(|change| match change {
        Change::FindingRaised { details, .. } => details,
        _ => None,
    })
}

#[test]
fn the_record_of_a_review_is_tied_to_the_round_and_shows_every_change() {
    let desk = sealed_review();
    let review = desk.dossier.review(review_id(0)).expect("it is there");
    let seal = (**review.seal.as_ref().expect("it is sealed")).clone();
    assert!(seal.is_intact() && seal.is_of(DOSSIER, review_id(0)));
    assert!(!seal.looked_at(&desk.dossier), "it names a digest, and the round is still open");
    let mut written = serde_json::to_value(&seal).expect("a seal can be written");
    written["record"]["details"]["digest"] = json!("0".repeat(64));
    let other: qualicycle::dossier::review_seal::ReviewSeal =
        serde_json::from_value(written).expect("it is well formed");
    assert!(!other.is_intact(), "nobody moves a review to another record");
}

#[test]
fn a_lower_level_is_an_entry_like_any_other_and_stands() {
    let [mut ann, mut ben] = Desk::pair();
    ann.open(1, &framework());
    ann.rate(1, "a", 4);
    ben.receive(&ann);
    ben.rate(1, "a", 2);
    ann.receive(&ben);
    for desk in [&ann, &ben] {
        assert_eq!(desk.round(1).level(&"a".into()), Some(Level(2)));
        assert_eq!(clashes(desk), [], "Ben saw what he replaced");
    }
}

#[test]
fn two_halves_of_one_theme_merge_to_a_whole() {
    let [mut ann, mut ben] = Desk::pair();
    ann.open(1, &framework());
    ben.receive(&ann);
    ann.rate(1, "a", 3);
    ben.rate(1, "b", 4);
    ann.receive(&ben);
    let round = ann.round(1);
    assert_eq!((round.level(&"a".into()), round.level(&"b".into())), (Some(Level(3)), Some(Level(4))));
    assert_eq!(clashes(&ann), []);
}

#[test]
fn a_clash_is_seen_by_both_sides_and_gone_for_both_once_settled() {
    let [mut ann, mut ben] = Desk::pair();
    ann.open(1, &framework());
    ben.receive(&ann);
    ann.rate(1, "a", 2);
    ben.rate(1, "a", 3);
    ann.receive(&ben);
    ben.receive(&ann);
    let stands = ann.round(1).level(&"a".into()).expect("one of the two stands");
    let other = if stands == Level(2) { 3 } else { 2 };
    for desk in [&ann, &ben] {
        assert_eq!(clashes(desk), [(rating_field(1, "a"), vec![rated(1, "a", other)])]);
    }
    ben.settle(rated(1, "a", other));
    ann.receive(&ben);
    for desk in [&ann, &ben] {
        assert_eq!(clashes(desk), []);
        assert_eq!(desk.round(1).level(&"a".into()), Some(Level(other)));
        assert_eq!(desk.dossier.history(&rating_field(1, "a")).len(), 3, "all three stay in the history");
    }
}

#[test]
fn rating_on_without_settling_keeps_the_clash() {
    let [mut ann, mut ben] = Desk::pair();
    ann.rate(1, "a", 2);
    ben.rate(1, "a", 3);
    ann.receive(&ben);
    ann.rate(1, "a", 4);
    assert_eq!(clashes(&ann).len(), 1, "one of the two was never answered");
}

#[test]
fn two_people_who_give_the_same_rating_do_not_clash() {
    let [mut ann, mut ben] = Desk::pair();
    ann.rate(1, "a", 2);
    ben.rate(1, "a", 2);
    ann.receive(&ben);
    assert_eq!(clashes(&ann), []);
}

#[test]
fn rating_on_after_the_same_rating_from_two_people_answers_both() {
    let [mut ann, mut ben] = Desk::pair();
    ann.rate(1, "a", 2);
    ben.rate(1, "a", 2);
    ann.receive(&ben);
    ann.rate(1, "a", 3);
    assert_eq!(clashes(&ann), []);
}

#[test]
fn settlements_made_on_both_sides_alike_are_no_new_clash() {
    let [mut ann, mut ben] = Desk::pair();
    ann.rate(1, "a", 2);
    ben.rate(1, "a", 3);
    ann.receive(&ben);
    ben.receive(&ann);
    ann.settle(rated(1, "a", 3));
    ben.settle(rated(1, "a", 3));
    ann.receive(&ben);
    assert_eq!(clashes(&ann), []);
}

#[test]
fn ratings_that_arrive_before_the_opening_are_there_once_it_arrives() {
    let [mut ann, mut ben] = Desk::pair();
    ann.open(1, &framework());
    ann.rate(1, "a", 3);
    let mut entries = journal(&ann.dossier);
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.clock));
    let opening = entries.pop().expect("the opening came first");
    for entry in entries {
        ben.dossier.insert(entry);
    }
    assert!(ben.dossier.round(round_id(1)).is_none() && ben.dossier.rounds().is_empty());
    ben.dossier.insert(opening);
    assert_eq!(ben.round(1).level(&"a".into()), Some(Level(3)));
    assert_eq!(ben.dossier, ann.dossier);
}

#[test]
fn rounds_come_in_the_order_in_which_they_were_opened() {
    let mut desk = Desk::new(1);
    for n in [3, 1, 2] {
        desk.open(n, &framework());
    }
    let order: Vec<_> = desk.dossier.rounds().iter().map(|round| round.id).collect();
    assert_eq!(order, [3, 1, 2].map(round_id));
    assert_eq!(desk.dossier.latest_round().map(|round| round.id), Some(round_id(2)));
    let third = desk.dossier.round_before(desk.round(3)).map(|round| round.id);
    assert_eq!(third, Some(round_id(2)));
}

#[test]
fn undo_brings_back_the_former_value_and_at_last_an_empty_field() {
    let mut desk = Desk::new(1);
    desk.open(1, &framework());
    let note = |text: &str| Change::Noted { round: round_id(1), indicator: "a".into(), text: text.into() };
    let note_field = note("").field().expect("a note has a field");
    desk.enter(note("First."));
    desk.rate(1, "a", 2);
    desk.enter(note("Second."));
    desk.undo(&note_field);
    assert_eq!(&*desk.round(1).note(&"a".into()), "First.");
    assert_eq!(desk.round(1).level(&"a".into()), Some(Level(2)), "undo leaves other fields alone");
    desk.undo(&rating_field(1, "a"));
    assert_eq!(desk.round(1).rating(&"a".into()), &Rating::NotRated);
    assert_eq!(desk.dossier.history(&note_field).len(), 3);
    assert_eq!(desk.undo(&Field::Organisation), None, "nothing was entered there");
}

#[test]
fn openings_seals_and_the_unknown_cannot_be_emptied() {
    let mut desk = Desk::new(1);
    desk.open(1, &framework());
    let seal = desk.seal(1).change.clone();
    for change in [opened(1, &framework()), seal, unknown(1), described("CIO")] {
        assert_eq!(change.emptied(), None, "{change:?}");
    }
}

#[test]
fn an_absurd_clock_in_a_file_does_not_stop_the_desk() {
    let [mut ann, mut ben] = Desk::pair();
    let mut entry = (*ben.rate(1, "a", 2)).clone();
    entry.clock = u64::MAX;
    ann.dossier.insert(Rc::new(entry));
    ann.rate(1, "b", 3);
    ann.open(1, &framework());
    assert_eq!(ann.round(1).level(&"b".into()), Some(Level(3)));
}

// Seals.

/// A round with something of everything in it, sealed.
fn sealed() -> Desk {
    let mut desk = Desk::new(1);
    desk.enter(described("Lycée Œuvre « 1 »"));
    desk.open(1, &framework());
    desk.enter(Change::TargetSet { round: round_id(1), indicator: "a".into(), level: Some(Level(4)) });
    desk.rate(1, "a", 3);
    desk.rate(1, "b", not_applicable());
    desk.rate(1, "n", Rating::Quantity("12,5".parse().expect("a decimal number")));
    desk.enter(Change::Noted {
        round: round_id(1),
        indicator: "a".into(),
        text: "Vu en réunion\u{a0}: \"oui\"".into(),
    });
    desk.seal(1);
    desk
}

/// A round as a team lived it, sealed with something in each member of its record.
fn sealed_by_a_team() -> Desk {
    let mut desk = Desk::new(1);
    desk.enter(described("Lycée Œuvre « 1 »"));
    desk.open(1, &framework());
    for n in [1, 2] {
        for change in one_of_each(round_id(1), ("test", "a"), "Œ\u{a0}: « ici »", n, true) {
            desk.enter(change);
        }
    }
    desk.seal(1);
    desk
}

#[test]
fn a_sealed_record_has_what_a_team_did_and_no_answered_sheet() {
    let desk = sealed_by_a_team();
    let (round, record) = (desk.round(1), seal_of(&desk, 1).record);
    assert!(seal_of(&desk, 1).is_intact());
    assert_eq!(
        (&record.team, &record.deliberation, &record.priorities),
        (&*round.team, &*round.deliberation, &*round.priorities)
    );
    let counts = [record.team.members.len(), record.panels.len(), record.evidence.len(), record.actions.len()];
    assert_eq!(counts, [2, 2, 2, 2]);
    let written = serde_json::to_string(&record).expect("a record can be written");
    assert!(!written.contains("0123456789abcdef"), "nothing of a sheet but what it adds up to: {written}");
}

/// A member that was left out is another record, and one that was never there is none.
#[test]
fn each_part_that_a_team_adds_belongs_to_the_seal_and_is_absent_when_there_was_no_team() {
    let written = serde_json::to_value(seal_of(&sealed_by_a_team(), 1)).expect("a seal can be written");
    let alone = serde_json::to_value(seal_of(&sealed(), 1)).expect("a seal can be written");
    for part in ["team", "deliberation", "panels", "priorities", "evidence", "actions"] {
        assert_eq!(alone["record"].get(part), None, "{part}");
        let mut changed = written.clone();
        changed["record"].as_object_mut().expect("an object").remove(part).expect("it is there");
        let read: Seal = serde_json::from_value(changed).expect("it may be left out");
        assert!(!read.is_intact(), "{part}");
        let mut added = written.clone();
        added["record"][part]["verdict"] = json!("excellent");
        let is_intact = serde_json::from_value::<Seal>(added).is_ok_and(|seal| seal.is_intact());
        assert!(!is_intact, "nothing can be slipped into {part}");
    }
}

fn seal_of(desk: &Desk, n: u8) -> Seal {
    (**desk.round(n).seal.as_ref().expect("the round is sealed")).clone()
}

#[test]
fn a_sealed_round_is_intact_and_closed() {
    let desk = sealed();
    let round = desk.round(1);
    assert!(round.is_sealed() && seal_of(&desk, 1).is_intact());
    assert_eq!(round.phase, Phase::Closed);
    assert_eq!(seal_of(&desk, 1).digest.len(), 64);
}

/// Each byte is replaced by several others, so that digits, letters and punctuation all turn into something else.
#[test]
fn no_byte_of_a_sealed_record_can_be_changed_unseen() {
    no_byte_can_be_changed_unseen(&seal_of(&sealed(), 1));
    no_byte_can_be_changed_unseen(&seal_of(&sealed_by_a_team(), 1));
}

fn no_byte_can_be_changed_unseen(seal: &Seal) {
    let text = serde_json::to_string(seal).expect("a seal can be written");
    let mut n_read = 0;
    for at in 0..text.len() {
        for flip in [0x01, 0x02, 0x10, 0x20, 0x7f] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= flip;
            let Ok(read) = serde_json::from_slice::<Seal>(&bytes) else { continue };
            n_read += 1;
            // An id written in small letters is the same id, and the record the same record.
            assert_eq!(read.is_intact(), read == *seal, "byte {at}: {}", String::from_utf8_lossy(&bytes));
        }
    }
    assert!(n_read > 1000, "only {n_read} changed records could be read: this test sees too little");
}

#[test]
fn each_part_of_a_record_belongs_to_the_seal() {
    let seal = seal_of(&sealed(), 1);
    let written = serde_json::to_value(&seal).expect("a seal can be written");
    let parts = written["record"].as_object().expect("a record is an object").keys().cloned().collect::<Vec<_>>();
    assert!(parts.len() > 10, "{parts:?}");
    for part in parts {
        let mut changed = written.clone();
        let record = changed["record"].as_object_mut().expect("a record is an object");
        record.remove(&part);
        let read = serde_json::from_value::<Seal>(changed);
        assert!(read.is_err(), "a record without its {part} is no record");
    }
    let mut added = written.clone();
    added["record"]["verdict"] = json!("excellent");
    assert!(serde_json::from_value::<Seal>(added).is_err(), "nothing can be slipped into a record");
}

/// A moved round, with an answer that nobody has looked at.
fn sealed_on_another_edition() -> Desk {
    let mut desk = Desk::new(1);
    desk.open(1, &framework());
    desk.rate(1, "b", 3);
    let edition = Some(Rc::new(moved_to("2", true, Relation::Wider)));
    desk.enter(Change::EditionChanged { round: round_id(1), edition });
    desk.seal(1);
    desk
}

#[test]
fn a_record_says_on_which_edition_the_round_was_closed_and_what_nobody_had_reviewed() {
    let desk = sealed_on_another_edition();
    let (round, seal) = (desk.round(1), seal_of(&desk, 1));
    assert!(seal.is_intact());
    assert_eq!((&*round.framework().edition, &round.opening.framework), ("2", &framework().reference()));
    assert_eq!(round.to_review, BTreeSet::from(["b".into()]));
    let written = serde_json::to_value(&seal).expect("a seal can be written");
    for part in ["edition", "to-review"] {
        let mut changed = written.clone();
        changed["record"].as_object_mut().expect("a record is an object").remove(part);
        let read: Seal = serde_json::from_value(changed).expect("a round that was not moved has none");
        assert!(!read.is_intact(), "{part}");
    }
    let mut flattered = written.clone();
    flattered["record"]["edition"]["indicators"][0]["relation"] = json!("equal");
    let read: Seal = serde_json::from_value(flattered).expect("it is well formed");
    assert!(!read.is_intact());
}

/// Digests of rounds that never moved must stay what they were before there were moves.
#[test]
fn a_record_without_a_move_is_written_as_it_always_was() {
    let mut desk = sealed();
    let written = serde_json::to_string(&seal_of(&desk, 1)).expect("a seal can be written");
    assert!(!written.contains("edition\":{") && !written.contains("to-review"), "{written}");
    desk.enter(opened(2, &framework()));
    let edition = Some(Rc::new(moved_to("2", true, Relation::Equal)));
    desk.enter(Change::EditionChanged { round: round_id(2), edition });
    desk.enter(Change::EditionChanged { round: round_id(2), edition: None });
    desk.seal(2);
    let written = serde_json::to_string(&seal_of(&desk, 2)).expect("a seal can be written");
    assert!(!written.contains("edition\":{") && !written.contains("to-review"), "moved and back: {written}");
}

#[test]
fn each_seal_holds_the_digest_of_the_one_before() {
    let mut desk = sealed();
    desk.open(2, &framework());
    desk.seal(2);
    desk.open(3, &framework());
    desk.seal(3);
    assert_eq!(seal_of(&desk, 1).record.previous, None);
    assert_eq!(seal_of(&desk, 2).record.previous, Some(seal_of(&desk, 1).digest));
    assert_eq!(seal_of(&desk, 3).record.previous, Some(seal_of(&desk, 2).digest));
}

#[test]
fn a_round_after_an_unsealed_one_chains_to_nothing() {
    let mut desk = Desk::new(1);
    desk.open(1, &framework());
    desk.open(2, &framework());
    desk.seal(2);
    assert_eq!(seal_of(&desk, 2).record.previous, None);
}

#[test]
fn a_colleague_who_did_not_know_of_the_seal_finds_the_entry_listed_as_late() {
    let [mut ann, mut ben] = Desk::pair();
    ann.open(1, &framework());
    ann.rate(1, "a", 2);
    ben.receive(&ann);
    ann.seal(1);
    let late = ben.rate(1, "a", 4);
    assert_eq!(Preview::of(&ann.dossier, &journal(&ben.dossier)).n_late, 1);
    ann.receive(&ben);
    ben.receive(&ann);
    for desk in [&ann, &ben] {
        assert_eq!(desk.round(1).level(&"a".into()), Some(Level(2)));
        assert_eq!(desk.dossier.late_entries(round_id(1)), [&late]);
    }
}

#[test]
fn what_the_record_rests_on_is_not_late_even_if_it_arrives_after_the_seal() {
    let [ann, mut ben] = [sealed(), Desk::new(2)];
    let mut entries = journal(&ann.dossier);
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.clock));
    for entry in &entries[..1] {
        ben.dossier.insert(entry.clone());
    }
    assert!(ben.round(1).is_sealed());
    assert_eq!(Preview::of(&ben.dossier, &entries).n_late, 0);
    ben.receive(&ann);
    assert_eq!(ben.dossier.late_entries(round_id(1)), Vec::<&Rc<Entry>>::new());
}

// Files.

#[test]
fn changes_of_an_unknown_kind_are_kept_as_they_are() {
    let text = r#"{"badge-awarded":{"to":"é","stars":[1,2.5,null],"deep":{"x":true}}}"#;
    let change: Change = serde_json::from_str(text).expect("a newer version wrote it");
    assert!(matches!(change, Change::Unknown(_)));
    let written = serde_json::to_value(&change).expect("it can be written");
    assert_eq!(written, serde_json::from_str::<Value>(text).expect("it is JSON"));
    let mut desk = sealed();
    let before = desk.round(1).clone();
    desk.enter(change);
    assert_eq!(desk.round(1), &before, "it has no effect here");
}

#[test]
fn a_known_change_that_is_malformed_is_refused() {
    #[track_caller]
    fn check(text: &str) {
        assert!(serde_json::from_str::<Change>(text).is_err(), "{text}");
    }
    let round = round_id(1);
    check(&format!(r#"{{"rated":{{"round":"{round}","indicator":"a"}}}}"#));
    check(&format!(r#"{{"rated":{{"round":"{round}","indicator":"a","rating":{{"level":"high"}}}}}}"#));
    check(&format!(r#"{{"rated":{{"round":"{round}","indicator":"a","rating":{{"level":99999}}}}}}"#));
    check(&format!(r#"{{"rated":{{"round":"{round}","indicator":"a","rating":"excellent"}}}}"#));
    check(&format!(r#"{{"rated":{{"round":"{round}","indicator":"a","rating":{{"quantity":"many"}}}}}}"#));
    check(r#"{"rated":{"round":"not an id","indicator":"a","rating":"declined"}}"#);
    check(&format!(r#"{{"phase-reached":{{"round":"{round}","phase":"retired"}}}}"#));
    check(&format!(r#"{{"round-sealed":{{"round":"{round}","seal":{{}}}}}}"#));
    check(r#"{"rated":null}"#);
    check(&format!(r#"{{"edition-changed":{{"round":"{round}","move":{{"from":"1"}}}}}}"#));
    let sound = format!(r#""rated":{{"round":"{round}","indicator":"a","rating":"declined"}}"#);
    assert!(serde_json::from_str::<Change>(&format!("{{{sound}}}")).is_ok());
    check(&format!(r#"{{{sound},"later":{{}}}}"#));
    check("{}");
    check("[]");
    check("null");
    check(r#""rated""#);
}

/// A hand-made file written by this version: later versions go on reading it.
#[test]
fn an_entry_reads_as_the_file_format_says() {
    let text = r#"{
        "id": "01JDC4AXG0000000000000000A",
        "clock": 12,
        "at": 1790000000000,
        "by": { "replica": "01JDC4AXG0000000000000000B", "role": "direction" },
        "replaces": ["01JDC4AXG00000000000000009"],
        "change": { "rated": { "round": "01JDC4AXG00000000000000001", "indicator": "t10-p1",
                               "rating": { "not-applicable": { "why": "No placements." } } } }
    }"#;
    let entry: Entry = serde_json::from_str(text).expect("it is well formed");
    assert_eq!(
        (entry.clock, entry.at, &*entry.by.role, &*entry.by.name),
        (12, Timestamp(1_790_000_000_000), "direction", "")
    );
    assert_eq!(entry.replaces.len(), 1);
    let expected: Value = serde_json::from_str(text).expect("it is JSON");
    assert_eq!(serde_json::to_value(&entry).expect("it can be written"), expected);
}

#[test]
fn an_entry_listed_twice_in_a_file_counts_once() {
    let [mut ann, mut ben] = Desk::pair();
    let entry = ann.rate(1, "a", 2);
    let preview = Preview::of(&ben.dossier, &[entry.clone(), entry.clone()]);
    assert_eq!((preview.n_new, preview.n_known), (1, 1));
    assert!(ben.dossier.insert(entry.clone()) && !ben.dossier.insert(entry));
}

#[test]
fn a_preview_tells_new_known_unknown_and_clashing_entries_apart() {
    let [mut ann, mut ben] = Desk::pair();
    ann.open(1, &framework());
    ben.receive(&ann);
    ann.rate(1, "a", 2);
    ben.rate(1, "a", 3);
    ben.rate(1, "b", 3);
    ben.enter(unknown(1));
    let preview = Preview::of(&ann.dossier, &journal(&ben.dossier));
    let expected = Preview { n_new: 3, n_known: 3, n_unknown: 1, n_late: 0, clashes: vec![rating_field(1, "a")] };
    assert_eq!(preview, expected);
}

// The next round.

#[test]
fn the_next_round_carries_scope_themes_targets_and_open_points() {
    let framework = framework_of_indicators(
        ["never", "low", "below", "fine", "apart", "declined"]
            .map(indicator)
            .into_iter()
            .chain([on_scale("n", "quantity"), on_scale("half", "stage")])
            .collect(),
    );
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    desk.enter(Change::ScopeSet { round: round_id(1), scope: scope(true, false) });
    for (indicator, target) in [("below", 4), ("fine", 3), ("apart", 3)] {
        desk.enter(Change::TargetSet { round: round_id(1), indicator: indicator.into(), level: Some(Level(target)) });
    }
    let aim = Change::AimSet { round: round_id(1), indicator: "n".into(), amount: "12.5".parse().ok() };
    desk.enter(aim);
    desk.rate(1, "low", 2);
    desk.rate(1, "half", 2);
    desk.rate(1, "below", 3);
    desk.rate(1, "fine", 3);
    desk.rate(1, "apart", not_applicable());
    desk.rate(1, "declined", Rating::Declined);
    desk.rate(1, "n", Rating::Quantity("1".parse().expect("a decimal number")));
    desk.seal(1);

    for change in changes_of_next_round(desk.round(1), &framework, &BTreeSet::new(), round_id(2), "2027".into()) {
        desk.enter(change);
    }
    let (last, next) = (desk.round(1), desk.round(2));
    assert_eq!((&*next.opening.label, next.opening.previous), ("2027", Some(round_id(1))));
    assert_eq!((&next.themes, &next.scope, &next.targets), (&last.themes, &last.scope, &last.targets));
    assert_eq!(next.aims.get(&"n".into()).map(ToString::to_string).as_deref(), Some("12.5"));
    assert_eq!(next.aims, last.aims, "the seal keeps them as well");
    assert!(next.ratings.is_empty() && next.notes.is_empty(), "ratings are asked anew");
    assert_eq!(next.phase, Phase::Preparing);
    let carried: Vec<(&str, Carried)> = next.opening.carried.iter().map(|(id, why)| (id.as_str(), *why)).collect();
    assert_eq!(carried, [("below", Carried::BelowTarget), ("low", Carried::LowLevel), ("never", Carried::NotRated)]);
}

#[test]
fn what_the_last_round_did_not_ask_is_not_carried_over() {
    let mut framework = framework();
    let indicators = &mut framework.themes[0].criteria[0].indicators;
    indicators[0].applies = Some("adults".to_owned().into());
    indicators[1].retired = true;
    indicators.push(indicator("open"));
    let mut desk = Desk::new(1);
    desk.open(1, &framework);
    desk.enter(Change::ScopeSet { round: round_id(1), scope: scope(true, false) });
    let changes = changes_of_next_round(desk.round(1), &framework, &BTreeSet::new(), round_id(2), "2027".into());
    let Change::RoundOpened { opening, .. } = &changes[0] else { panic!("a round begins by its opening") };
    let carried: Vec<&str> = opening.carried.keys().map(|id| id.as_str()).collect();
    assert_eq!(carried, ["open"], "one is out of scope, one is retired, one is a follow-up measure");
}

#[test]
fn ids_are_the_same_however_they_are_written() {
    let id = EntryId(Ulid(0x0191_a2b3_c4d5_e6f7_0819_2a3b_4c5d_6e7f));
    assert_eq!(id.to_string().to_lowercase().parse(), Ok(id));
}
