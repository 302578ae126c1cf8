//! What the label's rule asks, what it proposes for each organisation, and what is missing. It proposes; people decide.

use std::rc::Rc;

use yew::prelude::*;

use super::super::context::{Desk, use_desk};
use super::super::screen::loading;
use super::organisations::label as round_label;
use super::rows::{Rows, use_rows};
use super::{reading_of, to_organisation};
use crate::app::desks::judged::Sums;
use crate::app::desks::listing::round;
use crate::app::desks::{AtHand, DeskAddition, Judged, Seen};
use crate::app::route::desk::View;
use crate::app::{ComparePage, Event, Model, Route, Sight};
use crate::compare::Proposal;
use crate::compare::decision::State;
use crate::compare::proposal::{Lean, Proposed, Weighed};
use crate::compare::rule::{Grade, LabelRule, RuleId, built_in, faults};
use crate::framework::Framework;
use crate::framework::reading::Reading;
use crate::texts::AwardWords;

/// What the label's rule proposes for each organisation, and what is missing.
pub fn label(model: &Model, desk: &Desk, at_hand: &AtHand, seen: &Rc<Seen>) -> Html {
    let Some(reading) = reading_of(model, seen) else { return loading(desk) };
    let words = AwardWords::new(&desk.t, Some(&reading));
    let Some(judged) = &model.desks.judged else {
        return html! {
            <>
                <p class="lead">{ desk.t.text("award-no-rule") }</p>
                { begin(desk, at_hand, &reading.framework) }
                { removed(desk, at_hand, words) }
            </>
        };
    };
    html! {
        <>
            { choice(desk, at_hand, seen, judged, words) }
            { asks(desk, seen, judged, words) }
            <section>
                <h2 id="award-sums">{ desk.t.text("award-sums") }</h2>
                <p class="hint">{ desk.t.text("award-sums-hint") }</p>
                { kinds(desk, seen, judged) }
                { sums(desk, &judged.details, &judged.sums, words) }
                <div>
                    if judged.rows.is_empty() {
                        <p>{ desk.t.text("award-nobody") }</p>
                    } else {
                        <LabelTable judged={judged.clone()} seen={seen.clone()} reading={reading.clone()} />
                    }
                </div>
            </section>
            <details class="award-more">
                <summary>{ desk.t.text("award-write-empty") }</summary>
                { begin(desk, at_hand, &reading.framework) }
                { removed(desk, at_hand, words) }
            </details>
        </>
    }
}

// Rules.

/// A new rule: the one that is known for the framework, unless it is there already, or one that asks for nothing yet.
fn begin(desk: &Desk, at_hand: &AtHand, framework: &Framework) -> Html {
    let t = &desk.t;
    let known = built_in(framework).filter(|(id, _)| at_hand.collection.rule(*id).is_none());
    let known = known.map(|(id, rule)| DeskAddition::BuiltInRule(id, Rc::new(rule)));
    let is_known = known.is_some();
    let empty = DeskAddition::Rule(Rc::new(LabelRule {
        name: "".into(),
        framework: framework.reference(),
        basis: Default::default(),
        grades: vec![Grade { id: "label".into(), name: "".into(), conditions: Vec::new() }],
    }));
    let add = |addition: DeskAddition| desk.dispatch.on(Event::DeskAdded(addition));
    html! {
        <p class="buttons">
            if let Some(known) = known {
                <button type="button" class="button primary" onclick={add(known)}>{ t.text("award-take-built-in") }</button>
            }
            <button type="button" class={classes!("button", (!is_known).then_some("primary"))} onclick={add(empty)}>
                { t.text("award-write-empty") }
            </button>
        </p>
    }
}

/// Rules that were taken away: each can be put back from its page.
fn removed(desk: &Desk, at_hand: &AtHand, words: AwardWords<'_>) -> Html {
    let rules: Vec<(RuleId, Rc<LabelRule>)> = super::rule::removed(at_hand).collect();
    html! {
        <div>
            if !rules.is_empty() {
                <p id="award-removed">{ desk.t.text("award-removed-rules") }</p>
                <ul aria-labelledby="award-removed">
                    for (id, rule) in rules {
                        <li key={id.to_string()}><a href={to_rule(at_hand, id)}>{ words.label(&rule.name) }</a></li>
                    }
                </ul>
            }
        </div>
    }
}

fn to_rule(at_hand: &AtHand, id: RuleId) -> String {
    Route::Compare(at_hand.collection.id, ComparePage::Rule(id)).href()
}

fn to_label(seen: &Seen, view: View) -> String {
    Route::Compare(seen.collection, ComparePage::Among(Sight::Label, view)).href()
}

/// Which rule is applied, where there are several.
fn choice(desk: &Desk, at_hand: &AtHand, seen: &Seen, judged: &Judged, words: AwardWords<'_>) -> Html {
    let rules: Vec<(RuleId, Rc<str>)> =
        at_hand.rules_on(&seen.framework).map(|(id, rule)| (id, rule.name.clone())).collect();
    if rules.len() < 2 {
        return html! {};
    }
    let to = |id: RuleId| to_label(seen, View { rule: Some(id), proposed: None, ..seen.view.clone() });
    html! {
        <nav class="award-kinds" aria-label={desk.t.text("award-choice")}>
            <p>{ desk.t.text("award-choice") }</p>
            <ul>
                for (id, name) in rules {
                    <li key={id.to_string()}>
                        <a href={to(id)} aria-current={(id == judged.rule).then_some("true")}>{ words.label(&name) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// What the rule asks, in words.
fn asks(desk: &Desk, seen: &Seen, judged: &Judged, words: AwardWords<'_>) -> Html {
    let t = &desk.t;
    let rule = &judged.details;
    let n_faults = faults(rule, &seen.sheet.frame).len();
    let to = Route::Compare(seen.collection, ComparePage::Rule(judged.rule)).href();
    html! {
        <section class="award-asks" aria-labelledby="award-asks">
            <h2 id="award-asks">{ t.with("award-asks", &[("label", (&t.quoted(&words.label(&rule.name))).into())]) }</h2>
            { demands(desk, rule, words) }
            <div>
                if n_faults > 0 {
                    <p class="banner">{ t.with("award-faulty", &[("n", n_faults.into())]) }</p>
                }
            </div>
            <p><a href={to}>{ t.text("award-edit") }</a></p>
        </section>
    }
}

/// What a rule asks: its basis, and the conditions of each grade as sentences.
fn demands(desk: &Desk, rule: &LabelRule, words: AwardWords<'_>) -> Html {
    let basis = words.basis(rule.basis);
    let is_graded = rule.grades.len() > 1;
    html! {
        <>
            <p class="hint">{ desk.t.with("award-basis-line", &[("basis", (&basis).into())]) }</p>
            <div class="award-grades">
                for grade in rule.grades.iter() {
                    <div key={grade.id.to_string()}>
                        if is_graded {
                            <h3>{ words.grade(&grade.name) }</h3>
                        }
                        <ul>
                            for (n, condition) in grade.conditions.iter().enumerate() {
                                <li key={n}>{ words.condition(condition) }</li>
                            }
                        </ul>
                    </div>
                }
            </div>
        </>
    }
}

// Sums.

/// The kinds of proposals, each a link to those alone.
fn kinds(desk: &Desk, seen: &Seen, judged: &Judged) -> Html {
    let t = &desk.t;
    let sums = &judged.sums;
    let kind = |proposed: Option<Proposed>| match proposed {
        None => t.with("award-all", &[("n", sums.all().into())]),
        Some(Proposed::Award) => t.with("award-some-award", &[("n", sums.of(Proposed::Award).into())]),
        Some(Proposed::Against) => t.with("award-some-against", &[("n", sums.of(Proposed::Against).into())]),
        Some(Proposed::Open) => t.with("award-some-open", &[("n", sums.of(Proposed::Open).into())]),
    };
    let all = std::iter::once(None).chain(Proposed::ALL.map(Some));
    html! {
        <nav class="award-kinds" aria-labelledby="award-sums">
            <ul>
                for proposed in all {
                    <li key={proposed.map_or("all", Proposed::word)}>
                        <a
                            href={to_label(seen, View { proposed, ..seen.view.clone() })}
                            aria-current={(proposed == seen.view.proposed).then_some("true")}
                        >{ kind(proposed) }</a>
                    </li>
                }
            </ul>
        </nav>
    }
}

/// For how many each grade is proposed, where there are several; otherwise the kinds say all.
fn sums(desk: &Desk, rule: &LabelRule, sums: &Sums, words: AwardWords<'_>) -> Html {
    if rule.grades.len() < 2 {
        return html! {};
    }
    html! { <p class="award-of-grades">{ of_grades(desk, rule, sums, words).join(" · ") }</p> }
}

fn of_grades(desk: &Desk, rule: &LabelRule, sums: &Sums, words: AwardWords<'_>) -> Vec<String> {
    let grades = rule.grades.iter().zip(&sums.grades);
    let line = |(grade, n): (&Grade, &usize)| {
        let name = words.grade(&grade.name);
        desk.t.with("award-some-grade", &[("grade", (&name).into()), ("n", (*n).into())])
    };
    grades.map(line).collect()
}

/// The sums in a line, as the page of the rule shows them.
pub fn sums_line(desk: &Desk, rule: &LabelRule, sums: &Sums, words: AwardWords<'_>) -> String {
    let t = &desk.t;
    let award = match rule.grades.len() {
        0 | 1 => vec![t.with("award-some-award", &[("n", sums.of(Proposed::Award).into())])],
        _ => of_grades(desk, rule, sums, words),
    };
    let rest = [
        t.with("award-some-against", &[("n", sums.against.into())]),
        t.with("award-some-open", &[("n", sums.open.into())]),
    ];
    [award, rest.to_vec()].concat().join(" · ")
}

// The table.

/// Properties of [`LabelTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct LabelTableProperties {
    /// What the rule proposes.
    pub judged: Rc<Judged>,
    /// For whom.
    pub seen: Rc<Seen>,
    /// The framework and its words.
    pub reading: Reading,
}

const COLUMNS: [&str; 7] = [
    "compare-column-name",
    "award-column-proposal",
    "award-column-lacks",
    "award-column-decision",
    "award-decide",
    "award-column-ground",
    "compare-column-round",
];

/// The table. What is missing is worked out for the rows that are drawn.
#[component]
pub fn LabelTable(props: &LabelTableProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let rows = &props.judged.rows;
    let Rows { place, onscroll, drawn } = use_rows(&props.seen);
    let in_sight = drawn.within(rows.len());
    let (above, below) = (in_sight.start, rows.len() - in_sight.end);
    html! {
        <div class="table-place organisations-place" tabindex="0" role="region" aria-labelledby="award-sums" ref={place} {onscroll}>
            <table class="organisations award-table" aria-rowcount={(rows.len() + 1).to_string()}>
                <caption class="visually-hidden">{ t.text("award-caption") }</caption>
                <thead>
                    <tr aria-rowindex="1">
                        for column in COLUMNS {
                            <th key={column} scope="col">{ t.text(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    { drawn.spacer("above", COLUMNS.len(), above) }
                    for index in in_sight {
                        { line(desk, props, index) }
                    }
                    { drawn.spacer("below", COLUMNS.len(), below) }
                </tbody>
            </table>
        </div>
    }
}

fn line(desk: &Desk, props: &LabelTableProperties, index: usize) -> Html {
    let (seen, judged) = (&props.seen, &props.judged);
    let words = AwardWords::new(&desk.t, Some(&props.reading));
    let found = || {
        let row = *judged.rows.get(index)?;
        let who = seen.roster.whose(row)?;
        let member = seen.roster.organisations.get(who)?;
        Some((member, round(&seen.roster, who, row)?, judged.proposal(&seen.sheet, row)?))
    };
    let Some((member, round, proposal)) = found() else { return html! {} };
    let standing = judged.standings.get(&(member.id, seen.framework.id.clone()));
    let state = standing.map_or(State::Undecided, |standing| standing.state);
    let name = &member.organisation.name;
    let decide = Route::Compare(seen.collection, ComparePage::Decide(seen.view.clone(), member.id)).href();
    html! {
        <tr key={member.id.to_string()} aria-rowindex={(index + 2).to_string()}>
            <th scope="row"><a href={to_organisation(seen, member.id, &seen.view)}>{ name.clone() }</a></th>
            <td>{ proposed(desk, words, &proposal) }</td>
            <td class="award-lacks">{ lacks(desk, words, &proposal) }</td>
            <td>{ words.state(state) }</td>
            <td>
                <a href={decide} aria-label={desk.t.with("award-decide-on", &[("name", name.into())])}>{ desk.t.text("award-decide") }</a>
            </td>
            <td>{ words.ground(proposal.ground) }</td>
            <td>{ round_label(seen, round) }</td>
        </tr>
    }
}

/// What is proposed, in a word or two.
pub fn proposed(desk: &Desk, words: AwardWords<'_>, proposal: &Proposal) -> String {
    match (Lean::of_proposal(proposal), proposal.proposed()) {
        (Lean::Award(_), Some(grade)) if !grade.name.trim().is_empty() => words.grade(&grade.name),
        (Lean::Award(_), _) => desk.t.text("award-is-award"),
        (Lean::Against, _) => desk.t.text("award-is-against"),
        (Lean::Open, _) => desk.t.text("award-is-open"),
    }
}

/// What is missing for the next grade, in the fewest words; else what cannot be said of it.
fn lacks(desk: &Desk, words: AwardWords<'_>, proposal: &Proposal) -> String {
    let t = &desk.t;
    let Some(next) = proposal.next() else { return "–".to_owned() };
    let lacks: Vec<String> = next.lacks().map(|(asked, lack)| words.in_short(asked, lack)).collect();
    let unknowns = || next.unknowns().map(|(asked, why)| words.unsaid_in_short(asked, why)).collect::<Vec<_>>();
    // Where nobody reviewed, every condition says so: once is enough.
    let words_of = |mut all: Vec<String>| {
        all.dedup();
        all.join(", ")
    };
    let told = match lacks.len() {
        0 => t.with("award-look-at", &[("which", (&words_of(unknowns())).into())]),
        n => t.with("award-n-lacks", &[("n", n.into()), ("which", (&words_of(lacks)).into())]),
    };
    for_grade(desk, words, proposal, next, told)
}

/// Where there are several grades, which of them something is said of.
fn for_grade(desk: &Desk, words: AwardWords<'_>, proposal: &Proposal, grade: &Weighed, told: String) -> String {
    match proposal.grades.len() {
        0 | 1 => told,
        _ => {
            let (name, told) = (words.grade(&grade.name), desk.t.clause(&told));
            desk.t.with("award-for-grade", &[("grade", (&name).into()), ("lacks", (&told).into())])
        }
    }
}
