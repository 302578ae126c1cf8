//! Exporting the comparison, and uniting it with another copy: what the file holds, and what one that was opened brings.

use yew::prelude::*;

use super::super::context::Desk;
use super::super::doors::offers;
use crate::app::desks::{AtHand, Offered};
use crate::app::{Event, Model};
use crate::compare::desk::DeskChange;
use crate::compare::news::News;
use crate::texts::Texts;

/// The page.
pub fn exchange_page(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let id = at_hand.collection.id;
    let offered = model.desks.offered.as_ref().and_then(|offered| {
        let (into, news) = offered.news?;
        (into == id).then_some((offered, news))
    });
    html! {
        <>
            <div>
                if let Some((offered, news)) = offered {
                    { brought(desk, at_hand, offered, news) }
                }
            </div>
            <section aria-labelledby="exchange-save">
                <h2 id="exchange-save">{ t.text("exchange-save") }</h2>
                <p>{ t.text("exchange-save-text") }</p>
                <p class="leaving">{ t.with("leaving-what", &[("what", (&contents(t, at_hand)).into())]) }</p>
                <p>
                    <button type="button" class="button" onclick={desk.dispatch.on(Event::CollectionSaveAsked)}>
                        { t.text("exchange-save-button") }
                    </button>
                </p>
            </section>
            <section aria-labelledby="exchange-open">
                <h2 id="exchange-open">{ t.text("exchange-open") }</h2>
                <p>{ t.text("exchange-open-text") }</p>
                { door(model, desk) }
            </section>
        </>
    }
}

/// The way in for the file of a comparison, with what is being read.
pub fn door(model: &Model, desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <>
            <p class="file-door">
                <label class="button" for="exchange-file">{ t.text("exchange-choose") }</label>
                <input
                    id="exchange-file" class="visually-hidden" type="file" accept=".qualicycle-collection"
                    onchange={offers(desk)} aria-describedby="exchange-file-hint"
                />
                <span id="exchange-file-hint" class="hint">{ t.text("exchange-drop") }</span>
            </p>
            <p role="status">
                if let Some(name) = &model.desks.opening {
                    { t.with("import-reading", &[("name", name.into())]) }
                }
            </p>
        </>
    }
}

/// What the file of the comparison holds, in words.
fn contents(t: &Texts, at_hand: &AtHand) -> String {
    let summary = at_hand.summary();
    let journal = at_hand.collection.journal();
    let standing = || journal.registers().filter_map(|(_, register)| Some(&register.winner()?.change));
    let n_decisions = standing().filter(|it| matches!(it, DeskChange::Decided { details: Some(_), .. })).count();
    let n_members = standing().filter(|it| matches!(it, DeskChange::MemberSet { details: Some(_), .. })).count();
    let counts = [
        ("exchange-n-organisations", summary.n_organisations),
        ("exchange-n-rounds", summary.n_rounds),
        ("exchange-n-decisions", n_decisions),
        ("exchange-n-members", n_members),
    ];
    let there = counts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| t.with(key, &[("n", n.into())]));
    let mut words: Vec<String> = there.collect();
    words.push(t.text("exchange-choices"));
    t.list(&words)
}

/// What a file that was opened would bring, before it does.
fn brought(desk: &Desk, at_hand: &AtHand, offered: &Offered, news: News) -> Html {
    let t = &desk.t;
    let title = t.quoted(&offered.file.title());
    let is_copy = offered.is_copy_of(at_hand.collection.id);
    let explained = if is_copy { "exchange-same-text" } else { "exchange-other-text" };
    html! {
        <section class="exchange-brought" aria-labelledby="exchange-brought">
            <h2 id="exchange-brought">{ t.with("exchange-brought", &[("name", (&offered.file.name).into())]) }</h2>
            <div role="status">
                <p>{ t.with(explained, &[("title", (&title).into())]) }</p>
                <p>{ news_words(t, news) }</p>
            </div>
            <p class="exchange-buttons">
                if !news.is_nothing() {
                    <button type="button" class="button primary" onclick={desk.dispatch.on(Event::OfferedUnited)}>
                        { t.text(if is_copy { "exchange-unite" } else { "exchange-take-organisations" }) }
                    </button>
                }
                if !is_copy {
                    <button type="button" class="button" onclick={desk.dispatch.on(Event::OfferedOpened)}>
                        { t.text("exchange-open-aside") }
                    </button>
                }
                <button type="button" class="quiet" onclick={desk.dispatch.on(Event::OfferedDismissed)}>
                    { t.text("exchange-dismiss") }
                </button>
            </p>
        </section>
    }
}

/// What a file would bring, in a sentence.
fn news_words(t: &Texts, news: News) -> String {
    match news.is_nothing() {
        true => t.text("exchange-nothing-new"),
        false => t.with("exchange-brings", &[("what", (&listed(t, news)).into())]),
    }
}

/// What a file brought, in a sentence.
pub fn united_words(t: &Texts, news: News) -> String {
    match news.is_nothing() {
        true => t.text("exchange-nothing-new"),
        false => t.with("notice-comparison-united", &[("what", (&listed(t, news)).into())]),
    }
}

fn listed(t: &Texts, news: News) -> String {
    let counts = [
        ("exchange-new-organisations", news.n_organisations),
        ("exchange-new-rounds", news.n_rounds),
        ("exchange-other-files", news.n_other),
        ("exchange-new-entries", news.n_entries),
    ];
    let there = counts.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| t.with(key, &[("n", n.into())]));
    t.list(&there.collect::<Vec<_>>())
}
