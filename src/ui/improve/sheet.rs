//! The action at hand: everything that is said of it, saved as soon as a field is left.

use std::rc::Rc;

use yew::prelude::*;

use super::effect::rating_words;
use super::state::state_section;
use super::{ACTION, Named, Plan, fields};
use crate::app::event::Event;
use crate::app::plan::part_name;
use crate::app::route::{RoundPage, Route, Show};
use crate::app::words::gravity_key;
use crate::dossier::change::Change;
use crate::dossier::finding::FindingId;
use crate::dossier::plan::{Action, ActionId};
use crate::framework::IndicatorId;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};
use crate::ui::reviews::{excerpt, finding_href};

/// The sheet of the action that the address names.
pub(super) fn action_sheet(plan: &Plan<'_>) -> Html {
    let at_hand = plan.at.and_then(|id| Some((id, plan.actions.action(id)?.clone())));
    html! {
        <div>
            if let Some(action) = at_hand {
                <section key={action.0.to_string()} class="action-sheet" aria-labelledby={ACTION}>{ sheet(plan, &action) }</section>
            }
        </div>
    }
}

fn sheet(plan: &Plan<'_>, action: &Named) -> Html {
    let Desk { t, dispatch } = plan.desk;
    let (id, planned) = action;
    let readonly = plan.round.is_sealed();
    let remove = Event::Entered(vec![Change::ActionPlanned { action: *id, details: None }]);
    let axis = plan.axis(planned);
    html! {
        <>
            <header>
                <h2 id={ACTION} tabindex="-1">{ planned.action.title.clone() }</h2>
                <a href={plan.href(None)}>{ t.text("action-close") }</a>
            </header>
            if readonly {
                { told(plan, &planned.action, axis) }
            } else {
                <Form
                    id="sheet" fields={fields::fields(plan, &planned.action)}
                    onsave={onsave(plan, *id, &planned.action)}
                />
            }
            { indicators(plan, *id, &planned.action) }
            { findings(plan, *id, &planned.action) }
            { state_section(plan, action) }
            if !readonly {
                <p>
                    <button type="button" class="quiet" onclick={dispatch.on(remove)}>{ t.text("action-remove") }</button>
                </p>
            }
        </>
    }
}

fn onsave(plan: &Plan<'_>, id: ActionId, action: &Rc<Action>) -> Callback<Values> {
    let (dispatch, action) = (plan.desk.dispatch.clone(), action.clone());
    Callback::from(move |values: Values| {
        let details = Some(Rc::new(fields::filled(&action, &values)));
        dispatch.send(Event::Entered(vec![Change::ActionPlanned { action: id, details }]));
    })
}

/// An action of a sealed round, to be read.
fn told(plan: &Plan<'_>, action: &Action, axis: Option<Rc<str>>) -> Html {
    let t = &plan.desk.t;
    let day = |day: Option<crate::dossier::day::Day>| day.map(|day| t.of_day(day)).unwrap_or_default();
    let facts = [
        ("action-objective", action.objective.to_string()),
        ("action-axis", axis.map(|axis| axis.to_string()).unwrap_or_default()),
        ("action-owner", action.owner.to_string()),
        ("action-start", day(action.start)),
        ("action-due", day(action.due)),
        ("action-means", action.means.to_string()),
        ("action-measure", action.measure.to_string()),
        ("action-baseline", action.baseline.to_string()),
        ("action-target", action.target.to_string()),
    ];
    html! {
        <dl class="facts">
            for (name, words) in facts.into_iter().filter(|(_, words)| !words.is_empty()) {
                <div key={name}><dt>{ t.text(name) }</dt><dd>{ words }</dd></div>
            }
        </dl>
    }
}

/// The indicators that the action is to move, with what was found on each.
fn indicators(plan: &Plan<'_>, id: ActionId, action: &Rc<Action>) -> Html {
    let Desk { t, dispatch } = plan.desk;
    let is_of_framework = action.framework == plan.reading.framework.id;
    let linked = action.indicators.iter().filter(|_| is_of_framework);
    let linked: Vec<(&IndicatorId, String)> =
        linked.filter_map(|id| Some((id, part_name(&plan.reading, &id.0)?))).collect();
    let readonly = plan.round.is_sealed();
    let without = |indicator: &IndicatorId| {
        let mut details = (**action).clone();
        details.indicators.remove(indicator);
        Event::Entered(vec![Change::ActionPlanned { action: id, details: Some(Rc::new(details)) }])
    };
    let href = |indicator: &IndicatorId| {
        let page = RoundPage::Assess(Show::All, Some(indicator.clone()));
        Route::Round(plan.dossier.id, plan.round.id, page).href()
    };
    html! {
        <section aria-labelledby="action-moves">
            <h3 id="action-moves">{ t.text("action-indicators") }</h3>
            if linked.is_empty() {
                <p class="hint">{ t.text("action-indicators-none") }</p>
            }
            <ul class="axis-parts">
                for (indicator, name) in linked {
                    <li key={indicator.as_str()}>
                        <span>
                            <a href={href(indicator)}>{ name.clone() }</a>
                            <span class="detail">{ rating_words(plan, action, indicator) }</span>
                            if !plan.round.note(indicator).is_empty() {
                                <span class="quoted">{ plan.round.note(indicator) }</span>
                            }
                        </span>
                        if !readonly {
                            <button type="button" class="quiet" onclick={dispatch.on(without(indicator))}>
                                { t.text("axis-part-remove") }<span class="visually-hidden">{ format!(" – {name}") }</span>
                            </button>
                        }
                    </li>
                }
            </ul>
            if !readonly && is_of_framework {
                { linking(plan, id, action) }
            }
        </section>
    }
}

/// The findings of reviews that the action answers.
fn findings(plan: &Plan<'_>, id: ActionId, action: &Rc<Action>) -> Html {
    let Desk { t, dispatch } = plan.desk;
    let without = |finding: &FindingId| {
        let mut details = (**action).clone();
        details.findings.remove(finding);
        Event::Entered(vec![Change::ActionPlanned { action: id, details: Some(Rc::new(details)) }])
    };
    let named: Vec<(&FindingId, String, String)> = action
        .findings
        .iter()
        .filter_map(|id| named_finding(plan, id).map(|(href, words)| (id, href, words)))
        .collect();
    let readonly = plan.round.is_sealed();
    html! {
            if !named.is_empty() {
                <section aria-labelledby="action-answers">
                    <h3 id="action-answers">{ t.text("action-findings") }</h3>
                    <ul class="axis-parts">
                        for (finding, href, words) in named {
                            <li key={finding.to_string()}>
                                <span><a {href}>{ words.clone() }</a></span>
                                if !readonly {
                                    <button type="button" class="quiet" onclick={dispatch.on(without(finding))}>
                                        { t.text("finding-unlink") }<span class="visually-hidden">{ format!(" – {words}") }</span>
                                    </button>
                                }
                            </li>
                        }
                    </ul>
                </section>
            }
    }
}

/// Where a finding is, and how grave it is with what it says.
fn named_finding(plan: &Plan<'_>, id: &FindingId) -> Option<(String, String)> {
    let t = &plan.desk.t;
    let reviews = plan.dossier.reviews();
    let (review, finding) = reviews.into_iter().find_map(|review| Some((review.id, review.findings.get(id)?)))?;
    let (gravity, details) = (finding.gravity()?, finding.details.as_ref()?);
    let words = format!("{} · {}", t.text(gravity_key(gravity)), excerpt(t, &details.statement));
    Some((finding_href(plan.dossier.id, review, Some(*id)), words))
}

/// One more indicator for the action, out of those that the round asks.
fn linking(plan: &Plan<'_>, id: ActionId, action: &Rc<Action>) -> Html {
    let t = &plan.desk.t;
    let asked = plan.round.asked(&plan.reading.framework).map(|place| place.indicator.id.clone());
    let free = asked.filter(|indicator| !action.indicators.contains(indicator));
    let choice = |indicator: IndicatorId| {
        let label = part_name(&plan.reading, &indicator.0)?.into();
        Some(Choice { value: indicator.0, label })
    };
    let none = Choice { value: "".into(), label: t.text("indicator-choose").into() };
    let choices: Vec<Choice> = std::iter::once(none).chain(free.filter_map(choice)).collect();
    if choices.len() == 1 {
        return html! { <div /> };
    }
    let field = FormField {
        name: "indicator",
        label: t.text("indicator-link"),
        kind: FieldKind::Choice(Rc::new(choices)),
        required: true,
        ..FormField::default()
    };
    let onsave = {
        let (dispatch, action) = (plan.desk.dispatch.clone(), action.clone());
        Callback::from(move |values: Values| {
            let text = |name| values.text(name);
            let mut details = (*action).clone();
            details.indicators.insert(IndicatorId(text("indicator")));
            let details = Some(Rc::new(details));
            dispatch.send(Event::Entered(vec![Change::ActionPlanned { action: id, details }]));
        })
    };
    html! { <Form id="link" fields={vec![field]} submit={t.text("indicator-link-button")} {onsave} /> }
}
