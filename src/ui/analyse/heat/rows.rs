//! Some rows of the heat table. They are drawn anew only when something of theirs changes.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::route::{RoundPage, Route, Show};
use crate::charts::ladder::{Blank, Rung, steps};
use crate::dossier::entry::{DossierId, RoundId};
use crate::figures::heat::{LevelCell, LevelRow, LevelTable, blank_words};
use crate::framework::IndicatorId;
use crate::texts::Texts;
use crate::ui::context::use_desk;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct HeatRowsProperties {
    pub table: Rc<LevelTable>,
    /// The index of the theme.
    pub theme: usize,
    /// The first of these rows among those of the theme.
    pub from: usize,
    /// Where they end.
    pub to: usize,
    /// The number of the theme's first row among all rows.
    pub first: usize,
    /// Whether cells are drawn, or what they say stands in one place.
    pub is_drawn: bool,
    pub dossier: DossierId,
    /// The round at hand.
    pub round: RoundId,
}

/// Rows of a theme.
#[component]
pub(super) fn HeatRows(props: &HeatRowsProperties) -> Html {
    let desk = &use_desk();
    let said = Said::of(&desk.t);
    let rows = props.table.themes.get(props.theme).map(|theme| &theme.rows[props.from..props.to]).unwrap_or_default();
    html! {
        <>
            for (index, row) in rows.iter().enumerate() {
                <tr key={row.indicator.as_str()} data-row={(props.first + props.from + index).to_string()}>
                    <th scope="row">
                        <a href={href(props, props.round, &row.indicator)}>{ row.number.clone() }</a>
                        { " " }{ row.statement.clone() }
                    </th>
                    if props.is_drawn {
                        for (column, cell) in row.cells.iter().enumerate() {
                            { drawn(props, &said, column, cell) }
                        }
                    } else {
                        <td class="heat-rest" colspan={row.cells.len().to_string()}>
                            <span>{ together(props, &said, row) }</span>
                        </td>
                    }
                </tr>
            }
        </>
    }
}

/// What cells without a level say, looked up once.
struct Said {
    blanks: [AttrValue; 3],
    not_asked: AttrValue,
    no_equivalent: AttrValue,
}

impl Said {
    fn of(t: &Texts) -> Said {
        Said {
            blanks: [Blank::NotRated, Blank::NotApplicable, Blank::Declined].map(|blank| blank_words(t, blank).into()),
            not_asked: t.text("not-asked").into(),
            no_equivalent: t.text("no-equivalent").into(),
        }
    }

    /// What a cell says in the words that stand in it.
    fn words(&self, cell: &LevelCell) -> AttrValue {
        match cell {
            LevelCell::Level(_, level) if level.number.is_empty() => level.words.clone().into(),
            LevelCell::Level(_, level) => level.number.clone().into(),
            LevelCell::Blank(_, blank) => self.blanks[*blank as usize].clone(),
            LevelCell::NotAsked => self.not_asked.clone(),
            LevelCell::NoEquivalent => self.no_equivalent.clone(),
        }
    }
}

/// One level, by colour, mark and words, leading to the indicator in that round; the other states each look and read
/// differently.
fn drawn(props: &HeatRowsProperties, said: &Said, column: usize, cell: &LevelCell) -> Html {
    let href = |id| props.table.rounds.get(column).map(|round| href(props, round.round, id));
    let words = said.words(cell);
    match cell {
        LevelCell::Level(id, level) => html! {
            <td data-state="level" data-stop={level.rung.stop.to_string()}>
                <a href={href(id)} tabindex="-1" aria-label={level.words.clone()} title={level.words.clone()}>
                    { mark(level.rung) }
                    { words }
                </a>
            </td>
        },
        LevelCell::Blank(id, blank) => {
            let link = html! { <a href={href(id)} tabindex="-1">{ words }</a> };
            match blank {
                Blank::NotRated => html! { <td data-state="not-rated">{ link }</td> },
                Blank::NotApplicable => html! { <td data-state="not-applicable">{ link }</td> },
                Blank::Declined => html! { <td data-state="declined">{ link }</td> },
            }
        }
        LevelCell::NotAsked => html! {
            <td data-state="not-asked"><span class="visually-hidden">{ words }</span></td>
        },
        LevelCell::NoEquivalent => html! {
            <td data-state="no-equivalent">
                <span aria-hidden="true">{ "—" }</span>{ " " }
                <span class="visually-hidden">{ words }</span>
            </td>
        },
    }
}

/// The mark of a level in two nodes, since there are thousands of them. Decorative; the level stands beside it.
fn mark(rung: Rung) -> Html {
    let outline = |is_reached: bool| {
        let of_kind = steps(rung.rank, rung.n_levels).filter(|step| step.is_reached == is_reached);
        let paths: Vec<String> = of_kind.map(|step| format!("M{} 12v-{h}h3v{h}z", step.x, h = step.height)).collect();
        paths.concat()
    };
    html! {
        <svg
            class="level-mark" viewBox={format!("0 0 {} 12", rung.n_levels.max(1) * 4)} aria-hidden="true"
            focusable="false"
        >
            <path class="on" d={outline(true)} />
            <path class="off" d={outline(false)} />
        </svg>
    }
}

/// What a row says, round by round, while its cells are not drawn.
fn together(props: &HeatRowsProperties, said: &Said, row: &LevelRow) -> String {
    let of_round = props.table.rounds.iter().zip(&row.cells);
    of_round.map(|(round, cell)| format!("{} {}", round.label, said.words(cell))).collect::<Vec<_>>().join(" · ")
}

fn href(props: &HeatRowsProperties, round: RoundId, indicator: &IndicatorId) -> String {
    Route::Round(props.dossier, round, RoundPage::Assess(Show::All, Some(indicator.clone()))).href()
}
