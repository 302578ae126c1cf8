//! Papers that were made by hand: one as a school would have it, and one with the same text in every place.

use std::rc::Rc;

use qualicycle::app::Event;
use qualicycle::charts::{Anchor, Form, Key, Picture, Point, Shape, Tenths};
use qualicycle::dossier::change::Rating;
use qualicycle::dossier::dress::Logo;
use qualicycle::figures::{self, Cell, Figure, Head, Numbers, Row, Side, Subject};
use qualicycle::framework::reading::Reading;
use qualicycle::framework::scale::Level;
use qualicycle::papers::{Block, Column, Entry, Paper, Section, Standing, Table};
use qualicycle::texts::{Language, Texts};

use crate::support::browser::{Tab, qual};
use crate::support::not_applicable;

const DAY: i64 = 24 * 60 * 60_000;

/// A picture of one pixel.
const PIXEL: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/// A school in its third year, of which the third round is half done.
pub fn third_year() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    for (year, levels) in [("2027", [2, 1, 2, 1]), ("2028", [3, 2, 2, 2])] {
        rate_all(&mut tab, levels);
        tab.close_round();
        tab.wait(365 * DAY);
        tab.open_next_round(year);
    }
    let round = tab.round().id;
    tab.send(Event::ThemeTargetChosen(round, "t01".into(), Some(Level(3))));
    rate_all(&mut tab, [4, 3, 3, 2]);
    tab.rate("t02-p1", 3);
    tab.rate("t02-d1", not_applicable());
    tab.rate("t02-c1", Rating::Declined);
    tab
}

fn rate_all(tab: &mut Tab, levels: [i16; 4]) {
    for (step, n) in ["p1", "d1", "c1", "a1"].iter().zip(levels) {
        tab.rate(&format!("t01-{step}"), n);
    }
}

fn figures(t: &Texts, tab: &Tab) -> Vec<Rc<Figure>> {
    let reading = Reading::of(&qual(), t.language.code()).expect("it has words");
    let rounds: Vec<_> = tab.rounds().into_iter().map(|round| (round, Some(reading.clone()))).collect();
    let subject = Subject::of(reading, &rounds).expect("three rounds");
    let of = [figures::radar::figure, figures::trend::figure, figures::levels::figure, figures::heat::figure];
    of.into_iter().filter_map(|figure| figure(t, &subject)).map(Rc::new).collect()
}

fn pair(term: &str, value: &str) -> (String, String) {
    (term.to_owned(), value.to_owned())
}

fn section(id: &str, title: &str, begins_page: bool, blocks: Vec<Block>) -> Section {
    Section { id: id.into(), title: title.to_owned(), blocks, begins_page }
}

fn table() -> Table {
    let row = |number: &str, statement: &str, level: &str, stop: Option<u8>, share: &str| {
        let level = Entry { stop, ..Entry::words(level) };
        vec![Entry::words(number), Entry::words(statement), level, Entry::words(share), Entry::words("–")]
    };
    let mut rows = vec![
        row(
            "1.1",
            "L’accueil de chaque élève est préparé avec les familles.",
            "4 · Tout à fait",
            Some(4),
            "100\u{202f}%",
        ),
        row("1.2", "Les besoins sont recueillis avant la rentrée.", "3 · Plutôt oui", Some(3), "67\u{202f}%"),
        row(
            "1.3",
            "Les parcours sont relus en équipe, avec ceux qui les vivent.",
            "2 · Plutôt non",
            Some(2),
            "33\u{202f}%",
        ),
        row("1.4", "Ce qui a été appris change l’accueil suivant.", "1 · Pas du tout", Some(1), "0\u{202f}%"),
        row("1.5", "Les adultes en reprise d’études sont reçus à part.", "Non concerné", None, "–"),
    ];
    for n in 6..40 {
        rows.push(row(
            &format!("1.{n}"),
            "Un indicateur parmi d’autres, pour que le tableau passe la page.",
            "3 · Plutôt oui",
            Some(3),
            "67\u{202f}%",
        ));
    }
    Table {
        caption: "Indicateurs du thème 1".to_owned(),
        columns: vec![
            Column::of_words("Nº"),
            Column::of_words("Indicateur"),
            Column::of_words("Niveau"),
            Column::of_numbers("Part"),
            Column::of_numbers("Visé"),
        ],
        rows,
    }
}

/// A report with every kind of block.
pub fn report(t: &Texts) -> Paper {
    let figures = figures(t, &third_year());
    let digest = "3f1c9a5be0d2746881aa0b5c7e9d10f3452b6c8d9e0f1a2b3c4d5e6f708192a3";
    let together = |n: &str, words: &str| {
        Block::Together(vec![
            Block::Heading(format!("{n} Les besoins sont recueillis avant la rentrée")),
            Block::Facts(vec![
                pair("Niveau", "3 · Plutôt oui (2 en 2027)"),
                pair("Preuves", "Compte rendu du conseil pédagogique"),
            ]),
            Block::Text(words.to_owned()),
        ])
    };
    Paper {
        name: "report",
        language: t.language,
        title: "Rapport d’auto-évaluation".to_owned(),
        subject: "Lycée imaginaire des Essarts · Campagne 2028".to_owned(),
        running: "Auto-déclaré · clos le 14 juin 2028 · QUAL, édition 2026 · sceau 3f1c 9a5b e0d2 7468".to_owned(),
        standing: Standing::SelfDeclared,
        logo: Some(Rc::new(Logo {
            media_type: "image/png".into(),
            base64: PIXEL.into(),
            words: "Deux collines".into(),
        })),
        facts: vec![
            pair("Organisation", "Lycée imaginaire des Essarts"),
            pair("Référentiel", "QUAL, édition 2026"),
            pair("Campagne", "2028, ouverte le 3 septembre 2027, close le 14 juin 2028"),
            pair("Empreinte du sceau", digest),
        ],
        sections: vec![
            section(
                "context",
                "Qui nous sommes",
                false,
                vec![
                    Block::Text("Le lycée accueille 840 élèves.\nIl s’évalue pour la troisième fois.".to_owned()),
                    Block::Items(vec![
                        "Deux thèmes cette année".to_owned(),
                        "Quatorze personnes autour de la table".to_owned(),
                    ]),
                    Block::Note("Les effectifs sont ceux de la rentrée.".to_owned()),
                ],
            ),
            section("results", "Les résultats", true, figures.into_iter().map(Block::Figure).collect()),
            section(
                "indicators",
                "Indicateur par indicateur",
                true,
                vec![
                    Block::Table(table()),
                    Block::Heading("Ce qui a été écrit".to_owned()),
                    together("1.1", "Vu en conseil pédagogique,\nrelevé du 12 mars."),
                    together("1.2", "محضر الاجتماع: 12 مارس"),
                ],
            ),
            section(
                "signatures",
                "Signatures",
                false,
                vec![Block::Signatures(vec!["Direction".to_owned(), "Pilote de l’auto-évaluation".to_owned()])],
            ),
        ],
    }
}

/// A figure with the same text wherever there is one.
fn figure_of(text: &str) -> Figure {
    let shape = Shape {
        form: Form::Text { at: Point { x: 0, y: 100 }, anchor: Anchor::Start, size: Tenths(120), text: text.into() },
        class: "axis-label",
        datum: None,
    };
    let picture = Rc::new(Picture { width: 100, height: 20, shapes: vec![shape] });
    Figure {
        id: text.into(),
        title: text.to_owned(),
        picture: picture.clone(),
        narrow: Some(picture),
        keys: vec![(Key::Now, text.to_owned())],
        note: text.to_owned(),
        numbers: Numbers {
            corner: text.to_owned(),
            columns: vec![Head::drawn(0, text)],
            rows: vec![Row { head: Head::aside(text), cells: vec![Cell::drawn(text)] }],
            series: Side::Columns,
        },
    }
}

/// A paper with the same text wherever there is one.
pub fn paper_of(text: &str) -> Paper {
    let words = || text.to_owned();
    let entry = Entry { stop: Some(9), ..Entry::words(text) };
    let blocks = vec![
        Block::Heading(words()),
        Block::Text(words()),
        Block::Note(words()),
        Block::Facts(vec![(words(), words())]),
        Block::Items(vec![words()]),
        Block::Table(Table {
            caption: words(),
            columns: vec![
                Column::of_words(text),
                Column::of_numbers(text),
                Column::of_words(text),
                Column::of_words(text),
            ],
            rows: vec![vec![entry.clone(), Entry::words(text), entry, Entry::words(text)]],
        }),
        Block::Figure(Rc::new(figure_of(text))),
        Block::Signatures(vec![words()]),
    ];
    let blocks = [blocks.clone(), vec![Block::Together(blocks)]].concat();
    let of_section = || Section { id: text.into(), title: words(), blocks: blocks.clone(), begins_page: true };
    Paper {
        name: "report",
        language: Language::French,
        title: words(),
        subject: words(),
        running: words(),
        standing: Standing::Draft,
        logo: Some(Rc::new(Logo { media_type: "image/png".into(), base64: PIXEL.into(), words: text.into() })),
        facts: vec![(words(), words())],
        sections: vec![of_section(), of_section()],
    }
}

/// The same with a logo that somebody meddled with.
pub fn paper_with_logo(media_type: &str, base64: &str) -> Paper {
    let logo = Logo { media_type: media_type.into(), base64: base64.into(), words: "".into() };
    Paper { logo: Some(Rc::new(logo)), ..paper_of("x") }
}
