//! Axes: what matters most, and the one to three things to work on.

mod chosen;
mod field;
mod importance;

use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::parts::page_heading;
use super::prepare::sealed_note;
use super::screen::RoundAtHand;
use crate::app::Model;
use crate::app::addition::Addition;
use crate::app::event::Event;
use crate::app::plan::part_name;
use crate::app::route::{RoundPage, Route};
use crate::dossier::change::Change;
use crate::dossier::day::Day;
use crate::dossier::entry::RoundId;
use crate::dossier::plan::{Axis, AxisId};
use crate::dossier::round::Round;
use crate::framework::reading::Reading;
use chosen::chosen_axes;
use field::FieldOfRound;
use importance::importance_section;

/// So many axes are enough for one round.
pub(super) const ENOUGH_AXES: usize = 3;

/// Axes: what matters most, and the one to three things to work on.
pub fn axes_page(model: &Model, desk: &Desk, at_hand: &RoundAtHand<'_>) -> Html {
    let t = &desk.t;
    let (round, reading) = (&at_hand.round, &at_hand.reading);
    let dossier = at_hand.workspace.dossier.id;
    let part = Part { desk, round, reading, today: model.day() };
    let is_empty = round.asked(&reading.framework).next().is_none();
    html! {
        <div class="axes">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-axes")) }
            { sealed_note(desk, round) }
            <p class="lead">{ t.text("axes-lead") }</p>
            if is_empty {
                <p class="empty">
                    { t.text("axes-nothing-asked") }{ " " }
                    <a href={Route::Round(dossier, round.id, RoundPage::Prepare).href()}>{ t.text("page-prepare") }</a>
                </p>
            } else {
                { importance_section(&part) }
                <FieldOfRound
                    {dossier} round={round.clone()} before={at_hand.before.clone()} reading={reading.clone()}
                    actions={at_hand.workspace.dossier.actions().clone()} today={part.today}
                />
            }
            { chosen_axes(&part) }
            <p class="next-step">
                <span>{ t.text("axes-next") }</span>
                <a class="button primary" href={Route::Round(dossier, round.id, RoundPage::PLAN).href()}>
                    { t.text("axes-go") }
                </a>
            </p>
        </div>
    }
}

/// What the parts of the page share.
pub(super) struct Part<'a> {
    pub(super) desk: &'a Desk,
    pub(super) round: &'a Rc<Round>,
    pub(super) reading: &'a Reading,
    pub(super) today: Day,
}

/// The ways to make a theme or an indicator an axis, or a part of one; or the axis that it is in already.
pub(super) fn axis_of_part(desk: &Desk, round: &Rc<Round>, reading: &Reading, part: &Rc<str>) -> Html {
    let Desk { t, dispatch } = desk;
    let name = part_name(reading, part).unwrap_or_default();
    let axes = &round.priorities.axes;
    let title = |axis: &Axis| t.quoted(if axis.title.is_empty() { &name } else { &axis.title });
    let within: Vec<String> = axes.values().filter(|axis| axis.parts.contains(part)).map(|axis| title(axis)).collect();
    let new = Axis { title: short(&name).into(), reason: "".into(), parts: [part.clone()].into() };
    html! {
        <div class="to-axis">
            if !within.is_empty() {
                <span class="tag">{ t.with("in-axis", &[("axes", (&t.list(&within)).into())]) }</span>
            } else if !round.is_sealed() && axes.is_empty() {
                { begin_axis(desk, round.id, new, &name) }
            } else if !round.is_sealed() {
                <details>
                    <summary>{ t.text("choose-axis") }<span class="visually-hidden">{ format!(" – {name}") }</span></summary>
                    for (id, axis) in axes.iter() {
                        <button
                            key={id.to_string()} type="button" class="quiet"
                            onclick={dispatch.on(Event::Entered(vec![with_part(round, *id, axis, part)]))}
                        >
                            { t.with("join-axis", &[("axis", (&title(axis)).into())]) }
                            <span class="visually-hidden">{ format!(" – {name}") }</span>
                        </button>
                    }
                    { begin_axis(desk, round.id, new, &name) }
                </details>
            }
        </div>
    }
}

fn begin_axis(desk: &Desk, round: RoundId, axis: Axis, name: &str) -> Html {
    let Desk { t, dispatch } = desk;
    html! {
        <button
            type="button" class="quiet" onclick={dispatch.on(Event::Added(Addition::Axis(round, Rc::new(axis))))}
        >
            { t.text("make-axis") }<span class="visually-hidden">{ format!(" – {name}") }</span>
        </button>
    }
}

/// An axis with one more part.
fn with_part(round: &Round, axis: AxisId, details: &Axis, part: &Rc<str>) -> Change {
    let mut details = details.clone();
    details.parts.insert(part.clone());
    Change::AxisChosen { round: round.id, axis, details: Some(Rc::new(details)) }
}

/// The beginning of a statement, without its number, as the first proposal of a title.
pub(super) fn short(name: &str) -> String {
    const LONGEST: usize = 120;
    let words = name.split_once(' ').map_or(name, |(_, words)| words);
    if words.chars().count() <= LONGEST {
        return words.trim_end_matches('.').to_owned();
    }
    let cut: String = words.chars().take(LONGEST).collect();
    let whole = cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole);
    format!("{whole}…")
}
