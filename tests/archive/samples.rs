//! A small framework, a small dossier full of awkward texts, and archives put together by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use std::rc::Rc;

use qualicycle::dossier::Dossier;
use qualicycle::dossier::change::{Change, Organisation, OrganisationKind, Rating};
use qualicycle::dossier::edition::EditionMove;
use qualicycle::dossier::entry::{Author, DossierId, Entry, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::moving::changes_of_move;
use qualicycle::dossier::round::{Opening, Phase};
use qualicycle::dossier::seal::Seal;
use qualicycle::framework::conversion::Method;
use qualicycle::framework::scale::{Decimal, Level};
use qualicycle::framework::source::{SourceFile, read_folder};
use qualicycle::framework::succession::Succession;
use qualicycle::framework::{Answer, Package, Scope};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use ulid::Ulid;
use zip::write::SimpleFileOptions;

use crate::kinds;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// The time of every export here: 21 November 2026, 12:00 UTC.
pub const AT: Timestamp = Timestamp(1_795_262_400_000);

/// A note with everything that files tend to break.
pub const AWKWARD: &str = "Œuvre – 1 234,5 € 🎓👩🏽‍🏫 مدرسة النور \u{202e}tfel\u{202c} <script>alert('é')</script> </SCRIPT> & \"\\\u{2028}\t\n\u{0}";

const STRUCTURE: &str = r#"
format = 1
id = "mini"
edition = "2026"
valid-from = "2026-09-01"
default-scale = "agree"
languages = ["fr", "en"]
flags = [{ id = "adults" }]
scales = [
  { id = "agree", kind = "agreement", levels = [1, 2, 3, 4] },
  { id = "count", kind = "quantity" },
]
[[themes]]
id = "t1"
number = "1"
criteria = [{ id = "t1-p", step = "plan", indicators = [
  { id = "t1-p1", number = "1.1" }, { id = "t1-p2", number = "1.2", weight = 3 } ] }]
[[themes]]
id = "t2"
number = "2"
applies = "not adults"
criteria = [{ id = "t2-c", step = "check", indicators = [
  { id = "t2-c1", number = "2.1" }, { id = "t2-c2", number = "2.2", scale = "count", unit = "percent", direction = "higher" } ] }]
"#;

const TEXTS: &str = r#"
framework = { title = "Œ « mini »", summary = "Deux thèmes – <b>rien</b> de plus." }
steps = { plan = { name = "Projeter" }, check = { name = "Évaluer" } }
units = { percent = "%" }
flags = { adults = { question = "Accueillez-vous des adultes ?" } }
themes = { t1 = { title = "Accueil", summary = "…" }, t2 = { title = "Suivi", summary = "…" } }
[scales]
agree = { name = "Accord", levels = { 1 = "non", 2 = "plutôt non", 3 = "plutôt oui", 4 = "oui" } }
count = { name = "Mesure" }
[indicators]
t1-p1 = { statement = "L’accueil est préparé." }
t1-p2 = { statement = "Les besoins sont connus." }
t2-c1 = { statement = "Le suivi est évalué." }
t2-c2 = { statement = "Taux d’insertion" }
"#;

/// A framework of two themes and four indicators.
pub fn package() -> Package {
    let file = |path: &str, contents: &str| SourceFile { path: path.into(), contents: contents.into() };
    let files = [file("framework.toml", STRUCTURE), file("texts/fr.toml", TEXTS), file("texts/en.toml", TEXTS)];
    read_folder(&files).expect("the small framework is sound")
}

/// The same a year later: `t1-p2` has become `t1-p3`, which asks more on another scale.
pub fn newer_package() -> Package {
    let file = |path: &str, contents: String| SourceFile { path: path.into(), contents };
    let later = |text: &str| text.replace("2026", "2027").replace("t1-p2", "t1-p3");
    let predecessor = "[predecessor]\nedition = \"2026\"\n[[predecessor.links]]\nfrom = \"t1-p2\"\nto = \"t1-p3\"\nrelation = \"wider\"\n";
    let structure = later(STRUCTURE)
        .replacen("[[themes]]", &format!("{predecessor}[[themes]]"), 1)
        .replace(
            "{ id = \"count\"",
            "{ id = \"stage\", kind = \"stage\", levels = [0, 1, 2, 3, 4] },\n  { id = \"count\"",
        )
        .replace("weight = 3", "weight = 3, scale = \"stage\"");
    let stages =
        "stage = { name = \"Avancement\", levels = { 0 = \"rien\", 1 = \"a\", 2 = \"b\", 3 = \"c\", 4 = \"d\" } }";
    let texts = later(TEXTS).replace("count = {", &format!("{stages}\ncount = {{"));
    let texts = |path| file(path, texts.clone());
    read_folder(&[file("framework.toml", structure), texts("texts/fr.toml"), texts("texts/en.toml")])
        .expect("the newer edition is sound")
}

/// A round that was moved to the newer edition and sealed there, and one that was moved and brought back.
pub fn moved() -> Dossier {
    let (old, new) = (package(), newer_package());
    let mut journal = Journal::new();
    for n in [1, 2] {
        let id = round(n);
        open(&mut journal, id, None);
        rate(&mut journal, id, "t1-p1", Rating::Level(Level(3)));
        rate(&mut journal, id, "t1-p2", Rating::Level(Level(4)));
        let succession = Succession::between(&old, &new);
        let since = journal.dossier.clock();
        let edition = EditionMove::of(&succession, |way| way.accepted, |_| Method::Rescale, since, None);
        let state = journal.dossier.round(id).expect("it is opened").clone();
        for change in changes_of_move(&state, &old.framework, &new.framework, Rc::new(edition)) {
            journal.add(change);
        }
    }
    let state = journal.dossier.round(round(1)).expect("it is opened").clone();
    let record = journal.dossier.record(&state, AT);
    journal.add(Change::RoundSealed { round: round(1), seal: Rc::new(Seal::of(record)) });
    for change in journal.dossier.changes_back(round(2)) {
        journal.add(change);
    }
    journal.dossier
}

pub fn ulid(number: u128) -> Ulid {
    Ulid::from_parts(AT.0 as u64, number)
}

pub fn round(number: u128) -> RoundId {
    RoundId(ulid(1000 + number))
}

/// A journal in the making: each change becomes an entry as the app makes them.
pub struct Journal {
    pub dossier: Dossier,
    next: u128,
}

impl Journal {
    pub fn new() -> Self {
        Self { dossier: Dossier::new(DossierId(ulid(7))), next: 0 }
    }

    pub fn add(&mut self, change: Change) -> Rc<Entry> {
        self.next += 1;
        let author = Author { replica: ReplicaId(ulid(9)), role: "pilote".into(), name: "".into() };
        let at = Timestamp(AT.0 + i64::try_from(self.next).expect("few entries"));
        let entry = Rc::new(self.dossier.draft(EntryId(ulid(self.next)), at, author, change));
        self.dossier.insert(entry.clone());
        entry
    }
}

/// One sealed round, one open round, an entry of an unknown kind, a clash and awkward texts.
pub fn dossier() -> Dossier {
    let mut journal = Journal::new();
    journal.add(Change::OrganisationDescribed(Rc::new(Organisation {
        name: "Lycée Œuvre–Ñandú مدرسة <script>".into(),
        kind: OrganisationKind::GuidanceCentre,
        place: "Évry".into(),
        code: "0911234X".into(),
        region: "Académie de Fontclaire".into(),
        learners: Some(640),
    })));
    let sealed = round(1);
    open(&mut journal, sealed, None);
    rate(&mut journal, sealed, "t1-p1", Rating::Level(Level(3)));
    rate(&mut journal, sealed, "t1-p2", Rating::NotApplicable { why: AWKWARD.into() });
    rate(&mut journal, sealed, "t2-c1", Rating::Declined);
    rate(&mut journal, sealed, "t2-c2", Rating::Quantity(Decimal { digits: 625, places: 1 }));
    note(&mut journal, sealed, "t1-p1", AWKWARD);
    let state = journal.dossier.round(sealed).expect("it is opened").clone();
    let record = journal.dossier.record(&state, AT);
    journal.add(Change::RoundSealed { round: sealed, seal: Rc::new(Seal::of(record)) });

    let open_round = round(2);
    open(&mut journal, open_round, Some(sealed));
    journal.add(Change::TargetSet { round: open_round, indicator: "t1-p1".into(), level: Some(Level(4)) });
    let mut rival = (*note(&mut journal, open_round, "t1-p1", "brouillon")).clone();
    rival.id = EntryId(ulid(500));
    rival.change = Change::Noted { round: open_round, indicator: "t1-p1".into(), text: "à deux mains".into() };
    journal.dossier.insert(Rc::new(rival));
    journal.add(Change::Unknown(
        json!({ "evidence-added": { "name": AWKWARD, "pages": [1, 2, { "z": null, "a": true }] } }),
    ));
    journal.dossier
}

/// A round as a team lived it, sealed, and one that it works on: every kind of change that a team makes.
pub fn lived() -> Dossier {
    let mut journal = Journal::new();
    for n in [1, 2] {
        open(&mut journal, round(n), None);
        for change in kinds::one_of_each(round(n), ("mini", "t1-p1"), AWKWARD, n as u8, true) {
            journal.add(change);
        }
        journal.add(Change::AimSet { round: round(n), indicator: "t2-c2".into(), amount: "62.5".parse().ok() });
        journal.add(Change::SheetWorded { round: round(n), part: "t1-p1".into(), text: "…".into() });
    }
    let review = kinds::outside::review_id(1);
    let sealed = kinds::outside::review_sealed(&journal.dossier, review, AT).expect("the review was opened");
    journal.add(sealed);
    let state = journal.dossier.round(round(1)).expect("it is opened").clone();
    let record = journal.dossier.record(&state, AT);
    journal.add(Change::RoundSealed { round: round(1), seal: Rc::new(Seal::of(record)) });
    for change in kinds::one_of_each(round(2), ("mini", "t1-p1"), "", 0, false) {
        journal.add(change);
    }
    journal.dossier
}

/// The journal of that round as a file has it, with a change to its first entry of a kind.
pub fn lived_with(kind: &str, change: impl FnOnce(&mut Value)) -> (Value, usize) {
    let mut journal = lived_journal();
    let entries = journal.as_array_mut().expect("an array");
    let at = entries.iter().position(|entry| entry["change"].get(kind).is_some()).expect("there is one of each kind");
    change(&mut entries[at]["change"][kind]);
    (journal, at + 1)
}

/// The journal of that round as a file has it.
pub fn lived_journal() -> Value {
    let bytes = qualicycle::formats::archive::write(&lived(), &[package()], AT).expect("it is written").bytes;
    let parts = unpack(&bytes);
    let (_, contents) = parts.iter().find(|(name, _)| name == "journal.json").expect("it is there");
    serde_json::from_slice(contents).expect("the part is JSON")
}

fn open(journal: &mut Journal, round: RoundId, previous: Option<RoundId>) {
    let framework = package().framework.reference();
    let opening = Opening { label: "2026".into(), framework, previous, carried: BTreeMap::new() };
    journal.add(Change::RoundOpened { round, opening: Rc::new(opening) });
    journal.add(Change::ThemesChosen { round, themes: vec!["t1".into(), "t2".into()] });
    journal.add(Change::ScopeSet { round, scope: Scope([("adults".into(), Answer::YesNo(false))].into()) });
    journal.add(Change::PhaseReached { round, phase: Phase::Assessing });
}

fn rate(journal: &mut Journal, round: RoundId, indicator: &str, rating: Rating) {
    journal.add(Change::Rated { round, indicator: indicator.into(), rating });
}

pub fn note(journal: &mut Journal, round: RoundId, indicator: &str, text: &str) -> Rc<Entry> {
    journal.add(Change::Noted { round, indicator: indicator.into(), text: text.into() })
}

/// The archive of the small dossier.
pub fn archive() -> Vec<u8> {
    qualicycle::formats::archive::write(&dossier(), &[package()], AT).expect("the small dossier is written").bytes
}

/// The parts of an archive.
pub type Parts = Vec<(String, Vec<u8>)>;

pub fn unpack(bytes: &[u8]) -> Parts {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a ZIP archive");
    let part = |index| {
        let mut file = archive.by_index(index).expect("a part");
        let mut contents = Vec::new();
        file.read_to_end(&mut contents).expect("a part that inflates");
        (file.name().expect("a name").into_owned(), contents)
    };
    (0..archive_len(bytes)).map(part).collect()
}

fn archive_len(bytes: &[u8]) -> usize {
    ZipArchive::new(Cursor::new(bytes)).expect("a ZIP archive").len()
}

/// Packs parts as they are, whatever the manifest says.
pub fn pack(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, contents) in parts {
        writer.start_file(name, options).expect("a new part");
        writer.write_all(contents).expect("a part that deflates");
    }
    writer.finish().expect("an archive").into_inner()
}

/// Packs parts with a manifest that lists them as they are, so that only their contents are judged.
pub fn pack_listed(mut parts: Parts) -> Vec<u8> {
    let listed: Vec<Value> = parts.iter().filter(|(name, _)| name != "manifest.json").map(listed).collect();
    edit(&mut parts, "manifest.json", |manifest| manifest["parts"] = Value::Array(listed));
    pack(&parts)
}

fn listed((name, contents): &(String, Vec<u8>)) -> Value {
    let sha256 = Sha256::digest(contents).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    json!({ "name": name, "bytes": contents.len(), "sha256": sha256 })
}

/// Changes a part that is JSON.
pub fn edit(parts: &mut Parts, name: &str, change: impl FnOnce(&mut Value)) {
    let contents = &mut parts.iter_mut().find(|(part, _)| part == name).expect("the part is there").1;
    let mut value = serde_json::from_slice(contents).expect("the part is JSON");
    change(&mut value);
    *contents = serde_json::to_vec(&value).expect("a value is written");
}

/// The archive of the small dossier with one part replaced and listed as it is.
pub fn with_part(name: &str, contents: impl Into<Vec<u8>>) -> Vec<u8> {
    let mut parts = unpack(&archive());
    parts.retain(|(part, _)| part != name);
    parts.push((name.into(), contents.into()));
    pack_listed(parts)
}

/// The archive of the small dossier with a change in its journal.
pub fn with_journal(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut parts = unpack(&archive());
    edit(&mut parts, "journal.json", change);
    pack_listed(parts)
}
