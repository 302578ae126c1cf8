//! A label body writes a rule, and what it proposes follows.

use std::rc::Rc;

use qualicycle::app::desks::{DeskAddition, Judged};
use qualicycle::app::route::desk::View;
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::Hundredths;
use qualicycle::compare::desk::DeskChange;
use qualicycle::compare::proposal::{Lean, Proposed};
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};

use super::*;

fn rule(tab: &Tab, at_least: u16) -> Rc<LabelRule> {
    let conditions = vec![Condition::Mean { at_least: Hundredths::new(at_least).expect("at most everything") }];
    Rc::new(LabelRule {
        name: "Engagé".into(),
        framework: tab.seen().framework.clone(),
        basis: Basis::Own,
        grades: vec![Grade { id: "label".into(), name: "".into(), conditions }],
    })
}

fn written(organisations: usize, at_least: u16) -> (Tab, RuleId) {
    let mut tab = Tab::comparing(organisations);
    let rule = rule(&tab, at_least);
    tab.send(Event::DeskAdded(DeskAddition::Rule(rule)));
    let Route::Compare(_, ComparePage::Rule(id)) = tab.model.route else { panic!("one is led to the new rule") };
    (tab, id)
}

#[track_caller]
fn judged(tab: &Tab) -> Rc<Judged> {
    tab.model.desks.judged.clone().expect("a rule is applied")
}

fn proposed(proposed: Option<Proposed>) -> ComparePage {
    ComparePage::Among(Sight::Label, View { proposed, ..View::default() })
}

#[test]
fn whoever_changes_a_rule_sees_its_proposals_follow() {
    let (mut tab, id) = written(30, 0);
    assert_eq!(judged(&tab).sums.of(Proposed::Award), 30, "everybody has a mean of 0 % or more");
    let details = Some(rule(&tab, 10_000));
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: id, details }]));
    assert_eq!(judged(&tab).sums.of(Proposed::Against), 30, "nobody has everything");
    // The threshold of one of them is met by that one, and not a hundredth of a percent more.
    let mean = tab.seen().sheet.table.whole[tab.seen().rows[0] as usize].expect("somebody rated");
    let details = |at_least| Some(rule(&tab, at_least));
    let (met, beyond) = (details(mean.value()), details(mean.value() + 1));
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: id, details: met }]));
    let row = tab.seen().rows[0];
    assert_eq!(judged(&tab).lean(row), Some(Lean::Award(0)));
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: id, details: beyond }]));
    assert_eq!(judged(&tab).lean(row), Some(Lean::Against));
}

#[test]
fn proposals_are_looked_at_one_kind_at_a_time_and_worked_out_once() {
    let (mut tab, _) = written(30, 5_000);
    tab.go_compare(proposed(None));
    let all = judged(&tab);
    assert_eq!((all.rows.len(), all.sums.all()), (30, 30));
    tab.go_compare(proposed(Some(Proposed::Award)));
    let some = judged(&tab);
    assert_eq!(some.rows.len(), all.sums.of(Proposed::Award));
    assert_eq!(some.sums, all.sums, "the sums are those of all");
    assert!(some.rows.iter().all(|row| some.lean(*row) == Some(Lean::Award(0))));
    tab.send(Event::PiecesKept(0));
    assert!(Rc::ptr_eq(&some, &judged(&tab)), "nothing is worked out twice");
}

#[test]
fn each_lean_is_that_of_the_whole_proposal() {
    let (mut tab, _) = written(40, 5_000);
    tab.go_compare(proposed(None));
    let (seen, judged) = (tab.seen(), judged(&tab));
    for row in seen.rows.iter() {
        let proposal = judged.proposal(&seen.sheet, *row).expect("each row is on the rule's framework");
        assert_eq!(judged.lean(*row), Some(Lean::of_proposal(&proposal)));
    }
}

#[test]
fn a_rule_that_was_deleted_proposes_nothing_until_a_version_of_it_is_put_back() {
    let (mut tab, id) = written(6, 5_000);
    let before = tab.model.collection_of_page().and_then(|at_hand| at_hand.collection.rule(id).cloned());
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: id, details: None }]));
    tab.go_compare(proposed(None));
    assert!(tab.model.desks.judged.is_none());
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: id, details: before }]));
    assert_eq!(judged(&tab).sums.all(), 6);
}

#[test]
fn a_rule_is_there_on_the_next_day() {
    let (tab, id) = written(4, 5_000);
    let tab = tab.reopen();
    let collection = &tab.model.collection_of_page().expect("it is at hand").collection;
    assert_eq!(collection.rule(id).map(|rule| &*rule.name), Some("Engagé"));
}

/// How long it takes to say for 20,000 organisations what a rule proposes: `cargo test --release --test app -- --ignored
/// --nocapture proposals_of_twenty_thousand`.
#[test]
#[ignore = "measures; run it alone and in release"]
fn proposals_of_twenty_thousand() {
    let (mut tab, _) = written(20_000, 5_000);
    tab.go_compare(ComparePage::Settings);
    let begun = std::time::Instant::now();
    tab.go_compare(proposed(None));
    println!("first: {:?}", begun.elapsed());
    let begun = std::time::Instant::now();
    tab.go_compare(proposed(Some(Proposed::Award)));
    println!("another kind: {:?}", begun.elapsed());
}
