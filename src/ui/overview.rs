//! A dossier's overview: the spiral of its rounds, and where to go on.

mod other_round;

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::figure::ChartFigure;
use super::improve::tally_words;
use super::leaving::{Departure, departure_part};
use super::parts::{page_heading, result_line};
use crate::app::Event;
use crate::app::route::{ReviewPage, ReviewsPage, RoundPage, Route, Show};
use crate::app::words::phase_key;
use crate::dossier::change::Organisation;
use crate::dossier::entry::DossierId;
use crate::dossier::review::ReviewId;
use crate::dossier::round::{Phase, Round};
use crate::dossier::side::Side;
use crate::figures::file::Source;
use crate::figures::{Behind, spiral};
use crate::framework::reading::Reading;
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
    /// On which side of a review one works here.
    #[prop_or_default]
    pub side: Side,
    /// The review that somebody from outside has begun and not sealed.
    #[prop_or_default]
    pub review: Option<ReviewId>,
    /// What is late, open or near.
    #[prop_or_default]
    pub pressing: Html,
    /// What waits in findings of reviews.
    #[prop_or_default]
    pub findings: Html,
    /// What the dossier's file would hold.
    #[prop_or_default]
    pub departure: Option<Departure>,
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
                    if props.side == Side::Reviewer {
                        { next_of_reviewer(desk, props) }
                    } else {
                        { next_step(desk, props, round) }
                    }
                    { plan_line(desk, props, round) }
                    { props.findings.clone() }
                }
            </div>
            <div>{ props.pressing.clone() }</div>
            <div>
                if !props.rounds.is_empty() {
                    { spiral_of_framework(desk, props, &cards) }
                }
            </div>
            <section aria-labelledby="overview-rounds">
                <h2 id="overview-rounds">{ t.text("overview-rounds") }</h2>
                <ol class="rounds" reversed={true}>
                    for ((round, card), reading) in props.rounds.iter().zip(&cards).zip(&props.readings).rev() {
                        <li key={round.id.to_string()}>
                            <a href={Route::Round(props.dossier, round.id, RoundPage::ANALYSE).href()}>
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
            <div>
                if props.side == Side::Organisation {
                    <OtherRound cards={props.on_offer.clone()} language={props.language} year={props.year} />
                }
            </div>
            if let Some(departure) = &props.departure {
                { departure_part(desk, departure) }
            }
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
        Phase::Agreeing => ("next-analyse", RoundPage::ANALYSE),
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

/// The same for somebody who looks at the dossier from outside: the round is not theirs to carry on.
fn next_of_reviewer(desk: &Desk, props: &OverviewPageProperties) -> Html {
    let t = &desk.t;
    let (text, button, page) = match props.review {
        Some(review) => ("next-review-text", "next-review", ReviewsPage::Of(review, ReviewPage::Look(None, None))),
        None => ("next-review-none-text", "reviewing-begin", ReviewsPage::All),
    };
    html! {
        <p class="next-step">
            <span>{ t.text(text) }</span>
            <a class="button primary" href={Route::Reviews(props.dossier, page).href()}>{ t.text(button) }</a>
        </p>
    }
}

/// The spiral of the rounds on the latest round's framework: results on another one cannot stand on the same line.
fn spiral_of_framework(desk: &Desk, props: &OverviewPageProperties, cards: &[ScoreCard]) -> Html {
    let OverviewPageProperties { dossier, rounds, readings, .. } = props;
    let dossier = *dossier;
    let latest = rounds.last().map(|round| &round.framework().id);
    let alike = rounds.iter().zip(cards).filter(|(round, _)| Some(&round.framework().id) == latest);
    let rounds: Vec<(Rc<Round>, ScoreCard)> = alike.map(|(round, card)| (round.clone(), card.clone())).collect();
    let figure = spiral::figure(&desk.t, &rounds, |phase| desk.t.text(phase_key(phase)));
    let leads_to = Callback::from(move |behind| match behind {
        Behind::Round(round) => Route::Round(dossier, round, RoundPage::ANALYSE).href(),
        _ => Route::Dossier(dossier).href(),
    });
    let source = match (props.rounds.last(), readings.last()) {
        (Some(round), Some(reading)) => Source::of(props.organisation.name.clone(), round, reading),
        _ => Source::default(),
    };
    html! { <ChartFigure figure={Rc::new(figure)} source={Rc::new(source)} {leads_to} /> }
}
