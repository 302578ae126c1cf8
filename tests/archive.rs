//! The `.qualicycle` file: what is written is what is read, and what is wrong is said.

#![allow(clippy::unwrap_used, missing_docs)]

#[path = "archive/bounds.rs"]
mod bounds;
#[path = "archive/documents.rs"]
mod documents;
#[path = "archive/evidence.rs"]
mod evidence;
#[path = "support/kinds.rs"]
mod kinds;
#[path = "archive/laws.rs"]
mod laws;
#[path = "archive/page.rs"]
mod page;
#[path = "archive/rescue.rs"]
mod rescue;
#[path = "archive/samples.rs"]
mod samples;
#[path = "archive/wrong.rs"]
mod wrong;

use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Field, Rating, RoundField};
use qualicycle::dossier::review_seal::{ReviewRecord, ReviewSeal};
use qualicycle::dossier::side::Side;
use qualicycle::formats::archive::{self, ReadError, Warning};
use qualicycle::formats::message::{Request, Response, answer};
use qualicycle::formats::results::Fraction;
use qualicycle::framework::scale::Level;
use samples::{AT, AWKWARD, Journal};
use serde_json::json;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/archive/v1.qualicycle");

#[test]
fn what_is_written_is_what_is_read() {
    let dossier = samples::dossier();
    let written = archive::write(&dossier, &[samples::package()], AT).unwrap();
    let archive = archive::read(&written.bytes).unwrap();
    assert_eq!(Dossier::of(archive.dossier, archive.entries.clone()), dossier);
    assert_eq!(archive.packages, [samples::package()]);
    assert_eq!(archive.warnings, [Warning::UnknownEntries { number: 1 }]);
    assert_eq!(written.warnings, archive.warnings);
    assert_eq!(archive::read_any(&written.bytes).unwrap(), [archive]);
}

#[test]
fn a_round_as_a_team_lives_it_comes_back() {
    let dossier = samples::lived();
    let written = archive::write(&dossier, &[samples::package()], AT).unwrap();
    let archive = archive::read(&written.bytes).unwrap();
    assert_eq!(Dossier::of(archive.dossier, archive.entries), dossier);
    assert_eq!(archive.warnings, [Warning::MissingFiles { number: 2 }], "a closed round rests on both");
}

/// Files from before there were sides are the organisation's, and those of the organisation look as they always did.
#[test]
fn a_file_says_on_which_side_of_a_review_it_was_written() {
    let golden = archive::read(&std::fs::read(GOLDEN).unwrap()).unwrap();
    assert_eq!(golden.written_as(), Side::Organisation);
    let write = |side| {
        let request = Request::WriteArchive {
            dossier: samples::lived().id,
            entries: samples::lived().entries().cloned().collect(),
            packages: vec![samples::package()],
            files: Vec::new(),
            at: AT,
            side,
        };
        answer(request, &[], &mut |_| {}).1
    };
    assert_eq!(archive::read(&write(Side::Reviewer)).unwrap().written_as(), Side::Reviewer);
    let own = write(Side::Organisation);
    assert_eq!(archive::read(&own).unwrap().written_as(), Side::Organisation);
    let manifest = &samples::unpack(&own).into_iter().find(|(name, _)| name == "manifest.json").unwrap().1;
    assert!(!String::from_utf8_lossy(manifest).contains("written-as"));
    let mut parts = samples::unpack(&own);
    samples::edit(&mut parts, "manifest.json", |manifest| manifest["written-as"] = json!("inspector"));
    assert!(archive::read(&samples::pack(&parts)).is_err(), "a side that nobody knows is not guessed");
}

#[test]
fn rounds_on_two_editions_come_back_with_both() {
    let dossier = samples::moved();
    let packages = [samples::package(), samples::newer_package()];
    let written = archive::write(&dossier, &packages, AT).unwrap();
    assert_eq!(written.warnings, []);
    let archive = archive::read(&written.bytes).unwrap();
    assert_eq!(Dossier::of(archive.dossier, archive.entries), dossier);
    assert_eq!(archive.packages, packages);

    let (_, results) = archive::read_results(&written.bytes).unwrap();
    let [round] = &results.rounds[..] else { panic!("one sealed round") };
    assert_eq!(round.framework, samples::newer_package().framework.reference());
    let rated = round.ratings.iter().filter(|(_, rating)| **rating != Rating::NotRated);
    let rated: Vec<&str> = rated.map(|(id, _)| id.as_str()).collect();
    assert_eq!(rated, ["t1-p1", "t1-p3"], "the ratings that the score rests on");
    assert_eq!(round.whole.as_ref().unwrap().rated, 2);

    for (n, package) in packages.iter().enumerate() {
        let written = archive::write(&dossier, &packages[n..=n], AT).unwrap();
        let missing = |warning: &&Warning| matches!(warning, Warning::MissingFramework { .. });
        let told: Vec<&Warning> = written.warnings.iter().filter(missing).collect();
        let framework = packages[1 - n].framework.reference();
        assert_eq!(told, [&Warning::MissingFramework { framework }], "beside {}", package.framework.reference());
    }
}

#[test]
fn equal_dossiers_give_equal_bytes() {
    let reversed: Vec<_> = samples::dossier().entries().cloned().collect();
    let reversed = Dossier::of(samples::dossier().id, reversed.into_iter().rev());
    let other = archive::write(&reversed, &[samples::package(), samples::package()], AT).unwrap();
    assert_eq!(samples::archive(), other.bytes);
}

/// The golden file was written once by version 1 and stays. To write it in the first place, run this test with
/// `QUALICYCLE_WRITE_GOLDEN=1`; a file that is there is never overwritten.
#[test]
fn the_first_version_opens_for_ever() {
    if std::env::var_os("QUALICYCLE_WRITE_GOLDEN").is_some() && !std::fs::exists(GOLDEN).unwrap() {
        std::fs::write(GOLDEN, samples::archive()).unwrap();
    }
    let archive = archive::read(&std::fs::read(GOLDEN).unwrap()).unwrap();
    let manifest = archive.manifest.clone().unwrap();
    assert_eq!((manifest.version, manifest.exported_at), (1, AT));
    assert_eq!(archive.packages, [samples::package()]);

    let dossier = Dossier::of(archive.dossier, archive.entries);
    assert_eq!(&*dossier.organisation().name, "Lycée Œuvre–Ñandú مدرسة <script>");
    let [sealed, open] = dossier.rounds()[..] else { panic!("two rounds") };
    assert!(sealed.seal.as_ref().unwrap().is_intact());
    assert_eq!(sealed.level(&"t1-p1".into()), Some(Level(3)));
    assert_eq!(*sealed.rating(&"t1-p2".into()), Rating::NotApplicable { why: AWKWARD.into() });
    assert_eq!(*sealed.rating(&"t2-c1".into()), Rating::Declined);
    assert_eq!(*sealed.rating(&"t2-c2".into()), Rating::Quantity("62,5".parse().unwrap()));
    assert_eq!(&*sealed.note(&"t1-p1".into()), AWKWARD);
    assert_eq!(open.opening.previous, Some(sealed.id));
    assert_eq!(open.targets[&"t1-p1".into()], Level(4));
    assert_eq!(&*open.note(&"t1-p1".into()), "à deux mains");
    let clash = Field::Round(open.id, RoundField::Note("t1-p1".into()));
    assert_eq!(dossier.clashes().map(|(field, others)| (field, others.len())).collect::<Vec<_>>(), [(&clash, 1)]);
}

#[test]
fn results_are_read_without_the_journal() {
    let (manifest, results) = archive::read_results(&samples::archive()).unwrap();
    assert_eq!(&*manifest.organisation, "Lycée Œuvre–Ñandú مدرسة <script>");
    let [round] = &results.rounds[..] else { panic!("one sealed round") };
    let whole = round.whole.as_ref().unwrap();
    assert_eq!(whole.mean, Some(Fraction { reached: 2, possible: 3 }));
    assert_eq!(whole.coverage, Some(Fraction { reached: 1, possible: 2 }));
    assert_eq!((whole.rated, whole.not_applicable, whole.declined, whole.not_rated), (1, 1, 1, 0));
    assert_eq!(round.themes.iter().map(|theme| theme.theme.as_str()).collect::<Vec<_>>(), ["t1", "t2"]);
    assert_eq!(round.themes[1].score.mean, None);
    assert_eq!(round.ratings[&"t1-p2".into()], Rating::NotApplicable { why: "".into() });
    let seal = samples::dossier().rounds()[0].seal.clone().unwrap();
    assert_eq!(round.digest, seal.digest);
}

#[test]
fn an_entry_of_an_unknown_kind_travels_on() {
    let kind = json!({ "seen-from-the-moon": { "by": ["<b>you</b>", null, 1] } });
    let bytes = samples::with_journal(|journal| journal[0]["change"] = kind.clone());
    let archive = archive::read(&bytes).unwrap();
    assert!(archive.warnings.contains(&Warning::UnknownEntries { number: 2 }));
    let again = archive::write(&Dossier::of(archive.dossier, archive.entries), &archive.packages, AT).unwrap();
    let entries = archive::read(&again.bytes).unwrap().entries;
    assert_eq!(entries[0].change, Change::Unknown(kind));
}

#[test]
fn html_is_text_wherever_it_stands() {
    let html = "<img src=x onerror=alert(1)>";
    let bytes = samples::with_journal(|journal| {
        journal[0]["by"]["role"] = json!(html);
        journal[0]["by"]["name"] = json!(html);
        journal[0]["change"]["organisation-described"]["name"] = json!(html);
        journal[1]["change"]["round-opened"]["opening"]["label"] = json!(html);
    });
    let archive = archive::read(&bytes).unwrap();
    assert_eq!((&*archive.entries[0].by.role, &*archive.entries[0].by.name), (html, html));
    let dossier = Dossier::of(archive.dossier, archive.entries);
    assert_eq!(&*dossier.organisation().name, html);
    assert_eq!(archive::file_name(&dossier, Some(html), "2026-11-21"), expected_name());
}

fn expected_name() -> &'static str {
    "img-src-x-onerror-alert-1-img-src-x-onerror-alert-2026-11-21.qualicycle"
}

#[test]
fn a_missing_framework_is_a_warning_and_the_journal_is_kept() {
    let written = archive::write(&samples::dossier(), &[], AT).unwrap();
    let framework = samples::package().framework.reference();
    assert!(written.warnings.contains(&Warning::MissingFramework { framework }));
    let archive = archive::read(&written.bytes).unwrap();
    assert_eq!(archive.entries.len(), samples::dossier().n_entries());
    let (_, results) = archive::read_results(&written.bytes).unwrap();
    assert_eq!(results.rounds[0].whole, None);
}

#[test]
fn a_changed_record_and_changed_results_are_pointed_out() {
    let (label, round) = ("2026".into(), samples::round(1));
    let is_seal = |entry: &&mut serde_json::Value| entry["change"].get("round-sealed").is_some();
    let bytes = samples::with_journal(|journal| {
        let sealed = journal.as_array_mut().unwrap().iter_mut().find(is_seal).unwrap();
        sealed["change"]["round-sealed"]["seal"]["record"]["ratings"]["t1-p1"] = json!({ "level": 4 });
    });
    let warnings = archive::read(&bytes).unwrap().warnings;
    assert!(warnings.contains(&Warning::BrokenSeal { round, label }), "{warnings:?}");
    assert!(warnings.contains(&Warning::ResultsDiffer), "{warnings:?}");
}

#[test]
fn a_changed_record_of_a_review_is_pointed_out() {
    let broken = |change: &dyn Fn(&mut serde_json::Value)| {
        let written = archive::write(&samples::lived(), &[samples::package()], AT).unwrap();
        assert!(!written.warnings.iter().any(|warning| matches!(warning, Warning::BrokenReviewSeal { .. })));
        let mut parts = samples::unpack(&written.bytes);
        samples::edit(&mut parts, "journal.json", |journal| {
            let is_seal = |entry: &&mut serde_json::Value| entry["change"].get("review-sealed").is_some();
            let sealed = journal.as_array_mut().unwrap().iter_mut().find(is_seal).unwrap();
            change(&mut sealed["change"]["review-sealed"]["seal"]);
        });
        let warnings = archive::read(&samples::pack_listed(parts)).unwrap().warnings;
        warnings.into_iter().find_map(|warning| match warning {
            Warning::BrokenReviewSeal { review, reviewer } => Some((review, reviewer)),
            _ => None,
        })
    };
    let dossier = samples::lived();
    let review = dossier.reviews()[0];
    let reviewer = review.details.as_ref().unwrap().reviewer.clone();
    assert_eq!(broken(&|_| {}), None);
    let changed = broken(&|seal| seal["record"]["conclusion"]["summary"] = json!("Tout va bien."));
    assert_eq!(changed, Some((review.id, reviewer.clone())));
    // A record of another dossier with its own digest is whole, and is not this dossier's.
    let grafted = broken(&|seal| {
        seal["record"]["dossier"] = json!(samples::ulid(77).to_string());
        let record: ReviewRecord = serde_json::from_value(seal["record"].clone()).unwrap();
        seal["digest"] = json!(ReviewSeal::of(record).digest);
    });
    assert_eq!(grafted, Some((review.id, reviewer)));
}

#[test]
fn parts_of_later_versions_are_left_aside() {
    let mut parts = samples::unpack(&samples::archive());
    parts.push(("slips.json".to_owned(), b"[]".to_vec()));
    let unlisted = ("notes.txt".to_owned(), b"hello".to_vec());
    let listed = samples::unpack(&samples::pack_listed(parts));
    let bytes = samples::pack(&[listed, vec![unlisted]].concat());
    let warnings = archive::read(&bytes).unwrap().warnings;
    assert!(warnings.contains(&Warning::UnknownPart { part: "slips.json".into() }));
    assert!(warnings.contains(&Warning::UnlistedPart { part: "notes.txt".into() }));
}

#[test]
fn texts_that_shrink_like_a_bomb_are_kept() {
    let mut journal = Journal::new();
    for number in 0..100 {
        samples::note(&mut journal, samples::round(number), "t1-p1", &"🎓".repeat(20_000));
    }
    let bytes = archive::write(&journal.dossier, &[], AT).unwrap().bytes;
    assert_eq!(archive::read(&bytes).unwrap().entries.len(), 100);
}

#[test]
fn the_worker_answers() {
    let dossier = samples::dossier();
    let entries: Vec<Rc<_>> = dossier.entries().cloned().collect();
    let request = Request::WriteArchive {
        dossier: dossier.id,
        entries,
        packages: vec![samples::package()],
        files: Vec::new(),
        at: AT,
        side: Side::Organisation,
    };
    let over_the_wire = serde_json::from_slice(&serde_json::to_vec(&request).unwrap()).unwrap();
    let (response, bytes) = answer(over_the_wire, &[], &mut |_| {});
    assert_eq!(response, Response::Written { warnings: vec![Warning::UnknownEntries { number: 1 }], n_files: 0 });
    assert_eq!(bytes, samples::archive());

    let (response, rest) = answer(Request::ReadFile { name: "photo.jpg".into() }, &bytes, &mut |_| {});
    assert_eq!(response, serde_json::from_slice(&serde_json::to_vec(&response).unwrap()).unwrap());
    let Response::Read { name, archives, .. } = response else { panic!("it is read") };
    assert_eq!((&*name, archives.len(), rest.len()), ("photo.jpg", 1, 0));

    let (response, _) = answer(Request::ReadFile { name: "x.qualicycle".into() }, &[], &mut |_| {});
    assert_eq!(response, Response::NotRead { name: "x.qualicycle".into(), error: ReadError::Empty });
}
