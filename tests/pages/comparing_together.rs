//! Comparing organisations: the trend, reviews, weaknesses in common, and who is like whom.

use super::*;
use qualicycle::app::route::desk::{GapOrder, Over, View};
use qualicycle::app::{ComparePage, Sight};
use qualicycle::compare::desk::{CollectionId, DeskChange};
use qualicycle::compare::filter::{Filter, SimilarTo};
use qualicycle::compare::rule::{Basis, Condition, Grade, LabelRule, RuleId};
use qualicycle::dossier::change::Organisation;
use qualicycle::dossier::entry::DossierId;
use support::desks::cohort;
use ulid::Ulid;

/// A tab at a page of a comparison of so many organisations with so many rounds.
fn at(organisations: usize, rounds: usize, sight: Sight, view: View) -> Tab {
    let mut tab = Tab::first_visit();
    let id = CollectionId(Ulid(0x00c0_113d));
    let cohort = cohort(organisations, rounds);
    let (_, table) = cohort.table();
    tab.disk.borrow_mut().comparisons.put(id, "Label 2026", &table, &cohort.framework);
    tab.go(Route::Compare(id, ComparePage::Among(sight, view)));
    tab
}

#[test]
fn the_trend_of_the_same_organisations() {
    let tab = at(40, 3, Sight::Trend, View::default());
    check!(page(&tab), tab, "compare-trend");
}

#[test]
fn the_trend_from_round_to_round_leaves_the_calendar_aside() {
    let mut tab = at(40, 3, Sight::Trend, View { over: Over::Rounds(2), ..View::default() });
    let text = page(&tab).text();
    assert!(text.contains("ont clos au moins 2 campagnes. Eux seuls sont suivis."), "{text}");
    assert!(text.contains("1re campagne"), "{text}");
    // A link that asks for more rounds than anybody has shows as many as there are.
    tab.go_compare(ComparePage::Among(Sight::Trend, View { over: Over::Rounds(4_000_000), ..View::default() }));
    check(&page(&tab));
}

#[test]
fn of_a_cohort_of_fewer_than_five_nothing_is_told_and_what_to_do_is() {
    let view = View { over: Over::Years(vec![1999, 2001]), ..View::default() };
    let mut tab = at(40, 3, Sight::Trend, view);
    let nobody = page(&tab);
    check(&nobody);
    assert!(nobody.find("svg").is_empty() && nobody.find("table").is_empty(), "{}", nobody.pretty());
    assert!(nobody.text().contains("Choisissez moins d’années"), "{}", nobody.text());
    tab.go_compare(ComparePage::Among(Sight::Trend, View { over: Over::Years(vec![2024]), ..View::default() }));
    let one_year = page(&tab);
    check(&one_year);
    assert!(one_year.find("table").is_empty(), "one year is no trend");
}

#[test]
fn self_ratings_beside_reviews() {
    let tab = at(40, 2, Sight::Reviews, View::default());
    check!(page(&tab), tab, "compare-reviews");
}

#[test]
fn a_theme_shows_all_of_its_indicators_in_the_order_of_the_framework() {
    let mut tab = at(60, 2, Sight::Reviews, View::default());
    let theme = tab.seen().sheet.frame.themes[0].id.clone();
    let view = View { theme: Some(theme), gaps: GapOrder::Framework, ..View::default() };
    tab.go_compare(ComparePage::Among(Sight::Reviews, view));
    let page = page(&tab);
    check(&page);
    let text = page.text();
    assert!(text.contains("Indicateurs du thème"), "{text}");
    assert!(text.contains("Voir les indicateurs de tous les thèmes"), "{text}");
}

#[test]
fn where_fewer_than_five_were_reviewed_no_gap_is_told() {
    let mut tab = at(6, 1, Sight::Reviews, View::default());
    let few = page(&tab);
    check(&few);
    assert!(few.find("table").is_empty(), "{}", few.pretty());
    let filter = Filter { reviewed: Some(false), ..Filter::default() };
    tab.go_compare(ComparePage::Among(Sight::Reviews, View { filter, ..View::default() }));
    let none = page(&tab);
    check(&none);
    assert!(none.text().contains("Aucun des établissements choisis n’a de revue scellée"), "{}", none.text());
}

#[test]
fn weaknesses_in_common() {
    let tab = at(40, 2, Sight::Together, View::default());
    check!(page(&tab), tab, "compare-together");
}

#[test]
fn without_weaknesses_in_common_the_page_says_what_was_looked_for() {
    let mut tab = at(6, 1, Sight::Together, View::default());
    let page_of_few = page(&tab);
    check(&page_of_few);
    let filter = Filter { words: "introuvable".into(), ..Filter::default() };
    tab.go_compare(ComparePage::Among(Sight::Together, View { filter, ..View::default() }));
    let nobody = page(&tab);
    check(&nobody);
    assert!(
        nobody.text().contains("Aucun établissement n’est choisi") || !nobody.text().contains("fois plus"),
        "{}",
        nobody.text()
    );
}

#[test]
fn where_there_is_a_rule_an_organisation_leads_to_the_decision() {
    let mut tab = at(6, 1, Sight::Organisations, View::default());
    let id = tab.seen().roster.organisations[0].id;
    tab.go_compare(ComparePage::Organisation(View::default(), id));
    let leads_there = |tab: &Tab| {
        let links =
            page(tab).find("a").iter().filter_map(|link| link.get("href").map(str::to_owned)).collect::<Vec<_>>();
        links.iter().any(|to| to.contains("/decide/"))
    };
    assert!(!leads_there(&tab));
    let framework = tab.seen().framework.clone();
    let grade = Grade { id: "label".into(), name: "".into(), conditions: vec![Condition::Reviewed] };
    let rule = LabelRule { name: "".into(), framework, basis: Basis::Own, grades: vec![grade] };
    tab.send(Event::Decided(vec![DeskChange::RuleSet { rule: RuleId(Ulid(7)), details: Some(Rc::new(rule)) }]));
    assert!(leads_there(&tab));
}

#[test]
fn an_organisation_beside_one_whose_like_are_looked_for() {
    let mut tab = at(12, 2, Sight::Organisations, View::default());
    let seen = tab.seen();
    let [one, other] = [0, 1].map(|n| seen.roster.organisations[n].id);
    let filter = Filter { similar: Some(SimilarTo { organisation: one, n: 20 }), ..Filter::default() };
    tab.go_compare(ComparePage::Organisation(View { filter, ..View::default() }, other));
    let beside = page(&tab);
    check(&beside);
    let text = beside.text();
    assert!(text.contains("À côté de"), "{text}");
    assert!(text.contains("Voir les 20 établissements au profil le plus proche"), "{text}");
    // Beside itself nothing is explained.
    let filter = Filter { similar: Some(SimilarTo { organisation: one, n: 20 }), ..Filter::default() };
    tab.go_compare(ComparePage::Organisation(View { filter, ..View::default() }, one));
    assert!(!page(&tab).text().contains("À côté de"));
}

/// A comparison in which two dossiers bear nearly the same name in the same town.
fn with_twins() -> (Tab, DossierId, DossierId) {
    let cohort = cohort(8, 1);
    let (_, mut table) = cohort.table();
    let (one, other) = (table.rows[0].dossier, table.rows[1].dossier);
    let first = table.rows[0].organisation.clone();
    for row in table.rows.iter_mut().filter(|row| row.dossier == other) {
        let name = format!("{}s", first.name).into();
        row.organisation = Rc::new(Organisation { name, code: "".into(), ..(*first).clone() });
    }
    let mut tab = Tab::first_visit();
    let id = CollectionId(Ulid(0x00c0_113e));
    tab.disk.borrow_mut().comparisons.put(id, "Label 2026", &table, &cohort.framework);
    tab.go(Route::Compare(id, ComparePage::first()));
    (tab, one.min(other), one.max(other))
}

#[test]
fn two_dossiers_that_may_be_of_one_organisation_are_proposed_until_somebody_decides() {
    let (mut tab, one, other) = with_twins();
    check!(page(&tab), tab, "compare-twins");
    let of_one = |tab: &mut Tab| {
        tab.go_compare(ComparePage::Organisation(View::default(), one));
        page(tab).text()
    };
    assert!(of_one(&mut tab).contains("Leurs noms diffèrent d’une lettre"));
    tab.send(Event::Decided(vec![DeskChange::Joined { one, other, joined: false }]));
    assert!(!of_one(&mut tab).contains("Leurs noms diffèrent d’une lettre"), "nobody is asked again");
    tab.go_compare(ComparePage::first());
    assert!(page(&tab).find("section").iter().all(|it| it.get("aria-labelledby") != Some("compare-twins")));
    tab.send(Event::Decided(vec![DeskChange::Joined { one, other, joined: true }]));
    assert!(of_one(&mut tab).contains("comptent pour un seul établissement"));
}

#[test]
fn proposals_are_found_once_for_each_state_of_a_comparison() {
    let (mut tab, one, other) = with_twins();
    let twins = |tab: &Tab| tab.model.collection_of_page().expect("it is at hand").twins();
    let before = twins(&tab);
    tab.go_compare(ComparePage::Settings);
    assert!(Rc::ptr_eq(&before, &twins(&tab)), "names are not compared again");
    tab.send(Event::Decided(vec![DeskChange::Joined { one, other, joined: true }]));
    assert!(twins(&tab).is_empty());
}

#[test]
fn every_one_of_these_pages_reads_in_every_language() {
    let mut tab = at(40, 3, Sight::Trend, View::default());
    for language in Language::ALL {
        tab.choose(language);
        for sight in [Sight::Trend, Sight::Reviews, Sight::Together] {
            tab.go_compare(ComparePage::Among(sight, View::default()));
            check(&page(&tab));
        }
        tab.go_compare(ComparePage::Among(Sight::Trend, View { over: Over::Rounds(3), ..View::default() }));
        check(&page(&tab));
    }
}

#[test]
fn a_dossier_on_another_framework_is_called_by_its_name() {
    let mut tab = at(6, 1, Sight::Organisations, View::default());
    let organisation = tab.seen().roster.organisations[0].organisation.clone();
    let id = tab.seen().roster.organisations[0].id;
    tab.go_compare(ComparePage::Import);
    let (name, place) = (&organisation.name, &organisation.place);
    let table = format!("Établissement;Ville;Campagne;Date de clôture;1\n{name};{place};2026;15/06/2026;Conforme\n");
    tab.offer(&[("resultats.csv", table.as_bytes())]);
    let known = tab.model.known_frameworks().expect("the catalogue is here");
    let rnq = known.iter().map(|card| card.framework.clone()).find(|it| &*it.id.0 == "rnq").expect("it is built in");
    tab.send(Event::ResultsFrameworkChosen(rnq));
    tab.send(Event::ResultsAccepted);
    let twins = tab.model.collection_of_page().expect("it is at hand").twins()[0].twins.clone();
    tab.send(Event::Decided(vec![DeskChange::Joined { one: twins.one, other: twins.other, joined: true }]));
    let goes_by = tab.model.collection_of_page().expect("it is at hand").collection.organisation(id);
    tab.go_compare(ComparePage::Organisation(View::default(), goes_by));
    let page = page(&tab);
    check(&page);
    let text = page.text();
    assert!(text.contains("comptent pour un seul établissement"), "{text}");
    assert!(!text.contains(&twins.one.to_string()) && !text.contains(&twins.other.to_string()), "{text}");
}
