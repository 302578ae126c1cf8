//! What comes into a comparison and leaves it: a table of another tool, another copy, statistics without names.

use super::*;
use qualicycle::app::route::desk::View;
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::desk::DeskChange;
use support::desks::{files, offered};

const TABLE: &str = "\
Code UAI;Établissement;Ville;Type;Académie;Effectif;Année scolaire;Date de clôture;1;2;3
9990001A;CFA du Griffon;Valbruine;CFA;Hautes-Chimères;1 250;2025-2026;15/06/2026;Conforme;2;0
9990002B;Lycée de la Licorne;Songeval;Lycée;Basses-Chimères;?;2025-2026;30/06/2026;bof;s.o.;4
;;;;;;2025-2026;30/06/2026;2;2;2
";

fn bringing(table: &str) -> Tab {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.go_compare(ComparePage::Import);
    tab.offer(&[("resultats.csv", table.as_bytes())]);
    let cards = tab.model.known_frameworks().expect("the catalogue is here");
    let rnq = cards.iter().map(|card| card.framework.clone()).find(|it| &*it.id.0 == "rnq");
    tab.send(Event::ResultsFrameworkChosen(rnq.expect("it is built in")));
    tab
}

#[test]
fn no_table_chosen_yet() {
    let mut tab = Tab::comparing(6);
    tab.go_compare(ComparePage::Import);
    check!(page(&tab), tab, "compare-import-empty");
}

#[test]
fn a_table_of_another_tool() {
    let tab = bringing(TABLE);
    check!(page(&tab), tab, "compare-import");
}

#[test]
fn a_table_without_what_is_needed_says_what_is_missing() {
    let tab = bringing("Date;Commentaire\n15/06/2026;rien\n");
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Dites quelle colonne porte le nom"), "{}", page.text());
    assert!(page.find("button").iter().all(|button| !button.has_class("primary")), "nothing can be taken in");
    let tab = bringing("Établissement;1\n");
    let text = super::page(&tab).text();
    assert!(text.contains("Il n’y a aucune ligne sous les en-têtes"), "{text}");
}

#[test]
fn a_table_whose_framework_nobody_has_said_yet() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.go_compare(ComparePage::Import);
    tab.offer(&[("resultats.csv", TABLE.as_bytes())]);
    let page = page(&tab);
    check(&page);
    assert!(page.find("table").is_empty() && page.text().contains("Choisissez le référentiel"), "{}", page.text());
}

#[test]
fn what_leaves_as_statistics() {
    let mut tab = Tab::comparing(12);
    tab.go_compare(ComparePage::Among(Sight::Extract, View::default()));
    check!(page(&tab), tab, "compare-extract");
    let mut few = Tab::comparing(4);
    few.go_compare(ComparePage::Among(Sight::Extract, View::default()));
    let few = page(&few);
    check(&few);
    assert!(few.find("table").is_empty(), "{}", few.pretty());
}

#[test]
fn saving_and_uniting() {
    let mut tab = Tab::comparing(6);
    tab.go_compare(ComparePage::Exchange);
    check!(page(&tab), tab, "compare-exchange");

    tab.send(Event::CollectionSaveAsked);
    let file = tab.downloads.last().expect("it was saved").clone();
    let mut other = Tab::on_another_computer(2);
    other.offer_download(&file);
    other.offer(&offered(&files(8, 2)[6..]));
    other.send(Event::Decided(vec![DeskChange::Named { name: "Label 2027".into() }]));
    other.send(Event::CollectionSaveAsked);
    let file = other.downloads.last().expect("it was saved").clone();
    tab.offer_download(&file);
    check!(page(&tab), tab, "compare-united");
}

#[test]
fn files_that_were_known_are_counted() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    let files = files(3, 1);
    tab.offer(&offered(&files));
    tab.offer(&offered(&files));
    let text = page(&tab).text();
    assert!(text.contains("étaient déjà connues"), "{text}");
}

#[test]
fn every_page_of_data_reads_in_every_language() {
    let mut tab = bringing(TABLE);
    for language in Language::ALL {
        tab.choose(language);
        check(&page(&tab));
    }
    let mut tab = Tab::comparing(12);
    for language in Language::ALL {
        tab.choose(language);
        for of_comparison in [ComparePage::Among(Sight::Extract, View::default()), ComparePage::Exchange] {
            tab.go_compare(of_comparison);
            check(&page(&tab));
        }
    }
}
