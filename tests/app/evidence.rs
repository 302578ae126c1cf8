//! Evidence as people use it: adding, linking, looking for it, dropping files, looking at them, and a newer edition.

use super::*;
use qualicycle::app::evidence::{EvidencePage, Listing, Pieces};
use qualicycle::app::files::{AttachTo, AttachmentProblem, FileUse};
use qualicycle::app::workspace::Workspace;
use qualicycle::dossier::evidence::{Evidence, EvidenceId, FileRef};
use qualicycle::framework::{FrameworkRef, IndicatorId};
use qualicycle::score::evidence::Lack;

fn titled(title: &str) -> Evidence {
    Evidence { title: title.into(), ..Evidence::default() }
}

fn file(name: &str, print: char) -> FileRef {
    let sha256 = print.to_string().repeat(64).into();
    FileRef { name: name.into(), media_type: "application/pdf".into(), bytes: 1_200, sha256 }
}

fn list(tab: &mut Tab) -> Vec<Effect> {
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::ALL))
}

fn offered(names: &[&str]) -> Vec<OfferedFile> {
    names.iter().map(|name| OfferedFile { name: (*name).into(), bytes: 1_200 }).collect()
}

/// The storage says that it keeps the files of a ticket.
fn keep(tab: &mut Tab, ticket: u32, names: &[&str]) {
    for (name, print) in names.iter().zip('a'..) {
        tab.send(Event::AttachmentKept(FileTicket(ticket), (*name).into(), Ok(file(name, print))));
    }
}

fn titles(tab: &Tab) -> Vec<String> {
    tab.workspace().dossier.evidence().items.values().map(|piece| piece.title.to_string()).collect()
}

fn served(workspace: &Workspace, piece: EvidenceId) -> Vec<String> {
    let served = workspace.dossier.evidence().served_by(piece);
    served.map(|(framework, indicator)| format!("{framework}/{indicator}")).collect()
}

fn only(tab: &Tab) -> EvidenceId {
    *tab.workspace().dossier.evidence().items.keys().next().expect("a piece")
}

fn describe(tab: &mut Tab, evidence: EvidenceId, details: Option<Evidence>) -> Vec<Effect> {
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence, details: details.map(Rc::new) }]))
}

fn lacking(tab: &Tab) -> Vec<(String, Lack)> {
    let (round, workspace) = (tab.round(), tab.workspace());
    let reading = tab.model.framework_of(&round).expect("it is here");
    let grounds = tab.model.grounds(workspace, &round);
    let found = grounds.unevidenced(&reading.framework, &round);
    found.map(|(place, lack)| (place.indicator.id.to_string(), lack)).collect()
}

// Adding, changing, taking out.

#[test]
fn a_piece_is_entered_with_what_it_serves_and_taken_back_as_one() {
    let mut tab = Tab::with_themes(&["t01"]);
    let piece = tab.add_evidence(titled("Bilan"), &["t01-p1", "t01-d1"]);
    assert_eq!(served(tab.workspace(), piece), ["qual/t01-d1", "qual/t01-p1"]);
    tab.send(Event::UndoAsked);
    assert_eq!((titles(&tab).len(), served(tab.workspace(), piece).len()), (0, 0));
}

#[test]
fn a_piece_that_is_taken_out_comes_back_with_what_it_served() {
    let mut tab = Tab::with_themes(&["t01"]);
    let piece = tab.add_evidence(titled("Bilan"), &["t01-p1"]);
    tab.rate("t01-p1", 4);
    assert_eq!(lacking(&tab), []);
    check(&describe(&mut tab, piece, None), &["append evidence-described"]);
    assert_eq!(lacking(&tab), [("t01-p1".to_owned(), Lack::Nothing)]);
    tab.send(Event::UndoAsked);
    assert_eq!((lacking(&tab), served(tab.workspace(), piece)), (vec![], vec!["qual/t01-p1".to_owned()]));
}

#[test]
fn evidence_ages_with_the_days() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 4);
    let on = "2026-11-22".parse().ok();
    tab.add_evidence(Evidence { on, current_for: Some(1), ..titled("Bilan") }, &["t01-p1"]);
    assert_eq!(lacking(&tab), []);
    tab.wait(31 * DAY);
    tab.send(Event::TimePassed);
    assert_eq!(lacking(&tab), [("t01-p1".to_owned(), Lack::OutOfDate)]);
}

// Files.

#[test]
fn files_dropped_on_the_page_of_evidence_become_evidence_and_a_dossier_is_opened_there_too() {
    let mut tab = Tab::with_themes(&["t01"]);
    let own = tab.export();
    list(&mut tab);
    let names = ["Charte d’accueil.pdf", "Relevé.xlsx"];
    check(&tab.send(Event::FilesOffered(FileTicket(1), offered(&names))), &["keep attachments"]);
    assert_eq!(titles(&tab).len(), 0, "nothing is named before it is stored");
    keep(&mut tab, 1, &names);
    assert_eq!(titles(&tab), ["Charte d’accueil", "Relevé"]);
    tab.send(Event::UndoAsked);
    assert_eq!(titles(&tab), ["Charte d’accueil"], "each is taken back by itself");
    tab.offer_download(&own);
    assert!(tab.model.incoming.is_some());
}

#[test]
fn elsewhere_a_dropped_file_is_opened_as_ever() {
    let mut tab = Tab::with_themes(&["t01"]);
    for page in [RoundPage::Prepare, RoundPage::ASSESS, RoundPage::Close] {
        tab.go_to(page);
        check(&tab.offer(&[("photo.png", b"\x89PNG\r\n\x1a\n")]), &["read files"]);
    }
}

#[test]
fn a_file_dropped_while_evidence_is_added_to_an_indicator_serves_it() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.go_to(RoundPage::ASSESS);
    tab.send(Event::EvidenceWanted(Some("t01-d1".into())));
    check(&tab.send(Event::FilesOffered(FileTicket(1), offered(&["Bilan.pdf"]))), &["keep attachments"]);
    keep(&mut tab, 1, &["Bilan.pdf"]);
    assert_eq!(served(tab.workspace(), only(&tab)), ["qual/t01-d1"]);
}

#[test]
fn a_file_dropped_on_a_piece_becomes_its_file_and_several_become_pieces() {
    let mut tab = Tab::with_themes(&["t01"]);
    let piece = tab.add_evidence(titled("Bilan"), &[]);
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::Piece(piece)));
    tab.send(Event::FilesOffered(FileTicket(1), offered(&["Bilan signé.pdf"])));
    keep(&mut tab, 1, &["Bilan signé.pdf"]);
    let details = tab.workspace().dossier.evidence().items[&piece].clone();
    assert_eq!((&*details.title, details.file.clone()), ("Bilan", Some(file("Bilan signé.pdf", 'a'))));
    tab.send(Event::FilesOffered(FileTicket(2), offered(&["a.pdf", "b.pdf"])));
    keep(&mut tab, 2, &["a.pdf", "b.pdf"]);
    assert_eq!(titles(&tab), ["Bilan", "a", "b"]);
}

#[test]
fn two_files_of_one_name_stay_two_and_one_file_twice_says_so() {
    let mut tab = Tab::with_themes(&["t01"]);
    list(&mut tab);
    for (ticket, print) in [(1, 'a'), (2, 'b'), (3, 'a')] {
        tab.send(Event::FilesAttached(FileTicket(ticket), offered(&["cr.pdf"]), AttachTo::New(Vec::new())));
        tab.send(Event::AttachmentKept(FileTicket(ticket), "cr.pdf".into(), Ok(file("cr.pdf", print))));
    }
    let pieces = tab.model.pieces(tab.workspace());
    let twins: Vec<(usize, bool)> =
        pieces.iter().map(|piece| (piece.twins.same_file.len(), piece.twins.is_name_shared)).collect();
    assert_eq!(twins, [(1, true), (0, true), (1, true)]);
}

#[test]
fn a_file_that_is_looked_at_is_put_away_when_one_goes_elsewhere() {
    let mut tab = Tab::with_themes(&["t01"]);
    list(&mut tab);
    let file = file("cr.pdf", 'a');
    check(&tab.send(Event::FileAsked(file.clone(), FileUse::Show)), &["show cr.pdf"]);
    tab.send(Event::FileShown(file.clone(), Ok("blob:1".into())));
    assert!(tab.workspace().shown.is_some());
    assert!(lines(&tab.go_to(RoundPage::ASSESS)).contains(&"forget address".to_owned()));
    assert!(tab.workspace().shown.is_none());
    tab.send(Event::FileShown(file, Err(AttachmentProblem::Missing)));
    check(&tab.send(Event::FileHidden), &[]);
}

// Finding.

#[test]
fn the_address_follows_the_search_and_keeps_the_filter() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.add_evidence(titled("Élèves délégués"), &[]);
    let listing = Listing { show: Pieces::Unlinked, ..Listing::ALL };
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::List(listing.clone())));
    check(&tab.send(Event::SearchTyped("eleves ".into())), &["wait 400"]);
    assert_eq!(tab.model.listed(tab.workspace(), &listing).len(), 1);
    let asked = lines(&tab.wait(500));
    assert!(asked[0].ends_with("/evidence/list/unlinked/title/eleves"), "{asked:?}");
    assert_eq!(&*tab.model.browse.typed, "eleves ", "what is being typed is left alone");
    tab.send(Event::SearchTyped("girafe".into()));
    assert_eq!(tab.model.listed(tab.workspace(), &listing).len(), 0);
    list(&mut tab);
    assert_eq!(&*tab.model.browse.typed, "", "another address is another search");
}

#[test]
fn a_search_that_is_left_before_it_rests_moves_nothing() {
    let mut tab = Tab::with_themes(&["t01"]);
    list(&mut tab);
    tab.send(Event::SearchTyped("bilan".into()));
    tab.go_to(RoundPage::ASSESS);
    check(&tab.wait(500), &[]);
}

// On an indicator.

#[test]
fn the_place_where_evidence_is_added_opens_for_one_indicator_and_closes_on_leaving() {
    let mut tab = Tab::with_themes(&["t01"]);
    let wanted = |tab: &Tab| tab.workspace().wants_evidence.clone();
    tab.send(Event::EvidenceWanted(Some("t01-p1".into())));
    assert_eq!(wanted(&tab), None, "not on another page");
    tab.go_to(RoundPage::ASSESS);
    tab.send(Event::EvidenceWanted(Some("t01-p1".into())));
    tab.send(Event::EvidenceWanted(Some("t01-d1".into())));
    assert_eq!(wanted(&tab), Some(IndicatorId::from("t01-d1")));
    tab.go_to(RoundPage::Assess(Show::ToDo, None));
    assert_eq!(wanted(&tab), Some(IndicatorId::from("t01-d1")), "a filter is no other page");
    list(&mut tab);
    tab.go_to(RoundPage::ASSESS);
    assert_eq!(wanted(&tab), None);
    tab.close_round();
    tab.go_to(RoundPage::ASSESS);
    tab.send(Event::EvidenceWanted(Some("t01-p1".into())));
    assert_eq!(wanted(&tab), None, "nor in a round that is closed");
}

// Across frameworks and editions.

#[test]
fn a_piece_is_offered_to_what_other_frameworks_ask_alike_until_it_serves_them() {
    let mut tab = Tab::with_themes(&["t01"]);
    let piece = tab.add_evidence(titled("Étude des besoins"), &["t01-p1"]);
    let offers = |tab: &Tab| -> Vec<String> {
        let probable = tab.model.probable_uses(tab.workspace(), piece).into_iter();
        probable.map(|place| format!("{}/{}", place.framework, place.indicator)).collect()
    };
    assert_eq!(offers(&tab), [""; 0], "there is no other framework");
    let eqavet = FrameworkRef { id: "eqavet".into(), edition: "2020".into() };
    tab.send(Event::RoundBegun(eqavet, "2026".into()));
    assert_eq!(offers(&tab), ["eqavet/p3", "eqavet/p7"]);
    let linked = |indicator: &str| Change::EvidenceLinked {
        evidence: piece,
        framework: "eqavet".into(),
        indicator: indicator.into(),
        linked: true,
    };
    tab.send(Event::Entered(vec![linked("p3")]));
    assert_eq!(offers(&tab), ["eqavet/p7"]);
    let uses = tab.model.uses(tab.workspace(), piece);
    let told: Vec<String> = uses.iter().map(|place| format!("{} {}", place.short_name, place.number)).collect();
    assert_eq!(told, ["EQAVET P3", "QUAL 1.1.1"], "the latest round first");
    assert!(uses.iter().all(|place| place.round.is_some()));
}

#[test]
fn evidence_follows_a_round_to_a_newer_edition_and_back() {
    let ldm = |year: &str| FrameworkRef { id: "lycee-des-metiers".into(), edition: year.into() };
    let mut tab = Tab::first_visit();
    tab.send(Event::FrameworkChosen(ldm("2016")));
    tab.create("Lycée Jean-Moulin", "2026");
    tab.rate("m1.1", 4);
    let piece = tab.add_evidence(titled("Carte des formations"), &["m1.1"]);
    let round = tab.round().id;
    tab.send(Event::EditionConsidered(round, ldm("2023")));
    let asked = lines(&tab.send(Event::EditionMoved));
    assert!(asked[0].starts_with("append evidence-linked"), "before the move itself: {asked:?}");
    assert!(asked[0].ends_with("edition-changed"), "{asked:?}");
    assert_eq!(
        served(tab.workspace(), piece),
        ["lycee-des-metiers/l1.1", "lycee-des-metiers/m1.1"],
        "the older link stays for rounds that are still there",
    );
    assert_eq!(lacking(&tab), []);
    let uses = tab.model.uses(tab.workspace(), piece);
    assert_eq!((uses.len(), tab.model.n_former_uses(tab.workspace(), piece)), (1, 1));
    assert_eq!(tab.model.pieces(tab.workspace())[0].n_served, 1, "it is counted once");
    tab.send(Event::EditionReturned(round));
    assert_eq!(served(tab.workspace(), piece), ["lycee-des-metiers/m1.1"]);
    tab.send(Event::UndoAsked);
    assert_eq!(served(tab.workspace(), piece).len(), 2);
}

#[test]
fn what_two_people_link_and_unlink_side_by_side_comes_together() {
    let mut tab = Tab::with_themes(&["t01"]);
    let piece = tab.add_evidence(titled("Bilan"), &["t01-p1"]);
    let mut colleague = tab.open_beside();
    let link = |indicator: &str, linked| {
        let (framework, indicator) = ("qual".into(), indicator.into());
        Event::Entered(vec![Change::EvidenceLinked { evidence: piece, framework, indicator, linked }])
    };
    let (here, there) = (tab.send(link("t01-d1", true)), colleague.send(link("t01-p1", false)));
    tab.hear(&there);
    colleague.hear(&here);
    assert_eq!(served(tab.workspace(), piece), ["qual/t01-d1"]);
    assert_eq!(tab.workspace().dossier, colleague.workspace().dossier);
}
