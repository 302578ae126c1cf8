//! Reading frameworks outside a dossier: fetching what a page shows, searching, trying out scope questions.

use std::rc::Rc;

use super::super::event::NotFetched;
use super::super::evidence::EvidencePage;
use super::super::route::{Analysis, RoundPage};
use super::super::{Effect, Event, Model, Notice, Route};
use crate::framework::catalogue::Family;
use crate::framework::cross_map::CrossMap;
use crate::framework::{Answer, FlagId, FrameworkRef};

/// How long, in milliseconds, typing must rest before the address follows.
const REST: u32 = 400;

impl Model {
    /// Asks for everything that the page shows of frameworks and that is not here yet.
    pub(super) fn need_readings(&mut self) -> Vec<Effect> {
        let language = self.settings.language;
        let shown = self.shown_frameworks();
        let is_read = !shown.is_empty();
        let mut effects = Vec::new();
        for reference in shown {
            if !self.library.has(&reference, language) {
                self.library.forgive(&reference);
                effects.push(Effect::ReadFramework(reference, Some(language)));
            }
        }
        if is_read && self.library.cross_map.is_none() {
            effects.push(Effect::ReadCrossMap);
        }
        effects.extend(self.need_searched());
        effects
    }

    /// Asks, once something is looked for, for the words of all frameworks, and folds those that are here.
    pub(super) fn need_searched(&mut self) -> Vec<Effect> {
        if !self.is_searching() {
            return Vec::new();
        }
        let language = self.settings.language;
        let mut effects = Vec::new();
        let cards: Vec<FrameworkRef> =
            self.families().iter().flat_map(Family::cards).map(|card| card.framework.clone()).collect();
        for reference in cards {
            self.fold(&reference, language);
            let is_asked = self.library.has(&reference, language)
                || !self.browse.asked.insert((reference.clone(), language.code()));
            if !is_asked {
                self.library.forgive(&reference);
                effects.push(Effect::ReadFramework(reference, Some(language)));
            }
        }
        effects
    }

    /// Like [`Model::need_readings`], on coming to a page: what could not be had is asked for anew.
    pub(super) fn need_readings_anew(&mut self) -> Vec<Effect> {
        self.browse.asked.clear();
        self.need_readings()
    }

    pub(super) fn take_cross_map(&mut self, result: Result<Rc<CrossMap>, NotFetched>) -> Vec<Effect> {
        match result {
            Ok(map) => {
                self.library.cross_map = Some(map);
                Vec::new()
            }
            // What is asked elsewhere is a help beside the text; the page is whole without it.
            Err(problem) => self.tell(Notice::NotLoaded { what: problem.0 }),
        }
    }

    pub(super) fn type_search(&mut self, typed: Rc<str>) -> Vec<Effect> {
        self.browse.typed = typed.clone();
        let mut effects = self.need_searched();
        effects.push(Effect::Wait(REST, Box::new(Event::SearchRested(typed))));
        effects
    }

    /// The address follows what is typed once typing rests, so that a search can be sent on and come back to. It takes
    /// the place of the address before: the way back leads out of the search, not through its letters.
    pub(super) fn rest_search(&mut self, typed: &str) -> Vec<Effect> {
        let route = match &self.route {
            Route::Frameworks(_) => Route::search(typed),
            Route::Evidence(dossier, EvidencePage::List(listing)) => {
                Route::Evidence(*dossier, EvidencePage::List(listing.looking_for(typed)))
            }
            _ => return Vec::new(),
        };
        if *self.browse.typed != *typed || self.route == route {
            return Vec::new();
        }
        self.route = route.clone();
        vec![Effect::GoInPlace(route)]
    }

    /// The search field shows what the address asks for, unless the address only followed the field.
    pub(super) fn follow_address(&mut self, before: &Route) {
        let words = match &self.route {
            Route::Frameworks(words) => words.clone(),
            Route::Evidence(_, EvidencePage::List(listing)) => listing.words.clone().unwrap_or_default(),
            _ => return,
        };
        if self.route != *before {
            self.browse.typed = words;
        }
    }

    /// Other rounds or themes of the results are looked at. The choice is in the address, and takes the place of the one
    /// before: the way back leads out of the page, not through the ticks of its boxes.
    pub(super) fn choose_results(&mut self, analysis: Analysis) -> Vec<Effect> {
        match &self.route {
            Route::Round(dossier, round, RoundPage::Analyse(_)) => {
                vec![Effect::GoInPlace(Route::Round(*dossier, *round, RoundPage::Analyse(analysis)))]
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn try_scope(&mut self, framework: FrameworkRef, flag: FlagId, answer: Answer) -> Vec<Effect> {
        let mut scope = self.tried_scope(&framework);
        scope.0.insert(flag, answer);
        self.browse.tried.insert(framework, scope);
        Vec::new()
    }
}
