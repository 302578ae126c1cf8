//! Home, the form of a new dossier, the data, the help, the overview.

use super::*;
use qualicycle::framework::Answer;

#[test]
fn home_on_the_first_visit() {
    let tab = Tab::first_visit();
    check!(page(&tab), tab, "home-first-visit");
}

#[test]
fn home_before_the_storage_has_answered() {
    let mut tab = Tab::first_visit();
    tab.model.shelf = None;
    check!(page(&tab), tab, "home-starting");
}

#[test]
fn home_with_dossiers() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.export();
    tab.wait(2 * DAY);
    tab.create("CIO de Niort", "2026-2027");
    tab.go(Route::Home);
    check!(page(&tab), tab, "home");
}

#[test]
fn the_form_of_a_new_dossier() {
    let mut tab = Tab::first_visit();
    tab.go(Route::NewDossier);
    check!(page(&tab), tab, "new-dossier");
}

#[test]
fn the_form_of_a_new_dossier_says_what_is_missing() {
    let mut tab = Tab::first_visit();
    tab.send(Event::NewFlagAnswered("placements".into(), Answer::YesNo(false)));
    tab.create("", " ");
    check!(page(&tab), tab, "new-dossier-missing");
}

#[test]
fn the_form_of_a_new_dossier_before_the_catalogue_came() {
    let mut tab = Tab::first_visit();
    tab.model.library.catalogue = None;
    Rc::make_mut(&mut tab.model.new_dossier).framework = None;
    tab.go(Route::NewDossier);
    check!(page(&tab), tab, "new-dossier-starting");
}

#[test]
fn my_data() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.create("CIO de Niort", "2026");
    tab.export();
    tab.go(Route::Data);
    check!(page(&tab), tab, "data");
}

#[test]
fn of_each_dossier_one_sees_what_would_leave_before_it_does() {
    let mut tab = Tab::with_themes(&["t01"]);
    let first = tab.dossier();
    tab.create("CIO de Niort", "2026");
    tab.go(Route::Data);
    let mut tab = tab.reopen();
    let offered = |tab: &Tab| {
        let page = page(tab);
        let is_save = |button: &&&Element| button.text().starts_with("Enregistrer dans un fichier");
        let told = page.all().into_iter().filter(|element| element.has_class("departure")).count();
        (page.find("button").iter().filter(is_save).count(), told)
    };
    assert_eq!(offered(&tab), (0, 0), "no dossier is at hand: no button saves a file");
    tab.send(Event::ExportAsked(first));
    assert_eq!(offered(&tab), (1, 1), "of the one that was asked for, one sees it and can go on");
    check(&page(&tab));
}

#[test]
fn my_data_says_how_the_storage_is() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Data);
    for storage in [Storage::Starting, Storage::Kept, Storage::MemoryOnly] {
        tab.model.storage = storage;
        check(&page(&tab));
    }
    tab.model.storage = Storage::Lost;
    check!(page(&tab), tab, "data-lost");
}

#[test]
fn help() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Help);
    check!(page(&tab), tab, "help");
}

#[test]
fn an_address_that_leads_nowhere() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Unknown);
    check!(page(&tab), tab, "unknown");
}

#[test]
fn a_dossier_on_its_way_says_so() {
    let mut tab = Tab::first_visit();
    tab.model.route = Route::Dossier(EXAMPLE);
    let page = page(&tab);
    check_part(&page);
    assert_eq!(page.pretty(), "<p class=\"loading\" role=\"status\">Chargement…</p>\n");
}

#[test]
fn the_overview_of_a_new_dossier() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Dossier(tab.dossier()));
    check!(page(&tab), tab, "overview-new");
}

#[test]
fn the_overview_of_three_rounds() {
    let mut tab = third_year_assessed();
    tab.go(Route::Dossier(tab.dossier()));
    check!(page(&tab), tab, "overview");
}

#[test]
fn the_overview_tells_the_next_step_in_each_phase() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    tab.go(Route::Dossier(tab.dossier()));
    let next_step = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        let step =
            page.all().into_iter().find(|element| element.has_class("next-step")).map(|step| step.find("a")[0].text());
        step.expect("there is a next step")
    };
    let mut steps = vec![next_step(&tab)];
    for phase in [Phase::Assessing, Phase::Agreeing, Phase::Improving] {
        tab.send(Event::PhaseChosen(round, phase));
        steps.push(next_step(&tab));
    }
    tab.close_round();
    steps.push(next_step(&tab));
    let expected = [
        "Préparer la campagne 2026",
        "Continuer l’évaluation",
        "Lire les résultats",
        "Suivre le plan d’action",
        "Ouvrir la campagne suivante",
    ];
    assert_eq!(steps, expected);
}
