//! What is true of every figure in every case of the gallery.

mod laws;

use std::collections::{BTreeMap, BTreeSet};

use gallery::cases;
use gallery::texts::texts;
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
            assert_ne!(title, title_there, "{name}");
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
