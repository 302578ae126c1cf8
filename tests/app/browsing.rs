//! Frameworks outside a dossier: what is fetched, the search and its address, trying out what concerns one.

use super::*;
use qualicycle::framework::FrameworkRef;
use qualicycle::framework::search::Query;
use support::browser::{catalogue, lines};

fn reference(id: &str, edition: &str) -> FrameworkRef {
    FrameworkRef { id: id.into(), edition: edition.into() }
}

/// How many results each framework has for what is typed.
fn found(tab: &Tab) -> Vec<String> {
    let query = Query::new(&tab.model.browse.typed);
    let searched = tab.model.searched();
    let counts = searched.iter().filter_map(|searched| {
        let n = searched.index.as_ref()?.find(&query).len();
        (n > 0).then(|| format!("{} {n}", searched.card.framework))
    });
    counts.collect()
}

fn kinds(asked: &[Effect]) -> Vec<String> {
    let first = |line: String| line.split(' ').take(2).collect::<Vec<_>>().join(" ");
    let mut kinds: Vec<String> = lines(asked).into_iter().map(first).collect();
    kinds.dedup();
    kinds
}

#[test]
fn the_catalogue_costs_nothing_until_something_is_looked_for() {
    let mut tab = Tab::first_visit();
    check(&tab.go(Route::Frameworks("".into())), &["read manuscripts", "title Référentiels – Qualicycle"]);
    let asked = tab.send(Event::SearchTyped("é".into()));
    let reads = lines(&asked).iter().filter(|line| line.starts_with("read framework")).count();
    assert_eq!(reads, catalogue().len());
    assert_eq!(kinds(&tab.send(Event::SearchTyped("él".into()))), ["wait 400"], "each is fetched and folded once");
}

#[test]
fn the_search_finds_in_all_frameworks_whatever_the_accents() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    tab.send(Event::SearchTyped("eqavet p3".into()));
    let searched = tab.model.searched();
    let eqavet = searched.iter().find(|searched| searched.card.framework == reference("eqavet", "2020"));
    let index = eqavet.and_then(|searched| searched.index.clone()).expect("it is folded");
    assert_eq!(&*index.find(&Query::new("eqavet p3"))[0].item.number, "P3");
    tab.send(Event::SearchTyped("décrochage".into()));
    let accented = found(&tab);
    assert!(accented.len() >= 3, "{accented:?}");
    tab.send(Event::SearchTyped("DECROCHAGE".into()));
    assert_eq!(found(&tab), accented);
    tab.send(Event::SearchTyped("décrochage girafe".into()));
    assert_eq!(found(&tab), [""; 0]);
}

#[test]
fn the_address_follows_once_typing_rests_and_leaves_no_trail() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    for typed in ["ab", "abs", "absence"] {
        tab.send(Event::SearchTyped(typed.into()));
    }
    check(&tab.wait(400), &["go in place /frameworks/search/absence"]);
    assert_eq!(tab.model.route, Route::Frameworks("absence".into()));
    check(&tab.wait(400), &[]);
    tab.send(Event::SearchTyped("".into()));
    check(&tab.wait(400), &["go in place /frameworks"]);
}

#[test]
fn what_is_typed_while_the_address_changes_stays() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    tab.send(Event::SearchTyped("absence".into()));
    tab.wait(400);
    tab.send(Event::SearchTyped("absences ".into()));
    tab.go(Route::Frameworks("absence".into()));
    assert_eq!(&*tab.model.browse.typed, "absences ", "the late news of the address does not undo it");
}

#[test]
fn the_way_back_brings_the_search_back() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("absence".into()));
    assert_eq!(&*tab.model.browse.typed, "absence");
    let before = found(&tab);
    assert!(!before.is_empty());
    tab.go(Route::Framework(reference("rnq", "V9"), Some("i12".into())));
    tab.go(Route::Frameworks("absence".into()));
    assert_eq!((&*tab.model.browse.typed, found(&tab)), ("absence", before));
}

#[test]
fn an_address_with_a_search_works_from_the_first_moment() {
    let tab = Tab::open(Rc::default(), Route::Frameworks("absence".into()));
    assert!(!found(&tab).is_empty());
}

#[test]
fn the_search_follows_the_language() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("leerlingen".into()));
    let in_french = found(&tab);
    tab.choose(Language::Dutch);
    assert!(in_french.is_empty() && found(&tab).len() > 3, "{in_french:?}, {:?}", found(&tab));
}

#[test]
fn frameworks_that_cannot_be_had_are_told_and_asked_for_anew() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    tab.is_online = false;
    tab.send(Event::SearchTyped("absence".into()));
    assert!(tab.model.searched().iter().all(|searched| searched.is_missing && searched.index.is_none()));
    check(&tab.send(Event::SearchTyped("absences".into())), &["wait 400"]);
    tab.is_online = true;
    tab.go(Route::Home);
    tab.go(Route::Frameworks("absence".into()));
    assert!(tab.model.searched().iter().all(|searched| !searched.is_missing && searched.index.is_some()));
}

#[test]
fn a_framework_to_read_is_fetched_with_what_others_ask() {
    let mut tab = Tab::first_visit();
    check(
        &tab.go(Route::Framework(reference("eqavet", "2020"), None)),
        &["read manuscripts", "read framework eqavet-2020 fr", "read cross-map", "title EQAVET 2020 – Qualicycle"],
    );
    check(&tab.go(Route::Framework(reference("eqavet", "2020"), Some("p3".into()))), &[]);
    let asked = tab.choose(Language::Dutch);
    assert!(lines(&asked).contains(&"read framework eqavet-2020 nl".to_owned()), "{asked:?}");
}

#[test]
fn both_editions_are_fetched_to_be_compared() {
    let mut tab = Tab::first_visit();
    let asked = tab.go(Route::Editions(reference("eqavet", "2020"), "2009".into()));
    let asked = lines(&asked);
    for expected in [
        "read framework eqavet-2020 fr",
        "read framework eqavet-2009 fr",
        "title Comparer deux éditions – EQAVET 2020 – Qualicycle",
    ] {
        assert!(asked.contains(&expected.to_owned()), "{expected} is not in {asked:?}");
    }
}

#[test]
fn a_framework_that_does_not_exist_is_said_to_be_missing() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Framework(reference("nobody", "1"), None));
    assert!(tab.model.library.lacks(&reference("nobody", "1")));
    assert_eq!(tab.title, "nobody 1 – Qualicycle");
}

#[test]
fn what_would_concern_one_is_tried_out_and_not_recorded() {
    let mut tab = Tab::first_visit();
    let rnq = reference("rnq", "V9");
    tab.go(Route::Framework(rnq.clone(), None));
    let n_concerned = |tab: &Tab| {
        let framework = tab.model.library.framework(&rnq).expect("it is here");
        let answers = framework.answers(&tab.model.tried_scope(&rnq));
        framework.places().filter(|place| place.concerns(&answers)).count()
    };
    let before = n_concerned(&tab);
    check(&tab.send(Event::ScopeTried(rnq.clone(), "apprenticeship".into(), Answer::YesNo(true))), &[]);
    assert!(n_concerned(&tab) > before);
    tab.go(Route::Home);
    tab.go(Route::Framework(rnq.clone(), None));
    assert!(n_concerned(&tab) > before, "it stays while the page is open");
    assert_eq!(
        n_concerned(&{
            let mut tab = tab.reopen();
            tab.go(Route::Framework(rnq.clone(), None));
            tab
        }),
        before
    );
}

#[test]
fn editions_published_here_are_offered_and_searched_beside_the_built_in_ones() {
    let mut tab = Tab::first_visit();
    let own = tab.publish_copy("mon-lycee", "1", "Notre référentiel");
    tab.go(Route::Frameworks("".into()));
    let names: Vec<String> = tab.model.families().iter().map(|family| family.newest.framework.to_string()).collect();
    assert!(names.contains(&own.to_string()), "{names:?}");
    assert_eq!(names.iter().filter(|name| name.starts_with("eqavet")).count(), 1, "editions stand together: {names:?}");
    tab.send(Event::SearchTyped("notre référentiel".into()));
    assert_eq!(found(&tab)[0], format!("{own} 1"));
}
