//! Working as a reviewer: what is said of it on every page, what can still be entered, what a file brings and leaves out.

use super::*;
use qualicycle::app::addition::Addition;
use qualicycle::app::evidence::EvidencePage;
use qualicycle::app::files::{AttachTo, Enclosure};
use qualicycle::app::route::{HistoryPart, ReviewPage, ReviewsPage};
use qualicycle::dossier::review::{ReviewDetails, ReviewId, ReviewKind};
use qualicycle::dossier::side::Side;
use qualicycle::dossier::team::{Member, Part};

/// A reviewer looks at a school's third round.
fn reviewing() -> Tab {
    let mut tab = third_year_assessed();
    tab.send(Event::SideChosen(Side::Reviewer));
    tab
}

#[test]
fn every_page_says_that_one_reviews_and_how_to_go_back() {
    let tab = at(reviewing(), RoundPage::Close);
    check!(framed(&tab), tab, "side-reviewer");
    let mut tab = reviewing();
    for language in Language::ALL {
        tab.choose(language);
        for page in [RoundPage::Prepare, RoundPage::ASSESS, RoundPage::ANALYSE, RoundPage::Team, RoundPage::Close] {
            tab.go_to(page);
            let frame = framed(&tab);
            check(&frame);
            let banner = frame.all().into_iter().find(|element| element.has_class("side-banner")).expect("a banner");
            assert_eq!((banner.find("a").len(), banner.find("button").len()), (1, 1), "a way on and a way back");
        }
    }
    tab.send(Event::SideChosen(Side::Organisation));
    assert!(!framed(&tab).all().iter().any(|element| element.has_class("side-banner")));
}

/// Whatever enters something stands in a part that is only to be read; what is there to be read is all there.
#[test]
fn a_reviewer_reads_the_schools_pages_and_enters_nothing_in_them() {
    let pages = [RoundPage::Prepare, RoundPage::ASSESS, RoundPage::Team, RoundPage::Axes, RoundPage::Consensus(None)];
    let mut tab = third_year_assessed();
    for shown in pages {
        tab.send(Event::SideChosen(Side::Organisation));
        tab.go_to(shown.clone());
        let open = page(&tab);
        tab.send(Event::SideChosen(Side::Reviewer));
        // Whoever begins to review is led to the reviews, and comes here from there.
        tab.go_to(shown.clone());
        let read = page(&tab);
        let to_read = read.all().into_iter().find(|element| element.has_class("to-read")).expect("a part to read");
        assert!(to_read.get("disabled").is_some(), "{shown}");
        for tag in ["input", "select", "textarea", "button"] {
            assert_eq!(to_read.find(tag).len(), read.find(tag).len(), "{shown}: {tag} outside");
        }
        let told = to_read.text();
        assert!(told.ends_with(&open.text()) || told.contains(open.text().trim()), "{shown}: nothing is left out");
        assert_eq!(read.find("a").len(), open.find("a").len(), "{shown}: links lead on");
        check(&read);
    }
}

/// What two people of the school entered side by side is the school's to settle, and its values are its own to put back.
#[test]
fn a_reviewer_reads_the_history_and_the_clashes_and_is_offered_nothing_that_would_be_refused() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 2);
    let mut colleague = Tab::on_another_computer(2);
    colleague.take_in(&tab.export());
    tab.rate("t01-p1", 3);
    tab.note("t01-d1", "Le registre existe.");
    colleague.rate("t01-p1", 4);
    colleague.note("t01-d1", "Le registre est à jour.");
    tab.take_in(&colleague.export());
    let (dossier, round) = (tab.dossier(), tab.round().id);
    let pages = [
        (Route::Clashes(dossier), "Ce choix revient à l’établissement."),
        (Route::History(dossier, HistoryPart::Indicator(round, "t01-p1".into())), "seul l’établissement peut remettre"),
    ];
    for (route, why) in pages {
        tab.send(Event::SideChosen(Side::Organisation));
        tab.go(route.clone());
        assert!(!page(&tab).find("button").is_empty(), "the school can settle and put back");
        assert!(!page(&tab).text().contains(why));
        tab.send(Event::SideChosen(Side::Reviewer));
        tab.go(route.clone());
        let read = page(&tab);
        check(&read);
        assert_eq!(read.find("button"), Vec::<&Element>::new(), "{route:?}");
        assert!(read.text().contains(why), "{route:?}: {}", read.text());
    }
}

/// A reviewer's school: a closed round whose first indicator rests on a picture and on a table.
fn with_two_files() -> (Tab, ReviewId) {
    let mut tab = Tab::with_themes(&["t01"]);
    let serves = || AttachTo::New(vec![("qual".into(), "t01-p1".into())]);
    tab.rate("t01-p1", 3);
    tab.attach(&[("affiche.png", b"\x89PNG\r\n\x1a\n and so on")], serves());
    tab.attach(&[("tableau.csv", b"a;b")], serves());
    tab.close_round();
    tab.send(Event::SideChosen(Side::Reviewer));
    let round = tab.round();
    let details = ReviewDetails {
        kind: ReviewKind::PeerReview,
        round: round.id,
        framework: round.framework().clone(),
        digest: round.seal.as_ref().map(|seal| seal.digest.clone()),
        reviewer: "Pair évaluateur".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    tab.send(Event::ReviewBegun(Rc::new(details)));
    let review = tab.workspace().dossier.reviews()[0].id;
    (tab, review)
}

/// The ways to a piece and its file, in an element: where links lead and what buttons say.
fn ways(part: &Element) -> (Vec<String>, Vec<String>) {
    let links = part.find("a").into_iter().map(|link| link.get("href").unwrap_or_default().to_owned());
    (links.collect(), part.find("button").into_iter().map(Element::text).collect())
}

#[test]
fn a_reviewer_opens_evidence_where_it_is_spoken_of() {
    let (mut tab, review) = with_two_files();
    let dossier = tab.dossier();
    let pieces: Vec<EvidenceId> = tab.workspace().dossier.evidence().items.keys().copied().collect();
    let to = |id: &EvidenceId| Route::Evidence(dossier, EvidencePage::Piece(*id)).href();
    let files = ["Regarder – affiche.png".to_owned(), "Enregistrer le fichier – tableau.csv".to_owned()];
    let places = [
        (Route::Reviews(dossier, ReviewsPage::Of(review, ReviewPage::Look(None, None))), "seen-evidence"),
        (Route::Round(dossier, tab.round().id, RoundPage::ASSESS), "card-evidence"),
    ];
    for (route, place) in &places {
        tab.go(route.clone());
        let page = page(&tab);
        check(&page);
        let part = page.all().into_iter().find(|element| element.has_class(place)).expect("the evidence");
        assert_eq!(ways(part), (pieces.iter().map(to).collect(), files.to_vec()), "{place}");
        let is_to_read = page.all().into_iter().any(|element| element.has_class("to-read"));
        assert!(!is_to_read, "{place}: a button in a part that is only to be read does nothing");
    }
    // What was described anew since is no longer what the round rests on: its page would say something else.
    tab.send(Event::SideChosen(Side::Organisation));
    let details = tab.workspace().dossier.evidence().items[&pieces[0]].clone();
    let details = Evidence { title: "Autre affiche".into(), ..(*details).clone() };
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence: pieces[0], details: Some(Rc::new(details)) }]));
    for (route, place) in &places {
        tab.go(route.clone());
        let page = page(&tab);
        let part = page.all().into_iter().find(|element| element.has_class(place)).expect("the evidence");
        assert_eq!(ways(part), (vec![to(&pieces[1])], files.to_vec()), "{place}");
    }
}

/// The organisation enters nothing on the cards of a sealed round either; so a reviewer is not kept from anything there.
#[test]
fn on_the_cards_of_a_sealed_round_nobody_enters_anything() {
    let (mut tab, _) = with_two_files();
    tab.go_to(RoundPage::ASSESS);
    let of_reviewer = page(&tab);
    let cards = of_reviewer.all().into_iter().filter(|element| element.tag == "article");
    let fields = |part: &Element| ["input", "select", "textarea"].map(|tag| part.find(tag).len()).iter().sum::<usize>();
    for card in cards {
        let disabled = card.find("fieldset").into_iter().filter(|part| part.get("disabled").is_some());
        let n_readonly = card.all().into_iter().filter(|field| field.get("readonly").is_some()).count();
        assert_eq!(disabled.map(fields).sum::<usize>() + n_readonly, fields(card), "{}", card.pretty());
    }
    tab.send(Event::SideChosen(Side::Organisation));
    tab.go_to(RoundPage::ASSESS);
    assert_eq!(of_reviewer, page(&tab));
}

#[test]
fn a_reviewer_opens_the_file_of_a_piece_and_is_not_offered_to_replace_it() {
    let (mut tab, _) = with_two_files();
    let piece = *tab.workspace().dossier.evidence().items.keys().next().expect("two pieces");
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::Piece(piece)));
    let read = page(&tab);
    check(&read);
    let part = read.by_id("piece-file");
    assert_eq!(part.tag, "h2");
    let part = read.all().into_iter().find(|element| element.has_class("piece-file")).expect("its file");
    assert_eq!(ways(part).1, ["Regarder – affiche.png", "Enregistrer le fichier – affiche.png"]);
    assert!(part.find("input").is_empty(), "and no place for another one");
    let details = Change::EvidenceDescribed { evidence: piece, details: None };
    tab.send(Event::SideChosen(Side::Organisation));
    tab.send(Event::Entered(vec![details]));
    assert_eq!(page(&tab).find("button").len(), 1, "the school can put it back");
    tab.send(Event::SideChosen(Side::Reviewer));
    tab.go(Route::Evidence(tab.dossier(), EvidencePage::Piece(piece)));
    assert!(page(&tab).find("button").is_empty());
}

/// A file of a reviewer in which something of the school's was changed as well.
#[test]
fn a_reviewers_file_says_what_it_brings_and_what_is_left_out() {
    let mut school = Tab::with_themes(&["t01"]);
    school.rate("t01-p1", 3);
    let mut tab = Tab::on_another_computer(2);
    tab.take_in(&school.export());
    tab.rate("t01-p1", 1);
    tab.rate("t01-d1", 1);
    tab.send(Event::SideChosen(Side::Reviewer));
    let round = tab.round();
    let details = ReviewDetails {
        kind: ReviewKind::ExternalEvaluation,
        round: round.id,
        framework: round.framework().clone(),
        digest: None,
        reviewer: "Évaluatrice externe".into(),
        name: "".into(),
        body: "".into(),
        begins: None,
        ends: None,
        purpose: "".into(),
    };
    tab.send(Event::Added(Addition::Review(Rc::new(details))));
    let file = tab.export();
    school.offer_download(&file);
    let incoming = school.model.incoming.clone().expect("a file waits");
    let dialog = render(&texts(&school), incoming_dialog(&desk(&school), &school.model, &incoming));
    check_part(&dialog);
    check!(dialog_on_its_own(&dialog), school, "incoming-reviewer");
}

/// Whoever was handed a closed round reads first what they may have come for; those who work on it read it last.
#[test]
fn who_was_handed_a_closed_round_is_first_offered_to_review_it() {
    let mut school = third_year();
    let at = |tab: &Tab| {
        let told = page(tab).text();
        let place = |words: &str| told.find(words).unwrap_or_else(|| panic!("{words}: {told}"));
        (place("Vous êtes évaluateur externe"), place("Campagnes"))
    };
    let mut reader = Tab::on_another_computer(2);
    reader.take_in(&school.export());
    let (offer, rounds) = at(&reader);
    assert!(offer < rounds, "before all else: {}", page(&reader).text());
    check_part(&page(&reader));
    reader.rate("t01-p1", 2);
    let dossier = reader.dossier();
    reader.go(Route::Dossier(dossier));
    let (offer, rounds) = at(&reader);
    assert!(offer > rounds, "who enters something works on it");
    school.go(Route::Dossier(dossier));
    let (offer, rounds) = at(&school);
    assert!(offer > rounds);
}

/// A file in which somebody changed what was closed, opened where the dossier is and where it is not.
#[test]
fn a_file_in_which_a_record_was_changed_says_so_before_it_is_taken_in() {
    let mut school = third_year();
    let mut archives = read_any(&school.export().bytes).expect("our own file");
    for entry in &mut archives[0].entries {
        if let Change::RoundSealed { seal, .. } = &mut Rc::make_mut(entry).change
            && &*seal.record.opening.label == "2026"
        {
            Rc::make_mut(seal).record.organisation.place = "Ailleurs".into();
        }
    }
    let mut tab = Tab::on_another_computer(2);
    let mut incoming = Incoming { name: "lycee.qualicycle".into(), archives, outcome: None };
    incoming.compare(None, &Default::default());
    let shown = |tab: &Tab, incoming: &Incoming| {
        dialog_on_its_own(&render(&texts(tab), incoming_dialog(&desk(tab), &tab.model, incoming)))
    };
    check!(shown(&tab, &incoming), tab, "incoming-broken");
    for language in Language::ALL {
        tab.choose(language);
        check_part(&shown(&tab, &incoming));
    }
    // Where the dossier is, nothing of it changes, and the file is none the better for it.
    incoming.compare(Some((&school.workspace().dossier, Side::Organisation)), &Default::default());
    assert_eq!(incoming.outcome.as_ref().map(|outcome| outcome.preview.n_new), Some(0));
    tab.choose(Language::French);
    let told = shown(&tab, &incoming).text();
    assert!(told.contains("Rien ne changera") && told.contains("modifiée après le scellement"), "{told}");
}

/// What holds of pages holds of a dialog once it has a heading above it.
fn dialog_on_its_own(dialog: &Element) -> Element {
    let mut page = Element::parse("<h1 id=\"page-heading\" tabindex=\"-1\">…</h1>");
    page.children.extend(dialog.children.clone());
    page
}

/// A dossier with something of everything that leaves with its file.
#[test]
fn what_leaves_with_a_file_is_told_in_a_sentence_and_in_full() {
    let mut tab = third_year_assessed();
    let round = tab.round().id;
    for (title, name) in [("Proviseure", "Personne A"), ("CPE", "Personne B"), ("Documentaliste", "")] {
        let member = Member { title: title.into(), part: Part::Rater, name: name.into() };
        tab.send(Event::Added(Addition::Member(round, Rc::new(member))));
    }
    for name in ["Compte rendu.pdf", "Liste.pdf"] {
        let contents = [b"%PDF-1.7".to_vec(), name.as_bytes().repeat(100_000)].concat();
        tab.attach(&[(name, &contents)], AttachTo::New(Vec::new()));
    }
    let library = tab.workspace().dossier.evidence().clone();
    let (id, details) = library.items.iter().next_back().expect("two pieces");
    let details = Evidence { is_confidential: true, ..(**details).clone() };
    tab.send(Event::Entered(vec![Change::EvidenceDescribed { evidence: *id, details: Some(Rc::new(details)) }]));
    tab.close_round();
    let tab = at(tab, RoundPage::Close);
    check!(page(&tab), tab, "close-leaving");
    for language in Language::ALL {
        let mut tab = tab.open_beside();
        tab.choose(language);
        for enclosure in Enclosure::ALL {
            tab.send(Event::EnclosureChosen(enclosure));
            check(&page(&tab));
        }
    }
}
