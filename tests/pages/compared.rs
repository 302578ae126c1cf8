//! Organisations seen together: cell by cell, in groups, indicator by indicator; and what one arranges in their table.

use super::*;
use qualicycle::app::route::desk::{By, Column, Order, View};
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::cross::Axis;
use qualicycle::compare::filter::{Filter, Rounds, SimilarTo};

/// A tab at a comparison, seen in that way.
fn at(organisations: usize, sight: Sight, view: View) -> Tab {
    let mut tab = Tab::comparing(organisations);
    tab.go_compare(ComparePage::Among(sight, view));
    tab
}

/// The view of the first theme.
fn of_first_theme() -> View {
    View { theme: Some(qual().framework.themes[0].id.clone()), ..View::default() }
}

fn by(lines: Axis, columns: Option<Axis>) -> View {
    View { by: By { lines, columns, with_learners: false }, ..View::default() }
}

/// What an element leads to.
fn href(element: &Element) -> &str {
    element.get("href").expect("it leads somewhere")
}

#[test]
fn organisations_and_themes_cell_by_cell() {
    let tab = at(12, Sight::Heat, View::default());
    check!(page(&tab), tab, "compare-heat");
}

#[test]
fn of_many_organisations_only_the_cells_in_sight_are_drawn() {
    let tab = at(150, Sight::Heat, View::default());
    let page = page(&tab);
    check(&page);
    let table = &page.find("table")[0];
    assert_eq!(table.get("aria-rowcount"), Some("152"));
    let rows = table.find("tr").into_iter().filter(|row| row.get("aria-rowindex").is_some()).count();
    assert!(rows < 60, "{rows} rows are drawn");
}

#[test]
fn a_cell_says_its_number_and_its_colour_follows_from_it() {
    let tab = at(12, Sight::Heat, View::default());
    let page = page(&tab);
    let cells: Vec<_> = page.find("td").into_iter().filter(|cell| cell.get("data-stop").is_some()).collect();
    assert!(cells.len() > 12, "{} cells have a colour", cells.len());
    for cell in cells {
        let text = cell.text();
        let percent: u32 = text.trim().trim_end_matches(['%', '\u{202f}']).parse().expect("a number of percent");
        let stop = match percent {
            0..=16 => "1",
            17..=49 => "2",
            50..=83 => "3",
            _ => "4",
        };
        assert_eq!(cell.get("data-stop"), Some(stop), "{text}");
    }
}

#[test]
fn the_head_of_a_column_sorts_by_it_and_a_median_leads_to_its_spread() {
    let tab =
        at(12, Sight::Heat, View { order: Order { column: Column::Theme, is_descending: true }, ..of_first_theme() });
    let page = page(&tab);
    let sorted: Vec<_> = page.find("th").into_iter().filter(|head| head.get("aria-sort").is_some()).collect();
    assert_eq!(sorted.len(), 1);
    assert_eq!(sorted[0].get("aria-sort"), Some("descending"));
    let theme = &qual().framework.themes[0].id;
    assert!(href(sorted[0].find("a")[0]).ends_with(&format!("heat?sort=theme&theme={theme}")), "{}", page.pretty());
    let medians = page.find("tr").into_iter().find(|row| row.has_class("medians")).expect("a row of medians");
    assert!(href(medians.find("a")[1]).ends_with(&format!("themes?sort=-theme&theme={theme}")));
}

#[test]
fn of_fewer_than_five_there_is_no_median() {
    let tab = at(4, Sight::Heat, View::default());
    let page = page(&tab);
    check(&page);
    let medians = page.find("tr").into_iter().find(|row| row.has_class("medians")).expect("a row of medians");
    assert!(!medians.text().contains('%'), "{}", medians.text());
}

#[test]
fn groups_of_organisations() {
    let tab = at(150, Sight::Groups, View::default());
    check!(page(&tab), tab, "compare-groups");
}

#[test]
fn groups_by_two_sides_for_a_theme() {
    let theme = of_first_theme().theme;
    let tab = at(150, Sight::Groups, View { theme, ..by(Axis::Kind, Some(Axis::Size)) });
    check!(page(&tab), tab, "compare-groups-crossed");
}

#[test]
fn small_groups_say_why_nothing_is_told_of_them_and_lead_nowhere() {
    let tab = at(12, Sight::Groups, by(Axis::Region, Some(Axis::Size)));
    let page = page(&tab);
    check(&page);
    let text = page.text();
    assert!(text.contains("Non montré\u{a0}: moins de 5 établissements"), "{text}");
    let hidden = |cell: &&Element| ["Non montré", "moins de 5", "protège"].iter().any(|it| cell.text().contains(it));
    let cells: Vec<_> = page.find("td").into_iter().filter(hidden).collect();
    assert!(cells.len() > 5, "{text}");
    for cell in cells {
        assert!(cell.find("a").is_empty() && cell.find("svg").is_empty(), "{}", cell.pretty());
        assert!(!cell.text().contains('%'), "{}", cell.text());
    }
}

#[test]
fn a_group_leads_to_its_organisations() {
    let mut tab = at(150, Sight::Groups, by(Axis::Kind, Some(Axis::Reviewed)));
    let page = page(&tab);
    let table = page.find("table")[1];
    let mut n_links = 0;
    for link in table.find("a") {
        let text = link.text();
        let n: usize = text.split_whitespace().find_map(|word| word.parse().ok()).expect("a number of organisations");
        let missing = n_without_result(&tab);
        let route: Route = href(link).trim_start_matches('#').parse().expect("an address of the program");
        tab.go(route);
        let found = tab.seen().selection.n();
        assert!((n..=n + missing).contains(&found), "{text} leads to {found}");
        tab.go_compare(ComparePage::Among(Sight::Groups, by(Axis::Kind, Some(Axis::Reviewed))));
        n_links += 1;
    }
    assert!(n_links > 3, "{}", table.pretty());
}

fn n_without_result(tab: &Tab) -> usize {
    let seen = tab.seen();
    seen.selection.iter().filter(|row| seen.sheet.table.whole[*row].is_none()).count()
}

#[test]
fn a_group_in_which_one_has_most_learners_is_said_to_be_so() {
    let with_learners = By { lines: Axis::Region, columns: None, with_learners: true };
    let tab = at(150, Sight::Groups, View { by: with_learners, ..View::default() });
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Moyenne par apprenant"), "{}", page.text());
}

#[test]
fn groups_of_fewer_than_five_in_all_tell_nothing() {
    let tab = at(4, Sight::Groups, View::default());
    let page = page(&tab);
    check(&page);
    assert!(page.find("table").is_empty(), "{}", page.pretty());
    assert!(page.text().contains("4 établissements seulement"), "{}", page.text());
}

#[test]
fn the_indicators_of_a_theme() {
    let tab = at(12, Sight::Themes, of_first_theme());
    check!(page(&tab), tab, "compare-indicators");
}

#[test]
fn levels_add_up_to_those_who_rated() {
    let tab = at(150, Sight::Themes, of_first_theme());
    let page = page(&tab);
    let tables = page.find("table");
    let table = tables.iter().find(|table| table.has_class("level-counts")).expect("a table of levels");
    let mut n_rows = 0;
    for row in table.find("tr") {
        let cells: Vec<String> = row.find("td").iter().map(|cell| cell.text().trim().to_owned()).collect();
        let [_, of_all, counts @ ..] = cells.as_slice() else { continue };
        let n: u32 = of_all.split(' ').next().and_then(|n| n.parse().ok()).expect("n of all");
        let counts: Vec<u32> = counts.iter().map(|count| count.parse().expect("a count")).collect();
        // The scale has four or five levels, and what has none stands after them.
        assert!((4..=5).any(|levels| counts.iter().take(levels).sum::<u32>() == n), "{cells:?}");
        assert_eq!(counts.iter().sum::<u32>(), 150, "{cells:?}");
        n_rows += 1;
    }
    assert!(n_rows > 1);
}

#[test]
fn pinned_organisations_stand_above_the_others() {
    let mut tab = Tab::comparing(12);
    let last = tab.seen().roster.organisations[11].id;
    let view = View { pins: vec![last], ..View::default() };
    tab.go_compare(ComparePage::Among(Sight::Organisations, view));
    check!(page(&tab), tab, "compare-pinned");
    let page = page(&tab);
    let pinned: Vec<_> = page.find("button").into_iter().filter(|it| it.get("aria-pressed") == Some("true")).collect();
    assert_eq!(pinned.len(), 1);
    assert_eq!(pinned[0].get("id"), Some(&*format!("pin-{last}")));
}

#[test]
fn only_the_chosen_columns_stand_in_the_table() {
    let columns = Some(vec![Column::Whole, Column::Standing]);
    let tab = at(12, Sight::Organisations, View { columns, ..View::default() });
    let page = page(&tab);
    check(&page);
    let heads: Vec<String> =
        page.find("th").iter().filter(|it| it.get("scope") == Some("col")).map(|it| it.text()).collect();
    let heads: Vec<&str> = heads.iter().map(|head| head.trim()).collect();
    assert_eq!(heads, ["Épingle", "Établissement ↑", "Ensemble", "Statut"]);
}

#[test]
fn a_filter_by_closing_days_and_by_profile_stands_in_the_form() {
    let mut tab = Tab::comparing(12);
    let organisation = tab.seen().roster.organisations[0].id;
    let rounds = Rounds::Closed { from: "2025-01-01".parse().ok(), until: None };
    let filter = Filter { rounds, similar: Some(SimilarTo { organisation, n: 5 }), ..Filter::default() };
    tab.go_compare(ComparePage::Among(Sight::Organisations, View { filter, ..View::default() }));
    let page = page(&tab);
    check(&page);
    assert_eq!(page.by_id("filter-from").get("value"), Some("2025-01-01"));
    let options = page.by_id("filter-similar").find("option");
    assert_eq!(options[0].text().trim(), "Tous les profils");
    let chosen: Vec<_> = options.iter().filter(|option| option.get("selected").is_some()).collect();
    assert!(chosen[0].text().starts_with("Les 5 plus proches de"), "{}", chosen[0].text());
}

#[test]
fn views_of_many_read_in_every_language() {
    let mut tab = Tab::comparing(12);
    let pins = tab.seen().roster.organisations.iter().take(2).map(|member| member.id).collect();
    let view = View { pins, ..of_first_theme() };
    for language in Language::ALL {
        tab.choose(language);
        for sight in [Sight::Organisations, Sight::Heat, Sight::Groups, Sight::Themes] {
            tab.go_compare(ComparePage::Among(sight, view.clone()));
            check(&page(&tab));
        }
        let by = By { columns: Some(Axis::Kind), with_learners: true, ..By::default() };
        tab.go_compare(ComparePage::Among(Sight::Groups, View { by, ..view.clone() }));
        check(&page(&tab));
    }
}
