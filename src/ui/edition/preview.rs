//! What a newer edition would change in a round, before it is changed: both statements side by side, what the program
//! proposes, and what becomes of levels where scales differ.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Editions, PREVIEW, counts, relation_key};
use crate::app::Event;
use crate::app::edition::EditionPlan;
use crate::dossier::edition::{EditionMove, Through};
use crate::dossier::round::Round;
use crate::framework::IndicatorId;
use crate::framework::conversion::{Method, ScaleChange};
use crate::framework::reading::Reading;
use crate::framework::succession::{KnownBy, Passage, Succession};
use crate::texts::Texts;
use crate::texts::level_words;
use crate::ui::context::Desk;

/// The preview, or what is known of it while the newer edition is on its way.
pub(super) fn preview(desk: &Desk, round: &Round, reading: &Reading, plan: &EditionPlan, editions: &Editions) -> Html {
    let t = &desk.t;
    let names = [("from", (&reading.framework.edition).into()), ("to", (&plan.to.edition).into())];
    let both = editions.considered.as_ref().zip(plan.succession.as_ref());
    let both = both.filter(|(_, succession)| succession.from == *round.framework());
    html! {
        <div class="edition-plan">
            <h3 id={PREVIEW} tabindex="-1">{ t.with("edition-preview", &names) }</h3>
            if let Some((newer, succession)) = both {
                { changes(&Sides { desk, round, older: reading, newer, plan, succession }, editions.since) }
            } else if editions.is_lacking {
                <p class="problem" role="alert">{ t.with("edition-lacking", &[("edition", (&plan.to.edition).into())]) }</p>
            } else {
                <p class="loading" role="status">{ t.text("loading") }</p>
            }
        </div>
    }
}

/// The two editions and what is decided about them.
struct Sides<'a> {
    desk: &'a Desk,
    round: &'a Round,
    older: &'a Reading,
    newer: &'a Reading,
    plan: &'a EditionPlan,
    succession: &'a Rc<Succession>,
}

fn changes(sides: &Sides<'_>, since: u64) -> Html {
    let Desk { t, dispatch } = sides.desk;
    let Some(edition) = sides.plan.to_move(since, sides.round.edition.clone()) else { return html! { <div /> } };
    let to_review = edition.to_review();
    let is_proposed = |way: &&Passage| way.known_by.is_proposal();
    let told = sides.succession.indicators.iter().filter(|way| !is_proposed(way));
    let proposed: Vec<&Passage> = sides.succession.indicators.iter().filter(is_proposed).collect();
    let (here, elsewhere): (Vec<&Passage>, Vec<&Passage>) = told.partition(|way| is_of_round(sides, way));
    let (reviewed, carried): (Vec<&Passage>, Vec<&Passage>) =
        here.into_iter().partition(|way| to_review.contains(&way.to));
    let newer = &sides.plan.to.edition;
    html! {
        <div>
            <p>{ t.with("edition-preview-text", &[("from", (&sides.older.framework.edition).into())]) }</p>
            { counts(t, &edition) }
            <p>{ answers(t, sides.round, &edition) }</p>
            { scales(sides) }
            if !proposed.is_empty() {
                <details open={true}>
                    <summary>{ t.with("edition-proposals", &[("n", proposed.len().into())]) }</summary>
                    <p class="hint">{ t.text("edition-proposals-text") }</p>
                    { mapping(sides, "edition-proposals", &proposed) }
                </details>
            }
            if !reviewed.is_empty() {
                <details open={true}>
                    <summary>{ t.with("edition-to-review", &[("n", n_led_to(&reviewed).into())]) }</summary>
                    <p class="hint">{ t.text("edition-to-review-text") }</p>
                    { mapping(sides, "edition-to-review", &reviewed) }
                </details>
            }
            if !carried.is_empty() {
                <details>
                    <summary>{ t.with("edition-carried", &[("n", n_led_to(&carried).into())]) }</summary>
                    <p class="hint">{ t.text("edition-carried-text") }</p>
                    { mapping(sides, "edition-carried", &carried) }
                </details>
            }
            if !elsewhere.is_empty() {
                <details>
                    <summary>{ t.with("edition-elsewhere", &[("n", n_led_to(&elsewhere).into())]) }</summary>
                    { mapping(sides, "edition-elsewhere", &elsewhere) }
                </details>
            }
            if !edition.added.is_empty() {
                <details>
                    <summary>{ t.with("edition-added", &[("n", edition.added.len().into())]) }</summary>
                    <p class="hint">{ t.text("edition-added-text") }</p>
                    { list(sides.newer, &edition.added) }
                </details>
            }
            if !edition.retired.is_empty() {
                <details>
                    <summary>{ t.with("edition-retired", &[("n", edition.retired.len().into())]) }</summary>
                    <p class="hint">{ t.text("edition-retired-text") }</p>
                    { list(sides.older, &edition.retired) }
                </details>
            }
            <p class="buttons">
                <button type="button" class="button" onclick={dispatch.on(Event::EditionLeft)}>{ t.text("edition-leave") }</button>
                <button type="button" class="button primary" onclick={dispatch.on(Event::EditionMoved)}>
                    { t.with("edition-move", &[("edition", newer.into())]) }
                </button>
            </p>
        </div>
    }
}

/// Whether a way begins in a theme that the round looks at; where it looks at none yet, all do.
fn is_of_round(sides: &Sides<'_>, way: &Passage) -> bool {
    let theme = sides.older.framework.place(&way.from).map(|place| &place.theme.id);
    sides.round.themes.is_empty() || theme.is_some_and(|theme| sides.round.themes.contains(theme))
}

/// How many newer indicators some ways lead to.
fn n_led_to(ways: &[&Passage]) -> usize {
    let mut ids: Vec<&IndicatorId> = ways.iter().map(|way| &way.to).collect();
    ids.dedup();
    ids.len()
}

/// What becomes of the answers that were given already.
fn answers(t: &Texts, round: &Round, edition: &EditionMove) -> String {
    let older = edition.indicators.iter().map(|way| &way.from).chain(&edition.retired);
    let mut given: Vec<&IndicatorId> = older.filter(|id| round.ratings.contains_key(id)).collect();
    given.sort();
    given.dedup();
    if given.is_empty() {
        return t.text("edition-no-answers");
    }
    let n_carried = round.through(edition, Through::All).ratings.len();
    t.with("edition-answers", &[("n", n_carried.into()), ("total", given.len().into())])
}

/// For each pair of scales, what becomes of a level.
fn scales(sides: &Sides<'_>) -> Html {
    let t = &sides.desk.t;
    let convertible = |change: &&ScaleChange| change.methods().len() > 1;
    let changes: Vec<&ScaleChange> = sides.succession.scales.iter().filter(convertible).collect();
    let n_apart = sides.succession.scales.len() - changes.len();
    html! {
        <div class="scale-changes">
            for change in changes {
                { scale_choice(sides, change) }
            }
            if n_apart > 0 {
                <p class="hint">{ t.text("scales-apart") }</p>
            }
        </div>
    }
}

fn scale_choice(sides: &Sides<'_>, change: &ScaleChange) -> Html {
    let Desk { t, dispatch } = sides.desk;
    let name = |reading: &Reading, id| reading.words.scales.get(id).map(|words| words.name.clone()).unwrap_or_default();
    let legend = t.with(
        "scale-change",
        &[
            ("from", (&t.quoted(&name(sides.older, &change.from.id))).into()),
            ("to", (&t.quoted(&name(sides.newer, &change.to.id))).into()),
        ],
    );
    let group = format!("scale-{}-{}", change.from.id, change.to.id);
    let chosen = sides.plan.method(change);
    html! {
        <fieldset class="scale-change">
            <legend>{ legend }</legend>
            for method in change.methods() {
                <label class="choice">
                    <input
                        type="radio" name={group.clone()} checked={method == chosen}
                        onchange={dispatch.on(Event::MethodChosen(change.pair(), method))}
                    />
                    <span>
                        { t.text(method_key(method)) }
                        <span class="detail">{ example(sides, change, method) }</span>
                    </span>
                </label>
            }
        </fieldset>
    }
}

/// "3 · Plutôt oui becomes 3 · Évalué".
fn example(sides: &Sides<'_>, change: &ScaleChange, method: Method) -> String {
    let t = &sides.desk.t;
    let Some((from, to)) = change.example(method) else { return String::new() };
    let from = level_words(t, &sides.older.words, &change.from, from);
    let to = level_words(t, &sides.newer.words, &change.to, to);
    t.with("method-example", &[("from", (&t.quoted(&from)).into()), ("to", (&t.quoted(&to)).into())])
}

fn method_key(method: Method) -> &'static str {
    match method {
        Method::KeepRank => "method-keep-rank",
        Method::Rescale => "method-rescale",
        Method::AskAgain => "method-ask-again",
    }
}

fn column(t: &Texts, reading: &Reading) -> String {
    t.with("column-edition", &[("edition", (&reading.framework.edition).into())])
}

/// Ways between two editions, with both statements side by side.
fn mapping(sides: &Sides<'_>, id: &'static str, ways: &[&Passage]) -> Html {
    let t = &sides.desk.t;
    let title = format!("{id}-table");
    html! {
        <div class="table-place" tabindex="0" role="group" aria-labelledby={title.clone()}>
            <table class="mapping">
                <caption id={title} class="visually-hidden">{ t.text("mapping-caption") }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ column(t, sides.older) }</th>
                        <th scope="col">{ column(t, sides.newer) }</th>
                        <th scope="col">{ t.text("column-change") }</th>
                    </tr>
                </thead>
                <tbody>
                    for way in ways.iter() {
                        { mapping_row(sides, way) }
                    }
                </tbody>
            </table>
        </div>
    }
}

/// On a narrow page the cells stand one under the other, each with the words of its column.
fn mapping_row(sides: &Sides<'_>, way: &Passage) -> Html {
    let t = &sides.desk.t;
    html! {
        <tr key={format!("{} {}", way.from, way.to)}>
            <td data-label={column(t, sides.older)}>{ sides.older.statement(&way.from) }</td>
            <th scope="row" data-label={column(t, sides.newer)}>{ sides.newer.statement(&way.to) }</th>
            <td data-label={t.text("column-change")}>
                { t.text(relation_key(way.relation)) }
                if way.scale.is_some() {
                    { " " }<span class="detail">{ t.text("scale-changed") }</span>
                }
                if let Some(key) = known_key(way.known_by) {
                    { " " }<span class="detail">{ t.text(key) }</span>
                    { decision(sides, way) }
                }
            </td>
        </tr>
    }
}

/// Accepts or declines a proposal.
fn decision(sides: &Sides<'_>, way: &Passage) -> Html {
    let Desk { t, dispatch } = sides.desk;
    let (from, to, dispatch) = (way.from.clone(), way.to.clone(), dispatch.clone());
    let onchange = move |event: web_sys::Event| {
        let accepts = event.target_unchecked_into::<HtmlInputElement>().checked();
        dispatch.send(Event::ProposalDecided(from.clone(), to.clone(), accepts));
    };
    let number = sides.newer.framework.place(&way.to).map(|place| place.indicator.number.to_string());
    html! {
        <label class="choice">
            <input type="checkbox" checked={sides.plan.accepts(way)} {onchange} />
            { t.with("proposal-accept", &[("number", (&number.unwrap_or_default()).into())]) }
        </label>
    }
}

/// The text id of what a proposal rests on; none for what the authors say.
fn known_key(known_by: KnownBy) -> Option<&'static str> {
    match known_by {
        KnownBy::Id | KnownBy::Link => None,
        KnownBy::NumberAndWords => Some("known-by-number-and-words"),
        KnownBy::Words => Some("known-by-words"),
    }
}

fn list(reading: &Reading, ids: &[IndicatorId]) -> Html {
    html! {
        <ul>
            for place in reading.framework.places().filter(|place| ids.contains(&place.indicator.id)) {
                <li key={place.indicator.id.as_str()}>{ reading.statement(&place.indicator.id) }</li>
            }
        </ul>
    }
}
