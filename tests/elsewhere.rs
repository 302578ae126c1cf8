//! Results of another tool come out of its tables: which column is what, which organisation and round a row is about,
//! what words mean, and what could not be taken, with its row and column.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "support/cohort.rs"]
mod cohort;

use cohort::package;
use qualicycle::compare::{Extract, Frame, Table};
use qualicycle::dossier::change::{OrganisationKind, Rating};
use qualicycle::dossier::entry::Timestamp;
use qualicycle::formats::elsewhere::{Look, Mapping, Meaning, RemarkKind, Role, Taken, look};
use qualicycle::formats::message::{Request, Response, answer, pieces_of};
use qualicycle::formats::piece;
use qualicycle::formats::sheet;
use qualicycle::framework::scale::Level;

const AT: Timestamp = Timestamp(1_795_262_400_000);

fn looked(framework: &str, text: &str, mapping: Option<Mapping>) -> (Look, Taken) {
    let tables = sheet::read("resultats.csv", text.as_bytes()).unwrap();
    look(&tables, 0, &package(framework), mapping, AT).unwrap()
}

fn level(extract: &Extract, indicator: &str) -> Option<i16> {
    match extract.ratings.get(&indicator.into())? {
        Rating::Level(level) => Some(level.0),
        _ => None,
    }
}

/// One row for each organisation, as a French certifier's table has it: a title above, semicolons, a decimal comma.
const WIDE: &str = "\
Résultats de la campagne;;;;;;;;;
Code UAI;Établissement;Ville;Type;Académie;Effectif;Année scolaire;Date de clôture;1;Indicateur 2;i3
9990001A;CFA du Griffon;Valbruine;CFA;Hautes-Chimères;1 250;2025-2026;15/06/2026;Conforme;2;0
9990002B;Lycée de la Licorne;Songeval;Lycée;Basses-Chimères;;2025-2026;30.6.26;Non-conformité majeure;s.o.;
";

#[test]
fn a_column_for_each_indicator_is_understood() {
    let (look, taken) = looked("rnq", WIDE, None);
    let of = |id: &str| Role::RatingOf(id.into());
    let roles = [
        Role::Code,
        Role::Name,
        Role::Place,
        Role::Kind,
        Role::Region,
        Role::Learners,
        Role::Round,
        Role::Date,
        of("i1"),
        of("i2"),
        of("i3"),
    ];
    assert_eq!((look.mapping.header, &look.mapping.roles[..]), (1, &roles[..]));
    assert_eq!((look.n_rows, look.n_organisations, look.n_rounds, look.n_ratings), (2, 2, 2, 5));
    assert_eq!(look.remarks, []);

    let [first, second] = &taken.extracts[..] else { panic!("{taken:?}") };
    assert_eq!((&*first.organisation.name, &*first.organisation.code), ("CFA du Griffon", "9990001A"));
    assert_eq!((first.organisation.kind, first.organisation.learners), (OrganisationKind::TrainingBody, Some(1250)));
    assert_eq!((&*first.organisation.region, &*first.label), ("Hautes-Chimères", "2025-2026"));
    assert_eq!((first.closed_at, &*first.digest), (Timestamp(1_781_524_800_000), ""));
    assert_eq!(["i1", "i2", "i3"].map(|id| level(first, id)), [Some(2), Some(2), Some(0)]);
    assert_eq!(level(second, "i1"), Some(0));
    assert_eq!(second.ratings[&"i2".into()], Rating::NotApplicable { why: "".into() });
    assert_eq!(second.ratings[&"i3".into()], Rating::NotRated, "an empty cell was asked");
    assert!(!second.ratings.contains_key(&"i4".into()), "what has no column was not asked");
}

#[test]
fn a_row_for_each_indicator_is_understood_in_english_and_dutch() {
    let english = "School name,Town,Round,Indicator,Rating\n\
        Unicorn School,Songeval,2025,1,2\nUnicorn School,Songeval,2025,2,1\nUnicorn School,Songeval,2026,1,0\n";
    let dutch = "Brinnummer\tInstelling\tSchooljaar\tIndicator\tBeoordeling\n\
        99XX\tDe Eenhoorn\t2025\t1\t2\n99XX\tDe Eenhoorn\t2025\t2\t1\n99XX\tDe Eenhoorn\t2026\t1\t0\n";
    for text in [english, dutch] {
        let (look, taken) = looked("rnq", text, None);
        assert_eq!((look.n_organisations, look.n_rounds, look.n_ratings), (1, 2, 3), "{look:?}");
        assert_eq!(look.remarks, []);
        let [first, second] = &taken.extracts[..] else { panic!("{taken:?}") };
        assert_eq!((first.dossier, &*first.label, &*second.label), (second.dossier, "2025", "2026"));
        assert_eq!((level(first, "i2"), level(second, "i1"), second.ratings.len()), (Some(1), Some(0), 1));
    }
}

#[test]
fn the_same_table_brings_the_same_rounds_and_supersedes() {
    let (_, first) = looked("rnq", WIDE, None);
    let tables = sheet::read("x.csv", WIDE.replace("Conforme;2;0", "Conforme;2;2").as_bytes()).unwrap();
    let later = Timestamp(AT.0 + 1);
    let (_, second) = look(&tables, 0, &package("rnq"), None, later).unwrap();
    let ids = |taken: &Taken| taken.extracts.iter().map(|it| (it.dossier, it.round)).collect::<Vec<_>>();
    assert_eq!(ids(&first), ids(&second));

    let frame = std::rc::Rc::new(Frame::of(&package("rnq").framework));
    let mut sheet = qualicycle::compare::Sheet::new(frame.clone());
    for taken in [second, first] {
        let mut table = Table::new(&frame);
        taken.extracts.iter().for_each(|extract| table.push(&frame, extract).unwrap());
        sheet.append(&table).unwrap();
    }
    let column = frame.column(&"i3".into()).unwrap();
    let levels: Vec<_> = sheet.rows().map(|(row, _)| sheet.table.cell(row, column).as_level()).collect();
    assert!(levels.contains(&Some(Level(2))) && !levels.contains(&Some(Level(0))), "the later import counts");
}

#[test]
fn names_are_one_organisation_with_their_place_and_whatever_their_accents() {
    let text = "Nom,Ville,1\nLycée du Phénix,Valbruine,2\nLYCEE DU PHENIX,valbruine,2\nLycée du Phénix,Songeval,2\n";
    let (look, _) = looked("rnq", text, None);
    assert_eq!((look.n_organisations, look.n_rounds), (2, 2));
}

#[test]
fn what_cannot_be_taken_is_said_with_its_place() {
    let text = "Nom;Type;Effectif;Date;Indicateur;Niveau\n\
        Lycée du Phénix;moulin;beaucoup;hier;1;2\n\
        ;CFA;12;;1;2\n\
        Lycée du Phénix;;;;999;2\n\
        Lycée du Phénix;;;;2;7\n\
        Lycée du Phénix;;;;3;bof\n\
        Lycée du Phénix;;;;1;0\n";
    let (look, taken) = looked("rnq", text, None);
    let remarks: Vec<_> = look.remarks.iter().map(|it| (it.row, it.column, it.kind, &*it.written)).collect();
    assert_eq!(
        remarks,
        [
            (2, 3, RemarkKind::NoDay, "hier"),
            (2, 1, RemarkKind::NoKind, "moulin"),
            (2, 2, RemarkKind::NoNumber, "beaucoup"),
            (3, 0, RemarkKind::NoOrganisation, ""),
            (4, 4, RemarkKind::NoSuchIndicator, "999"),
            (5, 5, RemarkKind::NotOnScale, "7"),
            (6, 5, RemarkKind::NoLevel, "bof"),
            (7, 5, RemarkKind::Twice, "0"),
        ]
    );
    assert_eq!(level(&taken.extracts[0], "i1"), Some(0), "the lower one stands");
    let unknown = &look.values[0];
    assert_eq!((&*unknown.written, unknown.n, unknown.meaning), ("bof", 1, Meaning::Unknown));
}

#[test]
fn a_correction_of_the_mapping_counts() {
    let text = "Machin;Truc;A;B\nLycée du Phénix;2026;bof;top\n";
    let (look, _) = looked("rnq", text, None);
    assert_eq!(look.n_rounds, 0);
    let roles = vec![Role::Name, Role::Round, Role::RatingOf("i1".into()), Role::RatingOf("i2".into())];
    let scale = package("rnq").framework.default_scale.clone();
    let meanings = [("bof", Meaning::Level(Level(1))), ("top", Meaning::Level(Level(2)))];
    let meanings = meanings.map(|(word, meaning)| (word.to_owned(), meaning));
    let mapping = Mapping { roles, meanings: [(scale, meanings.into())].into(), ..Mapping::default() };
    let (look, taken) = looked("rnq", text, Some(mapping.clone()));
    assert_eq!((look.mapping, look.remarks.len()), (mapping, 0));
    assert_eq!((level(&taken.extracts[0], "i1"), level(&taken.extracts[0], "i2")), (Some(1), Some(2)));
}

#[test]
fn windows_tables_and_measures_are_read() {
    let framework = package("eqavet");
    let measure = framework.framework.places().find(|place| framework.framework.is_measure(place.indicator)).unwrap();
    let id = measure.indicator.id.clone();
    let text = format!("Nom;{id}\nLyc\u{e9}e;61,4 %\n");
    let bytes: Vec<u8> = text.chars().map(|c| c as u8).collect();
    let tables = sheet::read("x.csv", &bytes).unwrap();
    let (_, taken) = look(&tables, 0, &framework, None, AT).unwrap();
    assert_eq!(&*taken.extracts[0].organisation.name, "Lycée");
    assert_eq!(taken.extracts[0].ratings[&id].quantity().unwrap().to_string(), "61.4");
}

#[test]
fn the_worker_hands_the_rounds_over() {
    let request =
        Request::ReadElsewhere { name: "x.csv".into(), table: 0, package: package("rnq"), mapping: None, at: AT };
    let (response, bytes) = answer(request, WIDE.as_bytes(), &mut |_| {});
    let Response::ElsewhereRead { look, pieces, refused } = response else { panic!("{response:?}") };
    assert_eq!((look.n_rounds, refused.len()), (2, 0));
    let rows: usize = pieces_of(&pieces, &bytes).map(|(_, bytes)| piece::read(bytes).unwrap().1.n_rows()).sum();
    assert_eq!(rows, 2);
}
