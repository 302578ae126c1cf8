//! What is strong and what is weak, what moved, and the follow-up measures.

use std::rc::Rc;

use yew::prelude::*;

use super::Part;
use crate::dossier::change::Rating;
use crate::figures::measures;
use crate::figures::moved::moved_since;
use crate::figures::points::to_a_tenth;
use crate::framework::IndicatorId;
use crate::framework::scale::Level;
use crate::score::extremes::Extremes;
use crate::score::trend::{Break, Movement, ThemeChange, break_between, changes};
use crate::texts::Texts;
use crate::texts::level_words;
use crate::ui::context::Desk;

/// How many indicators each list names.
const N_NAMED: usize = 5;

/// The strongest and the weakest indicators.
pub(super) fn extremes(desk: &Desk, part: &Part) -> Html {
    let subject = &part.subject;
    let Extremes { strengths, weaknesses } = Extremes::of(&subject.reading.framework, &subject.round, subject.asked());
    html! {
        <div class="columns">
            { indicator_list(desk, part, "strengths", &strengths) }
            { indicator_list(desk, part, "weaknesses", &weaknesses) }
        </div>
    }
}

fn indicator_list(desk: &Desk, part: &Part, key: &'static str, indicators: &[IndicatorId]) -> Html {
    let t = &desk.t;
    let more = indicators.len().saturating_sub(N_NAMED);
    html! {
        <section aria-labelledby={key}>
            <h2 id={key}>{ t.text(key) }</h2>
            if indicators.is_empty() {
                <p class="hint">{ t.text(&format!("{key}-none")) }</p>
            }
            <ul>
                for id in indicators.iter().take(N_NAMED) {
                    <li key={id.as_str()}>
                        <a href={part.indicator_href(id)}>{ part.subject.statement(id) }</a>
                        <span class="detail">{ level_of(t, part, id) }</span>
                    </li>
                }
            </ul>
            if more > 0 {
                <p class="hint">{ t.with("and-more", &[("n", more.into())]) }</p>
            }
        </section>
    }
}

fn level_of(t: &Texts, part: &Part, id: &IndicatorId) -> String {
    let framework = &part.subject.reading.framework;
    let scale = framework.place(id).and_then(|place| framework.scale_of(place.indicator));
    match (scale, part.subject.round.level(id)) {
        (Some(scale), Some(level)) => level_words(t, &part.subject.reading.words, scale, level),
        _ => String::new(),
    }
}

/// What moved since the round before, over the indicators that both rated.
pub(super) fn moves(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let Some(before) = &part.subject.before else { return html! { <div /> } };
    let moved = changes(&part.subject.reading.framework, before, &part.subject.round);
    let label = &before.opening.label;
    let (told, none) = match break_between(before, &part.subject.round) {
        Some(Break::Framework | Break::Scope) => (Some("moves-break"), None),
        Some(Break::Edition) => (Some("moves-edition"), Some("moves-edition-none")),
        None => (None, Some("moves-none")),
    };
    html! {
        <section aria-labelledby="moves-title">
            <h2 id="moves-title">{ t.with("moves-title", &[("label", label.into())]) }</h2>
            if let Some(told) = told {
                <p>{ t.text(told) }</p>
            }
            if let Some(none) = none.filter(|_| moved.is_empty()) {
                <p>{ t.text(none) }</p>
            }
            <ul class="moves">
                for change in moved {
                    <li key={change.theme.as_str()}>{ theme_move(desk, part, &change) }</li>
                }
            </ul>
            { contributions(desk, part) }
        </section>
    }
}

/// The indicators that weigh most in the real change of the result.
fn contributions(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let split = moved_since(&part.subject).and_then(|moved| moved.split);
    let contributions = split.map(|split| split.contributions).unwrap_or_default();
    // One alone is in the list above.
    if contributions.len() < 2 {
        return html! { <div /> };
    }
    let more = contributions.len().saturating_sub(N_NAMED);
    html! {
        <section aria-labelledby="moves-most">
            <h3 id="moves-most">{ t.text("moves-most") }</h3>
            <p class="hint">{ t.text("moves-most-note") }</p>
            <ul class="level-changes">
                for row in contributions.iter().take(N_NAMED) {
                    <li key={row.indicator.as_str()} data-way={if row.change.up { "up" } else { "down" }}>
                        <a href={part.indicator_href(&row.indicator)}>{ part.subject.statement(&row.indicator) }</a>
                        <span class="detail">{ from_to(part, &row.indicator) }{ " · " }{ to_a_tenth(t, row.change) }</span>
                    </li>
                }
            </ul>
            if more > 0 {
                <p class="hint">{ t.with("and-more", &[("n", more.into())]) }</p>
            }
        </section>
    }
}

fn theme_move(desk: &Desk, part: &Part, change: &ThemeChange) -> Html {
    let t = &desk.t;
    let key = match change.movement {
        Movement::Up => "move-up",
        Movement::Down => "move-down",
        Movement::Same => "move-same",
    };
    let sentence = t.with(
        key,
        &[
            ("theme", (&t.quoted(&part.subject.theme_title(&change.theme))).into()),
            ("before", (&part.subject.percent(t, change.before)).into()),
            ("after", (&part.subject.percent(t, change.after)).into()),
            ("n", change.n_common.into()),
        ],
    );
    html! {
        <div>
            <p>{ sentence }</p>
            <ul class="level-changes">
                for moved in change.moved.iter() {
                    <li key={moved.indicator.as_str()} data-way={if moved.after > moved.before { "up" } else { "down" }}>
                        <a href={part.indicator_href(&moved.indicator)}>{ part.subject.statement(&moved.indicator) }</a>
                        <span class="detail">{ from_to(part, &moved.indicator) }</span>
                    </li>
                }
            </ul>
        </div>
    }
}

/// "2 → 3".
fn from_to(part: &Part, id: &IndicatorId) -> String {
    let level = |level: Option<Level>| level.map_or_else(|| "–".to_owned(), |level| level.to_string());
    let before = part.subject.comparable.as_ref().and_then(|before| before.level(id));
    format!("{} → {}", level(before), level(part.subject.round.level(id)))
}

/// What does not apply, with the reason given: leaving something out of a score is always explained.
pub(super) fn left_out(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let reasons: Vec<(IndicatorId, Rc<str>)> = (part.subject.asked())
        .filter_map(|place| match part.subject.round.rating(&place.indicator.id) {
            Rating::NotApplicable { why } => Some((place.indicator.id.clone(), why.clone())),
            _ => None,
        })
        .collect();
    if reasons.is_empty() {
        return html! { <div /> };
    }
    html! {
        <section aria-labelledby="left-out">
            <h2 id="left-out">{ t.text("left-out") }</h2>
            <ul class="carried">
                for (id, why) in reasons {
                    <li key={id.as_str()}>
                        <a href={part.indicator_href(&id)}>{ part.subject.statement(&id) }</a>
                        <span class="detail">{ if why.is_empty() { t.text("left-out-unexplained").into() } else { why } }</span>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The follow-up measures that no round knows a value of, each leading to where it can be entered.
pub(super) fn unknown_measures(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let unknown = measures::unknown(&part.subject);
    if unknown.is_empty() {
        return html! { <div /> };
    }
    html! {
        <section aria-labelledby="measures-unknown">
            <h2 id="measures-unknown">{ t.text("measures-unknown") }</h2>
            <ul>
                for id in unknown.iter() {
                    <li key={id.as_str()}><a href={part.indicator_href(id)}>{ part.subject.statement(id) }</a></li>
                }
            </ul>
        </section>
    }
}
