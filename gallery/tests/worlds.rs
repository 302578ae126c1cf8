//! Every kind of figure in every world that figures have to face, in every language, with all themes and rounds and
//! with some of them: whatever is drawn is sound.

mod laws;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use gallery::kinds;
use gallery::texts::texts;
use gallery::world::{World, round_id, theme_id};
use gallery::worlds;
use qualicycle::figures::Subject;
use qualicycle::texts::Language;

/// What a page can show of a world: all of it, or what somebody chose.
fn views(subject: &Subject) -> [(&'static str, Subject); 4] {
    [
        ("all", subject.clone()),
        ("one theme", subject.clone().showing_themes(&[theme_id(0)])),
        ("the last round alone", subject.clone().showing_rounds(&[subject.round.id])),
        ("since the first round", subject.clone().since(round_id(0))),
    ]
}

#[test]
fn every_figure_is_sound_in_every_world() {
    let mut n_figures = 0;
    let mut told: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for language in Language::ALL {
        let t = texts(language);
        for world in worlds::all() {
            let subject = (world.tell)(World::of(language)).subject();
            for (view, subject) in views(&subject) {
                for kind in kinds::ALL {
                    let figures = (kind.draw)(&t, &subject);
                    n_figures += figures.len();
                    for complaint in figures.iter().flat_map(|figure| laws::complaints(language, figure)) {
                        let place = format!("{} in “{}”, {view}, {language:?}", kind.name, world.name);
                        told.entry(complaint).or_default().push(place);
                    }
                    let ids: BTreeSet<&str> = figures.iter().map(|figure| &*figure.id).collect();
                    assert_eq!(ids.len(), figures.len(), "{} gives an id twice in {}", kind.name, world.name);
                }
            }
        }
    }
    assert!(n_figures > 1000, "{n_figures}");
    let lines: Vec<String> =
        told.iter().map(|(complaint, places)| format!("{}: {complaint} ({} times)", places[0], places.len())).collect();
    assert!(lines.is_empty(), "{} complaints:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn where_nothing_is_rated_no_result_is_claimed() {
    for language in Language::ALL {
        let t = texts(language);
        for name in ["not-rated", "never-rated"] {
            let world = worlds::all().into_iter().find(|world| world.name == name).expect("it is in the list");
            let subject = (world.tell)(World::of(language)).subject();
            for kind in kinds::ALL {
                for figure in (kind.draw)(&t, &subject) {
                    let names_theme =
                        (0..6).any(|theme| figure.title.contains(&*subject.theme_title(&theme_id(theme))));
                    assert!(!figure.title.contains('%') && !names_theme, "{}: {}", kind.name, figure.title);
                    let claims = |words: &str| words.contains('%');
                    let cells = figure.numbers.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.is_drawn);
                    assert!(
                        !cells.clone().any(|cell| claims(&cell.words)),
                        "{}: {:?}",
                        kind.name,
                        cells.collect::<Vec<_>>()
                    );
                }
            }
        }
    }
}

#[test]
fn every_world_is_told_in_every_language_and_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = worlds::all().iter().map(|world| world.name).collect();
    assert_eq!(names.len(), worlds::all().len());
    for world in worlds::all() {
        for language in Language::ALL {
            let subject = (world.tell)(World::of(language)).subject();
            assert!(
                subject.card.whole.tally.asked() > 0 || world.name == "only-measures",
                "{} asks nothing",
                world.name
            );
        }
    }
}

/// Whoever adds a figure forgets this list only once.
#[test]
fn every_kind_of_figure_faces_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/figures");
    let files = fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("it can be read").path());
    let draws = |path: &PathBuf| {
        let source = path.is_file().then(|| fs::read_to_string(path).expect("a source file is text"));
        source.is_some_and(|source| source.contains("\npub fn figure(") || source.contains("\npub fn figures("))
    };
    let stem = |path: PathBuf| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let found: BTreeSet<String> = files.filter(draws).map(stem).collect();
    let known: BTreeSet<String> = kinds::ALL.iter().map(|kind| kind.name.to_owned()).collect();
    assert_eq!(known, found);
}

#[test]
fn the_laws_find_what_is_wrong() {
    let subject = World::of(Language::French).round("2026", worlds::usual(0)).subject();
    let t = texts(Language::French);
    let sound = || kinds::spiral_of(&t, &subject);
    assert_eq!(laws::complaints(Language::French, &sound()), [""; 0]);
    let mut with_initials = sound();
    with_initials.title = "L’équipe se situe plus bas que l’évaluation externe (A. B.)".into();
    assert_eq!(laws::complaints(Language::French, &with_initials), [""; 0]);
    let spoiled = |spoil: fn(&mut qualicycle::figures::Figure)| {
        let mut figure = sound();
        spoil(&mut figure);
        assert_ne!(laws::complaints(Language::French, &figure), [""; 0], "{figure:?}");
    };
    spoiled(|figure| figure.title = "il progresse".into());
    spoiled(|figure| figure.title = "Il progresse.".into());
    spoiled(|figure| figure.title = "Il progresse. Il recule".into());
    spoiled(|figure| figure.title = "Il progresse depuis".to_owned() + ",");
    spoiled(|figure| figure.title = "Il gagne 3 %".into());
    spoiled(|figure| figure.note = "Il gagne { $n }".into());
    spoiled(|figure| figure.note = "as-table".into());
    spoiled(|figure| figure.numbers.rows[0].cells[0].is_drawn = false);
    spoiled(|figure| figure.numbers.rows[0].cells[1].is_drawn = true);
    spoiled(|figure| figure.numbers.rows[0].cells.truncate(1));
    spoiled(|figure| figure.numbers.rows[0].head.name = "".into());
    spoiled(|figure| figure.id = "a b".into());
    spoiled(|figure| figure.narrow = Some(figure.picture.clone()));
    spoiled(|figure| std::rc::Rc::make_mut(&mut figure.picture).width = 20);
    spoiled(|figure| {
        let picture = std::rc::Rc::make_mut(&mut figure.picture);
        let again = picture.shapes.iter().find(|shape| shape.text().is_some()).cloned();
        picture.shapes.extend(again);
    });
    spoiled(|figure| std::rc::Rc::make_mut(&mut figure.picture).shapes[0].class = "nameless");
}
