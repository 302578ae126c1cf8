//! Signing: a key of one's own, signatures on what is closed, and whose keys one knows.

use super::*;
use qualicycle::app::signing::{Holder, Passphrase, RecordId, Sealed, SignatureAsked, SigningProblem};
use qualicycle::dossier::side::Side;
use qualicycle::dossier::signature::{Capacity, Checked};
use qualicycle::dossier::verdict::{RoundVerdict, Standing};
use qualicycle::formats::keyring::{KeyringError, KnownSigner, read_signers};
use support::browser::File;

const PASSPHRASE: &str = "trois pommes bleues";

fn passphrase() -> Passphrase {
    Passphrase(PASSPHRASE.into())
}

/// A dossier whose round is closed.
fn closed() -> Tab {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.rate("t01-p1", 3);
    tab.close_round();
    tab
}

/// The same, in a browser that has a key.
fn with_key() -> Tab {
    let mut tab = closed();
    tab.send(Event::KeyWanted(passphrase()));
    tab
}

fn asked(tab: &Tab, capacity: Capacity, signatory: &str) -> SignatureAsked {
    let record = RecordId::Round(tab.round().id);
    SignatureAsked { record, capacity, signatory: signatory.into(), passphrase: None }
}

fn sign(tab: &mut Tab, capacity: Capacity, signatory: &str) -> Vec<Effect> {
    let asked = asked(tab, capacity, signatory);
    tab.send(Event::SignatureAsked(asked))
}

#[track_caller]
fn verdict(tab: &Tab) -> RoundVerdict {
    tab.workspace().verdict().round(tab.round().id).expect("the round is closed").clone()
}

fn outcomes(tab: &Tab) -> Vec<Checked> {
    verdict(tab).signatures.into_iter().map(|signature| signature.outcome).collect()
}

fn holders(tab: &Tab) -> Vec<Holder<'_>> {
    let signatures = verdict(tab).signatures;
    signatures.into_iter().map(|it| tab.model.signing.holder(&it.id.1, None)).collect()
}

fn signer(key: &str, name: &str) -> KnownSigner {
    KnownSigner {
        key: key.into(),
        name: name.into(),
        organisation: "".into(),
        number: "".into(),
        from: None,
        until: None,
    }
}

#[test]
fn a_new_key_comes_with_its_file() {
    let mut tab = Tab::first_visit();
    let asked = tab.send(Event::KeyWanted(passphrase()));
    check(&asked, &["make key", "keep key", "save cle-qualicycle-2026-11-22.json"]);
    let key = tab.model.signing.key.clone().expect("there is a key");
    assert_eq!(key.saved_at, Some(tab.now()));
    assert!(matches!(notice(&tab), Notice::KeyMade { .. }));
    let file = String::from_utf8(tab.downloads[0].bytes.clone()).expect("text");
    assert!(file.contains("\"format\": \"qualicycle-key\"") && file.contains(&*key.file.key), "{file}");
    let tab = tab.reopen();
    assert_eq!(tab.model.signing.own(), Some(&key.file.key), "it is here the next day");
}

#[test]
fn a_passphrase_is_nowhere_in_what_the_program_knows() {
    let tab = with_key();
    assert!(!format!("{:?}", tab.model.signing).contains(PASSPHRASE));
    assert!(!format!("{:?}", Event::KeyWanted(passphrase())).contains(PASSPHRASE));
}

#[test]
fn a_passphrase_that_can_be_guessed_makes_no_key() {
    let mut tab = Tab::first_visit();
    check(&tab.send(Event::KeyWanted(Passphrase("azerty".into()))), &[]);
    assert_eq!(tab.model.signing.key, None);
}

#[test]
fn a_second_key_is_not_made_over_the_first() {
    let mut tab = with_key();
    let before = tab.model.signing.clone();
    check(&tab.send(Event::KeyWanted(passphrase())), &[]);
    assert_eq!(tab.model.signing, before);
}

#[test]
fn the_file_of_the_key_can_be_saved_again() {
    let mut tab = with_key();
    check(&tab.send(Event::KeyFileAsked), &["save cle-qualicycle-2026-11-22.json", "keep key"]);
    let [first, again] = <[File; 2]>::try_from(tab.downloads).expect("two files");
    assert_eq!(first.bytes, again.bytes);
}

#[test]
fn the_head_signs_a_closed_round() {
    let mut tab = with_key();
    let asked = sign(&mut tab, Capacity::Head, "Direction (fictive)");
    check(&asked, &["sign as head", "append signed", "check 1 signatures"]);
    assert_eq!(outcomes(&tab), [Checked::Valid]);
    assert_eq!(holders(&tab), [Holder::Own]);
    assert_eq!(verdict(&tab).standing(), Standing::Holds);
    let tab = tab.reopen();
    assert_eq!(outcomes(&tab), [Checked::Valid], "it is checked again when the dossier is opened");
}

#[test]
fn an_open_round_cannot_be_signed() {
    let mut tab = Tab::with_themes(&["t01"]);
    tab.send(Event::KeyWanted(passphrase()));
    check(&sign(&mut tab, Capacity::Head, "Direction (fictive)"), &[]);
}

#[test]
fn nobody_signs_without_a_name_or_without_a_key() {
    let mut tab = closed();
    check(&sign(&mut tab, Capacity::Head, "Direction (fictive)"), &[]);
    tab.send(Event::KeyWanted(passphrase()));
    check(&sign(&mut tab, Capacity::Head, "  "), &[]);
}

#[test]
fn a_signature_can_be_taken_back() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    check(&tab.send(Event::UndoAsked), &["append signed", "check 0 signatures"]);
    assert!(verdict(&tab).signatures.is_empty());
    tab.send(Event::RedoAsked);
    assert_eq!(outcomes(&tab), [Checked::Valid], "and done again, as it was");
}

#[test]
fn a_key_signs_a_record_once() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    check(&sign(&mut tab, Capacity::PanelChair, "Direction (fictive)"), &[]);
    assert_eq!(verdict(&tab).signatures.len(), 1);
}

/// Somebody from outside opens the file in another browser and has a key there.
fn at_another_desk(file: &File, replica: u128) -> Tab {
    let mut tab = Tab::on_another_computer(replica);
    tab.disk.borrow_mut().keys.begin_with(u8::try_from(replica).expect("a small number"));
    // The file was on its way for a day.
    tab.wait(DAY);
    tab.take_in(file);
    tab.send(Event::SideChosen(Side::Reviewer));
    tab.send(Event::KeyWanted(passphrase()));
    tab
}

#[test]
fn those_inside_sign_and_the_inspector_countersigns() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    let file = tab.export();
    let mut inspector = at_another_desk(&file, 20);
    assert_eq!(outcomes(&inspector), [Checked::Valid], "what a file brings is checked");
    assert_eq!(holders(&inspector), [Holder::Unknown]);
    check(&sign(&mut inspector, Capacity::Head, "Un autre chef"), &[]);
    let round = Sealed::Round(inspector.round());
    let own = inspector.model.signing.own().cloned();
    let open = inspector.workspace().open_capacities(&round, own.as_deref());
    assert_eq!(open, [Capacity::Inspector], "those inside sign what they closed");
    sign(&mut inspector, Capacity::Inspector, "M. Vidal");
    assert_eq!(outcomes(&inspector), [Checked::Valid, Checked::Valid]);
    let told: Vec<bool> = verdict(&inspector).signatures.iter().map(|it| it.is_countersignature).collect();
    assert_eq!(told, [false, true]);

    let back = inspector.export();
    tab.take_in(&back);
    assert_eq!(outcomes(&tab), [Checked::Valid, Checked::Valid]);
    assert_eq!(holders(&tab), [Holder::Own, Holder::Unknown]);
}

#[test]
fn each_capacity_signs_once() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    let own = tab.model.signing.own().cloned();
    let round = Sealed::Round(tab.round());
    assert_eq!(tab.workspace().open_capacities(&round, own.as_deref()), [], "a key signs once");
    assert_eq!(tab.workspace().open_capacities(&round, None), [Capacity::PanelChair], "and another one the rest");
}

#[test]
fn what_was_countersigned_and_then_taken_back_is_told() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    let file = tab.export();
    let mut inspector = at_another_desk(&file, 20);
    sign(&mut inspector, Capacity::Inspector, "M. Vidal");
    tab.take_in(&inspector.export());
    let (digest, key) = verdict(&tab).signatures[0].id.clone();
    tab.send(Event::Entered(vec![Change::Signed { digest, key, proof: None }]));
    assert!(matches!(outcomes(&tab)[..], [Checked::Invalid(_)]), "{:?}", outcomes(&tab));
}

#[test]
fn a_key_becomes_known_from_a_signature_at_hand_and_can_be_forgotten() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    let file = tab.export();
    let mut inspector = at_another_desk(&file, 20);
    let key = verdict(&inspector).signatures[0].id.1.clone();
    let known = KnownSigner { from: "2026-11-01".parse().ok(), ..signer(&key, "Direction (fictive)") };
    check(&inspector.send(Event::SignerKnown(Rc::new(known.clone()))), &["keep 1 signers"]);
    assert_eq!(holders(&inspector), [Holder::Known(&known, true)]);
    let on = "2026-10-31".parse().ok();
    assert_eq!(inspector.model.signing.holder(&key, on), Holder::Known(&known, false), "not yet theirs on that day");
    let mut inspector = inspector.reopen();
    assert_eq!(*inspector.model.signing.signers, [known]);
    check(&inspector.send(Event::SignerForgotten(key)), &["keep 0 signers"]);
    assert_eq!(holders(&inspector), [Holder::Unknown]);
}

#[test]
fn known_signers_travel_as_a_file() {
    let mut tab = with_key();
    let own = tab.model.signing.own().cloned().expect("a key");
    tab.send(Event::SignerKnown(Rc::new(signer(&own, "Direction (fictive)"))));
    check(&tab.send(Event::SignersFileAsked), &["save signataires.json"]);
    let list = tab.downloads.last().expect("it was saved").clone();
    let mut inspector = Tab::first_visit();
    inspector.offer_download(&list);
    assert_eq!(*notice(&inspector), Notice::SignersTaken { n_new: 1, n_changed: 0 });
    assert_eq!(inspector.model.route, Route::Signatures);
    assert_eq!(inspector.model.signing.signers[0].name, "Direction (fictive)".into());
    inspector.offer_download(&list);
    assert_eq!(*notice(&inspector), Notice::SignersTaken { n_new: 0, n_changed: 0 });
}

#[test]
fn a_list_in_which_a_key_stands_twice_is_refused_whole() {
    let mut tab = with_key();
    let key = tab.model.signing.own().cloned().expect("a key");
    let entry = |name: &str| format!(r#"{{"key":"{key}","name":"{name}"}}"#);
    let list = format!(r#"{{"format":"qualicycle-signers","version":1,"signers":[{},{}]}}"#, entry("A"), entry("B"));
    assert_eq!(read_signers(list.as_bytes()), Err(KeyringError::Twice { name: "B".into() }));
    tab.offer(&[("signataires.json", list.as_bytes())]);
    assert!(matches!(notice(&tab), Notice::KeyringRefused { .. }));
    assert!(tab.model.signing.signers.is_empty());
}

#[test]
fn a_key_comes_back_from_its_file_on_another_computer() {
    let tab = with_key();
    let file = tab.downloads[0].clone();
    let mut there = Tab::on_another_computer(3);
    there.offer_download(&file);
    assert_eq!(there.model.route, Route::Signatures);
    assert!(there.model.signing.restoring.is_some());
    let wrong = Passphrase("trois pommes vertes".into());
    check(&there.send(Event::KeyUnlocked(wrong)), &["restore key"]);
    assert_eq!(there.model.signing.problem, Some(SigningProblem::WrongPassphrase));
    assert_eq!(there.model.signing.key, None);
    check(&there.send(Event::KeyUnlocked(passphrase())), &["restore key", "keep key"]);
    assert_eq!(there.model.signing.own(), tab.model.signing.own());
    assert_eq!(*notice(&there), Notice::KeyRestored);
    there.offer_download(&file);
    assert_eq!(*notice(&there), Notice::KeyIsHere);
}

#[test]
fn a_key_that_the_browser_lost_signs_nothing_and_comes_back_from_its_file() {
    let mut tab = with_key();
    let file = tab.downloads[0].clone();
    tab.disk.borrow_mut().keys.kept = None;
    check(&sign(&mut tab, Capacity::Head, "Direction (fictive)"), &["sign as head"]);
    assert_eq!(tab.model.signing.problem, Some(SigningProblem::KeyLost));
    assert!(verdict(&tab).signatures.is_empty());
    tab.offer_download(&file);
    tab.send(Event::KeyUnlocked(passphrase()));
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    assert_eq!(outcomes(&tab), [Checked::Valid]);
}

#[test]
fn a_browser_that_cannot_keep_a_key_asks_for_the_passphrase_each_time() {
    let mut tab = closed();
    tab.disk.borrow_mut().keys.is_old = true;
    tab.send(Event::KeyWanted(passphrase()));
    assert!(tab.model.asks_passphrase());
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    assert_eq!(tab.model.signing.problem, Some(SigningProblem::WrongPassphrase));
    let asked = SignatureAsked { passphrase: Some(passphrase()), ..asked(&tab, Capacity::Head, "Direction (fictive)") };
    tab.send(Event::SignatureAsked(asked));
    assert_eq!(outcomes(&tab), [Checked::Valid]);
    assert_eq!(tab.model.signing.problem, None);
}

#[test]
fn forgetting_a_key_asks_first_and_leaves_its_signatures() {
    let mut tab = with_key();
    sign(&mut tab, Capacity::Head, "Direction (fictive)");
    check(&tab.send(Event::KeyForgetAsked), &[]);
    assert!(matches!(tab.model.question, Some(Question::ForgetKey { .. })));
    check(&tab.send(Event::QuestionConfirmed), &["forget key"]);
    assert_eq!(holders(&tab), [Holder::Unknown]);
    assert_eq!(outcomes(&tab), [Checked::Valid]);
    assert_eq!(tab.reopen().model.signing.key, None);
}
