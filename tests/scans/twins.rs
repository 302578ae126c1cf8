//! Dossiers that may be of one organisation.

use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::compare::desk::DeskChange;
use qualicycle::compare::twins::Likeness::{NearName, SameCode, SameName};
use qualicycle::compare::twins::{Likeness, proposals};
use qualicycle::dossier::entry::{Author, DossierId, EntryId, ReplicaId, Timestamp};
use ulid::Ulid;

use crate::many::{Many, blank, mixed, percents, some_organisations};
use crate::support::cases;

/// Dossiers with these names, places and official numbers.
fn many(organisations: &[(&str, &str, &str)]) -> Many {
    let framework = percents(1);
    let extracts = (1u128..).zip(organisations).map(|(n, (name, place, code))| {
        let mut extract = blank(&framework, n);
        extract.organisation.name = (*name).into();
        extract.organisation.place = (*place).into();
        extract.organisation.code = (*code).into();
        extract
    });
    let extracts = extracts.collect();
    Many::of(framework, extracts)
}

fn proposed(many: &Many) -> Vec<(u128, u128, Likeness)> {
    proposals(&many.collection).into_iter().map(|twins| (twins.one.0.0, twins.other.0.0, twins.why)).collect()
}

#[track_caller]
fn check(organisations: &[(&str, &str, &str)], expected: &[(u128, u128, Likeness)]) {
    assert_eq!(proposed(&many(organisations)), expected);
}

#[test]
fn one_official_number_is_one_organisation_however_it_is_written() {
    check(&[("A", "", "0991234 z"), ("Something else", "Elsewhere", "0991234Z")], &[(1, 2, SameCode)]);
}

#[test]
fn the_same_name_counts_in_the_same_place_only() {
    let [one, two] = ["Lycée Œillet-des-Prés", "des Prés OEILLET lycee"];
    check(&[(one, "Vergeville", ""), (two, "VERGEVILLE", "")], &[(1, 2, SameName)]);
    check(&[(one, "Vergeville", ""), (one, "Saint-Élan", "")], &[]);
    check(&[(one, "", ""), (one, "", "")], &[]);
}

#[test]
fn a_slip_of_the_pen_is_forgiven_and_another_number_is_not() {
    check(&[("Lycée des Tilleuls", "Vergeville", ""), ("Lycée des Tileuls", "Vergeville", "")], &[(1, 2, NearName)]);
    check(&[("Lycée des Tilleuls", "Vergeville", ""), ("Lycée des Tillueils", "Vergeville", "")], &[]);
    check(&[("Lycée des Tilleuls", "Vergeville", ""), ("Lycée des Tilluels", "Vergeville", "")], &[(1, 2, NearName)]);
    check(&[("Collège 1", "Vergeville", ""), ("Collège 2", "Vergeville", "")], &[]);
    check(&[("Cap", "Vergeville", ""), ("Cape", "Vergeville", "")], &[]);
}

#[test]
fn two_official_numbers_are_two_establishments() {
    let name = "Lycée des Tilleuls";
    check(&[(name, "Vergeville", "0990001A"), (name, "Vergeville", "0990002B")], &[]);
    check(&[(name, "Vergeville", "0990001A"), (name, "Vergeville", "")], &[(1, 2, SameName)]);
}

#[test]
fn whoever_was_asked_once_is_not_asked_again() {
    let name = ("Lycée des Tilleuls", "Vergeville", "");
    let mut many = many(&[name, name, name]);
    assert_eq!(proposed(&many), [(1, 2, SameName), (1, 3, SameName)]);
    say(&mut many, 1, 2, true);
    assert_eq!(proposed(&many), [(1, 3, SameName)]);
    say(&mut many, 1, 3, false);
    // Since 1 and 2 are one, 3 is not 2 either.
    assert_eq!(proposed(&many), []);
}

fn say(many: &mut Many, one: u128, other: u128, joined: bool) {
    let n = many.collection.journal().n_entries() as u128;
    let by = Author { replica: ReplicaId(Ulid(1)), role: "".into(), name: "".into() };
    let change = DeskChange::Joined { one: DossierId(Ulid(one)), other: DossierId(Ulid(other)), joined };
    let entry = many.collection.journal().draft(EntryId(Ulid(n + 1)), Timestamp(1), by, change);
    many.collection.insert(Rc::new(entry));
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn in_whatever_order_files_come_the_proposals_are_the_same(extracts in some_organisations(12)) {
        let many = Many::of(mixed(), extracts);
        let mut backwards = many.extracts.clone();
        backwards.reverse();
        let backwards = Many::of(mixed(), backwards);
        prop_assert_eq!(proposed(&many), proposed(&backwards));
        for (one, other, _) in proposed(&many) {
            prop_assert!(one < other);
        }
    }
}
