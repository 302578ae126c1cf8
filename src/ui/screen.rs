//! What stands on the screen for a model: the page of its route, with the slices that the page needs, and the rail.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::analyse::AnalysePage;
use super::assess::AssessPage;
use super::axes::axes_page;
use super::calendar::{calendar_page, pressing};
use super::clashes::clashes_page;
use super::close::ClosePage;
use super::compare::{compare_page, comparisons_page};
use super::consensus::consensus_page;
use super::context::Desk;
use super::data::DataPage;
use super::edition::Editions;
use super::evidence::evidence_page;
use super::frame::RailProperties;
use super::frameworks::{begin_adapting, catalogue_page, editions_page, framework_page, import_page, manuscript_page};
use super::help::HelpPage;
use super::history::history_page;
use super::home::HomePage;
use super::improve::asked::asked_of_round;
use super::improve::improve_page;
use super::leaving::Departure;
use super::new_dossier::NewDossierPage;
use super::overview::OverviewPage;
use super::panels::panels_page;
use super::parts::page_heading;
use super::prepare::PreparePage;
use super::remarks::{remarks_on, remarks_on_cards, remarks_section};
use super::report::report_page;
use super::responses::responses_page;
use super::reviews::open::waiting;
use super::reviews::{reviews_page, role_offer};
use super::seal::{round_verdict, seals_line, signing, verdict, verdict_in_short};
use super::side::of_organisation;
use super::signatures::signatures_page;
use super::team::team_page;
use crate::app::Model;
use crate::app::route::{ReviewsPage, RoundPage, Route};
use crate::app::signing::RecordId;
use crate::app::words::Wording;
use crate::app::workspace::{Way, Workspace};
use crate::dossier::edition::{Through, moves_between};
use crate::dossier::entry::{EntryId, RoundId};
use crate::dossier::review::ReviewId;
use crate::dossier::round::Round;
use crate::dossier::side::Side;
use crate::figures::sparkline::earlier;
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::score::agreement::ballot;
use crate::score::plan::{PlanTally, RoundPlan};
use crate::texts::{Language, date};

/// The dossier and round of the page, for the frame.
pub fn rail(model: &Model) -> Option<RailProperties> {
    let workspace = workspace_of_page(model)?;
    let round = match &model.route {
        Route::Round(_, round, _) => workspace.dossier.round(*round),
        Route::Reviews(_, ReviewsPage::Of(review, _)) => {
            let review = workspace.dossier.review(*review).and_then(|review| review.details.as_ref());
            review.and_then(|details| workspace.dossier.round(details.round)).or(workspace.dossier.latest_round())
        }
        _ => workspace.dossier.latest_round(),
    };
    let round = round?.clone();
    let reading = model.framework_of(&round);
    let rounds: Vec<Rc<Round>> = workspace.dossier.rounds().into_iter().cloned().collect();
    let is_mixed = rounds.iter().any(|other| other.framework().id != round.framework().id);
    let frameworks = rounds.iter().filter(|_| is_mixed).map(|round| short_name(model, round)).collect();
    Some(RailProperties {
        dossier: workspace.dossier.id,
        organisation: workspace.dossier.organisation().clone(),
        rounds,
        frameworks,
        resume_at: workspace.resume_at(round.id),
        round: match &reading {
            Some(reading) => ballot(&reading.framework, &round, workspace.voter(&round)),
            None => round,
        },
        framework: reading.map(|reading| reading.framework),
        n_clashes: workspace.dossier.unsettled().count(),
        side: workspace.side,
        route: model.route.clone(),
    })
}

/// What can be taken back on this page, or done again, in words.
pub fn step_words(model: &Model, way: Way) -> Option<String> {
    let workspace = workspace_of_page(model)?;
    let step = workspace.step(way)?;
    let wording = Wording::of(model, workspace)?;
    let done = |id: &EntryId| Some(wording.entry(workspace.dossier.entry(*id)?).line());
    let told = match way {
        Way::Back => step.entries.first().and_then(done),
        Way::Forth => {
            let stands = step.entries.first().and_then(|id| workspace.dossier.entry(*id));
            step.changes.first().map(|change| wording.told(change, stands.map(|entry| &entry.change)).line())
        }
    };
    match step.entries.len().saturating_sub(1) {
        0 => told,
        n => told.map(|told| wording.t.with("step-and-more", &[("what", (&told).into()), ("n", n.into())])),
    }
}

/// What a round's framework is called in tight places.
fn short_name(model: &Model, round: &Round) -> Rc<str> {
    let reading = model.framework_of(round);
    reading.map_or_else(|| round.framework().id.0.clone(), |reading| reading.short_name())
}

fn workspace_of_page(model: &Model) -> Option<&Workspace> {
    let id = model.route.dossier()?;
    model.workspace.as_ref().filter(|workspace| workspace.dossier.id == id)
}

fn round_at_hand(model: &Model, id: RoundId) -> Option<RoundAtHand<'_>> {
    let workspace = workspace_of_page(model)?;
    let round = workspace.dossier.round(id)?.clone();
    let before = workspace.dossier.round_before(&round).cloned();
    let reading = model.framework_of(&round)?;
    Some(RoundAtHand { workspace, round, before, reading })
}

/// The page of the model's route.
pub fn page(model: &Model, desk: &Desk) -> Html {
    match &model.route {
        Route::Home => html! {
            <HomePage
                shelf={model.shelf.clone()} catalogue={model.known_frameworks()}
                language={model.settings.language} now={model.now} utc_offset={model.utc_offset}
            />
        },
        Route::NewDossier => html! {
            <NewDossierPage
                form={model.new_dossier.clone()} families={model.families()}
                reading={model.new_dossier.framework.as_ref()
                    .and_then(|reference| model.library.reading(reference, model.settings.language))}
                year={date::year(model.now, model.utc_offset)}
            />
        },
        Route::Data => html! {
            <DataPage
                shelf={model.shelf.clone()} storage={model.storage}
                departure={model.workspace.as_ref().map(Departure::of)}
                verdict={model.workspace.as_ref().and_then(|workspace| {
                    let short = verdict_in_short(&desk.t, workspace)?;
                    Some((workspace.dossier.id, short, verdict(desk, model, workspace)))
                })}
                now={model.now} utc_offset={model.utc_offset}
            />
        },
        Route::Frameworks(_) => html! {
            <>
                { catalogue_page(model, desk) }
                if model.browse.typed.trim().is_empty() {
                    { begin_adapting(model, desk) }
                }
            </>
        },
        Route::Import => import_page(model, desk),
        Route::Framework(..) => framework_page(model, desk),
        Route::Editions(..) => editions_page(model, desk),
        Route::Manuscript(..) => manuscript_page(model, desk),
        Route::Help => html! { <HelpPage /> },
        Route::Dossier(_) => match workspace_of_page(model) {
            Some(workspace) => overview(model, desk, workspace),
            None => loading(desk),
        },
        Route::Signatures => signatures_page(model, desk),
        Route::Comparisons => comparisons_page(model, desk),
        Route::Compare(..) => compare_page(model, desk),
        Route::Evidence(..) | Route::History(..) | Route::Clashes(_) | Route::Reviews(..) | Route::Calendar(_) => {
            match workspace_of_page(model) {
                Some(workspace) => dossier_page(model, desk, workspace),
                None => loading(desk),
            }
        }
        Route::Round(_, round, page) => match round_at_hand(model, *round) {
            Some(at_hand) => round_page(model, desk, at_hand, page),
            None => not_at_hand(model, desk, *round),
        },
        Route::Unknown => unknown_page(desk),
    }
}

/// A page about the whole dossier.
fn dossier_page(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    match &model.route {
        Route::Evidence(..) => evidence_page(model, desk, workspace),
        Route::History(..) => history_page(model, desk, workspace),
        Route::Reviews(_, page) => reviews_page(model, desk, workspace, page),
        Route::Calendar(_) => calendar_page(model, desk, workspace),
        _ => clashes_page(model, desk, workspace),
    }
}

fn overview(model: &Model, desk: &Desk, workspace: &Workspace) -> Html {
    let rounds: Vec<Rc<Round>> = workspace.dossier.rounds().into_iter().cloned().collect();
    let readings: Vec<Option<Reading>> = rounds.iter().map(|round| model.framework_of(round)).collect();
    let Some(readings) = readings.into_iter().collect::<Option<Vec<Reading>>>() else { return loading(desk) };
    // Who was handed a closed round and has entered nothing yet has probably come to review it.
    let is_of_others = workspace.dossier.entries().all(|entry| entry.by.replica != model.replica());
    let is_to_review = is_of_others && rounds.iter().any(|round| round.is_sealed());
    let (first, last) = match is_to_review {
        true => (role_offer(desk, workspace), html! {}),
        false => (html! {}, role_offer(desk, workspace)),
    };
    html! {
        <>
            <OverviewPage
                dossier={workspace.dossier.id} organisation={workspace.dossier.organisation().clone()}
                {rounds} {readings} resume_at={workspace.dossier.latest_round().and_then(|round| workspace.resume_at(round.id))}
                plan={workspace.dossier.latest_round().map(|round| plan_tally(model, workspace, round)).unwrap_or_default()}
                side={workspace.side} review={open_review(workspace)}
                pressing={pressing(model, desk, workspace)} departure={Departure::of(workspace)}
                offered={first}
                findings={waiting(model, desk, workspace)} seals={seals_line(desk, workspace)}
                on_offer={model.frameworks_on_offer()} language={model.settings.language}
                year={date::year(model.now, model.utc_offset)} utc_offset={model.utc_offset}
            />
            { last }
        </>
    }
}

/// The latest review that is neither given up nor sealed.
fn open_review(workspace: &Workspace) -> Option<ReviewId> {
    let reviews = workspace.dossier.reviews();
    let open = reviews.into_iter().rev().find(|review| review.details.is_some() && !review.is_sealed());
    open.map(|review| review.id)
}

fn round_page(model: &Model, desk: &Desk, at_hand: RoundAtHand<'_>, page: &RoundPage) -> Html {
    let note = language_note(desk, &at_hand.reading);
    let side = if is_entered_on(page, &at_hand.round) { at_hand.workspace.side } else { Side::Organisation };
    let page = match page {
        RoundPage::Team => team_page(model, desk, &at_hand),
        RoundPage::Panels(_) => panels_page(model, desk, &at_hand),
        RoundPage::Responses(_) => responses_page(model, desk, &at_hand),
        RoundPage::Consensus(_) => consensus_page(model, desk, &at_hand),
        RoundPage::Axes => axes_page(model, desk, &at_hand),
        RoundPage::Improve(..) => improve_page(model, desk, &at_hand),
        RoundPage::Report(choice) => report_page(model, desk, &at_hand, choice),
        RoundPage::Prepare | RoundPage::Assess(..) | RoundPage::Analyse(_) | RoundPage::Close => {
            phase_page(model, desk, at_hand, page)
        }
    };
    let page = of_organisation(desk, side, page);
    html! {
        <>
            { note }
            { page }
        </>
    }
}

/// The pages of a round on which one enters: those are only to be read while one reviews. The others have nothing to be
/// entered in, or exports that a reviewer needs as well; so has a sealed round where it was assessed, whose evidence
/// files a reviewer opens there.
fn is_entered_on(page: &RoundPage, round: &Round) -> bool {
    match page {
        RoundPage::Analyse(_) | RoundPage::Close | RoundPage::Improve(..) | RoundPage::Report(_) => false,
        RoundPage::Assess(..) => !round.is_sealed(),
        _ => true,
    }
}

/// Preparing, assessing, reading the results, closing.
fn phase_page(model: &Model, desk: &Desk, at_hand: RoundAtHand<'_>, page: &RoundPage) -> Html {
    let remarks = remarks_on(model, &at_hand);
    let remark_list = match page {
        RoundPage::Analyse(_) | RoundPage::Close if !at_hand.round.is_sealed() => {
            remarks_section(desk, &at_hand, &remarks)
        }
        _ => html! {},
    };
    let asked = matches!(page, RoundPage::Prepare).then(|| asked_of_round(model, desk, &at_hand));
    let RoundAtHand { workspace, round, before, reading } = at_hand;
    let (dossier, round_id) = (workspace.dossier.id, round.id);
    let acting = workspace.acting_in(&round).map(|(member, _)| member);
    let reworked = || round.team.hand_ins.keys().filter(|id| workspace.dossier.is_reworked(&round, id)).cloned();
    let reworked = Rc::new(reworked().collect::<BTreeSet<IndicatorId>>());
    match page {
        RoundPage::Prepare => html! {
            <PreparePage
                asked={asked.unwrap_or_default()}
                {dossier} organisation={workspace.dossier.organisation().clone()} today={model.day()}
                resume_at={workspace.resume_at(round.id)} editions={editions(model, workspace, &round)}
                {round} {before} {reading}
            />
        },
        RoundPage::Assess(show, at) => {
            let grounds = Rc::new(model.grounds(workspace, &round));
            let adding = model.adding(workspace, &round);
            html! {
            <AssessPage
                elsewhere={Rc::new(model.noted_elsewhere(&round))}
                {dossier} former={former(model, &round)} earlier={earlier(&round, &told(model, workspace, &round))} before={before.map(|before| as_read_in(before, &round))}
                round={ballot(&reading.framework, &round, workspace.voter(&round))} {reading}
                show={*show} at={at.clone()} touched={workspace.touched.clone()}
                drafts={Rc::new(workspace.drafts.clone())} {grounds} {adding}
                today={model.day()} {acting} {reworked} clashing={Rc::new(workspace.clashing(round_id))}
                kind={workspace.dossier.organisation().kind} remarks={Rc::new(remarks_on_cards(&remarks))}
            />
            }
        }
        RoundPage::Analyse(analysis) => {
            let rounds = rounds_until(model, workspace, &round);
            let organisation = workspace.dossier.organisation();
            html! {
                <AnalysePage
                    {dossier} {rounds} {round} {reading} kind={organisation.kind} organisation={organisation.name.clone()}
                    remarks={remark_list} analysis={analysis.clone()}
                />
            }
        }
        _ => {
            let grounds = model.grounds(workspace, &round);
            let n_unevidenced = grounds.unevidenced(&reading.framework, &round).count();
            let next = workspace.dossier.rounds().into_iter().find(|other| other.opening.previous == Some(round.id));
            html! {
                <ClosePage
                    {dossier} next={next.map(|next| next.id)}
                    verdict={round_verdict(desk, model, workspace, round.id)}
                    signing={signing(desk, model, workspace, RecordId::Round(round.id))}
                    newer={model.newer_edition(&round).cloned()} remarks={remark_list} {n_unevidenced}
                    departure={round.is_sealed().then(|| Departure::of(workspace))} side={workspace.side}
                    plan={plan_tally(model, workspace, &round)}
                    {round} {reading}
                    year={date::year(model.now, model.utc_offset)}
                    utc_offset={model.utc_offset}
                />
            }
        }
    }
}

/// The rounds up to one, oldest first, each with its framework edition where that is here. Rounds on another framework
/// have other themes; what can be compared is compared.
fn rounds_until(model: &Model, workspace: &Workspace, round: &Round) -> Vec<(Rc<Round>, Option<Reading>)> {
    let of_framework = |other: &&Rc<Round>| other.framework().id == round.framework().id;
    let rounds: Vec<Rc<Round>> = workspace.dossier.rounds().into_iter().filter(of_framework).cloned().collect();
    let until = rounds.iter().position(|other| other.id == round.id).map_or(rounds.len(), |at| at + 1);
    rounds[..until].iter().map(|round| (round.clone(), model.framework_of(round))).collect()
}

/// The same rounds as everybody may see them: votes that are hidden still are nobody's business, in whatever round.
fn told(model: &Model, workspace: &Workspace, round: &Round) -> Vec<(Rc<Round>, Option<Reading>)> {
    let shown = |(other, reading): (Rc<Round>, Option<Reading>)| match reading {
        Some(reading) => (ballot(&reading.framework, &other, None), Some(reading)),
        None => (other, None),
    };
    rounds_until(model, workspace, round).into_iter().map(shown).collect()
}

/// How things stand with the actions of a round.
fn plan_tally(model: &Model, workspace: &Workspace, round: &Round) -> PlanTally {
    let plan = RoundPlan::of(&workspace.dossier, round);
    plan.tally(round, model.day())
}

/// What the page of preparation says about editions.
fn editions(model: &Model, workspace: &Workspace, round: &Round) -> Rc<Editions> {
    let plan = workspace.plan.clone().filter(|plan| plan.round == round.id);
    let language = model.settings.language;
    Rc::new(Editions {
        newer: model.newer_edition(round).cloned(),
        considered: plan.as_ref().and_then(|plan| model.library.reading(&plan.to, language)),
        is_lacking: plan.as_ref().is_some_and(|plan| model.library.lacks(&plan.to)),
        former: former(model, round),
        left_behind: workspace.dossier.left_behind(round),
        since: workspace.dossier.clock(),
        plan,
    })
}

/// The edition that a round was moved from.
fn former(model: &Model, round: &Round) -> Option<Reading> {
    let edition = round.edition.as_ref()?;
    model.library.reading(&edition.from, model.settings.language)
}

/// The round before as it reads in the edition that a round is on.
fn as_read_in(before: Rc<Round>, round: &Round) -> Rc<Round> {
    match moves_between([round], before.framework(), round.framework()) {
        Some(moves) if !moves.is_empty() => Rc::new(before.through_all(&moves, Through::All)),
        _ => before,
    }
}

/// What a page of a round is about.
pub struct RoundAtHand<'a> {
    /// The dossier.
    pub workspace: &'a Workspace,
    /// The round.
    pub round: Rc<Round>,
    /// The round that it follows.
    pub before: Option<Rc<Round>>,
    /// The framework to read it with.
    pub reading: Reading,
}

/// Says in which language the framework's texts stand when they are not in the one that was chosen.
pub fn language_note(desk: &Desk, reading: &Reading) -> Html {
    let Some(code) = &reading.other_language else { return html! {} };
    let name: &str = match Language::of_tag(code) {
        Some(language) => language.name(),
        None => code,
    };
    html! { <p class="banner">{ desk.t.with("other-language", &[("language", name.into())]) }</p> }
}

/// A round that is on its way, that does not exist, or whose framework cannot be had.
fn not_at_hand(model: &Model, desk: &Desk, id: RoundId) -> Html {
    let Some(workspace) = workspace_of_page(model) else { return loading(desk) };
    match workspace.dossier.round(id) {
        None => unknown_page(desk),
        Some(round) if model.library.lacks(round.framework()) => {
            let name = round.framework().to_string();
            html! {
                <>
                    { page_heading(String::new(), desk.t.text("framework-missing")) }
                    <p>{ desk.t.with("framework-missing-text", &[("framework", (&name).into())]) }</p>
                </>
            }
        }
        Some(_) => loading(desk),
    }
}

/// Shown while a dossier or framework is on its way.
pub fn loading(desk: &Desk) -> Html {
    let t = &desk.t;
    html! { <p class="loading" role="status">{ t.text("loading") }</p> }
}

/// Shown for an address that leads nowhere.
fn unknown_page(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <>
            { page_heading(String::new(), t.text("page-unknown")) }
            <p>{ t.text("unknown-text") }</p>
            <p><a href={Route::Home.href()}>{ t.text("to-home") }</a></p>
        </>
    }
}
