//! Files on their way into a comparison: choosing them, how far their reading is, and what was refused and why.

use yew::prelude::*;

use super::super::context::Desk;
use super::super::doors::offers;
use super::super::notices::refusal;
use crate::app::desks::{AtHand, Reading};
use crate::app::{Event, Model};
use crate::compare::table::Unfit;
use crate::formats::archive::{LooksLike, ReadError};
use crate::formats::intake::{Refusal, Refused};
use crate::formats::message::Progress;
use crate::texts::Texts;

/// As many refused files as are named; nobody reads more of them on a page.
const NAMED: usize = 200;

/// The way in for files. It is open as long as nothing is in the comparison.
pub fn intake(model: &Model, desk: &Desk, at_hand: &AtHand) -> Html {
    let t = &desk.t;
    let is_empty = at_hand.collection.frameworks().next().is_none();
    let reading = model.desks.reading.as_ref().filter(|reading| reading.collection == at_hand.collection.id);
    let is_busy = reading.is_some_and(|reading| !reading.is_over);
    html! {
        <section class="compare-intake" aria-label={t.text("compare-files")}>
            <div>
                if is_empty && reading.is_none() {
                    <p>{ t.text("compare-empty") }</p>
                }
            </div>
            <div>
                if let Some(reading) = reading {
                    { progress(model, desk, reading) }
                    { refused(t, &reading.refused) }
                }
            </div>
            <div>
                if is_busy {
                    <p>
                        <button type="button" class="button" onclick={desk.dispatch.on(Event::ReadingCancelled)}>
                            { t.text("compare-stop") }
                        </button>
                    </p>
                } else {
                    { doors(desk) }
                }
            </div>
        </section>
    }
}

fn doors(desk: &Desk) -> Html {
    let t = &desk.t;
    html! {
        <p class="file-door">
            <label class="button" for="compare-files">{ t.text("compare-choose") }</label>
            <input
                id="compare-files" class="visually-hidden" type="file" multiple={true}
                accept=".qualicycle,.json,.zip,.html" onchange={offers(desk)}
            />
            <label class="button" for="compare-folder">{ t.text("compare-folder") }</label>
            <input
                id="compare-folder" class="visually-hidden" type="file" multiple={true} webkitdirectory={true}
                onchange={offers(desk)}
            />
            <span class="hint">{ t.text("compare-drop") }</span>
        </p>
    }
}

/// How far it is, or what came of it.
fn progress(model: &Model, desk: &Desk, reading: &Reading) -> Html {
    let t = &desk.t;
    let Progress { done, total } = reading.progress;
    html! {
        <div class="compare-reading">
            <progress
                max={total.max(1).to_string()} value={done.to_string()} hidden={reading.is_over}
                aria-label={t.text("compare-reading")}
            />
            // Only the end is announced: a count that is read out ten times a second helps nobody.
            <p class="numbers" hidden={reading.is_over}>{ under_way(model, t, reading) }</p>
            <p role="status">
                if reading.is_over {
                    { outcome(t, reading) }
                } else if reading.is_cancelled {
                    { t.text("compare-stopping") }
                }
            </p>
        </div>
    }
}

fn under_way(model: &Model, t: &Texts, reading: &Reading) -> String {
    let Progress { done, total } = reading.progress;
    let number = |n: u64| t.number(&n.to_string());
    let (done, total) = (number(done), number(total));
    let size = t.file_size(reading.bytes);
    let count = [("done", (&done).into()), ("total", (&total).into()), ("size", (&size).into())];
    let count = t.with("compare-progress", &count);
    let left = match reading.seconds_left(model.now) {
        None => return count,
        Some(seconds @ 0..60) => t.with("compare-seconds-left", &[("n", whole(seconds).into())]),
        Some(seconds) => t.with("compare-minutes-left", &[("n", whole(seconds.div_ceil(60)).into())]),
    };
    format!("{count} · {left}")
}

/// What came of the files, whatever became of their rounds later.
fn outcome(t: &Texts, reading: &Reading) -> String {
    let mut read = t.with("compare-taken", &[("files", reading.n_taken.into()), ("rounds", reading.n_rounds.into())]);
    if reading.n_known > 0 {
        read = format!("{read} {}", t.with("compare-known", &[("n", reading.n_known.into())]));
    }
    match reading.is_cancelled {
        true => {
            let left = reading.progress.total.saturating_sub(reading.progress.done);
            format!("{read} {}", t.with("compare-stopped", &[("n", whole(left).into())]))
        }
        false => read,
    }
}

fn whole(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// What was refused, each with its reason.
fn refused(t: &Texts, refused: &[Refused]) -> Html {
    if refused.is_empty() {
        return html! {};
    }
    let more = refused.len().saturating_sub(NAMED);
    html! {
        <details class="compare-refused">
            <summary>{ t.with("compare-refused", &[("n", refused.len().into())]) }</summary>
            <p class="hint">{ t.text("compare-refused-hint") }</p>
            <ul>
                for (n, file) in refused.iter().take(NAMED).enumerate() {
                    <li key={n}>
                        <span class="name">{ file.name.clone() }</span>{ " " }<span>{ reason(t, &file.why) }</span>
                    </li>
                }
            </ul>
            <div>
                if more > 0 {
                    <p>{ t.with("compare-refused-more", &[("n", more.into())]) }</p>
                }
            </div>
        </details>
    }
}

/// Why a file, or a round in it, was not taken.
pub(super) fn reason(t: &Texts, why: &Refusal) -> String {
    match why {
        // A comparison is not read among dossiers: what it brings is told before it comes in.
        Refusal::Unreadable(ReadError::UnknownKind { kind }) if &**kind == "collection" => {
            t.text("exchange-is-collection")
        }
        Refusal::Unreadable(ReadError::NotQualicycle { looks_like: LooksLike::Office | LooksLike::Text }) => {
            t.text("compare-refused-table")
        }
        Refusal::Unreadable(error) => refusal(t, error),
        Refusal::NoClosedRound => t.text("compare-no-closed-round"),
        Refusal::RescueFile => t.text("compare-rescue-file"),
        Refusal::MissingFramework { label, framework } => t.with(
            "compare-no-framework",
            &[("label", (&t.quoted(label)).into()), ("framework", (&framework.to_string()).into())],
        ),
        Refusal::Unfit { label, unfit } => {
            let indicator = match unfit {
                Unfit::UnknownIndicator(indicator) | Unfit::NoSuchLevel(indicator) => indicator.to_string(),
                Unfit::OtherFramework(framework) => framework.to_string(),
                Unfit::OtherColumns => String::new(),
            };
            t.with("compare-unfit", &[("label", (&t.quoted(label)).into()), ("what", (&indicator).into())])
        }
        Refusal::NestedTooDeep => t.text("compare-nested"),
        Refusal::NothingInside => t.text("compare-nothing-inside"),
        Refusal::NotThere => t.text("compare-not-there"),
    }
}
