//! The heat table, drawn by the very part of the page of results: 500 indicators in themes of 25, over 20 rounds.

use std::rc::Rc;

use qualicycle::charts::ladder::Rung;
use qualicycle::dossier::entry::{DossierId, RoundId};
use qualicycle::figures::heat::{LevelCell, LevelRound, LevelRow, LevelTable, LevelWords, Summary, ThemeLevels};
use qualicycle::framework::IndicatorId;
use qualicycle::texts::{Language, Texts};
use qualicycle::ui::analyse::heat::{HeatTable, HeatTableProperties};
use ulid::Ulid;
use yew::prelude::*;

use super::Numbers;

/// Levels of the scale.
const N_LEVELS: usize = 4;

/// Indicators of a theme.
const N_ROWS: usize = 25;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct HeatProperties {
    pub table: Rc<LevelTable>,
    pub texts: Rc<Texts>,
}

/// The table with the words that it needs around it.
#[component]
pub(crate) fn Heat(props: &HeatProperties) -> Html {
    let table = HeatTableProperties {
        table: props.table.clone(),
        keys: Vec::new(),
        dossier: DossierId(Ulid(1)),
        round: RoundId(Ulid(1)),
    };
    html! {
        <ContextProvider<Rc<Texts>> context={props.texts.clone()}>
            <HeatTable ..table />
        </ContextProvider<Rc<Texts>>>
    }
}

/// The words of the interface, read once.
pub(crate) fn texts() -> Rc<Texts> {
    Rc::new(Texts::read(Language::English, include_str!("../../../src/texts/en.ftl")))
}

/// The numbers as the page has them.
pub(crate) fn table_of(numbers: &Numbers) -> LevelTable {
    let round = |(index, label): (usize, &Rc<str>)| LevelRound {
        round: RoundId(Ulid(1 + index as u128)),
        label: label.to_string(),
    };
    let rows: Vec<LevelRow> = (0..numbers.names.len()).map(|row| row_of(numbers, row)).collect();
    let theme = |(index, rows): (usize, &[LevelRow])| ThemeLevels {
        theme: format!("t{index}").as_str().into(),
        number: (index + 1).to_string().into(),
        title: "Theme".into(),
        rounds: vec![Summary::default(); numbers.columns.len()],
        rows: rows.to_vec(),
    };
    LevelTable {
        rounds: numbers.columns.iter().enumerate().map(round).collect(),
        themes: rows.chunks(N_ROWS).enumerate().map(theme).collect(),
    }
}

fn row_of(numbers: &Numbers, row: usize) -> LevelRow {
    let indicator: IndicatorId = format!("i{row}").as_str().into();
    let cell = |column: usize| match numbers.value(row, column) {
        Some(level) => {
            let rank = usize::try_from(level).unwrap_or(0);
            let rung = Rung { stop: u8::try_from(level).unwrap_or(1), rank, n_levels: N_LEVELS };
            let words = LevelWords { rung, number: level.to_string().into(), words: level.to_string().into() };
            LevelCell::Level(indicator.clone(), Rc::new(words))
        }
        None => LevelCell::NotAsked,
    };
    LevelRow {
        number: (row + 1).to_string().into(),
        statement: numbers.names[row].clone(),
        cells: (0..numbers.columns.len()).map(cell).collect(),
        indicator,
    }
}
