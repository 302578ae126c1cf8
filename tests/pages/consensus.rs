//! Rating alone, and the page on which the team agrees.

use super::*;
use qualicycle::dossier::deliberation::VotingRule;
use support::voting::{act, agree, join, lock, set_rule, team_that_votes, vote_all};

const PILOT: &str = "Proviseure adjointe";
const RATER: &str = "Professeur documentaliste";
const COUNSELLOR: &str = "CPE";

const CONSENSUS: RoundPage = RoundPage::Consensus(None);

/// The member who is called so, and the ids of the others, stand in the addresses of nothing and in no page.
fn voted(themes: &[&str]) -> Tab {
    let mut tab = team_that_votes(themes);
    vote_all(&mut tab, PILOT, "t01", [2, 3, 2, 1]);
    vote_all(&mut tab, RATER, "t01", [4, 3, 2, 2]);
    vote_all(&mut tab, COUNSELLOR, "t01", [3, 4, 2, 1]);
    tab
}

fn checked_levels(page: &Element) -> Vec<&str> {
    let inputs = page.find("input").into_iter().filter(|input| input.get("checked").is_some());
    inputs.filter_map(|input| input.get("value")).collect()
}

fn buttons(page: &Element) -> Vec<String> {
    page.find("button").into_iter().map(Element::text).collect()
}

#[test]
fn preparing_says_how_the_team_rates() {
    let mut tab = team_that_votes(&["t01"]);
    let alone = page(&tab);
    check!(alone, tab, "prepare-voting");
    assert!(alone.text().contains("Sur 4 niveaux, un niveau d’écart passe, deux se discutent."));
    set_rule(&mut tab, Some(VotingRule { tolerance: 30 }));
    assert!(page(&tab).text().contains("Sur 4 niveaux, le moindre écart entre deux votes se discute."));
    set_rule(&mut tab, Some(VotingRule { tolerance: 100 }));
    assert!(page(&tab).text().contains("Sur 4 niveaux, aucun écart ne se discute"));
}

#[test]
fn a_team_without_raters_is_told_to_name_them() {
    let mut tab = Tab::with_themes(&["t01"]);
    set_rule(&mut tab, Some(VotingRule::USUAL));
    assert!(page(&tab).text().contains("Aucun membre de l’équipe n’évalue encore."));
    let assess = page(&at(tab, RoundPage::ASSESS));
    check(&assess);
    assert!(assess.text().contains("Aucun membre de l’équipe n’évalue encore."));
    assert!(assess.find("fieldset").iter().any(|fieldset| fieldset.get("disabled").is_some()));
}

#[test]
fn the_rule_does_not_change_without_a_warning_once_somebody_voted() {
    let tab = at(voted(&["t01"]), RoundPage::Prepare);
    let page = page(&tab);
    check!(page, tab, "prepare-voting-begun");
    let warned = page.find("details").into_iter().find(|details| details.text().contains("sous la règle actuelle"));
    let form = warned.expect("the warning stands above the form").find("form");
    assert_eq!(form.len(), 1);
    let elsewhere = page.find("details").into_iter().filter(|details| details.get("id") == Some("organisation"));
    let elsewhere = elsewhere.map(|details| details.find("form").len()).sum::<usize>();
    assert_eq!(page.find("form").len() - elsewhere, 1, "and there is no way around it");
}

#[test]
fn voting_asks_who_rates_and_opens_no_stair_before() {
    let tab = at(team_that_votes(&["t01"]), RoundPage::ASSESS);
    let page = page(&tab);
    check!(page, tab, "assess-voting-nobody");
    let stairs: Vec<_> = page.find("fieldset").into_iter().filter(|fieldset| fieldset.has_class("rating")).collect();
    let n_open = stairs.iter().filter(|fieldset| fieldset.get("disabled").is_none()).count();
    assert_eq!((stairs.len(), n_open), (6, 2), "only the two measures can be filled in");
}

#[test]
fn before_the_lock_everybody_sees_their_own_votes_and_how_many_there_are() {
    let mut tab = at(voted(&["t01"]), RoundPage::ASSESS);
    for (title, own) in
        [(PILOT, ["2", "3", "2", "1"]), (RATER, ["4", "3", "2", "2"]), (COUNSELLOR, ["3", "4", "2", "1"])]
    {
        act(&mut tab, title);
        let page = page(&tab);
        check(&page);
        assert_eq!(checked_levels(&page), own, "{title}");
        assert!(page.text().contains("3 ont voté sur 3."));
        assert!(!page.text().contains("Écart de") && !page.text().contains("Proposition"));
    }
    tab.send(Event::ActedAs(None));
    assert_eq!(checked_levels(&page(&tab)), [""; 0]);
    act(&mut tab, RATER);
    check!(page(&tab), tab, "assess-voting");
}

#[test]
fn two_raters_at_two_machines_are_blind_before_the_lock_and_see_all_after_it() {
    let mut tab = at(team_that_votes(&["t01"]), RoundPage::ASSESS);
    let mut beside = tab.open_beside();
    act(&mut tab, RATER);
    act(&mut beside, COUNSELLOR);
    let here = tab.rate("t01-p1", 1);
    let there = beside.rate("t01-p1", 4);
    tab.hear(&there);
    beside.hear(&here);
    for (tab, own) in [(&tab, "1"), (&beside, "4")] {
        let page = page(tab);
        assert_eq!(checked_levels(&page), [own]);
        assert!(page.text().contains("2 ont voté sur 3."));
    }
    let asked = lock(&mut beside, "t01", true);
    tab.hear(&asked);
    for tab in [&tab, &beside] {
        let page = page(tab);
        check(&page);
        assert_eq!(checked_levels(&page), [""; 0]);
        assert!(page.text().contains("Écart de 100\u{202f}% de l’échelle. Proposition, la médiane des votes\u{a0}: 1"));
    }
}

#[test]
fn closing_says_what_is_not_agreed_on_yet() {
    let mut tab = at(voted(&["t01"]), RoundPage::Close);
    assert!(page(&tab).text().contains("sauf pour 4 indicateurs"), "hidden still");
    lock(&mut tab, "t01", true);
    assert!(page(&tab).text().contains("sauf pour 1 indicateur"), "to be talked over");
    agree(&mut tab, "t01-p1", 3, "Le registre existe.", "");
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("les écarts sont discutés") && !page.text().contains("sauf pour"));
}

#[test]
fn the_rail_counts_ones_own_votes_too() {
    let mut tab = at(voted(&["t01"]), RoundPage::ASSESS);
    let rail = |tab: &Tab| {
        let frame = framed(tab);
        let rail = frame.find("nav").into_iter().find(|nav| nav.has_class("rail"));
        rail.expect("the rail is there").text()
    };
    tab.send(Event::ActedAs(None));
    assert!(rail(&tab).contains("0 sur 4"), "{}", rail(&tab));
    act(&mut tab, RATER);
    assert!(rail(&tab).contains("4 sur 4"), "{}", rail(&tab));
}

#[test]
fn every_page_of_voting_keeps_the_rules_in_every_language() {
    let mut tab = voted(&["t01", "t02"]);
    lock(&mut tab, "t01", true);
    act(&mut tab, PILOT);
    agree(&mut tab, "t01-p1", 3, "Le registre existe.", "");
    for language in Language::ALL {
        tab.choose(language);
        for to in [RoundPage::Prepare, RoundPage::ASSESS, showing(Show::ToDiscuss), CONSENSUS, RoundPage::Close] {
            tab.go_to(to);
            check(&page(&tab));
        }
    }
}

#[test]
fn progress_counts_ones_own_votes() {
    let mut tab = at(voted(&["t01"]), RoundPage::ASSESS);
    act(&mut tab, RATER);
    assert!(page(&tab).text().contains("4 sur 4 renseignés"));
    join(&mut tab, "Infirmière", qualicycle::dossier::team::Part::Rater);
    act(&mut tab, "Infirmière");
    assert!(page(&tab).text().contains("0 sur 4 renseigné"));
    tab.go_to(showing(Show::ToDo));
    assert_eq!(page(&tab).find("article").len(), 4);
}

#[test]
fn after_the_lock_votes_are_shown_without_names_but_to_those_who_lead() {
    let mut tab = at(voted(&["t01"]), RoundPage::ASSESS);
    lock(&mut tab, "t01", true);
    act(&mut tab, RATER);
    let seen = page(&tab);
    check(&seen);
    assert!(seen.text().contains("Écart de 67\u{202f}% de l’échelle."));
    assert!(!seen.text().contains("Qui a voté quoi") && !seen.text().contains(COUNSELLOR), "no names");
    assert_eq!(checked_levels(&seen), [""; 0], "a proposal is not a rating");
    act(&mut tab, PILOT);
    let led = page(&tab);
    check!(led, tab, "assess-voted");
    assert!(led.text().contains("Qui a voté quoi") && led.text().contains(&format!("{COUNSELLOR}\u{a0}: 3")));
}

#[test]
fn what_is_to_discuss_can_be_filtered() {
    let mut tab = at(voted(&["t01"]), showing(Show::ToDiscuss));
    let shown = page(&tab);
    check(&shown);
    assert!(shown.find("article").is_empty() && shown.text().contains("Rien n’est à discuter"));
    lock(&mut tab, "t01", true);
    assert_eq!(page(&tab).find("article").len(), 1);
    agree(&mut tab, "t01-p1", 3, "Le registre existe.", "");
    tab.go_to(showing(Show::ToDiscuss));
    assert!(page(&tab).find("article").is_empty());
}

#[test]
fn a_team_that_rates_together_has_no_consensus_to_find() {
    let tab = at(Tab::with_themes(&["t01"]), CONSENSUS);
    check!(page(&tab), tab, "consensus-together");
    let mut tab = at(Tab::with_themes(&[]), CONSENSUS);
    set_rule(&mut tab, Some(VotingRule::USUAL));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Aucun thème n’est choisi"));
}

#[test]
fn the_page_of_consensus_before_the_lock() {
    let mut tab = at(voted(&["t01", "t02"]), CONSENSUS);
    act(&mut tab, RATER);
    let seen = page(&tab);
    check!(seen, tab, "consensus-hidden");
    assert!(seen.text().contains("3 évaluateurs sur 3 ont fini ce thème"));
    assert!(!seen.text().contains(COUNSELLOR), "who is behind is for those who lead");
    let locks = buttons(&seen).iter().filter(|button| *button == "Verrouiller les votes de ce thème").count();
    assert_eq!(locks, 1, "where nobody voted there is nothing to lock");
    act(&mut tab, PILOT);
    assert!(page(&tab).text().contains(&format!("{COUNSELLOR}\u{a0}: 4 sur 4")));
}

#[test]
fn the_page_of_consensus_after_the_lock() {
    let mut tab = at(voted(&["t01", "t02"]), CONSENSUS);
    act(&mut tab, RATER);
    lock(&mut tab, "t01", true);
    let seen = page(&tab);
    check!(seen, tab, "consensus-shown");
    let heads: Vec<String> = seen.find("h3").into_iter().map(Element::text).collect();
    assert_eq!(heads, ["Ce qui vous sépare (1)", "Le reste (3)"]);
    assert!(
        buttons(&seen).contains(&"Retenir les propositions des 3 indicateurs sur lesquels vous vous accordez".into())
    );
    assert_eq!(checked_levels(&seen), [""; 0], "nothing is chosen beforehand");
    let asks_for_reason =
        |id: &str| seen.by_id(&format!("agree-{id}")).text().contains("Pourquoi ce niveau (obligatoire)");
    assert_eq!(["t01-p1", "t01-d1"].map(asks_for_reason), [true, false]);
    assert!(!seen.text().contains(COUNSELLOR));
}

#[test]
fn what_was_agreed_on_stands_with_its_reason_and_its_dissent() {
    let mut tab = at(voted(&["t01"]), CONSENSUS);
    act(&mut tab, PILOT);
    lock(&mut tab, "t01", true);
    agree(&mut tab, "t01-p1", 3, "Le registre existe.", "Il n’est pas à jour.");
    let round = tab.round().id;
    tab.send(Event::ProposalsTaken(round, ["t01-d1", "t01-c1", "t01-a1"].map(Into::into).into()));
    tab.rate("t01-d1", 4);
    let seen = page(&tab);
    check!(seen, tab, "consensus-agreed");
    assert!(seen.text().contains("Consensus du 22/11/2026\u{a0}: 3"));
    assert!(
        seen.text().contains("Le registre existe.")
            && seen.text().contains("Avis divergent\u{a0}: Il n’est pas à jour.")
    );
    let marks = buttons(&seen).iter().filter(|button| *button == "Revenir à la réponse du consensus").count();
    assert_eq!(marks, 1, "the one that was rated anew");
    assert!(buttons(&seen).iter().all(|button| !button.starts_with("Prendre")), "all is taken");
    assert!(buttons(&seen).iter().all(|button| button != "Rouvrir les votes de ce thème"), "agreed is agreed");
}

#[test]
fn too_little_to_speak_of_agreement_is_said() {
    let mut tab = at(team_that_votes(&["t01"]), CONSENSUS);
    vote_all(&mut tab, PILOT, "t01", [2, 3, 2, 1]);
    lock(&mut tab, "t01", true);
    let seen = page(&tab);
    check(&seen);
    assert!(seen.text().contains("Trop peu pour en parler"));
    assert!(seen.text().contains("Un seul vote"));
    assert!(buttons(&seen).iter().all(|button| !button.starts_with("Prendre")), "one vote is no agreement");
}

#[test]
fn a_closed_round_shows_its_consensus_and_asks_for_nothing() {
    let mut tab = voted(&["t01"]);
    lock(&mut tab, "t01", true);
    agree(&mut tab, "t01-p1", 3, "Le registre existe.", "");
    tab.close_round();
    let page = page(&at(tab, CONSENSUS));
    check(&page);
    assert!(page.text().contains("Le registre existe.") && page.text().contains("Accord entre les évaluateurs"));
    assert_eq!((page.find("form").len(), buttons(&page)), (0, vec![]));
}
