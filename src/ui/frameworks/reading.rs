//! A framework as a school sees it: what it is, what of it would concern one, and all its indicators with the control
//! on which they are rated.

mod indicator;

use std::rc::Rc;

use yew::prelude::*;

use super::describe::{begin_link, compare_link, facts, name_of, validity};
use super::elsewhere::{Elsewhere, elsewhere, elsewhere_lines};
use crate::app::route::Route;
use crate::app::{Event, Model};
use crate::framework::catalogue::Family;
use crate::framework::cross_map::CrossMap;
use crate::framework::reading::Reading;
use crate::framework::{Answer, Answers, Card, FlagId, FrameworkRef, Place, Scope, Theme};
use crate::ui::context::{Desk, use_desk};
use crate::ui::focus::item_id;
use crate::ui::parts::page_heading;
use crate::ui::scope::scope_questions;
use crate::ui::screen::{language_note, loading};
use indicator::IndicatorReading;

/// The page.
pub fn framework_page(model: &Model, desk: &Desk) -> Html {
    let Route::Framework(reference, at) = &model.route else { return loading(desk) };
    let package = model.library.package(reference);
    let reading = model.library.reading(reference, model.settings.language);
    match (package, reading) {
        (Some(package), Some(reading)) => html! {
            <>
                { language_note(desk, &reading) }
                <ReadingPage
                    card={package.card()} {reading} scope={model.tried_scope(reference)} at={at.clone()}
                    families={model.families()} cross_map={model.library.cross_map.clone()}
                />
            </>
        },
        _ if model.library.lacks(reference) => missing(desk, reference),
        _ => loading(desk),
    }
}

/// A framework that cannot be had.
pub fn missing(desk: &Desk, reference: &FrameworkRef) -> Html {
    let t = &desk.t;
    let name = format!("{} {}", reference.id, reference.edition);
    html! {
        <>
            { page_heading(String::new(), t.text("framework-missing")) }
            <p>{ t.with("reading-missing", &[("framework", (&name).into())]) }</p>
            <p><a href={Route::Frameworks("".into()).href()}>{ t.text("page-frameworks") }</a></p>
        </>
    }
}

/// Properties of [`ReadingPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct ReadingPageProperties {
    /// The framework in a nutshell.
    pub card: Card,
    /// The framework.
    pub reading: Reading,
    /// The answers that are tried out.
    pub scope: Scope,
    /// The part that the address names.
    pub at: Option<Rc<str>>,
    /// All frameworks, to name the others.
    pub families: Vec<Family>,
    /// What belongs together across frameworks.
    pub cross_map: Option<Rc<CrossMap>>,
}

/// A framework to read.
#[component]
pub fn ReadingPage(props: &ReadingPageProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let reading = &props.reading;
    let title = &reading.words.framework;
    let lang = reading.other_language.as_ref().map(|code| code.to_string());
    html! {
        <div class="reading">
            { page_heading(validity(t, &props.card), title.title.to_string()) }
            <div class="lead" {lang}>
                <p>{ title.summary.clone() }</p>
            </div>
            { facts(t, &props.card) }
            <p class="hint">{ title.credit.clone() }</p>
            { actions(desk, props) }
            { scope_section(desk, props) }
            <div class="reading-columns">
                { outline(desk, props) }
                <div class="reading-list">
                    { themes(desk, props) }
                    { glossary(desk, props) }
                </div>
            </div>
        </div>
    }
}

fn actions(desk: &Desk, props: &ReadingPageProperties) -> Html {
    let t = &desk.t;
    let reference = &props.card.framework;
    let family = props.families.iter().find(|family| family.newest.framework.id == reference.id);
    let others: Vec<Card> = family.into_iter().flat_map(Family::cards).cloned().collect();
    html! {
        <p class="actions">
            { begin_link(desk, &props.card, "button primary") }
            { compare_link(desk, &props.card, &others, "button") }
            for other in others.iter().filter(|other| other.framework != *reference) {
                <a href={Route::Framework(other.framework.clone(), None).href()}>
                    { t.with("read-framework", &[("name", (&name_of(t, other)).into())]) }
                </a>
            }
        </p>
    }
}

/// What would concern one: answers that are tried out and not recorded.
fn scope_section(desk: &Desk, props: &ReadingPageProperties) -> Html {
    let t = &desk.t;
    if props.reading.framework.flags.is_empty() {
        return html! { <div /> };
    }
    let onanswer = {
        let (dispatch, reference) = (desk.dispatch.clone(), props.card.framework.clone());
        Callback::from(move |(flag, answer): (FlagId, Answer)| {
            dispatch.send(Event::ScopeTried(reference.clone(), flag, answer));
        })
    };
    html! {
        <section class="try-scope" aria-labelledby="reading-scope">
            <h2 id="reading-scope">{ t.text("reading-scope") }</h2>
            <p class="hint">{ t.text("reading-scope-text") }</p>
            { scope_questions(desk, &props.reading, &props.scope, false, &onanswer) }
        </section>
    }
}

/// The themes, each a link to its place on the page.
fn outline(desk: &Desk, props: &ReadingPageProperties) -> Html {
    let t = &desk.t;
    let reading = &props.reading;
    let link = |item: Rc<str>, text: Html| {
        let is_here = props.at.as_ref() == Some(&item);
        let route = Route::Framework(props.card.framework.clone(), Some(item));
        html! { <a href={route.href()} aria-current={is_here.then_some("location")}>{ text }</a> }
    };
    html! {
        <nav class="outline" aria-label={t.text("reading-outline")}>
            <ol>
                for theme in reading.framework.themes.iter() {
                    <li key={theme.id.to_string()}>{ link(theme.id.0.clone(), theme_title(reading, theme)) }</li>
                }
                if !reading.words.glossary.is_empty() {
                    <li key="glossary">{ link(GLOSSARY.into(), html! { t.text("glossary") }) }</li>
                }
            </ol>
        </nav>
    }
}

/// What names the glossary in an address. No id holds a colon.
const GLOSSARY: &str = "term:";

fn theme_title(reading: &Reading, theme: &Theme) -> Html {
    let title = reading.words.themes.get(&theme.id).map(|words| words.title.clone()).unwrap_or_default();
    html! {
        <>
            <span class="number">{ theme.number.clone() }</span>{ " " }<span>{ title }</span>
        </>
    }
}

fn themes(desk: &Desk, props: &ReadingPageProperties) -> Html {
    let answers = Rc::new(props.reading.framework.answers(&props.scope));
    html! {
        <div class="themes">
            for theme in props.reading.framework.themes.iter() {
                { theme_section(desk, props, theme, &answers) }
            }
        </div>
    }
}

fn theme_section(desk: &Desk, props: &ReadingPageProperties, theme: &Theme, answers: &Rc<Answers>) -> Html {
    let reading = &props.reading;
    let heading = item_id(theme.id.as_str());
    let summary = reading.words.themes.get(&theme.id).map(|words| words.summary.clone()).unwrap_or_default();
    html! {
        <section class="theme" key={theme.id.to_string()} aria-labelledby={heading.clone()}>
            <h2 id={heading} tabindex="-1">{ theme_title(reading, theme) }</h2>
            <p class="hint">{ summary }</p>
            { elsewhere_lines(desk, &asked_elsewhere(desk, props, theme.id.as_str())) }
            for criterion in theme.criteria.iter() {
                <h3 id={item_id(criterion.id.as_str())} tabindex="-1">{ reading.words.criterion_title(criterion) }</h3>
                for place in theme.places().filter(|place| place.criterion.id == criterion.id) {
                    { indicator_card(desk, props, place, answers) }
                }
            }
        </section>
    }
}

fn indicator_card(desk: &Desk, props: &ReadingPageProperties, place: Place<'_>, answers: &Rc<Answers>) -> Html {
    let id = &place.indicator.id;
    html! {
        <IndicatorReading
            key={id.to_string()} reading={props.reading.clone()} id={id.clone()} answers={answers.clone()}
            is_meant={props.at.as_deref() == Some(id.as_str())}
            elsewhere={asked_elsewhere(desk, props, id.as_str())}
        />
    }
}

fn asked_elsewhere(desk: &Desk, props: &ReadingPageProperties, item: &str) -> Vec<Elsewhere> {
    elsewhere(&desk.t, props.cross_map.as_deref(), &props.families, &props.card.framework.id, item)
}

/// The words that the framework keeps apart.
fn glossary(desk: &Desk, props: &ReadingPageProperties) -> Html {
    let t = &desk.t;
    let glossary = &props.reading.words.glossary;
    html! {
        <div>
            if !glossary.is_empty() {
                <section class="glossary" aria-labelledby={item_id(GLOSSARY)}>
                    <h2 id={item_id(GLOSSARY)} tabindex="-1">{ t.text("glossary") }</h2>
                    <dl>
                        for (id, term) in glossary.iter() {
                            <div key={id.to_string()} id={item_id(&format!("{GLOSSARY}{id}"))} tabindex="-1">
                                <dt>{ term.term.clone() }</dt>
                                <dd>{ term.meaning.clone() }</dd>
                            </div>
                        }
                    </dl>
                </section>
            }
        </div>
    }
}
