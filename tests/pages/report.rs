//! The papers of a round on their page: the report of a round that is empty, under way, one of several, closed, and
//! reviewed; its options, and what an organisation puts at its head.

use super::*;
use crate::support::lived;
use qualicycle::app::route::{PaperChoice, PaperKind};

const REPORT: RoundPage = RoundPage::Report(PaperChoice {
    kind: PaperKind::Report,
    review: None,
    language: None,
    options: qualicycle::formats::paper::Options {
        without: BTreeSet::new(),
        is_without_free_text: false,
        names_confidential: false,
    },
});

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
    let tab = at(lived::reviewed(), REPORT);
    check!(page(&tab), tab, "report-reviewed");
}
