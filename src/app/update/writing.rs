//! Writing a framework: beginning, changing, taking back, publishing. Each change is stored as a whole manuscript over
//! the revision before it; what is being typed shows at once and is stored when one stops.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::super::manuscript::{Manuscript, ManuscriptId, field_id, place_of, shift_button, with_manuscript};
use super::super::route::ManuscriptPage;
use super::super::writing::{Start, Typing};
use super::super::{Effect, Event, Model, Notice, Question, Route};
use crate::formats::name::id_after;
use crate::framework::check::{Spot, findings};
use crate::framework::edit::begin::{adapted, blank, next_edition};
use crate::framework::edit::{Edit, Identity, TextKey, Way, apply, item_ids, legalised, tidied, wanted};
use crate::framework::{FrameworkId, FrameworkRef, Package};
use crate::texts::date::{iso_date, year};

/// What is typed is stored when nobody has typed for so many milliseconds.
const EDIT_RESTS_AFTER: u32 = 1_500;

/// The id of a framework that has no title yet. The first title gives it another one.
const NAMELESS: &str = "new";

impl Model {
    pub(super) fn begin_writing(&mut self, start: Start) -> Vec<Effect> {
        let (edition, today) = (year(self.now, self.utc_offset).to_string(), self.today());
        match start {
            Start::Blank => {
                let id = self.free_framework_id(NAMELESS);
                let package = blank(id, &edition, &today, self.settings.language.code());
                self.begin_manuscript(package)
            }
            Start::CopyOf(reference) => match self.library.package(&reference).cloned() {
                Some(original) if self.library.is_complete(&reference) => {
                    let id = self.free_framework_id(reference.id.as_str());
                    self.begin_manuscript(adapted(&original, id, &edition, &today))
                }
                _ => {
                    self.writing.to_copy = Some(reference.clone());
                    vec![Effect::ReadFramework(reference, None)]
                }
            },
        }
    }

    /// Copies the framework that was waited for, now that it is here.
    pub(super) fn copy_framework(&mut self, reference: &FrameworkRef) -> Vec<Effect> {
        if self.writing.to_copy.as_ref() != Some(reference) || !self.library.is_complete(reference) {
            return Vec::new();
        }
        self.writing.to_copy = None;
        self.begin_writing(Start::CopyOf(reference.clone()))
    }

    /// Makes a manuscript of a framework, sound or not, and goes there.
    pub fn begin_manuscript(&mut self, package: Package) -> Vec<Effect> {
        let id = ManuscriptId(self.ids.make(self.now));
        let manuscript = Manuscript {
            id,
            revision: 0,
            package: legalised(&package),
            published: Vec::new(),
            kept: Rc::default(),
            changed_at: self.now,
        };
        let mut effects = self.store_manuscript(manuscript);
        effects.push(Effect::Go(Route::Manuscript(id, ManuscriptPage::Write(None))));
        effects
    }

    pub(super) fn edit(&mut self, id: ManuscriptId, edit: &Edit) -> Vec<Effect> {
        let mut effects = self.settle(true);
        let Some(manuscript) = self.manuscript(id).cloned() else { return effects };
        let current = self.current_edition(&manuscript);
        match apply(&current, edit, &manuscript.past()) {
            Ok(done) if done.package == current => {}
            Ok(done) => {
                self.tell_of_next_edition(&manuscript, &current);
                effects.extend(self.change(&manuscript, done.package.clone()));
                effects.extend(self.follow(id, edit, done.at, &done.package));
            }
            Err(refused) => effects.extend(self.tell(Notice::EditRefused(refused))),
        }
        effects
    }

    /// Shows what is being typed. The first letter in a published edition begins the next one.
    pub(super) fn type_edit(&mut self, id: ManuscriptId, edit: Edit) -> Vec<Effect> {
        let is_other = |typing: &Typing| typing.manuscript != id || !is_same_field(&typing.edit, &edit);
        let mut effects = Vec::new();
        if self.writing.typing.as_ref().is_some_and(is_other) {
            effects.extend(self.settle(true));
        }
        let Some(manuscript) = self.manuscript(id).cloned() else { return effects };
        let current = self.current_edition(&manuscript);
        let Ok(done) = apply(&current, &edit, &manuscript.past()) else { return effects };
        self.tell_of_next_edition(&manuscript, &current);
        let before = self.writing.typing.take().and_then(|typing| typing.before);
        let before = before.unwrap_or_else(|| manuscript.package.clone());
        self.writing.typing = Some(Typing { manuscript: id, edit, before: Some(before) });
        self.show_manuscript(Manuscript { package: done.package, ..(*manuscript).clone() });
        self.saving.is_typing = true;
        self.writing.n_typed = self.writing.n_typed.wrapping_add(1);
        let rested = Event::EditRested(id, self.writing.n_typed);
        effects.push(Effect::Wait(EDIT_RESTS_AFTER, Box::new(rested)));
        effects
    }

    pub(super) fn rest_edit(&mut self, id: ManuscriptId, n_typed: u32) -> Vec<Effect> {
        let is_typed = self.writing.typing.as_ref().is_some_and(|typing| typing.manuscript == id);
        if is_typed && self.writing.n_typed == n_typed { self.settle(false) } else { Vec::new() }
    }

    pub(super) fn leave_edit(&mut self, id: ManuscriptId) -> Vec<Effect> {
        let is_typed = self.writing.typing.as_ref().is_some_and(|typing| typing.manuscript == id);
        if is_typed { self.settle(true) } else { Vec::new() }
    }

    /// Stores what was typed. When its field was left, blanks around the words go.
    pub(super) fn settle(&mut self, is_left: bool) -> Vec<Effect> {
        let Some(mut typing) = self.writing.typing.take() else { return Vec::new() };
        self.saving.is_typing = self.workspace.as_ref().is_some_and(|workspace| !workspace.drafts.is_empty());
        let Some(manuscript) = self.manuscript(typing.manuscript).cloned() else { return Vec::new() };
        let before = typing.before.take();
        let mut package = manuscript.package.clone();
        if is_left {
            let tidy = apply(&package, &tidied(&typing.edit), &manuscript.past());
            package = tidy.map_or(package, |done| done.package);
            package = self.named_after_title(&typing.edit, package, &manuscript);
        } else {
            self.writing.typing = Some(typing);
        }
        match before {
            Some(before) if before == package => self.show_manuscript(Manuscript { package, ..(*manuscript).clone() }),
            Some(before) => return self.store_change(&manuscript, before, package),
            // What was typed is stored already; only blanks may have gone.
            None if package != manuscript.package => {
                return self.store_manuscript(Manuscript { package, ..(*manuscript).clone() });
            }
            None => {}
        }
        Vec::new()
    }

    /// The first title of a framework gives it its id, unless somebody gave it one.
    fn named_after_title(&self, edit: &Edit, package: Package, manuscript: &Manuscript) -> Package {
        let Edit::Word(TextKey::Title, _, title) = edit else { return package };
        let id = package.framework.id.as_str();
        let is_number =
            |rest: &str| rest.is_empty() || rest.strip_prefix('-').is_some_and(|n| n.parse::<u32>().is_ok());
        let is_nameless = id.strip_prefix(NAMELESS).is_some_and(is_number);
        let wanted = id_after(title);
        if !is_nameless || wanted.is_empty() {
            return package;
        }
        let edit = Edit::Identify(Identity::Id, self.free_framework_id(&wanted).0);
        apply(&package, &edit, &manuscript.past()).map_or(package, |done| done.package)
    }

    pub(super) fn undo_edit(&mut self, id: ManuscriptId) -> Vec<Effect> {
        self.step(id, Way::Up)
    }

    pub(super) fn redo_edit(&mut self, id: ManuscriptId) -> Vec<Effect> {
        self.step(id, Way::Down)
    }

    fn step(&mut self, id: ManuscriptId, way: Way) -> Vec<Effect> {
        let mut effects = self.settle(true);
        let Some(manuscript) = self.manuscript(id).cloned() else { return effects };
        let steps = self.writing.steps.entry(id).or_default();
        let (from, to) = match way {
            Way::Up => (&mut steps.before, &mut steps.after),
            Way::Down => (&mut steps.after, &mut steps.before),
        };
        let Some(package) = from.pop() else { return effects };
        to.push(manuscript.package.clone());
        effects.extend(self.store_manuscript(Manuscript { package, ..(*manuscript).clone() }));
        // What one stood on may be gone again.
        if let Route::Manuscript(at, ManuscriptPage::Write(Some(part))) = &self.route
            && *at == id
            && !self.manuscript(id).is_some_and(|manuscript| has_part(&manuscript.package, part))
        {
            effects.push(Effect::Go(Route::Manuscript(id, ManuscriptPage::Write(None))));
        }
        effects
    }

    pub(super) fn ask_to_publish(&mut self, id: ManuscriptId) -> Vec<Effect> {
        let mut effects = self.settle(true);
        if let Some(obstacle) = self.obstacle_to_publishing(id) {
            let is_unsound = matches!(obstacle, Notice::NotPublished { .. });
            effects.extend(self.tell(obstacle));
            effects.extend(is_unsound.then_some(Effect::Go(Route::Manuscript(id, ManuscriptPage::Check))));
            return effects;
        }
        self.question = self
            .manuscript(id)
            .filter(|manuscript| !manuscript.is_published())
            .map(|manuscript| Question::Publish { manuscript: id, name: self.name_and_edition(&manuscript.package) });
        effects
    }

    pub(super) fn publish(&mut self, id: ManuscriptId) -> Vec<Effect> {
        let mut effects = self.settle(true);
        if let Some(obstacle) = self.obstacle_to_publishing(id) {
            effects.extend(self.tell(obstacle));
            return effects;
        }
        let Some(manuscript) = self.manuscript(id).filter(|manuscript| !manuscript.is_published()).cloned() else {
            return effects;
        };
        // Taking back would lead to another edition of the same name.
        self.writing.steps.remove(&id);
        let title = manuscript.title(self.settings.language);
        let edition = manuscript.package.framework.edition.clone();
        effects.extend(self.keep_published((*manuscript).clone()));
        effects.extend(self.tell(Notice::Published { title, edition }));
        effects
    }

    /// Keeps what stands in a manuscript as an edition that can be used and never changes again.
    pub(super) fn keep_published(&mut self, mut manuscript: Manuscript) -> Vec<Effect> {
        let package = manuscript.package.clone();
        let mut kept = (*manuscript.kept).clone();
        kept.extend(item_ids(&package.framework));
        manuscript.kept = Rc::new(kept);
        manuscript.published.push(package.card());
        self.library.add(package.clone());
        let mut effects = vec![Effect::KeepEdition(package)];
        effects.extend(self.store_manuscript(manuscript));
        effects
    }

    /// Why an edition cannot be published, if it cannot.
    fn obstacle_to_publishing(&self, id: ManuscriptId) -> Option<Notice> {
        let manuscript = self.manuscript(id)?;
        let n = findings(&manuscript.package).len();
        if n > 0 {
            return Some(Notice::NotPublished { n });
        }
        let reference = manuscript.package.framework.reference();
        let differs = |package: &Package| *package != manuscript.package;
        let is_taken = self.library.is_built_in(&reference)
            || self.published_by_others(id).contains(&reference)
            || (!manuscript.is_published() && self.library.package(&reference).is_some_and(differs));
        is_taken.then_some(Notice::EditionTaken { edition: reference.edition })
    }

    fn published_by_others(&self, id: ManuscriptId) -> BTreeSet<FrameworkRef> {
        let others = self.manuscripts.iter().flat_map(|all| all.iter()).filter(|other| other.id != id);
        others.flat_map(|other| &other.published).map(|card| card.framework.clone()).collect()
    }

    pub(super) fn begin_next_edition(&mut self, id: ManuscriptId) -> Vec<Effect> {
        let mut effects = self.settle(true);
        if let Some(manuscript) = self.manuscript(id).filter(|manuscript| manuscript.is_published()).cloned() {
            let next = self.current_edition(&manuscript);
            self.tell_of_next_edition(&manuscript, &next);
            effects.extend(self.change(&manuscript, next));
            effects.push(Effect::Go(Route::Manuscript(id, ManuscriptPage::Write(None))));
        }
        effects
    }

    /// What is written: the framework as it stands, or the edition after it when that one is published.
    fn current_edition(&self, manuscript: &Manuscript) -> Package {
        if !manuscript.is_published() {
            return manuscript.package.clone();
        }
        let id = &manuscript.package.framework.id;
        let mut taken = manuscript.past().editions;
        let others = self.published_by_others(manuscript.id).into_iter().filter(|other| other.id == *id);
        taken.extend(others.map(|other| other.edition));
        next_edition(&manuscript.package, &taken, &self.today())
    }

    fn tell_of_next_edition(&mut self, manuscript: &Manuscript, current: &Package) {
        let edition = &current.framework.edition;
        if manuscript.package.framework.edition != *edition && manuscript.is_published() {
            self.tell(Notice::NextEdition { edition: edition.clone() });
        }
    }

    pub(super) fn ask_to_remove_manuscript(&mut self, id: ManuscriptId) -> Vec<Effect> {
        let effects = self.settle(true);
        self.question = self.manuscript(id).map(|manuscript| Question::RemoveManuscript {
            manuscript: id,
            name: manuscript.title(self.settings.language),
        });
        effects
    }

    /// A manuscript of this browser.
    pub fn manuscript(&self, id: ManuscriptId) -> Option<&Rc<Manuscript>> {
        self.manuscripts.iter().flat_map(|all| all.iter()).find(|manuscript| manuscript.id == id)
    }

    /// Changes a manuscript so that it can be taken back.
    fn change(&mut self, manuscript: &Manuscript, package: Package) -> Vec<Effect> {
        self.store_change(manuscript, manuscript.package.clone(), package)
    }

    fn store_change(&mut self, manuscript: &Manuscript, before: Package, package: Package) -> Vec<Effect> {
        self.writing.steps.entry(manuscript.id).or_default().remember(before);
        self.store_manuscript(Manuscript { package, ..manuscript.clone() })
    }

    /// Hands a manuscript to the storage as its next revision.
    pub(super) fn store_manuscript(&mut self, manuscript: Manuscript) -> Vec<Effect> {
        let revision = manuscript.revision + 1;
        let manuscript = Rc::new(Manuscript { revision, changed_at: self.now, ..manuscript });
        self.put_manuscript(manuscript.clone());
        self.writing.storing.push(manuscript.id);
        self.saving.n_pending += 1;
        vec![Effect::KeepManuscript(manuscript)]
    }

    fn show_manuscript(&mut self, manuscript: Manuscript) {
        self.put_manuscript(Rc::new(manuscript));
    }

    fn put_manuscript(&mut self, manuscript: Rc<Manuscript>) {
        let all = self.manuscripts.clone().unwrap_or_default();
        self.manuscripts = Some(Rc::new(with_manuscript(&all, manuscript)));
    }

    /// Leads to what an edit brought into hand, and keeps the focus on what moved.
    fn follow(&self, id: ManuscriptId, edit: &Edit, at: Option<Spot>, package: &Package) -> Vec<Effect> {
        if let Edit::Shift(part, way) = edit {
            return vec![Effect::FocusOn(shift_button(part, *way))];
        }
        let Some(spot) = at else { return Vec::new() };
        let route = Route::Manuscript(id, ManuscriptPage::Write(place_of(&spot)));
        let mut effects = Vec::new();
        if self.route != route {
            effects.push(Effect::Go(route));
        }
        let first = wanted::texts_of(package, &spot).into_iter().next();
        let is_removal =
            matches!(edit, Edit::Remove(_) | Edit::RemoveFlag(_) | Edit::RemoveScale(_) | Edit::RemoveTerm(_));
        if let (Some(text), Some(language), false) = (first, package.framework.languages.first(), is_removal) {
            effects.push(Effect::FocusOn(field_id(&text.key, language)));
        }
        effects
    }

    /// The day, as frameworks write it.
    pub(super) fn today(&self) -> String {
        iso_date(self.now, self.utc_offset)
    }

    /// An id that no framework has which is known here.
    pub(super) fn free_framework_id(&self, wanted: &str) -> FrameworkId {
        let built_in = self.library.catalogue.iter().flat_map(|cards| cards.iter()).map(|card| &card.framework.id);
        let own = self.manuscripts.iter().flat_map(|all| all.iter()).map(|m| &m.package.framework.id);
        let taken: BTreeSet<&str> = built_in.chain(own).map(FrameworkId::as_str).collect();
        let numbered = (2..).map(|n: u32| format!("{wanted}-{n}"));
        let mut free = std::iter::once(wanted.to_owned()).chain(numbered).filter(|id| !taken.contains(id.as_str()));
        free.next().map_or_else(|| wanted.into(), |id| FrameworkId(id.into()))
    }

    /// A framework's title with its edition, as questions name it.
    pub(super) fn name_and_edition(&self, package: &Package) -> Rc<str> {
        let title = super::super::manuscript::title(package, self.settings.language);
        let title: Rc<str> = if title.is_empty() { package.framework.id.0.clone() } else { title };
        format!("{title} – {}", package.framework.edition).into()
    }
}

fn has_part(package: &Package, part: &str) -> bool {
    part.starts_with('_') || item_ids(&package.framework).contains(part)
}

/// Whether two edits are typed in one field.
fn is_same_field(one: &Edit, other: &Edit) -> bool {
    match (one, other) {
        (Edit::Word(a, x, _), Edit::Word(b, y, _)) => a == b && x == y,
        (Edit::Applies(a, _), Edit::Applies(b, _)) => a == b,
        (Edit::FlagApplies(a, _), Edit::FlagApplies(b, _)) => a == b,
        (Edit::SpecificRule(a, x, _), Edit::SpecificRule(b, y, _)) => a == b && x == y,
        (Edit::Number(a, _), Edit::Number(b, _)) => a == b,
        _ => false,
    }
}
