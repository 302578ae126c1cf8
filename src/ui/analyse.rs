//! Analyser: the numbers that matter with their sentence, then the charts, each with its table.

mod charts;
mod heat;
mod lists;

use std::rc::Rc;

use yew::prelude::*;

use super::context::use_texts;
use super::parts::{Coverage, PageHeading};
use super::prepare::SealedNote;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route};
use crate::dossier::entry::DossierId;
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::score::ScoreCard;
use crate::score::card::Minimum;
use crate::texts::Texts;
use charts::{RadarFigure, TrendFigure};
use heat::HeatTable;
use lists::{Extremes, Measures, Moves, Stages};

/// Properties of [`AnalysePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnalysePageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// The rounds up to this one, oldest first.
    pub rounds: Vec<Rc<Round>>,
    /// The round.
    pub round: Rc<Round>,
    /// The round before.
    pub before: Option<Rc<Round>>,
    /// The framework of the round.
    pub reading: Reading,
}

/// What the parts of the page share.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PartProperties {
    pub(super) dossier: DossierId,
    pub(super) rounds: Rc<Vec<Rc<Round>>>,
    pub(super) round: Rc<Round>,
    pub(super) before: Option<Rc<Round>>,
    pub(super) reading: Reading,
    pub(super) card: Rc<ScoreCard>,
    pub(super) card_before: Option<Rc<ScoreCard>>,
}

/// Analyser.
#[component]
pub fn AnalysePage(props: &AnalysePageProperties) -> Html {
    let t = use_texts();
    let round = &props.round;
    let framework = &props.reading.framework;
    let card = Rc::new(ScoreCard::of(framework, round));
    let part = PartProperties {
        dossier: props.dossier,
        rounds: Rc::new(props.rounds.clone()),
        round: round.clone(),
        before: props.before.clone(),
        reading: props.reading.clone(),
        card_before: props.before.as_ref().map(|before| Rc::new(ScoreCard::of(framework, before))),
        card: card.clone(),
    };
    let is_empty = card.whole.tally.rated == 0;
    html! {
        <div class="analyse">
            <PageHeading above={t.with("round-named", &[("label", (&round.opening.label).into())])}>
                { t.text("page-analyse") }
            </PageHeading>
            <SealedNote round={round.clone()} />
            <div>
                if is_empty {
                    <p class="empty">
                        { t.text("analyse-empty") }{ " " }
                        <a href={Route::Round(props.dossier, round.id, RoundPage::ASSESS).href()}>{ t.text("page-assess") }</a>
                    </p>
                } else {
                    <Headline ..part.clone() />
                    <RadarFigure ..part.clone() />
                    <Stages ..part.clone() />
                    <Extremes ..part.clone() />
                    <Moves ..part.clone() />
                    <TrendFigure ..part.clone() />
                    <HeatTable ..part.clone() />
                    <Measures ..part.clone() />
                }
            </div>
            <p class="next-step">
                <span>{ t.text("analyse-next") }</span>
                <a class="button primary" href={Route::Round(props.dossier, round.id, RoundPage::Close).href()}>
                    { t.text("page-close") }
                </a>
            </p>
        </div>
    }
}

/// The three numbers that matter, each with its meaning.
#[component]
fn Headline(props: &PartProperties) -> Html {
    let t = use_texts();
    let whole = &props.card.whole;
    let mean = whole.percent().map(|percent| t.percent(percent)).unwrap_or_else(|| t.text("no-score"));
    let coverage = whole.tally.coverage().map(|share| t.percent(share.percent_truncated())).unwrap_or_default();
    html! {
        <section class="headline" aria-label={t.text("headline")}>
            <p>
                <strong class="figure">{ mean }</strong>
                <span>{ t.text("headline-mean") }</span>
                if whole.tally.is_provisional() {
                    <span class="tag">{ t.text("provisional") }</span>
                }
            </p>
            <p>
                <strong class="figure">{ coverage }</strong>
                <Coverage tally={whole.tally} />
                <span class="detail">{ states(&t, &props.card) }</span>
            </p>
            <p>
                <strong class="figure">{ whole.minimum.as_ref().map(|minimum| minimum.level.to_string()).unwrap_or_else(|| "–".into()) }</strong>
                <span>{ t.text("headline-minimum") }</span>
                if let Some(minimum) = &whole.minimum {
                    <MinimumLink part={props.clone()} minimum={minimum.clone()} />
                }
            </p>
        </section>
    }
}

/// Not applicable and preferred-not-to-say, when there are any: they are not zeros.
fn states(t: &Texts, card: &ScoreCard) -> String {
    let tally = card.whole.tally;
    let mut parts = Vec::new();
    if tally.not_applicable > 0 {
        parts.push(t.with("n-not-applicable", &[("n", tally.not_applicable.into())]));
    }
    if tally.declined > 0 {
        parts.push(t.with("n-declined", &[("n", tally.declined.into())]));
    }
    parts.join(" · ")
}

#[derive(Clone, PartialEq, Properties)]
struct MinimumLinkProperties {
    part: PartProperties,
    minimum: Minimum,
}

#[component]
fn MinimumLink(props: &MinimumLinkProperties) -> Html {
    let id = &props.minimum.indicator;
    html! { <a href={props.part.indicator_href(id)}>{ super::prepare::statement(&props.part.reading, id) }</a> }
}

impl PartProperties {
    /// The address of an indicator of this round.
    pub(super) fn indicator_href(&self, id: &crate::framework::IndicatorId) -> String {
        use crate::app::route::Show;
        Route::Round(self.dossier, self.round.id, RoundPage::Assess(Show::All, Some(id.clone()))).href()
    }

    /// A theme's title.
    pub(super) fn theme_title(&self, id: &ThemeId) -> Rc<str> {
        self.reading.words.themes.get(id).map(|words| words.title.clone()).unwrap_or_default()
    }
}
