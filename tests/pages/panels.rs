//! Panels: preparing what is asked, the answers as far as they may be told, the groups side by side.

use super::*;
use qualicycle::app::panels::PanelEdit;
use qualicycle::dossier::change::Change;
use qualicycle::dossier::deliberation::VotingRule;
use qualicycle::dossier::panel::{AnswerId, AnswerSheet, Came, Choice, Group, PanelId, QuestionKind, Questionnaire};
use ulid::Ulid;

// Stories.

/// A panel of a group on themes; the tab stays where it is.
fn ask(tab: &mut Tab, group: Group, themes: &[&str]) -> PanelId {
    let before: Vec<PanelId> = tab.round().panels.keys().copied().collect();
    tab.go_to(RoundPage::Panels(None));
    tab.send(Event::PanelBegun(tab.round().id, group, themes.iter().map(|theme| (*theme).into()).collect()));
    let round = tab.round();
    let new = round.panels.keys().copied().find(|panel| !before.contains(panel));
    new.expect("a panel was begun")
}

fn questionnaire(tab: &Tab, panel: PanelId) -> Rc<Questionnaire> {
    tab.round().panels[&panel].questionnaire.clone().expect("it is asked")
}

/// People who answer one after the other: the steps of each, question by question; 0 for not concerned, 9 for what they
/// prefer not to say.
fn answer(tab: &mut Tab, panel: PanelId, people: &[&[u8]], words: &str) {
    let (round, asked) = (tab.round().id, questionnaire(tab, panel));
    let digest = asked.digest();
    let first = tab.round().panels[&panel].n();
    let changes = people.iter().enumerate().map(|(n, steps)| {
        let statements = asked.questions.iter().filter(|question| question.kind == QuestionKind::Agreement);
        let mut choices: BTreeMap<Rc<str>, Choice> =
            statements.zip(steps.iter()).map(|(question, step)| (question.id.clone(), choice(*step))).collect();
        if let Some(open) = asked.questions.iter().find(|q| q.kind == QuestionKind::Open && !words.is_empty()) {
            choices.insert(open.id.clone(), Choice::Words(format!("{words} ({n})").into()));
        }
        let sheet = AnswerSheet { questionnaire: digest.clone(), came: Came::File, choices };
        let id = panel.0.0 % 1_000_000_007 * 1000 + (first + n) as u128;
        Change::PanelAnswered { round, panel, answer: AnswerId(Ulid(id)), sheet: Some(Rc::new(sheet)) }
    });
    tab.send(Event::Entered(changes.collect()));
}

fn choice(step: u8) -> Choice {
    match step {
        0 => Choice::NotConcerned,
        9 => Choice::Declined,
        step => Choice::Step(step),
    }
}

/// Two themes; teachers, pupils and leaders are told of, parents are too few.
pub(super) fn four_groups() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let teachers = ask(&mut tab, Group::Teachers, &["t01", "t02"]);
    answer(&mut tab, teachers, &[&[4, 5, 3, 4][..]; 7], "");
    answer(&mut tab, teachers, &[&[4, 3, 3, 2], &[3, 4, 9, 3]], "");
    let pupils = ask(&mut tab, Group::Pupils, &["t01", "t02"]);
    answer(&mut tab, pupils, &[&[2, 4][..]; 8], "Les stages sont bien préparés");
    answer(&mut tab, pupils, &[&[1, 3], &[3, 4], &[2, 0], &[2, 5]], "");
    let leaders = ask(&mut tab, Group::Leaders, &["t01"]);
    answer(&mut tab, leaders, &[&[4, 4, 4, 4][..]; 5], "");
    let parents = ask(&mut tab, Group::Parents, &["t01"]);
    answer(&mut tab, parents, &[&[1], &[2], &[1], &[5]], "On nous écoute");
    tab
}

/// The panels of a round are named by their group, and so are their links, which hold the whole questionnaire.
pub(super) fn named(html: String, tab: &Tab) -> String {
    tab.round().open_panels().fold(html, |html, (id, asked, _)| {
        let group = asked.group.word();
        html.replace(&packed(tab, id), &format!("LINK-{group}")).replace(&id.to_string(), &format!("PANEL-{group}"))
    })
}

/// What the link to a questionnaire holds of it.
fn packed(tab: &Tab, panel: PanelId) -> String {
    let slip = tab.model.slip(tab.round().id, panel).expect("it is asked");
    let link = slip.link(&tab.model.address);
    link.split_once("#q=").map(|(_, packed)| packed.to_owned()).expect("a link to a questionnaire")
}

macro_rules! check_panels {
    ($tab:expr, $file:literal) => {{
        let page = page(&$tab);
        expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/", $file, ".html")]
            .assert_eq(&named(with_names(page.pretty(), &$tab), &$tab));
        check(&page);
    }};
}

fn at_panel(mut tab: Tab, panel: PanelId) -> Tab {
    tab.go_to(RoundPage::Panels(Some(panel)));
    tab
}

fn panel_of(tab: &Tab, group: Group) -> PanelId {
    tab.round().open_panels().find(|(_, asked, _)| asked.group == group).expect("the group is asked").0
}

// Pages.

#[test]
fn without_a_panel_the_page_offers_the_first() {
    let tab = at(Tab::with_themes(&["t01", "t02"]), RoundPage::Panels(None));
    check_panels!(tab, "panels-empty");
}

#[test]
fn without_themes_there_is_nothing_to_propose() {
    let page = page(&at(Tab::with_themes(&[]), RoundPage::Panels(None)));
    check(&page);
    assert!(page.find("form").is_empty() && page.text().contains("Choisissez d’abord les thèmes"));
}

#[test]
fn four_groups_side_by_side_of_which_one_stays_hidden() {
    let tab = at(four_groups(), RoundPage::Panels(None));
    check_panels!(tab, "panels");
}

#[test]
fn a_panel_is_prepared() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let panel = ask(&mut tab, Group::Pupils, &["t01", "t02"]);
    check_panels!(tab, "panel-new");
    assert!(tab.model.route.to_string().ends_with(&panel.to_string()), "one is there at once");
}

#[test]
fn a_panel_that_was_answered_shows_its_answers_first() {
    let tab = four_groups();
    let panel = panel_of(&tab, Group::Pupils);
    let tab = at_panel(tab, panel);
    check_panels!(tab, "panel-answered");
}

#[test]
fn a_panel_of_few_shows_nothing_of_them() {
    let tab = four_groups();
    let panel = panel_of(&tab, Group::Parents);
    let page = page(&at_panel(tab, panel));
    check(&page);
    assert!(page.text().contains("Moins de cinq réponses") && !page.text().contains("On nous écoute"));
    assert!(page.find("table").is_empty());
}

#[test]
fn a_closed_round_shows_its_panels_and_changes_none() {
    let mut tab = four_groups();
    tab.close_round();
    let tab = at(tab, RoundPage::Panels(None));
    check_panels!(tab, "panels-sealed");
    let panel = panel_of(&tab, Group::Teachers);
    let page = page(&at_panel(tab, panel));
    check(&page);
    assert!(page.find("button").is_empty() && page.find("form").is_empty());
    assert!(page.text().contains("9 réponses"));
}

#[test]
fn a_panel_that_was_given_up_leads_back() {
    let mut tab = four_groups();
    let panel = panel_of(&tab, Group::Leaders);
    tab.send(Event::PanelGivenUp(tab.round().id, panel));
    let listed: Vec<String> = page(&tab).find("td").into_iter().map(Element::text).collect();
    assert!(!listed.contains(&"Direction".to_owned()) && listed.contains(&"Parents".to_owned()));
    let page = page(&at_panel(tab, panel));
    check(&page);
    assert!(page.text().contains("Cette enquête n’est plus là"));
}

#[test]
fn panels_are_worded_in_every_language() {
    for language in Language::ALL {
        let mut tab = four_groups();
        tab.send(Event::LanguageChosen(language));
        for page_of in [None, Some(panel_of(&tab, Group::Pupils)), Some(panel_of(&tab, Group::Parents))] {
            tab.go_to(RoundPage::Panels(page_of));
            check(&page(&tab));
        }
    }
}

// Nothing shown lets one learn what is held back.

/// The page and its panels, had the four parents answered otherwise.
fn pages_with_parents(people: &[&[u8]]) -> Vec<String> {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let teachers = ask(&mut tab, Group::Teachers, &["t01"]);
    answer(&mut tab, teachers, &[&[4, 5, 3, 4][..]; 7], "");
    let parents = ask(&mut tab, Group::Parents, &["t01"]);
    answer(&mut tab, parents, people, "Mes mots");
    tab.rate("t01-d1", 2);
    let pages = [
        RoundPage::Panels(None),
        RoundPage::Panels(Some(teachers)),
        RoundPage::Panels(Some(parents)),
        RoundPage::ASSESS,
        RoundPage::ANALYSE,
        RoundPage::Close,
    ];
    pages
        .map(|of_round| {
            tab.go_to(of_round);
            named(with_names(page(&tab).pretty(), &tab), &tab)
        })
        .into()
}

#[test]
fn no_page_changes_with_what_few_people_answer() {
    let expected = pages_with_parents(&[&[1]]);
    for people in [&[&[5u8][..], &[5], &[5], &[5]][..], &[&[0], &[9], &[3]], &[&[2], &[4]]] {
        assert_eq!(pages_with_parents(people), expected, "{people:?}");
    }
    assert_ne!(pages_with_parents(&[&[1][..]; 5]), expected);
}

// On the card of an indicator.

#[test]
fn the_card_of_an_indicator_says_what_groups_say() {
    let tab = at(four_groups(), RoundPage::ASSESS);
    let page = page(&tab);
    check(&page);
    let lines: Vec<String> = by_class(&page, "groups-line");
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert!(
        lines.contains(&"Enquêtes\u{a0}: Direction 4,0 · Enseignants 4,7 · Élèves 2,0 (écart 2,7)".to_owned()),
        "{lines:?}"
    );
}

#[test]
fn whoever_rates_alone_sees_the_groups_once_the_votes_are_locked() {
    let mut tab = four_groups();
    let round = tab.round().id;
    tab.send(Event::Entered(vec![Change::VotingRuleSet { round, rule: Some(VotingRule::USUAL) }]));
    tab.go_to(RoundPage::ASSESS);
    assert_eq!(by_class(&page(&tab), "groups-line").len(), 0);
    tab.send(Event::Entered(vec![Change::VotesLocked { round, theme: "t01".into(), locked: true }]));
    assert_eq!(by_class(&page(&tab), "groups-line").len(), 4);
}

fn by_class(page: &Element, class: &str) -> Vec<String> {
    page.all().into_iter().filter(|element| element.has_class(class)).map(Element::text).collect()
}

// Leaving out a question keeps what the others are about.

#[test]
fn a_question_that_is_left_out_leaves_the_others() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = ask(&mut tab, Group::Teachers, &["t01"]);
    let first = questionnaire(&tab, panel).questions[0].clone();
    tab.send(Event::PanelEdited(tab.round().id, panel, PanelEdit::Removed(first.id.clone())));
    let text = page(&tab).text();
    assert!(!by_class(&page(&tab), "asked-text").iter().any(|asked| **asked == *first.text["fr"]));
    assert!(text.contains("5 questions, dont 2 ouvertes"), "{text}");
}
