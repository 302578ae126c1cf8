//! What is found, in which order, and what is shown of it.

use super::*;
use crate::framework::{Framework, Package};

/// A framework of two themes, whose texts each case may change.
fn package(change: impl FnOnce(&mut serde_json::Value)) -> Package {
    let mut value = serde_json::json!({
        "framework": {
            "format": 1, "id": "sample", "edition": "2026", "valid-from": "2026-01-01", "default-scale": "yes-no",
            "languages": ["fr"],
            "flags": [{ "id": "years", "kind": "number", "min": 1, "max": 9, "default": 3 }],
            "scales": [{ "id": "yes-no", "kind": "yes-no", "levels": [0, 1] }],
            "themes": [
                { "id": "t1", "number": "6", "criteria": [{ "id": "t1-p", "indicators": [
                    { "id": "a", "number": "6.1.1" },
                    { "id": "b", "number": "6.M1" },
                    { "id": "old", "number": "6.9", "retired": true },
                ] }] },
                { "id": "t2", "number": "P", "criteria": [{ "id": "t2-p", "indicators": [
                    { "id": "c", "number": "P3" },
                    { "id": "d", "number": "P30" },
                ] }] },
            ],
        },
        "words": { "fr": {
            "framework": { "title": "Référentiel d’essai", "short": "ESSAI", "summary": "Pour les tests." },
            "themes": {
                "t1": { "title": "Décrochage", "summary": "Repérer les absences." },
                "t2": { "title": "Cœur de métier", "summary": "Ce que l’établissement enseigne." },
            },
            "criteria": { "t1-p": { "title": "Prévention" } },
            "indicators": {
                "a": {
                    "statement": "Chaque élève absent est appelé le jour même.",
                    "why": "L’absence annonce souvent la rupture.",
                    "guidance": "Demander les relevés des {years} dernières années.",
                    "evidence": ["relevé d’appels", "courriers"],
                    "levels": { "0": "Personne ne téléphone." },
                },
                "b": { "statement": "Part des élèves absents", "numerator": "absents", "denominator": "inscrits" },
                "old": { "statement": "Vieil élève absent" },
                "c": { "statement": "Les familles sont reçues.", "why": "Un élève absent a une famille." },
                "d": {
                    "statement": "Les parents participent.", "opposite": "Les parents restent dehors.",
                    "specifics": { "cfa": "En CFA, l’employeur aussi." },
                },
            },
            "glossary": { "leaver": { "term": "Décrocheur", "meaning": "Jeune sorti sans diplôme." } },
        } },
    });
    change(&mut value);
    serde_json::from_value(value).expect("the sample is a framework")
}

fn index(package: &Package) -> Index {
    Index::of(&package.framework, &package.words["fr"])
}

/// What is found, in order: the heading, why it ranks there, and the fields that are shown.
#[track_caller]
fn check(typed: &str, expected: &[&str]) {
    let index = index(&package(|_| {}));
    let told: Vec<String> = index.find(&Query::new(typed)).iter().map(tell).collect();
    assert_eq!(told, expected, "{typed}");
}

fn tell(hit: &Hit<'_>) -> String {
    let name = hit.item.part.item().unwrap_or_else(|| "framework".into());
    let fields: Vec<String> = hit.elsewhere.iter().map(|(field, _)| format!("{field:?}")).collect();
    format!("{name} {:?} {}", hit.rank, fields.join("+")).trim_end().to_owned()
}

#[test]
fn accents_capitals_and_joined_letters_do_not_count() {
    for typed in ["decrochage", "DÉCROCHAGE", "De\u{301}crochage"] {
        check(typed, &["t1 Heading"]);
    }
    for typed in ["coeur", "cœur", "CŒUR"] {
        check(typed, &["t2 Heading"]);
    }
    assert_eq!(
        fold("Ça ira, Zoë\u{202f}? Œuvre, ægis, naïve, Straße"),
        "ca ira, zoe\u{202f}? oeuvre, aegis, naive, strasse"
    );
}

#[test]
fn the_beginning_of_a_word_is_enough_and_its_middle_is_not() {
    check("telepho", &["a OneField Level(Level(0))"]);
    check("phone", &[]);
}

#[test]
fn a_plural_finds_the_singular() {
    check("ruptures", &["a OneField Why"]);
}

#[test]
fn all_words_are_wanted_wherever_they_stand() {
    check("élève absent téléphone", &["a Spread Level(Level(0))"]);
    check("élève girafe", &[]);
}

#[test]
fn the_statement_comes_before_other_texts_and_one_text_before_several() {
    check("absent eleve", &["a Heading", "b Heading Computation", "c OneField Why"]);
    check("famille absent", &["c OneField Why"]);
    check("familles rupture", &[]);
    check("absent rupture", &["a Spread Why"]);
}

#[test]
fn whole_words_come_before_their_beginnings() {
    let changed = package(|value| {
        value["words"]["fr"]["indicators"]["a"]["statement"] = "Les absentes sont appelées.".into();
        value["words"]["fr"]["indicators"]["b"]["statement"] = "Nul n’est absent.".into();
    });
    let index = index(&changed);
    let hits = index.find(&Query::new("absent"));
    let first: Vec<&str> = hits.iter().filter(|hit| hit.rank == Rank::Heading).map(|hit| &*hit.item.number).collect();
    assert_eq!(first, ["6.M1", "6.1.1"]);
}

#[test]
fn a_number_is_found_as_it_is_printed() {
    check("6.1.1", &["a Number"]);
    check("p3", &["c Number", "d Heading"]);
    check("M1", &["b Heading"]);
    check("6.1", &["a Heading"]);
    check("essai P3", &["c Number", "d Heading"]);
    check("essai", &["framework Heading"]);
}

#[test]
fn every_text_is_looked_into() {
    for (typed, expected) in [
        ("courriers", "a OneField Evidence"),
        ("dehors", "d OneField Opposite"),
        ("employeur", "d OneField Specific"),
        ("inscrits", "b OneField Computation"),
        ("diplome", "term:leaver OneField Meaning"),
        ("prevention", "t1-p Heading"),
        ("tests", "framework OneField Summary"),
        ("3 dernieres annees", "a OneField Guidance"),
    ] {
        check(typed, &[expected]);
    }
}

#[test]
fn what_is_no_longer_asked_is_not_found() {
    check("vieil", &[]);
}

#[test]
fn elided_articles_and_signs_say_nothing() {
    assert_eq!(Query::new("l’absence"), Query::new("absence"));
    assert_eq!(Query::new("«\u{a0}absence\u{a0}»\u{202f}!"), Query::new("absence"));
    assert!(Query::new(" ’ … ").is_empty());
    check("’", &[]);
}

#[track_caller]
fn check_marks(typed: &str, text: &str, expected: &str) {
    let pieces = Query::new(typed).excerpt(text);
    let told: String = pieces
        .iter()
        .map(|piece| if piece.is_found { format!("[{}]", piece.text) } else { piece.text.to_owned() })
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn the_found_words_are_marked_as_they_are_written() {
    check_marks("eleve absence", "L’élève et ses absences.", "L’[élève] et ses [absences].");
    check_marks("oeuvre", "Mise en œuvre", "Mise en [œuvre]");
    check_marks("m1", "10.M1", "[10.M1]");
    check_marks("zebre", "rien", "rien");
}

#[test]
fn of_a_long_text_the_part_around_the_first_word_is_shown() {
    let before = "avant ".repeat(40);
    let after = " après".repeat(60);
    let text = format!("{before}ici{after}");
    let shown: String = Query::new("ici").excerpt(&text).iter().map(|piece| piece.text).collect();
    assert!(shown.starts_with("…avant") && shown.contains(" ici ") && shown.ends_with("après…"), "{shown}");
    assert!(shown.len() < 220, "{shown}");
}

#[test]
fn no_text_makes_the_search_stumble() {
    let odd = ["", " ", "…", "é", "’", "\u{301}", "a\u{301}b", "🙂 émoji 🙂", &"é".repeat(300), &"é ".repeat(300)];
    for typed in odd {
        for text in odd {
            let pieces = Query::new(typed).excerpt(text);
            let whole: String = Query::new(typed).pieces(text).iter().map(|piece| piece.text).collect();
            assert_eq!(whole, text);
            assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
        }
    }
}

#[test]
fn a_framework_without_words_is_searched_without_finding() {
    let package = package(|value| value["words"] = serde_json::json!({ "fr": {} }));
    let framework: &Framework = &package.framework;
    let index = Index::of(framework, &Default::default());
    assert_eq!(index.find(&Query::new("6.1.1")), []);
}
