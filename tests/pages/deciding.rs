//! A label's committee: who decides, deciding on an organisation, the register, and a decision with its letter.

use super::*;
use qualicycle::app::ComparePage;
use qualicycle::app::desks::DeskAddition;
use qualicycle::app::route::desk::View;
use qualicycle::compare::Hundredths;
use qualicycle::compare::decision::{CommitteeMember, CommitteePart, DecisionId, Draft, Outcome, Requirement};
use qualicycle::compare::desk::DeskChange;
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::DossierId;
use ulid::Ulid;

/// Two grades: that of so high a mean, and that of some mean.
fn graded(tab: &Tab) -> LabelRule {
    let grade = |id: &str, name: &str, percent: u16| Grade {
        id: id.into(),
        name: name.into(),
        conditions: vec![Condition::Mean { at_least: Hundredths::new(percent * 100).expect("a percentage") }],
    };
    LabelRule {
        name: "Établissement engagé".into(),
        framework: tab.seen().framework.clone(),
        basis: Basis::Own,
        grades: vec![grade("confirmed", "Confirmé", 60), grade("committed", "Initial", 20)],
    }
}

/// A tab at a comparison with a rule and, when it is wanted, a committee.
fn label_body(organisations: usize, has_committee: bool) -> Tab {
    let mut tab = Tab::comparing(organisations);
    let rule = DeskChange::RuleSet { rule: RuleId(Ulid(7)), details: Some(Rc::new(graded(&tab))) };
    tab.send(Event::Decided(vec![rule]));
    if has_committee {
        for (title, part, name) in [
            ("Inspectrice référente", CommitteePart::Chair, "A. Exemple"),
            ("Proviseur", CommitteePart::Member, ""),
            ("Chargé de mission", CommitteePart::Rapporteur, ""),
        ] {
            let member = CommitteeMember { title: title.into(), part, name: name.into() };
            tab.send(Event::DeskAdded(DeskAddition::Member(Rc::new(member))));
        }
    }
    tab
}

fn organisation(tab: &mut Tab, n: usize) -> DossierId {
    tab.go_compare(ComparePage::first());
    tab.seen().roster.organisations[n].id
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Writes a decision on an organisation, everybody taking part.
fn write(tab: &mut Tab, n: usize, draft: Draft) -> DossierId {
    let id = organisation(tab, n);
    tab.go_compare(ComparePage::Decide(View::default(), id));
    let all = tab.model.collection_of_page().expect("at hand").collection.committee();
    let by = Some(all.into_iter().map(|(id, _)| id).collect());
    tab.send(Event::DecisionDrafted(id, Some(Rc::new(Draft { by, ..draft }))));
    id
}

fn granted() -> Draft {
    Draft {
        outcome: Some(Outcome::Granted),
        last_day: Some(day("2029-11-21")),
        reference: "LAB-2026-004".into(),
        ..Draft::default()
    }
}

fn with_conditions() -> Draft {
    let asked = |text: &str, until: &str| Requirement { text: text.into(), until: Some(day(until)) };
    Draft {
        outcome: Some(Outcome::GrantedWithConditions),
        reason: "La visite a confirmé ce que décrit le dossier.\nLe suivi des anciens élèves reste à organiser.".into(),
        conditions: vec![
            asked("Publier les résultats de l’enquête auprès des familles.", "2027-01-15"),
            asked("Désigner un référent pour l’accueil.", "2027-06-30"),
        ],
        ..granted()
    }
}

/// Enters what was written, and gives the decision that follows.
fn enter(tab: &mut Tab) -> DecisionId {
    tab.send(Event::DecisionEntered);
    match tab.model.route {
        Route::Compare(_, ComparePage::Decision(id)) => id,
        ref other => panic!("one is led to {other}"),
    }
}

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
    let written = page(&tab);
    check(&written);
    enter(&mut tab);
    check_named!(page(&tab), tab, "decision");
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
