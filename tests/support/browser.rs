//! A browser made of plain values: it keeps what the program asks it to keep and answers at once, so that stories can
//! be played without a screen. It is as fallible as a real one: it can be slow, full, wiped, and used in two tabs.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::LazyLock;
use std::{fs, mem};

use qualicycle::app::addition::Addition;
use qualicycle::app::event::{Beginning, ManuscriptProblem, NotFetched, StorageProblem};
use qualicycle::app::files::{AttachTo, AttachmentProblem, FileTicket, LARGEST_ATTACHMENT, OfferedFile};
use qualicycle::app::import::{Planted, Refusal};
use qualicycle::app::manuscript::{Manuscript, ManuscriptId};
use qualicycle::app::pictures::PictureForm;
use qualicycle::app::responses::ResponsesProblem;
use qualicycle::app::route::{RoundPage, Show};
use qualicycle::app::settings::{Appearance, Settings};
use qualicycle::app::shelf::{Summary, with_summary};
use qualicycle::app::workspace::{NoteKey, Workspace};
use qualicycle::app::{Drafts, Effect, Event, Model, Remembered, Route};
use qualicycle::dossier::change::{Change, Organisation, Rating};
use qualicycle::dossier::entry::{DossierId, Entry, EntryId, ReplicaId, RoundId, Timestamp};
use qualicycle::dossier::evidence::{Evidence, EvidenceId, FileRef};
use qualicycle::dossier::round::Round;
use qualicycle::dossier::side::Side;
use qualicycle::dossier::signature::Checks;
use qualicycle::dossier::team::MemberId;
use qualicycle::formats::digest::sha256;
use qualicycle::formats::media_type;
use qualicycle::formats::message::{Request, Response, answer, answer_with};
use qualicycle::formats::sheet::{Mapping, Preview};
use qualicycle::framework::cross_map::CrossMap;
use qualicycle::framework::scale::Level;
use qualicycle::framework::source::{SourceFile, read_folder};
use qualicycle::framework::{Card, FrameworkRef, Package};
use qualicycle::texts::Language;
use ulid::Ulid;

use super::desks::{self, Comparisons};
use super::keys::{self, Keys};
use super::{Desk, Given};

/// 21 November 2026, shortly before midnight UTC; a day later where the tests live, an hour further east.
pub const EVENING: Timestamp = Timestamp(1_795_303_380_000);

/// Minutes east of UTC.
pub const UTC_OFFSET: i32 = 60;

/// Where the program lies.
pub const ADDRESS: &str = "https://outils.example/qualicycle/";

/// The id of the example: made at time 0.
pub const EXAMPLE: DossierId = DossierId(Ulid(42));

/// The built-in frameworks and their cards as JSON, which every test reads faster than their folders.
static BUILT_IN: LazyLock<(BTreeMap<String, String>, String)> = LazyLock::new(|| {
    let packages = read_built_in();
    let cards: Vec<Card> = packages.iter().map(Package::card).collect();
    let json = |package: &Package| serde_json::to_string(package).expect("data is JSON");
    let texts = packages.iter().map(|package| (package.framework.reference().to_string(), json(package)));
    (texts.collect(), serde_json::to_string(&cards).expect("data is JSON"))
});

/// A framework that comes with the program, read from its folder.
pub fn built_in(reference: &FrameworkRef) -> Package {
    let text = BUILT_IN.0.get(&reference.to_string()).unwrap_or_else(|| panic!("there is no {reference}"));
    serde_json::from_str(text).expect("what was written can be read")
}

/// The cards of the frameworks that come with the program.
pub fn catalogue() -> Vec<Card> {
    serde_json::from_str(&BUILT_IN.1).expect("what was written can be read")
}

/// What belongs together across the frameworks that come with the program.
pub fn cross_map() -> CrossMap {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators/cross-map.toml");
    let packages: Vec<Package> = catalogue().iter().map(|card| whole(&card.framework)).collect();
    CrossMap::read(&fs::read_to_string(path).expect("the file is there"), &packages).expect("it is sound")
}

/// The framework of most tests.
pub fn qual() -> Package {
    built_in(&FrameworkRef { id: "qual".into(), edition: "2026".into() })
}

/// A framework that comes with the program, as its authors wrote it.
pub fn whole(reference: &FrameworkRef) -> Package {
    if reference.id.as_str() == "qual" { whole_qual() } else { built_in(reference) }
}

/// QUAL as its authors wrote it.
pub fn whole_qual() -> Package {
    read_folder_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators/qual"))
}

fn read_built_in() -> Vec<Package> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("indicators");
    let folders =
        fs::read_dir(&root).expect("the folder is there").map(|folder| folder.expect("it can be read").path());
    let mut folders: Vec<PathBuf> = folders.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders.iter().map(|folder| shortened(read_folder_of(folder))).collect()
}

/// QUAL with one indicator a step and two measures in most themes, so that the counts of stories stay the same while
/// its authors add indicators; the five themes that stories tell of in depth and all other frameworks stay whole.
fn shortened(package: Package) -> Package {
    if package.framework.id.as_str() != "qual" {
        return package;
    }
    let in_depth = ["t06", "t07", "t10", "t15", "t19"];
    let stays = |indicator: &str| {
        let kind = indicator.split('-').next_back().unwrap_or_default();
        in_depth.iter().any(|theme| indicator.starts_with(theme))
            || ["p1", "d1", "c1", "a1", "m1", "m2"].contains(&kind)
    };
    let mut framework = (*package.framework).clone();
    for criterion in framework.themes.iter_mut().flat_map(|theme| &mut theme.criteria) {
        criterion.indicators.retain(|indicator| stays(indicator.id.as_str()));
    }
    let words = package.words.into_iter().map(|(language, words)| {
        let mut words = (*words).clone();
        words.indicators.retain(|id, _| stays(id.as_str()));
        (language, Rc::new(words))
    });
    Package { framework: Rc::new(framework), words: words.collect() }
}

fn read_folder_of(folder: &Path) -> Package {
    let mut files = Vec::new();
    for part in ["", "themes", "texts/fr", "texts/en", "texts/nl"] {
        for file in fs::read_dir(folder.join(part)).into_iter().flatten() {
            let path = file.expect("the folder can be read").path();
            let inside = path.strip_prefix(folder).expect("found inside").to_string_lossy().replace('\\', "/");
            let is_part = path.extension().is_some_and(|ending| ending == "toml") && inside != "sources.toml";
            if is_part {
                files.push(SourceFile { path: inside, contents: fs::read_to_string(&path).expect("TOML is text") });
            }
        }
    }
    read_folder(&files).unwrap_or_else(|problems| panic!("{} is unsound: {problems:?}", folder.display()))
}

/// The words of the interface as the program ships them.
pub fn words_of_interface(language: Language) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/texts");
    fs::read_to_string(folder.join(format!("{}.ftl", language.code()))).expect("each language has its file")
}

/// What stays when a tab closes.
#[derive(Default)]
pub struct Disk {
    journals: BTreeMap<DossierId, BTreeMap<EntryId, Rc<Entry>>>,
    shelf: Vec<Summary>,
    drafts: BTreeMap<DossierId, Drafts>,
    acting: BTreeMap<DossierId, MemberId>,
    sides: BTreeMap<DossierId, Side>,
    frameworks: BTreeMap<FrameworkRef, Package>,
    manuscripts: BTreeMap<ManuscriptId, Rc<Manuscript>>,
    mappings: BTreeMap<String, Mapping>,
    response_mappings: BTreeMap<String, qualicycle::formats::responses::Mapping>,
    settings: Settings,
    /// The dossiers that are known to have been here.
    known: BTreeSet<DossierId>,
    files: BTreeMap<(DossierId, Rc<str>), Vec<u8>>,
    /// The key with which one signs, and whose keys one knows.
    pub keys: Keys,
    /// The comparisons.
    pub comparisons: Comparisons,
    /// The browser keeps nothing: a private window, a full disk.
    pub refuses: bool,
    /// There is no room for files of evidence; entries still fit.
    pub is_full: bool,
}

impl Disk {
    /// The journal of a dossier.
    pub fn journal(&self, dossier: DossierId) -> Vec<Rc<Entry>> {
        self.journals.get(&dossier).into_iter().flat_map(BTreeMap::values).cloned().collect()
    }

    /// An evidence file of a dossier.
    pub fn file(&self, dossier: DossierId, sha256: &str) -> Option<&Vec<u8>> {
        self.files.get(&(dossier, sha256.into()))
    }

    /// How many evidence files are kept, of all dossiers.
    pub fn n_files(&self) -> usize {
        self.files.len()
    }

    /// Loses the evidence files, and nothing else.
    pub fn lose_files(&mut self) {
        self.files.clear();
    }

    fn files_of(&self, dossier: DossierId) -> Result<BTreeSet<Rc<str>>, StorageProblem> {
        let of_dossier = self.files.keys().filter(|(of, _)| *of == dossier).map(|(_, sha256)| sha256.clone());
        if self.refuses { Err(StorageProblem("SecurityError".into())) } else { Ok(of_dossier.collect()) }
    }

    fn keep_file(&mut self, dossier: DossierId, sha256: &Rc<str>, bytes: Vec<u8>) -> Result<(), AttachmentProblem> {
        if self.refuses {
            return Err(AttachmentProblem::Storage("SecurityError".into()));
        }
        if self.is_full {
            return Err(AttachmentProblem::NoRoom);
        }
        self.files.insert((dossier, sha256.clone()), bytes);
        Ok(())
    }

    /// The row of a dossier.
    pub fn summary(&self, dossier: DossierId) -> Option<&Summary> {
        self.shelf.iter().find(|summary| summary.dossier == dossier)
    }

    /// A manuscript.
    pub fn manuscript(&self, id: ManuscriptId) -> Option<&Rc<Manuscript>> {
        self.manuscripts.get(&id)
    }

    /// What is being typed in a dossier.
    pub fn drafts(&self, dossier: DossierId) -> Drafts {
        self.drafts.get(&dossier).cloned().unwrap_or_default()
    }

    /// Whether a framework is kept with all its words.
    pub fn keeps(&self, reference: &FrameworkRef) -> bool {
        self.frameworks.get(reference).is_some_and(|package| *package == qual())
    }

    /// Loses the dossiers, as browsers do when they clean up; that they were here is remembered elsewhere.
    pub fn wipe(&mut self) {
        let known = mem::take(&mut self.known);
        *self = Disk { known, ..Disk::default() };
    }

    fn has_lost_some(&self) -> bool {
        !self.known.iter().all(|dossier| self.journals.contains_key(dossier))
    }
}

/// A file of the user.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name.
    pub name: Rc<str>,
    /// Its contents.
    pub bytes: Vec<u8>,
}

/// The program in a tab of a browser.
pub struct Tab {
    /// What the program knows.
    pub model: Model,
    /// What stays when the tab closes. Tabs of one browser share it.
    pub disk: Rc<RefCell<Disk>>,
    /// What stands in the tab's title.
    pub title: String,
    /// The element that has the focus, as far as the program put it there.
    pub focus: Rc<str>,
    /// The files that the user was handed.
    pub downloads: Vec<File>,
    /// What was copied last.
    pub clipboard: Rc<str>,
    /// The addresses of files that are looked at, with what stands there.
    pub addresses: BTreeMap<Rc<str>, File>,
    /// The evidence files that opened files brought and nobody has decided on.
    pub brought: Vec<(Rc<str>, Vec<u8>)>,
    /// How often the window for printing was opened.
    pub n_prints: usize,
    /// The network is there.
    pub is_online: bool,
    /// The disk takes its time: its answers wait for [`Tab::disk_answers`].
    pub is_slow: bool,
    now: Timestamp,
    held: Vec<Event>,
    waits: Vec<(Timestamp, Event)>,
    pub(super) files: BTreeMap<u32, Vec<File>>,
    /// Files are read for a comparison only as far as [`Tab::read_on`] says.
    pub is_reading_slowly: bool,
    pub(super) readings: Vec<desks::Reading>,
    unsaved: BTreeMap<DossierId, Vec<Rc<Entry>>>,
}

impl Tab {
    /// The first visit.
    pub fn first_visit() -> Tab {
        Tab::open(Rc::default(), Route::Home)
    }

    /// The first visit on another computer, which tells its entries from those made here.
    pub fn on_another_computer(replica: u128) -> Tab {
        Tab::open_as(Rc::default(), Route::Home, ReplicaId(Ulid(replica)), replica << 72)
    }

    /// A tab at an address.
    pub fn open(disk: Rc<RefCell<Disk>>, route: Route) -> Tab {
        let n_tabs = Rc::strong_count(&disk) as u128;
        Tab::open_as(disk, route, ReplicaId(Ulid(1)), n_tabs << 64)
    }

    fn open_as(disk: Rc<RefCell<Disk>>, route: Route, replica: ReplicaId, random: u128) -> Tab {
        let settings = disk.borrow().settings;
        let signing = Rc::new(disk.borrow().keys.remembered.clone());
        let mut tab = Tab {
            model: Model::new(route),
            disk,
            title: String::new(),
            focus: "".into(),
            downloads: Vec::new(),
            clipboard: "".into(),
            addresses: BTreeMap::new(),
            brought: Vec::new(),
            n_prints: 0,
            is_online: true,
            is_slow: false,
            now: EVENING,
            held: Vec::new(),
            waits: Vec::new(),
            files: BTreeMap::new(),
            is_reading_slowly: false,
            readings: Vec::new(),
            unsaved: BTreeMap::new(),
        };
        let address = ADDRESS.into();
        tab.send(Event::Began(Beginning { settings, replica, random, utc_offset: UTC_OFFSET, address, signing }));
        tab
    }

    /// Another tab of the same browser, at the same address, a little later.
    pub fn open_beside(&self) -> Tab {
        let mut tab = Tab::open(self.disk.clone(), self.model.route.clone());
        tab.now = self.now;
        tab
    }

    /// The tab is closed and opened again.
    pub fn reopen(self) -> Tab {
        let (disk, route, now) = (self.disk.clone(), self.model.route.clone(), self.now);
        drop(self);
        let mut tab = Tab::open(disk, route);
        tab.now = now;
        tab
    }

    /// Lets an event happen, a second after the last one, and all that follows from it. Returns what was asked.
    pub fn send(&mut self, event: Event) -> Vec<Effect> {
        self.now = Timestamp(self.now.0 + 1_000);
        let mut asked = Vec::new();
        let mut events = vec![event];
        while !events.is_empty() {
            let effects: Vec<Effect> =
                mem::take(&mut events).into_iter().flat_map(|event| self.model.update(event, self.now)).collect();
            events = effects.iter().flat_map(|effect| self.run(effect)).collect();
            asked.extend(effects);
        }
        asked
    }

    /// Lets time pass, and what waits for it happen.
    pub fn wait(&mut self, millis: i64) -> Vec<Effect> {
        self.now = Timestamp(self.now.0 + millis);
        let now = self.now;
        let (due, later) = mem::take(&mut self.waits).into_iter().partition(|(at, _)| *at <= now);
        self.waits = later;
        let due: Vec<(Timestamp, Event)> = due;
        due.into_iter().flat_map(|(_, event)| self.send(event)).collect()
    }

    /// The slow disk is done with all it was asked.
    pub fn disk_answers(&mut self) -> Vec<Effect> {
        let held = mem::take(&mut self.held);
        held.into_iter().flat_map(|event| self.send(event)).collect()
    }

    /// Hears from another tab what that one stored.
    pub fn hear(&mut self, asked_there: &[Effect]) {
        for effect in asked_there {
            if let Effect::Append(dossier, entries, _) = effect {
                self.send(Event::EntriesArrived(*dossier, entries.clone()));
            }
        }
    }

    /// Carries out an effect as `browser` does, with its answer.
    fn run(&mut self, effect: &Effect) -> Vec<Event> {
        let disk = self.disk.clone();
        let mut disk = disk.borrow_mut();
        let refused = || StorageProblem("QuotaExceededError".into());
        match effect.clone() {
            Effect::ReadTexts(language) => {
                let words = self.fetched(|| words_of_interface(language).into());
                vec![Event::TextsRead(language, words)]
            }
            Effect::ReadCatalogue => vec![Event::CatalogueRead(self.fetched(|| Rc::new(catalogue())))],
            Effect::ReadCrossMap => vec![Event::CrossMapRead(self.fetched(|| Rc::new(cross_map())))],
            Effect::FetchWorker => Vec::new(),
            Effect::ReadFramework(reference, language) => {
                let package = match disk.frameworks.get(&reference) {
                    Some(kept) => Ok(kept.clone()),
                    None if !BUILT_IN.0.contains_key(&reference.to_string()) => Err(NotFetched("404".into())),
                    None => self.fetched(|| in_language(built_in(&reference), language)),
                };
                vec![Event::FrameworkRead(reference, package)]
            }
            Effect::KeepFramework(_, package) => {
                if !disk.refuses {
                    disk.frameworks.entry(package.framework.reference()).or_insert(package);
                }
                Vec::new()
            }
            Effect::ReadSheet(ticket) => {
                let file = self.files.get(&ticket.0).and_then(|files| files.first()).expect("the file is held");
                let request = Request::ReadSheet { name: file.name.clone() };
                let read = match answer(request, &file.bytes, &mut |_| ()).0 {
                    Response::SheetRead { tables, .. } => Ok(tables),
                    Response::SheetNotRead { error, .. } => Err(Refusal::Sheet(error)),
                    _ => Err(Refusal::BrokenOff),
                };
                let known = |table: &Preview| disk.mappings.get(&*table.signature).cloned();
                let remembered = read.iter().flatten().map(known).collect();
                vec![Event::SheetRead(ticket, read, remembered)]
            }
            Effect::PlantSheet { ticket, table, mapping, options, n_asked } => {
                let file = self.files.get(&ticket.0).and_then(|files| files.first()).expect("the file is held");
                let request = Request::PlantSheet { name: file.name.clone(), table, mapping, options: Some(options) };
                let planted = match answer(request, &file.bytes, &mut |_| ()).0 {
                    Response::SheetPlanted { sketch, remarks, n_remarks, signature, package, .. } => {
                        Ok(Planted { sketch, remarks, n_remarks, signature: signature.into(), package })
                    }
                    Response::SheetNotRead { error, .. } => Err(Refusal::Sheet(error)),
                    _ => Err(Refusal::BrokenOff),
                };
                vec![Event::SheetPlanted(n_asked, planted)]
            }
            Effect::ReadResponses { ticket, table, panel, questionnaire, mapping, n_asked } => {
                let file = self.files.get(&ticket.0).and_then(|files| files.first()).expect("the file is held");
                let look = |mapping| {
                    let (name, questionnaire) = (file.name.clone(), questionnaire.clone());
                    let request = Request::ReadResponses { name, table, panel, questionnaire, mapping };
                    match answer(request, &file.bytes, &mut |_| ()).0 {
                        Response::ResponsesRead { look } => Ok(*look),
                        Response::ResponsesNotRead { error } => Err(ResponsesProblem::Table(error)),
                        Response::SheetNotRead { error, .. } => Err(ResponsesProblem::File(Refusal::Sheet(error))),
                        _ => Err(ResponsesProblem::File(Refusal::BrokenOff)),
                    }
                };
                let is_asked = mapping.is_none();
                let first = look(mapping);
                let known = first.as_ref().ok().and_then(|look| disk.response_mappings.get(&look.signature).cloned());
                let result = match known.filter(|_| is_asked) {
                    Some(known) => look(Some(known)).map(|look| (look, true)),
                    None => first.map(|look| (look, false)),
                };
                vec![Event::ResponsesRead(n_asked, result)]
            }
            Effect::KeepResponseMapping(signature, mapping) => {
                disk.response_mappings.insert(signature.to_string(), mapping);
                Vec::new()
            }
            Effect::KeepMapping(signature, mapping) => {
                disk.mappings.insert(signature.to_string(), mapping);
                Vec::new()
            }
            Effect::StopWorker => Vec::new(),
            Effect::KeepAttachments(dossier, ticket) => {
                let files = self.files.remove(&ticket.0).unwrap_or_default().into_iter();
                files.map(|file| keep_attachment(&mut disk, dossier, ticket, file)).collect()
            }
            Effect::ListFiles(dossier) => vec![Event::FilesListed(dossier, disk.files_of(dossier))],
            Effect::DropFiles(dossier, files) => {
                disk.files.retain(|(of, sha256), _| *of != dossier || !files.contains(sha256));
                Vec::new()
            }
            Effect::KeepBrought(dossier, files) => {
                let mut lost = Vec::new();
                for sha256 in &files {
                    let bytes = self.take_brought(sha256).expect("what is kept was brought");
                    lost.extend(disk.keep_file(dossier, sha256, bytes).err());
                }
                let n = lost.len();
                let lost = lost.into_iter().next().map(|problem| Event::FilesNotKept(dossier, n, problem));
                std::iter::once(Event::FilesListed(dossier, disk.files_of(dossier))).chain(lost).collect()
            }
            Effect::ForgetBrought(files) => {
                files.iter().for_each(|sha256| drop(self.take_brought(sha256)));
                Vec::new()
            }
            Effect::ShowFile(dossier, file) => {
                let stored = disk.file(dossier, &file.sha256).cloned();
                let address = stored.ok_or(AttachmentProblem::Missing).map(|bytes| {
                    let address: Rc<str> = format!("blob:{}", self.addresses.len() + 1).into();
                    self.addresses.insert(address.clone(), File { name: safe_type(&bytes).into(), bytes });
                    address
                });
                vec![Event::FileShown(file, address)]
            }
            Effect::SaveFile(dossier, file) => match disk.file(dossier, &file.sha256).cloned() {
                Some(bytes) => {
                    self.downloads.push(File { name: file.name, bytes });
                    Vec::new()
                }
                None => vec![Event::FileShown(file, Err(AttachmentProblem::Missing))],
            },
            Effect::ForgetAddress(address) => {
                self.addresses.remove(&address);
                Vec::new()
            }
            Effect::KeepEdition(package) => {
                if !disk.refuses {
                    disk.frameworks.entry(package.framework.reference()).or_insert(package);
                }
                Vec::new()
            }
            Effect::ReadManuscripts => {
                let read = if disk.refuses { Err(refused()) } else { Ok(disk.manuscripts.values().cloned().collect()) };
                vec![Event::ManuscriptsRead(read)]
            }
            Effect::KeepManuscript(manuscript) => {
                let stored = disk.manuscripts.get(&manuscript.id).map_or(0, |stored| stored.revision);
                let kept = match disk.refuses {
                    true => Err(ManuscriptProblem::Storage(refused())),
                    false if stored >= manuscript.revision => Err(ManuscriptProblem::Overtaken),
                    false => Ok(()),
                };
                if kept.is_ok() {
                    disk.manuscripts.insert(manuscript.id, manuscript.clone());
                }
                vec![Event::ManuscriptKept(manuscript.id, kept)]
            }
            Effect::RemoveManuscript(id) => {
                disk.manuscripts.remove(&id);
                vec![Event::ManuscriptRemoved(id, Ok(()))]
            }
            Effect::ReadShelf => {
                let shelf = if disk.refuses { Err(refused()) } else { Ok(disk.shelf.clone()) };
                let lost = disk.has_lost_some().then_some(Event::DossiersLost);
                [Event::ShelfRead(shelf)].into_iter().chain(lost).collect()
            }
            Effect::ReadDossier(dossier) => {
                let acting = disk.acting.get(&dossier).copied();
                let side = disk.sides.get(&dossier).copied().unwrap_or_default();
                let remembered = Remembered { drafts: disk.drafts(dossier), acting, side };
                vec![Event::DossierRead(dossier, self.read(&disk, dossier).map(|entries| (entries, remembered)))]
            }
            Effect::ReadJoined(dossier) => {
                let side = disk.sides.get(&dossier).copied().unwrap_or_default();
                vec![Event::JoinedRead(dossier, side, self.read(&disk, dossier))]
            }
            Effect::Append(dossier, entries, summary) => {
                let answer = match disk.refuses {
                    true => {
                        self.unsaved.entry(dossier).or_default().extend(entries);
                        Event::AppendFailed(refused())
                    }
                    false => {
                        let ids = entries.iter().map(|entry| entry.id).collect();
                        disk.journals.entry(dossier).or_default().extend(entries.into_iter().map(|e| (e.id, e)));
                        if dossier != EXAMPLE {
                            disk.shelf = with_summary(&disk.shelf, summary);
                            disk.known.insert(dossier);
                        }
                        Event::Appended(ids)
                    }
                };
                match self.is_slow {
                    true => self.held.push(answer),
                    false => return vec![answer],
                }
                Vec::new()
            }
            Effect::KeepSummary(summary) => {
                disk.shelf = with_summary(&disk.shelf, summary);
                Vec::new()
            }
            Effect::KeepDrafts(dossier, drafts) => {
                disk.drafts.insert(dossier, drafts);
                Vec::new()
            }
            Effect::KeepSide(dossier, side) => {
                disk.sides.insert(dossier, side);
                Vec::new()
            }
            Effect::KeepActing(dossier, member) => {
                match member {
                    Some(member) => drop(disk.acting.insert(dossier, member)),
                    None => drop(disk.acting.remove(&dossier)),
                }
                Vec::new()
            }
            Effect::KeepSettings(settings) => {
                disk.settings = settings;
                Vec::new()
            }
            Effect::ForgetLost(shelf) => {
                disk.known = shelf.iter().map(|summary| summary.dossier).collect();
                Vec::new()
            }
            Effect::Delete(dossier) => {
                disk.known.remove(&dossier);
                disk.journals.remove(&dossier);
                disk.shelf.retain(|summary| summary.dossier != dossier);
                disk.drafts.remove(&dossier);
                disk.acting.remove(&dossier);
                disk.sides.remove(&dossier);
                disk.files.retain(|(of, _), _| *of != dossier);
                vec![Event::Deleted(dossier, Ok(()))]
            }
            Effect::OpenExample(_) => {
                let entries = example().into_iter().map(|entry| (entry.id, entry));
                disk.journals.insert(EXAMPLE, entries.collect());
                vec![Event::ExampleReady(self.fetched(|| EXAMPLE))]
            }
            Effect::Export { dossier, entries, packages, files, name, at, side } => {
                let here =
                    files.iter().filter_map(|sha256| Some((sha256.clone(), disk.file(dossier, sha256)?.clone())));
                let mut here: BTreeMap<Rc<str>, Vec<u8>> = here.collect();
                let n_wanted = files.len();
                let request = Request::WriteArchive { dossier, entries, packages, files, at, side };
                let (response, bytes) = answer_with(request, &[], &mut here, &mut |_| {});
                let (result, n_left_out) = match response {
                    Response::NotWritten { error } => (Err(error.to_string().into()), 0),
                    Response::Written { n_files, .. } => (Ok(name.clone()), n_wanted - n_files),
                    other => panic!("the worker answers an export with {other:?}"),
                };
                self.downloads.extend(result.is_ok().then_some(File { name, bytes }));
                let left_out = (n_left_out > 0).then_some(Event::FilesLeftOut(dossier, n_left_out));
                std::iter::once(Event::Exported(dossier, result)).chain(left_out).collect()
            }
            Effect::ReadFiles(FileTicket(ticket)) => {
                let files = self.files.remove(&ticket).unwrap_or_default();
                files.into_iter().flat_map(|file| read(file, &mut self.brought)).chain([Event::OfferRead]).collect()
            }
            Effect::SaveText { name, bytes } => {
                self.downloads.push(File { name, bytes: bytes.to_vec() });
                Vec::new()
            }
            Effect::Print => {
                self.n_prints += 1;
                Vec::new()
            }
            Effect::ReadLogo(FileTicket(ticket)) => {
                let file = self.files.remove(&ticket).and_then(|files| files.into_iter().next());
                vec![Event::LogoRead(file.map(|file| file.bytes.into()).ok_or_else(|| "NotFoundError".into()))]
            }
            // This browser cannot paint.
            Effect::SavePicture(picture) if picture.form == PictureForm::Png => {
                vec![Event::PictureSaved(picture.form, Err("NotSupportedError".into()))]
            }
            Effect::SavePicture(picture) => {
                self.downloads.push(File { name: picture.name.clone(), bytes: picture.svg.as_bytes().to_vec() });
                vec![Event::PictureSaved(picture.form, Ok(picture.name.clone()))]
            }
            Effect::Copy { text, .. } => {
                self.clipboard = text;
                vec![Event::Copied(true)]
            }
            Effect::ExportFramework { package, form, name } => {
                let (response, bytes) = answer(Request::WriteFramework { package, form }, &[], &mut |_| ());
                let result = match response {
                    Response::NotWritten { error } => Err(error.to_string().into()),
                    _ => Ok(name.clone()),
                };
                self.downloads.extend(result.is_ok().then_some(File { name, bytes }));
                vec![Event::FrameworkExported(result)]
            }
            Effect::ExportPage { html, embed, name } => {
                let (response, bytes) = answer(Request::WritePage { html, embed }, &[], &mut |_| ());
                let result = match response {
                    Response::NotWritten { error } => Err(error.to_string().into()),
                    _ => Ok(name.clone()),
                };
                self.downloads.extend(result.is_ok().then_some(File { name, bytes }));
                vec![Event::PaperSaved(result)]
            }
            Effect::ExportBook { book, form, name } => {
                let (response, bytes) = answer(Request::WriteBook { book, form }, &[], &mut |_| ());
                let result = match response {
                    Response::NotWritten { error } => Err(error.to_string().into()),
                    _ => Ok(name.clone()),
                };
                self.downloads.extend(result.is_ok().then_some(File { name, bytes }));
                vec![Event::BookExported(result)]
            }
            Effect::ReadCollections
            | Effect::ReadCollection(..)
            | Effect::AppendToCollection(..)
            | Effect::KeepPieces(..)
            | Effect::KeepCollectionRow(_)
            | Effect::DeleteCollection(_) => {
                let refuses = disk.refuses;
                desks::run(&mut disk.comparisons, refuses, effect)
            }
            Effect::ReadOrganisations { .. } | Effect::StopOrganisations(_) => {
                drop(disk);
                self.read_organisations(effect)
            }
            Effect::CheckSignatures(dossier, signatures, records) => {
                match answer(Request::Verify { records }, &[], &mut |_| ()).0 {
                    Response::Verified { outcomes } => {
                        vec![Event::SignaturesChecked(dossier, Checks::of(signatures, outcomes))]
                    }
                    other => panic!("the worker answers signatures with {other:?}"),
                }
            }
            Effect::MakeKey(..)
            | Effect::RestoreKey(..)
            | Effect::KeepKey(_)
            | Effect::ForgetKey
            | Effect::Sign { .. }
            | Effect::KeepSigners(_) => keys::run(&mut disk.keys, effect),
            Effect::FocusOn(id) => {
                self.focus = id;
                Vec::new()
            }
            Effect::Go(route) | Effect::GoInPlace(route) => vec![Event::RouteChanged(route)],
            Effect::ShowTitle(title) => {
                self.title = title;
                Vec::new()
            }
            Effect::Wait(millis, event) => {
                self.waits.push((Timestamp(self.now.0 + i64::from(millis)), *event));
                Vec::new()
            }
        }
    }

    fn take_brought(&mut self, sha256: &Rc<str>) -> Option<Vec<u8>> {
        let place = self.brought.iter().position(|(held, _)| held == sha256)?;
        Some(self.brought.remove(place).1)
    }

    fn fetched<T>(&self, what: impl FnOnce() -> T) -> Result<T, NotFetched> {
        if self.is_online { Ok(what()) } else { Err(NotFetched("NetworkError".into())) }
    }

    fn read(&self, disk: &Disk, dossier: DossierId) -> Result<Vec<Rc<Entry>>, StorageProblem> {
        let unsaved = self.unsaved.get(&dossier).cloned().unwrap_or_default();
        match disk.refuses && unsaved.is_empty() {
            true => Err(StorageProblem("SecurityError".into())),
            false => Ok([disk.journal(dossier), unsaved].concat()),
        }
    }
}

/// Stores an evidence file as `browser` does.
fn keep_attachment(disk: &mut Disk, dossier: DossierId, ticket: FileTicket, file: File) -> Event {
    let bytes = file.bytes.len() as u64;
    let reference = FileRef {
        name: file.name.clone(),
        media_type: media_type::of(&file.bytes).into(),
        bytes,
        sha256: sha256(&file.bytes),
    };
    let kept = match bytes > LARGEST_ATTACHMENT {
        true => Err(AttachmentProblem::TooLarge { bytes }),
        false => disk.keep_file(dossier, &reference.sha256, file.bytes),
    };
    Event::AttachmentKept(ticket, file.name, kept.map(|()| reference))
}

/// The type under which a page is given a file.
fn safe_type(bytes: &[u8]) -> &'static str {
    let media_type = media_type::of(bytes);
    if media_type::is_shown(media_type) { media_type } else { media_type::UNKNOWN }
}

/// Reads a file as the worker does.
fn read(file: File, brought: &mut Vec<(Rc<str>, Vec<u8>)>) -> Vec<Event> {
    let mut files: BTreeMap<Rc<str>, Vec<u8>> = BTreeMap::new();
    match answer_with(Request::ReadFile { name: file.name.clone() }, &file.bytes, &mut files, &mut |_| ()).0 {
        Response::Read { name, archives, manuscripts } => {
            brought.extend(files);
            let frameworks = manuscripts.into_iter().map(|package| Event::FrameworkFileRead(name.clone(), package));
            [Event::FileRead(name.clone(), Ok(archives))].into_iter().chain(frameworks).collect()
        }
        Response::FrameworkRead { name, package } => vec![Event::FrameworkFileRead(name, package)],
        Response::AnswersRead { name, read } => vec![Event::AnswersRead(name, read)],
        Response::KeyringRead { name, read } => vec![Event::KeyringRead(name, read)],
        Response::NotRead { name, error } => vec![Event::FileRead(name, Err(error))],
        other => panic!("the worker answers a file with {other:?}"),
    }
}

/// What the network gives of a framework: its structure, and the words of one language or of all.
fn in_language(package: Package, language: Option<Language>) -> Package {
    let Some(language) = language else { return package };
    let words = package.words.into_iter().filter(|(code, _)| **code == *language.code()).collect();
    Package { words, ..package }
}

/// The journal of a school that does not exist.
fn example() -> Vec<Rc<Entry>> {
    let framework = qual().framework;
    let mut desk = Desk::new(9);
    let organisation = Organisation { name: "Lycée de l’Exemple".into(), ..Organisation::default() };
    desk.enter(Change::OrganisationDescribed(Rc::new(organisation)));
    desk.open(1, &framework);
    desk.rate(1, "t01-p1", 3);
    desk.dossier.entries().cloned().collect()
}

/// What a person does in the program, as stories tell it.
impl Tab {
    /// Goes to a page.
    pub fn go(&mut self, route: Route) -> Vec<Effect> {
        self.send(Event::RouteChanged(route))
    }

    /// Goes to a page of the round.
    pub fn go_to(&mut self, page: RoundPage) -> Vec<Effect> {
        let route = Route::Round(self.dossier(), self.round().id, page);
        self.go(route)
    }

    /// Goes to an indicator on the assessment page.
    pub fn go_to_indicator(&mut self, indicator: &str) -> Vec<Effect> {
        self.go_to(RoundPage::Assess(Show::All, Some(indicator.into())))
    }

    /// Fills in the form of a new dossier and sends it.
    pub fn create(&mut self, name: &str, label: &str) -> Vec<Effect> {
        self.go(Route::NewDossier);
        if self.model.new_dossier.framework.is_none() {
            self.send(Event::FrameworkChosen(qual().framework.reference()));
        }
        let organisation = Organisation { name: name.into(), place: "Niort".into(), ..Organisation::default() };
        self.send(Event::OrganisationTyped(organisation));
        self.send(Event::LabelTyped(label.into()));
        self.send(Event::DossierSubmitted)
    }

    /// A tab with a dossier whose first round has these themes.
    pub fn with_themes(themes: &[&str]) -> Tab {
        let mut tab = Tab::first_visit();
        tab.create("Lycée Jean-Moulin", "2026");
        for theme in themes {
            tab.toggle(theme);
        }
        tab
    }

    /// Takes a theme into the round or leaves it out.
    pub fn toggle(&mut self, theme: &str) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::ThemeToggled(round, theme.into()))
    }

    /// Has the round look at these themes and no others.
    pub fn keep_themes(&mut self, themes: &[&str]) {
        let chosen = self.round().themes.clone();
        let unwanted = chosen.iter().filter(|theme| !themes.contains(&theme.as_str()));
        let missing = themes.iter().filter(|theme| !chosen.contains(&(**theme).into()));
        let to_toggle: Vec<String> =
            unwanted.map(ToString::to_string).chain(missing.map(ToString::to_string)).collect();
        to_toggle.iter().for_each(|theme| drop(self.toggle(theme)));
    }

    /// Rates an indicator.
    pub fn rate(&mut self, indicator: &str, rating: impl Into<Given>) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::Rated(round, indicator.into(), rating.into().0))
    }

    /// Types the whole text of a note.
    pub fn type_note(&mut self, indicator: &str, text: &str) -> Vec<Effect> {
        let key = self.note_key(indicator);
        self.send(Event::NoteTyped(key, text.into()))
    }

    /// Leaves the field of a note.
    pub fn leave_note(&mut self, indicator: &str) -> Vec<Effect> {
        let key = self.note_key(indicator);
        self.send(Event::NoteLeft(key))
    }

    /// Types a note and leaves it.
    pub fn note(&mut self, indicator: &str, text: &str) {
        self.type_note(indicator, text);
        self.leave_note(indicator);
    }

    /// Closes the round and says yes.
    pub fn close_round(&mut self) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::CloseAsked(round));
        self.send(Event::QuestionConfirmed)
    }

    /// Opens the round after the latest.
    pub fn open_next_round(&mut self, label: &str) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::NextRoundOpened(round, label.into()))
    }

    /// Saves the dossier to a file.
    #[track_caller]
    pub fn export(&mut self) -> File {
        let dossier = self.dossier();
        self.send(Event::ExportAsked(dossier));
        let said = &self.model.notice;
        self.downloads.last().unwrap_or_else(|| panic!("no file was handed out: {said:?}")).clone()
    }

    /// Chooses a file, or several at once.
    pub fn offer(&mut self, files: &[(&str, &[u8])]) -> Vec<Effect> {
        let ticket = u32::try_from(self.now.0 % 1_000_000_000).expect("nine digits");
        let held = files.iter().map(|(name, bytes)| File { name: (*name).into(), bytes: bytes.to_vec() }).collect();
        self.files.insert(ticket, held);
        let offer = |(name, bytes): &(&str, &[u8])| OfferedFile { name: (*name).into(), bytes: bytes.len() as u64 };
        self.send(Event::FilesOffered(FileTicket(ticket), files.iter().map(offer).collect()))
    }

    /// Chooses a picture as the logo of the organisation.
    pub fn choose_logo(&mut self, bytes: &[u8]) -> Vec<Effect> {
        let ticket = u32::try_from(self.now.0 % 1_000_000_000).expect("nine digits");
        self.files.insert(ticket, vec![File { name: "logo".into(), bytes: bytes.to_vec() }]);
        let file = OfferedFile { name: "logo".into(), bytes: bytes.len() as u64 };
        self.send(Event::LogoOffered(FileTicket(ticket), file))
    }

    /// Chooses files as evidence, on the page of the evidence or on the card of an indicator.
    pub fn attach(&mut self, files: &[(&str, &[u8])], to: AttachTo) -> Vec<Effect> {
        let ticket = u32::try_from(self.now.0 % 1_000_000_000).expect("nine digits");
        let held = files.iter().map(|(name, bytes)| File { name: (*name).into(), bytes: bytes.to_vec() }).collect();
        self.files.insert(ticket, held);
        let offer = |(name, bytes): &(&str, &[u8])| OfferedFile { name: (*name).into(), bytes: bytes.len() as u64 };
        self.send(Event::FilesAttached(FileTicket(ticket), files.iter().map(offer).collect(), to))
    }

    /// Chooses the file that somebody else was handed.
    pub fn offer_download(&mut self, file: &File) -> Vec<Effect> {
        self.offer(&[(&*file.name, &file.bytes)])
    }

    /// Adds a piece of evidence that serves these indicators of the latest round's framework.
    pub fn add_evidence(&mut self, piece: Evidence, indicators: &[&str]) -> EvidenceId {
        let before: BTreeSet<EvidenceId> = self.workspace().dossier.evidence().items.keys().copied().collect();
        let framework = self.round().framework().id.clone();
        let serves = indicators.iter().map(|indicator| (framework.clone(), (*indicator).into()));
        self.send(Event::Added(Addition::Evidence(Rc::new(piece), serves.collect())));
        let mut items = self.workspace().dossier.evidence().items.keys().copied();
        items.find(|id| !before.contains(id)).expect("the piece is there")
    }

    /// Puts a framework on the disk that somebody wrote and published in this browser: EQAVET under another name.
    pub fn publish_copy(&mut self, id: &str, edition: &str, title: &str) -> FrameworkRef {
        let mut package = built_in(&FrameworkRef { id: "eqavet".into(), edition: "2020".into() });
        let framework = Rc::make_mut(&mut package.framework);
        (framework.id, framework.edition) = (id.into(), edition.into());
        for words in package.words.values_mut() {
            let words = Rc::make_mut(words);
            (words.framework.title, words.framework.short) = (title.into(), "".into());
        }
        let reference = package.framework.reference();
        let manuscript = Manuscript {
            id: ManuscriptId(Ulid(77)),
            revision: 1,
            published: vec![package.card()],
            package: package.clone(),
            kept: Rc::default(),
            changed_at: self.now,
        };
        let mut disk = self.disk.borrow_mut();
        disk.manuscripts.insert(manuscript.id, Rc::new(manuscript));
        disk.frameworks.insert(reference.clone(), package);
        reference
    }

    /// Takes in the file that somebody else saved.
    pub fn take_in(&mut self, file: &File) -> Vec<Effect> {
        self.offer_download(file);
        self.send(Event::IncomingAccepted)
    }

    /// Chooses a language.
    pub fn choose(&mut self, language: Language) -> Vec<Effect> {
        self.send(Event::LanguageChosen(language))
    }

    /// Chooses light or dark.
    pub fn choose_appearance(&mut self, appearance: Appearance) -> Vec<Effect> {
        self.send(Event::AppearanceChosen(appearance))
    }
}

/// What one sees.
impl Tab {
    /// The dossier at hand, with what goes with it.
    #[track_caller]
    pub fn workspace(&self) -> &Workspace {
        self.model.workspace.as_ref().expect("a dossier is open")
    }

    /// The dossier at hand.
    #[track_caller]
    pub fn dossier(&self) -> DossierId {
        self.workspace().dossier.id
    }

    /// The round of the page, or the latest one.
    #[track_caller]
    pub fn round(&self) -> Rc<Round> {
        let dossier = &self.workspace().dossier;
        let of_page = match &self.model.route {
            Route::Round(_, round, _) => dossier.round(*round),
            _ => dossier.latest_round(),
        };
        of_page.expect("a round is open").clone()
    }

    /// All rounds, oldest first.
    #[track_caller]
    pub fn rounds(&self) -> Vec<Rc<Round>> {
        self.workspace().dossier.rounds().into_iter().cloned().collect()
    }

    /// The rating of an indicator in the round.
    #[track_caller]
    pub fn rating(&self, indicator: &str) -> Rating {
        self.round().rating(&indicator.into()).clone()
    }

    /// The note on an indicator as it stands on the screen.
    #[track_caller]
    pub fn note_on_screen(&self, indicator: &str) -> Rc<str> {
        self.workspace().note(&self.note_key(indicator))
    }

    /// The names on Home.
    pub fn shelf(&self) -> Vec<Rc<str>> {
        self.model.shelf.iter().flat_map(|shelf| shelf.iter()).map(|summary| summary.name.clone()).collect()
    }

    /// Whether the button that takes back the last entry is there.
    pub fn can_undo(&self) -> bool {
        self.model.workspace.as_ref().is_some_and(|workspace| workspace.change_back().is_some())
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Names a note of the round.
    #[track_caller]
    pub fn note_key(&self, indicator: &str) -> NoteKey {
        NoteKey::own(self.round().id, indicator.into())
    }
}

/// A level, as ratings have it.
pub fn level(n: i16) -> Rating {
    Rating::Level(Level(n))
}

/// What was asked, in a line each: `append rated, phase-reached`.
pub fn lines(asked: &[Effect]) -> Vec<String> {
    asked.iter().map(line).collect()
}

fn line(effect: &Effect) -> String {
    let languages = |package: &Package| package.words.keys().map(|code| &**code).collect::<Vec<_>>().join(" ");
    match effect {
        Effect::ReadTexts(language) => format!("read texts {}", language.code()),
        Effect::ReadCatalogue => "read catalogue".into(),
        Effect::FetchWorker => "fetch worker".into(),
        Effect::ReadCrossMap => "read cross-map".into(),
        Effect::ReadFramework(reference, language) => {
            format!("read framework {reference} {}", language.map_or("all", Language::code))
        }
        Effect::KeepFramework(_, package) => {
            format!("keep framework {} {}", package.framework.reference(), languages(package))
        }
        Effect::ReadSheet(_) => "read sheet".into(),
        Effect::PlantSheet { table, .. } => format!("plant table {table}"),
        Effect::ReadResponses { table, .. } => format!("read responses of table {table}"),
        Effect::KeepResponseMapping(..) => "keep response mapping".into(),
        Effect::KeepMapping(..) => "keep mapping".into(),
        Effect::StopWorker => "stop worker".into(),
        Effect::KeepAttachments(..) => "keep attachments".into(),
        Effect::ShowFile(_, file) => format!("show {}", file.name),
        Effect::SaveFile(_, file) => format!("save {}", file.name),
        Effect::ForgetAddress(_) => "forget address".into(),
        Effect::ListFiles(_) => "list files".into(),
        Effect::DropFiles(_, files) => format!("drop {} files", files.len()),
        Effect::KeepBrought(_, files) => format!("keep {} brought", files.len()),
        Effect::ForgetBrought(files) => format!("forget {} brought", files.len()),
        Effect::KeepEdition(package) => format!("keep edition {}", package.framework.reference()),
        Effect::ReadManuscripts => "read manuscripts".into(),
        Effect::KeepManuscript(manuscript) => format!("keep manuscript, revision {}", manuscript.revision),
        Effect::RemoveManuscript(_) => "remove manuscript".into(),
        Effect::ReadShelf => "read shelf".into(),
        Effect::ReadDossier(_) => "read dossier".into(),
        Effect::ReadJoined(_) => "read joined dossier".into(),
        Effect::Append(_, entries, _) => {
            format!("append {}", entries.iter().map(|entry| kind(&entry.change)).collect::<Vec<_>>().join(", "))
        }
        Effect::KeepSummary(_) => "keep summary".into(),
        Effect::KeepDrafts(_, drafts) => format!("keep {} drafts", drafts.len()),
        Effect::KeepActing(_, member) => {
            format!("keep {} acting", if member.is_some() { "somebody" } else { "nobody" })
        }
        Effect::KeepSide(_, side) => format!("keep side {}", side.word()),
        Effect::KeepSettings(_) => "keep settings".into(),
        Effect::ForgetLost(_) => "forget lost".into(),
        Effect::Delete(_) => "delete".into(),
        Effect::OpenExample(language) => format!("open example {}", language.code()),
        Effect::Export { entries, packages, name, .. } => {
            let packages: Vec<String> = packages
                .iter()
                .map(|package| format!("{} {}", package.framework.reference(), languages(package)))
                .collect();
            format!("export {name}: {} entries, {}", entries.len(), packages.join(", "))
        }
        Effect::ExportFramework { package, name, .. } => format!("export {name}: {}", package.framework.reference()),
        Effect::Print => "print".into(),
        Effect::ReadLogo(_) => "read logo".into(),
        Effect::SaveText { name, .. } => format!("save {name}"),
        Effect::SavePicture(picture) => format!("save {}", picture.name),
        Effect::Copy { field, .. } => format!("copy {field}"),
        Effect::ExportPage { name, .. } => format!("export {name}"),
        Effect::ExportBook { name, .. } => format!("export {name}"),
        Effect::ReadFiles(_) => "read files".into(),
        Effect::ReadCollections => "read comparisons".into(),
        Effect::ReadCollection(..) => "read comparison".into(),
        Effect::AppendToCollection(_, entries, _) => format!("append {} decisions", entries.len()),
        Effect::KeepPieces(_, pieces) => format!("keep {} pieces", pieces.len()),
        Effect::KeepCollectionRow(_) => "keep comparison row".into(),
        Effect::DeleteCollection(_) => "delete comparison".into(),
        Effect::ReadOrganisations { .. } => "read organisations".into(),
        Effect::StopOrganisations(_) => "stop reading organisations".into(),
        Effect::CheckSignatures(_, signatures, _) => format!("check {} signatures", signatures.len()),
        Effect::Sign { draft, .. } => format!("sign as {}", draft.proof.capacity.word()),
        Effect::MakeKey(_) => "make key".into(),
        Effect::RestoreKey(..) => "restore key".into(),
        Effect::KeepKey(_) => "keep key".into(),
        Effect::ForgetKey => "forget key".into(),
        Effect::KeepSigners(signers) => format!("keep {} signers", signers.len()),
        Effect::FocusOn(id) => format!("focus {id}"),
        Effect::Go(Route::Round(_, _, page)) => format!("go …/{page}"),
        Effect::Go(Route::Dossier(_)) => "go …".into(),
        Effect::Go(route) => format!("go {route}"),
        Effect::GoInPlace(route) => format!("go in place {route}"),
        Effect::ShowTitle(title) => format!("title {title}"),
        Effect::Wait(millis, _) => format!("wait {millis}"),
    }
}

/// The kind of a change, as files name it.
fn kind(change: &Change) -> String {
    let value = serde_json::to_value(change).expect("a change is JSON");
    value.as_object().and_then(|object| object.keys().next().cloned()).unwrap_or_default()
}

/// An address of a round.
pub fn address(dossier: DossierId, round: RoundId, page: RoundPage) -> Route {
    Route::Round(dossier, round, page)
}
