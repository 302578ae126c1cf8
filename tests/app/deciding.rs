//! A label's committee decides: what is written waits until it is whole, what deviates says why, the register has it, the
//! letter leaves, and what was entered by mistake is taken back.

use qualicycle::app::ComparePage;
use qualicycle::app::papers::{PaperContents, PaperFile};
use qualicycle::app::route::desk::View;
use qualicycle::compare::decision::{CommitteePart, DecisionId, Deviation, Draft, Incomplete, Outcome, State};
use qualicycle::compare::desk::DeskChange;
use qualicycle::formats::book::BookForm;
use qualicycle::formats::register;
use qualicycle::papers::html::html;
use qualicycle::papers::letter;
use support::label::{day, enter, granted, label_body, organisation, with_conditions, write};

use super::*;

fn decisions(tab: &Tab) -> Vec<DecisionId> {
    let collection = &tab.model.collection_of_page().expect("at hand").collection;
    collection.decisions().into_iter().map(|(id, _)| id).collect()
}

#[test]
fn a_decision_is_entered_when_it_is_whole_and_leads_to_its_letter() {
    let mut tab = label_body(6, true);
    write(&mut tab, 1, with_conditions());
    let asked = tab.send(Event::DecisionEntered);
    let leads = |effect: &Effect| matches!(effect, Effect::Go(Route::Compare(_, ComparePage::Decision(_))));
    assert!(asked.iter().any(leads), "{asked:?}");
    assert_eq!(decisions(&tab).len(), 1);
    assert!(tab.model.desks.drafts.is_empty(), "nothing waits any more");
    let tab = tab.reopen();
    assert_eq!(decisions(&tab).len(), 1, "it is there on the next day");
}

#[test]
fn what_is_incomplete_waits_and_says_so() {
    let mut tab = label_body(6, true);
    let id = write(&mut tab, 1, Draft { conditions: Vec::new(), ..with_conditions() });
    check(&tab.send(Event::DecisionEntered), &[]);
    assert!(decisions(&tab).is_empty());
    let deciding = tab.model.deciding().expect("somebody decides");
    assert!(deciding.draft.was_sent);
    assert_eq!(deciding.decision().expect("it is written").incomplete(), [Incomplete::NoConditions]);
    // Whoever goes to the committee and comes back finds what was written.
    tab.go_compare(ComparePage::Committee);
    tab.go_compare(ComparePage::Decide(View::default(), id));
    let draft = tab.model.deciding().expect("somebody decides").draft;
    assert_eq!(draft.outcome, Some(Outcome::GrantedWithConditions));
    assert!(draft.reason.contains("anciens élèves"));
    tab.send(Event::DecisionDrafted(id, None));
    assert_eq!(*tab.model.deciding().expect("somebody decides").draft, Draft::default());
}

#[test]
fn a_deviation_needs_a_reason_before_it_is_entered() {
    let mut tab = label_body(6, true);
    let id = write(&mut tab, 1, Draft { outcome: Some(Outcome::Refused), ..Draft::default() });
    let decision = tab.model.deciding().and_then(|it| it.decision()).expect("it is written");
    assert!(matches!(decision.deviation(), Some(Deviation::NotGiven { .. })), "{:?}", decision.deviation());
    tab.send(Event::DecisionEntered);
    assert!(decisions(&tab).is_empty());
    let draft = (*tab.model.deciding().expect("somebody decides").draft).clone();
    tab.send(Event::DecisionDrafted(id, Some(Rc::new(Draft { reason: "Les preuves manquent.".into(), ..draft }))));
    let id = enter(&mut tab);
    let collection = &tab.model.collection_of_page().expect("at hand").collection;
    assert_eq!(&*collection.decision(id).expect("it is there").reason, "Les preuves manquent.");
}

#[test]
fn a_committee_that_sits_is_ticked_in_the_next_decision_of_that_day() {
    let mut tab = label_body(6, true);
    write(&mut tab, 1, granted());
    enter(&mut tab);
    let next = organisation(&mut tab, 2);
    tab.go_compare(ComparePage::Decide(View::default(), next));
    let deciding = tab.model.deciding().expect("somebody decides");
    let given = deciding.given.as_ref().expect("a rule applies");
    assert_eq!(deciding.draft.seated(given).len(), 3);
    let of_another_day = Draft { day: Some(day("2026-11-02")), ..Draft::default() };
    tab.send(Event::DecisionDrafted(next, Some(Rc::new(of_another_day))));
    let deciding = tab.model.deciding().expect("somebody decides");
    assert!(deciding.draft.seated(deciding.given.as_ref().expect("a rule applies")).is_empty());
}

#[test]
fn a_sitting_decides_alike_on_those_for_whom_the_rule_proposes_the_same() {
    let mut tab = label_body(12, true);
    // Whoever was decided on before, or for whom the rule says something else, is a case of its own.
    write(&mut tab, 3, Draft { grade: Some("committed".into()), ..with_conditions() });
    enter(&mut tab);
    let id = write(&mut tab, 0, granted());
    let deciding = tab.model.deciding().expect("somebody decides");
    let before = organisation_of(&tab, 3);
    let alike = tab.model.alike(&deciding);
    assert!(alike.len() > 1 && alike.iter().all(|it| it.organisation != id && it.organisation != before), "{alike:?}");
    let also = alike.iter().take(2).map(|it| it.organisation).collect();
    let draft = (*deciding.draft).clone();
    tab.send(Event::DecisionDrafted(id, Some(Rc::new(Draft { also, ..draft.clone() }))));
    tab.send(Event::DecisionEntered);
    assert!(matches!(tab.model.route, Route::Compare(_, ComparePage::Decisions)), "{}", tab.model.route);
    let collection = tab.model.collection_of_page().expect("at hand").collection.clone();
    let decided = collection.decisions();
    assert_eq!(decided.len(), 4);
    let grades: Vec<_> = decided.iter().skip(1).map(|(_, decision)| decision.grade.clone()).collect();
    assert!(grades.iter().all(|grade| *grade == grades[0]), "{grades:?}");
    let of: Vec<_> = decided.iter().map(|(_, decision)| decision.proposal.about.dossier).collect();
    assert_eq!(of.iter().collect::<std::collections::BTreeSet<_>>().len(), 4, "each has its own");
    assert!(decided.iter().skip(1).all(|(_, decision)| decision.deviation().is_none()));

    // What deviates is said of one organisation alone.
    let next = alike[2].organisation;
    tab.go_compare(ComparePage::Decide(View::default(), next));
    let refusal = Draft { outcome: Some(Outcome::Refused), reason: "Autre chose.".into(), ..draft };
    tab.send(Event::DecisionDrafted(next, Some(Rc::new(refusal))));
    let deciding = tab.model.deciding().expect("somebody decides");
    assert!(tab.model.alike(&deciding).is_empty());
}

fn organisation_of(tab: &Tab, n: usize) -> qualicycle::dossier::entry::DossierId {
    tab.seen().roster.organisations[n].id
}

#[test]
fn whoever_leaves_the_committee_stays_in_what_was_decided() {
    let mut tab = label_body(6, true);
    write(&mut tab, 1, granted());
    let id = enter(&mut tab);
    let collection = tab.model.collection_of_page().expect("at hand").collection.clone();
    let (chair, _) = collection.committee()[0];
    tab.send(Event::Decided(vec![DeskChange::MemberSet { member: chair, details: None }]));
    let collection = &tab.model.collection_of_page().expect("at hand").collection;
    assert_eq!(collection.committee().len(), 2);
    let decision = collection.decision(id).expect("it is there");
    assert!(decision.by.values().any(|member| member.part == CommitteePart::Chair));
}

#[test]
fn what_was_entered_by_mistake_counts_no_more() {
    let mut tab = label_body(6, true);
    write(&mut tab, 1, granted());
    let id = enter(&mut tab);
    tab.send(Event::DecisionRetractAsked(id));
    assert!(matches!(tab.model.question, Some(Question::RetractDecision { decision, .. }) if decision == id));
    tab.send(Event::QuestionDismissed);
    assert_eq!(decisions(&tab), [id]);
    tab.send(Event::DecisionRetractAsked(id));
    tab.send(Event::QuestionConfirmed);
    assert!(decisions(&tab).is_empty());
    assert!(matches!(tab.model.route, Route::Compare(_, ComparePage::Decisions)), "{}", tab.model.route);
}

#[test]
fn a_label_that_was_given_is_held_and_its_end_is_due() {
    let mut tab = label_body(6, true);
    write(&mut tab, 1, granted());
    enter(&mut tab);
    let collection = &tab.model.collection_of_page().expect("at hand").collection;
    let today = tab.model.day();
    let states: Vec<State> = collection.standings(today).into_values().map(|standing| standing.state).collect();
    assert_eq!(states, [State::Held]);
    assert_eq!(collection.label_dues(today)[0].1.on, day("2029-11-22"));
}

#[test]
fn the_letter_and_the_register_leave_as_files() {
    let mut tab = label_body(6, true);
    write(&mut tab, 1, with_conditions());
    let id = enter(&mut tab);
    let collection = tab.model.collection_of_page().expect("at hand").collection.clone();
    let decision = collection.decision(id).expect("it is there").clone();
    let t = tab.model.texts.clone().expect("the words are here");
    let paper = letter::paper(&t, None, id, &decision);
    let contents = PaperContents::Page { html: html(&t, &paper).into(), embeds: None };
    let stem = letter::stem(&decision);
    tab.send(Event::PaperAsked(Rc::new(PaperFile { stem: stem.as_str().into(), contents })));
    let file = tab.downloads.last().expect("a file").clone();
    assert!(file.name.starts_with("decision-") && file.name.ends_with(".html"), "{}", file.name);
    let text = String::from_utf8(file.bytes).expect("a text");
    assert!(text.contains("la commission vous a attribué le label") && !text.contains("<script"), "{text}");
    assert!(text.contains("15 janvier 2027"), "each condition has its day");

    let book = register::book("Registre", ';', &collection.register(tab.model.day()));
    let contents = PaperContents::Book(Rc::new(book), BookForm::TextTable);
    tab.send(Event::PaperAsked(Rc::new(PaperFile { stem: "register".into(), contents })));
    let file = tab.downloads.last().expect("a file").clone();
    let table = String::from_utf8(file.bytes).expect("a text");
    let lines: Vec<&str> = table.trim_start_matches('\u{feff}').split("\r\n").collect();
    assert!(lines[0].contains("outcome") && lines[0].split(';').count() == 29, "{}", lines[0]);
    assert!(lines[1].contains("granted-with-conditions") && lines[1].contains("2029-11-21"), "{}", lines[1]);
    assert!(!table.contains("A. Exemple"), "names of members stay here");
}
