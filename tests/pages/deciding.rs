//! A label's committee: who decides, deciding on an organisation, the register, and a decision with its letter.

use super::*;
use qualicycle::app::ComparePage;
use qualicycle::app::route::desk::View;
use qualicycle::compare::decision::{Draft, Outcome, Requirement};
use support::label::{day, enter, granted, label_body, organisation, with_conditions, write};

/// Ids that were made on the way are called by what they name.
fn named(page: &Element, tab: &Tab) -> String {
    let collection = &tab.model.collection_of_page().expect("at hand").collection;
    let mut html = page.pretty();
    for (n, (id, _)) in collection.committee().into_iter().enumerate() {
        html = html.replace(&id.to_string(), &format!("MEMBER-{}", n + 1));
    }
    for (n, (id, _)) in collection.decisions().into_iter().enumerate() {
        html = html.replace(&id.to_string(), &format!("DECISION-{}", n + 1));
    }
    html
}

macro_rules! check_named {
    ($page:expr, $tab:expr, $file:literal) => {{
        let (page, tab): (&Element, &Tab) = (&$page, &$tab);
        expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/", $file, ".html")].assert_eq(&named(page, tab));
        check(page);
    }};
}

#[test]
fn a_committee_without_members() {
    let mut tab = label_body(6, false);
    tab.go_compare(ComparePage::Committee);
    check!(page(&tab), tab, "committee-empty");
}

#[test]
fn the_committee() {
    let mut tab = label_body(6, true);
    tab.go_compare(ComparePage::Committee);
    check_named!(page(&tab), tab, "committee");
}

#[test]
fn deciding_begins_with_the_proposal_and_without_a_committee() {
    let mut tab = label_body(6, false);
    let id = organisation(&mut tab, 0);
    tab.go_compare(ComparePage::Decide(View::default(), id));
    check_named!(page(&tab), tab, "decide-first");
}

#[test]
fn where_no_rule_applies_nothing_can_be_decided() {
    let mut tab = Tab::comparing(6);
    let id = organisation(&mut tab, 0);
    tab.go_compare(ComparePage::Decide(View::default(), id));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Écrivez d’abord la règle du label"), "{}", page.text());
}

#[test]
fn what_is_missing_stands_at_its_field_once_one_wanted_to_enter_it() {
    let mut tab = label_body(6, true);
    let conditions = vec![Requirement { text: "".into(), until: Some(day("2020-01-01")) }];
    let draft = Draft { outcome: Some(Outcome::GrantedWithConditions), conditions, ..Draft::default() };
    write(&mut tab, 0, draft);
    let before = page(&tab);
    check(&before);
    assert!(!before.text().contains("Écrivez ce qui est demandé"), "nobody wanted to enter it yet");
    tab.send(Event::DecisionEntered);
    check_named!(page(&tab), tab, "decide-incomplete");
}

#[test]
fn a_decision_with_conditions_and_its_letter() {
    let mut tab = label_body(6, true);
    write(&mut tab, 0, with_conditions());
    check_named!(page(&tab), tab, "decide");
    enter(&mut tab);
    check_named!(page(&tab), tab, "decision");
}

#[test]
fn a_decision_that_follows_the_proposal_may_be_taken_for_others_too() {
    let mut tab = label_body(12, true);
    write(&mut tab, 0, granted());
    check_named!(page(&tab), tab, "decide-also");
}

#[test]
fn a_decision_is_read_in_every_language_whatever_was_decided() {
    let mut tab = label_body(10, true);
    let mut decisions = Vec::new();
    for (n, outcome) in Outcome::ALL.into_iter().enumerate() {
        write(&mut tab, n, Draft { outcome: Some(outcome), reason: "Exemple.".into(), ..with_conditions() });
        decisions.push(enter(&mut tab));
    }
    let id = organisation(&mut tab, 0);
    for language in Language::ALL {
        tab.choose(language);
        for id in &decisions {
            tab.go_compare(ComparePage::Decision(*id));
            check(&page(&tab));
        }
        for other in [ComparePage::Decisions, ComparePage::Committee, ComparePage::Decide(View::default(), id)] {
            tab.go_compare(other);
            check(&page(&tab));
        }
    }
}

#[test]
fn a_register_without_decisions() {
    let mut tab = label_body(6, true);
    tab.go_compare(ComparePage::Decisions);
    check!(page(&tab), tab, "register-empty");
}

#[test]
fn the_register() {
    let mut tab = label_body(8, true);
    for (n, draft) in [
        with_conditions(),
        granted(),
        Draft { outcome: Some(Outcome::Refused), reason: "Le dossier est incomplet.".into(), ..Draft::default() },
        Draft { last_day: Some(day("2026-12-20")), reason: "Accord pour un mois.".into(), ..granted() },
    ]
    .into_iter()
    .enumerate()
    {
        write(&mut tab, n, Draft { reason: "Vu en séance.".into(), ..draft });
        enter(&mut tab);
    }
    tab.go_compare(ComparePage::Decisions);
    check_named!(page(&tab), tab, "register");
}

#[test]
fn a_decision_that_was_taken_back_is_in_the_register_no_more() {
    let mut tab = label_body(6, true);
    write(&mut tab, 0, with_conditions());
    let id = enter(&mut tab);
    tab.send(Event::DecisionRetractAsked(id));
    let question = tab.model.question.clone().expect("it asks once");
    let dialog = render(&texts(&tab), question_dialog(&desk(&tab), &question));
    assert!(dialog.text().contains("ne comptera plus"), "{}", dialog.text());
    tab.send(Event::QuestionConfirmed);
    tab.go_compare(ComparePage::Decision(id));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("n’est pas au registre"), "{}", page.text());
}
