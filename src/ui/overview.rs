//! A dossier's overview: the spiral of its rounds, and where to go on.

mod other_round;

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::figure::{ChartFigure, ChartTable};
use super::improve::tally_words;
use super::parts::{page_heading, result_line};
use crate::app::Event;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::words::phase_key;
use crate::charts::spiral::{Spiral, Turn, spiral};
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::dossier::round::{Phase, Round};
use crate::framework::{Card, IndicatorId};
use crate::score::ScoreCard;
use crate::score::plan::PlanTally;
use crate::texts::Language;
use other_round::OtherRound;

/// Properties of [`OverviewPage`].
#[derive(Clone, PartialEq, Properties)]
pub struct OverviewPageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// Who it is about.
    pub organisation: Rc<Organisation>,
    /// Its rounds, oldest first.
    pub rounds: Vec<Rc<Round>>,
    /// The framework of each round.
    pub readings: Vec<Reading>,
    /// Where the latest round's assessment was left.
    pub resume_at: Option<IndicatorId>,
    /// How things stand with the actions of the latest round.
    #[prop_or_default]
    pub plan: PlanTally,
    /// The frameworks on which another round can be opened.
    pub on_offer: Rc<Vec<Card>>,
    /// The current language.
    pub language: Language,
    /// This year.
    pub year: i32,
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// A dossier's overview.
#[component]
pub fn OverviewPage(props: &OverviewPageProperties) -> Html {
    let desk = &use_desk();
    let Desk { t, dispatch } = desk;
    let cards: Vec<ScoreCard> = (props.rounds.iter().zip(&props.readings))
        .map(|(round, reading)| ScoreCard::of(&reading.framework, round))
        .collect();
    let is_mixed = props.rounds.windows(2).any(|pair| pair[0].framework().id != pair[1].framework().id);
    html! {
        <>
            { page_heading(t.text("page-overview"), props.organisation.name.to_string()) }
            <div>
                if let Some(round) = props.rounds.last() {
                    { next_step(desk, props, round) }
                    { plan_line(desk, props, round) }
                }
            </div>
            <div>
                if !props.rounds.is_empty() {
                    { spiral_of_framework(desk, &props.rounds, &cards) }
                }
            </div>
            <section aria-labelledby="overview-rounds">
                <h2 id="overview-rounds">{ t.text("overview-rounds") }</h2>
                <ol class="rounds" reversed={true}>
                    for ((round, card), reading) in props.rounds.iter().zip(&cards).zip(&props.readings).rev() {
                        <li key={round.id.to_string()}>
                            <a href={Route::Round(props.dossier, round.id, RoundPage::Analyse).href()}>
                                { t.with("round-named", &[("label", (&round.opening.label).into())]) }
                            </a>
                            <span class="detail">
                                if is_mixed {
                                    { reading.words.framework.title.clone() }{ " · " }
                                }
                                { t.text(phase_key(round.phase)) }{ " · " }
                                { t.with("opened-on", &[("date", (&t.date(round.opened_at, props.utc_offset)).into())]) }
                            </span>
                            { result_line(desk, &reading.framework, &card.whole) }
                        </li>
                    }
                </ol>
            </section>
            <OtherRound cards={props.on_offer.clone()} language={props.language} year={props.year} />
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(props.dossier))}>
                    { t.text("export") }
                </button>
            </p>
        </>
    }
}

/// How things stand with the plan, in one line.
fn plan_line(desk: &Desk, props: &OverviewPageProperties, round: &Round) -> Html {
    let t = &desk.t;
    html! {
        <div>
            if props.plan.all > 0 {
                <p class="plan-line">
                    <a href={Route::Round(props.dossier, round.id, RoundPage::PLAN).href()}>{ t.text("plan-title") }</a>
                    { " – " }{ tally_words(t, &props.plan) }
                </p>
            }
        </div>
    }
}

/// What to do now, in one sentence and one button.
fn next_step(desk: &Desk, props: &OverviewPageProperties, round: &Round) -> Html {
    let t = &desk.t;
    let (key, page) = match round.phase {
        Phase::Preparing => ("next-prepare", RoundPage::Prepare),
        Phase::Assessing => ("next-assess", RoundPage::Assess(Show::All, props.resume_at.clone())),
        Phase::Agreeing => ("next-analyse", RoundPage::Analyse),
        Phase::Improving => ("next-improve", RoundPage::PLAN),
        Phase::Closed => ("next-closed", RoundPage::Close),
    };
    let label = &round.opening.label;
    html! {
        <p class="next-step">
            <span>{ t.with(&format!("{key}-text"), &[("label", label.into())]) }</span>
            <a class="button primary" href={Route::Round(props.dossier, round.id, page).href()}>
                { t.with(key, &[("label", label.into())]) }
            </a>
        </p>
    }
}

/// The spiral of the rounds on the latest round's framework: results on another one cannot stand on the same line.
fn spiral_of_framework(desk: &Desk, rounds: &[Rc<Round>], cards: &[ScoreCard]) -> Html {
    let latest = rounds.last().map(|round| &round.framework().id);
    let alike = rounds.iter().zip(cards).filter(|(round, _)| Some(&round.framework().id) == latest);
    let (rounds, cards): (Vec<Rc<Round>>, Vec<ScoreCard>) =
        alike.map(|(round, card)| (round.clone(), card.clone())).unzip();
    spiral_figure(desk, &rounds, &cards)
}

/// The spiral: each turn is a round, its reach is the result, and the line ends where the round is now.
fn spiral_figure(desk: &Desk, rounds: &[Rc<Round>], cards: &[ScoreCard]) -> Html {
    let t = &desk.t;
    let turns = rounds.iter().zip(cards);
    let picture = spiral(&Spiral {
        turns: turns
            .map(|(round, card)| Turn {
                label: round.opening.label.clone(),
                short: short(&round.opening.label),
                result: card.whole.mean,
                phase_reached: quarter(round.phase),
            })
            .collect(),
        phases: ["page-prepare", "page-assess", "page-analyse", "page-close"].map(|name| t.text(name).into()).to_vec(),
    });
    let table = ChartTable {
        columns: vec![t.text("column-round"), t.text("column-result"), t.text("column-phase")],
        rows: (rounds.iter().zip(cards))
            .map(|(round, card)| {
                let percent = card.whole.percent().map(|percent| t.percent(percent));
                vec![
                    round.opening.label.to_string(),
                    percent.unwrap_or_else(|| t.text("no-score")),
                    t.text(phase_key(round.phase)),
                ]
            })
            .collect(),
    };
    let title = t.with("spiral-title", &[("n", rounds.len().into())]);
    html! { <ChartFigure id="spiral" {title} picture={Rc::new(picture)} {table} note={t.text("spiral-note")} /> }
}

/// How many quarters of its turn a round has come.
fn quarter(phase: Phase) -> u8 {
    match phase {
        Phase::Preparing => 0,
        Phase::Assessing => 1,
        Phase::Agreeing => 2,
        Phase::Improving => 3,
        Phase::Closed => 4,
    }
}

/// A round's name in a few letters: the year at its end, or else nothing, since cut words say nothing.
fn short(label: &str) -> Rc<str> {
    let year = label.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    if (1..=4).contains(&year.len()) { year.into() } else { "".into() }
}
