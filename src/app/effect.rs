//! What the program asks of the browser. Effects are in the imperative; each is answered by an event, if at all.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Drafts;
use super::desks::{DeskSummary, PieceId};
use super::event::Event;
use super::files::FileTicket;
use super::manuscript::{Manuscript, ManuscriptId};
use super::pictures::PictureFile;
use super::route::Route;
use super::settings::Settings;
use super::shelf::{Shelf, Summary};
use super::signing::{Draft, OwnKey, Passphrase};
use crate::compare::desk::{CollectionId, DeskEntry};
use crate::compare::{Collection, Sheet};
use crate::dossier::entry::{DossierId, Entry, Timestamp};
use crate::dossier::evidence::FileRef;
use crate::dossier::panel::{PanelId, Questionnaire};
use crate::dossier::side::Side;
use crate::dossier::signature::{Proof, SignatureId};
use crate::dossier::team::MemberId;
use crate::formats::book::{Book, BookForm};
use crate::formats::elsewhere;
use crate::formats::framework_file::Form;
use crate::formats::keyring::{KeyFile, KnownSigner};
use crate::formats::page::Embedded;
use crate::formats::responses;
use crate::formats::sheet::Mapping;
use crate::formats::sheet::build::Options;
use crate::formats::signature::SignedRecord;
use crate::formats::statistics::Plan;
use crate::framework::{Framework, FrameworkRef, Package};
use crate::texts::Language;

/// Something to do outside the model.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Fetch the words of the interface. Answer: `TextsRead`.
    ReadTexts(Language),
    /// Fetch the catalogue of frameworks. Answer: `CatalogueRead`.
    ReadCatalogue,
    /// Fetch what belongs together across frameworks. Answer: `CrossMapRead`.
    ReadCrossMap,
    /// Read a framework from this browser, or fetch it, with the words of that language or of all. Answer:
    /// `FrameworkRead`.
    ReadFramework(FrameworkRef, Option<Language>),
    /// Keep a whole framework in this browser, so that it never changes under a dossier.
    KeepFramework(DossierId, Package),
    /// Read the manuscripts. Answer: `ManuscriptsRead`.
    ReadManuscripts,
    /// Store a manuscript over the revision before it and tell the other tabs. Answer: `ManuscriptKept`.
    KeepManuscript(Rc<Manuscript>),
    /// Remove a manuscript; what was published from it stays. Answer: `ManuscriptRemoved`.
    RemoveManuscript(ManuscriptId),
    /// Keep a published edition in this browser, where it never changes again.
    KeepEdition(Package),
    /// Read the list of dossiers. Answer: `ShelfRead`, and `DossiersLost` when some are missing.
    ReadShelf,
    /// Read a dossier's journal. Answer: `DossierRead`.
    ReadDossier(DossierId),
    /// Read the journal of a dossier that a file would join. Answer: `JoinedRead`.
    ReadJoined(DossierId),
    /// Store entries in one strict transaction and tell the other tabs. Answer: `Appended` or `AppendFailed`.
    Append(DossierId, Vec<Rc<Entry>>, Summary),
    /// Store a dossier's row alone.
    KeepSummary(Summary),
    /// Keep, at once and synchronously, what is being typed.
    KeepDrafts(DossierId, Drafts),
    /// Keep, at once and synchronously, which member of a dossier's team works in this browser.
    KeepActing(DossierId, Option<MemberId>),
    /// Keep, at once and synchronously, on which side of a review a dossier is worked on in this browser.
    KeepSide(DossierId, Side),
    /// Store files as evidence of a dossier, each under its digest. Answer: `AttachmentKept` for each.
    KeepAttachments(DossierId, FileTicket),
    /// Tell which evidence files of a dossier are in this browser. Answer: `FilesListed`.
    ListFiles(DossierId),
    /// Remove evidence files of a dossier from this browser, by their digests.
    DropFiles(DossierId, BTreeSet<Rc<str>>),
    /// Store evidence files that an opened file brought, by their digests, with a dossier. Answer: `FilesListed`, and
    /// `FilesNotKept` when some were not stored.
    KeepBrought(DossierId, BTreeSet<Rc<str>>),
    /// Let go of evidence files that an opened file brought.
    ForgetBrought(BTreeSet<Rc<str>>),
    /// Give the page a passing address of a file of that dossier. Answer: `FileShown`.
    ShowFile(DossierId, FileRef),
    /// Hand a file of that dossier to the user. Answer, when it is not there: `FileShown`.
    SaveFile(DossierId, FileRef),
    /// Forget a passing address.
    ForgetAddress(Rc<str>),
    /// Keep the settings and show them on the page.
    KeepSettings(Settings),
    /// Remember the dossiers as they are now, so that what was lost is not told again.
    ForgetLost(Rc<Shelf>),
    /// Remove a dossier from this browser. Answer: `Deleted`.
    Delete(DossierId),
    /// Put the example in its database. Answer: `ExampleReady`.
    OpenExample(Language),
    /// Fetch the program that reads and writes files, before it is needed.
    FetchWorker,
    /// Write a dossier to a file and hand it to the user. Answer: `Exported`, and `FilesLeftOut` when it lacks some.
    Export {
        /// The dossier.
        dossier: DossierId,
        /// Its entries.
        entries: Vec<Rc<Entry>>,
        /// The frameworks of its rounds, with all their words.
        packages: Vec<Package>,
        /// The digests of the evidence files that go into it.
        files: Vec<Rc<str>>,
        /// The file's name.
        name: Rc<str>,
        /// The time of the export.
        at: Timestamp,
        /// On which side of a review it is written.
        side: Side,
    },
    /// Write a framework to a file and hand it to the user. Answer: `FrameworkExported`.
    ExportFramework {
        /// The framework, sound or not.
        package: Package,
        /// Which kind of file.
        form: Form,
        /// The file's name.
        name: Rc<str>,
    },
    /// Write tables or days to a file and hand it to the user. Answer: `BookExported`.
    ExportBook {
        /// What stands in it.
        book: Rc<Book>,
        /// Which kind of file.
        form: BookForm,
        /// The file's name.
        name: Rc<str>,
    },
    /// Write a paper as an HTML document and hand it to the user. Answer: `PaperSaved`.
    ExportPage {
        /// The document.
        html: Rc<str>,
        /// The dossier that travels in it.
        embed: Option<Embedded>,
        /// The file's name.
        name: Rc<str>,
    },
    /// Show the browser's own window for printing the page.
    Print,
    /// Read a picture that was chosen as a logo. Answer: `LogoRead`.
    ReadLogo(FileTicket),
    /// Make a figure into a file and hand it to the user. Answer: `PictureSaved`.
    SavePicture(Rc<PictureFile>),
    /// Hand a small file to the user that needs no reading back.
    SaveText {
        /// The file's name.
        name: Rc<str>,
        /// Its contents.
        bytes: Rc<[u8]>,
    },
    /// Copy a text that stands in the field of that id, or mark it there. Answer: `Copied`.
    Copy {
        /// The field.
        field: Rc<str>,
        /// The text.
        text: Rc<str>,
    },
    /// Read files that were offered. Answer: `FileRead`, `FrameworkFileRead` or `AnswersRead` for each, and `OfferRead`
    /// after the last.
    ReadFiles(FileTicket),
    /// Read a spreadsheet. Answer: `SheetRead`.
    ReadSheet(FileTicket),
    /// Work out what a table of a spreadsheet would become. Answer: `SheetPlanted`, and `SheetProgressed` before.
    PlantSheet {
        /// The file.
        ticket: FileTicket,
        /// Which of its tables.
        table: u32,
        /// What its columns are for.
        mapping: Mapping,
        /// What the table does not say.
        options: Options,
        /// The number of the question, which comes back with the answer.
        n_asked: u32,
    },
    /// Look at a table of a file as responses to a panel; without a mapping, as its columns were said to be the last
    /// time, or as they look. Answer: `ResponsesRead`, and `SheetProgressed` before.
    ReadResponses {
        /// The file.
        ticket: FileTicket,
        /// Which of its tables.
        table: u32,
        /// The panel.
        panel: PanelId,
        /// What was asked.
        questionnaire: Rc<Questionnaire>,
        /// What its columns are for.
        mapping: Option<responses::Mapping>,
        /// The number of the question, which comes back with the answer.
        n_asked: u32,
    },
    /// Remember what the columns of a table of responses with these headers are for.
    KeepResponseMapping(Rc<str>, responses::Mapping),
    /// Remember what the columns under these headers are for.
    KeepMapping(Rc<str>, Mapping),
    /// Stop the program that reads and writes files; it begins anew when it is needed.
    StopWorker,
    /// Check these signatures of a dossier, which stand on these records. Answer: `SignaturesChecked`.
    CheckSignatures(DossierId, Rc<BTreeMap<SignatureId, Rc<Proof>>>, Vec<SignedRecord>),
    /// Make a key, keep it in this browser, and lock it in a file with the passphrase. Answer: `KeyTaken`.
    MakeKey(Passphrase),
    /// Take a key out of its file and keep it in this browser. Answer: `KeyTaken`.
    RestoreKey(Rc<KeyFile>, Passphrase),
    /// Remember, at once and synchronously, what is known of the key.
    KeepKey(Rc<OwnKey>),
    /// Forget the key.
    ForgetKey,
    /// Sign bytes with the key. Answer: `SignatureMade`.
    Sign {
        /// The signature that they are for, which comes back with the answer.
        draft: Rc<Draft>,
        /// The bytes.
        bytes: Rc<[u8]>,
        /// The key.
        key: Rc<OwnKey>,
        /// The passphrase of its file, where the browser does not keep the key.
        passphrase: Option<Passphrase>,
    },
    /// Remember, at once and synchronously, whose keys one knows.
    KeepSigners(Rc<Vec<KnownSigner>>),
    /// Read the list of comparisons. Answer: `CollectionsRead`.
    ReadCollections,
    /// Read a comparison, without those pieces of its tables. Answer: `CollectionRead`.
    ReadCollection(CollectionId, Rc<BTreeSet<PieceId>>),
    /// Store what was decided in one strict transaction and tell the other tabs. Answer: `Appended` or `AppendFailed`.
    AppendToCollection(CollectionId, Vec<Rc<DeskEntry>>, DeskSummary),
    /// Store pieces of tables in one strict transaction. Answer: `PiecesKept` or `AppendFailed`.
    KeepPieces(CollectionId, Vec<(PieceId, Rc<[u8]>)>),
    /// Store a comparison's row alone and tell the other tabs.
    KeepCollectionRow(DeskSummary),
    /// Remove a comparison from this browser. Answer: `CollectionDeleted`.
    DeleteCollection(CollectionId),
    /// Read the results in files that were offered, some at a time. Answer: `OrganisationsProgressed` now and then,
    /// `OrganisationsRead` for some of them, and `OrganisationsEnded` at the end.
    ReadOrganisations {
        /// The files.
        ticket: FileTicket,
        /// The framework editions that need not be read from the files.
        known: Vec<Rc<Framework>>,
    },
    /// Read no more of these files than are being read.
    StopOrganisations(FileTicket),
    /// Look at a table of a file as results of organisations; without a mapping, as its columns were said to be the last
    /// time, or as they look. Answer: `ResultsRead`, and `SheetProgressed` before.
    ReadResults {
        /// The file.
        ticket: FileTicket,
        /// Which of its tables.
        table: u32,
        /// What the organisations were assessed against.
        package: Package,
        /// What its columns are for.
        mapping: Option<elsewhere::Mapping>,
        /// The time of the import.
        at: Timestamp,
        /// The number of the question, which comes back with the answer.
        n_asked: u32,
    },
    /// Remember what the columns of a table of results with these headers are for.
    KeepResultsMapping(Rc<str>, elsewhere::Mapping),
    /// Write a comparison to a file and hand it to the user. Answer: `CollectionSaved`.
    ExportCollection {
        /// The comparison.
        collection: Rc<Collection>,
        /// The frameworks of its rounds.
        packages: Vec<Package>,
        /// The file's name.
        name: Rc<str>,
        /// The time of the export.
        at: Timestamp,
    },
    /// Read the file of a comparison. Answer: `CollectionFileRead`.
    ReadCollectionFile(FileTicket),
    /// Write statistics without names to a file, in parts, and hand it to the user. Answer: `BookExported`.
    ExportStatistics {
        /// Whose results.
        sheet: Rc<Sheet>,
        /// Who is told of, and how.
        plan: Rc<Plan>,
        /// Which kind of file.
        form: BookForm,
        /// The file's name.
        name: Rc<str>,
        /// The time of the export.
        at: Timestamp,
    },
    /// Go to a page.
    Go(Route),
    /// Go to a page in place of the present one, so that the way back leads to the page before.
    GoInPlace(Route),
    /// Put the focus on the element of that id, once it is drawn.
    FocusOn(Rc<str>),
    /// Show the title of the page.
    ShowTitle(String),
    /// Let an event happen after some milliseconds.
    Wait(u32, Box<Event>),
}
