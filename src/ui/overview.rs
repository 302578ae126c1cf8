//! A dossier's overview: the spiral of its rounds, and where to go on.

use std::rc::Rc;

use yew::prelude::*;

use super::context::{use_dispatch, use_texts};
use super::figure::{ChartFigure, ChartTable};
use super::home::phase_key;
use super::parts::{PageHeading, ResultLine};
use crate::app::Event;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route, Show};
use crate::charts::spiral::{Spiral, Turn, spiral};
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::dossier::round::{Phase, Round};
use crate::framework::IndicatorId;
use crate::score::ScoreCard;

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
    /// Minutes east of UTC.
    pub utc_offset: i32,
}

/// A dossier's overview.
#[component]
pub fn OverviewPage(props: &OverviewPageProperties) -> Html {
    let t = use_texts();
    let dispatch = use_dispatch();
    let cards: Vec<ScoreCard> = (props.rounds.iter().zip(&props.readings))
        .map(|(round, reading)| ScoreCard::of(&reading.framework, round))
        .collect();
    html! {
        <>
            <PageHeading above={t.text("page-overview")}>{ props.organisation.name.clone() }</PageHeading>
            <div>
                if let Some(round) = props.rounds.last() {
                    <NextStep dossier={props.dossier} round={round.clone()} resume_at={props.resume_at.clone()} />
                }
            </div>
            <div>
                if !props.rounds.is_empty() {
                    <SpiralFigure rounds={props.rounds.clone()} cards={Rc::new(cards.clone())} />
                }
            </div>
            <section aria-labelledby="overview-rounds">
                <h2 id="overview-rounds">{ t.text("overview-rounds") }</h2>
                <ol class="rounds" reversed={true}>
                    for (round, card) in props.rounds.iter().zip(&cards).rev() {
                        <li key={round.id.to_string()}>
                            <a href={Route::Round(props.dossier, round.id, RoundPage::Analyse).href()}>
                                { t.with("round-named", &[("label", (&round.opening.label).into())]) }
                            </a>
                            <span class="detail">
                                { t.text(phase_key(round.phase)) }{ " · " }
                                { t.with("opened-on", &[("date", (&t.date(round.opened_at, props.utc_offset)).into())]) }
                            </span>
                            <ResultLine result={card.whole.clone()} />
                        </li>
                    }
                </ol>
            </section>
            <p>
                <button type="button" class="button" onclick={dispatch.on(Event::ExportAsked(props.dossier))}>
                    { t.text("export") }
                </button>
            </p>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NextStepProperties {
    dossier: DossierId,
    round: Rc<Round>,
    resume_at: Option<IndicatorId>,
}

/// What to do now, in one sentence and one button.
#[component]
fn NextStep(props: &NextStepProperties) -> Html {
    let t = use_texts();
    let (key, page) = match props.round.phase {
        Phase::Preparing => ("next-prepare", RoundPage::Prepare),
        Phase::Assessing => ("next-assess", RoundPage::Assess(Show::All, props.resume_at.clone())),
        Phase::Agreeing | Phase::Improving => ("next-analyse", RoundPage::Analyse),
        Phase::Closed => ("next-closed", RoundPage::Close),
    };
    let label = &props.round.opening.label;
    html! {
        <p class="next-step">
            <span>{ t.with(&format!("{key}-text"), &[("label", label.into())]) }</span>
            <a class="button primary" href={Route::Round(props.dossier, props.round.id, page).href()}>
                { t.with(key, &[("label", label.into())]) }
            </a>
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct SpiralFigureProperties {
    rounds: Vec<Rc<Round>>,
    cards: Rc<Vec<ScoreCard>>,
}

/// The spiral: each turn is a round, its reach is the result, and the line ends where the round is now.
#[component]
fn SpiralFigure(props: &SpiralFigureProperties) -> Html {
    let t = use_texts();
    let turns = props.rounds.iter().zip(props.cards.iter());
    let picture = spiral(&Spiral {
        turns: turns
            .map(|(round, card)| Turn {
                label: round.opening.label.clone(),
                short: round.opening.label.chars().take(6).collect::<String>().into(),
                result: card.whole.mean,
                phase_reached: quarter(round.phase),
            })
            .collect(),
        phases: ["page-prepare", "page-assess", "page-analyse", "page-close"].map(|name| t.text(name).into()).to_vec(),
    });
    let table = ChartTable {
        columns: vec![t.text("column-round"), t.text("column-result"), t.text("column-phase")],
        rows: (props.rounds.iter().zip(props.cards.iter()))
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
    let title = t.with("spiral-title", &[("n", props.rounds.len().into())]);
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
