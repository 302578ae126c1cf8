//! Panels: a questionnaire is proposed to a group, prepared, copied and given up.

use std::collections::BTreeMap;

use qualicycle::app::panels::{GOOD_LENGTH, PanelEdit, Way, minutes};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::panel::{
    AnswerId, AnswerSheet, Came, Choice, Group, PanelId, Question, QuestionKind, Questionnaire,
};

use super::*;

fn begin(tab: &mut Tab, group: Group, themes: &[&str]) -> PanelId {
    tab.go_to(RoundPage::Panels(None));
    let themes = themes.iter().map(|theme| ThemeId::from(*theme)).collect();
    tab.send(Event::PanelBegun(tab.round().id, group, themes));
    match &tab.model.route {
        Route::Round(_, _, RoundPage::Panels(Some(panel))) => *panel,
        other => panic!("one is not at a panel but at {other}"),
    }
}

fn asked(tab: &Tab, panel: PanelId) -> Rc<Questionnaire> {
    tab.round().panels[&panel].questionnaire.clone().expect("the panel is asked")
}

fn ids(tab: &Tab, panel: PanelId) -> Vec<Rc<str>> {
    asked(tab, panel).questions.iter().map(|question| question.id.clone()).collect()
}

fn edit(tab: &mut Tab, panel: PanelId, edit: PanelEdit) -> Vec<Effect> {
    tab.send(Event::PanelEdited(tab.round().id, panel, edit))
}

fn in_french(text: &str) -> BTreeMap<Rc<str>, Rc<str>> {
    BTreeMap::from([("fr".into(), text.into())])
}

/// Somebody agrees with the first question.
fn answer(tab: &mut Tab, panel: PanelId, n: u8) {
    let questionnaire = asked(tab, panel);
    let choices = BTreeMap::from([(questionnaire.questions[0].id.clone(), Choice::Step(4))]);
    let sheet = AnswerSheet { questionnaire: questionnaire.digest(), came: Came::File, choices };
    let (round, answer) = (tab.round().id, AnswerId(Ulid(5000 + u128::from(n))));
    tab.send(Event::Entered(vec![Change::PanelAnswered { round, panel, answer, sheet: Some(Rc::new(sheet)) }]));
}

#[test]
fn a_group_is_proposed_statements_of_the_framework_in_all_its_languages() {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    let panel = begin(&mut tab, Group::Pupils, &["t01", "t02"]);
    let proposal = asked(&tab, panel);
    assert_eq!((proposal.group, proposal.until), (Group::Pupils, Day::of(2026, 12, 6)), "a fortnight from now");
    for language in ["fr", "en", "nl"] {
        assert!(proposal.title.contains_key(language) && proposal.introduction[language].contains("Jean-Moulin"));
        assert!(proposal.questions.iter().all(|question| question.text.contains_key(language)), "{language}");
    }
    let statement = &proposal.questions[0];
    assert_eq!(statement.indicator.as_ref().map(|id| id.as_str()), Some("t01-d1"), "what can be seen comes first");
    assert!(statement.text["fr"].starts_with("Dans notre établissement\u{a0}: un élève"), "{}", statement.text["fr"]);
    assert!(statement.text["en"].starts_with("In our school: a"), "{}", statement.text["en"]);
    assert!(statement.text["nl"].starts_with("Op onze school: "), "{}", statement.text["nl"]);
    let kinds: Vec<QuestionKind> = proposal.questions.iter().map(|question| question.kind).collect();
    assert_eq!(kinds[kinds.len() - 2..], [QuestionKind::Open; 2], "own words come last");
}

#[test]
fn the_words_of_other_languages_are_fetched_where_questionnaires_are_worded() {
    let mut tab = Tab::with_themes(&["t01"]);
    let fetches_texts = |asked: &[Effect]| asked.iter().filter(|effect| matches!(effect, Effect::ReadTexts(_))).count();
    assert_eq!(fetches_texts(&tab.go_to(RoundPage::ANALYSE)), 0);
    assert_eq!(fetches_texts(&tab.go_to(RoundPage::Panels(None))), 2);
    tab.go_to(RoundPage::ANALYSE);
    assert_eq!(fetches_texts(&tab.go_to(RoundPage::Panels(None))), 0, "they are here");
    tab.send(Event::LanguageChosen(Language::Dutch));
    let panel = begin(&mut tab, Group::Parents, &["t01"]);
    assert!(asked_in(&tab, panel).starts_with("Dans l’établissement de mon enfant\u{a0}: "), "French is still known");
}

fn asked_in(tab: &Tab, panel: PanelId) -> Rc<str> {
    asked(tab, panel).questions[0].text["fr"].clone()
}

#[test]
fn what_cannot_be_fetched_is_worded_as_far_as_it_can() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.is_online = false;
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    assert!(tab.model.notice.is_none(), "nobody asked for the other languages");
    let first = &asked(&tab, panel).questions[0];
    assert!(first.text["fr"].starts_with("Dans notre établissement"));
    assert!(
        !first.text["en"].starts_with("In our school") && !first.text["en"].is_empty(),
        "the statement as it stands"
    );
}

#[test]
fn a_proposal_keeps_a_good_length_and_a_bit_of_every_theme() {
    let themes = ["t06", "t07", "t10", "t15", "t19"];
    let mut tab = Tab::with_themes(&themes);
    for group in Group::ALL {
        let panel = begin(&mut tab, group, &themes);
        let proposal = asked(&tab, panel);
        assert_eq!(proposal.questions.len(), GOOD_LENGTH, "{group:?}");
        assert_eq!(minutes(&proposal.questions), 5);
        for theme in themes {
            let is_of_theme =
                |question: &&Question| question.indicator.as_ref().is_some_and(|id| id.as_str().starts_with(theme));
            assert!(proposal.questions.iter().any(|question| is_of_theme(&question)), "{group:?}, {theme}");
        }
    }
}

#[test]
fn measures_are_not_asked_about() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Leaders, &["t01"]);
    let questions = &asked(&tab, panel).questions;
    assert!(questions.iter().all(|question| question.indicator.as_ref().is_none_or(|id| !id.as_str().contains("-m"))));
}

#[test]
fn questions_are_moved_left_out_and_added() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    assert_eq!(ids(&tab, panel), ["q1", "q2", "q3", "q4", "q5", "q6"].map(Rc::from));
    let moved = edit(&mut tab, panel, PanelEdit::Moved("q3".into(), Way::Up));
    assert_eq!(ids(&tab, panel)[..3], ["q1", "q3", "q2"].map(Rc::from));
    assert!(lines(&moved).contains(&"focus q3_up".to_owned()), "{:?}", lines(&moved));
    let moved = edit(&mut tab, panel, PanelEdit::Moved("q3".into(), Way::Up));
    assert!(lines(&moved).contains(&"focus q3_down".to_owned()), "it cannot go further up");
    check(&edit(&mut tab, panel, PanelEdit::Moved("q6".into(), Way::Down)), &["focus q6_up"]);

    edit(&mut tab, panel, PanelEdit::Removed("q6".into()));
    let open =
        PanelEdit::QuestionAdded { kind: QuestionKind::Open, text: in_french("Et la cantine ?"), indicator: None };
    edit(&mut tab, panel, open);
    assert_eq!(ids(&tab, panel), ["q3", "q1", "q2", "q4", "q5", "q6"].map(Rc::from));
    edit(&mut tab, panel, PanelEdit::Removed("q1".into()));
    edit(&mut tab, panel, PanelEdit::IndicatorsAdded(vec!["t01-p1".into()]));
    assert_eq!(
        ids(&tab, panel),
        ["q3", "q2", "q4", "q7", "q5", "q6"].map(Rc::from),
        "before what stands open at the end"
    );
    tab.send(Event::UndoAsked);
    assert_eq!(ids(&tab, panel), ["q3", "q2", "q4", "q5", "q6"].map(Rc::from));
}

#[test]
fn the_introduction_says_how_long_it_takes_now() {
    let mut tab = Tab::with_themes(&["t06", "t07"]);
    let panel = begin(&mut tab, Group::Teachers, &["t06", "t07"]);
    let says = |tab: &Tab, n: u32| asked(tab, panel).introduction["fr"].contains(&format!("environ {n} minutes"));
    assert!(says(&tab, 5));
    for question in ids(&tab, panel).into_iter().take(9) {
        edit(&mut tab, panel, PanelEdit::Removed(question));
    }
    assert!(says(&tab, 3));
    let former = asked(&tab, panel);
    let own = PanelEdit::Described {
        title: former.title.clone(),
        introduction: in_french("Il faut environ 3 minutes, café compris."),
        until: former.until,
    };
    edit(&mut tab, panel, own);
    let left: Vec<Rc<str>> = ids(&tab, panel);
    edit(&mut tab, panel, PanelEdit::Removed(left[0].clone()));
    edit(&mut tab, panel, PanelEdit::Removed(left[1].clone()));
    assert!(says(&tab, 3), "what somebody wrote stays");
}

#[test]
fn a_question_reworded_after_answers_is_another_question() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    edit(&mut tab, panel, PanelEdit::Worded("q1".into(), in_french("Nous avons un plan.")));
    assert_eq!(ids(&tab, panel)[0], "q1".into(), "nobody has answered");
    answer(&mut tab, panel, 1);
    edit(&mut tab, panel, PanelEdit::Worded("q1".into(), in_french("Nous suivons un plan.")));
    assert_eq!(ids(&tab, panel)[0], "q7".into());
    edit(&mut tab, panel, PanelEdit::Worded("q2".into(), in_french("Nous en parlons.")));
    assert_eq!(ids(&tab, panel)[1], "q2".into(), "nobody has answered this one");
    tab.send(Event::UndoAsked);
    tab.send(Event::UndoAsked);
    assert_eq!(ids(&tab, panel)[0], "q1".into(), "the answers count again");
}

#[test]
fn more_time_is_no_other_wording() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    let before = asked(&tab, panel);
    let described = |until, title: &Questionnaire| PanelEdit::Described {
        title: title.title.clone(),
        introduction: title.introduction.clone(),
        until,
    };
    edit(&mut tab, panel, described(Day::of(2027, 1, 31), &before));
    assert_eq!(asked(&tab, panel).until, Day::of(2027, 1, 31));
    assert_eq!(asked(&tab, panel).digest(), before.digest());
    edit(&mut tab, panel, PanelEdit::Removed("q1".into()));
    assert_ne!(asked(&tab, panel).digest(), before.digest());
}

#[test]
fn a_copy_is_a_panel_of_its_own() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    answer(&mut tab, panel, 1);
    tab.send(Event::PanelCopied(tab.round().id, panel));
    let copy = match &tab.model.route {
        Route::Round(_, _, RoundPage::Panels(Some(copy))) => *copy,
        other => panic!("{other}"),
    };
    assert_ne!(copy, panel);
    assert_eq!(asked(&tab, copy).questions, asked(&tab, panel).questions);
    assert_ne!(asked(&tab, copy).digest(), asked(&tab, panel).digest(), "their answers are told apart");
    assert_eq!((tab.round().panels[&panel].n(), tab.round().panels[&copy].n()), (1, 0));
}

#[test]
fn a_panel_that_was_given_up_comes_back_with_its_answers() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    answer(&mut tab, panel, 1);
    tab.send(Event::PanelGivenUp(tab.round().id, panel));
    assert_eq!(tab.round().open_panels().count(), 0);
    assert!(matches!(tab.model.route, Route::Round(_, _, RoundPage::Panels(None))));
    tab.send(Event::UndoAsked);
    assert_eq!(tab.round().open_panels().map(|(_, _, panel)| panel.n()).collect::<Vec<_>>(), [1]);
}

#[test]
fn a_closed_round_asks_nothing_any_more() {
    let mut tab = Tab::with_themes(&["t01"]);
    let panel = begin(&mut tab, Group::Teachers, &["t01"]);
    tab.close_round();
    let round = tab.round().id;
    check(&tab.send(Event::PanelBegun(round, Group::Pupils, vec!["t01".into()])), &[]);
    check(&edit(&mut tab, panel, PanelEdit::Removed("q1".into())), &[]);
    check(&tab.send(Event::PanelCopied(round, panel)), &[]);
    assert_eq!(asked(&tab, panel).questions.len(), 6);
}
