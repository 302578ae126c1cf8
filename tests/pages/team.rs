//! A round as a team lives it: the team page, the line on the assessment page, the card, the targets.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::team::{Assignment, HandIn, Member, MemberId, Milestone, Part};
use qualicycle::framework::{FrameworkRef, IndicatorId};

fn member(title: &str, part: Part, name: &str) -> Rc<Member> {
    Rc::new(Member { title: title.into(), part, name: name.into() })
}

/// A team of four, two themes shared out, a calendar with something late in it, and something in every state.
fn shared_out() -> Tab {
    let mut tab = at(Tab::with_themes(&["t01", "t10"]), RoundPage::Team);
    let round = tab.round().id;
    let members = [
        member("Chef d’établissement", Part::Validator, ""),
        member("Chef d’établissement adjoint", Part::Pilot, "A. Exemple"),
        member("Vie scolaire (CPE)", Part::Rater, ""),
        member("Délégués des élèves", Part::Contributor, ""),
    ];
    tab.send(Event::AddedTogether(members.map(|member| Addition::Member(round, member)).to_vec()));
    let milestone = |title: &str, on: &str, is_reached| {
        let on = on.parse().expect("a day");
        Addition::Milestone(round, Rc::new(Milestone { title: title.into(), on, is_reached }))
    };
    let milestones = [
        milestone("Réunion de consensus", "2027-02-02", false),
        milestone("Fin de la collecte des preuves", "2026-11-16", false),
        milestone("Lancement", "2026-10-05", true),
        milestone("Fin de l’évaluation individuelle", "2027-01-12", false),
    ];
    tab.send(Event::AddedTogether(milestones.to_vec()));
    let [deputy, cpe] = [1, 2].map(|n| nth(&tab, n));
    let asked: Vec<IndicatorId> =
        tab.round().asked(&qual().framework).map(|place| place.indicator.id.clone()).collect();
    for id in asked.iter().filter(|id| id.as_str().starts_with("t01")) {
        assign(&mut tab, id.as_str(), cpe, Some("2026-11-20"));
    }
    assign(&mut tab, "t10-p1", deputy, None);
    tab.rate("t01-p1", 3);
    tab.rate("t01-d1", 2);
    tab.rate("t01-c1", 2);
    hand_in(&mut tab, "t01-p1", HandIn::Submitted);
    hand_in(&mut tab, "t01-d1", HandIn::Returned { comment: "Citer le registre et sa date.".into() });
    hand_in(&mut tab, "t01-c1", HandIn::Accepted);
    tab.rate("t01-c1", 3);
    tab
}

/// The member of that rank among those added.
fn nth(tab: &Tab, n: usize) -> MemberId {
    *tab.round().team.members.keys().nth(n).expect("a member")
}

fn assign(tab: &mut Tab, indicator: &str, member: MemberId, due: Option<&str>) {
    let due = due.map(|due| due.parse().expect("a day"));
    let assignment = Some(Rc::new(Assignment { member, due }));
    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::Assigned { round, indicator: indicator.into(), assignment }]));
}

fn hand_in(tab: &mut Tab, indicator: &str, hand_in: HandIn) {
    let (round, hand_in) = (tab.round().id, Some(Rc::new(hand_in)));
    tab.send(Event::Entered(vec![Change::HandedIn { round, indicator: indicator.into(), hand_in }]));
}

/// The card of an indicator.
#[track_caller]
fn card<'a>(page: &'a Element, indicator: &str) -> &'a Element {
    let id = format!("card-{indicator}");
    let cards = page.find("article");
    cards.into_iter().find(|card| card.get("id") == Some(&*id)).unwrap_or_else(|| panic!("no card {id}"))
}

fn buttons(part: &Element) -> Vec<String> {
    part.find("button").iter().map(|button| button.text()).collect()
}

#[test]
fn a_team_that_is_still_to_be_made() {
    let tab = at(Tab::with_themes(&["t01"]), RoundPage::Team);
    check!(page(&tab), tab, "team-empty");
}

#[test]
fn a_team_at_work() {
    let tab = shared_out();
    check!(page(&tab), tab, "team");
}

#[test]
fn a_team_in_english_and_dutch() {
    let mut tab = shared_out();
    tab.choose(Language::English);
    check!(page(&tab), tab, "team-en");
    tab.choose(Language::Dutch);
    check!(page(&tab), tab, "team-nl");
}

#[test]
fn every_kind_of_organisation_is_proposed_roles_in_every_language() {
    use qualicycle::dossier::change::{Organisation, OrganisationKind};
    let mut tab = at(Tab::with_themes(&["t01"]), RoundPage::Team);
    for kind in OrganisationKind::ALL {
        tab.send(Event::OrganisationDescribed(Organisation { kind, ..Organisation::default() }));
        for language in Language::ALL {
            tab.choose(language);
            let page = page(&tab);
            check(&page);
            let n = page.find("button").into_iter().filter(|button| button.has_class("proposal")).count();
            assert!(n > 10, "{kind:?} {language:?}");
        }
    }
}

#[test]
fn a_proposal_that_was_taken_is_proposed_no_more() {
    let mut tab = at(Tab::with_themes(&["t01"]), RoundPage::Team);
    let is_offered = |tab: &Tab| {
        let page = page(tab);
        let proposals = page.find("button").into_iter().filter(|button| button.has_class("proposal"));
        let open = { proposals }.find(|proposal| proposal.text().ends_with("Vie scolaire (CPE)")).expect("a proposal");
        open.get("aria-disabled").is_none()
    };
    assert!(is_offered(&tab));
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Member(round, member("Vie scolaire (CPE)", Part::Rater, ""))));
    assert!(!is_offered(&tab));
    tab.send(Event::UndoAsked);
    assert!(is_offered(&tab));
}

#[test]
fn the_team_of_a_closed_round_can_only_be_read() {
    let mut tab = shared_out();
    tab.close_round();
    let page = page(&tab);
    check(&page);
    let buttons = page.find("button");
    assert!(page.find("input").is_empty() && page.find("select").is_empty() && buttons.is_empty());
    assert!(page.text().contains("Vie scolaire (CPE)") && page.text().contains("Réunion de consensus"));
}

#[test]
fn assessing_with_a_team() {
    let mut tab = shared_out();
    let cpe = nth(&tab, 2);
    tab.send(Event::ActedAs(Some(cpe)));
    let tab = at(tab, showing(Show::Mine));
    check!(page(&tab), tab, "assess-mine");
}

#[test]
fn each_part_can_do_its_part_with_what_was_handed_in() {
    let mut tab = at(shared_out(), RoundPage::ASSESS);
    let acts = |tab: &Tab, indicator: &str| buttons_of_care(card(&page(tab), indicator));
    assert_eq!(
        acts(&tab, "t01-p1"),
        ["Valider", "Reprendre", "Renvoyer"],
        "where nobody said who works here, all is open"
    );
    let [head, deputy, cpe, pupils] = [0, 1, 2, 3].map(|n| nth(&tab, n));
    for (member, submitted, returned) in [
        (head, vec!["Valider", "Renvoyer"], vec![]),
        (deputy, vec!["Valider", "Renvoyer"], vec![]),
        (cpe, vec!["Reprendre"], vec!["Remettre cet indicateur"]),
        (pupils, vec![], vec![]),
    ] {
        tab.send(Event::ActedAs(Some(member)));
        assert_eq!((acts(&tab, "t01-p1"), acts(&tab, "t01-d1")), (words(&submitted), words(&returned)));
    }
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}

fn buttons_of_care(card: &Element) -> Vec<String> {
    let care = card.all().into_iter().find(|part| part.get("class") == Some("care-acts"));
    care.map(buttons).unwrap_or_default()
}

#[test]
fn what_was_sent_back_says_why_and_what_changed_since_it_was_accepted_says_so() {
    let tab = at(shared_out(), RoundPage::ASSESS);
    let page = page(&tab);
    assert!(card(&page, "t01-d1").text().contains("Citer le registre et sa date."));
    assert!(card(&page, "t01-c1").text().contains("modifié depuis"));
    assert!(!card(&page, "t01-p1").text().contains("modifié depuis"));
    assert!(card(&page, "t01-a1").text().contains("Confié à\u{a0}: Vie scolaire (CPE), pour le 20/11/2026"));
    assert!(!card(&page, "t10-d1").text().contains("Confié à"));
}

#[test]
fn filters_of_the_team_are_offered_once_there_is_one() {
    let filters = |tab: &Tab| -> Vec<String> {
        let page = page(tab);
        let nav = page.find("nav").into_iter().find(|nav| nav.get("class") == Some("filters")).expect("filters");
        nav.find("a").iter().map(|link| link.text()).collect()
    };
    let alone = at(Tab::with_themes(&["t01"]), RoundPage::ASSESS);
    assert!(!filters(&alone).iter().any(|words| words.starts_with("Les miens") || words.starts_with("Remis")));
    let mut tab = at(shared_out(), RoundPage::ASSESS);
    let cpe = nth(&tab, 2);
    tab.send(Event::ActedAs(Some(cpe)));
    let n_mine = tab.round().team.assigned_to(cpe).count();
    assert!(filters(&tab).contains(&format!("Les miens ({n_mine})")));
    assert!(filters(&tab).contains(&"Remis, à valider (1)".to_owned()));
}

#[test]
fn what_is_accepted_stays_under_the_hand() {
    let mut tab = at(shared_out(), showing(Show::HandedIn));
    hand_in(&mut tab, "t01-p1", HandIn::Accepted);
    assert!(card(&page(&tab), "t01-p1").text().contains("validé"));
    tab.go_to(showing(Show::HandedIn));
    assert!(page(&tab).text().contains("Rien n’attend d’être validé."));
}

#[test]
fn a_theme_says_that_its_targets_differ() {
    let mut tab = Tab::with_themes(&["t01"]);
    let round = tab.round().id;
    let shown = |tab: &Tab| -> String {
        let page = page(tab);
        let of_theme = page.find("select").into_iter().find(|select| select.get("id") == Some("target-t01"));
        let options = of_theme.expect("a choice for the theme").find("option");
        options.into_iter().find(|option| option.get("selected").is_some()).map(Element::text).unwrap_or_default()
    };
    assert_eq!(shown(&tab), "Aucun niveau visé");
    tab.send(Event::TargetChosen(round, "t01-p1".into(), Some(Level(3))));
    assert_eq!(shown(&tab), "Plusieurs niveaux visés");
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    assert_eq!(shown(&tab), "3 · Installé");
}

#[test]
fn a_target_says_what_is_missing_and_never_goes_in_silence() {
    let mut tab = at(Tab::with_themes(&["t01"]), RoundPage::ASSESS);
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    tab.rate("t01-p1", 1);
    tab.rate("t01-d1", 4);
    tab.rate("t01-c1", not_applicable());
    let page = page(&tab);
    let text = |indicator| card(&page, indicator).text();
    assert!(text("t01-p1").contains("Il manque 2 niveaux."), "{}", text("t01-p1"));
    assert!(text("t01-d1").contains("Il est atteint."));
    assert!(text("t01-c1").contains("Un niveau était visé"));
    assert!(buttons(card(&page, "t01-c1")).contains(&"Renoncer à ce niveau visé".to_owned()));
    assert_eq!(tab.round().targets.len(), 4, "the target stays until somebody takes it away");
}

#[test]
fn the_target_of_a_measure_says_whether_it_is_met_and_never_goes_in_silence() {
    let mut tab = at(Tab::with_themes(&["t01"]), RoundPage::ASSESS);
    let (round, measure) = (tab.round().id, "t01-m1");
    tab.send(Event::AimTyped(round, measure.into(), "95,5".parse().ok()));
    let text = |tab: &Tab| card(&page(tab), measure).text();
    assert!(text(&tab).contains("Valeur visée\u{a0}: 95,5\u{202f}%."), "{}", text(&tab));
    tab.rate(measure, Rating::Quantity("96".parse().expect("a number")));
    assert!(text(&tab).contains("Elle est atteinte."));
    tab.rate(measure, not_applicable());
    let page = page(&tab);
    assert!(card(&page, measure).text().contains("Une valeur était visée"));
    assert!(buttons(card(&page, measure)).contains(&"Renoncer à cette valeur visée".to_owned()));
}

#[test]
fn preparing_with_a_target_for_each_indicator_and_a_team() {
    let mut tab = at(shared_out(), RoundPage::Prepare);
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    tab.send(Event::TargetChosen(round, "t01-p1".into(), Some(Level(4))));
    tab.rate("t01-a1", not_applicable());
    check!(page(&tab), tab, "prepare-team");
}

#[test]
fn targets_of_what_is_no_longer_asked_are_counted() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let round = tab.round().id;
    tab.send(Event::TargetChosen(round, "t02-p1".into(), Some(Level(4))));
    assert!(!page(&tab).text().contains("ne demande plus"));
    tab.toggle("t02");
    assert!(
        page(&tab)
            .text()
            .contains("1 niveau visé ou valeur visée porte sur un indicateur que la campagne ne demande plus")
    );
}

#[test]
fn each_indicator_is_aimed_at_on_its_own_scale() {
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(FrameworkRef { id: "eqavet".into(), edition: "2020".into() }));
    tab.create("Lycée Jean-Moulin", "2026");
    check(&page(&tab));
    let of_theme = |page: &Element| {
        page.find("select").iter().filter(|s| s.get("id").is_some_and(|id| id.starts_with("target-"))).count()
    };
    assert!(of_theme(&page(&tab)) > 10);
}
