//! The proposal of what to look at, each indicator with its reasons.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::ReviewAtHand;
use super::agenda::{plan, plan_button, usual};
use super::gaps::subject;
use crate::app::{Event, Model};
use crate::dossier::review::Review;
use crate::score::sampling::{Case, Proposed, Reason, SPREAD, propose, sites_to_visit};
use crate::texts::Texts;
use crate::ui::context::Desk;

/// So many sites are told of.
const MOST_SITES: u32 = 20;

/// What is proposed.
pub(super) fn section(model: &Model, desk: &Desk, at: &ReviewAtHand<'_>) -> Html {
    let Desk { t, dispatch } = desk;
    if !at.is_open() {
        return html! {};
    }
    let proposed = proposal(model, at);
    let is_planned = |proposed: &Proposed| at.review.look(&proposed.indicator).plan.is_some();
    let (there, free): (Vec<Proposed>, Vec<Proposed>) = proposed.into_iter().partition(is_planned);
    let all: Vec<_> = free.iter().map(|proposed| plan(at, &proposed.indicator, Some(usual()))).collect();
    html! {
        <section aria-labelledby="proposal">
            <h2 id="proposal">{ t.text("reviewing-sample") }</h2>
            <p class="hint">{ t.text(how(at)) }</p>
            <p role="status">
                { t.with("reviewing-sample-n", &[("n", (there.len() + free.len()).into()), ("free", free.len().into())]) }
            </p>
            if !free.is_empty() {
                <p>
                    <button type="button" class="button" onclick={dispatch.on(Event::Entered(all))}>
                        { t.with("reviewing-sample-take", &[("n", free.len().into())]) }
                    </button>
                </p>
                <details class="sample">
                    <summary>{ t.text("reviewing-sample-why") }</summary>
                    <ul class="to-plan">
                        for proposed in free.iter() {
                            <li key={proposed.indicator.to_string()}>
                                <span>
                                    { at.reading.statement(&proposed.indicator) }
                                    <span class="detail">{ reasons(t, &proposed.reasons) }</span>
                                </span>
                                { plan_button(desk, at, &proposed.indicator) }
                            </li>
                        }
                    </ul>
                </details>
            }
            <details class="sites">
                <summary>{ t.text("reviewing-sites") }</summary>
                <p>{ t.text("reviewing-sites-text") }</p>
                <ul>
                    for (from, to, n) in site_ranges() {
                        <li key={n}>{ t.with("reviewing-sites-n", &[("from", from.into()), ("to", to.into()), ("n", n.into())]) }</li>
                    }
                </ul>
            </details>
        </section>
    }
}

/// How the proposal was made.
fn how(at: &ReviewAtHand<'_>) -> &'static str {
    use crate::dossier::review::ReviewKind;
    match at.details.kind {
        ReviewKind::SurveillanceAudit => "reviewing-sample-surveillance",
        kind if kind.is_audit() => "reviewing-sample-audit",
        _ => "reviewing-sample-evaluation",
    }
}

/// What is proposed for a review. The review's own id decides what is drawn: the proposal stays the same while one
/// looks at it, and the next review draws otherwise.
fn proposal(model: &Model, at: &ReviewAtHand<'_>) -> Vec<Proposed> {
    let grounds = model.grounds(at.workspace, &at.round);
    let is_earlier = |other: &&Review| {
        let of_framework = other.details.as_ref().is_some_and(|it| it.framework.id == at.details.framework.id);
        of_framework && (other.opened_clock, other.id) < (at.review.opened_clock, at.review.id)
    };
    let reviews = at.workspace.dossier.reviews();
    let earlier: Vec<&Review> = reviews.iter().map(|review| &***review).filter(is_earlier).collect();
    let comparable = subject(model, at).and_then(|subject| subject.comparable);
    let case = Case {
        framework: &at.reading.framework,
        round: &at.round,
        before: comparable.as_deref(),
        grounds: &grounds,
        earlier: &earlier,
        kind: at.details.kind,
        seed: at.review.id.0.random() as u64,
    };
    propose(&case)
}

/// Reasons in a line.
fn reasons(t: &Texts, reasons: &BTreeSet<Reason>) -> String {
    let told: Vec<String> = reasons
        .iter()
        .map(|reason| t.with(&format!("sample-because-{}", reason.word()), &[("n", SPREAD.into())]))
        .collect();
    told.join(" · ")
}

/// How many sites are visited of how many: from the first number to the second, so many.
fn site_ranges() -> Vec<(u32, u32, u32)> {
    let mut ranges: Vec<(u32, u32, u32)> = Vec::new();
    for n in 1..=MOST_SITES {
        let visited = sites_to_visit(n);
        match ranges.last_mut().filter(|(.., last)| *last == visited) {
            Some((_, to, _)) => *to = n,
            None => ranges.push((n, n, visited)),
        }
    }
    ranges
}
