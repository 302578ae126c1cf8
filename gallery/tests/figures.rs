//! What is true of every figure in every case of the gallery.

mod laws;

use std::collections::{BTreeMap, BTreeSet};

use gallery::cases;
use gallery::texts::texts;
use qualicycle::charts::marker::N_SERIES;
use qualicycle::charts::svg::FILE_STYLE;
use qualicycle::charts::{Form, Key, Point, Shape, key};
use qualicycle::texts::Language;

#[test]
fn every_case_is_sound() {
    let mut told = Vec::new();
    for language in Language::ALL {
        for case in cases::all(&texts(language)) {
            let complaints = case.figure.iter().flat_map(|figure| laws::complaints(language, figure));
            told.extend(complaints.map(|complaint| format!("{} in {language:?}: {complaint}", case.name)));
        }
    }
    assert!(told.is_empty(), "{} complaints:\n{}", told.len(), told.join("\n"));
}

#[test]
fn no_two_cases_share_a_name() {
    let cases = cases::all(&texts(Language::French));
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases.len());
}

/// A text that was not translated reads the same in two languages.
#[test]
fn a_case_says_it_in_the_words_of_each_language() {
    let of = |language| -> BTreeMap<&'static str, (String, String)> {
        let figures = cases::all(&texts(language)).into_iter().filter_map(|case| Some((case.name, case.figure?)));
        figures.map(|(name, figure)| (name, (figure.title, figure.note))).collect()
    };
    let [french, english, dutch] = Language::ALL.map(of);
    for (one, other) in [(&french, &english), (&french, &dutch), (&english, &dutch)] {
        assert!(one.keys().eq(other.keys()), "a case says something in one language and nothing in another");
        for (name, (title, note)) in one {
            let (title_there, note_there) = &other[name];
            let is_of_numbers = !title.contains(char::is_alphabetic);
            assert!(is_of_numbers || title != title_there, "{name}: {title}");
            assert!(note.is_empty() && note_there.is_empty() || note != note_there, "{name}: {note}");
        }
    }
}

/// Addresses of the page name kinds and cases, and a case is looked for under the kind that its name begins with.
#[test]
fn the_name_of_a_case_begins_with_its_kind() {
    for (kind, cases) in cases::by_kind(&texts(Language::French)) {
        for case in cases {
            let rest = case.name.strip_prefix(kind);
            assert!(rest.is_some_and(|rest| rest.starts_with('-')), "{} is no name of a {kind}", case.name);
        }
    }
}

/// The corners of a shape as seen from the first one, or its radius: the same for shapes that look alike.
fn outline(shape: &Shape) -> Vec<Point> {
    match &shape.form {
        Form::Line(points) | Form::Polygon(points) => {
            points.iter().map(|point| Point::new(point.x - points[0].x, point.y - points[0].y)).collect()
        }
        Form::Circle { radius, .. } => vec![Point::new(radius.0, radius.0)],
        Form::Rect { width, height, .. } => vec![Point::new(width.0, height.0)],
        Form::Text { .. } => Vec::new(),
    }
}

/// On grey paper, the eight lines are told apart by their dashes and by the shapes of their markers.
#[test]
fn lines_are_told_apart_without_their_colours() {
    let screen = include_str!("../../styles/charts.css");
    let dash = |style: &str, series: usize| {
        let rule = style.split(&format!(".line.series-{series}")).nth(1).and_then(|rest| rest.split('}').next());
        let dash = rule.and_then(|rule| rule.split("stroke-dasharray:").nth(1)).unwrap_or_default();
        dash.trim_matches([' ', ';']).to_owned()
    };
    for style in [screen, FILE_STYLE] {
        let dashes: BTreeSet<String> = (1..=N_SERIES).map(|series| dash(style, series)).collect();
        assert_eq!(dashes.len(), N_SERIES, "{dashes:?}");
    }
    let marker = |series: usize| {
        let sample = key(Key::Line(series));
        let markers = sample.shapes.iter().filter(|shape| shape.class.starts_with("marker"));
        markers.map(outline).collect::<Vec<_>>()
    };
    for one in 0..N_SERIES {
        assert!(!marker(one).is_empty(), "line {one} has no marker");
        for other in one + 1..N_SERIES {
            assert_ne!(marker(one), marker(other), "lines {one} and {other} have the same marker");
        }
    }
}
