//! Values of two people that stand side by side, and how they are settled.

use super::*;
use qualicycle::app::clashes::Clash;

/// Two people who rated on copies of one dossier; the first has taken in what the second did.
fn two_who_differ() -> (Tab, Tab) {
    let mut ann = Tab::with_themes(&["t01"]);
    ann.rate("t01-a1", 1);
    let mut ben = Tab::on_another_computer(2);
    ben.take_in(&ann.export());
    ann.rate("t01-p1", 3);
    ben.rate("t01-p1", 2);
    ann.note("t01-d1", "Le registre existe.");
    ben.note("t01-d1", "Le registre est à jour.");
    ann.rate("t01-c1", 4);
    ben.rate("t01-c1", 4);
    ann.take_in(&ben.export());
    (ann, ben)
}

fn clashes(tab: &Tab) -> Vec<Clash> {
    Clash::all(&tab.workspace().dossier)
}

#[test]
fn a_file_that_brings_clashes_leads_to_them() {
    let (ann, _) = two_who_differ();
    assert_eq!(ann.model.route, Route::Clashes(ann.dossier()));
    let fields: Vec<usize> = clashes(&ann).iter().map(|clash| clash.values.len()).collect();
    assert_eq!(fields, [2, 2], "what both entered alike is no clash");
    assert_eq!(ann.workspace().clashing(ann.round().id).len(), 2);
}

#[test]
fn two_people_settle_what_they_differ_on_and_none_is_left_on_either_side() {
    let (mut ann, mut ben) = two_who_differ();
    let rating = clashes(&ann).remove(0);
    let chosen = rating.values[1].newest().clone();
    let asked = ann.send(Event::ClashSettled(rating.field.clone(), chosen.id));
    check(&asked, &["append rated", "focus clash-0"]);
    let Change::Rated { rating: value, .. } = &chosen.change else { panic!("a rating") };
    assert_eq!(&ann.rating("t01-p1"), value);

    let note = clashes(&ann).remove(0);
    check(&ann.send(Event::NotesJoined(note.field.clone())), &["append noted", "focus settled"]);
    let joined = ann.round().note(&"t01-d1".into());
    for text in ["Le registre existe.", "Le registre est à jour."] {
        assert!(joined.contains(text), "{joined}");
    }
    assert_eq!(clashes(&ann), []);
    check(&ann.send(Event::ClashSettled(rating.field, chosen.id)), &[]);

    ben.take_in(&ann.export());
    assert_eq!((clashes(&ben), ben.round().note(&"t01-d1".into())), (Vec::new(), joined));
    assert_eq!(ben.model.route, Route::Dossier(ben.dossier()), "nothing is left to look at");
    ann.take_in(&ben.export());
    assert_eq!(ann.workspace().dossier, ben.workspace().dossier);
}

#[test]
fn a_settlement_that_changed_the_value_can_be_taken_back() {
    let (mut ann, _) = two_who_differ();
    let before = ann.rating("t01-p1");
    let clash = clashes(&ann).remove(0);
    let n_steps = ann.workspace().undoable.len();
    ann.send(Event::ClashSettled(clash.field.clone(), clash.values[1].newest().id));
    assert_ne!(ann.rating("t01-p1"), before);
    ann.send(Event::UndoAsked);
    assert_eq!(ann.rating("t01-p1"), before);
    let note = clashes(&ann).remove(0);
    ann.send(Event::ClashSettled(note.field.clone(), note.values[0].newest().id));
    assert_eq!(ann.workspace().undoable.len(), n_steps, "where the value stayed there is nothing to take back");
}

#[test]
fn two_who_settle_differently_differ_again_and_can_settle_that_too() {
    let (mut ann, mut ben) = two_who_differ();
    ben.take_in(&ann.export());
    let clash = clashes(&ann).remove(0);
    ann.send(Event::ClashSettled(clash.field.clone(), clash.values[0].newest().id));
    ben.send(Event::ClashSettled(clash.field.clone(), clash.values[1].newest().id));
    ann.take_in(&ben.export());
    let again = clashes(&ann);
    assert_eq!((again.len(), &again[0].field, again[0].values.len()), (2, &clash.field, 2));
    ann.send(Event::ClashSettled(clash.field.clone(), again[0].values[0].newest().id));
    ben.take_in(&ann.export());
    assert_eq!((clashes(&ann).len(), clashes(&ben).len()), (1, 1));
}

#[test]
fn clashes_of_a_closed_round_are_nobodys_business() {
    let (mut ann, _) = two_who_differ();
    assert_eq!(clashes(&ann).len(), 2);
    ann.close_round();
    assert_eq!(clashes(&ann), []);
    assert!(ann.workspace().dossier.clashes().next().is_some(), "they are kept all the same");
}

#[test]
fn a_second_tab_that_was_offline_makes_a_clash_as_well() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut other = tab.open_beside();
    let there = other.rate("t01-p1", 2);
    tab.rate("t01-p1", 3);
    tab.hear(&there);
    assert_eq!(clashes(&tab).len(), 1);
}
