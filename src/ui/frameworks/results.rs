//! What the search found, framework by framework. A component, so that it is worked out anew only when what is typed
//! or what is loaded changes.

use std::collections::BTreeSet;
use std::rc::Rc;

use yew::prelude::*;

use super::describe::name_of;
use crate::app::Event;
use crate::app::browse::Searched;
use crate::app::route::Route;
use crate::framework::FrameworkRef;
use crate::framework::search::{Field, Hit, Part, Piece, Query};
use crate::ui::context::{Desk, use_desk};
use crate::ui::focus::{self, Target, item_id};

/// How many results of a framework are shown at once, and how many on demand.
const FIRST: usize = 8;
const MOST: usize = 100;

/// How many further texts of a result are shown.
const EXCERPTS: usize = 3;

/// Properties of [`SearchResults`].
#[derive(Clone, PartialEq, Properties)]
pub struct SearchResultsProperties {
    /// What is looked for.
    pub typed: Rc<str>,
    /// Where.
    pub searched: Vec<Searched>,
}

/// The results of one framework.
struct Group<'a> {
    searched: &'a Searched,
    name: String,
    hits: Vec<Hit<'a>>,
}

/// What the search found.
#[component]
pub fn SearchResults(props: &SearchResultsProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let unfolded = use_state(BTreeSet::<FrameworkRef>::new);
    let query = Query::new(&props.typed);
    let found = props.searched.iter().map(|searched| Group {
        searched,
        name: name_of(t, &searched.card),
        hits: searched.index.iter().flat_map(|index| index.find(&query)).collect(),
    });
    let mut groups: Vec<Group<'_>> = found.filter(|group| !group.hits.is_empty()).collect();
    // Where the words fit best comes first; what an older edition asked comes last.
    groups.sort_by_key(|group| (!group.searched.is_newest, group.hits.first().map(|hit| hit.rank)));
    let n: usize = groups.iter().map(|group| group.hits.len()).sum();
    let n_missing = props.searched.iter().filter(|searched| searched.is_missing).count();
    let n_loaded = props.searched.iter().filter(|searched| searched.index.is_some()).count();
    let is_loading = n_loaded + n_missing < props.searched.len() || props.searched.is_empty();
    // Whoever follows a result before typing rested shall find the search again on the way back.
    let settle: Callback<MouseEvent> = desk.dispatch.on(Event::SearchRested(props.typed.clone()));
    html! {
        <div class="results" onclick={settle}>
            <div role="status">
                if n > 0 || !is_loading {
                    <p class="count">
                        { t.with("search-count", &[("n", n.into()), ("query", (&t.quoted(props.typed.trim())).into())]) }
                    </p>
                }
                if is_loading {
                    <p class="hint">
                        { t.with("search-loading", &[("loaded", n_loaded.into()), ("total", props.searched.len().into())]) }
                    </p>
                }
                if n_missing > 0 {
                    <p class="problem">{ t.with("search-missing", &[("n", n_missing.into())]) }</p>
                }
            </div>
            <div>
                if n == 0 && !is_loading {
                    <p class="empty">{ t.text("search-none") }</p>
                }
            </div>
            <div>
                if groups.len() > 1 {
                    { jumps(desk, &groups) }
                }
            </div>
            for group in groups.iter() {
                { group_section(desk, &query, group, &unfolded) }
            }
        </div>
    }
}

/// Buttons that lead to the frameworks further down.
fn jumps(desk: &Desk, groups: &[Group<'_>]) -> Html {
    let t = &desk.t;
    html! {
        <nav class="jumps" aria-label={t.text("search-groups")}>
            <ul>
                for group in groups {
                    <li key={group.name.clone()}>
                        <button type="button" class="quiet" onclick={jump_to(group)}>
                            { t.with("search-group", &[("name", (&group.name).into()), ("n", group.hits.len().into())]) }
                        </button>
                    </li>
                }
            </ul>
        </nav>
    }
}

fn jump_to(group: &Group<'_>) -> Callback<MouseEvent> {
    let target = Target::Item(group.searched.card.framework.to_string().into());
    Callback::from(move |_| {
        focus::move_to(&target);
    })
}

fn group_section(
    desk: &Desk,
    query: &Query,
    group: &Group<'_>,
    unfolded: &UseStateHandle<BTreeSet<FrameworkRef>>,
) -> Html {
    let t = &desk.t;
    let reference = &group.searched.card.framework;
    let heading = item_id(&reference.to_string());
    let rest = group.hits.get(FIRST..).unwrap_or_default();
    let is_unfolded = unfolded.contains(reference);
    let n_hidden = rest.len().saturating_sub(MOST);
    let onclick = {
        let (unfolded, reference) = (unfolded.clone(), reference.clone());
        move |_: MouseEvent| {
            let mut now = (*unfolded).clone();
            if !now.remove(&reference) {
                now.insert(reference.clone());
            }
            unfolded.set(now);
        }
    };
    html! {
        <section key={reference.to_string()} aria-labelledby={heading.clone()}>
            <h2 id={heading} tabindex="-1">
                { t.with("search-group", &[("name", (&group.name).into()), ("n", group.hits.len().into())]) }
            </h2>
            <ol lang={group.searched.other_language.as_ref().map(|code| code.to_string())}>
                for hit in group.hits.iter().take(FIRST) {
                    { result(desk, query, reference, hit) }
                }
            </ol>
            <div>
                if !rest.is_empty() {
                    <details>
                        <summary {onclick}>{ t.with("search-more", &[("n", rest.len().into())]) }</summary>
                        <ol start={(FIRST + 1).to_string()}>
                            if is_unfolded {
                                for hit in rest.iter().take(MOST) {
                                    { result(desk, query, reference, hit) }
                                }
                            }
                        </ol>
                        if n_hidden > 0 {
                            <p class="hint">{ t.with("search-rest", &[("n", n_hidden.into())]) }</p>
                        }
                    </details>
                }
            </div>
        </section>
    }
}

/// One result: number and statement, with a link, and where else the words stand.
fn result(desk: &Desk, query: &Query, framework: &FrameworkRef, hit: &Hit<'_>) -> Html {
    let t = &desk.t;
    let item = hit.item;
    let kind = match item.part {
        Part::Framework => Some("part-framework"),
        Part::Theme(_) => Some("part-theme"),
        Part::Criterion(_) => Some("part-criterion"),
        Part::Term(_) => Some("part-term"),
        Part::Indicator(_) => None,
    };
    html! {
        <li class="result">
            <p>
                if let Some(kind) = kind {
                    <span class="tag">{ t.text(kind) }</span>{ " " }
                }
                if !item.number.is_empty() {
                    <span class="number">{ marked(&query.pieces(&item.number)) }</span>{ " " }
                }
                <a href={Route::Framework(framework.clone(), item.part.item()).href()}>
                    { marked(&query.pieces(&item.heading)) }
                </a>
            </p>
            for (field, text) in hit.elsewhere.iter().take(EXCERPTS) {
                <p class="hint">
                    <strong>{ field_name(desk, *field) }</strong>{ " – " }{ marked(&query.excerpt(text)) }
                </p>
            }
        </li>
    }
}

/// A text with the found words marked.
fn marked(pieces: &[Piece<'_>]) -> Html {
    html! {
        <span>
            for piece in pieces {
                if piece.is_found {
                    <mark>{ piece.text.to_owned() }</mark>
                } else {
                    { piece.text.to_owned() }
                }
            }
        </span>
    }
}

fn field_name(desk: &Desk, field: Field) -> String {
    let t = &desk.t;
    match field {
        Field::Summary => t.text("field-summary"),
        Field::Why => t.text("field-why"),
        Field::Guidance => t.text("field-guidance"),
        Field::Evidence => t.text("field-evidence"),
        Field::Level(level) => t.with("field-level", &[("level", (&level.to_string()).into())]),
        Field::Opposite => t.text("field-opposite"),
        Field::Specific => t.text("field-specific"),
        Field::Computation => t.text("field-computation"),
        Field::Meaning => t.text("field-meaning"),
    }
}
