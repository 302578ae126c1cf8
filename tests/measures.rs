//! Measures across editions of a framework: what was counted in another unit is not drawn, and a line does not join what
//! does not compare.

mod support;

use std::rc::Rc;

use qualicycle::charts::Picture;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::edition::EditionMove;
use qualicycle::dossier::round::Round;
use qualicycle::figures::{Figure, Subject, measures};
use qualicycle::framework::conversion::ScalePair;
use qualicycle::framework::reading::Reading;
use qualicycle::framework::succession::{KnownBy, Passage, ThemePassage};
use qualicycle::framework::{Framework, Indicator, Relation, Words};
use qualicycle::texts::{Language, Texts};
use support::{Desk, framework_of_indicators, on_scale, round_id};

fn texts() -> Texts {
    Texts::read(Language::French, include_str!("../src/texts/fr.ftl"))
}

/// An edition with one measure.
fn edition(edition: &str, unit: &str) -> Framework {
    let measure = Indicator { unit: Some(unit.into()), ..on_scale("n", "quantity") };
    Framework { edition: edition.into(), ..framework_of_indicators(vec![measure]) }
}

/// Two rounds, of which the second moved to the newer edition.
fn two_rounds(old: &Framework, new: &Framework, relation: Relation, scale: Option<ScalePair>) -> Figure {
    let mut desk = Desk::new(1);
    for (n, value) in [(1, "62"), (2, "71")] {
        desk.open(n, old);
        desk.enter(Change::ThemesChosen { round: round_id(n), themes: vec!["t".into()] });
        desk.rate(n, "n", Rating::Quantity(value.parse().expect("a number")));
    }
    let passage = Passage { from: "n".into(), to: "n".into(), relation, known_by: KnownBy::Id, accepted: true, scale };
    let moved = EditionMove {
        from: old.reference(),
        to: new.reference(),
        indicators: vec![passage],
        themes: vec![ThemePassage { from: "t".into(), to: "t".into(), relation, known_by: KnownBy::Id }],
        added: Vec::new(),
        retired: Vec::new(),
        scales: Vec::new(),
        since: 3,
        previous: None,
    };
    desk.enter(Change::EditionChanged { round: round_id(2), edition: Some(Rc::new(moved)) });
    let reading = |framework: &Framework| Reading {
        framework: Rc::new(framework.clone()),
        words: Rc::new(Words::default()),
        other_language: None,
    };
    let beside = |n: u8, framework: &Framework| -> (Rc<Round>, Option<Reading>) {
        (Rc::new(desk.round(n).clone()), Some(reading(framework)))
    };
    let subject = Subject::of(reading(new), &[beside(1, old), beside(2, new)]).expect("two rounds");
    measures::figures(&texts(), &subject).into_iter().next().expect("a value is known")
}

fn n_of_class(picture: &Picture, class: &str) -> usize {
    picture.shapes.iter().filter(|shape| shape.class == class).count()
}

#[test]
fn a_value_in_another_unit_is_told_and_not_drawn() {
    let (old, new) = (edition("1", "count"), edition("2", "percent"));
    let pair = Some(ScalePair { from: "quantity".into(), to: "quantity".into() });
    let figure = two_rounds(&old, &new, Relation::Equal, pair);
    assert_eq!(figure.numbers.rows[0].cells[0].words, "autre unité");
    assert_eq!(figure.numbers.rows[1].cells[0].words, "71\u{202f}%");
    assert_eq!(figure.picture.data().count(), 1);
    assert!(figure.title.contains("première valeur connue"), "{}", figure.title);
    assert!(figure.note.contains("Une campagne comptait dans une autre unité"), "{}", figure.note);
}

#[test]
fn values_of_a_question_that_was_another_one_are_kept_apart() {
    let (old, new) = (edition("1", "percent"), edition("2", "percent"));
    let same = two_rounds(&old, &new, Relation::Equal, None);
    assert_eq!((n_of_class(&same.picture, "line series-1"), n_of_class(&same.picture, "break")), (1, 0));
    assert!(same.title.contains("de 62\u{202f}% à 71\u{202f}%"), "{}", same.title);

    let wider = two_rounds(&old, &new, Relation::Wider, None);
    assert_eq!((n_of_class(&wider.picture, "line series-1"), n_of_class(&wider.picture, "break")), (0, 1));
    assert_eq!(wider.picture.data().count(), 2, "both values are shown all the same");
    assert!(wider.title.contains("les valeurs précédentes ne s’y comparent pas"), "{}", wider.title);
    assert!(wider.note.contains("La ligne pointillée sépare"), "{}", wider.note);
}
