//! Steps back and forth through what was done.

use super::history::{any_change, history, in_round};
use super::*;
use proptest::prelude::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::workspace::{MOST_STEPS, Way};
use qualicycle::dossier::team::{Member, Part};
use support::cases;

#[test]
fn what_was_taken_back_is_done_again() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-p1", 1);
    tab.send(Event::UndoAsked);
    tab.send(Event::UndoAsked);
    assert_eq!(tab.rating("t01-p1"), Rating::NotRated);
    check(&tab.send(Event::RedoAsked), &["append rated"]);
    assert_eq!((tab.rating("t01-p1"), notice(&tab)), (level(3), &Notice::Redone));
    tab.send(Event::RedoAsked);
    assert_eq!(tab.rating("t01-p1"), level(1));
    tab.send(Event::NoticeDismissed);
    check(&tab.send(Event::RedoAsked), &[]);
    assert_eq!(tab.model.notice, None);
    tab.send(Event::UndoAsked);
    assert_eq!(tab.rating("t01-p1"), level(3), "what was done again can be taken back again");
}

#[test]
fn something_new_forgets_what_was_taken_back() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.send(Event::UndoAsked);
    tab.rate("t01-d1", 2);
    check(&tab.send(Event::RedoAsked), &[]);
    assert_eq!(tab.rating("t01-p1"), Rating::NotRated);
}

#[test]
fn a_step_where_somebody_else_has_been_is_passed_over_and_said_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-d1", 4);
    tab.rate("t01-p1", 3);
    let mut colleague = tab.open_beside();
    tab.hear(&colleague.rate("t01-p1", 2));
    tab.send(Event::UndoAsked);
    assert_eq!((tab.rating("t01-p1"), tab.rating("t01-d1")), (level(2), Rating::NotRated));
    assert_eq!(notice(&tab), &Notice::LeftAlone { n: 1, is_done: true });
    tab.send(Event::RedoAsked);
    assert_eq!(tab.rating("t01-d1"), level(4));
}

#[test]
fn nothing_is_taken_back_in_a_round_that_a_colleague_closed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let mut colleague = tab.open_beside();
    tab.hear(&colleague.close_round());
    assert!(!tab.can_undo());
    check(&tab.send(Event::UndoAsked), &[]);
}

#[test]
fn fifty_steps_are_kept() {
    let mut tab = Tab::with_themes(&["t01"]);
    for n in 0..60 {
        tab.rate("t01-p1", 1 + n % 4);
    }
    let mut n_steps = 0;
    while tab.can_undo() {
        tab.send(Event::UndoAsked);
        n_steps += 1;
    }
    assert_eq!(n_steps, MOST_STEPS);
    while tab.workspace().step(Way::Forth).is_some() {
        tab.send(Event::RedoAsked);
        n_steps -= 1;
    }
    assert_eq!((n_steps, tab.rating("t01-p1")), (0, level(4)));
}

#[test]
fn outside_of_a_dossier_nothing_is_taken_back() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.go(Route::Home);
    check(&tab.send(Event::UndoAsked), &[]);
    assert_eq!(tab.rating("t01-p1"), level(3));
}

#[test]
fn a_note_being_typed_is_the_last_thing_done() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.note("t01-p1", "Le registre existe.");
    tab.type_note("t01-p1", "Le registre existe, il est à jour.");
    tab.send(Event::UndoAsked);
    assert_eq!(&*tab.note_on_screen("t01-p1"), "Le registre existe.");
}

#[test]
fn whoever_acts_as_a_member_signs_by_role() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let member = Member { title: "Documentaliste".into(), part: Part::Rater, name: "".into() };
    tab.send(Event::Added(Addition::Member(round, Rc::new(member))));
    let id = *tab.round().team.members.keys().next().expect("a member");
    tab.send(Event::ActedAs(Some(id)));
    tab.rate("t01-p1", 3);
    assert_eq!(history(&tab)[1], "Documentaliste: 1.1.1 Évaluation (3 · Installé)");
    tab.send(Event::ActedAs(None));
    tab.send(Event::UndoAsked);
    assert_eq!(tab.rating("t01-p1"), Rating::NotRated, "a step may be taken back by another hand on this machine");
}

/// What one sees of a dossier, without its journal.
fn state(tab: &Tab) -> String {
    let dossier = &tab.workspace().dossier;
    format!("{:?} {:?} {:?} {:?}", dossier.organisation(), dossier.evidence(), dossier.actions(), dossier.rounds())
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn back_and_forth_lead_to_the_same_places(changes in prop::collection::vec(any_change(RoundId(Ulid(0))), 1..24)) {
        let mut tab = Tab::with_themes(&[]).reopen();
        let round = tab.round().id;
        let mut seen = vec![state(&tab)];
        for change in changes {
            tab.send(Event::Entered(vec![in_round(change, round)]));
            if state(&tab) != seen[seen.len() - 1] || tab.workspace().undoable.len() == seen.len() {
                seen.push(state(&tab));
            }
        }
        prop_assert_eq!(tab.workspace().undoable.len() + 1, seen.len());
        for place in seen.iter().rev().skip(1) {
            tab.send(Event::UndoAsked);
            prop_assert_eq!(&state(&tab), place);
        }
        prop_assert!(!tab.can_undo());
        for place in &seen[1..] {
            tab.send(Event::RedoAsked);
            prop_assert_eq!(&state(&tab), place);
        }
        prop_assert!(tab.workspace().step(Way::Forth).is_none());
        for place in seen.iter().rev().skip(1) {
            tab.send(Event::UndoAsked);
            prop_assert_eq!(&state(&tab), place);
        }
    }
}
