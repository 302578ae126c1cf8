//! Beginning, going from page to page, and taking in what was asked for.

use std::rc::Rc;

use super::super::event::{Beginning, NotFetched, StorageProblem};
use super::super::ids::IdSource;
use super::super::journal::LINES_AT_ONCE;
use super::super::leaving::departure_id;
use super::super::route::RoundPage;
use super::super::settings::Appearance;
use super::super::shelf::{self, Summary};
use super::super::workspace::{NoteKey, Workspace};
use super::super::{Drafts, Effect, Model, Notice, Question, Remembered, Route, Storage};
use crate::dossier::Dossier;
use crate::dossier::change::Change;
use crate::dossier::entry::{DossierId, Entry};
use crate::framework::{Card, FrameworkRef, Package};
use crate::texts::{Language, Texts};

impl Model {
    pub(super) fn begin(&mut self, beginning: Beginning) -> Vec<Effect> {
        self.settings = beginning.settings;
        self.utc_offset = beginning.utc_offset;
        self.address = beginning.address;
        self.remember_signing(&beginning.signing);
        self.ids = IdSource::new(beginning.replica, beginning.random);
        let mut effects = vec![
            Effect::ReadTexts(self.settings.language),
            Effect::KeepSettings(self.settings),
            Effect::ReadShelf,
            Effect::ReadCatalogue,
        ];
        effects.extend(self.need_dossier());
        effects.extend(self.need_collection());
        effects.extend(self.need_manuscripts());
        effects.extend(self.need_all_texts());
        self.follow_address(&Route::Home);
        effects.extend(self.need_readings());
        effects
    }

    pub(super) fn take_shelf(&mut self, result: Result<Vec<Summary>, StorageProblem>) -> Vec<Effect> {
        match result {
            Ok(mut shelf) => {
                shelf.sort_by_key(|summary| std::cmp::Reverse(summary.changed_at));
                self.shelf = Some(Rc::new(shelf));
                if self.storage == Storage::Starting {
                    self.storage = Storage::Kept;
                }
            }
            Err(_) => {
                self.shelf = Some(self.shelf.clone().unwrap_or_default());
                self.storage = Storage::MemoryOnly;
            }
        }
        self.need_names_on_home()
    }

    /// The dossier at hand is whole in memory: it is stored again before anything else is said.
    pub(super) fn lose_dossiers(&mut self) -> Vec<Effect> {
        if self.storage == Storage::Lost {
            return Vec::new();
        }
        self.storage = Storage::Lost;
        let entries = self.workspace.iter().flat_map(|workspace| workspace.dossier.entries().cloned()).collect();
        self.store(entries)
    }

    /// Another tab removed a dossier from this browser; what is open here goes with it.
    pub(super) fn close_deleted(&mut self, dossier: DossierId) -> Vec<Effect> {
        let name = self.workspace_of(dossier).map(|workspace| workspace.dossier.organisation().name.clone());
        let mut effects = vec![Effect::ReadShelf];
        if let Some(name) = name {
            self.workspace = None;
            self.tell(Notice::Deleted { name });
            effects.push(Effect::Go(Route::Home));
        }
        effects
    }

    pub(super) fn accept_loss(&mut self) -> Vec<Effect> {
        if self.storage == Storage::Lost {
            self.storage = Storage::Kept;
        }
        self.shelf.clone().map(Effect::ForgetLost).into_iter().collect()
    }

    pub(super) fn take_texts(&mut self, language: Language, result: Result<Rc<str>, NotFetched>) -> Vec<Effect> {
        match result {
            Ok(source) if language == self.settings.language => {
                let former = self.texts.replace(Rc::new(Texts::read(language, &source)));
                self.other_texts.extend(former.filter(|former| former.language != language));
                Vec::new()
            }
            Ok(source) => {
                self.papers.unavailable.remove(&language);
                self.keep_texts(Texts::read(language, &source));
                Vec::new()
            }
            // A paper in that language cannot be shown.
            Err(problem) if self.paper_language() == Some(language) && language != self.settings.language => {
                self.papers.unavailable.insert(language);
                self.tell(Notice::NotLoaded { what: problem.0 })
            }
            // Words of another language serve to word questionnaires in it, which can do without.
            Err(_) if language != self.settings.language => Vec::new(),
            Err(problem) => self.tell(Notice::NotLoaded { what: problem.0 }),
        }
    }

    pub(super) fn take_catalogue(&mut self, result: Result<Rc<Vec<Card>>, NotFetched>) -> Vec<Effect> {
        match result {
            Ok(cards) => {
                self.library.catalogue = Some(cards);
                let names = self.need_names_on_home();
                [names, self.need_searched()].concat()
            }
            Err(problem) => self.tell(Notice::NotLoaded { what: problem.0 }),
        }
    }

    pub(super) fn take_framework(
        &mut self,
        reference: &FrameworkRef,
        result: Result<Package, NotFetched>,
    ) -> Vec<Effect> {
        match result {
            Ok(package) => {
                self.library.add(package);
                self.compare_editions();
            }
            Err(problem) => {
                // The dossier itself is worth a file, whatever its framework lacks.
                self.library.miss(reference);
                self.writing.to_copy = None;
                let mut effects = self.write_file();
                effects.extend(self.write_paper());
                effects.extend(self.write_collection(reference));
                self.fail_results(reference);
                self.tell(Notice::NotLoaded { what: problem.0 });
                return effects;
            }
        }
        let mut effects = self.need_searched();
        if self.new_dossier.framework.as_ref() == Some(reference)
            && self.new_dossier.scope.0.is_empty()
            && let Some(framework) = self.library.framework(reference)
        {
            effects.extend(self.change_form(|form| form.scope = framework.default_scope()));
        }
        if let Some((framework, label)) = self.to_begin.take_if(|(framework, _)| framework == reference) {
            effects.extend(self.begin_round(framework, label));
        }
        effects.extend(self.keep_complete_framework(reference));
        effects.extend(self.take_in_pieces());
        effects.extend(self.write_collection(reference));
        effects.extend(self.look_with(reference));
        effects.extend(self.copy_framework(reference));
        if self.incomplete_frameworks().is_empty() {
            effects.extend(self.write_file());
            effects.extend(self.write_paper());
        }
        effects
    }

    /// A framework that the dossier at hand uses is kept whole in this browser, all languages, once they are here.
    pub(super) fn keep_complete_framework(&mut self, reference: &FrameworkRef) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        if !workspace.dossier.frameworks().contains(reference) {
            return Vec::new();
        }
        let dossier = workspace.dossier.id;
        self.refresh_summary();
        match self.library.package(reference).filter(|_| self.library.is_complete(reference)) {
            Some(package) => vec![Effect::KeepFramework(dossier, package.clone())],
            None => vec![Effect::ReadFramework(reference.clone(), None)],
        }
    }

    pub(super) fn go(&mut self, route: Route) -> Vec<Effect> {
        // Whoever goes elsewhere has left the note, even where the browser does not say that its field was left.
        let mut effects = self.leave_all_notes();
        effects.extend(self.settle(true));
        if let (Some(workspace), Route::Round(_, round, RoundPage::Assess(_, Some(indicator)))) =
            (&mut self.workspace, &route)
        {
            workspace.stopped_at.insert(*round, indicator.clone());
        }
        if let Some(workspace) = &mut self.workspace {
            workspace.touched = Rc::default();
        }
        if let Some(workspace) = self.workspace.as_mut().filter(|_| self.route != route) {
            workspace.n_lines = LINES_AT_ONCE;
        }
        let before = std::mem::replace(&mut self.route, route);
        self.follow_address(&before);
        // A file that was offered waits for its answer wherever one goes.
        if !matches!(self.question, Some(Question::TakeIn { .. })) {
            self.question = None;
        }
        self.leave_plan_elsewhere();
        self.to_look_into = None;
        if self.route.dossier().is_some_and(|dossier| self.to_export != Some(dossier)) {
            self.to_export = None;
        }
        if self.route.dossier() != before.dossier() {
            self.to_save = None;
        }
        effects.extend(self.need_dossier());
        effects.extend(self.need_collection());
        effects.extend(self.need_manuscripts());
        effects.extend(self.need_all_texts());
        let is_same_page = self.route.is_same_page(&before);
        if !is_same_page {
            effects.extend(self.leave_evidence());
        }
        effects.extend(if is_same_page { self.need_searched() } else { self.need_readings_anew() });
        effects
    }

    /// Asks for the dossier of the page, unless it is at hand.
    fn need_dossier(&mut self) -> Vec<Effect> {
        let Some(wanted) = self.route.dossier() else { return Vec::new() };
        match &self.workspace {
            Some(workspace) if workspace.dossier.id == wanted => Vec::new(),
            _ => vec![Effect::ReadDossier(wanted)],
        }
    }

    pub(super) fn take_dossier(
        &mut self,
        id: DossierId,
        result: Result<(Vec<Rc<Entry>>, Remembered), StorageProblem>,
    ) -> Vec<Effect> {
        let is_looked_into = self.to_look_into == Some(id);
        if !(is_looked_into || self.route.dossier() == Some(id)) || self.workspace_of(id).is_some() {
            return Vec::new();
        }
        self.to_look_into = None;
        let (entries, remembered) = match result {
            Ok((entries, remembered)) if !entries.is_empty() => (entries, remembered),
            nothing => return self.miss_dossier(is_looked_into, nothing.err()),
        };
        let summary = self.shelf.iter().flat_map(|shelf| shelf.iter()).find(|summary| summary.dossier == id);
        let exported_at = summary.and_then(|summary| summary.exported_at);
        let workspace = Workspace::new(Dossier::of(id, entries), exported_at);
        self.workspace = Some(Workspace { acting: remembered.acting, side: remembered.side, ..workspace });
        let mut effects = self.recover(&remembered.drafts);
        effects.extend(self.need_files());
        effects.extend(self.need_frameworks());
        effects.extend(self.need_manuscripts());
        if is_looked_into {
            effects.push(Effect::FocusOn(departure_id(id).into()));
        }
        effects.extend(self.take_in_waiting());
        effects
    }

    /// A dossier could not be read, or is not in this browser. Whoever only wants to see what its file would hold stays
    /// where they are.
    fn miss_dossier(&mut self, is_looked_into: bool, problem: Option<StorageProblem>) -> Vec<Effect> {
        match problem {
            Some(problem) if is_looked_into => return self.tell(Notice::ExportFailed { reason: problem.0 }),
            None if is_looked_into => return vec![Effect::ReadShelf],
            Some(_) => self.storage = Storage::MemoryOnly,
            None => {}
        }
        self.route = Route::Unknown;
        Vec::new()
    }

    /// Text that was being typed when the page closed becomes an entry, as if the field had been left.
    pub(super) fn recover(&mut self, drafts: &Drafts) -> Vec<Effect> {
        let Some(workspace) = &self.workspace else { return Vec::new() };
        let dossier = workspace.dossier.id;
        let dossier_at_hand = &workspace.dossier;
        let recovered = |(key, text): (&NoteKey, &Rc<str>)| {
            let (indicator, text) = (key.indicator.clone(), text.clone());
            let (change, is_open) = match key.review {
                Some(review) => {
                    let is_open = dossier_at_hand.review(review).is_some_and(|review| !review.is_sealed());
                    (Change::ReviewNoted { review, indicator, text: text.clone() }, is_open)
                }
                None => {
                    let is_open = dossier_at_hand.round(key.round).is_some_and(|round| !round.is_sealed());
                    (Change::Noted { round: key.round, indicator, text: text.clone() }, is_open)
                }
            };
            (is_open && workspace.note(key) != text).then_some(change)
        };
        let changes: Vec<Change> = drafts.iter().filter_map(recovered).collect();
        if changes.is_empty() {
            return Vec::new();
        }
        let n = changes.len();
        let mut effects = self.record(changes);
        effects.push(Effect::KeepDrafts(dossier, Drafts::new()));
        effects.extend(self.tell(Notice::Recovered { n }));
        effects
    }

    /// Asks for the frameworks of the dossier at hand, first for what can be read in the current language.
    pub(super) fn need_frameworks(&mut self) -> Vec<Effect> {
        let language = self.settings.language;
        let first = |reference: &FrameworkRef| (!self.library.has(reference, language)).then_some(language);
        let wanted = self.incomplete_frameworks().into_iter();
        let read = wanted.map(|reference| Effect::ReadFramework(reference.clone(), first(&reference)));
        // What several frameworks ask alike is noted once.
        let map = (self.is_on_several_frameworks() && self.library.cross_map.is_none()).then_some(Effect::ReadCrossMap);
        read.chain(map).collect()
    }

    /// Whether the dossier at hand has rounds on more than one framework, whatever the edition.
    fn is_on_several_frameworks(&self) -> bool {
        let rounds = self.workspace.iter().flat_map(|workspace| workspace.dossier.rounds());
        let mut ids = rounds.map(|round| round.framework().id.clone());
        let first = ids.next();
        ids.any(|id| Some(id) != first)
    }

    /// The frameworks of the dossier at hand of which words in some language are not here.
    pub(super) fn incomplete_frameworks(&self) -> Vec<FrameworkRef> {
        let used = self.workspace.iter().flat_map(|workspace| workspace.dossier.frameworks());
        used.filter(|reference| !self.library.is_complete(reference)).cloned().collect()
    }

    pub(super) fn choose_language(&mut self, language: Language) -> Vec<Effect> {
        self.settings.language = language;
        let mut effects = vec![Effect::KeepSettings(self.settings), Effect::ReadTexts(language)];
        effects.extend(self.need_frameworks());
        effects.extend(self.need_desk_frameworks());
        effects.extend(self.need_readings());
        let chosen = self.new_dossier.framework.clone();
        let missing = chosen.filter(|reference| !self.library.has(reference, language));
        effects.extend(missing.map(|reference| Effect::ReadFramework(reference, Some(language))));
        effects
    }

    pub(super) fn choose_appearance(&mut self, appearance: Appearance) -> Vec<Effect> {
        self.settings.appearance = appearance;
        vec![Effect::KeepSettings(self.settings)]
    }

    /// "Page – dossier – Qualicycle", in the current language.
    pub(super) fn page_title(&self) -> String {
        let Some(texts) = &self.texts else { return "Qualicycle".to_owned() };
        let page = match &self.route {
            Route::Framework(framework, _) => self.name_of(framework),
            Route::Editions(framework, _) => format!("{} – {}", texts.text(self.page_key()), self.name_of(framework)),
            _ => texts.text(self.page_key()),
        };
        let of_page = self.route.dossier().filter(|id| self.workspace.as_ref().is_some_and(|w| w.dossier.id == *id));
        if let Some(at_hand) = self.collection_of_page() {
            return format!("{page} – {} – Qualicycle", at_hand.collection.name());
        }
        match (of_page, &self.workspace) {
            (Some(id), Some(workspace)) if !shelf::is_example(id) => {
                format!("{page} – {} – Qualicycle", workspace.dossier.organisation().name)
            }
            _ => format!("{page} – Qualicycle"),
        }
    }

    /// The text id of the page's name.
    pub fn page_key(&self) -> &'static str {
        match &self.route {
            Route::Home => "page-home",
            Route::NewDossier => "page-new",
            Route::Data => "page-data",
            Route::Help => "page-help",
            Route::Frameworks(_) => "page-frameworks",
            Route::Import => "page-import",
            Route::Framework(..) => "page-framework",
            Route::Editions(..) => "page-editions",
            Route::Manuscript(..) => "page-manuscript",
            Route::Dossier(_) => "page-overview",
            Route::Round(_, _, RoundPage::Prepare) => "page-prepare",
            Route::Round(_, _, RoundPage::Assess(..)) => "page-assess",
            Route::Evidence(..) => "page-evidence",
            Route::History(..) => "page-history",
            Route::Clashes(_) => "page-clashes",
            Route::Round(_, _, RoundPage::Team) => "page-team",
            Route::Round(_, _, RoundPage::Panels(_)) => "page-panels",
            Route::Round(_, _, RoundPage::Responses(_)) => "page-responses",
            Route::Round(_, _, RoundPage::Consensus(_)) => "page-consensus",
            Route::Round(_, _, RoundPage::Analyse(_)) => "page-analyse",
            Route::Round(_, _, RoundPage::Axes) => "page-axes",
            Route::Round(_, _, RoundPage::Improve(..)) => "page-improve",
            Route::Round(_, _, RoundPage::Close) => "page-close",
            Route::Round(_, _, RoundPage::Report(_)) => "page-report",
            Route::Reviews(..) => "page-reviews",
            Route::Calendar(_) => "page-calendar",
            Route::Signatures => "page-signatures",
            Route::Comparisons => "page-comparisons",
            Route::Compare(_, page) => page.key(),
            Route::Unknown => "page-unknown",
        }
    }
}
