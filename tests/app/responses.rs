//! Answers of another survey tool: looked at, corrected, and only then taken into a panel.

use std::collections::BTreeMap;

use qualicycle::app::addition::Addition;
use qualicycle::app::import::Refusal;
use qualicycle::app::responses::{Outcome, Responses, ResponsesProblem};
use qualicycle::dossier::panel::{Choice, Group, Panel, PanelId, Question, QuestionKind, Questionnaire};
use qualicycle::formats::responses::{Mapping, Meaning, ResponsesError, Role};
use qualicycle::formats::sheet::{Foreign, SheetError};

use super::*;

const TABLE: &str = "Nom;q1;q2\nAnne;4;bof\nBruno;2;5\nChloé;5;5\n";

/// A tab on the page of a panel that asks two questions.
fn on_the_page_of_a_panel() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    let question = |id: &str| Question {
        id: id.into(),
        kind: QuestionKind::Agreement,
        text: BTreeMap::from([("fr".into(), "Je sais à qui m’adresser.".into())]),
        indicator: None,
    };
    let questionnaire = Questionnaire {
        group: Group::Pupils,
        questions: ["q1", "q2"].map(question).into(),
        ..Questionnaire::default()
    };
    let round = tab.round().id;
    tab.send(Event::Added(Addition::Panel(round, questionnaire.into())));
    let route = Route::Round(tab.dossier(), round, RoundPage::Responses(id(&tab)));
    tab.go(route);
    tab
}

fn id(tab: &Tab) -> PanelId {
    *tab.round().panels.keys().next().expect("there is a panel")
}

fn panel(tab: &Tab) -> Panel {
    tab.round().panels[&id(tab)].clone()
}

fn at_work(tab: &Tab) -> &Responses {
    tab.model.responses.as_deref().expect("a table is being looked at")
}

fn outcome(tab: &Tab) -> Outcome {
    at_work(tab).outcome(&panel(tab))
}

fn new(n_new: usize) -> Outcome {
    Outcome { n_new, ..Outcome::default() }
}

#[test]
fn a_table_is_looked_at_before_anything_is_entered() {
    let mut tab = on_the_page_of_a_panel();
    check(&tab.offer(&[("reponses.csv", TABLE.as_bytes())]), &["read responses of table 0"]);
    assert_eq!(at_work(&tab).look.as_ref().map(|look| look.n_rows), Some(3));
    assert_eq!((outcome(&tab), panel(&tab).n()), (new(3), 0));
}

#[test]
fn what_is_wanted_is_one_step_that_can_be_taken_back_and_nothing_comes_twice() {
    let mut tab = on_the_page_of_a_panel();
    tab.offer(&[("reponses.csv", TABLE.as_bytes())]);
    tab.send(Event::ResponsesAccepted);
    assert_eq!(panel(&tab).n(), 3);
    assert_eq!(notice(&tab), &Notice::ResponsesTaken(new(3)));
    assert!(matches!(tab.model.route, Route::Round(_, _, RoundPage::Panels(Some(_)))));

    let (dossier, round) = (tab.dossier(), tab.round().id);
    let panel_id = id(&tab);
    tab.go(Route::Round(dossier, round, RoundPage::Responses(panel_id)));
    let longer = format!("{TABLE}Dora;1;1\n");
    tab.offer(&[("reponses-2.csv", longer.as_bytes())]);
    assert_eq!(outcome(&tab), Outcome { n_new: 1, n_changed: 0, n_known: 3 });
    tab.send(Event::ResponsesAccepted);
    assert_eq!(panel(&tab).n(), 4);
    tab.send(Event::UndoAsked);
    assert_eq!(panel(&tab).n(), 3);
    tab.send(Event::UndoAsked);
    assert_eq!(panel(&tab).n(), 0);
}

#[test]
fn what_people_say_of_columns_and_words_counts_now_and_for_the_next_table() {
    let mut tab = on_the_page_of_a_panel();
    tab.offer(&[("reponses.csv", TABLE.as_bytes())]);
    let look = at_work(&tab).look.clone().expect("it was read");
    assert_eq!((look.mapping.roles[0].clone(), look.n_remarks), (Role::Personal, 1));
    let meanings = BTreeMap::from([("bof".to_owned(), Meaning::Step(2))]);
    tab.send(Event::ResponsesMapped(Mapping { meanings, ..look.mapping.clone() }));
    tab.send(Event::ResponsesAccepted);
    let steps: Vec<Choice> =
        panel(&tab).answers.values().filter_map(|sheet| sheet.choices.get("q2").cloned()).collect();
    assert!(steps.contains(&Choice::Step(2)), "{steps:?}");

    let route = Route::Round(tab.dossier(), tab.round().id, RoundPage::Responses(id(&tab)));
    tab.go(route);
    tab.offer(&[("reponses-2027.csv", TABLE.as_bytes())]);
    assert!(at_work(&tab).is_remembered);
    assert_eq!(at_work(&tab).look.as_ref().map(|look| look.n_remarks), Some(0));
}

#[test]
fn a_file_that_gives_no_responses_says_why_and_changes_nothing() {
    let mut tab = on_the_page_of_a_panel();
    let n_before = tab.workspace().dossier.n_entries();
    let too_many = format!("q1;q2\n{}", "4;5\n".repeat(100_000));
    let cases: [(&[u8], ResponsesProblem); 3] = [
        (b"q1;q2\n", ResponsesProblem::Table(ResponsesError::NoRows)),
        (too_many.as_bytes(), ResponsesProblem::Table(ResponsesError::TooMany { found: 100_000, limit: 5_000 })),
        (
            b"%PDF-1.7 not a table",
            ResponsesProblem::File(Refusal::Sheet(SheetError::NotASheet { looks_like: Foreign::Pdf })),
        ),
    ];
    for (bytes, problem) in cases {
        tab.offer(&[("reponses.csv", bytes)]);
        assert_eq!(at_work(&tab).problem.as_ref(), Some(&problem));
        tab.send(Event::ResponsesAccepted);
        assert_eq!(tab.workspace().dossier.n_entries(), n_before);
    }
}

#[test]
fn a_table_elsewhere_still_becomes_a_framework() {
    let mut tab = on_the_page_of_a_panel();
    tab.go(Route::Home);
    tab.offer(&[("reponses.csv", TABLE.as_bytes())]);
    assert_eq!((tab.model.route.clone(), tab.model.responses.is_none()), (Route::Import, true));
}
