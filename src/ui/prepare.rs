//! Préparer: the themes of the round, what concerns the organisation, targets, what is carried over, and the way to
//! the team.

mod aims;
mod organisation;
mod sheets;
mod targets;
mod voting;

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::edition::{Editions, edition_section};
use super::parts::page_heading;
use super::scope::scope_questions;
use super::team::team_line;
use crate::app::Event;
use crate::app::route::{RoundPage, Route, Show};
use crate::dossier::change::Organisation;
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::dossier::round::{Carried, Round};
use crate::framework::reading::Reading;
use crate::framework::{Answer, FlagId, IndicatorId, Theme};
use crate::score::ScoreCard;
use crate::texts::keys::carried_key;

/// Properties of [`PreparePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct PreparePageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// Who the dossier is about.
    #[prop_or_default]
    pub organisation: Rc<Organisation>,
    /// The round.
    pub round: Rc<Round>,
    /// The round before.
    pub before: Option<Rc<Round>>,
    /// The framework.
    pub reading: Reading,
    /// Where the assessment was left.
    pub resume_at: Option<IndicatorId>,
    /// Today.
    pub today: Day,
    /// What is asked first of the round before: whether its actions worked.
    #[prop_or_default]
    pub asked: Html,
    /// What there is to say about editions of the framework.
    #[prop_or_default]
    pub editions: Rc<Editions>,
}

/// Préparer.
#[component]
pub fn PreparePage(props: &PreparePageProperties) -> Html {
    let desk = &use_desk();
    let Desk { t, dispatch } = desk;
    let round = &props.round;
    let tally = ScoreCard::of(&props.reading.framework, round).whole.tally;
    let onanswer = {
        let (dispatch, id) = (dispatch.clone(), round.id);
        Callback::from(move |(flag, answer): (FlagId, Answer)| dispatch.send(Event::FlagAnswered(id, flag, answer)))
    };
    let assess = RoundPage::Assess(Show::All, props.resume_at.clone());
    html! {
        <>
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-prepare")) }
            { sealed_note(desk, round) }
            { props.asked.clone() }
            { organisation::organisation_section(desk, props) }
            { edition_section(desk, props.dossier, round, &props.reading, &props.editions) }
            { theme_section(desk, props) }
            <section aria-labelledby="prepare-scope">
                <h2 id="prepare-scope">{ t.text("prepare-scope") }</h2>
                { scope_questions(desk, &props.reading, &round.scope, round.is_sealed(), &onanswer) }
            </section>
            { sheets::sheet_section(desk, props) }
            { targets::target_section(desk, props) }
            { voting::voting_section(desk, props) }
            { carried_section(desk, props) }
            { team_line(desk, props.dossier, round, props.today) }
            <p class="next-step">
                <span>{ t.with("prepare-ready", &[("n", tally.asked().into())]) }</span>
                if tally.asked() > 0 {
                    <a class="button primary" href={Route::Round(props.dossier, round.id, assess).href()}>
                        { t.text("prepare-go") }
                    </a>
                }
            </p>
        </>
    }
}

/// Says that a closed round can only be read.
pub fn sealed_note(desk: &Desk, round: &Round) -> Html {
    let t = &desk.t;
    html! {
        <div>
            if round.is_sealed() {
                <p class="banner">{ t.text("sealed-note") }</p>
            }
        </div>
    }
}

/// The themes that this round looks at.
fn theme_section(desk: &Desk, props: &PreparePageProperties) -> Html {
    let t = &desk.t;
    let round = &props.round;
    let n_chosen = round.themes.len();
    let advice = match n_chosen {
        _ if props.reading.framework.whole => t.with("themes-of-whole", &[("n", n_chosen.into())]),
        0 => t.text("themes-none"),
        1..=3 => t.with("themes-some", &[("n", n_chosen.into())]),
        _ => t.with("themes-many", &[("n", n_chosen.into())]),
    };
    html! {
        <fieldset class="themes" disabled={round.is_sealed()}>
            <legend><h2>{ t.text("prepare-themes") }</h2></legend>
            <p class="hint">
                { t.text(if props.reading.framework.whole { "themes-whole" } else { "themes-advice" }) }
            </p>
            <ul class="theme-list">
                for theme in props.reading.framework.themes.iter() {
                    <li key={theme.id.as_str()}>
                        { theme_choice(desk, props, theme) }
                    </li>
                }
            </ul>
            <p class="count" role="status">{ advice }</p>
        </fieldset>
    }
}

/// How many indicators and measures of a theme concern the organisation.
fn n_concerned(reading: &Reading, round: &Round, theme: &Theme) -> (usize, usize) {
    let answers = reading.framework.answers(&round.scope);
    let concerned = theme.places().filter(|place| place.concerns(&answers));
    let (measures, rated): (Vec<_>, Vec<_>) =
        concerned.partition(|place| reading.framework.is_measure(place.indicator));
    (rated.len(), measures.len())
}

fn theme_choice(desk: &Desk, props: &PreparePageProperties, theme: &Theme) -> Html {
    let t = &desk.t;
    let dispatch = &desk.dispatch;
    let words = props.reading.words.themes.get(&theme.id);
    let checked = props.round.themes.contains(&theme.id);
    let size = match n_concerned(&props.reading, &props.round, theme) {
        (0, 0) => t.text("theme-not-concerned"),
        (0, n) => t.with("theme-measures", &[("n", n.into())]),
        (n, _) => t.with("theme-size", &[("n", n.into())]),
    };
    html! {
        <label class="theme-choice">
            <input
                type="checkbox" {checked} value={theme.id.to_string()}
                onchange={dispatch.on(Event::ThemeToggled(props.round.id, theme.id.clone()))}
            />
            <span class="card-text">
                <strong>{ format!("{} ", theme.number) }{ words.map(|words| words.title.clone()).unwrap_or_default() }</strong>
                <span>{ words.map(|words| words.summary.clone()).unwrap_or_default() }</span>
                <span class="detail">{ size }</span>
            </span>
        </label>
    }
}

fn chosen(props: &PreparePageProperties) -> impl Iterator<Item = &Theme> {
    props.reading.framework.themes.iter().filter(|theme| props.round.themes.contains(&theme.id))
}

/// Open points of the round before.
fn carried_section(desk: &Desk, props: &PreparePageProperties) -> Html {
    let t = &desk.t;
    let round = &props.round;
    let is_asked = |id: &IndicatorId| round.asked(&props.reading.framework).any(|place| place.indicator.id == *id);
    let carried: Vec<(IndicatorId, Carried)> = round.carried().into_iter().filter(|(id, _)| is_asked(id)).collect();
    html! {
        <div>
            if let Some(before) = &props.before {
                <section aria-labelledby="prepare-carried">
                    <h2 id="prepare-carried">
                        { t.with("prepare-carried", &[("label", (&before.opening.label).into())]) }
                    </h2>
                    <p class="hint">{ t.with("carried-count", &[("n", carried.len().into())]) }</p>
                    <ul class="carried">
                        for (id, why) in carried {
                            <li key={id.as_str()}>
                                <a href={Route::Round(props.dossier, round.id, RoundPage::Assess(Show::Carried, Some(id.clone()))).href()}>
                                    { props.reading.statement(&id) }
                                </a>
                                <span class="detail">{ t.text(carried_key(why)) }</span>
                            </li>
                        }
                    </ul>
                </section>
            }
        </div>
    }
}
