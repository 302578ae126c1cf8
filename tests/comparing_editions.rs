//! Two editions of a framework side by side: what the comparison says of each kind of change.

mod support;

use std::rc::Rc;

use qualicycle::framework::editions::{Change, Section, compare, is_declared};
use qualicycle::framework::{Framework, FrameworkRef, Link, Predecessor, Relation, Theme};
use support::browser::{built_in, catalogue};
use support::{criterion, indicator, on_scale, theme};

/// An edition with these themes.
fn edition(edition: &str, themes: Vec<Theme>) -> Framework {
    Framework { edition: edition.into(), ..support::framework(themes) }
}

/// A theme with one criterion of these indicators.
fn asks(id: &str, indicators: &[&str]) -> Theme {
    theme(id, vec![criterion(&format!("{id}-c"), indicators.iter().map(|id| indicator(id)).collect())])
}

/// A newer edition with these themes, and what it says of the first one.
fn after(themes: Vec<Theme>, links: &[(&str, &str, Relation)]) -> Framework {
    let links =
        links.iter().map(|(from, to, relation)| Link { from: (*from).into(), to: (*to).into(), relation: *relation });
    let predecessor = Some(Predecessor { edition: "1".into(), links: links.collect() });
    Framework { predecessor, ..edition("2", themes) }
}

#[track_caller]
fn check(old: &Framework, new: &Framework, expected: &[&str]) {
    let told: Vec<String> = compare(old, new).iter().flat_map(tell).collect();
    assert_eq!(told, expected);
}

/// A line for each row; those of themes begin with a star.
fn tell(section: &Section) -> Vec<String> {
    let side = |id: &Option<Rc<str>>| id.as_deref().unwrap_or("–").to_owned();
    let rows = section.themes.iter().map(|row| ("* ", row)).chain(section.indicators.iter().map(|row| ("", row)));
    let line = |(mark, row): (&str, &qualicycle::framework::editions::Row)| {
        let change = match row.change {
            Change::Succeeds(relation) => format!("{relation:?}"),
            other => format!("{other:?}"),
        };
        let scale = if row.has_other_scale { ", other scale" } else { "" };
        format!("{mark}{} → {} {change}{scale}", side(&row.old), side(&row.new))
    };
    rows.map(line).collect()
}

#[test]
fn what_both_editions_share_is_equal_unless_a_link_says_otherwise() {
    let old = edition("1", vec![asks("t", &["a", "b"])]);
    let new = after(vec![asks("t", &["a", "b"])], &[("b", "b", Relation::Wider)]);
    check(&old, &new, &["* t → t Equal", "a → a Equal", "b → b Wider"]);
}

#[test]
fn what_only_one_edition_asks_is_new_or_dropped() {
    let old = edition("1", vec![asks("t", &["a", "b"]), asks("u", &["c", "d"])]);
    let new = after(vec![asks("t", &["a", "e"]), asks("v", &["c"])], &[]);
    check(
        &old,
        &new,
        &[
            "* t → t Equal",
            "a → a Equal",
            "– → e New",
            "b → – Dropped",
            "* – → v New",
            "c → c Equal",
            "* u → – Dropped",
            "d → – Dropped",
        ],
    );
}

#[test]
fn links_lead_from_one_id_to_another_and_one_may_go_into_several() {
    let old = edition("1", vec![asks("m", &["m1", "m2", "m3"])]);
    let links = [
        ("m", "l", Relation::Equal),
        ("m1", "l1", Relation::Narrower),
        ("m1", "l2", Relation::Narrower),
        ("m2", "l2", Relation::Overlapping),
    ];
    let new = after(vec![asks("l", &["l1", "l2", "l3"])], &links);
    check(
        &old,
        &new,
        &[
            "* m → l Equal",
            "m1 → l1 Narrower",
            "m1 → l2 Narrower",
            "m2 → l2 Overlapping",
            "– → l3 New",
            "m3 → – Dropped",
        ],
    );
}

#[test]
fn what_a_theme_dropped_is_told_once_even_if_it_was_split() {
    let old = edition("1", vec![asks("t", &["a", "b"])]);
    let links = [("t", "u", Relation::Narrower), ("t", "v", Relation::Narrower)];
    let new = after(vec![asks("u", &["a"]), asks("v", &["c"])], &links);
    check(&old, &new, &["* t → u Narrower", "a → a Equal", "b → – Dropped", "* t → v Narrower", "– → c New"]);
}

#[test]
fn another_scale_is_told() {
    let rated = |scale| vec![theme("t", vec![criterion("t-c", vec![on_scale("a", scale), indicator("b")])])];
    check(
        &edition("1", rated("agreement")),
        &after(rated("stage"), &[]),
        &["* t → t Equal", "a → a Equal, other scale", "b → b Equal"],
    );
}

#[test]
fn links_to_another_edition_than_the_one_compared_with_do_not_count() {
    let old = edition("0", vec![asks("t", &["a", "b"])]);
    let new = after(vec![asks("t", &["a", "c"])], &[("a", "a", Relation::Wider), ("b", "c", Relation::Equal)]);
    assert!(!is_declared(&old, &new));
    check(&old, &new, &["* t → t Equal", "a → a Equal", "– → c New", "b → – Dropped"]);
}

#[test]
fn nothing_of_either_edition_is_forgotten() {
    for card in catalogue().iter().filter(|card| card.predecessor.is_some()) {
        let new = built_in(&card.framework).framework;
        let old = built_in(&card.before().expect("a predecessor")).framework;
        let sections = compare(&old, &new);
        let rows: Vec<_> = sections.iter().flat_map(|section| &section.indicators).collect();
        for place in new.places() {
            assert!(rows.iter().any(|row| row.new.as_ref() == Some(&place.indicator.id.0)), "{}", place.indicator.id);
        }
        for place in old.places() {
            assert!(rows.iter().any(|row| row.old.as_ref() == Some(&place.indicator.id.0)), "{}", place.indicator.id);
        }
    }
}

#[test]
fn the_editions_of_the_lycee_des_metiers_differ_as_declared() {
    let of = |edition: &str| FrameworkRef { id: "lycee-des-metiers".into(), edition: edition.into() };
    let sections = compare(&built_in(&of("2016")).framework, &built_in(&of("2023")).framework);
    let told: Vec<String> = sections.iter().flat_map(tell).collect();
    for expected in ["* – → l3 New", "m3.1 → l4.2 Narrower, other scale", "m7.3 → – Dropped"] {
        assert!(told.iter().any(|line| line == expected), "{expected} is not in {told:#?}");
    }
}
