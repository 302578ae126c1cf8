//! What is true of every figure in every case.

use std::collections::BTreeSet;

use gallery::cases;
use gallery::texts::texts;
use qualicycle::charts::Picture;
use qualicycle::texts::Language;

/// The series and points that a picture has marks for.
fn marks(picture: &Picture) -> BTreeSet<(u32, u32)> {
    picture.data().map(|(datum, _)| (datum.series, datum.point)).collect()
}

#[test]
fn a_picture_and_its_table_say_the_same() {
    for language in Language::ALL {
        for case in cases::all(&texts(language)) {
            let Some(figure) = &case.figure else { continue };
            let cells: BTreeSet<(u32, u32)> = figure.numbers.drawn().collect();
            for picture in std::iter::once(&figure.picture).chain(&figure.narrow) {
                assert_eq!(marks(picture), cells, "{} in {language:?}", case.name);
            }
        }
    }
}

#[test]
fn no_two_cases_share_a_name() {
    let cases = cases::all(&texts(Language::French));
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), cases.len());
}
