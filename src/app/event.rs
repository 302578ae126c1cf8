//! What may happen: what a user did, and what the browser answers. Events are in the past tense.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::Remembered;
use super::addition::Addition;
use super::desks::{BringingProblem, Brought, DeskAddition, DeskSummary, FiledCollection, Gathered, StoredCollection};
use super::files::{AttachTo, AttachmentProblem, Enclosure, FileTicket, FileUse, OfferedFile};
use super::import::{Planted, Refusal};
use super::manuscript::{ManuscriptId, Manuscripts};
use super::panels::PanelEdit;
use super::papers::PaperFile;
use super::pictures::{PictureFile, PictureForm};
use super::responses::ResponsesProblem;
use super::route::desk::View;
use super::route::{Analysis, PaperChoice, Route, Sought};
use super::settings::{Appearance, Settings};
use super::shelf::Summary;
use super::signing::{Draft, OwnKey, Passphrase, RememberedSigning, SignatureAsked, SigningProblem};
use super::workspace::NoteKey;
use super::writing::Start;
use crate::compare::decision::{self, DecisionId};
use crate::compare::desk::{CollectionId, DeskChange};
use crate::dossier::change::{Change, Field, Organisation, Rating};
use crate::dossier::entry::{DossierId, Entry, EntryId, ReplicaId, RoundId};
use crate::dossier::evidence::FileRef;
use crate::dossier::finding::FindingDetails;
use crate::dossier::panel::{Group, PanelId};
use crate::dossier::plan::{Action, ActionId, ActionState, Judgement};
use crate::dossier::review::{ReviewDetails, ReviewId};
use crate::dossier::round::Phase;
use crate::dossier::side::Side;
use crate::dossier::signature::Checks;
use crate::dossier::team::MemberId;
use crate::formats::archive::{Archive, ReadError};
use crate::formats::book::BookForm;
use crate::formats::elsewhere;
use crate::formats::framework_file::Form;
use crate::formats::keyring::{Keyring, KeyringError, KnownSigner};
use crate::formats::message::Progress;
use crate::formats::responses::{self, Look};
use crate::formats::sheet::{Mapping, Preview, Role};
use crate::formats::slip::{AnswerFile, Slip, SlipError};
use crate::framework::conversion::{Method, ScalePair};
use crate::framework::cross_map::CrossMap;
use crate::framework::edit::Edit;
use crate::framework::scale::{Decimal, Kind, Level};
use crate::framework::{Answer, Card, FlagId, FrameworkRef, IndicatorId, Package, ThemeId};
use crate::texts::Language;

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    // What the browser says.
    /// The program began; the storage is still being asked.
    Began(Beginning),
    /// The storage answered.
    ShelfRead(Result<Vec<Summary>, StorageProblem>),
    /// The storage once held dossiers that are no longer there.
    DossiersLost,
    /// The words of the interface came, or not.
    TextsRead(Language, Result<Rc<str>, NotFetched>),
    /// The catalogue of frameworks came, or not.
    CatalogueRead(Result<Rc<Vec<Card>>, NotFetched>),
    /// What belongs together across frameworks came, or not.
    CrossMapRead(Result<Rc<CrossMap>, NotFetched>),
    /// Parts of a framework came, or not.
    FrameworkRead(FrameworkRef, Result<Package, NotFetched>),
    /// A dossier's journal came, with what this browser remembers beside it.
    DossierRead(DossierId, Result<(Vec<Rc<Entry>>, Remembered), StorageProblem>),
    /// Entries are on the disk.
    Appended(Vec<EntryId>),
    /// Entries could not be stored.
    AppendFailed(StorageProblem),
    /// Another tab stored entries.
    EntriesArrived(DossierId, Vec<Rc<Entry>>),
    /// Another tab removed a dossier from this browser.
    DeletedElsewhere(DossierId),
    /// Another tab changed the list of dossiers.
    ShelfChanged,
    /// The manuscripts in this browser came, or not.
    ManuscriptsRead(Result<Manuscripts, StorageProblem>),
    /// A manuscript is on the disk, or not.
    ManuscriptKept(ManuscriptId, Result<(), ManuscriptProblem>),
    /// A manuscript is gone, or not.
    ManuscriptRemoved(ManuscriptId, Result<(), StorageProblem>),
    /// Another tab changed the manuscripts.
    ManuscriptsChanged,
    /// The example is in its database.
    ExampleReady(Result<DossierId, NotFetched>),
    /// Some time has passed since a note was last typed in.
    NoteRested(NoteKey, Rc<str>),
    /// Some time has passed since a search was last typed in.
    SearchRested(Rc<str>),
    /// A minute passed, or the page came back into sight.
    TimePassed,

    // Where one goes.
    /// The address changed.
    RouteChanged(Route),
    /// A language was chosen.
    LanguageChosen(Language),
    /// Light or dark was chosen.
    AppearanceChosen(Appearance),
    /// The notice was read.
    NoticeDismissed,
    /// The user knows that the browser lost dossiers and need not be told again.
    LossAccepted,
    /// A question was answered by no.
    QuestionDismissed,
    /// A question was answered by yes.
    QuestionConfirmed,

    // The form of a new dossier.
    /// The organisation was described.
    OrganisationTyped(Organisation),
    /// The first round was named.
    LabelTyped(Rc<str>),
    /// A framework was chosen.
    FrameworkChosen(FrameworkRef),
    /// A scope question was answered in the form.
    NewFlagAnswered(FlagId, Answer),
    /// The form was sent.
    DossierSubmitted,
    /// Someone wants to look around in the example.
    ExampleAsked,

    // Reading frameworks.
    /// Something is being typed that is looked for: in all frameworks, or in the evidence.
    SearchTyped(Rc<str>),
    /// A scope question was answered to see what a framework would ask; nothing is recorded.
    ScopeTried(FrameworkRef, FlagId, Answer),

    // A round.
    /// The organisation's description was changed.
    OrganisationDescribed(Organisation),
    /// A theme was taken into the round or left out.
    ThemeToggled(RoundId, ThemeId),
    /// A scope question was answered.
    FlagAnswered(RoundId, FlagId, Answer),
    /// A part of a blank sheet was worded: a theme's title or an indicator's statement.
    SheetWorded(RoundId, Rc<str>, Rc<str>),
    /// A target was set or taken away.
    TargetChosen(RoundId, IndicatorId, Option<Level>),
    /// The target of a quantity was typed; none takes it away.
    AimTyped(RoundId, IndicatorId, Option<Decimal>),
    /// One target was set for all indicators of a theme.
    ThemeTargetChosen(RoundId, ThemeId, Option<Level>),
    /// An indicator was rated on its card: by the team, or, where votes are hidden, by the member who works here.
    Rated(RoundId, IndicatorId, Rating),
    /// Something new was entered that needs an id of its own.
    Added(Addition),
    /// Several new things were entered at once, each under an id of its own.
    AddedTogether(Vec<Addition>),
    /// A form was filled in: these values are entered together, unless they stand there already.
    Entered(Vec<Change>),
    /// A panel of a group begins, with what is proposed to it on themes.
    PanelBegun(RoundId, Group, Vec<ThemeId>),
    /// What a panel asks was changed.
    PanelEdited(RoundId, PanelId, PanelEdit),
    /// A panel begins with the questions of another one.
    PanelCopied(RoundId, PanelId),
    /// A panel was given up.
    PanelGivenUp(RoundId, PanelId),
    /// An action was begun from an axis or an indicator, to be looked at at once.
    ActionBegun(Rc<Action>),
    /// The reviewer begins a review of a round, and is led to it.
    ReviewBegun(Rc<ReviewDetails>),
    /// A finding was begun from an indicator, to be worded at once.
    FindingBegun(ReviewId, Rc<FindingDetails>),
    /// An action went on, or back.
    ActionMoved(ActionId, ActionState),
    /// It was judged what an action brought about, and how far it is: done, or given up.
    EffectJudged(ActionId, ActionState, Rc<Judgement>),
    /// Somebody said as which member of the team they work here, or as none.
    ActedAs(Option<MemberId>),
    /// Somebody said on which side of a review they work here.
    SideChosen(Side),
    /// Someone wants to add evidence to that indicator of the page, or no longer to any.
    EvidenceWanted(Option<IndicatorId>),
    /// The votes on a theme were locked, or opened again.
    VotesLocked(RoundId, ThemeId, bool),
    /// The team agreed on a rating, for a reason, with what some hold against it.
    ConsensusFound(RoundId, IndicatorId, Rating, [Rc<str>; 2]),
    /// The team takes what the votes on these indicators propose.
    ProposalsTaken(RoundId, Rc<[IndicatorId]>),
    /// Files were chosen or dropped as evidence.
    FilesAttached(FileTicket, Vec<OfferedFile>, AttachTo),
    /// A file of that name is stored as evidence, or not.
    AttachmentKept(FileTicket, Rc<str>, Result<FileRef, AttachmentProblem>),
    /// Someone wants to look at the file of a piece of evidence, or to save it.
    FileAsked(FileRef, FileUse),
    /// The file can be looked at, under an address, or not.
    FileShown(FileRef, Result<Rc<str>, AttachmentProblem>),
    /// These evidence files of a dossier are in this browser.
    FilesListed(DossierId, Result<BTreeSet<Rc<str>>, StorageProblem>),
    /// So many of the evidence files that a file brought were not stored.
    FilesNotKept(DossierId, usize, AttachmentProblem),
    /// The file has been looked at.
    FileHidden,
    /// A note is being typed.
    NoteTyped(NoteKey, Rc<str>),
    /// A note that was entered elsewhere is added to this one.
    NoteTaken(NoteKey, Rc<str>),
    /// The note was left.
    NoteLeft(NoteKey),
    /// The round goes on, or back.
    PhaseChosen(RoundId, Phase),
    /// Someone wants to close the round.
    CloseAsked(RoundId),
    /// The reviewer wants to seal the review.
    ReviewSealAsked(ReviewId),
    /// Someone opens a round on a framework, under that label.
    RoundBegun(FrameworkRef, Rc<str>),
    /// Someone opens the round after this one, under that label.
    NextRoundOpened(RoundId, Rc<str>),
    /// The same, to look at once at what a newer edition would change.
    NextRoundOpenedOn(RoundId, Rc<str>, FrameworkRef),
    /// Someone wants to see what a newer edition would change in a round.
    EditionConsidered(RoundId, FrameworkRef),
    /// The proposal that an indicator succeeds an older one was accepted or declined.
    ProposalDecided(IndicatorId, IndicatorId, bool),
    /// How levels go from one scale to another was chosen.
    MethodChosen(ScalePair, Method),
    /// The newer edition is not wanted now.
    EditionLeft,
    /// The round goes on to the edition that was looked at.
    EditionMoved,
    /// A round goes back to the edition before.
    EditionReturned(RoundId),
    /// An answer that came from the edition before stands.
    AnswerConfirmed(RoundId, IndicatorId),
    /// The last change is taken back.
    UndoAsked,
    /// What was taken back last is done again.
    RedoAsked,
    /// Other rounds or themes of the results are looked at.
    ResultsChosen(Analysis),
    /// Something is looked for in the history.
    HistorySought(Sought),
    /// More of the history is wanted.
    HistoryContinued,
    /// The value of an older entry is to stand again.
    ValuePutBack(EntryId),
    /// Of the values that stand side by side in a field, that of an entry is chosen.
    ClashSettled(Field, EntryId),
    /// Of notes that stand side by side all are kept, one below the other.
    NotesJoined(Field),

    // Writing a framework.
    /// Someone begins a framework of their own.
    ManuscriptBegun(Start),
    /// Something was changed.
    Edited(ManuscriptId, Edit),
    /// A field is being typed in: the change shows, and is stored when one stops.
    EditTyped(ManuscriptId, Edit),
    /// Some time has passed since a field was last typed in; the number tells whether it was typed in again.
    EditRested(ManuscriptId, u32),
    /// The field was left.
    EditLeft(ManuscriptId),
    /// The last change is taken back.
    ManuscriptUndone(ManuscriptId),
    /// What was taken back is done again.
    ManuscriptRedone(ManuscriptId),
    /// Someone wants to publish the edition.
    PublicationAsked(ManuscriptId),
    /// The edition is published: it can be used and never changes again.
    EditionPublished(ManuscriptId),
    /// Someone begins the edition after the published one.
    NextEditionBegun(ManuscriptId),
    /// Someone wants to remove a manuscript.
    ManuscriptRemovalAsked(ManuscriptId),
    /// Someone wants a framework as a file.
    FrameworkExportAsked(ManuscriptId, Form),
    /// A framework's file was written and read back, or not.
    FrameworkExported(Result<Rc<str>, Rc<str>>),
    /// A framework's file was read.
    FrameworkFileRead(Rc<str>, Package),

    // Files.
    /// Someone wants this dossier as a file; of one that is not at hand, to see first what the file would hold.
    ExportAsked(DossierId),
    /// It was chosen which evidence files go into the file of the dossier at hand.
    EnclosureChosen(Enclosure),
    /// So many of the evidence files that were to go into a dossier's file are not in it.
    FilesLeftOut(DossierId, usize),
    /// A file was written and read back.
    Exported(DossierId, Result<Rc<str>, Rc<str>>),
    /// Someone wants the plan of a round as a file for another program.
    PlanExportAsked(RoundId, BookForm),
    /// Someone wants the deadlines of a dossier as a calendar.
    CalendarAsked(DossierId),
    /// Tables or days were written and read back, or not.
    BookExported(Result<Rc<str>, Rc<str>>),
    /// Someone wants a paper as a file.
    PaperAsked(Rc<PaperFile>),
    /// A paper was written and handed to the browser under that name, or not.
    PaperSaved(Result<Rc<str>, Rc<str>>),
    /// Another paper, or another form of it, is looked at.
    PaperChosen(PaperChoice),
    /// Someone wants the page on paper.
    PrintAsked,
    /// A picture was chosen as the organisation's logo.
    LogoOffered(FileTicket, OfferedFile),
    /// The picture was read, or not.
    LogoRead(Result<Rc<[u8]>, Rc<str>>),
    /// Someone wants a figure as a file.
    PictureAsked(Rc<PictureFile>),
    /// A figure was handed to the browser under that name, or not.
    PictureSaved(PictureForm, Result<Rc<str>, Rc<str>>),
    /// Someone chose or dropped files.
    FilesOffered(FileTicket, Vec<OfferedFile>),
    /// A file was read.
    FileRead(Rc<str>, Result<Vec<Archive>, ReadError>),
    /// A spreadsheet was read, or not, with what its columns were for in an earlier import.
    SheetRead(FileTicket, Result<Vec<Preview>, Refusal>, Vec<Option<Mapping>>),
    /// The reading of a spreadsheet is so far.
    SheetProgressed(Progress),
    /// A table of the spreadsheet was chosen.
    TableChosen(usize),
    /// A column was said to be for something.
    RoleChosen(usize, Role),
    /// The row of the headers was said; none when there is none.
    HeaderChosen(Option<u32>),
    /// The framework to be imported was given a title.
    ImportTitled(Rc<str>),
    /// The language of the table was said.
    ImportLanguageChosen(Language),
    /// The scale of its indicators was said.
    ImportScaleChosen(Kind),
    /// What would be imported was worked out, in answer to the question of that number.
    SheetPlanted(u32, Result<Planted, Refusal>),
    /// A table of responses was looked at, in answer to the question of that number; and whether its columns are as
    /// they were said to be in an earlier import.
    ResponsesRead(u32, Result<(Look, bool), ResponsesProblem>),
    /// A table of the file of responses was chosen.
    ResponsesTableChosen(usize),
    /// It was said what the columns of a table of responses are for, and what the words in it mean.
    ResponsesMapped(responses::Mapping),
    /// The responses are wanted.
    ResponsesAccepted,
    /// The responses are not wanted.
    ResponsesDismissed,
    /// The framework is wanted.
    ImportAccepted,
    /// The import is given up.
    ImportDismissed,
    /// The journal of a dossier that the file at hand would join was read; on that side it is worked on here.
    JoinedRead(DossierId, Side, Result<Vec<Rc<Entry>>, StorageProblem>),
    /// What the file brings is wanted.
    IncomingAccepted,
    /// What the file brings is not wanted.
    IncomingDismissed,
    /// A file that holds answers to a panel was read, or not.
    AnswersRead(Rc<str>, Result<AnswerFile, SlipError>),
    /// All files that were offered together are read.
    OfferRead,
    /// What became of the answers was read.
    IntakeDismissed,
    /// The dossier for which answers wait is to be opened, and the answers taken in.
    IntakeOpened(DossierId),
    /// Someone wants a questionnaire as a file.
    SlipAsked(Rc<Slip>),
    /// Someone wants to copy the text of the field of that id.
    CopyAsked(Rc<str>, Rc<str>),
    /// The text was copied, or it is marked in its field.
    Copied(bool),

    // Signing.
    /// Someone wants a key of their own, whose file this passphrase locks.
    KeyWanted(Passphrase),
    /// A key was made here or taken out of its file, or not.
    KeyTaken(Result<Rc<OwnKey>, SigningProblem>),
    /// Someone wants the file of their key once more.
    KeyFileAsked,
    /// The passphrase of the file of a key that was opened was typed.
    KeyUnlocked(Passphrase),
    /// The key in the file that was opened is not wanted.
    KeyLeft,
    /// Someone wants this browser to forget their key.
    KeyForgetAsked,
    /// Another tab changed the key or the known signers.
    SigningChanged(Rc<RememberedSigning>),
    /// A file of a key or of known signers was read, or not.
    KeyringRead(Rc<str>, Result<Keyring, KeyringError>),
    /// The signatures of a dossier were checked.
    SignaturesChecked(DossierId, Checks),
    /// Somebody signs a record.
    SignatureAsked(SignatureAsked),
    /// The browser signed, with these 64 bytes, or not.
    SignatureMade(Rc<Draft>, Result<Rc<[u8]>, SigningProblem>),
    /// Somebody's key was said to be theirs, or what is known of them was changed.
    SignerKnown(Rc<KnownSigner>),
    /// A key is no longer known to be anybody's.
    SignerForgotten(Rc<str>),
    /// Someone wants the known signers as a file.
    SignersFileAsked,

    // Comparing organisations.
    /// The comparisons in this browser came, or not.
    CollectionsRead(Result<Vec<DeskSummary>, StorageProblem>),
    /// A comparison came, or not.
    CollectionRead(CollectionId, Result<StoredCollection, StorageProblem>),
    /// Another tab changed a comparison.
    CollectionChanged(CollectionId),
    /// Another tab removed a comparison.
    CollectionDeletedElsewhere(CollectionId),
    /// Someone begins a comparison under that name.
    CollectionBegun(Rc<str>),
    /// Something was decided on the comparison at hand.
    Decided(Vec<DeskChange>),
    /// Something new is entered into the comparison at hand, and its page is gone to where it has one.
    DeskAdded(DeskAddition),
    /// Somebody writes a decision on this organisation; none when what was written is dropped.
    DecisionDrafted(DossierId, Option<Rc<decision::Draft>>),
    /// The decision on the organisation of the page is entered as it was written, or says what is missing.
    DecisionEntered,
    /// A decision was entered by mistake, and somebody wants to take it out of the register.
    DecisionRetractAsked(DecisionId),
    /// Something else of the comparison is looked at.
    CompareViewed(View),
    /// So many files of the ticket were read, of how many.
    OrganisationsProgressed(FileTicket, Progress),
    /// Some files of the ticket were read, with what came of them.
    OrganisationsRead(FileTicket, Gathered),
    /// All files of the ticket were read, or no more of them are wanted.
    OrganisationsEnded(FileTicket),
    /// No more files are wanted; what was read stays.
    ReadingCancelled,
    /// So many pieces of tables are on the disk.
    PiecesKept(usize),
    /// Someone wants to delete a comparison from this browser.
    CollectionDeleteAsked(CollectionId),
    /// A comparison is gone, or not.
    CollectionDeleted(CollectionId, Result<(), StorageProblem>),

    // What comes into a comparison and leaves it.
    /// A table of another tool was looked at, in answer to the question of that number; and whether its columns are as
    /// they were said to be in an earlier import.
    ResultsRead(u32, Result<(Brought, bool), BringingProblem>),
    /// A table of the file was chosen.
    ResultsTableChosen(usize),
    /// It was said what the organisations of the table were assessed against.
    ResultsFrameworkChosen(FrameworkRef),
    /// It was said what the columns of the table are for, and what the words in it mean.
    ResultsMapped(elsewhere::Mapping),
    /// The results are wanted.
    ResultsAccepted,
    /// The results are not wanted.
    ResultsDismissed,
    /// Someone wants the comparison at hand as a file.
    CollectionSaveAsked,
    /// The file of a comparison was written and read back, or not.
    CollectionSaved(Result<Rc<str>, Rc<str>>),
    /// The file of a comparison was read, or not.
    CollectionFileRead(Rc<str>, Result<Rc<FiledCollection>, ReadError>),
    /// What the file brings goes into the comparison at hand.
    OfferedUnited,
    /// The file is to be opened as a comparison of its own.
    OfferedOpened,
    /// The file is not wanted.
    OfferedDismissed,
    /// It was chosen whether all rounds of the organisations go into the extract.
    ExtractRoundsChosen(bool),
    /// Someone wants the extract as a file.
    ExtractAsked(BookForm),

    /// Someone wants to delete a dossier from this browser.
    DeleteAsked(DossierId),
    /// A dossier is gone.
    Deleted(DossierId, Result<(), StorageProblem>),
}

/// What is known as soon as the program begins.
#[derive(Clone, Debug)]
pub struct Beginning {
    /// What was set in this browser, or follows from its languages.
    pub settings: Settings,
    /// This browser profile.
    pub replica: ReplicaId,
    /// True randomness for new ids.
    pub random: u128,
    /// Minutes east of UTC.
    pub utc_offset: i32,
    /// The address of the program, without what stands after the `#`.
    pub address: Rc<str>,
    /// The key with which one signs here, and whose keys one knows.
    pub signing: Rc<RememberedSigning>,
}

/// Why a manuscript was not stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManuscriptProblem {
    /// Another tab stored a later revision.
    Overtaken,
    /// The storage failed.
    Storage(StorageProblem),
}

/// The storage could not do what it was asked. The text is for those who help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorageProblem(pub Rc<str>);

/// Something could not be fetched. The text is for those who help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotFetched(pub Rc<str>);
