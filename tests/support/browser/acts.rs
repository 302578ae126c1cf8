//! What a person does in the program, as stories tell it.

use std::collections::BTreeSet;
use std::rc::Rc;

use qualicycle::app::addition::Addition;
use qualicycle::app::files::{AttachTo, FileTicket, OfferedFile};
use qualicycle::app::manuscript::{Manuscript, ManuscriptId};
use qualicycle::app::route::{RoundPage, Show};
use qualicycle::app::settings::Appearance;
use qualicycle::app::{Effect, Event, Route};
use qualicycle::dossier::change::Organisation;
use qualicycle::dossier::evidence::{Evidence, EvidenceId};
use qualicycle::framework::FrameworkRef;
use qualicycle::texts::Language;
use ulid::Ulid;

use super::super::Given;
use super::{File, Tab, built_in, qual};

/// What a person does in the program, as stories tell it.
impl Tab {
    /// Goes to a page.
    pub fn go(&mut self, route: Route) -> Vec<Effect> {
        self.send(Event::RouteChanged(route))
    }

    /// Goes to a page of the round.
    pub fn go_to(&mut self, page: RoundPage) -> Vec<Effect> {
        let route = Route::Round(self.dossier(), self.round().id, page);
        self.go(route)
    }

    /// Goes to an indicator on the assessment page.
    pub fn go_to_indicator(&mut self, indicator: &str) -> Vec<Effect> {
        self.go_to(RoundPage::Assess(Show::All, Some(indicator.into())))
    }

    /// Fills in the form of a new dossier and sends it.
    pub fn create(&mut self, name: &str, label: &str) -> Vec<Effect> {
        self.go(Route::NewDossier);
        if self.model.new_dossier.framework.is_none() {
            self.send(Event::FrameworkChosen(qual().framework.reference()));
        }
        let organisation = Organisation { name: name.into(), place: "Niort".into(), ..Organisation::default() };
        self.send(Event::OrganisationTyped(organisation));
        self.send(Event::LabelTyped(label.into()));
        self.send(Event::DossierSubmitted)
    }

    /// A tab with a dossier whose first round has these themes.
    pub fn with_themes(themes: &[&str]) -> Tab {
        let mut tab = Tab::first_visit();
        tab.create("Lycée Jean-Moulin", "2026");
        for theme in themes {
            tab.toggle(theme);
        }
        tab
    }

    /// Takes a theme into the round or leaves it out.
    pub fn toggle(&mut self, theme: &str) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::ThemeToggled(round, theme.into()))
    }

    /// Has the round look at these themes and no others.
    pub fn keep_themes(&mut self, themes: &[&str]) {
        let chosen = self.round().themes.clone();
        let unwanted = chosen.iter().filter(|theme| !themes.contains(&theme.as_str()));
        let missing = themes.iter().filter(|theme| !chosen.contains(&(**theme).into()));
        let to_toggle: Vec<String> =
            unwanted.map(ToString::to_string).chain(missing.map(ToString::to_string)).collect();
        to_toggle.iter().for_each(|theme| drop(self.toggle(theme)));
    }

    /// Rates an indicator.
    pub fn rate(&mut self, indicator: &str, rating: impl Into<Given>) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::Rated(round, indicator.into(), rating.into().0))
    }

    /// Types the whole text of a note.
    pub fn type_note(&mut self, indicator: &str, text: &str) -> Vec<Effect> {
        let key = self.note_key(indicator);
        self.send(Event::NoteTyped(key, text.into()))
    }

    /// Leaves the field of a note.
    pub fn leave_note(&mut self, indicator: &str) -> Vec<Effect> {
        let key = self.note_key(indicator);
        self.send(Event::NoteLeft(key))
    }

    /// Types a note and leaves it.
    pub fn note(&mut self, indicator: &str, text: &str) {
        self.type_note(indicator, text);
        self.leave_note(indicator);
    }

    /// Closes the round and says yes.
    pub fn close_round(&mut self) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::CloseAsked(round));
        self.send(Event::QuestionConfirmed)
    }

    /// Opens the round after the latest.
    pub fn open_next_round(&mut self, label: &str) -> Vec<Effect> {
        let round = self.round().id;
        self.send(Event::NextRoundOpened(round, label.into()))
    }

    /// Saves the dossier to a file.
    #[track_caller]
    pub fn export(&mut self) -> File {
        let dossier = self.dossier();
        self.send(Event::ExportAsked(dossier));
        let said = &self.model.notice;
        self.downloads.last().unwrap_or_else(|| panic!("no file was handed out: {said:?}")).clone()
    }

    /// Chooses a file, or several at once.
    pub fn offer(&mut self, files: &[(&str, &[u8])]) -> Vec<Effect> {
        let ticket = u32::try_from(self.now.0 % 1_000_000_000).expect("nine digits");
        let held = files.iter().map(|(name, bytes)| File { name: (*name).into(), bytes: bytes.to_vec() }).collect();
        self.files.insert(ticket, held);
        let offer = |(name, bytes): &(&str, &[u8])| OfferedFile { name: (*name).into(), bytes: bytes.len() as u64 };
        self.send(Event::FilesOffered(FileTicket(ticket), files.iter().map(offer).collect()))
    }

    /// Chooses a picture as the logo of the organisation.
    pub fn choose_logo(&mut self, bytes: &[u8]) -> Vec<Effect> {
        let ticket = u32::try_from(self.now.0 % 1_000_000_000).expect("nine digits");
        self.files.insert(ticket, vec![File { name: "logo".into(), bytes: bytes.to_vec() }]);
        let file = OfferedFile { name: "logo".into(), bytes: bytes.len() as u64 };
        self.send(Event::LogoOffered(FileTicket(ticket), file))
    }

    /// Chooses files as evidence, on the page of the evidence or on the card of an indicator.
    pub fn attach(&mut self, files: &[(&str, &[u8])], to: AttachTo) -> Vec<Effect> {
        let ticket = u32::try_from(self.now.0 % 1_000_000_000).expect("nine digits");
        let held = files.iter().map(|(name, bytes)| File { name: (*name).into(), bytes: bytes.to_vec() }).collect();
        self.files.insert(ticket, held);
        let offer = |(name, bytes): &(&str, &[u8])| OfferedFile { name: (*name).into(), bytes: bytes.len() as u64 };
        self.send(Event::FilesAttached(FileTicket(ticket), files.iter().map(offer).collect(), to))
    }

    /// Chooses the file that somebody else was handed.
    pub fn offer_download(&mut self, file: &File) -> Vec<Effect> {
        self.offer(&[(&*file.name, &file.bytes)])
    }

    /// Adds a piece of evidence that serves these indicators of the latest round's framework.
    pub fn add_evidence(&mut self, piece: Evidence, indicators: &[&str]) -> EvidenceId {
        let before: BTreeSet<EvidenceId> = self.workspace().dossier.evidence().items.keys().copied().collect();
        let framework = self.round().framework().id.clone();
        let serves = indicators.iter().map(|indicator| (framework.clone(), (*indicator).into()));
        self.send(Event::Added(Addition::Evidence(Rc::new(piece), serves.collect())));
        let mut items = self.workspace().dossier.evidence().items.keys().copied();
        items.find(|id| !before.contains(id)).expect("the piece is there")
    }

    /// Puts a framework on the disk that somebody wrote and published in this browser: EQAVET under another name.
    pub fn publish_copy(&mut self, id: &str, edition: &str, title: &str) -> FrameworkRef {
        let mut package = built_in(&FrameworkRef { id: "eqavet".into(), edition: "2020".into() });
        let framework = Rc::make_mut(&mut package.framework);
        (framework.id, framework.edition) = (id.into(), edition.into());
        for words in package.words.values_mut() {
            let words = Rc::make_mut(words);
            (words.framework.title, words.framework.short) = (title.into(), "".into());
        }
        let reference = package.framework.reference();
        let manuscript = Manuscript {
            id: ManuscriptId(Ulid(77)),
            revision: 1,
            published: vec![package.card()],
            package: package.clone(),
            kept: Rc::default(),
            changed_at: self.now,
        };
        let mut disk = self.disk.borrow_mut();
        disk.manuscripts.insert(manuscript.id, Rc::new(manuscript));
        disk.frameworks.insert(reference.clone(), package);
        reference
    }

    /// Takes in the file that somebody else saved.
    pub fn take_in(&mut self, file: &File) -> Vec<Effect> {
        self.offer_download(file);
        self.send(Event::IncomingAccepted)
    }

    /// Chooses a language.
    pub fn choose(&mut self, language: Language) -> Vec<Effect> {
        self.send(Event::LanguageChosen(language))
    }

    /// Chooses light or dark.
    pub fn choose_appearance(&mut self, appearance: Appearance) -> Vec<Effect> {
        self.send(Event::AppearanceChosen(appearance))
    }
}
