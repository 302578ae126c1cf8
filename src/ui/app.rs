//! The one struct component: it owns the model, hands events to it and its effects to the browser, and moves the
//! focus after a change of page.

use std::rc::Rc;

use yew::prelude::*;

use super::assess::evidence::linked_id;
use super::context::{Desk, Dispatch};
use super::dialogs::{incoming_dialog, question_dialog};
use super::edition;
use super::evidence::SERVES;
use super::evidence::shown::shown_dialog;
use super::focus::{self, HEADING, Held, PART_HEADING, Target};
use super::frame::Frame;
use super::improve::ACTION;
use super::intake::intake_dialog;
use super::new_dossier::field_of;
use super::screen::{page, rail, step_words};
use crate::app::event::Event;
use crate::app::evidence::EvidencePage;
use crate::app::files::ShownFile;
use crate::app::route::{ManuscriptPage, ReviewPage, ReviewsPage, RoundPage, Route};
use crate::app::workspace::{Way, Workspace};
use crate::app::{Effect, Model};
use crate::browser::{self, Browser};
use crate::dossier::change::Change;
use crate::texts::Texts;

/// The program on the page.
pub struct App {
    model: Model,
    browser: Browser,
    dispatch: Dispatch,
    focus: Option<Target>,
    /// What had the focus when something happened first since the page was last drawn.
    held: Option<Held>,
    /// Values that one chose by hand changed by other ways since the page was last drawn.
    has_stepped: bool,
}

impl Component for App {
    type Message = Event;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let tell = ctx.link().callback(|event: Event| event);
        let dispatch = Dispatch(tell.clone());
        let browser = Browser::start(Rc::new(move |event| tell.emit(event)));
        let route = browser::route();
        // Whoever comes by a link to a place on a page is led there, once it is drawn.
        let focus = is_place(&route).then(|| target_of(&route));
        Self { model: Model::new(route), browser, dispatch, focus, held: None, has_stepped: false }
    }

    fn update(&mut self, _ctx: &Context<Self>, event: Event) -> bool {
        self.held = self.held.take().or_else(Held::now);
        self.plan_focus(&event);
        // The way back through the views of a comparison moves the marks of its filter.
        self.has_stepped |=
            matches!(event, Event::UndoAsked | Event::RedoAsked | Event::RouteChanged(Route::Compare(..)));
        let was_sent = matches!(event, Event::DossierSubmitted);
        let stays_at = place_after(&event).or_else(|| self.place_after_entry(&event));
        for effect in self.model.update(event, browser::now()) {
            match &effect {
                // Whoever filters goes on filtering.
                Effect::Go(route @ Route::Compare(..)) if route.is_same_page(&self.model.route) => {}
                Effect::Go(route) => self.focus = Some(target_of(route)),
                Effect::FocusOn(id) => self.focus = Some(Target::Named(id.clone())),
                _ => {}
            }
            self.browser.run(effect);
        }
        if stays_at.is_some() {
            self.focus = stays_at;
        }
        // Whoever sent an incomplete form stands at once where something is missing.
        if was_sent
            && let Some(missing) =
                self.model.new_dossier.missing().first().filter(|_| self.model.new_dossier.was_submitted)
        {
            self.focus = Some(Target::Field(field_of(*missing)));
        }
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        if std::mem::take(&mut self.has_stepped) {
            show_choices_anew();
        }
        let held = self.held.take();
        match self.focus.take() {
            // The target may still be loading; the focus then moves once it is drawn.
            Some(target) if !focus::move_to(&target) => self.focus = Some(target),
            Some(_) => {}
            None => held.into_iter().for_each(Held::is_kept_near),
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let Some(texts) = self.model.texts.clone() else { return html! { <div id="starting" /> } };
        let desk = Desk { t: texts.clone(), dispatch: self.dispatch.clone() };
        html! {
            <ContextProvider<Dispatch> context={self.dispatch.clone()}>
                <ContextProvider<Rc<Texts>> context={texts}>
                    <Frame
                        settings={self.model.settings} route={self.model.route.clone()}
                        storage={self.model.storage} saving={self.model.saving.clone()}
                        utc_offset={self.model.utc_offset} notice={self.model.notice.clone()}
                        rail={rail(&self.model)}
                        undo={step_words(&self.model, Way::Back)} redo={step_words(&self.model, Way::Forth)}
                    >
                        { page(&self.model, &desk) }
                    </Frame>
                    <div>
                        if let Some(incoming) = &self.model.incoming {
                            { incoming_dialog(&desk, &self.model, incoming) }
                        }
                    </div>
                    <div>
                        if let Some((workspace, shown)) = self.shown() {
                            { shown_dialog(&desk, workspace, shown) }
                        }
                    </div>
                    <div>
                        if let Some(question) = &self.model.question {
                            { question_dialog(&desk, question) }
                        } else if let Some(intake) = self.model.intake.as_ref().filter(|_| self.model.incoming.is_none()) {
                            { intake_dialog(&desk, intake) }
                        }
                    </div>
                </ContextProvider<Rc<Texts>>>
            </ContextProvider<Dispatch>>
        }
    }
}

impl App {
    /// After a change of page the focus goes to the heading; a change of place on the same page moves it there.
    fn plan_focus(&mut self, event: &Event) {
        let Event::RouteChanged(route) = event else { return };
        let is_part = matches!(route, Route::Manuscript(_, ManuscriptPage::Write(_))) && *route != self.model.route;
        // Where one goes for something, the focus goes to that.
        if let (true, Some(Target::Named(id))) = (is_part, &self.focus) {
            self.focus = Some(Target::NamedOr(id.clone(), PART_HEADING));
        } else if let Some(target) = place_left(&self.model.route, route) {
            self.focus = Some(target);
        } else if is_part
            || is_other_panel(route, &self.model.route)
            || is_place(route)
            || !route.is_same_page(&self.model.route)
        {
            self.focus = Some(target_of(route));
        }
    }

    /// Where the focus goes when what was pressed goes away, because evidence was linked, taken out or put back.
    fn place_after_entry(&self, event: &Event) -> Option<Target> {
        let Event::Entered(changes) = event else { return None };
        let workspace = self.model.workspace.as_ref()?;
        let of_piece = matches!(self.model.route, Route::Evidence(_, EvidencePage::Piece(_)));
        match changes.first()? {
            Change::EvidenceLinked { .. } if of_piece => Some(Target::Named(SERVES.into())),
            Change::EvidenceLinked { .. } => {
                workspace.wants_evidence.as_ref().map(|indicator| Target::Named(linked_id(indicator).into()))
            }
            Change::EvidenceDescribed { evidence, details } if of_piece => {
                let is_there = workspace.dossier.evidence().items.contains_key(evidence);
                (is_there != details.is_some()).then_some(Target::Heading)
            }
            _ => None,
        }
    }

    /// The file of a piece of evidence that is looked at.
    fn shown(&self) -> Option<(&Workspace, &ShownFile)> {
        let workspace = self.model.workspace.as_ref()?;
        Some((workspace, workspace.shown.as_deref()?))
    }
}

/// Where the focus goes when what was pressed makes room for something else on the same page.
fn place_after(event: &Event) -> Option<Target> {
    match event {
        Event::EditionConsidered(..) => Some(Target::Field(edition::PREVIEW)),
        Event::EditionLeft | Event::EditionMoved | Event::EditionReturned(_) => Some(Target::Field(edition::SECTION)),
        Event::AnswerConfirmed(_, indicator) | Event::ConsensusFound(_, indicator, ..) => {
            Some(Target::Card(indicator.clone()))
        }
        Event::VotesLocked(_, theme, _) => Some(Target::Item(theme.0.clone())),
        Event::ProposalsTaken(_, indicators) => indicators.first().map(|indicator| Target::Card(indicator.clone())),
        _ => None,
    }
}

/// Whether one goes from one panel to another, or from the list of panels to one of them.
fn is_other_panel(route: &Route, before: &Route) -> bool {
    matches!(route, Route::Round(_, _, RoundPage::Panels(_))) && route != before
}

/// Where the focus goes back to when an action is put aside.
fn place_left(from: &Route, to: &Route) -> Option<Target> {
    match (from, to) {
        (
            Route::Round(_, round, RoundPage::Improve(_, Some(action))),
            Route::Round(_, other, RoundPage::Improve(_, None)),
        ) if round == other => Some(Target::NamedOr(format!("open-{action}").into(), HEADING)),
        _ => None,
    }
}

/// Whether an address names a place on its page.
fn is_place(route: &Route) -> bool {
    let at_place = |page: &RoundPage| {
        matches!(page, RoundPage::Assess(_, Some(_)) | RoundPage::Consensus(Some(_)) | RoundPage::Improve(_, Some(_)))
    };
    let is_look = |page: &ReviewsPage| matches!(page, ReviewsPage::Of(_, ReviewPage::Look(_, Some(_))));
    matches!(route, Route::Framework(_, Some(_)))
        || matches!(route, Route::Round(_, _, page) if at_place(page))
        || matches!(route, Route::Reviews(_, page) if is_look(page))
}

fn target_of(route: &Route) -> Target {
    match route {
        Route::Round(_, _, RoundPage::Assess(_, Some(indicator)) | RoundPage::Consensus(Some(indicator)))
        | Route::Reviews(_, ReviewsPage::Of(_, ReviewPage::Look(_, Some(indicator)))) => {
            Target::Card(indicator.clone())
        }
        Route::Round(_, _, RoundPage::Improve(_, Some(_))) => Target::Field(ACTION),
        Route::Framework(_, Some(item)) => Target::Item(item.clone()),
        Route::Manuscript(_, ManuscriptPage::Write(Some(_))) => Target::Field(PART_HEADING),
        _ => Target::Heading,
    }
}

/// Lets every list show the option that is marked in it. A browser holds on to what somebody once chose by hand and
/// passes over marks that move later, as they do when a step is taken back.
fn show_choices_anew() {
    let document = web_sys::window().and_then(|window| window.document());
    let marked = document.and_then(|document| document.query_selector_all("select > option[selected]").ok());
    let Some(marked) = marked else { return };
    for option in (0..marked.length()).filter_map(|index| marked.get(index)) {
        // An option has this property; setting it on anything else would do nothing.
        let _ = js_sys::Reflect::set(&option, &"selected".into(), &true.into());
    }
}
