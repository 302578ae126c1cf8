//! Frameworks outside a dossier: the catalogue, the search, reading, two editions side by side.

use super::*;
use qualicycle::framework::FrameworkRef;
use qualicycle::framework::{Answer, FlagId};

fn reference(id: &str, edition: &str) -> FrameworkRef {
    FrameworkRef { id: id.into(), edition: edition.into() }
}

/// A first visit to a page.
fn visit(route: Route) -> Tab {
    let mut tab = Tab::first_visit();
    tab.go(route);
    tab
}

fn reading(id: &str, edition: &str, item: Option<&str>) -> Tab {
    visit(Route::Framework(reference(id, edition), item.map(Into::into)))
}

#[track_caller]
fn by_id<'a>(page: &'a Element, id: &str) -> &'a Element {
    page.all().into_iter().find(|element| element.get("id") == Some(id)).unwrap_or_else(|| panic!("there is no #{id}"))
}

fn by_class<'a>(page: &'a Element, class: &str) -> Vec<&'a Element> {
    page.all().into_iter().filter(|element| element.has_class(class)).collect()
}

fn links(element: &Element) -> Vec<(String, String)> {
    let link = |link: &Element| (link.text(), link.get("href").unwrap_or_default().to_owned());
    element.find("a").into_iter().map(link).collect()
}

#[test]
fn the_catalogue() {
    let tab = visit(Route::Frameworks("".into()));
    check!(page(&tab), tab, "frameworks");
}

#[test]
fn the_catalogue_before_it_came() {
    let mut tab = visit(Route::Frameworks("".into()));
    tab.model.library.catalogue = None;
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Chargement…"));
}

#[test]
fn a_card_leads_to_reading_comparing_and_beginning() {
    let tab = visit(Route::Frameworks("".into()));
    let page = page(&tab);
    let cards = by_class(&page, "framework-card");
    assert_eq!(cards.len(), 6, "older editions stand in the card of the newest");
    let eqavet = cards.iter().find(|card| card.text().contains("EQAVET")).expect("EQAVET is offered");
    assert_eq!(
        links(eqavet).into_iter().map(|(_, href)| href).collect::<Vec<_>>(),
        ["#/framework/eqavet/2020", "#/new", "#/framework/eqavet/2020/beside/2009", "#/framework/eqavet/2009"]
    );
}

#[test]
fn what_is_written_and_published_here_stands_apart() {
    let mut tab = Tab::first_visit();
    tab.publish_copy("mon-lycee", "1", "Notre référentiel");
    tab.go(Route::Frameworks("".into()));
    let page = page(&tab);
    check(&page);
    let own = page.find("section").into_iter().find(|section| section.get("aria-labelledby") == Some("frameworks-own"));
    let own = own.expect("a section of its own");
    let hrefs: Vec<String> = links(own).into_iter().map(|(_, href)| href).collect();
    assert!(hrefs.iter().any(|href| href.starts_with("#/manuscript/")), "{hrefs:?}");
    assert!(hrefs.contains(&"#/framework/mon-lycee/1".into()), "{hrefs:?}");
    assert!(own.text().contains("édition 1 publiée"));
}

#[test]
fn a_search_shows_where_the_words_stand() {
    let mut tab = visit(Route::Frameworks("".into()));
    tab.send(Event::SearchTyped("réclamation écrite".into()));
    check!(page(&tab), tab, "frameworks-search");
}

#[test]
fn a_search_marks_the_words_as_they_are_written() {
    let mut tab = visit(Route::Frameworks("decrochage".into()));
    let marks: BTreeSet<String> = page(&tab).find("mark").iter().map(|mark| mark.text()).collect();
    assert!(marks.contains("décrochage"), "{marks:?}");
    tab.send(Event::SearchTyped("<b>".into()));
    check(&page(&tab));
}

#[test]
fn a_search_without_result_says_what_to_try() {
    let mut tab = visit(Route::Frameworks("".into()));
    for typed in ["girafe", "…"] {
        tab.send(Event::SearchTyped(typed.into()));
        let page = page(&tab);
        check(&page);
        assert_eq!(by_class(&page, "empty").len(), 1, "{typed}");
        assert!(page.text().contains("Aucun résultat"), "{typed}");
    }
}

#[test]
fn a_search_that_finds_much_shows_the_first_and_counts_the_rest() {
    let tab = visit(Route::Frameworks("élève".into()));
    let page = page(&tab);
    check(&page);
    let groups = page.find("section");
    assert!(groups.len() > 2);
    assert!(groups.iter().all(|group| by_class(group, "result").len() <= 8));
    let qual = groups.iter().find(|group| group.find("h2")[0].text().starts_with("QUAL")).expect("QUAL has some");
    assert!(qual.find("summary")[0].text().contains("autres résultats"), "{}", qual.find("summary")[0].text());
}

#[test]
fn a_search_tells_how_much_is_loaded() {
    let mut tab = visit(Route::Frameworks("".into()));
    tab.is_online = false;
    tab.send(Event::SearchTyped("absence".into()));
    let shown = page(&tab);
    check(&shown);
    assert!(shown.text().contains("8 référentiels n’ont pas pu être chargés"), "{}", shown.text());
    tab.model.library.catalogue = None;
    assert!(page(&tab).text().contains("0 référentiels chargés sur 0"));
}

#[test]
fn a_framework_to_read() {
    let tab = reading("eqavet", "2020", Some("p3"));
    let page = page(&tab);
    check(&page);
    let card = by_id(&page, "card-p3").clone();
    let shown = Element { children: vec![Node::Element(card)], ..Element::default() };
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/framework-indicator.html")]
        .assert_eq(&shown.pretty());
    let mut around = page.clone();
    forget_themes(&mut around);
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/framework.html")].assert_eq(&around.pretty());
}

/// The indicators have a file of their own.
fn forget_themes(element: &mut Element) {
    for node in &mut element.children {
        if let Node::Element(child) = node {
            match child.has_class("themes") {
                true => child.children = vec![Node::Text("…".into())],
                false => forget_themes(child),
            }
        }
    }
}

#[test]
fn everything_can_be_read_and_nothing_rated() {
    let tab = reading("qual", "2026", None);
    let page = page(&tab);
    let framework = tab.model.library.framework(&reference("qual", "2026")).expect("it is here");
    assert_eq!(by_class(&page, "indicator").len(), framework.places().count());
    assert!(by_class(&page, "rating").iter().all(|field| field.get("disabled").is_some()));
}

#[test]
fn what_others_ask_about_the_same_is_a_link() {
    let tab = reading("eqavet", "2020", None);
    let page = page(&tab);
    let asked = links(by_class(by_id(&page, "card-e4"), "elsewhere")[0]);
    assert!(asked.contains(&("RNQ 12".into(), "#/framework/rnq/V9/at/i12".into())), "{asked:?}");
    assert!(asked.iter().all(|(_, href)| !href.contains("/eqavet/")), "{asked:?}");
    let theme = links(by_class(by_id(&page, "card-i2"), "elsewhere")[0]);
    assert!(theme.contains(&("QUAL, thème 10".into(), "#/framework/qual/2026/at/t10".into())), "{theme:?}");
}

#[test]
fn gravity_floor_unit_and_direction_are_told_in_words() {
    for (id, edition, item, expected) in [
        ("rnq", "V9", "i1", "non-conformité mineure"),
        ("bilan-de-competences", "2026", "b01", "Bloquant"),
        ("eqavet", "2020", "m4", "Plus la valeur est élevée"),
        ("eqavet", "2020", "m4", "Unité"),
    ] {
        let page = page(&reading(id, edition, None));
        let card = by_id(&page, &format!("card-{item}"));
        let told = by_class(card, "conditions")[0].text();
        assert!(told.contains(expected), "{id} {item}: {told}");
    }
}

#[test]
fn what_does_not_concern_one_is_folded_under_its_reason() {
    let mut tab = reading("rnq", "V9", None);
    let is_folded = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        let card = by_id(&page, "card-i14");
        (card.get("data-concerns") == Some("false"), card.text().contains("Ne vous concerne pas"))
    };
    assert_eq!(is_folded(&tab), (true, true));
    let apprenticeship = (FlagId::from("apprenticeship"), Answer::YesNo(true));
    tab.send(Event::ScopeTried(reference("rnq", "V9"), apprenticeship.0, apprenticeship.1));
    assert_eq!(is_folded(&tab), (false, false));
}

#[test]
fn what_the_address_means_is_open_even_where_it_is_left_out() {
    let tab = reading("rnq", "V9", Some("i14"));
    let page = page(&tab);
    let details = by_id(&page, "card-i14").find("details");
    assert!(details[0].get("open").is_some());
}

#[test]
fn a_framework_on_its_way_and_one_that_cannot_be_had_say_so() {
    let mut tab = Tab::first_visit();
    tab.model.route = Route::Framework(reference("eqavet", "2020"), None);
    assert!(page(&tab).text().contains("Chargement…"));
    for route in
        [Route::Framework(reference("nobody", "1"), None), Route::Editions(reference("eqavet", "2020"), "1999".into())]
    {
        let tab = visit(route);
        let page = page(&tab);
        check(&page);
        assert!(page.text().contains("Référentiel introuvable"), "{}", page.text());
    }
}

#[test]
fn two_editions_side_by_side() {
    let tab = visit(Route::Editions(reference("lycee-des-metiers", "2023"), "2016".into()));
    check!(page(&tab), tab, "editions");
}

#[test]
fn editions_tell_what_stayed_what_changed_and_what_was_reworded() {
    let page = page(&visit(Route::Editions(reference("eqavet", "2020"), "2009".into())));
    check(&page);
    let summary = by_class(&page, "facts")[0].text();
    for expected in ["identiques", "plus larges", "nouveau"] {
        assert!(summary.contains(expected), "{expected}: {summary}");
    }
    assert!(!page.find("ins").is_empty() && !page.find("del").is_empty(), "changed words are marked");
    assert!(!page.text().contains("L’échelle change"));
}

#[test]
fn an_edition_that_declares_nothing_of_the_other_says_so() {
    let page = page(&visit(Route::Editions(reference("eqavet", "2009"), "2020".into())));
    check(&page);
    assert!(page.text().contains("ne dit pas ce qu’elle reprend"));
}

#[test]
fn the_form_of_a_new_dossier_folds_older_editions_away() {
    let mut tab = visit(Route::NewDossier);
    let older = |tab: &Tab| {
        let page = page(tab);
        check(&page);
        let details = by_class(&page, "other-editions")[0];
        (details.find("input").len(), details.get("open").is_some())
    };
    assert_eq!(older(&tab), (2, false));
    tab.send(Event::FrameworkChosen(reference("eqavet", "2009")));
    assert_eq!(older(&tab), (2, true));
}

#[test]
fn editions_published_here_can_be_chosen_for_a_dossier() {
    let mut tab = Tab::first_visit();
    tab.publish_copy("mon-lycee", "1", "Notre référentiel");
    tab.go(Route::NewDossier);
    let page = page(&tab);
    check(&page);
    let radios = page.find("input").into_iter().filter_map(|input| input.get("value"));
    assert!(radios.into_iter().any(|value| value == "mon-lycee-1"));
}

#[test]
fn every_page_of_frameworks_keeps_the_rules_in_every_language() {
    let mut tab = Tab::first_visit();
    let cards = support::browser::catalogue();
    for language in Language::ALL {
        tab.choose(language);
        let mut routes: Vec<Route> = ["", "6", "zzz"].map(|query| Route::Frameworks(query.into())).into();
        for card in &cards {
            routes.push(Route::Framework(card.framework.clone(), None));
            routes.extend(card.before().map(|before| Route::Editions(card.framework.clone(), before.edition)));
        }
        for route in routes {
            tab.go(route);
            check(&framed(&tab));
        }
    }
}
