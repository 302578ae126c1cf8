//! What the label's rule proposes for an organisation: grade by grade what is asked and what is found, with exact
//! numbers, and what would be enough.

use std::rc::Rc;

use yew::prelude::*;

use super::super::super::context::Desk;
use super::super::reading_of;
use crate::app::desks::{AtHand, Seen};
use crate::app::{ComparePage, Model, Route};
use crate::compare::Proposal;
use crate::compare::decision::State;
use crate::compare::proposal::{Lack, Lean, Subject, Unknown, Verdict, Weighed, enough};
use crate::compare::rule::{Condition, LabelRule};
use crate::dossier::entry::DossierId;
use crate::framework::{FrameworkRef, IndicatorId, ThemeId};
use crate::texts::AwardWords;
use crate::texts::award::{HERE, exact};

/// What the rule that is looked at proposes for an organisation, by the round by which it is seen.
pub fn proposal(model: &Model, desk: &Desk, at_hand: &AtHand, seen: &Seen, id: DossierId) -> Html {
    let found = || {
        let (rule_id, rule) = at_hand.rule_on(&seen.framework, seen.view.rule)?;
        let row = seen.row_of(id)? as usize;
        let subject = Subject::of(&seen.sheet, row, rule.basis)?;
        Some((Proposal::of(rule_id, &rule, &seen.sheet, row, model.day())?, rule, row, subject))
    };
    let Some((proposal, rule, row, subject)) = found() else { return html! {} };
    let t = &desk.t;
    let reading = reading_of(model, seen);
    let words = AwardWords::new(t, reading.as_ref());
    let decide = Route::Compare(seen.collection, ComparePage::Decide(seen.view.clone(), id)).href();
    html! {
        <section class="award-proposal" aria-labelledby="award-proposal">
            <h2 id="award-proposal">{ t.text("award-sums") }</h2>
            <p class="award-verdict">{ verdict(desk, words, &proposal) }</p>
            <p class="hint">{ stands_on(desk, words, &proposal) }</p>
            <p>{ standing(desk, at_hand, seen, words, &proposal, id) }</p>
            <div>
                for grade in proposal.grades.iter() {
                    { weighed(desk, words, &proposal, grade, &subject) }
                }
            </div>
            { what_is_enough(desk, seen, words, &rule, &proposal, row) }
            <p><a class="button primary" href={decide}>{ t.text("award-decide") }</a></p>
        </section>
    }
}

fn verdict(desk: &Desk, words: AwardWords<'_>, proposal: &Proposal) -> String {
    let t = &desk.t;
    match (Lean::of_proposal(proposal), proposal.proposed()) {
        (Lean::Award(_), Some(grade)) if !grade.name.trim().is_empty() => {
            t.with("award-stands-grade", &[("grade", (&words.grade(&grade.name)).into())])
        }
        (Lean::Award(_), _) => t.text("award-stands-award"),
        (Lean::Against, _) => t.text("award-stands-against"),
        (Lean::Open, _) => t.text("award-stands-open"),
    }
}

/// By which rule, on which round and on whose ratings.
fn stands_on(desk: &Desk, words: AwardWords<'_>, proposal: &Proposal) -> String {
    let t = &desk.t;
    let (label, round) = (t.quoted(&words.label(&proposal.name)), t.quoted(&proposal.about.label));
    let (day, closed) = (t.of_day(proposal.day), t.of_day(proposal.about.closed));
    let ground = t.clause(&words.ground(proposal.ground));
    let values = [("label", &label), ("day", &day), ("round", &round), ("closed", &closed), ("ground", &ground)];
    t.with("award-stands-on", &values.map(|(name, value)| (name, value.into())))
}

/// What was decided on the label so far.
fn standing(
    desk: &Desk,
    at_hand: &AtHand,
    seen: &Seen,
    words: AwardWords<'_>,
    proposal: &Proposal,
    id: DossierId,
) -> String {
    let standings = at_hand.collection.standings(proposal.day);
    let standing = standings.get(&(id, seen.framework.id.clone()));
    let state = words.state(standing.map_or(State::Undecided, |standing| standing.state));
    desk.t.with("award-standing", &[("state", (&state).into())])
}

// Grades.

fn weighed(desk: &Desk, words: AwardWords<'_>, proposal: &Proposal, grade: &Weighed, subject: &Subject<'_>) -> Html {
    let t = &desk.t;
    let is_graded = proposal.grades.len() > 1;
    let columns = ["award-demand", "award-finding"];
    let name = words.grade(&grade.name);
    html! {
        <div key={grade.grade.to_string()}>
            if is_graded {
                <h3>{ name.clone() }</h3>
            }
            <div class="table-place" tabindex="0" role="region" aria-label={name.clone()}>
                <table class="award-conditions-found">
                    <caption class="visually-hidden">{ name.clone() }</caption>
                    <thead>
                        <tr>
                            for column in columns {
                                <th key={column} scope="col">{ t.text(column) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (n, (condition, verdict)) in grade.conditions.iter().enumerate() {
                            <tr key={n}>
                                <th scope="row">{ words.condition(condition) }</th>
                                <td>{ found(desk, words, &proposal.framework, condition, verdict, subject) }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </div>
    }
}

/// What was found of a condition: whether it is met and how far one is. What it names is a link to the framework.
fn found(
    desk: &Desk,
    words: AwardWords<'_>,
    framework: &FrameworkRef,
    condition: &Condition,
    verdict: &Verdict,
    subject: &Subject<'_>,
) -> Html {
    let open = words.leaving_room();
    let (state, key, told) = match verdict {
        Verdict::Met => ("met", "award-met", words.reached(condition, subject)),
        Verdict::Missing(lack) => ("missing", "award-missing", open.lack(condition, lack)),
        Verdict::Unknown(why) => ("unsaid", "award-unsaid", open.unsaid(condition, why)),
    };
    let mut lists = named(words, verdict).into_iter();
    let parts = told.split(HERE).enumerate().map(|(n, part)| {
        let links = if n == 0 { None } else { lists.next() };
        html! {
            <>
                if let Some(links) = links {
                    { list(framework, links) }
                }
                { part.to_owned() }
            </>
        }
    });
    let parts: Vec<Html> = parts.collect();
    html! {
        <p class="award-found-line">
            <span class="tag" data-verdict={state}>{ desk.t.text(key) }</span>
            { " " }
            for part in parts {
                { part }
            }
        </p>
    }
}

/// Something that a sentence names: the item of the framework, what it is called, and how far it is.
struct Named {
    item: Rc<str>,
    name: String,
    reached: String,
}

fn list(framework: &FrameworkRef, named: Vec<Named>) -> Html {
    let last = named.len().saturating_sub(1);
    html! {
        <>
            for (n, named) in named.into_iter().enumerate() {
                <span key={named.item.to_string()}>
                    <a href={Route::Framework(framework.clone(), Some(named.item.clone())).href()}>{ named.name }</a>
                    { named.reached }
                    { if n < last { ", " } else { "" } }
                </span>
            }
        </>
    }
}

/// The things that a sentence names, one list for each place where it does.
fn named(words: AwardWords<'_>, verdict: &Verdict) -> Vec<Vec<Named>> {
    let plain = |item: &Rc<str>, name: String| Named { item: item.clone(), name, reached: String::new() };
    let theme = |id: &ThemeId| plain(&id.0, words.theme(id));
    let indicator = |id: &IndicatorId| plain(&id.0, words.number(id));
    match verdict {
        Verdict::Missing(Lack::Unanswered(criteria)) => {
            vec![criteria.iter().map(|id| plain(&id.0, words.criterion(id))).collect()]
        }
        Verdict::Missing(Lack::LowThemes { low, unrated }) => {
            let low =
                low.iter().map(|(id, mean)| Named { reached: format!(" ({})", exact(words.t, *mean)), ..theme(id) });
            vec![low.collect(), unrated.iter().map(theme).collect()]
        }
        Verdict::Missing(Lack::Unrated { of: ids, .. } | Lack::Majors(ids) | Lack::Minors { open: ids, .. })
        | Verdict::Unknown(Unknown::NotApplicable(ids)) => vec![ids.iter().map(indicator).collect()],
        Verdict::Missing(Lack::Below(below)) => {
            let below = below.iter().map(|below| {
                let reached = words.reached_level(&below.indicator, below.reached);
                Named { reached: format!(" ({reached})"), ..indicator(&below.indicator) }
            });
            vec![below.collect()]
        }
        Verdict::Unknown(Unknown::NothingRatedIn(themes)) => vec![themes.iter().map(theme).collect()],
        _ => Vec::new(),
    }
}

// What would be enough.

fn what_is_enough(
    desk: &Desk,
    seen: &Seen,
    words: AwardWords<'_>,
    rule: &LabelRule,
    proposal: &Proposal,
    row: usize,
) -> Html {
    let t = &desk.t;
    let Some(next) = proposal.next() else { return html! {} };
    let name = match next.name.trim() {
        "" => t.text("award-plain"),
        name => t.quoted(name),
    };
    let steps = enough(rule, proposal, &seen.sheet, row).map(|(_, steps)| steps);
    html! {
        <>
            <h3>{ t.with("award-enough", &[("grade", (&name).into())]) }</h3>
            if let Some(steps) = steps {
                <ul class="award-steps">
                    for (n, step) in steps.iter().enumerate() {
                        <li key={n}>{ words.step(step) }</li>
                    }
                </ul>
                <p class="hint">{ t.text("award-enough-hint") }</p>
            } else {
                <p>{ t.text("award-enough-unknown") }</p>
            }
        </>
    }
}
