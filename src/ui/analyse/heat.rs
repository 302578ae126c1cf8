//! The heat table: indicators down, rounds across. It is a table, so it needs no twin.
//!
//! Themes fold; what is folded is a state of the page, since the choice of themes is in the address already. In a long
//! table every row is there with its name, so that it can be found, keeps its height and never loses the focus; the
//! cells of rows far from sight wait until somebody comes near, and say meanwhile in words what they hold.

mod keys;
mod rows;
mod sight;

use std::collections::BTreeSet;
use std::rc::Rc;

use gloo::events::EventListener;
use yew::prelude::*;

use super::Part;
use crate::charts::key::Key;
use crate::dossier::entry::{DossierId, RoundId};
use crate::figures::heat::{LevelCell, LevelTable, Step, Summary, ThemeLevels};
use crate::figures::{Figure, heat};
use crate::framework::ThemeId;
use crate::ui::context::{Desk, use_desk};
use crate::ui::figure::{files, sample};
pub use keys::walk;
use rows::HeatRows;
use sight::Sight;

/// A table with more rows than this draws only the cells that are near.
const ALL_AT_ONCE: usize = 150;

/// How many rows come and go together.
const CHUNK: usize = 10;

/// The levels of every indicator in every round.
pub(super) fn heat_table(desk: &Desk, part: &Part) -> Html {
    let t = &desk.t;
    let table = LevelTable::of(t, &part.subject);
    if table.themes.is_empty() {
        return html! { <div /> };
    }
    html! {
        <section class="heat-place" aria-labelledby="heat-title">
            <h2 id="heat-title">{ heat::title(t, &part.subject) }</h2>
            <HeatTable
                keys={heat::keys(t, &part.subject, &table)} table={Rc::new(table)} dossier={part.dossier}
                round={part.subject.round.id}
            />
            { files(desk, "heat-title".to_owned(), part.source.clone(), picture(desk, part)) }
        </section>
    }
}

/// The same as a picture, for files.
fn picture(desk: &Desk, part: &Part) -> Callback<(), Option<Rc<Figure>>> {
    let (t, subject) = (desk.t.clone(), part.subject.clone());
    Callback::from(move |()| heat::figure(&t, &subject).map(Rc::new))
}

/// Properties of [`HeatTable`].
#[derive(Clone, PartialEq, Properties)]
pub struct HeatTableProperties {
    /// What stands in it.
    pub table: Rc<LevelTable>,
    /// Samples of the levels, each with its meaning.
    pub keys: Vec<(Key, String)>,
    /// The dossier.
    pub dossier: DossierId,
    /// The round at hand.
    pub round: RoundId,
}

/// The table with what folds it.
#[component]
pub fn HeatTable(props: &HeatTableProperties) -> Html {
    let desk = &use_desk();
    let t = &desk.t;
    let table = &props.table;
    let folded = use_state(BTreeSet::<ThemeId>::new);
    let sight = use_state_eq(Sight::default);
    let is_printed = use_state(|| false);
    let place = use_node_ref();
    {
        let setter = is_printed.setter();
        use_effect_with((), move |()| {
            let listeners = web_sys::window().map(|window| {
                let before = setter.clone();
                [
                    EventListener::new(&window, "beforeprint", move |_| before.set(true)),
                    EventListener::new(&window, "afterprint", move |_| setter.set(false)),
                ]
            });
            move || drop(listeners)
        });
    }
    let look = {
        let (place, sight) = (place.clone(), sight.clone());
        Callback::from(move |()| {
            if let Some(seen) = Sight::of(&place) {
                // An equal state draws nothing again.
                sight.set(seen);
            }
        })
    };
    {
        let look = look.clone();
        use_effect_with((folded.clone(), table.clone()), move |_| look.emit(()));
    }
    let is_whole = *is_printed || table.n_rows() <= ALL_AT_ONCE;
    let fold = |themes: BTreeSet<ThemeId>| {
        let folded = folded.setter();
        Callback::from(move |_: MouseEvent| folded.set(themes.clone()))
    };
    let all: BTreeSet<ThemeId> = table.themes.iter().map(|theme| theme.theme.clone()).collect();
    let is_folded = |theme: &ThemeLevels| folded.contains(&theme.theme) && !*is_printed;
    let toggled = |theme: &ThemeLevels| {
        let is_open = !folded.contains(&theme.theme);
        let mut themes = (*folded).clone();
        if is_open {
            themes.insert(theme.theme.clone())
        } else {
            themes.remove(&theme.theme)
        };
        fold(themes)
    };
    html! {
        <>
            <p class="hint">{ note(desk, table) }</p>
            <ul class="keys">
                for (key, meaning) in props.keys.iter() {
                    <li>{ sample(*key) }<span>{ meaning }</span></li>
                }
            </ul>
            if table.themes.len() > 1 {
                <p class="heat-folds">
                    <button type="button" class="button" onclick={fold(all)}>{ t.text("heat-fold-all") }</button>
                    <button type="button" class="button" onclick={fold(BTreeSet::new())}>{ t.text("heat-unfold-all") }</button>
                </p>
            }
            <div
                class="table-place heat-scroll" tabindex="0" role="group" aria-labelledby="heat-title" ref={place}
                onscroll={look.reform(|_| ())} onfocusin={look.reform(|_| ())}
            >
                <table class={classes!("heat", has_names(table).then_some("named"))} onkeydown={Callback::from(walk)}>
                    <caption class="visually-hidden">{ t.text("heat-caption") }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.text("column-indicator") }</th>
                            for round in table.rounds.iter() {
                                <th key={round.round.to_string()} scope="col">{ &round.label }</th>
                            }
                        </tr>
                    </thead>
                    for (index, theme, first) in with_first_rows(table) {
                        <tbody key={theme.theme.as_str()}>
                            { theme_row(desk, theme, is_folded(theme), toggled(theme)) }
                            if !is_folded(theme) {
                                for from in (0..theme.rows.len()).step_by(CHUNK) {
                                    <HeatRows
                                        key={from} table={table.clone()} theme={index} from={from}
                                        to={(from + CHUNK).min(theme.rows.len())} {first}
                                        is_drawn={is_whole || sight.reaches(first + from, first + from + CHUNK)}
                                        dossier={props.dossier} round={props.round}
                                    />
                                }
                            }
                        </tbody>
                    }
                </table>
            </div>
        </>
    }
}

/// What is needed to read the table.
fn note(desk: &Desk, table: &LevelTable) -> String {
    let t = &desk.t;
    let has_means = table.themes.iter().flat_map(|theme| &theme.rounds).any(|round| round.mean.is_some());
    let mut said = vec![t.text("heat-note")];
    said.extend(has_means.then(|| t.text("heat-means")));
    said.push(t.text("heat-keyboard"));
    said.join(" ")
}

/// Whether levels stand there by their names, which need more room than numbers.
fn has_names(table: &LevelTable) -> bool {
    table.cells().any(|cell| matches!(cell, LevelCell::Level(_, level) if level.number.is_empty()))
}

/// The themes with their index and the number of their first row among all rows.
fn with_first_rows(table: &LevelTable) -> impl Iterator<Item = (usize, &ThemeLevels, usize)> {
    let mut first = 0;
    table.themes.iter().enumerate().map(move |(index, theme)| {
        let of_theme = first;
        first += theme.rows.len();
        (index, theme, of_theme)
    })
}

/// The heading of a theme, which folds its rows, with what the theme comes to in each round.
fn theme_row(desk: &Desk, theme: &ThemeLevels, is_folded: bool, toggle: Callback<MouseEvent>) -> Html {
    html! {
        <tr class="heat-theme">
            <th scope="rowgroup">
                <button type="button" class="fold" aria-expanded={(!is_folded).to_string()} onclick={toggle}>
                    { format!("{} {}", theme.number, theme.title) }
                </button>
            </th>
            for summary in theme.rounds.iter() {
                <td data-state="theme">
                    <span>{ summary.percent.clone() }</span>
                    if is_folded && !summary.spread.is_empty() {
                        { spread(desk, summary) }
                    }
                </td>
            }
        </tr>
    }
}

/// How many indicators stand on each level, as columns from the lowest to the highest level.
fn spread(desk: &Desk, summary: &Summary) -> Html {
    let most = summary.spread.iter().map(|step| step.count).max().unwrap_or(0).max(1);
    let height = |step: &Step| (14 * step.count).div_ceil(most);
    let words: Vec<String> =
        summary.spread.iter().filter(|step| step.count > 0).map(|step| step_words(desk, step)).collect();
    html! {
        <svg
            class="spread" role="img" aria-label={words.join(", ")} focusable="false"
            viewBox={format!("0 0 {} 16", 7 * summary.spread.len())} width={(7 * summary.spread.len()).to_string()}
            height="16"
        >
            for (index, step) in summary.spread.iter().enumerate() {
                <rect
                    x={(7 * index).to_string()} y={(15 - height(step)).to_string()} width="6"
                    height={(1 + height(step)).to_string()} class={format!("level-{}", step.rung.stop)}
                />
            }
        </svg>
    }
}

fn step_words(desk: &Desk, step: &Step) -> String {
    let t = &desk.t;
    let name = match step.words.is_empty() {
        true => t.with("heat-rung", &[("rank", step.rung.rank.into())]),
        false => step.words.to_string(),
    };
    t.with("heat-step", &[("name", (&name).into()), ("n", step.count.into())])
}
