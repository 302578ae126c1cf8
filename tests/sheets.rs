//! A framework from a spreadsheet: what is sound in a table is imported, and the rest is said.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "sheets/columns.rs"]
mod columns;
#[path = "sheets/laws.rs"]
mod laws;
#[path = "sheets/layouts.rs"]
mod layouts;
#[path = "sheets/numbers.rs"]
mod numbers;
#[path = "sheets/remarks.rs"]
mod remarks;
#[path = "sheets/samples.rs"]
mod samples;
#[path = "sheets/sources.rs"]
mod sources;
#[path = "sheets/wrong.rs"]
mod wrong;

use expect_test::expect;
use qualicycle::formats::message::{Progress, Request, Response, answer};
use qualicycle::formats::sheet::{self, RemarkKind, Role, SheetError};
use qualicycle::framework::check;
use qualicycle::framework::scale::{Kind, Level};
use samples::{options, package_of, plant, table};

const GRID: &[u8] = include_bytes!("fixtures/sheets/grille.csv");

/// What a label body sends round: French, semicolons, Windows-1252, a title above the headers.
#[test]
fn the_grid_of_a_label_body_becomes_a_framework() {
    let table = sheet::read("Grille label.csv", GRID).unwrap().remove(0);
    assert_eq!(&*table.name, "Grille label");
    let planting = plant(&table);
    expect![[r#"
        1 Accueil et information [40]
          1.1 Accueillir [15]
            1.1.1 L’accueil des élèves est préparé – dès l’inscription [5]
            1.1.2 Chaque famille reçoit un « livret » [9] !
          1.2 Informer [25]
            1.2.1 Les métiers sont présentés ; les débouchés aussi [25]
        2 Accompagnement [60]
          2.1 Accompagner [60]
            2.1.1 Chaque élève est reçu en entretien [40] !
            2.1.2 Le taux d’élèves reçus est suivi [20]
        B6: TotalDiffers { stated: "15", found: "14" }
    "#]]
    .assert_eq(&samples::shown(&planting));
}

#[test]
fn the_worker_shows_a_spreadsheet_and_makes_a_framework_of_it() {
    let read = over_the_wire(Request::ReadSheet { name: "grille.csv".into() });
    let (response, bytes) = answer(read, GRID, &mut |_| {});
    assert_eq!(response, serde_json::from_slice(&serde_json::to_vec(&response).unwrap()).unwrap());
    let Response::SheetRead { name, tables } = response else { panic!("it is read") };
    let [preview] = &tables[..] else { panic!("one table") };
    assert_eq!((&*name, &*preview.name, bytes.len()), ("grille.csv", "grille", 0));
    assert_eq!(preview.rows.len(), preview.n_rows as usize);

    let request = |options| Request::PlantSheet {
        name: "grille.csv".into(),
        table: 0,
        mapping: preview.mapping.clone(),
        options,
    };
    let (response, _) = answer(over_the_wire(request(Some(options()))), GRID, &mut |_| {});
    let Response::SheetPlanted { sketch, remarks, n_remarks, signature, package, .. } = response else {
        panic!("it is planted")
    };
    assert_eq!((sketch.themes.len(), remarks.len() as u64, signature), (2, n_remarks, preview.signature.clone()));
    assert_eq!(check::findings(&package.unwrap()), []);

    let (response, _) = answer(over_the_wire(request(None)), GRID, &mut |_| {});
    assert!(matches!(response, Response::SheetPlanted { package: None, .. }));

    let (response, _) = answer(over_the_wire(request(None)), b"%PDF-1.7", &mut |_| {});
    assert!(matches!(response, Response::SheetNotRead { error: SheetError::NotASheet { .. }, .. }));
}

fn over_the_wire(request: Request) -> Request {
    serde_json::from_slice(&serde_json::to_vec(&request).unwrap()).unwrap()
}

#[test]
fn whoever_waits_hears_how_far_it_is() {
    let csv = samples::long_table(20_000);
    let mut heard: Vec<Progress> = Vec::new();
    let mapping = sheet::guess(&table(&csv));
    let request = Request::PlantSheet { name: "x.csv".into(), table: 0, mapping, options: None };
    answer(request, csv.as_bytes(), &mut |progress| heard.push(progress));
    assert!((20..100).contains(&heard.len()), "{} words of progress", heard.len());
    assert!(heard.iter().all(|progress| progress.done <= progress.total), "{heard:?}");
}

#[test]
fn five_thousand_rows_are_looked_through() {
    let planting = plant(&table(&samples::long_table(5_000)));
    let limit = qualicycle::formats::limits::INDICATORS;
    assert_eq!(planting.indicators().count(), limit);
    let n_indicators = 5_000 - 50 - 500;
    let left_out = (n_indicators - limit) as u64;
    assert!(
        planting
            .remarks
            .iter()
            .any(|remark| { matches!(remark.kind, RemarkKind::TooMany { left_out: found, .. } if found == left_out) })
    );
}

#[test]
fn two_thousand_indicators_in_twenty_thousand_rows_are_found() {
    // Between any two rows of the framework there are nine with nothing but a remark in a column of no use.
    let rows: Vec<String> = (0..20_000)
        .map(|row| match row % 10 {
            0 => format!("{}.{};Indicateur {row};", row / 1_000 + 1, row % 1_000 / 10 + 1),
            _ => ";;vu".to_owned(),
        })
        .collect();
    let table = table(&format!("N°;Indicateur;Visa\n{}", rows.join("\n")));
    assert_eq!(table.rows.len(), 20_001);
    let planting = plant(&table);
    assert_eq!((planting.themes.len(), planting.indicators().count()), (20, 2_000));
    let n_empty = planting.remarks.iter().filter(|remark| remark.kind == RemarkKind::EmptyTitle).count();
    assert_eq!(n_empty, 18_000);
    assert_eq!(sheet::remark::gravest(&planting.remarks, 500).len(), 500);
}

#[test]
fn columns_of_descriptors_make_a_scale_of_levels() {
    let csv = "N°;Indicateur;Niveau 1 : Insuffisant;Niveau 2 : Fragile;Niveau 3 : Acquis\n\
               1;Accueil;;;\n1.1;Livret;aucun;en projet;remis\n1.2;Visite;aucune;parfois;toujours";
    let package = package_of(csv);
    let framework = &package.framework;
    let scale = framework.scale(&framework.default_scale).unwrap();
    assert_eq!((scale.kind, scale.levels.clone()), (Kind::Level, [1, 2, 3].map(Level).to_vec()));
    let words = &package.words["fr"];
    assert_eq!(&*words.scales[&scale.id].levels[&Level(2)], "Fragile");
    assert_eq!(&*words.indicators[&"i1.2".into()].levels[&Level(2)], "parfois");
}

#[test]
fn descriptors_with_gaps_go_to_the_guidance() {
    let csv = "N°;Indicateur;Aide;Niveau 1;Niveau 2\n1;Accueil;;;\n1.1;Livret;Voir le livret;aucun;remis\n\
               1.2;Visite;Voir l’agenda;;toujours";
    let planting = plant(&table(csv));
    assert!(planting.remarks.iter().any(|remark| {
        remark.row == Some(4) && remark.kind == RemarkKind::LevelsIncomplete { found: 1, expected: 2 }
    }));
    let package = package_of(csv);
    assert_eq!(package.framework.scales[0].kind, Kind::Agreement);
    let words = &package.words["fr"];
    assert_eq!(words.indicators[&"i1.1".into()].levels.len(), 2);
    assert_eq!(&*words.indicators[&"i1.2".into()].guidance, "Voir l’agenda\nNiveau 2 : toujours");
}

#[test]
fn rows_choose_their_scale() {
    let csv = "N°;Indicateur;Échelle;Unité;Critique\n1;Accueil;;;\n1.1;Livret;oui/non;;x\n\
               1.2;Visite;Jamais / Parfois / Toujours;;\n1.3;Taux de retour;;%;\n1.4;Entretien;;;oui\n1.5;Agenda;Oui – Non;;non";
    let package = package_of(csv);
    let framework = &package.framework;
    let kinds: Vec<Kind> = framework.places().map(|place| framework.scale_of(place.indicator).unwrap().kind).collect();
    assert_eq!(kinds, [Kind::YesNo, Kind::Agreement, Kind::Quantity, Kind::Agreement, Kind::YesNo]);
    assert_eq!(framework.scales.len(), 4);
    let critical: Vec<_> = framework.places().map(|place| place.indicator.floor).collect();
    assert_eq!(critical, [Some(Level(1)), None, None, Some(Level(3)), None]);
    let words = &package.words["fr"];
    let levels: Vec<&str> = words.scales[&"agreement3".into()].levels.values().map(|name| &**name).collect();
    assert_eq!(levels, ["Jamais", "Parfois", "Toujours"]);
    assert_eq!(&*words.units[&"percent".into()], "%");
}

#[test]
fn the_same_table_gives_the_same_ids_in_the_next_edition() {
    let ids = |csv: &str| -> Vec<String> {
        package_of(csv).framework.places().map(|place| place.indicator.id.to_string()).collect()
    };
    let former = ids("N°;Indicateur\n1;Accueil\n1.1;Livret\n1.3;Visite");
    let next = ids("N°;Indicateur\n1;Accueil et suivi\n1.1;Livret d’accueil\n1.2;Nouveau\n1.3;Visite");
    assert_eq!((former, next), (vec!["i1.1".into(), "i1.3".into()], vec!["i1.1".into(), "i1.2".into(), "i1.3".into()]));
    // Without numbers the titles name them, wherever they stand.
    assert_eq!(ids("Thème;Indicateur\nAccueil;Livret remis\nAccueil;Visite"), ["i-livret-remis", "i-visite"]);
}

#[test]
fn what_the_app_says_about_the_framework_is_in_it() {
    let mut options = options();
    options.id = "Mon Référentiel !".into();
    options.title = "".into();
    options.summary = "  ".into();
    let planting = plant(&table("N°;Indicateur\n1;Accueil\n1.1;Livret"));
    let package = sheet::package(&planting, &options).unwrap();
    assert_eq!(package.framework.id.as_str(), "mon-referentiel");
    let words = &package.words["fr"];
    assert_eq!((&*words.framework.title, &*words.framework.summary), ("grille", "grille"));
    assert_eq!(check::findings(&package), []);
}

#[test]
fn a_mapping_is_found_again_whatever_the_case_of_the_headers() {
    let signature = |csv: &str| {
        let table = table(csv);
        sheet::signature(&table, &sheet::guess(&table))
    };
    let former = signature("N°;Indicateur;Préuve\n1;a;b");
    assert_eq!(former, signature("Référentiel 2027\n\nN°;INDICATEUR;preuve\n1;c;d\n2;e;f"));
    assert_ne!(former, signature("N°;Preuve;Indicateur\n1;a;b"));
}

#[test]
fn people_may_say_otherwise_than_the_guess() {
    let table = table("A;B;C\nAccueil;Livret;x\nAccueil;Visite;y");
    let mut mapping = sheet::guess(&table);
    mapping.header = Some(sheet::mapping::HeaderRows { first: 1, last: 1 });
    mapping.roles = vec![Role::ThemeTitle, Role::Title, Role::Ignore];
    let planting = sheet::plant(&table, &mapping, &mut |_, _| {});
    assert_eq!((planting.themes.len(), planting.indicators().count()), (1, 2));
    assert_eq!(&*planting.themes[0].title, "Accueil");
}
