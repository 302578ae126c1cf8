//! Comparing organisations: the comparisons, and the pages of one.

use super::*;
use qualicycle::app::route::desk::{Column, Order, View};
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::desk::DeskChange;
use qualicycle::compare::filter::Filter;
use qualicycle::dossier::change::OrganisationKind;
use support::desks::{files, offered};

#[test]
fn no_comparison_yet() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Comparisons);
    check!(page(&tab), tab, "comparisons-empty");
}

#[test]
fn the_comparisons_in_this_browser() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.offer(&offered(&files(3, 2)));
    tab.compare("Académie, second degré");
    tab.go(Route::Comparisons);
    check!(page(&tab), tab, "comparisons");
}

#[test]
fn a_comparison_into_which_nothing_was_read() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    check!(page(&tab), tab, "compare-empty");
    tab.go_compare(ComparePage::Among(Sight::Themes, View::default()));
    check(&page(&tab));
}

#[test]
fn files_on_their_way() {
    let mut tab = Tab::first_visit();
    tab.compare("Label 2026");
    tab.is_reading_slowly = true;
    let mut all = files(8, 1);
    all[1].1.truncate(100);
    tab.offer(&offered(&all));
    tab.read_on();
    check!(page(&tab), tab, "compare-reading");
    tab.send(Event::ReadingCancelled);
    tab.read_on();
    let text = page(&tab).text();
    assert!(text.contains("5 fichiers n’ont pas été lus"), "{text}");
}

#[test]
fn the_organisations() {
    let mut tab = Tab::comparing(12);
    let theme = tab.seen().sheet.frame.themes[0].id.clone();
    let order = Order { column: Column::Whole, is_descending: true };
    tab.go_compare(ComparePage::Among(Sight::Organisations, View { order, theme: Some(theme), ..View::default() }));
    check!(page(&tab), tab, "compare");
}

#[test]
fn of_many_organisations_only_those_in_sight_are_drawn_and_all_are_counted() {
    let tab = Tab::comparing(150);
    let page = page(&tab);
    let tables = page.find("table");
    assert_eq!(tables[0].get("aria-rowcount"), Some("151"));
    let rows: Vec<_> = page.find("tr").into_iter().filter_map(|row| row.get("aria-rowindex")).collect();
    assert!(rows.len() < 60, "{} rows are drawn", rows.len());
    assert_eq!((rows[0], rows[1]), ("1", "2"));
    check(&page);
}

#[test]
fn nobody_meets_the_choices() {
    let mut tab = Tab::comparing(12);
    let filter = Filter { words: "introuvable".into(), ..Filter::default() };
    tab.go_compare(ComparePage::Among(Sight::Organisations, View { filter, ..View::default() }));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Aucun établissement ne répond à ces choix"), "{}", page.text());
}

#[test]
fn the_themes() {
    let mut tab = Tab::comparing(12);
    tab.go_compare(ComparePage::Among(Sight::Themes, View::default()));
    check!(page(&tab), tab, "compare-themes");
}

#[test]
fn of_fewer_than_five_nothing_is_told() {
    let mut tab = Tab::comparing(4);
    tab.go_compare(ComparePage::Among(Sight::Themes, View::default()));
    let themes = page(&tab);
    check(&themes);
    assert!(themes.find("svg").is_empty() && themes.find("table").is_empty(), "{}", themes.pretty());
    assert!(themes.text().contains("4 établissements seulement"), "{}", themes.text());
    let id = tab.seen().roster.organisations[0].id;
    tab.go_compare(ComparePage::Organisation(View::default(), id));
    let one = page(&tab);
    check(&one);
    assert!(one.find("svg").is_empty(), "{}", one.pretty());
}

#[test]
fn one_organisation_among_the_others() {
    let mut tab = Tab::comparing(12);
    let seen = tab.seen();
    let member = seen.roster.organisations.iter().find(|member| member.rounds.len() > 1).expect("most have two");
    let first = seen.roster.rounds_of(member)[0].row as usize;
    let row = &seen.sheet.table.rows[first];
    let why = Some("Campagne d’essai".into());
    tab.send(Event::Decided(vec![DeskChange::LeftOut { dossier: row.dossier, round: row.round, why }]));
    tab.go_compare(ComparePage::Organisation(View::default(), member.id));
    check!(page(&tab), tab, "compare-organisation");
}

#[test]
fn an_organisation_whose_rounds_are_all_left_out_can_be_taken_back() {
    let mut tab = Tab::comparing(6);
    let seen = tab.seen();
    let member = seen.roster.organisations[0].clone();
    let out = |row: u32| {
        let row = &seen.sheet.table.rows[row as usize];
        DeskChange::LeftOut { dossier: row.dossier, round: row.round, why: Some("Essai".into()) }
    };
    tab.send(Event::Decided(seen.roster.rounds_of(&member).iter().map(|round| out(round.row)).collect()));
    tab.go_compare(ComparePage::Organisation(View::default(), member.id));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Reprendre"), "{}", page.text());
}

#[test]
fn the_settings_of_a_comparison() {
    let mut tab = Tab::comparing(6);
    tab.go_compare(ComparePage::Settings);
    check!(page(&tab), tab, "compare-settings");
}

#[test]
fn every_page_reads_in_every_language() {
    let mut tab = Tab::comparing(12);
    let id = tab.seen().roster.organisations[2].id;
    for language in Language::ALL {
        tab.choose(language);
        let filter = Filter { kinds: vec![OrganisationKind::School, OrganisationKind::Other], ..Filter::default() };
        let view = View { filter, ..View::default() };
        let pages = [
            ComparePage::Among(Sight::Organisations, view),
            ComparePage::Organisation(View::default(), id),
            ComparePage::Among(Sight::Themes, View::default()),
            ComparePage::Settings,
        ];
        for of_comparison in pages {
            tab.go_compare(of_comparison);
            check(&page(&tab));
        }
        let before = tab.model.route.clone();
        tab.go(Route::Comparisons);
        check(&page(&tab));
        tab.go(before);
    }
}
