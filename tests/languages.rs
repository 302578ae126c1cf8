//! Holds the words of the interface together: every language has them all with the same values in them, every word
//! that the program asks for is there and none stands there for nothing, numbers read rightly, and the typesetting is
//! that of the language.
//!
//! A text is asked for by its id. An id is written out where it is used, or made from an enum's word: those families
//! are listed in [`FAMILIES`], and a new one gets a line there.

#[path = "laws/typography.rs"]
mod typography;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::{Expect, expect};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use qualicycle::answering::words::Words;
use qualicycle::app::evidence::{Order, Pieces};
use qualicycle::app::route::desk::{Column, GapOrder, size_word};
use qualicycle::app::route::{FindingFilter, LookFilter, Show};
use qualicycle::app::settings::Appearance;
use qualicycle::compare::roster::Size;
use qualicycle::compare::rule::Condition;
use qualicycle::dossier::evidence::EvidenceKind;
use qualicycle::dossier::finding::Gravity;
use qualicycle::score::deadlines::Standing;
use qualicycle::score::remarks::Rule;
use qualicycle::score::sampling::Reason;
use qualicycle::texts::{Language, Texts, Value};

use typography::typography;

/// Ids that are put together where they are used, as the source writes them, with all that they can become.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let each = |before: &str, words: &[&str]| words.iter().map(|word| format!("{before}{word}")).collect();
    let help = ["help-round", "help-rating", "help-numbers", "help-rounds", "help-files", "help-seal", "help-access"];
    let next = ["next-prepare", "next-assess", "next-analyse", "next-improve", "next-closed"];
    let questions = [
        "question-delete",
        "question-retract",
        "question-delete-comparison",
        "question-close",
        "question-publish",
        "question-remove",
        "question-review",
        "question-take-in",
        "question-forget-key",
    ];
    let parts = questions.iter().flat_map(|key| ["title", "text", "yes"].map(|part| format!("{key}-{part}")));
    let looks = [&["all"], &LookFilter::ALL.map(LookFilter::word)[..]].concat();
    let found = [&["all"], &FindingFilter::ALL.map(FindingFilter::word)[..]].concat();
    vec![
        ("appearance-{}", each("appearance-", &Appearance::ALL.map(Appearance::word))),
        ("assess-none-{}", each("assess-none-", &Show::ALL.map(Show::word))),
        ("remark-{}", each("remark-", &Rule::ALL.map(Rule::id))),
        ("remark-is-{word}", each("remark-is-", &["error", "warning", "hint"])),
        ("importance-{}", each("importance-", &["1", "2", "3", "4", "5"])),
        ("show-{}", each("show-", &Show::ALL.map(Show::word))),
        ("evidence-kind-{}", each("evidence-kind-", &EvidenceKind::ALL.map(EvidenceKind::word))),
        ("evidence-show-{}", each("evidence-show-", &Pieces::all().map(Pieces::word).collect::<Vec<_>>())),
        ("evidence-order-{}", each("evidence-order-", &Order::ALL.map(Order::word))),
        ("{section}-title", help.map(|key| format!("{key}-title")).into()),
        ("{section}-text", help.map(|key| format!("{key}-text")).into()),
        ("{key}-text", next.map(|key| format!("{key}-text")).into()),
        ("{key}-none", ["strengths", "weaknesses"].map(|key| format!("{key}-none")).into()),
        ("{key}-{part}", parts.collect()),
        ("deadlines-{}", each("deadlines-", &Standing::ALL.map(Standing::word))),
        ("look-none-{}", each("look-none-", &looks)),
        ("look-show-{}", each("look-show-", &looks)),
        ("raised-show-{}", each("raised-show-", &found)),
        ("reviewing-n-{}", each("reviewing-n-", &Gravity::ALL.map(Gravity::word))),
        ("sample-because-{}", each("sample-because-", &Reason::ALL.map(Reason::word))),
        ("compare-column-{}", each("compare-column-", &Column::ALL.map(Column::word))),
        ("award-kind-{word}", each("award-kind-", &Condition::WORDS)),
        ("beside-by-{}", each("beside-by-", &GapOrder::ALL.map(GapOrder::word))),
        ("size-{}", each("size-", &Size::ALL.map(size_word))),
        ("moved-label-{}", each("moved-label-", &CAUSES)),
        ("moved-cause-{}", each("moved-cause-", &CAUSES)),
    ]
}

/// Why a result moves.
const CAUSES: [&str; 6] = ["real", "answers", "applicability", "scope", "weights", "framework"];

/// Texts in quotes that look like ids and are none: beginnings of families, names of elements, words of addresses.
const NO_IDS: [&str; 38] = [
    "-",
    "address-level2",
    "aria-labelledby",
    "audit-plan",
    "current-password",
    "data-mark",
    "data-row",
    "declared-complete",
    "declared-provisional",
    "handed-in",
    "heat-title",
    "help-access",
    "help-files",
    "help-numbers",
    "help-round",
    "help-rounds",
    "help-rating",
    "help-seal",
    "kebab-case",
    "narrow-only",
    "new-password",
    "next-label",
    "other-label",
    "page-heading",
    "part-heading",
    "question-close",
    "question-delete",
    "question-delete-comparison",
    "question-forget-key",
    "question-publish",
    "question-retract",
    "question-review",
    "question-take-in",
    "reviewed-complete",
    "reviewed-provisional",
    "to-do",
    "whole-key",
    "wide-only",
];

// The files by themselves.

#[test]
fn every_file_is_sound_fluent() {
    for language in Language::ALL {
        if let Err((_, errors)) = fluent_syntax::parser::parse(source(language)) {
            panic!("src/texts/{}.ftl: {errors:?}", language.code());
        }
    }
}

#[test]
fn no_text_stands_twice_in_a_file() {
    for language in Language::ALL {
        let mut seen = BTreeSet::new();
        let twice: Vec<String> =
            messages(language).into_iter().map(|message| message.id).filter(|id| !seen.insert(id.clone())).collect();
        assert!(twice.is_empty(), "src/texts/{}.ftl: {twice:?}", language.code());
    }
}

#[test]
fn every_language_has_the_same_texts_with_the_same_values() {
    let of = |language| -> BTreeMap<String, BTreeSet<String>> {
        messages(language).into_iter().map(|message| (message.id, message.variables)).collect()
    };
    let french = of(Language::French);
    for language in [Language::English, Language::Dutch] {
        let other = of(language);
        let ids = |texts: &BTreeMap<String, BTreeSet<String>>| texts.keys().cloned().collect::<BTreeSet<_>>();
        let missing: Vec<_> = ids(&french).difference(&ids(&other)).cloned().collect();
        let superfluous: Vec<_> = ids(&other).difference(&ids(&french)).cloned().collect();
        assert!(missing.is_empty() && superfluous.is_empty(), "{language:?} lacks {missing:?}, has {superfluous:?}");
        for (id, variables) in &french {
            assert_eq!(&other[id], variables, "{language:?}, {id}");
        }
    }
}

#[test]
fn every_language_has_its_texts_in_the_same_order() {
    let ids = |language| messages(language).into_iter().map(|message| message.id).collect::<Vec<_>>();
    let french = ids(Language::French);
    for language in [Language::English, Language::Dutch] {
        assert_eq!(ids(language), french, "{language:?}");
    }
}

#[test]
fn hardly_a_text_reads_the_same_in_two_languages() {
    let mut same = Vec::new();
    let french = words(Language::French);
    for language in [Language::English, Language::Dutch] {
        let other = words(language);
        let is_same = |id: &&String| other[*id] == french[*id] && other[*id].iter().any(|text| text.len() > 3);
        same.extend(french.keys().filter(is_same).map(|id| format!("{} {id}", language.code())));
    }
    expect![[r#"
        [
            "en answer-position",
            "en award-plain-grade",
            "en award-the-conditions",
            "en award-theme-reaches",
            "en award-version-conditions",
            "en because",
            "en column-minimum",
            "en compare-column-kind",
            "en compare-groups-by",
            "en compare-groups-crossed",
            "en compare-groups-n",
            "en compare-max",
            "en compare-min",
            "en compare-percentile",
            "en compare-percentile-of",
            "en decide-condition",
            "en decide-conditions",
            "en deviation-position",
            "en deviation-since",
            "en evidence-kind-document",
            "en evidence-kind-observation",
            "en evidence-on",
            "en evidence-order-date",
            "en evidence-show-document",
            "en evidence-show-observation",
            "en group-parents",
            "en label-conditions",
            "en leaving-actions",
            "en leaving-n-actions",
            "en letter-label",
            "en looks-logo",
            "en milestone-on",
            "en minimum",
            "en moved-clause",
            "en near-points",
            "en organisation-kind",
            "en page-compared-label",
            "en page-consensus",
            "en page-signatures",
            "en panel-questions",
            "en paper-action",
            "en paper-sign-hand",
            "en papers-conclusions",
            "en piece-about",
            "en plane-importance",
            "en points",
            "en register-day",
            "en register-state-n",
            "en remark-is-hint",
            "en report-action",
            "en report-conclusions",
            "en report-introduction",
            "en report-licence",
            "en report-panel-questions",
            "en report-people",
            "en report-source",
            "en reviewing-conclusions",
            "en reviewing-visit",
            "en round-and-phase",
            "en step-on",
            "en text-question",
            "nl award-theme-reaches",
            "nl because",
            "nl column-minimum",
            "nl compare-groups-by",
            "nl compare-groups-crossed",
            "nl compare-groups-n",
            "nl compare-max",
            "nl compare-min",
            "nl compare-percentile-of",
            "nl evidence-kind-document",
            "nl evidence-kind-survey",
            "nl evidence-show-survey",
            "nl grid-panels",
            "nl looks-logo",
            "nl minimum",
            "nl page-consensus",
            "nl page-panels",
            "nl page-report",
            "nl panel-title-proposed",
            "nl papers-report",
            "nl phase-agreeing",
            "nl register-state-n",
            "nl report-level",
            "nl round-and-phase",
            "nl tables-level",
            "nl text-level",
            "nl text-level-named",
            "nl visit-document",
        ]
    "#]]
    .assert_debug_eq(&same);
}

// The files and the program.

#[test]
fn every_text_that_is_asked_for_is_there() {
    let messages = messages(Language::French);
    let known: BTreeSet<String> = messages.iter().map(|message| message.id.clone()).collect();
    let values: BTreeSet<String> = messages.into_iter().flat_map(|message| message.variables).collect();
    let mut missing = Vec::new();
    for (file, call) in calls() {
        let ids = call.literals.iter().filter(|literal| !literal.contains('{'));
        missing.extend(ids.filter(|id| !known.contains(*id)).map(|id| format!("{}: {id}", file.display())));
    }
    for (family, ids) in families() {
        missing.extend(ids.into_iter().filter(|id| !known.contains(id)).map(|id| format!("{family}: {id}")));
    }
    // Where HTML is written as text, names of elements and classes stand in quotes.
    for (file, literal) in
        literals().into_iter().filter(|(file, _)| !file.with_extension("").starts_with("papers/html"))
    {
        let may_be_id = literal.contains('-') && literal.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'));
        if may_be_id && !known.contains(&literal) && !values.contains(&literal) && !NO_IDS.contains(&&*literal) {
            missing.push(format!("{}: {literal} (or is it no text? then it belongs in NO_IDS)", file.display()));
        }
    }
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
    let seen: BTreeSet<String> = literals().into_iter().map(|(_, literal)| literal).collect();
    let idle: Vec<&str> = NO_IDS.into_iter().filter(|word| known.contains(*word) || !seen.contains(*word)).collect();
    assert!(idle.is_empty(), "{idle:?} need not be in NO_IDS");
}

#[test]
fn every_text_that_is_there_is_asked_for() {
    let mut used: BTreeSet<String> = literals().into_iter().map(|(_, literal)| literal).collect();
    used.extend(families().into_iter().flat_map(|(_, ids)| ids));
    let ids = messages(Language::French).into_iter().map(|message| message.id);
    let unused: Vec<String> = ids.filter(|id| !used.contains(id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

#[test]
fn every_family_of_texts_is_listed() {
    let made: BTreeSet<String> =
        calls().into_iter().flat_map(|(_, call)| call.literals).filter(|literal| literal.contains('{')).collect();
    let listed: BTreeSet<String> = families().into_iter().map(|(family, _)| family.to_owned()).collect();
    assert_eq!(made, listed);
}

#[test]
fn every_value_that_a_text_names_is_given_and_no_other() {
    let known: BTreeMap<String, BTreeSet<String>> =
        messages(Language::French).into_iter().map(|message| (message.id, message.variables)).collect();
    let mut n_seen = 0;
    for (file, call) in calls() {
        // Where the values stand elsewhere, nothing can be said.
        let Some(values) = call.values else { continue };
        for variables in call.literals.iter().filter_map(|id| known.get(id)) {
            n_seen += 1;
            assert_eq!(&values, variables, "{}: {:?}", file.display(), call.literals);
        }
    }
    assert!(n_seen > 100, "only {n_seen} texts were seen: the reader of sources sees too little");
}

// Numbers.

/// Writes a text in each language with each of the numbers.
#[track_caller]
fn check(id: &str, number: &str, others: &[(&str, Value<'_>)], expected: Expect) {
    let mut told = String::new();
    for language in Language::ALL {
        let texts = Texts::read(language, source(language));
        for n in [0usize, 1, 2, 12] {
            let values: Vec<(&str, Value<'_>)> = others.iter().cloned().chain([(number, n.into())]).collect();
            told.push_str(&format!("{}\n", texts.with(id, &values)));
        }
    }
    expected.assert_eq(&told);
}

#[test]
fn coverage_agrees_with_the_number_rated() {
    check(
        "coverage-of",
        "rated",
        &[("applicable", 12usize.into())],
        expect![[r#"
            0 sur 12 renseigné
            1 sur 12 renseigné
            2 sur 12 renseignés
            12 sur 12 renseignés
            0 of 12 rated
            1 of 12 rated
            2 of 12 rated
            12 of 12 rated
            0 van 12 ingevuld
            1 van 12 ingevuld
            2 van 12 ingevuld
            12 van 12 ingevuld
        "#]],
    );
}

#[test]
fn scope_agrees_with_the_number_concerned() {
    check(
        "scope-count",
        "concerned",
        &[("total", 12usize.into())],
        expect![[r#"
        Aucun des 12 indicateurs ne vous concerne.
        1 indicateur sur 12 vous concerne.
        2 indicateurs sur 12 vous concernent.
        12 indicateurs sur 12 vous concernent.
        None of the 12 indicators apply to you.
        1 of 12 indicators applies to you.
        2 of 12 indicators apply to you.
        12 of 12 indicators apply to you.
        Geen van de 12 indicatoren is op u van toepassing.
        1 van de 12 indicatoren is op u van toepassing.
        2 van de 12 indicatoren zijn op u van toepassing.
        12 van de 12 indicatoren zijn op u van toepassing.
    "#]],
    );
}

#[test]
fn the_age_of_a_backup_reads_as_people_say_it() {
    check(
        "backup-days",
        "days",
        &[],
        expect![[r#"
        copie d’aujourd’hui
        copie d’hier
        copie d’il y a 2 jours
        copie d’il y a 12 jours
        copied today
        copied yesterday
        copied 2 days ago
        copied 12 days ago
        kopie van vandaag
        kopie van gisteren
        kopie van 2 dagen geleden
        kopie van 12 dagen geleden
    "#]],
    );
}

#[test]
fn what_moved_agrees_with_the_number_of_indicators() {
    let others = [("theme", "« X »".into()), ("before", "33".into()), ("after", "67".into())];
    check(
        "move-up",
        "n",
        &others,
        expect![[r#"
        « X » passe de 33 à 67, sur 0 indicateur commun.
        « X » passe de 33 à 67, sur 1 indicateur commun.
        « X » passe de 33 à 67, sur 2 indicateurs communs.
        « X » passe de 33 à 67, sur 12 indicateurs communs.
        « X » rises from 33 to 67, over 0 indicators assessed in both rounds.
        « X » rises from 33 to 67, over 1 indicator assessed in both rounds.
        « X » rises from 33 to 67, over 2 indicators assessed in both rounds.
        « X » rises from 33 to 67, over 12 indicators assessed in both rounds.
        « X » stijgt van 33 naar 67, over 0 indicatoren die in beide rondes zijn beoordeeld.
        « X » stijgt van 33 naar 67, over 1 indicator die in beide rondes is beoordeeld.
        « X » stijgt van 33 naar 67, over 2 indicatoren die in beide rondes zijn beoordeeld.
        « X » stijgt van 33 naar 67, over 12 indicatoren die in beide rondes zijn beoordeeld.
    "#]],
    );
}

#[test]
fn themes_that_rose_agree_with_their_number() {
    check(
        "trend-up",
        "n",
        &[("themes", "X".into()), ("label", "2026".into())],
        expect![[r#"
        X progresse depuis la campagne 2026
        X progresse depuis la campagne 2026
        X progressent depuis la campagne 2026
        X progressent depuis la campagne 2026
        X have improved since round 2026
        X has improved since round 2026
        X have improved since round 2026
        X have improved since round 2026
        X zijn vooruitgegaan sinds ronde 2026
        X is vooruitgegaan sinds ronde 2026
        X zijn vooruitgegaan sinds ronde 2026
        X zijn vooruitgegaan sinds ronde 2026
    "#]],
    );
}

#[test]
fn themes_that_rose_and_fell_agree_each_with_their_number() {
    let others = [("up", "X".into()), ("down", "Y".into()), ("n-down", 1usize.into()), ("label", "2026".into())];
    check(
        "trend-both",
        "n-up",
        &others,
        expect![[r#"
        Depuis la campagne 2026, X progresse et Y recule
        Depuis la campagne 2026, X progresse et Y recule
        Depuis la campagne 2026, X progressent et Y recule
        Depuis la campagne 2026, X progressent et Y recule
        Since round 2026, X have improved and Y has declined
        Since round 2026, X has improved and Y has declined
        Since round 2026, X have improved and Y has declined
        Since round 2026, X have improved and Y has declined
        Sinds ronde 2026 zijn X vooruitgegaan en is Y achteruitgegaan
        Sinds ronde 2026 is X vooruitgegaan en is Y achteruitgegaan
        Sinds ronde 2026 zijn X vooruitgegaan en is Y achteruitgegaan
        Sinds ronde 2026 zijn X vooruitgegaan en is Y achteruitgegaan
    "#]],
    );
    let others = [("up", "X".into()), ("down", "Y".into()), ("n-up", 2usize.into()), ("label", "2026".into())];
    check(
        "trend-both",
        "n-down",
        &others,
        expect![[r#"
        Depuis la campagne 2026, X progressent et Y recule
        Depuis la campagne 2026, X progressent et Y recule
        Depuis la campagne 2026, X progressent et Y reculent
        Depuis la campagne 2026, X progressent et Y reculent
        Since round 2026, X have improved and Y have declined
        Since round 2026, X have improved and Y has declined
        Since round 2026, X have improved and Y have declined
        Since round 2026, X have improved and Y have declined
        Sinds ronde 2026 zijn X vooruitgegaan en zijn Y achteruitgegaan
        Sinds ronde 2026 zijn X vooruitgegaan en is Y achteruitgegaan
        Sinds ronde 2026 zijn X vooruitgegaan en zijn Y achteruitgegaan
        Sinds ronde 2026 zijn X vooruitgegaan en zijn Y achteruitgegaan
    "#]],
    );
}

#[test]
fn the_size_of_a_framework_agrees_with_its_three_numbers() {
    let others = [("themes", 1usize.into()), ("indicators", 1usize.into())];
    check(
        "framework-size",
        "measures",
        &others,
        expect![[r#"
            1 thème, 1 indicateur, sans mesure de suivi
            1 thème, 1 indicateur, 1 mesure de suivi
            1 thème, 1 indicateur, 2 mesures de suivi
            1 thème, 1 indicateur, 12 mesures de suivi
            1 theme, 1 indicator, no follow-up measures
            1 theme, 1 indicator, 1 follow-up measure
            1 theme, 1 indicator, 2 follow-up measures
            1 theme, 1 indicator, 12 follow-up measures
            1 thema, 1 indicator, zonder kengetallen
            1 thema, 1 indicator, 1 kengetal
            1 thema, 1 indicator, 2 kengetallen
            1 thema, 1 indicator, 12 kengetallen
        "#]],
    );
}

#[test]
fn what_a_file_brings_agrees_with_the_number_of_rounds() {
    let others = [("name", "X".into()), ("changed", "12:04".into())];
    check(
        "incoming-what",
        "rounds",
        &others,
        expect![[r#"
            Le fichier contient le dossier X, sans campagne, dernière saisie 12:04.
            Le fichier contient le dossier X, 1 campagne, dernière saisie 12:04.
            Le fichier contient le dossier X, 2 campagnes, dernière saisie 12:04.
            Le fichier contient le dossier X, 12 campagnes, dernière saisie 12:04.
            The file contains the dossier X, no rounds, last entry 12:04.
            The file contains the dossier X, 1 round, last entry 12:04.
            The file contains the dossier X, 2 rounds, last entry 12:04.
            The file contains the dossier X, 12 rounds, last entry 12:04.
            Het bestand bevat het dossier X zonder rondes, laatste wijziging 12:04.
            Het bestand bevat het dossier X met 1 ronde, laatste wijziging 12:04.
            Het bestand bevat het dossier X met 2 rondes, laatste wijziging 12:04.
            Het bestand bevat het dossier X met 12 rondes, laatste wijziging 12:04.
        "#]],
    );
}

#[test]
fn no_text_shows_a_value_that_is_missing() {
    for language in Language::ALL {
        let texts = Texts::read(language, source(language));
        for message in messages(language) {
            for n in [0usize, 1, 2, 12] {
                let values: Vec<(&str, Value<'_>)> =
                    message.variables.iter().map(|name| (name.as_str(), n.into())).collect();
                let told = texts.with(&message.id, &values);
                assert!(!told.contains('{') && !told.contains("{$"), "{language:?}, {}: {told}", message.id);
                assert!(!told.trim().is_empty(), "{language:?}, {}, {n}", message.id);
            }
        }
    }
}

#[test]
fn only_the_help_has_several_lines_to_a_text() {
    for language in Language::ALL {
        let is_help = |id: &str| id.starts_with("help-") && id.ends_with("-text");
        let broken =
            words(language).into_iter().filter(|(_, variants)| variants.iter().any(|text| text.contains('\n')));
        let broken: Vec<String> = broken.map(|(id, _)| id).filter(|id| !is_help(id)).collect();
        assert!(broken.is_empty(), "{language:?}: {broken:?}");
    }
}

// Typesetting.

#[test]
fn every_text_is_typeset_as_its_language_asks() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        for (id, variants) in words(language) {
            let told = variants.iter().flat_map(|text| text.lines()).flat_map(|line| typography(language, line));
            complaints.extend(told.map(|complaint| format!("{}.ftl, {id}: {complaint}", language.code())));
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn what_is_put_together_is_typeset_as_well() {
    for language in Language::ALL {
        let texts = Texts::read(language, "");
        let list = texts.list(&["a".to_owned(), "b".to_owned(), "c".to_owned()]);
        for text in [texts.percent(80), texts.quoted("mot"), texts.decimal("12.5"), list] {
            assert_eq!(typography(language, &text), [""; 0], "{text}");
        }
    }
}

#[test]
fn bad_typesetting_is_seen() {
    #[track_caller]
    fn check(language: Language, text: &str, expected: &[&str]) {
        assert_eq!(typography(language, text), expected, "{text}");
    }
    use Language::{Dutch, English, French};
    check(French, "L’élève\u{202f}? Oui\u{a0}: «\u{a0}à 12:04\u{a0}»\u{202f}; 80\u{202f}%\u{202f}!", &[]);
    check(French, "L'élève", &["straight apostrophe at “…L▸'élève…”"]);
    check(French, "Qui ?", &["no narrow no-break space (U+202F) at “…Qui ▸?…”"]);
    check(French, "80 %", &["no narrow no-break space (U+202F) at “…80 ▸%…”"]);
    check(French, "Voir: ici", &["no no-break space (U+00A0) at “…Voir▸: ici…”"]);
    check(French, "« ici\u{a0}»", &["no no-break space in the guillemets at “…▸« ici\u{a0}»…”"]);
    check(English, "Who? “Me”: it’s us; 80%!", &[]);
    check(English, "Who ?", &["space before the sign at “…Who ▸?…”"]);
    check(
        Dutch,
        "een  woord...",
        &["two spaces at “…een ▸ woord..…”", "three dots instead of an ellipsis at “…een  woord▸...…”"],
    );
}

// The page on which people answer, which has texts of its own.

fn source_of_answers(language: Language) -> &'static str {
    match language {
        Language::French => include_str!("../src/texts/answer/fr.ftl"),
        Language::English => include_str!("../src/texts/answer/en.ftl"),
        Language::Dutch => include_str!("../src/texts/answer/nl.ftl"),
    }
}

#[test]
fn the_answer_page_has_the_same_texts_in_every_language() {
    let of = |language| -> Vec<(String, BTreeSet<String>)> {
        let messages = messages_of(source_of_answers(language)).into_iter();
        messages.map(|message| (message.id, message.variables)).collect()
    };
    let french = of(Language::French);
    let ids: BTreeSet<&String> = french.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), french.len(), "no text stands twice");
    for language in [Language::English, Language::Dutch] {
        assert_eq!(of(language), french, "{language:?}");
    }
}

#[test]
fn the_answer_page_needs_no_more_than_its_own_reader_of_texts() {
    for language in Language::ALL {
        let source = source_of_answers(language);
        if let Err((_, errors)) = fluent_syntax::parser::parse(source) {
            panic!("src/texts/answer/{}.ftl: {errors:?}", language.code());
        }
        let words = Words::read(language, source);
        let values_of = |message: &Message| -> Vec<(String, Value<'static>)> {
            message.variables.iter().map(|name| (name.clone(), 12usize.into())).collect()
        };
        for message in messages_of(source) {
            let values = values_of(&message);
            let values: Vec<(&str, Value<'_>)> = values.iter().map(|(name, value)| (&**name, value.clone())).collect();
            // A text with a choice in it, or on several lines, would be read differently.
            assert_eq!([words.with(&message.id, &values)], *message.variants, "{language:?}, {}", message.id);
        }
    }
}

#[test]
fn the_answer_page_is_typeset_as_its_language_asks() {
    let mut complaints = Vec::new();
    for language in Language::ALL {
        for message in messages_of(source_of_answers(language)) {
            let told = message.variants.iter().flat_map(|text| typography(language, text));
            complaints.extend(told.map(|complaint| format!("{}, {}: {complaint}", language.code(), message.id)));
        }
    }
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn the_answer_page_asks_for_the_texts_that_it_has() {
    let messages = messages_of(source_of_answers(Language::French));
    let known: BTreeMap<String, BTreeSet<String>> =
        messages.into_iter().map(|message| (message.id, message.variables)).collect();
    // What turns signs into HTML has no words.
    let has_words = |(file, _): &(PathBuf, String)| !file.ends_with("node.rs");
    let sources = || sources_of(&["answering", "answer"]).into_iter().filter(has_words).collect::<Vec<_>>();
    for (file, call) in calls_in(sources(), &["words.text(", "words.with("]) {
        for id in &call.literals {
            let variables = known.get(id).unwrap_or_else(|| panic!("{}: there is no text {id}", file.display()));
            if let Some(values) = &call.values {
                assert_eq!(values, variables, "{}: {id}", file.display());
            }
        }
    }
    let used: BTreeSet<String> = literals_in(sources()).into_iter().map(|(_, literal)| literal).collect();
    let unused: Vec<&String> = known.keys().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "nobody asks for {unused:?}");
}

// Reading the texts.

/// A text of a file.
struct Message {
    id: String,
    variables: BTreeSet<String>,
    /// The text with each choice of its variants, and `12` for every value.
    variants: Vec<String>,
}

fn source(language: Language) -> &'static str {
    match language {
        Language::French => include_str!("../src/texts/fr.ftl"),
        Language::English => include_str!("../src/texts/en.ftl"),
        Language::Dutch => include_str!("../src/texts/nl.ftl"),
    }
}

fn messages(language: Language) -> Vec<Message> {
    messages_of(source(language))
}

fn messages_of(source: &'static str) -> Vec<Message> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut variables = BTreeSet::new();
            let pattern = message.value.expect("a text has words");
            Some(Message { id: message.id.name.to_owned(), variants: spell_out(&pattern, &mut variables), variables })
        }
        _ => None,
    });
    messages.collect()
}

fn words(language: Language) -> BTreeMap<String, Vec<String>> {
    messages(language).into_iter().map(|message| (message.id, message.variants)).collect()
}

fn spell_out(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => spell_out_expression(expression, variables),
        };
        texts = texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
    }
    texts
}

fn spell_out_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) -> Vec<String> {
    match expression {
        Expression::Inline(inline) => spell_out_inline(inline, variables),
        Expression::Select { selector, variants } => {
            spell_out_inline(selector, variables);
            variants.iter().flat_map(|variant| spell_out(&variant.value, variables)).collect()
        }
    }
}

fn spell_out_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) -> Vec<String> {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            vec![(*value).to_owned()]
        }
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
            vec!["12".to_owned()]
        }
        InlineExpression::Placeable { expression } => spell_out_expression(expression, variables),
        other => panic!("texts use values and choices only, not {other:?}"),
    }
}

// Reading the sources.

/// A place where a text is asked for.
struct Call {
    /// What stands in quotes where the id belongs: one id, or one of several.
    literals: Vec<String>,
    /// The names of the values, where they are written out.
    values: Option<BTreeSet<String>>,
}

/// The sources of the interface and of the program behind it, without their comments and tests.
fn sources() -> Vec<(PathBuf, String)> {
    sources_of(&["app", "figures", "papers", "texts", "ui"])
}

fn sources_of(modules: &[&str]) -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files: Vec<PathBuf> = modules.iter().map(|module| src.join(format!("{module}.rs"))).collect();
    let mut folders: Vec<PathBuf> = modules.iter().map(|module| src.join(module)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("the folder can be read").path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    let read = |path: PathBuf| {
        let source = fs::read_to_string(&path).expect("a source file is text");
        let program = source.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = program.lines().filter(|line| !line.trim_start().starts_with("//"));
        let code = lines.collect::<Vec<_>>().join("\n");
        let inside = path.strip_prefix(&src).expect("found inside src").to_owned();
        (inside, code)
    };
    files.into_iter().map(read).collect()
}

/// Everything in quotes, except values of attributes of elements.
fn literals() -> Vec<(PathBuf, String)> {
    literals_in(sources())
}

fn literals_in(sources: Vec<(PathBuf, String)>) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for (file, code) in sources {
        let mut rest = &*code;
        while let Some(start) = rest.find('"') {
            let (before, after) = (&rest[..start], &rest[start + 1..]);
            let end = after.find('"').expect("quotes come in pairs");
            if !before.ends_with('=') {
                found.push((file.clone(), after[..end].to_owned()));
            }
            rest = &after[end + 1..];
        }
    }
    found
}

/// Every `….text(…)`, `….with(…)` and helper called with an id.
fn calls() -> Vec<(PathBuf, Call)> {
    calls_in(sources(), &[".text(", ".with(", " part("])
}

fn calls_in(sources: Vec<(PathBuf, String)>, beginnings: &[&str]) -> Vec<(PathBuf, Call)> {
    let mut found = Vec::new();
    for (file, code) in sources {
        for beginning in beginnings {
            for (at, _) in code.match_indices(beginning) {
                let arguments = arguments(&code[at + beginning.len()..]);
                let is_of_values = |argument: &&String| argument.starts_with("&[");
                let values = match beginning.ends_with(".text(") {
                    true => Some(BTreeSet::new()),
                    false => arguments.get(1).filter(is_of_values).map(|argument| names(argument)),
                };
                let literals = arguments.first().map(|argument| in_quotes(argument)).unwrap_or_default();
                found.push((file.clone(), Call { literals, values }));
            }
        }
    }
    found
}

/// What stands between commas up to the closing parenthesis.
fn arguments(code: &str) -> Vec<String> {
    let mut arguments = vec![String::new()];
    let (mut depth, mut is_quoted) = (0, false);
    for c in code.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            '(' | '[' | '{' if !is_quoted => depth += 1,
            ')' if !is_quoted && depth == 0 => break,
            ')' | ']' | '}' if !is_quoted => depth -= 1,
            ',' if !is_quoted && depth == 0 => {
                arguments.push(String::new());
                continue;
            }
            _ => {}
        }
        arguments.last_mut().expect("there is one").push(c);
    }
    arguments.into_iter().map(|argument| argument.trim().to_owned()).collect()
}

fn in_quotes(code: &str) -> Vec<String> {
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The names in `&[("name", …), …]`: what is quoted right after a parenthesis.
fn names(code: &str) -> BTreeSet<String> {
    let pieces: Vec<&str> = code.split('"').collect();
    let quoted = pieces.iter().enumerate().skip(1).step_by(2);
    let after_parenthesis = quoted.filter(|(index, _)| pieces[index - 1].trim_end().ends_with('('));
    after_parenthesis.map(|(_, name)| (*name).to_owned()).collect()
}
