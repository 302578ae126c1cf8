//! What each event does to the model, and what it asks of the browser. This is the only place where the model
//! changes.

mod agree;
mod answers;
mod attach;
mod bringing;
mod browse;
mod decide;
mod desks;
mod edition;
mod evidence;
mod exchange;
mod files;
mod frameworks;
mod gathering;
pub mod history;
mod import;
mod improve;
mod panels;
mod papers;
mod prepare;
mod rate;
mod responses;
mod review;
mod side;
mod signing;
mod start;
mod writing;

use std::rc::Rc;

use super::addition::Addition;
use super::effect::Effect;
use super::event::Event;
use super::shelf::{self, Summary};
use super::workspace::{Way, Workspace};
use super::{Model, Notice, Question, Storage};
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, Entry, EntryId, RoundId, Timestamp};
use crate::dossier::round::Round;
use crate::dossier::team::MemberId;

impl Model {
    /// Lets an event happen.
    pub fn update(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        self.now = now;
        let mut effects = self.react(event);
        self.refresh_sheets();
        self.refresh_journal();
        self.refresh_desk();
        self.refresh_extract();
        effects.extend(self.check_signatures());
        let title = self.page_title();
        if title != self.title {
            self.title.clone_from(&title);
            effects.push(Effect::ShowTitle(title));
        }
        effects
    }

    fn react(&mut self, event: Event) -> Vec<Effect> {
        if self.is_not_ours(&event) {
            return self.refuse();
        }
        match event {
            Event::Began(beginning) => self.begin(beginning),
            Event::ShelfRead(result) => self.take_shelf(result),
            Event::DossiersLost => self.lose_dossiers(),
            Event::TextsRead(language, result) => self.take_texts(language, result),
            Event::CatalogueRead(result) => self.take_catalogue(result),
            Event::CrossMapRead(result) => self.take_cross_map(result),
            Event::FrameworkRead(reference, result) => self.take_framework(&reference, result),
            Event::DossierRead(dossier, result) => self.take_dossier(dossier, result),
            Event::Appended(ids) => self.confirm_saved(&ids),
            Event::AppendFailed(_) => self.fail_saving(),
            Event::EntriesArrived(dossier, entries) => self.take_arrivals(dossier, entries),
            Event::DeletedElsewhere(dossier) => self.close_deleted(dossier),
            Event::ShelfChanged => vec![Effect::ReadShelf],
            Event::ManuscriptsRead(result) => self.take_manuscripts(result),
            Event::ManuscriptKept(manuscript, result) => self.confirm_manuscript(manuscript, &result),
            Event::ManuscriptRemoved(manuscript, result) => self.finish_removal(manuscript, result),
            Event::ManuscriptsChanged => vec![Effect::ReadManuscripts],
            Event::ExampleReady(Ok(dossier)) => vec![Effect::Go(super::Route::Dossier(dossier))],
            Event::ExampleReady(Err(problem)) => self.tell(Notice::NotLoaded { what: problem.0 }),
            Event::NoteRested(key, text) => self.rest_note(key, &text),
            Event::SearchRested(typed) => self.rest_search(&typed),
            Event::TimePassed => Vec::new(),

            Event::RouteChanged(route) => self.go(route),
            Event::LanguageChosen(language) => self.choose_language(language),
            Event::AppearanceChosen(appearance) => self.choose_appearance(appearance),
            Event::NoticeDismissed => self.dismiss_notice(),
            Event::LossAccepted => self.accept_loss(),
            Event::QuestionDismissed => self.dismiss_question(),
            Event::QuestionConfirmed => self.confirm_question(),

            Event::OrganisationTyped(organisation) => self.change_form(|form| form.organisation = organisation),
            Event::LabelTyped(label) => self.change_form(|form| form.label = label),
            Event::FrameworkChosen(framework) => self.choose_framework(framework),
            Event::NewFlagAnswered(flag, answer) => self.answer_new_flag(flag, answer),
            Event::DossierSubmitted => self.create_dossier(),
            Event::ExampleAsked => vec![Effect::OpenExample(self.settings.language)],

            Event::SearchTyped(typed) => self.type_search(typed),
            Event::ScopeTried(framework, flag, answer) => self.try_scope(framework, flag, answer),

            Event::OrganisationDescribed(organisation) => {
                self.record(vec![Change::OrganisationDescribed(Rc::new(organisation))])
            }
            Event::ThemeToggled(round, theme) => self.toggle_theme(round, &theme),
            Event::FlagAnswered(round, flag, answer) => self.answer_flag(round, flag, answer),
            Event::SheetWorded(round, part, text) => self.word_sheet(round, part, &text),
            Event::TargetChosen(round, indicator, level) => self.set_target(round, indicator, level),
            Event::AimTyped(round, indicator, amount) => self.set_aim(round, indicator, amount),
            Event::ThemeTargetChosen(round, theme, level) => self.set_theme_target(round, &theme, level),
            Event::Rated(round, indicator, rating) => self.rate(round, indicator, rating),
            Event::Added(addition) => self.add(addition),
            Event::AddedTogether(additions) => self.add_together(additions),
            Event::Entered(changes) => self.enter(changes),
            Event::PanelBegun(round, group, themes) => self.begin_panel(round, group, &themes),
            Event::PanelEdited(round, panel, edit) => self.edit_panel(round, panel, &edit),
            Event::PanelCopied(round, panel) => self.copy_panel(round, panel),
            Event::PanelGivenUp(round, panel) => self.give_up_panel(round, panel),
            Event::ActionBegun(action) => self.begin_action(action),
            Event::ReviewBegun(details) => self.begin_review(details),
            Event::FindingBegun(review, details) => self.begin_finding(review, details),
            Event::ActionMoved(action, state) => self.move_action(action, state),
            Event::EffectJudged(action, state, judgement) => self.judge_effect(action, state, judgement),
            Event::ActedAs(member) => self.act_as(member),
            Event::SideChosen(side) => self.choose_side(side),
            Event::EvidenceWanted(indicator) => self.want_evidence(indicator),
            Event::VotesLocked(round, theme, locked) => self.lock_votes(round, theme, locked),
            Event::ConsensusFound(round, indicator, rating, words) => self.agree(round, indicator, rating, words),
            Event::ProposalsTaken(round, indicators) => self.take_proposals(round, &indicators),
            Event::FilesAttached(ticket, files, to) => self.attach(ticket, &files, to),
            Event::AttachmentKept(ticket, name, result) => self.take_attachment(ticket, name, result),
            Event::FileAsked(file, what) => self.use_file(file, what),
            Event::FileShown(file, address) => self.show_file(file, address),
            Event::FilesListed(dossier, result) => self.take_files(dossier, result),
            Event::FilesNotKept(_, n, problem) => self.tell(Notice::FilesNotKept { n, problem }),
            Event::FileHidden => self.hide_file(),
            Event::NoteTyped(key, text) => self.type_note(key, text),
            Event::NoteTaken(key, text) => self.take_note(&key, &text),
            Event::NoteLeft(key) => self.leave_note(&key),
            Event::PhaseChosen(round, phase) => self.record_in(round, |_| vec![Change::PhaseReached { round, phase }]),
            Event::ReviewSealAsked(review) => self.ask_to_seal(review),
            Event::CloseAsked(round) => self.ask_to_close(round),
            Event::RoundBegun(framework, label) => self.begin_round(framework, label),
            Event::NextRoundOpened(round, label) => self.open_next_round(round, label, None),
            Event::NextRoundOpenedOn(round, label, edition) => self.open_next_round(round, label, Some(edition)),
            Event::EditionConsidered(round, edition) => self.consider_edition(round, edition),
            Event::ProposalDecided(from, to, accepts) => self.decide_proposal(from, to, accepts),
            Event::MethodChosen(pair, method) => self.choose_method(pair, method),
            Event::EditionLeft => self.leave_plan(),
            Event::EditionMoved => self.move_edition(),
            Event::EditionReturned(round) => self.return_edition(round),
            Event::AnswerConfirmed(round, indicator) => self.confirm_answer(round, &indicator),
            Event::UndoAsked => self.take_step(Way::Back),
            Event::RedoAsked => self.take_step(Way::Forth),
            Event::ResultsChosen(analysis) => self.choose_results(analysis),
            Event::HistorySought(sought) => self.seek_in_history(sought),
            Event::HistoryContinued => self.continue_history(),
            Event::ValuePutBack(entry) => self.put_back(entry),
            Event::ClashSettled(field, chosen) => self.settle_clash(&field, chosen),
            Event::NotesJoined(field) => self.join_notes(&field),

            Event::ManuscriptBegun(start) => self.begin_writing(start),
            Event::Edited(manuscript, edit) => self.edit(manuscript, &edit),
            Event::EditTyped(manuscript, edit) => self.type_edit(manuscript, edit),
            Event::EditRested(manuscript, n) => self.rest_edit(manuscript, n),
            Event::EditLeft(manuscript) => self.leave_edit(manuscript),
            Event::ManuscriptUndone(manuscript) => self.undo_edit(manuscript),
            Event::ManuscriptRedone(manuscript) => self.redo_edit(manuscript),
            Event::PublicationAsked(manuscript) => self.ask_to_publish(manuscript),
            Event::EditionPublished(manuscript) => self.publish(manuscript),
            Event::NextEditionBegun(manuscript) => self.begin_next_edition(manuscript),
            Event::ManuscriptRemovalAsked(manuscript) => self.ask_to_remove_manuscript(manuscript),
            Event::FrameworkExportAsked(manuscript, form) => self.export_framework(manuscript, form),
            Event::FrameworkExported(result) => self.finish_framework_export(result),
            Event::FrameworkFileRead(name, package) => self.take_framework_file(&name, &package),

            Event::ExportAsked(dossier) => self.export(dossier),
            Event::EnclosureChosen(enclosure) => self.choose_enclosure(enclosure),
            Event::FilesLeftOut(_, n) => self.tell(Notice::FilesLeftOut { n }),
            Event::Exported(dossier, result) => self.finish_export(dossier, result),
            Event::PlanExportAsked(round, form) => self.export_plan(round, form),
            Event::CalendarAsked(dossier) => self.export_calendar(dossier),
            Event::BookExported(result) => self.finish_book_export(result),
            Event::PaperAsked(paper) => self.save_paper(&paper),
            Event::PaperSaved(result) => self.finish_paper(result),
            Event::PaperChosen(choice) => self.choose_paper(choice),
            Event::PrintAsked => self.print(),
            Event::LogoOffered(ticket, file) => self.take_logo(ticket, &file),
            Event::LogoRead(result) => self.put_logo(result),
            Event::PictureAsked(picture) => vec![Effect::SavePicture(picture)],
            Event::PictureSaved(_, Ok(name)) => self.tell(Notice::PictureSaved { name }),
            Event::PictureSaved(form, Err(reason)) => self.tell(Notice::PictureFailed { form, reason }),
            Event::FilesOffered(ticket, files) => self.take_offer(ticket, &files),
            Event::FileRead(name, result) => self.take_file(name, result),
            Event::SheetRead(ticket, result, remembered) => self.take_sheet(ticket, result, remembered),
            Event::SheetProgressed(progress) => self.show_progress(progress),
            Event::TableChosen(table) => self.choose_table(table),
            Event::RoleChosen(column, role) => self.choose_role(column, role),
            Event::HeaderChosen(row) => self.choose_header(row),
            Event::ImportTitled(title) => self.title_import(title),
            Event::ImportLanguageChosen(language) => self.choose_import_language(language),
            Event::ImportScaleChosen(scale) => self.choose_import_scale(scale),
            Event::SheetPlanted(n_asked, result) => self.take_planting(n_asked, result),
            Event::ResponsesRead(n_asked, result) => self.take_responses(n_asked, result),
            Event::ResponsesTableChosen(table) => self.choose_responses_table(table),
            Event::ResponsesMapped(mapping) => self.map_responses(mapping),
            Event::ResponsesAccepted => self.accept_responses(),
            Event::ResponsesDismissed => self.dismiss_responses(),
            Event::ImportAccepted => self.accept_import(),
            Event::ImportDismissed => self.dismiss_import(),
            Event::JoinedRead(dossier, side, result) => self.compare_incoming(dossier, side, result),
            Event::IncomingAccepted => self.accept_incoming(),
            Event::IncomingDismissed => self.dismiss_incoming(),
            Event::AnswersRead(name, result) => self.take_answers(name, result),
            Event::OfferRead => self.finish_offer(),
            Event::IntakeDismissed => self.dismiss_intake(),
            Event::IntakeOpened(dossier) => self.open_for_answers(dossier),
            Event::SlipAsked(slip) => self.save_slip(&slip),
            Event::CopyAsked(field, text) => vec![Effect::Copy { field, text }],
            Event::Copied(is_copied) => self.finish_copy(is_copied),

            Event::KeyWanted(passphrase) => self.make_key(passphrase),
            Event::KeyTaken(result) => self.take_key(result),
            Event::KeyFileAsked => self.save_key_file(),
            Event::KeyUnlocked(passphrase) => self.unlock_key(passphrase),
            Event::KeyLeft => self.leave_key(),
            Event::KeyForgetAsked => self.ask_to_forget_key(),
            Event::SigningChanged(remembered) => self.remember_signing(&remembered),
            Event::KeyringRead(name, result) => self.take_keyring(name, result),
            Event::SignaturesChecked(dossier, checks) => self.take_checks(dossier, checks),
            Event::SignatureAsked(asked) => self.sign(asked),
            Event::SignatureMade(draft, result) => self.take_signature(&draft, result),
            Event::SignerKnown(signer) => self.know_signer(&signer),
            Event::SignerForgotten(key) => self.forget_signer(&key),
            Event::SignersFileAsked => self.save_signers(),

            Event::CollectionsRead(result) => self.take_collections(result),
            Event::CollectionRead(id, result) => self.take_collection(id, result),
            Event::CollectionChanged(id) => self.hear_of_collection(id),
            Event::CollectionDeletedElsewhere(id) => self.close_collection(id),
            Event::CollectionBegun(name) => self.begin_collection(name),
            Event::Decided(changes) => self.decide(changes),
            Event::DeskAdded(addition) => self.add_to_desk(addition),
            Event::DecisionDrafted(dossier, draft) => self.draft_decision(dossier, draft),
            Event::DecisionEntered => self.enter_decision(),
            Event::DecisionRetractAsked(decision) => self.ask_to_retract(decision),
            Event::CompareViewed(view) => self.look_at(view),
            Event::OrganisationsProgressed(ticket, progress) => self.show_reading(ticket, progress),
            Event::OrganisationsRead(ticket, gathered) => self.take_gathered(ticket, gathered),
            Event::OrganisationsEnded(ticket) => self.finish_reading(ticket),
            Event::ReadingCancelled => self.cancel_reading(),
            Event::PiecesKept(n) => self.confirm_pieces(n),
            Event::CollectionDeleteAsked(id) => self.ask_to_delete_collection(id),
            Event::CollectionDeleted(id, result) => self.finish_deletion(id, result),

            Event::ResultsRead(n_asked, result) => self.take_results(n_asked, result),
            Event::ResultsTableChosen(table) => self.choose_results_table(table),
            Event::ResultsFrameworkChosen(framework) => self.choose_results_framework(framework),
            Event::ResultsMapped(mapping) => self.map_results(mapping),
            Event::ResultsAccepted => self.accept_results(),
            Event::ResultsDismissed => self.dismiss_results(),
            Event::CollectionSaveAsked => self.save_collection(),
            Event::CollectionSaved(result) => self.finish_book_export(result),
            Event::CollectionFileRead(name, result) => self.take_collection_file(name, result),
            Event::OfferedUnited => self.unite_offered(),
            Event::OfferedOpened => self.open_offered_aside(),
            Event::OfferedDismissed => self.dismiss_offered(),
            Event::ExtractRoundsChosen(all_rounds) => self.choose_extract_rounds(all_rounds),
            Event::ExtractAsked(form) => self.export_extract(form),

            Event::DeleteAsked(dossier) => self.ask_to_delete(dossier),
            Event::Deleted(dossier, result) => self.finish_delete(dossier, result),
        }
    }

    /// Enters changes into the dossier at hand and has them stored together.
    fn record(&mut self, changes: Vec<Change>) -> Vec<Effect> {
        if !self.may_enter(&changes) {
            return self.refuse();
        }
        let now = self.now;
        let Some(workspace) = &mut self.workspace else { return Vec::new() };
        let author = workspace.author(self.ids.replica, &changes);
        if !changes.is_empty() {
            // What was taken back before cannot be done again after something new.
            workspace.redoable.clear();
        }
        let mut entries = Vec::with_capacity(changes.len());
        for change in changes {
            let id = EntryId(self.ids.make(now));
            let entry = Rc::new(workspace.dossier.draft(id, now, author.clone(), change));
            workspace.dossier.insert(entry.clone());
            entries.push(entry);
        }
        self.store(entries)
    }

    /// From now on, what is entered here is entered by that member.
    fn act_as(&mut self, member: Option<MemberId>) -> Vec<Effect> {
        let Some(workspace) = &mut self.workspace else { return Vec::new() };
        if workspace.acting != member {
            workspace.hand_over();
        }
        workspace.acting = member;
        vec![Effect::KeepActing(workspace.dossier.id, member)]
    }

    /// Enters something new under a new id.
    fn add(&mut self, addition: Addition) -> Vec<Effect> {
        if !self.may_be_added(&addition) {
            return Vec::new();
        }
        let id = self.ids.make(self.now);
        let follows = super::addition::follows(&addition, id);
        let mut effects = self.enter(addition.changes(id));
        if !effects.is_empty() {
            effects.extend(self.go_on(follows));
        }
        effects
    }

    /// Enters several new things under new ids, as one step that can be taken back.
    fn add_together(&mut self, additions: Vec<Addition>) -> Vec<Effect> {
        let mut changes = Vec::new();
        for addition in additions {
            changes.extend(addition.changes(self.ids.make(self.now)));
        }
        self.enter(changes)
    }

    /// Enters what a form says, as one step that can be taken back: what stands already is left alone, and so are
    /// rounds and reviews that are sealed.
    fn enter(&mut self, changes: Vec<Change>) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let dossier = &workspace.dossier;
        let is_new = |change: &Change| {
            let Some(field) = change.field() else { return false };
            let is_open = |id| dossier.round(id).is_some_and(|round| !round.is_sealed());
            let stands = dossier.winner(&field).is_some_and(|winner| winner.change == *change);
            !stands && field.round().is_none_or(is_open) && dossier.is_open_in_review(&field)
        };
        let changes: Vec<Change> = changes.into_iter().filter(is_new).collect();
        self.touch_handed_in(&changes);
        let effects = self.record(changes);
        self.remember_for_undo(&effects);
        effects
    }

    /// What was just handed in or accepted, or looked at by a reviewer, stays in sight, whatever the filter.
    fn touch_handed_in(&mut self, changes: &[Change]) {
        let Some(workspace) = &mut self.workspace else { return };
        for change in changes {
            match change {
                Change::HandedIn { round, indicator, .. } => workspace.touch(*round, indicator),
                Change::Reviewed { indicator, .. }
                | Change::ReviewNoted { indicator, .. }
                | Change::LookPlanned { indicator, .. }
                | Change::LookMoved { indicator, .. } => workspace.touch_here(indicator),
                _ => {}
            }
        }
    }

    /// Like [`Model::record`], unless the round is sealed.
    fn record_in(&mut self, round: RoundId, changes: impl FnOnce(&Round) -> Vec<Change>) -> Vec<Effect> {
        match self.open_round(round).map(|round| changes(&round)) {
            Some(changes) => self.record(changes),
            None => Vec::new(),
        }
    }

    /// A round of the dossier at hand that can still change.
    fn open_round(&self, id: RoundId) -> Option<Rc<Round>> {
        let round = self.workspace.as_ref()?.dossier.round(id)?;
        (!round.is_sealed()).then(|| round.clone())
    }

    /// Hands entries of the dossier at hand to the storage, with the dossier's row.
    fn store(&mut self, entries: Vec<Rc<Entry>>) -> Vec<Effect> {
        let Some(summary) = self.refresh_summary() else { return Vec::new() };
        if entries.is_empty() {
            return Vec::new();
        }
        self.saving.n_pending += entries.len();
        vec![Effect::Append(summary.dossier, entries, summary)]
    }

    /// Brings the row of the dossier at hand up to date.
    fn refresh_summary(&mut self) -> Option<Summary> {
        let workspace = self.workspace.as_ref()?;
        let summary = Summary::of(&workspace.dossier, &self.library, workspace.exported_at);
        if !shelf::is_example(summary.dossier) {
            let shelf = self.shelf.clone().unwrap_or_default();
            self.shelf = Some(Rc::new(shelf::with_summary(&shelf, summary.clone())));
        }
        Some(summary)
    }

    fn confirm_saved(&mut self, ids: &[EntryId]) -> Vec<Effect> {
        self.saving.n_pending = self.saving.n_pending.saturating_sub(ids.len());
        let is_first = self.saving.saved_at.replace(self.now).is_none();
        // From now on there is something worth a file, with or without a network.
        if is_first { vec![Effect::FetchWorker] } else { Vec::new() }
    }

    fn fail_saving(&mut self) -> Vec<Effect> {
        self.saving.has_failed = true;
        self.storage = Storage::MemoryOnly;
        Vec::new()
    }

    fn take_arrivals(&mut self, dossier: DossierId, entries: Vec<Rc<Entry>>) -> Vec<Effect> {
        if let Some(workspace) = self.workspace.as_mut().filter(|workspace| workspace.dossier.id == dossier) {
            let locks = entries.iter().any(|entry| matches!(entry.change, Change::VotesLocked { .. }));
            let names_files = entries.iter().any(|entry| !entry.change.files().is_empty());
            for entry in entries {
                workspace.dossier.insert(entry);
            }
            if locks {
                self.keep_shown_votes();
            }
            self.refresh_summary();
            let mut effects = self.need_frameworks();
            effects.extend(names_files.then_some(Effect::ListFiles(dossier)));
            return effects;
        }
        vec![Effect::ReadShelf]
    }

    fn tell(&mut self, notice: Notice) -> Vec<Effect> {
        self.notice = Some(Rc::new(notice));
        Vec::new()
    }

    fn dismiss_notice(&mut self) -> Vec<Effect> {
        self.notice = None;
        Vec::new()
    }

    fn dismiss_question(&mut self) -> Vec<Effect> {
        match self.question.take() {
            Some(Question::TakeIn { .. }) => self.leave_offered(),
            _ => Vec::new(),
        }
    }

    fn confirm_question(&mut self) -> Vec<Effect> {
        match self.question.take() {
            Some(Question::Delete { dossier, .. }) => vec![Effect::Delete(dossier)],
            Some(Question::DeleteComparison { collection, .. }) => vec![Effect::DeleteCollection(collection)],
            Some(Question::RetractDecision { decision, .. }) => self.retract_decision(decision),
            Some(Question::Close { round, .. }) => self.close_round(round),
            Some(Question::SealReview { review, .. }) => self.seal_review(review),
            Some(Question::Publish { manuscript, .. }) => self.publish(manuscript),
            Some(Question::RemoveManuscript { manuscript, .. }) => vec![Effect::RemoveManuscript(manuscript)],
            Some(Question::TakeIn { .. }) => self.take_in_offered(),
            Some(Question::ForgetKey { .. }) => self.forget_key(),
            None => Vec::new(),
        }
    }

    fn workspace_of(&mut self, dossier: DossierId) -> Option<&mut Workspace> {
        self.workspace.as_mut().filter(|workspace| workspace.dossier.id == dossier)
    }
}
