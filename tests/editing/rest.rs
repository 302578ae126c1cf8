//! Scales, scope questions, languages, identity, glossary, texts.

use super::*;

#[test]
fn an_indicator_that_becomes_a_measure_gets_what_a_measure_needs_and_loses_it_again() {
    let package = done(&complete(new()), Edit::AddScale(Kind::Quantity));
    let measure = done(&package, Edit::OnScale("i1".into(), Some("quantity".into())));
    assert_eq!(findings(&measure), [], "unit, sign and direction are there");
    assert!(measure.words["fr"].indicators[&"i1".into()].levels.is_empty(), "levels that nobody can choose are gone");
    let measure = done(&measure, Edit::Reference("i1".into(), "82".parse().ok()));
    assert_eq!(flaws(&measure), [Flaw::ReferenceSource]);
    let measure = done(&measure, Edit::AddUnit("i1".into()));
    assert_eq!(flaws(&measure), [Flaw::UnitWithoutSign("u1".into()), Flaw::ReferenceSource]);
    let rated = done(&measure, Edit::OnScale("i1".into(), None));
    assert_eq!(flaws(&rated), [Flaw::LevelDescriptors]);
}

#[test]
fn a_level_that_goes_takes_its_names_descriptors_and_floors_along() {
    let package = done(&complete(new()), Edit::Floor("i1".into(), Some(Level(4))));
    let fewer = done(&package, Edit::Levels("level".into(), [1, 2, 3].map(Level).into()));
    assert_eq!(findings(&fewer), []);
    let indicator = &fewer.framework.themes[0].criteria[0].indicators[0];
    assert_eq!((indicator.critical, indicator.floor), (true, Some(Level(2))));
    let more = done(&fewer, Edit::Levels("level".into(), [0, 1, 2, 3].map(Level).into()));
    assert_eq!(flaws(&more), [Flaw::LevelNames, Flaw::LevelDescriptors]);
    refused(&package, Edit::Levels("level".into(), [2, 1].map(Level).into()), Refused::BadLevels);
    refused(&package, Edit::Floor("i1".into(), Some(Level(9))), Refused::NoFloor);
}

#[test]
fn a_contrast_scale_asks_for_the_opposite() {
    let package = done(&complete(new()), Edit::Contrast("level".into(), true));
    assert_eq!(flaws(&package), [Flaw::Opposite]);
    let opposite = TextKey::Indicator("i1".into(), Facet::Opposite);
    let worded = done(&package, word(opposite, "fr", "Le contraire"));
    assert_eq!(findings(&worded), []);
    assert_eq!(findings(&done(&worded, Edit::Contrast("level".into(), false))), []);
    let tri = done(&package, Edit::AddScale(Kind::Tri));
    refused(&tri, Edit::Contrast("tri".into(), true), Refused::BadLevels);
    refused(&tri, Edit::Levels("tri".into(), [1, 2].map(Level).into()), Refused::BadLevels);
}

#[test]
fn a_scale_goes_when_nothing_is_rated_on_it() {
    let package = done(&done(&complete(new()), Edit::AddScale(Kind::Level)), Edit::AddScale(Kind::Stage));
    let ids: Vec<&str> = package.framework.scales.iter().map(|scale| scale.id.as_str()).collect();
    assert_eq!(ids, ["level", "level-1", "stage"]);
    refused(&package, Edit::RemoveScale("level".into()), Refused::ScaleInUse);
    let used = done(&package, Edit::OnScale("i1".into(), Some("stage".into())));
    refused(&used, Edit::RemoveScale("stage".into()), Refused::ScaleInUse);
    assert_eq!(findings(&done(&package, Edit::RemoveScale("stage".into()))), []);
}

#[test]
fn whatever_is_missing_may_be_said_to_be_major() {
    let package = done(&complete(new()), Edit::AddScale(Kind::Conformity));
    let package = done(&package, Edit::OnScale("i1".into(), Some("conformity".into())));
    let described = [0, 1, 2].map(|level| TextKey::Indicator("i1".into(), Facet::Level(Level(level))));
    let package = described.into_iter().fold(package, |package, key| done(&package, word(key, "fr", "Ainsi")));
    let major = done(&package, Edit::MajorOnly("i1".into(), true));
    assert_eq!(findings(&major), [], "the minor finding is described no more");
}

#[test]
fn a_question_that_a_rule_or_a_text_names_is_renamed_there_and_stays() {
    let package = done(&complete(new()), Edit::AddFlag(FlagForm::Number));
    let package = done(&package, Edit::AddFlag(FlagForm::Choice));
    let package = complete(package);
    let package = done(&package, Edit::Applies(Part::Indicator("i1".into()), "q1 > 2 and q2 is option-1".into()));
    let package = done(&package, word(statement("i1"), "fr", "Pendant {q1} jours"));
    let package = done(&package, Edit::RenameFlag("q1".into(), "days".into()));
    let package = done(&package, Edit::RenameOption("q2".into(), "option-1".into(), "school".into()));
    let indicator = &package.framework.themes[0].criteria[0].indicators[0];
    assert_eq!(indicator.applies.as_ref().map(|rule| &**rule.text()), Some("days > 2 and q2 is school"));
    assert_eq!(&*package.words["fr"].indicators[&"i1".into()].statement, "Pendant {days} jours");
    assert_eq!(findings(&package), []);
    refused(&package, Edit::RemoveFlag("days".into()), Refused::FlagNamed);
    refused(&package, Edit::RemoveOption("q2".into(), "school".into()), Refused::FlagNamed);
    refused(&package, Edit::RenameFlag("q2".into(), "days".into()), Refused::BadId);
    let free = done(&package, Edit::Applies(Part::Indicator("i1".into()), " ".into()));
    refused(&free, Edit::RemoveFlag("days".into()), Refused::FlagNamed);
    let free = done(&free, word(statement("i1"), "fr", "Pendant des jours"));
    assert_eq!(findings(&done(&free, Edit::RemoveFlag("days".into()))), []);
}

#[test]
fn a_question_that_is_asked_later_cannot_decide_whether_another_is() {
    let package = complete(done(&done(&new(), Edit::AddFlag(FlagForm::YesNo)), Edit::AddFlag(FlagForm::YesNo)));
    let package = done(&package, Edit::FlagApplies("q1".into(), "q2".into()));
    assert!(matches!(flaws(&package)[..], [Flaw::BadRule(..)]));
    assert_eq!(findings(&done(&package, Edit::ShiftFlag("q2".into(), Way::Up))), []);
}

#[test]
fn answers_and_bounds_fit_their_question() {
    let package = done(&done(&new(), Edit::AddFlag(FlagForm::Number)), Edit::AddFlag(FlagForm::Choice));
    let package = done(&package, Edit::Bounds("q1".into(), 5, 9));
    assert_eq!(package.framework.flags[0].kind, FlagKind::Number { min: 5, max: 9, default: 5 });
    refused(&package, Edit::FlagDefault("q1".into(), Answer::Number(10)), Refused::BadAnswer);
    refused(&package, Edit::FlagDefault("q1".into(), Answer::YesNo(true)), Refused::BadAnswer);
    refused(&package, Edit::Bounds("q1".into(), 9, 5), Refused::BadAnswer);
    let package = done(&package, Edit::AddOption("q2".into()));
    let package = done(&package, Edit::RemoveOption("q2".into(), "option-1".into()));
    let FlagKind::Choice { options, default } = &package.framework.flags[1].kind else { panic!("a choice") };
    assert_eq!((options.len(), &**default), (2, "option-2"));
}

#[test]
fn a_language_begins_with_gaps_and_goes_with_its_words() {
    let sound = complete(new());
    let package = done(&sound, Edit::AddLanguage("nl".into()));
    let missing = findings(&package);
    assert!(!missing.is_empty() && missing.iter().all(|finding| finding.language.as_deref() == Some("nl")));
    let n_gaps: usize = [Spot::Framework, Spot::Theme("t1".into()), Spot::Indicator("i1".into())]
        .map(|spot| wanted::n_gaps(&package, &spot))
        .iter()
        .sum();
    assert_eq!(n_gaps, 8, "title, summary; title; statement and four levels");
    assert_eq!(findings(&complete(package.clone())), []);
    let dutch_first = done(&package, Edit::OriginalLanguage("nl".into()));
    assert_eq!(dutch_first.framework.languages, ["nl".into(), "fr".into()]);
    assert_eq!(done(&package, Edit::RemoveLanguage("nl".into())), sound);
    refused(&sound, Edit::RemoveLanguage("fr".into()), Refused::LastLanguage);
    refused(&sound, Edit::AddLanguage("fr".into()), Refused::BadLanguage);
    refused(&sound, Edit::AddLanguage("Français".into()), Refused::BadLanguage);
}

#[test]
fn identity_is_what_addresses_and_dossiers_can_bear() {
    let package = new();
    refused(&package, Edit::Identify(Identity::Id, "Mon référentiel".into()), Refused::BadId);
    refused(&package, Edit::Identify(Identity::Edition, " ".into()), Refused::BadEdition);
    refused(&package, Edit::Identify(Identity::Edition, "2026/2".into()), Refused::BadEdition);
    let past = past(&package);
    let taken = apply(&package, &Edit::Identify(Identity::Edition, "2026".into()), &past);
    assert_eq!(taken, Err(Refused::BadEdition));
    assert_eq!(apply(&package, &Edit::Identify(Identity::Id, "x".into()), &past), Err(Refused::IdPublished));
    let dated = done(&package, Edit::Identify(Identity::ValidUntil, "2026-01-01".into()));
    assert!(flaws(&dated).contains(&Flaw::EndsBeforeItBegins));
    assert_eq!(done(&dated, Edit::Identify(Identity::ValidUntil, "".into())), package);
}

#[test]
fn a_word_of_the_glossary_is_explained_in_every_language() {
    let package = complete(done(&new(), Edit::AddLanguage("nl".into())));
    let package = done(&package, Edit::AddTerm);
    assert_eq!(flaws(&package), [Flaw::TextMissing, Flaw::TextMissing]);
    let package = done(&package, word(TextKey::Term("g1".into()), "fr", "Plainte"));
    assert_eq!(flaws(&package).len(), 2, "the meaning is still missing");
    let emptied = done(&package, word(TextKey::Term("g1".into()), "fr", " "));
    assert_eq!(flaws(&emptied).len(), 2, "it stays to be worded until it is removed");
    assert_eq!(findings(&complete(package.clone())), []);
    assert_eq!(findings(&done(&package, Edit::RemoveTerm("g1".into()))), []);
}

#[test]
fn a_remark_has_a_rule_and_words() {
    let package = done(&complete(done(&new(), Edit::AddFlag(FlagForm::YesNo))), Edit::AddSpecific("i1".into()));
    assert!(matches!(flaws(&package)[..], [Flaw::BadRule(..), Flaw::Specifics]));
    let package = done(&package, Edit::SpecificRule("i1".into(), "s1".into(), "q1".into()));
    assert_eq!(findings(&complete(package.clone())), []);
    assert_eq!(findings(&done(&complete(package), Edit::RemoveSpecific("i1".into(), "s1".into()))), []);
}

#[test]
fn a_text_has_a_place_or_is_not_taken() {
    let package = new();
    refused(&package, word(statement("i9"), "fr", "Rien"), Refused::NotThere);
    refused(&package, word(statement("i1"), "nl", "Niets"), Refused::NotThere);
    let level = TextKey::Indicator("i1".into(), Facet::Level(Level(9)));
    refused(&package, word(level, "fr", "Rien"), Refused::NotThere);
}

#[test]
fn what_is_being_typed_keeps_its_blanks_until_the_field_is_left() {
    let evidence = TextKey::Indicator("i1".into(), Facet::Evidence);
    let typed = word(evidence.clone(), "fr", "relevé \n\n compte rendu\n");
    let package = done(&new(), typed.clone());
    assert_eq!(&*edit::text::of(&package, &evidence, "fr"), "relevé \n\n compte rendu\n");
    let left = done(&package, edit::tidied(&typed));
    assert_eq!(left.words["fr"].indicators[&"i1".into()].evidence, ["relevé".into(), "compte rendu".into()]);
    let title = edit::tidied(&word(TextKey::Title, "fr", " Réseau "));
    assert_eq!(title, word(TextKey::Title, "fr", "Réseau"));
}

#[test]
fn names_of_texts_are_unique() {
    let package = done(&complete(new()), Edit::AddFlag(FlagForm::Choice));
    let spots: BTreeMap<String, Spot> =
        spots_and_languages(&package).into_iter().map(|(spot, _)| (format!("{spot:?}"), spot)).collect();
    let names: Vec<String> =
        spots.values().flat_map(|spot| wanted::texts_of(&package, spot)).map(|text| text.key.name()).collect();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
}
