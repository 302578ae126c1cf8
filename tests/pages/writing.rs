//! Writing a framework: the outline, the forms, what is missing, the preview. In the three languages of the interface,
//! and with texts in several languages side by side.

use super::*;
use qualicycle::app::manuscript::{GLOSSARY, ManuscriptId, QUESTIONS, SCALES};
use qualicycle::app::route::ManuscriptPage;
use qualicycle::app::writing::Start;
use qualicycle::framework::check::{FieldOfRule, Flaw};
use qualicycle::framework::edit::{Edit, Facet, FlagForm, Part, TextKey};
use qualicycle::framework::rule::{RuleFault, RuleReason};
use qualicycle::framework::scale::Kind;
use qualicycle::ui::frameworks::flaw_text;

/// A framework begun from nothing, in a language of the interface.
fn begun(language: Language) -> (Tab, ManuscriptId) {
    let mut tab = Tab::first_visit();
    tab.choose(language);
    tab.go(Route::Frameworks("".into()));
    tab.send(Event::ManuscriptBegun(Start::Blank));
    let Route::Manuscript(id, _) = tab.model.route else { panic!("a manuscript is open") };
    (tab, id)
}

fn edit(tab: &mut Tab, id: ManuscriptId, edits: impl IntoIterator<Item = Edit>) {
    for edit in edits {
        tab.send(Event::Edited(id, edit));
    }
}

fn word(key: TextKey, language: &str, words: &str) -> Edit {
    Edit::Word(key, language.into(), words.into())
}

fn statement(id: &str) -> TextKey {
    TextKey::Indicator(id.into(), Facet::Statement)
}

/// A framework in two languages with something of each kind in it, half written.
fn half_written(language: Language) -> (Tab, ManuscriptId) {
    let (mut tab, id) = begun(language);
    let first = language.code();
    let other = if language == Language::Dutch { "fr" } else { "nl" };
    edit(
        &mut tab,
        id,
        [
            Edit::AddLanguage(other.into()),
            word(TextKey::Title, first, "Charte 1"),
            word(TextKey::Theme("t1".into()), first, "Thème 1"),
            word(TextKey::Theme("t1".into()), other, "Thema 1"),
            word(statement("i1"), first, "Énoncé 1"),
            word(TextKey::Indicator("i1".into(), Facet::Why), other, "Waarom 1"),
            Edit::AddIndicator("c1".into(), None),
            Edit::AddScale(Kind::Quantity),
            Edit::AddScale(Kind::Conformity),
            Edit::OnScale("i2".into(), Some("quantity".into())),
            Edit::AddFlag(FlagForm::YesNo),
            Edit::AddFlag(FlagForm::Choice),
            Edit::AddFlag(FlagForm::Number),
            word(TextKey::Question("q1".into()), first, "Question 1"),
            Edit::Applies(Part::Indicator("i1".into()), "q1 and q9".into()),
            Edit::AddSpecific("i1".into()),
            Edit::AddTerm,
            Edit::AddTheme,
        ],
    );
    (tab, id)
}

fn at(tab: &mut Tab, id: ManuscriptId, part: &str) -> Element {
    tab.go(Route::Manuscript(id, ManuscriptPage::Write((!part.is_empty()).then(|| part.into()))));
    page(tab)
}

fn by_class<'a>(page: &'a Element, class: &str) -> Vec<&'a Element> {
    page.all().into_iter().filter(|element| element.has_class(class)).collect()
}

#[test]
fn the_form_of_the_whole() {
    let (tab, _) = begun(Language::French);
    check!(page(&tab), tab, "writing");
}

#[test]
fn the_form_of_an_indicator_in_french() {
    let (mut tab, id) = half_written(Language::French);
    check!(at(&mut tab, id, "i1"), tab, "writing-indicator");
}

#[test]
fn the_form_of_an_indicator_in_english() {
    let (mut tab, id) = half_written(Language::English);
    check!(at(&mut tab, id, "i1"), tab, "writing-indicator-en");
}

#[test]
fn the_form_of_an_indicator_in_dutch() {
    let (mut tab, id) = half_written(Language::Dutch);
    check!(at(&mut tab, id, "i1"), tab, "writing-indicator-nl");
}

#[test]
fn the_form_of_a_measure() {
    let (mut tab, id) = half_written(Language::French);
    let page = at(&mut tab, id, "i2");
    check(&page);
    let labels: Vec<String> = page.find("label").iter().map(|label| label.text()).collect();
    for label in ["Unité", "Sens", "Valeur de référence"] {
        assert!(labels.contains(&label.to_owned()), "{label}: {labels:?}");
    }
}

#[test]
fn what_is_unsound_in_the_three_languages() {
    for (language, file) in [(Language::French, "fr"), (Language::English, "en"), (Language::Dutch, "nl")] {
        let (mut tab, id) = half_written(language);
        tab.go(Route::Manuscript(id, ManuscriptPage::Check));
        let page = page(&tab);
        check(&page);
        let path = format!("{}/tests/pages/writing-check-{file}.html", env!("CARGO_MANIFEST_DIR"));
        expect_file![path].assert_eq(&with_names(by_class(&page, "check")[0].pretty(), &tab));
    }
}

#[test]
fn the_scales() {
    let (mut tab, id) = half_written(Language::French);
    check!(at(&mut tab, id, SCALES), tab, "writing-scales");
}

#[test]
fn the_scope_questions() {
    let (mut tab, id) = half_written(Language::French);
    check!(at(&mut tab, id, QUESTIONS), tab, "writing-questions");
}

#[test]
fn every_form_keeps_the_rules_in_every_language() {
    for language in Language::ALL {
        let (mut tab, id) = half_written(language);
        for part in ["", SCALES, QUESTIONS, GLOSSARY, "t1", "t2", "c1", "i1", "i2", "i3", "nowhere"] {
            let page = at(&mut tab, id, part);
            check(&page);
            assert!(page.by_id("part-heading").text().len() > 2, "{part}");
        }
        tab.go(Route::Manuscript(id, ManuscriptPage::Preview));
        check(&page(&tab));
    }
}

#[test]
fn a_text_says_in_which_language_it_stands_and_whether_it_is_missing() {
    let (mut tab, id) = half_written(Language::French);
    let page = at(&mut tab, id, "i1");
    let field = page.by_id("statement:i1:nl");
    assert_eq!((field.get("lang"), field.get("dir")), (Some("nl"), Some("auto")));
    let label = |field: &str| {
        let of = page.find("label").into_iter().find(|label| label.get("for") == Some(field));
        of.expect("each field has its label").text()
    };
    assert_eq!(label("statement:i1:fr"), "Énoncé – Français");
    assert_eq!(label("statement:i1:nl"), "Énoncé – Nederlands à rédiger");
    assert_eq!(label("why:i1:fr"), "Pourquoi c’est important (facultatif) – Français à traduire");
    assert_eq!(label("guidance:i1:fr"), "Comment l’évaluer (facultatif) – Français", "nobody wrote it anywhere");
}

#[test]
fn a_rule_that_cannot_be_read_says_at_which_character() {
    let (mut tab, id) = half_written(Language::French);
    let page = at(&mut tab, id, "i1");
    assert_eq!(page.by_id("applies").get("aria-invalid"), Some("true"));
    let help = page.by_id("applies-help").text();
    assert!(help.starts_with("Caractère 8\u{a0}: aucune question ne s’appelle «\u{a0}q9\u{a0}»"), "{help}");
    assert_eq!(by_class(&page, "rule-echo")[0].find("mark")[0].text(), "q9");
}

#[test]
fn the_outline_unfolds_the_theme_in_hand_and_offers_its_tools() {
    let (mut tab, id) = half_written(Language::French);
    let page = at(&mut tab, id, "i1");
    let outline = by_class(&page, "writing-outline")[0];
    let links: Vec<String> = outline.find("a").iter().map(|link| link.text()).collect();
    let expected = [
        "Le référentiel",
        "Échelles",
        "Questions de cadrage",
        "Glossaire",
        "1 Thème 1",
        "à rédiger",
        "1.1 Énoncé 1",
        "1.2 à rédiger",
        "2 à rédiger",
    ];
    assert_eq!(links, expected);
    let tools: Vec<String> = by_class(outline, "outline-tools")[0].find("button").iter().map(|b| b.text()).collect();
    assert_eq!(tools, ["Monter", "Descendre", "Dupliquer", "Supprimer"]);
    assert_eq!(outline.by_id("up:i1").get("aria-disabled"), Some("true"), "nothing stands before it");
    assert_eq!(outline.by_id("down:i1").get("aria-disabled"), None);
}

#[test]
fn what_was_published_is_retired_rather_than_deleted_and_compares_to_the_edition_before() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    tab.send(Event::ManuscriptBegun(Start::CopyOf(qual().framework.reference())));
    let Route::Manuscript(id, _) = tab.model.route else { panic!("a manuscript is open") };
    tab.send(Event::EditionPublished(id));
    tab.send(Event::NextEditionBegun(id));
    let page = at(&mut tab, id, "t01-p1");
    check(&page);
    let tools: Vec<String> = by_class(&page, "outline-tools")[0].find("button").iter().map(|b| b.text()).collect();
    assert_eq!(tools[3], "Ne plus demander");
    assert!(page.text().contains("Par rapport à l’édition 2026"));
    edit(&mut tab, id, [Edit::Retire("t01-p1".into())]);
    let page = at(&mut tab, id, "t01-p1");
    check(&page);
    assert!(page.text().contains("Cet indicateur n’est plus demandé."));
    let whole = at(&mut tab, id, "");
    assert!(whole.by_id("identity-id").get("readonly").is_some());
}

#[test]
fn the_preview_shows_the_cards_of_the_assessment_to_look_at() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Frameworks("".into()));
    tab.send(Event::ManuscriptBegun(Start::CopyOf(qual().framework.reference())));
    let Route::Manuscript(id, _) = tab.model.route else { panic!("a manuscript is open") };
    tab.go(Route::Manuscript(id, ManuscriptPage::Preview));
    let page = page(&tab);
    check(&page);
    assert_eq!(page.find("article").len(), qual().framework.places().count());
    assert!(page.find("fieldset").iter().all(|field| field.get("disabled").is_some()));
}

#[test]
fn a_manuscript_that_is_not_here_is_said_to_be_gone() {
    let mut tab = Tab::first_visit();
    let route: Route = "/manuscript/01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an address");
    tab.go(route);
    let page = page(&tab);
    check(&page);
    assert_eq!(page.find("h1")[0].text(), "Référentiel introuvable");
}

#[test]
fn every_flaw_is_worded() {
    let rule = |reason| Flaw::BadRule(FieldOfRule::Applies, RuleFault { column: 3, reason });
    let flaws = [
        Flaw::OtherFormat(2),
        Flaw::BadDate("hier".into()),
        Flaw::EndsBeforeItBegins,
        Flaw::NoTheme,
        Flaw::NoCriterion,
        Flaw::NoIndicator,
        Flaw::NoDefaultScale("x".into()),
        Flaw::NoScale,
        Flaw::PrescribedLevels(&[0, 1, 2]),
        Flaw::LevelsDoNotRise,
        Flaw::LevelOutOfBounds,
        Flaw::ContrastNeedsAgreement,
        Flaw::BadId,
        Flaw::IdTwice,
        Flaw::BadWeight,
        rule(RuleReason::WantsQuestion),
        rule(RuleReason::WantsJoint),
        rule(RuleReason::WantsClosing),
        rule(RuleReason::WantsValue),
        rule(RuleReason::WantsNumber),
        rule(RuleReason::TooLong),
        rule(RuleReason::TooDeep),
        rule(RuleReason::UnknownFlag("a".into())),
        rule(RuleReason::LaterFlag("a".into())),
        rule(RuleReason::NotCompared("a".into())),
        rule(RuleReason::IsChoice("a".into())),
        rule(RuleReason::IsNumber("a".into())),
        rule(RuleReason::UnknownOption("a".into(), "b".into())),
        Flaw::BadOptions,
        Flaw::BadBounds,
        Flaw::QuantityParts,
        Flaw::ReferenceWithoutQuantity,
        Flaw::FloorOffScale,
        Flaw::CriticalWithoutFloor,
        Flaw::GravityWithoutConformity,
        Flaw::LinkToNowhere,
        Flaw::LinkTwice,
        Flaw::NoLanguage,
        Flaw::LanguageWithoutTexts("nl".into()),
        Flaw::TextsWithoutLanguage("nl".into()),
        Flaw::TextMissing,
        Flaw::TextWithoutStructure,
        Flaw::NoTitle,
        Flaw::ShortTooLong,
        Flaw::LevelNames,
        Flaw::OptionNames,
        Flaw::StepWithoutName,
        Flaw::CriterionWithoutTitle,
        Flaw::NoStatement,
        Flaw::UnitWithoutSign("u".into()),
        Flaw::LevelDescriptors,
        Flaw::Opposite,
        Flaw::Specifics,
        Flaw::Fraction,
        Flaw::ReferenceSource,
        Flaw::UnknownPlaceholder("x".into()),
    ];
    let mut told = String::new();
    for language in Language::ALL {
        let texts = Texts::read(language, &words_of_interface(language));
        for flaw in &flaws {
            told.push_str(&format!("{} {}\n", language.code(), flaw_text(&texts, flaw)));
        }
    }
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/flaws.txt")].assert_eq(&told);
}
