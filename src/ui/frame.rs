//! The frame around every page: header with the save state, rail with the phases of the round, footer, and the
//! banners that say when something is not as it should be.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::notices::notice_text;
use super::parts::coverage;
use crate::app::evidence::EvidencePage;
use crate::app::route::{PaperChoice, ReviewsPage, RoundPage, Route, Show};
use crate::app::settings::{Appearance, Settings};
use crate::app::shelf::is_example;
use crate::app::{Event, Notice, Saving, Storage};
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::dossier::round::{Phase, Round};
use crate::dossier::side::Side;
use crate::framework::{Framework, IndicatorId};
use crate::score::ScoreCard;
use crate::texts::Language;

/// Properties of [`Frame`].
#[derive(Clone, PartialEq, Properties)]
pub struct FrameProperties {
    /// Language and appearance.
    pub settings: Settings,
    /// Where one is.
    pub route: Route,
    /// Whether work is kept.
    pub storage: Storage,
    /// What has been saved.
    pub saving: Saving,
    /// Minutes east of UTC.
    pub utc_offset: i32,
    /// The last thing worth saying.
    pub notice: Option<Rc<Notice>>,
    /// The dossier and round at hand.
    pub rail: Option<RailProperties>,
    /// What can be taken back, in words.
    pub undo: Option<String>,
    /// What can be done again, in words.
    pub redo: Option<String>,
    /// The page.
    pub children: Html,
}

/// The frame around every page.
#[component]
pub fn Frame(props: &FrameProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let is_kept_here = props.rail.is_some() || matches!(props.route, Route::Manuscript(..) | Route::Compare(..));
    let example = props.rail.as_ref().is_some_and(|rail| is_example(rail.dossier));
    html! {
        <div class="frame" data-rail={props.rail.is_some().to_string()}>
            <a class="skip" href={format!("#{}", super::focus::HEADING)} onclick={skip}>{ t.text("skip") }</a>
            <header class="top" role="banner">
                <a class="brand" href={Route::Home.href()}>
                    <svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
                        <path d="M16 16 a3 3 0 0 1 3 3 a5.5 5.5 0 0 1 -9 -1.500 a8 8 0 0 1 7 -11.500 a10.500 10.500 0 0 1 10 12 a12 12 0 0 1 -9.500 10" />
                    </svg>
                    <span>{ "Qualicycle" }</span>
                </a>
                <div class="where">
                    if let Some(rail) = &props.rail {
                        { round_menu(desk, rail) }
                    }
                </div>
                <div class="top-end">
                    if props.rail.is_some() {
                        { super::history::steps(desk, props.undo.as_deref(), props.redo.as_deref()) }
                    }
                    { save_state(desk, &props.saving, props.utc_offset, is_kept_here) }
                    { settings_menu(desk, props.settings) }
                </div>
            </header>
            <div class="rail-place">
                if let Some(rail) = &props.rail {
                    <div class="rails">
                        { phases(desk, rail) }
                        { around_phases(desk, rail) }
                    </div>
                }
            </div>
            <main id="main">
                { banners(desk, props.storage, props.saving.has_failed, example) }
                if let Some(rail) = props.rail.as_ref().filter(|rail| rail.side == Side::Reviewer) {
                    { super::side::side_banner(desk, rail.dossier) }
                }
                <div class="notice-place" role="status">
                    if let Some(notice) = &props.notice {
                        { notice_line(desk, notice, what_of(props, notice)) }
                    }
                </div>
                <div class="page">{ props.children.clone() }</div>
            </main>
            <footer class="bottom">
                <nav aria-label={t.text("footer-nav")}>
                    <a href={Route::Home.href()}>{ t.text("page-home") }</a>
                    <a
                        href={Route::Frameworks("".into()).href()}
                        aria-current={matches!(props.route, Route::Frameworks(_)).then_some("page")}
                    >
                        { t.text("page-frameworks") }
                    </a>
                    <a href={Route::Data.href()} aria-current={(props.route == Route::Data).then_some("page")}>
                        { t.text("page-data") }
                    </a>
                    <a href={Route::Help.href()} aria-current={(props.route == Route::Help).then_some("page")}>
                        { t.text("page-help") }
                    </a>
                </nav>
                <p>{ t.text("footer-privacy") }</p>
            </footer>
        </div>
    }
}

/// The skip link moves the focus itself: the address after the `#` is the router's.
fn skip(event: MouseEvent) {
    event.prevent_default();
    super::focus::move_to(&super::focus::Target::Heading);
}

/// The save state, always in sight while a dossier is open or a framework written. "Saved" is said only after the disk has confirmed.
fn save_state(desk: &Desk, saving: &Saving, utc_offset: i32, is_shown: bool) -> Html {
    let t = &desk.t;
    let (state, words) = if saving.has_failed {
        ("failed", t.text("save-failed"))
    } else if saving.n_pending > 0 {
        ("pending", t.text("save-pending"))
    } else if saving.is_typing {
        ("typing", t.text("save-typing"))
    } else {
        match saving.saved_at {
            Some(at) => ("saved", t.with("saved-at", &[("time", (&t.time(at, utc_offset)).into())])),
            None => ("quiet", t.text("save-nothing")),
        }
    };
    html! { <span class="save-state" data-state={state} hidden={!is_shown}>{ words }</span> }
}

/// Language and appearance.
fn settings_menu(desk: &Desk, settings: Settings) -> Html {
    let t = &desk.t;
    let dispatch = desk.dispatch.clone();
    let onlanguage = {
        let dispatch = dispatch.clone();
        move |event: web_sys::Event| {
            let code = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(language) = Language::of_tag(&code) {
                dispatch.send(Event::LanguageChosen(language));
            }
        }
    };
    let onappearance = move |event: web_sys::Event| {
        let word = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(appearance) = Appearance::ALL.into_iter().find(|choice| choice.word() == word) {
            dispatch.send(Event::AppearanceChosen(appearance));
        }
    };
    html! {
        <div class="settings">
            <label class="visually-hidden" for="language">{ t.text("language") }</label>
            <select id="language" onchange={onlanguage}>
                for language in Language::ALL {
                    <option
                        value={language.code()} lang={language.code()} selected={language == settings.language}
                    >{ language.name() }</option>
                }
            </select>
            <label class="visually-hidden" for="appearance">{ t.text("appearance") }</label>
            <select id="appearance" onchange={onappearance}>
                for choice in Appearance::ALL {
                    <option value={choice.word()} selected={choice == settings.appearance}>
                        { t.text(&format!("appearance-{}", choice.word())) }
                    </option>
                }
            </select>
        </div>
    }
}

/// What is not as it should be, said above every page until it is.
fn banners(desk: &Desk, storage: Storage, has_failed: bool, example: bool) -> Html {
    let t = &desk.t;
    html! {
        <div class="banners">
            <div role="alert">
                if has_failed {
                    <p class="banner bad">{ t.text("banner-failed") }</p>
                } else if storage == Storage::MemoryOnly {
                    <p class="banner bad">{ t.text("banner-memory") }</p>
                }
                if storage == Storage::Lost {
                    <p class="banner bad">
                        { t.text("banner-lost") }{ " " }<a href={Route::Data.href()}>{ t.text("page-data") }</a>
                    </p>
                }
            </div>
            <div>
                if example {
                    <p class="banner">{ t.text("banner-example") }</p>
                }
            </div>
        </div>
    }
}

/// What was taken back can be done again, and the other way round: that names it.
fn what_of<'a>(props: &'a FrameProperties, notice: &Notice) -> Option<&'a String> {
    match notice {
        Notice::Undone => props.redo.as_ref(),
        Notice::Redone => props.undo.as_ref(),
        _ => None,
    }
}

/// The last thing worth saying, until it is dismissed.
fn notice_line(desk: &Desk, notice: &Notice, what: Option<&String>) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let is_bad = matches!(
        notice,
        Notice::ExportFailed { .. }
            | Notice::PictureFailed { .. }
            | Notice::FileRefused { .. }
            | Notice::KeyringRefused { .. }
            | Notice::NotLoaded { .. }
            | Notice::NotAttached { .. }
            | Notice::FilesNotKept { .. }
            | Notice::FilesLeftOut { .. }
            | Notice::NotPublished { .. }
            | Notice::EditionTaken { .. }
            | Notice::EditRefused(_)
    );
    html! {
        <p class={classes!("notice", is_bad.then_some("bad"))}>
            <span>
                { notice_text(t, notice) }
                if let Some(what) = what {
                    { " " }<span class="detail">{ what.clone() }</span>
                }
            </span>
            <button type="button" class="quiet" onclick={dispatch.on(Event::NoticeDismissed)}>
                { t.text("dismiss") }
            </button>
        </p>
    }
}

/// Properties of [`rail`].
#[derive(Clone, PartialEq, Properties)]
pub struct RailProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// Who it is about.
    pub organisation: Rc<Organisation>,
    /// All its rounds.
    pub rounds: Vec<Rc<Round>>,
    /// The short names of their frameworks, where the rounds are on several.
    pub frameworks: Vec<Rc<str>>,
    /// The round at hand.
    pub round: Rc<Round>,
    /// Its framework, once it is here.
    pub framework: Option<Rc<Framework>>,
    /// Where the assessment was left.
    pub resume_at: Option<IndicatorId>,
    /// How many fields hold values of several people that wait to be settled.
    pub n_clashes: usize,
    /// On which side of a review one works here.
    pub side: Side,
    /// Where one is.
    pub route: Route,
}

/// The organisation and its rounds.
fn round_menu(desk: &Desk, props: &RailProperties) -> Html {
    let t = &desk.t;
    let page = match &props.route {
        Route::Round(_, _, RoundPage::Assess(..)) => RoundPage::ASSESS,
        Route::Round(_, _, page) => page.clone(),
        _ => RoundPage::Prepare,
    };
    let newest_first = props.rounds.iter().enumerate().rev();
    // That these are rounds is said once: four names in full leave a laptop no room in its first line.
    let name = |index: usize, round: &Round| {
        let label = match round.id == props.round.id {
            true => t.with("round-named", &[("label", (&round.opening.label).into())]),
            false => round.opening.label.to_string(),
        };
        props.frameworks.get(index).map_or(label.clone(), |framework| format!("{label} · {framework}"))
    };
    html! {
        <nav class="round-menu" aria-label={t.text("rounds-nav")}>
            <a class="organisation" href={Route::Dossier(props.dossier).href()}>{ props.organisation.name.clone() }</a>
            <ul>
                for (index, round) in newest_first.take(4) {
                    <li key={round.id.to_string()}>
                        <a
                            href={Route::Round(props.dossier, round.id, page.clone()).href()}
                            aria-current={(round.id == props.round.id).then_some("true")}
                        >{ name(index, round) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// The phases of the round.
fn phases(desk: &Desk, props: &RailProperties) -> Html {
    let t = &desk.t;
    let tally = props.framework.as_ref().map(|framework| ScoreCard::of(framework, &props.round).whole.tally);
    let assess = RoundPage::Assess(Show::All, props.resume_at.clone());
    let steps = [
        (RoundPage::Prepare, "page-prepare", props.round.phase > Phase::Preparing),
        (assess, "page-assess", props.round.phase > Phase::Assessing),
        (RoundPage::ANALYSE, "page-analyse", props.round.is_sealed() || props.round.phase > Phase::Agreeing),
        (RoundPage::PLAN, "page-improve", props.round.is_sealed()),
        (RoundPage::Close, "page-close", props.round.is_sealed()),
    ];
    let is_overview = matches!(props.route, Route::Dossier(_));
    html! {
        <nav class="rail" aria-label={t.with("phases-nav", &[("label", (&props.round.opening.label).into())])}>
            <a href={Route::Dossier(props.dossier).href()} aria-current={is_overview.then_some("page")}>
                { t.text("page-overview") }
            </a>
            <ol>
                for (page, name, is_done) in steps {
                    <li key={name}>
                        { phase_link(props, page, t.text(name), is_done.then(|| t.text("phase-done"))) }
                    </li>
                }
            </ol>
            <div class="rail-coverage">
                if let Some(tally) = tally {
                    { coverage(desk, tally) }
                }
            </div>
        </nav>
    }
}

/// What stands beside the phases: the team, its evidence, what others were asked, and what happened.
fn around_phases(desk: &Desk, props: &RailProperties) -> Html {
    let t = &desk.t;
    let of_round = |page: RoundPage| Route::Round(props.dossier, props.round.id, page);
    let mut pages = vec![
        (of_round(RoundPage::Team), "page-team"),
        (Route::Evidence(props.dossier, EvidencePage::ALL), "page-evidence"),
        (of_round(RoundPage::Panels(None)), "page-panels"),
        (of_round(RoundPage::Report(PaperChoice::default())), "page-report"),
        (Route::Reviews(props.dossier, ReviewsPage::All), "page-reviews"),
        (Route::Calendar(props.dossier), "page-calendar"),
        (Route::history(props.dossier), "page-history"),
    ];
    if props.round.deliberation.rule.is_some() {
        pages.insert(3, (of_round(RoundPage::Consensus(None)), "page-consensus"));
    }
    let is_here = |route: &Route| match (&props.route, route) {
        // A piece of evidence is a page of its own, inside the same part of the dossier.
        (Route::Evidence(..), Route::Evidence(..)) | (Route::Reviews(..), Route::Reviews(..)) => true,
        (here, route) => here.is_same_page(route),
    };
    html! {
        <nav class="rail-more" aria-label={t.text("more-nav")}>
            <ul>
                for (route, name) in pages {
                    <li key={name}>
                        <a href={route.href()} aria-current={is_here(&route).then_some("page")}>
                            { t.text(name) }
                        </a>
                    </li>
                }
                if props.n_clashes > 0 {
                    <li key="clashes">
                        <a
                            href={Route::Clashes(props.dossier).href()}
                            aria-current={matches!(props.route, Route::Clashes(_)).then_some("page")}
                        >{ t.with("clashes-link", &[("n", props.n_clashes.into())]) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// A phase in the rail.
fn phase_link(props: &RailProperties, page: RoundPage, name: String, done: Option<String>) -> Html {
    let is_current = matches!(&props.route, Route::Round(_, _, here) if here.is_same_page(&page));
    html! {
        <a href={Route::Round(props.dossier, props.round.id, page).href()} aria-current={is_current.then_some("page")}>
            <span>{ name }</span>
            <span class="done">
                if let Some(done) = done {
                    <span aria-hidden="true">{ "✓" }</span><span class="visually-hidden">{ done }</span>
                }
            </span>
        </a>
    }
}
