//! Closing a round, and coming back a year later.

use super::*;
use qualicycle::framework::Answer;

#[test]
fn closing_asks_first_naming_the_round() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    check(&tab.send(Event::CloseAsked(round)), &[]);
    assert_eq!(tab.model.question, Some(Question::Close { round, label: "2026".into() }));
    tab.send(Event::QuestionDismissed);
    check(&tab.send(Event::QuestionConfirmed), &[]);
    assert!(!tab.round().is_sealed());
    tab.send(Event::CloseAsked(round));
    tab.go(Route::Help);
    assert_eq!(tab.model.question, None, "a question is forgotten with its page");
}

#[test]
fn closing_seals_the_round_with_what_was_still_being_typed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.type_note("t01-p1", "Vu.");
    check(&tab.close_round(), &["append noted", "keep 0 drafts", "append round-sealed"]);
    let round = tab.round();
    let seal = round.seal.as_ref().expect("the round is sealed");
    assert!(seal.is_intact() && seal.is_of(tab.dossier(), round.id));
    assert_eq!((round.phase, &*round.note(&"t01-p1".into())), (Phase::Closed, "Vu."));
    assert!(!tab.can_undo(), "closing cannot be taken back");
}

#[test]
fn nothing_changes_in_a_closed_round() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    let before = tab.round();
    let round = before.id;
    let tries = [
        Event::Rated(round, "t01-p1".into(), level(4)),
        Event::NoteTyped(tab.note_key("t01-p1"), "Trop tard.".into()),
        Event::ThemeToggled(round, "t02".into()),
        Event::FlagAnswered(round, "adults".into(), Answer::YesNo(false)),
        Event::TargetChosen(round, "t01-p1".into(), Some(Level(2))),
        Event::ThemeTargetChosen(round, "t01".into(), Some(Level(2))),
        Event::PhaseChosen(round, Phase::Assessing),
        Event::CloseAsked(round),
        Event::QuestionConfirmed,
        Event::UndoAsked,
    ];
    for event in tries {
        let what = format!("{event:?}");
        assert_eq!(lines(&tab.send(event)), [""; 0], "{what}");
    }
    assert_eq!(tab.round(), before);
}

#[test]
fn what_a_colleague_entered_before_hearing_of_the_seal_is_kept_and_listed() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = tab.open_beside();
    tab.close_round();
    let asked = colleague.rate("t01-p1", 4);
    tab.hear(&asked);
    assert_eq!(tab.rating("t01-p1"), Rating::NotRated);
    assert_eq!(tab.workspace().dossier.late_entries(tab.round().id).len(), 2, "the rating, and that the round began");
}

#[test]
fn the_next_round_takes_over_what_stays_and_asks_the_rest_anew() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.round().id;
    tab.rate("t01-p1", 4);
    tab.rate("t01-d1", 1);
    tab.rate("t01-c1", not_applicable());
    tab.send(Event::TargetChosen(first, "t01-p1".into(), Some(Level(4))));
    tab.note("t01-p1", "Vu.");
    tab.close_round();
    let asked = tab.open_next_round("2027");
    assert_eq!(lines(&asked)[..2], ["append round-opened, scope-set, themes-chosen, target-set", "go …/prepare"]);

    let next = tab.round();
    assert_eq!((&*next.opening.label, next.opening.previous, next.phase), ("2027", Some(first), Phase::Preparing));
    assert_eq!(next.themes, [ThemeId::from("t01")]);
    assert!(next.ratings.is_empty() && next.notes.is_empty());
    let carried: Vec<(&str, Carried)> = next.opening.carried.iter().map(|(id, why)| (id.as_str(), *why)).collect();
    assert_eq!(carried, [("t01-a1", Carried::NotRated), ("t01-d1", Carried::LowLevel)]);
    let before = tab.workspace().dossier.round_before(&next).expect("it knows the round before");
    assert_eq!((before.id, &*before.note(&"t01-p1".into())), (first, "Vu."));
}

#[test]
fn rounds_are_chained_seal_to_seal() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.close_round();
    tab.open_next_round("2027");
    tab.close_round();
    let [first, second] = <[_; 2]>::try_from(tab.rounds()).expect("two rounds");
    let digest = first.seal.as_ref().map(|seal| seal.digest.clone());
    assert_eq!(second.seal.as_ref().and_then(|seal| seal.record.previous.clone()), digest);
}
