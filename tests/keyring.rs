//! The files around signatures: the one that keeps a key, and the one that tells whose keys one knows. Each is read
//! strictly, and what is refused is refused whole.

mod support;

use std::path::Path;
use std::rc::Rc;

use proptest::prelude::*;
use qualicycle::dossier::day::Day;
use qualicycle::formats::keyring::{
    self, IV_BYTES, KeyFile, Keyring, KeyringError, KnownSigner, LEAST_ROUNDS, SALT_BYTES, SEALED_BYTES, read_signers,
    write_signers,
};
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::formats::signature::key;
use support::cases;

/// The file of the first key of RFC 8032, section 7.1, which another program made (Node's Web Crypto).
fn of_another_program() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/keys/key.json");
    std::fs::read_to_string(path).expect("the file is there")
}

fn key_file() -> KeyFile {
    let name = key::did(&[7; 32]);
    KeyFile::of(name, "2026-11-22T09:30:00Z".into(), &[1; SALT_BYTES], &[2; IV_BYTES], &[3; SEALED_BYTES])
}

fn signer(n: u8, name: &str) -> KnownSigner {
    KnownSigner {
        key: key::did(&[n; 32]),
        name: name.into(),
        organisation: "".into(),
        number: "".into(),
        from: None,
        until: None,
    }
}

#[track_caller]
fn reason(result: Result<KeyFile, KeyringError>) -> Rc<str> {
    match result {
        Err(KeyringError::Malformed { reason }) => reason,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_file_of_another_program_is_read() {
    let file = KeyFile::read(of_another_program().as_bytes()).expect("it is sound");
    assert_eq!(&*file.key, "did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw");
    assert_eq!(file.rounds(), LEAST_ROUNDS);
    let [salt, iv, locked] = file.parts().expect("they are whole");
    assert_eq!((salt, iv, locked.len()), ((0..16).collect(), (16..28).collect(), SEALED_BYTES));
}

#[test]
fn the_document_shows_the_very_files_that_are_read() {
    let page = include_str!("../docs/key-file.md");
    let mut blocks = page.split("```json\n").skip(1).filter_map(|rest| rest.split("```").next());
    let shown = KeyFile::read(blocks.next().expect("a key").as_bytes()).expect("it is sound");
    assert_eq!(shown, KeyFile::read(of_another_program().as_bytes()).expect("it is sound"));
    let signers = read_signers(blocks.next().expect("a list").as_bytes()).expect("it is sound");
    assert_eq!((signers.len(), &*signers[0].name), (1, "Direction"));
}

#[test]
fn what_is_written_is_read() {
    let file = key_file();
    assert_eq!(KeyFile::read(&file.write()), Ok(file));
    let signers = [signer(1, "Mme Aubry"), signer(2, "M. Vidal")];
    assert_eq!(read_signers(&write_signers(&signers)), Ok(signers.to_vec()));
    assert_eq!(read_signers(&write_signers(&[])), Ok(Vec::new()));
}

#[test]
fn a_file_that_would_be_opened_by_guessing_or_never_is_refused() {
    let text = String::from_utf8(key_file().write()).expect("text");
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from} is in {text}");
        KeyFile::read(text.replace(from, to).as_bytes())
    };
    assert!(reason(with("600000", "599999")).contains("iterations"));
    assert!(reason(with("600000", "4000000000")).contains("iterations"));
    assert!(reason(with("\"SHA-256\"", "\"SHA-1\"")).contains("does not know"));
    assert!(reason(with("\"AES-GCM\"", "\"AES-CBC\"")).contains("does not know"));
    assert!(reason(with("did:key:z6Mk", "did:web:z6Mk")).contains("did:key"));
    assert_eq!(with("\"version\": 1", "\"version\": 2"), Err(KeyringError::Newer { found: 2, known: 1 }));
    assert_eq!(with("qualicycle-key", "qualicycle-signers"), Err(KeyringError::NotOurs));
    assert!(reason(with("\"version\": 1", "\"version\": 1, \"seed\": \"AAAA\"")).contains("seed"));
    assert!(reason(with("\"version\": 1", "\"version\": 1, \"version\": 1")).contains("twice"));
}

#[test]
fn a_list_is_refused_whole_and_says_whose_line_is_wrong() {
    let twice = [signer(1, "Mme Aubry"), signer(1, "M. Vidal")];
    assert_eq!(read_signers(&write_signers(&twice)), Err(KeyringError::Twice { name: "M. Vidal".into() }));
    let bad = KnownSigner { key: "did:key:zzz".into(), ..signer(1, "M. Vidal") };
    assert_eq!(read_signers(&write_signers(&[bad])), Err(KeyringError::BadKey { name: "M. Vidal".into() }));
    let day = |text: &str| text.parse::<Day>().ok();
    let early = KnownSigner { from: day("2026-09-02"), until: day("2026-09-01"), ..signer(1, "M. Vidal") };
    assert_eq!(read_signers(&write_signers(&[early])), Err(KeyringError::BadDays { name: "M. Vidal".into() }));
    for nameless in ["", " ", &"x".repeat(201)] {
        let read = read_signers(&write_signers(&[signer(1, nameless)]));
        assert!(matches!(read, Err(KeyringError::Malformed { .. })), "{read:?}");
    }
    let no_day = String::from_utf8(write_signers(&[signer(1, "M. Vidal")])).expect("text");
    let no_day = no_day.replace("\"name\"", "\"from\": \"2026-02-30\", \"name\"");
    assert!(matches!(read_signers(no_day.as_bytes()), Err(KeyringError::Malformed { .. })));
}

#[test]
fn a_key_is_somebodys_from_the_first_day_to_the_last() {
    let day = |text: &str| text.parse::<Day>().expect("a day");
    let signer = KnownSigner { from: Some(day("2026-09-01")), until: Some(day("2027-08-31")), ..signer(1, "A") };
    let held = ["2026-08-31", "2026-09-01", "2027-08-31", "2027-09-01"].map(|text| signer.holds_on(day(text)));
    assert_eq!(held, [false, true, true, false]);
}

#[test]
fn the_worker_tells_these_files_from_others() {
    let read = |bytes: &[u8]| answer(Request::ReadFile { name: "f.json".into() }, bytes, &mut |_| ()).0;
    let told = read(of_another_program().as_bytes());
    assert!(matches!(told, Response::KeyringRead { read: Ok(Keyring::Key(_)), .. }), "{told:?}");
    let told = read(&write_signers(&[signer(1, "A"), signer(1, "B")]));
    assert!(matches!(told, Response::KeyringRead { read: Err(KeyringError::Twice { .. }), .. }), "{told:?}");
    let told = read(br#"{"format":"something-else"}"#);
    assert!(matches!(told, Response::NotRead { .. }), "{told:?}");
    assert!(!keyring::is_one(b"not even JSON"));
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn signers_come_back_as_they_were_saved(names in prop::collection::vec("[^\\s\\p{C}][^\\p{C}]{0,40}", 0..8)) {
        let numbered = names.iter().zip(0..);
        let signers: Vec<KnownSigner> = numbered.map(|(name, n)| signer(n, name)).collect();
        prop_assert_eq!(read_signers(&write_signers(&signers)), Ok(signers));
    }

    #[test]
    fn no_bytes_are_taken_for_a_key_by_chance(at in 0usize..500, byte: u8) {
        let mut bytes = key_file().write();
        let at = at % bytes.len();
        let before = std::mem::replace(&mut bytes[at], byte);
        // What is still read is another key or other text in its place, and never less than a whole file.
        if let Ok(file) = KeyFile::read(&bytes) {
            prop_assert!(file.parts().is_ok() && key::of_did(&file.key).is_some(), "{} became {}", before, byte);
        }
    }
}
