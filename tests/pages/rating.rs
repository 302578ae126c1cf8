//! Preparing a round and rating in it.

use super::*;
use qualicycle::framework::Answer;

#[test]
fn preparing_with_nothing_chosen() {
    let tab = Tab::with_themes(&[]);
    check!(page(&tab), tab, "prepare-empty");
}

#[test]
fn preparing_with_themes_and_targets() {
    let mut tab = Tab::with_themes(&["t01", "t10"]);
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    tab.send(Event::FlagAnswered(round, "adults".into(), Answer::YesNo(false)));
    check!(page(&tab), tab, "prepare");
}

#[test]
fn preparing_with_points_carried_over() {
    let tab = third_year();
    check!(page(&tab), tab, "prepare-carried");
}

#[test]
fn preparing_cannot_be_changed_once_the_round_is_closed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.close_round();
    let page = page(&tab);
    check(&page);
    assert!(page.find("fieldset").iter().all(|fieldset| fieldset.get("disabled").is_some()));
    assert!(page.find("select").iter().all(|select| select.get("disabled").is_some()));
    assert!(page.text().contains("Cette campagne est close"));
}

#[test]
fn too_many_themes_are_advised_against() {
    let tab = Tab::with_themes(&["t01", "t02", "t03", "t04"]);
    assert!(page(&tab).text().contains("4 thèmes choisis. C’est beaucoup"));
}

#[test]
fn assessing_without_themes() {
    let tab = at(Tab::with_themes(&[]), RoundPage::ASSESS);
    check!(page(&tab), tab, "assess-empty");
}

#[test]
fn assessing_with_every_state_of_an_answer() {
    let mut tab = at(Tab::with_themes(&["t01"]), RoundPage::ASSESS);
    tab.rate("t01-p1", 3);
    tab.rate("t01-d1", Rating::NotApplicable { why: "".into() });
    tab.rate("t01-c1", Rating::Declined);
    tab.rate("t01-m1", Rating::Quantity("12.5".parse().expect("a number")));
    tab.note("t01-p1", "Vu en conseil pédagogique.");
    tab.type_note("t01-d1", "Pas encore une sai");
    check!(page(&tab), tab, "assess");
}

#[test]
fn assessing_beside_the_round_before() {
    let mut tab = third_year();
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(4))));
    let tab = at(tab, showing(Show::Carried));
    check!(page(&tab), tab, "assess-carried");
}

#[test]
fn each_filter_shows_what_it_counts() {
    let tab = third_year_assessed();
    let expected = BTreeMap::from([
        ("all", 18),
        ("to-do", 1),
        ("mine", 0),
        ("handed-in", 0),
        ("to-discuss", 0),
        ("changed", 7),
        ("carried", 4),
        ("review", 0),
        ("noted", 1),
        ("unevidenced", 8),
    ]);
    let mut counted = BTreeMap::new();
    let mut tab = tab;
    for show in Show::ALL {
        tab.go_to(showing(show));
        let page = page(&tab);
        check(&page);
        let cards = page.find("article").len();
        let filter = page.find("a").into_iter().find(|link| link.get("aria-current") == Some("true"));
        let label = filter.expect("the filter is marked").text();
        assert!(label.ends_with(&format!("({cards})")), "{label} shows {cards}");
        counted.insert(show.word(), cards);
    }
    assert_eq!(counted, expected);
}

#[test]
fn filters_that_show_nothing_say_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [4, 4, 4, 4]);
    close_and_go_on(&mut tab, "2027");
    rate_all(&mut tab, "t01", [4, 4, 4, 4]);
    let mut told = Vec::new();
    for show in [Show::ToDo, Show::Changed, Show::Carried, Show::Noted] {
        tab.go_to(showing(show));
        let page = page(&tab);
        check(&page);
        told.extend(page.all().into_iter().filter(|element| element.has_class("empty")).map(Element::text));
    }
    let expected = [
        "Tout est renseigné.",
        "Aucune réponse ne diffère de la campagne précédente.",
        "Aucun indicateur n’est repris de la campagne précédente.",
        "Aucun constat n’est rédigé pour l’instant.",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_was_just_rated_stays_in_sight_whatever_the_filter() {
    let mut tab = at(Tab::with_themes(&["t01"]), showing(Show::ToDo));
    tab.rate("t01-p1", 3);
    assert_eq!(page(&tab).find("article").len(), 4);
    tab.go_to(showing(Show::Noted));
    tab.go_to(showing(Show::ToDo));
    assert_eq!(page(&tab).find("article").len(), 3);
}

#[test]
fn a_closed_round_can_be_read_and_not_filled_in() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.note("t01-p1", "Vu.");
    tab.close_round();
    let page = page(&at(tab, RoundPage::ASSESS));
    check(&page);
    assert!(page.find("fieldset").iter().all(|fieldset| fieldset.get("disabled").is_some()));
    assert!(page.find("textarea").iter().all(|area| area.get("readonly").is_some()));
    assert!(page.all().iter().all(|element| element.text() != "Effacer la réponse"));
    assert_eq!(page.by_id("note-t01-p1").text(), "Vu.");
}
