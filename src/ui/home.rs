//! Home: the dossiers in this browser, and the doors to new ones.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::data::file_door;
use super::parts::page_heading;
use crate::app::Event;
use crate::app::route::Route;
use crate::app::shelf::{Shelf, Summary};
use crate::app::words::phase_key;
use crate::dossier::entry::Timestamp;
use crate::framework::{Card, FrameworkRef};
use crate::texts::date::days_between;
use crate::texts::{Language, Texts};

/// Properties of [`HomePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct HomePageProperties {
    /// The dossiers; none until the storage has answered.
    pub shelf: Option<Rc<Shelf>>,
    /// The frameworks.
    pub catalogue: Option<Rc<Vec<Card>>>,
    /// The language of the frameworks' titles.
    pub language: Language,
    /// The present moment.
    pub now: Timestamp,
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// Home.
#[component]
pub fn HomePage(props: &HomePageProperties) -> Html {
    let desk = &use_desk();
    let Desk { t, dispatch } = desk;
    let is_first_visit = props.shelf.as_ref().is_some_and(|shelf| shelf.is_empty());
    html! {
        <>
            { page_heading(String::new(), t.text(if is_first_visit { "home-welcome" } else { "home-heading" })) }
            <div>
                if is_first_visit {
                    <p class="lead">{ t.text("home-what") }</p>
                    <p class="lead">{ t.text("home-where") }</p>
                }
            </div>
            <div>
                if let Some(shelf) = props.shelf.as_ref().filter(|shelf| !shelf.is_empty()) {
                    { dossier_table(desk, props, shelf) }
                }
            </div>
            <section class="doors" aria-label={t.text("home-doors")}>
                <div class="door">
                    <h2>{ t.text("door-new-title") }</h2>
                    <p>{ t.text("door-new-text") }</p>
                    <p><a class="button primary" href={Route::NewDossier.href()}>{ t.text("door-new") }</a></p>
                </div>
                <div class="door">
                    <h2>{ t.text("door-open-title") }</h2>
                    <p>{ t.text("door-open-text") }</p>
                    { file_door(desk) }
                </div>
                <div class="door">
                    <h2>{ t.text("door-compare-title") }</h2>
                    <p>{ t.text("door-compare-text") }</p>
                    <p><a class="button" href={Route::Comparisons.href()}>{ t.text("door-compare") }</a></p>
                </div>
                <div class="door">
                    <h2>{ t.text("door-frameworks-title") }</h2>
                    <p>{ t.text("door-frameworks-text") }</p>
                    <p><a class="button" href={Route::Frameworks("".into()).href()}>{ t.text("door-frameworks") }</a></p>
                </div>
                <div class="door">
                    <h2>{ t.text("door-example-title") }</h2>
                    <p>{ t.text("door-example-text") }</p>
                    <p>
                        <button type="button" class="button" onclick={dispatch.on(Event::ExampleAsked)}>
                            { t.text("door-example") }
                        </button>
                    </p>
                </div>
            </section>
        </>
    }
}

/// The dossiers as rows.
fn dossier_table(desk: &Desk, props: &HomePageProperties, shelf: &Shelf) -> Html {
    let t = &desk.t;
    let columns = ["column-organisation", "column-round", "column-coverage", "column-changed", "column-backup"];
    html! {
        <div class="table-place" tabindex="0" role="region" aria-label={t.text("home-heading")}>
            <table class="dossiers">
                <caption class="visually-hidden">{ t.text("home-heading") }</caption>
                <thead>
                    <tr>
                        for column in columns {
                            <th key={column} scope="col">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for summary in shelf.iter() {
                        { dossier_row(desk, props, summary) }
                    }
                </tbody>
            </table>
        </div>
    }
}

fn dossier_row(desk: &Desk, props: &HomePageProperties, summary: &Summary) -> Html {
    let t = &desk.t;
    let coverage = summary.round.as_ref().filter(|round| round.n_applicable > 0).map(|round| {
        t.with("coverage-of", &[("rated", round.n_rated.into()), ("applicable", round.n_applicable.into())])
    });
    let round = summary.round.as_ref().map(|round| {
        let phase = t.text(phase_key(round.phase));
        t.with("round-and-phase", &[("label", (&round.label).into()), ("phase", (&phase).into())])
    });
    html! {
        <tr>
            <th scope="row">
                <a href={Route::Dossier(summary.dossier).href()}>{ summary.name.clone() }</a>
                <span class="detail">{ framework_title(props, summary) }</span>
            </th>
            <td>{ round.unwrap_or_default() }</td>
            <td class="numbers">{ coverage.unwrap_or_else(|| t.text("nothing-yet")) }</td>
            <td class="numbers">{ t.moment(summary.changed_at, props.now, props.utc_offset) }</td>
            <td>{ backup_age(t, summary, props.now) }</td>
        </tr>
    }
}

/// How old the last file copy is, which is the only copy that no browser can remove.
pub fn backup_age(t: &Texts, summary: &Summary, now: Timestamp) -> String {
    match summary.exported_at {
        None => t.text("backup-never"),
        Some(at) => {
            let days = usize::try_from(days_between(at, now)).unwrap_or(0);
            t.with("backup-days", &[("days", days.into())])
        }
    }
}

fn framework_title(props: &HomePageProperties, summary: &Summary) -> Rc<str> {
    let reference: Option<&FrameworkRef> = summary.round.as_ref().map(|round| &round.framework);
    let Some(reference) = reference else { return "".into() };
    let card = props.catalogue.iter().flat_map(|cards| cards.iter()).find(|card| card.framework == *reference);
    let title = card.and_then(|card| card.titles.get(props.language.code())).map(|title| title.title.clone());
    title.unwrap_or_else(|| reference.to_string().into())
}
