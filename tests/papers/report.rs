//! The self-evaluation report: what must stand in it and what must not, whatever the round.

use std::collections::BTreeSet;
use std::rc::Rc;

use qualicycle::app::Event;
use qualicycle::app::addition::Addition;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::day::Day;
use qualicycle::dossier::review::{ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::figures::Subject;
use qualicycle::framework::FrameworkRef;
use qualicycle::framework::reading::Reading;
use qualicycle::papers::html::html;
use qualicycle::papers::options::{Options, Part};
use qualicycle::papers::report::paper;
use qualicycle::papers::{Block, Paper, Section, Source, Standing, Table};
use qualicycle::score::agreement::ballot;
use qualicycle::texts::{Language, Texts};

use super::sample::third_year;
use crate::support::browser::{Tab, whole, words_of_interface};
use crate::support::lived::{self, CONFIDENTIAL, MARK, REVIEW};
use crate::support::not_applicable;
use crate::support::voting::{team_that_votes, vote_all};

// Writing a report.

fn texts(language: Language) -> Texts {
    Texts::read(language, &words_of_interface(language))
}

/// The report on the latest round of a tab.
fn report_of(tab: &Tab, language: Language, options: &Options) -> Paper {
    let dossier = &tab.workspace().dossier;
    let round = tab.round();
    let reading = tab.model.framework_in(&round, language).expect("its words are here");
    let told = |other: &Rc<_>| (ballot(&reading.framework, other, None), Some(reading.clone()));
    let rounds: Vec<(_, Option<Reading>)> = tab.rounds().iter().map(told).collect();
    let subject = Subject::of(reading.clone(), &rounds).expect("there is a round");
    let source = Source {
        dossier,
        round: &round,
        reading: &reading,
        subject: &subject,
        review: dossier.reviews_of(round.id).last(),
        today: Day::of(2027, 11, 22).expect("a day"),
        utc_offset: 60,
        options,
    };
    paper(&texts(language), &source).expect("there always is something to say")
}

fn french(tab: &Tab) -> Paper {
    report_of(tab, Language::French, &Options::default())
}

fn everything() -> Options {
    Options { without: BTreeSet::new(), ..Options::default() }
}

fn without_free_text() -> Options {
    Options { is_without_free_text: true, ..everything() }
}

/// All that a reader of the file sees, the figures and their tables included.
fn seen(language: Language, paper: &Paper) -> String {
    html(&texts(language), paper)
}

fn section<'a>(paper: &'a Paper, id: &str) -> &'a Section {
    paper.sections.iter().find(|section| &*section.id == id).unwrap_or_else(|| panic!("there is no {id}"))
}

/// The blocks with those that stay together, in their order.
fn all(blocks: &[Block]) -> Vec<&Block> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Together(inner) => all(inner),
            other => vec![other],
        })
        .collect()
}

fn tables(section: &Section) -> Vec<&Table> {
    let mut tables = Vec::new();
    for block in all(&section.blocks) {
        if let Block::Table(table) = block {
            tables.push(table);
        }
    }
    tables
}

fn texts_of(section: &Section) -> Vec<&str> {
    let mut texts = Vec::new();
    for block in all(&section.blocks) {
        if let Block::Text(words) | Block::Note(words) | Block::Heading(words) = block {
            texts.push(words.as_str());
        }
    }
    texts
}

fn fact<'a>(section: &'a Section, term: &str) -> &'a str {
    let facts = all(&section.blocks).into_iter().filter_map(|block| match block {
        Block::Facts(facts) => Some(facts),
        _ => None,
    });
    let found = facts.flatten().find(|(known, _)| known == term);
    &found.unwrap_or_else(|| panic!("nothing is said of {term}")).1
}

// What must stand in it.

#[test]
fn every_indicator_that_is_asked_stands_in_the_annex_once() {
    for language in Language::ALL {
        for tab in [Tab::with_themes(&["t01"]), third_year(), lived::under_way(), lived::reviewed()] {
            let paper = report_of(&tab, language, &Options::default());
            let round = tab.round();
            let reading = tab.model.framework_in(&round, language).expect("its words are here");
            let asked: Vec<String> =
                round.asked(&reading.framework).map(|place| reading.statement(&place.indicator.id)).collect();
            let annex = section(&paper, "indicators");
            let told: Vec<&String> = tables(annex).iter().map(|table| &table.caption).collect();
            assert!(!asked.is_empty());
            assert_eq!(told, asked.iter().collect::<Vec<_>>());
        }
    }
}

#[test]
fn coverage_stands_beside_every_score() {
    for language in Language::ALL {
        let t = texts(language);
        let paper = report_of(&lived::closed(), language, &Options::default());
        let results = section(&paper, "results");
        let Some(Block::Facts(facts)) = results.blocks.first() else { panic!("the numbers come first") };
        let terms: Vec<&str> = facts.iter().map(|(term, _)| term.as_str()).collect();
        let expected = ["report-result", "column-coverage", "report-minimum"].map(|key| t.text(key));
        assert_eq!(terms, expected.iter().map(String::as_str).collect::<Vec<_>>());
        let (result, coverage) = (t.text("column-result"), t.text("column-coverage"));
        let mut n_scores = 0;
        for table in paper.sections.iter().flat_map(tables) {
            let headings: Vec<&String> = table.columns.iter().map(|column| &column.heading).collect();
            if let Some(at) = headings.iter().position(|heading| **heading == result) {
                n_scores += 1;
                assert_eq!(headings.get(at + 1), Some(&&coverage));
                assert!(table.rows.iter().all(|row| row[at + 1].words.contains('%')), "{table:?}");
            }
        }
        assert_eq!(n_scores, 1);
    }
}

#[test]
fn the_numbers_are_told_with_what_they_rest_on() {
    let paper = french(&lived::closed());
    let results = section(&paper, "results");
    // Theme 1: (2, 2, 3, 4) on 1 to 4 is 7/12; theme 2: (1, 4) is 1/2; together 13/24.
    assert_eq!(fact(results, "Résultat d’ensemble"), "54\u{202f}% · moyenne des thèmes");
    let coverage = "6 sur 7 renseignés (85\u{202f}%) · 1 non concerné · 1 réponse «\u{a0}ne se prononce pas\u{a0}»";
    assert_eq!(fact(results, "Renseigné"), coverage);
    assert!(fact(results, "Niveau le plus bas").contains("2.1.1 "));
    let rows: Vec<&str> = tables(results)[0].rows.iter().map(|row| &*row[1].words).collect();
    assert_eq!(rows, ["58\u{202f}%", "50\u{202f}% (provisoire)"]);
}

#[test]
fn parts_stand_in_their_order_and_can_be_left_out() {
    let tab = lived::reviewed();
    let ids = |options: &Options| -> Vec<String> {
        report_of(&tab, Language::French, options).sections.iter().map(|section| section.id.to_string()).collect()
    };
    let in_order: Vec<String> =
        std::iter::once("introduction").chain(Part::ALL.map(Part::word)).map(Into::into).collect();
    assert_eq!(ids(&everything()), in_order);
    let usual: Vec<String> = in_order.iter().filter(|id| *id != "history").cloned().collect();
    assert_eq!(ids(&Options::default()), usual);
    for part in Part::ALL {
        let mut options = everything();
        options.without.insert(part);
        let left: Vec<String> = in_order.iter().filter(|id| *id != part.word()).cloned().collect();
        assert_eq!(ids(&options), left);
    }
}

#[test]
fn nothing_in_it_is_an_id_of_a_text() {
    for language in Language::ALL {
        for tab in [Tab::with_themes(&["t01"]), third_year(), lived::reviewed()] {
            let seen = seen(language, &report_of(&tab, language, &everything()));
            let words = seen.split(|c: char| !(c.is_ascii_lowercase() || c == '-'));
            let ids: Vec<&str> =
                words.filter(|word| word.starts_with("report-") || word.starts_with("head-")).collect();
            assert_eq!(ids, Vec::<&str>::new());
        }
    }
}

// What must not.

/// Whom the round is about and what it asks is said in any case; nothing else that somebody typed is.
#[test]
fn without_free_text_nobodys_words_stand_in_it() {
    for language in Language::ALL {
        for tab in [lived::under_way(), lived::closed(), lived::looked_at(), lived::reviewed()] {
            let with = seen(language, &report_of(&tab, language, &everything()));
            assert!(with.matches(MARK).count() > 30, "the dossier is full of people's words");
            let options = Options { names_confidential: true, ..without_free_text() };
            let without = seen(language, &report_of(&tab, language, &options));
            let at = without.find(MARK).map(|at| without[..at].chars().rev().take(80).collect::<String>());
            assert_eq!(at.map(|backwards| backwards.chars().rev().collect::<String>()), None);
            assert!(without.contains("Lycée Jean-Moulin") && without.contains("1.1.1 "));
        }
    }
}

#[test]
fn peoples_words_stand_where_they_belong() {
    let paper = report_of(&lived::reviewed(), Language::French, &everything());
    let seen = |id: &str| {
        let only = Paper { sections: vec![section(&paper, id).clone()], ..paper.clone() };
        html(&texts(Language::French), &only)
    };
    let expected = [
        ("introduction", "conseil d’administration"),
        ("method", "Documentaliste ‡ (Camille Essai ‡)"),
        ("method", "Réunion de lancement"),
        ("findings", "Vu en conseil"),
        ("axes", "Les élèves le demandent"),
        ("plan", "Zéro oubli"),
        ("plan", "Douze ‡ → Aucun ‡"),
        ("plan", "Trois oublis"),
        ("review", "Regard croisé sur l’accueil"),
        ("review", "Le registre n’est pas relu"),
        ("review", "Une relecture par mois"),
        ("review", "Une équipe engagée"),
        ("indicators", "Le registre existe depuis 2024"),
        ("indicators", "Le CPE aurait dit 3"),
        ("indicators", "Pas d’internat"),
        ("indicators", "Registre des absences"),
        ("indicators", "Peu lisible"),
        ("history", "CPE ‡"),
    ];
    for (id, words) in expected {
        assert!(seen(id).contains(words), "{words} is not in {id}");
    }
}

#[test]
fn what_is_confidential_is_counted_and_not_named() {
    let tab = lived::closed();
    let usual = french(&tab);
    assert!(!seen(Language::French, &usual).contains(CONFIDENTIAL));
    assert!(texts_of(section(&usual, "indicators")).contains(&"1 preuve confidentielle n’est pas nommée."));
    assert_eq!(fact(section(&usual, "method"), "dont confidentielles"), "1");
    let named = Options { names_confidential: true, ..Options::default() };
    let named = report_of(&tab, Language::French, &named);
    assert!(seen(Language::French, &named).contains(CONFIDENTIAL));
    assert!(!texts_of(section(&named, "indicators")).iter().any(|text| text.contains("confidentielle")));
}

#[test]
fn votes_that_are_hidden_still_are_told_to_nobody() {
    let mut tab = team_that_votes(&["t01"]);
    vote_all(&mut tab, "CPE", "t01", [4, 4, 4, 4]);
    let paper = report_of(&tab, Language::French, &everything());
    let annex = tables(section(&paper, "indicators"));
    assert!(annex.iter().all(|table| table.rows[0][0].words == "non renseigné"));
    assert_eq!(fact(section(&paper, "method"), "Indicateurs dont les votes sont encore masqués"), "4");
    assert_eq!(fact(section(&paper, "method"), "Indicateurs soumis au vote"), "0");
    assert_eq!(texts_of(section(&paper, "history")), ["Aucun niveau n’a été saisi."]);
}

#[test]
fn of_a_small_group_it_is_told_that_it_is_small_and_nothing_else() {
    let paper = french(&lived::closed());
    let groups = &tables(section(&paper, "method"))[1].rows;
    let told: Vec<[&str; 2]> = groups.iter().map(|row| [&*row[0].words, &*row[1].words]).collect();
    assert_eq!(told, [["Élèves", "12"], ["Parents", "Moins de cinq réponses"]]);
}

// How far it may be relied on.

#[test]
fn the_standing_says_who_stands_behind_it() {
    assert_eq!(french(&lived::under_way()).standing, Standing::Draft);
    assert_eq!(french(&lived::closed()).standing, Standing::SelfDeclared);
    assert_eq!(french(&lived::looked_at()).standing, Standing::SelfDeclared, "the review is not sealed");
    assert_eq!(french(&lived::reviewed()).standing, Standing::Reviewed);
}

#[test]
fn a_review_of_something_else_or_for_practice_lends_the_report_no_standing() {
    type Spoil = fn(&mut ReviewDetails);
    let spoils: [Spoil; 3] = [
        |details| details.digest = None,
        |details| details.digest = Some("00".repeat(32).into()),
        |details| details.kind = ReviewKind::MockAudit,
    ];
    for spoil in spoils {
        let mut tab = lived::looked_at();
        let dossier = &tab.workspace().dossier;
        let review = dossier.review(REVIEW).expect("somebody reviews");
        let mut record = dossier.review_record(review, tab.now()).expect("it is known what is reviewed");
        spoil(Rc::make_mut(&mut record.details));
        let seal = Rc::new(ReviewSeal::of(record));
        lived::as_reviewer(&mut tab, |tab| {
            tab.send(Event::Entered(vec![Change::ReviewSealed { review: REVIEW, seal }]));
        });
        assert!(tab.workspace().dossier.review(REVIEW).is_some_and(|review| review.seal.is_some()));
        assert_eq!(french(&tab).standing, Standing::SelfDeclared);
    }
}

#[test]
fn the_whole_digest_is_among_the_facts_in_groups_and_begins_every_page() {
    let tab = lived::closed();
    let digest = tab.round().seal.as_ref().expect("it is closed").digest.clone();
    let paper = french(&tab);
    let told = paper.facts.iter().find(|(_, value)| value.replace(' ', "") == *digest);
    assert_eq!(told.map(|(_, value)| value.split(' ').count()), Some(8));
    assert!(paper.running.contains(&digest[..12]), "{}", paper.running);
    assert!(!french(&lived::under_way()).facts.iter().any(|(term, _)| term.contains("SHA-256")));
}

#[test]
fn both_sides_are_told_with_their_gap() {
    let paper = french(&lived::reviewed());
    let review = section(&paper, "review");
    // Own minus other: 2 − 1, 3 − 2, 4 − 4.
    assert_eq!(fact(review, "Indicateurs évalués des deux côtés"), "3");
    assert_eq!(fact(review, "Écart moyen, en niveaux"), "+0,7");
    assert_eq!(fact(review, "Écart absolu moyen, en niveaux"), "0,7");
    assert_eq!(fact(review, "Même niveau"), "1 sur 3 (33\u{202f}%)");
    assert_eq!(fact(review, "À un niveau près"), "3 sur 3 (100\u{202f}%)");
    assert_eq!(fact(review, "Avis"), "Avis favorable sous réserve d’un plan d’action");
    assert!(french(&lived::closed()).sections.iter().all(|section| &*section.id != "review"));
}

// Little to tell.

#[test]
fn where_little_is_known_that_is_said() {
    let mut tab = Tab::with_themes(&["t01"]);
    let paper = french(&tab);
    let nothing = "Aucun indicateur n’est encore renseigné\u{a0}: il n’y a pas de résultat à montrer.";
    assert!(texts_of(section(&paper, "results")).contains(&nothing));
    assert_eq!(texts_of(section(&paper, "findings")), [nothing]);
    assert_eq!(texts_of(section(&paper, "axes")), ["Aucun axe n’est choisi pour cette campagne."]);
    assert_eq!(texts_of(section(&paper, "plan")), ["Aucune action n’est prévue."]);
    assert_eq!(fact(section(&paper, "results"), "Résultat d’ensemble"), "pas de résultat");

    tab.rate("t01-p1", 4);
    let paper = french(&tab);
    let provisional = "Moins de 80\u{202f}% des indicateurs qui concernent l’établissement sont renseignés\u{a0}: ce résultat est provisoire.";
    assert!(texts_of(section(&paper, "results")).contains(&provisional));
    assert_eq!(
        fact(section(&paper, "results"), "Résultat d’ensemble"),
        "100\u{202f}% (provisoire) · moyenne des thèmes"
    );
}

#[test]
fn a_single_round_has_no_development_and_a_third_one_has() {
    let first = "C’est la première campagne sur ce référentiel\u{a0}: il n’y a pas encore d’évolution à montrer.";
    let figures = |paper: &Paper| -> Vec<String> {
        let blocks = all(&section(paper, "results").blocks);
        let ids = blocks.into_iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure.id.to_string()),
            _ => None,
        });
        ids.collect()
    };
    let single = french(&lived::closed());
    assert!(texts_of(section(&single, "results")).contains(&first));
    assert!(!figures(&single).iter().any(|id| id == "trend" || id == "moved"));
    let third = french(&third_year());
    assert!(!texts_of(section(&third, "results")).contains(&first));
    let told = figures(&third);
    assert!(["radar", "levels", "trend", "moved", "heat"].iter().all(|id| told.iter().any(|it| it == id)), "{told:?}");
    let annex = tables(section(&third, "indicators"));
    let headings: Vec<&str> = annex[0].columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(headings, ["Niveau", "Niveau visé", "Campagne 2027"]);
    let row: Vec<&str> = annex[0].rows[0].iter().map(|entry| &*entry.words).collect();
    assert_eq!(row, ["4 · Ancré", "3 · Installé", "3 · Installé"]);
}

#[test]
fn a_flat_round_has_neither_strengths_nor_points_to_improve() {
    let mut tab = Tab::with_themes(&["t01"]);
    for step in ["p1", "d1", "c1", "a1"] {
        tab.rate(&format!("t01-{step}"), 3);
    }
    let paper = french(&tab);
    let told = texts_of(section(&paper, "findings"));
    assert!(told.contains(&"Aucun indicateur n’est encore au niveau le plus élevé."));
    assert!(told.contains(&"Aucun indicateur n’est dans la moitié basse de l’échelle."));
}

#[test]
fn findings_of_conformity_are_counted_and_never_averaged() {
    let rnq = whole(&FrameworkRef { id: "rnq".into(), edition: "V9".into() }).framework;
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(rnq.reference()));
    tab.create("Organisme d’essai", "2026");
    let round = tab.round();
    let asked: Vec<_> = round.asked(&rnq).map(|place| place.indicator.id.clone()).collect();
    for (n, id) in asked.iter().enumerate() {
        tab.rate(id.as_str(), if n == 0 { 0 } else { 2 });
    }
    let paper = french(&tab);
    let results = section(&paper, "results");
    assert_eq!(fact(results, "Résultat d’ensemble"), "ce référentiel compte les constats, sans en faire de moyenne");
    let counts: Vec<&str> = tables(results)[0].rows.iter().map(|row| &*row[1].words).collect();
    assert_eq!(counts, [&*(asked.len() - 1).to_string(), "0", "1"]);
    let themes = tables(results)[1];
    assert_eq!(themes.columns.len(), 2, "a theme and how much of it is known, and no result: {:?}", themes.columns);
    assert!(tables(section(&paper, "findings"))[0].caption.starts_with("Non-conformité majeure (1)"));
}

#[test]
fn what_somebody_says_does_not_apply_is_explained() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", not_applicable());
    tab.rate("t01-d1", Rating::NotApplicable { why: "".into() });
    let paper = french(&tab);
    let told = texts_of(section(&paper, "indicators"));
    assert!(told.contains(&"Raison\u{a0}: Nobody boards here.") && told.contains(&"Raison\u{a0}: sans raison donnée"));
}

#[test]
fn the_history_tells_when_in_which_role_and_from_what_to_what() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    tab.rate("t01-p1", 3);
    let paper = report_of(&tab, Language::French, &everything());
    let rows = &tables(section(&paper, "history"))[0].rows;
    let told: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(|entry| &*entry.words).collect()).collect();
    assert_eq!(
        told,
        [
            ["1.1.1", "22/11/2026", "–", "non renseigné", "2 · Amorcé"],
            ["1.1.1", "22/11/2026", "–", "2 · Amorcé", "3 · Installé"],
        ]
    );
}

#[test]
fn a_review_that_was_given_up_is_not_in_the_report() {
    let mut tab = lived::closed();
    let round = tab.round();
    let details = ReviewDetails {
        kind: Default::default(),
        round: round.id,
        framework: round.framework().clone(),
        digest: None,
        reviewer: "Inspectrice".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    lived::as_reviewer(&mut tab, |tab| {
        tab.send(Event::Added(Addition::Review(Rc::new(details))));
    });
    assert!(french(&tab).sections.iter().any(|section| &*section.id == "review"));
    let review: ReviewId = tab.workspace().dossier.reviews()[0].id;
    lived::as_reviewer(&mut tab, |tab| {
        tab.send(Event::Entered(vec![Change::ReviewOpened { review, details: None }]));
    });
    assert!(french(&tab).sections.iter().all(|section| &*section.id != "review"));
}
