//! Holds the built-in frameworks to the counts and lists of the field: which requirements concern whom, how grave a
//! failure may be, how many descriptors a text of law has, what became of what in a new edition.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use qualicycle::framework::scale::{Kind, Level};
use qualicycle::framework::{Answer, Framework, FrameworkRef, Gravity, Package, Relation, Scope};
use support::browser::{built_in, catalogue};

fn package(id: &str, edition: &str) -> Package {
    built_in(&FrameworkRef { id: id.into(), edition: edition.into() })
}

/// The numbers of the indicators, without measures, that concern an organisation which answers yes to these questions
/// and no to all others.
fn concerned(framework: &Framework, yes: &[&str]) -> Vec<String> {
    let answer = |id: &str| Answer::YesNo(yes.contains(&id));
    let scope = Scope(framework.flags.iter().map(|flag| (flag.id.clone(), answer(flag.id.as_str()))).collect());
    let answers = framework.answers(&scope);
    let places = framework.places().filter(|place| !framework.is_measure(place.indicator) && place.concerns(&answers));
    places.map(|place| place.indicator.number.to_string()).collect()
}

#[track_caller]
fn rnq_concerns(yes: &[&str], n: usize) {
    assert_eq!(concerned(&package("rnq", "V9").framework, yes).len(), n, "{yes:?}");
}

#[test]
fn rnq_asks_of_each_category_of_action_what_the_reading_guide_says() {
    rnq_concerns(&["skills-audit", "subcontracting"], 22);
    rnq_concerns(&["vae", "subcontracting"], 24);
    let training = ["training", "over-two-days", "subcontracting"];
    rnq_concerns(&training, 23);
    rnq_concerns(&[&training[..], &["work-study"]].concat(), 25);
    rnq_concerns(&[&training[..], &["certifying"]].concat(), 26);
    rnq_concerns(&[&training[..], &["certifying", "work-study"]].concat(), 28);
    rnq_concerns(&["apprenticeship", "certifying", "subcontracting"], 32);
    rnq_concerns(&["apprenticeship", "subcontracting"], 32);
}

#[test]
fn rnq_asks_twenty_two_things_of_a_trainer_who_works_alone() {
    let asked = concerned(&package("rnq", "V9").framework, &["training", "over-two-days"]);
    let expected =
        [1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 17, 18, 19, 21, 22, 23, 24, 25, 26, 30, 31, 32].map(|n: u32| n.to_string());
    assert_eq!(asked, expected);
}

#[test]
fn rnq_asks_of_several_categories_what_any_of_them_is_asked() {
    let framework = package("rnq", "V9").framework;
    let set = |yes: &[&str]| concerned(&framework, yes).into_iter().collect::<BTreeSet<String>>();
    let both = set(&["skills-audit", "vae"]);
    assert_eq!(both, &set(&["skills-audit"]) | &set(&["vae"]));
}

#[test]
fn rnq_never_asks_a_skills_audit_about_entry_positioning() {
    let asked = concerned(&package("rnq", "V9").framework, &["skills-audit", "subcontracting"]);
    assert!(!asked.contains(&"8".to_owned()));
}

#[test]
fn rnq_knows_seventeen_requirements_of_which_any_failure_is_major() {
    let framework = package("rnq", "V9").framework;
    let of = |gravity| {
        let graded = framework.places().filter(move |place| place.indicator.gravity == Some(gravity));
        graded.map(|place| place.indicator.number.parse::<u32>().expect("a number")).collect::<Vec<u32>>()
    };
    assert_eq!(of(Gravity::MajorOnly), [4, 5, 6, 7, 10, 11, 14, 15, 16, 20, 21, 22, 26, 27, 29, 31, 32]);
    assert_eq!(of(Gravity::Graded), [1, 2, 3, 8, 9, 12, 13, 17, 18, 19, 23, 24, 25, 28, 30]);
    for place in framework.places() {
        let n_levels = if place.indicator.gravity == Some(Gravity::MajorOnly) { 2 } else { 3 };
        assert_eq!(framework.levels_of(place.indicator).len(), n_levels, "{}", place.indicator.number);
    }
}

#[test]
fn rnq_has_a_rule_of_its_own_for_new_entrants_on_eleven_requirements() {
    let framework = package("rnq", "V9").framework;
    let adapted = framework.places().filter(|place| place.indicator.specifics.contains_key("new-entrant"));
    let numbers: Vec<u32> = adapted.map(|place| place.indicator.number.parse().expect("a number")).collect();
    assert_eq!(numbers, [2, 3, 11, 13, 14, 19, 22, 24, 25, 26, 32]);
}

#[test]
fn rnq_never_says_of_its_user_that_he_is_certified() {
    let package = package("rnq", "V9");
    for (language, words) in &package.words {
        let title = format!("{} {}", words.framework.title, words.framework.summary).to_lowercase();
        for word in ["certifié", "certified", "gecertificeerd", "qualiopi®"] {
            assert!(!title.contains(word), "{language}: {word}");
        }
        assert!(words.glossary.len() >= 10, "{language} explains the words that the field keeps apart");
    }
}

#[test]
fn eqavet_has_the_descriptors_and_measures_of_each_recommendation() {
    for (edition, sizes) in [("2020", [9, 8, 4, 4]), ("2009", [8, 4, 4, 4])] {
        let framework = package("eqavet", edition).framework;
        let n_descriptors: Vec<usize> = framework.themes[..4].iter().map(|theme| theme.places().count()).collect();
        assert_eq!(n_descriptors, sizes, "{edition}");
        let measures = framework.places().filter(|place| framework.is_measure(place.indicator));
        assert_eq!(measures.count(), 17, "{edition}");
        assert_eq!(framework.themes[4].criteria.len(), 10, "ten reference indicators in {edition}");
    }
}

#[test]
fn eqavet_describes_both_ends_of_each_contrast() {
    let package = package("eqavet", "2020");
    for place in package.framework.places().filter(|place| !package.framework.is_measure(place.indicator)) {
        assert!(package.framework.scale_of(place.indicator).expect("a scale").contrast);
        for (language, words) in &package.words {
            let text = &words.indicators[&place.indicator.id];
            assert_ne!(text.statement, text.opposite, "{language}: {}", place.indicator.id);
        }
    }
}

#[test]
fn every_indicator_names_what_can_be_chosen_or_counted() {
    for card in catalogue() {
        let package = built_in(&card.framework);
        for place in package.framework.places() {
            let scale = package.framework.scale_of(place.indicator).expect("a sound framework");
            for (language, words) in &package.words {
                let text = &words.indicators[&place.indicator.id];
                let told = format!("{}, {language}, {}", card.framework, place.indicator.id);
                assert!(!text.why.is_empty() && !text.guidance.is_empty(), "{told} says neither why nor how");
                let is_described = text.levels.len() == package.framework.levels_of(place.indicator).len();
                match scale.kind {
                    Kind::Level | Kind::Stage | Kind::Tri | Kind::Conformity => assert!(is_described, "{told}"),
                    Kind::Agreement | Kind::YesNo | Kind::Percent | Kind::Quantity => {}
                }
                if scale.kind != Kind::Quantity {
                    assert!(!text.evidence.is_empty(), "{told} names no evidence");
                }
            }
        }
    }
}

#[test]
fn the_label_lycee_des_metiers_has_eight_criteria_and_had_seven() {
    let new = package("lycee-des-metiers", "2023").framework;
    let old = package("lycee-des-metiers", "2016").framework;
    assert_eq!((new.themes.len(), old.themes.len()), (8, 7));
    for theme in &new.themes {
        let rated = theme.places().filter(|place| !new.is_measure(place.indicator)).count();
        assert_eq!(rated, 3, "{}", theme.id);
    }
    assert_ne!(new.default_scale, old.default_scale, "the scale changed too");
}

#[test]
fn links_between_editions_begin_and_end_somewhere() {
    for card in catalogue() {
        let new = built_in(&card.framework).framework;
        let Some(predecessor) = &new.predecessor else { continue };
        let old = package(new.id.as_str(), &predecessor.edition).framework;
        assert!(old.valid_until.is_some(), "{} was succeeded", old.reference());
        let ids: BTreeSet<&str> = (old.themes.iter().map(|theme| theme.id.as_str()))
            .chain(old.places().map(|place| place.indicator.id.as_str()))
            .collect();
        for link in &predecessor.links {
            assert!(ids.contains(&*link.from), "{}: nothing is called {}", old.reference(), link.from);
        }
    }
}

#[test]
fn what_eqavet_added_in_2020_is_wider_and_not_equal() {
    let new = package("eqavet", "2020").framework;
    let links = &new.predecessor.as_ref().expect("2009 came before").links;
    let wider: BTreeMap<&str, Relation> = links.iter().map(|link| (&*link.to, link.relation)).collect();
    for id in ["p2", "p3", "p6", "i2", "e1", "e3", "r1", "r3"] {
        assert_eq!(wider.get(id), Some(&Relation::Wider), "{id}");
    }
}

#[test]
fn the_skills_audit_has_twenty_two_requirements_and_protects_the_person_first() {
    let package = package("bilan-de-competences", "2026");
    let requirements = package.framework.places().filter(|place| !package.framework.is_measure(place.indicator));
    assert_eq!(requirements.count(), 22);
    let critical = package.framework.places().filter(|place| place.indicator.critical);
    assert!(critical.filter(|place| place.indicator.floor == Some(Level(1))).count() >= 6);
    let mentions = package.words["fr"]
        .indicators
        .values()
        .any(|text| [&text.statement, &text.guidance, &text.why].iter().any(|text| text.contains("{retention}")));
    assert!(mentions, "the retention period is a parameter");
}

#[test]
fn guide_8_has_eight_areas_for_schools_and_for_colleges() {
    let framework = package("guide-8", "2025").framework;
    let areas = |setting: &str| {
        let mut scope = framework.default_scope();
        scope.0.insert("setting".into(), Answer::Choice(setting.into()));
        let answers = framework.answers(&scope);
        let rated =
            framework.places().filter(|place| !framework.is_measure(place.indicator) && place.concerns(&answers));
        rated.map(|place| place.theme.id.to_string()).collect::<BTreeSet<String>>().len()
    };
    assert_eq!((areas("school"), areas("college")), (8, 8));
}

#[test]
fn every_theme_of_qual_is_worked_out_in_depth() {
    let files = support::browser::whole_qual();
    for theme in files.framework.themes.iter().filter(|theme| !theme.blank) {
        let measures = theme.places().filter(|place| files.framework.is_measure(place.indicator)).count();
        let rated = theme.places().count() - measures;
        assert!(rated >= 12 && measures >= 3, "{}: {rated} indicators, {measures} measures", theme.id);
    }
}
