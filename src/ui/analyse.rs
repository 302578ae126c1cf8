//! Analyser: the numbers that matter with their sentence, and the figures, in views. What is looked at is in the
//! address.

mod findings;
pub mod heat;
mod lists;
mod others;
mod picks;

use std::rc::Rc;

use yew::prelude::*;

use super::context::{Desk, use_desk};
use super::figure::ChartFigure;
use super::parts::{coverage, page_heading};
use super::prepare::sealed_note;
use crate::app::route::{Analysis, RoundPage, Route, Show, View};
use crate::dossier::change::OrganisationKind;
use crate::dossier::entry::{DossierId, RoundId};
use crate::dossier::round::Round;
use crate::figures::file::Source;
use crate::figures::{Behind, Figure, Subject, cycle, gaps, levels, measures, moved, radar, slope, trend};
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::score::ScoreCard;
use crate::score::card::Minimum;
use crate::texts::Texts;
use crate::texts::level_words;
use findings::{blocking, conformity};
use heat::heat_table;
use lists::{extremes, left_out, moves, unknown_measures};
use others::others;
use picks::{picks, views};

/// Properties of [`AnalysePage`].
#[derive(Clone, PartialEq, Properties)]
pub struct AnalysePageProperties {
    /// The dossier.
    pub dossier: DossierId,
    /// The rounds up to this one, oldest first, each with its framework edition where that is here.
    pub rounds: Vec<(Rc<Round>, Option<Reading>)>,
    /// The round.
    pub round: Rc<Round>,
    /// The framework of the round.
    pub reading: Reading,
    /// What is looked at.
    pub analysis: Analysis,
    /// What the organisation is: its groups are named after it.
    pub kind: OrganisationKind,
    /// Whose results they are.
    pub organisation: Rc<str>,
    /// What is worth pointing out on the round itself.
    #[prop_or_default]
    pub remarks: Html,
}

/// What the parts of the page share.
pub(super) struct Part {
    dossier: DossierId,
    /// The rounds and themes that are shown.
    subject: Subject,
    /// All rounds up to this one.
    all_rounds: Vec<Rc<Round>>,
    analysis: Analysis,
    source: Rc<Source>,
}

/// Analyser.
#[component]
pub fn AnalysePage(props: &AnalysePageProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let round = &props.round;
    let Some(subject) = subject(props) else { return html! { <div /> } };
    // What others say does not depend on what the team rated.
    let is_empty = subject.card.whole.tally.rated == 0 && props.analysis.view != View::Voices;
    let part = &Part {
        dossier: props.dossier,
        subject,
        all_rounds: props.rounds.iter().map(|(round, _)| round.clone()).collect(),
        analysis: props.analysis.clone(),
        source: Rc::new(Source::of(props.organisation.clone(), round, &props.reading)),
    };
    html! {
        <div class="analyse">
            { page_heading(t.with("round-named", &[("label", (&round.opening.label).into())]), t.text("page-analyse")) }
            { sealed_note(desk, round) }
            { views(desk, part) }
            { picks(desk, part) }
            <div key={props.analysis.view.word()}>
                if is_empty {
                    <p class="empty">
                        { t.text("analyse-empty") }{ " " }
                        <a href={Route::Round(props.dossier, round.id, RoundPage::ASSESS).href()}>{ t.text("page-assess") }</a>
                    </p>
                } else {
                    { view(desk, part, &props.remarks) }
                }
            </div>
            <p class="next-step">
                <span>{ t.text("analyse-next") }</span>
                <a class="button primary" href={Route::Round(props.dossier, round.id, RoundPage::Axes).href()}>
                    { t.text("page-axes") }
                </a>
            </p>
        </div>
    }
}

/// What the figures are about, as far as it is to be shown.
fn subject(props: &AnalysePageProperties) -> Option<Subject> {
    let Analysis { since, rounds, themes, .. } = &props.analysis;
    let subject = Subject::of(props.reading.clone(), &props.rounds)?.in_organisation(props.kind);
    let subject = match since {
        Some(since) => subject.since(*since),
        None => subject,
    };
    Some(subject.showing_rounds(rounds).showing_themes(themes))
}

/// The parts of a view, each only where it has something to say.
fn view(desk: &Desk, part: &Part, remarks: &Html) -> Html {
    let (t, subject) = (&desk.t, &part.subject);
    let shown = |figure: Option<Figure>| shown(part, figure);
    match part.analysis.view {
        View::Brief => html! {
            <>
                { headline(desk, part) }
                { blocking(desk, part) }
                { conformity(desk, part) }
                { shown(radar::figure(t, subject)) }
                { shown(moved::figure(t, subject)) }
                { extremes(desk, part) }
                { left_out(desk, part) }
                { remarks.clone() }
            </>
        },
        View::Themes => html! {
            <>
                { shown(radar::figure(t, subject)) }
                { shown(levels::figure(t, subject)) }
                { shown(gaps::figure(t, subject)) }
                { shown(cycle::figure(t, subject)) }
            </>
        },
        View::Rounds => html! {
            <>
                { shown(trend::figure(t, subject)) }
                if subject.rounds.len() < 2 {
                    <p class="empty">{ t.text("trend-later") }</p>
                }
                { shown(slope::figure(t, subject)) }
                { moves(desk, part) }
                { heat_table(desk, part) }
            </>
        },
        View::Voices => others(desk, part),
        View::Measures => html! {
            <>
                <div class="measures">
                    for figure in measures::figures(t, subject) {
                        { shown(Some(figure)) }
                    }
                </div>
                { unknown_measures(desk, part) }
            </>
        },
    }
}

/// A figure in its place, with its marks leading to what stands behind them.
fn shown(part: &Part, figure: Option<Figure>) -> Html {
    let Some(figure) = figure else { return html! { <div /> } };
    let (dossier, round) = (part.dossier, part.subject.round.id);
    let analysis = part.analysis.clone();
    let leads_to = Callback::from(move |behind| match behind {
        Behind::Indicator(id) => indicator_route(dossier, round, id).href(),
        Behind::Theme(theme) => {
            let themes = Analysis { themes: vec![theme], ..analysis.in_view(View::Rounds) };
            Route::Round(dossier, round, RoundPage::Analyse(themes)).href()
        }
        Behind::Round(other) => Route::Round(dossier, other, RoundPage::ANALYSE).href(),
    });
    let figure = Rc::new(figure);
    let key = figure.id.to_string();
    html! { <ChartFigure {key} {figure} source={part.source.clone()} {leads_to} /> }
}

fn indicator_route(dossier: DossierId, round: RoundId, id: IndicatorId) -> Route {
    Route::Round(dossier, round, RoundPage::Assess(Show::All, Some(id)))
}

/// The three numbers that matter, each with its meaning.
fn headline(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let whole = &part.subject.card.whole;
    let mean = whole.percent().map(|percent| t.percent(percent)).unwrap_or_else(|| t.text("no-score"));
    let share = whole.tally.coverage().map(|share| t.percent(share.percent_truncated())).unwrap_or_default();
    // A framework that asks for achievements is summed up by how many themes are achieved altogether; one of
    // conformity has no mean at all.
    let (figure, meaning) = match (part.subject.card.achieved_themes(), whole.mean) {
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
                <span class="detail">{ states(t, &part.subject.card) }</span>
            </p>
            if let Some(minimum) = &whole.minimum {
                <p>
                    <strong class="figure">{ lowest(t, part, minimum) }</strong>
                    <span>{ t.text("headline-minimum") }</span>
                    <a href={part.indicator_href(&minimum.indicator)}>{ part.subject.statement(&minimum.indicator) }</a>
                </p>
            }
        </section>
    }
}

/// The lowest level: its number where levels are known by numbers, or else its name.
fn lowest(t: &Texts, part: &Part, minimum: &Minimum) -> String {
    let framework = &part.subject.reading.framework;
    let scale = framework.place(&minimum.indicator).and_then(|place| framework.scale_of(place.indicator));
    match scale {
        Some(scale) if !scale.kind.is_numbered() => level_words(t, &part.subject.reading.words, scale, minimum.level),
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

impl Part {
    /// The address of an indicator of this round.
    fn indicator_href(&self, id: &IndicatorId) -> String {
        indicator_route(self.dossier, self.subject.round.id, id.clone()).href()
    }

    /// The address of this page with something else looked at.
    fn href(&self, analysis: Analysis) -> String {
        self.route(analysis).href()
    }

    /// This page with something else looked at.
    fn route(&self, analysis: Analysis) -> Route {
        Route::Round(self.dossier, self.subject.round.id, RoundPage::Analyse(analysis))
    }
}
