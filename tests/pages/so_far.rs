//! The levels so far, on the card of each indicator that earlier rounds rated.

use super::*;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::team::Part;
use support::voting::{act, join, set_rule, vote_all};

/// What stands on the cards in words, in reading order; empty where there is nothing to say.
fn said(tab: &Tab) -> Vec<String> {
    let page = page(tab);
    let lines = page.find("p").into_iter().filter(|line| line.has_class("levels-so-far"));
    lines.map(|line| line.text().replace('\u{a0}', " ").replace("Niveau campagne par campagne : ", "")).collect()
}

#[test]
fn the_levels_of_earlier_rounds_stand_on_each_card_and_what_is_chosen_joins_them() {
    let mut tab = at(third_year(), RoundPage::ASSESS);
    let before = said(&tab);
    assert_eq!(before[0], "2026 : 2 · 2027 : 3");
    assert!(before.contains(&"2027 : 4".to_owned()), "a theme that only the last round looked at: {before:?}");
    tab.rate("t01-p1", 4);
    assert_eq!(said(&tab)[0], "2026 : 2 · 2027 : 3 · 2028 : 4");
    assert_eq!(said(&tab)[1..], before[1..], "the others say what they said");
    check(&page(&tab));
}

#[test]
fn a_first_round_has_no_levels_so_far() {
    let tab = at(Tab::with_themes(&["t01"]), RoundPage::ASSESS);
    assert!(said(&tab).iter().all(String::is_empty));
    assert!(page(&tab).find("svg").iter().all(|drawing| !drawing.has_class("drawing")));
}

/// A second round in which two people vote alone.
fn second_round_voted() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    rate_all(&mut tab, "t01", [2, 2, 1, 1]);
    close_and_go_on(&mut tab, "2027");
    join(&mut tab, "Proviseure adjointe", Part::Pilot);
    join(&mut tab, "CPE", Part::Rater);
    set_rule(&mut tab, Some(VotingRule::USUAL));
    vote_all(&mut tab, "Proviseure adjointe", "t01", [3, 3, 3, 3]);
    vote_all(&mut tab, "CPE", "t01", [4, 4, 4, 4]);
    tab
}

#[test]
fn nobody_sees_the_votes_of_others_in_the_levels_so_far() {
    let mut tab = at(second_round_voted(), RoundPage::ASSESS);
    act(&mut tab, "Proviseure adjointe");
    assert_eq!(said(&tab)[0], "2026 : 2 · 2027 : 3");
    act(&mut tab, "CPE");
    assert_eq!(said(&tab)[0], "2026 : 2 · 2027 : 4");
    tab.send(Event::ActedAs(None));
    assert_eq!(said(&tab)[0], "2026 : 2");
}
