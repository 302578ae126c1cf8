//! How the team comes to its ratings: together from the start, or each alone first.

use std::rc::Rc;

use yew::prelude::*;

use super::PreparePageProperties;
use crate::app::Event;
use crate::app::route::{RoundPage, Route};
use crate::dossier::change::Change;
use crate::dossier::deliberation::VotingRule;
use crate::score::agreement::tolerated_levels;
use crate::ui::context::Desk;
use crate::ui::form::{Choice, FieldKind, Form, FormField, Values};

/// How the team comes to its ratings. Once somebody has voted, the rule stands there to be read, and what changing it
/// would do stands above the form that changes it.
pub(super) fn voting_section(desk: &Desk, props: &PreparePageProperties) -> Html {
    let t = &desk.t;
    let round = &props.round;
    let rule = round.deliberation.rule;
    let n_votes: usize = round.deliberation.votes.values().map(|votes| votes.len()).sum();
    let no_raters = rule.is_some() && round.raters().next().is_none();
    html! {
        <section aria-labelledby="prepare-voting" class="voting">
            <h2 id="prepare-voting">{ t.text("voting-title") }</h2>
            if round.is_sealed() {
                <p>{ as_set(desk, rule) }</p>
            } else if n_votes > 0 {
                <p>{ as_set(desk, rule) }{ " " }{ t.with("voting-has-votes", &[("n", n_votes.into())]) }</p>
                <details>
                    <summary>{ t.text("voting-change") }</summary>
                    <p class="banner">{ t.text("voting-warning") }</p>
                    { rule_form(desk, props, Some(t.text("voting-change-go"))) }
                </details>
            } else {
                <p class="hint">{ t.text("voting-hint") }</p>
                { rule_form(desk, props, None) }
            }
            <div>
                if no_raters && !round.is_sealed() {
                    <p class="banner">
                        { t.text("voting-no-raters") }{ " " }
                        <a href={Route::Round(props.dossier, round.id, RoundPage::Team).href()}>{ t.text("page-team") }</a>
                    </p>
                }
            </div>
        </section>
    }
}

/// The rule in words.
fn as_set(desk: &Desk, rule: Option<VotingRule>) -> String {
    let t = &desk.t;
    match rule {
        None => t.text("voting-as-set-together"),
        Some(rule) => t.with("voting-as-set-alone", &[("tolerance", (&t.percent(rule.tolerance.into())).into())]),
    }
}

const WAY: &str = "way";
const TOLERANCE: &str = "tolerance";
const TOGETHER: &str = "together";
const ALONE: &str = "alone";

fn rule_form(desk: &Desk, props: &PreparePageProperties, submit: Option<String>) -> Html {
    let t = &desk.t;
    let round = props.round.id;
    let rule = props.round.deliberation.rule;
    let option = |value: &str, key: &str| Choice { value: value.into(), label: t.text(key).into() };
    let mut fields = vec![FormField {
        name: WAY,
        label: t.text("voting-way"),
        kind: FieldKind::Choice(Rc::new(vec![option(TOGETHER, "voting-together"), option(ALONE, "voting-alone")])),
        value: if rule.is_some() { ALONE.into() } else { TOGETHER.into() },
        ..FormField::default()
    }];
    if let Some(rule) = rule {
        fields.push(FormField {
            name: TOLERANCE,
            label: t.text("voting-tolerance"),
            hint: meaning(desk, props, rule),
            kind: FieldKind::Number(0, 100),
            value: rule.tolerance.to_string().into(),
            ..FormField::default()
        });
    }
    let dispatch = desk.dispatch.clone();
    let onsave = Callback::from(move |values: Values| {
        let tolerance = values.number(TOLERANCE).and_then(|tolerance| u8::try_from(tolerance.min(100)).ok());
        let tolerance = tolerance.unwrap_or(VotingRule::USUAL.tolerance);
        let rule = (&*values.text(WAY) == ALONE).then_some(VotingRule { tolerance });
        dispatch.send(Event::Entered(vec![Change::VotingRuleSet { round, rule }]));
    });
    html! { <Form id="voting" {fields} {submit} {onsave} /> }
}

/// What a tolerance means, in levels of the framework's scale, or of four where it has none.
fn meaning(desk: &Desk, props: &PreparePageProperties, rule: VotingRule) -> String {
    let t = &desk.t;
    let framework = &props.reading.framework;
    let of_scale = framework.scale(&framework.default_scale).map_or(0, |scale| scale.levels.len());
    let n_levels = if of_scale < 3 { 4 } else { of_scale };
    let n = tolerated_levels(rule, n_levels);
    let levels = [("levels", n_levels.into())];
    match n + 1 < n_levels {
        true => t.with("voting-means", &[("levels", n_levels.into()), ("n", n.into())]),
        false => t.with("voting-means-all", &levels),
    }
}
