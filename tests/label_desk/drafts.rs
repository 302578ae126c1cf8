//! A decision while it is written: what nobody fills in is as it usually is, and what was decided never is.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use qualicycle::compare::decision::{
    CommitteeMember, CommitteeMemberId, CommitteePart, Draft, Given, Incomplete, Outcome, Requirement,
};
use qualicycle::compare::proposal::Proposal;
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule};
use qualicycle::framework::label::{Label, Window};
use ulid::Ulid;

use super::{asks, day, hundredths, levels, mixed, propose, round};

const QUALIOPI: Label = Label { months: 36, surveillance: Some(Window { from: 14, until: 22 }), findings: None };

/// Two grades, of a mean of 60 % and of 30 %.
fn proposal(level: i16) -> Rc<Proposal> {
    let grade = |id: &str, value| Grade {
        id: id.into(),
        name: id.into(),
        conditions: vec![Condition::Mean { at_least: hundredths(value) }],
    };
    let grades = vec![grade("confirmed", 6_000), grade("committed", 3_000)];
    let rule = LabelRule { grades, ..asks(&mixed(), Basis::Own, Vec::new()) };
    Rc::new(propose(&mixed(), &rule, &round(&mixed(), levels(&[("l1", level)]))))
}

fn given(level: i16) -> Given {
    let member = |part| {
        let member = CommitteeMember { title: "Membre".into(), part, name: "".into() };
        (CommitteeMemberId(Ulid(part as u128)), Rc::new(member))
    };
    Given {
        proposal: proposal(level),
        committee: BTreeMap::from([member(CommitteePart::Chair), member(CommitteePart::Secretary)]),
        seated: BTreeSet::from([CommitteeMemberId(Ulid(CommitteePart::Chair as u128)), CommitteeMemberId(Ulid(99))]),
        label: Some(QUALIOPI),
        held: Some("committed".into()),
        today: day("2027-03-15"),
    }
}

fn of(outcome: Outcome) -> Draft {
    Draft { outcome: Some(outcome), ..Draft::default() }
}

#[test]
fn nothing_is_decided_by_itself() {
    assert_eq!(Draft::default().decision(&given(3)), None);
}

#[test]
fn what_nobody_fills_in_is_as_it_usually_is() {
    let decision = of(Outcome::Granted).decision(&given(3)).expect("an outcome was chosen");
    assert_eq!(decision.grade, Some("confirmed".into()), "the grade that is proposed");
    assert_eq!(decision.day, day("2027-03-15"), "today");
    let validity = decision.validity.expect("the framework says how long");
    // The worked dates of the date rules, three years on.
    assert_eq!(
        (validity.until, validity.surveillance),
        (day("2030-03-15"), Some((day("2028-05-15"), day("2029-01-15"))))
    );
    // Who sat in the decision before and left since does not sit here.
    assert_eq!(decision.by.len(), 1);
    assert_eq!(decision.incomplete(), []);
    let kept = of(Outcome::Maintained).decision(&given(3)).expect("an outcome was chosen");
    assert_eq!((kept.grade, kept.validity), (Some("committed".into()), None), "what is held is kept as it is");
    let refused = of(Outcome::Refused).decision(&given(1)).expect("an outcome was chosen");
    assert_eq!((refused.grade, refused.validity), (None, None));
}

#[test]
fn dates_follow_from_each_other_until_somebody_says_otherwise() {
    let given = given(3);
    let later = Draft { from: Some(day("2027-09-01")), ..of(Outcome::Granted) };
    assert_eq!(later.validity(&given).expect("it is given").until, day("2030-09-01"));
    // A label that is held for less long than usual ends before it would be audited.
    let short = Draft { last_day: Some(day("2028-03-14")), ..of(Outcome::Granted) };
    let validity = short.validity(&given).expect("it is given");
    assert_eq!((validity.until, validity.surveillance), (day("2028-03-15"), None));
    let unknown = Given { label: None, ..given };
    assert_eq!(of(Outcome::Granted).validity(&unknown), None);
    let missing = of(Outcome::Granted).decision(&unknown).expect("an outcome was chosen").incomplete();
    assert_eq!(missing, [Incomplete::NoValidity]);
}

#[test]
fn conditions_are_kept_in_their_places_and_go_when_they_say_nothing() {
    let asked = |text: &str, until: Option<&str>| Requirement { text: text.into(), until: until.map(day) };
    let mut draft = of(Outcome::GrantedWithConditions);
    draft.ask(0, asked("", None));
    draft.ask(0, asked("Publier.", None));
    draft.ask(1, asked("", Some("2027-09-01")));
    draft.ask(0, asked("Publier les résultats.", Some("2027-06-30")));
    let missing = draft.decision(&given(3)).expect("an outcome was chosen").incomplete();
    assert_eq!(missing, [Incomplete::EmptyCondition(1)]);
    draft.ask(1, asked(" ", None));
    assert_eq!(draft.conditions, [asked("Publier les résultats.", Some("2027-06-30"))]);
    // A refusal asks for nothing; what was written is there again when somebody thinks better of it.
    draft.outcome = Some(Outcome::Refused);
    assert!(draft.decision(&given(3)).expect("an outcome was chosen").conditions.is_empty());
    assert_eq!(draft.conditions.len(), 1);
}
