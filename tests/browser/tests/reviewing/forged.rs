//! Files that were tampered with: each is told in words, what is open is not harmed, and what a file may not bring is
//! left out.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use browser_tests::book::Book;
use browser_tests::browser::Profile;
use browser_tests::forgery::Forgery;
use browser_tests::reviewing::Sheet;
use browser_tests::school::{Page, School};
use browser_tests::site::Site;
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::entry::RoundId;
use qualicycle::dossier::finding::{FindingDetails, FindingId, Gravity};
use qualicycle::dossier::review::{ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::review_seal::ReviewSeal;
use qualicycle::framework::scale::Level;
use serde_json::Value;
use ulid::Ulid;

use super::{HEAD, MINOR, PASSPHRASE_OF_HEAD, SCHOOL, begins, takes_the_other_side, today};

/// A dossier of two closed rounds, of which the first was reviewed and the review sealed.
fn reviewed_book(number: u64, organisation: &str) -> (Book, [RoundId; 2], ReviewId) {
    let mut book = Book::of(number, organisation);
    let first = book.opens_round("2026", &["t07"]);
    book.rates(first, "t07-p1", 3);
    book.closes(first);
    let review = ReviewId(Ulid(u128::from(number) << 64 | 7));
    let details = ReviewDetails {
        kind: ReviewKind::ExternalEvaluation,
        round: first,
        framework: book.framework().reference(),
        digest: book.round(first).seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "Inspectrice".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    book.enters(Change::ReviewOpened { review, details: Some(Rc::new(details)) });
    book.enters(Change::Reviewed { review, indicator: "t07-p1".into(), rating: Rating::Level(Level(2)) });
    let finding = FindingDetails {
        gravity: Gravity::Minor,
        indicators: ["t07-p1".into()].into(),
        statement: MINOR.into(),
        basis: "Deux classes sur dix-huit.".into(),
        evidence: Default::default(),
        notified: Some(today()),
        repeats: None,
    };
    book.enters(Change::FindingRaised { review, finding: FindingId(Ulid(8)), details: Some(Rc::new(finding)) });
    let reviewed = book.dossier().review(review).expect("it was begun").clone();
    let at = book.dossier().entries().map(|entry| entry.at).max().expect("there are entries");
    let record = book.dossier().review_record(&reviewed, at).expect("it is known what it is about");
    book.enters(Change::ReviewSealed { review, seal: Rc::new(ReviewSeal::of(record)) });
    let second = book.opens_next_round(first, "2027");
    book.rates(second, "t07-p1", 4);
    book.closes(second);
    (book, [first, second], review)
}

/// The file of such a dossier after a head has signed the first round in a browser, and the browser that holds it.
fn signed_file(site: &Site) -> (School, PathBuf, [RoundId; 2], ReviewId) {
    let (book, rounds, review) = reviewed_book(21, SCHOOL);
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, site);
    school.makes_own_key(PASSPHRASE_OF_HEAD);
    school.goes_to(Page::Home);
    school.takes_in(&book.file(&disk, "deux-campagnes.qualicycle"));
    opens_last_page(&school, rounds[0]);
    school.signs(HEAD);
    let file = school.exports();
    (school, file, rounds, review)
}

/// The last page of a round of the dossier at hand.
fn opens_last_page(school: &School, round: RoundId) {
    let place = school.place();
    let dossier = place.trim_start_matches("#/dossier/").split('/').next().expect("a page of a dossier");
    school.opens(&format!("#/dossier/{dossier}/round/{round}/close"));
    school.sees(".verdict");
}

/// Opens a file in a browser that never saw the dossier, and reads what holds of it.
fn opens_alone(site: &Site, file: &Path) -> School {
    let reader = School::with_profile(&Profile::fresh(), site);
    reader.takes_in(file);
    reader
}

/// What the page of the data says of the seals, unfolded.
fn reads_seals(school: &School) -> String {
    school.goes_to(Page::Data);
    school.browser().clicks(".data-verdict > summary");
    // Signatures are checked behind the page.
    let checked = "const told = document.querySelector('.data-verdict')?.innerText;
        return told && !told.includes('pas encore vérifiée') || null";
    let _: bool = school.browser().waits_for("the signatures to be checked", checked, Value::Null);
    school.reads_part(".data-verdict")
}

#[test]
fn a_record_of_which_one_letter_was_changed_is_told() {
    let site = Site::start();
    let (school, file, [first, _], _) = signed_file(&site);
    let disk = Profile::fresh();
    let rewritten = Forgery::of(&file).rewrites(|change| {
        if let Change::RoundSealed { round, seal } = change
            && *round == first
        {
            let organisation = &mut Rc::make_mut(seal).record.organisation;
            organisation.name = organisation.name.replace('é', "e").into();
        }
    });
    let broken = rewritten.file(&disk, "une-lettre.qualicycle");

    let reader = School::with_profile(&Profile::fresh(), &site);
    reader.opens_file(&broken);
    let preview = browser_tests::reviewing::plain(&reader.reads_preview());
    assert!(preview.contains("3 sceaux de ce fichier ne sont pas intacts :"), "{preview}");
    assert!(preview.contains("Campagne 2026 : modifiée après le scellement."), "{preview}");
    reader.agrees();
    let warned = reader.waits_to_read("main .banner.bad", "3 sceaux, dont un au moins n’est pas intact.");
    assert!(warned.contains("Vérifier les sceaux"), "{warned}");
    let seals = reads_seals(&reader);
    assert!(seals.contains("3 sceaux, dont un au moins n’est pas intact."), "{seals}");
    let told = [
        "Campagne 2026 Modifiée après le scellement ; donnée pour signée par la direction",
        "mais la signature n’est pas valide (le contenu ou la signature a été modifié)",
        "ne suit pas la campagne 2026 telle qu’elle est ici",
        "porte sur une autre version de la campagne 2026 que celle qui est close ici",
    ];
    for words in told {
        assert!(seals.contains(words), "{words}: {seals}");
    }
    reader.leaves();

    // Where the sound dossier is, nothing of it changes.
    school.goes_to(Page::Home);
    school.opens_file(&broken);
    let preview = browser_tests::reviewing::plain(&school.reads_preview());
    assert!(preview.contains("Rien ne changera.") && preview.contains("ne sont pas intacts"), "{preview}");
    school.agrees();
    let seals = reads_seals(&school);
    assert!(seals.contains("3 sceaux, tous intacts."), "{seals}");
    school.leaves();
}

#[test]
fn a_round_that_was_left_out_is_told() {
    let site = Site::start();
    let (school, file, [first, second], _) = signed_file(&site);
    let disk = Profile::fresh();
    let dropped = Forgery::of(&file).drops(|entry| entry.change.field().and_then(|field| field.round()) == Some(first));
    let reader = opens_alone(&site, &dropped.file(&disk, "sans-la-premiere.qualicycle"));
    opens_last_page(&reader, second);
    let verdict = reader.reads_part(".verdict");
    assert_eq!(verdict, "Intacte ; non signée ; la campagne qu’elle suit manque ici.");
    let seals = reads_seals(&reader);
    assert!(seals.contains("porte sur une campagne absente de ce dossier"), "{seals}");
    assert!(seals.contains("porte sur une version scellée qui n’est pas ici"), "{seals}");
    reader.leaves();
    school.leaves();
}

#[test]
fn a_review_on_another_round_or_from_another_dossier_is_told() {
    let site = Site::start();
    let (school, file, [_, second], review) = signed_file(&site);
    let disk = Profile::fresh();
    // Whoever puts it on the other round can make its seal anew.
    let moved = Forgery::of(&file).rewrites(|change| match change {
        Change::ReviewOpened { details: Some(details), .. } => Rc::make_mut(details).round = second,
        Change::ReviewSealed { seal, .. } => {
            let mut record = seal.record.clone();
            Rc::make_mut(&mut record.details).round = second;
            *seal = Rc::new(ReviewSeal::of(record));
        }
        _ => {}
    });
    let reader = opens_alone(&site, &moved.file(&disk, "greffee.qualicycle"));
    reader.goes_to_review(Sheet::Start);
    let start = reader.reads_page();
    assert!(start.contains("La revue portait sur un autre état de cette campagne"), "{start}");
    reader.turns_to_sheet(Sheet::Conclusions);
    let verdict = reader.reads_part(".conclusions .verdict");
    assert_eq!(verdict, "Intacte ; rattachée à la campagne 2027, mais porte sur la campagne 2026 ; non signée.");
    reader.leaves();

    let (other, _, foreign) = reviewed_book(22, "Collège du Cap (fictif)");
    let changes =
        other.dossier().entries().map(|entry| &entry.change).filter(|change| change.review() == Some(foreign));
    let grafted = changes.cloned().fold(Forgery::of(&file), Forgery::adds);
    let grafted = grafted.file(&disk, "d-ailleurs.qualicycle");
    let reader = opens_alone(&site, &grafted);
    let seals = reads_seals(&reader);
    let told = "Venue d’un autre dossier ou mise à la place d’une autre ; porte sur une campagne absente de ce dossier";
    assert!(seals.contains(told), "{seals}");
    reader.goes_to(Page::Home);
    reader.browser().clicks("main table a[href^='#/dossier/']");
    reader.sees("#spiral");
    reader.goes_to_reviews();
    reader.browser().clicks(&format!(".review-rows a[href*='{foreign}']"));
    let page = reader.waits_to_read("main", "Venue d’un autre dossier");
    assert!(page.contains("n’est pas dans ce dossier"), "{page}");
    reader.leaves();

    // The school's own review stays what it is when that file is opened.
    school.goes_to(Page::Home);
    school.opens_file(&grafted);
    school.reads_preview();
    school.agrees();
    let seals = reads_seals(&school);
    let own = "Revue (Inspectrice) Intacte ; porte sur la campagne 2026 telle qu’elle est close ici";
    assert!(seals.contains(own) && seals.contains(told), "{seals}");
    let _ = review;
    school.leaves();
}

#[test]
fn a_signature_of_another_record_is_told() {
    let site = Site::start();
    let (school, file, [_, second], _) = signed_file(&site);
    let disk = Profile::fresh();
    let forgery = Forgery::of(&file);
    let dossier = forgery.dossier();
    let ((_, key), proof) = dossier.signatures().iter().next().expect("the head has signed");
    let digest =
        dossier.round(second).and_then(|round| Some(round.seal.as_ref()?.digest.clone())).expect("it is closed");
    let signed = Change::Signed { digest, key: key.clone(), proof: Some(proof.clone()) };
    let file = forgery.adds(signed).file(&disk, "signature-deplacee.qualicycle");
    let reader = opens_alone(&site, &file);
    opens_last_page(&reader, second);
    let verdict = reader.waits_to_read(".verdict", "n’est pas valide");
    let told = format!(
        "Intacte ; donnée pour signée par la direction (« {HEAD} », clé inconnue ici), mais la signature n’est pas valide \
         (le contenu ou la signature a été modifié) ; suit la campagne 2026."
    );
    assert_eq!(verdict, told);
    assert!(reader.reads_part(".signature-list").contains("La signature n’est pas valide"), "its line says so too");
    reader.sees_no(".recognise");
    reader.leaves();
    school.leaves();
}

#[test]
fn what_a_reviewers_file_may_not_bring_is_named_and_left_out() {
    let site = Site::start();
    let mut book = Book::of(23, SCHOOL);
    let first = book.opens_round("2026", &["t07"]);
    book.rates(first, "t07-p1", 3);
    book.closes(first);
    let second = book.opens_next_round(first, "2027");
    book.rates(second, "t07-p1", 4);
    let disk = Profile::fresh();
    let school = School::with_profile(&disk, &site);
    school.takes_in(&book.file(&disk, "dossier.qualicycle"));
    let sent = school.exports();

    let inspector = School::with_profile(&Profile::fresh(), &site);
    inspector.takes_in(&sent);
    takes_the_other_side(&inspector);
    begins(&inspector, "peer-review", "Collège voisin (fictif)");
    let honest = inspector.exports();
    let smuggled = Forgery::of(&honest)
        .adds(Change::Rated { round: second, indicator: "t07-p1".into(), rating: Rating::Level(Level(1)) })
        .adds(Change::Noted { round: second, indicator: "t07-p2".into(), text: "Glissé dans le fichier.".into() });
    let smuggled = smuggled.file(&disk, "de-contrebande.qualicycle");
    inspector.leaves();

    school.goes_to(Page::Home);
    school.opens_file(&smuggled);
    let preview = browser_tests::reviewing::plain(&school.reads_preview());
    assert!(
        preview.contains("2 saisies ne sont pas reprises : elles touchent à ce qui revient à l’établissement."),
        "{preview}"
    );
    assert!(preview.contains("Évaluation (4") && preview.contains("Constat rédigé"), "each is named: {preview}");
    school.agrees();
    school.sees("#spiral");
    school.sees_saved();
    school.goes_to(Page::Assess);
    school.sees("[id='card-t07-p1'] input[value='4']:checked");
    assert_eq!(school.reads_note("t07-p2"), "");
    school.goes_to_reviews();
    assert!(school.reads_page().contains("Collège voisin (fictif)"), "the review itself came along");
    school.leaves();
}
