//! What is true of every figure in every case when people take it in hand: every value can be reached and read, and
//! every figure can be saved.

use std::collections::BTreeSet;

use gallery::cases;
use gallery::texts::texts;
use qualicycle::charts::bubble::bubble;
use qualicycle::charts::reach::{areas, at_one_place, marks};
use qualicycle::charts::walk::{Step, walk};
use qualicycle::charts::{Picture, Point};
use qualicycle::figures::Figure;
use qualicycle::figures::file::{Source, document};
use qualicycle::texts::{Language, Texts};

fn every_figure(look: impl Fn(&Texts, &str, &Figure)) {
    for language in Language::ALL {
        let t = texts(language);
        for case in cases::all(&t) {
            if let Some(figure) = &case.figure {
                look(&t, &format!("{} in {language:?}", case.name), figure);
            }
        }
    }
}

fn every_picture(look: impl Fn(&Texts, &str, &Figure, &Picture)) {
    every_figure(|t, name, figure| {
        for picture in std::iter::once(&figure.picture).chain(&figure.narrow) {
            look(t, name, figure, picture);
        }
    });
}

#[test]
fn arrow_keys_lead_to_every_value() {
    every_picture(|_, name, _, picture| {
        let marks = marks(picture);
        let (mut reached, mut ahead) = (BTreeSet::from([0]), vec![0]);
        while let Some(here) = ahead.pop() {
            for step in [Step::Left, Step::Right, Step::Up, Step::Down] {
                let there = walk(&marks, here, step);
                if reached.insert(there) {
                    ahead.push(there);
                }
            }
        }
        assert!(marks.is_empty() || reached.len() == marks.len(), "{name}: {} of {}", reached.len(), marks.len());
    });
}

#[test]
fn every_place_can_be_pointed_at() {
    every_picture(|_, name, _, picture| {
        let places: Vec<Point> = marks(picture).iter().map(|mark| mark.at).collect();
        for (index, area) in areas(&places, (picture.width, picture.height)).iter().enumerate() {
            let is_shared = places[..index].iter().any(|earlier| at_one_place(*earlier, places[index]));
            assert!(is_shared || area.len() > 2, "{name}: mark {index}");
        }
    });
}

#[test]
fn every_mark_says_its_value_inside_the_picture() {
    every_picture(|t, name, figure, picture| {
        // A sparkline stands in a line of text that says the same; nobody takes it in hand.
        if name.starts_with("sparkline") {
            return;
        }
        let marks = marks(picture);
        let places: Vec<Point> = marks.iter().map(|mark| mark.at).collect();
        let (width, height) = (picture.width as i32 * 10, picture.height as i32 * 10);
        for mark in &marks {
            let words = figure.numbers.words(t, mark);
            assert!(!words.is_empty(), "{name}: {mark:?}");
            for shape in bubble(&[words], mark.at, &places, picture) {
                let bounds = shape.bounds();
                let is_inside = bounds.left >= 0 && bounds.top >= 0 && bounds.right <= width;
                assert!(is_inside && bounds.bottom <= height, "{name}: {bounds:?} in {width} × {height}");
            }
        }
    });
}

#[test]
fn every_figure_can_be_saved_with_all_its_words() {
    let source = Source {
        organisation: "Lycée <des> Essarts & fils".into(),
        round: "2026".into(),
        framework: "Gallery".into(),
        edition: "1".into(),
    };
    every_figure(|t, name, figure| {
        let document = document(t, figure, &source);
        assert!(document.width > 0 && document.height > figure.picture.height, "{name}");
        let foot = format!("{} · ", "Lycée &lt;des&gt; Essarts &amp; fils");
        assert!(document.svg.contains(&foot), "{name}: {}", document.svg);
        assert!(!document.svg.contains("<style") && !document.svg.contains("style="), "{name}");
        for shape in document.svg.lines().filter(|line| line.contains(" class=") && !line.starts_with("<svg")) {
            assert!(shape.contains(" fill=") || shape.contains(" stroke="), "{name}: {shape} has no look");
        }
    });
}
