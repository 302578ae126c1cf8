//! The key with which one signs, whose keys one knows, signing, and what holds of a seal.

use super::*;
use qualicycle::app::signing::{Passphrase, RecordId, SignatureAsked, SigningProblem};
use qualicycle::dossier::side::Side;
use qualicycle::dossier::signature::Capacity;
use qualicycle::formats::keyring::KnownSigner;
use qualicycle::ui::seal;
use support::browser::File;

fn passphrase() -> Passphrase {
    Passphrase("trois pommes bleues".into())
}

fn closed() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    at(tab, RoundPage::Close)
}

fn sign(tab: &mut Tab, capacity: Capacity, signatory: &str) {
    let record = RecordId::Round(tab.round().id);
    let asked = SignatureAsked { record, capacity, signatory: signatory.into(), passphrase: None };
    tab.send(Event::SignatureAsked(asked));
}

/// A round that its head signed.
fn signed() -> Tab {
    let mut tab = closed();
    tab.send(Event::KeyWanted(passphrase()));
    sign(&mut tab, Capacity::Head, "Mme Aubry");
    tab
}

/// The same, opened by somebody else.
fn as_inspector(file: &File) -> Tab {
    let mut tab = Tab::on_another_computer(20);
    tab.disk.borrow_mut().keys.begin_with(20);
    tab.wait(DAY);
    tab.take_in(file);
    tab.send(Event::SideChosen(Side::Reviewer));
    at(tab, RoundPage::Close)
}

/// Keys and digests change with every word of a framework.
fn with_keys(html: String, tab: &Tab) -> String {
    let mut html = html;
    let signatures = tab.model.workspace.iter().flat_map(|workspace| workspace.dossier.signatures().keys());
    for (digest, _) in signatures {
        html = html.replace(&digest[..8], "DIGEST-8");
    }
    html
}

macro_rules! check_signed {
    ($tab:expr, $file:literal) => {{
        let tab: &Tab = &$tab;
        let page = page(tab);
        expect_file![concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pages/", $file, ".html")]
            .assert_eq(&with_keys(with_names(page.pretty(), tab), tab));
        check(&page);
    }};
}

#[test]
fn signatures_before_there_is_a_key() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Signatures);
    check_signed!(tab, "signatures-empty");
}

#[test]
fn signatures_with_a_key_and_known_signers() {
    let mut tab = signed();
    let mut list = Vec::new();
    for (n, name) in ["M. Vidal", "Mme Aubry"].into_iter().enumerate() {
        let mut other = Tab::first_visit();
        other.disk.borrow_mut().keys.begin_with(40 + u8::try_from(n).expect("small"));
        other.send(Event::KeyWanted(passphrase()));
        let key = other.model.signing.own().cloned().expect("a key");
        let of_inspectorate = KnownSigner {
            key,
            name: name.into(),
            organisation: "Académie de Niort".into(),
            number: "0790000A".into(),
            from: "2026-09-01".parse().ok(),
            until: (n == 1).then(|| "2027-08-31".parse().ok()).flatten(),
        };
        list.push(of_inspectorate);
    }
    for signer in list {
        tab.send(Event::SignerKnown(Rc::new(signer)));
    }
    tab.go(Route::Signatures);
    check_signed!(tab, "signatures");
}

#[test]
fn signatures_ask_for_the_passphrase_of_a_file() {
    let file = signed().downloads[0].clone();
    let mut tab = Tab::on_another_computer(3);
    tab.offer_download(&file);
    tab.send(Event::KeyUnlocked(Passphrase("trois pommes vertes".into())));
    check_signed!(tab, "signatures-restoring");
    let words = page(&tab).text();
    assert!(words.contains("Cette phrase secrète n’ouvre pas le fichier de la clé."), "{words}");
}

#[test]
fn signatures_say_why_a_key_was_not_made() {
    let mut tab = Tab::first_visit();
    tab.go(Route::Signatures);
    tab.model.signing.problem = Some(SigningProblem::Refused("QuotaExceededError".into()));
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Le navigateur a refusé (QuotaExceededError)."));
}

#[test]
fn a_closed_round_leads_to_a_key_before_it_is_signed() {
    let tab = closed();
    let page = page(&tab);
    check(&page);
    let links: Vec<&str> = page.find("a").iter().filter_map(|link| link.get("href")).collect();
    assert!(links.contains(&"#/signatures"), "{links:?}");
}

#[test]
fn a_closed_round_can_be_signed_by_whoever_has_a_key() {
    let mut tab = closed();
    tab.send(Event::KeyWanted(passphrase()));
    check_signed!(tab, "close-to-sign");
}

#[test]
fn a_signed_round_tells_who_signed() {
    check_signed!(signed(), "close-signed");
}

#[test]
fn a_signature_of_an_unknown_key_offers_to_recognise_it() {
    let mut tab = signed();
    let tab = as_inspector(&tab.export());
    check_signed!(tab, "close-unknown-key");
}

#[test]
fn a_countersigned_round_names_those_who_are_known() {
    let mut tab = signed();
    let key = tab.model.signing.own().cloned().expect("a key");
    let mut inspector = as_inspector(&tab.export());
    let known = KnownSigner {
        key,
        name: "Mme Aubry, proviseure".into(),
        organisation: "Lycée Jean-Moulin".into(),
        number: "".into(),
        from: "2026-09-01".parse().ok(),
        until: None,
    };
    inspector.send(Event::SignerKnown(Rc::new(known)));
    inspector.send(Event::KeyWanted(passphrase()));
    sign(&mut inspector, Capacity::Inspector, "M. Vidal");
    check_signed!(inspector, "close-countersigned");
}

#[test]
fn a_signature_that_is_being_checked_says_so() {
    let mut tab = signed();
    tab.model.workspace.as_mut().expect("a dossier is open").checks = Rc::default();
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Pas encore vérifiée."), "{}", page.text());
}

#[test]
fn my_data_tell_what_holds_of_the_seals_of_the_dossier_at_hand() {
    let mut tab = signed();
    tab.go(Route::Data);
    let page = page(&tab);
    check(&page);
    assert!(page.text().contains("Un sceau, intact."), "{}", page.text());
    let whole = seal::verdict(&desk(&tab), &tab.model, tab.workspace());
    check_part(&render(&texts(&tab), whole));
}
