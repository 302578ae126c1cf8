//! Comparing organisations: the comparisons in this browser, and the pages of one.
//!
//! ```text
//! list            the comparisons, and a new one
//! intake          files on their way into a comparison
//! filters         which organisations a page is about
//! organisations   the table of organisations
//! columns         which columns stand in it, and which organisations stay above the others
//! organisation    one of them among the others; where it stands is position
//! rows            tables of many rows, of which those in sight are drawn
//! themes          how the results of each theme are spread
//! indicators      how the ratings of each indicator of a theme are spread
//! heat            organisations and themes, cell by cell
//! groups          by region, kind and size
//! strip, bars     small pictures in the lines of tables
//! band, gap_bars  a trend with its middle half, and gaps to the left and right of none
//! trend           the same organisations over time
//! reviews         their own ratings beside those of the reviews; its tables are gap_tables
//! together        what is weak together
//! twins           dossiers that may be of one organisation
//! who             lists of organisations by their names
//! near            whose profile is like that of an organisation
//! label           what the label's rule proposes, and what is missing
//! rule            a label's rule, as it is written
//! decide          deciding on an organisation
//! decisions       what was decided and what is due
//! decision        a decision and its letter
//! committee       who decides
//! import          results from a table of another tool
//! extract         statistics without names, and what leaves this computer with them
//! exchange        exporting the comparison, and uniting it with another copy
//! settings        what it is called, and deleting it
//! ```

mod band;
mod bars;
mod columns;
mod committee;
mod decide;
mod decision;
mod decisions;
mod exchange;
mod extract;
mod filters;
mod gap_bars;
mod gap_tables;
mod groups;
mod heat;
mod import;
mod indicators;
mod intake;
mod label;
mod list;
mod near;
mod organisation;
mod organisations;
mod position;
mod reviews;
mod rows;
mod rule;
mod settings;
mod strip;
mod themes;
mod together;
mod trend;
mod twins;
mod who;

use std::rc::Rc;

use yew::prelude::*;

pub use exchange::united_words;
pub use list::comparisons_page;

use super::context::Desk;
use super::parts::page_heading;
use super::screen::loading;
use crate::app::desks::listing::percent;
use crate::app::desks::{AtHand, Seen};
use crate::app::route::desk::View;
use crate::app::{ComparePage, Model, Route, Sight};
use crate::compare::Hundredths;
use crate::compare::distribution::Score;
use crate::framework::FrameworkRef;
use crate::framework::reading::Reading;
use crate::score::Share;
use crate::texts::Texts;

/// A page of a comparison.
pub fn compare_page(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    let (Some(at_hand), Route::Compare(_, page)) = (model.collection_of_page(), &model.route) else {
        return loading(desk);
    };
    html! {
        <div class="compare">
            { page_heading(at_hand.collection.name().to_string(), heading(model, t, page)) }
            { pages(desk, at_hand, page) }
            { troubles(model, desk, at_hand) }
            { body(model, desk, at_hand, page) }
        </div>
    }
}

fn body(model: &Model, desk: &Desk, at_hand: &AtHand, page: &ComparePage) -> Html {
    match page {
        ComparePage::Among(Sight::Organisations, _) => organisations::organisations_page(model, desk, at_hand),
        ComparePage::Among(sight, _) => among(model, desk, at_hand, *sight),
        ComparePage::Organisation(_, id) => organisation::organisation_page(model, desk, at_hand, *id),
        ComparePage::Decide(_, id) => decide::decide_page(model, desk, at_hand, *id),
        ComparePage::Rule(id) => rule::rule_page(model, desk, at_hand, *id),
        ComparePage::Decisions => decisions::decisions_page(model, desk, at_hand),
        ComparePage::Decision(id) => decision::decision_page(model, desk, at_hand, *id),
        ComparePage::Committee => committee::committee_page(model, desk, at_hand),
        ComparePage::Import => import::import_page(model, desk, at_hand),
        ComparePage::Exchange => exchange::exchange_page(model, desk, at_hand),
        ComparePage::Settings => settings::settings_page(desk, at_hand),
    }
}

/// What is seen of the organisations that pass the filter, below the filter.
fn among(model: &Model, desk: &Desk, at_hand: &AtHand, sight: Sight) -> Html {
    let t = &desk.t;
    let Some(seen) = &model.desks.seen else {
        return match at_hand.frameworks().is_empty() {
            true => html! { <p>{ t.text("compare-nothing-read") }</p> },
            false => loading(desk),
        };
    };
    html! {
        <>
            { filters::filters(model, desk, at_hand, seen) }
            <div>
                { match sight {
                    Sight::Organisations => html! {},
                    Sight::Themes => themes::themes(model, desk, seen),
                    Sight::Heat => heat::heat(model, desk, seen),
                    Sight::Groups => groups::groups(model, desk, seen),
                    Sight::Trend => trend::trend(model, desk, seen),
                    Sight::Reviews => reviews::reviews(model, desk, seen),
                    Sight::Together => together::together(model, desk, seen),
                    Sight::Label => label::label(model, desk, at_hand, seen),
                    Sight::Extract => extract::extract(model, desk, at_hand, seen),
                } }
            </div>
        </>
    }
}

/// An organisation's page is called after it.
fn heading(model: &Model, t: &Texts, page: &ComparePage) -> String {
    match page {
        ComparePage::Organisation(_, id) | ComparePage::Decide(_, id) => {
            organisation::name(model, *id).map_or_else(|| t.text(model.page_key()), |name| name.to_string())
        }
        _ => t.text(model.page_key()),
    }
}

/// The pages of the comparison: what one sees, what one decides, what comes in and goes out. What is looked at goes with
/// one from page to page.
fn pages(desk: &Desk, at_hand: &AtHand, here: &ComparePage) -> Html {
    let t = &desk.t;
    let view = here.view().cloned().unwrap_or_default();
    let among = |sight: &Sight| ComparePage::Among(*sight, view.clone());
    let sights = |sights: &[Sight]| sights.iter().map(among).collect::<Vec<_>>();
    let (to_see, to_decide) = (&Sight::ALL[..7], sights(&[Sight::Label]));
    let groups = [
        ("compare-to-see", sights(to_see)),
        ("compare-to-decide", [to_decide, vec![ComparePage::Decisions, ComparePage::Committee]].concat()),
        (
            "compare-to-keep",
            vec![ComparePage::Import, among(&Sight::Extract), ComparePage::Exchange, ComparePage::Settings],
        ),
    ];
    html! {
        <nav class="compare-pages" aria-label={t.text("compare-pages")}>
            <a href={Route::Comparisons.href()}>{ t.text("compare-all") }</a>
            for (group, pages) in groups {
                <div key={group}>
                    <p id={group}>{ t.text(group) }</p>
                    <ul aria-labelledby={group}>
                        for page in pages {
                            <li key={page.key()}>
                                <a
                                    href={Route::Compare(at_hand.collection.id, page.clone()).href()}
                                    aria-current={page.is_same_page(here).then_some("page")}
                                >{ t.text(page.key()) }</a>
                            </li>
                        }
                    </ul>
                </div>
            }
        </nav>
    }
}

/// What is in the comparison and cannot be shown, or not yet.
fn troubles(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    html! {
        <div role="alert">
            for framework in model.missing_frameworks() {
                <p key={framework.to_string()} class="banner bad">
                    { t.with("compare-framework-missing", &[("framework", (&framework.to_string()).into())]) }
                </p>
            }
            if at_hand.n_lost_pieces > 0 {
                <p class="banner bad">{ t.with("compare-pieces-lost", &[("n", at_hand.n_lost_pieces.into())]) }</p>
            }
        </div>
    }
}

// What several pages say alike.

/// What a framework edition is called here.
fn framework_name(model: &Model, framework: &FrameworkRef) -> String {
    let reading = model.library.reading(framework, model.settings.language);
    reading.map_or_else(|| framework.to_string(), |reading| format!("{} {}", reading.short_name(), framework.edition))
}

fn reading_of(model: &Model, seen: &Seen) -> Option<Reading> {
    model.library.reading(&seen.framework, model.settings.language)
}

/// What a theme is called; by its number when it has no words here.
fn theme_name(reading: Option<&Reading>, seen: &Seen, theme: usize) -> Rc<str> {
    let Some(frame) = seen.sheet.frame.themes.get(theme) else { return "".into() };
    let words = reading.and_then(|reading| reading.words.themes.get(&frame.id));
    words.map_or_else(|| frame.id.0.clone(), |words| words.title.clone())
}

/// A score in words; a dash where there is none.
fn score_words(t: &Texts, seen: &Seen, score: Score, value: Option<Hundredths>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| share_words(t, seen, score, value.share()))
}

fn share_words(t: &Texts, seen: &Seen, score: Score, share: Share) -> String {
    t.percent(percent(&seen.sheet.frame, score, share))
}

/// The address of an organisation's page.
fn to_organisation(seen: &Seen, id: crate::dossier::entry::DossierId, view: &View) -> String {
    Route::Compare(seen.collection, ComparePage::Organisation(view.clone(), id)).href()
}
