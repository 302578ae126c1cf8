//! The field's own papers: each says what it is to say once, in three languages, and its tables arrive in other programs
//! as what they are.

#[path = "support/mod.rs"]
mod support;

#[path = "field_papers/world.rs"]
mod world;

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::finding::{FindingId, Gravity};
use qualicycle::formats::book::{BookForm, Cell, write};
use qualicycle::papers::{
    Block, Paper, Section, Source, Standing, book, conclusions, dashboard, deviations, grid, head, plan, tables, visit,
};
use qualicycle::texts::{Language, Texts};
use support::round_id;
use world::{AT, REVIEW, World, counts, day, finding_id};

type Write = fn(&Texts, &Source<'_>) -> Option<Paper>;

const PAPERS: [(&str, Write); 6] = [
    ("grid", grid::paper),
    ("dashboard", dashboard::paper),
    ("plan", plan::paper),
    ("audit-plan", visit::paper),
    ("conclusions", conclusions::paper),
    ("deviations", deviations::paper),
];

// What a paper says, as text.

fn text_of(paper: &Paper) -> String {
    let facts = paper.facts.iter().map(|(term, value)| format!("{term} : {value}\n"));
    let sections = paper.sections.iter().map(section_text);
    let head = [format!("# {}\n{}\n{}\n", paper.title, paper.subject, paper.running)];
    head.into_iter().chain(facts).chain(sections).collect()
}

fn section_text(section: &Section) -> String {
    format!("\n## {}\n{}", section.title, section.blocks.iter().map(block_text).collect::<String>())
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("### {text}\n"),
        Block::Text(text) | Block::Note(text) => format!("{text}\n"),
        Block::Facts(facts) => facts.iter().map(|(term, value)| format!("{term} : {value}\n")).collect(),
        Block::Items(items) | Block::Signatures(items) => items.iter().map(|item| format!("- {item}\n")).collect(),
        Block::Table(table) => {
            let heads: Vec<&str> = table.columns.iter().map(|column| &*column.heading).collect();
            let row = |row: &Vec<qualicycle::papers::Entry>| {
                let cells: Vec<String> = row.iter().map(|cell| cell.words.replace('\n', " / ")).collect();
                format!("{}\n", cells.join(" | "))
            };
            format!("[{}]\n{}\n{}", table.caption, heads.join(" | "), table.rows.iter().map(row).collect::<String>())
        }
        Block::Figure(figure) => format!("({})\n", figure.title),
        Block::Together(blocks) => blocks.iter().map(block_text).collect(),
    }
}

#[track_caller]
fn paper(world: &World, language: Language, write: Write) -> Paper {
    world.paper(language, write).expect("there is something to say")
}

#[track_caller]
fn french(world: &World, write: Write) -> String {
    text_of(&paper(world, Language::French, write))
}

// All papers.

#[test]
fn each_paper_is_whole_in_each_language() {
    let world = World::audited();
    for language in Language::ALL {
        for (name, write) in PAPERS {
            let paper = paper(&world, language, write);
            assert_eq!(paper.name, name);
            let text = text_of(&paper);
            assert!(!text.contains('{') && !text.contains("{$"), "{name}: {text}");
            for table in tables_of(&paper) {
                assert!(table.rows.iter().all(|row| row.len() == table.columns.len()), "{name}: {}", table.caption);
                let has_words = |entry: &qualicycle::papers::Entry| !entry.words.is_empty();
                assert!(table.rows.iter().flatten().all(has_words), "{name}: an empty cell says nothing: {text}");
            }
            let mut ids: Vec<_> = paper.sections.iter().map(|section| section.id.clone()).collect();
            ids.dedup();
            assert_eq!(ids.len(), paper.sections.len(), "{name}");
        }
    }
}

fn tables_of(paper: &Paper) -> Vec<&qualicycle::papers::Table> {
    fn collect<'a>(blocks: &'a [Block], found: &mut Vec<&'a qualicycle::papers::Table>) {
        for block in blocks {
            match block {
                Block::Table(table) => found.push(table),
                Block::Together(blocks) => collect(blocks, found),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    paper.sections.iter().for_each(|section| collect(&section.blocks, &mut found));
    found
}

/// Prints the papers for whoever wants to read them: `cargo test --test field_papers -- --ignored --nocapture`. With
/// `PAPERS_FOLDER`, they are written there as pages.
#[test]
#[ignore = "for reading"]
fn show() {
    let world = World::audited();
    for language in Language::ALL {
        for (_, write) in PAPERS {
            let paper = paper(&world, language, write);
            println!("{}\n=====", text_of(&paper));
            if let Some(folder) = std::env::var_os("PAPERS_FOLDER") {
                let html = world.with(language, |t, _| qualicycle::papers::html::html(t, &paper));
                let name = format!("{}-{}.html", paper.name, language.code());
                std::fs::write(std::path::Path::new(&folder).join(name), html).expect("the folder is there");
            }
        }
    }
}

#[test]
fn a_paper_on_an_open_round_is_a_draft_and_says_so_on_every_page() {
    let mut world = World::new("qual", "2026");
    world.desk.rate(1, "t01-p1", 3);
    for (write, word) in [(grid::paper as Write, "Projet"), (dashboard::paper, "Projet")] {
        let paper = paper(&world, Language::French, write);
        assert_eq!(paper.standing, Standing::Draft);
        assert!(paper.running.starts_with(word), "{}", paper.running);
    }
    world.desk.seal(1);
    let paper = paper(&world, Language::French, grid::paper);
    assert_eq!(paper.standing, Standing::SelfDeclared);
    assert!(paper.running.contains("sceau ") && paper.running.chars().count() < 110, "{}", paper.running);
}

#[test]
fn a_round_counts_as_reviewed_only_while_the_review_is_of_this_very_record() {
    let world = World::audited();
    let standing = |world: &World| world.with(Language::French, |_, source| head::standing(source));
    assert_eq!(standing(&world), Standing::Reviewed);
    let conclusions = paper(&world, Language::French, conclusions::paper);
    assert_eq!(conclusions.standing, Standing::Reviewed);
    // The same journal without the seal of the review: the round is closed, the review is not.
    let mut open = World::audited();
    let entries: Vec<_> = open.desk.dossier.entries().cloned().collect();
    let unsealed = entries.into_iter().filter(|entry| !matches!(entry.change, Change::ReviewSealed { .. }));
    open.desk.dossier = qualicycle::dossier::Dossier::of(open.desk.dossier.id, unsealed);
    assert_eq!(standing(&open), Standing::SelfDeclared);
    assert_eq!(
        paper(&open, Language::French, conclusions::paper).standing,
        Standing::ReviewDraft,
        "nobody stands for it yet"
    );
}

#[test]
fn files_are_named_after_paper_organisation_round_and_day() {
    let world = World::audited();
    let stem = world.with(Language::French, |_, source| head::stem(source, "conclusions"));
    assert_eq!(stem, "conclusions-GRETA-du-Marais-2026-2026-11-22");
}

#[test]
fn papers_of_a_review_need_one_and_a_round_without_plan_has_no_plan() {
    let mut world = World::new("qual", "2026");
    world.desk.rate(1, "t01-p1", 3);
    for write in [visit::paper as Write, conclusions::paper, deviations::paper, plan::paper] {
        assert_eq!(world.paper(Language::Dutch, write), None);
    }
}

// What people wrote.

#[test]
fn what_people_wrote_stands_once_in_the_deviation_sheets() {
    let world = World::audited();
    let text = french(&world, deviations::paper);
    let written = [
        "Les tarifs de deux sessions manquent.",
        "Aucun résultat n’est publié.",
        "Trois dossiers sur dix sont sans bilan.",
        "Faits du constat 1.",
        "Faits du constat 2.",
        "Faits du constat 3.",
        "Livret d’accueil témoin",
        "Observations de l’organisme.",
        "Cause : deux sites, une seule mise à jour.",
        "Tarifs complétés le jour même.",
        "Relecture mensuelle des pages.",
        "Direction témoin",
        "Douze pages vues, toutes à jour.",
        "Refaire la page des tarifs.",
        "Responsable de la communication",
    ];
    for (sentence, n) in counts(&text, &written) {
        assert_eq!(n, 1, "{sentence}\n{text}");
    }
    assert!(!text.contains("Plainte nominative témoin"), "what is confidential stays unnamed");
    assert!(!text.contains("exemplaire") && !text.contains("La coordination"), "no sheet for what is no deviation");
}

#[test]
fn each_non_conformity_has_one_sheet_on_a_page_of_its_own() {
    let world = World::audited();
    let paper = paper(&world, Language::French, deviations::paper);
    let titles: Vec<&str> = paper.sections.iter().map(|section| &*section.title).collect();
    assert_eq!(titles, ["Fiche d’écart n° 1", "Fiche d’écart n° 2", "Fiche d’écart n° 3"]);
    assert!(paper.sections.iter().all(|section| section.begins_page));
    let sheets: Vec<String> = paper.sections.iter().map(section_text).collect();
    // Notified on 10 December: six months for a minor one, three and one more for a major one, and a requalified one
    // has three months from the day of that.
    assert!(
        sheets[0].contains("Échéance de mise en œuvre : 10/06/2027") && sheets[0].contains("lors du prochain audit")
    );
    assert!(
        sheets[1].contains("Échéance de mise en œuvre : 10/03/2027")
            && sheets[1].contains("Échéance de vérification : 10/04/2027")
    );
    assert!(
        sheets[2].contains("requalifiée en majeure le 03/05/2027") && sheets[2].contains("03/08/2027"),
        "{}",
        sheets[2]
    );
    assert!(sheets[0].contains("Levée le : 02/05/2027"), "{}", sheets[0]);
    assert!(sheets[1].contains("Pas encore de réponse."));
}

#[test]
fn a_withdrawn_finding_has_no_sheet() {
    let mut world = World::new("rnq", "V9");
    world.desk.rate(1, "i1", 2);
    let details = qualicycle::dossier::review::ReviewDetails {
        kind: qualicycle::dossier::review::ReviewKind::MockAudit,
        round: round_id(1),
        framework: world.package.framework.reference(),
        digest: None,
        reviewer: "Paire".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    world.enter(Change::ReviewOpened { review: REVIEW, details: Some(details.into()) });
    let raise = |id: FindingId, statement: Option<&str>| Change::FindingRaised {
        review: REVIEW,
        finding: id,
        details: statement.map(|statement| {
            qualicycle::dossier::finding::FindingDetails {
                gravity: Gravity::Minor,
                indicators: ["i1".into()].into(),
                statement: statement.into(),
                basis: "".into(),
                evidence: Default::default(),
                notified: None,
                repeats: None,
            }
            .into()
        }),
    };
    world.enter(raise(finding_id(1), Some("Un écart.")));
    assert_eq!(paper(&world, Language::English, deviations::paper).sections.len(), 1);
    world.enter(raise(finding_id(1), None));
    assert_eq!(world.paper(Language::English, deviations::paper), None);
}

#[test]
fn what_people_wrote_stands_once_in_the_conclusions() {
    let world = World::audited();
    let text = french(&world, conclusions::paper);
    let written = [
        "Synthèse de l’auditrice.",
        "Forces relevées par l’auditrice.",
        "Progrès attendus par l’auditrice.",
        "Raison de l’avis différent.",
        "Les tarifs de deux sessions manquent.",
        "Aucun résultat n’est publié.",
        "Trois dossiers sur dix sont sans bilan.",
        "Le suivi des départs est exemplaire.",
        "La coordination repose sur une personne.",
        "Faits du constat 5.",
        "A. Exemple, auditrice signataire",
    ];
    for (sentence, n) in counts(&text, &written) {
        assert_eq!(n, 1, "{sentence}\n{text}");
    }
    let place = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is missing: {text}"));
    assert!(
        place("Aucun résultat n’est publié.") < place("Les tarifs de deux sessions manquent."),
        "the gravest first"
    );
    assert!(place("Les tarifs") < place("La coordination") && place("La coordination") < place("Le suivi des départs"));
    assert!(text.contains("Proposition\u{a0}: ne pas délivrer en l’état"), "{text}");
    assert!(text.contains("Motif de la divergence avec la proposition : Raison"), "{text}");
    assert!(text.contains("Même constat des deux côtés sur"), "conformity is counted: {text}");
}

#[test]
fn what_people_wrote_stands_once_in_the_plan() {
    let world = World::audited();
    let text = french(&world, plan::paper);
    let written = [
        "Informer mieux le public.",
        "Raison du choix de l’axe.",
        "Refaire la page des tarifs.",
        "Objectif de l’action témoin.",
        "Responsable de la communication",
        "Deux jours de webmestre.",
        "Part des pages à jour.",
        "40 sur 100 → 95 sur 100",
    ];
    for (sentence, n) in counts(&text, &written) {
        assert_eq!(n, 1, "{sentence}\n{text}");
    }
    assert!(text.contains("Écart n° 1"), "it says which finding is answered: {text}");
}

#[test]
fn what_people_wrote_stands_once_in_the_audit_plan() {
    let world = World::audited();
    let text = french(&world, visit::paper);
    let written = [
        "Objet de l’audit témoin.",
        "Réunion d’ouverture témoin",
        "Entretien témoin",
        "Participants 1",
        "Salle 2",
        "Dix dossiers témoins",
        "Livret d’accueil témoin",
        "Secrétariat témoin",
        "09:00 – 10:30",
    ];
    for (sentence, n) in counts(&text, &written) {
        assert_eq!(n, 1, "{sentence}\n{text}");
    }
    assert!(!text.contains("Plainte nominative témoin") && text.contains("1 preuve confidentielle"), "{text}");
    let place = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is missing"));
    assert!(place("Le 01/12/2026") < place("Le 02/12/2026"));
}

#[test]
fn what_is_confidential_is_named_where_somebody_chose_so() {
    let mut world = World::audited();
    world.options.names_confidential = true;
    assert!(french(&world, visit::paper).contains("Plainte nominative témoin"));
    assert!(french(&world, deviations::paper).contains("Plainte nominative témoin"));
}

// The grid and the dashboard.

#[test]
fn the_grid_has_a_line_for_each_theme_and_says_what_comes_next() {
    let mut world = World::new("qual", "2026");
    world.enter(Change::ThemesChosen { round: round_id(1), themes: vec!["t01".into(), "t10".into()] });
    for indicator in ["t01-p1", "t01-d1", "t01-c1", "t01-a1"] {
        world.desk.rate(1, indicator, 4);
    }
    let paper = paper(&world, Language::French, grid::paper);
    let grid = tables_of(&paper)[0];
    assert_eq!(grid.rows.len(), 3, "two themes and the whole");
    let words = |row: usize, column: usize| &*grid.rows[row][column].words;
    let last = grid.columns.len() - 1;
    assert_eq!(words(0, 1), "100\u{202f}%\nstade\u{a0}: Ajuster");
    assert_eq!(grid.rows[0][1].value, Some(Cell::Share { reached: 1, possible: 1 }));
    assert_eq!(words(0, last), "À maintenir");
    assert_eq!(words(1, 1), "–", "nothing is rated there");
    assert!(words(1, last).starts_with("Renseigner "), "{}", words(1, last));
    let headings: Vec<&str> = grid.columns.iter().map(|column| &*column.heading).collect();
    assert!(!headings.contains(&"Campagne précédente"), "there is none: {headings:?}");
}

#[test]
fn the_grid_counts_conformity_and_never_averages_it() {
    let world = World::audited();
    let paper = paper(&world, Language::French, grid::paper);
    let first = &tables_of(&paper)[0].rows[0];
    assert!(first[1].words.contains("(1)") && !first[1].words.contains('%'), "{}", first[1].words);
    let last = first.last().map(|cell| &*cell.words);
    assert_eq!(last, Some("Action à réaliser pour le 31/01/2027"));
}

#[test]
fn results_without_free_text_name_no_axis() {
    let mut world = World::audited();
    world.options.is_without_free_text = true;
    for write in [grid::paper as Write, dashboard::paper, plan::paper] {
        let text = french(&world, write);
        assert!(!text.contains("Informer mieux") && !text.contains("Refaire la page"), "{text}");
        assert!(text.contains("Axe 1"), "{text}");
    }
}

#[test]
fn the_dashboard_stays_on_one_page_however_much_there_is() {
    let mut world = World::new("qual", "2026");
    let framework = world.package.framework.clone();
    let asked: Vec<_> = world.desk.round(1).clone().asked(&framework).map(|it| it.indicator.id.clone()).collect();
    for (n, indicator) in asked.iter().enumerate() {
        world.desk.rate(1, indicator.as_str(), if n % 2 == 0 { 4 } else { 1 });
    }
    for n in 0..40u128 {
        let title = format!("{n} {}", "Un titre qui n’en finit pas ".repeat(20));
        let axis = qualicycle::dossier::plan::Axis { title: title.as_str().into(), ..Default::default() };
        let id = qualicycle::dossier::plan::AxisId(ulid::Ulid(1000 + n));
        world.enter(Change::AxisChosen { round: round_id(1), axis: id, details: Some(axis.into()) });
        let milestone = qualicycle::dossier::team::Milestone {
            title: title.as_str().into(),
            on: day("2027-01-01"),
            is_reached: false,
        };
        let milestone_id = qualicycle::dossier::team::MilestoneId(ulid::Ulid(2000 + n));
        world.enter(Change::MilestoneSet {
            round: round_id(1),
            milestone: milestone_id,
            details: Some(milestone.into()),
        });
    }
    for language in Language::ALL {
        let paper = paper(&world, language, dashboard::paper);
        if let Some(folder) = std::env::var_os("PAPERS_FOLDER") {
            let html = world.with(language, |t, _| qualicycle::papers::html::html(t, &paper));
            let name = format!("dashboard-full-{}.html", language.code());
            std::fs::write(std::path::Path::new(&folder).join(name), html).expect("the folder is there");
        }
        let lines = text_of(&paper).lines().count();
        assert!(lines < 42, "{lines} lines");
        assert!(text_of(&paper).lines().all(|line| line.chars().count() < 260), "{}", text_of(&paper));
        let figures = paper.sections.iter().flat_map(|section| &section.blocks);
        assert_eq!(figures.filter(|block| matches!(block, Block::Figure(_))).count(), 1);
    }
}

// Tables for other programs.

fn sheet(bytes: &[u8], name: &str) -> Vec<Vec<Data>> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).expect("a workbook");
    workbook.worksheet_range(name).expect("the sheet is there").rows().map(<[Data]>::to_vec).collect()
}

#[test]
fn a_paper_becomes_a_workbook_with_what_is_known_of_it_first() {
    let world = World::audited();
    for language in Language::ALL {
        for (name, write_paper) in PAPERS {
            let paper = paper(&world, language, write_paper);
            let book = world.with(language, |t, _| book::book(t, &paper, AT)).expect("it has tables");
            assert!(book.tables.len() > tables_of(&paper).len(), "{name}");
            let bytes = write(&book, BookForm::Spreadsheet).expect("what is written can be read back");
            let names = Xlsx::new(Cursor::new(&*bytes)).expect("a workbook").sheet_names();
            assert!(names.iter().all(|name| name.encode_utf16().count() <= 31), "{names:?}");
            let first = sheet(&bytes, &names[0]);
            assert!(first.iter().flatten().any(|cell| *cell == Data::String(paper.title.clone())), "{name}");
        }
    }
}

#[test]
fn the_workbook_of_a_round_holds_typed_cells() {
    let mut world = World::new("qual", "2026");
    world.enter(Change::ThemesChosen { round: round_id(1), themes: vec!["t10".into()] });
    let framework = world.package.framework.clone();
    let theme = framework.theme(&"t10".into()).expect("it is there");
    let levels = [4, 2];
    let asked: Vec<_> = theme.places().filter(|place| !framework.is_measure(place.indicator)).collect();
    for (place, level) in asked.iter().zip(levels) {
        world.desk.rate(1, place.indicator.id.as_str(), level);
    }
    let measure = theme.places().find(|place| framework.is_measure(place.indicator)).expect("it has one").indicator;
    world.desk.rate(1, measure.id.as_str(), Rating::Quantity("12,5".parse().expect("a number")));
    let book = world.with(Language::French, |t, source| tables::workbook(t, source, AT));
    let bytes = write(&book, BookForm::Spreadsheet).expect("a file");
    let names = Xlsx::new(Cursor::new(&*bytes)).expect("a workbook").sheet_names();
    assert_eq!(names, ["Document", "Thèmes", "Indicateurs", "Preuves", "Axes", "Actions"]);
    let facts = sheet(&bytes, "Document");
    assert_eq!(facts[1][1], Data::String(tables::LAYOUT.into()));
    let theme_row = &sheet(&bytes, "Thèmes")[1];
    assert!(matches!(theme_row[2], Data::Float(share) if (0.0..=1.0).contains(&share)), "{theme_row:?}");
    assert_eq!(theme_row[7], Data::Float(2.0), "two are rated");
    let rows = sheet(&bytes, "Indicateurs");
    let of = |id: &str| rows.iter().find(|row| row[1] == Data::String(id.into())).expect("its row");
    let first = of(asked[0].indicator.id.as_str());
    assert_eq!((&first[4], &first[5]), (&Data::String("renseigné".into()), &Data::Float(4.0)));
    let not_rated = of(asked[2].indicator.id.as_str());
    assert_eq!((&not_rated[4], &not_rated[5]), (&Data::String("non renseigné".into()), &Data::Empty), "no zero");
    assert_eq!(of(measure.id.as_str())[7], Data::Float(12.5));
}

#[test]
fn the_workbook_of_a_review_sets_both_views_side_by_side() {
    let world = World::audited();
    let book = world.with(Language::English, |t, source| tables::workbook(t, source, AT));
    let bytes = write(&book, BookForm::Spreadsheet).expect("a file");
    let rows = sheet(&bytes, "Review");
    let of = |id: &str| rows.iter().find(|row| row[0] == Data::String(id.into())).expect("its row").clone();
    assert_eq!((&of("i2")[4], &of("i2")[7]), (&Data::Float(2.0), &Data::Float(0.0)));
    assert_eq!(of("i2")[9], Data::Empty, "findings of conformity have no distance");
    let findings = sheet(&bytes, "Findings");
    assert_eq!(findings.len(), 6, "five findings under their headings");
    assert_eq!(findings[1][0], Data::Float(1.0));
    assert!(matches!(findings[1][8], Data::DateTime(_)), "a due date is a day: {:?}", findings[1]);
}

#[test]
fn the_workbook_leaves_out_what_is_not_to_leave() {
    let mut world = World::audited();
    let all = |world: &World| {
        let book = world.with(Language::French, |t, source| tables::workbook(t, source, AT));
        format!("{:?}", book.tables)
    };
    let told = all(&world);
    assert!(told.contains("Note sur l’information.") && told.contains("Livret d’accueil témoin"));
    assert!(!told.contains("Plainte nominative témoin"));
    world.options.is_without_free_text = true;
    let told = all(&world);
    for written in [
        "Note sur",
        "Livret",
        "Refaire",
        "Informer mieux",
        "Motif de",
        "Les tarifs",
        "Douze pages",
        "Commentaire de l’auditrice",
    ] {
        assert!(!told.contains(written), "{written}");
    }
    assert!(told.contains("Indicateurs"), "the columns stay where they were");
}

#[test]
fn no_cell_of_a_text_table_begins_a_formula() {
    let mut world = World::new("qual", "2026");
    world.enter(Change::ThemesChosen { round: round_id(1), themes: vec!["t01".into()] });
    for (indicator, text) in [("t01-p1", "=HYPERLINK(\"x\")"), ("t01-d1", "\t+1"), ("t01-c1", "＝cmd|'/C calc'!A0")] {
        world.desk.rate(1, indicator, 3);
        world.enter(Change::Noted { round: round_id(1), indicator: indicator.into(), text: text.into() });
    }
    for language in Language::ALL {
        let book = world.with(language, |t, source| tables::indicators(t, source, AT));
        let bytes = write(&book, BookForm::TextTable).expect("a file");
        let separator = if language == Language::English { b',' } else { b';' };
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(&bytes[3..]);
        let mut n_cells = 0;
        for record in reader.records() {
            for cell in record.expect("a row").iter() {
                n_cells += 1;
                let is_number = cell.replace(',', ".").parse::<f64>().is_ok();
                let begins = cell.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
                assert!(is_number || !begins, "{cell}");
            }
        }
        assert!(n_cells > 50);
    }
}

#[test]
fn the_figure_of_a_paper_is_a_sheet_as_well() {
    let mut world = World::new("qual", "2026");
    world.enter(Change::ThemesChosen { round: round_id(1), themes: vec!["t01".into(), "t02".into(), "t03".into()] });
    for indicator in ["t01-p1", "t02-p1", "t03-p1"] {
        world.desk.rate(1, indicator, 3);
    }
    let paper = paper(&world, Language::French, dashboard::paper);
    let book = world.with(Language::French, |t, _| book::book(t, &paper, AT)).expect("it has a figure");
    assert_eq!(book.tables.len(), 2);
    assert_eq!(book.tables[1].rows.len(), 3, "a theme a row");
}

#[test]
fn a_paper_as_a_text_table_has_its_first_table() {
    let world = World::audited();
    let paper = paper(&world, Language::French, grid::paper);
    let book = world.with(Language::French, |t, _| book::text_table(t, &paper, AT)).expect("it has tables");
    assert_eq!(&*book.tables[0].name, "Fiches et résultats");
    assert!(write(&book, BookForm::TextTable).is_ok());
}
