//! The frame around every page: header with the save state, rail with the phases of the round, footer, and the
//! banners that say when something is not as it should be.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::context::{use_dispatch, use_texts};
use super::notices::notice_text;
use super::parts::Coverage;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::settings::{Appearance, Settings};
use crate::app::shelf::is_example;
use crate::app::{Event, Notice, Saving, Storage};
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::dossier::round::{Phase, Round};
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
    /// Whether the last change can be taken back.
    pub can_undo: bool,
    /// The page.
    pub children: Html,
}

/// The frame around every page.
#[component]
pub fn Frame(props: &FrameProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
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
                        <RoundMenu ..rail.clone() />
                    }
                </div>
                <div class="top-end">
                    if props.can_undo {
                        <button type="button" class="quiet" onclick={dispatch.on(Event::UndoAsked)}>
                            { t.text("undo") }
                        </button>
                    }
                    <SaveState saving={props.saving.clone()} utc_offset={props.utc_offset} shown={props.rail.is_some()} />
                    <SettingsMenu settings={props.settings} />
                </div>
            </header>
            <div class="rail-place">
                if let Some(rail) = &props.rail {
                    <Rail ..rail.clone() />
                }
            </div>
            <main id="main">
                <Banners storage={props.storage} has_failed={props.saving.has_failed} {example} />
                <div class="notice-place" role="status">
                    if let Some(notice) = &props.notice {
                        <NoticeLine notice={notice.clone()} />
                    }
                </div>
                <div class="page">{ props.children.clone() }</div>
            </main>
            <footer class="bottom">
                <nav aria-label={t.text("footer-nav")}>
                    <a href={Route::Home.href()}>{ t.text("page-home") }</a>
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

#[derive(Clone, PartialEq, Properties)]
struct SaveStateProperties {
    saving: Saving,
    utc_offset: i32,
    shown: bool,
}

/// The save state, always in sight while a dossier is open. "Saved" is said only after the disk has confirmed.
#[component]
fn SaveState(props: &SaveStateProperties) -> Html {
    let t = use_texts();
    let saving = &props.saving;
    let (state, words) = if saving.has_failed {
        ("failed", t.text("save-failed"))
    } else if saving.n_pending > 0 {
        ("pending", t.text("save-pending"))
    } else if saving.is_typing {
        ("typing", t.text("save-typing"))
    } else {
        match saving.saved_at {
            Some(at) => ("saved", t.with("saved-at", &[("time", (&t.time(at, props.utc_offset)).into())])),
            None => ("quiet", t.text("save-nothing")),
        }
    };
    html! { <span class="save-state" data-state={state} hidden={!props.shown}>{ words }</span> }
}

#[derive(Clone, PartialEq, Properties)]
struct SettingsMenuProperties {
    settings: Settings,
}

/// Language and appearance.
#[component]
fn SettingsMenu(props: &SettingsMenuProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
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
                        value={language.code()} lang={language.code()} selected={language == props.settings.language}
                    >{ language.name() }</option>
                }
            </select>
            <label class="visually-hidden" for="appearance">{ t.text("appearance") }</label>
            <select id="appearance" onchange={onappearance}>
                for choice in Appearance::ALL {
                    <option value={choice.word()} selected={choice == props.settings.appearance}>
                        { t.text(&format!("appearance-{}", choice.word())) }
                    </option>
                }
            </select>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct BannersProperties {
    storage: Storage,
    has_failed: bool,
    example: bool,
}

/// What is not as it should be, said above every page until it is.
#[component]
fn Banners(props: &BannersProperties) -> Html {
    let t = use_texts();
    html! {
        <div class="banners">
            <div role="alert">
                if props.has_failed {
                    <p class="banner bad">{ t.text("banner-failed") }</p>
                } else if props.storage == Storage::MemoryOnly {
                    <p class="banner bad">{ t.text("banner-memory") }</p>
                }
                if props.storage == Storage::Lost {
                    <p class="banner bad">
                        { t.text("banner-lost") }{ " " }<a href={Route::Data.href()}>{ t.text("page-data") }</a>
                    </p>
                }
            </div>
            <div>
                if props.example {
                    <p class="banner">{ t.text("banner-example") }</p>
                }
            </div>
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NoticeLineProperties {
    notice: Rc<Notice>,
}

/// The last thing worth saying, until it is dismissed.
#[component]
fn NoticeLine(props: &NoticeLineProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let is_bad =
        matches!(&*props.notice, Notice::ExportFailed { .. } | Notice::FileRefused { .. } | Notice::NotLoaded { .. });
    html! {
        <p class={classes!("notice", is_bad.then_some("bad"))}>
            <span>{ notice_text(&t, &props.notice) }</span>
            <button type="button" class="quiet" onclick={dispatch.on(Event::NoticeDismissed)}>
                { t.text("dismiss") }
            </button>
        </p>
    }
}

/// Properties of [`Rail`].
#[derive(Clone, PartialEq, Properties)]
pub struct RailProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// Who it is about.
    pub organisation: Rc<Organisation>,
    /// All its rounds.
    pub rounds: Vec<Rc<Round>>,
    /// The round at hand.
    pub round: Rc<Round>,
    /// Its framework, once it is here.
    pub framework: Option<Rc<Framework>>,
    /// Where the assessment was left.
    pub resume_at: Option<IndicatorId>,
    /// Where one is.
    pub route: Route,
}

/// The organisation and its rounds.
#[component]
fn RoundMenu(props: &RailProperties) -> Html {
    let t = use_texts();
    let page = match &props.route {
        Route::Round(_, _, RoundPage::Assess(..)) => RoundPage::ASSESS,
        Route::Round(_, _, page) => page.clone(),
        _ => RoundPage::Prepare,
    };
    let newest_first = props.rounds.iter().rev();
    html! {
        <nav class="round-menu" aria-label={t.text("rounds-nav")}>
            <a class="organisation" href={Route::Dossier(props.dossier).href()}>{ props.organisation.name.clone() }</a>
            <ul>
                for round in newest_first.take(4) {
                    <li key={round.id.to_string()}>
                        <a
                            href={Route::Round(props.dossier, round.id, page.clone()).href()}
                            aria-current={(round.id == props.round.id).then_some("true")}
                        >{ t.with("round-named", &[("label", (&round.opening.label).into())]) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// The phases of the round.
#[component]
fn Rail(props: &RailProperties) -> Html {
    let t = use_texts();
    let tally = props.framework.as_ref().map(|framework| ScoreCard::of(framework, &props.round).whole.tally);
    let assess = RoundPage::Assess(Show::All, props.resume_at.clone());
    let steps = [
        (RoundPage::Prepare, "page-prepare", props.round.phase > Phase::Preparing),
        (assess, "page-assess", props.round.phase > Phase::Assessing),
        (RoundPage::Analyse, "page-analyse", props.round.is_sealed()),
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
                        <RailLink
                            current={matches!(&props.route, Route::Round(_, _, here) if here.is_same_page(&page))}
                            href={Route::Round(props.dossier, props.round.id, page).href()}
                            name={t.text(name)} done={is_done.then(|| t.text("phase-done"))}
                        />
                    </li>
                }
            </ol>
            <div class="rail-coverage">
                if let Some(tally) = tally {
                    <Coverage {tally} />
                }
            </div>
        </nav>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RailLinkProperties {
    href: String,
    name: String,
    current: bool,
    done: Option<String>,
}

/// A phase in the rail.
#[component]
fn RailLink(props: &RailLinkProperties) -> Html {
    html! {
        <a href={props.href.clone()} aria-current={props.current.then_some("page")}>
            <span>{ &props.name }</span>
            <span class="done">
                if let Some(done) = &props.done {
                    <span aria-hidden="true">{ "✓" }</span><span class="visually-hidden">{ done }</span>
                }
            </span>
        </a>
    }
}
