//! Themes, criteria and indicators.

use super::*;

fn numbers(package: &Package) -> Vec<String> {
    package.framework.places().map(|place| place.indicator.number.to_string()).collect()
}

fn order(package: &Package) -> String {
    let themes = package.framework.themes.iter().map(|theme| {
        let criteria = theme.criteria.iter().map(|criterion| {
            let ids: Vec<&str> = criterion.indicators.iter().map(|indicator| indicator.id.as_str()).collect();
            format!("{}[{}]", criterion.id, ids.join(" "))
        });
        format!("{}: {}", theme.id, criteria.collect::<Vec<_>>().join(" "))
    });
    themes.collect::<Vec<_>>().join(" | ")
}

/// Two themes; the first has two criteria.
fn two_themes() -> Package {
    let package = done(&new(), Edit::AddIndicator("c1".into(), None));
    let package = done(&package, Edit::AddCriterion("t1".into()));
    done(&package, Edit::AddTheme)
}

#[test]
fn a_new_framework_has_one_thing_of_each_and_says_what_is_missing() {
    let package = new();
    assert_eq!(order(&package), "t1: c1[i1]");
    assert_eq!(numbers(&package), ["1.1"]);
    let expected = [Flaw::NoTitle, Flaw::TextMissing, Flaw::TextMissing, Flaw::CriterionWithoutTitle];
    assert_eq!(flaws(&package), expected);
    let package = complete(package);
    assert_eq!(findings(&package), []);
    assert_eq!(&*package.words["fr"].scales[&"level".into()].levels[&Level(3)], "Installé");
}

#[test]
fn what_is_added_is_in_hand_and_numbered_after_what_stands_before_it() {
    let package = two_themes();
    assert_eq!(order(&package), "t1: c1[i1 i2] c2[i3] | t2: c3[i4]");
    assert_eq!(numbers(&package), ["1.1", "1.2", "1.2.1", "2.1"]);
    let between = apply(&package, &Edit::AddIndicator("c1".into(), Some("i1".into())), &Past::default());
    let between = between.expect("it can be done");
    assert_eq!(between.at, Some(Spot::Indicator("i5".into())));
    assert_eq!(order(&between.package), "t1: c1[i1 i5 i2] c2[i3] | t2: c3[i4]");
}

#[test]
fn everything_is_numbered_in_its_order_on_demand() {
    let package = done(&two_themes(), Edit::Renumber);
    assert_eq!(numbers(&package), ["1.1.1", "1.1.2", "1.2.1", "2.1.1"]);
    let simple = done(&done(&new(), Edit::AddTheme), Edit::AddIndicator("c2".into(), None));
    let retired = done(&done(&simple, Edit::Retire("i2".into())), Edit::Renumber);
    assert_eq!(numbers(&retired), ["1.1", "2.1"], "where no theme has two criteria, two numbers suffice");
    assert_eq!(&*retired.framework.themes[1].criteria[0].indicators[0].number, "2.1", "the retired one keeps its own");
}

#[test]
fn parts_move_through_their_neighbours() {
    let shift = |package: &Package, part, way| done(package, Edit::Shift(part, way));
    let package = two_themes();
    let up = shift(&package, Part::Indicator("i3".into()), Way::Up);
    assert_eq!(order(&up), "t1: c1[i1 i2 i3] c2[] | t2: c3[i4]");
    let across = shift(&package, Part::Indicator("i4".into()), Way::Up);
    assert_eq!(order(&across), "t1: c1[i1 i2] c2[i3 i4] | t2: c3[]");
    let down = shift(&package, Part::Criterion("c2".into()), Way::Down);
    assert_eq!(order(&down), "t1: c1[i1 i2] | t2: c2[i3] c3[i4]");
    let theme = shift(&package, Part::Theme("t2".into()), Way::Up);
    assert_eq!(order(&theme), "t2: c3[i4] | t1: c1[i1 i2] c2[i3]");
    refused(&package, Edit::Shift(Part::Indicator("i1".into()), Way::Up), Refused::AtTheEdge);
    refused(&package, Edit::Shift(Part::Theme("t2".into()), Way::Down), Refused::AtTheEdge);

    let placed = done(&package, Edit::Place(Part::Indicator("i1".into()), "c3".into()));
    assert_eq!(order(&placed), "t1: c1[i2] c2[i3] | t2: c3[i4 i1]");
    let placed = done(&placed, Edit::Place(Part::Criterion("c1".into()), "t2".into()));
    assert_eq!(order(&placed), "t1: c2[i3] | t2: c3[i4 i1] c1[i2]");
}

#[test]
fn a_copy_has_the_words_of_its_original_and_an_id_of_its_own() {
    let package = done(&new(), word(statement("i1"), "fr", "Chacun est accueilli."));
    let package = done(&package, Edit::Duplicate("i1".into()));
    assert_eq!(numbers(&package), ["1.1", "1.2"]);
    let package = done(&package, word(statement("i2"), "fr", "Chacune est accueillie."));
    assert_eq!(&*package.words["fr"].indicators[&"i1".into()].statement, "Chacun est accueilli.");
}

#[test]
fn what_nobody_published_goes_with_its_words() {
    let package = complete(two_themes());
    let removed = apply(&package, &Edit::Remove(Part::Theme("t1".into())), &Past::default()).expect("it can be done");
    assert_eq!((order(&removed.package).as_str(), removed.at), ("t2: c3[i4]", Some(Spot::Theme("t2".into()))));
    assert_eq!(removed.package.words["fr"].indicators.len(), 1);
    assert_eq!(findings(&removed.package), []);
}

#[test]
fn what_was_published_is_retired_and_can_be_asked_again() {
    let published = complete(two_themes());
    let past = past(&published);
    let next = next_edition(&published, &past.editions, "2026-09-02");
    let next = done_after(&next, Edit::AddIndicator("c1".into(), None), &past);
    let removed = apply(&next, &Edit::Remove(Part::Theme("t1".into())), &past).expect("it can be done");
    assert_eq!(order(&removed.package), "t1: c1[i1 i2] c2[i3] | t2: c3[i4]", "the new indicator alone is gone");
    assert_eq!(numbers(&removed.package), ["2.1"]);
    assert_eq!(removed.at, Some(Spot::Theme("t1".into())));
    assert_eq!(removed.package.card().n_themes, 1, "nothing of the other one is asked");
    assert_eq!(findings(&removed.package), []);
    let restored = done_after(&removed.package, Edit::Restore("i2".into()), &past);
    assert_eq!(numbers(&restored), ["1.2", "2.1"]);
    let added = done_after(&removed.package, Edit::AddIndicator("c3".into(), None), &past);
    assert!(item_ids(&added.framework).contains("i5"), "{}", order(&added));
}

#[test]
fn an_id_that_was_published_is_not_given_to_something_else() {
    let published = two_themes();
    let past = past(&published);
    let without = done(&published, Edit::Remove(Part::Theme("t2".into())));
    let again = done_after(&without, Edit::AddTheme, &past);
    assert_eq!(order(&again), "t1: c1[i1 i2] c2[i3] | t3: c4[i5]");
}

#[test]
fn the_next_edition_says_which_it_follows_and_how_items_compare() {
    let name = |edition: &str| {
        let package = done(&new(), Edit::Identify(Identity::Edition, edition.into()));
        next_edition(&package, &BTreeSet::new(), "2026-09-02").framework.edition.to_string()
    };
    assert_eq!(["2026", "1", "V9", "bêta"].map(name), ["2027", "2", "V10", "bêta bis"]);
    let published = new();
    let next = next_edition(&published, &BTreeSet::from(["2027".into()]), "2026-09-02");
    assert_eq!((&*next.framework.edition, findings(&next).len()), ("2028", findings(&published).len()));
    let wider = done(&next, Edit::Relate("i1".into(), Relation::Wider));
    let predecessor = wider.framework.predecessor.clone().expect("one before");
    assert_eq!((&*predecessor.edition, predecessor.links[0].relation), ("2026", Relation::Wider));
    let equal = done(&wider, Edit::Relate("i1".into(), Relation::Equal));
    assert_eq!(equal, next);
    refused(&published, Edit::Relate("i1".into(), Relation::Wider), Refused::NotThere);
}

#[test]
fn a_copy_of_a_built_in_framework_is_sound_and_says_whose_words_it_rests_on() {
    for card in catalogue() {
        let original = support::browser::built_in(&card.framework);
        let copy = adapted(&original, "copy".into(), "1", "2026-09-01");
        assert_eq!(findings(&copy), [], "{}", card.framework);
        assert_eq!(legalised(&copy), copy, "{}", card.framework);
        assert!(copy.framework.predecessor.is_none());
    }
    let copy = adapted(&qual(), "copy".into(), "1", "2026-09-01");
    let title = &copy.words["fr"].framework;
    let original = &qual().words["fr"].framework;
    assert_eq!(&*title.title, format!("{} (adaptation)", original.title));
    assert!(title.credit.starts_with("Adapté de «\u{a0}"), "{}", title.credit);
    assert!(title.credit.ends_with(&*original.credit), "{}", title.credit);
}

#[test]
fn no_edit_passes_the_bounds_of_the_file() {
    assert_eq!(
        (edit::THEMES, edit::CRITERIA, edit::INDICATORS),
        (limits::THEMES, limits::CRITERIA, limits::INDICATORS)
    );
    let mut package = new();
    for _ in 1..edit::THEMES {
        package = done(&package, Edit::AddTheme);
    }
    refused(&package, Edit::AddTheme, Refused::TooMany);
    framework_file::write(&package, Form::Json).expect("it still fits");
}
