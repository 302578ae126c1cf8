//! Remarks on the round itself: as a list before closing and among the results, and on the card of an indicator.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::context::Desk;
use super::screen::RoundAtHand;
use crate::app::Model;
use crate::app::route::{PlanView, RoundPage, Route, Show};
use crate::dossier::day::Day;
use crate::dossier::panel::Questionnaire;
use crate::framework::IndicatorId;
use crate::score::remarks::{Place, Remark, Rule, Weight, remarks};

/// So many places of one rule are in sight; the others are folded away.
const IN_SIGHT: usize = 5;

/// The remarks on a round as they stand today.
pub fn remarks_on(model: &Model, at_hand: &RoundAtHand<'_>) -> Vec<Remark> {
    let today = Day::at(model.now.0, model.utc_offset);
    let found =
        today.map(|today| remarks(&at_hand.workspace.dossier, &at_hand.round, &at_hand.reading.framework, today));
    found.unwrap_or_default()
}

/// The rules that an indicator's own card points out, where it does not say the same already.
pub fn remarks_on_cards(remarks: &[Remark]) -> BTreeMap<IndicatorId, Rc<[Rule]>> {
    let mut rules: BTreeMap<IndicatorId, Vec<Rule>> = BTreeMap::new();
    for remark in remarks {
        let says_so_itself = [Rule::ToReview, Rule::CarriedUnread, Rule::Unevidenced, Rule::Differing, Rule::SentBack];
        if let Place::Indicator(id) = &remark.place
            && !says_so_itself.contains(&remark.rule)
        {
            rules.entry(id.clone()).or_default().push(remark.rule);
        }
    }
    rules.into_iter().map(|(id, rules)| (id, rules.into())).collect()
}

/// What is pointed out on an indicator.
pub fn remarks_on_card(desk: &Desk, rules: &[Rule]) -> Html {
    html! {
        <ul class="remarks-here">
            for rule in rules {
                <li key={rule.id()}>{ weight_tag(desk, rule.weight()) }{ " " }{ sentence(desk, *rule) }</li>
            }
        </ul>
    }
}

/// All remarks on a round, what weighs most first, each with the way to its place.
pub fn remarks_section(desk: &Desk, at_hand: &RoundAtHand<'_>, remarks: &[Remark]) -> Html {
    let t = &desk.t;
    let mut by_rule: BTreeMap<(Weight, Rule), Vec<&Place>> = BTreeMap::new();
    for remark in remarks {
        by_rule.entry((remark.rule.weight(), remark.rule)).or_default().push(&remark.place);
    }
    html! {
        <section class="round-remarks" aria-labelledby="remarks-title">
            <h2 id="remarks-title">{ t.text("remarks-title") }</h2>
            <p class="hint">{ t.text(if by_rule.is_empty() { "remarks-none" } else { "remarks-note" }) }</p>
            <ul>
                for ((weight, rule), places) in by_rule {
                    <li key={rule.id()} data-weight={weight_word(weight)}>
                        <p>
                            { weight_tag(desk, weight) }{ " " }{ sentence(desk, rule) }
                        </p>
                        { place_list(desk, at_hand, rule, &places) }
                    </li>
                }
            </ul>
        </section>
    }
}

fn place_list(desk: &Desk, at_hand: &RoundAtHand<'_>, rule: Rule, places: &[&Place]) -> Html {
    let (in_sight, folded) = places.split_at(places.len().min(IN_SIGHT));
    html! {
        <>
            <ul>
                for place in in_sight {
                    { place_link(desk, at_hand, rule, place) }
                }
            </ul>
            if !folded.is_empty() {
                <details>
                    <summary>{ desk.t.with("remarks-more", &[("n", folded.len().into())]) }</summary>
                    <ul>
                        for place in folded {
                            { place_link(desk, at_hand, rule, place) }
                        }
                    </ul>
                </details>
            }
        </>
    }
}

fn place_link(desk: &Desk, at_hand: &RoundAtHand<'_>, rule: Rule, place: &Place) -> Html {
    let (route, words) = place_words(desk, at_hand, rule, place);
    html! { <li><a href={route.href()}>{ words }</a></li> }
}

/// Where a remark leads, and what the place is called.
fn place_words(desk: &Desk, at_hand: &RoundAtHand<'_>, rule: Rule, place: &Place) -> (Route, String) {
    let RoundAtHand { workspace, round, reading, .. } = at_hand;
    let dossier = workspace.dossier.id;
    let page = |page| Route::Round(dossier, round.id, page);
    let assess = |id: &IndicatorId| page(RoundPage::Assess(Show::All, Some(id.clone())));
    match place {
        Place::Indicator(id) => {
            let route = if rule == Rule::NotAsAgreed || rule == Rule::NothingAgreed {
                page(RoundPage::Consensus(Some(id.clone())))
            } else {
                assess(id)
            };
            (route, reading.statement(id))
        }
        Place::Theme(id) => {
            let first = round.asked(&reading.framework).find(|place| place.theme.id == *id);
            let route = first.map_or_else(|| page(RoundPage::ASSESS), |place| assess(&place.indicator.id));
            let title = reading.words.themes.get(id).map(|words| words.title.to_string());
            (route, title.unwrap_or_default())
        }
        Place::Panel(id) => {
            let questionnaire = round.panels.get(id).and_then(|panel| panel.questionnaire.as_ref());
            let title = questionnaire.and_then(|asked| Questionnaire::text(&asked.title, desk.t.language.code()));
            let words = title.map_or_else(|| desk.t.text("page-panels"), |title| title.to_string());
            (page(RoundPage::Panels(Some(*id))), words)
        }
        Place::Milestone(id) => {
            let title = round.team.milestones.get(id).map(|milestone| milestone.title.to_string());
            (page(RoundPage::Team), title.unwrap_or_default())
        }
        Place::Axis(id) => {
            let title = round.priorities.axes.get(id).map(|axis| axis.title.to_string());
            (page(RoundPage::Axes), title.unwrap_or_default())
        }
        Place::Action(id) => {
            let title = workspace.dossier.actions().0.get(id).map(|planned| planned.action.title.to_string());
            (page(RoundPage::Improve(PlanView::Table, Some(*id))), title.unwrap_or_default())
        }
        Place::Round if rule == Rule::Differing => (Route::Clashes(dossier), desk.t.text("page-clashes")),
        Place::Round => (page(RoundPage::Axes), desk.t.text("page-axes")),
    }
}

fn sentence(desk: &Desk, rule: Rule) -> String {
    desk.t.text(&format!("remark-{}", rule.id()))
}

fn weight_word(weight: Weight) -> &'static str {
    match weight {
        Weight::Error => "error",
        Weight::Warning => "warning",
        Weight::Hint => "hint",
    }
}

fn weight_tag(desk: &Desk, weight: Weight) -> Html {
    let word = weight_word(weight);
    html! { <span class="tag weight" data-weight={word}>{ desk.t.text(&format!("remark-is-{word}")) }</span> }
}
