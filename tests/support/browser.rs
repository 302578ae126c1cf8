//! A browser made of plain values: it keeps what the program asks it to keep and answers at once, so that stories can
//! be played without a screen. It is as fallible as a real one: it can be slow, full, wiped, and used in two tabs.

mod shipped;

mod disk;

mod answers;

mod acts;

mod told;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem;
use std::rc::Rc;

use qualicycle::app::event::Beginning;
use qualicycle::app::{Effect, Event, Model, Route};
use qualicycle::dossier::entry::{DossierId, Entry, ReplicaId, Timestamp};
use ulid::Ulid;

use super::desks;

#[allow(unused_imports, reason = "each test file uses a part of it")]
pub use disk::Disk;
#[allow(unused_imports, reason = "each test file uses a part of it")]
pub use shipped::{built_in, catalogue, cross_map, qual, whole, whole_qual, words_of_interface};
#[allow(unused_imports, reason = "each test file uses a part of it")]
pub use told::{address, level, lines};

/// 21 November 2026, shortly before midnight UTC; a day later where the tests live, an hour further east.
pub const EVENING: Timestamp = Timestamp(1_795_303_380_000);

/// Minutes east of UTC.
pub const UTC_OFFSET: i32 = 60;

/// Where the program lies.
pub const ADDRESS: &str = "https://outils.example/qualicycle/";

/// The id of the example: made at time 0.
pub const EXAMPLE: DossierId = DossierId(Ulid(42));

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
}
