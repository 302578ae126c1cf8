//! The one struct component: it owns the model, hands events to it and its effects to the browser, and gives each
//! page the slices that the page needs.

use std::rc::Rc;

use yew::prelude::*;

use super::analyse::AnalysePage;
use super::assess::AssessPage;
use super::close::ClosePage;
use super::context::{Desk, Dispatch};
use super::data::DataPage;
use super::dialogs::{incoming_dialog, question_dialog};
use super::focus::{self, Target};
use super::frame::{Frame, RailProperties};
use super::help::HelpPage;
use super::home::HomePage;
use super::new_dossier::NewDossierPage;
use super::overview::OverviewPage;
use super::parts::page_heading;
use super::prepare::PreparePage;
use crate::app::event::Event;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route};
use crate::app::workspace::Workspace;
use crate::app::{Effect, Model};
use crate::browser::{self, Browser};
use crate::dossier::entry::RoundId;
use crate::dossier::round::Round;
use crate::texts::Texts;

/// The program on the page.
pub struct App {
    model: Model,
    browser: Browser,
    dispatch: Dispatch,
    focus: Option<Target>,
}

impl Component for App {
    type Message = Event;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let tell = ctx.link().callback(|event: Event| event);
        let dispatch = Dispatch(tell.clone());
        let browser = Browser::start(Rc::new(move |event| tell.emit(event)));
        Self { model: Model::new(browser::route()), browser, dispatch, focus: None }
    }

    fn update(&mut self, _ctx: &Context<Self>, event: Event) -> bool {
        self.plan_focus(&event);
        for effect in self.model.update(event, browser::now()) {
            if let Effect::Go(route) = &effect {
                self.focus = Some(target_of(route));
            }
            self.browser.run(effect);
        }
        true
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        // The target may still be loading; the focus then moves once it is drawn.
        if let Some(target) = self.focus.take()
            && !focus::move_to(&target)
        {
            self.focus = Some(target);
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
                        rail={self.rail()} can_undo={self.can_undo()}
                    >
                        { self.page(&desk) }
                    </Frame>
                    <div>
                        if let Some(incoming) = &self.model.incoming {
                            { incoming_dialog(&desk, incoming, self.model.now, self.model.utc_offset) }
                        }
                    </div>
                    <div>
                        if let Some(question) = &self.model.question {
                            { question_dialog(&desk, question) }
                        }
                    </div>
                </ContextProvider<Rc<Texts>>>
            </ContextProvider<Dispatch>>
        }
    }
}

/// A page and what it is about: the dossier, the round, and the framework to read it with.
struct RoundAtHand<'a> {
    workspace: &'a Workspace,
    round: Rc<Round>,
    before: Option<Rc<Round>>,
    reading: Reading,
}

impl App {
    /// After a change of page the focus goes to the heading; a change of place on the same page moves it there.
    fn plan_focus(&mut self, event: &Event) {
        let Event::RouteChanged(route) = event else { return };
        let is_place = matches!(route, Route::Round(_, _, RoundPage::Assess(_, Some(_))));
        if is_place || !route.is_same_page(&self.model.route) {
            self.focus = Some(target_of(route));
        }
    }

    fn can_undo(&self) -> bool {
        self.model.workspace.as_ref().is_some_and(|workspace| workspace.change_back().is_some())
    }

    fn rail(&self) -> Option<RailProperties> {
        let workspace = self.workspace_of_page()?;
        let round = match &self.model.route {
            Route::Round(_, round, _) => workspace.dossier.round(*round),
            _ => workspace.dossier.latest_round(),
        };
        let round = round?.clone();
        let reading = self.model.framework_of(&round);
        Some(RailProperties {
            dossier: workspace.dossier.id,
            organisation: workspace.dossier.organisation().clone(),
            rounds: workspace.dossier.rounds().into_iter().cloned().collect(),
            resume_at: workspace.resume_at(round.id),
            round,
            framework: reading.map(|reading| reading.framework),
            route: self.model.route.clone(),
        })
    }

    fn workspace_of_page(&self) -> Option<&Workspace> {
        let id = self.model.route.dossier()?;
        self.model.workspace.as_ref().filter(|workspace| workspace.dossier.id == id)
    }

    fn round_at_hand(&self, id: RoundId) -> Option<RoundAtHand<'_>> {
        let workspace = self.workspace_of_page()?;
        let round = workspace.dossier.round(id)?.clone();
        let before = workspace.dossier.round_before(&round).cloned();
        let reading = self.model.framework_of(&round)?;
        Some(RoundAtHand { workspace, round, before, reading })
    }

    fn page(&self, desk: &Desk) -> Html {
        let model = &self.model;
        match &model.route {
            Route::Home => html! {
                <HomePage
                    shelf={model.shelf.clone()} catalogue={model.library.catalogue.clone()}
                    language={model.settings.language} now={model.now} utc_offset={model.utc_offset}
                />
            },
            Route::NewDossier => html! {
                <NewDossierPage
                    form={model.new_dossier.clone()} catalogue={model.library.catalogue.clone()}
                    reading={model.new_dossier.framework.as_ref()
                        .and_then(|reference| model.library.reading(reference, model.settings.language))}
                    language={model.settings.language}
                    year={crate::texts::date::year(model.now, model.utc_offset)}
                />
            },
            Route::Data => html! {
                <DataPage
                    shelf={model.shelf.clone()} storage={model.storage}
                    at_hand={model.workspace.as_ref().map(|workspace| workspace.dossier.id)}
                    now={model.now} utc_offset={model.utc_offset}
                />
            },
            Route::Help => html! { <HelpPage /> },
            Route::Dossier(_) => match self.workspace_of_page() {
                Some(workspace) => self.overview(desk, workspace),
                None => loading(desk),
            },
            Route::Round(_, round, page) => match self.round_at_hand(*round) {
                Some(at_hand) => self.round_page(at_hand, page),
                None => loading(desk),
            },
            Route::Unknown => html! { { unknown_page(desk) } },
        }
    }

    fn overview(&self, desk: &Desk, workspace: &Workspace) -> Html {
        let rounds: Vec<Rc<Round>> = workspace.dossier.rounds().into_iter().cloned().collect();
        let readings: Vec<Option<Reading>> = rounds.iter().map(|round| self.model.framework_of(round)).collect();
        let Some(readings) = readings.into_iter().collect::<Option<Vec<Reading>>>() else { return loading(desk) };
        html! {
            <OverviewPage
                dossier={workspace.dossier.id} organisation={workspace.dossier.organisation().clone()}
                {rounds} {readings} resume_at={workspace.dossier.latest_round().and_then(|round| workspace.resume_at(round.id))}
                utc_offset={self.model.utc_offset}
            />
        }
    }

    fn round_page(&self, at_hand: RoundAtHand<'_>, page: &RoundPage) -> Html {
        let RoundAtHand { workspace, round, before, reading } = at_hand;
        let dossier = workspace.dossier.id;
        match page {
            RoundPage::Prepare => html! {
                <PreparePage {dossier} {round} {before} {reading} resume_at={workspace.resume_at_of_page(&self.model.route)} />
            },
            RoundPage::Assess(show, at) => html! {
                <AssessPage
                    {dossier} {round} {before} {reading} show={*show} at={at.clone()} touched={workspace.touched.clone()}
                    drafts={Rc::new(workspace.drafts.clone())}
                />
            },
            RoundPage::Analyse => {
                let rounds: Vec<Rc<Round>> = workspace.dossier.rounds().into_iter().cloned().collect();
                let until = rounds.iter().position(|other| other.id == round.id).map_or(rounds.len(), |at| at + 1);
                html! {
                    <AnalysePage {dossier} rounds={rounds[..until].to_vec()} {round} {before} {reading} />
                }
            }
            RoundPage::Close => {
                let next =
                    workspace.dossier.rounds().into_iter().find(|other| other.opening.previous == Some(round.id));
                html! {
                    <ClosePage
                        {dossier} next={next.map(|next| next.id)} n_late={workspace.dossier.late_entries(round.id).len()}
                        {round} {reading} {before}
                        year={crate::texts::date::year(self.model.now, self.model.utc_offset)}
                        utc_offset={self.model.utc_offset}
                    />
                }
            }
        }
    }
}

impl Workspace {
    /// Where the assessment of the page's round was left.
    fn resume_at_of_page(&self, route: &Route) -> Option<crate::framework::IndicatorId> {
        match route {
            Route::Round(_, round, _) => self.resume_at(*round),
            _ => None,
        }
    }
}

fn target_of(route: &Route) -> Target {
    match route {
        Route::Round(_, _, RoundPage::Assess(_, Some(indicator))) => Target::Card(indicator.clone()),
        _ => Target::Heading,
    }
}

/// Shown while a dossier or framework is on its way.
pub fn loading(desk: &Desk) -> Html {
    let t = &desk.t;
    html! { <p class="loading" role="status">{ t.text("loading") }</p> }
}

/// Shown for an address that leads nowhere.
pub fn unknown_page(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <>
            { page_heading(String::new(), t.text("page-unknown")) }
            <p>{ t.text("unknown-text") }</p>
            <p><a href={Route::Home.href()}>{ t.text("to-home") }</a></p>
        </>
    }
}
