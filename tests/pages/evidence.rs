//! The evidence of a dossier: the library, a piece, chips on indicators, and looking at a file.

use super::*;
use qualicycle::app::evidence::{EvidencePage, Listing, Order, Pieces};
use qualicycle::app::files::{AttachTo, AttachmentProblem, FileTicket, OfferedFile, ShownFile};
use qualicycle::dossier::day::Day;
use qualicycle::framework::FrameworkRef;
use qualicycle::ui::evidence::shown::shown_dialog;

fn day(text: &str) -> Option<Day> {
    Some(text.parse().expect("a day"))
}

fn piece(title: &str, kind: EvidenceKind, on: &str) -> Evidence {
    let on = (!on.is_empty()).then(|| day(on)).flatten();
    Evidence { title: title.into(), kind, on, ..Evidence::default() }
}

fn file(name: &str, media_type: &str, print: char) -> FileRef {
    let sha256 = print.to_string().repeat(64).into();
    FileRef { name: name.into(), media_type: media_type.into(), bytes: 183_500, sha256 }
}

/// A dossier with evidence of every sort, seen on 22 November 2026.
fn library() -> Tab {
    let mut tab = Tab::with_themes(&["t01", "t02"]);
    tab.add_evidence(
        Evidence {
            owner: "Proviseure adjointe".into(),
            place: "Espace partagé, dossier « Offre »".into(),
            note: "Places et vœux, voie par voie.".into(),
            ..piece("Tableau des places et des vœux", EvidenceKind::Data, "2026-03-12")
        },
        &["t01-p1", "t01-c1", "t02-p1"],
    );
    tab.add_evidence(
        Evidence {
            file: Some(file("cr.pdf", "application/pdf", 'a')),
            ..piece("Conseil pédagogique de juin", EvidenceKind::Record, "2024-06-20")
        },
        &["t01-d1"],
    );
    tab.add_evidence(
        Evidence {
            file: Some(file("cr.pdf", "application/pdf", 'b')),
            is_confidential: true,
            ..piece("Entretien avec la coordinatrice", EvidenceKind::Interview, "2026-10-02")
        },
        &[],
    );
    tab.add_evidence(
        Evidence {
            file: Some(file("affiche.png", "image/png", 'c')),
            ..piece("Élèves au forum des métiers", EvidenceKind::Observation, "")
        },
        &["t02-d1"],
    );
    tab.add_evidence(
        Evidence {
            file: Some(file("forum.png", "image/png", 'c')),
            current_for: Some(0),
            ..piece("Affiche du forum", EvidenceKind::Document, "2019-01-15")
        },
        &[],
    );
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::ALL));
    tab
}

fn show(tab: &mut Tab, listing: Listing) {
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::List(listing)));
}

fn titles(page: &Element) -> Vec<String> {
    let list = page.all().into_iter().find(|element| element.has_class("pieces")).expect("the list").clone();
    list.find("a").into_iter().map(Element::text).collect()
}

fn id_of(tab: &Tab, title: &str) -> EvidenceId {
    let items = &tab.workspace().dossier.evidence().items;
    *items.iter().find(|(_, piece)| &*piece.title == title).expect("a piece of that title").0
}

fn open(tab: &mut Tab, title: &str) {
    let id = id_of(tab, title);
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::Piece(id)));
}

#[test]
fn a_library_without_evidence_says_what_belongs_there() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::ALL));
    check!(page(&tab), tab, "evidence-empty");
}

#[test]
fn a_library_tells_of_each_piece_what_one_needs_to_find_and_trust_it() {
    let tab = library();
    check!(page(&tab), tab, "evidence");
}

#[test]
fn the_library_in_english() {
    let mut tab = library();
    tab.choose(Language::English);
    check!(page(&tab), tab, "evidence-en");
}

#[test]
fn the_library_in_dutch() {
    let mut tab = library();
    tab.choose(Language::Dutch);
    check!(page(&tab), tab, "evidence-nl");
}

#[test]
fn each_filter_lists_what_it_counts() {
    let mut tab = library();
    for show_only in Pieces::all() {
        show(&mut tab, Listing { show: show_only, ..Listing::ALL });
        let page = page(&tab);
        check(&page);
        let filters = page.all().into_iter().find(|element| element.has_class("filters")).expect("filters").clone();
        let current = filters.find("a").into_iter().find(|link| link.get("aria-current").is_some()).expect("one holds");
        assert!(current.text().ends_with(&format!("({})", titles(&page).len())), "{}", current.text());
    }
}

#[test]
fn pieces_stand_in_the_order_that_was_chosen() {
    let mut tab = library();
    let first = |tab: &mut Tab, order| {
        show(tab, Listing { order, ..Listing::ALL });
        titles(&page(tab)).remove(0)
    };
    assert_eq!(first(&mut tab, Order::Title), "Affiche du forum");
    assert_eq!(first(&mut tab, Order::Date), "Entretien avec la coordinatrice");
    assert_eq!(first(&mut tab, Order::Use), "Tableau des places et des vœux");
}

#[test]
fn what_is_looked_for_is_found_without_accents_in_titles_places_and_file_names() {
    let mut tab = library();
    for (typed, expected) in [
        ("eleves", vec!["Élèves au forum des métiers"]),
        ("FORUM.PNG", vec!["Affiche du forum"]),
        ("offre proviseure", vec!["Tableau des places et des vœux"]),
        ("girafe", vec![]),
    ] {
        tab.send(Event::SearchTyped(typed.into()));
        let page = page(&tab);
        check(&page);
        assert_eq!(titles(&page), expected, "{typed}");
    }
    assert!(page(&tab).text().contains("Voir toutes les preuves"));
}

#[test]
fn a_piece_shows_its_file_what_it_serves_and_what_it_is() {
    let mut tab = library();
    open(&mut tab, "Tableau des places et des vœux");
    check!(page(&tab), tab, "evidence-piece");
}

#[test]
fn a_piece_offers_what_it_probably_serves_as_well_in_each_language() {
    let mut tab = library();
    let eqavet = FrameworkRef { id: "eqavet".into(), edition: "2020".into() };
    tab.send(Event::RoundBegun(eqavet, "2026".into()));
    open(&mut tab, "Tableau des places et des vœux");
    let shown = page(&tab);
    check(&shown);
    let probable = part(&shown, "probable").expect("what it probably serves");
    assert!(probable.starts_with("Sert sans doute aussi à\u{a0}:EQAVET P3 "), "{probable}");
    let links: Vec<String> = shown.find("a").into_iter().filter_map(|link| link.get("href").map(Into::into)).collect();
    assert!(links.iter().any(|href| href.ends_with("/assess/all/t01-p1")), "one goes there in the latest round");
    for language in [Language::English, Language::Dutch] {
        tab.choose(language);
        check(&page(&tab));
    }
}

#[test]
fn pieces_that_could_be_taken_for_one_another_are_told_apart() {
    let mut tab = library();
    open(&mut tab, "Conseil pédagogique de juin");
    assert!(page(&tab).text().contains("Une autre preuve a un fichier du même nom, mais un autre contenu"));
    open(&mut tab, "Affiche du forum");
    assert!(page(&tab).text().contains("Le même fichier est aussi joint à «\u{a0}Élèves au forum des métiers\u{a0}»."));
}

#[test]
fn a_piece_that_was_taken_out_can_be_put_back() {
    let mut tab = library();
    open(&mut tab, "Conseil pédagogique de juin");
    let evidence = id_of(&tab, "Conseil pédagogique de juin");
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence, details: None }]));
    let page = page(&tab);
    check(&page);
    assert!(page.find("button").iter().any(|button| button.text() == "Remettre la preuve"));
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::Piece("01ARZ3NDEKTSV4RRFFQ69G5FAV".parse().expect("an id"))));
    let page = self::page(&tab);
    check(&page);
    assert!(page.text().contains("Preuve introuvable"));
}

#[test]
fn only_pictures_are_drawn_and_only_a_pdf_opens_beside_whatever_the_name_says() {
    let tab = library();
    let shown = |media_type: &str| {
        let file = file("photo.png", media_type, 'c');
        let shown = ShownFile { file, address: Ok("blob:there".into()) };
        let dialog = render(&texts(&tab), shown_dialog(&desk(&tab), tab.workspace(), &shown));
        check_part(&dialog);
        dialog
    };
    for media_type in ["image/png", "image/jpeg", "image/gif", "image/webp"] {
        let dialog = shown(media_type);
        let images = dialog.find("img");
        assert_eq!(
            images.iter().map(|image| image.get("alt")).collect::<Vec<_>>(),
            [Some("Élèves au forum des métiers")]
        );
    }
    let pdf = shown("application/pdf");
    let links: Vec<_> = pdf.find("a").iter().map(|link| (link.get("target"), link.get("rel"))).collect();
    assert_eq!((links, pdf.find("img").len()), (vec![(Some("_blank"), Some("noopener"))], 0));
    for media_type in ["image/svg+xml", "text/html", "application/octet-stream", "application/xhtml+xml"] {
        let dialog = shown(media_type);
        assert_eq!((dialog.find("img").len(), dialog.find("a").len()), (0, 0), "{media_type}");
        assert!(dialog.text().contains("ne peut pas être affiché ici"));
    }
}

#[test]
fn a_file_that_is_not_there_is_said_to_be_missing_with_what_to_do() {
    let tab = library();
    for (problem, words) in [
        (AttachmentProblem::Missing, "Le fichier n’est pas dans ce navigateur"),
        (AttachmentProblem::Storage("UnknownError".into()), "Le navigateur n’a pas pu lire ce fichier"),
    ] {
        let shown = ShownFile { file: file("cr.pdf", "application/pdf", 'a'), address: Err(problem) };
        let dialog = render(&texts(&tab), shown_dialog(&desk(&tab), tab.workspace(), &shown));
        check_part(&dialog);
        assert!(dialog.text().contains(words));
    }
}

// On the page of assessment.

/// The library, with levels that rest on it and levels that do not.
fn assessed() -> Tab {
    let mut tab = library();
    rate_all(&mut tab, "t01", [4, 3, 2, 3]);
    tab.rate("t02-d1", 4);
    at(tab, RoundPage::ASSESS)
}

fn card(page: &Element, indicator: &str) -> Element {
    let id = format!("card-{indicator}");
    page.all().into_iter().find(|element| element.get("id") == Some(&id)).expect("the card").clone()
}

fn part(card: &Element, class: &str) -> Option<String> {
    card.all().into_iter().find(|element| element.has_class(class)).map(|element| element.text())
}

#[test]
fn a_card_shows_its_evidence_and_says_what_a_high_level_lacks() {
    let tab = assessed();
    let page = page(&tab);
    check(&page);
    let told = |indicator| part(&card(&page, indicator), "affirmed");
    assert_eq!(told("t01-p1"), None, "current evidence");
    assert_eq!(told("t01-d1").as_deref(), Some("affirmé, non étayé preuves périmées"));
    assert_eq!(told("t01-c1"), None, "a low level affirms nothing");
    assert_eq!(told("t01-a1").as_deref(), Some("affirmé, non étayé aucune preuve liée"));
    assert_eq!(told("t02-d1"), None, "what has no date is taken for current");
    let chips = part(&card(&page, "t01-d1"), "chips").expect("chips");
    assert_eq!(chips, "Conseil pédagogique de juin périmée depuis le 20/06/2026");
}

#[test]
fn nothing_is_drawn_for_places_that_are_closed() {
    let mut tab = assessed();
    assert_eq!(page(&tab).find("form").len(), 0);
    tab.send(Event::EvidenceWanted(Some("t01-p1".into())));
    let page = page(&tab);
    check(&page);
    assert_eq!(page.find("form").len(), 1);
    assert!(part(&card(&page, "t01-p1"), "adding").is_some());
}

#[test]
fn evidence_is_added_on_the_card() {
    let mut tab = assessed();
    tab.send(Event::EvidenceWanted(Some("t01-p1".into())));
    let card = card(&page(&tab), "t01-p1");
    let part = card.all().into_iter().find(|element| element.has_class("card-evidence")).expect("its part").clone();
    expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/evidence-card.html")]
        .assert_eq(&with_names(part.pretty(), &tab));
}

#[test]
fn a_sealed_round_shows_the_evidence_of_its_record_and_nothing_to_change() {
    let mut tab = assessed();
    tab.close_round();
    let evidence = id_of(&tab, "Conseil pédagogique de juin");
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence, details: None }]));
    tab.wait(5 * 365 * DAY);
    tab.send(Event::TimePassed);
    let page = page(&at(tab, RoundPage::ASSESS));
    check(&page);
    let chips = part(&card(&page, "t01-d1"), "chips").expect("chips");
    assert!(chips.contains("Conseil pédagogique de juin périmée depuis le 20/06/2026"), "{chips}");
    let fresh = part(&card(&page, "t01-p1"), "chips").expect("chips");
    assert!(fresh.contains("à jour jusqu’au 11/03/2028"), "as on the day of the seal: {fresh}");
    assert!(!page.text().contains("Ajouter une preuve"));
}

#[test]
fn the_page_after_attaching_counts_and_names_what_came() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::ALL));
    let offered = |name: &str| OfferedFile { name: name.into(), bytes: 10 };
    let files = vec![offered("Charte.pdf"), offered("Bilan.pdf")];
    tab.send(Event::FilesAttached(FileTicket(1), files, AttachTo::New(Vec::new())));
    for (name, print) in [("Charte.pdf", 'a'), ("Bilan.pdf", 'b')] {
        tab.send(Event::AttachmentKept(FileTicket(1), name.into(), Ok(file(name, "application/pdf", print))));
    }
    let page = page(&tab);
    check(&page);
    assert_eq!(titles(&page), ["Bilan", "Charte"]);
    assert!(page.text().contains("2 preuves"));
}
