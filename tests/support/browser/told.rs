//! What a story asks of a tab, and effects as lines to compare.

use std::rc::Rc;

use qualicycle::app::route::RoundPage;
use qualicycle::app::workspace::{NoteKey, Workspace};
use qualicycle::app::{Effect, Route};
use qualicycle::dossier::change::{Change, Rating};
use qualicycle::dossier::entry::{DossierId, RoundId, Timestamp};
use qualicycle::dossier::round::Round;
use qualicycle::framework::Package;
use qualicycle::framework::scale::Level;
use qualicycle::texts::Language;

use super::Tab;

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
        Effect::ReadResults { table, .. } => format!("read results of table {table}"),
        Effect::KeepResultsMapping(..) => "keep results mapping".into(),
        Effect::ExportCollection { name, .. } => format!("save {name}"),
        Effect::ReadCollectionFile(_) => "read comparison file".into(),
        Effect::ExportStatistics { name, .. } => format!("save {name}"),
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
