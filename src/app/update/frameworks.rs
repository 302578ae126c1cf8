//! Frameworks outside a dossier: the manuscripts of this browser, what is on offer for a new dossier, and files out and
//! in.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::event::{ManuscriptProblem, StorageProblem};
use super::super::manuscript::{Manuscript, ManuscriptId, Manuscripts, title};
use super::super::route::RoundPage;
use super::super::{ComparePage, Effect, Model, Notice, Question, Route};
use crate::formats::framework_file::{self, Form};
use crate::framework::Package;
use crate::framework::check::findings;
use crate::framework::edit::begin::next_edition;
use crate::framework::edit::legalised;
use crate::texts::date::iso_date;

impl Model {
    /// Asks for the manuscripts where a page shows them and they are not here yet.
    pub(super) fn need_manuscripts(&self) -> Vec<Effect> {
        let is_shown = match &self.route {
            Route::Home => self.has_dossier_on_own_framework(),
            Route::Frameworks(_) | Route::Import | Route::Framework(..) | Route::Manuscript(..) | Route::NewDossier => {
                true
            }
            // Results of another tool may be on a framework of one's own.
            Route::Compare(_, ComparePage::Import) => true,
            // A newer edition of the round's framework may have been published here.
            Route::Round(dossier, _, RoundPage::Prepare | RoundPage::Close) => {
                self.workspace.as_ref().is_some_and(|workspace| workspace.dossier.id == *dossier)
            }
            _ => false,
        };
        if is_shown && self.manuscripts.is_none() { vec![Effect::ReadManuscripts] } else { Vec::new() }
    }

    /// Home shows dossiers before anything is known of the frameworks written here.
    pub(super) fn need_names_on_home(&self) -> Vec<Effect> {
        if self.route == Route::Home { self.need_manuscripts() } else { Vec::new() }
    }

    /// Whether a dossier here rests on a framework that did not come with the program, so that its name has to be read.
    fn has_dossier_on_own_framework(&self) -> bool {
        let rounds = self.shelf.iter().flat_map(|shelf| shelf.iter()).filter_map(|summary| summary.round.as_ref());
        let mut frameworks = rounds.map(|round| &round.framework);
        self.library.catalogue.is_some() && frameworks.any(|framework| !self.library.is_built_in(framework))
    }

    /// Takes what the disk has. What was written here since and is not on the disk yet stays.
    pub(super) fn take_manuscripts(&mut self, result: Result<Manuscripts, StorageProblem>) -> Vec<Effect> {
        let here = self.manuscripts.clone().unwrap_or_default();
        let Ok(stored) = result else {
            self.manuscripts = Some(here);
            return Vec::new();
        };
        let is_newer_here = |id: ManuscriptId, revision: u64| {
            here.iter().find(|manuscript| manuscript.id == id).filter(|manuscript| manuscript.revision >= revision)
        };
        let mut all: Manuscripts = Vec::with_capacity(stored.len());
        for manuscript in stored {
            match is_newer_here(manuscript.id, manuscript.revision) {
                Some(here) => all.push(here.clone()),
                None => {
                    self.writing.steps.remove(&manuscript.id);
                    all.push(manuscript);
                }
            }
        }
        let on_their_way = here.iter().filter(|manuscript| self.writing.storing.contains(&manuscript.id));
        let missing: Manuscripts =
            on_their_way.filter(|manuscript| !all.iter().any(|other| other.id == manuscript.id)).cloned().collect();
        all.extend(missing);
        all.sort_by_key(|manuscript| std::cmp::Reverse(manuscript.changed_at));
        self.manuscripts = Some(Rc::new(all));
        self.need_searched()
    }

    /// Saved, or not. What another tab wrote later is read again, since it stands on the disk.
    pub(super) fn confirm_manuscript(
        &mut self,
        id: ManuscriptId,
        result: &Result<(), ManuscriptProblem>,
    ) -> Vec<Effect> {
        self.saving.n_pending = self.saving.n_pending.saturating_sub(1);
        if let Some(at) = self.writing.storing.iter().position(|other| *other == id) {
            self.writing.storing.remove(at);
        }
        match result {
            Ok(()) => {
                let is_first = self.saving.saved_at.replace(self.now).is_none();
                // From now on there is something worth a file, with or without a network.
                if is_first { vec![Effect::FetchWorker] } else { Vec::new() }
            }
            Err(ManuscriptProblem::Overtaken) => {
                self.give_way(id);
                self.tell(Notice::Overtaken);
                vec![Effect::ReadManuscripts]
            }
            Err(ManuscriptProblem::Storage(_)) => self.fail_saving(),
        }
    }

    /// Lets what the disk has come before what is here.
    fn give_way(&mut self, id: ManuscriptId) {
        if self.writing.typing.as_ref().is_some_and(|typing| typing.manuscript == id) {
            self.writing.typing = None;
            self.saving.is_typing = false;
        }
        let all = self.manuscripts.clone().unwrap_or_default();
        let older = |manuscript: &Rc<Manuscript>| match manuscript.id == id {
            true => Rc::new(Manuscript { revision: 0, ..(**manuscript).clone() }),
            false => manuscript.clone(),
        };
        self.manuscripts = Some(Rc::new(all.iter().map(older).collect()));
    }

    pub(super) fn finish_removal(&mut self, id: ManuscriptId, result: Result<(), StorageProblem>) -> Vec<Effect> {
        let title = self.manuscript(id).map(|manuscript| manuscript.title(self.settings.language));
        if let Err(problem) = result {
            return self.tell(Notice::NotLoaded { what: problem.0 });
        }
        let others = self.manuscripts.iter().flat_map(|manuscripts| manuscripts.iter());
        let left: Manuscripts = others.filter(|other| other.id != id).cloned().collect();
        self.manuscripts = Some(Rc::new(left));
        self.writing.steps.remove(&id);
        self.tell(Notice::ManuscriptRemoved { title: title.unwrap_or_default() });
        match self.route {
            Route::Manuscript(at, _) if at == id => vec![Effect::Go(Route::Frameworks("".into()))],
            _ => Vec::new(),
        }
    }

    /// A framework goes into a file as it stands, sound or not.
    pub(super) fn export_framework(&mut self, id: ManuscriptId, form: Form) -> Vec<Effect> {
        let mut effects = self.settle(true);
        if let Some(manuscript) = self.manuscript(id) {
            let framework = &manuscript.package.framework;
            let title = manuscript.title(self.settings.language);
            let title: &str = if title.is_empty() { framework.id.as_str() } else { &title };
            let date = iso_date(self.now, self.utc_offset);
            let name = framework_file::file_name(title, &framework.edition, &date, form).into();
            effects.push(Effect::ExportFramework { package: manuscript.package.clone(), form, name });
        }
        effects
    }

    pub(super) fn finish_framework_export(&mut self, result: Result<Rc<str>, Rc<str>>) -> Vec<Effect> {
        match result {
            Ok(name) => self.tell(Notice::Exported { name }),
            Err(reason) => self.tell(Notice::ExportFailed { reason }),
        }
    }

    /// Asks whether a file's framework shall be taken in, after those that were offered before it.
    pub(super) fn take_framework_file(&mut self, _name: &str, package: &Package) -> Vec<Effect> {
        self.writing.offered.push(legalised(package));
        if self.writing.offered.len() == 1 { self.ask_about_offered() } else { Vec::new() }
    }

    fn ask_about_offered(&mut self) -> Vec<Effect> {
        let Some(package) = self.writing.offered.first() else { return Vec::new() };
        self.notice = None;
        self.question =
            Some(Question::TakeIn { name: self.name_and_edition(package), n_findings: findings(package).len() });
        // Whether it is here already is a matter of the manuscripts.
        if self.manuscripts.is_none() { vec![Effect::ReadManuscripts] } else { Vec::new() }
    }

    /// Leaves the first offered framework alone and turns to the next one.
    pub(super) fn leave_offered(&mut self) -> Vec<Effect> {
        if !self.writing.offered.is_empty() {
            self.writing.offered.remove(0);
        }
        self.ask_about_offered()
    }

    /// Takes in the first offered framework. A sound one can be used at once, as the edition that it is.
    pub(super) fn take_in_offered(&mut self) -> Vec<Effect> {
        if self.writing.offered.is_empty() {
            return Vec::new();
        }
        let package = self.writing.offered.remove(0);
        let mut effects = self.take_in(package);
        effects.extend(self.ask_about_offered());
        effects
    }

    fn take_in(&mut self, package: Package) -> Vec<Effect> {
        let title = title(&package, self.settings.language);
        let here = self.manuscripts.clone().unwrap_or_default();
        if here.iter().any(|manuscript| manuscript.package == package) {
            self.tell(Notice::KnownFramework { title });
            return vec![Effect::Go(Route::Frameworks("".into()))];
        }
        let package = self.under_a_free_name(package);
        let n_findings = findings(&package).len();
        let manuscript = Manuscript {
            id: ManuscriptId(self.ids.make(self.now)),
            revision: 0,
            package,
            published: Vec::new(),
            kept: Rc::default(),
            changed_at: self.now,
        };
        let mut effects = match n_findings {
            0 => self.keep_published(manuscript),
            _ => self.store_manuscript(manuscript),
        };
        effects.push(Effect::Go(Route::Frameworks("".into())));
        self.tell(Notice::TakenIn { title, n_findings });
        effects
    }

    /// An edition never changes: a file that brings another one of the same name brings the one after it. What comes
    /// with the program keeps its id to itself.
    fn under_a_free_name(&self, mut package: Package) -> Package {
        let reference = package.framework.reference();
        let mut built_in = self.library.catalogue.iter().flat_map(|cards| cards.iter());
        if built_in.any(|card| card.framework.id == reference.id) {
            let id = self.free_framework_id(reference.id.as_str());
            Rc::make_mut(&mut package.framework).id = id;
            return package;
        }
        let published = self.manuscripts.iter().flat_map(|all| all.iter()).flat_map(|m| &m.published);
        let of_this = published.filter(|card| card.framework.id == reference.id);
        let taken: BTreeSet<Rc<str>> = of_this.map(|card| card.framework.edition.clone()).collect();
        let is_other = self.library.package(&reference).is_some_and(|known| *known != package);
        if taken.contains(&reference.edition) || is_other {
            next_edition(&package, &taken, &self.today())
        } else {
            package
        }
    }
}
