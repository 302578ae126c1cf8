//! A framework from a spreadsheet: looked at, corrected, and only then taken in.

use qualicycle::app::import::{Import, Refusal, Stage};
use qualicycle::app::route::ManuscriptPage;
use qualicycle::formats::sheet::{Foreign, Role, SheetError};
use qualicycle::framework::scale::Kind;

use super::*;

const GRID: &str = "N°;Thème;Énoncé;Preuves\n1;Accueil;Chaque nouvel élève est reçu.;Planning\n2;Accueil;Sa famille aussi.;\n3;Suivi;On fait le point à mi-année.;Compte rendu\n";

fn import(tab: &Tab) -> &Import {
    tab.model.import.as_deref().expect("a spreadsheet is being looked at")
}

fn titles(tab: &Tab) -> Vec<String> {
    let planted = import(tab).planted.as_ref().expect("it was put in order");
    planted.sketch.themes.iter().map(|theme| theme.title.to_string()).collect()
}

#[test]
fn a_spreadsheet_that_is_dropped_anywhere_is_shown_before_anything_is_stored() {
    let mut tab = Tab::first_visit();
    let asked = tab.offer(&[("grille_accueil.csv", GRID.as_bytes())]);
    let asked = lines(&asked);
    assert!(["read sheet", "plant table 0"].iter().all(|line| asked.iter().any(|asked| asked == line)), "{asked:?}");
    assert_eq!(tab.model.route, Route::Import);
    assert_eq!(
        (&*import(&tab).title, titles(&tab)),
        ("grille accueil", vec!["Accueil".to_owned(), "Suivi".to_owned()])
    );
    assert_eq!(import(&tab).planted.as_ref().map(|planted| planted.n_indicators()), Some(3));
    assert_eq!(tab.model.manuscripts.as_ref().map_or(0, |all| all.len()), 0, "nothing happens before one says yes");
}

#[test]
fn what_is_wanted_becomes_a_framework_to_go_on_writing_and_the_columns_are_remembered() {
    let mut tab = Tab::first_visit();
    tab.offer(&[("grille.csv", GRID.as_bytes())]);
    tab.send(Event::ImportTitled("Accueil des élèves".into()));
    tab.send(Event::ImportScaleChosen(Kind::YesNo));
    // Someone does not want the evidence.
    tab.send(Event::RoleChosen(3, Role::Ignore));
    tab.send(Event::ImportAccepted);
    assert_eq!(tab.model.import, None);
    assert!(matches!(tab.model.route, Route::Manuscript(_, ManuscriptPage::Write(None))));
    let manuscripts = tab.model.manuscripts.clone().expect("the storage answered");
    let package = &manuscripts[0].package;
    assert_eq!(&*package.words["fr"].framework.title, "Accueil des élèves");
    assert_eq!(package.framework.scales[0].kind, Kind::YesNo);
    assert!(package.words["fr"].indicators.values().all(|words| words.evidence.is_empty()));
    assert!(tab.disk.borrow().manuscript(manuscripts[0].id).is_some(), "it is on the disk");

    tab.offer(&[("grille-2027.csv", GRID.as_bytes())]);
    assert!(import(&tab).is_remembered);
    assert_eq!(import(&tab).mapping.roles[3], Role::Ignore);
}

#[test]
fn the_preview_follows_every_correction() {
    let mut tab = Tab::first_visit();
    tab.offer(&[("grille.csv", GRID.as_bytes())]);
    tab.send(Event::RoleChosen(1, Role::Ignore));
    assert_eq!(titles(&tab).len(), 1, "without a column of themes there is one");
    tab.send(Event::RoleChosen(1, Role::ThemeTitle));
    assert_eq!(titles(&tab).len(), 2);
    tab.send(Event::HeaderChosen(None));
    assert_eq!(
        import(&tab).planted.as_ref().map(|planted| planted.n_indicators()),
        Some(4),
        "the headers count as a row"
    );
}

#[test]
fn a_file_that_is_no_table_is_refused_and_nothing_has_changed() {
    let mut tab = Tab::first_visit();
    tab.offer(&[("rapport.xlsx", b"%PDF-1.7 ...")]);
    let refusal = Refusal::Sheet(SheetError::NotASheet { looks_like: Foreign::Pdf });
    assert_eq!(import(&tab).stage, Stage::Refused(refusal));
    tab.send(Event::ImportDismissed);
    assert_eq!(tab.model.import, None);
}

#[test]
fn an_import_that_is_given_up_leaves_nothing_behind() {
    let mut tab = Tab::first_visit();
    tab.offer(&[("grille.csv", GRID.as_bytes())]);
    check(&tab.send(Event::ImportDismissed), &[]);
    tab.send(Event::ImportAccepted);
    assert!(tab.model.manuscripts.as_ref().is_none_or(|all| all.is_empty()));
}
