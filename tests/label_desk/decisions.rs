//! What committees decide, how a label stands because of it, and that desks which are united agree on it.

use std::collections::BTreeMap;
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::compare::collection::Collection;
use qualicycle::compare::decision::register::COLUMNS;
use qualicycle::compare::decision::standing::{DueWhat, dues, standing};
use qualicycle::compare::decision::{
    Changed, CommitteeMember, CommitteeMemberId, CommitteePart, Decision, DecisionId, Deviation, Incomplete, Letter,
    Outcome, Requirement, State, Validity,
};
use qualicycle::compare::desk::{CollectionId, DeskChange, DeskEntry, DeskField};
use qualicycle::compare::proposal::{Lack, Proposal};
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::compare::{Extract, Frame, Table};
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::framework::label::{Label, Window};
use qualicycle::score::deadlines;
use ulid::Ulid;

use super::{CLOSED_AT, asks, audit, day, hundredths, levels, mixed, propose, round};
use crate::support::cases;

const QUALIOPI: Label = Label { months: 36, surveillance: Some(Window { from: 14, until: 22 }), findings: None };

fn graded() -> LabelRule {
    let grade = |id: &str, value| Grade {
        id: id.into(),
        name: id.to_uppercase().as_str().into(),
        conditions: vec![Condition::Mean { at_least: hundredths(value) }],
    };
    LabelRule {
        grades: vec![grade("confirmed", 6_000), grade("committed", 3_000)],
        ..asks(&mixed(), Basis::Own, Vec::new())
    }
}

/// A proposal for an organisation that rated its one indicator so.
fn proposal(level: i16) -> Rc<Proposal> {
    Rc::new(propose(&mixed(), &graded(), &round(&mixed(), levels(&[("l1", level)]))))
}

/// One of which nothing can be said.
fn open() -> Rc<Proposal> {
    Rc::new(propose(&mixed(), &graded(), &round(&mixed(), levels(&[]))))
}

fn member(part: CommitteePart) -> (CommitteeMemberId, Rc<CommitteeMember>) {
    let member = CommitteeMember { title: part.word().into(), part, name: "".into() };
    (CommitteeMemberId(Ulid(part as u128)), Rc::new(member))
}

fn decided(outcome: Outcome, on: &str) -> Decision {
    let on = day(on);
    let gives = outcome.gives();
    Decision {
        proposal: proposal(3),
        outcome,
        grade: gives.then(|| "confirmed".into()),
        day: on,
        by: BTreeMap::from([member(CommitteePart::Chair)]),
        reason: "".into(),
        conditions: Vec::new(),
        validity: gives.then(|| Validity::of(&QUALIOPI, on)),
        reference: "".into(),
    }
}

fn id(n: u128) -> DecisionId {
    DecisionId(Ulid(n))
}

fn on(decisions: &[Decision]) -> impl Iterator<Item = (DecisionId, &Decision)> + Clone {
    decisions.iter().enumerate().map(|(n, decision)| (id(n as u128), decision))
}

fn state(decisions: &[Decision], on_day: &str) -> (State, Option<String>) {
    let standing = standing(on(decisions), day(on_day));
    (standing.state, standing.since.map(|day| day.to_string()))
}

#[test]
fn a_label_is_held_for_the_months_of_its_framework() {
    let dates = |from: &str| {
        let validity = Validity::of(&QUALIOPI, day(from));
        let (first, last) = validity.surveillance.expect("a window");
        [first, last, validity.until, validity.last_day()].map(|day| day.to_string())
    };
    // The worked dates of the date rules of audits and labels.
    assert_eq!(dates("2024-03-15"), ["2025-05-15", "2026-01-15", "2027-03-15", "2027-03-14"]);
    assert_eq!(dates("2024-08-31"), ["2025-10-31", "2026-06-30", "2027-08-31", "2027-08-30"]);
    let five_years = Label { months: 60, surveillance: None, findings: None };
    assert_eq!(Validity::of(&five_years, day("2024-09-01")).until, day("2029-09-01"));
}

#[test]
fn a_decision_that_deviates_says_why() {
    let with = |outcome, proposal: Rc<Proposal>, grade: Option<&str>| Decision {
        proposal,
        grade: grade.map(Into::into),
        ..decided(outcome, "2027-07-01")
    };
    let proposed = || "confirmed".into();
    use Outcome as O;
    for (outcome, proposal, grade, expected) in [
        (O::Granted, proposal(3), Some("confirmed"), None),
        (O::GrantedWithConditions, proposal(3), Some("confirmed"), None),
        (O::Granted, proposal(3), Some("committed"), Some(Deviation::OtherGrade { proposed: proposed() })),
        (O::Granted, proposal(2), Some("confirmed"), Some(Deviation::OtherGrade { proposed: "committed".into() })),
        (O::Granted, proposal(1), Some("committed"), Some(Deviation::GivenWithoutProposal)),
        (O::Granted, open(), Some("committed"), Some(Deviation::GivenWithoutProposal)),
        (O::Maintained, proposal(3), Some("committed"), None),
        (O::Maintained, proposal(2), Some("confirmed"), Some(Deviation::OtherGrade { proposed: "committed".into() })),
        (O::Maintained, proposal(1), None, Some(Deviation::GivenWithoutProposal)),
        (O::Refused, proposal(3), None, Some(Deviation::NotGiven { proposed: proposed() })),
        (O::Deferred, proposal(3), None, Some(Deviation::NotGiven { proposed: proposed() })),
        (O::Withdrawn, proposal(3), None, Some(Deviation::NotGiven { proposed: proposed() })),
        (O::Refused, proposal(1), None, None),
        (O::Deferred, open(), None, None),
        (O::Refused, open(), None, Some(Deviation::AgainstWithoutFinding)),
        (O::Suspended, proposal(1), None, None),
        (O::Expired, proposal(3), None, None),
    ] {
        let decision = with(outcome, proposal, grade);
        assert_eq!(decision.deviation(), expected, "{outcome:?} {grade:?}");
        assert_eq!(decision.incomplete().contains(&Incomplete::NoReason), expected.is_some(), "{outcome:?} {grade:?}");
        let explained = Decision { reason: "The visit showed it.".into(), ..decision };
        assert!(!explained.incomplete().contains(&Incomplete::NoReason));
    }
}

#[test]
fn what_is_missing_in_a_decision_is_told() {
    assert_eq!(decided(Outcome::Granted, "2027-07-01").incomplete(), []);
    let bare = Decision {
        grade: None,
        validity: None,
        by: BTreeMap::from([member(CommitteePart::Rapporteur)]),
        reason: "Ours.".into(),
        ..decided(Outcome::GrantedWithConditions, "2027-02-19")
    };
    let expected = [
        Incomplete::NoGrade,
        Incomplete::NoValidity,
        Incomplete::NoConditions,
        Incomplete::NobodyDecides,
        Incomplete::BeforeClosing,
    ];
    assert_eq!(bare.incomplete(), expected);
    let condition = |text: &str, until: Option<&str>| Requirement { text: text.into(), until: until.map(day) };
    let conditions = vec![
        condition("Publish the results.", Some("2027-09-01")),
        condition(" ", Some("2027-07-01")),
        condition("Name a contact.", None),
    ];
    let asked = Decision { conditions, ..decided(Outcome::GrantedWithConditions, "2027-07-01") };
    let expected = [Incomplete::EmptyCondition(1), Incomplete::NoDeadline(1), Incomplete::NoDeadline(2)];
    assert_eq!(asked.incomplete(), expected);
}

#[test]
fn a_label_stands_as_its_decisions_tell() {
    let course = [
        decided(Outcome::Deferred, "2024-01-10"),
        decided(Outcome::Granted, "2024-03-15"),
        decided(Outcome::Suspended, "2025-06-01"),
        decided(Outcome::Maintained, "2025-09-01"),
        decided(Outcome::Refused, "2027-01-10"),
    ];
    let held = (State::Held, Some("2024-03-15".to_owned()));
    assert_eq!(state(&course, "2024-01-09"), (State::Undecided, None));
    assert_eq!(state(&course, "2024-02-01"), (State::Deferred, Some("2024-01-10".into())));
    assert_eq!(state(&course, "2024-03-15"), held);
    assert_eq!(state(&course, "2025-07-01"), (State::Suspended, Some("2025-06-01".into())));
    assert_eq!(state(&course, "2025-09-01"), held);
    // A renewal that was refused takes nothing away before the end.
    assert_eq!(state(&course, "2027-03-14"), held);
    assert_eq!(state(&course, "2027-03-15"), (State::Expired, Some("2027-03-15".into())));

    let withdrawn = [decided(Outcome::Granted, "2024-03-15"), decided(Outcome::Withdrawn, "2025-06-01")];
    assert_eq!(state(&withdrawn, "2025-06-01"), (State::Withdrawn, Some("2025-06-01".into())));
    assert_eq!(state(&withdrawn, "2028-01-01"), (State::Withdrawn, Some("2025-06-01".into())));
    let given_back = [withdrawn.as_slice(), &[decided(Outcome::Maintained, "2025-08-01")]].concat();
    assert_eq!(state(&given_back, "2025-08-01"), held);
    assert_eq!(state(&[decided(Outcome::Refused, "2024-03-15")], "2026-01-01").0, State::Refused);
}

#[test]
fn a_renewal_that_was_given_early_takes_over_when_it_begins() {
    let renewal = Decision {
        validity: Some(Validity::of(&QUALIOPI, day("2027-03-15"))),
        ..decided(Outcome::Granted, "2027-01-20")
    };
    let course = [decided(Outcome::Granted, "2024-03-15"), renewal];
    let before = standing(on(&course), day("2027-02-01"));
    assert_eq!((before.state, before.held.map(|held| held.decision)), (State::Held, Some(id(0))));
    assert_eq!(before.next.map(|held| held.decision), Some(id(1)));
    let after = standing(on(&course), day("2027-03-15"));
    assert_eq!((after.state, after.held.map(|held| held.decision)), (State::Held, Some(id(1))));
    assert_eq!(state(&course[1..], "2027-02-01"), (State::Coming, Some("2027-03-15".into())));
}

fn due(decisions: &[Decision], on_day: &str) -> Vec<(String, String, deadlines::Standing)> {
    let today = day(on_day);
    let word = |what: &DueWhat| match what {
        DueWhat::Renewal => "renewal".to_owned(),
        DueWhat::Surveillance => "surveillance".to_owned(),
        DueWhat::Requirement(requirement) => requirement.text.to_string(),
    };
    let dues = dues(on(decisions), today).into_iter();
    dues.map(|due| (word(&due.what), due.on.to_string(), due.standing(today))).collect()
}

#[test]
fn renewals_audits_and_conditions_are_due() {
    let conditions = vec![Requirement { text: "Publish the results.".into(), until: Some(day("2024-06-15")) }];
    let granted = Decision { conditions, ..decided(Outcome::GrantedWithConditions, "2024-03-15") };
    use deadlines::Standing as S;
    let line = |what: &str, on: &str, standing| (what.to_owned(), on.to_owned(), standing);
    assert_eq!(
        due(std::slice::from_ref(&granted), "2024-06-01"),
        [
            line("Publish the results.", "2024-06-15", S::Near),
            line("surveillance", "2025-05-15", S::Later),
            line("renewal", "2027-03-15", S::Later),
        ]
    );
    assert_eq!(due(std::slice::from_ref(&granted), "2025-06-01")[1], line("surveillance", "2025-05-15", S::Open));
    assert_eq!(due(std::slice::from_ref(&granted), "2026-01-16")[1], line("surveillance", "2025-05-15", S::Overdue));
    let maintained = [granted.clone(), decided(Outcome::Maintained, "2025-09-01")];
    assert_eq!(due(&maintained, "2026-01-16"), [line("renewal", "2027-03-15", S::Later)]);
    assert_eq!(due(&maintained, "2027-02-01"), [line("renewal", "2027-03-15", S::Near)]);
    assert_eq!(due(&maintained, "2027-04-01"), [line("renewal", "2027-03-15", S::Overdue)]);
    let ended = [maintained.as_slice(), &[decided(Outcome::Expired, "2027-03-20")]].concat();
    assert_eq!(due(&ended, "2027-04-01"), []);
}

#[test]
fn a_letter_says_scope_dates_conditions_and_reasons() {
    let decision = Decision {
        proposal: proposal(1),
        reason: "The team changed in March.".into(),
        by: BTreeMap::from([
            member(CommitteePart::Secretary),
            member(CommitteePart::Member),
            member(CommitteePart::Chair),
        ]),
        ..decided(Outcome::Granted, "2027-07-01")
    };
    let letter = Letter::of(id(1), &decision);
    assert_eq!(&*letter.about.organisation.name, "Lycée des Essais");
    assert_eq!((letter.framework.to_string(), &*letter.about.digest), ("test-1".into(), "sha256:a"));
    assert_eq!(letter.grade.as_ref().map(|(_, name)| &**name), Some("CONFIRMED"));
    assert_eq!(letter.validity.map(|it| it.last_day()), Some(day("2030-06-30")));
    assert_eq!(letter.deviation, Some(Deviation::GivenWithoutProposal));
    let mean = Condition::Mean { at_least: hundredths(6_000) };
    assert_eq!(letter.lacks, [(mean, Lack::Low(hundredths(0)))]);
    let parts: Vec<CommitteePart> = letter.by.iter().map(|member| member.part).collect();
    assert_eq!(parts, [CommitteePart::Chair, CommitteePart::Member, CommitteePart::Secretary]);
}

fn author(n: u128) -> Author {
    Author { replica: ReplicaId(Ulid(n)), role: "".into(), name: "".into() }
}

fn entered(collection: &mut Collection, n: u128, change: DeskChange) -> Rc<DeskEntry> {
    let entry = Rc::new(collection.journal().draft(EntryId(Ulid(n)), Timestamp(0), author(n % 2), change));
    collection.insert(entry.clone());
    entry
}

fn took(decision: Decision, n: u128) -> DeskChange {
    DeskChange::Decided { decision: id(n), details: Some(Rc::new(decision)) }
}

/// A desk that read these rounds.
fn desk(rounds: &[Extract]) -> Collection {
    let mut collection = Collection::new(CollectionId(Ulid(1)));
    read(&mut collection, rounds);
    collection
}

fn read(collection: &mut Collection, rounds: &[Extract]) {
    let frame = Rc::new(Frame::of(&mixed()));
    let mut table = Table::new(&frame);
    rounds.iter().for_each(|round| table.push(&frame, round).expect("it fits"));
    collection.read(&frame, &table).expect("it fits");
}

#[test]
fn a_decision_outlives_the_file_it_was_taken_on() {
    let file = round(&mixed(), levels(&[("l1", 3)]));
    let mut desk = desk(std::slice::from_ref(&file));
    entered(&mut desk, 1, took(decided(Outcome::Granted, "2027-07-01"), 1));
    let decision = desk.decision(id(1)).expect("it was taken").clone();
    assert_eq!(desk.changed_since(&decision), []);

    let later = |millis| Timestamp(CLOSED_AT.0 + millis);
    let newer = Extract { digest: "sha256:b".into(), written_at: later(1), ..file.clone() };
    read(&mut desk, std::slice::from_ref(&newer));
    let other = Changed::OtherRecord { digest: "sha256:b".into() };
    assert_eq!(desk.changed_since(&decision), std::slice::from_ref(&other));

    let review = Some(audit(levels(&[("l1", 2)]), &[], &[]));
    read(&mut desk, &[Extract { review, written_at: later(2), ..newer }]);
    assert_eq!(desk.changed_since(&decision), [other.clone(), Changed::OtherReview]);

    // A later round under another dossier of the same organisation counts once both are joined.
    let next = Extract {
        dossier: DossierId(Ulid(8)),
        round: RoundId(Ulid(80)),
        closed_at: later(86_400_000 * 300),
        written_at: later(86_400_000 * 300),
        ..file
    };
    read(&mut desk, std::slice::from_ref(&next));
    assert_eq!(desk.changed_since(&decision).len(), 2);
    let (one, other_dossier) = (DossierId(Ulid(7)), next.dossier);
    entered(&mut desk, 2, DeskChange::Joined { one, other: other_dossier, joined: true });
    let expected = [other, Changed::OtherReview, Changed::LaterRound(next.dossier, next.round)];
    assert_eq!(desk.changed_since(&decision), expected);

    let elsewhere = Collection::new(CollectionId(Ulid(1)));
    assert_eq!(elsewhere.changed_since(&decision), [Changed::Gone]);
    assert_eq!(decision.proposal.about.digest, "sha256:a".into());
}

#[test]
fn the_register_tells_each_decision_and_how_the_label_stands() {
    let mut desk = desk(&[]);
    entered(&mut desk, 1, took(decided(Outcome::Suspended, "2025-06-01"), 2));
    entered(&mut desk, 2, took(decided(Outcome::Granted, "2024-03-15"), 1));
    entered(&mut desk, 3, took(decided(Outcome::Withdrawn, "2025-07-01"), 3));
    entered(&mut desk, 4, DeskChange::Decided { decision: id(3), details: None });
    let rows: Vec<_> = desk
        .register(day("2026-01-01"))
        .into_iter()
        .map(|row| (row.id, row.decision.outcome, row.is_latest, row.standing.state))
        .collect();
    let expected =
        [(id(1), Outcome::Granted, false, State::Suspended), (id(2), Outcome::Suspended, true, State::Suspended)];
    assert_eq!(rows, expected);
    assert_eq!(desk.register(day("2024-12-31")).len(), 1);
    assert_eq!(desk.standings(day("2026-01-01")).len(), 1);
    assert_eq!(desk.label_dues(day("2026-01-01")).len(), 1);
}

#[test]
fn a_line_of_the_register_leaves_as_words_and_days() {
    let mut desk = desk(&[]);
    let conditions = vec![
        Requirement { text: "Publish the results.".into(), until: Some(day("2027-09-01")) },
        Requirement { text: "Name a contact.".into(), until: Some(day("2027-10-01")) },
    ];
    let granted =
        Decision { conditions, proposal: proposal(2), ..decided(Outcome::GrantedWithConditions, "2027-07-01") };
    entered(&mut desk, 1, took(granted, 1));
    entered(&mut desk, 2, took(decided(Outcome::Suspended, "2028-01-01"), 2));
    let told = |on: &str, line: usize| -> BTreeMap<&str, String> {
        let rows = desk.register(day(on));
        COLUMNS.into_iter().zip(rows[line].cells()).collect()
    };
    let line = told("2027-12-31", 0);
    for (column, expected) in [
        ("organisation", "Lycée des Essais"),
        ("kind", "school"),
        ("framework", "test"),
        ("outcome", "granted-with-conditions"),
        ("grade-name", "CONFIRMED"),
        ("proposed-grade", "committed"),
        ("deviates", "yes"),
        ("last-day", "2030-06-30"),
        ("surveillance-from", "2028-09-01"),
        ("conditions", "2027-09-01 Publish the results.\n2027-10-01 Name a contact."),
        ("record", "sha256:a"),
        ("review", ""),
        ("state", "held"),
        ("state-since", "2027-07-01"),
    ] {
        assert_eq!(line[column], expected, "{column}");
    }
    assert_eq!(told("2028-02-01", 0)["state"], "");
    assert_eq!(told("2028-02-01", 1)["state"], "suspended");
}

#[test]
fn two_people_who_change_one_rule_at_once_see_that_they_did() {
    let rule = RuleId(Ulid(5));
    let set = |value| DeskChange::RuleSet {
        rule,
        details: Some(Rc::new(asks(&mixed(), Basis::Own, vec![Condition::Mean { at_least: hundredths(value) }]))),
    };
    let (mut here, mut there) = (desk(&[]), desk(&[]));
    let (a, b) = (entered(&mut here, 10, set(5_000)), entered(&mut there, 11, set(6_000)));
    here.insert(b);
    there.insert(a);
    assert_eq!(here.rule(rule), there.rule(rule));
    let clashing: Vec<&DeskField> = here.journal().clashes().map(|(field, _)| field).collect();
    assert_eq!(clashing, [&DeskField::Rule(rule)]);
    assert_eq!(here.rules().count(), 1);
    let settled = here.journal().draft_settlement(EntryId(Ulid(12)), Timestamp(0), author(0), set(5_000));
    here.insert(Rc::new(settled));
    assert_eq!(here.journal().clashes().count(), 0);
}

fn any_change() -> impl Strategy<Value = DeskChange> {
    let outcome = proptest::sample::select(Outcome::ALL.to_vec());
    let on = proptest::sample::select(vec!["2024-03-15", "2025-06-01", "2027-01-10"]);
    prop_oneof![
        (0..3u128, 0..3u16).prop_map(|(n, value)| DeskChange::RuleSet {
            rule: RuleId(Ulid(n)),
            details: (value > 0).then(|| {
                let mean = Condition::Mean { at_least: hundredths(value * 1_000) };
                Rc::new(asks(&mixed(), Basis::Own, vec![mean]))
            }),
        }),
        (0..3u128, proptest::option::of(proptest::sample::select(CommitteePart::ALL.to_vec()))).prop_map(
            |(n, part)| {
                let details = part.map(|part| member(part).1);
                DeskChange::MemberSet { member: CommitteeMemberId(Ulid(n)), details }
            }
        ),
        (0..4u128, outcome, on).prop_map(|(n, outcome, on)| took(decided(outcome, on), n)),
    ]
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn desks_that_were_united_agree_in_whatever_order(
        acts in proptest::collection::vec((any::<bool>(), any_change()), 0..12),
        order in any::<u64>(),
    ) {
        let mut desks = [desk(&[]), desk(&[])];
        let mut entries = Vec::new();
        for (n, (at, change)) in acts.into_iter().enumerate() {
            entries.push(entered(&mut desks[usize::from(at)], 100 + n as u128, change));
        }
        let mut one = desk(&[]);
        for entry in &entries {
            one.insert(entry.clone());
        }
        // Another order, the same one for the same number.
        let mut shuffled = entries.clone();
        shuffled.sort_by_key(|entry| (entry.id.0.0 as u64).wrapping_mul(order | 1));
        let mut other = desk(&[]);
        for entry in shuffled.iter().chain(&entries) {
            other.insert(entry.clone());
        }
        prop_assert_eq!(&one, &other);
        let today = day("2026-01-01");
        prop_assert_eq!(one.standings(today), other.standings(today));
        prop_assert_eq!(one.register(today), other.register(today));
    }

    #[test]
    fn what_happens_to_a_desk_is_read_back_as_it_was_written(change in any_change()) {
        let text = serde_json::to_string(&change).expect("it can be written");
        prop_assert_eq!(serde_json::from_str::<DeskChange>(&text).expect("it can be read"), change);
    }
}
