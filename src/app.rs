//! The program without its screen: what it knows ([`Model`]), what may happen ([`Event`]), what it asks of the
//! browser ([`Effect`]) and where one is ([`Route`]).
//!
//! [`Model::update`] is the only function that changes the model; reading `app/update.rs` from the top tells
//! everything the program can do.

pub mod addition;
pub mod browse;
pub mod clashes;
pub mod deadlines;
pub mod desks;
pub mod edition;
pub mod effect;
pub mod elsewhere;
pub mod event;
pub mod evidence;
pub mod files;
pub mod ids;
pub mod import;
pub mod intake;
pub mod journal;
pub mod leaving;
pub mod library;
pub mod manuscript;
pub mod panels;
pub mod papers;
pub mod pictures;
pub mod plan;
pub mod responses;
pub mod route;
pub mod settings;
pub mod sheets;
pub mod shelf;
pub mod signing;
pub mod update;
pub mod words;
pub mod workspace;
pub mod writing;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use effect::Effect;
pub use event::Event;
pub use route::{ComparePage, Route, Sight};

use crate::dossier::day::Day;
use crate::dossier::entry::Timestamp;
use crate::framework::Card;
use crate::framework::reading::Reading;
use crate::texts::Texts;
use browse::Browse;
use desks::Desks;
use files::Incoming;
use ids::IdSource;
use import::Import;
use intake::{Intake, OfferedAnswers};
use library::Library;
use manuscript::Manuscripts;
use pictures::PictureForm;
use responses::Responses;
use settings::Settings;
use sheets::Sheets;
use shelf::Shelf;
use signing::Signing;
use workspace::{NewDossier, Workspace};
use writing::Writing;

/// Everything the program knows.
pub struct Model {
    /// Language and appearance.
    pub settings: Settings,
    /// The words of the interface, once they are here.
    pub texts: Option<Rc<Texts>>,
    /// The words of the interface in other languages, once a questionnaire was worded in them.
    pub other_texts: Vec<Rc<Texts>>,
    /// Where one is.
    pub route: Route,
    /// The dossiers in this browser; none until the storage has answered.
    pub shelf: Option<Rc<Shelf>>,
    /// Whether work is kept when the page closes.
    pub storage: Storage,
    /// Frameworks that were loaded, and the catalogue of those that can be.
    pub library: Library,
    /// What one looks for in the frameworks, and tries out on them.
    pub browse: Browse,
    /// Frameworks that are written in this browser; none until the storage has answered.
    pub manuscripts: Option<Rc<Manuscripts>>,
    /// A spreadsheet on its way to becoming a framework.
    pub import: Option<Rc<Import>>,
    /// A table of responses on its way into a panel.
    pub responses: Option<Rc<Responses>>,
    /// What is going on in the manuscript at hand.
    pub writing: Writing,
    /// The dossier at hand.
    pub workspace: Option<Workspace>,
    /// The words that the rounds at hand give to blank sheets.
    pub sheets: Sheets,
    /// The form of a new dossier.
    pub new_dossier: Rc<NewDossier>,
    /// A file that was opened and waits for a decision.
    pub incoming: Option<Rc<Incoming>>,
    /// Further files that were offered together with it.
    pub waiting: Vec<Incoming>,
    /// What became of answers to panels that were offered.
    pub intake: Option<Rc<Intake>>,
    /// The key with which one signs here, and whose keys one knows.
    pub signing: Signing,
    /// Comparisons of organisations.
    pub desks: Desks,
    /// A question that waits for an answer before something that cannot be undone.
    pub question: Option<Question>,
    /// What papers need besides the dossier.
    pub papers: papers::Papers,
    /// The last thing worth saying.
    pub notice: Option<Rc<Notice>>,
    /// What has been saved, and what not yet.
    pub saving: Saving,
    /// Minutes east of UTC, for showing times.
    pub utc_offset: i32,
    /// The address of the program, without what stands after the `#`.
    pub address: Rc<str>,
    /// The present moment, as of the last event.
    pub now: Timestamp,
    ids: IdSource,
    title: String,
    /// The framework on which a round is opened as soon as it is here, and the round's label.
    to_begin: Option<(crate::framework::FrameworkRef, Rc<str>)>,
    /// The dossier that is read so that one sees what its file would hold.
    to_look_into: Option<crate::dossier::entry::DossierId>,
    /// The dossier that goes into a file as soon as all of it is here.
    to_export: Option<crate::dossier::entry::DossierId>,
    /// The paper that becomes a file as soon as all of the dossier that travels in it is here.
    to_save: Option<Rc<papers::PaperFile>>,
    /// Files of an offer that is being read.
    offered: OfferedAnswers,
    /// Answers that are taken in as soon as their dossier is here.
    to_take_in: Option<(crate::dossier::entry::DossierId, OfferedAnswers)>,
}

/// Whether work is kept when the page closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Not known yet.
    Starting,
    /// Kept in this browser.
    Kept,
    /// The browser refuses or fails to keep it: only a file keeps it.
    MemoryOnly,
    /// The browser lost dossiers that were there.
    Lost,
}

/// The state of saving, always in sight.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saving {
    /// Entries that were handed to the storage and not yet confirmed.
    pub n_pending: usize,
    /// Text that is being typed and is not yet an entry.
    pub is_typing: bool,
    /// When the storage last confirmed.
    pub saved_at: Option<Timestamp>,
    /// The storage failed; what followed is only in memory.
    pub has_failed: bool,
}

/// Something worth saying once. The variants are worded by the interface.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A change was taken back; the text names it.
    Undone,
    /// What was taken back was done again.
    Redone,
    /// Steps were passed over, since somebody else has changed the same since.
    LeftAlone {
        /// How many.
        n: usize,
        /// Whether an earlier step was taken instead.
        is_done: bool,
    },
    /// A file was handed to the browser, after it was read back.
    Exported {
        /// The file's name.
        name: Rc<str>,
    },
    /// A figure was handed to the browser.
    PictureSaved {
        /// The file's name.
        name: Rc<str>,
    },
    /// A figure could not be made into a file.
    PictureFailed {
        /// Which kind of file.
        form: PictureForm,
        /// What went wrong, for those who help.
        reason: Rc<str>,
    },
    /// A dossier could not be exported; nothing was changed.
    ExportFailed {
        /// What went wrong, for those who help.
        reason: Rc<str>,
    },
    /// A file could not be opened; what is open is untouched.
    FileRefused {
        /// The file's name.
        name: Rc<str>,
        /// Why.
        error: crate::formats::archive::ReadError,
    },
    /// A key was made, and its file handed to the browser after it was read back.
    KeyMade {
        /// The file's name.
        name: Rc<str>,
    },
    /// A key was taken out of its file and signs here from now on.
    KeyRestored,
    /// A file of a key or of known signers cannot be used; what is known here stays.
    KeyringRefused {
        /// The file's name.
        name: Rc<str>,
        /// Why.
        error: crate::formats::keyring::KeyringError,
    },
    /// The file holds the key that signs here already.
    KeyIsHere,
    /// Known signers were taken in from a file.
    SignersTaken {
        /// How many are new.
        n_new: usize,
        /// Of how many something changed.
        n_changed: usize,
    },
    /// A picture did not become the logo; the one before stays.
    LogoRefused(papers::LogoProblem),
    /// A text was copied and can be pasted elsewhere.
    Copied,
    /// A text could not be copied; it is marked, for copying by hand.
    ToBeCopied,
    /// The entries of a file were added.
    Added {
        /// How many were new.
        n_new: usize,
    },
    /// A dossier was removed from this browser.
    Deleted {
        /// The organisation.
        name: Rc<str>,
    },
    /// Results of another tool were taken into a comparison.
    ResultsTaken {
        /// How many rounds.
        n: usize,
        /// How many of the table's rounds stood there already.
        known: usize,
    },
    /// The file of a comparison was opened as a comparison of its own.
    ComparisonOpened {
        /// Its name.
        name: Rc<str>,
    },
    /// The file of a comparison was united with the one at hand.
    ComparisonUnited {
        /// What it brought.
        news: crate::compare::news::News,
    },
    /// A comparison was removed from this browser.
    ComparisonDeleted {
        /// Its name.
        name: Rc<str>,
    },
    /// A framework's edition was published and can be used.
    Published {
        /// The framework.
        title: Rc<str>,
        /// The edition.
        edition: Rc<str>,
    },
    /// An edition cannot be published while something is unsound.
    NotPublished {
        /// How many findings there are.
        n: usize,
    },
    /// Another framework of that id and edition is here already.
    EditionTaken {
        /// The edition.
        edition: Rc<str>,
    },
    /// A published edition stays as it is: what is written now is the next one.
    NextEdition {
        /// Its name.
        edition: Rc<str>,
    },
    /// A change cannot be made.
    EditRefused(crate::framework::edit::Refused),
    /// A framework was taken in from a file.
    TakenIn {
        /// Its title.
        title: Rc<str>,
        /// How much is unsound in it; it can be used at once when nothing is.
        n_findings: usize,
    },
    /// A file's framework is here already.
    KnownFramework {
        /// Its title.
        title: Rc<str>,
    },
    /// A manuscript was removed from this browser.
    ManuscriptRemoved {
        /// Its title.
        title: Rc<str>,
    },
    /// Another tab wrote the same manuscript later; it is shown as that tab left it.
    Overtaken,
    /// A table of responses was taken into a panel.
    ResponsesTaken(responses::Outcome),
    /// A file was not stored as evidence.
    NotAttached {
        /// Its name.
        name: Rc<str>,
        /// Why.
        problem: files::AttachmentProblem,
    },
    /// Evidence files that a file brought were not stored; what was written was.
    FilesNotKept {
        /// How many.
        n: usize,
        /// Why the first of them was not.
        problem: files::AttachmentProblem,
    },
    /// A dossier was saved to a file, without some of its evidence files.
    FilesLeftOut {
        /// How many.
        n: usize,
    },
    /// Something could not be fetched.
    NotLoaded {
        /// What.
        what: Rc<str>,
    },
    /// A dossier was saved to a file, and evidence files of confidential pieces stayed here.
    ExportedWithout {
        /// The file's name.
        name: Rc<str>,
        /// How many.
        n: usize,
    },
    /// Something was not entered, since it is the other side's.
    NotYours {
        /// The side on which one works here.
        side: crate::dossier::side::Side,
    },
    /// Text that was being typed when the page closed was recovered.
    Recovered {
        /// How many notes.
        n: usize,
    },
}

/// A question asked once, naming the thing, before something that cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Remove this dossier from the browser?
    Delete {
        /// The dossier.
        dossier: crate::dossier::entry::DossierId,
        /// Its organisation.
        name: Rc<str>,
    },
    /// Remove this comparison from the browser?
    DeleteComparison {
        /// The comparison.
        collection: crate::compare::desk::CollectionId,
        /// Its name.
        name: Rc<str>,
    },
    /// Take this decision out of the register, since it was entered by mistake?
    RetractDecision {
        /// The decision.
        decision: crate::compare::decision::DecisionId,
        /// The organisation that it is on.
        name: Rc<str>,
    },
    /// Publish this edition?
    Publish {
        /// The manuscript.
        manuscript: manuscript::ManuscriptId,
        /// Its title and edition.
        name: Rc<str>,
    },
    /// Remove this manuscript from the browser?
    RemoveManuscript {
        /// The manuscript.
        manuscript: manuscript::ManuscriptId,
        /// Its title.
        name: Rc<str>,
    },
    /// Take in the first framework that was offered in a file?
    TakeIn {
        /// Its title and edition.
        name: Rc<str>,
        /// How much is unsound in it.
        n_findings: usize,
    },
    /// Seal this review?
    SealReview {
        /// The review.
        review: crate::dossier::review::ReviewId,
        /// Whose round it is about.
        name: Rc<str>,
    },
    /// Have this browser forget the key with which one signs?
    ForgetKey {
        /// Its fingerprint.
        name: Rc<str>,
    },
    /// Seal this round?
    Close {
        /// The round.
        round: crate::dossier::entry::RoundId,
        /// Its label.
        label: Rc<str>,
    },
}

impl Model {
    /// A program that has not started yet.
    pub fn new(route: Route) -> Self {
        Self {
            settings: Settings::default(),
            texts: None,
            other_texts: Vec::new(),
            route,
            shelf: None,
            storage: Storage::Starting,
            library: Library::default(),
            browse: Browse::default(),
            manuscripts: None,
            import: None,
            responses: None,
            writing: Writing::default(),
            workspace: None,
            sheets: Sheets::default(),
            new_dossier: Rc::default(),
            incoming: None,
            waiting: Vec::new(),
            intake: None,
            signing: Signing::default(),
            desks: Desks::default(),
            question: None,
            papers: papers::Papers::default(),
            notice: None,
            saving: Saving::default(),
            utc_offset: 0,
            address: "".into(),
            now: Timestamp::default(),
            ids: IdSource::default(),
            title: String::new(),
            to_begin: None,
            to_look_into: None,
            to_export: None,
            to_save: None,
            offered: OfferedAnswers::default(),
            to_take_in: None,
        }
    }

    /// The day that it is where the program runs. The clock of a machine may be set to a year that no calendar has; then
    /// it is the first day of all, and nothing has aged.
    pub fn day(&self) -> Day {
        Day::at(self.now.0, self.utc_offset).unwrap_or(Day::EPOCH)
    }

    /// The place where entries are made: this browser profile.
    pub fn replica(&self) -> crate::dossier::entry::ReplicaId {
        self.ids.replica
    }

    /// All frameworks that can be had, in all their editions: built in or published here, what is older first.
    fn cards(&self) -> impl Iterator<Item = &Card> {
        let built_in = self.library.catalogue.iter().flat_map(|cards| cards.iter());
        let mut own: Vec<_> = self.manuscripts.iter().flat_map(|all| all.iter()).collect();
        own.sort_by_key(|manuscript| manuscript.id);
        built_in.chain(own.into_iter().flat_map(|manuscript| &manuscript.published))
    }

    /// The frameworks on which a round can be opened: of each the newest edition, built in or published here. Of two
    /// that hold from the same day, the one published later.
    pub fn frameworks_on_offer(&self) -> Rc<Vec<Card>> {
        let all: Vec<&Card> = self.cards().collect();
        let is_newest = |(n, card): &(usize, &&Card)| {
            let is_newer = |(m, other): (usize, &&Card)| {
                other.framework.id == card.framework.id && (&other.valid_from, m) > (&card.valid_from, *n)
            };
            !all.iter().enumerate().any(is_newer)
        };
        Rc::new(all.iter().enumerate().filter(is_newest).map(|(_, card)| (*card).clone()).collect())
    }

    /// All frameworks that a dossier here may rest on, whatever the edition. None until the catalogue was read.
    pub fn known_frameworks(&self) -> Option<Rc<Vec<Card>>> {
        let catalogue = self.library.catalogue.as_ref()?;
        let n = self.cards().count();
        Some(if n == catalogue.len() { catalogue.clone() } else { Rc::new(self.cards().cloned().collect()) })
    }

    /// The framework of a round and its words, in the current language or the next best one, with the round's own
    /// words for blank sheets.
    pub fn framework_of(&self, round: &crate::dossier::round::Round) -> Option<Reading> {
        let mut reading = self.library.reading(round.framework(), self.settings.language)?;
        if let Some(words) = self.sheets.words(round.id) {
            reading.words = words.clone();
        }
        Some(reading)
    }
}

/// What a browser remembers of a dossier beside its journal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// What was being typed when the page last closed.
    pub drafts: Drafts,
    /// The member of the team who works in this browser.
    pub acting: Option<crate::dossier::team::MemberId>,
    /// On which side of a review it is worked on in this browser.
    pub side: crate::dossier::side::Side,
}

/// Values by note: what is being typed and is not yet an entry.
pub type Drafts = BTreeMap<workspace::NoteKey, Rc<str>>;
