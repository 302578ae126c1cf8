//! A label body in the program: a rule, a committee, and decisions that it writes and enters.

use std::rc::Rc;

use qualicycle::app::desks::DeskAddition;
use qualicycle::app::route::desk::View;
use qualicycle::app::{ComparePage, Event, Route};
use qualicycle::compare::Hundredths;
use qualicycle::compare::decision::{CommitteeMember, CommitteePart, DecisionId, Draft, Outcome, Requirement};
use qualicycle::compare::desk::DeskChange;
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::DossierId;
use ulid::Ulid;

use super::browser::Tab;

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
pub fn label_body(organisations: usize, has_committee: bool) -> Tab {
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

/// The organisation of that place in the roster.
pub fn organisation(tab: &mut Tab, n: usize) -> DossierId {
    tab.go_compare(ComparePage::first());
    tab.seen().roster.organisations[n].id
}

/// A day as files write it.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Writes a decision on an organisation, everybody taking part.
pub fn write(tab: &mut Tab, n: usize, draft: Draft) -> DossierId {
    let id = organisation(tab, n);
    tab.go_compare(ComparePage::Decide(View::default(), id));
    let all = tab.model.collection_of_page().expect("at hand").collection.committee();
    let by = Some(all.into_iter().map(|(id, _)| id).collect());
    tab.send(Event::DecisionDrafted(id, Some(Rc::new(Draft { by, ..draft }))));
    id
}

/// A label given for three years.
pub fn granted() -> Draft {
    Draft {
        outcome: Some(Outcome::Granted),
        last_day: Some(day("2029-11-21")),
        reference: "LAB-2026-004".into(),
        ..Draft::default()
    }
}

/// The same, with two conditions and a reason.
pub fn with_conditions() -> Draft {
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
#[track_caller]
pub fn enter(tab: &mut Tab) -> DecisionId {
    tab.send(Event::DecisionEntered);
    match tab.model.route {
        Route::Compare(_, ComparePage::Decision(id)) => id,
        ref other => panic!("one is led to {other}"),
    }
}
