//! The first minutes: making a dossier and preparing its first round.

use super::*;
use qualicycle::framework::{Answer, FrameworkRef};

#[test]
fn the_first_visit_shows_an_empty_shelf_in_french() {
    let tab = Tab::first_visit();
    assert_eq!(tab.title, "Accueil – Qualicycle");
    assert_eq!((tab.model.storage, tab.shelf().len()), (Storage::Kept, 0));
    assert!(tab.model.texts.is_some() && tab.model.library.catalogue.is_some());
}

#[test]
fn choosing_a_framework_answers_its_scope_questions_by_default() {
    let mut tab = Tab::first_visit();
    assert_eq!(tab.model.new_dossier.framework, None, "nobody chooses for the user");
    tab.send(Event::FrameworkChosen(qual().framework.reference()));
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
    assert_eq!(tab.model.new_dossier.missing(), [Missing::Name, Missing::Label, Missing::Framework]);

    tab.send(Event::FrameworkChosen(qual().framework.reference()));
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
    tab.send(Event::OrganisationTyped(Organisation { name: "CIO".into(), ..Organisation::default() }));
    tab.send(Event::LabelTyped("2026".into()));
    check(&tab.send(Event::DossierSubmitted), &[]);
    assert_eq!(tab.model.new_dossier.missing(), [Missing::Framework]);
}

#[test]
fn a_second_dossier_begins_with_an_empty_form() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(qual().framework.reference()));
    tab.send(Event::NewFlagAnswered("adults".into(), Answer::YesNo(false)));
    tab.create("Lycée Jean-Moulin", "2026");
    assert_eq!(tab.round().scope.0.get(&FlagId::from("adults")), Some(&Answer::YesNo(false)));
    let form = &tab.model.new_dossier;
    assert_eq!((&*form.organisation.name, &*form.label, form.was_submitted), ("", "", false));
    assert_eq!(form.scope, qual().framework.default_scope(), "the questions are asked anew");
    tab.create("CIO de Niort", "2027");
    assert_eq!(tab.model.new_dossier.scope, qual().framework.default_scope(), "however often");
    assert_eq!(tab.shelf(), ["CIO de Niort".into(), "Lycée Jean-Moulin".into()], "last changed first");
}

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
    check(&tab.send(Event::FlagAnswered(round, "placements".into(), Answer::YesNo(false))), &["append scope-set"]);
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

#[test]
fn a_measure_gets_a_target_in_its_own_unit_and_loses_it_again() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let set = |tab: &mut Tab, amount: Option<&str>| {
        tab.send(Event::AimTyped(round, "t01-m1".into(), amount.and_then(|amount| amount.parse().ok())))
    };
    check(&set(&mut tab, Some("95,5")), &["append aim-set"]);
    check(&set(&mut tab, Some("95.5")), &[]);
    check(&set(&mut tab, None), &["append aim-set"]);
    assert!(tab.round().aims.is_empty());
    check(&tab.send(Event::UndoAsked), &["append aim-set"]);
    assert_eq!(tab.round().aims[&"t01-m1".into()].to_string(), "95.5");
}

#[test]
fn a_blank_sheet_gets_a_subject_and_statements_of_its_own_and_the_next_round_keeps_them() {
    let mut tab = Tab::with_themes(&["t20"]);
    let round = tab.round().id;
    let words = |tab: &Tab| tab.model.framework_of(&tab.round()).expect("it is here").words;
    let generic = words(&tab).indicators[&"t20-p1".into()].statement.clone();

    let asked = tab.send(Event::SheetWorded(round, "t20".into(), "  Le petit-déjeuner à l’internat ".into()));
    check(&asked, &["append sheet-worded"]);
    tab.send(Event::SheetWorded(round, "t20-p1".into(), "Un petit-déjeuner est prévu pour chaque interne.".into()));
    assert_eq!(&*words(&tab).themes[&"t20".into()].title, "Le petit-déjeuner à l’internat");
    assert_eq!(
        &*words(&tab).indicators[&"t20-p1".into()].statement,
        "Un petit-déjeuner est prévu pour chaque interne."
    );
    assert_eq!(words(&tab).indicators[&"t20-p1".into()].levels.len(), 4, "the framework's help stays");

    tab.rate("t20-p1", 2);
    tab.send(Event::CloseAsked(round));
    tab.send(Event::QuestionConfirmed);
    tab.send(Event::NextRoundOpened(round, "2027".into()));
    assert_eq!(&*words(&tab).themes[&"t20".into()].title, "Le petit-déjeuner à l’internat");

    let next = tab.round().id;
    tab.send(Event::SheetWorded(next, "t20-p1".into(), "".into()));
    assert_eq!(words(&tab).indicators[&"t20-p1".into()].statement, generic, "an emptied field goes back");
    tab.send(Event::UndoAsked);
    assert_ne!(words(&tab).indicators[&"t20-p1".into()].statement, generic);
}

#[test]
fn a_dossier_may_hold_rounds_on_several_frameworks() {
    let mut tab = Tab::with_themes(&["t01"]);
    let eqavet = FrameworkRef { id: "eqavet".into(), edition: "2020".into() };
    let asked = lines(&tab.send(Event::RoundBegun(eqavet.clone(), "2026".into())));
    let expected = ["read framework eqavet-2020 fr", "append round-opened, scope-set, themes-chosen", "go …/prepare"];
    assert_eq!(asked[..3], expected, "a framework that is looked at as a whole has all its themes chosen");
    assert_eq!((&tab.round().opening.framework, tab.round().opening.previous), (&eqavet, None));
    assert!(tab.model.framework_of(&tab.round()).is_some(), "its framework was read");
    let first = tab.workspace().dossier.rounds()[0].id;
    tab.send(Event::RoundBegun(qual().framework.reference(), "2027".into()));
    assert_eq!(tab.round().opening.previous, Some(first), "the same framework again follows its last round");
}

#[test]
fn what_was_noted_for_one_framework_is_offered_where_another_asks_the_same() {
    let mut tab = Tab::with_themes(&["t07"]);
    tab.note("t07-p2", "Les rôles sont écrits depuis 2024.");
    tab.send(Event::RoundBegun(FrameworkRef { id: "eqavet".into(), edition: "2020".into() }, "2026".into()));
    let round = tab.round();
    let offers = |tab: &Tab| tab.model.noted_elsewhere(&tab.round());
    let notes = offers(&tab).get(&"p4".into()).cloned().expect("P4 asks who is responsible, as 7.1.2 does");
    assert_eq!((&*notes[0].note, &*notes[0].framework), ("Les rôles sont écrits depuis 2024.", "QUAL"));
    assert!(!offers(&tab).contains_key(&"e4".into()), "nothing is offered for another subject");

    let key = NoteKey::own(round.id, "p4".into());
    tab.send(Event::NoteTaken(key.clone(), notes[0].note.clone()));
    assert_eq!(&*tab.round().note(&"p4".into()), "Les rôles sont écrits depuis 2024.");
    check(&tab.send(Event::NoteTaken(key, notes[0].note.clone())), &[]);
    tab.send(Event::UndoAsked);
    assert_eq!(&*tab.round().note(&"p4".into()), "", "and can be taken back");
}
