//! The program as its users meet it, without a screen: stories played on the model in a browser made of plain values.
//! Each story does what a person does and looks at what the person would see, and at what was asked of the browser.

mod support;

use std::rc::Rc;

use qualicycle::app::event::StorageProblem;
use qualicycle::app::files::{FileTicket, OfferedFile};
use qualicycle::app::route::{RoundPage, Show};
use qualicycle::app::settings::Appearance;
use qualicycle::app::workspace::Missing;
use qualicycle::app::{Effect, Event, Notice, Question, Route, Storage};
use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Organisation, OrganisationKind, Rating};
use qualicycle::dossier::entry::{RoundId, Timestamp};
use qualicycle::dossier::round::{Carried, Phase};
use qualicycle::formats::archive::{LARGEST_FILE, LooksLike, ReadError, read_any, write};
use qualicycle::framework::scale::Level;
use qualicycle::framework::{FlagId, ThemeId};
use qualicycle::texts::Language;
use support::browser::{EXAMPLE, Tab, level, lines, qual};
use support::not_applicable;
use ulid::Ulid;

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// Compares what was asked of the browser, in a line each.
#[track_caller]
fn check(asked: &[Effect], expected: &[&str]) {
    assert_eq!(lines(asked), expected);
}

#[track_caller]
fn notice(tab: &Tab) -> &Notice {
    tab.model.notice.as_deref().expect("something is said")
}

// The first minutes.

#[test]
fn the_first_visit_shows_an_empty_shelf_in_french() {
    let tab = Tab::first_visit();
    assert_eq!(tab.title, "Accueil – Qualicycle");
    assert_eq!((tab.model.storage, tab.shelf().len()), (Storage::Kept, 0));
    assert!(tab.model.texts.is_some() && tab.model.library.catalogue.is_some());
}

#[test]
fn the_only_framework_is_chosen_and_its_scope_questions_answered_by_default() {
    let tab = Tab::first_visit();
    assert_eq!(tab.model.new_dossier.framework, Some(qual().framework.reference()));
    assert_eq!(tab.model.new_dossier.scope, qual().framework.default_scope());
}

#[test]
fn a_dossier_is_created_stored_and_opened_on_its_first_page() {
    let mut tab = Tab::first_visit();
    let asked = tab.create("  Lycée Jean-Moulin ", " 2026 ");
    check(
        &asked,
        &[
            "append organisation-described, round-opened, scope-set",
            "go …/prepare",
            "read framework qual-2026 all",
            "fetch worker",
            "title Préparer – Lycée Jean-Moulin – Qualicycle",
            "keep framework qual-2026 en fr nl",
        ],
    );
    assert_eq!((tab.shelf(), &*tab.round().opening.label), (vec!["Lycée Jean-Moulin".into()], "2026"));
    assert_eq!(tab.round().scope, qual().framework.default_scope());
    assert_eq!(tab.disk.borrow().journal(tab.dossier()).len(), 3);
    assert!(tab.disk.borrow().keeps(&qual().framework.reference()), "the framework never changes under the dossier");
}

#[test]
fn what_is_missing_is_said_only_after_the_form_was_sent() {
    let mut tab = Tab::first_visit();
    tab.go(Route::NewDossier);
    assert!(!tab.model.new_dossier.was_submitted);
    check(&tab.send(Event::DossierSubmitted), &[]);
    assert!(tab.model.new_dossier.was_submitted);
    assert_eq!(tab.model.new_dossier.missing(), [Missing::Name, Missing::Label]);

    tab.send(Event::LabelTyped("  ".into()));
    let organisation = Organisation { name: "CIO de Niort".into(), ..Organisation::default() };
    tab.send(Event::OrganisationTyped(organisation));
    check(&tab.send(Event::DossierSubmitted), &[]);
    assert_eq!(tab.model.new_dossier.missing(), [Missing::Label], "spaces are no label");
    assert!(tab.shelf().is_empty() && tab.model.workspace.is_none());
}

#[test]
fn without_a_framework_there_is_no_dossier() {
    let mut tab = Tab::first_visit();
    Rc::make_mut(&mut tab.model.new_dossier).framework = None;
    check(&tab.create("CIO", "2026"), &[]);
    assert_eq!(tab.model.new_dossier.missing(), [Missing::Framework]);
}

#[test]
fn a_second_dossier_begins_with_an_empty_form() {
    let mut tab = Tab::first_visit();
    tab.send(Event::NewFlagAnswered("adults".into(), false));
    tab.create("Lycée Jean-Moulin", "2026");
    assert!(!tab.round().scope.holds(&FlagId::from("adults")));
    let form = &tab.model.new_dossier;
    assert_eq!((&*form.organisation.name, &*form.label, form.was_submitted), ("", "", false));
    assert_eq!(form.scope, qual().framework.default_scope(), "the questions are asked anew");
    tab.create("CIO de Niort", "2027");
    assert_eq!(tab.model.new_dossier.scope, qual().framework.default_scope(), "however often");
    assert_eq!(tab.shelf(), ["CIO de Niort".into(), "Lycée Jean-Moulin".into()], "last changed first");
}

// Preparing.

#[test]
fn themes_are_kept_in_the_order_of_the_framework() {
    let tab = Tab::with_themes(&["t03", "t01", "t02", "t03"]);
    assert_eq!(tab.round().themes, [ThemeId::from("t01"), ThemeId::from("t02")]);
}

#[test]
fn a_scope_answer_changes_what_is_asked() {
    let mut tab = Tab::with_themes(&["t01", "t10"]);
    let framework = qual().framework;
    let before = tab.round().asked(&framework).count();
    let round = tab.round().id;
    check(&tab.send(Event::FlagAnswered(round, "placements".into(), false)), &["append scope-set"]);
    assert!(tab.round().asked(&framework).count() < before);
    tab.send(Event::UndoAsked);
    assert_eq!(tab.round().asked(&framework).count(), before);
}

#[test]
fn a_theme_gets_one_target_on_all_its_levels_and_loses_it_again() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let set = |tab: &mut Tab, level| tab.send(Event::ThemeTargetChosen(round, "t01".into(), level));
    let four_levels_and_no_measure = ["append target-set, target-set, target-set, target-set"];
    check(&set(&mut tab, Some(Level(3))), &four_levels_and_no_measure);
    check(&set(&mut tab, Some(Level(3))), &[]);
    assert_eq!(tab.round().targets.values().copied().collect::<Vec<_>>(), [Level(3); 4]);
    check(&set(&mut tab, Some(Level(9))), &[]);
    check(&set(&mut tab, None), &four_levels_and_no_measure);
    assert!(tab.round().targets.is_empty());
}

// Rating, and what "saved" means.

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

// Taking back.

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
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let mut colleague = tab.open_beside();
    let asked = colleague.rate("t01-p1", 2);
    assert!(tab.can_undo());
    tab.hear(&asked);
    assert!(!tab.can_undo(), "the button is gone");
    check(&tab.send(Event::UndoAsked), &[]);
    assert_eq!((tab.rating("t01-p1"), &tab.model.notice), (level(2), &None));
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

// Notes.

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

// Closing, and coming back a year later.

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
        Event::FlagAnswered(round, "adults".into(), false),
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

// Files.

#[test]
fn a_file_holds_the_whole_dossier_and_its_framework_in_all_languages() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.type_note("t01-p1", "Encore à l’écran.");
    let dossier = tab.dossier();
    let asked = tab.send(Event::ExportAsked(dossier));
    check(
        &asked,
        &[
            "append noted",
            "keep 0 drafts",
            "export Lycee-Jean-Moulin-2026-2026-11-22.qualicycle: 5 entries, qual-2026 en fr nl",
            "keep summary",
        ],
    );
    let archives = read_any(&tab.downloads[0].bytes).expect("our own file");
    assert_eq!((archives.len(), &archives[0].packages[..], archives[0].warnings.len()), (1, &[qual()][..], 0));
}

#[test]
fn the_time_of_the_export_is_kept_with_the_dossier() {
    let mut tab = Tab::with_themes(&["t01"]);
    let exported_at = |tab: &Tab| tab.disk.borrow().summary(tab.dossier()).and_then(|summary| summary.exported_at);
    assert_eq!(exported_at(&tab), None);
    let name = tab.export().name;
    let at = exported_at(&tab);
    assert_eq!((at, notice(&tab)), (Some(tab.now()), &Notice::Exported { name }));
    tab.rate("t01-p1", 3);
    let mut tab = tab.reopen();
    assert_eq!((exported_at(&tab), tab.workspace().exported_at), (at, at));
    tab.rate("t01-p1", 4);
    assert_eq!(exported_at(&tab), at, "further work does not forget it");
}

#[test]
fn an_export_that_fails_says_so_and_is_no_backup() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    tab.send(Event::Exported(dossier, Err("NotWritten".into())));
    assert_eq!(notice(&tab), &Notice::ExportFailed { reason: "NotWritten".into() });
    assert_eq!(tab.workspace().exported_at, None);
}

#[test]
fn a_dossier_whose_framework_came_in_one_language_is_saved_with_all_of_them() {
    let mut tab = Tab::first_visit();
    tab.is_slow = true;
    let asked = lines(&tab.send(Event::ExampleAsked));
    assert!(asked.contains(&"read framework qual-2026 all".to_owned()), "{asked:?}");
    tab.go(Route::Home);
    let mut tab = tab.open_beside();
    tab.is_online = false;
    tab.go(Route::Dossier(EXAMPLE));
    let packages = |tab: &mut Tab| read_any(&tab.export().bytes).expect("our own file")[0].packages.len();
    assert_eq!(packages(&mut tab), 1, "the browser kept it");
}

#[test]
fn a_dossier_whose_framework_cannot_be_had_is_saved_without_it() {
    let mut there = Tab::with_themes(&["t01"]);
    let mut archives = read_any(&there.export().bytes).expect("our own file");
    archives[0].packages.clear();
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.send(Event::FileRead("secours.json".into(), Ok(archives)));
    tab.send(Event::IncomingAccepted);
    let file = tab.export();
    let brought = &read_any(&file.bytes).expect("our own file")[0];
    assert_eq!((brought.entries.len(), brought.packages.len(), brought.warnings.len()), (4, 0, 1));
}

#[test]
fn any_dossier_of_the_shelf_can_be_saved_to_a_file_even_if_it_is_not_open() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    tab.go(Route::Data);
    let mut tab = tab.reopen();
    tab.send(Event::ExportAsked(first));
    assert_eq!(tab.downloads.len(), 1, "the button does what it says");
    let archives = read_any(&tab.downloads[0].bytes).expect("our own file");
    assert_eq!((archives[0].dossier, &archives[0].packages[..]), (first, &[qual()][..]));
}

#[test]
fn a_file_that_is_too_large_is_refused_before_a_byte_is_read() {
    let mut tab = Tab::with_themes(&["t01"]);
    let offered = OfferedFile { name: "film.qualicycle".into(), bytes: LARGEST_FILE + 1 };
    check(&tab.send(Event::FilesOffered(FileTicket(1), vec![offered])), &[]);
    let error = ReadError::TooLarge { bytes: LARGEST_FILE + 1, limit: LARGEST_FILE };
    assert_eq!(notice(&tab), &Notice::FileRefused { name: "film.qualicycle".into(), error });
}

#[test]
fn a_file_of_another_kind_is_refused_and_touches_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    let before = tab.workspace().dossier.clone();
    check(&tab.offer(&[("photo.qualicycle", b"\xff\xd8\xff\xe0 and so on")]), &["read files"]);
    let error = ReadError::NotQualicycle { looks_like: LooksLike::Photo };
    assert_eq!(notice(&tab), &Notice::FileRefused { name: "photo.qualicycle".into(), error });
    assert_eq!((tab.workspace().dossier.clone(), &tab.model.incoming), (before, &None));
}

#[test]
fn a_dossier_that_is_not_here_is_new() {
    let file = Tab::with_themes(&["t01"]).export();
    let mut tab = Tab::first_visit();
    check(&tab.offer_download(&file), &["read files"]);
    let incoming = tab.model.incoming.clone().expect("it waits for a decision");
    let outcome = incoming.outcome.as_ref().expect("nothing has to be read");
    assert_eq!((outcome.is_new, outcome.preview.n_new, outcome.preview.n_known), (true, 4, 0));
    assert_eq!(&*outcome.brought.organisation().name, "Lycée Jean-Moulin");
    assert!(tab.shelf().is_empty() && tab.model.workspace.is_none(), "nothing happens before one says yes");

    let asked = lines(&tab.send(Event::IncomingAccepted));
    let expected = [
        "append organisation-described, round-opened, scope-set, themes-chosen",
        "read shelf",
        "go …",
        "fetch worker",
        "read dossier",
        "title Vue d’ensemble – Qualicycle",
        "read framework qual-2026 all",
        "title Vue d’ensemble – Lycée Jean-Moulin – Qualicycle",
        "keep framework qual-2026 en fr nl",
    ];
    assert_eq!(asked, expected);
    assert_eq!((notice(&tab), &tab.model.incoming), (&Notice::Added { n_new: 4 }, &None));
    assert_eq!(tab.shelf(), ["Lycée Jean-Moulin".into()]);
    assert_eq!(tab.round().themes, [ThemeId::from("t01")]);
}

#[test]
fn a_file_of_the_open_dossier_joins_it_and_both_sides_stay() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-d1", 2);
    tab.rate("t01-p1", 4);

    tab.offer_download(&colleague.export());
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.is_new, outcome.preview.n_new, outcome.preview.n_known), (false, 2, 4));
    assert_eq!(outcome.preview.clashes.len(), 0);
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.rating("t01-p1"), tab.rating("t01-d1")), (level(4), level(2)));
    assert_eq!(tab.disk.borrow().journal(tab.dossier()).len(), tab.workspace().dossier.n_entries());

    tab.offer_download(&colleague.export());
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!(outcome.preview.n_new, 0, "opening it twice doubles nothing");
}

#[test]
fn what_two_people_rated_differently_is_a_clash_and_none_is_lost() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-p1", 2);
    tab.rate("t01-p1", 4);
    tab.offer_download(&colleague.export());
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!(outcome.preview.clashes.len(), 1);
    tab.send(Event::IncomingAccepted);
    let ratings: Vec<Change> = tab.workspace().dossier.entries().map(|entry| entry.change.clone()).collect();
    let of = |rating| Change::Rated { round: tab.round().id, indicator: "t01-p1".into(), rating };
    assert!(ratings.contains(&of(level(2))) && ratings.contains(&of(level(4))));
}

#[test]
fn a_file_joins_a_dossier_that_is_on_the_shelf_but_not_open() {
    let mut tab = Tab::with_themes(&["t01"]);
    let old_file = tab.export();
    let dossier = tab.dossier();
    let exported_at = tab.workspace().exported_at;
    tab.rate("t01-p1", 3);
    tab.go(Route::Home);
    let mut tab = tab.reopen();
    assert!(tab.model.workspace.is_none());

    check(&tab.offer_download(&old_file), &["read files", "read joined dossier"]);
    let outcome = tab.model.incoming.as_ref().and_then(|incoming| incoming.outcome.clone()).expect("a preview");
    assert_eq!((outcome.is_new, outcome.preview.n_new, outcome.preview.n_known), (false, 0, 4));
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.dossier(), tab.rating("t01-p1")), (dossier, level(3)));
    let summary = tab.disk.borrow().summary(dossier).cloned().expect("a row");
    assert_eq!(summary.n_entries, tab.workspace().dossier.n_entries(), "the row is of the whole, not of the file");
    assert_eq!(summary.exported_at, exported_at, "the backup is not forgotten");
}

#[test]
fn refusing_a_file_leaves_everything_as_it_was() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut colleague = Tab::first_visit();
    colleague.offer_download(&tab.export());
    colleague.send(Event::IncomingAccepted);
    colleague.rate("t01-d1", 2);
    let before = tab.workspace().dossier.clone();
    tab.offer_download(&colleague.export());
    check(&tab.send(Event::IncomingDismissed), &[]);
    check(&tab.send(Event::IncomingAccepted), &[]);
    assert_eq!((tab.workspace().dossier.clone(), &tab.model.incoming), (before, &None));
}

#[test]
fn the_dossiers_of_a_rescue_file_are_decided_one_after_the_other() {
    let mut lost = Tab::with_themes(&["t01"]);
    let first = lost.export();
    lost.create("CIO de Niort", "2026");
    let second = lost.export();
    let archives = [first, second].iter().flat_map(|file| read_any(&file.bytes).expect("our own file")).collect();

    let mut tab = Tab::first_visit();
    tab.send(Event::FileRead("secours.json".into(), Ok(archives)));
    let waiting = |tab: &Tab| tab.model.incoming.as_ref().map(|incoming| incoming.archives.len());
    assert_eq!(waiting(&tab), Some(2));
    tab.send(Event::IncomingAccepted);
    assert_eq!((waiting(&tab), tab.shelf()), (Some(1), vec!["Lycée Jean-Moulin".into()]));
    assert_eq!(notice(&tab), &Notice::Added { n_new: 4 }, "what was done is said while the next one waits");
    tab.send(Event::IncomingAccepted);
    assert_eq!((waiting(&tab), tab.shelf().len()), (None, 2));
}

#[test]
fn refusing_one_dossier_of_a_rescue_file_turns_to_the_next() {
    let mut lost = Tab::with_themes(&["t01"]);
    let first = lost.export();
    lost.create("CIO de Niort", "2026");
    let second = lost.export();
    let archives = [first, second].iter().flat_map(|file| read_any(&file.bytes).expect("our own file")).collect();
    let mut tab = Tab::first_visit();
    tab.send(Event::FileRead("secours.json".into(), Ok(archives)));
    check(&tab.send(Event::IncomingDismissed), &[]);
    tab.send(Event::IncomingAccepted);
    assert_eq!((tab.shelf(), &tab.model.incoming), (vec!["CIO de Niort".into()], &None));
}

#[test]
fn an_empty_rescue_file_asks_nothing() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FileRead("secours.json".into(), Ok(Vec::new())));
    assert_eq!(tab.model.incoming, None);
}

#[test]
fn deleting_asks_first_naming_the_dossier_and_goes_home() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    check(&tab.send(Event::DeleteAsked(dossier)), &[]);
    assert_eq!(tab.model.question, Some(Question::Delete { dossier, name: "Lycée Jean-Moulin".into() }));
    assert_eq!(tab.shelf().len(), 1);
    check(
        &tab.send(Event::QuestionConfirmed),
        &["delete", "go /", "title Préparer – Qualicycle", "title Accueil – Qualicycle"],
    );
    assert_eq!((tab.shelf().len(), &tab.model.route), (0, &Route::Home));
    assert!(tab.model.workspace.is_none());
    assert_eq!(notice(&tab), &Notice::Deleted { name: "Lycée Jean-Moulin".into() });
}

#[test]
fn deleting_another_dossier_leaves_one_where_one_is() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    tab.send(Event::DeleteAsked(first));
    check(&tab.send(Event::QuestionConfirmed), &["delete"]);
    assert_eq!(
        (tab.shelf(), tab.workspace().dossier.organisation().name.clone()),
        (vec!["CIO de Niort".into()], "CIO de Niort".into())
    );
}

#[test]
fn a_dossier_that_could_not_be_deleted_stays_on_the_shelf() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    tab.send(Event::Deleted(dossier, Err(StorageProblem("UnknownError".into()))));
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "UnknownError".into() });
    assert_eq!((tab.shelf().len(), tab.dossier()), (1, dossier));
}

// Two tabs, languages, and what browsers do to data.

#[test]
fn what_another_tab_enters_shows_here() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut other = tab.open_beside();
    let asked = other.rate("t01-p1", 2);
    tab.hear(&asked);
    assert_eq!((tab.rating("t01-p1"), tab.model.saving.n_pending), (level(2), 0));
    let asked = other.create("CIO de Niort", "2026");
    tab.hear(&asked);
    assert_eq!(tab.shelf(), ["CIO de Niort".into(), "Lycée Jean-Moulin".into()], "a dossier that is not open here too");
    check(&tab.send(Event::ShelfChanged), &["read shelf"]);
}

#[test]
fn two_tabs_make_no_id_twice() {
    let mut tab = Tab::with_themes(&["t01"]);
    let mut other = tab.open_beside();
    let (here, there) = (tab.rate("t01-p1", 2), other.rate("t01-d1", 3));
    tab.hear(&there);
    other.hear(&here);
    assert_eq!(tab.workspace().dossier, other.workspace().dossier);
    assert_eq!((tab.rating("t01-p1"), tab.rating("t01-d1")), (level(2), level(3)));
}

#[test]
fn a_language_brings_its_words_and_those_of_the_framework() {
    let mut tab = Tab::first_visit();
    check(
        &tab.choose(Language::Dutch),
        &["keep settings", "read texts nl", "read framework qual-2026 nl", "title Startpagina – Qualicycle"],
    );
    let reading = tab.model.library.reading(&qual().framework.reference(), Language::Dutch).expect("it is here");
    assert_eq!(reading.other_language, None);
    check(&tab.choose(Language::Dutch), &["keep settings", "read texts nl"]);
    assert_eq!(tab.reopen().model.settings.language, Language::Dutch);
}

#[test]
fn a_dossier_opens_in_the_language_of_its_reader() {
    let tab = Tab::with_themes(&["t01"]);
    let mut tab = tab.reopen();
    check(
        &tab.choose(Language::English),
        &["keep settings", "read texts en", "title Prepare – Lycée Jean-Moulin – Qualicycle"],
    );
    let reading = tab.model.framework_of(&tab.round()).expect("the framework is kept with the dossier");
    assert_eq!((&*reading.words.framework.title, reading.other_language), (&*qual().words["en"].framework.title, None));
}

#[test]
fn words_that_do_not_come_leave_the_page_readable() {
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.choose(Language::English);
    assert_eq!(tab.model.texts.as_ref().map(|texts| texts.language), Some(Language::French));
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "NetworkError".into() });
}

#[test]
fn words_that_come_late_do_not_undo_the_newer_choice() {
    let mut tab = Tab::first_visit();
    tab.send(Event::TextsRead(Language::Dutch, Ok("page-home = Start".into())));
    assert_eq!(tab.title, "Accueil – Qualicycle");
}

#[test]
fn appearance_is_kept() {
    let mut tab = Tab::first_visit();
    check(&tab.choose_appearance(Appearance::Dark), &["keep settings"]);
    assert_eq!(tab.reopen().model.settings.appearance, Appearance::Dark);
}

#[test]
fn dossiers_that_the_browser_lost_are_said_to_be_lost_and_come_back_from_a_file() {
    let mut tab = Tab::with_themes(&["t01"]);
    let file = tab.export();
    tab.go(Route::Home);
    tab.disk.borrow_mut().wipe();
    let mut tab = tab.reopen();
    assert_eq!((tab.model.storage, tab.shelf().len()), (Storage::Lost, 0));
    tab.offer_download(&file);
    tab.send(Event::IncomingAccepted);
    assert_eq!(tab.round().themes, [ThemeId::from("t01")]);
    assert_eq!(tab.reopen().model.storage, Storage::Kept);
}

#[test]
fn a_loss_is_told_until_one_says_that_one_knows() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Home);
    tab.disk.borrow_mut().wipe();
    let mut tab = tab.reopen().reopen();
    assert_eq!(tab.model.storage, Storage::Lost);
    check(&tab.send(Event::LossAccepted), &["forget lost"]);
    assert_eq!(tab.model.storage, Storage::Kept);
    assert_eq!(tab.reopen().model.storage, Storage::Kept);
}

#[test]
fn an_address_that_leads_nowhere_is_said_to() {
    let mut tab = Tab::first_visit();
    let elsewhere = Tab::with_themes(&["t01"]);
    let route = elsewhere.model.route.clone();
    check(
        &tab.go(route),
        &["read dossier", "title Préparer – Qualicycle", "title Cette page n’existe pas – Qualicycle"],
    );
    assert_eq!(tab.model.route, Route::Unknown);
    tab.go(Route::Home);
    assert_eq!(tab.title, "Accueil – Qualicycle");
}

#[test]
fn the_example_is_never_on_the_shelf() {
    let mut tab = Tab::first_visit();
    let asked = lines(&tab.send(Event::ExampleAsked));
    assert_eq!(asked[..3], ["open example fr", "go …", "read dossier"]);
    assert_eq!((tab.dossier(), tab.rating("t01-p1")), (EXAMPLE, level(3)));
    tab.rate("t01-p1", 4);
    tab.note("t01-p1", "Pour voir.");
    tab.export();
    assert_eq!((tab.rating("t01-p1"), tab.shelf().len()), (level(4), 0));
    assert_eq!(tab.title, "Vue d’ensemble – Qualicycle", "the example has no name in the title");
    check(&tab.send(Event::DeleteAsked(EXAMPLE)), &[]);
    assert_eq!(tab.model.question, None);
}

#[test]
fn an_example_that_does_not_come_says_so() {
    let mut tab = Tab::first_visit();
    tab.is_online = false;
    tab.send(Event::ExampleAsked);
    assert_eq!(notice(&tab), &Notice::NotLoaded { what: "NetworkError".into() });
    assert_eq!(tab.model.route, Route::Home);
}

#[test]
fn each_page_has_its_title() {
    let mut tab = Tab::with_themes(&["t01"]);
    let (dossier, round) = (tab.dossier(), tab.round().id);
    let pages = [
        (Route::Home, "Accueil – Qualicycle"),
        (Route::NewDossier, "Nouveau dossier – Qualicycle"),
        (Route::Data, "Mes données – Qualicycle"),
        (Route::Help, "Aide – Qualicycle"),
        (Route::Dossier(dossier), "Vue d’ensemble – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::Prepare), "Préparer – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::ASSESS), "Évaluer – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::Analyse), "Analyser – Lycée Jean-Moulin – Qualicycle"),
        (Route::Round(dossier, round, RoundPage::Close), "Clore – Lycée Jean-Moulin – Qualicycle"),
        (Route::Unknown, "Cette page n’existe pas – Qualicycle"),
    ];
    for (route, title) in pages {
        tab.go(route);
        assert_eq!(tab.title, title);
    }
}

#[test]
fn the_title_is_shown_only_when_it_changes() {
    let mut tab = Tab::with_themes(&["t01"]);
    let assess = |show| RoundPage::Assess(show, None);
    assert_eq!(lines(&tab.go_to(assess(Show::All))).len(), 1);
    check(&tab.go_to(assess(Show::ToDo)), &[]);
}

#[test]
fn time_passes_and_the_model_knows() {
    let mut tab = Tab::first_visit();
    let before = tab.now();
    tab.wait(DAY);
    check(&tab.send(Event::TimePassed), &[]);
    assert_eq!(tab.model.now, Timestamp(before.0 + DAY + 1_000));
}

#[test]
fn the_organisation_is_described_as_typed() {
    let mut tab = Tab::with_themes(&[]);
    let organisation =
        Organisation { name: "CIO".into(), kind: OrganisationKind::GuidanceCentre, ..Organisation::default() };
    check(
        &tab.send(Event::OrganisationDescribed(organisation)),
        &["append organisation-described", "title Préparer – CIO – Qualicycle"],
    );
    assert_eq!(tab.shelf(), ["CIO".into()]);
}

#[test]
fn a_file_cannot_reword_the_built_in_framework() {
    let file = Tab::with_themes(&["t01"]).export();
    let mut archive = read_any(&file.bytes).expect("our own file").remove(0);
    let words = archive.packages[0].words.get_mut("fr").expect("French words");
    Rc::make_mut(words).framework.title = "Mieux que QUAL".into();
    let dossier = Dossier::of(archive.dossier, archive.entries);
    let reworded = write(&dossier, &archive.packages, Timestamp(0)).expect("a file").bytes;

    let mut tab = Tab::first_visit();
    tab.offer(&[("reworded.qualicycle", &reworded)]);
    tab.send(Event::IncomingAccepted);
    assert_eq!(tab.model.library.package(&qual().framework.reference()), Some(&qual()));
}

#[test]
fn a_dossier_that_another_tab_deletes_closes_here_and_is_not_half_revived() {
    let mut tab = Tab::with_themes(&["t01"]);
    let dossier = tab.dossier();
    let asked = tab.send(Event::DeletedElsewhere(dossier));
    assert!(matches!(asked.as_slice(), [Effect::ReadShelf, Effect::Go(Route::Home), ..]), "{asked:?}");
    assert!(tab.model.workspace.is_none());
    assert!(matches!(notice(&tab), Notice::Deleted { .. }));
}

#[test]
fn what_is_open_while_the_browser_loses_it_is_stored_again_whole() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    let whole = tab.workspace().dossier.n_entries();
    let asked = tab.send(Event::DossiersLost);
    let stored = asked.iter().find_map(|effect| match effect {
        Effect::Append(_, entries, _) => Some(entries.len()),
        _ => None,
    });
    assert_eq!(stored, Some(whole));
    assert_eq!(tab.model.storage, Storage::Lost, "it is told all the same");
}
