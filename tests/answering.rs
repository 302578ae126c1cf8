//! The page on which people answer, without its screen: what somebody does there, and what is asked of the browser.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use qualicycle::answering::page::{Beginning, Effect, Event, Kept, LONGEST, Page, Problem, Stage};
use qualicycle::answering::view;
use qualicycle::dossier::day::Day;
use qualicycle::dossier::entry::{DossierId, RoundId};
use qualicycle::dossier::panel::{Choice, Group, PanelId, Question, QuestionKind, Questionnaire};
use qualicycle::formats::slip::{AnswerFile, Slip, SlipError};
use qualicycle::texts::Language;
use ulid::Ulid;

const ADDRESS: &str = "https://outils.example/qualicycle/";

fn slip(panel: u128) -> Slip {
    let question = |id: &str, kind, fr: &str| Question {
        id: id.into(),
        kind,
        text: BTreeMap::from([("fr".into(), fr.into()), ("en".into(), format!("{fr} (en)").into())]),
        indicator: None,
    };
    let questionnaire = Questionnaire {
        group: Group::Pupils,
        title: BTreeMap::from([("fr".into(), "L’orientation au lycée".into())]),
        until: Day::of(2026, 12, 18),
        questions: vec![
            question("aide", QuestionKind::Agreement, "On m’aide à choisir."),
            question("parler", QuestionKind::Agreement, "Je sais à qui parler."),
            question("changer", QuestionKind::Open, "Que faut-il changer ?"),
        ],
        ..Questionnaire::default()
    };
    Slip {
        dossier: DossierId(Ulid(1)),
        round: RoundId(Ulid(2)),
        panel: PanelId(Ulid(panel)),
        organisation: "Lycée Jean-Moulin".into(),
        label: "2026".into(),
        questionnaire: Rc::new(questionnaire),
    }
}

/// The page in a tab, with what the tab keeps and the files that were saved.
struct Visit {
    page: Page,
    kept: Option<Kept>,
    saved: Vec<(Rc<str>, Vec<u8>)>,
    focus: Option<String>,
}

fn fragment(link: &str) -> String {
    link.split_once('#').map_or_else(String::new, |(_, fragment)| format!("#{fragment}"))
}

impl Visit {
    fn begin(fragment: &str, kept: Option<Kept>, random: u128) -> Visit {
        let beginning = Beginning {
            fragment: fragment.to_owned(),
            languages: vec!["pt-BR".into(), "fr-BE".into(), "en".into()],
            kept: kept.clone(),
            random,
            today: Day::of(2026, 11, 22).expect("a day"),
            can_share: false,
        };
        let (page, effects) = Page::begin(beginning);
        let mut visit = Visit { page, kept, saved: Vec::new(), focus: None };
        visit.run(effects);
        visit
    }

    fn by_link() -> Visit {
        Visit::begin(&fragment(&slip(5).link(ADDRESS)), None, 77)
    }

    /// Loads the page again in the same tab.
    fn reload(&self, fragment: &str) -> Visit {
        Visit::begin(fragment, self.kept.clone(), 78)
    }

    fn send(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.page.update(event);
        self.run(effects.clone());
        effects
    }

    fn choose(&mut self, question: &str, value: &str) -> Vec<Effect> {
        self.send(Event::Chosen(question.into(), value.into()))
    }

    fn run(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::ReadWords(language) => {
                    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts/answer");
                    let words = fs::read_to_string(folder.join(format!("{}.ftl", language.code()))).expect("texts");
                    self.send(Event::WordsRead(language, Some(words)));
                }
                Effect::Keep(kept) => self.kept = Some(kept),
                Effect::Forget => self.kept = None,
                Effect::Save(name, bytes) | Effect::Share(name, bytes) => self.saved.push((name, bytes)),
                Effect::Draw(focus) => self.focus = focus,
                Effect::ShowProgress | Effect::Uncheck(_) => {}
            }
        }
    }

    fn html(&self) -> String {
        view::page(&self.page).expect("the texts are here").html()
    }

    #[track_caller]
    fn file(&self) -> AnswerFile {
        AnswerFile::read(&self.saved.last().expect("something was saved").1).expect("it can be read")
    }
}

fn answered() -> Visit {
    let mut visit = Visit::by_link();
    visit.choose("aide", "4");
    visit.choose("parler", "declined");
    visit.send(Event::Typed("changer".into(), " Plus d’entretiens. ".into()));
    visit
}

#[test]
fn a_link_leads_straight_to_the_questions_in_the_language_of_the_browser() {
    let visit = Visit::by_link();
    assert_eq!((visit.page.stage, visit.page.language), (Stage::Questions, Language::French));
    let html = visit.html();
    for shown in ["L’orientation au lycée", "Lycée Jean-Moulin", "On m’aide à choisir.", "18/12/2026"] {
        assert!(html.contains(shown), "{shown}");
    }
    assert_eq!(visit.focus, None, "the first drawing moves no focus");
    assert_eq!(view::title(&visit.page), "L’orientation au lycée – Qualicycle");
}

#[test]
fn another_language_is_one_choice_away_and_loses_nothing() {
    let mut visit = answered();
    visit.send(Event::LanguageChosen(Language::English));
    let html = visit.html();
    assert!(html.contains("On m’aide à choisir. (en)") && html.contains("What happens with your answers"));
    assert!(html.contains("<h1 id=\"page-heading\" tabindex=\"-1\" lang=\"fr\">"), "the title is there in French only");
    assert_eq!((visit.page.choices.len(), visit.focus.as_deref()), (3, Some("language")));
    visit.send(Event::LanguageChosen(Language::Dutch));
    assert!(visit.html().contains("niet in het Nederlands vertaald"));
}

#[test]
fn texts_that_do_not_come_leave_the_page_as_it_is() {
    let mut visit = answered();
    visit.page.language = Language::Dutch;
    visit.page.update(Event::WordsRead(Language::Dutch, None));
    assert_eq!(visit.page.language, Language::French);
    assert!(visit.html().contains("Ce que deviennent vos réponses"));
}

#[test]
fn every_answer_is_kept_in_the_tab_and_found_again() {
    let visit = answered();
    let again = visit.reload(&fragment(&slip(5).link(ADDRESS)));
    assert_eq!(again.page.choices.len(), 3);
    assert_eq!(again.page.choices.get("changer"), Some(&Choice::Words("Plus d’entretiens.".into())));
    assert_eq!(again.page.answer, visit.page.answer, "it is the same sheet");
    let without_link = visit.reload("");
    assert_eq!((without_link.page.stage, without_link.page.choices.len()), (Stage::Questions, 3));
}

#[test]
fn what_a_tab_kept_of_another_questionnaire_is_left_alone() {
    let other = answered().reload(&fragment(&slip(6).link(ADDRESS)));
    assert_eq!(
        (other.page.choices.len(), other.page.slip.as_ref().map(|slip| slip.panel)),
        (0, Some(PanelId(Ulid(6))))
    );
}

#[test]
fn an_answer_can_be_taken_back() {
    let mut visit = answered();
    assert!(visit.page.progress().ends_with("3 sur 3"));
    let effects = visit.send(Event::Cleared("aide".into()));
    assert!(effects.contains(&Effect::Uncheck("aide".into())));
    visit.send(Event::Typed("changer".into(), "  ".into()));
    assert_eq!((visit.page.choices.len(), visit.page.progress().ends_with("1 sur 3")), (1, true));
}

#[test]
fn choosing_draws_nothing_anew_so_that_no_focus_is_lost() {
    let mut visit = Visit::by_link();
    let effects = visit.choose("aide", "2");
    assert!(matches!(effects.as_slice(), [Effect::ShowProgress, Effect::Keep(_)]), "{effects:?}");
}

#[test]
fn what_is_no_answer_changes_nothing() {
    let mut visit = Visit::by_link();
    for (question, value) in [("aide", "6"), ("aide", "0"), ("aide", "x"), ("elsewhere", "3")] {
        assert_eq!(visit.choose(question, value), [], "{question} {value}");
    }
    visit.send(Event::Typed("changer".into(), "x".repeat(LONGEST + 1).into()));
    assert_eq!(visit.page.choices.get("changer"), Some(&Choice::Words("x".repeat(LONGEST).into())));
}

#[test]
fn saving_makes_a_file_that_the_school_can_read() {
    let mut visit = answered();
    visit.send(Event::ReviewAsked);
    assert!(visit.html().contains("4 sur 5") && visit.html().contains("Je préfère ne pas répondre"));
    visit.send(Event::SaveAsked);
    let file = visit.file();
    assert_eq!((file.dossier, file.round, file.panel), (slip(5).dossier, slip(5).round, slip(5).panel));
    assert_eq!(
        (&file.questionnaire, file.revision, file.at.to_string()),
        (&slip(5).digest(), 1, "2026-11-22".to_owned())
    );
    assert_eq!(file.choices.get("aide"), Some(&Choice::Step(4)));
    assert_eq!(file.choices.get("changer"), Some(&Choice::Words("Plus d’entretiens.".into())));
    assert_eq!(visit.page.stage, Stage::Saved);
    let (name, _) = &visit.saved[0];
    assert!(name.starts_with("reponses-eleves-et-apprenants-") && name.ends_with(".json"), "{name}");
    assert!(visit.html().contains(&**name) && visit.html().contains("Lycée Jean-Moulin"));
}

#[test]
fn the_file_tells_nothing_of_when_and_where_it_was_begun() {
    let mut visit = answered();
    visit.send(Event::SaveAsked);
    let id = visit.file().answer.0;
    let other = Visit::begin(&fragment(&slip(5).link(ADDRESS)), None, 78).page.answer.0;
    assert_ne!(other.timestamp_ms(), id.timestamp_ms(), "what is the time in other ids is drawn at random here");
    assert_ne!(other.random(), id.random());
}

#[test]
fn changed_answers_are_a_newer_version_of_the_same_sheet() {
    let mut visit = answered();
    visit.send(Event::SaveAsked);
    let first = visit.file();
    visit.send(Event::QuestionsAsked(None));
    visit.choose("aide", "1");
    visit.send(Event::SaveAsked);
    let second = visit.file();
    assert_eq!((second.answer, second.revision), (first.answer, 2));
    assert_eq!(visit.saved[0].0, visit.saved[1].0, "the name stays");
}

#[test]
fn saved_answers_can_be_changed_on_another_day_from_their_file() {
    let mut visit = answered();
    visit.send(Event::SaveAsked);
    let (first, bytes) = (visit.file(), visit.saved[0].1.clone());
    let mut later = Visit::by_link();
    later.send(Event::FileRead(bytes.clone()));
    assert_eq!((later.page.problem.clone(), later.page.choices.len()), (None, 3));
    later.choose("parler", "5");
    later.send(Event::SaveAsked);
    assert_eq!((later.file().answer, later.file().revision), (first.answer, 2));

    let mut elsewhere = Visit::begin(&fragment(&slip(6).link(ADDRESS)), None, 1);
    elsewhere.send(Event::FileRead(bytes.clone()));
    assert_eq!(elsewhere.page.problem, Some(Problem::OtherQuestionnaire));
    let mut nowhere = Visit::begin("", None, 1);
    nowhere.send(Event::FileRead(bytes));
    assert_eq!(nowhere.page.problem, Some(Problem::AnswersFirst));
}

#[test]
fn a_questionnaire_in_a_file_works_as_well() {
    let mut visit = Visit::begin("", None, 77);
    assert_eq!(visit.page.stage, Stage::Door);
    assert!(visit.html().contains("Choisir le fichier du questionnaire"));
    visit.send(Event::FileRead(slip(5).write()));
    assert_eq!((visit.page.stage, visit.focus.as_deref()), (Stage::Questions, Some("page-heading")));
    visit.choose("aide", "3");
    let again = visit.reload("");
    assert_eq!(again.page.choices.len(), 1, "loading the page again loses neither");
}

#[test]
fn a_wrong_link_or_file_is_told_and_the_way_on_is_shown() {
    let link = slip(5).link(ADDRESS);
    let cut = &fragment(&link)[..60];
    for (fragment, expected, told) in [
        (cut, Problem::Link(SlipError::Cut), "incomplet"),
        ("#q=AAAA", Problem::Link(SlipError::Damaged), "ne se lit pas"),
    ] {
        let visit = Visit::begin(fragment, None, 77);
        assert_eq!(visit.page.problem.as_ref(), Some(&expected));
        assert!(visit.html().contains(told) && visit.html().contains("Choisir le fichier du questionnaire"));
    }
    let newer = b"{\"qualicycle-questionnaire\": 9}";
    for (bytes, told) in [
        (&b"\xff\xd8\xff\xe0"[..], "ni un questionnaire ni des réponses"),
        (&slip(5).write()[..80], "incomplet"),
        (&newer[..], "version plus récente"),
    ] {
        let mut visit = answered();
        visit.send(Event::FileRead(bytes.to_vec()));
        assert!(visit.html().contains(told), "{told}: {:?}", visit.page.problem);
        assert_eq!((visit.page.choices.len(), visit.focus.as_deref()), (3, Some("problem")), "nothing is lost");
    }
}

#[test]
fn forgetting_leaves_nothing_and_the_next_person_has_a_sheet_of_their_own() {
    let mut visit = answered();
    visit.send(Event::SaveAsked);
    let mut ids = vec![visit.page.answer];
    for _ in 0..3 {
        visit.send(Event::ForgetAsked);
        assert_eq!((visit.page.stage, visit.page.choices.len(), &visit.kept), (Stage::Forgotten, 0, &None));
        assert!(!visit.html().contains("entretiens"));
        visit.send(Event::QuestionsAsked(None));
        assert!(!ids.contains(&visit.page.answer));
        ids.push(visit.page.answer);
    }
    visit.choose("aide", "5");
    visit.send(Event::SaveAsked);
    assert_eq!((visit.file().revision, visit.file().choices.len()), (1, 1));
}

#[test]
fn whoever_only_looks_keeps_and_saves_nothing() {
    let mut visit = Visit::begin(&fragment(&slip(5).preview_link(ADDRESS)), answered().kept, 77);
    assert!(visit.html().contains("Aperçu"));
    assert_eq!(visit.page.choices.len(), 0, "answers that the tab kept are not shown either");
    visit.kept = None;
    visit.choose("aide", "3");
    visit.send(Event::ReviewAsked);
    assert!(!visit.html().contains("data-do=\"save\""));
    assert_eq!((visit.send(Event::SaveAsked), &visit.kept, visit.saved.len()), (Vec::new(), &None, 0));
}

#[test]
fn without_an_answer_there_is_nothing_to_save() {
    let mut visit = Visit::by_link();
    visit.send(Event::ReviewAsked);
    assert!(!visit.html().contains("data-do=\"save\""));
    assert_eq!(visit.send(Event::SaveAsked), []);
}

#[test]
fn from_the_review_one_comes_back_to_the_very_question() {
    let mut visit = answered();
    visit.send(Event::ReviewAsked);
    assert_eq!(visit.focus.as_deref(), Some("page-heading"));
    visit.send(Event::QuestionsAsked(Some("parler".into())));
    assert_eq!(visit.focus.as_deref(), Some("q2"));
    assert!(visit.html().contains("id=\"q2\""));
}

#[test]
fn what_others_wrote_is_never_read_as_html() {
    let mut slip = slip(5);
    slip.organisation = "<img src=x onerror=alert(1)>".into();
    let visit = Visit::begin(&fragment(&slip.link(ADDRESS)), None, 77);
    assert!(!visit.html().contains("<img") && visit.html().contains("&lt;img"));
}
