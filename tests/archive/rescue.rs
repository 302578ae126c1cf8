//! The rescue file: the last copy that a user has is read as far as it can be.

use qualicycle::dossier::Dossier;
use qualicycle::formats::archive::{self, LooksLike, ReadError, Warning};
use serde_json::{Value, json};

use crate::samples;

/// What the rescue page writes for two copies of the small dossier.
fn rescue_file() -> Value {
    let entries: Vec<Value> = samples::dossier().entries().map(|entry| json!(**entry)).collect();
    let dossier = |id: u128| json!({ "id": samples::ulid(id).to_string(), "entries": entries });
    json!({
        "format": "qualicycle-rescue", "version": 1,
        "dossiers": [dossier(7), dossier(8)],
        "frameworks": [samples::package()],
    })
}

/// The text of a rescue file, with the format in front as the rescue page writes it.
fn text(mut rescue: Value) -> String {
    let rescue = rescue.as_object_mut().expect("an object");
    let format = rescue.remove("format").expect("a format");
    let rest = serde_json::to_string(rescue).expect("a value is written");
    format!("\u{feff} {{\"format\": {format}, {}", &rest[1..])
}

#[test]
fn every_dossier_of_a_rescue_file_is_read() {
    let [first, second] = &archive::read_any(text(rescue_file()).as_bytes()).expect("it is read")[..] else {
        panic!("two dossiers")
    };
    assert_eq!(Dossier::of(first.dossier, first.entries.clone()), samples::dossier());
    assert_eq!(first.packages, [samples::package()]);
    assert_eq!((&first.manifest, &first.warnings[..]), (&None, &[Warning::UnknownEntries { number: 1 }][..]));
    assert_eq!(second.entries, first.entries);
    assert_ne!(second.dossier, first.dossier);

    let brought = Dossier::of(first.dossier, first.entries.clone());
    archive::write(&brought, &first.packages, samples::AT).expect("what was rescued can be kept");
}

#[test]
fn frameworks_that_were_being_written_come_back_as_far_as_they_can_be_read() {
    let mut rescue = rescue_file();
    let mut unfinished = json!(samples::package());
    unfinished["framework"]["themes"] = json!([]);
    rescue["manuscripts"] = json!([
        { "id": "x", "revision": 3, "package": samples::package(), "changed-at": 0 },
        { "package": unfinished },
        { "package": { "framework": 1 } },
        7,
    ]);
    let text = text(rescue);
    assert_eq!(archive::read_any(text.as_bytes()).expect("it is read").len(), 2, "the dossiers are there as well");
    let found = archive::read_manuscripts(text.as_bytes());
    assert_eq!((found.len(), &found[0]), (2, &samples::package()));
    assert_eq!(archive::read_manuscripts(&samples::archive()), []);
}

#[test]
fn what_cannot_be_read_is_left_out_and_said() {
    let mut rescue = rescue_file();
    rescue["dossiers"][0]["entries"][5]["change"]["rated"]["rating"] = json!("?");
    rescue["dossiers"][0]["entries"][6] = json!(null);
    rescue["frameworks"][0]["framework"]["themes"] = json!([]);
    let archives = archive::read_any(text(rescue).as_bytes()).expect("the rest is read");
    assert_eq!(archives[0].entries.len(), samples::dossier().n_entries() - 2);
    assert_eq!(archives[1].entries.len(), samples::dossier().n_entries());
    let [missing, unreadable, unusable] = &archives[0].warnings[1..] else { panic!("{:?}", archives[0].warnings) };
    assert!(matches!(missing, Warning::MissingFramework { .. }));
    let Warning::UnreadableEntries { number: 2, first } = unreadable else { panic!("{unreadable:?}") };
    let ReadError::Malformed { place, .. } = &**first else { panic!("{first:?}") };
    assert_eq!(place, "dossier 1, entry 6: change.rated.rating");
    let Warning::UnusableFramework { error } = unusable else { panic!("{unusable:?}") };
    assert!(matches!(&**error, ReadError::UnsoundFramework { .. }), "{error:?}");
}

#[test]
fn a_rescue_file_without_frameworks_is_read() {
    let mut rescue = rescue_file();
    rescue.as_object_mut().expect("an object").remove("frameworks");
    assert_eq!(archive::read_any(text(rescue).as_bytes()).expect("it is read").len(), 2);
}

#[test]
fn a_wrong_rescue_file_is_refused() {
    let check = |text: &str, expected: ReadError| assert_eq!(archive::read_any(text.as_bytes()), Err(expected));
    let whole = text(rescue_file());
    let mut cut = whole.len();
    while cut > 300 {
        cut -= 97;
        if whole.is_char_boundary(cut) {
            check(&whole[..cut], ReadError::Truncated);
        }
    }
    check("{\"format\": \"qualicycle-rescue\", \"version\": 3}", ReadError::NewerVersion { found: 3, known: 1 });
    let other = "{\"format\": \"other\", \"version\": 1, \"x\": \"qualicycle-rescue\"}";
    check(other, ReadError::NotQualicycle { looks_like: LooksLike::Json });
    let deep = format!("{{\"format\": \"qualicycle-rescue\", \"x\": {}", "[".repeat(100_000));
    check(&deep, ReadError::TooDeep { part: "rescue file".into() });
}
