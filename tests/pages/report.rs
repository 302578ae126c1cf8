//! The papers of a round on their page: the report of a round that is empty, under way, one of several, closed, and
//! reviewed; its options, and what an organisation puts at its head.

use super::*;
use crate::support::lived;
use qualicycle::app::route::{PaperChoice, PaperKind};
use qualicycle::dossier::change::Organisation;
use qualicycle::formats::paper::Options;

fn report(tab: Tab) -> Tab {
    at(tab, RoundPage::Report(PaperChoice::default()))
}

#[test]
fn the_report_of_a_round_in_which_nothing_was_rated_says_so() {
    let tab = report(Tab::with_themes(&["t01"]));
    check!(page(&tab), tab, "report-empty");
}

#[test]
fn the_report_of_a_first_round_is_a_draft_and_compares_with_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [4, 3, 2, 1]);
    tab.note("t01-p1", "Vu en conseil pédagogique.");
    let tab = report(tab);
    check!(page(&tab), tab, "report-first");
}

#[test]
fn the_report_of_a_third_round_shows_the_way_there() {
    let tab = report(third_year_assessed());
    check!(page(&tab), tab, "report-third");
}

#[test]
fn the_report_of_a_closed_round_is_self_declared() {
    let tab = report(lived::closed());
    check!(page(&tab), tab, "report-closed");
}

#[test]
fn the_report_of_a_reviewed_round_has_the_reviewers_side_beside_its_own() {
    let tab = report(lived::reviewed());
    check!(page(&tab), tab, "report-reviewed");
}

#[test]
fn a_paper_in_another_language_is_worded_in_it_and_the_page_is_not() {
    let choice = PaperChoice { language: Some(Language::Dutch), ..PaperChoice::default() };
    let page = page(&at(third_year_assessed(), RoundPage::Report(choice)));
    check(&page);
    let paper = page.all().into_iter().find(|element| element.has_class("paper")).expect("there is a paper");
    assert_eq!(paper.get("lang"), Some("nl"));
    let title = |element: &Element, tag: &str| element.find(tag)[0].text();
    assert_eq!((title(&page, "h1"), title(paper, "h2")), ("Rapport".into(), "Zelfevaluatierapport".into()));
    assert!(paper.text().contains("Ronde 2028") && !paper.text().contains("Campagne"), "{}", paper.text());
}

#[test]
fn without_free_text_the_dossier_does_not_travel_along() {
    let buttons = |options: Options| -> Vec<String> {
        let page = page(&at(lived::closed(), RoundPage::Report(PaperChoice { options, ..PaperChoice::default() })));
        check(&page);
        let files = page.all().into_iter().find(|element| element.has_class("report-files")).expect("the ways out");
        files.find("button").iter().map(|button| button.text()).collect()
    };
    let whole = "Enregistrer le document avec le dossier (HTML)".to_owned();
    assert!(buttons(Options::default()).contains(&whole));
    let without = Options { is_without_free_text: true, ..Options::default() };
    assert!(!buttons(without).contains(&whole));
}

#[test]
fn papers_about_a_review_are_offered_where_there_is_one() {
    let kinds = |tab: Tab| -> Vec<String> {
        let page = page(&report(tab));
        let kinds = page.all().into_iter().find(|element| element.has_class("paper-kinds")).expect("kinds of paper");
        kinds.find("a").iter().map(|link| link.text()).collect()
    };
    assert_eq!(kinds(lived::closed()), ["Rapport", "Tableau de bord", "Grille récapitulative", "Plan d’action"]);
    assert_eq!(kinds(lived::looked_at()).len(), PaperKind::ALL.len());
}

#[test]
fn a_paper_about_a_review_that_does_not_exist_says_so() {
    let choice = PaperChoice { kind: PaperKind::Conclusions, ..PaperChoice::default() };
    let page = page(&at(lived::closed(), RoundPage::Report(choice)));
    check(&page);
    assert!(page.text().contains("Ce document porte sur une revue, et cette campagne n’en a pas encore."));
}

#[test]
fn a_paper_whose_words_did_not_come_says_what_to_do() {
    let choice = PaperChoice { language: Some(Language::English), ..PaperChoice::default() };
    let mut tab = lived::closed();
    tab.is_online = false;
    let page = page(&at(tab, RoundPage::Report(choice)));
    check(&page);
    assert!(page.text().contains("Les textes de cette langue n’ont pas pu être chargés."));
}

#[test]
fn the_paper_follows_whatever_changes() {
    let choice = PaperChoice { kind: PaperKind::Report, ..PaperChoice::default() };
    let mut tab = at(third_year_assessed(), RoundPage::Report(choice));
    let paper = |tab: &Tab| {
        let page = page(tab);
        let paper = page.all().into_iter().find(|element| element.has_class("paper")).expect("there is a paper");
        paper.text()
    };
    let first = paper(&tab);
    assert_eq!(paper(&tab), first);
    let round = tab.round().id;
    let introduces = |tab: &mut Tab, text: &str| {
        tab.send(Event::Entered(vec![Change::ReportIntroduced { round, text: text.into() }]));
    };
    introduces(&mut tab, "Une équipe de douze.");
    assert!(paper(&tab).contains("Une équipe de douze."));
    introduces(&mut tab, "");
    assert_eq!(paper(&tab), first);
    let organisation =
        Organisation { name: "Lycée des Essarts".into(), ..(**tab.workspace().dossier.organisation()).clone() };
    tab.send(Event::Entered(vec![Change::OrganisationDescribed(Rc::new(organisation))]));
    assert!(paper(&tab).contains("Lycée des Essarts"));
    let options = Options { is_without_free_text: true, ..Options::default() };
    tab.send(Event::PaperChosen(PaperChoice { options, kind: PaperKind::Grid, ..PaperChoice::default() }));
    assert!(paper(&tab).contains("Grille récapitulative"));
}
