//! Importance against result: four lists, with the lines between them stated and changeable, and what is left to do, the
//! greatest priority first.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::axis_of_part;
use crate::app::event::Event;
use crate::app::route::{RoundPage, Route, Show};
use crate::dossier::day::Day;
use crate::dossier::entry::DossierId;
use crate::dossier::plan::{ActionPlan, ActionState};
use crate::dossier::round::Round;
use crate::figures::Behind;
use crate::figures::importance::{self, cut_told, importance_words, quadrant_key};
use crate::framework::IndicatorId;
use crate::framework::reading::Reading;
use crate::framework::scale::Level;
use crate::score::priority::{CutMethod, Field, Quadrant, Since, Standing, shortfalls, since};
use crate::score::trend::Movement;
use crate::texts::Texts;
use crate::texts::level_words;
use crate::ui::context::{Desk, use_desk};
use crate::ui::figure::ChartFigure;
use crate::ui::improve::begin::action_for_indicator;

/// How many indicators of a list are in sight at once.
const N_SHOWN: usize = 6;

/// Properties of [`FieldOfRound`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FieldProperties {
    pub(super) dossier: DossierId,
    pub(super) round: Rc<Round>,
    pub(super) before: Option<Rc<Round>>,
    pub(super) reading: Reading,
    pub(super) actions: Rc<ActionPlan>,
    pub(super) today: Day,
}

/// The field of a round. Where its lines lie is a way of looking, and is forgotten with the page.
#[component]
pub(super) fn FieldOfRound(props: &FieldProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let method = use_state(CutMethod::default);
    let framework = &props.reading.framework;
    let field = Field::of(framework, &props.round, *method);
    let moved = props.before.as_ref().map(|before| since(framework, before, &props.round)).unwrap_or_default();
    let lists = Lists { desk, props, moved };
    let onchoose = |chosen: CutMethod| {
        let method = method.clone();
        Callback::from(move |_: web_sys::Event| method.set(chosen))
    };
    html! {
        <section aria-labelledby="field">
            <h2 id="field">{ t.text("field-title") }</h2>
            <p class="hint">{ t.text("field-text") }</p>
            <div>
                if let Some(cut) = &field.cut {
                    <fieldset class="question cut">
                        <legend>{ t.text("cut-title") }</legend>
                        for choice in CutMethod::ALL {
                            <label key={choice.word()}>
                                <input type="radio" name="cut" checked={choice == *method} onchange={onchoose(choice)} />
                                { t.text(cut_key(choice)) }
                            </label>
                        }
                    </fieldset>
                    <p class="cut-told visually-hidden" role="status">{ cut_told(t, cut) }</p>
                    if field.is_undivided() {
                        <p class="banner">{ t.text("cut-undivided") }</p>
                    }
                    if let Some(figure) = importance::figure(t, &props.reading, &field, *method) {
                        <ChartFigure figure={Rc::new(figure)} leads_to={leads_to(props)} />
                    }
                    <div class="quadrants">
                        for quadrant in Quadrant::ALL {
                            { lists.quadrant(&field, quadrant) }
                        }
                    </div>
                } else {
                    <p class="empty">{ t.text("field-empty") }</p>
                }
            </div>
            { left_out(t, &field) }
            { lists.findings() }
        </section>
    }
}

/// A mark leads to the rating of its indicator.
fn leads_to(props: &FieldProperties) -> Callback<Behind, String> {
    let (dossier, round) = (props.dossier, props.round.id);
    Callback::from(move |behind| {
        let page = match behind {
            Behind::Indicator(id) => RoundPage::Assess(Show::All, Some(id)),
            Behind::Theme(_) | Behind::Round(_) => RoundPage::ANALYSE,
        };
        Route::Round(dossier, round, page).href()
    })
}

fn cut_key(method: CutMethod) -> &'static str {
    match method {
        CutMethod::Median => "cut-median",
        CutMethod::Mean => "cut-mean",
        CutMethod::Centre => "cut-centre",
    }
}

/// What has no place in the field, and why.
fn left_out(t: &Texts, field: &Field) -> Html {
    html! {
        <div>
            if field.n_without_importance > 0 {
                <p class="hint">{ t.with("field-without-importance", &[("n", field.n_without_importance.into())]) }</p>
            }
            if field.n_not_rated > 0 {
                <p class="hint">{ t.with("field-not-rated", &[("n", field.n_not_rated.into())]) }</p>
            }
        </div>
    }
}

/// What the lists are written from.
struct Lists<'a> {
    desk: &'a Desk,
    props: &'a FieldProperties,
    moved: BTreeMap<IndicatorId, Since>,
}

impl Lists<'_> {
    fn quadrant(&self, field: &Field, quadrant: Quadrant) -> Html {
        let t = &self.desk.t;
        let standings: Vec<&Standing> = field.quadrant(quadrant).collect();
        let (shown, folded) = standings.split_at(standings.len().min(N_SHOWN));
        let id = format!("quadrant-{}", quadrant.word());
        html! {
            <section class="quadrant" data-quadrant={quadrant.word()} aria-labelledby={id.clone()}>
                <h3 {id}>{ t.text(quadrant_key(quadrant)) }<span class="count">{ format!(" {}", standings.len()) }</span></h3>
                <p class="hint">{ t.text(quadrant_text_key(quadrant)) }</p>
                if standings.is_empty() {
                    <p class="hint">{ t.text("quadrant-empty") }</p>
                }
                <ul>
                    for standing in shown {
                        <li key={standing.indicator.as_str()}>{ self.standing(standing) }</li>
                    }
                </ul>
                if !folded.is_empty() {
                    <details>
                        <summary>{ t.with("and-more", &[("n", folded.len().into())]) }</summary>
                        <ul>
                            for standing in folded {
                                <li key={standing.indicator.as_str()}>{ self.standing(standing) }</li>
                            }
                        </ul>
                    </details>
                }
            </section>
        }
    }

    fn standing(&self, standing: &Standing) -> Html {
        let t = &self.desk.t;
        let id = &standing.indicator;
        let level = self.level(id, self.props.round.level(id));
        let mut facts = vec![
            t.with("fact-priority", &[("n", (&importance_words(t, standing.priority)).into())]),
            t.with("fact-importance", &[("n", u32::from(standing.importance).into())]),
            t.with("rating-now", &[("now", (&level).into())]),
        ];
        facts.extend(self.target(id));
        html! {
            <>
                { self.link(id) }
                <span class="detail">{ facts.join(" – ") }</span>
                { self.since(id) }
                { self.ways_on(id) }
            </>
        }
    }

    fn link(&self, id: &IndicatorId) -> Html {
        let page = RoundPage::Assess(Show::All, Some(id.clone()));
        let href = Route::Round(self.props.dossier, self.props.round.id, page).href();
        html! { <a {href}>{ self.props.reading.statement(id) }</a> }
    }

    /// An axis or an action for an indicator.
    fn ways_on(&self, id: &IndicatorId) -> Html {
        let Desk { t, dispatch } = self.desk;
        let FieldProperties { round, reading, today, .. } = self.props;
        let action = action_for_indicator(t, round, reading, *today, id);
        html! {
            <div class="ways-on">
                { axis_of_part(self.desk, round, reading, &id.0) }
                if !round.is_sealed() {
                    <button type="button" class="quiet" onclick={dispatch.on(Event::ActionBegun(Rc::new(action)))}>
                        { t.text("action-plan") }
                        <span class="visually-hidden">{ format!(" – {}", reading.statement(id)) }</span>
                    </button>
                }
            </div>
        }
    }

    /// The level in the words of its scale.
    fn level(&self, id: &IndicatorId, level: Option<Level>) -> String {
        let reading = &self.props.reading;
        let scale = reading.framework.place(id).and_then(|place| reading.framework.scale_of(place.indicator));
        match (scale, level) {
            (Some(scale), Some(level)) => level_words(&self.desk.t, &reading.words, scale, level),
            _ => "–".to_owned(),
        }
    }

    /// The target and the levels that are left to it.
    fn target(&self, id: &IndicatorId) -> Option<String> {
        let (target, level) = (*self.props.round.targets.get(id)?, self.props.round.level(id)?);
        let gap = crate::score::priority::gap(level, target);
        let target = target.to_string();
        Some(self.desk.t.with("fact-target", &[("target", (&target).into()), ("gap", u32::from(gap).into())]))
    }

    /// What became of it since the round before, and why: in the words of the team.
    fn since(&self, id: &IndicatorId) -> Html {
        let t = &self.desk.t;
        let label = self.props.before.as_ref().map(|before| before.opening.label.clone()).unwrap_or_default();
        let Some(since) = self.moved.get(id) else { return html! { <div /> } };
        let (before, after) = (since.before.to_string(), since.after.to_string());
        let way =
            |key| t.with(key, &[("before", (&before).into()), ("after", (&after).into()), ("label", (&label).into())]);
        let told = match since.movement {
            Movement::Up => way("since-up"),
            Movement::Down => way("since-down"),
            Movement::Same => t.with("since-same", &[("label", (&label).into())]),
        };
        let is_change = since.movement != Movement::Same;
        html! {
            <div class="since">
                <p>{ told }</p>
                if is_change {
                    for reason in self.reasons(id) {
                        <p class="quoted">{ reason }</p>
                    }
                }
            </div>
        }
    }

    /// Why an indicator moved, as far as the dossier says: the reason of the consensus or else the note, and the
    /// actions that were carried out for it.
    fn reasons(&self, id: &IndicatorId) -> Vec<String> {
        let round = &self.props.round;
        let agreed = round.deliberation.agreed.get(id).map(|consensus| consensus.reason.clone());
        let words = agreed.filter(|reason| !reason.is_empty()).unwrap_or_else(|| round.note(id));
        let done = self.props.actions.0.values().filter(|planned| {
            let action = &planned.action;
            let is_of_it = action.framework == round.framework().id && action.indicators.contains(id);
            is_of_it && planned.state == ActionState::Done
        });
        let titles: Vec<String> = done.map(|planned| self.desk.t.quoted(&planned.action.title)).collect();
        let actions = (!titles.is_empty())
            .then(|| self.desk.t.with("since-actions", &[("actions", (&self.desk.t.list(&titles)).into())]));
        let paragraph = words.split('\n').next().unwrap_or_default().to_owned();
        [Some(paragraph).filter(|words| !words.is_empty()), actions].into_iter().flatten().collect()
    }

    /// Findings short of conform, which are counted and have no place in the field.
    fn findings(&self) -> Html {
        let t = &self.desk.t;
        let short = shortfalls(&self.props.reading.framework, &self.props.round);
        html! {
            <div>
                if !short.is_empty() {
                    <h3>{ t.text("shortfalls-title") }</h3>
                    <ul class="shortfalls">
                        for (id, level) in short {
                            <li key={id.as_str()}>
                                { self.link(&id) }
                                <span class="detail">{ self.level(&id, Some(level)) }</span>
                                { self.ways_on(&id) }
                            </li>
                        }
                    </ul>
                }
            </div>
        }
    }
}

fn quadrant_text_key(quadrant: Quadrant) -> &'static str {
    match quadrant {
        Quadrant::Concentrate => "quadrant-concentrate-text",
        Quadrant::KeepUp => "quadrant-keep-up-text",
        Quadrant::LowPriority => "quadrant-low-text",
        Quadrant::Overkill => "quadrant-overkill-text",
    }
}
