//! Each effect carried out as the browser does, with its answer.

use std::collections::BTreeMap;
use std::rc::Rc;

use qualicycle::app::event::{ManuscriptProblem, NotFetched, StorageProblem};
use qualicycle::app::files::{AttachmentProblem, FileTicket, LARGEST_ATTACHMENT};
use qualicycle::app::import::{Planted, Refusal};
use qualicycle::app::pictures::PictureForm;
use qualicycle::app::responses::ResponsesProblem;
use qualicycle::app::shelf::with_summary;
use qualicycle::app::{Effect, Event, Remembered};
use qualicycle::dossier::change::{Change, Organisation};
use qualicycle::dossier::entry::{DossierId, Entry, Timestamp};
use qualicycle::dossier::evidence::FileRef;
use qualicycle::dossier::signature::Checks;
use qualicycle::formats::digest::sha256;
use qualicycle::formats::media_type;
use qualicycle::formats::message::{Request, Response, answer, answer_with};
use qualicycle::formats::sheet::Preview;
use qualicycle::framework::Package;
use qualicycle::texts::Language;

use super::super::Desk;
use super::super::{desks, exchange, keys};
use super::shipped::BUILT_IN;
use super::{Disk, EXAMPLE, File, Tab, built_in, catalogue, cross_map, qual, words_of_interface};

impl Tab {
    /// Carries out an effect as `browser` does, with its answer.
    pub(super) fn run(&mut self, effect: &Effect) -> Vec<Event> {
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
            Effect::ReadResults { ticket, table, package, mapping, at, n_asked } => {
                let file = self.files.get(&ticket.0).and_then(|files| files.first()).expect("the file is held");
                let look = |mapping| exchange::look(file, table, package.clone(), mapping, at);
                let is_asked = mapping.is_none();
                let first = look(mapping);
                let known = first.as_ref().ok().and_then(|it| disk.results_mappings.get(&it.look.signature).cloned());
                let result = match known.filter(|_| is_asked) {
                    Some(known) => look(Some(known)).map(|brought| (brought, true)),
                    None => first.map(|brought| (brought, false)),
                };
                vec![Event::ResultsRead(n_asked, result)]
            }
            Effect::KeepResultsMapping(signature, mapping) => {
                disk.results_mappings.insert(signature.to_string(), mapping);
                Vec::new()
            }
            Effect::ReadCollectionFile(ticket) => {
                let files = self.files.remove(&ticket.0).unwrap_or_default();
                vec![exchange::read(files.first().expect("the file is held"))]
            }
            Effect::ExportCollection { collection, packages, name, at } => {
                let written = exchange::write(&collection, packages, at);
                let result = written.as_ref().map(|_| name.clone()).map_err(|error| error.to_string().into());
                self.downloads.extend(written.ok().map(|bytes| File { name, bytes }));
                vec![Event::CollectionSaved(result)]
            }
            Effect::ExportStatistics { sheet, plan, form, name, at } => {
                let bytes = exchange::statistics(&sheet, &plan, form, at);
                self.downloads.push(File { name: name.clone(), bytes });
                vec![Event::BookExported(Ok(name))]
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
