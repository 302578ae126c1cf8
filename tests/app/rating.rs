//! Rating, taking back, writing notes, and what “saved” means.

use super::*;

#[test]
fn the_first_rating_begins_the_assessment() {
    let mut tab = Tab::with_themes(&["t01"]);
    assert_eq!(tab.round().phase, Phase::Preparing);
    check(&tab.rate("t01-p1", 3), &["append rated", "append phase-reached"]);
    assert_eq!(tab.round().phase, Phase::Assessing);
    check(&tab.rate("t01-d1", 2), &["append rated"]);
}

#[test]
fn a_rating_equal_to_the_present_one_asks_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    check(&tab.rate("t01-p1", 3), &[]);
    check(&tab.rate("t01-d1", Rating::NotRated), &[]);
    check(&tab.rate("t01-p1", 4), &["append rated"]);
}

#[test]
fn saved_is_said_only_once_the_disk_has_confirmed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let saved_at = tab.model.saving.saved_at;
    tab.is_slow = true;
    tab.wait(MINUTE);
    tab.rate("t01-d1", 2);
    tab.rate("t01-c1", 1);
    assert_eq!((tab.model.saving.n_pending, tab.model.saving.saved_at), (2, saved_at));
    tab.disk_answers();
    assert_eq!((tab.model.saving.n_pending, tab.model.saving.saved_at), (0, Some(tab.now())));
}

#[test]
fn a_disk_that_fails_is_said_and_the_work_stays_on_the_screen() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let saved_at = tab.model.saving.saved_at;
    tab.disk.borrow_mut().refuses = true;
    tab.rate("t01-d1", 2);
    tab.note("t01-d1", "Vu en conseil pédagogique.");
    assert!(tab.model.saving.has_failed && tab.model.storage == Storage::MemoryOnly);
    assert_eq!((tab.model.saving.saved_at, tab.rating("t01-d1")), (saved_at, level(2)));

    let file = tab.export();
    let brought = &read_any(&file.bytes).expect("our own file")[0];
    assert_eq!(brought.entries.len(), tab.workspace().dossier.n_entries(), "a file keeps what the disk did not");
    tab.disk.borrow_mut().refuses = false;
    tab.rate("t01-c1", 1);
    assert!(tab.model.saving.has_failed, "what failed once is not taken back by a later success");
}

#[test]
fn a_browser_that_refuses_storage_lets_one_work_all_the_same() {
    let tab = Tab::first_visit();
    tab.disk.borrow_mut().refuses = true;
    let mut tab = tab.reopen();
    assert_eq!((tab.model.storage, tab.shelf().len()), (Storage::MemoryOnly, 0));
    tab.create("Lycée Jean-Moulin", "2026");
    tab.toggle("t01");
    tab.rate("t01-p1", 4);
    assert_eq!((tab.rating("t01-p1"), tab.shelf()), (level(4), vec!["Lycée Jean-Moulin".into()]));
}

#[test]
fn a_dossier_that_cannot_be_read_is_said_instead_of_loading_for_ever() {
    let tab = Tab::with_themes(&["t01"]);
    tab.disk.borrow_mut().refuses = true;
    let tab = tab.reopen();
    assert_eq!((tab.model.storage, &tab.model.route), (Storage::MemoryOnly, &Route::Unknown));
}

#[test]
fn one_comes_back_to_the_indicator_where_one_stopped() {
    let mut tab = Tab::with_themes(&["t01"]);
    let resume_at = |tab: &Tab| tab.workspace().resume_at(tab.round().id).map(|id| id.to_string());
    assert_eq!(resume_at(&tab), None);
    tab.rate("t01-p1", 3);
    tab.note("t01-d1", "Vu.");
    assert_eq!(resume_at(&tab).as_deref(), Some("t01-d1"));
    tab.go_to_indicator("t01-a1");
    assert_eq!(resume_at(&tab).as_deref(), Some("t01-a1"), "looking counts too");
}

#[test]
fn after_a_new_start_one_resumes_at_the_last_entry() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-c1", 3);
    tab.go(Route::Dossier(tab.dossier()));
    let tab = tab.reopen();
    let round = tab.round().id;
    assert_eq!(tab.workspace().resume_at(round), Some("t01-c1".into()));
    assert_eq!(tab.workspace().resume_at(RoundId(Ulid(5))), None);
}

#[test]
fn the_last_rating_can_be_taken_back_to_the_one_before() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.rate("t01-p1", 1);
    check(&tab.send(Event::UndoAsked), &["append rated"]);
    assert_eq!((tab.rating("t01-p1"), notice(&tab)), (level(3), &Notice::Undone));
    assert_eq!(tab.workspace().dossier.n_entries(), 3 + 1 + 2 + 1 + 1, "taking back is one more entry");
}

#[test]
fn the_first_rating_of_all_is_taken_back_to_not_rated() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.send(Event::UndoAsked);
    assert_eq!((tab.rating("t01-p1"), tab.round().phase), (Rating::NotRated, Phase::Assessing));
}

#[test]
fn several_changes_are_taken_back_one_after_the_other() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-d1", 4);
    for n in [1, 2, 3] {
        tab.rate("t01-p1", n);
    }
    let mut seen = Vec::new();
    while tab.can_undo() {
        tab.send(Event::UndoAsked);
        seen.push((tab.rating("t01-d1"), tab.rating("t01-p1"), tab.round().themes.len()));
    }
    let expected = [
        (level(4), level(2), 1),
        (level(4), level(1), 1),
        (level(4), Rating::NotRated, 1),
        (Rating::NotRated, Rating::NotRated, 1),
        (Rating::NotRated, Rating::NotRated, 0),
    ];
    assert_eq!(seen, expected);
    check(&tab.send(Event::UndoAsked), &[]);
}

#[test]
fn a_theme_that_was_left_out_comes_back_with_its_ratings() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    tab.rate("t02-p1", 3);
    tab.toggle("t02");
    assert_eq!(tab.round().themes, [ThemeId::from("t01")]);
    tab.send(Event::UndoAsked);
    assert_eq!((tab.round().themes.len(), tab.rating("t02-p1")), (2, level(3)));
}

#[test]
fn taking_back_takes_the_very_last_entry_and_no_earlier_one() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.rate("t01-p1", 3);
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(4))));
    tab.send(Event::UndoAsked);
    assert_eq!((tab.rating("t01-p1"), tab.round().targets.len()), (level(3), 0));
}

#[test]
fn nothing_is_taken_back_where_somebody_else_has_been_since() {
    let mut tab = Tab::with_themes(&["t01"]).reopen();
    tab.rate("t01-p1", 3);
    let mut colleague = tab.open_beside();
    let asked = colleague.rate("t01-p1", 2);
    assert!(tab.can_undo());
    tab.hear(&asked);
    assert!(!tab.can_undo(), "the button does nothing any more");
    check(&tab.send(Event::UndoAsked), &[]);
    assert_eq!((tab.rating("t01-p1"), notice(&tab)), (level(2), &Notice::LeftAlone { n: 1, is_done: false }));
    tab.send(Event::NoticeDismissed);
    check(&tab.send(Event::UndoAsked), &[]);
    assert_eq!(tab.model.notice, None, "it is said once");
}

#[test]
fn a_note_is_taken_back_as_a_whole() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.note("t01-p1", "Le registre existe.");
    tab.note("t01-p1", "Le registre existe, il est à jour.");
    tab.send(Event::UndoAsked);
    assert_eq!(&*tab.note_on_screen("t01-p1"), "Le registre existe.");
    tab.send(Event::UndoAsked);
    assert_eq!(&*tab.note_on_screen("t01-p1"), "");
}

#[test]
fn a_note_is_kept_at_each_keystroke_and_becomes_one_entry_when_it_rests() {
    let mut tab = Tab::with_themes(&["t01"]);
    check(&tab.type_note("t01-p1", "Le r"), &["keep 1 drafts", "wait 1500"]);
    tab.type_note("t01-p1", "Le registre");
    assert!(tab.model.saving.is_typing);
    assert_eq!((&*tab.note_on_screen("t01-p1"), tab.round().notes.len()), ("Le registre", 0));

    check(&tab.wait(500), &[]);
    check(&tab.wait(1_500), &["append noted", "keep 0 drafts"]);
    assert_eq!((&*tab.round().note(&"t01-p1".into()), tab.model.saving.is_typing), ("Le registre", false));
    check(&tab.leave_note("t01-p1"), &[]);
    check(&tab.wait(MINUTE), &[]);
}

#[test]
fn leaving_a_note_enters_it_at_once_and_only_once() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.type_note("t01-p1", "Vu.");
    check(&tab.leave_note("t01-p1"), &["append noted", "keep 0 drafts"]);
    check(&tab.wait(MINUTE), &[]);
    tab.type_note("t01-p1", "Vu et revu.");
    tab.type_note("t01-p1", "Vu.");
    check(&tab.leave_note("t01-p1"), &["keep 0 drafts"]);
}

#[test]
fn going_elsewhere_leaves_what_was_being_typed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.type_note("t01-p1", "Vu.");
    let asked = lines(&tab.go(Route::Home));
    assert!(asked.contains(&"append noted".to_owned()), "{asked:?}");
    assert!(!tab.model.saving.is_typing);
    assert_eq!(&*tab.round().note(&"t01-p1".into()), "Vu.");
}

#[test]
fn what_was_being_typed_when_the_page_closed_is_there_again() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.note("t01-d1", "Ancien.");
    tab.type_note("t01-p1", "Le registre exis");
    tab.type_note("t01-d1", "Ancien, complété.");
    let mut tab = tab.reopen();
    assert_eq!(notice(&tab), &Notice::Recovered { n: 2 });
    assert_eq!(&*tab.round().note(&"t01-p1".into()), "Le registre exis");
    assert_eq!(&*tab.round().note(&"t01-d1".into()), "Ancien, complété.");
    assert!(tab.disk.borrow().drafts(tab.dossier()).is_empty());
    tab.send(Event::NoticeDismissed);
    assert_eq!(tab.reopen().model.notice, None, "it is recovered once");
}

#[test]
fn a_draft_that_became_an_entry_is_not_recovered_again() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.note("t01-p1", "Vu.");
    let n_entries = tab.workspace().dossier.n_entries();
    let tab = tab.reopen();
    assert_eq!((tab.workspace().dossier.n_entries(), &tab.model.notice), (n_entries, &None));
}
