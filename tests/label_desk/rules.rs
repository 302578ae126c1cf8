//! Rules as data: how files hold them, and what is said to be unsound.

use qualicycle::compare::Frame;
use qualicycle::compare::rule::{Basis, Condition, Flaw, Grade, GradeId, LabelRule, Spot, built_in, faults};
use qualicycle::framework::FrameworkRef;
use qualicycle::framework::scale::Level;
use serde_json::json;

use super::support::browser::catalogue;
use super::{asks, hundredths, mixed};
use crate::support;

/// One of each condition.
fn each() -> Vec<Condition> {
    vec![
        Condition::CriteriaAnswered,
        Condition::Coverage { at_least: hundredths(8_000) },
        Condition::Mean { at_least: hundredths(6_000) },
        Condition::ThemeMean { theme: None, at_least: hundredths(5_000) },
        Condition::ThemeMean { theme: Some("levels".into()), at_least: hundredths(5_500) },
        Condition::Floor { theme: None, level: Level(2) },
        Condition::Floor { theme: Some("levels".into()), level: Level(2) },
        Condition::Mandatory { indicators: vec!["l1".into(), "l2".into()], level: Level(3) },
        Condition::NoMajor,
        Condition::FewerMinors { than: 5 },
        Condition::Reviewed,
        Condition::Recent { months: 18 },
        Condition::Evidenced { at_least: hundredths(9_000) },
        Condition::Panels { at_least: 2 },
        Condition::Agreed { at_least: hundredths(10_000) },
        Condition::Judged { at_least: hundredths(5_000) },
    ]
}

fn graded(grades: &[(&str, Vec<Condition>)]) -> LabelRule {
    let grade = |(id, conditions): &(&str, Vec<Condition>)| Grade {
        id: (*id).into(),
        name: (*id).into(),
        conditions: conditions.clone(),
    };
    LabelRule { grades: grades.iter().map(grade).collect(), ..asks(&mixed(), Basis::Own, Vec::new()) }
}

#[test]
fn a_rule_is_read_back_as_it_was_written() {
    let rule = asks(&mixed(), Basis::Review, each());
    let text = serde_json::to_string(&rule).expect("it can be written");
    assert_eq!(serde_json::from_str::<LabelRule>(&text).expect("it can be read"), rule);
}

#[test]
fn files_hold_a_rule_in_words_and_hundredths() {
    let rule = asks(
        &mixed(),
        Basis::ReviewElseOwn,
        vec![
            Condition::NoMajor,
            Condition::ThemeMean { theme: None, at_least: hundredths(6_000) },
            Condition::Mandatory { indicators: vec!["l1".into()], level: Level(3) },
        ],
    );
    let written = json!({
        "framework": { "id": "test", "edition": "1" },
        "basis": "review-else-own",
        "grades": [{ "id": "label", "conditions": [
            "no-major",
            { "theme-mean": { "at-least": 6000 } },
            { "mandatory": { "indicators": ["l1"], "level": 3 } },
        ] }],
    });
    assert_eq!(serde_json::to_value(&rule).expect("it can be written"), written);
}

#[test]
fn what_no_rule_knows_is_refused() {
    for (from, to) in [
        (r#""basis":"own""#, r#""basis":"own","colour":"blue""#),
        (r#"{"mean":{"at-least":6000}}"#, r#"{"mean":{"at-least":6000,"or":1}}"#),
        (r#"{"mean":{"at-least":6000}}"#, r#"{"mean":{"at-least":10001}}"#),
    ] {
        let rule = asks(&mixed(), Basis::Own, vec![Condition::Mean { at_least: hundredths(6_000) }]);
        let text = serde_json::to_string(&rule).expect("it can be written");
        let spoilt = text.replace(from, to);
        assert_ne!(spoilt, text);
        assert!(serde_json::from_str::<LabelRule>(&spoilt).is_err(), "{spoilt}");
    }
}

/// The schema that says what a rule may hold.
fn schema() -> jsonschema::Validator {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schemas/label-rule.schema.json");
    let text = std::fs::read_to_string(path).expect("the schema is there");
    jsonschema::draft202012::new(&serde_json::from_str(&text).expect("it is JSON")).expect("it is a schema")
}

#[test]
fn the_schema_describes_rules_and_nothing_else() {
    let schema = schema();
    let rule = serde_json::to_value(asks(&mixed(), Basis::Review, each())).expect("it can be written");
    assert!(schema.is_valid(&rule), "{:?}", schema.validate(&rule).err());
    for condition in [
        json!("no-minor"),
        json!({ "mean": { "at-least": 10_001 } }),
        json!({ "mean": { "at-least": 1 }, "coverage": { "at-least": 1 } }),
        json!({ "floor": { "level": 1, "colour": "blue" } }),
    ] {
        let mut spoilt = rule.clone();
        spoilt["grades"][0]["conditions"][0] = condition;
        assert!(!schema.is_valid(&spoilt), "{spoilt}");
        assert!(serde_json::from_value::<LabelRule>(spoilt).is_err());
    }
}

#[test]
fn the_rule_in_the_documentation_can_be_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/label-rules.md");
    let text = std::fs::read_to_string(path).expect("it is there");
    let shown = text.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let rule: LabelRule = serde_json::from_str(shown).expect("it is a rule");
    assert!(schema().is_valid(&serde_json::from_str(shown).expect("it is JSON")));
    let framework = support::browser::built_in(&rule.framework).framework;
    assert_eq!(faults(&rule, &Frame::of(&framework)), []);
}

#[test]
fn the_words_of_conditions_are_those_of_files() {
    for condition in each() {
        let written = serde_json::to_value(&condition).expect("it can be written");
        let word = written.as_str().or_else(|| written.as_object()?.keys().next().map(String::as_str));
        assert_eq!(word, Some(condition.word()));
    }
}

#[test]
fn a_sound_rule_has_no_fault() {
    let rule = asks(&mixed(), Basis::Own, each());
    assert_eq!(faults(&rule, &Frame::of(&mixed())), []);
}

#[test]
fn what_is_unsound_is_told_with_its_place() {
    let at = |condition: usize, flaw: Flaw| (Spot::Condition { grade: 0, condition }, flaw);
    let rule = asks(
        &mixed(),
        Basis::Own,
        vec![
            Condition::Mean { at_least: hundredths(5_000) },
            Condition::Mean { at_least: hundredths(5_000) },
            Condition::ThemeMean { theme: Some("nowhere".into()), at_least: hundredths(5_000) },
            Condition::ThemeMean { theme: Some("duties".into()), at_least: hundredths(5_000) },
            Condition::Floor { theme: Some("areas".into()), level: Level(4) },
            Condition::Mandatory { indicators: vec!["l1".into(), "t1".into(), "x".into()], level: Level(4) },
            Condition::Mandatory { indicators: Vec::new(), level: Level(2) },
            Condition::FewerMinors { than: 0 },
            Condition::Judged { at_least: hundredths(0) },
        ],
    );
    let expected = [
        at(1, Flaw::SameCondition),
        at(2, Flaw::UnknownTheme("nowhere".into())),
        at(3, Flaw::NothingToAverage),
        at(4, Flaw::NoScaleWithLevel(Level(4))),
        at(5, Flaw::NoSuchLevel { indicator: "t1".into(), level: Level(4) }),
        at(5, Flaw::UnknownIndicator("x".into())),
        at(6, Flaw::NoIndicator),
        at(7, Flaw::Zero),
        at(8, Flaw::Zero),
    ];
    let found = faults(&rule, &Frame::of(&mixed()));
    assert_eq!(found.into_iter().map(|fault| (fault.spot, fault.flaw)).collect::<Vec<_>>(), expected);
}

#[test]
fn a_rule_without_grades_or_a_grade_that_asks_nothing_is_unsound() {
    let frame = Frame::of(&mixed());
    let flaws = |rule: &LabelRule| faults(rule, &frame).into_iter().map(|fault| fault.flaw).collect::<Vec<_>>();
    assert_eq!(flaws(&graded(&[])), [Flaw::NoGrade]);
    assert_eq!(flaws(&graded(&[("committed", Vec::new())])), [Flaw::NoCondition]);
    let edition = FrameworkRef { edition: "2".into(), ..mixed().reference() };
    let other = LabelRule { framework: edition, ..asks(&mixed(), Basis::Own, vec![Condition::Reviewed]) };
    assert_eq!(flaws(&other), [Flaw::OtherFramework(mixed().reference())]);
}

#[test]
fn nobody_finds_non_conformities_where_no_scale_knows_them_and_nobody_reviews() {
    let framework = support::framework_of_indicators(vec![support::indicator("a")]);
    let flaws = |basis| faults(&asks(&framework, basis, vec![Condition::NoMajor]), &Frame::of(&framework)).len();
    assert_eq!((flaws(Basis::Own), flaws(Basis::Review)), (1, 0));
}

#[test]
fn a_higher_grade_asks_at_least_what_the_lower_one_asks() {
    let frame = Frame::of(&mixed());
    let mean = |value| Condition::Mean { at_least: hundredths(value) };
    let named = |ids: &[&str], level| Condition::Mandatory {
        indicators: ids.iter().map(|id| (*id).into()).collect(),
        level: Level(level),
    };
    let lower = vec![mean(5_000), named(&["l1", "l2"], 2), Condition::FewerMinors { than: 5 }];
    let stronger = vec![mean(7_500), named(&["l1"], 3), named(&["l2"], 2), Condition::FewerMinors { than: 3 }];
    assert_eq!(faults(&graded(&[("confirmed", stronger), ("committed", lower.clone())]), &frame), []);

    let weaker = vec![mean(4_999), named(&["l1"], 3), Condition::FewerMinors { than: 5 }];
    let found = faults(&graded(&[("confirmed", weaker), ("committed", lower)]), &frame);
    let weaker = |condition| Flaw::WeakerThan { lower: "committed".into(), condition };
    let expected = [(Spot::Grade(0), weaker(0)), (Spot::Grade(0), weaker(1))];
    assert_eq!(found.into_iter().map(|fault| (fault.spot, fault.flaw)).collect::<Vec<_>>(), expected);
}

#[test]
fn a_new_grade_gets_an_id_that_none_has() {
    let rule = graded(&[("grade-1", Vec::new()), ("grade-3", Vec::new())]);
    assert_eq!(rule.free_grade_id(), GradeId::from("grade-2"));
}

#[test]
fn the_rules_that_come_with_frameworks_are_sound_and_told_apart() {
    let mut ids = Vec::new();
    for card in catalogue() {
        let framework = support::browser::built_in(&card.framework).framework;
        let Some((id, rule)) = built_in(&framework) else { continue };
        assert_eq!(faults(&rule, &Frame::of(&framework)), [], "{}", card.framework);
        ids.push((card.framework.to_string(), id));
    }
    let names: Vec<&str> = ids.iter().map(|(name, _)| name.as_str()).collect();
    for name in ["rnq-V9", "lycee-des-metiers-2023", "lycee-des-metiers-2016", "guide-8-2025"] {
        assert!(names.contains(&name), "{names:?}");
    }
    assert_eq!(ids.len(), 4, "{names:?}");
    ids.sort_by_key(|(_, id)| *id);
    ids.dedup_by_key(|(_, id)| *id);
    assert_eq!(ids.len(), 4);
}
