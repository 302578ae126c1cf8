//! Analyser: the numbers that matter with their sentence, then the charts, each with its table.

mod charts;
mod findings;
mod heat;
mod lists;

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::parts::{coverage, level_words, page_heading};
use super::prepare::sealed_note;
use crate::app::library::Reading;
use crate::app::route::{RoundPage, Route};
use crate::dossier::entry::DossierId;
use crate::dossier::round::Round;
use crate::framework::ThemeId;
use crate::score::ScoreCard;
use crate::score::card::Minimum;
use crate::texts::Texts;
use charts::{radar_figure, trend_figure};
use findings::{blocking, conformity};
use heat::heat_table;
use lists::{extremes, left_out, measures, moves, stages};

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
    let desk = &use_desk();
    let t = &desk.t;
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
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-analyse")) }
            { sealed_note(desk, round) }
            <div>
                if is_empty {
                    <p class="empty">
                        { t.text("analyse-empty") }{ " " }
                        <a href={Route::Round(props.dossier, round.id, RoundPage::ASSESS).href()}>{ t.text("page-assess") }</a>
                    </p>
                } else {
                    { headline(desk, &part) }
                    { blocking(desk, &part) }
                    { conformity(desk, &part) }
                    if card.whole.mean.is_some() {
                        { radar_figure(desk, &part) }
                        { stages(desk, &part) }
                        { extremes(desk, &part) }
                        { moves(desk, &part) }
                        { trend_figure(desk, &part) }
                    }
                    { heat_table(desk, &part) }
                    { left_out(desk, &part) }
                    { measures(desk, &part) }
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
fn headline(desk: &Desk, props: &PartProperties) -> Html {
    let t = &desk.t;
    let whole = &props.card.whole;
    let mean = whole.percent().map(|percent| t.percent(percent)).unwrap_or_else(|| t.text("no-score"));
    let share = whole.tally.coverage().map(|share| t.percent(share.percent_truncated())).unwrap_or_default();
    // A framework that asks for achievements is summed up by how many themes are achieved altogether; one of
    // conformity has no mean at all.
    let (figure, meaning) = match (props.card.achieved_themes(), whole.mean) {
        (Some((achieved, n)), _) => {
            (format!("{achieved} / {n}"), t.with("headline-achieved", &[("percent", (&mean).into())]))
        }
        (None, Some(_)) => (mean, t.text("headline-mean")),
        (None, None) => (mean, t.text("headline-no-mean")),
    };
    html! {
        <section class="headline" aria-label={t.text("headline")}>
            <p>
                <strong class="figure">{ figure }</strong>
                <span>{ meaning }</span>
                if whole.tally.is_provisional() {
                    <span class="tag">{ t.text("provisional") }</span>
                }
            </p>
            <p>
                <strong class="figure">{ share }</strong>
                { coverage(desk, whole.tally) }
                <span class="detail">{ states(t, &props.card) }</span>
            </p>
            if let Some(minimum) = &whole.minimum {
                <p>
                    <strong class="figure">{ lowest(t, props, minimum) }</strong>
                    <span>{ t.text("headline-minimum") }</span>
                    <a href={props.indicator_href(&minimum.indicator)}>{ super::prepare::statement(&props.reading, &minimum.indicator) }</a>
                </p>
            }
        </section>
    }
}

/// The lowest level: its number where levels are known by numbers, or else its name.
fn lowest(t: &Texts, props: &PartProperties, minimum: &Minimum) -> String {
    let framework = &props.reading.framework;
    let scale = framework.place(&minimum.indicator).and_then(|place| framework.scale_of(place.indicator));
    match scale {
        Some(scale) if !scale.kind.is_numbered() => level_words(t, &props.reading.words, scale, minimum.level),
        _ => minimum.level.to_string(),
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
