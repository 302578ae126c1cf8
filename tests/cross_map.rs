//! Holds `indicators/cross-map.toml` to its rules, and shows that mistakes in it are told with their topic.

mod support;

use std::fs;
use std::path::Path;

use qualicycle::framework::Package;
use qualicycle::framework::cross_map::{CrossMap, Member};
use support::browser::{catalogue, whole};

fn packages() -> Vec<Package> {
    catalogue().iter().map(|card| whole(&card.framework)).collect()
}

fn file() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators/cross-map.toml");
    fs::read_to_string(path).expect("indicators/cross-map.toml can be read")
}

#[test]
fn the_cross_map_is_sound_and_joins_every_framework() {
    let map = CrossMap::read(&file(), &packages()).unwrap_or_else(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("\n{}\n", told.join("\n"))
    });
    assert!(map.topics.len() >= 20, "{} topics", map.topics.len());
    for card in catalogue() {
        let is_joined = map.topics.iter().flat_map(|topic| &topic.members).any(|m| m.framework == card.framework.id);
        assert!(is_joined, "{} is in no topic", card.framework);
    }
}

#[test]
fn what_a_member_is_called_on_paper_travels_with_the_map() {
    let map = CrossMap::read(&file(), &packages()).expect("it is sound");
    let printed = |member: &str| {
        let printed = &map.printed[&Member::try_from(member.to_owned()).expect("a member")];
        (printed.number.to_string(), printed.is_theme)
    };
    assert_eq!(printed("eqavet/p3"), ("P3".into(), false));
    assert_eq!(printed("rnq/i4"), ("4".into(), false));
    assert_eq!(printed("qual/t10"), ("10".into(), true));
    let json = serde_json::to_string(&map).expect("data is JSON");
    assert_eq!(serde_json::from_str::<CrossMap>(&json).expect("it can be read back"), map);
}

#[test]
fn a_theme_and_its_indicators_share_the_topics_of_the_theme() {
    let map = CrossMap::read(&file(), &packages()).expect("it is sound");
    let qual = support::browser::qual().framework;
    let ids = |topics: Vec<&qualicycle::framework::cross_map::Topic>| {
        topics.iter().map(|topic| topic.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(ids(map.topics_naming(&qual.id, "t10").collect()), ["workplace-periods"]);
    assert_eq!(ids(map.topics_naming(&qual.id, "t10-p1").collect()), [""; 0]);
    assert_eq!(ids(map.topics_of(&qual, &"t10-p1".into()).collect()), ["workplace-periods"]);
}

/// What is said of a topic with these members and titles.
#[track_caller]
fn check(members: &str, titles: &str, expected: &[&str]) {
    let text = format!("[[topics]]\nid = \"x\"\nmembers = [{members}]\n{titles}");
    let told = CrossMap::read(&text, &packages()).err().unwrap_or_default();
    assert_eq!(told.iter().map(ToString::to_string).collect::<Vec<_>>(), expected);
}

const TITLES: &str = "title.fr = \"a\"\ntitle.en = \"b\"\ntitle.nl = \"c\"";

#[test]
fn mistakes_are_told_with_their_topic() {
    check("\"eqavet/p3\", \"rnq/i4\"", TITLES, &[]);
    check(
        "\"eqavet/p3\", \"rnq/i99\", \"nobody/x\"",
        TITLES,
        &[
            "cross-map.toml: x: the newest edition has no theme or indicator “rnq/i99”",
            "cross-map.toml: x: the newest edition has no theme or indicator “nobody/x”",
        ],
    );
    check(
        "\"eqavet/p3\", \"rnq/i4\", \"rnq/i4\"",
        "title.fr = \"a\"\ntitle.en = \"\"",
        &[
            "cross-map.toml: x: the title in “en” is missing",
            "cross-map.toml: x: the title in “nl” is missing",
            "cross-map.toml: x: “rnq/i4” stands twice",
        ],
    );
    check("\"eqavet/p3\", \"eqavet/p7\"", TITLES, &["cross-map.toml: x: a topic belongs to several frameworks"]);
    check(
        "\"lycee-des-metiers/m1.1\", \"eqavet/p3\"",
        TITLES,
        &["cross-map.toml: x: the newest edition has no theme or indicator “lycee-des-metiers/m1.1”"],
    );
}

#[test]
fn a_topic_that_stands_twice_and_a_member_that_is_none_are_told() {
    let one = format!("[[topics]]\nid = \"x\"\nmembers = [\"eqavet/p3\", \"rnq/i4\"]\n{TITLES}\n");
    let told = CrossMap::read(&format!("{one}{one}"), &packages()).expect_err("it stands twice");
    assert_eq!(told[0].to_string(), "cross-map.toml: x: this topic stands twice");
    let told = CrossMap::read(&one.replace("rnq/i4", "rnq"), &packages()).expect_err("no member");
    assert!(told[0].to_string().contains("a member is written framework/id"), "{}", told[0]);
}
