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
use crate::dossier::edition::{EditionMove, moves_between, sources};
use crate::dossier::entry::DossierId;
use crate::dossier::round::Round;
use crate::framework::{IndicatorId, Place, ThemeId};
use crate::score::ScoreCard;
use crate::score::card::Minimum;
use crate::score::trend::{Column, comparable};
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
    /// The framework edition of each; none where it is not here.
    pub readings: Vec<Option<Reading>>,
    /// The round.
    pub round: Rc<Round>,
    /// The round before.
    pub before: Option<Rc<Round>>,
    /// The framework of the round.
    pub reading: Reading,
    /// What is worth pointing out on the round itself.
    #[prop_or_default]
    pub remarks: Html,
}

/// What the parts of the page share.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PartProperties {
    pub(super) dossier: DossierId,
    pub(super) rounds: Rc<Vec<Beside>>,
    pub(super) round: Rc<Round>,
    pub(super) before: Option<Rc<Round>>,
    /// The round before as far as it compares with this one.
    pub(super) comparable: Option<Rc<Round>>,
    pub(super) reading: Reading,
    pub(super) card: Rc<ScoreCard>,
}

/// A round beside the one at hand: on its own edition, with the moves that lead from there to the edition at hand.
#[derive(Clone, PartialEq)]
pub(super) struct Beside {
    pub(super) round: Rc<Round>,
    /// Its edition.
    pub(super) reading: Option<Reading>,
    /// None when the two editions have nothing to do with each other.
    pub(super) moves: Option<Vec<Rc<EditionMove>>>,
    /// Its themes and means in terms of the edition at hand.
    pub(super) column: Column,
}

impl Beside {
    fn all(props: &AnalysePageProperties) -> Vec<Beside> {
        let framework = &props.reading.framework;
        let rounds = || props.rounds.iter().map(|round| &**round);
        let beside = |(round, reading): (&Rc<Round>, &Option<Reading>)| {
            let moves = moves_between(rounds(), round.framework(), props.round.framework());
            let column = match (&moves, reading) {
                (Some(moves), Some(own)) => Column::beside(framework, round, &own.framework, moves),
                _ => Column::default(),
            };
            Beside { round: round.clone(), reading: reading.clone(), moves, column }
        };
        props.rounds.iter().zip(&props.readings).map(beside).collect()
    }

    /// The indicator of this round's own edition that an indicator at hand comes from: of several the first that was
    /// dealt with.
    pub(super) fn source(&self, indicator: &IndicatorId) -> Option<(&Reading, Place<'_>)> {
        let reading = self.reading.as_ref()?;
        let sources = sources(self.moves.as_ref()?, indicator);
        let dealt_with = sources.iter().find(|id| self.round.ratings.contains_key(id));
        Some((reading, reading.framework.place(dealt_with.or(sources.first())?)?))
    }

    /// What stands over the round's column: its label, and its edition where that is another one.
    pub(super) fn label(&self, t: &Texts, at_hand: &Round) -> String {
        let (framework, label) = (self.round.framework(), &self.round.opening.label);
        match framework == at_hand.framework() {
            true => label.to_string(),
            false => t.with("round-on-edition", &[("label", label.into()), ("edition", (&framework.edition).into())]),
        }
    }
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
        rounds: Rc::new(Beside::all(props)),
        round: round.clone(),
        before: props.before.clone(),
        comparable: props.before.as_ref().map(|before| Rc::new(comparable(before, round))),
        reading: props.reading.clone(),
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
                    { props.remarks.clone() }
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
    pub(super) fn indicator_href(&self, id: &IndicatorId) -> String {
        use crate::app::route::Show;
        Route::Round(self.dossier, self.round.id, RoundPage::Assess(Show::All, Some(id.clone()))).href()
    }

    /// The round before, beside this one.
    pub(super) fn beside_before(&self) -> Option<&Beside> {
        let before = self.before.as_ref()?;
        self.rounds.iter().find(|beside| beside.round.id == before.id)
    }

    /// A theme's title.
    pub(super) fn theme_title(&self, id: &ThemeId) -> Rc<str> {
        self.reading.words.themes.get(id).map(|words| words.title.clone()).unwrap_or_default()
    }
}
